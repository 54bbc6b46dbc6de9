"""English: what a sentence says besides that makes the turns of phrase of a kind mean nothing in it."""

NOT_REJECTION_VOIDS = """
(new|our new) .. (director|manager|ceo|cfo|chair|boss) , (and|who|so)
(train|bus|car|ferry|plane|flight|caterer|supplier)
(replace|stand in for|cover for) .. (panel|interviewer|member)
(appealed|appeal~ (it|against)|third opinion)
(rounds|stages) of interviews
accept (gifts|gift|payment|payments|cash|cards|food|attachments|late|hand|walk)
(your|the) card was
nobody has been (turned|rejected)
(seldom|rarely|usually) means no
(passed|pass) on (your|the|this) .. (note|message|regards|details|question|feedback|cv|profile|documents|application|
article|slides|thanks|letter|kind|references) .. (to|with)
(passed|pass) [it|them|that|this] on to
(previous|last|former|earlier) (candidate|holder|person|analyst|employee|hire|colleague)
(otherwise|or else) (we|i|they|it|the|hr)
in order to
offer you .. (slot|time|date|day|monday|tuesday|wednesday|thursday|friday|lump|relocation|discount|refund)
(in general|generally|as a rule|to your question|for trainee|for junior)
(not|unable|never|can) ... (until|unless|without|before|till)
not (only|just|sure|certain|worry|hesitate|mind|forget|because|need|have to|required|think twice)
(not|unable) .. (feedback|attend|make it to|reach|open|find|access|come|travel|reimburse|cover|share|discuss|answer|
reply|respond|call|meet you)
"""
OFFER_VOIDS = """
(everybody|everyone|anyone|whoever|those|people|all) who (is|are|gets|get) (hired|appointed|selected|offered)
(must|has to|have to|needs to) be (approved|signed off|agreed|cleared)
(place|seat|spot) (at|on|in) (our|the|an) .. (assessment|interview|selection|open|insight|taster)
(bank login|telegram|copy of (your id|passport)|receive parcel|parcel|payment officer|weekly)
(was|were|been) .. (pleasure|lovely|great|good|joy|nice|delight|wonderful) .. to have you
(offer|it) .. (no longer valid|lapsed|expired)
(kind|good|nice|generous|sweet) of you to offer
(membership|your card|blazers|credit limit)
(work from (house|home) ,|you re resume)
if i ran one
(desk|envelope|parcel|bag|counter) with your name on
(you|you to) [to] come .. (in|back|over|and (meet|see|spend|talk|visit|try|chat)|for a)
(spend|half a day|a day with|an hour with|a morning with)
(was|were|been) offered (this|my|the) .. (job|role|post) .. (too|myself|ago|years)
(recruiter|agency|app|tool|platform) .. (help~|wants) .. (hire|recruit)
offer of [a|an|some] (coffee|lunch|drink|lift|chat|tour|help|support|tea)
(pre approved|credit|interview day)
(like|want|wants|pleased|hoping) to interview
(among|amongst) the (candidates|applicants)
(credit|loan|exclusive|% off|(a|online|free|our|new|this) course|voucher|discount|pre approved|insurance|mortgage|
membership|mastery|cashback)
for (a|the|our|your|an) .. (final|second|next|third|last|onsite|first|on site) .. (round|stage|interview|onsite|look|
chat|conversation)
(shortlisted|longlisted|interview day|attend for interview|invited to attend|attend an interview)
(how to negotiate|five ways|tips for)
(at|for|to) (the|our) (opening|party|launch|event|ceremony|reception (on|at|in)|open day)
(hereby|now|therefore) (withdrawn|rescinded|revoked|void)
(hers|his|theirs) to (take|turn down)
not (an|a) offer
(if|were|should|suppose) (we|i|they) .. (offer|offered|make|made|give|gave|hire|hired|appoint|appointed) you
offer~ you .. (slot~|a time|some time|times|chance|interview|call|chat|feedback|some|alternative~|three|two|any|
reimburse~|coffee|help|advice|date~|flexib~|accommodation|option~|different|choice|tour|look|
opportunity to (interview|meet|speak|talk|discuss|present|ask|complete|reschedule)|a second|another|insight~|tips|
support|discount~|free|up to)
(in|for) the [near|not too distant] future
(some day|someday|one day|another time|down the road|down the line|another occasion|at a later)
join~ (us|me|dana|our team) .. (for|on|in|at) .. (call|interview~|chat|zoom|meeting|session|day|lunch|coffee|office|
assessment|round|webinar|event|conversation|video|teams|hackathon|trial|panel|presentation)
(like|love) .. (have|welcome) you .. (in|for|over|back|to) .. (call|interview~|chat|meeting|day|lunch|coffee|office~|
assessment|round|event|conversation|panel|presentation|final|second|onsite)
(competing|counter|other|another|rival|outside|current) offer~
(would have|had hoped|wish we|wished we|hoped to have|could have)
offer~ .. (to|with) (another|someone|other|our first|the first|a different|our preferred|somebody)
(first|preferred|chosen|other|another|successful) candidate~ .. (has|have|will|to|who|is|declines|accepts|responds)
(reach|reaching|stage|come|came|get|got|comes) .. offer [stage]
(welcome|welcoming) to (the|our) (team|company|family) .. (page|newsletter|talent|community|process)
(you|i) (said|mentioned|have|had|received|got|told) .. (another|other|a|an) offer
(withdraw~|withdrew|rescind~|retract~|revok~|cancel~) ... offer
"""
REJECTION_VOIDS = """
recruitment (is|will be) [now|currently] closed (for|over) .. (christmas|holiday|holidays|thanksgiving|easter|new year)
not (share|disclose|reveal|say|tell you) .. (names|name|reasons|details|figures|who|anything|what)
(has|have|is|are) not [yet] [been] (filled|closed|cancelled|withdrawn)
(new|our new) .. (director|manager|ceo|cfo|chair|boss) , (and|who|so)
(train|bus|car|ferry|plane|flight|caterer|supplier)
(replace|stand in for|cover for) .. (panel|interviewer|member)
(appealed|appeal~ (it|against)|third opinion)
(rounds|stages) of interviews
accept (gifts|gift|payment|payments|cash|cards|food|attachments|late|hand|walk)
(your|the) card was
nobody has been (turned|rejected)
(seldom|rarely|usually) means no
(passed|pass) on (your|the|this) .. (note|message|regards|details|question|feedback|cv|profile|documents|application|
article|slides|thanks|letter|kind|references) .. (to|with)
(passed|pass) [it|them|that|this] on to
(previous|last|former|earlier) (candidate|holder|person|analyst|employee|hire|colleague)
(in error|by mistake|ignore (it|that|the)|disregard|since you (ask|asked)|only because|thinking it over|she wavers)
(back in|in) (19|20)\\d~
(last (year|spring|summer|autumn|fall|winter|month|time)|years ago|last time|previously|before you|at the time|
once upon)
(parking|permit|visa (application|office|was|is|got|for)|expense~|loan|library card|mortgage|reimbursement|
leave request|vendor~|supplier~|format|tool~|software|platform|proposal~|parcel|package|delivery|pay offer|draft|
logo|idea|saved job|dog|ballot)
(the other|another|other) (place|company|firm|employer|school|one) .. (went|chose|picked|said|turned|rejected|passed)
(sorry to hear|heard that)
(not the case|no truth|contrary to|rumour|rumor)
held against you
(the|a) history of
(not|no|never|nothing|nobody|none) ... (yet|so far)
(closing|deadline|cut off|closes) (date|on|at|in|for)
(not|no|nothing|yet) .. (yet|so far|for now|at this stage) .. (decided|decision|made|reached|final)
(no|not a|not made a|not made any|not yet made a|not yet) [final|firm|hiring] decision~
not [yet] [been] (decided|selected|chosen|made|filled) [a|an|any|our|the] [final|on] (candidate|candidates|decision|
who|whether|yet|up our)
yet to (select|choose|decide|make|hire|fill)
(consider|assume|regard) .. (your|that|application|this) ... (unsuccessful|not|rejected|closed)
(does|do|did|would|will) not mean
(hate|hates|sad|sorry) to (lose|see you go)
(rejected|declined|turned down) the (idea|suggestion|proposal|plan|budget)
(applications|deadline|window|portal) .. (closed|close|closes)
application (close|closes)
(closed|close|closes|closing) (for|to|the) .. (applications|applicants|new|posting|portal)
(no|not a) rejection
(anyone|nobody|no one) (else|but you)
(move|moving|change|reschedule|postpone|push|cancel) (our|the|your|tomorrow s|today s) .. (call|interview|meeting|
chat|appointment|conversation)
(until|unless) (we|i|you|the|your) .. (have|has|receive|received|get|sign~|hear)
(other|another|different|second|separate) (role|position|job|opening|vacancy) .. (filled|closed|cancelled|canceled|
on hold) .. (but|yours|this one|still|, as)
"""
INVITATION_VOIDS = """
you have completed
(recorded|video) interview ... (has been|was|is) (submitted|received|saved)
(the role|job|post) .. is (being argued|under discussion|up in the air)
(don t panic|not dead)
may be referred to
give us .. days or so
(take our|rate the|rate your) (quiz|process|experience|interview)
(exemption~|exam|examination|written exam) ... (board|released|rulings|results|published)
(results|scores|marks|outcomes) of the
thank you for (completing|attending|doing|finishing|sitting)
(gets|get|got) the nod
interview the last
everything [else] has stopped
(should|will|ll) be able to (tell|say)
get you back out there
(thank|thanks) you [so much|again|very much] for (the|your) (interview|additional|message|test|presentation)
(webinar|recording|seat|seats|spaces are limited|newsletter|unsubscribe|parcel|repo|repository|github|connection|
linkedin|premium|six figure|figure roles)
(great|lovely|nice|good|pleasure|wonderful) to (meet|see|speak|talk|chat)
^ (i am|i m|i can|i could|i would be) (free|available|happy to come|flexible)
(finished|completed|submitted) your (recorded|video|interview|assessment|test)
(one more|more|other) (finalist|candidate)
(cancelled|canceled|called off|cancel)
(decide|decision (by|on|next|will|is|yet|in)|hear from|get back to|let you know|update you|know more|outcome|feedback|
vote~|back in the office|respond within|closed|open from|inform~ all)
(thank|thanks|enjoyed|pleasure|great|good|nice|lovely) .. (for|to|meeting|speaking|talking|have) .. (coming|met|
meeting you|spoken|spoke|speaking|talking|taking|time|joining|interviewing|yesterday|today|last|attending)
(candidates|applicants|those|people|others|everyone) .. (will|who|are|to) .. (invited|contacted|scheduled|be|invite)
(will|would) be (in touch|contacting|reaching|letting|inviting|scheduling|getting) .. (next week|soon|later|shortly|
if)
(how was|how did)
(for|in) (the|any|our) future
not .. (required|necessary|needed|need)
"""
TIMELINE_VOIDS = """
(mail~|message~|email~) on hold
(goes out with every offer|same words|offer you feedback|i hear|you (say|said|wrote|mentioned) .. (you|u))
since (we|you) (spoke|met|talked)
next payment run
sit on every panel
(hear|hearing) from you
when i am back
(pleased|happy|glad|wanted|just|writing|like|delighted|sorry|note|thanks for|thank you for|excited) (to let you know|
to let us know|letting (me|us) know|to follow up)
(pass|passed|passing) (for now|on this|this time)
(when|since) i (interviewed|met|applied|came)
(landlord|tenant~|ballot|parcel|order|lawn)
nobody (has|here has) .. (ever|to choose)
thank you for (chasing|checking your)
(application|submission|entry|form) .. (complete|logged|received|reached us|has been received)
(withdrew|withdrawn) from
^ (speak|talk|see you|chat|catch up|meet|more) [to you] (soon|shortly|later|then)
"""
ABSENCE_VOIDS = """
away from my desk [today|now|right now] but
is [currently|still|now] (<away>)
but .. (reading|read|checking|check) [all|my|our] (mail|email|emails|messages)
(was|were|had been) .. (<away>)
"""
OWN_VOIDS = """
(you are|you re|you were) right (that|about|to)
our (onboarding|docs|documentation|roadmap|stack|codebase|office|website)
(what|such) a .. (note|message|letter|email|card|gesture|thank you)
"""
