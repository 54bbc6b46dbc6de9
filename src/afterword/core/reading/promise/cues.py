"""The turns of phrase that tell an answer promised from an interview, a deadline, an absence and the rest."""

import re
from functools import cache

_ALL = r"(?:you|me|us|them|him|her|everyone|everybody|all|both|people|folks|each|(?:the |all |our |successful |shortlisted )*(?:candidate|applicant|finalist)s?)"  # noqa: E501 - one list
_FIT = r"(?:(?:a|an|the|our|my|their|his|her|some|any|your|that|this|it|final|firm|definite|definitive|clear|formal|more|better|further|concrete|good|solid|hiring|written|quick|brief|proper|full|specific|official|verbal|positive|committee's|panel's|client's|team's|of) ){0,5}"  # noqa: E501 - one list
_ANSWER = r"(?:answers?|decisions?|feedback|response|repl(?:y|ies)|updates?|news|outcomes?|results?|verdict|word|info|information|clarity|conclusion|details|offers?|offer letter|letter of offer|confirmation|determination|recommendation|green light|go ahead|yes or no|thumbs up|indication|idea|picture|sense|timeline|time ?line|next steps?|the next step|call|ring|shout|buzz|bell|email|e _ mail|mail|message|note|line|text|ping|tinkle|heads _ up)"  # noqa: E501 - one list

