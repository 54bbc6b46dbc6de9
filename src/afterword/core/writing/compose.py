"""From the facts to a text: each outgoing purpose has its writer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Length
from afterword.core.facts.words import Channel, Language, Purpose
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicons
from afterword.core.writing.abroad.matter import matter_of
from afterword.core.writing.abroad.written import written
from afterword.core.writing.brief import Brief, brief_of
from afterword.core.writing.budget import SHORT_CHANNELS
from afterword.core.writing.draft import Draft, LeftOut
from afterword.core.writing.left_out import is_unsure, left_out
from afterword.core.writing.purposes.answer import answer
from afterword.core.writing.purposes.closing import closing
from afterword.core.writing.purposes.closing_agent import closing_agent
from afterword.core.writing.purposes.delivery import delivery
from afterword.core.writing.purposes.inquiry import inquiry
from afterword.core.writing.purposes.other import other
from afterword.core.writing.purposes.report import report
from afterword.core.writing.purposes.thanks import thanks
from afterword.core.writing.purposes.thanks_agent import thanks_agent
from afterword.core.writing.spelt_notes import spelt_notes
from afterword.core.writing.tongues.chosen import tongue_for
from afterword.core.writing.tongues.tongue import Tongue
from afterword.core.writing.want_of_room import NO_ROOM

Writer = Callable[[Brief], Draft]

WRITERS: dict[Purpose, Writer] = {
    Purpose.THANKS: thanks,
    Purpose.INQUIRY: inquiry,
    Purpose.REPORT: report,
    Purpose.DELIVERY: delivery,
    Purpose.CLOSING: closing,
    Purpose.ANSWER: answer,
    Purpose.OTHER: other,
}


def compose(proposal: Proposal, case: Case, *, now: datetime, seed: str = "", words: Lexicons = NO_LEXICONS) -> Draft:
    """The draft of a proposal, worded for the day of `now`; the same facts and seed give the same text.

    `words` spell the notes; a sentence in which they read another word than was typed is left out, and says so.
    """
    notes = spelt_notes(proposal, case, words)
    tongue = tongue_for(proposal, case)  # of all notes, before those with an unknown word are gone
    draft = _composed(proposal, notes.sure, tongue, now=now, seed=seed, words=words)
    left = notes.told(draft.left_out)
    if notes.doubts:
        left = notes.told(
            _left_out(replace(proposal, text=f"{draft.subject}\n{draft.body}"), notes.whole, tongue, now, words)
        )
    return replace(draft, left_out=_for_want_of_room(left, proposal, notes.sure, tongue, now, words))


def _composed(
    proposal: Proposal, case: Case, tongue: Tongue | None, *, now: datetime, seed: str, words: Lexicons
) -> Draft:
    if tongue is not None:
        matter = matter_of(proposal, case, tongue, now=now, seed=seed)
        draft = written(matter)
        return replace(draft, left_out=left_out(matter, f"{draft.subject}\n{draft.body}", tongue))
    brief = brief_of(proposal, case, now=now, seed=seed, lexicon=words.of(Language.ENGLISH))
    if proposal.purpose is Purpose.THANKS and brief.occasion.at_agency:
        draft = thanks_agent(brief)
    elif proposal.purpose is Purpose.CLOSING and brief.occasion.at_agency:
        draft = closing_agent(brief)
    else:
        draft = WRITERS[proposal.purpose](brief)
    return replace(draft, left_out=left_out(brief, f"{draft.subject}\n{draft.body}"))


def not_said(proposal: Proposal, case: Case, *, now: datetime, words: Lexicons = NO_LEXICONS) -> tuple[LeftOut, ...]:
    """The notes meant for a proposal's reader of which its text, as it stands, says nothing."""
    notes = spelt_notes(proposal, case, words)
    tongue = tongue_for(proposal, case)
    left = notes.told(_left_out(proposal, notes.whole, tongue, now, words))
    return _for_want_of_room(left, proposal, notes.sure, tongue, now, words)


def _left_out(
    proposal: Proposal, case: Case, tongue: Tongue | None, now: datetime, words: Lexicons
) -> tuple[LeftOut, ...]:
    grounds = (
        matter_of(proposal, case, tongue, now=now, seed="")
        if tongue
        else brief_of(proposal, case, now=now, seed="", lexicon=words.of(Language.ENGLISH))
    )
    return left_out(grounds, proposal.text, tongue)


def _for_want_of_room(
    left: tuple[LeftOut, ...],
    proposal: Proposal,
    case: Case,
    tongue: Tongue | None,
    now: datetime,
    words: Lexicons,
) -> tuple[LeftOut, ...]:
    """The same, telling what a longer e-mail would say."""
    voice = case.candidate.voice
    is_cut = proposal.channel in SHORT_CHANNELS or voice.length is Length.SHORT
    if not is_cut or not any(map(is_unsure, left)):
        return left
    roomy = replace(case, candidate=replace(case.candidate, voice=replace(voice, length=Length.LONG)))
    longer = _composed(replace(proposal, channel=Channel.EMAIL), roomy, tongue, now=now, seed="", words=words)
    unsaid = {one.note for one in longer.left_out}
    return tuple(replace(one, why=NO_ROOM) if is_unsure(one) and one.note not in unsaid else one for one in left)
