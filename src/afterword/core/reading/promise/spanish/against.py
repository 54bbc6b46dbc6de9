"""The Spanish turns of phrase that claim a date for something else: an interview, a deadline, an absence, the past."""

ASKS = (
    r"(?:^|[,;:y]) firme\b",
    (
        r"\bpor favor\b(?!,? (?:tenga|ten|tengan|espere|espera|esperen|disculpe|disculpa|paciencia|denos|"
        r"danos|no dude))(?=.*\b(?:env|mand|confirm|indi|"
        r"complet|rellen|firm|respond|contest|haz|haga|hazn|hagan|rese|elij|entreg|remit|adjunt|facilit|"
        r"d[ií]ga|d[ií]me|dinos|d[eé]jeme|av[ií]s|ll[aá]m|prepar|"
        r"present|sub|acept|devuelv|h[aá]ga)\w*)"
    ),
    (
        r"\b(?:podría|podrías|puede|puedes|podéis|podrían|pueden|sería|le importaría|te importaría|nos "
        r"podría|nos puedes) (?:\S+ )?"
        r"(?:enviar\w*|mandar\w*|confirmar\w*|indicar\w*|completar|rellenar|firmar|hacer\w*|decir\w*|"
        r"pasar\w*|facilitar\w*|reservar|elegir|asistir|venir|ponerse|escribir\w*|contactar\w*|"
        r"llamar\w*)\b"
    ),
    (
        r"\b(?:envíe|envíen|envía|envíanos|envíenos|mande|manda|mándanos|confirme|confirma|confírmenos|"
        r"confírmanos|complete|completa|rellene|"
        r"rellena|firma|responda|responde|indique|indíquenos|indícanos|elija|elige|reserve|reserva|"
        r"entregue|entrega|remita|remítanos|"
        r"adjunte|facilítenos|díganos|dinos|prepare|prepara|presente|suba|sube|devuélvanos|háganos|haznos|"
        r"avísenos|avísanos)\b"
    ),
    (
        r"\b(?:su|tu|sus|tus|vuestra) (?:\w+ )?(?:respuesta|decisión|confirmación|aceptación|documentos|"
        r"documentación|disponibilidad|firma|"
        r"referencias|prueba|presentación|ejercicio|propuesta económica|pretensiones|caso práctico)\b"
    ),
    (
        r"\bde su parte\b|\bde tu parte\b|\bnecesitamos (?:que|su|tu|tus|sus)\b|\bnecesito (?:que|su|tu|"
        r"tus|sus)\b|\b(?:le|te|les|os) (?:rogamos|pedimos|agradec\w+|"
        r"agradeceríamos|agradecería|pido|ruego|solicitamos|agradezco|invitamos)\b(?! (?:\S+ "
        r"){0,4}(?:paciencia|su interés|tu interés|el tiempo|que haya|tu tiempo|su tiempo))"
    ),
    (
        r"\b(?:debe|debes|deberá|deberás|tiene|tienes|tendrá|tendrás) (?:que|hasta|de plazo)\b|"
        r"\b(?:tiene|tienes|dispone|dispones|cuenta con|cuentas con) (?:de )?(?:plazo|hasta)|"
        r"(?<!lo )(?<!la )(?<!los )(?<!las )\b(?:debes?|deberás?|tienes?|tendrás?|dispones?|cuentas? con) (?:de )?@"
    ),
    (
        r"\b(?:plazo para(?! (?:comunic|respond|contest|dar(?:le|te|os|les)|avis|notific|resolv|decid))|"
        r"fecha límite|fecha tope|deadline|enviarnos|mandarnos|hacernos llegar|entregar|"
        r"entrega|presentar|válida?|vigente|vence|"
        r"caduca|expira|aceptar|aceptarla|inscribirse|inscripción|inscripciones|subir|rellenar|completar|"
        r"cumplimentar|confirmarnos|responder a la oferta)\b"
    ),
    (
        r"\btr[aá](?:ete|igase|igan|iga|e)\b|\bno (?:nos|me) (?:ha|has|han) (?:remitido|enviado|mandado|entregado|"
        r"presentado|contestado|respondido|confirmado|devuelto|aportado|facilitado|hecho llegar)\b"
    ),
    (
        r"\bquedo a la espera\b|\bquedamos a la espera\b|\bespero su\b|\bespero tu\b|\besperamos su\b|"
        r"\besperamos tu\b|\bcon ganas\b|\btengo que\b|\bdebo\b|\bmi (?:respuesta|decisión|jefe|"
        r"empresa)\b|\bme (?:piden|pide|han pedido|ha pedido)\b"
    ),
)
THEY_SAID = (
    (
        r"\b(?:me|nos) (?:dijo|dijiste|dijeron|comentó|comentaste|indicó|indicaste|prometió|prometiste|"
        r"avisó|había dicho|habías dicho|has dicho|ha dicho)\b(?=.*\?)|"
        r"\b(?:usted|tú|ustedes) (?:dijo|dijiste|comentó|mencionó|indicó|dijeron)\b|\bcomo (?:usted "
        r")?(?:mencionó|comentó|dijo|comentaste|dijiste|indicó)\b|\bdijiste\b|\bcomentaste\b"
    ),
    (
        r"\b(?:la|el|esa|ese|otra|otro|su|tu) (?:otra |otro |actual )?(?:empresa|compañía|oferta|"
        r"entrevista|proceso|sitio|"
        r"trabajo|colegio|firma|tienda|lugar|empleo|clínica|universidad|academia) (?:\S+ )?(?:te|"
        r"le) (?:contest|respond|llam|"
        r"dic|dir|dij|dan|dar|da|dio|confirm|avis|dej|ped|pid)\w*\b|"
        r"\b(?:me|nos) (?:contaste|contabas|comentabas|decías|decía|escribiste|cuentas|cuenta usted|dices|dice usted|"
        r"explicaste|pusiste) (?:\S+ )?que\b|^ ?(?:hola , )?(?:dices|decías|comentas|cuentas) que\b"
    ),
    r"\b(?:necesit|precis)(?:a|as|an) (?:\S+ )?(?:respuesta|decisión)\b",
    r"\b(?:conserv|elimin|borr|almacen|guard|suprim|archiv)\w*\b|\bdatos\b|\bbase de datos\b|\bprotección de datos\b",
    (
        r"\b(?:horarios?|atención al|abierto|abrimos|localizable|horario de oficina|trabajo de @|"
        r"atendemos|trabajamos de)\b"
    ),
    (
        r"\b(?:pregunté|he preguntado|les escribí|les dije|les he dicho|prometí|solicité|he solicitado|"
        r"insistí|les pregunté)\b|\bvolveré a (?:preguntar|escribir|insistir)\b"
    ),
)
EVENTS = (
    (
        r"\b(?:entrevistas?|entrevistar\w*|entrevistando|reunión|reuniones|reunirnos|reunirse|reúne|"
        r"reunimos|reunirá|cita|encuentro|videollamada|videoconferencia|"
        r"llamada (?:con|de)|charla|conversación|ronda|visita|revisión médica|revisiones médicas|analítica|"
        r"dentista|exámen(?:es)?|examen|psicotécnico|inducción|"
        r"capacitación|sesiona\w*|presentación|prueba|test|dinámica|taller|"
        r"evento|feria|almuerzo|comida|café|jornada|curso|"
        r"comité se reúne|conocer\w*|vernos|nos vemos|verle|verte|recibir(?:le|te)|assessment|sesión)\b"
    ),
    (
        r"\b(?:invit\w+|convoc\w+|citad[oa]s?)\b|\btendrá lugar\b|\btiene lugar\b|\bse celebra\w*\b|"
        r"\bserá la\b|\bagend\w+\b|\bprogramad\w*\b"
    ),
    (
        r"\b(?:disponibles?|libres?|te viene bien|le viene bien|le va bien|te va bien|le conviene|te "
        r"parece|hueco|huecos|pasarse|pasarte)\b"
    ),
    (
        r"\b(?:buen|feliz|felices|buenas|buena|excelente) (?:\w+ )?(?:fiestas|semana|fin|día|año|navidad|"
        r"vacaciones|puente)\b|\bdisfrut\w+\b|\b(?:buen|buena|feliz) (?=@)|\bpropon\w+\b|\b(?:lo|la|le|te|"
        r"los|os) espera(?:mos|n|ré|remos)?\b|^ (?:¡ )?@by ! $|\b(?:una|la) "
        r"(?:llamada|videollamada)\b|\bhasta (?:pronto|luego|entonces)\b"
    ),
    (
        r"\b(?:revisar|analizar|estudiar|evaluar|valorar|debatir|discutir|recopil|reunir)\w*\b|"
        r"\bmud(?:amos|anza)\b|\bvuelo\b|\btren\b|\bviaj\w+\b"
    ),
)
STARTS = (
    (
        r"\b(?:empez\w+|empiez\w+|comenz\w+|comienza|comiencen|comience|incorpor\w+|arranc\w+|iniciar\w*|"
        r"inicia|inicio de|contrato|período de prueba|periodo de prueba|preaviso|"
        r"contratación|cubrir|vacante desde|alta|onboarding|unirse|unirte|primer día|fecha de inicio|"
        r"entrar a trabajar|toma de posesión)\b"
    ),
)
AWAY = (
    (
        r"\b(?:vacaciones|ausente|ausencia|fuera de la oficina|fuera de oficina|fuera hasta|de baja|de "
        r"permiso|de viaje|no estaré|no estará|"
        r"cerrad[oa]s?|cerramos|cerraremos|cerrará|cierre de la oficina|festivo|de vuelta|vuelve|vuelvo|"
        r"regresa|regreso|regrese|vuelva|reincorpor\w+|estaré fuera|estará fuera|"
        r"acceso limitado|teletrabajo|de licencia)\b"
    ),
)
POSTS = (
    (
        r"\b(?:oferta de empleo|anuncio|convocatoria|candidaturas|solicitudes|postular\w*|inscribirse|"
        r"publicad[oa]s? (?:desde|el|en)|vacante (?:está|estará|se)|cierra la)\b"
    ),
)
PAST = (
    r"@past que \w+",
    (
        r"\b(?:he|ha|hemos|han|has|había|habían|habíamos) (?:\S+ ){0,3}?(?:entrevistado|visto|hablado|"
        r"conocido|recibido|tenido|estado|sido|enviado|"
        r"pasado|empezado|publicado|decidido|elegido|asistido|participado|reunido|venido|abierto|lanzado|"
        r"seleccionado|contratado)\b"
    ),
    (
        r"\b(?:era|eran|estaba|estuvo|estuvimos|fue|fueron|tuvo|tuvimos|tuve|vimos|hablamos (?:el|ayer|@)|"
        r"nos conocimos|conocimos|recibimos|envió|enviaste|decidimos (?:el )?@past)\b"
    ),
    (
        r"\b(?:abrí|leí|vi|volví|recibí|estuve|conseguí|"
        r"(?<!no )pude)\b"
    ),
    (
        r"\bgracias (?:\w+ )?por\b|\bencantad[oa]s? de\b|\bun placer\b|\bgusto (?:conocer|hablar|verte|"
        r"verle|platicar|charlar|saludar|en)\w*\b|\bfue un\b|\btras la (?:entrevista|reunión)\b"
    ),
)
MISTAKEN = (
    (
        r"\b(?:decidi|resolvi|eligi|aprob|acord|opt|descart|orden|aplaz|congel|tom)(?:ó|aron|eron)\b|"
        r"\b(?:comunicaron|anunciaron|informaron|confirmaron|avisaron|respondieron|respondió|escribió|escribieron|"
        r"recibió|recibieron|contactaron|llamaron|notificaron)\b"
    ),
)
"""What has the words of an answer, and tells of what is done."""
WEAK = (
    (
        r"\b(?:tardar\w*|tarda|llevar\w*|lleva|tomar\w*|toma|demor\w+|retras\w+|aplaz\w+|pospon\w+|pasa|"
        r"movido|mueve|lo dejamos|lo dejo|se queda|queda|lo pasamos|lo paso|lo ponemos|vamos|movemos|"
        r"corremos|digamos|calcul\w+|cuent\w+|"
        r"cont\w+|prev\w+|esper\w+|creo|pienso|supongo|imagino|dijo|dijeron|dice|dicen|objetivo|"
        r"intentaremos|apunt\w+|estim\w+|hablamos|necesit\w+|faltan|quedan|durará|dura|plazo)"
        r"(?: (?:que|ser|sea|será|para|a|al|hasta|en|unos|unas|todavía|aún|más|bien|mejor|con|nos|le|te|"
        r"ya|de|el|es|será el|tardar|llevar|estar|otras|otros|otra|"
        r"en torno|probablemente|seguramente|entonces|finalmente|ahora|poco|habitual es|estimado es|unos|"
        r"aproximado es)){0,5}(?= @)"
    ),
    (
        r"^[ ,]*(?:pero |y |aunque |que |sino que )?(?:(?:al final|finalmente|ya|probablemente|"
        r"seguramente|entonces|creo que|supongo que|"
        r"eso|ahora|lo más probable es que|lamentablemente) ){0,3}(?:será|sería|sea|va a ser|serán)(?: ya|"
        r" para| más bien| probablemente)?(?= @)"
    ),
    r"\bmás bien(?= @)|\bmejor(?= @)|\b(?:aplazad|pospuest|retrasad|movid)[oa]s?(?: a| al| para)?(?= @)",
)
LASTS = (
    (
        r"\b(?:en (?:decidir|dar|tomar|responder|tener|contestar|resolver|cerrar)|para (?:decidir|dar\w*|"
        r"tomar|responder\w*|tener|contestar)|de paciencia|de plazo|de espera)\b"
    ),
)
