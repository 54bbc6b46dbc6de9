"""Whether a mail that names a company speaks of hiring: else the name may stand there by chance, as in the news."""

from typing import Final

from afterword.core.reading.invite.firms import looks_like_agency
from afterword.core.reading.whose.named import plain_words
from afterword.core.reading.whose.said import Said

_WRITTEN: Final = (
    "apply applying applied application applications applicant applicants interview interviews interviewing "
    "candidate candidates candidacy career careers recruiting recruiter recruitment talent hiring feedback role "
    "position job vacancy hr onsite screening assessment "
    "bewerbung bewerbungen bewerber vorstellungsgesprach bewerbungsgesprach gesprach stelle karriere ruckmeldung "
    "candidature entretien poste recrutement carrieres emploi "
    "candidatura entrevista puesto vacante seleccion empleo "
    "colloquio selezione posizione carriere "
    "sollicitatie sollicitatiegesprek gesprek vacature functie "
    "vaga processo seletivo"
)
_WORDS: Final = frozenset(_WRITTEN.split())
"""Ours: words of seven languages, as `plain_words` writes them."""


def speaks_of_hiring(said: Said) -> bool:
    """By a word of its subject, by the name of who sent it, or because it came from an agency's kind of domain."""
    words = {*said.subject.split(), *plain_words(said.sender.name).split()}
    return bool(words & _WORDS) or looks_like_agency(said.domain)
