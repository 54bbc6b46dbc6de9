"""Dutch months, weekdays and numbers by what they are called in the words that dates are read in."""

LETTERS = str.maketrans({"é": "e", "ë": "e", "è": "e", "ê": "e", "ï": "i", "ó": "o", "ö": "o", "ü": "u"})
"""So that "voor" is read like "vóór"."""

MONTHS = {
    "january": "januari jan",
    "february": "februari feb",
    "march": "maart mrt",
    "april": "april apr",
    "may": "mei",
    "june": "juni jun",
    "july": "juli jul",
    "august": "augustus aug",
    "september": "september sept sep",
    "october": "oktober okt",
    "november": "november nov",
    "december": "december dec",
}
WEEKDAYS = {
    "monday": "maandag",
    "tuesday": "dinsdag",
    "wednesday": "woensdag",
    "thursday": "donderdag",
    "friday": "vrijdag",
    "saturday": "zaterdag",
    "sunday": "zondag",
}
NUMBERS = {
    "two": "twee",
    "three": "drie",
    "four": "vier",
    "five": "vijf",
    "six": "zes",
    "seven": "zeven",
    "eight": "acht",
    "nine": "negen",
    "ten": "tien",
    "twelve": "twaalf",
    "fifteen": "vijftien",
    "twenty": "twintig",
    "first": "eerste",
    "second": "tweede",
    "third": "derde",
}
