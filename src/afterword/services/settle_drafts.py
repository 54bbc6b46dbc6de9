"""See what became of the drafts that were laid down: sent by the person, still there, changed, taken away, or gone."""

from dataclasses import replace
from datetime import datetime

from afterword.core.drafts import Fate, Traces, against_a_draft, fate
from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.override import objections
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.lifecycle import State
from afterword.core.planning.overtaken import RULE as READ_AGAIN
from afterword.core.planning.overtaken import overtaken as their_word
from afterword.core.ports.mailbox import Hindrance, Lying, MailboxTrouble, OpenMailbox, Place
from afterword.services.door import Road
from afterword.services.errors import NotReady
from afterword.services.lay_draft import is_same, note
from afterword.services.left_by_itself import left
from afterword.services.text_of import proposal_of, verdict_columns
from afterword.services.traces import drafts_among, left_at, lying_with
from afterword.store.models import Candidate, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import messages_of
from afterword.store.write.moves import move

DID_YOU_SEND_IT = "It is no longer among your drafts, and not in your Sent folder either. Did you send it?"
NEVER_LAID = "It could not be laid into your Drafts folder: the connection broke. Nothing is there. Please try again."
STILL_THERE = (
    "{why} You had changed the draft, so it was left in your Drafts folder. Please do not send it as it is: delete it "
    "there, or change it so that it answers them."
)
READ_IT_THERE = (
    "{why} You had changed the draft, so it was left in your Drafts folder: read it there before you send it, or "
    "delete it."
)
NOT_REMOVED = "{why} The draft could not be taken away. Please delete it in your Drafts folder."
CHANGED_THERE = (
    "You have changed the draft in your Drafts folder. Delete it there first, then take the message back here, so that "
    "it cannot leave twice."
)


def settle_drafts(candidate: Candidate, line: OpenMailbox, *, now: datetime) -> None:
    """Each draft that was laid down and has not left yet; the facts of the case are those of this look."""
    for message in messages_of(candidate).filter(state=State.CLAIMED, road=Road.DRAFTS):
        traces, place = traces_of(message, line)
        match fate(traces, now):
            case Fate.SENT if traces.sent_at is not None:
                left(message, at=min(traces.sent_at, now), now=now)
            case Fate.LIES if place is not None:
                note(message, laid_at(message, place))
                take_away_if_overtaken(message, line, place, now)
            case Fate.CHANGED:
                tell_if_overtaken(message, now)
            case Fate.MISSED:
                note(message, message.lies_at | {"missed_at": message.lies_at.get("missed_at", now.isoformat())})
            case _:
                ask(message)


def take_back_draft(message: Outgoing, line: OpenMailbox) -> Outgoing:
    """The person wants it back: the draft is taken away, and it is a draft here again; never one in both places."""
    traces, place = traces_of(message, line)
    if traces.changed:
        raise NotReady(CHANGED_THERE)
    if place is not None:
        line.take_away(place)
    if not move(message, State.DRAFT, since=[State.CLAIMED], claimed_at=None, trouble=""):
        raise NotReady("This message does not lie among your drafts any more.")
    return message


def traces_of(message: Outgoing, line: OpenMailbox) -> tuple[Traces, Place | None]:
    """What is found of a draft, and where it lies where nobody touched it: at its place nobody can have changed it."""
    known = place_of(message)
    if known is not None and lies_there(line, known, message.message_id):
        return Traces(untouched=True), known
    found = lying_with(line, message.message_id)
    there = drafts_among(found)
    same = next((one.place for one in there if is_same(line, one.place, message.lies_at)), None)
    changed = bool(there) or edited_elsewhere(message, line)
    missed = message.lies_at.get("missed_at")
    missed_at = datetime.fromisoformat(missed) if missed else None
    sent_at = left_at(found)
    return Traces(untouched=same is not None, changed=changed, sent_at=sent_at, missed_at=missed_at), same


def place_of(message: Outgoing) -> Place | None:
    """Where it was laid down; None where nobody could say."""
    at = message.lies_at
    return Place(at["folder"], at["epoch"], at["uid"]) if at.get("uid") else None


