"""French words that go back to a day spoken of before: "le soir même", "la veille", "après cette réunion"."""

_MEETINGS = (
    *("réunion", "séance", "vote", "conseil", "comité", "commission", "rencontre", "rendez vous", "entretien"),
    *("délibération", "assemblée", "audition", "session", "visite", "échange", "signature", "point", "arbitrage"),
)


def _of_it(*turns: str) -> str:
    """As in "après cette réunion", "le soir du vote", for each that may have been spoken of."""
    return "|".join(turn.format(meeting) for turn in turns for meeting in _MEETINGS)


_WORDS = {
    "until then": "jusque là|jusqu alors|jusqu à cette date|jusqu à ce jour là",
    "by then": (
        "d ici cette date|"
        "d ici à cette date|à cette échéance|d ici cette échéance|avant cette échéance|d ici ce jour là"
    ),
    "before then": "avant cette date|avant .|avant cela|avant ça|auparavant|avant !",
    "after that": (
        "dans les jours qui suivent|dans les jours suivants|dans les semaines qui suivent|dans les semaines suivantes|"
        "ensuite|par la suite|après cela|après ça|après quoi|à l issue|puis|juste après ça|dans la foulée|"
        "après cette date|passé cette date|passée cette date|après ce jour là|après cette échéance"
    ),
    "on that day": (
        "dans la même journée|au cours de la même journée|dans l heure qui suit|dans les heures qui suivent|"
        "ce jour là|le jour même|à cette date|le même jour|ce même jour|dès le jour même|à cette même date|ce jour même"
    ),
    "the second day after": "le surlendemain|dès le surlendemain|surlendemain",
    "that evening": (
        "le soir même|ce soir là|dès le soir même|le même soir|l après midi même|cet après midi là|"
        "le matin même|ce même soir"
    ),
    "that week": "la même semaine|cette semaine là|cette même semaine|la semaine en question|dans cette même semaine",
    "within that week": "dans la semaine|durant la semaine|pendant la semaine|dans la même semaine",
    "that month": "ce mois là|ce même mois|le même mois",
    "later": "plus tard",
    "the day before that": (
        "la veille|dès la veille|la veille au soir|dès la veille au soir|le jour précédent|le jour d avant|"
        "la veille même"
    ),
    "two days before that": "l avant veille|dès l avant veille|l avant veille au soir",
    "the week before that": "la semaine d avant",
    "the next working day": (
        "le jour ouvrés suivant|le prochain jour ouvrés|le jour ouvrés d après|le premier jour ouvrés suivant|"
        "le jour ouvrés qui suit|le premier jour ouvrés qui suit|le premier jour ouvrés d après|"
        "dès le jour ouvrés suivant|dès le premier jour ouvrés suivant"
    ),
    "until after that": "jusqu après cette date",
    "not before that": (
        "rien avant cela|pas avant cela|rien avant ça|pas avant ça|rien avant cette date|pas avant cette date|"
        "pas avant ce jour là|pas avant cette échéance"
    ),
    "from then": "à partir de cette date|à compter de cette date|dès cette date",
}
_RETURNS = {
    "on her return": "|".join(
        f"{led} {whose} retour" for led in ("dès", "à") for whose in ("son", "leur", "mon", "notre")
    )
    + "|dès la reprise|à la reprise|sitôt rentré|sitôt rentrée|une fois rentré|une fois rentrée|sitôt revenu|"
    "sitôt revenue",
    "once she is back": "|".join(
        f"{led} {who} {back}"
        for led, whose in (
            ("dès que", ("je",)),
            ("dès qu", ("il", "elle", "ils", "elles", "on")),
            ("quand", ("il", "elle", "je")),
        )
        for who in whose
        for back in (
            *("est de retour", "sera de retour", "est rentré", "sera rentré", "est revenu", "sera revenu", "rentre"),
            *(
                "est rentrée",
                "sera rentrée",
                "est revenue",
                "sera revenue",
                "revient",
                "rentrera",
                "reviendra",
                "serai rentré",
            ),
            *("suis rentré", "suis rentrée", "suis de retour", "serai de retour", "serai rentrée"),
        )
    ),
}
_OF_MEETINGS = {
    "before that": _of_it("avant ce {}", "avant ce même {}", "d ici ce {}", "d ici à ce {}"),
    "after that": _of_it("après ce {}", "à l issue de ce {}", "au sortir de ce {}", "au terme de ce {}"),
    "on that day": _of_it("le jour de ce {}", "le jour de {}", "le jour de le {}", "le jour même de le {}"),
    "then": _of_it("la fin de le {}"),
    "from then": _of_it("à la fin de le {}", "en sortant de {}", "à la sortie de le {}")
    + "|dès que c est fini|dès que c est terminé|dès que ce sera fini|dès que ce sera terminé|en sortant de là",
    "that evening": _of_it("le soir de {}", "le soir de le {}", "le soir de ce {}", "le soir même de le {}"),
    "not before that": _of_it(
        "pas avant ce {}", "tant que ce {} n a pas eu lieu", "tant que ce {} n est pas passé", "rien avant ce {}"
    ),
}
BACK = (
    _WORDS | _RETURNS | {turn: "|".join(filter(None, (_WORDS.get(turn), more))) for turn, more in _OF_MEETINGS.items()}
)
"""What goes back to a day spoken of before, in the words that dates are read in."""
