"""Every page of the filled example, at both widths: nothing that WCAG 2.2 AA forbids, nothing wider than the window."""

import re

import pytest

pytestmark = pytest.mark.browser

MOST = 80
STAYS = re.compile(r"^/(?!static/)[^#]*$")


def shape(path):
    """Addresses that differ only in a number are the same page."""
    return re.sub(r"\d+", "N", path.split("?")[0])


def links(page):
    found = page.eval_on_selector_all("a[href]", "all => all.map(one => one.getAttribute('href'))")
    return [link for link in found if STAYS.match(link)]


def test_every_page_can_be_used_by_everybody(start_app, page, axe, overflow):
    app = start_app("demo")
    page.goto(app.url)
    seen, queue, wrong = {}, ["/"], []
    while queue and len(seen) < MOST:
        path = queue.pop(0)
        if seen.get(shape(path), 0) >= 2:
            continue
        answer = page.goto(app.origin + path)
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        wrong += [f"{path}: {line}" for line in (axe(page) if shape(path) not in seen else ())]
        seen[shape(path)] = seen.get(shape(path), 0) + 1
        wrong += [f"{path}: {pixels} pixels too wide" for pixels in [overflow(page)] if pixels]
        wrong += [f"{path}: answered {answer.status}" for _ in [1] if answer.status != 200]
        queue += [link for link in links(page) if link not in queue]
    assert wrong == []
    assert len(seen) >= 8, f"only {sorted(seen)} could be reached"
