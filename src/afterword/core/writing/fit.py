"""The candidate's own side: what excites them, and what they wish they had added."""

import re

from afterword.core.wording import sentences_of
from afterword.core.writing.discretion import is_private, is_self_serving, keeps_to_oneself
from afterword.core.writing.longer_topic import parted_above_all
from afterword.core.writing.of_what import is_of_what, lone_deed
from afterword.core.writing.own_clause import carried_on, led_one, with_subject
from afterword.core.writing.prose.counted import counted_right
from afterword.core.writing.prose.lexicon import (
    AUXILIARIES,
    BASE_VERBS,
    CLEAR_THIRD,
    COUNT_NOUNS,
    DETERMINERS,
    PARTICIPLES,
    PASTS,
    PREPOSITIONS,
)
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.phrase import Phrase, dashes_to_commas, joined, phrase, shortened, with_article
from afterword.core.writing.prose.readable import is_clause, is_deed, is_reason, reads_whole
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.spots import NUMBERED
from afterword.core.writing.prose.sure import named, whole
from afterword.core.writing.prose.sure_words import PLAIN_ADJECTIVES, is_adjective, is_clipped
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.tongue import is_english
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.sayable import sayable
from afterword.core.writing.spliced import front_of
from afterword.core.writing.whose_we import their_team

LONGEST_FIT = 36
_EXCITED_LEAD_IN = any_of(r"""
    ^(?:hoping|looking|wishing) for[ ]
    ^(?:I (?:think|guess|would say|'d say) )?(?:that )?the best (?:thing|part|bit)(?: about (?:it|the job
    ...|the role))? (?:is|was) (?:that )?
    ^I (?:think|guess) (?:that )?(?:it is |it's )?(?=(?:the|how|working|building|being)\b)
    ^(?:(?:what )?(?:excites|excited|thrills|draws|interests|attracts) me (?:most )?(?:about (?:it
    ...|the role|this|the job) )?(?:is|was)?|(?:I(?:'m| am) |really |most |very |super |so )*(?:excited
    ...|psyched|stoked|pumped|thrilled|keen) (?:about|by|on|for|to)|I (?:really )?(?:love|like|loved
    ...|liked)(?: the idea of| that)?|loved?|liked?(?: that)?|that|because|bc|mostly|mainly)\s+
    """)
_ADD_LEAD_IN = any_of(r"""
    ^(?:(?:I )?(?:should have|should've|forgot to|didn't(?: get to)?|did not(?: get to)?|wish I had
    ...|wish I'd|meant to|(?:wanted|want|need|would like) to(?=\s+(?:add|mention|say|tell|bring|talk)\b)
    ...|could have|never got to|tell (?:her|him
    ...|them|you)|also|and|oh|plus|btw)\s+)*(?:(?:have )?(?:mention(?:ed)?|say|said|add(?:ed)?|bring up
    ...|brought up|talk(?:ed)? about|tell (?:her|him|them)|told (?:her|him
    ...|them))(?: about)?[,:]?\s+)?(?:that\s+(?=I\b|my\b|we\b|the\b|at\b))?
    """)
_LETS = any_of(r"""
    ^(?:(?:it|they|this|the role|the job) )?(?:(?:would|will|could) |'d |'ll )?(?:lets?|allows?|enables?) me (?:to )?
    ...(?:get to )?(?=[a-z])
    ^(?:I (?:would|could|can|will)|I'd|I'll|would|could|can) (?:also |finally )?(?:get to |be able to |learn to )?
    ...(?=(?!love|like|enjoy|rather|prefer|be\b|not\b|have\b)[a-z]+\b(?!'))
    ^(?:I )?(?:get|getting) to[ ]
    """)
"""As in "would let me use my Spanish": what the work makes possible."""
_OWN_WISH = any_of(r"""
    ^I(?:'d| would)? (?:really |always |have always |just |still )*(?:want|wanted|care|hope|(?:love|like|enjoy)
    ...(?:[ ]to[ ]|[ ]\w+ing))\b
    """)
