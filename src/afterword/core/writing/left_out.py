"""Which notes a text does not use, and why: laid beside the text as it stands, so that nothing vanishes unsaid."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.core.etiquette.commitments import ALL_OF_IT, names_commitment
from afterword.core.facts.voice import Length
from afterword.core.facts.words import Channel, Purpose
from afterword.core.ports.lexicon import Kind
from afterword.core.writing.abroad.matter import LONGEST_TOPIC, Matter, is_amiss
from afterword.core.writing.abroad.thanks import BUDGET
from afterword.core.writing.asking import asked_of
from afterword.core.writing.brief import Brief
from afterword.core.writing.dated import still_true
from afterword.core.writing.discretion import (
    is_for_later,
    is_no_promise,
    is_private,
    is_self_serving,
    touchy_words,
)
from afterword.core.writing.draft import LeftOut
from afterword.core.writing.in_place import small_system
from afterword.core.writing.kept_back import kept_back
from afterword.core.writing.matter_words import matter_words
from afterword.core.writing.meant_notes import Made, Place, added_to, keeps_promises, notes_meant
from afterword.core.writing.occasion import owed
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.prose.runs import bare_runs
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.tongue import is_english
from afterword.core.writing.prose.vocabulary import kinds_in
from afterword.core.writing.reasons import (
    AS_DEED,
    ASKED,
    FOREIGN,
    GAIN,
    IN_INQUIRY,
    KEPT,
    KEPT_FOR,
    LACKS,
    LATER,
    NO_PROMISE,
    OF_TOPIC,
    ON_PAPER,
    OVERTAKEN,
    PARTLY,
    PARTLY_BUT,
    SHORT_PROMISE,
    STALE,
    STRUCK,
    TERMS,
    TO_AGENCY,
    TOLD,
    UNNAMED,
    UNSURE,
    WENT_BADLY,
    WHOLE_SENTENCE,
)
from afterword.core.writing.short_forms import short_form_in
from afterword.core.writing.spoken_of import is_clause_alone, spoken_of
from afterword.core.writing.told_notes import (
    begins_in,
    is_partly_told,
    is_told,
    parts_of_note,
    sentences_in,
    stands,
    without,
    without_role,
)
from afterword.core.writing.tongues.chosen import is_said_in, spoken
from afterword.core.writing.tongues.said import Hearing, Said
from afterword.core.writing.tongues.tact import tact_of
from afterword.core.writing.tongues.tongue import Tongue
from afterword.core.writing.unsure import UNDER_NAME_OF, unsure
from afterword.core.writing.want_of_room import (
    ASKED_AGAIN,
    BY_NAME,
    FIRST_OF_ALL,
    FULL,
    NO_ROOM,
    NOT_BESIDE,
    OF_DUTY,
    ONE_THING,
    ROOM,
    THIRD,
    TOO_LONG,
    UNDER_NAME,
    asks_again,
    has_room,
    is_behind,
    why_no_room,
)

_IN_PART = tuple(why.partition("{")[0] for why in (PARTLY, PARTLY_BUT))
_TAIL = 4
"""Words behind a note from which on another one that begins with it is another note."""


def left_out(made: Made, text: str, tongue: Tongue | None = None) -> tuple[LeftOut, ...]:
    """The notes meant for this reader of which the text says nothing.

    `tongue` is the one the text is written in, None for English.
    """
    whole, text = text, without_role(text, made.occasion.application.role if made.occasion.application else "")
    told = _each_once({part: place for note, place in notes_meant(made, whole) for part in parts_of_note(note)})
    called, heard = _called(made, tongue), made.hearing if isinstance(made, Matter) else Hearing()
    said, questions = ([one - called for one in sentences_in(text, tongue, asking=asks)] for asks in (False, True))
    bare = {part: part if tongue else _without_names(part, made.listener.names) for part in told}
    alone = _told_alone(made) if tongue is None else frozenset()
    by_place = {Place.ASKED: questions, Place.TALK: without(added_to(made), said, tongue)}

    def why(part: str, place: Place) -> str:
        if place is Place.SPARE and begins_in(part, text, tongue, heard):
            return _partly(part, made, tongue)
        said_of = "" if tongue else spoken_of(part, made, place)
        partly = stands(said_of, text) or is_partly_told(bare[part], by_place.get(place, said), text, tongue, heard)
        silent = not said_of and place is Place.TALK and part in alone
        return _why(part, made, place, tongue, partly=partly and not silent)

    noted = tuple(
        LeftOut(part, _unless_roomy(why(part, place), part, place, made, text, tongue))
        for part, place in told.items()
        if not (tongue and (part in whole or _is_struck(place, made, text)))
        and not is_told(bare[part], by_place.get(place, said), text, tongue, heard)
    )
    noted = _with_true_want_of_room(noted, made, most=3 if tongue and tongue.thanks.third else 2)
    return (*_beside_their_topics(noted, made), *_unnamed(made, whole if tongue else text, tongue))


def _unless_roomy(reason: str, part: str, place: Place, made: Made, text: str, tongue: Tongue | None) -> str:
    """Another reason than want of room where a text in another language would have held the note as well."""
    if tongue is None or reason not in {NO_ROOM, FULL} or not has_room(made, text, part, BUDGET):
        return reason
    return WENT_BADLY if made.went_badly else unsure(" ".join(part.split()), place, tongue, made)


def _is_struck(place: Place, made: Made, text: str) -> bool:
    """Whether a text in another language says what struck the candidate, whose verb may have come together."""
    said = made.struck if isinstance(made, Matter) and place is Place.STRUCK else None
    return isinstance(said, Said) and said.whole is None and said.text in text


def _called(made: Made, tongue: Tongue | None) -> frozenset[str]:
    """The words of the reader's names, which stand in the greeting, and say nothing; not "the interviewer"."""
    return matter_words(" ".join(one for one in made.listener.names if tongue or one[:1].isupper()), tongue)


