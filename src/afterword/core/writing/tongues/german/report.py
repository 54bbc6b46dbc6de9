"""The wordings of a report to the agency in German. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ReportWords

_COVERED: Final = ("Es ging unter anderem um {topics}.", "Erfahren habe ich etwas über {topics}.")
_OPEN: Final = ("Noch nicht gesprochen haben wir über {question}.",)

REPORT: Final = ReportWords(
    subject="Kurzer Bericht: Gespräch{at} {when}",
    at="bei {company}",
    openings=(
        "Vielen Dank für die Organisation des Gesprächs {when}{at}{role}. Hier ein kurzer Bericht.",
        (
            "Danke, dass [Sie|du] das Gespräch {when}{at}{role} möglich gemacht [haben|hast]. Wie es verlaufen ist,"
            " berichte ich [Ihnen|dir] hier kurz."
        ),
    ),
    met=("Gesprochen habe ich mit {names}.",),
    covered={
        Kind.NAME: ("Zu den Themen gehörten: {topics}.",),
        Kind.OBJECT: _COVERED,
        Kind.NOUN: ("Ein Thema war auch: {topics}.",),
        Kind.HOW: ("Erklärt wurde mir auch, {topics}.",),
    },
    covered_one={Kind.NAME: ("Unter anderem ging es um das Thema {topics}.",)},
    well=(
        "Aus meiner Sicht lief es gut, und mein Interesse ist groß.",
        "Ich habe ein gutes Gefühl und möchte gern weitermachen.",
    ),
    plain=("Mein Interesse besteht weiter, und ich möchte gern weitermachen.",),
    badly=("Es lief nicht so gut, wie ich es mir gewünscht hätte; interessiert bin ich trotzdem.",),
    concern=("Über einen Punkt würde ich gern mit [Ihnen|dir] sprechen: {what}.",),
    concerns=("Über zwei Punkte würde ich gern mit [Ihnen|dir] sprechen: {what}.",),
    timing=("Eine Rückmeldung soll bis {day} kommen.", "Die Firma will sich bis {day} melden."),
    theirs=("Zugesagt habe ich {who} außerdem {what}; das schicke ich noch.",),
    their_team="der Firma",
    asked={
        Kind.QUESTION: ("Eine Frage bin ich dort nicht losgeworden: {question}",),
        Kind.HOW: ("Gern wüsste ich noch, {question}.",),
        Kind.NAME: ("Offen ist für mich noch das Thema {question}.",),
        Kind.OBJECT: _OPEN,
        Kind.NOUN: ("Offen ist für mich noch: {question}.",),
    },
    closings=(
        (
            "Falls [Sie|du] von dort etwas [hören, geben Sie|hörst, gib] mir bitte kurz Bescheid. Für Fragen bin ich"
            " gern"
            " erreichbar."
        ),
        "Wenn [Sie|du] noch mehr wissen [möchten, rufen Sie|möchtest, ruf] mich gern an.",
    ),
)
