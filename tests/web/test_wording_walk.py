"""In a real browser: a language model is switched on, lies, is seen through, words honestly, and is switched off."""

import pytest
from playwright.sync_api import expect

from afterword.core.wording import middle_of, sentences_of
from servers.hostile import hostile
from servers.hostile_model import ModelServer, answer, saying

pytestmark = pytest.mark.browser
LIE = answer(saying("Thank you for the offer at Globex. I accept, and I will start on Monday. <b>Sure</b>"))


def test_a_person_lets_a_model_word_a_draft_and_takes_over_only_what_is_true(example, page, by_day_and_night, overflow):
    def look():
        assert by_day_and_night(page) == [], page.url
        assert overflow(page) == 0, page.url

    with hostile(ModelServer(LIE)) as server:
        page.goto(example.url)
        page.goto(f"{example.origin}/settings/model/")
        look()
        page.get_by_label("Address").fill(server.address)
        page.get_by_label("Model").fill("small")
        page.get_by_role("button", name="Keep and try it").click()
        expect(page.get_by_text("The model answers.")).to_be_visible()
        look()

        page.goto(f"{example.origin}/applications/")
        page.get_by_role("link", name="Fieldnotes Press").click()
        page.locator("form[action$='/write/inquiry/'] button").click()
        ours = page.get_by_label("Message").input_value()
        page.get_by_role("button", name="Suggest another wording").click()
        expect(page.get_by_role("heading", name="Another wording")).to_be_focused()
        expect(page.get_by_text("“Globex” stands neither")).to_be_visible()
        expect(page.get_by_role("button", name="Use this wording")).to_have_count(0)
        expect(page.get_by_label("Message")).to_have_value(ours)
        look()

        middle = " ".join(reversed(sentences_of(middle_of(ours))))
        server.says = answer(saying(middle))
        page.get_by_role("button", name="Suggest another wording").click()
        expect(page.get_by_text("It says nothing that your notes")).to_be_visible()
        page.get_by_role("button", name="Use this wording").click()
        expect(page.get_by_text("The other wording is in.")).to_be_visible()
        assert middle in page.get_by_label("Message").input_value()
        page.get_by_role("button", name="Write it anew from my notes").click()
        expect(page.get_by_label("Message")).to_have_value(ours)

        page.goto(f"{example.origin}/settings/#model")
        page.get_by_role("button", name="Switch it off").click()
        expect(page.get_by_text("The language model is switched off")).to_be_visible()
    assert len(server.asked) == 3
