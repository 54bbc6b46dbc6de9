"""Which of the addresses in an invitation is the way into the meeting; http(s) only, known meeting places only."""

import re
from itertools import islice
from urllib.parse import parse_qs, urlsplit

_URL = re.compile(r"https?://[^\s<>\"'\\^`{}|\x00-\x20]{4,2000}", re.IGNORECASE)
_MOST_LINKS = 200
_TRAILING = ".,;:!?)]*_>"
_ROOMS = (
    re.compile(r"(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com|com\.cn)/(?:j|my|s|w|wc)/."),
    re.compile(r"teams\.(?:microsoft|live|office)\.(?:com|us)/(?:l/meetup-join|meet|dl/launcher|_#/l/meetup-join)/."),
    re.compile(r"gov\.teams\.microsoft\.us/(?:l/meetup-join|meet)/."),
    re.compile(r"(?:meet|hangouts)\.google\.com/(?:[a-z]{3}-|lookup/|_meet/|hangouts/|call/)"),
    re.compile(r"[\w-]+\.webex\.com/(?!.*globalcallin)(?:.*/)?(?:meet|join|j\.php|m/|e\.php|k2/j\.php|wbxmjs)"),
    re.compile(r"(?:[\w-]+\.)*(?:gotomeeting\.com/join|gotomeet\.me|meet\.goto\.com|goto\.com/join)/?."),
    re.compile(r"(?:[\w-]+\.)*(?:whereby\.com|appear\.in|daily\.co|8x8\.vc|meet\.jit\.si|around\.co)/."),
    re.compile(r"(?:app\.)?chime\.aws/."),
    re.compile(
        r"(?:[\w-]+\.)*(?:bluejeans\.com|v\.ringcentral\.com|meetings\.ringcentral\.com|meetings\.dialpad\.com)/."
    ),
    re.compile(r"(?:join\.skype\.com|meet\.lync\.com|[\w-]+\.join\.skype\.com|facetime\.apple\.com/join)/?."),
    re.compile(r"(?:[\w-]+\.)*(?:hirevue\.com|brighthire\.ai|karat\.io|karat\.com|gather\.town|livestorm\.co)/."),
)
_WRAPPERS = {"safelinks.protection.outlook.com": "url", "www.google.com": "q", "statics.teams.cdn.office.net": "url"}
_NOT_HTTP = re.compile(r"[\s\"'<>\\\x00-\x20\x7f]")


def as_link(text: str) -> str | None:
    """Return `text` when all of it is one http(s) address, out of its wrapper."""
    found = _URL.fullmatch(text.strip())
    return _unwrapped(found.group()) if found else None


def links_in(text: str) -> list[str]:
    """Return the http(s) addresses in `text`, in order, out of their wrappers."""
    return [_unwrapped(match.group().rstrip(_TRAILING)) for match in islice(_URL.finditer(text), _MOST_LINKS)]


def meeting_link(text: str) -> str | None:
    """Return the first address in `text` that leads into a video meeting."""
    return next((link for link in links_in(text) if is_meeting(link)), None)


def is_meeting(link: str) -> bool:
    """Return whether `link` opens a meeting, and not a help page or a list of telephone numbers."""
    where = link.split("://", 1)[-1]
    host, _, path = where.partition("/")
    return any(room.match(f"{host.lower()}/{path}") for room in _ROOMS)


def _unwrapped(link: str) -> str:
    """Return the address inside a mail filter's or a calendar's redirect."""
    try:
        parts = urlsplit(link)
        key = next((key for host, key in _WRAPPERS.items() if (parts.hostname or "").endswith(host)), None)
        inner = parse_qs(parts.query, max_num_fields=50).get(key, [""])[0] if key else ""
    except ValueError:
        return link
    return inner if inner.lower().startswith(("http://", "https://")) and not _NOT_HTTP.search(inner) else link
