"""French notes under the reader's name, what they count and date, and what is told of those that are left out."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import IN_INQUIRY, PARTLY_BUT, UNNAMED, UNSURE, WENT_BADLY
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.advice import AT, MINE, PROMISE, WHOLE, advice
from afterword.core.writing.tongues.french.manners import finished
from afterword.core.writing.tongues.french.spelt import FORMED, spelt
from afterword.core.writing.tongues.said import Hearing, Kind

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def drafted(debrief, name=NAMES[0]):
    case = case_of(debrief, people=(name,))
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    return compose(PROPOSAL, case, now=ENDED + timedelta(hours=2))


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Dana : tenue du registre", "la tenue du registre"),
        ("Dana : avenue de la gare", "l'avenue de la gare"),
        ("Dana : taille des haies", "la taille des haies"),
        ("Dana : gravure sur bois", "la gravure sur bois"),
        ("Dana : feuille de route", "la feuille de route"),
        ("Dana: relance des impayés, y tient beaucoup", "la relance des impayés"),
        ("Dana : le fournil de 300 m2", "le fournil de 300 m2"),
        ("Dana : l'accueil de nuit", "l'accueil de nuit"),
        ("Dana Ruiz : les semis de printemps", "les semis de printemps"),
        ("Dana : pilote les travaux", "vous pilotez les travaux"),
        ("Dana : anime chaque réunion", "vous animez chaque réunion"),
        ("Dana : elle adore la voile", "vous adorez la voile"),
        ("Dana : tient à la ponctualité", "vous tenez à la ponctualité"),
        ("docteur Ruiz aime le travail d'équipe", "vous aimez le travail d'équipe"),
    ],
)
def test_under_a_name_a_noun_is_a_thing_and_a_verb_what_the_reader_does(note, text):
    said = FRENCH.read(note, HEARING)
    assert said is not None
    assert said.text == text


@pytest.mark.parametrize(
    "note",
    [
        "Dana : responsable du site",
        "Dana : la directrice",
        "Dana, la cheffe d'atelier",
        "Dana : exigeante",
        "Dana virée en mer",
    ],
)
def test_what_somebody_is_is_nothing_to_speak_of(note):
    assert FRENCH.read(note, HEARING) is None


def test_the_thing_is_said_where_its_tail_cannot_be():
    draft = drafted(
        Debrief(interview="i1", highlights=(Highlight(topic="Gilles : la forge à gaz, il en est fier", person="p0"),)),
        "M. Gilles Fontan",
    )
    assert "sur la forge à gaz" in draft.body
    assert [one.why for one in draft.left_out] == [PARTLY_BUT.format(rest="il en est fier")]


@pytest.mark.parametrize(
    ("note", "text", "kind"),
    [
        ("la halle fermée jusqu'en 2031", "la halle fermée jusqu'en 2031", Kind.OBJECT),
        ("les gardes un jour sur trois", "les gardes un jour sur trois", Kind.NOUN),
        ("les réunions le lundi et le vendredi", "les réunions le lundi et le vendredi", Kind.NOUN),
        ("le relevé des ruches 2 fois par mois", "le relevé des ruches 2 fois par mois", Kind.OBJECT),
        ("le four livré la semaine dernière", "le four livré la semaine dernière", Kind.OBJECT),
        ("trois stagiaires par an", "les trois stagiaires par an", Kind.NOUN),
        ("elle a 12 bateaux", "vos 12 bateaux", Kind.NOUN),
        ("elle a un verger de 6 hectares", "votre verger de 6 hectares", Kind.OBJECT),
        ("elle m'a montré le rucher", "m'avoir montré le rucher", Kind.DEED),
        ("elle m'a fait essayer la scie", "m'avoir fait essayer la scie", Kind.DEED),
        ("le menu qui change chaque jour", "le menu qui change chaque jour", Kind.OBJECT),
        ("la place donnée aux apprentis", "la place donnée aux apprentis", Kind.OBJECT),
        ("le rangement avant Noël", "le rangement avant Noël", Kind.OBJECT),
        ("le mât de 12 m", "le mât de 12 m", Kind.OBJECT),
        (
            "les clients saluaient les vendeurs par leur nom",
            "les clients saluaient les vendeurs par leur nom",
            Kind.SENTENCE,
        ),
    ],
)
def test_what_is_dated_is_a_thing_and_what_was_shown_is_thanked_for(note, text, kind):
    said = FRENCH.read(note, HEARING)
    assert said is not None
    assert (said.text, said.kind) == (text, kind)


@pytest.mark.parametrize("note", ["elle a 45 ans", "la personne qui gère est absente"])
def test_an_age_is_nothing_they_have_and_a_clause_no_thing(note):
    assert FRENCH.read(note, HEARING) is None


def test_what_the_reader_said_is_kept_in_mind_itself():
    assert finished("Je retiens que~vous dites que la mer décide.", "FR") == "Je retiens que la mer décide."
    assert finished("Je retiens que~il faut un permis.", "FR") == "Je retiens qu'il faut un permis."
    assert (
        finished("la possibilité de être dehors et voir du monde", "FR")
        == "la possibilité d'être dehors et de voir du monde"
    )


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("coupe en foret", "coupe en forêt"),
        ("le foret de 8", "le foret de 8"),
        ("astreinte 1 sem / 4", "astreinte une semaine sur quatre"),
        ("certificat afps2", "certificat AFPS2"),
        ("le lot2 et 300 m2", "le lot2 et 300 m2"),
        ("le labour a cheval", "le labour à cheval"),
        ("la laine a l'ancienne", "la laine à l'ancienne"),
        ("stage 3 mois a lyon", "stage de 3 mois à Lyon"),
        ("les repas sont ils fournis", "les repas sont-ils fournis"),
        ("le logiciel opera cloud", "le logiciel Opera Cloud"),
        ("la reserve du magasin", "la réserve du magasin"),
        ("de + en + rare", "de plus en plus rare"),
    ],
)
def test_what_a_thumb_leaves_out_is_put_where_it_is_sure(typed, right):
    assert spelt(typed) == right


@pytest.mark.parametrize("word", ["revégétalisation", "bibliophiles", "effeuilleuse", "trialistes"])
def test_a_word_with_a_known_end_is_no_slip(word):
    assert FORMED.fullmatch(word)


@pytest.mark.parametrize(
    "reason",
    [
        "le planning régulier", "les week-ends libres", "les vacances d'été", "finir à 16h",
        "la possibilité de partir tôt", "pas de nuits", "la mutuelle", "un rythme tranquille",
    ],
)  # fmt: skip
def test_a_reason_of_comfort_is_kept(reason):
    assert FRENCH.self_serving.search(reason)


@pytest.mark.parametrize("reason", ["le planning des chantiers", "la semaine de la mode", "être près des patients"])
def test_a_reason_of_the_work_is_none_of_comfort(reason):
    assert not FRENCH.self_serving.search(reason)


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        ("combien de ruches par site", "combien y a-t-il de ruches par site ?"),
        ("est-ce qu'on choisit ses jours", "est-ce qu'on choisit ses jours ?"),
        ("vous travaillez avec combien de fermes", "avec combien de fermes travaillez-vous ?"),
        ("vs êtes combien le dimanche", "combien êtes-vous le dimanche ?"),
        ("vous livrez combien de fois par jour", "combien de fois par jour livrez-vous ?"),
    ],
)
def test_a_question_is_put_as_one_writes_it(asked, put):
    said = FRENCH.asked(asked, HEARING)
    assert said is not None
    assert said.text == put


@pytest.mark.parametrize(
    "note", ["mon mémoire portait sur les haies", "mon brevet date de 2019", "ma carte est à jour"]
)
def test_a_whole_sentence_about_ones_own_things_is_added_as_it_is(note):
    said = FRENCH.own(note, HEARING)
    assert said is not None
    assert (said.text, said.kind, said.own) == (note, Kind.SENTENCE, True)


def test_a_thing_and_what_to_do_are_not_one_thing():
    assert FRENCH.read("le service en salle et cuisiner", HEARING) is None


def test_a_note_is_told_what_it_lacks():
    assert advice("le portail a ouverture lente") == AT
    assert advice("les transports longue distance") == WHOLE
    assert "chat" not in advice("mon chien est là")


def test_a_reason_left_out_of_a_poor_talk_is_told_why():
    draft = drafted(Debrief(interview="i1", impression="mauvais", excited_by="voir du monde"))
    assert [one.why for one in draft.left_out] == [WENT_BADLY]


def test_a_promise_that_is_not_named_has_an_example_in_its_language():
    owed = Commitment(id="c1", text="les affaires du truc machin", person="p0", done=False)
    draft = drafted(Debrief(interview="i1", commitments=(owed,)))
    assert [one.why for one in draft.left_out] == [f"{UNNAMED} {PROMISE}"]


def test_a_promise_of_what_one_did_is_named():
    owed = Commitment(id="c1", text="les photos de la charpente que j'ai montée", person="p0", done=False)
    assert "les photos de la charpente que j'ai montée" in drafted(Debrief(interview="i1", commitments=(owed,))).body


def test_an_unasked_question_of_several_words_is_no_clause():
    noted = Debrief(interview="i1", unasked_questions=(Question(text="les gants sont ils fournis"),))
    assert "les gants sont-ils fournis\u202f?" in drafted(noted).body


@pytest.mark.parametrize(
    ("note", "told", "hearing"),
    [
        ("Dana a commencé ici", "vous avez commencé dans la maison", HEARING),
        ("l'ambiance ici", "l'ambiance chez vous", HEARING),
        ("le pain est fait ici", "le pain est fait chez vous", HEARING),
        ("le pain est fait ici", "le pain est fait là-bas", replace(HEARING, insider=False)),
        ("le calendrier d'ici juin", "le calendrier d'ici juin", HEARING),
    ],
)
def test_here_is_where_the_reader_works(note, told, hearing):
    said = FRENCH.read(note, hearing)
    assert said is not None
    assert said.text == told


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("dispo des lundi", "disponible dès lundi"),
        ("disponible des mars", "disponible dès mars"),
        ("l'ouverture des janvier", "l'ouverture dès janvier"),
        ("y a-t-il des samedi", "y a-t-il des samedi"),
        ("refait lan dernier", "refait l'an dernier"),
        ("les gardes laprès-midi", "les gardes l'après-midi"),
        ("animation l'aprem", "animation l'après-midi"),
    ],
)
def test_what_lacks_an_accent_or_a_sign_and_is_a_word_all_the_same(typed, written):
    assert spelt(typed) == written


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("jaime bien l'ambiance", "J'aime bien l'ambiance."),
        ("j'ai adoré la visite de l'atelier", "J'ai adoré la visite de l'atelier."),
        ("j'aimerais apprendre le tournage", "J'aimerais apprendre le tournage."),
    ],
)
@pytest.mark.parametrize("before", [(), (Highlight(topic="la cuisine ouverte", person="p0"),)])
def test_what_the_candidate_likes_is_said_as_theirs_and_nobody_told_it_to_them(note, told, before):
    draft = drafted(Debrief(interview="i1", highlights=(*before, Highlight(topic=note, person="p0"))))
    assert told in draft.body
    assert not draft.left_out


@pytest.mark.parametrize(
    "note",
    ["j'aime pas le bruit", "j'ai vu la cuisine", "je pense que l'équipe est soudée", "j'aimerais savoir le nombre"],
)
def test_what_the_candidate_did_or_thinks_is_left_out_and_told(note):
    draft = drafted(Debrief(interview="i1", highlights=(Highlight(topic=note, person="p0"),)))
    assert note not in draft.body
    assert [one.why for one in draft.left_out] == [f"{UNSURE} {MINE}"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("notre discussion sur les bus sur la ligne 4.", "notre discussion autour des bus sur la ligne 4."),
        ("Ce que vous m'avez dit sur le bus sur la ligne 4.", "Ce que vous m'avez dit à propos du bus sur la ligne 4."),
        (
            "Nos échanges sur votre étoile obtenue l'an dernier m'ont donné une vision plus concrète du poste.",
            "J'ai particulièrement apprécié notre échange sur votre étoile obtenue l'an dernier.",
        ),
        ("Nos échanges sur vos gardes sur le port ont", "Nos échanges autour de vos gardes sur le port ont"),
        ("J'ai aussi remarqué l'atelier très propre.", "J'ai aussi remarqué que l'atelier est très propre."),
        ("Nos échanges sur vos gardes sur place ont", "Nos échanges sur vos gardes sur place ont"),
    ],
)
def test_nothing_is_about_a_thing_about_another_and_an_honour_is_no_picture_of_the_job(text, whole):
    assert finished(text, "FR") == whole


def test_days_that_are_asked_for_are_days_of_work():
    said = FRENCH.asked("est-ce qu'il y a des samedis ?", HEARING)
    assert said is not None
    assert said.text == "y a-t-il du travail le samedi ?"


def test_an_inquiry_tells_that_it_asks_no_more_than_where_things_stand():
    debrief = Debrief(interview="i1", unasked_questions=(Question(text="Le poste est-il fixe ?", for_person="p0"),))
    case = case_of(debrief, people=NAMES[:1])
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    draft = compose(replace(PROPOSAL, purpose=Purpose.INQUIRY), case, now=ENDED + timedelta(days=12))
    assert [(one.note, one.why) for one in draft.left_out] == [("Le poste est-il fixe ?", IN_INQUIRY)]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("attachée a la médiation", "attachée à la médiation"),
        ("passage de PHP a Go", "passage de PHP à Go"),
        ("le suivi de A a Z", "le suivi de A à Z"),
        ("le salon eco responsable", "le salon éco-responsable"),
        ("le rayon fromage a la coupe", "le rayon fromage à la coupe"),
        ("combien d'analyses par jours", "combien d'analyses par jour"),
        ("escaliers sur mesures", "escaliers sur mesure"),
        ("il est ne ici", "il est né ici"),
        ("il m'a montre les cuves", "il m'a montre les cuves"),
        ("supervision 1x par mois", "supervision une fois par mois"),
        ("es ce que c'est possible", "est-ce que c'est possible"),
    ],
)
def test_what_has_its_to_behind_it_is_spelt_so(typed, written):
    assert spelt(typed) == written


def test_what_somebody_else_spoke_of_is_not_taken_for_the_readers_word():
    said = FRENCH.read("il m'a parlé de la formation", Hearing(names=("Sophie Ruiz", "Sophie")))
    assert said is None
    said = FRENCH.read("elle m'a parlé de la formation", Hearing(names=("Sophie Ruiz", "Sophie"), alone=False))
    assert said is None
    said = FRENCH.read("elle m'a parlé de la formation", Hearing(names=("Sophie Ruiz", "Sophie")))
    assert said is not None
    assert said.text == "la formation"


@pytest.mark.parametrize("duty", ["l'astreinte une semaine sur cinq", "la fermeture à 2h", "la garde de nuit"])
@pytest.mark.parametrize("other", ["la broderie d'or", "l'équipe de nuit"])
def test_what_a_job_asks_of_one_is_noted_and_not_enjoyed(duty, other):
    first = drafted(Debrief(interview="i1", highlights=(Highlight(topic=duty), Highlight(topic=other)))).body
    second = drafted(Debrief(interview="i1", highlights=(Highlight(topic=other), Highlight(topic=duty)))).body
    noted = FRENCH.thanks.topic_of_duty
    assert any(re.sub(r"\[(.*?)\|.*?\]", r"\1", one).format(topic=duty) in first for one in noted)
    assert f"J'ai également bien noté ce que vous m'avez dit sur {duty}." in second
    assert not any(re.sub(r"\[(.*?)\|.*?\]", r"\1", one).format(topic=other) in second for one in noted)


def test_a_duty_is_no_fond_memory():
    assert FRENCH.is_duty(FRENCH.read("les horaires", HEARING))
    assert not FRENCH.is_duty(FRENCH.read("la garde d'enfants", HEARING))


@pytest.mark.parametrize("place", [0, 1])
def test_what_readers_do_is_led_in_behind_its_topic(place):
    told = Highlight(topic="Dana : la transmission du métier", detail="elle forme un apprenti chaque année")
    notes = [Highlight(topic="la broderie d'or"), told] if place else [told]
    body = drafted(Debrief(interview="i1", highlights=tuple(notes))).body
    assert re.search(r"la transmission du métier[^.]* que vous formez un apprenti chaque année\.", body)
    assert ". Vous formez" not in body
