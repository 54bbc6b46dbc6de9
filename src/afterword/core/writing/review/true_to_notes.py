"""The check that what the text says was offered, counted or told stands in a fact or a note."""

import re
from collections.abc import Iterator

from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.words import Direction
from afterword.core.likeness import content_words
from afterword.core.wording import sentences_of
from afterword.core.writing.passages import first_in
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.vouched import facts_of, names_of

_NUMBER = re.compile(r"(?<![\w/.-])\d[\d.,]*\d|(?<![\w/.-])\d(?![\w])")
_MEASURE = re.compile(r"(?<![\w/.-])\d(?=[a-z]{1,3}\b)")
"""As in "1h", which is written out."""
_LINK = re.compile(r"\S{1,40}://\S{1,500}|\S{1,100}@\S{1,100}|www\.\S{1,500}")
_WHEN = (
    r"(?:the \d|\d|next|january|february|march|april|may\b|june|july|august|september|october|november|december"
    r"|monday|spring|summer|autumn|fall\b)"
)
_OFFER = any_of(rf"""
    \b(?:accept(?:ing)? (?:the|your|this)(?: \w+){{0,2}} (?:offer|job|position|role)|your (?:job|generous
    ...|employment) offer
    ...|your offer(?! (?:to|of))|the (?:job )?offer (?:you|that you) (?:made|sent|gave)|the (?:job|employment) offer
    ...|offer letter|(?:thank you|thanks)(?: so much| very much)? for the offer(?! (?:to|of))
    ...|(?:for|by) (?:offering|giving) me (?:the|this) (?:\w+ )?(?:job|position|role)
    ...|(?:you|they)(?:'ve| have| had)? (?:(?:decided|want|plan|agreed|wish|are going|intend) to hire|chosen
    ...|chose|hired|selected|picked) me
    ...|I(?:'ve been| have been| was|'m| am) (?:hired|selected|chosen) for the (?:\w+ )?(?:job|role|position)
    ...|(?:glad|happy|thrilled|delighted|pleased|excited)(?: that)? I got the (?:job|role|position)
    ...|(?:our|the) agreed start(?:ing)? date|my first day (?:at|with|on)|forward to (?:my first day|signing)
    ...|sign(?:ing)? (?:the|my|our) contract)\b
    \bI(?: will|'ll| am going to) (?:start|be starting|begin|join you)(?: with you)? (?:on|in|from)? ?{_WHEN}
    \bforward to (?:starting|joining)(?: with)?(?: you| the team)? (?:on|in|from)? ?{_WHEN}
    """)
_TOLD = any_of(r"""
    \b(?:as|like|what|when|that|how|where) you (?:\w+ )?(?:mentioned|said|told (?:me|us)|explained|described
    ...|noted|pointed out|put it)\b
    \byou (?:also |had |even )?(?:mentioned|told (?:me|us)|said) (?:that|about|the|how|your|me|you)\b
    \b(?:as|like|what) we (?:discussed|talked about|agreed|spoke about)\b
    \b(?:as|what) (?:was )?(?:discussed|agreed|mentioned)\b
    """)
"""What begins to say what somebody said."""
_CLAUSE = re.compile(r"[,;:—–]|\b(?:and|but|while|which|where|so|or|both|without|about)\b", re.IGNORECASE)
_AGREED = any_of(r"""
    \b(?:as|like) you (?:said|told me|mentioned|promised|agreed)(?: that)?[ ]
    ...(?:I|we|you)(?:'d| would|'ll| will| should| could)\b
    """)
"""What somebody is said to have said of what will be done."""
_WILL = re.compile(r"\b(?:will|would|should|could)\b|'(?:ll|d)\b", re.IGNORECASE)
_SHORT_YEAR = 2
"""Digits of a year as it is typed in haste: "since 98" is written out."""
_FEWEST = 3
"""Words of matter that a told thing must have before it is laid beside the notes."""
_STEM = 5
_COMMON = word_set("""
    thank today yeste keep think thoug liked like enjoy much love would love part well time made make conve talk
    inter menti told said expla descr still hear heard hearin glad good great one two first want more
    next year years week weeks month
    """)
"""Beginnings of words that fit any sentence of a thank-you."""


