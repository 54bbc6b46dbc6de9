"""French verbs of notes: "elle gère" is "vous gérez"; only what is known for sure is turned."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.infinitive import is_infinitive

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
    traduit>traduisez réduit>réduisez conçoit>concevez apprend>apprenez comprend>comprenez reprend>reprenez
    entreprend>entreprenez obtient>obtenez soutient>soutenez maintient>maintenez entretient>entretenez
    intervient>intervenez revient>revenez permet>permettez transmet>transmettez promet>promettez remet>remettez
    finit>finissez réunit>réunissez fournit>fournissez garantit>garantissez nourrit>nourrissez investit>investissez
    remplit>remplissez réfléchit>réfléchissez établit>établissez bâtit>bâtissez définit>définissez sort>sortez
    dort>dormez sent>sentez court>courez offre>offrez ouvre>ouvrez peint>peignez rejoint>rejoignez lit>lisez
    relit>relisez boit>buvez vit>vivez poursuit>poursuivez connaît>connaissez reconnaît>reconnaissez coud>cousez
    abat>abattez combat>combattez défend>défendez vend>vendez perd>perdez tond>tondez emploie>employez
    nettoie>nettoyez envoie>envoyez essaie>essayez déploie>déployez renvoie>renvoyez tutoie>tutoyez appuie>appuyez
    balaie>balayez sème>semez achève>achevez élève>élevez
    """)
)
_REGULAR: Final = word_set("""
    encadre dirige pilote anime travaille cherche recrute utilise migre passe forme organise coordonne accompagne
    adore aime pense trouve explique raconte mentionne insiste parle demande prépare lance monte crée livre teste
    partage coache présente automatise modernise remplace change garde laisse donne enseigne compte apprécie
    conseille propose valorise
    """)
_DEEDS: Final = word_set("""
    accorde opère plaide milite anticipe intègre sillonne déconseille déteste jongle bricole tamise fabrique
    accueille héberge reçoit habite déménage répare soigne nettoie cultive expédie vérifie évalue rédige publie
    édite corrige traduit dessine conçoit installe assemble ajuste brode peint restaure réutilise recycle achète
    vise préfère refuse évite accepte exige interdit autorise réclame négocie défend assure supervise planifie
    réunit appelle soutient nourrit éduque enseigne apprend transmet tient ouvre commence termine continue
    développe déploie automatise simplifie augmente améliore renouvelle investit privilégie favorise choisit
    sélectionne trie stocke transporte range arrose élague abat compose filme mixe encourage délègue confie
    mutualise loue vend propose offre adapte personnalise emploie recrute collabore discute participe contribue
    insiste intervient exporte fournit garantit réfléchit établit définit rejoint relit lit poursuit connaît
    reconnaît coud envoie essaie renvoie sème achève prend attend voit veut croit laisse aime adore souhaite espère
    regrette tente décide gère dirige coordonne encadre accompagne cherche explique raconte invite convie implique
    consulte interroge observe surveille entretient maintient stérilise désinfecte déballe emballe pèse compare
    calcule rembourse irrigue vinifie embouteille distille torréfie pétrit façonne ébavure polit rectifie rivette
    perce étalonne dépanne répartit remplit numérise indexe rénove réhabilite démolit creuse bétonne carrelle
    maçonne crépit isole chauffe câble raccorde teste sous-traite externalise internalise
    """)
"""What somebody does, by words that are nothing else: no noun, and nothing that was done to a thing."""
_NOUNS_TOO: Final = word_set("""
    aide contrôle visite demande mesure forme garde passe change livre teste partage montre monte pilote présente
    goûte taille coupe plante récolte code programme cuisine charge décharge dépense commande compte rencontre écoute
    note photographie relève analyse traite recherche sauvegarde soude colle usine moule pêche chasse danse
    chante marche trace marque dose pompe fraise perce pose expose lance relance place annonce finance élève associe
    forge agrafe amarre balise clôture consigne conserve drague encre fouille loge meule patrouille presse râpe réforme
    remorque scie sonde vidange mélange calibre coffre filtre
    facture greffe bouture découpe tourne règle catalogue archive rêve motive branche conduit suit réserve décore
    """)
