"""How many of Python's own instructions a verdict and a plan take: the same on every machine, however busy it is."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

from judge import NOW, TEXT, case_with, of_a_mix
from plan import batches
from table import show

from afterword.core.etiquette.judge import judge
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.planning.plan import plan

MIXED = 600
"""So many applications of the mix; more of them change the mean by less than one in a hundred."""


def counted(call: Callable[[], object]) -> tuple[int, int]:
    """Instructions, and functions entered or gone on with, of one call; what is written in C counts as one of them."""
    instructions = functions = 0

    def each(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal instructions
        instructions += event == "opcode"
        return each

    def entered(frame: FrameType, _event: str, _argument: object) -> Any:
        nonlocal functions
        functions += 1
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return each

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        call()
    finally:
        sys.settrace(before)
    return instructions, functions


def mean(calls: list[Callable[[], object]]) -> tuple[float, float]:
    """Of each of these, once all have been made, so that what is remembered is."""
    for call in calls:
        call()
    found = [counted(call) for call in calls]
    return sum(each for each, _ in found) / len(found), sum(each for _, each in found) / len(found)


def main() -> None:
    """The table."""
    inquiry = Proposal(purpose=Purpose.INQUIRY, people=("dana",), application="a1", text="Are you well? " * 20)
    thanks = Proposal(purpose=Purpose.THANKS, people=("dana",), application="a1", interview="i2", text=TEXT)
    case = case_with(20)
    mixed = [case for batch in batches(MIXED) for _, case in batch]
    rows: list[tuple[str, float, float]] = [
        ("judge an inquiry, 20 touches", *mean([lambda: judge(inquiry, case, NOW)])),
        ("judge a thank-you, 20 touches", *mean([lambda: judge(thanks, case, NOW)])),
        (
            "judge a step of the mix",
            *mean([lambda meant=meant, case=case: judge(meant, case, NOW) for meant, case in of_a_mix(MIXED)]),
        ),
        ("plan, 20 touches", *mean([lambda: plan(case, NOW)])),
        ("plan, the mix", *mean([lambda case=case: plan(case, NOW) for case in mixed])),
        (
            "the same, its reasons read",
            *mean([lambda case=case: [s.reasons for s in plan(case, NOW)] for case in mixed]),
        ),
    ]
    show("Steps of the guard and the plan", ("what", "instructions", "functions"), rows)


if __name__ == "__main__":
    main()
