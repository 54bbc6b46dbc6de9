"""What somebody holds to, noted as an infinitive behind their name: "Paul : ne jamais travailler seul".

Whether they do it, advise it or plan it is not known. Behind a colon it is a point of the talk, which is true of each.
"""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.shape import is_thing
from afterword.core.writing.tongues.french.sure import is_spliced
from afterword.core.writing.tongues.said import Kind, Said

_HELD: Final = re.compile(
    r"(?:ne (?:pas|jamais|plus|rien) |toujours |bien |surtout |d'abord |mieux |tout )?"
    r"(?:y |s'|l')?(?P<verb>[^\W\d_]+)\b.*"
)
_OF_ERRANDS: Final = word_set("""
    rappeler relancer envoyer renvoyer transmettre apporter contacter appeler téléphoner recontacter prévoir
    préparer attendre signer négocier remercier relire imprimer chercher poser revenir confirmer postuler fournir
    recevoir oublier penser repenser revoir avoir être pouvoir vouloir devoir aller partir quitter
    démissionner arrêter remplacer licencier virer réfléchir déménager passer
    venir mentionner poster déposer scanner compléter remplir joindre ajouter payer toucher gagner embaucher
    """)
"""What may be an errand of the candidate's own, or a matter of somebody's life."""
_OF_ME: Final = re.compile(
    r"(?<!\w)(?:m'|me |m[oae]n? |mes |moi\b|j'|je |l(?:ui|eur) (?=\w+er\b)|cv\b|candidature|salaire|augmentation)",
    re.IGNORECASE,
)

_FEWEST: Final = 2
"""Words that tell something: "écouter" alone does not."""

_IN_SHORT: Final = re.compile(
    r"(?:(?:pas|jamais|moins) (?:de |d')|(?:aucune?|zéro) |(?P<some>du |de la |de l'))"
    r"(?P<thing>.+?)(?P<all> pour (?:tous|tout(?:es?)?))?"
    r"|(?P<led>(?:l[ea]s? |l'|une? ).+?)(?: avant tout(?:e chose)?| d'abord| en priorité)",
    re.IGNORECASE,
)
"""What somebody is for or against, in so few words: "pas d'écran avec les petits", "la fraîcheur avant tout"."""
_COMPLAINT: Final = re.compile(
    r"(?:ambiance|organisation|budget|argent|moyens?|respect|confiance|avenir|perspective|évolution|communication|stress|bruit"
    r"|reconnaissance|temps|cohésion|travail|place|espoir|suivi|règle|urgence|contrat|poste|pression|paperasse|congé"
    r"|vacances|pause|formation|télétravail|chef|personnel|client|candidat|week-end)\w*",
    re.IGNORECASE,
)


_SUFFERED: Final = re.compile(
    r"\b(?:hantise|cauchemar|bête noire|calvaire|corvée|enfer|plaie|faiblesse|défaut|souci|galère|formalité|horaires?"
    r"|astreintes?|obsession|paperasse|stress|pression|bruit|retards?|salaires?|budget)\b"
)
"""What one suffers from, or must do, which a reader does not like to be told back."""


def is_complaint(line: str) -> bool:
    """Whether it may tell of what is bad there, or of the candidate's own matters."""
    return _SUFFERED.search(line) is not None or _OF_ME.search(line) is not None


def in_short(line: str) -> Said | None:
    """The point in the words that were noted, where they tell of a thing alone; None where it may be a complaint."""
    found = _IN_SHORT.fullmatch(line)
    if found is None or (found["led"] is None and (found["all"] is None) == (found["some"] is not None)):
        return None
    words = (found["led"] or found["thing"]).split()
    thing = words if found["led"] else ["les", *words]
    if _COMPLAINT.match(found["thing"] or "") or _OF_ME.search(line) or any(map(acts, words)) or not is_thing(thing):
        return None
    return Said(f"{line[:1].lower()}{line[1:]}", Kind.DOING)


def held_to(said: Said) -> Said | None:
    """The point as it stands behind a colon; None where it may be an errand."""
    text = said.text.removesuffix(",~")
    found = _HELD.fullmatch(text)
    if (
        found is None
        or found["verb"] in _OF_ERRANDS
        or _OF_ME.search(text)
        or len(text.split()) < _FEWEST
        or is_spliced(text)
    ):
        return None
    return Said(text, Kind.DOING)
