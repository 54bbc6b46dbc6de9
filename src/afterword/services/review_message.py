"""What the review finds in a message, and what the guard would say to it, without moving it."""

from datetime import datetime

from afterword.core.etiquette.explain import Explanation, explain
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Verdict
from afterword.core.facts.case import Case
from afterword.core.writing.review.finding import Finding
from afterword.services.overtaken import explained, read_again
from afterword.services.text_of import findings, leaves_at, proposal_of
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of


def review_message(message: Outgoing, *, now: datetime, case: Case | None = None) -> tuple[Finding, ...]:
    """What the review finds in the text, read as of the moment at which it would leave; `case`: gathered already."""
    case = case or case_of(message.application, now=now)
    return findings(message, case, at=leaves_at(judge(proposal_of(message), case, now), now))


def judge_message(message: Outgoing, *, now: datetime, case: Case | None = None) -> Verdict:
    """What the guard would say now; only the door acts on it. `case`: gathered already."""
    return judge(proposal_of(message), case or case_of(message.application, now=now), now)


def explain_message(message: Outgoing, *, now: datetime, case: Case | None = None) -> Explanation:
    """The same, each reason with the moment at which it alone lets go, and what would change it.

    An approved text that their word has overtaken wants to be read again, whatever the guard says.
    """
    case = case or case_of(message.application, now=now)
    again = read_again(message, case, now)
    return explained(again) if again else explain(proposal_of(message), case, now)