"""A sentence of the candidate's own, to be left whole."""
_WOULD = re.compile(
    r"^(?:would (?=(?:love|like|enjoy)\b)|(?=(?:(?:always |really )*(?:want|wanted|hope)) to\b))", re.IGNORECASE
)
"""As in "would love to teach", "want to learn cooking": the candidate left out who."""
_HAVING = re.compile(r"^having (?=\d|an? |some |over |more )", re.IGNORECASE)
_YEARS = re.compile(
    r"(\b\d+\+? (?:years|months)) "
    r"(?=(?!of|in|as|at|with|on|for|from|to|ago|running|straight|experience|old|and|or)[A-Za-z])"
)
"""As in "8 years Python" -> "8 years of Python"."""
_THING_DONE = re.compile(
    r"^(?:my )?((?:[\w&]+ ){0,3}(?:exam|test|course|certification|degree|diploma|thesis|training)) "
    r"(passed|finished|completed)\b(?! by)(.*)$"
)
"""As in "CPA exam passed in October"."""
_THING_THAT_IS = re.compile(
    r"^(?:my )?((?!My )[A-Z]\w*(?: (?!is\b)[\w&]+){0,2})"
    r" ((?:active|valid|current|in progress|up to date)(?: (?:through|until|till|to) \d{4})?)$"
)
"""As in "NMC PIN active"."""
_SPEAKER = re.compile(r"^(?:I am )?(?:a )?(?:native |fluent )?([A-Za-z]{4,}) speaker$", re.IGNORECASE)
_LANGUAGE = re.compile(r"^(?:my )?([A-Z][a-z]+(?: and [A-Z][a-z]+)?) (fluent|proficient)$")
_BILINGUAL = re.compile(
    r"^(?:I am )?bilingual (?:in )?(spanish|french|german|italian|portuguese|polish|mandarin|chinese|arabic|hindi|urdu"
    r"|welsh|russian|ukrainian|vietnamese|korean|japanese|punjabi|bengali|turkish|greek|dutch)$",
    re.IGNORECASE,
)
_BOTH_TONGUES = re.compile(r"^(bilingual in [A-Za-z]+ and [A-Za-z]+)$")
_COURSE_DONE = re.compile(r"^((?:level|module|stage|step|grade|part) \d[\w ]{0,40}) done$", re.IGNORECASE)
"""As in "Spanish fluent", "level 2 safeguarding done"."""
_FRANKLY = re.compile(
    r",? (?:actually|frankly|really|honestly|mostly|mainly|probably|basically|though"
    r"|obviously|obvs?|clearly|definitely|(?<!matter )of course)(?=,|$)",
    re.IGNORECASE,
)
_DOING_IS = re.compile(
    r"^[a-z]+ing (?:(?!(?:that|what|how|who|which|where|when|if|whether|why|because|and)\b)[\w'-]+ ){0,5}"
    r"(?:is|are|isn't|aren't)\b"
)
"""As in "fixing the cause is part of the rota": the deed is spoken of, and not what draws one by itself."""
_OF_IT = re.compile(r"^(the [a-z]{3,}(?: [a-z]{3,})?) of it$", re.IGNORECASE)
_OF_ONESELF = re.compile(
    r"^(?:an? |the )?(?:\w+ )?(?:person|learner|player|lover|fan|nerd|geek)$"
    r"|^(?:the )?(?:kids|children|girls|boys|babies|women|men)$",
    re.IGNORECASE,
)
"""As in "people person": what the candidate is, and no part of the role; "drawn to the kids" reads ill."""
_FOR_SOMEBODY = re.compile(
    r"\b(?:help|teach|support|coach|feed|wash|dress|watch|see|tutor|assist|rais|comfort)(?:ing)? (?:him|her|them)\b"
    r"|\b(?:(?:chat|talk|listen|read|sing|cook)(?:t?ing)? (?:to|with|for)|look(?:ing)? after|know"
    r"|time with|sit(?:ting)? with|play(?:ing)? with|car(?:e|ing) for) (?:him|her|them)\b",
    re.IGNORECASE,
)
"""As in "helping him with reading", "time to chat to them": a pupil or patients, and not the reader."""
_FLUENT = re.compile(r"^(fluent|proficient) (?=[A-Z])")
_PHRASAL = re.compile(r"^[a-z]+ (?:up|out|off|down|over|into) (?:the|their|our|your|an?|old|my)\b")
"""As in "clean up the books": whatever the verb is, it is one."""
_ONESELF = re.compile(
    r"^(?!(?:my|the|a|an) )(?:[A-Za-z-]+ ){0,2}[a-z]{2,}(?:aker|river|immer|eacher|ainer|lder|ctor|sor|ist|ian)$"
)
"""As in "keen swimmer"."""
_SINCE = re.compile(r"^(?:an? )?((?:[a-z]+ )?[a-z]{3,}(?:er|or|ist|ian|medic|nurse)) since (\d{4})$")
"""As in "supplementary prescriber since 2023"."""
_HOLDING = (
    r"(?:(?!(?:I|We) )[A-Z][\w&-]*(?: [A-Z][\w-]*)? )?"
    r"(?:trained|certified|qualified|registered|licensed|chartered|accredited)"
)
_TRAINED = re.compile(rf"^({_HOLDING.replace(')? )?', ')? )')}(?: (?:in|on|for|by|with) .+)?)$")
"""As in "NIPE trained", "NCCCO certified on tower cranes"."""
_HELD_SINCE = re.compile(rf"^(?:I am |I'm )?({_HOLDING}(?: (?:in|with|by|at) [\w &]+)?) since (\d{{4}})$")
"""As in "GWO certified since 2021"."""
_LASTED = re.compile(
    r"^((?:I )?(?:worked|ran|taught|led|managed|coached|lived|studied|volunteered|trained|supervised|cooked)\b.*"
    r" [a-z]+(?<!for)(?<!over)(?<!in)(?<!about)(?<!than)(?<!last)(?<!past)(?<!after)(?<!the)(?<!within)(?<!every))"
    r" (?=\d+ (?:years|months|weeks)$)"
)
"""As in "worked with sourdough 6 years"."""
_OLD_JOB = re.compile(
    r"\b(at|in|from|for|with|on) (?=(?:last|current|previous|old|former|present)"
    r" (?:job|role|post|school|company|employer|team|place|project|hospital|firm|position|ward|site)\b)",
    re.IGNORECASE,
)
_I_WHEN = re.compile(
    r"(?:at|in|during|for|over|since|before|after|as|while|when)\b[^,]{3,60},? I(?:'ve)? [a-z]", re.IGNORECASE
)
"""As in "At my last company I reduced costs": when or where it was stands in front."""
_FOR_OTHERS = re.compile(
    r", (?:saved|gave|got|made|showed|taught|helped|trained|cut|earned|brought|left) (?:them|him|her|their|his)\b.*$"
)
"""As in "built a stock list, saved them a day": those of an earlier place, whom the reader would take for oneself."""
_UNSAID = re.compile(
    r"^I (?:target|hand|spot|crowd|quality|cross|test|house|night|hot|mystery) [a-z]+ed\b|\bsince \d{1,2}(?=$|[,;.])"
)
"""As in "I target trained otters": a verb of two parts that lacks its hyphen; "since 14" may be an age."""
_ANEW = re.compile(r" (?:again|more|instead|full[ -]time|every day|all day)$", re.IGNORECASE)
"""As in "logging core again": how a deed is done is no part of what it is done to."""
_MIXED = re.compile(r"^(?:the|an?) (?:mix|blend|balance|combination|mixture) (?:of|between) ", re.IGNORECASE)
"""As in "the mix of farm and rescue work": what stands behind it is one thing."""
_VAGUE = word_set("thing things stuff bit bits")
_PERSONS = word_set("associate member apprentice student graduate fellow assistant")
_STATE = word_set("last next ago current valid active")
_UNDONE = any_of(r"^(?:I )?(?:should|could|wish|didn't|did not|forgot|meant|wanted|want|need|never|would)\b")
_QUALITIES_TOO = word_set("open clean clear direct secure separate complete free slow warm cool own")
"""Verbs that more often say what something is like: "open kitchen", "clean code"."""
_GEAR = (
    r"(?:car|van|truck|vehicle|bike|bicycle|laptop|tools|tool kit|toolkit|kit|equipment|instruments?|knives|transport"
    r"|camera|gear|uniform|boots|harness|wheels|trailer|sewing machine|licence|license)"
)
_MY_OWN = re.compile(rf"^(?:my )?own ((?:\w+ )?{_GEAR}\b.*)$", re.IGNORECASE)
"""As in "own tools", "my own car and a clean licence"."""
_OWN_PAPERS = re.compile(
    r"^(?:my |an? )?((?:full |clean |valid |current |uk |us |eu |provisional |manual |class \w )*"
    r"(?:driving |driver's |forklift |drone |boat |HGV |CDL |bus )?(?:licence|license)(?= and|,|$).*)$",
    re.IGNORECASE,
)
_LICENCE_TOO = re.compile(r" and (?=(?:(?:full|clean|valid|current|driving|driver's) )+licen[cs]e)", re.IGNORECASE)


