"""German verbs of notes: "sie sagt" is "Sie sagen"; only what is known for sure is turned."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set

_IRREGULAR: Final = dict(
    pair.split(">")
    for pair in word_set("""
    ist>sind war>waren hat>haben hatte>hatten wird>werden wurde>wurden würde>würden wäre>wären kann>können
    konnte>konnten könnte>könnten will>wollen wollte>wollten muss>müssen musste>mussten darf>dürfen soll>sollen
    sollte>sollten möchte>möchten mag>mögen mochte>mochten weiß>wissen wusste>wussten gibt>geben gab>gaben
    nimmt>nehmen nahm>nahmen sieht>sehen sah>sahen spricht>sprechen sprach>sprachen hilft>helfen half>halfen
    läuft>laufen fährt>fahren fuhr>fuhren hält>halten hielt>hielten lässt>lassen ließ>ließen trägt>tragen
    trug>trugen trifft>treffen traf>trafen liest>lesen las>lasen schreibt>schreiben schrieb>schrieben bleibt>bleiben
    blieb>blieben kommt>kommen kam>kamen geht>gehen ging>gingen steht>stehen stand>standen fand>fanden findet>finden
    denkt>denken dachte>dachten bringt>bringen brachte>brachten kennt>kennen kannte>kannten empfiehlt>empfehlen
    empfahl>empfahlen wächst>wachsen schlägt>schlagen rät>raten riet>rieten vertritt>vertreten betreibt>betreiben
    begann>begannen beginnt>beginnen fing>fingen fängt>fangen heißt>heißen hieß>hießen liegt>liegen lag>lagen
    wirbt>werben stellt>stellen unterrichtet>unterrichten zieht>ziehen zog>zogen behält>behalten erhält>erhalten
    verlässt>verlassen versteht>verstehen entsteht>entstehen bekommt>bekommen verbringt>verbringen vergibt>vergeben
    übergibt>übergeben überträgt>übertragen enthält>enthalten entfällt>entfallen fällt>fallen tritt>treten
    schläft>schlafen wäscht>waschen sinkt>sinken steigt>steigen schließt>schließen gewinnt>gewinnen
    singt>singen springt>springen schneidet>schneiden sitzt>sitzen
    gilt>gelten hängt>hängen biegt>biegen verbindet>verbinden verliert>verlieren fließt>fließen fliegt>fliegen
    gießt>gießen greift>greifen trinkt>trinken klingt>klingen leiht>leihen reitet>reiten ruft>rufen rief>riefen
    schiebt>schieben schwimmt>schwimmen sendet>senden streicht>streichen treibt>treiben weist>weisen wiegt>wiegen
    wirft>werfen wuchs>wuchsen schafft>schaffen nennt>nennen nannte>nannten stieg>stiegen schnitt>schnitten tut>tun
    tat>taten übernimmt>übernehmen übernahm>übernahmen entscheidet>entscheiden entschied>entschieden
    verspricht>versprechen versprach>versprachen bezieht>beziehen betrifft>betreffen gelingt>gelingen berät>beraten
    schleift>schleifen riecht>riechen brennt>brennen bietet>bieten bot>boten
    bespricht>besprechen erkennt>erkennen erfindet>erfinden vermeidet>vermeiden unterschreibt>unterschreiben
    entwirft>entwerfen genießt>genießen verbietet>verbieten vergleicht>vergleichen bindet>binden
    sticht>stechen gräbt>graben brät>braten misst>messen lädt>laden
    sprang>sprangen schrieb>schrieben las>lasen
    """)
)
_REGULAR: Final = word_set("""
    sagt sagte meint meinte erzählt erzählte erklärt erklärte betont betonte erwähnt erwähnte glaubt glaubte hofft
    hoffte sucht suchte plant plante leitet leitete betreut betreute macht machte baut baute nutzt nutzte arbeitet
    arbeitete liebt liebte schätzt schätzte lobt führt führte entwickelt entwickelte kümmert kümmerte freut freute
    legt legte setzt setzte sorgt sorgte zeigt zeigte fragt fragte braucht brauchte testet testete wechselt
    wechselte ersetzt ersetzte automatisiert automatisierte koordiniert koordinierte organisiert organisierte
    verantwortet verantwortete bildet bildete lernt lernte lehrt lehrte begleitet begleitete beschreibt arbeitet
    hört hörte wünscht wünschte teilt teilte trainiert prüft prüfte verzichtet verzichtete setzt stellt stellte
    dauert dauerte besteht startet startete kostet kostete funktioniert funktionierte gehört gehörte öffnet öffnete
    endet folgt folgte ändert änderte bietet zählt zählte wirkt liefert lieferte umfasst erfolgt rechnet rechnete
    investiert migriert migrierte stellte wartet wartete spielt spielte reicht reichte
    lebt lebte kocht kochte backt wählt wählte schickt schickte holt holte packt packte kauft kaufte zahlt pflegt
    pflegte sammelt sammelte wandert feiert feierte füttert fördert dient diente füllt füllte klappt klappte
    passt passte lagert mischt mischte pumpt presst sägt schweißt lötet bohrt fräst dreht drehte druckt druckte näht
    färbt färbte webt strickt malt malte zeichnet zeichnete formt gerbt erntet erntete züchtet melkt hütet schützt
    rettet löscht übt übte probt probte tanzt turnt segelt klettert heizt kühlt trocknet röstet räuchert reift mietet
    gründet gründete teilt tauscht tauschte räumt räumte rückt schaut schaute bleicht pachtet parkt taucht trennt
    versorgt verkauft verwendet vermietet bedient beliefert erstellt unterstützt unterstützte bewirtschaftet verteilt
    besucht behandelt bearbeitet bestimmt überwacht übersetzt vermittelt verarbeitet verbessert ergänzt erreicht
    erlaubt erweitert eröffnet gestaltet restauriert repariert sortiert kontrolliert produziert finanziert montiert
    pflanzt pflanzte wohnt wohnte achtet achtete redet redete stammt stammte deckt steckt klebt rollt hebt senkt
    stapelt landet badet impft heilt leuchtet duftet schmeckt rudert angelt fischt jagt mäht düngt siebt knetet filmt
    schnitzt hobelt poliert lackiert ölt mauert dämmt zimmert schult bucht scannt meldet meldete dokumentiert
    brütet parkt keltert presst siedelt nistet
    kämpft kämpfte hasst hasste träumt träumte schwärmt schwärmte stärkt stärkte fordert forderte tüftelt bastelt
    schraubt schraubte erwartet erwartete verteidigt spendet gärtnert
    variiert profitiert kooperiert rotiert verlangt vertraut verändert
    spart sparte stimmt stimmte spürt spült reinigt wischt schält rührt würzt knüpft flickt häkelt stickt bürstet kehrt
    beantwortet veröffentlicht zerlegt wendet bewertet beobachtet bestellt berechnet bevorzugt erzeugt erforscht
    ermöglicht ermutigt fertigt filtert hinterfragt lüftet verwaltet verkostet verschickt versucht wickelt würdigt
    ruht ruhte gärt blüht boomt bügelt coacht dampft drängt duzt siezt dünstet faltet fegt forscht friert gedeiht genügt
    glüht grillt grüßt herrscht keimt mahnt nährt pendelt prägt reizt schwankt schwingt sprengt stillt studiert tröstet
    zündet klemmt rostet braut benutzt befragt belegt bemalt bepflanzt befüllt belüftet veredelt vergoldet
    verputzt vernetzt
    lohnt lohnte bremst lenkt schleppt feilt stanzt walzt schmiedet härtet lehnt lehnte
    """)
_PERSONAL: Final = word_set("""
    sagt sagte meint meinte erzählt erzählte erklärt erklärte betont betonte erwähnt erwähnte glaubt glaubte hofft
    hoffte sucht suchte plant plante leitet leitete betreut betreute macht baut nutzt arbeitet liebt schätzt führt
    entwickelt kümmert freut sorgt fragt fragte braucht hat hatte mag will wollte möchte findet fand spricht
    empfiehlt denkt verantwortet koordiniert organisiert begleitet lehrt wünscht
    """)
OWN_FIRST: Final = word_set("""
    habe bin kann spreche arbeite leite möchte arbeitete leitete kenne lerne würde hatte war konnte durfte betreue
    programmiere unterrichte baue komme wohne fahre mache koche backe singe
    """)
"""Verbs at the head of a note in which somebody speaks of themselves."""
OWN_ONLY: Final = word_set(
    "habe bin spreche arbeite leite kenne lerne betreue programmiere unterrichte baue komme wohne fahre koche backe"
    " singe"
)
SEES_TO: Final = word_set("macht übernimmt leitet organisiert plant bezahlt zahlt betreut führt koordiniert prüft")
"""Before them stands who sees to it, or what is seen to."""
FINITE: Final = frozenset(_IRREGULAR) | frozenset(_IRREGULAR.values()) | _REGULAR
_WITH_SS: Final = {word.replace("ß", "ss"): word for word in FINITE if "ß" in word}
"""As Switzerland spells them: "heisst"."""


@lru_cache(maxsize=1_024)
def as_you(verb: str) -> str:
    """The verb as it goes with "Sie", from "sie sagt" or "sie sagen"; "" where it is not known."""
    word = _WITH_SS.get(verb.lower(), verb.lower())
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _IRREGULAR.values():
        return word
    if word in _REGULAR:
        return _plural(word)
    return word if word in _PLURALS else ""


_STRONG: Final = re.compile(
    r"(?:be|ver|er|ent|zer|miss)?(?:gräbt|lädt|bläst|brät|frisst|bricht|stirbt|sticht|schmilzt|dirbt|schrickt|quillt|schilt"
    r"|birgt|drischt|flicht|misst|gisst|fiehlt|stiehlt|gebiert|stößt|säuft)"
)
_NO_VERB: Final = re.compile(
    r".*(?:ent|ant|ett|ekt|echt|rst|bst|iert|oft|alt)|(?:nicht|leicht|seit|mit|weit|bereit|laut|jetzt|fast|sonst|meist|dort"
    r"|nett|satt|glatt|spät|gut|rot|tot|bunt|fort|stets|zuletzt|bekannt|beliebt|vertraut|verrückt|begeistert|ernst|zart)"
)
"""Words in -t that tell how somebody is, or when."""


_BEING: Final = re.compile(
    r"(?:engag|motiv|interess|spezial|qualif|zertif|promov|habilit|diplom|inform|faszin|irrit|kompl|strukt|distanz|reserv"
    r"|pension|orient|konzentr|vers|routin|passion|stud|akkred|privileg|zivilis)\w*iert"
)
"""How somebody is, behind whose name it may stand as a verb would: "engagiert in der Feuerwehr"."""


@lru_cache(maxsize=1_024)
def as_you_by_rule(verb: str) -> str:
    """What is surely a verb by its place, behind who does it, as it goes with "Sie": "kämpft", "kämpfen"; else ""."""
    if re.fullmatch(r"[a-zäöü]{2,}iert", verb):
        return "" if _BEING.fullmatch(verb) else _plural(verb)
    weak = re.fullmatch(r"[a-zäöüß]{3,}t", verb) and not _NO_VERB.fullmatch(verb) and not is_participle(verb)
    return _plural(verb) if weak and not _STRONG.fullmatch(verb) else ""


_APART: Final = re.compile(
    r"(ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|heraus|los|mit|nach|nieder|um|vor|voran|weg|weiter|wieder|zu"
    r"|zurück|zusammen|durch|teil|statt|dazu)([a-zäöüß]{3,})"
)


@lru_cache(maxsize=1_024)
def at_the_end(verb: str) -> str:
    """The verb that ends a clause as it goes with "Sie": "einarbeitet" is "einarbeiten"; "" where it is not known."""
    whole, parts = as_you(verb), _APART.fullmatch(verb)
    apart = as_you(parts[2]) if parts and not whole else ""
    return whole or (f"{parts[1]}{apart}" if parts and apart else "")


def is_personal(verb: str) -> bool:
    """Whether a note that begins with it speaks of a person."""
    return verb.lower() in _PERSONAL


def is_finite(word: str) -> bool:
    """Whether it is a verb that makes a sentence."""
    return word in FINITE or word in _PLURALS or word in OWN_ONLY or word in _WITH_SS


def is_infinitive(word: str) -> bool:
    """Whether a word in -en is a regular verb as it is called, which may be a noun, too: "testen", but not "sagten"."""
    return any(f"{word.removesuffix('en')}{end}" in _REGULAR for end in ("t", "et")) and word.endswith("en")


_PARTICIPLE: Final = re.compile(
    r"(?!gerät|gebiet|gericht|gewicht|gebot|gebet|gehalt|gewalt|gestalt|gesicht|geschäft|geschlecht|gefecht)"
    r"(?:[a-zäöü]+iert"
    r"|(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|vor|durch|nach|weg|zu|zusammen|um|fort|weiter)?ge[a-zäöüß]{2,}(?:t|en)"
    r"|bekommen|bestanden|erhalten"
    r"|(?:be|er|ent|ver|unter|über)[a-zäöüß]{2,}(?:standen|gleitet|treut|worben|wickelt|fasst|richtet|nommen|teilt))$"
)


def is_participle(word: str) -> bool:
    """Whether it tells what has been done: "absolviert", "abgeschlossen"."""
    return _PARTICIPLE.match(word) is not None


def is_plural(verb: str) -> bool:
    """Whether a known verb goes with several."""
    return verb in _IRREGULAR.values() or verb in _PLURALS


def _plural(word: str) -> str:
    if word.endswith("te") and word != "bitte":
        return f"{word}n"
    stem = word.removesuffix("et") if word.endswith(("tet", "det", "net")) else word.removesuffix("t")
    return f"{stem}n" if stem.endswith(("el", "er")) and not stem.endswith(("iel", "ier")) else f"{stem}en"


_PLURALS: Final = frozenset(map(_plural, _REGULAR))
