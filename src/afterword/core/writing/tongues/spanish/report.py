"""The wordings of a report to the agency in Spanish. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ReportWords

_COVERED: Final = (
    "De lo que hablamos destaco lo siguiente: {topics}.",
    "Hablamos, entre otras cosas, de lo siguiente: {topics}.",
)
_COVERED_ALONE: Final = (
    "De lo que hablamos destaco una cosa: {topics}.",
    "Hablamos, entre otras cosas, sobre {topics}.",
)
_OPEN: Final = ("Me queda una duda sobre {question}.",)

REPORT: Final = ReportWords(
    subject="Entrevista{at}: breve resumen",
    at="en {company}",
    openings=(
        "Muchas gracias por organizar la entrevista {of}{at}{role}. [Le|Te] resumo brevemente cómo fue.",
        "Gracias por organizar la entrevista {of}{at}{role}. [Le|Te] escribo para contar[le|te] cómo fue.",
    ),
    met=("Hablé con {names}.",),
    covered={
        Kind.OBJECT: _COVERED,
        Kind.NOUN: _COVERED,
        Kind.NAME: _COVERED,
        Kind.HOW: ("También me explicaron {topics}.",),
        Kind.SENTENCE: ("Me contaron que {topics}.",),
    },
    covered_one={
        Kind.OBJECT: _COVERED_ALONE,
        Kind.NOUN: ("Hablamos, entre otras cosas, sobre {topics}.",),
        Kind.NAME: ("De lo que hablamos destaco un punto: {topics}.",),
    },
    well=(
        "Por mi parte fue bien, y el puesto me interesa.",
        "Me quedé con una buena impresión y quiero seguir adelante.",
    ),
    plain=("El puesto me interesa y quiero seguir adelante.",),
    badly=("No fue tan bien como esperaba, aunque el puesto me sigue interesando.",),
    concern=("Me gustaría comentar un punto [con usted|contigo]: {what}.",),
    concerns=("Me gustaría comentar dos puntos [con usted|contigo]: {what}.",),
    timing=("Esperan responder a más tardar el {day}.", "Han quedado en responder a más tardar el {day}."),
    theirs=("También prometí {what} a {who}, y me encargo del envío.",),
    their_team="la empresa",
    asked={
        Kind.QUESTION: ("No llegué a hacer esta pregunta: {question}",),
        Kind.HOW: ("Todavía me gustaría saber {question}.",),
        Kind.OBJECT: _OPEN,
        Kind.NOUN: _OPEN,
        Kind.NAME: ("Me queda una duda sobre un punto: {question}.",),
    },
    closings=(
        (
            "Si la empresa [le|te] comenta algo, [le|te] agradezco que me [avise|avises]. Cualquier pregunta, aquí"
            " estoy."
        ),
        "Si [quiere|quieres] saber algo más, [puede llamarme|puedes llamarme] cuando [quiera|quieras].",
    ),
)
