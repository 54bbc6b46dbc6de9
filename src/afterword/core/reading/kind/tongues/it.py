"""Italian turns of phrase for the kinds that matter most, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import OWN, PENDING, Tongue, known_by

_LISTS = {
    "job": "posizione|posto|lavoro|contratto|ruolo|impiego|stage|tirocinio|assunzione",
    "rivals": """
[con|per|a|su] [un|una|il|la|altri|altre] (altro|altra|altri|altre|candidat~|profilo|profili|persona) .. (candidat~|
profil~|person~|interno|interna|più|cui|con|che|idone~|in linea)|[a|per] qualcun altro
""",
    "talk": "colloquio|colloqui|incontro|chiamata|call|videochiamata|appuntamento|intervista|telefonata|videocall",
    "day": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|settimana|ore|mattina|pomeriggio|\\d~",
    "soon": """
entro|dopo|prima|nei prossimi|nelle prossime|a breve|presto|fine|inizio|metà|la prossima|la settimana|prossim~|appena|
quando|lunedì|martedì|mercoledì|giovedì|venerdì|in settimana|al più (presto|tardi)|in (una|due|tre|pochi|gennaio|
ogni)|una volta
""",
    "tell": """
faremo sapere|farò sapere|far sapere|ricontatter~|contatter~|aggiorner~|aggiornamento|aggiornamenti|risposta|
riscontro|notizie|decisione|decider~|comunicher~|informer~|risentiremo|sentiamo|dirò|diremo
""",
    "away": "fuori ufficio|fuori sede|in ferie|assente|in maternità|in congedo|in malattia|in trasferta|in viaggio",
}
_REJECTION = {
    3: """
(assegnat~|affidat~|conferit~|attribuit~) .. (incarico|posto|ruolo|cattedra|contratto) .. (a|al|alla|ad|all) (prim~|
un altr~|altr~|un candidat~|una candidat~|intern~)
!(purtroppo|spiacenti|dispiace|rammarico|dobbiamo) ... (non|senza) ... (selezionat~|proseguire|procedere|procederemo|
proseguiremo|scelt~|offrir~|idone~|esito|corrispond~|positiv~|accogliere|andare avanti|andata)
!non .. (proseguire|procedere|procederemo|proseguiremo|andare avanti|continuare|dare seguito) .. (con|candidatura|nel|
oltre|.|alla)
!(candidatura|profilo) .. non .. (selezionat~|accolta|idone~|scelt~|ritenut~|linea)
!non .. (stat~|è|sei|sia) .. (selezionat~|scelt~|ritenut~|ammess~)
(deciso|scelto|optato|preferito|selezionato|assunto|proseguire|procedere|procedendo|scelta|andare avanti) .. <rivals>
(posizione|posto|ruolo|ricerca|selezione) .. (coperta|coperto|chiusa|chiuso|annullat~|cancellat~|eliminat~|
già occupat~|non più disponibile|sospesa definitivamente)
esito (negativo|non positivo)
(ritirare|ritiriamo|revocare|revochiamo) .. offerta
!non .. (in linea|corrispond~|rispecchia) .. (profilo|requisiti|esigenze|cerchiamo|cercando|ricerca)
(preferisc~|preferito|preferiamo|deciso|scelto) .. (fermar~ qui|chiudere qui|non (proseguire|procedere|continuare|
dare|andare))
(fermiamo|ci fermiamo|fermarci|fermarsi|si ferma|si conclude|finisce|chiudiamo) .. (qui|qua)
(scelto|scelta|preferito|assunto|preso|trovato|individuato|optato|ricaduta|caduta|orientat~|
selezionato) .. (un altro|un altra|altro|altra|altri|qualcun altro|un candidato|una candidata|una persona|un profilo|
una risorsa)
(un altro|un altra) (candidat~|persona|profilo|risorsa|concorrente) .. (stat~|più|meglio|ricoprirà|entrerà|avrà)
(abbiamo|hanno) .. (trovato|scelto|preso|assunto) .. (qualcuno|la persona|un altra persona)
!non (hai|ha|è|sei|sarà|siamo|possiamo|potremo|riusciamo|ce|abbiamo|intendiamo|vogliono) .. (superato|passato|
andare avanti|proseguire|procedere|offrir~|assumer~|confermar~|accogliere|dare seguito|rientra~|selezionat~|
risultat~ (idone~|vincit~)|fatta|prender~)
!non .. (andiamo|andremo|vanno|proseguiamo|procediamo|continuiamo) .. (avanti|oltre|con|nella|nel)
!non .. (il profilo|la persona|la figura) (giust~|adatt~|che cerch~|ideale)
(cercano|cercavano|cerchiamo|cercavamo|serve|serviva|vogliono) qualcuno .. (già|più|con|che)
(posizione|posto|ruolo|ricerca|selezione|concorso|bando) ... (copert~|annullat~|cancellat~|revocat~|soppress~|
congelat~ definitivamente|ritirat~|assegnat~|già occupat~)
(offerta|proposta) .. (ritirat~|revocat~|annullat~|decadut~)
(risposta|riscontro|valutazione) .. (negativ~|sfavorevole)
!non .. (buone notizie|buona notizia)
(brutte notizie|brutta notizia|cattive notizie)
(candidatura) .. (respint~|scartat~|rifiutat~|esclus~)
(deciso|scelto|preferito|decisione|preferiamo|preferiscono) .. di non
""",
    2: """
