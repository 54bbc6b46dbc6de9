"""A holding note: an answer that answers nothing, but thanks and puts them off, so that whoever asked waits still."""

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.wording import middle_of, sentences_of

_CLAUSE_END: Final = re.compile(r"\s*[,;:]\s+|\s+[-–—]\s+|\s+(?:but|aber|mais|pero)\s+")
_HOLDS: Final = re.compile(
    r"^(?:thank you|thanks|many thanks|vielen dank|danke|merci|je (?:vous|te) remercie|(?:muchas )?gracias)"
    r"(?:(?: very much| a lot| beaucoup)? (?:for|für|pour|por)\b|[.!]?$)"
    r"|^(?:and|und|et|y) (?:for|für|pour|por)\b"
    r"|\b(?:I have|I've|I) (?:read it|your message|got|received)\b|\b(?:come|get|be) back to you\b"
    r"|\b(?:I'll|will) (?:let you know|think it over|answer (?:you )?soon|reply soon)\b|\bglad to read it\b"
    r"|\bhabe (?:sie|es) (?:gelesen|erhalten)\b|\bkomme darauf zurück\b|\bmelde mich\b"
    r"|\bich mich (?:sehr )?gefreut\b|\bhabe ich mich gefreut\b"
    r"|\b(?:reviens|reviendrai) vers\b|\b(?:vous|te) répondrai\b|\bbien reçu\b|\bm'a fait très plaisir\b"
    r"|\bhe (?:le[ií]do|recibido)\b|\b(?:le|te|les) (?:responderé|escribiré|contestaré|daré una respuesta)\b"
    r"|\bha alegrado\b",
    re.IGNORECASE,
)
"""A clause that thanks, or only says that an answer will come."""
_THINK: Final = r"(?:think(?! so\b| in terms\b| of\b)|check(?! in\b)|look into|find out|consult|reflect|revert)"
_LOOK: Final = rf"(?:{_THINK}|look|see (?:what|when|whether|if|how)|ask(?! for\b)|confirm|talk to|speak to)"
_EVADES: Final = re.compile(
    r"^(?!.*\d)(?:(?:and|but|aber|mais|pero|so|first|then|well|honestly|I'm afraid|I think) )*(?:"
    rf"(?:please )?let me (?:\w+ )?{_LOOK}\b|"
    rf"I(?:'ll|'d| will| would)? (?:first |still )?(?:have|need) to (?:first |just |still )?{_LOOK}\b|"
    rf"I(?:'ll| will|(?:'d| would) (?:like|prefer) to| want to) (?:first |just |still )?{_THINK}\b|"
    r"(?:please )?(?:give me|I(?:'ll| will)? need) (?:\w+ ){1,4}(?:time|days?|to think)\b|"
    r"I(?:'m| am) (?:still )?(?:thinking(?! of\b)|looking into|checking)\b|"
    r"I(?:'m| am) (?:still )?considering (?:it|that|this)\b|"
    r"(?:I(?:'m| am) )?not (?:quite |entirely )?sure(?: yet)?$|"
    r"I (?:can't|cannot|don't) (?:say|know|tell)(?: you)? (?:just )?yet$|"
    r"(?:I(?:'ll| will) )?(?:let|tell) you (?:know )?(?:soon|tomorrow|shortly|as soon as)\b|"
    r"(?:can|may|could) I (?:let you know|get back to you|tell you|answer)\b|"
    r"(?:that(?:'s| is) )?an? (?:very )?(?:good|great|fair|interesting) question\b|thanks for asking\b|"
    r"(?:da|das|dies|hier|ich|es) ?(?:muss|müsste|möchte|will|werde)?(?: ich)? ?"
    r"(?:das |mir |es |noch |erst |zuerst |einmal |dazu |darüber |mit mein\w+ \w+ )*"
    r"(?:klären|prüfen|nachsehen|überlegen|nachdenken|abklären|nachfragen|(?:be|ab)sprechen)\b|"
    r"das (?:prüfe|kläre) ich\b|ich (?:prüfe|kläre) (?:das|es)\b|(?:und )?gebe (?:ihnen|dir|euch) (?:\w+ )?bescheid\b|"
    r"ich überlege(?: es| mir)|ich denke (?:noch )?darüber nach\b|"
    r"das kann ich (?:\w+ )?noch nicht sagen\b|ich weiß (?:es|das) noch nicht\b|"
    r"ich gebe (?:ihnen|dir|euch) (?:\w+ )?bescheid\b|(?:dazu |darüber )?melde ich mich\b|"
    r"(?:je dois|je vais|il faut que je|laisse[zr]?-moi) (?:\w+['’ ])?(?:d'abord |y |encore )*"
    r"(?:vérifi|réfléchi|consult|voir\b|regard|renseign|me renseign)|"
    r"je (?:vous|te) (?:tiens|tiendrai) au courant\b|je ne sais pas encore$|je (?:vous|te) (?:le )?dirai\b|"
    r"(?:lo )?(?:tengo que|voy a|debo|d[ée]je(?:n)?me|déjame) (?:primero )?"
    r"(?:pensar|consultar|mirar|ver\b|comprobar|preguntar)|"
    r"(?:todavía|aún) no (?:lo )?sé$|(?:le|te|les) (?:aviso|avisaré|confirmo|confirmaré)(?: en cuanto\b| pronto\b|$))",
    re.IGNORECASE,
)
"""A clause that only says why no answer is given yet: one has to look, to ask or to think first."""
_WILLING: Final = re.compile(
    r"\b(?:glad|happy) to talk\b|\bglad that we'll talk\b"
    r"|\bkomme (?:ich )?gern\b"
    r"|\bj'accepte avec plaisir\b"
    r"|\bacepto con mucho gusto\b|\bplacer volver a hablar\b",
    re.IGNORECASE,
)
"""It says yes to a talk, and not when."""
_WHEN: Final = re.compile(
    r"\bwhen\b|\bwhich (?:day|time|date|one|slot|of)\b|\bwhat (?:day|time|date)\b|\bsuits?\b|\bworks? for\b"
    r"|\bavailab|\b(?:could|can) you (?:do|make)\b"
    r"|\bwann\b|\bwelche[rs]? (?:tag|termin|uhrzeit)|\bpass(?:t|en|te)\b"
    r"|\bquand\b|\bquel(?:le)? (?:jour|date|heure)|\bdisponib|\bconvien"
    r"|\bcu[aá]ndo\b|\bqu[eé] d[ií]a\b|\bviene bien\b",
    re.IGNORECASE,
)
"""What asks for a day or an hour."""


def is_holding_note(body: str, asked: Iterable[str] = ()) -> bool:
    """Whether the body of an answer leaves open all that they asked; `asked`: the messages that wait for an answer.

    A yes to a talk leaves it open where they asked when. A body without a sentence leaves nothing open: what it said
    is not known.
    """
    when = any(map(_WHEN.search, asked))
    clauses = [clause for sentence in sentences_of(middle_of(body)) for clause in _CLAUSE_END.split(sentence)]
    return bool(clauses) and all(_holds(clause, when=when) for clause in clauses)


def _holds(clause: str, *, when: bool) -> bool:
    plain = clause.replace("’", "'")
    return bool(_HOLDS.search(plain) or _EVADES.match(plain.rstrip(" .!?")) or (when and _WILLING.search(plain)))
