"""The one place where the settings choose adapters; everything else is handed what it needs from here."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings

from afterword.adapters.calendars import ics
from afterword.adapters.clock import clock as wall_clock
from afterword.adapters.instance import Instance
from afterword.adapters.letters import typst_printer
from afterword.adapters.mail.account import ImapAccount, Security, SmtpAccount
from afterword.adapters.mail.discovery.dns import DnsNames
from afterword.adapters.mail.discovery.fetch import HttpsFetcher
from afterword.adapters.mail.discovery.find import ServerSearch
from afterword.adapters.mail.discovery.knock import GreetingKnocker
from afterword.adapters.mail.discovery.providers import Provider
from afterword.adapters.mail.discovery.servers import for_sending
from afterword.adapters.mail.imap.mailbox import ImapMailbox
from afterword.adapters.mail.imap.mailbox import test_connection as test_imap
from afterword.adapters.mail.mailto import mailto_url
from afterword.adapters.mail.memory import HandingSender
from afterword.adapters.mail.message import as_draft, as_eml
from afterword.adapters.mail.reading.mail import read_mail
from afterword.adapters.mail.reading.mbox import mails_in
from afterword.adapters.mail.smtp import SmtpSender, test_connection
from afterword.adapters.oauth.providers import AUTHORITIES
from afterword.adapters.oauth.sign_in import OAuthSignIn
from afterword.adapters.secrets.keyring_key import KeyringKey, system_keyring
from afterword.adapters.secrets.keys import FileKey, GivenKey, KeyPlace
from afterword.adapters.secrets.sealed import SealedSecrets
from afterword.adapters.text.openai_compatible import OpenAICompatible
from afterword.adapters.words.lists import usual_lists
from afterword.core.facts.mail import Mail
from afterword.core.ports.calendar import Event
from afterword.core.ports.discovery import MailServer, MailServers
from afterword.core.ports.mailbox import MailboxTrouble, OpenMailbox
from afterword.core.ports.printer import CannotPrint, Paper, PrintedLetter, Printer, Sheet
from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.core.ports.sender import Refused, Sender
from afterword.core.ports.sign_in import SignIn, Tokens
from afterword.core.writing.voice_of import Learned
from afterword.services import connect_mailbox as connecting
from afterword.services import lay_draft as drafting
from afterword.services import learn_voice as learning
from afterword.services import look_into as looking
from afterword.services import set_text_model, settle_drafts
from afterword.services import take_given as given
from afterword.services.connect_mailbox import Connected, Wanted, imap_secret
from afterword.services.errors import NotReady, Problem
from afterword.services.hand_over import mail_by_hand
from afterword.services.keep_client import OwnClient, kept_client
from afterword.services.look import LookResult
from afterword.services.mail_tokens import fresh_token
from afterword.services.set_mail_account import secret_name
from afterword.services.sweep import SweepResult, sweep
from afterword.services.take_given import Given
from afterword.services.word_lists import use_word_lists
from afterword.store.models import Candidate, LanguageModel, MailAccount, Mailbox, Outgoing
from afterword.store.read.candidates import mail_account_of
from afterword.store.read.mailbox import mailbox_of
from afterword.store.read.messages import leave_between
from afterword.store.write.demo_mail import deliver


def clock() -> datetime:
    """The time now, in UTC."""
    return wall_clock()


def data_folder() -> Path:
    """Where this machine keeps what the product keeps."""
    return Path(settings.DATA_FOLDER)


def instance() -> Instance:
    """The lock that only one app on this data folder can hold."""
    return Instance(data_folder())


def secrets() -> Secrets:
    """Where passwords are kept: locked, in the data folder."""
    return SealedSecrets(data_folder(), key=key_place())


def key_place() -> KeyPlace:
    """Where the key to them lies: given from outside, else in the system's keyring, else in a file of its own."""
    if settings.SECRETS_KEY_FILE:
        return GivenKey(path=Path(settings.SECRETS_KEY_FILE))
    if settings.SECRETS_KEY:
        return GivenKey(settings.SECRETS_KEY)
    own = FileKey(Path(settings.KEY_FOLDER))
    keyring = system_keyring()
    return own if keyring is None else KeyringKey(keyring, before=own)


def read_events(data: bytes, *, floating_tz: str | None = None) -> tuple[Event, ...]:
    """The events of an invitation file."""
    return ics.read_events(data, floating_tz=floating_tz)


def mail_in(data: bytes) -> Mail:
    """The mail that a file holds, or a pasted source."""
    return read_mail(data)


def mail_providers() -> tuple[Provider, ...]:
    """The providers that people have addresses at, for whoever enters a server by hand."""
    return for_sending()


def sender_for(candidate: Candidate) -> Sender | None:
    """The road out for this candidate's mail: in the demo its own post office, else the account, if one is set up."""
    if settings.DEMO:
        return HandingSender(lambda mail: deliver(mail, at=mail.date))
    account = mail_account_of(candidate)
    return None if account is None else SmtpSender(smtp_account(account, **lets_in(account)))


