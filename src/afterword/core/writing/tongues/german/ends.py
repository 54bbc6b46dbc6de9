"""How a German thank-you ends: that one would like the post, plainly said, and what one offers. Words only."""

from typing import Final

from afterword.core.writing.tongues.tongue import Wordings

INTEREST: Final[Wordings] = (
    "Ich würde sehr gern{at} mitarbeiten.",
    "Die Arbeit{at} kann ich mir sehr gut vorstellen.",
    "Gern würde ich diese Aufgabe{at} übernehmen.",
    "Die Stelle interessiert mich sehr, und ich würde gern{at} arbeiten.",
)
"""Behind what draws one."""
INTEREST_GROWN: Final[Wordings] = (
    "Das Gespräch hat mich in meinem Interesse an der Stelle bestärkt.",
    "Nach dem Gespräch kann ich mir die Arbeit{at} noch besser vorstellen.",
    "Mein Interesse an der Stelle ist nach dem Gespräch noch größer.",
)
OFFERS: Final[Wordings] = (
    "Für Rückfragen bin ich jederzeit erreichbar.",
    "Wenn [Sie|du] noch etwas von mir [brauchen, melden Sie sich|brauchst, melde dich] gern.",
    "Falls noch Unterlagen fehlen, reiche ich sie gern nach.",
    "Weitere Fragen beantworte ich [Ihnen|dir] gern.",
    "Sollten noch Fragen auftauchen, beantworte ich sie gern.",
    "Über ein weiteres Gespräch würde ich mich freuen.",
)
CLOSINGS: Final[Wordings] = (
    "Die Stelle interessiert mich sehr, und über ein weiteres Gespräch würde ich mich freuen.",
    "Für die Aufgabe interessiere ich mich sehr; bei Fragen bin ich gut zu erreichen.",
    "Diese Aufgabe würde ich gern übernehmen. Fehlt [Ihnen|dir] noch etwas von mir, genügt eine kurze Nachricht.",
    "Die Arbeit{at} kann ich mir gut vorstellen; schön wäre es, das Gespräch fortzusetzen.",
    "An der Stelle bin ich sehr interessiert. Falls noch Unterlagen fehlen, reiche ich sie nach.",
    "Mein Interesse an der Stelle ist groß, und weitere Fragen beantworte ich gern.",
)
CLOSINGS_WARM: Final[Wordings] = (
    "Ich würde mich sehr freuen,{at} mitzuarbeiten.",
    "Sehr gern würde ich{at} arbeiten, und ich freue mich, wenn wir wieder voneinander hören.",
    "Diese Aufgabe würde ich mit viel Freude übernehmen, und ich würde mich freuen, bald wieder zu sprechen.",
    "Ich kann mir die Arbeit{at} sehr gut vorstellen und würde mich freuen, [Sie|dich] wiederzusehen.",
    "Es wäre schön, wenn wir das Gespräch fortsetzen; ich würde sehr gern{at} arbeiten.",
    (
        "Die Stelle würde mir große Freude machen. Wenn [Sie|du] noch etwas [brauchen, melden Sie sich|brauchst, melde"
        " dich] sehr gern."
    ),
)
CLOSINGS_FORMAL: Final[Wordings] = (
    "Die Stelle interessiert mich sehr, und über ein weiteres Gespräch würde ich mich freuen.",
    "Gern würde ich diese Aufgabe{at} übernehmen. Sollten noch Unterlagen fehlen, reiche ich sie nach.",
    "Die Arbeit{at} kann ich mir sehr gut vorstellen. Für Rückfragen stehe ich [Ihnen|dir] gern zur Verfügung.",
    "Mein Interesse an der Stelle ist groß, und ich würde mich freuen, das Gespräch fortsetzen zu können.",
    "An der Stelle bin ich sehr interessiert. Weitere Fragen beantworte ich [Ihnen|dir] gern.",
    "Ich würde diese Stelle gern übernehmen. Für weitere Auskünfte stehe ich [Ihnen|dir] zur Verfügung.",
)
CLOSINGS_PLAIN: Final[Wordings] = (
    "Falls eine meiner Antworten etwas offengelassen hat, ergänze ich sie gern.",
    "Wenn [Sie|du] noch etwas von mir wissen [möchten, melden Sie sich|möchtest, melde dich] gern.",
    "Falls etwas unklar geblieben ist, erläutere ich es gern.",
    "Weitere Fragen beantworte ich [Ihnen|dir] jederzeit gern.",
)
"""After a talk that went badly nothing is said of the post."""
