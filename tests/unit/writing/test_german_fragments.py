"""German notes in fragments, as they are typed on a phone: what is surely known of their shape is said, and no more."""

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.german.in_full import in_full, is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.said import Hearing

GERMAN = TONGUES["de"]
DANA = Hearing(names=("Dana Ruiz", "Dana", "Frau Ruiz"))
NOTHING = ("", "")


def read(note):
    said = GERMAN.read(note, DANA)
    return (said.text, said.kind.value) if said else NOTHING


def asked(note):
    said = GERMAN.asked(note, DANA)
    return (said.text, said.kind.value) if said else NOTHING


@pytest.mark.parametrize(
    ("note", "full"),
    [
        ("Kita-App f. Eltern u. Team", "Kita-App für Eltern und Team"),
        ("Newsletter 3x pro Wo", "Newsletter dreimal pro Woche"),
        ("2 Std/Woche in Deutsch", "2 Stunden pro Woche in Deutsch"),
        ("papierlos seit 2 J.", "papierlos seit 2 Jahren"),
        ("alle 2 Wo", "alle 2 Wochen"),
        ("jeden Di", "jeden Dienstag"),
        ("ab Jän", "ab Jänner"),
        ("Sachbuch + Ratgeber", "Sachbuch und Ratgeber"),
        ("wieviele Leute", "wie viele Leute"),
        ("gibts Supervision", "gibt es Supervision"),
        ("jährl. Inventur", "jährlich Inventur"),
    ],
)
def test_a_clipped_word_is_spelt_out_where_there_is_one_way_to(note, full):
    assert in_full(note) == full


