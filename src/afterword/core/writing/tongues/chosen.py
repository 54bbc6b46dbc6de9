"""In which language a text is written: the application's own, else that of the notes where the country speaks it."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language
from afterword.core.writing.days import country_of
from afterword.core.writing.occasion import person_called
from afterword.core.writing.prose.lexicon import BASE_OF, BASE_VERBS, PASTS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.spelling_words import ALSO_WORDS, LETTER_WORDS
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.names_aside import without_names, without_teller
from afterword.core.writing.tongues.tongue import Tongue

_WORD = re.compile(r"\b[^\W\d_]+\b")
"""Whole words: the letter of "3D" and of "C4" tells no language."""
_NUMBERED = re.compile(
    r"\b\w-\d\w*|\b\d+(?:[.,]\d+)? [a-z]\b|\b(?<=meist )it\b|\b(?<=viel )it\b|\b(?<=die )it\b|\b(?<=der )it\b"
)
"""Roads, models and measures, whose letter tells none either: "N-340", "200 l"; and what is cut short: "meist it"."""
_ENGLISH = word_set("""
    the of to for with and or are they their she he her his it its that this how what why we you my from by about be
    been has have had more than which who work is was on at i said does
    """)
_SHAPES = {
    Language.GERMAN: re.compile(
        r"\w*[äöüß]\w*|\w{4,}(?:ung|ungen|keit|keiten|heit|schaft|lich|liche[nrs]?|isch|ische[nrs]?|ieren|iert|ekt|tät)"
    ),
    Language.FRENCH: re.compile(r"(?!\w{3,}cafés?$)\w*[éèêàçùœôîûï]\w*|\w{3,}(?:euses?|aux|eaux|ois|oises?)"),
    Language.SPANISH: re.compile(
        r"(?!\w{3,}cafés?$)\w*[ñáéíóú]\w*|\w{3,}(?:dad|dades|ciones|mientos?|amos|emos|imos|aron|ieron|iendo"
        r"|[cs]ionales|adores|istas|ado|ada|ados|adas|idos|idas|ivas|ivos)"
    ),
}
"""What a word looks like that is hardly of another of these languages; many a note has no small word at all."""
_KNOWN = (
    LETTER_WORDS
    | ALSO_WORDS
    | BASE_VERBS
    | frozenset(BASE_OF)
    | PASTS
    | word_set("salary size policy remote lead out up over off into")
)
_SPANISH_ENDS = re.compile(r"\b\w{3,}(?:[oa]s?|ones?|[ei]nte|dad)\b.*\b\w{3,}[oa]s?\b")
"""Two words of a note without a small one that may be Spanish: "atienden chicos a diario"."""
_SPEAKING_ENGLISH = frozenset({"CA", "US", "GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "PR"})
LONGEST_READ = 4_000
FEWEST = 2
"""Words that tell a language, which notes must have where words of English stand beside them."""
_ENGLISH_TOO = word_set("""
    a on me son sur or pour main fin plus an am as also in war hat was so man sin con pan real sale lame si y c d n
    s l j q x quebec québec montréal montreal trois-rivières résumé résumés entrée entrées crème brûlée sauté
    sautéed pâté décor naïve façade façades protégé protégés fiancé fiancée touché cliché clichés soufflé soufflés
    purée purées piñata jalapeño jalapeños señor doppelgänger über führer bureaux plateaux chateaux bordeaux gateaux
    beaux illinois patois bourgeois reuses canada nevada colorado granada avocado tornado armada desperado granddad
    iroquois baristas carne
    """)
"""Words and names of another language that English texts have, too; alone they are no evidence for that language."""
_NAMED = re.compile(
    r"\b(?:El|La|Los|Las|San|Le|Les|Des|Du|De|Del|Die)[ -][A-Z][a-z]+"
    r"|\b(?:chefs? de \w+|en (?:route|suite|masse)|de facto|du jour|[àa] la carte"
    r"|[Dd]ie[ -](?:cast|casting|cutting))\b"
)
"""Places and set words that English took over whole: "Los Angeles", "chef de partie"."""
_ENGLISH_ENDS = re.compile(
    r"\w{2,}(?:ing|ings|ness|less|ful|ly|ship|ships|ights?|ough|tch|ck|cks|ees|owth|ware|wood"
    r"|[^aeiou]ed|ated|ys?|th|ows?|oo[a-z])"
)
"""What a word of English looks like, and hardly one of the other languages."""
_ROLES = {
    Language.GERMAN: re.compile(
        r"\w+(?:helfer|leiter|pfleger|kraft|fahrer|bauer|meister|berater|verkäufer|mann|lotse|schmied)(?:in)?"
        r"|\w{2,}(?:er|ist|log|lots|ent|ant|eut|eur|wart|wirt)in"
        r"|\w*(?<!b)(?<!h)(?<!str)(?<!sp)(?:iker|chsler|schler|schlosser|schreiner|lehrer|maurer|klempner|decker|winzer)"
    ),
    Language.FRENCH: re.compile(
        r"(?!entrepreneur|chauffeur|amateur|connoisseur|restaurateur|masseu|cashier|courier|glazier|financier|premier|soldier"
        r"|frontier)\w{3,}(?:eur|euse|trice|ère|ienne|(?<!rr)ier)|serrurier"
    ),
    Language.SPANISH: re.compile(
        r"(?!cameras?$|america$|africa$|mexico$|monica$|aurora$|metrica$)\w{3,}(?:[aeiou]dora?|[st]ora|er[oa]|ari[oa]|iv[oa]|ic[oa])"
    ),
}
"""What the name of a job looks like in one of these languages alone: "asesora", "vendeur", "Lagerhelfer"."""
_HURRIED_OF = re.compile(r"\w d \w")
"""As in "asesora d call center"."""
_MANY_MORE = 3
"""How many words of English stand against each one that tells another language: one accent makes no note French."""


def tongue_for(proposal: Proposal, case: Case) -> Tongue | None:
    """The tongue of a text; None for English, which stands wherever there is doubt."""
    application = proposal.application or _application_of(proposal.interview, case)
    chosen = next((one.language for one in case.applications if one.id == application), Language.OF_ITSELF)
    if application is None and len(case.applications) == 1:
        chosen = case.applications[0].language
    if chosen is not Language.OF_ITSELF:
        return TONGUES.get(chosen)
    return _of_itself(proposal, case)


def language_of(proposal: Proposal, case: Case) -> Language:
    """The language in which a text is written."""
    tongue = tongue_for(proposal, case)
    return Language(tongue.code) if tongue else Language.ENGLISH


def _of_itself(proposal: Proposal, case: Case) -> Tongue | None:
    """That of the notes, where the reader's country speaks it; with no notes, that of their mails.

    Hurried notes have few small words, and kin languages share them ("la", "le", "d"): theirs stands until another one
    has half as many again.
    """
    country = country_of(person_called(proposal.people[0], case), case) if proposal.people else case.employer.country
    there = [one for one in TONGUES.values() if country in one.countries]
    counted = _counted(_notes(case)) or _counted(_mails(case))
    if not counted:
        there = [one for one in there if _is_role_in(one, case)] or there
        return there[0] if len(there) == 1 and _is_not_english(case, country, there[0]) else None
    most = max((counted[one.code] for one in there), default=0)
    other = max((counted[code] for code, one in TONGUES.items() if one not in there), default=0)
    likely = [one for one in there if counted[one.code] == most and 2 * other <= 3 * most]
    english = counted[Language.ENGLISH]
    sure = english < most and (most >= FEWEST or not english)
    return likely[0] if len(likely) == 1 and sure and _has_evidence(likely[0], case, country) else None


def _has_evidence(tongue: Tongue, case: Case, country: str | None) -> bool:
    """Whether words that no English text has tell the language, and not but one among many of English: "a year"."""
    texts = " ".join([*_notes(case)]) or " ".join(_mails(case))
    words = _WORD.findall(_NAMED.sub("", _NUMBERED.sub("", texts[:LONGEST_READ])).lower())
    alone = sum(tongue.code in _told_by(word) and word not in _ENGLISH_TOO for word in words)
    english = sum(word in _KNOWN or _ENGLISH_ENDS.fullmatch(word) is not None for word in words if not _told_by(word))
    if country in _SPEAKING_ENGLISH:
        return 0 < alone >= english
    alone += _is_role_in(tongue, case)
    return english < _MANY_MORE * alone if alone else not english


def _is_role_in(tongue: Tongue, case: Case) -> bool:
    """Whether the job itself is named in this language, which decides where the notes say little."""
    return any(_tells_role(tongue, one.role[:LONGEST_READ].lower()) for one in case.applications)


def _tells_role(tongue: Tongue, role: str) -> bool:
    words = [word for word in _WORD.findall(role) if word not in _ENGLISH_TOO | _KNOWN]
    alone = any(_told_by(word) == (tongue.code,) or _ROLES[Language(tongue.code)].fullmatch(word) for word in words)
    return alone or (tongue.code == Language.SPANISH and _HURRIED_OF.search(role) is not None)


def _is_not_english(case: Case, country: str | None, tongue: Tongue) -> bool:
    """Whether what was noted, else the role, is in words of which not one is known as English: "schichten".

    Two that look like English are, too; and where English is spoken, what tells no language is English. Where the job
    has its name in the country's language, most must be: "training" and "planning" are said everywhere.
    """
    words = set(_WORD.findall(" ".join(_notes(case))[:LONGEST_READ].lower()))
    words = words or set(_WORD.findall(" ".join(one.role for one in case.applications)[:LONGEST_READ].lower()))
    role = _is_role_in(tongue, case)
    if country in _SPEAKING_ENGLISH and not (any(map(_told_by, words)) or role):
        return False
    alike = {word for word in words if _ENGLISH_ENDS.fullmatch(word)}
    if role and country not in _SPEAKING_ENGLISH:
        english = {word for word in alike | (words & _KNOWN) if not word.endswith("ing")}
        return 2 * len(english) < len(words)
    return bool(words) and words.isdisjoint(_KNOWN) and len(alike) < FEWEST


def spoken(text: str) -> str:
    """The code of the language whose small words are most of a text's; "" where it has none, or as many of two."""
    counted = _counted([text]).most_common(2)
    if not counted or (len(counted) > 1 and counted[0][1] == counted[1][1]):
        return ""
    return counted[0][0]


