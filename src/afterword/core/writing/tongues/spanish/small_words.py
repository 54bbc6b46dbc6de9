"""The small words by which a Spanish note is known; without those that English writes alike."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

SMALL_WORDS: Final = word_set("""
    el la los las un una unos unas del de al y o pero en con por para sin sobre entre desde hasta hacia que quien cual
    como cómo cuándo cuántos cuántas cuánto qué quién dónde su sus mi mis nuestro nuestra es son está están era fue ha
    han hay tiene tienen hace muy más menos también ya se lo le les yo ella ellos él usted ustedes si porque cada todo
    toda esta este bien he al no dijo dos tres cuatro cinco seis siete ocho diez doce quince veinte treinta cuarenta
    cincuenta sesenta hacen llevan trabajan usan quieren
    quiere busca lleva trabaja dice prefiere
    ellos cuántas mucho mucha poco fin dar ver hacer tener poder trabajar aprender mes meses carnet carné
    cuanto cuanta cuantos cuantas cuando donde q xq tb d nuevo nueva nuevos nuevas propio propia propios propias
    """) - frozenset({"no", "he"})