_SAYS = (
    r"(?:get(?:ting)?|got|come|coming|go|going|write|writing|report(?:ing)?|revert(?:ing)?|circl(?:e|ing)|loop(?:ing)?|check(?:ing)?|ping|call(?:ing)?|phone|ring|swing|feed(?:ing)?|respond|pop|message) back\b",  # noqa: E501 - one list
    r"\brevert(?:ing)?\b",
    r"\bback (?:to|with) (?:you|me|everyone|candidates|all|them)\b",
    r"\bin (?:touch|contact)\b",
    r"\b(?:reach|reaching) out\b",
    r"\btouch(?:ing)? base\b",
    r"\bfollow(?:ing)?(?: _)? up\b",
    rf"\b(?:check(?:ing)? in|connect(?:ing)?|speak(?:ing)? again|talk(?:ing)? again|be back|sync|catch up) with {_ALL}\b",
    rf"\b(?:keep|keeping) {_ALL} (?:posted|updated|informed|in the loop|abreast)\b",
    rf"\b(?:call|calling|phone|phoning|ring|ringing|email|emailing|e _ mail|mail|text|message|messaging|write to|writing to|write|contact|contacting|notify|notifying|inform|informing|update|updating|tell|telling|answer|answering|advise|advising|alert|brief|buzz|intimate|ping|pinging|drop|dropping|shoot|shooting|send|sending|give|giving|get|getting|bring|debrief) {_ALL}\b(?: {_FIT}{_ANSWER}\b)?",  # noqa: E501 - one list
    rf"\blet(?:ting)? {_ALL} know\b",
    rf"\b(?:share|sharing|provide|providing|communicate|announce|announcing|publish|release|issue|issuing|deliver|relay|pass on|pass along|send out|send over|send through|shoot through|shoot over|follow with) {_FIT}{_ANSWER}\b",  # noqa: E501 - one list
    r"\b(?:be|is|are|been|get|getting|being|gets) (?:\w+ )?(?:called|contacted|notified|informed|updated|told|advised|emailed|messaged|phoned|rung|communicated|announced|published|declared|released|issued|made|shared|sent out|decided|confirmed|finalis?z?ed|reached|settled|rolled out|extended|given|taken|sent|provided|ready|available)\b",  # noqa: E501 - one list
    r"\bon to you\b|\b(?:respond|reply|replying|responding)\b|\b(?:ring|phone|email|text|message)(?= @)",
    r"\b(?:will|to|would|going to|should) (?:also |then |probably )?call(?: back)?(?= @)",
    r"\b(?:be|is|are|reach|arrive|back|come|feedback|answer|decision|outcome|result) (?:back )?with you\b(?! about)",
    r"\bkeep you\b|\bwrite\b(?= @)|\breach you\b",
)
_HEARS = (
    r"\bhear(?:ing|s)?\b(?! from you\b)",
    r"\bheard\b(?! from you\b)",
    rf"\b(?:receive|receiving|expect|expecting|have|having|get|getting|be getting|see|provide|await|look for|give|need|promised?|anticipate) (?:to (?:have|get|receive|see) )?{_FIT}{_ANSWER}\b",  # noqa: E501 - one list
    r"\b(?:receive|expect|get|have) (?:a|an|our|my|your|the) (?:\w+ ){0,2}(?:call|email|e _ mail|mail|letter|reply|message|response|phone call|note)\b",  # noqa: E501 - one list
    r"\bknow (?:more|anything|something|either|where|whether|if|the|by|for|our|your|who|what|@)",
    r"\b(?:will|should|would|'ll|to) know\b",
    r"\bknow\b(?= @)",
    r"\b(?:bear|bearing|be patient|hang tight|hold on|hang on|sit tight) with (?:us|me)\b|\bhang tight\b|\bsit tight\b",
    r"\b(?:give|allow|grant|giving|allowing|need) (?:us|me|them|him|her|the team)\b|\bplease allow\b|\b(?:kindly|please) wait\b",
    r"\bhave to wait\b|\bwait (?:until|till|@by)",
    r"\bexpect (?:it|something|this|that)\b",
    r"\bwe (?:will |would |do |still )*need\b(?= @| until| till)",
    r"\bhave (?:something|more|anything|this|it) (?:for you|to share|decided|finali[sz]ed|wrapped up|to tell|concrete)\b",
)
_DECIDES = (
    r"\bdecid(?:e|es|ing)\b",
    r"\b(?:decision|decisions|verdict|outcome|outcomes|feedback|result|results|response|answer|answers|update|updates|conclusion|determination|recommendation|notifications?|final word|decision _ making|news|reply|status|turnaround|time ?frame|time ?line|next steps?)\b",  # noqa: E501 - one list
    r"\b(?:finali[sz](?:e|es|ing|ed)|deliberat(?:e|ing|ions?)|conclud(?:e|ing)|choos(?:e|ing)|select(?:ing)?|pick(?:ing)?|vot(?:e|ing))\b",
    r"\b(?:make|making|made|mak(?:e|ing) up|have|be making) (?:up )?(?:our|their|his|her|my|a|the) (?:final |hiring )?(?:minds?|call|choice|selection|pick|choices|selections|move)\b",  # noqa: E501 - one list
    r"\bwrap(?:ping|ped)? (?:up|things up|this up|it up|everything up)\b(?! interview)|\bsign(?:ing)? off\b|\bsign _ off\b",
    r"\b(?:make|making|extend|extending|issue|issuing|put out|send|sending|roll out|put together|have) (?:an |the |our |out |you an |a formal |a written |formal )*offers?\b|\boffers? (?:will |should |to |is |are |would )?(?:go|be going|going|be out|come|coming)\b",  # noqa: E501 - one list
    r"\b(?:our|the|their|final) (?:choice|selection|final selection|final choice)\b|\bfinal selection\b",
    r"\b(?:confirm|confirming)\b(?! our| your| you| the interview| the call| the meeting| that you| a time)|\bappoint(?:ing)?\b|\bmak(?:e|ing) an appointment\b|\bcome down\b|\bclose this\b|\b(?:complete|finish|conclude) (?:our|the|their) (?:review|process|evaluation|deliberations|search|selection|hiring process)\b",  # noqa: E501 - one list
    r"\b(?:clarity|certainty|finalists?|green light)\b",
)
POSITIVE = (*_SAYS, *_HEARS, *_DECIDES)

