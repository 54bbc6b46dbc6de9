"""The lexicon of a language made of bare lists: what they have, what is made of it by rule, and our own words."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from afterword.core.lexicon.derived import (
    SHORTEST_PART,
    american,
    is_declined_participle,
    is_english,
    is_french,
    is_head,
    is_spanish,
    parts_of,
)
from afterword.core.lexicon.forms import Forms, bare
from afterword.core.lexicon.kinds import kinds_of
from afterword.core.lexicon.nearest import ALPHABETS, FREQUENT, far_the_most, left_out_or_swapped, one_slip_away
from afterword.core.lexicon.own_words import OWN_WORDS
from afterword.core.ports.lexicon import THINGS, Kind, Kinds, Lexicon

SHORTEST = 5
"""Letters from which on a word may be a slip of another: of shorter ones too many are one letter apart."""
SHORTEST_NAME = 4
"""Letters from which on a word that is listed with a capital alone is a name: shorter ones stand for other things."""
LONGEST = 40
LONG_END = 7
"""Letters of the end of a compound from which on it may be a slip of another: of shorter ones too many are near."""
RARE = 100
"""How often a word of English may be said that is sooner a slip: the list begins at 50.

Of the 2,889 words of five letters and more in our own notes two are as rare and near another thing: "routs", "caching".
"""
FAR_RARER = 20
SELDOM = 1_500
"""How often a noun of German may be said in small letters, by those who type no others: "tag" is 1,236 times.

