"""What kind of message it is: the head first, then the words; what is doubtful says so by its number."""

from afterword.core.facts.mail import Mail
from afterword.core.facts.reading import FoundKind
from afterword.core.reading.kind.heads import by_head, is_crowd, is_robot, own_subject
from afterword.core.reading.kind.studied import in_subject, studied
from afterword.core.reading.kind.weigh import by_words, weighed


def kind_of(mail: Mail, words: str) -> FoundKind:
    """The kind with its evidence. `words` is the new text; a mail whose head is empty is read by its words alone."""
    text, subject = studied(words), own_subject(mail)
    weights = weighed([*in_subject(subject, text.tongues), *text.found] if subject else text.found)
    return by_head(mail, weights) or by_words(weights, robot=is_robot(mail), crowd=is_crowd(mail))
