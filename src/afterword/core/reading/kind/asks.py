"""The sentence of a message that waits for the candidate's answer: a question, a request, times to choose from."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.found import found_in
from afterword.core.reading.kind.sentences import Sentence, sentences_of
from afterword.core.reading.kind.tongue import Tongue
from afterword.core.reading.kind.tongues.all import tongues_of
from afterword.core.reading.kind.weigh import Weights, by_words, weighed

_ASK_NOBODY = frozenset((Purpose.OTHER, Purpose.ABSENCE, Purpose.BOUNCE))


def asks_in(words: str) -> str:
    """The first sentence that asks, as it stands in the text; "" where nothing waits for an answer."""
    sentences = sentences_of(words)
    tongues = tongues_of(sentences)
    weights = weighed(one for tongue in tongues for one in found_in(sentences, tongue))
    if by_words(weights, robot=False, crowd=False).kind in _ASK_NOBODY:
        return ""
    asking = (one.raw for one in sentences if any(_asks(one, tongue) for tongue in tongues))
    return next(asking, "") or _offered(weights)


def _asks(sentence: Sentence, tongue: Tongue) -> bool:
    plain = sentence.plain
    polite = [found.span() for found in tongue.patterns["polite"].finditer(plain)]
    if sentence.is_question and not polite:
        return True
    found = (one.span() for one in tongue.patterns["asks"].finditer(plain))
    return any(not any(start < after and begin < end for begin, after in polite) for start, end in found)


def _offered(weights: Weights) -> str:
    """An offer waits for an answer though nothing asks for it."""
    offered = by_words(weights, robot=False, crowd=False).kind is Purpose.OFFER
    return next(iter(weights.evidence(Purpose.OFFER)), "") if offered else ""
