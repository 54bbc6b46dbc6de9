"""German, as absences are written in it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \b(?:abwesend|abwesenheit\w*|abwesenheits\w+)\b
    \bnicht (?:persönlich |mehr |wie gewohnt |oder nur \w+ |durchgehend |regelmäßig )?(?:im (?:büro|haus|hause\
    |dienst|einsatz|unternehmen)\
    |am (?:platz|arbeitsplatz|schreibtisch)|erreichbar|verfügbar|anwesend|da\b|zu erreichen|zugegen|vor ort\
    |in der firma)
    \b(?:außer|ausser) haus(?:e)?\b
    \b(?:außerhalb|ausserhalb) (?:des|meines|unseres) büros\b
    \b(?:im|in|auf|meinen|meinem|wegen|durch|habe|hab|mache) (?:\w+ ){0,2}(?:\w*urlaub\w*|ferien|auszeit|sabbatical\
    |krankenstand)\b
    \b(?:habe|hab|bin) (?![^!?]{0,20}\bzurück (?:aus|vom|von)\b)[^!?]{0,40}\burlaub\b
    \burlaub(?:s)?(?:abwesenheit)?(?= ?(?:bis|vom|von|ab|@|:|-))
    \burlaubs(?:bedingt|abwesenheit)
    \b(?:elternzeit|mutterschutz|karenz|krankgeschrieben|krankheitsbedingt|erkrankt|betriebsferien|betriebsurlaub\
    |betriebsruhe|bildungsurlaub)\b
    \bkrank(?:gemeldet)?\b
    \b(?:militärdienst|zivildienst|wiederholungskurs)\b
    \bnicht (?:besetzt|geöffnet)\b
    \b(?:mache[n]?|legen) (?:ich |wir )?(?:\w+ ){0,2}pause\b
    \b(?:dienstreise|geschäftsreise|auf reisen|auf einer reise|unterwegs|fortbildung|weiterbildung|auf (?:einer\
    |der) (?:messe|konferenz|tagung|schulung)\
    |im seminar|in einer schulung|in (?:einem|einer) (?:workshop|klausur\w*))\b
    \b(?:büro|büros|geschäft|firma|unternehmen|wir)\b[^@.]{0,30}\bgeschlossen\b
    \bgeschlossen\b
    \b(?:keinen|eingeschränkte?n?|begrenzte?n?|nur (?:\w+ ){0,2}|kaum|sporadisch\w*) (?:\w+ ){0,2}zu(?:griff|gang)\b
    \b(?:eingeschränkt|nur bedingt|schlecht|schwer|sporadisch|nicht|kaum) (?:\w+ )?erreichbar\b
    \b(?:habe|hab|nehme) (?:\w+ ){0,3}frei(?: ?genommen)?\b
    \bkeine e-?mails (?:lesen|bearbeiten|beantworten)\b
    """
)
_BACK = either(
    r"""
    \bwieder\b(?! (?:bei (?:ihnen|dir|euch)|auf (?:sie|dich|euch) zu|in (?:kontakt|verbindung) (?:setzen|treten)\
    |melden|von))
    \bzurück\b(?! (?:kommen|melden|schicken|senden|rufen|auf|bei))
    \b(?:zurückkehren|zurückkehre|zurückkomme|zurücksein|zurückerwartet|rückkehr|wiederkehr|kehre|wiedereröffnung\
    |dienstantritt)\b
    \berst (?:\w+ ){0,2}@
    """
)
_NOT_SO = either(
    r"""
    \b(?:schönen|schöne|erholsamen|erholsame|guten|genießen sie|ihre[nmrs]?|ihr|deine?[nmr]?|euren?|seinen?\
    |seine[mr]|wenn sie|falls sie|sie sind|sie waren\
    |du bist|hatten|hatte|war|waren|warst|nach meinem|nach dem|letzte woche\
    |melde[nt]?)\b[^@.!?,]{0,30}$
    \b(?:bin|sind) (?:\w+ ){0,2}(?:wieder (?:da|hier|zurück)|zurück)\b[^@.!?,]{0,20}$
    \b(?:wegen|aufgrund) (?:unserer|der) $
    \b(?:der|die|unsere?|ihre?|seine?|meine?) (?:\w+ ){0,2}\w*(?:leiter(?:in)?|chef(?:in)?|vorgesetzter?\
    |direktor(?:in)?\
    |geschäftsführer(?:in)?|vorstand|manager(?:in)?)\b(?:(?! ich\b| wir\b| bin\b)[^.!?]){0,60}$
    \b(?:dass|ob|wenn|falls) (?:du|sie|ihr) (?:(?!mich\b|mir\b|uns\b|ich\b|wir\b)[^.!?]){0,60}$
    \b(?:tage?n?|anspruch auf) (?:\w+ )?$
    """
)
_ASK = either(
    r"""
    \b(?:für|bei) [^.:@\n]{3,40}:
    \bwend(?:en|e|et)\b
    \bkontakt\w*\b
    \bvertret\w*\b
    \bvertritt\b
    \bansprechpartner\w*\b
    \bkolleg\w+\b
    \bschreib\w+\b
    \bdringend\w*\b
    \b(?:anrufen|rufen|melden sie sich|melde dich|weiterleiten|weitergeleitet|hilft|helfen|weiterhelfen|erreichen\
    |richten|senden|zuständig)\b
    \bsteht? (?:ihnen|dir|euch)\b
    \b(?:e-?mail|mail|nachricht|bitte) an\b
    \bunterstütz\w+\b
    \bnachfolge\w*\b
    \bhält (?:\w+ )?die stellung\b
    \bkümmer\w+\b
    \bübernimmt\b
    \bbetreut\b
    """
)
_NO_NAMES = """
    bitte sie ihr ihre ihnen ich wir mein meine meiner meinem meinen unser unsere unseren in im am an ab bis bei
    für von vom vielen dank herzlichen liebe lieber grüße gruß viele beste mit freundlichen freundliche sehr
    geehrte geehrter damen herren guten tag hallo dringende dringenden fällen fälle fall notfall notfällen
    angelegenheiten anliegen anfragen fragen kollegin kollege kollegen kolleginnen vertretung urlaub team büro
    personalabteilung personal abteilung recruiting hr zentrale empfang sekretariat telefon tel mobil e-mail
    mail email nachricht nachrichten ansprechpartner ansprechpartnerin zeit dieser während rückkehr abwesenheit
    leitung leiterin leiter geschäftsführung der die das den dem ein eine es eilt sollte sollten falls wenn oder
    und zu zum zur auch alternativ ansonsten danke unter per bewerbung bewerbungen bewerbermanagement rufnummer
    durchwahl absender absenderin wichtige eilige allgemeine service hotline assistenz assistentin assistent
    alles dringendes eiliges vorgesetzte vorgesetzter vorgesetzten chef chefin stellvertreter
    stellvertreterin stellvertretung human resources talent acquisition
    """

