"""Brings the tables to this version of the product; a database from an older version keeps all that it holds."""

from django.core.management import call_command


def bring_up_to_date() -> None:
    """Make or change the tables; nothing happens where they are right. The pages are not loaded for it."""
    call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
