"""English turns of phrase that invite to a next round, a call, a test or a trial day."""

INVITATION = {
    3: """
(may|shall|can|should) i (confirm you|put you down|tell them you will come|say you will be there|book you in)
(would like|wants|want|wish~|asks|asked) ... (two|three|both|four|all) .. (finalists|candidates) to (meet|dine|present|
attend|come)
(come|pop|drop|stop) [and|in and|along and] (do|work|try|join us for|sit in on) (a|one|the|half a) [trial] (shift|
service|
class|lesson|session|morning|rehearsal|bench test)
(we will|we ll|and) see (if|whether|how) you (can|are|get on|re|cope|manage|like)
(try|trial) of (one|two|three|a) (service~|shift~|day~|hour~|session~)
(want|like|wish|would like) [to] (talk|speak|meet|chat) with you (on|by|at|about|this|next|tomorrow)
(take|have|grab|get) a (coffee|tea|lunch|walk) (the|with|together|this|next|and)
(give|giving) us a (seminar|talk|lecture|demonstration|lesson|presentation)
(up for|ready for|game for|do|have|spare) (one|another) more (half hour|hour|chat|round|conversation|session)
(sent|assigned|invited) you a .. (assessment|test|challenge|exercise|questionnaire)
(can|could|may|might) i (ring|call|phone|skype|zoom) (u|you) (tonite|tonight|tomorrow|today|this|on|at|after|later|next)
made the (call backs|callbacks|shortlist|short list|final|list|cut)
bench test
(she|he|they|we|i) would like a (face to face|call|meeting|chat|second look|conversation|video call)
pencilled [you|it] [in] [for] (<day>|you|the)
(sing|play|read|audition|present|speak|cook|teach) for (me|us) (once more|again|one more|next|on)
see you cut
(sit|put|get) you down with
(come|both come) and (stay|meet|see us|see the|spend|join|dine|lunch)
(interview|assessment|meeting|appointment|audition) will (now|still|instead) (be|take place|start|begin) .. (held|on|
in|at)
(see|submit|prepare|write|send) a (piece of written work|two page|short|one page|written|brief)
(one more|another|a second|a further|a final) (conversation|meeting|interview|chat) (to be had|with|about|before)
rsvp for the (group|panel|interview|assessment|selection)
(likes|like|wants|asks) to have .. (coffee|chat|lunch|word) with
(it is|it s|that is|just) an informal (chat|call|coffee|conversation|talk)
(would like|like|want) a \\d~ minute (presentation|talk|pitch|lesson|session)
could we (speak|talk|meet|chat) (for|on|at|next|this|tomorrow)
(pick up|resume|carry on|continue) with you where we left off
(one of|as one of) [the] (two|three|four|five) finalists
(shortlist|short list) of (two|three|four|five|six) .. , and you are on it
(lesson observation|teaching observation|trade test|sea trial)
tea is at
come out with us
(happy|able|willing|prepared|ready|free|comfortable|ok|okay|open) to (do|give|deliver|prepare|make|present|take|
complete|attend|come) .. (presentation|talk|pitch|test|task|interview|demo|lesson|exercise|assessment|session|visit)
(like|love|want|pleased|hoping|keen|wants) to interview [you]
(wants|want|would like|hoping|keen|asked) to (chat|talk|meet|speak)
(among|amongst|one of) the (candidates|applicants|people) .. (interview|meet|invite|see)
(select|choose|pick|book|reserve) a (slot|time|date)
(jump|hop|get|dial|come) (on|in|into|onto) (a|the|to a|to the) .. (call|zoom|video|line|chat)
(how is|how s|how are|how about) your .. (monday|tuesday|wednesday|thursday|friday|week|afternoon|morning|schedule|
calendar|diary|tomorrow)
(coming|come|comes) back to (meet|see|speak|talk|present|chat)
confirm [our|your|the] .. (appointment|meeting|interview|visit|call|session)
(line up|lining up|set up|tee up|organise|fix up|put in) (a|an|some) .. (chat|call|meeting|time|conversation|coffee|
lunch|visit)
(small|short|paid|little|mini|sample) .. (assignment|task|project|exercise|brief|test)
(see how you|get a sense of how you|show us how you) (approach|work|think|handle|tackle|solve|write|code)
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
challenge|interview|discussion)
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
