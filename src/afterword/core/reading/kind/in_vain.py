"""Whether they say that they waited for the candidate in vain: they ask what happened, and nothing is over yet."""

import re
from typing import Final

_WHO: Final = r"(?:sie|dich|ihnen|dir|euch)"
_IN_VAIN: Final = re.compile(
    # English
    r"\b(?:we|I|team|panel|they|\w+) (?:had |have |were |was |'ve |'d )?(?:all )?(?:wait(?:ed|ing)|sat waiting|"
    r"(?:been )?expecting|expected|looked out|hung around|held on)\b(?: \w+){0,2} (?:for |out for )?you\b"
    r"(?! (?:to|would|will|can|could|in (?:the|our)|at (?:the|our)|back|join|start|on (?:mon|tue|wed|thu|fri)))"
    r"|\b(?:we|I)(?: have|'ve)? missed you (?:this|today|at|on|earlier|yesterday|just|in|for|[.!?,])"
    r"|\b(?:sorry|shame) (?:that )?(?:we|I) missed you\b|\bmissed you (?:today|this (?:morning|afternoon))"
    r"|\byou (?:did not|didn't|haven't|have not|never|weren't able to|were unable to) (?:show(?:n)?(?: up)?"
    r"|turn(?:ed)? up|(?:come|came)(?! (?:first|out|top|across|through|close|second))|appear(?:ed)?(?! to)"
    r"|join(?:ed)?|attend(?:ed)?"
    r"|make it (?:today|this|yesterday|in|to (?:the|our|your) (?:call|interview|meeting|appointment|office|zoom|talk))"
    r"|dial(?:led)? in|log(?:ged)? in|arrive)\b"
    r"|\byou (?:weren't|were not|wasn't) (?:there|here|on the (?:call|line)|at (?:the|our|your)|in the)"
    r"|\b(?:no sign of you|you were a no[- ]show|couldn't (?:find|reach|see) you (?:on|in|at))"
    r"|\b(?:didn't|did not|couldn't|could not|don't|never) (?:see|saw|hear from|get hold of) you\b"
    r"(?! (?:back|soon|as|fitting|being|with|in (?:this|that|the) (?:role|job|position|team)))"
    # German
    rf"|\b(?:auf {_WHO} gewartet|wart\w+ (?:\w+ ){{0,5}}auf {_WHO}(?! rück|n?e antwort)|haben? {_WHO} (?:\w+ ){{0,4}}"
    rf"(?:vermisst|erwartet)|hatten? {_WHO} (?:\w+ ){{0,4}}(?:vermisst|erwartet))\b"
    r"|\b(?:nicht|nie) (?:\w+ ){0,5}(?:erschienen|aufgetaucht|eingewählt|dazugekommen|angetroffen)\b"
    r"|\bnicht zu[mr]? (?:\w+ ){0,4}gekommen\b"
    r"|\b(?:sie waren|du warst|waren sie|warst du) (?:\w+ ){0,7}nicht "
    r"(?:da|dabei|dort|im (?:call|raum|meeting)|anwesend)\b"
    # French
    r"|\b(?:vous|t') ?(?:avons |ai |a )?(?:attendions|attendais|attendait|(?:longtemps )?attendue?s?)\b"
    r"|\bnous (?:vous|t') ?attendions\b"
    r"|\b(?:vous ne (?:vous )?êtes pas|tu ne t'es pas|tu n'es pas|vous n'êtes pas|vous n'étiez pas|tu n'étais pas) "
    r"(?:présentée?s?|venue?s?|connectée?s?|là|présente?s?|jointe?)"
    # Spanish
    r"|\b(?:te|le|la|lo|os|les) (?:estuvimos|estuve|estaban|estábamos|estaba) esperando\b"
    r"|\b(?:te|le|la|lo) (?:esperábamos|esperaba|esperamos)\b(?! (?:el|la|este|mañana|en))"
    r"|\bno (?:se|te) (?:presentó|presentaste|conectó|conectaste)\b|\bno (?:viniste|vino|acudiste|acudió|apareciste|"
    r"apareció|llegaste|asististe|asistió)\b",
    re.IGNORECASE,
)


def in_vain(sentence: str) -> bool:
    """Whether a sentence says so."""
    return bool(_IN_VAIN.search(sentence.replace("’", "'")))
