"""The turns of phrase by which people ask about the decision; only patterns stand here, each bounded in its reach."""

import re
from typing import Final

HINT: Final = re.compile(
    r"deci[ds]|outcome|result|status|updat|news|next step|timeline|time ?frame|timing|hear|stand|process|consider|running"
    r"|shortlist|select|chosen|hire|hiring|offer|position|role|\bjob\b|candidacy|application|feedback|get back|in touch"
    r"|whether|made it|entscheid|entschied|bewerbung|rückmeldung|neuigkeit|décision|décid|réponse|candidature|retour"
    r"|respuesta|candidatura|beslissing|besluit|sollicitatie|risposta|esito|選考|合否|結果",
    re.IGNORECASE,
)
"""A text without any of these cannot ask it; most texts and sentences end here."""

_ROLE = r"(?:role|position|job|post|opening|vacancy|application|candidacy|candidates?|applicants?|hires?|hiring|interviews?)"
_OF_THE_ROLE = rf"(?: (?:on|about|for|of|to|regarding|concerning|around|with|from|in) (?:\S+ ){{0,5}}?{_ROLE}\b)"
_OF_ELSE = r"(?: (?:on|about|for|of|to|regarding|concerning|around|with|from|in|that|which)\b)"
_MATTER = rf"(?:{_OF_THE_ROLE}|(?!{_OF_ELSE}))"
"""What follows "decision" or "update": the role, or nothing; "the decision to move to Postgres" is about the work."""

_DECISION = rf"(?:decision|outcome|result|verdict|choice)s?\b(?![- ](?:mak|log|record|tree|support)){_MATTER}"
_DECIDE = rf"(?:decid(?:e|ed|ing))\b(?:{_OF_THE_ROLE}| (?:who|whom|whether|on me)\b|(?= ?(?:$|[?.,;]|and\b|or\b|by\b|yet\b|already\b|this\b|next\b|soon\b)))"
_NEWS = rf"(?:updates?|news|word|developments?|information|feedback)\b(?: for me| yet| already)?{_MATTER}"
_PROCESS = r"(?:hiring|interview|interviewing|recruitment|recruiting|selection|application|decision|search)"
_TIMELINE = rf"(?:timelines?|time ?frames?|timing)\b(?: (?:for|of|on|regarding|around|in) (?:\S+ ){{0,4}}?(?:{_ROLE}|{_PROCESS}|process|decision|deciding|decide|hearing|next|filling|making)\b|(?!{_OF_ELSE}))"
_NEXT = rf"next steps?\b(?: (?:in|of|for|with|regarding|on|about) (?:\S+ ){{0,4}}?(?:{_ROLE}|{_PROCESS}|process|me)\b|(?!{_OF_ELSE}))"
_WE = r"(?:i|we)"
_THEY = (
    r"(?:you|they|he|she|someone|anyone|(?:the|your) (?:\w+ )?(?:team|panel|committee|company|manager|client|board))"
)
_WHEN = r"\b(?:when|how soon|how long|how quickly|by when|what day|which day|what date|roughly when)\b"

