"""German notes as they are typed on a phone, spelt out: "2x pro Wo. u. Sa." is "zweimal pro Woche und Sa."."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.in_haste import in_haste
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.small_words import SMALL_WORDS
from afterword.core.writing.tongues.german.verbs import is_finite

STOP: Final = "\u2024"
"""Stands for the stop of a word that is cut short and cannot be spelt out, so that no sentence ends there."""
NTH: Final = "\u2e33"
"""Stands for the stop of a number that counts in a row, as in "19. Jahrhundert", until the sentence is made."""
_ORDINAL: Final = re.compile(
    r"(?<![\d.])(\d{1,2})\.(?= (?:Jahr|Klasse|Semester|Lehrjahr|Stock|[A-Z]\w+geschoss|Schuljahr|Bezirk|Saison"
    r"|Woche|Monat|Quartal|Auflage|Lebensjahr|Schicht))"
)
_TIMES: Final = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_DAYS: Final = dict(
    pair.split(">")
    for pair in word_set("Mo>Montag Di>Dienstag Mi>Mittwoch Do>Donnerstag Fr>Freitag Sa>Samstag So>Sonntag")
)
_MONTHS: Final = dict(
    pair.split(">")
    for pair in word_set("""
    Jan>Januar Jän>Jänner Feb>Februar Apr>April Aug>August Sep>September Sept>September Okt>Oktober Nov>November
    Dez>Dezember
    """)
)
_SPANS: Final = dict(
    pair.split(">") for pair in word_set("Wo>Woche Mon>Monat J>Jahr Std>Stunde Min>Minute Qu>Quartal T>Tag")
)
_WORDS: Final = tuple(
    (re.compile(rf"(?<![\w.]){short}(?!\w)"), full)
    for short, full in (
        (r"u\.?(?= )", "und"),
        (r"am we\b", "am Wochenende"),
        (r"(jedes (?:\d\. )?)we", r"\1Wochenende"),
        (r"o\.(?= )", "oder"),
        (r"f\.(?= )", "für"),
        (r"v\. ?a\.", "vor allem"),
        (r"u\. ?a\.", "unter anderem"),
        (r"z\. ?B\.", "zum Beispiel"),
        (r"v\.(?= )", "von"),
        (r"m\.(?= )", "mit"),
        (r"ca(?:\.|(?= \d))", "etwa"),
        (r"inkl\.", "inklusive"),
        (r"max(?:\.|(?= \d))", "maximal"),
        (r"mind\.", "mindestens"),
        (r"vorm\.", "vormittags"),
        (r"nachm\.", "nachmittags"),
        (r"(?:tlw|teilw)\.", "teilweise"),
        (r"wg\.?", "wegen"),
        (r"ne(?= \w)", "eine"),
        (r"([Gg]eht|[Ll]äuft|[Ww]ird|[Dd]auert|[Mm]acht|[Ff]ängt)'?s", r"\1 es"),
        (r"aufm", "auf dem"),
        (r"[Hh]ab(?= )", "habe"),
    )
)
_BITS: Final = word_set("""
    Mo Di Mi Do Fr Sa So Jan Feb Apr Jul Aug Sep Sept Okt Nov Dez Wo Std Min Mon Mio Mrd Tsd Stk Tel Nr Abt Str Zi Kl
    Pat Prof Dr Hr Qu Etg Jhr Jg Ang Mitarb Wh Az Fa
    """)
"""Words cut short, as they stand without their stop."""
_NUMBER: Final = r"\d{1,4}|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf"
_OTHER_CASE: Final = r"(?:\b(?:seit|vor|nach|mit|in|von|bei|zu|aus|pro) )?"


_BEGUN: Final = re.compile(r"^(?:D(?:er|ie|as|en|em)|Ein(?:e[nmrs]?)?|Wie|Dass) (?=\w)")
"""Small words with the capital of a sentence that the note is not yet: "Der kurze Weg"."""


@lru_cache(maxsize=1_024)
def in_full(note: str) -> str:
    """The note with its clipped words spelt out where there is one way to do it; else with a `STOP` behind them."""
    line = _BEGUN.sub(lambda found: found[0].lower(), " ".join(in_haste(note).split()))
    for short, full in _WORDS:
        line = short.sub(full, line)
    line = re.sub(r"\b(jähr|täg|monat|wöchent|gesetz|persön)l\.", r"\1lich", line)
    line = re.sub(r"\b([Gg])ibt?'?s\b", r"\1ibt es", line)
    line = re.sub(r"\b([Ww])ieviel(e?)\b", r"\1ie viel\2", line)
    line = _SEVERAL_ASKED.sub(r"\1ie viele ", line)
    line = re.sub(r"\b([Ww])ie viel (?=([A-ZÄÖÜa-zäöü][a-zäöüß]+))", _how_many, line)
    line = re.sub(r"(?<=[^\W\d_]{3})[+](?=[^\W\d_]{3})|(?<=[^\W\d_]) [+&] (?=[^\W\d_]|\d{1,2} [A-ZÄÖÜ])", " und ", line)
    line = re.sub(r"\b([1-9]) ?x(?![\w])", lambda found: f"{_TIMES[int(found[1]) - 1]}mal", line)
    line = re.sub(r"(?<=[a-z]mal )(?=(?:Woche|Wo|Monat|Mon|Jahr|J|Tag|Schicht|Quartal)\b)", "pro ", line)
    line = re.sub(r"(?<=[\wäöü]) ?/ ?(?=(?:Woche|Wo|Monat|Mon|Jahr|J|Tag|Schicht|Quartal|Stunde)\b)", " pro ", line)
    line = re.sub(
        r"\b([A-ZÄÖÜ]{2,5}|TikTok|YouTube|Instagram|WhatsApp) ([A-ZÄÖÜa-zäöü][a-zäöüß]{3,})\b", _hyphened, line
    )
    line = COUNTED_APART.sub(lambda found: "-".join(f"{one[:1].upper()}{one[1:]}" for one in found.groups()), line)
    line = re.sub(r"\b[eE]-([a-zäöü])(?=[a-zäöüß]{2})", lambda found: f"E-{found[1].upper()}", line)
    line = re.sub(r"(?<=\bund )was(?= \w+es\b)", "etwas", line)
    line = re.sub(r"\be ([A-ZÄÖÜa-zäöü])(?=[a-zäöüß]{3,})", lambda found: f"E-{found[1].upper()}", line)
    line = re.sub(r"\b([Rr]einraum|[Ll]aser|[Gg]efahrgut) [Kk]lasse (?=\d)", r"\1 der Klasse ", line)
    line = _FROM_TO.sub(r"von \1 bis \2 Uhr", line)
    line = _OF_SO_MANY.sub(r"\1-\2", line).replace("über App", "per App")
    line = re.sub(r"\b(\d{1,3}er) (?=[A-ZÄÖÜ][a-zäöüß])", r"\1-", line)
    line = _APART.sub(_joined, line)
    line = _OWN.sub(_with_one, _DONE_TO.sub(_with_of, _HYPHEN.sub(_second_large, line)))
    line = _DASS.sub(lambda found: found[0] if found[1] in _OPENED_BY else f"{found[1]}, dass ", line)
    line = _ORDINAL.sub(rf"\1{NTH}", _spans(line))
    return _stopped(line)


_FROM_TO: Final = re.compile(
    r"(?<=[a-zäöüß]{3} )(?<!\bvon )(?<!\bab )(?<!\bum )(?<!\bbis )(?<!\bvor )(\d{1,2}) ?(?:-|–|bis) ?(\d{1,2}) [Uu]hr\b"
)
"""As in "Sendung 5 bis 10 Uhr"."""


def with_stops(text: str) -> str:
    """With the stop of each number that counts in a row, for what was made of a note in full."""
    return text.replace(NTH, ".")


_SEVERAL_ASKED: Final = re.compile(
    r"\b([Ww])ie viel (?=[A-ZÄÖÜ][\w-]+(?:e|er|en|n|s) (?:sind|seid|haben|habt|arbeiten|gibt|kommen|fahren|gehören)\b)"
)
"""What has a verb of several: "wie viel Monteure seid ihr"."""
_DASS: Final = re.compile(r"\b([a-zäöüß]+) dass (?=\w)")
_OPENED_BY: Final = word_set("und oder aber als auch nur so ohne statt anstatt außer selbst sondern wie bis dadurch")
"""Before "dass" they go with it, and no comma stands between."""
_OF_SO_MANY: Final = re.compile(
    r"\b(\d{1,2}) ((?:stufig|spurig|teilig|seitig|tägig|stündig|köpfig|jährig|sprachig|zügig)(?:e[nrsm]?)?)\b"
)
"""As in "3 stufig"."""
COUNTED_APART: Final = re.compile(
    r"\b(?!\w+ (?:tage|wochen) dienst)(\d{1,3}|Zwei|Drei|Vier|Fünf) "
    r"(Minuten|Stunden|Tage|Wochen|Schicht|Mann|Gänge|Zimmer|Meter|Liter|Betten)[ -]"
    r"(Takt|Rhythmus|Woche|Schicht(?:en)?|Dienste?|Betrieb|Stelle|Teams?|Menüs?|Kolonnen?|Zelte?|Becken|Station(?:en)?"
    r"|Wohnung(?:en)?)\b",
    re.IGNORECASE,
)
_APART: Final = re.compile(
    r"\b(?P<article>[Dd](?:er|ie|as|en|em)|[Ee]ine?[nm]?|[IiAa]m|[Zz]um)(?: [a-zäöüß]+e[nrs]?)?"
    r" (?P<one>[A-ZÄÖÜ][a-zäöüß]{2,}) (?P<two>[A-ZÄÖÜ][a-zäöüß]{3,})\b"
)
_FITS: Final = {
    "m": word_set("der den dem ein einen einem im am zum"),
    "f": word_set("die eine"),
    "n": word_set("das dem ein einem im am zum"),
    "p": word_set("die den"),
}


_DONE_TO: Final = re.compile(
    r"\b(?P<done>[A-ZÄÖÜ]\w*?(?:ung|ion))(?<!eilung)(?<!ildung)(?<!chulung)(?<!eitung)(?<!rüfung)(?<!rfahrung)(?<!tation)"
    r" (?P<what>[A-ZÄÖÜ][a-zäöüß]{2,})(?=$|,)"
)
"""What is done, and to which things: "Wartung Aufzüge"; not the name of a department or a course."""
_SPANS_OF_TIME: Final = word_set("Jahre Monate Wochen Tage Stunden Schichten")


_HYPHEN: Final = re.compile(r"\b([A-ZÄÖÜ][a-zäöüß]{2,})-([a-zäöüß]{4,})\b(?!-)")
"""One thing of two, the second typed small: "Simulator-training"."""


def _second_large(found: re.Match[str]) -> str:
    return f"{found[1]}-{found[2].capitalize()}" if gender_of(found[2]) else found.group()


_OWN: Final = re.compile(r"\b(hat|haben|hatte|betreibt|betreiben) eigen(es|en) (?=(?P<what>[A-ZÄÖÜ][a-zäöüß]+)\b)")
_STUFF: Final = re.compile(
    r"(?:holz|brot|wasser|gemüse|obst|personal|fleisch|mehl|geld|futter|saatgut|bier|strom|wein|honig|käse|kaffee|tee)$",
    re.IGNORECASE,
)


def _with_one(found: re.Match[str]) -> str:
    """As in "das Hotel hat eigenes Spa", which is one."""
    gender = {"es": "n", "en": "m"}[found[2]]
    one = gender_of(found["what"]) in {gender, ""} and not _STUFF.search(found["what"])
    a = {"n": "ein", "m": "einen"}[gender]
    return f"{found[1]} {a} eigen{found[2]} " if one else found.group()


def _how_many(found: re.Match[str]) -> str:
    """As in "wie viel Leute", which are counted."""
    return f"{found[1]}ie viele " if gender_of(found[2]) == "p" else found.group()


def _with_of(found: re.Match[str]) -> str:
    """As in "Wartung Aufzüge", which is "Wartung der Aufzüge"; one thing alone would want an ending."""
    several = gender_of(found["what"]) == "p" and found["what"] not in _SPANS_OF_TIME
    return f"{found['done']} der {found['what']}" if several else found.group()


def _joined(found: re.Match[str]) -> str:
    """One word of two where the article is that of the second alone: "den Wundexperten Kurs"."""
    article, one, two = found["article"].lower(), gender_of(found["one"]), gender_of(found["two"])
    fits = two in {"m", "f", "n"} and article in _FITS[two]
    of_one = not one or article in _FITS[one] or (article == "der" and one in {"f", "p"})
    tells_how = re.fullmatch(r"(?:Groß|Klein|Neu|Alt|Jung|Hoh|Lang|Rot|Weiß|Grün|Blau|Golden|Heilig)en", found["one"])
    linked = not tells_how and (not of_one or (not one and found["one"].endswith(("en", "s", "n"))))
    start = found.group().removesuffix(f" {found['two']}")
    return f"{start}-{found['two']}" if fits and linked else found.group()


def _hyphened(found: re.Match[str]) -> str:
    """One word of an abbreviation and a noun: "TPM Stand" is "TPM-Stand"."""
    sure = gender_of(found[2]) and (found[2][:1].isupper() or found[2] != "ende")
    return f"{found[1]}-{found[2][:1].upper()}{found[2][1:]}" if sure else found[0]


def _spans(line: str) -> str:
    """Weeks, months and days: "alle 2 Wo", "seit 2 J.", "pro Mon", "jeden Di", "ab Sept."."""
    line = re.sub(r"\b(\d{1,2}) ?(wo|mon|std|min)\b\.?", lambda found: f"{found[1]} {found[2].capitalize()}", line)
    spans, days, months = "|".join(_SPANS), "|".join(_DAYS), "|".join(_MONTHS)
    line = re.sub(
        rf"({_OTHER_CASE})\b({_NUMBER}) ?({spans})\b\.?",
        lambda found: f"{found[1]}{found[2]} {_many(_SPANS[found[3]], found[2], dative=bool(found[1]))}",
        line,
    )
    line = re.sub(rf"\b(pro|im|jede|jeden) ({spans})\b\.?", lambda found: f"{found[1]} {_SPANS[found[2]]}", line)
    line = re.sub(
        rf"\b([Jj]eden|[Aa]m|[Aa]b|bis|immer|nur) ({days})(?![-\w/])\.?",
        lambda found: f"{found[1]} {_DAYS[found[2]]}",
        line,
    )
    return re.sub(
        rf"\b(seit|ab|im|bis|Ende|Anfang|Mitte) ({months}|{months.lower()})(?![-\w/])\.?",
        lambda found: f"{found[1]} {_MONTHS[found[2].capitalize()]}",
        line,
    )


def _many(span: str, count: str, *, dative: bool) -> str:
    if count == "1":
        return span
    ending = "n" if span.endswith("e") else "e"
    return f"{span}{ending}n" if dative and ending == "e" else f"{span}{ending}"


def _stopped(line: str) -> str:
    """Behind "Prof.", "Bhf.", "5." no sentence ends, though a capital may follow; but "… aus zweiter Hand." does."""
    words = line.split(" ")
    last = len(words) - 1 if re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]*[aeiouäöü][a-zäöüß]+\.", words[-1]) else len(words)
    whole = last < len(words) and len(words[-1]) > _YEAR and any(map(is_finite, words[1:-1]))
    end = last if whole else len(words)
    out = [word.replace(".", STOP) if at < end and _has_its_stop(word) else word for at, word in enumerate(words)]
    return " ".join(out)


def _has_its_stop(word: str) -> bool:
    ends = word.rstrip(",;:)").endswith(".") and not word.endswith("..")
    return ends and _is_short(word.strip("(.,;:)"))


_YEAR: Final = 4
"""Digits of a year, whose stop ends a sentence."""


def _is_short(word: str) -> bool:
    """Whether its stop is one of a word cut short, or of a number that counts."""
    if not word or word.isdigit():
        return word.isdigit() and len(word) < _YEAR
    if not re.search("[aeiouäöüy]", word, re.IGNORECASE) or "." in word:
        return not word.isupper() or len(word) == 1
    known = gender_of(word) or word.lower() in SMALL_WORDS
    return word[:1].isupper() and len(word) < 6 and not word.isupper() and not known


def is_clipped(word: str) -> bool:
    """Whether it is no whole word: "Bhf", "Prof․", "Wo", "Di-Do"."""
    bare = word.strip(",;:'\"")
    if STOP in bare or (re.search(r"\d\.|\.\d", bare) and not re.fullmatch(r"\d{1,3}(?:\.\d{3})+", bare)):
        return True
    parts = [part for part in re.split(r"[-/]", bare) if part]
    short = len(parts) > 1 and all(len(part) < 8 for part in parts)
    return bool(parts) and (any if short else all)(map(_is_bit, parts))


def _is_bit(word: str) -> bool:
    if not word[:1].isupper() or not word[1:].islower() or not word.isalpha() or word in {"Lkw", "Pkw", "Kfz"}:
        return False
    return not re.search("[aeiouäöüy]", word, re.IGNORECASE) or word in _BITS
