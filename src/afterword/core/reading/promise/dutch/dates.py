"""Dutch words of days in the words that dates are read in: the plain forms; a speaker of Dutch corrects the lists."""

from collections.abc import Sequence

from afterword.core.reading.promise.dutch.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.figures import Rendered, day_behind, follows_close, is_number, word
from afterword.core.reading.promise.rendering import Glossary, beside_weekdays, named
from afterword.core.reading.promise.tokens import Token

_DAYS = frozenset(WEEKDAYS.values())
_MONTHS = frozenset(name for names in MONTHS.values() for name in names.split())
_LEADS = frozenset(("de", "den", "op", "tot", "voor", "na")) | _DAYS
_NOT_DAYS = frozenset(
    (
        *("uur", "uren", "dag", "dagen", "week", "weken", "maand", "maanden", "werkdagen", "werkdag", "kandidaten"),
        *("personen", "gesprekken", "jaar", "minuten", "euro", "procent"),
    )
)
_BEFORE = _DAYS | _MONTHS | {"het", "eind", "einde", "begin", "medio", "half", "de", "kerst", "volgende", "morgen"}
_NAMED = _DAYS | {
    "einde",
    "eind",
    "begin",
    "kerst",
    "feestdagen",
    "kerstdagen",
    "weekend",
    "week",
    "nieuwe",
    "vakantie",
}
_FORMS = {
    "deze": "dit",
    "volgende": "volgend",
    "komende": "aanstaande eerstkomende",
    "het": "de den",
    "laatste": "afgelopen vorige",
    "einde": "eind",
}
_WORDS = {
    "by": "tegen|uiterlijk tegen",
    "until": "tot|tot aan|tot en met",
    "latest": "uiterlijk|uiterlijk op|ten laatste|ten laatste op|op zijn laatst|op z'n laatst",
    "before the end of": "voor het einde van|nog voor het einde van",
    "after": "na|pas na|meteen na|direct na|vlak na",
    "from": "vanaf|met ingang van",
    "earliest": "op zijn vroegst|op z'n vroegst|ten vroegste|op zijn vroegst op|ten vroegste op",
    "not before": "niet voor|niet eerder dan|nooit voor|niets voor|pas|pas op|pas in|pas vanaf|pas in het",
    "on": "op",
    "in": "in|gedurende|in de loop van|in de loop van het|over|tijdens",
    "around": "rond|omstreeks|om en nabij",
    "between": "tussen|ergens tussen",
    "and": "en",
    "or": "of|of uiterlijk",
    "the": "het",
    "probably": "waarschijnlijk|vermoedelijk|hopelijk|misschien|nog|al",
    "roughly": "ongeveer|circa|zo'n|een week of",
    "within": "binnen|binnen nu en|binnen een termijn van|binnen de termijn van|binnen maximaal|binnen uiterlijk",
    "in the next": "in het komende|binnen het komende|het komende|in het volgende|binnen het volgende",
    "at least": "minstens|minimaal|tenminste|ten minste",
    "every": "elke|iedere",
    "last": "laatste",
    # lengths
    "a": "een",
    "a few": "enkele|een paar|paar",
    "several": "verschillende|meerdere",
    "days": "dagen",
    "day": "dag",
    "business days": "werkdagen",
    "business day": "werkdag",
    "weeks": "weken",
    "week": "week",
    "months": "maanden",
    "month": "maand",
    "hours": "uur|uren",
    # days
    "today": "vandaag|vandaag nog|nog vandaag",
    "this afternoon": "vanmiddag|vanavond|later vandaag",
    "this morning": "vanmorgen|vanochtend",
    "tomorrow": "morgen|morgenochtend|morgenmiddag|morgenavond|morgen in de loop van het dag",
    "day after tomorrow": "overmorgen",
    "yesterday": "gisteren|eergisteren|onlangs",
    "end of today": "einde van het dag|einde dag|het einde van het dag",
    # periods
    "this week": "deze week|het lopende week|in de loop van deze week|in de loop van het week",
    "later this week": "later deze week|verderop deze week",
    "next week": (
        "volgende week|het volgende week|komende week|het komende week|in de loop van komende week|in het komende week|"
        "in de loop van volgende week|in het volgende week"
    ),
    "the following week": "het week erop|het week erna|het week daarna",
    "week of": "week van|het week van",
    "this month": "deze maand|het maand|het lopende maand",
    "next month": "volgende maand|het volgende maand|komende maand|het komende maand",
    "the month of": "het maand",
    "this year": "deze jaar|het jaar",
    "end of this year": "einde van het jaar|einde jaar|einde van deze jaar",
    "next year": "volgende jaar|volgend jaar",
    "the new year": "het nieuwe jaar|nieuwe jaar",
    "early new year": "begin van het jaar|begin volgend jaar",
    "the weekend": "het weekend|weekend",
    # parts
    "early": "begin|begin van|het begin van",
    "mid": "medio|half|midden|het midden van",
    "end of": "einde|einde van|het einde van|het einde",
    "end of this week": "einde van het week|het einde van het week|einde week|einde deze week|einde van deze week",
    "early the week": "begin van het week",
    "end of this month": "einde van het maand|het einde van het maand|einde maand|einde deze maand",
    "early next week": "begin volgende week|begin van volgende week|het begin van volgende week",
    "mid next week": "midden volgende week|het midden van volgende week|halverwege volgende week",
    "end of next week": "einde volgende week|einde van volgende week|het einde van volgende week",
    "first half of": "eerste helft van",
    "second half of": "tweede helft van",
    "last week": "laatste week",
    "of": "van",
    # going back
    "by then": "tegen die tijd|voor die tijd",
    "after that": "daarna|nadien|vervolgens|aansluitend",
    "on that day": "dezelfde dag|die dag",
    "or sooner": "of eerder|of zo mogelijk eerder",
    # feasts
    "christmas": "kerst|kerstmis|het kerst",
    "christmas eve": "kerstavond",
    "the christmas holidays": "het kerstvakantie|kerstvakantie",
    "the holidays": "het feestdagen|feestdagen|het kerstdagen|kerstdagen",
    "between christmas and new year": "tussen kerst en oud en nieuw|tussen kerst en nieuwjaar",
    "new year's day": "nieuwjaar|nieuwjaarsdag",
    "easter": "pasen|het pasen",
}
_BESIDE_WEEKDAYS = {
    "next {}": "volgende {}",
    "this {}": "komende {}|deze {}|{} as|{} a s",
    "{} of next week": "volgende week {}|{} volgende week|{} van volgende week|{} over een week",
    "last {}": "laatste {}|{} jongstleden",
}


