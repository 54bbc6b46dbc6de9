"""What hurried notes of any trade leave out: the "are" of a question, the "at" of an hour, the "been" of a state."""

from typing import Final

_ASKED_DONE: Final = (
    r"protected|reserved|planned|booked|expected|allowed|budgeted|covered|paid|spent|kept|done|shared|needed|required"
    r"|automated|tested|reviewed|outsourced|offered|given|supervised|staffed|funded|checked|recorded|reported|set aside"
)
_DONE_OFTEN: Final = (
    r"worked|changed|updated|cleaned|serviced|replaced|rotated|swapped|measured|fed|moved|watered|published|set|held"
)
_HOW: Final = r"(?:actually|really|usually|normally|currently|typically|still|already) "
_HOW_MUCH_DONE: Final = (
    rf"^(how much (?:of (?:the|your|their) )?(?:(?!{_HOW})[a-z-]+ )?(?!{_HOW})[a-z-]+)"
    rf" ((?:{_HOW})?(?:{_ASKED_DONE})\b)"
)
_HAS_VERB: Final = (
    r"(?!.*\b(?:is|are|was|were|do|does|did|has|have|had|will|can|would|could|should|may|might|must|why|if|whether|or"
    r"|i'm|i've|i'd|it's|that's|they're|we're|you're|there's)\b)"
)
_OUT_OF_USE: Final = (
    r"closed|open|shut|empty|vacant|unfilled|unstaffed|frozen|locked|broken|down|out of use|out of action"
)
_SEVERAL: Final = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|half the|all the|most|some|both)"
_ONE_OUT_OF_USE: Final = (
    r"^(?!(?:the|an?|my|your|their|our|his|her|its|no|all|one|it|she|he|new|they|we|is|are)\b)"
    rf"((?:[a-z-]+ )?[a-z-]{{3,}}[a-rt-z]) ({_OUT_OF_USE}) (?=since )"
)
"""As in "birth centre shut since March"."""
HURRIED: Final[tuple[tuple[str, str], ...]] = (
    (_HOW_MUCH_DONE, r"\1 is \2"),
    (rf"^(how many (?:[a-z-]+ )?(?:[a-z-]+s|people|staff)) ((?:{_HOW})?(?:{_ASKED_DONE})\b)", r"\1 are \2"),
    (rf"^how (often|long|far ahead) ((?:the )?[a-z-]+s) ({_ASKED_DONE}|{_DONE_OFTEN})(?=$|[ ?])", r"how \1 are \2 \3"),
    (r"\b(speaks?|spoke|fluent in|fluent) ((?:some |a little |basic |good |fluent )?)(?-i:polish)\b", r"\1 \2Polish"),
    (r"\besp\.? (?=[a-z])", "especially "),
    (r"\b(the|a|new) walk in(?=$|[,;.])", r"\1 walk-in"),
    (r"^([^,:]{3,60}), ([^,:]{3,40}?),? esp(?:ecially)?\.?$", r"\1, especially \2"),
    (r"\bafter school (?=clubs?\b|care\b|activit|sports?\b|lessons?\b|teams?\b|sessions?\b)", "after-school "),
    (
        r"\b(method|process|drug|assay|staff|career|skills?) dev\b",
        r"\1 development",
    ),
    (
        rf"^{_HAS_VERB}([a-z][a-z' -]{{3,50}}[a-z])(?<! and)(?<! but)(?<! or) (not (?:just|only) [a-z][a-z -]+)$",
        r"\1, \2",
    ),
    (rf"^({_SEVERAL} (?:[a-z-]+ )?[a-z-]+s) ({_OUT_OF_USE}) (?=since )", r"\1 have been \2 "),
    (_ONE_OUT_OF_USE, r"the \1 has been \2 "),
    (r"^new ((?:[a-z-]+ )?[a-z-]+[a-rt-z]s) (?=since )", r"there have been new \1 "),
    (r"^new ((?:[a-z-]+ )?[a-z-]+[a-rt-z]) (?=since )", r"there has been a new \1 "),
    (r"\b(my|a|the) (master|bachelor)s(?=$|[,;.]| (?:at|in|on|project|work|year)\b)", r"\1 \2's"),
    (
        r"(?<=[a-z]{3} )(starts?|begins?|ends?|finish(?:es)?|opens?|closes?) (?=\d{1,2}(?:[:.]\d\d)? ?[ap]m\b)",
        r"\1 at ",
    ),
)
"""Each put in its turn, behind the other shorthand."""
