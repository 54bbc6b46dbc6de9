"""What is no thing and no clause is not said behind a colon; whose name stands there does what follows."""

from datetime import date

import pytest

from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.writing.asking import asked_of
from afterword.core.writing.dated import still_owed, still_true
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.sure import thing
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.struck import impression_of

DANA = Listener(names=("Dana Ruiz", "Dana"))
NOBODY: frozenset[str] = frozenset()


def told(topic, detail=""):
    point = point_of(Highlight(topic=topic, detail=detail, person="dana"), DANA, names=frozenset({"dana", "ruiz"}))
    return point and (point.topic, point.detail.text if point.detail else "")


@pytest.mark.parametrize(
    "detail",
    [
        *("bought last year", "done every two weeks", "up since May", "signed off the day before", "all Leica"),
        *(
            "fully booked until March",
            "busiest on Saturdays",
            "planned for the fall",
            "12 hybrids coming",
        ),
    ],
)
def test_what_has_lost_its_verb_is_not_said_and_its_topic_is(detail):
    assert told("gas kiln", detail) == ("the gas kiln", "")
    assert told(f"gas kiln: {detail}") == ("the gas kiln", "")


@pytest.mark.parametrize(
    "detail", ["about 200 bottles each", "around 45 children", "three weeks with a mentor", "two start every September"]
)
def test_what_is_counted_is_said(detail):
    assert told("gas kiln", detail) == ("the gas kiln", detail)


def test_of_several_parts_the_sure_ones_are_said():
    assert told("penguin colony", "62 birds, hand-fed twice a day") == ("the penguin colony", "62 birds")


def test_who_stands_before_the_colon_does_it():
    assert told("Carla: came up through the depot") == ("", "Carla came up through the depot")
    assert told("split hives", "Dana: moved 40 colonies to the orchards") == (
        "split hives",
        "you moved 40 colonies to the orchards",
    )
    assert told("the move to Python", "Dana: expects to finish by summer")[1] == "you expect to finish by summer"


def test_a_name_alone_is_no_subject_of_a_talk():
    assert told("Carla: new reporters, patient") is None
    assert told("Hiring: two people in May") == ("hiring", "two people in May")


def test_what_another_does_is_not_the_readers():
    assert turned("Owen does estimates himself", DANA) is None
    assert turned("the chef orders it all herself", DANA) is None
    assert turned("she orders it all herself", DANA) == "you order it all yourself"


def test_nobody_knows_what_was_named_where_it_breaks_off():
    assert thing("euro 6 fleet") == thing("grace been there 11 years") == thing("Ellen sources from 6 farms") == ""
    assert thing("new fleet of euro 6 buses") == ""
    assert thing("rural route 42 miles") == "the rural route"
    assert thing("Makaton sessions for parents") == "Makaton sessions for parents"


def test_a_count_and_a_short_form_alone_are_no_subjects():
    assert told("2 sites, phones at one, patients at both") is None
    assert told("opera PMs") is None
    assert told("junior PMs") == ("junior PMs", "")
    assert told("discovery on the pipeline case, 40k docs") == ("discovery on the pipeline case", "")


def test_a_demand_is_no_further_thing():
    assert told("backflow testing, needs certification") == ("backflow testing", "")


def test_capitals_are_no_month():
    assert spelt_out("OCT scans") == "OCT scans"
    assert spelt_out("since Oct") == "since October"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        *((one, one) for one in ("How long does training usually take?", "Is there study leave for exams?")),
        ("Is there budget for bare root trees?", "Is there a budget for bare root trees?"),
        ("how soon can you bid off reserve", None),
        ("paid for level 3?", None),
    ],
)
def test_a_question_gets_an_article_only_before_a_noun(typed, asked):
    found = asked_of(typed, DANA, names=NOBODY)
    assert (found and found.text) == asked


def test_what_is_clipped_in_speech_is_asked_whole():
    assert asked_of("hows the shift pattern work", DANA, names=NOBODY).text == "How does the shift pattern work?"
    assert asked_of("per foot pay or hr", DANA, names=NOBODY).text == "Per foot pay or hourly?"


def test_of_whom_it_is_said_is_lost_with_what_stands_before_the_comma():
    assert told("ruth been there longest, knows every painting") is None


def test_what_was_done_has_no_doer():
    assert told("edits outsourced to Poland") == ("edits outsourced to Poland", "")


@pytest.mark.parametrize("note", ["50m outdoor pool only opens in May", "the gallery closes 1st Monday for cleaning"])
def test_an_order_and_a_measure_have_their_article(note):
    assert told(note) is None


def test_a_row_of_how_often_is_no_subject():
    assert told("nights mainly, possessions on Sundays") in (None, ("nights", ""), ("", "the work is mainly nights"))


