"""The places where a key can lie, as tests need them: a keyring of our own stands in for the system's."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from afterword.adapters.secrets.keyring_key import KeyringKey
from afterword.adapters.secrets.keys import FileKey, GivenKey
from afterword.adapters.secrets.sealed import SealedSecrets

GIVEN = "p1cTKqVJ2G5zTSbRIA6bFqQjXSeMl8IXZbrJ2fMt1xs="
NEWER = "7FqZ1iWb3dQ1mD0jH4nB8Yk6o3m5xw2vA9sT0uLrEcY="


class DesktopKeyring(KeyringBackend):
    """Keeps its words in this process; locked, it gives nothing."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.words, self.locked = {}, False

    def get_password(self, service, username):
        if self.locked:
            raise KeyringLocked("no")
        return self.words.get((service, username))

    def set_password(self, service, username, password):
        if self.locked:
            raise KeyringLocked("no")
        self.words[service, username] = password

    def delete_password(self, service, username):
        del self.words[service, username]


DesktopKeyring.__module__ = "keyring.backends.SecretService"


def with_file_key(folder):
    return SealedSecrets(folder / "home", key=FileKey(folder / "config"))


def with_given_key(folder):
    return SealedSecrets(folder / "home", key=GivenKey(GIVEN))


def with_keyring(folder, keyring=None):
    key = KeyringKey(keyring or _KEYRINGS.setdefault(folder, DesktopKeyring()), before=FileKey(folder / "config"))
    return SealedSecrets(folder / "home", key=key)


_KEYRINGS = {}
PLACES = {"file": with_file_key, "given": with_given_key, "keyring": with_keyring}
