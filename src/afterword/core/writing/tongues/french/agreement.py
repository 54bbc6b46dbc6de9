"""Whether the words of a French note agree: one thing or several, a verb and who does; asked of the word list."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.agreement_words import (
    ARE,
    ARE_SEVERAL,
    BESIDE,
    COUNTABLE,
    GATHERED,
    ONE,
    PERSON,
    SEVERAL,
    UNCOUNTED,
    VERY,
    WHEN_OF,
)
from afterword.core.writing.tongues.french.forms import EDGE, ENDED_ONE, NO_NOUN, Forms
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.no_verb import BETWEEN, WHO, is_no_verb
from afterword.core.writing.tongues.french.nouns import (
    LISTED,
    PRENOMINAL,
    gender_of,
    is_common,
    is_done,
)

NO_AGREEMENT: Final = "The words “{words}” do not agree with each other. Put their ends right in your notes."
NO_VERB: Final = "“{words}” has no verb as it goes with who does it. Put its end right in your notes."
_MAY_BE_PRONOUN: Final = word_set("les le la leur")
_COUNT: Final = re.compile(r"\d{1,3}")
_ARTICLE: Final = {
    **dict.fromkeys(("le", "un", "du", "au", "ce", "cet"), "le "), **dict.fromkeys(("la", "une", "cette", "ma"), "la ")
}  # fmt: skip


def _asks_several(low: str, behind: list[str]) -> bool:
    """Whether it is behind "combien", or there are many of it where there is much: "beaucoup de mariage"."""
    return low == "combien" or (low == "beaucoup" and _is_countable(behind))


def _is_countable(behind: list[str]) -> bool:
    return (
        " ".join(behind[: 1 + (behind[:1] == ["de"])]).removeprefix("de ").removeprefix("d'").rstrip(EDGE) in COUNTABLE
    )


_OF_A_PART: Final = LINKS | {"des", "du"}
"""Before a noun that may not be what does: "une partie des équipes sont formées"."""


class Agreement:
    """What the word list of French tells of forms, as far as number and verbs go."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._forms = Forms(lexicon)

    def mended(self, note: str) -> str:
        """With the sign of several behind a word for several, where it is not heard: "les fleur" -> "les fleurs"."""
        parts = re.split(r"(\s+)", note)
        words = parts[::2]
        words[1:2] = ["à"] if self._is_at(words) else words[1:2]
        if len(words) > 1 and self._forms.is_several(words[0]) and self._is_said(words, 1):
            words[1] = self._forms.put_in_several(words[1]) or words[1]
        for at, word in enumerate(words):
            words[at] = self._done_to_several(words, at) if at else word
            self._end_as_the_noun_asks(words, at)
            words[at] = self._with_accents(words, at) if at else word
            if self._counts_several(words, at):
                for place in self._of_several(words, at + 1):
                    words[place] = self._forms.put_in_several(words[place]) or words[place]
            elif word.casefold().rpartition("'")[2] in GATHERED and at + 2 < len(words) and words[at + 1] == "de":
                words[at + 2] = self._of_persons(words[at + 2])
            elif at + 1 < len(words) and _asks_several(word.casefold(), words[at + 1 : at + 3]):
                words[at + 1 : at + 3] = self._counted(words[at + 1 : at + 3])
                said = at + 2 + (words[at + 1] == "de")
                if said < len(words) and word.casefold() == "beaucoup" and self._is_said(words, said):
                    words[said] = self._forms.put_in_several(words[said]) or words[said]
        parts[::2] = words
        return "".join(parts)

    def amiss(self, sentence: str) -> tuple[str, str] | None:
        """The first words that do not agree, as they stand there, and what is said of them; None for none."""
        words = [word.strip(EDGE) for word in sentence.split()]
        ends = [word[-1:] in EDGE for word in sentence.split()]
        checks = (
            self._is_of_other_gender,
            self._is_for_one,
            self._is_for_several,
            self._is_alone,
            self._is_beside_several,
            is_no_verb,
            self._is_said_of_several,
            self._is_which,
            self._is_to_do,
            self._is_of_its_time,
        )
        for at in range(len(words) - 1):
            if ends[at]:
                continue
            for check in checks:
                other = check(words, at)
                if other and not any(ends[at:other]):  # "le plan des salles, établi en mai" is of another noun
                    told = NO_VERB if check == is_no_verb else NO_AGREEMENT
                    found = " ".join(words[at : other + 1])
                    return found, told.format(words=found)
        return None

    def _with_accents(self, words: list[str], at: int) -> str:
        """A verb behind who does that may be one with its accents or what was done: "elle prefere", "préfère"."""
        word = words[at]
        who = words[at - 2] if at > 1 and words[at - 1].casefold() in BETWEEN else words[at - 1]
        if who.casefold() not in WHO or not word.isalpha() or not word.endswith("e") or self._lexicon.knows(word):
            return word
        return (self._lexicon.as_written(f"{word}nt") or f"{word}nt").removesuffix("nt")

    def _is_at(self, words: list[str]) -> bool:
        """Whether "a" behind the bare noun at the head is "à": "machine a capot", "encre a l'eau"."""
        if len(words) < 3 or words[1] != "a" or not self._forms.may_be_noun(words[0]):
            return False
        behind = words[2].casefold().strip(EDGE)
        thing = behind.startswith("l'") or behind == "la" or behind.isdigit()
        return thing or (self._lexicon.word_of(behind) == behind and not is_done(behind) and behind not in NO_NOUN)

    def _counts_several(self, words: list[str], at: int) -> bool:
        low = words[at].casefold()
        before = words[at - 1].casefold() if at else ""
        if _COUNT.fullmatch(low):
            return int(low) > 1 and (not at or before in LINKS | DETERMINERS | {"avec"})
        if low == "neuf" and at and before not in LINKS | DETERMINERS:
            return False  # which is new: "le camion neuf"
        behind = "".join(words[at + 1 : at + 2]).strip(EDGE)
        if low == "les" and (before == "de" or (before in {"pour", "sans"} and is_infinitive(behind))):
            return False  # "avant de les toucher"
        return low in SEVERAL and not (low in _MAY_BE_PRONOUN and before in WHO | {"je", "nous", "vous", "tu", "à"})

    def _of_several(self, words: list[str], at: int) -> Iterator[int]:
        """The places of what must stand in several: what stands before the noun, the noun, what is said of it.

        In "la salle des fêtes municipale" that is said of another noun.
        """
        before = words[at - 2].casefold() if at > 1 else ""
        of_another = (before and before not in LINKS and words[at - 1].casefold() == "des") or before in {"de", "à"}
        while at < len(words) and (words[at].casefold() in PRENOMINAL or words[at].casefold() in SEVERAL):
            yield at
            at += 1
        if at < len(words) and self._forms.may_be_noun(words[at]):
            yield at
            at += 1
            if at < len(words) and words[at - 1][-1:] not in EDGE and not of_another and self._is_said(words, at):
                yield at

    def _is_said(self, words: list[str], at: int) -> bool:
        """Whether it says how the noun before it is; "grand" of "les projets grand public" goes with what follows."""
        low = words[at].strip(EDGE)
        follows = words[at + 1].casefold() if at + 1 < len(words) and words[at][-1] not in EDGE else "de"
        noun = low.endswith("é") and low in LISTED
        return not noun and self._forms.is_quality(low) and (follows in LINKS or acts(follows))

    def _of_persons(self, word: str) -> str:
        """Who a group is of is several: "groupe de demandeur" -> "groupe de demandeurs"; not "équipe de nuit"."""
        return (PERSON.fullmatch(word) and self._forms.put_in_several(word)) or word

    def _counted(self, words: list[str]) -> list[str]:
        """Behind "combien": "de tube" -> "de tubes", "d'enfant" -> "d'enfants"."""
        first, rest = words[0], words[1:]
        if first.casefold() == "de" and rest and rest[0].strip(EDGE) not in UNCOUNTED:
            return [first, (self._forms.may_be_noun(rest[0]) and self._forms.put_in_several(rest[0])) or rest[0]]
        if first.casefold().startswith("d'") and first[2:].strip(EDGE) not in UNCOUNTED:
            noun = first[2:]
            return [f"{first[:2]}{(self._forms.may_be_noun(noun) and self._forms.put_in_several(noun)) or noun}", *rest]
        return words

    def _is_for_one(self, words: list[str], at: int) -> int:
        """Where what is for one has several behind it: "un produits"."""
        low, noun = words[at].casefold(), words[at + 1]
        if low not in ONE or "-" in noun or not noun.islower() or not ENDED_ONE.search(noun):
            return 0
        word = self._lexicon.word_of(noun)
        return (at + 1) * (word not in {"", noun} and not word.endswith(("er", "ir", "re", "oir")) and len(word) > 2)

    def _is_for_several(self, words: list[str], at: int) -> int:
        """Where what is for several has one behind it that no list has in several."""
        if not self._counts_several(words, at):
            return 0
        wrong = (
            place
            for place in self._of_several(words, at + 1)
            if not ENDED_ONE.search(words[place]) and words[place].casefold() not in SEVERAL
        )
        return next(wrong, 0)

    def _is_alone(self, words: list[str], at: int) -> int:
        """Where a noun and what is said of it do not agree: "produit locaux", "quel client principaux"."""
        first, behind = words[at].casefold(), words[at + 1]
        before = words[at - 1].casefold() if at else ""
        if (
            (at and before not in ONE | {"quel", "quelle"})
            or not self._forms.may_be_noun(first)
            or not behind.islower()
        ):
            return 0
        one = self._lexicon.word_of(behind)
        if ENDED_ONE.search(behind):
            said = one not in {"", behind} and self._forms.is_quality(one) and behind not in {one, f"{one}e"}
            said = said and not (PERSON.fullmatch(one) or one in {"client", "patient", "usager", "public"})
            single = not ENDED_ONE.search(first) and self._lexicon.word_of(first) == first
            return (at + 1) * (said and single and first not in PRENOMINAL)
        several = ENDED_ONE.search(first) is not None and self._lexicon.word_of(first) not in {"", first}
        return (at + 1) * (not at and several and self._forms.is_quality(behind) and behind not in LISTED)

    def _is_beside_several(self, words: list[str], at: int) -> int:
        """Where behind a noun for several stands what may be said of them, and is for one: "les arbres fruitier"."""
        place = max(self._of_several(words, at + 1), default=-1) + 1 if self._counts_several(words, at) else 0
        if not place or place >= len(words) or self._may_be_of(words, at):
            return 0
        low, follows = words[place], words[place + 1].casefold() if place + 1 < len(words) else "de"
        alike = (
            ENDED_ONE.search(low)
            or not low.isalpha()
            or not low.islower()
            or follows not in LINKS
            or low in BESIDE | NO_NOUN
        )
        if alike or acts(low) or (is_common(low) and (low in LISTED or not low.endswith("ier"))):
            return 0
        return place * (
            self._lexicon.knows(f"{low}s") and not self._forms.is_verb_alone(low) and self._forms.may_be_said(low)
        )

    def _may_be_of(self, words: list[str], at: int) -> bool:
        """Whether it is said of an earlier noun: "la grue de 80 mètres louée"; not in "composer des bouquets gais"."""
        before = words[at - 1].casefold() if at else ""
        some = is_infinitive(before) or before in LINKS
        return before in {"de", "à"} or (at > 0 and words[at].casefold() == "des" and not some)

    def _is_which(self, words: list[str], at: int) -> int:
        """Where "quel" is of another number than its verb, or of another gender than its noun: "quel sont"."""
        which, behind = words[at].casefold(), words[at + 1].casefold()
        if not which.startswith("quel") or which == "quelque":
            return 0
        gender = gender_of(behind) if is_common(behind) and not acts(behind) else ""
        wrong = {"quel": "la ", "quelle": "le "}.get(which) == gender
        return (at + 1) * (wrong or behind == ("est" if which.endswith("s") else "sont"))

    def _is_to_do(self, words: list[str], at: int) -> int:
        """Where behind a noun stands what to do in the place of what was done: "le travail soigner"."""
        before = words[at - 1].casefold() if at else ""
        if (at and before not in ONE | SEVERAL) or not self._forms.may_be_noun(words[at]) or is_infinitive(words[at]):
            return 0
        low = words[at + 1]
        noun = is_common(low) or self._lexicon.knows(f"{low}s") or acts(words[at])
        return (at + 1) * (low.endswith("er") and is_infinitive(low) and not noun)

    def _is_of_its_time(self, words: list[str], at: int) -> int:
        """Where what is said of several stands for one, behind when or what for: "fleurs de saison française"."""
        if words[at + 1] != "de" or at + 3 >= len(words) or not self._forms.is_several(words[at].casefold()):
            return 0
        said, alone = words[at + 3], words[at + 2].casefold() in WHEN_OF
        return (at + 3) * (alone and not ENDED_ONE.search(said) and self._forms.is_quality(said))

    def _is_of_other_gender(self, words: list[str], at: int) -> int:
        """Where what is said of it, beside it or behind "est", is of the other gender: "l'identité visuel"."""
        gender, place = self._gender_at(words, at)
        if not gender or place >= len(words) or not (words[place].islower() and words[place].isalpha()):
            return 0
        said, behind = words[place], words[place + 1] if place + 1 < len(words) else "de"
        of_another = words[at].casefold().startswith("d'") or (at > 0 and words[at - 1].casefold() in LINKS)
        if said in ARE and of_another:
            return 0
        if of_another and at and self._is_of_whole(words, at, said):
            return 0
        if said in ARE:
            return self._is_wrong_behind(words, place + 1, gender)
        if said in VERY and behind.isalpha() and not of_another:
            return (place + 1) * (self._forms.gender_told_by(behind) not in {"", gender})
        other = self._forms.gender_told_by(said)
        return place * (other not in {"", gender} and (behind in LINKS or behind.startswith("d'")))

    def _is_of_whole(self, words: list[str], at: int, said: str) -> bool:
        """Whether it is said of the noun before "de": "l'esprit d'équipe primordial"."""
        head = words[at - 1 if "'" in words[at] else at - 2].casefold().rpartition("'")[2]
        told = self._forms.gender_told_by(said)
        return told != "" and told == gender_of(head)

    def _is_wrong_behind(self, words: list[str], place: int, gender: str) -> int:
        """Where behind "est" stands what is said of the other gender: "l'équipe est très uni"."""
        while place < len(words) - 1 and words[place] in VERY:
            place += 1
        behind = words[place].removesuffix("s") if place < len(words) else ""
        wrong = ("é", "i", "u", "t", "d", "l", "f") if gender == "la " else ("ée", "ie", "ue", "te", "de", "ve")
        told = is_done(behind) or self._forms.gender_told_by(behind) not in {"", gender}
        return place * (told and behind.endswith(wrong))

    def _gender_at(self, words: list[str], at: int) -> tuple[str, int]:
        """The gender of the noun whose article, or first word, stands there, and the place behind it."""
        gender, place = self._gender_before(words, at)
        named = place < len(words) and len(words[place]) == 1 and words[place].isupper()  # "la ligne D prévue"
        return gender, place + named

    def _gender_before(self, words: list[str], at: int) -> tuple[str, int]:
        first, _, cut = words[at].casefold().rpartition("'")
        if first in {"l", "d"}:
            return gender_of(cut), at + 1
        if cut in PRENOMINAL and not at and PRENOMINAL[cut] in {"le", "la"} and words[1].casefold() not in PRENOMINAL:
            return f"{PRENOMINAL[cut]} ", 2
        noun = words[at + 1].casefold()
        if cut in SEVERAL and noun not in PRENOMINAL:
            return self._forms.gender_of_several(noun), at + 2
        if cut in _ARTICLE and noun not in PRENOMINAL:
            return _ARTICLE[cut], at + 2
        return (gender_of(cut), 1) if not at and self._forms.may_be_noun(cut) else ("", 0)

    def _done_to_several(self, words: list[str], at: int) -> str:
        """What is done to several behind it: "comment sont fait les plannings" -> "faits"."""
        done = words[at]
        several = words[at - 1].casefold() == "sont" and words[at + 1 : at + 2] == ["les"] and len(words) > at + 2
        if not several or not is_done(done) or done.endswith("s"):
            return done
        gender = self._forms.gender_of_several(words[at + 2].strip(EDGE))
        return {"le ": f"{done}s", "la ": f"{done.removesuffix('e')}es"}.get(gender, done)

    def _end_as_the_noun_asks(self, words: list[str], at: int) -> None:
        """What was done, behind a noun and "sont": "les tenues sont fournis" -> "fournies", where its form is known."""
        gender, place = self._gender_at(words, at) if at + 1 < len(words) else ("", 0)
        before = words[at - 1].casefold() if at else ""
        verb, _, who = words[place].partition("-") if place < len(words) - 1 else ("", "", "")
        of_other = who.removesuffix("s") not in {"", "elle" if gender == "la " else "il"}
        if not gender or verb not in ARE or of_other or {before, words[at].casefold()} & _OF_A_PART:
            return
        low = words[place + 1].rstrip(EDGE)
        stem = re.sub(r"(?<=[éiu])e?s?$", "", low)
        put = f"{stem}{'e' * (gender == 'la ')}{'s' * (verb in ARE_SEVERAL)}"
        if low.islower() and stem != low[:-3] and stem[-1:] in "éiu" and is_done(stem) and self._lexicon.knows(put):
            words[place + 1] = words[place + 1].replace(low, put)

    def _is_said_of_several(self, words: list[str], at: int) -> int:
        """Where it is said of several how one is: "les locataires sont très gentil"."""
        if words[at].casefold() in {"est", "était", "sont", "étaient"} and words[at + 1].endswith("er"):
            return (at + 1) * is_infinitive(words[at + 1])
        if words[at].casefold() not in {"sont", "étaient"}:
            return 0
        place = at + 1
        while place < len(words) and words[place].casefold() in {"très", "trop", "bien", "assez", "tous", "plutôt"}:
            place += 1
        said = words[place].rpartition("-")[2] if place < len(words) else ""
        return place * (not ENDED_ONE.search(said) and self._forms.is_quality(said))
