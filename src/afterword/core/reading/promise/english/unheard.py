"""The turns that say by when nobody waits any more: "if you have not heard by Friday", "if nobody has rung"."""

_IF = (
    r"(?:\b(?:if|in case|provided|when(?= you (?:do|have|did) not ))|^[ ,]*should(?= you | i | we | there ))"
    r"(?: @\w+)?(?: ,)?"
)
_HEAR = (
    r"(?:have |has |did |do |does |had )?(?:yet |still |been )*(?:hear|heard|receive|received|got|gotten|get|getting|"
    r"had|see|seen|reached out|in touch|contacted|called|emailed|rung|phoned|informed|notified|told|updated)\b"
    r"(?! from you| (?:\w+ ){0,2}(?:link|invite|invitation|test|assignment|form|documents?|code|login|access)\b)"
)
_TELL = (
    r"(?:(?:been |be )?in touch|(?:call|email|contact|messag|text|phon|updat|notifi|inform|repli|respond)ed|call|"
    r"email|contact|"
    r"rung|ring|written|reach(?:ed)? (?:out|you)|(?:come|came|got|gotten|get|been|be) back|let you|told you|"
    r"followed up)\b(?! from you)"
)
_UNHEARD = rf"{_IF} (?:you|i|candidates?|applicants?)\b(?: \S+){{0,3}}? (?:not|never) {_HEAR}"
# who is asked to hang on until a day is told by it, as who may ask then
_HANG_ON = r"\bif you (?:could|can|would) (?:\w+ )?(?:hang on|hold on|wait|hang tight|sit tight|bear with us)(?= @by)"
_UNTOLD = rf"{_IF}(?:(?! you\b) \S+){{1,4}}? (?:not|never) (?:yet |still |managed to )*{_TELL}"
_NOT_WITH_YOU = (
    rf"{_IF} (?:the|your|our|an?|my) (?:\w+ )?(?:letter|offer|email|answer|decision|result|outcome|contract|call|phone|"
    r"news|verdict)s?(?: \S+){0,2}? (?:was|is|has|had|were|did|does|are|have) not (?:been |yet |with |in |on |made|"
    r"come|sent|rung|reach|arrive|land|gone|go |out )"
    rf"|{_IF} (?:it|this|that|things|everything|we|they)(?: \S+)? not (?:been |got |have )?(?:it |this "
    rf")?(?:all )?(?:sorted|"
    r"settled|decided|wrapped|made (?:up )?(?:our|their|a) )"
)
_PASSES = rf"{_IF} (?:comes?|passes|goes|rolls)(?: by| round| around)? (?=without|$)"
_WHO_HEARS_NOT = rf"^[ ,]*(?:who|that) (?:have |has |do |does |did |had )(?:not|never) {_HEAR}"
_NO_NEWS = (
    r"^[ ,]*(?:no|without) (?:news|word|call|letter|reply|email|answer|contact|response)(?: from (?:us|me|hr|them))?"
    r"(?= @(?:by|within|before) (?:means?|will mean|and|then|equals|is|should be|can be|may be|must be)\b)"
)
_NOBODY = rf"{_IF} (?:nobody|no one|none of us) (?:has |have |had )?{_TELL}"
_NOTHING = (
    rf"{_IF}(?: \S+){{0,5}}? (?:nothing|no (?:\w+ )?(?:news|word|reply|answer|response|contact|email|call|update|"
    r"feedback|decision|offer|message)|silence|crickets|still waiting|without (?:an?y? )?(?:single )?(?:word|peep|call|"
    r"letter|answer|sign|news|message))\b(?! (?:\w+ )?from you)"
)
UNHEARD = (
    _HANG_ON,
    _UNHEARD,
    _WHO_HEARS_NOT,
    _NO_NEWS,
    _UNTOLD,
    _NOBODY,
    _NOTHING,
    _NOT_WITH_YOU,
    _PASSES,
    rf"\bunless\b(?: \S+){{0,3}}? {_HEAR}",
)
"""By a day told so, the answer comes, or who waits may ask."""
