"""Polish, as absences are written in it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \b(?:nieobecn\w+)\b
    \bpoza biurem\b
    \b(?:na|w|z powodu|urlopu|mój) (?:\w+ )?(?:urlop\w*|zwolnieniu|delegacji|szkoleniu|podróży|wakacj\w+\
    |macierzyńskim|rodzicielskim|konferencji|wyjeździe)\b
    \burlop\w*\b
    \bnie (?:ma mnie|będzie mnie|będę|jestem|mam) (?:\w+ ){0,3}(?:w biurze|dostępn\w+|w pracy|dostępu\
    |osiągaln\w+|obecn\w+)
    \bnie (?:ma|będzie) mnie\b
    \bograniczony (?:\w+ )?dostęp\b
    \bbiuro\b[^@.]{0,40}\b(?:nieczynne|zamknięte)\b
    """
)
_BACK = either(
    r"""
    \b(?:wracam|wrócę|powrót|powracam|powrócę|powrocie|wraca)\b(?! do (?:pana|pani|państwa))
    \b(?:ponownie|znowu|znów)\b
    (?<!nie )\bbędę (?:dostępn\w+|w biurze|osiągaln\w+|z powrotem)\b
    """
)

POLISH = Language(
    code="pl",
    hints=(
        "adres|skrzynk|nieobecn|poza|urlop|zwolnien|delegac|szkolen|podróż|wakac|macierzyń|rodzic|konferenc|wyjeź|"
        "ogranicz|biuro|wrac|wróc|powrót|powrac|powróc|powroc|ponownie|znow|znów|będę|już|zakończ|biurze|"
        "dostęp|pracuj|mnie"
    ),
    common=(
        "i|w|na|do|od|jestem|będę|nie|się|z|za|dziękuję|wiadomość|urlopie|biurze|biurem|proszę|o|kontakt|"
        "pilnych|sprawach|"
        "pozdrawiam|dzień|dobry|państwa|moja|mój|wracam|ponownie|dnia|jest|że|po|poza|nieobecny|nieobecna|mnie|oraz|r"
    ),
    days=Days(
        next_behind="przyszłego tygodnia|w przyszłym tygodniu",
        months=(
            *(
                "stycznia|styczeń|styczniu|sty",
                "lutego|luty|lutym|lut",
                "marca|marzec|marcu|mar",
                "kwietnia|kwiecień|kwi",
            ),
            *("maja|maj", "czerwca|czerwiec|cze", "lipca|lipiec|lip", "sierpnia|sierpień|sie", "września|wrzesień|wrz"),
            *("października|październik|paź", "listopada|listopad|lis", "grudnia|grudzień|gru"),
        ),
        weekdays=(
            *("poniedziałek|poniedziałku|poniedziałek|pon", "wtorek|wtorku|wt", "środę|środa|środy|śr"),
            *(
                "czwartek|czwartku|czw",
                "piątek|piątku|pt",
                "sobotę|sobota|soboty|sob",
                "niedzielę|niedziela|niedzieli|niedz",
            ),
        ),
        ordinal=r"\.",
        before_day="(?:dnia |dniu )?",
        bare_day=r"(?:(?<=dnia )|(?<=dniu )|WD)(?P<d>\d{1,2})(?![\d:%/.-]*\d)",
        parts={"early": "początku|początek", "mid": "połowy|połowie", "late": "końca|koniec"},
        relative={
            "day 0": "dzisiaj|dziś|dzisiejszego dnia|cały dzień",
            "day 1": "jutro|jutra",
            "day 2": "pojutrze",
            "week 0": "tym tygodniu|cały tydzień|tego tygodnia|bieżącym tygodniu",
            "late week 0": "końca tygodnia|koniec tygodnia|końca tego tygodnia",
            "week 1": "przyszłym tygodniu|następnym tygodniu|przyszły tydzień|przyszłego tygodnia|następnego tygodnia",
            "month 1": "przyszłym miesiącu|przyszłego miesiąca|następnym miesiącu",
            "late month 0": "końca miesiąca|koniec miesiąca",
            "late year 0": "końca roku|koniec roku",
            "new 1": "nowym roku|nowego roku|nowy rok",
            "12-26": "świętach|świąt|święta",
            "easter 1": "wielkanocy|wielkanoc",
        },
        numbers={"jeden": 1, "dwa": 2, "trzy": 3, "cztery": 4, "pięć": 5, "najbliższe dwa": 2, "kilka": 5, "dwóch": 2},
        units={"day": "dni|dzień", "week": "tygodnie|tygodni|tydzień", "month": "miesiące|miesięcy|miesiąc"},
        counted="(?:przez|na)(?: najbliższe| następne| około| kolejne){0,2}",
    ),
    cues=Cues(
        until=r"do(?: (?:dnia|końca|włącznie z|dniem|około|najbliższego|najbliższej)){0,2}",
        since=r"(?:od|począwszy od|z dniem)(?: (?:dnia|najbliższego|najbliższej)){0,2}",
        to=r"do|do dnia|-|/|i|oraz|aż do|a",
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \bnie pracuj[eę] już\b
            \bjuż nie pracuj[eę]\b
            \b(?:adres|skrzynka)\b[^.!?]{0,40}\b(?:nie jest już|już nie jest|nieaktywn\w)\b
            \bzakończył[ae]?m? (?:pracę|współpracę)\b
            \bnie jest(?:em)? już pracownik\w*\b
            """
        ),
        after="po(?: dniu)?",
        before="przed(?: dniem)?",
        behind=r"(?:r\.? ?)?\(?(?:włącznie)\)?",
        reads=r"\bale (?:czytam|sprawdzam|odbieram) (?:pocztę|maile|wiadomości)\b(?! (?:rzadko|tylko|sporadycznie))",
        not_so=(
            r"\b(?:wróci[łl]\w+|wracam po)\b[^@.!?,]{0,20}$|"
            r"\b(?:udanego|miłego|pana|pani|państwa|był[ae]?m|była|twojego|twój|jeśli)\b[^@.!?,]{0,25}$"
        ),
        other=either(
            r"""
            \b(?:rozmow\w+|rekrutac\w+|decyzj\w+|stanowisk\w+|ofert\w+|spotkani\w+|termin\w*|aplikac\w+\
            |kandydat\w+|zatrudnien\w+)\b
            \b(?:odpowiemy|odezwiemy|damy znać|skontaktujemy|napisał\w?)\b
            """
        ),
    ),
    contacts=Contacts(
        ask=either(
            r"""
            \bkontakt\w*\b
            \bskontaktowa\w+\b
            \bpisa\w+\b
            \bdzwoni\w+\b
            \bpiln\w+\b
            \b(?:koleż\w+|kolegą|kolega|kolegi|koleg\w+|zastęp\w+|kierowa\w+|zwróci\w+|zwraca\w+|przesyła\w+\
            |wysyła\w+|pomo\w+)\b
            """
        ),
        me=r"\b(?:mną|(?<!zastępuje )mnie|mój (?:telefon|numer)|moim telefonem)\b",
        titles="pan|pani|panem|panią|pana|dr|prof|mgr",
        no_names=(
            "dziękuję dzień dobry w na do od i z za proszę o kontakt pilnych pilne sprawach sprawy państwa pozdrawiam "
            "serdecznie wiadomość jestem będę dział kadr hr zespół rekrutacji moja mój koleżanka koleżanką "
            "kolega kolegą tel "
            "telefon e-mail mail szanowni szanowny szanowna urlop nie ma mnie biuro zastępuje"
        ),
    ),
)
