"""The whole way in a real browser: from an invitation dropped on the page to the next step that waits for its time."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from invitation import this_morning, where_it_is_noon
from playwright.sync_api import Browser, Page, Route, expect

pytestmark = pytest.mark.browser
Look = Callable[[Page], None]


@pytest.fixture
def look(by_day_and_night, overflow) -> Look:
    """See a page as everybody would."""

    def seen(page: Page) -> None:
        assert by_day_and_night(page) == [], page.url
        assert overflow(page) == 0, page.url

    return seen


def glance(page: Page) -> None:
    """A page that another walk has looked at already."""
    assert page.get_by_role("heading", level=1).count() == 1


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the app that is walked through lives by the real clock


def drop(page: Page) -> None:
    """Give the page the invitation; with scripts it is read at once, without them a button is pressed."""
    file = {"name": "invite.ics", "mimeType": "text/calendar", "buffer": this_morning(now())}
    page.get_by_label("The invitation file").set_input_files(file)


def add(page: Page, app, look: Look, *, scripts: bool = True) -> None:
    """Steps one and two: open the app, drop the invitation, keep what was read."""
    page.goto(app.url)
    assert "key" not in page.url
    look(page)
    page.get_by_role("link", name="Add your interview").click()
    look(page)
    drop(page)
    if not scripts:
        page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Here is what we read")
    expect(page.get_by_label("Company", exact=True)).to_have_value("Acme")
    expect(page.get_by_label("Role", exact=True)).to_have_value("Data engineer")
    expect(page.get_by_label("Time zone")).to_have_value(where_it_is_noon(now()).key)
    look(page)
    page.get_by_role("button", name="Keep this interview").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Interview at Acme")
    expect(page.get_by_text("Dana Ruiz").first).to_be_visible()
    assert page.get_by_text("Room 4").count() == 0
    look(page)


def added(page: Page, app) -> None:
    """Where steps one and two end, for a walk that begins there: walked once, and put back for the next."""
    if app.keeps("added"):
        app.put_back("added")
        page.goto(app.url)
        page.goto(app.origin + "/interviews/1/")
        expect(page.get_by_role("heading", level=1)).to_have_text("Interview at Acme")
    else:
        add(page, app, glance)
        app.keep("added")


def note(page: Page) -> None:
    """Step three: what was talked about, with whom."""
    page.get_by_label("Good").check()
    page.get_by_label("What did you talk about with Dana?").fill("their move from nightly batches to events")
    page.get_by_label("What did you talk about with Kim?").fill("how the team does on-call")
    page.get_by_label("A question you did not get to ask").first.fill("How long does a typical migration take?")
    page.get_by_label("What makes you want this job?").fill("building tools that other engineers rely on")
    page.get_by_label("What did they say about next steps, and when?").fill("They decide by the end of next week")


def let_go(page: Page, look: Look) -> None:
    """Steps four and five: read one, approve it, copy it, say that it left."""
    page.get_by_role("link", name="Dana Ruiz").click()
    expect(page.get_by_label("Message", exact=True)).to_have_value(re.compile("^(Hi|Hello|Dear) Dana"))
    look(page)
    page.get_by_role("button", name="It reads right: approve").click()
    expect(page.get_by_role("heading", name="How should it leave?")).to_be_visible()
    look(page)
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_role("heading", name="Did it leave?")).to_be_visible()
    look(page)
    page.get_by_role("button", name="Yes, it is sent").click()
    expect(page.get_by_text("It has left")).to_be_visible()
    look(page)


def see_what_waits(page: Page, look: Look) -> None:
    """Step six: the picture, and the next step with its reason."""
    page.get_by_role("link", name="See what happens next").click()
    expect(page.get_by_text("wait until").first).to_be_visible()
    expect(page.get_by_text("two working days later").first).to_be_visible()
    assert page.locator("figure.picture svg:visible").count() == 1
    look(page)


def test_a_person_walks_from_the_invitation_to_the_step_that_waits(page: Page, app, look: Look) -> None:
    add(page, app, look)
    page.get_by_role("link", name="Take five minutes for notes").click()
    note(page)
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    expect(page.get_by_text("We read this as")).to_be_visible()
    look(page)
    page.get_by_role("button", name="Yes, keep it").click()
    expect(page.get_by_text("Kept: they answer")).to_be_visible()
    page.get_by_role("button", name="Write my thank-yous").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your thank-yous")
    expect(page.locator("li.card")).to_have_count(3)
    look(page)
    let_go(page, look)
    see_what_waits(page, look)


def test_a_call_is_noted_in_a_few_taps(phone: Page, app, look: Look) -> None:
    added(phone, app)
    phone.get_by_role("link", name="Data engineer at Acme").click()
    phone.get_by_role("link", name="Log something").click()
    phone.get_by_text("They wrote or called").click()
    phone.get_by_text("Phone call").click()
    phone.get_by_text("An answer").click()
    look(phone)
    phone.get_by_role("button", name="Note it").click()
    expect(phone.get_by_text("They answered").first).to_be_visible()
    look(phone)


def test_the_way_works_without_scripts(chromium: Browser, app) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    add(page, app, glance, scripts=False)
    page.get_by_role("link", name="Take five minutes for notes").click()
    note(page)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(page.get_by_label("What did you talk about with Kim?")).to_have_value("how the team does on-call")
    page.get_by_role("button", name="Yes, keep it").click()
    page.get_by_role("button", name="Write my thank-yous").click()
    page.get_by_role("link", name="Dana Ruiz").click()
    page.get_by_label("Message", exact=True).fill(
        "Hi Dana,\n\nThank you for our talk about events.\n\nBest,\nSam Okoro"
    )
    page.get_by_role("button", name="It reads right: approve").click()
    expect(page.get_by_role("heading", name=re.compile("How should it leave|It waits"))).to_be_visible()
    expect(page.locator("#leaving-text").get_by_text("Thank you for our talk about events.")).to_be_visible()
    context.close()


def nothing_kept_back(page: Page) -> bool:
    """Within fifteen seconds; asked again and again, since the page's own policy forbids to wait inside it."""
    for _ in range(150):
        if not page.evaluate("() => Object.keys(localStorage).some(name => name.startsWith('afterword:'))"):
            return True
        page.wait_for_timeout(100)
    return False


