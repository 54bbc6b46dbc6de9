"""French days in figures and the little words that turn on what follows: "le 12", "1er", "pour vendredi", "17h"."""

from collections.abc import Sequence

from afterword.core.reading.promise.figures import (
    Rendered,
    at_the_hour,
    day_behind,
    follows_close,
    is_number,
    short_day,
    word,
)
from afterword.core.reading.promise.french.beside import BESIDE
from afterword.core.reading.promise.french.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.french.numbers import NUMBER_WORDS, number_in_words
from afterword.core.reading.promise.numbers import ORDINALS
from afterword.core.reading.promise.tokens import Token

_RANKS = frozenset(("er", "e", "eme", "ere", "nd", "nde", "re"))
_DAYS = frozenset(name for names in WEEKDAYS.values() for name in names.split())
_MONTHS = frozenset(name.translate(LETTERS) for names in MONTHS.values() for name in names.split())
_LEADS = frozenset(("le", "au", "du")) | _DAYS
_NOT_DAYS_LIST = (
    "h heures heure jours jour semaines mois rue avenue boulevard bis place personnes candidats "
    "candidatures postes "
    "ans euros ouvres ouvrables eme e premiers prochains"
)
_NOT_DAYS = frozenset(_NOT_DAYS_LIST.split())
_COUNTING = frozenset(("sous", "dans", "ici", "en", "de", "les", "prochaines", "maximum", "a"))
_WEEK_OPENS = frozenset(("semaine", "semaines", "fin", "debut", "milieu", "mi", "en", "s"))
_PARTS = {"fin": ("end", "of"), "debut": ("early",), "milieu": ("mid",), "mi": ("mid",)}
_SHORT = {
    "lun": "monday",
    "mar": "tuesday",
    "mer": "wednesday",
    "jeu": "thursday",
    "ven": "friday",
    "sam": "saturday",
    "dim": "sunday",
}
_SUBJECTS = frozenset(("nous", "je", "on", "vous", "il", "elle", "ils", "et", "mais"))
_MANY = frozenset(("un", "une", "deux", "trois", "quatre", "six", "huit", "dix", "douze", "quinze", "vingt"))
_LENGTHS = frozenset(("jours", "semaines", "semaine", "mois", "quinzaine", "huitaine"))
_DENYING = frozenset(("pas", "rien", "aucun", "aucune", "guere", "jamais", "personne"))
_UNITS = frozenset(("jours", "jour", "semaines", "semaine", "heures", "h"))
_OTHERWISE = _DENYING | {"plus", "plutot", "moins", "autre", "autres", ",", ";", ":"}
"""Between "ne" and "que" these deny or compare, or begin another clause."""
_PLANNED = frozenset(("programme", "programmee", "planifie", "planifiee", "prevu", "prevue", "agendee"))
_FEASTS = frozenset(("saint", "noel", "chandeleur", "epiphanie", "rois", "toussaint", "pentecote", "ascension"))
_OF_IT = frozenset(("le", "la", "l", "les", "notre", "votre", "nos", "vos", "cet", "cette", "ce", "mon", "son"))
_BEHIND_A_DAY_LIST = (
    "au a ou et ni pour nous je j vous tu on il elle le la les dans en avant apres matin midi soir prochain "
    "inclus plutot sinon si voire"
)
_BEHIND_A_DAY = frozenset(_BEHIND_A_DAY_LIST.split())
_LISTED = frozenset(word for words in NUMBERS.values() for word in words.split("|"))
_DURING = ("dans", "pendant", "durant", "sur", "lors de")
_IN_A_WEEK = tuple(
    tuple(led.split())
    for led in (
        "au cours de la",
        "dans le courant de la",
        "courant de la",
        *(f"{led} la" for led in _DURING),
        "courant",
    )
)
_SIDES = dict.fromkeys(("premiers", "premieres"), "first") | dict.fromkeys(("derniers", "dernieres"), "last")
_FIRST_UNITS = {"jours": "days", "semaines": "weeks"}
_NEAR = 8
"""So many words may stand between "soit" and "soit"."""
_OPENING, _HALF_A_DAY, _CLOSING = 8, 12, 23
_DAY = 24
_BY = frozenset(("le", "la", "l", "les", "fin", "debut", "mi", "demain", "noel", "paques", "au")) | _DAYS


def figure(tokens: Sequence[Token], at: int) -> Rendered:
    """What a number or a little word stands for at a place; None leaves it to the lists."""
    here = tokens[at].text
    if here.isdigit():
        return (
            _rank(tokens, at)
            or _first_ones(tokens, at, here, 1)
            or _next_ones(tokens, at, here, 1)
            or _working_hours(tokens, at)
            or at_the_hour(tokens, at, _COUNTING)
            or day_behind(tokens, at, _LEADS, _NOT_DAYS)
        )
    read = _TURNING.get(here)
    return read(tokens, at) if read else None


