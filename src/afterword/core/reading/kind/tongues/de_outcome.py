"""German turns of phrase that say yes or no: offers and rejections."""

LISTS = {
    "onward": """
weiterverfolgen|weiterzuverfolgen|weiterverfolgt|weitermachen|weiterzumachen|weitergehen|weiterzugehen|
weitergeht|fortsetzen|fortzusetzen|fortführen|fortzuführen|fortfahren|fortzufahren|berücksichtigen|
berücksichtigt|berücksichtigung|einladen|einzuladen|eingeladen|einstellen|einzustellen|anbieten|anzubieten|zusagen|
zuzusagen|auswählen|ausgewählt|aufnehmen|aufgenommen|übernehmen|besetzen|entsprechen|entsprochen|überzeugen|
überzeugt|zusage|engere wahl|engeren wahl|engere auswahl|engeren auswahl|engeren kreis|nächste runde|nächsten runde|
weiteren verfahren|weiterkommen|für (sie|dich|ihre|deine) .. (entscheiden|entschieden)|zum zuge|zum zug|
in betracht (ziehen|kommt|gezogen)|zusammenarbeiten|zusammenkommen
""",
    "human": """
bewerber~|kandidat~|person~|kolleg~|herrn|dame|frau|mann|mitarbeiter~|mitbewerb~|profil~|fachkraft|lösung|besetzung|
nachwuchskraft|bekannte~|mensch~|erfahrene~|interne~|externe~|passendere~|geeignetere~|qualifiziertere~
""",
    "rivals": """
[einen|eine|einem|einer|den|die] (andere~|interne~|besser passende~|passendere~|weitere~ erfahrene~) .. (bewerber~|
kandidat~|person|profil~|lösung|bewerbung~|mitbewerber~)|jemand~ (anderen|anderes|anders|anderem|intern~|mit)|
mitbewerber~
""",
}

