"""Days and lateness in German, French and Spanish: what does not fit is found and mended, what fits is left alone."""

from datetime import timedelta

import pytest
from reviewing import found, sheet

from afterword.core.writing.mending import mended
from afterword.core.writing.review.late_worded import late_worded
from afterword.core.writing.review.right_day import right_day

FRAMES = {
    "de": "Guten Tag Dana Ruiz,\n\n{} Über die Umstellung habe ich viel erfahren.\n\nViele Grüße\nSam Okoro",
    "fr": "Bonjour Dana Ruiz,\n\n{} La migration vers Go a retenu mon attention.\n\nCordialement,\nSam Okoro",
    "es": "Buenos días, Dana:\n\n{} Me gustó lo que me contó sobre la migración.\n\nUn saludo,\nSam Okoro",
}
TODAY, NEXT_DAY, LATER = timedelta(hours=3), timedelta(days=1), timedelta(days=3)
MENDED = [
    ("de", "Vielen Dank für das Gespräch gestern.", "Vielen Dank für das Gespräch heute.", TODAY),
    ("de", "Danke für das Gespräch vom Montag.", "Danke für das Gespräch vom Dienstag.", LATER),
    (
        "de",
        "Danke, dass Sie sich heute Zeit genommen haben.",
        "Danke, dass Sie sich gestern Zeit genommen haben.",
        NEXT_DAY,
    ),
    ("de", "Wir sprachen am Mittwoch, den 24. November.", "Wir sprachen am Dienstag, den 24. November.", TODAY),
    ("de", "Wir sprachen am Mittwoch, 24.11.", "Wir sprachen am Dienstag, 24.11.", TODAY),
    ("fr", "Merci pour notre entretien d'hier.", "Merci pour notre entretien d'aujourd'hui.", TODAY),
    ("fr", "Merci de m'avoir reçue lundi.", "Merci de m'avoir reçue mardi.", LATER),
    ("fr", "Je reviens sur le mercredi 24 novembre.", "Je reviens sur le mardi 24 novembre.", TODAY),
    ("es", "Gracias por la entrevista de ayer.", "Gracias por la entrevista de hoy.", TODAY),
    ("es", "Gracias por atenderme el lunes.", "Gracias por atenderme el martes.", LATER),
    ("es", "Hablamos el miércoles, 24 de noviembre.", "Hablamos el martes, 24 de noviembre.", TODAY),
]
FITS = [
    ("de", "Vielen Dank für das Gespräch heute.", TODAY),
    ("de", "Danke für Ihre Zeit am Dienstag.", LATER),
    ("de", "Ich freue mich auf das nächste Gespräch am Freitag.", TODAY),
    ("de", "Ich möchte mich heute für das Gespräch bedanken.", NEXT_DAY),
    ("de", "Das Team spielt sonntags, und am Mittwoch, den 2. Dezember, ist Inventur.", TODAY),
    ("de", "Gern denke ich an das Gespräch vom Dienstag, den 24. November.", LATER),
    ("fr", "Merci de m'avoir accordé un entretien ce matin.", TODAY),
    ("fr", "Merci pour notre échange de mardi.", LATER),
    ("fr", "Notre prochain entretien de vendredi me réjouit.", TODAY),
    ("fr", "Le service ouvre le mercredi 2 décembre.", TODAY),
    ("es", "Gracias por la charla de esta mañana.", TODAY),
    ("es", "Gracias por la entrevista del martes.", LATER),
    ("es", "Espero la reunión del viernes con ilusión.", TODAY),
    ("es", "La nave abre el miércoles 2 de diciembre.", TODAY),
]
LATE = [
    ("de", "Seit unserem Gespräch denke ich darüber nach."),
    ("de", "Mein Dank kommt erst heute."),
    ("de", "Ich wollte Ihnen schon früher schreiben."),
    ("fr", "Depuis notre entretien, j'y repense."),
    ("fr", "Avec un peu de retard, je vous remercie."),
    ("fr", "Il y a quelques jours, nous avons parlé de la relève."),
    ("es", "Desde que hablamos no dejo de pensar en ello."),
    ("es", "Quería haberle escrito antes."),
    ("es", "Hace unos días me recibió en su oficina."),
]
AT_ONCE = [
    ("de", "Vielen Dank für das Gespräch am Dienstag."),
    ("fr", "Je vous remercie pour notre entretien de mardi."),
    ("es", "Muchas gracias por la entrevista del martes y buenas tardes."),
]


def days(language, said, later):
    return list(right_day(sheet(FRAMES[language].format(said), later=later)))


def test_a_day_that_does_not_fit_is_mended_in_its_language():
    wrong = []
    for language, said, right, later in MENDED:
        body, one = FRAMES[language].format(said), days(language, said, later)
        if len(one) != 1 or one[0].mend is None or mended(body, one[0].mend) != body.replace(said, right):
            wrong.append((said, one))
    assert wrong == []


def test_a_day_that_fits_or_is_another_matter_is_left_alone():
    assert [(said, one) for language, said, later in FITS if (one := days(language, said, later))] == []


def test_what_knows_that_days_have_passed_is_left_alone_and_what_reads_as_if_at_once_is_told():
    told = [said for language, said in LATE if found(late_worded, FRAMES[language].format(said), later=LATER)]
    assert told == []
    kept = [said for language, said in AT_ONCE if not found(late_worded, FRAMES[language].format(said), later=LATER)]
    assert kept == []


@pytest.mark.parametrize(
    ("lang", "said", "word"),
    [
        ("de", "Vielen Dank für das Gespräch heute.", "heute"),
        ("fr", "Merci pour notre entretien d'aujourd'hui.", "d'aujourd'hui"),
        ("es", "Gracias por la entrevista de hoy.", "de hoy"),
    ],
)
def test_today_is_told_to_be_wrong_only_once_the_text_can_leave(lang, said, word):
    (says,) = found(right_day, FRAMES[lang].format(said), later=NEXT_DAY)
    assert says.startswith(f"This leaves on Wednesday, November 25 at the earliest, and “{word}” would be wrong then:")


@pytest.mark.parametrize(("language", "said"), AT_ONCE)
def test_on_the_next_day_nothing_is_late(language, said):
    assert found(late_worded, FRAMES[language].format(said), later=NEXT_DAY) == []