def _rank(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "1er décembre"."""
    if is_number(tokens, at) and word(tokens, at + 1) in _RANKS and follows_close(tokens, at + 1):
        return (tokens[at].text, "th"), 2
    return None


def _in_words(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "sous quarante-huit heures", "le vingt-deux décembre"; "le deux pièces" is no day."""
    found = number_in_words(tokens, at)
    if found is None:
        return None
    number, many = found
    first = _first_ones(tokens, at, str(number), many) or _next_ones(tokens, at, str(number), many)
    if first:
        return first
    after = word(tokens, at + many)
    ends = not after or not after[0].isalpha() or after in _MONTHS or after in _BEHIND_A_DAY
    if number <= 31 and ends and word(tokens, at - 1) in _LEADS:
        return ((str(number), "th") if many == 1 else _ranked_day(number)), many
    return None if many == 1 and word(tokens, at) in _LISTED else ((str(number),), many)


def _ranked_day(number: int) -> tuple[str, ...]:
    """As words, since what stands for several words at once is no figure with an ending."""
    tens, unit = divmod(number, 10)
    name = {value: ordinal for ordinal, value in ORDINALS.items()}
    return (name[number],) if number <= 20 or number == 30 else (("", "", "twenty", "thirty")[tens], "-", name[unit])


def _first_ones(tokens: Sequence[Token], at: int, number: str, many: int) -> Rendered:
    """As in "les cinq premiers jours de février", "les deux dernières semaines de janvier"."""
    side, unit = _SIDES.get(word(tokens, at + many)), _FIRST_UNITS.get(word(tokens, at + many + 1))
    return ((number, side, unit), many + 2) if side and unit else None


def _next_ones(tokens: Sequence[Token], at: int, number: str, many: int) -> Rendered:
    """As in "dans les dix prochains jours ouvrables", which are ten working days."""
    ahead = word(tokens, at + many).startswith("prochain") and word(tokens, at - 1) == "les"
    return ((number,), many + 1) if ahead else None


def _working_hours(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "sous 48 h ouvrées", which are two working days."""
    hours = word(tokens, at + 1) in ("h", "heures") and word(tokens, at + 2).startswith("ouvr")
    days, rest = divmod(int(tokens[at].text), _DAY) if hours and is_number(tokens, at) else (0, 1)
    return ((str(days), "business", "days"), 3) if days and not rest else None


def _of_a_week(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "d'ici à la fin de la semaine 8", which is no end of this week."""
    if beside := BESIDE[tokens[at].text](tokens, at):
        return beside
    found = _week_number(tokens, at + 1) if word(tokens, at + 1) in _PARTS else None
    return (found[0], found[1] + 1) if found and "week" in found[0] else None


def _only(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "nous ne trancherons que mardi", "le jury ne siège que le 14": no earlier than then."""
    before = [word(tokens, place) for place in range(max(at - _NEAR, 0), at)]
    nots = [place for place, one in enumerate(before) if one in ("ne", "n")]
    if not nots or not _OTHERWISE.isdisjoint(before[nots[-1] :]):
        return None
    after = word(tokens, at + 1 + (word(tokens, at + 1) in ("le", "la", "l")))
    dated = after in _DAYS or after in _PARTS or after == "demain" or is_number(tokens, at + 2)
    return (("no", "earlier", "than"), 1) if dated else None


def _in_the(tokens: Sequence[Token], at: int) -> Rendered:
    """The "dans les" of "dans les cinq premiers jours de février", which is not within five days."""
    if word(tokens, at) != "dans" or word(tokens, at + 1) != "les":
        return _in_a_week(tokens, at)
    found = (0, 1) if is_number(tokens, at + 2) else number_in_words(tokens, at + 2)
    return (("in", "the"), 2) if found and word(tokens, at + 2 + found[1]) in _SIDES else None


def _either(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "soit lundi, soit mardi", and in "le lendemain, soit le 4", which names the day."""
    if word(tokens, at) != "soit":
        return None
    near = [tokens[n].text for n in range(max(at - _NEAR, 0), min(at + _NEAR + 1, len(tokens)))]
    here = min(at, _NEAR)
    if "soit" in near[here + 1 :]:
        return ("either",), 1
    if "soit" in near[:here]:
        return ("or",), 1
    return (("specifically",), 1) if word(tokens, at - 1) in (",", "(") else None


def _that_of(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "la semaine prochaine, celle du 30"; "celle d'Angers" is no week."""
    dated = word(tokens, at + 1) == "du" and is_number(tokens, at + 2)
    return (("week", "of"), 2) if dated else None


def _soon(tokens: Sequence[Token], at: int) -> Rendered:
    """The "tantôt" of Belgium and Québec, later today; "la rencontre de tantôt" is over, two of them are no time."""
    again = sum(token.text == "tantot" for token in tokens) > 1
    return None if again or word(tokens, at - 1) in ("de", "du") else (("hereafter",), 1)


def _at_the_latest_hour(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "d'ici 18 h", an hour of the day; "d'ici 24 h" and "d'ici 6 heures" are lengths."""
    if word(tokens, at + 1) != "ici" or not is_number(tokens, at + 2):
        return None
    hour = int(word(tokens, at + 2))
    timed = word(tokens, at + 3) in ("h", "heures") and _OPENING <= hour < _CLOSING and hour != _HALF_A_DAY
    return (("by", str(hour), "o'clock"), 4) if timed else None


def _week_number(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "semaine 50", "fin de semaine 50", "en semaine 2", "S50", which is no "fin de semaine"."""
    if of_day := _end_of_day(tokens, at):
        return of_day
    end = at + (word(tokens, at) == "en")
    part = _PARTS.get(word(tokens, end), ())
    end += bool(part)
    end += word(tokens, end) in ("de", "des", "la", "les")
    end += word(tokens, end) == "la"
    if word(tokens, end) == "semaine" and word(tokens, end + 1) in ("n", "no", "numero"):
        mark = 1 + (word(tokens, end + 2) in ("°", "º", "."))
        return _numbered(part, tokens, end + 1 + mark, at, sure=True)
    short = word(tokens, end) == "s" and follows_close(tokens, end + 1)
    if not (short or word(tokens, end) in ("semaine", "semaines")) or not is_number(tokens, end + 1):
        return None
    if word(tokens, end + 2) in _NOT_DAYS:
        return None
    return _numbered(part, tokens, end + 1, at, sure=short or end > at)  # else it may be the week of a project


def _end_of_day(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "le 4 décembre en fin de journée", which is that day's; by itself it is today's."""
    end = at + (word(tokens, at) == "en")
    told = tuple(word(tokens, end + ahead) for ahead in range(3)) == ("fin", "de", "journee")
    return (("end", "of", "day"), end + 3 - at) if told and _day_ends(tokens, at - 1) else None


def _numbered(part: tuple[str, ...], tokens: Sequence[Token], number: int, at: int, *, sure: bool) -> Rendered:
    """The week whose number stands at a place, of a phrase that begins at another."""
    if not is_number(tokens, number):
        return None
    return (*part, *(("calendar",) if sure else ()), "week", tokens[number].text), number + 1 - at


def _in_a_week(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "au cours de la semaine 50", "dans le courant de la semaine n° 50", "courant semaine 50"."""
    for led in _IN_A_WEEK:
        if tuple(token.text for token in tokens[at : at + len(led)]) == led:
            found = _week_number(tokens, at + len(led))
            calendar = () if not found or "calendar" in found[0] else ("calendar",)
            return (("in", *calendar, *found[0]), len(led) + found[1]) if found else None
    return None


def _at(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "vendredi à 18h", "mardi 23 à 18 h", which is no length as in "24 à 48 h"."""
    length = is_number(tokens, at - 1) and word(tokens, at - 2) not in _LEADS
    if word(tokens, at) == "a" and word(tokens, at + 1) in ("soir", "matin"):
        return ("this", "afternoon"), 2  # as in Québec; "au soir du 15" is of another day
    if word(tokens, at) != "a" or length or word(tokens, at - 1) in _MANY:
        return None
    if word(tokens, at + 2) in ("heure", "heures") and is_number(tokens, at + 1) and _day_ends(tokens, at - 1):
        return ("at", word(tokens, at + 1), "o'clock"), 3
    found = at_the_hour(tokens, at + 1, frozenset())
    return (("at", *found[0]), found[1] + 1) if found else None


def _day_ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a day was named just before, so that hours behind it are no length."""
    last = word(tokens, at)
    return last in _DAYS or last in _MONTHS or last in ("demain", "hui") or is_number(tokens, at)


def _by(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "pour vendredi", "pour la fin du mois"; "prévue pour le 5" is on it, "pour deux semaines" a length."""
    if word(tokens, at) != "pour" or word(tokens, at + 1) not in _BY or word(tokens, at - 1) in _PLANNED:
        return None
    if word(tokens, at + 1) in ("le", "la", "l", "les", "au"):
        named = word(tokens, at + 2)
        if not (
            is_number(tokens, at + 2)
            or named in _DAYS
            or named in ("fin", "mi", "debut", "week", "weekend")
            or named in _FEASTS
        ):
            return None
    return ("by",), 1


def _before(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "avant deux semaines", within them, in "rien avant deux semaines" from then on; "avant 10 h" is an hour."""
    if not _counted(tokens, at + 1) or word(tokens, at + 2) not in _LENGTHS:
        return None
    denied = not _DENYING.isdisjoint(word(tokens, place) for place in range(at - _NEAR, at))
    return (("no", "sooner", "than") if denied else ("within",)), 1


def _no_sooner(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "pas avant deux semaines": from then on; in "trois jours, pas plus" no later than then.

    So it is in "pas plus de trois jours".
    """
    if word(tokens, at + 1) == "plus" and word(tokens, at + 2) in ("de", "d") and _counted(tokens, at + 3):
        return ("within",), 3
    if word(tokens, at + 1) in ("plus", "davantage") and word(tokens, at + 2) and not word(tokens, at + 2).isalpha():
        return ("max",), 2
    behind = word(tokens, at - 1) in (",", "(", "et", "mais") and word(tokens, at) == "pas"
    if behind and word(tokens, at + 1) == "avant" and not word(tokens, at + 2).isalnum():
        return ("at", "the", "earliest"), 2  # "le vendredi 19, pas avant"
    found = _before(tokens, at + 1) if word(tokens, at + 1) == "avant" else None
    return (("no", "sooner", "than"), 2) if found else None


def _in_these(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "ces quinze prochains jours"."""
    figures = is_number(tokens, at + 1)
    found = (int(word(tokens, at + 1)), 1) if figures else number_in_words(tokens, at + 1)
    counts = found and word(tokens, at + 1 + found[1]).startswith("prochain")
    return (("within", str(found[0])), 2 + found[1]) if found and counts else None


def _following(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "dans les deux jours qui suivent", after the days spoken of, and "les deux jours suivant la réunion"."""
    end = at + (word(tokens, at) == "qui")
    if word(tokens, at - 1) not in _UNITS or not _counted(tokens, at - 2) or not word(tokens, end).startswith("suiv"):
        return None
    return (("after",) if word(tokens, end + 1) in _OF_IT else ("after", "that")), end + 1 - at


def _counted(tokens: Sequence[Token], at: int) -> bool:
    return at >= 0 and (is_number(tokens, at) or word(tokens, at) in (*_MANY, "trois", "cinq", "sept", "quinze"))


def _as_early_as(tokens: Sequence[Token], at: int) -> Rendered:
    """The "dès" of "dès lundi", which without its accent is a "des"."""
    if word(tokens, at) != "des":
        return None
    after = word(tokens, at + 1)
    if after == "le" and word(tokens, at + 2) in ("lendemain", "surlendemain", "jour", "soir"):
        return None  # that very day
    if after == "la":  # not "des la semaine prochaine", which may come in it
        after = word(tokens, at + 2)
        return (("from",), 1) if after in ("fin", "mi", "rentree") or after in _FEASTS else None
    dated = after in ("le", "debut", "demain") or after in _DAYS or after in _MONTHS or is_number(tokens, at + 1)
    return (("from",), 1) if dated else None


def _by_then(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "d'ici là", whose accent is often left out, and not "d'ici la fin du mois"."""
    if hour := _at_the_latest_hour(tokens, at):
        return hour
    if tuple(word(tokens, at + n) for n in range(3)) != ("d", "ici", "la"):
        return None
    after = word(tokens, at + 3)
    return (("by", "then"), 3) if not after or after in _SUBJECTS or not after[0].isalpha() else None


def _short_day(tokens: Sequence[Token], at: int) -> Rendered:
    return short_day(tokens, at, _SHORT, _LEADS)


_TURNING = {
    **BESIDE,
    **dict.fromkeys(("la", "le"), _of_a_week),
    **dict.fromkeys(_WEEK_OPENS, _week_number),
    **dict.fromkeys(_SHORT, _short_day),
    **dict.fromkeys(NUMBER_WORDS, _in_words),
    "dans": _in_the,
    **dict.fromkeys(("au", "courant", "pendant", "durant", "sur", "lors"), _in_a_week),
    "soit": _either,
    "celle": _that_of,
    **dict.fromkeys(("que", "qu"), _only),
    "tantot": _soon,
    "pour": _by,
    "d": _by_then,
    "des": _as_early_as,
    "avant": _before,
    "ces": _in_these,
    **dict.fromkeys(("pas", "guere", "rien"), _no_sooner),
    **dict.fromkeys(("qui", "suivant", "suivants", "suivantes"), _following),
    "a": _at,
}
"""The little words that turn on what follows, and who reads them; most words are none, and no number."""
