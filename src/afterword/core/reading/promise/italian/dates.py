"""Italian words of days in the words that dates are read in: the plain forms; a speaker corrects the lists."""

from collections.abc import Sequence

from afterword.core.reading.promise.figures import Rendered, day_behind, is_number, word
from afterword.core.reading.promise.italian.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.rendering import Glossary, beside_weekdays, named
from afterword.core.reading.promise.tokens import Token

_DAYS = frozenset(name.translate(LETTERS) for name in WEEKDAYS.values())
_LEADS = frozenset(("il", "l", "al", "all", "del", "dell", "dal", "giorno", "entro")) | _DAYS
_NOT_DAYS = frozenset(
    (
        *(
            "ore",
            "ora",
            "giorni",
            "giorno",
            "settimane",
            "settimana",
            "mesi",
            "mese",
            "giornate",
            "candidati",
            "persone",
        ),
        *("anni", "minuti", "euro", "lavorativi"),
    )
)
_MANY = frozenset(("un", "una", "poche", "pochi", "qualche")) | {
    name for names in NUMBERS.values() for name in names.split("|")
}
_BY = _DAYS | {"fine", "inizio", "meta", "domani", "natale"}
_BY_BEHIND = _DAYS | {"fine", "prossima", "settimana", "inizio", "prossimo"}
_FORMS = {
    "prossimo": "prossima prossimi prossime",
    "seguente": "seguenti successiva successivo",
    "scorso": "scorsa scorsi",
    "il": "la lo i gli le l",
    "di": "del della dei delle dello dell",
    "a": "al alla all ai",
    "in": "nel nella nei nelle nell",
    "da": "dal dalla dall",
    "un": "una uno",
    "questo": "questa quest",
    "fra": "tra",
    "lavorativi": "lavorativo feriali",
}
_WORDS = {
    "by": "entro|entro il|entro e non oltre|entro e non oltre il|non oltre|non oltre il|non più tardi di",
    "until": "fino a|sino a|fino",
    "latest": "a più tardi|a massimo|a massimo il|il più tardi|a più tardi il",
    "max": "massimo",
    "before": "prima di",
    "before the end of": "prima di il fine di|prima di fine|prima di il fine",
    "after": "dopo|dopo il|subito dopo|subito dopo il|passato|passato il",
    "from": "a partire da|da|a partire",
    "earliest": "al più presto|a più presto|a più presto il",
    "not before": "non prima di|nulla prima di|niente prima di|mai prima di",
    "on": "il giorno|in il giorno",
    "in": "in|in il|durante|durante il|in il corso di|in corso di|fra|fra il|da qui a|fra circa",
    "around": "intorno a|verso|verso il|attorno a",
    "between": "compreso fra",
    "and": "e",
    "or": "o|oppure|o al massimo",
    "to": "a",
    "the": "il",
    "roughly": "circa|più o meno|approssimativamente",
    "probably": "probabilmente|forse|presumibilmente|possibilmente|ancora|già",
    "within": "entro un termine di|entro circa|entro massimo|entro un massimo di",
    "in the next": "in prossimo|entro il prossimo|entro prossimo|in arco di il prossimo|fra il prossimo",
    "at least": "almeno",
    "every": "ogni",
    "since": "da scorso",
    # lengths
    "a": "un",
    "a few": "qualche|alcuni|alcune|pochi|poche",
    "several": "diversi|diverse|parecchi",
    "a couple of": "un paio di|paio di",
    "days": "giorni",
    "day": "giorno",
    "business days": "giorni lavorativi",
    "business day": "giorno lavorativi",
    "weeks": "settimane",
    "week": "settimana",
    "months": "mesi",
    "month": "mese",
    "hours": "ore",
    "two weeks": "un quindicina di giorni|quindicina di giorni",
    "about ten days": "un decina di giorni|decina di giorni",
    "more": "ancora|altri|altre",
    # days
    "today": "oggi|oggi stesso|in giornata|entro oggi",
    "this afternoon": "oggi pomeriggio|questo pomeriggio|stasera|questo sera",
    "this morning": "stamattina|stamani|questo mattina",
    "tomorrow": "domani|domani mattina|domani pomeriggio|domani sera|in giornata di domani",
    "day after tomorrow": "dopodomani",
    "yesterday": "ieri|altroieri|recentemente",
    "end of today": "fine giornata|fine di il giornata",
    # periods
    "this week": "questo settimana|in settimana|in corso di il settimana|il settimana in corso",
    "next week": (
        "prossimo settimana|il prossimo settimana|settimana prossimo|il settimana prossimo|"
        "in il corso di prossimo settimana|in corso di il prossimo settimana|in corso di prossimo settimana|"
        "in il corso di il prossimo settimana"
    ),
    "the following week": "settimana seguente|il settimana seguente",
    "week of": "settimana di|il settimana di|settimana che inizia il|il settimana che inizia il",
    "this month": "questo mese|il mese in corso|mese corrente",
    "next month": "prossimo mese|il prossimo mese|mese prossimo|il mese prossimo",
    "the month of": "mese di|il mese di",
    "this year": "questo anno",
    "end of this year": "fine anno|il fine di anno|fine di anno",
    "next year": "prossimo anno|il prossimo anno|anno prossimo|il anno prossimo",
    "the new year": "nuovo anno|il nuovo anno|anno nuovo|il anno nuovo",
    "early new year": "inizio anno|inizio di anno",
    "the weekend": "fine settimana|il fine settimana|weekend|il weekend",
    # parts
    "early": "inizio|inizio di|il inizio di|a inizio|a inizio di|primi di|i primi di|a primi di|in primi giorni di",
    "mid": "metà|metà di|a metà|a metà di|il metà di",
    "end of": "fine|fine di|il fine di|a fine|a fine di",
    "end of this week": "fine di il settimana|il fine di il settimana|fine di questo settimana",
    "end of this month": "fine mese|a fine mese|il fine di il mese|fine di il mese|fine di questo mese",
    "early this month": "inizio mese",
    "mid this month": "metà mese",
    "early next week": "inizio settimana prossimo|inizio di prossimo settimana|a inizio di prossimo settimana",
    "end of next week": "fine di prossimo settimana|il fine di prossimo settimana|fine di settimana prossimo",
    "first half of": "prima metà di|il prima metà di",
    "second half of": "seconda metà di|il seconda metà di",
    "first week of": "prima settimana di|il prima settimana di",
    "last week": "settimana scorso|il settimana scorso|scorso settimana|il scorso settimana",
    "last month": "mese scorso|il mese scorso",
    "of": "di",
    # going back
    "by then": "entro allora|per allora|entro quella data",
    "after that": "dopo di che|in seguito|successivamente|dopodiché|poi",
    "on that day": "il stesso giorno|quel giorno",
    "or sooner": "o prima|se possibile prima",
    # feasts
    "christmas": "natale|il natale",
    "christmas eve": "vigilia di natale|il vigilia di natale",
    "the christmas holidays": "vacanze di natale|il vacanze di natale|vacanze natalizie|il vacanze natalizie",
    "the holidays": "feste|il feste|festività|il festività|il feste natalizie|feste natalizie",
    "between christmas and new year": "fra natale e capodanno",
    "new year's day": "capodanno",
    "6 january": "epifania|il epifania|befana",
    "easter": "pasqua|il pasqua",
}
_BESIDE_WEEKDAYS = {
    "next {}": "prossimo {}|il prossimo {}|{} prossimo",
    "this {}": "questo {}|{} di questo settimana",
    "{} of next week": "{} di prossimo settimana|{} di settimana prossimo",
    "last {}": "{} scorso|il scorso {}|scorso {}",
}


