"""The wordings of a German thank-you. Words only; the first letter of the text is made small behind the greeting."""

from typing import Final

from afterword.core.writing.tongues.german.ends import (
    CLOSINGS,
    CLOSINGS_FORMAL,
    CLOSINGS_PLAIN,
    CLOSINGS_WARM,
    INTEREST,
    INTEREST_GROWN,
    OFFERS,
)
from afterword.core.writing.tongues.german.gladly import SHOWN_WORDS
from afterword.core.writing.tongues.german.joined import JOINED, JOINED_CLAUSE
from afterword.core.writing.tongues.german.told_that import (
    ASKED_OF_IT,
    OF_DUTY,
    OF_DUTY_TOO,
    TOLD_THAT,
    TOLD_THAT_GLADLY,
    TOLD_THAT_SOBERLY,
)
from afterword.core.writing.tongues.german.wishes import ADDED_OF_IT, DRAWN_OF_IT, TIED, TIED_GROWN
from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ThanksWords

_TOPIC_OBJECT: Final = (
    "Besonders interessant fand ich, was [Sie|du] über {topic} erzählt [haben|hast].",
    "Gern habe ich mit [Ihnen|dir] über {topic} gesprochen.",
    "Besonders interessant fand ich {topic}.",
    "Aus dem Gespräch über {topic} habe ich viel mitgenommen.",
    "Was [Sie|du] über {topic} erzählt [haben|hast], ist mir gut in Erinnerung.",
    "Aufschlussreich war für mich vor allem, was ich über {topic} erfahren habe.",
)
_TOPIC_NAME: Final = (
    "Besonders interessant fand ich das Thema {topic}.",
    "Gern habe ich mit [Ihnen|dir] über das Thema {topic} gesprochen.",
    "Viel mitgenommen habe ich zum Thema {topic}.",
    "Was [Sie|du] zum Thema {topic} erzählt [haben|hast], ist mir gut in Erinnerung.",
    "Aufschlussreich war für mich vor allem das Thema {topic}.",
)
_TOPIC_NOUN: Final = (
    "Besonders im Gedächtnis geblieben ist mir dies: {topic}.",
    "Nicht vergessen habe ich dies: {topic}.",
    "Eines ist mir besonders im Kopf geblieben: {topic}.",
    "Was ich vor allem mitgenommen habe: {topic}.",
)
_NOTED_OF_IT: Final = "Interessant war für mich dabei: {Detail}."
"""What was noted of a topic is told as such: by itself it would teach the reader what they know."""
_SAYING: Final = (
    "[Ihr|Dein] Satz {detail} ist mir im Gedächtnis geblieben.",
    "Besonders in Erinnerung geblieben ist mir [Ihr|dein] Satz {detail}.",
    "Aus dem Gespräch nehme ich vor allem [Ihren|deinen] Satz {detail} mit.",
)
"""Of what the reader holds to be right, in their own words."""
_SENTENCE: Final = (
    "Eines ist mir besonders im Kopf geblieben: {Detail}.",
    "Was ich vor allem mitgenommen habe: {Detail}.",
    "Gut im Gedächtnis ist mir dieser Punkt: {Detail}.",
    "Besonders interessant war für mich dieser Punkt: {Detail}.",
    "Notiert habe ich mir vor allem dies: {Detail}.",
)

