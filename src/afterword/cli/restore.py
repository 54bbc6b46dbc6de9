"""`afterword import`: read back what `afterword export` wrote."""

import json
from pathlib import Path

import click

from afterword.cli.show import plainly
from afterword.cli.start import open_store

LARGEST = 200 * 1024 * 1024


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@plainly
def restore(file: Path) -> None:
    """Read FILE into an empty Afterword; nothing is overwritten."""
    if file.stat().st_size > LARGEST:
        raise click.ClickException(f"{file} is larger than anything that `afterword export` writes.")
    candidate = open_store()
    from afterword.services.export_all import import_all

    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as trouble:
        raise click.ClickException(f"{file} is not a file that `afterword export` wrote.") from trouble
    import_all(candidate, data=kept)
    click.echo("Everything is back.")


COMMANDS = {"import": restore}
