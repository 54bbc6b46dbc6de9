"""What one language says around a message: before a quote, above a history, at its end, in its signature."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Each field is a list with | between its words, in small letters, `email` without a hyphen, ' as apostrophe.

    A phrase begins a line; … stands for anything in between.
    """

    on: str = ""
    """How the line begins that names who wrote what is quoted: "on", "am"."""
    wrote: str = ""
    """How it ends, before its colon: "wrote"."""
    wrote_then: str = ""
    """The same where the name comes behind it: "schrieb Sam:"."""
    sender: str = ""
    sent: str = ""
    date: str = ""
    to: str = ""
    copy: str = ""
    subject: str = ""
    """The names of the six header lines that mail programs write above what they quote."""
    original: str = ""
    """What stands between dashes above an older message."""
    forwarded: str = ""
    """The same above a forwarded one, and the lines that say so without dashes."""
    points: str = ""
    """Lines that say no more than that what stands below is the news: "see below", "for your information"."""
    own: str = ""
    """Words with which such a line points to answers of the writer's own, typed between older words."""
    sent_with: str = ""
    """Lines that a telephone or a mail program adds."""
    footer: str = ""
    """Beginnings of what a company adds below: confidentiality, mailing lists, why it came, how to end it."""
    banner: str = ""
    """Beginnings of what a mail server adds above: that the sender is outside."""
    closing: str = ""
    """The words above the name."""
    postscript: str = ""
    sign: str = ""
    """Beginnings of lines that stand only in signatures: labels, hours, booking links, registers."""
    titles: str = ""
    """Words of job titles and of companies' legal forms."""
