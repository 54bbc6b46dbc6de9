"""French verbs of notes: "elle gère" is "vous gérez"; only what is known for sure is turned."""

from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set

_IRREGULAR: Final = dict(
    pair.split(">")
    for pair in word_set("""
    m'a>m'avez m'ont>m'avez n'a>n'avez n'ont>n'avez l'a>l'avez a>avez ont>avez est>êtes sont>êtes avait>aviez
    avaient>aviez était>étiez étaient>étiez fait>faites font>faites va>allez vont>allez veut>voulez veulent>voulez
    peut>pouvez peuvent>pouvez doit>devez doivent>devez dit>dites disent>dites voit>voyez voient>voyez sait>savez
    savent>savez prend>prenez prennent>prenez tient>tenez tiennent>tenez vient>venez viennent>venez met>mettez
    mettent>mettez suit>suivez suivent>suivez croit>croyez croient>croyez construit>construisez
    construisent>construisez conduit>conduisez écrit>écrivez gère>gérez gèrent>gérez préfère>préférez espère>espérez
    espèrent>espérez achète>achetez cherche>cherchez souhaite>souhaitez souhaitent>souhaitez aimerait>aimeriez
    voudrait>voudriez voudraient>voudriez développe>développez développent>développez répartit>répartissez
    choisit>choisissez choisissent>choisissez sert>servez servent>servez part>partez attend>attendez
    attendent>attendez reçoit>recevez reçoivent>recevez
    """)
)
_REGULAR: Final = word_set("""
    encadre dirige pilote anime travaille cherche recrute utilise migre passe forme organise coordonne accompagne
    adore aime pense trouve explique raconte mentionne insiste parle demande prépare lance monte crée livre teste
    partage coache présente automatise modernise remplace change garde laisse donne enseigne compte apprécie
    conseille propose valorise
    """)
_THING_VERBS: Final = word_set("""
    est sont a ont relit relisent compte comptent travaille travaillent reste restent dure durent repose commence
    commencent utilise utilisent fonctionne fonctionnent tourne tournent passe passent change changent se doit
    doivent va vont peut peuvent fait font prend prennent livre livrent suit suivent grandit ouvre ouvrent couvre
    couvrent transmet transmettent comprend remplace était étaient avait avaient regroupe
    """)
_PERSONAL_TOO: Final = frozenset({"gère", "veut", "a", "dit", "espère", "souhaite", "dirige", "m'a"})
_OF_THE_PLACE: Final = word_set(
    "remplace change passe compte travaille garde laisse monte lance forme crée livre migre"
)
"""Without a subject these may as well speak of the post or the place: "remplace un congé", "passe au numérique"."""
_NO_VERB: Final = frozenset(
    {"même", "elle-même", "toute", "seule", "encore", "comme", "souvent", "vraiment", "également"}
)


@lru_cache(maxsize=1_024)
def as_you(verb: str) -> str:
    """The verb as it goes with "vous"; "" where it is not known."""
    word = verb.casefold()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _IRREGULAR.values():
        return word
    stem = word.removesuffix("nt").removesuffix("e")
    if word.endswith(("end", "ond")):
        return f"{word}ez"
    if word in _REGULAR or (len(word) > 4 and word.endswith(("e", "ent")) and word not in _NO_VERB):
        return f"{_sounded(stem)}ez"
    return ""


def _sounded(stem: str) -> str:
    """As in gère, gérez; but lève, levez."""
    if stem.endswith(("ell", "ett")):
        return stem[:-1]
    mute = stem.endswith(("lèv", "mèn", "pès", "chèt", "gèl"))
    head, _, tail = stem.rpartition("è")
    return f"{head}{'e' if mute else 'é'}{tail}" if "è" in stem else stem


def is_personal(verb: str) -> bool:
    """Whether a note that begins with it speaks of a person."""
    return verb.casefold() in (_REGULAR | _PERSONAL_TOO) - _OF_THE_PLACE


def is_known(verb: str) -> bool:
    """Whether it is a verb of the lists, and no word that only looks like one."""
    return verb.casefold() in _REGULAR or verb.casefold() in _IRREGULAR


def is_of_thing(verb: str) -> bool:
    """Whether it makes a sentence of the thing in front of it."""
    return verb.casefold() in _THING_VERBS
