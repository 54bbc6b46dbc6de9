"""What every command that needs the store does first: Django is loaded, the database is at this version."""

import os
from typing import TYPE_CHECKING

import click

from afterword.cli.trouble import explain

if TYPE_CHECKING:
    from afterword.store.models import Candidate


def open_store() -> "Candidate":
    """The candidate of this machine; the database is made or brought to this version on the way."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
    import django
    import django.db

    try:
        django.setup()
        from afterword import wiring
        from afterword.services.open_app import open_app
        from afterword.store.schema import bring_up_to_date

        wiring.with_word_lists(in_background=False)
        bring_up_to_date()
        return open_app(now=wiring.clock())
    except (OSError, ValueError, django.db.Error) as trouble:
        raise click.ClickException(explain(trouble)) from trouble