ASKS: Final = re.compile(
    "|".join(
        (
            # When will I hear, when do you decide
            rf"{_WHEN}.{{0,40}}\b{_WE}\b.{{0,40}}\b(?:hear(?: back| from| about| anything| something| more|\b(?= ?[?.]| ?$))|expect (?:to hear|to know|to learn|your|the|an?|any|some) ?(?:\S+ )?(?:{_DECISION}|hear|news|answer|response|reply|update|feedback|word|offer|know)?|know (?:whether|if|more|your|the {_DECISION})|learn (?:of|about|the|your) \S* ?{_DECISION})",
            rf"{_WHEN}.{{0,40}}\b{_THEY}(?:'ll|'re|'d)?\b.{{0,50}}(?:{_DECIDE}|{_DECISION}|\bget back to|\bbe in touch|\blet (?:me|us|candidates) know|\bcontact (?:me|candidates)|\bmake (?:me )?an offer|\bfill the {_ROLE}|\bnotify)",
            rf"{_WHEN}.{{0,30}}\b(?:is|are|will|would|can|could|might|may|does|do|should)\b.{{0,20}}\b{_DECISION}",
            # Is there a decision, has it been made
            rf"\b(?:has|have|had|is|was|are|will)\b.{{0,25}}\b{_DECISION}.{{0,20}}\b(?:been|made|reached|taken|come|known|available|out)\b",
            rf"\b(?:made|reached|come to|taken|making|reach|make|have|there)\b (?:already )?(?:your|the|a|any|an) (?:final |hiring )?{_DECISION}",
            rf"\b(?:have|has|did|had)\b (?:\S+ ){{1,4}}?(?:already |yet |now )?{_DECIDE}",
            rf"\b(?:any|an|some|there) (?:further |new |more )?{_NEWS}",
            rf"\b(?:of|about|on|regarding|know|me|share|what|is|was|with|for|hear) (?:your|the|any|their|a) (?:final |hiring |possible )?{_DECISION}",
            # Where do things stand
            rf"\bstatus of (?:\S+ ){{0,5}}?(?:{_ROLE}|{_PROCESS}|process)\b|\b(?:application|candidacy) status\b",
            rf"\bwhere (?:do |does |are |is )?(?:things|matters|i|we|you|they|it|this|my application|the {_PROCESS}(?: process)?|the process|your team)(?:'re)? ?(?:stand|are|is|currently stand)?\b(?: (?:in|with) (?:\S+ ){{0,3}}?(?:{_ROLE}|{_PROCESS}|process)\b|(?= ?[?.,]| ?$| at\b| now\b| currently\b))",
            rf"\bhow (?:is|are|'s) (?:the|your) (?:{_PROCESS} process|{_PROCESS} for (?:\S+ ){{0,3}}?{_ROLE}|process|decision)\b.{{0,20}}\b(?:going|coming|progressing|moving)",
            rf"\b(?:the|your|a|any|rough|what|expected) {_TIMELINE}",
            rf"\b(?:the|your|any|my|what|about|on|of) {_NEXT}",
            # Am I in, is it filled
            r"\b(?:am i|i am|i'm|are you|you are|you're|if|whether|candidate)\b.{0,15}\b(?:still )?(?:being considered|considering me|in the running|under consideration|in consideration|in contention|shortlisted|on the shortlist|a candidate)\b",
            rf"\b(?:is|are|whether|if|has|have|was) (?:the|this|that|your) (?:\S+ ){{0,3}}?{_ROLE} (?:is |has )?(?:still )?(?:open|available|been filled|filled|taken|vacant)\b",
            r"\b(?:did|have|whether|if|will|can|am|was) i(?:'ve|'ll|'m)? ?(?:have |will |am |was )?(?:be )?(?:get |got |gotten |been |made it|going to |receive |received )?(?:the (?:job|role|position)|an? offer|selected|chosen|shortlisted|hired|rejected|successful|invited|moving (?:on|forward|ahead)|made it|through to|move (?:on|forward))\b",
            rf"\bhave you (?:already |now )?(?:chosen|selected|picked|found|hired|filled) (?:an?|your|the|another|some)? ?(?:\S+ )?(?:one|body|{_ROLE}|person)\b",
            # Asked of the agency
            r"\b(?:have you|did you|you have|you've|have they) (?:already |yet )?(?:heard|hear) (?:anything|back|something|any|more|from (?:them|the (?:client|company|team|employer|manager)))\b",
            r"\bwhat did they (?:say|think) (?:about|of) (?:me|the interview|my)\b",
            # Other tongues, for the profiles that have them
            r"\bwann\b.{0,50}(?:entscheid|rückmeldung|antwort|hören|rechnen|bescheid)|(?:gibt es|haben sie|liegt|ist)\b.{0,30}(?:entscheidung|neuigkeit|rückmeldung|ergebnis|entschieden)|stand (?:meiner|der|des) (?:bewerbung|auswahl|verfahren)",
            r"\bquand\b.{0,50}(?:réponse|décision|retour|nouvelles)|(?:avez-vous|y a-t-il)\b.{0,30}(?:décision|décidé|retour|nouvelles)|où en (?:est|êtes|sont)\b",
            r"\bcuándo\b.{0,50}(?:respuesta|decisión|noticias|decidir)|estado de mi (?:candidatura|solicitud)|\bwanneer\b.{0,50}(?:beslissing|besluit|horen)|\bquando\b.{0,50}(?:risposta|decisione|esito|notizie)",
            r"(?:いつ|何時)(?:頃|ごろ)?.{0,30}(?:結果|連絡|合否)|(?:選考|合否).{0,20}(?:状況|結果).{0,20}(?:でしょうか|ますか)",
        )
    )
)
"""What is asked; it counts where the sentence is a question, or opens as one."""

