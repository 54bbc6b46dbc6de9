"""What all forms share: fields that ask the services' own checks, and the way a service's problem reaches its field.

A field asks while the form is read, so that several mistakes are told at once, in the words that the service has.
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeAlias

from django import forms

from afterword.core.facts.mail_address import name_and_address
from afterword.services import fields
from afterword.services.errors import Problem

LONGEST = 20_000
Check: TypeAlias = Callable[[str, str], object]
"""What a service says of a field: it takes what was typed and the field's name, and raises Problem."""


class Form(forms.Form):
    """A form whose fields say what is wrong with them in their own place."""

    error_css_class = "wrong"
    use_required_attribute = False
    named: ClassVar[Mapping[str, str]] = {}
    """What a service calls a field that has another name here."""

    def tell(self, problem: Problem) -> None:
        """Show a service's problem at the field it names; above the form where that field is not to be seen."""
        name = self.named.get(problem.field or "", problem.field or "")
        seen = name in self.fields and not self[name].is_hidden
        self.add_error(name if seen else None, problem.says)

    def ask(self, check: Callable[[], object]) -> None:
        """Let a service look at what several fields say together."""
        try:
            check()
        except Problem as problem:
            self.tell(problem)


class PersonFields(Form):
    """A form with somebody's name and address: what was pasted into the wrong one of the two is put right."""

    def clean(self) -> dict[str, Any]:
        """The address is looked at once it stands alone."""
        said = super().clean() or {}
        if "email" in said:
            meant = name_and_address(said.get("name", ""), said["email"])
            said |= dict(zip(("name", "email"), meant, strict=True)) if "name" in said else {}
            self.ask(lambda: self.address_check(said)(meant[1], "email"))
        return said

    def address_check(self, _said: dict[str, Any]) -> Check:
        """How an address of theirs is looked at."""
        return fields.address_of_person


class Checked(forms.CharField):
    """Text that a service's check looks at; None leaves that to the service alone."""

    def __init__(self, *, check: Check | None, **more: Any) -> None:
        super().__init__(**more)
        self.check = check

    def validate(self, value: str) -> None:
        """What the check says is told at the field."""
        super().validate(value)
        try:
            if self.check is not None:
                self.check(value, "")
        except Problem as problem:
            raise forms.ValidationError(problem.says) from problem


class Line(Checked):
    """One line of text; how much is too much is said by the service, in words, so that nothing is cut in silence."""

    def __init__(self, label: str, hint: str = "", *, check: Check | None = fields.one_line, **more: Any) -> None:
        attrs = {"dir": "auto", "autocomplete": "off"} | more.pop("attrs", {})
        super().__init__(
            check=check,
            label=label,
            help_text=hint,
            required=more.pop("required", False),
            widget=forms.TextInput(attrs=attrs),
            **more,
        )


class Text(forms.CharField):
    """Several lines; never stripped, since what is typed comes back as it was."""

    def __init__(self, label: str, hint: str = "", *, rows: int = 3, required: bool = False, **attrs: Any) -> None:
        widget = forms.Textarea(attrs={"rows": rows, "cols": 40, "dir": "auto"} | attrs)
        super().__init__(label=label, help_text=hint, required=required, widget=widget, strip=False)


class Email(Checked):
    """An e-mail address; the service decides whether it is one, in the same words everywhere."""

    asks_whole = True
    """Beside it stands a question as long as its end seems to be missing."""

    def __init__(self, label: str, hint: str = "", *, check: Check | None = fields.address, **attrs: Any) -> None:
        widget = forms.TextInput(
            attrs={"inputmode": "email", "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"} | attrs
        )
        super().__init__(check=check, label=label, help_text=hint, required=False, widget=widget)


class Day(forms.DateField):
    """A date, by the browser's own calendar."""

    def __init__(self, label: str, hint: str = "", *, required: bool = False) -> None:
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        wrong = "This is not a date. It should look like 2026-11-24."
        super().__init__(
            label=label, help_text=hint, required=required, widget=widget, error_messages={"invalid": wrong}
        )


class Clock(forms.TimeField):
    """A time of day, by the browser's own clock."""

    def __init__(self, label: str, hint: str = "", *, required: bool = False) -> None:
        widget = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
        wrong = "This is not a time. It should look like 14:30."
        super().__init__(
            label=label, help_text=hint, required=required, widget=widget, error_messages={"invalid": wrong}
        )


class Pick(forms.ChoiceField):
    """A few words to choose from, as a list that opens."""

    def __init__(self, label: str, choices: list[tuple[str, str]], hint: str = "", *, required: bool = False) -> None:
        wrong = "Please choose one of the list."
        super().__init__(
            label=label, choices=choices, help_text=hint, required=required, error_messages={"invalid_choice": wrong}
        )


class Buttons(forms.ChoiceField):
    """A few words to choose from, each a button as wide as a thumb."""

    def __init__(self, label: str, choices: list[tuple[str, str]], hint: str = "", *, required: bool = False) -> None:
        wrong = "Please choose one of the buttons."
        super().__init__(
            label=label,
            choices=choices,
            help_text=hint,
            required=required,
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": wrong},
        )
