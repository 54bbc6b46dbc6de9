"""What of a German note is surely the name of a thing: a noun with what stands before it and what hangs on it."""

import re
from dataclasses import dataclass
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.behind_nouns import are_several, set_behind
from afterword.core.writing.tongues.german.in_full import NTH, is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of, is_many
from afterword.core.writing.tongues.german.places import PLACES
from afterword.core.writing.tongues.german.small_words import SMALL_WORDS
from afterword.core.writing.tongues.german.spans import AT_ITS_END, is_span
from afterword.core.writing.tongues.german.verbs import is_finite

ARTICLES: Final = word_set("""
    der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem
    mein meine meinen meinem meiner meines seines unser unsere unseren unserem unserer euer eure euren eurem eurer
    dieser diese dieses diesen diesem jeder jede jedes jeden jedem kein keine keinen keinem keiner alle viele mehrere
    beide dein deine deinen deinem
    """)
JOINED: Final = word_set("im am zum zur vom beim ins ans fürs übers aufs durchs")
_FREE: Final = word_set("per pro ohne als statt zwischen")
"""In front of a noun without an article."""
TIME: Final = word_set("seit ab bis")
"""What it is about has been so, or will be so, from a day on: that is no part of its name."""
BEFORE: Final = word_set(
    "von zu mit auf aus für in an bei über unter nach gegen zwischen durch um vor hinter neben"
) | (JOINED | _FREE)
_GENITIVE: Final = word_set("""
    aller vieler mehrerer beider des der eines einer ihrer ihres unserer unseres meines meiner seines dieses
    """)
_COUNT: Final = re.compile(
    rf"\d{{1,6}}(?:[.,:]\d{{1,3}})?|\d{{1,2}}{NTH}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|(?:drei|vier|fünf|sech|acht|neun)zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert"
    r"|(?:ein|zwei|drei|vier|fünf|sechs|acht|neun|zehn|zwanzig|fünfzig)(?:hundert|tausend)"
)
_NOUN: Final = re.compile(
    r"[\"'„»]?(?:[A-ZÄÖÜ][\wäöüß'’&–-]*(?::innen)?|[A-Z]{1,4}/[A-Z0-9][\w-]*|[a-z]{2,}(?:-[a-z]+)*-[A-ZÄÖÜ][\w-]+|\d{1,3}(?:D|er|:\d{1,2})?-[A-ZÄÖÜ][\w-]+)[\"'“«]?"
)
_DESCRIBES: Final = re.compile(r"[a-zäöüß-]{3,}(?:e|en|er|es|em)")
_NO_ADJECTIVE: Final = (
    word_set("""
    weitere jeden jedem etwa oben unten innen außen gegen wegen neben immer wieder eher bisher vorher nachher außer
    selber lieber leider weiter später früher höher mitten morgen eigener hinter unter über ohne heute gerne lange
    zusammen allem dazwischen dagegen hingegen deswegen drinnen draußen drüben bitte beinahe gerade alleine
    """)
    - word_set("weitere jeden jedem eigener lange")
) | BEFORE


@dataclass(frozen=True, slots=True)
class Phrase:
    """`head` is the noun with what stands before it, `tail` what hangs on it, `rest` is no part of it.

    `bare` says that a noun in the tail wants an article that the note has not, `noun` is that of the head.
    """

    head: tuple[str, ...]
    tail: tuple[str, ...]
    rest: tuple[str, ...]
    noun: str
    bare: bool

    @property
    def words(self) -> list[str]:
        """What is surely a thing: all of it; where a rest follows, only what does not belong to the rest."""
        listed = bool(self.tail and self.rest) and self.tail[-1].endswith(",") and is_noun(self.rest[0])
        known = self.head if self._may_reach_over or listed else (*self.head, *self.tail)
        return [*known[:-1], known[-1].strip(",")]

    @property
    def _may_reach_over(self) -> bool:
        """Whether the rest may belong to the tail, as in "Umstieg von Oracle weg"."""
        hours = self.rest[:1] == ("von",) and self.rest[1:2] != () and self.rest[1].isdigit()
        return (
            bool(self.rest)
            and not hours
            and self.rest[0] not in TIME
            and not is_span(list(self.rest))
            and not (*self.head, *self.tail)[-1].endswith(",")
        )


