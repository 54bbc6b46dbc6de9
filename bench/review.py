"""What the review of one draft costs while somebody types: every keystroke a text that was not seen before."""

import statistics
import time
from datetime import UTC, datetime

from table import percentile, show

from afterword.adapters.words.lists import usual_lists
from afterword.core.casefile import read_case
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicons
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.review import CHECKS, review
from afterword.core.writing.sheet import sheet_of

TIMES = 200
SENTENCES = (
    "Thank you for walking me through the billing service this afternoon and for being so frank about Rails.",
    "You pair with the juniors every Thursday; somebody did that for me once, and it is why I stayed in this work.",
    "I moved a payments service from PHP to Go in 2024, so I know the feeling of finding out what old code did.",
    "One thing I did not get to ask: how do you decide which service moves next, and who has the last word on it?",
)
CASE = {
    "now": datetime(2026, 11, 24, 18, tzinfo=UTC).isoformat(),
    "candidate": {"name": "Sam Okoro"},
    "employer": {"name": "Acme", "country": "US", "tz": "America/New_York"},
    "people": [{"id": "dana", "name": "Dana Ruiz"}, {"id": "lee", "name": "Lee Park"}],
    "applications": [{"id": "a1", "role": "Data engineer"}],
    "interviews": [
        {
            "id": "i1",
            "application": "a1",
            "start": "2026-11-24T10:00:00-05:00",
            "end": "2026-11-24T11:00:00-05:00",
            "interviewers": ["dana", "lee"],
        }
    ],
    "debrief": {"interview": "i1", "highlights": [{"person": "dana", "topic": "the move from Rails to Go"}]},
    "proposal": {"purpose": "thanks", "people": ["dana"], "application": "a1", "interview": "i1"},
}
OTHERS = 10
"""Notes beside it that it must not repeat."""


def text_of(words: int) -> str:
    """A draft of about so many words."""
    middle: list[str] = []
    while len(" ".join(middle).split()) < words:
        middle.append(SENTENCES[len(middle) % len(SENTENCES)])
    return "Hi Dana,\n\n" + " ".join(middle) + "\n\nBest,\nSam Okoro"


def row(words: int, lists: Lexicons) -> tuple[object, ...]:
    """Median, 95th and 99th percentile of one review of so many words, in milliseconds."""
    asked, body = read_case(CASE), text_of(words)
    others = tuple(f"Hi Lee,\n\n{body[at * 7 :]} {at}" for at in range(OTHERS))
    spent = []
    for turn in range(TIMES):
        typed = body.replace("Best,", f"And {turn} more, {misspelt(turn)}.\n\nBest,")
        begun = time.process_time()
        draft = Draft(subject="Thank you", body=typed)
        review(draft, asked.proposal, asked.case, now=asked.now, others=others, words=lists)
        spent.append((time.process_time() - begun) * 1000)
    later = spent[5:]
    return (
        f"{words} words{'' if lists is NO_LEXICONS else ', word lists'}",
        statistics.median(later),
        percentile(later, 0.95),
        percentile(later, 0.99),
        spent[0],
    )


def misspelt(turn: int) -> str:
    """A word that was not seen before, one letter from nothing or from a known one."""
    return f"conver{chr(97 + turn % 26)}{chr(97 + turn // 26)}ation"


def dearest(words: int) -> list[tuple[object, ...]]:
    """The checks that cost most on such a draft."""
    asked, costs = read_case(CASE), []
    sheets = [
        sheet_of(
            Draft(subject="Thank you", body=f"{text_of(words)} {at} {misspelt(at)}"),
            asked.proposal,
            asked.case,
            now=asked.now,
            words=usual_lists(),
        )
        for at in range(40)
    ]
    for check in CHECKS:
        begun = time.process_time()
        for sheet in sheets:
            list(check(sheet))
        costs.append((check.__name__, (time.process_time() - begun) * 1000 / len(sheets)))
    return sorted(costs, key=lambda one: -one[1])[:6]


def main() -> None:
    """The table; the goal for 300 words is under 50 ms, the way to the page and back included."""
    show(
        f"Review, {TIMES} keystrokes",
        ["", "median ms", "95 % ms", "99 % ms", "first ms"],
        [row(words, lists) for words in (100, 300, 1000) for lists in (NO_LEXICONS, usual_lists())],
    )
    show("The dearest checks at 300 words", ["", "ms"], dearest(300))


if __name__ == "__main__":
    main()
