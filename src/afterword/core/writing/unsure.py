"""That no sentence could be made of a note, and what to type instead, in words that fit the note."""

import re
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.anybodys_you import is_anybodys
from afterword.core.writing.fit import is_for_somebody
from afterword.core.writing.in_place import NOT_OURS
from afterword.core.writing.meant_notes import Made, Place
from afterword.core.writing.of_what import is_of_what
from afterword.core.writing.reasons import (
    CLIPPED_OR_RARE,
    CLIPPED_WORD,
    INSTEAD,
    THEIR,
    UNSURE,
    WHAT_IS_IT,
    WHO_IS_THEM,
    WHO_IS_WE,
    WHO_IS_YOU,
)
from afterword.core.writing.short_forms import is_short_form, short_form_in
from afterword.core.writing.tongues.said import Hearing, Said
from afterword.core.writing.tongues.said import Kind as Told
from afterword.core.writing.tongues.tongue import Tongue
from afterword.core.writing.want_of_room import BY_NAME
from afterword.core.writing.whose_we import is_their_we

UNDER_NAME_OF: Final = re.compile(r"([^\W\d_][\w.'-]*(?: [\w'-]+){0,2}) ?: ")
"""Who a note is about, before a colon."""


def unsure(line: str, place: Place, tongue: Tongue | None, made: Made) -> str:
    """That no sentence could be made of it, and what to type instead."""
    if tongue is None:
        return _unsure_english(line, place, made)
    if tongue.mine_advice and place is Place.TALK and _is_mine(tongue.read(line, Hearing())):
        return f"{UNSURE} {tongue.mine_advice}"
    if made.proposal.purpose is Purpose.REPORT and _tells_of_somebody(line, tongue):
        return BY_NAME
    hearing = made.hearing if isinstance(made, Matter) else Hearing()
    return f"{UNSURE} {tongue.advice(tongue.about_reader(line, hearing) if tongue.about_reader else line)}"


def _unsure_english(line: str, place: Place, made: Made) -> str:
    """With the small or clipped word that stands in the way, where there is one."""
    short = short_form_in(line, made.names)
    if short:
        return (CLIPPED_WORD if is_short_form(short) else CLIPPED_OR_RARE).format(word=short)
    return _whose(line, place) or f"{UNSURE} {INSTEAD[place]}"


def _whose(line: str, place: Place) -> str:
    """Which small word of an English note leaves open whom it means; "" of others."""
    if place is Place.TALK:
        we_or_you = WHO_IS_WE if is_their_we(line) else WHO_IS_YOU if is_anybodys(line) else ""
        return THEIR if NOT_OURS.search(line) else we_or_you
    if place is not Place.EXCITED:
        return ""
    return WHO_IS_THEM if is_for_somebody(line) else WHAT_IS_IT if is_of_what(line) else ""


def _tells_of_somebody(line: str, tongue: Tongue) -> bool:
    """Whether under a name stands what that one does: "Mme Weiss : vise deux fournisseurs par pièce"."""
    under = UNDER_NAME_OF.match(line)
    said = tongue.read(line, Hearing(names=(under[1],))) if under else None
    return said is not None and not said.is_thing


def _is_mine(said: Said | None) -> bool:
    """Whether the candidate speaks of themselves."""
    return said is not None and said.own and said.kind is Told.SENTENCE
