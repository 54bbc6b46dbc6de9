"""How a thank-you ends: what the candidate adds, that the post draws them, and what they offer."""

import re
from typing import Final

from afterword.core.facts.voice import Tone
from afterword.core.likeness import content_words
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import at_company, by_kind, filled, unlike, worded
from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import Wordings

LONGEST_COMPANY: Final = 30
"""Letters of an employer's name that is heard in a sentence; a longer one stands in registers."""


def beside_reason(matter: Matter, reason: str) -> str:
    """What the candidate adds; behind what draws them it needs no announcement."""
    say, added = matter.tongue.thanks, matter.added
    wishes = matter.tongue.wishes
    if added is not None and wishes is not None and wishes.search(added.text):
        return by_kind(matter, "added", {Kind.SENTENCE: say.added_as_it_is}, added, "what")
    if added is None or added.kind is not Kind.SENTENCE or not reason or matter.excited is None:
        return by_kind(matter, "added", say.added, added, "what")
    shared = set(content_words(added.text)) & set(content_words(matter.excited.text)) - matter.tongue.small_words
    wordings = say.added_fitting if shared else say.added_beside
    return by_kind(matter, "added", {Kind.SENTENCE: wordings} if wordings else say.added, added, "what", before=reason)


def interest(matter: Matter, before: str) -> str:
    """That the candidate would like the post; more after the talk only where they noted that it went well."""
    say = matter.tongue.thanks
    wordings = (*say.interest, *say.interest_grown) if matter.went_well else say.interest
    return _unheard(matter, "interest", wordings, before, at=with_them(matter))


def tied(matter: Matter) -> str:
    """What draws the candidate and that they would like the post, in one sentence; "" where the language has none."""
    say = matter.tongue.thanks
    reason, by = matter.excited, say.tied_grown if matter.went_well else say.tied
    does = reason.text.split()[0] if reason else ""
    fitting = tuple(one for one in by.get(reason.kind, ()) if not re.search(rf"\b{does}\b", one)) if reason else ()
    wordings = {reason.kind: fitting} if reason and fitting else {}
    return by_kind(matter, "excited", wordings, reason, "what", at=with_them(matter))


def with_them(matter: Matter) -> str:
    """At the employer's by name, where it stands well behind the word for it; else with those who read it.

    As a name of one word does, and one to which the language gives its article: "au Cabinet Huet".
    """
    bare, name, told = matter.tongue.stands_bare, matter.company, at_company(matter)
    plain = f" {filled(matter, matter.tongue.report.at)}"
    fits = (" " not in name and (bare is None or bare.fullmatch(name))) or told != plain
    if name and fits and len(name) <= LONGEST_COMPANY:
        return told
    return f" {filled(matter, matter.tongue.thanks.with_you)}"


def offer(matter: Matter, *, asks: bool = False) -> str:
    """A last line beside the interest: what the candidate would gladly still do; no questions where they ask one."""
    offers = matter.tongue.thanks.offers
    without = tuple(one for one in offers if not _QUESTIONS.search(one)) if asks else ()
    return worded(matter, "closing", without or offers)


_QUESTIONS: Final = re.compile(r"(?:Rückf|\bF)ragen\b")
"""What a German ending offers to answer."""


def closing(matter: Matter, *, arranged: bool) -> str:
    """The last line of a text that says nothing of the post."""
    say = matter.tongue.thanks
    if arranged:
        return worded(matter, "closing", say.closings_arranged)
    if matter.manners.short:
        return worded(matter, "closing", say.closings_short)
    at = with_them(matter) if say.with_you else ""
    if matter.went_badly:
        return worded(matter, "closing", say.closings_plain, at=at)
    return _wanting(matter) or worded(matter, "closing", _by_tone(matter), at=at)


def _wanting(matter: Matter) -> str:
    """That the post is wanted, where nobody noted why, and nobody noted a doubt; with an offer behind it."""
    say, noted, tone = matter.tongue.thanks, matter.occasion.debrief, matter.manners.tone
    tongue = matter.tongue
    doubts = tongue.doubt.search(f"{noted.impression}. {noted.excited_by}") or tongue.self_serving.search(
        noted.excited_by
    )
    told = matter.excited is not None and matter.open_share.first_for_fit
    if not say.wanting or told or doubts or not matter.met:
        return ""
    warm = tone is Tone.WARM and not matter.manners.letter
    wanted = worded(matter, "interest", say.wanting_warm if warm else say.wanting, at=with_them(matter))
    by_tone = _by_tone(matter) if tone is Tone.FORMAL or matter.manners.letter or warm else say.offers
    step = unlike(matter, "closing", by_tone, before=wanted)
    return f"{wanted} {worded(matter, 'closing', by_tone, step=step)}"


def _by_tone(matter: Matter) -> Wordings:
    say, tone = matter.tongue.thanks, matter.manners.tone
    if tone is Tone.WARM and not matter.manners.letter:
        return say.closings_warm
    return say.closings_formal if tone is Tone.FORMAL or matter.manners.letter else say.closings


def _unheard(matter: Matter, slot: str, wordings: Wordings, before: str, **slots: str) -> str:
    """One of them in words that are not heard before it."""
    return worded(matter, slot, wordings, step=unlike(matter, slot, wordings, before=before), **slots)