def test_a_word_that_stays_clipped_is_known():
    assert all(map(is_clipped, ("Bhf", "Wo", "Di-Do", "Mai-Sept", in_full("Prof."), in_full("5."))))
    assert not any(map(is_clipped, ("SAP", "IT", "Go", "Bau", "Jira", "Tag")))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Biogasanlage 250 kW", ("die Biogasanlage", "object")),
        ("M365-Migration im Sommer durch", ("die M365-Migration", "object")),
        ("Filiale am Bhf.", ("die Filiale", "object")),
        ("Azubi im 2. LJ braucht Betreuung", NOTHING),
        ("Fr. Ott macht das selbst", NOTHING),
        ("Prof. Hahn will jemanden, der mitdenkt", NOTHING),
        ("Monatsabschluss am 5. WT", ("den Monatsabschluss", "object")),
        ("Schluckambulanz seit Herbst", ("die Schluckambulanz", "object")),
        ("DACH, 40 Kunden", NOTHING),
        ("SAP + eigenes Tool", NOTHING),
        ("E-Akte, Scanstelle", ("E-Akte und Scanstelle", "name")),
        ("Umbau Station 4 bis Ende 27", ("den Umbau", "object")),
        ("Postenküche, 5 Leute am Herd", ("die Postenküche", "object")),
        ("Zusammenarbeit mit Uni", ("Zusammenarbeit mit Uni", "name")),
        ("Schnittstelle zur Stadt", ("die Schnittstelle zur Stadt", "object")),
        ("Neue Halle", ("die neue Halle", "object")),
        ("Nachts zu zweit", NOTHING),
        ("Flexibel", NOTHING),
        ("Devs sitzen im selben Raum", ("Devs sitzen im selben Raum", "sentence")),
        ("die Küche und der Garten", ("die Küche und den Garten", "object")),
        ("Umbau der Küche ab Ostern", ("den Umbau der Küche", "object")),
        ("Saison von Mai bis Oktober", ("die Saison von Mai bis Oktober", "object")),
        ("Regionalverfahren sehr viele", NOTHING),
        ("Digitalisierung Zeitungen bis 1945", ("die Digitalisierung", "object")),
        ("Linien 4, 6 und 11", NOTHING),
        ("Wettbewerbe 2-3 im Jahr", NOTHING),
        ("Scope 3 fehlt noch", NOTHING),
        ("Englisch C1 im Alltag", ("Englisch C1 im Alltag", "name")),
        ("Alles in Allplan", NOTHING),
        ("Chef viel auf Reisen", NOTHING),
        ("Eigene Trauerhalle im Ort", ("die eigene Trauerhalle im Ort", "object")),
        ("Kollegiale Beratung", ("die kollegiale Beratung", "object")),
        ("Flache Hierarchien", ("flache Hierarchien", "object")),
        ("Direkte Linie zum Vorstand", ("die direkte Linie zum Vorstand", "object")),
        ("S&OP-Meeting 1x im Monat", ("dass es einmal im Monat ein S&OP-Meeting gibt", "how")),
        ("Level 1, 14 Plätze", NOTHING),
        ("Saison April-Okt.", ("die Saison", "object")),
        ("Homeoffice 2 Tage", NOTHING),
        ("Chef kommt aus Lyon", NOTHING),
        ("Mobile Arbeit", ("die mobile Arbeit", "object")),
        ("Diabetischer Fuß", ("den diabetischen Fuß", "object")),
        ("Direkt beim Amtsleiter angesiedelt", NOTHING),
        ("SAP Einführung bis Mai", ("die SAP-Einführung", "object")),
        ("Förderanträge KfW", ("Förderanträge KfW", "name")),
        ("Security Reviews", ("Security Reviews", "name")),
        ("RFPs 20 im Jahr", NOTHING),
        ("Liegeplätze 240", NOTHING),
        ("Team in Graz und Linz", ("das Team in Graz und Linz", "object")),
        ("Gemeinde mit 3.400 Mitgliedern", ("die Gemeinde mit 3.400 Mitgliedern", "object")),
        ("Zwei Demenzwohngruppen", ("die zwei Demenzwohngruppen", "object")),
        ("Vorbeugende Instandhaltung", ("die vorbeugende Instandhaltung", "object")),
        ("Frau Ruiz hat den Chor gegründet", ("Sie haben den Chor gegründet", "sentence")),
        ("Inklusive Leitlinien", ("inklusive Leitlinien", "object")),
        ("Kartierung März bis August", ("die Kartierung", "object")),
        ("Team von 6 auf 9", ("das Team", "object")),
        ("Sudhaus von 1962", ("das Sudhaus von 1962", "object")),
        ("Hund und Kind willkommen", NOTHING),
        ("Pendelt alle 10 Minuten", NOTHING),
        ("Wer pünktlich ist, darf Tour wählen", NOTHING),
        ("Tiefe Geothermie", ("die tiefe Geothermie", "object")),
        ("Heiße Theke mittags", ("die heiße Theke", "object")),
        ("Saubere Montage", ("die saubere Montage", "object")),
        ("Kategorien 46", NOTHING),
        ("EU-Themen", ("EU-Themen", "noun")),
        ("Mehrsprachige Vorlesetage", ("mehrsprachige Vorlesetage", "object")),
        ("Vierte Reinigungsstufe", ("die vierte Reinigungsstufe", "object")),
        ("Herdenschutzhunde 4", NOTHING),
        ("BIM bei Neubauten Pflicht", NOTHING),
        ("Firmen in DE, AT und CH", NOTHING),
        ("ISO 50001 im Herbst", ("ISO 50001 im Herbst", "name")),
        ("ERP-Einführung Welle 2", ("die ERP-Einführung", "object")),
        ("Patienten über Frauenärztin", NOTHING),
        ("Samstag frei", NOTHING),
        ("Altersmischung 6 bis 9", ("die Altersmischung", "object")),
        ("Torffrei seit 3 J.", NOTHING),
        ("Stroke Unit 8 Betten", ("Stroke Unit", "name")),
        ("Base Wien, 5/4 Roster", ("Base Wien", "name")),
        ("Cloud first, Behörde", NOTHING),
        ("Active Sourcing", ("Active Sourcing", "name")),
        ("Familiäre Atmosphäre", ("die familiäre Atmosphäre", "object")),
    ],
)
def test_only_what_is_surely_a_thing_is_named(note, said):
    assert read(note) == said


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Team ist bunt gemischt, 9 Nationen", "das Team ist bunt gemischt"),
        ("Mitarbeiter bekommen im März Tablets", "Mitarbeiter bekommen im März Tablets"),
        ("Mitarbeiter haben im März gewählt", "Mitarbeiter haben im März gewählt"),
        ("Eigenmarke soll von 20 auf 35 %", ""),
        ("Excel-Tool soll abgelöst werden", "das Excel-Tool soll abgelöst werden"),
        ("Will Springerteam aufbauen", ""),
        ("sie weiß viel über Robben", "Sie wissen viel über Robben"),
        ("sie weiss viel über Robben", "Sie wissen viel über Robben"),
        ("Sie legt Wert auf ruhige Übergaben", "Sie legen Wert auf ruhige Übergaben"),
        ("Sie suchen Verstärkung", "Sie suchen Verstärkung"),
        ("Produkt hört zu, manchmal", ""),
        ("Technik macht Fremdfirma", ""),
        ("Büro teilt sich mit Mieterverein", ""),
        ("Stammkunden kennen den Chef seit 20 Jahren", ""),
        ("Statistik macht Institut in Graz", ""),
        ("Stadt wächst, Bauträger viel", "die Stadt wächst"),
        ("sie arbeiten mit Kanban, ohne feste Sprints", "Sie arbeiten mit Kanban, ohne feste Sprints"),
    ],
)
def test_a_clause_is_told_where_it_is_whole(note, told):
    text, kind = read(note)
    assert (text if kind == "sentence" else "") == told


