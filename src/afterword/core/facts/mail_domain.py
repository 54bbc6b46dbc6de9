"""The domain of an address, and whether it can say for whom somebody works."""

FREE_MAIL = frozenset(
    {
        "aol.com",
        "fastmail.com",
        "gmail.com",
        "gmx.com",
        "gmx.de",
        "gmx.net",
        "googlemail.com",
        "hotmail.co.uk",
        "hotmail.com",
        "icloud.com",
        "live.com",
        "mac.com",
        "mail.com",
        "me.com",
        "msn.com",
        "orange.fr",
        "outlook.com",
        "proton.me",
        "protonmail.com",
        "t-online.de",
        "web.de",
        "yahoo.co.in",
        "yahoo.co.uk",
        "yahoo.com",
        "yandex.ru",
        "zoho.com",
    }
)
"""Mail services for everybody: two people there need not know one another."""


def house_domain(email: str) -> str | None:
    """The domain, in small letters, of an address at an organisation; None for free mail and for no address."""
    domain = email.rpartition("@")[2].strip().casefold()
    return domain if "." in domain and domain not in FREE_MAIL else None
