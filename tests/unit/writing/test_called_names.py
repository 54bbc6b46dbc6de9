"""How people are called: nothing is guessed, nothing odd comes through."""

import pytest

from afterword.core.facts.person import Person
from afterword.core.writing.names import called, full_name
from afterword.core.writing.role import role_named


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Dana Ruiz", "Dana"),
        ("Ruiz, Dana", "Dana"),
        ("Dana Ruiz (she/her)", "Dana"),
        ("Dana Ruiz | Acme", "Dana"),
        ("Dana Ruiz - Recruiting", "Dana"),
        ("dana ruiz", "Dana"),
        ("DANA RUIZ", "Dana"),
        ("Jo", "Jo"),
        ("Dr. Maria Lopez", "Dr. Lopez"),
        ("Prof. Ruth Adeyemi PhD", "Prof. Adeyemi"),
        ("Gwen Okafor RN", "Gwen"),
        ("J. P. Morgan", "J. P. Morgan"),
        ("Mary-Jane O'Neil", "Mary-Jane"),
        ("St. John Rivers", "St. John"),
        ("Mary Ann Lee", "Mary Ann"),
        ("Mary Lee", "Mary"),
        ("Mary Lee Ann", "Mary"),
        ("Jean Luc Picard", "Jean Luc"),
        ("Smith, John", "John"),
        ("Smith", ""),
        ("Wilson", "Wilson"),
        ("Dr. Smith", "Dr. Smith"),
        ("王小明", "王小明"),
        ("نور حداد", "نور حداد"),
        ("דנה רואיז", "דנה רואיז"),
        ("Dana 🚀 Ruiz", "Dana"),
        ("dana@acme.example", ""),
        ("", ""),
        ("  \u0000 ", ""),
        ("X" * 5000, ""),
        ("12345", ""),
    ],
)
def test_a_name_is_called(name, greeted):
    assert called(Person(id="p", name=name)) == greeted


def test_where_family_names_come_first_the_whole_name_is_used():
    assert called(Person(id="p", name="Nguyen Van An", country="VN")) == "Nguyen Van An"


def test_a_line_end_never_stays_in_a_name():
    assert full_name("Dana\r\nBcc: x") == "Dana Bcc: x"


@pytest.mark.parametrize(
    ("role", "named"),
    [
        ("Data engineer", "data engineer"),
        ("Senior Data Engineer (m/f/d) - Remote [REQ-123]", "Senior Data Engineer"),
        ("QA lead", "QA lead"),
        ("iOS Developer", "iOS Developer"),
        ("Staff nurse position", "staff nurse"),
        ("Java developer", "Java developer"),
        ("", ""),
        ("???", ""),
        ("x" * 5000, ""),
    ],
)
def test_a_role_loses_its_ballast(role, named):
    assert role_named(role) == named
