"""What the words of an invitation say about its people: who recruits, coordinates or hires, and who else comes."""

import re
from itertools import islice

from afterword.core.facts.words import Role
from afterword.core.naming.titles import key_of
from afterword.core.reading.invite.subject import JOB

_ROLES = (
    (Role.HIRING_MANAGER, re.compile(r"\bhiring manager\b", re.IGNORECASE)),
    (
        Role.COORDINATOR,
        re.compile(
            r"\b(?:coordinat(?:or|ion)|schedul(?:er|ing)|(?:executive|personal|team) assistant)\b", re.IGNORECASE
        ),
    ),
    (
        Role.RECRUITER,
        re.compile(
            r"\b(?:recruit(?:er|ing|ment)|talent(?: acquisition| partner| advisor| lead)?|sourcer|people partner|"
            r"human resources|(?-i:HR)(?: manager| partner| business partner| generalist)?|people ops|"
            r"head of people|personal(?:abteilung|referent(?:in)?|leit(?:er|erin|ung)|wesen)|HR-\w+|recrutement|"
            r"(?-i:RH)|"
            r"ressources humaines|selección(?: de personal)?|(?-i:RRHH)|recursos humanos|people operations)\b",
            re.IGNORECASE,
        ),
    ),
)
_HOUR = r"[0-9]{1,2}[:.][0-9]{2}[ \t]?(?:[ap]\.?m\.?)?"
_ANNOUNCED = re.compile(
    r"^[ \t*•-]*(?:interviewers?|panel(?:ists)?|interview panel|your interviewers?|attendees|participants|with|"
    r"(?:you(?:'|’)?(?: wi)?ll|you are|you will be) (?:be )?(?:meet|speak|talk|interview)(?:ing)?(?: with)?)"
    r"[ \t]{0,5}:?[ \t]{0,5}(.{2,300})$",
    re.IGNORECASE | re.MULTILINE,
)
_WILL_MEET = re.compile(
    r"(?<=[.!?,] )(?:you(?:'|’)?(?: wi)?ll|you are|you will be) (?:be )?(?:meet|speak(?= with)|talk(?= to))(?:ing)?"
    r"(?: with| to)?[ \t]+([A-Z].{2,300})$",
    re.IGNORECASE | re.MULTILINE,
)
"""As _ANNOUNCED, within a line."""
_BULLETS = re.compile(
    r"^[ \t]*(?:(?:your|the) )?(?:interview(?:ers?| panel)|panel(?:ists)?)(?: (?:is|are|will be))?[ \t]*:[ \t]*\r?\n"
    r"((?:[ \t]*(?:[*•–-]|\d[.)])[ \t]+\S.{1,120}(?:\r?\n|$)){1,10})",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET = re.compile(r"^[ \t]*(?:[*•–-]|\d[.)])[ \t]+(.*)$", re.MULTILINE)
_WORD_STOPPED = re.compile(r"([\w)'’-]+)[.!?](?=\s+[^\W\d_a-z])")
_SCHEDULED = re.compile(
    rf"^[ \t*•-]*{_HOUR}(?:[ \t]?(?:-|–|—|to)[ \t]?{_HOUR})?"
    r"(?:[ \t]?[A-Z]{2,5}\b)?[ \t:|,–—-]{1,6}(?:[^\n]{0,60}?\bwith[ \t])?(.{3,200})$",
    re.IGNORECASE | re.MULTILINE,
)
_NAME = r"(?:(?:Dr|Prof|Dra)\.? ){0,2}[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){1,3}"
_NAMES = rf"({_NAME}(?:(?:, and |, | and | & ){_NAME}){{0,7}})"
_IN_A_SENTENCE = re.compile(
    r"\b(?i:your interviewers? (?:is|are|will be)|(?:meet|speak|talk|interview|chat)(?:ing)? (?:with|to)|"
    rf"interviewed by|hosted by)[ \t]+{_NAMES}"
)
_WILL_INTERVIEW = re.compile(
    rf"(?:^|(?<=[.!?] ))[ \t]*{_NAMES}(?= (?i:will (?:be )?(?:interview|meet|speak|talk|call|host)))", re.MULTILINE
)
_PARTING = re.compile(r"\s+[–—-]+\s+|\s*(?:,|;|&|\+|\band\b|/|\||•)\s*|\bwith\s+")
_NO_NAME = re.compile(
    r"\b(?:interview\w*|team|manager|engineers?|director|recruit\w*|talent|video|zoom|teams|google|meet|call|"
    r"the|our|your|system|design|coding|programming|behaviou?ral|culture|values|case|study|dive|tour|technical|"
    r"whiteboard|presentation|welcome|intro(?:duction)?|debrief|architecture|leadership|background|skills|assessment|"
    r"review|session|tech|experience|fit|chat|"
    r"you|us|we|acquisition|lead|head|senior|staff|product|panel|round|lunch|break|hiring|tbd|tba|inc|llc|ltd|vp|chief|"
    r"icu|nicu|picu|ccu|unit|department|dept|clinic|hospital|campus|laboratory|"
    r"officer|analyst|designer|developer|scientist|partner|coordinator|specialist|members?|questions?|please|join)\b",
    re.IGNORECASE,
)
# Trades that are family names as well.
_SURNAME = re.compile(r" (?:Baker|Butcher|Cook|Clerk|Coach|Fellow|Guard|Painter|Pilot|Planner|Steward|Trader)$")
_NEXT_PERSON = r",\s(?=[A-Z][\w'’-]+\s[A-Z][\w'’-]+\s?[,(])"
_REACH = 90
_MOST_MENTIONS = 5
_MOST_NAMES = 12


def role_told(name: str, text: str) -> Role | None:
    """Return the role that `text` gives the person called `name`, from the words right beside the name."""
    if not name:
        return None
    for found in islice(re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE), _MOST_MENTIONS):
        after = _title_after(text[found.end() : found.end() + _REACH])
        before = re.split(r"[\n;.)]|\band\b", text[max(found.start() - 40, 0) : found.start()])[-1]
        for words in (after, before):
            if role := role_in(words):
                return role
    return None


