"""The gender of French nouns, by a list of common ones and by their ends, and the cut before a vowel."""

import re
from functools import lru_cache
from typing import Final
from unicodedata import combining, normalize

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french import trade_nouns

_MASCULINE: Final = word_set("""
    texte écran four bateau arbre fruit légume meuble cuir verre marbre plâtre béton litre nombre titre membre spectacle
    article cercle siècle collège piège manège exercice office bénéfice commerce remède monde fleuve rêve chêne hêtre
    sable sucre beurre fromage lait miel poivre vinaigre poisson mouton cheval âne cygne oiseau bocal plat couvert
    violon piano tambour orchestre archet micro casque costume masque tissu fil bouton ruban chapeau manteau
    moteur frein pneu châssis rail quai fleuron mât gouvernail filet hameçon étal
    projet produit code poste travail temps rôle marché client budget site métier service système outil planning
    besoin suivi choix cadre parcours rythme bureau secteur mentorat tutorat support design cloud réseau programme
    logiciel contrat plan test cahier lien dossier rapport cv passage rapprochement partage accompagnement ton
    quotidien groupe problème contexte modèle lancement défi laboratoire atelier magasin restaurant menu stock jardin
    bâtiment chantier concours accès progrès succès congrès bois prix taux nombre délai véhicule camion bus train
    levain pain four vin public patient résident bilan binôme calcul centre champ chiffre ciblage cluster contenu
    cycle devis diagnostic diplôme domaine droit échantillon effectif emploi entretien espace essai fichier fonds
    fournisseur geste guide lieu livre local manuel matériel micro module moyen musée niveau objectif organigramme
    orgue pacte parc parfum pilotage pôle point pont potager principe processus profil quart quartier ratio recours
    recueil régime relevé robot roulement salon scan schéma score scénario séjour semestre siège silo sol sommeil soin
    sport standard style sujet tableau terrain territoire théâtre tri trimestre tutoriel type usage vélo verger
    vocabulaire volume voyage week-end wiki zonage catalogue dialogue doute prototype protocole registre répertoire
    reporting reste rideau risque roman rite rayon rang labo label fournil backlog showreel café congé degré salarié
    employé exposé énoncé procédé pré blé thé cliché résumé pavé fossé côté été arrêté comité traité député lycée
    trophée copil silence stade grade portefeuille mercure numérique périphérique lexique moustique génie bastion
    ado notebook book magazine pipeline intervalle pamplemousse squelette genre hiver logement immeuble contrôle dépôt
    capteur chef repas téléphone vestiaire uniforme placage
    club métal houblon hangar haricot harnais hublot hall handicap hamac hareng héron hérisson homard
    """)
_FEMININE: Final = word_set("""
    histoire pose truite vigne montagne bague course réponse dépense danse pêche approche affiche tranche couverture
    bouche souche balade promenade habitude aide viande amende bande légende commode laine corde bride farine tomate
    pomme fraise pierre graine herbe plaine colline rivière frontière barrière carrière bière prière poussière matière
    cuisinière chaudière adresse promesse caresse antenne personne chaussure ceinture coiffe perruque
    robe jupe veste chemise broderie dentelle étoffe fourrure perle pince vis plaque tuile ardoise brique chaux poudre
    découpe marée criée cale coque étrave écluse
    plateforme roadmap méthode culture base donnée équipe démarche structure feuille part place vie ville langue note
    stratégie marque vente gamme ligne boutique cuisine carte classe école lecture mission montée reprise refonte mise
    prise remise charge garde nuit journée semaine relève coopération recherche veille maintenance livraison liste
    suite présentation lettre fiche clientèle main page chaîne machine fibre qualité santé année soirée matinée durée
    entrée arrivée idée tournée portée rentrée pensée assemblée levée avancée clé revue tenue vue pierre valise
    paillasse salle séance scène saison sauce serre sole source tâche taxe terre thèse tonne toile trame voie voix
    zone vitrine visite commande compétence cave crèche cible colle collecte commune copie coupe cour crise dette date
    dose douane enquête étude étape facture faune ferme fête file flotte flore fonderie foule frappe gestion grange
    grille halle heure image interface jauge jambe joie lampe laverie loi lutte maison marge marche masse matière
    menace messe mesure moitié navette norme offre orbite palette panne parole pause pâte peine perte peste piste
    plaie plaine planche plante pluie poche pompe porte pratique preuve prime quête quinzaine rampe récolte réforme
    règle relance ressource retraite robe roche ronde route rubrique rue bibliothèque borne brigade brique branche
    caisse campagne cantine capacité cellule centrale chambre charte chasse chimie climatisation clinique colonie
    couche courbe croix déchetterie demande presse démarque beauté bonté loyauté royauté parenté fierté liberté sûreté
    propreté pauvreté majesté honnêteté puberté société variété propriété piété satiété sobriété anxiété notoriété
    clef dent forêt mort soif nef faim fin vis jument cage plage rage nage eau peau lenteur hauteur crème charpente
    façade piscine annexe antenne bourse bâche benne cloison cuve douche écluse glace grue lentille loge lumière moto
    chaleur couleur douleur odeur chimio nappe pelle pelouse pépinière poutre serrure soupe table toiture tribune
    haie hache hanche harpe herse hotte housse mosaïque
    turbine usine vanne tonte taille plantation chirurgie imagerie urgence fenêtre traite prairie étable écurie selle
    """)
