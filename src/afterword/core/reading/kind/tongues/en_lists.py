"""English lists of words that several turns of phrase share."""

LISTS = {
    "away": """
out of [the|my] office|out of town|ooo|away from [the|my] (office|desk|email~|work|computer)|on [annual|parental|
maternity|paternity|sick|medical|family|bereavement|study|extended|planned|my] (leave|vacation|holiday|holidays|
sabbatical|pto|jury duty)|on annual leave|on pto|offline|travelling|traveling|out on (leave|vacation)|unavailable|
off work|off sick
""",
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
pleased|delighted|happy|excited|thrilled|like|love|glad|honored|honoured|proud|overjoyed|want|wanted|able|pleasure|
over the moon|stoked|ecstatic|very pleased|only too happy
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
    "advance": """
move|moving|moved|take|taking|taken|go|going|gone|proceed|proceeding|proceeded|continue|continuing|continued|advance|
advancing|advanced|progress|progressing|progressed|select|selected|selecting|choose|chosen|choosing|shortlist|
shortlisted|shortlisting|invite|invited|inviting|recommend|recommended|recommending|appoint|appointed|pursue|pursuing|
pursued|consider|considered|considering|hire|hiring|hired|successful|put|putting|bring|bringing|pass|passed|passing|
accept|accepted|accepting|approve|approved|picked|carry|carried|extend|extending|interview|interviewing|include|
included|including|retain|retained|keep|kept|admit|admitted
""",
    "goal": """
forward|forwards|further|ahead|next|stage|round|interview|interviews|process|application|applications|candidacy|you|
your|position|role|job|post|appointment|this time|this occasion|opportunity|final|on this|for this|with this|sense
""",
    "cand": """
candidate~|applicant~|person|people|profile~|individual~|finalist~|professional~|applicant pool|option~
""",
    "other": """
other|another|different|alternative|internal|external|stronger|better suited|more senior|more experienced|
more qualified|better qualified|more suitable|closer matched|second
""",
    "others": """
[a|an|the|some|several|two|three|a few|one of the|one of our|these|those] <other> .. <cand>|[some|a] (someone|
somebody|anyone) (else|who~|with|whose|internal~|more|closer|already|stronger|better)|others|the others
""",
    "others_who": """
[a|the|those|other|two|an] .. <cand> (who|whose|with|that|more|better|closer|already)
""",
    "go": """
(move|moving|moved|go|going|gone|went|proceed|proceeding|proceeded|continue|continuing|continued|progress|progressing|
progressed|advance|advancing|advanced|press|press|carry|carrying|take|taking|taken) [any] [forward|forwards|ahead|on|
further]
""",
    "goon": """
(move|moving|be moving|go|going|be going|take|taking|be taking|proceed|proceeding|be proceeding|continue|continuing|
be continuing|progress|progressing|be progressing|advance|advancing|be advancing|pursue|pursuing|be pursuing|consider|
considering|be considering|carry|be carrying)
""",
    "role": """
role~|position~|job|jobs|post|vacancy|vacancies|opening~|requisition~|req|reqs|internship~|traineeship|placement|
apprenticeship|headcount|opportunity|spot|seat|search|contract
""",
    "yourthing": """
(you|it|this|things|your (application|candidacy|candidature|profile|interview|process|submission))
""",
    "letter": """
letter|package|contract|details|documents|paperwork|agreement|document
""",
}