REJECTION = {
    3: """
das rennen .. (gemacht|macht|geht)
(mit eigenen leuten|mit bordmitteln|aus den eigenen reihen) .. (durch|besetzt|gelöst|machen|besetzen|.)
(damit|somit|jetzt|inzwischen|nun) sind wir (voll|komplett|vollzählig|vollständig|versorgt)
(verfahren|stellenbesetzungsverfahren|besetzungsverfahren|auswahlverfahren|ausschreibung) .. (aufgehoben|abgebrochen|
eingestellt)
bewerbung .. (gegenstandslos|hinfällig)
!(leider|bedauerlicherweise|bedauern|bedaure|tut (uns|mir)) ... (nicht|keine|keinen|kein) ... (berücksichtigen|
berücksichtigt|weiterverfolgen|weiter verfolgen|fortsetzen|fortzusetzen|anbieten|zusage|zusagen|engere~|einladen|
weiterkommen|weitergehen|weiter geht|entsprechen|möglich ist|überzeugen|für (sie|dich) entschieden|ausgewählt|angebot|
stelle~|position|weiter|geklappt|gereicht|erfolg~|klappt)
(für|zugunsten|mit|auf) <rivals> .. (entschieden|entscheiden|gefallen|weiter~|ausgesprochen|vorzug|zugesagt|
eingestellt|besetzt|vergeben|verständigt|geeinigt)
(entschieden|entscheiden|entscheidung|wahl|zuschlag|vorzug) .. (für|auf|zugunsten|an|haben) <rivals>
<rivals> .. (den vorzug|den zuschlag|zugesagt|eingestellt|ausgewählt|entschieden|das rennen|besser (passt|passen|
entspr~|geeignet|entsprochen)|näher|(erfüllt|erfüllen|entspricht|entsprechen))
?(stelle|position|job) .. (an <rivals>) .. (vergeben|gegangen|geht|angeboten)
(stelle|position|vakanz|rolle|job) .. (bereits|inzwischen|nun|mittlerweile|schon|anderweitig|intern|jetzt|
leider) .. (besetzt|vergeben|vom tisch)
(stelle|position|vakanz|rolle) (ist|wurde|wird) [..] (besetzt|vergeben) .. (worden|und|.|,)
(stelle|position|vakanz|ausschreibung|rolle|verfahren|besetzung) .. (gestrichen|entfällt|weggefallen|fällt weg|
zurückgezogen|aufgehoben|abgebrochen|nicht mehr (besetzt|zur verfügung|neu besetzt|ausgeschrieben)|nicht (nachbesetzt|
besetzt werden))
(abzusagen|eine absage|absage erteilen|absage mitteilen|absage schicken|absage geben)
(müssen|muss|möchten|wollen) .. (ihnen|dir|ihre bewerbung|deine bewerbung) .. absagen
!(keine|kein) .. (zusage|angebot|vertragsangebot) .. (machen|geben|anbieten|unterbreiten|erteilen)
=(absage|stelle besetzt)
!nicht [weiter|länger|mehr] [im|in dem|am|in] .. (weiterverfolgen|berücksichtigen|berücksichtigt|engeren wahl|
engere wahl|engere auswahl|engeren auswahl|weiterverfolgt|in betracht)
!nicht (für die|für diese|auf die|in die) (nächste|engere|zweite|weitere|finale) .. (runde|auswahl|wahl)
!(gegen|nicht für) (sie|dich|ihre|deine|eine) .. (bewerbung|zusammenarbeit|entschieden|einstellung)
(bewerbung|verfahren|bewerbungsprozess) .. (ohne erfolg|nicht erfolgreich|erfolglos|abgelehnt|nicht fortgesetzt|
nicht (fortsetzen|fortführen|weiterführen))
(angebot|zusage|vertragsangebot) .. (zurückziehen|zurückgezogen|zurücknehmen|zurückzunehmen|zurückzuziehen|widerrufen)
!(passt|passen|passt du|passen sie|stimmt|decken|deckt) .. nicht [ganz|optimal|hundertprozentig|so|zu] .. (profil|
team|zu uns|anforderung~|stelle|überein|vorstellung~|gesuchten|suchen)
!nicht [ganz|optimal|hundertprozentig|vollständig|exakt|genau] .. (passt|passend|übereinstimm~|überein|
den anforderungen|entspricht|entsprechen)
(trennen|endet|enden) .. (wege|bewerbungsprozess|an dieser stelle)
(wir|ich) .. (nicht weiter|nicht weitergehen|nicht weitermachen|nicht mehr weiter) .. (.|,|mit ihnen|mit dir|machen|
gehen)
für (einen|eine|einem|die|den) .. <human> ... (entschieden|entscheiden)
für jemand~ ... (entschieden|entscheiden)
(haben|hat|habe) .. anders entschieden
(zugunsten|zu gunsten) (einer|eines|anderer|anderen|von) ... (<human>|entschieden|ausgefallen)
(entscheidung|wahl) (zugunsten|zu gunsten) (einer|eines|anderer)
(fiel|fällt|gefallen|traf) .. (wahl|entscheidung) .. (auf|für) (jemand~|einen|eine|die andere|den anderen)
(wahl|entscheidung) .. (auf|für) (jemand~|einen|eine|die andere|den anderen) ... gefallen
!(können|konnten|kann|konnte|werden|wird|möchten|wollen|dürfen|würden|haben|hat|sind|ist|sei) .. (ihnen|sie|dir|dich|
ihre|deine|ihr|dein) ... (nicht|keine|keinen|kein) ... (<onward>)
!(sie|dich|ihnen|dir|ihre bewerbung|deine bewerbung|ihrer bewerbung|ihre kandidatur|ihr dossier) .. (nicht|keine|
keinen|kein) .. (<onward>)
!(nicht|leider nicht) .. mit (ihnen|dir) .. (weiter~|fort~|machen|gehen|zusammen~|besetzen|arbeiten)
!(wir|ich|sie|team|kunde|unternehmen|fachbereich) .. nicht (weiter verfolgen|weiterverfolg~|weitermachen|weitergehen|
fortsetzen|fortführen|fortfahren|weiter machen)
!(bist du|du bist|sind sie|sie sind|ihre bewerbung|ihr profil|dein profil|deine bewerbung|sie) .. (nicht|nicht mehr|
leider nicht) .. (dabei|im rennen|im verfahren|unter den|auf der liste|vorgesehen|auf unserer liste|in der auswahl|
in der engeren)
!name .. nicht .. (erscheint|steht|aufgeführt|enthalten|vertreten|dabei|genannt)
!(für|diesmal|knapp|leider|am ende|dieses mal|letztlich|nun) ... (nicht|nichts) [ganz] (gereicht|geklappt|geworden|
ausgereicht|gelangt|hingehauen|funktioniert|zustande gekommen)
!reicht es .. nicht
!(aus|mit) (ihrer bewerbung|deiner bewerbung|der stelle|dem job|einer zusammenarbeit|einer anstellung|uns|
uns beiden) ... nichts
(von|auf) (einer|ihrer|deiner|der|eine) .. (einstellung|bewerbung|zusammenarbeit|anstellung|weiterverfolgung|
besetzung|berücksichtigung) .. (absehen|abzusehen|abgesehen|abstand|verzichten|verzichtet)
(stelle|position|job|vakanz|ausschreibung|stellen|planstelle|rolle) ... (gestrichen|streichen|wegfallen|weggefallen|
eingespart|nicht besetzen|nicht besetzt|unbesetzt|nicht nachbesetzen|nicht genehmigt|nicht freigegeben|
nicht bewilligt|zurückgezogen|vom markt|nicht mehr gibt|gibt es nicht mehr|existiert nicht mehr|intern besetzt|
intern besetzen)
(verfahren|ausschreibung|auswahlverfahren|besetzungsverfahren|stellenausschreibung|bewerbungsverfahren|prozess|
suche) .. (aufgehoben|abgebrochen|eingestellt|aufheben|abbrechen|ohne besetzung|ohne ergebnis|endet)
(schließen|beenden|stellen|brechen) .. (suche|verfahren|prozess|bewerbungsprozess|bewerbungsverfahren|
besprechungen) [damit|hiermit|nun|ein|ab|mit ihnen|mit dir|an dieser stelle] [.|,]
ersatzlos .. (gestrichen|streichen|entfällt|entfallen|wegfällt)
(haben|hat|habe|konnten|konnte) ... (jemand~|eine~ <human>|einen <human>|eine .. <human>) .. (gefunden|eingestellt|
ausgewählt|genommen|engagiert|verpflichtet|zugesagt|ausgesucht|unterschrieben|gewinnen können|angestellt)
fündig geworden
(stelle|position|rolle|job|platz|posten) ... (anderweitig|intern|bereits|inzwischen|mittlerweile|schon) .. (besetzt|
vergeben|besetzen|weg|gefüllt)
(stelle|position|rolle|job|platz|posten|zuschlag|auftrag) (geht|ging|bekommt|bekam|bekommen hat|erhält|übernimmt|
macht) [an|nun|jetzt|leider] (jemand~|ein|eine|einen|einer|der|die) [<human>|andere~]
(eher|doch|lieber|stattdessen|vielmehr) .. jemand~
(wollen|suchen|sucht|brauchen|braucht|benötigen|benötigt|bevorzugen|bevorzugt|will|wünscht|wünschen|vorziehen|
möchte) .. jemand~ (mit|der|die) .. (mehr|längerer|stärker~|tiefer~|umfassender~|größerer|mehrjährig~)
!(keine|keinen|kein|nicht) .. (positive~|günstigere~|günstige~|bessere~|guten|gute|erfreuliche~|
zusagende~) .. (nachricht~|antwort|bescheid|rückmeldung|neuigkeiten|mitteilung|news|botschaft)
(leider|müssen|muss|heute|hiermit|daher|deshalb) ... (absage|absagen|abzusagen) [.|,|erteilen|geben|mitteilen|müssen|
zu müssen|schicken|aussprechen]
(diese|unsere|meine|die) absage
(bewerbung|kandidatur|antrag|profil) ... (abgelehnt|ablehnen|abschlägig|negativ beschieden|nicht entsprochen|
zurückgewiesen|nicht berücksichtig~|ausgeschieden|aussortiert|nicht stattgegeben)
!(nicht|nicht so recht|nicht wirklich|nicht optimal|nicht ganz|nicht recht) .. (zueinander|zusammenpassen|
zusammenpasst|zusammenfinden|zusammengefunden) [.|,|finden|passen|passt|gefunden|gepasst]
!(nicht|noch nicht|nicht ganz) (die|der|das|den|ganz die|ganz der|ganz das) (richtige~|passende~|geeignete~|
optimale~|ideale~) [.|,|für|match|fit|person|kandidat~|besetzung|rolle|stelle|mensch|ist|sind|bist]
!(kein|keinen|nicht der|nicht das) .. (match|fit)
(damit|somit) .. (ist|sind|hat) .. (durch|erledigt|vom tisch|zu ende|beendet|abgeschlossen für sie|für (sie|dich|
uns) .. (durch|beendet|vorbei))
<rivals> ... (besser|näher|geeigneter|stärker|überzeugender|vorteil|vorn|vorne|die nase|überlegen|konzentrieren|
fokussieren|weiterverfolgen|vorzug|bevorzugt|mitgenommen|vorgezogen|vorrang|einladen|eingeladen|favorisiert|
favorisieren|weiterzumachen|weitermachen|fortzusetzen|fortsetzen|fortfahren|nehmen|besetzen|besetzt)
(mit|für) <rivals> .. (weiter~|fort~|zusammen~|zu besetzen)
!sehen (wir|sie) (sie|dich) .. nicht
!(uns|mich|gremium|team|kunden|jury) .. nicht [ganz|restlos|vollends|vollständig|wirklich|endgültig] (überzeugt|
überzeugen)
(angebot|zusage|vertragsangebot|stellenzusage|einstellungszusage) ... (hinfällig|gegenstandslos|nicht aufrecht~|
nicht einhalten|zurücknehmen|zurückziehen|zurückzuziehen|zurückgezogen|widerrufen|widerruf|keinen bestand)
(ziehen|nehmen|widerrufen) .. (angebot|zusage|vertragsangebot|einstellungszusage) ... (zurück|.)
!(nicht|keine) .. (berücksichtigung|aufnahme) (finden|gefunden|findet|fand|möglich)
(aus|raus) .. (dem|im) (rennen|verfahren|prozess|auswahlverfahren|bewerbungsprozess) .. (ausgeschieden|genommen|raus|
sind|bist|verabschieden|verabschiedet|ausscheiden)
!(werden|kommen|können) (wir|sie|du) .. (nicht|keine) .. (zusammenarbeiten|zusammen|weiterkommen|zusammenkommen|
weiter|partner~)
(ablehnungsbescheid|ablehnungsschreiben|absageschreiben)
(negativ~|abschlägig~) .. (bescheid|rückmeldung|antwort|ergebnis|entscheidung|nachricht)
=(absage~|ablehnung|rückmeldung leider negativ)
!(können|konnten|kann|konnte|werden) .. (sie|dich) .. nicht nehmen
!(geht es|gehen wir|machen wir|mache ich|kommen wir) .. nicht weiter
!nicht [mehr] weiter (zu verfolgen|verfolgen|zu führen|zu bearbeiten|zu berücksichtigen|bearbeiten)
(eines|einer|des|der) (mitbewerb~|anderen|anderer|konkurrent~) ... (ausschlag|vorzug|besser|überzeugt|vorn|näher)
(ausschlag|ausschlaggebend) .. (gab|gegeben|war|waren) .. (erfahrung~|kenntnisse|qualifikation~|mitbewerb~)
!gibt es .. (stelle|position|job|rolle|vakanz) .. nicht mehr
(dabei|bei dem ~|beim ~) .. (belassen|bewenden)
(stelle|position|vakanz|rolle|job|posten|platz) .. (besetzt|vergeben|gestrichen|weg|weggefallen|entfallen) (ist|
wurde|worden|sei|haben)
(stelle|position|vakanz|rolle|job|posten|platz) (ist|wurde) .. (zwischenzeitlich|bereits|leider|schon|mittlerweile|
inzwischen|kurzfristig|nun|jetzt|doch|gestern|heute) .. (besetzt|vergeben|gestrichen|weg|entfallen|weggefallen)
(beschlossen|entschieden|entschlossen|entscheidung getroffen) , ... nicht ... (weiter~|fort~|einzustellen|
zu besetzen|anzubieten|einzuladen|zu berücksichtigen|zu verfolgen)
jemand~ ander~ .. (zugesagt|genommen|eingestellt|gegeben|bekommen|gefunden|ausgesucht|gewählt|angeboten|entschieden|
vorgezogen)
<rivals> ... (weiter~|fort~) [.|,|zu|wollen|möchten|werden]
(andere|anderen|weitere|übrigen) (bewerbung~|bewerber~|kandidat~|profile|kandidatur~) ... (weiterzuverfolgen|
weiterverfolgen|fortzusetzen|berücksichtigen|zu berücksichtigen|vorzuziehen|den vorrang|konzentrieren|den vorzug)
(~stelle|~position|job|vakanz|projekt|~rolle) ... (gekippt|gecancelt|gestoppt|eingestampft|abgeblasen|storniert|
aufgelöst)
(zuschlag|~stelle|job|rolle|~platz|~position) (hat|bekam|bekommt|erhält|erhielt|ging|geht|fiel|
übernimmt) .. (jemand~|ein~ ander~|ein~ <human>|eine kollegin|ein kollege|einen kollegen|eine bewerberin|die andere|
der andere)
!(voraussetzung~|anforderung~|kriterien|qualifikation~|bedingung~) ... nicht .. (vor|erfüllt|gegeben|nachgewiesen|
erfüllen|erfüllst)
(sehen|sehe|sieht|nehmen|nimmt|nehme) ... (gespräch~|einstellung|bewerbung|zusammenarbeit|verfahren|anstellung|
berücksichtigung) ... (ab|abstand)
!(wollen|möchten|werden|will|wird|möchte) .. mit (ihnen|dir) .. nicht
!(gehören|gehörst|zählen|zählst) .. nicht .. (zu|zum)
(auseinanderliegen|auseinandergehen|auseinander liegen|auseinander gehen|liegen .. auseinander|gehen .. auseinander|
weit entfernt)
(nehmen|nimmt|genommen) .. (seinen|ihren|einen|jemand~|lieber|stattdessen) .. (neffen|sohn|bekannten|kollegen|
anderen|andere|internen)
(entscheidung|wahl|rückmeldung) .. (negativ|leider negativ|nicht zu ihren gunsten|nicht zu deinen gunsten|gegen (sie|
dich))
""",
    2: """
(viel|alles|weiterhin) (erfolg|gute|glück) .. (für|bei|auf) .. (suche|zukunft|weg|weitere~|bewerbung~|stellensuche|
jobsuche|ihre~ beruf~)
(unterlagen|profil|bewerbung|daten|lebenslauf) .. (behalten|aufbewahren|aufnehmen|talentpool|talent pool|vormerken|
evidenz|bewerberpool|datenbank|speichern)
(wünschen|wünsche) .. (ihnen|dir) .. (erfolg|zukunft|weg)
(absage|absagen) .. (schwer|leicht|bedauern)
!(kopf hoch|nicht entmutigen|nicht persönlich|lag nicht an (dir|ihnen)|nicht übel|keine wertung|kein urteil|
nicht als wertung|keine bewertung|keine abwertung|keine aussage über)
(schlechte~|unerfreuliche~|enttäuschende~|traurige~|weniger (gute~|schöne~)|unangenehme~) (nachricht~|neuigkeiten|
news|neuigkeit|botschaft|mitteilung)
(überqualifiziert|unterqualifiziert|aussortiert|nicht qualifiziert genug)
!(fehlt|fehlen|fehlte|fehlten|mangelt) .. (erfahrung|kenntnisse~|praxis|qualifikation~|voraussetzung~|tiefe|
sprachkenntnisse)
!(erfüllen|erfüllst|mitbringen|mitbringst|bringst|bringen) .. (sie|du) .. nicht
sehen wir (sie|dich) .. eher
(alles gute|viel erfolg|viel glück|alles liebe) .. (woanders|anderswo|bei anderen|auf ihrem|auf deinem|für (ihren|
deinen|ihre|deine) (weiter~|beruf~|zukunft|weg))
(unterlagen|dossier|bewerbungsunterlagen|mappe) .. (zurück~|retour~|vernichtet|gelöscht|vernichten|löschen)
(bei|für) (anderen|andere|weiteren|künftigen|zukünftigen|passenderen|späteren) .. (stellen|positionen|vakanzen|
ausschreibungen|gelegenheit~) .. (erneut|wieder|freuen|bewerben|zukommen|melden)
(erneut|wieder|nochmal~) .. (bewerben|bewirbst)
!nicht .. (glücklich|wohlfühlen|wohl fühlen|gut aufgehoben)
(unterlagen|dossier|bewerbungsunterlagen|mappe) ... (zurück|retour|vernichtet|gelöscht)
zu wenig ~erfahrung
(platz zwei|zweiter platz|zweite wahl) .. (gelandet|geworden|leider)
""",
    1: """
(leider|bedauern|bedauerlicherweise)
(entscheidung|wahl) .. (schwer|nicht leicht|knapp)
(andere|große) .. (anzahl|zahl|vielzahl|bewerbungen|qualifizierte~)
nach (reiflicher|sorgfältiger|eingehender|intensiver) (überlegung|prüfung|beratung)
(enttäusch~|keine wertung|keinen besseren bescheid)
(tut (mir|uns) [sehr|wirklich|aufrichtig] leid|es tut (mir|uns)|schade|bedaure|bedauere|bedauern)
(budgetgründen|kostengründen|sparmaßnahmen|haushaltssperre|einstellungsstopp|umstrukturierung)
(auswahlverfahren|verfahren|auswahlprozess|bewerbungsverfahren) .. (abgeschlossen|beendet)
(trotz|obwohl|dennoch|gleichwohl|trotzdem) .. (qualifikation~|eindruck|profil~|gespräch~|erfahrung~|beeindruck~)
(suchen|brauchen|benötigen) .. jemand~
mitbewerb~
""",
}