def exciting(note: str, to: Listener, *, names: frozenset[str]) -> Phrase | None:
    """What excites the candidate, as it follows "is": "the night work", "building …", "that …"; else its first part."""
    whole = _above_all(note, to, names) or _exciting(note, to, names) or _both(note, to, names)
    front = "" if whole else front_of(note) or lone_deed(note)
    return whole or (_exciting(front, to, names) if front else None)


_POINTS_BACK = re.compile(r"\b(?:they|them|their|he|she|his|her|him)\b")


def _both(note: str, to: Listener, names: frozenset[str]) -> Phrase | None:
    """As in "public service and the chance to see …": two reasons, each of which could be given alone."""
    front, joint, rest = note.partition(" and the ")
    first = front.partition(" ")[0].casefold()
    sure = joint and first in DETERMINERS and not _POINTS_BACK.search(rest)
    one, other = (_exciting(part, to, names) for part in (front, f"the {rest}")) if sure else (None, None)
    if not one or not other or {one.shape, other.shape} != {Shape.NOUN}:
        return None
    return Phrase(f"{one.text} and {other.text}", Shape.NOUN)


def _above_all(note: str, to: Listener, names: frozenset[str]) -> Phrase | None:
    """As in "the fundraising effort, particularly a donor program": what it is of all belongs to it."""
    front, joint, rest = parted_above_all(note)
    ready, part = (_exciting(one, to, names) if one else None for one in (front, rest))
    if not ready or not part or {ready.shape, part.shape} - {Shape.NOUN, Shape.GERUND}:
        return None
    return Phrase(f"{ready.text}, {joint} {part.text}", ready.shape)


