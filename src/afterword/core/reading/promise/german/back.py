"""German words that go back to a day spoken of before: "tags darauf", "noch am selben Abend", "in der Woche danach"."""

from afterword.core.reading.promise.german.calendar import NUMBERS

_SAT = (
    *("der sitzung", "der tagung", "der konferenz", "der runde", "der abstimmung", "der beratung", "der besprechung"),
    *("der versammlung", "der gesellschafterversammlung", "der vorstandssitzung", "der ratssitzung", "der klausur"),
    *("der gemeinderatssitzung", "der kommission", "der klausurtagung", "der schulkonferenz", "der teamsitzung"),
    "der aufsichtsratssitzung",
)
_MET = (*_SAT, "der termin", "der gespräch", "der treffen", "der meeting", "der letzten gespräch")
"""What a day that was spoken of may be named by."""
_EVENTS = tuple(f"nach {one}" for one in _MET)
_OF_EVENTS = (
    *_MET,
    *(f"{one}s" for one in ("der treffen", "der meeting", "der termin", "der gespräch")),
    "der gespräches",
)
_DAY_AFTER = ("am tag", "einen tag", "tag", "der tag", "gleich am tag", "am morgen", "am vormittag")
NEXT_DAY = (
    *("am nächste tag", "am tag darauf", "am folgetag", "tags darauf", "am tag danach"),
    *(f"am nächste {hour}" for hour in ("morgen", "vormittag", "abend", "nachmittag", "mittag")),
)
"""What names a day by the one before it, as behind "Mittwoch, also"."""
_IN_THE_WEEK = ("", "in ", "im laufe ", "im lauf ", "im verlauf ", "während ", "noch in ")
_HOURS = ("abend", "nachmittag", "vormittag", "mittag", "morgen")
_COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_THAT_WEEK = (
    *(
        "derselben woche",
        "jener woche",
        "der gleichen woche",
        "der selben woche",
        "besagter woche",
        "der besagten woche",
    ),
    *("ebenjener woche", "der genannten woche"),
)
_WEEK_AFTER = ("folgende woche", "folgewoche", "woche darauf", "woche danach", "woche drauf")
_PARTS = (
    ("early", ("anfang", "zu anfang", "am anfang", "gleich anfang")),
    ("mid", ("mitte", "zur mitte", "gegen mitte")),
    ("end of", ("ende", "gegen ende", "zum ende", "am ende")),
)
_WORDS = {
    "by then": (
        "bis dahin|bis zu diesem zeitpunkt|bis dann|"
        "bis zu dieser tag|bis zu dieser termin|bis zu dieser datum|bis zu dem zeitpunkt|"
        "bis zu diesem stichtag|bis zum genannten termin|spätestens dann|allerspätestens dann"
    ),
    "before then": (
        "vorher|davor|vor dieser tag|vor dieser termin|vor dieser datum|vor jenem tag|vor jenem termin|"
        "vor diesem stichtag|vor dieser sitzung|vor dieser zeitpunkt|" + "|".join(f"vor {event}" for event in _SAT)
    ),
    "after that": (
        "ab dem folgetag|ab dem tag darauf|ab dem tag danach|ab dem nächste tag|danach|anschließend|"
        "im anschluss|kurz danach|direkt danach|gleich danach|im anschluss daran|daraufhin|"
        "unmittelbar danach|kurz darauf|hinterher|im nachgang|"
        "nach dieser tag|nach dieser termin|nach dieser datum|erst danach|erst im anschluss|"
        "erst nach dieser termin"
    ),
    "on that day": (
        "an diesem tag|am selben tag|am gleichen tag|noch am selben tag|"
        + "|".join(f"{led} {event}" for led in ("am tag", "noch am tag", "selbst am tag") for event in _OF_EVENTS)
        + "|am selbigen tag|selbigen tags|an jenem tag|noch am gleichen tag|an eben dieser tag|"
        "zu diesem termin|am gleichen tag noch|desselben tages"
    ),
    "from then": "frühestens dann|erst dann|ab dann|ab da|von da an|ab dieser tag|ab dieser termin|ab dieser datum",
    "not before that": "nicht vor dieser termin|nicht vor dieser tag|nicht vorher|nicht eher|nicht früher",
    "the day after": (
        "tag darauf|am tag darauf|am nächste tag|am tag danach|am folgetag|folgetag|der folgetag|"
        "zum folgetag|tags darauf|am folgende tag|"
        "anderntags|andertags|am anderen tag|am andern tag|anderen tags|andern tags|des anderntags|"
        "am nächstfolgenden tag|am tag hernach|"
        + "|".join(f"{led} {event}" for led in _DAY_AFTER for event in _EVENTS)
        + "|tags drauf|tag drauf|am tag drauf|der tag darauf|der tag drauf|tags danach|"
        + "|".join(
            f"am nächste {hour}|am folgende {hour}|am {hour} darauf|am {hour} drauf|am {hour} danach"
            for hour in ("morgen", "vormittag", "mittag")
        )
        + "".join(
            f"|am nächste {hour}|am folgende {hour}|am {hour} darauf|am {hour} drauf"
            for hour in ("abend", "nachmittag")
        )
    ),
    "the day before that": (
        "am tag davor|am tag zuvor|tag davor|tag zuvor|tags davor|tags zuvor|am vortag|vortags|am abend davor|"
        "am abend zuvor|am vorabend|am tag vorher|tags vorher|der tag davor|der tag zuvor"
    ),
    "days before that": "tagen davor|tagen zuvor|tagen vorher",
    "weeks before that": "wochen davor|wochen zuvor|wochen vorher",
    "week before that": "woche zuvor|woche vorher",
    "the week before that": "in der woche davor|der woche davor|in der woche zuvor|der woche zuvor|in der vorwoche",
    "the second day after": (
        "am übernächste tag|zwei tage darauf|am übernächsten tag|zwei tage drauf|zweite tag darauf|zweite tag danach"
    ),
    "the next working day": (
        "am nächste werktag|"
        "am nächste arbeitstagen|am folgende werktagen|am folgende arbeitstagen|am werktagen darauf|"
        "am nächsten bürotag|am darauf folgenden werktagen|am werktagen danach|am werktagen drauf"
    ),
    "that evening": (
        "|".join(f"{led} {event}" for led in ("noch am abend", "am abend") for event in _OF_EVENTS)
        + "|"
        + "|".join(
            f"{still}{same} {hour}"
            for hour in _HOURS
            for still in ("", "noch ")
            for same in ("am selben", "am gleichen", "an dieser", "an jenem", "noch an dieser")
        )
        + "|".join(("", *(f"am {same} {hour} noch" for same in ("selben", "gleichen") for hour in _HOURS)))
        + "|noch in derselben nacht|in derselben nacht|noch in der gleichen nacht|in der selben nacht"
        + "".join(f"|am {hour} desselben tages|noch am {hour} desselben tages" for hour in _HOURS)
    ),
    "that week": (
        "dieselbe woche|in ebendieser woche|"
        + "|".join(f"{led} {week}" for led in ("in", "noch in", "im laufe", "im lauf") for week in _THAT_WEEK)
    ),
    **{
        f"{part} that week": "|".join(f"{name} {week}" for name in names for week in _THAT_WEEK)
        for part, names in _PARTS
    },
    "of that week": "|".join(_THAT_WEEK),
    "the following week": (
        "folgende woche|folgewoche|woche darauf|woche danach|woche drauf|"
        + "|".join(f"{lead}der {week}" for lead in _IN_THE_WEEK for week in _WEEK_AFTER)
    ),
    **{
        f"{part} the following week": "|".join(f"{name} der {week}" for name in names for week in _WEEK_AFTER)
        for part, names in _PARTS
    },
    "the following month": "im folgemonat|im monat darauf|im monat danach|im darauffolgenden monat",
    "in the a few days after that": (
        "in den tagen darauf|in den tagen danach|in den tagen drauf|die tage darauf|die tage danach"
    ),
    "the following weekend": (
        "wochenende darauf|am wochenende darauf|wochenende danach|am wochenende danach|am wochenende drauf|"
        "der wochenende darauf|folgende wochenende|am folgende wochenende|der folgende wochenende"
    ),
    "days later": "tagen darauf|tagen drauf",
    "weeks later": "wochen darauf|wochen drauf",
    "week later": "woche später",
    "in the late morning": "im laufe des vormittags|im lauf des vormittags|im verlauf des vormittags|noch am vormittag",
    "in the late afternoon": (
        "im laufe des nachmittags|im lauf des nachmittags|im verlauf des nachmittags|noch am nachmittag|"
        "nach der mittagspause|nach der mittagessen|nach der mittag|nach der essen"
    ),
    "in the late evening": (
        "im laufe des abends|im lauf des abends|noch am abend|gegen abend|nach feierabend|nach dienstschluss|"
        "nach ladenschluss|nach büroschluss|nach der feierabend|nach geschäftsschluss"
    ),
    "before end of day": (
        "vor feierabend|noch vor feierabend|vorm feierabend|noch vorm feierabend|vor dienstschluss|vor büroschluss|"
        "vor geschäftsschluss|vor ladenschluss|noch vor dienstschluss"
    ),
    "before lunch": (
        "vor der mittag|vorm mittag|vor der mittagspause|vor der mittagessen|vorm mittagessen|"
        "noch vor der mittagspause|"
        "noch vor der mittag|noch vorm mittagessen"
    ),
    "hereafter": "nachher|nachher noch|nachher um|nachher gegen",
    "a week later": "eine woche darauf|eine woche drauf",
}

_WORDS |= {
    "upon her return": "|".join(
        (
            *(
                f"{led} {who} wieder {back} {is_}"
                for led in ("sobald", "wenn")
                for who, is_ in (
                    ("er", "ist"),
                    ("sie", "ist"),
                    ("ich", "bin"),
                    ("der chef", "ist"),
                    ("die chefin", "ist"),
                )
                for back in ("da", "hier", "gesund", "im haus", "im büro", "im dienst", "zurück", "fit", "an bord")
            ),
            *(
                f"{led} {who} zurück {is_}"
                for led in ("sobald", "wenn")
                for who, is_ in (("er", "ist"), ("sie", "ist"), ("ich", "bin"))
            ),
            *(
                f"{led} {whose} {back}"
                for led in ("nach", "gleich nach", "direkt nach", "sofort nach", "bei")
                for whose in ("ihrer", "seiner", "meiner")
                for back in ("rückkehr", "rückkunft", "genesung")
            ),
        )
    ),
}
BACK = _WORDS | {
    f"in the {number}": "|".join(f"in den {name}" for name in NUMBERS[number].split("|")) for number in _COUNTED
}
"""By the words that dates are read in; "in den zwei Tagen danach" keeps its article, which tells it from "in zwei"."""
