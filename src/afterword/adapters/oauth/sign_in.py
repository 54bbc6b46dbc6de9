"""Sign-in by OAuth2: authorization code with PKCE (RFC 7636, RFC 8252), device code (RFC 8628), renewal."""

import base64
import hashlib
import ssl
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlencode

from afterword.adapters.oauth.posting import SECONDS, NoAnswer, post
from afterword.adapters.oauth.providers import Authority
from afterword.core.ports.sign_in import DeviceCode, SignInTrouble, Tokens

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
LONGEST_TOKEN = 16_000
USUAL_LIFE, LONGEST_LIFE = 3_600, 86_400
"""Seconds that a token lives where its server does not say, and the most that we believe."""
USUAL_PAUSE, SHORTEST_PAUSE, SLOWER = 5, 1, 5
"""Seconds between two questions, and what is added where the server finds that too often (RFC 8628, section 3.5)."""

NOT_YET = "{name} does not answer just now. Please try again in a few minutes."
OVER = "{name} no longer accepts this sign-in: it was taken back, or is too old. Please sign in once more."
EXPIRED = "The code was not typed in in time, or was used already. Please begin once more, and take the new one."
FOR_ONCE = (
    "{name} let Afterword in for an hour only, and would not let it in again by itself. Please begin once more and "
    "allow all that it asks for; if it stays so, the client id lacks lasting access (offline_access)."
)
DENIED = "{name} was told not to let Afterword in. If that was a slip, please sign in once more."
CLIENT = (
    "{name} does not know this program’s client id, or does not allow it mail. Whoever set it up should look at it."
)

MEANINGS = (
    ({"invalid_grant", "interaction_required", "consent_required"}, OVER),
    ({"expired_token", "bad_verification_code"}, EXPIRED),
    ({"access_denied", "authorization_declined"}, DENIED),
    ({"invalid_client", "unauthorized_client", "invalid_scope", "deleted_client"}, CLIENT),
)
"""The error words of RFC 6749 and RFC 8628, and those of Microsoft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthSignIn:
    """One provider, with the client id of the person or of whoever runs this."""

    authority: Authority
    client_id: str
    client_secret: str = field(default="", repr=False)
    trust: ssl.SSLContext | None = field(default=None, repr=False)
    seconds: float = SECONDS

    def address(self, *, redirect: str, state: str, verifier: str, hint: str) -> str:
        """The page to open in the browser."""
        digest = hashlib.sha256(verifier.encode("ascii")).digest()
        fields = {
            "client_id": self.client_id,
            "response_type": "code",
            "redirect_uri": redirect,
            "scope": self.authority.scope,
            "state": state,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii"),
            "code_challenge_method": "S256",
            "login_hint": hint,
            **dict(self.authority.more),
        }
        return f"{self.authority.authorize}?{urlencode(fields)}"

    def redeem(self, code: str, *, redirect: str, verifier: str, now: datetime) -> Tokens:
        """The tokens for what the page sent back."""
        said = self._asked(grant_type="authorization_code", code=code, redirect_uri=redirect, code_verifier=verifier)
        return self._tokens(said, now=now)

    def ask_device(self) -> DeviceCode:
        """A code for signing in on another device."""
        if not self.authority.device:
            raise SignInTrouble(f"{self.authority.name} grants no mail that way. Please sign in on this machine.")
        said = self._post(self.authority.device, {"client_id": self.client_id, "scope": self.authority.scope})
        self._need_no_error(said)
        page = said.get("verification_uri") or said.get("verification_url")
        words = [one for one in (page, said.get("user_code"), said.get("device_code")) if _is_word(one)]
        if len(words) != 3 or not str(page).startswith("https://"):
            raise self._trouble(NOT_YET)
        return DeviceCode(
            page=str(words[0]),
            user_code=str(words[1]),
            device_code=str(words[2]),
            every=_number(said.get("interval"), USUAL_PAUSE, SHORTEST_PAUSE, 60),
            seconds=_number(said.get("expires_in"), 900, 1, 1_800),
        )

    def device_said(self, code: DeviceCode, *, now: datetime) -> Tokens | None:
        """The tokens, None while the person has not finished."""
        said = self._asked(grant_type=DEVICE_GRANT, device_code=code.device_code)
        if str(said.get("error")) in {"authorization_pending", "slow_down"}:
            return None
        return self._tokens(said, now=now)

    def renew(self, tokens: Tokens, *, now: datetime) -> Tokens:
        """New tokens for old ones."""
        said = self._asked(grant_type="refresh_token", refresh_token=tokens.refresh, scope=self.authority.scope)
        return self._tokens(said, now=now, before=tokens.refresh)

    def _asked(self, **fields: str) -> dict[str, object]:
        known = {"client_id": self.client_id}
        if self.client_secret:
            known["client_secret"] = self.client_secret
        return self._post(self.authority.token, {**known, **fields})

    def _post(self, address: str, fields: dict[str, str]) -> dict[str, object]:
        try:
            return post(address, fields, trust=self.trust, seconds=self.seconds)
        except NoAnswer:
            raise self._trouble(NOT_YET) from None

    def _need_no_error(self, said: dict[str, object]) -> None:
        error = str(said["error"]) if "error" in said else None
        if error is not None:
            says = next((says for errors, says in MEANINGS if error in errors), None)
            raise self._trouble(says or NOT_YET, again=says is not None)

    def _tokens(self, said: dict[str, object], *, now: datetime, before: str = "") -> Tokens:
        """A refresh token that is not named anew stays as it was (RFC 6749, section 6)."""
        self._need_no_error(said)
        access, refresh = said.get("access_token"), said.get("refresh_token") or before
        if _is_word(access) and refresh == "":
            raise self._trouble(FOR_ONCE, again=True)
        if not _is_word(access) or not _is_word(refresh):
            raise self._trouble(NOT_YET)
        life = _number(said.get("expires_in"), USUAL_LIFE, 1, LONGEST_LIFE)
        return Tokens(access=str(access), refresh=str(refresh), until=now + timedelta(seconds=life))

    def _trouble(self, says: str, *, again: bool = False) -> SignInTrouble:
        """A server’s own words are not repeated: it might say a token back."""
        return SignInTrouble(says.format(name=self.authority.name), again=again)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_TOKEN and value.isascii() and value.isprintable()


def _number(value: object, usual: int, least: int, most: int) -> float:
    """Some servers give numbers as text."""
    text = str(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else ""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else usual
    return float(min(max(number, least), most))
