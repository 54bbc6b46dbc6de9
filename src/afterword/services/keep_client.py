"""The client id with which a person signs in at a provider: looked over and kept with the secrets, per candidate."""

import json
import re
from dataclasses import dataclass, field

from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.services.errors import CannotKeep, Problem

LONGEST = 500
LOOKS = {
    "google": (
        re.compile(r"[\w.-]+\.apps\.googleusercontent\.com"),
        "A client id of Google ends in .apps.googleusercontent.com. Please copy it once more.",
    ),
    "microsoft": (
        re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"),
        "Microsoft’s “Application (client) ID” has 36 letters and digits in five groups. Please copy it once more.",
    ),
}
SECRET_TOO = frozenset({"google"})
"""Google gives a desktop app a secret with its id and asks for both; Microsoft gives a public client none."""


@dataclass(frozen=True, slots=True)
class OwnClient:
    """What a provider knows this program by."""

    id: str
    secret: str = field(default="", repr=False)


def client_secret(candidate_id: int, provider: str) -> str:
    """Under which name the secrets keep it."""
    return f"client-{provider}-{candidate_id}"


def keep_client(candidate_id: int, provider: str, client: OwnClient, *, secrets: Secrets) -> None:
    """Keep it in place of an earlier one; raise Problem, which names the field, for what cannot be one."""
    looks, says = LOOKS[provider]
    own = OwnClient(client.id.strip(), client.secret.strip() if provider in SECRET_TOO else "")
    if not looks.fullmatch(own.id) or len(own.id) > LONGEST:
        raise Problem(says, field="client_id")
    if provider in SECRET_TOO and not _is_word(own.secret):
        raise Problem("Google shows a secret beside the id. It is needed too.", field="client_secret")
    try:
        secrets.set(client_secret(candidate_id, provider), json.dumps([own.id, own.secret]))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says, field="client_id") from trouble


def kept_client(candidate_id: int, provider: str, *, secrets: Secrets) -> OwnClient | None:
    """The one that is kept, if any; raise Problem where the secrets cannot be read."""
    try:
        words = secrets.get(client_secret(candidate_id, provider))
    except SecretsUnavailable as trouble:
        raise Problem(trouble.says) from trouble
    return OwnClient(*json.loads(words)) if words else None


def _is_word(text: str) -> bool:
    return 0 < len(text) <= LONGEST and text.isascii() and text.isprintable() and " " not in text
