"""Whose a French thing is where something is moved to it: "vers leur nouvelle plateforme" is "vers votre …"."""

import re
from typing import Final

_TO_THEIRS: Final = re.compile(
    r"(?P<moved>(?:(?:la |une |sa |leur |votre )?(?:migration|transition|bascule|reprise|conversion|remontée"
    r"|centralisation|connexion|consolidation)|(?:le |un |leur |votre )?(?:passage|transfert|déménagement|basculement"
    r"|portage|raccordement|rapatriement|déplacement)|(?:l')?(?:intégration|import|importation|envoi))"
    r" (?:de |du |des |d'|vers |sur |à |en )(?:(?!qui |que |dont |où )[^\s,;:]+ ){0,6}?(?:vers|sur|dans|à) )"
    r"(?P<whose>leurs?)(?= )",
    re.IGNORECASE,
)
"""A deed that moves a thing to another: both are theirs who tell of it."""
_OWNERS: Final = re.compile(
    r"\b(?:client|patient|résident|élève|enfant|jeune|saisonnier|salarié|étudiant|stagiaire|apprenti|équipe|fournisseur"
    r"|partenaire|usager|utilisat\w+|habitant|adhérent|bénévole|famille|parent|collègue|agent|métier|commune|filiale"
    r"|personne|lycéen|locataire|abonné|assuré|membre|voisin|animal|animaux|sinistré|\w+(?:eurs|rices|iens|iennes))s?\b",
    re.IGNORECASE,
)
"""Whose the other thing may be as well: "le transfert des patients vers leur chambre"."""


def with_your_new_one(line: str) -> str:
    """The line said to one of those who moved it; as it is where somebody nearer may be meant."""
    found = _TO_THEIRS.match(line)
    if found is None or _OWNERS.search(found["moved"]):
        return line
    yours = "vos" if found["whose"].casefold() == "leurs" else "votre"
    return f"{found['moved']}{yours}{line[found.end() :]}"
