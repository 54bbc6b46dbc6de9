"""English: what turns a cue off, what asks for an answer, and the words by which English is known."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING, Tongue, joined, known_by
from afterword.core.reading.kind.tongues import en_invitation, en_machine, en_offer, en_rejection, en_timeline, en_voids
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
^ (send|return|email|submit|upload) your (answer~|work|solution~|test|task|assignment|draft) .. (back|to|by|before|here)
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
        Purpose.OFFER: en_voids.OFFER_VOIDS,
        Purpose.REJECTION: en_voids.REJECTION_VOIDS,
        f"not {Purpose.REJECTION}": en_voids.NOT_REJECTION_VOIDS,
        Purpose.INVITATION: en_voids.INVITATION_VOIDS,
        Purpose.TIMELINE: en_voids.TIMELINE_VOIDS,
        Purpose.ABSENCE: en_voids.ABSENCE_VOIDS,
        OWN: en_voids.OWN_VOIDS,
    },
)
