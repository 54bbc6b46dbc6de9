"""The turns of phrase that move a promise, take it back, turn it round or ask the candidate to act."""

from afterword.core.reading.promise.english.unheard import UNHEARD

_OLD = r"(?:said|told|promised|mentioned|quoted|wrote|indicated|thought|guessed|announced|advised|stated)"
CHANGES = {
    "dropped": (
        (
            r"\b(?:had|we would|i would) (?:originally |initially |previously |really )*(?:hoped|planned|"
            r"wanted|intended|aimed|meant)\b"
        ),
        (
            r"\b(?:i|we) (?:was|were) (?:originally |initially |really )*(?:hoping|going|planning|supposed|"
            r"meant|aiming|expecting)\b"
        ),
        r"\b(?:originally|initially|previously|was supposed|were supposed|used to)\b",
        (
            r"(?<!nobody )(?<!no one )\b(?:had|would) (?:\w+ )?(?:pencilled|penciled|earmarked|lined up|diarised|"
            r"set aside|put|"
            r"you) (?:in |down )?(?=@|$)|"
            r"\b(?:was|were) (?:(?:\w+ )?due|to have) (?:to )?(?:let|give|tell|call|ring|hear|get|come|be|have|"
            r"write|email|"
            r"decide|send|confirm|announce)\b|^[ ,]*(?:was|were|had been) (?:going|due|meant|hoping|planning|"
            r"supposed) to\b"
        ),
        (
            r"\b(?:instead of|rather than|as opposed to|in place of|in lieu of)(?: by| on| the| end of| late|"
            r" the end of)* $"
        ),
        (
            r"\b(?:i|we) (?:hoped|planned|wanted|intended|aimed|expected)\b(?! to (?:let you know|tell you|say|"
            r"inform you) (?:that|about|we|our|the)\b)"
        ),
    ),
    "wished": (r"\b(?:i|we) would (?:\w+ )?(?:love|like|prefer|have loved|have liked|have preferred)\b",),
    "said": (
        (
            r"\b(?:time ?line|date|time ?scale|deadline|schedule|estimate|time ?frame|target) (?:that |"
            r"which )?(?:we|i) (?:had |have )?"
            r"(?:\w+ly )?(?:shared|gave|given|set|agreed|communicated|had in mind|outlined|offered|passed on)\b"
        ),
        (
            rf"\b{_OLD}\b|\b(?:hoped|wanted|planned|was hoping|were hoping|was going to|were going to|were planning|"
            r"(?:was|were) (?:due|supposed|meant) to)\b"
        ),
    ),
    "upset": (
        (
            r"\b(?:but|however|unfortunately|sorry|apolog\w+|instead|actually|longer|more time|delay(?:s|ed)?|"
            r"slipp\w+|held up|postpon\w+|pushed|push|moved|shifted|no longer|not going to|not possible|"
            r"not be possible|behind|bumped|make that|scratch|after all|afraid|on hold|not happening|ignore|"
            r"forget|rather|still waiting|still no|still not|no news|"
            r"and (?:we|i) (?:do|did|have|can) not)\b"
        ),
    ),
    "stands": (
        (
            r"\b(?:still (?:stands|holds|on|the plan|true|aim\w*|expect\w*|plan\w*)|on track|as planned|"
            r"no change|unchanged)\b"
        ),
    ),
    "correction": (
        (
            r"\b(?:make that|make it|scratch that|correction|i mean|i meant|or rather|let us (?:say|make it)|"
            r"actually|strike that|change of plan|change of plans|(?:has|have|had|is|are|was|been|got|gets|be|"
            r"being|needs? to be|we|it|that|they) (?:\w+ )?(?:moved|pushed|shifted|postponed|delayed|slipped|"
            r"bumped|changed)|(?:moved|pushed|shifted|delayed|postponed|slipped|moving|pushing|bumped) (?:it |"
            r"this |that |things |the decision |our decision |out |back |this out |it back )*(?:to|until|till|"
            r"@))\b|\bmoving @|\b(?:slid|slides?|sliding|drift(?:s|ed)?|rolled over|knocked (?:back|on)|"
            r"deferred|brought forward|bring "
            r"forward|put back|put off|kicked|bounced|rescheduled|moves?|slips?) (?:it |this |that |things |"
            r"our decision |the decision |"
            r"back |out |on )?@|\bpushed (?:\w+ )?@|\bnow (?:be|looking|going|expect\w*|expected|aim\w*|"
            r"plan\w*|hope|hoping|likely|think|targeting|due|@|scheduled|more)|(?:will|would|is|are|should|'s|"
            r"it) now\b|\bcall it @|\brevised\b|\binstead\b|\bnew (?:date|timeline|target|estimate)\b"
        ),
    ),
    "withdrawn": (
        (
            r"\b(?:taking|take|takes|be|need|needs|needing) (?:\w+ ){0,3}(?:longer|more time|extra time|"
            r"additional time)\b|\b(?:longer|later) than\b|\b(?:delay|delayed|held up|on hold|slipped|"
            r"postponed|pushed back|paused)\b(?! @)|\b(?:will|can|could|would|are|is|am|do|did|may|might|was|"
            r"were) not (?:\w+ ){0,2}(?:be able|make|manage|meet|hit|happen|going to|possible|realistic|"
            r"work out|work|be possible|hold)\b|\bno longer (?:possible|able|realistic|true)\b|\bunable to\b|"
            r"\b(?:have|has|had) to (?:push|postpone|delay|move|pause) (?:it|this|that|things|the \w+|our "
            r"\w+)\b(?! @)|"
            r"\bnot (?:yet )?have an? (?:\w+ )?(?:date|timeline|eta)\b|"
            r"\b(?:ignore|forget) (?:the|that|my|what)\b|\bnot know (?:yet )?(?:when|how long)\b|"
            r"\bno (?:new )?(?:date|timeline) yet\b|\b(?:no longer|not any ?more) (?:holds?|stands?|appl\w+|"
            r"valid|true|works|on|"
            r"accurate|achievable|doable|feasible|the (?:case|plan))\b|\b(?:that|it|this|which|all) (?:is|has|"
            r"was) (?:now |all )?(?:off|"
            r"out of the window|fallen through|gone out of the window|off the table|out the window|dead|moot|"
            r"void|cancelled|"
            r"not on)\b|\bcalled off\b|\bfell through\b"
        ),
    ),
    "negated": (
        (
            r"(?<!those who )(?<!those we )(?<!everyone who )(?<!everyone we )(?<!anyone we )(?<!people we )"
            r"(?<!ones we )"
            r"\b(?:will|can|could|would|are|is|am|do|does|did|may|might|shall|should|won|wo) not\b|"
            r"\bunlikely\b|\bunable\b|(?<!or )\bno (?:job )?"
            r"(?:decision|answer|news|update|one|feedback|word|response|offer|"
            r"result|final|further)s?\b|\bnothing\b|\bnobody\b|\bnot (?:be able|going to|expect|in a position|"
            r"know|have|decide|make|be)\b|\bdo not (?:expect|count on|anticipate|hold your breath)\b|\bnever\b|"
            r"\bhardly\b|\bsilence\b|\b(?:none|neither) of (?:you|them|us|the)\b|\bno (?:candidate|applicant)\b|"
            r"\bdoubt\b|\bhad not\b|\bhold(?:ing)? off\b|\bmisleading\b|\bpremature\b"
        ),
    ),
    "bars": (
        (
            r"(?:(?:please|kindly|pls|so|but) )*\b(?:do|should|can|must|would|need|not to|will|did|does) "
            r"(?:not|never) (?:\w+ ){0,2}?(?:expect|anticipate|count on|bank on|hope for|look for|wait for|reckon with|"
            r"hold your breath)\b(?! you\b| your\b)|\bnot to (?:expect|count on|hope for)\b"
        ),
        (
            r"\b(?:is|are|was) not (?:\w+ )?(?:likely|expected|anticipated|to be expected|due|foreseen|"
            r"envisaged|on the cards|"
            r"looking likely)\b(?: to (?:be )?\w+)?(?= @)"
        ),
        (
            r"\bnothing\b(?! (?:for you|you|to (?!report|say|tell|share|announce|hear)|needed|required|from you|"
            r"is (?:needed|required)|else (?:to|is)))"
        ),
        (
            r"\b(?:nobody|no one|none of us) (?:\w+ ){0,3}?(?:calls?|writes?|decid\w+|looks?|gets?|signs?|"
            r"tells?|knows?|"
            r"is around|touch\w*)\b|\b(?:i|we) (?:\w+ )?doubt\b(?! you)|\b(?:unlikely|improbable|hardly)\b"
        ),
        (
            r"\b(?:will|can|could|may|might|would|is|are|am|do) not (?:\w+ ){0,3}?(?:say|happen\w*|mov(?:e|es|ing)|"
            r"promise|guarantee|commit|proceed\w*|go(?:ing)? ahead|progress\w*|tell|make any|do any|take any|"
            r"get anywhere|get round|be "
            r"sorted|know|have (?:any|anything|an answer|a decision|an update|news|something))\b"
            r"(?! (?:if |whether )?you\b)|\b(?:it|that|this) (?:will|would|is|may|might|could|can) not (?:\w+ ){0,2}?"
            r"(?:be )?(?=@(?:before|bare|by))|\b(?:go|(?<!it will )be|went|gone|all|stay) quiet\b"
        ),
        (
            r"\b(?:not|never) (?:\w+ ){0,3}?an? (?:single )?(?:peep|word|squeak|whisper|sausage|dicky ?bird|"
            r"dickie ?bird|"
            r"sound|murmur)\b|(?<!or )\bno (?:word|news|peep|answer|verdict|outcomes?|results?|calls?|letters?)\b(?= @)"
        ),
        (
            r"\b(?:please |kindly |do )*(?:refrain|desist) from (?:chasing|following(?: up)?|calling|ringing|"
            r"phoning|emailing|"
            r"writing|contacting|asking)(?: (?:us|me|in|up|the \w+))*|\bno (?:point|use|sense|need)(?: (?:in|to|of))? "
            r"(?:chas|ask|ring|call|phon|email|follow)(?:e|ing)?(?: (?:us|me|up))*(?= @)|"
            r"\bshould (?:\w+ )?not (?:\w+ )?(?:expect|anticipate|count on|look for|look to hear|hope for)\b(?! you)"
        ),
        (
            r"(?<!or )\bno (?:\w+ ){0,2}?(?:movement|progress|action|hires?|hiring|offers?|appointments?|"
            r"approval|budget|"
            r"sign _ off|way (?:we|i)|chance)\b"
        ),
        (
            r"\b(?:will|can|could|may|might|would|shall|are able to|is able to) not (?:\w+ ){0,2}?(?:appoint|hire|"
            r"recruit|"
            r"offer|fill|make|extend|issue|send out|release|sign|approve|confirm|take on|take anyone on)\b(?: [^@ "
            r"]+){0,4}? "
            r"(?=@(?:before|by)|$)"
        ),
        (
            r"(?<!or )\bno (?:\w+ )?(?:letters?|calls?|e _ mails?|emails?|offers?|decisions?|answers?|outcomes?|"
            r"results?|"
            r"appointments?|applications?|files?) (?:will|can|shall|may|is|are|gets?|goes?|go|leaves?|made|sent|"
            r"issued|going)\b"
        ),
        (
            r"(?<!or )\bno (?:word|news|answer|decision|outcome|result|verdict|call|letter)s? "
            r"from (?:us|me|hr|them|the \w+) (?=@)"
        ),
    ),
    "no longer": (r"\b(?:no longer|any ?more|any longer)\b",),
    "awaits": (
        (
            r"\b(?:before|until|till|prior to|ahead of|pending|as long as|while)\b(?! (?:you|i) )(?: [^@ ,;]+){1,9}?"
            r"(?: ,(?: \w+){1,3}(?: ,)?)? (?=@bare)"
        ),
    ),
    "taken up": (
        (
            r"\b(?:taken up|looked at|considered|dealt with|processed|decided(?: on| upon)?|picked up|discussed|"
            r"actioned|"
            r"resolved|settled|sorted|signed off|approved|released|confirmed|put forward|tabled|progressed|move|"
            r"proceed|"
            r"happen|be made|be sent|go out|know more|say more|tell you) only (?:when|once|after|as soon as|if "
            r"and when)"
            r"(?: [^@ ,;]+){1,9}? (?=@bare)"
        ),
    ),
    "frozen": (
        (
            r"\b(?:going dark|go dark|(?:is|are|stays?|be) dark(?= @by)|on hold|on ice|frozen|in limbo|at a "
            r"standstill|at a halt|freeze|freezing|"
            r"mothballed|shelved|"
            r"(?<!account is )(?<!access is )suspended|(?:is|are|be|been|get|got|all) stuck(?! in| at)|paused|"
            r"pausing|parked|halted|stalled|put off|in the deep freeze|on the back burner|"
            r"stopped (?:all )?hiring|embargoed|under (?:embargo|wraps)|under lock and key|stood still|"
            r"standing still|stands? still|"
            r"(?:wait|waiting) (?:for|on) (?:\w+ ){0,3}(?:approval|sign _ off|budget|headcount))\b(?! (?:\w+ "
            r")?from you)"
        ),
    ),
    "free": (r"\bfeel free\b|\bdo not hesitate\b|\bwelcome to\b|\bhappy to hear\b",),
    "unheard": UNHEARD,
    "to you": (
        (
            r"\bif i (?:have |did |do |am |was )*(?:not|never) (?:yet |been |managed to )*(?:got|gotten|get|come|came|"
            r"back|in touch|called|call|emailed|email|replied|reply|responded|written|followed|rung|phoned|texted|"
            r"messaged|sent you)\b(?! (?:a|"
            r"an|any|the|my) )"
        ),
    ),
    "rival": (
        (
            r"\bi (?:do |also |already |just )*(?:have|received|got|hold|am holding|have got|have received|"
            r"have been given|"
            r"was given|have been offered) (?:also |already |just |now )*(?:another|a competing|a second|an|other|"
            r"a written|"
            r"a verbal|two|competing) (?:\w+ ){0,2}(?:offers?|job)\b(?! for you| to you| out| ready)"
        ),
    ),
    "begs time": (
        (
            r"\b(?:can|could|would|will) you (?:\w+ )?(?:(?:give|grant|allow) (?:us|me)|bear with (?:us|me)|wait|"
            r"hang on|"
            r"hold on|hang tight|sit tight|hold tight|hang in there|be patient)(?: with us| with me)?(?= @)|"
            r"\b(?:do|would) you (?:terribly |awfully )?mind (?:waiting|hanging on|holding on|giving (?:us|me)|"
            r"bearing with "
            r"(?:us|me))(?= @)|\b(?:could|can|shall) we (?:say|make it|call it)(?= @)|"
            r"\b(?:can|could|may|might) (?:we|i) (?:\w+ )?(?:get back to you|come back to you|revert|let you know|have|"
            r"take)(?= @)"
        ),
    ),
    "others": (r"\b(?:they|we|he|she|hr|you|their|recruiter|manager)\b",),
    "limit": (
        r"\b(?:drop _ dead|cut _ off|hard) (?:date|day|line|stop)(?: [^@ ]+){0,8} (?:is|would be|will be) (?=@bare)",
        r"@bare (?:is|would be|will be) (?:\w+ )?(?:\w+ )?(?:earliest|soonest|latest)\b",
        r"\b(?:earliest|soonest|latest)\b(?: [^@ ]+){1,9} (?:is|be|would be|will be)(?: \w+)? @",
        (
            r"@bare(?: [^@ ]+){0,3} (?:outer|outside|upper|absolute) limit\b|@bare is (?:my|our|"
            r"the)(?: \w+)? (?:limit|deadline|cut _ off|cutoff|last day)(?! (?:for (?:you|applica|sub)|to (?:apply|"
            r"submit)))\b"
        ),
        r"@bare as (?:a|my|our|the) (?:\w+ )?(?:limit|deadline|hard stop|cut _ off)\b",
    ),
    "back": (
        (
            r"\b(?:once|when|as soon as|after|until|till|before)\b(?: \S+){0,4}? "
            r"(?:back|returns?|returned|in again|return|caught up|catches up|reopens?|open again|opens again)\b"
        ),
    ),
    "on return": (r"\b(?:on|upon|after) (?:her|his|my|their) return\b",),
    "finishes": (r"\b(?:finish|finished|complete|conclude|be done|wrap up|be through)\b",),
    "inquires": (
        (
            r"^[ ,;:()-]*(?:and |but |so |also |or |then )*(?:could|can|would|will|may|might|do|does|did|are|is|was|"
            r"have|has|shall|should) (?:you|we|i|they|he|she|it|there|that|this|these|your|the|any\w*|someone)\b"
        ),
        r"^[ ,;:()-]*(?:and |but |so |also |or |then )*(?:what|which|where|how|who|why|any (?:chance|news))\b",
    ),
    "takes back": (
        (
            r"\blonger than (?:we|i|they|he|she|expected|anticipated|planned|hoped|thought|usual|originally|initially|"
            r"promised|normal|intended|it should|first|you)\b|\b(?:take|takes|taking|taken|be|drag|dragging) "
            r"(?:us |me |them )?"
            r"(?:a |some |quite |just |even |rather )?(?:\w+ ){0,2}longer\b(?! than (?:an?|one|two|\d))"
        ),
        (
            r"\b(?:need|needs|needed|needing|take|takes|taking|require|requires|want|asked for|asking for|ask for) "
            r"(?:\w+ ){0,4}?(?:more|extra|additional|further) time\b|\b(?:wait|patience|bear with us|hang on|hold on) "
            r"(?:\w+ ){0,3}longer\b"
        ),
        (
            r"\b(?:delays?|held up|hold up|pushed back|pushed out|running behind(?: schedule)?|behind "
            r"schedule|running late|slipped|slipping|"
            r"dragging on|stalled|(?:we|i|they|things|everything|it|this|team|(?:a|one) (?:bit|little|few "
            r"\w+)|slightly|"
            r"somewhat|way|quite|well|falling|fell|are|is|am|now|still|got) behind(?! (?:us|me|you|the))|"
            r"fallen behind|running over|delayed|postponed)\b(?! (?:\w+ )?(?:flight|train|"
            r"reply|response))"
        ),
        (
            r"\b(?:will|may|might|could|going to) (?:\w+ )?(?:be|take) (?:\w+ )?some time\b|"
            r"\b(?:have|had|has|having|going) to (?:postpone|delay|defer|push back)\b|\bpostponing\b|"
            r"\bdeferred\b(?! @)|"
            r"\bnot (?:yet )?been able to (?:decide|make|reach|finali[sz]e|get|agree|settle)\b"
        ),
        (
            r"\bnot (?:yet )?(?:\w+ ){0,2}(?:have|know|sure|say|give you|promise|commit to) (?:\w+ "
            r"){0,3}(?:date|timeline|eta|"
            r"time ?frame|when|how long)\b|\bno (?:new |firm |fixed |clear )?(?:date|timeline|eta) (?:yet|for "
            r"now|at the moment)\b"
        ),
        (
            r"\b(?:will|can|could|are|am|is|did|may|might) not (?:\w+ ){0,3}(?:make|meet|hit|keep|stick to|"
            r"manage|hold|make it by) "
            r"(?:to )?(?:(?:the|that|our|my|this|it)\b|@\w+)(?: (?:\w+ ){0,2}(?:deadline|date|timeline)\b)?|"
            r"\bnot (?:going to )?(?:happen|be happening) after all\b|"
            r"\b(?:ignore|forget|scratch|disregard) (?:the|that|my|what) (?:\w+ )?(?:date|timeline|deadline|i "
            r"said|i told)\b"
        ),
    ),
    "no end": (
        r"\b(?:will|may|might|could|going to) (?:\w+ )?(?:be|take) a (?:good |little )?while\b",
        (
            r"\b(?:not know|not sure|can not (?:yet )?(?:say|tell you|tell|promise)|no idea|hard to (?:say|tell)|"
            r"not (?:yet )?clear|unclear|too early to (?:say|tell)) (?:yet |exactly |just )*(?:when|how long)\b"
            r"(?! (?:you|(?:the|your|our) (?:\w+ )?(?:interview|call|meeting|test))\b)"
        ),
    ),
    "but": (r" but ",),
    "comes back": (r" back | (?:opens?|reopens?|returns?|resumes?) (?:again |for business |up )*@| reopening ",),
    "planned": (
        (
            r" (?:targeting (?:a|the|our|their) (?:\w+ )?decision|decisions?(?: is| are)?|planned|slated|set|"
            r"targeted|timetabled|earmarked|pegged|lined up|diari[sz]ed|penned in|set down|expected|expect|due|"
            r"scheduled|aiming|shooting|pencilled(?: in| down)?|penciled(?: "
            r"in)?) $"
        ),
    ),
    "no worry": (r" unless i | worry | panic | fret | be alarmed | be concerned | be surprised ",),
    "if i": (r" if i ",),
    "earliest": (r" earliest | soonest ",),
    "and then": (r"^[ ,]*and ",),
    "needs": (r" needs ",),
    "said of it": (r"^[ ,]*which ",),
    "only then": (
        r"\bthen (?:i|we|she|he|they|you)\b|\bwill then\b",
        r"\b(?:as soon as|once|when|after) (?:we are|that is|it is|this is|i am) (?:out|done|finished|over|through)\b",
    ),
    "kept waiting": (
        (
            r"\b(?:keep|keeping|kept|leave|leaving|left) "
            r"(?:(?:\w+ )?(?:you|anyone|anybody|a person|people|them|candidates?) )?"
            r"(?:waiting|dangling|hanging|guessing|wondering|stewing|in suspense|in the dark|in limbo|"
            r"on tenterhooks|on edge)\b"
        ),
    ),
    "to decide": (
        r"\bto (?:\w+ )?(?:make|reach|take|finali[sz]e|decide|come to|choose|pick|select|vote|settle|agree on)\b",
    ),
    "owned": (
        (
            r"\b(?:will|would|going to|should|shall|said|to|can|might|they|hr|he|she) (?:\w+ ){0,2}?(?:let|"
            r"get back to|update|tell|come back to|reach out to|follow up with|inform|call|email|contact|"
            r"revert to|give|ring|phone|text|message) (?:me|us)\b"
        ),
    ),
    "begged": (
        (
            r"(?:\blet (?:me|us) (?:know|have)|\b(?:get back to|reach out to|\btell|come back to|\bupdate|"
            r"\binform|revert to|reply to|\bcall|\bcontact|follow up with|\bemail|\bwrite to|ping|"
            r"check (?:in|back) with|touch base with|\bnudge|\bring|\bphone|\btext|\bmessage) (?:me|us)\b)|"
            r"\bdrop (?:me|us)\b|\bask (?:me|us)\b|"
            r"\bgive (?:me|us) (?:a (?:call|ring|shout|nudge)|your)\b"
        ),
    ),
}
"""What moves, withdraws or turns round a promise."""
