"""That the post is wanted, with what draws the candidate to it or without, in French. Words only, of no gender."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ByKind, Wordings

_THING: Final = (
    "C'est avant tout pour {what} que j'aimerais travailler{at}.",
    "Ce poste m'attire avant tout pour {what}, et je travaillerais volontiers{at}.",
)
TIED: Final[ByKind] = {
    Kind.OBJECT: ("Ce qui m'attire le plus dans ce poste, c'est {what}, et je travaillerais volontiers{at}.", *_THING),
    Kind.NOUN: ("Ce qui m'attire le plus dans ce poste, ce sont {what}, et je travaillerais volontiers{at}.", *_THING),
    Kind.DOING: (
        "Ce qui m'attire le plus dans ce poste, c'est la possibilité de {what}, et je travaillerais volontiers{at}.",
        "J'aimerais beaucoup travailler{at}, avant tout pour {what}.",
        "La perspective de {what} m'attire tout particulièrement, et ce serait un plaisir de travailler{at}.",
    ),
}
TIED_GROWN: Final[ByKind] = {
    Kind.OBJECT: (
        "Notre échange a renforcé mon envie de travailler{at}, avant tout pour {what}.",
        "Ce qui m'attire le plus dans ce poste, c'est {what}, et notre échange a confirmé mon intérêt.",
        *_THING,
    ),
    Kind.NOUN: (
        "Notre échange a renforcé mon envie de travailler{at}, avant tout pour {what}.",
        "Ce qui m'attire le plus dans ce poste, ce sont {what}, et notre échange a confirmé mon intérêt.",
        *_THING,
    ),
    Kind.DOING: (
        "Notre échange a renforcé mon envie de travailler{at} et de {what}.",
        "Ce qui m'attire le plus ici, c'est la possibilité de {what}, et notre échange a confirmé mon intérêt.",
        "J'aimerais beaucoup travailler{at}, avant tout pour {what}.",
    ),
}
"""After a talk that went well."""
DRAWN: Final[Wordings] = (
    "C'est aussi le sujet qui m'attire le plus dans ce poste, et je travaillerais volontiers{at}.",
    "C'est d'ailleurs avant tout pour ce sujet que j'aimerais travailler{at}.",
    "Ce sujet est d'ailleurs celui qui m'attire le plus, et ce serait un plaisir de travailler{at}.",
)
"""Where the topic that draws the candidate was told just before."""

WANTING: Final[Wordings] = (
    "J'aimerais beaucoup rejoindre [votre|ton] équipe.",
    "Ce poste m'intéresse beaucoup, et je travaillerais volontiers{at}.",
    "Ce poste me plairait beaucoup.",
    "Ce serait un plaisir de rejoindre [votre|ton] équipe.",
)
WANTING_WARM: Final[Wordings] = (
    "J'ai très envie de rejoindre [votre|ton] équipe.",
    "Ce poste me plaît beaucoup, et je travaillerais avec grand plaisir{at}.",
    "Ce serait une vraie joie de rejoindre [votre|ton] équipe.",
    "Travailler{at} me ferait très plaisir.",
    "J'aimerais vraiment faire partie de [votre|ton] équipe.",
)
