"""What a person noted for themselves and would not say to the reader's face: such notes never reach a text."""

from afterword.core.writing.prose.lists import any_of

_PRIVATE = any_of(r"""
    \b(?:bored|boring|rude|weird|awkward\w*|annoy\w*|grumpy|arrogant|creepy|dismissive|condescending|unfriendly)\b
    \b(?:hostile|unprepared|disorgani[sz]ed|clueless|incompetent|intimidating|distracted|stern|unimpressed)\b
    \b(?:red flags?|vibes?|seem(?:s|ed)?|kept checking|checking (?:his|her|their) phone|yawn\w*)\b
    \b(?:was|is|bit|so|very|pretty|rather|quite) (?:cold|short with|distant|tired|late|skeptical|sceptical)\b
    \bdid(?:n't| not) (?:like|get along|know|answer|do well|have a good|smile|go (?:so |very |too )?well)\b
    \b(?:hat(?:e|es|ed|ing)|bombed|mess(?:ed|ing)? up|screw\w*|blew (?:it|the)|flunked|froze)\b
    \bfail(?:ed)? (?:the|to|at|my|on)\b|\bI (?:forgot|lost|blanked|panicked|struggled|misunderstood)\b
    \b(?:stumbl\w*|rambl\w*|nervous\w*|stupid|dumb|idiot\w*|crap\w*|shit\w*|fuck\w*|damn|hell)\b
    \b(?:wtf|omg|lol|lmao|ugh|meh|terribl\w*|horribl\w*|awful\w*|sucks?|sucked|worst|toxic)\b
    \b(?:underpaid|overworked|burn(?:ed|t)? ?out|layoffs?|laid off|fired|lawsuit|sued|scandal)\b
    \bbad (?:sign|feeling|answer|impression|day|mood)\b|\bnot sure (?:about|if|whether|I)\b
    \bworried (?:about|that)\b
    \b(?:salar\w*|compensation|pay (?:range|is|was)|wage\w*|bonus\w*|stock options?|equity|lowball\w*)\b|\d ?k\b(?! \w)
    \bmy (?:gap|weakness\w*|divorce|illness|disabilit\w*)\b|\bwhy I left\b|\bpregnan\w*|\bdivorc\w*
    \bother (?:offers?|interviews?|compan(?:y|ies)|candidates?)\b|\bcompeting offer\b
    \bplan b\b|\bbackup (?:plan|option)\b
    \baccent\b|\b(?:hot|cute|ugly|fat|pretty|old|young|weird) (?:guy|girl|woman|man|lady|dude)\b
    \b(?:confidential\w*|off the record|between us|secret|nda)\b|\b(?:don't|do not) (?:tell|mention|repeat|share)\b
    """)
_TO_SELF = any_of(r"""
    ^(?:todo|to do|note to self|remember to|look (?:up|into)|google|research|check out|read up|don't forget)\b
    ^(?:follow up|ask (?:about|her|him|them)|need to (?:look|read|learn|study|brush)|study|brush up)\b
    ^should (?:look|read|learn|study|have)\b|^(?:n/?a|none|no|yes|-|\?+)$|^(?:nothing|not much|unclear|tbd|idk|dunno)\b
    ^(?:can't|don't|cannot) remember\b|^forgot\b
    """)


def is_private(note: str) -> bool:
    """Whether the note judges somebody, or speaks of money or trouble."""
    return _PRIVATE.search(note) is not None


def keeps_to_oneself(note: str) -> bool:
    """Whether the note is private, or a reminder to oneself."""
    return is_private(note) or _TO_SELF.search(note.strip()) is not None
