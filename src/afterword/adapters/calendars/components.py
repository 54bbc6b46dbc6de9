"""The boxes of a calendar file: which lines belong to the calendar, to which event, to which zone; no meaning yet."""

from dataclasses import dataclass, field

from afterword.adapters.calendars.bounds import DEEPEST
from afterword.adapters.calendars.lines import Line, split_line
from afterword.core.ports.calendar import UnreadableCalendar

_LOST_END = "This file stops in the middle of an event, so part of it is missing. Save the invitation again."


@dataclass(slots=True)
class Component:
    """One BEGIN to END: its own lines by name, and the boxes inside it."""

    kind: str
    lines: dict[str, list[Line]] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)

    def line(self, name: str) -> Line | None:
        """Return the first line called `name`."""
        return self.lines[name][0] if name in self.lines else None

    def value(self, name: str) -> str:
        """Return the raw value of the first line called `name`, empty when there is none."""
        found = self.line(name)
        return "" if found is None else found.value

    def inside(self, kind: str) -> list["Component"]:
        """Return the boxes of one kind directly inside."""
        return [part for part in self.parts if part.kind == kind]


def components(lines: list[str]) -> list[Component]:
    """Return the calendars in `lines`; an event that stands alone gets a calendar around it."""
    root = Component("")
    stack = [root]
    for text in lines:
        line = split_line(text)
        if line is None:
            continue
        if line.name == "BEGIN":
            _open(stack, line.value)
        elif line.name == "END":
            _close(stack, line.value)
        else:
            stack[-1].lines.setdefault(line.name, []).append(line)
    if any(part.kind == "VEVENT" for part in stack):
        raise UnreadableCalendar(_LOST_END)
    alone = Component("VCALENDAR", parts=root.inside("VEVENT"))
    return [*root.inside("VCALENDAR"), *([alone] if alone.parts else [])]


def _open(stack: list[Component], kind: str) -> None:
    if len(stack) > DEEPEST:
        says = f"This file nests its parts more than {DEEPEST} deep, which no calendar program does."
        raise UnreadableCalendar(f"{says} Save the invitation again.")
    part = Component(kind.strip().upper()[:60])
    stack[-1].parts.append(part)
    stack.append(part)


def _close(stack: list[Component], kind: str) -> None:
    """Close the innermost box of `kind` and whatever was left open in it; an END of nothing is passed over."""
    wanted = kind.strip().upper()
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].kind == wanted:
            del stack[depth:]
            return
