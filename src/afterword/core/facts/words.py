"""The glossary's closed word lists; every word that a case may use stands here, and nothing else does."""

from enum import StrEnum


class Purpose(StrEnum):
    """Why a touch happened. The first seven go out; the kinds of a reading come in; `answer` and `other` do both."""

    THANKS = "thanks"
    INQUIRY = "inquiry"
    ANSWER = "answer"
    DELIVERY = "delivery"
    CLOSING = "closing"
    REPORT = "report"
    OTHER = "other"
    TIMELINE = "timeline"
    INVITATION = "invitation"
    REJECTION = "rejection"
    OFFER = "offer"
    ACKNOWLEDGEMENT = "acknowledgement"
    ABSENCE = "absence"
    BOUNCE = "bounce"


OUTGOING_PURPOSES = (
    Purpose.THANKS,
    Purpose.INQUIRY,
    Purpose.ANSWER,
    Purpose.DELIVERY,
    Purpose.CLOSING,
    Purpose.REPORT,
    Purpose.OTHER,
)
INCOMING_KINDS = (
    Purpose.ANSWER,
    Purpose.TIMELINE,
    Purpose.INVITATION,
    Purpose.REJECTION,
    Purpose.OFFER,
    Purpose.ACKNOWLEDGEMENT,
    Purpose.ABSENCE,
    Purpose.BOUNCE,
    Purpose.OTHER,
)
ROBOT_KINDS = frozenset({Purpose.ACKNOWLEDGEMENT, Purpose.ABSENCE, Purpose.BOUNCE})
"""What a machine writes: it answers nothing and moves nothing."""


class Channel(StrEnum):
    """The medium of a touch."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    SOCIAL = "social"
    SMS = "sms"
    IN_PERSON = "in_person"


class Direction(StrEnum):
    """Seen from the candidate."""

    OUT = "out"
    IN = "in"


class ApplicationStatus(StrEnum):
    """Where one application stands."""

    OPEN = "open"
    OFFER = "offer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


class Language(StrEnum):
    """The language in which one writes for an application; of itself, by the notes and the country."""

    OF_ITSELF = ""
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"


class InterviewStatus(StrEnum):
    """What became of an interview; where it is not said, its times tell."""

    ARRANGED = "arranged"
    DONE = "done"
    CANCELLED = "cancelled"
    MISSED = "missed"


class Format(StrEnum):
    """How an interview was held; `unsaid` where nobody has said it."""

    ONSITE = "onsite"
    VIDEO = "video"
    PHONE = "phone"
    UNSAID = "unsaid"


class PlaceKind(StrEnum):
    """What sort of place an on-site interview was in; it decides whether a letter can be handed in there."""

    OFFICE = "office"
    SECURED = "secured"
    HOTEL = "hotel"
    HOME = "home"
    OTHER = "other"


class Role(StrEnum):
    """What a person is to the application."""

    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring_manager"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    AGENT = "agent"
    OTHER = "other"


class Side(StrEnum):
    """Whom a person works for."""

    EMPLOYER = "employer"
    AGENCY = "agency"


class DirectContact(StrEnum):
    """Whether an agency lets its candidate write to the employer."""

    ASK = "ask"
    COPY = "copy"
    FORBID = "forbid"
    ALLOW = "allow"


class Delivery(StrEnum):
    """How a letter travels."""

    HANDED = "handed"
    POSTED = "posted"
