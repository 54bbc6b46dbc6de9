"""The turns of phrase by which people ask about the decision; only patterns stand here, each bounded in its reach."""

import re
from typing import Final

from afterword.core.etiquette.asking_elsewhere import ELSEWHERE, LEADS
from afterword.core.etiquette.asking_parts import (
    DECIDE,
    DECISION,
    GOT,
    KIND,
    NEWS,
    NEXT,
    OURS,
    PROCESS,
    ROLE,
    STOPS,
    THEY,
    TIMELINE,
    WHEN,
    any_of,
    few,
)
from afterword.core.etiquette.asking_plain import PLAIN

_HEAR = (
    # When will I hear?
    (
        rf"{WHEN}.{{0,40}}\b(?:i|we)\b.{{0,30}}\bhear"
        rf"(?: (?:back|from (?:you|them)|about|anything|something|more)\b|(?={STOPS}))"
    ),
    rf"{WHEN}.{{0,40}}\b(?:i|we)\b.{{0,30}}\bexpect (?:to )?{few(2)}"
    + any_of(DECISION, r"(?:hear|answer|response|reply|offer)\b", NEWS, r"know\b"),
    rf"{WHEN}.{{0,40}}\b(?:i|we)\b.{{0,20}}\b(?:know|learn|find out)\b(?: (?:whether|if|more)\b|(?={STOPS}))",
    # When will you decide?
    rf"{WHEN}.{{0,40}}\b{THEY}(?:'ll|'re|'d)?\b.{{0,50}}"
    + any_of(
        *(DECIDE, DECISION, r"\bget(?:ting)? back to", r"\bbe in touch", r"\blet (?:me|us|candidates|people) know"),
        *(r"\bcontact (?:me|candidates)", rf"\bfill the {ROLE}", r"\bnotify\b"),
    ),
    rf"{WHEN}.{{0,30}}\b(?:is|are|will|would|can|could|might|may|does|do|should)\b.{{0,20}}\b{DECISION}",
)
_DECIDED = (
    # Is there a decision?
    (
        rf"(?<!how )(?<!why )\b(?:has|have|had|is|whether|if) (?:there )?(?:been )?{OURS} {KIND}{DECISION}"
        r".{0,15}\b(?:been|made|reached|taken|come|known|available|out)\b"
    ),
    (
        r"\b(?:made|reached|come to|taken|making|reach|make|is there|there is|have) (?:already )?"
        rf"{OURS} {KIND}{DECISION}"
    ),
    rf"\b(?:have|has|did|had|whether|if) {few(3)}{DECIDE}",
    rf"\b{any_of('know', 'me', 'share', 'about', 'regarding', 'of', 'on')} {OURS} {KIND}{DECISION}",
    rf"\b(?:what|how) (?:is|was|will be|are) {OURS} {KIND}(?!\w+ to\b){DECISION}",
    rf"\b(?:any|an|some|there|have) (?:(?:further|new|more|already|any|quick) )?{NEWS}",
)
_STANDS = (
    # Where do things stand?
    rf"\bstatus of {few(5)}{any_of(ROLE, PROCESS, 'process')}\b|\b(?:application|candidacy) status\b",
    r"\bwhere (?:do |does |are |is )?"
    + any_of("things", "matters", "i", "we", "you", "they", "my application", "the process", f"the {PROCESS} process")
    + r"(?:'re)?(?: currently)?(?: stand| are| is)?"
    + rf"(?: on your (?:side|end)\b| in {few(3)}{any_of(PROCESS, 'process')}\b"
    + rf"| with {few(3)}{ROLE}\b|(?={any_of(STOPS, ' at present', ' now', ' currently', ' at the moment')}))",
    (
        rf"\bhow (?:is|are|'s) (?:the|your|things) {few(3)}(?:process|search(?= (?:is|go|com|prog|mov|for))|decision|my"
        r" application)\b.{0,20}\b(?:going|coming|progressing|moving)"
    ),
    rf"\b{any_of('the', 'your', 'a', 'any', 'what')} (?:rough |expected |likely )?{TIMELINE}",
    rf"\b{any_of('the', 'your', 'any', 'my', 'what', 'about', 'on', 'of')} {NEXT}",
)
_AM_I = (
    # Am I in? Is it filled?
    rf"\b{any_of('am i', 'i am', 'are you', 'you are', 'if', 'whether', 'is my')}\b.{{0,30}}\b"
    + any_of(
        *("being considered", "in the running", "under consideration", "in consideration"),
        *("in contention", "on the shortlist", "a candidate"),
    ),
    rf"\b(?:is|are|whether|if|has|was) (?:the|this|that|your) {few(3)}{ROLE} (?:is |has |still ){{0,2}}"
    + any_of("open", "available", "been filled", "filled", "taken", "vacant"),
    (
        rf"\b{any_of('did', 'have', 'whether', 'if', 'will', 'can', 'am', 'was')} i(?:'ve|'ll|'m)? "
        rf"(?:(?:have|will|am|was|be|been|get|got|receive|received|going to) ){{0,3}}{GOT}\b"
    ),
    (
        r"\bhave you (?:already |now )?(?:chosen|selected|picked|found|hired|filled) "
        rf"{few(3)}(?:someone|somebody|{ROLE}|person)\b"
    ),
    r"\b(?:am|will) i (?:be )?(?:going|moving) (?:to|forward|on)\b",
    # Asked of the agency
    r"\b(?:have you|did you|you have|you've|have they) (?:already |yet )?hear(?:d)? "
    + any_of("back", "something", "any", "more", "from (?:them|the (?:client|company|team|employer|manager))"),
    r"\bwhat did they (?:say|think) (?:about|of) (?:me|the interview|my)\b",
)
_ELSEWHERE = (
    # The tongues of the other profiles
    r"\bwann\b.{0,50}(?:entscheid|rückmeldung|antwort|hören|rechnen|bescheid)",
    r"(?:gibt es|haben sie|liegt|ist)\b.{0,30}(?:entscheidung|neuigkeit|rückmeldung|entschieden)",
    r"\bstand (?:meiner|der|des) (?:bewerbung|auswahl|verfahren)",
    r"\bquand\b.{0,50}(?:réponse|décision|retour|nouvelles)|\boù en (?:est|êtes|sont)\b",
    r"(?:avez-vous|y a-t-il)\b.{0,30}(?:décision|décidé|retour|nouvelles)",
    r"\bcuándo\b.{0,50}(?:respuesta|decisión|noticias|decidir)|estado de mi (?:candidatura|solicitud)",
    r"\bwanneer\b.{0,50}(?:beslissing|besluit|horen)|\bquando\b.{0,50}(?:risposta|decisione|esito|notizie)",
    r"(?:いつ|何時).{0,30}(?:結果|連絡|合否)|(?:選考|合否).{0,20}(?:状況|結果).{0,20}(?:でしょうか|ますか)",
)

