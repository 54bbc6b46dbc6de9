"""German notes of office, school, hospital and museum, typed tidily and at length: all that was noted is told."""

import pytest

from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.said import Hearing, Kind, Said

FAMILIAR = Hearing(familiar=True)


def topic(note: str, hearing: Hearing | None = None) -> Said | None:
    """A topic as it may be said."""
    assert GERMAN.beside
    said, more = GERMAN.beside(note, "", hearing or Hearing())
    return said or more


def struck(note: str, hearing: Hearing | None = None) -> str:
    """What struck the candidate, as a clause."""
    assert GERMAN.struck
    said = GERMAN.struck(note, hearing or Hearing())
    return said.text if said else ""


def added(note: str) -> str:
    """What the candidate would add."""
    assert GERMAN.own
    said = GERMAN.own(GERMAN.unsaid(note), Hearing())
    return said.text if said else ""


@pytest.mark.parametrize(
    "noun",
    [
        "Ordering",
        "Webhook-Ordering",
        "Monitoring",
        "Engineering",
        "Scheduling",
        "Recycling",
        "Crowdfunding",
        "Refurbishing",
        "Mentoring",
        "Storytelling",
    ],
)
def test_a_borrowed_noun_of_doing_is_neuter(noun: str) -> None:
    assert gender_of(noun) == "n"


@pytest.mark.parametrize(
    ("noun", "gender"),
    [("Dichtungsring", "m"), ("Schlüsselring", "m"), ("Lehrling", "m"), ("Säugling", "m"), ("Frühling", "m")],
)
def test_a_german_noun_that_ends_alike_keeps_its_gender(noun: str, gender: str) -> None:
    assert gender_of(noun) == gender


@pytest.mark.parametrize(
    "note",
    [
        "das Zusammenspiel von Küche, Service und Empfang",
        "die Kurse für Kinder, Jugendliche und Senioren",
        "das Archiv, die Bibliothek und den Lesesaal",
        "die Abwechslung zwischen Schreibtisch und dem Gespräch mit Mietern",
        "das Onboarding neuer Kolleginnen in den ersten sechs Wochen",
        "Webhook-Ordering bei out-of-sequence-Retries",
        "die stille und konzentrierte Arbeit im Lesesaal",
        "BIM und die Abstimmung der Gewerke",
    ],
)
def test_a_row_and_what_stands_behind_it_are_told_whole(note: str) -> None:
    said = topic(note)
    assert said is not None
    assert said.is_thing
    assert set(note.split()) <= set(said.text.split())


@pytest.mark.parametrize(
    "note",
    [
        "die Arbeit mit Eltern, vor allem in der Zeit der Einschulung",
        "das Fundraising, besonders das Programm für Firmen",
        "die Fallbesprechung, die jeden Mittwoch stattfindet",
        "die Visite, an der auch die Angehörigen teilnehmen",
        "die Baustelle in der Altstadt, wo kein Kran stehen kann",
    ],
)
def test_what_hangs_on_a_thing_stands_inside_the_sentence(note: str) -> None:
    assert topic(note) == Said(f"{note},", Kind.OBJECT)


@pytest.mark.parametrize(
    "note",
    [
        "die Übergabe, wenn zwei Stationen gleichzeitig wechseln",
        "die Beratung von Bauherren, bevor sie einen Antrag stellen",
        "die neue Ausstellung, insbesondere der Raum zur Hanse",
        "die Umstellung auf das neue Berichtswesen, besonders in den ersten Monaten nach der Einführung im Haus",
    ],
)
def test_a_clause_of_time_and_what_is_long_stand_behind_a_colon(note: str) -> None:
    assert topic(note) == Said(note, Kind.NOUN)


@pytest.mark.parametrize(
    "note",
    ["die Übergabe, wenn sie selbst Dienst hat", "die Schulung, die er letztes Jahr gehalten hat"],
)
def test_a_clause_of_somebody_else_is_not_taken_along(note: str) -> None:
    said = topic(note)
    assert said is None or (" er " not in said.text and " sie " not in said.text)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("wie ihr die Zulieferer einbezieht", "wie ihr die Zulieferer einbezieht"),
        ("wie ihr Rückmeldungen in die Planung aufnehmt", "wie ihr Rückmeldungen in die Planung aufnehmt"),
        ("wie ihr neues Team arbeitet", "wie euer neues Team arbeitet"),
        ("wie ihr Bereitschaft und Dienste verteilt", "wie ihr Bereitschaft und Dienste verteilt"),
    ],
)
def test_whoever_does_it_is_no_owner(note: str, told: str) -> None:
    said = topic(note, FAMILIAR)
    assert said is not None
    assert said.text == told


