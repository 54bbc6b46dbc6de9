"""What an invitation means: who is met, who is the candidate, how, where, and for which job."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.calendars.ics import read_events
from afterword.core.facts.words import Format, PlaceKind, Role, Side
from afterword.core.ports.calendar import Attendee, Event
from afterword.core.reading.invitation import Invitation, newest, understand

CORPUS = Path(__file__).parents[2] / "corpus" / "invite"
START = datetime(2026, 11, 24, 15, tzinfo=UTC)
DANA = Attendee(name="Dana Ruiz", email="dana@acme.example")
LEE = Attendee(name="Lee Chen", email="lee@acme.example")
SAM = Attendee(name="Sam Okoro", email="sam@example.org")
PLAIN = Event(uid="one", start=START, end=START + timedelta(hours=1), organizer=DANA, attendees=(DANA, LEE, SAM))


def understood(event: Event, *emails: str, name: str = "") -> Invitation:
    return understand(event, candidate_emails=emails or ("sam@example.org",), candidate_name=name)


def names(invitation: Invitation) -> list[str]:
    return [person.name for person in invitation.people]


def roles(invitation: Invitation) -> dict[str, Role]:
    return {person.name: person.role for person in invitation.people}


def told(invitation: Invitation) -> dict[str, object]:
    """An invitation in the words of the corpus: what is empty or plain is left out of a person."""
    people = [
        {
            key: value
            for key in ("name", "email", "role", "at", "name_guessed", "doubtful")
            if (value := getattr(person, key))
        }
        for person in invitation.people
    ]
    keys = ("candidate_proposed", "employer", "agency", "role", "format", "place", "place_kind", "cancelled")
    return {
        "people": people,
        "candidate": invitation.candidate.email if invitation.candidate else None,
        "warnings": list(invitation.warnings),
        **{key: getattr(invitation, key) for key in keys},
    }


@pytest.mark.parametrize("file", sorted(CORPUS.glob("*.ics")), ids=lambda file: file.stem)
def test_a_file_of_the_corpus_means_what_stands_beside_it(file: Path):
    expected = json.loads(file.with_suffix(".json").read_text("utf-8"))
    who = expected["candidate"]
    events = read_events(file.read_bytes())
    found = [understand(one, candidate_emails=tuple(who["emails"]), candidate_name=who["name"]) for one in events]
    assert [told(one) for one in found] == expected["understood"]


# The candidate.


@pytest.mark.parametrize("email", ["SAM@Example.org", "sam+jobs@example.org"])
def test_the_candidate_is_known_by_the_address_however_it_is_written(email: str):
    found = understood(replace(PLAIN, attendees=(DANA, replace(SAM, name="", email=email))))
    assert names(found) == ["Dana Ruiz"]
    assert found.candidate is not None
    assert not found.candidate_proposed


def test_gmails_dots_make_no_other_person():
    guest = Attendee(email="sam.okoro@googlemail.com")
    found = understood(replace(PLAIN, attendees=(DANA, guest)), "samokoro@gmail.com")
    assert names(found) == ["Dana Ruiz"]


def test_the_candidate_is_known_by_name_at_an_address_we_do_not_know():
    other = replace(PLAIN, attendees=(DANA, LEE, Attendee(name="OKORO, Sam", email="sam@old-job.example")))
    found = understood(other, "sam@example.org", name="Sam Okoro")
    assert names(found) == ["Dana Ruiz", "Lee Chen"]
    assert not found.candidate_proposed


def test_a_candidate_who_organises_is_left_out_too():
    found = understood(replace(PLAIN, organizer=SAM, attendees=(SAM, DANA)))
    assert names(found) == ["Dana Ruiz"]


def test_the_one_guest_from_outside_is_proposed_as_the_candidate():
    found = understand(PLAIN, candidate_emails=())
    assert found.candidate is not None
    assert (found.candidate.email, found.candidate_proposed) == ("sam@example.org", True)
    assert names(found) == ["Dana Ruiz", "Lee Chen"]


def test_a_guest_from_outside_is_proposed_though_another_address_is_known():
    found = understood(PLAIN, "sam@elsewhere.example")
    assert (names(found), found.candidate_proposed) == (["Dana Ruiz", "Lee Chen"], True)


def test_two_guests_from_outside_are_not_guessed_between():
    found = understand(
        replace(PLAIN, attendees=(DANA, SAM, Attendee(name="Kim Lo", email="kim@example.net"))), candidate_emails=()
    )
    assert found.candidate is None
    assert len(found.people) == 3


def test_of_two_guests_from_outside_the_private_address_is_the_candidate():
    guests = (DANA, Attendee(email="sam.okoro@gmail.com"), Attendee(name="Kim Lo", email="kim@brook.example"))
    found = understand(replace(PLAIN, attendees=guests), candidate_emails=())
    assert found.candidate is not None
    assert found.candidate.email == "sam.okoro@gmail.com"


# People and others.


@pytest.mark.parametrize(
    "other",
    [
        Attendee(name="Maple", email="maple@acme.example", kind="ROOM"),
        Attendee(name="Projector", email="p1@acme.example", kind="RESOURCE"),
        Attendee(name="Data team", email="data@acme.example", kind="GROUP"),
        Attendee(name="NYC-4-Maple (8)", email="c_1889abc@resource.calendar.google.com"),
        Attendee(name="Conference Room B", email="crb@acme.example"),
        Attendee(name="Conf Rm 4", email="cr4@acme.example"),
        Attendee(name="Zoom Room 3", email="zr3@acme.example"),
        Attendee(name="SF Board Room", email="board@acme.example"),
        Attendee(name="4th floor - Huddle", email="h4@acme.example"),
        Attendee(name="Acme Recruiting", email="acme@acme.example"),
        Attendee(name="Acme Talent Team", email="tt@acme.example"),
        Attendee(name="", email="no-reply@acme.example"),
        Attendee(name="", email="donotreply@acme.example"),
        Attendee(name="Acme", email="notifications@acme.example"),
        Attendee(name="Recruiting", email="recruiting@acme.example"),
        Attendee(name="", email="careers@acme.example"),
        Attendee(name="", email="talent-acquisition@acme.example"),
        Attendee(name="Dana Ruiz", email="reply+abc@hire.lever.co"),
        Attendee(name="Calendly", email="notifications@calendly.com"),
        Attendee(name="Dana Ruiz", email="x81mm@us.greenhouse-mail.io"),
        Attendee(name="GoodTime", email="scheduling@goodtime.io"),
        Attendee(name="Acme Workday", email="acme@myworkday.com"),
        Attendee(name="Microsoft Teams", email="teams@acme.example"),
        Attendee(name="Unknown Organizer", email="unknownorganizer@calendar.google.com"),
    ],
    ids=lambda other: f"{other.name} {other.email}",
)
def test_rooms_robots_and_departments_are_no_people(other: Attendee):
    found = understood(replace(PLAIN, attendees=(DANA, other, SAM)))
    assert names(found) == ["Dana Ruiz"]
    assert names(understood(replace(PLAIN, organizer=other, attendees=(LEE, SAM)))) == ["Lee Chen"]


@pytest.mark.parametrize(
    "one",
    [
        Attendee(name="Dana Ruiz - Recruiting", email="dana@acme.example"),
        Attendee(name="Mr. Dana Ruiz", email="dana@acme.example"),
        Attendee(name="Dana Ruiz (Talent)", email="dana@acme.example"),
        Attendee(name="Dana Ruiz", email="dana.ruiz@greenhouse.io"),
        Attendee(name="Dana Ruiz", email="druiz@hubspot.com"),
        Attendee(name="Ruiz, Dana (HR)", email="x123@acme.example"),
    ],
    ids=lambda one: f"{one.name} {one.email}",
)
def test_people_with_a_department_or_at_a_scheduling_firm_are_people(one: Attendee):
    assert names(understood(replace(PLAIN, organizer=None, attendees=(one, SAM)))) == ["Dana Ruiz"]


def test_an_organizer_who_is_no_attendee_arranged_it_for_the_others():
    found = understood(replace(PLAIN, attendees=(LEE, SAM)))
    assert roles(found) == {"Dana Ruiz": Role.COORDINATOR, "Lee Chen": Role.INTERVIEWER}


def test_an_organizer_alone_with_the_candidate_interviews():
    assert roles(understood(replace(PLAIN, attendees=(SAM,)))) == {"Dana Ruiz": Role.INTERVIEWER}


def test_an_organizer_listed_without_a_name_keeps_the_organizers():
    found = understood(replace(PLAIN, attendees=(replace(DANA, name=""), SAM)))
    assert names(found) == ["Dana Ruiz"]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Dana Ruiz, Senior Recruiter", Role.RECRUITER),
        ("Dana Ruiz (Talent Acquisition Partner)", Role.RECRUITER),
        ("your recruiter, Dana Ruiz", Role.RECRUITER),
        ("Dana Ruiz - Hiring Manager", Role.HIRING_MANAGER),
        ("Dana, the hiring manager, and Lee", Role.HIRING_MANAGER),
        ("Dana Ruiz, Recruiting Coordinator", Role.COORDINATOR),
        ("Dana Ruiz, Staff Engineer\nLee Chen, Recruiter", Role.INTERVIEWER),
        ("Best,\nDana Ruiz\nTechnical Recruiter\nAcme", Role.RECRUITER),
        ("Dana Ruiz\nLee Chen, Recruiter", Role.INTERVIEWER),
        ("Dana Ruiz\nRecruiter: Lee Chen", Role.INTERVIEWER),
        ("You meet Dana Ruiz. Our recruiter will call.", Role.INTERVIEWER),
        ("Dana Ruiz and Lee Chen (hiring manager)", Role.INTERVIEWER),
    ],
)
def test_the_text_says_what_a_person_is(words: str, role: Role):
    assert roles(understood(replace(PLAIN, description=words)))["Dana Ruiz"] is role


def test_the_title_says_what_the_only_other_person_is():
    found = understood(replace(PLAIN, attendees=(DANA, SAM), summary="Recruiter screen"))
    assert roles(found) == {"Dana Ruiz": Role.RECRUITER}


def test_interviewers_who_are_only_named_in_the_text_are_proposed_without_an_address():
    words = (
        "Interviewers: Priya Nair (Staff Engineer), Dana Ruiz, Tom O'Brien - Account Executive\nWith our best wishes"
    )
    found = understood(replace(PLAIN, description=words))
    assert [(person.name, person.email) for person in found.people][2:] == [("Priya Nair", ""), ("Tom O'Brien", "")]


def test_a_schedule_names_its_interviewers_and_nothing_else():
    words = (
        "9:00am-9:45am: Coding with Anna Cook (Senior Software Engineer)\n10:00 – 10:45 System Design — Priya Nair, "
        "Principal Engineer\n11:00-11:30 | Tour\n12:00 - 1:00 pm Lunch with the team\n"
        "1:00 PM - 1:45 PM EST - Tom Baker & Wei Zhang"
    )
    found = names(understood(replace(PLAIN, description=words)))[2:]
    assert found == ["Anna Cook", "Priya Nair", "Tom Baker", "Wei Zhang"]


@pytest.mark.parametrize(
    "words",
    [
        "Your interviewer is Kim Novak.",
        "We are glad! You will be meeting with Kim Novak to talk about the role.",
        "Kim Novak will interview you.",
        "Hello. Kim Novak will call you at two.",
        "You will be interviewed by Kim Novak, Lee Chen and Dana Ruiz.",
        "2:45 pm - Kim Novak, Engineering Manager",
    ],
)
def test_a_sentence_names_its_interviewer(words: str):
    assert names(understood(replace(PLAIN, description=words))) == ["Dana Ruiz", "Lee Chen", "Kim Novak"]


@pytest.mark.parametrize(
    "words",
    [
        "You will speak with Talent Acquisition",
        "The Hiring Manager will call you.",
        "Our Team will meet with great pleasure",
        "With kind regards",
        "You will meet the Data Engineering team",
        "With: Zoom Video",
        "Interviewers: TBD",
        "10:00 - 10:30 Lunch Break",
        "You will be speaking with our Hiring Manager",
    ],
)
def test_what_is_no_name_makes_no_person(words: str):
    assert names(understood(replace(PLAIN, description=words))) == ["Dana Ruiz", "Lee Chen"]


def test_a_person_without_a_name_gets_a_guess_that_says_so():
    (person,) = understood(
        replace(
            PLAIN,
            attendees=(replace(DANA, name="dana.ruiz@acme.example", email="dana.ruiz@acme.example"), SAM),
            organizer=None,
        )
    ).people
    assert (person.name, person.name_guessed) == ("Dana Ruiz", True)


def test_a_person_whose_address_the_words_spell_out_has_name_and_role_from_there():
    guests = (Attendee(email="mwilson@acme.example"), Attendee(name="kpark", email="kpark@acme.example"), SAM)
    words = "2:45 pm - Mark Wilson, Hiring Manager\n3:30 pm - Kim Park, Staff Engineer"
    found = understood(replace(PLAIN, organizer=None, attendees=guests, description=words))
    assert roles(found) == {"Mark Wilson": Role.HIRING_MANAGER, "Kim Park": Role.INTERVIEWER}
    assert not any(person.name_guessed for person in found.people)


def test_a_person_of_whom_only_an_address_is_known_has_no_name_and_is_asked_for():
    guests = (Attendee(email="mwilson@acme.example"), Attendee(name="tn", email="tn@acme.example"), SAM)
    found = understood(replace(PLAIN, organizer=None, attendees=guests))
    assert names(found) == ["", ""]
    assert "Some people have no name in the invitation; please add it." in found.warnings


def test_a_title_stays_with_the_name_and_finds_its_role():
    guest = Attendee(name="Dr. Hans Müller", email="hans.mueller@acme.example")
    found = understood(
        replace(PLAIN, organizer=None, attendees=(guest, SAM), description="Dr. Hans Müller, Hiring Manager")
    )
    assert roles(found) == {"Dr. Hans Müller": Role.HIRING_MANAGER}


def test_whoever_declined_is_left_out_and_named():
    found = understood(
        replace(PLAIN, attendees=(DANA, replace(LEE, answer="DECLINED"), SAM), description="With: Lee Chen")
    )
    assert names(found) == ["Dana Ruiz"]
    assert found.warnings == ("Lee Chen declined; add them if they came after all.",)


def test_a_candidate_who_declined_is_still_the_candidate():
    found = understood(replace(PLAIN, attendees=(DANA, replace(SAM, answer="DECLINED"))))
    assert (found.candidate is not None, found.warnings) == (True, ())


def test_a_person_without_any_name_is_still_a_person():
    nameless = Attendee(email="77@acme.example")
    (person,) = understood(replace(PLAIN, organizer=None, attendees=(nameless, SAM), description="recruiter")).people
    assert (person.name, person.email, person.role) == ("", "77@acme.example", Role.INTERVIEWER)


# Firms.


def test_the_firm_is_spelled_as_the_invitation_spells_it():
    host = Attendee(name="Dana Ruiz", email="dana@mail.blueharbor.co.uk")
    event = replace(PLAIN, organizer=host, attendees=(host, SAM), summary="Interview with Blue Harbor")
    assert understood(event).employer == "Blue Harbor"
    assert understood(replace(event, summary="Interview")).employer == "Blueharbor"


@pytest.mark.parametrize(
    ("summary", "domain", "firm"),
    [
        ("Interview with Acme - Data engineer", "mail.example", "Acme"),
        ("Interview", "mail.example", ""),
        ("Interview", "email.co.uk", ""),
        ("Interview with Acme", "ac-me-hosting.example", "Acme"),
        ("Interview with Dana Ruiz", "acme.example", "Acme"),
        ("Interview with Dana", "acme.example", "Acme"),
        ("Interview with the Data team", "acme.example", "Acme"),
        ("Interview with Engineering", "acme.example", "Acme"),
        ("Interview with Product Design", "acme.example", "Acme"),
        ("Onsite interview", "acme.example", "Acme"),
        ("Interview at Brook", "acme.example", "Brook"),
    ],
)
def test_the_words_of_the_title_come_before_a_guess_from_the_domain(summary: str, domain: str, firm: str):
    host = Attendee(name="Dana Ruiz", email=f"dana@{domain}")
    lee = Attendee(name="Lee Chen", email=f"lee@{domain}")
    event = replace(PLAIN, organizer=host, attendees=(host, lee, SAM), summary=summary)
    assert understood(event).employer == firm


def test_an_agencys_people_and_the_employers_are_told_apart():
    agent = Attendee(name="Noa Brook", email="noa@brook-recruitment.example")
    found = understood(
        replace(PLAIN, organizer=agent, attendees=(agent, DANA, SAM), description="Noa Brook, Recruiter")
    )
    assert [(person.name, person.at, person.role) for person in found.people] == [
        ("Noa Brook", Side.AGENCY, Role.AGENT),
        ("Dana Ruiz", Side.EMPLOYER, Role.INTERVIEWER),
    ]
    assert (found.employer, found.agency) == ("Acme", "Brook Recruitment")


def test_a_department_or_a_machine_that_sends_names_the_firm():
    by_name = Attendee(name="Acme Talent Team", email="no-reply@us.greenhouse-mail.io")
    by_domain = Attendee(name="", email="no-reply@acme.example")
    for sender in (by_name, by_domain):
        assert understood(replace(PLAIN, organizer=sender, attendees=(SAM,))).employer == "Acme"


# How and where.


@pytest.mark.parametrize(
    ("summary", "place", "link", "expected"),
    [
        ("Interview", "", "https://meet.google.com/abc-defg-hij", Format.VIDEO),
        ("Interview", "Microsoft Teams Meeting", None, Format.VIDEO),
        ("Video interview", "", None, Format.VIDEO),
        ("Phone screen", "", None, Format.PHONE),
        ("Phone screen", "", "https://meet.google.com/abc-defg-hij", Format.PHONE),
        ("Phone screen on Zoom", "", "https://acme.zoom.us/j/1", Format.VIDEO),
        ("Interview", "+1 (555) 010-0100", None, Format.PHONE),
        ("Interview", "100 Main Street, Springfield", None, Format.ONSITE),
        ("Interview", "100 Main Street, Springfield", "https://meet.google.com/abc-defg-hij", Format.ONSITE),
        ("Interview", "Maple room", None, Format.ONSITE),
        ("Interview", "Maple room", "https://meet.google.com/abc-defg-hij", Format.VIDEO),
        ("Onsite interview", "", None, Format.ONSITE),
        ("Virtual onsite", "", None, Format.VIDEO),
        ("Onsite interview (virtual)", "", "https://acme.zoom.us/j/1", Format.VIDEO),
        ("Interview", "", None, None),
        ("Interview", "TBD", None, None),
    ],
)
def test_the_format_is_read_from_place_link_and_title(
    summary: str, place: str, link: str | None, expected: Format | None
):
    assert understood(replace(PLAIN, summary=summary, place=place, join_url=link)).format is expected


def test_somebody_who_will_call_makes_it_a_phone_call():
    link = "https://meet.google.com/abc-defg-hij"
    event = replace(PLAIN, description="Dana will call you at 555-0100.", join_url=link)
    assert understood(event).format is Format.PHONE


@pytest.mark.parametrize(
    ("place", "words", "kind"),
    [
        ("100 Main Street", "", PlaceKind.OFFICE),
        ("Hilton Garden Inn, 5 Park Road", "", PlaceKind.HOTEL),
        ("100 Main Street", "Bring a government-issued photo ID for your visitor badge.", PlaceKind.SECURED),
        ("Starbucks, 7 High Street", "", PlaceKind.OTHER),
    ],
)
def test_the_sort_of_place_tells_whether_a_letter_could_be_handed_in(place: str, words: str, kind: PlaceKind):
    found = understood(replace(PLAIN, place=place, description=words))
    assert (found.format, found.place_kind) == (Format.ONSITE, kind)


def test_a_link_a_number_and_a_program_are_no_place():
    event = replace(PLAIN, place="Microsoft Teams Meeting; https://acme.zoom.us/j/1; Maple room; +1 555 010 0100")
    assert understood(event).place == "Maple room"


# What the person should look at.


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"start": START.replace(year=1926), "end": START.replace(year=1926)}, "dated 1926"),
        ({"end": START - timedelta(hours=1)}, "ends before it starts"),
        ({"end": START + timedelta(days=3)}, "more than twelve hours"),
        ({"all_day": True, "end": START + timedelta(days=1)}, "a day but no hour"),
        ({"status": "CANCELLED"}, "was cancelled"),
        ({"method": "CANCEL"}, "was cancelled"),
        ({"attendees": (SAM,), "organizer": None}, "names nobody"),
        ({"repeats": "This event repeats (weekly); only its first time is read."}, "only its first time"),
        ({"zone_note": "Please check the hour."}, "check the hour"),
    ],
)
def test_what_looks_wrong_is_said(change: dict[str, object], says: str):
    found = understood(replace(PLAIN, **change))
    assert [sentence for sentence in found.warnings if says in sentence]
    assert found.end >= found.start


def test_an_ordinary_invitation_warns_of_nothing():
    assert understood(PLAIN).warnings == ()


def test_of_several_versions_the_newest_counts():
    old, new, other = PLAIN, replace(PLAIN, sequence=2, place="Room 5"), replace(PLAIN, uid="two")
    assert newest((new, old, other)) == (new, other)
    assert newest((old, replace(old, place="sent again"))) == (replace(old, place="sent again"),)
    assert len(newest((replace(old, uid=""), replace(old, uid="")))) == 2
