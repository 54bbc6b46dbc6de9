"""A text model that is only a list in memory, for tests that need no server; it keeps the port's promises."""

from dataclasses import dataclass, field

from afterword.core.ports.text_model import MOST_OUT, TextAsked, TextHindrance, TextTrouble


@dataclass
class MemoryModel:
    """Says its words, or its trouble, each time; `asked` is what it was told."""

    words: str = ""
    trouble: TextTrouble | None = None
    asked: list[TextAsked] = field(default_factory=list)

    def write(self, asked: TextAsked) -> str:
        """The words."""
        self.asked.append(asked)
        if self.trouble:
            raise self.trouble
        if len(self.words) > MOST_OUT:
            raise TextTrouble("The answer was too large.", cause=TextHindrance.TOO_BIG)
        return self.words
