"""What the person is told when their mailbox cannot be looked at: what happened, and what to do."""

from afterword.core.ports.mailbox import Hindrance

SAYS = {
    Hindrance.SERVER_NOT_FOUND: (
        "There is no server called {host}, or this computer is offline. Please check the name and your connection."
    ),
    Hindrance.NO_ANSWER: (
        "The server {host} does not answer on port {port}. Please check the port (most servers use 993 or 143) "
        "and your connection, and try again."
    ),
    Hindrance.NOT_A_MAIL_SERVER: (
        "What answers at {host} on port {port} does not speak like a mail server. "
        "Please check that it is the server for reading mail (IMAP), and its port."
    ),
    Hindrance.LINE_BROKE: "The server {host} closed the line in the middle. Please try again in a few minutes.",
    Hindrance.NO_TLS: (
        "The server {host} offers no protected line (TLS) on port {port}, so no password was given to it."
    ),
    Hindrance.CERTIFICATE: (
        "The server cannot prove that it is {host}, so no password was given to it. "
        "Please check the server’s name; on a hotel or office network, try another one."
    ),
    Hindrance.PASSWORD: (
        "The server {host} did not accept the user name and password. Please check both; "
        "many providers want the whole e-mail address as user name, and an app password."
    ),
    Hindrance.APP_PASSWORD: (
        "Your provider wants an app password here, not the password you sign in with. "
        "Make one in the security settings of your mail account, and enter it instead."
    ),
    Hindrance.NO_PASSWORD_LOGIN: (
        "The server {host} lets no program sign in with a password. "
        "Please sign in with your provider’s own page instead, or forward to Afterword what matters."
    ),
    Hindrance.SIGN_IN_AGAIN: (
        "Your provider no longer accepts the sign-in that you gave Afterword. Please connect your mailbox once more."
    ),
    Hindrance.IMAP_OFF: (
        "Your provider has reading by other programs (IMAP) switched off for this mailbox. "
        "Switch it on in the settings of your mail account, on its own web page, and try again."
    ),
    Hindrance.TOO_MANY: (
        "The server {host} says that too many programs are signed in, or too often. "
        "Close a mail program or two, or wait an hour; nothing is lost meanwhile."
    ),
    Hindrance.MAILBOX_FULL: "Your mailbox is full, so nothing can be laid into it. Please make some room there.",
    Hindrance.TOO_BIG: "The message is bigger than {host} takes. Please shorten it.",
    Hindrance.NO_FOLDER: "There is no folder “{folder}” in your mailbox any more. Please look which one it is now.",
    Hindrance.NOT_ALONE: (
        "The server {host} removes only all the messages at once that are marked as deleted in “{folder}”, and others "
        "are marked besides ours. Nothing was removed; please delete this one yourself in your mail program."
    ),
    Hindrance.BUSY: "The server {host} cannot show the mailbox just now. Please try again in half an hour.",
    Hindrance.SERVER_SAID_NO: "The server {host} refused. Please check the settings of your mail account.",
}

PORT_HINTS = {
    ("tls", Hindrance.NO_TLS): " If your provider names port 143, choose STARTTLS.",
    ("starttls", Hindrance.NO_ANSWER): " If your provider names port 993, choose TLS.",
    ("starttls", Hindrance.LINE_BROKE): " If your provider names port 993, choose TLS.",
}
"""The commonest slip: the right port with the wrong kind of protection."""

IMAP_SWITCH = " At this provider, reading by other programs (IMAP) has to be switched on first, in its settings."
