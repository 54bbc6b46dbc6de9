"""Words that add nothing to a date: whether a sentence is hardly more than the date itself."""

from afterword.core.reading.promise.clauses import Written

_FILLERS = frozenset(
    "probably maybe perhaps likely most hopefully possibly i think guess they he she we it will should would be is said "
    "says or so and sometime around about at the a by in on if all goes well not sure definitely ideally very more like "
    "than some time point ok okay yes yeah um hmm then latest earliest sooner before after that this though but could "
    "may might thinks thought expect expected expects from hr them me us for as possible soon best my".split()
)


def substance(sentence: Written) -> int:
    """How many words of a sentence say something beside its dates."""
    words = [word for word in sentence.text.split() if word[0].isalpha()]
    return len(words) if len(words) > 12 else sum(word not in _FILLERS for word in words)
