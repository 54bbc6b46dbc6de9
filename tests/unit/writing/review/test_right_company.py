"""Another company where the employer belongs is found; the employer and what was talked about are left alone."""

import pytest
from reviewing import case_with, found, note, sheet

from afterword.core.facts.debrief import Debrief
from afterword.core.writing.mending import mended
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.review.right_company import right_company

BAD = """
I'd be glad to work at Globex.
I enjoyed learning about the role at Initech.
I'd be glad to join Globex.
The Globex team seems fun.
Everyone at Initech was kind.
Thank you for the interview at Globex Corporation.
I'd like a career with Umbrella Health.
""".strip().splitlines()
GOOD = """
I'd be glad to work at Acme.
I'd be glad to join the Acme team.
I enjoyed learning about the role at Acme Inc.
Everyone at Acme was kind.
I'd be glad to join you.
The data engineer role is what I want.
I enjoyed talking about the job with you and Lee.
The Data engineer role at Acme excites me.
I'd be glad to join on Monday.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(right_company, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(right_company, note(said)) == []


def test_a_name_that_may_be_a_place_is_only_asked_about():
    (one,) = right_company(sheet(note("I would bring what I learned to Amazon.")))
    assert one.severity == "advice"
    assert mended(note("I would bring what I learned to Amazon."), one.mend) == note(
        "I would bring what I learned to Acme."
    )
    assert found(right_company, note("I learned Go at Cornell and used it in Boston.")) == []


@pytest.mark.parametrize(
    "said",
    [
        "What you are building at Globex impressed me.",
        "I learned a lot about Globex today.",
        "I can see myself at Globex.",
        "Globex would be the right place for me.",
    ],
)
def test_what_may_be_another_company_is_told_without_a_mend(said):
    (one,) = right_company(sheet(note(said)))
    assert (one.severity, one.mend) == (Severity.ADVICE, None)


@pytest.mark.parametrize(
    "said",
    ["What you are building at Acme impressed me.", "I learned a lot about Kafka today.", "I learned more at home."],
)
def test_what_is_known_is_no_other_company(said):
    assert found(right_company, note(said)) == []


@pytest.mark.parametrize(
    ("said", "findings"),
    [
        ("I'd like very much to be part of Vellum Foods.", 1),
        ("I would gladly take this on at Vellum Foods.", 1),
        ("I ran a similar clean-up at Vellum Foods and cut 900 tables.", 0),
        ("My work at Vellum Foods was much like it.", 0),
        ("I'd like very much to be part of Acme.", 0),
    ],
)
def test_where_the_candidate_has_worked_is_not_where_they_wish_to(said, findings):
    debrief = Debrief(interview="i1", to_add="I ran a similar clean-up at Vellum Foods and cut 900 tables to 310")
    assert len(found(right_company, note(said), case=case_with(debrief=debrief))) == findings


ABROAD = {
    "de": "Guten Tag Dana Ruiz,\n\nvielen Dank für das Gespräch heute. {}\n\nViele Grüße\nSam Okoro",
    "fr": "Bonjour Dana Ruiz,\n\nMerci pour notre entretien d'aujourd'hui. {}\n\nCordialement,\nSam Okoro",
    "es": "Buenos días, Dana:\n\nGracias por la entrevista de hoy. {}\n\nUn saludo,\nSam Okoro",
}


@pytest.mark.parametrize(
    ("language", "said", "severity"),
    [
        ("de", "Ich würde sehr gern bei Pellworth Marine mitarbeiten.", "error"),
        ("de", "Ich möchte gern bei Globex anfangen.", "error"),
        ("de", "Ich freue mich darauf, bei Globex zu arbeiten.", "error"),
        ("de", "Gern würde ich Teil von Globex werden.", "error"),
        ("fr", "J'aimerais beaucoup travailler chez Pellworth Marine.", "error"),
        ("fr", "J'aimerais rejoindre Globex.", "advice"),
        ("fr", "Je me verrais bien chez Globex.", "advice"),
        ("es", "Me gustaría incorporarme a Globex.", "error"),
        ("es", "Me gustaría formar parte de Pellworth Marine.", "error"),
        ("es", "Me gustaría trabajar en Globex.", "advice"),
    ],
)
def test_a_wish_for_another_company_is_found_in_every_language(language, said, severity):
    (one,) = right_company(sheet(ABROAD[language].format(said)))
    assert one.severity == severity
    assert "the company is Acme" in one.says


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Ich würde sehr gern bei Acme mitarbeiten."),
        ("de", "Ich würde sehr gern bei Ihnen mitarbeiten."),
        ("de", "Ich würde gern bei der Umstellung mitarbeiten."),
        ("de", "Ich würde gern bei Feldversuchen mitarbeiten."),
        ("de", "Ich habe drei Jahre bei Globex gearbeitet."),
        ("de", "Gern würde ich Teil von Ihrem Team werden."),
        ("de", "Die Kollegen, die bei Airbus arbeiten, kenne ich."),
        ("fr", "J'aimerais beaucoup travailler chez Acme."),
        ("fr", "J'aimerais rejoindre votre équipe."),
        ("fr", "J'aimerais travailler chez vous."),
        ("es", "Me gustaría incorporarme a Acme."),
        ("es", "Me gustaría formar parte de su equipo."),
    ],
)
def test_a_wish_for_this_company_is_left_alone_in_every_language(language, said):
    assert found(right_company, ABROAD[language].format(said)) == []