"""Verbs whose form is a noun or a quality as well: before a thing with its article they are verbs."""
_THING_VERBS: Final = word_set("""
    est sont a ont relit relisent compte comptent travaille travaillent reste restent dure durent repose commence
    commencent utilise utilisent fonctionne fonctionnent tourne tournent passe passent change changent se doit
    doivent va vont peut peuvent fait font prend prennent livre livrent suit suivent grandit ouvre ouvrent couvre
    couvrent transmet transmettent comprend remplace était étaient avait avaient regroupe
    vient viennent revient reviennent devient deviennent arrive arrivent partent sortent servent existe existent
    accueillent dépend dépendent permet permettent concerne concernent visent vendent évolue évoluent augmentent
    représente représentent coûte coûtent reçoit reçoivent propose proposent organisent gèrent vérifient apprennent
    connaît jouent remplissent finissent choisissent réunit réunissent répondent attend attendent vit vivent parlent
    cherchent recrutent économise économisent appartient appartiennent contient contiennent maintient maintiennent
    mène mènent emploient sera seront serait seraient aura auront
    """)
_PERSONAL_TOO: Final = frozenset({"gère", "veut", "a", "dit", "espère", "souhaite", "dirige", "m'a"})
_OF_THE_PLACE: Final = word_set(
    "remplace change passe compte travaille garde laisse monte lance forme crée livre migre"
)
"""Without a subject these may as well speak of the post or the place: "remplace un congé", "passe au numérique"."""
_NO_VERB: Final = frozenset(
    {"même", "elle-même", "toute", "seule", "encore", "comme", "souvent", "vraiment", "également"}
)


ONESELF: Final = "se~"
"""Before a verb with its pronoun, which is one word with it here: "se~déplace"."""
_ONESELF: Final = (ONESELF, "s'")


@lru_cache(maxsize=1_024)
def as_you(verb: str) -> str:
    """The verb as it goes with "vous"; "" where it is not known."""
    word = verb.casefold()
    if is_infinitive(word):
        return ""  # "écrire" is what they hold to, and "vous écrirez" would be a promise of theirs
    if word.startswith(_ONESELF):
        you = as_you(re.sub(r"^(?:s'|se~)", "", word))
        return f"vous {you}" * bool(you)
    if word in _IRREGULAR or word in _IRREGULAR.values():
        return _IRREGULAR.get(word, word)
    stem = word.removesuffix("nt").removesuffix("e")
    if word.endswith(("end", "ond")):
        return f"{word}ez"
    if word in _REGULAR | _DEEDS | _NOUNS_TOO or (
        len(word) > 4 and word.endswith(("e", "ent")) and word not in _NO_VERB
    ):
        return f"{_sounded(stem)}ez"
    return ""


def _sounded(stem: str) -> str:
    """As in gère, gérez; but lève, levez."""
    if stem.endswith(("ell", "ett")):
        return stem[:-1]
    mute = stem.endswith(("lèv", "mèn", "pès", "chèt", "gèl", "sèm", "chèv", "crèv", "tèl", "pèl"))
    head, _, tail = stem.rpartition("è")
    return f"{head}{'e' if mute else 'é'}{tail}" if "è" in stem else stem


def is_personal(verb: str) -> bool:
    """Whether a note that begins with it speaks of a person."""
    return verb.casefold() in (_REGULAR | _PERSONAL_TOO) - _OF_THE_PLACE


def is_known(verb: str) -> bool:
    """Whether it is a verb of the lists, and no word that only looks like one."""
    return verb.casefold() in _REGULAR | _DEEDS or verb.casefold() in _IRREGULAR


def is_deed(verb: str) -> bool:
    """Whether it is what somebody or something does, and surely nothing else."""
    return verb.casefold() in _DEEDS


def may_be_deed(verb: str) -> bool:
    """Whether it is a verb before its thing, though it is a noun elsewhere: "visite les écoles"."""
    return verb.casefold() in _NOUNS_TOO


def is_of_thing(verb: str) -> bool:
    """Whether it makes a sentence of the thing in front of it."""
    return verb.casefold() in _THING_VERBS
