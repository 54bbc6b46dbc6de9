"""Whether a passage made of notes may stand in a text: what the review would object to is never written."""

from functools import lru_cache

from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.writing.prose.sound import is_sound
from afterword.core.writing.review.no_apology import FOUND as APOLOGY
from afterword.core.writing.review.no_flattery import FOUND as FLATTERY
from afterword.core.writing.review.no_placeholder import holds_placeholder
from afterword.core.writing.review.no_pressure import FOUND as PRESSURE
from afterword.core.writing.review.no_salary import FOUND as SALARY
from afterword.core.writing.review.no_stock_phrase import FOUND as STOCK

_UNSAID = (APOLOGY, FLATTERY, PRESSURE, SALARY, STOCK)


@lru_cache(maxsize=2_048)
def sayable(text: str) -> bool:
    """Free of every phrase that the review names, and written as a letter is written."""
    if not is_sound(text) or holds_placeholder(text) or asks_for_decision(text):
        return False
    return not any(found.search(text) for found in _UNSAID)
