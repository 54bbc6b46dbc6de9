"""More English turns of phrase that offer the job: letters of offices, and how people put it among themselves."""

OFFER_MORE = {
    3: """
(decision|outcome|result|disposition) : (hire|offer|hired|appoint|accepted|approved to hire|offer extended)
(wish~|like|voted|decided|resolved|agreed) to call you (as|to be|to serve|to the)
(it is|s it|is it|would it be) [not] too late to (offer|give) (it|you|the)
(and|but|so|then|at \\d~) it is yours [.|!|,|if]
status : offer (extended|made|released|issued|sent|pending your)
(been|are) recommended for appointment
(apprenticeship|place|post|job|position|traineeship|studentship|internship|fellowship|scholarship) has been (awarded|
given|allocated|offered) to you
come and (work|train|cook|teach|play|sing|build|bake) (with|for) (us|me) [?|.|,|full time|from|properly]
(would like|want|wants|wish|wishes|like) you to take (it|this|that|the (role|post|job|position|lead|class)) on
it is you (after all|that we want|we want)
(happy|ready|glad|keen) to shake (on it|hands on it)
(is|to be|s|be) yours (if|to (take|turn|accept|have|lose|teach|run|lead|fill|build|play|start|shape|make)|should|
whenever|from|, (beginning|starting|from))
you (got|have|received|have received) an offer from
your offer .. is (live|in|out|up)
(contract|paperwork|agreement) (s|is) (waiting|ready|on my desk|in the office)
(propose|proposing|offer|give|giving) you the (post|job|position|place|role) (of|as|from|at|in)
(we|i|boss|chef) take you [.|,|on|from]
decision of employment
(give|giving) you (the|a|this) [thursday|weekly|doctoral|first|new|post|full time|part time] (position|post|job|column|
role|contract|studentship|lectureship|chair|place)
(stretch|stretched|come up|came up|go up|gone up|moved up|get up|go) to [about|around] (£|$|€|\\d~)
(want|like|love|need|have) you to (run|head|lead|take over|manage|look after) (the|this|our|my) (place|team|shop|
kitchen|department|desk|show|office|practice|school|company)
(like|love|want|have) you (behind|on|in) the (counter|rota|kitchen|team|boat|crew|floor|books|till|pass|staff)
would you [like to|still|please|consider] (take|taking|accept|accepting) the (job|post|role|lectureship|position|place|
chair|appointment|contract)
(asking|ask) you .. to (take|accept|fill|join|become|be) (the|our|us)
that is (our|the|my) offer [,|.|:]
(like|want) it to be yours
you will be the one (filling|taking|doing|running|leading|joining|in)
(drawing|drawn|draw) up [your|the] terms
(need|want) your (okay|ok|yes|go ahead|signature) on the
engagement with you as
(as|on) a (six|three|twelve|nine|\\d~) month (fixed term|contract)
(i am|we are) asking (gladly|with pleasure|again) , to take
(our|my) proposal is (that|to|for)
same offer (otherwise|as|still)
(got|have|found|is) (a|you a) (start|place|job|desk|team|home|contract|seat) for you (at|on|in|with|from)
found you a (team|place|home|desk|role|position)
(you are|you re|you) [now|already|officially] on the (books|payroll|staff)
have for you (is|would be) (a|an|the|our)
(thrilled|delighted|glad|happy|overjoyed|lucky|honoured|honored|over the moon|pleased) if you (came|joined|accepted|
took|would|chose|said|could see)
(become|became|are|be) our (new|newest|next) (colleague|team member|starter|member|curator|head|chef|teacher|nurse|
engineer|manager|recruit|hire)
(that s|that is|and it is|is going to be|and that is) you [.|!]
(post|job|position|role|place) (falls|fell|comes|passes|goes|will go) to you
(glad|happy|pleased|delighted|like|love) to see you as (our|the|a|an)
(reserved|keeping|kept|saved|held|booked) you a place on (the|our) (course|programme|program|scheme|team|intake)
offer has [now] become (unconditional|final|firm|binding)
(good|great) enough for you to sign
invite you to (become|be) (a|an|our|the) (associate|partner|member|fellow|head|director|trustee|principal)
you would come to us as
come to us as [a|an|our|the]
is [now|hereby|therefore|pleased to be] offering you (that|this|the|a|an)
(you|u) are (hired|appointed|recruited|employed) [!|.|,|from|as|already|amore|and|so]
(makes|make|made) (it|that) official :
(we|team|panel|board|boss|they|i|everyone|all) [all|have|has|had] (picked|chose|chosen|want|wants|voted for|plumped for|
settled on|went for|decided on) you [.|!|,|for|to|as|and]
(wish~|decided|happy|want|like|going|agreed|love) to (appoint|hire|employ|engage|recruit) you [.|,|as|for|from|in|to]
(extend|extends|extending|offer|propose) to you (a|an|the|our|this) .. (appointment|position|post|role|offer|job|
contract|place)
(chair|desk|locker|office|apron|peg) .. (has|with) (your|ur) name on (it|the|.)
(course|of course) we want you
(delighted|thrilled|pleased|happy|glad|honoured|overjoyed) to appoint you
perm contract
(permanent|perm) (contract|position|post|job) .. (same|yours|for you|from the)
(contract|agreement|statement of work|terms) .. (attached|reissued|raised) .. (sign|okay|ok|accept|signature|basis)
=(your contract for|welcome to northfold|your spot|place on initial)
""",
    2: """
^ (you are|so you are|right , you are) in (!|.|,|🎉)
the terms are
\\d~ (an hour|a day|per hour|per day|% commission)
""",
}
