"""French words of a note turned towards who reads them: "elle gère ses stocks" is "vous gérez vos stocks"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.friendly import THEIRS, with_tu
from afterword.core.writing.tongues.french.given_names import pronoun_of
from afterword.core.writing.tongues.french.nouns import is_common, is_cut
from afterword.core.writing.tongues.french.of_reader import READER as _READER
from afterword.core.writing.tongues.french.of_reader import does
from afterword.core.writing.tongues.french.verbs import ONESELF, as_you, is_personal
from afterword.core.writing.tongues.said import Hearing

_NOBODY: Final = "il~"
OF_NOBODY: Final = re.compile(
    r"(?<!\w)il(?= (?:fai(?:t|sait) (?:très |si |assez )?(?:beau|bon|chaud|froid|frais|gris|noir|nuit|jour"
    r"|mauvais|sec|humide)|faut|pleut|neige|gèle|existe|manque"
    r"|reste (?:des?|une?|à|encore|\d+|deux|trois|quelques|peu|beaucoup)"
    r"|s'agit|suffit|vaut mieux|arrive qu|y a|y avait|est (?:possible|important|prévu"
    r"|interdit|question|difficile|rare|temps))\b)",
    re.IGNORECASE,
)
"""The verbs of an "il" that is nobody: "quand il fait beau"."""
_OF_ITS_OWN: Final = re.compile(
    r"\bqu(?:e |')(?:l[ea]s? |l'|une? |des |chaque |tou(?:te)?s les )\S+ (?:\S+ ){0,6}?(?:leurs?|son|sa|ses)(?![\w~])"
    r"|\b(?:eux|elles)-mêmes\b",
    re.IGNORECASE,
)
"""A clause with a subject of its own, whose things are not the reader's: "elle a dit que les métiers font leur SQL"."""
_BY_THEMSELVES: Final = re.compile(
    r"(?P<whose>\b(?:qu(?:e |')|dont |où )(?:l[ea]s? |l'|une? |des |ces? |cette |chaque |tou(?:te)?s les |chacune? )"
    r"(?:(?!que |qui )\S+ )*?)(?P<self>elle|lui)-même\b",
    re.IGNORECASE,
)
"""A clause with a doer of its own, who is nearer than the reader: "que chaque opérateur sache répondre lui-même"."""
_EACH: Final = re.compile(
    r"(?P<whose>\b(?:qu(?:e |')(?:chaque|chacune?) "
    r"|(?:laisse|aide|encourage|invite|forme|pousse|demande à|apprend à|permet à) (?:chaque|chacune?) (?:\S+ ){1,3}?"
    r"(?:à |de |d')?\w+(?:er|ir|re|oir) )(?:(?!que |qui )\S+ )*?)(?P<what>son|sa|ses)\b",
    re.IGNORECASE,
)
"""What each of them has, not the reader: "que chaque chauffeur connaisse ses clients"."""
_OF_ALL: Final = re.compile(
    r"(?P<whose>\btou(?:te)?s les [a-zà-ÿ-]+[sx] (?:par|avec|selon|à|pour) )(?P<what>leurs?)\b", re.IGNORECASE
)
"""What all of those have who stand right before it: "connaît tous les clients par leur nom"."""
_KEPT: Final = "~"
"""Behind a word that is not the reader's."""
_THEIRS: Final = {"leur": "votre", "leurs": "vos", "son": "votre", "sa": "votre", "ses": "vos"}
LEFT: Final = word_set("il ils elle elles lui eux elle_ on")


_ONLY: Final = re.compile(r"(?:que |qu')(?:sur|du|des?|avec|à|en|par|pour|chez|une?|deux|trois|\d+|le \w+di)\b|que d'")
_SAYS_THAT: Final = word_set("""
    dit pense trouve veut souhaite aime aimerait croit sait voit explique espère préfère raconte insiste mentionne
    estime demande apprécie adore propose exige accepte refuse suggère regrette considère précise ajoute affirme répète
    montre note remarque
    """)
_WITH_SE: Final = re.compile(r"\b((?:elle_?|il) (?:ne )?)se ([a-zéèê]+)")
"""The reader with what they do to themselves."""


