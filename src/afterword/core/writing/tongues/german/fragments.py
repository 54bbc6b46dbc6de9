"""More German notes without a verb of which only one sentence can be made: where from, since when, on which days."""

import re
from typing import Final

from afterword.core.writing.tongues.german.cases import WRITTEN_OUT
from afterword.core.writing.tongues.german.nouns import gender_of, is_many
from afterword.core.writing.tongues.german.phrases import MEASURES, MONTHS, phrase_of
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.said import Kind, Said

_FEW: Final = rf"\d{{1,4}}|{'|'.join(WRITTEN_OUT)}|elf|zwölf|fünfzehn|zwanzig|dreißig"
_SEASON: Final = r"(?:Sommer|Winter|Herbst|Frühjahr|Frühling)"
_DAYS: Final = (
    r"(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags|morgens|mittags|abends|nachts"
    rf"|vormittags|nachmittags|im {_SEASON}|am Wochenende|(?:vor|zu|an) (?:Weihnachten|Ostern|Feiertagen)"
    r"|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|in den Ferien"
    r"|vor [A-ZÄÖÜ][a-zäöüß]+(?:tag|ferien|fest))"
)
_HOW_BUSY: Final = r"(?:(?:immer )?(?:am meisten|viel|richtig viel) los|am voll(?:e)?sten|am ruhigsten|ruhiger|voll)"
_BUSY: Final = re.compile(rf"(?P<when>{_DAYS}|[A-ZÄÖÜ][a-zäöüß]+) (?P<much>{_HOW_BUSY})")
_FROM: Final = re.compile(
    r"(?:(?P<the>der|die|das) )?(?P<what>[A-ZÄÖÜ][\w-]+) "
    r"(?P<how>(?:nur |direkt |ausschließlich |meist |meistens |vor allem |überwiegend |komplett |fast nur )*)"
    r"(?P<where>(?:aus|vom|von) .+)"
)
_GOODS: Final = re.compile(
    r"(?:milch|leder|holz|hölzer|mehl|fleisch|bohnen|kaffee|tee|obst|gemüse|eier|käse|stoffe?|garne?|wolle|fische?|honig"
    r"|kräuter|blumen|pflanzen|saatgut|futter|trauben|äpfel|ware|waren|rohstoffe?|zutaten|getreide|früchte|hopfen|malz"
    r"|kakao|gewürze|steine|naturstein|papier|stahl|felle|seide|leinen|butter|sahne"
    r"|rinder|schweine|lämmer|wild|wein|weine"
    r"|zinn|kupfer|messing|glas|gläser|lehm|marmor|granit|schiefer|kalk|sand|wachs|salz|farben|material|materialien"
    r"|strom|wasser|kartoffeln|spargel|eiche|fichte|tanne|lärche|buche|esche|brot|brötchen|backwaren"
    r"|kuchen|proben|teile|bauteile|ersatzteile|muster|exponate|bücher|möbel|hunde|pferde|patienten|spenden|töne|klänge)$",
    re.IGNORECASE,
)
"""What is got from somewhere."""
_REACH: Final = re.compile(
    r"(?:(?P<the>der|die|das) )?(?P<what>(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Kk]undschaft|[Ee]inzugsgebiet|[Gg]ebiet|[Rr]evier"
    r"|[Bb]ezirk|[Ll]iefergebiet|[Nn]etz|[Ss]ortiment|[Aa]ngebot|[Rr]epertoire|[Ss]pektrum|[Tt]hemen"
    r"|[Pp]alette|[Zz]uständigkeit))"
    r" (?P<span>(?:von|vom) [A-ZÄÖÜ][\w-]+"
    r" (?:bis|über [A-ZÄÖÜ][\w-]+ bis) (?:zum |zur |nach |an den |an die )?[A-ZÄÖÜ][\w-]+)"
)
_SET_APART: Final = re.compile(
    r"(?P<count>ein|eine|zwei|drei|vier) (?P<span>(?:halber |halbe |ganzer |freier )?"
    r"(?:Tage?|Vormittage?|Nachmittage?|Abende?|Stunden?|Wochen?|Plätze|Platz))"
    r" (?P<per>(?:pro|in der|im|jede|am) [A-ZÄÖÜ][a-zäöüß]+ )?(?P<only>nur |allein |extra |fest |ausschließlich )?"
    r"(?P<goal>(?:für|zum) .+)"
)
_NO_MORE: Final = re.compile(
    r"nur noch (?P<now>(?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]+),? (?P<none>keine?n?) (?P<past>[A-ZÄÖÜ][\w-]+) mehr"
)
_LAST: Final = re.compile(
    rf"(?P<count>{_FEW}) (?P<what>(?:neue |eigene )?[A-ZÄÖÜ][\w-]+)"
    r" (?P<when>letztes Jahr|im letzten Jahr|voriges Jahr|letzte Saison|in der letzten Saison|20\d\d"
    r"|dieses Jahr|in diesem Jahr|diese Saison|im Moment|zurzeit|aktuell)"
)
_SINCE: Final = re.compile(
    rf"(?P<what>(?P<count>{_FEW}|(?:ein|eine|einen)) (?P<new>(?:neue[nrs]? |eigene[nrs]? |weitere[nrs]? )?)"
    r"(?P<noun>[A-ZÄÖÜ][\w-]+))"
    rf" (?P<when>(?:seit|ab) (?:(?:Anfang|Mitte|Ende|letztem|diesem|dem) )?(?:{'|'.join(sorted(MONTHS))}"
    rf"|{_SEASON}|Jahr|Jahresanfang|Ostern|Sommer)(?: 20\d\d)?|seit 20\d\d|ab 20\d\d)"
)
_IS_A: Final = re.compile(r"(?P<what>Spin-off|Ausgründung|Tochterfirma) (?P<of>(?:von|der|des|einer|eines|vom) .+)")
"""What the house itself is, which is no subject of a talk."""


