"""German words of days in the words that dates are read in; a speaker of German corrects the lists here."""

from collections.abc import Mapping

from afterword.core.reading.promise.german.back import BACK, NEXT_DAY
from afterword.core.reading.promise.german.bounds import BOUNDS
from afterword.core.reading.promise.german.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.german.counted import COUNTED
from afterword.core.reading.promise.german.feasts import FEASTS
from afterword.core.reading.promise.german.figures import figure
from afterword.core.reading.promise.german.no_days import NO_DAYS
from afterword.core.reading.promise.rendering import Glossary, beside_weekdays

_FORMS = {
    "nächste": "nächster nächsten nächstem nächstes",
    "kommende": "kommender kommenden kommendem kommendes",
    "folgende": "folgender folgenden folgendem folgendes darauffolgende darauffolgenden",
    "übernächste": "übernächster übernächsten übernächstem übernächstes",
    "laufende": "laufenden laufender aktuelle aktuellen",
    "dieser": "diese diesen diesem dieses",
    "letzte": "letzter letzten letztem letztes",
    "vergangene": "vergangener vergangenen vergangenem vorige voriger vorigen",
    "neue": "neuen neues neuer",
    "ganze": "ganzen ganzer",
    "eine": "ein einer einem einen eines ne ner nem nen",
    "der": "die das dem den des",
    "unser": "unsere unserer unserem unseren",
    "werktagen": "werktage werktag werktags",
    "arbeitstagen": "arbeitstage arbeitstag geschäftstage geschäftstagen arbeitstages",
    "tagen": "tage tages",
    "monaten": "monate",
    "stunden": "stunde std h",
    "wenigen": "wenige",
    "einigen": "einige",
    "mehreren": "mehrere",
    "anfang": "anfangs beginn",
    "ende": "ausgang",
    "spät": "späten späteren",
    "frühe": "frühen",
    "feiertage": "feiertagen festtage festtagen",
    "erste": "ersten erster erstes",
    "zweite": "zweiten zweiter zweites",
    "dritte": "dritten dritter drittes",
    "vierte": "vierten vierter viertes",
    "fünfte": "fünften fünfter fünftes",
    "sechste": "sechsten sechster",
    "siebte": "siebten siebter siebente siebenten",
    "achte": "achten achter",
    "neunte": "neunten neunter",
    "zehnte": "zehnten zehnter",
    "elfte": "elften elfter",
    "zwölfte": "zwölften zwölfter",
}

