"""What German says around a message."""

from afterword.core.reading.newtext.wording import Wording

GERMAN = Wording(
    on="am |zitat von |mo,|di,|mi,|do,|fr,|sa,|so,|mo. |di. |mi. |do. |fr. |sa. |so. |mo., |di., |mi., |do., |fr., |"
    "sa., |so., |montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|aus der nachricht von ",
    wrote="schrieb|schreibt|schrieb folgendes|geschrieben|hat geschrieben|schrieb am",
    wrote_then=" schrieb | schreibt | hat ",
    sender="von",
    sent="gesendet|gesendet am|verschickt|gesendet um",
    date="datum",
    to="an|antwort an",
    copy="cc|kopie|bcc",
    subject="betreff|betr.|wichtigkeit|anlagen|anhang|priorität",
    original="ursprüngliche nachricht|originalnachricht|original-nachricht|urspr. nachricht|ursprüngliche mail|"
    "original nachricht|antwort nachricht|ursprünglicher termin|ursprüngliche email|originalmail|originale nachricht|"
    "ursprungsnachricht",
    forwarded="weitergeleitete nachricht|weitergeleitete mail|anfang der weitergeleiteten nachricht|"
    "anfang der weitergeleiteten email|weitergeleitet von|weitergeleitete email|beginn der weitergeleiteten nachricht",
    points="siehe unten|s u|siehe weiter unten|bitte siehe unten|siehe unten stehend|siehe untenstehend|"
    "siehe unten stehende … |siehe untenstehende … |siehe nachricht unten|siehe mail unten|siehe email unten|"
    "siehe … unten|zur info|zur information|zur kenntnis|zur kenntnisnahme|zu ihrer information|"
    "zu deiner information|zu ihrer kenntnis|z k|z k g|zk|zkg|fyi|wie unten|weitergeleitet|ich leite weiter|"
    "leite ich weiter|ich leite dir das weiter|ich leite ihnen das weiter|ich leite ihnen … weiter|"
    "ich leite dir … weiter|anbei die nachricht|unten die antwort|hier die antwort|eben gekommen|gerade gekommen|"
    "gerade erhalten|siehe unten von …|unten die …|unten das …|hier die antwort …",
    own="meine|mein|meinen|antworten|kommentare|anmerkungen",
    sent_with="von meinem … gesendet|von meinem iphone|von meinem ipad|von meinem samsung|von meinem mobilgerät|"
    "von meinem handy|von meinem smartphone|gesendet von |gesendet mit |gesendet über |gesendet aus |"
    "diese nachricht wurde von … gesendet|diese email wurde von meinem |diese mail wurde von meinem |"
    "von unterwegs gesendet|unterwegs gesendet|versendet mit |versandt mit |verschickt von meinem |"
    "von mobilgerät gesendet|vom handy gesendet|mobil gesendet|holen sie sich outlook|outlook für … herunterladen|"
    "outlook für android|outlook für ios|laden sie outlook|bitte entschuldigen sie … tippfehler|"
    "bitte entschuldige … tippfehler|tippfehler bitte |virenfrei|diese email wurde von avast|"
    "diese email wurde … viren|diese nachricht wurde … viren",
    footer="vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|rechtliche hinweise|wichtiger hinweis:|"
    "diese email … vertraulich|diese email enthält|diese email … empfänger|diese mail … vertraulich|"
    "diese mail enthält|diese nachricht … vertraulich|diese nachricht enthält|diese nachricht … empfänger|"
    "diese email … bestimmt|diese nachricht … bestimmt|der inhalt dieser email|der inhalt dieser nachricht|"
    "die in dieser email … vertraulich|die in dieser nachricht … vertraulich|"
    "die informationen in dieser … vertraulich|die enthaltenen informationen … vertraulich|dieses email … vertraulich|"
    "dieses mail … bestimmt|falls sie nicht der … empfänger|wenn sie nicht der … empfänger|"
    "sollten sie nicht der … empfänger|wenn sie nicht der … adressat|falls sie nicht der … adressat|"
    "sollten sie nicht der … adressat|falls sie diese email irrtümlich|wenn sie diese email irrtümlich|"
    "sollten sie diese … irrtümlich|bitte informieren sie … absender|das unerlaubte kopieren|"
    "informationen zum datenschutz|informationen zur verarbeitung|hinweise zum datenschutz|datenschutzhinweis|"
    "datenschutzinformation|datenschutz:|unsere datenschutz|informationen darüber, wie wir |wie wir ihre daten |"
    "den datenschutz |sie erhalten diese |du erhältst diese |diese email wurde an |diese email ging an |"
    "diese nachricht wurde an |vom newsletter abmelden|newsletter abbestellen|abmelden|abbestellen|um sich abzumelden|"
    "zum abmelden|wenn sie keine … mehr erhalten|falls sie keine … mehr erhalten|hier abmelden|im browser ansehen|"
    "im browser anzeigen|alle rechte vorbehalten",
    banner="achtung: … extern|achtung! … extern|achtung, … extern|vorsicht: … |vorsicht! … |externe email|"
    "externe nachricht|externer absender|extern:|[extern]|[extern|diese email stammt von … extern|"
    "diese email kommt von … extern|diese email stammt von außerhalb|diese email stammt nicht |"
    "diese email wurde von außerhalb|diese nachricht stammt von … extern|diese nachricht kommt von außerhalb|"
    "diese nachricht stammt von außerhalb|diese email kommt von außerhalb|diese email wurde von einem externen|"
    "sie erhalten nicht häufig emails von|sie erhalten nicht oft |warnung: … extern|hinweis: … extern|"
    "klicken sie nicht auf links|klicken sie auf keine ",
    closing="mit freundlichen grüßen|mit freundlichem gruß|mit freundlichen grüssen|mit freundlichem gruss|"
    "mit besten grüßen|mit den besten grüßen|mit herzlichen grüßen|mit herzlichem gruß|mit lieben grüßen|"
    "mit sonnigen grüßen|mit vielen grüßen|mit besten grüssen|mit herzlichen grüssen|mit freundl. grüßen|"
    "mit besten empfehlungen|freundliche grüße|freundliche grüsse|freundlicher gruß|beste grüße|beste grüsse|"
    "bester gruß|viele grüße|viele grüsse|viele liebe grüße|herzliche grüße|herzliche grüsse|herzlicher gruß|"
    "herzlichst|liebe grüße|liebe grüsse|lieber gruß|sonnige grüße|schöne grüße|schöne grüsse|grüße aus|grüße|grüsse|"
    "gruß|gruss|hochachtungsvoll|mfg|lg|vg|bg|hg|besten gruß|besten dank|vielen dank|herzlichen dank|danke|"
    "danke schön|danke im voraus|vielen dank im voraus|vielen dank und viele grüße|vielen dank und beste grüße|"
    "vielen dank und freundliche grüße|danke und viele grüße|danke und gruß|danke & lg|bis dahin|bis bald|bis dann|"
    "bis morgen|schönen tag|schönes wochenende|alles gute|ihr|ihre|euer|dein|deine|es grüßt|es grüßt sie",
    postscript="ps:|ps |p.s.|p. s.|p.s|nachtrag:",
    sign="tel|telefon|fon:|fon |fax|mobil|handy|durchwahl|festnetz|büro:|email:|mail:|internet:|web:|homepage|"
    "anschrift|adresse|besuchsadresse|postanschrift|sitz der gesellschaft|sitz:|firmensitz|sitz |geschäftsführ|"
    "vorstand|vorsitz|aufsichtsrat|amtsgericht|registergericht|handelsregister|hrb|hra|ust-id|ust.-id|ust.id|ustid|"
    "steuernummer|st.-nr|uid|eingetragen|registereintrag|iban|bankverbindung|bürozeiten|sprechzeiten|arbeitszeiten|"
    "meine arbeitszeit|meine arbeitstage|ich arbeite |erreichbar|erreichbarkeit|pronomen|meine pronomen|termin buchen|"
    "termin vereinbaren|buchen sie |termin mit mir|hier termin|bitte denken sie an die umwelt|"
    "bitte prüfen sie … umwelt|denken sie an die umwelt|bitte an die umwelt|folgen sie uns|folge uns|folgt uns|"
    "besuchen sie uns|besuche uns|vernetzen|wir stellen ein|wir suchen|jetzt bewerben|karriere:|"
    "unsere offenen stellen|ausgezeichnet|zertifiziert|ein unternehmen der|mitglied der|urlaub:|abwesend|nicht im büro",
    titles="recruiterin|personalreferent|personalreferentin|personalleiter|personalleiterin|personalabteilung|"
    "personal|personalberater|personalberaterin|personalmanagement|personalwesen|bewerbermanagement|leiter|leiterin|"
    "leitung|abteilungsleiter|abteilungsleiterin|teamleiter|teamleiterin|teamleitung|bereichsleiter|bereichsleiterin|"
    "bereichsleitung|geschäftsführer|geschäftsführerin|geschäftsführung|prokurist|prokuristin|referent|referentin|"
    "sachbearbeiter|sachbearbeiterin|assistenz|assistentin|berater|beraterin|entwickler|entwicklerin|ingenieur|"
    "ingenieurin|koordinator|koordinatorin|projektleiter|projektleiterin|dipl.-ing.|dipl.-kfm.|m.sc.|b.sc.|m.a.|b.a.|"
    "abteilung|referat|gründer|gründerin|vertrieb|vertriebsleiter|mbh|ohg|e.v.|eg|ug|gbr|werkstudent|werkstudentin|"
    "ausbildung|fachbereich|universität|hochschule|institut|unternehmensgruppe|stadt|verwaltung|personalentwicklung|"
    "einkauf",
)
