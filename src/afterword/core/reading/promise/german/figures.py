"""German days in figures and the little words that turn on what follows: "der 3.", "5.12.", "vor zwei Wochen"."""

from collections.abc import Sequence

from afterword.core.reading.promise.german.calendar import LETTERS, MONTHS, NUMBERS, SHORT_DAYS, WEEKDAYS
from afterword.core.reading.promise.german.elliptic import ELLIPTIC, elliptic
from afterword.core.reading.promise.rendering import UNKNOWN
from afterword.core.reading.promise.tokens import Token

_RANK_BEFORE_LIST = "der dem den des die das zum am vom ab bis zur und oder"
_RANK_BEFORE = frozenset(_RANK_BEFORE_LIST.split())
_RANKED_AFTER_LIST = "woche kw kalenderwoche quartal hälfte haelfte advent werktag arbeitstag tag hj halbjahr"
_RANKED_AFTER = frozenset(_RANKED_AFTER_LIST.split())
_UNITS_LIST = "tag tage tagen woche wochen monat monate monaten stunde stunden jahr jahre jahren werktagen"
_UNITS = frozenset(_UNITS_LIST.split())
_HOW_MANY_LIST = (
    "einem einer ein eine einen zwei drei vier fünf fuenf sechs sieben acht zehn paar einigen wenigen mehreren kurzem"
)
_HOW_MANY = frozenset(_HOW_MANY_LIST.split())
_MONTH_NAMES = frozenset(name.translate(LETTERS) for names in MONTHS.values() for name in names.split())
_DAY_NAMES = frozenset(name for names in WEEKDAYS.values() for name in names.split())
_BOUNDS = (
    _MONTH_NAMES
    | _DAY_NAMES
    | _HOW_MANY
    | frozenset(
        [
            "mo",
            "di",
            "mi",
            "do",
            "fr",
            "anfang",
            "mitte",
            "ende",
            "eine",
            "heute",
            "morgen",
            "uebermorgen",
            "neun",
            "zum",
            "dem",
            "tag",
        ]
    )
    | {name.translate(LETTERS) for name in NUMBERS.values()}
)


_TURNING = ELLIPTIC.union(
    ("vor", "um", "zwischen", "woche", "mehr", "vom", "von", "laenger", "bis", "ersten", "letzten"), SHORT_DAYS.values()
)
"""The little words that `figure` knows; most words are none, and no number."""
_CUT_SHORT_LIST = "spät spaet spätest vorauss voraussichtl vsl vrstl frühest"
_CUT_SHORT = frozenset(_CUT_SHORT_LIST.split())
"""Words cut short by a full stop, as people write them in notes."""
_NEWS_LIST = (
    "anruf rückruf rueckruf antwort bescheid rückmeldung rueckmeldung entscheidung entscheid zusage absage ergebnis "
    "nachricht mail email brief post info feedback abend nachmittag vormittag mittag früh frueh morgen"
)
_NEWS = frozenset(_NEWS_LIST.split())
"""What may follow a day cut short although nouns begin with a capital: "Fr Anruf"; any other, and "Fr." is a Mrs."""
_DARAUF = frozenset(("darauf", "drauf", "danach"))
_OF_A_DAY = _DAY_NAMES.union(("vormittag", "nachmittag", "mittag", "abend", "frueh", "heute", "morgen", "uebermorgen"))
_PATIENCE = frozenset(("geduld", "zeit", "aufschub", "bedenkzeit"))
_WEEKS = 53
_FAR = 12
"""So many words later stands the "nicht" of "länger als … nicht"."""
_BEHIND = frozenset((",", ";", ":", ")", ".", "!", "?"))
"""What may stand close behind the full stop of a rank: "am 22., also bald"."""
_LED_LIST = "am bis ab zum vor spaetestens naechsten kommenden oder und"
_LED = frozenset(_LED_LIST.split())


