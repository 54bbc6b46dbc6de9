"""The wordings of a German inquiry: where things stand, one polite question, no pushing. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import InquiryWords

INQUIRY: Final = InquiryWords(
    subject="Rückfrage zum Stand meiner Bewerbung",
    subject_with_role="Rückfrage zum Stand meiner Bewerbung als {name}",
    spoke=(
        "Am {full} haben wir{role} gesprochen.",
        "Unser Gespräch{role} fand am {full} statt.",
        "Ich komme auf unser Gespräch{role} am {full} zurück.",
    ),
    spoke_with_others=(
        "Am {full} hatte ich mein Gespräch{with_whom}{role}.",
        "Mein Gespräch{with_whom}{role} fand am {full} statt.",
    ),
    wrote=("Ich melde mich noch einmal wegen meiner Bewerbung{as_role}.",),
    with_others="mit {names}",
    as_role="als {name}",
    about_role="über die Stelle als {name}",
    by_day=(
        "Eine Rückmeldung war bis {day} vorgesehen.",
        "Mit einer Rückmeldung war bis {day} zu rechnen.",
    ),
    by_day_yours=(
        "Eine Rückmeldung war bis {day} vorgesehen.",
        "[Sie wollten sich|Ihr wolltet euch] bis {day} bei mir melden.",
    ),
    by_day_theirs=("{who} hatte mir eine Rückmeldung bis {day} angekündigt.",),
    between_days=("Eine Rückmeldung war zwischen {first} und {last} vorgesehen.",),
    from_day=("Ab {day} sollte es Neues geben.",),
    thanks=("Für das Gespräch danke ich [Ihnen|dir] noch einmal.", "Vielen Dank noch einmal für das Gespräch."),
    patient=(
        "Mir ist bewusst, dass solche Verfahren manchmal länger dauern als geplant.",
        "Ich weiß, dass sich ein Zeitplan leicht verschiebt.",
    ),
    interest=(
        "An der Stelle bin ich weiterhin sehr interessiert.",
        "Mein Interesse an der Aufgabe ist unverändert groß.",
    ),
    interest_for={
        Kind.NAME: ("An der Stelle bin ich weiterhin sehr interessiert, vor allem am Thema {what}.",),
        Kind.NOUN: ("An der Stelle bin ich weiterhin sehr interessiert; was mich am meisten reizt: {what}.",),
        Kind.OBJECT: (
            "An der Stelle bin ich weiterhin sehr interessiert; besonders reizvoll finde ich {what}.",
            "Mein Interesse ist unverändert groß; am spannendsten finde ich {what}.",
        ),
        Kind.DOING: (
            "An der Stelle bin ich weiterhin sehr interessiert, vor allem an der Möglichkeit, {what}.",
            "Mein Interesse ist unverändert groß; besonders reizt mich die Aussicht, {what}.",
        ),
    },
    talk={
        Kind.NAME: ("Unser Gespräch zum Thema {topic} ist mir gut in Erinnerung.",),
        Kind.OBJECT: ("Unser Gespräch über {topic} ist mir gut in Erinnerung.",),
    },
    news={
        Kind.SENTENCE: ("Ergänzen möchte ich noch: {What}.", "Noch eine Ergänzung zu unserem Gespräch: {What}."),
        Kind.OBJECT: ("Ergänzen möchte ich noch {what}.",),
        Kind.NAME: ("Ergänzen möchte ich noch: {what}.",),
        Kind.NOUN: ("Ergänzen möchte ich noch: {what}.",),
    },
    ask_passed=(
        (
            "Darf ich fragen, wie der Stand meiner Bewerbung ist und mit welchem Zeitrahmen [Sie|ihr] jetzt"
            " [rechnen|rechnet]?"
        ),
        (
            "[Könnten Sie|Könntest du] mir sagen, wie der Stand meiner Bewerbung ist und wann ich mit einer"
            " Rückmeldung rechnen kann?"
        ),
    ),
    ask_open=(
        "Darf ich fragen, wie der Stand meiner Bewerbung ist und wann ich etwa mit einer Rückmeldung rechnen kann?",
        "[Könnten Sie|Könntest du] mir sagen, wie der Stand meiner Bewerbung ist und wie es zeitlich weitergeht?",
    ),
    offer=(
        "Falls [Ihnen|dir] noch Unterlagen fehlen, reiche ich sie gern nach.",
        "Wenn [Sie|du] noch etwas von mir [brauchen, melden Sie sich|brauchst, melde dich] gern.",
    ),
    asked_aloud=("Telefonisch hatte ich schon nach den nächsten Schritten gefragt.",),
    again=(
        "Ich weiß, dass solche Entscheidungen Zeit brauchen, und fasse mich kurz.",
        "Mir ist bewusst, wie viel in einer solchen Entscheidung steckt, deshalb nur kurz.",
    ),
    ask_again=(
        "Wenn sich zum Stand der Bewerbung etwas sagen lässt, freue ich mich über eine kurze Nachricht.",
        "Falls es zum weiteren Ablauf etwas Neues gibt, genügt mir eine Zeile.",
    ),
    last=(
        "Weiter nachfragen werde ich danach nicht. Vielen Dank für [Ihre|deine] Zeit, wie auch immer es ausgeht.",
        (
            "Von mir aus melde ich mich dazu nicht noch einmal. Für [Ihre|deine] Zeit danke ich [Ihnen|dir]"
            " in jedem Fall."
        ),
    ),
)
