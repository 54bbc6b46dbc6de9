"""The review with the real word lists: no good draft has a finding, and slips in good drafts are found."""

import pytest

from afterword.adapters.words.lists import WordLists
from review_corpus import reviewed, rows


@pytest.fixture(scope="module")
def lists(tmp_path_factory):
    return WordLists(tmp_path_factory.mktemp("words"))


def test_no_good_draft_raises_anything_with_the_word_lists(lists):
    drafts = rows("good.jsonl")
    assert len(drafts) >= 100
    found = [(one.says, row["body"][:80]) for row in drafts for one in reviewed(row, lists)]
    assert found == []


def test_in_a_bad_draft_no_word_list_adds_to_what_is_found(lists):
    drafts = rows("bad.jsonl")
    assert len(drafts) >= 200
    found = [{one.says for one in reviewed(row, lists)} - {one.says for one in reviewed(row)} for row in drafts]
    assert [says for says in found if says] == []
