"""What the candidate adds or would ask stands right behind the topic of the talk that it is of."""

from collections.abc import Sequence

from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.same_matter import of_same_matter
from afterword.core.writing.abroad.talked import Told
from afterword.core.writing.abroad.text import by_kind, large, worded
from afterword.core.writing.tongues.said import Kind, Said


def placed(
    matter: Matter, said: list[list[str]], told: Sequence[Told], added: str, asked: str, *, drawn: bool = False
) -> list[list[str]]:
    """The paragraphs with the addition and the first question behind their topics, where they are of one of them.

    `told` may hold sentences that found no room; the first paragraph has those that did. `drawn` says that what draws
    the candidate stands there as well.
    """
    say = matter.tongue.thanks
    if asked and matter.asked:
        line = by_kind(matter, "ask", say.asked_of_topic, matter.asked[0], "question")
        said = _moved(matter, said, told, asked, matter.asked[0], line)
    fits = added and matter.added and matter.added.kind is Kind.SENTENCE and (drawn or not _of_reason(matter))
    if fits and matter.added and say.added_of_topic:
        line = worded(matter, "added", say.added_of_topic, what=matter.added.text, What=large(matter.added))
        said = _moved(matter, said, told, added, matter.added, line)
    return said


def drawn_beside(matter: Matter, told: Sequence[Told]) -> str:
    """What draws the candidate, as it stands behind the topic that it is of; "" where it is of none."""
    excited, by = matter.excited, matter.tongue.thanks.excited_of_topic
    of_one = excited and any(of_same_matter(matter, one.of, excited.text) for one in told)
    if not of_one or not matter.open_share.first_for_fit:
        return ""
    return by_kind(matter, "excited", by, excited, "what", before=" ".join(one.text for one in told))


def drawn_placed(
    matter: Matter, said: list[list[str]], told: Sequence[Told], line: str, reason: str
) -> list[list[str]]:
    """The paragraphs with that sentence behind its topic; with `reason` instead where the topic found no room."""
    moved = _moved(matter, said, told, line, matter.excited, line) if matter.excited else said
    return [[reason if text == line else text for text in part] for part in said] if moved == said else moved


def _of_reason(matter: Matter) -> bool:
    excited = matter.excited.text if matter.excited else ""
    return bool(matter.added and of_same_matter(matter, matter.added.text, excited))


def _moved(
    matter: Matter, said: list[list[str]], told: Sequence[Told], old: str, what: Said, line: str
) -> list[list[str]]:
    """With `line` behind its topic in the first paragraph instead of `old` where that stood."""
    talk, *rest = said
    at = next(
        (talk.index(one.text) for one in told if one.text in talk and of_same_matter(matter, one.of, what.text)), -1
    )
    led = any(text.startswith(line[:12]) for text in talk)
    if not line or at < 0 or led:
        return said
    kept = [[text for text in part if text != old] for part in rest]
    if line.endswith("?") and talk[at + 1 :] and kept:  # a question ends its paragraph, or nobody answers it
        return [[*talk[: at + 1], line], [*talk[at + 1 :], *kept[0]], *kept[1:]]
    return [[*talk[: at + 1], line, *talk[at + 1 :]], *kept]
