"""French turns by which a date that looks like an answer's is none, or not yet: a denial, a post for a time."""

NOT_AS_TOLD = (
    (
        r"\b(?:pas|plus) , (?:comme|contrairement à|malgré) (?:[^@ ,]+ ){1,6}"
        r"(?=, (?!(?:@\w+ )?(?:(?:je|j|on|il|elle|tu) |nous (?:vous |te |le |la )*\w+ons |vous (?:\w+ )?\w+ez )))"
    ),
)
"""A denial with what was told put in behind it: "ne pourrons pas, comme annoncé, vous répondre vendredi"."""
NOT_YOU = (r"\b(?:vous|te|t) (?:\S+ ){0,2}?(?:propos|offr|reten|embauch|recrut|prendr|accueill)\w*\b",)
"""Who reads it is turned down: no later day comes of "nous ne pouvons pas vous proposer de poste cette année"."""
FOR_A_TIME = (
    (
        r"\b(?:remplacement|cdd|intérim|mission(?: d intérim)?|stage|contrat|saison|vacation|suppléance|alternance|"
        r"apprentissage|formation|poste temporaire|emploi temporaire|congé maternité|temporaire|saisonnière?|"
        r"à durée déterminée)(?= )"
    ),
)
"""What lasts for a time, so that the day it ends on is no answer's."""
_TO_DECIDE = (
    r"(?:\S+ )?(?:pour (?:\S+ ){0,3}?(?:décid|tranch|chois|réfléch|prononc|délibér|consult|arbitr|voir|concert|"
    r"décision)\w*|de plus|de réflexion|supplémentaire)"
)
TIME_TO_DECIDE = (
    (
        r"\b(?:(?<!vous )souhait\w+|voudr\w+|veut|veulent|demand\w+|aimerai\w+|réclam\w+|se donn\w+|"
        rf"il (?:leur|lui|nous) (?:faut|faudra|faudrait))(?: (?:avoir|prendre|encore|bien|environ|d|à peu près))*"
        rf"(?= @count {_TO_DECIDE})"
    ),
)
"""The time that those who decide ask for: "il leur faut une semaine ou deux pour se décider"."""
