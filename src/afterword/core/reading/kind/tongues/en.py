"""English: what turns a cue off, what asks for an answer, and the words by which English is known."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING, Tongue, joined, known_by
from afterword.core.reading.kind.tongues import en_invitation, en_machine, en_offer, en_rejection, en_timeline
from afterword.core.reading.kind.tongues.en_lists import LISTS
from afterword.core.reading.kind.tongues.en_offer_more import OFFER_MORE
from afterword.core.reading.kind.tongues.en_rejection_more import REJECTION_MORE

_NOTS = """
(not|no|never|nobody|neither|nor|without|unable|unlikely|hardly|yet to|rather than|instead of|far from|no one|none|
nothing)
"""
_CUTS = """
(but|however|and|so|follow up on|following up on|follow up about|because|while|although|though|which|that)
"""
_IFS = """
(if|unless|in case|in the event|whether|assuming|provided|providing|suppose|supposing|had (we|you|i)|even if|
as long as)
should (you|your|we|the|there|this|it|circumstances)
(were (we|you) to|depending on)
"""
_POLITE_IFS = """
if you (will|would) have (us|it|me|the)
if not (quite|exactly|entirely|always|altogether|yet)
if (possible|so|anything|ok|okay|needed|necessary|at all|convenient|useful|helpful|easier)
if (that|this|it|either|any|one|none|neither|these|those|you|your) .. (works|work|suits|suit|is ok|okay|helps|
interested|like|want|happy|agree|prefer|accept|willing|can|could|open|have (any|a|other|questions|a moment|time|
a few)|need|would like|free|available|mind|are still|decide|choose|not mind|fancy)
if (that|this|it|these) .. (good|fine|acceptable|agreeable|right|enough) (for|with|by) you
(see|seeing|know|ask|asked|asking|wondering|wondered|check|checking|confirm|tell me|tell us|say|find out|curious|
advise) (if|whether)
"""
_MAYBES = """
(may|might|could|perhaps|maybe|possibly|potentially|hypothetically)
(hope|hoping|plan|planning|expect|expecting|intend|intending|aim|aiming|likely|position|looking|trying|hoped|planned|
wanted|wish|wished|wishing|close|closer|considering|thinking about|about) (to|of)
(before|when|once|until|till|prior to|as soon as|by the time|ahead of|whenever|without|for when)
(typically|usually|normally|generally|often|sometimes|always|would have|had hoped|could have|almost|nearly|had been)
"""
_NOT_REJECTION_VOIDS = """
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
_OFFER_VOIDS = """
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
_REJECTION_VOIDS = """
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
(application|applications|deadline|window|portal) .. (closed|close|closes)
(closed|close|closes|closing) (for|to|the) .. (applications|applicants|new|posting|portal)
(no|not a) rejection
(anyone|nobody|no one) (else|but you)
(move|moving|change|reschedule|postpone|push|cancel) (our|the|your|tomorrow s|today s) .. (call|interview|meeting|
chat|appointment|conversation)
(until|unless) (we|i|you|the|your) .. (have|has|receive|received|get|sign~|hear)
(other|another|different|second|separate) (role|position|job|opening|vacancy) .. (filled|closed|cancelled|canceled|
on hold) .. (but|yours|this one|still|, as)
"""
_INVITATION_VOIDS = """
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
_TIMELINE_VOIDS = """
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
_ABSENCE_VOIDS = """
away from my desk [today|now|right now] but
is [currently|still|now] (<away>)
(was|were|had been) .. (<away>)
"""

_ASKS = """
(tell|let) (us|me) .. (if|whether|which|when) .. (you|suits|works|dates|date|day)
(shout|say|pick|tick|choose) .. (which|every|if|a|one) .. (works|suits|slot~|one|date|time~|day)
(need|needs) .. (pic~|photo~|copy|scan~|number|details|signed|form) .. (off|from|of) (you|ur|your|both)
(kindly|please) .. (clarify|explain|indicate|telephone|tick|say|settle|supply|furnish|advise|notify|acknowledge|mention)
^ what (size|is|are|was|time|day|sort|kind|would|do) .. (you|your|boot)
(can|could|will|would) (u|you) .. (text|send|bring|ring|call|do|make|start|come|confirm|drop)
(write|text|tell|say) me .. (what|which|when|whether|today|if)
you (taking|on|in|up for|interested|game|keen|free) .. (or not|it or|?)
(sat|sun|mon|tue|wed|thu|fri|<day>) or (sat|sun|mon|tue|wed|thu|fri|<day>) , you (choose|pick|say|decide)
^ (begin|start|record|sit|take) (now|:|here|@link)
(complete|finish|do|submit|sign|expires) .. (by|within|before|in) .. (sunday|saturday|days|hours|<day>|\\d~)
(must|need to|ask you to|asked to) (complete|sit|finish|take|sign|do|answer)
(how are you|how re you|how you) (fixed|placed|set)
(review|view) (document|and sign|offer)
could we (speak|talk|meet|chat|do|fix|set)
(propose|ask|asks|suggest~) (that|whether|if) you .. (come|would come|join|meet)
(suggested|offer~|proposed) .. \\d~ (or|and) \\d~
^ (sign up|text back|reply|respond|rsvp) .. (for|with|y|yes|by|to confirm|the|form|here|below)
(so|then|and|or) (ring|call|text|chuck|drop|shoot|email|message) me .. (after|a time|a date|when|your|to (fix|arrange|
set|book)|with)
(we|i|they) .. ask (you|all candidates) .. to (record|complete|do|provide|submit|send|take|sign|bring your|fill)
^ need (your|the signed|a|an) .. (yes|answer|size|number|copy|signature|form|details|date|reply|by)
(obliged|grateful|appreciate it|thankful|helpful|great|good|lovely|kind) if you (would|could|can|d|might)
(calendar|diary) : (@link|@booking)
a (yes|yes or no|yes or a no) (by|from you|before|tomorrow|today)
(i|we) need a (yes|answer|decision|reply) .. (by|from you|before|tomorrow|today)
(and|then|just|also) (give|send|call|email|text|ring) (me|us) (your|a|the|two|when|over|back)
(please|kindly|pls) [also|do|could you|can you|just|then|simply] (send|confirm|let|provide|reply|respond|complete|
fill|sign|choose|pick|select|share|forward|return|review|submit|book|schedule|call|advise|upload|give|tell|indicate|
email|get back|answer|acknowledge|rsvp|click|enter|register|add|suggest|propose|attach|accept|resend|specify|state|
check|verify|update|arrange|notify|inform|ring|text|drop|write|list|go ahead)
(could|can|would|will) you [please|also|possibly|perhaps|maybe|kindly|be so kind as to|just|both|then] (send|confirm|
let|provide|reply|respond|complete|fill|sign|choose|pick|select|share|forward|return|review|submit|book|schedule|
bring|use|call|advise|upload|give|tell|indicate|email|get|answer|do|make|be|come|mind|meet|speak|talk|join|suggest|
propose|prepare|attach|take|have|also|still|resend|specify|remind|clarify|explain|put|drop|check|start|consider|like|
prefer|accept|manage|ask|run|walk|describe|elaborate|say|point|help|arrange|agree|attend|travel|cover)
(let|drop) (me|us|him|her|them|dana|hr) [please] (know|have|a line)
^ (give|send|call|email|text|ring|reply to|write to|get back to|ping) (me|us|him|her) [back] (your|a|the|two|three|
some|by|with|when|if|on|at|tomorrow|today|any|to|an|both|over|copies|proof)
(we|i|they|he|she|hr|legal|payroll|client|team) .. (need|require|want|still need|are missing|am missing|would need|
must have|ask for|will need) [to (have|get|receive|know|hear)] .. (your|from you|you to|you for|you by|references|
a copy|copies|proof|an answer|a signed|to know|whether you)
(waiting|wait|looking|look) .. (for|forward to) .. your (answer|reply|response|decision|confirmation|availability|
feedback|thoughts|signature|references|documents|signed|preferred|return|acceptance|email|call|submission)
(look|looking) forward to (hearing|hear) .. (from you|back|your|what|which|whether)
(pick|choose|select|book|grab|reserve) (a|an|your|any|one of|whichever|whatever) .. (time|slot|day|date|appointment|
option~)
^ (schedule|find|book) (a|an|your) .. (time|slot|call|interview|appointment)
(use|click|via|through|follow|with|here is|using|at|below is) .. (link|@booking|@signing) .. to (book|schedule|pick|
choose|select|sign|complete|confirm|accept|access|start|arrange|set|find|fill|upload|submit|begin|record)
@booking
@signing
you (will need|need|are required|are asked|are requested|must|have to|will have to|are invited|would need|
are kindly asked|should) [to] (complete|submit|choose|pick|book|schedule|sign|send|provide|upload|confirm|fill|return|
reply|respond|let|bring|do|take|record|select|prepare|accept|register)
(would|will|i d|we d) [really|also|very much] (like|love|want|need|ask|appreciate|be grateful|be great|be helpful|
be good|be good to know|be thankful) .. (you to|if you|to know|to hear|to ask you|you for|a few|two|whether|
your (thoughts|answer|view|decision|availability|feedback)|to invite|to schedule|to set up|to arrange|to book|
to offer|to extend)
(accept|confirm) or (decline|reject) [your|the|this]
(a|your|the|some) choice of .. (dates|times|slots|days)
^ (start|begin|take|complete) [your|the] (assessment|test|interview|challenge)
you have .. (days|hours|until|week) to (complete|finish|do|submit|respond|reply|accept|book)
(rsvp|reply with|respond with|reply by|respond by|confirm by|please answer by|reply to confirm)
(complete|submit|sign|return|send|upload|fill out|fill in|finish|confirm|accept|review and sign|record|book|
schedule) (the|this|your|it|them|both|our|a) .. (by|before|within|form~|test|assessment|assignment|offer|contract|
document~|nda|questionnaire|agreement|interview|availability|challenge|exercise|task|references|here|attendance|link|
copy|time|slot|call)
(awaiting|await|pending) your
(are you|would you be|will you be|you are) [still|also] (free|available|able to|open to|interested|happy with|
comfortable|willing|around|ok with|okay with|up for)
(does|do|would|could|will) (that|this|it|any of|either of|one of|these|those|monday|tuesday|wednesday|thursday|friday|
the|next|tomorrow|you|your) .. (work|suit|fit|sound|have|ok|okay|possible|convenient|prefer|still|want|need)
(invite you|invitation to) .. (to|for)
(when|what|which) (would|will|could|are|is|day|time|days|times|works|of) .. (you|your|work|suit|best|better|
convenient)
^ (what|which|when) (is|are|would|does|do|time|times|day|days) .. (your|you|suit~|work~)
(feel free to|you can|you may|you are welcome to) (book|pick|choose|schedule|suggest|propose|select|grab|sign|accept)
(say|tell) (yes|us yes)
(wondering|curious) (if|whether|what|how) you
"""
_POLITE = """
(need not|no need to|not have to|not required to) ~ (the|your|any|it|anything|to) ~ ~
love you to (stay|keep|remain|follow|apply|visit|join our (network|community|pool))
if you would like .. (comment~|feedback) ... (write|contact|ask|email|call|let)
^ (need to change|honestly|really|remember|sounds (good|familiar)|too (good|bad)|long time|busy) ?
is it that long ?
(call|ring|give) (me|us) .. (when you are ready|a bell|a shout|a ring|whenever)
(i would|i d) like to introduce you
you asked (what|how|whether|about|me|if|why)
an (answer|decision) from (legal|hr|finance|immigration|the|our|counsel|him|her|them)
(your kind|your) (understanding|patience)
you do not need to
(neither|nor) .. say (yes|no)
give (me|us) (a|another|until|till|two|ten|some|a bit|a few) .. (fortnight|week~|day~|time|longer|more|\\d~)
look~ forward to hearing your (talk|lecture|sermon|paper|set|recital)
(i would|i d) want to know
(any|other|more|further|have) [other|more|further] (question~|concern~|doubt~|query|queries|issue~|trouble|problem~)
(question~|concern~|issue~|problem~) .. (feel free|let|reach|contact|ask|just|hesitate|reply|drop|write|call|email)
(everything|all) (we|i|they) [will] need
please accept (our|my) .. (apolog~|thanks|condolences|regret~)
(to add|to submit|adding) [additional|more|further] (comment~|information)
(reply|respond) to this (email|message) to add
to add .. reply
(do|please|need|should) not .. (hesitate|reply|respond|answer|share|forward|worry)
(how are|how have) you [been|doing|all|both|today]
how is (it going|everything|life|your (week|day|weekend|summer|morning|monday|search))
(hope|hoping|trust) [that|this|you|all|everything|your|it|the] ... (well|ok|okay|fine|great|good|alright|understand|
weekend|week|day|helps|holiday~)
(did|do) you know that
(let|drop) (me|us) [know|a line] .. (if|should|in case) .. (anything|any|you have|questions|need|help|you need|i can|
we can|you run|there is anything|something|changes|you change|you would like feedback|unclear|otherwise)
(feel free|do not hesitate|welcome|happy|here|glad|available) to (contact|reach|ask|call|write|email|get in touch|
answer|help|reply|get|drop|connect|chat|share|let|follow|nudge|check|ping|apply|visit|forward|discuss|talk)
(please|kindly) (note|find|see|be|bear|know|rest|allow|ignore|disregard|understand|excuse|forgive|remember|visit|
expect|give (us|me|my)|wait|keep|stay|have patience|enjoy|consider the environment|pass|say|also note|feel|refer|
direct|contact|reach|don t|use the following (link|details) to join|join|add us|unsubscribe)
(could|can|would) you believe
^ (what is next|what happens (next|now)|what now|why (work|join|us)|who are we|what we offer|what can you expect|
what to expect|need help|did you know|looking for|ready to|want to (know|learn|see|find|read|
hear|get|explore|unsubscribe|change|update|stop|talk)|not interested|no longer|is this|who we are|
what you will|what does this mean|need to reschedule|having trouble|can t make it|changed your mind|was this|
questions)
(isn t it|is it not|you know|right) ?
"""
_THEIRS = """
(contract|paperwork|papers|documents|pack|paper work|forms|agreement) .. (will|is coming|are coming|coming|follows|
follow|being typed|being drawn|is on its way|comes|in the post|by post)
(i|we|he|she) (will|ll|shall) (call|ring|phone) [you] (tomorrow|today|tonight|later) [with]
(will|ll) .. send out the (formal|written)
letter on (monday|tuesday|wednesday|thursday|friday)
(will|ll|shall) .. (post|send|drop|write|issue|mail|email|prepare|draw up) .. (the (contract|letter|paperwork|papers|
forms)|a contract|formally)
(hr|personnel|legal|governors|someone|county|office|payroll) .. (will|ll|are|is) .. (write|be in touch|drawing|
draw|contact|call|post|get in touch|make it official)
(you will|you ll) (receive|get|hear) .. (message|from|contract|letter|login|paperwork|separate)
(nothing|no action) (for you to do|needed|required)
(need not|do not need to|no need to) (sign|reply|do|answer)
(will (issue|arrive|be (sent|posted|issued|with you)))
"""

ENGLISH = Tongue(
    name="en",
    little=known_by(
        "the and you to of we for your is our will with that be are have this it on as at from has would been not "
        "thank thanks i in please an by if or was hi hello dear but any can about all so just me my do team more "
        "they"
    ),
    lists=LISTS,
    kinds={
        Purpose.OFFER: joined(en_offer.OFFER, OFFER_MORE),
        Purpose.REJECTION: joined(en_rejection.REJECTION, REJECTION_MORE),
        Purpose.INVITATION: en_invitation.INVITATION,
        Purpose.TIMELINE: en_timeline.TIMELINE,
        Purpose.ANSWER: en_timeline.ANSWER,
        Purpose.ACKNOWLEDGEMENT: en_machine.ACKNOWLEDGEMENT,
        Purpose.ABSENCE: en_machine.ABSENCE,
        Purpose.BOUNCE: en_machine.BOUNCE,
        Purpose.OTHER: en_machine.OTHER,
        OWN: en_machine.OWN,
        DELAY: en_machine.DELAY,
        PENDING: en_timeline.PENDING,
    },
    nots=_NOTS,
    ifs=_IFS,
    polite_ifs=_POLITE_IFS,
    maybes=_MAYBES,
    cuts=_CUTS,
    asks=_ASKS,
    polite=_POLITE,
    theirs=_THEIRS,
    voids={
        Purpose.OFFER: _OFFER_VOIDS,
        Purpose.REJECTION: _REJECTION_VOIDS,
        f"not {Purpose.REJECTION}": _NOT_REJECTION_VOIDS,
        Purpose.INVITATION: _INVITATION_VOIDS,
        Purpose.TIMELINE: _TIMELINE_VOIDS,
        Purpose.ABSENCE: _ABSENCE_VOIDS,
    },
)
