"""Whoever is on the list gets nothing, directly or in copy."""

import re

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import name, plain
from afterword.core.etiquette.question import Question
from afterword.core.facts.agency import Agency
from afterword.core.facts.company_name import firm_words
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.words import OUTGOING_PURPOSES, Side

APPLIES = frozenset(OUTGOING_PURPOSES)
NEEDS = "do_not_contact"
CHANGES = "Only you can change this: take the entry off your list, if you mean it."
ASKED_ONCE = True
MOST_LABELS = 127
"""A domain name has no more labels than this (RFC 1035: 255 octets)."""
PAGE = re.compile(r"^(?:\w+://)?(?:www\.)?")


def check(question: Question) -> Stop | None:
    """Somebody asked to be left alone, or the candidate decided it; one slip costs more than every note gains."""
    if not question.case.do_not_contact:
        return None
    listed = _listed(question)
    for ref in (*question.proposal.people, *question.proposal.cc) or ("",):
        for key in _keys(question, ref):
            if key in listed:
                who = name(question.ledger.person(ref), otherwise=plain(ref) or "The employer")
                entry = plain(listed[key])
                because = "" if entry == who else f" ({entry})"
                return Stop(f"{who} is on your do-not-contact list{because}.")
    return None


def _listed(question: Question) -> dict[str, str]:
    """Key -> entry; whoever is listed is listed with their address, whichever record holds it."""
    entries = question.case.do_not_contact
    listed = {_firm(entry): entry for entry in entries} | {_key(entry): entry for entry in entries}
    listed.pop("", None)
    for person in question.case.people:
        entry = listed.get(_key(person.id)) or listed.get(_key(person.name))
        if entry and person.email:
            listed.setdefault(_key(person.email), entry)
    return listed


def _key(entry: str) -> str:
    """An entry as it is compared: a page or a pattern ("*@acme.example") stands for its domain."""
    key = entry.strip().casefold()
    if "://" in key or key.startswith("www."):
        key = PAGE.sub("", key).partition("/")[0].partition(":")[0]
    return key.removeprefix("mailto:").lstrip("*").lstrip("@.").rstrip(".")


def _firm(called: str) -> str:
    """A company's name without its legal form, marked as one, so that no person's name is taken for it."""
    words = firm_words(called)
    return f"firm {' '.join(words)}" if words else ""


def _keys(question: Question, ref: str) -> list[str]:
    """Everything by which this reader may stand on the list."""
    person = question.ledger.person(ref)
    address = person.email if person else ref
    organisation = _organisation(question, person)
    keys = [_key(ref), _key(address), *_domains(address.rpartition("@")[2])]
    if person:
        keys += [_key(person.id), _key(person.name)]
    if organisation:
        keys += map(_firm, (organisation.name, *getattr(organisation, "aliases", ())))
        keys += [part for domain in organisation.domains for part in _domains(domain)] if not address else []
    return [key for key in keys if key]


def _organisation(question: Question, person: Person | None) -> Employer | Agency | None:
    if person and person.at is Side.AGENCY:
        return question.case.agency
    return question.case.employer


def _domains(domain: str) -> list[str]:
    """The domain and those above it, but for the last label: mail.acme.example, acme.example."""
    labels = _key(domain).split(".")[-MOST_LABELS:]
    return [".".join(labels[start:]) for start in range(len(labels) - 1)]