ASKS = (
    r"\bplease (?!be patient|bear|give (?:us|me)|allow|expect|note|wait|assume|do not hesitate|feel free|rest|know|don|hold|hang|understand|accept our|find|accept my|be informed|be advised|be notified|be aware|be assured|keep in mind)",  # noqa: E501 - one list
    r"\bkindly (?!note|wait|bear|allow|give us|be patient|expect|be informed|be advised)",
    r"\b(?:could|can|would|will|might|may) you\b(?! expect| hear)",
    r"\bdo (?:let|send|share|give|confirm|submit|reply)\b",
    r"\byou (?:will |would |do |'d |may |might |just |still |can |could |should |must )*(?:need|needed|have|are required|are asked|are expected|must|are welcome|are invited|may)\b (?:to )?(?!heard|hear|wait|our|an answer|a decision|not|my|received|news|feedback|@|your answer|a response|a final|an update|to wait|the|a|it|something|more|my answer|been|any|questions)",  # noqa: E501 - one list
    r"\byou have @by|\byou (?:must|should) (?:send|submit|reply|return|complete|respond|confirm|let|decide)\b",
    r"\bwe (?:will |would |do |still |would also |also )*(?:need|require|ask|request|want|like) (?:for )?(?:you|your)\b",
    r"\brequest (?:you|your)\b|\brequire (?:you|your|the candidate)\b",
    r"\b(?:have|need|get|receive|hearing|hear|see|return|send|want|like|love|appreciate|submit|complete|share|provide|confirm|sign|have had) (?:back )?your\b",  # noqa: E501 - one list
    r"\byour (?:answer|decision|response|reply|confirmation|signature|signed|references|documents|availability|portfolio|assignment|acceptance|thoughts|presentation|work sample|submission|code|task|case study|feedback on|paperwork|slides|preferred|current|notice|joining)\b",  # noqa: E501 - one list
    r"\bfrom you\b|\bto us (?:by|@)|\breach us\b",
    r"\b(?:deadline|submit|submitted|submission|upload|rsvp|sign up|register)\b",
    r"\b(?:return|sign|complete|completing|finish) (?:the|your|this|it|an|our) (?:\w+ ){0,2}(?:assignment|form|forms|test|task|challenge|exercise|take|contract|nda|assessment|homework|paperwork|questionnaire|copy|documents|case|agreement|offer)\b",  # noqa: E501 - one list
    r"\b(?:send|email|forward|provide|show|share) (?:us|it|them|him|her)\b|\bgive us (?:your|the|all|proof)\b",
    r"\b(?:valid|good|open|stands|stand|hold|on the table|accept(?:ed)?) (?:until|through|till|for|@by|@for)|\bexpir(?:e|es|ing|y)\b",
    r"\bto accept\b|\baccept (?:the|this|our)\b|\b(?:book|pick|choose|select|reserve) (?:a|your|another) (?:\w+ )?(?:time|slot|date|interview)\b|\bth(?:is|e) link\b",  # noqa: E501 - one list
    r"\blook(?:ing)? forward\b|\bhop(?:e|ing) to hear from you\b",
    r"\bdon't (?:call|contact|email)\b|\bdo not (?:call|contact|email)\b",
    r"\breferences? (?:must|should|need|by)\b|\bmust (?:reach|arrive|be)\b",
)
THEY_SAID = (
    r"\b(?:as )?you (?:had |have |also |just |already |kindly )*(?:said|told|mentioned|wrote|asked|noted|indicated|informed|explained|stated|requested|promised|suggested|offered|shared|raised|pointed|confirmed)\b",  # noqa: E501 - one list
    r"\byou (?:could|can|would|will|are able to|'d|are going to|might) (?:be able to |only )?(?:start|begin|join|travel|relocate|be available|leave|meet|make it)\b",  # noqa: E501 - one list
    r"\b(?:keep|keeps|retain|retains|store|stores|hold|holds|delete|deletes|deleted|retained|stored|kept|erase|destroy)\b (?:\S+ ){0,4}?(?:data|cvs?|resumes?|résumés?|details|file|applications?|records?|information|profile|@for|@within|@after|@in)",  # noqa: E501 - one list
    r"\b(?:data|cvs?|resumes?|records?|details) (?:\S+ ){0,4}(?:deleted|retained|kept|stored|erased|held|destroyed|removed)\b",
    r"\b(?:office hours|working days|working hours|opening hours|business hours|open @|reach me @|reach us @|i work|we work|works)\b",
    r"\bi (?:told|promised|asked|let|emailed|wrote|sent|informed|owe)\b (?:\w+ )?(?:them|her|him|dana|hr|the|to send|my|about)\b",
)
EVENTS = (
    r"\b(?:interview|interviews|interviewing|interviewer|onsite|on _ site|meeting|meetings|meet|meets|round|rounds|screen|screening|panel interview|chat|chats|conversation|session|workshop|presentation|test|trial|tour|visit|lunch|coffee|appointment|slot|slots|event|party|conference|offsite|off _ site|webinar|launch|launches|drive|zoom|training|demo|all _ hands|town hall|debriefs?|agenda|assessment|discuss(?:es|ing)?|discussion|regroups?|gather|convenes?)\b(?! notes)",  # noqa: E501 - one list
    r"\b(?:a|the|our|your|this|that|another|phone|video|quick|short|teams|skype|follow _ up|next|final|intro) (?:\w+ )?call\b|\bcall with\b|\bcalls with\b",  # noqa: E501 - one list
    r"\bsee(?:ing)? you\b|\b(?:join|joining)\b|\bin(?:vite|viting|vitation)\b|\b(?:re)?schedul(?:e|ed|ing)\b|\bset(?:ting)? up\b|\barrang(?:e|ing|ed)\b",  # noqa: E501 - one list
    r"\b(?:speak|talk|speaking|talking) (?:with|to) (?:you|dana|the)\b|\b(?:come|coming|pop|drop|stop) (?:in|by|over)\b|\bcandidates? (?:in|to see)\b|\b(?:see|seeing) (?:\w+ ){0,3}(?:candidates?|people|person)\b",  # noqa: E501 - one list
    r"\b(?:works? for|work for|suits?|available|availability|(?<!feel )free|good time|times? that)\b|\b(?:are|be) (?:you )?around\b",
    r"\btake place\b|\btakes place\b|\bheld\b|\bflight\b|\btrain\b|\bbooked\b|\breminder\b|\breview your\b",
)
STARTS = (
    r"\bstart(?:s|ed|ing)?(?: date)?\b|\bjoining date\b|\bbegin(?:s|ning)?\b|\bonboard(?:ing)?\b|\bon board\b|\bin the seat\b|\bfirst day\b|\bnotice\b|\bnew hire\b|\bin place\b|\breports? to\b|\bprobation\b|\bcontract\b|\bsalary review\b|\bhiring for\b|\bbe filled\b|\bto fill\b|\bin (?:the )?role\b|\bjoin (?:us|within|by)\b",  # noqa: E501 - one list
)
AWAY = (
    r"\bout of (?:the )?office|(?<!go )(?<!going )(?<!reach )(?<!sent )(?<!pushed )\bout (?:until|on|@|sick|for)|\booo\b|\b(?:am|is|are|be) (?:\w+ )?out\b|\baway\b|\bon (?:\w+ )?(?:leave|vacation|holidays?|pto|break)\b|\b(?:maternity|parental|annual|paternity) leave\b|\btravel(?:l)?ing\b|(?<!pushed )(?<!moved )(?<!come )(?<!get )(?<!hear )(?<!hearing )(?<!heard )(?<!answer )\bback (?:in (?:the )?office|on|from|at|by|@)|\breturns?\b|\breturning\b|\bunavailable\b|\boff (?:until|till|on|@)|\blimited access\b|\boffline\b|\bclosed\b|\bclosure\b|\bin the office\b|\bslow to respond\b|\bbank holiday\b|\bholiday is\b",  # noqa: E501 - one list
)
POSTS = (
    r"\b(?:posting|advert|advertised|vacancy|applications?|job ad|ad|requisition|req|listing|closing date) (?:\w+ ){0,4}(?:open|opens|closed?|closes|accepted|live|online|posted|filled|is|on|received|@)|\bcloses?\b|\baccepting applications\b|\bapply\b|\bposition is\b|\brole is\b|\brole has\b|\bposition has\b|\bjob has\b",  # noqa: E501 - one list
)
PAST = (
    r"\b(?:met|spoke|talked|chatted|interviewed|received|posted|was|were|had|came|sent|launched|founded|joined|enjoyed|applied|saw|discussed|spent|ran|began|visited|seen|trading|moved offices|moving offices|opened|reviewed|attended|completed|passed|submitted|decided|extended|signed|shortlisted)\b|\bthank(?:s| you) (?:\w+ ){0,3}for\b|\bthanks\b|\b(?:great|good|nice|lovely|pleasure|wonderful|enjoyed) (?:to|having|meeting|speaking|talking|seeing)\b|\b(?:has|have) been\b",  # noqa: E501 - one list
)
WEAK = r"\b(?:it|that|this|things|which|we are|process|review|they are|news) (?:(?:will|would|may|might|could|should|can|is|are|'s|usually|typically|generally|probably|likely|now|really|normally|often|only|also|going to|looking|to|looks|like|more|realistically|hopefully|about|most) ){0,5}(?:take|takes|be|is|to be|at|like|will|next|looking)(?: (?:more like|probably|us|likely|now|at|until|on|more|about|another|roughly|hopefully|to|them|going to be|a))*(?= @)|\bmore like(?= @)|\btakes?(?= (?:us |them |about |me )?@)|\bexpect(?:ed|ing)?(?= @)|\blook(?:ing)? at(?= @)|\b(?:aim|aiming|shooting|target|targeting|hoping)(?: for| to be done)?(?= @)|\b(?:guess|estimate|bet|hope|expectation|plan|target|goal|aim|thinking) (?:is|would be|was|will be|for that is)(?: for| by| on)?(?= @)|\bmake (?:that|it)(?= @)|\b(?:moved|pushed|shifted|delayed|postponed|slipped|bumped|slip|push|move)(?: back| out| it| this| things| that)*(?= @)|(?<!you )\b(?:said|says|mentioned|thinks|thinking|reckons?|promised|quoted|guesses|guess|told (?:me|us))(?: maybe| probably| like| perhaps| it would be| it will be)?(?= @)|\blet us say\b|\b(?:allow|give it|need|needs|needed)(?= (?:another |about )?@)"  # noqa: E501 - one list


