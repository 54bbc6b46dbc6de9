"""Throw octets at the way of a mail, guided by which code they reach: `make fuzz`, for as many seconds as are given.

It may neither fail nor take long, whatever the octets: libFuzzer stops at an error, and at an input that takes ten
seconds. What it found stands in docs/reference/mail.md.
"""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["afterword.adapters.mail.reading", "afterword.core.reading"]):
    from afterword.adapters.mail.reading import bounds
    from afterword.adapters.mail.reading.head import read_head
    from afterword.adapters.mail.reading.mail import read_mail
    from afterword.adapters.mail.reading.mbox import mails_in
    from afterword.core.reading.effect import counts_as
    from afterword.core.reading.looking.when import counts_from
    from afterword.core.reading.read import read
    from afterword.core.reading.whose.known import Known, KnownApplication, KnownHouse, KnownMail, KnownPerson
    from afterword.core.reading.whose.matching import whose_mail

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
KNOWN = Known(
    name="Sam Okoro",
    addresses=("sam@example.org",),
    employers=(KnownHouse(id="1", name="Acme", domains=("acme.example",)),),
    agencies=(KnownHouse(id="2", name="Brook", domains=("brook.example",)),),
    people=(KnownPerson(id="3", name="Dana Ruiz", addresses=("dana@acme.example",), employer="1"),),
    applications=(KnownApplication(id="4", employer="1", role="Data engineer", agency="2"),),
    mails={"<1@example.org>": KnownMail("1", "4")},
)


def one(data: bytes) -> None:
    """One input, by the whole way from octets to what it means."""
    for source in mails_in(data):
        mail = read_mail(source)
        assert mail.head == read_head(source) or len(source) > bounds.LARGEST_HEAD // 4
        assert len(mail.text) <= bounds.LONGEST_TEXT
        match = whose_mail(mail.head, KNOWN, text=mail.text, about=mail.about)
        assert match.employers or match.question or match.way in {"nobody", "own"}
        counts_as(read(mail, at=NOW), human=match.human)
        assert counts_from(mail.head.sent_at, NOW - timedelta(hours=1), NOW) <= NOW


def main() -> None:
    """Run for so many seconds; the finds of earlier runs, in .build/fuzz, are where it begins."""
    seconds = sys.argv[1] if len(sys.argv) > 1 else "60"
    found = Path(".build/fuzz/mail")
    found.mkdir(parents=True, exist_ok=True)
    seeds = [path for path in Path("tests/corpus").rglob("*") if path.suffix == ".eml"]
    options = [f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=60000"]
    folders = dict.fromkeys([str(found), *(str(path.parent) for path in seeds)])
    atheris.Setup([sys.argv[0], *options, *folders], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
