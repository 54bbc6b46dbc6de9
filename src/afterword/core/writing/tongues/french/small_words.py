"""The small words by which a French note is known; without those that English writes alike."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

SMALL_WORDS: Final = word_set("""
    le la les un une des du de et ou mais est sont était ont avait fait font dans pour avec sur sous par chez vers
    sans entre depuis qui que quoi dont où comment pourquoi quand quel quelle quels quelles je j nous vous il elle
    ils elles leur leurs son sa ses notre votre mon ma mes ce cette ces au aux à en très plus moins aussi déjà ne
    pas été être avoir lui y qu d l c n s bien ai avant après chaque tous toutes tout toute selon fin
    davantage plutôt jamais rien seul seule ensemble mieux même mêmes autres
    beaucoup aime aiment toujours souvent midi matin soir semaine jour jours
    """)
