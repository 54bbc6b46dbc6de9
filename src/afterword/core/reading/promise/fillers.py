"""Words that add nothing to a date: whether a sentence is hardly more than the date itself."""

from afterword.core.reading.promise.clauses import Written


def substance(sentence: Written) -> int:
    """How many words of a sentence say something beside its dates."""
    words = [word for word in sentence.text.split() if word[0].isalpha()]
    return len(words) if len(words) > 12 else sum(word not in sentence.tongue.fillers for word in words)
