"""What the person is told when a mail cannot leave: what happened, and what to do; no decision is made here."""

from afterword.core.ports.sender import Cause

SAYS = {
    Cause.SERVER_NOT_FOUND: (
        "There is no server called {host}, or this computer is offline. Please check the name and your connection."
    ),
    Cause.NO_ANSWER: (
        "The server {host} does not answer on port {port}. Please check the port (most servers use 465 or 587) "
        "and your connection, and try again."
    ),
    Cause.NOT_A_MAIL_SERVER: (
        "What answers at {host} on port {port} does not speak like a mail server. "
        "Please check that it is the server for outgoing mail (SMTP), and its port."
    ),
    Cause.LINE_BROKE: "The server {host} closed the line in the middle. Please try again in a few minutes.",
    Cause.NO_TLS: "The server {host} offers no protected line (TLS) on port {port}, so no password was given to it.",
    Cause.CERTIFICATE: (
        "The server cannot prove that it is {host}, so no password was given to it. "
        "Please check the server’s name; on a hotel or office network, try another one."
    ),
    Cause.PASSWORD: (
        "The server {host} did not accept the user name and password. Please check both; "
        "many providers want the whole e-mail address as user name, and an app password."
    ),
    Cause.APP_PASSWORD: (
        "Your provider wants an app password here, not the password you sign in with. "
        "Make one in the security settings of your mail account, and enter it instead."
    ),
    Cause.NO_PASSWORD_LOGIN: (
        "The server {host} lets no program sign in with a password on port {port}. Please check the port (465 or 587). "
        "If it stays so, open each mail in your mail program and send it from there."
    ),
    Cause.SENDER_REFUSED: (
        "The server does not let this account send from your address. "
        "Use the address that belongs to the account, or add yours as an alias there."
    ),
    Cause.RECIPIENT_REFUSED: (
        "The server does not take mail for {address}. Please check that address, and the account you send from."
    ),
    Cause.RECIPIENT_UNKNOWN: "There is no mailbox {address}. Please check how the address is spelled.",
    Cause.MAILBOX_FULL: "The mailbox of {address} is full. Try again tomorrow, or reach them another way.",
    Cause.ADDRESS_NOT_CARRIED: (
        "An address has letters that {host} cannot carry. "
        "Ask that person for another address, or send from an account that can."
    ),
    Cause.TOO_MANY: "The server says that there were too many messages or attempts. Please wait an hour and try again.",
    Cause.TOO_BIG: "The message is bigger than {host} takes. Please shorten it.",
    Cause.SPAM: (
        "The server took the message for unwanted mail and refused it. "
        "Please send it from your mail program, or ask your provider."
    ),
    Cause.BUSY: "The server {host} cannot take the mail just now. Please try again in half an hour.",
    Cause.SERVER_SAID_NO: (
        "The server {host} refused. "
        "Please check the settings of your mail account, or send the mail from your mail program."
    ),
}

UNSURE = (
    "The line to {host} broke after the text was on its way, so nobody knows whether it arrived. "
    "A copy in your Sent folder shows that it left; that there is none proves nothing. When in doubt, take it as sent."
)

TRUST_FILE = "The file with your own trusted certificates cannot be read. Please check where it is, and that it is PEM."

PORT_HINTS = {
    ("tls", Cause.NO_TLS): " If your provider names port 587, choose STARTTLS.",
    ("starttls", Cause.NO_ANSWER): " If your provider names port 465, choose TLS.",
    ("starttls", Cause.LINE_BROKE): " If your provider names port 465, choose TLS.",
}
"""The commonest slip: the right port with the wrong kind of protection."""