def phrase_of(words: list[str]) -> Phrase | None:
    """The thing that the words begin with; None where they begin with none."""
    end = _group(words, 0) if words else 0
    if not end or (end == 1 and _may_be_none(words[0])):
        return None
    first = end
    while first < len(words) and not words[first - 1].endswith(",") and _is_second(words[first], words[end - 1]):
        first += 1
    reached = _numbered(words, first)
    counts = reached == first < len(words) and words[first][:1].isdigit() and not words[first - 1].endswith(",")
    # "ERP-Einführung Welle 2": what it counts is no part of the name
    first = end if counts and gender_of(words[end - 1]) else reached
    if first < len(words) and re.fullmatch(r"\d{1,3},", words[first]):
        return None  # "Level 1, 14 Plätze" or "Linien 4, 6 und 11": is the number part of the name?
    tail, bare = first, False
    while tail < len(words) and not words[tail - 1].endswith(","):
        reached, wants = _hanging(words, tail)
        if not reached or (tail == first and words[tail] in {"und", "oder"}):
            break
        tail, bare = reached, bare or wants
    tail += _closing(words, tail)
    rest = words[tail:]
    return Phrase(tuple(words[:first]), tuple(words[first:tail]), tuple(rest), words[end - 1].strip(","), bare)


def _closing(words: list[str], at: int) -> int:
    """How many of the last words only say where it is, or with whom: "der Hof nebenan", "der Dienst zu zweit"."""
    if at == 0 or words[at - 1].endswith(","):
        return 0
    behind = words[at:]
    return len(behind) if " ".join(behind) in AT_ITS_END else 0


def _numbered(words: list[str], at: int) -> int:
    """Behind the number that is part of a name: "Station 4 bis Mai", "Los 3 der U5", but not "Anlage 250 kW"."""
    gender = gender_of(words[at - 1]) if at else ""
    unnumbered = at > 0 and gender != "" and NUMBERED.search(words[at - 1]) is None
    several = unnumbered or gender == "p" or (not gender and at > 0 and words[at - 1].endswith(("e", "en")))
    number = words[at] if not several and at < len(words) and not words[at - 1].endswith(",") else ""
    behind = words[at + 1] if at + 1 < len(words) else ""
    longest = 5 if at and words[at - 1].isupper() else 3
    if number in _IN_WORDS and at and NUMBERED.search(words[at - 1]):
        return at + 1 if at + 1 == len(words) else at
    if not re.fullmatch(rf"\d{{1,{longest}}}(?:-\d{{1,3}})?", number):
        return at
    counts = {"pro", "per", "mal"} if longest == 5 else {"pro", "per", "mal", "im", "am", "bis"}
    follows = behind.islower() and behind not in counts | _UNITS and len(behind) > 1 and "-" not in number
    return at + 1 if not behind or follows else at


