"""The French turns of phrase that claim a date for something else: an interview, a deadline, an absence, the past."""

ASKS = (
    r"^[ ,;:()-]*(?:et |ou |donc |alors )?(?:postulez|candidatez|postule|inscrivez vous|inscris toi)\b",
    (
        r"\bmerci (?:de |d |par avance de |d avance de |de bien vouloir )(?:nous |me |bien vouloir |l |le "
        r"|les |y )*(?!patienter|votre|"
        r"vous|ton|te|cet|cette|l échange|notre|m avoir|nous avoir|s être|laisser|pour)\w+(?:er|ir|re)\b"
    ),
    r"\b(?:pourriez|pouvez|voudriez|auriez|pourrais|peux|saurais|seriez|serais|avez|as) (?:vous|tu)\b",
    (
        r"\bveuillez (?!patienter|noter|excuser|nous excuser|agréer|recevoir|trouver|croire)\w+\b|"
        r"\bprière de\b|\bil (?:vous )?faut (?!(?:donc |plutôt |bien |encore )*(?:compter|tabler|miser|"
        r"patienter|attendre|prévoir|envisager|s attendre|encore|environ|en moyenne|@))|\bil "
        r"faudrait\b"
    ),
    (
        r"(?<!vous )(?<!te )(?<!je )\b(?:envoyez|transmettez|faites|confirmez|répondez|remplissez|"
        r"complétez|renvoyez|choisissez|réservez|signez|"
        r"dites|donnez|préparez|apportez|indiquez|adressez|déposez|envoie|confirme|réponds|dis|donne|"
        r"fais) (?:nous|moi|le|la|les|un|votre|ton)\b(?! (?:encore |juste |disons )*@)"
    ),
    (
        r"(?<!sur )(?<!concernant )(?<!quant à )(?<!résultat de )(?<!résultats de )"
        r"(?<!aurez )(?<!auras )(?<!aurez donc )(?<!recevrez )(?<!recevrez donc )(?<!recevras )(?<!obtiendrez )"
        r"(?<!connaîtrez )(?<!saurez )(?<!avoir )\b(?:votre|vos|ta|ton|tes) "
        r"(?:\w+ )?(?:réponse|décision|confirmation|retour|accord|documents?|"
        r"pièces|disponibilités?|"
        r"dossier|signature|références|choix|prétentions|test|étude|présentation|exercice)\b"
    ),
    (
        r"\bde votre part\b|\bde ta part\b|\bnous (?:faire parvenir|envoyer|retourner|transmettre|"
        r"confirmer|communiquer|indiquer|"
        r"répondre|renvoyer|donner|dire|adresser|rendre|parvenir|remettre)\b|\bnous parvenir\b|\bme "
        r"(?:confirmer|faire parvenir|donner|dire)\b"
    ),
    (
        r"\bvous (?:avez jusqu|devez|devrez|disposez|êtes invitée?|êtes priée?|aurez à)\b|\btu (?:as "
        r"jusqu|dois|devras)\b|"
        r"\bnous vous (?:prions|demandons|invitons|remercions de)\b|\bje vous (?:prie|demande|invite|"
        r"remercie de)\b(?! de (?:bien vouloir )?patienter)|\bte demande\b"
    ),
    (
        r"\b(?:date limite|délai de rigueur|deadline|à rendre|à renvoyer|à retourner|soumettre|déposer|"
        r"valable|valide|expire|"
        r"expirera|accepter|acceptation|vous inscrire|inscription|s inscrire|télécharger|compléter|remplir|à nous)\b"
    ),
    (
        r"\bm (?:a|ont) demandé\b|\bau plaisir de\b|\bhâte de\b|\bdans l attente de\b|\ben attente de "
        r"votre\b|\bje dois\b|\bdois je\b|\bil me faut\b"
    ),
)
THEY_SAID = (
    (
        r"\b(?:vous|tu) (?:m |nous )?(?:avez|aviez|as|avais) (?:\S+ ){0,3}?(?:dit|indiqué|mentionné|"
        r"annoncé|promis|précisé|demandé|parlé|écrit)\b"
    ),
    r"\b(?:vous|tu) (?:m |me |nous )(?:disiez|disais|parliez|parlais|écriviez|indiquiez)\b",
    (
        r"\b(?:fiche de paie|bulletin de (?:paie|salaire)|défraiement|rembours\w+|virement|acompte|cautionnement|"
        r"(?:vos|tes|les) frais|indemnités? (?:de|d|kilométriques?)|gratification|versements?|versée?s?)\b|"
        r"\bdélai (?:de|d) (?:recours|opposition|appel|réclamation|rétractation|réflexion|carence|prévenance|préavis|"
        r"référé|contestation)\b|"
        r"\b(?:recours|contestation|réclamation|opposition) (?:\S+ ){0,4}?(?:dans|"
        r"sous|endéans|adress|introdui|déposé|formé)"
    ),
    r"\b(?:plannings?|roulement|emploi du temps|menus?)\b",
    (r"\b(?:annonce|offre d emploi|affichage) (?:\S+ ){0,8}?(?:retirée?|clôturée?|désactivée?|dépubliée?|enlevée?)\b"),
    r"\bcomme vous (?:\S+ ){0,3}(?:dit|indiqué|disiez|souhaitiez)\b",
    r"\b(?:conserv|supprim|effac|détrui|stock|archiv)\w*\b|\bdonnées\b|\bvivier\b|\brgpd\b",
    r"\b(?:joignables?|horaires|ouverts?|heures d ouverture|standard|permanence|je travaille|nous travaillons)\b",
    r"\bj (?:ai|avais) (?:\S+ )?(?:demandé|relancé|écrit|promis|répondu|dit|indiqué)\b",
    (
        r"\bje (?:me permettrai|vous relancerai|relancerai|reviendrai|te relance)\b(?: \S+){0,3} "
        r"(?:relancer|relance)\b|\bje relance\w*\b"
    ),
)
EVENTS = (
    (
        r"\b(?:entretiens?|entrevues?|rendez vous|rdv|rencontres?|rencontrer|réunions?|visio|visioconférence|échange|"
        r"échanger|appel téléphonique|point téléphonique|call|tour|étape|visite|présentation|journée d "
        r"essai|essai|test|"
        r"assessment|atelier|salon|soirée|événement|déjeuner|café|comité se réunit|se réunit|réunit|"
        r"réunissons|convocation|convoquée?s?|un oral|l oral|oraux|épreuves?|"
        r"convoquons|vous recevoir|recevrons|recevoir les|recevons|voir les|voyons|créneaux?|soutenance|"
        r"webinaire|formation)\b"
    ),
    (
        r"\b(?:invit\w+|convi\w+)\b|\baura lieu\b|\bse tiendra\b|\ba lieu\b|\bauront lieu\b|\bvous voir\b|"
        r"\bse voir\b|\bnous voyons\b|\bon se voit\b"
    ),
    (
        r"\b(?:disponibles?|dispo|libres?|vous convien\w+|te convien\w+|convient|conviendrait)\b|\bpasser "
        r"(?:nous|au|dans)\b|\bà bientôt\b|\bà mardi\b"
    ),
    (
        r"\b(?:bonnes?|joyeuses?|excellente?s?|belles?) (?:\w+ )?(?:fêtes|semaine|journée|week|fin|année|"
        r"soirée|vacances)\b|^ @bare ! $|\bprofitez\b|\b(?:bon(?:ne)?|beau|joyeux|doux|excellent) (?=@)"
    ),
    (
        r"\b(?:étudi|examin|analys|regard)\w*\b|\bfaire le point\b|\bdébrief\w*\b|\bdéménag\w*\b|"
        r"\btrain\b|\bvol\b|\bcandidate?s? (?:passe|passent|vient|viennent|est reçue?|sont reçue?s)\b|\bcollect\w*\b"
    ),
)
STARTS = (
    (
        r"\b(?:commenc\w+|démarr\w+|débuter\w*|débute|débutera|prise de (?:poste|fonctions?)|intégration|"
        r"intégrer|onboarding|"
        r"arrivée|contrat|période d essai|préavis|embauche|pourvu|pourvoir|rejoindre|rejoign\w+|entrée en fonction|"
        r"date de début|premier jour|prendre ses fonctions|à pourvoir)\b"
    ),
)
AWAY = (
    (
        r"\b(?:absente?s?|absence|en (?:congés?|vacances|déplacement|arrêt|rtt|formation|voyage)|congés|"
        r"congé|indisponibles?|"
        r"pas (?:au bureau|là|disponible|joignable)|hors du bureau|fermée?s?|fermeture|de retour|mon "
        r"retour|son retour|retour de congés|"
        r"rentre|rentrerai|rentrera|(?:revient|reviendra|reviens)(?= @)|jour férié|férié|fermons|télétravail)\b"
    ),
)
POSTS = (
    (
        r"\b(?:annonce|offre d emploi|candidatures (?:sont|seront|ouvertes|jusqu)|postuler|clôture|"
        r"clôturée?s?|en ligne|"
        r"publiée?s?|poste (?:est|a été|reste))\b"
    ),
)
PAST = (
    (
        r"\b(?:ai|as|a|avons|avez|ont|avait|avions|avais|suis|sommes) (?:\S+ ){0,3}?(?:rencontrée?s?|vue?s?|parlé|"
        r"échangé|reçue?s?|eu|été|fait|envoyée?s?|postulé|passée?s?|discuté|commencé|publiée?|décidé|"
        r"choisi|retenue?|tenue?|pris|donné|participé|"
        r"réunis?|venus?|ouvert|lancé|fondée?)\b"
    ),
    (
        r"\b(?:était|étaient|avait|avaient|fut|furent)\b|\bmerci (?:encore )?(?:pour|de (?:votre|ta|ton|"
        r"cet|cette|notre|vous être|m avoir|nous avoir|vous))\b"
    ),
    (
        r"\b(?:ravie?|heureux|heureuse|enchantée?|plaisir) (?:de|d)\b|\bsuite à\b|\bnotre (?:échange|"
        r"entretien|rencontre|rendez vous) de\b"
    ),
)
MISTAKEN = (
    (
        r"\b(?:a|ont|avons|ai|avez|as|vient|venons|viens) (?:\S+ ){0,2}?(?:décidé|tranché|choisi|sélectionné|retenu|"
        r"validé|annoncé|confirmé|communiqué|répondu|informé|contacté|appelé|notifié|arrêté|approuvé|finalisé)\b"
    ),
)
"""What has the words of an answer, and tells of what is done."""
WEAK = (
    (
        r"\b(?:prendr\w+|prend|prennent|prendre|(?:ce|cela|ça|c) (?:sera|serait|est|devrait être)|faut|"
        r"faudra|faudrait|demand\w+|repouss\w+|report\w+|décal\w+|"
        r"retard\w+|plutôt|disons|compter|comptez|compte|tabl\w+|vis\w+|prévu(?:e|es|s)?|prévoyez|prévoir|"
        r"prévoyons|prévois|espère|"
        r"espérons|pense|pensons|imagine|parle|objectif|durer|dure|durera|devrait|besoin|risque|attendre|gliss\w+|bascul\w+|"
        r"attendez|fixée?|parti(?:s|e)?|viser)"
        r"(?: (?:être|de|d|à|au|sur|encore|environ|plutôt|vous|nous|en|un peu|peut être|sans doute|"
        r"probablement|normalement|prendre|"
        r"donc|que ce|ce soit|ce sera|sera|est|était|durer|tabler|désormais|finalement|maintenant|plus|"
        r"pour|pas|minimum|bien|il)){0,5}(?= @)"
    ),
    r"\b(?:repoussée?s?|reportée?s?|décalée?s?)(?= @)|\bdélai(?: est| de| d| moyen est| sera| est de| est d)*(?= @)",
)
LASTS = (
    (
        r"\b(?:avant (?:de|d|que|une|la|notre)|pour (?:vous|la|une|notre|prendre|revenir|rendre|donner|"
        r"que)|de patience|supplémentaires?|de plus|de délai)\b"
    ),
)
