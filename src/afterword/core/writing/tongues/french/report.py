"""The wordings of a report to the agency in French, a short compte rendu. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ReportWords

_COVERED: Final = ("Nous avons surtout abordé {topics}.", "L'échange a porté surtout sur {topics}.")
_OPEN: Final = ("Il me reste un point à éclaircir : {question}.",)

REPORT: Final = ReportWords(
    subject="Compte rendu de mon entretien{at}",
    at="chez {company}",
    openings=(
        "Je [vous|te] remercie d'avoir organisé mon entretien {of}{at}{role}. En voici un bref compte rendu.",
        "Je [vous|te] remercie pour l'organisation de mon entretien {of}{at}{role}. Voici un retour rapide.",
    ),
    met=("J'ai échangé avec {names}.",),
    covered={
        Kind.OBJECT: _COVERED,
        Kind.NOUN: _COVERED,
        Kind.NAME: ("Parmi les sujets abordés : {topics}.",),
        Kind.HOW: ("On m'a aussi expliqué {topics}.",),
    },
    well=(
        "De mon côté, l'entretien s'est bien passé, et j'aimerais aller plus loin.",
        "J'en garde une bonne impression et je souhaite poursuivre.",
    ),
    plain=("Le poste m'intéresse et je souhaite poursuivre.",),
    badly=("L'entretien ne s'est pas passé aussi bien que je l'espérais, mais le poste m'intéresse toujours.",),
    concern=("J'aimerais parler d'un point avec [vous|toi] : {what}.",),
    concerns=("J'aimerais parler de deux points avec [vous|toi] : {what}.",),
    added={
        Kind.SENTENCE: ("Je n'ai pas eu l'occasion de le dire pendant l'entretien : {what}.",),
        Kind.NAME: ("J'ajoute un élément à mon dossier : {what}.",),
        Kind.OBJECT: ("J'aurais aussi voulu évoquer {what}.",),
        Kind.NOUN: ("J'aurais aussi voulu évoquer {what}.",),
    },
    timing=("Ils pensent répondre d'ici au {day}.", "Leur réponse est prévue pour le {day}."),
    theirs=("J'ai aussi promis {what} à {who}, et je m'occupe de l'envoi.",),
    their_team="leur équipe",
    asked={
        Kind.QUESTION: ("Je n'ai pas pu poser cette question : {question}",),
        Kind.HOW: ("J'aimerais encore savoir {question}.",),
        Kind.OBJECT: _OPEN,
        Kind.NOUN: _OPEN,
        Kind.NAME: _OPEN,
    },
    closings=(
        (
            "Si [vous avez|tu as] un retour de leur part, merci de me tenir au courant. Je reste joignable pour toute"
            " question."
        ),
        "Je reste à [votre|ta] disposition pour en parler de vive voix.",
    ),
)
