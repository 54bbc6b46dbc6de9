"""Where to look, what to ask the server for, what to doubt, and what a mail means for the ledger."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acme import case, interview, ny
from afterword.core.facts.words import Purpose
from afterword.core.ports.mailbox import Folder, FolderRole, FolderState
from afterword.core.reading.looking.doubt import doubt
from afterword.core.reading.looking.folders import MOST, worth_looking
from afterword.core.reading.looking.meaning import purpose_of_own
from afterword.core.reading.looking.terms import terms_for
from afterword.core.reading.looking.twin import BY_HAND, Line, twin_of
from afterword.core.reading.looking.when import counts_from, looked_for_since
from afterword.core.reading.whose.known import Known, KnownHouse, KnownPerson

NOW = datetime(2026, 11, 24, 17, tzinfo=UTC)


def state(messages: int) -> FolderState:
    return FolderState(epoch=1, next_uid=messages + 1, messages=messages)


def roles(*words: FolderRole) -> list[FolderRole]:
    return [one.role for one in worth_looking(Folder(word.value, word) for word in words)]


def test_what_was_sent_comes_first_and_drafts_are_left_out() -> None:
    found = roles(FolderRole.INBOX, FolderRole.DRAFTS, FolderRole.TRASH, FolderRole.SENT)
    assert found == [FolderRole.SENT, FolderRole.INBOX, FolderRole.TRASH]


def test_where_one_folder_holds_all_its_views_are_left_out() -> None:
    found = roles(FolderRole.INBOX, FolderRole.SENT, FolderRole.ALL, FolderRole.JUNK, FolderRole.OTHER)
    assert found == [FolderRole.ALL, FolderRole.JUNK]


def test_robots_thousand_folders_do_not_keep_the_look_busy() -> None:
    assert len(worth_looking(Folder(str(number), FolderRole.OTHER) for number in range(1000))) == MOST


def test_the_server_is_asked_for_people_and_houses_but_not_for_one_s_own() -> None:
    known = Known(
        addresses=("sam@day-job.example",),
        employers=(
            KnownHouse(id="1", name="Acme", domains=("acme.example",)),
            KnownHouse(id="2", name="Day job", domains=("day-job.example",)),
        ),
        people=(
            KnownPerson(id="3", name="Dana Ruiz", addresses=("dana@acme.example", "Dana@Home.example"), employer="1"),
            KnownPerson(id="4", name="Bo Li", addresses=("sam@day-job.example",), employer="2"),
        ),
    )
    assert terms_for(known) == (".acme.example", "@acme.example", "dana@home.example", "ruiz")


class TestDoubt:
    @pytest.mark.parametrize(("before", "now"), [(0, 0), (19, 0), (40, 20), (10, 5000), (100, 50)])
    def test_tidying_up_is_none(self, before: int, now: int) -> None:
        assert doubt({"INBOX": state(before)}, {"INBOX": state(now)}) == ""

    def test_moving_mail_from_one_folder_to_another_is_none(self) -> None:
        assert doubt({"INBOX": state(900), "Old": state(0)}, {"INBOX": state(0), "Old": state(900)}) == ""

    @pytest.mark.parametrize(("now", "says"), [(0, "no messages"), (1, "one message"), (1999, "1,999 messages")])
    def test_most_of_it_gone_is(self, now: int, says: str) -> None:
        question = doubt({"INBOX": state(4000)}, {"INBOX": state(now)})
        assert says in question
        assert "it held 4,000" in question

    @given(st.integers(0, 10**6), st.integers(0, 10**6))
    def test_what_only_grows_is_never_doubted(self, before: int, more: int) -> None:
        assert doubt({"INBOX": state(before)}, {"INBOX": state(before + more)}) == ""


class TestWhen:
    def test_a_mail_counts_from_its_arrival(self) -> None:
        assert counts_from(NOW - timedelta(hours=3), NOW, NOW) == NOW

    def test_one_that_was_moved_with_its_mailbox_counts_from_its_own_day(self) -> None:
        sent = NOW - timedelta(days=30)
        assert counts_from(sent, NOW, NOW) == sent

    @given(st.none() | st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
    def test_nothing_counts_from_a_time_to_come(self, sent: datetime | None, received: datetime) -> None:
        assert counts_from(sent, received, NOW) <= NOW

    def test_it_is_looked_for_from_some_weeks_before_all_began_but_never_for_years(self) -> None:
        assert looked_for_since([NOW - timedelta(days=10), NOW], NOW) == date(2026, 9, 15)
        assert looked_for_since([NOW - timedelta(days=3000)], NOW) == date(2025, 10, 20)
        assert looked_for_since([], NOW) == date(2026, 9, 25)


class TestOwnMail:
    def test_what_asks_about_the_decision_is_an_inquiry_whatever_else_it_says(self) -> None:
        facts, at = case(interviews=(interview(),)), ny(21)
        assert (
            purpose_of_own("Thank you! When do you decide?", facts, ("dana",), at, answers=True)[0] is Purpose.INQUIRY
        )

    def test_thanks_belong_to_the_interview_that_was_just_over(self) -> None:
        facts = case(interviews=(interview(),))
        over = facts.interviews[0].end or facts.interviews[0].start
        said = purpose_of_own("Thank you for your time.", facts, ("dana",), over + timedelta(hours=2), answers=True)
        assert said == (Purpose.THANKS, facts.interviews[0].id)
        late = purpose_of_own("Thank you for your time.", facts, ("dana",), over + timedelta(days=40), answers=True)
        assert late == (Purpose.ANSWER, None)

    def test_a_plain_mail_is_an_answer_or_something_else(self) -> None:
        facts = case(interviews=())
        assert purpose_of_own("Here it is.", facts, ("dana",), NOW, answers=True)[0] is Purpose.ANSWER
        assert purpose_of_own("Here it is.", facts, ("dana",), NOW, answers=False)[0] is Purpose.OTHER


class TestTwins:
    def test_the_nearest_that_fits_is_the_one(self) -> None:
        lines = [Line(id=1, at=NOW - timedelta(hours=9)), Line(id=2, at=NOW - timedelta(hours=1))]
        assert twin_of(NOW, frozenset({"d"}), "", lines) == lines[1]

    @pytest.mark.parametrize(
        "line",
        [
            Line(id=1, at=NOW - BY_HAND - timedelta(seconds=1)),
            Line(id=1, at=NOW, people=frozenset({"lee"})),
            Line(id=1, at=NOW, subject="Something else"),
            Line(id=1, at=NOW + timedelta(hours=1), not_before=True),
        ],
    )
    def test_what_differs_is_another(self, line: Line) -> None:
        assert twin_of(NOW, frozenset({"dana"}), "Thank you", [line]) is None

    def test_an_answer_s_re_makes_no_other_subject(self) -> None:
        line = Line(id=1, at=NOW, subject="Thank you")
        assert twin_of(NOW, frozenset(), "Re: thank  you", [line]) == line


def test_somebody_without_a_name_or_an_address_is_no_term() -> None:
    known = Known(people=(KnownPerson(id="1", name="", addresses=("x",), employer="1"),))
    assert terms_for(known) == ()
