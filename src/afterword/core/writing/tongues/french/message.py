"""The wordings of an answer, a missed talk and any other message in French. Words only."""

from typing import Final

from afterword.core.writing.settled import Settled
from afterword.core.writing.tongues.tongue import MessageWords

MESSAGE: Final = MessageWords(
    subject_answer="[Votre|Ton] message",
    subject_offer="[Votre|Ta] proposition",
    subject_missed="Notre entretien {of}",
    answers={
        Settled.TIMELINE: (
            (
                "Merci pour [votre|ton] message {of} et pour ces précisions sur le calendrier. Cela me convient, et le"
                " poste m'intéresse toujours beaucoup."
            ),
            "Je [vous|te] remercie de me tenir au courant du calendrier. Mon intérêt pour le poste reste entier.",
        ),
        Settled.NEWS_BY: (
            (
                "Merci pour [votre|ton] message {of}. Une réponse d'ici au {day} me convient tout à fait, et le poste"
                " m'intéresse toujours beaucoup."
            ),
            (
                "Je [vous|te] remercie pour ces précisions. C'est noté pour le {day} ; mon intérêt pour le poste reste"
                " entier."
            ),
        ),
        Settled.INVITATION: (
            "Merci pour [votre|ton] message {of} et pour l'invitation. J'accepte avec plaisir un nouvel échange.",
            "Je [vous|te] remercie pour cette invitation, que j'accepte avec plaisir.",
        ),
        Settled.DATE: (
            (
                "Merci pour [votre|ton] invitation. Je [vous|te] confirme ma présence le {day}{hour} ; au plaisir"
                " d'échanger avec [vous|toi]."
            ),
            "Je [vous|te] remercie pour l'invitation. Le {day}{hour} me convient parfaitement.",
        ),
        Settled.NEW_DATE: (
            (
                "Merci pour [votre|ton] message. La nouvelle date, le {day}{hour}, me convient tout aussi bien ; au"
                " plaisir d'échanger avec [vous|toi]."
            ),
            "Merci pour cette nouvelle proposition de date. Je [vous|te] confirme ma présence le {day}{hour}.",
        ),
        Settled.PUT_OFF: (
            (
                "Merci pour [votre|ton] message au sujet de notre entretien du {day}. Cela ne pose aucun problème ; je"
                " m'adapterai volontiers à une autre date."
            ),
            (
                "J'ai bien noté que notre entretien du {day} n'aura pas lieu ce jour-là, merci pour [votre|ton]"
                " message."
                " Je me rendrai disponible pour une autre date."
            ),
        ),
        Settled.OFFER: (
            (
                "Je [vous|te] remercie pour cette proposition, qui m'a fait très plaisir. Je vais l'étudier avec"
                " attention"
                " et je reviens vers [vous|toi]."
            ),
        ),
        Settled.OFFER_BY: (
            (
                "Je [vous|te] remercie pour cette proposition, qui m'a fait très plaisir. Je vais l'étudier avec"
                " attention et je [vous|te] donnerai ma réponse d'ici au {day}."
            ),
        ),
        Settled.ACCEPTED: (
            (
                "Je [vous|te] remercie pour cette proposition, que j'accepte avec grand plaisir. Je me réjouis de"
                " rejoindre l'équipe."
            ),
            (
                "[Votre|Ta] proposition m'a fait très plaisir, et je l'accepte. Je [vous|te] remercie de [votre|ta]"
                " confiance."
            ),
        ),
        Settled.DECLINED: (
            (
                "Je [vous|te] remercie pour cette proposition et pour [votre|ta] confiance. Après mûre réflexion, j'ai"
                " décidé de ne pas l'accepter."
            ),
            (
                "Merci pour cette proposition, qui m'a fait plaisir. Après mûre réflexion, j'ai décidé de ne pas"
                " l'accepter, et je tenais à [vous|te] le dire sans attendre."
            ),
        ),
        Settled.STEPPED_BACK: (
            (
                "Merci pour [votre|ton] message {of}. Après réflexion, je retire ma candidature, et je tenais à"
                " [vous|te] le dire moi-même."
            ),
        ),
        Settled.PROPOSED: (
            (
                "Merci pour [votre|ton] invitation. Le {day}{hour} me convient bien, et c'est avec plaisir que"
                " j'échangerai avec [vous|toi]."
            ),
            "Je [vous|te] remercie pour l'invitation. Je suis disponible le {day}{hour}.",
        ),
        Settled.REJECTION: (
            (
                "Je [vous|te] remercie de m'avoir fait part de [votre|ta] décision, et du temps que"
                " [vous et votre équipe m'avez|toi et ton équipe m'avez] consacré. Je [vous|te]"
                " souhaite une bonne continuation."
            ),
            (
                "Merci pour [votre|ton] message {of}. Ce n'est pas la réponse que j'espérais, mais je [vous|te]"
                " souhaite une bonne continuation."
            ),
        ),
        Settled.OTHERWISE: (
            "Merci pour [votre|ton] message {of}. Je l'ai bien reçu et je reviens vers [vous|toi] à ce sujet.",
            (
                "Je [vous|te] remercie pour [votre|ton] message {of}. J'en ai pris connaissance et je [vous|te]"
                " répondrai"
                " prochainement."
            ),
        ),
    },
    decided={
        Settled.ACCEPTED: (
            "[Dites|Dis]-moi, s'il [vous|te] plaît, ce dont [vous avez|tu as] besoin de ma part.",
            "S'il y a un document à signer ou à envoyer, je m'en occuperai volontiers.",
        ),
        Settled.DECLINED: (
            "J'espère que nos chemins se croiseront de nouveau, et je [vous|te] souhaite une bonne continuation.",
            (
                "Je [vous|te] remercie du temps que [vous et votre équipe m'avez|toi et ton équipe m'avez] consacré,"
                " et j'aimerais garder le contact."
            ),
        ),
        Settled.STEPPED_BACK: (
            (
                "Je [vous|te] remercie du temps que [vous et votre équipe m'avez|toi et ton équipe m'avez] consacré,"
                " et je [vous|te] souhaite une bonne continuation."
            ),
        ),
    },
    missed=(
        (
            "J'ai manqué notre entretien {of}, et je [vous|te] prie de m'en excuser. [Vous aviez|Tu avais] réservé ce"
            " temps"
            " pour moi, et j'aurais dû être là."
        ),
        (
            "Je [vous|te] présente mes excuses pour notre entretien {of}, que j'ai manqué alors que"
            " [vous m'aviez|tu m'avais] réservé ce temps."
        ),
    ),
    missed_again=(
        (
            "Si [vous acceptez|tu acceptes] de fixer une autre date, je m'adapterai à [vos|tes] disponibilités ;"
            " sinon, je"
            " le comprendrai."
        ),
        "Le poste m'intéresse toujours. Si une autre date n'est pas envisageable, je le comprends.",
    ),
    after_talk=(
        "Je reviens vers [vous|toi] à la suite de notre entretien {of}{role}.",
        "Je [vous|te] recontacte brièvement après notre entretien {of}{role}.",
    ),
    no_talk=("Je [vous écris|t'écris] au sujet de ma candidature{as_role}.",),
    help=(
        "Je reste à [votre|ta] disposition pour tout complément d'information.",
        "Si [vous avez|tu as] besoin d'autres éléments, je [vous|te] les transmettrai volontiers.",
    ),
)
