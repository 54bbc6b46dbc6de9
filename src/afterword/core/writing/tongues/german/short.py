"""The wordings of a last kind word and of a delivery in German. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ShortWords

SHORT: Final = ShortWords(
    subject_closing="Meine Bewerbung{role}",
    subject_delivery="Wie versprochen",
    of_role="als {name}",
    rejected=(
        "Danke für [Ihre|deine] Rückmeldung zu meiner Bewerbung{role}. Ich hätte gern mit [Ihnen|euch] gearbeitet.",
        (
            "Danke, dass [Sie|du] mir zu meiner Bewerbung{role} Bescheid gegeben [haben|hast]. Es ist nicht die"
            " Antwort, auf die ich gehofft hatte, aber ich verstehe sie."
        ),
    ),
    withdrawn=(
        "Nach einiger Überlegung ziehe ich meine Bewerbung{role} zurück. Das wollte ich [Ihnen|dir] selbst mitteilen.",
        "Ich habe mich entschieden, meine Bewerbung{role} zurückzuziehen, und wollte es [Ihnen|dir] direkt sagen.",
    ),
    declined=(
        (
            "Vielen Dank für [Ihr|euer] Angebot. Nach gründlicher Überlegung habe ich mich entschieden, es nicht"
            " anzunehmen."
        ),
        "Über [Ihr|euer] Angebot habe ich mich gefreut. Nach gründlicher Überlegung nehme ich es aber nicht an.",
    ),
    silent=(
        "Ich nehme an, dass die Suche inzwischen gut vorangekommen ist. Eine Antwort ist nicht nötig.",
        "Da einige Zeit vergangen ist, nehme ich an, dass die Stelle besetzt ist. Eine Antwort ist nicht nötig.",
    ),
    kept={
        Kind.NAME: ("Unser Gespräch zum Thema {topic} behalte ich in guter Erinnerung.",),
        Kind.OBJECT: ("Unser Gespräch über {topic} behalte ich in guter Erinnerung.",),
    },
    kept_plain=("Für die Zeit, die [Sie sich|du dir] genommen [haben|hast], danke ich [Ihnen|dir].",),
    door=(
        (
            "Falls sich eine andere Stelle ergibt, freue ich mich über eine Nachricht. [Ihnen|Dir] und dem Team alles"
            " Gute."
        ),
        "Vielleicht kreuzen sich unsere Wege ja noch einmal. [Ihnen|Dir] und dem Team weiterhin viel Erfolg.",
    ),
    farewell=(
        "[Ihnen|Dir] und dem Team wünsche ich alles Gute.",
        "Ich wünsche [Ihnen|dir] und dem Team, dass sich bald die richtige Person findet.",
    ),
    here=("Wie versprochen sende ich [Ihnen|dir] {what}.", "Wie besprochen schicke ich [Ihnen|dir] {what}."),
    here_whatever=("Hier ist, was ich [Ihnen|dir] versprochen habe.",),
    here_whatever_too=("Auch das Übrige, was ich zugesagt habe, ist dabei.",),
    help=(
        "Wenn dazu Fragen auftauchen, beantworte ich sie gern.",
        "Falls [Sie|du] dazu noch etwas wissen [möchten, melden Sie sich|möchtest, melde dich] gern.",
    ),
)