@cache
def pattern(name: str) -> re.Pattern[str]:
    """One list as a single pattern, made when it is first asked for: making one costs more than most sentences."""
    lists = {
        "positive": POSITIVE,
        "asks": ASKS,
        "theirs": THEY_SAID,
        "event": EVENTS,
        "start": STARTS,
        "away": AWAY,
        "post": POSTS,
        "past": PAST,
        "weak": (WEAK,),
        **CHANGES,
    }
    return re.compile("|".join(lists[name]))


_OLD = r"(?:said|told|promised|mentioned|quoted|wrote|indicated|thought|guessed|announced|advised|stated)"
CHANGES = {
    "dropped": (
        r"\b(?:had|we would|i would) (?:originally |initially |previously |really )*(?:hoped|planned|wanted|intended|aimed|meant)\b",  # noqa: E501 - one list
        r"\b(?:i|we) (?:was|were) (?:originally |initially |really )*(?:hoping|going|planning|supposed|meant|aiming|expecting)\b",  # noqa: E501 - one list
        r"\b(?:originally|initially|previously|was supposed|were supposed|used to)\b",
        r"\b(?:i|we) (?:hoped|planned|wanted|intended|aimed|expected)\b",
    ),
    "said": (
        rf"\b{_OLD}\b|\b(?:hoped|wanted|planned|was hoping|were hoping|was going to|were going to|were planning)\b",
    ),
    "upset": (
        r"\b(?:but|however|unfortunately|sorry|apolog\w+|instead|actually|longer|more time|delay(?:s|ed)?|slipp\w+|held up|postpon\w+|pushed|push|moved|shifted|no longer|not going to|not possible|not be possible|behind|bumped|make that|scratch|after all|afraid|on hold|not happening|ignore|forget|rather)\b",  # noqa: E501 - one list
    ),
    "stands": (
        r"\b(?:still (?:stands|holds|on|the plan|true|aim\w*|expect\w*|plan\w*)|on track|as planned|no change|unchanged)\b",
    ),
    "correction": (
        r"\b(?:make that|make it|scratch that|correction|i mean|i meant|or rather|let us (?:say|make it)|actually|strike that|change of plan|change of plans|(?:has|have|had|is|are|was|been|got|gets|be|being|needs? to be|we|it|that|they) (?:\w+ )?(?:moved|pushed|shifted|postponed|delayed|slipped|bumped|changed)|(?:moved|pushed|shifted|delayed|postponed|slipped|moving|pushing|bumped) (?:it |this |that |things |the decision |our decision |out |back |this out |it back )*(?:to|until|till|@))\b|\bmoving @|\bpushed (?:\w+ )?@|\bnow (?:be|looking|going|expect\w*|expected|aim\w*|plan\w*|hope|hoping|likely|think|targeting|due|@|scheduled|more)|(?:will|would|is|are|should|'s|it) now\b|\brevised\b|\binstead\b|\bnew (?:date|timeline|target|estimate)\b",  # noqa: E501 - one list
    ),
    "withdrawn": (
        r"\b(?:taking|take|takes|be|need|needs|needing) (?:\w+ ){0,3}(?:longer|more time|extra time|additional time)\b|\b(?:longer|later) than\b|\b(?:delay|delayed|held up|on hold|slipped|postponed|pushed back|paused)\b(?! @)|\b(?:will|can|could|would|are|is|am|do|did|may|might|was|were) not (?:\w+ ){0,2}(?:be able|make|manage|meet|hit|happen|going to|possible|realistic|work out|work|be possible|hold)\b|\bno longer (?:possible|able|realistic|true)\b|\bunable to\b|\b(?:ignore|forget) (?:the|that|my|what)\b|\bnot know (?:yet )?(?:when|how long)\b|\bno (?:new )?(?:date|timeline) yet\b",  # noqa: E501 - one list
    ),
    "negated": (
        r"\b(?:will|can|could|would|are|is|am|do|does|did|may|might|shall|should|won|wo) not\b|\bunlikely\b|\bunable\b|\bno (?:decision|answer|news|update|one|feedback|word|response|offer|result|final|further)s?\b|\bnothing\b|\bnobody\b|\bnot (?:be able|going to|expect|in a position|know|have|decide|make|be)\b|\bnever\b|\bhardly\b|\bdoubt\b|\bhad not\b",  # noqa: E501 - one list
    ),
    "free": (r"\bfeel free\b|\bdo not hesitate\b|\bwelcome to\b|\bhappy to hear\b",),
    "unheard": (
        r"(?:\b(?:if|unless|in case|provided)\b|^[ ,]*should (?=you|i\b))(?: \S+){0,3}? (?:have |has |did |do |does |had )?(?:not |never |n't )?(?:yet )?(?:hear|heard|receive|received|got|gotten|get|had|reached out|been in touch|been contacted|contacted|gotten back|come back|been back|replied|seen|see|contact|reach)\b",  # noqa: E501 - one list
    ),
    "limit": (r"\b(?:earliest|soonest|latest)\b(?: [^@ ]+){1,9} (?:is|be|would be|will be)(?: \w+)? @",),
    "back": (r"\b(?:once|when|as soon as|after)\b(?: \S+){0,4}? (?:back|returns?|returned|in again|return)\b",),
    "to decide": (
        r"\bto (?:\w+ )?(?:make|reach|take|finali[sz]e|decide|come to|choose|pick|select|vote|settle|agree on)\b",
    ),
    "owned": (
        r"\b(?:will|would|going to|should|shall|said|to|can|might|they|hr|he|she) (?:\w+ ){0,2}?(?:let|get back to|update|tell|come back to|reach out to|follow up with|inform|call|email|contact|revert to|give) (?:me|us)\b",
    ),  # noqa: E501 - one list
    "begged": (
        r"(?:\blet (?:me|us) (?:know|have)|\b(?:get back to|reach out to|\btell|come back to|\bupdate|\binform|revert to|reply to|\bcall|\bcontact|follow up with|\bemail|\bwrite to|ping|check in with|touch base with|\bnudge) (?:me|us)\b)|\bdrop (?:me|us)\b|\bask (?:me|us)\b|\bgive (?:me|us) (?:a (?:call|ring|shout|nudge)|your)\b",
    ),  # noqa: E501 - one list
}
"""What moves, withdraws or turns round a promise."""


def spots(name: str, text: str) -> list[tuple[int, int]]:
    """Where the turns of one list stand in a text."""
    return [found.span() for found in pattern(name).finditer(text)]


def has(name: str, text: str) -> bool:
    """Whether any turn of one list stands in a text."""
    return pattern(name).search(text) is not None