OFFER = {
    3: """
(freuen|freue|freut|gern|gerne|möchten|möchte|wollen|würden|dürfen|können) ... (ihnen|dir) ... (<job>|angebot|
vertragsangebot|zusage|jobangebot) ... (anbieten|anzubieten|machen|unterbreiten|zusenden|zuzusenden|geben|erteilen|
zukommen|anbieten zu können|schicken)
(ihnen|dir) ... (<job>|angebot|vertragsangebot) ... (anbieten|anzubieten|unterbreiten)
=(jobangebot|vertragsangebot|arbeitsvertrag|stellenangebot für sie|ihr vertrag|dein vertrag)
(bieten|biete) .. (ihnen|dir) .. (die|eine|den|einen|unbefristet~) .. (<job>)
(du hast|sie haben|hast du) .. (den job|die stelle|die zusage|den vertrag|den ausbildungsplatz|den platz)
(haben|habe|hat) [uns|sich|mich|das team|der kunde|die abteilung] .. für (sie|dich) entschieden
(entscheidung|wahl) .. (auf|für) (sie|dich) [gefallen]
(anbei|im anhang|beigefügt|angehängt|beiliegend|als anlage) .. (arbeitsvertrag|vertrag|vertragsangebot|angebot|
vertragsentwurf|jobangebot|angebotsschreiben|ausbildungsvertrag|vertragsunterlagen)
(arbeitsvertrag|vertragsangebot|anstellungsvertrag|vertragsentwurf|angebotsschreiben|ausbildungsvertrag|
vertragsunterlagen|dein vertrag|ihr vertrag) .. (anbei|anhang|beigefügt|angehängt|unterschr~|unterzeichn~|zuschicken|
zusenden|schicke~|schicken|liegt bei|bereit|per post)
willkommen (im|in unserem|in unserer|bei|an bord|beim)
(im team|in unserem team|bei uns|an bord|als (neue~|teil)) .. (begrüßen|willkommen heißen|willkommen zu heißen)
(zusage|zusagen) .. (ihnen|dir|für die|für den|erteilen|geben) .. (stelle|position|.|geben|erteilen|mitteilen|machen|
dürfen|können)
(ihnen|dir) .. (zusagen|eine zusage|die zusage|zuzusagen)
(hätten|haben|wollen|möchten|würden) (dich|sie) .. (im team|an bord|dabei|bei uns|einstellen|für uns gewinnen|
gewinnen)
(möchten|wollen|werden|würden|gerne|gern) (sie|dich) .. (einstellen|übernehmen|anstellen)
(verbindliches|formelles|offizielles|schriftliches|konkretes) angebot
die (stelle|position) (gehört|ist) (dir|ihnen|deine|ihre)
(kunde|mandant) .. (möchte|will) (sie|dich) .. (einstellen|haben|nehmen|verpflichten)
(kommission|gremium|team|jury|auswahlkommission|auswahlgremium|wir|uns|vorstand|geschäftsführung|
fachbereich) .. (sie|dich) .. (ausgewählt|gewählt|ausgesucht|auserwählt) [.|,|hat|haben|!]
(ihre|deine) (einstellung|anstellung|übernahme|ernennung) ... (vorgesehen|zum|beschlossen|zugestimmt|erfolgt|ab|
genehmigt|bestätigt|befürwortet|beschließen)
(möchte|möchten|will|wollen|werden|würde|würden|können|kann|dürfen|darf|freuen|gern|gerne) ... (sie|
dich) ... (einstellen|anstellen|einzustellen|anzustellen|übernehmen|verpflichten|an bord holen|ins team holen|
ins boot holen|in unser team holen|fest anstellen)
(wir|alle|team|chef|chefin) (wollen|nehmen|will|nimmt) (dich|sie) (!|.|,|haben|im team|gern|gerne|unbedingt|als|und|
sofort|ab|zum)
(wollen|nehmen|hätten) wir (dich|sie) (!|.|haben|im team|gern|unbedingt|sofort|gerne)
(du bist|sie sind) (es|unsere wahl|unsere erste wahl|unser favorit|unsere favoritin|unsere nummer eins|eingestellt|
genommen|angenommen|die richtige|der richtige|unsere neue~|unser neue~|die neue~|der neue~) [!|.|,|und|für|kollegin|
kollege|:]
(können|könnten|kann|würden) .. auf .. (hochgehen|erhöhen|aufstocken|anheben|hoch)
(verbesserte~|überarbeitete~|angepasste~|nachgebesserte~|erhöhte~) (angebot|vertragsangebot|konditionen|vertrag)
(dir|ihnen) .. (anbieten|bieten|vorschlagen) .. (können|kann|könnten|möchten) : ... (stunden|teilzeit|unbefristet|
befristet|%|prozent|stelle|vertrag)
(stelle|position|platz|rolle|professur) ... mit (ihnen|dir) .. (besetzen|zu besetzen|besetzt|weitergehen)
(sagen|sage) (ihnen|dir) .. zu [.|!|,]
(vertrag|arbeitsvertrag|vertragsunterlagen|papiere|vertragsentwurf|anstellungsvertrag|ausbildungsvertrag|
arbeitsvertrags~) ... (kommt|geht|raus|fertig|unterschrift|unterschreib~|unterzeich~|zusenden|zuschicken|schicken|
schicke|schickt|bekommst|bekommen|erhalten|erhältst|post|anbei|aufsetzen|aufgesetzt|angehängt|zurückschicken|
zurücksenden)
(anbei|anhang|beigefügt|beiliegend|angehängt) .. (arbeitsvertrag~|anstellungsvertrag~|vertrag|vertragsentwurf|
angebot)
(unterschreib~|unterzeichn~|unterschrieben~|unterzeichnet~|gegengezeichnet~) ... (vertrag|arbeitsvertrag|exemplar|
anstellungsvertrag|ausbildungsvertrag|vertragsunterlagen)
(ruf|berufung) (an|auf) .. (professur|lehrstuhl|universität|hochschule) .. (erteil~|zu erteilen)
(ausbildungsplatz|praktikumsplatz|traineeplatz|studienplatz|job|platz|stelle) .. (sicher|bekommen|gehört (ihnen|dir)|
ist (deiner|ihrer|dir|ihnen))
(du bekommst|sie bekommen|sie erhalten|du erhältst|bekommst du|bekommen sie|kriegst du|du kriegst) .. (den job|
die stelle|den zuschlag|den platz|die zusage|eine zusage|den vertrag|den ausbildungsplatz|ein angebot von uns|
die position)
(wir|ich) .. (haben|hat|habe) .. (ja|einstimmig|alle) .. (gesagt|entschieden) .. (für (sie|dich)|ja)
(zusage|angebot) (von|vom) (kunden|kunde|mandanten|unternehmen|team|vorstand|chef)
(entscheidung|wahl) .. (zu ihren gunsten|zu deinen gunsten|auf (sie|dich))
zu (ihren|deinen) gunsten
(sich|uns|mich) .. (einstimmig|klar|eindeutig|gemeinsam) .. für (sie|dich)
(würden|möchten|wollen|freuen) ... (sie|dich) ... (als|zum) .. (neue~|mitarbeiter~|kolleg~|teil|
verstärkung) .. (gewinnen|begrüßen|willkommen|zu begrüßen|im team|bei uns|einstellen)
(hast|haben) (du|sie) .. (überzeugt) ... (daher|deshalb|und) ... (bieten|anbieten|angebot|einstellen)
(haben|hast) .. (den job|die stelle|den ausbildungsplatz|den vertrag) (!|.|,|und|wenn|in der tasche)
(du kannst|sie können|kannst du|können sie|du darfst) ... (anfangen|loslegen)
(anbei|anlage|anhang|beigefügt|beiliegend|angehängt) ... ~vertrag~
~vertrag~ ... (unterschr~|unterzeich~|zurücksch~|zurücksend~|ausfertigung~|exemplar~|gegengezeichnet)
(unterzeichnet~|unterschrieben~) .. ~vertrag~
(sie|dich) (zur|zum|als) ... (berufen|ernennen|bestellen|einzustellen|einstellen|zu berufen|zu ernennen|zu bestellen|
anzustellen|einstellen)
(freuen|freue|toll|schön|super) , wenn (sie|du) .. (zusagen|zusagst|annehmen|annimmst|ja)
(ihre|deine) (zusage|annahme) ... (vertrag|stelle|angebot|bis)
für (sie|dich) entschieden
(verbindlich~|formell~|offiziell~|schriftlich~|konkret~|förmlich~) (angebot|zusage|vertragsangebot|arbeitsvertrag)
(~stelle|~position|job|~platz|rolle|lehrstelle) ... (ist|gehört) (ihre|ihnen|deine|dir|deiner|ihr) [.|!|,]
(ihrer|deiner|ihre|deine) (einstellung|anstellung|übernahme|ernennung) ... (zugestimmt|genehmigt|beschlossen|
bewilligt|abgesegnet|freigegeben|bestätigt|vorgesehen)
(sind|bist|seid) .. (eingestellt|angestellt|angenommen|engagiert) [.|!|,]
(grünes licht|daumen hoch|okay|zustimmung) .. für (sie|dich|ihre einstellung|deine einstellung)
(ihnen|dir) ... (~stelle|~position|~platz|rolle|aufgabe) .. (zusagen|zuzusagen|zusichern|übertragen|zu übertragen)
(~stelle|~position|~platz|job) ist .. für (sie|dich) [reserviert|da|!|.]
""",
    2: """
(freuen|freue) .. auf (die|eine|unsere) .. zusammenarbeit
(einstiegsgehalt|jahresgehalt|bruttogehalt|gehalt von|arbeitsbeginn|eintrittsdatum|vertragsbeginn|starttermin)
(gehalt|monatslohn|jahreslohn|vergütung|jahresgehalt|bruttogehalt|lohn|stundenlohn|entgeltgruppe) .. (beträgt|liegt|
von|bei|: |\\d~|brutto|wie besprochen|e|tvöd)
(hochgehen|nachgebessert|nachbessern|aufgestockt|draufgelegt|drauflegen|drauf|entgegenkommen) [.|,|können]
(erster arbeitstag|ersten arbeitstag|startdatum|starttermin|eintrittstermin|dienstantritt|stellenantritt|
dienstbeginn)
(wann|ab wann) .. (anfangen|starten|beginnen|loslegen) [.|,|?]
(nehmen sie|nimmst du|nehmt) .. (an|angebot|stelle)
""",
    1: """
(angebot|probezeit|urlaubstage|vertrag)
(glückwunsch|gratuliere|gratulation|gratulieren)
(gute|tolle|super|großartige|freudige|erfreuliche|beste) (nachricht~|neuigkeit~|news)
(kannst du|können sie|könnten sie|könntest du|wie stehen sie|was sagst du|was sagen sie|würdest du|
würden sie) .. (leben|dazu|machen|einverstanden|vorstellen)
(unbefristet|befristet|brutto|konditionen|dienstwagen|jahresgehalt|vollzeit|teilzeit)
""",
}

