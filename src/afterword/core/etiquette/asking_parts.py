"""What the questions about the decision are built of: the role, the decision, the news, who and when."""


def any_of(*choices: str) -> str:
    """One of these patterns."""
    return f"(?:{'|'.join(choices)})"


def few(most: int) -> str:
    """Up to so many words in between."""
    return rf"(?:\S+ ){{0,{most}}}?"


ROLE = any_of(
    *("role", "position", "job", "post", "opening", "vacancy", "application", "candidacy", "candidates?"),
    *("applicants?", "hires?", "hiring", "interviews?", "me"),
)
PROCESS = any_of(
    *("hiring", "interview", "interviewing", "recruitment", "recruiting", "selection", "application", "search"),
    "decision",
)
ABOUT = any_of("on", "about", "for", "of", "to", "regarding", "concerning", "around", "with", "from", "in")
OF_THE_ROLE = rf"(?: {ABOUT} {few(5)}{any_of(ROLE, PROCESS, 'process', 'your side', 'your end')}\b)"
OF_ELSE = rf"(?: {any_of(ABOUT, 'that', 'which')}\b)"
MATTER = rf"(?:{OF_THE_ROLE}|(?!{OF_ELSE}))"
"""What follows "decision" or "update": the role, or nothing; "the decision to move to Postgres" is about the work."""

DECISION = (
    rf"{any_of('decision', 'outcome', 'result', 'verdict')}s?\b(?![- ]{any_of('mak', 'log', 'record', 'tree')}){MATTER}"
)
STOPS = any_of(
    r" ?$", r" ?[?.,;]", *(rf" {word}\b" for word in ("and", "or", "by", "yet", "already", "this", "next", "soon"))
)
DECIDE = rf"decid(?:e|ed|ing)\b(?:{OF_THE_ROLE}| {any_of('who', 'whom', 'whether')}\b|(?={STOPS}))"
NEWS = rf"{any_of('updates?', 'news', 'word', 'developments?', 'feedback')}\b(?: for me| yet| already)?{MATTER}"
TIMELINE = (
    rf"{any_of('timelines?', 'time ?frames?', 'timing')}\b"
    rf"(?: {ABOUT} {few(4)}{any_of(ROLE, PROCESS, 'process', 'deciding', 'hearing', 'next', 'filling', 'making')}\b"
    rf"| in mind|(?!{OF_ELSE}))"
)
NEXT = rf"next {any_of('steps?', 'stages?')}\b{MATTER}"
WHEN = rf"\b{any_of('when', 'how soon', 'how long', 'how quickly', 'what day', 'which day', 'what date')}\b"
THEY = any_of(
    *("you", "they", "he", "she", "someone", "anyone"),
    rf"(?:the|your) {few(1)}(?:team|panel|committee|company|manager|client|board|employer)",
)
OURS = any_of("your", "the", "a", "an", "any", "their", "some")
KIND = r"(?:(?:final|hiring|possible|firm|definite|formal) )?"
GOT = any_of(
    *("the job", "the role", "the position", "an? offer", "selected", "chosen", "shortlisted", "hired", "rejected"),
    *("successful", "invited", "moving (?:on|forward|ahead)", "move (?:on|forward)", "made it", "through to"),
)
