"""The agency's leave to thank those who were there, asked where it has not agreed yet: a message to it asks then."""

from afterword.core.etiquette.profiles import profile_of
from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.words import DirectContact, Direction, Purpose
from afterword.core.worktime import working_day_after
from afterword.core.writing.grounds import Grounds
from afterword.core.writing.names import full_name
from afterword.core.writing.occasion import met_in

MOST_NAMES = 3
"""Of more people than that the sentence would be a list."""


def to_be_thanked(grounds: Grounds) -> list[str]:
    """The names of those there whom only the agency's word keeps from a thank-you; none once it is too late for one."""
    if not _waits_for_leave(grounds) or _is_over(grounds):
        return []
    touches, interview = grounds.case.touches, grounds.occasion.interview
    thanked = {
        person
        for touch in touches
        if touch.direction is Direction.OUT and touch.purpose is Purpose.THANKS
        for person in touch.people
    }
    names = [full_name(one.name) for one in met_in(interview, grounds.case) if one.id not in thanked]
    known = list(dict.fromkeys(filter(None, names)))
    return known if len(known) <= MOST_NAMES else []


def _waits_for_leave(grounds: Grounds) -> bool:
    agency, application = grounds.case.agency, grounds.occasion.application
    if agency is None or application is None or not application.via_agency or not grounds.occasion.at_agency:
        return False
    return agency.direct_contact is DirectContact.ASK and not agency.granted


def _is_over(grounds: Grounds) -> bool:
    occasion = grounds.occasion
    if occasion.met_on is None:
        return True
    place = place_of(occasion.reader, grounds.case)
    days = profile_of(grounds.case).thanks_last_working_day.value
    return occasion.today > working_day_after(occasion.met_on, max(days, 1), place)