def ranked(tokens: Sequence[Token], at: int) -> bool:
    """Whether the full stop at a place belongs to its word: "der 3. Dezember", "nach dem 12. melden", "Do. oder".

    So it does in "spät. 3.2." and in "Fr. Keller", who is no Friday.
    """
    if _cut_short(tokens, at) or _is_mrs(tokens, at - 1):
        return True
    if _word(tokens, at - 1) in SHORT_DAYS.values() and at + 1 < len(tokens) and not tokens[at + 1].capital:
        return tokens[at - 1].capital
    if at == 0 or tokens[at].start != tokens[at - 1].end or not _day_number(tokens, at - 1):
        return False
    after = _word(tokens, at + 1).translate(LETTERS)
    if after in _MONTH_NAMES or after in _RANKED_AFTER or after.startswith(tuple(_MONTH_NAMES)):
        return True
    if not after or (tokens[at + 1].capital and tokens[at + 1].start > tokens[at].end):
        return False
    return _word(tokens, at - 2) in _RANK_BEFORE or _day_month_before(tokens, at)


def _cut_short(tokens: Sequence[Token], at: int) -> bool:
    """As in "spät. 3.2."; but "es wird spät. Wir melden uns" is two sentences."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return _word(tokens, at - 1) in _CUT_SHORT and after is not None and (not after.capital or after.text in _BOUNDS)


def _is_mrs(tokens: Sequence[Token], at: int) -> bool:
    """As in "bei Fr. Keller": a name stands behind it, and nothing before it that leads a day."""
    if _word(tokens, at) != "fr" or not tokens[at].capital or _word(tokens, at + 1) != "." or at + 2 >= len(tokens):
        return False
    named = tokens[at + 2].capital and tokens[at + 2].text not in _NEWS and tokens[at + 2].text.isalpha()
    return named and _word(tokens, at - 1).translate(LETTERS) not in _LED


def _day_month_before(tokens: Sequence[Token], at: int) -> bool:
    """As in the second full stop of "am 5.12."."""
    return _word(tokens, at - 2) == "." and _day_number(tokens, at - 3)


def _day_number(tokens: Sequence[Token], at: int) -> bool:
    word = _word(tokens, at)
    return word.isascii() and word.isdigit() and len(word) <= 2


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def figure(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """What a number or a little word stands for at a place; None leaves it to the lists."""
    here = tokens[at].text
    if here not in _TURNING and not here.isdigit():
        return None
    if here in ELLIPTIC:
        return elliptic(tokens, at)
    for read in (
        _ago,
        _asked_for,
        _between_hours,
        _no_longer,
        _moved_from,
        _from_or_of,
        _until_or_to,
        _dotted,
        _week_number,
        _rank,
        _short_day,
        _the_first,
    ):
        found = read(tokens, at)
        if found:
            return found
    return None


def _ago(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "vor zwei Wochen", which is over, and not "vor Weihnachten", which is to come."""
    if _word(tokens, at) != "vor":
        return None
    many = _word(tokens, at + 1)
    counted = many in _HOW_MANY or _day_number(tokens, at + 1)
    near = {_word(tokens, at + 2), _word(tokens, at + 3)}
    return (("past",), 1) if many == "kurzem" or (counted and near & _UNITS) else None


