"""A folder's role comes from its flag, else from its name in many languages; a name is kept as the server has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.mail.imap.names import decoded, encoded, named
from afterword.core.ports.mailbox import FolderRole

NOTHING = frozenset()


def listed(*names, **flags):
    return [(frozenset({flags[name].encode()}) if name in flags else NOTHING, encoded(name)) for name in names]


def roles(listing):
    return {one.folder.name: one.folder.role for one in named(listing)}


def test_a_folder_without_flag_or_usual_name_is_any_other():
    assert roles(listed("INBOX", "Bewerbungen", "Sentinel", "Unsent")) == {
        "INBOX": FolderRole.INBOX,
        "Bewerbungen": FolderRole.OTHER,
        "Sentinel": FolderRole.OTHER,
        "Unsent": FolderRole.OTHER,
    }


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Gesendet", FolderRole.SENT),
        ("Gesendete Objekte", FolderRole.SENT),
        ("Envoyés", FolderRole.SENT),
        ("Éléments envoyés", FolderRole.SENT),
        ("送信済み", FolderRole.SENT),
        ("Отправленные", FolderRole.SENT),
        ("SENT ITEMS", FolderRole.SENT),
        ("INBOX.Sent", FolderRole.SENT),
        ("[Gmail]/Entwürfe", FolderRole.DRAFTS),
        ("Brouillons", FolderRole.DRAFTS),
        ("下書き", FolderRole.DRAFTS),
        ("Papierkorb", FolderRole.TRASH),
        ("Junk E-mail", FolderRole.JUNK),
        ("迷惑メール", FolderRole.JUNK),
        ("Archiv", FolderRole.ARCHIVE),
        ("E\u0301le\u0301ments envoye\u0301s", FolderRole.SENT),  # as a Mac writes accents
    ],
)
def test_a_usual_name_tells_the_role_in_any_language(name, role):
    assert roles(listed("INBOX", name))[name] is role


def test_a_flag_is_believed_before_a_name():
    found = roles([(NOTHING, "Sent"), (frozenset({rb"\sent"}), "Elsewhere"), (frozenset({rb"\all"}), "Everything")])
    assert found == {"Sent": FolderRole.OTHER, "Elsewhere": FolderRole.SENT, "Everything": FolderRole.ALL}


def test_only_the_plainest_of_several_usual_names_has_the_role():
    found = roles(listed("Old/2019/Sent", "Projects/Sent", "Sent"))
    assert [name for name, role in found.items() if role is FolderRole.SENT] == ["Sent"]


def test_what_holds_no_messages_is_left_out_and_the_inbox_comes_first():
    listing = [(frozenset({rb"\noselect"}), "[Gmail]"), (NOTHING, "A"), (NOTHING, "Inbox")]
    assert [one.folder.name for one in named(listing)] == ["Inbox", "A"]


@pytest.mark.parametrize("wire", ["R&D", "&", "a&b-", "&AAAA-", "&2D0-", "x&\x00-", "&AGE-"])
def test_a_name_that_is_no_good_utf7_stays_as_the_server_wrote_it(wire):
    assert decoded(wire) == wire


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn", "Co", "Zl", "Zp", "Zs"]), min_size=1))
def test_any_name_is_read_as_it_was_written(name):
    assert decoded(encoded(name)) in {name, encoded(name)}


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_no_name_breaks_the_reading(wire):
    assert isinstance(decoded(wire), str)