_WHEN_FIRST: Final = re.compile(
    rf"(?P<when>letztes Jahr|dieses Jahr|im letzten Jahr|in diesem Jahr"
    rf"|(?:seit|ab) (?:{'|'.join(sorted(MONTHS))}|20\d\d))"
    rf" (?P<many>(?:{_FEW}) .+)"
)
_TAKEN: Final = re.compile(
    rf"(?P<count>{_FEW}) (?P<what>(?:neue )?[A-ZÄÖÜ][\w-]+)"
    r" (?P<when>letztes Jahr|dieses Jahr|seit 20\d\d|in diesem Jahr|im letzten Jahr)"
    r" (?P<done>übernommen|eingestellt|ausgebildet|gebaut|verkauft|eröffnet|geschult|saniert|renoviert|angeschafft"
    r"|gepflanzt|gedreht|veröffentlicht|betreut|aufgenommen|ausgestattet|restauriert|gegossen|gefertigt)"
)
_MOST: Final = re.compile(
    r"(?:die )?(?P<most>meisten?) (?P<what>[A-ZÄÖÜ][\w-]+) (?P<where>(?:in|im|am|auf|bei|an|aus|mit) .+)"
)
_AT_TIMES: Final = re.compile(
    rf"(?:die |der |das )?(?P<what>[A-ZÄÖÜ][\w-]+) (?P<how>vor allem|meist|meistens|hauptsächlich|fast nur|überwiegend)"
    rf" (?P<when>{_DAYS}|regional|lokal|überregional|international|digital|online|mobil|ambulant|stationär)"
)
_SO_LONG: Final = re.compile(
    r"(?P<span>eine Woche|ein Monat|ein Jahr|ein Tag|(?:\d{1,2}|zwei|drei|vier|sechs|acht) (?:Tage|Wochen|Monate))"
    r" (?P<what>Einarbeitung|Schulung|Einführung|Hospitation|Ausbildung)(?P<where> (?:in|im|am|bei|auf|mit) .+)?"
)


def _at_times(line: str) -> Said | None:
    found = _AT_TIMES.fullmatch(line)
    article = _the(found["what"]) if found else ""
    are = "sind" if found and gender_of(found["what"]) == "p" else "ist"
    how = found["how"].replace("vor allem", "meistens") if found else ""  # which frames have of their own
    return _that(f"{article} {found['what']} {how} {found['when']} {are}") if found and article else None


