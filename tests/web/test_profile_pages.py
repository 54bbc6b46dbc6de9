"""How long we wait: every number in plain words, with its evidence, changed by a form and taken back."""

import re

import pytest
from pages import NOW, an_interview, post, said

from afterword.core.etiquette.numbers import MEANINGS, number_of
from afterword.core.etiquette.profiles import PROFILES
from afterword.services.change_application import change_employer
from afterword.services.change_numbers import change_numbers
from afterword.store.read.profiles import profile_view
from afterword.web.profile.lines import GROUPS

pytestmark = pytest.mark.django_db


def typed(name: str = "us", **changes: object) -> dict[str, object]:
    """The form as it is shown, with some fields changed."""
    return {each: number_of(PROFILES[name], each).value for each in MEANINGS} | changes


def at(name: str, verb: str = "") -> str:
    return f"/settings/profiles/{name}/{verb}"


def test_every_number_stands_under_one_heading():
    assert [name for names in GROUPS.values() for name in names] == list(MEANINGS)


def test_the_list_has_every_country_and_says_for_whom_it_counts(client, me):
    change_employer(an_interview(me).application.employer, now=NOW, country="de")
    change_numbers(me, profile="jp", numbers={"gap_days": 9}, now=NOW)
    page = said(client.get("/settings/profiles/"))
    assert [name for name in PROFILES if at(name) not in page] == []
    assert "Counts for <bdi>Acme</bdi>" in page
    assert "1 changed by you" in page
    assert page.index("Germany") < page.index("Japan") < page.index("United States"), "what counts stands first"


@pytest.mark.parametrize("name", PROFILES)
def test_a_page_shows_every_number_with_its_source_and_what_it_moves(client, name):
    page = said(client.get(at(name)))
    profile = PROFILES[name]
    assert profile.country in page
    assert profile.thanks_expected.word in page
    for meaning in MEANINGS.values():
        assert re.search(rf'name="{meaning.name}" value="{number_of(profile, meaning.name).value}"', page)
        assert f"{meaning.effect} From {meaning.least} to {meaning.most}." in page.replace("&#x27;", "'")
    assert "our own judgement" in page
    assert ("no source there" in page) is (name != "us")


def test_a_number_is_changed_marked_and_taken_back(client, me):
    an_interview(me)
    answer = post(client, at("us"), typed(gap_days=10, quiet_working_days=8))
    assert answer["Location"] == "/settings/profiles/us/?done=counted"
    assert profile_view(me, "us").numbers == {"gap_days": 10, "quiet_working_days": 8}
    page = said(client.get(at("us")))
    assert page.count("yours; usually") == 2
    assert "yours; usually 7" in page
    assert "Back to 7" in page
    assert post(client, at("us", "reset/"), {"number": "gap_days"})["Location"].endswith("?done=counted#gap_days")
    assert profile_view(me, "us").numbers == {"quiet_working_days": 8}
    post(client, at("us", "reset/"), typed())
    assert profile_view(me, "us").numbers == {}


def test_an_empty_field_goes_back_to_the_usual(client, me):
    change_numbers(me, profile="us", numbers={"gap_days": 10}, now=NOW)
    post(client, at("us"), typed(gap_days=""))
    assert profile_view(me, "us").numbers == {}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"gap_days": 4}, "4 is not possible here; it may be 5 to 90"),
        ({"gap_days": "many"}, "This is a whole number from 5 to 90."),
        ({"gap_days": "7.5"}, "This is a whole number from 5 to 90."),
        ({"gap_days": "9" * 40}, "is not possible here"),
        ({"inquiries_unanswered": 3}, "no source speaks for a third one"),
        ({"office_closes": 9}, "put the first hour before the second"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_lost(client, me, changes, words):
    answer = post(client, at("us"), typed(quiet_working_days=8) | changes)
    page = said(answer)
    (name,) = changes
    assert answer.status_code == 422
    assert words in page
    assert f'id="id_{name}_error"' in page
    assert 'name="quiet_working_days" value="8"' in page, "what else was typed stays"
    assert profile_view(me, "us").numbers == {}


def test_hours_that_were_moved_together_are_not_taken_back_apart(client, me):
    post(client, at("us"), typed(thanks_opens=21, thanks_closes=23))
    answer = post(client, at("us", "reset/"), {"number": "thanks_closes"})
    assert answer.status_code == 422
    assert "The day would end" in said(answer)
    assert len(profile_view(me, "us").numbers) == 2


@pytest.mark.parametrize("path", [at("mars"), at("mars", "reset/")])
def test_a_country_that_is_not_in_the_book_is_not_there(client, path):
    assert (post(client, path) if "reset" in path else client.get(path)).status_code == 404


def test_nothing_is_reset_by_looking(client):
    assert client.get(at("us", "reset/"))["Location"] == at("us")


def test_another_country_s_manners_can_be_chosen_for_one_company(client, me):
    application = an_interview(me).application
    form = {"role": "Data engineer", "name": "Acme", "tz": "America/New_York", "country": "US", "subdivision": ""}
    post(client, f"/applications/{application.pk}/edit/", form | {"agency_name": "", "profile": "de"})
    application.employer.refresh_from_db()
    assert application.employer.profile == "de"
    assert "chosen by you" in said(client.get(at("de")))
    page = said(client.get(f"/applications/{application.pk}/"))
    assert f'href="{at("de")}">Germany' in page
    assert "Why so long?" in page


@pytest.mark.parametrize(("country", "mark"), [("", "country not known"), ("CH", ">CH<"), ("US", None)])
def test_a_company_that_counts_as_in_the_us_for_want_of_better_is_marked(client, me, country, mark):
    change_employer(an_interview(me).application.employer, now=NOW, country=country)
    page = said(client.get(at("us")))
    assert "Data engineer" in page
    assert mark in page if mark else "chip info" not in page


def test_the_way_there_starts_at_the_settings(client):
    assert 'href="/settings/profiles/"' in said(client.get("/settings/"))
