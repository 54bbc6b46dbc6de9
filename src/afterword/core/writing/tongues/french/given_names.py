"""Who is "il" and who is "elle", by title or by a given name that tells: "elle" noted of a Hugo is somebody else."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

_HIS: Final = word_set("""
    adrien alain albert alexandre alexis andré antoine arnaud arthur aurélien baptiste bastien benjamin benoît bernard
    bertrand bruno cédric charles christian christophe clément cyril damien daniel david denis didier dimitri dylan
    édouard emmanuel éric étienne fabien fabrice florian françois frédéric gabriel gaël georges gérard gilles grégory
    guillaume guy henri hervé hugo jacques jean jérémie jérémy jérôme joël jonathan joseph jules julien karim kevin
    laurent léo lionel louis loïc luc lucas ludovic marc marc-andré marcel martin mathieu matthieu maxime mehdi michel
    mohamed nathan nicolas noël olivier pascal patrice patrick paul philippe pierre quentin raphaël régis rémi rémy
    renaud richard robert robin romain samuel sébastien serge simon stéphane sylvain théo thibault thierry thomas tom
    tristan valentin victor vincent xavier yann yannick yves
    """)
_HERS: Final = word_set("""
    adèle agathe agnès alice aline amandine amélie anaïs andrée angélique anne annie ariane audrey aurélie aurore
    béatrice brigitte capucine carine carole caroline catherine cécile céline chantal charlotte chloé christelle
    christiane christine claire clara clémence coralie corinne delphine denise diane dominique-anne dorothée édith élise
    élodie emma émilie estelle éva fabienne fanny fatima florence françoise gabrielle geneviève géraldine ghislaine
    hélène inès irène isabelle jeanne jessica joséphine josiane judith julie juliette justine karine laetitia laura
    laure laurence léa lise louise lucie madeleine magali manon margaux margot marguerite marianne marie marine marion
    martine mathilde mélanie michèle monique morgane muriel myriam nadège nadia nadine nathalie nina noémie océane odile
    patricia pauline perrine rachel sabine sabrina samira sandra sandrine sarah séverine simone solène sonia sophie
    stéphanie suzanne sylvie thérèse valérie vanessa véronique virginie viviane yasmine yvette yvonne zoé
    """)
_TITLES: Final = {"m.": "il", "monsieur": "il", "mme": "elle", "madame": "elle", "mlle": "elle"}


def pronoun_of(names: tuple[str, ...]) -> str:
    """Il or elle, in small letters; "" where no name tells."""
    words = {word for name in names for word in name.casefold().split()}
    titled = {_TITLES[word] for word in words if word in _TITLES}
    named = titled or ({"il"} if words & _HIS else set()) | ({"elle"} if words & _HERS else set())
    return named.pop() if len(named) == 1 else ""
