"""Puts a text together in its language: greeting, paragraphs, closing, and the type that is usual there."""

import re
from collections.abc import Collection
from functools import partial

from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.budget import fitted
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import LONGEST_SUBJECT
from afterword.core.writing.manner import signature
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


def by_kind(matter: Matter, slot: str, wordings: ByKind, said: Said | None, name: str, *, step: int = 0) -> str:
    """What a note became, in a wording for its kind; "" where none fits."""
    if said is None or said.kind not in wordings:
        return ""
    return worded(matter, slot, wordings[said.kind], step=step, **{name: said.text, name.capitalize(): large(said)})


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
    return Draft(subject=matter.tongue.finished(one_line(subject, LONGEST_SUBJECT), matter.manners.country), body=body)


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
    return f"{line}\n{signature(name, matter.voice)}".strip()
