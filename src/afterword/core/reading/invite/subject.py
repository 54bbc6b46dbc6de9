"""What an invitation's title and text say about job and firm, as in "Interview: Data engineer at Acme"."""

import re

from afterword.core.reading.invite.firms import speaks_of

JOB = re.compile(
    r"\b(?:engineer|developer|programmer|architect|analyst|scientist|designer|manager|director|lead|head of|vp|"
    r"president|"
    r"officer|specialist|consultant|associate|assistant|administrator|coordinator|representative|executive|accountant|"
    r"auditor|controller|bookkeeper|nurse|physician|doctor|therapist|pharmacist|teacher|lecturer|professor|tutor|"
    r"researcher|fellow|writer|editor|copywriter|producer|technician|mechanic|electrician|operator|driver|chef|cook|"
    r"barista|cashier|clerk|receptionist|secretary|paralegal|lawyer|attorney|counsel|planner|buyer|strategist|marketer|"
    r"recruiter|trainer|coach|intern|internship|trainee|apprentice|advisor|adviser|agent|broker|banker|trader|"
    r"operative|steward|guard|attendant|handler|stylist|baker|butcher|dispatcher|inspector|caretaker|cleaner|"
    r"housekeeper|waiter|bartender|dentist|hygienist|veterinarian|midwife|paramedic|radiographer|physiotherapist|"
    r"psychologist|counsel+or|postdoc|merchandiser|estimator|fitter|painter|scrum master|sachbearbeiter(?:in)?|"
    r"werkstudent(?:in)?|underwriter|actuary|librarian|curator|translator|surveyor|supervisor|foreman|owner|tester|qa|sre|devops|sdr|bdr|"
    r"ux|cto|cfo|coo|ceo|data entry|customer success|support|partner|worker|carer|pilot|chemist|biologist|"
    r"statistician|economist|geologist|machinist|welder|plumber|carpenter|entwickler(?:in)?|ingenieur(?:in)?)s?\b|"
    r"\b\w*(?:leitung|leiter(?:in)?|verkäufer(?:in)?|kauffrau|kaufmann|kaufleute|pfleger(?:in)?|fachkraft|meister(?:in)?|"
    r"erzieher(?:in)?|techniker(?:in)?|mechatroniker(?:in)?|berater(?:in)?|referent(?:in)?|mitarbeiter(?:in)?|"
    r"assistenz|assistent(?:in)?|lehrer(?:in)?|köchin|koch|bäcker(?:in)?|gärtner(?:in)?|tischler(?:in)?)\b|"
    r"\b(?:responsable|vendeu(?:r|se)|infirmi(?:er|ère)|comptable|ingénieure?|développeu(?:r|se)|conseill(?:er|ère)|"
    r"serveu(?:r|se)|cuisini(?:er|ère)|enfermer[oa]|ingenier[oa]|contable|dependient[ae]|camarer[oa]|cociner[oa]|"
    r"encargad[oa]|desarrollador(?:a)?)\b",
    re.IGNORECASE,
)
_MANNER = re.compile(
    r"\b(?:(?:re)?scheduled?|confirmed|confirmation|updated?|invitation|invite|cancel+ed|canceled event|tentative|"
    r"final|first|second|third|1st|2nd|3rd|next|initial|intro(?:ductory|duction)?|informal|"
    r"(?:round|stage|part)\s?[0-9a-z]{0,3}|(?:tele)?phone|video|virtual|online|on-?site|in[- ]person|zoom|teams|"
    r"technical|tech|coding|system design|behaviou?ral|hr|panel|case study|take-?home|debrief|"
    r"interviews?|interviewing|screen(?:ing)?|calls?|chat|conversation|meeting|discussion|"
    r"vorstellungsgespräch|entretien|entrevista|colloquio|sollicitatiegesprek|gesprek|kennismaking|"
    r"day|loop|process|session|[0-9]{1,3}\s?-?\s?min(?:ute)?s?|coffee)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[:|–—•/<>()\[\]]|\s-\s|<>|\s[x×]\s|;|,)+\s*")