(conserver~|terremo|tenere|conservare) .. (cv|curriculum|candidatura|profilo|considerazione|archivio|database)
(auguriamo|auguro|augurarle|augurarti|in bocca al lupo) .. (futuro|successo|meglio|ricerca|carriera|fortuna|.)
""",
    1: """
(purtroppo|spiacenti|dispiace|rammarico)
(scelta|decisione) .. (difficile|facile)
(numerose|numero) .. candidature
(peccato|mi spiace|a malincuore|rammaric~)
""",
}
_OFFER = {
    3: """
(lieti|lieta|lieto|felici|felice|piacere|vorremmo|desideriamo|entusiasti|contenti) ... (offrir~|offrirti|offrirle|
proporti|proporle|assumer~|fare un offerta) .. (<job>|offerta|.|il|la|un)
(ti|le) (offriamo|offre|offro|proponiamo) .. (<job>)
(offerta|proposta) (di lavoro|di assunzione|contrattuale|formale|economica|di impiego)
(allegat~|in allegato|allego) .. (contratto|lettera di assunzione|offerta|proposta|lettera d impegno)
(contratto|lettera di assunzione|lettera d impegno) .. (allegat~|firma~|in allegato|da firmare)
(benvenut~) .. (team|bordo|squadra|azienda|noi)
(sei stat~|è stat~) .. (selezionat~|scelt~|assunt~) (per|come) .. (<job>|.)
(abbiamo|hanno) (scelto|deciso di assumere) (te|lei|di assumer~)
il (posto|lavoro) è (tuo|suo)
(vogliamo|vorremmo|vorrei|intendiamo|deciso di|siamo felici di|lieti di|contenti di) (assumerti|assumerla|prenderti|
prenderla|averti|averla|offrirti|offrirle|confermarti) ..
(sei|è) (assunt~|dei nostri|il nostro nuovo|la nostra nuova|pres~)
(firma~) .. (contratto|lettera)
(contratto) ... (firma~|inviamo|mandiamo|pronto|arriva|invio|mando)
(puoi|può|potresti|potrebbe) (iniziare|cominciare) .. (il|da|a|lunedì|subito|quando)
(cliente|azienda|capo) .. (vuole|vogliono) (assumer~|prender~|te|farti un|farle un)
""",
    2: "(congratulazioni|complimenti)\n(retribuzione|stipendio|ral) .. (lorda|annua|\\d~)",
    1: "(offerta|contratto)",
}
_INVITATION = {
    3: """
