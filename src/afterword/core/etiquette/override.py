"""When a person may act against the guard's word: for which reasons, with what reason of their own, at what cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.etiquette.explain import Explanation
from afterword.core.etiquette.rulebook import RULES
from afterword.core.etiquette.verdict import Reason

NEVER: Final = {
    "do_not_contact": "Nothing goes to anybody on your list. Take the entry off it first, if you mean it.",
    "paused": "Everything is paused, by your own switch. End the pause first.",
}
"""What no reason answers, and what to do instead: the person has decided it once already, and can take it back."""
IN_THE_TEXT: Final = "This is settled in the text: change it, or read it again, then approve it."
"""What the review found is no manners: the door gives it the name of its check, which is no rule's."""
MAY_BE: Final = frozenset(rule.name for rule in RULES) - NEVER.keys()

TELLS_THE_TIME: Final = frozenset({"their_hours"})
"""Rules whose sentence names the minute: the same night in other words is the same reason."""

FEW_WORDS: Final = 3
FEW_SIGNS: Final = 6
"""Of a language that is written without spaces."""
LONGEST: Final = 500

PUSHING: Final = "One in three HR managers has turned a candidate down for being too pushy (HR Daily Advisor, 2018)."
COSTS: Final = {
    **dict.fromkeys(
        ("promised_date", "give_them_time", "gap", "inquiry_limit", "one_reader", "next_round_is_set", "one_desk"),
        PUSHING,
    ),
    "closed": "It reads as not accepting what they have decided.",
    "apology_once": "Said twice, it is the apology that they remember of you.",
    "closing_once": "The word that closed it so well is no longer the last one.",
    "agency_first": "It can cost you the one who speaks for you there.",
    "answer_first": "They wait for your answer, and get something else.",
    "thanks_once": "The second thank-you undoes the first.",
    "their_channel": "Who is reached on a way they did not offer seldom takes it well.",
    "their_hours": "A message at that hour tells more of you than its words do.",
}
OTHERWISE: Final = "What has left cannot be called back."


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A person's own written reason to act all the same, against reasons that they have read.

    It acts now and once: it is no permission that is kept for later.
    """

    why: str
    seen: tuple[Reason, ...]


def is_reason(why: str) -> bool:
    """Whether it is at least a few words."""
    words = why.split()
    signs = [sign for sign in why if sign.isalpha() and not sign.isascii()]
    return len(words) >= FEW_WORDS or len(signs) >= FEW_SIGNS


def refusal(reasons: Sequence[Reason]) -> str | None:
    """Why no override is offered against these reasons; None where one is."""
    for reason in reasons:
        if reason.rule not in MAY_BE:
            return NEVER.get(reason.rule, IN_THE_TEXT)
    return None


def objections(said: Explanation) -> tuple[Reason, ...]:
    """What holds it back, remarks left out: the reasons that an override has to answer."""
    return tuple(Reason(part.rule, part.says) for part in said.objections)


def unanswered(override: Override, reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """Those of the reasons that the person had not read: what is new since then, and asks for a new decision."""
    seen = set(map(_fact, override.seen))
    return tuple(reason for reason in reasons if _fact(reason) not in seen)


def cost(reasons: Sequence[Reason]) -> str:
    """What acting against these reasons may cost, in one honest sentence."""
    return next((COSTS[reason.rule] for reason in reasons if reason.rule in COSTS), OTHERWISE)


def _fact(reason: Reason) -> tuple[str, str]:
    """What a reason rests on, by which it is known again."""
    return reason.rule, "" if reason.rule in TELLS_THE_TIME else reason.says
