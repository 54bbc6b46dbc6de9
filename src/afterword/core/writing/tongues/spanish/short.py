"""The wordings of a last kind word and of a delivery in Spanish. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ShortWords

_KEPT: Final = ("Me llevo un buen recuerdo de lo que hablamos sobre {topic}.",)

SHORT: Final = ShortWords(
    subject_closing="Mi candidatura{role}",
    subject_delivery="Lo prometido",
    of_role="al puesto de {name}",
    rejected=(
        "Gracias por su respuesta sobre mi candidatura{role}. Esperaba otra, pero agradezco saberlo.",
        "Le agradezco la respuesta sobre mi candidatura{role}. No es la que esperaba, pero agradezco que sea clara.",
    ),
    withdrawn=(
        "Después de pensarlo bien, he decidido retirar mi candidatura{role}, y quería que lo supiera por mí.",
        "He tomado la decisión de retirar mi candidatura{role} y quería comunicárselo personalmente.",
    ),
    declined=(
        "Muchas gracias por su oferta. La he pensado con calma y he decidido no aceptarla.",
        "Agradezco mucho la oferta. Tras pensarlo con calma, he decidido no aceptarla.",
    ),
    silent=(
        "Imagino que el proceso ha seguido su curso, y lo entiendo perfectamente. No hace falta que me responda.",
        "Como ha pasado un tiempo, imagino que el puesto ya está cubierto. No hace falta que me responda.",
    ),
    kept={Kind.OBJECT: _KEPT, Kind.NOUN: _KEPT, Kind.NAME: _KEPT},
    kept_plain=("Le agradezco el tiempo que me dedicó.",),
    door=(
        "Si más adelante surge otro puesto que pueda encajar, me encantará saberlo. Les deseo lo mejor.",
        "Si nuestros caminos vuelven a cruzarse, será un placer. Le deseo lo mejor a usted y a su equipo.",
    ),
    farewell=(
        "Le deseo lo mejor a usted y a su equipo.",
        "Espero que encuentren pronto a la persona adecuada. Les deseo lo mejor.",
    ),
    here=("Tal como le prometí, aquí tiene {what}.", "Como quedamos, le envío {what}."),
    here_whatever=("Aquí tiene lo que le prometí.",),
    help=(
        "Si le surge alguna pregunta, se la respondo con mucho gusto.",
        "Quedo a su disposición para cualquier aclaración.",
    ),
)
