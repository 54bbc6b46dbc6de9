"""A message cut into sentences, each written out plainly: small letters, no contractions, links by their purpose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from typing import Final

from afterword.core.reading.kind.notation import BEGINNING

LONGEST_READ: Final = 10_000
"""In characters; what stands behind that in one message says nothing about its kind any more."""
MOST_SENTENCES: Final = 200
_LONGEST_SENTENCE: Final = 600

_MARKS: Final = str.maketrans("‘’ʼ`´“”„«»‐‑‒–—−\u00a0\u2007\u202f\u3000\t\r\v\f", "'''''\"\"\"\"\"------" + " " * 8)
_TOKEN: Final = re.compile(
    r"(?P<link>(?:https?://|www\.)\S{1,2000}|(?:calendly|cal|koalendar|doodle|savvycal)\.com/\S{1,200})"
    r"|(?P<address>[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,120})"
    r"|(?P<joint>(?<=\w)-(?=\w))|[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[^\s\w]|_"
)
_BOOKING: Final = re.compile(
    r"calendly|savvycal|cal\.com|koalendar|doodle|youcanbook|goodtime|hubspot\S{0,40}/meetings|"
    r"meetings\.\S{0,20}hubspot|"
    r"outlook\S{0,30}/book|bookings?\.|/book(?:ing|me)?\b|schedul|zcal|chilipiper|"
    r"calendar\.google\.com/calendar/\S{0,40}appoint|"
    r"calendar\.app\.google|tidycal|acuity|/slots?\b|appointlet|vyte|zeeg|meetergo|termin",
    re.IGNORECASE,
)
_SIGNING: Final = re.compile(
    r"docusign|hellosign|dropbox\S{0,10}sign|adobesign|echosign|signnow|pandadoc", re.IGNORECASE
)

_ASIDE: Final = re.compile(
    r" , (however|therefore|unfortunately|sadly|regrettably|though|of course|indeed|alas|leider|jedoch|daher) ,(?= )"
)
_WHOLE: Final = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "shan't": "shall not",
    "let's": "let us",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "wasnt": "was not",
    "wont": "will not",
    "cant": "can not",
    "couldnt": "could not",
    "havent": "have not",
    "hasnt": "has not",
    "weve": "we have",
    "youve": "you have",
    "youre": "you are",
    "thats": "that is",
    "ive": "i have",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "résumé": "resume",
    "favour": "favor",
    "organisation": "organization",
    "&": "and",
}
_TAILS: Final = (("n't", " not"), ("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("'m", " am"), ("'d", " would"))
_IS: Final = frozenset(
    [
        "it",
        "she",
        "he",
        "that",
        "there",
        "here",
        "what",
        "who",
        "when",
        "where",
        "everything",
        "this",
        "how",
        "which",
        "one",
    ]
)

_SHORT_WORDS: Final = (
    "mr mrs ms dr prof st approx no vs eg ie inc ltd co corp dept fig sr jr bzw ca evtl ggf inkl usw str "
    "tel nr mme mlle m av sra dott sig ul hr fr dhr mevr a.m p.m a p z.b u.a d.h o.ä i.d.r g e i "
)
_SHORT: Final = frozenset(_SHORT_WORDS.split())
_ENDS: Final = re.compile(
    r"(?:[.!?…]+[)\"']*(?=\s|$)|[。！？]+)|;(?=\s)|\n|[\U0001F300-\U0001FAFF\u2600-\u27BF]+(?=\s)"
)
_BULLET: Final = re.compile(r"[ \t]*(?:[-*•·–>#]|\d{1,2}[.)]|[a-z]\))\s")
_DAY_MONTH: Final = re.compile(r"\d{1,2}\.\d{1,2}")
_BEGINS: Final = re.compile(rf"(?<!\w)\w{{{BEGINNING}}}")
_HAS_WORD: Final = re.compile(r"[^\W_]")
_SHORT_LINE: Final = 55


@dataclass(frozen=True)
class Sentence:
    """One sentence: where it stands in the text, and its plain words with a blank at either end."""

    start: int
    end: int
    raw: str
    subject: bool = False

    @cached_property
    def plain(self) -> str:
        """Small letters, one blank between words and marks."""
        return plainly(self.raw)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words, each once."""
        return frozenset(self.plain.split())

    @cached_property
    def begins(self) -> frozenset[str]:
        """How its words begin."""
        return frozenset(_BEGINS.findall(self.plain))

    @property
    def is_question(self) -> bool:
        """Whether it ends as a question does."""
        return self.raw.rstrip(" \t\r\n)\"'”’»*_").endswith(("?", "？"))


