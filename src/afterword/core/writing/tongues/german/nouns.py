"""The gender of German nouns, by their last part: "Datenplattform" goes with "Plattform"."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set

_MASCULINE: Final = word_set("""
    fundus
    kutter kahn gärkeller esel
    lehrling frühling säugling schützling flüchtling prüfling aufwand hund verein schein ausweis ablauf abschluss
    alltag ansatz anteil arbeitsplatz auftrag aufbau ausbau ausblick austausch bau bedarf beitrag bereich bericht
    betrieb beruf bestand besuch bezug blick brief chef code dienst druck einblick einsatz einstieg empfang entwurf
    erfolg fall fehler fokus fortschritt gang grund handel hinweis hintergrund hof inhalt job kanal kauf kern
    kindergarten kollege kontakt konflikt kunde kurs lauf laden lebenslauf link markt mensch mitarbeiter monat
    nachweis nutzen ort partner patient plan platz praxistag preis prozess punkt rahmen raum rest rückblick satz
    schnitt schritt service sinn sommer sprung stand standort start stil stoff strom support tag talk teil test text
    ton tisch trend umbau umgang umstieg umzug unterricht urlaub verkauf verlauf vertrag vertrieb vorschlag vorteil
    vortrag wald wandel wechsel weg wert wunsch zeitplan zeitraum zugang zugriff zusammenhalt zustand zweck schwung
    tanz kranz glanz streik grad moment zement kuchen zyklus ansporn sprint workshop dienstplan umbruch rollout
    stack kreis garten haushalt einkauf mann zug baum geruch stein versuch wein kopf staat schutz schlag antrag
    abend film flug fisch verkehr kampf arzt rand schuss motor boden sturm stuhl pilz verlust turm schuh transport
    sitz schaden vogel sack saft sport stock verband brand saal strich schrank effekt stab mantel könig gast apfel
    ausschuss freund ruf konsum roman zweig zahn fluss geschmack sohn hafen anzug typ korb salat begriff apparat
    stall wind betrag geist draht club trieb topf stamm angriff spruch termin ofen faktor knopf griff automat park
    teig import zaun schluss verbrauch takt wurf zwang gewinn beweis konzern zucker fang anfang faden beginn antrieb
    müll teppich besitz schlauch beschluss ausgleich schmuck funk klang pfad belag alarm rekord tank bescheid putz
    katalog schirm steg kran altbau neubau bezirk standard herbst beirat betriebsrat gemeinderat vorrat hausrat
    vormittag nachmittag mittag dialog zuschuss eingriff zuschnitt honig teich strauß schatten pfosten rasen regen
    wagen dank name abschied lack hausstand maßstab wettbewerb notruf schwerpunkt kreißsaal wart tarif kredit stau
    eintritt austritt fahrplan rohstoff werkstoff lastwagen kranwagen rettungswagen akkord mangel workflow check
    newsletter podcast blog server account unfall notfall montag ausgang anruf abfall eingang vorfall zufall zusatz
    vorzug vorwurf vorsitz vorraum vorlauf vorgang umweg umsatz umlauf umfang report fußweg kontext exkurs ersatz
    einzug einbau auszug ausflug ausfall aufzug auftakt aufsatz aufruf ankauf anbau abzug absatz abruf abgang abbau
    baustil spaß lärm staub estrich mörtel bagger stapler kipper kolben filter sensor rechner router drucker scanner
    monitor bildschirm roboter laser bohrer hammer pinsel vorhang saum kragen sauerteig käse schinken essig senf
    kaffee quark herd grill kessel container hengst acker traktor wildverbiss verbiss spaten katheter rollstuhl
    flügel guss sattel bauplan lohn hörsaal eckzahn schaltplan bus forst deich
    portier hotelier tee hopfen kakao naturstein röster rodel bogen reifen riemen helm gurt haken anker mast rumpf
    bug deck sand kies schotter splitt asphalt bitumen
    fertiger rücklauf zulauf vorlauf rückbau abriss hub antrieb gurt ring schrank sessel hocker teller becher krug topf
    löffel wolf fuchs luchs dachs biber falke adler uhu star fink specht storch reiher schwan schwarm stachel
    impfstoff wirkstoff befund schmerz tropf tupfer verband katheter kiefer muskel nerv virus tumor schlaf atem
    aushang anstrich verputz zement kitt lack lasur leim nagel bolzen stift dübel keil hebel griff knauf rahmen flansch
    krimi essay artikel verlag autor beitrag untertitel refrain takt rhythmus tanz ballen schnitt zwirn faden filz samt
    schacht tunnel speicher spargel likör schnaps keks akku stecker schalter
    zähler brenner kühler regler sender trafo kompressor chor etat vergleich deckel pflug drescher frost nebel hagel
    hobel dübel sockel balken knoten mischer lader hänger keller salon transporter pass hang tresen spind schlüssel
    korken sauger spüler trockner recyclinghof bahnhof
    """)
_FEMININE: Final = word_set("""
    abgabe abnahme analyse anfrage anlage antwort arbeit art aufgabe ausgabe auswahl bank basis beratung
    bereitschaft bewerbung bilanz branche breite chance cloud datei debatte diagnose firma plattform reform frage
    freude führung gemeinde geschichte gruppe hilfe hürde idee karte kampagne klasse klinik kraft kritik küche
    kultur kundschaft lage leistung lehre liste lösung mappe marke maschine messe methode migration mitte mühe nacht
    nähe note pause pflege phase post praxis probe produktion rate rechnung referenz regel reihe reise rolle routine
    ruhe sache schicht schule seite software sorgfalt sprache spur stadt stelle steuer stimme strategie struktur
    stunde suche summe sorge tiefe übergabe übernahme umfrage vielfalt vorgabe wache ware welt werkstatt woche zahl
    zeit zentrale ziffer zukunft zusage zusammenarbeit roadmap pipeline community codebasis infrastruktur montage
    etage reportage theke werft wand halle stufe linie architektur wartung abteilung app pflicht wende legende
    spende dividende erlaubnis kenntnis urkunde sekunde erdkunde sachkunde heimatkunde uni kita warenwirtschaft
    säure kapelle kirche fahrt straße tür schrift bahn menge industrie flasche tasche platte brücke zone welle zelle
    kammer fläche insel figur suppe hose fräse scheibe nummer kette schale kugel lampe grenze feier dose kunst rede
    milch familie uhr krise beere behörde mutter stange mauer pflanze wahl maske quelle gebühr stube stätte maßnahme
    länge szene farbe tafel masse feder säge hälfte gefahr dauer säule decke gabe presse zucht frucht münze anstalt
    partei kopie person mütze treppe jagd aufnahme nahme röhre quote serie truppe stärke kasse kappe tour klappe
    flucht gabel wurst wurzel höhe nadel tüte hütte mühle ebene strafe grube angabe haube größe erde schüssel bude
    wäsche weide küste brille geburt strecke studie front frist ernte box energie höhle kanne soße variante sicht
    creme antenne kamera schere saison sperre zange route blüte lücke agentur wunde ecke speise achse pumpe akte
    kurve folie wärme tonne bürste prognose kolonne karriere minute zeile sorte parade plantage torte fähre premiere
    traglast kreide hecke tracht gegenwart bestellung chemie verwaltungsakte orgel geige nachfrage absprache
    rücksprache fachsprache zwischenlage rufbereitschaft luft fachkraft arbeitsweise vorgehensweise denkweise
    ausbeute beute bauakte fallakte doku butter
    gesprächsrunde reihenfolge klage vergabe umwelt uhrzeit unruhe radtour eingabe bauzeit bauart auszeit anzahl
    filiale fassade matte terrasse atmosphäre gastronomie zeichnung hygiene prophylaxe geduld kabine bremse fliese
    fuge kelle schiene klinge leiste walze düse wanne vitrine jacke palette rampe diele rinne staude knolle krone
    wiese herde stute ziege biene wabe hefe rezeptur praline glasur spritze diät visite krippe bühne kulisse
    requisite trompete klarinette mensa leihgabe demo kupplung hebebühne skizze broschüre tabelle vorlage datei hand
    glocke decke hecke hochzeit drohne spende heizung backstube runde wolle seide inventur kopie form
    uniform kasse theke treppe
    tür mauer brücke straße gasse allee ampel weiche lok bahn werft flotte yacht crew boje reha narkose
    dosis haut lunge niere leber kanzlei klausel steuer miete kaution rendite aktie serie rubrik kolumne szene regie
    oper bratsche flöte trommel borte naht pfanne suppe brezel semmel kuh koppel scheune saat gülle rebe
    sahne kälte hitze blume eiche fichte tanne lärche buche esche ausleihe ablage vorsorge nachsorge fürsorge
    kooperative
    alternative
    initiative offensive perspektive bohne hefe kakaobohne schleuse tournee kartusche kammer turbine membran anode
    kathode elektrode spule platine schaltung leiterplatte
    drohne kohle asche schlacke düne deponie biotonne kompostierung kläranlage kanalisation zisterne fontäne
    akustik optik statik mechanik hydraulik pneumatik elektronik robotik thermik geriatrie pädiatrie chirurgie
    orthopädie physiotherapie ergotherapie logopädie prothese orthese einlage sohle ferse naht manschette impfung
    spritze kanüle infusion beatmung sprechstunde anamnese akupunktur massage sauna therme quelle
    redaktion moderation glosse reportage illustration typografie druckerei auflage chronik bibliothek
    ausstellung skulptur plastik vernissage galerie sammlung restaurierung vergoldung patina lasur
    maische gerste hirse linse möhre rübe zwiebel gurke paprika tomate quitte pflaume kirsche birne nuss mandel
    weinlese traube säge fräse schraube feile platte tapete gardine lampe leuchte batterie pipeline firewall kita
    """)
_NEUTER: Final = word_set("""
    bett tor zertifikat diplom examen angebot archiv auge auto bad beispiel bild buch büro budget design detail
    dokument ergebnis erlebnis feedback feld fest formular gebiet gefühl gehör gerät geschäft gespräch gewicht gut
    haus heim interesse jahr kapitel kind klima konzept labor lager land leben lehrerzimmer licht magazin material
    mentoring meeting modell museum netz niveau objekt onboarding paket papier personal portfolio problem produkt
    programm projekt protokoll rad recht reporting risiko schema segment sortiment spiel stück studium system team
    thema tempo tool training umfeld unternehmen verfahren verhältnis vertrauen vorhaben wachstum werk werkzeug
    wesen wissen wort urteil gegenteil vorurteil ressort stadion gewissen ende wochenende jahresende monatsende
    quartalsende schichtende projektende zentrum zeugnis ziel zimmer miteinander controlling marketing
    pair-programming testen geld schiff blatt gesetz tier holz glas kleid fleisch verbot dach wasser gericht brot
    brett tuch pferd fahrzeug foto jugendamt ordnungsamt bauamt finanzamt standesamt denkmalamt gesundheitsamt
    sozialamt schulamt flugzeug lied mitglied grab prinzip dorf volk ministerium schulfach hauptfach schloss konzert
    gas bier heft fass hemd organ schwein salz nest blech gewächs signal futter restaurant geschenk mehl turnier
    schach gebet vermögen gesicht garn merkmal gerüst vieh kino blut gestell diagramm fernsehen denkmal plasma
    spielzeug gelenk verhalten geschirr seil gefäß video hotel kostüm datum konto zeug abteil bauteil drehmoment
    substrat patent handwerk werkstück betriebsklima ehrenamt bergwerk schwimmbad freibad hallenbad abonnement
    repertoire orchester ensemble atelier revier depot gelände gebäude gemüse getreide getränk gewerbe
    gesundheitswesen sachgebiet fachgebiet arbeitsgebiet plakat zelt boot floß netzwerk mikroskop fenster rezept
    menü gebäck gutachten rohr ventil getriebe gewinde kabel gehäuse display pult mikrofon furnier parkett pflaster
    beet heu stroh fohlen muster skript audit event tablet lab logbuch vorwort vorjahr vorfeld vorbild umland
    rathaus gewerk erdgas bauwerk bauholz ausland neuland kontor kloster bistro praktikum seminar geländer café
    landratsamt wetter gewehr umweltamt veterinäramt kulturamt forstamt wohnungsamt regal becken rind huhn fell
    modul panel relais implantat präparat herz knie gehirn skelett mandat
    testament dezernat referat sekretariat antiquariat zitat inserat format quartier hospiz internat gymnasium
    stipendium kolloquium symposium foyer klavier cello album cover gemälde aquarell mosaik podium trikot camp
    sudhaus brauhaus wirtshaus brot metier leder obst korn malz leinen eisen gel acryl profil silikon harz wachs öl
    fett pulver granulat metall
    blei kupfer messing platin aluminium
    titan zink eisen gusseisen kabel relais lidar radar echolot teleskop prisma objektiv
    sieb gitter tau segel ruder steuer deck heck riff watt ufer gewässer bächlein biotop habitat gehege terrarium
    aquarium
    nest küken lamm ferkel rudel wild revier geweih
    festival handy telefon headset radio studio exemplar backup update upgrade frontend backend framework dashboard
    cluster terminal plugin kapital darlehen inventar mobiliar hospital asyl viertel moor kraut saatgut komitee
    """)
_PLURAL: Final = word_set("""
    öfen gärten läden häfen kästen
    eier bauten umbauten neubauten altbauten anbauten einbauten aufbauten mandanten klienten studenten lieferanten
    praktikanten angehörige angehörigen jugendliche jugendlichen räder bücher
    bäume häuser bände proben leute kunden kollegen eltern kinder menschen nutzer daten reviews code-reviews
    junioren tests
    teams prozesse
    ziele unterlagen zeugnisse referenzen projekte werkzeuge dienste schichten fragen folien zahlen wege
    patienten
    sachen sprachen branchen recherchen studierende auszubildende mitarbeitende tools releases fehler
    möbel noten
    standards schüler gäste nutzerinnen produkte texte jahre monate wochen tage stunden
    """)
_ENDS: Final = (
    (
        "f",
        re.compile(
            r"(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|thek|grafie|graphie|erei|age|[gtmp]ie|trie|[kat]tur|atur|edur|isur)$"
        ),
    ),
    ("p", re.compile(r"(?:ungen|heiten|keiten|schaften|ionen|täten|innen|ien|nisse)$")),
    ("n", re.compile(r"(?:[äöü][a-zß]*chen|mädchen|ment|nis|(?:[^rdl]|el|ail|tor|eer|tur|ier|ster|ll)ing)$")),
    ("m", re.compile(r"(?:ismus|ator|iker)$")),
)
_WEAK: Final = word_set("""
    kunde kollege patient mensch experte student name praktikant assistent herr automat pilot präsident kandidat soldat
    zeuge tourist lieferant mandant klient diplomat gedanke glaube wille buchstabe
    """)
"""Masculine nouns that end in -n outside the first case."""
_SETS: Final = (("p", _PLURAL), ("m", _MASCULINE), ("f", _FEMININE), ("n", _NEUTER))


_PLAIN: Final = str.maketrans("äöü", "aou")


_TOWNS: Final = word_set("""
    düsseldorf ingolstadt darmstadt bielefeld krefeld mannheim pforzheim hildesheim rosenheim ludwigshafen wuppertal
    friedrichshafen greifswald holstein liechtenstein neustadt arnstadt halberstadt rudolstadt winterthur
    """)
"""Towns that end as things do."""


@lru_cache(maxsize=2_048)
def gender_of(noun: str) -> str:
    """m, f, n, p for a plural, or "" where it is not known; by the longest known last part."""
    word = noun.lower()
    if noun.isupper() or word in _TOWNS:
        return ""  # DACH is no roof
    word = word.rpartition("-")[2] or word
    if _BORROWED.fullmatch(word):
        return "n"
    for at in range(len(word) - 2):
        for gender, known in _SETS:
            if word[at:] in known and (at == 0 or (word[at:] not in _ALONE and not _may_be_a_name(word, at))):
                return gender
        if (at == 0 or at > 2) and _is_several(word[at:]):
            return "p"
    return next((gender for gender, end in _ENDS if len(word) > 5 and end.search(word)), "")


_BORROWED: Final = re.compile(
    r"(?!.*(?:ehe|ohr|see|sieger|pfiffer|hauer|kett|hers?)ring$)(?:[a-zäöü]+(?:[aeiou]r)ing"
    r"|[a-zäöü]*(?:boo?k|rank|scor|cod|fund|board|stand|build|land|lend|trad|brand|shar|stor|ground|bund|grad|hold)(?<!hold)ing"
    r"|[a-zäöü]*(?:cyc|dul|contro|scal|fil|tell|tel|rol|hand|model|bund|label|sel|cal|mail|pool|sampl|travel|upsel|kill"
    r"|styl)l?ing)"
)
"""English things done, whatever their last letters are in German: "Ordering" is no ring, "Scheduling" no person."""


def _may_be_a_name(word: str, at: int) -> bool:
    """Whether so little stands before a short last part that it may be a name: "Allplan", "Anaplan"."""
    return at < 4 and len(word) - at < 5


_ALONE: Final = word_set("form land ende ort gut bad etage tor")
"""No last parts: "Spende", "Import"."""


_WITH_S: Final = word_set("""
    audit meeting workshop event blog newsletter podcast account sprint link chat call job trend check hotel restaurant
    café app tool shop ticket laptop tablet training coaching feature club team
    """)
"""Borrowed nouns, of which several end in -s."""
_OTHER_PLURAL: Final = word_set("arbeit nacht kraft stadt wand wurst kunst frucht hand")
"""What ends so and has "-en" behind it is a verb: "übernachten", "verkraften"."""


def _is_several(word: str) -> bool:
    """By the plural of a noun that is known: "Abläufe", "Felder", "Reisen", "Schichten"."""
    if word.endswith("n") and (
        word[:-1] in _FEMININE or (word.endswith("en") and word[:-2] in _FEMININE - _OTHER_PLURAL)
    ):
        return True
    if word.endswith(("os", "as", "is", "us", "ys")) and word[:-1] in _NEUTER | _MASCULINE | _FEMININE:
        return True
    if word.endswith("s") and word[:-1] in _WITH_S:
        return True
    stem = word.removesuffix("r").removesuffix("e") if word.endswith(("e", "er")) else ""
    known = _NEUTER if word.endswith("er") else _NEUTER | _MASCULINE
    return bool(stem) and (stem in known or stem.translate(_PLAIN) in known)


def is_weak(noun: str) -> bool:
    """Whether a masculine noun takes an ending outside the first case."""
    return any(noun.lower().endswith(one) for one in _WEAK)


_MEASURED: Final = word_set("prozent mann uhr grad meter kilometer kilo gramm liter watt volt hektar quadratmeter zoll")


_UMLAUTED: Final = word_set("laden garten ofen graben faden kasten hafen schaden nagel mantel sattel")
"""Of which several have an umlaut: "zwei laden" is what two do."""


def is_many(noun: str) -> bool:
    """Whether it may stand behind a number: several, or what is measured with."""
    low = noun.lower()
    if any(low.endswith(one) for one in _UMLAUTED):
        return False
    return gender_of(noun) in {"", "p"} or low.endswith(("er", "en", "el", "chen", "ern", "eln")) or low in _MEASURED
