"""A file with mail in it: one message or many."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.mail.reading.mbox import mails_in

FROM = b"From dana@acme.example Fri Nov 20 10:00:00 2026\n"


def test_a_file_without_separators_is_one_message() -> None:
    assert list(mails_in(b"\xef\xbb\xbfSubject: x\n\nFrom here on.\n")) == [b"Subject: x\n\nFrom here on.\n"]


def test_many_are_parted_where_a_blank_line_and_a_from_line_stand() -> None:
    found = list(mails_in(FROM + b"Subject: 1\n\nOne.\n\n" + FROM + b"Subject: 2\n\nTwo.\n"))
    assert [one.split(b"\n")[0] for one in found] == [b"Subject: 1", b"Subject: 2"]


def test_what_was_hidden_from_the_separators_is_shown_again() -> None:
    (one,) = mails_in(FROM + b"Subject: 1\n\n>From here on.\n>>From there.\n")
    assert one.endswith(b"\n\nFrom here on.\n>From there.\n")


def test_line_ends_of_either_kind() -> None:
    crlf = (FROM + b"Subject: 1\n\nOne.\n\n" + FROM + b"Subject: 2\n\nTwo.\n").replace(b"\n", b"\r\n")
    assert len(list(mails_in(crlf))) == 2


@given(st.binary(max_size=400), st.integers(0, 3))
def test_no_file_is_an_error(data: bytes, times: int) -> None:
    assert all(isinstance(one, bytes) for one in mails_in(FROM * times + data))
