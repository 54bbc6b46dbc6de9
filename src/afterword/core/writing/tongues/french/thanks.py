"""The wordings of a French thank-you: measured, with vous, five or six lines. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ThanksWords, Wordings

_TOPIC: Final = (
    "J'ai particulièrement apprécié notre échange sur {topic}.",
    "Ce que [vous m'avez|tu m'as] dit sur {topic} a retenu toute mon attention.",
    "Je continue de réfléchir à ce que [vous m'avez|tu m'as] dit sur {topic}.",
    "Nos échanges sur {topic} m'ont donné une vision plus concrète du poste.",
    "J'aurais volontiers prolongé notre discussion sur {topic}.",
    "De notre échange, je retiens surtout ce que [vous m'avez|tu m'as] dit sur {topic}.",
)
_TOPIC_NAME: Final = (
    "J'ai eu plaisir à [vous entendre|t'entendre] parler de~{topic}.",
    "Nous avons notamment parlé de~{topic}, et j'y repense volontiers.",
    "[Vous m'avez|Tu m'as] notamment parlé de~{topic}, ce qui a retenu toute mon attention.",
    "J'ai apprécié que nous parlions de~{topic}.",
)
_AGAIN: Final = (
    "Notre discussion sur {topic} a beaucoup compté pour moi.",
    "Je repense volontiers à notre discussion sur {topic}.",
    "Ce que j'ai entendu sur {topic} m'aide à mieux comprendre le poste.",
    "J'ai apprécié de pouvoir parler [avec vous|avec toi] d'un sujet en particulier : {topic}.",
)
_WHAT: Final = (
    "Ce qui m'attire le plus dans ce poste, c'est {what}.",
    "Ce poste m'attire avant tout pour {what}.",
    "Dans ce poste, une chose m'attire en particulier : {what}.",
)


def _for_things(wordings: Wordings) -> dict[Kind, Wordings]:
    return dict.fromkeys((Kind.OBJECT, Kind.NOUN), wordings)


THANKS: Final = ThanksWords(
    subjects=(
        "Merci pour notre échange {of}",
        "Remerciements pour l'entretien {of}",
        "Suite à notre entretien {of}",
        "Merci de m'avoir accordé du temps {when}",
        "Notre entretien {of}",
    ),
    subjects_without_day=("Merci pour notre échange", "Remerciements pour l'entretien"),
    subjects_arranged=("Merci pour l'organisation de l'entretien {of}",),
    subject_role="(poste {name})",
    about_role="au sujet du poste {name}",
    openings=(
        "Je [vous|te] remercie de m'avoir accordé un entretien {when}{role}.",
        "Merci pour le temps que [vous m'avez|tu m'as] accordé {when} et pour nos échanges{role}.",
        "Je tenais à [vous|te] remercier pour notre entretien {of}{role}.",
        "Merci pour notre échange {of}{role}.",
        "J'ai été très sensible au temps que [vous m'avez|tu m'as] consacré {when}, et je [vous en|t'en] remercie.",
        "Je [vous|te] remercie pour la qualité de notre échange {of}{role}.",
        "Notre entretien {of} a été un moment très instructif, et je [vous en|t'en] remercie.",
    ),
    openings_warm=(
        "J'ai eu beaucoup de plaisir à échanger avec [vous|toi] {when}{role}. Un grand merci.",
        "Un grand merci pour notre entretien {of}{role} et pour [votre|ton] accueil.",
        "J'ai pris beaucoup de plaisir à notre échange {of}{role}, et je [vous en|t'en] remercie.",
        "Merci de tout cœur pour le temps que [vous m'avez|tu m'as] accordé {when}{role}.",
        "Quel plaisir d'avoir pu parler avec [vous|toi] {when}. Merci beaucoup pour cet entretien{role}.",
    ),
    openings_plain=(
        "Je [vous|te] remercie de m'avoir accordé un entretien {when}{role}.",
        "Merci pour le temps que [vous m'avez|tu m'as] accordé {when}{role}.",
        "Je tenais à [vous|te] remercier pour notre entretien {of}{role}.",
        "Merci pour notre échange {of}{role}.",
    ),
    openings_call=(
        "Merci pour notre échange téléphonique {of}{role}.",
        "Je [vous|te] remercie pour le temps que [vous m'avez|tu m'as] accordé au téléphone {when}{role}.",
        "Je tenais à [vous|te] remercier pour notre entretien téléphonique {of}{role}.",
    ),
    openings_late=(
        "Mes remerciements arrivent un peu plus tard que prévu : merci pour notre entretien {of}{role}.",
        (
            "J'aurais souhaité [vous écrire|t'écrire] plus tôt : merci pour le temps que [vous m'avez|tu m'as] accordé"
            " {when}{role}."
        ),
        "Avec un peu de retard, je tenais à [vous|te] remercier pour notre entretien {of}{role}.",
        "Un peu plus tard que prévu, je [vous|te] remercie pour notre échange {of}{role}.",
    ),
    openings_late_plain=(
        "Avec un peu de retard, je tenais à [vous|te] remercier pour notre entretien {of}{role}.",
        "Un peu plus tard que prévu, je [vous|te] remercie pour notre échange {of}{role}.",
        (
            "J'aurais souhaité [vous écrire|t'écrire] plus tôt : merci pour le temps que [vous m'avez|tu m'as] accordé"
            " {when}."
        ),
    ),
    openings_arranged=(
        "Merci d'avoir organisé mon entretien {of}{with_whom}.",
        "Je [vous|te] remercie d'avoir organisé l'entretien {of}{with_whom}.",
    ),
    topic_of_duty=(
        "J'ai bien noté ce que [vous m'avez|tu m'as] dit sur {topic}.",
        "Ce que [vous m'avez|tu m'as] dit sur {topic} est clair pour moi.",
    ),
    of_reader=("J'ai noté que~{detail}.", "J'ai retenu que~{detail}."),
    second_of_duty=("J'ai également bien noté ce que [vous m'avez|tu m'as] dit sur {topic}.",),
    topic={Kind.OBJECT: _TOPIC, Kind.NOUN: _TOPIC, Kind.NAME: _TOPIC_NAME},
    again={Kind.OBJECT: _AGAIN, Kind.NOUN: _AGAIN, Kind.NAME: _TOPIC_NAME},
    noted=_for_things(
        (
            "De notre échange sur {topic}, je retiens surtout ceci : {detail}.",
            "Un point sur {topic} a retenu mon attention : {detail}.",
            "J'ai noté ce que [vous m'avez|tu m'as] dit sur {topic} : {detail}.",
        )
    )
    | {Kind.NAME: ("Nous avons notamment parlé de~{topic}, et je retiens ceci : {detail}.",)},
    detail_alone={
        Kind.SENTENCE: (
            "J'ai bien noté que~{detail}.",
            "Je retiens de notre échange que~{detail}.",
            "J'ai retenu en particulier que~{detail}.",
        ),
        Kind.HOW: ("Il m'a été très utile de savoir {detail}.", "J'ai beaucoup apprécié d'apprendre {detail}."),
        Kind.DEED: ("Merci également de {detail}.", "Je [vous|te] remercie également de {detail}."),
        Kind.DOING: (
            "Un point de notre échange a retenu toute mon attention : {detail}.",
            "De notre échange, je retiens en particulier un point : {detail}.",
        ),
    },
    second=_for_things(
        (
            "Notre discussion sur {topic} m'a également été utile.",
            "J'ai aussi apprécié ce que [vous m'avez|tu m'as] dit sur {topic}.",
            "Je garde également en tête notre échange sur {topic}.",
        )
    )
    | {
        Kind.NAME: (
            "Nous avons également parlé de~{topic}.",
            "J'ai également aimé que nous parlions de~{topic}.",
        ),
        Kind.SENTENCE: ("J'ai également retenu que~{topic}.",),
        Kind.HOW: ("Il m'a également été utile de savoir {topic}.", "J'ai aussi apprécié d'apprendre {topic}."),
        Kind.DEED: ("Merci également de {topic}.",),
        Kind.DOING: ("J'ai également retenu un point de notre échange : {topic}.",),
    },
    third=_for_things(
        (
            "Enfin, ce que j'ai appris sur {topic} m'aide à mieux imaginer le travail au quotidien.",
            "Et je n'oublie pas ce que j'ai appris sur {topic}.",
        )
    )
    | {
        Kind.NAME: ("Et nous avons enfin parlé de~{topic}.",),
        Kind.SENTENCE: ("Enfin, j'ai bien noté que~{topic}.",),
        Kind.HOW: ("Il m'est utile aussi de savoir {topic}.",),
        Kind.DEED: ("Merci enfin de {topic}.",),
        Kind.DOING: ("Enfin, un dernier point m'est resté en tête : {topic}.",),
    },
    second_noted=_for_things(
        ("Sur {topic}, j'ai également noté ceci : {detail}.", "J'ai aussi retenu un point sur {topic} : {detail}.")
    ),
    struck=("J'ai aussi remarqué {what}.", "J'ai également noté avec intérêt {what}."),
    struck_clause=("J'ai aussi remarqué que~{what}.", "J'ai également été sensible au fait que~{what}."),
    struck_things=("J'ai aussi remarqué {what}.", "J'ai également remarqué {what}."),
    excited={
        Kind.OBJECT: _WHAT,
        Kind.NOUN: ("Ce qui m'attire le plus dans ce poste, ce sont {what}.", *_WHAT[1:]),
        Kind.NAME: _WHAT[2:],
        Kind.DOING: (
            "Ce qui m'attire le plus dans ce poste, c'est la possibilité de {what}.",
            "La perspective de {what} m'attire tout particulièrement.",
            "Pouvoir {what} est la principale raison de mon intérêt pour ce poste.",
        ),
        Kind.SENTENCE: ("{What} : c'est une des raisons de mon intérêt pour ce poste.",),
    },
    added={
        Kind.SENTENCE: (
            "Un point que je n'ai pas mentionné : {what}.",
            "Je souhaite compléter notre échange sur un point : {what}.",
            "Pour compléter ce que je [vous ai|t'ai] dit : {what}.",
        ),
        Kind.NAME: (
            "Un élément que je n'ai pas mentionné : {what}.",
            "J'ajoute un élément à mon profil : {what}.",
        ),
        Kind.OBJECT: ("Je voulais également mentionner {what}.", "J'aurais aussi voulu évoquer {what}."),
        Kind.NOUN: ("Je voulais également mentionner {what}.", "J'aurais aussi voulu évoquer {what}."),
    },
    pledged=(
        "Comme promis, je [vous enverrai|t'enverrai] {what}.",
        "Comme convenu, je [vous|te] transmettrai {what}.",
        "Je n'oublie pas ma promesse : je [vous enverrai|t'enverrai] {what}.",
    ),
    whatever=(
        "Je [vous|te] transmettrai ce que je [vous ai|t'ai] promis.",
        "Je n'oublie pas ce que je [vous ai|t'ai] promis.",
        "Ce que je [vous ai|t'ai] promis [vous|te] parviendra comme convenu.",
    ),
    whatever_too=(
        "[Vous recevrez|Tu recevras] également le reste de ce que je [vous ai|t'ai] promis.",
        "Le reste de ce que je [vous ai|t'ai] promis suivra.",
        "Je n'oublie pas non plus le reste de ce que je [vous ai|t'ai] promis.",
    ),
    asked={
        Kind.QUESTION: (
            "Une question me reste : {question}",
            "J'aurais aimé [vous|te] poser une dernière question : {question}",
        ),
        Kind.HOW: (
            "J'aurais aimé [vous|te] demander {question}.",
            "Si [vous avez|tu as] un instant, j'aimerais savoir {question}.",
            "J'aurais encore aimé savoir {question}.",
        ),
        Kind.OBJECT: (
            "J'aimerais en savoir un peu plus sur {question}.",
            "Nous n'avons pas eu le temps de parler d'un sujet qui m'intéresse : {question}.",
        ),
        Kind.NOUN: ("J'aimerais en savoir un peu plus sur {question}.",),
        Kind.NAME: (
            "J'aurais aimé [vous entendre|t'entendre] parler de~{question}.",
            "Nous n'avons pas eu le temps de parler de~{question}, ce qui m'intéresserait.",
        ),
    },
    asked_also={
        Kind.QUESTION: ("Et une seconde question, si [vous le permettez|tu le permets] : {question}",),
        Kind.HOW: ("J'aimerais également savoir {question}.",),
        Kind.OBJECT: ("J'aimerais également en savoir plus sur {question}.",),
        Kind.NOUN: ("J'aimerais également en savoir plus sur {question}.",),
        Kind.NAME: ("J'aurais également aimé parler de~{question}.",),
    },
    closings=(
        "Je reste à [votre disposition|ta disposition] pour tout complément d'information.",
        "Ce serait un plaisir de poursuivre cet échange.",
        "Si [vous avez|tu as] besoin d'autres éléments de ma part, je [vous|te] les transmettrai volontiers.",
        "Je poursuivrais volontiers cet échange [avec vous et votre équipe|avec toi et ton équipe].",
        "Je répondrai volontiers à toute autre question.",
        "J'espère que nous aurons l'occasion de nous reparler.",
    ),
    closings_plain=(
        "Si l'une de mes réponses appelait une précision, je la donnerais volontiers.",
        "Je reste à [votre disposition|ta disposition] pour préciser l'un ou l'autre point.",
        "Si [vous souhaitez|tu souhaites] des précisions, je [vous|te] les apporterai volontiers.",
    ),
    closings_arranged=(
        "S'il [vous|te] manque un élément de ma part, je [vous|te] le transmettrai volontiers.",
        "Je reste à [votre disposition|ta disposition].",
    ),
    closings_short=("Au plaisir de poursuivre cet échange.", "Je reste à [votre disposition|ta disposition]."),
)
