"""Write a mail that was seen into the ledger of each employer that it is about; what the ledger has is not doubled."""

from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.etiquette.holding_note import is_holding_note
from afterword.core.facts.reading import Reading
from afterword.core.facts.words import ROBOT_KINDS, Channel, Direction, Purpose, Role
from afterword.core.reading.invite.names import clean_name
from afterword.core.reading.looking.meaning import purpose_of_own
from afterword.core.reading.looking.one_letter import Letter, one_letter, same_words
from afterword.core.reading.looking.twin import Line, twin_of
from afterword.core.reading.whose.box import domain_of
from afterword.core.reading.whose.houses import houses_at
from afterword.core.reading.whose.known import Known
from afterword.services.drop_void import drop_void_at
from afterword.services.fill_noted import fill_noted
from afterword.services.left_by_itself import sent_under_another_id
from afterword.services.mark_unreached import unreached
from afterword.services.take_reading import take_reading
from afterword.store.models import Agency, Application, Employer, Person, SeenMail, Touch
from afterword.store.read.cases import case_of
from afterword.store.write.houses import learn_address, person_at
from afterword.store.write.lock import ledger_locked


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What of a mail goes into the ledger. `people` wrote it, or are its readers; `strangers` (name, address) too.

    `purpose` is the kind of a mail of theirs; that of the candidate's own mail is found by the ledger. `answers`: the
    own mail answers one of somebody else. `undelivered`: addresses that the report says do not work. `reading`: what a
    mail of theirs was understood to mean; `calendar`: the invitation that it carries.
    """

    employers: tuple[int, ...]
    application: int | None = None
    people: tuple[int, ...] = ()
    strangers: tuple[tuple[str, str], ...] = ()
    purpose: Purpose = Purpose.ANSWER
    text: str = ""
    asks: bool = False
    answers: bool = False
    undelivered: tuple[str, ...] = ()
    reading: Reading | None = None
    calendar: str = ""


def count_mail(row: SeenMail, what: Counted, known: Known, *, now: datetime) -> None:
    """One line in the ledger of each employer; whatever waits there is looked at again."""
    for pk in what.employers:
        with ledger_locked(pk):
            employer = Employer.objects.select_related("candidate").get(pk=pk)
            people = unreached(employer, what.undelivered) or with_strangers(employer, what, known)
            learn_from(row, people)
            write_line(row, what, employer, people, now=now)
            drop_void_at(pk, now=now)


def write_line(row: SeenMail, what: Counted, employer: Employer, people: list[Person], *, now: datetime) -> None:
    """The line itself, unless there is one already."""
    names = frozenset(str(person.pk) for person in people)
    if row.own and sent_under_another_id(row, employer.pk, names, now=now):
        return
    touch = line_of(row, what, employer)
    if row.own:
        meant(touch, what, tuple(names), first=True, now=now)
    noted = noted_by_hand(touch, what, names)
    if noted is not None:
        fill_noted(noted, touch, people, what.reading, what.calendar, now=now)
        return
    if row.own:
        meant(touch, what, tuple(names), first=False, now=now)
    touch.save()
    touch.people.add(*people)
    if what.reading is not None:
        take_reading(touch, what.reading, human=row.human, calendar=what.calendar, now=now)


def line_of(row: SeenMail, what: Counted, employer: Employer) -> Touch:
    """The line that the mail is by itself, not written yet."""
    return Touch(
        employer=employer,
        application=application_of(employer, what),
        mail=row,
        at=row.at,
        direction=Direction.OUT if row.own else Direction.IN,
        channel=Channel.EMAIL,
        purpose=what.purpose,
        text=what.text,
        read=row.read,
        asks=what.asks and not row.own,
        human=row.human and what.purpose not in ROBOT_KINDS,
    )


def meant(touch: Touch, what: Counted, people: tuple[str, ...], *, first: bool, now: datetime) -> None:
    """Why the candidate wrote it; robots' marks mean nothing on mail that is the candidate's own.

    `first`: by its words alone, as if nobody had been thanked before: what was noted may be this very letter.
    """
    touch.human, touch.read = True, True
    any_application = touch.application or touch.employer.applications.order_by("-pk").first()
    if any_application is None:
        touch.purpose = Purpose.OTHER
        return
    case = case_of(any_application, now=now)
    case = replace(case, touches=()) if first else case
    touch.purpose, interview = purpose_of_own(what.text, case, people, touch.at, answers=what.answers)
    touch.interview_id = int(interview) if interview is not None else None
    touch.asks = touch.purpose == Purpose.ANSWER and is_holding_note(what.text)
    if interview is not None:
        touch.application = Application.objects.get(interviews=touch.interview_id)


def application_of(employer: Employer, what: Counted) -> Application | None:
    """The application that it is about, where that is one of this employer's."""
    if what.application is not None:
        return employer.applications.filter(pk=what.application).first()
    known = list(employer.applications.all()[:2])
    return known[0] if len(known) == 1 else None


