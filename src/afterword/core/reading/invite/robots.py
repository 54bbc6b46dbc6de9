"""Which addresses on an invitation are no people: rooms, equipment, schedulers, no-reply and shared mailboxes."""

import re

from afterword.core.facts.mail_address import nobody_reads
from afterword.core.ports.calendar import Attendee
from afterword.core.reading.invite.names import clean_name
from afterword.core.reading.invite.note_takers import DOMAINS, is_note_taker, is_under, may_be_note_taker

# Domains that only send: whoever is named there, the address is a machine's.
_SENDERS = (
    "greenhouse-mail.io hire.lever.co ashbyprd.com goodtime.email myworkday.com myworkdaysite.com workablemail.com "
    "teamtailor-mail.com breezy-mail.com bullhornmail.com candidate.fyi youcanbook.me acuityscheduling.com taleo.net "
    "successfactors.com successfactors.eu brassring.com paradox.ai chilipiper.com interviewplanner.com"
)
SENDERS = frozenset(_SENDERS.split())
# Firms that sell scheduling and hiring software: mostly machines, but people work and interview there too.
_SERVICES = (
    "calendly.com greenhouse.io lever.co ashbyhq.com goodtime.io workday.com smartrecruiters.com icims.com jobvite.com "
    "workable.com teamtailor.com recruitee.com bamboohr.com breezy.hr personio.de personio.com bullhorn.com "
    "savvycal.com cal.com modernloop.io prelude.co calendarhero.com doodle.com hubspot.com zoom.us hirevue.com "
    "karat.io karat.com codility.com hackerrank.com coderpad.io codesignal.com gem.com eightfold.ai pinpointhq.com "
    "rippling.com dover.com gusto.com"
)
SERVICES = frozenset(_SERVICES.split())
_ROOM_DOMAINS = ("resource.calendar.google.com", "group.calendar.google.com", "rooms.microsoft.com")
_PROGRAM = re.compile(r"(?:.*[-._])?notifications?|notify|postmaster|automated|auto-?mailer|robot|bot", re.IGNORECASE)
_ROBOT = re.compile(
    rf"{_PROGRAM.pattern}|calendar(?:-notification|-invite|-server)?|invites?|invitations?|"
    r"(?:.*[-._])?schedul(?:ing|er|e)(?:[-._].*)?|meetings?|appointments?|bookings?|events?|system|support|alerts?|unknownorganizer.*|resource[-._].*|c_[0-9a-z]{20,}",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"(?:the[-._]?)?(?:recruit(?:ing|ment|ers?)|talent|careers?|jobs?|hr|people|interviews?|hiring|team|office|info|"
    r"hello|contact|admin|reception|frontdesk|staffing|humanresources|human[-._]resources|talent[-._]?acquisition|"
    r"applications?|candidates?|"
    r"bewerbung(?:en)?|bewerber|karriere|personal(?:abteilung|wesen|buero)?|ausbildung|sekretariat|empfang|"
    r"recrutements?|candidatures?|rh|drh|carrieres?|emploi|accueil|secretariat|"
    r"rrhh|seleccion|empleo|talento|reclutamiento|candidaturas?|vacantes|recepcion)(?:[-._]?(?:team|ops|desk|us|uk|emea|apac|panel|coordination))?",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"\b(?:conf(?:erence|\.)?\s?(?:room|rm)|meeting\s?room|boardroom|board room|huddle|phone booth|video room|"
    r"(?:interview|training|focus|zoom|teams|webex|huddle)\s(?:room|rooms)|projector|polycom|room\s?[0-9]\w{0,5})\b|"
    r"^(?:room|rm|conf)[-_\s.]|\broom$|\[(?:zoom|meet|hangouts|gvc).{0,40}\]$",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:recruiting|recruitment|talent(?: acquisition)?|hiring|interview(?:s|ing)?|scheduling|people|careers?|"
    r"human resources|hr|notifications?|calendar|invitations?|no-?reply|do not reply)\b"
    r"(?:\s(?:team|ops|operations|panel|desk|department|group|coordination|bot))?$|"
    r"\b(?:team|panel|distribution list|all hands|staff|inc\.?|llc|ltd\.?|gmbh)$|"
    r"^(?:service|équipe|pôle|direction|cellule) (?:des? |du |de la )?(?:recrutements?|rh|ressources humaines|emploi|"
    r"candidatures?|accueil)$|\b(?:ressources humaines|recursos humanos|rr\.? ?hh\.?|personalabteilung|"
    r"bewerbermanagement|bewerbungsteam|personalwesen|recruiting-team|sekretariat|secrétariat|secretaría)$|"
    r"^(?:departamento|área|equipo) de (?:selección|personal|recursos humanos|talento|rr\.? ?hh\.?)$|"
    r"^(?:greenhouse|lever|ashby|calendly|goodtime|workday|zoom|microsoft teams|google calendar|unknown organizer)\b",
    re.IGNORECASE,
)


def is_person(one: Attendee) -> bool:
    """Return whether there is somebody at this address who could be thanked."""
    if one.kind in {"ROOM", "RESOURCE", "GROUP"}:
        return False
    local, domain = parts_of(one.email)
    if nobody_reads(one.email) or domain.endswith(_ROOM_DOMAINS) or _ROBOT.fullmatch(local) or _SHARED.fullmatch(local):
        return False
    if is_note_taker(one.name, local, domain) or is_under(domain, SENDERS):
        return False
    if is_under(domain, SERVICES) and not names_its_owner(local, one.name):
        return False
    return not (_ROOM.search(one.name) or _is_organisation(one.name))


def may_be_machine(one: Attendee, home: str) -> bool:
    """Return whether it cannot be told if somebody is there: one word at a service or at a firm of that very name.

    `home` is the employer's label, "" where nothing tells it.
    """
    local, domain = parts_of(one.email)
    if may_be_note_taker(one.name, domain, home):
        return True
    words = clean_name(one.name).casefold().split()
    return len(words) == 1 and (is_under(domain, SERVICES) or words[0] == local == domain.split(".")[0])


def _is_organisation(name: str) -> bool:
    """Return whether a department is meant: Acme Recruiting is one, "Dana Ruiz - Recruiting" is Dana."""
    person = clean_name(name)
    spoken = person if len(person.split()) > 1 else name
    return _ORGANISATION.search(spoken) is not None


def is_service(domain: str) -> bool:
    """Return whether a domain, or the one above it, is a scheduling, hiring or note taking service's."""
    return any(is_under(domain, known) for known in (SENDERS, SERVICES, DOMAINS))


def is_program(local: str) -> bool:
    """Return whether an address says before its @ that a program writes from there: notifications@, bot@."""
    return _PROGRAM.fullmatch(local) is not None


def names_its_owner(local: str, name: str) -> bool:
    """Return whether the address is made of the name beside it, as people's are: dana@, druiz@ for Dana Ruiz."""
    return any(len(word) > 2 and word in local for word in name.lower().replace("@", " ").split())


def parts_of(email: str) -> tuple[str, str]:
    """Return the two sides of the @, in small letters."""
    local, _, domain = email.lower().rpartition("@")
    return local, domain