@pytest.mark.parametrize("note", ["80% Bestandskunden", "kein Silo"])
def test_so_many_of_a_thing_and_none_of_it_stand_behind_a_colon(note):
    assert read(note) == (note, "noun")


@pytest.mark.parametrize(
    ("note", "done"),
    [
        ("Felddaten selbst erheben", "Felddaten selbst zu erheben"),
        ("die Plattform von Grund auf aufbauen", "die Plattform von Grund auf aufzubauen"),
        ("Ausbildung neu aufsetzen", "die Ausbildung neu aufzusetzen"),
        ("GitOps einführen", "GitOps einzuführen"),
        ("Fragen beantworten", "Fragen zu beantworten"),
        ("Prozesse automatisieren", "Prozesse zu automatisieren"),
        ("Daten analysieren", "Daten analysieren zu können"),
        ("Projekte übernehmen", "Projekte übernehmen zu können"),
        ("Team aufbauen", "das Team aufzubauen"),
        ("S&OP-Prozess mitgestalten", "den S&OP-Prozess mitzugestalten"),
        ("CRM-Wechsel mitgestalten", ""),
        ("Gästewünsche erfüllen", "Gästewünsche zu erfüllen"),
        ("Styleguide entschlacken", ""),
        ("Verantwortung übernehmen", "Verantwortung übernehmen zu können"),
        ("Neue Branchen erschließen", "neue Branchen zu erschließen"),
        ("Eigene Fragestellung entwickeln", "die eigene Fragestellung zu entwickeln"),
        ("Angehörige begleiten", "Angehörige zu begleiten"),
        ("Tool-Auswahl schon entschieden", ""),
        ("Draußen arbeiten", "draußen zu arbeiten"),
        ("Freiwillige gewinnen", "Freiwillige zu gewinnen"),
        ("Nachlass erschließen", ""),
        ("Theater-AG übernehmen", ""),
        ("Vorbeugen statt prüfen", ""),
        ("Telenotarzt mit aufbauen", "den Telenotarzt mit aufzubauen"),
        ("Team gewachsen", ""),
    ],
)
def test_what_one_would_do_has_its_to_and_its_article(note, done):
    text, kind = read(note)
    assert (text if kind == "doing" else "") == done