def _told_alone(made: Made) -> frozenset[str]:
    """The notes of each of which a thank-you makes a sentence: where it could make none, it tells no part of it."""
    topics = (one.topic for one in made.occasion.debrief.highlights if made.proposal.purpose is Purpose.THANKS)
    return frozenset(part for topic in topics for part in parts_of_note(topic))


def _with_true_want_of_room(left: tuple[LeftOut, ...], made: Made, *, most: int) -> tuple[LeftOut, ...]:
    """With another reason where the text tells fewer than `most` things, or tells the very thing of a detail."""
    lost = {one.note for one in left if not one.why.startswith(_IN_PART)}
    told = [one for one in made.share.own if one.topic and not lost & set(parts_of_note(one.topic))]
    details = {part for one in told for part in parts_of_note(one.detail)}

    topics = {part for one in made.occasion.debrief.highlights for part in parts_of_note(one.topic)}

    def why(one: LeftOut) -> str:
        if is_unsure(one) and one.note in topics:
            return _in_such_a_text(one, made, told=is_behind(one.note, told, made))
        if one.why not in THIRD.values():
            return one.why
        return NOT_BESIDE if one.note in details else FULL if len(told) < most else one.why

    return tuple(replace(one, why=why(one)) for one in left)


def _in_such_a_text(one: LeftOut, made: Made, *, told: bool) -> str:
    """With the bounds of an inquiry, a closing or a report, which would hold for the best of sentences as well."""
    purpose = made.proposal.purpose
    if told and purpose in {Purpose.INQUIRY, Purpose.CLOSING}:
        return FIRST_OF_ALL
    talked = made.occasion.interview.interviewers if purpose is Purpose.REPORT and made.occasion.interview else ()
    names = {name for who in made.case.people if who.id in talked for name in who.name.casefold().split()}
    told_whole = purpose is Purpose.REPORT and isinstance(made, Brief) and is_clause_alone(one.note, made)
    by_name = told_whole or names.intersection(re.findall(r"\w+", one.note.casefold()))
    return (UNDER_NAME if UNDER_NAME_OF.match(one.note) else BY_NAME) if by_name else one.why


def _without_names(part: str, names: Sequence[str]) -> str:
    """Without whom it is told of, who is "you" in an English text: "morag does the wiring herself"."""
    known = "|".join(re.escape(one).replace(r"\.", r"\.?") for one in sorted(names, key=len, reverse=True))
    bare = re.sub(rf"(?<!\w)(?:{known})(?:'s)?(?!\w)", "", part, flags=re.IGNORECASE) if known else part
    return bare if any(map(str.isalnum, bare)) else part


def _each_once(told: dict[str, Place]) -> dict[str, Place]:
    """Without the notes that are another one short of its day: "les menus du" of "les menus du jeudi"."""
    longer = [(one, other) for one, place in told.items() for other in told if other != one and told[other] is place]
    short = {one for one, other in longer if other.startswith(f"{one} ") and other[len(one) :].count(" ") < _TAIL}
    return {part: place for part, place in told.items() if part not in short}


def _beside_their_topics(left: tuple[LeftOut, ...], made: Made) -> tuple[LeftOut, ...]:
    """With the topic for whose sake a detail is not told."""
    lost = {one.note for one in left if one.why not in ROOM}
    topics = {" ".join(one.detail.split()): " ".join(one.topic.split()) for one in made.share.own if one.topic.strip()}
    whose = {one.note: topics.get(one.note, "") for one in left if is_unsure(one) or one.why in ROOM}
    return tuple(
        replace(one, why=OF_TOPIC.format(topic=whose[one.note])) if whose.get(one.note) in lost else one for one in left
    )


