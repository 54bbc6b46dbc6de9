"""`afterword simulate`: careless candidates and slow employers by the thousand, and what the guard lets through."""

import sys
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any

import click

from afterword.cli.show import as_json, show
from afterword.core.etiquette.rulebook import RULES
from afterword.simulation.invariants.every import INVARIANTS, TIMES
from afterword.simulation.run import simulate as live_through
from afterword.simulation.tally import Tally

STEP = 20
"""So many lines of progress are written, where somebody watches."""


@click.command()
@click.option(
    "--applications", type=click.IntRange(1, 100_000_000), default=10_000, show_default=True, help="How many."
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed counts the same.")
@click.option("--processes", type=click.IntRange(1), help="How many at once; as many as there are processors.")
@as_json
@click.pass_context
def simulate(ctx: click.Context, applications: int, seed: int, processes: int | None, *, as_json: bool) -> None:
    """Let careless candidates and slow employers loose on the guard, and count what it holds back and what it misses.

    Ends with 1 if anything happened that must never happen.
    """
    began = monotonic()
    tally = live_through(applications, seed, processes=processes, tell=watched(applications))
    facts = as_facts(tally, seed)
    show(facts, table(facts, monotonic() - began), json_wanted=as_json)
    ctx.exit(1 if any(facts["violations"].values()) else 0)


def watched(applications: int) -> Callable[[int], None]:
    """Says how far it is, to somebody who looks on."""
    told = 0

    def tell(done: int) -> None:
        nonlocal told
        if sys.stderr.isatty() and done * STEP // applications > told:
            told = done * STEP // applications
            click.echo(f"{done:,} of {applications:,} applications", err=True)

    return tell


def as_facts(tally: Tally, seed: int) -> dict[str, Any]:
    """All counts by name; every rule and every invariant is there, those that never spoke as 0."""
    return {
        "applications": tally.applications,
        "seed": seed,
        "worlds": tally.worlds,
        "proposals": tally.proposals,
        "plans": tally.plans,
        "times_checked": tally.asked_again,
        "verdicts": {word: tally.verdicts[word] for word in ("go", "wait", "stop")},
        "held": {
            rule.name: {"wait": tally.waits[rule.name], "stop": tally.stops[rule.name], "alone": tally.alone[rule.name]}
            for rule in RULES
        },
        "violations": {name: tally.violations[name] for name in (*INVARIANTS, *TIMES)},
        "examples": tally.examples,
    }


def table(facts: dict[str, Any], seconds: float) -> Iterator[str]:
    """The same for people to read."""
    yield (
        f"{facts['applications']:,} applications in {facts['worlds']:,} worlds, seed {facts['seed']}: "
        f"{facts['proposals']:,} messages were tried and {facts['plans']:,} plans asked for, in {seconds:,.0f} s."
    )
    yield "  ".join(f"{word}: {count:,}" for word, count in facts["verdicts"].items())
    yield ""
    yield f"{'rule':<20} {'said wait':>12} {'said stop':>12} {'alone':>12}"
    for rule, count in facts["held"].items():
        yield f"{rule:<20} {count['wait']:>12,} {count['stop']:>12,} {count['alone']:>12,}"
    yield ""
    yield f"{'what must never happen':<52} {'times':>8}"
    for name, count in facts["violations"].items():
        yield f"{name:<52} {count:>8,}"
    yield f"(times given that were tried, and the minute before each: {facts['times_checked']:,})"
    yield from facts["examples"]


COMMANDS = {"simulate": simulate}
