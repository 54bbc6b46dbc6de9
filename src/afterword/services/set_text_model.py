"""Switch a language model on: where it is, which one, and its key, which goes to the secrets and nowhere else."""

from afterword.core.model_place import NoSuchPlace, place_of
from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.services import fields
from afterword.services.errors import CannotKeep, Problem
from afterword.services.saving import saving
from afterword.store.models import Candidate, LanguageModel

SECONDS, FEWEST_SECONDS, MOST_SECONDS = 30, 5, 120
LONGEST_ADDRESS, LONGEST_KEY = 500, 1_000


def key_name(candidate_id: int) -> str:
    """Under which name the secrets keep a candidate's key."""
    return f"text-model-{candidate_id}"


@saving
def set_text_model(
    candidate: Candidate, *, secrets: Secrets, address: str, name: str, key: str | None = None, seconds: int = SECONDS
) -> LanguageModel:
    """Keep it; `key` None keeps the one that is there, but only for the same server. Raise Problem at its field."""
    columns = {"address": checked_address(address), "name": checked_name(name), "seconds": seconds}
    if not FEWEST_SECONDS <= seconds <= MOST_SECONDS:
        raise Problem(f"A number of seconds between {FEWEST_SECONDS} and {MOST_SECONDS}.", field="seconds")
    before = LanguageModel.objects.filter(candidate=candidate).first()
    if key is None and before and place_of(before.address).named != place_of(address.strip()).named:
        key = ""
    if key is not None:
        keep_key(candidate, key, secrets=secrets)
    kept, _ = LanguageModel.objects.update_or_create(candidate=candidate, defaults=columns | {"tried_at": None})
    return kept


def checked_name(name: str, field: str = "name") -> str:
    """What its server calls it."""
    typed = fields.one_line(name, field)
    if not typed:
        raise Problem("Which model? Its server’s page or `ollama list` says its name.", field=field)
    return typed


def checked_address(address: str, field: str = "address") -> str:
    """The address as it is kept."""
    typed = fields.one_line(address, field, LONGEST_ADDRESS)
    try:
        place_of(typed)
    except NoSuchPlace as wrong:
        raise Problem(str(wrong), field=field) from wrong
    return typed


def keep_key(candidate: Candidate, key: str, *, secrets: Secrets) -> None:
    """Put the key away; "" forgets it."""
    typed = key.strip()
    if len(typed) > LONGEST_KEY or not typed.isascii() or not typed.isprintable() or " " in typed:
        raise Problem("This is not a key: it is too long, or has blanks or odd letters in it.", field="key")
    try:
        if typed:
            secrets.set(key_name(candidate.pk), typed)
        else:
            secrets.forget(key_name(candidate.pk))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says, field="key") from trouble


def key_of(kept: LanguageModel, *, secrets: Secrets) -> str:
    """The key, "" where none is kept; raise Problem where the secrets cannot be read."""
    try:
        return secrets.get(key_name(kept.candidate_id)) or ""
    except SecretsUnavailable as trouble:
        raise Problem(trouble.says) from trouble
