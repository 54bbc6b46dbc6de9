"""An automatic word of being away without its mail, as people paste it, and what only speaks of it beside."""

import pytest

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import INCOMING_KINDS, Purpose
from afterword.core.reading.kind.blend import blended
from afterword.core.reading.kind.kind import kind_of


def read(words):
    return kind_of(Mail(head=Head(), text=words), words).kind


@pytest.mark.parametrize(
    "words",
    [
        "I'm on PTO, returning 12/7. For anything urgent ask Priya (priya@x.example).",
        "Pennyfield Recruitment is now closed for Christmas. Our doors open again on Saturday 2 January at 9am.",
        "I'm at the dentist and then off for the remainder of today. Tomorrow I'm back.",
        "On hols until Fri 11 Dec incl. Payroll stuff to Niamh (niamh@corrib.example).",
        "Jury service has called! I expect to be out Dec 7-9, possibly longer.",
        "Taking a few days off from Thursday.",
        "Zum 30. November habe ich die Kranbau AG verlassen. Ihr neuer Ansprechpartner ist Ole Petersen.",
        "Bin bis Freitag auf Klausurtagung.\nBewerbungen -> Yusuf Demir, demir@klarwerk.example",
        "Morgen ist Feiertag: wir haben geschlossen und sind ab Mittwoch, 9.12., wieder da.",
        "Depuis novembre, je n'occupe plus ce poste. Sofie Claes me remplace : s.claes@meuse.example.",
        "Je prends quelques jours de repos et serai de nouveau disponible le 8 décembre.",
        "L'agence ferme ses portes du samedi 19 décembre au dimanche 3 janvier.",
        "Pablo Ruano ya no trabaja en Tecnova. Contacte con Irene Gil (irene.gil@tecnova.example).",
        "Cerrado por vacaciones hasta el 7 de enero.",
        "Estou em formação esta semana e na próxima e responderei com algum atraso.",
    ],
)
def test_who_is_away_has_left_or_has_closed_is_absent(words):
    assert read(words) is Purpose.ABSENCE


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Dana is away until Thursday, so we decide on Friday.", Purpose.TIMELINE),
        ("Le responsable étant absent jusqu'au 4 décembre, votre dossier sera étudié la semaine suivante.", None),
        ("Der Chef ist bis 4. Dezember im Urlaub, danach entscheiden wir.", Purpose.TIMELINE),
        (
            "The recruitment is now closed, the position has been filled. We are closed for Christmas.",
            Purpose.REJECTION,
        ),
        ("I was on leave, sorry. The panel has met and chose another candidate for the role.", Purpose.REJECTION),
        ("I'm off on leave tonight but had to tell you: we would like to offer you the job!", Purpose.OFFER),
        ("I'm out Monday and Tuesday, but could you do a video call on Wednesday at 11?", Purpose.INVITATION),
        (
            "Enhorabuena, el puesto es tuyo. Estaré de vacaciones desde mañana, pero Nuria te manda el contrato.",
            Purpose.OFFER,
        ),
    ],
)
def test_what_is_said_beside_being_away_counts_for_more(words, kind):
    found = read(words)
    assert found is kind if kind else found is not Purpose.ABSENCE


def test_what_was_learned_makes_an_absence_where_it_is_surer_than_a_rule_or_the_day_of_return_is_found():
    odds = dict.fromkeys(INCOMING_KINDS, 0.01) | {Purpose.ABSENCE: 0.85}
    unsure = FoundKind(kind=Purpose.ANSWER, sure=0.6)
    sure = FoundKind(kind=Purpose.ACKNOWLEDGEMENT, sure=0.9)
    assert blended(unsure, odds, []).kind is Purpose.ABSENCE
    assert blended(sure, odds, []) is sure
    few = odds | {Purpose.ABSENCE: 0.4}
    assert blended(unsure, few, []).kind is not Purpose.ABSENCE
    assert blended(unsure, few, [], away=True).kind is Purpose.ABSENCE
