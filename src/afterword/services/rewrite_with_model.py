"""Another wording from the language model that the person switched on: asked for by a tap, and read by us."""

from datetime import datetime

from afterword.core.facts.words import Language
from afterword.core.lifecycle import State
from afterword.core.ports.text_model import TextModel, TextTrouble
from afterword.core.writing.brief import Brief, brief_of
from afterword.core.writing.draft import Draft
from afterword.core.writing.rewording.hidden import hide
from afterword.core.writing.rewording.suggestion import Suggestion, suggestion_of
from afterword.core.writing.rewording.taken import NoLetter, taken_from_model
from afterword.core.writing.rewording.told import Told, Withheld, told_model
from afterword.services.errors import NotReady, Outdated, Problem
from afterword.services.revise_message import revise_message
from afterword.services.text_of import in_its_voice, leaves_at, other_texts, proposal_of, unwritten
from afterword.services.word_lists import word_lists
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of

NO_DRAFT = "Only a draft can be worded anew."
FAILS = "This wording says what your notes do not, so it is not taken over. Copy from it by hand what is true."
OURS = "Your own text is as it was."


def rewrite_with_model(message: Outgoing, *, model: TextModel, mark: str, now: datetime) -> Suggestion:
    """What the model suggests for the text as it is kept; the text stays. Raise Problem where there is nothing to show.

    No lock and no transaction is held while the model thinks. `mark` is drawn anew for each call.
    """
    brief, told = asked_about(message, mark=mark, now=now)
    try:
        return read(model.write(told.asked), told, brief, message)
    except (TextTrouble, NoLetter) as trouble:
        raise Problem(f"{trouble.says} {OURS}") from trouble


def take_wording(message: Outgoing, *, body: str, version: int, now: datetime) -> Outgoing:
    """Put a suggested wording in place of the text, if nothing speaks against it when it is read once more."""
    if message.version != version:
        raise Outdated(message)
    brief, told = asked_about(message, mark="", now=now)
    try:
        found = read(hide(body, list(told.links)), told, brief, message)
    except NoLetter as trouble:
        raise NotReady(trouble.says) from trouble
    if not found.usable:
        raise NotReady(FAILS)
    return revise_message(message, subject=message.subject, body=found.draft.body, version=version, now=now)


def asked_about(message: Outgoing, *, mark: str, now: datetime) -> tuple[Brief, Told]:
    """The brief of a draft, as of the moment at which it would leave, and what of it a model is told."""
    if message.state not in (State.DRAFT, State.FAILED):
        raise NotReady(NO_DRAFT)
    case = in_its_voice(message, case_of(message.application, now=now))
    at = leaves_at(proposal_of(message), case, now)
    english = word_lists().of(Language.ENGLISH)
    brief = brief_of(unwritten(message), case, now=at, seed=message.seed, lexicon=english)
    try:
        return brief, told_model(brief, text_of(message), mark=mark)
    except Withheld as why:
        raise NotReady(why.says) from why


def read(said: str, told: Told, brief: Brief, message: Outgoing) -> Suggestion:
    """What came back as a letter, reviewed; raise NoLetter."""
    plain = text_of(message)
    taken = taken_from_model(said, told, plain, signature=brief.signature)
    others = other_texts(message)
    about = proposal_of(message)
    return suggestion_of(taken, told, plain, about, brief.case, now=brief.now, others=others, words=word_lists())


def text_of(message: Outgoing) -> Draft:
    """The text as it is kept."""
    return Draft(subject=message.subject, body=message.body)
