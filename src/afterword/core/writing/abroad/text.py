"""Puts a text together in its language: greeting, paragraphs, closing, and the type that is usual there."""

import re
from collections.abc import Collection
from functools import partial
from typing import Final

from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.budget import fitted
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import LONGEST_SUBJECT
from afterword.core.writing.manner import signature
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.tidy import one_line
from afterword.core.writing.tongues.address import addressed
from afterword.core.writing.tongues.said import Kind, Said
from afterword.core.writing.tongues.tongue import ByKind, Wordings


def filled(matter: Matter, wording: str, **slots: str) -> str:
    """The wording with its slots filled, and without the gaps that an unfilled one leaves.

    The comma that closes a clause falls away where another sign follows.
    """
    wording = matter.tongue.to_several(wording) if len(matter.manners.people) > 1 else wording
    wording = addressed(wording, familiar=matter.manners.familiar)
    values = {**matter.slots, **slots}
    text = re.sub(r"\{(\w+)\}", lambda slot: values.get(slot[1], ""), wording)
    return re.sub(r" +(?=[.,])|,(?=[.,;:!?)])", "", " ".join(text.split()))


def at_company(matter: Matter) -> str:
    """At the company, as it follows the word for a talk there; "" where it is not named."""
    say = matter.tongue.at
    told = say(matter.company) if say else filled(matter, matter.tongue.report.at)
    return f" {told}" if matter.company else ""


def worded(matter: Matter, slot: str, wordings: Wordings, *, step: int = 0, **slots: str) -> str:
    """One of the wordings, filled; "" where there is none."""
    return filled(matter, matter.of(slot, wordings, step=step), **slots) if wordings else ""


def by_kind(  # noqa: PLR0913 - each is another part of one wording
    matter: Matter,
    slot: str,
    wordings: ByKind,
    said: Said | None,
    name: str,
    *,
    step: int = 0,
    before: str = "",
    **slots: str,
) -> str:
    """What a note became, in a wording for its kind; "" where none fits.

    The wording says nothing again of what stands `before`, where another one does not.
    """
    if said is None or said.kind not in wordings:
        return ""
    noun = said.text if said.is_thing else ""
    lines = _once(wordings[said.kind], said)
    step += unlike(matter, slot, lines, step=step, before=before, noun=noun)
    return worded(matter, slot, lines, step=step, **{name: said.text, name.capitalize(): large(said)}, **slots)


def _once(wordings: Wordings, said: Said) -> Wordings:
    """Without those in which "über" would stand twice: "über die Ausstellung über die Werft"."""
    fit = tuple(one for one in wordings if "über {topic}" not in one) if " über " in said.text else wordings
    return fit or wordings


_RUN: Final = 3
"""Words in a row that are heard again."""
_HEAVY: Final = 6
"""Letters of a word that is heard again by itself."""
_ALSO: Final = word_set("auch außerdem ebenfalls zudem également aussi enfin también además")
"""What puts a thing beside another: once in a text it joins, twice it makes a list."""
_MOST: Final = re.compile(
    r"\b(?:surtout|particuli\w+|notamment|principal\w*|avant tout|sobre todo|especial\w*"
    r"|besonders|insbesondere|vor allem)\b"
)
"""What says of one thing that it counts most: said of two in a sentence, it is true of neither."""
_LIKED: Final = word_set("gern gerne besonders interessant gefallen gesprochen")
"""What is said of each thing, as a list of praise has it: in German, where sentences begin with it."""
_BEGINS: Final = word_set("was gut wir aus sehr als auch")
"""Two sentences of one beginning read as a list, in German."""
_FIRST_WORD: Final = re.compile(r"(?:^|[.!?] )(\w+)")
_SLOT: Final = re.compile(r"\{\w+\}")


def unlike(matter: Matter, slot: str, wordings: Wordings, *, step: int = 0, before: str = "", noun: str = "") -> int:
    """How many wordings to go on for one without the thing's own noun and without three words of what stands before.

    As "una idea más clara" of "la idea de …"; the one that is heard again least, where each has some.
    """
    own = frozenset(noun.casefold().split()[:2])
    plain = (_SLOT.sub(" · ", matter.of(slot, wordings, step=step + more)) for more in range(len(wordings)))
    most = _MOST.search(noun) is not None
    heard = [
        _heard(told, own, before.casefold()) + _HEAVY * (most and _MOST.search(told) is not None)
        for told in (filled(matter, one) for one in plain)
    ]
    return heard.index(min(heard)) if heard else 0


def _heard(wording: str, noun: frozenset[str], before: str) -> int:
    """How much of it is heard again: runs and the thing's noun, and a little each long word."""
    words = re.findall(r"[\w·]+", wording.casefold())
    runs = [words[at : at + _RUN] for at in range(len(words) - _RUN + 1)] if before else []
    again = any(" ".join(run) in before for run in runs if "·" not in run)
    again = again or any(word in noun for word in words if len(word) > _RUN)
    said = set(re.findall(r"\w+", before)) if before else set()
    twice = bool(_ALSO & set(words)) and bool(_ALSO & said)
    liked = len(_LIKED & set(words) & said) + bool(_BEGINS & set(words[:1]) & set(_FIRST_WORD.findall(before)))
    return _HEAVY * again + _HEAVY * (twice + liked) + sum(word in said for word in words if len(word) >= _HEAVY)


def large(said: Said) -> str:
    """As it begins a sentence."""
    return capital(said.text) if said.kind is not Kind.NAME else said.text


def capital(text: str) -> str:
    """With its first letter large, behind the sign that opens a question."""
    at = 1 if text[:1] in "¿¡" else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def joined(matter: Matter, parts: list[str]) -> str:
    """a; a and b; a, b and c; in Spanish a, y b y c."""
    if len(parts) < 2:
        return "".join(parts)
    joint = matter.tongue.joint
    before_last = "," if joint == "y" and " y " in parts[-1] else ""
    return f"{', '.join(parts[:-1])}{before_last} {joint} {parts[-1]}"


def draft_of(matter: Matter, subject: str, paragraphs: list[list[str]], *, needed: Collection[str] = ()) -> Draft:
    """The whole text, as far as the channel has room; what is empty falls away."""
    body = fitted(matter.proposal.channel, paragraphs, partial(_body, matter), needed=needed)
    return Draft(
        subject=matter.tongue.finished(one_line(subject, LONGEST_SUBJECT), matter.manners.country), body=body, ours=body
    )


def _body(matter: Matter, paragraphs: list[list[str]]) -> str:
    tongue, manners = matter.tongue, matter.manners
    blocks = [" ".join(filter(None, sentences)) for sentences in paragraphs]
    greeting = tongue.greeting(manners)
    blocks = [block for block in blocks if block]
    text = tongue.finished("\n\n".join([greeting, *blocks]), manners.country)
    return f"{text}\n\n{_sign_off(matter)}".strip()


def _sign_off(matter: Matter) -> str:
    name = matter.signature
    if matter.manners.short:
        return name.split(" ", maxsplit=1)[0] if name else ""
    line = matter.of("sign_off", matter.tongue.sign_offs(matter.manners))
    in_full = matter.tongue.signs_in_full and not matter.manners.familiar
    return f"{line}\n{name if in_full else signature(name, matter.voice)}".strip()