def _title_after(text: str) -> str:
    """Return the words that belong to the name before them: on its line, or alone on the next, as in a signature."""
    line = re.split(rf"[\n;.]|\band\b|{_NEXT_PERSON}", text, maxsplit=1)[0]
    below = re.match(r"[ \t]*\n[ \t]*([^\n:,.]{2,60})(?:[,\n]|$)", text)
    is_title = below and not line.strip() and (role_in(below.group(1)) or not name_in(below.group(1)))
    return below.group(1) if below and is_title else line


def role_in(words: str) -> Role | None:
    """Return the role that a job title means, None for any other title: they interview."""
    return next((role for role, pattern in _ROLES if pattern.search(words)), None)


def names_told(text: str) -> list[str]:
    """Return the names of interviewers that the text announces, as "Interviewers: Dana Ruiz, Lee Chen" does."""
    lists = [
        found.group(1)
        for pattern in (_ANNOUNCED, _WILL_MEET, _SCHEDULED, _IN_A_SENTENCE, _WILL_INTERVIEW)
        for found in pattern.finditer(text)
    ]
    listed = [
        re.split(r"\s*[,(]|\s[–—-]\s", line)[0] for block in _BULLETS.findall(text) for line in _BULLET.findall(block)
    ]
    parts = [*(part for told in lists for part in _PARTING.split(_first_sentence(told))), *listed]
    found = [name for part in parts if (name := name_in(part))]
    return list(dict.fromkeys(found))[:_MOST_NAMES]


def _first_sentence(told: str) -> str:
    """What stands before a full stop that ends a sentence; that of Dr. or of an initial ends none."""
    ends = (one for one in _WORD_STOPPED.finditer(told) if len(one[1]) > 1 and not key_of(f"{one[1]}."))
    first = next(ends, None)
    return told[: first.end() - 1] if first else told


def name_in(part: str) -> str:
    """Return a name when `part` is one, perhaps with a title behind it: "Dana Ruiz (Staff Engineer)"."""
    bare = re.split(r"\s*[(\[<:–—]|\s-\s", part.strip(" \t.*"), maxsplit=1)[0].strip()
    words = bare.split()
    if not 2 <= len(words) <= 4 or not all(word[0].isalpha() and word[0] == word[0].upper() for word in words):
        return ""
    is_title = JOB.search(bare) is not None and _SURNAME.search(bare) is None
    return "" if is_title or _NO_NAME.search(bare) or any(sign.isdigit() or sign == "@" for sign in bare) else bare
