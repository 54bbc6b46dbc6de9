"""One thing that was talked about, made ready to be said to one reader."""

import re
from dataclasses import replace
from functools import lru_cache

from afterword.core.facts.debrief import Highlight
from afterword.core.ports.lexicon import Kind
from afterword.core.writing.anybodys_you import is_anybodys
from afterword.core.writing.details import is_many, mended, quoted, trusted, with_subject
from afterword.core.writing.discretion import hushes, is_private, keeps_to_oneself
from afterword.core.writing.headline import (
    breaks_before_number,
    event_articled,
    is_bare_rest,
    is_span,
    names_nothing,
    on_call,
    without_since,
)
from afterword.core.writing.in_place import in_place
from afterword.core.writing.longer_topic import longer_topic
from afterword.core.writing.made_point import made
from afterword.core.writing.of_no_talk import LIFE, PRACTICAL, is_unsaid
from afterword.core.writing.of_what import points_back
from afterword.core.writing.pieces import of_several, pieces_of
from afterword.core.writing.point import Point
from afterword.core.writing.prose.articled import is_compound_thing, subject_articled
from afterword.core.writing.prose.deeds import begins_with_verb, may_tell_deed, tells_deed
from afterword.core.writing.prose.figures import (
    FIGURED,
    GOES_ALONG,
    count_told,
    is_count_alone,
    is_lone_group,
    misses_verb,
    mostly_what,
    with_verb,
)
from afterword.core.writing.prose.lexicon import COUNT_NOUNS, DETERMINERS, PREPOSITIONS
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.order import statement_order
from afterword.core.writing.prose.phrase import (
    LONGEST_CLAUSE,
    Phrase,
    as_topic,
    dashes_to_commas,
    parted,
    phrase,
    shortened,
)
from afterword.core.writing.prose.readable import is_clause, is_told, is_topic, reads_whole, shape_read
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.sure import doing, is_row_part, thing
from afterword.core.writing.prose.sure_words import is_adjective
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.tongue import is_english
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.prose.vocabulary import kinds_in
from afterword.core.writing.sayable import sayable
from afterword.core.writing.somebody import is_lone_name, somebody_does, without_name
from afterword.core.writing.spliced import front_of, holds, told_of, without_reader
from afterword.core.writing.sure_details import surely
from afterword.core.writing.told_by_reader import advice, in_their_words, is_cut_short, may_be_order, their_own
from afterword.core.writing.whose_we import is_their_we, their_team

_LEAD_IN = any_of(r"""
    ^(?:[a-z]{2,5} (?=(?:talk|chat|convo) (?:about|on|over)\b))?
    ...(?:a )?(?:(?:great|good|nice|long|short|brief|interesting|quick|lovely|deep|fun) )*
    ...(?:we |I |she and I |he and I )?(?:talked|chatted|spoke|discussed|bonded|chat|talk|conversation
    ...|discussion|q&a|convo)(?: (?:a lot|a bit|at length|briefly|for a while|with \w+))*
    ...(?: (?:about|over|on|around|of))?[ ]
    """)


