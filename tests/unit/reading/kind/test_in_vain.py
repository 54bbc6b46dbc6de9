"""They waited in vain: it is their word and it asks, in four languages; what says besides that it is over is a no."""

from datetime import UTC, datetime

import pytest

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.in_vain import in_vain
from afterword.core.reading.read import read

WAITED = """
Hi Jo, we waited for you this morning. Is everything ok? Lou
Hi Jo, we waited for you this morning.
Hello Sam, we missed you this morning. Is everything all right?
Dear Ms Okoro, you did not show up for your interview today. Please let us know what happened.
Hi Sam, you weren't there at 10. Did something come up?
Hi Sam, we had you down for 10 today but you didn't join the call. Hope all is well. Do you still want to talk?
Hi, I was on the Zoom for 15 minutes but didn't see you. Everything OK?
Sorry we missed you today! What happened?
Hi Jo, no sign of you at our 2pm. All good?
You did not make it to the interview today. All OK?
Guten Tag Frau Okoro, wir haben heute Morgen auf Sie gewartet. Ist alles in Ordnung?
Hallo Sam, leider sind Sie heute nicht zu unserem Termin erschienen. Ist etwas dazwischengekommen?
Guten Tag, Sie waren heute um 10 Uhr nicht da. Geht es Ihnen gut?
Hallo Jo, wir haben dich heute vermisst. Alles ok bei dir?
Sie sind heute nicht zum Gespräch gekommen. Alles gut?
Bonjour Madame, nous vous attendions ce matin à 10 h. Tout va bien ?
Bonjour, vous ne vous êtes pas présentée à l'entretien de ce matin. Pouvez-vous me dire ce qui s'est passé ?
Bonjour Sam, nous vous avons attendu ce matin, sans nouvelles de votre part. Est-ce que tout va bien ?
Hola Sam, te estuvimos esperando esta mañana. ¿Está todo bien?
Buenos días, la estuvimos esperando esta mañana y no se presentó. ¿Ha ocurrido algo?
Hola, no viniste a la entrevista de hoy. ¿Va todo bien?
Buenos días, le esperábamos a las 10. ¿Todo bien?
""".strip().splitlines()
OVER = """
You did not show up for your interview today, so we have decided not to move forward with your application.
We waited for you this morning. As you did not attend, we have withdrawn your application.
Da Sie zum Gespräch nicht erschienen sind, werden wir Ihre Bewerbung nicht weiter berücksichtigen.
Vous ne vous êtes pas présenté ; nous ne donnerons pas suite à votre candidature.
No te presentaste a la entrevista, así que hemos descartado tu candidatura.
""".strip().splitlines()
NOT_IN_VAIN = """
We'll be waiting for you at the reception on Friday at 10.
You didn't make it to the final round, sorry.
We don't see you in this role.
It appears that you did not appear to have the licence.
Wir warten auf Ihre Rückmeldung.
Leider sind Sie nicht in die engere Wahl gekommen.
Nous vous attendons lundi à 10 h.
Le esperamos el lunes a las 10.
""".strip().splitlines()


def understood(text: str):
    return read(Mail(head=Head(), text=text), at=datetime(2026, 11, 24, 15, tzinfo=UTC), tz="Europe/Berlin")


@pytest.mark.parametrize("text", WAITED)
def test_whoever_waited_in_vain_asks(text: str):
    found = understood(text)
    assert found.found.kind is Purpose.ANSWER
    assert found.asks
    assert found.asks_words


@pytest.mark.parametrize("text", OVER)
def test_what_says_that_it_is_over_is_a_no(text: str):
    assert understood(text).found.kind is Purpose.REJECTION


@pytest.mark.parametrize("text", NOT_IN_VAIN)
def test_other_waiting_is_none(text: str):
    assert not in_vain(text)


def test_another_day_proposed_besides_invites():
    found = understood("Sorry we missed you today. Could you come on Thursday at 2pm instead?")
    assert found.found.kind is Purpose.INVITATION
    assert found.proposed
