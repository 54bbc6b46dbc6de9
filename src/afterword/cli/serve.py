"""`afterword serve`: the app on this machine, for this person."""

import click


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="The port to listen on; 0 takes any free one.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@click.pass_context
def serve(ctx: click.Context, port: int | None = None, no_browser: bool = False) -> None:
    """Start the app on this machine and open it in the browser."""
    ctx.exit(ctx.obj(port=port, browser=not no_browser))


COMMANDS = {"serve": serve}
