"""Who is written to: whose word a day was, what an agent is thanked for, and what is handed over to whom."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import ApplicationStatus, Language, Purpose, Role, Side
from afterword.core.writing.compose import compose
from afterword.core.writing.review.review import review

LANGUAGES = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}
OTHERS = (
    Person(id="kim", name="Kim Park", role=Role.COORDINATOR),
    Person(id="ana", name="Ana Diaz", role=Role.AGENT, at=Side.AGENCY),
)
THEIRS = ("you expected", "you last expected", "Sie wollten", "Vous pensiez", "Esperaban")
DANAS = ("Dana expected", "Dana last expected", "Dana Ruiz hatte", "Dana Ruiz pensait", "Dana Ruiz esperaba")
SEEDS = tuple("abcdefgh")


def case_in(language, *, by=None, status=ApplicationStatus.OPEN, promised=()):
    application = Application(id="a1", role="Nurse", language=Language(language), status=status, via_agency=True)
    promise = Promise(application="a1", said_at=ENDED, latest=date(2026, 12, 4), by=by)
    case = case_of(
        Debrief(interview="i1", commitments=promised),
        people=NAMES[:2],
        employer=Employer(name="Acme", country=LANGUAGES[language], tz="Europe/Berlin"),
        applications=(application,),
        promises=(promise,),
    )
    return replace(case, people=(*case.people, *OTHERS), agency=Agency(name="Brook"))


def texts(language, purpose, *people, covers=(), days=11, **over):
    case = case_in(language, **over)
    proposal = Proposal(purpose=purpose, people=people, application="a1", interview="i1", covers=covers)
    now = ENDED + timedelta(days=days)
    drafts = [compose(proposal, case, now=now, seed=seed) for seed in SEEDS]
    return drafts, [review(draft, proposal, case, now=now) for draft in drafts]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("reader", "by"), [("ana", "p0"), ("ana", None), ("p1", "p0"), ("kim", "p0")])
def test_nobody_is_told_that_somebody_elses_day_was_theirs(language, reader, by):
    drafts, _ = texts(language, Purpose.INQUIRY, reader, by=by)
    for draft in drafts:
        assert not [words for words in THEIRS if words in draft.body], draft.body
    assert any(words in draft.body for draft in drafts for words in DANAS) is (by == "p0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_said_the_day_may_be_told_so_alone_and_among_others(language):
    for people in (("p0",), ("p1", "p0")):
        drafts, _ = texts(language, Purpose.INQUIRY, *people, by="p0")
        assert any(words in draft.body for draft in drafts for words in (*THEIRS, "Ihr wolltet"))
        assert not [words for draft in drafts for words in DANAS if words in draft.body]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agents_own_day_is_not_reported_to_them_as_the_employers(language):
    own, _ = texts(language, Purpose.REPORT, "ana", by="ana", days=2)
    theirs, _ = texts(language, Purpose.REPORT, "ana", by="p0", days=2)
    later, _ = texts(language, Purpose.REPORT, "ana", by="p0")
    assert not [draft.body for draft in own if " 4" in draft.body]
    assert all(" 4" in draft.body for draft in theirs)
    assert not [draft.body for draft in later if " 4" in draft.body and "had expected" not in draft.body]


AS_TO_EMPLOYER = (
    "your decision",
    "the team",
    "Entscheidung",
    "dem Team",
    "Ihr Angebot",
    "votre réponse",
    "votre proposition",
    "équipe",
    "su respuesta",
    "su oferta",
    "equipo",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", [*ApplicationStatus])
def test_the_last_word_to_an_agent_is_not_written_as_to_the_employer(language, status):
    drafts, findings = texts(language, Purpose.CLOSING, "ana", status=status)
    for draft in drafts:
        assert not [words for words in AS_TO_EMPLOYER if words in draft.body], draft.body
    assert any("Acme" in draft.body for draft in drafts)
    assert not [found for each in findings for found in each if found.severity == "error"]


VAGUE = {
    "en": "the thing we said",
    "de": "das mit dem Zeugnis",
    "fr": "le truc dont on a parlé",
    "es": "lo que dijimos",
}
ALONE = {"en": "what I promised", "de": "versprochen", "fr": "promis", "es": "prometí"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_no_name_is_handed_over_in_one_plain_sentence_and_asked_for(language):
    vague = Commitment(id="c1", text=VAGUE[language], person="p0")
    drafts, findings = texts(language, Purpose.DELIVERY, "p0", promised=(vague,), covers=("c1",))
    for draft in drafts:
        assert draft.body.count(ALONE[language]) == 1, draft.body
        assert "what I promised" not in draft.subject
    assert all(any(VAGUE[language] in found.says and found.severity == "error" for found in each) for each in findings)


NAMED = {
    "en": "send her the slides",
    "de": "den Lebenslauf schicken",
    "fr": "lui envoyer mon portfolio",
    "es": "enviarle mi portfolio",
}
THING = {"en": "the slides", "de": "Lebenslauf", "fr": "portfolio", "es": "portfolio"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_two_promises_the_one_without_a_name_is_not_forgotten(language):
    promised = (
        Commitment(id="c1", text=NAMED[language], person="p0"),
        Commitment(id="c2", text=VAGUE[language], person="p0"),
    )
    drafts, findings = texts(language, Purpose.DELIVERY, "p0", promised=promised, covers=("c1", "c2"))
    rest = {"en": "The rest", "de": "Auch das Übrige", "fr": "le reste", "es": "lo demás"}[language]
    for draft in drafts:
        assert THING[language] in draft.body
        assert rest in draft.body
    assert all(len([one for one in each if one.check == "commitments_named"]) == 1 for each in findings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agent_is_told_for_whom_a_thing_is(language):
    promised = (Commitment(id="c1", text=NAMED[language], person="p0"),)
    drafts, findings = texts(language, Purpose.DELIVERY, "ana", promised=promised, covers=("c1",))
    assert all("Dana Ruiz" in draft.body and THING[language] in draft.body for draft in drafts)
    assert not [found for each in findings for found in each if found.severity == "error"]


def test_a_french_short_form_of_a_thing_is_written_out_or_asked_for():
    promised = (Commitment(id="c1", text="envoyer mes refs", person="p0"),)
    drafts, findings = texts("fr", Purpose.DELIVERY, "p0", promised=promised, covers=("c1",))
    assert not [draft.body for draft in drafts if "refs" in draft.body]
    named = all("mes références" in draft.body for draft in drafts)
    assert named is not any(found.severity == "error" for each in findings for found in each)
