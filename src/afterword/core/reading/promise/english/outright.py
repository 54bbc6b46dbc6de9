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
_LISTS = (
    r"\b(?:short _ list|short ?list|(?:final|reserve|provisional) list|rankings?|"
    r"list of (?:reserves|names|candidates|successful \w+)) (?:goes|go|is|are|will be|comes?|"
    r"will go|will come) (?:up|out|live|online|posted|published) (?=@)"
)
_CALL_ROUND = r"(?:ring|phone|call|text|e _ mail|email|write|message) (?:around|round|everyone|everybody|all|you all)"
OUTRIGHT = (
    _LISTS,
    rf"\b(?:to|will|shall|and|then|i|we|he|she|they) (?:then )?{_CALL_ROUND} (?=@)",
    (
        r"\b(?:offer|verbal|verbal offer|written offer|offer call|offer letter|decision|answer|verdict|letter|"
        r"phone ?call|"
        r"contract|yes or no) (?:comes|lands|arrives|follows|issues|goes out|drops|gets sent|is coming|will "
        r"come|will land|"
        r"should land|will arrive) (?=@(?:bare|by))"
    ),
    (
        rf"\b(?:{_NEWS}|announcement|offer call|roll _ ?out|rollout|decision (?:day|date)) (?:\w+ ){{0,4}}?"
        r"(?:moved|pushed|bumped|shifted|postponed|slid|slipped|delayed|put back|brought forward|rescheduled|"
        r"deferred)(?: (?!@)\S+){0,6}? @than (?=@)"
    ),
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
BEGINS = (
    (
        r"\b(?:begins?|starts?|commences?|kicks? (?:off|in)|gets? (?:under ?way|going)|opens?|takes? effect|"
        r"comes? into (?:force|effect)|goes live|arrives?|lands?|turns? up|breaks? up) (?=@)"
    ),
    r"\b(?:takes?|hands?) (?=@bare)",
)
"""What begins on a day, so that before it is up to the day before."""
_BACK_OPEN = (
    r"(?:(?:list|register|roster|pool|bank|vacancy|recruitment|portal|panel|books?) (?:\w+ "
    r"){0,2}?(?:(?:re _ )?opens? (?:up "
    r"|again ){1,2}|reopens? )|(?:intake|scheme|programme|program|course|season) (?:\w+ ){0,2}?"
    r"(?:(?:re _ )?opens?|reopens?|starts?|is advertised|runs?) (?:again )?)"
)
NO_ANSWER = (
    rf"\b{_BACK_OPEN}(?=@)",
    (
        r"\b(?:vacancies|openings|positions|posts|jobs) (?:are|will be|get) (?:next )?"
        r"(?:published|advertised|posted|listed) (?=@)"
    ),
)
"""A clause in which no date is of an answer, however it is put."""
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
_MULLS = (
    r"\bmak(?:e|es|ing) up (?:his|her|my|our|their) minds?|\bsleep(?:s|ing)? on (?:it|this|that)|"
    r"\b(?:mull|chew|think|talk|weigh|turn)(?:s|ing)? (?:it|this|that|things|you all|the \w+) (?:over|through|up)|"
    r"\b(?:mull|chew|think|talk|puzzl|agonis|agoniz|deliberat)(?:e|es|s|ing|ling) (?:on|over|about|through) "
    r"(?:it|this|that|things)|\bmull(?:s|ing)? it|\b(?:look|go|read)(?:s|es|ing)? (?:through|over|at) "
    r"(?:his|her|my|our|"
    r"their|the) \w+|\bhav(?:e|ing) a think"
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
    r"\b(?:takes?|taking|took|(?<!_ )hands?|handing|handed|carr(?:y|ies|ied)) (?=@(?:bare|from))",
    (
        rf"(?:{_MULLS})(?: \w+){{0,3}} (?=@(?:bare|by|between|in)(?: ,)? (?:and|then|before) (?:\w+ ){{0,3}}?"
        rf"(?:phone|ring|call|tell|let|text|e _ mail|email|write|get back|come back|be in touch|give|drop|phoning|"
        rf"ringing|calling|bell|whatsapp|message)\b)"
    ),
    (
        r"\b(?:moderation|scoring|marking|calibration|sifting|vetting|longlisting|standardi[sz]ation) "
        r"(?:is |are )?(?=@bare)"
    ),
    (
        r"\b(?:meet|meets|meeting|see|sees|seeing|interview|interviews|interviewing) (?:your |the |our |one |"
        r"two |three |"
        r"other |last |more |final |remaining |another ){1,3}(?:finalists?|candidates?|persons?|people|applicants?|"
        r"contenders?|ones?) (?=@bare)"
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
