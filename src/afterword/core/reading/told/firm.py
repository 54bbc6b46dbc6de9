"""The company and the job, where a mail's words name them: "at Cobalt Health is", "Talent @ Nimbus Kite"."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from afterword.core.reading.invite.names import same_name
from afterword.core.reading.invite.subject import JOB

_CAPITAL: Final = r"[^\W\d_a-zß-ÿ][\w&'’-]*(?:\.\w+)*|\d+[A-Z][\w-]*"
_RUN: Final = (
    rf"(?:{_CAPITAL})(?:(?: (?:&|\+|and|of|the|de|du|des|la|le|les|del|al|au|für|und|y|et|fil))* (?:{_CAPITAL})){{0,4}}"
)
_LEGAL: Final = re.compile(
    rf"\b({_RUN}) (?:GmbH|AG|KG|SE|Ltd|Limited|Inc|LLC|Corp|plc|SAS|SA|S\.L\.|S\.A\.|SL|BV|B\.V\.)(?!\w)"
)
_FORM: Final = re.compile(r" (?:GmbH|AG|KG|SE|Ltd|Limited|Inc|LLC|plc|SAS|SL|BV)$")
_SARL: Final = re.compile(rf"\b({_RUN} SARL)\b")
_LABEL: Final = re.compile(
    r"^[ \t*•-]*(?:company|employer|firma|unternehmen|arbeitgeber|entreprise|société|empresa)\s?:\s*(\S.{1,80})$",
    re.IGNORECASE | re.MULTILINE,
)
_AT: Final = re.compile(
    rf"(?<!arrive )(?<!interest )\b(?:[Aa]t|@|[Bb]ei(?: der| dem)?|[Cc]hez|client,?|apply(?:ing)? to|applied to|"
    rf"[Gg]reetings from|this is \w+ from|cafetería|restaurante|tienda|empresa|boutique|société|owner of|"
    rf"behalf of|[Tt]eam von|[Jj]oin(?:ing)?|(?i:role|position|job|post|interview|career|"
    rf"entretien|poste) (?:with|mit|avec|con)|en(?= )(?! (?:el|la|los|nuestr|tu)\b)|en la(?= Cl)) ({_RUN})"
)
_NO_FIRM: Final = re.compile(
    r"^(?:We|Wanna|You|It|Could|Would|Please|Thank|Thanks|Wir|Sie|Nous|Vous|Zoom|Teams|Microsoft|Google|Skype|"
    r"Webex|Meet|Reception|Suite|Floor|The|Our|My|This|Your|AM|PM|Noon|Uhr|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Monday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Ihnen|Uns|"
    r"Calle|Avenida|"
    r"English|German|French|Spanish|France|España|Madrid|Paris|London|Berlin|January|February|March|April|May|"
    r"June|July|August|"
    r"September|October|November|December|HR|RH)\b"
)
_BEHIND_TITLE: Final = re.compile(
    rf"^[^\n]{{2,60}}?(?:,| @| at| -| –| \||, Team) ({_RUN})(?: GmbH| AG| Ltd\.?| Inc\.?| SARL)?\.?$"
)
_HOUSE: Final = re.compile(
    r"\b(?:Staffing|Recruitment|Clinic|Clínica|Klinik|Praxis|Spital|Hospital|Bäckerei|Studio|Hotel|Restaurant|"
    r"Café|School|Group|"
    r"Gruppe|Grupo|Transportes|Dental|Trust|Council|Shire|Partners|Store|Shop|Books|Outfitters|Foods|Logistik|"
    r"GmbH|AG|Ltd|Inc|"
    r"Maison|Boulangerie|Librairie|Farmacia|Pharmacy|Team|Services|Solutions|Care|Health|Bank|Labs?|Stiftung|"
    r"Schule|Verlag|Autohaus|"
    r"Apotheke|Gallery|Museum|Bakery|University|College|Academy|Hospice|Kita|Kindergarten|Clinique|Veterinary|"
    r"Coffee|Softworks|Stadt\w+|Bibliothek|Atelier|Centre|Center|Consulting|Systems|Media|Software)\b"
)
_AGENCY: Final = re.compile(r"\b(?:Staffing|Recruit\w*|Personalberatung|Talents?|Resourcing|Search|Intérim|Interim)\b")
_ROLE: Final = re.compile(
    r"\b(?:(?:role|position|post|job) (?:is|of|as)|(?:Stelle|Position) (?:als|der|des|einer|eines)|poste (?:de |d['’])|"
    r"(?:Bewerbung|Vorstellungsgespräch|Gespräch|Stelle) als|puesto de)\s*"
    r"(?:an? |the |als |einer? )?(.{3,80}?)(?=\s+(?:at|with|bei|chez|en|in|le|am|on|el|ein|einladen|zu|gern|for|"
    r"am|à|au|bei|der|einladen|begrüßen)\b|[.,;:(\n]|$)",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    r"^[ \t*•-]*(?:role|position|job(?: title)?|vacancy|stelle|poste|"
    r"puesto)[ \t]?:[ \t]*([^\n(,]{3,80}?)[ \t]*(?=[\n(,]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_ASKED: Final = re.compile(
    rf"\b(?:for|about|interest in|regarding)\s+(?:the|our|an?)\s+((?:{_CAPITAL})(?: (?:of |"
    rf"and )?(?:{_CAPITAL})){{0,4}}|\w+) "
    r"(?:role|position|opening|vacancy|job|post)\b"
)
_OF_ALL_SEXES: Final = re.compile(
    r"([^\n:–|,]{3,60}?)\s?\((?:[mwfdx]\s?[/|]\s?){1,3}[mwfdx]\)|\b([^\n:–|,-]{3,60}?) \((?:H/F|F/H|h/f|f/h)\)",
    re.IGNORECASE,
)
_LEADING: Final = re.compile(
    r"^.*\b(?:als|für die Stelle|Stelle|Position|Bewerbung|poste de|poste d['’]|Vorstellungsgespräch|"
    r"- )\s*(?:als )?|^[\s–-]+",
    re.IGNORECASE,
)


def firm_alone(firm: str) -> str:
    """The firm without the sentence that goes on behind it: "Cobalt Health is", "Dupont SARL le mardi 8"."""
    found = re.match(rf"{_RUN}", firm.strip())
    cut = re.split(rf"\s(?:{_NO_FIRM.pattern[4:-3]})\b", found.group() if found else firm)[0]
    return _FORM.sub("", cut.rstrip(" .,'’-"))


def firms_in(new: str, signature: str, people: Sequence[str], titles: Sequence[str] = ()) -> Iterator[str]:
    """What may be the company, the likeliest first, those of the `titles` last; `people` are none."""
    for found in chain(_told(new, signature), titles):
        bare = firm_alone(found)
        person = any(same_name(bare, name) or bare.casefold() in name.casefold() for name in people)
        if (
            len(bare) > 1
            and not person
            and not _NO_FIRM.match(bare)
            and not (JOB.search(bare) and not _HOUSE.search(bare))
        ):
            yield bare


def _told(new: str, signature: str) -> Iterator[str]:
    yield from (one[1] for one in _LABEL.finditer(new))
    yield from (one[1] for one in _AT.finditer(new))
    yield from (one[1] for pattern in (_SARL, _LEGAL) for one in pattern.finditer(f"{new}\n{signature}"))
    yield from (one for one in re.findall(_RUN, new) if _HOUSE.search(one) and " " in one and not _AGENCY.search(one))
    lines = [line.strip() for line in [*new.splitlines()[-3:], *signature.splitlines()[:5]]]
    behind = (one[1] for line in lines if (one := _BEHIND_TITLE.match(line)))
    yield from (firm for firm in behind if not _AGENCY.search(firm))
    yield from (line for line in lines if _HOUSE.search(line) and not JOB.search(line) and not _AGENCY.search(line))
    yield from (
        line for line in signature.splitlines()[1:5] if re.fullmatch(_RUN, line.strip()) and not JOB.search(line)
    )


def is_house(line: str) -> bool:
    """Whether the words name a firm or a house, and nobody: "Bluebird Staffing", "Clínica Santa Rita"."""
    return _HOUSE.search(line) is not None


def roles_in(texts: Sequence[str]) -> Iterator[str]:
    """The job where it stands before (m/w/d), behind "role" or "Stelle als", or before "position"."""
    for text in texts:
        if both := _OF_ALL_SEXES.search(text):
            yield _LEADING.sub("", both[1] or both[2]).strip(" –-")
    for text in texts:
        yield from (one[1] for one in _LABELLED.finditer(text) if "\n" in text)
    for text in texts:
        yield from (" ".join(one[1].split()) for one in _ROLE.finditer(text))
    for text in texts:
        yield from (one[1] for one in _ASKED.finditer(text) if one[1] not in {"first", "next", "second", "interview"})
