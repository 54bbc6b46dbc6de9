"""Which sentence waits for the candidate's answer, and which only sounds so."""

import pytest

from afterword.core.reading.kind.asks import asks_in


@pytest.mark.parametrize(
    "words",
    [
        "Any questions? Feel free to call me.",
        "How are you?",
        "Please don't hesitate to reach out.",
        "Let me know if you have any questions.",
        "I hope that's OK?",
        "Please bear with us.",
        "Please find the brochure attached.",
        "Did you know that the canteen is free?",
        "Please do not reply to this email.",
        "We will let you know by Friday.",
        "Haben Sie Fragen? Melden Sie sich gern jederzeit.",
        "N'hésitez pas à me contacter.",
        "Si tienes cualquier duda, escríbenos.",
        "Morgen spreken we de laatste kandidaat en vrijdag bel ik je.",
        "Mocht je nog vragen hebben, dan kun je me altijd bellen.",
        "O RH te manda o contrato na segunda.",
        "Olá Sam, qualquer dúvida é só dizer.",
        "Proszę o jeszcze trochę cierpliwości.",
        "Gdyby były pytania, dzwoń śmiało.",
        "Har du spørgsmål, er du altid velkommen til at ringe.",
        "Vi giver dig besked senest fredag.",
        "Hör av dig om du har frågor.",
        "",
    ],
)
def test_politeness_waits_for_no_answer(words):
    assert asks_in(words) == ""


@pytest.mark.parametrize(
    "words",
    [
        "Could you confirm the spelling of your name?",
        "Please send two references.",
        "We need your signed form by Monday.",
        "Kindly complete the form.",
        "Let us know which slot you prefer.",
        "Pick a time that suits you.",
        "What is your notice period?",
        "Could you do Thursday at 3pm",
        "Bitte senden Sie uns Ihre Zeugnisse zu.",
        "Pourriez-vous nous envoyer vos références ?",
        "¿Podrías enviarme tu currículum?",
        "We ontvangen graag de namen van twee referenten.",
        "Gelieve dit ingevuld te retourneren.",
        "Ik mis je postadres nog.",
        "Wij verzoeken je een kopie van je diploma op te sturen.",
        "Agradecíamos que os enviasse até quarta-feira.",
        "Oi Sam, me avisa se você come carne.",
        "Queira confirmar a receção desta mensagem.",
        "Falta-me a sua morada para tratar do reembolso.",
        "Podeślij jeszcze skan prawa jazdy.",
        "Oddzwoń, jak będziesz miał chwilę.",
        "Brakuje mi jeszcze Pana numeru konta.",
        "Du bedes bekræfte modtagelsen af denne mail.",
        "Jeg mangler stadig din adresse.",
        "Giv mig lige et kald, når du har tid.",
        "Vi vil gerne have navn og telefonnummer på to referencer.",
        "Säg till om du tackar ja så skickar jag avtalet!",
    ],
)
def test_a_question_or_a_request_waits_for_one(words):
    assert asks_in(words) == words


def test_the_sentence_stands_in_the_text_exactly_so():
    words = "Hi Sam,\n\nthank you for coming.\nCould you send us\ntwo references?\n\nDana"
    assert asks_in(words) == "Could you send us\ntwo references?"


def test_an_offer_waits_for_an_answer_though_nothing_asks():
    assert asks_in("We are pleased to offer you the position of analyst.")


def test_a_copy_of_the_candidates_own_mail_asks_nothing_of_them():
    assert asks_in("Thank you for interviewing me. Is there any update on my application?") == ""
