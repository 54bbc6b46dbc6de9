"""What the review finds in a message, and what the guard would say to it, without moving it."""

from datetime import datetime

from afterword.core.etiquette.explain import Explanation, Part, explain
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.lifecycle import State
from afterword.core.writing.review.finding import Finding
from afterword.services.overtaken import explained, read_again
from afterword.services.still_right import day_is_over, look_at_text
from afterword.services.text_of import asked_at, findings, leaves_at, proposal_of
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of

MEND = "Change the text, and approve it again."


def review_message(message: Outgoing, *, now: datetime, case: Case | None = None) -> tuple[Finding, ...]:
    """What the review finds in the text, read as of the moment at which it would leave; `case`: gathered already.

    Of what was approved it finds too that a day which the text names is over by now.
    """
    case = case or case_of(message.application, now=now)
    over = day_is_over(message, case, now) if message.state in (State.APPROVED, State.HELD) else []
    return (*over, *findings(message, case, at=leaves_at(proposal_of(message), case, now)))


def judge_message(message: Outgoing, *, now: datetime, case: Case | None = None) -> Verdict:
    """What the guard would say now; only the door acts on it. `case`: gathered already."""
    return judge(proposal_of(message), case or case_of(message.application, now=now), now)


def explain_message(message: Outgoing, *, now: datetime, case: Case | None = None) -> Explanation:
    """What the door would say, each reason with the moment at which it alone lets go, and what would change it.

    What was approved is read once more: a text that their word or its day has overtaken stops, as it does at the door.
    """
    case = case or case_of(message.application, now=now)
    again = read_again(message, case, now)
    if again:
        return explained(again)
    said = explain(proposal_of(message), case, asked_at(message, case, now))
    if said.verdict.word is not Word.GO or message.state not in (State.APPROVED, State.HELD):
        return said
    text = look_at_text(message, case, now)
    if text.word is Word.GO:
        return said
    parts = tuple(Part(rule=one.rule, word=Word.STOP, says=one.says, changes=MEND) for one in text.reasons)
    return Explanation(verdict=text, parts=parts)
