"""The wordings of a last kind word and of a delivery in German. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ShortWords

SHORT: Final = ShortWords(
    subject_closing="Meine Bewerbung{role}",
    subject_delivery="Wie versprochen",
    of_role="als {name}",
    rejected=(
        "Vielen Dank für [Ihre|deine] Antwort auf meine Bewerbung{role}, auch wenn ich auf eine andere gehofft hatte.",
        "Danke, dass ich [Ihre|eure] Entscheidung zu meiner Bewerbung{role} kenne. Erhofft hatte ich eine andere.",
    ),
    withdrawn=(
        "Nach einiger Überlegung ziehe ich meine Bewerbung{role} zurück. Das wollte ich [Ihnen|dir] selbst mitteilen.",
        "Ich habe mich entschieden, meine Bewerbung{role} zurückzuziehen, und möchte es [Ihnen|dir] persönlich sagen.",
    ),
    declined=(
        (
            "Vielen Dank für [Ihr|euer] Angebot. Nach gründlicher Überlegung habe ich mich entschieden, es nicht"
            " anzunehmen."
        ),
        "Über [Ihr|euer] Angebot habe ich mich gefreut. Nach gründlicher Überlegung habe ich mich anders entschieden.",
    ),
    silent=(
        "Ich nehme an, dass die Suche weitergegangen ist, und das ist in Ordnung. Eine Antwort ist nicht nötig.",
        "Da einige Zeit vergangen ist, nehme ich an, dass die Stelle besetzt ist. Eine Antwort ist nicht nötig.",
    ),
    kept={
        Kind.NAME: ("Aus unserem Gespräch zum Thema {topic} nehme ich viel mit.",),
        Kind.OBJECT: ("Aus unserem Gespräch über {topic} nehme ich viel mit.",),
    },
    kept_plain=("Für die Zeit, die [Sie sich|du dir] genommen [haben|hast], danke ich [Ihnen|dir].",),
    door=(
        (
            "Falls sich eine andere Stelle ergibt, freue ich mich über eine Nachricht. [Ihnen|Dir] und dem Team alles"
            " Gute."
        ),
        "Wenn sich unsere Wege wieder kreuzen, freue ich mich. [Ihnen|Dir] und dem Team weiterhin viel Erfolg.",
    ),
    farewell=(
        "[Ihnen|Dir] und dem Team wünsche ich alles Gute.",
        "Ich wünsche [Ihnen|dir] und dem Team, dass sich bald die richtige Person findet.",
    ),
    here=("Wie versprochen sende ich [Ihnen|dir] {what}.", "Wie zugesagt [erhalten Sie|erhältst du] hier {what}."),
    here_whatever=("Wie versprochen sende ich [Ihnen|dir] hier, was ich zugesagt habe.",),
    help=(
        "Wenn dazu Fragen auftauchen, beantworte ich sie gern.",
        "Falls [Sie|du] dazu noch etwas wissen [möchten, melden Sie sich|möchtest, melde dich] gern.",
    ),
)