_WORDS = {
    "by": (
        "nicht später als|nicht später als am|nicht nach|nicht nach dem|nicht nach der|nicht erst nach dem|"
        "keinesfalls nach dem|"
        "nicht länger als bis|nicht später als bis|bis und mit|bis und mit dem|bis übers|bis über|"
        "bis|bis zu|bis spätestens|spätestens bis|bis "
        "einschließlich|bis inklusive|bis etwa|bis circa|bis ungefähr"
    ),
    "by the": (
        "bis zum|bis zur|bis spätestens zum|spätestens bis zum|spätestens zum|bis spätestens zur|spätestens zur|"
        "bis etwa zum|bis einschließlich zum|bis hin zum|nicht länger als bis zum|nicht länger als bis zur|"
        "nicht später als zum"
    ),
    "latest": (
        "spätestens|spätestens aber|spätestens jedoch|spätestens aber am|aber spätestens am|aber "
        "spätestens|spätestens jedoch am|allerspätestens|allerspätestens am|spätestens am|spätestens im|"
        "am spätesten|spätestens an|spät .|spät . am|spätest .|spät . im"
    ),
    "before": (
        "vorm|noch vorm|kurz vorm|knapp vorm|rechtzeitig vorm|vor|noch vor|vor dem|vor der|vor den|"
        "noch vor dem|noch vor den|noch vor der|rechtzeitig vor|kurz vor|"
        "kurz vor dem|kurz vor der|kurz vor den|knapp vor|unmittelbar vor|unmittelbar vor dem|unmittelbar vor den"
    ),
    "after": (
        "nach|nach dem|nach der|nach den|kurz nach|kurz nach dem|kurz nach den|direkt nach|direkt nach "
        "dem|gleich nach|"
        "unmittelbar nach|erst nach|erst nach dem|erst nach den|erst nach der|im anschluss an|ab nach|nicht vor ende"
    ),
    "from": "ab|ab dem|ab der|ab den|von|frühestens ab|erst ab|erst ab dem|frühestens ab dem|vom",
    "earliest": "frühestens|frühestens am|frühestens im|allerfrühestens|am frühesten|frühestens zum",
    "not before": (
        "nicht vor|nicht vor dem|nicht vor der|nicht vor den|nicht früher als|erst|erst am|erst im|erst wieder|"
        "erst wieder am|erst zum|nicht eher als|keinesfalls vor|kaum vor|wohl nicht vor|nicht vorm"
    ),
    "no sooner than": "frühestens in|frühestens in der",
    "earliest after": "frühestens nach|frühestens nach dem|frühestens nach den",
    "on": "am|an|zum|zur|an dem",
    "in": (
        "in|im|in der|während|während der|im laufe|im verlauf|im laufe von|im laufe der|im verlauf der|im verlaufe der"
    ),
    "around": "um|um den|gegen|gegen den|rund um|so um den|so gegen|in etwa am|etwa am|ungefähr am|um die|so um",
    "between": "zwischen|zwischen dem|zwischen der|irgendwann zwischen",
    "and": "und|und dem|und der|u",
    "or": (
        "werden , könnte auch|werden , könnte aber auch|werden , vielleicht auch|"
        ", allenfalls|, allenfalls am|, notfalls|, notfalls am|, zur not|, zur not am|, schlimmstenfalls|"
        ", schlimmstenfalls am|, vielleicht auch|, vielleicht auch am|, vielleicht auch erst|, vielleicht auch erst am|"
        ", eventuell auch|, eventuell auch am|, eventuell erst|, eventuell erst am|, im schlimmsten fall|"
        ", im schlimmsten fall am|"
        "oder|oder am|bzw .|bzw|oder im|oder erst|oder auch|beziehungsweise|oder vielleicht|oder eventuell"
    ),
    "to": "auf|auf den",
    "than": "statt|anstatt|als|statt am|statt wie geplant|statt bis|und nicht",
    "the": "der",
    "roughly": "etwa|ungefähr|circa|ca|ca .|rund|zirka|schätzungsweise|knapp|gut|in etwa",
    "probably": (
        "vorauss .|vsl .|"
        "voraussichtlich|wahrscheinlich|vermutlich|wohl|vielleicht|eventuell|evtl|möglicherweise|hoffentlich|"
        "idealerweise|realistischerweise|bestimmt|sicher|noch|schon|bereits|irgendwann"
    ),
    "within": (
        "binnen|innerhalb|innerhalb von|innert|binnen der|spätestens aber in|spätestens jedoch in|aber "
        "spätestens in|spätestens in|spätestens innerhalb|spätestens nach|in maximal|"
        "in höchstens|in weniger als|in spätestens|maximal|höchstens|innerhalb der|binnen von|längstens|in längstens|"
        "bis in|bis spätestens in|innerhalb eines zeitraums von|in unter|in max|in max .|"
        "vor ablauf von|noch vor ablauf von"
    ),
    "in the next": (
        "in den nächste|in den kommende|in den folgende|innerhalb der nächste|innerhalb der kommende|im "
        "laufe der nächste|"
        "während der nächste|in nächste|binnen der nächste|über die nächste|der nächste|im laufe der kommende|"
        "innerhalb von nächste|in der nächste|in der kommende"
    ),
    "at least": "mindestens|wenigstens|mindestens noch|noch mindestens|nicht weniger als",
    "for": "für|für der",
    "since": "seit|schon seit|seit der",
    "long": "lang",
    "ago": "her",
    "past": "vor über|vor etwa|vor gut|vor rund",
    "every": "jeder|jeden|jede|jedes|immer|stets",
    "specifically": "also|nämlich|und zwar|genauer|genauer gesagt|genau gesagt|das heißt|d . h .",
    # lengths
    "a": "eine",
    "a few": "wenigen|einigen|eine paar|paar",
    "several": "mehreren",
    "a couple of weeks": "eine paar wochen|paar wochen|eine , zwei wochen|so zwei wochen",
    "a day or two": "eine , zwei tagen|eine bis zwei tagen|eine oder zwei tagen|eine tag oder zwei|1 bis 2 tagen",
    "one to": "eine bis",
    "one or": "eine oder",
    "days": "tagen|kalendertagen|kalendertage",
    "day": "tag",
    "business days": "werktagen|arbeitstagen|arbeitstag",
    "weeks": "wochen|kalenderwochen",
    "two weeks": "vierzehn tagen|zwei wochen|14 tagen",
    "a week": "eine woche|wochenfrist|eine wochenfrist|eine ganze woche",
    "months": "monaten",
    "a month": "eine monat|eine monats|monatsfrist",
    "hours": "stunden",
    "extra": "weitere|weiteren|volle|vollen|zusätzliche|zusätzlichen|gute|guten|weiterer|ganze",
    # days
    "during the day": "im laufe des tages|im lauf des tages|im verlauf des tages|über den tag",
    "today": "heute|heute noch|noch heute|heut|heute im laufe des tages|am heutigen tag",
    "this afternoon": "heute nachmittag|heute mittag|heute vormittag|heute morgen|heute früh|heute abend|heute nacht",
    "tomorrow": (
        "morgen im laufe des tages|morgen im laufe des vormittags|morgen im laufe des nachmittags|morgen|"
        "morgen früh|morgen vormittag|morgen nachmittag|morgen abend|morgen mittag|im laufe des morgigen "
        "tages|"
        "am morgigen tag"
    ),
    "end of today": "ende des tages|bis feierabend|tagesende|feierabend|dienstschluss|geschäftsschluss|büroschluss|eod",
    "day after tomorrow": "übermorgen",
    "today week": (
        "heute in acht tagen|heute in eine woche|heute über eine woche|heute in 8 tagen|heute über acht tagen|"
        "heute über 8 tagen"
    ),
    "tomorrow week": "morgen in eine woche|morgen in acht tagen|morgen über acht tagen|morgen über eine woche",
    "today fortnight": (
        "heute in zwei wochen|heute in vierzehn tagen|heute über zwei wochen|heute über vierzehn tagen|"
        "heute über 14 tagen"
    ),
    "in a week": "nächste woche um diese zeit|nächste woche um die gleiche zeit|nächste woche zur selben zeit",
    "tomorrow fortnight": "morgen in zwei wochen|morgen in vierzehn tagen|morgen über vierzehn tagen",
    "in two weeks": "heute in zwei wochen|heute in 14 tagen",
    "morning": "früh|vormittag|morgens|vormittags|am vormittag|am morgen",
    "afternoon": (
        "nachmittag|abend|mittag|nachmittags|abends|am nachmittag|am abend|mittags|am mittag|zu mittag|z mittag|"
        "z abend|auf die nacht|auf der nacht|auf d nacht|zum feierabend|zum mittag"
    ),
    "o'clock": "uhr",
    # periods
    "this week": (
        "dieser woche|laufende woche|in dieser woche|noch dieser woche|der laufende woche|im laufe der woche|"
        "im laufe dieser woche|unter der woche|der woche|dieser woche noch|in der laufende woche|unter dieser woche|"
        "im lauf der woche|im lauf dieser woche|im verlauf der woche"
    ),
    "next week": (
        "nächste woche|kommende woche|der nächste woche|der kommende woche|in der nächste woche|in der kommende woche|"
        "in nächste woche|im laufe der nächste woche|im laufe der kommende woche|im verlauf der nächste woche|"
        "im laufe nächste woche|im laufe kommende woche|im verlauf der kommende woche|während der nächste woche|"
        "nächste kw|kommende kw|nächste arbeitswoche|innerhalb der nächste woche|innerhalb der kommende woche|"
        "im lauf der nächste woche|im lauf der kommende woche|im lauf nächste woche|neue woche|der neue woche|"
        "in der neue woche|im laufe der neue woche|im lauf der neue woche|in neue woche"
    ),
    "the week after next": "übernächste woche|der übernächste woche|in der übernächste woche",
    "week of": (
        "woche ab|woche vom|woche ab dem|der woche vom|der woche ab dem|in der woche vom|in der woche ab dem|woche des"
    ),
    "week before": (
        "woche vorm|in der woche vorm|der woche vor|der woche vorm|der woche vor dem|der woche vor den|"
        "woche vor|woche vor den|woche vor dem|in der woche vor|"
        "in der woche vor den|in der woche vor dem"
    ),
    "week after": (
        "woche nach|woche nach dem|woche nach den|in der woche nach|in der woche nach dem|in der woche nach den"
    ),
    "calendar week": "kw|kalenderwoche|in kw|der kw|in der kw|der kalenderwoche|in der kalenderwoche|in kalenderwoche",
    "this month": (
        "dieser monat|dieser monats|laufende monat|laufende monats|in dieser monat|der monats|der laufende monats"
    ),
    "next month": (
        "nächste monat|kommende monat|nächste monats|kommende monats|im nächste monat|im kommende monat|"
        "der nächste monats|der kommende monats|im laufe der nächste monats|im laufe der kommende monats|folgemonat"
    ),
    "this quarter": "dieser quartal|laufende quartal|der quartals|in dieser quartal|dieser quartals",
    "next quarter": "nächste quartal|kommende quartal|nächste quartals|kommende quartals|im nächste quartal",
    "quarter": "quartal|quartals",
    "this year": (
        "alten jahr|im alten jahr|altes jahr|der alten jahres|dieser jahr|in dieser jahr|der jahres|"
        "dieser jahres|laufende jahres|der laufende jahres|heuer"
    ),
    "next year": (
        "nächste jahr|kommende jahr|nächste jahres|kommende jahres|im nächste jahr|im kommende jahr|"
        "der nächste jahres|der kommende jahres"
    ),
    "the new year": (
        "neue jahr|neue jahres|im neue jahr|der neue jahres|jahreswechsel|jahreswechsels|jahresbeginn|"
        "jahresanfang|der neue jahr"
    ),
    "end of this year": "ende jahr|jahresende|jahresschluss|jahresabschluss|ende der jahres|ende dieser jahres",
    "end of this month": "ende monat|monatsende|ende der monats|ultimo|monatsultimo",
    "end of this quarter": "quartalsende|ende der quartals",
    "early the month": "monatsanfang|monatsbeginn|monatsstart|anfang der monats|anfang monat",
    "mid the month": "monatsmitte|mitte der monats|mitte monat",
    "end of this week": "ende dieser woche|ende der laufende woche",
    "early the week": "wochenanfang|wochenbeginn|wochenstart|anfang der woche|anfang woche",
    "mid the week": "wochenmitte|mitte der woche|mitte dieser woche|mitte woche",
    "the weekend": "wochenende|der wochenende|am wochenende|zum wochenende|dieser wochenende",
    "next weekend": "nächste wochenende|kommende wochenende",
    **{
        f"{part} next week": "|".join(
            f"{noun} {the}{coming} woche"
            for noun in nouns
            for the in ("", "der ")
            for coming in ("nächste", "kommende")
        )
        for part, nouns in (("early", ("wochenanfang", "wochenbeginn", "wochenstart")), ("mid", ("wochenmitte",)))
    },
    # parts
    "early": "anfang|zu anfang|am anfang|anfang der|zum anfang der|gleich anfang|gleich zu anfang|zu anfang der|frühe",
    "mid": "mitte|mitte der|in der mitte der|zur mitte der",
    "end of": (
        "ende|ende der|gegen ende|gegen ende der|zum ende|zum ende der|am ende der|ganz am ende der|richtung ende|"
        "zu ende der|ende von"
    ),
    "late": "spät",
    "later": "später",
    "first half of": (
        "erste hälfte|erste hälfte der|der erste hälfte|der erste hälfte der|ersten hälfte|in der erste hälfte der"
    ),
    "second half of": (
        "zweite hälfte|zweite hälfte der|der zweite hälfte|der zweite hälfte der|in der zweite hälfte der"
    ),
    "full week": "volle woche|vollen woche|vollständigen woche|komplette woche|kompletten woche",
    "last": "letzte|vergangene|letzte woche der",
    "last week": "letzte woche|vergangene woche|vorwoche|der letzte woche|in der letzte woche",
    "next": "nächste|am nächste",
    "this": "kommende|dieser|der kommende|am kommende|in dieser",
    "of": "von",
    "onwards": "aufwärts",
    "or sooner": (
        "oder früher|oder eher|wenn nicht früher|wenn nicht eher|, wenn nicht schon früher|wenn nicht schon früher|"
        ", wenn nicht schon vorher|, wenn nicht sogar früher|, wenn nicht früher|, wenn nicht eher|, wenn nicht vorher|"
        "oder schon früher|oder schon vorher|oder schon davor|oder auch früher|oder auch schon früher|oder vorher|"
        ", vielleicht auch früher|, vielleicht auch schon früher|, vielleicht schon früher|, eventuell schon früher|"
        ", eventuell auch früher|, gern auch früher|, gerne auch früher"
    ),
    "yesterday": "gestern|vorgestern|neulich|kürzlich",
    "from now": "ab jetzt|ab heute|von heute an|ab sofort",
    "half of this month": "monatshälfte|hälfte der monats",
    "half of this week": "wochenhälfte|hälfte der woche",
    "half of the year": "jahreshälfte",
    "third of": "drittel|drittel der",
    "third of this month": "monatsdrittel",
    "the last day of this month": "monatsletzte|monatsletzten|letzte der monats",
    "in the next few days": "dieser tagen|in dieser tagen",
    "the day following": "am tag nach|tag nach|am tag nach der|tag nach der|der tag nach",
    "the day before": "am tag vor|tag vor|am tag vor der|tag vor der|am vortag von|am vorabend von",
    "no longer": "nicht mehr|kaum noch|kaum mehr|nimmer",
    "no more than": "nicht mehr als",
    "until after": "bis nach|bis nach der",
    "first days of": "erste tagen der|erste tagen von|erste tagen im|allererste tagen der",
    "last days of": "letzte tagen der|letzte tagen im",
    "end of the week": (
        "ende der woche|ende woche|wochenausklang|eow|"
        "zum ende der woche|gegen ende der woche|am ende der woche|richtung ende der woche|"
        "zum ende der woche hin|zum wochenende hin|aufs wochenende hin|aufs wochenende zu|richtung wochenende|"
        "gegen wochenende|richtung ende woche|gegen ende woche"
    ),
    "penultimate": "vorletzte|vorletzten|vorletzter",
}
_MONTH_COMPOUNDS = {
    "half of {}": "{}hälfte",
    "third of {}": "{}drittel",
    "days of {}": "{}tage|{}tagen|{}tag",
    "weeks of {}": "{}wochen",
    "week of {}": "{}woche",
    "early {}": "{}anfang|{}beginn",
    "end of {}": "{}ende",
    "mid {}": "{}mitte",
} | {f"{day} of {{}}": f"{{}}{names.split()[0]}" for day, names in WEEKDAYS.items()}


