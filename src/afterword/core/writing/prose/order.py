"""A question noted as a subject, in the order of a statement: "how hard is it" -> "how hard it is"; "" if not sure."""

import re

from afterword.core.writing.prose.lexicon import BASE_OF, IRREGULAR_PASTS, REGULAR_BASES, regular_past

_ASKED = re.compile(
    r"^((?:why|how|what|where|when|which|who)(?: (?:much|many|long|often|far|\w+))??) "
    r"(do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must) "
    r"(i|you|he|she|it|we|they|there) (.+)$",
    re.IGNORECASE,
)
_THIRD_OF = {base: third for third, base in BASE_OF.items()}
_DIRECT = re.compile(r"^(?:why|how|what|where|when)(?: \w+)? (?:do|does|did)\b", re.IGNORECASE)


def statement_order(subject: str) -> str:
    """The subject itself unless it is a question put straight out; "" where its order cannot be told."""
    found = _ASKED.match(subject.rstrip("? "))
    if not found:
        return "" if _DIRECT.match(subject) else subject
    asked, verb, who, rest = found.groups()
    if verb.lower() not in {"do", "does", "did"}:
        return f"{asked} {who} {verb} {rest}"
    first, _, more = rest.partition(" ")
    turned = _spoken(first.casefold(), verb.lower())
    return f"{asked} {who} {turned} {more}".strip() if turned else ""


def _spoken(verb: str, helper: str) -> str:
    """The verb as it is without its helper: "did leave" -> "left"; "" where we do not know it."""
    if helper == "do":
        return verb
    if helper == "does":
        return _THIRD_OF.get(verb, "")
    return IRREGULAR_PASTS.get(verb) or (regular_past(verb) if verb in REGULAR_BASES else "")