# A comma or a bracket behind a job names its team or field: "Backend Engineer, Payments", "Nurse (Paediatrics)".
_WITHIN_A_JOB = re.compile(r"([^,:|/()<>–—]{2,100})(?:,\s*[^,:|/()<>–—-]{2,60}|\([^()]{2,60}\))")
_FOR = re.compile(
    r"\b(?:for|as|regarding|re)\s+(?:the\s+|our\s+|an?\s+)?(?:(?:role|position|post|job)\s+of\s+)?(.{3,120}?)"
    r"(?:\s+(?:role|position|job|opening|vacancy|post|opportunity))?(?=\s+(?:at|with|in|on|interview)\b|[|:(–—]|"
    r"\s-\s|$)",
    re.IGNORECASE,
)
_FIRM_AFTER = re.compile(
    r"(?:\bat|\bwith|@|\bbei|\bchez)\s+([^\W_][\w.&'’-]*(?:\s+(?!(?:at|with|for|on)\b)[&\w][\w.&'’-]*){0,4})",
    re.IGNORECASE,
)
_TOLD_ROLE = re.compile(
    r"^[ \t*•-]*(?:role|position|job(?: title)?|title|vacancy)[ \t]?:[ \t]*(.{3,120})$", re.IGNORECASE | re.MULTILINE
)
_ABOUT_ROLE = re.compile(
    r"\b(?:for|about|regarding|as)\s+(?:the|our|an?)\s+([^\n.,:;]{3,80}?)\s+(?:role|position|opening|vacancy)\b",
    re.IGNORECASE,
)
_TOLD_FIRM = re.compile(
    r"^[ \t*•-]*(?:company|employer|organi[sz]ation)[ \t]?:[ \t]*(.{2,100})$", re.IGNORECASE | re.MULTILINE
)
_DEPARTMENT = re.compile(
    r"(?:the\s+)?(.{2,80}?)[\s|:–-]+(?:recruit\w*|talent|hiring|careers?|people|interviews?|scheduling|hr|"
    r"human resources)"
    r"(?:\s(?:team|ops|operations|acquisition|department|coordination|notifications?))*",
    re.IGNORECASE,
)
# Google writes the hour and the guest behind the title of its mails.
_WHEN = re.compile(r"\s@\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b.*$", re.IGNORECASE | re.DOTALL)
_LOOSE_END = re.compile(
    r"^(?:(?:role|position|post|job) of|the|your|our|an?|and|of|for|with)\s+|"
    r"\s+(?:role|position|and|with|for|at|of)$",
    re.IGNORECASE,
)
_NO_FIRM = re.compile(r"(?:our|the|my|team|hiring|google meet|meet|you|us)(?:\s.*)?", re.IGNORECASE)
_DEPARTMENT_NAME = re.compile(
    r"(?:(?:the|data|engineering|product|design|marketing|sales|finance|operations|legal|it|people|research|security|"
    r"platform|infrastructure|analytics|growth|leadership|executives?|founders?|hr|team|teams|stakeholders?|peers?|"
    r"business|software|backend|frontend|mobile|cloud|machine learning|ai|r&d|quality|science|content|strategy|&|and)"
    r"(?:\s+|$))+",
    re.IGNORECASE,
)
_EDGE = " \t-–—:|,.;/()[]&+@<>"
_LONGEST = 100