def laid_at(message: Outgoing, place: Place) -> dict[str, object]:
    """Where it lies, as the row keeps it; it is missed no longer."""
    kept = {name: value for name, value in message.lies_at.items() if name != "missed_at"}
    return kept | {"folder": place.folder, "epoch": place.epoch, "uid": place.uid}


def lies_there(line: OpenMailbox, place: Place, message_id: str) -> bool:
    """Whether that very message lies there: a number is given once, and what it stands for never changes."""
    try:
        if line.state(place.folder).epoch != place.epoch:
            return False
        return any(one.head.message_id == message_id for one in line.heads(place.folder, [place.uid]))
    except MailboxTrouble as trouble:
        if trouble.cause is Hindrance.NO_FOLDER:
            return False
        raise


def edited_elsewhere(message: Outgoing, line: OpenMailbox) -> bool:
    """Programs give an edited draft another Message-ID: then it is known by its reader and its subject."""
    folder, since = message.lies_at.get("folder"), message.claimed_at
    if not folder or since is None:
        return False
    try:
        uids = line.search(folder, terms=[message.person.email], since=since.date())
        return any(is_alike(one, message) and not is_anothers(one, message) for one in line.heads(folder, uids))
    except MailboxTrouble as trouble:
        if trouble.cause is Hindrance.NO_FOLDER:
            return False
        raise


def is_alike(lying: Lying, message: Outgoing) -> bool:
    """The same reader and the same subject."""
    readers = {one.address.casefold() for one in lying.head.to}
    return message.person.email.casefold() in readers and lying.head.subject.strip() == message.subject.strip()


def is_anothers(lying: Lying, message: Outgoing) -> bool:
    """Whether it is the draft of another message from here."""
    ours = Outgoing.objects.filter(message_id=lying.head.message_id).exclude(pk=message.pk)
    return bool(lying.head.message_id) and ours.exists()


def overtaken(message: Outgoing, now: datetime) -> Verdict | None:
    """The word against its lying there by now, for what speaks against that; it is no touch against itself.

    Where no rule has anything against it, as with thanks, a word of theirs since it was laid down may still have made
    its words untrue: it is to be read once more, as whatever was approved is.
    """
    case, meant = case_of(message.application, now=now, without=message.pk), proposal_of(message)
    against = against_a_draft(objections(explain(meant, case, now)))
    if against:
        return replace(judge(meant, case, now), reasons=against)
    word = their_word(meant, case, message.claimed_at, now) if message.claimed_at else None
    return Verdict(word=Word.STOP, reasons=(word,)) if word else None


def take_away_if_overtaken(message: Outgoing, line: OpenMailbox, place: Place, now: datetime) -> None:
    """An answer came first, or the person decided otherwise: nobody should send it now."""
    against = overtaken(message, now)
    if against is None:
        say(message, "")
        return
    try:
        removed = line.take_away(place)
    except MailboxTrouble as trouble:
        if trouble.cause is not Hindrance.NOT_ALONE:
            raise
        say(message, NOT_REMOVED.format(why=against.reasons[0].says))
        return
    if removed:
        facts = {"verdict": verdict_columns(against), "wait_until": against.until, "claimed_at": None, "lies_at": {}}
        move(message, State.HELD, since=[State.CLAIMED], trouble="", **facts)


def tell_if_overtaken(message: Outgoing, now: datetime) -> None:
    """What the person changed is theirs: it stays, and they are told."""
    against = overtaken(message, now)
    if against is None:
        say(message, "")
        return
    first = against.reasons[0]
    say(message, (READ_IT_THERE if first.rule == READ_AGAIN else STILL_THERE).format(why=first.says))


def ask(message: Outgoing) -> None:
    """Only the person knows; what never was there has failed."""
    if not message.lies_at.get("uid"):
        move(message, State.FAILED, since=[State.CLAIMED], trouble=NEVER_LAID, lies_at={})
        return
    say(message, DID_YOU_SEND_IT)


def say(message: Outgoing, trouble: str) -> None:
    """What the person should know of it, on its page and on Today."""
    if message.trouble != trouble:
        message.trouble = trouble
        Outgoing.objects.filter(pk=message.pk, state=State.CLAIMED).update(trouble=trouble)