_FEMININE_END: Final = re.compile(
    r"(?:tion|[sxn]ion|aison|(?:[iue]|ier)té|tié|ance|ence|ette|ure|gie|phie|chie|rie|mie|cie|tie|ise|ade|esse|[iï]que|tude"
    r"|ille|[^ao]ine|thèque|elle|nne|sse)$"
)
_MASCULINE_END: Final = re.compile(r"(?:age|isme|eau|oir|[ts]eur|ème|ier|eu|ai|[iae]n|if|ic|t|l|um|ing|our|ard|oi|ir)$")
_SURELY: Final = re.compile(
    r"(?:age|isme|eau|oir|[ts]eur|ment|et|ier|at|ing|tion|[iue]té|ance|ence|ette|ure|rie|ique)s?$"
)
"""Ends that hardly a name has."""
_OTHERWISE: Final = word_set("""
    fin main loi foi tour cour paroi murmure terre-plein bien devise plastique sage démat certif manif récap
    """)
"""Of another gender than their ends say."""
_DONE: Final = re.compile(r"(?:é|ée)s?$")
_NO_QUALITY: Final = word_set("""
    visité limité évité invité exploité excité hérité habité cité profité suscité mérité débité crédité acheté projeté
    jeté rejeté récolté
    """)
_DONE_TOO: Final = word_set("""
    prévu tenu obtenu soutenu entretenu maintenu retenu vendu reconnu connu venu attendu conçu reçu rendu perdu voulu
    inclus exclu mis pris compris appris fait refait écrit ouvert offert fini choisi établi fourni défini réuni suivi
    garanti rempli construit reconstruit réduit rouvert peint repeint découvert difficile
    impossible possible facile sympa dispo disponible titulaire bilingue mobile intéressant intéressante
    """)
