"""A dataclass whose values never change: the type checker sees to it, on every line, and nothing is asked at run time.

Python's own frozen dataclass sets each field by a call of its own, which takes four times as long: 8 µs for the dozen
fields of a touch, of which a plan makes and a page reads many.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    Fields = TypeVar("Fields", bound=type)

    def record(**options: bool) -> Callable[[Fields], Fields]:
        """As `dataclass(frozen=True, …)`: compared and hashed by its values."""
        return dataclass(**options | {"frozen": False, "unsafe_hash": True})


__all__ = ["record"]