OFFER_VOIDS = """
(glückwunsch|gratul~) .. (zum|zur) .. (nachwuchs|preis|geburtstag|artikel|vortrag|hochzeit|promotion|tochter|sohn)
(termin~|gespräch~|slot~|alternativ~|zeitfenster|uhr|möglichkeit .. (zu sprechen|kennen~)) .. (anbieten|anzubieten|
vorschlagen)
(anbieten|anzubieten|bieten) .. (termin~|gespräch~|slot~|telefonat|alternativ~|feedback|hilfe)
(zum|zu einem|zu einer) .. (gespräch|interview|kennenlernen|runde|probetag|termin) .. (begrüßen|willkommen)
(anderen|andere|anderer) .. (bewerber~|kandidat~|angebot~)
(zukunft|später|irgendwann) .. (begrüßen|willkommen)
(zurück~|widerruf~) .. (angebot|zusage)
(angebot|zusage) .. (zurück~|widerruf~)
(runde|gespräch~|interview~|assessment~|probetag~|vorauswahl|auswahltag~|auswahlverfahren|stipendium|
zertifikat) .. (ausgewählt|eingeladen|ausgesucht|qualifiziert)
(ausgewählt|ausgesucht) .. (für|zu|zum|zur) .. (runde|gespräch~|interview~|assessment~|probetag~)
willkommen .. (portal|bewerberportal|karriereportal|talentpool|newsletter|gespräch|interview|videointerview|
verfahren|bewerbungsprozess|termin|tag|talent|community|netzwerk)
(hätten|hätte|wäre|wären) .. gern~ .. (eingestellt|angeboten|genommen|übernommen|gehabt|gewonnen|begrüßt)
"""

