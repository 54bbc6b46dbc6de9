"""Sentences that ask by telling: no answer yet, "just checking in"; most count only where nothing is handed over."""

import re
from typing import Final

from afterword.core.etiquette.asking_parts import DECISION, KIND, PROCESS, any_of

_FOLLOWS = any_of(
    "follow(?:ing)? up", "check(?:ing)?(?: back)?(?: in)?", "[ie]nquir(?:e|ing)", "touch(?:ing)? base", "asking"
)
_ANSWER = any_of("answer", "reply", "response", "decision", "news", "update")
_AN_ANSWER = rf"(?:an?|any|your|further|the) (?:\w+ )?(?:{_ANSWER}|word|feedback)s?\b"
_LONGING = any_of("hop(?:e|ing|ed)", "eager", "anxious", "keen", "impatient", "dying", "expect(?:ing|ed)", "waiting")

TELLS: Final = re.compile(
    r"\b(?:not|haven't|didn't|nor) (?:yet |so far )?hear(?:d)?(?: anything)? "
    + any_of(r"back\b", r"from you\b", r"anything(?: yet)? ?(?:[.,]|$)", "any (?:news|update|word)")
    + rf"|\bstill (?:a?waiting)\b.{{0,20}}\b(?:to hear(?: ?[.,!]| ?$| (?:back|from)\b)|for {_AN_ANSWER}|your {_ANSWER})"
    rf"|\b(?:not|haven't|hadn't|never) (?:yet )?(?:received|had|gotten|got|seen) {_AN_ANSWER}"
    rf"|\byet to (?:hear (?:back|from (?:you|them|anyone))\b|(?:receive|get) {_AN_ANSWER})"
    rf"|\b(?:{_LONGING}|(?:would|'d) (?:love|like|be glad|be happy)) to hear "
    rf"(?:\S+ ){{0,4}}?(?:your|the|an?) {KIND}(?!next){DECISION}"
    rf"|\b{_LONGING} (?:to|i(?:'d| would| had)) (?:have )?hear(?:d)? .{{0,20}}\bby (?:now|then)\b"
    r"|\byou (?:said|told|mentioned|promised|hoped)\b.{0,80}\b(?:decide|hear|answer|know|touch|back to)\b"
    r".{0,60}\b(?:it(?:'s| is) (?:now|already)|has (?:now |already )?passed|was (?:yesterday|last))\b"
    r"|\bneed (?:to know|to hear|an? (?:answer|decision|reply)|your (?:answer|decision|reply))"
    r" (?:by|soon|your|whether (?:i|you)|from you)\b"
    r"|\bwollte (?:\w+ ){0,4}nachfragen ?[.!]?$"
    rf"|\b{_LONGING} (?:that )?you(?:'ll| will| can| could)? (?:soon )?(?:tell me|let me know) "
    r"(?:soon |now )?(?:whether|if) i"
    + any_of("'m in", " am in", " got", " get", " made", " passed", " have got", " will get")
    + rf"\b|\b{_FOLLOWS} (?:with you )?{any_of('on', 'about', 'regarding', 'as to', 'into', 'concerning')} "
    + any_of(
        *("the status", r"my (?:\S+ ){0,1}?(?:application|interview|candidacy)", "where things"),
        *(rf"(?:the|your) {KIND}(?:outcome|decision)", rf"(?:the|your) {PROCESS} process"),
    )
    + r"(?!.{0,80}\b(?:attach|enclos|here (?:is|are)|as promised|link))"
)
"""They ask, whatever else the message says."""

_OPENS = (
    r"(?:^|[,;:] )(?:(?:and|so|but) )?(?:this is )?"
    r"(?:i(?:'m| am|'ve been| was)? |sorry (?:to keep|for) )?(?:(?:just|only|simply|quickly|briefly|again|once more"
    r"|here) ){0,2}"
    r"(?:(?:want(?:ed)? to|(?:i'd|would) (?:like|love) to|like to|writing to|writing|hop(?:e|ing) to|thought i'd) )?"
    r"(?:(?:just|only|simply|quickly|briefly|again) )?"
)
_SOON_ENDS = r"(?:(?: (?!about|and|to|with|by|that|here)[\w'-]+){0,7} ?[.!?…]*$)"
_TALK = any_of("interview", "conversation", "call", "meeting", "e-?mail", "message", "note", "application", "chat")
_ON_TALK = any_of("on", "from", "after", "since", "about", "regarding")

NUDGES: Final = re.compile(
    _OPENS
    + any_of(
        r"(?:check(?:ing)? (?:back )?in|touch(?:ing)? base|circl(?:e|ing) back)\b(?! at the| to the| for my)",
        r"(?:ping(?:ing)? you|ping(?:ing)?|bump(?:ing)?|nudg(?:e|ing)) (?:this|my|you|about|again)\b",
        r"ping(?= ?[.!]*$)",
        rf"follow(?:ing)? up(?: again)?(?: ?[.!]| ?$| with you ?[.!]| on this\b| (?:on this )?{_ON_TALK} "
        rf"(?:my|our|the)(?: \w+){{0,2}}? {_TALK}\b{_SOON_ENDS})",
    )
    + r"|\b(?:gentle|friendly|kind|polite|quick|little) (?:reminder|nudge|follow-?up|ping|bump|check-?in)"
    r"(?= ?[.!,:]| ?$| (?:about|on|regarding) (?:my|this|our|the))"
)
"""They ask where the message holds nothing else: no thanks in the sentence, nothing handed over in the text."""

HANDS: Final = re.compile(
    r"\b(?:attach(?:ed|ing)?|enclos(?:ed?|ing)|here(?:'s| is| are)|(?:as|i|i had|i'd) promised)\b"
)
THANKS: Final = re.compile(r"\bthank|\bgrateful\b|\bappreciate")
