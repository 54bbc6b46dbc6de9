"""A draft laid out for review: its text in parts, beside what it is about."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicon, Lexicons
from afterword.core.wording import closing_of, greeting_of, middle_of
from afterword.core.writing.draft import Draft
from afterword.core.writing.occasion import Occasion, occasion_of
from afterword.core.writing.tongues.chosen import spoken

LONGEST_TEXT = 6_000
"""Characters that are looked at: far more than the longest text that the length check lets through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """`said` is the subject and body together, `middle` the body between greeting and closing.

    `plain` is `said` with straight apostrophes: what stands in it stands at the same place in `said`.
    `language` is the code of the one it is written in, "" where it has no words; `lexicon` is its word list, if any.
    """

    draft: Draft
    proposal: Proposal
    case: Case
    occasion: Occasion
    now: datetime
    said: str
    plain: str
    body: str
    greeting: str
    middle: str
    closing: tuple[str, ...]
    language: str = ""
    others: tuple[str, ...] = ()
    lexicon: Lexicon | None = None

    @property
    def is_english(self) -> bool:
        """Whether the words of the checks are those of the text; a text of no words at all counts as English."""
        return self.language in {"", Language.ENGLISH}


def sheet_of(
    draft: Draft,
    proposal: Proposal,
    case: Case,
    *,
    now: datetime,
    others: tuple[str, ...] = (),
    words: Lexicons = NO_LEXICONS,
) -> Sheet:
    """The draft in its parts, with the word list of its language."""
    body = draft.body[:LONGEST_TEXT]
    language = spoken(body)
    said = f"{draft.subject[:1_000]}\n{body}"
    return Sheet(
        draft=draft,
        proposal=proposal,
        case=case,
        occasion=occasion_of(proposal, case, now=now),
        now=now,
        said=said,
        plain=said.replace("’", "'"),
        body=body,
        greeting=greeting_of(body),
        middle=middle_of(body),
        closing=tuple(closing_of(body)),
        language=language,
        others=others,
        lexicon=words.of(language),
    )