def test_a_change_is_a_noun_where_it_is_the_subject():
    assert told("switch to digital scanners", "took three weeks to learn") == (
        "the switch to digital scanners",
        "it took three weeks to learn",
    )


@pytest.mark.parametrize("text", ["swing by w my tools sat", "bring my tools sat"])
def test_a_promise_that_ends_on_a_short_day_is_kept_without_its_words(text):
    assert pledge_of(Commitment(id="c1", text=text), DANA) == WHATEVER


def test_what_one_can_is_no_thing_of_ones_own():
    assert addition("type 95 wpm", DANA, names=NOBODY) is None


def test_what_is_right_is_not_lost_for_it():
    assert asked_of("How is a good first year judged?", DANA, names=NOBODY).text == "How is a good first year judged?"
    assert told("the pricing experiment last spring") == ("the pricing experiment last spring", "")
    assert told("month end close", "down from 9 days to 4") == ("the month end close", "down from 9 days to 4")
    assert exciting("bringing calm", DANA, names=NOBODY) is None


def test_what_is_mine_stays_mine_and_a_clipped_verb_is_helped():
    assert asked_of("do i get own table", DANA, names=NOBODY).text == "Do I get my own table?"
    assert told("Dana been on the bins since 98") == ("", "you have been on the bins since 1998")
    assert spelt_out("nxt month") == "next month"


def test_a_pupil_is_not_the_reader():
    assert exciting("helping him w reading", DANA, names=NOBODY) is None
    assert turned("each thatcher has his own", DANA) is None
    assert turned("the map on her wall", DANA) == "the map on your wall"


def test_what_moved_is_the_thing_and_when_is_no_detail():
    assert told("hearing aid reviews", "moved online during Covid") == ("hearing aid reviews", "")
    assert told("the dry slope", "last summer") == ("the dry slope", "")
    assert told("voicing", "done entirely by ear") == ("voicing", "")


def test_of_a_thing_its_time_is_cut_and_a_bare_job_is_none():
    assert told("job in bath next 3 months") is None
    assert told("phones nonstop mondays") in (None, ("phones", ""))


def test_who_said_it_last_is_left_off():
    assert told("the rota is fixed in May she said") == ("", "the rota is fixed in May")
    assert told("reserve life is rough first yr she said") is None


def test_a_week_on_call_is_one_word():
    assert told("on call") == ("being on call", "")
    assert told("on call: every fourth weekend") == ("being on call", "every fourth weekend")
    assert told("on call every fourth weekend") is None
    assert asked_of("what does a usual on call week look like", DANA, names=NOBODY).text == (
        "What does a usual on-call week look like?"
    )


def test_a_deed_with_a_mass_and_a_row_behind_its_article_are_whole():
    assert exciting("pouring bronze", DANA, names=NOBODY).text == "pouring bronze"
    assert exciting("the wooden flue pipes", DANA, names=NOBODY).text == "the wooden flue pipes"
    assert impression_of("how neat every bench was", DANA, names=NOBODY) == "how neat every bench was"
    assert addition("bilingual spanish", DANA, names=NOBODY).text == "I speak Spanish fluently"


def test_a_wish_is_the_candidates_and_no_chance():
    assert exciting("want to learn cooking", DANA, names=NOBODY).text == "I want to learn cooking"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("GWO certified since 2021", "I have been GWO certified since 2021"),
        ("registered with the USPTO since 2022", "I have been registered with the USPTO since 2022"),
        ("OEC current through 2027", "my OEC is current through 2027"),
        ("SIA licence valid until 2027", "my SIA licence is valid until 2027"),
        ("chartered since 2020", "I have been chartered since 2020"),
        ("passed exam 7 in October", "I passed exam 7 in October"),
    ],
)
def test_what_one_holds_is_said_whole(typed, said):
    assert addition(typed, DANA, names=NOBODY).text == said


def test_a_quiet_service_and_thrown_pots_are_english():
    assert impression_of("how quiet the kitchen was during service", DANA, names=NOBODY)
    assert exciting("teaching adults who have never thrown a pot", DANA, names=NOBODY)


@pytest.mark.parametrize("note", ["renewed last wk", "opens in two weeks", "two weeks left", "in tmrw"])
def test_a_day_by_its_distance_is_not_said_two_weeks_later(note):
    kept = still_true(f"the clinic {note}", date(2026, 11, 24), date(2026, 12, 8))
    assert not {"wk", "weeks", "tmrw"} & set(kept.split())


def test_nor_is_one_in_a_promise():
    promised = (
        Commitment(id="c1", text="send the slides next week"),
        Commitment(id="c2", text="call on Monday morning"),
    )
    assert [one.text for one in still_owed(promised, date(2026, 11, 24), date(2026, 12, 8))] == ["send the slides", ""]
    assert still_owed(promised, date(2026, 11, 24), date(2026, 11, 24)) == promised