_EMPTY = word_set(
    "a the brief quick short nice good great chat talk call conversation small interview meeting intro weather lunch"
)
_OWN_PATH = any_of(r"^(career|background|career path|journey)$")
_TOLD = any_of(r"^I (?:told|showed) (?:her|him|them) (?:about )?(?=my )")
_RELATIVE = re.compile(r",? (?:and )?which (?:is|are|was|were|has|have|s?he|they|we|I)\b.*$", re.IGNORECASE)
_REPORTS = re.compile(
    r"^(?:(?:s?he|they) )?(?:said|told|mentioned|explained|asked|described|suggested)\b", re.IGNORECASE
)
_ASKED_ME = re.compile(r"^(?:(?:s?he|they|you) )?asked\b", re.IGNORECASE)
_ANSWERED = re.compile(r"^(?:said|told|answered|replied|explained|mentioned|admitted|thought)\b", re.IGNORECASE)
_UNSURE_TOPIC = re.compile(r"\?|\bof (?:your|her|his|their) own\b")
"""What is asked, and what is somebody's own, nobody says whose."""
_EVENT = "what happened"  # what "it" stands for behind a clause: "they moved to Go", "took a year"
_TOLD_LAST = re.compile(
    r"(?<=\w)(?<!what)(?<!as)(?<!that)(?<!how)(?<!thing)(?<!all),? (?:s?he|they) (?:said|says|mentioned|reckons?)$",
    re.IGNORECASE,
)
_LINKED = re.compile(r"^(?:so|and|because|then|also) (?=\w+ \w+)", re.IGNORECASE)
_THEM = re.compile(r"\bthem\b", re.IGNORECASE)
_THEIRS = re.compile(
    r"(?:how|why|when|where|what) (?:the |new |young )*(?!others\b|numbers\b|orders\b|letters\b|papers\b|offers\b)"
    r"(?:[a-z]+(?:ers|ors|ists|ees|ians|ices)|people|juniors|students|nurses|crews|hires|kids|children|patients) "
)
"""As in "how apprentices learn": "they" are those."""
_OF_THEM = re.compile(r"\b(?:they|their|them)\b", re.IGNORECASE)
_THAT = any_of(r"^that (?=(?:they|she|he|we|I|it|the|there|people|you)\b)")
_CHANGE = re.compile(r"^(?=(?:switch|move|shift|return|transition|change) (?:to|from|over) )", re.IGNORECASE)
_INSIDE = re.compile(r"(?!\d+-[a-z])\d\S*(?: [\w-]+){1,2}(?:,.*)?$|([a-z]+) [A-Z]{2,}s$")
"""As in "40 wines", "opera PMs": a count alone, or a short form that is one's own, is nothing to talk about."""
_DONE_ALONE = word_set("training onboarding housing staffing hiring scheduling planning pricing funding")
"""What is a thing without what it is done to, unlike "moving"."""
_ONE_THERE = re.compile(r"([a-z]{4,}) ([a-z]{4,}) (?:in|on|at|over|above|outside|under|behind|by) (?:the|your) [a-z]+$")
_COUNT_PER = re.compile(r"(?:about )?\d.* (?:an?|per|each|every) (?:hour|day|night|week|month|year|shift|season)$")
"""As in "15 cars a day": how much of it there is was heard of, and not talked about."""


@lru_cache(maxsize=1_024)
def point_of(
    highlight: Highlight, to: Listener, *, names: frozenset[str], hushed: tuple[str, ...] = ()
) -> Point | None:
    """The highlight as it may be said to this reader; None where nothing of it may. `hushed`: colleagues' names."""
    if hushes(highlight):
        return None
    noted = (note_lines(highlight.topic) or ("",))[0]
    ordered = None if highlight.detail.strip() else advice(noted, to, names)
    if ordered is None and not may_be_order(noted, to, names):
        ordered = _sure_part_of(highlight, to, names, hushed)
    return ordered or (None if highlight.detail.strip() else in_their_words(noted, to, names))


def _sure_part_of(highlight: Highlight, to: Listener, names: frozenset[str], hushed: tuple[str, ...]) -> Point | None:
    """All of the note, or its first part where nothing of what that says hangs on the rest."""
    front, whole = front_of(highlight.topic), _point_of(highlight, to, names, hushed)
    if whole and (is_cut_short(whole, highlight.topic, to) or (front and _counts_alone(whole))):
        whole = None
    if highlight.detail.strip() or not front or (whole and whole.names_all_of(highlight.topic)):
        return whole
    thing, clause = told_of(_lead_in_gone(highlight.topic, to), names)
    both = _point_of(replace(highlight, topic=thing, detail=clause), to, names, hushed) if thing else None
    if both and both.topic and both.detail:
        return both
    front = count_told(front)
    counted = with_verb(without_reader(front, to).lstrip(" :,–—-")) not in front  # as in "2 to a truck, …"
    alone = _point_of(replace(highlight, topic=front), to, names, hushed) if counted or not whole else None
    if alone is None or not holds(alone.in_words, without_reader(front, to)) or is_cut_short(alone, front, to):
        return whole
    if alone.detail and (_counts_alone(alone) or _says_more(whole, alone.detail)):
        return whole
    return whole if alone.topic and is_bare_rest(alone.topic, highlight.topic) else alone


