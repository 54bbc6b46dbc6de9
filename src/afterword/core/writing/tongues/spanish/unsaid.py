"""What a candidate should have said, without the words for that: "debería haber dicho que tengo el C1"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of

_LEAD_IN: Final = any_of(r"""
    ^(?:lo que )?(?:yo )?(?:deber[ií]a|deb[ií]|deb[ií]a|tendr[ií]a que|ten[ií]a que|tuve que|podr[ií]a
    ...|quer[ií]a|quise|hubiera debido)[ ]
    ...(?:(?:también|además) )*(?:haber(?:le|les)? )?
    ...(?:dicho|decir|mencionado|mencionar|comentado|comentar|contado|contar|añadido|añadir|hablado
    ...|hablar)(?:le|les)?\b:?
    ^(?:lo que )?(?:se me (?:olvid[oó]|pas[oó]|ha olvidado)|me olvid[eé] de|olvid[eé]|he olvidado|me falt[oó]
    ...|falt[oó]|falta)[ ]
    ...(?:decir|mencionar|comentar|contar|añadir|hablar)(?:le|les)?\b:?
    ^(?:lo que )?(?:yo )?no (?:(?:le|les) )?(?:dije|mencion[eé]|coment[eé]|cont[eé]|habl[eé]|he (?:dicho
    ...|mencionado|comentado)
    ...|llegu[eé] a (?:decir|mencionar|comentar|contar|hablar))(?:le|les)?\b:?
    ^(?:se me (?:olvid[oó]|pas[oó])|olvid[eé]|por añadir|pd|p\.d\.):
    ^(?:yo )?(?:habl[eé]|dije|cont[eé]|expliqu[eé]) (?:muy |demasiado )?poco(?: sobre(?= ))?
    """)
_STILL: Final = re.compile(
    r"\bolvid|\b(?:deber[ií]a|deb[ií]|ten[ií]a que|tendr[ií]a que) (?:haber )?(?:dicho|decir)"
    r"|\bno (?:le )?(?:dije|mencion[eé])\b",
    re.IGNORECASE,
)
_JOINTS: Final = ((r"^(?:que|q) ", ""), (r"^del ", "el "), (r"^de (?=mi |mis |la |las |los |un )", ""))
RETOLD: Final = any_of(r"""
    ^(?:yo )?(?:(?:le|les|también|ya) )*(?:cont[eé]|mencion[eé]|coment[eé]|expliqu[eé]|describ[ií]
    ...|habl[eé] (?:de|del|sobre)|dije que)\b
    ^(?:yo )?(?:(?:le|les|también|ya) )*he (?:contado|mencionado|comentado|explicado|dicho|hablado (?:de|del|sobre))\b
    """)
"""What the candidate told them in the talk, which they know."""


def unsaid(note: str) -> str:
    """What is left to say, as a clause or a thing; "" where it cannot be freed of the words around it."""
    line = " ".join(note.split()).rstrip(".! ")
    rest = _LEAD_IN.sub("", line, count=1).strip(" ,:")
    for joint, instead in _JOINTS:
        rest = re.sub(joint, instead, rest, count=1, flags=re.IGNORECASE)
    return "" if _STILL.search(rest) else rest
