"""Template tags and filters of the frame: how a page shows dates, icons and words."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from afterword.core.etiquette.explain import Part
from afterword.core.etiquette.override import TELLS_THE_TIME
from afterword.core.etiquette.phrases import listed
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.mail_address import looks_unfinished
from afterword.core.facts.person import Person
from afterword.core.writing.names import called, initials
from afterword.web.base import dates, icons, wording
from afterword.web.base.done import DONE
from afterword.web.base.readers import their_zone

register = template.Library()


@register.simple_tag
def file(name: str) -> str:
    """The address of one of our own files."""
    return static(f"afterword/{name}")


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing beside a word."""
    return mark_safe(icons.svg(name))  # noqa: S308 - from our own table


@register.simple_tag(takes_context=True)
def done(context: dict[str, Any]) -> SafeString:
    """What just happened, told once at the top of the page that follows."""
    request = context.get("request")
    said = DONE.get(request.GET.get("done", "")) if request else None
    if said is None:
        return SafeString("")
    return format_html('<div class="note good" role="status" data-done>{}<p>{}</p></div>', icon("check"), said)


@register.simple_tag(takes_context=True)
def moment(context: dict[str, Any], value: datetime | None, tz: str | None) -> str:
    """Tuesday 1 December, 09:00 in New York."""
    return dates.moment_in_words(value, tz, context["now"]) if value else ""


@register.simple_tag(takes_context=True)
def short_moment(context: dict[str, Any], value: datetime | None, tz: str | None) -> str:
    """Tue 1 Dec, 09:00 (New York)."""
    return dates.short_moment(value, tz, context["now"]) if value else ""


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], value: date | None) -> str:
    """Friday 27 November."""
    return dates.day_in_words(value, context["now"].date()) if value else ""


@register.simple_tag(takes_context=True)
def day_of(context: dict[str, Any], value: datetime | None, tz: str | None) -> str:
    """Friday 27 November, as the calendar in that zone shows it."""
    return dates.day_in_words(value.astimezone(dates.zone(tz)).date(), context["now"].date()) if value else ""


@register.simple_tag(takes_context=True)
def near(context: dict[str, Any], value: datetime | None, tz: str | None) -> str:
    """Today, tomorrow, in 5 days."""
    where = dates.zone(tz)
    return dates.how_near(value.astimezone(where).date(), context["now"].astimezone(where).date()) if value else ""


@register.simple_tag(takes_context=True)
def near_day(context: dict[str, Any], value: date, tz: str | None) -> str:
    """The same of a day."""
    return dates.how_near(value, context["now"].astimezone(dates.zone(tz)).date())


@register.simple_tag(takes_context=True)
def span_words(context: dict[str, Any], earliest: date | None, latest: date | None) -> str:
    """By Friday 27 November."""
    return dates.range_in_words(earliest, latest, context["now"].date())


@register.filter
def city(tz: str | None) -> str:
    """New York for America/New_York."""
    return dates.city(tz)


@register.filter
def their_clock(message: Any) -> str:
    """The zone in which the times of a message are shown."""
    return their_zone(message)


@register.filter
def face(name: str) -> str:
    """The first letters of given and family name, for the round mark beside it: KH for Frau Kim von der Heide."""
    return initials(str(name)) or "·"


@register.filter
def first_name(name: str) -> str:
    """The name to call somebody by in a sentence, as a greeting has it; the whole of it where that cannot be told."""
    return called(Person(id="", name=str(name))) or str(name)


@register.filter
def clock(value: datetime, tz: str | None) -> str:
    """11:00, on the clock of that zone."""
    return f"{value.astimezone(dates.zone(tz)):%H:%M}"


@register.filter
def role(word: str) -> str:
    """Hiring manager for hiring_manager."""
    return wording.ROLES.get(word, word)


@register.filter
def format_word(word: str) -> str:
    """By video for video."""
    return wording.FORMATS.get(word, word)


@register.filter
def status_word(word: str) -> str:
    """How an application stands."""
    return wording.STATUSES.get(word, word)


@register.filter
def channel_word(word: str) -> str:
    """The medium of a touch."""
    return wording.CHANNELS.get(word, word)


@register.simple_tag
def channel_icon(word: str) -> SafeString:
    """The drawing for a medium."""
    return icon(wording.CHANNEL_ICONS.get(word, "mail"))


