"""What a person noted for themselves and would not say to the reader's face: such notes never reach a text."""

import re

_PRIVATE = (
    r"bored|boring|rude|weird|awkward\w*|annoy\w*|grumpy|arrogant|creepy|cold|dismissive|condescending|unfriendly|hostile|"
    r"unprepared|disorgani[sz]ed|clueless|incompetent|intimidating|distracted|stern|skeptical|sceptical|unimpressed|"
    r"red flags?|vibes?|seem(?:s|ed)?|kept checking|checking (?:his|her|their) phone|yawn\w*|"
    r"did(?:n't| not) (?:like|get along|know|go|answer|do well|have a good)|"
    r"hat(?:e|es|ed|ing)|bombed|mess(?:ed|ing)? up|screw\w*|blew (?:it|the)|fail(?:ed)? (?:the|to|at|my|on)|flunked|froze|"
    r"stumbl\w*|rambl\w*|nervous\w*|stupid|dumb|idiot\w*|crap\w*|shit\w*|fuck\w*|damn|hell|wtf|omg|lol|lmao|ugh|meh|"
    r"terribl\w*|horribl\w*|awful\w*|sucks?|sucked|worst|toxic|underpaid|overworked|burn(?:ed|t)? ?out|layoffs?|laid off|"
    r"bad (?:sign|feeling|answer|impression)|not sure (?:about|if|whether|I)|worried (?:about|that)|lowball\w*|"
    r"salar\w*|compensation|pay (?:range|is|was)|\d+ ?k\b|wage\w*|bonus\w*|stock options?|equity|"
    r"my (?:gap|weakness\w*|divorce|illness|pregnan\w*|disabilit\w*)|why I left|got fired|was fired|pregnan\w*|divorc\w*|"
    r"other offers?|other (?:interview|compan|candidate)\w*|competing offer|plan b|backup|"
    r"accent|(?:hot|cute|ugly|fat|pretty) (?:guy|girl|woman|man|lady)|old (?:guy|man|lady|woman)|young guy|"
    r"confidential\w*|off the record|between us|don't (?:tell|mention|repeat)|do not (?:tell|mention|repeat)|secret|nda"
)
_TO_SELF = (
    r"^(?:todo\b|to do\b|note to self|remember to|look (?:up|into)|google\b|research\b|check out|read up|don't forget|"
    r"follow up|ask (?:about|her|him|them)|need to (?:look|read|learn|study|brush)|should (?:look|read|learn|study|have)|"
    r"study\b|brush up|n/?a$|none$|nothing\b|not much|unclear|\?+$|tbd|idk|dunno|can't remember|don't remember|forgot)"
)
_KEPT = re.compile(rf"(?<!\w)(?:{_PRIVATE})(?!\w)|{_TO_SELF}", re.IGNORECASE)


def keeps_to_oneself(note: str) -> bool:
    """Whether the note judges somebody, speaks of money or trouble, or is a reminder to oneself."""
    return _KEPT.search(note) is not None
