"""French notes under a name, whose point is what is thought of a thing; words made of known parts; closed asides."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.hushed import PRIVATE
from afterword.core.writing.tongues.french.stems import is_formed, may_lack_accent, with_accented_stem
from afterword.core.writing.tongues.said import Hearing, Kind
from small_forms import lexicon

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Odile Carré", "Odile"))
LEXICON = lexicon(
    "fr",
    "bouture:9 doctorat:9 levure:9 déchets<déchet:9 déchet:9 méthane:9 source:9 câble:9 surveillance:9 tri:9 végétal:9",
)


def beside(note):
    return FRENCH.beside(note, "", HEARING)[0]


def read(note):
    said = FRENCH.read(note, HEARING)
    return said.text if said else None


@pytest.mark.parametrize(
    ("note", "point"),
    [
        ("Odile : le pain au levain, sa fierté", "le pain au levain, votre fierté"),
        ("Odile : soigner les sols, son combat de toujours", "soigner les sols, votre combat de toujours"),
        ("Odile : trier à la main, jamais à la machine", "trier à la main, jamais à la machine"),
        ("Odile : négoce, pas d'intermédiaire", None),
        ("Odile : bois massif, pas d'aggloméré", "le bois massif, pas d'aggloméré"),
        ("Odile : former les jeunes, le plus important", "former les jeunes, le plus important"),
        ("Odile : une cuisson douce, deux heures au moins", "une cuisson douce, deux heures au moins"),
        ("Odile : tout vérifier plutôt que supposer", "tout vérifier plutôt que supposer"),
        ("Odile : une vitrine refaite chaque mois", "une vitrine refaite chaque mois"),
        ("Odile : des poules élevées sur place", "des poules élevées sur place"),
        ("Odile : rassurer, l'essentiel", "rassurer, l'essentiel"),
        ("Odile : la qualité avant le rendement", "la qualité avant le rendement"),
    ],
)
def test_what_is_thought_of_a_thing_is_told_with_it_behind_a_colon(note, point):
    said = beside(note)
    if point is None:
        assert said is None or said.kind is not Kind.DOING
        return
    assert said is not None
    assert (said.text, said.kind) == (point, Kind.DOING)


@pytest.mark.parametrize(
    "note",
    [
        "Odile : rappeler lundi, le plus tôt possible",
        "Odile : ne pas me payer, le plus simple",
        "Odile : deux ans de maison, une formatrice née",
    ],
)
def test_an_errand_or_somebody_is_no_point(note):
    said = beside(note)
    assert said is None or said.kind is not Kind.DOING


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("le musée, trente salles", "le musée et ses trente salles"),
        ("l'école interne, dix-huit mois de formation", "l'école interne et ses dix-huit mois de formation"),
        ("les tournées, six dates au printemps", "les tournées et leurs six dates au printemps"),
        ("les gardes de nuit, une sur quatre", "les gardes de nuit, une sur quatre,~"),
        ("le préavis, 3 mois", None),
        ("le matériel de base, 4 échelles", "le matériel de base"),
        ("les serres, dont deux chauffées", "les serres, dont deux chauffées,~"),
    ],
)
def test_what_there_are_so_many_of_belongs_to_the_thing(note, text):
    assert read(note) == text


@pytest.mark.parametrize("note", ["les appels entrants uniquement", "les colis légers exclusivement"])
def test_no_adverb_hangs_behind_a_thing(note):
    assert read(note) is None or beside(note) is None


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("biodechets", "biodéchets"),
        ("methanisation", "méthanisation"),
        ("serologie", "sérologie"),
        ("hematologue", "hématologue"),
        ("telesurveillance", "télésurveillance"),
        ("sourcage", "sourçage"),
        ("bouturage", None),
    ],
)
def test_what_is_made_of_known_parts_has_their_accents(typed, written):
    assert with_accented_stem(typed, LEXICON) == written


@pytest.mark.parametrize("word", ["bouturage", "doctorants", "sérologie", "biodéchets", "sourçage"])
def test_what_is_made_of_known_parts_is_right(word):
    assert is_formed(word, LEXICON)


def test_an_open_e_without_its_accent_is_asked_about_unless_its_stem_has_none():
    assert may_lack_accent("pelerologie", LEXICON)
    assert not may_lack_accent("levurerie", LEXICON)


@pytest.mark.parametrize(
    ("line", "private"),
    [
        ("la gestion des retards en hiver", False),
        ("zéro accident depuis trois ans", False),
        ("un accident le mois dernier", True),
        ("ses retards du lundi", True),
        ("l'écoute des élèves en souffrance", False),
        ("le service souffre", True),
    ],
)
def test_what_a_trade_deals_with_is_not_private(line, private):
    assert (PRIVATE.search(line) is not None) == private


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("tester tiktok ads", "tester TikTok Ads"),
        ("évoluer vers chef d'équipe", "évoluer vers un poste de chef d'équipe"),
        ("devenir chef d'équipe", "devenir chef d'équipe"),
        ("monter un chœur a cappella", "monter un chœur a cappella"),
        ("former mais sans presser", "former mais sans presser"),
        ("monter équipe", None),
    ],
)
def test_wishes_are_told_by_one_rule(note, text):
    assert read(note) == text
