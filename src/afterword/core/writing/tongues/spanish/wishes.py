"""What draws the candidate and that they would like the post, in one Spanish sentence; or that alone. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ByKind, Wordings

TIED: Final[ByKind] = {
    Kind.OBJECT: (
        "Lo que más me atrae del puesto es {what}, y me encantaría trabajar{at}.",
        "Me encantaría trabajar{at}: lo que más me ilusiona del puesto es {what}.",
        "El puesto me interesa mucho, sobre todo por {what}, y me gustaría trabajar{at}.",
    ),
    Kind.NOUN: (
        "Lo que más me atrae del puesto son {what}, y me encantaría trabajar{at}.",
        "Me encantaría trabajar{at}: lo que más me ilusiona del puesto son {what}.",
        "El puesto me interesa mucho, sobre todo por {what}, y me gustaría trabajar{at}.",
    ),
    Kind.DOING: (
        "Me encantaría trabajar{at}, sobre todo por la posibilidad de {what}.",
        "Me hace especial ilusión poder {what}, y por eso me gustaría mucho trabajar{at}.",
        "Me encantaría formar parte del equipo y poder {what}.",
    ),
}
TIED_GROWN: Final[ByKind] = {
    Kind.OBJECT: (
        "Lo que más me atrae del puesto es {what}, y ahora tengo aún más ganas de trabajar{at}.",
        "Me encantaría trabajar{at}: lo que más me ilusiona del puesto es {what}.",
        "El puesto me interesa mucho, sobre todo por {what}, y me gustaría trabajar{at}.",
        "Después de hablar [con usted|contigo] me atrae todavía más {what}, y me encantaría trabajar{at}.",
    ),
    Kind.NOUN: (
        "Lo que más me atrae del puesto son {what}, y ahora tengo aún más ganas de trabajar{at}.",
        "Me encantaría trabajar{at}: lo que más me ilusiona del puesto son {what}.",
        "El puesto me interesa mucho, sobre todo por {what}, y me gustaría trabajar{at}.",
    ),
    Kind.DOING: (
        "Ahora tengo aún más ganas de trabajar{at} y de {what}.",
        "Me encantaría formar parte del equipo y poder {what}.",
        "Me encantaría trabajar{at}, sobre todo por la posibilidad de {what}.",
        "Me hace especial ilusión poder {what}, y por eso me gustaría mucho trabajar{at}.",
    ),
}
"""After a talk that went well."""
DRAWN: Final[Wordings] = (
    "Es también el tema que más me atrae del puesto, y me gustaría mucho trabajar{at}.",
    "Ese tema es, además, el que más me ilusiona del puesto, y me encantaría trabajar{at}.",
    "De hecho, es sobre todo por ese tema por lo que me gustaría trabajar{at}.",
)
"""Where the topic that draws the candidate was told just before."""
WANTING: Final[Wordings] = (
    "Me gustaría mucho incorporarme a [su|tu] equipo.",
    "El puesto me interesa mucho, y me encantaría trabajar{at}.",
    "Me encantaría formar parte de [su|tu] equipo.",
    "Es un puesto que me gustaría mucho ocupar.",
)
WANTING_WARM: Final[Wordings] = (
    "De verdad me encantaría trabajar{at}.",
    "Tengo muchas ganas de formar parte de [su|tu] equipo.",
    "El puesto me gusta mucho, y sería una alegría trabajar{at}.",
    "Me alegraría muchísimo incorporarme a [su|tu] equipo.",
    "Sería para mí un verdadero gusto trabajar{at}.",
)
"""Where nobody noted what draws them."""
