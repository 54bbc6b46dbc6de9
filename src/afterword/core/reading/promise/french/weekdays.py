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
        "ou au pire {}|ou au pire le {}|ou alors {}|ou au plus mal {}"
    ),
    "{} of this week": "{} de cette semaine|le {} de cette semaine",
    "{} end of day": "{} en fin de journée|{} fin de journée|le {} en fin de journée|{} en fin d après midi",
    "end of day {}": "fin de journée de {}|fin de la journée de {}|la fin de journée de {}|la fin de la journée de {}",
    "{} week": "{} en huit|le {} en huit|{} dans huit jours",
    "{} fortnight": "{} en quinze|le {} en quinze",
    "every {}": "un {}",
    "the said {}": "le {}",
    "latest the said {}": "au plus tard le {}",
    "before the said {}": "avant le {}",
    "last {}": "{} dernier|{} passé|le {} dernier",
    "the following {}": "le {} suivant|{} suivant|le {} d après|{} d après|le {} qui suit|{} qui suit|le {} qui suivra",
}
