"""Swedish turns of phrase for the kinds that matter most, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import OWN, PENDING, Tongue, known_by

_LISTS = {
    "job": """
tjänsten|tjänst|jobbet|jobb|anställning|rollen|roll|kontrakt|praktikplats|position~|avtal|anställningsavtal|plats|
platsen
""",
    "rivals": """
[en|med|för] (annan|andra|intern) .. (kandidat~|sökande|person~)|[en|med] kandidat~ .. (som|vars|med|bättre)|
någon .. (annan|som|med)
""",
    "talk": "intervju~|samtal~|möte~|telefonsamtal~|videosamtal~|videomöte|träff~|lunch|provdag|fika",
    "day": "måndag|tisdag|onsdag|torsdag|fredag|lördag|imorgon|morgon|vecka~|kl|klockan|förmiddag~|eftermiddag~|\\d~",
    "soon": """
innan|senast|inom|nästa|denna vecka|i (början|slutet|mitten)|så snart|när|efter|snart|inom kort|under (veckan|nästa|
kommande)|på (måndag|tisdag|onsdag|torsdag|fredag)|i (januari|december)|före|imorgon|om (en|två|några)|oavsett
""",
    "tell": """
återkommer|återkoppl~|höra av|hör av|hörs|besked|beslut|beslutar|svar|svara|kontakta~|ringer|meddela~|meddelar|
uppdater~|nyheter|informera~|veta
""",
    "away": """
på semester|ledig|frånvarande|inte på kontoret|föräldraledig|sjukskriven|på resande fot|på tjänsteresa|tjänstledig|
ute ur kontoret|bortrest
""",
}
_REJECTION = {
    3: """
valet föll .. på (en|den|någon|annan)
!(tyvärr|beklagar|ledsen) ... (inte|ej|ingen|inget) ... (vidare|vald~|valts|erbjuda|gått|gå|fått|aktuell|blev|kvar|
matchar)
!(inte|ej) .. (går|gå|gått|gick|kommit|komma) .. vidare
!(inte|ej) .. (blivit|valts|vald|utvald|fått|aktuell) .. (för|till|tjänsten|uttagen|.)
(valt|valde|väljer|beslutat|bestämt|gå vidare|går vidare|gått vidare|anställt) .. <rivals>
(tjänsten|rollen|positionen|rekryteringen) .. (tillsatt|tillsatts|avbruten|avbrutits|avslutad|inställd|borttagen|
dragits in|indragen|tas bort)
(dra~|drar) tillbaka .. erbjudande~
!(inte|ej) .. (matchar|motsvarar|passar) .. (profil~|krav~|söker|behov)
(annan|andra|annat) (sökande|kandidat~|person~|profil~) .. (fått|får|valts|valt|har|som|erbjud~|anställ~|bättre|gått|
tackat|passar)
(någon annan|en annan|någon med|någon som) .. (fått|får|valt|tjänsten|jobbet|mer|passar|anställ~|har|bättre|körkort|
redan)
!(blev|blir|är|var) .. (inte|tyvärr inte) (du|dig|just du|aktuell|vald|utvald|uttagen|vidare)
!(går|gick|har|kommer|kan|kunde|tar|tog|valt|beslutat) .. (inte|tyvärr inte|ej) .. (vidare|erbjuda|anställa|
gå vidare|att gå|ta dig|fortsätta|välja|kalla)
(tjänsten|rollen|jobbet|rekryteringen|processen) .. (tillsatt|tillsatts|tillsattes|avbruten|avbryts|avbrutits|
inställd|ströks|dragits in|internt|utgår|fryst helt)
(avslag|avslår|avböja) ..
(erbjudandet|anbudet) .. (tillbaka|återkallas|dras|drar)
(dra|drar|dragit) tillbaka .. erbjud~
(tråkiga|dåliga|inga goda|inte så roliga|inga roliga) (nyheter|besked)
(negativt|nekande) (besked|svar)
(behövde|sökte|letade|söker|ville ha) .. (någon) .. (med|som|mer)
=(avslag)
!(beslutat|valt|bestämt|beslut) .. (inte|att inte)
""",
    2: """
(lycka till) .. (framöver|sökande|framtid~|med|.)
(sparar|spara) .. (cv|ansökan|uppgifter|databas)
lycka till .. (fort~|söka~|framöver|vidare|framtid~|!|.|med)
(beslutet|beslut) .. (överklag~)
""",
    1: "(tyvärr|beklagar)\n(svårt|tufft) (val|beslut)\n(många|stort antal) .. (sökande|ansökningar)",
}
_OFFER = {
    3: """
