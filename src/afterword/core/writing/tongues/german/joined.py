"""The wordings of a German thank-you in which two points of a talk share a sentence. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ByKind

_JOINED: Final = (
    "Gern habe ich mit [Ihnen|dir] über {topic} und über {other} gesprochen.",
    "Besonders interessant fand ich, was [Sie|du] über {topic} und über {other} erzählt [haben|hast].",
    "Sehr interessant fand ich {topic} und {other}.",
    "Was [Sie|du] über {topic} und über {other} erzählt [haben|hast], hat mir ein gutes Bild von der Arbeit gegeben.",
    "Was ich über {topic} und über {other} erfahren habe, fand ich sehr aufschlussreich.",
    "Gern denke ich an das Gespräch über {topic} und über {other} zurück.",
)
_JOINED_NAMES: Final = (
    "Gern habe ich mit [Ihnen|dir] über die Themen {topic} und {other} gesprochen.",
    "Besonders interessant fand ich die Themen {topic} und {other}.",
    "Was ich zu den Themen {topic} und {other} erfahren habe, fand ich sehr aufschlussreich.",
    "Gern denke ich an das Gespräch über die Themen {topic} und {other} zurück.",
)

JOINED: Final[ByKind] = {
    Kind.OBJECT: _JOINED,
    Kind.NAME: _JOINED_NAMES,
    Kind.HOW: (
        "Interessant fand ich, {topic} und {other}.",
        "Im Gedächtnis geblieben ist mir, {topic} und {other}.",
        "Gern habe ich erfahren, {topic} und {other}.",
    ),
}
"""Two things, or two clauses."""
JOINED_CLAUSE: Final[ByKind] = {
    Kind.OBJECT: (
        "Gern habe ich mit [Ihnen|dir] über {topic} gesprochen und erfahren, {other}.",
        "Wir haben auch über {topic} gesprochen, und ich weiß jetzt, {other}.",
        "Gern denke ich an das Gespräch über {topic} zurück und daran, {other}.",
    ),
    Kind.NAME: (
        "Gern habe ich mit [Ihnen|dir] über das Thema {topic} gesprochen und erfahren, {other}.",
        "Wir haben auch über das Thema {topic} gesprochen, und ich weiß jetzt, {other}.",
    ),
}
"""A thing, and what was told besides."""
