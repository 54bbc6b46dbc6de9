"""That the post is wanted, where nobody noted what draws them to it, in French. Words only, of no gender."""

from typing import Final

from afterword.core.writing.tongues.tongue import Wordings

WANTING: Final[Wordings] = (
    "J'aimerais beaucoup rejoindre [votre|ton] équipe.",
    "Ce poste m'intéresse beaucoup, et je travaillerais volontiers{at}.",
    "Ce poste me plairait beaucoup.",
    "Ce serait un plaisir de rejoindre [votre|ton] équipe.",
)
WANTING_WARM: Final[Wordings] = (
    "J'ai très envie de rejoindre [votre|ton] équipe.",
    "Ce poste me plaît beaucoup, et je travaillerais avec grand plaisir{at}.",
    "Ce serait une vraie joie de rejoindre [votre|ton] équipe.",
    "Travailler{at} me ferait très plaisir.",
    "J'aimerais vraiment faire partie de [votre|ton] équipe.",
)
