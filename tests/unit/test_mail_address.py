"""Which addresses say of themselves that nobody reads them, and which stand in a line that was pasted."""

import pytest

from afterword.core.facts.mail_address import addresses_in, looks_unfinished, name_and_address, nobody_reads


@pytest.mark.parametrize(
    "address",
    [
        *("no-reply@acme.example", "noreply@acme.example", "NO_REPLY@ACME.EXAMPLE", "no.reply@acme.example"),
        *(
            "donotreply@acme.example",
            "do-not-reply@acme.example",
            "do_not_reply@acme.example",
            "dontreply@acme.example",
        ),
        *("jobs-noreply@acme.example", "noreply-jobs@acme.example", "noreply+17@acme.example", "noreply2@acme.example"),
        *("no-replyteam@acme.example", "careers.no-reply@acme.example", "mailer-daemon@acme.example"),
        *(
            "bounces@acme.example",
            "bounce-4711@acme.example",
            "nicht-antworten@acme.example",
            "ne-pas-repondre@a.example",
        ),
        *("no-responder@acme.example", "nao-responda@acme.example", "non-rispondere@acme.example"),
    ],
)
def test_an_address_that_says_so_is_read_by_nobody(address: str) -> None:
    assert nobody_reads(address)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "dana@acme.example",
            "reply@acme.example",
            "careers@acme.example",
            "team@noreply.example",
            "volcano.answer@a.example",
        ),
        *(
            "noah.reply@acme.example",
            "nora.epley@acme.example",
            "noreply",
            "",
            "hr@acme.example",
            "bouncer@acme.example",
        ),
    ],
)
def test_all_others_may_be_somebody_s(address: str) -> None:
    assert not nobody_reads(address)


@pytest.mark.parametrize(
    "written",
    [
        *("Acme", "Acme Inc.", "acme.example", "*@acme.example", "@acme.example", "*", "", "dana@acme.example"),
        *("https://www.acme.example/", "https://user@acme.example/", "Meet@Work GmbH", "dana@localhost", "p7"),
    ],
)
def test_an_entry_that_is_no_pasted_line_is_left_as_it_is(written: str) -> None:
    assert addresses_in(written) == (written,)


@pytest.mark.parametrize(
    "written",
    [
        *("Dana <dana@acme.example>", "<dana@acme.example>", '"Ruiz, Dana" <dana@acme.example>', "dana@acme.example;"),
        *("mailto:dana@acme.example", "mailto:dana@acme.example?subject=Hello", "Dana Ruiz dana@acme.example"),
        *("dana@acme.example (Dana Ruiz)", "'dana@acme.example'", "dana@acme.example <dana@acme.example>"),
    ],
)
def test_of_a_line_from_a_mail_program_the_address_counts(written: str) -> None:
    assert addresses_in(written) == ("dana@acme.example",)


def test_several_addresses_in_one_line_all_count() -> None:
    line = "Dana <dana@acme.example>, Lee <lee@acme.example>"
    assert addresses_in(line) == ("dana@acme.example", "lee@acme.example")


@pytest.mark.parametrize("address", ["al@zed", "al@localhost", "al@zed.", "al@.zed"])
def test_a_host_of_one_word_looks_unfinished(address: str) -> None:
    assert looks_unfinished(address)


@pytest.mark.parametrize("address", ["", "al", "al@zed.example", "al@mail.zed.example", "al@[192.0.2.1]"])
def test_a_whole_address_or_none_does_not(address: str) -> None:
    assert not looks_unfinished(address)


@pytest.mark.parametrize(
    ("name", "email", "meant"),
    [
        ("May Orr", "may@zed.example", ("May Orr", "may@zed.example")),
        ("", "May Orr <may@zed.example>", ("May Orr", "may@zed.example")),
        ("May", '"Orr, May" <may@zed.example>', ("May", "may@zed.example")),
        ("may@zed.example", "", ("", "may@zed.example")),
        ("May Orr <may@zed.example>", "", ("May Orr", "may@zed.example")),
        ("may@zed.example", "may@zed.example", ("", "may@zed.example")),
        ("", "mailto:may@zed.example", ("", "may@zed.example")),
        ("may@zed.example", "orr@zed.example", ("may@zed.example", "orr@zed.example")),
        ("", "may@zed.example, lee@zed.example", ("", "may@zed.example, lee@zed.example")),
        ("May Orr", "May Orr", ("May Orr", "May Orr")),
    ],
)
def test_what_was_pasted_into_the_wrong_field_is_put_right(name: str, email: str, meant: tuple[str, str]) -> None:
    assert name_and_address(name, email) == meant
