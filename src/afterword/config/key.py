"""The secret that signs cookies and the first address: made once, kept in the data folder for its owner only."""

import os
import secrets
from pathlib import Path

NAME = "signing.key"


def signing_key(folder: Path) -> str:
    """The kept key, made at the first call; two processes starting at once end with the same one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / NAME
    if not path.exists() or not path.read_text().strip():
        make(path)
    return path.read_text().strip()


def make(path: Path) -> None:
    """Write a new key beside its place, and put it there only if nobody else was quicker."""
    draft = path.with_name(f"{NAME}.{os.getpid()}.{secrets.token_hex(4)}")
    draft.touch(mode=0o600)
    draft.write_text(secrets.token_urlsafe(48))
    try:
        os.link(draft, path)
    except FileExistsError:
        if not path.read_text().strip():
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
