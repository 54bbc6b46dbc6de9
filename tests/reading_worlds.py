"""What is known in the cases of tests/corpus/whose: candidates with their employers, agencies, people and mails."""

import json
from pathlib import Path

from afterword.core.reading.whose.known import Known, KnownApplication, KnownHouse, KnownMail, KnownPerson

CORPUS = Path(__file__).parent / "corpus" / "whose"


def several(kind, rows):
    made = ({key: tuple(value) if isinstance(value, list) else value for key, value in row.items()} for row in rows)
    return tuple(kind(**row) for row in made)


def known_of(world):
    return Known(
        name=world["name"],
        addresses=tuple(world["addresses"]),
        employers=several(KnownHouse, world.get("employers", ())),
        agencies=several(KnownHouse, world.get("agencies", ())),
        people=several(KnownPerson, world.get("people", ())),
        applications=several(KnownApplication, world.get("applications", ())),
        mails={key: KnownMail(*value) for key, value in world.get("mails", {}).items()},
    )


WORLDS = {name: known_of(world) for name, world in json.loads((CORPUS / "worlds.json").read_text("utf-8")).items()}
