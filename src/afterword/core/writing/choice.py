"""Which of several good wordings a note takes: settled by the facts and the seed, never by chance."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """`key` names interview and seed, `place` the reader's place in the panel: neighbours never choose alike."""

    key: str
    place: int = 0

    def start(self, slot: str) -> int:
        """Where this key starts in the wordings of a slot."""
        return int.from_bytes(blake2b(f"{self.key}\0{slot}".encode(), digest_size=4).digest())

    def of(self, slot: str, wordings: Sequence[str], *, step: int = 0) -> str:
        """The wording for this slot; `step` is for a slot that is used more than once in one note."""
        return wordings[(self.start(slot) + self.place + step) % len(wordings)]