def password_of(candidate: Candidate) -> str:
    """The password that is kept for this candidate's account, or none."""
    try:
        return secrets().get(secret_name(candidate)) or ""
    except SecretsUnavailable as trouble:
        raise Problem(trouble.says) from trouble


def lets_in(account: MailAccount) -> dict[str, str]:
    """What lets us in where mail is sent: the token, if its mailbox was signed in to, else the password."""
    mailbox = mailbox_of(account.candidate)
    if mailbox is None or mailbox.auth != "oauth" or mailbox.username != account.username:
        return {"password": password_of(account.candidate)}
    try:
        return {"token": token_of(mailbox)}
    except MailboxTrouble as trouble:
        raise Problem(trouble.says) from trouble


def token_of(mailbox: Mailbox) -> str:
    """A token for a mailbox that was signed in to, renewed where it is about to end; raise MailboxTrouble."""
    sign_in = sign_in_at(mailbox.provider, mailbox.candidate_id)
    return fresh_token(mailbox.candidate_id, sign_in=sign_in, secrets=secrets(), now=clock())


def sign_in_at(provider: str, candidate_id: int) -> SignIn | None:
    """The sign-in of a provider: by the candidate's own client id, else by this machine's; None without either."""
    if provider not in AUTHORITIES:
        return None
    own = kept_client(candidate_id, provider, secrets=secrets())
    own = own or OwnClient(*settings.OAUTH_CLIENTS.get(provider, ("", "")))
    return OAuthSignIn(authority=AUTHORITIES[provider], client_id=own.id, client_secret=own.secret) if own.id else None


def connect_signed_in(candidate: Candidate, wanted: Wanted, tokens: Tokens) -> Connected:
    """Test reading and sending with the tokens, and keep what works."""
    return connecting.connect_signed_in(
        candidate, wanted, tokens, tests=(reading_with_token, sending_with_token), secrets=secrets(), now=clock()
    )


def reading_with_token(server: MailServer, token: str) -> MailboxTrouble | None:
    """Log in where mail is read."""
    return test_imap(ImapAccount(**at(server), token=token, timeout=TEST_SECONDS))


def sending_with_token(server: MailServer, token: str) -> Refused | None:
    """Log in where mail is sent, and send nothing."""
    return test_connection(SmtpAccount(**at(server), token=token, timeout=TEST_SECONDS))


def at(server: MailServer) -> dict[str, Any]:
    """A server as the adapters take it."""
    return {
        "host": server.host,
        "port": server.port,
        "security": SECURITIES[server.security],
        "username": server.username,
    }


def smtp_account(account: MailAccount, *, password: str = "", token: str = "") -> SmtpAccount:
    """A row and its password as the adapter takes them; raise Problem for what cannot be right."""
    try:
        return SmtpAccount(
            host=account.host,
            port=account.port,
            security=SECURITIES[account.security],
            username=account.username,
            password=password,
            token=token,
        )
    except ValueError as wrong:
        raise Problem(str(wrong)) from wrong


SECURITIES: dict[str, Security] = {"tls": "tls", "starttls": "starttls", "none": "none"}


def mail_account_test(candidate: Candidate) -> Refused | None:
    """Log in at the kept account's server and send nothing: None if all is well, else what is wrong."""
    account = mail_account_of(candidate)
    if account is None:
        raise Problem("No mail account is set up yet.")
    return test_connection(smtp_account(account, **lets_in(account)))


def find_servers(address: str) -> MailServers | None:
    """The mail servers of an address, as far as its provider or its domain names them; some seconds at most."""
    names = DnsNames()
    search = ServerSearch(names, HttpsFetcher(names.addresses), GreetingKnocker(names.addresses))
    return search.servers_of(address)


def connect_mailbox(candidate: Candidate, wanted: Wanted, password: str) -> Connected:
    """Test reading and sending, and keep what works."""
    return connecting.connect_mailbox(
        candidate, wanted, password, tests=(test_reading, test_sending), secrets=secrets(), now=clock()
    )


def test_reading(server: MailServer, password: str) -> MailboxTrouble | None:
    """Log in where mail is read, look at the inbox and say goodbye."""
    try:
        account = ImapAccount(**at(server), password=password, timeout=TEST_SECONDS)
    except ValueError as wrong:
        raise Problem(str(wrong)) from wrong
    return test_imap(account)


def test_sending(server: MailServer, password: str) -> Refused | None:
    """Log in where mail is sent, and send nothing."""
    try:
        account = SmtpAccount(**at(server), password=password, timeout=TEST_SECONDS)
    except ValueError as wrong:
        raise Problem(str(wrong)) from wrong
    return test_connection(account)


TEST_SECONDS = 12.0
"""For each answer, while a person waits for the page."""


def mailbox_test(mailbox: Mailbox) -> MailboxTrouble | None:
    """Log in at the connected mailbox: None if all is well, else what is wrong."""
    try:
        return test_imap(imap_account(mailbox))
    except MailboxTrouble as trouble:
        return trouble


@contextmanager
def open_mailbox(mailbox: Mailbox) -> Iterator[OpenMailbox]:
    """A line to somebody's mailbox; raise MailboxTrouble or, where its password is missing, Problem."""
    line = ImapMailbox(imap_account(mailbox))
    try:
        yield line
    finally:
        line.close()