def _counts_alone(point: Point) -> bool:
    return not point.topic and point.detail is not None and is_count_alone(point.detail.text)


def _says_more(whole: Point | None, alone: Phrase) -> bool:
    """As in "there are 5 dogs a day, no rushing", of which the first part could be said alone."""
    return whole is not None and whole.detail is not None and whole.detail.text.startswith(alone.text)


def _point_of(highlight: Highlight, to: Listener, names: frozenset[str], hushed: tuple[str, ...]) -> Point | None:
    written = with_verb(_lead_in_gone(highlight.topic, to))
    subject, rest = parted(_THAT.sub("", _TOLD.sub("", written) if highlight.detail.strip() else written))
    if not subject and any(map(str.isalnum, highlight.topic)) and not _LEAD_IN.match(f"{highlight.topic} "):
        return None
    untold = is_span(rest) and f"{subject}, " in written
    if (
        told := _with_which(written, to, names)
        or _mostly(subject, to, names)
        or _figured(written, highlight, to, names)
    ):
        return told
    notes = [*([rest] if rest and not untold else []), *note_lines(highlight.detail)]
    if (rest and is_lone_name(subject)) or is_unsaid(subject) or _names_one(subject, hushed):
        return None
    notes, subject = _not_about_reader(notes, subject, to)
    topic = _topic(subject, to, names)
    event = bool(subject) and not topic and not _says_nothing(subject)
    if topic.startswith("my ") and any(map(keeps_to_oneself, notes)):
        return None
    if not topic and not event and notes:
        topic, notes = _topic_of_detail(notes, to, names)
    spoken = _clauses(subject, to, names, (hushed, "")) if event else []
    if event and (said_to(subject, to, names=names) is None or (rest and not spoken)):
        return None  # as in "ruth been there longest, knows every painting": of whom that is said, is lost
    more = [one for note in notes for one in _clauses(note, to, names, (hushed, _EVENT if event else topic))]
    spoken += more if spoken or not event else [one for one in more if not points_back(one.text)]
    point = made(topic, [one for one in spoken if is_told(one.text, one.shape, names)])
    bare = point is not None and point.detail is None and is_bare_rest(topic, subject)
    return None if bare else in_place(point, subject, names)


def _with_which(written: str, to: Listener, names: frozenset[str]) -> Point | None:
    """As in "inductions, which take two days": a thing with its clause, and nothing told beside it."""
    topic = _topic(written, to, names) if ", which " in written else ""
    return in_place(Point(topic=topic), written, names) if ", which " in topic else None


def _mostly(subject: str, to: Listener, names: frozenset[str]) -> Point | None:
    """As in "mostly heat pumps now" -> "the work is mostly heat pumps now"; None where it may have a verb."""
    what, now = mostly_what(subject)
    if not what or _topic(what, to, names) != what or shape_of(what) is not Shape.NOUN:
        return None
    how = "mainly" if "mainly" in subject.casefold() else "mostly"
    return Point(detail=Phrase(f"the work is {how} {what}{now}", Shape.CLAUSE))


def _figured(written: str, highlight: Highlight, to: Listener, names: frozenset[str]) -> Point | None:
    """As in "there are 14 rooms a day each": what got its verb for its figures is told whole."""
    noted = _lead_in_gone(highlight.topic, to)
    told = written != noted and written.startswith(FIGURED) and not highlight.detail.strip()
    front = written.partition(", ")[0]
    if not told or LIFE.search(noted) or not sayable(written) or keeps_to_oneself(noted):
        return None
    parts = [
        part for part in written.split(", ")[1:] if not is_told(part, Shape.NOUN, names) and not GOES_ALONG.match(part)
    ]
    return None if parts or not is_clause(front, names) else Point(detail=Phrase(written, Shape.CLAUSE))


