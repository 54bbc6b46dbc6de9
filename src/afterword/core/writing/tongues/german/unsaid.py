"""What a candidate should have said, without the words for that: "hätte sagen sollen, dass ich ABAP kann"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.tongues.german.first_letters import small_adjective
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.verbs import is_finite, is_participle

_LEAD_IN: Final = any_of(r"""
    ^(?:ich )?(?:hätte|wollte|sollte)(?: ich)? (?:(?:noch|auch|gerne?|eigentlich|unbedingt|besser|kurz|ihr|ihm|ihnen) )*
    ...(?:sagen|erwähnen|erzählen|ergänzen|hinzufügen|nachtragen|betonen)(?: (?:sollen|müssen|können|wollen))?\b[,:]?
    ^(?:ich )?(?:(?:habe?|hatte) )?(?:ich )?(?:(?:noch|auch|ganz|leider|völlig|ihr|ihm|ihnen) )*
    ...(?:vergessen,? (?:(?:noch|auch|ihr|ihm|ihnen) )*zu (?:sagen|erwähnen|erzählen)
    ...|zu (?:sagen|erwähnen|erzählen) vergessen|vergessen(?=[,:]))[,:]?
    ^(?:ich )?(?:(?:habe?|hatte) )?(?:ich )?(?:(?:noch|auch|gar|leider|ihr|ihm|ihnen) )*(?:nicht|nie)(?: mehr)?[ ]
    ...(?:gesagt|erwähnt|erzählt)(?: habe?)?\b[,:]?
    ^was ich (?:(?:noch|auch|eigentlich|ganz) )*(?:(?:sagen|erwähnen|erzählen) (?:wollte|sollte)
    ...|(?:vergessen|nicht gesagt|nicht erwähnt) (?:habe?|hatte)|(?:hätte )?(?:sagen|erwähnen) sollen)[,:]
    ^(?:(?:noch|als) )?(?:eine )?(?:ergänzung|nachtrag|p\.?s\.?)[,:]
    """)
_AROUND: Final = re.compile(
    r"^(?:ich )?(?:hätte|wollte)(?: ich)? (?:(?:noch|auch|ihr|ihm|ihnen) )*"
    r"(?P<what>(?:mein|die|den|das|eine)\w* [^,]{1,200})"
    r" (?:erwähnen|erzählen|ansprechen|nennen)(?: (?:sollen|müssen|können))?$"
    r"|^(?:ich )?(?:habe? )?(?P<not>(?:mein|die|den|das|eine)\w* [^,]{1,200})"
    r" (?:(?:nicht|nie) (?:erwähnt|angesprochen|genannt)|(?:vergessen zu erwähnen|zu erwähnen vergessen))$",
    re.IGNORECASE,
)
_STILL: Final = re.compile(
    r"^ich hätte\b|\bhätte\b.*\bsollen\b|\bvergessen\b|\b(?:nicht|nie) (?:gesagt|erwähnt|erzählt)\b", re.IGNORECASE
)
_LAST_VERBS: Final = word_set("""
    habe bin kann spreche arbeite leite möchte arbeitete leitete kenne lerne würde hatte war konnte durfte betreue
    programmiere unterrichte baue besitze will darf weiß mag wohne studiere
    """)
RETOLD: Final = any_of(r"""
    ^(?:ich )?(?:habe?|hatte)\b(?!.*\b(?:nicht|nie|vergessen)\b).*\b(?:erzählt|berichtet|erwähnt|gesagt|geschildert)$
    ^(?:ich )?(?:habe?|hatte) (?!.*\b(?:nicht|nie|vergessen)\b).*\b(?:mein\w*|mir)\b.*
    ...\b(?:gesprochen|geredet|beschrieben|erklärt|vorgestellt|gezeigt|angesprochen)$
    ^(?:ich )?(?:habe?|hatte) (?:(?:ihr|ihm|ihnen|auch|noch|schon) )*(?:gesagt|erzählt|erwähnt)\b
    ^ich (?:erzählte|berichtete|schilderte|erwähnte|sprach)\b
    ^(?:(?:viel|kurz|lange) )?(?:von|über) (?:mein\w*|mir)\b.*\b(?:erzählt|berichtet|gesprochen|geredet)$
    """)
"""What the candidate told them in the talk, which they know."""


def unsaid(note: str) -> str:
    """What is left to say, as a clause or a thing; "" where it cannot be freed of the words around it."""
    line = " ".join(note.split()).rstrip(".! ")
    around = _AROUND.match(line)
    if around:
        return around["what"] or around["not"]
    rest = _LEAD_IN.sub("", line, count=1).strip(" ,:")
    if rest.lower().startswith("dass "):
        return _verb_second(rest[5:])
    return "" if _STILL.search(rest) else _by_me(rest)


_WITH_BE: Final = word_set("gewechselt umgezogen geworden gewesen gegangen gekommen geblieben gefahren")


_DONE: Final = re.compile(r"(?:be|ver|er|ent|über|unter)[a-zäöüß]{2,}(?:t|en)$")


_I_AM: Final = word_set("""
    vereidigt anerkannt approbiert registriert eingetragen zertifiziert examiniert zugelassen geprüft ausgebildet
    qualifiziert geschult
    """)
_A: Final = {"m": "einen ", "f": "eine ", "n": "ein ", "p": ""}


_I_BEHIND: Final = re.compile(
    r"(?:in|im|bei|beim|an|am|auf|aus|mit|nach|seit|vor|während) .*"
    r"\b(?:habe|bin|war|hatte|konnte|durfte|leite|arbeite) ich \w",
    re.IGNORECASE,
)
"""A sentence of one's own that begins with something else: "bei meinem letzten Arbeitgeber habe ich …"."""


