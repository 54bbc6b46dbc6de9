"""What is typed small and short in English notes: orders, months, short forms, and whose a promised thing is."""

import pytest

from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.readable import lacks_nothing, reads_whole
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.role import role_named
from small_forms import lexicon

DANA = Listener(names=("Dana Ruiz", "Dana"))
KINDS = """
    slope=bmo monitoring=i along=v rail=bo corridor=o aging=am fish=bo house=bo part=bmov card=bo summer=bmo want=bo
    wants=st
"""
WORDS = Vocabulary(lexicon=lexicon("en", "slope", kinds=KINDS))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("dementia training in the 1st month", "dementia training in the first month"),
        ("the 2nd shift", "the second shift"),
        ("from the 2nd of June", "from the 2nd of June"),
        ("on 1st may", "on 1st may"),
        ("wedding cakes may to sept", "wedding cakes from May to September"),
        ("open apr-oct", "open from April to October"),
        ("from june to aug", "from june to August"),
        ("everyone cleans there own station", "everyone cleans their own station"),
        ("kids mornings are tues", "kids' mornings are on Tuesdays"),
        ("school is tues nights", "school is on Tuesday nights"),
        ("walk ins", "walk-ins"),
        ("its on a curve", "it's on a curve"),
        ("pics of the hall", "pictures of the hall"),
        ("5 axis work", "5-axis work"),
        ("ring him re the van", "ring him about the van"),
    ],
)
def test_shorthand_is_written_out(typed, written):
    assert spelt_out(typed) == written


@pytest.mark.parametrize(
    ("typed", "pledged"),
    [
        ("bring pics of my showpieces", "bring the pictures of my showpieces"),
        ("bring boots", "bring my boots"),
        ("call her about starting date", "call you about my starting date"),
    ],
)
def test_a_promise_named_clearly_is_named(typed, pledged):
    assert pledge_of(Commitment(id="c1", text=typed, person="p0"), DANA) == pledged


@pytest.mark.parametrize(
    ("role", "named"),
    [("er nurse", "ER nurse"), ("pe teacher", "PE teacher"), ("night porter", "night porter"), ("Ed Shaw", "Ed Shaw")],
)
def test_a_short_form_before_a_job_has_its_capitals(role, named):
    assert role_named(role) == named


@pytest.mark.parametrize("note", ["slope monitoring along the rail corridor", "dry-aging the fish in the house"])
def test_work_by_its_name_is_a_whole_thing(note):
    assert reads_whole(note, WORDS)
    assert point_of(Highlight(topic=note), DANA, names=WORDS).topic == note


def test_what_a_figure_is_part_of_has_its_article_too():
    assert not lacks_nothing("you want part 2 card by summer", WORDS)
    assert lacks_nothing("you want the part 2 card by summer", WORDS)