GERMAN = Language(
    code="de",
    hints=(
        "sommer|winter|rest|jahres|weihnacht|sonder|abwes|urlaub|ferien|auszeit|nicht|kein|milit|zivil|"
        "wiederholungs|mach|leg|pension|rente|außer|ausser|"
        "eltern|mutter|karenz|krank|erkrankt|"
        "betriebs|bildungs|dienst|geschäfts|reise|unterwegs|fortbild|weiterbild|messe|konferenz|tagung|"
        "schulung|seminar|workshop|klausur|geschlossen|eingeschränkt|begrenzt|nur|kaum|sporad|frei|"
        "wieder|zurück|rückkehr|wiederkehr|kehre|erst|ausgeschieden|verlassen|letzter|ruhestand|sabbat"
    ),
    common=(
        "der|die|das|und|ich|bin|ist|im|am|bis|zum|vom|ab|wieder|nicht|mit|für|ihre|sie|bitte|wenden|büro|haus|urlaub|"
        "abwesend|erreichbar|sehr|geehrte|damen|vielen|dank|nachricht|an|auf|dem|den|einschließlich|dringenden|fällen|"
        "meine|mein|kollegin|kollege|frau|herr|zurück|derzeit|aktuell|momentan|habe|wird|werde|werden|"
        "von|zu|es|oder|heute|morgen|da"
    ),
    days=Days(
        next_before="nächste[nrsm]?",
        next_behind="nächster woche|der nächsten woche|nächste woche|kommender woche|der kommenden woche",
        months=(
            *(
                "januar|jänner|jan",
                "februar|feber|feb",
                "märz|maerz|mär|mrz",
                "april|apr",
                "mai",
                "juni|jun",
                "juli|jul",
            ),
            *("august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez"),
        ),
        weekdays=(
            *(
                "montag|mo",
                "dienstag|di",
                "mittwoch|mi",
                "donnerstag|do",
                "freitag|fr",
                "samstag|sonnabend|sa",
                "sonntag|so",
            ),
        ),
        ordinal=r"\.",
        before_day="(?:dem |den |der )?",
        bare_day=(
            r"(?:(?<=dem )|(?<=den )|(?<=zum )|(?<=am )|(?<=vom )|WD(?:den |dem |der )?)(?P<d>\d{1,2})\.(?! ?\d)(?!\w)"
        ),
        parts={"early": "anfang|beginn", "mid": "mitte", "late": "ende"},
        relative={
            "": "guten morgen|am morgen|heute morgen um",
            "day 0": (
                "heute|heute nachmittag|heute vormittag|heute mittag|den ganzen tag|ganztägig|dem heutigen tag|heutigen"
            ),
            "day 1": "morgen|morgen nachmittag|morgen früh",
            "day 2": "übermorgen",
            "year 0": "diesem jahr|dieses jahr|rest des jahres",
            "week 0": (
                "diese woche|dieser woche|die ganze woche|den rest der woche|rest der woche|die restliche woche|"
                "restliche woche|laufende woche|laufenden woche|für die woche"
            ),
            "late week 0": "ende der woche|ende woche|ende dieser woche|wochenende",
            "week 1": (
                "nächste woche|nächster woche|nächsten woche|kommende woche|kommender woche|kommenden woche|"
                "gesamte nächste woche|die ganze nächste woche|darauffolgende woche"
            ),
            "late week 1": "ende nächster woche|ende der nächsten woche|ende kommender woche|ende der kommenden woche",
            "early week 1": "anfang nächster woche|anfang der nächsten woche|anfang kommender woche",
            "week 2": "übernächste woche|übernächster woche|in zwei wochen",
            "month 1": "nächsten monat|nächsten monats|kommenden monat|kommenden monats",
            "late month 0": "ende des monats|monatsende|ende dieses monats",
            "late year 0": "ende des jahres|jahresende",
            "year 1": "nächstes jahr|nächsten jahres",
            "new 1": "neuen jahr|neuem jahr|neue jahr|neues jahr|neuen jahres|jahreswechsel",
            "1-1": "neujahr|feiertagen|feiertage",
            "1-6": "dreikönig|dreikönigstag|heilige drei könige",
            "12-25": "weihnachten",
            "12-24": "heiligabend",
            "12-31": "silvester",
            "easter 0": "ostern|ostersonntag",
            "easter 1": "ostermontag",
            "easter 50": "pfingstmontag",
            "easter 49": "pfingsten",
        },
        numbers={
            "einen": 1,
            "eine": 1,
            "ein": 1,
            "zwei": 2,
            "drei": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "zehn": 10,
            "zwölf": 12,
            "vierzehn": 14,
            "paar": 5,
            "ein paar": 5,
            "einige": 5,
            "wenige": 5,
        },
        units={"day": "tage|tag|tagen|werktage|arbeitstage", "week": "wochen|woche", "month": "monate|monaten|monat"},
        counted="(?:für|in)(?: die)?(?: nächsten| kommenden| etwa| ca| ungefähr| rund){0,2}|die (?:nächsten|kommenden)",
    ),
    cues=Cues(
        until=(
            r"bis(?: (?:einschl(?:ie(?:ß|ss)lich|\.)?|inkl(?:usive|\.)?|und mit|zum|zur|voraussichtlich|ca\.?|"
            r"etwa|spätestens|"
            r"am|den|dem|der|mindestens|abend|vorerst|vsl\.?|längstens)){0,4}|letzter urlaubstag(?: ist)?(?: der)?"
        ),
        since=(
            r"(?:ab|seit|vom|von|beginnend (?:mit|ab|am)|nach)(?: dem| der| den| einschließlich| "
            r"voraussichtlich| inkl\.?){0,2}"
        ),
        to=(
            r"bis(?: (?:zum|einschl(?:ie(?:ß|ss)lich|\.)?|inkl(?:usive|\.)?|und mit|voraussichtlich|den|dem|"
            r"zur)){0,3}|-|/|und|"
            r"und am|u\.|oder"
        ),
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \bnicht mehr (?:für|bei|im unternehmen|in (?:diesem|dieser|der)|tätig|beschäftigt|teil|aktiv|in unserem\
            |mitarbeiter\w*)\b
            \bnicht (?:mehr|länger) (?:verwendet|genutzt|benutzt|gültig|in gebrauch|in verwendung|gelesen|abgerufen)\b
            \bausgeschieden\b
            \b(?:unternehmen|firma) [^.!?]{0,40}verlassen\b
            \bverlassen (?:habe|hat)\b
            \bnicht länger (?:für|bei)\b
            \bmein letzter (?:arbeitstag|tag)\b
            \b(?:im ruhestand|in (?:pension|rente))\b
            """
        ),
        after=r"nach(?: dem| den| der)?",
        before=r"vor(?: dem| den| der)?",
        returning=r"(?:dem tag|an dem|wenn|dem datum)\b",
        behind=r"\(?(?:einschl(?:ie(?:ß|ss)lich|\.)?|inkl(?:usive|\.)?)\)?(?! ?@)",
        not_so=_NOT_SO,
        reads=either(
            r"""
            \b(?:aber|jedoch|trotzdem|dennoch) (?:\w+ )?(?:per|über|via) (?:e-?)?mail (?:jederzeit|immer|weiterhin\
            |trotzdem|gut|gern|problemlos)? ?(?:zu )?erreich
            \b(?:aber|jedoch|trotzdem|dennoch) (?:\w+ )?(?:jederzeit|immer|weiterhin|trotzdem|gut) (?:per|über|via) \
            (?:e-?)?mail (?:zu )?erreich
            \b(?:lese|checke) (?:aber|jedoch|trotzdem|dennoch) (?:meine |alle )?(?:e-?)?mails?\b(?! nur)
            """
        ),
        here=(
            r"(?<!nicht)(?<!nicht mehr)(?<!nicht persönlich)(?<!schlecht)(?<!schwer)(?<!wieder) (?:erreichbar|"
            r"im büro|verfügbar)\b|\bnur bis\b"
        ),
        answers=r"\b(?:antwort\w*|beantwort\w*|melde|bearbeit\w*|kümmer\w*|lese)\b",
        habit=(
            r"\b(?:montags|dienstags|mittwochs|donnerstags|freitags|teilzeit\w*|arbeitstage sind|jeden (?:mon|"
            r"diens|mitt|frei))"
        ),
        another=(
            r"^\W{0,3}(?:(?:liebe[rs]?|hallo|hi|guten tag|sehr geehrte[rs]?) [^,@]{1,30}, )?(?!(?:ich|wir|es|"
            r"das|dies\w*|unser\w*|mein\w*|bis|ab|vom|am|in|die von ihnen|das "
            r"büro)\b)(?:[\w.'-]+ ){1,3}(?:ist|sind|wird)\b"
        ),
        other=either(
            r"""
            \b(?:gespräch\w*|vorstellungsgespräch\w*|interview\w*|termin\w*|bewerbung\w*|frist|rückmeldung\
            |entscheid\w*|stelle|angebot)\b
            \b(?:arbeitsbeginn|eintritt\w*|vertrag\w*|kennenlern\w*|unterlagen|melde(?:n)? (?:ich|wir|uns|mich)\
            |zusage|absage|schrieb|telefonieren|sprechen|sehen wir uns)\b
            """
        ),
    ),
    contacts=Contacts(
        ask=_ASK,
        me=(
            r"(?<!vertritt )(?<!vertreten )\b(?:mich|mir)\b(?! vert)|\b(?:meine?[rmn]? (?:handy\w*|mobil\w*|"
            r"private?|neue\w*))\b"
        ),
        titles="herr|herrn|frau|dr|prof|hr|fr|dipl|mag|ing|doktor",
        no_names=_NO_NAMES,
    ),
)
