"""French verbs of notes: "elle gère" is "vous gérez"; only what is known for sure is turned."""

from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set

_IRREGULAR: Final = dict(
    pair.split(">")
    for pair in word_set("""
    a>avez ont>avez est>êtes sont>êtes avait>aviez avaient>aviez était>étiez étaient>étiez fait>faites font>faites
    va>allez vont>allez veut>voulez veulent>voulez peut>pouvez peuvent>pouvez doit>devez doivent>devez dit>dites
    disent>dites voit>voyez voient>voyez sait>savez savent>savez prend>prenez prennent>prenez tient>tenez
    tiennent>tenez vient>venez viennent>venez met>mettez mettent>mettez suit>suivez suivent>suivez
    croit>croyez croient>croyez construit>construisez construisent>construisez conduit>conduisez écrit>écrivez
    gère>gérez gèrent>gérez préfère>préférez espère>espérez espèrent>espérez achète>achetez cherche>cherchez
    souhaite>souhaitez souhaitent>souhaitez aimerait>aimeriez voudrait>voudriez voudraient>voudriez
    développe>développez développent>développez répartit>répartissez choisit>choisissez choisissent>choisissez
    sert>servez servent>servez part>partez attend>attendez attendent>attendez reçoit>recevez reçoivent>recevez
    """)
)
_REGULAR: Final = word_set("""
    encadre dirige pilote anime travaille cherche recrute utilise migre passe forme organise coordonne accompagne
    adore aime pense trouve explique raconte mentionne insiste parle demande prépare lance monte crée livre teste
    partage coache suivre présente automatise modernise remplace change garde laisse donne enseigne compte apprécie
    conseille propose valorise mise investit
    """) - frozenset({"suivre", "investit"})
_THING_VERBS: Final = word_set("""
    est sont a ont compte comptent travaille travaillent reste restent dure durent repose commence commencent
    utilise utilisent fonctionne fonctionnent tourne tournent passe passent change changent se doit doivent va vont
    peut peuvent fait font prend prennent livre livrent suit suivent grandit ouvre ouvrent couvre couvrent comprend
    remplace était regroupe
    """)
OWN_FIRST: Final = word_set("j'ai ai j'étais j'avais j'aime j'enseigne je suis parle travaille")
NOT_YET: Final = frozenset({"ne", "n'a", "n'ont", "n'est", "se", "s'est", "y", "en", "lui", "leur", "la", "les", "l'a"})


@lru_cache(maxsize=1_024)
def as_you(verb: str) -> str:
    """The verb as it goes with "vous"; "" where it is not known."""
    word = verb.casefold()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _IRREGULAR.values():
        return word
    if word in _REGULAR:
        return f"{word}z"
    return f"{word[:-3]}ez" if word.endswith("ent") and f"{word[:-3]}e" in _REGULAR else ""


def is_personal(verb: str) -> bool:
    """Whether a note that begins with it speaks of a person."""
    return verb.casefold() in _REGULAR or verb.casefold() in {
        "gère",
        "veut",
        "a",
        "dit",
        "espère",
        "souhaite",
        "dirige",
    }


def is_of_thing(verb: str) -> bool:
    """Whether it makes a sentence of the thing in front of it."""
    return verb.casefold() in _THING_VERBS
