"""The glossary's word lists as Django's choices."""

from enum import StrEnum

from django.db import models


def choices(words: type[StrEnum]) -> list[tuple[str, str]]:
    """Each word as its own label: pages word their labels themselves."""
    return [(word.value, word.value) for word in words]


def check_words(field: str, words: type[StrEnum], *, blank: bool = False) -> models.CheckConstraint:
    """The database, too, refuses a word that the glossary does not know."""
    known = [word.value for word in words] + ([""] if blank else [])
    return models.CheckConstraint(condition=models.Q(**{f"{field}__in": known}), name=f"%(class)s_{field}_known")