_IN_WORDS: Final = word_set("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
"""As in "die neue Linie drei"."""
_UNITS: Final = word_set("km kg qm min und oder mal")


def _may_be_none(word: str) -> bool:
    """Whether the first word of a line, which is large on a telephone, is perhaps no noun: "Nachts", "Flexibel"."""
    low = word.strip(",").lower()
    if gender_of(low) or not word.rstrip(",").isalpha() or word.isupper():
        return False
    if _LANGUAGE.match(low):
        return False
    return is_finite(low) or low in _NO_ADJECTIVE or low in ADVERBS or _NO_THING.search(low) is not None


_LANGUAGE: Final = re.compile(
    r"(?:niederländ|dän|schwed|norweg|rumän|ungar|griech|pers|hind|engl|französ|span|italien|poln|russ|türk|arab|ukrain|portugies|holländ|tschech)isch$"
)
ADVERBS: Final = word_set("""
    sehr oft bald neu offen nett flexibel kollegial heute gestern morgen manchmal meistens ansonsten sonst
    alles alle man jeder jede niemand jemand keiner etwas manches viel viele mehr weniger beides einiges meist beide
    evtl vielleicht übrigens außerdem aktuell derzeit bereits jetzt dort danach davor kein keine nix nichts ja nein
    nie flach locker per eher ungefähr rund knapp mindestens maximal je pro
    direkt komplett nah fern mitten quer frei eng weit hoch tief früh spät schnell langsam gut schlecht groß klein alt
    jung kurz lang einfach schwer leicht digital analog modern klassisch fix fest intern extern regional national lokal
    zentral optional ideal normal formal mobil stabil parallel aktiv kreativ intensiv pünktlich gratis kostenlos
    gemeinsam zusammen allein selbst selten häufig ständig dauernd täglich wöchentlich monatlich jährlich teilweise
    draußen drinnen unterwegs gemeinsam frisch
    gerne lieber leider generell teils tagsüber unbefristet befristet spannend cool super toll interessant
    """)
_NO_THING: Final = re.compile(
    r"(?:tags|nachts|abends|morgens|mittags|weise|wärts|mals|frei|(?<!hon)(?<!ess)(?<!te)(?<!zwe)(?<!kön)ig|(?<!fähr)lich|(?<!t)isch|bar|sam|los|haft|ell)$"
)


def _group(words: list[str], at: int) -> int:
    """Behind the noun that begins here, with its article and adjectives; 0 where none does."""
    start = at
    if words[at].lower() in ARTICLES:
        at += 1
    while at < len(words) and (_is_before_noun(words, at) or (at > start and _COUNT.fullmatch(words[at]))):
        at += 1
    ends = at < len(words) and is_noun(words[at]) and not any(word.endswith(",") for word in words[start:at])
    return at + 1 if ends else 0


def _is_before_noun(words: list[str], at: int) -> bool:
    placed = words[at] in PLACES and at + 1 < len(words) and is_noun(words[at + 1])
    return placed or is_adjective(words[at]) or tells_how(words, at)


def tells_how(words: list[str], at: int) -> bool:
    """As in "frisch gekochtes Essen", and "ganz Europa", which has no article."""
    behind = words[at + 1] if at + 1 < len(words) else ""
    if words[at] == "ganz" and at and words[at - 1] in {"aus", "in", "für", "durch"}:
        return is_noun(behind) and not gender_of(behind.strip(","))
    return words[at] in _HOW and _DONE.fullmatch(behind) is not None


_HOW: Final = word_set("frisch neu selbst fest gut frei fertig digital biologisch regional eigens lokal rein")
_DONE: Final = re.compile(
    r"(?:[a-zäöüß]*ge[a-zäöüß]{2,}|(?:be|ver|er|ent|zer|über)[a-zäöüß]{3,})(?:te|ene|enes|tes|ter|ten|enen|ener)"
)
"""What has been done to it, in front of a noun: "gekochtes"."""


def is_adjective(word: str) -> bool:
    """Whether a small word may describe the noun behind it: "schwierigen", "neues"."""
    low = word.strip(",")
    known = low in _NO_ADJECTIVE or low in SMALL_WORDS or (is_finite(low) and low[-6:] != "ierten")
    return _DESCRIBES.fullmatch(low) is not None and not known


def is_noun(word: str) -> bool:
    """Whether it is written as a noun and is no word that begins a line."""
    bare = word.rstrip(",")
    small = bare.lower() in SMALL_WORDS
    return _NOUN.fullmatch(bare) is not None and not is_clipped(bare) and not small


MEASURES: Final = word_set(
    "Tonnen Liter Litern Metern Kilometern Meter Kilometer Kilo Gramm Watt Volt Hektar Quadratmeter Stunden"
    " Tage Wochen Jahre"
)
"""Behind them stands of what it is so much: "70 Tonnen Traglast"."""
NAMED_BEHIND: Final = re.compile(
    r"(?:bereich|team|ressort|station|klasse|stufe|linie|halle|werk|standort|filiale|praxis|firma|kanzlei|hotel|messe"
    r"|stadt|thema|themen|projekt|schwerpunkt|kurs|seminar|modul|fach|studium|lehre|lehrgang|bachelor|master|diplom"
    r"|zertifikat|schein|meister|techniker|wirt|kraft|kollegen?|kund(?:e|in)|familie|gruppe|haus|gebäude|phase|schritt"
    r"|version|stelle|rolle|sprache|zeitung|marke|modell|typ|serie|format|partner|mitglied|verein|verband|hochschule"
    r"|fakultät|institut|lehrstuhl|kenntnisse|interesse|start|ende|beginn|anfang|mitte|stand|frau|herr|abteilung"
    r"|uni|weiterbildung|fortbildung|ausbildung|schulung|universität|gebiet|abschnitt|level|niveau)$",
    re.IGNORECASE,
)
"""Kinds of things, whose name stands behind them: "Team Logistik", "Kurs Keramik"."""
NUMBERED: Final = re.compile(
    r"(?:bereich|station|klasse|stufe|linie|halle|werk|wache|los|terminal|level|welle|phase|haus|gebäude|zimmer|raum"
    r"|etage|gruppe|abschnitt|tor|platz|gleis|schicht|teil|band|modul|version|kapitel|kreis|ring|feld|lager|labor|saal"
    r"|studio|baum|bau|führerschein|schein|team|block|quartal|semester|tag|woche|stock|ausgabe|folge|schritt|nummer|presse)$"
    r"|^[a-z]{1,4}$",
    re.IGNORECASE,
)
"""What has a number for its name: "Station 4", and what is short."""
MONTHS: Final = word_set("Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember")


def _is_second(word: str, first: str) -> bool:
    """A noun that names the one before it: "Messe Hannover", but not "Digitalisierung Zeitungen"."""
    if word.rstrip(",") in MONTHS:
        return False
    bare = word.rstrip(",")
    if is_noun(word) and first in MEASURES:
        return True
    if not is_noun(word) or (gender_of(first) == "p" and bare[1:].islower()):
        return False
    borrowed = gender_of(first) == "" and bare.endswith(("ing", "s")) and not first.endswith("en")
    return not gender_of(bare) or borrowed or NAMED_BEHIND.search(first) is not None


def _hanging(words: list[str], at: int) -> tuple[int, bool]:
    """Behind what hangs on a noun from here on, and whether its own noun wants an article."""
    low = words[at].lower()
    if at + 1 >= len(words):
        return 0, False
    if low in _GENITIVE:
        end = _numbered(words, _group(words, at))
        return _behind_names(words, end) if end else 0, False
    if whole := _set_phrase(words, at):
        return whole, False
    if low in {"und", "oder"} and at > 1:
        return _joined(words, at)
    right = low in _RIGHT and words[at + 1] in BEFORE - {"zu"}
    if (right or (low == "bis" and words[at + 1] in _AS_FAR)) and at + 2 < len(words):
        reached, wants = _with_preposition(words, at + 1)
        return (0 if right and wants else reached), wants
    return _with_preposition(words, at) if low in BEFORE else (0, False)


_RIGHT: Final = word_set("direkt gleich mitten quer auch")
"""As in "der Einkauf direkt vom Hof"."""
_IN_TIME: Final = re.compile(
    r"(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Früh|Sommer|Herbst|Winter|Ende|Mitte|Anfang|Ostern|Weihn"
    r"|Pfingst|\w+tag|Mittw|Mi\b|Mo\b|Di\b|Do\b|Fr\b|Sa\b|So\b)"
)
_AS_FAR: Final = word_set("in ins zur zum nach")


def _set_phrase(words: list[str], at: int) -> int:
    """Behind "von Anfang an", "für alle", "von Mai bis Oktober", "alter Celli"; 0 where none of them begins here."""
    low = words[at].lower()
    if set_off := set_behind(words, at):
        return set_off
    if low == "bis" and is_noun(words[at + 1]) and not gender_of(words[at + 1]) and not _IN_TIME.match(words[at + 1]):
        return at + 2  # "die Strecke bis Stralsund"
    if low in {"innerhalb", "außerhalb", "während"} and words[at + 1] in {"der", "des", "eines", "einer"}:
        return _group(words, at + 1)
    if words[at:] == ["für", "alle"] or _is_done_to_several(words, at):
        return at + 2
    named = low == "von" and all(map(is_noun, words[at + 1 : at + 4 : 2]))
    if named and words[at + 2 : at + 3] and words[at + 2] in _TO:
        return _behind_names(words, at + 4)
    return _span_ends(words, at) if low == "von" and words[at + 2 : at + 3] == ["bis"] else 0


def _span_ends(words: list[str], at: int) -> int:
    """Behind "von Mai bis Oktober", "von 5 bis 10 Uhr"."""
    ends = words[at + 1 : at + 4 : 2]
    if words[at + 4 : at + 5] in (["Uhr"], ["Uhr,"]) and all(map(str.isdigit, ends)):
        return at + 5
    return at + 4 if all(map(is_noun, ends)) else 0


_TO: Final = word_set("auf zu nach")


def _behind_names(words: list[str], at: int) -> int:
    """Behind the names that go on, as in "von Jenkins auf GitLab CI"."""
    while at < len(words) and not words[at - 1].endswith(",") and is_noun(words[at]) and not gender_of(words[at]):
        at += 1
    return at


def _joined(words: list[str], at: int) -> tuple[int, bool]:
    """Behind a second noun, or a second one with its preposition: "im Freien und im Team"."""
    if is_noun(words[at + 1]):
        return at + 2, False
    again = words[at + 1] in BEFORE and words[at - 2] in BEFORE and at + 2 < len(words)
    return _with_preposition(words, at + 1) if again else (0, False)


def _is_done_to_several(words: list[str], at: int) -> bool:
    """As in "Reparatur alter Celli"."""
    if (
        at + 1 >= len(words)
        or not words[at].endswith("er")
        or not is_adjective(words[at])
        or not is_noun(words[at + 1])
    ):
        return False
    noun, deed = (
        words[at + 1].rstrip(","),
        re.search(r"(?:ung|ion|tur|ing|pflege|bau|wurf|kauf|zucht|guss)$", words[at - 1]),
    )
    gender = gender_of(noun)
    several = ("er", "el", "en", "chen") if gender or "-" in noun else ("en", "s", "i", "e")
    called = at > 1 and words[at - 2] == "das" and words[at - 1].endswith("en")
    return (deed is not None or called) and (gender == "p" or noun.endswith(several))


_SOME: Final = word_set("wenig viel mehr weniger genug nur etwas")
"""How much of it, as in "mit wenig Geld"."""
SAID_BARE: Final = word_set(
    "Entwurf Rezept Maß Plan Bedarf Wunsch Absprache Vorgabe Anleitung Ort Hause Hand Basis"
    " Sturm Regen Frost Schnee Nebel Eis Wind"
)
"""As in "nach Entwurf", "vor Ort"."""


def _about_so_many(words: list[str], at: int) -> int:
    """How many words before a number tell that it is about so many, or so many each: "mit bis zu 200 Gästen"."""
    led = next((len(one) for one in _ABOUT if words[at : at + len(one)] == one), 0)
    return led if led and at + led < len(words) and _COUNT.fullmatch(words[at + led]) else 0


_ABOUT: Final = tuple(
    one.split("_") for one in word_set("über bis_zu mehr_als je rund etwa knapp höchstens maximal mindestens")
)


def _with_preposition(words: list[str], at: int) -> tuple[int, bool]:
    low, inner = words[at].lower(), at + 1
    inner += _about_so_many(words, inner)
    some = inner + 1 < len(words) and words[inner] in _SOME
    inner += some
    counted = not some and inner < len(words) and _COUNT.fullmatch(words[inner].rstrip(","))
    if counted and (inner + 1 == len(words) or words[inner].endswith(",") or not _group(words, inner + 1)):
        return (inner + 1, False) if re.fullmatch(r"(?:1\d{3}|20\d\d),?", words[inner]) else (0, False)
    inner += 1 if counted else 0
    end = _group(words, inner)
    if not end or (counted and words[inner - 1] not in {"1", "1,"} and not is_many(words[end - 1].strip(","))):
        return 0, False  # "in 3 Schicht"
    while end < len(words) and not words[end - 1].endswith(",") and is_noun(words[end]):
        if gender_of(words[end].rstrip(",")) and words[end - 1] not in _SUBJECT_OF | MEASURES | _IN_NAMES:
            break
        end += 1
    dated = end < len(words) and words[end - 1] in _YEARED and re.fullmatch(r"1\d{3}|20\d\d", words[end]) is not None
    end = end + 1 if dated else _numbered(words, end)
    plain = low not in JOINED | _FREE and words[inner].strip(",") not in SAID_BARE
    alone = end == inner + 1 and not counted and plain and not some
    gender = gender_of(words[inner].strip(","))
    person = words[inner].strip(",").endswith(("erin", "login", "ärztin"))
    told = _TELLS.search(words[at - 1]) is not None and low == "über"
    if alone and (gender in {"m", "f", "n"} or person) and low in {"über", "durch"} and not told:
        return 0, False  # "Patienten über Frauenärztin"
    single = alone and not are_several(words[at - 1], low, words[inner])
    return end, bool(single and (gender != "" or low not in {"in", "aus", "nach"}))


_IN_NAMES: Final = word_set("Großen Kleinen Neuen Alten Roten Weißen Schwarzen Grünen Blauen Goldenen")
_SUBJECT_OF: Final = word_set("Thema Themen Fach Kurs Projekt")
"""What they are about stands right behind them: "zum Thema Wald"."""
_YEARED: Final = MONTHS | word_set("Jahr Sommer Winter Herbst Frühjahr Frühling Ende Anfang Mitte")
"""The year stands right behind them: "im Herbst 2027"."""
_TELLS: Final = re.compile(
    r"(?:artikel|buch|film|vortrag|text|bericht|studie|aufsatz|kurs|seminar|video)$", re.IGNORECASE
)
