"""The wordings of a German thank-you that join a topic with what is so of it. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ByKind

TOLD_THAT: Final[ByKind] = {
    Kind.OBJECT: (
        "Als wir über {topic} gesprochen haben, fand ich besonders interessant, {detail}.",
        "Wir haben über {topic} gesprochen, und im Kopf geblieben ist mir, {detail}.",
        "Was [Sie|du] über {topic} erzählt [haben|hast], fand ich spannend, vor allem {detail}.",
        "Aus dem Gespräch über {topic} nehme ich vor allem mit, {detail}.",
        "Sehr interessant fand ich {topic}, besonders {detail}.",
        "Gern habe ich mehr über {topic} erfahren, vor allem {detail}.",
        "Unser Gespräch über {topic} ist mir gut in Erinnerung, vor allem {detail}.",
    ),
    Kind.NAME: (
        "Beim Thema {topic} fand ich besonders interessant, {detail}.",
        "Zum Thema {topic} ist mir vor allem im Kopf geblieben, {detail}.",
        "Vom Thema {topic} nehme ich vor allem mit, {detail}.",
    ),
}
TOLD_THAT_GLADLY: Final[ByKind] = {
    Kind.OBJECT: (
        "Als wir über {topic} gesprochen haben, hat mir besonders gefallen, {detail}.",
        "Wir haben über {topic} gesprochen, und es hat mir gut gefallen, {detail}.",
        "Was [Sie|du] über {topic} erzählt [haben|hast], fand ich sehr schön, vor allem {detail}.",
        "Sehr schön finde ich {topic}, besonders {detail}.",
    ),
    Kind.NAME: (
        "Beim Thema {topic} hat mir besonders gefallen, {detail}.",
        "Zum Thema {topic} ist mir gern in Erinnerung, {detail}.",
    ),
}
TOLD_THAT_SOBERLY: Final[ByKind] = {
    Kind.OBJECT: (
        "Aufschlussreich war für mich, was [Sie|du] über {topic} erzählt [haben|hast], auch {detail}.",
        "Wir haben über {topic} gesprochen, auch darüber, {detail}.",
        "Aufschlussreich fand ich {topic}, auch {detail}.",
    ),
    Kind.NAME: (
        "Beim Thema {topic} war für mich aufschlussreich, {detail}.",
        "Zum Thema {topic} ist mir in Erinnerung, {detail}.",
    ),
}
"""What is no joy, or may be none, is told without any."""
OF_DUTY: Final = (
    "Gut war für mich, dass wir über {topic} gesprochen haben.",
    "Hilfreich war für mich, dass wir über {topic} gesprochen haben.",
)
OF_DUTY_TOO: Final = (
    "Gut war für mich auch, dass wir über {topic} gesprochen haben.",
    "Hilfreich war für mich, was ich über {topic} erfahren habe.",
    "Hilfreich war auch, was ich über {topic} erfahren habe.",
)
"""Of what weighs on one, or eases one's days: nobody enjoys it, or dwells on it."""
ASKED_OF_IT: Final[ByKind] = {
    Kind.QUESTION: (
        "Dazu ist mir noch eine Frage eingefallen: {question}",
        "Eine Frage dazu habe ich noch: {question}",
        "Dazu eine Frage, zu der ich nicht mehr gekommen bin: {question}",
    ),
    Kind.HOW: ("Dazu würde mich noch interessieren, {question}.", "Nicht mehr gefragt habe ich dazu, {question}."),
}
