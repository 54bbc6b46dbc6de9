"""French notes that were said wrongly or lost: rows behind a word, prepositions, fronts before a tail, questions."""

import pytest

from afterword.core.facts.person import Person
from afterword.core.facts.words import Language
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.advice import CAPITALS, SHORT, advice
from afterword.core.writing.tongues.french.agreement import Agreement
from afterword.core.writing.tongues.french.hushed import KEPT, NOT_ASKED, PRIVATE
from afterword.core.writing.tongues.french.manners import greeting
from afterword.core.writing.tongues.french.participles import UNACCENTED, Participles
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.tongue import Manners
from afterword.core.writing.tongues.trimmed import trimmed
from small_forms import lexicon

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Rachid Oulad", "Rachid"))
LEXICON = lexicon(
    "fr",
    """
    place:9 places<place:9 bouquet:9 bouquets<bouquet:9 champêtre:9 champêtres<champêtre:9
    tenue:9 tenues<tenue:9 repas:9 fourni:9 fournis<fournir:9 fournie<fournir:9 fournies<fournir:9 équipe:9
    équipes<équipe:9 formé:9 formés<former:9 formée<former:9 formées<former:9 salle:9 salles<salle:9 grand:9
    sportif:9 sportifs<sportif:9 sportive<sportif:9 stage:9 valide:9 validé:9 galop:9 permis:9 élève:9 élèves<élève:9
    """,
)


def said(note):
    found = FRENCH.read(note, HEARING)
    return found.text if found else None


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("la polyvalence entre IRM, scanner et mammographie", "la polyvalence entre IRM, scanner et mammographie"),
        ("le lien entre école, famille et mairie", "le lien entre école, famille et mairie"),
        ("la vente de vélos, pièces et outils", "la vente de vélos, pièces et outils"),
        ("l'IRM, le scanner et la mammographie", "l'IRM, le scanner et la mammographie"),
        ("tonte, taille et plantation", "la tonte, la taille et la plantation"),
        ("chirurgie, imagerie et urgence", "la chirurgie, l'imagerie et l'urgence"),
        ("le projet théâtre avec la mairie", "le projet théâtre avec la mairie"),
        ("le filetage devant le client", "le filetage devant le client"),
        ("l'équipe travaillant le soir", "l'équipe travaillant le soir"),
        ("le stand devant la gare", "le stand devant la gare"),
        ("Rachid a parlé de la rénovation du grand bassin", "la rénovation du grand bassin"),
        ("Rachid a évoqué la rénovation du grand bassin", "la rénovation du grand bassin"),
        ("matériel tout neuf, 4 ambulances", "le matériel tout neuf"),
        ("le public scolaire, une priorité pour lui", "le public scolaire"),
        ("25 chevaux au box, 10 au pré", "les 25 chevaux au box"),
        ("les toitures en ardoise posées au crochet", "les toitures en ardoise posées au crochet"),
        ("céramique faite main", "la céramique faite main"),
        ("accréditation ISO 15189 obtenue en mai", "l'accréditation ISO 15189 obtenue en mai"),
        ("le suivi d'un enfant autiste en ce1", "le suivi d'un enfant autiste en CE1"),
        ("classe à double niveau cp ce1", "la classe à double niveau CP-CE1"),
        ("garde 1 nuit sur 6", "la garde une nuit sur six"),
        ("escaliers en chene faits sur mesure", "les escaliers en chêne faits sur mesure"),
        ("la rééducation après AVC", "la rééducation après AVC"),
        ("la vente directe durant l'été", "la vente directe durant l'été"),
        ("Rachid parle aux clients comme a des amis", "vous parlez aux clients comme à des amis"),
        ("toilettage doux sans stress", "le toilettage doux sans stress"),
        ("les races à poil dur", "les races à poil dur"),
        ("une équipe à taille humaine", "une équipe à taille humaine"),
        ("taux de réussite 72%", "le taux de réussite de 72%"),
        ("nettoyage de bureaux 5h-9h", "le nettoyage de bureaux de 5h à 9h"),
        ("le contact avc les pêcheurs", "le contact avec les pêcheurs"),
    ],
)
def test_a_note_is_said_whole_or_by_a_front_that_stands_alone(note, text):
    assert said(note) == text


