"""French turns that tell for whom, or for which post, an answer is: "pour celui de Nice, ce sera le 11"."""

_NOT_ME = (
    r"(?:autres|(?:candidat(?:e?s)? )?(?:non retenue?s|non sélectionnée?s|retenue?s|sélectionnée?s|écartée?s|refusée?s|"
    r"malheureux|malheureuses)|finalistes|heureux élus|recalée?s|suivants)"
)
_LETTER = r"(?:refus|réponses (?:négatives|positives)|lettres de refus|offres|promesses d embauche|acceptations)"
WHOM = (
    rf"\b(?:les|aux|des|tous les) (?:personnes )?{_NOT_ME}\b",
    r"\b(?:ceux|celles) (?:qui|que|dont|retenue?s|écartée?s)\b",
    r"\b(?:la personne|le candidat|la candidate) (?:retenue?|choisie?|sélectionnée?)\b",
    r"\b(?:celui|celle) (?:que|qu|qui est) (?:on |nous )?(?:\w+ )?(?:pren|gard|retien|retenue?|choisi)\w*\b",
    rf"^[ ,;:]*(?:et |mais |puis )?(?:les |nos )?{_LETTER}\b",
    rf"\b(?:envoy\w+|enverr\w+|adress\w+|expédi\w+) (?:les |nos )?{_LETTER}\b",
)
"""Whom an answer is for, or which of the two it is."""
TELLS = (
    r"\b(?:écri|appel|rappel|contact|inform|prévien|préviend|répond|avis|annon|envoi|envoy|enverr|adress|téléphon)\w*\b",
    r"\b(?:part\w+|sort\w+|aur\w+|recevr\w+|reçoivent|seront|suivr\w+|suivent|sauront|se font|se feront|arriv\w+)\b",
    r"\bdes nouvelles\b",
)
"""With one of these it is told."""
WHICH_POST = (
    (
        r"\bpour (?:celui|celle|ceux|celles)\b|\bpour (?:l autre|le second|la seconde|le deuxième|la deuxième)\b|"
        r"\bpour (?:le poste|la place|l emploi|le site|le magasin|l agence|la boutique)\b|"
        r"^[ ,;:]*(?:et |mais )?pour (?!vous |nous |toi |moi |le |la |les |l |un |une |cela |ça |"
        r"que |votre |ce |info |\w+(?:er|ir|re)\b)\w+\b"
    ),
)
"""Which of several posts an answer is about."""
