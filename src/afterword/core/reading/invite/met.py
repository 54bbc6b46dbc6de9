"""Whom one is to meet, as the words of an invitation name them: "with Ann Lee and Bo Li"; only full names count."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from afterword.core.naming.given_names import KNOWN_GIVEN_NAMES
from afterword.core.reading.invite.names import clean_name, same_name, untitled
from afterword.core.reading.invite.titles import name_in

_WORD: Final = r"[^\W\d_a-zà-ÿ][\w'’-]"
_NAME: Final = rf"{_WORD}+(?:(?: (?:de|del|la|van|von|der|den|du|di|da|zu|le))*(?: [A-Z]\.)? {_WORD}+){{1,3}}"
_ADDRESSED: Final = r"(?:Frau|Herrn?|Mme|Mlle|M\.|Mr\.?|Ms\.?|Mrs\.?|Sra?\.?|Señora?|Dña\.|Doña|Don|D\.|Chef)"
_LEARNED: Final = r"(?:Drs?|Dra|Prof|Profa|Mag|PD|Dipl)\b\.?(?:-Ing\.)?(?: (?:med|rer|nat|phil|jur|vet|dent|h|c)\.)*"
_TITLE: Final = rf"(?:{_ADDRESSED} |Sister |Rev\. )?(?:{_LEARNED} )*"
_BY_ROLE: Final = (
    r"(?:(?:me and|mir und|moi et) )?(?:(?:our|the|my|your|his|her|their|(?:unser|mein)(?:e[mrn]?)?|de[mrn]|die|"
    r"notre|nos|nuestr[oa]|la|le|el) "
    r"(?:[\w&/'’-]+ ){0,5}[\w&/'’-]+,? )?"
)
_BESIDE: Final = r"(?: \([^()\n]{2,60}\))?"
_AND: Final = re.compile(r",? (?:and|und|et|y|e|&|sowie) |, ")
_ONE: Final = re.compile(rf"{_BY_ROLE}(?P<name>{_TITLE}{_NAME}){_BESIDE}")
_SURELY: Final = re.compile(
    r"(?:\b(?:[Mm]eet(?:ing)?(?: with)?|(?:[Ss]peak|[Tt]alk|[Cc]hat)(?:ing)? (?:with|to)|[Ww]orking with|[Jj]oined by|"
    r"[Cc]all (?:with|from|by)|(?:[Ii]nterviewed|[Hh]osted|[Ll]ed|[Cc]onducted) by|[Aa]sk for|"
    r"(?:[Pp]anel|[Ii]nterviewers?)(?: (?:will be|is|are|members?(?: are)?|will consist of|consists of))?:?|"
    r"[Ww]ho:|[Gg]esprächspartner(?:in|innen)?(?: (?:sind|ist|wird|werden|sein wird))?:?|"
    r"[Tt]eilnehmen(?: werden)?:?|teil:|"
    r"[Tt]eilnehmer(?:innen)?:|führt|führen|empf[äa]ng(?:t|en) Sie|erwarte[nt]? (?:Sie|dich)|dabei (?:wäre|"
    r"wären|ist|sind)|"
    r"treffen(?: Sie)?|[Rr]e[çc]ue?s? par|[Aa]ccueillie?s? par|[Rr]encontrer(?:ez)?|(?:é|É)changer(?:ez)? avec|"
    r"[Rr]ecibir[áa]n?|[Hh]ablar[áa]?s? con|[Cc]onocer(?:[áa]s)? a|[Ee]ntrevistar[áa]n?|[Pp]regunt[ae]r? por|"
    r"[Rr]eunir[áa]s? con)"
    r"|(?:\d|[AaPp]\.?[Mm]\.?|\bUhr|\dh|\b[A-Z]{2,4}\)?|"
    r"\b(?:[Vv]isio|[Vv]id[ée]o|[Vv]ideocall|Zoom|Teams|[Tt]éléphone|[Vv]ideollamada|[Cc]hat|[Cc]onversation|"
    r"[Cc]harla|[Cc]all))"
    r",? with|(?<!\bStelle )(?<!\bposte )(?<!\bpuesto )\b(?:[Mm]it|[Aa]vec|[Cc]on)) "
)
"""What only people stand behind; an hour with "with" among it, for no firm does: "at 2pm with Ann Lee"."""
_BEGINS: Final = re.compile(r"^[ \t]*(?=[^\W\d_a-z])|(?<=[.!?,:;] )(?=[^\W\d_a-z])", re.MULTILINE)
_WILL: Final = re.compile(
    r" (?:will (?:be )?(?:interview|meet|speak|talk|call|host|join|lead|conduct|see|run)|"
    r"(?:would like|wants?|is looking forward|are looking forward) to|and I\b|and me\b|und ich|et moi|y yo|wird|"
    r"werden|führt|"
    r"vous rece|vous accueill|te recib|te entrevist)"
)
"""Behind names that open a sentence: they are met."""
_TITLED: Final = re.compile(rf"\b(?=(?:{_ADDRESSED}|{_LEARNED}) [^\W\d_a-z])")
_PERHAPS: Final = re.compile(r"(?<!role )(?<!position )(?<!job )(?<!post )(?<!career )\b[Ww]ith ")
"""Behind these a firm may stand as well."""
_PERSON: Final = re.compile(r" (?:at|from|of) [A-Z]|, (?:our|the|my|unser|notre|nuestr)")
_NO_NAMES: Final = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b|\b(?:Team|GmbH|Inc|Ltd|AG|Teams|Zoom|Meet|Group|Department|Google|Microsoft|"
    r"Street|Road)\b|"
    r"^(?:Das|Die|Der|Ein|Eine|Ihre?|The|Your|Our|This|That|We|Le|La|El|Les|Los|Une?|Notre|Votre|Su|Tu) "
)
_UNSAID: Final = re.compile(r"^(?:Chef|M\.|D\.|Don|Doña|Dña\.) |\b(?:med|rer|nat|phil|jur|vet|dent|h|c)\. ?")
MOST: Final = 8
_MOST_TELLINGS: Final = 40
"""Of one sort; what names more is a list of something else."""
_LONGEST: Final = 20_000


def names_met(text: str, *, besides: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The full names in their order, each once, with Dr. and Prof.; `besides`: the company, the candidate."""
    plain = re.sub(
        r"[ \t\r\f\v]*\n(?=[^\n\W\d_])[ \t]*(?=[^\n:]*$)",
        " ",
        text[:_LONGEST].replace("\r\n", "\n"),
        flags=re.MULTILINE,
    )
    found: list[str] = []
    for name in (name for _, name in sorted(_all_named(plain), key=lambda one: one[0])):
        new = not any(same_name(name, known) for known in (*besides, *found))
        if new:
            found.append(name)
    return tuple(found)[:MOST]