def is_unsure(one: LeftOut) -> bool:
    """Whether no better reason is known than that no sentence could be made of it."""
    return one.why.startswith(UNSURE)


def _unnamed(made: Made, text: str, tongue: Tongue | None) -> Iterator[LeftOut]:
    """The promises that the text keeps without a word on what they are."""
    if not keeps_promises(made):
        return
    for commitment in owed(made.occasion, made.proposal):
        line = " ".join(commitment.text.split())
        if tongue is None:
            in_words = names_commitment(ALL_OF_IT.sub("", text), commitment)
            named = in_words and pledge_of(commitment, made.listener, made.names) != WHATEVER
        else:
            told = tongue.pledge(line, made.hearing if isinstance(made, Matter) else Hearing())
            named = stands(tongue.thing_of(told) or told.rstrip(","), text)
        if not named:
            touchy = touchy_words(line) if tongue is None and is_no_promise(line) else ""
            why = f"{UNNAMED} {tongue.promise_advice if tongue else AS_DEED}".rstrip()
            short = "" if tongue else short_form_in(line, made.names)
            why = SHORT_PROMISE.format(word=short) if short else why
            yield LeftOut(line, NO_PROMISE.format(words=touchy) if touchy else why)


def _why(part: str, made: Made, place: Place, tongue: Tongue | None, *, partly: bool) -> str:
    """Why the text does not say it, true of a text of its purpose."""
    purpose = made.proposal.purpose
    if place is Place.ASKED and purpose is Purpose.INQUIRY:
        return IN_INQUIRY
    why = _known_why(part, made, place, tongue, partly=partly)
    if why != LATER or purpose is not Purpose.REPORT:
        return why
    return TERMS if tongue is None or place is Place.ASKED else unsure(" ".join(part.split()), place, tongue, made)


def _known_why(part: str, made: Made, place: Place, tongue: Tongue | None, *, partly: bool) -> str:
    line = " ".join(part.split()) if tongue else " ".join(note_lines(part))
    if not line or _is_foreign(line, tongue):
        return FOREIGN.format(language=tongue.called if tongue else "English")
    own, struck = place is Place.EXCITED, place is Place.STRUCK
    of_offer = LATER if place is Place.ASKED and _is_of_an_offer(line, tongue) else ""
    known = of_offer or (_why_in(line, tongue, own=own) if tongue else "") or _to_agency(made, place, tongue)
    if known:
        return known
    if place is Place.ASKED:
        return _not_asked(part, made, tongue)
    kept = kept_back(line, place) if tongue is None else KEPT if is_private(line) else ""
    if kept:
        return kept
    if tongue is None:
        told = 4 if made.voice.length is Length.LONG else 3
        no_room = why_no_room(made, of_talk=True, most=told) if spoken_of(line, made, place) else ""
    else:
        no_room = _no_room(line, made, tongue, struck=struck, own=own)
    lacking = "" if tongue or partly or no_room else _lacking(line, made, place)
    if partly:
        return _partly(part, made, tongue)
    return no_room or lacking or unsure(line, place, tongue, made)


def _partly(part: str, made: Made, tongue: Tongue | None) -> str:
    """That a part of it is said; with what is not, where that is all that stands behind its one comma."""
    _, comma, rest = part.partition(", ")
    if tongue is None or not comma or ", " in rest:
        return partly_told(tongue)
    heard = made.hearing if isinstance(made, Matter) else Hearing()
    said, front = tongue.read(part, heard), tongue.read(part.partition(", ")[0], heard)
    if front is not None and front.whole is not None:
        return partly_told(tongue)
    return PARTLY_BUT.format(rest=rest) if said and said.whole == "" else partly_told(tongue)


def _to_agency(made: Made, place: Place, tongue: Tongue | None) -> str:
    """Of what would be added, where a report has no words for that."""
    told = tongue is not None and bool(tongue.report.added)
    return TO_AGENCY if place is Place.ADDED and made.occasion.at_agency and not told else ""


def partly_told(tongue: Tongue | None) -> str:
    """That a part is told alone, with an example of what to type in the language of the text."""
    return PARTLY.format(example=tongue.whole_sentence if tongue else WHOLE_SENTENCE)


def _may_lack(word: str, names: frozenset[str]) -> bool:
    """Whether it is a thing, and not when or how it is, as in "rules second"."""
    return word.isalpha() and Kind.ADVERB not in kinds_in(names, word)


