"""The list of time zones to choose from, drawn once: some 400 options are too many to render one by one."""

from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import Any

from django import forms
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from afterword.services import fields
from afterword.web.base.dates import city
from afterword.web.base.forms import Checked

AREAS = ("America", "Europe", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian", "Antarctica", "Arctic")


@cache
def options() -> str:
    """Every zone below its part of the world, as the options of a select."""
    areas: dict[str, list[str]] = defaultdict(list)
    for name in sorted(places()):
        area, _, place = name.partition("/")
        if place and area in AREAS:
            areas[area].append(f'<option value="{escape(name)}">{escape(words(place))}</option>')
    groups = (f'<optgroup label="{area}">{"".join(areas[area])}</optgroup>' for area in AREAS)
    return f'{"".join(groups)}<option value="UTC">UTC</option>'


def places() -> set[str]:
    """The zones by the name that is current: zone.tab has no aliases such as Australia/ACT."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    return {line.split("\t")[2] for line in table.splitlines() if not line.startswith("#")}


def words(place: str) -> str:
    """New York; Indianapolis, Indiana."""
    return ", ".join(reversed(place.replace("_", " ").split("/")))


class ZoneSelect(forms.Widget):
    """A select with every zone; an unknown one that is already set stays choosable.

    `unset` says what no zone means; where it is "", none has to be chosen and the browser fills in its own.
    """

    near: tuple[str, ...] = ()
    unset = ""

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> SafeString:  # noqa: ARG002 - Django's signature
        """The select, with `value` chosen; only what is marked `data-own-zone` is filled in by the browser."""
        chosen = str(value or "")
        empty = format_html('<option value="">{}</option>', self.unset or "Choose…") if self.unset or not chosen else ""
        near = [zone for zone in dict.fromkeys(self.near) if zone]
        first = "".join(format_html('<option value="{}">{}</option>', zone, city(zone)) for zone in near)
        group = f'<optgroup label="Yours and theirs">{first}</optgroup>' if first else ""
        marked = (group + options()).replace(f'value="{escape(chosen)}"', f'value="{escape(chosen)}" selected', 1)
        if chosen and marked == group + options():
            marked = f'<option value="{escape(chosen)}" selected>{escape(chosen)}</option>{marked}'
        more = {key: told for key, told in (attrs or {}).items() if told is not False}
        rest = mark_safe("".join(format_html(' {}="{}"', key, told) for key, told in more.items()))  # noqa: S308 - escaped
        own = "" if chosen or self.unset else mark_safe(" data-own-zone")
        choices = mark_safe(empty + marked)  # noqa: S308 - escaped
        return format_html('<select name="{}"{}{}>{}</select>', name, own, rest, choices)


def offer_first(form: forms.BaseForm, *zones: str) -> None:
    """Put the zones that are most likely meant at the top of the list."""
    widget = form.fields["tz"].widget
    assert isinstance(widget, ZoneSelect)  # noqa: S101 - a form of ours
    widget.near = zones


class ZoneField(Checked):
    """An IANA zone, chosen from the list: the candidate's own, or with `unset` somebody else's that may stay open."""

    def __init__(self, *, label: str, help_text: str = "", unset: str = "") -> None:
        select = ZoneSelect()
        select.unset = unset
        super().__init__(check=fields.zone, label=label, help_text=help_text, required=False, widget=select)
