"""German turns of phrase for every kind, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING, SETTLED, Tongue, known_by
from afterword.core.reading.kind.tongues import de_machine, de_outcome

_LISTS = {
    "job": """
stelle|position|job|rolle|vakanz|posten|ausbildungsplatz|praktikumsplatz|praktikum|arbeitsvertrag|vertrag|anstellung|
arbeitsstelle|aufgabe|festanstellung|werkstudentenstelle
""",
    "talk": """
~gespräch~|~interview~|~telefonat~|videocall~|termin~|runde|call|treffen|assessment~|austausch|kennenlernen|
probearbeit~|probetag~|schnuppertag~|probevortrag~|vortrag~|hospitation~|auswahltag~|kennenlerntag~|teamtag~|
bewerbertag~|auswahlverfahren|jobinterview~|videokonferenz~|videotermin~|telefontermin~|vorstellungsrunde~|
probeschicht~|präsentation|eignungstest|mündliche~ prüfung
""",
    "day": """
montag~|dienstag~|mittwoch~|donnerstag~|freitag~|samstag~|morgen|heute|woche|uhr|\\d~|vormittag~|nachmittag~
""",
    "soon": """
bis|nächste~|kommende~|diese~|ende|anfang|mitte|sobald|in den (nächsten|kommenden)|spätestens|nach|in kürze|zeitnah|
bald|schnellstmöglich|innerhalb|binnen|im (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|
dezember|laufe|neuen)|am (montag|dienstag|mittwoch|donnerstag|freitag|\\d~)|in (einer|zwei|drei|vier|ein|etwa|rund|ca|
ungefähr|\\d~)|wenn|so oder so|ab|morgen|heute|demnächst|unaufgefordert
""",
    "tell": """
melden|melde|hören|höre|bescheid|informieren|informiere|rückmeldung|rückmelden|zurückmelden|auf (sie|dich) (zu|
zukommen|zukomme)|unterrichten|kontaktieren|antwort|ergebnis|entscheidung|entscheiden|entscheide|feedback|
mehr sagen|neuigkeiten|updaten|auf dem laufenden
""",
    "test": """
~aufgabe|fallstudie|~challenge|~test|case study|case|arbeitsprobe|~assessment|fragebogen|übung|aufgabenstellung|
coding challenge
""",
}

_INVITATION = {
    3: """