def test_what_is_typed_outlives_a_lost_connection_and_a_reload(phone: Page, app) -> None:
    added(phone, app)
    phone.get_by_role("link", name="Take five minutes for notes").click()
    about = phone.get_by_label("What did you talk about with Dana?")
    about.fill("the new Lisbon office")
    expect(phone.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    phone.context.set_offline(True)
    about.fill("the new Lisbon office, and who moves there")
    expect(phone.get_by_role("status").filter(has_text="Offline")).to_be_visible()
    phone.get_by_role("button", name="Another question").click()
    phone.get_by_label("A question you did not get to ask").last.fill("Who moves first?")
    address = phone.url
    phone.wait_for_timeout(300)
    phone.goto("about:blank")
    phone.context.set_offline(False)
    phone.goto(address)
    expect(about).to_have_value("the new Lisbon office, and who moves there")
    # The last save may have landed after the page had gone; either way the browser's copy goes once the server has all.
    assert nothing_kept_back(phone)
    phone.reload()
    expect(about).to_have_value("the new Lisbon office, and who moves there")
    assert "Who moves first?" in phone.get_by_label("A question you did not get to ask").evaluate_all(
        "fields => fields.map(field => field.value)"
    )
    phone.complaints.clear()  # the lost connection itself


def test_two_windows_never_eat_each_others_text(desktop: Page, app, look: Look) -> None:
    added(desktop, app)
    desktop.get_by_role("link", name="Take five minutes for notes").click()
    other = desktop.context.new_page()
    other.goto(desktop.url)
    other.get_by_label("What makes you want this job?").fill("typed in the other window")
    expect(other.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    desktop.get_by_label("What makes you want this job?").fill("typed in this window")
    expect(desktop.get_by_text("There are two versions of this.")).to_be_visible()
    expect(desktop.get_by_role("group", name="Typed in this window")).to_contain_text("typed in this window")
    expect(desktop.get_by_role("group", name="Saved in another window")).to_contain_text("typed in the other window")
    look(desktop)
    desktop.get_by_role("button", name="Use what I typed here").click()
    expect(desktop.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    desktop.reload(wait_until="networkidle")
    expect(desktop.get_by_label("What makes you want this job?")).to_have_value("typed in this window")
    desktop.complaints.clear()  # the browser tells of the 409


def test_a_button_approves_only_the_text_that_its_window_shows(desktop: Page, app) -> None:
    notes(desktop, app)
    desktop.get_by_role("button", name="Write my thank-yous").click()
    desktop.get_by_role("link", name="Dana Ruiz").click()
    expect(desktop.get_by_label("Message", exact=True)).to_have_value(re.compile("Dana"))
    text, address = desktop.get_by_label("Message", exact=True), desktop.url
    own = text.input_value()
    other = desktop.context.new_page()
    other.goto(address)
    text.fill(f"{own}\n\nTAB ONE")
    expect(desktop.get_by_role("status").filter(has_text=re.compile("^Saved$"))).to_be_visible()
    other.reload()
    other.get_by_label("Message", exact=True).fill(f"{own}\n\nTAB TWO")
    expect(other.get_by_role("status").filter(has_text=re.compile("^Saved$"))).to_be_visible()
    desktop.get_by_role("button", name="It reads right: approve").click(force=True)
    expect(desktop.get_by_role("group", name="Typed in this window")).to_contain_text("TAB ONE")
    expect(desktop.get_by_role("group", name="Saved in another window")).to_contain_text("TAB TWO")
    expect(text).to_have_value(f"{own}\n\nTAB ONE")
    other.reload()
    expect(other.get_by_role("button", name="It reads right: approve")).to_be_visible()
    desktop.complaints.clear()  # the browser tells of the 409


def notes(page: Page, app) -> None:
    """The notes of an interview that was just added."""
    added(page, app)
    page.get_by_role("link", name="Take five minutes for notes").click()
    expect(page.get_by_label("What makes you want this job?")).to_be_visible()
    expect(page.get_by_text("Saves as you type")).to_be_visible()


@pytest.mark.parametrize("after", [0, 300, 620])
def test_a_reload_while_saving_is_no_other_window(desktop: Page, app, after: int) -> None:
    notes(desktop, app)
    wish = desktop.get_by_label("What makes you want this job?")
    box = desktop.get_by_text("There are two versions of this.")
    wish.fill("building tools")
    for more in (" that last", " for years"):
        desktop.wait_for_timeout(after)
        desktop.reload()
        expect(wish).to_have_value(re.compile("building tools"))
        wish.press("End")
        wish.press_sequentially(more)
    expect(desktop.get_by_role("status").filter(has_text=re.compile("^Saved$"))).to_be_visible()
    assert nothing_kept_back(desktop)
    assert not box.is_visible()
    desktop.reload(wait_until="networkidle")
    expect(wish).to_have_value("building tools that last for years")
    desktop.complaints.clear()  # the browser tells of a 409


def test_an_answer_that_breaks_off_is_no_answer(desktop: Page, app) -> None:
    notes(desktop, app)
    wish = desktop.get_by_label("What makes you want this job?")
    saves = re.compile(r"/debrief/$")
    desktop.route(saves, lambda route: route.fulfill(status=200, body="") if is_save(route) else route.fallback())
    wish.fill("building tools")
    expect(desktop.get_by_role("status").filter(has_text="Offline")).to_be_visible()
    desktop.reload()
    expect(wish).to_have_value("building tools")
    desktop.unroute(saves)
    expect(desktop.get_by_role("status").filter(has_text=re.compile("^Saved$"))).to_be_visible()
    desktop.reload(wait_until="networkidle")
    expect(wish).to_have_value("building tools")


def is_save(route: Route) -> bool:
    return route.request.method == "POST"


def test_two_windows_with_different_fields_ask_nothing(desktop: Page, app) -> None:
    notes(desktop, app)
    other = desktop.context.new_page()
    other.goto(desktop.url)
    other.get_by_label("What struck you about the place, or the people?").fill("from the other window")
    expect(other.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    desktop.get_by_label("What makes you want this job?").fill("from this window")
    expect(desktop.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    assert not desktop.get_by_text("There are two versions of this.").is_visible()
    desktop.reload(wait_until="networkidle")
    expect(desktop.get_by_label("What makes you want this job?")).to_have_value("from this window")
    expect(desktop.get_by_label("What struck you about the place, or the people?")).to_have_value(
        "from the other window"
    )
    desktop.complaints.clear()  # the browser tells of the 409


def test_while_two_texts_wait_for_a_choice_everything_else_is_kept(desktop: Page, app) -> None:
    notes(desktop, app)
    other = desktop.context.new_page()
    other.goto(desktop.url)
    wish, struck = "What makes you want this job?", "What struck you about the place, or the people?"
    other.get_by_label(wish).fill("theirs")
    expect(other.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    desktop.get_by_label(wish).fill("mine")
    expect(desktop.get_by_text("There are two versions of this.")).to_be_visible()
    address = desktop.url
    desktop.get_by_role("button", name="Write my thank-yous").click(force=True)
    desktop.get_by_label(struck).fill("the garden")
    desktop.get_by_label(wish).fill("mine, and longer")
    expect(desktop.get_by_role("status").filter(has_text="choose above")).to_be_visible()
    assert desktop.url == address
    other.reload()
    expect(other.get_by_label(struck)).to_have_value("the garden")
    expect(other.get_by_label(wish)).to_have_value("theirs")
    desktop.context.set_offline(True)
    expect(desktop.get_by_role("status").filter(has_text="Offline")).to_be_visible()
    desktop.get_by_label(struck).fill("the garden, the light")
    expect(desktop.get_by_role("status").filter(has_text="Offline")).to_be_visible()
    assert "the light" in desktop.evaluate("JSON.stringify(localStorage)")
    desktop.context.set_offline(False)
    expect(desktop.get_by_role("status").filter(has_text="choose above")).to_be_visible()
    desktop.reload()
    expect(desktop.get_by_role("group", name="Typed in this window")).to_contain_text("mine, and longer")
    desktop.get_by_role("button", name="Use the other one").click()
    expect(desktop.get_by_role("status").filter(has_text=re.compile("^Saved$"))).to_be_visible()
    expect(desktop.get_by_label(wish)).to_have_value("theirs")
    expect(desktop.get_by_label(struck)).to_have_value("the garden, the light")
    desktop.complaints.clear()  # the 409 and the lost connection


def test_the_button_waits_while_there_is_no_connection(phone: Page, app) -> None:
    notes(phone, app)
    note(phone)
    phone.context.set_offline(True)
    phone.get_by_role("button", name="Write my thank-yous").click()
    expect(phone.get_by_role("status").filter(has_text="Press the button again")).to_be_visible()
    phone.context.set_offline(False)
    phone.get_by_role("button", name="Write my thank-yous").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Your thank-yous")
    assert nothing_kept_back(phone)
    phone.get_by_role("link", name="Dana Ruiz").click()
    body = phone.get_by_label("Message", exact=True)
    body.fill("Hi Dana,\n\nSomething half-typed")
    phone.get_by_role("button", name="Write it anew from my notes").click()
    expect(phone.get_by_text("Written anew from your notes.")).to_be_visible()
    expect(body).to_have_value(re.compile("on-call|events"))
    assert not phone.get_by_text("There are two versions of this.").is_visible()
    phone.complaints.clear()  # the lost connection itself


def test_one_text_that_is_too_long_is_named_and_keeps_nothing_else_from_being_saved(desktop: Page, app) -> None:
    notes(desktop, app)
    wish, struck = "What makes you want this job?", "What struck you about the place, or the people?"
    told, address = desktop.locator("[data-saving]"), desktop.url
    desktop.get_by_label(wish).fill("w" * 30_000)
    desktop.get_by_label(struck).fill("the garden")
    expect(told).to_contain_text(f"“{wish}”: This is 30,000 characters long")
    expect(told).to_contain_text("everything else is saved")
    desktop.get_by_role("button", name="Write my thank-yous").click()
    expect(desktop.get_by_label(wish)).to_be_focused()
    assert desktop.url == address
    desktop.goto(app.origin + "/settings/")
    desktop.get_by_role("button", name="Save").first.click()
    desktop.goto(address)
    expect(desktop.get_by_label(wish)).to_have_value("w" * 30_000)
    expect(desktop.get_by_label(struck)).to_have_value("the garden")
    expect(told).to_contain_text("characters long")
    desktop.get_by_label(wish).fill("building tools")
    expect(desktop.get_by_role("status").filter(has_text=re.compile("^Saved$"))).to_be_visible()
    assert nothing_kept_back(desktop)
    desktop.complaints.clear()  # the refusals


def test_a_full_disk_holds_the_button_and_loses_nothing(desktop: Page, app) -> None:
    notes(desktop, app)
    wish, address = "What makes you want this job?", desktop.url
    says = "The disk is full, so this could not be saved. Free some space, then save again."
    full = lambda route: route.fulfill(status=503, json={"says": says}) if is_save(route) else route.fallback()  # noqa: E731
    saves = re.compile(r"/debrief/$")
    desktop.route(saves, full)
    desktop.get_by_label(wish).fill("building tools")
    expect(desktop.get_by_role("status").filter(has_text="The disk is full")).to_be_visible()
    desktop.get_by_role("button", name="Write my thank-yous").click()
    expect(desktop.get_by_role("status").filter(has_text="press the button again")).to_be_visible()
    assert desktop.url == address
    desktop.goto(app.origin + "/settings/")
    desktop.get_by_role("button", name="Save").first.click()
    desktop.goto(address)
    expect(desktop.get_by_label(wish)).to_have_value("building tools")
    desktop.unroute(saves)
    expect(desktop.get_by_role("status").filter(has_text=re.compile("^Saved$"))).to_be_visible()
    desktop.complaints.clear()  # the refusals


@pytest.mark.parametrize("where", ["refused page", "error page"])
def test_a_text_that_a_button_could_not_save_is_there_when_one_comes_back(desktop: Page, app, where: str) -> None:
    notes(desktop, app)
    wish, address = "What makes you want this job?", desktop.url
    desktop.get_by_label(wish).fill("w" * 30_000)
    expect(desktop.locator("[data-saving]")).to_contain_text("characters long")
    if where == "error page":
        desktop.route(re.compile(r"/debrief/$"), lambda route: route.fulfill(status=503, body="full"))
    with desktop.expect_navigation():
        desktop.evaluate("HTMLFormElement.prototype.submit.call(document.querySelector('form[data-autosave]'))")
    desktop.unroute_all()
    desktop.goto(app.origin + "/settings/")
    desktop.get_by_role("button", name="Save").first.click()
    desktop.goto(address)
    expect(desktop.get_by_label(wish)).to_have_value("w" * 30_000)
    expect(desktop.get_by_role("status").filter(has_text="characters long")).to_be_visible()
    desktop.complaints.clear()  # the refusals


def test_a_form_comes_back_as_it_was_typed_after_a_crash(desktop: Page, app) -> None:
    desktop.goto(app.url)
    desktop.goto(app.origin + "/add/form/")
    desktop.get_by_label("Company", exact=True).fill("Acme")
    desktop.get_by_role("button", name="Add a person").click()
    desktop.get_by_label("Name").last.fill("Kim Novak")
    desktop.wait_for_timeout(400)
    desktop.goto("about:blank")
    desktop.goto(app.origin + "/add/form/")
    expect(desktop.get_by_text("What you typed here before is back.")).to_be_visible()
    expect(desktop.get_by_label("Company", exact=True)).to_have_value("Acme")
    expect(desktop.get_by_label("Name").last).to_have_value("Kim Novak")
    desktop.get_by_label("Day").fill("2026-11-24")
    desktop.get_by_label("From").fill("10:00")
    desktop.get_by_role("button", name="Keep this interview").click()
    expect(desktop.get_by_text("Kim Novak").first).to_be_visible()
    desktop.goto(app.origin + "/add/form/")
    expect(desktop.get_by_label("Company", exact=True)).to_have_value("")


def test_a_person_is_not_moved_to_the_zone_of_whoever_edits_them(chromium: Browser, example) -> None:
    context = chromium.new_context(timezone_id="Asia/Kathmandu")
    page = context.new_page()
    page.goto(example.url)
    for path in ("/people/1/", "/applications/1/edit/"):
        page.goto(example.origin + path)
        zone = page.locator("select[name=tz]")
        before = zone.locator("option[selected]").get_attribute("value") if zone.locator("[selected]").count() else ""
        page.wait_for_load_state("networkidle")
        expect(zone).to_have_value(before)
    page.goto(example.origin + "/people/1/")
    page.get_by_role("button", name="Save", exact=True).click()
    page.goto(example.origin + "/people/1/")
    expect(page.locator("select[name=tz]")).to_have_value("")
    context.close()


def test_a_button_stays_under_the_finger_whatever_is_told_beside_it(phone: Page, app) -> None:
    notes(phone, app)
    phone.get_by_role("button", name="Write my thank-yous").click()
    phone.get_by_role("link", name="Dana Ruiz").click()
    expect(phone.get_by_text("Saves as you type")).to_be_visible()
    heights = {
        phone.evaluate(
            """([saving, noticed]) => {
                document.querySelector("[data-saving] [data-quiet]").textContent = saving;
                document.querySelector("[data-noticed]").textContent = noticed;
                return document.querySelector(".foot-bar").getBoundingClientRect().height;
            }""",
            [saving, noticed],
        )
        for saving in ("Saved", "Saving…", "Not saved yet", "Saves as you type")
        for noticed in ("Nothing found to mend", "1 thing to look at", "12 things must be mended")
    }
    assert len(heights) == 1
