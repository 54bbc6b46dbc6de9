"""English turns by which a date that looks like an answer's is none, or not yet: a denial, a post for a time."""

NOT_AS_TOLD = (
    (
        r"\bnot , (?:as|like|contrary to what|despite what) (?:[^@ ,]+ ){1,5}"
        r"(?=, (?!(?:@\w+ )?(?:i|we|you|they|he|she|it|hr) ))"
    ),
)
"""A denial with what was told put in behind it: "will not, as I had said, hear from us by tomorrow"."""
NOT_YOU = (
    r"\b(?:offer|offering|place|hire|hiring|take|taking|employ|employing|appoint|appointing|recruit) you\b",
    r"\b(?:job|post|place|position|role|vacancy|opening|offer)s? for you\b|\byou (?:will|are|were|have) not\b",
)
"""Who reads it is turned down: no later day comes of "we cannot offer you a place this year"."""
FOR_A_TIME = (
    (
        r"\b(?:(?:maternity|paternity|parental leave|sickness|sick leave|holiday|long _ term) cover|fixed _ term|"
        r"temporary|temp|interim|seasonal|secondment|placement|internship|traineeship|apprenticeship|residency|"
        r"stand _ in|locum|contract|season|course|programme|scholarship|fellowship|replacement|cover)"
        r"(?: (?:contract|post|position|role|job|work))?(?= )"
    ),
)
"""What lasts for a time, so that the day it ends on is no answer's."""
TIME_TO_DECIDE = (
    (
        r"\b(?:wants?|(?<!you )(?<!i )needs?|would (?:like|love|need)|(?:have |has )?asked for|(?:are|is) asking for|"
        r"requires?)(?: about| another| maybe| perhaps| roughly| at least| a further)*(?= @count "
        r"(?:or so |more |longer )?(?:to|for) (?:\w+ ){0,2}"
        r"(?:decid|mak|think|consider|choos|reach|com|sleep|mull|weigh|deliberat|reflect|"
        r"discuss|confer|decision)\w*)(?<!you want)(?<!you would like)(?<!you would need)"
    ),
)
"""The time that those who decide ask for: "they want a week or two to decide"."""
