"""Which addresses say of themselves that nobody reads them."""

import pytest

from afterword.core.facts.mail_address import nobody_reads


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
