"""How pages word the glossary's closed lists: what people read where the program says `hiring_manager` or `missed`."""

ROLES = {
    "interviewer": "Interviewer",
    "hiring_manager": "Hiring manager",
    "recruiter": "Recruiter",
    "coordinator": "Coordinator",
    "agent": "Agency contact",
    "other": "Someone else",
}
FORMATS = {"onsite": "On site", "video": "By video", "phone": "By phone", "unsaid": "Not said"}
PLACES = {
    "office": "Their office",
    "secured": "A building with security",
    "hotel": "A hotel or event venue",
    "home": "At home",
    "other": "Somewhere else",
}
STATUSES = {
    "open": "Open",
    "offer": "Offer",
    "rejected": "They said no",
    "withdrawn": "You stepped back",
    "closed": "At rest",
}
SAID_TO_AN_OFFER = {"closed": "You accepted", "withdrawn": "You turned it down"}
LANGUAGES = {
    "": "The language of my notes, where they speak it",
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
}
CHANNELS = {
    "email": "E-mail",
    "phone": "Phone call",
    "letter": "Letter",
    "social": "Social network",
    "sms": "Text message",
    "in_person": "In person",
}
CHANNEL_ICONS = {
    "email": "mail",
    "phone": "phone",
    "letter": "letter",
    "social": "social",
    "sms": "sms",
    "in_person": "in_person",
}
OUT = {
    "thanks": "Thank-you",
    "inquiry": "Question about next steps",
    "answer": "Your answer",
    "delivery": "What you promised to send",
    "closing": "A last kind word",
    "report": "Word to the agency",
    "other": "Something else",
}
TO = {
    "thanks": "Thank-you to {}",
    "inquiry": "Asking {} about the next steps",
    "answer": "Answer to {}",
    "delivery": "To {}, as promised",
    "closing": "A last kind word to {}",
    "report": "Word to {} on how it went",
    "other": "To {}",
}
YOURS = {
    "thanks": "Your thank-you to {}",
    "inquiry": "Your question to {} about the next steps",
    "answer": "Your answer to {}",
    "delivery": "What you sent to {}, as promised,",
    "closing": "Your last kind word to {}",
    "report": "Your word to {} on how it went",
    "other": "Your mail to {}",
}
IN = {
    "answer": "They answered",
    "timeline": "They named or moved a date",
    "invitation": "They invited you to another round",
    "rejection": "They said no",
    "offer": "They made an offer",
    "acknowledgement": "Automatic receipt",
    "absence": "Automatic reply: away",
    "bounce": "Your mail came back",
    "other": "Something else came",
}
PERHAPS = {
    "rejection": "Perhaps a no: say whether",
    "offer": "Perhaps an offer: say whether",
    "robot": "Perhaps from a machine: say whether",
    "bounce": "Perhaps your mail came back: say whether",
    "invitation": "Perhaps an invitation: say whether",
    "promise": "Perhaps when they answer: say whether",
    "withdrawn": "Perhaps a date taken back: say whether",
}
"""What a mail may mean, as long as the person has not said."""
DIRECT = {
    "ask": "Ask the agency before writing to the company",
    "copy": "Write, with the agency in copy",
    "forbid": "Everything goes through the agency",
    "allow": "Write to the company as you like",
}
STATES = {
    "draft": "Draft",
    "approved": "Approved",
    "held": "Waiting",
    "claimed": "Did it leave?",
    "sending": "Leaving now",
    "sent": "Sent",
    "failed": "Did not leave",
    "unsure": "Unsure",
    "cancelled": "Dropped",
}
ONLY_WAITS = frozenset({"promised_date", "give_them_time", "gap", "next_round_is_set", "their_hours"})
"""Rules that never stop anything: beside a stop they say nothing that matters."""
STATE_CHIPS = {
    "draft": "info",
    "approved": "info",
    "held": "wait",
    "claimed": "wait",
    "sending": "wait",
    "sent": "good",
    "failed": "stop",
    "unsure": "stop",
    "cancelled": "",
}


def pairs(words: dict[str, str]) -> list[tuple[str, str]]:
    """The list as a form's choices."""
    return list(words.items())
