"""The wordings for an agent in German: a last word, and what goes on to somebody else. Words only."""

from typing import Final

from afterword.core.writing.tongues.tongue import AgentWords

AGENT: Final = AgentWords(
    rejected=(
        "Danke, dass [Sie|du] mir die Absage{at} für die Stelle{role} weitergegeben [haben|hast].",
        "Vielen Dank für die Nachricht. Schade, dass es mit der Stelle{role}{at} nicht geklappt hat.",
    ),
    withdrawn=(
        "Ich habe mich entschieden, meine Bewerbung{role}{at} zurückzuziehen. Bitte [geben Sie|gib] das so weiter.",
        "Nach einiger Überlegung ziehe ich meine Bewerbung{role}{at} zurück. Bitte [richten Sie|richte] es dort aus.",
    ),
    declined=(
        "Ich habe gründlich nachgedacht und nehme das Angebot{at} nicht an. Bitte [geben Sie|gib] das so weiter.",
        "Für das Angebot{at} bin ich dankbar, nehme es aber nicht an. Bitte [richten Sie|richte] es dort aus.",
    ),
    silent=(
        "Da ich länger nichts gehört habe, nehme ich an, dass die Stelle{role}{at} inzwischen besetzt ist.",
        "Ich gehe davon aus, dass die Suche{at} inzwischen abgeschlossen ist.",
    ),
    thanks=(
        "Für die Vermittlung und [Ihre|deine] Unterstützung danke ich [Ihnen|dir].",
        "Vielen Dank, dass [Sie sich|du dich] für mich eingesetzt [haben|hast].",
    ),
    farewell=(
        "Wenn [Sie|du] wieder etwas Passendes [haben, melden Sie sich|hast, melde dich] gern.",
        "Falls sich bei [Ihnen|dir] eine andere passende Stelle ergibt, freue ich mich über eine Nachricht.",
    ),
    here_for=(
        "Für {who} sende ich [Ihnen|dir] wie besprochen {what}. [Würden Sie|Würdest du] das bitte weiterleiten?",
    ),
    here_whatever_for=("Hier kommt, was ich {who} versprochen habe. [Würden Sie|Würdest du] das bitte weiterleiten?",),
    may_thank=("Darf ich mich bei {who} selbst bedanken, oder [geben Sie|gibst du] meinen Dank lieber weiter?",),
)
