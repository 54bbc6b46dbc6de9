"""The gender of German nouns, by their last part: "Datenplattform" goes with "Plattform"."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set

_MASCULINE: Final = word_set("""
    lehrling frühling säugling schützling flüchtling prüfling aufwand hund verein schein ausweis ablauf
    abschluss alltag ansatz anteil arbeitsplatz auftrag aufbau ausbau
    ausblick austausch bau bedarf
    beitrag
    bereich bericht betrieb beruf bestand besuch bezug blick brief chef code dienst druck einblick einsatz
    einstieg
    empfang entwurf erfolg fall fehler fokus fortschritt gang grund handel hinweis hintergrund hof inhalt job
    kanal
    kauf kern kindergarten kollege kontakt konflikt kunde kurs lauf laden lebenslauf link markt mensch
    mitarbeiter
    monat nachweis nutzen ort partner patient plan platz praxistag preis prozess punkt rahmen raum rest
    rückblick
    satz schnitt schritt service sinn sommer sprung stand standort start stil stoff strom support tag talk
    teil test
    text ton tisch trend umbau umgang umstieg umzug unterricht urlaub verkauf verlauf vertrag vertrieb vorschlag
    vorteil vortrag wald wandel wechsel weg wert wunsch zeitplan zeitraum zugang zugriff zusammenhalt zustand
    zweck
    schwung tanz kranz glanz streik grad moment zement kuchen zyklus ansporn sprint workshop dienstplan
    umbruch rollout stack kreis garten haushalt einkauf
    """)
_FEMININE: Final = word_set("""
    abgabe abnahme analyse anfrage anlage antwort arbeit art aufgabe ausgabe auswahl bank basis beratung
    bereitschaft bewerbung bilanz branche breite chance cloud datei debatte diagnose firma plattform
    reform frage freude führung
    gemeinde geschichte gruppe hilfe hürde idee karte kampagne klasse klinik kraft kritik küche kultur
    kundschaft
    lage leistung lehre liste lösung mappe marke maschine messe methode migration mitte mühe nacht nähe note
    pause
    pflege phase plattform post praxis probe produktion rate rechnung referenz regel reihe reise rolle
    routine ruhe
    sache schicht schule seite software sorgfalt sprache spur stadt stelle steuer stimme strategie struktur
    stunde
    suche summe sorge software tiefe übergabe übernahme umfrage vielfalt vorgabe wache ware welt werkstatt woche
    zahl zeit zentrale ziffer zukunft zusage zusammenarbeit roadmap pipeline community codebasis infrastruktur
    montage etage reportage theke werft wand halle stufe linie  architektur wartung abteilung app pflicht
    wende legende spende
    dividende erlaubnis kenntnis urkunde sekunde
    erdkunde sachkunde heimatkunde uni kita warenwirtschaft
    """)
_NEUTER: Final = word_set("""
    bett tor zertifikat diplom examen angebot archiv auge auto bad beispiel bild buch büro budget design
    detail dokument ergebnis
    erlebnis
    feedback feld fest formular gebiet gefühl gehör gerät geschäft gespräch gewicht gut haus heim interesse jahr
    kapitel kind klima konzept labor lager land leben lehrerzimmer licht licht magazin material mentoring
    meeting
    modell museum netz niveau objekt onboarding paket papier personal portfolio problem produkt programm projekt
    protokoll rad recht reporting risiko schema segment sortiment spiel stück studium system team thema tempo
    tool
    training umfeld unternehmen verfahren verhältnis vertrauen vorhaben wachstum werk werkzeug wesen wissen wort
    urteil gegenteil vorurteil ressort stadion gewissen ende wochenende jahresende monatsende quartalsende
    schichtende projektende zentrum zeugnis ziel zimmer miteinander
    controlling marketing pair-programming testen
    """)
_PLURAL: Final = word_set("""
    proben leute kunden kollegen eltern kinder menschen nutzer daten reviews code-reviews junioren tests
    teams prozesse
    ziele unterlagen zeugnisse referenzen projekte werkzeuge dienste schichten fragen folien zahlen wege
    patienten
    sachen sprachen branchen recherchen studierende auszubildende mitarbeitende tools releases fehler
    standards schüler gäste nutzerinnen produkte texte jahre monate wochen tage stunden
    """)
_ENDS: Final = (
    ("f", re.compile(r"(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|thek|logie|grafie|ität|erei|age)$")),
    ("p", re.compile(r"(?:ungen|heiten|keiten|schaften|ionen|täten|innen|ien)$")),
    ("n", re.compile(r"(?:[äöü][a-zß]*chen|mädchen|ment|nis|(?:[^rdl]|el|ail|tor|eer|tur|ier|ster|ll)ing)$")),
    ("m", re.compile(r"(?:ismus|ator|iker)$")),
)
_WEAK: Final = word_set("kunde kollege patient mensch experte student name praktikant assistent herr")
"""Masculine nouns that end in -n outside the first case."""
_SETS: Final = (("p", _PLURAL), ("m", _MASCULINE), ("f", _FEMININE), ("n", _NEUTER))


_PLAIN: Final = str.maketrans("äöü", "aou")


@lru_cache(maxsize=2_048)
def gender_of(noun: str) -> str:
    """m, f, n, p for a plural, or "" where it is not known; by the longest known last part."""
    word = noun.lower()
    for at in range(len(word) - 2):
        for gender, known in _SETS:
            if word[at:] in known and (at == 0 or (word[at:] not in _ALONE and not _may_be_a_name(word, at))):
                return gender
        if (at == 0 or at > 2) and _is_several(word[at:]):
            return "p"
    return next((gender for gender, end in _ENDS if len(word) > 5 and end.search(word)), "")


def _may_be_a_name(word: str, at: int) -> bool:
    """Whether so little stands before a short last part that it may be a name: "Allplan", "Anaplan"."""
    return at < 4 and len(word) - at < 5


_ALONE: Final = word_set("ende ort gut bad etage tor")
"""No last parts: "Spende", "Import"."""


def _is_several(word: str) -> bool:
    """By the plural of a noun that is known: "Abläufe", "Felder", "Reisen", "Schichten"."""
    if word.endswith("n") and (word[:-1] in _FEMININE or (word.endswith("en") and word[:-2] in _FEMININE - {"arbeit"})):
        return True
    stem = word.removesuffix("r").removesuffix("e") if word.endswith(("e", "er")) else ""
    known = _NEUTER if word.endswith("er") else _NEUTER | _MASCULINE
    return bool(stem) and (stem in known or stem.translate(_PLAIN) in known)


def is_weak(noun: str) -> bool:
    """Whether a masculine noun takes an ending outside the first case."""
    return any(noun.lower().endswith(one) for one in _WEAK)
