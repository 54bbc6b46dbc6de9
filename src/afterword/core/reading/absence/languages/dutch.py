"""Dutch, as absences are written in it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \b(?:afwezig|afwezigheid\w*)\b
    \bniet (?:op (?:kantoor|het kantoor|mijn werk|mijn werkplek)|aanwezig|bereikbaar|beschikbaar|werkzaam\
    |in de gelegenheid)\b
    \b(?:op|met|van|mijn|wegens) (?:vakantie|verlof|reis|zakenreis|ziekteverlof|zwangerschapsverlof\
    |ouderschapsverlof|bevallingsverlof)\b
    \b(?:zwangerschapsverlof|ouderschapsverlof|ouderschapsverlof|ziekteverlof|ziek)\b
    \b(?:ben|is|heb) [^.!?]{0,40}\b(?:vrij|weg|afwezig|ziek|op pad)\b
    \bben er [^.!?]{0,30}\bniet\b
    \bbuiten kantoor\b
    \buit kantoor\b
    \bbeperkt(?:e)? (?:\w+ )?(?:bereikbaar|toegang|beschikbaar)\b
    \bgeen toegang\b
    \b(?:kantoor|kantoren|bedrijf)\b[^@.]{0,40}\bgesloten\b
    \bgesloten\b
    """
)
_BACK = either(
    r"""
    \bweer (?:\w+ ){0,3}(?:terug|aanwezig|bereikbaar|beschikbaar|op kantoor|aan het werk|voor (?:u|je)|open\
    |in functie)\b
    \bterug\b(?! ?(?:bellen|mailen|te bellen|naar u|naar je|komen op))
    \b(?:terugkomst|terugkeer|hervat\w*|terugkeren)\b
    \bweer (?=@)
    \ber weer\b
    """
)

