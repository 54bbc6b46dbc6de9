"""Italian, as absences are written in it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \bfuori (?:ufficio|sede|dall'ufficio|città|stanza)\b
    \b(?:assente|assenti|assenza)\b
    \b(?:in|di|mie|per|le) ferie\b
    \bferie (?:dal|fino|@)
    \b(?:in|per) (?:vacanza|malattia|maternità|paternità|permesso|trasferta|viaggio|congedo|aspettativa)\b
    \bcongedo (?:parentale|di \w+)\b
    \bnon (?:sono|sarò|saremo|potrò|avrò|ho|posso) (?:\w+ ){0,2}(?:in ufficio|disponibile|raggiungibile\
    |reperibile|accesso|rispondere|leggere)
    \baccesso (?:\w+ ){0,2}(?:limitato|saltuario)\b
    \b(?:ufficio|uffici|azienda|sede)\b[^@.]{0,40}\bchius[oaie]\b
    \bchius[oi]\b
    """
)
_BACK = either(
    r"""
    \b(?:rientr(?:o|erò|eremo|a|iamo|are)|ritorno|ritornerò|torno|tornerò|torneremo|riprenderò|riprendo|riapr\w+)\b
    \b(?:di nuovo|nuovamente)\b
    (?<!non )\bsarò (?:disponibile|in ufficio|raggiungibile|reperibile)\b
    """
)

