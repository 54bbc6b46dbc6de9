"""A topic of the talk and what is so about it, in one Spanish sentence. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ByKind, Wordings


def _for_things(surely: Wordings, in_own_words: Wordings) -> ByKind:
    """A thing with its article stands behind "sobre"; the candidate's own words stand behind a colon."""
    return {Kind.OBJECT: surely, Kind.NOUN: surely, Kind.NAME: in_own_words}


TOLD: Final = _for_things(
    (
        "Me resultó especialmente interesante lo que hablamos sobre {topic}, y me gustó saber que {detail}.",
        "De lo que hablamos sobre {topic} me interesó en especial saber que {detail}.",
        "Me interesó mucho lo que me [contó|contaste] sobre {topic}, en particular que {detail}.",
        "Fue muy interesante hablar [con usted|contigo] sobre {topic} y saber que {detail}.",
    ),
    ("Un punto de la conversación me interesó especialmente: {topic}. Me gustó saber que {detail}.",),
)
TOLD_SOBERLY: Final = _for_things(
    (
        "De lo que hablamos sobre {topic} tengo presente que {detail}.",
        "[Le|Te] agradezco lo que me [contó|contaste] sobre {topic}, en particular que {detail}.",
    ),
    ("Un punto de la conversación me interesó especialmente: {topic}. Tengo presente que {detail}.",),
)
TOLD_TOO: Final = _for_things(
    (
        "También me quedo con lo que hablamos sobre {topic}, en particular que {detail}.",
        "Sobre {topic} me interesó además saber que {detail}.",
        "Me interesó también saber, sobre {topic}, que {detail}.",
    ),
    ("Me interesó además otro punto: {topic}. Tomé nota de que {detail}.",),
)
TOLD_THIRD: Final = _for_things(
    ("Y sobre {topic} recuerdo bien que {detail}.",),
    ("Y hubo un punto más que recuerdo bien: {topic} ({detail}).",),
)
HUNG: Final[Wordings] = (
    "Tengo presente lo que me [contó|contaste] sobre {topic}, {detail}.",
    "Me quedó claro lo que me [explicó|explicaste] sobre {topic}, {detail}.",
    "Recuerdo bien lo que hablamos sobre {topic}, {detail}.",
)
HUNG_TOO: Final[Wordings] = (
    "También tengo presente lo que hablamos sobre {topic}, {detail}.",
    "Tomé nota además de lo que me [explicó|explicaste] sobre {topic}, {detail}.",
)
