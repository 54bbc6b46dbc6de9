"""The German turns of phrase that claim a date for something else: an interview, a deadline, an absence, the past."""

_PRESS = r"(?:anrufen|nachfragen|nachhaken|nerven|drängeln|nachbohren|anmailen|hinschreiben|hingehen)"
ASKS = (
    rf"\bnicht (?:mehr |vorher |noch |nochmal |schon ){{0,2}}{_PRESS}\b",
    r"\babzusehen\b|\bsehen sie (?:bitte )?(?:\S+ ){0,3}von (?:\w+ )?(?:anrufen|nachfragen|rückfragen) ab\b",
    (
        r"(?<!rechnen sie )(?<!rechne )\bbitte\b(?! (?:haben|habe|um|entschuldig\w*|gedulden|gedulde|beachten|"
        r"warten|warte|rechnen|rechne|erwarten|erwarte|"
        r"wundern|nicht|seien|sei|verzeihen|geben sie (?:uns|mir) (?:\S+ ){0,4}zeit|gib (?:uns|mir) "
        r"(?:\S+ ){0,4}zeit|"
        r"(?:geben sie|gib|gebt) (?:uns|mir) (?:noch )?@by [.,!;]|"
        r"(?:noch )?@count|(?:noch )?@\w+ (?:zeit|geduld)|(?:\S+ ){0,4}@\w+ geduld))"
    ),
    (
        r"\b(?:wir|ich) bitten? (?:sie|dich|euch)\b(?!(?: \S+){0,5}? (?:geduld|verständnis))|\bbitten wir "
        r"(?:sie|dich|euch)\b(?!(?: \S+){0,5}? (?:geduld|verständnis))|\bbitten? um (?!\S* ?(?:etwas |"
        r"noch |ein )*(?:geduld|verständnis))"
    ),
    (
        r"\b(?:könnten|können|könntest|kannst|würden|würdest|dürften|mögen|wollen) (?:sie|du|ihr)\b(?! "
        r"(?:\S+ ){0,5}(?:rechnen|erwarten|hören|brauchen|benötigen))"
    ),
    (
        r"\b(?:senden|schicken|reichen|füllen|laden|teilen|bestätigen|nennen|wählen|buchen|unterschreiben|antworten|"
        r"vereinbaren|lassen|bearbeiten|lösen|suchen|sagen|bringen|"
        r"geben(?! sie (?:uns|mir) (?:bitte |noch )*@by [.,!;])) sie (?:uns|mir|bitte|das|die|den|ihre?n?|"
        r"einfach|gern|gerne|sich|einen)\b(?! (?:\S+ ){0,5}zeit\b)(?! (?:bitte |noch |etwa )*@(?:count|within))"
    ),
    (
        r"\b(?:schick|send|gib|sag|füll|lad|bring|teil|nenn|such)e? (?:uns|mir|bitte|das|die|den|dir|"
        r"einfach)\b(?! (?:\S+ ){0,5}zeit\b)(?! (?:bitte |noch |etwa )*@(?:count|within))"
    ),
    (
        r"(?<!hast )(?<!hast du )(?<!haben sie )(?<!sie haben )(?<!bekommst du )(?<!bekommen sie )(?<!erhalten sie )"
        r"(?<!sie erhalten )(?<!sie bekommen )(?<!kriegst du )(?<!du kriegst )(?<!du bekommst )(?<!haben sie dann )"
        r"(?<!hast du @bare )(?<!hast du @by )(?<!haben sie @bare )(?<!haben sie @by )(?<!bekommst du @bare )"
        r"(?<!bekommst du @by )(?<!bekommen sie @bare )(?<!erhalten sie @bare )(?<!bekommen sie @by )"
        r"(?<!erhalten sie @by )(?<!kriegst du @bare )(?<!kriegst du @by )"
        r"\b(?:ihre|deine|eure|ihrer|deiner|ihren|deinen) (?:\w+ )?(?:rückmeldung|antwort|entscheidung|"
        r"zusage|bestätigung|"
        r"unterschrift|anmeldung|rückantwort|verfügbarkeiten?|lösung|präsentation|fallstudie|aufgabe|abgabe)\b"
        r"(?! (?:dürfen|können|erhalten|bekommen|haben|kriegen) sie\b| (?:kriegst|bekommst|erhältst|hast|darfst|"
        r"kannst) du\b| (?:geht|kommt|folgt|schicken wir|geben wir)\b)"
    ),
    (
        r"\b(?:brauchen|brauche|benötigen|benötige|erwarten|erwarte|bräuchten|bräuchte) (?:wir |ich )?(?:noch |dafür |"
        r"hierfür |dazu |dann |von |@\w+ ){0,4}(?:ihre?n?r?|deine?n?|eure?n?|ihnen|dir)\b"
    ),
    r"\brechnen sie (?:\S+ ){1,12}ab\b",
    (
        r"\b(?:haben|hast|habt|hätten|hättest) (?:sie|du|ihr) (?:noch |dann |dafür )*@\w+ (?:noch |dann )?(?:zeit|"
        r"frist|bedenkzeit|gelegenheit)\b|\bbedenkzeit\b"
    ),
    (
        r"\b(?:bewerben|anmelden|einschreiben|inskribieren|nachmelden) (?:kann|können|kannst) (?:man|sie|du|ihr)\b|"
        r"\b(?:kann|können|kannst) (?:man|sie|du) (?:sich |dich )?(?:\S+ ){0,4}(?:bewerben|anmelden|einschreiben|"
        r"inskribieren)\b"
    ),
    r"\bvon (?:ihnen|dir|euch)\b|\bbei uns (?:eingehen|eingegangen|vorliegen|sein|ein)\b|\ban uns\b",
    (
        r"\b(?:sie|du|ihr) (?:müssen|müssten|musst|müsst|sollten|solltest|haben noch bis|haben bis|hast "
        r"bis|(?:haben|hast) @(?!bare (?:\S+ ){1,2}(?:antwort|nachricht|rückmeldung|brief|mail|angebot|ergebnis|"
        r"entscheidung)\b))\b"
        r"(?!(?: \S+){0,8}? (?:gehört|hören|erhalten|bekommen))"
    ),
    (
        r"\b(?:frist|fristen|deadline|einreichen|einzureichen|einreichung|abgabe|abgabefrist|abgeben|"
        r"gültig|gilt|gelten|anzunehmen|"
        r"eingereicht|abgerechnet|nachgereicht|beantragt|"
        r"annehmen|hochladen|ausfüllen|auszufüllen|absolvieren|unterschrieben|unterzeichnet|nachreichen|zusenden sie|"
        r"zurücksenden|zurückzusenden|zurückschicken|anmelden|abmelden|verfällt|verfallen|befristet|buchbar)\b"
    ),
    r"\bfreu(?:en|e) (?:uns|mich) (?:\S+ ){0,3}(?:auf|über|wenn)\b",
    r"\b(?:zeit|frist) (?:für|zur|um) (?:ihre|die|deine)\b(?! (?:entscheidung|auswahl|prüfung|abstimmung))",
    r"\b(?:nehmen|lassen) sie sich\b|\büberlegen sie\b|\bsteht ihnen\b|\bstehen ihnen\b",
    (
        r"\bmuss (?:ich|er|sie) (?:\S+ ){0,4}(?:antworten|zusagen|bescheid geben|entscheiden|absagen)\b|"
        r"\bich muss\b(?! (?:\S+ ){0,6}(?:geduld|bitten|vertrösten)\b)|\bmuss ich\b(?! (?:\S+ ){0,6}(?:geduld|bitten|"
        r"vertrösten)\b)"
    ),
)
THEY_SAID = (
    (
        r"\b(?:sie|du|ihr) (?:hatten|haben|hattest|hast) (?:\S+ ){0,6}?(?:gesagt|erwähnt|geschrieben|"
        r"gefragt|mitgeteilt|angegeben|genannt)\b"
    ),
    (
        r"\b(?:wie|dass) (?:sie|du) (?:\S+ ){0,3}?(?:sagten|schrieben|erwähnten|meintest|schriebst|"
        r"sagtest)\b|\b(?:sagten|meinten|schrieben|erwähnten) sie\b"
    ),
    (
        r"\b(?:speicher|aufbewahr|lösch|gelöscht|gespeichert|aufbewahrt|vorgehalten|vernicht)\w*\b|\bdatenschutz\w*\b|"
        r"\bdaten\b|\btalentpool\b|\btalent _? ?pool\b"
    ),
    (
        r"\b(?:sprechzeiten|öffnungszeiten|bürozeiten|geschäftszeiten|telefonisch erreichbar|erreichbar|erreichen sie|"
        r"erreichst du|bürostunden|servicezeiten)\b"
    ),
    (
        r"\bdass (?:sie|du|er) (?:\S+ ){0,6}?(?:antwort|entscheidung|bescheid|rückmeldung) (?:\S+ )?"
        r"(?:brauch|benötig)\w+\b"
    ),
    (
        r"\bmein\w* (?:(?:ander|jetzig|aktuell|bisherig|derzeitig|künftig|alt|neu)\w* )?"
        r"(?:arbeitgeber\w*|firma|betrieb)\b|"
        r"\b(?:ander|zweit|konkurrierend)\w* (?:arbeitgeber\w*|firma|unternehmen|betrieb|klinik|schule|praxis|kanzlei|"
        r"haus|agentur|büro|hotel|restaurant|geschäft|laden|kita|verlag|amt|angebot|spital|heim)\b|"
        r"\bmein\w* (?:jetzig|aktuell|bisherig|derzeitig|alt)\w* (?:chef\w*|boss|vorgesetzte\w*|team|stelle)\b|"
        r"\b(?:will|wollen|möchte|möchten|erwartet|erwarten|braucht|verlangt|verlangen) (?:\S+ ){0,3}von mir\b"
    ),
    r"\bich (?:habe|hatte) (?:\S+ ){0,6}?(?:gefragt|nachgefragt|nachgehakt|gebeten|erinnert|zugesagt|versprochen)\b",
    r"\bich (?:werde |melde |frage )(?:\S+ ){0,4}?(?:nachfragen|nachhaken|nach(?= (?:[,.;!]|$)))",
    r"\b(?:hat|haben) uns (?:\S+ ){0,6}?(?:zugesagt|versprochen|angekündigt|in aussicht gestellt)\b|\bnewsletter\b",
    r"\b(?:it|payroll|lohnbuchhaltung|reisestelle|dienstleister|betriebsrat informieren)\b",
)
EVENTS = (
    (
        r"\b(?:\w*gespräche?s?|\w*gesprächen|interviews?|\w*termine?n?|telefonate?|\w*meetings?|"
        r"\w*runden?|probearbeiten|"
        r"probetag\w*|probe(?:training|schicht|spiel|stunde|vorlesung|unterricht|vortrag)s?|probearbeitstag|"
        r"schnuppertag|hospitation\w*|assessment\w*|besuch|workshop|"
        r"präsentieren|kennenlernen|"
        r"einladen|einladung|eingeladen|besichtigung|videokonferenz|videocall|zoom|messe|veranstaltung|event|feier|"
        r"infoabend|informationsabend|elternabend|infotag|\w+veranstaltung|hearings?|tag der offenen tür|vorspiel|"
        r"eignungsprüfung|aufnahmeprüfung|"
        r"weihnachtsfeier|sitzung|gremium|teams|webinar|(?!\w*könn)\w*tests?|tour|führung|mittagessen|essen|kaffee)\b"
    ),
    (
        r"\b(?:calls?|telefonieren|tagt|tagen|statt|stattfinden|zusammensetzen|zusammen|beraten|"
        r"besprechen|besprechung|abstimmen)\b"
    ),
    (
        r"\b(?:das|ein|unser|unserem|beim|zum|nächstes|nächste|persönliches) treffen\b|\btreffen (?:wir |"
        r"sie )?uns\b|\buns (?:\S+ ){0,4}treffen\b"
    ),
    (
        r"\bsehen (?:wir )?uns\b|\bbis dann\b|^ @by ! $|\b(?:trifft|treffen|setzt|setzen|kommt) (?:\S+ "
        r")?(?:sich|zusammen)\b|\bseh(?:e|en) (?:ich )?(?:sie|dich)\b|\bpasst\b|\bpassen\b|"
        r"\bverfügbar\b|(?<!diese )(?<!gleiche )\bzeit (?:hätten|haben)\b|\bslots?\b"
    ),
    (
        r"\bdurchgehen\b|\bsichten\b|\bprüfen\b|\bsammeln\b|\breise\b|\b(?:rück|hin|heim|ab)?flug\b|\bflieger\b|\bzug\b|"
        r"\bumzug\b|\bziehen um\b|\bzieht um\b"
    ),
    (
        r"\b(?:schönes?|schöne|erholsames?|gute) (?:wochenende|feiertage|zeit|woche|tag)\b|\bgenießen\b|"
        r"\b(?:schönes?|gute[sn]?|frohes?) (?=@)|\bfrohe\b"
    ),
)
STARTS = (
    (
        r"\b(?:praktikum|ausbildung|lehre|lehrgang|kurs|schulung|vertrag|befristung|vertretung|einsatz|saison|"
        r"anstellung|semester|freiwilligenjahr|traineeprogramm) (?:geht|läuft|dauert|endet|gilt)\b"
    ),
    (
        r"\b(?:start|starten|startet|starttermin|startdatum|beginn|beginnt|beginnen|begonnen|eintritt\w*|antritt\w*|"
        r"anfangen|fängt|fangen|arbeitsbeginn|einarbeitung|onboarding|probezeit|arbeitsvertrag|vertragsbeginn|"
        r"kündigungsfrist|erster tag|ersten tag|besetzt|besetzen|besetzung|arbeitstag|einsteigen|einstieg|"
        r"loslegen|losgehen|los|dienstantritt|"
        r"zu uns kommen|bei uns anfangen)\b"
    ),
)
AWAY = (
    (
        r"\b(?:\w*urlaub\w*|abwesend|abwesenheit|nicht im (?:büro|haus|dienst|office)|außer haus|ausser "
        r"haus|unterwegs|"
        r"nicht erreichbar|elternzeit|mutterschutz|krank|krankgeschrieben|verreist|dienstreise|geschäftsreise|"
        r"betriebsferien|geschlossen|nicht da|nicht am platz|im ausland|weg|out of office|fortbildung|auf reisen|"
        r"zurück|wieder (?:da|im (?:büro|haus|dienst)|erreichbar|für sie da|offen|geöffnet)|ferien|brückentag|"
        r"feiertag)\b"
    ),
)
POSTS = (
    (
        r"\b(?:ausschreibung\w*|ausgeschrieben|bewerbungsschluss|bewerbungsfrist|bewerben|bewerbungen|stellenanzeige|"
        r"anzeige|online|inserat|vakanz|bewerbung (?:ist|war|geht|läuft)|stelle (?:ist|war|bleibt|wird))\b"
    ),
)
PAST = (
    (
        r"\b(?:habe|haben|hat|hatte|hatten|habt|hast|bin|sind|ist)\b(?: \S+){0,9}? (?:ge\w+(?:t|en)|\w+ge\w+(?:t|en)|"
        r"er(?:halten|fahren|wähnt)|ver\w+(?:t|en)|be(?:sucht|sprochen|worben|gonnen|kommen)|unter\w+(?:t|"
        r"en)|\w+iert)\b"
    ),
    r"\b(?:war|waren|hatte|hatten|wurde|wurden|kam|kamen|ging|gab|trafen|sprachen|lernten|fand|freute)\b",
    (
        r"\b(?:dank|danke) (?:dir |ihnen |nochmals? |noch einmal )*für\b|\bgefreut\b|\b(?:ein|das) (?:\w+ "
        r")?vergnügen\b|\bseit\b"
    ),
)
_ADVERBS = (
    r"(?: (?:es|das|wir|ich|sie|uns|sich|noch|wohl|eher|ja|aber|jetzt|nun|leider|mal|sicher|auch|mit|"
    r"ist|dann|bitte|so|nur|hier|"
    r"auf|dafür|ihnen|das ganze|ganze|bestimmt|normalerweise|in der regel|erfahrungsgemäß|"
    r"üblicherweise|meist|meistens|daher|also|"
    r"allerdings|doch|bei uns|zu|an|vermutlich|wahrscheinlich|voraussichtlich|vielleicht)){0,5}(?= @)"
)
WEAK = (
    r"\bdaraus wird(?: \w+){0,2}(?= @)",
    (
        r"\b(?:dauert|dauern|brauchen|brauche|braucht|benötigen|benötigt|vergehen|bräuchten|verzögert "
        r"sich|verschiebt sich|zieht sich|"
        r"rechnen|rechne|kalkulieren|plane|planen|peilen|peile|angepeilt|geplant|hoffe|hoffen|schätze|"
        r"denke|tippe|sagen wir|visieren|"
        rf"beträgt|erwarten|erwarte|nimmt|daraus)\b{_ADVERBS}"
    ),
    r"\b(?:dass|sodass|weshalb|weswegen|womit) (?:es|das|daraus) (?:\w+ ){0,3}(?=@\w+ (?:wird|werden|werden wird)\b)",
    r"^[ ,]*(?:könnte|kann|dürfte)(?: auch| aber| gut)*(?= @)",
    rf"\b(?:es|das|dies|das ganze)\b(?: \w+){{0,2}}? (?:ist|wird|wäre|dürfte|kann|könnte|würde|sollte)\b{_ADVERBS}",
    rf"\b(?:ist|wird|wäre|dürfte|kann|könnte|würde|sollte) (?:es|das|dies)\b{_ADVERBS}",
    (
        r"\beher(?= @)|\b(?:ziel|plan|prognose|tendenz|schätzung) (?:ist|wäre)(?= @)|\bgeplant(?: ist| "
        r"sind| wäre)?(?= @)|\btendenz(?= @)"
    ),
    r"\b(?:geben|gib|gebt|lassen|lass) (?:sie )?(?:uns|mir) (?:bitte|noch|etwa|doch| )*(?= @count)",
    r"\b(?:verschoben|vertagt|verlegt)(?= @)|\b(?:nochmals?|weitere) (?=@count)",
)
LASTS = (
    (
        r"\b(?:dauern|dauert|in anspruch nehmen|in anspruch|brauchen|benötigen|vergehen|gedulden|geduld|"
        r"hinziehen|zeit|warten)\b"
    ),
    (
        r"\b(?:wird|werden|würde|würden|dürfte|dürften|kann|können|muss|müssen|wollen|will) (?:\S+ ){0,5}?"
        r"(?:dauern|brauchen|benötigen|vergehen|gedulden)\b"
    ),
    r"\b(?:bis (?:zu )?(?:einer|unserer|wir|sie|zur|eine|ihnen|ich)|für (?:eine|die|unsere))\b",
)
