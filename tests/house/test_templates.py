"""Templates ask for nothing that may be missing in a place where Django answers with an error instead of nothing."""

import re

from tree import SOURCE, relative

PATH_AS_FALLBACK = re.compile(r"\|default(?:_if_none)?:\w+\.[\w.]+")
"""`a|default:b.c`: where `b` is None, the page breaks; a tag or filter of ours, or firstof, does not."""


def test_no_fallback_is_a_path_that_may_lead_through_nothing():
    found = [
        f"{relative(path)}: {match.group()}"
        for path in sorted(SOURCE.rglob("*.html"))
        for match in PATH_AS_FALLBACK.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
