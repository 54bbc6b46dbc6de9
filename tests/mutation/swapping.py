"""What a mutant changes in compiled code: functions that can be changed while they live, or what surrounds them."""

import inspect
from collections.abc import Iterator
from functools import lru_cache
from types import CodeType, FunctionType
from typing import NamedTuple

from mutation.making import Mutant


class FunctionKey(NamedTuple):
    """By what a live function is found; `body` are its lines after the first."""

    path: str
    name: str
    line: int
    body: frozenset[int]


def key_of(code: CodeType) -> FunctionKey:
    return FunctionKey(code.co_filename, code.co_qualname, code.co_firstlineno, _body(code))


def _body(code: CodeType) -> frozenset[int]:
    lines = {line for *_, line in code.co_lines() if line}
    inner = (_body(one) for one in code.co_consts if isinstance(one, CodeType))
    return frozenset(lines.union(*inner) - {code.co_firstlineno}) or frozenset(lines)


@lru_cache(maxsize=4)
def _compiled(path: str, text: str) -> CodeType:
    return compile(text, path, "exec", dont_inherit=True)


def changed_functions(mutant: Mutant) -> list[tuple[FunctionKey, CodeType]] | None:
    """The outermost functions that it changes, and their new code; None where it changes what is around them."""
    try:
        return list(_changed(_compiled(mutant.path, mutant.original), _compiled(mutant.path, mutant.text)))
    except LookupError:
        return None


def _changed(before: CodeType, after: CodeType) -> Iterator[tuple[FunctionKey, CodeType]]:
    if _shell(before) != _shell(after):
        raise LookupError(before.co_name)
    for one, other in zip(_inner(before), _inner(after), strict=True):
        if not one.co_flags & inspect.CO_NEWLOCALS:
            yield from _changed(one, other)
        elif _whole(one) != _whole(other):
            yield key_of(one), other


def _inner(code: CodeType) -> list[CodeType]:
    return [one for one in code.co_consts if isinstance(one, CodeType)]


def _shell(code: CodeType) -> tuple[object, ...]:
    consts = [repr(one) for one in code.co_consts if not isinstance(one, CodeType)]
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars, code.co_name)
    return code.co_code, code.co_exceptiontable, consts, names, len(_inner(code))


def _whole(code: CodeType) -> tuple[object, ...]:
    return _shell(code), [_whole(one) for one in _inner(code)]


def put_in_place_of(function: FunctionType, code: CodeType, *, only_try: bool = False) -> bool:
    """Give a live function the mutant's code; false where it closes over other names."""
    if function.__code__.co_freevars != code.co_freevars:
        return False
    if not only_try:
        function.__code__ = code
    return True
