"""Every way in which sending can fail has its sentence and its line in the manual."""

import re
from pathlib import Path

import pytest

from afterword.adapters.mail.sentences import SAYS, UNSURE
from afterword.core.ports.sender import LATER_MAY_WORK, Cause, CutOff, Refused

MANUAL = Path(__file__).parents[3] / "docs" / "operate" / "sending-mail.md"


def test_the_manual_has_each_cause_once_and_says_whether_later_may_work():
    rows = re.findall(r"^\| `(\w+)` \| .+ \| (yes|no) \|$", MANUAL.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert sorted(rows) == sorted((cause.value, "yes" if cause in LATER_MAY_WORK else "no") for cause in Cause)


def test_each_cause_has_its_sentence():
    assert set(SAYS) == set(Cause)


@pytest.mark.parametrize("says", [*SAYS.values(), UNSURE])
def test_each_sentence_can_be_read_aloud(says):
    told = says.format(host="smtp.provider.example", port=587, address="dana@acme.example")
    assert told[0].isupper()
    assert told.endswith(".")
    assert 40 < len(told) < 260


def test_a_refusal_knows_whether_later_may_work():
    assert Refused("Full.", cause=Cause.MAILBOX_FULL).later_may_work
    assert not Refused("No.").later_may_work
    assert not hasattr(CutOff("Who knows.", cause=Cause.LINE_BROKE), "later_may_work")
