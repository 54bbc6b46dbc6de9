"""Danish turns of phrase, and those of Norwegian Bokmål, which is written much alike; what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import OWN, PENDING, Tongue, known_by

_LISTS = {
    "job": "stillingen|stilling|jobbet|job|jobben|jobb|rollen|pladsen|plads|plassen|ansættelse|ansættelsen|kontrakt",
    "rivals": """
[en|den|til|for] (anden|andre|intern|annen) .. (kandidat~|ansøger~|søker~|person~)|en kandidat .. (som|der|med)|
(en|nogen|noen) (anden|andre|annen)
""",
    "talk": "samtale~|intervju~|interview~|møde|mødet|møte|møtet|telefonsamtale~|prøvedag|kaffe",
    "day": "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|imorgen|morgen|uge~|uke~|kl|klokken|formiddag~|\\d~",
    "soon": """
inden|senest|innen|næste|neste|denne uge|denne uken|i (begyndelsen|slutningen|løbet|starten)|snart|efter|etter|på
(mandag|tirsdag|onsdag|torsdag|fredag)|om (en|to|nogle|noen)|når|så snart|mandag|tirsdag|onsdag|torsdag|fredag|i morgen
""",
    "tell": """
hører|høre|besked|beskjed|afgørelse|beslutning~|beslutter|svar|svarer|kontakter|kontakte|ringer|vender tilbage|
vende tilbage|giver lyd|nyt|bestemmer os|melder tilbage|gir lyd|ta kontakt|tar kontakt
""",
    "away": "på ferie|ferie|bortrejst|bortreist|på barsel|sygemeldt|sykemeldt|ikke på kontoret|fraværende|på orlov",
}
_REJECTION = {
    3: """
(valget|valgt|vælger|vælge|valgte|velge|besluttet|bestemt|ansat|ansætte|ansatt|gået|går|gå) .. <rivals>
valget (faldt|er faldet|falt) .. på
!(desværre|dessverre|beklager|kedeligt) ... (ikke|ingen) ... (videre|valgt|tilbyde|ansat|fået|blev|går|gå|lykkedes)
!(ikke|ej) .. (går|gå|gået|kommet|komme) .. videre
!(ikke) .. (blevet valgt|udvalgt|fået|faldet) .. (stillingen|jobbet|dig|.)
<job> .. (besat|besatt|bortfaldet|nedlagt|aflyst|lukket|trukket tilbage|blevet besat)
(afslag|avslag) på
(trækker|trække|trekker) .. tilbud~ .. tilbage
<rivals> .. (fået|fik|får|valgt)
""",
    2: "(held og lykke|lykke til) .. (fremover|videre|jobsøgning~|søgning~)",
    1: "(desværre|dessverre|beklager)",
}
_OFFER = {
    3: """
(tilbyde|tilbyder|tilbudt) .. dig .. <job>
(tilbyder|tilby|tilbyr) (vi|deg|jeg) .. <job>
(vil|ville) .. (ansætte|ansette) (dig|deg)
(du|dig) .. (har fået|fik|får) .. (jobbet|stillingen|pladsen|jobben)
(jobbet|stillingen|jobben|pladsen) er (dit|din|ditt)
(vedhæftet|vedlagt|vedhæfter) .. (kontrakt~|ansættelseskontrakt~|ansættelsesbevis~)
""",
    2: "(tillykke|gratulerer)",
}
_INVITATION = {
    3: """