def job_title(summary: str, description: str, names: tuple[str, ...]) -> str:
    """Return the job that is interviewed for; `names` are the people and firms that are none."""
    if told := _TOLD_ROLE.search(description[:8_000]):
        return _trimmed(told.group(1), names)
    summary = _WHEN.sub("", summary)
    if (asked := _FOR.search(summary)) and JOB.search(asked.group(1)):
        return _trimmed(asked.group(1), names)
    for part in _PARTS.split(summary):
        bare = re.split(r"\s+(?:at|with|for|@|bei|chez)\s+", part, maxsplit=1, flags=re.IGNORECASE)[0]
        if title := _title_in(bare, names):
            return title
    if (about := _ABOUT_ROLE.search(description[:8_000])) and JOB.search(about.group(1)):
        return _trimmed(about.group(1), names)
    if asked and re.search(r"\b(?:role|position|job|opening|vacancy)\b", summary[asked.start() :], re.IGNORECASE):
        return _trimmed(asked.group(1), names)
    return ""


def _title_in(part: str, names: tuple[str, ...]) -> str:
    found = _trimmed(_MANNER.sub(" ", part), names)
    return (
        found
        if JOB.search(found) and not re.fullmatch(r"(?:hiring )?manager|partner|lead", found, re.IGNORECASE)
        else ""
    )


def _trimmed(text: str, names: tuple[str, ...]) -> str:
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?:['’]s)?(?!\w)", " ", text, flags=re.IGNORECASE)
    found = " ".join(text.split()).strip(_EDGE)
    found = _LOOSE_END.sub("", found)
    return found.strip(_EDGE)[:_LONGEST]


def firm_told(summary: str, description: str, people: tuple[str, ...], domain: str = "") -> str:
    """Return the firm that the words name: "at Acme", "Acme interview", "Company: Acme"; people are no firms.

    A word that only stands beside a person may be a team's as well: where the firm's `domain` is known, it must fit it.
    """
    if told := _TOLD_FIRM.search(description[:8_000]):
        return told.group(1).strip(_EDGE)[:_LONGEST]
    summary = _WHEN.sub("", summary)
    for found in _FIRM_AFTER.finditer(summary):
        if firm := _firm_in(found.group(1), people):
            return firm
    parts = _PARTS.split(summary)
    before = next((firm for part in parts if (firm := _firm_before_interview(part, people))), "")
    beside = before or _firm_beside_a_person(_PARTS.split(_WITHIN_A_JOB.sub(_only_the_job, summary)), people)
    return beside if before or not domain or speaks_of(domain, beside) else ""


def _only_the_job(found: re.Match[str]) -> str:
    """Leave out the team: "Backend Engineer" for "Backend Engineer, Payments"; what stands after no job stays."""
    return found.group(1) if JOB.search(found.group(1)) else found.group()


def _firm_beside_a_person(parts: list[str], people: tuple[str, ...]) -> str:
    """Return Acme for "Acme <> Sam Okoro"."""
    known = {name.casefold() for name in people if name}
    if not any(part.casefold() in known for part in parts):
        return ""
    plain = (part for part in parts if part and _MANNER.search(part) is None)
    return next((firm for part in plain if (firm := _firm_in(part, people))), "")


def firm_of_department(name: str) -> str:
    """Return Acme for a sender called "Acme Recruiting" or "Acme Talent Team"."""
    found = _DEPARTMENT.fullmatch(name.strip(_EDGE))
    return found.group(1).strip(_EDGE) if found else ""


def _firm_before_interview(part: str, people: tuple[str, ...]) -> str:
    """Return Acme for "Acme phone interview", nothing for "Data engineer interview" or "Technical interview"."""
    rest = _MANNER.sub(" ", part)
    alone = re.search(r"\binterview\b|\bscreen\b", part, re.IGNORECASE) is None
    return "" if alone or JOB.search(rest) else _firm_in(rest, people)


def _firm_in(text: str, people: tuple[str, ...]) -> str:
    cut = re.split(r"\s+(?:for|with|on|and|regarding|re|role|position)\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
    bare = _trimmed(_MANNER.sub(" ", cut), people)
    known_person = any(bare.lower() in name.lower() for name in people if name)
    if not bare or known_person or JOB.search(bare) or not bare[0].isupper() or len(bare) < 2:
        return ""
    return "" if _NO_FIRM.fullmatch(bare) or _DEPARTMENT_NAME.fullmatch(bare) else bare
