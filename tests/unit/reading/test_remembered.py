"""What was said of earlier mail from a sender is held against a like one, and never hides an end."""

from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import Purpose
from afterword.core.reading.remembered import Remembered, as_remembered, sender_of

LINE = "Your details stay on file."
FOUND = FoundKind(kind=Purpose.ACKNOWLEDGEMENT, sure=0.9, evidence=(LINE,))
ONE = Remembered(read_as=Purpose.ACKNOWLEDGEMENT, meant=Purpose.ANSWER, evidence=(LINE,))


def test_a_firm_is_remembered_by_its_domain_and_a_person_at_a_provider_by_the_address() -> None:
    assert sender_of("Dana@Acme.example") == "acme.example"
    assert sender_of("dana.ruiz@gmail.com") == "danaruiz@gmail.com"
    assert sender_of("") == ""


def test_mail_that_rests_on_the_same_words_is_what_it_was_said_to_be() -> None:
    found = as_remembered(FOUND, [ONE], "acme.example")
    assert found.kind is Purpose.ANSWER
    assert found.evidence[-1] == "as you said of mail from acme.example"


def test_mail_that_rests_on_other_words_is_read_as_ever() -> None:
    other = FoundKind(kind=Purpose.ACKNOWLEDGEMENT, sure=0.9, evidence=("Thank you for applying.",))
    assert as_remembered(other, [ONE], "acme.example") is other
    unlike = FoundKind(kind=Purpose.TIMELINE, sure=0.9, evidence=(LINE,))
    assert as_remembered(unlike, [ONE], "acme.example") is unlike


def test_a_no_that_was_none_before_is_asked_about_all_the_same() -> None:
    found = FoundKind(kind=Purpose.REJECTION, sure=0.97, evidence=("x",))
    before = Remembered(read_as=Purpose.REJECTION, meant=Purpose.TIMELINE, evidence=("X",))
    said = as_remembered(found, [before], "acme.example")
    assert (said.kind, said.sure) == (Purpose.REJECTION, 0.5)
