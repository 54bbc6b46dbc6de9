"""The German turns of phrase that move a promise, take it back, turn it round or ask the candidate to act."""

_HEAR = (
    r"(?:hören|höre|gehört|hörst|hört|melden|gemeldet|melde|erhalten|bekommen|bekommst|haben|"
    r"vorliegen|vorliegt|antworten|"
    r"geantwortet|antwort|rückmeldung|nachricht|wissen|erreicht|kontaktiert|informiert|bescheid|vernommen|gekommen)\b"
)
_NOT = r"(?:nichts|nicht|keine?[nrs]?|niemand|nie)"
_PLANNED = (
    r"(?:geplant|eingeplant|vorgesehen|angesetzt|angedacht|anvisiert|zugesagt|versprochen|angekündigt|vorgemerkt|"
    r"in aussicht (?:gestellt|stellen|stelle|steht)|terminiert|zusagen|ankündigen|versprechen|einplanen|vorsehen|"
    r"anvisieren)"
)
_LETTER = (
    r"(?:brief|umschlag|post|mail|mails|email|schreiben|nachricht|anruf|antwort|rückmeldung|sms|bescheid|lebenszeichen|"
    r"zusage|absage|päckchen|einschreiben)"
)
CHANGES = {
    "dropped": (
        r"\b(?:zuerst|zunächst|anfangs|anfänglich|ursprünglich|erst|damals|vorher) (?:hieß|hiess) es\b",
        (
            r"\b(?:hieß|hiess) es (?:\S+ ){0,2}(?:zuerst|zunächst|anfangs|anfänglich|ursprünglich|erst|noch)\b|"
            r"\bwar (?:\S+ ){0,2}(?:zuerst|zunächst|anfangs|ursprünglich|erst|mal|noch) (?:\S+ ){0,2}die rede\b"
        ),
        (
            r"\b(?:eigentlich|ursprünglich|zunächst|vorher) (?:\S+ ){0,3}(?:wollte|wollten|hatte|hatten|war|"
            r"sollte|geplant)\b"
        ),
        (
            r"\baus (?:dem|der|den|ihrem|deinem) (?:versprochenen|angekündigten|genannten|zugesagten|geplanten|"
            r"ursprünglichen|avisierten|vereinbarten|anvisierten) @\w+ (?:wird|wurde|ist)\b"
        ),
        r"\b(?:wollte|wollten|hatte|hatten|sollte) (?:\S+ ){0,3}(?:eigentlich|ursprünglich|zunächst)\b",
        r"\b(?:hatten?|hatte ich|hatten wir) (?:\S+ ){0,4}(?:gehofft|geplant|vorgehabt|vor|beabsichtigt)\b",
    ),
    "wished": (r"\b(?:würden?|hätten?) (?:\S+ ){0,3}(?:gern|gerne|am liebsten|lieber)\b",),
    "said": (
        (
            r"\b(?:gesagt|versprochen|angekündigt|zugesagt|genannt|erwähnt|geschrieben|geplant|gehofft|wollte|wollten|"
            r"sollte|sollten|vorgesehen|in aussicht gestellt|angedacht|sagte|meinte|ausgemacht|vereinbart)\b"
        ),
    ),
    "upset": (
        (
            r"\b(?:aber|doch|jedoch|leider|sondern|verschieb\w*|verzöger\w*|länger|stattdessen|später|klappt nicht|"
            r"schaffen|nicht|entschuldig\w*|vertagt|verlegt|nun|jetzt|eher)\b"
        ),
    ),
    "stands": (r"\b(?:bleibt (?:es|dabei)|dabei bleibt|wie geplant|im plan|im zeitplan|nach wie vor|weiterhin)\b",),
    "correction": (
        r"\b(?:beziehungsweise|besser gesagt|korrektur|genauer|vielmehr|ich meine|ich meinte|eher|nein)\b",
        (
            r"\b(?:verschieb|verschob|vertag|verleg|verzöger|aufgeschoben|hinausgeschoben)\w*\b|"
            r"\b(?:jetzt|nun) (?:\S+ ){0,2}(?:erst|doch|auf|eher|@)"
        ),
        (
            r"@bare (?:wird|wurde) (?:dann |erst )?(?=@bare|$)|"
            r"\bsondern\b|\bneuer (?:termin|zeitplan|stand)\b|\bdaraus wird\b|\bwird (?:es )?(?:nun|jetzt|"
            r"doch|leider|wohl)\b"
        ),
    ),
    "withdrawn": (
        (
            r"\b(?:länger|mehr zeit|später als|verzöger\w*|verschieb\w*|verschoben|vertagt|pausier\w*|auf eis|"
            r"gestoppt|hinaus)\b"
        ),
        (
            r"\b(?:nicht|leider nicht|doch nicht) (?:\S+ ){0,3}(?:schaffen|einhalten|halten|klappen|klappt|"
            r"möglich|melden|"
            r"geben|entscheiden|gelingen|reichen|funktionieren|können|machbar|realistisch|haltbar|zu halten|"
            r"zu schaffen)\b"
        ),
        r"\b(?:schaffen|schaffe|klappt|halten|reicht|wird|geht|gelingt|können) (?:\S+ ){0,4}nicht\b",
        r"\bnicht (?:\S+ ){0,2}?(?:gehalten|eingehalten|geschafft|geklappt|gereicht|erfüllt|gelungen)\b",
        r"\b(?:daraus|draus) (?:wird|wurde) (?:\S+ ){0,4}(?:nichts|nix)\b",
        r"\bwird (?:\S+ ){0,3}(?:nichts|nix) (?:daraus|draus)\b",
        (
            r"\bnoch kein\w* (?:\w+ )?(?:termin|datum|zeitplan|zeitpunkt|entscheidung)\b|\bnoch nicht "
            r"(?:sagen|absehen|absehbar|wissen)\b"
        ),
    ),
    "negated": (
        (
            r"\bnicht\b(?! (?:ausgewählte|berücksichtigte|genommene|nur|später|zögern|wundern|zuletzt|wahr))"
            r"(?<!oder nicht)(?<!ob nicht)|"
            r"\bkeine?[nmrs]?\b(?! sorge)|"
            r"\bnichts\b|\bniemand(?:en|em)?\b|\bkaum\b|\bunwahrscheinlich\b|\bnie\b|\bunmöglich\b"
        ),
    ),
    "bars": (
        r"@before (?:\w+ ){0,2}nicht [.!]?\s*$",
        r"@before (?:ist das |ist es |wird das |wird es |geht das |das ist |es ist )?(?:leider )?unmöglich\b",
        (
            r"\bkeine?n? (?:auskunft|auskünfte|aussagen?|angaben|zwischenstand|zwischenstände|prognosen?|"
            r"sachstand|informationen) (?:\S+ ){0,6}?(?:erteilen|geben|machen|treffen|nennen|möglich|mitteilen|"
            r"herausgeben|liefern|erteilt|gegeben|abgeben)\b"
        ),
        (
            r"\bbrauch(?:st|en|t) (?:sie|du|ihr) (?:gar |auch |überhaupt |noch )*(?:nicht|nichts) (?:\S+ ){0,5}?(?:"
            r"schauen|gucken|rechnen|warten|hoffen|sehen|nachzusehen|nachzuschauen)\b"
        ),
        r"\bkeine?n? (?:mucks|ton|wort|pieps|laut|lebenszeichen|sterbenswort|silbe)\b",
        (
            r"\bnichts\b(?! (?:von (?:ihnen|dir|euch)|(?:\S+ ){0,2}(?:zu )?(?:tun|erledigen|beachten|"
            r"vorzubereiten|mitzubringen|machen|vorbereiten|mitbringen|veranlassen|unternehmen|einreichen|schicken)))"
        ),
        (
            r"\b(?:rechnen|rechne|erwarten|erwarte|hoffen|hoffe|warten|warte)(?: (?:sie|du|ihr))?(?: \S+){0,5}? "
            r"(?:nicht|keine?[nrs]?)\b(?! von (?:ihnen|dir))"
        ),
        (
            r"\b(?:nicht|kein\w*)(?: \S+){0,5}? (?:rechnen|erwarten|gerechnet|erwartet|zu erwarten|weitergehen|weiter|"
            r"vorangehen|vorankommen|besetzt)\b"
        ),
        (
            r"\b(?:kaum|unwahrscheinlich|bezweifle|bezweifeln|glaube (?:ich )?(?:nicht|kaum)|glauben (?:wir )?"
            r"(?:nicht|kaum)|niemand(?:en|em)?|keiner)\b"
        ),
    ),
    "falls through": (
        (
            r" , (?:das |es )?(?:schaffe|schaffen|klappt|kriegen|gelingt|haut|geht|halten)\b(?: [^@ ]+){0,4} nicht\b"
            r"(?! (?:früher|schneller|eher|vorher|anders|besser|so|immer|ohne)\b)"
        ),
        r" , (?:das |es )?(?:wird|wurde)\b(?: [^@ ]+){0,3} (?:nichts|nix)\b",
        (
            r" , (?:können|kann|konnten|konnte|werden|werde) (?:wir|ich|er|sie)\b(?: [^@ ]+){0,4} nicht "
            r"(?:[^@ ]+ )?(?:einhalten|halten|erfüllen|leisten|schaffen)\b"
        ),
        r"\baus (?:[^@ ]+ ){1,4}@\w+ wird (?:[^@ ]+ ){0,3}(?:nichts|nix)\b",
    ),
    "as we meet": (
        r"\b(?:wir|ich|man) (?:uns|sie|dich|euch) (?:[^ ]+ ){0,6}(?:sehen|sehe|treffen|treffe|sprechen|hören)\b",
    ),
    "patience": (r"\bgeduld\b|\bgedulden\b|\bverständnis\b|\bwarten\b",),
    "no longer": (
        r"\b(?:nicht mehr(?! als)|keine?[nrms]? (?:\w+ )?mehr|nimmer)\b",
        (
            r"\b(?:(?:nichts|nix) mehr mit|mit (?:\S+ ){1,3}(?:nichts|nix) mehr|(?:kommt|hören|hörst|erfahren|erfährst|"
            r"bekommen|gibt) (?:\S+ ){0,3}(?:nichts|nix) mehr)\b"
        ),
    ),
    "awaits": (
        r"\b(?:vor(?! allem)|bis|bevor|ehe|solange)\b(?! sie )(?: [^@ ,;]+){1,9}?(?: ,(?: \w+){1,2}(?: ,)?)? (?=@bare)",
        r"\bsolange\b(?: [^@ ,;]+){1,9}? (?:nicht|keine?) (?:[^@ ,;]+ ){0,6}?, also (?=@by)",
    ),
    "frozen": (
        (
            r"\b(?:auf eis|eingefroren\w*|pausiert|pausieren|ausgesetzt|gestoppt|ruht|ruhen|auf halde|in der schwebe|"
            r"einstellungsstopp\w*|einstellungsstop|einstellungssperre|stellenstopp|stellenstop|stellensperre|"
            r"einstellungspause|zurückgestellt|brach|stillstand|still|gesperrt|angehalten)\b"
        ),
    ),
    "free": (r"\b(?:jederzeit|zögern sie nicht|zöger nicht|gerne (?:melden|anrufen|nachfragen)|scheuen sie)\b",),
    "unheard": (
        (
            rf"\b(?:wenn|falls|sollten?|solltest|sofern)\b(?: \S+){{0,8}}? {_NOT}\b"
            rf"(?! (?:von|durch) (?:ihnen|dir|euch))(?: \S+){{0,7}}? {_HEAR}(?! "
            rf"(?:von|durch) (?:ihnen|dir))"
        ),
        rf"\b(?:wenn|falls|sollten?|sofern)\b(?: \S+){{0,8}}? {_HEAR}(?: \S+){{0,3}}? {_NOT}\b",
        rf"^ (?:sie|du|ihr) (?:haben|hast|habt)\b(?: \S+){{0,5}}? {_NOT}\b(?: \S+){{0,4}}? {_HEAR} \?",
        rf"\b(?:wenn|falls|sollten?|sofern)\b(?: \S+){{0,8}}? keine?[nrs]? (?:\w+ )?{_LETTER}\b",
        (
            r"\b(?:wenn|falls|sollten?|sofern)\b(?: \S+){0,8}? nichts (?:\S+ ){0,4}?(?:kommt|kommen|kam|liegt|liegen|"
            r"da ist|da sein|gebracht|angekommen|eingetroffen|eingegangen|ankommt|eintrifft|klingelt)\b"
        ),
        rf"^ (?:kommt|ist|liegt|kam) @\w+ (?:\S+ ){{0,3}}?(?:nichts|keine?[nrs]? (?:\w+ )?{_LETTER})\b",
        (
            rf"^ (?:hören|bekommen|erhalten|haben) (?:sie|ihr)\b(?: \S+){{0,6}}? {_NOT}\b|^ hörst du\b(?: "
            rf"\S+){{0,6}}? {_NOT}\b"
        ),
    ),
    "to you": (
        r" ich (?:mich|ihnen|dir)\b(?: \S+){0,6}? nicht (?:\S+ )?(?:gemeldet|melde|melden|geantwortet|geschrieben)\b",
    ),
    "rival": (
        (
            r"\b(?:ich habe|habe ich|mir liegt|liegt mir|ich hätte) (?:\S+ ){0,4}(?:anderes|weiteres|zweites|"
            r"konkurrierendes) "
            r"(?:\w+ )?(?:angebot|stellenangebot|jobangebot)\b"
        ),
        (
            r"\bich (?:habe?|hätte) (?:\S+ ){0,3}von (?:[^@ ]+ ){1,5}?eine? (?:\w+ )?"
            r"(?:angebot|zusage|vertragsangebot)\b|"
            r"\beisen im feuer\b"
        ),
    ),
    "others": (r"\b(?:wir|er|man|sie|ihnen)\b",),
    "limit": (
        (
            r"@\w+ (?:ist|wäre|bleibt) (?:\w+ ){1,3}?(?:äußerste|äusserste|allerletzte|letztmögliche|späteste)\w* "
            r"(?:grenze|termin|tag|frist|datum|zeitpunkt|stichtag|deadline|limit)\b"
        ),
        r"\b(?:frühestmögliche|früheste|spätestens|späteste)\w*\b(?: [^@ ]+){1,9} (?:ist|wäre|wird)(?: \w+)? @",
    ),
    "earliest": (r" frühe",),
    "back": (r"\bzurück\b|\bwieder (?:da|im büro|im haus|im dienst)\b",),
    "on return": (r"\bnach (?:ihrer|seiner|meiner) rückkehr\b",),
    "finishes": (r"\b(?:abgeschlossen|abschließen|beendet|beenden|fertig)\b",),
    "inquires": (
        (
            r"^[ ,;:()-]*(?:und |aber |oder |also |dann )*(?:könn\w*|kann\w*|würd\w*|wär\w*|hab\w*|hätt\w*|hast|sind|"
            r"bist|ist|darf|dürf\w*|möcht\w*|passt|gibt|schick\w*|send\w*) (?:sie|du|ihr|wir|ich|es|das|ihnen|dir)\b"
        ),
        r"^[ ,;:()-]*(?:und |aber |oder |also |dann )*(?:wie|was|wann|wo|wer|welche\w?|warum|wieso)\b",
    ),
    "comes back": (r"\bzurück\b|\bwieder (?:da|im büro|im haus|im dienst)\b",),
    "to decide": (r"\bum (?:\S+ ){0,6}zu (?:entscheiden|treffen|wählen|klären|beschließen)\b",),
    "owned": (r"\b(?:er|sie|wir|man|hr) (?:wollte|wollten|will|wollen|wird|werden|sagte|meldet|melden)\b",),
    "begged": (
        (
            r"\b(?:melden|rühren) sie sich\b|\bmelde? dich\b|\bmeldet euch\b|\b(?:rufen|schreiben|kontaktieren|fragen|"
            r"erinnern|sprechen) sie (?:mich|uns|mir|gern|gerne|bitte|einfach|doch|ruhig|noch|nach)\b"
        ),
        r"\b(?:ruf|schreib|frag|erinnere?|ping) (?:mich|uns|mir|gern|gerne|einfach|doch|ruhig|noch|nach|bei)\b",
        (
            r"\bkönnen sie (?:sich|mich|uns|gern|gerne|jederzeit)\b|\bhaken sie\b|\bhak (?:gern|gerne|ruhig|"
            r"einfach|nochmal)\b"
        ),
    ),
    "takes back": (
        (
            r"\b(?:dauer\w*|zieh\w*|brauch\w*|benötig\w*|nimmt|nehmen)(?: \S+){0,6}? (?:länger|mehr zeit|zeit)\b|"
            r"\blänger (?:\S+ ){0,2}?(?:als|dauern|brauchen|gedulden|hinziehen|hin)\b|\b(?:mehr|etwas|noch) "
            r"(?:\S+ )?zeit "
            r"(?:\S+ ){0,2}?(?:brauchen|benötigen)\b"
        ),
        (
            r"\b(?:verzöger\w*|verschieb\w*|verschoben|vertagt|im verzug|in verzug|hinterher|im rückstand|ins "
            r"stocken|aufgeschoben)\b|"
            r"\b(?:schaffe|schaffen|klappt|gelingt|halten) (?:\S+ ){0,5}?(?:nicht|nicht mehr)\b|"
            r"\bnicht (?:\S+ ){0,3}?(?:einhalten|einzuhalten|halten|schaffen|gelingen|klappen)\b"
        ),
        r"\b(?:termin|datum|frist|zeitplan|zusage)\b(?: \S+){0,4}? nicht (?:\S+ )?(?:einhalten|halten|schaffen)\b",
        (
            r"\bkein\w* (?:\w+ )?(?:termin|datum|zeitpunkt|zeitplan) (?:nennen|sagen|absehbar|zusagen)\b|"
            r"\bnoch kein\w* (?:\w+ )?(?:datum|zeitplan|zeitpunkt)\b|\bnoch nicht (?:\S+ ){0,2}(?:absehbar|sagen)\b"
        ),
    ),
    "no end": (
        (
            r"\b(?:weiß|wissen|sagen|absehen|unklar|offen|ungewiss|nennen)(?: \S+){0,5}? ,? ?(?:wann|wie lange)\b"
            r"(?! (?:es |das )?ihnen)"
        ),
    ),
    "but": (r" (?:aber|jedoch|doch|sondern|allerdings|nun|jetzt|stattdessen|leider) ",),
    "planned": (
        rf" {_PLANNED} $",
        (
            r" (?:planen|plane|kündigen|kündige|versprechen|verspreche|sagen|sage|stellen|stelle|avisieren|avisiere)"
            r"(?: (?:wir|ich|ihnen|dir|euch|sie|eine?n?|die|den|das|unsere?n?|entscheidung|rückmeldung|antwort|"
            r"entscheid|bescheid|nachricht|zusage)){0,5} $"
        ),
    ),
    "planned behind": (rf"^@for (?:\w+ ){{0,3}}{_PLANNED}\b",),
    "no worry": (r" (?:keine sorge|nicht wundern|es sei denn|sorgen) ",),
    "if i": (r" (?:wenn|falls|sollte|sofern) ich ",),
    "only then": (r"\b(?:dann|daraufhin|anschließend|im anschluss)\b",),
    "and then": (r"^[ ,]*und ",),
    "needs": (r" brauchen ",),
}
"""What moves, withdraws or turns round a promise."""
