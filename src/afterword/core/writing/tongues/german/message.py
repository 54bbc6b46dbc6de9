"""The wordings of an answer, a missed talk and any other message in German. Words only."""

from typing import Final

from afterword.core.writing.settled import Settled
from afterword.core.writing.tongues.tongue import MessageWords

MESSAGE: Final = MessageWords(
    subject_answer="[Ihre|Deine] Nachricht",
    subject_offer="[Ihr|Euer] Angebot",
    subject_missed="Unser Gespräch {when}",
    answers={
        Settled.TIMELINE: (
            (
                "Vielen Dank für [Ihre|deine] Nachricht {of} und die Information zum zeitlichen Ablauf. Das passt für"
                " mich,"
                " und mein Interesse an der Stelle ist unverändert groß."
            ),
            (
                "Danke, dass [Sie|du] mich zum zeitlichen Ablauf auf dem Laufenden [halten|hältst]."
                " An der Stelle bin ich weiterhin sehr interessiert."
            ),
        ),
        Settled.NEWS_BY: (
            (
                "Vielen Dank für [Ihre|deine] Nachricht {of}. Eine Rückmeldung bis {day} passt für mich gut; an der"
                " Stelle"
                " bin ich weiterhin sehr interessiert."
            ),
            (
                "Danke für die Information zum weiteren Ablauf. Ich habe mir notiert, dass ich bis {day} von"
                " [Ihnen|dir]"
                " höre, und bin weiterhin sehr interessiert."
            ),
        ),
        Settled.INVITATION: (
            "Vielen Dank für die Einladung. Zu einem weiteren Gespräch komme ich gern.",
            "Über [Ihre|deine] Nachricht {of} habe ich mich gefreut. Vielen Dank für die Einladung, ich komme gern.",
        ),
        Settled.DATE: (
            (
                "Vielen Dank für die Einladung. Den Termin am {day}{hour} bestätige ich [Ihnen|dir] gern und freue"
                " mich auf"
                " das Gespräch."
            ),
            "Über die Einladung habe ich mich gefreut, vielen Dank. Der Termin am {day}{hour} passt mir sehr gut.",
        ),
        Settled.NEW_DATE: (
            (
                "Vielen Dank für die Nachricht zum neuen Termin. Auch am {day}{hour} passt es mir gut, und ich freue"
                " mich"
                " auf das Gespräch."
            ),
            (
                "Danke, dass [Sie|du] mir wegen des Termins Bescheid gegeben [haben|hast]. Den neuen Termin am"
                " {day}{hour}"
                " bestätige ich [Ihnen|dir] gern."
            ),
        ),
        Settled.PUT_OFF: (
            (
                "Vielen Dank für die Nachricht zu unserem Gespräch am {day}. Das ist kein Problem; ich richte mich"
                " gern nach einem neuen Termin."
            ),
            (
                "Danke, dass [Sie|du] mir wegen unseres Gesprächs am {day} Bescheid gegeben [haben|hast]. Einen anderen"
                " Termin, der [Ihnen|dir] passt, mache ich gern möglich."
            ),
        ),
        Settled.OFFER: (
            (
                "Vielen Dank für [Ihr|euer] Angebot, über das ich mich sehr gefreut habe. Ich sehe es mir in Ruhe an"
                " und"
                " melde mich dann bei [Ihnen|dir]."
            ),
        ),
        Settled.OFFER_BY: (
            (
                "Vielen Dank für [Ihr|euer] Angebot, über das ich mich sehr gefreut habe. Ich sehe es mir in Ruhe an"
                " und gebe [Ihnen|dir] bis {day} Bescheid."
            ),
        ),
        Settled.ACCEPTED: (
            "Vielen Dank für [Ihr|euer] Angebot. Ich nehme es sehr gern an und freue mich auf die neue Aufgabe.",
            (
                "Über [Ihr|euer] Angebot habe ich mich sehr gefreut, und ich nehme es gern an. Vielen Dank für"
                " [Ihr|euer] Vertrauen."
            ),
        ),
        Settled.DECLINED: (
            (
                "Vielen Dank für [Ihr|euer] Angebot und das Vertrauen, das darin liegt. Ich habe gründlich darüber"
                " nachgedacht und mich entschieden, es nicht anzunehmen."
            ),
            (
                "Über [Ihr|euer] Angebot habe ich mich gefreut, vielen Dank dafür. Nach gründlicher Überlegung nehme"
                " ich es nicht an und möchte [Ihnen|dir] das gleich sagen."
            ),
        ),
        Settled.STEPPED_BACK: (
            (
                "Vielen Dank für [Ihre|deine] Nachricht {of}. Nach einiger Überlegung ziehe ich meine Bewerbung zurück"
                " und möchte [Ihnen|dir] das selbst mitteilen."
            ),
        ),
        Settled.PROPOSED: (
            (
                "Vielen Dank für die Einladung. Der Termin am {day}{hour} passt mir gut, und ich freue mich auf das"
                " Gespräch."
            ),
            (
                "Über die Einladung habe ich mich gefreut, vielen Dank. Am {day}{hour} habe ich gern Zeit für das"
                " Gespräch."
            ),
        ),
        Settled.REJECTION: (
            (
                "Vielen Dank für [Ihre|deine] Nachricht {of} und für die Zeit, die"
                " [Sie und das Team sich|du und das Team euch] für mich genommen [haben|habt]. Ich wünsche [Ihnen|euch]"
                " alles Gute."
            ),
            (
                "Danke, dass [Sie|du] mir die Entscheidung mitgeteilt [haben|hast]. Ich hätte gern mit [Ihnen|euch]"
                " gearbeitet und wünsche [Ihnen|euch] alles Gute."
            ),
        ),
        Settled.OTHERWISE: (
            "Vielen Dank für [Ihre|deine] Nachricht {of}. Ich habe sie gelesen und komme darauf zurück.",
            "Danke für [Ihre|deine] Nachricht {of}. Ich melde mich dazu bei [Ihnen|dir].",
        ),
    },
    decided={
        Settled.ACCEPTED: (
            "Bitte [sagen Sie|sag] mir, was [Sie|du] jetzt von mir [brauchen|brauchst].",
            "Wenn [Sie|du] noch Unterlagen oder eine Unterschrift [brauchen|brauchst], kümmere ich mich gern darum.",
        ),
        Settled.DECLINED: (
            "Ich hoffe, dass sich unsere Wege wieder kreuzen, und wünsche [Ihnen|euch] alles Gute.",
            (
                "Für die Zeit, die [Sie und das Team sich|du und das Team euch] für mich genommen [haben|habt], danke"
                " ich [Ihnen|euch]. Ich würde mich freuen, wenn wir in Kontakt bleiben."
            ),
        ),
        Settled.STEPPED_BACK: (
            (
                "Für die Zeit, die [Sie und das Team sich|du und das Team euch] für mich genommen [haben|habt], danke"
                " ich [Ihnen|euch] und wünsche [Ihnen|euch] alles Gute."
            ),
        ),
    },
    missed=(
        (
            "Dass ich unser Gespräch {when} versäumt habe, tut mir leid. [Sie hatten sich|Du hattest dir] die Zeit"
            " dafür"
            " freigehalten, und ich hätte da sein müssen."
        ),
        (
            "Ich habe unser Gespräch {when} verpasst und bitte [Sie|dich] dafür um Entschuldigung. [Sie hatten|Du"
            " hattest]"
            " diese Zeit für mich freigehalten."
        ),
    ),
    missed_again=(
        (
            "Wenn [Sie|du] noch mit mir sprechen [möchten|möchtest], richte ich mich gern ganz nach [Ihnen|dir]; wenn"
            " nicht, habe ich dafür Verständnis."
        ),
        "An der Stelle bin ich weiterhin interessiert. Falls ein neuer Termin nicht infrage kommt, verstehe ich das.",
    ),
    after_talk=(
        "Ich schreibe [Ihnen|dir] noch einmal zu unserem Gespräch {when}{role}.",
        "Nach unserem Gespräch {when}{role} melde ich mich noch einmal kurz.",
    ),
    no_talk=("Ich schreibe [Ihnen|dir] kurz zu meiner Bewerbung{as_role}.",),
    help=(
        "Wenn [Sie|du] noch etwas von mir [brauchen, melden Sie sich|brauchst, melde dich] gern.",
        "Falls noch Unterlagen fehlen, reiche ich sie gern nach.",
    ),
)
