"""The thank-you: for the conversation, with one thing from it, a line of fit, what was promised, what was not asked."""

import re
from dataclasses import replace

from afterword.core.facts.voice import Length, Tone, Voice
from afterword.core.facts.words import Channel
from afterword.core.writing.asking import Asked
from afterword.core.writing.brief import Brief
from afterword.core.writing.budget import Budget, count_words, run_together
from afterword.core.writing.discretion import is_doubt
from afterword.core.writing.draft import Draft
from afterword.core.writing.held_how import as_held, is_by_phone
from afterword.core.writing.letter import draft_of, is_short, worded
from afterword.core.writing.longer_topic import parted_above_all
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.pledges import WHATEVER, pledged
from afterword.core.writing.prose.lexicon import AUXILIARIES, DETERMINERS, LINKERS, PREPOSITIONS, WH_WORDS
from afterword.core.writing.prose.phrase import Phrase, sentence, with_article
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.purposes import own_side_words as own
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.purposes.arranged import arranged, pass_on
from afterword.core.writing.purposes.beside import is_same_matter, matter_of, place_of, points_back
from afterword.core.writing.purposes.talk import first_line, first_topic, further_lines, is_troubled
from afterword.core.writing.struck import is_named
from afterword.core.writing.subject import arranged_subject, thanks_subject

BUDGET = 165
"""Words after which nothing more is added; 100 to 180 are read gladly."""
SHORT_BUDGET = {Channel.SMS: 50}
SHORTER = 75
_OF_A_KIND = re.compile(r"\b(?:that|who|which)\b")
_MEANT = re.compile(
    r"I(?:'d| would| could| can| believe| think| feel| hope|(?:'m| am) (?:sure|confident|certain)|'ll| will)\b"
)
"""What the candidate thinks or would do."""
_LONG_SUBJECT = 6
"""Words behind which the verb comes too late: "the respect with which teachers were spoken of made …"."""
_TWO_DEEDS = re.compile(r"(?<=\w), (?=\w+ing [^,]+$)")
"""As in "being outdoors, training new people"."""
_LEADING = re.compile(r"^(?:the|an?|your|their|our) ")
_DATE = re.compile(r"(day, [A-Z][a-z]+ \d{1,2})(?= (?:about|suits|works|is)\b)")
ONE_MATTER = 24
"""Words of a single line that stands in one paragraph with the end."""
_LONGEST_LAST = 14
"""Words of what draws the candidate behind which a sentence may still go on."""
ONE_PARAGRAPH = 48
"""Words up to which a note stands in one paragraph: single lines far apart read like a form."""
LETTER_BUDGET = 110
BY_LENGTH = {None: BUDGET, Length.SHORT: 63, Length.LONG: 172}
"""Words of a note in a voice that is short or long; ours, within what is read gladly."""
LONG_LETTER = 145


def thanks(brief: Brief) -> Draft:
    """The thank-you to an interviewer, or to the one who arranged the day."""
    brief = _draw_once(brief)
    first = [_opening(brief)]
    closing = _closing(brief)
    room = _budget(brief) - count_words([*first, closing]) - 8
    parts = Budget(room)
    pledge = parts.take(_pledge(brief), always=True)
    talk = parts.take(first_line(brief, first[0])) or parts.take(first_topic(brief))
    first_asked = is_kept_short(brief.voice)  # few words, and what was left to ask is what the note is for
    questions = [parts.take(line) for line in _questions(brief)] if first_asked else []
    fit = _fit(brief, parts)
    questions = questions or [parts.take(line) for line in _questions(brief)]
    more = [] if _is_brief(brief) or brief.went_badly else [parts.take(line) for line in further_lines(brief, talk)]
    struck = "" if _is_brief(brief) else parts.take(_struck(brief))
    told = " ".join([talk, *more])
    subject = arranged_subject(brief) if arranged(brief) else thanks_subject(brief, told)
    talked, apart, questions = _joined(brief, [one for one in (talk, *more) if one], fit, questions, struck)
    apart, closing = _ended(brief, apart, fit[1])
    said = [[*first, *talked], *_own_matters([*apart, pledge, *questions], closing)]
    return draft_of(brief, subject, gathered(said, brief.voice), needed=(pledge,))


