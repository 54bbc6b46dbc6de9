"""A case as it is written, and what is said of one that is written wrongly."""

import copy
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.casefile import LARGEST_LIST, LARGEST_TEXT, CaseError, read_case
from afterword.core.facts.words import ApplicationStatus, Channel, Delivery, Format, Purpose, Role

FULL: dict[str, Any] = {
    "now": "2026-11-24T10:00:00-05:00",
    "profile": "us",
    "numbers": {"gap_days": 10},
    "candidate": {"name": "Sam Okoro", "email": "sam@example.org", "tz": "America/New_York"},
    "employer": {"name": "Acme", "country": "US", "subdivision": "NY", "tz": "America/New_York", "size": "large"},
    "agency": {"name": "Brook", "direct_contact": "ask", "granted": False, "country": "US", "tz": "America/New_York"},
    "people": [
        {
            "id": "dana",
            "name": "Dana Ruiz",
            "email": "dana@acme.example",
            "role": "hiring_manager",
            "at": "employer",
            "tz": "America/New_York",
            "invited_channels": [],
        },
        {"id": "lee"},
    ],
    "applications": [{"id": "a1", "role": "Data engineer", "status": "open", "via_agency": True}],
    "interviews": [
        {
            "id": "i1",
            "application": "a1",
            "start": "2026-11-20T10:00:00-05:00",
            "end": "2026-11-20T11:00:00-05:00",
            "format": "onsite",
            "place_kind": "office",
            "status": "done",
            "interviewers": ["dana"],
        }
    ],
    "promises": [
        {
            "application": "a1",
            "earliest": None,
            "latest": "2026-11-27",
            "said_at": "2026-11-20T11:00:00-05:00",
            "by": "dana",
            "words": "by the 27th",
        }
    ],
    "touches": [
        {
            "at": "2026-11-20T15:00:00-05:00",
            "direction": "out",
            "channel": "email",
            "purpose": "thanks",
            "people": ["dana"],
            "application": "a1",
            "interview": "i1",
            "text": "Thank you.",
        },
        {
            "at": "2026-11-20T16:00:00-05:00",
            "direction": "in",
            "channel": "email",
            "purpose": "answer",
            "people": ["dana"],
            "application": "a1",
            "read": True,
            "asks": False,
            "human": True,
        },
    ],
    "absences": [{"person": "dana", "until": "2026-12-03", "stand_in": "lee"}],
    "bounces": ["dana@acme.example"],
    "do_not_contact": ["acme.example"],
    "others": [{"at": "2026-11-20T16:00:00-05:00", "purpose": "inquiry", "people": ["dana"]}],
    "mailbox": {"connected": True, "synced_at": "2026-11-20T16:00:00-05:00"},
    "paused": False,
    "debrief": {
        "interview": "i1",
        "impression": "good",
        "highlights": [{"person": "dana", "topic": "on-call", "detail": "two nights a month"}],
        "excited_by": "the move to streams",
        "to_add": "",
        "unasked_questions": [{"text": "Who is woken first?", "for": "dana"}],
        "commitments": [{"id": "c1", "text": "the sample", "person": "dana", "done": False}],
    },
    "proposal": {
        "purpose": "inquiry",
        "channel": "email",
        "people": ["dana"],
        "cc": [],
        "application": "a1",
        "interview": "i1",
        "text": "",
        "covers": ["c1"],
        "delivery": "handed",
    },
}
BARE: dict[str, Any] = {
    "now": "2026-11-24T10:00:00Z",
    "employer": {"name": "Acme"},
    "people": [{"id": "dana"}],
    "applications": [{"id": "a1"}],
}


def changed(path: str, value: object, base: dict[str, Any] = FULL) -> dict[str, Any]:
    data = copy.deepcopy(base)
    *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
    place: Any = data
    for part in way:
        place = place[part]
    place[last] = value
    return data


def complaint(data: object) -> str:
    with pytest.raises(CaseError) as error:
        read_case(data)
    return str(error.value)


