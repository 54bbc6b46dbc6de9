"""The names that an invitation's words give to those one is to meet; what is no full name is none."""

import pytest

from afterword.core.reading.invite.met import names_met

NAMED = {
    "Thursday 3 December at 2pm with Ann Lee and Bo Li": ("Ann Lee", "Bo Li"),
    "You will meet Ann Lee, Bo Li and Zoë van der Berg.": ("Ann Lee", "Bo Li", "Zoë van der Berg"),
    "It would be with our head of data, Ann Lee.": ("Ann Lee",),
    "a call to meet our CEO, Wren Halloway, on Tuesday": ("Wren Halloway",),
    "The panel will be Dr. Mark Pritchard and Prof. Ute Brandes.": ("Dr. Mark Pritchard", "Prof. Ute Brandes"),
    "Das Gespräch führt Frau Dr. med. Lea Frei.": ("Dr. Lea Frei",),
    "A talk with our CTO Ann Lee on Friday": ("Ann Lee",),
    "am Donnerstag um 14 Uhr mit Frau Dr. Petra Lange und Jörg Ebel": ("Dr. Petra Lange", "Jörg Ebel"),
    "le jeudi 3 décembre à 14 h avec Mme Odile Roy et M. Luc Petit": ("Odile Roy", "Luc Petit"),
    "el jueves a las 10 con Ana Ruiz y Íñigo Sanz": ("Ana Ruiz", "Íñigo Sanz"),
    "with Ann\nLee": ("Ann Lee",),
    "Please come with an idea. We meet Thursday December 3.": (),
    "with Acme Robotics": (),
    "with the whole team on Microsoft Teams": (),
    "with Ann and Bo": (),
    "": (),
}


@pytest.mark.parametrize("text", NAMED)
def test_full_names_behind_with_are_those_one_is_to_meet(text):
    assert names_met(text, besides=("Acme Robotics",)) == NAMED[text]


def test_a_name_counts_once_and_a_crowd_is_cut():
    assert names_met("with Ann Lee. Do you know why with Ann Lee?") == ("Ann Lee",)
    assert len(names_met("with " + ", ".join(f"Ann Lee{chr(97 + each)}" for each in range(20)))) == 8
