"""Spanish dates as people say them in Spain and in America; said on Wednesday 2 December 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-12-02T10:00:00+00:00")


def ranges(text, country="ES"):
    found = find_promises(text, said_at=SAID, country=country)
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "De acá al viernes te damos la respuesta.",
        "Te avisamos el viernes cuando mucho.",
        "Te avisamos cuando más el viernes.",
        "Te avisamos a lo mucho el viernes.",
        "Te doy la respuesta, tope el viernes.",
        "Le avisamos a más tardar el día viernes.",
        "De este viernes no pasa, te llamamos seguro.",
        "Del 4 no pasamos sin darle una respuesta.",
        "De esta semana no va a pasar: tendrá nuestra decisión.",
        "No acabará la semana sin que le contestemos.",
        "Esta semana no termina sin que tengas una respuesta.",
        "Te contestamos sin que acabe esta semana.",
        "No te tendremos en vilo más allá del viernes.",
    ],
)
def test_friday_is_the_last_day(text):
    assert ranges(text) == [("", "2026-12-04")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("No acabamos el mes sin darle una respuesta.", "", "2026-12-31"),
        ("Le contestaremos antes de que empiece febrero.", "", "2027-01-31"),
        ("Le contestaremos antes de que lleguen las fiestas.", "", "2026-12-24"),
        ("Recién el lunes te podemos confirmar algo.", "2026-12-07", ""),
        ("Hasta que no pasen las fiestas no te diremos nada.", "2027-01-02", ""),
        ("Te digo algo pasando las fiestas.", "2027-01-02", ""),
        ("Le informaremos antes del día 15.", "", "2026-12-14"),
        ("Le informaremos antes del día quince.", "", "2026-12-14"),
        ("Le informaremos a más tardar el día 15.", "", "2026-12-15"),
        ("Le informaremos a partir del día uno de enero.", "2027-01-01", ""),
        ("Le informaremos hasta el próximo día 15.", "", "2026-12-15"),
        ("Le informaremos antes de que acabe el mes de enero.", "", "2027-01-31"),
        ("Te aviso pasado el feriado del 8.", "2026-12-09", ""),
        ("Te llamamos después del 11, lunes o martes.", "2026-12-14", "2026-12-15"),
    ],
)
def test_what_bounds_a_day_on_either_side(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "Le escribimos el próximo día 15.",
        "Le escribimos el próximo 15.",
        "Le escribimos este 15.",
        "Recibirá nuestra respuesta el quince de diciembre.",
        "Recibirá nuestra respuesta el día quince.",
        "Recibirá nuestra respuesta el martes quince.",
        "El martes siguiente al 12 te damos la respuesta.",
        "La junta es el lunes 14. Al otro día te llamamos.",
        "La junta es el lunes 14. A la mañana siguiente te llamamos.",
        "La junta es el martes 15; ese mismo martes por la noche te llamamos.",
        "Votamos el domingo 13 y dos días después de la votación le damos la respuesta.",
    ],
)
def test_each_is_the_fifteenth_of_the_month(text):
    assert ranges(text) == [("2026-12-15", "2026-12-15")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Recibirá respuesta antes del treinta y uno de enero.", "", "2027-01-30"),
        ("Le contestaremos en trece días.", "2026-12-15", "2026-12-15"),
        ("Disponemos de trece días para contestarle.", "", "2026-12-15"),
        ("Le contestaremos de aquí dos semanas.", "", "2026-12-16"),
        ("Le daremos respuesta en el plazo máximo de un mes desde hoy.", "", "2027-01-02"),
        ("Tendrá nuestra respuesta a tres días de hoy.", "2026-12-05", "2026-12-05"),
        ("Le respondemos en los diez días que siguen.", "", "2026-12-12"),
        ("Te avisamos mañana o pasado.", "2026-12-03", "2026-12-04"),
        ("Te avisamos entre hoy y mañana.", "2026-12-02", "2026-12-03"),
        ("Te llamo el finde.", "2026-12-05", "2026-12-06"),
        ("La decisión es el jueves. Entre esa noche y el viernes te llamamos.", "2026-12-03", "2026-12-04"),
        ("El comité sesiona el jueves; ese mismo día en la tarde le avisamos.", "2026-12-03", "2026-12-03"),
        ("La mesa se reúne el día 10 y al cabo de dos días le daremos respuesta.", "2026-12-12", "2026-12-12"),
        ("Le damos respuesta de mañana en ocho.", "2026-12-10", "2026-12-10"),
        ("Le damos respuesta el lunes en quince.", "2026-12-21", "2026-12-21"),
        ("Le damos respuesta esta misma tarde.", "2026-12-02", "2026-12-02"),
        ("En una semanita le damos respuesta.", "2026-12-09", "2026-12-09"),
        ("En cosa de dos semanas le daremos respuesta.", "2026-12-14", "2026-12-18"),
        ("La junta es el 14; te damos la respuesta a más tardar al día siguiente.", "", "2026-12-15"),
    ],
)
def test_days_and_lengths_as_people_say_them(text, first, last):
    assert ranges(text)[-1] == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Esta semana no puedo. La que viene te damos la respuesta.", "2026-12-07", "2026-12-11"),
        ("La otra semana le damos la respuesta.", "2026-12-07", "2026-12-11"),
        ("Esta semana vemos los perfiles y la siguiente recibes nuestra respuesta.", "2026-12-07", "2026-12-11"),
        ("En el curso de la semana que sigue le damos la respuesta.", "2026-12-07", "2026-12-11"),
        ("Votamos el lunes. A lo largo de la semana siguiente le damos la respuesta.", "2026-12-14", "2026-12-18"),
        ("Votamos el lunes. En la semana siguiente a la votación le damos la respuesta.", "2026-12-14", "2026-12-18"),
        ("De aquí a que acabe la semana le daremos la respuesta.", "", "2026-12-04"),
        ("Le daremos la respuesta al comenzar la semana entrante.", "2026-12-07", "2026-12-08"),
        ("Le daremos la respuesta al cerrar la semana.", "2026-12-03", "2026-12-04"),
        ("Le daremos la respuesta al empezar el año.", "2027-01-01", "2027-01-10"),
        ("Le daremos la respuesta la semana nº 51.", "2026-12-14", "2026-12-18"),
        ("Este viernes no podemos, el que viene te damos la respuesta.", "2026-12-11", "2026-12-11"),
        ("Lo hablamos el fin de semana y esa misma semana le damos la respuesta.", "2026-12-07", "2026-12-11"),
    ],
)
def test_weeks_and_their_parts_by_other_names(text, first, last):
    assert ranges(text)[-1] == (first, last)


def test_the_first_working_day_after_a_holiday():
    assert ranges("Le llamamos con la respuesta el primer día hábil tras el festivo.") == [("2026-12-09", "2026-12-09")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("El lunes te digo si pasas, y el viernes te damos la respuesta final.", "2026-12-07"),
        ("Si sale, bien; si no, no. De todas formas el lunes te damos la respuesta.", "2026-12-07"),
        ("La carta con la respuesta sale de aquí el lunes.", "2026-12-07"),
    ],
)
def test_what_a_little_word_does_not_take_away(text, day):
    assert (day, day) in ranges(text)


@pytest.mark.parametrize(
    "text",
    [
        "La que viene de Madrid es la directora.",
        "La siguiente entrevista es con el jefe.",
        "El plazo del 20 que te dimos ya no vale.",
        "Lo de darte una respuesta este mes se cae.",
    ],
)
def test_what_only_sounds_like_a_date_promises_nothing(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Le damos respuesta en tres días, contados a partir de hoy.", "2026-12-05", "2026-12-05"),
        ("Como tarde, el 15 tendrá nuestra respuesta.", "", "2026-12-15"),
        ("Tendrá nuestra respuesta como fecha límite, el 15.", "", "2026-12-15"),
        ("Ni antes del lunes ni después del miércoles le damos la respuesta.", "2026-12-07", "2026-12-09"),
        ("No antes del lunes, ni un día más tarde del miércoles, le llamamos.", "2026-12-07", "2026-12-09"),
        ("Hasta después de Reyes, o sea, el 8, no le diremos nada.", "2027-01-08", ""),
        ("Le contestamos a más tardar a fin de mes.", "", "2026-12-31"),
        ("Te doy la respuesta antes de comer.", "", "2026-12-02"),
        ("A la nochecita te doy la respuesta.", "2026-12-02", "2026-12-02"),
        ("Una vez que termine el mes le damos la respuesta.", "2027-01-01", ""),
        ("En diez días, más o menos, le damos la respuesta.", "2026-12-11", "2026-12-13"),
        ("Carnaval no pasa sin que le llame con la respuesta.", "", "2027-02-09"),
        ("Esta semana no llego. La otra te doy la respuesta.", "2026-12-07", "2026-12-11"),
        ("La respuesta se mueve del viernes al lunes.", "2026-12-07", "2026-12-07"),
    ],
)
def test_bounds_counts_and_days_told_beside_another(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Después del puente del 8 le damos la respuesta.", "2026-12-09", ""),
        ("Antes del puente del 8 de diciembre le damos la respuesta.", "", "2026-12-07"),
        ("Antes de la lotería de Navidad le damos la respuesta.", "", "2026-12-21"),
        ("Antes de los Reyes Magos le damos la respuesta.", "", "2027-01-05"),
        ("Le damos la respuesta pasando las posadas.", "2026-12-25", ""),
        ("Le damos la respuesta después del día de la Virgen.", "2026-12-13", ""),
    ],
)
def test_feasts_of_spain_and_america(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "La prueba con la jefa será el lunes a las nueve.",
        "El trámite del banco demora dos días.",
        "Lo del viernes queda sin efecto, ya le avisaré.",
        "Retiro lo que le dije de responderle mañana.",
        "Sé que espera desde antes de Navidad.",
    ],
)
def test_what_is_none_or_no_longer(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("En 48 horas hábiles le damos la respuesta.", "2026-12-04", "2026-12-04"),
        ("Le doy la respuesta como en dos semanas.", "2026-12-14", "2026-12-18"),
        ("Por Reyes le damos la respuesta.", "2027-01-06", "2027-01-06"),
        ("Le damos la respuesta para Reyes.", "", "2027-01-06"),
        ("Como pronto, el viernes te damos la respuesta.", "2026-12-04", ""),
        ("La reunión es el lunes 14 y el miércoles te damos la respuesta.", "2026-12-16", "2026-12-16"),
        ("La reunión es el lunes 14, el miércoles te damos la respuesta.", "2026-12-16", "2026-12-16"),
        ("En enero, el día 8, le damos la respuesta.", "2027-01-08", "2027-01-08"),
        ("Mañana antes de las siete te doy la respuesta.", "", "2026-12-03"),
        ("Te doy la respuesta antes de las siete de la tarde.", "", "2026-12-02"),
        ("Una vez pase el feriado le damos la respuesta.", "2026-12-09", ""),
        ("La respuesta se pasa para el 11.", "2026-12-11", "2026-12-11"),
        ("Le llegará un correo para el 11.", "", "2026-12-11"),
        ("La gerente vuelve el jueves 10. Apenas regrese le damos la respuesta.", "2026-12-10", ""),
        ("El viernes salen las listas de admitidos.", "2026-12-04", "2026-12-04"),
        ("Hasta el 11 tenemos plazo para contestarle.", "", "2026-12-11"),
        ("Le debíamos respuesta mañana; se la damos mejor el viernes.", "2026-12-04", "2026-12-04"),
    ],
)
def test_hours_feasts_and_days_behind_one_told_before(text, first, last):
    assert ranges(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Hasta el mediodía de mañana puedo confirmarle.", "", "2026-12-03"),
        ("Le damos la respuesta hasta la tarde del viernes.", "", "2026-12-04"),
        ("Le damos la respuesta para el puente.", "", "2026-12-08"),
        ("Le damos la respuesta en la segunda semana hábil de enero.", "2027-01-11", "2027-01-15"),
    ],
)
def test_an_hour_of_a_day_and_weeks_of_work(text, first, last):
    assert ranges(text) == [(first, last)]
