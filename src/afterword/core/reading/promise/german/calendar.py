"""German months, weekdays and numbers by what they are called in the words that dates are read in."""

LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
"""So that "naechste" is read like "nächste"."""

MONTHS = {
    "january": "januar januars jänner jan jaenner",
    "february": "februar februars feber feb febr",
    "march": "märz mär",
    "april": "april apr",
    "may": "mai",
    "june": "juni jun",
    "july": "juli jul",
    "august": "august aug",
    "september": "september sept sep",
    "october": "oktober okt",
    "november": "november nov",
    "december": "dezember dezembers dez",
}
_OF_THE_DAY = ("", "abend", "vormittag", "nachmittag", "mittag", "früh", "morgen")
WEEKDAYS = {
    day: " ".join(f"{name}{hour}" for name in names.split() for hour in _OF_THE_DAY)
    for day, names in {
        "monday": "montag",
        "tuesday": "dienstag",
        "wednesday": "mittwoch",
        "thursday": "donnerstag",
        "friday": "freitag",
        "saturday": "samstag sonnabend",
        "sunday": "sonntag",
    }.items()
}
SHORT_DAYS = {
    "monday": "mo",
    "tuesday": "di",
    "wednesday": "mi",
    "thursday": "do",
    "friday": "fr",
    "saturday": "sa",
    "sunday": "so",
}
NUMBERS = {
    "two": "zwei|beiden",
    "three": "drei",
    "four": "vier",
    "five": "fünf",
    "six": "sechs",
    "seven": "sieben",
    "eight": "acht",
    "nine": "neun",
    "ten": "zehn",
    "eleven": "elf",
    "twelve": "zwölf",
    "fourteen": "vierzehn",
    "fifteen": "fünfzehn",
    "twenty": "zwanzig",
    "thirty": "dreißig",
    "first": "erste",
    "second": "zweite",
    "third": "dritte",
    "fourth": "vierte",
    "fifth": "fünfte",
    "sixth": "sechste",
    "seventh": "siebte",
    "eighth": "achte",
    "ninth": "neunte",
    "tenth": "zehnte",
    "eleventh": "elfte",
    "twelfth": "zwölfte",
}
