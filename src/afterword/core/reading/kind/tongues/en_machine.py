"""English turns of phrase of machines, and of mail that is no answer: receipts, absences, notices, own copies."""

ACKNOWLEDGEMENT = {
    3: """
(we have|we ve) received the following
(profile|application|details|documents|preferences|answers|referee~) ... (successfully|has been|have been|was|
were) [now|
successfully] (registered|transmitted|saved|stored|submitted|lodged|recorded)
(cv|application|letter|form|portfolio|documents) .. (is|are) now with (our|the)
(this|email|message) confirms that you (withdrew|applied|submitted|registered|completed)
acknowledge receipt
(system|computer) generated
your (application|form) .. (is now complete|has joined the queue)
(referee|reference) .. has (completed|submitted|returned)
(message|email|application) has made it to our
your recorded interview ... has been submitted
you have completed the
(document|file) you uploaded
(application|submission|cv|resume) .. (is|was) (on its way|with the hiring|in the queue|in the system|in good hands|
now with)
track (its|your|the|application) .. (status|progress|application)
(acknowledge|acknowledges|acknowledged|acknowledging) [with thanks|with pleasure|the] (receipt|receiving)
(submission|application|entry|registration|upload) (received|complete|submitted|successful|confirmed|logged)
(we have|we ve|have) (got|received|logged|registered|recorded) your (application|form|details|cv|resume|entry|
submission|papers|withdrawal|message|documents|email)
(just letting you know|to let you know|confirm that) .. your .. (application|cv|form|submission|entry) .. (reached|
arrived|is with|has reached|landed|got to|came)
(entry|application|form|documents|document|file|submission) ... (was|has been|have been|were|is) .. (received|logged|
registered|recorded|added to your file|uploaded)
(you have|you ve|you) (finished|completed|submitted|taken the first step) ... (interview|assessment|test|step|
application)
(answers|results|responses|files) (were|have been|was) (uploaded|shared|saved|recorded|sent)
(thanks|thank you) for (dropping us a line|getting in touch with|choosing to|reaching out to (our|the)|writing to (us|
the)|contacting|your (speculative|general|unsolicited|open) application)
(many thanks|thanks|thank you) for your .. application
(made our day|excited|thrilled|stoked) .. (applying|applied|application)
(mailbox|inbox) is (watched|looked at|read|monitored|staffed|checked)
(correspondence|contact) .. (will be entered into|only) .. (shortlisted|short listed|with short|successful)
(you will|you ll) be (written to|contacted|notified)
(we have|we ve|has been) (passed|forwarded|routed) your (message|email|application|enquiry|inquiry)
(work|get|go) through (the pile|them all|all of them|every one|all applications|each application)
(exceptionally|unusually|very|extremely) high (number|volume) of (applications|applicants|messages|enquiries)
(hold on to|keep) your (portfolio|cv|details|application|form) for .. (year|months|weeks)
(safe|good) receipt
registered that you withdrew
(email|message|note) (confirms|is to confirm|acknowledges|serves as)
your .. (application|submission|request|responses|answers|assessment|message|materials|form|email|enquiry|inquiry|
ticket|case|test|video) .. (made it|arrived|reached us|landed|is in|came through|has been|have been|was|were|is|
are) .. (received|submitted|recorded|reviewed|being reviewed|to us|safely|logged|queued|saved|in our|with us|assigned|
created|opened)
(has|have) been (received|submitted|logged|recorded) and (is|are|will)
(add|reply) .. (additional comments|above this line|to this email to add)
(recruiter|team|someone|member of) .. will .. (take a look|review|look at|look over|go through|assess|evaluate|
be in touch if|contact you if|reach out if)
=(application|submission|message|request) (received|confirmation|submitted)
=(we|received) .. (received|got) your (application|message|request)
=(thank you|thanks) for (applying|your (application|submission|interest))
(we|i) (have|can confirm we have) [now|successfully|safely|just] received your [recent|job|online|completed|
email] (application|submission|resume|cv|inquiry|enquiry|request|message|email|registration|profile|documents|
assessment|expression|materials)
(we|i) [have] [successfully] received your (application|submission|resume|cv|inquiry|enquiry|request|message|email|
registration|query)
your (application|submission|resume|cv|message|inquiry|enquiry|request|email|registration|query|assessment|test|
expression of interest|form|documents) .. (has been|was|have been|is|were|has) [successfully|now|safely|
being] (received|submitted|sent|registered|logged|recorded|forwarded|delivered|completed|complete|added|created|
in our system)
(confirm|confirming|confirms|confirmation of|acknowledge|acknowledging|acknowledges|
acknowledgement of) [the] [safe] (receipt|receipt of|that we have received|we have received|that your application)
application (received|confirmation|submitted|acknowledgement|acknowledgment|receipt)
(thank you|thanks) [so much|very much|again] for (applying|submitting your|your (recent|online)? application|
your application|completing your application|submitting|expressing|registering|creating|your submission|contacting|
your inquiry|your enquiry)
you (have|'ve) [successfully] (applied|submitted|completed) [to|for|your|the] .. (application|role|position|job|
assessment|test)
this is an (automated|automatic|auto generated|auto) .. (confirmation|acknowledgement)
(ticket|case|request|reference|application|confirmation|tracking) (number|no|id|ref|#) .. (\\d~|is|:|#)
(ticket|case|request) # .. \\d~
(received|got) your (references|documents|test|assignment|submission|take home|exercise) .. (successfully|automated)
(our|the) (recruiting|recruitment|talent|hiring|people|hr) team .. (will|is) [now|currently] (review|reviewing|look|
carefully|assess|evaluate|be reviewing)
""",
    2: """
you applied (for|to)
(your|review|reviewing|assess|consider) .. application .. (carefully|reviewed|under review|being reviewed|against|
in detail|thoroughly)
(if|should) .. (your (profile|qualifications|experience|skills|background|application)|you are) .. (match~|fit~|meet~|
suitable|selected|shortlisted|align~)
(unmonitored|not monitored|no reply|noreply)
(due to|because of) .. (volume|number) of (applications|applicants)
(track|check|view) .. (status|progress) .. application
""",
    1: """
this is an (automated|automatic|auto generated|auto) .. (message|email|response|reply)
(automatically|auto) generated
(do not|please do not) (reply|respond) .. (to this|directly)
(your (application|submission)|interest in (joining|working|the|our|a career))
(candidate (portal|account)|applicant portal|careers (page|site|portal))
""",
}

