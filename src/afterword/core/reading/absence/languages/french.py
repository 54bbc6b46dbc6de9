"""French, as absences are written in it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \babsente?s?\b
    ^\W{0,3}absence\b
    \babsence (?:du|jusqu|pour|@)
    \b(?:mon|notre|cette|d'|message d'|durant|pendant) ?absence\b
    \b(?:en|de|mes|d'|pour|prends|quelques) ?(?:\w+ )?(?:congés?|vacances|repos|rtt|déplacement|formation|arrêt\
    |voyage|séminaire|mission)\b
    \bcongé (?:maternité|paternité|parental|maladie|annuel|de \w+|sabbatique|sans solde)\b
    \b(?:hors|pas|loin|absente? |dehors) (?:du|de mon|de notre|au|à mon|dans les) bureaux?\b
    \bpas (?:être )?(?:disponible|joignable|présente?|en mesure|accès|là|consulter)\b
    \b(?:indisponible|injoignable)s?\b
    \b(?:bureaux?|société|entreprise|nous|service|agence|cabinet)\b[^@.]{0,40}\bferm(?:é|ée|és|ées|eture|erons)\b
    \bferm(?:é|és|ée|eture)\b
    \baccès (?:\w+ ){0,2}(?:limité|restreint|intermittent|réduit)\b
    \b(?:arrêt|congé) maladie\b
    \bsans accès\b
    """
)
_BACK = either(
    r"""
    \bretour\b(?! (?:vers|à) vous)(?! d'expérience)(?! sur)
    \b(?:reviens|reviendrai|reviendra|revenir|revenons|reviendrons)\b(?! (?:vers|à|sur) (?:vous|toi))
    \b(?:rentre|rentrerai|rentrons|reprise|reprends|reprendrai|reprendrons|réouverture|rouvrir\w*|rouvrons|rouvre)\b
    \b(?:à|de) nouveau\b
    \bserai (?:présente?|joignable|disponible|au bureau|là)\b
    """
)
_NOT_SO = either(
    r"""
    \b(?:bonnes|bon|votre|vos|tes|ton|profitez|vous serez|vous êtes|si vous|lorsque vous|étais|était|étions\
    |rentrée?|revenue?|de retour de\
    |reviens de|après mes|suite à mes|son|ses|nos candidats)\b[^@.!?,]{0,30}$
    \b(?:notre|votre|la|le|mon|ma) (?:\w+ ){0,2}(?:directrice|directeur|responsable|manager|cheffe?\
    |dirigeante?|gérante?|drh\
    |associée?)\b(?:(?! je\b| j'| nous\b)[^.!?]){0,60}$
    \b(?:seriez|serez|êtes|étiez|soyez)[- ]vous\b[^.!?]{0,40}$
    \b(?:jours|semaines) (?:de )?$
    """
)
_NO_NAMES = """
    je vous nous merci pour en cas le la les de du des un une mon ma mes notre nos votre vos si toute tout
    toutes bonjour bonsoir cordialement bien sincères salutations madame messieurs urgence urgent question
    demande demandes pendant durant mon collègue collègues équipe service ressources humaines rh recrutement
    direction standard accueil tél tel mobile téléphone mail e-mail email courriel message veuillez contacter
    contactez absence retour bureau au aux à ou et assistante assistant responsable chargée chargé joindre cette
    suite ce ces mes pôle talent acquisition adressez-vous n'hésitez candidatures
    """

