"""Whether words are written well enough for a letter: no slang, no shouting, no half bracket, no broken grammar."""

import re

from afterword.core.writing.prose.lexicon import PROPER
from afterword.core.writing.prose.lists import any_of

SLANG = any_of(r"""
    \b(?:wfh|fwiw|imo|imho|tbh|idk|iirc|afaik|lol|lmao|rofl|omg|wtf|btw|nvm|ngl|smh|fyi|thx|pls|plz|icymi|tldr|gr8|b4)\b
    \b(?:gonna|wanna|gotta|kinda|sorta|lotta|dunno|gimme|lemme|cuz|cos|ppl|abt|bcs?|yeah|yep|yup|nope|nah|dude|bro)\b
    \b(?:ha(?:ha)+|he(?:he)+|hm+|meh|ugh|yay|woo+|whoa|phew|oof|yikes|ouch|stuff|thingy|whatnot|blah|etc)\b
    (?<!\w)[:;=8]['-]?[)(DPpO/|*]+(?!\w)|<3|\^\^|\bx[dD]\b
    """)
"""What is typed to oneself or to friends."""
BROKEN = any_of(r"""
    \byou (?:is|was|has|does|isn't|wasn't|hasn't|doesn't)\b(?! (?:that|it))
    \b(?:does|is|was|has|doesn't|isn't|wasn't|hasn't) you\b(?!r)
    \b(?:a|an) \d+ (?:years|weeks|months|days|hours|minutes|people)\b|\b\d+ (?:years|months|weeks) old (?=[a-z])
    \b(?:the|a|an|my|your|our|their|his|her) (?:the|a|an|my|your|our|their|his|das|der|die)\b(?! la)
    \b(?:send|email|e-mail|give|show|forward) you (?:my|the) [A-Z]\w+ (?:my|the|a|an)\b
    \band which\b|\bthat would\b(?= let me)|\bis that your \w+'s \w+ (?:to|of|for|from)\b[^.,;]*[.]
    \b(?!that\b|had\b|is\b|so\b|very\b|bye\b)([a-z]{2,}) \1\b
    """)
"""Joints at which notes do not fit together; none of them is right in any sentence."""
_LOUD = re.compile(r"(?<![\w&-])[A-Z]{4,}(?![\w&-])")
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"))


def is_sound(text: str) -> bool:
    """Whether the words may stand in a letter as they are."""
    if SLANG.search(text) or BROKEN.search(text) or "..." in text or "…" in text:
        return False
    return not shouts(text) and all(text.count(opening) == text.count(closing) for opening, closing in _PAIRS)


def shouts(text: str) -> bool:
    """Two words and more in capitals that are no names; a single one may be a short form that we do not know."""
    return sum(found.group().casefold() not in PROPER for found in _LOUD.finditer(text)) > 1
