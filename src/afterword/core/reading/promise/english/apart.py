"""English turns that tell for whom, or for which post, an answer is: "ring the others on the 7th"."""

_NOT_ME = (
    r"(?:unsuccessful|successful|rejected|chosen|selected|shortlisted|short _ listed|others?|rest|finalists?|winners?|"
    r"runners _ up|reserves|remaining|not (?:selected|chosen|successful))"
)
_LETTER = r"(?:rejections?|regrets|refusals|turndowns|turn _ downs|offers|acceptances)"
WHOM = (
    rf"\b(?:the|those|all|our|any|with|to|everyone) (?:\w+ )?{_NOT_ME}\b",
    r"\b(?:un)?successful (?:candidates?|applicants?|ones?)\b|\bthose (?:who|we|not)\b",
    r"\bevery(?:one|body) (?:else|we|who)\b|\b(?:anyone|people|ones?|person|candidate) we\b|\bwhoever (?:we|gets)\b",
    rf"^[ ,;:]*(?:and |but |while )?(?:the |any |all |our )?{_LETTER}\b",
    rf"\b(?:send|post|mail|issue|make|phone|email|get) (?:out )?(?:the |any |all |our )?{_LETTER}\b",
    r"\b(?:rejection|regret|offer) (?:letters|e _ mails|emails|calls)\b",
)
"""Whom an answer is for, or which of the two it is."""
TELLS = (
    r"\b(?:writ|ring|call|phon|e _ mail|email|text|tell|inform|notif|contact|messag|reply|hear|get|receiv)\w*\b",
    r"\bin touch\b|\bknow\b",
    r"\b(?:go|goes|going|come|comes|follow|follows|leave|sent|made|posted|out|given)\b",
)
"""With one of these it is told."""
WHICH_POST = (
    (
        r"\bfor the (?:\w+ ){1,3}?(?:one|post|role|job|position|vacancy|opening|branch|store|shop|site|office|team)\b|"
        r"\bfor (?:the )?(?:other|second)(?: one)?\b|"
        r"\bon the (?:\w+ ){1,3}?(?:post|role|job|position|vacancy|opening)\b|"
        r"^[ ,;:]*(?:and |but )?for (?!you |us |me |now |sure |the |a |an |all |this |that |"
        r"your |our |those |any |\w+ing\b)\w+\b"
    ),
)
"""Which of several posts an answer is about."""