def imap_account(mailbox: Mailbox) -> ImapAccount:
    """A row and its password as the adapter takes them; raise Problem for what cannot be right."""
    try:
        oauth = mailbox.auth == "oauth"
        password = "" if oauth else secrets().get(imap_secret(mailbox.candidate_id)) or ""
        return ImapAccount(
            host=mailbox.host,
            port=mailbox.port,
            security=SECURITIES[mailbox.security],
            username=mailbox.username or mailbox.address,
            password=password,
            token=token_of(mailbox) if oauth else "",
        )
    except SecretsUnavailable as trouble:
        raise Problem(trouble.says) from trouble
    except ValueError as wrong:
        raise Problem(str(wrong)) from wrong


def look_into(mailbox: Mailbox, line: OpenMailbox | None = None) -> LookResult | None:
    """One look, by the line that is open already if one is given; None where another process looks at this moment."""
    return looking.look_into(mailbox, opener=open_mailbox, read_mail=read_mail, clock=clock, line=line)


def take_given(candidate: Candidate, data: bytes) -> Given:
    """Take in what the person gives us: one mail, or a file of many."""
    return given.take_given(candidate, data, read_mail=read_mail, mails_in=mails_in, now=clock())


def learn_voice(candidate: Candidate, sources: Sequence[bytes]) -> tuple[Learned, ...]:
    """What a candidate's own mails show of how they write; nothing is kept."""
    return learning.learn_voice(candidate, sources, read_mail=read_mail, mails_in=mails_in)


def look_first(candidate: Candidate) -> None:
    """Before something leaves: a fresh look, where a mailbox is connected."""
    looking.look_first(candidate, opener=open_mailbox, read_mail=read_mail, clock=clock)


def lay_draft(message: Outgoing) -> Outgoing:
    """Into the person's Drafts folder; raise NotReady, before the door, where the mailbox cannot be opened."""
    with own_mailbox(message) as line:
        return drafting.lay_draft(message, line=line, write=draft, now=clock())


def take_back_draft(message: Outgoing) -> Outgoing:
    """Out of the person's Drafts folder, and a draft here again."""
    with own_mailbox(message) as line:
        return settle_drafts.take_back_draft(message, line)


@contextmanager
def own_mailbox(message: Outgoing) -> Iterator[OpenMailbox]:
    """The mailbox of whoever's message it is; raise NotReady where there is none, or it is in trouble."""
    mailbox = mailbox_of(message.application.employer.candidate)
    if mailbox is None:
        raise NotReady("No mailbox is connected.")
    try:
        with open_mailbox(mailbox) as line:
            yield line
    except MailboxTrouble as trouble:
        raise NotReady(trouble.says) from trouble


def draft(message: Outgoing) -> bytes:
    """The message as it is laid among the drafts; raise NotReady before the guard said go."""
    return as_draft(mail_by_hand(message, now=clock()))


def eml(message: Outgoing) -> bytes:
    """The message as a file that a mail program opens for sending; raise NotReady before the guard said go."""
    return as_eml(mail_by_hand(message, now=clock()))


def mailto(message: Outgoing) -> str | None:
    """The link that opens the message in the mail program; None where it is too long for one. Raise as `eml` does."""
    return mailto_url(mail_by_hand(message, now=clock()))


def sweep_now(*, alone: bool = False, inquiries: bool = True) -> SweepResult:
    """Do what is due at this moment."""
    return sweep(
        now=clock(), sender_for=sender_for, clock=clock, alone=alone, inquiries=inquiries, look_first=look_first
    )


def something_leaves(since: datetime) -> bool:
    """Whether a message that could be taken back until a moment ago is to leave now."""
    return leave_between(since, clock())


def can_send(candidate: Candidate) -> bool:
    """Whether mail can leave from here, without looking for the password."""
    return settings.DEMO or mail_account_of(candidate) is not None


def printer() -> Printer | None:
    """What makes a PDF of a letter; None where that extra is not installed."""
    return typst_printer.TypstPrinter() if typst_printer.is_installed() else None


def letter_pdf(letter: PrintedLetter, *, sheet: Sheet, paper: Paper) -> bytes:
    """One sheet of a letter as a PDF; raise CannotPrint, which says what to do instead."""
    found = printer()
    if found is None:
        raise CannotPrint("No PDF can be made here: that is an extra, installed with: pip install 'afterword[pdf]'.")
    return found.pdf(letter, sheet=sheet, paper=paper)


def text_model(kept: LanguageModel) -> OpenAICompatible:
    """The language model that somebody switched on; raise Problem where its key cannot be read."""
    return OpenAICompatible(kept.address, kept.name, set_text_model.key_of(kept, secrets=secrets()), kept.seconds)


def with_word_lists(*, in_background: bool = True) -> None:
    """Let this process write and review with the word lists.

    The first time ever that one is asked for it is made, which takes up to three seconds: in the background
    nobody waits for it but who writes a text; for everything else there is none until then.
    """
    use_word_lists(usual_lists(in_background=in_background))
