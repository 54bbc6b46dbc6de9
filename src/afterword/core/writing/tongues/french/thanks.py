"""The wordings of a French thank-you: measured, with vous, five or six lines. Words only."""

from typing import Final

from afterword.core.writing.tongues.french.told import (
    HUNG,
    HUNG_TOO,
    TOLD,
    TOLD_GLADLY,
    TOLD_SOBERLY,
    TOLD_THIRD,
    TOLD_TOO,
)
from afterword.core.writing.tongues.french.wishes import DRAWN, TIED, TIED_GROWN, WANTING, WANTING_WARM
from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import ThanksWords, Wordings

_TOPIC: Final = (
    "J'ai particulièrement apprécié notre échange sur {topic}.",
    "J'ai beaucoup aimé ce que [vous m'avez|tu m'as] dit sur {topic}.",
    "Nos échanges sur {topic} m'ont donné une vision plus concrète du poste.",
    "J'aurais volontiers prolongé notre discussion sur {topic}.",
    "De notre échange, je retiens surtout ce que [vous m'avez|tu m'as] dit sur {topic}.",
    "Je repense volontiers à ce que [vous m'avez|tu m'as] dit sur {topic}.",
)
_TOPIC_NAME: Final = (
    "J'ai eu plaisir à [vous entendre|t'entendre] parler de~{topic}.",
    "Nous avons notamment parlé de~{topic}, et j'y repense volontiers.",
    "J'ai apprécié que nous parlions de~{topic}.",
    "J'ai aimé [vous entendre|t'entendre] parler de~{topic}.",
)
_JOINED: Final = (
    "J'ai apprécié notre échange sur {topic} et sur {other}.",
    "Nos échanges sur {topic} et sur {other} m'ont donné une vision plus concrète du poste.",
    "J'ai beaucoup aimé ce que [vous m'avez|tu m'as] dit sur {topic} et sur {other}.",
    "J'aurais volontiers prolongé notre discussion sur {topic} et sur {other}.",
    "Je repense volontiers à ce que [vous m'avez|tu m'as] dit sur {topic} et sur {other}.",
    "De notre échange, je garde surtout en tête {topic} et {other}.",
)
_JOINED_NAMES: Final = (
    "J'ai apprécié que nous parlions de~{topic} et de~{other}.",
    "J'ai eu plaisir à [vous entendre|t'entendre] parler de~{topic} et de~{other}.",
    "Nous avons notamment parlé de~{topic} et de~{other}, et j'y repense volontiers.",
    "J'aurais volontiers parlé plus longtemps de~{topic} et de~{other}.",
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


_IN_THEIR_WORDS: Final = (
    "Je retiens [votre|ta] phrase : {detail}.",
    "[Votre|Ta] formule {detail} m'est restée.",
    "J'ai gardé en tête ce que [vous m'avez|tu m'as] dit : {detail}.",
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
    of_reader=("J'ai appris avec intérêt que~{detail}.", "J'ai retenu que~{detail}."),
    stated=("[Vous m'avez|Tu m'as] précisé que~{detail}.", "[Vous m'avez|Tu m'as] expliqué que~{detail}."),
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
        Kind.MAXIM: _IN_THEIR_WORDS,
    },
    second=_for_things(
        (
            "J'ai aussi apprécié ce que [vous m'avez|tu m'as] dit sur {topic}.",
            "Je garde en tête notre échange sur {topic}.",
            "Notre discussion sur {topic} m'a également été utile.",
        )
    )
    | {
        Kind.NAME: (
            "Nous avons également parlé de~{topic}.",
            "J'ai aimé que nous parlions de~{topic}.",
        ),
        Kind.SENTENCE: (
            "J'ai également retenu que~{topic}.",
            "J'ai bien noté que~{topic}.",
        ),
        Kind.HOW: ("Il m'a également été utile de savoir {topic}.", "J'ai aussi apprécié d'apprendre {topic}."),
        Kind.DEED: ("Merci également de {topic}.",),
        Kind.DOING: ("J'ai également retenu un point de notre échange : {topic}.",),
        Kind.MAXIM: (
            "Je retiens également [votre|ta] phrase : {topic}.",
            "[Votre|Ta] formule {topic} m'est restée.",
            "J'ai aussi gardé en tête ce que [vous m'avez|tu m'as] dit : {topic}.",
        ),
    },
    third=_for_things(
        (
            "Merci aussi pour [vos|tes] explications sur {topic}.",
            "Enfin, ce que j'ai appris sur {topic} m'aide à mieux imaginer le travail au quotidien.",
        )
    )
    | {
        Kind.NAME: ("Et nous avons enfin parlé de~{topic}.",),
        Kind.SENTENCE: ("Enfin, j'ai bien noté que~{topic}.", "Et j'ai compris que~{topic}."),
        Kind.HOW: ("Il m'est utile aussi de savoir {topic}.",),
        Kind.DEED: ("Merci enfin de {topic}.",),
        Kind.DOING: ("Enfin, un dernier point m'est resté en tête : {topic}.",),
        Kind.MAXIM: ("Et je retiens [votre|ta] formule : {topic}.",),
    },
    second_noted=_for_things(
        ("Sur {topic}, j'ai également noté ceci : {detail}.", "J'ai aussi retenu un point sur {topic} : {detail}.")
    ),
    hung=HUNG,
    hung_too=HUNG_TOO,
    told=TOLD,
    told_gladly=TOLD_GLADLY,
    told_soberly=TOLD_SOBERLY,
    told_too=TOLD_TOO,
    told_third=TOLD_THIRD,
    led={
        Kind.SENTENCE: (
            "J'ai appris avec intérêt que~{detail}.",
            "Je retiens en particulier que~{detail}.",
            "De notre échange, je retiens que~{detail}.",
        ),
        Kind.MAXIM: _IN_THEIR_WORDS,
    },
    led_gladly={
        Kind.SENTENCE: (
            "J'ai aimé apprendre que~{detail}.",
            "J'ai eu plaisir à apprendre que~{detail}.",
            "J'ai été très sensible au fait que~{detail}.",
        ),
        Kind.MAXIM: _IN_THEIR_WORDS,
    },
    led_soberly={
        Kind.SENTENCE: ("J'ai bien noté que~{detail}.", "J'ai retenu que~{detail}.", "J'ai compris que~{detail}."),
    },
    joined={
        Kind.OBJECT: _JOINED,
        Kind.NOUN: _JOINED,
        Kind.NAME: _JOINED_NAMES,
        Kind.SENTENCE: (
            "J'ai bien noté que~{topic} et que~{other}.",
            "Je retiens de notre échange que~{topic} et que~{other}.",
            "J'ai retenu que~{topic} et que~{other}.",
        ),
    },
    joined_clause=_for_things(
        (
            "J'ai apprécié notre échange sur {topic} et j'ai bien noté que~{other}.",
            "J'ai aimé ce que [vous m'avez|tu m'as] dit sur {topic} et je retiens que~{other}.",
            "Je repense volontiers à notre échange sur {topic} et je retiens que~{other}.",
        )
    )
    | {Kind.NAME: ("J'ai aimé que nous parlions de~{topic}, et je retiens que~{other}.",)},
    struck=("J'ai aussi remarqué {what}.", "J'ai noté avec intérêt {what}."),
    struck_clause=("J'ai aussi remarqué que~{what}.", "J'ai été sensible au fait que~{what}."),
    struck_things=("J'ai aussi remarqué {what}.", "J'ai remarqué {what}."),
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
            "Je n'ai pas eu l'occasion de [vous|te] dire que~{what}.",
            "J'aurais également pu mentionner que~{what}.",
            "Je n'ai pas pensé à [vous|te] dire que~{what}.",
        ),
        Kind.NAME: (
            "Un élément que je n'ai pas mentionné : {what}.",
            "J'ajoute un élément à mon profil : {what}.",
        ),
        Kind.OBJECT: ("Je voulais également mentionner {what}.", "J'aurais aussi voulu évoquer {what}."),
        Kind.NOUN: ("Je voulais également mentionner {what}.", "J'aurais aussi voulu évoquer {what}."),
    },
    added_beside=(
        "{What}, ce que je n'avais pas mentionné.",
        "{What} ; je ne l'avais pas mentionné.",
        "{What} : nous n'en avions pas parlé.",
    ),
    added_of_topic=(
        "À ce propos, j'aurais pu mentionner que~{what}.",
        "À ce propos, je n'ai pas eu l'occasion de [vous|te] dire que~{what}.",
    ),
    added_fitting=(
        "J'aurais pu préciser à ce propos que~{what}.",
        "Sur ce point, je n'ai pas pensé à [vous|te] dire que~{what}.",
    ),
    pledged=(
        "Comme promis, je [vous enverrai|t'enverrai] {what}.",
        "Comme convenu, je [vous|te] transmettrai {what}.",
        "Je [vous ferai|te ferai] parvenir {what}, comme promis.",
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
    asked_of_topic={
        Kind.QUESTION: ("Une question m'est venue à ce sujet : {question}",),
        Kind.HOW: ("À ce sujet, j'aurais encore aimé savoir {question}.",),
    },
    asked_also={
        Kind.QUESTION: ("Et une seconde question, si [vous le permettez|tu le permets] : {question}",),
        Kind.HOW: ("J'aimerais également savoir {question}.",),
        Kind.OBJECT: ("J'aimerais également en savoir plus sur {question}.",),
        Kind.NOUN: ("J'aimerais également en savoir plus sur {question}.",),
        Kind.NAME: ("J'aurais également aimé parler de~{question}.",),
    },
    interest=(
        "Ce serait un plaisir de travailler{at}.",
        "J'aimerais beaucoup travailler{at}.",
        "Tout cela m'intéresse beaucoup, et je travaillerais volontiers{at}.",
        "Je travaillerais très volontiers{at}.",
        "L'idée de travailler{at} me plaît beaucoup.",
    ),
    interest_grown=(
        "Notre échange a renforcé mon intérêt pour ce poste.",
        "Après cet échange, j'ai encore plus envie de travailler{at}.",
        "Cet échange a confirmé mon envie de travailler{at}.",
    ),
    tied=TIED,
    tied_grown=TIED_GROWN,
    drawn_of_topic=DRAWN,
    with_you="chez vous",
    wanting=WANTING,
    wanting_warm=WANTING_WARM,
    offers=(
        "Je reste à [votre disposition|ta disposition] pour tout complément d'information.",
        "Si [vous avez|tu as] besoin d'autres éléments de ma part, je [vous|te] les transmettrai volontiers.",
        "Je répondrai volontiers à toute autre question.",
        "S'il [vous|te] manque un document, je [vous|te] l'enverrai volontiers.",
        "Pour toute question, je reste à [votre disposition|ta disposition].",
        "Je [vous|te] donnerai volontiers toute précision utile.",
    ),
    closings=(
        "Je reste à [votre disposition|ta disposition] pour tout complément d'information.",
        "Ce serait un plaisir de poursuivre cet échange.",
        "Si [vous avez|tu as] besoin d'autres éléments de ma part, je [vous|te] les transmettrai volontiers.",
        "Je poursuivrais volontiers cet échange [avec vous et votre équipe|avec toi et ton équipe].",
        "Je répondrai volontiers à toute autre question.",
        "J'espère que nous aurons l'occasion de nous reparler.",
        "Je [vous|te] donnerai volontiers toute précision utile.",
    ),
    closings_warm=(
        "Ce serait un vrai plaisir de poursuivre cet échange.",
        "J'espère de tout cœur que nous aurons l'occasion de nous reparler.",
        "Au plaisir de [vous revoir|te revoir].",
        "Je poursuivrais avec grand plaisir cet échange [avec vous et votre équipe|avec toi et ton équipe].",
        "Je répondrai avec plaisir à toute autre question.",
        "Si [vous avez|tu as] besoin d'autre chose, je [vous|te] l'enverrai avec plaisir.",
    ),
    closings_formal=(
        "Je reste à [votre disposition|ta disposition] pour tout complément d'information.",
        "Je me tiens à [votre disposition|ta disposition] pour un nouvel entretien.",
        "Je [vous|te] transmettrai volontiers tout document utile.",
        "Je répondrai volontiers à toute question complémentaire.",
        "Je [vous apporterai|t'apporterai] volontiers toute précision utile.",
        "J'espère avoir l'occasion de poursuivre cet échange.",
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
