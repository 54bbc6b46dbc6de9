"""A topic whose own sentence names it: said in front of that sentence as well, it would be heard twice."""

import re

from afterword.core.writing.tongues.said import Kind, Said


def named_once(topic: Said | None, detail: Said | None) -> tuple[Said | None, Said | None]:
    """The sentence alone where it has the words of its topic: "le tutorat: vous relancez le tutorat entre élèves"."""
    if topic is None or detail is None or detail.kind is not Kind.SENTENCE or detail.own:
        return topic, detail
    words = re.escape(topic.text.rstrip(",~ "))
    again = topic.is_thing and re.search(rf"(?<![\w'’]){words}(?!\w)", detail.text, re.IGNORECASE)
    return (None, detail) if again else (topic, detail)
