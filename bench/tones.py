"""What the review hears in sentences that nothing was learned from: `python bench/tones.py`.

Each sentence of `tests/corpus/tone/fresh-*.jsonl` stands in a short letter of its language; asked is whether the
check of its fault speaks, and for how many sentences without a fault any of these checks does.
"""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from table import show

from afterword.core.facts.words import Channel, Purpose
from afterword.core.writing.review_text import draft_in, review_text
from afterword.core.writing.tone.heard import SURE
from afterword.core.writing.tone.learned import tones_of

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "tone"
NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
LETTERS = {
    "en": "Dear Dana,\n\nThank you for the conversation this morning. {}\n\nBest,\nSam",
    "de": "Guten Tag Herr Brandt,\n\nvielen Dank für das Gespräch heute Morgen. {}\n\nMit freundlichen Grüßen\nSam",
    "fr": "Bonjour Madame Besson,\n\nJe vous remercie de notre entretien de ce matin. {}\n\nCordialement,\nSam",
    "es": "Estimada Inés:\n\nGracias por la entrevista de esta mañana. {}\n\nUn saludo,\nSam",
}
CHECKS = {
    "pressure": "no_pressure",
    "apology": "no_apology",
    "flattery": "no_flattery",
    "stock": "no_stock_phrase",
    "money": "no_salary",
    "decision": "no_decision_asked",
}


def main() -> None:
    """Print a line for each fault and language, and one for what has none."""
    lines = [
        json.loads(line)
        for file in sorted(CORPUS.glob("fresh-*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    asked, found, learned = Counter[str](), Counter[str](), Counter[str]()
    for line in lines:
        draft = draft_in(LETTERS[line["language"]].format(line["says"]))
        checks = {one.check for one in review_text(draft, purpose=Purpose.THANKS, channel=Channel.EMAIL, now=NOW)}
        wanted = {CHECKS[fault] for fault in line["faults"]} or set(CHECKS.values())
        heard = any(odds >= SURE for tone, odds in tones_of(line["says"]).items() if tone in (line["faults"] or CHECKS))
        for group in {line["language"], line["faults"][0] if line["faults"] else "none"}:
            key = group if line["faults"] or group == "none" else ""
            asked[key] += 1
            found[key] += bool(checks & wanted)
            learned[key] += heard
    groups = [*CHECKS, *LETTERS, "none"]
    table = [[one, *(f"{count[one]}/{asked[one]}" for count in (found, learned))] for one in groups if asked[one]]
    show("Sentences of which the review speaks", ["fault or language", "found", "by what was learned"], table)


if __name__ == "__main__":
    main()
