"""English turns of phrase of a running process: what comes next, when they answer, what a person answers besides."""

LISTS = {
    "talk": """
interview~|call~|chat~|conversation~|meeting|meet|screen|screening|session|discussion|zoom|catch up|coffee|onsite|
on site|visit|round~|lunch|panel|presentation|assessment|walkthrough|debrief|talk|appointment|trial|video call|
phone call|interviews
""",
    "stage": """
round|stage|step|phase|interview~|level|part|loop|onsite|on site|shortlist|short list|assessment
""",
    "test": """
test~|assessment~|assignment~|challenge~|exercise~|take home|takehome|case study|case|homework|questionnaire|
video interview|one way interview|coding challenge|work sample|task|quiz|simulation|personality test|hackerrank|
codility|kata
""",
    "glad": """
pleased|delighted|happy|excited|thrilled|like|love|glad|want|able|keen|eager|great|good|nice|wonderful|helpful|hoping|
planning|looking|going|ready|trying|invited|prefer
""",
    "day": """
monday|tuesday|wednesday|thursday|friday|saturday|mon|tue|tues|wed|thu|thur|thurs|fri|tomorrow|today|next week|
this week|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon
""",
    "soon": """
by|within|soon|shortly|next|this week|early|later|in the (next|coming)|in (a|an|one|two|three|four|five|\\d~)|
over the|before|after|once|when|as soon as|towards|tomorrow|today|on (monday|tuesday|wednesday|thursday|friday)|
end of|around|at the (end|start|beginning)|in (early|mid|late|january|february|march|april|may|june|july|august|
september|october|november|december)|asap|as quickly|the week|sometime|no later|until|either way|in due course|
first thing|when i|in touch|monday|tuesday|wednesday|thursday|friday|come|between|mid|the (first|second|last|week|end|
beginning)
""",
    "tell": """
get back to|be in touch|be in contact|let .. know|update|updating|follow up|reach out|come back to|circle back|revert|
hear from|hear back|have an (answer|update)|have news|have more|have [a|some] (news|decision|feedback|update)|
share .. (news|update|decision|outcome|feedback|next)|inform you|notify you|contact you|give you .. (update|answer|
decision|call|shout|ring)|keep you (posted|updated|informed|in the loop)|know more|be able to (tell|say|update|share|
give|let|confirm)|call you|email you|write to you|get in touch|touch base|ping you|message you
""",
}