def noted_by_hand(mail: Touch, what: Counted, people: frozenset[str]) -> Touch | None:
    """The line that the person wrote about this very mail; what the mail itself says tells which, and whether."""
    rows = Touch.objects.filter(
        employer=mail.employer,
        direction=mail.direction,
        channel=Channel.EMAIL,
        mail__isnull=True,
        outgoing__isnull=True,
    ).prefetch_related("people")
    kind = what.reading.found.kind if what.reading is not None else Purpose(mail.purpose)
    own, letter = mail.direction == Direction.OUT, letter_of(mail, kind)
    fitting = [row for row in rows if one_letter(letter_of(row, Purpose(row.purpose)), letter, own=own)]
    worded = [row for row in fitting if same_words(row.text, mail.text)]
    for some in (worded, fitting):
        lines = {row.pk: row for row in some}
        twin = twin_of(mail.at, people, "", [as_line(row) for row in some])
        if twin is not None:
            return lines[twin.id]
    return None


def letter_of(touch: Touch, purpose: Purpose) -> Letter:
    """What speaks for or against its being the same letter."""
    robot = Purpose(touch.purpose) in ROBOT_KINDS
    application = str(touch.application_id) if touch.application_id else None
    return Letter(text=touch.text, purpose=purpose, human=not robot, application=application)


def as_line(touch: Touch) -> Line:
    """When it was noted, and with whom."""
    return Line(id=touch.pk, at=touch.at, people=frozenset(str(person.pk) for person in touch.people.all()))


def with_strangers(employer: Employer, what: Counted, known: Known) -> list[Person]:
    """The people at this employer, or an agency, whom it came from or went to; who was not known is from now on."""
    rows = list(Person.objects.filter(pk__in=what.people).select_related("employer", "agency"))
    people = [one for one in rows if one.employer_id in {None, employer.pk}]
    for name, address in what.strangers:
        if (house := house_of(employer, address, known, alone=len(what.employers) == 1)) is not None:
            people.append(person_at(house, clean_name(name), address, role_at(house)))
    return list({person.pk: person for person in people}.values())


def role_at(house: Employer | Agency) -> Role:
    """Who somebody is of whom nothing is known but where they work."""
    return Role.AGENT if isinstance(house, Agency) else Role.OTHER


def house_of(employer: Employer, address: str, known: Known, *, alone: bool) -> Employer | Agency | None:
    """Where somebody works who writes from that address: at an agency, at this employer, or at none of the two."""
    domain = domain_of(address)
    agencies = houses_at(domain, known.agencies)
    if agencies:
        return Agency.objects.filter(pk=int(agencies[0])).first()
    employers = houses_at(domain, known.employers)
    return employer if alone or str(employer.pk) in employers else None


def learn_from(row: SeenMail, people: list[Person]) -> None:
    """The address that one of them wrote from is theirs."""
    if not row.own and row.human and len(people) == 1 and row.sender_address:
        learn_address(people[0], row.sender_address)