def is_said_in(tongue: Tongue, note: str) -> bool:
    """Whether a note may stand in a text of this language: it is in it, or it names a thing in no language at all."""
    return _is_in(tongue, note) or (without_teller(note) != note and _is_in(tongue, without_teller(note)))


def _is_in(tongue: Tongue, note: str) -> bool:
    counted = _counted([note])
    if not counted:
        words = [word for word in note.split() if not word.isdigit()]
        nouns = tongue.code == Language.GERMAN and any(word[:1].isupper() for word in words[1:])
        by_ends = tongue.code == Language.SPANISH and _SPANISH_ENDS.search(note) and _KNOWN.isdisjoint(words)
        return len(words) <= 3 or nouns or bool(by_ends) or not note.isascii()
    if counted[tongue.code] == max(counted.values()):
        return True
    spelt = _counted([tongue.in_haste(note)])  # "is" may be "ist"
    return spelt[tongue.code] > max((count for code, count in spelt.items() if code != tongue.code), default=0)


def _counted(texts: Iterator[str] | list[str]) -> Counter[str]:
    """How many words of each language stand in the texts, by those that tell it; one of several counts for all."""
    counted: Counter[str] = Counter()
    for text in texts:
        for word in _WORD.findall(_NUMBERED.sub("", text[:LONGEST_READ].lower())):
            counted.update(_told_by(word))
    return counted