def _draw_once(brief: Brief) -> Brief:
    """Without the thing that draws the candidate among those talked about, where nothing more was noted of it."""
    drawn = _bare(brief.excited.text) if brief.excited and _excited(brief) and not _is_brief(brief) else ""
    others = tuple(one for one in brief.points if one.detail is not None or _bare(one.topic) != drawn)
    return replace(brief, points=others) if drawn and others else brief


def _bare(thing: str) -> str:
    return _LEADING.sub("", thing.casefold())


def gathered(paragraphs: list[list[str]], voice: Voice) -> list[list[str]]:
    """A short text in one paragraph, a longer one as it is; what is short by choice is a little longer."""
    return run_together(paragraphs, SHORTER if is_kept_short(voice) else ONE_PARAGRAPH)


def _budget(brief: Brief) -> int:
    if is_short(brief):
        return SHORT_BUDGET.get(brief.proposal.channel, SHORTER)
    if brief.proposal.channel is Channel.LETTER and not is_kept_short(brief.voice):
        return LONG_LETTER if brief.voice.length is Length.LONG else LETTER_BUDGET
    return BY_LENGTH[brief.voice.length]


def _is_brief(brief: Brief) -> bool:
    return is_short(brief) or brief.proposal.channel is Channel.LETTER or is_kept_short(brief.voice)


def _fit(brief: Brief, parts: Budget) -> tuple[str, str]:
    """What the candidate adds, and what draws them; the first of the two that fits in a short voice."""
    added = parts.take(added_line(brief))
    return added, "" if added and is_kept_short(brief.voice) else parts.take(_excited(brief))


def _questions(brief: Brief) -> list[str]:
    """None in a letter or a short message, one in a short voice."""
    if is_short(brief) or brief.proposal.channel is Channel.LETTER:
        return []
    return question_lines(brief)[: 1 if is_kept_short(brief.voice) else 2]


def _opening(brief: Brief) -> str:
    made = arranged(brief)
    if made:
        return made
    about = worded(brief, say.ABOUT_ROLE, role=brief.role) if brief.role else ""
    return tidied(worded(brief, brief.of("opening", _openings(brief)), when=brief.when, about=about))


def tidied(text: str) -> str:
    """Without the gaps that an unfilled day or role leaves; a date with its month first has a comma behind it too."""
    return _DATE.sub(r"\1,", re.sub(r" +(?=[.,;:])", "", " ".join(text.split())))


def _openings(brief: Brief) -> tuple[str, ...]:
    interview = brief.occasion.interview
    if brief.occasion.late:
        return as_held(interview, say.OPENINGS_LATE_PLAIN if brief.went_badly else say.OPENINGS_LATE)
    if is_short(brief):
        return say.OPENINGS_SHORT
    own = _openings_of(brief)
    if own or brief.went_badly:
        return as_held(interview, own or say.OPENINGS_PLAIN)
    return say.OPENINGS_CALL if is_by_phone(interview) else as_held(interview, say.OPENINGS)


def _openings_of(brief: Brief) -> tuple[str, ...]:
    """Those of a formal or a warm voice; a talk that went badly is not enjoyed in any."""
    if brief.voice.formality is Tone.FORMAL:
        return say.OPENINGS_FORMAL
    return say.OPENINGS_WARM if brief.voice.formality is Tone.WARM and not brief.went_badly else ()


def _struck(brief: Brief) -> str:
    """The impression, as one; for who was there, and after a good conversation."""
    if not brief.struck or not brief.met or brief.went_badly:
        return ""
    wordings: tuple[str, ...] = own.STRUCK_THING if is_named(brief.struck) else own.STRUCK
    if len(brief.struck.split()) > _LONG_SUBJECT:
        wordings = tuple(one for one in wordings if not one.startswith("{What}"))
    return worded(
        brief, brief.of("struck", wordings), what=brief.struck, What=brief.struck[:1].upper() + brief.struck[1:]
    )