def true_to_notes(sheet: Sheet) -> Iterator[Finding]:
    """What nobody noted did not happen; a figure made up is found out in the next round."""
    vouched = facts_of(sheet)
    known = set(_NUMBER.findall(vouched)) | set(_MEASURE.findall(vouched)) | _date_numbers(sheet)
    known |= {f"{century}{short}" for short in known if len(short) == _SHORT_YEAR for century in (19, 20)}
    for number in _NUMBER.findall(_LINK.sub(" ", sheet.middle)):
        if number.rstrip(".,") not in known and number not in known:
            says = f"None of your notes holds the number {number}: check it, or leave it out."
            yield Finding(check="true_to_notes", says=says, severity=Severity.ADVICE)
            break
    if first_in(_OFFER, sheet.plain) and not _has_offer(sheet):
        yield Finding(check="true_to_notes", says="The text speaks of an offer, but none is known.")
    yield from _told(sheet, vouched)
    yield from _agreed(sheet)


def _told(sheet: Sheet, vouched: str) -> Iterator[Finding]:
    """What the reader is said to have said, of which no note holds a single word; silent where nothing was noted."""
    if not sheet.occasion.debrief.highlights or sheet.occasion.at_agency:
        return
    names = {word[:_STEM] for word in content_words(" ".join(names_of(sheet)))}
    known = {word[:_STEM] for word in content_words(vouched)} - names
    for sentence in sentences_of(sheet.middle):
        if _TOLD.search(sentence.replace("’", "'")):
            matter = [word for word in content_words(_TOLD.sub(" ", sentence)) if word[:_STEM] not in _COMMON | names]
            if len(matter) >= _FEWEST and not any(word[:_STEM] in known for word in matter):
                says = f"None of your notes holds this: “{sentence[:80]}”. Keep it only if it was said."
                yield _advice(says)
                return
            if _is_of_two(sentence, sheet, names):
                says = f"Your notes hold the words of this, and none of them says it: “{sentence[:80]}”."
                yield _advice(says)
                return


def _is_of_two(sentence: str, sheet: Sheet, names: set[str]) -> bool:
    """Whether a clause puts words together of which some stand in one note alone, and others in another alone."""
    notes = [
        {word[:_STEM] for word in content_words(f"{one.topic} {one.detail}")}
        for one in sheet.occasion.debrief.highlights
    ]
    for clause in _CLAUSE.split(_TOLD.sub(" ", sentence.replace("’", "'"))):
        matter = {word[:_STEM] for word in content_words(clause)} - _COMMON - names
        owners = [[at for at, note in enumerate(notes) if word in note] for word in matter]
        alone = {found[0] for found in owners if len(found) == 1}
        if len(matter) >= _FEWEST and len(alone) > 1 and sum(not one for one in owners) <= 1:
            return True
    return False


def _agreed(sheet: Sheet) -> Iterator[Finding]:
    """What the reader is said to have said that one of the two would do, and nobody noted."""
    found = first_in(_AGREED, sheet.plain)
    debrief = sheet.occasion.debrief
    noted = [f"{one.topic} {one.detail}" for one in debrief.highlights] + [
        promise.words for promise in sheet.case.promises
    ]
    heard = [touch.text[:4_000] for touch in sheet.case.touches if touch.direction is Direction.IN]
    if found and not sheet.occasion.at_agency and not any(map(_WILL.search, (*noted, *heard))):
        says = f"None of your notes holds that it was agreed: “{' '.join(found.group().split())}”. Was it “as I said”?"
        yield _advice(says)


def _advice(says: str) -> Finding:
    return Finding(check="true_to_notes", says=says, severity=Severity.ADVICE)


def _date_numbers(sheet: Sheet) -> set[str]:
    moments = [interview.start.date() for interview in sheet.case.interviews]
    moments += [interview.over_at.date() for interview in sheet.case.interviews] + [
        touch.at.date() for touch in sheet.case.touches
    ]
    moments += [
        day
        for promise in sheet.case.promises
        for day in (promise.earliest, promise.latest, promise.said_at.date())
        if day
    ]
    moments += [day for day in (sheet.occasion.met_on, sheet.occasion.today) if day]
    return {number for day in moments for number in (str(day.day), str(day.year))} | _hour_numbers(sheet)


def _hour_numbers(sheet: Sheet) -> set[str]:
    """The hours at which the talks begin, on the reader's clock: whoever confirms one names them."""
    zone = place_of(sheet.occasion.reader, sheet.case).zone
    begins = [interview.start.astimezone(zone) for interview in sheet.case.interviews]
    return {number for one in begins for number in (str(one.hour), f"{one.hour:02}", f"{one.minute:02}")}


def _has_offer(sheet: Sheet) -> bool:
    touched = any(str(touch.purpose) == "offer" for touch in sheet.case.touches)
    return touched or any(str(application.status) == "offer" for application in sheet.case.applications)
