"""Which names mean one company, and from whose domain somebody writes."""

import pytest

from afterword.core.facts.company_name import firm_letters, firm_words, is_part_of, legal_form
from afterword.core.reading.invite.firms import firm_key, house_domain, registered


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Acme",
            "ACME",
            " acme ",
            "Acme.",
            "Acme, Inc.",
            "Acme Inc",
            "Acme L.L.C.",
            "Acme GmbH & Co. KG",
            "The Acme Co.",
        ),
        *("Ac-me", "A.C.M.E.", "Acmé", "Acme S.p.A.", "Acme Co., Ltd.", "Acme & Co"),
    ],
)
def test_case_stops_accents_and_the_legal_form_say_nothing(name: str) -> None:
    assert firm_letters(name) == "acme"


@pytest.mark.parametrize("name", ["Acme Labs", "Acmeo", "Incme", "The Acmes", "Acme 2", "アクメ"])
def test_another_word_says_something(name: str) -> None:
    assert firm_letters(name) not in ("acme", "")


@pytest.mark.parametrize(("name", "words"), [("", []), ("  ", []), ("…", []), ("Inc.", ["inc"]), ("The", ["the"])])
def test_a_name_is_never_taken_away_whole(name: str, words: list[str]) -> None:
    assert firm_words(name) == words


@pytest.mark.parametrize(
    ("name", "form"), [("Acme Ltd.", "ltd"), ("Acme S.A.", "sa"), ("Acme", ""), ("Ltd", ""), ("", "")]
)
def test_the_legal_form_stands_behind_the_name(name: str, form: str) -> None:
    assert legal_form(name) == form


@pytest.mark.parametrize(
    ("one", "other"), [("Acme", "Acme Careers"), ("Acme Careers Ltd", "ACME Inc."), ("Acme", "acme")]
)
def test_a_name_with_more_behind_it_is_part_of_the_same(one: str, other: str) -> None:
    assert is_part_of(one, other)
    assert is_part_of(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("Acme", "Acmeo"), ("Acme", "New Acme"), ("", "Acme"), ("", ""), ("Acme Labs", "Acme Toys")]
)
def test_other_names_are_no_parts(one: str, other: str) -> None:
    assert not is_part_of(one, other)


@pytest.mark.parametrize(
    ("domain", "own", "key"),
    [
        ("acme.example", "acme.example", "acme"),
        ("careers.eu.acme.example", "acme.example", "acme"),
        ("mail.acme.co.uk", "acme.co.uk", "acme"),
        ("acme.co.uk", "acme.co.uk", "acme"),
        ("acme.de", "acme.de", "acme"),
        ("localhost", "localhost", "localhost"),
        ("", "", ""),
    ],
)
def test_a_firm_registers_one_domain_for_all_below_it(domain: str, own: str, key: str) -> None:
    assert registered(domain) == own
    assert firm_key(domain) == key


@pytest.mark.parametrize(
    ("email", "domain"),
    [
        ("dana@acme.example", "acme.example"),
        ("DANA@Mail.Acme.Example", "mail.acme.example"),
        ("dana@gmail.com", None),
        ("interviews@hire.lever.co", None),
        ("acme@eu.greenhouse.io", None),
        ("dana@localhost", None),
        ("dana", None),
        ("", None),
    ],
)
def test_a_house_domain_is_one_that_only_colleagues_share(email: str, domain: str | None) -> None:
    assert house_domain(email) == domain
