"""Nothing in the tree belongs to one machine: no path, no registry, no secret."""

import re

import pytest
from tree import ROOT, kept_files, relative

HERE = "tests/house/test_nothing_local.py"
TEXT = {
    "", ".cfg", ".css", ".eml", ".html", ".ics", ".in", ".ini", ".js", ".json", ".jsonl", ".md", ".py", ".sh",
    ".svg", ".toml", ".txt", ".yaml", ".yml",
}  # fmt: skip
PATHS = re.compile(r"(?<![\w.~/-])/(?:root|work|tmp|opt|home|Users|mnt|srv)/[\w.-]")
REGISTRIES = re.compile(r"pypi\.org|pythonhosted|(?:extra-)?index-url|find-links|file://(?!/?[.\s`'\"])", re.IGNORECASE)
SECRETS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/=]{20}"
    r"|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bxox[abpr]-[0-9A-Za-z-]{10,}|\bsk-[A-Za-z0-9_-]{20,}"
)


def texts():
    for path in kept_files():
        name = relative(path).as_posix()
        if path.suffix in TEXT and path.is_file() and name != HERE:
            yield name, path.read_text(encoding="utf-8", errors="replace")


def found(pattern, places=("",)):
    return sorted(
        f"{name}: {match.group()[:60]}"
        for name, text in texts()
        if name.startswith(tuple(places))
        for match in pattern.finditer(text)
    )


def test_no_path_of_one_machine_stands_in_the_tree():
    assert (
        found(PATHS, ("src/", "requirements/", "docs/", "bench/", "Makefile", ".ci/", "README", "pyproject", "CHANGE"))
        == []
    )


def test_no_registry_is_named():
    assert found(REGISTRIES, ("src/", "requirements/", "bench/", "Makefile", ".ci/", "pyproject")) == []


def test_no_secret_is_kept():
    assert found(SECRETS) == []


@pytest.mark.parametrize("name", [".env", "db.sqlite3", "afterword.sqlite3", "signing.key", "id_rsa"])
def test_no_data_of_a_person_lies_in_the_tree(name):
    assert [str(relative(path)) for path in kept_files() if path.name == name] == []


def test_every_relative_link_of_the_docs_leads_somewhere():
    link = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
    pages = [*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")]
    targets = [(page, target) for page in pages for target in link.findall(page.read_text(encoding="utf-8"))]
    assert [f"{relative(page)}: {target}" for page, target in targets if not (page.parent / target).exists()] == []
