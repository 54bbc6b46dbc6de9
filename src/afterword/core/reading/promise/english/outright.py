"""Turns that decide by themselves what the date right behind them is: an answer, or surely something else."""

_WHO = r"(?:we|i|they|he|she|it|hr|you)"
_WILL = (
    r"(?:will|shall|should|can|would|'ll|plan to|aim to|intend to|hope to|expect to|mean to|are going to|am going to|"
    r"are planning to|are hoping to|are aiming to|want to)"
)
_NEWS = (
    r"(?:answers?|decisions?|verdict|outcomes?|results?|response|reply|offers?|feedback|confirmation|news|yes or no|"
    r"(?:letter|email|e _ mail|mail|text|text message|sms|whatsapp|voice ?note|phone call|phonecall|dm))"
)
_ITS = (
    r"(?:(?:an?|the|our|my|your|their|some|any|that|this|final|formal|written|informal|first|straight|firm|clear|full|"
    r"proper|definite|official|verbal|short|quick|brief|provisional|hiring|job|panel's|committee's) ){1,4}"
)
_FROM = r"(?: from (?:me|us|them|him|her|hr|\w+|the \w+|our \w+)(?: (?:office|team|department|manager|company))?)?"
_LINK = (
    r"(?!@\w+ (?:with|about|containing|to) (?:\w+ ){0,4}(?:links?|invit\w+|times?|slots?|zoom|tests?|joining|arrange|"
    r"schedule)\b)"
)
_SENT = (
    r"(?:go|goes|going|go out|goes out|going out|sent|sent out|issued|posted|mailed|out|made|published|announced|"
    r"released|communicated|emailed|texted|given)"
)
OUTRIGHT = (
    (
        r"@bare (?:, )?(?:which is |that is )when (?:we|i|they|you|he|she|hr) (?:will|shall|should|"
        r"can) (?:\w+ly |all )?(?:ring|call|"
        r"phone|tell|let|email|text|hear|know|write|announce|decide|find out|get back|be told|contact)\b"
    ),
    (
        rf"\byou (?:{_WILL}|can expect to|are going to) (?:\w+ly |then |also |all )?(?:have|get|receive|see|"
        rf"be getting) "
        rf"{_ITS}{_NEWS}{_FROM} (?=@){_LINK}"
    ),
    (
        rf"\b(?:texts|letters|emails|e _ mails|calls|offers|offer letters|results|decisions|outcomes|answers|"
        rf"notifications|"
        rf"verdicts) (?:(?:will|should|shall|are|to|are going to|are due to|are to) )(?:all |"
        rf"then )?(?:be )?{_SENT} (?=@)"
    ),
    (
        rf"\b{_WHO} {_WILL} (?:\w+ly |now |then )?(?:extend|make|issue|send|send out|get out|"
        rf"put out) (?:you )?{_ITS}offers? "
        r"(?:to (?:the|our|a) (?:\w+ ){1,3})?(?=@)"
    ),
    (
        rf"\b{_WHO} {_WILL} now (?:confirm|decide|let you know|be in touch|come back to you|get back to you|"
        rf"tell you) (?=@)"
    ),
    (
        rf"\b(?:offer|contract|answer|decision|verdict|results?|letter|paperwork) (?:itself )?(?:i|"
        rf"we) {_WILL} (?:\w+ )?"
        r"(?:send|get|email|post|give|let you have|have|confirm|tell)(?: \w+){0,3} (?=@)"
    ),
    (
        rf"\b(?:expect|await|look out for|watch out for|watch for|listen out for) (?!your ){_ITS}(?:{_NEWS}|call|"
        rf"message|ring|line)"
        rf"{_FROM} (?=@){_LINK}"
    ),
    (
        rf"\b(?:drop|send|give|text|email|ping|tell|call|phone|ring) (?:you|everyone|everybody|you all|you both|"
        rf"all of you|both "
        rf"of you|all candidates) (?:a line |a note |a message |a text )?(?:with )?{_ITS}(?:answer|decision|verdict|"
        rf"outcome|"
        r"results?|news) (?=@)"
    ),
)
"""An answer is told by it, whatever else stands around."""
TOLD_YOU = (
    *OUTRIGHT,
    (
        rf"\byou (?:{_WILL}|can expect to|are going to) (?:\w+ly |then |also |all )?(?:have|get|receive|see|"
        rf"be getting|hear|know) "
        rf"(?:[^@ ]+ ){{0,5}}?(?:{_NEWS}|word|indication|steer|call|heads _ up|draft|list|shortlist){_FROM} (?=@)"
    ),
    (
        rf"\b(?:{_WHO}|the \w+) {_WILL} (?:\w+ly |then |also |now )?(?:tell|give|send|let|email|text|ring|call|"
        rf"phone) (?:you|everyone|"
        rf"all of you) (?:[^@ ]+ ){{0,5}}?(?:{_NEWS}|word|indication|steer|know|draft|list|shortlist) (?=@)"
    ),
    (
        r"\b(?:provisional|informal|verbal|first|initial|unofficial|preliminary) (?:\w+ )?(?:answers?|"
        r"decisions?|results?|"
        r"outcomes?|lists?|offers?|word|feedback|notices?|verdict) (?:(?:will|should|are|is|to|be|come|comes|"
        r"published|out|"
        r"announced|posted|with|you|follow|go|goes|sent|released|on|the|website|portal) ){0,5}?(?=@)"
    ),
)
"""What is told the candidate by it is an answer, and no step on the way to a later one."""
TOLD_FIRST = (r"\b(?:verbal|verbally|informal|informally|provisional|provisionally|initial|unofficial|preliminary)\b",)
"""What is told first, before it comes in full."""
TOLD_IN_FULL = (r"\b(?:written|formal|formally|final|official|letter|contract|paperwork|in writing|full)\b",)