@pytest.mark.parametrize(
    "note",
    [
        "la polyvalence entre IRM",
        "la polyvalence entre IRM, parfois dur",
        "la cantine, fermée depuis mai",
        "le budget, les délais",
        "le poste, un remplacement",
        "la machine à coudre, trop vieille",
        "le contact avec les clients, son point faible",
        "les congés, jamais en août",
        "produits écolo",
        "la responsable très pro",
    ],
)
def test_a_front_that_is_broken_or_would_mislead_is_not_said(note):
    assert said(note) is None


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Que faut-il apporter ?", "que faut-il apporter ?"),
        ("Combien de patients voit-on par jour ?", "combien de patients voit-on par jour ?"),
        ("Travaille-t-on en binôme ?", "travaille-t-on en binôme ?"),
        ("combien de chantiers fait on par an ?", "combien de chantiers fait-on par an ?"),
        ("Peut on se former a l'écoute ?", "peut-on se former à l'écoute ?"),
        ("Travaille t on en binome ?", "travaille-t-on en binôme ?"),
        ("quels outils j'utiliserais", "quels outils utiliserais-je ?"),
        ("faut il le permis", "faut-il le permis ?"),
        ("les tenues sont fournies ?", "si les tenues sont fournies"),
        ("quel secteur j'aurais", "quel secteur aurais-je ?"),
        ("quel matériel j'aurai", "quel matériel aurai-je ?"),
    ],
)
def test_a_turned_question_is_put_as_french_puts_it(note, text):
    assert FRENCH.asked(note, HEARING).text == text


def test_a_question_that_is_only_spoken_is_not_put():
    assert FRENCH.asked("quels outils j'utilise", HEARING) is None


@pytest.mark.parametrize(
    ("note", "mended"),
    [
        ("est-ce que les tenues sont fournis ?", "est-ce que les tenues sont fournies ?"),
        ("les repas sont fournies", "les repas sont fournis"),
        ("les repas sont-ils fournies ?", "les repas sont-ils fournis ?"),
        ("l'équipe est formé", "l'équipe est formée"),
        ("la salle de 80 places formée", "la salle de 80 places formée"),
        ("le miellerie est-elle certifiée", "le miellerie est-elle certifiée"),
        ("les élèves sont formés", "les élèves sont formés"),
        ("une partie des équipes sont formés", "une partie des équipes sont formés"),
    ],
)
def test_what_is_done_to_a_thing_ends_as_its_noun_asks(note, mended):
    assert Agreement(LEXICON).mended(note) == mended


def test_how_several_are_is_asked_where_it_is_of_the_other_gender():
    found = Agreement(LEXICON).amiss("les salles sont sportifs")
    assert found is not None
    assert found[0] == "les salles sont sportifs"


def test_what_one_makes_several_of_is_asked_and_a_measure_is_not():
    amiss = Agreement(LEXICON).amiss
    assert amiss("composer des bouquets champêtre") is not None
    assert amiss("le secteur de 12 km") is None
    assert amiss("la salle de 80 places formée pour le stade") is None


def test_a_certificate_that_is_valid_may_be_one_that_was_passed():
    assert Participles(LEXICON).amiss("galop 7 valide") == (
        "galop 7 valide",
        UNACCENTED.format(words="galop 7 valide", meant="validé"),
    )
    assert Participles(LEXICON).amiss("permis valide") is None


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ('le "débosselage"', 'le "débosselage"'),
        ("le « débosselage ».", "le « débosselage »"),
        ('j\'ai fait 3 ans de "cordiste".', 'j\'ai fait 3 ans de "cordiste"'),
        ('"le débosselage"', "le débosselage"),
        ('"débosselage" sans peinture', '"débosselage" sans peinture'),
        ("la pose d'ardoise”", "la pose d'ardoise"),
    ],
)
def test_a_quotation_mark_keeps_its_other_half(note, line):
    assert trimmed(note) == line


def test_letters_of_a_name_need_their_capitals_alone():
    assert advice("le brevet xrm") == CAPITALS.format(word="xrm", large="XRM")
    assert advice("le brevet vrmt") == SHORT.format(word="vrmt")
    assert said("le brevet XRM") == "le brevet XRM"


def test_money_and_judgements_stay_private_and_other_contracts_do_not():
    assert KEPT.search("la formation ssiap2 payée par eux")
    assert not KEPT.search("le projet financé par l'Europe")
    assert PRIVATE.search("la responsable très pro")
    assert NOT_ASKED.search("quel type de contrat")
    assert not NOT_ASKED.search("contrat avec les supermarchés du coin")


@pytest.mark.parametrize(("country", "text"), [("FR", "Bonjour Docteur Obadia,"), ("CA", "Bonjour Docteure Obadia,")])
def test_a_doctor_is_greeted_as_their_country_does(country, text):
    person = Person(id="p1", name="Dre Hélène Obadia", email="h@x.example")
    assert greeting(Manners(people=(person,), country=country)) == text
