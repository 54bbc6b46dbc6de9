"""Swedish, as absences are written in it; most of what Danish and Norwegian write is read with it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \b(?:frånvarande|frånvaro|fraværende|fravær|frånvaromeddelande)\b
    \binte (?:på (?:kontoret|plats|jobbet)|tillgänglig|anträffbar|i tjänst|nåbar|i tjeneste)\b
    \bikke (?:på (?:kontoret|jobb|arbejde|plass)|tilgængelig|tilgjengelig|til stede)\b
    \b(?:på|har|tar|är|min|mitt|tager) (?:\w+ )?(?:semester|ledig|ledigt|ledighet|föräldraledig\w*|ferie\
    |tjänsteresa|tjänsteresor|resande fot|resa|konferens|utbildning|barsel\w*|orlov|permisjon|ferien)\b
    \b(?:semester|föräldraledig\w*|sjukskriven|tjänstledig\w*|mammaledig|pappaledig|sjuk|syg|syk|barselsorlov\
    |foreldrepermisjon\
    |vab(?:bar)?)\b
    \bholder (?:\w+ )?(?:ferie|fri)\b
    \b(?:ute|ude) (?:av|af) kontoret\b
    \bpå (?:en )?(?:kurs|kurset|mässa|seminarium)\b
    \bläser inte (?:mejl|mail|min mejl|min mail|e-?post)\b
    \b(?:borta|bortrest|bortrejst|bortreist|out of office)\b
    \b(?:begränsad|begrænset|begrenset) (?:\w+ )?(?:tillgång|åtkomst|adgang|tilgang)\b
    \b(?:kontoret|kontor|företaget)\b[^@.]{0,40}\b(?:stängt|lukket|stengt)\b
    """
)
_BACK = either(
    r"""
    \b(?:åter|tillbaka|tilbage|tilbake|återkomst|återkommer|återvänder|retur)\b(?! (?:till|med|til) (?:dig|er\
    |deg|dere|jer|svar|besked|återkoppling))
    \b(?:igen|igjen)\b
    \b(?:anträffbar|tillgänglig|på kontoret|i tjänst) från\b
    """
)