def said_to(note: str, to: Listener, *, names: frozenset[str], topic: str = "") -> Phrase | None:
    """One fragment turned towards the reader; None where it resists or is not for their ears."""
    if keeps_to_oneself(note) or not is_english(note) or is_their_we(note) or is_anybodys(note):
        return None
    quotation = quoted(_named_as_she(note, to))
    if quotation and to.alone:
        return Phrase(f"you said “{quotation}”", Shape.CLAUSE) if sayable(quotation) else None
    whole = with_subject(note.strip(), to, topic=topic)
    if _THEIRS.match(topic):
        whole = _OF_THEM.sub(lambda found: f"{found[0][:2]}_{found[0][2:]}", whole)
    whole = of_several(_THEM.sub("th_em", whole)) if topic and is_many(topic) else whole
    toward = turned(whole, to)
    if toward is None or not sayable(toward):
        return None
    toward = toward.replace("th_e", "the").replace("Th_e", "The")
    text = their_team(toward, insider=to.insider)
    ready = phrase(dashes_to_commas(text), names=names)
    led = subject_articled(ready.text, names)
    tells = ready.shape is Shape.NOUN and tells_deed(ready.text, names)
    if ready.shape is Shape.CLAUSE or (led != ready.text and is_clause(led, names)):
        return Phrase(led, Shape.CLAUSE)
    return Phrase(ready.text, Shape.CLAUSE if tells else shape_read(ready.text, ready.shape, names))


def _named_as_she(note: str, to: Listener) -> str:
    """As in "… mike said" of who is written to."""
    names = "|".join(map(re.escape, to.names))
    return re.sub(rf"\b(?:{names}) said$", "she said", note, flags=re.IGNORECASE) if names else note


def _not_about_reader(notes: list[str], subject: str, to: Listener) -> tuple[list[str], str]:
    """Of notes under the reader's own name only what the reader said is kept."""
    if not _is_reader(subject, to):
        return notes, subject
    return [note for note in notes if _REPORTS.match(note)], ""


def _is_reader(subject: str, to: Listener) -> bool:
    """As in "Her: 5 years there": what is noted about the reader is no subject to tell them of."""
    return subject.casefold().strip(" .:") in {
        "her",
        "him",
        "she",
        "he",
        "you",
        *(name.casefold() for name in to.names),
    }


def _says_nothing(subject: str) -> bool:
    return set(subject.casefold().split()) <= _EMPTY


def topic_of(line: str, to: Listener, *, names: frozenset[str], people: frozenset[str]) -> str:
    """What was talked about, as it is named to somebody who was not there; "" where it is not sure."""
    topic = _topic(parted(_lead_in_gone(without_name(line, people), to))[0], to, names)
    topic = "" if _COUNT_PER.match(topic) else topic
    topic = "" if is_lone_group(topic) and "the " not in line.casefold() else topic
    return "" if set(topic.casefold().split()) <= people else topic


def _lead_in_gone(text: str, to: Listener) -> str:
    line = (note_lines(text) or ("",))[0]
    line = somebody_does(their_own(line, to), to)
    for name in to.names:
        typed = re.escape(name).replace(r"\.", r"\.?")  # as in "mr pugh: …"
        line = re.sub(rf"^\s*{typed}\s*[:,–—-]\s+", "", line, flags=re.IGNORECASE)
    return _TOLD_LAST.sub("", _LEAD_IN.sub("", line))


def _topic(subject: str, to: Listener, names: frozenset[str]) -> str:
    if not subject or _says_nothing(subject):
        return ""
    if _is_reader(subject, to):
        return ""
    whole = _CHANGE.sub("the ", statement_order(subject))
    ready = said_to(_OWN_PATH.sub(r"their \1", whole), to, names=names) if whole else None
    if ready and (longer := longer_topic(ready.text, lambda one: sure_topic(as_topic(one, names=names), names), names)):
        return longer
    if (subject := _RELATIVE.sub("", whole)) != whole:
        ready = said_to(_OWN_PATH.sub(r"their \1", subject), to, names=names) if subject else None
    topic = as_topic(ready.text, names=names) if ready and not _UNSURE_TOPIC.search(ready.text) else ""
    sure = sure_topic(topic, names)
    return on_call(whole) or {"on call": "being on call", "twins": "the twins"}.get(sure.casefold(), sure)