def _joined(
    brief: Brief, told: list[str], fit: tuple[str, str], questions: list[str], struck: str
) -> tuple[list[str], list[str], list[str]]:
    """The talk with what belongs to it; what draws them, and what they add, where it does not; and the questions."""
    added, excited = fit
    asked = _asked_there(brief, told, questions) if not struck else ""
    drawn_at, drawn = _drawn_there(brief, told) if excited else (-1, "")
    added_at, beside = _added_there(brief, told) if added else (-1, "")
    behind = [
        [line for place, line in ((drawn_at, drawn), (added_at, beside)) if place == at] for at in range(len(told))
    ]
    talked = [one for at, line in enumerate(told) for one in (line, *behind[at])]
    apart = [one for one, place in ((added, added_at), (excited, drawn_at)) if one and place < 0]
    return [*talked, struck, asked], apart, [] if asked else questions


def _drawn_there(brief: Brief, told: list[str]) -> tuple[int, str]:
    """Behind which sentence it stands that this is what draws the candidate, and in which words; -1 for none."""
    what = brief.excited
    if what is None or what.shape is Shape.CLAUSE:
        return -1, ""
    named = what.shape is not Shape.GERUND
    same = next((one for one in brief.points if named and is_same_matter(what.text, one.topic)), None)
    same = None if same and is_troubled(same) else same
    others = [point.topic for point in brief.points if point is not same and point.topic]
    of_it = [
        at for at, line in enumerate(told) if same and same.topic in line and not any(one in line for one in others)
    ]
    if of_it:
        again = (
            re.search(r"\bthat\.|with me\.", told[of_it[0]]) is not None
        )  # "… and I keep coming back to that. That …"
        wordings = tuple(one for one in own.EXCITED_THERE if not (again and one.startswith("That")))
        return of_it[0], worded(brief, brief.of("excited", wordings))
    at = place_of(what.text, told, fewest=min(2, len(matter_of(what.text))))
    return at, excited_line(brief, what, own.EXCITED_BESIDE) if at >= 0 else ""


def _added_there(brief: Brief, told: list[str]) -> tuple[int, str]:
    """Behind which sentence of the talk stands what the candidate adds, and in which words; -1 for none."""
    what = brief.added
    if what is None or what.shape is not Shape.CLAUSE or not told:
        return -1, ""
    at = max(place_of(what.text, told), 0 if len(told) == 1 and points_back(what.text) else -1)
    wordings = own.ADDED_OWN_BESIDE if _MEANT.match(what.text) else own.ADDED_BESIDE
    return at, added_line(brief, brief.of("added", wordings)) if at >= 0 else ""


def _asked_there(brief: Brief, told: list[str], questions: list[str]) -> str:
    """The one question where it belongs to what was told last."""
    if len([one for one in questions if one]) != 1 or place_of(brief.asked[0].text, told[-1:]) < 0:
        return ""
    return question_lines(brief, beside=True)[0]


def _own_matters(lines: list[str], closing: str) -> list[list[str]]:
    """What is added, promised and asked, and the end: a single line stands with it, and not by itself."""
    lines = [one for one in lines if one]
    return [[*lines, closing]] if len(lines) == 1 and count_words(lines) <= ONE_MATTER else [lines, [closing]]


def _ended(brief: Brief, apart: list[str], excited: str) -> tuple[list[str], str]:
    """What stands apart, and the end: with what draws the candidate, where that stands nowhere else."""
    what = brief.excited
    closing = _closing(brief, said=bool(excited))
    plain = not (_is_brief(brief) or brief.went_badly or arranged(brief) or brief.occasion.at_agency)
    if what is None or excited not in apart or not plain or brief.shared_fit or is_doubt(brief.told.excited_by):
        return apart, closing
    if what.shape is Shape.CLAUSE or what.words > _LONGEST_LAST or parted_above_all(what.text)[0]:
        return apart, closing
    wordings: tuple[str, ...] = own.EXCITED_LAST_FORMAL if brief.voice.formality is Tone.FORMAL else own.EXCITED_LAST
    if what.shape is Shape.GERUND or not brief.company:
        wordings = tuple(one for one in wordings if "{company}" not in one)
    reason = reason_named(what)
    wordings = tuple(one for one in wordings if "chance" not in reason or "chance" not in one)
    line = worded(brief, brief.of("closing", wordings), what=reason, company=brief.at_company)
    return [one for one in apart if one != excited], line


