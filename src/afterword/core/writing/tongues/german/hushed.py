"""German words that keep a note with the candidate: judgements, money, trouble, secrets and reminders."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of

KEPT: Final = any_of(r"""
    \b(?:gehalt(?!sabrechn|sbuchh)\w*|entlohn\w*|löhne|bezahl\w*|vergütung|bonus\w*|prämie\w*|verdien\w*|brutto|netto|tarif\w*|gehälter)\b
    (?<!fachassistent )(?<!fachassistentin )(?<!fachkraft )(?<!fachwirt )(?<!bereich )\blohn\b
    \b(?:entgelt(?!abrechn)\w*|eingruppier\w*|besoldung\w*|fixum)\b
    \b(?:provision\w*|zulagen?|zuschl[aä]ge?|sonderzahlung\w*|euro)\b
    \b(?:vertraulich|unter uns|nicht weitersagen|geheim\w*|nda)\b
    \b(?:anderes angebot|andere angebote|zweites angebot|konkurrenzangebot|plan b)\b
    (?<!für )(?<!mit )(?<!von )\b(?:schwanger\w*|krank(?:heit\w*|geschrieben|gemeldet|meldung\w*|e[nrms]?)?|burn-?out)\b
    \b(?:privat(?:es)?|persönliches|pssst|vertraulich\w*)\b(?!-)
    \b(?:krankenstand|krankheitsquote|fehlzeiten|pflegefall|depress\w*)\b
    \b(?:mama|mutti|papa|vati|oma|(?<!rezepte vom )(?<!rezept vom )opa|enkel\w*)\b(?!-)
    \b(?:schulden|kredit abbezahl\w*|geld brauch\w*|geldsorgen)\b
    \b(?:(?:mein|sein|ihr|dein)e?[nrm]?|unser)[ ]
    ...(?:mann|frau|sohn|tochter|kind(?:er)?|bruder|schwester|freund(?:in)?)\b
    (?<!betrieb von )(?<!firma von )(?<!laden von )(?<!hof von )(?<!praxis von )(?<!werkstatt von )(?<!geschäft von )
    ...\b(?:(?:mein|sein|ihr|dein)e?[nrm]?|unser) (?:mutter|vater|eltern)\b
    \b(?:allergi\w* gegen|bandscheib\w*|rücken kaputt|krebs|im krankenhaus gelegen|reha gewesen|therapie gemacht)\b
    \b(?:witz\w*|gelacht|haha\w*|hihi|jaja|lol|scherz\w*|lustig\w*|spässle)\b
    \b(?:scheidung|verstorben|gestorben|operation|elternzeit|mutterschutz|kündig(?:t|en|ung(?!sfrist))\b)\w*
    ^(?:der |arbeits)?vertrag (?:zunächst |erst ?mal |erst |nur )?(?:auf|für|über) (?:ein|zwei|\d|sechs) (?:jahr|monat)
    \b(?:arbeitslos|gefeuert|entlassen\w*|lücke im lebenslauf|überqualifiziert|zu alt|zu jung)\b
    ^(?:todo|to do|merken|nicht vergessen|nachsehen|nachschauen|recherchieren|googeln|anrufen|noch klären|üben)\b
    ^(?:ich )?(?:muss|sollte|soll) (?:ich )?noch\b|^nächstes mal\b
    """)
"""Secrets, money and reminders; a topic of this kind takes with it what was said of it."""

PRIVATE: Final = any_of(r"""
    \b(?:gelangweilt|langweilig|unfreundlich|unhöflich|arrogant|komisch\w*|seltsam|nervös|genervt|müde|gestresst)\b
    \b(?:unvorbereitet|chaotisch\w*|(?<!kein )(?<!ohne )chaos|inkompetent|skeptisch|zweifel\w*)\b
    \bton\b[^,]*\brau\w*|\brau\w* ton\b|\b(?:ruppig|barsch|schroff)\w*
    \b(?:besorgt|enttäusch\w*|streng|kalt|abweisend)\b
    \b(?:wirk(?:t|te|en|ten)|(?-i:schien(?:en)?)|scheint)\b
    \b(?:sah (?:müde|gelangweilt|genervt) aus|schaute (?:ständig|dauernd)|handy)\b
    \b(?:schlecht\w*|schlimm\w*|furchtbar\w*|katastroph\w*|mies\w*|dreckig)\b
    \b(?:laut(?! (?:vor)?(?:gelesen|lesen|gedacht))|nervt\w*|überfordert|überlastet)\b
    \b(?:überstunden|trinkgeld(?:er)?|fluktuation|unterbesetzt|personalmangel|kündigungen|sparkurs|stellenabbau|entlassungen|pleite)\b
    \b(?:zahlt|zahlen|finanziert?|finanzieren)\b(?=.*\b(?:betrieb|firma|arbeitgeber|chef(?:in)?)\b)
    \b\w*(?:auto|laptop|fahrrad|wagen|handy|unterkunft|wohnung|zimmer|kleidung|ticket|werkzeug)\b
    ...(?=[^,]*\b(?:wird|werden) (?:\w+ )?gestellt\b)
    (?<=betrieb )(?:zahlt|finanziert)\b|(?<=firma )(?:zahlt|finanziert)\b|(?<=arbeitgeber )(?:zahlt|finanziert)\b
    \bvo(?:n der|m) (?:betrieb|firma|arbeitgeber)\b.*\b(?:gezahlt|bezahlt|finanziert)\b
    \b(?:kind(?:er)?|baby|frau|mann|familie|enkel) (?:zu hause|daheim)\b
    \b(?:schul)?ferien\b[^,]*\bfrei\b|\bfrei\b[^,]*\bferien\b
    (?<!^zwei tage )(?<!^drei tage )(?<!^vier tage )(?<!^\d tage )(?<!^ein tag )(?<!^die zwei tage )\bhome-?office\b
    \bhome-?office\b(?! (?:in der|pro|die) woche\W*$)(?!\W*$)
    \b(?:firmenwagen|dienst(?:wagen|auto|handy)|beförderung|parkplatz|urlaubstage|jobticket|kantine|obstkorb)\b
    \b(?:verspätet|streit(?!schlicht)\w*|ärger\w*|lügt|gelogen|hass\w*|dumm|blöd\w*|idiot\w*|scheiß\w*|mist)\b
    \b(?:veraltet\w*|kaputt?|unorganisiert|altmodisch\w*|ausgefallen|gescheitert|verloren)\b
    (?<!kein )\bproblem(?:e|en|s)?\b(?!.*\b(?:ge)?lös(?:en|t|ung))
    \b(?:seine|ihre) (?:frau|mann|tochter|kinder|ehe|familie|figur|kleidung|haare)\b|\b(?:schwanger|verheiratet)\b
    \b(?:verhaspelt|blackout|gestottert|verpatzt|nicht gewusst|keine ahnung|aus dem konzept|ins schwimmen)\b
    \b(?:lief (?:gut|schlecht|super|ok)|gutes zeichen|schlechtes zeichen|mochte mich|fand mich)\b
    \b(?:klappt|läuft|funktioniert) (?:\w+ )?nicht\b|\bnicht so$|\bweg ist\b
    \b(?:geht|gehen) (?:\w+ ){0,4}in (?:(?:den|die) )?(?:wohlverdienten? )?
    ...(?:altersteilzeit|rente|pension|(?:vor)?ruhestand)\b
    \b(?:geht bald|ist weg)\b|\bverlässt (?:bald |uns|(?:\w+ ){0,3}(?:die|das|den) (?:firma|unternehmen|betrieb|team
    ...|klinik|schule|praxis|verein|verlag|abteilung|stelle))\b|\b(?:hört|hören) (?:\w+ ){1,4}auf$
    \bleider\b|\bkeine? (?:tests?|doku\w*|struktur|plan)\b
    (?<!durch den )(?<!durch die )(?<!mit dem )(?<!vom )\bvorgänger\w*\b
    """)
"""What judges somebody, or speaks of trouble and of one's own weak spots."""