(probearbeit~|probetag~|schnuppertag~|probeschicht|hospitieren) ... (<day>|kommen|einladen|passt|passen|lust|
vereinbaren|zeit)
(einladen|einzuladen|einladung|lade|laden) ... (<talk>|büro|standort|uns|berlin|hamburg|münchen|ein)
(zu|für|in) .. (<talk>) .. (einladen|einzuladen|ein)
(zweite~|nächste~|finale~|letzte~|weitere~|persönliche~|kurze~|erste~) (<talk>|gesprächsrunde|schritt) .. (einladen|
kennenlernen|vereinbaren|würden|möchten|mit|wäre|ist|ansetzen)
(termin|gespräch|telefonat|interview|zeitpunkt|zeitfenster|slot|termine) .. (vereinbaren|ausmachen|abstimmen|finden|
planen|auswählen|buchen|wählen|aussuchen|auszusuchen|auszuwählen|vorschlagen|anbieten|festlegen|machen)
(vereinbaren|buchen|wählen|such|suchen|buche|wähle) .. (termin|gespräch|slot|zeitfenster|zeit)
(passt|passen|würde|ginge|klappt|ist|wäre|geht) .. (ihnen|dir|es|das|sie) .. (<day>)
(wie wäre|wie sieht es|wie schaut) ... (<day>|aus|termin)
(ginge|passt|geht|klappt|wäre|würde) [auch|es|dir|ihnen|das|vielleicht|eventuell] (<day>)
=(einladung|terminbestätigung|vorstellungsgespräch|terminvorschlag|gesprächstermin|bewerbungsgespräch)
wann .. (passt|passen|zeit|verfügbar|hätten|haben|termin~|möglich|könnten|könntest|hättest|hast|lieber|
am besten)
(haben|hätten|hast|hättest) (sie|du) .. (zeit|lust)
(verfügbarkeit~|terminvorschl~|terminwunsch|terminoptionen|zeitfenster)
@booking
(würden|würde|möchten|möchte|gerne|gern|wollen|freuen) .. (sie|dich|uns) .. (kennenlernen|kennenzulernen|
kennen lernen|persönlich|sprechen|wiedersehen|treffen|unterhalten|austauschen)
(<test>) .. (bearbeiten|lösen|anbei|zusenden|machen|durchführen|bis|absolvieren|erledigen|bearbeitest|link)
(bearbeiten|lösen|absolvieren|machen|erledigen) .. (<test>)
(gespräch|termin|call|interview) .. (verschieben|verlegen|umlegen|verschoben|nachholen) ... (auf|neuer|neuen|
stattdessen|<day>)
(können|könnten|kann) (wir|sie) .. (auf|verschieben|stattdessen) .. (<day>|verschieben)
(bestätig~|terminbestätigung|erinnerung) .. (<talk>|termin~)
(freuen|freue) .. (auf|sie|dich) .. (gespräch am|interview am|am (montag|dienstag|mittwoch|donnerstag|freitag|\\d~))
(sind|bist) .. (eine runde weiter|in der nächsten runde|in die nächste runde)
(nächste~|zweite~|finale~) runde .. (eingeladen|weiter|geschafft|einladen|laden)
(nächster|nächste) schritt (ist|wäre|wird) .. (ein|eine|das|die|der)
(lade|laden) (ich|wir) (sie|dich|euch) ... (zu|zum|zur|nach|in|für|auf|ein)
(wir|ich) (lade|laden) (sie|dich|euch) ... (zu|zum|zur|nach|in|für|auf|ein)
eingeladen ... (<talk>|gespräch)
<talk> ... (findet|ist|wäre|beginnt|startet|steht|bleibt) [nun|jetzt|dann|wie geplant|wie besprochen] (am|um|<day>|
für)
(hätten|haben|hättest|hast|habt) (sie|du|ihr) ... (zeit|luft|lust auf)
(alternativ|stattdessen|ersatzweise|ersatztermin|ausweichtermin|neuer termin|neuen termin|anderen termin) ... (<day>|
vorschlagen|anbieten|finden|suchen|möglich|vereinbaren|nennen|schicken)
(vorschlagen|anbieten|schlage|schlagen|vorschlag) ... (<day>)
(was|welch~|wann|was davon) .. (passt|passen|ginge|geht|würde|wäre|liegt) .. (ihnen|dir|euch|besser|am besten|
lieber)
(lösung|ergebnis~|ausarbeitung|bearbeitung|lösungen) .. (bis|zurück|einreichen|schicken|hochladen|einsenden)
(anbei|hier|angehängt|beigefügt|anhang|link) .. (<test>)
(<test>) .. (anbei|im anhang|angehängt|beigefügt|unter|über|starten|absolvieren|durchführen|bearbeiten|schicken|
zukommen|vorbereiten|vorbereitet)
(vorauswahl|auswahl|screening|runde|auswahlstufe|hürde|stufe|etappe) .. (erfolgreich|überstanden|bestanden|
gemeistert|durchlaufen|geschafft|genommen)
(eine runde|einen schritt) weiter
(lass uns|lassen sie uns|wollen wir|sollen wir|können wir|könnten wir|würde~ ich|würde~ wir|magst du|möchtest du|
möchten sie|würden|hast du lust|hättest du|hätten sie) ... (telefonieren|sprechen|quatschen|austauschen|unterhalten|
treffen|zoomen|sehen|kennenlernen|kennenzulernen|vorbeikommen|vorbeizukommen|schnacken|plaudern|reden)
(komm|kommen sie|schau|schauen sie|kommst du|kämst du|kämen sie|kommt) .. (vorbei|ins büro|zu uns|in die|in unser~|
nach|rein) [.|!|,|am|um|zum|und|<day>]
(teilnahme|teilnehmer~|teilnahmebestätigung) .. (assessment~|auswahltag~|gespräch~|interview~|bewerbertag~|<talk>)
(einwahl|einwahldaten|zugangsdaten|einwahllink|meetinglink|zugangslink|videolink|besprechungslink)
(einen|ein|zum|zu einem|auf einen|kurzen|zu) (kaffee|mittagessen|lunch|tag probearbeiten|
virtuellen kaffee) .. (treffen|einladen|kommen|mit|trinken|lust|zeit|vorbei)
(würden|möchten|wollen|würde|möchte|will) ... (sie|dich) .. (sehen|treffen|kennenlernen|kennen lernen|sprechen|
interviewen|persönlich)
(team|chef|chefin|geschäftsführer~|kunde|vorstand|fachbereich|leiter~|inhaber~) (möchte|will|würde|wollen|
möchten) (sie|dich) .. (kennenlernen|sehen|sprechen|treffen)
(nächste~|zweite~|weitere~|letzte~|finale~) .. (schritt~|runde~|gespräch~|stufe) .. (ist|wäre|wird|steht|folgt|:|
findet) .. (ein|eine|das|die|der|einen|am)
(wann|wie) (erreichen|erreiche|kann|können|dürfen|darf) (wir|ich) (sie|dich) .. (erreichen|anrufen|am besten|
telefonisch)
(notieren|vormerken|reservieren|halten|blocken|blocke|halte|reserviere) (sie|du|dir|bitte|ihnen) .. (<day>|termin)
(sie sind|du bist|bist du|sind sie) .. (einer|eine) von .. (teilnehmer~|finalist~|kandidat~|
bewerber~) ... (assessment~|gespräch~|tag|<talk>|eingeladen|am)
(hast|hätte~|haben|habt) (du|sie|ihr) ... (stunde|stündchen|minuten|moment|viertelstunde|minute)
^(komm|kommen sie|kommt) ... (<day>|vorbei|zu uns|rein)
(komm|kommen sie|kommt) (doch|mal|gern|einfach|bitte|gerne) ...
(welche~) .. (termin~|tag~|zeit~|uhrzeit~|slot~) .. (passt|passen|ihnen|dir|wäre~|sie|du|recht)
(plausch|schwatz|schnack|kurzen call|kaffee) .. (mit|lust|zeit|zu|über)
""",
    2: """
