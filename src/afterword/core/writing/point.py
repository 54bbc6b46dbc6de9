"""One thing that was talked about, as it is said to one reader."""

from dataclasses import dataclass

from afterword.core.writing.prose.lexicon import BASE_VERBS, SPEECH_VERBS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.phrase import Phrase
from afterword.core.writing.prose.shape import Shape

SAYING = word_set(
    "said say told tell mentioned mention explained explain think thought believe stressed noted admitted described"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """`topic` stands after "about", "" without one; `detail` is what was said of it, `more` a sentence further."""

    topic: str = ""
    detail: Phrase | None = None
    more: str = ""

    @property
    def in_words(self) -> str:
        """All of it, as it is looked at before it is said."""
        topic = f"about {self.topic}; " if self.topic else ""
        lead = "is that " if self.detail and self.detail.shape is Shape.CLAUSE else ""
        return f"{topic}{lead}{self.detail.text if self.detail else ''}; {self.more}"

    @property
    def told(self) -> bool:
        """Whether the detail says what the reader said: "you said that …"."""
        words = self.detail.text.lower().split() if self.detail else []
        return len(words) > 2 and words[0] == "you" and words[1] in SAYING

    @property
    def done(self) -> bool:
        """Whether the detail is an act towards the candidate that speaks for itself: "you asked me …"."""
        words = self.detail.text.lower().split() if self.detail else []
        return len(words) > 2 and words[0] == "you" and words[1] in SPEECH_VERBS - SAYING

    @property
    def done_then(self) -> bool:
        """Whether that act was one of the talk: "you asked me …", not "you ask for volunteers"."""
        words = self.detail.text.lower().split() if self.detail else []
        return self.done and (words[1].endswith("ed") or words[1] not in BASE_VERBS)

    @property
    def mine(self) -> bool:
        """Whether the detail is the candidate's own word: "I told you …"."""
        return self.detail is not None and self.detail.text.startswith(("I ", "I'", "my ", "we "))

    def names_all_of(self, noted: str) -> bool:
        """Whether all that was `noted` is the name of the thing: nothing of it is told beside it."""
        return not self.detail and len(self.topic.split()) >= len(noted.split())
