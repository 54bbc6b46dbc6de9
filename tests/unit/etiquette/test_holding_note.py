"""A note that only thanks and puts them off is told from an answer, in what is asked and how it is put."""

import pytest

from afterword.core.etiquette.holding_note import is_holding_note

SUNDAYS = "Could you let me know whether you'd be OK with working every other Sunday, and when could you start?"
HOLDING = """
Thank you for your message today. I have read it and will come back to you on it.
Thank you for the offer you sent today; I was very glad to read it. I'll go through it with care and come back to you.
Vielen Dank für Ihr Angebot, über das ich mich sehr gefreut habe. Ich melde mich dann bei Ihnen.
Je vous remercie pour cette proposition, qui m'a fait très plaisir. Je l'étudie et je reviens vers vous.
Muchas gracias por la oferta, que me ha alegrado mucho. La estudiaré con calma y le daré una respuesta.
Thanks!
""".strip().splitlines()
ANSWERS = """
Thanks for asking, Sundays are fine and I could start in March.
Thank you for your message; every other Sunday works for me.
Thanks for asking - yes to both.
Sundays are fine. I'll come back to you on when I could start.
Danke für Ihre Frage, sonntags kann ich arbeiten.
""".strip().splitlines()
TALKS = """
Thank you for the invitation. I'd be glad to talk again.
Thank you for your message today, and for the invitation in it. I'd be happy to talk.
Über Ihre Nachricht von gestern habe ich mich gefreut. Vielen Dank für die Einladung, ich komme gern.
Merci pour votre message d'hier et pour l'invitation. J'accepte avec plaisir un nouvel échange.
Gracias por su mensaje de hoy y por la invitación, que acepto con mucho gusto.
Vielen Dank für die Einladung. Zu einem weiteren Gespräch komme ich gern.
Je vous remercie pour cette invitation, que j'accepte avec plaisir.
Muchas gracias por la invitación. Será un placer volver a hablar.
""".strip().splitlines()


def letter(said):
    return f"Hi Ben,\n\n{said}\n\nBest,\nSam Okoro"


@pytest.mark.parametrize("said", HOLDING)
def test_thanks_and_a_later_answer_are_a_holding_note(said):
    assert is_holding_note(letter(said), [SUNDAYS])


@pytest.mark.parametrize("said", ANSWERS)
def test_what_says_anything_of_what_they_asked_is_an_answer(said):
    assert not is_holding_note(letter(said), [SUNDAYS])


@pytest.mark.parametrize("said", TALKS)
def test_a_yes_to_a_talk_answers_whether_and_not_when(said):
    assert is_holding_note(letter(said), ["Which time suits you, Thursday at 2 or Friday at 10?"])
    assert is_holding_note(letter(said), ["Wann passt es Ihnen?"])
    assert not is_holding_note(letter(said), ["Would you like to meet the team?"])


def test_of_a_note_without_words_nothing_is_known():
    assert not is_holding_note("", [SUNDAYS])
    assert not is_holding_note("Hi Ben,\n\nBest,\nSam", [SUNDAYS])
