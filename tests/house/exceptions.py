"""The named exceptions to the measure: where a limit is not kept, and why; a limit is never raised instead."""

LONG_FILES: dict[str, str] = {}
LONG_FUNCTIONS: dict[str, str] = {}
