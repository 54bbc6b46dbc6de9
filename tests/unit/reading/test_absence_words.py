"""Absences in words: first what is none, then the last day away and who is asked instead."""

from datetime import date, datetime

import pytest

from afterword.core.reading.absence.absence import absence_in

SAID = datetime.fromisoformat("2026-11-24T10:00:00-05:00")


def until(words, **more):
    found = absence_in(words, said_at=SAID, **({"country": "US"} | more))
    return found and found.until


@pytest.mark.parametrize(
    "words",
    [
        "I will get back to you by Friday.",
        "Enjoy your holiday next week!",
        "Your interview is on Monday, 30 November.",
        "I was on vacation last week, sorry for the slow reply.",
        "",
    ],
)
def test_what_is_no_absence_of_the_writer_is_left_alone(words):
    assert absence_in(words, said_at=SAID) is None


@pytest.mark.parametrize(
    "words",
    [
        "Bin wieder zurück aus dem Urlaub und arbeite mich durch.",
        "Me voilà rentrée de vacances !",
        "Ya estoy de vuelta de las vacaciones y poniéndome al día.",
        "Ik ben weer terug van vakantie en zie dat alles binnen is.",
        "Wróciłam już z urlopu, dokumenty dotarły.",
        "I'll be out of the office visiting schools this week, but I'm reading my mail in the evenings.",
        "Ich bin diese Woche viel auf Messen unterwegs, aber per Mail jederzeit erreichbar.",
        "Esta semana estoy de viaje, pero miro el correo a diario.",
    ],
)
def test_who_is_back_or_reads_their_mail_all_the_same_is_not_away(words):
    assert absence_in(words, said_at=SAID) is None


def test_mail_that_is_read_now_and_then_only_is_an_absence():
    assert until("I'm on vacation until December 4, but checking email occasionally.") == date(2026, 12, 4)


def test_a_comma_behind_the_day_of_return_parts_it_from_nothing():
    assert until("Ich bin im Urlaub und ab Montag, den 7. Dezember, wieder erreichbar.") == date(2026, 12, 6)
    assert until("Ich bin im Urlaub. Ab Montag, 7. Dezember, bin ich wieder im Büro.") == date(2026, 12, 6)
    assert until("I am on leave from 3 December, back on 7 December.") == date(2026, 12, 6)


def test_a_title_makes_a_name_of_what_would_be_a_label():
    found = absence_in("Ich bin im Urlaub. Bitte wenden Sie sich an Frau Lux: lux@acme.example.", said_at=SAID)
    assert [(one.name, one.address) for one in found.stand_ins] == [("Lux", "lux@acme.example")]


def test_until_is_the_last_day_away():
    assert until("I am out of the office until 3 December.") == date(2026, 12, 3)
    assert until("I will be back on Monday, 30 November.") == date(2026, 11, 29)
    assert until("I am out from 20 Nov to 4 Dec.") == date(2026, 12, 4)


def test_who_is_asked_instead_has_a_name_and_an_address():
    words = "I am away until Friday. Please contact Lee Park (lee@acme.example).\n\nDana Ruiz\ndana@acme.example"
    found = absence_in(words, said_at=SAID)
    assert [(one.name, one.address) for one in found.stand_ins] == [("Lee Park", "lee@acme.example")]


def test_the_words_stand_in_the_text():
    found = absence_in("Hello,\n\nI am away until Friday.\n\nDana", said_at=SAID)
    assert found.words == "I am away until Friday."


def test_own_addresses_are_nobodys_stand_in():
    words = "I am away until Friday. Contact dana@acme.example or lee@acme.example."
    found = absence_in(words, said_at=SAID, own=("Dana@acme.example",))
    assert [one.address for one in found.stand_ins] == ["lee@acme.example"]


def stand_ins(words, **more):
    found = absence_in(words, said_at=SAID, **({"country": "US"} | more))
    return [(one.name, one.address) for one in found.stand_ins]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Offers: Kim Lee <kim@a.example>\nTimes: Ana Ruiz <ana@a.example>", ["Kim Lee", "Ana Ruiz"]),
        ("Lee Park has my calendar and can move things around (lee.park@a.example).", ["Lee Park"]),
        ("Lee Park covers for me (park@a.example).", ["Lee Park"]),
        ("Lee Park leads my searches. You can write to him at lee.park@a.example.", ["Lee Park"]),
        ("If it cannot wait: team@a.example", [""]),
        ("Vacancies: jobs@a.example", [""]),
        ("Anything pressing, please send it to our team mailbox team@a.example.", [""]),
        ("Pat's holding the fort on 01632 960001.", ["Pat"]),
    ],
)
def test_who_is_given_in_any_words_stands_in(words, who):
    assert [name for name, _ in stand_ins(f"I am away until Friday.\n\n{words}")] == who


