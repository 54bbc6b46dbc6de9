"""What a German note says that a thing does: "sie läuft auch nachts" of "die neue Prüfstrecke" is no reader who runs.

The pronoun is put back to the thing, which every later step reads right: "die Prüfstrecke läuft auch nachts".
"""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.nouns import gender_of, is_many

_CLAUSE: Final = re.compile(r"(?P<who>[Ss]ie|[Ee]r) (?P<verb>[a-zäöüß]+)(?P<rest> .+)")
_TOPIC: Final = re.compile(r"(?:(?P<article>der|die|das|den) )?(?:[a-zäöüß]+e[nrs]? )*(?P<noun>[A-ZÄÖÜ][\w-]+)(?!\S)")
_DOES: Final = word_set("""
    läuft lief steht stand liegt lag dauert dauerte kostet kostete wiegt rostet funktioniert startet endet öffnet
    schließt wächst gehört besteht entsteht entstand reicht passt fährt fliegt schwimmt hängt brennt rechnet misst
    springt dreht klappt verbraucht umfasst enthält deckt ersetzt spart erkennt sortiert stammt hält wirkt klingt
    laufen liefen stehen standen liegen lagen dauern kosten wiegen rosten funktionieren starten enden öffnen schließen
    wachsen gehören bestehen entstehen entstanden reichen passen hängen brennen rechnen messen springen
    drehen verbrauchen umfassen enthalten decken ersetzen sparen erkennen sortieren stammen halten wirken klingen
    """)
"""What machines, houses and plans do, and of which nobody says to a reader that they do it."""
_BECOMES: Final = word_set("wird werden wurde wurden")
_DONE_TO: Final = re.compile(r" (?:\S+ )*(?:ge|[a-zäöüß]{2,5}ge|be|ver|er|zer|ent)[a-zäöüß]{2,}(?:t|en)")
"""A participle at the end: what is done to a thing, as in "wird im Sommer umgebaut"."""


def with_thing(topic: str, detail: str) -> str:
    """The detail with the thing in its topic instead of "sie" or "er", where surely it does it; else as it is."""
    clause, thing = _CLAUSE.fullmatch(detail.strip().rstrip(".")), _TOPIC.match(topic.strip())
    if clause is None or thing is None or not _is_a_things(clause):
        return detail
    noun = thing["noun"]
    gender = _gender(thing["article"] or "", noun)
    several = clause["verb"].endswith("en")
    fits = {"f": not several, "p": several, "m": not several}.get(gender, False)
    if not fits or (gender == "m") != (clause["who"].lower() == "er"):
        return detail
    return f"{'der' if gender == 'm' else 'die'} {noun} {clause['verb']}{clause['rest']}"


def _is_a_things(clause: re.Match[str]) -> bool:
    passive = clause["verb"] in _BECOMES and _DONE_TO.fullmatch(clause["rest"]) is not None
    return clause["verb"] in _DOES or passive


def _gender(article: str, noun: str) -> str:
    """Of the noun as its article has it: f, m, n, or p for several; "" where that is not known."""
    if article == "die":
        return "p" if gender_of(noun) == "p" or (gender_of(noun) != "f" and is_many(noun)) else "f"
    if article:
        return "n" if article == "das" else "m"
    return gender_of(noun)