DUTCH = Language(
    code="nl",
    hints=(
        "afwezig|niet|vakantie|verlof|reis|zaken|ziek|zwanger|ouderschap|bevalling|vrij|weg|buiten|"
        "beperkt|geen|gesloten|weer|terug|hervat|dienst|verlaten|werk|kantoor|bereikbaar"
    ),
    common=(
        "de|het|een|en|ik|ben|van|tot|met|op|in|voor|niet|u|je|uw|jouw|bericht|kantoor|vakantie|afwezig|"
        "weer|terug|aanwezig|"
        "vanaf|maandag|dank|bedankt|beste|vriendelijke|groet|contact|opnemen|kunt|is|zijn|mijn|collega|"
        "bij|aan|dringende|wordt"
    ),
    days=Days(
        next_before="volgende week|volgende",
        next_behind="(?:van )?volgende week",
        months=(
            *("januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul", "augustus|aug"),
            *("september|sept|sep", "oktober|okt", "november|nov", "december|dec"),
        ),
        weekdays=(
            *("maandag|ma", "dinsdag|di", "woensdag|wo", "donderdag|do", "vrijdag|vr", "zaterdag|za", "zondag|zo"),
        ),
        ordinal="e|de|ste",
        before_day="(?:de )?",
        bare_day=r"(?:WD(?:de )?|(?<=de )|(?<=tot )|(?<=op ))(?P<d>\d{1,2})(?:e|de|ste)(?![\w])",
        parts={"early": "begin", "mid": "half|medio", "late": "eind|einde"},
        relative={
            "": "goede morgen|morgens",
            "day 0": "vandaag|vanmiddag|vanochtend|hele dag|de hele dag",
            "day 1": "morgen|morgenochtend",
            "day 2": "overmorgen",
            "week 0": "deze week|hele week|rest van de week|rest van deze week",
            "late week 0": "eind van de week|einde van de week|eind deze week|eind van deze week|weekend",
            "week 1": "volgende week|komende week|aanstaande week|aankomende week",
            "late week 1": "eind volgende week|einde van volgende week",
            "early week 1": "begin volgende week",
            "month 1": "volgende maand|komende maand",
            "late month 0": "eind van de maand|einde van de maand|eind deze maand",
            "late year 0": "eind van het jaar|einde van het jaar|jaareinde",
            "new 1": "nieuwe jaar|nieuwjaar|jaarwisseling",
            "12-25": "kerst|kerstmis",
            "12-26": "tweede kerstdag",
            "1-1": "feestdagen",
            "easter 0": "pasen",
            "easter 1": "tweede paasdag",
        },
        numbers={"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "tien": 10, "paar": 5},
        units={"day": "dagen|dag|werkdagen", "week": "weken|week", "month": "maanden|maand"},
        counted=(
            "(?:voor|gedurende)(?: de)?(?: komende| aankomende| ongeveer| een| volgende){0,2}|de (?:komende|"
            "volgende|aankomende)"
        ),
    ),
    cues=Cues(
        until=(
            r"(?:tot|t/m|t\.?e\.?m\.?|t\.m\.|tot en met|tot aan|tot uiterlijk)(?: (?:en met|t/m|aan|en|de|het|"
            r"ongeveer|circa|in|uiterlijk)){0,3}"
        ),
        since=r"(?:van|vanaf|per|sinds|met ingang van)(?: de| het| aanstaande| komende){0,2}",
        to=r"tot|t/m|tot en met|t\.?e\.?m\.?|-|/|en|en met|tot aan|tot de|tot en met de",
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \bniet (?:langer|meer) (?:werkzaam|in dienst|bij|werk\w*|actief)\b
            \bniet (?:langer|meer) (?:in gebruik|gebruikt|gelezen|geldig)\b
            \bwerk\w* niet (?:langer|meer)\b
            \buit dienst\b
            \b(?:heb|heeft) (?:\w+ ){0,3}verlaten\b
            """
        ),
        after="(?:na|pas na)(?: de| het)?",
        before="voor(?: de| het)?",
        returning=r"(?:de dag|waarop|wanneer)\b",
        behind=r"\(?(?:inclusief|incl\.?)\)?",
        reads=(
            r"\bmaar (?:ik |wij |we )?(?:lees|lezen|bekijk|ben) (?:wel |gewoon |nog )?(?:mijn |de |onze |per )?"
            r"(?:e-?)?(?:mails?|post|berichten)\b(?! (?:af en toe|minder|beperkt|niet|sporadisch))"
        ),
        not_so=either(
            r"""
            \bterug (?:van |uit )?(?:\w+ )?$
            \b(?:fijne|prettige|uw|jouw|je|was|waren|als u|als je|geniet van|zijn|haar)\b[^@.!?,]{0,25}$
            \b(?:onze|de|mijn) (?:\w+ ){0,2}\w*(?:directeur|directrice|manager|leidinggevende|baas|chef)\b\
            (?:(?! ik\b| wij\b)[^.!?]){0,60}$
            """
        ),
        other=either(
            r"""
            \b(?:gesprek\w*|sollicitatie\w*|beslissing|besluit|functie|aanbod|afspraak|deadline|startdatum\
            |vacature|laten weten|terugkoppel\w*)\b
            \b(?:interview|hoort u|hoor je|schreef)\b
            """
        ),
    ),
    contacts=Contacts(
        ask=either(
            r"""
            \b(?:voor|bij) [^.:@\n]{3,40}:
            \bcontact\b
            \bcontacteer\w*\b
            \bneem\b
            \bwend\w*\b
            \bmail\w*\b
            \bbel(?:len)?\b
            \bcollega\w*\b
            \b(?:dringend\w*|spoed\w*|urgent\w*)\b
            \b(?:sturen|richten|vervang\w*|waarne\w*|helpen|terecht|bereiken|doorsturen|stuur)\b
            """
        ),
        me=r"(?<!vervangt )(?<!neemt )\b(?:mij|me)\b|\bmijn (?:mobiel\w*|telefoon|06)\b",
        titles="dhr|mevr|mw|heer|mevrouw|dr|drs|ir|prof",
        no_names=(
            "bedankt voor dank ik u je uw jouw beste geachte heer mevrouw met vriendelijke groet groeten bij dringende "
            "spoed kunt contact opnemen mijn collega collega's afdeling personeelszaken hr team recruitment "
            "bericht mail "
            "e-mail tel telefoon via de het een en of op in naar is niet neem graag tijdens afwezigheid wij kantoor"
        ),
    ),
)
