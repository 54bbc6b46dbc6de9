"""English turns of phrase of waiting, and what a person answers besides."""

PENDING = {
    3: """
(offered|offer) .. to (someone|somebody|another|a candidate|her|him|them|one) .. who (needs|has|wants|is|would like|
asked)
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
(decision|status|outcome|result) : (pending|awaited|outstanding|open|under review|to follow)
no (indication|decision|answer|news|update|commitment) can be (given|expected|made) (before|until|till|prior)
(meeting|session|panel|board|committee|sitting) ... (adjourned|postponed|put back|deferred|pushed back|
put off) (to|until|till)
(everyone|everybody|all of you|you all) (hears|hear|will hear|is told) .. (same|on|by|in)
!(has|have|is|are|was) not [yet] been (filled|given|awarded|decided|allocated|offered to)
(committee|board|panel|partners|governors|trustees|senate|jury|council|moderators) .. (sits|meets|convene|convenes|meet|
sit|reunites|ratifies|ratified|votes) .. (on|this|next|at|in|the|until|it|tonight|every)
(down|up|scheduled|tabled|listed|slated) for (discussion|decision|review|a vote) (at|on|in|next|by)
(leave|leaving|keep|keeping) you (in suspense|hanging|dangling|on tenterhooks|in limbo)
!(has not|have not|had not) (sat down|got round|got around|come back|looked|opened|met) .. (with|a table|to|at|yet)
(humming and hawing|dithering|umming and ahing|mulling|chewing|sitting) [on|it|over]
(not|prob not|probably not) (before|until|till) (xmas|christmas|easter|the new year|january|after)
^ not (till|until|before) .. (up|in|over|back|done|.)
(means|make that|think|say|call it) (easter|christmas|january|february|march|spring|summer|autumn)
(meeting|decision|vote|session) .. (put back|pushed back|held over|adjourned|moved) to
(we|i) only (know|decide|hear|learn) in (<day>|march|spring|summer)
(until|till) the \\d~ to (sign|decide|answer|accept|reply)
(hiring|recruitment|everything|everything else|it all) has (stopped|paused|gone quiet)
(not|nobody|no one) expect a (verdict|decision|answer) (inside|within|before|until)
i am not (permitted|allowed|able|free) to (say|disclose|tell)
(may|can) not disclose
(he|she|boss|director|manager) (decide|decides|come back|comes back) , (he|she|i|we)
nobody has been (turned down|chosen|picked|told|rejected|selected)
(can not|can t|could not) hire (till|until|before)
top of (my|our|the) list
not a promise
(team matching|in matching|in the queue|in the pool)
(keep|have) your other irons in the fire
(possibly|perhaps|maybe|probably) (early|late) in the [new] (year|month|week|spring)
(more|three|two|four|five|some) [more] to (interview|see|meet) , (with|and)
i would (pencil in|bank on|count on|guess|say|expect) (the|two|three|a|next|by|about)
nothing (lost|settled|decided) yet
(i|we) (shall|will|ll) (telephone|phone|ring|write to|call) you .. (afterwards|after|once|whatever|however|either way)
week after , i (hope|think|guess)
(poke|nudge|chase|prod|badger|ask) (him|her|them) again
(recruitment|process|selection|search|review|interviews|interviewing|hiring|evaluation|shortlisting) .. (is|
are) [still] (ongoing|underway|under way|in progress|continuing|running|not finished|not complete|not over|open)
not in a position to .. (give|share|provide|offer|make|say|comment|confirm)
(before|until|once|after) (all|every|the other|the remaining|the last) .. (interview~|candidate~|applicant~) .. (held|
seen|met|done|completed|over|been|conducted)
(results|outcomes|decisions|list|names|shortlist) .. (will be|to be|are) .. (published|announced|posted|released|
communicated|sent|out)
(want|wants|wanted|like|hope|hoping|aim|plan|need|expect) to (make|take|reach|have) (a|the|our|their|
final) .. (decision|choice|call|pick)
(wrap|wrapping|wrapped|tie|tying) (everything|this|it|things|all of this) up (by|before|in|next|this)
(one|two|another|a final|a last|a further) [more] round~ (after|before|of|to)
(as|in) .. (reserve|backup|second choice|next choice|runner up) .. (until|till|in case|if|while)
(out of my hands|watch this space|radio silence|stay tuned)
(can not|could not|can t) [yet] (say|tell you|promise) (whether|if|when|how)
(making|make|made) (our|their|a|the) (choice|decision|pick|selection) (on|by|before|next|this|in|within|tomorrow)
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
until|lined up|before)
(finish|finishing|wrap|wrapping|complete|completing|conclude|concluding|finalise|finalize|through|end|meet|meeting|
done with|have|running|conducting|hold|holding) [up] [with] (our|the|all|interviewing|first|last|final|remaining|
other|this round|round|second|interviews|more) .. (interviews|round|candidates|interviewing|process|rounds|
conversations|week)
(bear|bearing) with (us|me)
(be|being) patient
you are [still] [very much|definitely|absolutely|certainly] [still] (in the (running|mix|process|frame)|
being considered|under consideration|a strong contender|on the shortlist|in consideration)
(your application|your candidacy|it|application|status) (is|:) [still|currently|now] [:] (under review|being reviewed|
under consideration|active|in review|in process|open|with the)
(timeline|time line|time frame|timeframe|schedule|timing|process) .. (is|will be|looks|would be|should|has|slipped|
moved|changed|now|:|for)
(let|keep) you (know|posted|updated|informed|in the loop) (as soon|once|when|by|either way|if there|on|about any|
tomorrow|next|this|early|in|within|after|shortly|soon|with any|of any)
(in touch|back to you|reach out|follow up|circle back|hear from (us|me)|update you|contact you) .. (soon|shortly|
in due course|as soon|once|when|within|by|next|either way|in the|before|after|with (next|an|more|any|details|further)|
about next|regarding next|on next|over)
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
(be in touch|get back to you|reach out|follow up|circle back|touch base|keep you posted|keep you updated|let you know)
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