(glädje|glada|glad|gärna|vill|nöje|härmed) ... (erbjuda|erbjuder) .. (<job>|.|en|anställning)
(erbjuder|erbjuda) (dig|er) .. (<job>)
(bifogat|bifogar|bifogad|här kommer) .. (avtal~|anställningsavtal~|erbjudande~|kontrakt~)
(anställningsavtal~|avtal~|erbjudande~|kontrakt~) .. (bifogat|bifogad|signer~|underteckna~|för underskrift|
skriva under)
välkommen .. (till teamet|till oss|ombord|i gänget|till företaget|till gänget)
(du har|du) fått .. (jobbet|tjänsten)
(valt|bestämt oss för) .. dig
(vill|vill gärna) .. (anställa dig|ha dig .. (team|hos|i)|att du börjar)
jobbet är ditt
(vill|vi vill|skulle vilja|gärna|glada|glädje|nöjet) .. (anställa|erbjuda|ha) dig .. (tjänsten|jobbet|rollen|
anställning|en|hos|som|i|.|!)
(du) (har fått|fick|får) .. (jobbet|tjänsten|rollen|anställningen)
(anställningsavtal~|anställningskontrakt~|avtalet|kontraktet) .. (bifog~|skriv~|signer~|under~|skickar|kommer)
""",
    2: "(grattis)\n(lön~|startdatum)",
    1: "(erbjudande|avtal)",
}
_INVITATION = {
    3: """
(bjuda in|bjuder in|inbjudan|inbjuden|välkommen på|välkommen till|kalla dig) .. (till|på|en|dig|.) .. (<talk>|oss|
kontoret)
(vill|skulle|gärna) .. (träffa|prata|ses|lära känna|intervjua|boka)
(boka|välj|hitta|bokar|välja) .. (tid|möte|<talk>|datum)
(andra|nästa|sista|ny) (<talk>|steg|intervju)
(passar|passa|skulle|funkar|fungerar) .. (dig|det|du) ... (<day>)
(när|vilken|vilka) .. (passar|kan du|tid~|tillgänglig)
(kan|har) du .. (tid|möjlighet|<day>|komma)
(gått|gå|går) vidare till
(göra|genomföra|fyll) .. (test~|uppgift~|case~)
(provdag|provjobba)
@booking
(boka om|flytta|skjuta upp) .. (<talk>|möte)
(bekräft~|påminnelse) .. (<talk>)
""",
    1: "(intervju|samtal|möte)",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(ännu|fortfarande|än) .. (inte|inget|intervjuar|kvar|pågår|träffar|väntar|utvärderar)
(inte|inget|ej) .. (ännu|än|beslut|bestämt|fattat)
(försen~|drar ut|längre tid|pausad~|pausat|vilande|tålamod|anställningsstopp|skjutits|mer tid|på paus)
?(erbjudit|erbjudande) .. <rivals>
(så snart|så fort|när) .. (vet|får|har|beslut)
""",
    1: "(snart|beslut)",
}
_ACKNOWLEDGEMENT = {
    3: """
(mottagit|tagit emot|fått|mottog) .. (ansökan|meddelande|mejl|ärende)
(ansökan|meddelande|ärende) .. (mottagen|mottaget|mottagits|registrer~|skickats|inskickad)
(bekräfta~|bekräftelse) .. (mottag~|ansökan)
(tack) för (din ansökan|visat intresse|ditt intresse|att du sökt)
(ärendenummer|referensnummer)
""",
    1: """
(automatiskt|autogenererat) .. (meddelande|mejl|svar|utskick|genererat)
(går inte att svara|svara inte på|kan inte besvaras)
""",
}
_ABSENCE = {
    3: """
(jag är|är|vi är) [för närvarande|just nu] (<away>)
(<away>) .. (till|från|och|t|fram)
(frånvaromeddelande|frånvaro)
(tillbaka|åter|åter på kontoret) .. (den|på|\\d~|igen|måndag)
(brådskande|akut~|akuta) .. (kontakta|ring|@address|ärenden|vänd)
(begränsad) .. (tillgång|åtkomst)
(slutat|arbetar inte längre|jobbar inte längre)
kontoret .. stängt
""",
    2: "(brådskande|akut~|semester|föräldraledig)\ntack för (ditt|din) (mejl|mail|meddelande)",
    1: "(autosvar|automatiskt svar)",
}
_OTHER = {
    3: """
(nya|\\d~) .. (jobb|lediga jobb|tjänster) .. (för dig|som matchar|i)
(nyhetsbrev|avregistrera|avprenumerera|jobbevakning|bevakning)
(verifieringskod|säkerhetskod|engångskod|lösenord)
(enkät|undersökning|betygsätt|hur upplevde)
(rabatt|erbjudande gäller|webinar|webbinarium|anmäl dig|kampanj)
"""
}
_OWN = {
    3: """
(min|mitt) (ansökan|intresse|cv|intervju|kandidatur|erfarenhet)
(tack) .. (att jag fick|för att ni tog|för trevligt|för ett trevligt|för intervjun|att du tog)
(ser fram emot) .. (ert|ditt|er|att höra)
(jag) .. (intresserad|motiverad|undrar om|ville)
"""
}
_BOUNCE = {
    3: """
(kunde inte|ej|inte) .. (levereras|leverera)
(adressen|mottagaren|brevlådan|postlådan) .. (hittades inte|okänd|full|finns inte)
"""
}
_ASKS = """
(kan|kunde|skulle|vill|har) du [kunna|vänligen|även|också|möjlighet|gärna] (skicka|bekräfta|höra|svara|fylla|välja|
komma|ringa|meddela|prata|ge|signera|återkomma|tid|möjlighet|lämna|berätta|ses)
(vänligen|var god|var snäll|snälla) .. (skicka|bekräfta|svara|fyll|välj|meddela|återkom|signera|boka|lämna|skriv)
(skicka|bekräfta|svara|meddela|återkom|välj|ring|fyll|signera|boka) (mig|oss|gärna|av|in|en|på|med|till|din|ditt|
dina)
(behöver|saknar) .. (din|dina|ditt|från dig|få|av dig|referenser)
(väntar|inväntar|ser fram emot) .. (ditt|din) (svar|bekräftelse|återkoppling|besked)
(när|vilken|vilka|vad) .. (passar|du|din|dina|ditt)
(passar|funkar|fungerar) .. (dig|det|tisdag|måndag|onsdag|torsdag|fredag)
(bjuda in) .. (dig|till)
hör av dig
säg (till|om|ja|vad)
(ber|vill be) [vi|jag] dig
^skicka [gärna|bara] (ett|en) .. (ny|nytt|kopia|foto|bild|intyg)
boka [en] tid
@booking
@signing
"""
_POLITE = """
(hör av dig|säg till) .. (frågor|funderingar|undrar)
(frågor|funderingar) .. (hör|kontakta|tveka|välkommen|är|ring)
(tveka) inte
(hur mår|hur är det)
(hoppas) .. (bra|fint|allt)
(svara inte|svara ej)
(går inte|kan inte|gå inte) att svara
"""

