"""Where the big providers take outgoing mail, and what they want as a password; from their own help pages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider's server for outgoing mail."""

    name: str
    host: str
    port: int
    security: str
    note: str = ""


APP_PASSWORD = "Wants an app password: make one in your account's security settings."  # noqa: S105 - a sentence, not a password

PROVIDERS = (
    Provider("Gmail", "smtp.gmail.com", 587, "starttls", f"{APP_PASSWORD} Two-step verification must be on."),
    Provider("iCloud Mail", "smtp.mail.me.com", 587, "starttls", APP_PASSWORD),
    Provider("Yahoo Mail", "smtp.mail.yahoo.com", 465, "tls", APP_PASSWORD),
    Provider("AOL Mail", "smtp.aol.com", 465, "tls", APP_PASSWORD),
    Provider("Fastmail", "smtp.fastmail.com", 465, "tls", APP_PASSWORD),
    Provider("Zoho Mail", "smtp.zoho.com", 465, "tls", "With two-factor sign-in it wants an app password."),
    Provider("GMX", "mail.gmx.com", 587, "starttls", "Allow other mail programs in its settings first."),
    Provider("WEB.DE", "smtp.web.de", 587, "starttls", "Allow other mail programs in its settings first."),
    Provider("Posteo", "posteo.de", 465, "tls"),
    Provider("mailbox.org", "smtp.mailbox.org", 465, "tls"),
    Provider(
        "Outlook.com, Hotmail",
        "",
        0,
        "",
        "Microsoft no longer lets programs sign in with a password here. Open messages in your mail program instead.",
    ),
)
