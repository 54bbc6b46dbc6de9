"""`afterword erase`: forget everything, passwords included."""

import click

from afterword.cli.show import plainly
from afterword.cli.start import open_store


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@plainly
def erase(*, yes: bool) -> None:
    """Forget every interview, note, message and password on this machine. It cannot be undone."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.export_all import erase_all

    if not yes:
        click.echo("This forgets everything that Afterword keeps on this machine. `afterword export` saves it first.")
        click.confirm("Erase everything?", abort=True)
    erase_all(candidate, secrets=wiring.secrets())
    click.echo("Everything is erased.")


COMMANDS = {"erase": erase}
