"""Programs that sit in on meetings or arrange them: known by their domain, by plain words, by their own names."""

import re

from afterword.core.reading.invite.names import clean_name

# Services that record, write down or arrange meetings; a sub-domain counts as its parent does.
_DOMAINS = (
    "fireflies.ai otter.ai gong.io read.ai fathom.video metaview.ai brighthire.ai brighthire.com claralabs.com tldv.io "
    "granola.ai granola.so avoma.com chorus.ai grain.com grain.co sembly.ai circleback.ai krisp.ai fellow.app "
    "meetgeek.ai supernormal.com airgram.io laxis.com notta.ai noota.io bluedothq.com recall.ai tactiq.io sybill.ai "
    "meetjamie.ai screenloop.com pillar.hr vowel.com spinach.ai spinach.io x.ai howie.ai howie.com evie.ai lindy.ai "
    "reclaim.ai getclockwise.com usemotion.com vimcal.com cronofy.com kronologic.ai"
)
DOMAINS = frozenset(_DOMAINS.split())
# No human being is called this, wherever the address is.
_PLAIN = re.compile(
    r"\bnote[\s_-]?takers?\b|\bnotetaking\b|\b(?:meeting|ai|call|interview)[\s_-]+(?:notes?|recorder|recording|"
    r"transcri\w+|assistant|bot|scribe|copilot)\b|\b(?:recorder|transcriber|transcription|notetaking)$|"
    r"\b(?:assistant|recording|scheduling|interview|zoom|meeting|meet)[\s_-]?bots?\b|\bbot$|^bot\b|\brobot$|"
    r"\b(?:fireflies|metaview|brighthire|meetgeek|supernormal|tactiq|sembly|otterpilot|claralabs|fellow app)\b|"
    r"\b(?:otter|read|fireflies|fathom|gong|avoma|krisp|circleback|chorus|grain|spinach|jamie|granola)"
    r"(?:\.(?:ai|io)|\sai)\b|\btl\s?;\s?dv\b|\btldv\b|\bai (?:note|assistant|scheduler|companion)",
    re.IGNORECASE,
)
# Programs with names that people (or firms) bear too: no proof alone.
_NAMES = "fred clara gong otter fathom granola avoma chorus grain amy andrew julie howie evie jamie tl"
_HUMAN = frozenset(_NAMES.split())
_MACHINE_LOCAL = re.compile(
    r".*note[-._]?takers?.*|(?:meeting|ai|call)[-._]?(?:notes?|assistant|bot|scribe)|.*recorder|recordings?|"
    r"transcri\w*|(?:.*[-._])?bots?(?:[-._].*)?|assistant",
    re.IGNORECASE,
)


def is_under(domain: str, known: frozenset[str]) -> bool:
    """Return whether the domain, or one above it, is among `known`."""
    labels = domain.split(".")
    return any(".".join(labels[at:]) in known for at in range(max(len(labels) - 1, 0)))


def is_note_taker(name: str, local: str, domain: str) -> bool:
    """Return whether a program is certainly meant: by its words, by its local part, or by its service's domain."""
    if _PLAIN.search(name) or (_MACHINE_LOCAL.fullmatch(local) and domain):
        return True
    if is_under(domain, DOMAINS):
        return not _may_be_staff(name, local, domain)
    return bool(domain) and _program_called(name) != "" and _program_called(name) in _letters(domain)


def may_be_note_taker(name: str, domain: str, home: str) -> bool:
    """Return whether it cannot be told: one word as a name at such a service, or a program's name that people bear too.

    `home` is the employer's label, "" where nothing tells it. Someone with such a name at the employer's own domain
    is a person.
    """
    if is_under(domain, DOMAINS):
        return len(clean_name(name).split()) < 2
    return _program_called(name) != "" and (not home or home not in domain.split("."))


def _program_called(name: str) -> str:
    """Return the program of which the whole name is the name, "" for anybody else."""
    called = re.split(r"\s*;", name.strip().casefold(), maxsplit=1)[0]
    return called if called in _HUMAN else ""


def _may_be_staff(name: str, local: str, domain: str) -> bool:
    """Return whether somebody who works for the service can be meant: dana.ruiz@ for Dana Ruiz, not fred@ for Fred."""
    words = _letters(clean_name(name)).split()
    label = domain.split(".")[-2]
    if not words or label in words or words[0] in _HUMAN or local in _HUMAN:
        return False
    return any(len(word) > 2 and word in _letters(local) for word in words)


def _letters(text: str) -> str:
    return re.sub(r"[^\w ]", "", text.casefold())
