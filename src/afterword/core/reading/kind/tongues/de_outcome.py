"""German turns of phrase that say yes or no: offers and rejections."""

LISTS = {
    "rivals": """
[einen|eine|einem|einer|den|die] (andere~|interne~|besser passende~|passendere~|weitere~ erfahrene~) .. (bewerber~|
kandidat~|person|profil~|lösung|bewerbung~|mitbewerber~)|jemand~ (anderen|anderes|anders|anderem|intern~|mit)|
mitbewerber~
""",
}

REJECTION = {
    3: """
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
""",
    2: """
(viel|alles|weiterhin) (erfolg|gute|glück) .. (für|bei|auf) .. (suche|zukunft|weg|weitere~|bewerbung~|stellensuche|
jobsuche|ihre~ beruf~)
(unterlagen|profil|bewerbung|daten|lebenslauf) .. (behalten|aufbewahren|aufnehmen|talentpool|talent pool|vormerken|
evidenz|bewerberpool|datenbank|speichern)
(wünschen|wünsche) .. (ihnen|dir) .. (erfolg|zukunft|weg)
(absage|absagen) .. (schwer|leicht|bedauern)
""",
    1: """
(leider|bedauern|bedauerlicherweise)
(entscheidung|wahl) .. (schwer|nicht leicht|knapp)
(andere|große) .. (anzahl|zahl|vielzahl|bewerbungen|qualifizierte~)
nach (reiflicher|sorgfältiger|eingehender|intensiver) (überlegung|prüfung|beratung)
(enttäusch~|keine wertung|keinen besseren bescheid)
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
""",
    2: """
(herzlichen|herzliche) glückwunsch
(freuen|freue) .. auf (die|eine|unsere) .. zusammenarbeit
(einstiegsgehalt|jahresgehalt|bruttogehalt|gehalt von|arbeitsbeginn|eintrittsdatum|vertragsbeginn|starttermin)
""",
    1: """
(angebot|probezeit|urlaubstage|vertrag)
""",
}

OFFER_VOIDS = """
(termin~|gespräch~|slot~|alternativ~|zeitfenster|uhr|möglichkeit .. (zu sprechen|kennen~)) .. (anbieten|anzubieten|
vorschlagen)
(anbieten|anzubieten|bieten) .. (termin~|gespräch~|slot~|telefonat|alternativ~|feedback|hilfe)
(zum|zu einem|zu einer) .. (gespräch|interview|kennenlernen|runde|probetag|termin) .. (begrüßen|willkommen)
(anderen|andere|anderer) .. (bewerber~|kandidat~|angebot~)
(zukunft|später|irgendwann) .. (begrüßen|willkommen)
(zurück~|widerruf~) .. (angebot|zusage)
(angebot|zusage) .. (zurück~|widerruf~)
"""

REJECTION_VOIDS = """
noch (nicht|keine|kein) .. (entschieden|entscheidung|gefallen|abgeschlossen|final)
(termin|gespräch|interview|call|telefonat) .. (absagen|absage|abzusagen|verschieben|verlegen|nicht .. wahrnehmen)
(idee|vorschlag|antrag)
"""
