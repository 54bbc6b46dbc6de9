"""Spanish notes as parts of a Spanish sentence; usted takes the third person, so that most stand as they are."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from afterword.core.naming.parted import is_given_name
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.added import as_added, front_of_own, handled, handles_bare
from afterword.core.writing.tongues.spanish.amounts import MEASURED, is_load
from afterword.core.writing.tongues.spanish.articled import LACKS_OF, articled
from afterword.core.writing.tongues.spanish.clause import is_one_clause
from afterword.core.writing.tongues.spanish.doers import DID, THING_DOES, may_be_wished, one_acts, one_does
from afterword.core.writing.tongues.spanish.fronted import clause_at, is_done_there, is_inverted, time_at
from afterword.core.writing.tongues.spanish.in_words import in_other_words
from afterword.core.writing.tongues.spanish.infinitives import nobody_goes_without, said_of_doing
from afterword.core.writing.tongues.spanish.nouns import article_of, is_sure_noun, without_owner
from afterword.core.writing.tongues.spanish.past import what_they_did, what_was_told
from afterword.core.writing.tongues.spanish.pledged import LEFT, VAGUE
from afterword.core.writing.tongues.spanish.qualities import TIMES
from afterword.core.writing.tongues.spanish.questions import ASKING
from afterword.core.writing.tongues.spanish.sure import in_one_clause, is_one_question, is_sure
from afterword.core.writing.tongues.spanish.tailed import closed, with_tail
from afterword.core.writing.tongues.spanish.teller import (
    by_one_name,
    dear_in_front,
    dear_to,
    has_its_doer,
    titled_name,
    without_teller,
)
from afterword.core.writing.tongues.spanish.theirs import OF_THE_HOUSE
from afterword.core.writing.tongues.spanish.things import BINDING, COUNTS, DETERMINERS, OF_RANK, TAKES_BACK, thing
from afterword.core.writing.tongues.spanish.turned import (
    BEFORE_VERB,
    OTHER_ADDRESS,
    PLURAL_PRONOUNS,
    READER,
    SINGULAR_PRONOUNS,
    YOU_DO,
    turned,
)
from afterword.core.writing.tongues.spanish.typed_short import in_full, without_pleasure
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, PERSONAL, SINGULAR, is_own, is_verb, many_do
from afterword.core.writing.tongues.spanish.written_out import in_minutes, is_written_out, spelt_out
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

_LEAD_IN: Final = re.compile(
    r"^(?:(?:hemos |estuvimos )?(?:hablamos|hablado|hablando|charlamos|comentamos) "
    r"(?:mucho |un rato |largo y tendido |bastante |sobre todo )?(?P<of>de|del|sobre) "
    r"|(?:buena )?(?:charla|conversación|conversacion) sobre )",
    re.IGNORECASE,
)
_TOLD_ME: Final = word_set("habló contó preguntó dijo explicó enseñó comentó mostró recomendó animó")
_SOMEBODY_ELSE: Final = re.compile(
    r"^[A-ZÁÉÍÓÚ][a-záéíóúñ]+\b|^(?:el|la|los|las|un|una) (?:jef|soci|compañer|coleg|dueñ|chic|encargad|director|gerent"
    r"|responsabl|coordinador|supervisor|recepcionist|president|otr)\w*"
)
"""Who told it behind the verb: "me explicó la encargada …"."""
_TO_ME: Final = re.compile(
    r"^(?:le|les) (?:encanta|gusta|importa|interesa|apasiona|entusiasma)n?\b"
    r"|^(?:le|les) preocupan? (?:la|el) (?:calidad|seguridad|higiene|limpieza|bienestar|cuidado|salud|trato)\b",
    re.IGNORECASE,
)
_AT_TIMES: Final = re.compile(
    r"(?:en|a|al|el|la|los|las|por|con|si|cuando|desde|hasta|luego|después|antes|sol[oa]|sólo)\b", re.IGNORECASE
)
"""Behind a comma: that what stands in front is true at some times alone."""
_PLEASES: Final = re.compile(r"me (?:gusta|encanta|ilusiona|interesa|apasiona)(?:n|ría|rían)?\b", re.IGNORECASE)
_OBJECTS: Final = word_set("lo la los las le les se")
_HAPPENS: Final = re.compile(r"[a-zñ]{3,}(?:a|e|an|en)")
"""Behind "se" it is a verb, known or not: "el horno se enciende una vez al mes"."""
_FOR_SO_LONG: Final = re.compile(r"^(?:ella_|usted) lleva (?:ya |casi |más de |unos )?\w+ (?:años|meses)\b")
"""What is noted about the reader, who knows it."""
_FOR_SOMEONE: Final = re.compile(r"\b(buscan?|necesitan?|contratan?|quieren?|esperan?|forman?) alguien\b")
_TOLD_BY_YOU: Final = re.compile(r"^usted(es)? (?=\w)", re.IGNORECASE)
"""Who reads it, as the note itself calls them."""
_EACH_DOES: Final = re.compile(
    r"cada (?!semana|mes|año|día|mañana|tarde|noche|vez)\w+ \w{3,}[ae] (?:sus?|el|la|los|las) \w+", re.IGNORECASE
)
"""With an article behind it, what looks like a noun is what each of them does: "cada residente captura sus gastos"."""
_IN_FRONT: Final = re.compile(r"^(?:yo|también|además|ya) ", re.IGNORECASE)


def read(note: str, hearing: Hearing) -> Said | None:
    """What a note says, as it may be said to this reader; None where it resists."""
    said = _read(note, hearing, own=False)
    held = said is None or is_load(said) or (said.is_thing and MEASURED.match(said.text)) or LACKS_OF.match(said.text)
    return None if said is None or held or _does_to_them(said) else closed(articled(said))


def _does_to_them(said: Said) -> bool:
    """As in "los forma en la tienda", which is no thing, and tells not of whom."""
    found = re.match(r"(?:los|las) (\w*[ae])(?!\w)", said.text) if said.is_thing else None
    return found is not None and one_does(found[1])


def written(note: str) -> str:
    """The note as one clean line, with what is short in it written out."""
    return spelt_out(in_full(without_pleasure(trimmed(in_minutes(note)).lstrip("¿¡"))))


def _read(note: str, hearing: Hearing, *, own: bool) -> Said | None:
    line = written(note)
    line = what_was_told(in_other_words(dear_in_front(line, hearing)))
    line = _LEAD_IN.sub(lambda found: "el " if found["of"] == "del" else "", line)
    line = _FOR_SOMEONE.sub(r"\1 a alguien", line)
    line = _TOLD_BY_YOU.sub(lambda found: "ella_ " if found[1] is None else "ellos ", line)
    line = OF_THE_HOUSE.sub(r"su \1", line) if hearing.insider and not hearing.familiar and not own else line
    line = without_teller(dear_to(what_they_did(by_one_name(line, hearing), hearing), hearing), hearing)
    if (
        "?" in line
        or not is_sure(with_reader(line, hearing, READER), own=own)
        or names_one(line, hearing.hushed)
        or OTHER_ADDRESS.search(line)
    ):
        return None
    if YOU_DO.search(line):
        return None
    words = with_reader(without_owner(line) if hearing.familiar else line, hearing, READER).split()
    if not words or not is_written_out(" ".join(words)) or _tells_of_somebody(words) or titled_name(line):
        return None
    said = _whole(_said(words, hearing))
    told = hearing.insider or not {"su", "sus"} & set(words)
    return (with_tail(" ".join(words)) if told and (said is None or said.whole is not None) else None) or said


def _tells_of_somebody(words: list[str]) -> bool:
    """As in "Carmen lleva la sala": what somebody else does, whose name may end like a verb."""
    is_name = words[0][:1].isupper() and is_given_name(words[0].strip(",:"))
    return is_name and any(is_verb(word) for word in words[1:3])


def _whole(said: Said | None) -> Said | None:
    """What was read; where a second clause is spliced to it, the one in front."""
    if said is None or said.is_thing:
        return said
    if said.kind is Kind.SENTENCE and (_FOR_SO_LONG.search(said.text) or not is_one_clause(said.text)):
        return None
    text = in_one_clause(said.text)
    if text:
        return replace(said, text=text)
    front, _, rest = said.text.partition(", ")
    whole = (
        said.kind is Kind.SENTENCE
        and rest
        and len(front.split()) > 2
        and not (TAKES_BACK.match(rest) or _AT_TIMES.match(rest))
    )
    return replace(said, text=front, whole="") if whole and in_one_clause(front) else None


def own(note: str, hearing: Hearing) -> Said | None:
    """What the candidate adds, as they noted it: no "the training" for a "training", and no guessed "my"."""
    front, note = front_of_own(as_added(note))
    if handles_bare(note):
        return None
    if known := handled(note):
        return Said(known, Kind.SENTENCE, own=True)
    said = _read(note, hearing, own=True)
    if front:
        mine = said is not None and said.own and said.kind is Kind.SENTENCE
        return replace(said, text=f"{front}{said.text}") if said and mine else None
    given = said and said.is_thing and said.kind is not Kind.NAME and said.text[:3].casefold() != note[:3].casefold()
    return Said(said.text.partition(" ")[2], Kind.NAME) if said and given else said


def _said(words: list[str], hearing: Hearing) -> Said | None:
    line = " ".join(words)
    bare = _IN_FRONT.sub("", line).split()
    if bare and (_tells_of_self(bare) or _PLEASES.match(line)):
        return _own(words[1:] if words[0].casefold() == "yo" else words)
    if _asks(words):
        return _how(words, hearing)
    line = line.removeprefix(f"{READER} ") if _TO_ME.match(line.removeprefix(f"{READER} ")) else line
    if _TO_ME.match(line):
        to_you = re.sub(r"^les? ", "te " if hearing.familiar else "a usted le ", line, flags=re.IGNORECASE)
        return Said(to_you, Kind.SENTENCE) if hearing.alone else None
    return _done_by_them(words, hearing) or _acting(_without_also(words), hearing)


def _without_also(words: list[str]) -> list[str]:
    """What they do besides, which the sentence around it says: "también hacen vestidos"."""
    low = _low(words[:2])
    also = len(words) > 2 and low[0] in {"también", "además"} and (many_do(low[1]) or low[1] == "hay")
    return words[1:] if also else words


def _tells_of_self(words: list[str]) -> bool:
    """As in "tengo el C1", "toco la guitarra", "me han dado una beca"."""
    low = [word.casefold() for word in words[:3]]
    given = (
        len(low) > 2
        and low[0] == "me"
        and (low[1] in {"han", "he", "dieron"} or low[1].endswith(("ieron", "aron", "é", "crie")))
    )
    does = (
        len(low) > 2
        and low[0].endswith("o")
        and low[1] in DETERMINERS | {"también", "además", "bien"}
        and not TIMES.match(low[2])
    )
    return is_own(low[0]) or given or (does and low[0] not in LEFT and low[0] not in DETERMINERS)


def _acting(words: list[str], hearing: Hearing) -> Said | None:
    """What the reader does, what they all do, what there is, or a thing."""
    first = words[0].casefold()
    if first in SINGULAR_PRONOUNS | PLURAL_PRONOUNS:
        return _done_by_reader(words, hearing)
    if len(words) > 1 and first in PERSONAL and words[1] in {"y", "e", "o"}:
        return _thing(words, hearing)
    told_me = len(words) > 2 and first == "me" and words[1].casefold() in _TOLD_ME
    if told_me and _SOMEBODY_ELSE.search(" ".join(words[2:])):
        return None
    if told_me or (len(words) > 1 and first in PERSONAL and not has_its_doer(_low(words))):
        return _sentence([READER, first, *words[1:]], hearing)
    if is_done_there(_low(words)) or _EACH_DOES.match(" ".join(words)):
        return _sentence([first, *words[1:]], hearing)
    return _then_or_there(words, hearing) or _thing(words, hearing)


def _then_or_there(words: list[str], hearing: Hearing) -> Said | None:
    """As in "en invierno hacen chocolate"."""
    at = clause_at(words)
    if at > 1 and len(words) - at < 3 and is_done_there(_low(words[at:])):
        text = turned([words[0].casefold(), *words[1:]], hearing)  # as "el 15 empiezan", "en invierno hacen chocolate"
        return Said(text, Kind.SENTENCE) if text else None
    at = at or time_at(words)
    there = _acting(words[at:], hearing) if at else None
    text = turned([words[0].casefold(), *words[1:at]], hearing) if there and there.kind is Kind.SENTENCE else ""
    return replace(there, text=f"{text} {there.text}") if there and text else None


def _done_by_reader(words: list[str], hearing: Hearing) -> Said | None:
    """As in "usted dirige la obra", "fabrica usted mismo las piezas"; not "usted son tres"."""
    low = _low(words)
    of_one = low[0] in SINGULAR_PRONOUNS
    does = next((word for word in low[1:] if word not in BEFORE_VERB), "")
    if not (is_verb(does) or (of_one and one_acts(does, low))) or does == "hay" or many_do(does) == of_one:
        return None
    if low[-2:] in (["ella", "misma"], ["él", "mismo"]) and "que" in low[2:-2]:
        told_you = hearing.insider and hearing.alone and not hearing.familiar
        return _sentence([*words[:-2], "usted", words[-1]], hearing) if told_you else None
    if low[-2:] in (["ella", "misma"], ["él", "mismo"]) and len(low) > 4 and does == low[1]:
        words = [*words[:2], *words[-2:], *words[2:-2]]
        low = _low(words)
    themselves = len(low) > 4 and low[2:4] in (
        ["él", "mismo"],
        ["ella", "misma"],
        ["usted", "mismo"],
        ["usted", "misma"],
    )
    if themselves and (hearing.familiar or not hearing.insider or not hearing.alone):
        return None
    if themselves:
        return Said(" ".join([words[1], "usted", *words[3:]]), Kind.SENTENCE)
    return _sentence(words, hearing)


def _low(words: list[str]) -> list[str]:
    return [word.casefold().strip(",;:") for word in words]


def _asks(words: list[str]) -> bool:
    """How they do it, how much of it there is, and that it is so: "lo ordenado que está todo", "que firmen todos"."""
    low = [word.casefold() for word in words]
    praised = low[0] == "lo" and "que" in low
    begins = low[0] in ASKING | {"como", "que"} or low[:2] == ["por", "qué"] or praised
    return begins and len(words) > 2


def _how(words: list[str], hearing: Hearing) -> Said | None:
    if not any(is_verb(word.casefold()) for word in words[1:]):
        return None
    if words[0].casefold() == "que" and not _is_told_as_so(words[1:]):
        return None
    text = turned([words[0].casefold(), *words[1:]], hearing)
    return Said(text, Kind.HOW) if text else None


def _is_told_as_so(words: list[str]) -> bool:
    """Whether it says that something is so, of nobody unnamed: not "que firmen todos", not "que lo saludaban"."""
    low = _low(words)
    unnamed = any(one in _OBJECTS - {"se"} and is_verb(two) for one, two in pairwise(low))
    does = next((word for word in low if is_verb(word)), "")
    return not unnamed and not may_be_wished(does)


_TOLD_BEFORE: Final = 4
"""Words of a sentence behind which "lo" stands for what was said in it."""


def _own(words: list[str]) -> Said | None:
    """What the candidate says of themselves."""
    low = _low(words)
    told = {"lo"} if "lo" in low[_TOLD_BEFORE:] and "lo" not in low[:_TOLD_BEFORE] else set()
    if (LEFT - told) & set(low) or len(words) < 2:
        return None
    text = " ".join(words)
    return Said(f"{text[:1].lower()}{text[1:]}", Kind.SENTENCE, own=True)


def _sentence(words: list[str], hearing: Hearing) -> Said | None:
    whole = len(words) > 2 or (len(words) == 2 and article_of(words[1]) in {"los", "las"})
    text = turned(words, hearing) if whole else ""
    return Said(text, Kind.SENTENCE) if text else None


def _thing(words: list[str], hearing: Hearing) -> Said | None:
    """A thing by its name, a clause about one, or something to do."""
    low = [word.casefold().strip(",;:") for word in words]
    if is_inverted(words):
        return Said(" ".join([low[0], *words[1:]]), Kind.SENTENCE)
    if whole := said_of_doing(words, hearing) or nobody_goes_without(" ".join(words)):
        return whole
    if low[0] == "casi" and len(low) > 3 and low[1] in {"todos", "todas"}:
        most = _it_does(words[1:], low[1:])
        return replace(most, text=f"casi {most.text}") if most else None
    left = (
        VAGUE.match(" ".join(low)) or (LEFT - {"lo"}) & set(low) or ({"su", "sus"} & set(low) and not hearing.insider)
    )
    if left or not is_one_question(words):
        return None
    if len(low) > 3 and low[-3:] == ["más", "que", "nada"]:
        words, low = words[:-3], low[:-3]
    if INFINITIVE.match(low[0]) or (low[0] == "poder" and len(low) > 1 and INFINITIVE.match(low[1])):
        return _doing(words[1:] if low[0] == "poder" else words)
    of_rank = low[0] in DETERMINERS and len(low) > 1 and OF_RANK.match(low[1])
    does = _it_does(words, low) if low[0] in DETERMINERS and len(low) > 1 and not of_rank else None
    return None if of_rank else does or thing(words)


def _done_by_them(words: list[str], hearing: Hearing) -> Said | None:
    """As in "la app de entregas la hicieron ellos", which is "la app de entregas la hicieron ustedes"."""
    low = _low(words)
    acts = len(words) > 4 and low[-1] in PLURAL_PRONOUNS and low[-3] in _OBJECTS and many_do(low[-2])
    named = thing(words[:-3]) if acts and low[0] in DETERMINERS else None
    sure = named is not None and named.kind is not Kind.NAME and named.whole is None
    if not sure or hearing.familiar or not hearing.insider:
        return None
    return Said(f"{words[0].lower()} {' '.join(words[1:-1])} ustedes", Kind.SENTENCE)


def _it_does(words: list[str], low: list[str]) -> Said | None:
    """As in "el horno se enciende una vez al mes"."""
    at = _verb_at(words, low)
    ends = at - (low[at - 1] in _OBJECTS)
    text = " ".join(words)
    whole = at and at < len(low) - 1 and _is_subject(words[:ends])
    return Said(f"{text[:1].lower()}{text[1:]}", Kind.SENTENCE) if whole else None


def _verb_at(words: list[str], low: list[str]) -> int:
    """Where the verb of a thing with its determiner stands, in front of any aside; 0 without one that is known."""
    for at in range(1 if low[0] in {"todos", "todas"} else 2, len(low)):
        if words[at - 1].endswith(",") or low[at - 1] in {"que", "donde", "cuando"}:
            return 0
        if low[at - 1] in _OBJECTS and low[at - 2] in BINDING and is_sure_noun(low[at], ""):
            continue  # "las ayudas y la forma en que se conceden"
        each_one = at == 2 and low[0] == "cada" and low[1] in {"uno", "una"} and one_does(low[2])
        acts = each_one or low[at] in SINGULAR | THING_DOES | DID or many_do(low[at])
        if low[at - 1] not in BINDING and (acts or (low[at - 1] == "se" and _HAPPENS.fullmatch(low[at]))):
            return at
    return 0


_SHARE: Final = re.compile(r"(?:el|un) \d+ ?% (?:de (?:los|las|la)|del) [a-zñáéíóú]+(?: [a-zñáéíóú]+)?", re.IGNORECASE)


_ALL: Final = re.compile(r"tod[oa]s|todo el (?:mundo|equipo|personal)|toda la (?:plantilla|gente)", re.IGNORECASE)


def _is_subject(words: list[str]) -> bool:
    """Whether what stands in front of the verb is one thing by its name."""
    named = thing(words)
    whole = (
        words[0].casefold() in COUNTS
        or _ALL.fullmatch(" ".join(words))
        or _SHARE.fullmatch(" ".join(words))
        or (named is not None and named.kind is not Kind.NAME)
    )
    return bool(whole) and words[-1].casefold() not in {"que", "lo"}


def drawn(said: Said) -> Said:
    """What draws the candidate to a job, of which "su" would speak: "la cercanía", not "su cercanía"."""
    text = without_owner(said.text) if said.is_thing else said.text
    again = thing(text.split()) if text != said.text else None
    if said.kind is Kind.HOW and text.startswith("que es "):  # no "es que es": it stands behind a colon
        is_named = text.split()[2] in {"un", "una"}
        return replace(said, text=text.removeprefix("que es ") if is_named else text, kind=Kind.NAME)
    return replace(said, text=text, kind=again.kind if again else said.kind)


def _doing(words: list[str]) -> Said | None:
    text = " ".join(words)
    return Said(f"{text[:1].lower()}{text[1:]}", Kind.DOING, own=True) if len(words) > 1 else None