def _compounds() -> dict[str, str]:
    return {
        turn.format(month): "|".join(one.format(name) for one in many.split("|") for name in names.split())
        for turn, many in _MONTH_COMPOUNDS.items()
        for month, names in MONTHS.items()
    }


_BESIDE_WEEKDAYS = {
    "{} in a week": (
        "{} in eine woche|{} über eine woche|{} in acht tagen|{} in 8 tagen|{} über acht tagen|{} über 8 tagen"
    ),
    "{} in a fortnight": (
        "{} in zwei wochen|{} in vierzehn tagen|{} in 14 tagen|{} über zwei wochen|{} über vierzehn tagen|"
        "{} über 14 tagen"
    ),
    **{
        f"the following {{}} or {later}": "|".join(
            f"{led}{{}} oder {names.split()[0]} {behind}"
            for led in ("", "am ")
            for behind in ("darauf", "drauf", "danach")
        )
        for later, names in WEEKDAYS.items()
    },
    "{} before that": "{} davor|am {} davor|{} zuvor|am {} zuvor|der {} davor",
    "{}": "|".join(f"{{}} , {also} {day}" for also in ("also", "also gleich", "gleich") for day in NEXT_DAY),
    "{} of the week after next": "übernächste {}|am übernächste {}",
    "the following {}": (
        "folgende {}|am folgende {}|{} darauf|am {} darauf|{} danach|am {} danach|{} drauf|am {} drauf"
    ),
    "on {}": "im laufe der {}s|im lauf der {}s|im laufe der {}|im laufe von {}",
}


def _names() -> dict[str, str]:
    return {name: written.replace(" ", "|") for names in (MONTHS, WEEKDAYS) for name, written in names.items()}


def _beside() -> dict[str, str]:
    return beside_weekdays(_BESIDE_WEEKDAYS, {day: names.split()[0] for day, names in WEEKDAYS.items()})


def _together(*many: Mapping[str, str]) -> dict[str, str]:
    """All their turns; what several give words for has those of all."""
    found: dict[str, str] = {}
    for turns in many:
        for meaning, written in turns.items():
            found[meaning] = f"{found[meaning]}|{written}" if meaning in found else written
    return found


GLOSSARY = Glossary(
    LETTERS,
    _FORMS,
    _together(
        *(_WORDS, FEASTS, BACK, BOUNDS, COUNTED, NO_DAYS, NUMBERS, _names(), _compounds(), _beside()),
    ),
    figure,
)
