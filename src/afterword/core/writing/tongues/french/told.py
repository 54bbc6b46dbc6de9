"""A topic of the talk and what is so about it, in one French sentence. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ByKind, Wordings


def _for_things(wordings: Wordings) -> ByKind:
    return dict.fromkeys((Kind.OBJECT, Kind.NOUN), wordings)


TOLD: Final = _for_things(
    (
        "De notre échange sur {topic}, je retiens surtout que~{detail}.",
        "J'ai particulièrement apprécié ce que [vous m'avez|tu m'as] dit sur {topic}, notamment que~{detail}.",
        "Notre discussion sur {topic} a retenu toute mon attention, et j'ai appris avec intérêt que~{detail}.",
        "J'ai beaucoup aimé échanger [avec vous|avec toi] sur {topic} et apprendre que~{detail}.",
    )
)
TOLD_GLADLY: Final = _for_things(
    (
        "Notre discussion sur {topic} a retenu toute mon attention, et j'ai aimé apprendre que~{detail}.",
        "J'ai beaucoup aimé échanger [avec vous|avec toi] sur {topic} et apprendre que~{detail}.",
        "J'ai particulièrement apprécié ce que [vous m'avez|tu m'as] dit sur {topic}, notamment que~{detail}.",
    )
)
TOLD_SOBERLY: Final = _for_things(
    (
        "De notre échange sur {topic}, je retiens surtout que~{detail}.",
        "Sur {topic}, j'ai bien noté que~{detail}.",
    )
)
TOLD_TOO: Final = _for_things(
    (
        "Sur {topic}, j'ai également retenu que~{detail}.",
        "J'ai aussi apprécié ce que [vous m'avez|tu m'as] dit sur {topic}, notamment que~{detail}.",
        "Il m'a été utile aussi d'apprendre, sur {topic}, que~{detail}.",
    )
)
TOLD_THIRD: Final = _for_things(("Enfin, sur {topic}, je retiens que~{detail}.",))
HUNG: Final[Wordings] = (
    "J'ai bien noté ce que [vous m'avez|tu m'as] dit sur {topic}, {detail}.",
    "Je garde en tête ce que [vous m'avez|tu m'as] expliqué sur {topic}, {detail}.",
    "De notre échange, je retiens notamment ce que [vous m'avez|tu m'as] dit sur {topic}, {detail}.",
)
HUNG_TOO: Final[Wordings] = (
    "J'ai également noté ce que [vous m'avez|tu m'as] dit sur {topic}, {detail}.",
    "Je retiens aussi ce que [vous m'avez|tu m'as] expliqué sur {topic}, {detail}.",
)
