"""A message to the agency asks whether those who were there may be thanked, as long as it has not agreed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import DirectContact, Direction, Language, Purpose, Role, Side
from afterword.core.writing.compose import compose
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.review.review import review

ASKS = {
    "en": "May I thank Dana Ruiz directly, or would you rather pass my thanks on?",
    "de": "Darf ich mich bei Dana Ruiz selbst bedanken, oder",
    "fr": "Puis-je remercier directement Dana Ruiz, ou préf",
    "es": "¿Puedo dar las gracias directamente a Dana Ruiz, o prefiere",
}
ANA = Person(id="ana", name="Ana Costa", role=Role.AGENT, at=Side.AGENCY)
BROOK = Agency(name="Brook")
BOTH = pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.REPORT])


def written(purpose, language="en", *, agency=BROOK, via=True, touches=(), days=0, people=("Dana Ruiz",)):
    case = case_of(Debrief(interview="i1"), people=people, touches=touches)
    application = Application(id="a1", role="Data Engineer", language=Language(language), via_agency=via)
    case = replace(case, people=(*case.people, ANA), agency=agency, applications=(application,))
    proposal = Proposal(purpose=purpose, people=("ana",), application="a1", interview="i1")
    now = ENDED + timedelta(days=days, hours=1)
    draft = compose(proposal, case, now=now)
    return draft.body, review(draft, proposal, case, now=now)


@BOTH
@pytest.mark.parametrize("language", ASKS)
def test_it_asks_in_each_language_and_the_review_lets_it_pass(purpose, language):
    body, findings = written(purpose, language)
    assert body.count(ASKS[language]) == 1
    assert not [one for one in findings if one.severity is Severity.ERROR]


@BOTH
@pytest.mark.parametrize(
    "over",
    [
        {"agency": replace(BROOK, granted=True)},
        {"agency": replace(BROOK, direct_contact=DirectContact.COPY)},
        {"agency": replace(BROOK, direct_contact=DirectContact.FORBID)},
        {"via": False},
        {"touches": (Touch(at=ENDED, direction=Direction.OUT, purpose=Purpose.THANKS, people=("p0",)),)},
        {"days": 20},
        {"people": ("",)},
    ],
)
def test_it_does_not_ask_where_nobody_waits_for_its_leave(purpose, over):
    assert "May I thank" not in written(purpose, **over)[0]


@BOTH
def test_two_are_named_together(purpose):
    assert "May I thank Dana Ruiz and Lee Chen directly" in written(purpose, people=("Dana Ruiz", "Lee Chen"))[0]
