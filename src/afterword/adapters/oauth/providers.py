"""Where Google and Microsoft let people sign in, and what is asked of them: their mail by IMAP and SMTP, no more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One provider's addresses and scopes; `device` is empty where it grants no mail to a code typed elsewhere."""

    name: str
    authorize: str
    token: str
    scope: str
    device: str = ""
    more: tuple[tuple[str, str], ...] = ()


GOOGLE = Authority(
    name="Google",
    authorize="https://accounts.google.com/o/oauth2/v2/auth",
    token="https://oauth2.googleapis.com/token",  # noqa: S106 - an address, not a password
    scope="https://mail.google.com/",
    more=(("access_type", "offline"), ("prompt", "consent")),
)
MICROSOFT = Authority(
    name="Microsoft",
    authorize="https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    token="https://login.microsoftonline.com/common/oauth2/v2.0/token",  # noqa: S106 - an address, not a password
    device="https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
    scope="https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
)
AUTHORITIES = {"google": GOOGLE, "microsoft": MICROSOFT}
