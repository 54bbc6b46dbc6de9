"""French notes as thumbs write them: what is no name gets no article, what is clipped is left alone."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Debrief, Highlight, Question
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.review.review import review
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.nouns import article_of, de
from afterword.core.writing.tongues.said import Hearing

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))


def said(read, note):
    found = read(note, HEARING)
    return found.text if found else None


@pytest.mark.parametrize(
    "notes",
    [
        ("ratio 1 pour 8 la nuit", "file active 45 familles", "roulement 6 sem", "liste d'attente 9 mois"),
        ("bureau d'études de 11", "plateau technique 400m²", "cycle de vente 3 à 6 mois", "3 équipes"),
        ("inauguré en juin", "organisée chaque année", "changé en janvier", "supervisée depuis 2019"),
        ("Odile lit tout Zola", "INSEE fournit les données", "sa bourse ERC finit en 2029", "secteur Est seulement"),
        ("photos escalier hélicoïdal",),
        ("l'agence de Vannes ferme en juin",),
        ("le binôme les 3 premiers mois", "le terrain les pieds dans l'eau"),
        ("pas de sous-traitance", "rondes ttes les qlq heures", "le dommages corporels", "réhab de la halle"),
    ],
)
def test_what_is_clipped_or_no_name_is_left_alone(notes):
    assert [one for one in notes if said(FRENCH.read, one)] == []


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("produits locaux, 80% du marché", "les produits locaux"),
        ("tournée du matin 6h30-12h", "la tournée du matin de 6h30 à 12h"),
        ("carte change ttes les 6 sem", "la carte change toutes les 6 semaines"),
        ("petite équipe", "la petite équipe"),
        ("habilitation électrique", "l'habilitation électrique"),
        ("hiérarchie plate", "la hiérarchie plate"),
        ("être en équipe fixe", "être en équipe fixe"),
        ("se former à la couture", "me former à la couture"),
        ("notaire", "notaire"),
        ("accueil et élections", "l'accueil et les élections"),
        ("délais courts", "les délais courts"),
        ("cas complexes", "les cas complexes"),
        ("copil mensuel", "le copil mensuel"),
        ("ton décalé", "le ton décalé"),
        ("jardin d'enfants", "le jardin d'enfants"),
        ("co-intervenir avec les collègues", "co-intervenir avec les collègues"),
        ("monter équipe", None),
        ("test utilisateurs ttes les 2 semaines", "les tests utilisateurs toutes les 2 semaines"),
        ("implantologie le mardi et jeudi", "l'implantologie le mardi et le jeudi"),
        ("séjours sur mesure au japon", "les séjours sur mesure au Japon"),
        ("l'export vers le maroc", "l'export vers le Maroc"),
        ("les chantiers en chine", "les chantiers en Chine"),
        ("le remplacement des chaudières fioul par des pompes", "le remplacement des chaudières fioul par des pompes"),
        ("les ateliers cuisine pour les patients", "les ateliers cuisine pour les patients"),
        ("la nouvelle machine cinq axes", "la nouvelle machine cinq axes"),
        ("vente de contrats énergie", "la vente de contrats énergie"),
        ("refonte de l'appli patient", "la refonte de l'application patient"),
        ("chantier du tram ligne B", "le chantier du tram ligne B"),
        ("l'industrie 4.0", "l'industrie 4.0"),
        ("sirops maison", "les sirops maison"),
        ("l'atelier cuisine pour les patients", None),
        ("la machine cinq jours", None),
        ("les ateliers ferme en juin", None),
        ("comité", "le comité"),
        ("livret-jeux", "livret-jeux"),
        ("planning fait par Hugo", None),
        ("fonds régions et ruralité", None),
        ("voix enregistrées en France", "les voix enregistrées en France"),
        ("accès aux ateliers libre", None),
        ("emploi du temps fixe", "l'emploi du temps fixe"),
        ("cahier de liaison informatisé", "le cahier de liaison informatisé"),
        ("lecture des scénarios payée", None),
        ("formation en emploi payée", "la formation en emploi payée"),
        ("psychomotricité chaque jeudi", "la psychomotricité chaque jeudi"),
        ("les réunions d'équipe tous les mardis", "les réunions d'équipe tous les mardis"),
        ("actes électroniques depuis 2021", "les actes électroniques depuis 2021"),
        ("2 apprentis à former", "les 2 apprentis à former"),
        ("trois écoles et un collège", "trois écoles et un collège"),
        ("35 heures", None),
        ("bureau le soir", None),
        ("leur lettre lue par 8000 abonnés", "votre lettre lue par 8000 abonnés"),
        ("le rayon x", None),
        ("la peinture du XIXe siècle", "la peinture du XIXe siècle"),
        ("le portefeuille de PME industrielles", "le portefeuille de PME industrielles"),
        ("concours le soir", None),
        ("logement sur place possible", None),
        ("la production de plants bio", "la production de plants bio"),
        ("la boutique ouverte en mars", "la boutique ouverte en mars"),
        ("bassin extérieur chauffé", "le bassin extérieur chauffé"),
        ("retour des invendus", "le retour des invendus"),
        ("la replantation après la tempête", "la replantation après la tempête"),
        ("pause après 2 ans", None),
        ("le martelage en équipe de quatre", "le martelage en équipe de quatre"),
        ("les études menées auprès des clients", "les études menées auprès des clients"),
        ("Dana : vend sur trois marchés", "vous vendez sur trois marchés"),
        ("la garde partagée avec trois cliniques", "la garde partagée avec trois cliniques"),
        ("l'atelier neuf de Brest", "l'atelier neuf de Brest"),
        ("les clients du quartier reviennent", "les clients du quartier reviennent"),
        ("chef de projet confirmé", "le chef de projet confirmé"),
        ("gestion des clients difficiles", "la gestion des clients difficiles"),
        ("ours communal", None),
        ("rotation d'ouverture et fermeture", None),
        ("M. Pastre était compagnon", None),
        ("régie ou délégation", None),
        ("contentieux externalisé", "le contentieux externalisé"),
        ("cours de 12 personnes", "les cours de 12 personnes"),
        ("chef-d'œuvre", "le chef-d'œuvre"),
        ("equipe stable", "l'équipe stable"),
        ("portefeuille moyen", "le portefeuille moyen"),
        ("double écran", None),
        ("mare pédagogique", None),
        ("nonante logements", None),
        ("sûreté d'abord", None),
        ("l'intégration des nouveaux", "l'intégration des nouveaux"),
        ("l'équipe les vérifie dans le pipeline", "l'équipe les vérifie dans le pipeline"),
        ("l'atelier s'appuie sur deux apprentis", "l'atelier s'appuie sur deux apprentis"),
        ("que les étudiantes soient invitées au staff", None),
        ("certificat de bonnes vie et mœurs", None),
        ("déplacements en région fréquents", None),
        ("accueil de concerts amplifiés", "l'accueil de concerts amplifiés"),
        ("pouvoir publier en open access", "publier en open access"),
        ("accompagner les parents, surtout la nuit", "accompagner les parents, surtout la nuit,~"),
        ("glossaire", "glossaire"),
        ("accès au cluster", "l'accès au cluster"),
    ],
)
def test_a_short_form_is_spelt_and_a_name_has_the_article_that_is_sure(note, told):
    assert said(FRENCH.read, note) == told


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        ("y a t il une IDE référente", "y a-t-il une IDE référente ?"),
        ("y'a un PASA ?", "y a-t-il un PASA ?"),
        ("y a-tu un comité de loisirs", "y a-t-il un comité de loisirs ?"),
        ("est ce que les devs font de l'astreinte", "si les devs font de l'astreinte"),
        ("c'est quoi les plus gros défis", "les plus gros défis"),
        ("c'est quoi le rythme", "le rythme"),
        ("qu'est-ce que vous attendez du poste ?", "ce que vous attendez du poste"),
        ("le management est il agile ?", "le management est-il agile ?"),
        ("combien de patients/h", "combien y a-t-il de patients par heure ?"),
        ("combien d'agents la nuit", "combien y a-t-il d'agents la nuit ?"),
        ("quels logiciels", "quels logiciels ?"),
        ("four à sole ou rotatif", "four à sole ou rotatif ?"),
        ("vous avez des stagiaires ?", "si vous avez des stagiaires"),
        ("relecture assurée par qui", None),
        ("c'est qui mon chef d'équipe", None),
        ("des projets avec l'étranger ?", "y a-t-il des projets avec l'étranger ?"),
        ("Mac ou PC", "Mac ou PC ?"),
        ("ils bossent sur quelle version ?", None),
        ("Début à 3h ou 4h ?", "début à 3h ou 4h ?"),
        ("gardes mutualisées?", "les gardes sont-elles mutualisées ?"),
        ("vestiaire chauffé ?", "le vestiaire est-il chauffé ?"),
        ("comment est évaluée la satisfaction", "comment est évaluée la satisfaction"),
        ("logiciel de rdv", "le logiciel de rendez-vous"),
        ("matériel : qui commande ?", None),
        ("pourquoi ce poste", None),
        ("section sportive prévue", "la section sportive est-elle prévue ?"),
        ("bilinguisme obligatoire?", "le bilinguisme est-il obligatoire ?"),
        ("astreinte prévue ?", "l'astreinte est-elle prévue ?"),
        ("carte T nécessaire", "la carte T est-elle nécessaire ?"),
        ("rendement attendu", "le rendement attendu"),
        ("bassins versants concernés", "les bassins versants concernés"),
        ("pont ou fosse", "pont ou fosse ?"),
        ("logement fourni l'été ?", "le logement est-il fourni l'été ?"),
        ("astreinte par mois", None),
        ("masque ventilé fourni ?", "le masque ventilé est-il fourni ?"),
        ("candidats par accompagnateur", "combien y a-t-il de candidats par accompagnateur ?"),
        ("dimanche fermé", None),
        ("logement l'été ?", "le logement l'été"),
        ("fauteuil loué ou salariat", "fauteuil loué ou salariat ?"),
        ("tenue fournie ?", "la tenue est-elle fournie ?"),
        ("atelier chauffé l'hiver ?", "l'atelier est-il chauffé l'hiver ?"),
        ("patients par jour en moyenne", "combien y a-t-il de patients par jour en moyenne ?"),
        ("budget dédié", "y a-t-il un budget dédié ?"),
        ("comment l'équipe décide de ce qui entre", "comment l'équipe décide de ce qui entre"),
        ("comment l'équipe de nuit du bloc", None),
    ],
)
def test_a_question_is_put_whole_or_not_at_all(asked, put):
    assert said(FRENCH.asked, asked) == put


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("DU plaies et cicatrisation 2024", "DU plaies et cicatrisation 2024"),
        ("anglais courant", "anglais courant"),
        ("TOEIC 915", "TOEIC 915"),
        ("parle wolof", "je parle wolof"),
        ("formée à la non-discrimination", "je suis formée à la non-discrimination"),
        ("géré 3 équipes", "j'ai géré 3 équipes"),
        ("maîtrise du russe", "maîtrise du russe"),
        ("HACCP ok", None),
        ("maîtrise en droit", "maîtrise en droit"),
        ("chiroptères : niveau confirmé", None),
        ("Part 66 B1", "Part 66 B1"),
        ("lis les plans ISO", "je lis les plans ISO"),
        ("a suivi la formation HACCP", None),
        ("guitare!", None),
    ],
)
def test_what_is_added_keeps_its_own_words(added, told):
    assert said(lambda note, to: FRENCH.own(FRENCH.unsaid(note), to), added) == told


def test_a_promise_of_somebody_elses_thing_is_not_told_as_it_stands():
    promised = ("son livre sur la relation d'aide", "photos mur Ardèche", "CQP dès que je l'ai", "planning ?")
    assert [FRENCH.pledge(one, HEARING) for one in promised] == [""] * 4


@pytest.mark.parametrize(
    ("topic", "detail", "told"),
    [
        ("jardin thérapeutique", "inauguré en juin", ("le jardin thérapeutique, inauguré en juin,~", None)),
        ("la classe verte", "organisée chaque année", ("la classe verte, organisée chaque année,~", None)),
        ("la classe verte", "organisé en mai", ("la classe verte", None)),
        (
            "astreintes",
            "une semaine sur six, aucune la nuit",
            ("les astreintes", "une semaine sur six, aucune la nuit"),
        ),
        ("une note par amendement", "", ("une note par amendement", None)),
        ("le robot", "2 automates de tri", ("le robot", "2 automates de tri")),
        ("Marc-André", "12 ans chez un concurrent", (None, None)),
    ],
)
def test_what_was_done_to_a_thing_stands_behind_it_where_it_agrees(topic, detail, told):
    assert tuple(one and one.text for one in FRENCH.beside(topic, detail, HEARING)) == told


def test_what_is_put_in_between_has_its_second_comma_unless_the_sentence_ends():
    text = "sur le jardin, inauguré en juin,~ m'a plu. Merci pour le jardin, inauguré en juin,~. Parler de~hiérarchie."
    assert FRENCH.finished(text, "CH") == (
        "sur le jardin, inauguré en juin, m'a plu. Merci pour le jardin, inauguré en juin. Parler de hiérarchie."
    )


def test_h_cuts_the_word_before_it_only_where_it_is_mute():
    assert [de(word) for word in ("hôtesse", "handicap", "onze", "yoga", "infirmière")] == [
        "d'hôtesse", "de handicap", "de onze", "de yoga", "d'infirmière",
    ]  # fmt: skip
    assert [article_of(one) for one in ("hygiène", "hackathon", "temps", "transmissions", "murmure")] == [
        "l'", "", "le ", "les ", "",
    ]  # fmt: skip


def thanked(debrief, *, people=NAMES[:1], readers=("p0",)):
    case = case_of(debrief, people=people)
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    proposal = Proposal(purpose=Purpose.THANKS, people=readers, application="a1", interview="i1")
    return compose(proposal, case, now=ENDED + timedelta(hours=2)), proposal, case


def test_what_draws_the_candidate_is_not_said_again_where_it_was_the_subject():
    noted = (Highlight(topic="grainothèque", person="p0"), Highlight(topic="accueils de classes", person="p0"))
    draft, _, _ = thanked(Debrief(interview="i1", highlights=noted, excited_by="les accueils de classes"))
    assert draft.body.count("accueils de classes") == 1
    assert draft.left_out == ()


def test_a_question_spelt_anew_is_said():
    asked = (Question(text="est ce que les devs font de l'astreinte", for_person="p0"),)
    draft, _, _ = thanked(Debrief(interview="i1", unasked_questions=asked))
    assert "si les devs font de l'astreinte" in draft.body
    assert draft.left_out == ()


def test_two_readers_are_greeted_with_an_and_of_their_language():
    draft, proposal, case = thanked(Debrief(interview="i1"), people=("Julie Tan", "Lee Chen"), readers=("p0", "p1"))
    assert draft.body.startswith("Bonjour Julie Tan et Lee Chen,")
    sent = replace(proposal, text=draft.body)
    assert review(draft, sent, case, now=ENDED + timedelta(hours=3)) == ()


def test_no_wording_with_tu_meets_a_vowel_uncut():
    wordings = [text for words in (FRENCH.thanks, FRENCH.inquiry, FRENCH.message, FRENCH.report, FRENCH.short)
                for text in re.findall(r"\|(?:te|me|que|de)\] [aeiouéêh]\w*", repr(words))]  # fmt: skip
    assert wordings == []


def test_a_note_is_not_taken_for_said_because_the_role_sounds_like_it():
    noted = Debrief(interview="i1", highlights=(Highlight(topic="piano désaccordé trimestre", person="p0"),))
    case = case_of(noted, people=NAMES[:1])
    role = replace(case.applications[0], role="Pianiste accompagnateur", language=Language.FRENCH)
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    draft = compose(proposal, replace(case, applications=(role,)), now=ENDED + timedelta(hours=2))
    assert [one.note for one in draft.left_out] == ["piano désaccordé trimestre"]


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Dr Sophie Mareau", "Bonjour Docteur Mareau,"),
        ("Prof. Jean de la Tour", "Bonjour Professeur de la Tour,"),
        ("Mme Dr Anne Petit", "Bonjour Madame "),
        ("Me Catherine Dupuis", "Bonjour Maître Dupuis,"),
        ("Maître Dupuis", "Bonjour Maître Dupuis,"),
        ("Pr Jean Morel", "Bonjour Professeur Morel,"),
        ("Sophie Mareau", "Bonjour Sophie Mareau,"),
    ],
)
def test_a_doctor_is_spoken_to_by_the_office_and_the_family_name(name, greeting):
    draft, proposal, case = thanked(Debrief(interview="i1"), people=(name,))
    assert draft.body.startswith(greeting)
    assert review(draft, replace(proposal, text=draft.body), case, now=ENDED + timedelta(hours=3)) == ()