ABSENCE = {
    3: """
^ out on (a|the) .. (this week|today|all week|until|till|for the)
(replies|reply|responses|response|answers) (will|may|might) be (slow|slower|delayed|late|patchy|sporadic)
(reading|checking|answering|opening) no (mail|email|emails|messages)
(am|are) not (reading|checking|monitoring|answering) (this|my|any) (mailbox|inbox|mail|email|emails|messages)
(on|is on) (research|study|parental|baby|carer s|sick|annual) (leave|duty)
(company|works|plant|office) (holidays|holiday|shutdown) (from|until|between)
no signal (until|till|from)
nobody reads this (inbox|mailbox|address)
on secondment (till|until|from|to|with)
^ (out|off) (sick|ill|today|this week|on leave|until|till|all day)
(respond|reply|get back|answer|write back|be in touch) .. when i am back
(on a plane|in the air|on the ice|off grid|off the grid|at sea|in the field|doing field work|on fieldwork|walking the|
in hospital|on strike)
(i am|i m|am) [at|attending|giving|in|on|doing|travelling|out] .. (conference|training|field work|fieldwork|retreat|
offsite|wedding|jury|sabbatical|a course) .. (until|till|all week|this week|and|from|,|in)
(be|being|rather|very) slow to (respond|reply|answer)
(i|we) work [only] (monday|tuesday|wednesday|mon|part time|mornings|three days|four days) .. (only|to|and|part time|
a week)
(expect|replies|reply|responses) .. (odd hours|delay~|not at all|slower|when i land)
^ (back|returning|return) on (deck|monday|tuesday|wednesday|thursday|friday|the)
downed tools
(i am|i m|we are|we re) taking .. (day|days|week|weeks|time|monday|thursday|friday) off
^ taking .. (day|days|week|weeks|time|monday|thursday|friday) off
^ on (hols|holiday|holidays|vacation|pto|leave|annual leave) (until|till|til|from|through|all)
^ (away|out|off|gone) (until|till|til|from|through|for the rest) .. (\\d~|monday|tuesday|wednesday|thursday|friday|of)
(is|are|will be|we re) [now|currently|also|all] closed (for|over) .. (christmas|holiday|holidays|thanksgiving|easter|
new year|summer|inventory|festive~)
(i am|i m|i ll be|i will be) out .. (this afternoon|this morning|today|the rest of|the remainder of|all week) [of]
(having retired|have retired|i retired|now retired|has retired|have moved on from|moved on from|left the (company|
firm|organisation|organization|school|department))
(can not|can t|unable to|won t|will not|not) [be able to] (read|check|checking|reading|see|reply to|answer) .. (mail|
email|emails|messages|inbox)
(i|we) no longer (answer|read|use|check|monitor) this (address|mailbox|inbox|email)
(this is|is) an auto (reply|response|responder)
(my successor|my replacement|has taken over|taking over|has replaced|covering for me|holding the fort|
stepping in for me)
(i am|i will be|i m|we are|i have been|am|will be|our office is) [currently|now|presently|away and|also] (<away>)
(currently|presently|now) (<away>|away|out)
(<away>) (until|till|from|through|between|with|and|without|,|.|on|for|starting|beginning|this) .. (limited|no|access|
return~|back|respond~|reply|@address|\\d~|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|
june|july|august|september|october|november|december|will)
(i am|i will be|i m|am) [currently|now] away [from|until|till|on|and|,|.|for|between|with|this|without|through]
(vacation|absence) (reply|response|responder|message|notice)
(i|we) (will|shall|can) (respond|reply|answer|get back|be back|read|deal|return|check|be able to respond|look|
come back) .. (when i|upon my|on my|once i|after my|as soon as i|when we|after i) (return|am back|get back|arrive|
am in|reopen|am online)
(upon|on|after) my return
(limited|no|intermittent|sporadic|restricted|little|patchy|irregular) (access|internet|connectivity|email access|
availability) [to] [my|email~]
(i am|i have|i m|has|have|am|is) [now] no longer (with|at|working|employed|part|monitor~|work~|in|work for)
no longer (work~|with|employed|at) .. (company|here|firm|organization|acme|at|for)
(i|dana|he|she) (have|has) left (the|acme|my|our|this|us)
(my last day|last day at|last working day) .. (was|is|has)
(this|the) (mailbox|inbox|email address|account|address) .. (no longer|not) .. (monitored|in use|active|checked|read|
being)
(back|return~|returning) (in|to|at|on|into) [the|my] (office|work|desk) .. (on|monday|tuesday|wednesday|thursday|
friday|\\d~|next|in)
(your (message|email)) will (not be (forwarded|read|answered|monitored)|be (deleted|read|answered|forwarded))
(office|offices|company|we) (is|are|will be) closed (for|from|until|between|on|during|over|today|and)
""",
    2: """
(for|in|if|with) .. (urgent|emergency|immediate|pressing|time sensitive|emergencies|urgently) ... (contact|call|reach|
email|write|please|speak|@address|colleague)
(if|should) .. (urgent|urgently|emergency|immediate)
(in my absence|during (this time|my absence|that time)|while i am (away|out|gone))
(thank you|thanks) for (your|the|reaching|contacting) [email|message|mail|out|note]
(slow|delayed|slower) .. (respond~|reply|response~|replies)
(maternity|paternity|parental|annual|sick) leave
""",
}