@pytest.mark.parametrize(
    "note",
    [
        "Anlagen zu planen, die über zwanzig Jahre Strom liefern",
        "Verantwortung zu übernehmen, wenn es schnell gehen muss",
        "schwierige Regeln so zu erklären, dass jeder sie versteht",
        "ein junges Team zu führen und weiterzuentwickeln",
        "junge Menschen für Technik zu begeistern, besonders Mädchen",
        "an der Schnittstelle von Einkauf, Lager und Kunde zu arbeiten",
    ],
)
def test_what_one_would_do_is_told_with_all_that_hangs_on_it(note: str) -> None:
    assert GERMAN.read(note, Hearing()) == Said(note, Kind.DOING, own=True)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("das Lager ist gut organisiert", "dass das Lager gut organisiert ist"),
        ("die Werkstatt ist sauber und aufgeräumt", "dass die Werkstatt sauber und aufgeräumt ist"),
        ("Ihr Team lacht viel miteinander", "dass Ihr Team viel miteinander lacht"),
        ("die Küche ist modern ausgestattet und hat Fenster", "dass die Küche modern ausgestattet ist und Fenster hat"),
        ("die ganze Familie packt mit an", "dass die ganze Familie mit anpackt"),
        ("am Empfang nimmt man sich Zeit für jeden", "dass man sich am Empfang Zeit für jeden nimmt"),
        ("Sie nehmen sich für jede Frage Zeit", "dass Sie sich für jede Frage Zeit nehmen"),
        ("die Bewohner werden mit ihrem Namen begrüßt", "dass die Bewohner mit ihrem Namen begrüßt werden"),
    ],
)
def test_a_main_clause_that_struck_is_told_behind_that(note: str, told: str) -> None:
    assert struck(note) == told


def test_among_friends_a_place_may_stand_first() -> None:
    assert struck("bei euch reden alle offen miteinander", FAMILIAR) == "dass bei euch alle offen miteinander reden"


@pytest.mark.parametrize(
    "note", ["die Werkstatt ist unordentlich", "das Büro ist sehr klein", "das team ist sehr net", "keiner grüßt"]
)
def test_what_may_have_struck_otherwise_than_well_is_not_told(note: str) -> None:
    assert struck(note) == ""


@pytest.mark.parametrize(
    "note",
    [
        "Ich hätte noch ein paar Ideen für den Wareneingang",
        "Mit Retry-Ordering habe ich viel Zeit verbracht, und ihr geht es genauso an wie wir bei Acme",
        "Mir liegt besonders die Anleitung von Auszubildenden am Herzen",
        "Die Fortbildung zur Bilanzbuchhalterin möchte ich im kommenden Herbst beginnen",
        "Erste Erfahrungen mit Drohnen habe ich in meiner Masterarbeit gesammelt",
        "Zwei Jahrgänge habe ich in Südafrika ausgebaut",
        "Am liebsten arbeite ich an Seide und Leinen",
        "Blutabnahmen und EKG gehören zu meinem Alltag",
        "Beschwerden nehme ich ernst und bleibe dabei freundlich",
    ],
)
def test_a_whole_sentence_of_ones_own_stands_as_it_is(note: str) -> None:
    assert added(note) == note


@pytest.mark.parametrize(
    "note",
    [
        "Ich hätte das erwähnen sollen",
        "Das Gespräch hat mir sehr gefallen",
        "Auf eine Zusage hoffe ich sehr",
        "Der Kurs habe ich letztes Jahr gemacht",
    ],
)
def test_no_whole_sentence_is_made_of_what_is_none_or_no_news(note: str) -> None:
    assert added(note) == ""


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "den Entscheidungsbaum durchgehen, den ich letztes Jahr aufgeschrieben habe",
            "mit Ihnen den Entscheidungsbaum durchgehen, den ich letztes Jahr aufgeschrieben habe,",
        ),
        (
            "Ihnen die Checkliste schicken, die ich für Lieferanten erstellt habe",
            "die Checkliste schicken, die ich für Lieferanten erstellt habe,",
        ),
        ("Ihnen mein Arbeitszeugnis schicken, sobald ich es habe", "mein Arbeitszeugnis schicken, sobald ich es habe,"),
        ("das Konzept vorstellen", "das Konzept vorstellen"),
        ("die Liste, die ich erstellt habe, schicken", "die Liste schicken, die ich erstellt habe,"),
    ],
)
def test_a_promise_is_told_with_its_clause(note: str, told: str) -> None:
    assert GERMAN.pledge(note, Hearing()) == told


def test_what_is_done_with_the_reader_is_not_done_to_them() -> None:
    text = "Wie versprochen werde ich Ihnen mit Ihnen den Plan durchgehen. Ich werde dir mit dir den Plan durchgehen."
    told = GERMAN.finished(text, "DE")
    assert told.count("mit Ihnen den Plan") == told.count("mit dir den Plan") == 1
    assert "Ihnen mit" not in told
    assert "dir mit" not in told


@pytest.mark.parametrize(
    "note",
    [
        "Welche Daten aus den früheren Kampagnen stehen schon zur Verfügung?",
        "Mit welcher Software werden die Karten erstellt?",
    ],
)
def test_a_question_typed_whole_stays_one(note: str) -> None:
    assert GERMAN.asked(note, Hearing()) == Said(note, Kind.QUESTION)


@pytest.mark.parametrize(
    "note",
    [
        "die Arbeit mit Kinder, Jugendliche und Familien",
        "die Zusammenarbeit mit Ärzte, Pflege und Therapie",
        "die Monteure, die Azubis und ihr Chef",
        "das Lager, wo sie drei Leute suchen",
        "die Abrechnung, die niemand machen will",
    ],
)
def test_a_row_in_the_wrong_case_and_what_is_of_others_are_not_told_whole(note: str) -> None:
    said = topic(note)
    assert said is None or "," not in said.text


def test_a_second_verb_keeps_its_comma() -> None:
    told = added("Ich bin seit 2020 Trainerin, habe aber keine Lizenz")
    assert "Trainerin habe" not in told


def test_what_one_would_do_for_whom_is_no_sentence() -> None:
    said = GERMAN.read("ein Team führen, das motiviert ist", Hearing())
    assert said is None or said.kind is Kind.DOING
