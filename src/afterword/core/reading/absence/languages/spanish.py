"""Spanish, as absences are written in it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \bfuera (?:de (?:la|mi|nuestra) oficina|del? (?:despacho|país|trabajo)|hasta|por|desde|@|de @)
    \b(?:estaré|estoy|estamos|estaremos|me encuentro|me encontraré) (?:\w+ )?fuera\b
    \b(?:ausente|ausencia|ausentes|me ausentaré|estaré ausente)\b
    \b(?:de|en|mis|por|tomaré|período de|periodo de) (?:\w+ )?vacaciones\b
    \bvacaciones (?:desde|del|hasta|de @|@)
    \b(?:de baja|baja (?:médica|maternal|por \w+)|permiso (?:de|por|parental) ?\w*|licencia|excedencia|de viaje\
    |viaje de (?:negocios|trabajo))\b
    \bno (?:estaré|estoy|estaremos|me encuentro|me encontraré|podré|tendré|tengo|voy a estar\
    |puedo) (?:\w+ ){0,2}(?:disponible|en la oficina|acceso|atender\w*|responder\w*|localizable|leer|en mi puesto\
    |trabajando)
    \bacceso (?:\w+ ){0,3}(?:limitado|restringido|intermitente)\b
    \b(?:oficinas?|empresa|despacho)\b[^@.]{0,40}\bcerrad[ao]s?\b
    \bcerr(?:ad[ao]s?|amos|aremos)\b
    \b(?:estoy|estaré|estamos|estaremos) en (?:una?|el|la) (?:\w+ )?(?:capacitación|formación|curso|feria\
    |congreso|jornadas?\
    |convención)\b
    \bpoco acceso\b
    \bdías? libres?\b
    \bde incapacidad\b|\bincapacidad (?:médica|temporal|laboral)\b
    """
)
_BACK = either(
    r"""
    \b(?:regres(?:o|aré|aremos|amos|ar|e)|retorno|retornaré|reincorpor\w*|incorporar[ée]|reanud\w*|reabri\w*\
    |retom[ao]\w*)\b
    \bvuel(?:vo|ta|va)\b(?! a (?:contactar|escribir|llamar|ponerme))(?! de correo)
    \bvolvemos\b(?! a (?:contactar|escribir|llamar|ponernos))
    \bvolver[ée]\w*\b(?! a (?:contactar|escribir|llamar|ponerme))
    \b(?:de nuevo|nuevamente|otra vez)\b
    (?<!no )\bestaré (?:disponible|en la oficina|de regreso|localizable)\b
    """
)
_NO_NAMES = """
    en el la los las de del por para con si su sus mi mis le les gracias hola buenos días buenas tardes saludos
    atentamente estimado estimada un una caso urgente urgencia urgencias asunto asuntos consulta consultas puede
    pueden póngase contacto contacte contactar escriba dirija diríjase compañero compañera compañeros equipo
    recursos humanos rrhh selección departamento oficina correo electrónico email e-mail teléfono tel móvil
    durante ausencia regreso cordial cordiales y o a al favor cualquier responsable directora director asistente
    mensaje vacaciones talento adquisición
    """

