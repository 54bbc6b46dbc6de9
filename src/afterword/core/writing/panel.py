"""Who of a panel hears what: everyone their own talk, shared things spread, no question put to two people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterword.core.facts.debrief import Debrief, Highlight, Question
from afterword.core.facts.person import Person
from afterword.core.facts.words import Role
from afterword.core.likeness import content_words
from afterword.core.writing.asking import may_be_asked
from afterword.core.writing.prose.lists import word_set

MOST_QUESTIONS = 2
_PROCESS = word_set("""
    benefits benefit visa relocation relocate start date process remote hybrid office contract vacation holiday
    pto notice
    """)
_TEAM = word_set("""
    success roadmap priorities priority goals goal strategy growth career promotion team budget hire hiring
    first
    """)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """What of a debrief one reader hears; `repeated` highlights were told to another of the panel too.

    `over` are the questions that this reader could answer best, beyond those that fit.
    """

    own: tuple[Highlight, ...] = ()
    repeated: tuple[Highlight, ...] = ()
    questions: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    first_for_fit: bool = True
    adds: bool = True
    first_struck: bool = True


def portion(
    debrief: Debrief, panel: Sequence[Person], reader: Person, askable: Callable[[str], bool] = may_be_asked
) -> Portion:
    """The reader's share; the same debrief and panel give every reader the same answer.

    `askable` says whether a text of the language in which it is written may put a question at all.
    """
    own = tuple(dict.fromkeys(h for h in debrief.highlights if h.person == reader.id))
    told = {(h.topic, h.detail) for h in debrief.highlights if h.person is not None}
    shared = [h for h in dict.fromkeys(debrief.highlights) if h.person is None and (h.topic, h.detail) not in told]
    hungry = sorted(panel, key=lambda p: any(h.person == p.id for h in debrief.highlights))
    mine = tuple(h for at, h in enumerate(shared) if hungry[at % len(hungry)].id == reader.id)
    repeated = () if own or mine or not shared else (shared[_place(hungry, reader) % len(shared)],)
    questions = _questions_for(debrief, panel, askable)[reader.id]
    return Portion(
        own=own + mine,
        repeated=repeated,
        questions=questions[:MOST_QUESTIONS],
        over=questions[MOST_QUESTIONS:],
        first_for_fit=_by_weight(panel)[0].id == reader.id,
        adds=_best_for(debrief.to_add, debrief, panel).id == reader.id,
        first_struck=_best_for(debrief.struck, debrief, panel).id == reader.id,
    )


def together(portions: Sequence[Portion]) -> Portion:
    """What several readers of one text hear: the parts of all of them, the questions still no more than two."""
    if len(portions) == 1:
        return portions[0]
    asked = [question for one in portions for question in one.questions]
    return Portion(
        own=tuple(dict.fromkeys(highlight for one in portions for highlight in one.own)),
        repeated=portions[0].repeated,
        questions=tuple(asked[:MOST_QUESTIONS]),
        over=(*asked[MOST_QUESTIONS:], *(question for one in portions for question in one.over)),
        first_for_fit=any(one.first_for_fit for one in portions),
        adds=any(one.adds for one in portions),
        first_struck=any(one.first_struck for one in portions),
    )


def _place(panel: Sequence[Person], reader: Person) -> int:
    return next((at for at, person in enumerate(panel) if person.id == reader.id), 0)


def _questions_for(
    debrief: Debrief, panel: Sequence[Person], askable: Callable[[str], bool]
) -> dict[str, tuple[str, ...]]:
    """Whom each question goes to; what nobody has room for stands last with the one who could answer it best."""
    asked: dict[str, list[str]] = {person.id: [] for person in panel}
    over: dict[str, list[str]] = {person.id: [] for person in panel}
    seen: set[frozenset[str]] = set()
    for question in debrief.unasked_questions:
        key = frozenset(content_words(question.text))
        if not key or key in seen or _answered(key, debrief):
            continue
        seen.add(key)
        readers = [person.id for person in _readers_of(question, debrief, panel)]
        free = [one for one in readers if len(asked[one]) < MOST_QUESTIONS and askable(question.text)]
        for one in (free or readers)[:1]:
            (asked if free else over)[one].append(question.text)
    return {person.id: (*asked[person.id], *over[person.id]) for person in panel}


def _readers_of(question: Question, debrief: Debrief, panel: Sequence[Person]) -> list[Person]:
    if question.for_person is not None:
        return [person for person in panel if person.id == question.for_person]
    best = _best_for(question.text, debrief, panel)
    return [best, *(person for person in _by_weight(panel) if person.id != best.id)]


def _answered(key: frozenset[str], debrief: Debrief) -> bool:
    """Every word of the question's matter stands in one note: it was talked about."""
    return len(key) > 1 and any(key <= set(content_words(f"{h.topic} {h.detail}")) for h in debrief.highlights)


def _best_for(text: str, debrief: Debrief, panel: Sequence[Person]) -> Person:
    words = set(content_words(text))

    def fitness(person: Person) -> tuple[int, int]:
        talked = {
            word for h in debrief.highlights if h.person == person.id for word in content_words(f"{h.topic} {h.detail}")
        }
        return len(words & talked), _role_fit(words, person.role)

    return max(_by_weight(panel), key=fitness)


def _role_fit(words: set[str], role: Role) -> int:
    if role in {Role.RECRUITER, Role.COORDINATOR}:
        return 2 if words & _PROCESS else -1
    return 2 if role is Role.HIRING_MANAGER and words & _TEAM else 0


def _by_weight(panel: Sequence[Person]) -> list[Person]:
    """The hiring manager first, those who only arranged things last."""
    weight = {Role.HIRING_MANAGER: 0, Role.INTERVIEWER: 1, Role.OTHER: 2, Role.RECRUITER: 3, Role.COORDINATOR: 4}
    return sorted(panel, key=lambda person: weight.get(person.role, 5))
