"""German turns of phrase of receipts, absences, delivery reports, and of mail that is about something else."""

LISTS = {
    "away": """
nicht im büro|nicht im haus|nicht am platz|nicht erreichbar|nicht zu erreichen|abwesend|im urlaub|in urlaub|
in elternzeit|außer haus|auf dienstreise|in mutterschutz|im mutterschutz|krankgeschrieben|auf reisen|
auf geschäftsreise|in den ferien|nur eingeschränkt erreichbar|nur sporadisch erreichbar|unterwegs|im sabbatical
""",
}

ACKNOWLEDGEMENT = {
    3: """
(bewerbung|bewerbungsunterlagen|unterlagen|nachricht|anfrage|email|mail|anliegen) .. (eingegangen|erhalten|empfangen|
angekommen|bei uns ein|registriert|übermittelt|eingetroffen)
(eingang|erhalt|empfang) (ihrer|deiner|der) ... (bestätig~|bewerbung|nachricht)
(eingangsbestätigung|empfangsbestätigung|bewerbungseingang)
automatische (bestätigung|eingangsbestätigung)
(ticketnummer|vorgangsnummer|referenznummer|bearbeitungsnummer|ticket) .. (\\d~|lautet|:)
(vielen dank|danke|wir danken|herzlichen dank) .. für .. (bewerbung|bewerbungsunterlagen|interesse)
(werden|wird) .. (bewerbung|unterlagen) .. (prüfen|sorgfältig|sichten|geprüft|durchsehen|bearbeiten)
(bewerbung|unterlagen|profil|dokumente|lebenslauf|anfrage) (ist|sind) .. (da|vollständig|angekommen|gut angekommen|
eingetroffen|gelandet|bei uns) [.|!|,|und|gelandet|angekommen|eingegangen]
(bestätigen|bestätige) .. (erhalt|eingang|empfang)
(status|stand) .. (einsehen|abrufen|verfolgen|nachverfolgen|einsehbar)
(anfrage|anliegen|nachricht|bewerbung) .. (erfasst|registriert|aufgenommen|zugeordnet|hochgeladen|gespeichert)
(danke|dank|schön) .. (dass (du|sie) (dich|sich)) .. (beworben|bewirbst|bewerben)
(lesen|prüfen|schauen|sehen|sichten) .. (uns|wir|alles|deine|ihre) .. (bewerbung|unterlagen|profil|in ruhe|genau)
(melden uns) .. (sobald) .. (geprüft|gesichtet)
(bewerbung|bewerbungsunterlagen|unterlagen) ... (übermittelt|eingegangen|eingetroffen|versandt|gesendet|abgeschickt|
hochgeladen|registriert)
""",
    1: """
automatische (nachricht|email|mail)
(automatisch|maschinell) (generiert~|erstellt~|versandt~|erzeugt~)
(sorgfältig|bearbeitung|karriereportal|bewerberportal)
""",
}

