"""The choices of a voice; each first one leaves it open."""

from collections.abc import Mapping
from typing import Any

from afterword.core.facts.voice import FIELDS, LONGEST_SIGN_OFF, SIGN_OFFS
from afterword.web.base.forms import Buttons, Form, Line

GREETING = [("", "As it fits"), ("hi", "Hi"), ("hello", "Hello"), ("dear", "Dear")]
ADDRESS = [
    ("", "As it fits"),
    ("first_name", "First name"),
    ("title", "With the title"),
    ("full_name", "Whole name"),
]
FORMALITY = [("", "As it fits"), ("warm", "Warm"), ("formal", "Formal")]
LENGTH = [("", "As it comes"), ("short", "Short"), ("long", "Long")]
SPELLING = [("", "As I type it"), ("us", "US"), ("uk", "UK"), ("by_country", "As theirs is")]
SIGNED = [("", "In full"), ("first_name", "First name only")]
TERMS = [("", "As they do"), ("familiar", "du, tu, tú"), ("formal", "Sie, vous, usted")]
LABELS = {
    "greeting": "Greeting",
    "sign_off": "Sign-off",
    "address": "How you call the reader",
    "formality": "Warm or formal",
    "spelling": "Spelling",
    "length": "Length",
    "signed": "Your own name",
    "terms": "In German, French and Spanish",
}
WORDS = {
    (field, word): label
    for field, choices in (
        ("greeting", GREETING),
        ("address", ADDRESS),
        ("formality", FORMALITY),
        ("spelling", SPELLING),
        ("length", LENGTH),
        ("signed", [*SIGNED, ("full_name", "In full")]),
        ("terms", TERMS),
    )
    for word, label in choices
}
"""What a word is called on the page."""


class VoiceForm(Form):
    """Every part of a voice."""

    greeting = Buttons(LABELS["greeting"], GREETING)
    sign_off = Line(
        LABELS["sign_off"],
        f"Such as Kind regards. Up to {LONGEST_SIGN_OFF} characters; leave it empty, and it fits the country.",
        check=None,
        attrs={"list": "sign-offs"},
    )
    address = Buttons(LABELS["address"], ADDRESS, "A title only where the name carries one; none is guessed.")
    formality = Buttons(LABELS["formality"], FORMALITY, "Warm writes “I'd”, formal writes “I would”.")
    length = Buttons(
        LABELS["length"], LENGTH, "Short is about 60 words, long up to about 170. Nothing is added to fill."
    )
    spelling = Buttons(LABELS["spelling"], SPELLING)
    signed = Buttons(LABELS["signed"], SIGNED)
    terms = Buttons(
        LABELS["terms"],
        TERMS,
        "Chosen, du stands where neither their mails nor your notes tell otherwise; Sie stands everywhere.",
    )

    def words(self) -> dict[str, str]:
        """What was chosen, by field; "" is left open."""
        return {name: str(self.cleaned_data.get(name) or "") for name in FIELDS}


def initial(kept: Mapping[str, str]) -> dict[str, Any]:
    """The form as a voice is kept; a name in full is how it is signed anyway."""
    shown = {name: kept.get(name, "") for name in FIELDS}
    return shown | ({"signed": ""} if shown["signed"] == "full_name" else {})


def sign_offs() -> tuple[str, ...]:
    """What the browser offers while one types."""
    return SIGN_OFFS