def _excited(brief: Brief) -> str:
    what = brief.excited
    if what is None or (brief.went_badly and brief.shared_fit):
        return ""
    if brief.shared_fit and (not brief.points or what.words > 20):
        return ""
    return excited_line(brief, what)


def excited_line(brief: Brief, what: Phrase, beside: tuple[str, ...] = ()) -> str:
    """What excites the candidate as a sentence; in one of the wordings `beside` where it has what they need."""
    if is_own_sentence(what):
        return sentence(worded(brief, brief.of("excited", own.EXCITED_OWN), what=what.text))
    typed, joint, rest = parted_above_all(what.text)
    if typed:
        text = f"{reason_named(Phrase(typed, what.shape))}, {joint} {rest}"
        return worded(brief, brief.of("excited", own.EXCITED), what=text)
    text = reason_named(what)
    wordings = {Shape.CLAUSE: own.EXCITED, Shape.GERUND: own.EXCITED_DOING}.get(what.shape, own.EXCITED_THING)
    wordings = tuple(one for one in beside if not is_plural(text) or "appeals" not in one) or wordings
    if text.endswith((" is", " are")):  # as in "knowing where everything is"
        wordings = own.EXCITED
    number = "are" if is_plural(text) else "is"
    return worded(brief, brief.of("excited", wordings), what=text, What=text[:1].upper() + text[1:], **{"is": number})


def is_own_sentence(what: Phrase) -> bool:
    """Whether the reason is a whole sentence of the candidate's: "I want to work with patients"."""
    return what.shape is Shape.CLAUSE and (what.text.startswith("I ") or what.text.startswith("I'"))


def reason_named(what: Phrase) -> str:
    """The reason as it follows "is"; what is counted gets its article: "small classes" -> "the small classes".

    A kind, as in "people who write things down", has none.
    """
    if what.shape is not Shape.NOUN:
        return _TWO_DEEDS.sub(" and ", what.text)
    text = with_article(what.text)
    first = text.split(maxsplit=1)[0].casefold()
    known = first in DETERMINERS or first.endswith("'s") or text[:1].isdigit() or text[:1].isupper()
    known = known or _OF_A_KIND.search(text) is not None
    first, joint, _ = text.partition(" and ")
    known = known or (joint != "" and not first.rpartition(" ")[2].endswith("s"))  # "fieldwork and code"
    return text if known or ", " in text or not is_plural(text) else f"the {text}"


def is_plural(text: str) -> bool:
    """As in "small classes", "the people on the ward", "your team and your product"."""
    words = [word.strip(",").casefold() for word in text.split()]
    end = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS | LINKERS), len(words))
    head = words[end - 2] if words[end - 1] == "first" and end > 1 else words[end - 1]
    if shape_of(text) is Shape.GERUND and len(words) > 1:
        return False
    several = "and" in words[:end] and words[0] != "how"
    return several or head in _MANY or (head.endswith("s") and not head.endswith(("ss", "us", "is", "ics")))


_MANY = frozenset({"people", "children", "patients", "women", "men", "staff"})


def added_line(brief: Brief, wording: str = "") -> str:
    """What the candidate wants to add, as a sentence, in a wording of the writer's; "" where there is nothing."""
    what = brief.added
    if what is None:
        return ""
    if what.shape is Shape.CLAUSE:
        wordings = own.ADDED_OWN if _MEANT.match(what.text) else own.ADDED_CLAUSE
        return worded(brief, wording or brief.of("added", wordings), what=what.text, What=what.text)
    text = with_article(what.text) if what.shape is Shape.NOUN else what.text
    bare = what.shape is Shape.NOUN and text.split(maxsplit=1)[0].casefold() not in DETERMINERS
    return worded(brief, wording or brief.of("added", own.ADDED_WORDS if bare else own.ADDED_NOUN), what=text)


