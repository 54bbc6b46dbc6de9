"""Small words of French that lead a noun, join nouns, or never stand in the name of a thing."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

DETERMINERS: Final = word_set("""
    le la les l' un une des ce cet cette ces leur leurs son sa ses notre nos mon ma mes ta tes votre vos deux trois
    quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante septante
    huitante octante nonante cent mille tout toute tous toutes plusieurs quelques chaque
    """)
LINKS: Final = word_set("""
    de du des en à au aux sur pour par avec sans et ou dans chez vers entre sous contre selon via depuis hors derrière
    devant durant concernant envers
    """)
NEVER: Final = word_set("""
    d'abord ok ko non oui pas peu plus moins très trop assez aussi déjà encore bientôt seulement surtout plutôt vraiment
    beaucoup
    parfois toujours jamais souvent presque quasi svp donc car mais puis sinon comme si quand comment combien pourquoi
    quoi quel quelle quels quelles ça cela je j tu il elle on nous vous ils elles lui eux se me te y ne only dès
    jusqu'à jusqu'au jusqu'en pendant après avant environ max mini idem bof hélas svt partout ailleurs dedans
    """)
WHEN: Final = word_set("nuit jour matin soir week-end semaine samedi dimanche lundi mardi mercredi jeudi vendredi midi")
