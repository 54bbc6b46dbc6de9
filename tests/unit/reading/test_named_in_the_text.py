"""Interviewers whom only the words of an invitation name; nobody is invented."""

import pytest

from afterword.core.reading.invite.titles import names_told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "You will meet Chidi Okafor (Matron), Bev Smyth and Dr Ravi Iyer. Please bring your registration.",
            ["Chidi Okafor", "Bev Smyth", "Dr Ravi Iyer"],
        ),
        ("Thank you, Sam. You will meet Bev Smyth and Dr. Ravi Iyer. See you then.", ["Bev Smyth", "Dr. Ravi Iyer"]),
        ("Your interviewers:\n- Chidi Okafor, Matron\n- Dr Ravi Iyer, Consultant\n", ["Chidi Okafor", "Dr Ravi Iyer"]),
        ("Panel:\n• Chidi Okafor (Matron)\n• Bev Smyth – Ward Manager\n", ["Chidi Okafor", "Bev Smyth"]),
        ("Panel: A. Okafor (Matron), Dr Ravi Iyer (Consultant)", ["A. Okafor", "Dr Ravi Iyer"]),
        ("Your interviewers:\nwill write to you.\n- Photo ID\n- Bank Card\n", []),
        ("Please bring:\n- Passport Copy\n- Chidi Okafor's form\n", []),
        ("Interviewers:\n- Hiring Manager\n- TBD\n- Senior Staff Nurse\n", []),
        ("You will meet the team. Green Park is near.", []),
    ],
)
def test_the_words_name_their_interviewers(text, names):
    assert names_told(text) == names