(probearbeit~|probetag~|schnuppertag~|probeschicht|hospitation|hospitieren)
(nächste~|zweite~|finale~) (runde|schritt~)
(termine|terminvorschläge|zeiten) .. (:|zur auswahl|möglich|anbieten)
(ihr|dein|unser) (<talk>) .. (am|um)
(personalausweis|ausweis|anfahrt|besucherausweis|parkplatz)
(teams|zoom|skype|google meet|webex)
""",
    1: """
(gespräch|interview|termin)
""",
}
_PENDING = {
    1: """
(noch|bislang|bisher) (nicht|keine) .. (angenommen|zugesagt|geantwortet|antwort|unterschrieben|rückmeldung|
entschieden)
(warten|warte|abwarten) .. (antwort|entscheidung|rückmeldung|zusage)
(sollte|falls|wenn) .. (absag~|ablehn~|nicht annehmen|abspring~)
""",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
noch (nicht|keine|kein|nichts) .. (entscheidung|entschieden|ergebnis|neuigkeit~|rückmeldung|stand|gefallen|
abschließend|informationen|final~|neues|sagen|update|abgeschlossen|soweit|so weit|feedback)
(noch|derzeit|aktuell|momentan) .. (gespräche|bewerber~|kandidat~|auswahlverfahren|im prozess|in abstimmung|prüfen|
offen|beraten|in der abstimmung|sichten|in der auswahl|in klärung|weitere)
(verzöger~|verschiebt|verzug)
(dauert|dauern|brauchen|benötigen|braucht) .. (länger|noch etwas|noch ein|mehr zeit|noch ein paar|noch einige|
noch bis)
(auf eis|pausiert|on hold|einstellungsstopp|zurückgestellt|ruht|liegt auf eis)
(gedulden|geduld|gedulde)
(engere~|engeren) (wahl|auswahl)
(im rennen|in der auswahl|nicht vergessen)
?(angeboten|angebot|zusage|zugesagt) .. <rivals>
?<rivals> .. (angeboten|angebot|zusage)
(sobald|wenn) .. (weiß|wissen|neuigkeiten|entschieden|feststeht|entscheidung|rückmeldung|zurück ist|vorliegt)
(warten|warte) .. (auf|noch) .. (freigabe|budget|rückmeldung|entscheidung|feedback|zusage|antwort|betriebsrat|
genehmigung)
(betriebsrat|geschäftsführung|gremium|vorstand|kommission|team) .. (tagt|entscheidet|trifft sich|berät)
(zieht|ziehen|zog) ... hin
(hängt|liegt|stockt|hakt) .. (noch|bei|an|fest|derzeit)
vor (anfang|ende|mitte|januar|februar|märz|weihnachten|neujahr|nächster|dem|der|kommender) ... (nichts|nicht|keine)
(frühestens|nicht vor)
(gib|geben|brauchen|bräuchten|benötigen|brauche|bitten) .. (noch|bitte noch|um) .. (woche~|tag~|zeit|moment|geduld)
(freigabe|genehmigung|entscheidung|budget|feedback|rückmeldung|zustimmung|unterschrift|ok|votum|entscheid) .. (fehlt|
aussteht|ausstehend|steht .. aus|noch aus|noch offen)
(steht|stehen) .. noch .. aus
(in der|in den|mitten in) (auswertung|sichtung|entscheidungsphase|endabstimmung|abstimmung|letzten zügen|
heißen phase|finalen phase|entscheidungsfindung|endphase|auswahlphase)
(zweitplatziert~|platz zwei|warteliste|nachrücker~|nachrücken|reserveliste|zweite wahl|plan b)
(können|kann|könnten|werden|wird|hoffe|hoffen|hoffentlich|vermutlich|wohl) .. (nächste|ende|anfang|mitte|
kommende) .. (angebot|vertrag) .. (machen|schicken|geben|vorlegen|rechnen)
(versprechen|zusagen|garantieren|sagen) .. (kann|darf|können|dürfen) .. (noch|aber|leider) .. (nichts|nicht)
(entscheiden|entscheidet|entscheidung|beraten|berät|tagt|tagen|besprechen|abstimmen) .. (wir|sie|sich|team|gremium|
vorstand) .. (<soon>)
(noch|weiterhin|derzeit|nach wie vor|immer noch) .. (offen|unentschieden|unklar|in bearbeitung|in prüfung|
keine entscheidung|niemand~|am überlegen|abwägen|im gespräch)
(nichts|keine) neue~ .. (von|vom|aus|beim|seitens)
noch (nichts|keine~) (gehört|neue~|entschieden|vom|von)
(stand|status) .. (noch|unverändert|weiterhin|:|ist)
(entscheidung|rückmeldung|ergebnis~|info~) .. (folgt|folgen|kommt|erfolgt|fällt|rechnen|erwarten|
geplant) .. (<soon>)
?(angebot|zusage) .. (jemand~ ander~|ander~ person|ander~ kandidat~|ander~ bewerber~)
?(wir|kunde) .. (warten|wartet) .. (ob|was)
(meldet|melden|rührt) sich .. (nicht|noch nicht|kaum) .. (zurück|.|,|gemeldet)
(hake|haken|telefoniere|fasse) .. (nach|hinterher|nochmal|noch einmal|erneut)
""",
    2: """
(danke|dank) .. (geduld)
(nächsten schritte|weitere vorgehen|weiteren ablauf)
(entschuldig~|sorry) .. (wartezeit|verzögerung)
""",
    1: """
(bald|zeitnah|entscheidung)
""",
}
_ANSWER = {
    2: """
(vielen dank|danke|herzlichen dank|besten dank) .. (für|dir|ihnen) .. (nachricht|mail|rückmeldung|gespräch|infos|
informationen|unterlagen|dank|zeit|worte)
(weitergeleitet|weitergegeben|leite .. weiter|gebe .. weiter)
(referenzen|zeugnisse|gehaltsvorstellung~|kündigungsfrist|eintrittstermin)
""",
    1: """
(danke|dank|gerne|sehr gern)
""",
}
_OWN = {
    3: """
(meine|meiner) (bewerbung|unterlagen|kandidatur|qualifikation|erfahrung)
(freue mich|freuen) .. (ihre|deine|von ihnen|von dir) .. (rückmeldung|antwort|zu hören|nachricht|entscheidung)
(mein interesse|in meinem wunsch|mich .. bestärkt|mich .. beworben|habe mich beworben)
(gibt es|haben sie|könnten sie) .. (neuigkeiten|stand|update|rückmeldung) ... (meine|meiner|bewerbung|stelle|gespräch)
(ziehe ich|ziehe|zurückziehen) .. bewerbung
(vielen dank|danke|bedanken|bedanke) .. (dass sie sich|für das .. gespräch|für die .. gelegenheit|für ihre zeit|
für die einladung|mich .. (eingeladen|empfangen|bei ihnen))
(ich|mich) .. (stelle|position|aufgabe|team) .. (interessiert|begeistert|gerne bei ihnen|sehr gern|reizt|überzeugt)
(hat mir|habe ich|ich habe) .. (gut gefallen|genossen|viel freude|bestätigt)
""",
}
_SETTLED = {
    1: """
(brauchen|brauchst|müssen|musst) .. nichts .. (tun|machen|unternehmen)
(vertrag|arbeitsvertrag|unterlagen|näheres|vertragsunterlagen) (kommt|kommen|folgen|folgt|gehen|geht) ... (post|
gesondert|separat|zu)
(bis|wir sehen uns) (montag|dann|zum ersten arbeitstag)
""",
}
_ASKS = """
bitte .. (senden|schicken|sende|schick|schicke|teilen|teile|geben|gib|bestätigen|bestätige|füllen|fülle|wählen|wähle|
suchen|such|buchen|buche|melden|melde|antworten|antworte|reichen|reiche|unterschreiben|unterschreibe|unterzeichnen|
laden|lade|nennen|nenne|lassen|lass|sagen|sag|zusenden|zukommen|mitteilen|ausfüllen|zurücksenden|zurückschicken|
hochladen|einreichen|ergänzen|rufen|ruf|prüfen|schreiben|schreib|bearbeiten|bearbeite)
^(können|kannst|möchten|möchtest|magst|mögen) (sie|du|ihr)
(könnten|könntest|würden|würdest|könntet|wären|wärst) (sie|du|ihr) [uns|mir|sich|dir|bitte|eventuell|auch|noch] ..
(teilen|geben|lassen|schicken|senden|nennen|sagen|melden) sie .. (uns|mir|sich|bitte)
(gib|lass|schick|sende|sag|nenn|teil|teile|schreib) .. (uns|mir|kurz|bitte)
melde dich
(benötigen|benötige|brauchen|brauche|bräuchten|bräuchte|fehlt|fehlen) .. (ihre|deine|ihren|deinen|von (ihnen|dir)|
folgende~|eine kopie|
unterlagen|zeugnis~|nachweis~|kopie)
(freuen|freue) .. auf (ihre|deine|eine) .. (antwort|rückmeldung|zusage|bestätigung|entscheidung|terminvorschläge)
(bitten|bitte|gebeten) .. um .. (~bestätigung|rückmeldung|antwort|zusendung|mitteilung|unterschrift|zusage|
übersendung|
nachricht|rückruf)
(um .. (bestätigung|rückmeldung|antwort)) .. (bis|gebeten|wird)
(warten|warte) .. auf (ihre|deine) (antwort|rückmeldung|unterlagen|zusage|bestätigung|entscheidung)
^(passt|passen|klappt|ginge|geht|wäre) .. (ihnen|dir|das|es|einer|der|dienstag|montag|mittwoch|donnerstag|freitag)
(was|wann|welche~|wie|wo) .. (passt|ihnen|dir|sie|du|ihre|deine) .. (lieber|besser|am besten|zeit|vorstellung|recht)
@booking
@signing
(wählen|buchen|suchen|aussuchen|vereinbaren) (sie|du|dir|ihr) .. (termin|zeit|slot)
(einladen|einzuladen|lade|laden) .. (ein|zu|gespräch|gerne)
(bittet|bitten) (sie|dich) , ... zu (prüfen|unterzeichnen|unterschreiben|bestätigen)
(starten|beginnen|absolvieren|durchführen|teilnehmen|bearbeiten|hochladen|ausfüllen) : @link
(dokument|vertrag) (anzeigen|prüfen|unterschreiben|unterzeichnen)
(jetzt|hier|elektronisch) (unterschreiben|unterzeichnen|starten|teilnehmen|buchen|bestätigen|beginnen)
(können|kannst) (sie|du) ihn ... starten
^(schick|schicken sie|sende|senden sie|gib|geben sie|sag|sagen sie|ruf|rufen sie|nenn|nennen sie|teile|teilen sie|
bring|
bringen sie|such|suchen sie|trag|tragen sie|wähl|wählen sie) (uns|mir|mich|dich|sich|bitte|einfach|dafür|gerne|gern|
kurz|am)
(bräuchte|bräuchten|benötige|benötigen|brauche|brauchen) (ich|wir) .. (noch|dazu|dafür|hierfür|vorab) .. (ihr~|dein~|
von|die|das|den|eine|ein)
(es|uns|mir|nur|lediglich) .. (fehlt|fehlen) .. (noch|nur|lediglich)
(erbitten|erbitte|ersuchen)
(zu|zur) bestätigen
(freuen|freue|freut|schön|toll|super|prima|dankbar|nett|hilfreich) , wenn (sie|du|wir)
(bitten|bitte) (sie|dich) ,
(gib|geben sie|sag|sagen sie) [uns|mir|einfach|kurz|bitte] [kurz|einfach|bitte|gern|gerne] (bescheid|rückmeldung)
(sie|du) (können|kannst) ... (starten|beginnen|absolvieren|durchführen) [:|.|unter]
"""
_POLITE = """
(bleiben|bleibt) .. in (verbindung|kontakt) ?
(bei|falls|für|zu) ... (fragen|rückfragen) ... (melden|meldest|wenden|anrufen|schreiben|kontaktieren|rufen|fragen|
helfen|erreichen|zur verfügung)
fragen [haben|hast|auftauchen|aufkommen|sein|habt] , ... (melden|melde|rufen|ruf|schreiben|schreib|wenden|wende|
sagen|sag)
(melden sie sich|melde dich|meld dich|rufen sie .. an|schreiben sie .. mir) .. (gern|gerne|jederzeit|einfach)
(bei|für|haben sie|hast du|falls|sollten|weitere|noch|offene) .. (fragen|rückfragen|anliegen)
(zögern|zögere) .. nicht
wie geht (es|s|es ihnen|es dir)
(melden|melde|rufen|ruf|schreiben|schreib) .. (gern|gerne|jederzeit)
(hoffe|hoffen) .. (gut|wohl|erholt~|ordnung|verständnis)
(jederzeit|gern|gerne) .. (melden|kontaktieren|anrufen|fragen|zur verfügung|wenden|anschreiben)
bitte .. (nicht|um .. geduld|um verständnis|verständnis|beachten|beachte|entschuldigen|entschuldige|noch etwas|
um etwas|ignorieren|wenden|gedulden|gedulde|sehen)
(haben sie|hab) .. (noch|ein wenig|etwas|bitte|dafür) .. (geduld|verständnis)
(gib|geben sie|lass|lassen sie) (uns|mir) .. (noch|zeit|woche|tage|moment)
bitte .. (nummer|betreff|aktenzeichen|vorgangsnummer)
(lass|lassen sie) .. in (kontakt|verbindung) bleiben
(schau|schauen sie|bewirb|bewerben sie) .. (wieder|erneut) .. (vorbei|rein)
(bitten|bitte) sie , .. (nicht|um|zu entschuldigen|entschuldigen)
bitte ... (empfang|pforte|rezeption|am tor|einlass)
(bringen|bring|mitbringen|bringt) ... (ausweis|personalausweis|lichtbildausweis|reisepass)
(ersuchen|ersuche) .. um .. (verständnis|geduld|nachsicht)
"""

