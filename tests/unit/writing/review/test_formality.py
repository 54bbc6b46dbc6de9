"""What is too casual for its reader is found, with the profile's country and the channel; the rest is left alone."""

from dataclasses import replace

import pytest
from reviewing import case_with, found, note, sheet

from afterword.core.facts.candidate import Candidate
from afterword.core.facts.employer import Employer
from afterword.core.facts.voice import Greeting, Voice
from afterword.core.facts.words import Channel
from afterword.core.writing.mending import mended
from afterword.core.writing.review.formality import formality

GERMAN = case_with(employer=Employer(name="Acme", country="DE", tz="Europe/Berlin"))


def greeted(line):
    return note().replace("Hi Dana,", line)


@pytest.mark.parametrize("line", ["Hey there Dana,", "Heyyy Dana,", "Dear Sir or Madam,", "To whom it may concern,"])
def test_a_greeting_that_fits_nobody_is_found(line):
    assert len(found(formality, greeted(line))) == 1


@pytest.mark.parametrize("line", ["Hi Dana,", "Hey Dana,", "Hello Dana,", "Dear Dana,", "Dear Ms. Ruiz,"])
def test_it_leaves_alone_what_is_usual_there(line):
    assert found(formality, greeted(line)) == []


def test_hi_is_found_in_a_letter_and_where_first_messages_are_formal():
    assert len(found(formality, note(), channel=Channel.LETTER)) == 1
    assert len(found(formality, note(), case=GERMAN)) == 1
    assert found(formality, greeted("Dear Dana Ruiz,"), case=GERMAN) == []
    assert found(formality, note(), case=GERMAN, channel=Channel.SMS) == []


def test_the_greeting_is_mended():
    (one,) = formality(sheet(note(), case=GERMAN))
    assert mended(note(), one.mend).startswith("Dear Dana,")
    (one,) = formality(sheet(greeted("To whom it may concern,")))
    assert mended(greeted("To whom it may concern,"), one.mend).startswith("Dear Dana,\n")


@pytest.mark.parametrize("said", ["It was great!!", "Really???", "One! Two! Three! Four!"])
def test_shouting_is_found(said):
    assert len(found(formality, note(said))) == 1


def test_a_closing_for_friends_is_found():
    assert len(found(formality, note().replace("Best regards,", "xoxo"))) == 1
    assert len(found(formality, greeted("Dear Dana,").replace("Best regards,", "Cheers,"), case=GERMAN)) == 1
    assert found(formality, note().replace("Best regards,", "Cheers,")) == []


def in_voice(case, **chosen):
    return replace(case, candidate=Candidate(name="Sam Okoro", voice=Voice(**chosen)))


def test_a_voice_that_the_person_chose_is_no_fault():
    cheers = note().replace("Best regards,", "Cheers,")
    assert found(formality, note(), case=in_voice(case_with(), greeting=Greeting.HI), channel=Channel.LETTER) == []
    assert found(formality, cheers.replace("Hi", "Dear"), case=in_voice(case_with(), sign_off="Cheers")) == []
    assert found(formality, note(), case=in_voice(GERMAN, greeting=Greeting.DEAR)) != []


def test_where_a_country_has_another_way_the_advice_names_it():
    (says,) = found(formality, note(), case=in_voice(GERMAN, greeting=Greeting.HI))
    assert "in Germany" in says
    swiss = case_with(employer=Employer(name="Acme", country="CH"))
    (closing,) = formality(
        sheet(greeted("Dear Dana,").replace("Best regards,", "Cheers,"), case=in_voice(swiss, sign_off="Cheers"))
    )
    assert "in Switzerland" in closing.says
    assert closing.severity == "advice"
    assert closing.mend.put.endswith("Kind regards,")
