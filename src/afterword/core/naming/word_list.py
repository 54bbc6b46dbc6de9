"""How a list of words is written down here: one text, read at import."""


def word_list(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
