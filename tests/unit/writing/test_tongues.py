"""Texts in another language: when one is written in it, and how it is put together."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.etiquette.commitments import ALL_OF_IT
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.voice import Terms, Tone, Voice
from afterword.core.facts.words import OUTGOING_PURPOSES, Direction, Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.review.review import review
from afterword.core.writing.tongues.address import addressed
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import language_of
from afterword.core.writing.tongues.said import Hearing

LATER = ENDED + timedelta(hours=3)
NOTED = Debrief(
    interview="i1",
    impression="gut",
    highlights=(
        Highlight(
            topic="die Umstellung von Rails auf Go",
            detail="sie sagte, das Schwerste sei das Nachspielen alter Ereignisse",
            person="p0",
        ),
    ),
    excited_by="die Datenplattform von Grund auf aufbauen",
    unasked_questions=(Question(text="wie entscheidet das Team, was auf die Roadmap kommt", for_person="p0"),),
    commitments=(Commitment(id="c1", text="ihr den Link zu meinem Vortrag schicken", person="p0"),),
)
THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def told(debrief=NOTED, *, language="", country="DE", proposal=THANKS, **over):
    case = case_of(
        debrief,
        employer=Employer(name="Acme", country=country, tz="Europe/Berlin"),
        applications=(Application(id="a1", role="Data Engineer", language=Language(language)),),
        **over,
    )
    return compose(proposal, case, now=LATER), case


def test_notes_in_german_for_an_employer_in_germany_become_a_german_text():
    draft, case = told()
    assert language_of(THANKS, case) is Language.GERMAN
    assert draft.body.startswith("Guten Tag Dana Ruiz,\n\n")
    assert draft.body.split("\n\n")[1][:1].islower()
    for part in ("die Umstellung von Rails auf Go", "Sie sagten, das Schwerste", "Link zu meinem Vortrag schicken"):
        assert part in draft.body
    assert "Wie entscheidet das Team, was auf die Roadmap kommt?" in draft.body
    assert draft.left_out == ()
    assert review(draft, THANKS, case, now=LATER) == ()


@pytest.mark.parametrize(
    ("language", "country", "written"),
    [("", "DE", "de"), ("", "US", "en"), ("en", "DE", "en"), ("de", "US", "de"), ("", "AT", "de")],
)
def test_the_language_is_the_one_chosen_else_that_of_notes_and_country_together(language, country, written):
    assert language_of(THANKS, told(language=language, country=country)[1]) == written


def test_hurried_notes_in_spanish_are_no_french_for_their_small_words():
    noted = Debrief(
        interview="i1",
        highlights=(Highlight(topic="tela d alpaca d arequipa", person="p0"),),
        excited_by="la capacitacion d técnicos, le apasiona",
    )
    assert language_of(THANKS, told(noted, country="PE")[1]) is Language.SPANISH
    french = Debrief(interview="i1", excited_by="la formation des apprentis avec leur équipe")
    assert language_of(THANKS, told(french, country="PE")[1]) is Language.ENGLISH


def test_with_nothing_noted_a_text_stays_english():
    assert language_of(THANKS, told(Debrief(interview="i1"))[1]) is Language.ENGLISH


def test_a_note_in_another_language_is_not_woven_in_and_is_told():
    english = Highlight(topic="their move to Go", detail="she said the hardest part is the data", person="p0")
    draft, _ = told(Debrief(interview="i1", highlights=(english,)), language="de")
    assert "Go" not in draft.body
    assert {one.why for one in draft.left_out} == {"It is not in German, or has no words."}


@pytest.mark.parametrize("language", ["de", "fr", "es"])
@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_every_purpose_has_its_words_in_each_language(purpose, language):
    proposal = replace(THANKS, purpose=purpose)
    draft, case = told(language=language, proposal=proposal)
    assert len(draft.body.split("\n\n")) > 2
    assert "has_text" not in {one.check for one in review(draft, proposal, case, now=LATER)}


SAID = {
    "de": ("Hallo Sam, danke dir für deine Zeit!", "Guten Tag Herr Okoro, wir danken Ihnen."),
    "fr": ("Bonjour Sam, je te remercie, tu as été très clair.", "Bonjour, je vous remercie."),
    "es": ("Hola, Sam: gracias, ¿te viene bien el martes?", "Buenos días, le esperamos a usted el martes."),
}
NOTED_AS_FRIENDS = {"de": "wir duzen uns", "fr": "on se tutoie", "es": "nos tuteamos"}
AMONG_FRIENDS = {
    "de": ("Hallo Dana,", "d(?:u|ir|eine?)"),
    "fr": ("Bonjour Dana,", "t(?:u|e|a|on)"),
    "es": ("Hola, Dana:", "t(?:e|u)"),
}


def mail(text, hours):
    return Touch(at=ENDED + timedelta(hours=hours), direction=Direction.IN, people=("p0",), application="a1", text=text)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_who_is_written_to_as_a_friend_answers_so_throughout(purpose, language):
    friendly, formal = SAID[language]
    proposal = replace(THANKS, purpose=purpose)
    greeting, words = AMONG_FRIENDS[language]
    draft, case = told(language=language, proposal=proposal, touches=(mail(formal, 1), mail(friendly, 2)))
    assert draft.body.startswith(greeting)
    assert re.search(rf"\b{words}\b", draft.body, re.IGNORECASE) or purpose is Purpose.DELIVERY
    assert not TONGUES[Language(language)].faults.formal.search(draft.body)
    assert "formality" not in {one.check for one in review(draft, proposal, case, now=LATER)}
    stiff, _ = told(language=language, proposal=proposal, touches=(mail(friendly, 1), mail(formal, 2)))
    assert not stiff.body.startswith(greeting) or language in {"fr", "es"}


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_note_that_one_is_on_first_name_terms_counts_where_no_mail_tells_and_is_not_told(language):
    noted = Debrief(interview="i1", highlights=(Highlight(topic="Kafka", detail=NOTED_AS_FRIENDS[language]),))
    draft, _ = told(noted, language=language)
    assert draft.body.startswith(AMONG_FRIENDS[language][0])
    assert NOTED_AS_FRIENDS[language] not in draft.body


@pytest.mark.parametrize(
    ("terms", "mails", "greeting"),
    [
        ("familiar", (), "Hallo Dana,"),
        ("familiar", (mail(SAID["de"][1], 1),), "Guten Tag Dana Ruiz,"),
        ("formal", (mail(SAID["de"][0], 1),), "Guten Tag Dana Ruiz,"),
    ],
)
def test_a_chosen_du_waits_for_no_word_against_it_and_a_chosen_sie_holds(terms, mails, greeting):
    sam = Candidate(name="Sam Okoro", tz="Europe/Berlin", voice=Voice(terms=Terms(terms)))
    assert told(touches=mails, candidate=sam)[0].body.startswith(greeting)


@pytest.mark.parametrize(
    ("language", "tone", "greeting", "closing"),
    [
        ("de", "warm", "Liebe Frau Ruiz,", "Grüße"),
        ("de", "formal", "Sehr geehrte Frau Ruiz,", "Mit freundlichen Grüßen"),
        ("fr", "warm", "Bonjour Madame Ruiz,", "Bien à vous,|Très cordialement,"),
        ("fr", "formal", "Madame,", "Je vous prie d'agréer, Madame,"),
        ("es", "warm", "Estimada Sra. Ruiz:", "Un (?:afectuoso|cordial) saludo,"),
        ("es", "formal", "Estimada Sra. Ruiz:", "Atentamente,"),
    ],
)
def test_a_warm_and_a_formal_voice_greet_open_and_close_as_one_does_there(language, tone, greeting, closing):
    sam = Candidate(name="Sam Okoro", tz="Europe/Berlin", voice=Voice(formality=Tone(tone)))
    plain = {"de": "Frau", "fr": "Mme", "es": "Sra."}[language]
    draft, case = told(language=language, people=(f"{plain} Dana Ruiz",), candidate=sam)
    assert draft.body.startswith(greeting)
    assert re.search(closing, draft.body)
    assert review(draft, THANKS, case, now=LATER) == ()


def test_who_has_an_office_is_greeted_by_it():
    draft, case = told(language="de", people=("Pfarrerin Ruth Vogel",))
    assert draft.body.startswith("Guten Tag Frau Pfarrerin Vogel,")
    assert review(draft, THANKS, case, now=LATER) == ()


def test_what_was_noted_is_turned_to_du_as_well():
    draft, _ = told(touches=(mail(SAID["de"][0], 1),))
    assert "Du sagtest, das Schwerste" in draft.body


def test_to_two_readers_one_stays_formal():
    proposal = replace(THANKS, people=("p0", "p1"))
    draft, _ = told(proposal=proposal, people=("Dana Ruiz", "Lee Chen"), touches=(mail(SAID["de"][0], 1),))
    assert draft.body.startswith("Guten Tag Dana Ruiz und Lee Chen,")


def test_what_the_candidate_told_is_not_told_again_and_is_listed():
    retold = Highlight(topic="hab von meinem Praktikum bei Brook erzählt", person="p0")
    draft, _ = told(Debrief(interview="i1", highlights=(retold,)), language="de")
    assert "Praktikum" not in draft.body
    assert {one.why for one in draft.left_out} == {"You told them this yourself."}


def test_what_should_have_been_said_is_said_once_and_not_listed():
    draft, _ = told(Debrief(interview="i1", to_add="Ich hätte sagen sollen, dass ich auch ABAP kann."), language="de")
    assert "Ich kann auch ABAP" in draft.body
    assert "sollen" not in draft.body
    assert draft.left_out == ()


def test_a_question_that_is_not_asked_is_left_for_later_talks_and_not_called_private():
    asked = Question(text="est-ce qu'il y a du télétravail ?", for_person="p0")
    draft, _ = told(Debrief(interview="i1", unasked_questions=(asked,)), language="fr", country="FR")
    assert [one.why for one in draft.left_out] == ["It fits a talk about an offer better than a thank-you."]


def test_a_spanish_topic_shares_no_more_than_small_words_with_the_text_and_is_listed():
    topics = ("la migración a la nube", "el turno de noche", "cómo forman a los nuevos")
    noted = tuple(Highlight(topic=topic, person="p0") for topic in topics)
    draft, _ = told(Debrief(interview="i1", highlights=noted), language="es", country="ES")
    assert all(topic in draft.body or topic in {one.note for one in draft.left_out} for topic in topics)


@pytest.mark.parametrize(
    ("country", "notes", "written"),
    [
        ("DE", ("neues lager in harburg, 12.000 qm", "automatisierung find ich spannend"), Language.GERMAN),
        ("DE", ("rundgang durchs lager, sauber!!", ""), Language.GERMAN),
        ("ES", ("la pizarra digital no va nunca jaja", ""), Language.SPANISH),
        ("FR", ("logiciel de paie changé en janvier", ""), Language.FRENCH),
        ("DE", ("team size, remote policy", "mentoring juniors, loves it"), Language.ENGLISH),
        ("DE", ("schichten", ""), Language.GERMAN),
        ("FR", ("facturation", ""), Language.FRENCH),
        ("ES", ("dije que estoy embarazada, privado", ""), Language.SPANISH),
        ("ES", ("biblioteca", ""), Language.SPANISH),
        ("DE", ("mentoring, onboarding", ""), Language.ENGLISH),
        ("US", ("biblioteca", ""), Language.ENGLISH),
        ("US", ("automatisierung find ich spannend", ""), Language.ENGLISH),
    ],
)
def test_a_few_words_on_a_phone_are_enough_to_know_the_language_spoken_there(country, notes, written):
    topic, excited = notes
    noted = Debrief(interview="i1", highlights=(Highlight(topic=topic),), excited_by=excited)
    assert language_of(THANKS, told(noted, country=country)[1]) is written


def test_two_short_spanish_notes_decide_for_an_employer_in_spain():
    noted = Debrief(
        interview="i1",
        highlights=(Highlight(topic="la migración", person="p0"),),
        excited_by="poder aprender de un equipo tan grande",
    )
    inquiry = replace(THANKS, purpose=Purpose.INQUIRY)
    assert language_of(inquiry, told(noted, country="ES", proposal=inquiry)[1]) is Language.SPANISH
    draft, _ = told(noted, language="en", country="ES", proposal=inquiry)
    assert "aprender" not in draft.body
    assert "migración" not in draft.body


@pytest.mark.parametrize(("language", "note"), [("fr", "mon CAP pâtisserie"), ("es", "mi máster en Lyon")])
@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.INQUIRY])
def test_a_thing_that_is_added_stands_in_a_sentence_and_behind_no_colon(language, note, purpose):
    draft, _ = told(Debrief(interview="i1", to_add=note), language=language, proposal=replace(THANKS, purpose=purpose))
    assert f" {note}." in draft.body
    assert f": {note}" not in draft.body


def test_what_is_no_thing_is_not_told_as_one():
    """Each was once written with an article or an ending that nobody would say."""
    german, french = TONGUES[Language.GERMAN], TONGUES[Language.FRENCH]
    told = german.read("jeder bekommt einen Paten", Hearing())
    assert told is None or told.text == "jeder bekommt einen Paten"
    assert german.asked("Wie viele Patienten pro Pflegekraft nachts?", Hearing()).text == (
        "Wie viele Patienten sind es nachts pro Pflegekraft?"
    )
    assert french.asked("y a-t-il une supervision ?", Hearing()).text == "y a-t-il une supervision ?"
    assert french.pledge("la rappeler mardi", Hearing()) == ""


def test_french_cuts_its_words_before_a_vowel():
    text = "c'est la possibilité de apprendre, et la perspective de encadrer ; de 8 h à midi"
    assert "possibilité d'apprendre, et la perspective d'encadrer" in TONGUES[Language.FRENCH].finished(text, "FR")


@pytest.mark.parametrize("tongue", TONGUES.values(), ids=lambda tongue: tongue.code)
def test_what_is_promised_without_a_name_is_known_as_all_of_it_in_each_wording(tongue):
    wordings = (*tongue.thanks.whatever, *tongue.thanks.whatever_too)
    told = [addressed(one, familiar=friendly) for one in wordings for friendly in (False, True)]
    assert [one for one in told if not ALL_OF_IT.search(one)] == []
