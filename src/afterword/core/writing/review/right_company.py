"""The check that no other company's name stands where the employer's belongs."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from afterword.core.writing.company_wished import companies_wished
from afterword.core.writing.mending import instead
from afterword.core.writing.names import company_named
from afterword.core.writing.prose.lexicon import PROPER
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_NAME = r"([A-Z][\w&'-]*(?:[ ][A-Z][\w&'-]*){0,3})"
_BEFORE = (
    "role|position|job|opportunity|opening|team|interview|interviewing|work|working|join|joining|career|future|life"
)
_WISHES = (
    re.compile(rf"\bjoin(?:ing)?\s(?:the\s)?{_NAME}"),
    re.compile(
        rf"\b(?:interest(?:ed)?\sin|excited\s(?:about|by)|contribut(?:e|ing)\sto|(?:be|become|being)\spart\sof)"
        rf"\s{_NAME}"
    ),
    re.compile(rf"\b(?:take\s(?:this|it)\son|start(?:ing)?|this\s(?:role|position|job|work))\s(?:at|with)\s{_NAME}"),
)
"""Where the company stands that one wishes to work for; of those that one has left none."""
_PLACES = (
    *_WISHES,
    re.compile(rf"\b(?:{_BEFORE})\s(?:at|with|for)\s{_NAME}"),
    re.compile(
        rf"\b(?:[Ee]veryone|[Pp]eople|colleagues|engineers|culture|mission|values|vision|life)\s(?:at|of)\s{_NAME}"
    ),
    re.compile(rf"\b[Tt]he\s{_NAME}\s(?:team|mission|culture|offices?)\b"),
    re.compile(rf"\b{_NAME}'s\s(?:mission|culture|values|vision|team|growth|commitment)\b"),
)
_PERHAPS = (
    re.compile(rf"\b(?:bring|offer|apply|contribute)\b[^.\n]{{0,60}}\bto\s{_NAME}(?=[.,;!]|\s(?:and|as|in)\b|$)"),
)
"""Where a company may stand, and a place or a person as well."""
_UNKNOWN = (
    re.compile(rf"\b(?:you|they|everyone)\s(?:are|all)?\s?\w+(?:ing)?\s(?:\w+\s)?at\s{_NAME}"),
    re.compile(
        rf"\b(?:more|lot|much|everything)\sabout\s{_NAME}(?=[.,;!]|\s(?:and|as|today|yesterday|this)\b|$)"
        rf"|\b(?:telling|tell|told)\sme\sabout\s{_NAME}(?=[.,;!]|$)"
    ),
    re.compile(rf"\b(?:see|picture|imagine)\smyself\s(?:at|with|in)\s{_NAME}"),
    re.compile(
        rf"\b{_NAME}\s(?:is|would\sbe)\s(?:the|a|exactly|just)\s(?:\w+\s){{0,2}}(?:place|company|employer|team)\b"
    ),
)
"""Where an organisation may stand, or a tool or somebody of whom no note knows."""
_WORKED = re.compile(rf"\b(?:at|for|with)\s{_NAME}")
_COMPANIES = word_set("google amazon microsoft netflix stripe slack zoom linkedin spotify salesforce oracle sap")
_LEGAL = any_of(r"""
    [,\s]+(?:inc|llc|ltd|limited|gmbh|corp|corporation|co|company|plc|ag|sa|bv|group|holdings?)\.?$
    """)
_NEAR = 0.75


def right_company(sheet: Sheet) -> Iterator[Finding]:
    """A note that praises another company was copied, and its reader can tell."""
    ours = _ours(sheet)
    seen: set[str] = set()
    for place in (*_PLACES, *_PERHAPS, *_UNKNOWN):
        for name in (next(filter(None, found.groups())) for found in place.finditer(sheet.said)):
            plain = _plain(name)
            known = _is_known(plain, ours, sheet) and not (place in _WISHES and plain in _left(sheet) - ours)
            if plain in seen or not ours or known:
                continue
            seen.add(plain)
            one = _finding(name, plain, ours, sheet)
            if place in _UNKNOWN:
                employer = sheet.case.employer.name
                says = f"None of your notes holds {name}: if it is a company, {employer} is meant."
                yield replace(one, says=says, severity=Severity.ADVICE, mend=None)
            else:
                yield replace(one, severity=Severity.ADVICE) if place in _PERHAPS else one
    yield from _elsewhere(sheet, ours, seen)


def _elsewhere(sheet: Sheet, ours: set[str], seen: set[str]) -> Iterator[Finding]:
    """The same in the words of another language; `seen` were told already."""
    for name, sure in companies_wished(sheet.said, sheet.language):
        plain = _plain(name)
        if ours and plain not in seen and not _is_known(plain, ours, sheet):
            seen.add(plain)
            one = _finding(name, plain, ours, sheet)
            yield one if sure else replace(one, severity=Severity.ADVICE)


def _finding(name: str, plain: str, ours: set[str], sheet: Sheet) -> Finding:
    employer = sheet.case.employer.name
    at = sheet.said.find(name, len(sheet.said) - len(sheet.body))
    mend = instead(sheet, at, at + len(name), company_named(employer) or employer) if at >= 0 else None
    if any(SequenceMatcher(None, plain, own).ratio() >= _NEAR for own in ours):
        return Finding(check="right_company", says=f"The company is {employer}; the text says {name}.", mend=mend)
    return Finding(
        check="right_company",
        says=f"The text speaks of {name}, but the company is {employer}.",
        mend=mend,
    )


def _ours(sheet: Sheet) -> set[str]:
    employer = sheet.case.employer
    names = [employer.name, *employer.aliases, *([sheet.case.agency.name] if sheet.case.agency else [])]
    return {_plain(name) for name in names if name.strip()}


def _is_known(plain: str, ours: set[str], sheet: Sheet) -> bool:
    if any(plain == own or plain in own.split() or own.startswith(plain) or plain.startswith(own) for own in ours):
        return True
    known = _vouched(sheet) | (PROPER.keys() - _COMPANIES)
    return all(word in known for word in plain.split())


def _vouched(sheet: Sheet) -> set[str]:
    """Words that the facts themselves hold: roles, people, and what the candidate noted."""
    debrief = sheet.occasion.debrief
    roles = [application.role for application in sheet.case.applications]
    people = [person.name for person in sheet.case.people]
    notes = [f"{h.topic} {h.detail}" for h in debrief.highlights] + [debrief.excited_by, debrief.to_add]
    notes += [q.text for q in debrief.unasked_questions] + [c.text for c in debrief.commitments]
    return {_plain(word) for text in (*roles, *people, *notes) for word in re.findall(r"[\w&'-]+", text[:4_000])}


def _left(sheet: Sheet) -> set[str]:
    """Where the candidate has worked, as far as an addition tells it: "I ran a similar clean-up at Vellum Foods"."""
    return {_plain(found[1]) for found in _WORKED.finditer(sheet.occasion.debrief.to_add[:4_000])}


def _plain(name: str) -> str:
    return _LEGAL.sub("", " ".join(name.split()).removesuffix("'s")).casefold()
