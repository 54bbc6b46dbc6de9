"""An attribute that is worked out when it is first asked for; functools' own takes a lock for it up to Python 3.11."""

from collections.abc import Callable
from typing import Generic, TypeVar

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class once(Generic[Owner, Value]):  # noqa: N801 - read as a decorator, as `property` is
    """The value takes this attribute's place in its owner, so that nothing is called the second time.

    It is set without a look into the owner's `__dict__`: from then on Python 3.11 would read every attribute slowly.
    """

    def __init__(self, find: Callable[[Owner], Value]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, owner: Owner, _kind: type) -> Value:
        value = self._find(owner)
        setattr(owner, self._name, value)
        return value