def _pledge(brief: Brief) -> str:
    if not brief.pledges:
        return ""
    mine = brief.pledges[:: -1 if brief.choice.place % 2 else 1]  # neighbours do not name two things in one order
    known = [one for one in mine if one != WHATEVER]
    if not known:
        return worded(brief, brief.of("pledge", say.PLEDGES_WITHOUT_WORD), what=WHATEVER)
    told = worded(brief, brief.of("pledge", say.PLEDGES), what=pledged(known))
    return f"{told} {worded(brief, brief.of('pledge_too', say.WHATEVER_TOO))}" if WHATEVER in mine else told


def promised_line(brief: Brief) -> str:
    """What is still owed, in one plain sentence; "" where nothing is."""
    if not brief.pledges:
        return ""
    lead = "I'll {what}." if WHATEVER in brief.pledges else "As promised, I'll {what}."
    return worded(brief, lead, what=pledged(brief.pledges))


def question_lines(brief: Brief, *, beside: bool = False) -> list[str]:
    """The questions that were not asked, each as a sentence; `beside` what was told of the same thing."""
    lines = []
    for at, asked in enumerate(brief.asked[:2]):
        wordings = _asks_too(asked) if at else _asks(asked, alone=len(brief.asked) == 1, beside=beside)
        about = "" if asked.text.startswith("whether") else "to know "
        lines.append(
            worded(brief, brief.of("ask", wordings), question=asked.text, asked=lowered(asked.text), about=about)
        )
    return lines


def lowered(question: str) -> str:
    """A question as it stands behind a colon; "" where it begins with what may be a name."""
    first = re.split(r"[\s']", question, maxsplit=1)[0]
    plain = first.casefold() in AUXILIARIES | WH_WORDS and not first.isupper()
    return f"{question[:1].lower()}{question[1:]}" if plain else ""


def _asks_too(asked: Asked) -> tuple[str, ...]:
    return (say.ASK_TYPED_ALSO if asked.kind == "direct" and not lowered(asked.text) else say.ASK_ALSO[asked.kind],)


def _asks(asked: Asked, *, alone: bool, beside: bool) -> tuple[str, ...]:
    """The wordings of a first question: where a second follows, none that announces one."""
    if asked.kind == "direct" and (beside or not lowered(asked.text)):
        return say.ASK_BESIDE if beside and lowered(asked.text) else ("{question}",) if beside else say.ASK_TYPED
    if asked.kind == "direct" and not alone:
        return say.ASK_DIRECT_FIRST
    return {"direct": say.ASK_DIRECT, "indirect": say.ASK_INDIRECT, "topic": say.ASK_TOPIC}[asked.kind]


def _closing(brief: Brief, *, said: bool = False) -> str:
    if arranged(brief) and not _is_brief(brief):
        return pass_on(brief)
    return worded(brief, brief.of("closing", _closings(brief, said=said)))


def _closings(brief: Brief, *, said: bool) -> tuple[str, ...]:
    """The wordings of the end; where what draws the candidate was `said`, none says once more that they want it."""
    if _is_brief(brief):
        return say.CLOSINGS_SHORT
    if brief.went_badly:
        return say.CLOSINGS_PLAIN
    if is_doubt(brief.told.excited_by) or brief.occasion.at_agency:
        return say.CLOSINGS_OPEN
    if said:
        return say.CLOSINGS_KEEN
    if brief.voice.formality is Tone.FORMAL:
        return say.CLOSINGS_FORMAL
    return say.CLOSINGS_WARM if _is_warm(brief) else say.CLOSINGS


def _is_warm(brief: Brief) -> bool:
    return brief.voice.formality is Tone.WARM
