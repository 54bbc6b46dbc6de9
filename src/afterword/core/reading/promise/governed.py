"""Whether a date phrase tells when they will answer: which words of its sentence it belongs to."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from afterword.core.reading.promise.afterwards import afterwards
from afterword.core.reading.promise.barred import BARRED, WAITS, barred, bars, finite
from afterword.core.reading.promise.clauses import Clause, Written
from afterword.core.reading.promise.elsewhere_denied import NO_DAY, denied_before, falls_through, has_date
from afterword.core.reading.promise.fillers import substance
from afterword.core.reading.promise.spans import DAY
from afterword.core.reading.promise.tongue import Tongue
from afterword.core.reading.promise.turned import BEYOND, begun, up_to
from afterword.core.reading.promise.wording import Phrase

_DEADLINES = frozenset(("by", "within", "before"))
_CLOSE = 40
"""So near after the date, in letters, stands what an event is held for: "we meet on Friday to decide"."""
_SUBORDINATE = frozenset(("once", "when", "after", "as soon as", "until", "till", "before"))
_AWAITS = frozenset(("once", "when", "after", "as soon as"))
_NOT_MAIN = _SUBORDINATE | {"if"}
DENIED = "denied"
"""The kind of a phrase that says by when they will not answer."""
_THIS_VERY_DAY = ("today", "tonight")
"""Who has no answer today takes nothing back."""
_BINDING = frozenset(("of", "vom", "von", "am", "de", "du", "del"))
"""What binds a day to the event before it: "das Gespräch vom Montag"."""
_SPOKEN_OF = ("event", "start", "post")
_AGAINST = ("event", "start", "away", "post", "past")


class Cue(NamedTuple):
    """A turn of phrase in a clause: for an answer, or for something else; ends are offsets into the clause."""

    start: int
    end: int
    name: str


class Around(NamedTuple):
    """What was spoken of just before this sentence: an answer, an event, or neither."""

    answer: bool = False
    event: bool = False


def granted(sentence: Written, number: int, around: Around) -> Phrase | None:
    """The phrase as the promise that it makes, or None where it makes none."""
    place, phrase = sentence.marks[number]
    here = sentence.clauses[sentence.clause_at(place)]
    if (
        falls_through(sentence, here)
        or denied_before(sentence, here, phrase)
        or _not_on(sentence, here, place - here.start, phrase)
    ):
        return phrase._replace(first=None, last=None, kind=DENIED)
    asked = sentence.asks and not sentence.has("begs time") and not _unheard(here)
    if (asked and not _told_first(sentence, here)) or _never(sentence, here, place, phrase):
        return None
    if _returning(sentence, here, phrase):
        back = phrase.span.first if phrase.kind == "bare" else phrase.span.last or phrase.span.first
        barring = any(bars(clause) for clause in sentence.clauses if clause is not here)
        return phrase._replace(first=back, last=None, kind=BARRED if barring else phrase.kind)
    if _unheard(here):
        if sentence.has("no worry") and (phrase.kind == "before" or phrase.lead in WAITS):
            return phrase._replace(first=phrase.span.first, last=None)  # "don't worry if you hear nothing before X"
        # "If you have not heard by X, ask" promises an answer by X, however X is put.
        return up_to(phrase) if _of_yours(sentence) else None
    found = _granted_here(sentence, here, place, phrase, around)
    return afterwards(sentence, number, found) if found and number else found


def _told_first(sentence: Written, here: Clause) -> bool:
    """As in "We decide by Friday, could you send us two references?": the question begins behind the promise."""
    at = sentence.clauses.index(here)
    asking = [clause.has("inquires") for clause in sentence.clauses]
    return not here.head and here.has("positive") and any(asking[at + 1 :]) and not any(asking[: at + 1])


def _granted_here(sentence: Written, here: Clause, place: int, phrase: Phrase, around: Around) -> Phrase | None:
    """What the date's own clause makes of it, on its own or hung on another."""
    if here.head != "if" and (shut := barred(sentence, here, phrase, event=around.event)):
        return shut
    if here.head in _SUBORDINATE and (main := _main(sentence, here)):
        return _hung(sentence, here, main, phrase)
    if here.head == "if":
        return None
    return _on_return(sentence, here, phrase) or _settled(sentence, here, place, phrase, around)


def _on_return(sentence: Written, here: Clause, phrase: Phrase) -> Phrase | None:
    """As in "Once she is back, on the 15th, we'll answer", where a clause is just the day waited for."""
    at = sentence.clauses.index(here)
    awaited = sentence.clauses[at - 1] if at and phrase.kind == "bare" and phrase.first == phrase.last else None
    if awaited is None or awaited.head not in _AWAITS or not awaited.has("back"):
        return None
    main = None if any(map(str.isalpha, here.text.replace(f"@{phrase.kind}", ""))) else _main(sentence, here)
    dated = main is None or main.start < here.start or any(has_date(sentence, clause) for clause in (main, awaited))
    return None if dated else phrase._replace(first=phrase.span.first, last=None)


