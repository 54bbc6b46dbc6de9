"""French notes whose words do not agree: mended where several are counted, else set aside and told."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.speller import Speller
from afterword.core.writing.tongues.french.advice import (
    ADVICE,
    ARTICLE,
    AT,
    BARE,
    CLAUSE,
    DENIED,
    FIGURE,
    MORE,
    NOBODY,
    ONE_BY_ONE,
    QUESTION,
    ROW,
    WHOLE,
    advice,
)
from afterword.core.writing.tongues.french.agreement import NO_AGREEMENT, NO_VERB, Agreement
from small_forms import lexicon

WORDS = """
    fleur:9 fleurs<fleur:9 séché:9 séchés<séché:9 séchées<séché:9 nouveau:9 nouveaux<nouveau:9 nouvelle<nouveau:9 lit:9
    lits<lit:9 berceau:9 berceaux<berceau:9 tube:9 tubes<tuber:9 enfant:9 enfants<enfant:9 vélo:9 vélos<vélo:9 cargo:9
    bien:9 biens<bien:9 ancien:9 anciens<ancien:9 ancienne<ancien:9 vin:9 vins<vin:9 nature:9 natures<nature:9
    produit:9 produits<produit:9 local:9 locale<local:9 locaux<local:9 patient:9 patients<patient:9 sportif:9
    sportifs<sportif:9 sportive<sportif:9 gentil:9 gentille<gentil:9 gentils<gentil:9 salle:9 salles<salle:9
    fête:9 fêtes<fête:9 municipal:9 municipale<municipal:9 municipales<municipal:9 vérifie<vérifier:9 projet:9
    projets<projet:9 grand:9 grands<grand:9 grande<grand:9 public:9 bus:9 semaine:9 semaines<semaine:9 fidèle:9
    fidèles<fidèle:9 préfèrent<préférer:90 préfère<préférer:90 préféré<préférer:90 chien:9 chiens<chien:9
    arbre:9 arbres<arbrer:9 fruitier:9 fruitiers<fruitier:9 fruitière:9 terrasse:9 fleuri:9 fleurie<fleuri:9 pierre:9
    pierres<pierre:9 capot:9 client:9 clients<client:9 principal:9 principale<principal:9 principaux<principal:9
    logés<loger:9 homme:9 hommes<homme:9 coupe:9 coupes<coupe:9 repris<reprendre:9
    chambre:9 chambres<chambre:9 refait<refaire:9 refaite<refaire:9 refaites<refaire:9 vendeur:9 vendeurs<vendeur:9
    neuf:9 neufs<neuf:9 neuve<neuf:9 camion:9 camions<camion:9 machine:9 machines<machine:9 saison:9
    français:9 française<français:9 françaises<français:9
    uni:9 unie<unir:9
    fioul:9 fiouls<fioul:9 sécher:9 sortie:9 sorties<sortie:9 randonner:9 randonnée:9 randonnées<randonnée:9
    traiter:9 former:9 formé<former:9 causerie:9 causeries<causerie:9 sécurité:9 sécurités<sécurité:9 âgé:9 âgée<âgé:9
    âgés<âgé:9 chaudière:9 chaudières<chaudière:9 commande:9 commandes<commande:9 haut:9 haute<haut:9 hautes<haut:9
    couture:9 coutures<couture:9 vol:9 vols<vol:9 long:9 longs<long:9 courrier:9 courriers<courrier:9
    direct:9 directe<direct:9 apprenti:9 apprentis<apprenti:9 formés<former:9
    """
LEXICON = lexicon("fr", WORDS)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("les chien gentil", "les chiens gentils"),
        ("les nouveau lit", "les nouveaux lits"),
        ("la crèche de 24 berceau, le soir", "la crèche de 24 berceaux, le soir"),
        ("combien de tube par jour", "combien de tubes par jour"),
        ("combien d'enfant ?", "combien d'enfants ?"),
        ("les bien ancien", "les biens anciens"),
        ("formation de 2 semaine", "formation de 2 semaines"),
        ("3 enfant fidèle", "3 enfants fidèles"),
        ("les chambre refaite", "les chambres refaites"),
        ("apprentis formé sur place", "apprentis formés sur place"),
        ("patients sportif", "patients sportifs"),
        ("groupe de vendeur confirmés", "groupe de vendeurs confirmés"),
        ("produit a 2 semaine", "produit à 2 semaines"),
        ("machine a capot", "machine à capot"),
        ("directeur a l'écoute", "directeur à l'écoute"),
        ("équipe a repris le bus", "équipe a repris le bus"),
        ("elle prefere les chien", "elle préfère les chiens"),
        ("les causeries sécurité du matin", "les causeries sécurité du matin"),
        ("les chaudières fioul", "les chaudières fioul"),
        ("les sorties randonnée", "les sorties randonnée"),
        ("les patients âgé", "les patients âgés"),
        ("les camions neuf", "les camions neufs"),
        ("camions neuf", "camions neufs"),
        ("le camion neuf refait", "le camion neuf refait"),
        ("neuf camion", "neuf camions"),
    ],
)
def test_several_have_the_sign_that_is_not_heard(typed, right):
    assert Agreement(LEXICON).mended(typed) == right
    assert Agreement(LEXICON).amiss(right) is None


@pytest.mark.parametrize(
    "right",
    [
        "les vins nature", "elle les vérifie", "les former", "combien de temps", "14 mai", "je suis là", "j'ai fini",
        "la salle des fêtes municipale", "la relation client", "l'hôpital local", "le service est fermé", "une société",
        "mon permis d'équipe est validé",
        "les coupes homme", "quelle est la salle", "quel est le chien", "une dizaine de chiens",
        "les coupes d'enfant", "les arbres l'été", "le but est de former", "la terrasse fleurie",
        "les projets grand public", "le bus", "les vélos cargo", "niveau 2 projet", "qui contacter", "il n'y a rien",
        "qui s'y connaît", "avec elle", "on est six", "ils ont",
    ],
)  # fmt: skip
def test_what_agrees_or_counts_nothing_stays(right):
    assert Agreement(LEXICON).mended(right) == right
    assert Agreement(LEXICON).amiss(right) is None


@pytest.mark.parametrize(
    ("note", "words", "why"),
    [
        ("un produits", "un produits", NO_AGREEMENT),
        ("produit locaux", "produit locaux", NO_AGREEMENT),
        ("patients sportif", "patients sportif", NO_AGREEMENT),
        ("valider les post", "les post", NO_AGREEMENT),
        ("les enfants sont très gentil", "sont très gentil", NO_AGREEMENT),
        ("l'identité visuel", "l'identité visuel", NO_AGREEMENT),
        ("identité visuel", "identité visuel", NO_AGREEMENT),
        ("la vente direct", "la vente direct", NO_AGREEMENT),
        ("un coin sur l'histoire local", "l'histoire local", NO_AGREEMENT),
        ("un cadre familiale", "un cadre familiale", NO_AGREEMENT),
        ("la recette est fait ici", "la recette est fait", NO_AGREEMENT),
        ("l'équipe est soudé", "l'équipe est soudé", NO_AGREEMENT),
        ("les arbres fruitier", "les arbres fruitier", NO_AGREEMENT),
        ("l'équipe est très soudé", "l'équipe est très soudé", NO_AGREEMENT),
        ("l'équipe est très uni", "l'équipe est très uni", NO_AGREEMENT),
        ("la terrasse très fleuri", "la terrasse très fleuri", NO_AGREEMENT),
        ("la terrasse fleuri", "la terrasse fleuri", NO_AGREEMENT),
        ("les machines neufs", "les machines neufs", NO_AGREEMENT),
        ("fleurs de saison française", "fleurs de saison française", NO_AGREEMENT),
        ("les pierres sculptés", "les pierres sculptés", NO_AGREEMENT),
        ("quel client principaux", "client principaux", NO_AGREEMENT),
        ("où sont loger les enfants", "sont loger", NO_AGREEMENT),
        ("quel salle ?", "quel salle", NO_AGREEMENT),
        ("le produit soigner", "produit soigner", NO_AGREEMENT),
        ("les salles sont sous-traité", "sont sous-traité", NO_AGREEMENT),
        ("quel sont les enfants", "quel sont", NO_AGREEMENT),
        ("je travail", "je travail", NO_VERB),
        ("qui fais les urgences", "qui fais", NO_VERB),
        ("on fini à 17h", "on fini", NO_VERB),
        ("les enfants qui fourni", "qui fourni", NO_VERB),
        ("ils travail le soir", "ils travail", NO_VERB),
    ],
)
def test_what_does_not_agree_is_set_aside_and_told(note, words, why):
    assert Agreement(LEXICON).amiss(note) == (words, why.format(words=words))
    speller = Speller(lexicon=LEXICON, language=Language.FRENCH, known=frozenset(note.replace("'", " ").split()))
    assert speller.sure(note) == ""
    assert speller.doubts == {words: why.format(words=words)}


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("l'ambiance", MORE),
        ("le bar, la salle, le soir", ROW),
        ("le bar, la salle", ROW),
        ("3x8 mais week-end libre", ROW),
        ("objectifs de vente par équipe pas individuel", DENIED),
        ("chambre froide -25", FIGURE.format(figure="-25")),
        ("tournée de 5h à 12h", ARTICLE.format(form="la tournée de 5h à 12h")),
        ("chantier hôpital sud, quasi 18 mois", ONE_BY_ONE.format(form="chantier hôpital sud")),
        ("on commence à 6h", NOBODY),
        ("véhicule de service neuf", ARTICLE.format(form="le véhicule de service neuf")),
        ("Philippe : ni oui ni non", CLAUSE),
        ("le gérant peut garder tout", CLAUSE),
        ("les transports longue distance", WHOLE),
        ("les chantiers où ?", QUESTION),
        ("encadrer équipe", BARE.format(word="encadrer")),
        ("le portail a ouverture lente", AT),
    ],
)
def test_a_note_that_is_no_sentence_is_told_what_to_write_instead(note, told):
    assert advice(note) == told
    assert told in ADVICE or "“" in told


def test_a_short_form_is_named():
    assert "“pb”" in advice("pb de personnel le soir")
    assert "“tel”" in advice("3 médecins, beaucoup de tel")
