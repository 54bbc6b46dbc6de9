"""French months, weekdays and numbers by what they are called in the words that dates are read in."""

LETTERS = str.maketrans(
    {"à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o"}
    | {"ù": "u", "û": "u", "ü": "u", "œ": "oe"}
)
"""So that "decembre" is read like "décembre"."""

MONTHS = {
    "january": "janvier janv jan",
    "february": "février févr fév",
    "march": "mars",
    "april": "avril avr",
    "may": "mai",
    "june": "juin",
    "july": "juillet juil",
    "august": "août",
    "september": "septembre",
    "october": "octobre oct",
    "november": "novembre nov",
    "december": "décembre déc",
}
WEEKDAYS = {
    "monday": "lundi",
    "tuesday": "mardi",
    "wednesday": "mercredi",
    "thursday": "jeudi",
    "friday": "vendredi",
    "saturday": "samedi",
    "sunday": "dimanche",
}
NUMBERS = {
    "two": "deux",
    "three": "trois",
    "four": "quatre",
    "five": "cinq",
    "six": "six",
    "seven": "sept",
    "eight": "huit",
    "nine": "neuf",
    "ten": "dix",
    "twelve": "douze",
    "fifteen": "quinze",
    "twenty": "vingt",
    "thirty": "trente",
    "first": "premier",
    "second": "deuxième|second",
    "third": "troisième",
    "fourth": "quatrième",
}
