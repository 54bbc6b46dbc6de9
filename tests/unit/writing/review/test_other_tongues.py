"""What is taken amiss in German, French and Spanish; and what the checks for English leave alone there."""

from datetime import datetime

import pytest

from afterword.core.facts.words import Channel, Purpose
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.review_text import review_text

NOW = datetime.fromisoformat("2026-11-25T10:00:00+01:00")
FRAMES = {
    "de": "Guten Tag Dana Ruiz,\n\nvielen Dank für das Gespräch gestern und für die Zeit. {}\n\nViele Grüße\nSam Okoro",
    "fr": "Bonjour Dana Ruiz,\n\nMerci pour le temps que vous m'avez accordé hier. {}\n\nCordialement,\nSam Okoro",
    "es": "Buenos días, Dana:\n\nMuchas gracias por la entrevista de ayer y por su tiempo. {}\n\nUn saludo,\nSam Okoro",
}
AMISS = [
    ("de", "Bitte melden Sie sich umgehend bei mir.", "no_pressure"),
    ("de", "Warum haben Sie mir noch nicht geschrieben?", "no_pressure"),
    ("de", "Ich habe noch andere Angebote auf dem Tisch.", "no_pressure"),
    ("de", "Entschuldigen Sie, dass ich so nervös war.", "no_apology"),
    ("de", "Ihr seid das beste Unternehmen, das ich kenne.", "no_flattery"),
    ("de", "Zögern Sie nicht, mich zu kontaktieren.", "no_stock_phrase"),
    ("de", "Wie hoch ist das Gehalt?", "no_salary"),
    ("de", "Ich freue mich auf dich und danke Ihnen für alles.", "formality"),
    ("fr", "Je vous prie de me répondre dès que possible.", "no_pressure"),
    ("fr", "J'ai reçu plusieurs offres entre-temps.", "no_pressure"),
    ("fr", "Avez-vous reçu mon dernier message ?", "no_pressure"),
    ("fr", "Je m'excuse pour mes réponses.", "no_apology"),
    ("fr", "Votre équipe est extraordinaire.", "no_flattery"),
    ("fr", "N'hésitez pas à me contacter.", "no_stock_phrase"),
    ("fr", "Quel est le salaire prévu ?", "no_salary"),
    ("fr", "Je pense que tu as raison sur ce point.", "formality"),
    ("es", "Necesito una respuesta cuanto antes.", "no_pressure"),
    ("es", "Tengo otras ofertas encima de la mesa.", "no_pressure"),
    ("es", "Llevo semanas esperando.", "no_pressure"),
    ("es", "Lo siento si no respondí bien.", "no_apology"),
    ("es", "Son la mejor empresa del sector.", "no_flattery"),
    ("es", "No dude en contactar conmigo.", "no_stock_phrase"),
    ("es", "¿Cuál es el salario del puesto?", "no_salary"),
    ("es", "Usted me dijo que tú puedes con todo.", "formality"),
]
FINE = [
    ("de", "Die Umstellung hat mich noch lange beschäftigt, und die Art der Zusammenarbeit hat mir gefallen."),
    ("de", "An der Stelle reizt mich der Aufbau der Plattform. Mit dem Team würde ich gern arbeiten."),
    ("fr", "La migration vers Go a retenu mon attention, et le ton de notre échange m'a plu."),
    ("fr", "Notre échange sur la plateforme m'a donné envie de rejoindre votre équipe."),
    ("es", "Me gustó conocer el equipo y entender cómo reparten las guardias entre todos."),
    ("es", "La migración a Go me pareció muy interesante, y me quedo con ganas de saber más."),
]


def checks(language, line):
    draft = Draft(subject="Gespräch", body=FRAMES[language].format(line))
    return review_text(draft, purpose=Purpose.THANKS, channel=Channel.EMAIL, now=NOW)


def test_what_is_taken_amiss_there_is_found():
    missed = [
        (line, check) for language, line, check in AMISS if check not in {one.check for one in checks(language, line)}
    ]
    assert missed == []


def test_a_good_text_raises_nothing_in_any_language():
    assert [(line, found) for language, line in FINE if (found := checks(language, line))] == []


@pytest.mark.parametrize("line", ["Ich danke Ihnen, und ich freue mich auf dich."])
def test_two_ways_of_address_stop_the_send(line):
    assert [one.severity for one in checks("de", line) if one.check == "formality"] == [Severity.ERROR]