_EVENT = (
    r"(?:interviews?|exam|exams|examinations?|assessments?|assessment (?:days?|centres?|centers?)|tests?|trials?|"
    r"trial (?:days?|shifts?)|(?:second|third|final|next|last) (?:rounds?|stages?)|induction|orientation|training|"
    r"presentations?|selection days?|open days?)"
)
_HOLDS = (
    r"(?:will|would|should|shall|is|are|takes?|to|happens?|runs?|be|place|held|taking|scheduled|planned|for|happen|run)"
)
ELSEWHERE = (
    (
        rf"\b(?:{_EVENT}|zoom|onsite|meeting|visit|tour) (?:has |have |had |is |was |will )?(?:been |now |"
        rf"be )*(?:moved|postponed|"
        rf"rescheduled|put back|pushed|shifted|deferred|changed|brought forward)(?: back| out| on)?(?: @than)? (?=@)"
    ),
    (
        r"\b(?:on board|in post|in the seat|in the role|on the team|fill (?:the|this|that|our) (?:\w+ )?(?:desk|post|"
        r"role|position|vacancy|seat|job|gap)) (?=@(?:bare|from))"
    ),
    (
        r"(?:(?<= to )|(?<=could )|(?<=would )|(?<= can )|(?<=you )|(?<=you will )|(?<=they )|(?<= she )|(?<= he ))"
        r"(?:start|begin)(?: work| with us)? (?=@(?:bare|from))"
    ),
    (
        r"(?=@)@(?:from|bare|between)(?: ,)? (?:i|we|he|she|they) (?:will |am |are |is )(?:be )?(?:(?:working|"
        r"based|away|off|out|on "
        r"leave|travelling|traveling|on site|abroad) )"
    ),
    r"\b(?:because of|due to|owing to|on account of|given|thanks to|what with) (?:the )?(?=@bare)",
    r"\b(?:instead of|rather than|as opposed to|in place of|in lieu of) (?=@)",
    (
        rf"\b(?:invited|called|asked|summoned|come|coming) (?:back |in )?(?:to|for) (?:an?|the|our|"
        rf"their) (?:\w+ ){{0,3}}?"
        rf"{_EVENT}(?: with (?:\w+ ){{1,3}}?| at (?:\w+ ){{1,3}}?)?(?: held)? (?=@(?:bare|between))"
    ),
    (
        rf"(?<!of the )(?<!on the )(?<!from the )(?<!after the )(?<!of your )(?<!on your )(?<!from your "
        rf")(?<!after your )"
        rf"\b{_EVENT} (?:for (?:\w+ ){{1,4}}?)?(?:{_HOLDS} ){{1,4}}(?=@(?:bare|between|from))"
    ),
    rf"\b{_EVENT} , which (?:{_HOLDS} ){{1,4}}(?=@)",
    (
        r"\b(?:give|giving|gives|gave|work|working|serve|owes?|owe) (?:(?:her|his|my|their|your|our|"
        r"the) (?:\w+ ){1,3}?)?"
        r"@count (?=notice)"
    ),
    (
        r"\b(?:give|giving|gives|gave) (?:her|his|my|their|your) (?:\w+ ){0,2}?(?:job|employer|boss|work|firm|"
        r"company|school) "
        r"(?=@count)"
    ),
)
"""What the date is of is no answer, however much the words around speak of one."""