NOT_ASKED: Final = any_of(r"""
    \b(?:home-?office|remote|mobiles arbeiten|urlaub(?!s?vertret)\w*|ferien)\b
    \b(?:arbeitszeit\w*|kernzeit|gleitzeit|parkplatz|dienstwagen)\b
    \b(?:benefits?|probezeit|vertrag\w*|kantine|obst|laptop|handy|diensthandy|jobticket|kündigungsfrist|startdatum)\b
    (?:^|\b(?:wann|wo|wie) )bin ich\b
    \b(?:wann (?:kann|soll|darf) ich|habe ich (?:den|die)|wie war ich|wie (?:habe|hab) ich|chancen)\b
    \bfeedback (?:zu|für|nach)\b
    \b\w*pausen?(?:\w*regelung\w*|zeit\w*)?\b
    \b(?:andere bewerber\w*|mitbewerber\w*|eintrittsdatum)\b
    \b(?:arbeitsbeginn|nächste schritte|zusage|entscheid\w* (?:sie|ihr))\b
    """)
"""What a thank-you does not ask."""

SELF_SERVING: Final = any_of(r"""
    \b(?:home-?office|remote|nah(?:e)? (?:an|bei|zu)|arbeitsweg|pendeln)\b
    \b(?:urlaub\w*|titel|karriere|aufstieg|sicher\w* job)\b
    \b(?:gehalt|geld|bezahlung|raus aus|weg von|weg aus)\b
    \b(?:vier-?tage|teilzeit|work-?life|feierabend|lebenslauf|großer name)\b
    ^(?:alles|gut|nett|ok|okay|interessant|weiß nicht|keine ahnung|unsicher|mal sehen|nicht\b.*|eigentlich\b.*)\W*$|\?$
    """)
