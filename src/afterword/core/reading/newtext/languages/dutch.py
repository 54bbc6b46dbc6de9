"""What Dutch says around a message."""

from afterword.core.reading.newtext.wording import Wording

DUTCH = Wording(
    on="op |ma |di |wo |do |vr |za |zo |maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|citeren van ",
    wrote="schreef|schreef het volgende|het volgende geschreven|geschreven|schrijft",
    wrote_then=" schreef | heeft ",
    sender="van|afzender",
    sent="verzonden|verzonden op|verstuurd|gestuurd",
    date="datum",
    to="aan|antwoord aan",
    copy="cc|bcc|kopie",
    subject="onderwerp|betreft|urgentie|bijlagen",
    original="oorspronkelijk bericht|origineel bericht|oorspronkelijke bericht|originele bericht|oorspronkelijke mail|"
    "oorspronkelijke afspraak",
    forwarded="doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurde email|begin van doorgestuurd bericht|"
    "doorgestuurde mail",
    points="zie hieronder|zie onder|zie onderstaand|zie onderstaande … |zie … hieronder|zie bericht hieronder|"
    "ter info|ter informatie|ter kennisgeving|t i|fyi|ik stuur … door|doorgestuurd|hierbij doorgestuurd|net binnen|"
    "net ontvangen|hieronder de …|hieronder het …|zie hieronder van …",
    own="mijn|antwoorden|opmerkingen",
    sent_with="verzonden vanaf |verstuurd vanaf |verzonden met |verstuurd met |verzonden via |verstuurd via |"
    "verzonden vanuit |verstuurd vanuit |verstuurd van |verzonden van |outlook voor |download outlook|"
    "outlook downloaden|vanaf mijn iphone|excuses voor … typ|sorry voor … typ|virusvrij",
    footer="disclaimer|vertrouwelijkheid|de informatie verzonden |de informatie in dit … vertrouwelijk|"
    "de informatie in deze … vertrouwelijk|dit bericht … vertrouwelijk|dit bericht … bestemd|"
    "dit bericht … geadresseerde|deze email … vertrouwelijk|deze email … bestemd|deze email … geadresseerde|"
    "dit emailbericht|dit email bericht|deze mail … bestemd|de inhoud van dit … vertrouwelijk|"
    "de inhoud van deze … vertrouwelijk|indien u niet de … geadresseerde|als u niet de … geadresseerde|"
    "indien dit bericht niet voor u|als dit bericht niet voor u|aan dit bericht kunnen geen rechten|"
    "aan deze email kunnen geen rechten|privacyverklaring|onze privacyverklaring|lees onze privacy|u ontvangt deze |"
    "je ontvangt deze |u ontvangt dit |je ontvangt dit |deze email is verzonden aan|deze email is verstuurd aan|"
    "uitschrijven|afmelden|om u af te melden|om je af te melden|wilt u geen … meer ontvangen|"
    "wil je geen … meer ontvangen|bekijk in browser|alle rechten voorbehouden",
    banner="let op: … |let op! … |pas op: … |[extern|externe email|extern bericht|externe afzender|"
    "waarschuwing: … extern|deze email is afkomstig van |deze email komt van buiten|deze email is van buiten|"
    "dit bericht is afkomstig van |dit bericht komt van buiten|deze mail komt van buiten|u ontvangt niet vaak |"
    "je ontvangt niet vaak |u krijgt niet vaak |klik niet op ",
    closing="met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|"
    "met hartelijke groet|hartelijke groet|hartelijke groeten|met groet|groet|groeten|groetjes|beste groeten|vr. gr|"
    "vr.gr|mvg|m.v.g|hoogachtend|met de meeste hoogachting|hartelijks|liefs|bedankt|bedankt alvast|alvast bedankt|"
    "bij voorbaat dank|dank|dank je wel|dank u wel|dankjewel|alvast hartelijk dank|met dank|fijne dag|fijne avond|"
    "fijn weekend|prettig weekend|tot snel|tot dan|tot ziens|tot gauw|warme groet|zonnige groet|hartelijk dank",
    postscript="p.s|ps:|ps |p.s.|ps.|nb:",
    sign="tel|telefoon|mobiel|mob|fax|email:|mail:|website|adres|bezoekadres|postadres|postbus|kvk|k.v.k|btw|iban|"
    "werkdagen|mijn werkdagen|aanwezig|werkzaam op|ik werk |niet werkzaam|bereikbaar|plan een |maak een afspraak|"
    "boek een |denk aan het milieu|denk aan milieu|print deze |voordat u deze|bespaar papier|volg ons|bezoek onze|"
    "bezoek ons|wij zoeken|we zoeken|werken bij|vacatures|voornaamwoorden|onderdeel van|vakantie",
    titles="werving|selectie|personeelszaken|personeel|medewerker|medewerkster|adviseur|hoofd|afdeling|afdelingshoofd|"
    "leidinggevende|teamleider|directeur|oprichter|ontwikkelaar|ingenieur|stagiair|stagiaire|projectleider|b.v.|bv|"
    "n.v.|nv|vof|v.o.f.|stichting|vereniging|gemeente|hogeschool|universiteit|groep|bestuurder|zaakvoerder|eigenaar",
)
