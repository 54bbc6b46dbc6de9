"""French notes as their word list spells them, and what thumbs leave out that is surely meant."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import STRUCK
from afterword.core.writing.review.review import review
from afterword.core.writing.speller import UNKNOWN
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.spelt import spelt
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.tact import tact_of
from small_forms import lexicon

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
WORDS = (
    "le:900 la:900 de:900 équipe:900 euro:900 ambiance:900 patients:90 dépôt:90 nuit:900 chantier:300 périmé:100"
    " périme:90 période:90 envoyer:90"
)


class Lists:
    def of(self, language):
        return {"fr": lexicon("fr", WORDS), "en": lexicon("en", "cloud:900 retractable:90")}.get(language)


def drafted(debrief):
    case = case_of(debrief, people=NAMES[:1])
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    return compose(PROPOSAL, case, now=ENDED + timedelta(hours=2), words=Lists()), case


def drafted_of(topic):
    return drafted(Debrief(interview="i1", highlights=(Highlight(topic=topic, person="p0"),)))[0]


@pytest.mark.parametrize("word", ["relationel", "siemers", "perime", "retractable"])
def test_a_word_of_which_nothing_is_known_sets_its_note_aside_and_is_told(word):
    draft = drafted_of(f"le chantier {word}")
    assert word not in draft.body
    assert [one.why for one in draft.left_out] == [UNKNOWN.format(word=word)]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("lequipe de nuit", "l'équipe de nuit"),
        ("l equipe de nuit", "l'équipe de nuit"),
        ("le chantier cloud", "le chantier cloud"),
        ("le planing", "le planning"),
        ("le chantier échographe", "le chantier échographe"),
        ("l'attelier", "l'atelier"),
        ("la grainothèque", "la grainothèque"),
        ("le chantier caces", "le chantier CACES"),
    ],
)
def test_what_is_surely_meant_english_or_formed_by_rule_is_said(typed, told):
    assert told in drafted_of(typed).body


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("le maintien a domicile", "le maintien à domicile"),
        ("les classes a 28 élèves", "les classes à 28 élèves"),
        ("leur passage a la prédictive", "leur passage à la prédictive"),
        ("les mariages mai a septembre", "les mariages mai à septembre"),
        ("elle a faim", "elle a faim"),
        ("les apprentis a été", "les apprentis a été"),
        ("le coté humain", "le côté humain"),
        ("il est coté en bourse", "il est coté en bourse"),
        ("tous les mardi", "tous les mardis"),
        ("livraison tt les jours", "livraison tous les jours"),
        ("toute les semaines", "toutes les semaines"),
        ("l'hôpital de le secteur", "l'hôpital du secteur"),
        ("envie de apprendre", "envie d'apprendre"),
        ("le hôpital", "l'hôpital"),
        ("la migration de Excel", "la migration d'Excel"),
        ("est la où on va", "est la où on va"),
        ("un apprenti a former", "un apprenti à former"),
        ("quel secteur a couvrir", "quel secteur à couvrir"),
        ("elle a vendre", "elle a vendre"),
        ("le veto du soir", "le vétérinaire du soir"),
        ("un droit de veto", "un droit de veto"),
        ("ou est le dépôt", "où est le dépôt"),
        ("le dépôt ou le magasin", "le dépôt ou le magasin"),
        ("il y a t il des astreintes", "y a-t-il des astreintes"),
        ("une maison du 18eme", "une maison du 18e"),
        ("monté sa boite", "monté sa boîte"),
        ("contrat d'entretient", "contrat d'entretien"),
        ("quelle musique passer vous", "quelle musique passez-vous"),
        ("comment vous gérez", "comment vous gérez"),
        ("les week end", "les week-ends"),
        ("cb de salariés", "combien de salariés"),
        ("plateau de fruit de mer", "plateau de fruits de mer"),
        ("le diagnostique", "le diagnostic"),
        ("livraison au hôpital", "livraison à l'hôpital"),
        ("au onzième étage du immeuble", "au onzième étage de l'immeuble"),
        ("une sage femme", "une sage-femme"),
        ("habilitation h0b0", "habilitation H0B0"),
        ("garde de week end", "garde de week-end"),
        ("équipe de nuit de 4", "équipe de nuit de 4 personnes"),
        ("elle ma dit", "elle m'a dit"),
        ("mon permis b", "mon permis B"),
        ("une migration sage", "une migration Sage"),
        ("les sous traitants", "les sous-traitants"),
        ("équipe de 6", "équipe de 6 personnes"),
        ("brigade de 5", "brigade de 5 personnes"),
        ("leur passage a databricks", "leur passage à Databricks"),
        ("la peinture a la chaux", "la peinture à la chaux"),
        ("mon stage a la mairie", "mon stage à la mairie"),
        ("seul ou a deux", "seul ou à deux"),
        ("elle a deux enfants", "elle a deux enfants"),
        ("cap pâtissier en 2023", "CAP pâtissier en 2023"),
        ("j'ai un cap cuisine", "j'ai un CAP cuisine"),
        ("la diversité des taches", "la diversité des tâches"),
        ("enlever des taches", "enlever des taches"),
        ("l'audition de noel", "l'audition de Noël"),
        ("la soudure sous marine", "la soudure sous-marine"),
        ("cap sur 2027", "cap sur 2027"),
        ("comment sont repartis les comptes", "comment sont répartis les comptes"),
        ("mon cv", "mon CV"),
        ("un moteur de 90 cv", "un moteur de 90 cv"),
        ("c quoi le rayon", "c'est quoi le rayon"),
        ("équipe de 6 ans d'âge", "équipe de 6 ans d'âge"),
    ],
)
def test_what_thumbs_leave_out_is_put_where_it_is_sure(typed, right):
    assert spelt(typed) == right


@pytest.mark.parametrize(
    "note",
    [
        "passage a un serveur vocal prévu",
        "la liste d'attente est rendue a 8 mois",
        "la patientèle sportive beaucoup de trail",
        "foyer de 12 jeunes 14 18 ans",
        "la part variable 30",
        "le secteur est 3 départements",
        "le ravalement l'été intérieur l'hiver",
        "les échafaudages sont montés par une autre boite",
    ],
)
def test_what_may_have_lost_its_accent_its_verb_or_its_measure_is_not_said(note):
    assert FRENCH.read(note, HEARING) is None


def test_an_il_that_is_nobody_is_not_the_reader():
    found = FRENCH.read("que les enfants mangent dehors quand il fait beau", HEARING)
    assert (found.text, found.kind) == ("que les enfants mangent dehors quand il fait beau", Kind.HOW)
    assert FRENCH.read("il reste deux postes à pourvoir", HEARING).text == "il reste deux postes à pourvoir"
    assert FRENCH.read("il forme deux jeunes par an", HEARING).text == "vous formez deux jeunes par an"


def test_which_is_used_is_asked_with_its_verb():
    assert FRENCH.asked("quel logiciel de transaction utilisé", HEARING).text == (
        "quel logiciel de transaction est utilisé"
    )
    assert FRENCH.asked("les camions sont ils récents", HEARING).text == "les camions sont-ils récents ?"
    assert FRENCH.asked("une seconde infirmière est elle prévue", HEARING).text == (
        "une seconde infirmière est-elle prévue ?"
    )
    assert FRENCH.asked("quelles matières usinées", HEARING).text == "quelles matières sont usinées"
    assert FRENCH.asked("qui entretient les vélos", HEARING).text == "qui entretient les vélos"
    unsure = ("quel automate siemens ou schneider", "quelle essence de bois le plus souvent", "binôme ou seule")
    assert [one for one in unsure if FRENCH.asked(one, HEARING)] == []


def test_a_thing_that_struck_them_is_said():
    debrief = Debrief(interview="i1", struck="la lumière de la salle de lecture")
    case = case_of(debrief, people=NAMES[:1])
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    assert "remarqué la lumière de la salle de lecture." in compose(PROPOSAL, case, now=ENDED + timedelta(hours=2)).body


def test_a_promise_typed_without_its_accents_is_known_in_the_text():
    debrief = Debrief(interview="i1", commitments=(Commitment(id="c1", text="envoyer periode chantier"),))
    draft, case = drafted(debrief)
    body = draft.body.replace("ce que je vous ai promis", "la période du chantier")
    proposal = replace(PROPOSAL, text=body)
    found = review(replace(draft, body=body), proposal, case, now=ENDED + timedelta(hours=2))
    assert "commitments_named" not in {one.check for one in found}


@pytest.mark.parametrize("lost", ["les patients neuro", "le dépôt gitt"])
def test_an_elision_is_put_before_nouns_alone(lost):
    assert lost.split()[-1] not in drafted_of(lost).body
    assert "n'euro" not in drafted_of(lost).body


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("les chantiers à moins de 30 km", "les chantiers à moins de 30 km"),
        ("les visites à deux", "les visites à deux"),
        ("le magazine interne trimestriel", "le magazine interne trimestriel"),
        ("les enquêtes au long cours", "les enquêtes au long cours"),
        ("j'ai été boulanger huit ans", "j'ai été boulanger huit ans"),
        ("le potager derrière la maison", "le potager derrière la maison"),
        ("crm salesforce", "le CRM Salesforce"),
    ],
)
def test_what_is_plainly_whole_is_said(note, text):
    assert FRENCH.read(note, HEARING).text == text


def test_a_promised_cv_and_when_one_can_begin_are_said():
    assert FRENCH.pledge("cv en anglais", HEARING) == "le CV en anglais"
    assert FRENCH.own("disponible tout de suite", HEARING).text == "je suis disponible tout de suite"


def test_words_of_a_trade_are_no_secrets():
    private = tact_of(FRENCH).private
    open_ones = (
        "serres froides", "le crm salesforce", "les chignons de mariée", "accueil et téléphone",
        "la maison de retraite", "le permis poids lourd", "la gestion de conflits", "le diagnostic de panne",
    )  # fmt: skip
    assert [one for one in open_ones if private(one)] == []
    kept = (
        "elle était un peu froide",
        "bureaux sales",
        "regardait son téléphone",
        "elle est mariée",
        "part en retraite",
    )
    assert [one for one in kept if not private(one)] == []


def test_a_bare_word_that_struck_them_is_told_truly():
    debrief = Debrief(interview="i1", struck="l'ambiance")
    draft, _ = drafted(debrief)
    assert "ambiance" not in draft.body
    assert [one.why for one in draft.left_out] == [STRUCK]


def test_an_inquiry_does_not_say_twice_what_draws_them():
    told = (Highlight(topic="les boutiques éphémères", person="p0"), Highlight(topic="les maquettes", person="p0"))
    debrief = Debrief(interview="i1", highlights=told, excited_by="les boutiques éphémères")
    _, case = drafted(debrief)
    body = compose(replace(PROPOSAL, purpose=Purpose.INQUIRY), case, now=ENDED + timedelta(days=14)).body
    assert (body.count("les boutiques éphémères"), body.count("les maquettes")) == (1, 1)


def test_not_bad_is_good():
    assert FRENCH.badly.search("pas mal") is None
    assert FRENCH.well.search("pas mal")
    assert FRENCH.badly.search("mal passé")


@pytest.mark.parametrize(
    "note", ["elle m'a dit que les métiers font leur propre SQL", "ils gèrent leur planning eux-mêmes"]
)
def test_what_is_somebody_elses_in_their_own_clause_is_not_turned_to_the_reader(note):
    assert FRENCH.read(note, HEARING) is None
    assert FRENCH.read("ils gèrent leur planning", HEARING) is not None


@pytest.mark.parametrize(
    ("note", "friends"),
    [
        ("on se tutoie", True),
        ("elle m'a tutoyé", True),
        ("l'équipe qui se tutoie et rigole", False),
        ("le tutoiement entre collègues", False),
        ("les patients qu'on ne tutoie pas", False),
    ],
)
def test_only_who_is_called_tu_calls_so(note, friends):
    assert (FRENCH.among_friends.search(note) is not None) is friends


def test_a_name_typed_without_its_accents_is_the_readers():
    noted = Debrief(interview="i1", highlights=(Highlight(topic="jerome : le dépôt de nuit", person="p0"),))
    case = case_of(noted, people=("Jérôme Ruiz",))
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    draft = compose(PROPOSAL, case, now=ENDED + timedelta(hours=2), words=Lists())
    assert "le dépôt de nuit" in draft.body
    assert draft.left_out == ()
