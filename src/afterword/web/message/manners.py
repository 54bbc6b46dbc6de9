"""The lengths and tones that one message may have, as buttons, with the one that it has."""

from typing import Any

from afterword.store.models import Outgoing

GROUPS = (
    ("Length", "length", (("short", "Short"), ("", "As usual"), ("long", "Long"))),
    ("Tone", "formality", (("warm", "Warm"), ("", "As usual"), ("formal", "Formal"))),
)


def manners(message: Outgoing) -> list[dict[str, Any]]:
    """Each group with its buttons."""
    return [
        {
            "label": label,
            "choices": [
                {"value": f"{field}:{word}", "label": name, "on": message.voice.get(field, "") == word}
                for word, name in words
            ],
        }
        for label, field, words in GROUPS
    ]


def label_of(field: str, word: str) -> str:
    """What a button says, in the middle of a sentence."""
    return next((name.lower() for _, one, words in GROUPS if one == field for each, name in words if each == word), "")
