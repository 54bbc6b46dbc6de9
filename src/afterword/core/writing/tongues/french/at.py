"""Where a talk was, in French: "au Cabinet Huet", "à la Ville de Blois"; chez where no such word begins the name."""

from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.nouns import is_cut

_MASCULINE: Final = word_set("""
    cabinet lycée collège centre groupe restaurant bistrot bistro café salon garage domaine château studio laboratoire
    institut hôpital hôtel musée théâtre conservatoire chu chr ehpad conseil département ministère comité syndicat foyer
    magasin moulin fournil camping cinéma club service bureau atelier tribunal parc port campus jardin
    supermarché comptoir relais gîte refuge haras potager verger labo pôle réseau esat ime cfa cnrs greta ccas
    """)
_FEMININE: Final = word_set("""
    clinique ville mairie commune région métropole communauté maternité crèche boulangerie pâtisserie librairie
    pharmacie médiathèque bibliothèque maison résidence fondation ferme brasserie banque société cave menuiserie école
    université agence association entreprise auberge imprimerie coopérative fromagerie boucherie chocolaterie
    polyclinique scierie ferronnerie galerie manufacture préfecture mission direction caisse chambre cantine
    compagnie fabrique verrerie mutuelle mjc mfr
    """)
_SEVERAL: Final = word_set("""
    ateliers éditions laboratoires hospices jardins vergers pépinières archives cuisines serres thermes établissements
    caves
    """)


def at(company: str) -> str:
    """As it follows "mon entretien"; a head that is a word of the language has its article."""
    first, _, rest = company.partition(" ")
    head = first.casefold()
    if not rest or head not in _MASCULINE | _FEMININE | _SEVERAL:
        return f"chez {company}"
    if head in _SEVERAL:
        return f"aux {company}"
    if is_cut(head):
        return f"à l'{company}"
    return f"au {company}" if head in _MASCULINE else f"à la {company}"