def turned(words: list[str], hearing: Hearing) -> str:
    """The words with the reader spoken to; "" where one of them stays that speaks of somebody else."""
    words = _WITH_SE.sub(rf"\1{ONESELF}\2", OF_NOBODY.sub(_NOBODY, _of_the_nearest(" ".join(words)))).split()
    out, about = list(words), False
    others = _OF_ITS_OWN.search(" ".join(words))
    if others or is_somebody_else({word.casefold().strip(",;:").removeprefix("qu'") for word in words}, hearing):
        return ""
    for at, word in enumerate(words):
        bare = word.casefold().strip(",;:").removeprefix("qu'")
        if bare in {"elle", "il", "elles", "ils", _READER}:
            does_at = at + 1 + (words[at + 1 : at + 2] == ["ne"])
            verb, you = _as_addressed(words[does_at:], familiar=hearing.familiar, named=bare == _READER)
            if not you or not hearing.insider or (bare in {"elle", "il", _READER} and not hearing.alone):
                return ""
            who = "tu" if hearing.familiar else "vous"
            out[at] = f"que {who}" if word.casefold().startswith("qu'") else who
            out[does_at] = words[does_at].replace(verb, you)
            if _lacks_ne(words, at, does_at):
                out[does_at] = f"n'{out[does_at]}" if is_cut(out[does_at]) else f"ne {out[does_at]}"
            out = _with_selves(out, familiar=hearing.familiar)
            about = about or at == 0
        elif about and _does_too(words, at):
            verb = word.strip(",;:")
            out[at] = word.replace(verb, with_tu(verb) if hearing.familiar else as_you(verb))
            out[at - 1] = f"{out[at - 1].rstrip(',')} et" if words[at - 1].endswith(",") else out[at - 1]
    return " ".join(theirs(out, hearing, about_reader=about)).replace(_NOBODY, "il").replace(_KEPT, "")


def _of_the_nearest(line: str) -> str:
    """With a mark behind what is of the doer of a clause, and not of the reader."""
    line = _BY_THEMSELVES.sub(rf"\g<whose>\g<self>-même{_KEPT}", line)
    return _OF_ALL.sub(rf"\g<whose>\g<what>{_KEPT}", _EACH.sub(rf"\g<whose>\g<what>{_KEPT}", line))


def _does_too(words: list[str], at: int) -> bool:
    """Whether they do a second thing: "elle encadre l'équipe et pilote les achats"."""
    joined = at > 2 and (words[at - 1].endswith(",") or words[at - 1] in {"et", "mais", "puis"})
    verb = words[at].strip(",;:")
    on_thing = as_you(verb) and (words[at + 1 : at + 2] or [""])[0].startswith(("le", "la", "les", "l'", "un", "des"))
    return joined and bool(is_personal(verb) or on_thing)


def _with_selves(words: list[str], *, familiar: bool) -> list[str]:
    selves = "toi-même" if familiar else "vous-même"
    return [re.sub(rf"^(?:elle|lui)-même(?!{_KEPT})", selves, one) for one in words]


def _lacks_ne(words: list[str], at: int, does_at: int) -> bool:
    """As in "prend que sur rendez-vous", where "que" is no "that": nobody says that behind such a verb."""
    rest = " ".join(words[does_at + 1 :])
    there = does_at > at + 1 or words[does_at].startswith("n'")
    return not there and _ONLY.match(rest) is not None and words[does_at].casefold() not in _SAYS_THAT


def _as_addressed(behind: list[str], *, familiar: bool, named: bool) -> tuple[str, str]:
    """The verb as it was noted and as one says it to the reader, "" where a name (`named`) has none behind it."""
    verb = behind[0].strip(",;:") if behind else ""
    you = with_tu(verb) if familiar else as_you(verb)
    return verb, "" if named and not _does(behind) else you


def _does(words: list[str]) -> bool:
    """Whether what stands behind the reader's name is a verb, where no colon tells: not "Dana tournée du matin"."""
    first, follows = words[0].casefold() if words else "", words[1].casefold() if len(words) > 1 else ""
    noun = first.endswith(("ée", "ées")) or (is_common(first) and not is_personal(first))
    return does(words) or not (noun or follows in {"de", "du", "d'"} or follows.startswith("d'"))


def is_somebody_else(words: set[str], hearing: Hearing) -> bool:
    """Whether they speak of a woman where the reader is a man, or the other way about."""
    reader = pronoun_of(hearing.names)
    spoken = {"elle"} if words & {"elle", "seule", "elle-même"} else {"il"} if words & {"il", "lui-même"} else set()
    return bool(reader and spoken) and reader not in spoken


def theirs(words: list[str], hearing: Hearing, *, about_reader: bool) -> list[str]:
    """Their things are the reader's: "leur migration" -> "votre migration"; empty where it may be somebody else's."""
    out = []
    for at, word in enumerate(words):
        bare = word.casefold().strip(",;:")
        if bare in _THEIRS:
            single = bare in {"son", "sa", "ses"}
            if (
                not hearing.insider
                or (at and not about_reader and (single or at > 3))
                or (single and not hearing.alone)
            ):
                return []
            if hearing.familiar and not (single and about_reader):
                return []
            out.append(word.casefold().replace(bare, (THEIRS if hearing.familiar else _THEIRS)[bare]))
        elif bare in LEFT:
            return []
        else:
            out.append(word)
    return out