quando (puoi|può|potresti|potrebbe) (venire|passare)
(vorrebbe|vorrebbero|vuole) .. (conoscerti|conoscerla|incontrarti|incontrarla)
(invitar~|invitarti|invitarla|invito|invitiamo) .. (a|per|ad) ... (<talk>|sede|uffici~|conoscer~)
(vorremmo|vorrei|piacerebbe|desideriamo|ci farebbe) ... (conoscer~|incontrar~|<talk>|fissare|parlare con)
(fissare|organizzare|programmare|pianificare|prenotare|concordare|prenota|prenoti) .. (<talk>|orario|appuntamento|
data)
(prossimo|secondo|ultimo|terzo|nuovo) (<talk>|passo|step)
(disponibil~) .. (per|<day>|a|?)
(tua|sua|quale|quali|tue|sue) .. disponibilità
(quando|che giorno|che ora) .. (disponibil~|andrebbe|preferisc~|potrest~|potrebbe|comodo)
(le|ti|vi) (andrebbe|va|andrebbe bene|è comodo) .. (bene|<day>)
(superato|passato|passi|passa) .. (fase|selezione|step|colloquio)
(completare|svolgere|compilare|sostenere) .. (test|prova|esercizio|questionario|caso)
giornata di prova
@booking
(spostare|rimandare|posticipare) .. (<talk>)
(confermiamo|confermo|conferma) .. (<talk>)
""",
    1: "(colloquio|incontro|chiamata)",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(ancora|non abbiamo ancora|non ho ancora) .. (decis~|novità|deciso|preso|valutando|incontrando|colloqui|corso|
riscontro)
(stiamo|sono) [ancora|tuttora] (valutando|incontrando|completando|terminando|esaminando|aspettando|in attesa|
ultimando)
(ritard~|più tempo|slitta~|in sospeso|sospes~|in attesa|congelat~|rinviat~|pazienza)
?(offerto|offerta|proposto) .. <rivals>
(appena|non appena) .. (novità|sapr~|avr~|avremo|notizie)
non .. ancora .. (sciolto|deciso|decisione|finito|concluso|risposta|notizie|scelto|sentito|nulla)
(ci serve|serve|serviranno|ci servono|occorre|occorrono|datemi|dacci|ci vuole|ci vorrà) .. (tempo|settimana|giorni|
settimane|pazienza)
(decider~|riunir~|si riunisce|delibererà|valuterà) .. (il|la|nella|entro|dopo|a|prossim~|seduta)
(riceverà|riceverai|avrà|avrai|darò|daremo|vi daremo) .. (notizie|riscontro|risposta|aggiornamenti)
(in attesa|attendiamo|aspettiamo|aspetto|manca|mancano) .. (approvazione|budget|conferma|via libera|riscontro|
colloqui|firma|cliente|risposta)
(slittat~|rimandat~|posticipat~|ritard~|sospes~|in pausa) .. (processo|selezione|decisione|a|al|di)
(ancora in corso|in valutazione|stiamo valutando|stiamo ancora valutando)
""",
    1: "(presto|decisione|breve)",
}
_ACKNOWLEDGEMENT = {
    3: """
(abbiamo|ho) .. ricevuto .. (candidatura|messaggio|richiesta|curriculum|cv|domanda|email)
(candidatura|messaggio|richiesta|domanda) .. (stat~|è) .. (ricevut~|inviat~|registrat~|correttamente)
(confermiamo|conferma) .. (ricezione|ricevut~)
(grazie|ringraziamo|ringrazia) .. (candidatura|aver inviato|essersi candidat~|interesse|esserti candidat~)
""",
    1: """
(messaggio|risposta|email) .. (automatic~|generat~ automaticamente)
(non rispondere|si prega di non rispondere)
""",
}
_ABSENCE = {
    3: """
(sono|sarò|siamo) [attualmente|al momento] (<away>)
(<away>) .. (fino|dal|sino|con|e|ritorno)
(rientr~|ritorno|tornerò) .. (il|in ufficio|\\d~|lunedì|ufficio)
(urgen~) .. (contatt~|scriv~|rivolg~|@address)
(accesso limitato|in mia assenza)
(non lavoro più|ho lasciato l azienda|non faccio più parte)
(uffici|azienda) .. chius~
""",
    2: "(urgen~|ferie|maternità)\ngrazie per (il|la) .. (messaggio|email|mail)",
    1: "risposta automatica",
}
_OTHER = {
    3: """
(nuove|\\d~) .. offerte di lavoro
(newsletter|annulla l iscrizione|disiscriv~|cancella l iscrizione|avviso di lavoro)
(codice di (verifica|sicurezza|conferma)|reimposta .. password)
(sondaggio|questionario di soddisfazione|com è andat~ il)
(sconto|offerta speciale|webinar|promozione|iscriviti)
(nuovi|nuove|\\d~) .. (annunci|offerte|opportunità) .. (per|vicino|di lavoro|in)
(non ricevere più|disiscri~|clicca qui|gestisci le notifiche)
(candidati subito)
""",
}
_OWN = {
    3: """
(mia|mio) (candidatura|interesse|curriculum|cv|motivazione)
(grazie|ringrazio|ringraziarla) .. (avermi|per il tempo che mi|per il colloquio|per avermi)
(resto|rimango) in attesa
(vorrei|volevo) (ringraziar~|sapere se|chiedere)
(sono|resto) .. (interessat~|entusiast~|motivat~)
""",
}
_BOUNCE = {
    3: """
!(messaggio|email) .. (non|impossibile) .. (recapitat~|consegnat~|recapitare|consegnare)
(indirizzo|destinatario|casella) .. (non trovat~|sconosciut~|piena|inesistente|non esiste)
(mancata consegna|mancato recapito)
"""
}
_ASKS = """
(per favore|la prego|la preghiamo|ti chiedo|le chiedo|ti chiediamo|le chiediamo|si prega|gentilmente|
cortesemente) .. (invi~|mand~|conferm~|indic~|complet~|compil~|firm~|rispond~|scegli~|comunic~|fornir~|restitu~|far~|
rinvi~)
(puoi|potresti|può|potrebbe|riesci|riesce|potete|potreste) .. (invi~|mand~|conferm~|indic~|dir~|far~|compil~|firm~|
pass~|venir~|chiam~|sentir~|fornir~|incontr~|veder~|dare)
(fammi|facci|mi faccia|ci faccia|fateci|dimmi|mi dica|inviaci|inviami|ci invii|mandami|mandaci|confermaci|confermami)
(attendiamo|aspettiamo|attendo|aspetto|attesa) .. (tua|sua|tue|sue|un|una) .. (risposta|conferma|decisione|riscontro|
firma)
(abbiamo|avremmo) bisogno .. (di|della|del|dei|che)
(è|sei|sarebbe|saresti) .. disponibil~
(le|ti) (andrebbe|va bene|va)
(invit~|invitarti|invitarla) .. (a|per)
@booking
@signing
(consegnala|consegnalo|inviala|invialo|mandala|mandalo|mandami|mandaci|inviaci|inviami|dimmi|dicci|facci sapere|
fammi sapere|confermami|confermaci|rispondi|chiamami|scegli)
"""
_POLITE = """
(se hai|se ha|per qualsiasi|qualsiasi|eventuali|per) .. (domand~|dubbi|chiariment~|informazion~)
(come stai|come sta|come va)
(non esit~|esitare)
(spero|speriamo) .. (bene|che)
non rispondere
"""

