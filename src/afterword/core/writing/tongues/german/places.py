"""What describes a German noun by its place."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

PLACES: Final = word_set("""
    Berliner Hamburger Münchner Münchener Kölner Frankfurter Stuttgarter Düsseldorfer Leipziger Dresdner Bremer
    Nürnberger Dortmunder Essener Potsdamer Mainzer Bonner Hannoveraner Freiburger Heidelberger Augsburger Rostocker
    Kieler Lübecker Erfurter Weimarer Jenaer Kasseler Mannheimer Tübinger Würzburger Wiener Grazer Linzer Salzburger
    Innsbrucker Tiroler Vorarlberger Zürcher Basler Berner Luzerner Genfer Schweizer
    """)
"""What describes a noun by its place: it has a capital, and always this end."""