_VOWEL: Final = re.compile(r"^[aeiouàâéèêëîïôœùû]", re.IGNORECASE)
_MUTE_H: Final = re.compile(
    r"^h(?:ab(?!anera)|alei|alieu|allu|alo(?!i)|alté|ameç|armo|arusp|eb[drt]|éb|ect|éca|écl|éct|éd|égé|él|ém|ép|ér[aéi](?!ss)"
    r"|erb|erm|éro[ïi]|erp|és|éta|été|eur(?!t)|eurist|ex|ib[ei]|ier(?!ar)|ila|ipp(?!ie|y)|iron|irsu|isp|ist|iver|olis|olo|omé"
    r"|omm|omo|omi|onn|onor|ôp|opital|orai|oriz|orlog|ormon|oro|orr|ort|osp|ost(?!el)|ôt|otel|otes|uil|uiss|uît|uma|umb"
    r"|umé|ume|umi|umo|umu|umour|ybr|ydr|yg|ym|yp|yst)",
    re.IGNORECASE,
)
_KEPT_H: Final = re.compile(
    r"^h(?:a(?:ch|ck|ie|ill|in|ll|l[aet]|mac|mbur|meau|mster|nd|ng|nn|pp|qu|ras|rc|rd|reng|rgn|ricot|rn|rp|sard|te|ub|uss"
    r"|ut|ât|v|y)|â|e(?:ad|lp|r[sc]|rn|tre|urt)|ê|é(?:riss|ron|ros)|i(?:bou|ér|p\b|p-|t|ss)|o(?:bb|ck|ld|ll|mard|me\b|ng|nt|p"
    r"|rd|rmis|rs|st|t\b|tl|tte|u|x)|u(?:b|che|ée|g|it|ng|pp|rl|ss|tte))",
    re.IGNORECASE,
)
"""An h before which nothing is cut."""
_ASPIRED: Final = re.compile(r"^(?:h|y|onz|oui\b|ouist|ululer)", re.IGNORECASE)
ONE_IN_S: Final = re.compile(
    r"(?:ss|us|ès|cours|temps|corps|poids|fonds|sens|mois|bois|fois|repas|bras|cas|pas|ais|is|puits|mets|vers|tiers|choix"
    r"|prix|taux|doux|jaloux|voix|noix|croix|paix|flux|flex|box|x86|faux|chaux|ops|[tc]ieux)$"
)
"""One thing that ends like several, or may: no article is guessed from its s."""
_MANY: Final = re.compile(r"(?:[^sux]s|eaux|aux|eux|oux)$")
PRENOMINAL: Final = dict(
    pair.split(">")
    for pair in word_set("""
        petit>le petite>la petits>les petites>les grand>le grande>la grands>les grandes>les bon>le bonne>la bons>les
        bonnes>les nouveau>le nouvel>le nouvelle>la nouveaux>les nouvelles>les vrai>le vraie>la vrais>les vraies>les
        beau>le bel>le belle>la beaux>les belles>les gros>le grosse>la grosses>les premier>le première>la premiers>les
        premières>les dernier>le dernière>la derniers>les dernières>les prochain>le prochaine>la
        vieux> vieil>le vieille>la vieilles>les futur>le future>la futurs>les
        futures>les jeune> jeunes>les autre> autres>les double> triple> gros> ancien>le ancienne>la
        anciens>les anciennes>les meilleur>le meilleure>la meilleurs>les meilleures>les
    """)
)
"""What stands before its noun, with the article that its own form asks for; "" where it asks for none."""


_HE_ALL: Final = _MASCULINE | trade_nouns.MASCULINE
_SHE_ALL: Final = _FEMININE | trade_nouns.FEMININE
LISTED: Final = _HE_ALL | _SHE_ALL
"""The nouns of both lists, which are right whether a word list has them or not: "tutorat"."""


def is_cut(word: str) -> bool:
    """Whether "le", "la" and "de" lose their vowel before it: l'hôpital, but le handicap."""
    if _ASPIRED.match(word):
        return bool(_MUTE_H.match(word))
    return bool(_VOWEL.match(word))


def is_sure_before(word: str) -> bool:
    """Whether it is known if "de" loses its vowel before it: of an h it depends on the word."""
    return word[:1] not in "hH" or is_cut(word) or _KEPT_H.match(word) is not None


@lru_cache(maxsize=2_048)
def article_of(noun: str) -> str:
    """le, la, l' or les; "" where gender or number is not known."""
    word = noun.casefold()
    if word in PRENOMINAL:
        article = PRENOMINAL[word]
        return ("l'" if is_cut(word) and article != "les" else f"{article} ") if article else ""
    head = word.partition("-")[0]
    if head in _HE_ALL and head != word:
        return "le "
    if word not in LISTED:
        if is_done(word) or word.endswith(("s", "x")):
            return "les " if _is_many(word) else ""
        if word.startswith("h") and not _MUTE_H.match(word) and not _FEMININE_END.search(word):
            return ""
    return "l'" if is_cut(word) else _by_gender(word)


def _is_many(word: str) -> bool:
    """Whether it is surely several: by what is left of a known noun, or by its end."""
    if word.removesuffix("s") in LISTED:
        return True
    head, joined, _ = word.rpartition("-")
    whole = not joined or head.endswith(("s", "x"))
    return whole and not is_done(word) and bool(_MANY.search(word)) and not ONE_IN_S.search(word)