BOUNCE = {
    3: """
(delivery|message|mail|email) .. (has|have|was|could|can|is|not|to) .. (failed|not be delivered|not been delivered|
undeliverable|undelivered|not delivered|not deliver|failed permanently|bounced|bounced back|returned)
(delivery|mail delivery|delivery status) .. (fail~|failure|notification|unsuccessful|incomplete|has failed|subsystem)
(undeliver~|unzustellbar|returned mail|returned to sender|failure notice)
(address|recipient|user|mailbox|account|domain|inbox) .. (not found|does not exist|unknown|could not be found|
not be found|was not found|rejected|unavailable|disabled|not exist|is full|full|over quota|inactive|no longer (valid|
active|exists)|invalid)
(user|recipient|mailbox) unknown
550 .. (5|no such|user|requested|mailbox|relay|recipient)
(message|email) .. (wasn t|was not|could not be|can not be|is not) delivered
couldn t be delivered
(rejected|refused|returned) .. (your|the) .. (message|mail|email) .. (to|by|the|recipient|server)
mailer daemon
""",
}

DELAY = {
    3: """
(delivery|message) .. (delayed|delay|not yet been delivered|temporarily)
will (keep|continue) [to] try~
(warning|delivery) .. (only|delay~|will be retried)
not yet been delivered
(will be|be) retried
temporary (problem|failure|error)
""",
}

