"""Which French words are infinitives: by their ends, where those are sure."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set

_ENDED: Final = re.compile(
    r"^(?:\w+(?<!i)er|\w*(?:f|yt|pl|étud|cop|publ|négoc|assoc|appréc|concil|var|tr|pr)ier|\w+(?<!o)ir"
    r"|\w*(?:cevoir|voir|savoir|avoir|pouvoir|vouloir|valoir)|(?:\w*(?:f|tr|pl)|\w*t)aire|\w*[bc]r?oire|être|\w*mettre"
    r"|\w*battre|\w+[aâoôî]î?tre|\w*(?:vivre|suivre|prendre|tendre|rendre|fendre|vendre|pendre|scendre|pandre|pondre|fondre"
    r"|tondre|perdre|[mt]ordre|[cms]oudre|vaincre|oindre|eindre|aindre|rompre|lire|dire|rire|écrire|crire|uire|clure|courir))$"
)
_NO_INFINITIVE: Final = word_set("""
    fier léger votre notre quatre montre lettre
    foyer loyer danger verger berger boulanger passager potager clocher rocher plancher rucher usager étranger viager
    horloger noyer métayer écuyer
    mer hiver avenir loisir plaisir désir souvenir tir cuir soupir élixir martyr manager leader cluster user server
    driver newsletter scanner poster container conteneur reporter freezer buffer router tracker planner docker
    computer master partner designer engineer developer sommelier tanker ferry chair flair éclair clair air fer ver
    enfer amer cher super hyper cuiller cancer hamster laser polyester revolver gangster joker poker ticketer dealer
    cadre laboratoire territoire maître traître ancêtre fenêtre hêtre prêtre théâtre plâtre notaire salaire dépositaire
    prestataire locataire propriétaire secrétaire militaire sanitaire alimentaire monétaire tributaire bénéficiaire
    mandataire signataire volontaire solitaire majoritaire prioritaire forfaitaire universitaire humanitaire
    communautaire budgétaire planétaire identitaire autoritaire commentaire inventaire dentaire
    centaire documentaire élémentaire complémentaire supplémentaire réglementaire contraire tire-lire empire
    """)


def is_infinitive(word: str) -> bool:
    """As in encadrer, apprendre, être; not notaire, glossaire, centre, chantier."""
    word = re.sub(r"^(?:co|re|ré|pré|auto)-", "", word)
    return word in {"aller", "taire"} or (_ENDED.match(word) is not None and word not in _NO_INFINITIVE)
