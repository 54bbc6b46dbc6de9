"""A server's own words, short and without secrets, for the person to read; what they mean is said elsewhere."""

import base64
import re

from afterword.adapters.mail.account import ServerAccount

LONGEST_QUOTE = 160


def quoted(words: str, account: ServerAccount) -> str:
    """A hostile server could say our secrets back to us, so they are taken out in each shape in which they go."""
    plain = "".join(letter for letter in " ".join(words.split()) if letter.isprintable())
    for shape in _shapes(account):
        plain = re.sub(re.escape(shape), "…", plain, flags=re.IGNORECASE)
    if len(plain) > LONGEST_QUOTE:
        plain = plain[:LONGEST_QUOTE].rstrip() + " …"
    return f" The server’s words: “{plain}”."


def xoauth2(username: str, token: str) -> str:
    """The one answer of an XOAUTH2 login, as Google and Microsoft document it."""
    return f"user={username}\1auth=Bearer {token}\1\1"


def _shapes(account: ServerAccount) -> list[str]:
    answers = [(f"\0{account.username}\0{secret}", xoauth2(account.username, secret)) for secret in account.secrets]
    said = [*(answer for pair in answers for answer in pair), *account.secrets]
    return [*(base64.b64encode(one.encode()).decode() for one in said), *account.secrets]
