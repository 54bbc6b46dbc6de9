"""`afterword export`: everything that is kept, in one file that `afterword import` reads back."""

import json
from pathlib import Path

import click

from afterword.cli.show import plain, plainly
from afterword.cli.start import open_store


@click.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
@plainly
def export(file: Path | None) -> None:
    """Write everything to FILE, or to the terminal; no password is in it."""
    candidate = open_store()
    from afterword.services.export_all import export_all

    text = json.dumps(export_all(candidate), ensure_ascii=False, indent=1, default=plain)
    if file is None or str(file) == "-":
        click.echo(text)
        return
    try:
        file.touch(mode=0o600, exist_ok=False)
        file.write_text(text + "\n", encoding="utf-8")
    except FileExistsError as there:
        raise click.ClickException(f"{file} exists already. Choose another name.") from there
    except OSError as trouble:
        raise click.ClickException(f"{file} could not be written: {trouble.strerror}.") from trouble
    click.echo(f"Everything is in {file}. It holds personal notes: keep it where only you can read it.")


COMMANDS = {"export": export}