GERMAN = Tongue(
    name="de",
    little=known_by(
        "der die das und wir sie ihre ihr ich für mit uns den dem ist nicht zu ein eine einen von auf im am bis "
        "zum zur haben hat sind werden wird bei vielen dank danke gerne bitte leider noch aus auch sehr dir dich "
        "du deine deinen ihnen ihrer ihren als dass wie nach hallo liebe lieber herr frau mfg freundlichen grüßen "
        "grüße sich kann wenn geehrte geehrter zurück"
    ),
    lists={**_LISTS, **de_machine.LISTS, **de_outcome.LISTS},
    kinds={
        Purpose.OFFER: de_outcome.OFFER,
        Purpose.REJECTION: de_outcome.REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ANSWER: _ANSWER,
        Purpose.ACKNOWLEDGEMENT: de_machine.ACKNOWLEDGEMENT,
        Purpose.ABSENCE: de_machine.ABSENCE,
        Purpose.BOUNCE: de_machine.BOUNCE,
        Purpose.OTHER: de_machine.OTHER,
        OWN: _OWN,
        DELAY: de_machine.DELAY,
        PENDING: _PENDING,
        SETTLED: _SETTLED,
    },
    nots="(nicht|kein|keine|keinen|nie|niemand|ohne|weder|noch nicht|statt|anstatt)",
    cuts="(aber|und|jedoch|sondern|doch|weil|während|dass|sodass|deshalb|daher)",
    ifs="(falls|wenn|sofern|sollten|sollte|ob|im falle|vorausgesetzt|bevor)",
    polite_ifs="""
(wenn|falls|sofern|sollten|sollte) .. (sie|du|es|ihnen|dir|das) .. (möchten|möchtest|mögen|magst|wollen|willst|passt|
passen|recht|noch|lust|interesse|fragen|einverstanden|zeit|weiterhin|klappt)
(fragen|frage|gefragt|sagen|wissen|bescheid|prüfen|schauen) .. ob
""",
    maybes="""
(vielleicht|eventuell|möglicherweise|könnten|könnte|hoffen|hoffe|planen|plane|voraussichtlich|bevor|ehe|beabsichtigen|
hätten|normalerweise|üblicherweise|in der regel)
""",
    voids={
        Purpose.TIMELINE: """
(um|auf) (ihre|deine|eine|kurze|eine kurze) .. (rückmeldung|antwort|entscheidung|bestätigung|nachricht|zusage)
(ihre|deine) entscheidung
(teilen|lassen|geben|senden|schicken|melden|bestätigen) sie .. (uns|mir|sich)
(gib|sag|lass|schick|melde) (uns|mir|dich) .. (bescheid|rückmeldung|wissen|antwort)
""",
        Purpose.OFFER: de_outcome.OFFER_VOIDS,
        Purpose.REJECTION: de_outcome.REJECTION_VOIDS,
        Purpose.ABSENCE: """
(war|waren|gewesen|ist .. krank|hatte)
(bin|sind) [jetzt|nun|endlich|wieder|heute] zurück (aus|vom|von)
(aber|trotzdem|dennoch) .. per (mail|email) .. (erreichbar|erreichen)
(frau|herr|sie|er) .. ist .. erst
(chef~|leiter~|vorgesetzt~|kolleg~|entscheider~|geschäftsführer~|kunde|mandant|vorstand|direktor~|bürgermeister~|
inhaber~) .. (ist|sind|war) .. (im|in|auf|bis|noch|erst|diese|derzeit|gerade|krank)
""",
        Purpose.INVITATION: """
(danke|dank) .. (für|dass) .. (gespräch|zeit|interview|kommen|besuch|termin)
schon in \\d~ stunden
""",
    },
    theirs="""
(vertrag|arbeitsvertrag|bestätigung|unterlagen|offiziell) .. (folgt|folgen|kommt|kommen|geht|erhalten sie|bekommst du)
(personalabteilung|personalbüro|kollegin) .. (meldet|ruft)
(vertrag|arbeitsvertrag|unterlagen) (schicke|sende|schicken|senden|bringe|mache|machen) (ich|wir)
""",
    asks=_ASKS,
    polite=_POLITE,
)
