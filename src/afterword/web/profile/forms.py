"""The numbers of one profile as a form: an empty field goes back to the profile's own number."""

from functools import partial
from typing import Any

from django import forms

from afterword.core.etiquette.numbers import MEANINGS, number_of
from afterword.core.etiquette.profiles import Profile
from afterword.services.change_numbers import in_bounds
from afterword.store.read.profiles import ProfileView
from afterword.web.base.forms import Form


class NumbersForm(Form):
    """One field a number, in the order of the book."""

    def __init__(self, data: Any, view: ProfileView) -> None:
        super().__init__(data, initial={name: number_of(view.counted, name).value for name in MEANINGS})
        for meaning in MEANINGS.values():
            self.fields[meaning.name] = forms.IntegerField(
                label=meaning.label,
                help_text=meaning.effect,
                required=False,
                error_messages={"invalid": f"This is a whole number from {meaning.least} to {meaning.most}."},
                widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "class": "number"}),
            )

    def clean(self) -> dict[str, Any]:
        """Each within its own bounds; what two say of one another, the service looks at."""
        said = super().clean() or {}
        for name, value in list(said.items()):
            if value is not None:
                self.ask(partial(in_bounds, name, value))
        return said

    def numbers(self, own: Profile) -> dict[str, int]:
        """What was typed; the profile's own number where nothing was."""
        typed = self.cleaned_data
        return {name: number_of(own, name).value if typed[name] is None else typed[name] for name in MEANINGS}
