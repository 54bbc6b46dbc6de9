"""Which database the rows live in: an SQLite file in the data folder, or the PostgreSQL that an address names."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit


def database(url: str | None, folder: Path) -> dict[str, Any]:
    """Django's settings for one database; raise ValueError for an address of another kind."""
    if not url:
        return sqlite(folder / "afterword.sqlite3")
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ValueError("AFTERWORD_DATABASE_URL should look like postgresql://user:password@host:port/name")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def sqlite(path: Path) -> dict[str, Any]:
    """SQLite for several threads: a writer takes its lock at BEGIN, so two can never both read and then both write."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        },
        # A file, even under test: two connections to one in-memory database share their locks and prove nothing.
        "TEST": {"NAME": str(path.with_name("test.sqlite3"))},
    }
