"""The list of checks, in the order in which their findings are read; every check looks at every draft."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicons
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.attachment import attachment
from afterword.core.writing.review.clean_lines import clean_lines
from afterword.core.writing.review.commitments_named import commitments_named
from afterword.core.writing.review.decision_said import decision_said
from afterword.core.writing.review.few_questions import few_questions
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.review.formality import formality
from afterword.core.writing.review.greeting_and_name import greeting_and_name
from afterword.core.writing.review.has_text import has_text
from afterword.core.writing.review.late_worded import late_worded
from afterword.core.writing.review.length import length
from afterword.core.writing.review.letter_words import letter_words
from afterword.core.writing.review.no_apology import no_apology
from afterword.core.writing.review.no_decision_asked import no_decision_asked
from afterword.core.writing.review.no_flattery import no_flattery
from afterword.core.writing.review.no_placeholder import no_placeholder
from afterword.core.writing.review.no_pressure import no_pressure
from afterword.core.writing.review.no_salary import no_salary
from afterword.core.writing.review.no_stock_phrase import no_stock_phrase
from afterword.core.writing.review.own_past import own_past
from afterword.core.writing.review.own_words import own_words
from afterword.core.writing.review.plain_reading import plain_reading
from afterword.core.writing.review.right_company import right_company
from afterword.core.writing.review.right_day import right_day
from afterword.core.writing.review.right_name import right_name
from afterword.core.writing.review.softer_second import softer_second
from afterword.core.writing.review.spelling import spelling
from afterword.core.writing.review.their_question import their_question
from afterword.core.writing.review.true_to_notes import true_to_notes
from afterword.core.writing.sheet import Sheet, sheet_of

Check = Callable[[Sheet], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    has_text,
    right_name,
    right_company,
    no_placeholder,
    commitments_named,
    no_decision_asked,
    no_pressure,
    own_words,
    true_to_notes,
    own_past,
    right_day,
    clean_lines,
    length,
    late_worded,
    decision_said,
    their_question,
    attachment,
    few_questions,
    greeting_and_name,
    no_apology,
    no_salary,
    no_flattery,
    no_stock_phrase,
    letter_words,
    softer_second,
    formality,
    spelling,
    plain_reading,
)


def review(
    draft: Draft,
    proposal: Proposal,
    case: Case,
    *,
    now: datetime,
    others: Sequence[str] = (),
    words: Lexicons = NO_LEXICONS,
) -> tuple[Finding, ...]:
    """What every check found, errors first; `others` are the texts of the panel's other notes and of older ones.

    `words` are the word lists that there are; without them, misspelt words are found by our own list alone.
    """
    sheet = sheet_of(draft, proposal, case, now=now, others=tuple(others), words=words)
    found = [finding for check in CHECKS for finding in check(sheet)]
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.ERROR))
