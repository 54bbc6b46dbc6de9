"""What a message says anew, in its place: everything else is blanked, and nothing is moved."""

from afterword.core.reading.newtext.marked import marked
from afterword.core.reading.newtext.page import What


def new_text(text: str) -> str:
    """The text, each character of what is not new replaced by a blank, so that places stay what they were."""
    if "\n" not in text and not text.lstrip().startswith(">"):
        return text
    page = marked(text)
    if page.marks.count(What.NEW) == len(page.marks):
        return text
    new = What.NEW
    return "\n".join(
        [line if mark is new else " " * len(line) for mark, line in zip(page.marks, page.lines, strict=True)]
    )