SWEDISH = Language(
    code="sv",
    hints=(
        "frånvar|fravær|inte|ikke|semester|ledig|ferie|tjänst|rese|resa|resande|konferens|utbildning|"
        "barsel|orlov|permisjon|föräldra|foreldre|sjuk|syg|syk|mamma|pappa|vab|bort|begräns|begræns|"
        "begrens|stäng|lukket|steng|åter|tillbaka|tilbage|tilbake|retur|igen|igjen|anträff|tillgäng|ute|"
        "kurs|mässa|seminar|läser|ude|slutat|sluttet|lämnat|forladt|arbetar|jobb|holder|out"
    ),
    common=(
        "jag|är|och|på|till|från|med|inte|av|för|det|som|hej|tack|ditt|mejl|mail|kontoret|semester|åter|"
        "tillbaka|kontakta|"
        "vänligen|hälsningar|den|vid|brådskande|ärenden|har|kan|min|mitt|en|ett|i|om|under|jeg|er|og|"
        "ikke|til|fra|tilbage|"
        "tilbake|igen|igjen|venlig|vennlig|hilsen|ferie|mandag|måndag|snarast|du|dig|t.o.m|tom|fr.o.m"
    ),
    days=Days(
        next_before="nästa|næste|neste",
        next_behind="nästa vecka|næste uge|neste uke",
        months=(
            *(
                "januari|januar|jan",
                "februari|februar|feb",
                "mars|marts|mar",
                "april|apr",
                "maj|mai",
                "juni|jun",
                "juli|jul",
            ),
            *("augusti|august|aug", "september|sept|sep", "oktober|okt", "november|nov", "december|desember|dec|des"),
        ),
        weekdays=(
            *(
                "måndagen|måndag|mandag|mån|man",
                "tisdagen|tisdag|tirsdag|tis",
                "onsdagen|onsdag|ons",
                "torsdagen|torsdag|tors",
            ),
            *("fredagen|fredag|fre", "lördagen|lördag|lørdag|lör", "söndagen|söndag|søndag|sön"),
        ),
        ordinal=r":e|:a|\.|e",
        before_day="(?:den )?",
        bare_day=r"(?:(?<=den )|WD(?:den )?)(?P<d>\d{1,2})(?::e|:a|\.)?(?![\d:%/.-]*\d)(?! ?(?:veckor|dagar|kr))",
        parts={"early": "början av", "mid": "mitten av|medio", "late": "slutet av|utgången av|slutningen af"},
        relative={
            "": "god morgon|i morgon klockan",
            "day 0": "idag|i dag|i eftermiddag|hela dagen|hele dagen",
            "day 1": "imorgon|i morgon|i morgen",
            "day 2": "i övermorgon|overmorgen",
            "week 0": (
                "denna vecka|den här veckan|hela veckan|resten av veckan|denne uge|denne uken|resten av uken|"
                "resten af ugen"
            ),
            "late week 0": "slutet av veckan|veckans slut|helgen",
            "week 1": "nästa vecka|kommande vecka|næste uge|neste uke",
            "month 1": "nästa månad|næste måned|neste måned",
            "late month 0": "slutet av månaden|månadsskiftet",
            "late year 0": "slutet av året|årsskiftet",
            "new 1": "nya året|nyår|nytt år|nyåret|nytår|nyttår|det nye år",
            "12-25": "jul|julen",
            "1-6": "trettondagen|trettonhelgen",
            "6-20": "midsommar",
            "easter 0": "påsk|påsken",
            "easter 1": "annandag påsk",
        },
        numbers={"en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "tio": 10, "några": 5, "to": 2},
        units={"day": "dagar|dag|dage|dager", "week": "veckor|vecka|uger|uge|uker|uke", "month": "månader|månad"},
        counted=(
            "(?:i|under)(?: de)?(?: närmaste| kommande| cirka| ungefär| næste| neste){0,2}|de (?:närmaste|"
            "kommande|næste|neste)"
        ),
    ),
    cues=Cues(
        until=(
            r"(?:till|t\.?o\.?m\.?|tom|t\.o\.m|til|indtil|frem til|fram till|til og med|till och med|tills|inntil)"
            r"(?: (?:och med|og med|den|ca|cirka|och|omkring|senast)){0,3}"
        ),
        since=(
            r"(?:från|fr\.?o\.?m\.?|from|fra|sedan|med start|med början|fra og med|från och med|fr\.o\.m)(?: "
            r"(?:och med|og med|den)){0,2}"
        ),
        to=r"till|t\.?o\.?m\.?|tom|til|-|/|och|og|till och med|til og med|till den|til den|till och med den|t\.o\.m",
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \b(?:inte|ej|ikke) (?:längre|lenger|længere)\b
            \bhar (?:slutat|sluttet|lämnat|forladt)\b
            \b(?:arbetar|jobbar) inte (?:längre|kvar)\b
            \bjobber ikke (?:lenger|her)\b
            """
        ),
        after="(?:efter|etter)(?: den)?",
        before="(?:före|innan|før)(?: den)?",
        behind=r"\(?(?:inklusive|inkl\.?)\)?",
        reads=r"\bmen (?:jag )?(?:läser|kollar|ser) (?:min |mina |all )?"
        r"(?:mejl|mail|mejlen|mailen|e-?post)\b(?! (?:då och|sällan))",
        answers=r"\b(?:svarar|svare)\b",
        not_so=r"\b(?:tillbaka|hemma|tilbage|tilbake) (?:från|fra) (?:\w+ ){0,2}$|"
        r"\b(?:trevlig|god|skön|din|ditt|dina|var|hade|om du|när du|ha en)\b[^@.!?,]{0,25}$",
        other=either(
            r"""
            \b(?:intervju\w*|ansöknin\w+|beslut\w*|tjänsten|erbjudande|möte\w* med|tillträde|kandidat\w*\
            |jobbsamtal|stillingen)\b
            \b(?:återkopplar|hör av oss|skrev)\b
            """
        ),
    ),
    contacts=Contacts(
        ask=either(
            r"""
            \bkontakt\w*\b
            \bmejla\b
            \bmaila\b
            \bring\w*\b
            \bskriv\w*\b
            \bkolleg\w+\b
            \b(?:brådskande|akut\w*|haster|hastende|vänd\w*|hänvis\w*|ersätt\w*|hjälp\w*|skicka\w*|vikarie\w*\
            |henvend\w*)\b
            """
        ),
        me=r"\b(?:mig|meg|min (?:mobil|telefon)|mitt mobilnummer)\b",
        titles="herr|fru|dr|hr",
        no_names=(
            "hej hei tack för ditt mejl jag är och på vid brådskande ärenden kontakta vänligen med vänliga "
            "hälsningar min "
            "kollega kollegan semester växel växeln hr avdelningen rekrytering team tel telefon mail e-post "
            "under tiden "
            "frånvaro har du det i om kontakt venlig vennlig hilsen jeg er kollega tak takk god morgon"
        ),
    ),
)