ITALIAN = Language(
    code="it",
    hints=(
        "indirizz|casella|fuori|assen|ferie|vacanz|malattia|maternità|paternità|permesso|trasferta|viaggio|congedo|"
        "aspettativa|accesso|chius|rientr|ritorn|torn|riprend|riapr|nuov|sarò|lasciato|lavor|collabor|"
        "disponib|ufficio|raggiung|reperib"
    ),
    common=(
        "il|lo|la|gli|di|del|della|e|sono|sarò|fino|al|dal|per|non|in|con|grazie|buongiorno|gentile|"
        "ufficio|ferie|assente|"
        "rientro|rientrerò|contattare|urgenze|saluti|cordiali|mio|mia|prego|questo|messaggio|che|a|da|un|"
        "una|vostro|caso"
    ),
    days=Days(
        next_before="prossim[oa]",
        next_behind="prossim[oa]|della prossima settimana",
        months=(
            *("gennaio|gen", "febbraio|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu", "luglio|lug"),
            *("agosto|ago", "settembre|sett|set", "ottobre|ott", "novembre|nov", "dicembre|dic"),
        ),
        weekdays=(
            *("lunedì|lunedi|lun", "martedì|martedi|mar", "mercoledì|mercoledi|mer", "giovedì|giovedi|gio"),
            *("venerdì|venerdi|ven", "sabato|sab", "domenica|dom"),
        ),
        ordinal="º|°",
        before_day="(?:il |l'|giorno )?",
        bare_day=(
            r"(?:(?<=il )|(?<=al )|(?<=dal )|(?<=giorno )|WD)(?P<d>\d{1,2})(?![\d:h%/.-]*\d)(?! ?(?:€|%|"
            r"giorni|settimane|ore))"
        ),
        parts={"early": "inizio", "mid": "metà", "late": "fine"},
        relative={
            "": "domani mattina alle",
            "day 0": "oggi|questo pomeriggio|questa mattina|stamattina|tutto il giorno|per l'intera giornata",
            "day 1": "domani",
            "day 2": "dopodomani",
            "week 0": "questa settimana|tutta la settimana|resto della settimana|settimana in corso",
            "late week 0": "fine settimana|fine della settimana|fine di questa settimana",
            "week 1": "prossima settimana|settimana prossima|la settimana successiva",
            "month 1": "prossimo mese|mese prossimo",
            "late month 0": "fine mese|fine del mese",
            "late year 0": "fine anno|fine dell'anno",
            "new 1": "nuovo anno|anno nuovo",
            "1-6": "epifania|feste|festività",
            "12-25": "natale",
            "8-15": "ferragosto",
            "easter 0": "pasqua",
        },
        numbers={"una": 1, "un": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "dieci": 10, "qualche": 5},
        units={"day": "giorni|giorno", "week": "settimane|settimana", "month": "mesi|mese"},
        counted="(?:per|durante)(?: (?:le|i|circa))?(?: prossim[ei])?|(?:le|i|nei|nelle) prossim[ei]",
    ),
    cues=Cues(
        until=r"(?:fino|sino)(?: (?:al|all'|a|alla|alle|lo|il|compreso|circa)){0,3}|entro (?:il|la)|a tutto(?: il)?",
        since=r"(?:dal|dall'|dalla|da|a partire dal?|a decorrere dal?|del)(?: (?:giorno|prossim[oa])){0,2}",
        to=r"al|all'|a|fino al?|e fino al|-|/|e|e il|sino al?",
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \bnon (?:lavor\w+|collabor\w+|faccio|fa) (?:più|parte)\b
            \bnon (?:lavor\w+|collabor\w+) più\b
            \bnon (?:è|viene) più (?:attiv\w|in uso|utilizzat\w|usat\w|valid\w|consultat\w|lett\w)\b
            \bha (?:lasciato|cessato)\b
            \bho lasciato\b
            """
        ),
        after="(?:dopo|passat[oa]|successivamente)(?: il| la| le)?",
        before="prima del(?:la)?",
        returning=r"(?:data|giorno) (?:in|di|del)\b|quando\b",
        behind=r"\(?(?:compreso|incluso|compresi|inclusi|inclusa|compresa|incl\.?)\)?",
        reads=(
            r"\bma (?:leggo|controllo|guardo) (?:comunque |sempre )?(?:la |le |i )?(?:posta|mail|e-?mail|messaggi)\b"
            r"(?! (?:solo|di rado|ogni tanto|raramente|saltuariamente))"
        ),
        not_so=(
            r"\b(?:tornat[oai]|rientrat[oaie]) (?:dalle|dal|dalla) $|"
            r"\b(?:buone|buon|vostr[aei]|tu[aei]|su[aei]|ero|ero stato|rientrato dalle|tornato dalle|se sei|"
            r"se è|quando)\b[^@.!?,]{0,25}$|"
            r"\b(?:il|la|nostr[oa]|mi[ao]) (?:\w+ ){0,2}(?:direttore|direttrice|responsabile|capo|titolare|manager)\b"
            r"(?:(?!\b(?:sono|sarò|siamo|saremo)\b)[^.!?]){0,60}$"
        ),
        other=either(
            r"""
            \b(?:colloqui\w*|candidatur\w+|decision\w+|posizione|offert\w+|appuntamento|scadenza|assunzione\
            |riscontro)\b
            \b(?:faremo sapere|ricontatter\w+|ha scritto|risponderemo)\b
            """
        ),
    ),
    contacts=Contacts(
        ask=either(
            r"""
            \bper [^.:@\n]{3,40}:
            \bcontatt\w+\b
            \brivolg\w+\b
            \bscriv\w+\b
            \bchiam\w+\b
            \bcolleg[ah]\w*\b
            \burgen\w+\b
            \b(?:invi\w+|indirizz\w+|sostitu\w+|aiut\w+|inoltr\w+|riferimento|assist\w+)\b
            """
        ),
        me=r"\b(?:mi|me|mio (?:cellulare|numero))\b",
        titles="sig|sig.ra|signor|signora|dott|dott.ssa|dottor|dottoressa|ing|avv|prof",
        no_names=(
            "per in il la le lo i gli un una di del della grazie gentile gentili buongiorno buonasera salve "
            "cordiali saluti "
            "caso urgenza urgenze prego contattare scrivere inviare si può mio mia "
            "collega colleghi ufficio risorse umane hr "
            "selezione team "
            "email e-mail tel telefono cell messaggio durante assenza rientro al alla ai o e non se vi recruiting"
        ),
    ),
)