@pytest.mark.parametrize("write", [lambda data: data, json.dumps, lambda data: json.dumps(data).encode()])
def test_the_example_of_the_contract_is_read(write: Any) -> None:
    read = read_case(write(FULL))
    assert read.now == datetime(2026, 11, 24, 15, tzinfo=UTC)
    assert read.case.promises[0].latest == date(2026, 11, 27)
    assert read.case.people[0].role is Role.HIRING_MANAGER
    assert read.case.interviews[0].format is Format.ONSITE
    assert read.case.debriefs[0].unasked_questions[0].for_person == "dana"
    assert read.case.absences[0].until == date(2026, 12, 3)
    assert read.proposal is not None
    assert read.proposal.delivery is Delivery.HANDED


def test_what_is_missing_has_its_default() -> None:
    read = read_case(BARE)
    assert (read.proposal, read.case.profile, read.case.touches) == (None, None, ())
    assert read.case.applications[0].status is ApplicationStatus.OPEN
    touch = {"at": "2026-11-20T16:00:00Z", "direction": "in", "people": ["dana"]}
    written = read_case(BARE | {"touches": [touch], "proposal": {"purpose": "thanks"}})
    (incoming,) = written.case.touches
    assert (incoming.read, incoming.human, incoming.asks) == (True, True, False)
    assert written.proposal is not None
    assert (written.proposal.channel, written.proposal.purpose) == (Channel.EMAIL, Purpose.THANKS)


def test_nulls_count_as_missing_everywhere() -> None:
    nulls = dict.fromkeys(FULL, None) | BARE
    assert read_case(nulls) == read_case(BARE)
    assert read_case(changed("interviews.0.status", None)).case.interviews[0].status is None


def test_unknown_keys_are_ignored() -> None:
    more = changed("people.0.start", "not a time") | {"at": "x", "nonsense": [[[[{"now": 1}]]]]}
    assert read_case(more) == read_case(FULL)


def test_one_debrief_or_several() -> None:
    one = copy.deepcopy(FULL)
    several = copy.deepcopy(FULL)
    several["debriefs"] = [several.pop("debrief")]
    assert read_case(one) == read_case(several)


def test_entries_pasted_from_a_mail_program_count_as_their_addresses() -> None:
    pasted = ["Dana <dana@acme.example>, lee@acme.example", "Acme", "*@initech.example"]
    read = read_case(FULL | {"do_not_contact": pasted, "bounces": ["<dana@acme.example>"]})
    assert read.case.do_not_contact == ("dana@acme.example", "lee@acme.example", "Acme", "*@initech.example")
    assert read.case.bounces == ("dana@acme.example",)
    assert complaint(FULL | {"bounces": ["dana@acme.example", 7]}) == "bounces[1]: this must be a text, not a number"


def test_the_dictionary_that_was_given_is_left_as_it_was() -> None:
    given_data = copy.deepcopy(FULL)
    read_case(given_data)
    assert given_data == FULL


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-24T10:00:00-05:00",
        "2026-11-24T15:00:00Z",
        "2026-11-24 10:00:00-05:00",
        "2026-11-24T10:00-05:00",
        "20261124T150000Z",
    ],
)
def test_every_usual_way_to_write_a_time_is_read(written: str) -> None:
    assert read_case(FULL | {"now": written}).now == datetime(2026, 11, 24, 15, tzinfo=UTC)
    assert read_case(changed("touches.0.at", written)).case.touches[0].at == read_case(FULL).now


