"""The Italian turns of phrase around a date: an answer, and what else it may be of; the plain ones."""

_YOU = r"(?:vi|le|ti|la|li|lo|gli)"
_NEWS = (
    r"(?:risposta|risposte|decisione|decisioni|notizie|notizia|esito|esiti|riscontro|aggiornamento|"
    r"aggiornamenti|feedback|"
    r"novità|offerta|conferma)"
)
_AGAIN = r"(?:e |ma |o |quindi |poi )*"
LISTS = {
    "positive": (
        (
            rf"\b{_YOU} (?:\S+ )?(?:far\w+ sapere|facci\w+ sapere|fa\w* sapere|(?:contatt|ricontatt|inform|comunic|"
            rf"aggiorn|dar|"
            r"daremo|do|diam|chiam|richiam|scriv|scriver|dir|dic|avvis|rispond|invi|mand|terr|teng)\w*)\b"
        ),
        (
            r"\bfar(?:emo|ò|à|anno)? sapere\b|\bfar(?:le|vi|ti) sapere\b|\b(?:contattar|ricontattar|informar|comunicar|"
            r"aggiornar|chiamar|richiamar|scriver|dir|avvisar|risponder|dar|inviar)(?:la|le|vi|ti|lo)\b"
        ),
        (
            r"\b(?:contatter|ricontatter|informer|comunicher|risponder|aggiorner|torner|chiamer|scriver|dar|dir|avviser|"
            r"conferm\w*er)(?:emo|ò|à|anno)\b"
        ),
        (
            rf"\b(?:avr\w+|ricever\w+|riceve|ha|hai|avere|sapr\w+|otterr\w+|arriv\w+|attend\w+|"
            rf"aspett\w+) (?:\S+ ){{0,4}}?"
            rf"(?:{_NEWS}|qualcosa|nostre notizie)\b"
        ),
        rf"\b(?:{_NEWS}|nostre notizie)\b(?! (?:da parte )?(?:sua|tua|vostra)\b)",
        (
            r"\b(?:decider\w+|decide|decidiamo|decidono|sceglier\w+|prender\w+ (?:\S+ ){0,2}?decisione|"
            r"prendere una decisione)\b"
        ),
        (
            r"\b(?:sapremo|saprò|saprà|saprai|saprete|sapranno)\b|\bsapere (?:qualcosa|di più)\b|\bpazienza\b|"
            r"\b(?:ci dia|dateci|dacci)\b|\bci (?:sentiamo|risentiamo|facciamo vivi|facciamo sentire|faremo vivi|"
            r"faremo sentire)\b|\bmi faccio (?:sentire|vivo|viva)\b"
        ),
        r"\b(?:selezione|processo)\b(?: \S+){0,3}? (?:conclus\w+|conclud\w+|termin\w+|chius\w+|chiud\w+)\b",
    ),
    "asks": (
        (
            r"\b(?:può|puoi|potete|potrebbe|potresti|potreste|riesce|riesci) (?:\S+ )?(?:invi|mand|conferm|dir|far|"
            r"indic|compil|"
            r"forn|allega|comunic)\w*\b|\b(?:la|ti|vi) preghiamo\b|\bsi prega\b|\b(?:prego|per favore|per cortesia)\b"
        ),
        (
            r"\b(?:ci|mi) (?:invii|mandi|confermi|faccia|dica|invia|manda|conferma|fai|comunichi|fornisca|fate)\b|"
            r"\b(?:inviarci|mandarci|confermarci|confermarmi|farci sapere|farmi sapere|dirci|dirmi|comunicarci)\b"
        ),
        (
            r"\b(?:scadenza|scade|valid[oa]|compilare|consegnare|caricare)\b|\b(?:sua|tua|vostra) (?:risposta|"
            r"decisione|conferma|"
            r"disponibilità)\b|\b(?:deve|devi|dovete)\b|\b(?:aspettiamo|attendiamo|attendo|aspetto) (?:la |"
            r"una )?(?:sua|tua|vostra)\b"
        ),
        r"\b(?:può|puoi|potete) (?:dirci|dirmi)\b|\bse accett\w+\b",
    ),
    "theirs": (
        (
            r"\b(?:ha|hai|aveva|avevi|avete) (?:\S+ )?(?:detto|scritto|menzionato|accennato|indicato)\b|\b(?:dati|"
            r"conserv\w+|"
            r"cancell\w+)\b|\b(?:orari|orario|reperibile)\b|\bbisogno di (?:una )?risposta\b"
        ),
    ),
    "event": (
        (
            r"\b(?:colloquio|colloqui|intervista|incontro|incontri|incontrar\w*|appuntamento|riunione|riunisce|call|"
            r"videochiamata|videocall|test|prova|visita|pranzo|caffè|invit\w+|luogo|disponibil\w+|conoscer\w*|veder\w*|"
            r"candidati|valutare|esaminare)\b|\bsi terrà\b|\b(?:buon|buona|buone|felice) (?:\w+ )?(?:settimana|"
            r"feste|natale|@)"
        ),
    ),
    "start": (r"\b(?:inizi\w*|cominci\w*|contratto|assunzione|preavviso|periodo di prova|primo giorno|entrare in)\b",),
    "away": (
        r"\b(?:ferie|assente|assenza|fuori ufficio|in viaggio|chius[oiae]|malattia|rientr\w+|torna in ufficio)\b",
    ),
    "post": (r"\b(?:annuncio|pubblicat[oa]|candidature)\b",),
    "past": (
        (
            r"\b(?:ho|ha|abbiamo|hanno|è|sono|era|erano|aveva|avevamo) (?:\S+ ){0,3}?(?!attes|previst)"
            r"\w+(?:ato|ata|ati|ate|uto|uta|"
            r"uti|ute|ito|ita|"
            r"iti|ite|so|sa|si|tto|tta|tti|sto|rto)\b|\bgrazie (?:\w+ )?per\b|\bè stato\b"
        ),
    ),
    "mistaken": (
        (
            r"\b(?:ho|ha|abbiamo|hanno|aveva|avevamo) (?:\S+ ){0,2}?(?:deciso|scelto|preso|dato|ricevuto|comunicato|"
            r"inviato|"
            r"risposto|letto|confermato|informato|contattato)\b(?: (?:la|una|il|l) (?:\S+ )?\w+)?"
        ),
    ),
    "weak": (
        (
            r"\b(?:ci vorr\w+|ci vuole|serv\w+|richied\w+|prevediamo|prevedo|penso|pensiamo|credo|calcol\w+|cont\w+|"
            r"sarà|slitta|"
            r"slitterà|ci vorranno)(?: (?:di|che|sia|a|al|ancora|probabilmente|circa|per|su)){0,3}(?= @)|"
            r"\b(?:rinviat|rimandat|spostat)[oa](?: a| al)?(?= @)"
        ),
    ),
    "lasts": (r"\b(?:per (?:decidere|rispondere|avere)|di pazienza|di tempo)\b",),
    "negated": (r"\b(?:non|nulla|niente|nessun[oa]?|mai)\b",),
    "bars": (r"\b(?:nulla|niente|nessuno)\b|\bnon (?:si )?(?:aspett|attend|cont)\w+\b",),
    "frozen": (r"\b(?:congelat[oaie]|sospes[oaie]|in pausa|bloccat[oaie]|in sospeso|fermo|ferma)\b",),
    "takes back": (
        (
            r"\bpiù (?:tempo|a lungo|lungo)\b|\b(?:ritard|rinvi|slitt|rimand)\w+\b|\btempi (?:\S+ ){0,3}?(?:allung|"
            r"dilat)\w+\b"
        ),
    ),
    "withdrawn": (
        r"\b(?:più tempo|ritard\w+|rinviat\w+|rimandat\w+|non (?:\S+ ){0,2}?(?:riusc\w+|possibile|potremo|potrò))\b",
    ),
    "said": (r"\b(?:detto|dissi|promesso|previsto|annunciato|indicato|pensavamo|speravamo|volevamo)\b",),
    "dropped": (r"\b(?:pensavamo|speravamo|volevamo|inizialmente|originariamente|avevamo previsto)\b",),
    "upset": (r"\b(?:ma|però|purtroppo|tuttavia|ritard\w+|invece|più tempo|slitt\w+)\b",),
    "correction": (r"\b(?:anzi|piuttosto|invece|rinviat\w+|spostat\w+|slitt\w+|ora sarà)\b",),
    "unheard": (
        (
            r"\b(?:se|qualora)\b(?: \S+){0,5}? (?:non|nessun[oa]?|nulla)\b(?: \S+){0,6}? (?:ricevut\w+|riceve|"
            r"ricevi|avut\w+|"
            r"sentit\w+|notizie|risposta|contattat\w+|risposto|saputo)\b"
        ),
    ),
    "begged": (
        (
            r"\b(?:ci|mi) (?:scriva|scrivi|contatti|contatta|chiami|chiama|ricontatti|solleciti)\b|\b(?:scriver|"
            r"contattar|"
            r"chiamar|sollecitar|ricontattar)(?:mi|ci)\b|\b(?:scrivici|scrivimi|contattaci|contattami|chiamami)\b"
        ),
    ),
    "free": (r"\bnon esit\w+\b",),
    "back": (r"\b(?:torn\w+|rientr\w+|ritorno)\b",),
    "comes back": (r"\b(?:torna|tornerà|rientra|rientrerà)\b",),
    "on return": (r"\bal suo (?:rientro|ritorno)\b",),
    "finishes": (r"\b(?:concludere|terminare|finire|chiudere)\b",),
    "inquires": (
        (
            rf"^[ ,;:()-]*{_AGAIN}(?:può|puoi|potrebbe|potresti|potreste|potete|sarebbe|saresti|qual|quale|quali|"
            rf"quanto|quando|come|"
            r"dove|chi|che|ha|hai)\b(?=.*\?)"
        ),
    ),
    "but": (r" (?:ma|però) ",),
    "and then": (r"^[ ,]*e ",),
    "others": (r"\b(?:noi|loro|lui|lei|vi|le|ti)\b",),
    "if i": (r" se (?:io|non ricevo|non ho|non sento) ",),
}
"""By what they tell, as every language names them."""
