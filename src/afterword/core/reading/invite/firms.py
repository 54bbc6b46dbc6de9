"""Whose address it is: an employer's, an agency's or a private one, and the firm's name that its domain suggests."""

import re
import unicodedata

from afterword.core.facts.company_name import firm_letters, firm_words, is_part_of
from afterword.core.reading.invite.names import written_out
from afterword.core.reading.invite.robots import is_service

_PRIVATE_DOMAINS = (
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk ymail.com "
    "icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net web.de mail.com "
    "fastmail.com hey.com zoho.com yandex.com yandex.ru mail.ru qq.com 163.com 126.com naver.com daum.net orange.fr "
    "free.fr laposte.net libero.it t-online.de btinternet.com comcast.net verizon.net att.net sbcglobal.net "
    "rediffmail.com tutanota.com yahoo.fr yahoo.de yahoo.co.in yahoo.ca hotmail.fr live.co.uk sky.com shaw.ca"
)
_PRIVATE = frozenset(_PRIVATE_DOMAINS.split())
# Labels that say "here is mail" in whatever country, and no firm's name.
_MAIL_WORDS = (
    "mail email e-mail post gmail googlemail outlook hotmail yahoo ymail icloud webmail mailbox inbox proton "
    "protonmail gmx aol fastmail tutanota mx smtp"
)
_MAIL_LABELS = frozenset(_MAIL_WORDS.split())
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "ne", "or", "go", "gob", "nhs"})
_AGENCY = re.compile(
    r"recruit|staffing|talent|headhunt|personnel|search(?:group|partners|firm)?\b|agency|jobs|placement|resourcing|"
    r"robert-?half|randstad|adecco|hays\b|manpower|michaelpage|pagegroup|korn-?ferry|roberthalf|kforce|aerotek|"
    r"teksystems",
    re.IGNORECASE,
)


def is_private(domain: str) -> bool:
    """Return whether people have their own mail there, so that the domain names no firm."""
    return domain in _PRIVATE or firm_key(domain) in _MAIL_LABELS


def is_firm(domain: str) -> bool:
    """Return whether the domain can be an employer's or an agency's own."""
    return bool(domain) and not is_private(domain) and not is_service(domain)


def house_domain(email: str) -> str | None:
    """Return the domain, in small letters, that only colleagues share; None for private mail, services, no address."""
    domain = email.rpartition("@")[2].strip().casefold()
    return domain if "." in domain and is_firm(domain) else None


def registered(domain: str) -> str:
    """Return the domain that a firm has registered: acme.co.uk for mail.acme.co.uk."""
    labels = domain.split(".")
    second_level = len(labels) > 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if second_level else labels[-2:])


def firm_key(domain: str) -> str:
    """Return the label that stands for the firm: acme in mail.acme.co.uk."""
    return registered(domain).split(".")[0]


def speaks_of(domain: str, name: str) -> bool:
    """Return whether a domain is made of the name, or of its first word: acme.example, acmehq.example."""
    label, words = firm_letters(firm_key(domain)), firm_words(name)
    return bool(words) and (label == firm_letters(name) or label.startswith(firm_letters(words[0])))


def looks_like_agency(domain: str) -> bool:
    """Return whether the domain's own name speaks of recruiting."""
    return is_firm(domain) and _AGENCY.search(firm_key(domain)) is not None


def firm_name(domain: str, texts: tuple[str, ...] = (), told: str = "") -> str:
    """Return the firm's name: as `texts` spell the domain's, else as they told it, else the label with a capital."""
    key = re.sub(r"[^a-z0-9]", "", firm_key(domain))
    spelled = next((found for text in texts if (found := _spelled(text, key))), "")
    longer = told if spelled and len(told) > len(spelled) and is_part_of(spelled, told) else ""
    return longer or spelled or told or (firm_key(domain).replace("-", " ").title() if key else "")


def _spelled(text: str, key: str) -> str:
    """Return the run of words in `text` whose letters are the domain's: "Blue Harbor" for blueharbor."""
    words = list(re.finditer(r"[^\W_]+(?:['’&.-][^\W_]+)*", text[:1_000]))
    for first, word in enumerate(words):
        for last in words[first : first + 4]:
            run = text[word.start() : last.end()]
            if key in _letters(run) and run != run.lower():
                return " ".join(run.split())
    return ""


def _letters(run: str) -> tuple[str, str]:
    """Return the letters that a domain would have for `run`: accents left out, or written out as Germans do."""
    plain = unicodedata.normalize("NFKD", run.lower())
    return re.sub(r"[^a-z0-9]", "", written_out(run)), re.sub(r"[^a-z0-9]", "", plain)