THANKS: Final = ThanksWords(
    subjects=(
        "Vielen Dank für das Gespräch {when}",
        "Danke für [Ihre|deine] Zeit {when}",
        "Unser Gespräch {when}",
        "Danke für das Gespräch {when}",
        "Vielen Dank für [Ihre|deine] Zeit {when}",
    ),
    subjects_without_day=("Vielen Dank für das Gespräch", "Danke für [Ihre|deine] Zeit", "Danke für das Gespräch"),
    subjects_arranged=("Vielen Dank für die Organisation des Gesprächs {when}", "Danke für die Organisation {when}"),
    subject_role="({name})",
    about_role="über die Stelle als {name}",
    openings=(
        "Vielen Dank für das Gespräch {when}{role}.",
        "Vielen Dank, dass [Sie sich|du dir] {when} Zeit für das Gespräch{role} genommen [haben|hast].",
        "Für das Gespräch {when}{role} möchte ich mich bei [Ihnen|dir] bedanken.",
        "Es hat mich gefreut, [Sie|dich] {when} kennenzulernen. Vielen Dank für das Gespräch{role}.",
        "Danke für [Ihre|deine] Zeit {when} und für das Gespräch{role}.",
        "Für das Gespräch {when}{role} danke ich [Ihnen|dir] herzlich.",
        "Über das Gespräch {when} habe ich mich gefreut, vielen Dank dafür.",
        "Vielen Dank für die Zeit, die [Sie sich|du dir] {when} für mich genommen [haben|hast].",
    ),
    openings_warm=(
        "Über das Gespräch {when}{role} habe ich mich sehr gefreut, herzlichen Dank dafür.",
        "Herzlichen Dank für das schöne Gespräch {when}{role}.",
        "Es hat mir Freude gemacht, {when} mit [Ihnen|dir] zu sprechen. Herzlichen Dank für [Ihre|deine] Zeit.",
        "Ganz herzlich danke ich [Ihnen|dir] für das Gespräch {when}{role}.",
        "Wie schön, dass wir {when} miteinander gesprochen haben. Vielen Dank für das Gespräch{role}.",
        "Das Gespräch {when}{role} hat mir viel Freude gemacht, vielen Dank.",
    ),
    openings_plain=(
        "Vielen Dank für das Gespräch {when}{role}.",
        "Vielen Dank, dass [Sie sich|du dir] {when} Zeit für das Gespräch{role} genommen [haben|hast].",
        "Für das Gespräch {when}{role} möchte ich mich bei [Ihnen|dir] bedanken.",
        "Danke für [Ihre|deine] Zeit {when} und für das Gespräch{role}.",
        "Vielen Dank für die Zeit, die [Sie sich|du dir] {when} für mich genommen [haben|hast].",
    ),
    openings_call=(
        "Vielen Dank für das Telefonat {when}{role}.",
        "Vielen Dank, dass [Sie sich|du dir] {when} Zeit für das Telefonat{role} genommen [haben|hast].",
        "Für das Telefonat {when}{role} möchte ich mich bei [Ihnen|dir] bedanken.",
        "Danke für [Ihre|deine] Zeit am Telefon {when} und für das Gespräch{role}.",
        "Über unser Telefonat {when} habe ich mich gefreut, vielen Dank dafür.",
    ),
    openings_late=(
        "Etwas später als gedacht, aber nicht weniger herzlich: vielen Dank für das Gespräch {when}{role}.",
        "Ich wollte mich schon früher melden: vielen Dank, dass [Sie sich|du dir] {when} Zeit genommen [haben|hast].",
        "Auch wenn mein Dank etwas später kommt als geplant: Über das Gespräch {when}{role} habe ich mich gefreut.",
        "Das Gespräch {when} ist mir noch gut in Erinnerung; verspätet, aber gern danke ich [Ihnen|dir] dafür.",
        "Mein Dank kommt etwas später als geplant: Es hat mich gefreut, [Sie|dich] {when} kennenzulernen.",
    ),
    openings_late_plain=(
        "Etwas später als gedacht möchte ich mich für das Gespräch {when}{role} bedanken.",
        "Ich wollte mich schon früher melden: vielen Dank, dass [Sie sich|du dir] {when} Zeit genommen [haben|hast].",
        "Mein Dank kommt etwas später als geplant: vielen Dank für das Gespräch {when}{role}.",
        "Verspätet, aber gern danke ich [Ihnen|dir] für das Gespräch {when}{role}.",
    ),
    openings_arranged=(
        "Vielen Dank, dass [Sie|du] mein Gespräch{with_whom} {when} organisiert [haben|hast].",
        "Danke, dass [Sie|du] das Gespräch{with_whom} {when} möglich gemacht [haben|hast].",
        "Für die Organisation des Gesprächs{with_whom} {when} möchte ich mich bei [Ihnen|dir] bedanken.",
    ),
    topic={Kind.NAME: _TOPIC_NAME, Kind.OBJECT: _TOPIC_OBJECT, Kind.NOUN: _TOPIC_NOUN},
    again={
        Kind.NAME: (
            "Interessant war für mich vor allem das Thema {topic}.",
            "Gern denke ich an das Gespräch zum Thema {topic} zurück.",
            "Gefreut hat mich, dass wir über das Thema {topic} gesprochen haben.",
        ),
        Kind.OBJECT: (
            "Gefreut hat mich, dass wir über {topic} gesprochen haben.",
            "Interessant war für mich vor allem das Gespräch über {topic}.",
            "Gern denke ich an das Gespräch über {topic} zurück.",
            "Was ich über {topic} gehört habe, hat mir ein klareres Bild gegeben.",
        ),
        Kind.NOUN: _TOPIC_NOUN,
    },
    noted={
        Kind.NAME: (
            "Zum Thema {topic} habe ich mir vor allem eines notiert: {detail}.",
            "Vom Thema {topic} habe ich vor allem dies mitgenommen: {detail}.",
            "Beim Thema {topic} fand ich vor allem eines interessant: {detail}.",
        ),
        Kind.OBJECT: (
            "Zu dem, was ich über {topic} gehört habe, habe ich mir vor allem eines notiert: {detail}.",
            "Aus dem Gespräch über {topic} habe ich vor allem dies mitgenommen: {detail}.",
            "Interessant fand ich, was [Sie|du] über {topic} erzählt [haben|hast]: {detail}.",
        ),
        Kind.NOUN: ("Eines ist mir besonders im Kopf geblieben: {topic}, {detail}.",),
    },
    told={
        Kind.NAME: tuple(f"{one} {_NOTED_OF_IT}" for one in _TOPIC_NAME),
        Kind.OBJECT: tuple(f"{one} {_NOTED_OF_IT}" for one in _TOPIC_OBJECT),
    },
    told_that=TOLD_THAT,
    told_that_gladly=TOLD_THAT_GLADLY,
    told_that_soberly=TOLD_THAT_SOBERLY,
    topic_of_duty=OF_DUTY,
    second_of_duty=OF_DUTY_TOO,
    asked_of_topic=ASKED_OF_IT,
    added_of_topic=ADDED_OF_IT,
    excited_of_topic=DRAWN_OF_IT,
    tied=TIED,
    tied_grown=TIED_GROWN,
    told_too={
        Kind.NAME: ("Auch das Thema {topic} kam zur Sprache; interessant war für mich dabei: {Detail}.",),
        Kind.OBJECT: (
            "Auch über {topic} haben wir gesprochen; interessant war für mich dabei: {Detail}.",
            "Auch was ich über {topic} erfahren habe, war interessant: {Detail}.",
        ),
    },
    detail_alone={
        Kind.SENTENCE: _SENTENCE,
        Kind.HOW: (
            "Besonders in Erinnerung geblieben ist mir, {detail}.",
            "Im Kopf geblieben ist mir vor allem, {detail}.",
            "Besonders interessant fand ich, {detail}.",
        ),
        Kind.MAXIM: _SAYING,
    },
    second={
        Kind.MAXIM: (
            "Gemerkt habe ich mir auch [Ihren|deinen] Satz {topic}.",
            "Auch [Ihr|dein] Satz {topic} ist mir im Gedächtnis geblieben.",
        ),
        Kind.NAME: (
            "Gern gesprochen habe ich mit [Ihnen|dir] auch über das Thema {topic}.",
            "Auch das Thema {topic} fand ich interessant.",
            "Gefreut hat mich, dass das Thema {topic} zur Sprache kam.",
        ),
        Kind.OBJECT: (
            "Gern gehört habe ich auch, was [Sie|du] über {topic} gesagt [haben|hast].",
            "Gefreut hat mich, dass wir über {topic} gesprochen haben.",
            "Auch über {topic} habe ich gern mit [Ihnen|dir] gesprochen.",
            "Interessant fand ich auch {topic}.",
            "Gern denke ich an das Gespräch über {topic} zurück.",
        ),
        Kind.NOUN: ("Gemerkt habe ich mir außerdem: {topic}.", "Interessant war für mich auch: {topic}."),
        Kind.SENTENCE: ("Gemerkt habe ich mir außerdem: {Topic}.", "Gern gehört habe ich auch dies: {Topic}."),
        Kind.HOW: (
            "Interessant fand ich auch, {topic}.",
            "Im Gedächtnis geblieben ist mir, {topic}.",
            "Aus dem Gespräch weiß ich außerdem, {topic}.",
        ),
    },
    second_noted={
        Kind.NAME: (
            "Zum Thema {topic} habe ich mir außerdem notiert: {detail}.",
            "Vom Thema {topic} habe ich außerdem dies mitgenommen: {detail}.",
        ),
        Kind.OBJECT: (
            "Über {topic} habe ich mir außerdem notiert: {detail}.",
            "Gemerkt habe ich mir auch, was ich über {topic} gehört habe: {detail}.",
        ),
    },
    third={
        Kind.MAXIM: ("Und auch [Ihren|deinen] Satz {topic} habe ich nicht vergessen.",),
        Kind.NAME: (
            "Und auch das Thema {topic} ist mir gut in Erinnerung.",
            "Gut in Erinnerung ist mir das Thema {topic}.",
        ),
        Kind.OBJECT: (
            "Und auch das Gespräch über {topic} ist mir gut in Erinnerung.",
            "Gut in Erinnerung ist mir, was ich über {topic} gehört habe.",
            "Spannend fand ich auch {topic}.",
        ),
        Kind.NOUN: ("Und auch dies ist mir gut in Erinnerung: {topic}.",),
        Kind.SENTENCE: ("Und noch etwas ist mir gut in Erinnerung: {Topic}.",),
        Kind.HOW: ("Gut in Erinnerung ist mir auch, {topic}.", "Behalten habe ich, {topic}."),
    },
    told_third={
        Kind.NAME: ("Auch das Thema {topic} ist mir gut in Erinnerung. Dazu gehört für mich: {Detail}.",),
        Kind.OBJECT: (
            "Und auch das Gespräch über {topic} ist mir gut in Erinnerung. Behalten habe ich davon: {Detail}.",
        ),
    },
    led={
        Kind.MAXIM: _SAYING,
        Kind.HOW: (
            "Besonders interessant fand ich, {detail}.",
            "Im Gedächtnis geblieben ist mir vor allem, {detail}.",
            "Aus dem Gespräch nehme ich vor allem mit, {detail}.",
            "Gern habe ich von [Ihnen|dir] erfahren, {detail}.",
        ),
    },
    led_gladly={
        Kind.HOW: (
            "Gut gefallen hat mir, {detail}.",
            "Besonders gefallen hat mir, {detail}.",
            "Beeindruckt hat mich, {detail}.",
            "Gefallen hat mir vor allem, {detail}.",
        ),
    },
    led_shown={Kind.HOW: SHOWN_WORDS},
    led_soberly={
        Kind.HOW: (
            "Aus dem Gespräch weiß ich, {detail}.",
            "Im Gedächtnis geblieben ist mir, {detail}.",
        ),
    },
    joined=JOINED,
    joined_clause=JOINED_CLAUSE,
    name_as_object="das Thema {topic}",
    struck_things=("Sehr angenehm fand ich {what}.", "Gern denke ich auch an {what} zurück."),
    struck=("Aufgefallen ist mir, {what}.", "Aufgefallen ist mir auch, {what}."),
    struck_gladly=("Gut gefallen hat mir, {what}.", "Angenehm aufgefallen ist mir, {what}."),
    excited={
        Kind.NAME: (
            "Was mich an der Stelle am meisten reizt, ist das Thema {what}.",
            "Mich reizt an der Aufgabe vor allem das Thema {what}.",
            "Am meisten interessiert mich an der Stelle das Thema {what}.",
        ),
        Kind.NOUN: (
            "Was mich an der Stelle am meisten reizt: {what}.",
            "Mich reizt an der Aufgabe vor allem eines: {what}.",
            "Der wichtigste Grund, warum mich die Stelle interessiert: {what}.",
        ),
        Kind.OBJECT: (
            "Besonders reizvoll an der Stelle finde ich {what}.",
            "Bei dieser Aufgabe würde ich mich am meisten auf {what} freuen.",
            "Am spannendsten finde ich bei dieser Aufgabe {what}.",
        ),
        Kind.DOING: (
            "Was mich an der Stelle am meisten reizt, ist die Möglichkeit, {what}.",
            "An der Aufgabe reizt mich vor allem die Aussicht, {what}.",
            "Besonders spannend finde ich an der Stelle die Möglichkeit, {what}.",
        ),
        Kind.HOW: (
            "Besonders reizvoll finde ich an der Stelle, {what}.",
            "An der Stelle gefällt mir besonders, {what}.",
        ),
        Kind.SENTENCE: (
            "{What}; auch deshalb interessiert mich die Stelle sehr.",
            "{What}, und das ist ein wichtiger Grund für mein Interesse an der Stelle.",
        ),
    },
    added={
        Kind.SENTENCE: (
            "Eines habe ich im Gespräch nicht erwähnt: {What}.",
            "{What}; das hatte ich im Gespräch noch nicht erwähnt.",
            "Noch nicht erwähnt hatte ich: {What}.",
            "{What}. Das kam im Gespräch noch nicht zur Sprache.",
        ),
        Kind.NAME: ("Noch eine Ergänzung von meiner Seite: {what}.", "Ergänzen möchte ich noch: {what}."),
        Kind.NOUN: ("Noch eine Ergänzung von meiner Seite: {what}.", "Ergänzen möchte ich noch: {what}."),
        Kind.OBJECT: ("Nicht erwähnt habe ich im Gespräch {what}.", "Ergänzen möchte ich noch {what}."),
    },
    added_beside=(
        "{What}; das hatte ich im Gespräch noch nicht erwähnt.",
        "{What}. Das kam im Gespräch noch nicht zur Sprache.",
        "{What}; davon hatte ich noch nicht erzählt.",
    ),
    added_fitting=("Dazu passt, was ich noch nicht erwähnt hatte: {What}.", "Dazu passt: {What}."),
    added_as_it_is=("{What}.",),
    pledged=(
        "Wie versprochen werde ich [Ihnen|dir] {what}.",
        "Wie besprochen werde ich [Ihnen|dir] {what}.",
        "Wie zugesagt werde ich [Ihnen|dir] {what}.",
    ),
    whatever=(
        "Was ich zugesagt habe, reiche ich [Ihnen|dir] noch nach.",
        "Was ich versprochen habe, [bekommen Sie|bekommst du] noch von mir.",
        "Was ich zugesagt habe, habe ich nicht vergessen.",
    ),
    whatever_too=(
        "Auch das Übrige, was ich zugesagt habe, reiche ich nach.",
        "Was ich sonst noch zugesagt habe, folgt ebenfalls.",
        "Auch das andere, was ich zugesagt habe, kommt noch.",
    ),
    asked={
        Kind.QUESTION: (
            "Eine Frage ist bei mir noch offen: {question}",
            "Eine Frage habe ich noch: {question}",
            "Was ich gern noch gefragt hätte: {question}",
        ),
        Kind.HOW: (
            "Mich würde noch interessieren, {question}.",
            "Gern wüsste ich noch, {question}.",
            (
                "Nicht mehr gefragt habe ich, {question}; wenn [Sie|du] einen Moment Zeit [haben|hast], wüsste ich es"
                " gern."
            ),
        ),
        Kind.NAME: (
            "Zum Thema {question} würde ich gern noch mehr erfahren.",
            "Was mich noch interessieren würde: das Thema {question}.",
        ),
        Kind.OBJECT: (
            "Gern würde ich noch mehr über {question} erfahren.",
            "Etwas mehr wüsste ich gern noch über {question}.",
        ),
        Kind.NOUN: ("Was mich noch interessieren würde: {question}.",),
    },
    asked_also={
        Kind.QUESTION: ("Und noch eine zweite Frage, wenn ich darf: {question}",),
        Kind.HOW: ("Außerdem wüsste ich gern, {question}.",),
        Kind.NAME: ("Auch zum Thema {question} würde ich gern noch etwas hören.",),
        Kind.OBJECT: ("Auch über {question} würde ich gern noch etwas hören.",),
        Kind.NOUN: ("Außerdem interessiert mich: {question}.",),
    },
    interest=INTEREST,
    interest_grown=INTEREST_GROWN,
    with_you="bei [Ihnen|euch]",
    offers=OFFERS,
    closings=CLOSINGS,
    closings_warm=CLOSINGS_WARM,
    closings_formal=CLOSINGS_FORMAL,
    closings_plain=CLOSINGS_PLAIN,
    closings_arranged=(
        "Falls von meiner Seite noch etwas fehlt, reiche ich es gern nach.",
        "Wenn [Sie|du] noch etwas von mir [brauchen, melden Sie sich|brauchst, melde dich] gern.",
    ),
    closings_short=(
        "Über ein weiteres Gespräch würde ich mich freuen.",
        "Für Fragen bin ich gern da.",
        "Es hat mich gefreut, [Sie|dich] kennenzulernen.",
    ),
)