ITALIAN = Tongue(
    name="it",
    little=known_by(
        "il lo la gli le di che e un una per con non si è sono abbiamo ha della del nel nella alla al dal sul "
        "grazie gentile ciao buongiorno saluti cordiali ti tuo tua suo sua siamo questo più come anche ma da ci"
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
        PENDING: {1: "(non|attesa|aspett~) .. (ancora|accettato|risposta|risposto)"},
    },
    nots="(non|nessun~|senza|mai|né)",
    cuts="(ma|e|però|tuttavia|perché)",
    ifs="(se|nel caso|qualora|a condizione)",
    polite_ifs="se .. (vuoi|vuole|possibile|va|interessat~|disponibil~|preferisc~|puoi|può)",
    maybes="(forse|potremmo|potrebbe|speriamo|contiamo|prevediamo|prima di|avremmo|normalmente)",
    voids={
        Purpose.OFFER: """
(complimenti|congratulazioni|auguri) .. (premio|articolo|figlia|figlio|nozze|laurea|compleanno|intervento)
(offrir~|proporti|proporle|offriamo|proponiamo) .. (colloquio|orari~|dat~|incontro|alternativ~|call)
(altr~) (candidat~|offert~)
(ritir~|revoc~) .. offerta
""",
        Purpose.REJECTION: """
(ci (sta pensando|pensa)|non ha (ancora|risposto|firmato))
(altro|altra) (posto|posizione|ruolo) .. (copert~|chius~|assegnat~)
(non|nessuna) .. ancora .. (decis~|preso|scelto|deciso)
(spostare|rimandare|annullare) .. (colloquio|incontro|chiamata|call|appuntamento)
""",
        Purpose.ABSENCE: """
(ero|sono stat~|eravamo|tornat~ dalle|rientrat~ dalle)
ma leggo .. (posta|mail|messaggi)
""",
        Purpose.INVITATION: "(grazie|ringrazi~) .. (per|colloquio|tempo|incontro)",
    },
    theirs="""
(contratto|conferma|lettera) .. (arriva|arriverà|segue)
(arriva|arriverà|segue) .. (conferma|lettera|contratto)
""",
    asks=_ASKS,
    polite=_POLITE,
)
