"""What a candidate should have said, without the words for that: "j'aurais dû dire que je parle allemand"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of

_LEAD_IN: Final = any_of(r"""
    ^(?:ce que )?j'aurais (?:(?:aussi|encore|également|bien|peut-être) )*(?:dû|du|pu|voulu|aimé)[ ]
    ...(?:(?:aussi|encore|également|lui|leur|vous) )*(?:dire|mentionner|préciser|ajouter
    ...|évoquer|signaler|parler)\b[ ]?[,:]?
    ^(?:ce que )?(?:j'ai |ai )?(?:(?:aussi|complètement|encore) )*(?:oublié|omis)(?:[ ](?:de |d'))
    ...(?:(?:aussi|lui|leur|vous) )*(?:dire|mentionner|préciser|ajouter|évoquer|signaler|parler)\b[ ]?[,:]?
    ^(?:ce que )?(?:j'ai |ai )?oublié ?[,:]
    ^(?:ce que )?(?:je n'ai |n'ai |j'ai )?(?:pas|jamais) (?:(?:encore|assez|lui|leur) )*
    ...(?:eu le temps de (?:dire|mentionner|préciser|parler)|dit|mentionné|précisé|évoqué|signalé|parlé)\b[ ]?[,:]?
    ^je (?:voulais|voudrais|devais|dois) (?:(?:aussi|encore|également|lui|leur|vous) )*
    ...(?:dire|mentionner|préciser|ajouter|signaler)\b[ ]?[,:]?
    ^(?:à ajouter|ajout|ps|p\.s\.) ?[,:]
    ^(?:j'ai |ai )?(?:trop |très )?peu (?:parlé|dit)\b
    """)
_STILL: Final = re.compile(r"\baurais (?:dû|du)\b|\boublié\b|\bpas (?:dit|mentionné|précisé|parlé)\b", re.IGNORECASE)
_THAT_I: Final = re.compile(r"^(?:que |qu')(?=j'|je |mon |ma |mes )", re.IGNORECASE)
_JOINTS: Final = ((r"^(?:que |qu')", ""), (r"^du ", "le "), (r"^des ", "les "), (r"^de (?=mon |ma |mes |la |l')", ""))
RETOLD: Final = any_of(r"""
    ^(?:j'ai|ai|je (?:lui|leur|vous) ai) (?:(?:aussi|bien|beaucoup|longuement|un peu|déjà) )*
    ...(?:raconté|évoqué|mentionné|dit qu|parlé (?:de|du|des|d')
    ...|(?:décrit|expliqué|présenté|montré|détaillé) (?:m[oa]n?|mes|qu))
    ^(?:raconté|parlé de|expliqué) (?:mon|ma|mes)\b
    """)
"""What the candidate told them in the talk, which they know."""


def unsaid(note: str) -> str:
    """What is left to say, as a clause or a thing; "" where it cannot be freed of the words around it."""
    line = " ".join(note.replace("’", "'").split()).rstrip(".! ")
    rest = _LEAD_IN.sub("", line, count=1).strip(" ,:")
    rest = _THAT_I.sub("", rest)
    for joint, instead in _JOINTS if rest != line else ():
        rest = re.sub(joint, instead, rest, count=1, flags=re.IGNORECASE)
    return "" if _STILL.search(rest) else rest
