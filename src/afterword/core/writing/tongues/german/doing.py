"""What somebody would do, by a German note that ends with its verb: "Abläufe verbessern" is "Abläufe zu verbessern"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import (
    ADVERBS,
    ARTICLES,
    BEFORE,
    JOINED,
    Phrase,
    is_adjective,
    phrase_of,
)
from afterword.core.writing.tongues.german.rows import row_of
from afterword.core.writing.tongues.said import Kind, Said

_PREFIX: Final = (
    "kennen|zusammen|zurecht|zurück|weiter|teil|fest|nach|auf|aus|ein|bei|mit|vor|her|hin|los|weg|ab|an|um|zu"
)
_APART: Final = re.compile(
    rf"(?P<apart>{_PREFIX})(?P<verb>(?:be|ver|er|ent)?[bcdfghjklmnpqrsßtvwxz]{{0,3}}[aeiouäöü]\w{{2,}})"
)
_TOGETHER: Final = re.compile(r"(?:antwort|arbeit|urteil|einig|ander|angel|anker)\w*")
"""What begins like a verb that comes apart, and stays together."""
_DOUBTFUL: Final = re.compile(
    rf"(?:über|um|unter|durch|wider|wieder|voll|hinter|miss)\w+|(?:{_PREFIX})(?:\w+ieren|\w{{3,4}})"
)
"""What may come apart or not: "umgehen", "analysieren"."""
_STATES: Final = word_set("kennen wissen mögen heißen daten akten karten bauten listen themen")
"""What one is in, and would not do, as in "Leute kennen", and things: "Echtzeit Daten"."""
_OTHERS: Final = word_set("""
    schon noch bereits bald gerade statt anstatt als oder sie er ihn ihm ihr ihre ihnen wir nicht kein keine keinen nie
    sich
    """)
_BEFORE_NOUN: Final = ARTICLES - word_set("das alle viele mehrere beide keine keinen kein")
_WHOLE: Final = re.compile(r".*(?:GmbH|[A-Z][a-z]+[A-Z]\w*|[A-ZÄÖÜ]{2,})$")


_PLACE_AND_PLURAL: Final = re.compile(
    r"^[A-ZÄÖÜ]\w+ (?:touren|reisen|kuren)$|^[A-ZÄÖÜ]\w*(?:ien|land|burg|stadt) messen$", re.IGNORECASE
)
"""Things that are called as one does them, behind the place where they lead: "Skandinavien Touren"."""
NO_INFINITIVE: Final = re.compile(
    r"(?:offen|selten|draußen|drinnen|zusammen|zufrieden|trocken|verschieden|vorhanden|vergangen|oben|unten|innen|außen|eben|willkommen"
    r"|extern|intern|modern|gestern|gern|fern|sondern|nüchtern"
    r"|entschieden|verschoben|beschlossen|bestanden|verboten|begonnen"
    r"|(?:an|auf|aus|ein|ab|um|mit|vor|nach|zu|weiter)?"
    r"(?!gestalten|gewinnen|gehen|geben|genießen|generieren|gebrauchen)ge\w+en)$"
)
"""What ends like a verb and is an adjective or a participle."""


def doing(words: list[str]) -> Said | None:
    """With its "zu" where that surely stands so, else with "zu können", which fits every verb."""
    words = [words[0].lower(), *words[1:]] if words and words[0].lower() in BEFORE else words
    if learnt := _learnt(words):
        return learnt
    if (
        len(words) < 2
        or NO_INFINITIVE.match(words[-1])
        or words[-1] in _STATES
        or set(map(str.lower, words)) & _OTHERS
        or any(map(is_clipped, words))
    ):
        return None
    if _PLACE_AND_PLURAL.search(" ".join(words[-2:])):
        return None
    if any(word.endswith(",") for word in words) or words[-2].lower() in _BEFORE_NOUN or words[1:-1][-1:] == ["das"]:
        return None  # "Arbeit mit den kleinen"
    alone = len(words) == 2 and (words[0].lower() in ADVERBS or _TELLS_HOW.fullmatch(words[0].lower()))
    pair = len(words) == 4 and words[1] == "und" and row_of(words[:-1]) != ""
    where = words[:1] if words[0].lower() in _WHERE and len(words) > _PLACED else []
    first = [words[0].lower()] if alone else words[:-1] if pair else with_article(words[len(where) : -1])
    first = [*map(str.lower, where), *first] if first else []
    if not first and words[-2] == "zu" and words[0][:1].isupper() and words[1:2] and _AS_TYPED.search(words[0]):
        first = words[:-1]  # typed with its "zu", and several by its end
    return Said(f"{' '.join(first)} {_with_to(words[-1], first)}", Kind.DOING, own=True) if first else None


LEARNS: Final = word_set("lernen üben dürfen")
"""Behind a verb as it is called they go with it."""


def _learnt(words: list[str]) -> Said | None:
    """As in "Großuhren reparieren zu lernen", and "lernen" without its "zu"."""
    does = words[:-1] if words[-2:-1] != ["zu"] else words[:-2]
    if (
        words[-1] not in {"lernen", "üben", "dürfen"}
        or len(does) < 2
        or not re.fullmatch(r"[a-zäöüß]+(?:en|ern|eln)", does[-1])
    ):
        return None
    done = doing(does)
    return Said(f"{in_infinitive(done.text, does[-1])} zu {words[-1]}", Kind.DOING, own=True) if done else None


_AS_TYPED: Final = re.compile(r"(?:en|er|e|el|s)$")
_TELLS_HOW: Final = re.compile(r"[a-zäöüß]{3,}(?:lich|isch|ell|iv|sam|ständig)")


CAN: Final = " zu können"
"""Behind a verb of which it is not known whether it comes apart."""


def in_infinitive(done: str, verb: str) -> str:
    """What one would do with its verb as it is called: "Ideen einzubringen" of "einbringen" is "Ideen einbringen"."""
    for end in (f"{verb}{CAN}", f"zu {verb}"):
        if done.endswith(end):
            return f"{done.removesuffix(end)}{verb}"
    return f"{done.rpartition(' ')[0]} {verb}"


def with_to(verb: str) -> str:
    """A verb with its "zu", as it stands behind another one."""
    return _with_to(verb, [""])


def _with_to(verb: str, before: list[str]) -> str:
    if before[-1] == "zu" or re.match(rf"(?:{_PREFIX})zu\w{{3,}}(?:en|ern|eln)$", verb):
        return verb
    if _DOUBTFUL.fullmatch(verb) and not _TOGETHER.fullmatch(verb):
        return f"{verb}{CAN}"
    apart = None if _TOGETHER.fullmatch(verb) else _APART.fullmatch(verb)
    return f"{apart['apart']}zu{apart['verb']}" if apart else f"zu {verb}"


_FROM_THE_START: Final = frozenset({"von Grund auf", "von Anfang an", "von Hand zu"})
_AS_IT_IS: Final = word_set("""
    wieder viel mehr gern gerne selbst endlich oft täglich regelmäßig gemeinsam eigenständig selbstständig unterwegs
    dabei dort draußen drinnen jeden immer direkt länger verantwortlich mittendrin nah zuständig beteiligt
    """)


def _behind_adverbs(words: list[str]) -> int:
    """How many words at its head only tell how or where: "wieder von Hand", "viel unterwegs"."""
    return next((at for at, word in enumerate(words) if word not in _AS_IT_IS), len(words))


def with_article(words: list[str]) -> list[str]:
    """What is done to, with the article that a single thing wants; nothing where it may want one that is not known."""
    if (around := _among_adverbs(words)) is not None:
        return around
    return _articled(words)


def _among_adverbs(words: list[str]) -> list[str] | None:
    """With the article of what stands among words that only tell how or where; None where there are none."""
    if len(words) > 3 and words[-3] == "von" and " ".join(words[-3:]) in _FROM_THE_START:
        inner = with_article(words[:-3])
        return [*inner, *words[-3:]] if inner else []
    if len(words) > 1 and words[-1] in _AS_IT_IS - {"viel", "mehr"}:
        inner = with_article(words[:-1])
        return [*inner, words[-1]] if inner else []
    led = _behind_adverbs(words)
    if not led:
        return None
    rest = with_article(words[led:]) if words[led:] else []
    return [*words[:led], *rest] if rest or not words[led:] else []


def _articled(words: list[str]) -> list[str]:
    if words[-1:] == ["zu"]:
        inner = with_article(words[:-1]) if words[:-1] else []
        return [*inner, "zu"] if inner else []
    found, first = phrase_of(words), words[0]
    if found and is_adjective(first):
        one = gender_of(found.noun)
        return (
            ["die", *words]
            if one == "f"
            else words
            if one == "p" or found.noun.endswith(("en", "ern") if one else ("en", "er", "ern", "s"))
            else []
        )
    if not first[:1].isupper() or (first.endswith("n") and words[1:2] != [] and words[1] in _WHAT):
        return words if _needs_none(words, found) else []
    if found is None or len(found.head) > 1 or found.bare:
        return []
    if any(word[:1].isupper() or word in {"und", "oder"} for word in words[1:2]):
        return []
    article = _article_of(first)
    return words if article == "" else [article, *words] if article else []


def _needs_none(words: list[str], found: Phrase | None) -> bool:
    """Whether it stands as it is: "am Wasser", "die Felder", "Kindern die Natur"."""
    first, behind = words[0], phrase_of(words[1:]) if words[1:] else None
    if first[:1].isupper() or first in JOINED | _MORE:
        return behind is not None and not behind.rest
    return found is not None or first.lower() in ARTICLES or first in _PREPOSITIONS


def _article_of(noun: str) -> str | None:
    """The article that a noun without one wants; "" for several and for a name, None where that is not known."""
    gender = gender_of(noun)
    several = gender == "p" or _MASS.fullmatch(noun) or (gender == "n" and _SEVERAL_TOO.search(noun))
    if several or noun.endswith("antwortung") or _NOMINAL.search(noun):
        return ""
    if gender in {"m", "n"}:
        alike = "" if noun.endswith("er") else None
        return alike if noun.endswith(("er", "en", "el")) else "den" if gender == "m" else "das"
    if gender == "f" or (re.search("[äöü]", noun) and noun.endswith("e") and not noun.startswith("Ge")):
        return "die"
    return "" if re.search(r"(?:en|er|(?<![su])s)$", noun) or (_WHOLE.match(noun) and "-" not in noun) else None


_MASS: Final = re.compile(
    r"Zeit|Raum|Holz|Brot|Metall|Leder|Papier|Glas|Wein|Bier|Käse|Fleisch|Stahl|Eisen|Stein|Ton|Gold|Silber|Wolle|Stoff|Honig|Obst"
    r"|Gemüse|Getreide|Kaffee|Tee|Milch|Musik|Sport|Theater|Geschichte|Deutsch|Englisch"
)
"""What is worked with and not counted: "Holz biegen"."""
_SEVERAL_TOO: Final = re.compile(
    r"(?:verfahren|vorhaben|unternehmen|zeichen|mädchen|fenster|zimmer|lager)$", re.IGNORECASE
)
"""Without an article they are several."""
_NOMINAL: Final = re.compile(r"(?:ig|lich|end|iert|et|gt|lt|krank|los)e$")
"""Adjectives that are nouns: "Angehörige begleiten" speaks of several."""
_PREPOSITIONS: Final = word_set("mit an in für von vom bei auf")
_PLACED: Final = 2
_WHERE: Final = word_set("draußen drinnen nachts abends täglich gemeinsam")
"""As in "draußen im Schnee arbeiten"."""
_WHAT: Final = word_set("die das den eine einen ein")
_MORE: Final = word_set("aus nach ohne unter zwischen hinter neben vor")
"""Before a thing that is whole."""