def _exciting(note: str, to: Listener, names: frozenset[str]) -> Phrase | None:
    line = _unselfish(_OF_IT.sub(r"\1", _line_of(note)))
    if not line or is_of_what(line):
        return None
    wish = _LETS.sub("the chance to ", _WOULD.sub(_with_me, line), count=1)
    toward = turned(wish if _OWN_WISH.match(line) else _EXCITED_LEAD_IN.sub("", wish), to)
    if not toward or not sayable(toward):
        return None
    said = _FRANKLY.sub("", dashes_to_commas(their_team(toward, insider=to.insider)))
    if _FOR_SOMEBODY.search(line) or _OF_ONESELF.search(said) or said.casefold().startswith("own "):
        return None  # "own van": whose it is, nobody says
    ready = phrase(said, names=names)
    if _DOING_IS.match(ready.text):
        return Phrase(f"that {ready.text}", Shape.CLAUSE) if is_clause(ready.text, names) else None
    if ready.shape is Shape.CLAUSE and ready.text.partition(" ")[0].endswith("ing") and is_deed(ready.text, names):
        ready = Phrase(ready.text, Shape.GERUND)
    reason = _surely(_after_is(ready), names)
    return reason if reason and is_reason(reason.text, reason.shape, names) else None


def _surely(reason: Phrase | None, names: frozenset[str]) -> Phrase | None:
    """The reason where it is surely English; None where an article may be missing, or a word is clipped."""
    if reason is None:
        return None
    if reads_whole(reason.text, names):
        return reason
    if reason.shape is Shape.NOUN and not reason.text.startswith("the chance to "):
        ready = named(reason.text, names=names)
        weighed = re.fullmatch(r"\w+ over \w+", reason.text)  # two things, which have no article
        if weighed or (ready.rpartition(" ")[2] in _VAGUE and " where I " not in ready):
            return None
        if _MIXED.match(reason.text) and ready:
            return reason
        lone = " " not in reason.text and ready != reason.text and reason.text not in COUNT_NOUNS
        return Phrase(ready, reason.shape) if ready and not lone and whole(ready, names=names) else None
    # as in "pouring bronze": what is no noun of work may have no article
    what = _ANEW.sub("", reason.text.partition(" ")[2])
    plain = reason.shape is Shape.GERUND and what.isalpha() and what not in COUNT_NOUNS and not is_clipped(what)
    plain = plain and not is_adjective(what)
    return reason if plain or (whole(reason.text, names=names) and counted_right(reason.text)) else None