LEAD: Final = re.compile(
    r"\b(?:let me know|tell me|update me|keep me (?:posted|updated|informed)|wonder(?:ing|ed)?|(?:like|love|wish|want(?:ed)?|happy|eager|keen|curious) to (?:ask|know|find out|inquire|enquire|check|see|follow up|learn)"
    r"|writing to (?:ask|check|see|inquire|enquire|follow up|find out)|(?:grateful|appreciate|thankful|glad|thank you) (?:\S+ ){0,6}?(?:update|word|news|information|feedback|indication|idea)"
    r"|hoping (?:you|for)|inquir(?:e|ing)|enquir(?:e|ing)|(?:can|could|may|might) i ask|(?:can|could|would|will|might) you|please (?:confirm|send|give|inform|advise|share|update)|curious|do you (?:know|have)"
    r"|möchte (?:\S+ ){0,4}(?:nachfragen|fragen|erkundigen)|je (?:me permets|voudrais|souhaite)|quisiera saber|me gustaría saber)\b"
)
"""Openings that ask without a question mark."""

TELLS: Final = re.compile(
    r"\b(?:have not|haven't|not|did not|didn't|nor) (?:yet |so far )?(?:heard|hear)(?: anything)? (?:back\b|from you\b|anything(?: yet)? ?(?:[.,]|$)|any (?:news|update|word))"
    r"|\bstill (?:waiting|awaiting)\b.{0,20}\b(?:to hear|for (?:your|an?|the|any) (?:answer|reply|response|decision|news|update)|your (?:answer|reply|decision))"
    r"|\b(?:follow(?:ing)? up|check(?:ing)?(?: back)?(?: in)?|inquir(?:e|ing)|enquir(?:e|ing)|touch(?:ing)? base|asking) (?:with you )?(?:on|about|regarding|as to|into|concerning) (?:the status|my (?:\S+ )?(?:application|interview|candidacy)|(?:the|your) (?:final |hiring )?(?:outcome|decision)|(?:the|your) (?:hiring|interview|selection|recruitment) process|where things)(?!.{0,80}\b(?:attach|enclos|here (?:is|are)|as promised|link))"
)
"""Sentences that ask by telling: no answer yet, or that this follows up on the application."""

OFFERS: Final = re.compile(
    r"\b(?:if|whether|should|in case|is there|are there)\b.{0,30}\b(?:you (?:\w+ )?(?:need|require|want|would like|have any(?: \w+)? questions?|have questions)|i (?:can|could|may|might) (?:\w+ )?(?:help|provide|send|share|offer|answer|do|add|clarify|supply)|anything (?:else|more|further|i|you|that|from me)|(?:further|additional|more|other) (?:information|details|material|questions|documents)|be (?:helpful|useful|of help))"
)
"""Offers of help ("let me know if you need anything for your decision"); they ask nothing."""
