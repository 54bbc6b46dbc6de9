"""The turns of phrase by which people ask about the decision; only patterns stand here, each bounded in its reach."""

import re
from typing import Final


def _any(*choices: str) -> str:
    return f"(?:{'|'.join(choices)})"


def _few(most: int) -> str:
    """Up to so many words in between."""
    return rf"(?:\S+ ){{0,{most}}}?"


HINT: Final = re.compile(
    _any(
        *("deci[ds]", "outcome", "result", "status", "updat", "news", "next step", "timeline", "time ?frame", "timing"),
        *("hear", "stand", "process", "consider", "running", "contention", "shortlist", "select", "chosen", "hire"),
        *(
            "hiring",
            "offer",
            "position",
            "role",
            r"\bjob\b",
            "candida",
            "applica",
            "feedback",
            "get back",
            "getting back",
        ),
        *("in touch", "whether", "made it", "moving", "move (?:on|forward)", "let .{1,20} know", "invited"),
        *("stage", "waiting", "expect an"),
        *(
            "entscheid",
            "entschied",
            "bewerbung",
            "rückmeldung",
            "neuigkeit",
            "bescheid",
            "décision",
            "décid",
            "réponse",
        ),
        *("retour", "où en", "respuesta", "solicitud", "beslissing", "besluit", "risposta", "esito", "選考", "合否"),
    )
)
"""A text without any of these cannot ask it; most texts and sentences end here."""

_ROLE = _any(
    *("role", "position", "job", "post", "opening", "vacancy", "application", "candidacy", "candidates?"),
    *("applicants?", "hires?", "hiring", "interviews?", "me"),
)
_PROCESS = _any(
    *("hiring", "interview", "interviewing", "recruitment", "recruiting", "selection", "application", "search"),
    "decision",
)
_ABOUT = _any("on", "about", "for", "of", "to", "regarding", "concerning", "around", "with", "from", "in")
_OF_THE_ROLE = rf"(?: {_ABOUT} {_few(5)}{_any(_ROLE, _PROCESS, 'process', 'your side', 'your end')}\b)"
_OF_ELSE = rf"(?: {_any(_ABOUT, 'that', 'which')}\b)"
_MATTER = rf"(?:{_OF_THE_ROLE}|(?!{_OF_ELSE}))"
"""What follows "decision" or "update": the role, or nothing; "the decision to move to Postgres" is about the work."""

_DECISION = (
    rf"{_any('decision', 'outcome', 'result', 'verdict')}s?\b(?![- ]{_any('mak', 'log', 'record', 'tree')}){_MATTER}"
)
_STOPS = _any(
    r" ?$", r" ?[?.,;]", *(rf" {word}\b" for word in ("and", "or", "by", "yet", "already", "this", "next", "soon"))
)
_DECIDE = rf"decid(?:e|ed|ing)\b(?:{_OF_THE_ROLE}| {_any('who', 'whom', 'whether', 'on me')}\b|(?={_STOPS}))"
_NEWS = rf"{_any('updates?', 'news', 'word', 'developments?', 'feedback')}\b(?: for me| yet| already)?{_MATTER}"
_TIMELINE = (
    rf"{_any('timelines?', 'time ?frames?', 'timing')}\b"
    rf"(?: {_ABOUT} {_few(4)}{_any(_ROLE, _PROCESS, 'process', 'deciding', 'hearing', 'next', 'filling', 'making')}\b"
    rf"| in mind|(?!{_OF_ELSE}))"
)
_NEXT = rf"next {_any('steps?', 'stages?')}\b{_MATTER}"
_WHEN = rf"\b{_any('when', 'how soon', 'how long', 'how quickly', 'what day', 'which day', 'what date')}\b"
_THEY = _any(
    *("you", "they", "he", "she", "someone", "anyone"),
    rf"(?:the|your) {_few(1)}{_any('team', 'panel', 'committee', 'company', 'manager', 'client', 'board', 'employer')}",
)
_OURS = _any("your", "the", "a", "an", "any", "their", "some")
_KIND = r"(?:(?:final|hiring|possible|firm|definite|formal) )?"
_GOT = _any(
    *("the job", "the role", "the position", "an? offer", "selected", "chosen", "shortlisted", "hired", "rejected"),
    *("successful", "invited", "moving (?:on|forward|ahead)", "move (?:on|forward)", "made it", "through to"),
)