def _with_me(found: re.Match[str]) -> str:
    return "I'd " if found[0] else "I "


def is_for_somebody(reason: str) -> bool:
    """Whether it speaks of somebody whom it does not name, and whom its reader would take for themselves."""
    return _FOR_SOMEBODY.search(reason) is not None


def addition(note: str, to: Listener, *, names: frozenset[str]) -> Phrase | None:
    """What the candidate would add: a clause beginning with its subject, or a noun that can follow "is"."""
    line = _SPEAKER.sub(r"I speak \1", note) if _SPEAKER.match(note) else note
    line = _BOTH_TONGUES.sub(r"I am \1", _BILINGUAL.sub(r"I speak \1 fluently", _line_of(line)))
    line = _LANGUAGE.sub(r"I am \2 in \1", _COURSE_DONE.sub(r"I have done \1", line))
    line = _THING_THAT_IS.sub(r"my \1 is \2", _THING_DONE.sub(r"I \2 my \1\3", line))
    line = led_one(_FOR_OTHERS.sub("", line))
    bare = _OLD_JOB.sub(r"\1 my ", _TRAINED.sub(r"I am \1", _without_private(_ADD_LEAD_IN.sub("", line))))
    if line.casefold() == f"i also {bare.casefold()}":
        bare = f"I {bare}"
    bare = _LICENCE_TOO.sub(" and a ", _MY_OWN.sub(r"I have my own \1", _OWN_PAPERS.sub(r"I have a \1", bare)))
    bare = _HELD_SINCE.sub(r"I have been \1 since \2", bare)
    bare = _SINCE.sub(_been, _LASTED.sub(r"\1 for ", _FLUENT.sub(r"\1 in ", bare)))
    if not bare or keeps_to_oneself(bare) or (_UNDONE.match(line) and _begins_with_verb(bare)):
        return None
    toward = turned(with_subject(_HAVING.sub("I have ", bare)), to)
    if not toward or not sayable(toward):
        return None
    ready = phrase(dashes_to_commas(their_team(_YEARS.sub(r"\1 of ", toward), insider=to.insider)), names=names)
    if ready.shape is Shape.LOOSE and _I_WHEN.match(ready.text) and is_clause(ready.text, names):
        ready = Phrase(ready.text, Shape.CLAUSE)
    if ready.shape in {Shape.LOOSE, Shape.ACTION, Shape.QUESTION}:
        return None
    if ready.shape is Shape.NOUN and _ONESELF.match(ready.text):
        return None  # as in "Welsh speaker": who is one, is not mine
    known = _my(ready) if ready.shape is Shape.NOUN else Phrase(carried_on(ready.text), ready.shape)
    return known if _is_sure(known, ready, names) and is_reason(known.text, known.shape, names) else None


def _been(found: re.Match[str]) -> str:
    return f"I have been {'an' if found[1][0] in 'aeiou' else 'a'} {found[1]} since {found[2]}"


def _is_sure(known: Phrase, typed: Phrase, names: frozenset[str]) -> bool:
    """Whether it is English as it stands; what was typed without an owner may be anything: "BLS renewed"."""
    if known.text.split(maxsplit=1)[0].casefold() in AUXILIARIES or _UNSAID.search(known.text):
        return False
    if known.shape is not Shape.NOUN or known.text == typed.text:
        return whole(known.text, names=names) and counted_right(known.text)
    words = known.text.casefold().split()
    if words[2:3] and words[2][:1].isdigit() and words[1] not in NUMBERED - {"type"}:
        return False  # as in "type 95 words a minute"
    if words[-1] in PLAIN_ADJECTIVES | _PERSONS or _STATE & set(words) or words[-2:] == ["to", "date"]:
        return False
    done = any(word in PASTS | PARTICIPLES or word.endswith("ed") for word in words)
    return not done and "," not in known.text and named(known.text, names=names) == known.text