SPANISH = Language(
    code="es",
    hints=(
        "dirección|correo|fuera|ausen|vacaciones|baja|permiso|licencia|excedencia|viaje|acceso|cerra|libre|"
        "incapac|curso|capacit|forma|formo|feria|congreso|jornada|convenc|poco|perten|regres|retorn|"
        "reincorp|incorpor|reanud|reabr|retom|vuel|volver|nuev|otra|estaré|dej|trabaj|disponible|oficina"
    ),
    common=(
        "el|la|los|las|de|del|y|en|que|estoy|estaré|hasta|fuera|oficina|vacaciones|por|para|con|su|mi|"
        "gracias|hola|caso|"
        "urgente|en|es|ya|le|les|a|partir|más|sus|este|como|trabajo|está|favor|puede|contacto|póngase|"
        "regreso|vuelvo|día|lunes|ausente|"
        "correo|mensaje|no|se|al|desde|"
        "me|una|un|favor|saludos"
    ),
    days=Days(
        next_before="próximo",
        next_behind="próximo|de la (?:próxima semana|semana que viene)|que viene",
        months=(
            *("enero|ene", "febrero|feb", "marzo", "abril|abr", "mayo", "junio|jun", "julio|jul", "agosto|ago"),
            *("septiembre|setiembre|sept|sep", "octubre|oct", "noviembre|nov", "diciembre|dic"),
        ),
        weekdays=(
            *("lunes|lun", "martes|mar", "miércoles|miercoles|mié", "jueves|jue", "viernes|vie", "sábado|sabado|sáb"),
            "domingo|dom",
        ),
        ordinal="º|°|ro",
        before_day="(?:el |día |el día )?",
        before_month="(?:de )?",
        before_year="(?: de| del|,)? ",
        bare_day=(
            r"(?:(?<=el )|(?<=al )|(?<=del )|(?<=día )|WD(?:día )?)(?P<d>\d{1,2})(?![\d:h%/.-]*\d)"
            r"(?! ?(?:h\b|€|%|días|semanas|horas))"
        ),
        parts={"early": "principios|comienzos|inicios", "mid": "mediados", "late": "finales|fines|final|fin"},
        relative={
            "": "por la mañana|de la mañana|esta mañana a|buenos días",
            "day 0": "hoy|esta tarde|esta mañana|todo el día|el día de hoy",
            "day 1": "mañana",
            "day 2": "pasado mañana",
            "year 0": "este año",
            "week 0": "esta semana|toda la semana|resto de la semana|lo que queda de semana|la presente semana",
            "late week 0": "fin de semana|final de la semana|finales de semana|fin de la semana|finales de esta semana",
            "week 1": (
                "próxima semana|semana próxima|semana que viene|la siguiente semana|semana siguiente|semana entrante"
            ),
            "month 1": "próximo mes|mes que viene|mes próximo",
            "late month 0": "fin de mes|final de mes|finales de mes",
            "late year 0": "fin de año|final de año|finales de año",
            "year 1": "próximo año|año que viene",
            "new 1": "nuevo año|año nuevo",
            "1-7": "reyes|navidades|las fiestas",
            "12-25": "navidad",
            "easter 0": "semana santa|pascua",
        },
        numbers={
            "una": 1,
            "un": 1,
            "dos": 2,
            "tres": 3,
            "cuatro": 4,
            "cinco": 5,
            "seis": 6,
            "siete": 7,
            "ocho": 8,
            "diez": 10,
            "quince": 15,
            "unos": 5,
            "unas": 5,
            "algunos": 5,
            "un par de": 2,
        },
        units={"day": "días|día|dias", "week": "semanas|semana", "month": "meses|mes"},
        counted=(
            "(?:durante|por|en)(?: (?:las|los|el|la))?(?: próxim[oa]s| siguientes| aproximadamente){0,2}|"
            "l[oa]s próxim[oa]s"
        ),
    ),
    cues=Cues(
        until=r"hasta(?: (?:el|la|próximo|próxima|día|e incluyendo|inclusive|al menos|aproximadamente|al)){0,4}",
        since=r"(?:desde|(?<!mes )del?|a partir del?)(?: (?:el|la|próximo|próxima|día)){0,3}",
        to=r"al|a|hasta(?: el| la)?|-|/|y(?: el| hasta el| hasta)?|al día|o",
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \bya no (?:trabaj\w+|form\w+|est\w+|perten\w+)\b
            \bya no se (?:usa|utiliza|lee|consulta|revisa)\b
            \bno trabaj\w+ (?:ya|más)\b
            \b(?:he dejado|ha dejado|dejé|dejó) (?:de trabajar|la empresa|mi puesto|la compañía)\b
            """
        ),
        after="(?:después|luego|tras|pasad[oa])(?: del?)?(?: el| las?)?",
        before="antes del?(?: la)?",
        returning=r"(?:fecha|día|momento) (?:en|de)\b|(?:que es )?cuando\b",
        behind=r"\(?(?:inclusive|incluido|incluso|incl\.?|ambos inclusive)\)?",
        not_so=either(
            r"""
            \b(?:disfrut\w+|felices|buenas|sus?|tus?|si usted|si está|cuando regrese|cuando vuelva|estuve|estaba\
            |estuvimos|acabo de|vuelto de|vengo de)\b[^@.!?,]{0,30}$
            \b(?:de vuelta|de regreso|vuelto|regresado) (?:ya )?(?:de|tras)? ?(?:las |mis )?$
            \b(?:la|el|nuestr[oa]|mi|su) (?:\w+ ){0,2}(?:directora?|jef[ae]|responsable|gerente|encargad[ao]\
            |soci[oa])\b\
            (?:(?!\b(?:estoy|estaré|estamos|estaremos)\b)[^.!?]){0,60}$
            \b(?:estarás|estaréis|estará usted|vas a estar|va a estar)\b[^.!?]{0,30}$
            \b(?:días|semanas) de $
            """
        ),
        reads=(
            r"\bpero (?:sí )?(?:miro|leo|consulto|reviso|atiendo|sigo leyendo|voy leyendo) (?:el |mi |los |mis )?"
            r"(?:correos?|mails?|e-?mails?|mensajes)\b(?! (?:poco|de vez|solo|sólo|con menos|ocasionalmente|apenas))"
        ),
        answers=r"\b(?:respond\w*|contest\w*|atender\w*|contactar\w*)\b",
        habit=r"\b(?:los (?:lunes|martes|miércoles|jueves|viernes)|jornada parcial|cada (?:lunes|viernes))\b",
        another=(
            r"^\W{0,3}(?:(?:hola|estimad[oa]|buen\w+ \w+)(?: [^,:@]{1,30})?[,:] )?(?!(?:yo|nosotros|nuestra|"
            r"nuestras|la oficina|las oficinas)\b)(?:[\w'-]+ ){1,3}(?:está|"
            r"estará|están)\b"
        ),
        other=either(
            r"""
            \b(?:entrevistas?|candidaturas?|decisi(?:ón|ones)|puesto|ofertas?|cita|reunión contigo|plazo\
            |contratación|incorporación|proceso)\b
            \b(?:le|te|les|os) (?:contactar\w*|responder\w*|llamar\w*|diremos|avisar\w*|escribi\w+)\b
            \bescribió\b
            """
        ),
    ),
    contacts=Contacts(
        ask=either(
            r"""
            \bpara [^.:@\n]{3,40}:
            \bcontact\w*\b
            \bdirij\w+\b
            \bdiríja\w*\b
            \bdirigir\w*\b
            \bescrib\w+\b
            \bescríb\w+\b
            \bllam\w+\b
            \bllám\w+\b
            \bcompañer\w+\b
            \burgen\w+\b
            \b(?:referencia|encarg\w+)\b
            \b(?:atender\w*|comuni\w+|comuní\w+|envi\w+|enví\w+|acud\w+|consult\w+|sustitu\w+|ayudar\w*|reemplaz\w+\
            |cubr\w+|remit\w+)\b
            """
        ),
        me=r"\bme\b(?! (?:sustitu|reempla|cubr))|\b(?:conmigo|mi (?:móvil|celular|teléfono|número))\b",
        titles="sr|sra|srta|don|doña|d|dª|dr|dra|señor|señora",
        no_names=_NO_NAMES,
    ),
)