def _lacking(line: str, made: Made, place: Place) -> str:
    """Which word lacks its article or its capital, where with either all of it could be said; "" else."""
    if place is Place.TALK and (system := small_system(line)):
        return LACKS.format(word=system)
    words = line.split()
    runs = (
        [run for run in bare_runs(words, made.names) if _may_lack(run.words[-1], made.names)]
        if place is Place.TALK
        else []
    )
    if len(runs) != 1:
        return ""
    first, last = runs[0].start, runs[0].start + len(runs[0].words)
    named = " ".join([*words[: last - 1], words[last - 1].capitalize(), *words[last:]])
    articled = " ".join([*words[:first], "the", *words[first:]])
    works = all(spoken_of(one, made, place).casefold().endswith(words[-1].casefold()) for one in (named, articled))
    return LACKS.format(word=" ".join(words[first:last]).strip(",;:")) if works else ""


def _is_foreign(line: str, tongue: Tongue | None) -> bool:
    """Whether it is in another language; a few nouns, which tell none, are not."""
    if tongue is None:
        return not is_english(line)
    return not is_said_in(tongue, line) and (bool(spoken(line)) or not any(map(str.isalpha, line)))


def _no_room(line: str, made: Made, tongue: Tongue, *, struck: bool, own: bool) -> str:
    """Where it could have been said whole to this reader, had there been room; "" else."""
    if any(line == " ".join(one.topic.split()) for one in made.share.own if one not in made.open_share.own):
        met_on = made.occasion.met_on
        is_old = met_on is not None and still_true(line, met_on, made.occasion.today) != line
        return OVERTAKEN if is_old else KEPT  # for what was noted of it
    hearing = made.hearing if isinstance(made, Matter) else Hearing()
    said = tongue.beside(line, "", hearing)[0] if tongue.beside else None
    said = tongue.read(line, hearing) if said is None and (own or not tongue.beside) else said
    if said is None or said.whole is not None or not is_said_in(tongue, line):
        return ""
    if own and tongue.drawn and tongue.drawn(said) is None:
        return ""
    return STALE if is_amiss(said.text, tongue) else _crowded(said, line, made, tongue, struck=struck, own=own)


def _crowded(said: Said, line: str, made: Made, tongue: Tongue, *, struck: bool, own: bool) -> str:
    """Why there was no room for what can be told."""
    if asks_again(made) and not struck:
        return ASKED_AGAIN
    if not (struck or own or said.is_thing) and made.proposal.purpose in {Purpose.INQUIRY, Purpose.CLOSING}:
        return ONE_THING
    if own and made.went_badly:
        return WENT_BADLY
    is_added = line == " ".join(made.occasion.debrief.to_add.split())  # it is left out for want of a reading alone
    return "" if is_added else _had_it_room(said, made, tongue, struck=struck, own=own)


def _had_it_room(said: Said, made: Made, tongue: Tongue, *, struck: bool, own: bool) -> str:
    words = tongue.thanks
    if said.is_thing and said.words > LONGEST_TOPIC and not (struck or own):
        return TOO_LONG.format(most=LONGEST_TOPIC)
    told = said.is_thing or said.kind in words.detail_alone
    in_its_place = tongue.of_struck(said) if struck else words.excited.get(said.kind) if own else told
    if said.is_thing and tongue.is_duty(said) and made.proposal.purpose is Purpose.INQUIRY:
        return OF_DUTY
    room = why_no_room(made, of_talk=not (struck or own), most=3 if words.third else 2) if in_its_place else ""
    return room or (STRUCK if struck and said.is_thing else "")


def _why_in(line: str, tongue: Tongue, *, own: bool) -> str:
    """By the words of the language; `own` is the candidate's reason, which must not speak of what they gain."""
    if tact_of(tongue).private(line):
        words = tongue.touchy(line) if tongue.touchy else ""
        return KEPT_FOR.format(words=words) if words else KEPT
    if own and tongue.self_serving.search(line):
        return GAIN
    return TOLD if tongue.retold.search(line) else ""


def _is_of_an_offer(line: str, tongue: Tongue | None) -> bool:
    """Whether a question is about what one is paid or given."""
    told = line.rstrip("? ")  # a reason that asks is a doubt, a question is none
    if tongue is None:
        return is_for_later(line) or is_self_serving(told)
    return bool(tongue.not_asked.search(line) or tongue.self_serving.search(told))


def _not_asked(part: str, made: Made, tongue: Tongue | None) -> str:
    if made.proposal.channel is Channel.LETTER:
        return ON_PAPER
    if part in made.share.over:
        return ASKED
    if tongue is None and asked_of(part, made.listener, names=made.names):
        return why_no_room(made, of_talk=False, most=0)
    return unsure(f"{part.rstrip('? ')}?" if tongue else part, Place.ASKED, tongue, made)