def _without_private(bare: str) -> str:
    """As in "I know how it works, I just blanked": what stands before the private part may still be said."""
    head, comma, tail = bare.rpartition(", ")
    return head if comma and keeps_to_oneself(tail) and not keeps_to_oneself(head) else bare


def _unselfish(line: str) -> str:
    """A list of short reasons without those that speak of money and ease; "" where the reason is of that kind."""
    if not is_self_serving(line):
        return line
    parts = [part for part in re.split(r", (?:and )?| and ", line) if part.strip()]
    kept = [part for part in parts if not is_self_serving(part)]
    short = all(len(part.split()) <= 5 for part in parts)
    return joined(kept) if short and not is_private(" ".join(kept)) else ""


def _begins_with_verb(bare: str) -> bool:
    """As in "should have asked about tests": what was not done is not said as if it had been."""
    first = bare.split(maxsplit=1)[0].casefold() if bare else ""
    return first in PASTS or first in BASE_VERBS


def _line_of(note: str) -> str:
    lines = [part for line in note_lines(note) for part in sentences_of(line)]
    line = shortened(lines[0].rstrip(".!"), LONGEST_FIT) if lines else ""
    return "" if "?" in line or not is_english(line) else line


def _after_is(ready: Phrase) -> Phrase | None:
    first, _, rest = ready.text.partition(" ")
    doing = first.endswith("ing") and rest.partition(" ")[0] in PREPOSITIONS | DETERMINERS
    chance = _chance(ready, first, rest)
    if chance:
        return Phrase(chance, Shape.NOUN)
    if ready.shape is Shape.CLAUSE and not doing:
        own = first == "I" or first.startswith("I'")
        return ready if own else Phrase(f"that {ready.text}", Shape.CLAUSE)
    if ready.shape is Shape.NOUN:
        return None if rest == "first" else Phrase(_with_articles(ready.text), Shape.NOUN)
    if ready.shape is Shape.GERUND and rest.casefold() in COUNT_NOUNS | {"culture"}:
        return Phrase(f"the {ready.text}", Shape.NOUN)  # as in "writing culture", which nobody does
    return Phrase(ready.text, Shape.GERUND) if doing or ready.shape is Shape.GERUND else None


def _chance(ready: Phrase, first: str, rest: str) -> str:
    """As in "to run servers", "run servers" -> "the chance to run servers"; "" where it is none."""
    if ready.text.startswith("the chance to "):
        return ready.text
    if _PHRASAL.match(ready.text) and ready.shape is not Shape.GERUND:
        return f"the chance to {ready.text}"
    if rest.startswith(("that ", "which ", "whose ")):
        return ""  # as in "work that reaches people"
    if ready.shape is Shape.CLAUSE or not rest or (first == "live" and rest.partition(" ")[0] not in PREPOSITIONS):
        return ""
    if first == "to":
        return f"the chance {ready.text}"
    return f"the chance to {ready.text}" if first in BASE_VERBS and _is_verb(ready, first, rest) else ""


def _is_verb(ready: Phrase, first: str, rest: str) -> bool:
    """Whether the verb in front is one: "open a kitchen", "run servers"; not "open kitchen"."""
    return (
        _is_done(ready, rest) or rest.startswith("up ") or (f"{first}s" in CLEAR_THIRD and first not in _QUALITIES_TOO)
    )


def _is_done(ready: Phrase, rest: str) -> bool:
    return ready.shape is Shape.ACTION or rest.split(" ", maxsplit=1)[0] in PREPOSITIONS | DETERMINERS | {"to"}


def _with_articles(text: str) -> str:
    """As in "small team, real users" -> "the small team and real users"."""
    parts = re.split(r", (?:and )?| and ", text)
    if parts[0].partition(" ")[0] in _QUALITIES_TOO:
        return with_article(text)
    if _MIXED.match(text):
        return text
    short = len(parts) > 1 and all(0 < len(part.split()) <= 4 for part in parts)
    return joined([with_article(part) for part in parts]) if short else text


def _my(ready: Phrase) -> Phrase:
    """As in "5 years of Airflow" -> "my 5 years of Airflow"; what has its own determiner keeps it."""
    first = ready.text.split(maxsplit=1)[0].casefold()
    if first not in DETERMINERS and " " in ready.text:
        return Phrase(f"my {ready.text}", Shape.NOUN)
    return ready