ABSENCE = {
    3: """
(ich bin|bin|wir sind) (vom|von|ab|seit) ... .. (im urlaub|in urlaub|abwesend|verreist|in elternzeit|
außer haus|nicht im haus|nicht im büro)
(ich bin|bin ich|bin|wir sind|ich befinde mich) .. (<away>)
(<away>) .. (bis|vom|und|ab|wieder)
(abwesenheitsnotiz|abwesenheit|urlaubsvertretung|abwesenheitsassistent)
(ab|am|nach|wieder) .. (wieder|erreichbar) .. (erreichbar|im büro|im haus|für sie da|zurück|da|bin ich)
(vertritt|vertreten|vertretung|wenden sie sich|wende dich) .. (mich|an|meine~|übernimmt|während|@address|kollegin|
kollegen)
(kein~|eingeschränkt~|keinen|nur) .. (zugriff|zugang)
(nicht mehr|ausgeschieden) .. (für das unternehmen|bei der|bei|im unternehmen|tätig)
(das unternehmen|die firma) verlassen
(email|nachricht~|mail) .. (nicht weitergeleitet|nicht gelesen|nicht bearbeitet|nicht automatisch)
(büro|betrieb|praxis|unternehmen) .. (geschlossen|betriebsferien|betriebsurlaub)
betriebsferien
(ich bin|bin ich|bin) .. (auf|bei|in) .. (klausurtagung|tagung|fortbildung|messe|schulung|seminar|dienstreise|
kongress|konferenz|kur|reha)
(ich habe|habe ich) (das|den|die|unser~) .. verlassen
(wir haben|haben wir) [heute|morgen|derzeit|dann|über die feiertage] geschlossen
(mein~) nachfolger~ (ist|heißt|übernimmt)
(derzeit|zurzeit|aktuell|heute|morgen|leider|länger) .. (erkrankt|krankgemeldet|krank)
(beantworte|beantworten|lese|bearbeite) .. (rückkehr|zurück|danach|anschließend)
(ich bin|bin ich|bin|wir sind|ich befinde mich) ... (nicht im büro|nicht im haus|nicht am platz|nicht erreichbar|
nicht zu erreichen|abwesend|im urlaub|in urlaub|in elternzeit|außer haus|im mutterschutz|in den ferien)
(lese|bearbeite|beantworte|erhalte) .. keine .. (mails|email~|nachricht~)
in dringenden (fällen|angelegenheiten) .. (hilft|wenden|kontaktieren|erreichen|ist|steht|vertritt|schreiben)
(mein~|ihr~) vertretung .. (ist|übernimmt|hat)
""",
    2: """
(dringend~|eilig~|notfälle~|notfall)
(vielen dank|danke) für (ihre|deine|die) (email|nachricht|mail)
(elternzeit|mutterschutz|urlaub)
(nach meiner rückkehr|schnellstmöglich)
""",
}

BOUNCE = {
    3: """
(unzustellbar|nicht zugestellt|nicht zustellbar|zustellung .. (fehlgeschlagen|nicht möglich)|
übermittlung .. fehlgeschlagen)
(empfänger|adresse|postfach|email adresse) .. (nicht gefunden|unbekannt|existiert nicht|voll|ungültig|nicht vorhanden)
""",
}

DELAY = {3: "(zustellung|übermittlung|nachricht) .. (verzögert|verspätet)\nweitere (zustellversuche|versuche)"}

OTHER = {
    3: """
(neue|passende|aktuelle|weitere|ähnliche|\\d~) .. (jobs|stellenangebote|stellen|jobangebote|treffer) .. (für (dich|
sie)|gefunden|zu (deiner|ihrer)|in|passen)
(suchauftrag|jobagent|jobmail|jobalarm|job alarm|newsletter|rundmail)
(abmelden|abbestellen|vom newsletter|im browser (ansehen|öffnen)|abmeldelink)
(profil) .. (besucht|angesehen)
(kontaktanfrage|vernetzen|hat ihre anfrage|hat deine einladung)
(bestätigungscode|sicherheitscode|verifizierungscode|einmalcode|anmeldecode|einmalpasswort)
(passwort) .. (zurücksetzen|ändern|vergessen|zurückgesetzt)
(umfrage|bewerten sie|bewerte|zufrieden|wie war .. (gespräch|bewerbungsprozess|erfahrung)|bewertung)
(rabatt|gutschein|sonderangebot|kostenlos testen|jetzt (sichern|kaufen|anmelden)|webinar|black friday)
(termin|besprechung|einladung) .. (abgesagt|zugesagt|angenommen|abgelehnt|storniert) .. (:|wurde|hat)
(datenschutzerklärung|nutzungsbedingungen|agb) .. (aktualisiert|geändert|änder~)
gratulieren sie
(hat|haben) .. (einladung|termin|besprechung|anfrage) .. (angenommen|abgelehnt|zugesagt|abgesagt|mit vorbehalt)
(benachrichtigungen|einstellungen) verwalten
(in ihrem|in deinem) netzwerk
(hat|neue) .. position .. (angetreten|begonnen)
(zugangscode|code|pin|tan) .. (lautet|ist|:|gültig|\\d~)
(arbeitsjubiläum|dienstjubiläum|jubiläum)
(kontakte|personen) .. (kennen|vernetzen)
(online kurs|onlinekurs|kurs|seminar|coaching|e book|premium|mitgliedschaft|abo) .. (jetzt|kostenlos|%|euro|sichern|
testen|buchen|rabatt)
""",
}