def _so_long(line: str) -> Said | None:
    found = _SO_LONG.fullmatch(line)
    if found is None or (found["where"] and not _is_where(found["where"].strip())):
        return None
    span = re.sub(r"^ein (?=Monat|Tag)", "einen ", found["span"])
    return _that(f"es {span} {found['what']}{found['where'] or ''} gibt")


_OPEN: Final = re.compile(
    rf"(?:von )?(?P<from>{'|'.join(sorted(MONTHS))}) bis (?P<to>{'|'.join(sorted(MONTHS))})"
    r" (?P<open>geöffnet|offen|Saison)"
)


def _taken(line: str) -> Said | None:
    found = _TAKEN.fullmatch(line)
    if found is None or not _are_counted(found["count"], found["what"].rpartition(" ")[2]):
        return None
    return _that(f"{found['when']} {_in_words(found['count'], found['when'])} {found['what']} {found['done']} wurden")


def _most(line: str) -> Said | None:
    found = _MOST.fullmatch(line)
    gender = gender_of(found["what"]) if found else ""
    most = {"f": "meiste", "p": "meisten"}.get(gender, "")
    if (
        found is None
        or not most
        or found["what"].endswith(("zeit", "Zeit"))
        or not most.startswith(found["most"])
        or not _is_where(found["where"])
    ):
        return None
    comes = "kommt" if found["where"].startswith("aus ") else "ist"
    comes = {"kommt": "kommen", "ist": "sind"}[comes] if gender == "p" else comes
    return _that(f"die {most} {found['what']} {found['where']} {comes}")


def _open(line: str) -> Said | None:
    found = _OPEN.fullmatch(line)
    return _that(f"von {found['from']} bis {found['to']} {found['open']} ist") if found else None


def fragment(line: str) -> Said | None:
    """The one sentence that such a note can be; None for any other."""
    if turned := _WHEN_FIRST.fullmatch(line):
        line = f"{turned['many']} {turned['when']}"
    return next(filter(None, (shape(line) for shape in _SHAPES)), None)


def _that(text: str) -> Said:
    return Said(f"dass {text}", Kind.HOW)


def _busy(line: str) -> Said | None:
    found = _BUSY.fullmatch(line)
    if found is None:
        return None
    when = found["when"]
    day = when[:1].isupper()
    if day and not when.endswith(("tag", "woch", "abend")):
        return None
    of_it = "" if found["much"].endswith("los") else "es "
    return _that(f"{of_it}{f'am {when}' if day else when} {found['much']} ist")


def _from(line: str) -> Said | None:
    found = _FROM.fullmatch(line)
    article = _the(found["what"]) if found else ""
    if (
        found is None
        or (found["the"] and not found["how"])
        or not article
        or not _GOODS.search(found["what"])
        or not _is_where(found["where"])
    ):
        return None
    comes = "kommen" if gender_of(found["what"]) == "p" else "kommt"
    how = found["how"].replace("vor allem", "überwiegend")
    return _that(f"{article} {found['what']} {how}{found['where']} {comes}")


def _is_where(where: str) -> bool:
    """Whether a place is all that it is: "aus der Gerberei in Tuttlingen"."""
    if re.fullmatch(r"aus (?:ganz|aller) [A-ZÄÖÜ][a-zäöüß]+", where):
        return True
    place = phrase_of(["Sache", *where.split()])
    return place is not None and not place.rest and "," not in where and len(place.head) == 1


def _reach(line: str) -> Said | None:
    found = _REACH.fullmatch(line)
    article = _the(found["what"]) if found else ""
    if found is None or not article:
        return None
    reaches = "reichen" if gender_of(found["what"]) == "p" else "reicht"
    return _that(f"{article} {found['what']} {found['span']} {reaches}")


def _set_apart(line: str) -> Said | None:
    found = _SET_APART.fullmatch(line)
    if found is None or not (found["per"] or found["only"]) or not _is_goal(found["goal"]):
        return None
    verb = "ist" if found["count"] in {"ein", "eine"} else "sind"
    return _that(f"{line} {'vorgesehen' if not found['only'] else 'da'} {verb}")