INVITATION = {
    3: """
see (you|u) (then|there|tomorrow|on|at|monday|tuesday|wednesday|thursday|friday|saturday|next|soon at)
(\\d~|am|pm|noon|monday|tuesday|wednesday|thursday|friday|tomorrow) (is|are) [now|all] (booked|set|confirmed|
locked in|in the diary|in the calendar|scheduled|good|perfect|fine|great)
(need|require|like|want|ask|asking) you to (do|take|complete|sit|undergo|pass|attend|present|prepare|come|meet|record|
spend) .. (test~|check|assessment|interview|exercise|medical|screening|presentation|session|task|challenge|
examination)
(enjoy|love|like|welcome|appreciate) (meeting|seeing|talking to|talking with|speaking to|speaking with) you .. (would|
on|next|in|.|,|too)
would (lunch|coffee|dinner|breakfast|a call|a chat|a visit|tea|drinks) .. (work|suit|be|appeal|do)
(lunch|coffee|dinner|breakfast|drinks) .. (monday|tuesday|wednesday|thursday|friday|tomorrow|next week) .. (?|work~|
suit~|doable|possible)
(advanced|progressed|moved|promoted|proceeded|gone) [on|forward|through] to (the|our|a) .. (stage|round|assessment|
interview|step|level|phase)
(start|begin|take|launch|open) [your|the] (assessment|test|interview|challenge|recording)
(talking|speaking|meeting|chat|chatting) (to|with) [our] .. (before|so|next|about|first)
(find|make|spare|got|have) (half an hour|an hour|time|minutes|a slot|\\d~ minutes) .. (<day>|next|this|week|with|to)
interviews (will be|are|take place|are being) .. (held|on|at|in|scheduled|conducted) .. (at|on|in|<day>)
your (slot|time|appointment|place) is
(off|cancelled|canceled|postponed) .. (she|he|they|we|i) (would|could|can) .. (do|make|love|meet|manage) .. (<day>|it)
(grab|book|pick|choose|take) [a|some|a few|\\d~] (minutes|time|slot) .. (calendar|diary|with me|on my|here)
(come|coming|drop|pop|swing|stop|nip|call|travel) [back|over|down|up|along|round] (in|by|to|into|see|and see|over|on|
again) .. (<day>|us|office|depot|shop|studio|unit|site|school|hospital|meet|see|chat|natter|talk|tour|again|hour|when)
(sit|sitting) down with you
(half an hour|an hour|minutes|hour|mins|own half hour|quick word|half hour) (with|of) (you|your time|our|the|him|her|
dr|mr|ms|mrs|me|us)
(spend|give|spare|manage|do|have|make) .. (an hour|half an hour|minutes|mins|a morning|an afternoon|the same time|
a day|the day)
(are you|you|u) (around|about|free|available) .. (week~|<day>|the|for|at|on|weekend)
(keen|like|love|want|wants|wanted|would like|hoping|eager|glad|happy) to (see|meet|talk to|speak to|speak with|take|
have|put|sit down with|hear from|catch up with) (you|u) (again|out|in|back|with|next|soon|over|for|on|about|more)
(callback|call back|audition|screen test|recall)
(on our|on the|made the|reached the) (shortlist|short list|last (two|three|four|five|six))
(through to|made it through|through the (paper|first|screening)) .. (stage|round|interview|our|the|virtual|next)
(written|oral|physical|medical|entrance|driving|road|typing|language|swim) (examination|exam|test|assessment|
interview)
(design|writing|coding|planning|research|teaching|technical|recorded|video|sales|data) (exercise|brief|task|test|
challenge|interview|discussion|sample)
(brief|task|title|topic|prompt|case) (for|of) (the|your) .. (exercise|presentation|task|challenge|talk|test|lesson|
day)
(send|return|submit|hand) (your solution|your answers|your submission|your attempt|your exercise) [back] (back|by|to|
before|in|within)
(record|recording|film|filming) (answers|your|a|yourself|the|one|two|three) .. (answer~|video|question~|phone|link|
minutes)
(shadow|shadowing) .. (her|him|one|our|the|a|for|on)
(paid|unpaid|working|two day|one week|week s|half day) .. trial [week|day|period|shift|run]
trial (week|run|session|lesson|month|period)
(psychometric|personality|aptitude|situational|cognitive|numerical|verbal) .. (profile|test~|assessment|questionnaire|
judgement|judgment|reasoning)
(sign up|signing up|rsvp|register) (for|by|with|here) .. (block|slot|morning|afternoon|form|time|session|link|place)
(interview|assessment|selection|super|insight|discovery|visit) (day|days|weekend|centre|center|event)
(slot~|times|dates|blocks) .. (for the|on|with|available|fill~|:|left)
(reply|text|answer|respond|come back) .. (with the letter|which one|y to|to hold|to book|with your (preference|
choice)|your (choice|preference|pick)|to confirm)
(called|summoned|required|asked|invited|booked) [in] (to|for|with) (the|an|a|attend|interview|examination|lars|
written) .. (examination|interview|test|attend|at|on|for|and)
you are [all] (booked|pencilled|penciled|scheduled|down|confirmed|set|expected) [in] (in|for|with|at|on) .. (<day>|
with|\\d~|for)
(interview~|meeting|call|session|visit|chat) .. (will|is to|to|still) (go ahead|take place|be held|be by phone|begin|
start|last|run)
(ring|call|phone|text|email|contact) (me|my pa|her|him|us|the office|my assistant|my office) .. (to (fix|arrange|set|
book|find|sort|agree)|a time|after that|for a time)
(propose|suggest|chuck|send|give|name|offer) [me|us] .. (date~|time~|day~|slot~)
(your|the) (itinerary|schedule|programme|program|agenda) .. (attached|below|for the day|is|for your)
(moved|changed|switched) to a different (room|link|floor|building|time|day|office)
(afternoon|morning) (of the|on the|this) .. (or|and) .. , (your choice|whichever|you choose|up to you)
(your|whichever) (choice|suits|is easier|you prefer|works)
which (would be|is|one|of these|of the two|day|suits|works) .. (easier|better|best|suit~|work~|you|prefer~)
(final|second|first|next|third|last) (round|visit|meeting|stage) :
(attend|attending) (an|our|the|your|a) .. (<talk>|centre|center|test~|day)
(confirm|accept|decline) your (attendance|place|slot|participation|interview|appointment)
(what|how) (does|is|do|are) .. (calendar|schedule|week|diary|day~|availability|time|afternoon~|morning~) .. (look|
looking|like)
(next up|next step~|next stage|next round|next thing|as a next step|the next step~|following step) .. (is|would be|
will be|:|,|involves|with|includes|to)
(<day>|\\d~) ... (or|alternatively|otherwise) .. (<day>|\\d~) ... (?|work~|suit~|prefer~|better|instead|free|
available|slot~|let me know|which|pm|am|o clock)
(i have|we have|i can do|we can do|i could do|she can do|he can do|they can do|i can offer|options are|slots are|
i am free|we are free|times are|how about|what about|could do|can do|works for us|works for them|free|available|offer|
suggest|propose) [on|either|the following] .. (<day>) ... (or|and|,|?|/)
^ (free|available|around) .. (<day>)
(still free|are you around) .. (<day>)
(phone screen|interview|screening call|video call|intro call|assessment centre|onsite|zoom call|teams call|
panel interview) .. (with|on|at|for|,) ... (january|february|march|april|may|june|july|august|september|october|
november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|tomorrow)
(open to|up for|interested in|time for|game for|keen on|fancy|happy to have|willing to have|care for) (a|an|having a|
another|some|meeting) .. (<talk>|chat|meeting)
(learn|know|hear|understand) more about (you|your (background|experience|work|profile|interests|journey))
(fly|flying|bring|bringing|get|getting|have) you (out|in|over|up|down|back|here)
(working session|pairing session|whiteboard~|case interview|panel day|superday|assessment day|assessment centre|
assessment center|teach~ demo~|demo lesson|audition|casting)
(one way|pre recorded|recorded|asynchronous) [video] interview
=(interview|meeting|call|phone screen|onsite) .. (invitation|invite|confirmation|confirmed|scheduled|request|reminder|
availability|details|scheduling|with)
=(invitation|invite) .. (interview|call|chat|meet|conversation|assessment|onsite|round|:)
=(schedule|book|scheduling|booking) (your|an|a|our) .. (<talk>)
=(coding challenge|take home|online assessment|next round|final round|second round|second interview|final interview|
complete your assessment)
(would|is|will|might) it be possible .. (you|to|for) .. (come|meet|talk|speak|call|attend|join|visit|interview|
present|do|give|travel|have)
(invite|inviting|invited) you [back|in|over|all|again|both] (to|for|on|in|over|back)
you are [hereby|cordially|warmly|formally] invited
(invitation|invite) (to|for) .. (interview|next|second|final|onsite|on site|first|meet|call|video|phone|assessment|
round|screening|virtual|panel|conversation|technical)
(move|moving|moved|advance|advancing|advanced|progress|progressing|progressed|bring|bringing|take|taking|put|putting|
pass|passing|get|getting|send|sending) (you|your (application|candidacy|profile)) .. (to|into|through|for|on|forward|
ahead) [to|onto|with] [the|our|a] .. (next|second|third|final|last|following|onsite|technical|interview|round|stage|
step|panel|phase)
(move|moving|moved|like|continue|continuing|proceed|proceeding|go|going|advance|advancing|progress|
progressing) [forward|ahead|on|further] [to|with] [you] (to|with|into|onto) (the|our|a|an|your) (next|second|third|
final|last|following|onsite|on site|technical|panel|phone|virtual|interview|1st|2nd|3rd) [and final|set of|in person|
video] [<stage>|steps|rounds|interviews]
you (have|were|are) [been] [successfully] (shortlisted|short listed|progressed|advanced|moved|passed|made it|selected|
chosen|invited|through|qualified) .. (for|to|on|through|into) [the|our|a|an] .. (interview|next|second|third|final|
round|stage|shortlist|step|assessment|phone|screening|panel|day)
you (have|are|were) [been] (shortlisted|short listed)
you (passed|have passed|made it through|have made it|made it to|cleared|have cleared|are through to) .. (screening|
round|stage|test|assessment|interview|next|final)
(next|final|last|second|first|following) <stage> [in the process|of the process|for you] (is|would be|will be|
involves|consists|includes|would involve) (a|an|the|to|with) .. (<talk>|<test>|meet|speak|complete)
(schedule|scheduling|book|booking|set up|setting up|arrange|arranging|organise|organize|organising|organizing|find|
finding|pencil in|line up|sort out|get|put) [in] (a|an|your|another|the|this|some|our|you|time) .. (<talk>|time|slot|
time slot|date|day)
(schedule|scheduling|book|arrange) (your|the|you|an|a) .. (<talk>|<stage>)
(pick|choose|select|book|grab|reserve|find) (a|an|your|any|one of) .. (time|slot|day|date|appointment)
@booking
(are you|would you be|will you be|you are|you would be|if you are|whether you are) (free|available|around|able|open|
up) .. (<day>|for|to (meet|speak|talk|chat|come|join|have|hop|jump|call|attend|interview|do)|at|on|between|next|this|
any)
are you (free|available)
(what|when|which|how) (is|are|does|would|will|times|days|day|time|dates) .. (your availability|you available|you free|
work .. for you|suit~|be convenient|works best|work best|your schedule)
(your|share|send|give|confirm|provide|know|some|any|few|indicate) [me|us|your|with us] (availability|availabilities|
available times|free times|available slots)
(does|do|would|could|will|is|are|how about|how does|how is) ... <day> ... (work|suit|okay|ok|good|fine|possible|
convenient|work for you|sound|do|fit|be)
how about .. <day>
(like|love|want|keen|happy|hoping|great|excited|eager) to (meet|speak|talk|chat|see|interview|have) [to|with] you [in|
for|again|back|person|next|over|on|about|at|in person|further]
(like|love|want|keen|happy|hoping|great|excited) to (have|bring|get|see|fly|welcome) you (in|back|over|on|meet|come|
out|to|at)
(like|love|want|hoping|keen) .. you to (meet|come|speak|talk|complete|do|take|join|interview|present|chat|attend|
visit|spend|have a|prepare|see|sit)
(come|coming|pop|stop|drop) (in|by|over|to our office|into the office|on site|onsite|back in|back) .. (for|to|and|on|
<day>|next) .. (meet|interview|chat|talk|coffee|see|round|tour|trial|day|<day>|office|second|final)
(hop|jump|get) on (a|another) .. (call|zoom|chat)
(quick|short|brief|minute|minutes|min|mins|intro|introductory) (call|chat|conversation|phone call|intro call|
screening call|talk|interview|zoom|video call)
(complete|do|take|finish|submit|attempt|solve|attached is|find|send you|link to|sending) (the|this|a|an|our|your|
following|short|attached) .. (<test>)
(take home|takehome) (test|assignment|exercise|task|challenge|project)
(trial|taster|shadow|shadowing|working|work) (day|shift|morning|afternoon|lesson)
your [first|second|final|phone|video|onsite|on site|upcoming|virtual|technical|panel] [round] (interview|appointment|
meeting|call|session|assessment) .. (is|has been) [now|successfully] (confirmed|scheduled|booked|set|arranged|
rescheduled|moved|on|for|at)
(interview|meeting|call|appointment|session) [is|has been|now|details] (confirmed|confirmation|scheduled|booked|
rescheduled) (for|on|at|:|with)
(confirm|confirming|confirmation of|reminder of|reminder about|reminder for|reminder :|details of|details for) (your|
our|the|you) .. (interview|appointment|meeting|call|slot|session|booking)
(see|meet|speak|speaking|talk|talking|meeting|seeing|chat|chatting|look forward to .. seeing) [to|with] (you|
then) .. (on|at|tomorrow|<day>|next) .. (<day>|at|\\d~)
(sent|send|sending|attached|resent|updated) .. (calendar|invite|invitation|zoom|teams|meet) [invite|invitation|
link] [for|to]
(reschedule|rescheduling|postpone|move|push|rearrange|change) (our|your|the|this|tomorrow s|
today s) .. (<talk>) .. (to|until|for) .. (<day>|\\d~)
(reschedule|rescheduling|move|moving|push|pushing|rearrange) (our|your|the|this|tomorrow s|today s|monday s|friday s|
it) .. (<talk>)
(could|can|would) (we|you) (do|make|move|meet|speak|talk|chat) .. (<day>|instead|at \\d~|to)
(meet|meeting|speak|speaking|talk|talking|interview|interviewing|chat) with (our|the|my|two|three|some|members|a|
several) .. (team|manager|director|ceo|cto|founder|colleague~|head|lead|vp|engineer~|people|members|panel|
partner~) .. (next|on|at|<day>|for|as|week)
(invite|invitation) .. to (interview|an interview|a call|a chat|the next|our next)
(hiring manager|team|ceo|founder|director|client|panel|they) .. (would like|wants|want|love) to (meet|speak|talk|see|
interview|chat|have) [to|with|a .. with] you
(second|final|third|next|last|another|first) (interview|round|conversation|chat) .. (with|on|at|next|
for you) .. (<day>|team|you|us)
""",
    2: """
(next|second|final|third) (round|interview|stage|step)
(slots|times|dates|options|windows) (are|available|that work|below|would|:)
(following|these|some|several|three|two|few) .. (slots|times|dates|time slots|options|windows)
(look|looking) forward to (meeting|seeing|speaking|talking|chatting|welcoming) .. (you|<day>|then)
(good|great|exciting|fantastic|wonderful) news
(let us|shall we|we could|can we) (meet|speak|talk|chat|schedule|catch up|set up|find|do)
(teams|zoom|meet|webex|google meet) (link|meeting|invite)
(works|that works|work) (for (us|me)|well|great|perfectly|fine) .. (see|talk|speak|<day>|\\d~)
""",
    1: """
(interview|call|meeting)
(move|moving|go|going|proceed) (forward|ahead) with you
(join|dial in)
""",
}

