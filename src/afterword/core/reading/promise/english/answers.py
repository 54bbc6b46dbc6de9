"""The turns of phrase that speak of an answer: "get back to you", "hear from us", "make a decision"."""

_ALL = (
    r"(?:(?:the )?(?:lot|pair|two|three|four|both|all|each|all three|all four|both) of (?:you|ye)|you "
    r"(?:all|both|two|lot)|ye|ya|"
    r"you|me|us|them|him|her|everyone|everybody|all|both|people|folks|each|(?:the |all |our |successful |"
    r"shortlisted |selected |remaining |unsuccessful )*(?:candidate|applicant|finalist)s?)"
)
_FIT = (
    r"(?:(?:a|an|the|our|my|their|his|her|some|any|your|that|this|it|final|firm|definite|definitive|clear|"
    r"formal|more|better|clearer|rough|further|concrete|good|solid|hiring|written|quick|brief|proper|full|"
    r"specific|official|"
    r"verbal|positive|committee's|panel's|client's|team's|of) ){0,5}"
)
_ANSWER = (
    r"(?:answers?|decisions?|feedback|response|repl(?:y|ies)|updates?|news|outcomes?|results?|verdict|word|"
    r"info|information|clarity|conclusion|details|offers?|offer letter|letter of offer|confirmation|"
    r"determination|recommendation|green light|go ahead|yes or no|thumbs up|indication|idea|picture|sense|"
    r"timeline|time ?line|verbal|movement|progress|next steps?|the next step|call|ring|shout|buzz|"
    r"bell|email|e _ mail|mail|message|"
    r"note|line|text|ping|tinkle|heads _ up)"
)

