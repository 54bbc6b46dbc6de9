"""What the agency has said about writing to the employer directly."""

from dataclasses import replace

import pytest

from acme import BROOK, case, ny, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.words import ApplicationStatus, DirectContact, Purpose
from afterword.core.planning.plan import plan

BOUND = [Purpose.THANKS, Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING]
NOW = ny(12)


def through(contact: DirectContact = DirectContact.ASK, *, granted: bool = False, **changes: object) -> Case:
    agency = replace(BROOK, direct_contact=contact, granted=granted, domains=("brook.example",))
    return case(**{"agency": agency, "applications": (Application(id="a1", via_agency=True),)} | changes)


@pytest.mark.parametrize("purpose", [Purpose.ANSWER, Purpose.DELIVERY, Purpose.REPORT])
@pytest.mark.parametrize("contact", list(DirectContact))
def test_answers_and_deliveries_are_left_alone(purpose: Purpose, contact: DirectContact) -> None:
    assert "agency_first" not in spoke(verdict(proposal(purpose), through(contact), NOW))


@pytest.mark.parametrize("purpose", BOUND)
@pytest.mark.parametrize("contact", list(DirectContact))
def test_what_goes_to_the_agency_is_left_alone(purpose: Purpose, contact: DirectContact) -> None:
    assert "agency_first" not in spoke(verdict(proposal(purpose, "avery"), through(contact), NOW))


@pytest.mark.parametrize("purpose", BOUND)
def test_an_application_that_runs_without_the_agency_is_free(purpose: Purpose) -> None:
    free = through(applications=(Application(id="a1"), Application(id="a2", via_agency=True)))
    assert "agency_first" not in spoke(verdict(proposal(purpose), free, NOW))
    assert "agency_first" not in spoke(verdict(proposal(purpose), through(agency=None), NOW))


@pytest.mark.parametrize(
    ("contact", "granted", "cc"),
    [
        (DirectContact.ASK, True, ()),
        (DirectContact.ALLOW, False, ()),
        (DirectContact.COPY, False, ("avery",)),
        (DirectContact.COPY, False, ("Avery@brook.example",)),
        (DirectContact.COPY, False, ("desk@brook.example",)),
    ],
)
def test_with_the_agency_s_leave_it_may_go(contact: DirectContact, granted: bool, cc: tuple[str, ...]) -> None:
    said = verdict(proposal(Purpose.INQUIRY, cc=cc), through(contact, granted=granted), ny(24))
    assert said.word is Word.GO


@pytest.mark.parametrize("purpose", BOUND)
@pytest.mark.parametrize(
    ("contact", "granted", "sentence"),
    [
        (DirectContact.ASK, False, "Brook has not agreed yet that you write to the employer; ask Brook first."),
        (DirectContact.FORBID, True, "Brook does not want you to write to the employer; write to Brook instead."),
        (DirectContact.COPY, True, "Brook wants to read along; put somebody there in copy."),
    ],
)
def test_without_it_nothing_goes_to_the_employer(
    purpose: Purpose, contact: DirectContact, granted: bool, sentence: str
) -> None:
    said = verdict(proposal(purpose, cc=("lee",)), through(contact, granted=granted), NOW)
    assert said.word is Word.STOP
    assert says(said, "agency_first") == sentence


def test_a_question_in_disguise_is_an_inquiry() -> None:
    pushy = proposal(Purpose.ANSWER, text="When may I expect your decision?")
    assert "agency_first" in spoke(verdict(pushy, through(), NOW))


def test_a_note_to_both_is_to_the_employer_too() -> None:
    both = proposal(Purpose.THANKS, "avery", "dana")
    assert "agency_first" in spoke(verdict(both, through(), NOW))
    assert "agency_first" not in spoke(verdict(both, through(DirectContact.COPY), NOW))


def test_where_the_agency_reads_along_the_plan_copies_it() -> None:
    steps = {step.purpose: step for step in plan(through(DirectContact.COPY), ny(10, 12))}
    assert steps[Purpose.THANKS].cc == steps[Purpose.INQUIRY].cc == ("avery",)
    assert steps[Purpose.REPORT].cc == ()
    rejected = (Application(id="a1", via_agency=True, status=ApplicationStatus.REJECTED),)
    (closing,) = plan(through(DirectContact.COPY, applications=rejected), NOW)
    assert (closing.purpose, closing.cc) == (Purpose.CLOSING, ("avery",))


def test_an_agency_whose_name_is_not_known_is_the_agency() -> None:
    nameless = replace(BROOK, name=" ")
    said = verdict(proposal(), through(agency=nameless), NOW)
    assert says(said, "agency_first").startswith("The agency has not agreed yet")
