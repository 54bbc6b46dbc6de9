"""French notes as parts of a French sentence: turned towards the reader where that is sure, else left alone."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.friendly import THEIRS, with_tu
from afterword.core.writing.tongues.french.nouns import article_of, without_owner
from afterword.core.writing.tongues.french.verbs import as_you, is_known, is_of_thing, is_personal
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

_LEAD_IN: Final = re.compile(
    r"^(?:(?:nous avons|on a|avons|a) (?:beaucoup |longuement )?(?:parlé|discuté|échangé) (?P<of>de |sur |d'|du |des )"
    r"|(?:notre |bonne )?(?:discussion|échange|conversation) (?:sur|autour de) )",
    re.IGNORECASE,
)
_READER: Final = "elle_"
_NAMING: Final = word_set("de du des en à au aux sur pour par avec une")
_OWN: Final = re.compile(r"^(?:j'|je |ai |mon |ma |mes )", re.IGNORECASE)
_DETERMINERS: Final = word_set(
    "le la les l' un une des ce cette ces leur leurs son sa ses notre nos mon ma mes deux trois "
    "quatre cinq six sept huit plusieurs quelques chaque aucun aucune pas peu"
)
_ASKING: Final = word_set("comment pourquoi quand où qui quel quelle quels quelles combien si ce")
_THEIRS: Final = {"leur": "votre", "leurs": "vos", "son": "votre", "sa": "votre", "ses": "vos"}
_HANDING: Final = re.compile(
    r"^(?:je dois |j'ai promis d'|promis d')?(?:lui |leur )?"
    r"(?:envoyer|transmettre|faire suivre|partager|donner)(?: à \w+)? ",
    re.IGNORECASE,
)
_VAGUE: Final = re.compile(r"(?:le truc|la chose|les? choses?|ce que|ce dont|quelque chose)\b", re.IGNORECASE)
_LEFT: Final = word_set("il ils elle elles lui eux elle_ on")
_INFINITIVE: Final = re.compile(
    r"^(?!mer$|hiver$|papier|métier|chantier|atelier|dossier|cahier|premi|dern|courri)\w{2,}(?:er|ir|dre|ire|tre|oir)$"
)
_NO_INFINITIVE: Final = word_set(
    "avenir loisir plaisir désir souvenir rire livre cadre chiffre entre autre notre votre titre "
    "centre contre maître lettre premier dernier métier soir espoir pouvoir devoir tir cuir"
)


def read(note: str, hearing: Hearing) -> Said | None:
    """What a note says, as it may be said to this reader; None where it resists."""
    line = _LEAD_IN.sub(lambda found: {"du ": "le ", "des ": "les "}.get(found["of"] or "", ""), trimmed(note))
    if not line or "?" in line or names_one(line, hearing.hushed):
        return None
    line = without_owner(line) if hearing.familiar else line
    return _read_words(with_reader(line, hearing, _READER).replace("' ", "'").split(), hearing)


def _read_words(words: list[str], hearing: Hearing) -> Said | None:
    """By how it begins: with I, with a question word, with who is spoken of, or with a thing."""
    first, line = words[0].casefold(), " ".join(words)
    if _OWN.match(f"{line} ") and first not in {"mon", "ma", "mes"}:
        return _own(line)
    if first in _ASKING or first.startswith(("qu'", "que")):
        return _inside(words, hearing)
    if line.casefold().startswith("il y a ") and not _LEFT & set(map(str.casefold, words[1:])):
        return Said(f"{line[:1].lower()}{line[1:]}", Kind.SENTENCE)
    whole = _with_subject(words, first)
    return _sentence(whole, hearing) if whole else _thing(words, hearing)


def _with_subject(words: list[str], first: str) -> list[str]:
    """The words with who is spoken of in front; empty where they speak of a thing."""
    if first in {"elle", "il", "ils", "elles", _READER}:
        return words
    named = len(words) < 2 or words[1].casefold() in _NAMING or words[1].startswith("d'")
    return [_READER, first, *words[1:]] if is_personal(first) and not named else []


def asked(note: str, hearing: Hearing) -> Said | None:
    """A question as it may be put: whole, inside a sentence, or by its subject."""
    line = with_reader(trimmed(note.split("?", maxsplit=1)[0]), hearing, _READER)
    return _asked(line, line.split(), hearing) if line and not names_one(line, hearing.hushed) else None


def _asked(line: str, words: list[str], hearing: Hearing) -> Said | None:
    first = words[0].casefold()
    if line.casefold().startswith(("est-ce que ", "est-ce qu'")):
        rest = re.sub(r"^est-ce qu(?:e |')", "si ", line, flags=re.IGNORECASE)
        return _there_is(rest) or _inside(rest.split(), hearing)
    if _INVERTED.match(line):
        return _as_noted(line)
    if first in _ASKING and first != "ce":
        if re.search(r"\w-(?:t-)?(?:vous|il|elle|ils|elles|on|ce)\b", line):
            if re.search(r"-(?:il|ils|on)\b", line) and not re.search(r"\b(?:le|les|la|l')", line):
                return None
            return Said(f"{line[:1].lower()}{line[1:]} ?", Kind.QUESTION)
        inside = _inside(re.sub(r"\best-ce qu(?:e |')", "", line).split(), hearing)
        return Said(f"{inside.text} ?", Kind.QUESTION) if inside and _is_elliptic(inside.text) else inside
    said = read(line, hearing)
    return said if said and said.is_thing else None


def _as_noted(line: str) -> Said | None:
    """A whole question that asks the reader, or for a thing, and speaks of nobody else."""
    rest = _INVERTED.sub("", line)
    others = re.search(r"-(?:t-)?(?:il|elle|ils|elles)\b", rest) or _LEFT & set(rest.casefold().split())
    return None if others else Said(f"{line[:1].lower()}{line[1:]} ?", Kind.QUESTION)


def _there_is(asked_if: str) -> Said | None:
    """As in "si il y a une bibliothèque", put as "y a-t-il une bibliothèque ?"."""
    there = re.match(r"si il y a (?!eu )(?P<what>.+)$", asked_if, re.IGNORECASE)
    if there is None or _LEFT & set(there["what"].casefold().split()):
        return None
    return Said(f"y a-t-il {there['what']} ?", Kind.QUESTION)


_INVERTED: Final = re.compile(r"(?:y a-t-il|(?:est|sera|était)-ce|\w+-(?:vous|tu|on|t-on))\b", re.IGNORECASE)
"""As in "y a-t-il une supervision", "pouvez-vous …": asked whole, as it was noted."""


def _is_elliptic(line: str) -> bool:
    """As in "combien de couverts par jour": nobody acts in it, so that it stands in no other sentence."""
    low = [word.strip(",;:") for word in line.casefold().split()]
    acting = any(is_known(word) or is_of_thing(word) for word in low[1:])
    return low[0] == "combien" and not acting and not set(low) & {"vous", "nous", "je", "ils", "on"}


def pledge(note: str, hearing: Hearing) -> str:
    """What follows "je vous": "enverrai le lien vers ma présentation"; "" where it cannot be told."""
    line = trimmed(note)
    for name in hearing.names:
        line = re.sub(rf"\s+à {re.escape(name)}(?!\w)", "", line, flags=re.IGNORECASE)
    line = _HANDING.sub("", line)
    words = line.split()
    if not words or names_one(line, hearing.hushed) or _LEFT & set(map(str.casefold, words)) or _VAGUE.match(line):
        return ""
    if _INFINITIVE.match(words[0].casefold()) and words[0].casefold() not in _NO_INFINITIVE:
        return ""
    said = _named(words)
    return said.text if said and said.kind is not Kind.NAME else ""


def _own(line: str) -> Said | None:
    """What the candidate says of themselves."""
    if re.search(r"(?<!\w)(?:elle|il|elles|ils|lui|leur|leurs|sa|son|ses|elle_)(?!\w)", line, re.IGNORECASE):
        return None
    text = f"j'{line}" if line.casefold().startswith("ai ") else line
    return Said(f"{text[:1].lower()}{text[1:]}", Kind.SENTENCE, own=True)


def _inside(words: list[str], hearing: Hearing) -> Said | None:
    """A question or a "que" inside a sentence."""
    if len(words) < 3:
        return None
    turned = _turned(words, hearing)
    return Said(f"{turned[:1].lower()}{turned[1:]}", Kind.HOW) if turned else None


def _sentence(words: list[str], hearing: Hearing) -> Said | None:
    turned = _turned(words, hearing) if len(words) > 2 else ""
    return Said(turned, Kind.SENTENCE) if turned else None


def _turned(words: list[str], hearing: Hearing) -> str:
    """The words with the reader spoken to; "" where one of them stays that speaks of somebody else."""
    out, about = list(words), False
    for at, word in enumerate(words):
        bare = word.casefold().strip(",;:").removeprefix("qu'")
        if bare in {"elle", "il", "elles", "ils", _READER}:
            verb = words[at + 1].strip(",;:") if at + 1 < len(words) else ""
            you = with_tu(verb) if hearing.familiar else as_you(verb)
            if not you or not hearing.insider or (bare in {"elle", "il", _READER} and not hearing.alone):
                return ""
            who = "tu" if hearing.familiar else "vous"
            out[at] = f"que {who}" if word.casefold().startswith("qu'") else who
            out[at + 1] = words[at + 1].replace(verb, you)
            selves = "toi-même" if hearing.familiar else "vous-même"
            out = [re.sub(r"^(?:elle|lui)-même", selves, one) for one in out]
            about = about or at == 0
        elif (
            about
            and at > 2
            and (words[at - 1].endswith(",") or words[at - 1] == "et")
            and is_personal(word.strip(",;:"))
        ):
            verb = word.strip(",;:")
            out[at] = word.replace(verb, with_tu(verb) if hearing.familiar else as_you(verb))
            out[at - 1] = f"{out[at - 1].rstrip(',')} et" if words[at - 1].endswith(",") else out[at - 1]
    return " ".join(_theirs(out, hearing, about_reader=about))


def _theirs(words: list[str], hearing: Hearing, *, about_reader: bool) -> list[str]:
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
        elif bare in _LEFT:
            return []
        else:
            out.append(word)
    return out


def _thing(words: list[str], hearing: Hearing) -> Said | None:
    """A thing by its name, a clause about one, or something to do."""
    low = [word.casefold().strip(",;:") for word in words]
    if _LEFT & set(low) or ": " in " ".join(words):
        return None
    if _INFINITIVE.match(low[0]) and low[0] not in _NO_INFINITIVE:
        own = _theirs(words, hearing, about_reader=False)
        return Said(f"{own[0][:1].lower()}{' '.join(own)[1:]}", Kind.DOING, own=True) if own and len(own) > 1 else None
    comma = next((at for at, word in enumerate(words) if word.endswith(",")), len(words))
    verbs = [at for at, word in enumerate(low) if 0 < at < min(7, comma) and (is_of_thing(word) or _acts(low, at))]
    if not verbs:
        return _named(_theirs(words, hearing, about_reader=False))
    named = _named(_theirs(words[: verbs[0]], hearing, about_reader=False))
    if (
        verbs[0] == len(words) - 1
        or named is None
        or named.kind is Kind.NAME
        or {"leur", "leurs"} & set(low[verbs[0] :])
    ):
        return None
    return Said(f"{named.text} {' '.join(words[verbs[0] :])}", Kind.SENTENCE)


def _acts(low: list[str], at: int) -> bool:
    """A word that no preposition is, with an article or the like behind it, is a verb: "l'équipe relit chaque …"."""
    following = low[at + 1] if at + 1 < len(low) else ""
    return following in _BEHIND_VERB and low[at] not in _LINKS and low[0] in _DETERMINERS | {"l'équipe"}


_BEHIND_VERB: Final = word_set("le la les un une chaque tous toutes leur leurs son sa ses votre vos directement")
_LINKS: Final = word_set(
    "de du des en à au aux sur pour par avec sans et ou dans chez vers entre sous depuis avant après "
    "pendant comme contre que qui dont où tous toutes d'ici lors plus moins pas"
)


def _named(words: list[str]) -> Said | None:
    """A thing by its name: with an article where one is written or known."""
    if not words or _NO_THING.search(" ".join(words)) or _is_done_to(words):
        return None
    first, text = words[0].casefold(), " ".join(words)
    small = f"{text[:1].lower()}{text[1:]}"
    if first in _DETERMINERS | {"votre", "vos"} or first.startswith(("l'", "d'")) or first.isdigit():
        plural = first in {"les", "des", "ces", "leurs", "ses", "mes", "vos", "nos"}
        return Said(small, Kind.NOUN if plural else Kind.OBJECT)
    if first in _ADJECTIVES:
        return Said(small, Kind.NAME)
    if any(is_known(word.strip(",")) and word.casefold() not in _NOUNS_TOO for word in words):
        return None
    return Said(_listed(small), Kind.NAME) if "," in text else _with_article(words)


_NO_THING: Final = re.compile(r"(?<!\w)[mstncj]'|(?<!\w)qu'|-t-|\w'ils?\b", re.IGNORECASE)


def _is_done_to(words: list[str]) -> bool:
    """As in "la rappeler mardi", where "la" is somebody."""
    second = words[1].casefold() if len(words) > 1 else ""
    return words[0].casefold() in {"le", "la", "les"} and bool(_INFINITIVE.match(second)) and not article_of(second)


def _with_article(words: list[str]) -> Said:
    text, article = " ".join(words), "" if words[0].casefold() in _LINKS | {"y"} else article_of(words[0])
    if words[0][1:] != words[0][1:].lower():
        return Said(text, Kind.NAME)
    small = f"{text[:1].lower()}{text[1:]}"
    if not article:
        return Said(small, Kind.NAME)
    return Said(f"{article}{small}", Kind.NOUN if article == "les " else Kind.OBJECT)


_NOUNS_TOO: Final = word_set("part suit est garde forme passe compte demande lance livre teste partage change parle")


_ADJECTIVES: Final = word_set(
    "petit petite grand grande bon bonne nouveau nouvelle vrai vraie vrais vraies beau belle jeune gros"
)


def _listed(text: str) -> str:
    """A row of names gets its "et"."""
    parts = text.split(", ")
    return f"{', '.join(parts[:-1])} et {parts[-1]}" if " et " not in text else text
