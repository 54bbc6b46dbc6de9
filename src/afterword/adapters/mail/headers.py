"""Header lines of a mail, written so that every name and subject arrives as typed; nothing else of a message.

They are written here and not by the standard library's newer header classes: in several Python releases those lose
blanks and quotes when they fold long names that are not ASCII.
"""

import re
import unicodedata
from email.charset import SHORTEST, Charset
from email.header import Header

from afterword.core.facts.correspondent import Correspondent

LONGEST_NAME = 200
LONGEST_SUBJECT = 400
LONGEST_ADDRESS = 254  # RFC 5321, section 4.5.3.1.3, without the angle brackets
LONGEST_LOCAL_PART = 64
LONGEST_LINE = 76
LONGEST_WORD = 60  # longer ones cannot be folded as they are, so they are encoded
LINE_BREAKERS = frozenset({"Cc", "Zl", "Zp", "Cs"})
UTF8 = Charset("utf-8")
UTF8.header_encoding = SHORTEST

_PLAIN_WORDS = re.compile(r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?: [A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*")
_ADDRESS = re.compile(r'([^\s<>()\[\],;:\\"@]+)@([^\s<>()\[\],;:\\"@]+)')
_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_OTHER_IN_NEW_IDNA = frozenset("ßς\u200c\u200d")


def need_one_line(value: str, what: str, longest: int) -> str:
    """Return `value` without blanks around it; raise ValueError where it could break out of its header line."""
    if len(value) > longest:
        raise ValueError(f"{what} is {len(value):,} characters long; {longest} is the most. Please shorten it.")
    if any(unicodedata.category(letter) in LINE_BREAKERS for letter in value):
        raise ValueError(f"{what} may not contain a line break or another control character. Remove it and try again.")
    return value.strip()


def text_line(header: str, value: str) -> str:
    """Return the folded header line of a free text, such as a subject."""
    if value.isascii() and "=?" not in value and all(0 < len(word) <= LONGEST_WORD for word in value.split(" ")):
        return f"{header}: {_folded(header, value)}"
    return f"{header}: {_encoded(header, value)}"


def address_line(header: str, mailboxes: tuple[Correspondent, ...]) -> str:
    """Return the folded header line of one or more readers."""
    return f"{header}: " + ",\r\n ".join(_mailbox(header, mailbox) for mailbox in mailboxes)


def wire_address(address: str) -> str:
    """Return the address as servers take it, its domain in ASCII; raise ValueError where it is no address."""
    typed = need_one_line(address, "An address", LONGEST_ADDRESS)
    if _INVISIBLE.search(typed):
        raise ValueError(f"The address {typed} has an invisible character in it. Please type it instead of pasting it.")
    found = _ADDRESS.fullmatch(typed)
    if not found or len(found[1]) > LONGEST_LOCAL_PART:
        raise ValueError(f"“{typed}” is not an e-mail address. It should look like name@company.example.")
    return f"{found[1]}@{_ascii_domain(found[2], typed)}"


def _ascii_domain(domain: str, typed: str) -> str:
    try:
        return ".".join(_ascii_label(label) for label in domain.split("."))
    except UnicodeError:
        raise ValueError(
            f"The part after the @ in “{typed}” is not a domain name. Please check its spelling."
        ) from None


def _ascii_label(label: str) -> str:
    """Python's own idna turns ß into ss, which is another company's domain; those letters keep their own spelling."""
    small = unicodedata.normalize("NFC", label.lower())
    if label.isascii():
        coded = label
    elif _OTHER_IN_NEW_IDNA.intersection(small):
        coded = "xn--" + small.encode("punycode").decode("ascii")
    else:
        coded = label.encode("idna").decode("ascii")
    if not _LABEL.fullmatch(coded):
        raise UnicodeError
    return coded


def _mailbox(header: str, mailbox: Correspondent) -> str:
    address = wire_address(mailbox.address)
    name = _name(header, need_one_line(mailbox.name, "A name", LONGEST_NAME))
    if not name:
        return address
    gap = " " if len(name.rsplit("\n", 1)[-1]) + len(address) + len(header) < LONGEST_LINE - 5 else "\r\n "
    return f"{name}{gap}<{address}>"


def _name(header: str, name: str) -> str:
    if not name.isascii() or "=?" in name or len(name) > LONGEST_LINE - 16:
        return _encoded(header, name)
    if not name or _PLAIN_WORDS.fullmatch(name):
        return name
    return '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'


def _folded(header: str, value: str) -> str:
    return Header(value, "us-ascii", maxlinelen=LONGEST_LINE, header_name=header).encode(linesep="\r\n")


def _encoded(header: str, value: str) -> str:
    return Header(value, UTF8, maxlinelen=LONGEST_LINE, header_name=header).encode(linesep="\r\n")
