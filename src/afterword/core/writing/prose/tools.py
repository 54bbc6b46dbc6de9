"""Languages and tools whose names are words of their own: "from rails to go" is from Rails to Go, "to go on" is not."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import PROPER

NAMES: Final = {
    "rails": "Rails",
    "go": "Go",
    "rust": "Rust",
    "spark": "Spark",
    "ruby": "Ruby",
    "react": "React",
    "vue": "Vue",
    "swift": "Swift",
    "flask": "Flask",
    "angular": "Angular",
    "node": "Node",
    "svelte": "Svelte",
    "excel": "Excel",
    "playwright": "Playwright",
    "cypress": "Cypress",
    "puppet": "Puppet",
    "chef": "Chef",
    "looker": "Looker",
    "sheets": "Sheets",
    "access": "Access",
    "sage": "Sage",
    "slack": "Slack",
    "teams": "Teams",
    "notion": "Notion",
}
_WORDS_TOO: Final = frozenset(
    {"playwright", "cypress", "puppet", "chef", "looker", "sheets", "access", "sage", "slack", "teams", "notion"}
)
"""Names only where another one stands beside them: "from Selenium to Playwright"."""
_ANY: Final = "|".join(name for name in NAMES if name not in _WORDS_TOO)
_CLEAR: Final = "|".join(
    name for name in NAMES if name not in {"go", "spark", "react", "node", "swift", "angular", *_WORDS_TOO}
)
_FROM_TO: Final = re.compile(
    r"\bfrom (?P<one>[\w+#.]+) (?P<to>to|over to|into) (?P<other>[\w+#.]+)(?!\w)", re.IGNORECASE
)
_MOVED_TO: Final = re.compile(
    rf"\b(?P<verb>mov(?:e|ed|es|ing)|migrat\w+|switch\w*|port(?:ed|ing|s)?|rewr\w+|convert\w*)"
    rf"(?P<on> (?:\w+ ){{0,4}}(?:to|into|in) )(?P<name>{_ANY})\b(?! (?:live|back|on|to|through|with)\b)",
    re.IGNORECASE,
)
_USED: Final = re.compile(
    rf"\b(?P<before>(?:in|with|from|versus|use|uses|used|using|learn|learned|learning|know|knew|write|writes|writing|wrote|of|on"
    rf"|their|your|our|my|old|new|and|some|more|less|no|still|the) )(?P<name>{_CLEAR})\b"
    rf"(?=[,.;:?!)]|$| (?:app|apps|code|codebase|monolith|service|services|stack|side|part|team|jobs?|and|or|because"
    rf"|for|developers?|engineers?|backend|upgrade|migration|version|experience)\b)",
    re.IGNORECASE,
)
_THING: Final = re.compile(
    rf"^(?P<name>{_CLEAR})(?= (?:app|apps|code|codebase|monolith|services?|upgrade|migration|stack|version)\b|$)",
    re.IGNORECASE,
)


def tools_named(text: str) -> str:
    """The text with such names in their own capitals, where what stands around them leaves no doubt."""
    text = _FROM_TO.sub(_both, text)
    text = _MOVED_TO.sub(lambda found: f"{found['verb']}{found['on']}{NAMES[found['name'].casefold()]}", text)
    text = _USED.sub(lambda found: f"{found['before']}{NAMES[found['name'].casefold()]}", text)
    return _THING.sub(lambda found: NAMES[found["name"].casefold()], text)


def _both(found: re.Match[str]) -> str:
    """One is known for sure, or both are names of this kind."""
    ends = [found["one"].casefold(), found["other"].casefold()]
    if not all(end in NAMES or end in PROPER for end in ends):
        return found.group()
    one, other = (NAMES.get(end) or PROPER[end] for end in ends)
    return f"from {one} {found['to']} {other}"
