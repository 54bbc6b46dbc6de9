"""`afterword demo`: the app on a filled example, with a database that is thrown away."""

import os
import tempfile
from pathlib import Path

import click


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="The port to listen on; 0 takes any free one.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@click.pass_context
def demo(ctx: click.Context, port: int | None, no_browser: bool) -> None:
    """Open a filled example: four applications, nothing of it real, gone when you stop it."""
    with tempfile.TemporaryDirectory(prefix="afterword-demo-") as folder:
        os.environ["AFTERWORD_HOME"] = str(Path(folder))
        os.environ["AFTERWORD_DEMO"] = "1"
        os.environ.pop("AFTERWORD_DATABASE_URL", None)
        ctx.exit(ctx.obj(port=port, browser=not no_browser))


COMMANDS = {"demo": demo}
