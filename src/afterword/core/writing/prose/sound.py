"""Whether words are written well enough for a letter: no slang, no shouting, no half bracket, no broken grammar."""

import re

from afterword.core.writing.prose.lexicon import PROPER
from afterword.core.writing.prose.lists import any_of

SLANG = any_of(r"""
    \b(?:wfh|fwiw|imo|imho|tbh|idk|iirc|afaik|lol|lmao|rofl|omg|wtf|btw|nvm|ngl|smh|fyi|thx|pls|plz|icymi|tldr|gr8)\b
    \b(?:gonna|wanna|gotta|kinda|sorta|lotta|dunno|gimme|lemme|cuz|ppl|abt|yeah|yep|yup|nope|nah|dude|pts)\b
    \b(?:ha(?:ha)+|he(?:he)+|hmm+|meh|ugh|yay|woo+|whoa|phew|oof|yikes|ouch|stuff|thingy|whatnot|blah)\b
    (?<!\w)[:;=]['-]?[)(DPp/|*]+(?!\w)|<3|\^\^
    \b(?:is|are|gets?|it's) (?:nuts|bonkers|mental|rammed|chocka\w*|bananas)\b|\bmad (?:busy|hot|quiet)\b
    \b(?:jk|j/k|ja(?:ja)+|(?-i:xd)|lmfao|obvs|defo|innit|(?-i:rn)|af)\b
    """)
"""What is typed to oneself or to friends."""
BROKEN = any_of(r"""
    (?:^|\b(?:and|that|because|if|when|how|why|where|but) )you (?:is|was|has|does|isn't|wasn't|hasn't|doesn't)\b
    \b(?:what|how|why|where|when|who) (?:does|is|was|has) you\b|\bdoes you\b
    \ban? \d+ (?:years|weeks|months|days|hours|minutes|people) (?!or\b)[a-z]
    \b(?:the|a|an|my|your|our|their) (?:the|my|your|our|their|das|der)\b
    \b(?:send|email|e-mail|give|show|forward) you (?:my|the) [A-Z]\w+ (?:my|the|a|an)\b
    \b(?:me|us|of|with|for|all|about|know|knew|love|like|use|do|run|show\w*|share\w*) there
    ...[ ](?!(?:is|was|has|does|always|sometimes|perhaps|as|yes)\b)[a-z]+s\b
    \bthere going to\b
    \bwho (?:never |just |already |always |only )?(?:been|seen|done|gone|taken|spoken|driven|written)\b
    (?<!\bhave )(?<!\bhas )(?<!\bhad )(?<!\bhaving )\b(?:you|I|we|they) been\b
    \band which (?:is|are) (?:very|so|really)\b|\bthat would let me\b
    \b(?!that\b|had\b|so\b|very\b|bye\b|no\b)([a-z]{2,}) \1\b(?!-)
    """)
"""Joints at which notes do not fit together; none of them is right in a sentence."""
_LOUD = re.compile(r"(?<![\w&-])[A-Z]{4,}(?![\w&-])")
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"))
_OPEN_ANGLE = re.compile(r"<(?=[^\W\d_])[^>]*$")
"""As in "<Rust": with a ">" further on it would read as a blank to be filled in."""


def is_sound(text: str) -> bool:
    """Whether the words may stand in a letter as they are."""
    if SLANG.search(text) or BROKEN.search(text) or "..." in text or "…" in text or _OPEN_ANGLE.search(text):
        return False
    return not shouts(text) and all(text.count(opening) == text.count(closing) for opening, closing in _PAIRS)


def shouts(text: str) -> bool:
    """Two words and more in capitals that are no names; a single one may be a short form that we do not know."""
    return sum(found.group().casefold() not in PROPER for found in _LOUD.finditer(text)) > 1