_DONE_BY_ME: Final = re.compile(r"[A-ZÄÖÜ][\w-]+ habe? ich [^,]+")
"""As in "Lymphdrainage habe ich 2022 gemacht"."""


def _by_me(rest: str) -> str:
    """What was done by oneself, as one says it: "Kurs abgeschlossen"; "" where an article may lack."""
    turned = _by_who_has(rest)
    if turned is not None:
        return turned
    words = rest.split()
    done = _DONE_BY_ME.fullmatch(rest) and (is_participle(words[-1]) or _DONE.match(words[-1]))
    if done or not words or words[0].lower() in {"ich", "habe", "bin", "hab", "hatte", "wir"} or _I_BEHIND.match(rest):
        return rest
    if len(words) > 1 and words[0].lower() in _I_AM:
        return f"ich bin {words[0].lower()} {' '.join(words[1:])}"
    if words[-1] == "vorhanden":
        article = _A.get(gender_of(words[0])) if len(words) > 1 else None
        return "" if article is None else f"ich habe {article}{' '.join(words[:-1])}"
    had = _had(rest, words)
    if had is not None:
        return had
    return "" if any(map(is_participle, words[1:-1])) else _done(rest, words)


_HAVING: Final = re.compile(
    r"(?P<article>den|die|das|einen|eine|ein|meinen|meine|mein) (?P<noun>[A-ZÄÖÜ][^\s,]+)(?P<more>(?: [^\s,]+){0,4}?) "
    r"(?P<verb>habe?|besitze|kenne) ich(?P<rest>(?: [^,]+)?)",
    re.IGNORECASE,
)
"""What one has stands first: "Die Fachkunde Strahlenschutz habe ich seit 2025"."""


def _by_who_has(rest: str) -> str | None:
    """What one has by who has it; None where the line tells of nothing that one has."""
    also, having = _ALSO.fullmatch(rest), _HAVING.fullmatch(rest)
    return _also(also) if also else _i_first(having) if having else None


def _also(found: re.Match[str]) -> str:
    """As in "Staplerschein hab ich auch", with its article; "" where that is not known."""
    since = found["since"] or ""
    known = {"m": "den ", "f": "die ", "n": "das "} if since or _CLASS.fullmatch(found[2]) else _A
    article = known.get(gender_of(found[1]))
    return "" if article is None else f"ich habe {article}{found[1]}{found[2]}{since}"


