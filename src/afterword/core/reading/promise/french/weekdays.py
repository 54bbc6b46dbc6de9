"""What stands beside a French weekday, whose place is the {}, in the words that dates are read in."""

BESIDE_WEEKDAYS = {
    "next {}": "{} prochain|le {} prochain",
    "this {}": "ce {}|{} qui vient|le {} qui vient|{} de cette semaine|ce {} même",
    "{} of next week": (
        "{} de la semaine prochain|le {} de la semaine prochain|{} de semaine prochain|{} semaine prochain"
    ),
    "{} of the following week": (
        "{} de la semaine suivant|le {} de la semaine suivant|{} de la semaine d après|le {} de la semaine d après"
    ),
    "{} latest": "{} dernier délai|le {} dernier délai|{} dernier carat|{} dernier limite",
    "or {}": (
        "sinon {}|sinon le {}|à défaut {}|à défaut le {}|si ce n est {}|si ce n est le {}|ou à défaut {}|ou sinon {}|"
        "ou au pire {}|ou au pire le {}|"
        "ou alors {}|ou au plus mal {}"
    ),
    "{} of this week": "{} de cette semaine|le {} de cette semaine",
    "{} of that week": "|".join(
        f"{the}{{}} {of}"
        for the in ("", "le ")
        for of in ("de cette semaine là", "de cette même semaine", "de la même semaine", "de la semaine en question")
    ),
    "{} of the week after next": (
        "{} de l autre semaine|le {} de l autre semaine|{} de la semaine d après la prochain|"
        "{} dans deux semaines|{} d après la semaine prochain"
    ),
    "{} end of day": "{} en fin de journée|{} fin de journée|le {} en fin de journée|{} en fin d après midi",
    "this {} end of day": "ce {} en fin de journée|ce {} fin de journée|ce {} en fin d après midi",
    "next {} end of day": "{} prochain en fin de journée|{} prochain fin de journée",
    "end of day {}": "fin de journée de {}|fin de la journée de {}|la fin de journée de {}|la fin de la journée de {}",
    "{} before": "{} avant|{} qui précède|{} précédant|{} d avant",
    "{} week": "{} en huit|le {} en huit|{} dans huit jours",
    "{} fortnight": "{} en quinze|le {} en quinze",
    "every {}": "un {}",
    "the said {}": "le {}",
    "latest the said {}": "au plus tard le {}",
    "latest {} before": "au plus tard le {} avant|au plus tard le {} qui précède|au plus tard le {} précédant",
    "before the said {}": "avant le {}",
    "last {}": "{} dernier|{} passé|le {} dernier",
    "the following {}": "le {} suivant|{} suivant|le {} d après|{} d après|le {} qui suit|{} qui suit|le {} qui suivra",
}
