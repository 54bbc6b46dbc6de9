"""The tokens of a mailbox that was signed in to by its provider's own page: kept with the secrets, renewed in time."""

import json
from datetime import datetime, timedelta

from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.core.ports.sign_in import SignIn, SignInTrouble, Tokens
from afterword.services.errors import CannotKeep, Problem

EARLY = timedelta(minutes=5)
"""A token is renewed that long before its end, so that it does not end in the middle of a look."""
SIGN_IN_AGAIN = "Your provider’s sign-in is gone. Please sign in once more."


def tokens_secret(candidate_id: int) -> str:
    """Under which name the secrets keep a candidate's tokens."""
    return f"oauth-{candidate_id}"


def keep_tokens(candidate_id: int, tokens: Tokens, *, secrets: Secrets) -> None:
    """Keep them in place of earlier ones; raise CannotKeep where that cannot be."""
    kept = {"access": tokens.access, "refresh": tokens.refresh, "until": tokens.until.isoformat()}
    try:
        secrets.set(tokens_secret(candidate_id), json.dumps(kept))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble


def kept_tokens(candidate_id: int, *, secrets: Secrets) -> Tokens | None:
    """The tokens as they are kept."""
    try:
        words = secrets.get(tokens_secret(candidate_id))
    except SecretsUnavailable as trouble:
        raise Problem(trouble.says) from trouble
    if not words:
        return None
    kept = json.loads(words)
    return Tokens(access=kept["access"], refresh=kept["refresh"], until=datetime.fromisoformat(kept["until"]))


def fresh_token(candidate_id: int, *, sign_in: SignIn | None, secrets: Secrets, now: datetime) -> str:
    """A token that lets us in now; what was renewed is kept before it is used, since the old one may be dead.

    Raise MailboxTrouble with SIGN_IN_AGAIN where the person has to sign in once more, with BUSY where later may work.
    """
    tokens = kept_tokens(candidate_id, secrets=secrets)
    if tokens is None or sign_in is None:
        raise MailboxTrouble(SIGN_IN_AGAIN, cause=Hindrance.SIGN_IN_AGAIN)
    if tokens.until - now > EARLY:
        return tokens.access
    try:
        renewed = sign_in.renew(tokens, now=now)
    except SignInTrouble as trouble:
        return _after(trouble, candidate_id, tokens, secrets=secrets, now=now)
    keep_tokens(candidate_id, renewed, secrets=secrets)
    return renewed.access


def _after(trouble: SignInTrouble, candidate_id: int, tried: Tokens, *, secrets: Secrets, now: datetime) -> str:
    """Another process may have renewed them a moment ago, which made ours the old ones; a token may still be good."""
    tokens = kept_tokens(candidate_id, secrets=secrets)
    if tokens is not None and tokens.until > now and (tokens.refresh != tried.refresh or not trouble.again):
        return tokens.access
    cause = Hindrance.SIGN_IN_AGAIN if trouble.again else Hindrance.BUSY
    raise MailboxTrouble(trouble.says, cause=cause)
