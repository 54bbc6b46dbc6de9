"""The wordings of a last kind word and of a delivery in German. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ShortWords

SHORT: Final = ShortWords(
    subject_closing="Meine Bewerbung{role}",
    subject_delivery="Wie versprochen",
    of_role="als {name}",
    rejected=(
        "Vielen Dank für Ihre Antwort auf meine Bewerbung{role}, auch wenn ich auf eine andere gehofft hatte.",
        "Danke, dass ich Ihre Entscheidung zu meiner Bewerbung{role} kenne. Erhofft hatte ich eine andere.",
    ),
    withdrawn=(
        "Nach einiger Überlegung ziehe ich meine Bewerbung{role} zurück. Das wollte ich Ihnen selbst mitteilen.",
        "Ich habe mich entschieden, meine Bewerbung{role} zurückzuziehen, und möchte es Ihnen persönlich sagen.",
    ),
    declined=(
        "Vielen Dank für Ihr Angebot. Nach gründlicher Überlegung habe ich mich entschieden, es nicht anzunehmen.",
        "Über Ihr Angebot habe ich mich gefreut. Nach gründlicher Überlegung habe ich mich anders entschieden.",
    ),
    silent=(
        "Ich nehme an, dass die Suche weitergegangen ist, und das ist in Ordnung. Eine Antwort ist nicht nötig.",
        "Da einige Zeit vergangen ist, nehme ich an, dass die Stelle besetzt ist. Eine Antwort ist nicht nötig.",
    ),
    kept={
        Kind.NAME: ("Aus unserem Gespräch zum Thema {topic} nehme ich viel mit.",),
        Kind.OBJECT: ("Aus unserem Gespräch über {topic} nehme ich viel mit.",),
    },
    kept_plain=("Für die Zeit, die Sie sich genommen haben, danke ich Ihnen.",),
    door=(
        "Falls sich eine andere Stelle ergibt, freue ich mich über eine Nachricht. Ihnen und dem Team alles Gute.",
        "Wenn sich unsere Wege wieder kreuzen, freue ich mich. Ihnen und dem Team weiterhin viel Erfolg.",
    ),
    farewell=(
        "Ihnen und dem Team wünsche ich alles Gute.",
        "Ich wünsche Ihnen und dem Team, dass sich bald die richtige Person findet.",
    ),
    here=("Wie versprochen sende ich Ihnen {what}.", "Wie zugesagt erhalten Sie hier {what}."),
    here_whatever=("Wie versprochen sende ich Ihnen hier, was ich zugesagt habe.",),
    help=(
        "Wenn dazu Fragen auftauchen, beantworte ich sie gern.",
        "Falls Sie dazu noch etwas wissen möchten, melden Sie sich gern.",
    ),
)
