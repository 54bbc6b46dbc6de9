"""The parts of a mail (MIME, RFC 2045 and 2046), as stretches of its bytes; nothing is copied or unwrapped here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from afterword.adapters.mail.reading.bounds import DEEPEST, LONGEST_BOUNDARY, LONGEST_NAME, MOST_PARTS
from afterword.adapters.mail.reading.cleaning import one_line
from afterword.adapters.mail.reading.headers import Headers, head_end, headers_in
from afterword.adapters.mail.reading.parameters import word_and_parameters
from afterword.adapters.mail.reading.transfer import unwrapped

PLAIN: Final = "text/plain"
MAILS: Final = frozenset({"message/rfc822", "message/global"})
TOO_MANY: Final = f"This mail has more than {MOST_PARTS} parts; the others were left out."
TOO_DEEP: Final = f"Parts lie more than {DEEPEST} deep within each other in this mail; the innermost were left out."


_KIND = re.compile(r"[\w!#$&^.+-]{1,100}/[\w!#$&^.+-]{1,100}", re.ASCII)
"""Two words of the letters that RFC 6838 allows; what else calls itself a kind says none."""


@dataclass(slots=True, kw_only=True)
class Part:
    """A part, or a whole mail: `raw[start:end]` is its content without its head. `kind` is like text/plain."""

    raw: bytes
    start: int
    end: int
    headers: Headers
    kind: str
    parameters: dict[str, str]
    disposition: str = ""
    filename: str = ""
    children: list["Part"] = field(default_factory=list)

    def content(self, most: int) -> bytes:
        """At most `most` bytes of the content, unwrapped."""
        encoding = self.headers.first("content-transfer-encoding").partition(";")[0]
        return unwrapped(self.raw[self.start : min(self.end, self.start + most * 3)], encoding, most)

    def walk(self) -> Iterator["Part"]:
        """This part and all within it, in their order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(slots=True)
class Reader:
    """Takes one mail apart; `cut` says what was left out."""

    raw: bytes
    parts: int = 0
    cut: dict[str, None] = field(default_factory=dict)

    def part(self, start: int, end: int, *, depth: int = 0, kind: str = PLAIN) -> Part:
        """The part that lies there, head and all; `kind` is what it is where it does not say."""
        head, body = head_end(self.raw, start, end)
        headers = headers_in(self.raw, start, head)
        said, parameters = word_and_parameters(headers.first("content-type"))
        disposition, further = word_and_parameters(headers.first("content-disposition"))
        found = Part(
            raw=self.raw,
            start=min(body, end),
            end=end,
            headers=headers,
            kind=said if _KIND.fullmatch(said) else kind,
            parameters=parameters,
            disposition=disposition,
            filename=one_line(further.get("filename", "") or parameters.get("name", ""), LONGEST_NAME),
        )
        self.parts += 1
        self._take_apart(found, depth)
        return found

    def _take_apart(self, part: Part, depth: int) -> None:
        if not (part.kind.startswith("multipart/") or part.kind in MAILS):
            return
        if depth >= DEEPEST:
            self.cut[TOO_DEEP] = None
        elif part.kind in MAILS:
            part.children = [self._carried(part, depth)]
        else:
            inner = "message/rfc822" if part.kind == "multipart/digest" else PLAIN
            for start, end in self._stretches(part):
                if self.parts >= MOST_PARTS:
                    self.cut[TOO_MANY] = None
                    return
                part.children.append(self.part(start, end, depth=depth + 1, kind=inner))
            if not part.children:
                part.kind = PLAIN  # no boundary stands in it: it is read as it is

    def _carried(self, part: Part, depth: int) -> Part:
        """A mail within the mail, which some programs wrap although they must not."""
        if part.headers.first("content-transfer-encoding").strip().lower() not in {"base64", "quoted-printable"}:
            return self.part(_first_line(self.raw, part.start, part.end), part.end, depth=depth + 1)
        raw = part.content(part.end - part.start).replace(b"\r\n", b"\n")
        inner = Reader(raw, self.parts, self.cut)
        found = inner.part(_first_line(raw, 0, len(raw)), len(raw), depth=depth + 1)
        self.parts = inner.parts
        return found

    def _stretches(self, part: Part) -> Iterator[tuple[int, int]]:
        """Where the parts within a multipart lie; what stands above the first and below the last is nobody's."""
        boundary = part.parameters.get("boundary", "").encode("utf-8", "replace") or self._guessed(part)
        if not boundary or len(boundary) > LONGEST_BOUNDARY:
            return
        began = -1
        for line, after, is_last in self._boundary_lines(part, b"--" + boundary):
            if began >= 0:
                yield began, max(began, line - 1)
            began = after
            if is_last:
                return
        if began >= 0:
            yield began, part.end

    def _boundary_lines(self, part: Part, mark: bytes) -> Iterator[tuple[int, int, bool]]:
        """Start of each boundary's line, start of what follows it, and whether it is the closing one."""
        at = self.raw.find(mark, part.start, part.end)
        while at >= 0:
            after = at + len(mark)
            if at == part.start or self.raw[at - 1 : at] == b"\n":
                line_end = self.raw.find(b"\n", after, part.end)
                line_end = part.end if line_end < 0 else line_end
                rest = self.raw[after : min(line_end, after + 100)].strip()
                after = min(line_end + 1, part.end)
                if rest in {b"", b"--"}:
                    yield at, after, rest == b"--"
            at = self.raw.find(mark, after, part.end)

    def _guessed(self, part: Part) -> bytes:
        """The first line that looks like a boundary, where the head forgot to name it."""
        window = self.raw[part.start : min(part.end, part.start + 2_000)]
        lines = (line.strip() for line in window.split(b"\n"))
        return next((line[2:] for line in lines if line.startswith(b"--") and len(line) > 4), b"")


def _first_line(raw: bytes, start: int, end: int) -> int:
    while start < end and raw[start : start + 1] == b"\n":
        start += 1
    return start