@register.simple_tag
def purpose_word(word: str, direction: str = "out") -> str:
    """What a touch was for, or what came."""
    return (wording.IN if direction == "in" else wording.OUT).get(word, word)


@register.simple_tag
def what_came(touch: Any) -> str:
    """What a line of the ledger is; what waits for the person's word is called by that."""
    waits = touch.reading.suggested if touch.direction == "in" and hasattr(touch, "reading") else []
    return wording.PERHAPS.get(waits[0], waits[0]) if waits else purpose_word(touch.purpose, touch.direction)


@register.simple_tag
def how_it_stands(application: Any) -> str:
    """Open, At rest; of an offer what the candidate said to it."""
    return wording.SAID_TO_AN_OFFER.get(application.status if application.offered else "") or status_word(
        application.status
    )


@register.simple_tag
def who_wrote(touch: Any) -> SafeString:
    """Dana Ruiz and Kim Novak; the sender of a mail, else the company, where nobody is known."""
    names = [str(person) for person in touch.people.all()]
    return format_html("<bdi>{}</bdi>", listed(names or [touch.mail.sender if touch.mail else str(touch.employer)]))


@register.simple_tag
def message_title(message: Any) -> SafeString:
    """Thank-you to Dana Ruiz."""
    name = format_html("<bdi>{}</bdi>", message.person)
    return format_html(wording.TO.get(message.purpose, "To {}"), name)


@register.simple_tag
def application_name(application: Any) -> SafeString:
    """Data engineer at Acme: each in its own direction, so that neither turns the other's words round."""
    role = format_html("<bdi>{}</bdi>", application.role) if application.role else "Application"
    return format_html("<span>{} at <bdi>{}</bdi></span>", role, application.employer)


@register.simple_tag
def your_mail(purpose: str, person: Any) -> SafeString:
    """Your thank-you to Dana Ruiz."""
    return format_html(wording.YOURS.get(purpose, wording.YOURS["other"]), format_html("<bdi>{}</bdi>", person))


@register.simple_tag
def state_chip(word: str, verdict: str = "") -> SafeString:
    """Where a message stands, as a chip; what is stopped does not wait."""
    if word == "held" and verdict == "stop":
        return SafeString('<span class="chip stop">Held back</span>')
    return format_html(
        '<span class="chip {}">{}</span>', wording.STATE_CHIPS.get(word, ""), wording.STATES.get(word, word)
    )


@register.filter
def breakable(address: str) -> SafeString:
    """An e-mail address that a narrow line may break after the @ and the dots."""
    parts = re.split(r"(?<=[@.])", address)
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in parts))


@register.filter
def unfinished(address: object) -> bool:
    """Whether an e-mail address looks as if its end were missing."""
    return looks_unfinished(str(address or ""))


@register.filter
def body_start(body: str) -> str:
    """A message's first words after its greeting."""
    greeting, _, rest = body.strip().partition("\n")
    return (rest.strip() if len(greeting) < 80 and rest.strip() else body)[:400]


@register.filter
def why(message: Any) -> str:
    """What the guard said last about a message, in its own sentences."""
    reasons = message.verdict.get("reasons", [])
    if message.verdict.get("word") == "stop":
        reasons = [one for one in reasons if one["rule"] not in wording.ONLY_WAITS] or reasons
    return " ".join(reason["says"] for reason in reasons) or "It is held. Open it to see why."


@register.filter
def leading(parts: Sequence[Part]) -> str:
    """What is read at once: what holds it longest; where that is only the hour of the day, first what it follows."""
    first = parts[0]
    holding = (part for part in parts[1:] if part.word is not Word.GO and part.rule not in TELLS_THE_TIME)
    before = next(holding, None) if first.rule in TELLS_THE_TIME else None
    return f"{before.says} {first.says}" if before else first.says


@register.filter
def add_number(value: float, more: float) -> str:
    """A coordinate moved by some pixels, as SVG writes numbers."""
    return f"{value + more:.1f}"


@register.filter
def entry(table: Mapping[object, Any], key: object) -> Any:
    """What a table has under that key; None where it has nothing."""
    return table.get(key)


@register.filter
def direct_word(word: str) -> str:
    """An agency's rule in words."""
    return wording.DIRECT.get(word, word)


@register.filter
def interview_word(word: str) -> str:
    """What became of an interview."""
    return {"arranged": "Arranged", "done": "Took place", "cancelled": "Cancelled", "missed": "Missed"}.get(word, word)
