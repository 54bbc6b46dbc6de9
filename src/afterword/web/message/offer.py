"""What stands below a wait or a stop: that the person may send it all the same, what it may cost, and what was read."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.etiquette.explain import Explanation
from afterword.core.etiquette.override import LONGEST, cost, objections, refusal
from afterword.core.etiquette.verdict import Reason

MOST_SEEN = 40


@dataclass(frozen=True, kw_only=True)
class Offer:
    """`seen` goes back with the form, so that only what was read is overruled; `refused`: why it is not offered."""

    reasons: tuple[Reason, ...]
    seen: tuple[str, ...]
    cost: str
    refused: str | None
    longest: int = LONGEST


def offer(said: Explanation) -> Offer | None:
    """The offer below a wait or a stop; None where there is nothing to overrule."""
    reasons = objections(said)
    if not reasons:
        return None
    seen = tuple(f"{reason.rule} {reason.says}" for reason in reasons)
    return Offer(reasons=reasons, seen=seen, cost=cost(reasons), refused=refusal(reasons))


def read_on_the_page(seen: Sequence[str]) -> tuple[Reason, ...]:
    """The reasons that stood there, each as its rule and its sentence."""
    parts = (one.partition(" ") for one in seen[:MOST_SEEN])
    return tuple(Reason(rule, says) for rule, _, says in parts)
