"""What Italian says around a message."""

from afterword.core.reading.newtext.wording import Wording

ITALIAN = Wording(
    on="il |in data |il giorno |lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun |mar |mer |gio |ven |"
    "citando ",
    wrote="ha scritto|scrisse|scrive|ha scritto quanto segue|ha inviato|scriveva",
    wrote_then=" ha scritto ",
    sender="da|mittente",
    sent="inviato|inviata|data invio|inviato il",
    date="data",
    to="a|destinatario|rispondi a",
    copy="cc|ccn|copia|p.c",
    subject="oggetto|priorità|allegati|importanza",
    original="messaggio originale|messaggio originario|messaggio precedente|email originale|mail originale",
    forwarded="messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|email inoltrata|"
    "messaggio girato|inoltrato da",
    points="vedi sotto|vedi di seguito|si veda sotto|di seguito|vedi … sotto|v sotto|come sotto|per conoscenza|p c|"
    "per tua informazione|per sua informazione|per info|per informazione|fyi|inoltro|ti inoltro … |le inoltro … |"
    "ti giro … |le giro … |giro|appena arrivata|appena ricevuta|sotto la …|di seguito la …|di seguito il …",
    own="mie|mia|miei|risposte|commenti",
    sent_with="inviato da |inviato dal |inviata da |inviata dal |inviato con |inviato tramite |inviato dall'|"
    "inviato via |inviato mediante |spedito da |scarica outlook|ottieni outlook|ottenere outlook|outlook per android|"
    "outlook per ios|dal mio iphone|scusate … errori|scusa … errori|scusi … errori|privo di virus|"
    "questa email è stata esaminata|questa email è stata controllata|mail priva di virus",
    footer="avviso di riservatezza|informativa privacy|informativa sulla privacy|riservatezza|nota di riservatezza|"
    "disclaimer|avvertenza|avvertenze|privacy:|questo messaggio … riservat|questo messaggio … destinat|"
    "questo messaggio … confidenzial|questo messaggio di posta|questa email … riservat|questa email … destinat|"
    "questa email … confidenzial|questa comunicazione … riservat|questa comunicazione … destinat|"
    "il presente messaggio|la presente email|la presente comunicazione|il contenuto di questa … riservat|"
    "il contenuto del presente … riservat|il contenuto di questo messaggio … riservat|"
    "le informazioni contenute … riservat|le informazioni trasmesse … riservat|qualora … ricevuto |"
    "se avete ricevuto questo … errore|se ha ricevuto questo … errore|se non siete il destinatario|"
    "se non è il destinatario|qualora non … destinatari|chiunque riceva … errore|ai sensi … dei dati|"
    "ai sensi … dati personali|"
    "ai sensi … regolamento|trattamento dei dati|i suoi dati … trattat|i dati personali … trattat|ricevi questa |"
    "riceve questa |hai ricevuto questa |ha ricevuto questa email perché|questa email è stata inviata a|"
    "annulla l'iscrizione|annullare l'iscrizione|per annullare l'iscrizione|cancella l'iscrizione|per cancellarti|"
    "per disiscriverti|disiscriviti|se non desideri più ricevere|se non desidera più ricevere|per non ricevere più|"
    "gestisci le preferenze|visualizza nel browser|tutti i diritti riservati",
    banner="attenzione: … estern|attenzione … estern|attenzione: questa email|attenzione! … |[esterno]|[esterno|"
    "[external|esterno:|email esterna|messaggio esterno|mittente esterno|mail esterna|questa email proviene da|"
    "questo messaggio proviene da|questa mail proviene|questo messaggio è stato inviato dall'esterno|"
    "questa email è stata inviata dall'esterno|cautela: … |avviso: … estern|non ricevi spesso |"
    "non si ricevono spesso |non cliccare |non fare clic ",
    closing="cordiali saluti|distinti saluti|cordialmente|un cordiale saluto|cordiali saluti e grazie|saluti|"
    "tanti saluti|un saluto|un caro saluto|cari saluti|i migliori saluti|migliori saluti|con i migliori saluti|"
    "i più cordiali saluti|con cordiali saluti|porgo cordiali saluti|porgiamo cordiali saluti|"
    "in attesa di un suo riscontro|in attesa di un gentile riscontro|a presto|a risentirci|buona giornata|"
    "buona serata|buon lavoro|buon weekend|buon fine settimana|grazie|grazie mille|molte grazie|grazie in anticipo|"
    "grazie e saluti|grazie e cordiali saluti|grazie e a presto|grazie e buona giornata|ringraziando|la ringrazio|"
    "ti ringrazio|con stima|un abbraccio|cordialità|in fede|resto a disposizione|rimango a disposizione",
    postscript="p.s|ps:|ps |p.s.|p. s.",
    sign="tel|telefono|cell|cellulare|mobile|fisso|fax|email:|pec|sito|web:|indirizzo|via |viale |piazza |corso |"
    "p.iva|p. iva|partita iva|c.f.|cod. fisc|codice fiscale|rea|capitale sociale|cap. soc|registro imprese|"
    "sede legale|sede |orari|orario|i miei orari|lavoro dal|prenota|fissa un|il mio calendario|prima di stampare|"
    "pensa all'ambiente|pensate all'ambiente|rispetta l'ambiente|rispettiamo l'ambiente|per favore, considera|"
    "non stampare|seguici|visita il|visitaci|scopri|stiamo assumendo|lavora con noi|pronomi|i miei pronomi|gruppo|"
    "ferie",
    titles="selezione|selezionatore|selezionatrice|risorse|umane|responsabile|direttore|direttrice|addetta|addetto|"
    "ufficio|personale|consulente|ingegnere|sviluppatore|sviluppatrice|impiegata|impiegato|capo|socio|socia|fondatore|"
    "fondatrice|amministratore|amministratrice|delegato|delegata|segretaria|segreteria|dott.|dott.ssa|ing.|avv.|"
    "referente|coordinatore|coordinatrice|tirocinante|s.r.l.|srl|s.p.a.|spa|s.n.c.|snc|sas|s.a.s.|srls|gruppo|"
    "università|dipartimento|recruiter|presidente",
)
