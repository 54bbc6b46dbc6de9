"""Whether a word of a German note typed small is a noun by its place, where it might be another word, too."""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.certain import is_small_word
from afterword.core.writing.tongues.german.noted_words import AMOUNTS, INFINITIVE, INFLECTED, NotedWords
from afterword.core.writing.tongues.german.nouns import gender_of, is_many
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, JOINED, TIME
from afterword.core.writing.tongues.german.verbs import OWN_FIRST, is_finite, is_participle

_MANY: Final = word_set("die alle viele mehrere beide keine ihre seine meine unsere eure diese")
"""Behind them a word in -en may be what several do: "die arbeiten im Team"."""
_COUNTED: Final = re.compile(
    r"\d{1,6}|\d{1,3}(?:\.\d{3})+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert"
)
_NUMBER: Final = re.compile(r"[a-zäöüß]*(?:hundert|tausend|zig|zehn)")
_BY_CLOCK: Final = word_set("um ab gegen bis vor nach seit von")
"""Before a number they may tell the hour: "um acht arbeiten"."""
_OPEN: Final = BEFORE - JOINED - word_set("zu um ab an auf mit vor über unter als")
"""Prepositions that are no part of a verb: behind them no verb stands as it is called."""
STRICT: Final = word_set("den dem des einen einem eines einer im am zum zur beim vom")
"""What is no pronoun: a noun follows, and nothing but what describes it stands between."""
_FIT: Final = {
    "m": word_set("der den dem des ein einen einem eines im am zum vom beim ans ins"),
    "f": word_set("die der eine einer zur"),
    "n": word_set("das dem des ein einem eines im am zum vom beim ans ins"),
    "p": word_set("die der den"),
}
"""The articles of a gender."""
_ANY_GENDER: Final = re.compile(r"(?:k?ein|mein|dein|sein|ihr|unser|euer|eur|dies|jed)(?:e[nmrs]?)?")
_BEHIND_NOUN: Final = (BEFORE | {"der"}) - word_set("zu um ab an auf mit")
_EACH: Final = re.compile(r"(?:tag|woch|abend|morgen|mittag|nacht)s$")
"""As in "montags bis mittwochs"."""
_DAYTIMES: Final = {
    "morgen": word_set("am jeden den vom zum heute gestern eines guten frühen"),
    "abend": word_set("heute gestern morgen"),
    "mittag": word_set("heute gestern morgen"),
    "mal": word_set("jedes nächstes nächste erste ersten zweites zweite letztes letzte"),
    "miteinander": word_set("das ein am im ihr gutes freundliche offene ruhige gute schöne"),
}
"""Small words that are nouns behind some others."""
_FRIENDLY: Final = word_set("von für zwischen ob")
_PAIRS: Final = word_set("jung>alt alt>jung groß>klein klein>groß arm>reich")
_TONGUES: Final = re.compile(
    r"(?:deutsch|englisch|französisch|spanisch|italienisch|polnisch|russisch|türkisch|arabisch|ukrainisch|rumänisch"
    r"|tschechisch|ungarisch|portugiesisch|niederländisch|dänisch|schwedisch|norwegisch|griechisch|kroatisch|serbisch"
    r"|persisch|chinesisch|japanisch|latein)"
)
_SPEAKS: Final = re.compile(
    r"(?:sprech|sprich|spreche|kann$|könn|lern|versteh|unterricht|red|übersetz|auf$|in$|aus$|ins$)"
)
_FREE: Final = re.compile(
    r"(?:frei|grün|dunk[e]?l|allgemein|wesentlich|groß|klein|ganz|still|warm|trocken|kalt|nass)e[n]?"
)
"""Of what is "im Freien", "im Dunkeln", "ins Grüne"."""
_PEOPLE: Final = re.compile(
    r"(?:neu|jung|alt|älter|jünger|ältest|jüngst|klein|kleinst|groß|größer|krank|gesund|fremd|schwächer|stärker"
    r"|ehrenamtlich|hauptamtlich|freiwillig|angehörig|jugendlich|erwachsen|betroffen|beteiligt|verletzt|blind|gehörlos"
    r"|studierend|auszubildend|mitarbeitend|sterbend|reisend|angestellt|selbstständig|obdachlos|geflüchtet|behindert)"
    r"e[nr]?"
)
"""Who is called by what they are."""
_RELATIVE: Final = word_set("der die das den dem denen was wo wenn weil dass ob damit")
_CALLING: Final = word_set("beim zum vom am im das")
"""Behind them a verb as it is called is a noun."""
_NO_NOUN: Final = word_set(
    "max top heuer samt wohl dann mehreren mehrere mittels seitens anhand live online offline zuhause"
)
"""They may be nouns, and hardly ever are."""
_FEASTS: Final = re.compile(r"weihnachten|ostern|pfingsten|silvester|advent|fasching|karneval")
_NO_NOUN_BEHIND: Final = re.compile(r"|(?:letzt|nächst|dies)e[ns]?|pro|im|in|am|auf|für|seit|ab|und|mit|von|aus")
_LAYS: Final = re.compile(r"(?:ge)?leg(?:t|te|ten|en)")
_ALWAYS: Final = re.compile(
    r"(?:ehrenamtlich|angehörig|jugendlich|erwachsen|studierend|auszubildend|mitarbeitend|reisend|geflüchtet)e[nr]?"
)
"""Who is called so wherever no noun follows."""
_OF_TWO: Final = 7
"""Letters from which on a word is a compound, whose last part tells its gender: "milchproben"."""
_OF_PEOPLE: Final = word_set("der die den viele alle mehrere")
_BEHIND_QUALITY: Final = word_set("an am beim daran dabei ist war sind in im bei")
_SHORT_NOUNS: Final = frozenset({"öl", "ei"})
_OF_PEOPLE_ALONE: Final = re.compile(r"kund(?:en|innen)|leuten|daten|akten|kühen?|schäden")
"""Several of a noun, which end like verbs and are none."""
_NEVER: Final = OWN_FIRST | word_set("""
    frau herr null zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend dutzend zwanziger
    dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger
    """)