def _never(sentence: Written, here: Clause, place: int, phrase: Phrase) -> bool:
    """As in "for two weeks"; and "I have another offer and must decide by Friday" is the candidate's own deadline."""
    if sentence.has("rival") and not here.has("others"):
        return True
    return phrase.kind in NO_DAY and not planned_for(sentence, place, phrase)


def _not_on(sentence: Written, here: Clause, at: int, phrase: Phrase) -> bool:
    """As in "Not this week, I'm afraid", with nothing before it."""
    alone = phrase.kind == "than" and phrase.lead == "not" and not here.text[:at].strip() and len(sentence.marks) == 1
    return alone and not sentence.asks and not any(sentence.has(name) for name in (*_AGAINST, "asks"))


def _returning(sentence: Written, here: Clause, phrase: Phrase) -> bool:
    """As in "She is back on the 23rd and will decide once she is back", "on her return": from that day on."""
    lasts = phrase.lead in WAITS or phrase.kind == "between"  # "I am off from tomorrow until Monday"
    if not (phrase.kind == "bare" or lasts) or not here.has("away") or not sentence.has("comes back"):
        return False
    hung = [clause for clause in sentence.clauses if clause.head in _SUBORDINATE and clause.has("back")]
    if here in hung or here.head:
        return False
    main = _main(sentence, here)
    if main is None or any(has_date(sentence, clause) for clause in (main, *hung)):
        return False
    return bool(hung) or any(clause.has("on return") for clause in sentence.clauses if clause is not here)


def planned_for(sentence: Written, place: int, phrase: Phrase) -> bool:
    """As in "our answer is planned for Friday"; in German the verb may stand behind: "ist für Freitag zugesagt"."""
    if phrase.kind != "for" or phrase.first is None:
        return False
    before, behind = sentence.text[:place], sentence.text[place:]
    return sentence.tongue.has("planned", before) or sentence.tongue.has("planned behind", behind)


def _unheard(here: Clause) -> bool:
    return here.has("unheard")


def _of_yours(sentence: Written) -> bool:
    """Not "if I do not hear by Friday, I will ask", which is the candidate's own plan."""
    if sentence.has("no worry"):  # "don't worry if you hear nothing"
        return False
    return not sentence.has("if i") or sentence.has("to you")


def _hung(sentence: Written, here: Clause, main: Clause, phrase: Phrase) -> Phrase | None:
    """A date in "once …", "when …", "after …": the answer comes from then on, unless it has a date of its own."""
    denied = main.has("negated") or any(bars(clause) for clause in sentence.clauses if clause != here)
    waits = here.head in WAITS and denied  # "not until the board has met on the 15th"
    if (here.has("past") and not waits) or here.has("theirs") or has_date(sentence, main):
        return None
    told = sentence.clauses[sentence.clauses.index(main) : sentence.clauses.index(here)]
    if here.head == "before" and any(has_date(sentence, one) for one in told):
        return None  # "I owe you an answer and you'll have it tomorrow, before I fly on Saturday"
    if here.head in ("until", "till") and not denied:
        return None
    last = phrase.span.last or phrase.span.first
    if here.head == "when" and here.has("as we meet"):
        return phrase  # "you will hear when we meet on Wednesday"
    if here.head == "before" and not denied and not main.has("patience"):
        return begun(here, phrase._replace(first=None, last=last))
    return phrase._replace(first=last + DAY if here.head == "after" else phrase.span.first, last=None)


def _main(sentence: Written, here: Clause) -> Clause | None:
    for clause in sentence.clauses:
        if clause != here and clause.head not in _SUBORDINATE and (_promises(clause) or bars(clause)):
            return clause
    return None


def _promises(clause: Clause) -> bool:
    return clause.has("positive") and not _begged(clause) and not clause.has("asks")


def _begged(clause: Clause) -> bool:
    """The candidate is asked to get in touch, not told that they will."""
    return clause.has("free") or (clause.has("begged") and not clause.has("owned"))


def _settled(sentence: Written, here: Clause, place: int, phrase: Phrase, around: Around) -> Phrase | None:
    said = _said_here(here, place - here.start, phrase)
    ruling = here
    if not said and _from_then(sentence, here, phrase):
        return phrase._replace(first=phrase.span.first, last=None)
    if said is None:
        said, ruling = _said_nearby(sentence, here, phrase, around)
    if not said:
        return not_then(here, phrase) or (phrase if _then_told(sentence, here, phrase) else None)
    at = place - here.start
    phrase = _bounded_by_words(ruling, phrase)
    if _denied(here, at, phrase) or (ruling is not here and ruling.has("negated") and not _but(here)):
        late = phrase.kind == "after" and here.has("kept waiting")  # "nobody is left guessing after that"
        return up_to(phrase) if late else _turned_round(phrase)
    return phrase