OTHER = {
    6: """
(your|the) session (expired|has expired|timed out|has timed out|has ended)
(bank login|receive parcel|been pre approved)
your card was declined
^ (declined|accepted|tentative|tentatively accepted|canceled|cancelled) :
""",
    3: """
=(issue|edition) [no|number|#] [.] \\d~
(read|view) [this] (online|in [your|the|a] browser) [.|,|-] .. unsubscribe
how would you rate (the|your|our|us)
(payslip|pay slip|pay statement) .. (is|available|ready|for|view|attached)
(heard|sound) (it|this|that|familiar) [before] ?
here is how to (turn|get|write|negotiate|make|beat|answer|ask|win|follow)
(take our|take the) (quiz|poll|survey)
stories from people
(spare|take|give us) .. minutes to (rate|tell|answer|complete|share)
answers are anonymous
start the survey
(with|use|using) code ~ [.|,|!]
opens its .. to the public
download (the|our|your) ... (guide|report|ebook|whitepaper|toolkit)
because you subscribed
(free|get a|get your free|professional) .. (cv|resume|profile) .. (review|check|critique|analysis|makeover)
your (cv|resume|profile) (could|can|should) be (stronger|better|improved)
new (jobs|roles|openings|vacancies) (in|at|near|for|this)
(help us) .. (improve|get better|serve|do better|learn)
(tell|let) us .. how we (did|are doing|were)
(password|email|phone number|account) (changed|updated|reset|added|locked)
(contact|notify) support
(recruiters|employers|companies) .. (searched|looked|are looking|viewed|looking for you)
turn on .. alerts
(was not|wasn t) you ,
(appeared in|showed up in) .. search~
(see|find out) who is (looking|viewing|viewed|been)
add you to (her|his|their|my) .. network
(would like|wants|invited you) to (connect|follow|endorse|add you)
(updated|changed|revised|amended) our .. (privacy|candidate|data|cookie|terms) .. (notice|policy|statement|terms)
(download|get|read|claim|grab) (the|our|your|a free) .. (guide|report|ebook|whitepaper|checklist|template~|survey|
toolkit|playbook|series)
(was|were) read on .. (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|
july|august|september|october|november|december|\\d~)
(saved|followed) (job|search|company|vacancy|role)
(booking|viewing|reservation|order|ticket|appointment with dr|delivery) .. (is confirmed|confirmed|has been confirmed|
dispatched|shipped)
(begins|starts|in) in .. (minutes|minute|hour|hours)
(receiving|received|getting|got) this (email|because|message|notification|newsletter) .. (because|as|since|you)
(removed|unsubscribed) from .. (mail|list|newsletter|alert~)
(bulletin|newsletter|digest|careers note|long read|podcast|magazine|in this issue|read in browser|min read|
members only)
(parcel|package|courier|meter reading|prescription|dentist|statement is ready|direct debit|tenancy|rent)
(bank details|copy of id|payment agent|no experience|dear beloved|dear friend|weekly salary|telegram|
whatsapp) ... (begin|start|today|contact|salary|send|required|mr)
(reply|text) stop
(they do not pay|money back|guarantee~|figure roles|land .. roles|book your free)
(free entry|open house|open day|opens its|meet drivers|come and see us !)
(save|reserve|claim|grab) your (seat|spot|place|ticket)
(spaces|places|seats) are limited
(pre approved|credit limit|apr|cashback|interest rate)
(exclusive|limited time|once in a lifetime|unmissable) (offer|deal|discount)
(ends|offer ends) (midnight|sunday|tonight|soon)
(turned on|turn off|manage) .. notifications
(pay offer|ballot|industrial action|union)
(complete|update|finish|improve|strengthen) your .. profile
profiles with
(open roles|openings|vacancies|jobs|roles) .. (refer|share|browse|check out|explore|apply)
(refer a friend|referral bonus|spread the word|share this with)
(premium|upgrade|subscription|plan) .. (free|trial|month|now|today)
=(newsletter|job alert~|jobs for you|survey|your feedback|verification code|security alert|digest)
(new|more|similar|recommended|top|latest|hot|matching|these|\\d~) .. (job|jobs|roles|vacancies|openings|positions|
opportunities) (for you|matching|match~|near|that match|based on|you may|you might|alert~|in your|this week|posted|
from|recommended|picked)
(jobs|roles|openings) .. (match~ your|for you|near you|you might|you may|based on your|picked for|just posted|
recommended for)
job (alert~|recommendation~|digest|matches)
(saved search|your alert|email alert|job alert|talent community|talent network|weekly digest|daily digest|newsletter)
(unsubscribe|opt out|manage (your|my)? (preferences|alerts|subscription|notifications)|email preferences|view (this|
it)? [email|in] [your] browser|view online|view in browser|update your preferences)
(viewed|looked at|appeared in|visited) .. (profile|search)
(accepted|sent|wants|want|waiting) .. (invitation|connection|connect|request|to connect|friend|
your network) [to connect]
(connection request|people you may know|you have .. new (notification~|message~|connection~)|endorsed you|
congratulate .. on|work anniversary|is hiring|commented on|liked your|mentioned you|reacted to|new follower)
(verification|security|confirmation|one time|login|log in|sign in|access|authentication|passcode|activation) (code|
password|pin|link|passcode)
(your code|code is|otp|passcode|one time pin)
(reset|change|forgot|changed|create) (your|my|the) password
(new|unusual|suspicious|recent) (sign in|login|log in|device|activity)
(verify|activate|confirm) your (email|account|address|identity|email address)
(how was|how did|tell us about|rate|share|feedback on|feedback about|how would you rate|how satisfied|
how likely) .. (your|you) .. (experience|interview experience|interview go|recent interview|recommend|
candidate experience|visit|process)
(survey|questionnaire) .. (minute~|minutes|short|quick|experience|feedback|anonymous|takes|help us)
(short|quick|brief|anonymous|candidate|our|feedback|minute) survey
(\\d~|percent|%) off
(free trial|webinar|limited time|special offer|discount~|sale ends|buy now|shop now|early bird|register now|
black friday|cyber monday|promo code|promo|coupon|sign up now|register (for|here)|save your (spot|seat)|premium (plan|
membership)|upgrade (to|now)|subscribe)
(won|winner|lottery|prize|inherit~|bitcoin|crypto~|investment opportunity|work from home and earn|earn up to|
wire transfer|gift card~|make money|western union|processing fee|registration fee|passive income)
(open day|career fair|job fair|virtual event|open house|meetup|hackathon)
(privacy policy|terms of service|terms and conditions|data protection notice|gdpr|cookie~) .. (updat~|chang~|new)
(updated|updating|changes to) our (privacy|terms)
(has|have) (accepted|declined|tentatively accepted|cancelled|canceled) (this|your|the) .. (invitation|event|meeting|
invite|appointment)
(event|meeting|appointment|interview|invitation) ... (has been|was|is) .. (cancelled|canceled|declined)
(invoice|order|shipment|delivery|package|parcel|receipt|payment|subscription) .. (#|number|confirm~|shipped|paid|due|
tracking|is ready)
""",
    2: """
(click here|learn more|read more|see all|view all|apply now|see jobs|view jobs)
(this week in|in this issue|top stories|our blog|latest news)
""",
}

