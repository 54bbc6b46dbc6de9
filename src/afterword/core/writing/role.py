"""A role as it stands inside a sentence: "Data Engineer (m/f/d) - Remote [R-1]" is the Data Engineer role."""

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.writing.prose.given_names import NAMES_TOO, PLACES_TOO
from afterword.core.writing.prose.lexicon import BASE_VERBS, FIRST_WORDS, PROPER
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.tidy import one_line
from afterword.core.writing.prose.vocabulary import kinds_in
from afterword.core.writing.review.no_placeholder import holds_placeholder

LONGEST_ROLE = 60
SHORTEST_NAME: Final = 5
"""Letters of a company's one word up to which it may well be a word of the role: "care", "swift"."""
_COMPANIES: Final = (
    "Tim Hortons", "Whole Foods", "Home Depot", "Best Buy", "Burger King", "Pizza Hut", "Taco Bell", "Dairy Queen",
    "Costa Coffee", "Marks & Spencer", "Trader Joe's", "Red Cross", "Royal Mail", "Five Guys", "Starbucks",
    "McDonald's", "Walmart", "Waitrose", "Sainsbury's", "Tesco", "Aldi", "Lidl", "Ikea", "Greggs", "Wetherspoon",
    "Costco", "Amazon", "Uber", "Woolworths", "Bunnings", "Chipotle", "Wendy's", "Nando's", "Primark", "Walgreens",
    "Salvation Army",
)  # fmt: skip
"""Places of work that everybody knows by name."""
_ASIDE = any_of(r"""
    \s*[(\[{<][^)\]}>]{0,80}[)\]}>]
    \s+[|–—-]\s.{0,200}$
    \s+(?:at|@)\s.{0,200}$
    \s+[mwfdhx]/[mwfdhx](?:/[mwfdhx])?$
    \s*#\S+$
    \s*\b(?:req|job|ref)[\s:#-]*\d\S*$
    """)
_TITLE_WORDS = word_set("""
    data software senior junior lead staff principal product project program programme marketing sales customer
    account office head director manager engineering backend back-end frontend front-end full-stack fullstack
    machine research business financial finance operations human people associate assistant executive chief
    registered staff nurse teacher warehouse delivery platform site support technical solutions systems network
    security web mobile graphic content social community legal clinical care team store shop primary secondary
    grant kindergarten preschool nursery toddler wedding floral flower garden landscape dog pet animal zoo farm ranch
    dairy bakery pizza kitchen prep dish food beverage room guest spa fitness yoga swim ski dance drama voice choir band
    camp teen elder foster family crime flight cabin ramp cargo freight deck boat crane heavy concrete steel metal wood
    glass tile paint roof plumbing heating solar wind water waste energy power land property lease estate wealth equity
    market stock demand forecast inventory order contact help server storage kernel compiler game level concept story
    script photo print type book news sports radio film mobile growth quantitative user
    high middle math maths science reading export import stage programme fund theatre theater floor music set
    costume light sound wine bar hotel housekeeping
    school deputy sous pastry line head chef barista baker driver forklift truck delivery bus train museum archive
    library lab laboratory field service customer sales inside outside night day shift plant production quality
    safety supply purchasing category brand media video motion game web cloud database systems embedded hardware
    electrical mechanical civil structural chemical process design industrial interior graphic visual creative art
    copy editorial managing senior junior lead chief vice general regional district area branch store floor kitchen
    front home health mental physical occupational speech school special early childhood youth case social tax
    payroll accounts audit internal external corporate investment credit risk fraud claims insurance mortgage loan
    travel event events office executive legal court police fire building construction maintenance grounds
    volunteer donor grants major community fundraising public press policy political clinical dental veterinary
    pharmacy radiology surgical medical healthcare care home assistant associate apprentice trainee intern graduate
    part-time full-time temporary freelance remote growth product user solutions integration implementation
    deputy acting interim senior
    ward court file records filing booking reception evening weekend relief trainee practice parish village hospital
    clinic hospice maternity paediatric pediatric palliative intensive emergency laundry catering canteen garage yard
    dock port harbour rail tram theatre outpatient bedside dispensary surgery
    """)