def _all_named(plain: str) -> Iterator[tuple[int, str]]:
    """The names with the places where they stand."""
    for sure in (_SURELY, _TITLED):
        for match in islice(sure.finditer(plain), _MOST_TELLINGS):
            yield from _listed(plain, match.end())[0]
    for match in islice(_BEGINS.finditer(plain), _MOST_TELLINGS):
        names, end = _listed(plain, match.end())
        if names and _WILL.match(plain, end):
            yield from names
    for match in islice(_PERHAPS.finditer(plain), _MOST_TELLINGS):
        names, end = _listed(plain, match.end())
        if len(names) > 1 or any(_is_given(name) for _, name in names) or _PERSON.match(plain, end):
            yield from names


def _listed(plain: str, at: int) -> tuple[list[tuple[int, str]], int]:
    """The names that stand there side by side, each with its place, and where they end."""
    found: list[tuple[int, str]] = []
    joint, end = at, at
    while len(found) < MOST and (one := _ONE.match(plain, joint)):
        name = "" if _NO_NAMES.search(one.group()) else clean_name(_UNSAID.sub("", one["name"]))
        if not name_in(" ".join(word for word in untitled(name).split() if word[0].isupper())):
            break
        found.append((one.start("name"), name))
        end = one.end()
        follows = _AND.match(plain, end)
        if follows is None:
            break
        joint = follows.end()
    return found, end


def _is_given(name: str) -> bool:
    return untitled(name).split()[0].casefold() in KNOWN_GIVEN_NAMES
