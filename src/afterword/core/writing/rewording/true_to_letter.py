"""The truth guard for a model's wording: nothing is said that the letter, or a note for its reader, does not say."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from afterword.core.wording import sentences_of
from afterword.core.writing.days import MONTHS, WEEKDAYS
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.rewording.own_frames import FRAME_WORDS, is_of_a_frame
from afterword.core.writing.rewording.plain_words import (
    NEUTRAL,
    SAFE_I,
    SAFE_MY,
    SAFE_TO,
    SAFE_WE,
    SAFE_YOU,
    SAFE_YOUR,
    SAYING,
)
from afterword.core.writing.rewording.put_together import put_together
from afterword.core.writing.rewording.same_matter import is_of_other_matter
from afterword.core.writing.rewording.stems import stem, stems_of, tokens_of
from afterword.core.writing.rewording.who_did_what import SPOKEN, Deed, deeds_of

CHECK = "true_to_letter"
_NAMED = "|".join(name for name in (*WEEKDAYS, *MONTHS) if name != "May")
_DAYS = re.compile(
    rf"\b(?:{_NAMED}|(?:in|by|of|since|until|early|late|mid|\d) May"
    r"|today|tonight|tomorrow|yesterday|(?:this|last|next|past|coming) "
    r"(?:morning|afternoon|evening|night|week|weekend|month|quarter|year|time|days?)|soon|shortly|recently|lately"
    r"|ago|already|always|never|ever|years?|months?|weeks?|previously|earlier|later|before|again)\b",
    re.IGNORECASE,
)
"""When something was, is or will be; "May" alone asks politely."""
_FIGURE = re.compile(
    r"(?<!\w)\d[\d.,:/%]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?"
    r"|millions?|half|twice|double|several|many|few|couple|single)\b",
    re.IGNORECASE,
)
_ENDS = (".", "!", "?", "…", ")", "”", '"')
_NOT = re.compile(r"\b(?:not|no|never|nothing|nobody|none|neither|nor|without|hardly|barely)\b|n['’]t\b", re.IGNORECASE)
_HEAVY = any_of(r"""
    \b(?:offer(?:s|ed|ing)?|accept\w*|agree(?:s|d|ment)?|confirm\w*|contract\w*|sign(?:ed|ing)?|hired?|hiring)\b
    \b(?:decline\w*|withdr[ae]w\w*|resign\w*|guarantee\w*|promis\w*|commit\w*|approv\w*|select\w*|chosen|chose|reject\w*)\b
    \b(?:attach\w*|enclos\w*|includ\w* (?:here|below|with)|see below|please find)\b
    \b(?:works? for me|suits? me|is fine (?:with|for|by) me|I am (?:free|available)|count me in|yes|of course|sure)\b
    \b(?:look(?:ing)? forward to (?:working|starting|joining|being|seeing you|meeting you|our next|the next))\b
    \b(?:hear(?:ing)? (?:back )?from you|let me know|get back to me|next steps?|decision|decide\w*|timeline)\b
    \b(?:as (?:always|usual|ever|before)|once more|old friends?|known each other|long time|over the years)\b
    \bas you (?:said|told me|mentioned|noted|wanted|asked|suggested)(?: me| that)? (?:I|we)\b
    \b(?:right|perfect|ideal|best|great|good|strong) (?:fit|match|candidate|person|choice)\b
    \b(?:impressed|convinced) (?:by|with) me\b|\bmy (?:salary|password|key|address|instructions?)\b
    """)
"""What weighs so much that a note is not enough for it: only the letter itself may bring it in."""


@dataclass(frozen=True)
class Ground:
    """What a wording may rest on: the `letter` itself, and the `notes`, which bring in words and figures only."""

    letter: str
    notes: str

    @cached_property
    def known(self) -> set[str]:
        """The stems of everything that was told."""
        return stems_of(f"{self.letter}\n{self.notes}") | NEUTRAL | FRAME_WORDS

    @cached_property
    def done(self) -> list[Deed]:
        """Who does what, in the letter and in the notes, each time that it is said."""
        return [deed for text in (self.letter, self.notes) for one in sentences_of(text) for deed in deeds_of(one)]

    @cached_property
    def deeds(self) -> set[Deed]:
        """The same, each once."""
        return set(self.done)

    @cached_property
    def sentences(self) -> list[str]:
        """Sentence by sentence, the letter first."""
        return sentences_of(f"{self.letter}\n{self.notes}")

    @cached_property
    def units(self) -> list[str]:
        """What was told in one breath: the sentences of the letter, and the notes line by line."""
        return [*sentences_of(self.letter), *self.notes.splitlines()]


def true_to_letter(text: str, ground: Ground) -> Iterator[Finding]:
    """What of the text rests on nothing, the first of each kind; `text` is what stands between greeting and closing."""
    sentences, named = sentences_of(text), set[str]()
    for kind in _KINDS:
        found = (says for one in sentences for says in kind(one, ground))
        said = next((says for says in found if _quoted(says) not in named), None)
        if said:
            named.add(_quoted(said))
            yield Finding(check=CHECK, says=said)
    if not text.rstrip().endswith(_ENDS) and ground.letter.rstrip().endswith(_ENDS):
        yield Finding(check=CHECK, says="The text breaks off in the middle of a sentence.")


def _quoted(says: str) -> str:
    """The passage that a finding names: one finding for it is enough."""
    return says[1:].partition("”")[0] if says.startswith("“") else says


def _heavy(sentence: str, ground: Ground) -> Iterator[str]:
    letter = ground.letter.replace("’", "'").casefold()
    for found in _HEAVY.finditer(sentence.replace("’", "'")):
        if stem(found.group().split()[0]) not in stems_of(letter) or found.group().casefold()[:6] not in letter:
            yield f"“{_part(found.group())}” does not stand in our wording, and weighs too much to be made up."


def _words(sentence: str, ground: Ground) -> Iterator[str]:
    for word in tokens_of(_FIGURE.sub(" ", sentence)):
        if stem(word) not in ground.known and not _FIGURE.fullmatch(word):
            yield f"“{_part(word)}” stands neither in your notes nor in our wording."


def _days(sentence: str, ground: Ground) -> Iterator[str]:
    for found in _DAYS.finditer(sentence):
        if found.group().casefold() not in ground.letter.casefold():
            yield f"“{_part(found.group())}” stands nowhere in our wording: when something was is not to be made up."


def _figures(sentence: str, ground: Ground) -> Iterator[str]:
    """A figure, and the word that it counts: "six weeks" is not "six people"."""
    for figure, counted in _counted(sentence):
        if not any((figure, other) for one in ground.sentences for found, other in _counted(one) if found == figure):
            yield f"“{figure}” stands neither in your notes nor in our wording."
        elif counted and not any((figure, counted) in set(_counted(one)) for one in ground.sentences):
            yield f"“{figure}” counts something else in your notes than in this text."


def _counted(sentence: str) -> Iterator[tuple[str, str]]:
    for found in _FIGURE.finditer(sentence):
        after = tokens_of(sentence[found.end() :])[:1]
        yield found.group().rstrip(".,:").casefold(), stem(after[0]) if after and after[0].isalpha() else ""


def _deeds(sentence: str, ground: Ground) -> Iterator[str]:
    for deed in deeds_of(sentence):
        if not _rests(deed, ground):
            will = " will" if deed.coming else " not" if deed.denied else ""
            yield f"“{deed.who.capitalize()}{will} … {_verb(deed, sentence)}”: our wording says no such thing."
        elif deed.coming or deed.to:
            if not _of_the_same(deed, sentence, ground):
                yield f"“{_part(sentence)}” promises or wishes something else than our wording does."
        elif not _is_mere_manners(deed) and is_of_other_matter(deed, ground.done):
            yield f"“{deed.who.capitalize()} … {_verb(deed, sentence)}”: our wording says that of something else."


def _together(sentence: str, ground: Ground) -> Iterator[str]:
    clause = put_together(sentence, ground.units)
    if clause:
        yield f"“{_part(clause)}” joins words that our wording and your notes say of different things."


def _verb(deed: Deed, sentence: str) -> str:
    """The verb as it stands there."""
    return next((word for word in tokens_of(sentence) if _is(word, deed.what)), deed.what)


def _of_the_same(deed: Deed, sentence: str, ground: Ground) -> bool:
    """Whether what is promised here is what is promised there: half of the matter behind the verb stands beside it."""
    words = [stem(word) for word in tokens_of(sentence)]
    after = words[words.index(deed.what) + 1 :] if deed.what in words else words
    matter = {word for word in after if word not in NEUTRAL}
    there = [one for one in ground.sentences if any((d.who, d.what) == (deed.who, deed.what) for d in deeds_of(one))]
    return not matter or any(_shares(one, matter) for one in there or ground.sentences)


def _is(word: str, what: str) -> bool:
    return stem(word) == what or (what == SPOKEN and stem(word) in SAYING)


_SAFE = {"i": SAFE_I, "you": SAFE_YOU | {SPOKEN}, "we": SAFE_WE | {SPOKEN}}


def _rests(deed: Deed, ground: Ground) -> bool:
    """What would be glad to be done may rest on what will be; all else is as it was, or is mere manners."""
    if deed in ground.deeds:
        return True
    if deed.to:
        same = (deed.who, deed.what, deed.denied)
        return deed.what in SAFE_TO or any((one.who, one.what, one.denied) == same for one in ground.deeds)
    return _is_mere_manners(deed)


def _is_mere_manners(deed: Deed) -> bool:
    """What needs no ground, and may be about anything in it."""
    plain = not deed.coming and not deed.denied and not deed.to
    return plain and (deed.what in _SAFE.get(deed.who, frozenset()) or is_of_a_frame(deed))


_OWNED = re.compile(r"\b(my|your|our|their|his|her)\s+([\w'’-]+)", re.IGNORECASE)
_ANY = word_set("own")


def _owners(sentence: str, ground: Ground) -> Iterator[str]:
    """Whose something is: "your move" must not become "my move"."""
    owned = {(who.casefold(), stem(what)) for one in ground.sentences for who, what in _OWNED.findall(one)}
    for who, what in _OWNED.findall(sentence):
        safe = {"my": SAFE_MY, "our": SAFE_MY, "your": SAFE_YOUR}.get(who.casefold(), frozenset())
        key = (who.casefold(), stem(what))
        if key not in owned and key[1] not in safe and what.casefold() not in _ANY:
            yield f"“{who} {what}”: our wording does not say whose it is, or says it is somebody else's."


def _negations(sentence: str, ground: Ground) -> Iterator[str]:
    """What was so must not become what was not, nor the other way about."""
    matter = stems_of(sentence) - NEUTRAL
    near = [one for one in ground.sentences if not matter or _shares(one, matter)]
    denied = bool(_NOT.search(sentence))
    if denied and not any(_NOT.search(one) for one in near):
        yield f"“{_part(sentence)}” denies what our wording does not deny."
    elif matter and near and not denied and all(_NOT.search(one) for one in near):
        yield f"“{_part(sentence)}” says without a “not” what our wording says with one."


def _shares(one: str, matter: set[str]) -> bool:
    """Whether a sentence holds the half of that matter, its own words included."""
    return 2 * len(matter & stems_of(one)) >= len(matter)


def _questions(sentence: str, ground: Ground) -> Iterator[str]:
    if sentence.rstrip().endswith("?") and "?" not in f"{ground.letter}{ground.notes}":
        yield "The text asks something that our wording does not ask."


def _part(text: str) -> str:
    return " ".join(text.split())[:80]


_KINDS: tuple[Callable[[str, Ground], Iterator[str]], ...] = (
    _heavy,
    _words,
    _days,
    _figures,
    _deeds,
    _together,
    _owners,
    _negations,
    _questions,
)