ASKS: Final = re.compile("|".join((*_HEAR, *_DECIDED, *_STANDS, *_AM_I, *_ELSEWHERE, *ELSEWHERE, *PLAIN)))
"""What is asked; it counts where the sentence is a question, or opens as one."""

LEAD: Final = re.compile(
    rf"\b{any_of('let me know', 'tell me', 'update me', 'keep me (?:posted|updated|informed)', 'wonder(?:ing|ed)?')}\b"
    r"|\b(?:like|love|wish|want(?:ed)?|happy|eager|keen|curious|grateful|glad) to "
    + any_of("ask", "know", "find out", "check", "see", "follow up", "learn")
    + r"|\bwriting to (?:ask|check|see|inquire|enquire|follow up|find out)\b"
    rf"|\b(?:grateful|appreciate|thankful|glad) {few(6)}(?:updates?|word|news|information|feedback|indication|idea)\b"
    r"|\bhoping (?:you|for)\b|\b[ie]nquir(?:e|ing)\b|\b(?:can|could|may|might) i ask\b|\bcurious\b"
    r"|\bdo you (?:know|have)\b"
    r"|\b(?:can|could|would|will|might) you\b|\bplease (?:confirm|send|give|inform|advise|share|update)\b"
    r"|\bmöchte (?:\S+ ){0,7}(?:nachfragen|fragen|erkundigen)"
    rf"|\bje (?:me permets|voudrais|souhaite)|\bquisiera saber|でしょうか|ますか|{LEADS}"
)
"""Openings that ask without a question mark."""

OFFERS: Final = re.compile(
    rf"\b{any_of('if', 'whether', 'should', 'in case', 'is there', 'are there')}\b.{{0,30}}\b"
    + any_of(
        r"you (?:\w+ )?(?:need|require|want|would like)",
        r"(?:any|other|further|more) (?:\w+ )?questions?",
        r"i (?:can|could|may|might) (?:\w+ )?(?:help|provide|send|share|offer|answer|do|add|clarify|supply)",
        r"anything (?:else|more|further|i|you|that|from me)",
        r"(?:further|additional|more|other) (?:information|details|materials?|documents)",
        r"be (?:helpful|useful|of help)",
    )
)
"""Offers of help ("let me know if you need anything for your decision"); they ask nothing."""