HAS_CLASSES: Final = re.compile(r"(?:klasse|führerschein|niveau|stufe|gruppe)$")
CLASS: Final = re.compile(r"(?:[a-f]|[bcd]e|[bcd]1e?|[abc][12])")
"""As in "führerschein klasse ce"."""


class NounPlaces(NotedWords):
    """They are asked from left to right, each word when those before it have their capitals."""

    def is_noun(self, at: int) -> bool:
        """Whether this word, typed small, is surely a noun here."""
        bare = self.low(at)
        if bare in _SHORT_NOUNS:
            return self.behind(at) not in {"ich", "sie", "er"}
        where_to = bare == "heim" and self.before(self.first_of_group(at)) not in ARTICLES | JOINED
        if (
            self._describes_next(at, bare)
            or where_to
            or len(bare) < 3
            or bare in _NEVER | _NO_NOUN
            or _NUMBER.fullmatch(bare)
            or _EACH.search(bare)
        ):
            return False
        if self._is_done_to(at, bare) or _OF_PEOPLE_ALONE.fullmatch(bare) or self._ends_what_hangs(at, bare):
            return not self._ends_what_hangs(at, bare)
        sure = (self._is_set, self._is_set_behind, self._names_quality, self._is_led)
        if any(rule(at, bare) for rule in sure):
            return True
        if is_small_word(bare):
            return self._is_small_noun(at, bare)
        return self._is_listed_noun(at, bare) if self.is_listed(bare) else self._is_called(at, bare)

    def _describes_next(self, at: int, bare: str) -> bool:
        """As in "mit gehörlosen Eltern", whose noun was typed with its capital."""
        ending = INFLECTED.search(bare)
        if self.ends(at) or ending is None or not self.words[at + 1][:1].isupper():
            return False
        stem = bare[: ending.start()]
        told = ending.group() != "er" and (self.describes(bare) or (not gender_of(bare) and self.lexicon.knows(stem)))
        return told or _PEOPLE.fullmatch(bare) is not None

    def _is_done_to(self, at: int, bare: str) -> bool:
        """As in "mauern bauen", of whose two words the first is what is done."""
        last = (
            len(self.words) == at + 2 == len(("mauern", "bauen")) and INFINITIVE.fullmatch(self.low(at + 1)) is not None
        )
        return last and gender_of(bare) == "p" and self.words[at + 1].islower()

    def _ends_what_hangs(self, at: int, bare: str) -> bool:
        """As in "Uhren, die andere ablehnen": the verb of a clause that a comma opens."""
        if not self.ends(at) or not INFINITIVE.fullmatch(bare) or gender_of(bare):
            return False
        return any(self.stops(one) and self.low(one + 1) in _RELATIVE for one in range(at - 2))

    def _is_set_behind(self, at: int, bare: str) -> bool:
        """As in "jeden morgen", "von jung und alt", "spreche polnisch"."""
        behind = self.before(at) in _DAYTIMES.get(bare, ())
        if not behind and not self._is_of_a_pair(at, bare) and not self._is_tongue(at, bare):
            return False
        return self.lexicon.may_be_noun(bare) and (bare != "miteinander" or self.no_noun_follows(at))

    def _is_listed_noun(self, at: int, bare: str) -> bool:
        rules = (
            self._is_by_far,
            self._must_be_noun,
            self._is_called,
            self._is_counted,
            self._has_article,
            self._is_described,
            self._ends_described,
        )
        return any(rule(at, bare) for rule in rules) or (not self.describes(bare) and self._stands_as_noun(at, bare))

    def _is_led(self, at: int, bare: str) -> bool:
        """As in "bei der ernte", whatever the list knows: a preposition, its article, and a noun that goes with it."""
        gender = gender_of(bare)
        fits = self.before(at) == "der" if gender == "f" else self.before(at) in _FIT.get(gender, frozenset()) & STRICT
        led = at > 1 and not self.begins(at - 1) and self.low(at - 2) in BEFORE - {"zu", "um"}
        return (
            fits
            and led
            and gender in {"f", "m", "n"}
            and self.ends(at)
            and not self.describes(bare)
            and not is_small_word(bare)
        )

    def _is_small_noun(self, at: int, bare: str) -> bool:
        """As in "ein fest für alle", "auf dem weg", "beim schneiden"."""
        first = self.first_of_group(at)
        fits = self.before(first) in _FIT.get(gender_of(bare), frozenset()) - {"das", "die", "der"}
        opens = first <= 1 and self.before(first) in _FIT.get(gender_of(bare), ()) and self.behind(at) in _BEHIND_NOUN
        if opens and bare != "gut":
            return True
        return (fits and self.no_noun_follows(at)) or (self.is_listed(bare) and self._is_called(at, bare))

    def is_listed(self, bare: str) -> bool:
        """As a noun whose spelling is right: of a new one typed small it is asked whether it is."""
        several = gender_of(bare) == "p" and not INFINITIVE.fullmatch(bare) and not self.describes(bare)
        may_be = self.lexicon.may_be_noun(bare) or (len(bare) > _OF_TWO and gender_of(bare) != "") or several
        return may_be and self.lexicon.knows(bare.capitalize())

    def _is_called(self, at: int, bare: str) -> bool:
        """As in "beim restaurieren", "das restaurieren alter möbel"; nearly no list has such nouns."""
        called = INFINITIVE.fullmatch(bare) and self.lexicon.knows(bare) and not is_participle(bare)
        if not called or self.before(at) not in _CALLING or bare.endswith("sten"):
            return False
        sure = self.before(at) in {"beim", "zum", "vom"}
        return (sure and self.no_noun_follows(at)) or (not self.describes(bare) and not sure and self._opens(at, bare))

    def _opens(self, at: int, bare: str) -> bool:
        apart = self.is_last_of_group(at) or self.is_done_behind(at)
        return apart and not self._is_done_with(at, bare)

    def _is_set(self, at: int, bare: str) -> bool:
        """As in "bis ende März", "wert legen auf", "als nächstes", "im voraus", "auf dem laufenden"."""
        before, line = self.before(at), range(len(self.words))
        lays = bare == "wert" and any(_LAYS.fullmatch(self.low(one)) for one in line)
        next_one = before == "als" and bare in {"nächstes", "erstes", "letztes"}
        ahead = before == "im" and bare in {"voraus", "folgenden", "vordergrund"}
        current = bare == "laufenden" and before == "dem"
        each = (before, bare) == ("jeden", "neuen") and self.behind(at)[:1].isdigit()
        named = HAS_CLASSES.search(bare) is not None and CLASS.fullmatch(self.low(at + 1)) is not None
        master = bare.endswith("meister") and before in ARTICLES and self.no_noun_follows(at)
        named = named or each or master or _FEASTS.fullmatch(bare) is not None
        return named or lays or next_one or ahead or current or (bare == "ende" and before != "ich")

    def may_lack_capital(self, at: int) -> bool:
        """Whether it may be a noun and is nothing that may stand where it does."""
        bare = self.low(at)
        if not self.words[at][:1].islower() or not bare.isalpha() or is_small_word(bare) or bare in _NEVER:
            return False
        if not self.lexicon.may_be_noun(bare) or self.describes(bare) or self.begins(at):
            return False
        return self.low(at - 1) in STRICT or self._is_asked_behind_number(at)

    def is_done_or_built(self, at: int) -> bool:
        """Two things that one does, or one that is done to two: "reisen und anlagen bauen"."""
        bare, last = self.low(at), self.low(len(self.words) - 1)
        joins = at == 0 and self.behind(at) == "und" and len(self.words) > at + 3
        verbs = INFINITIVE.fullmatch(bare) and INFINITIVE.fullmatch(last) and self.words[-1][:1].islower()
        return joins and bool(verbs) and self.words[at][:1].islower() and self.is_listed(bare)

    def _is_asked_behind_number(self, at: int) -> bool:
        clock = at > 1 and self.low(at - 2) in _BY_CLOCK  # "um 6 aufstehen"
        return not clock and _COUNTED.fullmatch(self.low(at - 1)) is not None and not self.is_no_verb(self.low(at))

    def _is_of_a_pair(self, at: int, bare: str) -> bool:
        """As in "von jung und alt"."""
        first = f"{bare}>{self.low(at + 2)}" in _PAIRS and self.behind(at) == "und" and self.before(at) in _FRIENDLY
        second = f"{self.low(at - 2)}>{bare}" in _PAIRS and self.before(at) == "und"
        return first or (second and self.words[at - 2][:1].isupper())

    def _is_tongue(self, at: int, bare: str) -> bool:
        """As in "ich spreche polnisch und etwas russisch"."""
        if not _TONGUES.fullmatch(bare) or not self.no_noun_follows(at):
            return False
        return self.before(at) == "mein" or any(_SPEAKS.match(self.low(one)) for one in range(at))

    def _names_quality(self, at: int, bare: str) -> bool:
        """What describes and has no noun: "das gute daran", "etwas neues", "im freien", "für die neuen"."""
        if (
            not self.is_inflected(bare)
            or is_small_word(bare)
            or re.match("ander|übrig", bare)
            or not self.no_noun_follows(at)
        ):
            return False
        before = self.before(self.first_of_group(at))
        if (before in AMOUNTS or (before == "was" and self.low(at - 2) in {"u", "und"})) and bare.endswith(
            ("es", "e" if before == "alles" else "es")
        ):
            return True
        if before in {"im", "ins"} and _FREE.fullmatch(bare):
            return True
        named = before == "das" and bare.endswith("e") and self.behind(at) in _BEHIND_QUALITY
        return (named and not self._has_noun_before(at)) or self._are_people(at, bare, before)

    def _are_people(self, at: int, bare: str, before: str) -> bool:
        """As in "die Ausbildung der neuen", where no thing that was named before can be meant."""
        if _ALWAYS.fullmatch(bare) and not is_finite(self.before(at)):
            return True
        if not _PEOPLE.fullmatch(bare) or before not in _OF_PEOPLE:
            return False
        led = self.before(self.first_of_group(at) - 1) if not self.begins(self.first_of_group(at)) else ""
        behind_noun = before == "der" and self.words[max(self.first_of_group(at) - 2, 0)][:1].isupper()
        return behind_noun or led in BEFORE - {"von", "zu"} or (before in {"viele", "mehrere"} and bare.endswith("e"))

    def _has_noun_before(self, at: int) -> bool:
        return any(self.words[one][:1].isupper() for one in range(1, at))

    def _is_by_far(self, at: int, bare: str) -> bool:
        """Whether it is hardly ever another word, and no verb that the candidate may begin with: "pflege die Beete"."""
        if (
            bare == "teil"
            or not self.lexicon.is_mostly_noun(bare)
            or INFINITIVE.fullmatch(bare)
            or self.describes(bare)
        ):
            return False
        first = self.begins(at) and bare.endswith("e") and self.lexicon.knows(f"{bare}n") and gender_of(bare) != "m"
        return not first and "ich" not in {self.before(at), self.behind(at)}

    def _must_be_noun(self, at: int, bare: str) -> bool:
        """Behind "den", "im" and the like: what describes a noun ends in -en there, and infinitives do so, too."""
        if self.begins(at) or self.low(at - 1) not in STRICT or (at > 1 and self.stops(at - 2)):
            return False
        if self.low(at - 1) in JOINED and INFINITIVE.fullmatch(bare):
            return not self.describes(bare) and not is_participle(bare)
        inflected = re.search(r"(?:e|er|es|em)$", bare) is not None
        return not bare.endswith(("en", "ern", "eln")) and (inflected or not self.describes(bare))

    def _is_counted(self, at: int, bare: str) -> bool:
        """As in "mit drei wagen", but not "um acht arbeiten"."""
        first = self.first_of_group(at)
        number = _COUNTED.fullmatch(self.before(first)) is not None
        clock = number and self.before(first - 1) in _BY_CLOCK and not self.is_no_verb(bare)
        fits = is_many(bare) or self.before(first) in {"1", "ein"} or gender_of(bare) != "m" or not bare.endswith("en")
        many = gender_of(bare) == "p" and _NO_NOUN_BEHIND.fullmatch(self.behind(at)) is not None
        return number and fits and not clock and (many or not self.describes(bare))

    def _has_article(self, at: int, bare: str) -> bool:
        """Behind an article that fits its gender, where it neither describes nor is what somebody does."""
        first = self.first_of_group(at)
        article, gender = self.before(first), self.gender(bare)
        led = not self.begins(first) and self.before(first - 1) in BEFORE
        fits = article in _FIT.get(gender, ()) or _ANY_GENDER.fullmatch(article) is not None
        if not fits or not gender or self.behind(at) in {"ich", "wir", "man", "du"}:
            return False
        if self.describes(bare):
            sure = not self.is_inflected(bare) or first < at or led or is_finite(self.behind(at))
            return self.no_noun_follows(at) and sure
        return self.is_no_verb(bare) or first < at or led or (gender != "p" and article != "das")

    def _is_described(self, at: int, bare: str) -> bool:
        """As in "herzlichen dank", "bei weiteren fragen melden"."""
        first = self.first_of_group(at)
        if self.before(at) == "mit" and self.lexicon.is_mostly_noun(bare) and not self.ends(at):
            return not self.describes(bare)  # "mit schauspielern arbeiten"
        if self.before(at) in {"wenig", "viel", "mehr", "genug", "weniger"} and self.lexicon.is_mostly_noun(bare):
            return (self.no_noun_follows(at) or self.ends(at + 1)) and self.is_no_verb(bare)
        if first == at or not self.gender(bare) or self.describes(bare):
            return False
        return self.is_no_verb(bare) or self.before(first) in BEFORE

    def _ends_described(self, at: int, bare: str) -> bool:
        """Behind a preposition, what cannot describe since nothing follows: "bei regen wird"; "ein fest für alle"."""
        if not self.describes(bare) or not self.no_noun_follows(at):
            return False
        if self.begins(at) and gender_of(bare) in {"m", "n"} and self.behind(at) in {"zum", "zur"}:
            return not self.is_inflected(bare)  # "link zum Film"
        if not self.is_inflected(bare):
            return self.before(self.first_of_group(at)) in {"ein", "kein", "das", "im", "am", "zum", "vom", "beim"}
        return self.before(at) in _OPEN and gender_of(bare) != ""

    def _stands_as_noun(self, at: int, bare: str) -> bool:
        first = self.first_of_group(at)
        before = self.before(first)
        if not (self.is_last_of_group(at) or self.is_done_behind(at)) or self._is_done_with(at, bare):
            return False
        rules: tuple[tuple[bool, Callable[[], bool]], ...] = (
            (before in ARTICLES | JOINED, lambda: before not in _MANY or first < at or self._may_be_several(at, bare)),
            (before in _OPEN, lambda: True),
            (before in (BEFORE | TIME) - {"zu"}, lambda: self.is_no_verb(bare) and not _EACH.search(bare)),
            (before == "" and first < at, lambda: self.is_no_verb(bare) or self._agrees_before(at, bare)),
            (before == "", lambda: self._begins(at, bare)),
            (before in {"und", "oder"}, lambda: self._joins_noun(first - 1) and self._may_be_joined(at, bare)),
        )
        return next((sure() for holds, sure in rules if holds), False)

    def _agrees_before(self, at: int, bare: str) -> bool:
        """As in "großes lager", "großer garten", whose first word is no article."""
        before = self.low(at - 1)
        return before.endswith("es") or (before.endswith("er") and gender_of(bare) == "m")

    def _is_done_with(self, at: int, bare: str) -> bool:
        """As in "würden Sie das machen?": a verb as it is called that ends its sentence, behind one that wants it."""
        if self.before(at) != "das":
            return False
        this = self.ends(at) and not self.is_no_verb(bare)
        led = self.before(at - 1) in BEFORE
        asked = self.words[-1].endswith("?")
        return this and not led and (asked or any(is_finite(self.low(one)) for one in range(at - 1)))

    def _joins_noun(self, at: int) -> bool:
        """Whether this is an "und" behind a noun."""
        return at > 0 and self.low(at) in {"und", "oder"} and self.words[at - 1][:1].isupper()

    def _may_be_joined(self, at: int, bare: str) -> bool:
        return self.is_one(bare) or (self.ends(at) and self.is_no_verb(bare))

    def _may_be_several(self, at: int, bare: str) -> bool:
        """Behind "die": whether it is one thing, several ones that are known, or another word is the verb."""
        row = self.ends(at) and self._joins_noun(at - 2)
        return self.is_no_verb(bare) or self.has_finite_behind(at) or row

    def _begins(self, at: int, bare: str) -> bool:
        """The first word: a noun that is known, or one that the verb behind it, or what it is of, makes one."""
        behind = self.behind(at)
        if self.is_done_or_built(at):
            return False
        if is_finite(behind):
            return (gender_of(bare) != "" or self.lexicon.is_mostly_noun(bare)) and not is_participle(bare)
        if self.is_one(bare) and (not bare.endswith("e") or behind not in {"seit", "", "alle", "jeden", "jede"}):
            return behind != "" or (at + 1 < len(self.words) and self.stops(at))
        return behind == "des" or (behind in _BEHIND_NOUN and not re.search(r"(?:e|n|d|er|[^sg]t)$", bare))
