"""German lengths, periods in pairs, days by an event and promises that fall through; said Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


def ranges(text: str, country: str) -> list[tuple[str | None, str | None]]:
    found = find_promises(text, said_at=SAID, tz="Europe/Berlin", country=country)
    return [(one.earliest and one.earliest.isoformat(), one.latest and one.latest.isoformat()) for one in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("In anderthalb Wochen geben wir Ihnen Bescheid.", "2026-12-04", "2026-12-05"),
        ("In zweieinhalb Wochen rufe ich Sie an.", "2026-12-11", "2026-12-12"),
        ("In zwei, drei Tagen rufe ich Sie an.", "2026-11-26", "2026-11-27"),
        ("In drei, vier Wochen bekommen Sie Bescheid.", "2026-12-15", "2026-12-22"),
        ("Etwa in zwei Wochen rufe ich Sie an.", "2026-12-06", "2026-12-10"),
        ("So in zehn Tagen bekommst du Bescheid.", "2026-12-03", "2026-12-05"),
        ("In einer guten Woche rufen wir Sie an.", "2026-11-29", "2026-12-03"),
        ("In acht bis vierzehn Tagen bekommen Sie Bescheid.", "2026-12-02", "2026-12-08"),
        ("Nächste Woche um diese Zeit haben Sie unsere Antwort.", "2026-12-01", "2026-12-01"),
        ("Ich muss Sie leider um ein paar Tage Geduld bitten.", "2026-11-26", "2026-11-29"),
        ("Am Montag bekommen Sie von uns Bescheid, heute kann ich nicht mehr sagen.", "2026-11-30", "2026-11-30"),
    ],
)
def test_lengths_are_read_as_people_count_them(text, first, last):
    assert ranges(text, "DE") == [(first, last)]


@pytest.mark.parametrize(
    ("text", "country", "first", "last"),
    [
        ("Ende dieser oder Anfang nächster Woche rufe ich Sie an.", "DE", "2026-11-26", "2026-12-01"),
        ("Wir melden uns Ende dieser, spätestens Anfang kommender Woche.", "DE", "2026-11-26", "2026-12-01"),
        ("Ende nächster, Anfang übernächster Woche fällt die Entscheidung.", "DE", "2026-12-03", "2026-12-08"),
        ("Im Januar, eher gegen Ende, sagen wir Ihnen Bescheid.", "AT", "2027-01-21", "2027-01-31"),
        ("Nächste Woche, wohl eher Mitte, gebe ich Ihnen Bescheid.", "DE", "2026-12-01", "2026-12-03"),
        ("Zum Ende des Monats fällt unsere Entscheidung.", "DE", "2026-11-24", "2026-11-30"),
        ("Anfang der neuen Woche rufe ich Sie an.", "DE", "2026-11-30", "2026-12-01"),
        ("In der ersten vollen Woche im Januar rufen wir Sie an.", "DE", "2027-01-04", "2027-01-08"),
        ("In der Woche 51 erhalten Sie unseren Entscheid.", "CH", "2026-12-14", "2026-12-18"),
        ("Nächste Woche, aber erst am Donnerstag, gebe ich Ihnen Bescheid.", "DE", "2026-12-03", None),
        ("Im Dezember, allerdings nicht vor dem 14., bekommen Sie Bescheid.", "DE", "2026-12-14", None),
        ("Morgen Mittwoch rufe ich Sie an und sage Ihnen, wie es ausgegangen ist.", "CH", "2026-11-25", "2026-11-25"),
        ("Heute Dienstag bekommen Sie noch Bescheid.", "AT", "2026-11-24", "2026-11-24"),
        ("In der ersten oder zweiten Dezemberwoche rufen wir Sie an.", "DE", "2026-12-01", "2026-12-11"),
        ("Am letzten Arbeitstag vor Weihnachten rufen wir Sie an.", "DE", "2026-12-24", "2026-12-24"),
        ("Am letzten Freitag vor den Feiertagen rufen wir Sie an.", "AT", "2026-12-18", "2026-12-18"),
        ("Ende November, Anfang Dezember rufen wir Sie an.", "DE", "2026-11-24", "2026-12-10"),
        ("Mitte, Ende Januar bekommen Sie Bescheid.", "DE", "2027-01-11", "2027-01-31"),
        ("Am Monatsersten rufe ich Sie an.", "AT", "2026-12-01", "2026-12-01"),
        ("Spätestens am letzten Novembertag rufe ich Sie an.", "DE", None, "2026-11-30"),
        ("Mehr als drei Wochen wird unsere Entscheidung nicht dauern.", "DE", None, "2026-12-15"),
        ("Die Entscheidung verschiebt sich um zwei Wochen auf den 11. Dezember.", "DE", "2026-12-11", "2026-12-11"),
        ("Bevor der Januar anbricht, bekommen Sie Bescheid.", "DE", None, "2026-12-31"),
        ("Länger als bis Freitag lassen wir niemanden im Ungewissen.", "DE", None, "2026-11-27"),
        ("Geben Sie uns bitte noch bis Freitag.", "DE", None, "2026-11-27"),
        ("Am 22. Dezember, also kurz vor Weihnachten, rufen wir Sie an.", "DE", "2026-12-22", "2026-12-22"),
    ],
)
def test_periods_are_told_in_pairs_and_by_their_part(text, country, first, last):
    assert ranges(text, country) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Der Vorstand tagt am Montag. Am Tag nach der Sitzung rufe ich Sie an.", "2026-12-01", "2026-12-01"),
        (
            "Der Rat kommt am Donnerstag zusammen. Noch am Abend der Sitzung schreibe ich Ihnen.",
            "2026-11-26",
            "2026-11-26",
        ),
        ("Am Montag tagt der Vorstand. Am selben Abend noch bekommen Sie Bescheid.", "2026-11-30", "2026-11-30"),
        ("Der Rat tagt am 3. Dezember. Vor der Sitzung kann ich Ihnen nichts sagen.", "2026-12-03", None),
        ("Den Bescheid gibt es am Freitag, das geht leider nicht schneller.", "2026-11-27", "2026-11-27"),
        ("Frau Roth ist bis Freitag krank. Sobald sie wieder da ist, gibt sie Ihnen Bescheid.", "2026-11-27", None),
        ("Der Vorstand tagt erst am 8. Dezember, vor diesem Termin können wir nichts sagen.", "2026-12-08", None),
        ("Bis ich am Freitag zusperre, haben Sie eine Antwort von uns.", None, "2026-11-27"),
        ("Bescheid bekommst du, wenn wir uns am Freitag sehen.", "2026-11-27", "2026-11-27"),
        ("Ab dem 4. Dezember können wir Ihnen antworten. Bis dahin bitten wir um Geduld.", "2026-12-04", None),
        ("Eine Antwort gibt es am 4. Dezember. Vorher bitten wir um etwas Geduld.", "2026-12-04", "2026-12-04"),
        ("Ihre Antwort dürfen Sie bis Freitag erwarten.", None, "2026-11-27"),
        ("Eine Rückmeldung können wir Ihnen für Freitag in Aussicht stellen.", "2026-11-27", "2026-11-27"),
    ],
)
def test_days_are_told_by_what_happens_on_them(text, first, last):
    assert ranges(text, "DE") == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "Aus dem Bescheid bis Donnerstag wird leider nichts.",
        "Bis Mittwoch, wie ausgemacht, schaffen wir es nicht.",
        "Dass Sie am Donnerstag eine Antwort haben, schaffen wir nicht.",
        "Ich hatte dir eine Antwort für diese Woche angekündigt. Daraus wird leider nichts.",
        "Wir brauchen leider zwei Wochen länger als gedacht.",
    ],
)
def test_what_falls_through_promises_nothing(text):
    assert ranges(text, "DE") == []


def test_closing_down_for_the_holidays_is_no_date_of_an_answer():
    assert ranges("Vor dem 6. Januar hören Sie nichts, das Büro hat Betriebsferien.", "DE") == [("2027-01-06", None)]
