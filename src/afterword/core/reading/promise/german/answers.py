"""The German turns of phrase that speak of an answer: "wir melden uns", "Sie hören von uns", "die Entscheidung"."""

_YOU = r"(?:ihnen|dir|euch|sie|dich|allen|den (?:bewerbern|kandidaten|bewerberinnen|bewerbenden|kandidatinnen))"
_NEWS = (
    r"(?:post von (?:uns|mir)|antwort(?:en)?|entscheidung(?:en)?|rückmeldung(?:en)?|rückmeldungen|feedback|bescheid|"
    r"ergebnis(?:se)?|zusagen?|"
    r"absagen?|rückruf|nachricht|neuigkeiten|auskunft|update|info|infos|information(?:en)?|klarheit|gewissheit|"
    r"aussagen?|endgültiges|genaueres|näheres|konkretes|weiteres|zwischenstand|rückantwort|anruf|"
    r"angebote?|vertragsangebot|verkündung|bekanntgabe|verständigung|benachrichtigung|entscheid)"
)

_SAYS = (
    (
        r"\b(?:zurück)?(?:melde|meld|melden|meldet|meldest|gemeldet|zurückzumelden|zurückmelden|"
        r"zurückmelde|zurückmeldet|rühren|rühre)\b"
    ),
    (
        r"\b(?:wissen|weiß|wisst|weißt)\b(?: \S+){0,3}? (?:mehr|bescheid|genaueres|näheres|woran)\b|"
        r"\bmehr (?:wissen|sagen)\b"
    ),
    r"\bwissen\b|\b(?:weiß|weißt) (?:ich|er|sie|man|du)\b",
    r"\b(?:hören|hörst|hört)\b(?! (?:\S+ ){0,4}von (?:ihnen|dir|euch)\b)",
    rf"\b{_NEWS}\b(?! (?:von|auf) (?:ihnen|dir|euch))",
    (
        r"\b(?:informier(?:en?|t)|benachrichtig(?:en?|t)|verständig(?:en?|t)|kontaktier(?:en?|t)|anrufen|mitteilen|"
        r"mitzuteilen|zu informieren|zu benachrichtigen|antworten|antworte|anschreiben|unterrichten|rückmelden|"
        r"durchgeben|weitergeben|kommunizieren|bekannt ?geben|bekanntgegeben|verkünden|äußern|äussern|verlautbaren)\b"
    ),
    (
        rf"\bteil(?:en|e|t) (?:wir |ich |man )?{_YOU}\b|\bruf(?:en|e|t) (?:wir |ich |er )?{_YOU}\b|"
        rf"\bruf(?:en|e) {_YOU} an\b"
    ),
    (
        rf"\b(?:sag(?:en|e|t)|schreib(?:en|e|t)|schick(?:en|e|t)|send(?:en|e|et)|geb(?:en|e)|gibt|"
        rf"lass(?:en|e)) (?:wir |ich |er |man )?{_YOU}\b"
    ),
    (
        rf"\b{_YOU}\b(?: \S+){{0,6}}? (?:sagen|schreiben|geben|zukommen lassen|wissen lassen|übermitteln|"
        rf"zusenden|zuschicken)\b"
    ),
    (
        r"\b(?:auf|bei) (?:sie|dich|euch|ihnen|dir) (?:\S+ ){0,3}?(?:zu|zukommen|zukomme|zurückkommen|"
        r"zurückkomme|zurück|durch|an)\b"
    ),
    r"\bkomm(?:en|e|t)\b(?: \S+){0,4}? auf (?:sie|dich|euch)\b|\bauf (?:sie|dich|euch) zu",
    (
        r"(?<=@by )haben wir (?:\S+ ){0,4}?entschieden\b|\bgehört (?:haben|hast)\b|\bvertrösten\b|\berfahren\b|"
        r"\berfährst\b|\berfährt\b"
    ),
    r"\bin (?:kontakt|verbindung)\b|\bauf dem laufenden\b|\bhalten (?:wir )?(?:sie|dich)\b",
    r"\b(?:sie|du|ihr) (?:erhalten|erhältst|bekommen|bekommst|bekommt|kriegst|kriegen|kriegt)\b",
    r"\b(?:erhalten|bekommen|bekommst|kriegst|erhältst) (?:sie|du|ihr)\b",
    r"^[ ,;:]*(?:und )?(?:den|das|die|ihn) (?:haben|hast) (?:sie|du) (?:dann |sicher )?(?=@(?:bare|by))",
    (
        r"\b(?:werden|wird|werde|würden|würde)\b(?: \S+){0,10}? (?:mitgeteilt|informiert|benachrichtigt|kontaktiert|"
        r"angerufen|entschieden|getroffen|gefällt|angeschrieben|verständigt|verschickt|versendet|versandt|beantwortet|"
        r"bekanntgegeben|kommuniziert|gefallen|festgelegt|ausgewählt|verkündet|verlautbart)\b"
    ),
    (
        r"\b(?:mitgeteilt|informiert|benachrichtigt|kontaktiert|angerufen|entschieden|getroffen|gefällt|verschickt|"
        r"versendet|bekanntgegeben|kommuniziert|ausgewählt|festgelegt) (?:werden|wird|werdet|wirst|sein|haben)\b"
    ),
    r"\b(?:zum|zu meinem|ans) (?:telefon)?hörer\b|\bzum telefon\b|\b(?:allen?|jedem|jeder|ihnen|dir) geantwortet\b",
    r"\bgeb(?:en|e)? (?:wir|ich) (?:[^@ ]+ ){0,4}(?:@\w+ )?(?:[^@ ]+ ){0,3}bekannt\b",
    (
        r"\b(?:ruf|sag|schreib|informier|benachrichtig|verständig)(?:en|e|t)? (?:wir |ich )?(?:alle|jeden|jede|beide|"
        r"sämtliche|die (?:bewerb|kandidat)\w+)\b"
    ),
    (
        r"\b(?:lüfte|lüften|lüftet) (?:\S+ ){0,3}geheimnis\b|\bin kenntnis\b|\bpublik\b|"
        r"\b(?:stelle|stellen|stellt|hänge|hängen|hängt|schalte|schalten|schaltet) (?:wir |ich )?(?:\S+ ){0,5}?(?:"
        r"listen?|namen|ergebnisse?|resultate?|bescheide?) (?:\S+ ){0,3}?(?:online|aus|frei|auf|ins (?:netz|portal))\b|"
        r"\b(?:veröffentlich|verlautbar|bekanntmach|publizier)\w* (?:\S+ ){0,4}?(?:liste|namen|ergebnisse?|resultate?|"
        r"entscheidung|entscheid|reihung)\b"
    ),
    r"\büber die bühne\b|\bunter dach\b|\bwürfel (?:\S+ ){0,2}?(?:gefallen|fallen)\b|\b(?:fallen|sind) die würfel\b",
    (
        r"(?<=@bare )(?:sind|ist|gehen|geht) (?:alle |unsere? |die |der |das |auch )*(?:bescheide?|entscheide?|briefe?|"
        r"entscheidung|entscheidungen|zusagen|ergebnisse?|resultate?|zusage|zulassungen|benachrichtigungen|listen?) "
        r"(?:\S+ ){0,2}?(?:gefallen|getroffen|verschickt|raus|hinaus|da|unterwegs|draußen|bekannt|online|"
        r"freigeschaltet|aufgeschaltet|ausgehängt|fertig|zur post|in die post|in der post)\b(?! worden)"
    ),
    (
        r"\b(?:ping|pinge|pingen|funke|funken|texte|texten|simse|whatsappe|maile|mailen|telefoniere|benachrichtige) "
        r"(?:ich |wir )?(?:dich|dir|euch|ihnen|sie)\b"
    ),
    (
        r"\b(?:klingle|klingel|klingeln|bimmle|bimmel|läute|läuten|rufe?|funke|telefoniere|gebe?) (?:ich |wir )?"
        r"(?:bei )?(?:dich|dir|euch|ihnen|sie)? ?(?:[^@ ]+ )?(?:@\w+ )?(?:[^@ ]+ )?(?:durch|an|laut)\b"
    ),
    (
        r"\bschau(?:en|t)? (?:sie )?(?:bitte |dann |mal |ruhig )*(?:@\w+ )?(?:bitte |mal )?in (?:die|deine|ihre|eure) "
        r"(?:mails|post)\b"
    ),
    r"\b(?:läuten|klingelt|läutet) (?:\S+ ){0,3}(?:telefon|handy)\b|\bdas (?:telefon|handy) (?:klingelt|läutet)\b",
)
_WAITS = (
    (
        r"\bgeduld\b|\bgedulden\b|\bgeben sie (?:uns|mir)\b(?= (?:\S+ ){0,5}zeit\b)|\bgib (?:uns|"
        r"mir)\b(?= (?:\S+ ){0,5}zeit\b)"
    ),
    (
        r"\b(?:rechnen|rechne) (?:sie |bitte |du )*mit (?:einer|unserer|einem|unserem)\b|\bmit (?:einer|"
        r"unserer) (?:antwort|rückmeldung)\b"
    ),
    r"\bgeben sie (?:uns|mir) (?:bitte |noch )*(?=@by [.,!;])|\bgib (?:uns|mir) (?:bitte |noch )*(?=@by [.,!;])",
    r"\b(?:brauchen|benötigen|brauche) (?:wir |ich )?(?:[^@ ]+ ){0,4}länger\b",
    r"\bbrauchen wir (?:noch )?(?=@)|\bwir (?:brauchen|benötigen|bräuchten) (?:leider |wohl |noch )*(?=@count)",
)
_DECIDES = (
    (
        r"\b(?:entscheide|entscheiden|entscheidet|entscheid|beschließen|beschließt|zu entscheiden|"
        r"festlegen|entschließen)\b"
    ),
    (
        r"\btreffen\b(?: \S+){0,4}? (?:auswahl|wahl)\b|\b(?:auswahl|auswählen|wahl) (?:\S+ "
        r"){0,2}(?:treffen|getroffen|fällt|steht|fallen|abschließen|abgeschlossen)\b"
    ),
    (
        r"\b(?:auswahlprozess|auswahlverfahren|bewerbungsprozess|prozess|verfahren|besetzungsverfahren|auswertung|"
        r"sichtung|abstimmung|beratung(?:en)?|auswahl)\b(?: \S+){0,6}? (?:abschließen|abgeschlossen|abschluss|beenden|"
        r"beendet|durch|fertig|ab)\b"
    ),
    (
        r"\bfertig (?:sein|mit)\b|\bsteht (?:\S+ ){0,3}fest\b|\bfest (?:stehen|steht)\b|\bfeststehen\b|"
        r"\bsoweit\b|\bso weit\b"
    ),
    (
        r"\b(?:zusage|angebot|vertragsangebot)\b|\bwie es weitergeht\b|\bweitergeht\b|\bweiteres "
        r"vorgehen\b|\bnächsten schritte\b"
    ),
)
POSITIVE = (*_SAYS, *_WAITS, *_DECIDES)
