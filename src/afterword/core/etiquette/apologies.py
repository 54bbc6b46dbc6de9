"""Whether a text says sorry for a talk at which its writer was not, or not in time."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.wording import sentences_of

LONGEST_LOOK: Final = 2_000
_SORRY: Final = re.compile(
    r"\b(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|forgive|excuses?|regret|"
    r"leid|entschuldig\w*|verzeih\w*|bedau[er]\w*|"
    r"désolée?|navrée?|excus\w+|pardon\w*|regrett\w+|"
    r"lament\w+|disculp\w+|siento|perd[oó]n\w*)\b",
    re.IGNORECASE,
)
_TALK: Final = r"(?:\w+ ){0,2}(?:talk|conversation|interview|meeting|appointment|chat|slot|time|hour)\b"
_GONE: Final = re.compile(
    rf"\bmiss(?:ed|ing) (?:our|the|your|my|that|this|\w+'s) {_TALK}|\bmiss(?:ed|ing) (?:our|the|today's) call\b|"
    r"\b(?:wasn't|was not|not being|couldn't be|could not be) (?:there|able to (?:attend|come|join|make))\b|"
    r"\b(?:didn't|did not|couldn't|could not) (?:make it|show up|turn up|attend|join|come)\b|"
    r"\bnot (?:showing|turning) up\b|\bnot (?:attending|coming|joining)\b|\bno-show\b|\bmy absence\b|"
    r"\b(?:stood|standing) you up\b|\bshould have been there\b|"
    r"\b(?:termin|gespräch|interview|treffen)\b[^.!?]{0,40}\b(?:verpasst|versäumt)\b|\bnichterscheinen\b|"
    r"\bnicht (?:da war|gekommen|erschienen|dabei war|wahrgenommen)\b|\bgefehlt habe\b|"
    r"\b(?:manqu|rat)(?:é|er) (?:à )?(?:l'|notre |le |mon )(?:entretien|rendez-vous|rdv|échange)|"
    r"\bmon absence\b|"
    r"\bpas (?:venue?|présentée?|pu (?:venir|être|assister|me présenter))\b|"
    r"\b(?:falté|faltado|faltar) a (?:la|nuestra) (?:entrevista|reunión|cita)|\bmi ausencia\b|"
    r"\bperd(?:í|ido|erme) (?:la|nuestra) (?:entrevista|reunión|cita)|"
    r"\bno (?:acud|asist|me present|haber(?:me)? (?:acud|asist|present)|pude (?:acud|asist))",
    re.IGNORECASE,
)
"""Words of not having been there at all."""
_LATE: Final = re.compile(
    r"\b(?:was|being|been|arrived|arriving|came|coming|turned up|joined|joining|running|ran)\b[^.!?]{0,25}\blate\b"
    r"(?! (?:in|with|to|for my|reply|response|answer))|\bmy late(?:ness\b| arrival\b)|"
    r"\b(?:kept|keeping|made|making) you wait(?:ing)?\b(?! (?:for|so long for) (?:a|an|my|this|the) )|"
    r"\bzu spät (?:kam|gekommen|erschien|erschienen|war|dran|da)|\bmeine verspätung\b|"
    r"\bverspätet (?:war|kam|erschien|gekommen|erschienen|eingetroffen)|\bwarten (?:ließ|lassen)\b|"
    r"\bmon retard(?! (?:de réponse|à (?:vous )?répondre))|\b(?:arriv\w+|être|étais|été) en retard\b|\bfait attendre\b|"
    r"\blleg\w+ tarde\b|\bmi (?:retraso|tardanza|demora)\b(?! en (?:responder|contestar))|"
    r"\b(?:hacer|hice)\w* esperar\b",
    re.IGNORECASE,
)
"""Words of having come too late; a late reply is another matter."""


def says_sorry(text: str) -> bool:
    """Whether it apologises for anything."""
    return bool(_SORRY.search(text[:LONGEST_LOOK]))


def owns_up(text: str) -> bool:
    """Whether it apologises for a missed or late talk, in one sentence or in two that follow each other."""
    if not says_sorry(text):
        return False
    sentences = sentences_of(text[:LONGEST_LOOK].replace("’", "'"))
    return any(map(_both, sentences)) or any(_both(f"{one} {other}") for one, other in pairwise(sentences))


def _both(words: str) -> bool:
    return bool(_SORRY.search(words) and (_GONE.search(words) or _LATE.search(words)))
