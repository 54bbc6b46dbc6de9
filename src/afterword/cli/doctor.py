"""`afterword doctor`: is all that Afterword needs on this machine in order, and if not, what to do."""

import os
import shutil
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from afterword.cli.show import as_json, show
from afterword.cli.start import open_store

if TYPE_CHECKING:
    from afterword.store.models import Candidate

LITTLE_ROOM = 50 * 1024 * 1024
"""Bytes; ours: an SQLite file and its journal need room for a few copies of themselves."""


@click.command()
@as_json
@click.pass_context
def doctor(ctx: click.Context, *, as_json: bool) -> None:
    """Check the data folder, the database, the disk, the time zones and the mail account."""
    candidate = open_store()
    found = {name: outcome(check, candidate) for name, check in CHECKS.items()}
    facts = {name: {"well": well, "says": says} for name, (well, says) in found.items()}
    show(
        facts,
        [f"{'well ' if well else 'MEND '} {name}: {says}" for name, (well, says) in found.items()],
        json_wanted=as_json,
    )
    ctx.exit(0 if all(well for well, _ in found.values()) else 1)


def outcome(check: Callable[["Candidate"], str], candidate: "Candidate") -> tuple[bool, str]:
    """Whether a check went well, and its sentence."""
    try:
        return True, check(candidate)
    except (OSError, ValueError) as trouble:
        return False, str(trouble)


def check_python(_candidate: "Candidate") -> str:
    """The interpreter."""
    return f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"


def check_folder(_candidate: "Candidate") -> str:
    """The data folder can be written to by its owner, and read by nobody else."""
    from afterword import wiring

    folder = wiring.data_folder()
    if not os.access(folder, os.W_OK):
        raise ValueError(f"{folder} cannot be written to. Give yourself the right, or name another in AFTERWORD_HOME.")
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        raise ValueError(f"{folder} can be read by others on this machine. Close it with: chmod 700 '{folder}'")
    return str(folder)


def check_room(_candidate: "Candidate") -> str:
    """The disk has room."""
    from afterword import wiring

    free = shutil.disk_usage(wiring.data_folder()).free
    if free < LITTLE_ROOM:
        raise ValueError(
            f"Only {free // 2**20} MB are free on this disk. Make some room, so that nothing typed is lost."
        )
    return f"{free // 2**30} GB free"


def check_database(candidate: "Candidate") -> str:
    """The database answers, and is whole."""
    from afterword.store.read.applications import applications_of
    from afterword.store.read.health import database_trouble

    trouble = database_trouble()
    if trouble:
        raise ValueError(trouble)
    count = applications_of(candidate).count()
    return f"whole, {count} application{'' if count == 1 else 's'}"


def check_zones(candidate: "Candidate") -> str:
    """The time-zone database is there, and the candidate's own zone is in it."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(candidate.tz or "UTC").key
    except ZoneInfoNotFoundError as missing:
        raise ValueError("The time zones are missing. Install the package tzdata.") from missing


def check_mail(candidate: "Candidate") -> str:
    """The mail account, where there is one, lets us in; nothing is sent."""
    from afterword import wiring
    from afterword.store.read.candidates import mail_account_of

    account = mail_account_of(candidate)
    if account is None:
        return "no account is set up; messages leave through your own mail program"
    refused = wiring.mail_account_test(candidate)
    if refused is not None:
        raise ValueError(refused.says)
    return f"{account.host} lets {account.username or account.sender_address} in"


CHECKS = {
    "python": check_python,
    "data folder": check_folder,
    "disk": check_room,
    "database": check_database,
    "time zones": check_zones,
    "mail account": check_mail,
}

COMMANDS = {"doctor": doctor}