REJECTION_VOIDS = """
((überlegt|überlegen) (noch|es sich|sich das)|bedenkzeit)
(hat|haben) .. (noch|bisher) nicht (geantwortet|unterschrieben|zugesagt|entschieden)
andere (stelle|position|vakanz) .. (besetzt|vergeben|weg)
noch (nicht|keine|kein) .. (entschieden|entscheidung|gefallen|abgeschlossen|final)
(termin|gespräch|interview|call|telefonat) .. (absagen|absage|abzusagen|verschieben|verlegen|nicht .. wahrnehmen)
(idee|vorschlag|antrag)
(sobald|solange)
(wenn|falls|sollte~|ob) ... (absag~|absage|nicht (klapp~|pass~|reich~)|ablehn~|besetzt ist)
(frist|stichtag|bewerbungsfrist|einsendeschluss)
(link|technik|verbindung|zoom|teams|anruf|anlage|anhang|datei|upload|zustellung|kamera|mikrofon) ... (nicht|nichts)
(urlaub|krank|kinderbetreuung|betriebskindergarten|dienstwagen|umzugskosten|reisekosten|fahrtkosten|parkplatz|
arbeitserlaubnis|visum) ... (nicht|kein~)
(nicht|keine) .. (als absage|eine absage|absage verstehen|sorgen|vergessen|scheuen|zögern|nur|sicher ob|schlimm|
problem|gedanken)
(nicht) (bis|vor|ohne|bevor) ... (januar|februar|weihnachten|neujahr|jahr|montag|woche|freigabe|entscheid~)
noch .. (niemanden|niemand)
noch nicht (besetzt|vergeben|abgeschlossen|endgültig|final|beendet|durch)
gegen .. mitbewerb~ .. durchgesetzt
"""