def _but(here: Clause) -> bool:
    """As in "no update today, but should by Thursday": what was denied before it is not denied of its date."""
    return here.tongue.stands_before("but", here.text, 1)


def _denied(here: Clause, at: int, phrase: Phrase) -> bool:
    """Whether "not" belongs to the date: before it, and also after it in some languages and "before X we will not"."""
    if phrase.lead == "no" and here.tongue.negates_late:
        return False  # "länger als bis Freitag brauchen wir nicht" has it in the date
    anywhere = here.tongue.negates_late or phrase.lead in WAITS
    return here.has("negated") if anywhere else here.tongue.stands_before("negated", here.text, at)


def _bounded_by_words(clause: Clause, phrase: Phrase) -> Phrase:
    """As in "The earliest we could let you know is Thursday" is from Thursday on; "the latest" is by it."""
    if phrase.kind != "bare" or not clause.has("limit"):
        return phrase
    if clause.has("earliest"):
        return phrase._replace(first=phrase.span.first, last=None)
    return up_to(phrase)


def _then_told(sentence: Written, here: Clause, phrase: Phrase) -> bool:
    """As in "we'll regroup after Labor Day and let you know": what follows the "and" is after it, too.

    So it is of "we mean to finish by Friday and will then be in touch".
    """
    at = sentence.clauses.index(here) + 1
    finished = phrase.kind in _DEADLINES and here.has("finishes")
    over = phrase.kind == "bare" and here.has("talks over")  # "esta tarde lo hablo con él y te digo"
    if not (finished or over or phrase.kind in ("after", "from")) or at >= len(sentence.clauses) or here.has("past"):
        return False
    following = sentence.clauses[at : at + 2] if finished else sentence.clauses[at : at + 1]
    told = any(map(following[0].has, ("and then", "only then"))) and any(map(_promises, following))
    dated = any(has_date(sentence, clause) for clause in following)
    return told and not here.has("theirs") and not here.has("asks") and not dated


def _from_then(sentence: Written, here: Clause, phrase: Phrase) -> bool:
    """As in "The approval should land Thursday, and then I'll ring you": the answer comes from that day on.

    So it is of "We meet tomorrow and I'll call you as soon as we're out".
    """
    told = phrase.kind == "bare" and not here.has("correction")  # "it is Wednesday now, I'll ring you then"
    if not told or here is sentence.clauses[-1] or here.head or not sentence.has("only then"):
        return False
    at = sentence.clauses.index(here) + 1
    following = sentence.clauses[at : at + 3]  # commas and an "and" stand between
    if not any(clause.has("only then") for clause in following) or not any(map(_promises, following)):
        return False
    return not any(map(here.has, ("past", "theirs", "asks"))) and not any(has_date(sentence, one) for one in following)


def _turned_round(phrase: Phrase) -> Phrase | None:
    """As in "No decision before X", "we will not know until X": from X on; "not by X" takes back what was said of X."""
    if phrase.kind in ("from", "after"):
        return up_to(phrase) if phrase.lead in BEYOND else phrase
    if phrase.kind == "before" or phrase.lead in WAITS:
        return phrase._replace(first=phrase.span.first, last=None)
    return None if phrase.lead in _THIS_VERY_DAY else phrase._replace(first=None, last=None, kind=DENIED)


def not_then(here: Clause, phrase: Phrase) -> Phrase | None:
    """As in "I doubt that we can say anything this week": no promise, but an older one is taken back."""
    own = phrase.lead == "no" and here.tongue.negates_late  # "länger als bis Freitag lassen wir niemanden warten"
    return _turned_round(phrase) if phrase.kind in ("bare", "by", "within") and bars(here) and not own else None


def _said_here(here: Clause, at: int, phrase: Phrase) -> bool | None:
    """What the phrase's own clause says: an answer, something else, or nothing."""
    if here.tongue.stands_before("theirs", here.text, at) or here.has("asks") or _begged(here):
        return False
    if phrase.kind != "count" and _weak(here, phrase):
        return None
    cues = _cues(here.tongue, here.text)
    if phrase.kind == "count":
        return _weighed(here, at, cues)
    if any(cue.start < at for cue in cues):
        return _governs(here, at, cues, phrase)
    after = [cue for cue in cues if cue.start > at]
    return after[0].name == "positive" if after else None


