"""What all forms share: one-line fields that know their limits, and the way a service's problem reaches its field."""

from typing import Any

from django import forms

from afterword.services.errors import Problem

LONGEST = 20_000


class Form(forms.Form):
    """A form whose fields say what is wrong with them in their own place."""

    error_css_class = "wrong"
    use_required_attribute = False

    def tell(self, problem: Problem) -> None:
        """Show a service's problem at the field it names, else above the form."""
        name = problem.field or ""
        self.add_error(name if name in self.fields else None, problem.says)


class Line(forms.CharField):
    """One line of text; how much is too much is said by the service, in words, so that nothing is cut in silence."""

    def __init__(self, label: str, hint: str = "", **more: Any) -> None:
        attrs = {"dir": "auto", "autocomplete": "off"} | more.pop("attrs", {})
        super().__init__(
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


class Email(forms.CharField):
    """An e-mail address; the service decides whether it is one, in the same words everywhere."""

    def __init__(self, label: str, hint: str = "", **attrs: Any) -> None:
        widget = forms.TextInput(
            attrs={"inputmode": "email", "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"} | attrs
        )
        super().__init__(label=label, help_text=hint, required=False, widget=widget)


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
