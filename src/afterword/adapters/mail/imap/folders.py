"""Which folders a mailbox has, how the server names them, and which one is open on the line."""

from afterword.adapters.mail.imap.line import ImapLine
from afterword.adapters.mail.imap.names import Named, encoded, named
from afterword.adapters.mail.imap.replies import trouble
from afterword.core.ports.mailbox import Folder, FolderState, Hindrance, MailboxTrouble

MAY_MEAN_GONE = {Hindrance.SERVER_SAID_NO, Hindrance.NO_FOLDER}


class Folders:
    """The folders behind one line; what is not there is a MailboxTrouble with NO_FOLDER."""

    def __init__(self, line: ImapLine) -> None:
        self._line = line
        self._named: dict[str, Named] = {}
        self._open: tuple[str, bool, int] | None = None

    def listed(self) -> list[Named]:
        """All of them, asked for anew."""
        found = named(self._line.list_folders())
        self._named = {one.folder.name: one for one in found}
        return found

    def standing(self) -> dict[Folder, FolderState | None]:
        """All of them, each with its state where the server says it with the list; news of the open one counts.

        On a line that stays open INBOX is the open one: it is mostly the largest, and to say where a folder stands that
        is not open, a server such as Dovecot has to open it, which takes 30 times as long.
        """
        if self._open and self._line.offers("LIST-STATUS"):
            self.open_if_there("INBOX")
        listed, states = self._line.list_with_states()
        self._named = {one.folder.name: one for one in named(listed)}
        return {one.folder: states.get(one.wire) for one in self._named.values()}

    def wire(self, folder: str) -> str:
        """A folder's name as the server writes it."""
        if not self._named:
            self.listed()
        known = self._named.get(folder)
        try:
            return known.wire if known else encoded(folder)
        except UnicodeError:
            raise trouble(Hindrance.NO_FOLDER, self._line.account, ascii(folder)) from None

    def state(self, folder: str) -> FolderState:
        """Where it stands; for the open one only after the server was asked what is new in it."""
        wire = self.wire(folder)
        if self._open and self._open[0] == folder:
            self._line.noop()
        try:
            return self._line.status(wire)
        except MailboxTrouble as no:
            raise self.why(folder, no) from None

    def open(self, folder: str, *, write: bool = False, news: bool = True) -> int:
        """Open it, or stay there; its UIDVALIDITY. `news`: also see what came since."""
        if self._open and self._open[0] == folder and self._open[1] >= write:
            if news:
                self._line.noop()
            return self._open[2]
        wire = self.wire(folder)
        self._open = None
        try:
            epoch = self._line.select(wire, write=write)
        except MailboxTrouble as no:
            raise self.why(folder, no) from None
        self._open = folder, write, epoch
        return epoch

    def open_if_there(self, folder: str, *, write: bool = False) -> int | None:
        """The same; None where there is no such folder any more."""
        try:
            return self.open(folder, write=write)
        except MailboxTrouble as no:
            if no.cause is not Hindrance.NO_FOLDER:
                raise
            return None

    def why(self, folder: str, no: MailboxTrouble) -> MailboxTrouble:
        """What a no about this folder means: servers say it in many words; whether it is gone is seen in the list."""
        if no.cause not in MAY_MEAN_GONE or folder in {one.folder.name for one in self.listed()}:
            return no
        return trouble(Hindrance.NO_FOLDER, self._line.account, folder)
