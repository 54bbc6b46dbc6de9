"""Where an application stands: what is supposed to have left counts as what has."""

from dataclasses import replace

from generated import cases, many, moments
from hypothesis import given
from hypothesis import strategies as st

from acme import case, ny, out, word
from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.standing import Standing
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Purpose
from afterword.core.once import once

FACTS = [name for name, found in vars(Standing).items() if isinstance(found, once)]

notes = st.builds(out, moments, st.just(Purpose.THANKS), st.sampled_from(("dana", "lee")), interview=st.just("i1"))
inquiries = st.builds(out, moments, st.just(Purpose.INQUIRY), st.sampled_from(("dana", "lee", "avery")))


@many
@given(cases(), st.lists(notes | inquiries, min_size=1, max_size=3), st.booleans())
def test_it_stands_as_if_all_that_is_supposed_to_have_left_had_been_in_the_ledger(
    facts: Case, sent: list[Touch], asked_before: bool
) -> None:
    supposed = Standing(ledger_of(facts), "a1")
    for touch in sent:
        if asked_before:
            told(supposed)
        supposed = supposed.supposing(touch)
    assert told(supposed) == told(Standing(ledger_of(replace(facts, touches=(*facts.touches, *sent))), "a1"))


def told(standing: Standing) -> dict[str, object]:
    return {name: getattr(standing, name) for name in FACTS}


def test_a_question_of_theirs_waits_until_what_is_supposed_to_have_left_goes_to_them() -> None:
    standing = Standing(ledger_of(case(touches=(word(ny(12), asks=True),))), "a1")
    assert standing.waiting is not None
    assert standing.supposing(out(ny(13), Purpose.INQUIRY, "lee")).waiting is standing.waiting
    assert standing.supposing(out(ny(13))).waiting is None


def test_what_is_supposed_to_have_left_before_their_word_is_answered_by_it() -> None:
    standing = Standing(ledger_of(case(touches=(word(ny(13)),))), "a1")
    earlier, later = (standing.supposing(out(ny(day), Purpose.INQUIRY)) for day in (12, 14))
    assert (len(earlier.inquiries), len(earlier.silent)) == (1, 0)
    assert (len(later.inquiries), len(later.silent)) == (1, 1)


def test_what_is_supposed_to_have_left_counts_for_its_own_application_alone() -> None:
    """Also where their last word is not ours to lose, and where all is looked up anew."""
    two = (Application(id="a1"), Application(id="a2"))
    came_back = word(ny(11), Purpose.BOUNCE, human=False)
    for touches in ((word(ny(12)),), (word(ny(12)), came_back)):
        for here in ("a1", "a2"):
            standing = Standing(ledger_of(case(applications=two, touches=touches)), here)
            there = [standing.supposing(out(ny(13), Purpose.INQUIRY, application=each)) for each in ("a1", "a2")]
            assert [len(each.inquiries) for each in there] == [here == "a1", here == "a2"]
            asked = [standing.asked_with(out(ny(13), Purpose.INQUIRY, application=each)) for each in ("a1", "a2")]
            assert [len(inquiries) for inquiries, _ in asked] == [here == "a1", here == "a2"]
            assert [each.last_of_ours is not None for each in there] == [here == "a1", here == "a2"]