SWEDISH = Tongue(
    name="sv",
    little=known_by(
        "och att det som en ett är för på med av vi du dig din ditt inte har till om tack hej vänliga hälsningar "
        "hälsning från kommer oss jag den de så men kan vår vårt nu här skulle mvh bästa er"
    ),
    lists=_LISTS,
    kinds={
        Purpose.OFFER: _OFFER,
        Purpose.REJECTION: _REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ACKNOWLEDGEMENT: _ACKNOWLEDGEMENT,
        Purpose.ABSENCE: _ABSENCE,
        Purpose.BOUNCE: _BOUNCE,
        Purpose.OTHER: _OTHER,
        OWN: _OWN,
        PENDING: {1: "(inte|väntar|ännu) .. (tackat ja|svar|svarat|skrivit)"},
    },
    nots="(inte|ej|ingen|inget|aldrig|utan|varken)",
    cuts="(men|och|eftersom|dock|så)",
    ifs="(om|ifall|såvida)",
    polite_ifs="om .. (du|det|möjligt) .. (vill|kan|passar|går|intresserad|önskar|möjligt|funkar)",
    maybes="(kanske|eventuellt|möjligen|hoppas|planerar|räknar med|innan|normalt|brukar)",
    voids={
        Purpose.OFFER: """
grattis till .. (priset|artikeln|dottern|sonen|bröllopet|boken|föredraget|examen)
(erbjuda|erbjuder) .. (tid~|möte|samtal|intervju|alternativ~)
(andra|annan|annat) (kandidat~|erbjudande~)
(dra~|drar) tillbaka
välkommen .. (på|till) .. (intervju~|möte|samtal)
""",
        Purpose.REJECTION: """
(funderar|betänketid|inte (svarat|skrivit på))
andra (tjänsten|jobbet) .. (tillsatt|borta|stängd)
(ännu|än) .. (inte|inget) .. (beslut~|bestämt|valt|fattat)
(inte|inget) .. (ännu|än)
(boka om|flytta|ställa in) .. (intervju~|möte~|samtal~)
""",
        Purpose.ABSENCE: """
(var|varit|tillbaka från)
men [jag] läser .. (mejl|mejlen|mail)
""",
        Purpose.INVITATION: "tack .. (för|att) .. (intervju~|samtal~|möte~|tid|kom)",
    },
    theirs="""
(avtalet|kontraktet|bekräftelsen) .. (kommer|skickas)
(kommer|skickar) .. (avtalet|kontraktet|bekräftelsen)
""",
    asks=_ASKS,
    polite=_POLITE,
)