def figure(tokens: Sequence[Token], at: int) -> Rendered:
    """What a number or a little word stands for at a place; None leaves it to the lists."""
    here = tokens[at].text
    if here == "voor":
        return _before(tokens, at)
    return (_rank(tokens, at) or day_behind(tokens, at, _LEADS, _NOT_DAYS)) if here.isdigit() else None


def _rank(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "de 12e", "1ste"."""
    ranked = word(tokens, at + 1) in ("e", "de", "ste") and follows_close(tokens, at + 1)
    return ((tokens[at].text, "th"), 2) if ranked and is_number(tokens, at) else None


def _before(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "voor vrijdag", "voor 4 december", "voor het einde van de maand"; "voor het gesprek" is no date."""
    after, then = word(tokens, at + 1), word(tokens, at + 2)
    if word(tokens, at - 1) in ("niet", "niets", "nooit"):
        return None
    dated = is_number(tokens, at + 1) and (then in _MONTHS or then in ("/", "-", "."))
    named = after in _BEFORE and (after not in ("het", "de") or then in _NAMED or is_number(tokens, at + 2))
    return (("before",), 1) if dated or named else None


GLOSSARY = Glossary(
    LETTERS, _FORMS, _WORDS | NUMBERS | named(MONTHS, WEEKDAYS) | beside_weekdays(_BESIDE_WEEKDAYS, WEEKDAYS), figure
)
