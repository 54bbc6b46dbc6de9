"""Wiring for signing in by a provider's own page: in the terminal in one go, in the app step by step."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from secrets import token_urlsafe as new_secret
from time import sleep

from afterword import wiring
from afterword.adapters.oauth.loopback import BrowserVisit, Loopback
from afterword.adapters.oauth.providers import AUTHORITIES
from afterword.core.ports.sign_in import DeviceCode, SignIn, SignInTrouble, Tokens
from afterword.services import keep_client as owning
from afterword.services import sign_in as signing
from afterword.services.connect_mailbox import Wanted
from afterword.services.errors import Problem
from afterword.services.keep_client import OwnClient
from afterword.services.sign_in import SigningIn
from afterword.store.models import Candidate


def want_sign_in(candidate: Candidate, wanted: Wanted) -> SigningIn:
    """Keep what is to be connected, and begin where a client id is known."""
    stands = signing.want_sign_in(candidate.pk, wanted, secrets=wiring.secrets())
    return begin_sign_in(candidate, stands.wanted) or stands


def begin_sign_in(candidate: Candidate, wanted: Wanted) -> SigningIn | None:
    """Begin, or begin once more; None where no client id is known."""
    sign_in = wiring.sign_in_at(wanted.provider, candidate.pk)
    if sign_in is None:
        return None
    end_visit(candidate)
    if not AUTHORITIES[wanted.provider].device:
        seconds = signing.VISIT_TIME.total_seconds()
        VISITS[candidate.pk] = BrowserVisit(word=new_secret(), verifier=new_secret(), seconds=seconds)
    visit = VISITS.get(candidate.pk)
    return signing.begin_sign_in(
        candidate.pk, wanted, sign_in=sign_in, visit=visit, secrets=wiring.secrets(), now=wiring.clock()
    )


def signing_in(candidate: Candidate) -> SigningIn | None:
    """Where a sign-in by a provider's page stands."""
    return signing.signing_in(candidate.pk, secrets=wiring.secrets())


def sign_in_goes_on(candidate: Candidate) -> SigningIn | None:
    """Ask whether the person is done, and connect then; None once all of it works."""
    stands = signing_in(candidate)
    return signing.go_on(
        candidate.pk,
        sign_in=wiring.sign_in_at(stands.wanted.provider, candidate.pk) if stands else None,
        visit=VISITS.get(candidate.pk),
        connect=partial(wiring.connect_signed_in, candidate),
        secrets=wiring.secrets(),
        now=wiring.clock(),
    )


def give_up_sign_in(candidate: Candidate) -> None:
    """Nobody signs in any more."""
    end_visit(candidate)
    signing.give_up_sign_in(candidate.pk, secrets=wiring.secrets())


def end_visit(candidate: Candidate) -> None:
    """The place on this machine, if one waits for a browser."""
    visit = VISITS.pop(candidate.pk, None)
    if visit is not None:
        visit.close()


VISITS: dict[int, BrowserVisit] = {}
"""Who was sent to a provider's page by this process: a place on this machine cannot be kept elsewhere."""


def keep_client(candidate: Candidate, provider: str, client: OwnClient) -> None:
    """Keep the client id with which this candidate signs in there."""
    owning.keep_client(candidate.pk, provider, client, secrets=wiring.secrets())


def sign_in_here(candidate: Candidate, wanted: Wanted, *, show: Callable[[str], object]) -> Tokens:
    """Sign in by the browser of this machine; `show` is given the page to open. Raise SignInTrouble, or Problem."""
    sign_in = need_sign_in(wanted.provider, candidate.pk)
    state, verifier = new_secret(), new_secret()
    place = Loopback(state)
    show(sign_in.address(redirect=place.redirect, state=state, verifier=verifier, hint=wanted.address))
    code = place.wait(seconds=SIGN_IN_SECONDS)
    return sign_in.redeem(code, redirect=place.redirect, verifier=verifier, now=wiring.clock())


def sign_in_elsewhere(candidate: Candidate, wanted: Wanted, *, show: Callable[[DeviceCode], object]) -> Tokens:
    """Sign in on any device, with a code that `show` tells; raise SignInTrouble, or Problem."""
    sign_in = need_sign_in(wanted.provider, candidate.pk)
    code = sign_in.ask_device()
    show(code)
    until = wiring.clock() + timedelta(seconds=code.seconds)
    while wiring.clock() < until:
        sleep(code.every)
        tokens = sign_in.device_said(code, now=wiring.clock())
        if tokens is not None:
            return tokens
    raise SignInTrouble("Nobody signed in. Please try once more.", again=True)


def need_sign_in(provider: str, candidate_id: int) -> SignIn:
    """The sign-in of a provider; raise Problem, which says how to set it up, where there is none."""
    sign_in = wiring.sign_in_at(provider, candidate_id)
    if sign_in is None:
        name = provider.upper()
        raise Problem(
            f"Signing in there needs a client id, in AFTERWORD_{name}_CLIENT_ID or in the settings of the app. "
            "The manual says how to get one."
        )
    return sign_in


SIGN_IN_SECONDS = 300.0
"""For the person to sign in, with a second factor."""