OWN = {
    3: """
(happy|glad|delighted|pleased|honoured|honored) to accept (.|!|it|your|the (offer|post|position))
(thank you|thanks) for letting me (loose|see|try|show|visit|sit|meet|teach|present|watch|join)
(when|by when) do you expect to (decide|know|hear)
(has there been|is there|was there) a decision
decided not to accept
i (still|d still|would still) love to work
(i am|i m) writing to thank you
(i would|i d) .. (like|love|want) to (join|work with|work for|be part of|contribute to) (the|your) (team|company|firm|
group|school|department|organization)
(thanks|thank you) [so much|again|very much] for (showing|inviting|taking|introducing|walking|giving|telling|hosting|
welcoming|having|receiving|interviewing) me
i (hope|look forward) .. to hear~ from you
i have been thinking about (your|our) (question|conversation|discussion)
(check|checking|checked|touch base|follow up|following up|circle back) .. (in|on|about) .. where (things|it|we|my|
the) .. (stand~|are|is)
(i am|i m|i remain|am) [still] (very|extremely|really|still|most|quite) (interested|keen|excited)
(accept|accepting|decline|declining) (your|the) .. (offer|invitation|role|position)
(i have|i ve) decided to (decline|withdraw|stay|accept|turn)
(my|the) signed (contract|offer|copy|letter)
(may|might|could|can) i ask (whether|if|when|where|about) .. (you have|you|there|a decision|my|things) ... (decision|
decided|application|news|update|heard|stand)
(when|since) i (interviewed|applied|met with you|came in|spoke with you) .. (you|on|for|last|with)
^ (i am|i m|i can|i could|i would be|i will be) (free|available|flexible) .. (on|from|any|all|next|monday|tuesday|
wednesday|thursday|friday)
(your|the) (generous|kind) .. offer
(sorry|apologies) for the trouble .. (you|on my)
what time (i should|should i|do i)
(would|does|do) [either|any] of (those|these) .. suit (the panel|you)
^ dear (hiring|recruit~|hr|talent|sir|madam|sirs|committee|selection|search) .. (team|manager|committee|madam|sir|,|
panel|department)
(i|i have|i ve) .. (accepted|taken|received|accept|take) (another|a different|a|an|the) .. (position|offer|role|job|
opportunity) .. (elsewhere|with another|at another|.|,|and|closer)
(must|to|have decided to|respectfully|would like to|will have to|need to|regretfully) decline (your|the|
this) .. (offer|invitation|position|role)
(made|makes|left|leaves|making|leaving) me [even|all the] (more|want|excited|eager|convinced|certain)
(excited|enthusiastic|thrilled|eager) about (the|this|your|joining) .. (role|position|opportunity|team|company|work|
mission|possibility|prospect)
(i|i have|i am) .. (attached|attaching|enclosed|enclosing|including|sending) (the|my|a|two) .. (references|you (asked|
requested|mentioned)|as requested|resume|cv|portfolio|sample~|certificate~)
your (team|company|firm|organization|lab|department|school) s .. (work|approach|mission|vision|plans|culture)
(great|lovely|nice|wonderful|pleasure) (meeting|to meet) you and (the|your) (team|colleagues)
(thank you|thanks) [so much|very much|again|both|all] for .. (time|opportunity|meeting|speaking|interviewing|talking|
chatting|taking|seeing|having) .. (to (interview|meet|speak|talk|chat|see) [with|to] me|with me|me today|me yesterday|
to me)
(thank you|thanks) .. for (interviewing|meeting|having|seeing|considering|inviting|talking to|speaking to|
speaking with|meeting with|talking with|chatting with) me
(i am|i remain|i m|i was|i would be|am) [still|really|very|even more|extremely|so|truly|more] (interested|excited|
enthusiastic|keen|thrilled|confident|convinced) .. (in|about|to|that|by) .. (the|this|your|joining|join|role|position|
opportunity|my|i|contribute)
(i would|i d) [really|very much] (love|like|welcome|be thrilled|be delighted|be excited) [the|to] (opportunity|chance|
join|work|contribute|be part|become) .. (to|your|the|with|at)
(i|me) .. (look|looking) forward to (hearing|your (reply|response|decision|answer))
(look|looking) forward to hearing from you .. (about|regarding|on) [the|next]
(my|i) (application|candidacy|resume|cv|interview|background|experience|skills|qualifications) .. (for|with|in|as|
would|make|align~|at|attached)
(follow|following|check|checking) (up|in) (on|about|regarding|with you (on|about|regarding)) .. (my|our|the (role|
position|application|interview)|status)
(i|to) (applied|interviewed|withdraw|accept) .. (for|with|my|your offer|the offer|on|last|your) .. (position|role|
candidacy|application|offer|week|on)
(withdraw|withdrawing) my (application|candidacy)
(writing|wanted|wished|wish|like) to (express|inquire|enquire|apply|reiterate|confirm my|ask (if|whether|
about)) .. (you|my|about|for|interest|status|gratitude|the)
(our|the) conversation .. (reinforced|confirmed|strengthened|made me|deepened|increased|further) .. (my|me|i)
(i|we) .. (enjoyed|appreciated|loved) (learning|hearing|talking|speaking|our (conversation|discussion|chat)|meeting|
the (conversation|opportunity)) .. (about (the|your)|you|and|your|with you)
(i believe|i am confident|i feel|i know) .. (my|i) .. (experience|skills|background|would|could|can|fit|contribute)
(could you|would you|do you|can you|is there|are there|wondering|may i|might) .. (update|news|timeline|status|
decision|next steps|feedback) .. (on|about|for|regarding) .. (my|the|your) .. (application|interview|candidacy|
position|role|decision)
(please|kindly) (find|see) attached my
(attached|enclosed) (is|are|please find) my
(sincerely|best|regards) .. candidate
my (cover letter|references|portfolio) (is|are|attached|below)
""",
    1: """
(i|my|me)
""",
}
