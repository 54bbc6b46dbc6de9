"""The little words that tell Italian."""

ELIDED = frozenset(("dell", "all", "nell", "sull", "dall", "quest", "un", "dov", "com"))
"""What stands before an apostrophe in Italian and hardly elsewhere."""

_WORDS = (
    "il lo la gli i le un una uno di del della dei delle da dal dalla nel nella nei con su per tra fra e è non che vi "
    "ti ci si mi nostro nostra nostri sua suo sue vostro vostra entro prima dopo fino lunedì lunedi martedì martedi "
    "mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno "
    "luglio agosto settembre ottobre novembre dicembre settimana settimane giorni giorno mese mesi prossima prossimo "
    "prossimi inizio metà risposta decisione faremo sapere contatteremo grazie gentile buongiorno saluti ciao domani "
    "dopodomani oggi stasera sono sarà saranno abbiamo hanno riscontro esito notizie più ancora massimo lavorativi "
    "circa al alla colloquio candidatura avrà avrai riceverà riceverai questa questo natale feste o anche"
)
TELLING = frozenset(_WORDS.split())