_HEAR = (
    # When will I hear?
    (
        rf"{_WHEN}.{{0,40}}\b(?:i|we)\b.{{0,30}}\bhear"
        rf"(?: (?:back|from (?:you|them)|about|anything|something|more)\b|(?={_STOPS}))"
    ),
    rf"{_WHEN}.{{0,40}}\b(?:i|we)\b.{{0,30}}\bexpect (?:to )?{_few(2)}"
    + _any(_DECISION, r"(?:hear|answer|response|reply|offer)\b", _NEWS, r"know\b"),
    rf"{_WHEN}.{{0,40}}\b(?:i|we)\b.{{0,20}}\b(?:know|learn|find out)\b(?: (?:whether|if|more)\b|(?={_STOPS}))",
    # When will you decide?
    rf"{_WHEN}.{{0,40}}\b{_THEY}(?:'ll|'re|'d)?\b.{{0,50}}"
    + _any(
        *(_DECIDE, _DECISION, r"\bget(?:ting)? back to", r"\bbe in touch", r"\blet (?:me|us|candidates|people) know"),
        *(r"\bcontact (?:me|candidates)", r"\bmake (?:me )?an offer", rf"\bfill the {_ROLE}", r"\bnotify\b"),
    ),
    rf"{_WHEN}.{{0,30}}\b(?:is|are|will|would|can|could|might|may|does|do|should)\b.{{0,20}}\b{_DECISION}",
)
_DECIDED = (
    # Is there a decision?
    (
        rf"(?<!how )(?<!why )\b(?:has|have|had|is|whether|if) (?:there )?(?:been )?{_OURS} {_KIND}{_DECISION}"
        r".{0,15}\b(?:been|made|reached|taken|come|known|available|out)\b"
    ),
    (
        r"\b(?:made|reached|come to|taken|making|reach|make|is there|there is|have) (?:already )?"
        rf"{_OURS} {_KIND}{_DECISION}"
    ),
    rf"\b(?:have|has|did|had|whether|if) {_few(3)}{_DECIDE}",
    rf"\b{_any('know', 'me', 'share', 'about', 'regarding', 'of', 'on')} {_OURS} {_KIND}{_DECISION}",
    rf"\b(?:what|how) (?:is|was|will be|are) {_OURS} {_KIND}{_DECISION}",
    rf"\b(?:any|an|some|there|have) (?:(?:further|new|more|already|any|quick) )?{_NEWS}",
)
_STANDS = (
    # Where do things stand?
    rf"\bstatus of {_few(5)}{_any(_ROLE, _PROCESS, 'process')}\b|\b(?:application|candidacy) status\b",
    r"\bwhere (?:do |does |are |is )?"
    + _any("things", "matters", "i", "we", "you", "they", "my application", "the process", f"the {_PROCESS} process")
    + r"(?:'re)?(?: currently)?(?: stand| are| is)?"
    + rf"(?: on your (?:side|end)\b| in {_few(3)}{_any(_PROCESS, 'process')}\b"
    + rf"| with {_few(3)}{_ROLE}\b|(?={_any(_STOPS, ' at present', ' now', ' currently', ' at the moment')}))",
    (
        rf"\bhow (?:is|are|'s) (?:the|your|things) {_few(3)}{_any('process', 'search', 'decision', 'my application')}\b"
        rf".{{0,20}}\b(?:going|coming|progressing|moving)"
    ),
    rf"\b{_any('the', 'your', 'a', 'any', 'what')} (?:rough |expected |likely )?{_TIMELINE}",
    rf"\b{_any('the', 'your', 'any', 'my', 'what', 'about', 'on', 'of')} {_NEXT}",
)
_AM_I = (
    # Am I in? Is it filled?
    rf"\b{_any('am i', 'i am', 'are you', 'you are', 'if', 'whether', 'is my')}\b.{{0,30}}\b"
    + _any(
        *("being considered", "considering me", "in the running", "under consideration", "in consideration"),
        *("in contention", "on the shortlist", "a candidate"),
    ),
    rf"\b(?:is|are|whether|if|has|was) (?:the|this|that|your) {_few(3)}{_ROLE} (?:is |has |still ){{0,2}}"
    + _any("open", "available", "been filled", "filled", "taken", "vacant"),
    (
        rf"\b{_any('did', 'have', 'whether', 'if', 'will', 'can', 'am', 'was')} i(?:'ve|'ll|'m)? "
        rf"(?:(?:have|will|am|was|be|been|get|got|receive|received|going to) ){{0,3}}{_GOT}\b"
    ),
    (
        r"\bhave you (?:already |now )?(?:chosen|selected|picked|found|hired|filled) "
        rf"{_few(3)}(?:someone|somebody|{_ROLE}|person)\b"
    ),
    r"\b(?:am|will) i (?:be )?(?:going |moving |invited )(?:to|forward|on)\b",
    # Asked of the agency
    r"\b(?:have you|did you|you have|you've|have they) (?:already |yet )?hear(?:d)? "
    + _any(
        "anything", "back", "something", "any", "more", "from (?:them|the (?:client|company|team|employer|manager))"
    ),
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

ASKS: Final = re.compile("|".join((*_HEAR, *_DECIDED, *_STANDS, *_AM_I, *_ELSEWHERE)))
"""What is asked; it counts where the sentence is a question, or opens as one."""

LEAD: Final = re.compile(
    rf"\b{_any('let me know', 'tell me', 'update me', 'keep me (?:posted|updated|informed)', 'wonder(?:ing|ed)?')}\b"
    r"|\b(?:like|love|wish|want(?:ed)?|happy|eager|keen|curious|grateful|glad) to "
    + _any("ask", "know", "find out", "inquire", "enquire", "check", "see", "follow up", "learn")
    + r"|\bwriting to (?:ask|check|see|inquire|enquire|follow up|find out)\b"
    rf"|\b(?:grateful|appreciate|thankful|glad) {_few(6)}(?:updates?|word|news|information|feedback|indication|idea)\b"
    r"|\bhoping (?:you|for)\b|\b[ie]nquir(?:e|ing)\b|\b(?:can|could|may|might) i ask\b|\bcurious\b"
    r"|\bdo you (?:know|have)\b"
    r"|\b(?:can|could|would|will|might) you\b|\bplease (?:confirm|send|give|inform|advise|share|update)\b"
    r"|\bmöchte (?:\S+ ){0,7}(?:nachfragen|fragen|erkundigen)"
    r"|\bje (?:me permets|voudrais|souhaite)|\bquisiera saber|でしょうか|ますか"
)
"""Openings that ask without a question mark."""

_FOLLOWS = _any(
    "follow(?:ing)? up", "check(?:ing)?(?: back)?(?: in)?", "[ie]nquir(?:e|ing)", "touch(?:ing)? base", "asking"
)
_ANSWER = _any("answer", "reply", "response", "decision", "news", "update")

TELLS: Final = re.compile(
    r"\b(?:not|haven't|didn't|nor) (?:yet |so far )?hear(?:d)?(?: anything)? "
    + _any(r"back\b", r"from you\b", r"anything(?: yet)? ?(?:[.,]|$)", "any (?:news|update|word)")
    + rf"|\bstill (?:a?waiting)\b.{{0,20}}\b(?:to hear|for (?:your|an?|the|any) {_ANSWER}|your {_ANSWER})"
    rf"|\b{_FOLLOWS} (?:with you )?{_any('on', 'about', 'regarding', 'as to', 'into', 'concerning')} "
    + _any(
        *("the status", rf"my {_few(1)}(?:application|interview|candidacy)", "where things"),
        *(rf"(?:the|your) {_KIND}(?:outcome|decision)", rf"(?:the|your) {_PROCESS} process"),
    )
    + r"(?!.{0,80}\b(?:attach|enclos|here (?:is|are)|as promised|link))"
)
"""Sentences that ask by telling: no answer yet, or that this follows up on the application."""

OFFERS: Final = re.compile(
    rf"\b{_any('if', 'whether', 'should', 'in case', 'is there', 'are there')}\b.{{0,30}}\b"
    + _any(
        r"you (?:\w+ )?(?:need|require|want|would like)",
        r"(?:any|other|further|more) (?:\w+ )?questions?",
        r"i (?:can|could|may|might) (?:\w+ )?(?:help|provide|send|share|offer|answer|do|add|clarify|supply)",
        r"anything (?:else|more|further|i|you|that|from me)",
        r"(?:further|additional|more|other) (?:information|details|materials?|documents)",
        r"be (?:helpful|useful|of help)",
    )
)
"""Offers of help ("let me know if you need anything for your decision"); they ask nothing."""
