"""Signing in by a provider’s own page (OAuth2): what a program gets for it and how it is renewed; nothing is asked."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from afterword.core.facts.moment import need_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What lets a program in: `access` until a time, then whatever `refresh` is given for. Neither is ever shown."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    until: datetime

    def __post_init__(self) -> None:
        need_zone(self.until, "until")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """What the person types in at `page` on any device; we ask every `every` seconds, at most for `seconds`."""

    page: str
    user_code: str
    device_code: str = field(repr=False)
    every: float
    seconds: float


class SignInTrouble(Exception):
    """It did not work; `says` tells the person why; with `again` they sign in once more, else later may work."""

    def __init__(self, says: str, *, again: bool = False) -> None:
        super().__init__(says)
        self.says = says
        self.again = again


class Visit(Protocol):
    """A place on this machine to which the provider's page sends the browser back, once; it knows it by a `word`."""

    redirect: str
    word: str
    verifier: str

    def code(self) -> str | None:
        """What the page sent, given once; None while nobody came. Raise SignInTrouble where it said no."""

    def close(self) -> None:
        """Wait no longer; never raises."""


class SignIn(Protocol):
    """One provider's sign-in. Every call may raise SignInTrouble."""

    def address(self, *, redirect: str, state: str, verifier: str, hint: str) -> str:
        """The page to open in the browser; `hint` is the e-mail address that it should offer."""

    def redeem(self, code: str, *, redirect: str, verifier: str, now: datetime) -> Tokens:
        """The tokens for what the page sent back."""

    def ask_device(self) -> DeviceCode:
        """A code for signing in on another device; SignInTrouble where the provider does not offer that for mail."""

    def device_said(self, code: DeviceCode, *, now: datetime) -> Tokens | None:
        """The tokens, None while the person has not finished."""

    def renew(self, tokens: Tokens, *, now: datetime) -> Tokens:
        """New tokens for old ones; the provider may have given another `refresh`, and the old one is dead then."""
