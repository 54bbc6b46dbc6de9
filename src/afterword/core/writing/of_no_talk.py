"""What was noted, and is nothing to tell of a talk: practical matters, and the reader's own life."""

from afterword.core.writing.prose.lists import any_of

PRACTICAL = any_of(r"""
    ^(?:the |their )?(?:time ?line|time ?frame|next steps?|start date|benefits|logistics|parking|pto|perks|decision)$
    ^(?:the |their )?(?:interview|hiring|recruiting|recruitment|selection) process$|^(?:the )?next round$
    """)
"""Of the hiring itself, and of what it brings."""
LIFE = any_of(r"""
    ^(?:ex|former)[- ]\w+|\bex-[A-Z]\w+|^\d+ (?:years|yrs) (?:there|at|here|in|with)\b|^(?:ph\.?d|mba|msc|degree)\b
    ^(?:studied|born|raised|grew up|lives|moved|comes?|is) (?:in|from|at|here)\b
    """)
"""What the reader knows best of all: their own life in figures."""


def is_unsaid(subject: str) -> bool:
    """Whether it is a practical matter, or of the reader's own life."""
    return bool(PRACTICAL.match(subject) or LIFE.search(subject))
