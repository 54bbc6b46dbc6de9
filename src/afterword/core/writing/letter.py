"""Puts a text together: greeting, paragraphs, sign-off; in the manner of the channel and the reader's country."""

import re
from collections.abc import Collection
from functools import partial
from typing import Final

from afterword.core.dialect import in_dialect
from afterword.core.facts.person import Person
from afterword.core.facts.voice import Spelling, Tone
from afterword.core.writing.brief import Brief
from afterword.core.writing.budget import SHORT_CHANNELS, fitted
from afterword.core.writing.called_in import called_in
from afterword.core.writing.draft import Draft
from afterword.core.writing.in_full import in_full
from afterword.core.writing.manner import (
    BRITISH,
    greeting_word,
    is_in_full,
    name_for,
    sign_offs,
    signature,
    spelling_for,
)
from afterword.core.writing.names import is_first_name, name_words
from afterword.core.writing.prose.finished import is_finished
from afterword.core.writing.prose.phrase import joined
from afterword.core.writing.prose.tidy import one_line

LONGEST_SUBJECT = 77


def is_formal(brief: Brief) -> bool:
    """Whether nothing is contracted: by the voice, else in a letter, and where a first e-mail is written in full."""
    return is_in_full(brief.voice, brief.proposal.channel, brief.occasion.country)


def is_short(brief: Brief) -> bool:
    """A message on a telephone or a social network."""
    return brief.proposal.channel in SHORT_CHANNELS


_TOO: Final = re.compile(r"\btoo$|\bas well$|\balso\b")


def worded(brief: Brief, wording: str, **slots: str) -> str:
    """The wording with its slots filled; written out in full where the reader expects that."""
    if brief.occasion.at_agency:  # whoever writes to an agency wants to join the employer
        wording = wording.replace("join you", f"join {brief.at_company}" if brief.company else "do this work")
    wording = in_full(wording) if is_formal(brief) else wording
    if any(_TOO.search(one) for one in slots.values()):  # "she came from teaching too" says it already
        wording = wording.replace(", too,", "").replace(", too", "")
    return re.sub(r"\{(\w+)\}", lambda slot: slots.get(slot[1], ""), wording)


def draft_of(brief: Brief, subject: str, paragraphs: list[list[str]], *, needed: Collection[str] = ()) -> Draft:
    """The whole text, as far as the channel has room; empty and unfinished sentences and empty paragraphs fall away."""
    people = name_words(brief.case.people)
    whole = [[line if is_finished(line, people) else "" for line in lines] for lines in paragraphs]
    body = fitted(brief.proposal.channel, whole, partial(_body, brief), needed=needed)
    return Draft(subject=one_line(_subject(brief, subject), LONGEST_SUBJECT), body=body, ours=body)


def _subject(brief: Brief, line: str) -> str:
    """Spelt as the rest is; a formal voice gives no short thanks."""
    formal = brief.voice.formality is Tone.FORMAL
    line = re.sub("^Thanks for ", "Thank you for ", line) if formal else line
    return _as_spelt(brief, line)


def _body(brief: Brief, paragraphs: list[list[str]]) -> str:
    blocks = [" ".join(filter(None, sentences)) for sentences in paragraphs]
    said = [_in_manner(brief, block) for block in blocks if block]
    return "\n\n".join([greeting(brief), *said, sign_off(brief)]).strip()


def _in_manner(brief: Brief, text: str) -> str:
    """What was noted, too, is spelt as the candidate spells, and written in full where the rest is."""
    return _as_spelt(brief, in_full(text) if is_formal(brief) else text)


def _as_spelt(brief: Brief, text: str) -> str:
    """In the candidate's spelling; in Britain and its like one meets somebody, and not with them."""
    spelling = spelling_for(brief.voice, brief.occasion.country)
    british = spelling is Spelling.UK or (spelling is None and brief.occasion.country in BRITISH)
    return in_dialect(text.replace("meeting with me", "meeting me") if british else text, spelling)


def greeting(brief: Brief) -> str:
    """Hi Dana, / Dear Dana, / Dear Dr. Ruiz, / Hi Dana and Lee, / Hello, where no name is known."""
    people, country = brief.occasion.readers, brief.occasion.country
    named = [(person, name) for person in people if (name := _called(person, brief, country))]
    names = [name for _, name in named]
    if not names or len(people) > 4:
        return "Hello," if not names else "Hello all,"
    titled = not all(is_first_name(*one) for one in named)
    return f"{greeting_word(brief.voice, brief.proposal.channel, country, titled=titled)} {joined(names)},"


def _called(person: Person, brief: Brief, country: str) -> str:
    """As the candidate chose, or wrote in their notes: "Sister Agnes", who by her name might be Sister Byrne."""
    noted = "" if brief.voice.address else called_in(brief.occasion.debrief, person)
    return noted or name_for(person, brief.voice, country)


def sign_off(brief: Brief) -> str:
    """The closing line over the candidate's name; the name alone in a short message."""
    if is_short(brief):
        return brief.signature.split(" ", maxsplit=1)[0] if brief.signature else ""
    lines = sign_offs(brief.voice, brief.proposal.channel, brief.occasion.country)
    line = brief.of("sign_off", lines)
    comma = "" if line.endswith((".", "!", "?")) else ","
    return f"{line}{comma}\n{signature(brief.signature, brief.voice)}".strip()
