"""What the candidate adds or would ask stands right behind the topic of the talk that it is of."""

from collections.abc import Sequence

from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.same_matter import of_same_matter
from afterword.core.writing.abroad.talked import Told
from afterword.core.writing.abroad.text import by_kind, worded
from afterword.core.writing.tongues.said import Kind, Said


def placed(matter: Matter, said: list[list[str]], told: Sequence[Told], added: str, asked: str) -> list[list[str]]:
    """The paragraphs with the addition and the first question behind their topics, where they are of one of them.

    `told` may hold sentences that found no room; the first paragraph has those that did.
    """
    say = matter.tongue.thanks
    fits = added and matter.added and matter.added.kind is Kind.SENTENCE and not _of_reason(matter)
    if fits and matter.added and say.added_of_topic:
        line = worded(matter, "added", say.added_of_topic, what=matter.added.text)
        said = _moved(matter, said, told, added, matter.added, line)
    if asked and matter.asked:
        line = by_kind(matter, "ask", say.asked_of_topic, matter.asked[0], "question")
        said = _moved(matter, said, told, asked, matter.asked[0], line)
    return said


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
