"""The wordings of a last kind word and of a delivery in French. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ShortWords

_KEPT: Final = ("Je garde un très bon souvenir de notre échange sur {topic}.",)

SHORT: Final = ShortWords(
    subject_closing="Ma candidature{role}",
    subject_delivery="Comme promis",
    of_role="au poste {name}",
    rejected=(
        (
            "Merci de m'avoir fait part de [votre décision|ta décision] concernant ma candidature{role}. J'aurais aimé"
            " travailler avec [vous|toi]."
        ),
        (
            "Merci pour [votre retour|ton retour] sur ma candidature{role}. Ce n'est pas la réponse que j'espérais, "
            "mais je la comprends."
        ),
    ),
    withdrawn=(
        (
            "Après réflexion, j'ai décidé de retirer ma candidature{role}, et je tenais à [vous l'annoncer|te"
            " l'annoncer] moi-même."
        ),
        "J'ai pris la décision de retirer ma candidature{role} ; je souhaitais [vous en|t'en] informer directement.",
    ),
    declined=(
        (
            "Je [vous|te] remercie pour [votre proposition|ta proposition]. Après mûre réflexion, j'ai décidé de ne"
            " pas l'accepter."
        ),
        (
            "J'ai longuement réfléchi à [votre proposition|ta proposition], dont je [vous|te] remercie, et j'ai décidé"
            " de ne pas l'accepter."
        ),
    ),
    silent=(
        (
            "Je suppose que [votre recherche|ta recherche] a suivi son cours, et je le comprends très bien. Ce"
            " message n'appelle pas de réponse."
        ),
        "Depuis le temps, je suppose que le poste est pourvu. Ce message n'appelle pas de réponse.",
    ),
    kept={Kind.OBJECT: _KEPT, Kind.NOUN: _KEPT},
    kept_plain=("Je [vous|te] remercie pour le temps que [vous m'avez|tu m'as] consacré.",),
    door=(
        (
            "Si un autre poste s'ouvrait un jour, j'en parlerais volontiers [avec vous|avec toi]. Bonne continuation"
            " à l'équipe."
        ),
        (
            "Si nos chemins se croisent à nouveau, ce sera avec plaisir. Bonne continuation [à vous et à votre"
            " équipe|à toi et à ton équipe]."
        ),
    ),
    farewell=(
        "Je [vous|te] souhaite une très bonne continuation, [à vous et à votre équipe|à toi et à ton équipe].",
        "Je [vous|te] souhaite de trouver rapidement la bonne personne.",
    ),
    here=("Comme promis, voici {what}.", "Voici, comme convenu, {what}."),
    here_whatever=("Voici ce que je [vous ai|t'ai] promis.",),
    here_whatever_too=("J'y joins le reste de ce que je [vous ai|t'ai] promis.",),
    help=(
        "Si [vous avez|tu as] des questions à ce sujet, j'y répondrai volontiers.",
        "Je reste à [votre disposition|ta disposition] pour toute précision.",
    ),
)
