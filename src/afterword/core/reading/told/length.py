"""How long a meeting takes, where the words say so: "about 60 minutes", "eine Stunde", "une demi-heure", "una hora"."""

import re
from datetime import timedelta
from typing import Final

_COUNTS: Final = {
    **dict.fromkeys(("a", "an", "one", "eine", "einer", "ein", "une", "un", "una"), 1.0),
    **dict.fromkeys(("two", "zwei", "deux", "dos"), 2.0),
    **dict.fromkeys(("three", "drei", "trois", "tres"), 3.0),
    **dict.fromkeys(("four", "vier", "quatre", "cuatro"), 4.0),
    **dict.fromkeys(("half", "halbe", "halben", "demi", "media"), 0.5),
    **dict.fromkeys(("anderthalb", "eineinhalb", "eineinhalbe"), 1.5),
}
_WORDS: Final = {
    **dict.fromkeys(("fifteen", "fünfzehn", "quinze", "quince"), 15),
    **dict.fromkeys(("twenty", "zwanzig", "vingt", "veinte"), 20),
    **dict.fromkeys(("thirty", "dreißig", "trente", "treinta"), 30),
    **dict.fromkeys(("forty", "vierzig", "quarante", "cuarenta"), 40),
    **dict.fromkeys(("forty-five", "fünfundvierzig", "quarante-cinq", "cuarenta y cinco"), 45),
    **dict.fromkeys(("sixty", "sechzig", "soixante", "sesenta"), 60),
    **dict.fromkeys(("ninety", "neunzig", "quatre-vingt-dix", "noventa"), 90),
}
_MINUTES: Final = re.compile(
    rf"(?<![\d:.,])(?P<minutes>\d{{2,3}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
    r"(?:\s?(?:-|–|to|bis|à|a)\s?(?P<most>\d{2,3}))?[\s-]?(?:min(?:ute[ns]?|utos?|s)?\b|minütig\w*)",
    re.IGNORECASE,
)
_HOURS: Final = re.compile(
    rf"(?<![\d:.,])\b(?P<count>\d(?:[.,]5)?|{'|'.join(_COUNTS)})"
    r"(?:[\s-](?:full|good|gute|guten|petite|bonne|an|of an))?[\s-]?(?:hours?|hrs?|stunden?|stündig\w*|heures?|"
    r"horas?)\b"
    r"(?P<half>\s(?:and a half|et demie|y media))?",
    re.IGNORECASE,
)
_FRENCH: Final = re.compile(
    r"\b(?:durée|dure|durera|environ|compte[zr]|pendant)\D{0,20}(\d)\s?h\s?(\d{2})?\b", re.IGNORECASE
)
_NOT_BEFORE: Final = re.compile(
    r"(?:\b(?:within|in|every|arrive|come|be there|after|innerhalb von|dans(?: les)?|sous|d'ici|dentro de|en|late by|"
    r"der letzten|the next|the last|past|plus|minimum of|notice of|least)\s(?:about\s|etwa\s|under\s)?|\b(?:24|48)/)$",
    re.IGNORECASE,
)
_NOT_BEHIND: Final = re.compile(
    r"['’]?\s(?:early|earlier|before|beforehand|prior|ahead|in advance|late|later|walk|drive|away|from|notice|"
    r"vorher|früher|"
    r"vor\b|eher|zu fuß|fußweg|gehweg|entfernt|avant|à l['’]avance|à pied|en avance|antes|a pie|de antelación|per week|"
    r"a week|pro woche|par semaine|a la semana|ago|test|exam)",
    re.IGNORECASE,
)
SHORTEST: Final = timedelta(minutes=10)
LONGEST: Final = timedelta(hours=9)


def length_in(words: str) -> timedelta | None:
    """The first length that stands in the words and is none of a walk, a notice or a time to be early by."""
    found = sorted(
        (one for pattern in (_MINUTES, _HOURS, _FRENCH) for one in pattern.finditer(words)), key=lambda one: one.start()
    )
    for one in found:
        if _NOT_BEFORE.search(words[max(one.start() - 30, 0) : one.start()]) or _NOT_BEHIND.match(words, one.end()):
            continue
        length = _read(one)
        if SHORTEST <= length <= LONGEST:
            return length
    return None


def _read(found: re.Match[str]) -> timedelta:
    if found.re is _MINUTES:
        said = found["most"] or found["minutes"].lower()
        return timedelta(minutes=_WORDS.get(said) or int(said))
    if found.re is _FRENCH:
        return timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    count = found["count"].lower()
    hours = _COUNTS.get(count) or float(count.replace(",", "."))
    return timedelta(hours=hours + (0.5 if found["half"] else 0))
