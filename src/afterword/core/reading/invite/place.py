"""How and where an interview is held, from the place, the link and the words of an invitation."""

import re

from afterword.core.facts.words import Format, PlaceKind
from afterword.core.ports.calendar import Event
from afterword.core.reading.invite.link import as_link, is_meeting

_ONSITE = re.compile(
    r"\bon-?\s?site\b(?! visit later)|\bin[- ]person\b|\bface[- ]to[- ]face\b|\bat our offices?\b", re.IGNORECASE
)
_PHONE = re.compile(
    r"\b(?:tele)?phone\s+(?:screen\w*|interview|call|chat|conversation|intro\w*)|\bby (?:tele)?phone\b|"
    r"^\s*(?:tele)?phone\b",
    re.IGNORECASE,
)
_WILL_CALL = re.compile(
    r"\b(?:will|going to|to)\s+(?:call|phone|ring|dial)\s+(?:you|the candidate)\b|\bcall you (?:at|on)\b|"
    r"\bexpect (?:my|our|a) call\b",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"\b(?:video|virtual|online|zoom|google meet|microsoft teams|ms teams|teams meeting|webex|skype|facetime|remote|"
    r"whereby|chime|hangouts?|gotomeeting|videocall|videollamada|videoconferencia|vidéo(?:conférence)?|"
    r"visio(?:conférence)?|video(?:konferenz|gespräch|anruf|interview)|(?:via|per|über|ms)[ -]teams|"
    r"(?:on|over|by|en|par|sur|por) (?-i:Teams))\b",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(
    r"^(?:[a-z][a-z0-9+.-]{1,20}:\S.*|tbd|tba|n/?a|remote|virtual|online|video(?: ?(?:call|conference|interview|"
    r"chat))?|(?:tele)?phone(?: call)?|"
    r"zoom(?: (?:meeting|call))?|(?:microsoft |ms )?teams(?: (?:meeting|call))?|google meet|webex(?: meeting)?|"
    r"skype(?: (?:meeting|call))?|see (?:below|description|link).*|web conference|"
    r"web conferencing details provided.*)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^(?:tel:|phone:|call)?\s*\+?[0-9(][0-9()\s./x#,-]{6,40}$", re.IGNORECASE)
_STREET = re.compile(
    r"\b[0-9]{1,5}[a-z]?[,]?\s+(?:[\w.'’-]+\s+){0,4}(?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|lane|ln|"
    r"drive|dr|"
    r"way|square|sq|place|pl|court|ct|parkway|pkwy|broadway|quay|row|terrace|plaza|highway|hwy)\b|"
    r"(?:straße|strasse|str\.|platz|allee|weg)\s?[0-9]{1,4}|\b[0-9]{1,4},?\s+(?:rue|avenue|place|boulevard|via|"
    r"calle)\b|"
    r"\b(?:floor|suite|building|lobby|reception)\b|\b[A-Z]{2}\s[0-9]{5}\b",
    re.IGNORECASE,
)
_HOTEL = re.compile(
    r"\bhotels?\b|\binn\b|\bmarriott\b|\bhilton\b|\bhyatt\b|\bsheraton\b|\bwestin\b|\bholiday inn\b|"
    r"\bradisson\b|\bibis\b|"
    r"\bnovotel\b|\bfour seasons\b|\britz\b",
    re.IGNORECASE,
)
_SECURED = re.compile(
    r"\b(?:government[- ]issued|photo|valid)\s(?:photo\s)?id\b|\bvisitor(?:'s|s)?\s(?:badge|pass)|"
    r"\bsecurity\s(?:desk|gate|check|clearance|guard)|"
    r"\bcheck in (?:with|at) (?:the )?security|\bbadge\b.{0,40}\b(?:lobby|reception|entrance)|\bturnstile",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:caf[eé]|coffee|starbucks|restaurant|lunch at|diner|bistro|pub|bar|coworking|wework|airport|"
    r"conference cent(?:er|re)|fair)\b",
    re.IGNORECASE,
)


def format_of(event: Event) -> Format | None:
    """Return how the interview is held, None when the invitation does not tell."""
    spoken = f"{event.summary}\n{event.place}"
    if _says_onsite(event, spoken):
        return Format.ONSITE
    linked = event.join_url is not None and (is_meeting(event.join_url) or event.join_url in event.place)
    # Calendars add a video link to everything; "phone" in the title, or a number as the place, is what was agreed.
    if _PHONE.search(spoken) or _NUMBER.match(event.place) or (_WILL_CALL.search(event.description[:4_000])):
        return Format.VIDEO if linked and _VIDEO.search(spoken) else Format.PHONE
    if linked or event.join_url or _VIDEO.search(spoken):
        return Format.VIDEO
    if place_of(event):
        return Format.ONSITE
    return Format.VIDEO if _VIDEO.search(event.description[:4_000]) else None


def _says_onsite(event: Event, spoken: str) -> bool:
    if _ONSITE.search(spoken):  # schedulers call a day of video interviews a "virtual onsite"
        return _VIDEO.search(spoken) is None
    place = place_of(event)
    return bool(place) and _STREET.search(place) is not None


def place_of(event: Event) -> str:
    """Return the place that one can go to: no link, no telephone number, no "Microsoft Teams Meeting"."""
    parts = [part.strip() for part in re.split(r"[;|]", event.place) if part.strip()]
    return "; ".join(part for part in parts if not _is_no_place(part))


def _is_no_place(part: str) -> bool:
    return bool(
        as_link(part)
        or part.lower().startswith(("http://", "https://"))
        or _NO_PLACE.match(part)
        or _NUMBER.match(part)
    )


def place_kind_of(event: Event) -> PlaceKind | None:
    """Return what sort of place an on-site interview is in, None where it is not on site."""
    if format_of(event) is not Format.ONSITE:
        return None
    place, told = place_of(event), event.description[:4_000]
    if _HOTEL.search(place):
        return PlaceKind.HOTEL
    if _SECURED.search(f"{place}\n{told}"):
        return PlaceKind.SECURED
    return PlaceKind.OTHER if _ELSEWHERE.search(place) else PlaceKind.OFFICE
