"""The little words that tell German."""

_WORDS = (
    "der die das dem den des und oder wir sie ihnen ihre ihr ihren ihrer uns ich mich dich dir euch du er es "
    "bis nicht nichts ist sind werden wird werde haben habe hast mit von auf bei zum zur vom ein eine einen einer "
    "einem noch nach vor auch dass daß wenn falls sobald für fuer über ueber bitte gerne gern leider schon erst "
    "melden melde meldet hören hoeren rückmeldung rueckmeldung entscheidung entscheiden bescheid spätestens "
    "spaetestens frühestens fruehestens voraussichtlich woche wochen tage tagen werktage werktagen monat monats "
    "nächste nächster nächsten nächstes naechste naechster naechsten kommende kommender kommenden ende anfang "
    "mitte ab binnen innerhalb zwischen gegen heute morgen übermorgen uebermorgen danach jahr jahres kw "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz mai juni juli oktober "
    "dezember weihnachten ostern feiertagen feiertage wochenende hallo liebe lieber grüße gruß viele beste zu "
    "aus sich mir muss können kein keine keinen wie dauert dauern im da dann man erhalten alle allen unser unsere "
    "unserer unseren nur kandidaten bewerber bewerberinnen"
)
TELLING = frozenset(_WORDS.split())
