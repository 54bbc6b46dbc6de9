"""English turns of phrase that say no, for good."""

REJECTION = {
    3: """
!not [yet] (reached|met|achieved|attained|hit|cleared|passed|satisfied|fulfilled|demonstrated|shown) (the|our|all|
a) .. (standard|level|threshold|criteria|bar|mark|requirement~|benchmark|score|minimum)
(role|position|job|post|vacancy|place) (s|is|has) [now|sadly|already] gone
!(funding|budget|money|grant|approval|headcount) ... not (come through|approved|granted|materialise|materialize|
secured|renewed|happen|work out)
(close|closing) the (loop|book|file|door) on (your|this)
(gone|went|going|go) for (a|an|another|the other|someone|somebody)
!(not|unable to|no longer) ... (put|move|moving|take|taking|bring|pass|carry|send|advance|progress) (you|
your (application|candidacy|profile)) ... (next|final|second|forward|further|through|stage|round|shortlist)
!not .. (line up|square|tally|gel|mesh|correspond|dovetail|sync|sit|overlap|map|chime) .. (with|onto|to|well|what)
(gone|went|go|goes|fell|fallen) against you
(others|other (people|candidates|applicants)|another|someone|somebody) .. (who|that) .. (did|performed|scored|ranked|
fared|interviewed|were|was|had) .. (better|higher|stronger|more|ahead|best)
(ended|end|wound|ending) up .. (hiring|choosing|picking|selecting|appointing|recruiting|going with|taking|filling)
(role|position|job|post|vacancy|place|spot|seat|opening|slot) .. (been|was|is|has) [now|already|just|
sadly] (given away|given to|gone|snapped up|spoken for|taken)
!not [been] [quite] (high|strong|good|close|far|sufficient|senior|experienced|advanced|fluent|
competitive) enough .. (to|for|on|at|.|,)
(someone|somebody|another person|a friend of|one of) .. (got|gets|landed|bagged|secured|took|has taken|
has got) the (job|role|position|post|place|gig)
(let|letting) you down .. (gently|.|:|,|on)
(this|it|that) (one|role|job|position) .. is not (for you|yours|the one for you)
(close|closed|closing) (out|off) (your|the) (application|candidacy|process|file)
!not among (those|the ones|the people|the candidates)
(vote|choice|nod|verdict|decision|majority|preference|selection) (went|has gone|goes|fell|was|came down) .. (to|on|
for|with|in favour of|in favor of) (a|an|another|someone|somebody|the other|one of|our internal)
(another|a different|somebody|someone|the other) (person|candidate|colleague|applicant|one|else) .. (will be starting|
will start|starts|will be joining|will join|joins|is starting|is joining|takes up|will take up|has started|begins)
(the other|another|other|one) (candidate|applicant|finalist|person) .. (scored|ranked|rated|performed|came out|edged|
placed|had|interviewed|demonstrated|showed|brought) .. (higher|better|stronger|ahead|first|top|more|slightly|
marginally|just)
?(offered|gave|given|awarded) (it|the (role|job|post|position|place)) to (them|her|him)
(completed|concluded|finished|closed|wrapped up|ended) (the|our|this) .. (recruitment|hiring|selection|
search) .. (and|with|.) (another|a|an|the other|someone|somebody)
!(does|do|did|will) not (want|wish|intend|plan|like) to (hire|take|recruit|appoint|consider|interview|continue|
proceed|bring) .. (outside|further|you|anyone|people|candidates|from|without)
!(can|could) not take you [any] (further|forward|on|through)
!(not|never|hardly) ... (a|the|an|right|good|best|strong|close|ideal|enough of a) .. (match|fit)
!not (think|feel|believe|see|find|consider|judge|reckon|convinced|persuaded|sense) ... (fit~|match~|align~|suit~|
right|meet~|work~|ready|appropriate|sufficient~|enough|required|level)
(accepted|taken|filled|won|secured|claimed|snapped up) by (another|someone|somebody|an internal|a different|the other|
one of)
?(awarded|given|offered|assigned|allocated|handed|gone) to (an internal|another|someone|somebody|the other|
a different|a colleague|an existing|one of the other)
(withdrawn|withdrawing|withdraw|pulled|retracted) (this|that|our|the) .. (vacancy|advert~|posting|position|role|job|
opening|listing|requisition)
(has|have|had|decided to|chose to|will) pass~ on (your|you|this (one|time)|the)
?(you were|you came|you are|you finished) .. (runner up|second choice|second place|a close second|second)
(could|can|had to|may) only (choose|pick|hire|select|take|offer|appoint) (one|a single)
(others|another|they|two others|the others) (were|was|are|is|seemed|had) .. (better|stronger|closer|more) (match|fit|
suited|qualified|aligned|suitable)
(take|taking|taken|took|chosen|choose|pursue|pursuing|explore|exploring|follow) (another|a different|an alternative|
other) (path|route|direction|approach|road|avenue|option~)
(hold off|holding off|refrain~|abstain~|step back|stepping back|back out|stand down) (on|from) .. (<advance>|hire|
hiring|role|position|process)
(drop|dropped|dropping|remove|removed|eliminated|released|excluded) (you|your (application|profile|
candidacy)) from .. (process|consideration|list|shortlist|pool|running)
(your|the) (journey|process|candidacy|application) with us .. (end~|over|conclu~|stop~|finish~)
!(will|can|could|would) not be (a|able to) .. (fit|match|hire|offer|join us|employ~)
(chances|odds|door) .. (closed|slim|gone)
(filled|filling) (the|this|that|our|your) .. (role|position|job|post|vacancy|opening|spot|seat)
(opted|gone|going|went|plumped|settled|chosen to go|decided to go) (for|with|on) (a|an|the|another|one) .. (candidate|
applicant|person|finalist|internal)
(<role>) .. no longer (exist~|needed|required|available|open|going ahead|funded|vacant|there|on offer)
(stop|stopping|stopped|halt|halted|end|ended|suspend all|cease|ceased) (all|any) .. (recruitment|hiring|recruiting)
(is|was|are) no [longer a|longer any|more|further] need (for|of) (a|an|any|another|you|the|your|external|additional)
!not (see|think|feel|believe|picture|envisage) .. (it|this|you|us|things|match) .. (work~|fit~|right|happen~|place|
long term|thriv~|succeed~|enjoy~|match~)
(want~|wanted|decid~|going|chose|chosen|prefer~|have|had|like|will have|opt~) to pass [on|for|this]
^ not (selected|successful|referred|shortlisted|progressed|recommended|appointed|hired)
(a|clear|firm|definite) no from (us|me|the|them|our|him|her|my|head|hr|legal|finance)
(felt|feel|feels|thought|believe|believed|agreed|judged|decided|concluded) .. (another|the other|a different|
one) .. (candidate|applicant|person|finalist) .. (better|stronger|closer|more|best|ahead|edge)
(voted|decided|agreed|resolved|elected) .. (offer|award|give|appoint|recommend) ... to (another|a different|someone|
somebody|one other)
(filled|covered) the (rota|shifts|gap|slot|team|vacancy|roster) (with|by|from|internally)
(go|going|went|gone) with (an|the|another) (applicant|candidate) (who|with|whose|that)
(worr~|concern~|hesita~|reservation~) .. (about|over) your (lack|level|notice|experience|salary|english|depth|commute)
!not [been] .. on the (reserve list|shortlist|short list|final list)
(seat|role|job|place|spot|position|opening) .. (gave|give|given) it to
<go> with <others_who>
(prefer~|favor~|favour~|choose~|chose) (the|a|another|an) [other] (candidate|applicant|person|individual|finalist|
one) .. (with|who|whose)
!(is|was|are) not you this time
(can|could) not (afford|justify|stretch to|fund|support) .. (hire|position|role|salary|headcount|person|you|another)
(shelv~|shelf|mothball~|park~|bin~|drop~|kill~|pull~ the plug on|abort~) (the|this|that|our) .. (position|role|hire|
search|post|recruitment|project)
(gave|given|handed|awarded) (it|the (job|role|seat|spot|place|position|part|contract)) to (someone|somebody|another|a|
an|the|her|him|one)
(off the table|off the cards|fallen through|fell through|dead in the water|gone away)
(sadly|unfortunately|regrettably) .. (not|no) [going] .. (any|much) further
(sadly|unfortunately|regrettably|afraid|sorry) ... (gone|went|going) to (someone|somebody|another|a|the other|an)
(moving|move|moved) on with .. (applicants|candidates|others|other|someone|people)
(are|is) (no longer|not) (able|willing|in a position) to (continue|proceed|hire|offer|employ|support|move)
!(can|could|will|may|are|is|am) not [able to] (proceed|continue|go ahead|move ahead|move forward|
go forward) with (your|the|this|you) .. (hire|hiring|application|candidacy|appointment|employment|offer|.|process)
(withdrawn|withdraw|removed|dropped) from (consideration|the process|the shortlist|our process)
(without|minus) (success|an offer|luck)
(filled|filling|fill) (the|this|that|our|it|your) [role|position|job|post|vacancy|opening|spot] .. (internally|
in house|from within)
(gone|went|going|go|chosen|decided to go) (another|a different|the other|other) (way|direction|route)
(plumped|opted|settled|landed|decided) (for|on) (someone|somebody|another|the other|a different|others|
one of the other)
!(could|can|can not|did|do|will) not [be able to|quite|really|see|find] .. [way|see|find] .. (make|making|get) (it|
this|the numbers|things) (work|there|to work)
(somebody|someone|another person|another candidate|the other candidate|someone else) .. (signed|accepted|came forward|
come forward|took|taken|has taken|beat you|pipped|edged) [for|the|it|you]
(concluded|completed|closed|finished|ended|wrapped up) (our|the|this) search
(identified|found|appointed|named|chosen|selected|hired) (the|our|a) [right|new|next|preferred|suitable] (person|
candidate|someone|hire|individual|appointee)
(has|have) (appointed|recommended|named|nominated|elected|hired) (another|a different|an internal|someone|somebody|mr|
ms|mrs|dr|professor|one of the other)
!not [been] (found|deemed|considered|judged|assessed as|rated|felt to be) .. (suitable|competitive|appointable|
eligible|qualified|right|successful|ready)
(best|better|wiser|kinder|fairer|time) to (stop|leave it|end|part|draw a line|call it|close|finish) .. (here|there|
at this|a day|things|now|your)
(leave|draw|call) (it|things|this|a line) (there|here|at that|under it|a day|quits)
!(unable|not able|no longer able) to (fund|support|award|place|sponsor|employ|take|go|recruit|offer employment|
make this work|meet your)
!(will|would|are|be) not [be] (getting|getting a|be getting|going to get) (a start|the job|the role|an offer|
the position)
thanks but no thanks
(score~|result~|mark|grade) .. (below|under|short of|beneath|did not meet|lower than) .. (threshold|bar|cut off|
pass mark|required|standard|level|minimum|benchmark)
(rules|ruled|counts|takes|puts|writes) (you|your application) out [of]
(end|finish) of the (road|line) .. (for|with|here|on|.)
(status|result|outcome|decision) .. (not selected|not referred|rejected|reject|negative|unsuccessful|declined|
not successful|ineligible|unfavourable|unfavorable)
(decision|answer|outcome|response|reply|news) .. [is|was] (negative|a no|no|unfavourable|unfavorable|
not in your favour|not in your favor)
(profile|application|candidature|file|case) .. (is|has been|was|now) [now|been] (closed|rejected|declined|released|
regretted|archived)
(role|position|post|vacancy|job|residency|place|part|contract|grant|award|fellowship|commission|slot) (has gone|went|
goes|is going|will go) to
(withdrawn|withdrawing|pulled|taken down|cancelled|canceled|scrapped) the .. (vacancy|advert~|posting|position|role|
job|opening|listing)
(is|are|will|would|it) not [going to|to] be (filled|replaced|going ahead|refilled|hiring for|recruited)
(had to|having to|have to|must|need to) (let|turn|release) .. (go|down|you|everyone|all candidates)
(all|other) candidates .. (released|stood down|let go)
(lost|lose|losing) (our|the) (funding|budget|headcount|grant|contract|investor)
(can|could) not (hire|recruit|take on|employ) (anyone|anybody|you|people|new|more)
(choosing|chosen|decided|opted|going) to (focus|concentrate) .. on .. (who|people|folks|candidates|others|applicants)
!that is not us
(you|you are|you would) (be|get) (bored|frustrated|wasted|overqualified|under used|underused)
(overqualified|over qualified|too senior|too junior|underqualified)
!not [be|been] (part of|on) (the|our|that) (shortlist|list|next|final|short list)
(offer|conditional offer|offer letter|contract) ... (hereby|now|is|has been|been) .. (withdrawn|rescinded|revoked|
cancelled|canceled|null|void)
(turned|voted) down .. (your|the (hire|headcount|request|role|second)|for you)
(request|headcount|hire|role|position) .. (was|has been|got|were) (turned down|refused|declined|rejected|not approved|
denied|vetoed)
!(have|has|did) not managed [it|to]
(can|could) not (persuade|convince|get|win over|carry) .. (partners|board|team|boss|them|committee|client)
!(not|no longer|never|unable to|decided against|declined to|won t) ... (<advance>) .. (<goal>)
!not among (the|those|our) .. (candidates|applicants|finalists|selected|chosen|people|recommended|shortlisted)
!(not|never) ... (a|the|right|good|best|strong|close|ideal|enough of a) (match|fit)
!(no|not a|not any) (match|fit|alignment)
!(do|does|did|was|is|were|are) not [quite|really|fully|entirely|currently|exactly] (match~|fit~|meet~|align~|suit~|
satisfy|reach|clear|pass|meeting|what we (need|want|are looking)|have the (experience|skills|background|level|depth)|
at the level|there yet)
!not [quite|exactly|really] what (we|they|i|the) .. (need~|want~|after|look~|require~|expect~)
!(not|no) make [any|much] sense .. (continue|proceed|move|go|carry on|take)
?(extend~|make|making|made|offer~|give|giving|gave) (an|our|the) offer to (another|the other|a different|
one of the other|someone|somebody|an internal|other)
?(extended|made|offered|extending|making|offering) .. to (another|the other|a different|one of the other|someone|
somebody|an internal|our internal) .. (candidate|applicant|finalist|person|else|who)
(hire|hiring|hired|promote|promoting|promoted|fill|filling|filled|recruit~|going|went|go|appoint~) [it|the role|
this] (internal|internally|from within|in house)
(clos~|cancel~|eliminat~|cut|cutting|scrap~|freez~|frozen|pull~|axed|axing|dissolv~|discontinu~|
abandon~) .. [out] .. (role|roles|position|positions|req|reqs|requisition|requisitions|opening|openings|headcount|
search|vacancy|vacancies|job|jobs|hire|hires)
(headcount|budget|funding|role|position|requisition|vacancy|hire) .. (was|has been|got|been|is|were|have been) [all|
now|just|sadly|unfortunately] (pulled|cut|eliminated|axed|frozen for good|scrapped|withdrawn|cancelled|canceled|lost|
taken away)
(closed|closing|close|withdrawn|archived|declined|rejected) (your|the|this) (application|candidacy|file|profile)
(your|the) (application|candidacy) .. (closed|declined|rejected|archived|withdrawn by)
=(unsuccessful|not successful|rejection|rejected|not selected|position filled|role filled|position closed|
decline letter|withdrawal of offer)
<go> with <others>
(decided|chosen|chose|opted|elected|choosing|deciding|decide|choose|opt) ... with <others_who>
(decided|chosen|chose|opted|elected|going|plan|planning) ... (to|on) (pursue|select|hire|appoint|choose|pick|offer|
progress|advance|proceed with|go with|shortlist|prioritize|prioritise|focus on) .. <others>
(pursue|pursuing|selected|chosen|chose|hired|appointed|picked|selecting|choosing|hiring) <others>
?(offer~|gave|give|giving|given|award~) (the|it|this|our|them) .. to <others>
(will be|are|am|have decided to|going to be|will) <go> with (her|him|them|that candidate|that person)
(stopped|stopping|ended|ending|closed|closing|abandoned|halted|called off|discontinued) (the|our|this) .. (search|
hiring|recruitment|recruiting)
(selected|chosen|chose|hired|appointed|picked|shortlisted) <others_who>
?(role|position|job|post|offer|it) .. (went|has gone|gone|go|going|given|has been given|been offered|
was offered) to <others>
(role|position|job) .. (went|has gone|gone) to .. (internal|colleague|referral)
going with (someone|somebody) .. (else|who|with|whose)
going (in|with) (a|another) [very|slightly] (different|other) (direction|route|path|way)
(gone|went|go|going|head|heading|decided to go) .. in (another|a different) direction
!(decided|chosen|opted|elected|choosing) .. not to <goon>
!(decided|chosen|opted|elected) .. not to (offer|hire|invite|make|extend|select|fill|shortlist)
!decided against (<goon>|hiring|offering|inviting|filling|making|extending)
!(will|would|are|am|is|can|do|did|could|have) (not|no longer) [now|be able to|able to|in a position to|going to|
currently|therefore|unfortunately|plan to|intend to|wish to|want to|have been able to] <goon> .. (forward|forwards|
ahead|further|on|with (your|you)|you|your)
!(will|would|are|am|is|can) (not|no longer) [be able to|able to|going to|in a position to|therefore] (be moving|
be progressing|be proceeding|be advancing|be continuing|be taking)
!(not|unable to|no longer) [be able to|able to|in a position to|going to] (offer|offering|give|giving) you (the|this|
a|an|our) .. (role|position|job|post|place|contract|internship|employment|placement|opportunity)
!(not|unable to|no longer|not able to|not going to) [be] (offer|offering) you (employment|a place|a position|
the position)
!(not|unable to|no longer|not able to|not going to) [be] (extend|extending|make|
making) .. [you] .. offer at this (time|point|stage)
!(not|unable to|not able to|not going to|no longer) [be able to|be] (extend|extending|make|making) (you|an|the) [an|
formal|any] offer
!you (have|were|are|had) [unfortunately|sadly|regrettably] not [been] [unfortunately|sadly] (selected|chosen|
successful|shortlisted|short listed|progressed|accepted|retained|appointed|picked)
!(candidacy|candidature|application|profile|you|interview) .. (has|have|was|were|is|are) [unfortunately|sadly|
therefore|regrettably] not [been] .. (selected|successful|chosen|shortlisted|progressed|considered further|accepted|
retained|pursued|moving forward)
(application|candidacy|candidature|interview|you|submission) .. (has been|was|were|have been|is|been) [unfortunately|
sadly|regrettably] (unsuccessful|rejected|declined|turned down)
!(no longer|not) [be] [being] (under consideration|considered for|considering you|considering your|in consideration|
in the running|be considered for)
!(not|no longer) [be] [longer] [being] (selected|chosen|shortlisted|short listed|invited|progressing|advancing|
moving) .. (for|to|forward) .. (next|role|position|round|stage|interview|process|further|step)
!not [be] (pursue|pursuing) (your|you) .. [application|candidacy]
!(not|never) [have] (make|made|making) (it|the cut|the shortlist|the short list|the final) [to|past|through]
!(can|could|will|do) not (offer|give) you the (job|role|position)
(not|never|n) [to be] the (right|best) (fit|match) for (us|this|the role|the position|the team|our)
!not [quite|really|necessarily|exactly] (the|a|an) [right|good|best|close|ideal|strong|perfect|great|suitable] (fit|
match) (at|for|right|with|,|.)
!(do|does|did|would|will) not (match|fit|meet|align with|correspond to|suit|fulfil|fulfill|satisfy) .. (need~|
requirement~|role|profile|position|looking for|criteria|expectation~)
!not what we are looking for
(other|another|different|these|those) .. <cand> .. (match~|fit~|align~|suited|qualified|closer|closely|stronger|
better)
<cand> (whose|with) .. (experience|skill~|background~|qualification~|profile~|skillset) ... (closely|closer|better|
stronger|fully|match~|align~|fit~|suit~|relevant|directly)
<cand> (who|whose|that) .. (more|better) [closely|directly|strongly] (match~|align~|fit~|suit~|meet~|correspond~|
qualified|experienced)
(another|other|different|internal) <cand> .. (was|is|were|seemed|proved) .. (better|closer|stronger|more) .. (fit|
match|suited|suitable|choice|experience~|aligned|qualified)
(another|other|different|internal) <cand> .. (has|have) .. (accepted|signed|been chosen|been selected|been hired|
been appointed|been offered .. and accepted)
(another|other|our first|our preferred|the preferred|the other|first choice) <cand> .. accepted
(offered|made .. offer|extended .. offer) to <others> ... (has|have|which|and|who) .. accepted
(<role>|process|recruitment) .. (has|have|is|was|were|are) [now|already|since|recently|just|unfortunately|since then|
sadly] [been] [now|already|since|just|recently|unfortunately|sadly] (filled|cancelled|canceled|eliminated|withdrawn|
closed|pulled|scrapped|axed|cut|removed|discontinued|dropped|abolished|taken)
(<role>|process) .. (has|have|is|was) .. no longer (available|open|exist~|going ahead|being filled|needed|required|
funded|active)
!(no longer|not|stopped|stop) [be] [to] (hiring|recruiting|filling|fill|recruit|hire|looking|looking to fill|
going ahead) .. [for|with] (this|the|that) .. (role|position|job|post|vacancy|opening)
!(decided|have|had|forced|need) .. (not to|against) (fill|filling|fund|funding) .. (role|position|job|post|vacancy|
opening)
(cancel~|scrap~|eliminate~|pull~|axe~|close|closed|closing|freeze|frozen) (the|this|that|our) .. (role|position|job|
post|vacancy|opening|search|requisition|hire|headcount) [entirely|altogether|completely|for good]
(had|have|need|decided|forced|going) .. to (cancel|scrap|withdraw|eliminate|pull|close|rescind|retract|revoke) (the|
this|that|our|your) .. (role|position|job|post|vacancy|opening|search|requisition|offer|headcount|hire)
(withdraw~|withdrew|rescind~|retract~|revoke~|revoking|rescission) [of] (the|our|your|that|this|its|their) .. offer
offer .. (has been|is|was|must be|to be|have been) [being|hereby] (withdrawn|rescinded|retracted|revoked|cancelled|
canceled)
!(regret|sorry|unfortunately|sadly|afraid|disappointing|bad|tough) ... (no|not) ... (moving forward|progress~|
proceed~|selected|successful|shortlisted|taking .. further|offer you|continue with|advance~)
(have|has) (decided|chosen|opted) to pass
(we are|we have decided|we will be|i am|going to have|we will have) [going] to pass [on]
(we are|i am|we will be) passing (on your|this time|on this)
(it|it is|is|it was|was|that is) [a] (no|no thank you) from (us|me|the team|our side|them|the client|the panel|
the hiring)
(client|panel|team|committee|hiring manager|manager|board|they|management) .. (decided|chosen|chose|opted|wants|
prefers|preferred|elected) .. (someone|somebody|another|other candidate~|a different)
(client|panel|team|committee|hiring manager|manager|board|they|management) .. (went|gone|going|go) with (someone|
somebody|another|a different|the other)
(close|closed|closing|end|ending|conclude|concluded|stop|stopping|withdraw|withdrawn) (your|our) (application|
candidacy|process|consideration)
!(will|are|is) (not|no longer) (be|being) (part of|included in|considered in) the next
!(will|is|are|would) not [be] going (any|much) further
not (this|this) time [around] , (sorry|unfortunately|but)
(rejected|declined|turned down) (your|you for) .. (application|candidacy|role|position)
!(unable|not able|not possible|impossible) [for us] to (offer you (a|the|this|employment|any)|progress your|take your|
move your|proceed with your|consider you|consider your|shortlist you|accept your application|employ you|hire you|
take you on|bring you)
(application|candidacy|process|journey|road) .. (ends|end|stops|stop|is over|is at an end|comes to an end|
has come to an end|concluded) (here|at this|now|,|.|with)
(decline|reject|turn down) your (application|candidacy)
!(can|could|will) not (hire|employ|take) you [on]
(hired|found|appointed|signed|recruited|selected|chosen) (someone|somebody|another <cand>|our <cand>|
an internal <cand>|a <cand>) [else|already|now|internally|who]
(filled|fill) (the|this|that|it|our) [role|position|job|post|vacancy|opening|spot] (internally|with (someone|another|
an internal))
!you (did|have|were) not [been] (get|got|gotten|make|made) (the|this|it) [job|role|position|past|through|cut]
!did not (get|make|land|pass) (the|this|it|through|past) .. (job|role|position|cut|final|round|stage)
[job|role|position|part] .. (is|was|were) not (yours|meant to be|to be)
decided to (part ways|end|halt|discontinue|conclude|close) .. (process|recruitment|candidacy|application|search|here)
!(will|would) not be (progressed|advanced|moved forward|taken forward|taken further|considered further|pursued|
proceeding|progressing|continuing|moving forward|moving ahead|going forward|going further|advancing|joining)
!not [be] (moving|going|taking|move|go|take|carry) (you|your application|your candidacy|your profile|things|it|
this) [any] (forward|further|ahead|on)
!not [be] (progressing|advancing|proceeding|continuing|progress|advance|proceed|continue) [with] (you|your|further|
any)
!(unlikely|no way|not likely|not realistic) .. (hire|offer you|move you forward|proceed with you)
release you from (the|our) .. process
chose .. not to .. (you|your)
(fell|fallen|fall) short (this|on|in|of the)
(pipped|edged out|beaten) [out|to] [at|by|it] [the post|another|someone]
(no|not a) (fit|match) (for (us|this|the role)|at this|this time|right now)
""",
    2: """
(role|position|job|team|post|client|business|company) (needs|need|requires|calls for|demands|really needs) .. (deeper|
more|stronger|broader|greater|longer|someone|somebody|a person|a candidate)
(do|did) not have (better|good|happier|more positive|other) news
(deeper|more|stronger|broader|greater) .. (experience|expertise|background|knowledge|depth) .. than you
!(unfortunately|sadly|regret~|sorry|afraid|regrettably|alas) ... (not|no|unable|without|neither) ... (application|
candidate~|candidacy|role|position|job|post|hire|further|interview~|with you|you the|offer|opportunity|shortlist~|
round|select~|proceed~|success~)
(not|no) .. (this|that) time (around|,|.|;)
(chosen|made|reached|come to|taken) (their|our|a|the|its) (choice|decision|selection|pick) [now]
(went|gone|go|goes|going) to (someone|somebody|another|a (colleague|local|former|internal)|one of)
(need|needs|needed|want|wants|wanted|look~|prefer~|require~|after) [for] (someone|somebody|a candidate|people|
a person|an engineer|candidates|a profile) .. (more|with|who|senior|junior|stronger|deeper|closer|already|bigger)
(more|too) (senior|junior|experienced|qualified|local|hands on) .. (for|than|person|profile|candidate|one)
(sorry|apolog~|wish) .. (bad|better|different|other|good) news
(will|would) not be .. (you|your|this time)
(chose|chosen|choose|picked|selected|hired|went with|going with|preferred|favored|favoured) .. (someone|somebody|
a candidate|another|others|the other|applicants|candidates)
(good luck|best of luck|all the best) .. (search~|hunt|next|future|endeavo~|elsewhere|out there|journey|path)
(regret|sorry|unfortunately|sadly|regrettably|afraid) .. (inform|tell|say|advise|let you know|share|write|
announce) .. (application|candidacy|unsuccessful|other|another|not [been] (successful|selected)|decided|position|role)
(keep|keeping|retain|hold|holding|kept|store) .. your (cv|resume|details|application|profile|information|data|contact|
name|documents) .. (on|in) (file|record|our|mind|touch)
(good|best|every|much|all the|lots of|great|continued) [of] (luck|success|wishes|best|wish) .. (in|with|for|on) [your|
the|finding] .. (search|hunt|endeavo~|career|future|job search|next (step|role|adventure|chapter|opportunity|move)|
applications|other)
(wish|wishing) you .. (success|luck|best|well) .. (search|hunt|endeavo~|career|future|job|elsewhere|pursuit~|journey|
next)
(wish|wishing) you [all the|every|the very] (best|success|luck|well) (in|with|for) (your|the|whatever|finding)
encourage~ you to (apply|reapply|keep an eye|check|consider|look|watch) .. (again|future|other|for|our|out|back|any)
(apply|reapply|applying|consider us|think of us) (again|for (other|future)|in [the] future)
(regret|sorry|unfortunately|sadly) .. (on|for) this occasion
(strong|stiff|fierce|tough|exceptional|high|very strong) (competition|calibre|caliber|quality)
(position|role|job|vacancy|post) .. (has|have|is) [been|now] (filled|closed)
another [strong|great] <cand> .. (edge|ahead|experience)
(do|does) not have a (role|position|place|spot|vacancy|opening|fit|match) for you
(more|extensive|specific|direct|relevant|deeper|stronger) experience (than|in|with) .. (looking|need~|requir~)
looking for (someone|somebody|a candidate|people|a person|an engineer) .. (more|deeper|stronger|direct|extensive|
closer|less)
disappoint~ news
""",
    1: """
(difficult|tough|hard|close|not [an] easy|hardest) (decision|choice|call)
(decision|choice) .. (difficult|hard|tough|not easy|close|agoniz~)
(many|large number of|several|number of|so many|hundreds of|volume of|lot of|strong) .. (application~|applicants|
candidates|applications)
highly (competitive|qualified)
unfortunately
(regret|regrettably|sadly|sorry to (say|tell|inform|share|let you know|have to))
(i|we) (know|understand|realize|realise|appreciate) .. (not .. news|disappoint~|hoping|hoped)
(after|upon|following) (careful|much|thorough|lengthy|long|close|due) (consideration|thought|review|deliberation|
discussion~|reflection)
[you] .. (interest in|invested|time and effort|the effort)
disappoint~
(future|other|suitable|similar) (opportunit~|opening~|role~|vacanc~|position~)
(stay|keep) in touch
(hope|hoping) .. (paths|cross|apply again|will apply|consider applying|keep us in mind)
at this time
on this occasion
(impressed|enjoyed) ... (but|however|unfortunately)
""",
}
