"""The house keeps its measure: no file or function outgrows its room. (ruff keeps complexity and arguments.)"""

from statistics import median

from exceptions import LONG_FILES, LONG_FUNCTIONS
from tree import CORE, functions, modules, relative, words_of

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
LONGEST_IN_CORE = 30
MEDIAN_FUNCTION = 10


def long_files():
    lengths = {str(relative(path)): words_of(path).count("\n") for path in modules()}
    return {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE}


def long_functions():
    core = [room for room in functions(CORE) if room.lines > LONGEST_IN_CORE]
    return {f"{room.path}::{room.name}": room for room in core + [r for r in functions() if r.lines > LONGEST_FUNCTION]}


def test_no_file_is_too_long():
    assert {path: lines for path, lines in long_files().items() if path not in LONG_FILES} == {}


def test_no_function_is_too_long():
    assert [str(room) for name, room in long_functions().items() if name not in LONG_FUNCTIONS] == []


def test_half_of_all_functions_are_short():
    assert median(room.lines for room in functions()) <= MEDIAN_FUNCTION


def test_an_exception_that_is_no_longer_needed_is_struck_off():
    assert set(LONG_FILES) <= set(long_files())
    assert set(LONG_FUNCTIONS) <= set(long_functions())