_HASTY: Final = {
    " im ": (
        re.compile(
            r" im (?=(?:so|not|sorry|afraid|happy|glad|very|just|still|out|back|sure|really|also|going|writing|looking|"
            r"hoping|checking|following|pleased|delighted|excited|away|currently|a|the|on|off) )"
        ),
        " i am ",
    ),
    " dont ": (re.compile(r" (i|we|you|they|please|u) dont "), r" \1 do not "),
    " u ": (
        re.compile(
            r"(?:(?<= can)|(?<= to)|(?<= for)|(?<= if)|(?<= thank)|(?<= are)|(?<= do)|(?<= see)|(?<= could)|"
            r"(?<= would)|(?<= did)|(?<= give)|(?<= let)|(?<= will)) u | u (?=(?:are|can|could|will|have|for|ok) )"
        ),
        " you ",
    ),
}
"""Hasty English that is another word elsewhere: the German "im Haus", the French "dont", the Dutch "u"."""


def plainly(raw: str) -> str:
    """The words of a text as the lists of cues know them."""
    found = (_word(one) for one in _TOKEN.finditer(raw.translate(_MARKS)))
    plain = f" {' '.join(word for word in found if word)} ".replace(" e mail", " email")
    for hasty, (pattern, written) in _HASTY.items():
        if hasty in plain:
            plain = pattern.sub(written, plain)
    return _ASIDE.sub(r" \1", plain)


def _word(found: re.Match[str]) -> str:
    kind, word = found.lastgroup, found.group().lower()
    if kind == "joint":
        return ""
    if kind == "address":
        return "@address"
    if kind == "link":
        return "@booking" if _BOOKING.search(word) else "@signing" if _SIGNING.search(word) else "@link"
    return _WHOLE.get(word) or (_long_form(word) if "'" in word else word)


def _long_form(word: str) -> str:
    for tail, says in _TAILS:
        if word.endswith(tail) and len(word) > len(tail):
            return word[: -len(tail)] + says
    if word.endswith("'s") and word[:-2] in _IS:
        return word[:-2] + " is"
    return word.replace("'", " ").strip()


def sentences_of(text: str, *, subject: bool = False) -> list[Sentence]:
    """The sentences in order; what is behind LONGEST_READ or MOST_SENTENCES is left out."""
    text = text[:LONGEST_READ]
    cuts = [0, *_cuts(text), len(text)]
    pieces = ((start, end) for start, end in pairwise(cuts) if _HAS_WORD.search(text, start, end))
    return [_sentence(text, start, end, subject=subject) for start, end in islice(pieces, MOST_SENTENCES)]


def _sentence(text: str, start: int, end: int, *, subject: bool) -> Sentence:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return Sentence(start, start + len(piece.strip()), piece.strip(), subject)


def _cuts(text: str) -> Iterator[int]:
    last = 0
    for found in _ENDS.finditer(text):
        if _ends(text, found, last):
            yield found.end()
            last = found.end()
        while found.end() - last > _LONGEST_SENTENCE:
            last += _LONGEST_SENTENCE
            yield last
    while len(text) - last > _LONGEST_SENTENCE:
        last += _LONGEST_SENTENCE
        yield last


def _ends(text: str, found: re.Match[str], last: int) -> bool:
    mark = found.group()
    if mark == "\n":
        return _line_ends(text, found.start(), last)
    if mark != ".":
        return True
    before = text[max(found.start() - 12, last) : found.start()].rsplit(None, 1)[-1:]
    word = before[0].lower().lstrip("(\"'") if before else ""
    return word not in _SHORT and not _is_rank(text, found.start(), word)


def _is_rank(text: str, at: int, word: str) -> bool:
    """As in "am 3. Dezember": a number with a full stop, and a word after it."""
    if _DAY_MONTH.fullmatch(word):
        return text[at + 1 : at + 12].lstrip(" ")[:1].islower()
    if not (word.isdigit() and len(word) <= 2):
        return False
    after = text[at + 1 : at + 12].lstrip(" ")
    lead = text[max(at - 12, 0) : at].split()[-2:-1]
    return after[:1].isalpha() and bool(lead) and lead[0].lower().strip(",") in _RANKED


_RANKED_WORDS: Final = (
    "am den der dem bis vom zum ab im und zwischen dnia do od w d kl montag dienstag mittwoch donnerstag freitag "
)
_RANKED: Final = frozenset(_RANKED_WORDS.split())


def _line_ends(text: str, at: int, last: int) -> bool:
    """Whether a line break ends a sentence: an empty line, a list, or a short line before a capital."""
    after = text[at + 1 : at + 60]
    if not after.strip(" \t\r") or after.lstrip(" \t\r")[:1] == "\n" or _BULLET.match(after):
        return True
    line = text[max(text.rfind("\n", 0, at) + 1, last) : at].strip()
    if line.endswith((":", "。", "，", "、")):
        return True
    return len(line) < _SHORT_LINE and not after.lstrip()[:1].islower()
