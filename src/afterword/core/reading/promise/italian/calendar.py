"""Italian months, weekdays and numbers by what they are called in the words that dates are read in."""

LETTERS = str.maketrans(
    {"à": "a", "á": "a", "è": "e", "é": "e", "ì": "i", "í": "i", "ò": "o", "ó": "o", "ù": "u", "ú": "u"}
)
"""So that "venerdi" is read like "venerdì"."""

MONTHS = {
    "january": "gennaio gen",
    "february": "febbraio feb",
    "march": "marzo mar",
    "april": "aprile apr",
    "may": "maggio mag",
    "june": "giugno giu",
    "july": "luglio lug",
    "august": "agosto ago",
    "september": "settembre set",
    "october": "ottobre ott",
    "november": "novembre nov",
    "december": "dicembre dic",
}
WEEKDAYS = {
    "monday": "lunedì",
    "tuesday": "martedì",
    "wednesday": "mercoledì",
    "thursday": "giovedì",
    "friday": "venerdì",
    "saturday": "sabato",
    "sunday": "domenica",
}
NUMBERS = {
    "two": "due",
    "three": "tre",
    "four": "quattro",
    "five": "cinque",
    "six": "sei",
    "seven": "sette",
    "eight": "otto",
    "nine": "nove",
    "ten": "dieci",
    "twelve": "dodici",
    "fifteen": "quindici",
    "twenty": "venti",
    "first": "primo",
    "second": "secondo",
    "third": "terzo",
}