def _weighed(here: Clause, at: int, cues: Sequence[Cue]) -> bool | None:
    """A length without "in" counts only after "it takes", "give us" and the like."""
    weak = any(at - 1 <= end <= at + 1 for _, end in here.tongue.spots("weak", here.text)) or _lasting(here, at)
    given = any(cue.name == "positive" and at - 14 <= cue.end <= at for cue in cues)
    if not (weak or given):
        return False
    return True if any(cue.name == "positive" for cue in cues) else None


@lru_cache(maxsize=64)
def _cues(tongue: Tongue, text: str) -> tuple[Cue, ...]:
    mistaken = [Cue(start, end, "past") for start, end in tongue.spots("mistaken", text)]
    positive = [Cue(start, end, "positive") for start, end in tongue.spots("positive", text)]
    if mistaken:
        positive = [cue for cue in positive if not any(cue.start < bad.end and bad.start < cue.end for bad in mistaken)]
    against = [Cue(start, end, name) for name in _AGAINST for start, end in tongue.spots(name, text)] + mistaken
    clear = [cue for cue in against if not any(cue.start < good.end and good.start < cue.end for good in positive)]
    return tuple(sorted([*positive, *clear], key=lambda cue: (cue.end, cue.start)))


def _governs(here: Clause, at: int, cues: Sequence[Cue], phrase: Phrase) -> bool:
    """The nearest words before the date decide, but an interview spoken of in passing does not."""
    before, after = [cue for cue in cues if cue.start < at], [cue for cue in cues if cue.start > at]
    nearest = before[-1]
    if nearest.name == "positive":
        return True
    if nearest.name in _SPOKEN_OF:
        told = bool(after) and after[0].name == "positive"
        if told and here.tongue.has("to decide", here.text[at : at + _CLOSE]):
            return True
        good = any(cue.name == "positive" for cue in before)
        return good and (phrase.kind in _DEADLINES or _in_passing(here, here.text[:at], nearest, phrase))
    return False


def _in_passing(here: Clause, left: str, event: Cue, phrase: Phrase) -> bool:
    """As in "feedback on your interview next week": the event is only what the answer is about."""
    between = left[event.end :].strip()
    if between in _BINDING or (not between and phrase.lead in ("on", "at")):
        return False
    return bool(here.tongue.about & set(left[: event.start].split()[-2:]))


def _said_nearby(sentence: Written, here: Clause, phrase: Phrase, around: Around) -> tuple[bool, Clause]:
    """A clause with a date and no verb leans on the one before it, else on the one after, else on what came before."""
    if _weak(here, phrase):
        return _fits(sentence, here, around), here
    if here.has("limit") and sentence.has("positive"):
        return True, here
    if finite(here):
        return False, here
    at = sentence.clauses.index(here)
    for place in (*range(at - 1, -1, -1), *range(at + 1, len(sentence.clauses))):
        clause = sentence.clauses[place]
        ruling = None if clause.head in _SUBORDINATE else _ruling(clause)
        if ruling is not None:
            return ruling, clause
        if place > at and clause.head not in _NOT_MAIN and finite(clause):
            return False, clause
    return around.answer and substance(sentence) <= 1, here


def _weak(here: Clause, phrase: Phrase) -> bool:
    mark = "@" + phrase.kind
    if phrase.kind == "count" and _lasting(here, here.text.find(mark)):
        return True
    return any(here.text[end:].startswith((mark, " " + mark)) for _, end in here.tongue.spots("weak", here.text))


def _lasting(here: Clause, at: int) -> bool:
    """The verb behind its length, as German has it: "noch zwei Wochen dauern"."""
    after = here.text.find(" ", at) + 1
    return any(start == after for start, _ in here.tongue.spots("lasts", here.text))


def _fits(sentence: Written, here: Clause, around: Around) -> bool:
    """As in "It will be Tuesday" speaks of an answer where nothing else was spoken of."""
    whole = sentence.text
    if here.has("said of it") and sentence.tongue.has("event", whole[: here.end]):
        return False  # "the last interview, which is now on Monday"
    if sentence.has("positive"):
        return here.has("positive") or not here.has("event")
    if here.has("needs"):
        return False
    met = sentence.tongue.has("event", whole[: here.end])
    return not met and not sentence.has("start") and (around.answer or not around.event)


@lru_cache(maxsize=256)
def _ruling(clause: Clause) -> bool | None:
    """What a clause speaks of as a whole; None when it is silent."""
    if clause.has("asks") or _begged(clause) or clause.has("theirs"):
        return False
    cues = _cues(clause.tongue, clause.text)
    if not cues:
        return None
    return any(cue.name == "positive" for cue in cues)


def spoken_of(sentence: Written, before: Around) -> Around:
    """What the next sentence may lean on; a sentence about neither passes on what came before it."""
    answer, event = sentence.has("positive"), sentence.has("event")
    return Around(answer, event and not answer) if answer or event else before
