"""What was promised: when its own words say that it was done, and when a text keeps all of it without a name."""

import pytest

from afterword.core.etiquette.commitments import ALL_OF_IT, is_settled
from afterword.core.facts.debrief import Commitment

DONE = """
sent her the portfolio
Already sent my CV
we've just forwarded it
I have handed over all documents
e-mailed both of them my references
gave the recruiter my number
shared the deck with Lee
signed it on Friday
already uploaded
I've already called
done
Sent!
the link to my talk - done
two references (already sent)
portfolio, sent already.
"""
OPEN = """
send her the portfolio
share the deck
ask whether it was sent
done deals list for Dana
get the signed form back
call once it is uploaded
"""


@pytest.mark.parametrize("text", DONE.strip().splitlines())
def test_words_that_say_it_was_done_settle_it(text: str) -> None:
    assert is_settled(Commitment(id="c1", text=text))
    assert is_settled(Commitment(id="c1", text=text.upper()))


@pytest.mark.parametrize("text", OPEN.strip().splitlines())
def test_words_that_say_what_is_to_be_done_leave_it_open(text: str) -> None:
    assert not is_settled(Commitment(id="c1", text=text))
    assert is_settled(Commitment(id="c1", text=text, done=True))


@pytest.mark.parametrize(
    "text",
    [
        "Everything I promised will follow.",
        "What I had promised is attached.",
        "WAS ICH ZUGESAGT HABE, folgt.",
        "Was ich sonst noch versprochen habe, folgt.",
        "Ce que je vous ai promis suivra.",
        "Ce que j'avais promis suivra.",
        "Les autres points promis suivront.",
        "Lo que les prometí va aparte.",
    ],
)
def test_a_text_can_keep_all_of_it_without_a_name(text: str) -> None:
    assert ALL_OF_IT.search(text)
    assert not ALL_OF_IT.search("I promised nothing. Ich habe es nicht versprochen. Je vous ai écrit. Les escribí.")