@lru_cache(maxsize=8_192)
def _told_by(word: str) -> tuple[str, ...]:
    """The languages that a word tells, as one of their small words or by its shape."""
    small = tuple(code for code, words in _small_words() if word in words)
    return small or tuple(code.value for code, shape in _SHAPES.items() if shape.fullmatch(word))


def _small_words() -> Iterator[tuple[str, frozenset[str]]]:
    yield Language.ENGLISH.value, _ENGLISH
    for code, tongue in TONGUES.items():
        yield code.value, tongue.small_words


def _notes(case: Case) -> Iterator[str]:
    yield from (without_names(note, case) for note in _typed(case))


def _typed(case: Case) -> Iterator[str]:
    for debrief in case.debriefs:
        yield from (f"{one.topic} {one.detail}" for one in debrief.highlights)
        yield from (debrief.impression, debrief.excited_by, debrief.to_add, debrief.struck)
        yield from (one.text for one in debrief.unasked_questions)
        yield from (one.text for one in debrief.commitments)


def _mails(case: Case) -> Iterator[str]:
    yield from (without_names(touch.text, case) for touch in case.touches if touch.human and touch.direction == "in")


def _application_of(interview: str | None, case: Case) -> str | None:
    return next((one.application for one in case.interviews if one.id == interview), None)
