"""What draws one to a post, in one sentence with wanting it, or right behind the topic that it is of. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ByKind

TIED: Final[ByKind] = {
    Kind.DOING: (
        "Besonders reizt mich die Aussicht, {what}; ich würde sehr gern{at} arbeiten.",
        "Die Stelle interessiert mich sehr, vor allem die Möglichkeit, {what}.",
        "{What}, reizt mich besonders, und ich würde die Stelle gern übernehmen.",
        "Die Arbeit{at} kann ich mir sehr gut vorstellen, vor allem die Möglichkeit, {what}.",
    ),
    Kind.OBJECT: (
        "Besonders reizvoll finde ich {what}, und ich würde sehr gern{at} arbeiten.",
        "Ich würde diese Aufgabe gern übernehmen und mich vor allem auf {what} freuen.",
        "Die Stelle{at} interessiert mich sehr; am meisten würde ich mich auf {what} freuen.",
    ),
    Kind.NAME: (
        "Am meisten reizt mich das Thema {what}, und ich würde sehr gern{at} arbeiten.",
        "Die Stelle interessiert mich sehr, vor allem das Thema {what}.",
    ),
    Kind.HOW: (
        "An der Arbeit gefällt mir besonders, {what}, und ich würde die Stelle gern übernehmen.",
        "Die Arbeit{at} kann ich mir sehr gut vorstellen; besonders gefällt mir, {what}.",
        "Besonders reizvoll finde ich, {what}, und ich würde sehr gern{at} arbeiten.",
    ),
    Kind.SENTENCE: (
        "{What}; auch deshalb würde ich die Stelle gern übernehmen.",
        "{What}, und auch deshalb würde ich sehr gern{at} arbeiten.",
    ),
}
TIED_GROWN: Final[ByKind] = {
    Kind.DOING: (
        *TIED[Kind.DOING],
        "Nach dem Gespräch kann ich mir die Arbeit{at} noch besser vorstellen, vor allem die Möglichkeit, {what}.",
        "Das Gespräch hat mein Interesse an der Stelle bestärkt; am meisten reizt mich die Möglichkeit, {what}.",
    ),
    Kind.OBJECT: (
        *TIED[Kind.OBJECT],
        "Das Gespräch hat mein Interesse an der Stelle bestärkt; am meisten würde ich mich auf {what} freuen.",
    ),
    Kind.NAME: (
        *TIED[Kind.NAME],
        "Das Gespräch hat mein Interesse an der Stelle bestärkt, vor allem am Thema {what}.",
    ),
    Kind.HOW: (
        *TIED[Kind.HOW],
        "Das Gespräch hat mein Interesse an der Stelle bestärkt; besonders gefällt mir, {what}.",
    ),
    Kind.SENTENCE: TIED[Kind.SENTENCE],
}
DRAWN_OF_IT: Final[ByKind] = {
    Kind.DOING: (
        "Gerade die Möglichkeit, {what}, reizt mich an der Stelle.",
        "Dabei reizt mich die Aussicht, {what}.",
        "Auch deshalb reizt mich an der Stelle die Möglichkeit, {what}.",
    ),
    Kind.OBJECT: (
        "Gerade {what} finde ich an der Stelle besonders reizvoll.",
        "Dabei würde ich mich am meisten auf {what} freuen.",
    ),
    Kind.NAME: ("Gerade das Thema {what} reizt mich an der Stelle.",),
    Kind.HOW: (
        "Dabei gefällt mir besonders, {what}.",
        "Besonders reizvoll finde ich daran, {what}.",
    ),
}
"""Behind its topic."""
ADDED_OF_IT: Final = (
    "{What}; das hatte ich noch nicht erwähnt.",
    "{What}; davon hatte ich noch nicht erzählt.",
)
