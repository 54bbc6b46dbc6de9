"""One plain way to print what was measured."""

from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


def show(title: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table: the first column to the left, numbers to the right."""
    cells = [[cell if isinstance(cell, str) else f"{cell:,.1f}" for cell in row] for row in rows]
    widths = [max(len(row[at]) for row in [list(head), *cells]) for at in range(len(head))]
    print(f"\n{title}")
    for row in [list(head), *cells]:
        first, *others = (
            row[at].ljust(widths[at]) if at == 0 else row[at].rjust(widths[at]) for at in range(len(head))
        )
        print("  ", "  ".join([first, *others]).rstrip())
