"""The picture of an application, drawn as SVG: a line across a wide page, a line down a narrow one."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.store.read.timeline import TimelineView
from afterword.web.application.marks import Mark, marks, stretches

LETTER = 7.6
WIDE, MARGIN, LANE = 1000, 60, 44
NARROW, PITCH, COLUMN = 288, 52, 16
LONGEST = 30


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A mark with its place; the label's `anchor` is SVG's word for which end of the text stands there."""

    mark: Mark
    x: float
    y: float
    label_x: float
    label_y: float
    anchor: str = "middle"

    @property
    def title(self) -> str:
        """The first line of the label, cut where it would run into the next."""
        return self.mark.title if len(self.mark.title) <= LONGEST else f"{self.mark.title[: LONGEST - 1]}…"


@dataclass(frozen=True, kw_only=True)
class Band:
    """A stretch of the line as a rectangle."""

    kind: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Everything that the template draws."""

    wide: bool
    width: float
    height: float
    axis: float
    begin: float
    end: float
    now: float
    marks: tuple[Placed, ...]
    bands: tuple[Band, ...]


class Scale:
    """From moments to places: half by the calendar, half by order, so that a busy day does not pile up."""

    def __init__(self, points: Sequence[datetime], first: float, last: float) -> None:
        self.points = list(points)
        span = (self.points[-1] - self.points[0]).total_seconds() or 1
        steps = max(1, len(self.points) - 1)
        self.places = [
            first + (last - first) * (0.4 * (point - self.points[0]).total_seconds() / span + 0.6 * number / steps)
            for number, point in enumerate(self.points)
        ]

    def __call__(self, moment: datetime) -> float:
        """The place of any moment; outside of the line, its end."""
        right = bisect_right(self.points, moment)
        if right == 0:
            return self.places[0]
        if right == len(self.points):
            return self.places[-1]
        before, after = self.points[right - 1], self.points[right]
        part = (moment - before).total_seconds() / ((after - before).total_seconds() or 1)
        return self.places[right - 1] + part * (self.places[right] - self.places[right - 1])


def drawn(line: TimelineView, *, wide: bool) -> Picture:
    """The picture in one of its two shapes."""
    points = marks(line)
    return across(points, line) if wide else down(points, line)


def down(points: list[Mark], line: TimelineView) -> Picture:
    """One row a mark, the line at the left: what fits a phone."""
    scale = Rows([mark.at for mark in points])
    placed = tuple(
        Placed(mark=mark, x=COLUMN, y=row(number), label_x=COLUMN + 26, label_y=row(number) - 2, anchor="start")
        for number, mark in enumerate(points)
    )
    bands = tuple(
        Band(
            kind=one.kind, x=COLUMN - 8, y=scale(one.start), width=16, height=max(4, scale(one.end) - scale(one.start))
        )
        for one in stretches(line)
    )
    return Picture(
        wide=False,
        width=NARROW,
        height=row(len(points)) - PITCH / 2,
        axis=COLUMN,
        begin=row(0),
        end=row(len(points) - 1),
        now=scale(line.now),
        marks=placed,
        bands=bands,
    )


def row(number: int) -> float:
    """The middle of a row."""
    return 26 + number * PITCH


class Rows(Scale):
    """A scale by order alone."""

    def __init__(self, points: Sequence[datetime]) -> None:
        self.points = list(points)
        self.places = [row(number) for number in range(len(points))]


def across(points: list[Mark], line: TimelineView) -> Picture:
    """The labels above and below the line, each in the first lane with room for it."""
    scale = Scale([mark.at for mark in points], MARGIN, WIDE - MARGIN)
    lanes = Lanes()
    wanted = [
        (mark, scale.places[number], *lanes.room(mark, scale.places[number])) for number, mark in enumerate(points)
    ]
    axis = 24 + lanes.above * LANE
    placed = tuple(
        Placed(mark=mark, x=x, y=axis, label_x=label, label_y=lanes.y(side, lane, axis))
        for mark, x, label, side, lane in wanted
    )
    bands = tuple(
        Band(kind=one.kind, x=scale(one.start), y=axis - 9, width=max(4, scale(one.end) - scale(one.start)), height=18)
        for one in stretches(line)
    )
    return Picture(
        wide=True,
        width=WIDE,
        height=axis + 24 + lanes.below * LANE,
        axis=axis,
        begin=scale.places[0],
        end=scale.places[-1],
        now=scale(line.now),
        marks=placed,
        bands=bands,
    )


class Lanes:
    """Which stretch of which lane is taken; what we did stands below the line, all else above."""

    def __init__(self) -> None:
        self.taken: dict[str, list[list[tuple[float, float]]]] = {"above": [[]], "below": [[]]}

    @property
    def above(self) -> int:
        """How many lanes there are above."""
        return len(self.taken["above"])

    @property
    def below(self) -> int:
        """How many there are below."""
        return len(self.taken["below"])

    def room(self, mark: Mark, x: float) -> tuple[float, str, int]:
        """The middle of the label, its side, and its lane."""
        half = LETTER * max(len(mark.title[:LONGEST]), len(mark.when)) / 2 + 8
        middle = min(max(x, half), WIDE - half)
        side = "below" if mark.kind in ("out", "next") else "above"
        lanes = self.taken[side]
        for number, lane in enumerate(lanes):
            if all(middle - half >= end or middle + half <= start for start, end in lane):
                lane.append((middle - half, middle + half))
                return middle, side, number
        lanes.append([(middle - half, middle + half)])
        return middle, side, len(lanes) - 1

    def y(self, side: str, lane: int, axis: float) -> float:
        """The first line of a label in that lane."""
        return axis - 36 - lane * LANE if side == "above" else axis + 32 + lane * LANE
