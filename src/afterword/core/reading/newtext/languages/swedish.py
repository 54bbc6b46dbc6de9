"""What Swedish says around a message."""

from afterword.core.reading.newtext.wording import Wording

SWEDISH = Wording(
    on="den |mån |tis |ons |tors |tor |fre |lör |sön |måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|på ",
    wrote="skrev|skrev följande|skriver|har skrivit",
    wrote_then=" skrev |skrev ",
    sender="från|avsändare",
    sent="skickat|skickades|skickad|sänt",
    date="datum",
    to="till|svar till",
    copy="kopia|cc|hemlig kopia",
    subject="ämne|prioritet|bilagor|angående",
    original="ursprungligt meddelande|originalmeddelande|ursprungligt mail|ursprungligt mejl|ursprungliga meddelandet",
    forwarded="vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl|"
    "början av vidarebefordrat meddelande|början på vidarebefordrat meddelande|börja vidarebefordrat meddelande|"
    "vidarebefordrat mail|vidarebefordrat epostmeddelande",
    points="se nedan|se nedanstående|se … nedan|nedan|för kännedom|f k|till din information|för info|fyi|"
    "vidarebefordrar|jag vidarebefordrar … |skickar vidare|jag skickar vidare … |kom precis",
    own="mina|svar|kommentarer",
    sent_with="skickat från |skickat med |skickat via |sänt från |skickad från |hämta outlook|ladda ned outlook|"
    "ladda ner outlook|från min iphone|ursäkta … stavfel|ursäkta … felstavning|virusfri",
    footer="konfidentialitet|sekretess|ansvarsfriskrivning|detta meddelande … konfidentiell|detta meddelande … avse|"
    "detta meddelande … mottagare|detta epostmeddelande|detta email … konfidentiell|detta email … avse|"
    "detta mejl … avse|denna epost … |informationen i detta … konfidentiell|innehållet i detta … konfidentiell|"
    "om du inte är … mottagare|om du har fått detta … misstag|om du fått detta … misstag|så behandlar vi |"
    "vi behandlar personuppgifter|för information om hur vi … personuppgifter|läs om hur vi … personuppgifter|"
    "läs mer om hur vi … personuppgifter|hur vi behandlar … personuppgifter|integritetspolicy|vår integritetspolicy|"
    "när du skickar epost|du får detta |du får det här |du har fått detta |detta mejl skickades till|avregistrera|"
    "avprenumerera|avsluta prenumeration|för att avregistrera|vill du inte längre få|om du inte längre vill få|"
    "visa i webbläsare|alla rättigheter förbehållna",
    banner="varning: … |obs: … |obs! … |[extern|externt meddelande|extern avsändare|externt mejl|"
    "detta meddelande kommer från … extern|detta meddelande kommer utifrån|detta mejl kommer från|"
    "detta epostmeddelande kommer från|du får inte ofta |klicka inte på ",
    closing="med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|hälsning|"
    "med bästa hälsningar|bästa hälsningar|bästa hälsning|varma hälsningar|många hälsningar|mvh|vh|hälsar|allt gott|"
    "allt det bästa|tack|tack på förhand|tack så mycket|stort tack|tack och hälsningar|ha det bra|ha en bra dag|"
    "ha en fin dag|trevlig helg|ha en trevlig helg|vi hörs|vi ses|på återhörande|kram|högaktningsfullt|"
    "med vänlig hälsning / best regards|med vänlig hälsning/best regards",
    postscript="ps:|ps |p.s|p.s.|ps.",
    sign="tel|telefon|mobil|mob|växel|direkt:|fax|epost|email:|webb|hemsida|adress|besöksadress|postadress|org.nr|"
    "org nr|orgnr|organisationsnummer|styrelsens säte|arbetstider|mina arbetstider|jag arbetar |boka |min kalender|"
    "tänk på miljön|tänk på vår miljö|måste du skriva ut|skriv inte ut|följ oss|besök |vi söker|lediga jobb|"
    "vi rekryterar|pronomen|semester",
    titles="rekryterare|rekrytering|rekryterings|personal|personalchef|personalavdelningen|hr-chef|hr-specialist|"
    "hr-partner|chef|chefen|avdelningschef|enhetschef|teamledare|gruppchef|projektledare|konsult|konsultchef|ingenjör|"
    "utvecklare|systemutvecklare|vd|grundare|delägare|samordnare|koordinator|ansvarig|medarbetare|handläggare|ab|"
    "aktiebolag|kommun|region|universitet|högskola|koncernen|avdelning|verksamhetschef|sektionschef",
)
