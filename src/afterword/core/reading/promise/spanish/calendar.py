"""Spanish months, weekdays and numbers by what they are called in the words that dates are read in."""

LETTERS = str.maketrans({"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n"})
"""So that "manana" is read like "mañana"."""

MONTHS = {
    "january": "enero ene",
    "february": "febrero feb",
    "march": "marzo",
    "april": "abril abr",
    "may": "mayo",
    "june": "junio jun",
    "july": "julio jul",
    "august": "agosto ago",
    "september": "septiembre setiembre sep sept",
    "october": "octubre oct",
    "november": "noviembre nov",
    "december": "diciembre dic",
}
WEEKDAYS = {
    "monday": "lunes",
    "tuesday": "martes",
    "wednesday": "miércoles",
    "thursday": "jueves",
    "friday": "viernes",
    "saturday": "sábado",
    "sunday": "domingo",
}
NUMBERS = {
    "two": "dos",
    "three": "tres",
    "four": "cuatro",
    "five": "cinco",
    "six": "seis",
    "seven": "siete",
    "eight": "ocho",
    "nine": "nueve",
    "ten": "diez",
    "twelve": "doce",
    "fifteen": "quince",
    "twenty": "veinte",
    "thirty": "treinta",
    "first": "primero|primeros|primeras",
    "second": "segundo",
    "third": "tercero",
    "fourth": "cuarto",
}
_SPELLED = (
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve treinta"
)
SPELLED = {name: number for number, name in enumerate(_SPELLED.split(), 1)}
"""Days of the month as formal letters write them out, in plain letters; the 31st has three words."""