def _is_goal(goal: str) -> bool:
    aim = phrase_of(["Sache", *goal.split()])
    people = re.search(r"(?:te|liche|ige|ende|er|en|s)$", goal) is not None
    return aim is not None and not aim.rest and (not aim.bare or people) and "," not in goal


def _no_more(line: str) -> Said | None:
    found = _NO_MORE.fullmatch(line)
    if found is None:
        return None
    none = {"m": "keinen", "n": "kein", "f": "keine", "p": "keine"}.get(gender_of(found["past"]), "")
    fits = none and (found["none"] == none or (found["none"] == "kein" and none == "keinen"))
    described, _, noun = found["now"].rpartition(" ")
    now = gender_of(noun) in ({"f", "p"} if described else {"m", "f", "n", "p"})
    return _that(f"es nur noch {found['now']} und {none} {found['past']} mehr gibt") if fits and now else None


def _last(line: str) -> Said | None:
    found = _LAST.fullmatch(line)
    if found is None or not _are_counted(found["count"], found["what"].rpartition(" ")[2]):
        return None
    past = re.search(r"letzt|vorig|20\d\d", found["when"]) is not None
    when = f"im Jahr {found['when']}" if found["when"].isdigit() else found["when"]
    return _that(f"es {when} {_in_words(found['count'], when)} {found['what']} {'waren' if past else 'gibt'}")


def _in_words(count: str, before: str) -> str:
    """A small number behind a year is written out: "seit 2022 zwei Spiele"."""
    small = before[-1:].isdigit() and count.isdigit() and 1 < int(count) <= len(_SMALL) + 1
    return _SMALL[int(count) - 2] if small else count


_SMALL: Final = ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")


def _are_counted(count: str, noun: str) -> bool:
    gender = gender_of(noun)
    several = gender == "p" or (
        gender in {"m", "n", ""} and is_many(noun) and noun.endswith(("er", "en", "e", "s", "el"))
    )
    several = several and not _ILL.search(noun)
    return count not in {"1", "ein", "eine"} and several and not is_measured(noun) and noun not in MEASURES


_ILL: Final = re.compile(
    r"(?:fälle|brüche|beschwerden|klagen|kündigungen|pannen|mängel|fehler|schäden|verletzte|tote|brände|reklamationen"
    r"|abgänge|austritte|entlassungen|verluste)$",
    re.IGNORECASE,
)
"""Of which nobody reminds those who had them."""
_SOMEBODY: Final = re.compile(r"(?:in|er|kraft|kollege|azubi|arzt|chef|leitung|vorstand)$", re.IGNORECASE)
"""A single one who may be the reader."""


def _since(line: str) -> Said | None:
    found = _SINCE.fullmatch(line)
    if found is None:
        return None
    single = found["count"] in {"ein", "eine", "einen"}
    gender, what = gender_of(found["noun"]), found["what"]
    if single and _SOMEBODY.search(found["noun"]):
        return None
    if single:
        a = {"m": "einen", "f": "eine", "n": "ein"}.get(gender, "")
        new = found["new"].strip()
        ends = {"m": "en", "f": "e", "n": "es"}.get(gender, "")
        what = f"{a} {re.sub(r'(?:en|er|es|e)$', '', new) + ends + ' ' if new else ''}{found['noun']}" if a else ""
    elif not _are_counted(found["count"], found["noun"]):
        return None
    else:
        what = f"{_in_words(found['count'], found['when'])}{what.removeprefix(found['count'])}"
    return _that(f"es {found['when']} {what} gibt") if what else None


def _is_a(line: str) -> Said | None:
    found = _IS_A.fullmatch(line)
    if found is None or not _is_where(found["of"]):
        return None
    a = {"Spin-off": "ein", "Ausgründung": "eine", "Tochterfirma": "eine"}[found["what"]]
    return _that(f"die Firma {a} {found['what']} {found['of']} ist")


def _the(noun: str) -> str:
    return {"m": "der", "f": "die", "n": "das", "p": "die"}.get(gender_of(noun), "")


_SHAPES: Final = (
    _busy,
    _from,
    _reach,
    _set_apart,
    _no_more,
    _last,
    _since,
    _is_a,
    _taken,
    _most,
    _open,
    _at_times,
    _so_long,
)

__all__ = ["fragment"]
