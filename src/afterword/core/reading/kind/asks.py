"""The sentence of a message that waits for the candidate's answer: a question, a request, times to choose from."""

from collections.abc import Iterator, Sequence

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.found import candidates, conditional
from afterword.core.reading.kind.in_vain import in_vain
from afterword.core.reading.kind.notation import Cue
from afterword.core.reading.kind.sentences import Sentence
from afterword.core.reading.kind.studied import studied
from afterword.core.reading.kind.tongue import ASKS, POLITE, SETTLED, Tongue
from afterword.core.reading.kind.weigh import Weights, by_words, weighed

_ASK_NOBODY = frozenset((Purpose.OTHER, Purpose.ABSENCE, Purpose.BOUNCE))


def asks_in(words: str, kind: Purpose | None = None) -> str:
    """The first sentence that asks, as it stands in the text; "" where nothing waits for an answer.

    `kind` is that of the message, where it is known from more than these words.
    """
    text = studied(words)
    weights = weighed(text.found)
    kind = kind or by_words(weights, robot=False, crowd=False).kind
    if kind in _ASK_NOBODY:
        return ""
    over = kind is Purpose.REJECTION  # "I'd love you to see the panto on us", "we invite you to look at other posts"
    asking = next((one.raw for one in text.sentences if _asks(one, text.tongues, in_words=not over)), "")
    if not asking and kind is Purpose.ANSWER:  # whoever waited in vain wants to know what happened
        asking = next((one.raw for one in text.sentences if in_vain(one.raw)), "")
    if asking or kind is not Purpose.OFFER or _is_theirs(text.sentences, text.tongues):
        return asking
    return _offered(weights)


def _is_theirs(sentences: Sequence[Sentence], tongues: Sequence[Tongue]) -> bool:
    """Whether they say that the next move is theirs: "the contract follows by post"."""
    return any(tongue.short("theirs").search(one.plain) for tongue in tongues if tongue.theirs for one in sentences)


def _asks(sentence: Sentence, tongues: Sequence[Tongue], *, in_words: bool) -> bool:
    """Whether a sentence is a question, or, `in_words`, puts one without being one."""
    near = [(name, cue, tongue) for tongue in tongues for name, cue in candidates(sentence, tongue.asking)]
    polite = [span for name, cue, _ in near if name == POLITE for span in _spans(sentence, cue)]
    if (sentence.is_question and not polite) or not in_words:
        return sentence.is_question and not polite
    found = [
        (start, end)
        for name, cue, tongue in near
        if name == ASKS
        for start, end in _spans(sentence, cue)
        if not conditional(sentence.plain[:start], ASKS, tongue)
    ]
    return any(not any(start < after and begin < end for begin, after in polite) for start, end in found)


def _spans(sentence: Sentence, cue: Cue) -> Iterator[tuple[int, int]]:
    return (found.span() for found in cue.pattern.finditer(sentence.plain))


def _offered(weights: Weights) -> str:
    """An offer waits for an answer though nothing asks for it, unless it says that all is settled."""
    if weights.of(SETTLED):
        return ""
    return next(iter(weights.evidence(Purpose.OFFER)), "")
