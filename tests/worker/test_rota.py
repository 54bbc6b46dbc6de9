"""The timetable of looks: whoever waited longest is next; neither one host nor what is slow keeps the others away."""

import math
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.store.read.mailbox import Watched
from afterword.worker.rota import Ended, Limits, Rota

CONNECTED = datetime(2026, 11, 24, tzinfo=UTC)
LIMITS = Limits(every=50, rarely=900, looks=8, slow=2, looks_a_host=4, lines=6, lines_a_host=3)


def mailbox(pk, *, host="a.example", awaited=True, looked_at=CONNECTED, trouble=""):
    return Watched(pk, CONNECTED, host, awaited, looked_at, trouble)


def rota(*found, limits=LIMITS):
    made = Rota(limits)
    made.listed(found, 0.0)
    return made


def started(made, now=0.0):
    return list(made.start(now))


def look(made, now, ended=Ended.WELL, *, kept=False):
    """Everybody whose turn it is, to the end."""
    looked = started(made, now)
    for turn in looked:
        made.done(turn, ended, now=now, kept=kept)
    return [turn.mailbox.pk for turn in looked]


def test_nobody_is_due_where_nothing_is_connected():
    assert started(rota()) == []
    assert rota().sleep(0.0) == math.inf


def test_a_mailbox_is_due_at_once_and_then_within_the_minute():
    made = rota(mailbox(1))
    assert look(made, 0.0) == [1]
    assert started(made, 1.0) == []
    assert 40 <= made.sleep(0.0) <= 50
    assert look(made, 50.0) == [1]


def test_where_no_answer_is_awaited_it_is_looked_into_rarely():
    made = rota(mailbox(1, awaited=False))
    assert look(made, 0.0) == [1]
    assert 720 <= made.sleep(0.0) <= 900


def test_what_begins_to_await_an_answer_is_due_at_once():
    made = rota(mailbox(1, awaited=False))
    look(made, 0.0)
    made.listed([mailbox(1)], 5.0)
    assert look(made, 5.0) == [1]


def test_what_was_refused_is_not_tried_sooner_because_an_answer_is_awaited():
    made = rota(mailbox(1, awaited=False))
    look(made, 0.0, Ended.NEVER)
    made.listed([mailbox(1)], 5.0)
    assert started(made, 5.0) == []


def test_a_mailbox_that_is_gone_has_no_turn_and_its_line_is_given_back():
    made = rota(mailbox(1), mailbox(2))
    look(made, 0.0, kept=True)
    assert [turn.mailbox.pk for turn in made.listed([mailbox(2)], 1.0)] == [1]
    assert look(made, 100.0, kept=True) == [2]
    made.listed([mailbox(pk) for pk in (2, 3, 4, 5)], 100.0)
    assert sum(turn.keeps for turn in (*started(made, 100.0), made.turns[2])) == LIMITS.lines_a_host


def test_one_that_was_connected_anew_is_due_at_once():
    made = rota(mailbox(1))
    look(made, 0.0)
    made.listed([mailbox(1)._replace(connected_at=CONNECTED.replace(hour=1))], 1.0)
    assert look(made, 1.0) == [1]


def test_no_more_looks_go_on_than_may_in_all_or_at_one_host():
    made = rota(*(mailbox(pk, host=f"{pk % 3}.example") for pk in range(30)))
    running = started(made)
    assert len(running) == LIMITS.looks
    assert max(Counter(turn.mailbox.host for turn in running).values()) <= LIMITS.looks_a_host
    assert made.sleep(0.0) == math.inf, "only the end of a look makes room, and that wakes by itself"


def test_a_host_that_hangs_holds_up_no_other():
    made = rota(*(mailbox(pk, host="hangs.example") for pk in range(100)), mailbox(100, host="b.example"))
    running = started(made)
    assert Counter(turn.mailbox.host for turn in running) == {"hangs.example": 4, "b.example": 1}


def test_a_host_that_says_nothing_is_asked_by_fewer_until_it_answers_again():
    made = rota(*(mailbox(pk, host="hangs.example") for pk in range(100)))
    sizes = []
    for ended in (Ended.LATER, Ended.LATER, Ended.WELL, Ended.WELL, Ended.WELL):
        sizes.append(len(running := started(made)))
        for turn in running:
            made.done(turn, ended, now=0.0, kept=False)
    assert sizes[0] == 4
    assert sizes[1:3] == [1, 1]
    assert sizes[3] == 2


