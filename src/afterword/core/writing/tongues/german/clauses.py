"""Whether a German clause may stand alone: no verb of it lacks another, and no thing behind its verb an article."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import (
    ARTICLES,
    BEFORE,
    MONTHS,
    NAMED_BEHIND,
    is_adjective,
    is_noun,
    phrase_of,
)
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.verbs import SEES_TO, as_you, is_finite

_MODALS: Final = word_set("soll sollen sollte sollten muss müssen darf dürfen")
ALIKE_IN_NUMBER: Final = ("er", "en", "el", "chen")
"""Masculine and neuter nouns that may be one or several: "Mitarbeiter", "Verfahren"."""


def whole_clause(words: list[str], verb: int, *, clipped: bool = True) -> str:
    """A clause as it may stand alone: "" where a modal has no verb, or a thing behind a clipped one's verb no article.

    What is only hung on it behind a comma is cut off: "Team ist bunt gemischt, 9 Nationen".
    """
    end = next((at for at in range(verb, len(words)) if words[at].endswith(",")), len(words) - 1)
    behind, clause = words[end + 1 :], words[verb : end + 1]
    words = _without_hung(words, end)
    if not words:
        return ""
    end = len(words) - 1 if _is_kept(behind) else min(end, len(words) - 1)
    if OF_WHAT.search(" ".join(words[: end + 1])):
        return ""
    goes = clause[-1].strip(",").endswith("n") or _WHERE_TO.search(" ".join(clause).rstrip(","))
    if words[verb].lower() in _MODALS and not goes:
        return ""
    if clipped and any(_lacks_article(words, at) for at in range(verb + 1, len(words) - 1)):
        return ""
    if (clipped or words[verb].lower() in _SEE_TO) and _describes_one(words[verb + 1 : verb + 3]):
        return ""
    object_ = words[verb + 1].strip(",") if verb + 1 < len(words) else ""
    sure = (
        words[verb].lower().strip(",") in _SEE_TO | _WANTS
        and gender_of(object_) == "m"
        and not _MASS.fullmatch(object_)
    )
    bare = (clipped or sure) and _wants_article(words[verb].strip(","), object_)
    return "" if bare or _has_done_to(words[verb], object_, words[min(end, len(words) - 1)]) else " ".join(words)


def _without_hung(words: list[str], end: int) -> list[str]:
    """Without what only hangs on it behind its first comma, at `end`; [] where it may not be true without."""
    behind = words[end + 1 :]
    acts = any(is_finite(word.lower().strip(",")) or word in {"sei", "seien"} for word in behind)
    if not behind or acts:
        return words
    if behind[0].lower() in OPENS:
        verb = len(behind) > 1 and behind[-1].islower() and behind[-1].endswith(("n", "t", "te"))
        return words if verb else []
    if _is_kept(behind):
        return words
    if behind[0] == "einmal" or words[end].rstrip(",") in SO_OFTEN:
        return words if tells_each_time(" ".join(behind)) else []
    apart = behind[0][:1].isupper() or behind[0][:1].isdigit() or not TURNS & {*map(str.lower, behind)}
    return [*words[:end], words[end].rstrip(",")] if apart else []


SO_OFTEN: Final = word_set("zweimal dreimal doppelt zweifach dreifach beides")
"""Without what each time is for, they say another thing: "schreibt jeden Bericht zweimal"."""
_EACH_TIME: Final = re.compile(r"einmal (?P<one>[^,]+?),? und einmal (?P<other>[^,]+)")
_ALONE: Final = word_set("allein selbst intern extern mündlich schriftlich digital analog gemeinsam morgens abends")


def tells_each_time(behind: str) -> bool:
    """Whether it tells all of what is done twice: "einmal allein und einmal im Team"."""
    found = _EACH_TIME.fullmatch(behind)
    return found is not None and all(_is_way(found[part].split()) for part in ("one", "other"))


def _is_way(words: list[str]) -> bool:
    placed = phrase_of(["Sache", *words]) if words[0] in BEFORE else None
    return words in [[one] for one in _ALONE] or (placed is not None and not placed.rest and not placed.bare)


def _is_kept(behind: list[str]) -> bool:
    """Whether it goes with the clause as it stands: "ohne Pause", "nicht nur die Talente"."""
    acts = any(is_finite(word.lower().strip(",")) or word in {"sei", "seien"} for word in behind)
    against = behind[:1] == ["nicht"] and 1 < len(behind) < _LONG_AGAINST
    return not acts and ((behind[:1] != [] and behind[0] in _WITH) or behind[:2] == ["nicht", "nur"] or against)


_LONG_AGAINST: Final = 5
"""Words from which on what is said against it, as in "nicht extern", may be more."""


_WITH: Final = word_set("ohne mit bei für auch")
_WHERE_TO: Final = re.compile(r" (?:(?:auf|in|an) (?:die|den|das)|ins|ans|aufs|zum|zur) [A-ZÄÖÜ][\w-]+$")
"""What makes a modal whole: "soll auf die Bühne"."""
OPENS: Final = word_set("der die das den dem denen dessen deren was wo wenn weil dass ob damit obwohl sobald als")
"""What begins a clause behind a comma, without which the one before it may say another thing."""
GOES_FIRST: Final = re.compile(r"(?:geht|gehen) (?:(?:immer|stets|hier|meist) )?vor(?: [A-ZÄÖÜ][\w-]+)?$")
"""A set phrase whose things have no article: "Sicherheit geht vor Termin"."""
_SO_MANY: Final = re.compile(
    r"(?:hat|haben|sind|hatte|hatten) (?:(?:etwa|rund|circa|aktuell|zurzeit|insgesamt|nur) )*"
    r"(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) [A-ZÄÖÜ][\w-]+",
)


def tells_how_many(words: list[str], verb: int) -> bool:
    """Whether it is no more than the number of what they have, which they know: "Die Praxis hat 3 Ärzte"."""
    end = next((at + 1 for at in range(verb, len(words)) if words[at].endswith(",")), len(words))
    return _SO_MANY.fullmatch(" ".join(words[verb:end]).rstrip(",")) is not None


_ONE_THING: Final = re.compile(
    r"[A-ZÄÖÜ]\w{2,}[bdfgklmnprt](?<!ung)(?<!ion)(?<!heit)(?<!keit)(?<!schaft)(?<!tät)(?<!ik)(?<!en)(?<!er)(?<!ern)(?<!eln)"
)
"""A noun that is one thing by its end."""


def _has_done_to(verb: str, noun: str, done: str) -> bool:
    """As in "haben Salon vor drei Jahren übernommen", which wants an article; "haben Jura studiert" wants none."""
    has = verb.lower() in {"haben", "hat", "habt", "hast"} and re.search(r"(?:en|t)$", done.strip(",")) is not None
    known = gender_of(noun) in {"m", "n"} and not noun.endswith(ALIKE_IN_NUMBER)
    single = known or (not gender_of(noun) and _ONE_THING.fullmatch(noun) is not None)
    return has and single and not _MASS.fullmatch(noun) and done not in {"studiert", "gelernt"}


OF_WHAT: Final = re.compile(
    r"\bmach(?:t|en) (?!.*\b(?:vom|von|der|des)\b).*(?:Prozent|%|Hälfte|Drittel) aus\b", re.IGNORECASE
)
"""So much of what is not told: "Änderungen machen 70 Prozent aus"."""
TURNS: Final = word_set("""
    nicht kein keine keinen keiner nie aber nur sondern außer solange wenn sofern statt leider noch manchmal teils
    teilweise meist meistens selten eher kaum fast vielleicht hoffentlich angeblich
    """)
"""Without what is hung on with one of them, a clause may not be true: "arbeiten im Team, aber selten"."""
_WANTS: Final = word_set("will wollen möchte möchten plant planen sucht suchen braucht brauchen")
_SEE_TO: Final = SEES_TO | frozenset(map(as_you, SEES_TO))


def has_parted_noun(words: list[str]) -> bool:
    """Whether two nouns stand in a row, the first without an article: "übernehmen manuelle Therapie Fortbildung"."""
    pairs = (at for at in range(2, len(words) - 1) if not words[at].endswith(","))
    return any(_are_parted(words, at) for at in pairs)


def _are_parted(words: list[str], at: int) -> bool:
    one, two = words[at], words[at + 1].strip(",")
    nouns = is_noun(one) and is_noun(two) and gender_of(two) != "" and one[1:].islower() and two[1:].islower()
    if not nouns or NAMED_BEHIND.search(one) or is_measured(one) or one.endswith("n"):
        return False
    described = is_adjective(words[at - 1]) and words[at - 1].endswith(("e", "es", "er")) and words[at - 1].islower()
    before = words[at - 2 if described else at - 1].lower()
    return is_finite(before) or (described and before in {"ein", "eine", "einen"})


_MAY: Final = re.compile(
    r"(?:(?:wie|was|wo|wann|wer|womit|warum|welche[rnsm]?)(?: [^,]+?)? )?"
    r"(?:kann|können|könnten?|darf|dürfen|dürfte|muss|müssen|müsste|soll(?:en|ten?)?) (?P<what>[^,]+).*",
    re.IGNORECASE,
)
_TO_DO: Final = re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln)|sein|tun")


def is_done(question: str) -> bool:
    """Whether a question of what one may or can do has the verb for it; "Kann man auch nur Frühschicht?" has not."""
    found = _MAY.fullmatch(question.rstrip("?"))
    words = found["what"].split() if found else []
    if not words or words[0].lower() not in _ONE or words[-1] in _TONGUES_TOO:
        return True
    return any(_TO_DO.fullmatch(word) and not _tells_of(words, at) for at, word in enumerate(words))


_ONE: Final = word_set("man ich sie er wir es jeder jede alle")
_TONGUES_TOO: Final = word_set("Deutsch Englisch Polnisch Russisch Türkisch das")
"""What one can without another verb: "Muss man Polnisch können" asks, and so does "Kann man Polnisch"."""


def _tells_of(words: list[str], at: int) -> bool:
    """Whether it is an article or describes the noun behind it."""
    noun = at + 1 < len(words) and words[at + 1][:1].isupper()
    return words[at] in ARTICLES | _SMALL or (noun and is_adjective(words[at]))


_SMALL: Final = word_set(
    "neben gegen morgen eben oben unten zwischen hinten außen innen wegen gestern gern selten sofern"
)


def _describes_one(behind: list[str]) -> bool:
    """As in "stellt andere Firma", which wants an article, and may be who acts."""
    return (
        len(behind) > 1
        and not re.match(r"(?:nächst|letzt|dies|jed|vorig)e", behind[0])
        and is_adjective(behind[0])
        and behind[0] not in ARTICLES
        and gender_of(behind[1].strip(",")) in {"m", "f", "n"}
    )


_MASS: Final = re.compile(
    r"(?:Öko)?[Ss]trom|Wasser|Gas|Holz|Papier|Metall|Leder|Stahl|Beton|Glas|Licht|Wind|Sturm|Regen|Schnee|Frost|Nebel"
    r"|Dampf|Öl|Lehm|Gips|Ton|Geld|Humor|Erfolg|Personal|Material|Musik|Stress|Lärm|Salz|Zucker|Brot|Wein|Bier"
)
"""What is not counted, and wants no article: "wird mit Strom betrieben", "auch bei Sturm"."""
OF_ALL: Final = re.compile(
    r"(?:\w+(?:keit|heit|tät)|Ordnung|Ruhe|Geduld|Zeit|Disziplin|Hygiene|Handarbeit|Vertrauen|Respekt|Humor"
    r"|Teamgeist|Qualität|Erfahrung|Übung|Fleiß|Neugier|Nachwuchs|Personal|Handwerk|Energie|Arbeit|Platz|Spaß|Technik|Rücksicht)"
)
"""What is spoken of as such, without an article: "Pünktlichkeit ist Ihnen heilig", "brauchen Zeit"."""
_HOUSE: Final = re.compile(r"(?:bau|haus|gebäude|büro|raum|saal|zentrum|lager)$")


def lacks_article(words: list[str]) -> bool:
    """Whether a single thing behind a preposition has none: "arbeiten viel mit Bauamt"."""
    return any(_lacks_article(words, at) for at in range(1, len(words) - 1))


def _lacks_article(words: list[str], at: int) -> bool:
    """As in "teilt sich mit Mieterverein"."""
    noun = words[at + 1].strip(",")
    if words[at : at + 3] == ["von", "Anfang", "an"]:
        return False
    if words[at] == "bis" and gender_of(noun) in {"m", "f", "n"} and noun not in MONTHS and not _TIMES.search(noun):
        return True  # "verlängert bis Uniklinik"
    single = noun[:1].isupper() and gender_of(noun) in {"m", "n"} and not noun.endswith(ALIKE_IN_NUMBER)
    if words[at] == "in" and _HOUSE.search(noun):
        return True  # "zieht um in Neubau"
    return words[at] in {"mit", "bei", "von", "für", "durch"} and single and not _MASS.fullmatch(noun)


_TIMES: Final = re.compile(
    r"(?:tag|woche|ende|anfang|mitte|sommer|winter|herbst|jahr|ostern|abend|mittag)$", re.IGNORECASE
)


_SO_IT_IS: Final = word_set(
    "Pflicht Standard Schwerpunkt Thema Alltag Tradition Vorschrift Ehrensache Chefsache Handarbeit Neuland Routine"
)
"""What something is, without an article: "die Messe ist Pflicht"."""


_GIVEN: Final = re.compile(
    r"(?:braucht?|brauchen|haben|hat|spart|sparen|kostet|kosten|macht|machen|bringt|bringen|gibt|lässt|lassen)"
    r" (?:Zeit|Ruhe|Geduld|Platz|Energie|Spaß|Freude|Vertrauen|Übung|Erfahrung|Mut|Humor|Respekt|Kraft|Arbeit|Luft)"
)
"""What is had, needed or given without an article: "Angstpatienten brauchen Zeit"."""


def _wants_article(verb: str, noun: str) -> bool:
    """Whether a bare noun behind the verb lacks its article, or is perhaps who acts: "Statistik macht Institut"."""
    if not noun[:1].isupper() or gender_of(noun) == "p":
        return False
    if verb in {"ist", "sind", "war", "waren"} and noun in _SO_IT_IS:
        return False
    single = bool(gender_of(noun)) and not noun.endswith(ALIKE_IN_NUMBER) and not _GIVEN.fullmatch(f"{verb} {noun}")
    return single or (verb in SEES_TO and not noun.endswith(("en", "s")))
