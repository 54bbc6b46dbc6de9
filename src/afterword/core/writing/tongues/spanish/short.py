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
        "Gracias por [su|tu] respuesta sobre mi candidatura{role}. Me habría gustado formar parte del equipo.",
        (
            "[Le|Te] agradezco que me [haya|hayas] informado sobre mi candidatura{role}. No es lo que esperaba, pero lo"
            " entiendo."
        ),
    ),
    withdrawn=(
        (
            "Después de pensarlo bien, he decidido retirar mi candidatura{role}, y quería que lo [supiera|supieras]"
            " por mí. Gracias por haberme tenido en cuenta."
        ),
        (
            "He tomado la decisión de retirar mi candidatura{role} y quería [comunicárselo|comunicártelo]"
            " personalmente. Gracias por haberme tenido en cuenta."
        ),
    ),
    declined=(
        "Muchas gracias por [su|tu] oferta. La he pensado con calma y he decidido no aceptarla.",
        "Agradezco mucho la oferta. Tras pensarlo con calma, he decidido no aceptarla.",
    ),
    silent=(
        (
            "Imagino que el proceso ha seguido su curso, y lo entiendo perfectamente. No hace falta que me"
            " [responda|respondas]."
        ),
        "Como ha pasado un tiempo, imagino que el puesto ya está cubierto. No hace falta que me [responda|respondas].",
    ),
    kept={
        Kind.OBJECT: _KEPT,
        Kind.NOUN: _KEPT,
        Kind.NAME: ("De nuestra conversación me llevo sobre todo un punto: {topic}.",),
    },
    kept_plain=("[Le|Te] agradezco el tiempo que me [dedicó|dedicaste].",),
    door=(
        "Si más adelante surge otro puesto que pueda encajar, me encantará saberlo. [Le|Te] deseo lo mejor.",
        (
            "Si nuestros caminos vuelven a cruzarse, será un placer. [Le|Te] deseo lo mejor [a usted y a su equipo|a"
            " ti y a tu equipo]."
        ),
    ),
    farewell=(
        "[Le|Te] deseo lo mejor [a usted y a su equipo|a ti y a tu equipo].",
        "Espero que la persona adecuada aparezca pronto. [Le|Te] deseo lo mejor.",
    ),
    here=("Tal como [le|te] prometí, aquí [tiene|tienes] {what}.", "Como quedamos, [le|te] envío {what}."),
    here_whatever=("Aquí [tiene|tienes] lo que [le|te] prometí.",),
    here_whatever_too=("Va también lo demás que [le|te] prometí.",),
    help=(
        "Si [le|te] surge alguna pregunta, [se la|te la] respondo con mucho gusto.",
        "Quedo a [su|tu] disposición para cualquier aclaración.",
    ),
)
