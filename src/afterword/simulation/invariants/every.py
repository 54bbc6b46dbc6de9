"""What must never be, whatever anybody tries: a plain look at a message that leaves, for each promise of the guard."""

from collections.abc import Callable
from datetime import datetime

from afterword.simulation.invariants import counting, reaching, timing
from afterword.simulation.world import Sent, World

Broken = Callable[[World, Sent, tuple[str, ...], datetime], bool]
"""The world, what leaves (it is not in the world's record yet), who reads along, and the moment: is it broken?"""

INVARIANTS: dict[str, Broken] = {
    "two unanswered touches closer than the gap": timing.too_close,
    "an inquiry before promise and grace": timing.before_the_promise,
    "an inquiry before their quiet days": timing.before_quiet,
    "an inquiry before the next interview": timing.before_the_next_interview,
    "thanks or a report before the interview is over": timing.before_the_end,
    "thanks after the last day for them": timing.thanks_too_late,
    "outside their hours": timing.outside_hours,
    "to somebody who is away": timing.to_the_absent,
    "two of one agency's candidates at one desk": timing.at_one_desk,
    "more inquiries than the limit": counting.over_the_limit,
    "two thank-yous to one person for one interview": counting.thanked_twice,
    "one text to two people": counting.copied,
    "two closing words": counting.closed_twice,
    "two apologies for one interview": counting.sorry_twice,
    "after the end": counting.after_the_end,
    "while their word waits for an answer": counting.past_a_waiting_word,
    "silent about what was promised": counting.silent_about_a_promise,
    "an inquiry to several people": reaching.several_asked,
    "past the agency": reaching.past_the_agency,
    "to somebody who must be left alone": reaching.to_the_forbidden,
    "to an address that bounces or is nobody's": reaching.to_the_unreachable,
    "on a channel nobody invited": reaching.uninvited,
    "a letter that comes too late": reaching.letter_too_late,
    "while all is paused or the mailbox unread": reaching.held_altogether,
}

NOT_GO = "not go at the time that was given"
TOO_EARLY = "go a minute before the time that was given"
PLAN_NOT_GO = "a step of the plan that is not go at its earliest"
PLAN_STOPPED = "a step of the plan that the guard stops"
TWO_WORDS = "a verdict that differs when it is asked for afresh"
TIMES = (NOT_GO, TOO_EARLY, PLAN_NOT_GO, PLAN_STOPPED, TWO_WORDS)
"""What must never be of the times and words that the guard and the plan give."""
