"""Sign in by a provider's own page, step by step, as pages ask: begun, asked about now and then, ended or given up.

Where it stands is kept with the secrets, so that it outlives the page and the app. The provider is asked no more often
than it wants, whoever presses the button.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta

from afterword.core.ports.discovery import MailServer
from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.core.ports.sign_in import DeviceCode, SignIn, SignInTrouble, Tokens, Visit
from afterword.services.connect_mailbox import Connected, Wanted, checked
from afterword.services.errors import CannotKeep, Problem

VISIT_TIME = timedelta(minutes=10)
"""For the person to sign in on this machine, with a second factor."""
NOBODY = "Nobody signed in in time. Please begin once more."
STARTED_ANEW = "Afterword was started anew meanwhile, so the way back here is gone. Please begin once more."
HALF = "Reading works and is kept. Sending does not work yet: {says}"
Connect = Callable[[Wanted, Tokens], Connected]


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningIn:
    """Where it stands. Without `page` it has not begun: a client id is missing, or `trouble` says what went wrong.

    `page` is to be opened: on any device, to type the code in, or without a `code` on this machine.
    """

    wanted: Wanted
    page: str = ""
    code: DeviceCode | None = field(default=None, repr=False)
    until: datetime | None = None
    asked_at: datetime | None = None
    trouble: str = ""

    @property
    def waits(self) -> bool:
        """Whether it waits for the person at the provider's page."""
        return bool(self.page) and not self.trouble


def signing_in_secret(candidate_id: int) -> str:
    """Under which name the secrets keep where it stands."""
    return f"signing-in-{candidate_id}"


def want_sign_in(candidate_id: int, wanted: Wanted, *, secrets: Secrets) -> SigningIn:
    """Keep what is to be connected; raise Problem, which names the field, for what cannot be right."""
    return _keep(candidate_id, SigningIn(wanted=checked(wanted)), secrets)


def begin_sign_in(
    candidate_id: int, wanted: Wanted, *, sign_in: SignIn, visit: Visit | None, secrets: Secrets, now: datetime
) -> SigningIn:
    """Have a code made, or with a `visit` an address to open on this machine; what goes wrong stands in `trouble`."""
    begun = SigningIn(wanted=wanted, until=now + VISIT_TIME)
    try:
        if visit is not None:
            page = sign_in.address(
                redirect=visit.redirect, state=visit.word, verifier=visit.verifier, hint=wanted.address
            )
            begun = replace(begun, page=page)
        else:
            code = sign_in.ask_device()
            begun = replace(begun, page=code.page, code=code, until=now + timedelta(seconds=code.seconds))
    except SignInTrouble as trouble:
        begun = replace(begun, trouble=trouble.says)
    return _keep(candidate_id, replace(begun, asked_at=now), secrets)


def signing_in(candidate_id: int, *, secrets: Secrets) -> SigningIn | None:
    """Where it stands; None where nobody is signing in. Raise Problem where the secrets cannot be read."""
    try:
        words = secrets.get(signing_in_secret(candidate_id))
    except SecretsUnavailable as trouble:
        raise Problem(trouble.says) from trouble
    return _read(json.loads(words)) if words else None


def go_on(
    candidate_id: int, *, sign_in: SignIn | None, visit: Visit | None, connect: Connect, secrets: Secrets, now: datetime
) -> SigningIn | None:
    """Ask whether the person is done, and connect then: None once all of it works, else where it stands."""
    stands = signing_in(candidate_id, secrets=secrets)
    if stands is None or not stands.waits:
        return stands
    if stands.code and stands.asked_at and now - stands.asked_at < timedelta(seconds=stands.code.every):
        return stands
    stands = _keep(candidate_id, replace(stands, asked_at=now), secrets)
    try:
        tokens = _tokens(stands, sign_in, visit, now)
    except SignInTrouble as trouble:
        return _keep(candidate_id, replace(stands, trouble=trouble.says), secrets)
    if tokens is None:
        return stands
    return _connected(candidate_id, stands, connect(stands.wanted, tokens), secrets)


def give_up_sign_in(candidate_id: int, *, secrets: Secrets) -> None:
    """Nobody signs in any more."""
    try:
        secrets.forget(signing_in_secret(candidate_id))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble


def _tokens(stands: SigningIn, sign_in: SignIn | None, visit: Visit | None, now: datetime) -> Tokens | None:
    if stands.until is not None and now > stands.until:
        raise SignInTrouble(NOBODY, again=True)
    if sign_in is None or (stands.code is None and visit is None):
        raise SignInTrouble(STARTED_ANEW, again=True)
    if stands.code is not None:
        return sign_in.device_said(stands.code, now=now)
    assert visit is not None  # noqa: S101 - said above; mypy does not see it
    code = visit.code()
    return sign_in.redeem(code, redirect=visit.redirect, verifier=visit.verifier, now=now) if code else None


def _connected(candidate_id: int, stands: SigningIn, connected: Connected, secrets: Secrets) -> SigningIn | None:
    if connected.works:
        give_up_sign_in(candidate_id, secrets=secrets)
        return None
    if connected.reading is not None:
        return _keep(candidate_id, replace(stands, trouble=connected.reading.says), secrets)
    assert connected.sending is not None  # noqa: S101 - one of the two does not work
    return _keep(candidate_id, replace(stands, trouble=HALF.format(says=connected.sending.says)), secrets)


def _keep(candidate_id: int, stands: SigningIn, secrets: Secrets) -> SigningIn:
    try:
        secrets.set(signing_in_secret(candidate_id), json.dumps(asdict(stands), default=datetime.isoformat))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble
    return stands


def _read(kept: dict[str, object]) -> SigningIn:
    wanted, code = kept["wanted"], kept["code"]
    assert isinstance(wanted, dict)  # noqa: S101 - as it was written
    servers = {side: MailServer(**wanted[side]) if wanted[side] else None for side in ("imap", "smtp")}
    times = {name: datetime.fromisoformat(str(kept[name])) if kept[name] else None for name in ("until", "asked_at")}
    return SigningIn(
        wanted=Wanted(**{**wanted, **servers}),
        page=str(kept["page"]),
        code=DeviceCode(**code) if isinstance(code, dict) else None,
        trouble=str(kept["trouble"]),
        **times,
    )