FRENCH = Language(
    code="fr",
    hints=(
        "absen|congé|vacances|repos|rtt|déplacement|formation|arrêt|voyage|séminaire|mission|hors|loin|"
        "indispo|injoign|ferm|accès|sans|retour|revien|reviend|reven|rentr|repris|repren|rouvr|réouv|"
        "nouveau|serai|plus|quitté|départ|dehors|bureau|disponib|joign|présen|consult|là"
    ),
    common=(
        "le|la|les|du|au|je|suis|serai|vous|et|en|de|des|jusqu'au|jusqu'à|retour|absent|absente|absence|"
        "congés|bonjour|merci|"
        "votre|mon|ma|pour|cas|urgence|contacter|veuillez|est|bureau|pas|ne|dans|semaine|actuellement|à|"
        "un|une|nous|avec|sera|fermé"
    ),
    days=Days(
        next_behind="prochaine?|de la semaine prochaine|en huit",
        months=(
            *("janvier|janv|jan", "février|fevrier|févr|fév", "mars", "avril|avr", "mai", "juin", "juillet|juil"),
            *("août|aout", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|decembre|déc|dec"),
        ),
        weekdays=(
            *("lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"),
        ),
        ordinal="er",
        before_day="(?:le )?",
        bare_day=(
            r"(?:(?<=le )|(?<=au )|(?<=du )|WD(?:le )?)(?P<d>\d{1,2})(?:er)?(?![\d:h%/.-]*\d)"
            r"(?! ?(?:h\b|€|%|jours|semaines|heures|\w+ bureau))"
        ),
        parts={"early": "début", "mid": "mi|mi-", "late": "fin"},
        relative={
            "": "demain matin à|bonne journée|journée de travail",
            "day 0": (
                "aujourd'hui|ce jour|cet après-midi|cette après-midi|ce matin|toute la journée|la journée|"
                "journée du jour"
            ),
            "day 1": "demain|demain matin|demain après-midi",
            "day 2": "après-demain",
            "year 0": "cette année",
            "week 0": "cette semaine|toute la semaine|reste de la semaine|semaine en cours",
            "late week 0": "fin de la semaine|fin de semaine|fin de cette semaine|week-end|weekend",
            "week 1": "semaine prochaine|la semaine prochaine|toute la semaine prochaine|la semaine suivante",
            "late week 1": "fin de la semaine prochaine|fin de semaine prochaine",
            "early week 1": "début de la semaine prochaine|début de semaine prochaine|début de semaine",
            "month 1": "mois prochain|le mois prochain",
            "late month 0": "fin du mois|fin de ce mois",
            "late year 0": "fin de l'année|fin d'année",
            "year 1": "année prochaine|l'année prochaine",
            "new 1": "nouvelle année|nouvel an|la nouvelle année|rentrée de janvier",
            "1-1": "jour de l'an|fêtes|les fêtes",
            "12-25": "noël",
            "easter 0": "pâques",
            "easter 1": "lundi de pâques",
            "8-15": "15 août",
        },
        numbers={
            "une": 1,
            "un": 1,
            "deux": 2,
            "trois": 3,
            "quatre": 4,
            "cinq": 5,
            "six": 6,
            "sept": 7,
            "huit": 8,
            "dix": 10,
            "deux prochaines": 2,
            "trois prochaines": 3,
            "quatre prochaines": 4,
            "deux prochains": 2,
            "trois prochains": 3,
            "quelques": 5,
            "quinze": 15,
            "prochains": 5,
            "cinq prochains": 5,
        },
        units={"day": "jours|jour|jours ouvrés", "week": "semaines|semaine", "month": "mois"},
        counted=(
            "(?:pendant|pour|durant|d'ici)(?: une (?:durée|période) de| encore| environ| les| ces| la){0,2}|les|ces"
        ),
    ),
    cues=Cues(
        until=(
            r"(?:jusqu'(?:au|à|en|aux)|jusque|jusqu au|jusqu a)(?: la| le| l'| et y compris| y compris| fin| "
            r"au| samedi soir){0,3}|au"
        ),
        since=r"(?:du|à partir (?:du|de)|à compter (?:du|de)|depuis|dès|de)(?: le| la| lundi){0,2}",
        to=r"au|à|jusqu'(?:au|à)|-|/|et(?: le| jusqu'au)?|au soir du|et du|ou",
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \bne (?:travaill\w+|fais|fait|suis|sera[is]?|est) plus\b
            \bn'(?:est|exerce|occupe|appartiens) plus\b
            \b(?:ai|a) (?:définitivement )?quitté\b
            \bmon départ\b
            \bplus (?:partie|salariée?|en poste|dans l'entreprise)\b
            """
        ),
        after="après(?: le| les| la)?|à l'issue d[ue]",
        before="avant(?: le| la)?",
        returning=r"(?:date|jour|moment) (?:à laquelle|de|où|auquel)\b|quand je\b",
        behind=r"\(?(?:inclus|compris|inclue?s?)\)?",
        not_so=_NOT_SO,
        reads=(
            r"\bmais (?:je |j'|nous )?(?:lis|lisons|consulte|regarde|reste joignable par|relève) (?:tous )?"
            r"(?:mes |nos |les |ma )?(?:e-?)?(?:mails?|courriels?|messages|messagerie)\b"
            r"(?! (?:de temps|occasionnellement|peu|rarement|moins|ponctuellement))"
        ),
        answers=r"\b(?:répond\w*|traiter\w*|reviendrai|recontacter\w*|lirai)\b",
        habit=(
            r"\b(?:tous les (?:lundi|mardi|mercredi|jeudi|vendredi)|temps partiel|chaque (?:lundi|mardi|"
            r"mercredi|jeudi|vendredi))"
        ),
        another=(
            r"^\W{0,3}(?:(?:bonjour|bonsoir|salut|chère?)(?: [^,@]{1,30})?, )?(?!(?:je|j'|nous|ce|cet|cette|"
            r"notre|nos|mon|le bureau|la personne|les "
            r"bureaux)\b)(?:[\w'-]+ ){1,3}(?:est|sont|sera|seront)\b"
        ),
        other=either(
            r"""
            \b(?:entretiens?|candidatures?|décisions?|poste|offres?|rendez-vous|rdv|date limite|prise de poste\
            |recontacter|visio|échange)\b
            \b(?:revenir|reviens|reviendrai|reviendrons|revenons) (?:vers|à|sur)\b
            \b(?:réponse (?:avant|d'ici)|a écrit|a écrit)\b
            """
        ),
    ),
    contacts=Contacts(
        ask=either(
            r"""
            \bpour [^.:@\n]{3,40}:
            \bcontact\w*\b
            \badress\w+\b
            \bjoindre\b
            \bécri\w+\b
            \bappel\w+\b
            \bcollègues?\b
            \burgen\w+\b
            \brapproch\w+\b
            \btourne[rz]\b
            \brempla\w+\b
            \bassure\w*\b
            \brenseigne\w*\b
            \bresponsable\b
            \b(?:transmet\w*|transfér\w+|envoy\w+|s'occup\w+|prend le relais|répondra|aider\w*|solliciter\
            |disposition|intérim|relais)\b
            """
        ),
        me=r"\bme\b(?! rempla)|\b(?:moi|m'|mon (?:portable|mobile|numéro|téléphone))\b",
        titles="m|mr|mme|mlle|monsieur|madame|dr|me|docteur",
        no_names=_NO_NAMES,
    ),
)
