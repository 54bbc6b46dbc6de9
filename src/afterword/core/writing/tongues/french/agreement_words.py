"""Words by which one tells whether the words of a French note agree: what says how a thing is, and what does not."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set

UNCOUNTED: Final = word_set("""
    temps monde personnel travail budget marge place bruit autonomie liberté matériel papier espace paperasse lumière
    suivi soutien accompagnement encadrement
    """)
"""What "combien de" asks for without a number."""
COUNTABLE: Final = word_set("""
    maison appartement immeuble villa toit mur piscine jardin terrasse haie escalier cuisine école bureau usine
    mariage client cliente appel commande déplacement voiture camion véhicule vélo moto réunion réparation dossier
    enfant élève étudiant patient résident visiteur touriste habitué famille fête anniversaire baptême enterrement
    événement salon séminaire concert spectacle festival marché foire chantier intervention livraison colis
    palette carton pièce moteur machine outil panneau fenêtre porte meuble arbre plante fleur bouquet fruit
    produit article référence facture devis contrat mail message demande réservation rendez-vous visite
    vaccination pansement prélèvement examen opération consultation entretien atelier sortie voyage trajet
    tournée kilomètre heure jour jeune senior retraité adulte adolescent débutant bénévole stagiaire apprenti
    alternant intérimaire saisonnier collègue partenaire fournisseur commerçant agriculteur éleveur particulier
    entreprise école collège lycée hôtel restaurant bureau magasin boutique chambre lit couvert repas plat gâteau pain
    recette menu bouteille cheval chien chat animal vache brebis chèvre poule ruche question idée
    projet exercice jeu match entraînement photo image vidéo dessin plan maquette texte livre traduction
    table costume robe coupe soin
    """)
"""What is counted, and stands in several behind "beaucoup de"; work and time are not."""
FEMININE: Final = (
    ("", "e"), ("f", "ve"), ("en", "enne"), ("on", "onne"), ("el", "elle"), ("il", "ille"), ("eux", "euse"),
    ("er", "ère"), ("et", "ète"), ("et", "ette"), ("c", "che"), ("c", "que"), ("eur", "euse"), ("as", "asse"),
    ("os", "osse"), ("s", "che"), ("g", "gue"),
)  # fmt: skip
OF_TRADES: Final = ("ère", "euse", "rice")
"""Ends of a woman's trade, which is no quality: "les postes infirmière"."""
EITHER: Final = re.compile(
    r"\w+(?:able|ible|aire|iste|ide|esque|\w{2,}ique)|fidèle|mobile|agile|fragile|adulte|jeune|junior|senior"
    r"|autonome|fixe|mixte|libre|simple|moderne|propre|rare|utile|vivace|agricole|solide|large|célèbre|proche|riche|pauvre"
    r"|jaune|rouge|sombre|calme|souple|multiple|malade|bénévole|interne|externe|annexe|fertile|stérile|facile|difficile"
    r"|tranquille|honnête|sévère|nocturne|grave|efficace|bilingue|éphémère|complexe|connexe"
)
NO_QUALITY: Final = word_set("""
    logistique musique informatique clinique politique technique mécanique électronique boutique robotique physique
    mariée pratique critique optique éthique acoustique plastique tactique
    """)
"""Nouns that end like what says how one is."""
BESIDE: Final = word_set("""
    bio pro audio homme femme enfant adulte cargo piano poisson viande jeunesse capsule sport cinéma théâtre vidéo photo
    auto moto web radio métal béton guitare violon chant danse anglais nature famille hommes client patient aval amont
    fioul énergie santé sécurité mariée kangourou
    """)
"""What stands behind a noun for several as it is, without a word between: "les coupes homme"."""
WHEN_OF: Final = word_set("saison nuit jour week-end semaine matin soir garde base luxe")
"""Behind a thing and "de" these have nothing said of them alone."""
GATHERED: Final = word_set("groupe équipe réunion panel dizaine douzaine quinzaine vingtaine trentaine centaine")
PERSON: Final = re.compile(r"[a-zéèêç]{3,}(?:[tsdg]eur|euse|rice|[ae]nt|iste|icien|ienne)")
SEVERAL: Final = word_set("""
    les des ces mes tes ses nos vos leurs plusieurs quelques deux trois quatre cinq six sept huit neuf dix onze douze
    quinze vingt trente quarante cinquante soixante cent
    """)
ONE: Final = word_set("le la un une ce cet cette mon ma ton ta son sa notre votre leur du au chaque")
UNITS: Final = word_set("km m kg g cm mm h min ml cl dl hl ha kw kv kwh mwh kva db w v a t")
VERY: Final = word_set("très trop bien assez plutôt vraiment")
ARE_SEVERAL: Final = word_set("sont étaient seront")
ARE: Final = ARE_SEVERAL | word_set("est était sera")


def of_her(low: str) -> set[str]:
    """What a word that says how one is may be of a woman or a thing: sportif, sportive."""
    return {f"{low.removesuffix(end)}{put}" for end, put in FEMININE if low.endswith(end)}


POSTS: Final = (
    r"(?:aide-soignant|chef|responsable|manager|superviseu|infirmi|second|direct(?:eur|rice)|format(?:eur|rice)|coordinat"
    r"|encadrant|technicien|ingénieur|(?!sect)[a-zé]{4,}(?:t(?:eur|rice)|iste|icien|ienne)\b|gestionnaire|assistant|contremaître|commercial\b)"
)
"""What one may become, before which a post is to be named: "évoluer vers chef d'équipe"."""