@pytest.mark.parametrize(
    ("note", "put"),
    [
        ("wie oft Dienstreisen", ("Wie oft gibt es Dienstreisen?", "question")),
        ("wie viele Gesellen", ("Wie viele Gesellen gibt es?", "question")),
        ("wie viele Nationalitäten im Team", ("Wie viele Nationalitäten sind es im Team?", "question")),
        ("wie viele Tickets pro Tag", ("Wie viele Tickets sind es pro Tag?", "question")),
        ("wie viele Anträge offen", ("Anträge", "object")),
        ("wie groß is das team", ("Wie groß ist das Team?", "question")),
        ("Wie viele offene Stellen aktuell?", ("Wie viele offene Stellen gibt es aktuell?", "question")),
        ("Welche Lektüren sind gesetzt?", ("Welche Lektüren sind gesetzt?", "question")),
        ("Welcher Tierarzt betreut?", ("welcher Tierarzt betreut", "how")),
        ("wer macht Lohnabrechnung", ("Wer macht die Lohnabrechnung?", "question")),
        ("wie ist die zusammenarbeit mit dem jugendamt", ("Wie ist die Zusammenarbeit mit dem Jugendamt?", "question")),
        ("Wie oft Hausbesuche?", ("Wie oft gibt es Hausbesuche?", "question")),
        ("Wie viele Kollegen geben Sport?", ("Wie viele Kollegen geben Sport?", "question")),
        ("Wie viele Lehrlinge nehmt ihr pro Jahr?", ("Wie viele Lehrlinge nehmen Sie pro Jahr?", "question")),
        ("Wie viele Wochen am Stück?", ("Wie viele Wochen sind es am Stück?", "question")),
        ("Wie viele Kilometer am Tag?", ("Wie viele Kilometer sind es am Tag?", "question")),
        ("Wo endet eine Schicht?", ("Wo endet eine Schicht?", "question")),
        ("Wie teilt ihr Werkstatt und Verkauf auf?", ("Wie teilen Sie Werkstatt und Verkauf auf?", "question")),
        ("Sprachen?", ("Sprachen", "object")),
        ("wie viele Betten Kurzzeitpflege", ("Betten", "name")),
        ("wer entscheidet über neue Lieferanten", ("Wer entscheidet über neue Lieferanten?", "question")),
        ("wer redet mit kunden", ("Wer redet mit Kunden?", "question")),
        ("Wer entscheidet am ende", ("Wer entscheidet am Ende?", "question")),
        ("Wieviele Teams teilen sich den Monolithen?", ("Wie viele Teams teilen sich den Monolithen?", "question")),
        ("gibt es betriebsrat", ("Gibt es einen Betriebsrat?", "question")),
        ("Wie messt ihr Erfolg?", NOTHING),
        ("Einarbeitung wie lang", ("die Einarbeitung", "object")),
        ("Fernsteuerung geplant?", ("die Fernsteuerung", "object")),
        ("LIMS vorhanden?", ("LIMS", "name")),
        ("Mit wem stimmt man das Layout ab?", ("Mit wem stimmt man das Layout ab?", "question")),
        ("Arbeitet man immer zu zweit?", ("Arbeitet man immer zu zweit?", "question")),
        ("Woher kommen die meisten Leads?", ("Woher kommen die meisten Leads?", "question")),
        ("TPM Stand", ("den TPM-Stand", "object")),
        ("welche SPS in Halle 2", ("SPS in Halle 2", "name")),
        ("Heidenhain o. Siemens", ("Heidenhain oder Siemens", "name")),
    ],
)
def test_a_clipped_question_is_asked_whole_where_that_is_sure_else_by_its_subject(note, put):
    assert asked(note) == put


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("Link zu meinem GitHub-Repo", "den Link zu meinem GitHub-Repo schicken"),
        ("zwei Referenzen", "zwei Referenzen schicken"),
        ("Link zu meinem Vortrag über Schemata", "den Link zu meinem Vortrag über Schemata schicken"),
        ("Meisterbrief Kopie", ""),
        ("Nachweis Verwaltungslehrgang II schicke ich bis Freitag", ""),
        ("soll Referenz Hr. Klein nennen", ""),
        ("Arbeitszeugnis v. letztem AG mailen", ""),
    ],
)
def test_only_what_is_surely_one_thing_is_promised_by_name(promised, told):
    assert GERMAN.pledge(promised, DANA) == told


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "habe bei letzter Firma Event Sourcing eingeführt",
            "Ich habe bei meiner letzten Firma Event Sourcing eingeführt",
        ),
        ("hab Staplerschein", ""),
        ("hab Zusatzquali Schwimmen", ""),
        ("habe Erfahrung mit SAP", "Ich habe Erfahrung mit SAP"),
    ],
)
def test_what_is_said_of_oneself_lacks_no_article(note, said):
    assert read(note)[0] == said


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("Verhandlungstraining bei Brook absolviert", "ich habe ein Verhandlungstraining bei Brook absolviert"),
        ("Bobath-Kurs abgeschlossen", "ich habe einen Bobath-Kurs abgeschlossen"),
        ("Steuerberaterexamen bestanden im März", ""),
        ("Fledermauskunde-Kurs besucht", "ich habe einen Fledermauskunde-Kurs besucht"),
        ("TEE-Zertifikat erworben", "ich habe ein TEE-Zertifikat erworben"),
        ("meinen Meister gemacht", "ich habe meinen Meister gemacht"),
        ("Diary Study mit 40 Leuten gemacht", ""),
        ("Kurs in Wien", ""),
    ],
)
def test_what_was_done_is_said_by_who_did_it(note, left):
    assert GERMAN.unsaid(note) == left


def test_what_is_noted_of_a_thing_keeps_its_words_behind_a_colon():
    found = [GERMAN.own(note, DANA).text for note in ("Ausbau auf 20 Betten", "Eigene Abteilung", "meine Zeit in Wien")]
    assert found == ["Ausbau auf 20 Betten", "eigene Abteilung", "meine Zeit in Wien"]


def test_what_draws_is_not_told_in_a_bare_infinitive():
    assert GERMAN.read("Bio-Kalb weiter steigern", DANA) is None


def test_a_word_that_only_ends_like_another_has_its_own_gender():
    found = {word: gender_of(word) for word in ("Energiewende", "Schulpflicht", "Urkunde", "Aufschwung", "Vorurteil")}
    assert found == {"Energiewende": "f", "Schulpflicht": "f", "Urkunde": "f", "Aufschwung": "m", "Vorurteil": "n"}
    assert [gender_of(word) for word in ("Terraform", "Ressort", "Branchen", "Sorte")] == ["", "n", "p", "f"]
    assert [gender_of(word) for word in ("Simulator", "Mailing", "Aufwand", "Lehrling")] == ["m", "n", "m", "m"]
    assert [gender_of(word) for word in ("Allplan", "Anaplan", "Dienstplan")] == ["", "", "m"]
    several = ("Dienstreisen", "Schichten", "Lernfelder", "Abläufe", "Projekte")
    assert {gender_of(word) for word in several} == {"p"}


def test_rails_are_no_seeming():
    assert not GERMAN.private.search("Schienenbau selbst")
    assert GERMAN.private.search("sie schien müde zu sein")
