"""A lexicon made of small lists: what it knows, what it takes a slip for, and how it writes what lacks its accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.lexicon.listed import LONGEST
from small_forms import lexicon

EN = "pediatric:900 conversation:9000 ready:5000 organization:700 has:9000 team:900 color:500 read:400 well:900"
DE = "Schicht:50 Plan:900 Plans Wartung:60 Fenster:700 freundlich:680 Kunde:70 Kunden:80 danke:9000 für:9000 möchte:99"
FR = "équipe:900 équipé:100 prépare:900 préparé:800 rapide:900 joli:70 évident:80 le:9000"
ES = "grafo:200 formación:900 escribir:800 dando:700 diga:600 rápida:90 vamos:80 canto:60"
KNOWN = [
    ("en", EN, "team Team TEAM team's hasn't organisation colour well-read a async"),
    ("de", DE, "Schicht Schichtplan Wartungsfenster Freundlich kundenfreundlich Kundenfreundlich DANKE Jobrad"),
    ("fr", FR, "l'équipe l’équipe d'équipe rapidement joliment évidemment Équipe"),
    ("es", ES, "escribirme escribirte escribírmelo dándole dígame rápidamente vámonos microformación"),
]
UNKNOWN = [
    ("en", EN, "paediatrc teem's well- -well well--read team. 42 org4nization"),
    ("de", DE, "schicht schichtplan wartungsfenster Schichtplann Planung"),
    ("fr", FR, "equipe l'equipe xl'équipe mentment"),
    ("es", ES, "formacion escribirxx xme cantome microformacion ecografo"),
]


@pytest.mark.parametrize(("language", "lists", "words"), KNOWN)
def test_a_word_of_the_lists_and_what_is_made_of_one_is_known(language, lists, words):
    one = lexicon(language, lists)
    assert [word for word in words.split() if not one.knows(word)] == []


@pytest.mark.parametrize(("language", "lists", "words"), UNKNOWN)
def test_what_no_list_has_and_no_rule_makes_is_not_known(language, lists, words):
    one = lexicon(language, lists)
    assert [word for word in [*words.split(), "", " "] if one.knows(word)] == []


MEANT = {
    "paediatrc": "paediatric",
    "paeidatric": "paediatric",
    "paediatricc": "paediatric",
    "paedietric": "paediatric",
    "conversaton": "conversation",
}


@pytest.mark.parametrize("typed", MEANT)
def test_the_frequent_word_one_slip_away_is_meant(typed):
    assert lexicon("en", EN).meant(typed) == MEANT[typed]


@pytest.mark.parametrize("typed", ["paediatric", "teem", "Paediatrc", "paedatrc", "conversation", "zzzzzz"])
def test_nothing_is_meant_by_a_known_a_short_or_a_far_word_nor_by_a_name(typed):
    assert lexicon("en", EN).meant(typed) is None


def test_of_two_words_one_is_meant_only_where_it_is_far_more_frequent():
    assert lexicon("en", "stable:400 staple:1999").meant("stakle") is None
    assert lexicon("en", "stable:400 staple:2000").meant("stakle") == "staple"


def test_a_word_that_is_hardly_ever_said_is_not_meant():
    assert lexicon("en", "stable:49").meant("stakle") is None
    assert lexicon("en", "stable:50").meant("stakle") == "stable"


def test_a_name_in_small_letters_lacks_its_capital_and_is_no_slip():
    english = lexicon("en", "Leeds:400 leads:9000 Drs roman:50 Roman:50 church:900")
    assert [english.as_written(word) for word in ("leeds", "leads", "drs", "roman")] == ["Leeds", None, None, None]
    assert english.knows("Leeds")
    assert not english.knows("leeds")
    assert english.meant("leeds") is None
    assert [word for word in ("church", "Church", "roman", "leeds", "x" * 99) if english.is_common(word)] == [
        "church",
        "Church",
    ]


def test_an_english_word_is_no_slip_in_another_language():
    english = lexicon("en", "tarde:900")
    assert lexicon("fr", "garde:900").meant("tarde") == "garde"
    assert lexicon("fr", "garde:900", english).meant("tarde") is None


def test_a_german_noun_is_meant_with_its_capital():
    german = lexicon("de", DE)
    assert [german.meant(word) for word in ("wartnug", "Wartnug", "Freundlihc")] == ["Wartung", "Wartung", "Freundlich"]


def test_a_british_spelling_is_known_and_meant_as_the_other_one_is():
    one = lexicon("en", EN)
    assert [one.knows(word) for word in ("paediatric", "organisation", "colour", "readd", "teamm")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert one.meant("organisaton") == "organisation"


WRITTEN = [
    ("fr", FR, "equipe", "équipe"),
    ("fr", FR, "Equipe", "Équipe"),
    ("fr", FR, "prepare", None),
    ("fr", FR, "rapide", None),
    ("es", ES, "formacion", "formación"),
    ("de", DE, "plan", "Plan"),
    ("de", DE, "wartungsfenster", "Wartungsfenster"),
    ("de", DE, "kundenfreundlich", None),
    ("de", DE, "fuer", "für"),
    ("de", DE, "moechte", "möchte"),
    ("de", DE, "Schichtplan", None),
    ("de", DE, "unbekannt", None),
    ("en", EN, "team", None),
]


@pytest.mark.parametrize(("language", "lists", "typed", "put"), WRITTEN)
def test_a_word_is_written_with_the_accents_and_capital_that_it_lacks(language, lists, typed, put):
    assert lexicon(language, lists).as_written(typed) == put


def test_a_word_of_any_length_is_answered():
    one = lexicon("de", DE)
    assert (one.knows("plan" * 99), one.meant("plan" * 99), one.as_written("plan" * LONGEST)) == (False, None, None)


@given(st.sampled_from(["en", "de", "fr", "es"]), st.text(max_size=LONGEST + 5))
def test_any_text_is_answered_and_what_is_known_is_neither_a_slip_nor_lacks_an_accent(language, word):
    one = lexicon(language, f"{EN} {DE} {FR} {ES}")
    if one.knows(word):
        assert (one.meant(word), one.as_written(word)) == (None, None)
    else:
        assert all(put != word for put in (one.meant(word), one.as_written(word)))


GERMAN_TWINS = (
    "Hafen:50 Häfen:50 Töchtern:50 Vertrag Verträge:90 groß:900 gross Straße:80 Strasse für:9000 Für fuer Prozess"
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("hafen", "Hafen"),
        ("häfen", "Häfen"),
        ("töchtern", "Töchtern"),
        ("gross", "groß"),
        ("strasse", "Straße"),
        ("hafenstrasse", "Hafenstraße"),
        ("fuer", "für"),
        ("vertraege", "Verträge"),
        ("prozess", "Prozess"),
    ],
)
def test_a_german_word_is_written_with_its_own_letters_and_with_the_signs_that_it_is_said_with(typed, written):
    assert lexicon("de", GERMAN_TWINS).as_written(typed) == written


def test_no_german_word_is_meant_that_is_counted_and_no_form():
    one = lexicon("de", "Plan:900")
    one._forms.counts_of["andys"] = 60
    assert one.meant("ansys") is None


def test_what_may_be_a_noun_is_so_in_german_alone():
    one = lexicon("de", f"{DE} essen Essen heute genannt Genannte")
    assert [*map(one.may_be_noun, ("essen", "Essen", "schichtplan"))] == [True] * 3
    assert [*map(one.may_be_noun, ("heute", "genannte", "x1", "e" * (LONGEST + 1)))] == [False] * 4
    assert not lexicon("en", EN).may_be_noun("team")


def test_a_noun_that_is_hardly_another_word_is_mostly_one():
    one = lexicon("de", "Arbeit arbeit:133 Fest fest:6585 Essen essen:17575 Tag tag:1236")
    assert [*map(one.is_mostly_noun, ("arbeit", "tag", "fest", "essen", "heute"))] == [True, True, False, False, False]


def test_a_noun_is_written_as_it_was_typed_and_not_as_a_word_with_other_letters():
    assert lexicon("de", "Ware:387 wäre:9000").as_written("ware") == "Ware"


def test_what_looks_declined_and_is_of_no_verb_is_a_noun():
    one = lexicon("de", "Spenden spend passen passend Passenden")
    assert [*map(one.may_be_noun, ("spenden", "passenden"))] == [True, False]


def test_a_compound_is_a_noun_where_its_end_may_be_one_and_is_no_verb_as_it_is_called():
    one = lexicon("de", "stellen Stellen schlüssel Schlüssel weiter arbeiten Arbeiten multi große Große")
    assert (one.knows("stellenschlüssel"), one.as_written("stellenschlüssel")) == (False, "Stellenschlüssel")
    assert (one.knows("weiterarbeiten"), one.as_written("weiterarbeiten")) == (True, None)
    assert (one.knows("multigroße"), one.as_written("multigroße")) == (True, None)


def test_a_capital_without_its_accent_makes_no_word_of_the_small_one():
    one = lexicon("fr", "Eglise église:900 Noël noël:90 réunion:90 Réunion:90")
    assert [word for word in ("eglise", "l'eglise") if one.knows(word)] == []
    assert one.knows("Eglise")
    assert (one.as_written("eglise"), one.as_written("reunion")) == ("église", "réunion")


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("lequipe", "l'équipe"),
        ("dequipe", "d'équipe"),
        ("quil", "qu'il"),
        ("cest", "c'est"),
        ("letat", "l'état"),
        ("nequipe", None),
        ("lxyzab", None),
        ("lui", None),
    ],
)
def test_an_elision_without_its_apostrophe_is_written_with_it(typed, right):
    assert lexicon("fr", "équipe:900 il:9000 est:9000 état:900 etat:60 lui:900").as_written(typed) == right


def test_of_a_word_that_has_its_letters_with_accents_no_other_is_meant():
    assert lexicon("fr", "sèche:90 séché:80 sache:900").meant("seche") is None


def test_a_french_word_that_is_never_said_and_is_frequent_with_its_accents_lacks_them():
    one = lexicon("fr", "hotel hôtel:900 tache:90 tâche:900 valide validé:70")
    assert [one.knows(word) for word in ("hotel", "tache", "valide")] == [False, True, True]
    assert one.as_written("hotel") == "hôtel"


def test_an_accent_that_was_typed_stays():
    one = lexicon("fr", "mâture:900 décalé:90 décale:90 collège:90")
    assert [one.as_written(typed) for typed in ("maturé", "decalé", "decale", "collége")] == [
        None,
        "décalé",
        None,
        "collège",
    ]


PARTS = (
    "Farbe:60 Veredelung:50 Hilfe:300 Plan:900 Gespräche:90 Koordinaten:50 Messe:90 Maschine:200 Schal:50 ultra:9"
    " Gerät:800 Ultraschall:50 Ultraschallgerät tickt:390 ticken:50 Ticket:50 System:117 Ticketsystem Lager:90"
    " Posten:60 Lagerkosten"
)


@pytest.mark.parametrize("word", ["Farbveredelung", "Hilfeplangespräche", "Koordinatenmessmaschine", "Lagerposten"])
def test_a_compound_of_three_words_or_with_a_noun_that_lost_its_e_is_known(word):
    assert lexicon("de", PARTS).knows(word)


def test_an_unlisted_compound_one_slip_from_a_listed_one_is_that_one():
    words = lexicon("de", PARTS)
    meant = {word: (words.knows(word), words.meant(word)) for word in ("Ultraschalgerät", "Ticktsystem")}
    assert meant == {"Ultraschalgerät": (False, "Ultraschallgerät"), "Ticktsystem": (False, "Ticketsystem")}
    assert words.as_written("ticktsystem") is None


def test_what_describes_is_no_compound_with_an_end():
    words = lexicon("de", "Jahrgang:60 über:900 greif:9 Ende:900 Endes:90 Schicht:90")
    assert words.as_written("jahrgangsübergreifendes") is None
    assert words.as_written("schichtende") == "Schichtende"


def test_a_compound_has_no_town_or_word_at_its_end_where_a_longer_one_is_one_slip_away():
    words = lexicon("de", "Stunden:90 Konti Gent:60 gent Kontingent:90 Therapie:80 Plan:80")
    assert not words.knows("Stundenkontigent")
    assert words.knows("Stundenkontingent")
    assert words.meant("stundenkontigent") == "Stundenkontingent"


def test_a_front_that_is_no_word_stands_before_one_or_two():
    words = lexicon("de", "Hof:90 Laser:70 Sekunden:60 Sekunde:80")
    assert all(map(words.knows, ("Biohof", "Femtosekundenlaser", "Mikrolaser")))
    assert not any(map(words.knows, ("Biohoff", "Femtosekundenlser")))
