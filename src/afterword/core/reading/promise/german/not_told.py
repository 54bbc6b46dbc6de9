"""German turns by which a date that looks like an answer's is none, or not yet: a denial, a post for a time."""

NOT_AS_TOLD = (
    (
        r"\bnicht(?: mehr)? , (?:wie|anders als|entgegen) (?:[^@ ,]+ ){1,5}"
        r"(?=, (?!(?:@\w+ )?(?:\w+ (?:ich|wir|er|sie|man|es)|ich|wir|er|es|man) ))"
    ),
)
"""A denial with what was told put in behind it: "doch nicht, wie angekündigt, bis morgen"."""
NOT_YOU = (
    r"\b(?:ihnen|dir|euch) (?:\S+ ){0,6}(?:stelle|platz|job|angebot|anstellung|position|zusage)\b",
    r"\b(?:sie|dich) (?:\S+ ){0,5}(?:einstellen|nehmen|beschäftigen|berücksichtigen|übernehmen|unterbringen)\b",
)
"""Who reads it is turned down: no later day comes of "wir können Ihnen dieses Jahr keine Stelle anbieten"."""
FOR_A_TIME = (
    (
        r"\b(?:befristet\w*|befristung|\w*vertretung\w*|aushilfe|aushilfsstelle|praktikum|volontariat|zeitvertrag|"
        r"saisonstelle|saison|lehrgang|kurs|übergangslösung|projektstelle|werkstudentenstelle|traineestelle|"
        r"(?:die|unsere) stelle (?:ist|läuft|geht|gilt)|vertrag (?:ist|läuft|geht|gilt))\b"
    ),
)
"""What lasts for a time, so that the day it ends on is no answer's."""
_TO_DECIDE = (
    r"(?:zeit|bedenkzeit|um (?:\S+ ){0,4}zu |für (?:die|eine|ihre) (?:\w+ )?entscheidung|zum (?:überlegen|nachdenken|"
    r"entscheiden)|dafür|, um )"
)
TIME_TO_DECIDE = (
    (
        r"(?<!du )\b(?:hätten?|möchten?|wollen|will|wünscht|wünschen|erbitten|erbittet|bitten um|bittet um)"
        rf"(?: (?:gern|gerne|noch|sich|etwa|rund|gut|wohl))*(?= @count {_TO_DECIDE})"
    ),
    (
        r"\b(?:hätten?|möchten?|wollen|will|wünscht|wünschen|erbitten|erbittet)(?: (?:gern|gerne|sich|wohl|doch))* "
        r"(?:noch|weitere|nochmals)(?= @count)"
    ),
)
"""The time that those who decide ask for: "die Kollegen hätten gern noch eine Woche"."""