def figure(tokens: Sequence[Token], at: int) -> Rendered:
    """What a number or a little word stands for at a place; None leaves it to the lists."""
    here = tokens[at].text
    if here == "entro":
        return _within(tokens, at)
    if here == "per":
        return _by(tokens, at)
    if here in ("tra", "fra"):
        return _between(tokens, at)
    return day_behind(tokens, at, _LEADS, _NOT_DAYS) if here.isdigit() else None


def _within(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "entro due settimane", "entro 48 ore"; "entro venerdì" is a last day."""
    counted = is_number(tokens, at + 1) or word(tokens, at + 1) in _MANY
    return (("within",), 1) if counted and any(word(tokens, at + n) in _NOT_DAYS for n in range(2, 4)) else None


def _by(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "per venerdì", "per la fine del mese", "per il 12"; "per la posizione" is no date."""
    after = word(tokens, at + 1)
    behind = word(tokens, at + 2)
    named = after in ("il", "la", "l") and (behind in _BY_BEHIND or is_number(tokens, at + 2))
    return (("by",), 1) if after in _BY or named else None


def _between(tokens: Sequence[Token], at: int) -> Rendered:
    """As in "tra lunedì e mercoledì"; "tra due settimane" is a length."""
    after = word(tokens, at + 1)
    second = any(word(tokens, at + n) == "e" for n in range(2, 6))
    dated = after in _DAYS or (after in ("il", "l") and (is_number(tokens, at + 2) or word(tokens, at + 2) in _DAYS))
    return (("between",), 1) if dated and second else None


GLOSSARY = Glossary(
    LETTERS, _FORMS, _WORDS | NUMBERS | named(MONTHS, WEEKDAYS) | beside_weekdays(_BESIDE_WEEKDAYS, WEEKDAYS), figure
)
