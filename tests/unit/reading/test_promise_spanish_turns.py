"""How Spanish tells, moves and takes back an answer, and what looks like one; said on Wednesday 2 December 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-12-02T10:00:00+00:00")


def ranges(text, country="ES"):
    found = find_promises(text, said_at=SAID, country=country)
    return [(str(one.earliest or "")[5:], str(one.latest or "")[5:]) for one in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Le contestaremos dentro de los veinte (20) días calendario siguientes a la presente.", "", "12-22"),
        ("Recibirá nuestra decisión en un plazo de 5 (cinco) días hábiles.", "", "12-10"),
        ("Decidirlo nos llevará cosa de dos semanas.", "12-14", "12-18"),
        ("Le daremos respuesta a más tardar el 19 del presente.", "", "12-19"),
        ("Si no es hoy, será mañana cuando te llame con la respuesta.", "12-02", "12-03"),
        ("Arrancada la próxima semana te digo algo.", "12-07", "12-08"),
        ("Esta semana es imposible. La siguiente te digo algo.", "12-07", "12-11"),
        ("La dueña vuelve el 15; recién ahí te podemos dar una respuesta.", "12-15", ""),
        ("El contrato lo firman el 15. Mientras no esté eso no te puedo confirmar nada.", "12-15", ""),
        ("El comité no se reúne hasta el 15 y sin su permiso no puedo prometerte nada.", "12-15", ""),
        ("Hasta que no llegue la jefa, el día 15, no sabremos nada.", "12-15", ""),
        ("La autorización no saldrá antes de enero.", "01-01", ""),
        ("Te confirmo por sí o por no el jueves.", "12-03", "12-03"),
        ("Mañana lo hablo con la encargada y te pongo un mensaje.", "12-03", "12-03"),
        ("Nos pronunciaremos sobre su solicitud antes del 15 de diciembre.", "", "12-14"),
        ("La nómina de seleccionados estará disponible en la web a contar del 14 de diciembre.", "12-14", ""),
        ("Daremos respuesta dentro del término legal de diez días hábiles.", "", "12-17"),
        ("La próxima semana no, la otra, te llamamos con la respuesta.", "12-14", "12-18"),
        ("Ojalá el viernes, y si no el lunes, te podamos confirmar.", "12-04", "12-07"),
        ("De aquí a fin de mes te contestamos.", "", "12-31"),
        ("Para cuando acabe la semana que viene ya sabremos quién se queda.", "", "12-11"),
        ("En el transcurso de la mañana de hoy te paso la propuesta.", "12-02", "12-02"),
        ("Te llamo sí o sí antes del viernes.", "", "12-03"),
        ("Prometo darte un sí o un no antes del viernes.", "", "12-03"),
        ("Te contestamos en nada, mañana o pasado.", "12-03", "12-04"),
        ("No puedo decirte nada hasta que el banco firme el acuerdo, cosa que hará el 15.", "12-15", ""),
        ("El comité se reúne este jueves y a más tardar el lunes le comunicamos la decisión.", "", "12-07"),
        ("El lunes tenemos reunión de equipo y al acabar te llamo.", "12-07", "12-07"),
        ("El acta de notas se colgará en el tablón el jueves 10 de diciembre.", "12-10", "12-10"),
        ("Aguántame esta semana y el lunes, cuando mucho, te tengo noticias.", "", "12-07"),
    ],
)
def test_how_an_answer_is_told(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "La respuesta que le íbamos a dar el viernes queda para el 15 de diciembre.",
        "La publicación de los resultados se posterga del 9 al 15 de diciembre.",
        "Te dije que el jueves sabrías algo y no puede ser: lo dejamos en el martes 15.",
        "La respuesta que te iba a dar mañana te la paso el martes 15.",
        "Se pasa la llamada de mañana para el martes 15, a esa hora te doy el resultado.",
    ],
)
def test_what_is_moved_leaves_its_old_day(text):
    assert ranges(text) == [("12-15", "12-15")]


@pytest.mark.parametrize(
    "text",
    [
        "Los aspirantes conocerán su puntaje el 9 de diciembre y la plaza que les toca, el 15.",
        "La lista provisional saldrá publicada el 9 de diciembre y la definitiva, el 15.",
        "El tribunal hará públicas las notas el 9 de diciembre y el 15 la propuesta de nombramiento.",
    ],
)
def test_both_of_two_answers_are_told(text):
    assert ranges(text) == [("12-09", "12-09"), ("12-15", "12-15")]


@pytest.mark.parametrize(
    "text",
    [
        "El anuncio con referencia 12 seguirá publicado hasta el 20 de diciembre.",
        "Recién hoy leí los correos, disculpe.",
        "Si para el viernes no nos ha enviado el contrato, entenderemos que renuncia.",
        "Tráete la tarjeta sanitaria el viernes, que empiezas a las ocho.",
        "Me contaste que la otra empresa te contesta el martes, ojalá salga bien.",
        "El sueldo se deposita el 15.",
        "Los viernes se publica la lista de turnos.",
        "Lanzamos la oferta el 1 de diciembre y ya hay cien candidatos.",
        "Hoy hace una semana que hablamos.",
        "El 14 tienes revisión médica en la mutua.",
        "Las notas del máster salen el 20, ¿verdad?",
        "El examen previsto para mañana se pasa al viernes a la misma hora.",
        "Olvida lo que te dije de que el viernes sabrías algo.",
    ],
)
def test_what_only_looks_like_an_answer(text):
    assert ranges(text) == []
