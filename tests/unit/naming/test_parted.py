"""One decision: which words of a name are title, given name, particle and family name."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Address, Voice
from afterword.core.facts.words import Language
from afterword.core.naming.parted import parted
from afterword.core.naming.particles import is_particle
from afterword.core.naming.titles import key_of
from afterword.core.reading.invite.names import clean_name
from afterword.core.writing.manner import name_for
from afterword.core.writing.names import addressed, called, company_named
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.tongue import Manners


def person(name, country=None):
    return Person(id="p", name=name, country=country)


ENGLISH = [
    ("Herr Klaus-Dieter von der Heide", "Herr von der Heide"),
    ("Prof. Dr. Anna von der Heide", "Prof. von der Heide"),
    ("Ms. Van Dyke", "Ms. Van Dyke"),
    ("Mr. de Souza", "Mr. de Souza"),
    ("Mr. Anthony De Souza", "Mr. De Souza"),
    ("Mr. Jan van den Berg", "Mr. van den Berg"),
    ("mevrouw Anneke van 't Hof", "Mevrouw van 't Hof"),
    ("de heer Pieter ten Brink", "de heer ten Brink"),
    ("Prof. García Lorca", "Prof. García Lorca"),
    ("Dr. Ana García Lorca", "Dr. García Lorca"),
    ("Dr. José Ortega y Gasset", "Dr. Ortega y Gasset"),
    ("Dr. Ana García de la Vega", "Dr. García de la Vega"),
    ("Dr. García de la Vega", "Dr. García de la Vega"),
    ("García de la Vega", "García de la Vega"),
    ("María del Carmen García", "María del Carmen"),
    ("Dra. María del Carmen García", "Dra. García"),
    ("M. le Goff", "M. le Goff"),
    ("Dr Nguyen Van An", "Dr Nguyen Van An"),
    ("Lt. Col. Kim Park", "Lt. Col. Park"),
    ("Sister Karen Lloyd", "Sister Lloyd"),
    ("Sister Karen", "Sister Karen"),
    ("Matron Lloyd", "Matron Lloyd"),
    ("Father Kim Park", "Father Park"),
    ("Fr. Kim Park", "Fr. Park"),
    ("Rev. Dr. Kim Park", "Rev. Dr. Park"),
    ("Sir Kim Park", "Sir Kim"),
    ("Dame Ruth Park", "Dame Ruth"),
    ("Lady Anna Park", "Lady Anna Park"),
    ("The Hon. Kim Park", "The Hon. Kim Park"),
    ("Chief Dana Ruiz", "Chief Ruiz"),
    ("Headteacher Dana Ruiz", "Headteacher Ruiz"),
    ("Dr.-Ing. Ute Maier", "Dr. Maier"),
    ("Dr. rer. nat. Ute Maier", "Dr. Maier"),
    ("DR. UTE MAIER", "Dr. Maier"),
    ("Dr. J. P. Morgan", "Dr. Morgan"),
    ("Dr. Anna M. Ruiz", "Dr. Ruiz"),
    ("Dr. Mary Ann Lee", "Dr. Lee"),
    ("Dr. Dana Tarquin Ruiz", "Dr. Dana Tarquin Ruiz"),
    ("Mrs St. Clair", "Mrs St. Clair"),
    ("Mr. St. John Rivers", "Mr. Rivers"),
    ("Mr. Liam O' Brien", "Mr. O' Brien"),
    ("Mr. Liam O'Brien", "Mr. O'Brien"),
    ("Dr. Hassan Al Farsi", "Dr. Al Farsi"),
    ("Dr. Hassan al-Farsi", "Dr. al-Farsi"),
    ("Dr. Anna Le", "Dr. Le"),
    ("Dr. Bishop", "Dr. Bishop"),
    ("Dr. Kim Min-ji", "Dr. Min-ji"),
    ("Don José de la Vega", "Don José"),
    ("Don José", "Don José"),
    ("Don Draper", "Don"),
    ("Dean Martin", "Dean Martin"),
    ("Dean", "Dean"),
    ("Justice", "Justice"),
    ("Al Gore", "Al"),
    ("Van Morrison", "Van Morrison"),
    ("De Luca", "De Luca"),
    ("von der Heide", "von der Heide"),
    ("García Lorca", "García Lorca"),
    ("M. Schmidt", "M. Schmidt"),
    ("MARTIN Sophie", "Sophie"),
    ("VON DER HEIDE Klaus", "Klaus"),
    ("John and Mary", "John and Mary"),
    ("Juan y María", "Juan y María"),
    ("Mr and Mrs Park", "Mr and Mrs Park"),
    ("Guy Martin", "Guy"),
    ("Dr Ravi Iyer, Consultant", "Dr Iyer"),
    ("Maier, Frau Dr. Ute", "Frau Dr. Maier"),
    ("Dana Ruiz, PhD, MBA", "Dana"),
    ("Herr", ""),
    ("Frau Dr.", ""),
]


def test_what_follows_the_greeting_word():
    found = [(name, called(person(name))) for name, _ in ENGLISH]
    assert sorted(set(found) - set(ENGLISH)) == []


ABROAD = [
    ("de", "Herr Klaus-Dieter von der Heide", "Guten Tag Herr von der Heide,"),
    ("de", "Herr van den Berg", "Guten Tag Herr van den Berg,"),
    ("de", "Frau De Luca", "Guten Tag Frau De Luca,"),
    ("de", "Frau Prof. zu Guttenberg", "Guten Tag Frau Prof. zu Guttenberg,"),
    ("de", "Frau Prof. Dr. Ute Maier", "Guten Tag Frau Prof. Maier,"),
    ("de", "Frau Dr.-Ing. Ute Maier", "Guten Tag Frau Dr. Maier,"),
    ("de", "Frau Dipl.-Ing. Ute Maier", "Guten Tag Frau Maier,"),
    ("de", "Fr. Maier", "Guten Tag Frau Maier,"),
    ("de", "M. Schmidt", "Guten Tag M. Schmidt,"),
    ("de", "frau von der heide", "Guten Tag Frau von der Heide,"),
    ("de", "Dr. Ute Maier", "Guten Tag Dr. Maier,"),
    ("fr", "M. Le Goff", "Bonjour Monsieur Le Goff,"),
    ("fr", "Mme Anne de La Fontaine", "Bonjour Madame de La Fontaine,"),
    ("fr", "M. le Directeur", "Bonjour Monsieur le Directeur,"),
    ("fr", "Mme la Directrice", "Bonjour Madame la Directrice,"),
    ("fr", "MARTIN Sophie", "Bonjour Sophie Martin,"),
    ("fr", "Mme MARTIN", "Bonjour Madame Martin,"),
    ("fr", "Fr. Brown", "Bonjour Fr. Brown,"),
    ("es", "Paco Lema", "Hola, Paco:"),
    ("es", "Concha Mira", "Hola, Concha:"),
    ("es", "Wilfredo Chávez", "Hola, Wilfredo:"),
    ("es", "Mari Ángeles Toro", "Hola, Mari Ángeles:"),
    ("es", "Sánchez Mira", "Hola, Sánchez Mira:"),
    ("es", "Sra. García Lorca", "Estimada Sra. García Lorca:"),
    ("es", "Sra. Ana García Lorca", "Estimada Sra. García Lorca:"),
    ("es", "Sra. María José García Lorca", "Estimada Sra. García Lorca:"),
    ("es", "Sra. María del Carmen García Lorca", "Estimada Sra. García Lorca:"),
    ("es", "Sr. Xoan Quintela de la Vega", "Estimado Sr. Quintela de la Vega:"),
    ("es", "Sra. Dana Ruiz", "Estimada Sra. Ruiz:"),
    ("es", "Sr. Brais Quintela", "Estimado Sr. Brais Quintela:"),
    ("es", "Don José de la Vega", "Estimado Sr. de la Vega:"),
    ("es", "Don José", "Hola, Don José:"),
    ("es", "D. José Ortega y Gasset", "Estimado Sr. Ortega y Gasset:"),
]


def test_what_a_greeting_says_in_other_languages():
    wrong = []
    for language, name, greeting in ABROAD:
        manners = Manners(people=(person(name),), country="", formal=False, letter=False, familiar=False, short=False)
        found = TONGUES[Language(language)].greeting(manners)
        if found != greeting:
            wrong.append((name, found))
    assert wrong == []


def test_a_first_name_is_known_behind_a_title_where_there_is_one():
    said = [addressed(person(name), Address.FIRST_NAME) for name in ("Sister Karen Lloyd", "Matron Lloyd", "Dr. Dean")]
    assert said == ["Karen", "Matron Lloyd", "Dr. Dean"]


def test_two_people_in_one_name_are_both_greeted():
    assert name_for(person("John and Mary"), Voice(), "US") == "John and Mary"


def test_a_company_in_capitals_keeps_the_order_of_its_words():
    assert [company_named(name) for name in ("IBM Research", "ACME", "Acme, Inc.")] == [
        "IBM Research",
        "Acme",
        "Acme, Inc",
    ]


def test_an_invitation_knows_the_same_titles():
    names = ("Sister Karen Lloyd", "Herr Klaus von der Heide", "Dr Ravi Iyer", "VON DER HEIDE Klaus")
    assert [*map(clean_name, names)] == [
        "Sister Karen Lloyd",
        "Klaus von der Heide",
        "Dr. Ravi Iyer",
        "Klaus von der Heide",
    ]


WORDS = """Dr. Frau Herr Mme M. Sra. Prof. Sister Lt. Col. Dana Ruiz María José García Lorca von der van De la Le zu y
    and al-Farsi Kim St. O'Brien J. Anne-Marie MARTIN Don Dean Sir Lady Heide Tarquin Müller"""
