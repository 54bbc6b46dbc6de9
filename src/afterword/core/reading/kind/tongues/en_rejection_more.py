"""More English turns of phrase that say no, for good: letters of offices, and how people put it among themselves."""

REJECTION_MORE = {
    3: """
(decision|outcome|result|disposition) : (regret|reject~|decline~|unsuccessful|not selected|not hired|no hire)
(declined|refused|resolved not|voted not|chosen not|chose not|decided not) to (put|recommend|appoint|nominate|forward|
advance) (you|your|the)
(we|they|i) offered , (she|he|they) [have|has] accepted
(given|gave|giving) .. (round|job|post|role|place|shifts|spot|stall|desk) to (my|a|an|our|~ s)
(you|u) (missed|lost) (out|it) (by|to|on) (a|the|one|another|somebody|someone|an)
!(visa|permit|sponsorship) .. (rule|ruled|rules) (it|you) out
(manage|carry on|make do|cope|get by|continue) with (the|what) .. (team|staff|people|crew|hands) (we have|we ve|as it|
already)
(i|we) (was|were|got) (outvoted|overruled|voted down)
(need|needed|want|wanted|preferred|go with|going with|chose) [to go with] (a|the) safer (pair|choice|option|bet)
(visa|permit|sponsorship|immigration) .. (situation|status|rules|issue) .. (rules it out|makes it impossible|excludes)
(team|panel|board|we|they|i|committee) (landed|came down|plumped) on (the other|a different|
another|someone else|somebody else)
!(but|so|please) do not wait (for|on) (me|us|it|this) [.|,|!]
(have|need|time|going) to (say (goodbye|farewell)|part (ways|company)) (here|now|.)
(resolved|voted|agreed|decided|elected|concluded|chose|chosen|opted) [to] (recommend|appoint|choose|select|offer|
prefer|hire|take|employ|name|nominate|engage) (somebody|someone|another|a different|an internal|the other|one of)
!no longer [be|being] (considered|valid|in contention|in the running|in the frame|pursued)
!no longer [be] in a position to (honour|honor|offer|employ|hire|proceed|continue|take)
!(unable|not able|not possible|not in a position) [for us] to (offer|give|promise|find) you (an (appointment|
offer|internship|apprenticeship|interview)|anything|any|work|employment|a (place|post|job|role|position|start|contract))
(put|placed|marked|rated|graded|classed|listed|shown) .. (not suitable|unsuitable|not selected|not successful|
unsuccessful|rejected)
(has|have) [now|already|since|just|sadly] been filled (.|,|and|by|with|internally|from)
(vacancy|post|position|role|job|competition|requisition|advert~|campaign) ... (has been|have been|is|was) [now|
sadly|regrettably] (withdrawn|discontinued|suppressed|abolished|dissolved|disestablished)
!(vacancy|post|position|role|job) ... not be (re advertised|readvertised|filled|proceeding|recruited)
(screened|sifted|ruled|weeded|voted|knocked) [you] out [of|following|after|at]
(been|were|was) (screened|sifted|ruled|weeded|voted) out
(ending|end|discontinue|discontinuing|halt|halting|terminate|terminating|conclude|concluding|cease) (the|your|
our) (process|application|candidacy|candidature|discussions|recruitment|conversation|consideration)
(withdrawing|withdraw|withdrawn|stepping back|step back) from (discussions|negotiations|talks|the discussion|
the negotiation)
(returning|return|gone back|going back|turned|turning) to (our|the) other (finalist|candidate|applicant)
(seat|post|role|position|job|place|spot|chair) .. (been|was|is) (promised|awarded|allotted|pledged|assigned) to
(they|we|governors|panel|trustees|committee|board) have [now|since] (appointed|made an appointment) [.|,|and]
made an appointment to the
!(sorry|afraid|regret|sad|wish) ... not you (to|who|we|that|this|.|,)
!(will|is|are|going) not [going] [to] (be happening|happen|materialise|materialize|come off|come to pass)
(clearance|vetting|sponsorship|permit|approval|accreditation|registration) .. (has been|was|is) (refused|denied|
declined|withheld)
!(recruitment|application|appointment|hiring|candidacy|process) (can|could) not (continue|proceed|go ahead|go further|
be progressed)
(your|the) (application|candidacy|candidature|submission) ... (has been|was|is|has|have) [now|been] (declined|
unsuccessful|refused|rejected|turned down|discontinued|regretted|closed and|disqualified)
(cohort|intake|class|team|crew|roster|kitchen|list|rota|programme|department) (is|s) [now|already|
once] [again] full (.|,|!|again|up|and|for|,)
(cohort|team|crew|kitchen|roster) (is|s) [now|already] (complete|filled|made up) (.|,|and|since|with)
!not (able|been able) to (find|identify|locate) [you] (a|an|any|the) .. (match|place|role|home|position|slot|team)
!(vote|decision|verdict|recommendation|outcome|consensus|feeling|conclusion) (was|is) (not to|against) [to] (extend|
proceed|hire|offer|move|appoint|continue|progress|hiring|taking|recommend|make|you)
offer .. (has|is|have|was) [now|therefore] (lapsed|expired|void|no longer (valid|open|on the table|available))
!(did|has|have|does) not (go|gone|fall|fallen|break) (our|your|my) way
!(will|shall|are|am) not be (calling|inviting|asking|seeing|having|bringing|taking|putting) you
so that is (that|it) (for|.|,|!)
so thats (that|it)
(leaned|leant|came down|come down|decided|ruled|plumped|inclined|tipped|swung) (in favour of|in favor of|towards|
on the side of) (a|an|another|the other|someone|somebody)
(got|gets|has|had|went to|given) the nod
(<role>) ... (no longer exists|ceases to exist|ceased to exist|does not exist any more|no longer exist|falls away|
has fallen away)
there is [now|sadly|simply] no (job|role|position|place|vacancy|post|space|room|opening|work|contract) [now|left|
to give|any more|for|anymore]
^ so no (place|job|work|position|room) (now|left|any more|for you)
(has|have|is|s|ve|we|they|i) [now|just|since] gone with (a|the|another|our|my|an) .. (lad|girl|guy|man|woman|bloke|
person|one|candidate|lady|chap|fella|applicant|other|colleague|friend|from|who)
(went|going|gone) (for|with) (a|the|an|another|our) ... (in the end|after all|instead|as (she|he|they)|because|who)
(taken|took|hired|chose|chosen|picked|found|engaged|got|signed) [on] (a|an|another|the other|the|my) [other|new|
retired|local|young|second|first] (girl|guy|lad|man|woman|bloke|chap|fella|lady|colleague|boy|journeyman|apprentice|
person|candidate|applicant|nephew|niece|cousin|son|daughter|deckhand|cook|hand|finalist|geologist) (for|who|which|that|
from|with|whose|instead|already|this|,|.|as)
give you [unfortunately|sadly|a] [a|unfortunately] (refusal|rejection|no|negative)
!be (difficult|hard|impossible) to (welcome|take|employ|receive|accept|place|hire) you
(picked|chose|took|hired|preferred|selected|want|wanted|went with) another (girl|guy|lad|man|woman|person|candidate|
one|boy|lady|applicant|chap)
(started|hired|took|taken) (somebody|someone) (on|for|from|last|this|already|yesterday|.|,|in|else)
(put|got|have|having|brought|taken) my (nephew|niece|cousin|son|daughter|brother|sister|wife|husband) (in|on|for|to)
(daughter|son|nephew|niece|brother|sister|wife|husband) .. (is|s) (coming|going) .. to run
gave the (job|kitchen|post|role|place|bar|part|position|shift~|chair) to (a|my|the|an|our|her|him)
(shaken hands|signed|settled|agreed terms|shook hands) with (another|someone|somebody|a different|the other)
for this (one|time) i .. (shaken|gone|settled|chosen)
(bench|job|post|role|chair|place|seat|position|part) should go to
!you are not on (it|the list|them|this list|that list)
!(name|you) (does|do|did|is|are|was|were) not (stand|appear|figure|feature|come up|make it|be) [on] (on|in|to|
onto) (the|
our|that) (list|shortlist|final|order)
!(you are|that is|it is) not (my|our|the) (ophelia|hamlet|romeo|juliet|lead|person for|one for|one we|right|man|woman)
!that is not you [.|,|!]
!^ not for us [,|this|i]
(it|that|this|things|we) (stops|stop|ends|end|finishes|finish) here (for|with|.|,)
leave (it|things) there
(sail|go|work|play|tour|sing|cook|run|start) with another
(yours|you) (was|were) not the (name|one|person|voice) (that|who|to|we)
(must|had to|have to|having to) (cut|reduce|shrink|close|let go) (my|our|the) (team|crew|staff|branch|shop|hub|office)
!(no contract|no job|no place|no work|no role) this (winter|season|summer|time|year|term)
(decided|decied|chosen|have) to (stay|stick|remain) at \\d~
we have too many .. (already|as it is|now)
(ranked|placed|came|listed) (first|ahead) .. accepted [yesterday|today|the|it|.|,]
(was|is|been|has been|got|has) (offered|signed|accepted) and (accepted|signed|has|bitten|said yes|starts|took)
(who|and) (signed|accepted|said yes|took it) (yesterday|today|this|on|last|.|,)
(another|other) (person|candidate|applicant|finalist) , who has signed
(wrapping|wrap|closing|close) (up|out) the process with
gonna close this out
!going to be able to get there
(leave|leaving) you bored
!(can|could) not look at (anybody|anyone|you|candidates)
(posts|places|positions|jobs) were (allocated|given|offered|awarded) to
(hiring freeze|freeze|closure|restructur~|reorgani~|merger) ... (closing|ending|cancelling|canceling|withdrawing) (all|
every|our|the|any)
the person that has (come forward|taken)
(come forward|stepped in) and (taken|took|accepted|filled)
(opted|decided|chosen|agreed|going) to (take|go) that (route|way|path|direction)
!(that is|that s) who they are (having|taking|hiring)
(role|job|post|position) is ~ s .
(got one|has one|have one) , you have not
=((offer|appointment|vacancy|position) (rescinded|withdrawn|revoked|cancelled|canceled))
(withdrawing|rescinding|revoking|cancelling|canceling|withdraw|rescind) (all|every) .. offers
(part|role|parts|lead|chorus) (is|are|s|has been|have been) [now|already|been] cast
""",
    2: """
(other|another) (chap|lad|girl|guy|person|fella|bloke|lady|woman|man) (had|has) .. (his|her|the|a|more|done|worked|been)
(spend|spent|spending|put|putting|use|used) (the|that|our) (money|budget|headcount) on (a|an|another|something)
!(there will not|there ll not|there is not going to) be (a|an|any) .. (this year|after all|any more|any longer|for now)
(if it were|were it|if it was|had it been) (up to me|my (decision|call|choice)|me deciding)
(i am|i m|im|we are) (gutted|heartbroken) (.|,|as|for you|tbh|about)
(placed|ranked|came) (second|third|fourth|fifth|sixth|next)
(we require|they require|we need|needs) (an active|someone heavier|a chartered|somebody who)
(no further|no more|no other) (vacancies|places|posts|positions) [are|is] (expected|available|left)
(wish|wished) i (was|were|could|had) (writing|telling|bringing|better|brighter|happier|something)
(not|nothing) .. (nicer|happier|brighter|better) (to say|news)
""",
}
