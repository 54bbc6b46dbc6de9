"""The key in the system's keyring, where there is one that locks with the person's session; others are not used."""

import contextlib
from collections.abc import Iterator
from typing import Any

from afterword.adapters.secrets.keys import FileKey, as_key
from afterword.core.ports.secrets import SecretsUnavailable

SERVICE, ENTRY = "Afterword", "secrets key"
LOCKS = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""The keyrings of desktop systems. What else may be installed as one keeps passwords in plain files, or nowhere."""


def system_keyring() -> Any | None:  # noqa: ANN401 - a keyring's class is the system's own
    """The keyring of this session, None where there is none or its library (the extra `keyring`) is not installed."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        chosen = keyring.get_keyring()
        offered = getattr(chosen, "backends", (chosen,))
        return next((one for one in offered if type(one).__module__ in LOCKS and one.priority > 0), None)
    except (KeyringError, RuntimeError, OSError):
        return None


class KeyringKey:
    """The key in a keyring; one that lay in a file before is taken over, and the file wiped."""

    name = "keyring"
    says = "in the keyring of this computer"

    def __init__(self, keyring: Any, *, before: FileKey) -> None:  # noqa: ANN401 - see above
        self._keyring = keyring
        self._before = before

    def keys(self) -> list[bytes]:
        """The key in the keyring; else the one in the file, which is moved."""
        return self._said() or self._moved()

    def make(self, fresh: bytes) -> list[bytes]:
        """Keep the key."""
        with _told():
            self._keyring.set_password(SERVICE, ENTRY, fresh.decode("ascii"))
        kept = self._said()
        if not kept:
            raise SecretsUnavailable("The keyring of this computer keeps nothing. Please look what is wrong with it.")
        return kept

    def _said(self) -> list[bytes]:
        with _told():
            word = self._keyring.get_password(SERVICE, ENTRY)
        key = as_key(word) if word else None
        if word and key is None:
            raise SecretsUnavailable("The key for your passwords in the keyring of this computer is damaged.")
        return [key] if key else []

    def _moved(self) -> list[bytes]:
        """The file is wiped only after the keyring has said the key back; until then it is as good as before."""
        kept = self._before.keys()
        with contextlib.suppress(SecretsUnavailable):
            if kept and self.make(kept[0]) == kept:
                self._before.wipe()
        return kept


@contextlib.contextmanager
def _told() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except (KeyringError, RuntimeError, OSError):
        raise SecretsUnavailable(
            "The keyring of this computer is locked or does not answer. Please unlock it and try again."
        ) from None