PARTS = st.sampled_from(WORDS.split())
NAMES = st.lists(PARTS, min_size=1, max_size=7).map(" ".join)


@given(NAMES, st.sampled_from(list(Language)), st.sampled_from(["", "ES", "US", "KR"]))
def test_every_word_of_a_name_is_a_part_of_it(name, language, country):
    parts = parted(name, language=language, country=country)
    assert " ".join(filter(None, (*parts.titles, parts.bare))).split() == name.split()
    assert all(
        key_of(word) or word.casefold() in {"de", "the", "heer"} or word.endswith(".")
        for one in parts.titles
        for word in one.split()
    )


@given(NAMES, st.sampled_from(list(Language)), st.sampled_from(["ES", "US", "DE"]))
def test_no_particle_is_left_behind_before_a_family_name(name, language, country):
    parts = parted(name, language=language, country=country)
    before = f"{parts.given} {parts.middle}".split()
    if parts.family and not parts.whole:
        assert not (before and is_particle(before[-1]))
        assert parts.titled.endswith((parts.family, parts.given, parts.bare)) or not parts.said_titles


@given(NAMES)
def test_nothing_is_said_that_was_not_typed(name):
    typed = {word.rstrip(".") for word in name.casefold().split()}
    assert all(word.casefold().rstrip(".") in typed for word in called(person(name)).split())
