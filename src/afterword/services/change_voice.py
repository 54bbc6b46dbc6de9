"""Change how the candidate writes, everywhere or in one message; drafts that still have our wording are put anew."""

from collections.abc import Mapping
from datetime import datetime

from afterword.core.facts.voice import (
    AS_IT_COMES,
    CHOICES,
    FIELDS,
    OF_ONE_MESSAGE,
    sign_off_trouble,
    with_words,
    words_of_voice,
)
from afterword.services import fields
from afterword.services.errors import Problem
from afterword.services.recompose import is_untouched, recompose_everything, reword
from afterword.services.revise_message import as_draft
from afterword.services.saving import saving
from afterword.store.models import Candidate, Outgoing
from afterword.store.read.cases import case_of
from afterword.store.write.lock import ledger_locked


@saving
def change_voice(candidate: Candidate, *, words: Mapping[str, str], now: datetime) -> Candidate:
    """Keep these words, by field; "" leaves a field open again. A draft that the person edited is never touched."""
    chosen = checked({**candidate.voice, **words}, FIELDS)
    if chosen != candidate.voice:
        candidate.voice = chosen
        candidate.save(update_fields=["voice"])
        recompose_everything(candidate, now=now)
    return candidate


@saving
def change_one_voice(message: Outgoing, *, words: Mapping[str, str], now: datetime, anew: bool = False) -> bool:
    """Another length or tone for this message alone; say whether it is in it now.

    A text that the person edited stays as it is, and False is returned, unless they said `anew`.
    """
    with ledger_locked(message.application.employer_id):
        kept = as_draft(message)
        chosen = checked({**kept.voice, **words}, OF_ONE_MESSAGE)
        if not anew and not is_untouched(kept):
            return False
        kept.voice = chosen
        kept.save(update_fields=["voice"])
        reword(kept, case_of(kept.application, now=now), now=now)
        return True


def checked(words: Mapping[str, str], known: tuple[str, ...]) -> dict[str, str]:
    """What is chosen, each in one of its words; raise Problem, which names the field, for what cannot be."""
    for name, word in words.items():
        if name not in known:
            raise Problem(f"“{name[:20]}” is no part of a voice. There are: {', '.join(known)}.", field="")
        if name in CHOICES and word:
            fields.word(word, CHOICES[name], name)
    voice = with_words(AS_IT_COMES, words)
    if trouble := sign_off_trouble(voice.sign_off):
        raise Problem(f"The line {trouble}.", field="sign_off")
    return words_of_voice(voice)
