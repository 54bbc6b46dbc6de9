"""Spanish notes as parts of a Spanish sentence; usted takes the third person, so that most stand as they are."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.friendly import of_yours, with_tu
from afterword.core.writing.tongues.spanish.nouns import article_of, without_owner
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

_LEAD_IN: Final = re.compile(
    r"^(?:(?:hemos |estuvimos )?(?:hablamos|hablado|hablando|charlamos|comentamos) (?:mucho |un rato )?"
    r"(?P<of>de|del|sobre) |(?:buena )?(?:charla|conversación|conversacion) sobre )",
    re.IGNORECASE,
)
_READER: Final = "ella_"
_SINGULAR: Final = frozenset({"ella", "él", _READER})
_PLURAL: Final = frozenset({"ellos", "ellas"})
_OWN_FIRST: Final = word_set("""
    yo quiero busco disfruto he tengo hablo dirigí lideré llevé trabajé trabajo conozco aprendí aprendo doy di hice
    aprobé terminé obtuve publiqué presenté saqué
    llevo migré monté diseñé estudié enseñé coordiné gestioné coordino gestiono domino soy estoy puedo
    """)
_ASKING: Final = word_set("cómo como por qué quién quiénes cuál cuáles cuánto cuánta cuántos cuántas cuándo dónde si")
_ACCENTS: Final = {
    "como": "cómo",
    "que": "qué",
    "quien": "quién",
    "quienes": "quiénes",
    "cual": "cuál",
    "cuales": "cuáles",
    "cuanto": "cuánto",
    "cuanta": "cuánta",
    "cuantos": "cuántos",
    "cuantas": "cuántas",
    "cuando": "cuándo",
    "donde": "dónde",
}
_DETERMINERS: Final = word_set("""
    el la los las un una unos unas su sus este esta estos estas ese esa mi mis nuestro nuestra cada dos tres cuatro
    cinco seis siete ocho varios varias
    """)
_PLURAL_ARTICLES: Final = word_set("los las unos unas sus mis estos estas varios varias dos tres cuatro cinco seis")
_VERBS: Final = word_set("""
    es son está están tiene tienen ha han hay usa usan busca buscan dijo dijeron contó explicó comentó mencionó
    lleva llevan trabaja trabajan hace hacen va van quiere quieren gestiona gestionan dirige dirigen coordina lidera
    enseña forma cuida ayuda prefiere prefieren piensa cree espera era fue eran dura duran empieza empiezan sigue
    siguen queda quedan consta cuenta cuentan funciona funcionan migra migran pasa pasan pasó pasaron abre abren
    crece crecen revisa revisan cambia cambian depende comparte comparten acompaña insistió necesita necesitan
    encanta encantan gusta gustan puede pueden sale salen cubre cubren entra entran decide deciden reparte reparten
    mide miden
    """)
_PERSONAL: Final = word_set("""
    dijo contó explicó comentó mencionó insistió lleva gestiona dirige coordina lidera enseña forma cuida ayuda
    prefiere piensa cree espera quiere busca acompaña trabaja comparte
    """)
_TOLD_ME: Final = word_set("habló contó preguntó dijo explicó enseñó comentó mostró recomendó animó")
_NOT_NAMED: Final = word_set("me se le les lo nada ningún ninguna sin no cómo qué quién cuándo por que si")
_BEFORE_VERB: Final = word_set("me nos no se lo la le les ya también")
_TO_ME: Final = re.compile(r"^(?:le|les) (?:encanta|gusta|importa|interesa)n?\b", re.IGNORECASE)
_LEFT: Final = word_set("ella él ellos ellas ella_ lo")
_VAGUE: Final = re.compile(r"(?:lo|aquello|eso|algo|la cosa|el tema) (?:de|del|que)\b", re.IGNORECASE)
_INFINITIVE: Final = re.compile(
    r"^(?!lugar|hogar|mujer|taller|poder|deber|ayer|líder)\w{2,}(?:ar|er|ir)(?:lo|la|me|se)?$"
)


def read(note: str, hearing: Hearing) -> Said | None:
    """What a note says, as it may be said to this reader; None where it resists."""
    line = trimmed(note).lstrip("¿¡")
    line = _LEAD_IN.sub(lambda found: "el " if found["of"] == "del" else "", line)
    if not line or "?" in line or names_one(line, hearing.hushed):
        return None
    words = with_reader(without_owner(line) if hearing.familiar else line, hearing, _READER).split()
    first = words[0].casefold()
    if first in _OWN_FIRST or re.match(r"me (?:gusta|encanta|ilusiona|interesa|apasiona)n?\b", line, re.IGNORECASE):
        return _own(words, first)
    acts = first != "lo" or any(word.casefold() in _VERBS for word in words)
    if (first in _ASKING | {"lo", "que"} or line.casefold().startswith("por qué ")) and len(words) > 2 and acts:
        turned = _turned(words, hearing)
        return Said(f"{turned[:1].lower()}{turned[1:]}", Kind.HOW) if turned else None
    if _TO_ME.match(line):
        to_you = re.sub(r"^les? ", "te " if hearing.familiar else "a usted le ", line, flags=re.IGNORECASE)
        return Said(to_you, Kind.SENTENCE) if hearing.alone else None
    whole = _with_subject(words, first)
    return _sentence(whole, hearing) if whole else _thing(words, hearing)


def _with_subject(words: list[str], first: str) -> list[str]:
    """The words with who is spoken of in front; empty where they speak of a thing."""
    if first in _SINGULAR | _PLURAL:
        return words
    if len(words) > 2 and first == "me" and words[1].casefold() in _TOLD_ME:
        return [_READER, *words]
    if len(words) > 1 and first in _PERSONAL:
        return [_READER, first, *words[1:]]
    return ["ellos", first, *words[1:]] if len(words) > 1 and first in _VERBS and first.endswith("n") else []


def asked(note: str, hearing: Hearing) -> Said | None:
    """A question as it may be put: whole, with both its marks, or by its subject."""
    line = with_reader(trimmed(note.split("?", maxsplit=1)[0]).lstrip("¿ "), hearing, _READER)
    words = line.split()
    if not words or names_one(line, hearing.hushed):
        return None
    first = words[0].casefold()
    first = _ACCENTS.get(first, first)
    whole = first in _ASKING or first in {"qué", "en", "a", "con", "de"} or first in _VERBS
    if whole and (any(word.casefold() in _VERBS for word in words) or "?" in note):
        if hearing.familiar and {"su", "sus"} & set(map(str.casefold, words)):
            return None
        asks_them = hearing.familiar and len(words) > 1 and words[1].casefold() in _PERSONAL | {"tiene"}
        of_them = [_READER] if asks_them and words[2:3] and words[2].casefold() not in _DETERMINERS else []
        turned = _turned([first, *of_them, *words[1:]], hearing)
        if first == "si":
            return Said(turned, Kind.HOW) if turned else None
        return Said(f"¿{turned[:1].lower()}{turned[1:]}?", Kind.QUESTION) if turned else None
    said = read(line, hearing)
    return said if said and said.is_thing else None


def pledge(note: str, hearing: Hearing) -> str:
    """What follows "le enviaré": "el enlace a mi charla"; "" where it cannot be told."""
    line = trimmed(note)
    for name in hearing.names:
        line = re.sub(rf"\s+a {re.escape(name)}(?!\w)", "", line, flags=re.IGNORECASE)
    line = re.sub(
        r"^(?:tengo que |prometí |quedé en )?(?:enviar|mandar|pasar|compartir|dar)(?:le|les)? ",
        "",
        line,
        flags=re.IGNORECASE,
    )
    words = line.split()
    if not words or names_one(line, hearing.hushed) or _LEFT & set(map(str.casefold, words)) or _VAGUE.match(line):
        return ""
    said = None if _INFINITIVE.match(words[0].casefold()) else _named(words)
    return said.text if said and said.kind is not Kind.NAME else ""


def _own(words: list[str], first: str) -> Said | None:
    """What the candidate says of themselves."""
    rest = words[1:] if first == "yo" else words
    if _LEFT & {word.casefold().strip(",;:") for word in rest} or not rest:
        return None
    text = " ".join(rest)
    return Said(f"{text[:1].lower()}{text[1:]}", Kind.SENTENCE, own=True)


def _sentence(words: list[str], hearing: Hearing) -> Said | None:
    turned = _turned(words, hearing) if len(words) > 2 else ""
    return Said(turned, Kind.SENTENCE) if turned else None


def _to_friend(words: list[str], hearing: Hearing) -> str:
    """The words with tú, which stays unsaid; what several do is told of them. "" where that is not sure."""
    out: list[str] = []
    of_one, about_reader = False, False
    for at, word in enumerate(words):
        bare, before = word.casefold().strip(",;:"), words[at - 1].casefold() if at else ""
        if bare in _SINGULAR | _PLURAL:
            if not hearing.insider or before in {"a", "con", "de", "para", "por"}:
                return ""
            of_one = bare in _SINGULAR
            if of_one and not hearing.alone:
                return ""
        elif (of_one and bare not in _BEFORE_VERB) or (about_reader and before in {"y", "e"} and bare in _PERSONAL):
            if not with_tu(bare):
                return ""
            out.append(word.casefold().replace(bare, with_tu(bare)))
            of_one, about_reader = False, True
        else:
            out += of_yours([word]) if about_reader else [word]
    return " ".join(out)


def _turned(words: list[str], hearing: Hearing) -> str:
    """The words with usted and ustedes in place of who is spoken of; "" where that is not sure."""
    if hearing.familiar:
        return _to_friend(words, hearing)
    out = []
    for at, word in enumerate(words):
        bare = word.casefold().strip(",;:")
        before = words[at - 1].casefold() if at else ""
        if bare in _SINGULAR | _PLURAL:
            if not hearing.insider or before in {"a", "con", "de", "para", "por"}:
                return ""
            if bare in _SINGULAR and not hearing.alone:
                return ""
            out.append(word.casefold().replace(bare, "ustedes" if bare in _PLURAL else "usted"))
        elif bare in {"su", "sus"} and not hearing.insider:
            return ""
        else:
            out.append(word)
    return re.sub(r", (?=les? (?:encanta|gusta|importa)n?\b)", " y ", " ".join(out))


def _thing(words: list[str], hearing: Hearing) -> Said | None:
    """A thing by its name, a clause about one, or something to do."""
    low = [word.casefold().strip(",;:") for word in words]
    if (_LEFT - {"lo"}) & set(low) or ": " in " ".join(words) or ({"su", "sus"} & set(low) and not hearing.insider):
        return None
    if _INFINITIVE.match(low[0]):
        text = " ".join(words)
        return Said(f"{text[:1].lower()}{text[1:]}", Kind.DOING, own=True) if len(words) > 1 else None
    comma = next((at for at, word in enumerate(words) if word.endswith(",")), len(words))
    verbs = [at for at in range(1, min(len(words), comma + 1)) if _acts(low, at)]
    if verbs:
        named = _named(words[: verbs[0]])
        if (
            verbs[0] == len(words) - 1
            or named is None
            or named.kind is Kind.NAME
            or any("," in w for w in words[: verbs[0]])
        ):
            return None
        return Said(f"{named.text} {' '.join(words[verbs[0] :])}", Kind.SENTENCE)
    return _named(words)


def _acts(low: list[str], at: int) -> bool:
    """A verb that is known, a plural one by its end, or what an article follows that no preposition is."""
    word, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    if low[at - 1] in {"que", "lo"} or word in _LINKS:
        return False
    if word in _VERBS or (
        low[0] in _PLURAL_ARTICLES and at > 1 and re.search(r"\w{2}(?:an|en|aron|ieron)$", word) is not None
    ):
        return word not in _NOUNS_TOO
    return following in _BEHIND_VERB and low[0] in _DETERMINERS and at > 1


_BEHIND_VERB: Final = word_set("el la los las un una cada su sus todo todos todas ellos")
_NOUNS_TOO: Final = word_set("orden imagen origen margen volumen examen jóvenes joven bien también")
_LINKS: Final = word_set("""
    de del a al en con por para sin sobre entre desde hasta hacia y o e u que donde como más menos según durante tras
    ante contra todo todos todas
    """)


def _named(words: list[str]) -> Said | None:
    """A thing by its name: NOUN is one in the plural, NAME one without an article."""
    first, text = (words[0].casefold() if words else ""), " ".join(words)
    if not words or first in _NOT_NAMED | _VERBS:
        return None
    small = f"{text[:1].lower()}{text[1:]}"
    if first in _DETERMINERS or first.isdigit():
        return Said(small, Kind.NOUN if first in _PLURAL_ARTICLES or first.isdigit() else Kind.OBJECT)
    if "," in text:
        return Said(_listed(small), Kind.NAME)
    large = words[0][1:] != words[0][1:].lower()
    article = article_of(words[0]) if not large and len(words) > 1 and words[1].casefold() in _LINKS else ""
    if not article:
        return Said(text if large else small, Kind.NAME)
    return Said(f"{article} {small}", Kind.NOUN if article in _PLURAL_ARTICLES else Kind.OBJECT)


def _listed(text: str) -> str:
    """A row of names gets its "y"."""
    parts = text.split(", ")
    return f"{', '.join(parts[:-1])} y {parts[-1]}" if " y " not in text and len(parts) > 1 else text