(invitere|inviterer|indkalder|indbyde) .. (dig|deg) .. (til|på|om)
(vil|ville) [vi|jeg] .. (møde|mødes|tale|snakke|møte|se) .. (dig|deg|med)
(anden|næste|andre|neste) (samtale|runde|interview|intervju)
(passer|kan) .. (dig|du|deg|det) ... <day>
(hvornår|hvilken dag|når) .. (passer|kan du)
@booking
""",
    1: "<talk>",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(ikke|endnu ikke|ennå ikke) .. (besluttet|bestemt|afgjort|truffet|valgt|taget stilling)
(mangler|skal) .. (kandidat~|samtale~|ansøger~)
(forsinket|udsat|trækker ud|tager længere|utsatt)
""",
}
_ACKNOWLEDGEMENT = {
    3: """
(modtaget|mottatt) .. (din|ansøgning~|søknad~)
(tak|takk) for (din|dit|søknaden) [ansøgning|interesse|søknad]
""",
}
_ABSENCE = {
    3: """
(jeg er|er jeg|jeg holder|jeg har) .. (<away>)
(tilbage|retur|på kontoret igen) .. <day>
""",
}
_OWN = {3: "(min|mit) (ansøgning|interesse|søknad|cv)"}
_ASKS = """
(kan|kunne|vil|ville|gider|skulle) du [ikke] [lige|venligst|også|eventuelt|kanskje|gjerne|godt|mon|bare] (sende|
bekræfte|oplyse|skrive|ringe|give|svare|fortælle|komme|udfylde|underskrive|vælge|melde|bekrefte|gi|fortelle|si|sige|fylle|høre)
(bedes|bedes du|du bedes) .. (sende|bekræfte|udfylde~|returnere~|oplyse|svare|kontakte|underskrive~|indsende~)
(venligst|vennligst) .. (send~|bekræft|udfyld|returner|oplys|svar|vælg|ring|skriv|bekreft|fyll|underskriv|meld)
(send|bekræft|udfyld|returner|oplys|vælg|ring|skriv|bekreft|fyll|underskriv|meld|mail) [gerne|gjerne|lige|bare|så|
os|mig|meg|oss|venligst|vennligst] (en|et|din|dit|dine|dem|den|det|mig|os|hvad|hvilken|hvilket|hvornår|om|til|
tilbage|senest|inden|gerne|hvem|hva|når|retur|på)
(sig|si|skriv|fortæl|fortell|giv|gi|lad|la) [mig|os|meg|oss] [lige|gerne|gjerne] [til|besked|beskjed|lyd] (om|hvis|hvad|
hvilken|hvornår|hva|når|høre|vide|vite|hvordan)
(giv|gi) [mig|os|meg|oss] [lige|gerne] (et kald|et praj|besked|beskjed|lyd|et ring)
(må|kan|kunne) (jeg|vi) .. (høre|få|bede|be|spørge|spørre)
(mangler|savner) [jeg|vi] [nu|nok|stadig|fortsat|bare|kun|fortsatt|endnu|lige] .. (din|dit|dine|ditt|fra dig|fra deg)
(skal bruge|har brug for|behøver|trenger) .. (din|dit|dine|ditt|en|et|to|kopi|oplysning~)
(vil|ville) (gerne|gjerne) (have|vide|høre|ha|vite|bede|spørge|modtage)
(ser frem til|afventer|venter på) .. (dit|din|ditt) (svar|bekræftelse|tilbagemelding|besked)
(beder|ber) [vi|jeg] (dig|deg) .. (om|sende|udfylde)
(hvornår|hvilken|hvilke|hvilket|hvad|hva) .. (passer|du|din|dit|dine)
(passer|passar) .. (dig|deg|det)
@booking
@signing
"""
_POLITE = """
(spørgsmål|spørsmål|tvivl) .. (ring|velkommen|kontakt|skriv|tøv|bare)
(har du|hvis du har) .. (spørgsmål|spørsmål)
tøv (endelig|ikke)
(hvordan går det|hvordan har du)
(håber|håper) .. (godt|bra|alt|det)
(kan ikke besvares|svar ikke)
(skal ikke|behøver ikke|trenger ikke)
"""

DANISH = Tongue(
    name="da",
    little=known_by(
        "jeg ikke og vi til dig deg din dit mig os af hvad hvornår hvilken kære hej hilsen venlig vennlig med for har "
        "som også tak takk være nu endnu meget hva det en et den på om hvis når så kan skal vil mvh vores vår efter "
        "du fra ved hos dine dem bliver blev inden hvor hvem hvordan lige bare gerne gjerne godt tirsdag lørdag"
    ),
    lists=_LISTS,
    kinds={
        Purpose.OFFER: _OFFER,
        Purpose.REJECTION: _REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ACKNOWLEDGEMENT: _ACKNOWLEDGEMENT,
        Purpose.ABSENCE: _ABSENCE,
        OWN: _OWN,
        PENDING: {1: "(ikke|endnu|venter) .. (svaret|takket ja|underskrevet|svar)"},
    },
    nots="(ikke|ej|ingen|intet|aldrig|uden|hverken|aldri|uten)",
    cuts="(men|og|fordi|dog|så)",
    ifs="(hvis|såfremt|medmindre|dersom)",
    polite_ifs="(hvis|dersom) .. (du|det) .. (vil|kan|passer|har lyst|er interesseret|muligt)",
    maybes="(måske|muligvis|håber|forventer|kanskje|håper|før|inden)",
    voids={
        Purpose.OFFER: """
(tillykke|gratulerer) med .. (fødselsdag~|datter~|søn~|prisen|artiklen|bryllup~|bursdag~)
(tilbyde|tilbyder|tilby) .. (samtale~|tid|tidspunkt~|møde|møte)
andre (kandidater|tilbud)
""",
        Purpose.REJECTION: """
(tænker over|overvejer|endnu ikke|har ikke svaret|ennå ikke)
(anden|andre|annen) (stilling~|job) .. (besat|lukket)
(flytte|udskyde|utsette) .. (samtale~|møde|intervju~)
""",
        Purpose.ABSENCE: "(var|har været|ha vært) ",
        Purpose.INVITATION: "(tak|takk) for .. (samtale~|besøget|sidst|i går|møde~|praten)",
    },
    theirs="(kontrakten|brevet|bekræftelsen) .. (følger|kommer|sendes)",
    asks=_ASKS,
    polite=_POLITE,
)
