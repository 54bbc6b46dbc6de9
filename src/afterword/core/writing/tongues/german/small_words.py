"""The small words by which a German note is known; without those that English writes alike."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

SMALL_WORDS: Final = word_set("""
    der die das den dem des ein eine einen einem einer und oder aber auch nicht ist sind war waren wird werden wurde
    haben hat hatte habe ich wir ihr ihre ihren ihrem sie er es mit für auf von vom zu zum zur bei beim nach seit
    über unter im am an aus wie was wer wo warum dass wenn weil ob noch schon sehr mehr viel viele nur mein meine
    meinen sein seine unser unsere kann können will wollen soll sollen muss möchte gibt ohne gegen zwischen durch
    allem meist meistens
    bis um als je gut schlecht lief statt durchs ins ans aufs fürs übers
    selber selbst keiner niemand jemand jeder immer wieder gerade jetzt
    """)
