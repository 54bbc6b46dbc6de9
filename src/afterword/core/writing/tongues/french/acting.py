"""Whether a French word is a verb that somebody or something does, by lists and by its end."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.leading import DETERMINERS
from afterword.core.writing.tongues.french.verbs import is_known, is_of_thing

_ENT: Final = word_set("""
    client agent patient talent accent vent argent parent présent récent urgent permanent fréquent excellent différent
    résident président adhérent référent adolescent intelligent compétent transparent cohérent équivalent incident
    accident cent dent content absent évident ingrédient orient coefficient continent concurrent précédent étudient
    ambivalent polyvalent turbulent ardent prudent apparent quotient occident antécédent agrément souvent
    """)
_IT: Final = word_set("""
    crédit produit circuit profit audit conflit esprit fruit bruit lit écrit droit endroit toit exploit débit gratuit
    petit inédit habit récit appétit transit déficit granit réduit biscuit interdit étroit adroit nuit huit construit
    traduit inscrit cuit frit refait parfait conduit sous-produit kit edit reddit commit git fit split
    """)
_ACTS: Final = word_set("""
    transmet remet soumet émet promet admet
    va vont a ont est sont fait font met mettent permet part sert tient vient devient revient obtient maintient prend
    comprend apprend rend vend perd répond attend dépend descend connaît naît paraît doit peut veut sait reste passe
    chante augmente alimente oriente invente explique applique communique indique implique signale appelle rappelle
    renouvelle arrive cultive motive entraîne teint peint feint joint rejoint éteint atteint suit vit agit faut vaut
    arrive gère crée couvre ouvre offre reçoit voit croit boit sort dort
    """)
_AIT: Final = word_set("lait souhait portrait retrait extrait forfait trait attrait bienfait parfait abstrait")


def acts(word: str) -> bool:
    """Whether it is a verb that somebody or something does, or may be one."""
    low = word.casefold().strip(",;:")
    low = low.rpartition("-")[2] if low.startswith(("semi-", "non-", "quasi-", "auto-")) else low
    low = low.removeprefix("d'")
    if word[:1].isupper() or low in DETERMINERS:
        return False
    if (
        (low in _ACTS and low not in NOUNS_TOO)
        or (is_known(low) and low not in NOUNS_TOO)
        or (is_of_thing(low) and low not in NOUNS_TOO)
    ):
        return True
    if low.endswith(("ait", "aient")):
        return low not in _AIT
    if low.endswith("ent"):
        return not low.endswith("ment") and low not in _ENT
    return (low.endswith("it") and low not in _IT) or bool(re.search(r"[a-zé](?:er|ir|dr|ur)(?:a|ont)$", low))


NOUNS_TOO: Final = word_set("""
    part suit garde forme passe compte demande lance livre teste partage change parle reste sort suite couvre
    """)