@pytest.mark.parametrize(
    "below",
    [
        "Best,\nDana Ruiz\ndana@a.example",
        "Dana Ruiz | People | dana@a.example",
        "E-mail: dana@a.example",
        "Your message to dana@a.example was received.",
        "This answers the message that you sent from sam@b.example.",
    ],
)
def test_an_address_that_nobody_is_sent_to_stands_in_for_nobody(below):
    assert stand_ins(f"I am away until Friday.\n\n{below}") == []


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Our director is on vacation until December 4, so we decide then.", "US"),
        ("Unser Abteilungsleiter ist bis 4. Dezember im Urlaub.", "DE"),
        ("Danke, dass du uns sagst, dass du bis zum 4.12. im Urlaub bist.", "DE"),
        ("Bonjour Sam, notre directrice est en congés jusqu'au 4 décembre.", "FR"),
        ("Seriez-vous absent le 3 décembre ?", "FR"),
        ("La directora de área está de vacaciones hasta el 4 de diciembre.", "ES"),
        ("Onze directeur is tot en met 4 december met vakantie.", "NL"),
        ("Il nostro direttore è in ferie fino al 4 dicembre.", "IT"),
        ("A nossa diretora está de férias até 4 de dezembro.", "PT"),
    ],
)
def test_somebody_elses_absence_is_not_the_writers(words, country):
    assert absence_in(words, said_at=SAID, country=country) is None


def test_a_weekday_of_return_comes_after_the_last_day_that_is_said():
    assert until("I'm out until December 4 and back on Monday.") == date(2026, 12, 4)
    assert until("Closed on Monday 7 and Tuesday 8 December. Back on Wednesday.", country="GB") == date(2026, 12, 8)
    assert until("I am away this week and back Thursday.") == date(2026, 11, 25)


def test_until_the_day_of_return_is_until_the_day_before():
    assert until("I am away until Monday, December 7, when I return.") == date(2026, 12, 6)
    words = "No estaré disponible hasta el 14 de diciembre, fecha en la que vuelvo a la oficina."
    assert until(words, country="ES") == date(2026, 12, 13)


def test_what_comes_of_part_time_today_is_an_absence():
    words = "I work part-time, so I'm not in today. I'll read this when I'm next in the office on Monday 30th."
    assert until(words) == date(2026, 11, 29)
    assert until("I work part-time and I am never in on Fridays.") is None


def test_a_telephone_number_in_pairs_is_no_day():
    assert until("Absente toute la semaine. Tél. standard au 01 55 00 00 10.", country="FR") == date(2026, 11, 27)


def test_a_reply_left_standing_is_over_and_not_for_next_year():
    assert until("I am out of the office until November 20.") == date(2026, 11, 20)
    assert until("I am out of the office until August 20.") == date(2027, 8, 20)


def test_until_a_month_is_to_its_end_until_a_week_or_the_new_year_is_until_it_begins():
    assert until("I am on parental leave until March 2027.") == date(2027, 3, 31)
    assert until("I am away until next week.") == date(2026, 11, 29)
    assert until("I am on leave until the new year.") == date(2026, 12, 31)


def test_the_last_day_that_is_said_counts_unless_working_days_lie_before_the_return():
    assert until("I am out from 23 Nov to 27 Nov, back on Monday 30 Nov.") == date(2026, 11, 27)
    assert until("I am at a conference until 27 Nov and back on 7 Dec.") == date(2026, 12, 6)


def test_of_several_absences_the_one_that_is_now_counts_else_the_next():
    words = "I am away on 30 November. I am also away from 21 December to 3 January."
    assert until(words) == date(2026, 11, 30)
    assert absence_in(words, said_at=SAID.replace(month=12, day=23)).until == date(2027, 1, 3)


def test_figures_are_month_first_only_in_the_us():
    assert until("I am away until 12/4.") == date(2026, 12, 4)
    assert until("I am away until 4/12.", country="GB") == date(2026, 12, 4)


def test_a_country_or_zone_that_is_none_is_an_error():
    with pytest.raises(ValueError, match="zone"):
        absence_in("I am away.", said_at=SAID, tz="Nowhere/Land")
    with pytest.raises(ValueError, match="country"):
        absence_in("I am away.", said_at=SAID, country="Atlantis")
    with pytest.raises(ValueError, match="said_at"):
        absence_in("I am away.", said_at=SAID.replace(tzinfo=None))
