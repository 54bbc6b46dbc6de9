"""The sender that hands a mail to the person's mail server; at most once for each call, to all readers or to none."""

import re
import smtplib

from afterword.adapters.mail.account import SmtpAccount
from afterword.adapters.mail.headers import wire_address
from afterword.adapters.mail.line import Line, open_line
from afterword.adapters.mail.message import build, envelope, needs_utf8
from afterword.adapters.mail.replies import AddressNotCarried, Stage, TextTooBig, refused_by, told
from afterword.core.ports.sender import CutOff, OutgoingMail, Refused

GO_ON = 354
TAKEN = range(200, 300)


class SmtpSender:
    """Opens one line for each mail and closes it again."""

    def __init__(self, account: SmtpAccount) -> None:
        self._account = account

    def written(self, mail: OutgoingMail) -> bytes:
        """Return what would be handed over; nothing is sent."""
        return build(mail).as_bytes()

    def send(self, mail: OutgoingMail) -> bytes:
        """Return the text once the server took it; else Refused, CutOff, or ValueError for what no mail can carry."""
        text = self.written(mail)
        try:
            with open_line(self._account) as line:
                self._address(line, mail, len(text))
                self._hand_over(line, text)
        except Refused as refused:
            says = f"Nothing was sent. {refused.says}"
            raise Refused(says, cause=refused.cause, addresses=refused.addresses) from None
        except CutOff as cut:
            cut.text = text
            raise
        return text

    def _address(self, line: Line, mail: OutgoingMail, size: int) -> None:
        with told(Stage.WRITER, self._account):
            options = _options(line, needs_utf8(mail), size)
            _need(line.mail(wire_address(mail.sender_address), options))
        refused = [no for address in envelope(mail) if (no := self._reader(line, address))]
        if refused:
            raise _all_in_one(refused)

    def _reader(self, line: Line, address: str) -> Refused | None:
        """Every reader is asked about, so that the person hears of all that are wrong at once."""
        with told(Stage.READER, self._account):
            reply = line.rcpt(address)
            if reply[0] in TAKEN:
                return None
            if not 400 <= reply[0] < 600:
                raise smtplib.SMTPResponseException(*reply)
        return refused_by(reply, Stage.READER, self._account, address)

    def _hand_over(self, line: Line, text: bytes) -> None:
        with told(Stage.OFFER, self._account):
            code, words = line.docmd("DATA")
            if code != GO_ON:
                raise smtplib.SMTPResponseException(code, words)
        # From the first octet of the text on only the server's own yes or no counts; all else leaves us unsure.
        with told(Stage.TEXT, self._account):
            line.send(re.sub(rb"(?m)^\.", b"..", text) + b".\r\n")
            line.timeout = self._account.last_timeout
            _need(line.getreply())


def test_connection(account: SmtpAccount) -> Refused | None:
    """Connect, protect, log in and say goodbye without sending anything; return what stood in the way, if anything."""
    try:
        with open_line(account) as line, told(Stage.OFFER, account):
            _need(line.noop())
    except Refused as refused:
        return refused
    return None


def _options(line: Line, utf8: bool, size: int) -> list[str]:
    if utf8 and not (line.has_extn("smtputf8") and line.has_extn("8bitmime")):
        raise AddressNotCarried
    limit = line.esmtp_features.get("size", "")
    if limit.isdigit() and 0 < int(limit[:12]) < size:
        raise TextTooBig
    return ["SMTPUTF8", "BODY=8BITMIME"] if utf8 else []


def _need(reply: tuple[int, bytes]) -> None:
    if reply[0] not in TAKEN:
        raise smtplib.SMTPResponseException(*reply)


def _all_in_one(refused: list[Refused]) -> Refused:
    says = " ".join(one.says for one in refused[:3])
    if len(refused) > 3:
        says += f" And {len(refused) - 3} more readers were refused."
    return Refused(says, cause=refused[0].cause, addresses=tuple(a for one in refused for a in one.addresses))
