"""What a form of English may be: as its list says, by its parts, or by its end."""

import pytest

from afterword.core.ports.lexicon import Kind
from small_forms import lexicon

KINDS = """
    rota=o repair=bmo repairs=st built=dp time=mo down=v load=bmo case=o pediatric=a wind=bmo clinic=o walk=b
    organize=b loads=st proof=o read=bdop
"""
ENGLISH = lexicon("en", "rota repair", kinds=KINDS)


def told(form):
    return "".join(sorted(ENGLISH.kinds(form)))


@pytest.mark.parametrize(
    ("form", "kinds"),
    [
        ("rota", "o"),
        ("Repairs", "st"),
        ("rebuilt", "dp"),
        ("downtime", "mo"),
        ("caseloads", "s"),
        ("paediatric", "a"),
        ("organise", "b"),
        ("walk-in", "a"),
        ("walk-clinic", "ao"),
        ("preceptorship", "m"),
        ("quarterly", "v"),
        ("proofread", "bdop"),
        ("mewp", ""),
        ("", ""),
        ("3 days", ""),
    ],
)
def test_a_form_is_what_its_list_its_parts_or_its_end_say(form, kinds):
    assert told(form) == kinds


def test_of_another_language_nothing_is_known():
    assert lexicon("de", "rota", kinds=KINDS).kinds("rota") == frozenset()


def test_what_is_too_long_for_a_word_is_nothing():
    assert ENGLISH.kinds("un" * 30) == frozenset()


def test_each_letter_is_a_kind_of_its_own():
    assert len({kind.value for kind in Kind}) == len(Kind) == 10