_CLASS: Final = re.compile(r" (?:Klasse )?[A-Z]{1,2}\d?E?")
"""Of a licence: "Führerschein B"."""


def _i_first(having: re.Match[str]) -> str:
    """The same by who has it; "" where the article is not of the fourth case."""
    article, verb = having["article"].lower(), having["verb"].lower()
    if article in {"ein", "mein"} and gender_of(having["noun"]) == "m":
        return ""
    thing = f"{article} {having['noun']}{having['more']}"
    return f"ich {'habe' if verb == 'hab' else verb} {thing}{having['rest']}"


def _had(rest: str, words: list[str]) -> str | None:
    """What one knows, or has a paper for; "" of a course, of which it is not told whether it is done."""
    if COURSES.fullmatch(rest) and not (is_participle(words[-1]) or _DONE.match(words[-1])):
        return ""
    if _KNOWS.match(rest):
        return f"ich habe {' '.join(small_adjective(words))}"
    return f"ich habe {_A.get(gender_of(words[0]), '')}{rest}" if _PAPER.match(rest) else None


_KNOWS: Final = re.compile(
    r"(?:(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|viele|mehrere) Jahre "
    r"|(?:viel|lange|(?:sehr )?gute|mehrjährige|langjährige|erste|solide) ){0,2}"
    r"\w*(?:erfahrung(?:en)?|kenntnisse) (?:mit|in|im|als|bei|beim|auf|aus|von)\b",
    re.IGNORECASE,
)
"""What one has: "zwei Jahre Erfahrung mit Verblistern"."""
_PAPER: Final = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß-]*(?:schein|zertifikat|bescheinigung|lizenz) (?:für|in|als|mit)\b"
    r"|(?:Schein|Zertifikat|Bescheinigung|Lizenz) (?:für|in|als|mit)\b"
)
"""What one has to show, with what it is for."""
COURSES: Final = re.compile(
    r"[A-ZÄÖÜ]?[a-zäöüß-]*(?:[Ww]eiterbildung|[Ff]ortbildung|[Ss]chulung|[Kk]urs|[Ll]ehrgang|[Ss]eminar|[Uu]mschulung"
    r"|[Aa]usbildung|[Ss]tudium)(?: (?:in|im|zu|zum|zur|für|als|bei|über)\b[^,]*| [A-ZÄÖÜ][\w-]+)?"
)
"""One of which it is not told whether it is done."""
_ALSO: Final = re.compile(
    r"([A-ZÄÖÜ][^\s,]+)((?: (?:mit|in|für|als|bis) [^,]+| (?:Klasse )?[A-Z]{1,2}\d?E?)?) habe? ich"
    r"(?: (?:auch|noch|schon))?"
    r"(?P<since> seit \d{4})?"
)


def _done(rest: str, words: list[str]) -> str:
    """As in "Kurs abgeschlossen", with the article that its thing wants."""
    if len(words) < 2 or not (is_participle(words[-1]) or _DONE.match(words[-1])):
        return rest
    first = words[0]
    article = _A.get(gender_of(first)) if first[:1].isupper() else None
    if first.lower() in {"einen", "eine", "ein", "meinen", "meine", "mein", "den", "die", "das"}:
        article, rest = "", f"{first.lower()} {' '.join(words[1:])}"
    if article is None or words[-1] in _WITH_BE or any(is_finite(word) for word in words[1:-1]):
        return ""
    return f"ich habe {article}{rest}"


def _verb_second(clause: str) -> str:
    """As in "ich auch ABAP kann" -> "ich kann auch ABAP"; "" where its verb is not known."""
    words = clause.split()
    if len(words) < 3 or words[0].lower() != "ich" or words[-1].lower() not in _LAST_VERBS or "," in clause:
        return ""
    return " ".join([words[0], words[-1], *words[1:-1]])