_PERSON_WORD = re.compile(r"(?:ist|ian|yst|eer|ware|ing|ment|tion|tive|ance|ics?|ity|ary|(?<!drup)(?<!pasc)al)$")
"""Ends of words that are no names: archivist, technician, analyst, firmware, purchasing, procurement."""
_SHORT_FORMS = re.compile(
    r"\b(?:cdl|hvac|icu|cnc|plc|rn|lpn|lvn|cna|emt|bim|gis|hse|ehs|hca|odp|hgv|lgv|flt|ndt|mri|nicu|hr|qa|qc|seo|ppc|crm|erp|cctv|cad|sql|ppe|sen|senco|ceo|cfo|npd|cnc|hgv|uat|nvq|epos|evs?|gcse|btec|tv|dj)(?![\w-])"
)
"""Typed small, and never a word."""
_BEFORE_JOB = re.compile(r"\b(?:er|it|ed|pe|ot|ct|gp|pr|ux|ui|id|re)(?= [a-z])")
"""Short forms in front of a job, though words elsewhere: "er nurse", "pe teacher"."""
_DRIVE_THROUGH = re.compile(r"\b(drive)[ -](t)h(?:ru|rough)\b", re.IGNORECASE)
_ROLE_WORD = re.compile(r"\b(?:role|position|job)$", re.IGNORECASE)


_NAMES_OF_WORDS = (
    NAMES_TOO
    | PLACES_TOO
    | word_set("""
    ford apple target shell delta gap oracle python ruby java go excel tesla subway visa chase sprint kindle adobe rust
    swift unity chrome windows drupal oxford cambridge canvas epic salesforce sap turkey china wales jersey reading
    bath cork orange dove mars boots next argos halfords tableau snowflake spark
    """)
)
"""Common words that in front of a job are more often a name: "Ford technician", "Reading tutor"."""


def role_named(role: str, names: frozenset[str] = frozenset()) -> str:
    """What stands before "role"; "" where no usable role is known. `names` know the common words."""
    line = role_written(role)
    return _as_said(line, names) if line else ""


def role_written(role: str) -> str:
    """The role alone, in its own capitals; "" where no usable role is known."""
    line = _ROLE_WORD.sub("", _ASIDE.sub("", one_line(role, LONGEST_ROLE * 3)).strip(" ,.;:-")).strip()
    if not any(map(str.isalpha, line)) or len(line) > LONGEST_ROLE or holds_placeholder(line):
        return ""
    line = _DRIVE_THROUGH.sub(r"\1-\2hrough", line)
    return _BEFORE_JOB.sub(_upper, _SHORT_FORMS.sub(_upper, line))


def with_names(role: str, theirs: Iterable[str]) -> str:
    """With the capitals of a company that stands in it in small letters: one of `theirs`, or one that all know."""
    for name in (*theirs, *_COMPANIES):
        if name != name.lower() and (name in _COMPANIES or " " in name or len(name) > SHORTEST_NAME):
            role = re.sub(rf"(?<![\w-]){re.escape(name.lower())}(?![\w-])", name.replace("\\", ""), role)
    return role


def _upper(found: re.Match[str]) -> str:
    return found[0].upper()


def _as_said(line: str, names: frozenset[str]) -> str:
    """In small letters where only the title's beginning is large: the firmware engineer role, but the Year 5 teacher.

    A specialty behind a comma goes in front of a title in small letters: "Registered nurse, ICU" is the ICU registered
    nurse role. Whatever else stands there is put in brackets: the Staff Nurse (palliative care) role.
    """
    title, comma, field = line.partition(", ")
    if not comma:
        return _lowered(line, names)
    if ", " not in field and title[1:] == title[1:].lower() and _is_field(field):
        return f"{field if _is_short_form(field) else field.lower()} {_lowered(title, names)}"
    return f"{_lowered(title, names)} ({field})"


def _is_field(text: str) -> bool:
    """As in "Employment Law", "ICU": a specialty, and no name of a place."""
    first = text.partition(" ")[0].casefold()
    return _is_short_form(text) or first in _TITLE_WORDS or _PERSON_WORD.search(first) is not None


def _lowered(line: str, names: frozenset[str]) -> str:
    first, _, rest = line.partition(" ")
    word = first.casefold()
    common = word in (FIRST_WORDS | BASE_VERBS) and not rest[:1].isdigit()  # but the Year 5 teacher
    known = common or word in _TITLE_WORDS or _PERSON_WORD.search(word) or (not rest and word.isalpha())
    known = known or (word not in _NAMES_OF_WORDS and bool(kinds_in(names, word)))
    small = not rest or all(part == part.lower() or _is_short_form(part) for part in rest.split())
    if known and first.istitle() and small and word not in PROPER:
        return line[:1].lower() + line[1:]
    return line


def _is_short_form(word: str) -> bool:
    """As in ICU, III, R&D."""
    return word.isupper()
