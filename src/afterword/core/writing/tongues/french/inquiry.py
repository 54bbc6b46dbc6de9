"""The wordings of a French inquiry, a relance: a measured tone, one question, the date they named. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import InquiryWords

_FOR: Final = (
    "Ce poste m'intéresse toujours beaucoup ; ce qui m'attire le plus, c'est {what}.",
    "Mon intérêt pour ce poste reste entier, et une chose m'attire en particulier : {what}.",
)

INQUIRY: Final = InquiryWords(
    subject="Suite à notre entretien : ma candidature",
    subject_with_role="Suite à notre entretien : ma candidature au poste {name}",
    spoke=(
        "Nous nous sommes entretenus le {full}{role}.",
        "Je reviens [vers vous|vers toi] à la suite de notre entretien du {full}{role}.",
        "Je fais suite à notre entretien du {full}{role}.",
    ),
    spoke_with_others=(
        "J'ai passé un entretien le {full}{with_whom}{role}.",
        "Je fais suite à mon entretien du {full}{with_whom}{role}.",
    ),
    wrote=("Je me permets de revenir [vers vous|vers toi] au sujet de ma candidature{as_role}.",),
    with_others="avec {names}",
    about_role="au sujet du poste {name}",
    as_role="au poste {name}",
    by_day=("Un retour était prévu d'ici au {day}.", "Une réponse était annoncée d'ici au {day}."),
    by_day_yours=(
        "Un retour était prévu d'ici au {day}.",
        "[Vous pensiez|Tu pensais] pouvoir me répondre d'ici au {day}.",
    ),
    by_day_theirs=("{who} pensait pouvoir me répondre d'ici au {day}.",),
    between_days=("Un retour était prévu entre le {first} et le {last}.",),
    from_day=("Il devait y avoir du nouveau à partir du {day}.",),
    thanks=(
        "Je [vous|te] remercie encore pour cet échange.",
        "Merci encore pour le temps que [vous m'avez|tu m'as] accordé.",
    ),
    patient=(
        "Je sais que ces délais peuvent évoluer.",
        "Je comprends tout à fait que ces processus prennent parfois plus de temps que prévu.",
    ),
    interest=("Ce poste m'intéresse toujours beaucoup.", "Mon intérêt pour ce poste reste entier."),
    interest_for={
        Kind.OBJECT: _FOR,
        Kind.NOUN: ("Ce poste m'intéresse toujours beaucoup ; ce qui m'attire le plus, ce sont {what}.",),
        Kind.NAME: _FOR[1:],
        Kind.DOING: (
            "Ce poste m'intéresse toujours beaucoup, en particulier la possibilité de {what}.",
            "Mon intérêt pour ce poste reste entier ; la perspective de {what} m'attire tout particulièrement.",
        ),
    },
    talk={
        Kind.OBJECT: ("Je garde un très bon souvenir de notre échange sur {topic}.",),
        Kind.NOUN: ("Je garde un très bon souvenir de notre échange sur {topic}.",),
    },
    news={
        Kind.NAME: ("J'ajoute un élément à mon dossier : {what}.",),
        Kind.SENTENCE: ("Pour compléter notre échange : {what}.",),
        Kind.OBJECT: ("Je voulais également mentionner {what}.",),
        Kind.NOUN: ("Je voulais également mentionner {what}.",),
    },
    ask_passed=(
        (
            "[Pourriez-vous|Pourrais-tu] me dire où en est le processus de recrutement et quel calendrier est envisagé"
            " désormais ?"
        ),
        "[Auriez-vous|Aurais-tu] des nouvelles de ma candidature, ou une idée du nouveau calendrier ?",
    ),
    ask_open=(
        (
            "[Pourriez-vous|Pourrais-tu] me dire où en est le processus de recrutement et quelles en sont les"
            " prochaines étapes ?"
        ),
        "[Pourriez-vous|Pourrais-tu] me dire quand je peux espérer un retour de [votre part|ta part] ?",
    ),
    offer=(
        "Je reste à [votre disposition|ta disposition] pour tout complément d'information.",
        "Si [vous avez|tu as] besoin d'autres éléments, je [vous|te] les transmettrai volontiers.",
    ),
    asked_aloud=("J'ai déjà posé la question des prochaines étapes par téléphone.",),
    again=(
        "Je sais que ces décisions demandent du temps ; ce message sera court.",
        "Je comprends que ce type de décision prenne du temps.",
    ),
    ask_again=(
        "Si [vous pouvez|tu peux] me dire où en est ma candidature, une simple ligne me suffira.",
        "Si [vous avez|tu as] des nouvelles sur la suite du processus, quelques mots me suffiront.",
    ),
    last=(
        (
            "Je ne [vous|te] relancerai pas davantage. Quelle que soit l'issue, merci pour le temps que [vous"
            " m'avez|tu m'as] accordé."
        ),
        (
            "Sans nouvelle de [votre part|ta part], je n'insisterai pas. Merci encore pour cet échange, quelle qu'en"
            " soit l'issue."
        ),
    ),
)
