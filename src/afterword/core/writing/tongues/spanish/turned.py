"""Who is spoken of in a Spanish note becomes who is spoken to: usted and ustedes, or tú."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.spanish.friendly import of_yours, with_tu
from afterword.core.writing.tongues.spanish.verbs import PERSONAL

READER: Final = "ella_"
SINGULAR_PRONOUNS: Final = frozenset({"ella", "él", READER})
PLURAL_PRONOUNS: Final = frozenset({"ellos", "ellas"})
OTHER_ADDRESS: Final = re.compile(
    r"\b(?:sois|vais|vosotr[oa]s|vuestr[oa]s?|os|vos|sos|tenés|hacés|querés|dais|veis|dabais|\w{2,}(?:áis|éis|[aei]steis|abais|íais|aréis))\b",
    re.IGNORECASE,
)
"""Vosotros and vos, which no text has."""
YOU_DO: Final = re.compile(
    r"\b(?:tú|tus?|ti|contigo|te|vas|eres|tienes|puedes|haces|sabes|quieres|vienes|sales|pones|dices|ves|estás|empiezas"
    r"|acabas|terminas|aprendes|eliges|llevas|trabajas|necesitas|entras|llegas|decides|sigues|debes|conoces|vendes|cobras)\b",
    re.IGNORECASE,
)
"""What anybody does, as one tells it among friends; no text tells it so of its reader."""
BEFORE_VERB: Final = word_set("me nos no se lo la le les ya también siempre")
_BOUND: Final = frozenset({"a", "al", "con", "de", "del", "para", "por"})


def turned(words: list[str], hearing: Hearing) -> str:
    """The words with usted and ustedes in place of who is spoken of; "" where that is not sure."""
    if hearing.familiar:
        return _to_friend(words, hearing)
    out = []
    for at, word in enumerate(words):
        bare = word.casefold().strip(",;:")
        before = words[at - 1].casefold() if at else ""
        if bare in SINGULAR_PRONOUNS | PLURAL_PRONOUNS:
            if not hearing.insider or before in _BOUND:
                return ""
            if bare in SINGULAR_PRONOUNS and not hearing.alone:
                return ""
            spoken_to = word.casefold().replace(bare, "ustedes" if bare in PLURAL_PRONOUNS else "usted")
            out += [spoken_to] if spoken_to not in out else []
        elif bare in {"su", "sus"} and not hearing.insider:
            return ""
        else:
            out.append(word)
    return re.sub(r", (?=les? (?:encanta|gusta|importa)n?\b)", " y ", " ".join(out))


def _to_friend(words: list[str], hearing: Hearing) -> str:
    """The words with tú, which stays unsaid; what several do is told of them. "" where that is not sure."""
    out: list[str] = []
    of_one, about_reader = False, False
    for at, word in enumerate(words):
        bare, before = word.casefold().strip(",;:"), words[at - 1].casefold() if at else ""
        if bare in SINGULAR_PRONOUNS | PLURAL_PRONOUNS:
            if not hearing.insider or before in _BOUND:
                return ""
            of_one = bare in SINGULAR_PRONOUNS
            if of_one and not hearing.alone:
                return ""
        elif (of_one and bare not in BEFORE_VERB) or (about_reader and before in {"y", "e"} and bare in PERSONAL):
            if not with_tu(bare):
                return ""
            out.append(word.casefold().replace(bare, with_tu(bare)))
            of_one, about_reader = False, True
        else:
            out += of_yours([word]) if about_reader else [word]
    return " ".join(out)
