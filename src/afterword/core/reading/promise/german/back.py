"""German words that go back to a day spoken of before: "tags darauf", "noch am selben Abend", "in der Woche danach"."""

from afterword.core.reading.promise.german.calendar import NUMBERS

_IN_THE_WEEK = ("", "in ", "im laufe ", "im lauf ", "im verlauf ", "während ", "noch in ")
_HOURS = ("abend", "nachmittag", "vormittag", "mittag", "morgen")
_COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_WORDS = {
    "by then": (
        "bis dahin|bis zu diesem zeitpunkt|bis dann|"
        "bis zu dieser tag|bis zu dieser termin|bis zu dieser datum|bis zu dem zeitpunkt|"
        "bis zu diesem stichtag|bis zum genannten termin"
    ),
    "before then": "vorher|davor",
    "after that": (
        "danach|anschließend|im anschluss|kurz danach|direkt danach|gleich danach|im anschluss daran|daraufhin|"
        "unmittelbar danach|kurz darauf|hinterher|im nachgang|"
        "nach dieser tag|nach dieser termin|nach dieser datum|erst danach|erst im anschluss|"
        "erst nach dieser termin"
    ),
    "on that day": (
        "an diesem tag|am selben tag|am gleichen tag|noch am selben tag|"
        "am selbigen tag|selbigen tags|an jenem tag|noch am gleichen tag|an eben dieser tag|"
        "zu diesem termin|am gleichen tag noch|desselben tages"
    ),
    "from then": "ab dann|ab da|von da an|ab dieser tag|ab dieser termin|ab dieser datum",
    "not before that": "nicht vor dieser termin|nicht vor dieser tag|nicht vorher|nicht eher|nicht früher",
    "the day after": (
        "tag darauf|am tag darauf|am nächste tag|am tag danach|am folgetag|tags darauf|am folgende tag|"
        "tags drauf|tag drauf|am tag drauf|der tag darauf|der tag drauf|tags danach|"
        + "|".join(
            f"am nächste {hour}|am folgende {hour}|am {hour} darauf|am {hour} drauf|am {hour} danach"
            for hour in ("morgen", "vormittag", "mittag")
        )
    ),
    "the second day after": (
        "am übernächste tag|zwei tage darauf|am übernächsten tag|zwei tage drauf|zweite tag darauf|zweite tag danach"
    ),
    "the next working day": (
        "am nächste werktag|"
        "am nächste arbeitstagen|am folgende werktagen|am folgende arbeitstagen|am werktagen darauf|"
        "am nächsten bürotag|am darauf folgenden werktagen|am werktagen danach|am werktagen drauf"
    ),
    "that evening": (
        "|".join(
            f"{still}{same} {hour}"
            for hour in _HOURS
            for still in ("", "noch ")
            for same in ("am selben", "am gleichen", "an dieser", "an jenem", "noch an dieser")
        )
        + "|noch in derselben nacht|in derselben nacht|noch in der gleichen nacht|in der selben nacht"
        + "".join(f"|am {hour} desselben tages|noch am {hour} desselben tages" for hour in _HOURS)
    ),
    "that week": (
        "in derselben woche|in der gleichen woche|in der selben woche|noch in derselben woche|"
        "noch in der gleichen woche|dieselbe woche|in jener woche|in ebendieser woche"
    ),
    "end of that week": "ende derselben woche|ende jener woche|ende der gleichen woche|ende der selben woche",
    "the following week": (
        "folgende woche|folgewoche|woche darauf|woche danach|woche drauf|"
        + "|".join(
            f"{lead}der {week}"
            for lead in _IN_THE_WEEK
            for week in ("folgende woche", "folgewoche", "woche darauf", "woche danach", "woche drauf")
        )
    ),
    "the following month": "im folgemonat|im monat darauf|im monat danach|im darauffolgenden monat",
    "days later": "tagen darauf|tagen drauf",
    "weeks later": "wochen darauf|wochen drauf",
    "week later": "woche später",
    "hereafter": "nachher|nachher noch|nachher um|nachher gegen",
    "a week later": "eine woche darauf|eine woche drauf",
}

BACK = _WORDS | {
    f"in the {number}": "|".join(f"in den {name}" for name in NUMBERS[number].split("|")) for number in _COUNTED
}
"""By the words that dates are read in; "in den zwei Tagen danach" keeps its article, which tells it from "in zwei"."""