_SAYS = (
    (
        r"(?:get(?:ting)?|got|come|coming|go|going|write|writing|report(?:ing)?|revert(?:ing)?|circl(?:e|ing)|"
        r"loop(?:ing)?|check(?:ing)?|ping|call(?:ing)?|phone|ring|swing|feed(?:ing)?|respond|pop|"
        r"message) back\b"
    ),
    r"\brevert(?:ing)?\b",
    r"\bholler(?:ing)?\b|\bhit you up\b|\bget on the blower\b|\bdrop you (?:a )?text\b",
    r"\bback (?:to|with) (?:you|me|us|everyone|candidates|all|them)\b",
    r"\bin (?:touch|contact)\b",
    r"\b(?:reach|reaching) out\b",
    r"\btouch(?:ing)? base\b",
    r"\bfollow(?:ing)?(?: _)? up\b",
    (
        rf"\b(?:check(?:ing)? in|connect(?:ing)?|speak(?:ing)? again|talk(?:ing)? again|be back|sync|"
        rf"catch up) with {_ALL}\b"
    ),
    rf"\b(?:keep|keeping) {_ALL} (?:posted|updated|informed|in the loop|abreast)\b",
    (
        rf"\b(?:call|calling|phone|phoning|ring|ringing|email|emailing|e _ mail|mail|text|message|messaging|"
        rf"write to|writing to|write|contact|contacting|recontact|notify|notifying|inform|informing|update|updating|"
        rf"tell|"
        rf"telling|bell|belling|answer|answering|advise|advising|alert|brief|buzz|intimate|ping|pinging|drop|"
        rf"dropping|shoot|"
        rf"shooting|send|sending|give|giving|get|getting|bring|debrief) {_ALL}\b(?: {_FIT}{_ANSWER}\b)?"
    ),
    rf"\blet(?:ting)? {_ALL} know\b",
    (
        rf"\b(?:share|sharing|provide|providing|communicate|announce|announcing|publish|release|issue|issuing|"
        rf"deliver|relay|pass on|pass along|send out|send over|send through|shoot through|shoot over|"
        rf"follow with) {_FIT}{_ANSWER}\b"
    ),
    (
        r"\b(?:be|is|are|been|get|getting|being|gets) (?:\w+ )?(?:called|contacted|notified|informed|updated|"
        r"told|advised|emailed|messaged|phoned|rung|communicated|announced|published|declared|released|issued|"
        r"made|shared|sent out|decided|confirmed|finalis?z?ed|reached|settled|rolled out|extended|given|taken|"
        r"sent|provided|ready|available)\b"
    ),
    (
        r"\bon to you\b|\b(?:something|this|that|it|everything|ours|one|word) (?:over |back |out )?to you\b|"
        r"\bpatience(?= @)|\b(?:make|give|do) you a return\b|\bcome back towards? you\b"
    ),
    r"\b(?:respond|reply|replying|responding|react|reacting)\b|\b(?:ring|phone|email|text|message)(?= @)",
    r"\b(?:will|to|would|going to|should) (?:also |then |probably )?call(?: back)?(?= @)",
    r"\b(?:be|is|are|reach|arrive|back|come|feedback|answer|decision|outcome|result) (?:back )?with you\b(?! about)",
    r"\b(?:applicants?|candidates?|finalists?|everyone) (?:notified|informed|contacted|told|updated)\b",
    (
        r"\b(?:look(?:ing)?|watch|wait) (?:out )?for (?:something|anything|(?:an? )?(?:\w+ )?(?:email|e _ mail|mail|"
        r"call|message|note|answer|reply|update|response|word|news)) from (?:me|us|him|her|them|hr)\b|"
        r"\b(?:in|into|hit|reach) your (?:inbox|mailbox)\b|\bpromise (?:you )?(?:one|it)\b|\bgive feedback\b"
    ),
    r"\bsend(?:ing)? (?:you )?(?:out |over )?(?:the|your|a|our) (?:\w+ )?(?:contract|paperwork)\b",
    (
        r"\b(?:have|get) (?:a|an|the|your|our) (?:\w+ ){0,2}(?:contract|offer|paperwork|letter|agreement) "
        r"(?:out\b|over\b|off\b|(?:across |back )?to you\b)|\b(?:look|watch|keep an eye) out for (?:my|our) (?:\w+ )?"
        r"(?:email|e _ mail|mail|call|message|note|answer|reply)\b"
    ),
    (
        r"\b(?:keep|keeping|kept|leave|leaving|left) "
        r"(?:(?:\w+ )?(?:you|anyone|anybody|a person|people|them|candidates?) )?"
        r"(?:waiting|dangling|hanging|guessing|wondering|stewing|in suspense|in the dark|in limbo|"
        r"on tenterhooks|on edge)\b"
    ),
    rf"\b(?:figure|count|bank|reckon|plan) on (?:(?:a|an|the|our|my|some|hearing|getting) )?(?:\w+ )?{_ANSWER}\b",
    (
        r"\bclos(?:e|ing) the loop\b|\breturn(?:ing)? to you\b|"
        r"\bput (?:you|them|everyone) out of (?:your|their) misery\b|"
        r"\bin the (?:picture|know)(?= @)|\b(?:on|in|through|at) your (?:doormat|letterbox|voicemail|door|hands?)\b"
    ),
    r"\band (?:back )?with you\b|\bkeep you\b|\bwrite(?: again)?\b(?= @)|\breach you\b",
)
_HEARS = (
    r"\bhear(?:ing|s)?\b(?! from you\b)",
    r"\bheard\b(?! from you\b)",
    (
        rf"\b(?:receive|receiving|expect|expecting|have|having|get|getting|be getting|see|provide|await|"
        rf"look for|give|need|promised?|anticipate) (?:to (?:have|get|receive|see) )?{_FIT}{_ANSWER}\b"
    ),
    (
        r"\b(?:receive|expect|get|have) (?:a|an|our|my|your|the) (?:\w+ ){0,2}(?:call|email|e _ mail|mail|"
        r"letter|reply|message|response|phone call|note)\b"
    ),
    (
        r"\blook(?:ing)? forward to (?:our|my|the|a|an) (?:\w+ )?(?:reply|answer|response|decision|call|email|"
        r"letter|verdict|"
        r"news|feedback)\b|\b(?:expect|await|have|get|receive) (?:my|our|a|an|her|his) (?:\w+ )?(?:whatsapp|"
        r"text|sms|dm|"
        r"voice ?note|ring|line|phone ?call)\b"
    ),
    r"\bknow (?:more|anything|something|either|where|whether|if|the|by|for|our|your|who|what|@)",
    r"(?<!get )(?<!getting )\b(?:will|should|would|'ll|to) know\b",
    r"\bknow\b(?= @)",
    (
        r"\b(?:bear|bearing|be patient|hang tight|hold on|hang on|sit tight) with (?:us|me)\b(?! @bare)|\bhang tight\b|"
        r"\bsit tight\b"
    ),
    (
        r"\b(?:give|allow|grant|giving|allowing|need) (?:us|me|them|him|her|the team)\b|\bplease allow\b|"
        r"\b(?:kindly|please) wait\b"
    ),
    (
        r"\b(?:call|news|answer|offer|feedback|update|decision) "
        r"(?:coming|incoming|to follow|on (?:its|the) way)\b|\b(?:letter|contract|offer|paperwork|answer|decision|"
        r"details|more) (?:will|should) (?:then )?follow\b|\bbe (?:made )?official\b|"
        r"\bshould have (?:it|one|that|them)(?= @)"
    ),
    r"\b(?:process|search|everything|it all) (?:\w+ )?wraps up\b|\b(?:radio )?silence\b",
    r"\bhave to wait\b|\bwait (?:until|till|@by)",
    r"\bexpect (?:it|something|this|that|anything|much)\b",
    r"\bwe (?:will |would |do |still )*need\b(?= @| until| till)(?! @\w+ to (?:draw|prepare|set|sort|sched|arrange))",
    (
        r"\bhave (?:something|more|anything|this|it) (?:for you|to share|to report|to say|in writing|decided|"
        r"finali[sz]ed|wrapped up|"
        r"to tell|concrete)\b"
    ),
)
_DECIDES = (
    r"\bdecid(?:e|es|ing)\b",
    (
        r"\b(?:decision|decisions|verdict|outcome|outcomes|feedback|result|results|response|answer|answers|"
        r"update|updates|conclusion|determination|recommendation|notifications?|final word|decision _ making|"
        r"news|reply|status|turnaround|time ?frame|time ?line|next steps?)\b"
    ),
    (
        r"\b(?:finali[sz](?:e|es|ing|ed)|deliberat(?:e|ing|ions?)|conclud(?:e|ing)(?! (?:\w+ ){0,3}"
        r"(?:interview|onsite|screen|round|meeting))|choos(?:e|ing)|"
        r"select(?:ing)?|pick(?:ing)?|vot(?:es?|ing)|settl(?:e|ing) on (?:a|an|one|our|the|some(?:one|body)))\b"
    ),
    (
        r"\b(?:make|making|made|mak(?:e|ing) up|have|be making) (?:up )?(?:our|their|his|her|my|a|"
        r"the) (?:final |hiring )?(?:minds?|call|choice|selection|pick|choices|selections|move)\b"
    ),
    (
        r"(?<!interviews )(?<!rounds )(?<!screens )\bwrap(?:ping|ped)? (?:up|things up|this up|it up|everything up)\b"
        r"(?! (?:\w+ ){0,3}(?:interview|onsite|screen|round|meeting))|"
        r"\bsign(?:ing)? off\b|\bsign _ off\b"
    ),
    (
        r"\b(?:make|making|extend|extending|issue|issuing|put out|send|sending|roll out|put together|"
        r"have) (?:an |the |our |out |you an |a formal |a written |formal )*offers?\b|\boffers?(?: "
        r"letters?)? (?:will |"
        r"should |to |is |are |would )?(?:\w+ly )?(?:be )?(?:go|goes|going|out|come|comes|coming)\b|"
        r"\block(?:ing)? (?:in|down) (?:the|our|a) (?:\w+ ){0,2}(?:candidate|choice|decision|hire|finalist)\b"
    ),
    (
        r"\b(?:have|get|got|having|getting) (?:this|it|that|things|everything|it all|all (?:of )?this) (?:all )?"
        r"(?:sorted|settled|resolved|nailed down|tied up|straightened out|sewn up)\b|"
        r"\b(?:letters?|emails?|e _ mails?|notices|notifications|decisions) (?:will |should |are |to )?(?:all )?"
        r"(?:be )?(?:(?:go|goes|going|sent) out|mailed|posted)\b|"
        r"\bsend(?:ing)? out (?:the |our |all )*(?:\w+ )?(?:letters|emails|notices|notifications|decisions|results)\b"
    ),
    r"\b(?:our|the|their|final) (?:choice|selection|final selection|final choice)\b|\bfinal selection\b",
    (
        r"\b(?:confirm|confirming)\b(?! our| your| you| the interview| the call| the meeting| that you|"
        r" a time)|\bappoint(?:ing)?\b|\bmak(?:e|ing) an appointment\b|\bcome down\b|\bclose this\b|"
        r"\b(?:complete|finish|conclude) (?:our|the|their) (?:review|process|evaluation|deliberations|search|"
        r"selection|hiring process)\b"
    ),
    (
        r"\b(?:clarity|certainty|finalists?|green light|best guess|ballpark)\b|\b(?:new|revised|updated) "
        r"(?:target|eta|"
        r"timeline|estimate)\b"
    ),
    r"\b(?:mov(?:e|es|ing)|proceed(?:ing)?|go(?:ing)?) to (?:the )?offers?(?: stage)?\b",
    (
        r"\b(?:have|get) (?:someone|somebody|an? (?:candidate|finalist|hire)|our (?:candidate|hire|pick)) (?:chosen|"
        r"selected|picked|identified|confirmed)\b"
    ),
)
POSITIVE = (*_SAYS, *_HEARS, *_DECIDES)
