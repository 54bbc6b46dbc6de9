"""Puts a text together: greeting, paragraphs, sign-off; in the manner of the channel and the reader's country."""

import re
from collections.abc import Collection

from afterword.core.facts.words import Channel
from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.formal import is_formal_in
from afterword.core.writing.names import FAR_SCRIPTS, called, full_name
from afterword.core.writing.prose.phrase import joined
from afterword.core.writing.prose.tidy import one_line

LONGEST_SUBJECT = 77
LONGEST_SOCIAL = 300
"""Characters of the note beside a request to connect on LinkedIn with a paid account; a free one has 200 (advice pages,
lettercounter.org among them). Messages between people who are connected have far more."""
_BRITISH = frozenset({"GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "HK", "MY", "KE", "NG"})
_SHORT = frozenset({Channel.SMS, Channel.SOCIAL, Channel.PHONE, Channel.IN_PERSON})
_IN_FULL = {
    "I'd": "I would",
    "we're": "we are",
    "I'll": "I will",
    "I'm": "I am",
    "I've": "I have",
    "didn't": "did not",
    "haven't": "have not",
    "isn't": "is not",
    "won't": "will not",
    "it's": "it is",
    "you'd": "you would",
    "that's": "that is",
    "don't": "do not",
}


def is_formal(brief: Brief) -> bool:
    """A letter, or a country where a first e-mail is written in full."""
    return brief.proposal.channel is Channel.LETTER or is_formal_in(brief.occasion.country)


def is_short(brief: Brief) -> bool:
    """A message on a telephone or a social network."""
    return brief.proposal.channel in _SHORT


def worded(brief: Brief, wording: str, **slots: str) -> str:
    """The wording with its slots filled; written out in full where the reader expects that."""
    if is_formal(brief):
        for short, full in _IN_FULL.items():
            wording = wording.replace(short, full)
    return re.sub(r"\{(\w+)\}", lambda slot: slots.get(slot[1], ""), wording)


def draft_of(brief: Brief, subject: str, paragraphs: list[list[str]], *, needed: Collection[str] = ()) -> Draft:
    """The whole text; empty sentences and paragraphs fall away.

    On a social network the last sentences go, but for the first and those `needed`, until it fits.
    """
    body = _body(brief, paragraphs)
    while brief.proposal.channel is Channel.SOCIAL and len(body) > LONGEST_SOCIAL:
        spare = [s for paragraph in paragraphs for s in paragraph if s and s not in needed][1:]
        if not spare:
            break
        paragraphs = [[sentence for sentence in each if sentence != spare[-1]] for each in paragraphs]
        body = _body(brief, paragraphs)
    return Draft(subject=one_line(subject, LONGEST_SUBJECT), body=body)


def _body(brief: Brief, paragraphs: list[list[str]]) -> str:
    blocks = [" ".join(filter(None, sentences)) for sentences in paragraphs]
    return "\n\n".join([greeting(brief), *filter(None, blocks), sign_off(brief)]).strip()


def greeting(brief: Brief) -> str:
    """Hi Dana, / Dear Dana, / Dear Dr. Ruiz, / Hi Dana and Lee, / Hello, where no name is known."""
    people = brief.occasion.readers
    names = [called(person) for person in people if called(person)]
    if not names or len(people) > 4:
        return "Hello," if not names else "Hello all,"
    titled = any("." in name or " " in name or ord(name[0]) >= FAR_SCRIPTS for name in names)
    if is_formal_in(brief.occasion.country):
        names = [name if "." in name else full_name(person.name) for name, person in zip(names, people, strict=False)]
    return f"{'Dear' if is_formal(brief) or titled else 'Hi'} {joined(names)},"


def sign_off(brief: Brief) -> str:
    """The closing line over the candidate's name; the name alone in a short message."""
    if is_short(brief):
        return brief.signature.split(" ", maxsplit=1)[0] if brief.signature else ""
    if is_formal(brief):
        kind = brief.occasion.country in _BRITISH or is_formal_in(brief.occasion.country)
        line = "Kind regards," if kind else "Sincerely,"
    else:
        line = brief.of(
            "sign_off",
            ("Kind regards,", "Best wishes,") if brief.occasion.country in _BRITISH else ("Best regards,", "Best,"),
        )
    return f"{line}\n{brief.signature}".strip()
