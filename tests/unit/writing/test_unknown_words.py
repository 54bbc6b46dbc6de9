"""What the word list does not know is told where it knows what is meant; names, quotations and their words are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reviewing import DANA, ENDED, case_with, note

from afterword.core.facts.application import Application
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, Purpose
from afterword.core.writing.draft import Draft
from afterword.core.writing.mending import mended
from afterword.core.writing.review.spelling import MOST, spelling
from afterword.core.writing.sheet import sheet_of
from small_forms import lexicon

SAID = {
    "en": note() + " paediatric nurses rota ward works well shown many things here you me"
    " The ward is calm and the nurses know each other a lot which I liked when we spoke",
    "de": "Guten Tag Frau Ruiz vielen Dank für das Gespräch heute über die Station und den Dienstplan Schicht Wartung"
    " inklusive"
    " Fenster ich freue mich auf die Arbeit mit Ihnen Mit freundlichen Grüßen",
    "fr": "Bonjour Madame merci pour votre accueil et la visite du service votre équipe travaille bien dans le calme",
    "es": "Hola Dana gracias por la conversación de hoy sobre el equipo y la formación me gustó cómo trabajan",
}
GREETING = {
    "en": "Hi Dana,\n\nThe ward is calm and I liked the nurses. {}\n\nBest regards,\nSam Okoro",
    "de": "Guten Tag Frau Ruiz,\n\nvielen Dank für das Gespräch über die Station. {}\n\nMit freundlichen Grüßen\nSam",
    "fr": "Bonjour Madame,\n\nmerci pour votre accueil et la visite du service. {}\n\nCordialement\nSam",
    "es": "Hola Dana:\n\ngracias por la conversación de hoy sobre el equipo. {}\n\nSaludos\nSam",
}


class Small:
    """The lists of the four languages, of just the words above."""

    def __init__(self):
        self.lists = {code: lexicon(code, " ".join(f"{word}:900" for word in said(code))) for code in SAID}

    def of(self, language):
        return self.lists.get(language)


def said(code):
    words = f"{SAID[code]} {GREETING[code]}".replace("{}", "").replace(",", " ").replace(".", " ").replace(":", " ")
    whole = [word for word in words.split() if word.isalpha()]
    return whole if code == "de" else [word.lower() for word in whole]


LISTS = Small()


def found(language, sentence, case=None):
    """The findings of the check in a letter with that sentence, and the letter with their mends."""
    body = GREETING[language].format(sentence)
    asked = Proposal(purpose=Purpose.THANKS, channel=Channel.EMAIL, people=("dana",), application="a1", interview="i1")
    sheet = sheet_of(Draft(subject="", body=body), asked, case or case_with(), now=ENDED, words=LISTS)
    told = list(spelling(sheet))
    for one in told:
        body = mended(body, one.mend)
    return [one.says for one in told], body


MENDED = [
    ("en", "The paediatrc ward works.", "The paediatric ward works."),
    ("de", "Die Arbiet ist gut.", "Die Arbeit ist gut."),
    ("de", "Mir gefällt der schicht.", "Mir gefällt der Schicht."),
    ("fr", "L'equipe travaile bien.", "L'équipe travaille bien."),
    ("fr", "Votre équipe travaille dans le clame.", "Votre équipe travaille dans le calme."),
    ("es", "Me gustó la formacion.", "Me gustó la formación."),
]


@pytest.mark.parametrize(("language", "typed", "put"), MENDED)
def test_an_unknown_word_is_mended_into_the_one_that_is_meant(language, typed, put):
    says, body = found(language, typed)
    assert says
    assert put in body


def test_the_sentence_names_the_list_and_leaves_the_choice():
    assert found("en", "The paediatrc ward.")[0] == [
        "The word list does not know “paediatrc”; “paediatric” may be meant."
    ]
    assert found("fr", "Votre equipe.")[0] == ["The word list has “equipe” as “équipe” only."]


RIGHT = {
    "en": (
        "Paediatrc is a name.",
        'The “paediatrc ward” and the "nurces".',
        "The ward.\n\n> the paediatrc ward",
        "See paediatrc.example or nurses@paediatrc.example and ward/paediatrc.",
        "The `paediatrc` ward, paediatrc2 and paediatrc_ward.",
        "The well-paediatrc ward and the paediatrc's.",
        "The kubernetes and jupyter ward.",
        "The zzgbrk ward.",
    ),
    "de": ("Frau Schichd und Herr Arbiet.", "Mit Arbiet sprach ich."),
    "fr": ("Madame Travaile.",),
    "es": ("Hola Formacion.",),
}


@pytest.mark.parametrize(("language", "typed"), [(code, one) for code, each in RIGHT.items() for one in each])
def test_names_quotations_code_and_addresses_are_left_alone(language, typed):
    assert found(language, typed)[0] == []


NAMED = {
    "person": {"people": (DANA, Person(id="n", name="Ann Nurces"))},
    "employer": {"employer": Employer(name="nurces")},
    "alias": {"employer": Employer(name="Acme", aliases=("Nurces & Co",))},
    "role": {"applications": (Application(id="a1", role="Head of nurces"),)},
    "their mail": {"touches": (Touch(at=ENDED, direction=Direction.IN, text="Our nurces know you."),)},
}


@pytest.mark.parametrize("named", NAMED)
def test_what_stands_in_the_case_or_in_their_mail_is_right(named):
    assert found("en", "The nurces know.")[0] != []
    assert found("en", "The nurces know.", case_with(**NAMED[named]))[0] == []


def test_what_we_wrote_ourselves_excuses_nothing():
    ours = Touch(at=ENDED, direction=Direction.OUT, text="The nurces know.")
    assert found("en", "The nurces know.", case_with(touches=(ours,)))[0] != []


def test_a_word_is_told_of_once_and_many_words_are_not():
    assert len(found("en", "The nurces know the nurces.")[0]) == 1
    five = "The paediatrc nurces know the wrad and liekd the thigns shwon when we spkoe. "
    rest = " ".join(["The nurses know each other and the ward is calm."] * 6)
    assert len(found("en", five + rest)[0]) == MOST


def test_a_text_full_of_unknown_words_is_in_no_language_that_is_known():
    assert found("en", "Qbc nurces xqrt ghbn wrtzk plmn vvbnk qqqrt wwwrt ddfgh ttzzr.")[0] == []


@given(st.sampled_from(sorted(GREETING)), st.text(max_size=200))
def test_any_text_is_looked_at(language, sentence):
    assert len(found(language, sentence.replace("{", "").replace("}", ""))[0]) <= 2 * MOST


def test_a_form_of_an_adjective_that_is_known_is_no_slip():
    assert found("de", "Über inklusiven Unterricht haben wir gesprochen.")[0] == []
