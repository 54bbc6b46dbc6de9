"""The Dutch turns of phrase around a date: an answer, and what else it may be of; the plain ones."""

_YOU = r"(?:u|je|jou|jullie)"
_NEWS = (
    r"(?:antwoord|beslissing|besluit|reactie|terugkoppeling|uitslag|nieuws|bericht|uitsluitsel|duidelijkheid|update|"
    r"aanbod|aanbieding|resultaat|feedback|keuze)"
)
_AGAIN = r"(?:en |maar |of |dus |dan )*"
LISTS = {
    "positive": (
        r"\b(?:laat|laten) (?:\S+ ){0,7}?weten\b|\blaten weten\b",
        (
            r"\b(?:hoor|hoort|horen|verneem|verneemt|vernemen|krijg|krijgt|krijgen|ontvang|ontvangt|"
            r"ontvangen) (?:\S+ ){0,6}?"
            rf"(?:van ons|van mij|van me|iets|meer|{_NEWS})\b"
        ),
        r"\b(?:van ons|van mij) (?:\S+ )?(?:horen|hoort|hoor)\b",
        r"\b(?:neem|nemen|neemt) (?:\S+ ){0,6}?contact\b|\bcontact (?:\S+ ){0,3}?(?:op|opnemen|opneem|opneemt)\b",
        rf"\b(?:kom|komen|komt|koppel|koppelen|koppelt) (?:\S+ ){{0,6}}?(?:bij {_YOU} terug|op terug|terug)\b",
        r"\bterug(?:koppel|bel|kom)\w*\b",
        (
            rf"\b(?:bel|bellen|belt|mail|mailen|mailt|schrijf|schrijven|informeer|informeren|vertel|vertellen) "
            rf"(?:ik |wij |we |hij |zij |ze )?{_YOU}\b|\b{_YOU} (?:\S+ ){{0,4}}?(?:bellen|mailen|informeren|"
            rf"berichten|vertellen)\b"
        ),
        rf"\b{_NEWS}\b(?! van (?:u|je|jou|uw)\b)",
        r"\b(?:beslis|beslist|beslissen|besluiten|kiezen|knoop door|knopen door)\b|\bronden (?:\S+ ){0,4}?af\b",
        (
            r"\b(?:we|wij|ik|u|je|jullie) (?:weet|weten) (?:\S+ )?meer\b|\b(?:weet|weten) (?:we|wij|ik|u|"
            r"je) (?:\S+ ){0,2}?meer\b"
        ),
        r"\bgeduld\b|\bgeef(?:t u)? ons\b",
    ),
    "asks": (
        rf"\b(?:kunt|kun|kan|wilt|wil|zou|zoudt|zouden) {_YOU}\b(?! (?:\S+ ){{0,3}}(?:verwachten|rekenen))",
        (
            r"\blaat (?:het )?(?:ons|mij|me)\b|\b(?:stuur|stuurt|zend|zendt|bevestig|lever|vul|reageer|"
            r"meld) (?:\S+ ){0,2}?"
            r"(?:ons|mij|me|het|uw|je|voor|uiterlijk|@)"
        ),
        (
            r"\b(?:ontvangen|ontvang|horen|hoor|vernemen|zien) (?:wij |we |ik )(?:graag )?(?:uw|jouw|je|van u|"
            r"van je|van jou)\b|"
            r"\bgraag (?:ontvangen|ontvang|horen|hoor|vernemen) (?:wij|we|ik)\b|\b(?:van u|van jou) (?:horen|"
            r"ontvangen|vernemen)\b"
        ),
        (
            r"\b(?:uw|je|jouw) (?:antwoord|reactie|beslissing|cv|diploma\w*|referenties|documenten|bevestiging)\b|"
            r"\b(?:gelieve|verzoeken|verzoek|alstublieft|alsjeblieft|aub|svp)\b"
        ),
        (
            r"\b(?:deadline|inleveren|aanleveren|insturen|opsturen|geldig|verloopt|vervalt)\b|\b(?:u|je) (?:dient|"
            r"moet|heeft tot)\b"
        ),
    ),
    "theirs": (
        (
            r"\b(?:u|je|jij) (?:\S+ )?(?:zei|schreef|vertelde|aangaf|gaf aan)\b|\b(?:gegevens|bewaard|bewaren|"
            r"verwijderd)\b|"
            r"\b(?:openingstijden|kantooruren|bereikbaar)\b|\bantwoord (?:\S+ )?nodig\b"
        ),
    ),
    "event": (
        (
            r"\b(?:\w*gesprek\w*|interview\w*|afspraak|kennismak\w*|ontmoet\w*|bijeenkomst|vergader\w*|meeting|call|"
            r"ronde|"
            r"assessment|test|bezoek|koffie|lunch|uitnodig\w*|plaatsvind\w*|plaats|beschikbaar|uitkomt|schikt|"
            r"langskom\w*|"
            r"kandidaten|spreken|overleg\w*|komt bijeen)\b|\bzien (?:we|wij|elkaar)\b|\b(?:prettig|fijn|goed) (?:\w+ )?"
            r"(?:weekend|feestdagen|@)"
        ),
    ),
    "start": (r"\b(?:start\w*|beginnen|begint|indiensttreding|in dienst|werkdag|contract|proeftijd|opzegtermijn)\b",),
    "away": (r"\b(?:\w*vakantie|afwezig\w*|verlof|gesloten|op reis|ziek|weer aanwezig|terug (?:van|op kantoor))\b",),
    "post": (r"\b(?:sollicitaties|sluitingsdatum|vacature (?:staat|stond|is|sluit))\b",),
    "past": (
        (
            r"\b(?:heb|heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden)\b(?: \S+){0,7}? (?:ge|be|ver|"
            r"ont)\w+(?:d|t|en)\b|"
            r"\b(?:bedankt|dank) (?:\w+ ){0,2}voor\b"
        ),
    ),
    "mistaken": (
        (
            r"\b(?:heb|heeft|hebben|had|hadden|is|zijn) (?:\S+ ){0,7}?(?:besloten|beslist|gekozen|genomen|gegeven|"
            r"ontvangen|"
            r"gelezen)\b"
        ),
    ),
    "weak": (
        (
            r"\b(?:duurt|duren|verwacht|verwachten|denk|denken|reken|rekenen|mikken|streven|wordt|kost)"
            r"(?: (?:het|we|ik|dat|nog|op|naar|dit|waarschijnlijk|zeker|wel|ons)){0,4}(?= @)|"
            r"\b(?:verschoven|uitgesteld)(?: naar| tot)?(?= @)"
        ),
    ),
    "lasts": (r"\b(?:duren|nodig|in beslag|geduld)\b",),
    "negated": (r"\b(?:niet|geen|niets|nooit|niemand)\b",),
    "bars": (r"\b(?:niets|niemand)\b|\b(?:verwacht|reken) (?:\S+ )?(?:geen|niet|niets)\b",),
    "frozen": (r"\b(?:bevroren|stilgelegd|stil|in de wacht|gepauzeerd|opgeschort|vacaturestop)\b",),
    "takes back": (
        (
            r"\b(?:duurt|kost|duren) (?:\S+ ){0,4}?(?:langer|meer tijd)\b|\b(?:vertrag|uitgesteld|uitstel)\w*\b|"
            r"\bmeer tijd\b|"
            r"\b(?:lopen|loopt) (?:\S+ ){0,2}?achter\b"
        ),
    ),
    "withdrawn": (r"\b(?:langer|meer tijd|vertrag\w+|uitgesteld|lukt (?:\S+ ){0,3}?niet|niet haalbaar)\b",),
    "said": (r"\b(?:zei|zeiden|gezegd|beloofd|beloofden|toegezegd|aangegeven|wilden|hoopten)\b",),
    "dropped": (r"\b(?:hadden gehoopt|hoopten|wilden|oorspronkelijk|aanvankelijk|eerst zouden)\b",),
    "upset": (r"\b(?:maar|helaas|echter|sorry|vertrag\w+|langer|uitgesteld)\b",),
    "correction": (r"\b(?:wordt nu|in plaats van|verschoven|uitgesteld|opgeschoven|eigenlijk)\b",),
    "unheard": (
        (
            r"\b(?:als|indien|mocht|hebt|heeft)\b(?: \S+){0,6}? (?:niets|niet|nog niets|geen (?:bericht|antwoord|"
            r"reactie|nieuws))"
            r"\b(?: \S+){0,5}? (?:gehoord|ontvangen|gekregen|vernomen|horen|hoort|hoor)\b"
        ),
    ),
    "begged": (
        (
            r"\b(?:neem|bel|mail|schrijf|vraag|stuur) (?:\S+ ){0,3}?(?:ons|mij|me|gerust)\b|"
            rf"\b(?:kunt|kun|mag) {_YOU} (?:\S+ ){{0,4}}?(?:bellen|mailen|contact|vragen)\b"
        ),
    ),
    "free": (r"\baarzel niet\b|\bgerust\b",),
    "back": (r"\b(?:terug|terugkomst|weer)\b",),
    "comes back": (r"\b(?:terug|weer aanwezig)\b",),
    "on return": (r"\bbij (?:haar|zijn|mijn) terugkomst\b",),
    "finishes": (r"\b(?:afronden|klaar|afgerond)\b",),
    "inquires": (
        (
            rf"^[ ,;:()-]*{_AGAIN}(?:kunt|kun|zou|wilt|wil|bent|ben|heeft|heb|is|zijn|mogen|past|schikt) "
            r"(?:u|je|jij|jullie|we|wij|ik|het|dat)\b|"
            rf"^[ ,;:()-]*{_AGAIN}(?:wat|welke?|wie|waar|hoe|waarom|wanneer)\b"
        ),
    ),
    "but": (r" maar ",),
    "and then": (r"^[ ,]*en ",),
    "others": (r"\b(?:wij|we|zij|ze|u|je|hij)\b",),
    "if i": (r" als ik ",),
}
"""By what they tell, as every language names them."""
