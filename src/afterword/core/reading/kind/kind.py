"""What kind of message it is: the head first, then the words; what is doubtful says so by its number."""

from afterword.core.facts.mail import Mail
from afterword.core.facts.reading import FoundKind
from afterword.core.reading.kind.found import found_in
from afterword.core.reading.kind.heads import by_head, is_crowd, is_robot, own_subject
from afterword.core.reading.kind.sentences import sentences_of
from afterword.core.reading.kind.tongues.all import tongues_of
from afterword.core.reading.kind.weigh import by_words, weighed


def kind_of(mail: Mail, words: str) -> FoundKind:
    """The kind with its evidence. `words` is the new text; a mail whose head is empty is read by its words alone."""
    sentences = [*sentences_of(own_subject(mail), subject=True), *sentences_of(words)]
    found = (one for tongue in tongues_of(sentences) for one in found_in(sentences, tongue))
    weights = weighed(found)
    return by_head(mail, weights) or by_words(weights, robot=is_robot(mail), crowd=is_crowd(mail))