PENDING = {
    3: """
you are [still] (our|the|a) .. (second|backup|back up|runner up|reserve|plan b|second choice|next in line|number two)
(reserve list|waiting list|waitlist|keep you in reserve|hold you in reserve)
""",
    1: """
(not|yet|waiting|wait|await~|considering|pending|until|has to|have to|hear) .. (accepted|accept|signed|their (answer|
reply|decision|response)|her (answer|reply|decision|response)|his (answer|reply|decision|response)|answer~ yet|
responded|replied)
(not|nobody) [yet] (accepted|signed|answered|responded|replied|said yes)
(thinking it over|considering the offer|mulling it over)
(if|should|in case) (they|she|he|that candidate|the candidate|that person|the other~) .. (decline~|turn~|say~ no|
fall~ through|reject~|not accept|back~ out|pass~)
""",
}

TIMELINE = {
    3: """
(compare|compar~|collect~|pool~|gather~|consolidat~|discuss~) (notes|thoughts|feedback|impressions|scores)
(it is|things are|process is|everything is|we are) [just|a bit|a little|rather|very|running|moving] (slow|slowly|
behind|late|delayed|stuck)
(give|allow|grant) (us|me|them|it) .. (week~|day~|while|time|until|till|fortnight)
(gone|goes|went|going|sent|submitted|forwarded|passed) to .. (dean|provost|board|hr|finance|director|ceo|legal|
headquarters|committee|council|client|partners|minister) .. (for|to|and|.)
(typically|usually|normally|generally|always|often) takes [about|around|up to|at least]
(do not|dont) know yet
^ (no|nothing) .. (decision|answer|news|verdict|word|update) .. (so far|yet|still|from)
(interview|meet|see|speak to|talk to) .. (further|more|additional|other) (candidates|applicants|people|finalists)
(before|until) .. (making up our minds|we (decide|choose|commit)|they decide|making (a|the|our|any) (decision|choice|
call)|deciding|a decision)
have (our|an|the|your|my) (answer|decision|verdict|reply) (by|on|before|next|in|within)
(candidates|applicants|everyone|those) .. (will|to) be (told|informed|notified|contacted|advised|updated)
!(role|position|job|it|search|process) is not (cancelled|canceled|dead|gone|closed|filled)
(ask|try|check with|chase|nudge|ping|remind) me (again|on|if|in|next|back)
(frozen|freeze|on ice|paused|parked|stuck|in limbo) .. (till|until|for now|at the moment|while|pending|this|with)
(go ahead|green light|sign off|approval|signature|budget|verdict|ruling|thumbs up) .. (from|of|is|has|by|
to) .. (finance|legal|hr|board|ceo|coo|cfo|boss|director|missing|outstanding|pending|committee|client|counsel|
immigration|head office)
(away|out|travelling|traveling|on leave|on holiday|off|abroad|ill|sick|at a conference) .. (until|till|this week|
all week|so|and (we|i|nobody))
nobody [wants to|can|will|has] .. (decide~|opened|looked|made|until|without)
(can|could|will) not (move|do anything|decide|proceed|act|go further|say|promise|commit|sign) .. (without|until|till|
yet|before|when)
(moving|going|running|progressing) .. slow~
(pushed|push|pushes|pushing|moved|delayed|put) (our|the|this|everything|things|your) .. (back|to|into|out)
(deferred|postponed|adjourned|carried over|tabled|held over) .. (at|to|until|from|owing|till|by)
(re looking|reviewing|revisiting|re evaluating|reassessing|looking again) at (every|all|the|our) .. (headcount|roles|
budget|hires|positions|plan)
(turnaround|lead time|waiting time|processing time|average wait) .. (is|of|:|time)
(as soon as|the moment|the minute|when|once) (i|we) (find out|hear|know|learn|have|get) .. (you|word|more|anything|i)
(first thing|top) (on|of) the (agenda|list)
(did not|didnt|have not|could not) get to (you|your|it|that) .. (meeting|today|yesterday|yet)
(normally|usually|typically|generally|probably|realistically|likely|should be|it will be|hopefully) .. (inside|within|
by|the week|mon|tue|tues|weds|wed|thu|thurs|fri|monday|tuesday|wednesday|thursday|friday|next week|\\d~ (hours|days)|
days)
(it will be|it ll be|should be|will be) (monday|tuesday|wednesday|thursday|friday|weds|mon|tues|thurs|fri|next week|
the week|early|late|january|after)
(vote~|rule~|ruling|sits|jury|faculty|committee|panel) .. (the day after|on the|at the end|next)
(sit|hang|hold) (tight|on|fire) [till|until|for|while]
(not|no one|nobody) .. (hiring|decided|deciding|hired|hire) (anybody|anyone|yet|people|until)
^ not yet
(asked|offered) (our first choice|someone else first|the first choice|another candidate first)
(says no|say no|turns it down|drops out|does not work out) .. (you|next|call)
(verbally|said yes) .. (not signed|but|has not)
(will|ll) (shout|ring|holler|write|ping|text|drop you a line) .. (when|once|as soon|until|by|you)
we will write [to] you .. (until|by|before|in|when)
(offers|answers|results|news|decisions) by (phone|email|post|letter|text) .. (tonight|tomorrow|on|by|next|monday|
tuesday|wednesday|thursday|friday)
(grace|patience|time|while) .. (signs off|away|until|longer|needed)
(they|we|he|she|i) (want~|need~|like~|have|has) to see .. (first|others|lot|rest|remaining|before)
(not going to|not gonna|will not) rush
(if it were|if it was) a no .. (would have|have told)
(one|two|three|four|few) more (finalist~|candidate~|people|person|interview~|to see|to meet|applicant~)
(expect|anticipate|count on|look out for|watch for) .. (call|email|message|note|news|update|answer|decision|word|
from (me|us|him|her|them)) ... (<soon>)
(expect|expects|anticipate|hope|hoping|aim~|intend~|plan~|target~) .. (to|a|an|for|that) .. (know|decision|answer|
decide|contact|inform|notify|have|update|announce|conclude|finish|wrap|complete|be done|make|hear|select|shortlist|
begin|start)
(can not|could not|unable to|not) .. (say|tell|share|promise|confirm) .. (more|much|anything|yet|timing|exact~)
(add~|takes|take|taking|allow|give|needs|need) .. (us|about|around|another|roughly|up to|at least|some) .. (day~|
week~|month~|fortnight|while)
(signed off|sign off|approved|approval~|rubber stamp~|budget) .. (by|in|from|on|is|are|by the) .. (board|ceo|london|
finance|hq|headquarters|management|committee|partners|director~|corporate|vp|cfo|global)
(with|at|before|up to|in front of) the (partners|board|committee|panel|directors|ceo|client|hiring manager|
finance team|team|leadership) [now|for|at the moment|this|who|and|to]
(vote~|meet~|sit~|convene~|decide~|regroup~|reconvene~) on (monday|tuesday|wednesday|thursday|friday|the \\d~)
(<day>|pushed|moved|postponed|delayed|slipped|rescheduled) .. (interviews|decision|meeting|panel|debrief|
committee) .. (pushed|moved|postponed|delayed|slipped|until|to|back)
(interviews|decision|meeting|panel|debrief|committee|process) .. (got|has|have|was|were|been) .. (pushed|moved|
postponed|delayed|slipped|rescheduled)
(application|applications|candidacy|you) .. (remain~|is still|are still|stay~) .. (active|open|under|in|live|with|
being)
(no news|nudged|chased|followed up with|pinged|checked in with|chasing) .. (the|bad news|him|her|them|hiring|team|
client|manager|is)
(next in line|you are next|you re next|are our next|close second|strong second)
(it is|that is|now|offer is|file is) .. (with) (another|the partners|finance|legal|the board|the client|the panel|
our ceo|the committee|hr|the director)
(second|moment|minute) (i|we) (hear|know|get|have)
(still|also|yet) to (see|meet|interview|speak|come|go|finish)
(others|other people|more people|candidates|finalists) .. (coming in|to see|left|this week|next week|lined up|to go|
scheduled)
(could|may|might|will|would|can) [also|well] (slip|drag|stretch|spill|extend) .. (into|to|past|over|until|a)
(will|would|should|shall|can|could|hope|hoping|expect|aim|plan|going|intend|promise|try|want|might|
may) ... (<tell>) ... (<soon>)
(<soon>) ... (will|would|should|shall|can|could|hope|expect|aim|plan|going|i|we) ... (<tell>)
(you will|you should|you can|you would|you ll|expect to|candidates will|everyone will) .. (hear|have (an|a|
our) (answer|decision|update|response|reply)|expect|be (informed|contacted|notified|told|updated|hearing)|receive (an|
a|our) (answer|decision|update|response|reply|feedback)|know) ... (<soon>)
(decide|decision~|deciding|make up our mind~|choose|final call|verdict|conclusion) ... (<soon>)
(<soon>) ... (decide|decision|deciding|conclusion)
(decision|answer|feedback|update|news|outcome|result~|response) .. (by|within|next|before|after|in|on|this|early|will|
should|expected|until|tomorrow|shortly|soon) .. (\\d~|week~|day~|<day>|end|month|year|come|be|shortly|soon)
(still|currently|presently|busy|actively|yet) .. (interviewing|reviewing|deciding|deliberating|discussing|finalizing|
finalising|waiting|considering|assessing|evaluating|speaking|talking|meeting|collecting|gathering|working (through|
on)|going through|in the process|in process|undecided|under review|making up|debating|weighing|wrapping|comparing|
screening|pending|in discussion~|seeing|have .. (interview~|candidate~|conversation~))
(no|not) .. (decision|decided|news|update~|answer|final word|verdict|outcome|timeline|word) [has been|was|
been] .. (yet|so far|at this stage|at the moment|made|reached|still|until|for now|from)
(not|no one|nobody|never) [yet|been|have|has|able to|quite] [yet|been] (made|make|reached|come to|taken|finalised|
finalized|reach|heard back|decided|settled|arrived) .. (decision|yet|choice|mind|mind~|conclusion)
(not|yet to) [yet|been able to|quite] (made|make|reached|reach|taken|take|finalised|finalized|come to|
had) .. (decision|choice|conclusion)
(has|have) (yet|still) to (decide|be decided|be made|make|reach|hear|conclude|finish|finalise|finalize)
nothing [new|further|else|more|concrete|definite] [to (report|share|tell|say|announce)] (yet|from|so far|for now|
at this|until|to (report|share|tell))
(take|taking|takes|took|need|needs|require|requires|needing|be) [us|a|me] .. (longer|more time|more days|another week|
another .. (day~|week~)|additional time|extra time|a while|some time|a bit more|few more|some more)
(process|decision|things|it|recruitment|hiring|review|role|position|search|approval|timeline|everything|interviews|
schedule) .. (delayed|on hold|paused|postponed|pushed back|held up|slipped|taking|frozen|slower|slowed|delay|
moved back|behind schedule|stalled)
(put|placed|putting|placing|keep|keeping|place) .. on (hold|ice|pause)
on hold
hiring freeze
(delay|delays|holdup|hold up) (in|with|on|to|from|at) (the|our|getting|making|this)
(waiting|wait|awaiting|pending|depends|dependent|depending|subject to) (for|on|to hear|to|the|budget|final|an|our|
their|approval|sign) .. (approval|budget|sign off|feedback|decision|answer|headcount|board|hiring manager|manager|
director|client|ceo|finance|response|confirmation|green light|hear|reply|back|input|team)
(offer~|offered) .. (to|another|someone|somebody|other) ... (not|yet|waiting|await~|considering|pending|until|hear|
respond~|reply|accept~|deciding|decide|first choice|think)
(plan|hope|expect|intend|aim|hoping|planning|aiming|looking|likely|going|want) to (make|extend|have|
send) .. offer~ ...
(will|should|would|be) (make|extend|be making|be extending|have|making) (an|our|the|a) .. (offer|decision|call|
choice) ... (<soon>)
(other|more|remaining|few|several|couple|two|three|last|final|further|additional|rest) .. (candidates|interviews|
applicants|conversations|people|finalists) .. (to (see|interview|meet|speak|talk)|left|scheduled|this week|next|still|
on|until|lined up|first|through|before|in)
(finish|finishing|wrap|wrapping|complete|completing|conclude|concluding|finalise|finalize|through|end|meet|meeting|
done with|have|running|conducting|hold|holding) [up] [with] (our|the|all|interviewing|first|last|final|remaining|
other|this round|round|second|interviews|more) .. (interviews|round|candidates|interviewing|process|rounds|
conversations|week)
(bear|bearing) with (us|me)
(be|being) patient
you are [still] [very much|definitely|absolutely|certainly] [still] (in the (running|mix|process|frame)|
being considered|under consideration|a strong contender|on the shortlist|in consideration)
(your application|your candidacy|it|application) is [still|currently] (under review|being reviewed|
under consideration|active|in review|in process|open|with the)
(timeline|time line|time frame|timeframe|schedule|timing|process) .. (is|will be|looks|would be|should|has|slipped|
moved|changed|now|:|for)
(let|keep) you (know|posted|updated|informed|in the loop) (as soon|once|when|by|either way|if there|on|about any|
tomorrow|next|this|early|in|within|after|shortly|soon|with any|of any)
(in touch|back to you|reach out|follow up|circle back|hear from (us|me)|update you|contact you) .. (soon|shortly|
in due course|as soon|once|when|within|by|next|either way|in the|before|after|with (next|an|more|any|details|further)|
about next|regarding next|on next|over)
(be in touch|get back to you|reach out|follow up|circle back|touch base|keep you posted|keep you updated|let you know)
(early|mid|late|end of|beginning of|first week of|second half of) (next|january|february|march|april|may|june|july|
august|september|october|november|december|the new year|the month) [week|month|year|at the]
as soon as (i|we) (have|hear|know|get|can|learn)
(once|when|after) (i|we|he|she|they|the .. team|the panel|everyone|dana) (have|has|hear|finish~|complete~|is back|
are back|am back|meet|met|return~|spoken|decide|discuss~|know|get|regroup)
(committee|panel|board|team|we|they|leadership) .. (meet~|convene~|regroup~|reconvene~|gets together|sits down|
debrief~) .. (on|next|this|tomorrow|to (decide|discuss|make)|<day>)
(not|will not) .. (until|before|earlier than) .. (<day>|new year|christmas|holidays|end|month|week)
""",
    2: """
(thanks|thank you|appreciate) .. (patience|patient|bearing|hanging)
(no|any) (update|news|word) [yet]
(apologies|apologise|apologize|sorry) for .. (delay|wait|waiting|keeping you waiting|silence|holdup)
next steps
(in the next|in the coming|over the next|within the next) .. (days|weeks|week|fortnight)
(discuss|debrief|regroup|align|review|sync|touch base) (with|as|internally) [the|my|our] .. (team|manager|panel|
internally|tomorrow)
""",
    1: """
(timeline|decision|feedback|deliberat~|soon|shortly)
""",
}

ANSWER = {
    2: """
(send|provide|share|need|require|forward|submit|upload|give) [us|me] .. (references|reference|documents|passport|id|
transcript~|certificates|portfolio|work samples|salary expectation~|notice period|form|proof|copy|github|diploma~)
(reference check|references|background check)
(great|good|nice|lovely|pleasure|wonderful|enjoyed|fun) (to|meeting|talking|speaking|chatting|seeing|getting|
having) .. (meet|meeting|talk|speak|chat|you|know|see)
(thank you|thanks|thx|cheers) [so much|very much|again|a lot|a million|ever so much|kindly] for (your|the|sending|
getting|coming|taking|letting|sharing|reaching|following|writing|making|being|checking|asking|confirming|all|this|
that|these|providing|yesterday|today)
(passed|pass|forwarded|shared|forward|share|passing|put) [it|this|your|them|that|these] .. (on|along|to|
with) .. (team|manager|dana|colleague~|panel|hr|him|her)
(to answer|in answer to|regarding|as for|about) (your|the) .. (question~|point~)
""",
    1: """
(thank you|thanks|cheers|thx|appreciate)
(happy|glad) to (help|answer|chat|discuss)
(hope|hoping) you
""",
}