Of 130 nouns of notes 11 are said more often ("frage", "plan"); what is said less often and is none mostly ends as verbs
or adjectives do ("kochen", "dichte"), and of those the place decides.
"""
_ENGLISH, _GERMAN = "en", "de"
_FRENCH, _SPANISH = "fr", "es"
_JOINED = re.compile(r"(qu|[cdjlmnst])([aeiouhâàéèêëîïôùûœ]\w+)")
_STRAY = re.compile(r"ü(?![eéií])")
_OF_NOUNS = frozenset({"d", "l", "qu"})
"""What stands before any word; the others stand before verbs, which a list does not tell from nouns: "neuro"."""
_BEHIND_ELISION = frozenset({"ai", "est", "il", "ils", "on", "un", "une"})
"""Words of fewer than four letters that an elision may have lost its apostrophe before: other ends are chance."""
_DERIVED = {"en": is_english, "fr": is_french, "es": is_spanish}
_DECLINED_PRESENT = re.compile(r"\w{4,}ende[mnrs]?")
_OTHER_ENDS = ("en", "ern", "eln", "e", "er", "es", "em")
"""Of verbs as they are called, and of what describes a noun."""
_KEPT = 8_192


class ListedLexicon:
    """`language` is one of the four codes; `also` is the English list, whose words are no slips in another language."""

    def __init__(self, forms: Forms, language: str, also: Lexicon | None = None) -> None:
        self._forms, self._language, self._also = forms, language, also
        self._kept_knows = lru_cache(maxsize=_KEPT)(self._is_known)
        self._kept_meant = lru_cache(maxsize=_KEPT)(self._is_meant)
        self._kept_rather = lru_cache(maxsize=_KEPT)(self._is_rather)
        self._kept_kinds = lru_cache(maxsize=_KEPT)(self._kinds)
        self._kept_written = lru_cache(maxsize=_KEPT)(self._is_written)

    def knows(self, word: str) -> bool:
        """As the port says."""
        return len(word) <= LONGEST and self._kept_knows(word)

    def meant(self, word: str) -> str | None:
        """As the port says."""
        return self._kept_meant(word) if SHORTEST <= len(word) <= LONGEST else None

    def rather(self, word: str) -> str | None:
        """As the port says."""
        if not word.islower() or len(word) > LONGEST:
            return None
        return self._kept_rather(word) if self._language in {_ENGLISH, _SPANISH} else None

    def _is_rather(self, word: str) -> str | None:
        near = left_out_or_swapped(word, ALPHABETS[self._language]) if len(word) >= SHORTEST else set[str]()
        near = self._things_near(word, near) if self._language == _ENGLISH else self._spanish_near(word, near)
        return far_the_most(self._forms.counts(near), RARE * FAR_RARER)

    def _things_near(self, word: str, near: set[str]) -> set[str]:
        things = self._kinds(word) & THINGS
        rare = things and Kind.DOING not in self._kinds(word) and 0 < self._forms.count(word) <= RARE
        return {one for one in near if self._kinds(one) & things} if rare else set()

    def _spanish_near(self, word: str, near: set[str]) -> set[str]:
        """Of a form that is listed and hardly said, and is not borrowed; an h in front is not heard: "orno"."""
        rare = self._has(word) and self._forms.count(word) <= RARE
        borrowed = self._also is not None and self._also.knows(word)
        return near | {f"h{word}"} if rare and not borrowed and len(word) >= SHORTEST - 1 else set()

    def as_written(self, word: str) -> str | None:
        """As the port says."""
        return self._kept_written(word) if len(word) <= LONGEST else None

    def is_common(self, word: str) -> bool:
        """As the port says."""
        low = word.lower()
        return len(word) <= LONGEST and self._forms.has(low) and not self._forms.has(low.capitalize())

    def word_of(self, form: str) -> str:
        """As the port says."""
        return self._forms.word_of(form.lower()) if len(form) <= LONGEST else ""

    def kinds(self, form: str) -> Kinds:
        """As the port says."""
        return self._kept_kinds(form.lower()) if len(form) <= LONGEST and self._language == _ENGLISH else frozenset()

    def _kinds(self, low: str) -> Kinds:
        return kinds_of(low, self._forms.kinds)

    def may_be_noun(self, word: str) -> bool:
        """As the port says."""
        low = word.lower()
        if (
            self._language != _GERMAN
            or len(word) > LONGEST
            or not low.isalpha()
            or is_declined_participle(low, self._has)
        ):
            return False
        return self._forms.has(low.capitalize()) or any(self._noun_ends(low))

    def is_mostly_noun(self, word: str) -> bool:
        """As the port says."""
        return self.may_be_noun(word) and self._forms.count(word.lower()) < SELDOM

    def _is_known(self, word: str) -> bool:
        parts = word.replace("’", "'").split("-")
        return all(part != "" and self._is_known_part(part) for part in parts)

    def _is_known_part(self, word: str) -> bool:
        low = word.lower()
        if low in OWN_WORDS or (len(word) == 1 and word.isalpha()):
            return True
        if self._language == _GERMAN:
            return self._is_german(word, low)
        if self._is_name_only(word):
            return False
        listed = self._is_listed_small if self._language == _FRENCH and word == low else self._is_listed
        return listed(low) or _DERIVED[self._language](low, listed)

    def _is_listed_small(self, low: str) -> bool:
        """Lists of French have "Eglise" and "Etat", since capitals may lack their accents: "eglise" is no word.

        One that is never said and is a frequent word with its accents lacks them: "hotel", "chateau".
        """
        if self._forms.count(low) or not self._forms.has(low):
            return self._forms.count(low) > 0
        return max((self._forms.count(one) for one in self._forms.spelt(low)), default=0) < FREQUENT[_FRENCH]

    def _is_name_only(self, word: str) -> bool:
        """Whether a word in small letters is a name of English: listed with its capital alone, and said."""
        known = self._language == _ENGLISH and len(word) >= SHORTEST_NAME and word.islower()
        return (
            known and self._forms.count(word) > 0 and not self._forms.has(word) and self._forms.has(word.capitalize())
        )

    def _is_listed(self, low: str) -> bool:
        return self._forms.count(low) > 0 or self._has(low)

    def _has(self, low: str) -> bool:
        return self._forms.has(low) or self._forms.has(low.capitalize())

    def _is_german(self, word: str, low: str) -> bool:
        """What is no noun is known with a capital too, for it may begin the sentence; a compound is what its end is."""
        if word != low:
            return self._is_listed(low) or self._forms.has(word) or self._is_compound(low)
        if self._is_noun_only(low) or self._lacks_signs(low):
            return False
        if self._is_listed(low):
            return True
        ends = (tail for _, tail in parts_of(low, self._has))
        return any(map(self._forms.has, ends)) and not any(self._noun_ends(low))

    def _is_compound(self, low: str) -> bool:
        """Whether known words make it, and it is no slip of a listed one: "Ultraschalgerät" has "Schal" in it."""
        return any(parts_of(low, self._has)) and not self._listed_near(low)

    def _is_said_noun(self, low: str) -> bool:
        return self._forms.count(low) > 0 and self._forms.has(low.capitalize())

    def _listed_near(self, low: str) -> set[str]:
        """The listed nouns one slip away from a compound that is not listed, nor made of two nouns that are said."""
        if any(parts_of(low, self._is_said_noun, most=2)):
            return set()
        near = {one.capitalize() for one in one_slip_away(low, ALPHABETS[_GERMAN])}
        several = {one for one in near if bare(one.lower()) == bare(low) and any(self._noun_ends(low))}
        listed = (one for one in near - several if self._forms.has(one))  # "Reitsättel" are several of "Reitsattel"
        return {*listed, *self._near_by_end(low)}

    def _near_by_end(self, low: str) -> Iterator[str]:
        """The compounds whose end has no slip, where that of this one has: "Stundenkontigent" ends in no "Gent"."""
        for at in range(SHORTEST_PART, len(low) - LONG_END + 1):
            head, end = low[:at], low[at:]
            if is_head(head, self._is_said_noun) and not self._has(end):
                near = one_slip_away(end, ALPHABETS[_GERMAN])
                yield from (f"{head}{one}".capitalize() for one in near if self._is_said_noun(one))

    def _makes_noun(self, tail: str) -> bool:
        """Whether a compound that ends so is a noun; with the end of a verb it may be one."""
        return self._is_noun_only(tail) or (self._forms.has(tail.capitalize()) and not tail.endswith(_OTHER_ENDS))

    def _lacks_signs(self, low: str) -> bool:
        """Whether it is listed as it stands where a keyboard has no "ü" or "ß", and said with them only: "gross"."""
        plain = _without_e(low)
        if (plain == low and "ss" not in low) or self._forms.count(low):
            return False
        with_signs = (one for one in self._forms.spelt(bare(plain)) if plain != low or one.replace("ß", "ss") == low)
        return any(self._forms.count(one.lower()) for one in with_signs)

    def _is_noun_only(self, low: str) -> bool:
        listed = not self._forms.has(low) and self._forms.has(low.capitalize())
        return listed and not is_declined_participle(low, self._forms.has)

    def _is_meant(self, word: str) -> str | None:
        low = word.lower()
        may_be = low.isalpha() and (word == low or (self._language == _GERMAN and word == low.capitalize()))
        if not may_be or self.knows(word) or self._is_name_only(word) or (self._also and self._also.knows(low)):
            return None
        near = set(self._forms.spelt(bare(low))) or one_slip_away(low, ALPHABETS[self._language])
        found = far_the_most(self._said(near), FREQUENT[self._language])
        if found is None and self._language == _GERMAN and any(parts_of(low, self._has)):
            listed = self._listed_near(low)
            return min(listed) if len(listed) == 1 else None
        return self._cased(found, word) if found else None

    def _said(self, near: set[str]) -> dict[str, int]:
        """How often each is; a British spelling, as often as the one of the US where that one is listed."""
        counts = dict(self._forms.counts(near))
        if self._language == _GERMAN:  # whose counted words are names, too
            return {word: often for word, often in counts.items() if self._has(word)}
        if self._language == _ENGLISH:
            others = {us: word for word in near for us in american(word)}
            for us, often in self._forms.counts(others.keys() - near).items():
                counts[others[us]] = max(often, counts.get(others[us], 0))
        return counts

    def _cased(self, found: str, typed: str) -> str:
        noun = self._language == _GERMAN and self._is_noun_only(found)
        return found.capitalize() if noun or typed[:1].isupper() else found

    def _is_written(self, word: str) -> str | None:
        low = word.lower()
        if not word.isalpha() or word not in {low, low.capitalize()} or self.knows(word):
            return None
        counts = {one: self._forms.count(one.lower()) for one in self._spellings(low) if _keeps_accents(low, one)}
        found = far_the_most(counts, 1 if len(counts) > 1 else 0)
        if self._language == _GERMAN and (found is None or self._is_noun_as_typed(low)):
            found = self._as_noun(low, counts)
        if found is None and self._language == _FRENCH:
            found = self._elided(low)
        if found and self._language == _FRENCH and found.endswith("é") and f"{found[:-1]}e" in counts:
            found = None  # "epice" is "épice" as well as "épicé"
        if found is None or found == word:
            return None
        return found.capitalize() if word != low else found

    def _is_noun_as_typed(self, low: str) -> bool:
        """As in "ware", which is "Ware", and "wäre" only for who has no umlauts."""
        return self._is_noun_only(low) and "ss" not in low and not self._lacks_signs(low)

    def _as_noun(self, low: str, spellings: Mapping[str, int]) -> str | None:
        """As it stands, for who has umlauts types them; of a compound, with the letters that its end has."""
        if low.capitalize() in spellings:
            return low.capitalize()
        tail = next(self._noun_ends(low), None) if not spellings else None
        noun = f"{low.removesuffix(tail)}{self._is_written(tail) or tail}".capitalize() if tail else ""
        return noun if noun and self.knows(noun) else None

    def _spellings(self, low: str) -> set[str]:
        found = {one for one in self._forms.spelt(bare(low)) if not self._has_stray_sign(one)}
        if not found and self._language == _GERMAN:
            found |= set(self._forms.spelt(bare(_without_e(low))))
        if self._language == _GERMAN:
            found = {one.capitalize() if self._is_noun_only(one) else one for one in found}
            found = {one for one in found if one == one.lower() or one.lower() not in found}
        found |= {low.capitalize()} if self._forms.has(low.capitalize()) else set()
        return found if self._language == _GERMAN else {one for one in found if one.lower() not in found - {one}}

    def _has_stray_sign(self, spelt: str) -> bool:
        """Lists of Spanish have "segün" from texts that were read by machine."""
        return self._language == "es" and _STRAY.search(spelt) is not None

    def _elided(self, low: str) -> str | None:
        """As in "lequipe", "quil", "dinstaller": in front of a known word, an elision without its apostrophe."""
        cut = _JOINED.fullmatch(low)
        fits = cut is not None and (cut[2] in _BEHIND_ELISION or (len(cut[2]) >= SHORTEST_PART and cut[1] in _OF_NOUNS))
        if cut is None or not fits:
            return None
        spellings = {cut[2], *self._forms.spelt(bare(cut[2]))}
        rest = far_the_most({one: self._forms.count(one) for one in spellings if one.islower()}, 1)
        return f"{cut[1]}'{rest}" if rest else None

    def _noun_ends(self, low: str) -> Iterator[str]:
        """The nouns at the end of a compound; "jahrgangsübergreifendes" is no end of a year."""
        sure = _DECLINED_PRESENT.fullmatch(low) is not None
        parts = parts_of(low, self._is_said_noun if sure else self._has, most=2 if sure else 3)
        yield from (tail for _, tail in parts if self._makes_noun(tail))


def _keeps_accents(low: str, spelling: str) -> bool:
    """Whether a spelling has an accent where one was typed: "renové" may be "rénové", "maturé" is not "mâture"."""
    typed = [at for at, sign in enumerate(low) if not sign.isascii()]
    spelling = spelling.replace("ß", "ss") if "ss" in low else spelling  # "grösse", with its umlaut and without its ß
    return not typed or (len(spelling) == len(low) and not any(spelling[at].isascii() for at in typed))


def _without_e(low: str) -> str:
    """Written without the umlauts of a keyboard that has none: "moechte", "fuer"."""
    return low.replace("ae", "a").replace("oe", "o").replace("ue", "u")