def sure_topic(topic: str, names: frozenset[str]) -> str:
    """The topic as far as it is surely English, with its article."""
    if (
        names_nothing(topic)
        or misses_verb(topic)
        or tells_deed(topic, names)
        or may_tell_deed(topic, names)
        or begins_with_verb(topic, names)
        or is_compound_thing(topic.removeprefix("the ").split(), names)
    ):
        return ""
    topic = _in_its_place(event_articled(without_since(topic)), names)
    if reads_whole(topic, names):
        return topic
    sure = _sure_part(topic, names)
    if names_nothing(sure) or breaks_before_number(sure, topic):
        return ""
    last = sure.rpartition(" ")[2].casefold()
    quality = sure != topic and last not in COUNT_NOUNS and Kind.ADJECTIVE in kinds_in(names, last)
    return sure if sure.casefold() == "on call" or (is_topic(sure, names) and not quality) else ""


def _in_its_place(topic: str, names: frozenset[str]) -> str:
    """As in "metallic finish in the lobby": which one it is, its place tells."""
    found = _ONE_THERE.match(topic)
    if found is None or is_adjective(found[2]) or found[2].endswith("ing"):
        return topic
    kinds, first = kinds_in(names, found[2]), kinds_in(names, found[1])
    one = Kind.ONE in kinds and not kinds & {Kind.SEVERAL, Kind.ADJECTIVE, Kind.DONE}
    like = Kind.ADJECTIVE in first and not first & {Kind.ADVERB, Kind.DOING} and found[1] not in DETERMINERS
    return f"the {topic}" if one and like else topic


def _sure_part(topic: str, names: frozenset[str]) -> str:
    shape, following = shape_of(topic), topic.split()[1].casefold() if " " in topic else ""
    acts = shape is Shape.GERUND and (following in PREPOSITIONS | DETERMINERS or following[:1].isdigit())
    if acts or shape is Shape.QUESTION:
        front, comma, rest = topic.partition(", ")
        topic = front if comma and not all(map(is_row_part, rest.split(", "))) else topic
        cut = thing(topic, names=names) if acts else ""
        return doing(topic, names=names) or (cut if " " in cut or cut in _DONE_ALONE else "")
    named = thing(topic, names=names)
    inside = _INSIDE.match(named)
    if named.removeprefix("the ") in {"job", "role", "work", "position", "company"}:
        return ""
    return "" if inside and not (inside[1] and is_adjective(inside[1])) else named


def _topic_of_detail(notes: list[str], to: Listener, names: frozenset[str]) -> tuple[str, list[str]]:
    """A detail without a topic often names its own: "on-call - one week in six"."""
    subject, rest = parted(_lead_in_gone(notes[0], to))
    topic = _topic(subject, to, names)
    if not topic or PRACTICAL.match(subject):
        return "", notes
    return topic, [*([rest] if rest else []), *notes[1:]]


def _clauses(note: str, to: Listener, names: frozenset[str], within: tuple[tuple[str, ...], str]) -> list[Phrase]:
    hushed, topic = within
    found: list[Phrase] = []
    asked = False
    for part in [note] if quoted(note) else pieces_of(note):
        kept = _without_private(_TOLD_LAST.sub("", _LINKED.sub("", part.rstrip("."))))
        if is_private(kept):
            break
        if asked and _ANSWERED.match(kept):
            continue
        asked = asked or _ASKED_ME.match(kept) is not None
        short = shortened(somebody_does(kept, to), LONGEST_CLAUSE)
        if not short or short.endswith("?") or LIFE.search(short) or _names_one(short, hushed) or _says_nothing(short):
            continue
        if ": " in short and is_lone_name(short.partition(": ")[0]):
            continue
        ready = said_to(short, to, names=names, topic=topic)
        kept_whole = ready and ready.text and trusted(mended(ready))
        if kept_whole and (sure := surely(kept_whole, names)) and not _is_cut_bare(sure.text, kept_whole.text):
            found.append(sure)
    return found


def _is_cut_bare(kept: str, whole: str) -> bool:
    """As in "hates feedback" of "hates feedback, rings out every wedge": alone it says what the whole does not."""
    return kept != whole and is_private(kept)


def _without_private(text: str) -> str:
    """As in "built it herself, hates it now": what stands before the private part may still be said."""
    parts = text.split(", ")
    while len(parts) > 1 and keeps_to_oneself(", ".join(parts)):
        parts.pop()
    return ", ".join(parts)


def _names_one(text: str, names: tuple[str, ...]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in names if name)