def test_countries_are_read_as_people_write_them() -> None:
    assert read_case(changed("people.0.country", "uk")).case.people[0].country == "GB"
    assert read_case(changed("employer.subdivision", "us-ny")).case.employer.subdivision == "NY"
    assert read_case(changed("agency.country", "")).case.agency.country is None  # type: ignore[union-attr]  # the example has one


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("now", "2026-11-24T10:00:00", "now: '2026-11-24T10:00:00' has no UTC offset; write it with its UTC offset"),
        (
            "now",
            "yesterday",
            "now: 'yesterday' is no time; write it with its UTC offset, as in 2026-11-24T10:00:00-05:00",
        ),
        ("now", 7, "now: 7 is no time"),
        ("now", None, "now is missing"),
        ("touches.0.at", "2026-11-20T15:00:00", "touches[0].at: '2026-11-20T15:00:00' has no UTC offset"),
        ("interviews.0.end", "2026-13-20T15:00:00Z", "interviews[0].end: '2026-13-20T15:00:00Z' is no time"),
        ("promises.0.latest", "27 November", "promises[0].latest: '27 November' is no date; write it as in 2026-11-27"),
        ("interviews.0.start", "1826-11-20T15:00:00Z", "interviews[0].start: the year 1826 cannot be right"),
        ("promises.0.latest", "9999-11-20", "promises[0]: the year 9999 cannot be right"),
        ("absences.0.until", "9999-12-31", "absences[0].until: the year 9999 cannot be right"),
        ("others.0.at", "9999-12-31T23:59:00+00:00", "others[0].at: the year 9999 cannot be right"),
        (
            "mailbox",
            {"connected": True, "synced_at": "0001-01-01T00:00:00Z"},
            "mailbox.synced_at: the year 1 cannot be",
        ),
        ("now", "0001-01-01T00:00:00Z", "now: the year 1 cannot be right"),
        ("numbers", {"gap_days": 2}, "numbers.gap_days: 2 is not possible here; it may be 5 to 90: two or three"),
        ("numbers", {"gapdays": 9}, "numbers.gapdays: there is no number of that name; known are thanks_best_within"),
        ("numbers", {"gap_days": 7.5}, "numbers.gap_days: 7.5 is no whole number"),
        ("numbers", {"gap_days": True}, "numbers.gap_days: True is no whole number"),
        ("numbers", {"gap_days": "ten"}, "numbers.gap_days: 'ten' is no whole number"),
        ("numbers", {"office_opens": 17}, "numbers.office_opens: the day would end (17) before it begins (17)"),
        ("numbers", [10], "numbers: this must be an object, not a list"),
        ("profile", "mars", "profile: 'mars' is unknown; known are us, ca, uk, de, fr, jp, in, au, nl, es, it"),
        ("candidate.tz", "Mars/Base", "candidate.tz: 'Mars/Base' is no time zone"),
        ("candidate.voice", {"greeting": "yo"}, "candidate.voice.greeting: 'yo' is unknown; known are hi, hello, dear"),
        ("candidate.voice", {"length": 3}, "candidate.voice.length: 3 is unknown; known are short, long"),
        ("candidate.voice", {"sign_off": "Best\nBcc: x"}, "candidate.voice.sign_off: it has to be one line"),
        ("candidate.voice", {"sign_off": "x" * 50}, "candidate.voice.sign_off: it is 50 characters long; 40 is"),
        ("candidate.voice", {"sign_off": "{name}"}, "candidate.voice.sign_off: it has to be a few plain words"),
        ("candidate.voice", "warm", "candidate.voice: this must be an object, not a text"),
        ("employer.tz", "Mars/Base", "employer.tz: 'Mars/Base' is no time zone"),
        ("agency.tz", "Mars/Base", "agency.tz: 'Mars/Base' is no time zone"),
        ("people.0.tz", "EST5EDTX", "people[0].tz: 'EST5EDTX' is no time zone; write it as in America/New_York"),
        ("employer.country", "Germany", "employer.country: 'Germany' is unknown; write its two letters"),
        ("employer.country", "XX", "employer.country: 'XX' is unknown; write its two letters"),
        ("people.0.country", "ZZ", "people[0].country: 'ZZ' is unknown; write its two letters"),
        ("employer.subdivision", "ZZ", "employer.subdivision: 'ZZ' is unknown in US; known are AK, AL, AR"),
        ("touches.0.people", [None, "dana"], "touches.people: null stands in the list; leave it out"),
        ("people", [None], "people: null stands in the list; leave it out"),
        ("proposal.people", [], "proposal.people: the list is empty; name whoever it goes to"),
        ("proposal.covers", ["c9"], "proposal.covers: 'c9' is not among the commitments of this case; known are c1"),
        ("interviews.0.end", "2026-11-20T09:00:00-05:00", "interviews[0]: it ends (2026-11-20 09:00:00-05:00) before"),
        ("promises.0.earliest", "2026-11-28", "promises[0]: latest (2026-11-27) lies before earliest (2026-11-28)"),
        (
            "people.0.role",
            "boss",
            "people[0].role: 'boss' is unknown; known are interviewer, hiring_manager, recruiter",
        ),
        ("people.0.at", "home", "people[0].at: 'home' is unknown; known are employer, agency"),
        ("people.0.invited_channels", ["fax"], "people[0].invited_channels[0]: 'fax' is unknown; known are email"),
        ("agency.direct_contact", "never", "agency.direct_contact: 'never' is unknown; known are ask, copy, forbid"),
        ("applications.0.status", "x", "applications[0].status: 'x' is unknown; known are open, offer, rejected"),
        ("interviews.0.status", "held", "interviews[0].status: 'held' is unknown; known are arranged, done"),
        (
            "interviews.0.format",
            "zoom",
            "interviews[0].format: 'zoom' is unknown; known are onsite, video, phone, unsaid",
        ),
        ("interviews.0.place_kind", "x", "interviews[0].place_kind: 'x' is unknown; known are office, secured"),
        ("touches.0.channel", "fax", "touches[0].channel: 'fax' is unknown; known are email, phone, letter"),
        ("touches.0.direction", "up", "touches[0].direction: 'up' is unknown; known are out, in"),
        ("touches.0.purpose", "spam", "touches[0].purpose: 'spam' is unknown; known are thanks, inquiry"),
        ("touches.0.purpose", "rejection", "touches[0]: purpose of a touch going out is one of thanks, inquiry"),
        ("touches.1.purpose", "thanks", "touches[1]: purpose of a touch going in is one of answer, timeline"),
        ("proposal.purpose", "nag", "proposal.purpose: 'nag' is unknown; known are thanks, inquiry, answer"),
        ("proposal.purpose", "bounce", "proposal.purpose: 'bounce' is unknown; known are thanks, inquiry"),
        ("proposal.delivery", "thrown", "proposal.delivery: 'thrown' is unknown; known are handed, posted"),
        (
            "proposal.people",
            ["kim"],
            "proposal.people: 'kim' is not among the people of this case; known are dana, lee",
        ),
        ("proposal.cc", ["kim"], "proposal.cc: 'kim' is not among the people"),
        ("proposal.application", "a9", "proposal.application: 'a9' is not among the applications"),
        ("proposal.interview", "i9", "proposal.interview: 'i9' is not among the interviews of this case; known are i1"),
        ("touches.0.people", ["kim"], "touches[0].people: 'kim' is not among the people"),
        ("touches.0.application", "a9", "touches[0].application: 'a9' is not among the applications"),
        ("touches.0.interview", "i9", "touches[0].interview: 'i9' is not among the interviews"),
        ("interviews.0.interviewers", ["kim"], "interviews[0].interviewers: 'kim' is not among the people"),
        ("interviews.0.application", "a9", "interviews[0].application: 'a9' is not among the applications"),
        ("promises.0.by", "kim", "promises[0].by: 'kim' is not among the people"),
        ("promises.0.application", "a9", "promises[0].application: 'a9' is not among the applications"),
        ("absences.0.person", "kim", "absences[0].person: 'kim' is not among the people"),
        ("absences.0.stand_in", "kim", "absences[0].stand_in: 'kim' is not among the people"),
        ("debrief.interview", "i9", "debrief.interview: 'i9' is not among the interviews"),
        ("debrief.highlights.0.person", "kim", "debrief.highlights: 'kim' is not among the people"),
        ("debrief.unasked_questions.0.for", "kim", "debrief.unasked_questions: 'kim' is not among the people"),
        ("debrief.commitments.0.person", "kim", "debrief.commitments: 'kim' is not among the people"),
        ("people.1.id", "dana", "people: the id 'dana' is there more than once; every id must be its own"),
        ("employer", {}, "employer.name is missing"),
        ("employer", None, "employer is missing"),
        ("applications", None, "applications is missing"),
        ("touches.0.at", None, "touches[0].at is missing"),
        ("people.0.id", None, "people[0].id is missing"),
        ("employer.name", 7, "employer.name: this must be a text, not a number"),
        ("people", {}, "people: this must be a list, not an object"),
        ("people", "dana", "people: this must be a list, not a text"),
        ("proposal", [], "proposal: this must be an object, not a list"),
        ("debrief", "good", "debrief: this must be an object, not a text"),
        ("touches.0.text", "x" * (LARGEST_TEXT + 1), f"touches.text: a text may have {LARGEST_TEXT} characters"),
        ("bounces", ["x"] * (LARGEST_LIST + 1), f"bounces: a list may have {LARGEST_LIST} entries"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(path: str, value: object, sentence: str) -> None:
    assert sentence in complaint(changed(path, value))


def test_an_interview_belongs_to_the_application_that_is_named() -> None:
    two = changed("applications", [{"id": "a1"}, {"id": "a2"}])
    assert read_case(two).proposal is not None
    two["proposal"]["application"] = "a2"
    assert "proposal.interview: 'i1' belongs to application 'a1', not to 'a2'" in complaint(two)


def test_a_case_without_commitments_may_name_what_is_covered() -> None:
    assert read_case({key: value for key, value in FULL.items() if key != "debrief"}).proposal is not None


def test_of_several_debriefs_the_number_is_said() -> None:
    several = {key: value for key, value in FULL.items() if key != "debrief"} | {"debriefs": ["good"]}
    assert "debriefs[0]: this must be an object" in complaint(several)


def test_a_country_without_a_calendar_of_holidays_is_a_country() -> None:
    read = read_case(changed("employer", {"name": "Acme", "country": "AQ", "subdivision": "x1"}))
    assert (read.case.employer.country, read.case.employer.subdivision) == ("AQ", "X1")


def test_parts_of_a_country_are_read_by_their_names_too() -> None:
    assert read_case(changed("employer.subdivision", "California")).case.employer.subdivision == "CA"
    assert read_case(changed("people.0.subdivision", "by")).case.people[0].subdivision == "BY"


@pytest.mark.parametrize("missing", ["now", "employer", "people", "applications"])
def test_what_may_not_be_missing_is_named(missing: str) -> None:
    assert missing in complaint({key: value for key, value in BARE.items() if key != missing})


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "null", b"\xff", "[" * 100_000, '{"now": NaN}', '"\\ud800"'])
def test_what_is_no_case_at_all_is_refused(text: str | bytes) -> None:
    complaint(text)


def test_an_address_stands_for_somebody_unknown() -> None:
    read = read_case(changed("proposal.people", ["kim@acme.example"]))
    assert read.proposal is not None
    assert read.proposal.people == ("kim@acme.example",)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
PATHS = [
    *FULL,
    *(f"{key}.{part}" for key, value in FULL.items() if isinstance(value, dict) for part in value),
    *(
        f"{key}.0.{part}"
        for key, value in FULL.items()
        if value and isinstance(value, list) and isinstance(value[0], dict)
        for part in value[0]
    ),
]


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(PATHS), JSON)
def test_anything_anywhere_is_read_or_refused_with_a_sentence(path: str, value: object) -> None:
    said = ""
    try:
        read_case(changed(path, value))
    except CaseError as error:
        said = str(error)
    assert len(said) < 1_000
