"""English turns of phrase that offer the job."""

OFFER = {
    3: """
(propose|proposing|offer|suggest) [you|to you] (the following|these|the) terms
(best|perfect|great|ideal|right|wonderful|valuable|fantastic) .. (addition to (our|the)|person for (the|this) (job|
role|position|post)) ... (offer|propose|terms|contract|like you|start)
(want|wants|wanted|like|love|decided|agreed|willing|going|happy|pleased|delighted|keen|ready|voted|plan|glad|thrilled|
excited|prepared) to ... (hire|employ|appoint|engage|recruit|retain|give you the (job|role|position|post)|
bring you on|take you on|make you (a|an) .. (analyst|manager|partner|offer)) [you] (you|as|.|,|in|at|on|board|for|the|
offer)
(hire|hiring|employ|employing|appoint|appointing|recruit|recruiting) you (as|to|in|for|from|on|starting|,|.|!|
straight|full)
(consider|count) yourself (hired|in|part of|one of us|employed|our)
(give|giving) you the (role|job|position|post|contract|place|gig)
(pass|passed|made it|done it|did it) (!|,|.) .. (offering|offer)
(offering|offer) you (a|the|our) (seat|place|spot|desk|bed)
offer you .. (salary|package|rate|compensation|base|wage|day rate|stipend)
(welcome|welcoming) you to the .. (family|team|crew|company|firm|fold|practice|staff|faculty)
(bring|brings) (me|us) (great|much) (pleasure|joy) to (offer|welcome|confirm)
(gives|give|is with) .. (pleasure|joy|delight) .. (to offer you|that i offer|in offering)
(pick|choice|winner) for (the|this|our) (role|job|position|post)
(you are|you re|you) (the one|our (pick|person|choice|winner|candidate))
(delighted|happy|thrilled|pleased|glad|love|like|excited|honoured|honored|grateful) for you to (take up|join|accept|
come on board|be|start|become|take on|lead|have)
(internship|traineeship|apprenticeship|work|service|placement|training) (agreement|contract) .. (attached|enclosed|
sign~|below|ready)
(attached|enclosed|sign~|find) .. (internship|traineeship|apprenticeship|work|service|placement|training) (agreement|
contract)
the offer [that] (we|i|they) .. (sent|made|extended|emailed|gave|put)
you (came|come) out (top|first|on top|ahead)
you are our new .. (chef|engineer|manager|nurse|teacher|colleague|assistant|analyst|designer|developer|head|lead|
director|member|starter|hire|teammate|recruit|intern|apprentice|driver|.)
(take|taking) up the (post|role|position|internship|job|place|offer|appointment)
(offer|contract) from .. is (here|ready|waiting|available)
(review|respond to|reply to|accept|decline) .. offer (by|before|within|]|>|.|details)
(application|interview|candidacy|bid) .. (has been|was|is|were) [very|highly] successful
(your|the|employment|signed|a) contract ... (enclosed|attached|sign~|return|countersign~|duplicate)
(enclosed|attached|enclosing|attaching) .. copies of .. (contract|agreement|offer)
(look|looking) forward to (welcoming|having|onboarding|greeting) you (on|to (the|our)|as|in|at|aboard|from|into)
(come|came|coming) back with (a|an) (yes|offer|green light|positive)
(happy|ok|okay|good|alright|want|all right) for me to accept
you are hired
(bring|bringing|have|having|get|getting) you (onto|on to|into|on|in) (the|our) (team|crew|staff|company|family|squad)
(job|role|position|place|post|spot|part|gig|seat) (s|is) (yours|your s)
(do|would|will|might) you (want|take|accept|like) (the|this|our) (job|role|position|post|place|part|offer|gig)
(delighted|happy|thrilled|love|like|pleased|glad|chuffed|honoured|honored) .. if you (would|d|will|could|can) (take|
accept|join|come|say yes)
(we are|i am|they are|we have decided on|be) (hiring|taking on|appointing) you
(take|taking|took|takes|bring|bringing|hire|hiring) you on [full time|as|for|from|at|permanently|.|,]
(have|has|in) pleasure in (confirming|offering|appointing|advising) .. (your appointment|appointment|you|position)
(letter of appointment|appointment letter|confirm~ your appointment|propose your appointment|your appointment (as|
with (effect|us|our|the firm|the company|the school|the trust|the council)|to|is (subject|conditional|
effective|for a|permanent)))
invite you to join (the|our|us) (firm|company|team|staff|partnership|department|board|practice|faculty|school|
group) as
(approved|cleared|passed|accepted) you (for|as|to) .. [chief|the|our]
(move|raise|increase|bump|bring|come up|go up|go|push|stretch|get) .. (base|salary|rate|number|day rate|package|
figure) .. to (\\d~|£|$|€)
(keep|hold|stand by|honour|honor) our offer .. (at|of|open|to)
(yes or no|yes or a no) .. (from you|by|tomorrow|today|for)
(want|like|love) you (back|here|with us|on the team|aboard|on board|full time) .. (full time|after|from|on|as|for|
permanently)
you [have] got until .. to (let us know|decide|accept|answer)
(terms|package|offer|proposal|contract) ... (hope you will join|you will be joining|your signature|initial each page|
countersign~|sign~ in full)
(contract|offer|agreement|paperwork) .. (sent over|drawn up|on its way|amended|attached|coming|to you tonight|
waiting for you|in your inbox)
(confirm~|your) acceptance
(salary|base|fee|rate|pay|wage~|compensation) of .. (\\d~|£|$|€) ..
(can|could|when can|when could) (u|you) start .. (mon~|tue~|wed~|thu~|fri~|on|tomorrow|next|asap|then|straight)
you (start|begin) (on|after|at|from|monday|tuesday|wednesday|thursday|friday|next) .. (monday|half term|the|at|\\d~|
week|january|february|march)
(give you|offer you|have) a (seat|place|spot|bed|desk) (in|on|with|at|for) (the|our) .. (cohort|team|programme|
program|intake|class|scheme|crew)
you [have] got it
(prepared|ready|authori~|empowered|willing|approved|cleared) to (bring|offer|propose|make|hire|take|extend) .. (you|
your|offer|appointment)
(summary|outline|details|recap) of what we are proposing
offer for .. is (waiting|ready|available)
view .. offer
(to|and|can|will|hereby|we|i|formally|officially|should|shall|may) [however|now|also|instead|still|gladly|happily|
only|therefore] offer you (a|an|the|our|this|full|part|permanent|employment) ... (role|position|job|post|contract|
place|fellowship|internship|apprenticeship|traineeship|employment|appointment|seat|spot|studentship|residency|
assistantship|partnership)
(move|moving|go|going|proceed|come|came|coming|back|forward|ahead) with (an|your|the|a formal|a verbal|
a written) offer
(approved|approve|signed off|finalised|finalized|confirmed|greenlit|cleared|agreed|preparing) (your|on your|
an offer for you|the offer for you) [offer|hire|hiring]
(you will|you are|you ll|that you will|you) be joining (us|our|the)
(joining|join) (us|our team|the team|the company) as (a|an|our|the)
(would like|want|wants|need|like|love|loves|happy|thrilled|delighted|excited) you to (start|begin|join us|join the|
join our|be our|come work|come and work|become|take the job|have the job|take on the role)
(employment|job) (agreement|contract|offer) ... (sign~|attached|return~|enclosed|find|review~|below|ready|
countersign~|accept~)
(sign~|attached|return~|enclosed|find|review~|waiting|accept~|countersign~) ... (employment|job|offer|
your) (agreement|contract|offer|letter)
(improve|improved|increase|increased|raise|raised|revise|revised|sweeten|match|update|updated|adjust~) (our|the|
your) .. offer
(signature|sign) ... (employment offer|offer|employment|contract)
(can|shall|should|may) i (tell|accept|confirm) .. (yes|you accept|your behalf|you are in)
=(offer letter|letter of offer|job offer|offer of employment|employment (offer|contract|agreement)|your offer|
contract of employment|formal offer|offer package|you got the job|welcome to the team|welcome aboard)
<glad> to [formally|officially|verbally|now|be able to|be|finally|hereby|extend and] (offer|offering) you
<glad> to [formally|officially|verbally|be able to] (extend|make|present|send|give|share|put) .. [you|to you] .. offer
<glad> (extending|making|offering) you
(extend|extending|make|making|made) you [a|an|our|the] [formal|official|verbal|written|firm|conditional|full time|job|
unconditional] offer
(decided|agreed|chosen|want|wants|wanted|going|keen|voted|approved) .. to (offer you|make you an offer|
extend you an offer|hire you|bring you on|give you the (job|role)|extend .. offer to you|take you on)
(we|i|they|team|client|company|manager) (are|am|is) [formally|officially|hereby|now] offering you
(would|will|we) [like to|love to|hereby|officially|formally|be] (offer|offering) you (the|a|an|our|this) .. (role|
position|job|post|place|internship|contract|spot|seat|traineeship|apprenticeship|opportunity to join)
offer you [a|the] (full time|part time|permanent|employment|fixed term)
offer you the (role|position|job|post|place|internship)
(here is|attached is|attached you will find|enclosed is|please find attached|please find enclosed|find attached|
attaching|attached|enclosing|sending) .. (your|the|our|an) .. offer [<letter>] [of employment]
your [formal|official|written|job|employment|signed] (offer|employment contract|offer letter|employment agreement|
contract of employment|offer package) .. (is|are) .. (attached|ready|enclosed|below|waiting|here|available|now)
(offer letter|offer package|letter of offer|employment contract|offer of employment|job offer|formal offer|
written offer|contract) .. (attached|enclosed|is ready|ready to sign|ready for your|to sign|for [your] signature|
is on its way|is below|to follow|will follow|follows|coming your way)
(sign|review|review and sign|signature on|countersign|accept) (your|the|our|this) .. (offer letter|offer|
employment contract|employment agreement|letter of offer|contract of employment)
you (got|have got|have gotten|have landed|landed|nailed|did it , you got) (the|this) (job|role|position|gig|
internship|part|place)
(job|role|position|place|internship|spot) is yours
congratulations .. (new (job|role|position)|your offer|on (the|your) (job|offer|role|position)|hired|you (got|have)|
joining us)
(we would|we|i would|team would|would|everyone would|all would|all|i|they would|she would|he would) [all|really|
absolutely|very much] (love|like|be thrilled|be delighted|be happy|want|be excited|wants|be honored|
be honoured) (to have you|for you|you|having you) [to] [join~|on (the|our) team|on board|aboard|come|be part|as (our|
a|the)] (us|join~|on|work|aboard|be|with|as|come|part)
(have|having) you (join|on board|aboard|on the team|on our team|as part of|as our|with us|become|joining)
(welcome|welcoming) you [to|on] (board|aboard|as|to (the|our) (team|family|crew|company))
welcome (aboard|on board|to (the|our) (team|family|crew))
(we|team|panel|they|committee|i) (have|has) [unanimously|all|finally|now] (decided|chosen|selected|agreed|picked|
voted) [on] you
(chosen|selected|picked|appointed) you (for|as|to (join|fill|be|take)) (the|our|a|this|us)
you (have been|are|were|been) [officially|successfully|unanimously] (selected|chosen|hired|appointed|accepted) (for|
as|to) [the|our|a|an] .. (role|position|job|post|vacancy|internship|team|join|engineer|manager|analyst|designer|
developer|consultant|assistant|associate|lead)
(you are|you were|you have been) [our|the] (successful|preferred|chosen|first choice|top choice|
number one) (candidate|applicant|choice)
you are (hired|our (choice|pick|first choice|new|person|candidate of choice))
(like|love|want|wants|thrilled|delighted|excited|happy|decided) to (hire|employ|bring|appoint|engage) you [on|aboard|
onto|in|into]
(like|love|want|wants|thrilled|delighted|excited|happy|pleased) to (confirm|let you know|tell you|inform you|share|
say|announce) .. (offer|you (have|are|got)|hired|successful|selected|appoint~|yours|accepted|yes)
(accept|accepting|acceptance of) (our|the|this) .. offer
offer .. (valid|open|stands|expires|good|on the table|remains open) .. (until|through|for|till|by|on)
(formal|official|verbal|written|revised|updated|new|improved|conditional|unconditional) offer .. (as (follows|below)|
of|with|for|at|from|to you|from us|is)
offer of employment
offer from us
(terms|details|summary|breakdown) of (your|our|the) offer
(our|the|your) offer (is|includes|comes|consists|would be|contains|covers|of)
we (have|had) an offer for you
(prepared|preparing|drafted|drafting|working on|putting together|finalising|finalizing|put together|drawing up|
drawn up) (your|an|the) .. (offer|contract) .. [for you]
(it is|it was|is|that is|that was|a) (a|an) (yes|unanimous yes|resounding yes|clear yes|big yes|definite yes) (from|,|
!|.|all)
(we want|team wants|everyone wants|they want|client wants) you [.|!|on|to join|for (the|this) (job|role)]
(client|they|company|team|hiring manager|manager|board|committee) .. (would like|wants|want|have decided|has decided|
are going|is going) to (offer you|make you an offer|extend|hire you|put an offer)
(client|they|company|team) .. (have|has) (made|extended|put) .. offer
""",
    2: """
^ welcome to .. (!|.)
(employment|job) offer
(starting|base|annual|gross|monthly|yearly) (salary|pay|compensation) (of|is|will be|would be|:)
(start|starting) date .. (would|will|is|of|be|:)
(successful|passed) ... (application|interview) .. congratulations
you (have been|were|are) (successful|selected|chosen)
(join|joining) (our|the) team (as|on|in|from|starting)
(become|becoming) part of (our|the) team
(like|love|want|happy|delighted) .. you [to] (start|begin) .. (on|in|as|with)
looking forward to (having|welcoming|working with) you
""",
    1: """
congratulations
(signing bonus|sign on bonus|benefits package|equity|stock options|paid time off|pto|health insurance|probation~|
notice period)
onboarding
offer
""",
}