def test_what_nobody_has_looked_into_yet_leaves_most_of_the_room_to_the_others():
    made = rota(
        *(mailbox(pk, host=f"{pk}.example", looked_at=None) for pk in range(20)),
        *(mailbox(pk, host=f"{pk}.example", trouble="away") for pk in range(20, 40)),
        *(mailbox(pk, host=f"{pk}.example") for pk in range(40, 60)),
    )
    running = started(made)
    assert sum(turn.slow for turn in running) == LIMITS.slow
    assert len(running) == LIMITS.looks


def test_what_fails_is_tried_again_ever_more_rarely():
    made = rota(mailbox(1))
    pauses, now = [], 0.0
    for _ in range(12):
        assert look(made, now, Ended.LATER) == [1]
        pauses.append(made.sleep(now))
        now += pauses[-1]
    assert 4 <= pauses[0] <= 5
    assert pauses == sorted(pauses) or min(pauses[8:]) >= 0.8 * LIMITS.longest_pause
    assert max(pauses) <= LIMITS.longest_pause


def test_news_goes_before_what_is_merely_due_but_not_before_what_waits_for_a_whole_turn():
    limits = Limits(every=50, looks=1, looks_a_host=1, between_news=0)
    made = rota(mailbox(1), mailbox(2), mailbox(3), limits=limits)
    (first,) = started(made, 0.0)
    made.done(first, Ended.WELL, now=0.0, kept=True)
    made.heard(first, 1.0)
    (news,) = started(made, 1.0)
    assert news is first
    made.done(first, Ended.WELL, now=1.0, kept=True)
    made.heard(first, 51.0)
    (other,) = started(made, 51.0)
    assert other is not first


def test_a_server_that_speaks_all_the_time_is_not_looked_into_all_the_time():
    made = rota(mailbox(1))
    look(made, 0.0)
    made.heard(made.turns[1], 0.1)
    assert started(made, 0.1) == []
    assert 0 < made.sleep(0.1) <= LIMITS.between_news


def test_a_false_alarm_leaves_the_next_look_where_it_was():
    made = rota(mailbox(1))
    look(made, 0.0)
    due = made.turns[1].due
    made.heard(made.turns[1], 10.0)
    assert look(made, 10.0, Ended.FALSE_ALARM) == [1]
    assert made.turns[1].due == due


def test_only_so_many_lines_stay_open_and_none_where_no_answer_is_awaited():
    found = [mailbox(pk, host=f"{pk % 3}.example", awaited=pk % 2 == 0) for pk in range(60)]
    made = rota(*found, limits=Limits(looks=100, looks_a_host=100, lines=6, lines_a_host=3))
    running = started(made)
    kept = [turn for turn in running if turn.keeps]
    assert len(kept) == 6
    assert max(Counter(turn.mailbox.host for turn in kept).values()) <= 3
    assert all(turn.mailbox.awaited for turn in kept)


def test_a_host_that_says_too_many_keeps_half_of_its_lines():
    made = rota(*(mailbox(pk) for pk in range(3)), limits=Limits(looks=9, looks_a_host=9, lines=9, lines_a_host=4))
    look(made, 0.0, kept=True)
    made.listed([mailbox(pk) for pk in range(4)], 1.0)
    look(made, 1.0, Ended.TOO_MANY)
    assert sum(turn.keeps for turn in started(made, 100.0)) == 1


@given(st.integers(1, 60), st.integers(1, 5), st.randoms(use_true_random=False))
def test_everybody_is_looked_into_in_every_turn_however_others_end(many, hosts, chance):
    made = rota(*(mailbox(pk, host=f"{pk % hosts}.example") for pk in range(many)))
    bad = set(chance.sample(range(hosts), hosts - 1))
    looked = Counter()
    for now in range(0, 200, 2):
        for turn in started(made, float(now)):
            looked[turn.mailbox.pk] += 1
            endings = tuple(Ended) if turn.mailbox.pk % hosts in bad else (Ended.WELL,)
            made.done(turn, chance.choice(endings), now=float(now), kept=turn.keeps and chance.random() < 0.8)
    assert all(looked[pk] >= 3 for pk in range(many) if pk % hosts not in bad)
    assert len(looked) == many
    assert made.running == 0
    assert 0 <= made._lines == sum(turn.keeps for turn in made.turns.values()) <= LIMITS.lines
    assert made._slow == 0


@pytest.mark.parametrize("looked_at", [None, CONNECTED])
def test_only_a_first_look_may_take_long(looked_at):
    made = rota(mailbox(1, looked_at=looked_at))
    assert made.seconds_for(made.turns[1]) == (LIMITS.longest if looked_at else LIMITS.first)