def _asked_for(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """The "um" of "um ein paar Tage Geduld", which is no "around"; "um zwei Wochen später" is no time from now on."""
    if _word(tokens, at) != "um":
        return None
    counted = _word(tokens, at + 1) in _HOW_MANY or _day_number(tokens, at + 1)
    if counted and _word(tokens, at + 2) in _UNITS and _word(tokens, at + 3) not in _PATIENCE:
        return (UNKNOWN,), 3
    return ((UNKNOWN,), 1) if _PATIENCE & {_word(tokens, at + on) for on in range(2, 6)} else None


def _between_hours(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "morgen Vormittag zwischen 9 und 11": behind a day or a part of one, figures without dots are hours."""
    if _word(tokens, at) != "zwischen" or not (_day_number(tokens, at + 1) and _day_number(tokens, at + 3)):
        return None
    behind = _word(tokens, at + 4)
    counted = behind in _UNITS or behind in _MONTH_NAMES or behind.startswith(("werktag", "arbeitstag", "uhr"))
    timed = _word(tokens, at - 1) in _OF_A_DAY and _word(tokens, at + 2) in ("und", "u") and not counted
    return ((UNKNOWN,), 4) if timed else None


def _no_longer(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "länger als zwei Wochen brauchen wir nicht", "mehr als drei Tage dauert es nicht"."""
    if _word(tokens, at) not in ("laenger", "mehr") or _word(tokens, at + 1) != "als":
        return None
    if _word(tokens, at) == "mehr" and _word(tokens, at + 3) not in _UNITS:
        return None
    denied = False
    for token in tokens[at + 2 : at + 2 + _FAR]:
        if token.text in (",", ";", ":"):
            break
        denied = denied or token.text in ("nicht", "kaum", "keinesfalls", "niemand", "niemanden", "niemandem")
    if not denied:
        return None
    until = _word(tokens, at + 2) == "bis"
    return ("no", "later" if until else "longer", "than"), 2 + until + (_word(tokens, at + 3) in ("zum", "zur")) * until


def _moved_from(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """The "von" of "verschiebt sich von Dienstag auf Freitag" is a from, and what it names is no longer so.

    "In der Nacht von Montag auf Dienstag" moves nothing.
    """
    if _word(tokens, at) not in ("von", "vom") or _word(tokens, at - 1) == "nacht":
        return None
    end = _behind_days(tokens, at + 1)
    moved = end > at + 1 and _word(tokens, end) == "auf"
    return (("moved", "from"), 1) if moved else None


def _behind_days(tokens: Sequence[Token], at: int) -> int:
    while _word(tokens, at) in _BOUNDS or _word(tokens, at).isdigit() or _word(tokens, at) in (".", ","):
        at += 1
    return at


def _from_or_of(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """The "vom" of "vom 3. bis 5." and "vom 3. an" is a from; "das Gespräch vom Montag" has one that is not."""
    if _word(tokens, at) != "vom":
        return None
    end = _behind_days(tokens, at + 1)
    return (("from", "the") if _word(tokens, end) in ("bis", "an") else ("of",)), 1


def _until_or_to(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """The "bis" between two days is a "to"; before one it is a "by"."""
    if _word(tokens, at) != "bis" or not at:
        return None
    before = _word(tokens, at - 2) if _word(tokens, at - 1) == "." else _word(tokens, at - 1)
    low = before in _BOUNDS or before.isdigit()
    after = _word(tokens, at + 1)
    if not low or not (after in _BOUNDS or after.isdigit()):
        return None
    return ("to",), 1 + (after in ("zum", "dem"))


def _dotted(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "5.12.", "5.1.", "am 05.12": the month in two figures and a dot after it, as dates are read."""
    if not (_day_number(tokens, at) and _word(tokens, at + 1) == "." and _day_number(tokens, at + 2)):
        return None
    apart = tokens[at + 2].start - tokens[at + 1].end
    if apart > 1 or tokens[at + 1].start != tokens[at].end or not 1 <= int(tokens[at + 2].text) <= 12:
        return None
    after = _word(tokens, at + 3) if at + 3 < len(tokens) and tokens[at + 3].start == tokens[at + 2].end else ""
    following = tokens[at + 4].start if at + 4 < len(tokens) else -1
    dated = after == "." and following - tokens[at + 3].end <= apart and _word(tokens, at + 4).isdigit()
    if apart:
        return _apart(tokens, at, year=dated) if after == "." else None
    if dated:
        return None  # a year follows
    led = _word(tokens, at - 1) in _RANK_BEFORE or _word(tokens, at - 1) in _DAY_NAMES or _word(tokens, at - 1) == ","
    if after != "." and not led:
        return None
    month = f"{int(tokens[at + 2].text):02}"
    return (tokens[at].text, ".", month, "."), 3 + (after == ".")


def _apart(tokens: Sequence[Token], at: int, *, year: bool) -> tuple[tuple[str, ...], int]:
    """As in "4. 12. 2026" and "4. 12.", which are no figures that stand together."""
    month = tuple(MONTHS)[int(tokens[at + 2].text) - 1]
    year = year and len(tokens[at + 4].text) == len("2026")
    return (tokens[at].text, "th", month, *((tokens[at + 4].text,) if year else ())), 4 + year


def _the_first(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "zum Ersten", "am Ersten des Monats": the day of the month, as a noun; "zum ersten Mal" is none."""
    if not tokens[at].capital or tokens[at].text != "ersten":
        return None
    if _word(tokens, at - 1) not in ("zum", "naechsten", "kommenden", "am", "dem"):
        return None
    after = _word(tokens, at + 1)
    of_month = after in ("des", "im") and {"monats", "monat"} & {_word(tokens, at + 2), _word(tokens, at + 3)}
    return (("1", "th"), 1) if of_month or not after.isalpha() else None


def _rank(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "der 3." and "3. Dezember"."""
    if not _day_number(tokens, at) or _word(tokens, at + 1) != "." or tokens[at + 1].start != tokens[at].end:
        return None
    close = at + 2 < len(tokens) and tokens[at + 2].start == tokens[at + 1].end
    close = close and _word(tokens, at + 2) not in _BEHIND
    if close and (_word(tokens, at + 2) not in ("-", "/") or not _day_number(tokens, at + 3)):
        return None  # "05.12.2026"
    if close:
        return (tokens[at].text, "th"), 2  # "3.-5. Dezember"
    led = _word(tokens, at - 1) in _RANK_BEFORE or _word(tokens, at - 1) in _DAY_NAMES
    led = led and not {"kw", "kalenderwoche", "kalenderwochen"} & {_word(tokens, at - 3), _word(tokens, at - 4)}
    return ((tokens[at].text, "th"), 2) if led or ranked(tokens, at + 1) else None


def _week_number(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "49. KW", "KW 49", "in der Woche 49"; and "KW49" is cut in two already."""
    if _word(tokens, at) == "woche" and _day_number(tokens, at + 1) and _word(tokens, at - 1) in ("der", "in", "ende"):
        plain = int(tokens[at + 1].text) <= _WEEKS and _word(tokens, at + 2) != "."
        return (("calendar", "week", tokens[at + 1].text), 2) if plain else None
    if _day_number(tokens, at) and _word(tokens, at + 1) == "." and _word(tokens, at + 2) in ("kw", "kalenderwoche"):
        return ("calendar", "week", tokens[at].text), 3
    return None


def _short_day(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """As in "Mo.", "am Do", "Mi darauf"; the same letters are little words elsewhere."""
    name = next((day for day, short in SHORT_DAYS.items() if short == _word(tokens, at)), None)
    if name is None or not tokens[at].capital or _is_mrs(tokens, at):
        return None
    stop = _word(tokens, at + 1) == "." and tokens[at + 1].start == tokens[at].end and at + 2 < len(tokens)
    if _word(tokens, at + 1 + stop) in _DARAUF and name != "sunday":  # "So danach zu fragen"
        return ("the", "following", name), 2 + stop
    led = _word(tokens, at - 1) in _LED or (stop and _day_number(tokens, at + 2))
    return ((name,), 1 + stop) if led or _stands_alone(tokens, at, at + 1 + stop) else None


def _stands_alone(tokens: Sequence[Token], at: int, after: int) -> bool:
    """Whether it is a day by its capital alone: not at a beginning, and before no name but a word for an answer."""
    if _word(tokens, after) in _NEWS:
        return tokens[at].text != "so"
    named = after < len(tokens) and tokens[after].capital  # "Fr. Keller" is no Friday
    inside = at > 0 and (
        tokens[at].text not in ("sa", "so") or tokens[at - 1].text == "," or tokens[at - 1].text.isalpha()
    )
    return inside and not named
