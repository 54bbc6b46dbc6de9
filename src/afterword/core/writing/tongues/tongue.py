"""What a language brings to a text: its words, its manners, and how a note in it becomes part of a sentence."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Address, Tone
from afterword.core.writing.settled import Settled
from afterword.core.writing.tongues.faults import Faults
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.titles import Titles

Wordings = tuple[str, ...]
ByKind = Mapping[Kind, Wordings]
"""The wordings for what a note became; a kind that is missing cannot be said in this place."""
FEWEST_OF_THING: Final = 3
"""Words of a thing that one may say to have noticed: "the atmosphere" alone may be meant either way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThanksWords:
    """The wordings of a thank-you. Slots: {when}, {of}, {role}, {topic}, {detail}, {what}, {question}.

    `told` has a topic and a sentence about it in one, `told_too` as the second; without them they are two sentences.
    `told_that` has a topic and a clause of it in one sentence, `told_that_gladly` of what one likes,
    `told_that_soberly` of what is no joy.
    `third` has what is said of one more point, `told_third` with a sentence about it. Those `of_duty` are not warm.
    `told_gladly` is for what one likes to hear, `told_soberly` for what nobody does. `stated` leads in any sentence
    behind a topic that has none of them.
    `hung` has a topic with what hangs on it behind a comma, `hung_too` as a further point.
    `of_reader` leads in a sentence that tells readers what they do, where it stands behind its topic; `led` and
    `led_gladly` have it first, `led_shown` what they explained or showed, `led_soberly` what is no joy, in its place.
    `joined` has two points in one, {topic} and {other}, `joined_clause` a thing and a clause, `name_as_object` a bare
    name there.
    `added_beside` stands behind what draws the candidate, `added_fitting` where it is of the same matter,
    `added_as_it_is` is for one that wishes for something or offers it, which needs no announcement. `interest`
    has {at}: at the employer by name, or `with_you`; `tied` has {what} draws the candidate with it, `tied_grown` after
    a talk that went well; `offers` stand behind it, `closings` without it. `wanting` says that the post is wanted where
    no reason was noted, `drawn_of_topic` that the topic just told is the reason. `added_of_topic`, `excited_of_topic`
    and `asked_of_topic` stand right behind the topic that they are of.
    """

    subjects: Wordings
    subjects_without_day: Wordings
    subjects_arranged: Wordings
    subject_role: str
    about_role: str
    openings: Wordings
    openings_warm: Wordings
    openings_plain: Wordings
    openings_call: Wordings
    openings_late: Wordings
    openings_late_plain: Wordings
    openings_arranged: Wordings
    topic: ByKind
    again: ByKind
    noted: ByKind
    detail_alone: ByKind
    second: ByKind
    second_noted: ByKind
    struck: Wordings
    excited: ByKind
    added: ByKind
    pledged: Wordings
    whatever: Wordings
    whatever_too: Wordings
    asked: ByKind
    asked_also: ByKind
    closings: Wordings
    closings_warm: Wordings
    closings_formal: Wordings
    closings_plain: Wordings
    closings_arranged: Wordings
    closings_short: Wordings
    struck_things: Wordings = ()
    told: ByKind = field(default_factory=dict)
    told_too: ByKind = field(default_factory=dict)
    told_that: ByKind = field(default_factory=dict)
    told_that_gladly: ByKind = field(default_factory=dict)
    told_that_soberly: ByKind = field(default_factory=dict)
    struck_clause: Wordings = ()
    struck_gladly: Wordings = ()
    third: ByKind = field(default_factory=dict)
    told_third: ByKind = field(default_factory=dict)
    topic_of_duty: Wordings = ()
    second_of_duty: Wordings = ()
    of_reader: Wordings = ()
    stated: Wordings = ()
    told_gladly: ByKind = field(default_factory=dict)
    told_soberly: ByKind = field(default_factory=dict)
    led: ByKind = field(default_factory=dict)
    led_gladly: ByKind = field(default_factory=dict)
    led_shown: ByKind = field(default_factory=dict)
    led_soberly: ByKind = field(default_factory=dict)
    joined: ByKind = field(default_factory=dict)
    joined_clause: ByKind = field(default_factory=dict)
    hung: Wordings = ()
    hung_too: Wordings = ()
    name_as_object: str = ""
    added_beside: Wordings = ()
    added_fitting: Wordings = ()
    added_as_it_is: Wordings = ()
    interest: Wordings = ()
    interest_grown: Wordings = ()
    tied: ByKind = field(default_factory=dict)
    tied_grown: ByKind = field(default_factory=dict)
    offers: Wordings = ()
    wanting: Wordings = ()
    wanting_warm: Wordings = ()
    added_of_topic: Wordings = ()
    drawn_of_topic: Wordings = ()
    excited_of_topic: ByKind = field(default_factory=dict)
    asked_of_topic: ByKind = field(default_factory=dict)
    with_you: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryWords:
    """The wordings of an inquiry. Slots: {full}, {role}, {company}, {topic}, {what}, {day}, {first}, {last}, {who}.

    What was said of a day is true of anybody's word, but for `yours`, the reader's own, and `theirs`, that of {who}.
    """

    subject: str
    subject_with_role: str
    spoke: Wordings
    spoke_with_others: Wordings
    wrote: Wordings
    with_others: str
    about_role: str
    as_role: str
    by_day: Wordings
    between_days: Wordings
    from_day: Wordings
    by_day_yours: Wordings
    by_day_theirs: Wordings
    thanks: Wordings
    patient: Wordings
    interest: Wordings
    interest_for: ByKind
    talk: ByKind
    news: ByKind
    ask_passed: Wordings
    ask_open: Wordings
    offer: Wordings
    asked_aloud: Wordings
    again: Wordings
    ask_again: Wordings
    last: Wordings


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortWords:
    """The wordings of a last kind word and of a delivery. Slots: {role}, {topic}, {what}, {of}."""

    subject_closing: str
    subject_delivery: str
    of_role: str
    rejected: Wordings
    withdrawn: Wordings
    declined: Wordings
    silent: Wordings
    kept: ByKind
    kept_plain: Wordings
    door: Wordings
    farewell: Wordings
    here: Wordings
    here_whatever: Wordings
    here_whatever_too: Wordings
    help: Wordings


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentWords:
    """The wordings for an agent, who passes on what others decide. Slots: {role}, {at}, {who}, {what}.

    The last word by how the application ended; `here_for`, with which something goes to somebody else; `may_thank`
    asks whether those who were there may be thanked.
    """

    rejected: Wordings
    withdrawn: Wordings
    declined: Wordings
    silent: Wordings
    thanks: Wordings
    farewell: Wordings
    here_for: Wordings
    here_whatever_for: Wordings
    may_thank: Wordings


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageWords:
    """The wordings of an answer, of a missed talk and of any other message.

    `decided`: what an answer adds that says what the candidate decided.

    Slots: {of} and {when} of their message or of the talk, {day}, {hour}, {role}, {as_role}.
    """

    subject_answer: str
    subject_offer: str
    subject_missed: str
    answers: Mapping[Settled, Wordings]
    decided: Mapping[Settled, Wordings]
    missed: Wordings
    missed_again: Wordings
    after_talk: Wordings
    no_talk: Wordings
    help: Wordings


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """The wordings of a report to the agency.

    Slots: {of}, {when}, {at}, {role}, {names}, {topics}, {what}, {day}, {who}. `covered` joins topics of kinds that
    share their wordings in one sentence; `covered_one` announces no list. `their_team` got what was promised to nobody
    in particular.
    """

    subject: str
    at: str
    openings: Wordings
    met: Wordings
    covered: ByKind
    well: Wordings
    plain: Wordings
    badly: Wordings
    concern: Wordings
    concerns: Wordings
    timing: Wordings
    theirs: Wordings
    their_team: str
    asked: ByKind
    closings: Wordings
    added: ByKind = field(default_factory=dict)
    covered_one: ByKind = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """Who is greeted, and how: `familiar` is on first-name terms, `short` by telephone.

    `tone` and `address` are the candidate's own, None where they are left to country and channel.
    """

    people: tuple[Person, ...]
    country: str
    formal: bool = False
    letter: bool = False
    familiar: bool = False
    short: bool = False
    tone: Tone | None = None
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """`day_words` name a day by its distance, in the groups of `day_words.py`, as do `weekdays` from Monday on.

    `met` finds the day of the talk in thanks, as `day` or `late`; `near` are today, yesterday and the day before.

    `code` as in BCP 47, `called` as an English sentence calls it; `finished` puts the whole text in its type.

    `small_words` tell the language, `kept`, `private` and `not_asked` what of a note stays with the candidate;
    `retold` is what they told in the talk, `unsaid` frees what they should have said of the words for that.

    `familiar` is how a mail says du, `among_friends` how a note says that one does.

    `own` reads what the candidate would add, `beside` a topic with what was noted of it; None: as `read` does.
    `admired` begins a thing of which one may say that it struck one, `noticed` a clause of which one may; None: any.
    `admired` begins a thing of which one may say that it struck one, `pleasant` tells that a clause is of
    something that one liked; `wishes` tells that a sentence of the candidate's
    is of what they would like or offer; `struck` reads a note of what did, where that is
    another reading than `read`.
    `writes_out` are words that it mends itself, whatever a word list knows: names typed small, short forms.
    `to_several` makes a wording fit for more than one reader, where the courteous form tells how many they are.

    `in_haste` writes what thumbs shorten as one writes it; `formed` is a word that no list has and that is right
    all the same. Where it is None, a word of which nothing is known is no reason to leave a note out.

    `advice` says, in English, what to write in place of a note of which no sentence could be made, and
    `promise_advice` how to note a promise, and `mine_advice` what of the talk the candidate did or thinks themselves;
    `whole_sentence` is one such as a note may be. `about_reader` is a note with its reader as one writes of them.

    `asked_gently` is a question inside a sentence, where the language puts one so in a thank-you.

    `at` says that something is at a company, None where `report.at` does; `named` is a name inside a sentence.

    `touchy` are the words for which a note is kept back, where it can tell them.

    `doubt` is a doubt of the candidate's own, `without_owner` a thing of theirs as one names it to somebody else;
    `hour` follows a full day.

    `glad` is what one may like to hear of the reader, `shown` that they explained something, `unglad` what no text
    begins with, `sober` what is told without any pleasure in it; `stands_bare` are names of employers that need no
    article, None where `at` gives it. `compounds`: they are written as one word. `signs_in_full`: who says Sie signs
    with both names, whatever their voice.
    """

    code: str
    called: str
    countries: frozenset[str]
    small_words: frozenset[str]
    kept: re.Pattern[str]
    private: re.Pattern[str]
    not_asked: re.Pattern[str]
    self_serving: re.Pattern[str]
    badly: re.Pattern[str]
    well: re.Pattern[str]
    doubt: re.Pattern[str]
    familiar: re.Pattern[str]
    among_friends: re.Pattern[str]
    faults: Faults
    joint: str
    thanks: ThanksWords
    inquiry: InquiryWords
    short: ShortWords
    agent: AgentWords
    message: MessageWords
    report: ReportWords
    retold: re.Pattern[str]
    unsaid: Callable[[str], str]
    read: Callable[[str, Hearing], Said | None]
    own: Callable[[str, Hearing], Said | None] | None = None
    beside: Callable[[str, str, Hearing], tuple[Said | None, Said | None]] | None = None
    asked: Callable[[str, Hearing], Said | None]
    advice: Callable[[str], str]
    pledge: Callable[[str, Hearing], str]
    thing_of: Callable[[str], str]
    without_owner: Callable[[str], str]
    days: Callable[[date | None, date], Mapping[str, str]]
    full_day: Callable[[date], str]
    hour: Callable[[time], str]
    day_words: re.Pattern[str]
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    met: re.Pattern[str]
    near: tuple[str, ...]
    role: Callable[[str], str]
    greeting: Callable[[Manners], str]
    titles: Titles
    sign_offs: Callable[[Manners], Wordings]
    finished: Callable[[str, str], str]
    asked_gently: Callable[[Said], Said] | None = None
    to_several: Callable[[str], str] = str
    in_haste: Callable[[str], str] = str
    formed: re.Pattern[str] | None = None
    writes_out: frozenset[str] = frozenset()
    admired: re.Pattern[str] | None = None
    noticed: re.Pattern[str] | None = None
    pleasant: re.Pattern[str] | None = None
    wishes: re.Pattern[str] | None = None
    struck: Callable[[str, Hearing], Said | None] | None = None
    duties: re.Pattern[str] | None = None
    drawn: Callable[[Said], Said | None] | None = None
    about_reader: Callable[[str, Hearing], str] | None = None
    touchy: Callable[[str], str] | None = None
    role_amiss: Callable[[str], str] | None = None
    at: Callable[[str], str] | None = None
    named: Callable[[str], str] = str
    glad: re.Pattern[str] | None = None
    shown: re.Pattern[str] | None = None
    unglad: re.Pattern[str] | None = None
    sober: re.Pattern[str] | None = None
    stands_bare: re.Pattern[str] | None = None
    signs_in_full: bool = False
    compounds: bool = False
    promise_advice: str = ""
    mine_advice: str = ""
    whole_sentence: str = ""

    def is_duty(self, said: Said) -> bool:
        """Whether it names what a job asks of one, such as its hours: told, but neither enjoyed nor dwelt on."""
        return self.duties is not None and said.is_thing and self.duties.search(said.text) is not None

    def of_struck(self, said: Said) -> Wordings:
        """The wordings for what struck the candidate: a clause, or a thing that says enough; () for anything else."""
        if said.kind is Kind.HOW:
            pleasant = self.pleasant is not None and self.pleasant.search(said.text) is not None
            return (self.thanks.struck_gladly if pleasant else ()) or self.thanks.struck
        if said.kind is Kind.SENTENCE:
            may_be_told = self.noticed is None or self.noticed.match(said.text) is not None
            return self.thanks.struck_clause if may_be_told and not said.own else ()
        if said.kind not in {Kind.OBJECT, Kind.NOUN}:
            return ()
        says_enough = self.admired.match(said.text) if self.admired else said.words >= FEWEST_OF_THING
        return self.thanks.struck_things if says_enough else ()
