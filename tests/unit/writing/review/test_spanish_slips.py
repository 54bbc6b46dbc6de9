"""Slips of a Spanish text, by a table of what is meant; and what is left alone."""

import pytest

from afterword.core.writing.tongues.spanish.slips import slips_in


@pytest.mark.parametrize(
    "text",
    [
        "Luis e Irene hablaron de agua y hielo, y yo de el Prado no.",
        "¿Cuántas personas hay en el equipo? Uso Linux y iOS a diario.",
        "Si tiene un momento, me gustaría preguntarle una cosa: ¿quién lleva la caja?",
        "El video está en mi-formacion.example y en lucia@formacion.example.",
        "Llevo automation y product mission en Vision Brook con Elsa Mas.",
        "Me parece muy muy bien. A el le gusta.",
    ],
)
def test_a_text_without_a_slip_is_left_alone(text):
    assert list(slips_in(text)) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Hablamos de francés y inglés.", "Hablamos de francés e inglés."),
        ("Son siete o ocho.", "Son siete u ocho."),
        ("El horario de el turno, a el final.", "El horario del turno, al final."),
        ("Gracias por la la entrevista.", "Gracias por la entrevista."),
        ("Yo tambien hice la formacion en gestion.", "Yo también hice la formación en gestión."),
        ("Gracias. Cuántos son en el equipo?", "Gracias. ¿Cuántos son en el equipo?"),
    ],
)
def test_a_slip_is_found_with_what_is_meant(text, meant):
    for start, end, right in reversed(list(slips_in(text))):
        text = text[:start] + right + text[end:]
    assert text == meant