"""Reasons that speak of what the job gives, and doubts."""

BADLY: Final = any_of(r"""
    \b(?:schlecht\w*|mies\w*|nicht (?:so |sehr |besonders )?gut|katastroph\w*|schwach)\b
    \b(?:holprig|verpatzt|daneben|bad|badly)\b
    """)

WELL: Final = any_of(r"""
    \b(?:gut|gutes|super|prima|toll|positiv|bestens|good|great|well)\b
    """)

ADMIRED: Final = re.compile(
    r"(?:die|das|den) (?!\w*(?:rau|hart|grob|eng|hektisch|dunkl|düster|steif|angespannt|fehlend|mangelnd|seltsam)\w* )"
    r"(?:[a-zäöüß]+,? ){0,4}(?:\w+-)?\w*(?:umgang|atmosphäre|stimmung|ruhe|offenheit|herzlichkeit|freundlichkeit|ton"
    r"|zusammenhalt|empfang|begrüßung|miteinander|ordnung|sorgfalt|humor|blick|licht|garten|werkstatt|begeisterung"
    r"|respekt|vertrauen|interesse|gelassenheit|team|klima|art|aufnahme|geduld|sauberkeit|wertschätzung"
    r"|wärme|nähe|klarheit|struktur|ehrlichkeit|aufmerksamkeit|hilfsbereitschaft|leidenschaft|freude|engagement|energie"
    r"|selbstverständlichkeit|tiefe|transparenz|kollegialität|teamgeist|einsatz|stil)\b",
    re.IGNORECASE,
)
"""Things of place and people that one is glad to have noticed."""

DOUBT: Final = any_of(r"""
    \b(?:macht|bereitet) mir (?:\w+ )?(?:sorgen|bauchschmerzen)\b
    \bmache? (?:ich )?mir (?:\w+ )?(?:sorgen|gedanken)\b
    \bbin (?:ich )?(?:mir )?(?:noch )?(?:nicht (?:so |ganz )?sicher|unsicher)\b
    \b(?:habe|hätte) (?:ich )?(?:da |noch |etwas )*(?:bedenken|sorge)\b|\bmeine (?:einzige |größte )?sorge\b
    \b(?:beunruhigt|schreckt) mich\b|\bweiß nicht,? ob (?:ich|mir|mich)\b|^bedenken\b(?= (?:wegen|bei))
    """)
"""A doubt of the candidate's own about the job; what worries them there is not for the agency."""

AMONG_FRIENDS: Final = any_of(r"""
    \bwir duzen\b|\bduzen (?:wir|uns)\b|\bper du\b|\b(?:sind|gleich|beim) du\b|\bdas du (?:angeboten|bekommen)\b
    \bsagen (?:uns )?du\b
    \bdu-kultur\b|^(?:gleich |per |alle )*du\W*$|^du von anfang an\b
    """)
"""That one is on first-name terms there."""


DUTIES: Final = re.compile(
    r"\b(?:Ruf|Einsatz|Wochenend|Alarm)?[Bb]ereitschaft\b|[Bb]ereitschaftsdienst"
    r"|\w*[Ss]chicht(?:en|dienste?|betrieb|arbeit|system|plan|wechsel)?\b"
    r"|(?:Nacht|Wochenend|Spät|Früh|Feiertags|Sonntags|Winter|Not)(?:dienst|arbeit)\w*"
    r"|Überstunden|Überzeit|Homeoffice|Home-Office|Dienstplan\w*|Dienstreisen|Reisetätigkeit|Pikett\w*"
)
"""What a job asks of one, and how one works there: said as a plain fact."""
WAY_OF_WORKING: Final = re.compile(
    r"(?:die )?(?P<many>(?:\d|ein|zwei|drei|vier) Tage?) Home-?[Oo]ffice(?P<each>(?: in der| pro| die) Woche)?"
)
"""A plain fact of how they work, which may be said: "zwei Tage Homeoffice in der Woche"."""


def touchy(line: str) -> str:
    """The words for which a note is kept back, as they stand in it; "" where it is for the whole of it."""
    found = next((one for words in (KEPT, PRIVATE) if (one := words.search(line))), None)
    words = found.group().strip(" .,;:").split() if found else []
    return " ".join(words) if len(words) <= LONGEST_NAMED else ""


LONGEST_NAMED: Final = 4
"""Words of a note that are named as the reason for keeping it back."""