_HE: Final = re.compile(r"(?:el|al|if|eux|ien|neuf|[^ée]é)$")
_SHE: Final = re.compile(r"(?:elle|ale|ive|euse|ienne|neuve|ée)$")


def article_by(adjective: str) -> str:
    """The article that an adjective behind a noun of unknown gender tells: "grainothèque municipale"."""
    low = adjective.casefold()
    if low in LISTED or (low.endswith(("é", "ée")) and not is_done(low)):
        return ""
    return "la " if _SHE.search(low) else "le " if _HE.search(low) else ""


@lru_cache(maxsize=2_048)
def is_common(word: str) -> bool:
    """Whether it is a noun of the language, and no name: what a list holds, or whose end tells its gender."""
    low = word.casefold()
    one = low.removesuffix("s")
    held = bool({low, one} & LISTED) or low in PRENOMINAL or bool(_SURELY.search(low))
    return held and low not in _OTHERWISE and word[1:] == word[1:].lower()


@lru_cache(maxsize=2_048)
def is_listed(word: str) -> bool:
    """Whether it is a noun that the lists hold, in one or in several."""
    low = word.casefold()
    return bool({low, low.removesuffix("s"), low.removesuffix("x")} & LISTED)


@lru_cache(maxsize=2_048)
def is_done(word: str) -> bool:
    """Whether it says what was done to a thing, or how it is, and names none: "inauguré en juin"."""
    low, one = word.casefold(), word.casefold().removesuffix("s")
    if {low, one} & LISTED:
        return False
    if {low, one, one.removesuffix("e")} & _DONE_TOO:
        return True
    quality = _FEMININE_END.search(one) and one not in _NO_QUALITY
    return _DONE.search(low) is not None and not quality


def gender_of(noun: str) -> str:
    """What its article would be before a consonant, le or la; "" where the gender is not known."""
    return "" if noun in PRENOMINAL or is_done(noun) else _by_gender(noun)


def _by_gender(word: str) -> str:
    if word in _HE_ALL:
        return "le "
    if word in _SHE_ALL:
        return "la "
    if word in _OTHERWISE:
        return ""
    return "la " if _FEMININE_END.search(word) else "le " if _MASCULINE_END.search(word) else ""


@lru_cache(maxsize=2_048)
def with_accents(word: str) -> str:
    """A noun that was typed without its accents: equipe is équipe; any other word as it is."""
    one = word.removesuffix("s")
    one = word if word in _BARE_OF or one.endswith("s") else one
    return f"{_BARE_OF[one]}{word[len(one) :]}" if one in _BARE_OF else word


def bare_of(word: str) -> str:
    """The word without its accents: equipe of équipe."""
    return "".join(char for char in normalize("NFD", word) if not combining(char))


_OWN_WORDS: Final = word_set("mais marche clinique tache foret pate cote mur hote releve mat")
"""What is a word without its accent too, as all are that end in one."""
_BARE_OF: Final = {bare_of(word): word for word in LISTED if not word.endswith("é") and bare_of(word) not in _OWN_WORDS}


_TWICE: Final = re.compile(r"([^\W\d_])\1")
_SQUEEZED: Final = {_TWICE.sub(r"\1", word): word for word in LISTED}


def doubled(word: str) -> str | None:
    """The noun of which an unknown word has a letter once that stands twice, or twice that stands once: "planing"."""
    one = word.removesuffix("s")
    noun = _SQUEEZED.get(_TWICE.sub(r"\1", one))
    return f"{noun}{word[len(one) :]}" if noun and len(noun) > 4 else None


def de(words: str) -> str:
    """With "de" in front, cut before a vowel: d'infirmière, de chef de projet."""
    return f"d'{words}" if is_cut(words) else f"de {words}"


def without_owner(thing: str) -> str:
    """A thing of theirs as one names it to somebody else: "leur migration" -> "la migration"."""
    first, _, rest = thing.partition(" ")
    if first.casefold() not in {"leur", "leurs"} or not rest:
        return thing
    article = "les " if first.casefold() == "leurs" else article_of(rest.split()[0])
    return f"{article}{rest}" if article else thing
