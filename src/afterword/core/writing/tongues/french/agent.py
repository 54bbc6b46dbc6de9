"""The wordings for an agent in French: a last word, and what goes on to somebody else. Words only."""

from typing import Final

from afterword.core.writing.tongues.tongue import AgentWords

AGENT: Final = AgentWords(
    rejected=(
        "Merci de m'avoir transmis la réponse{at} pour le poste {name}.",
        "Merci pour [votre|ton] message. Dommage que le poste {name}{at} ne soit pas pour cette fois.",
    ),
    withdrawn=(
        "J'ai décidé de retirer ma candidature{at} pour le poste {name}. Merci de le leur transmettre.",
        "Après réflexion, je retire ma candidature{at}. [Pourriez-vous|Pourrais-tu] les en informer ?",
    ),
    declined=(
        "Après mûre réflexion, je ne donne pas suite à la proposition{at}. Merci de le leur transmettre.",
        "J'ai bien réfléchi à la proposition{at}, et je préfère la décliner. Merci de les en remercier de ma part.",
    ),
    silent=(
        "Sans nouvelles depuis un moment, je suppose que le poste {name}{at} est pourvu.",
        "Je suppose que le recrutement{at} pour le poste {name} est maintenant terminé.",
    ),
    thanks=(
        "Merci pour [votre|ton] aide tout au long de ce recrutement.",
        "Je [vous|te] remercie d'avoir soutenu ma candidature.",
    ),
    farewell=(
        "Si un autre poste [vous|te] semble me correspondre, j'en parlerai volontiers [avec vous|avec toi].",
        "Si [vous avez|tu as] un jour un autre poste à me proposer, ce sera avec plaisir.",
    ),
    here_for=("Voici {what}, pour {who}, comme convenu. Merci de faire suivre.",),
    here_whatever_for=("Voici ce que j'avais promis à {who}. Merci de faire suivre.",),
    may_thank=("Puis-je remercier directement {who}, ou [préférez-vous|préfères-tu] transmettre mes remerciements ?",),
)
