"""The Spanish turns of phrase that speak of an answer: "nos pondremos en contacto", "le diremos algo"."""

_YOU = r"(?:le|les|te|os|me|lo|la|los|se lo|se la|te lo|os lo)"
_NEWS = (
    r"(?:respuestas?|decisi[oó]n(?:es)?|noticias?|novedad(?:es)?|resultados?|feedback|información|"
    r"resolución|veredicto|ofertas?|"
    r"contestación|retroalimentación|devolución|actualización|propuesta|confirmación|comentarios|valoración)"
)
_SENT = r"(?:llamada|correo|mensaje|email|mail)"

_SAYS = (
    (
        r"\b(?:pondr\w+|poner|pongo|ponemos|pondría|ponga|pongan) (?:\S+ ){0,2}?en contacto\b|\ben "
        r"contacto\b|\bponer(?:nos|me|se) en contacto\b"
    ),
    (
        rf"\b{_YOU} (?:\S+ )?(?:dir|dig|dec|inform|comunic|contact|avis|confirm|escrib|llam|dar|doy|dam|busc|marc|"
        rf"cont|respond|contest|mantendr|manten|"
        rf"mand|env|not|hac|har|hag|coment|actualiz|mantengo|tendr|transmit|pas)\w*\b"
    ),
    (
        r"\b(?:decir|informar|comunicar|contactar|avisar|confirmar|escribir|llamar|dar|contestar|"
        r"responder|mantener|volver a contactar|"
        r"contar|enviar|notificar|anunciar|actualizar)(?:le|les|te|os|lo|los|la|las|me)\b"
    ),
    (
        r"\b(?:contactaremos|contactaré|informaremos|informaré|comunicaremos|avisaremos|avisaré|"
        r"responderemos|responderé|contestaremos|"
        r"contestaré|anunciaremos|notificaremos|llamaremos|llamaré|confirmaremos|confirmaré|diremos|diré|"
        r"daremos|daré|volveremos|"
        r"volveré|escribiremos|escribiré|contaremos|actualizaremos|contactar|informar|comunicar|responder|"
        r"contestar|avisar|notificar|"
        r"publicaremos|resolveremos|contactará|informará|comunicará|avisará|responderá|llamará|confirmará|"
        r"dirá|dirán|contactarán|"
        r"informarán|llamarán|avisarán|comunicarán|escribirá)\b"
    ),
    (
        r"\b(?:será|serás|serán|es|estará|están|ser|sea|estarás) (?:\S+ ){0,2}?(?:informad|contactad|"
        r"respondid|contestad|atendid|"
        r"notificad|comunicad|avisad|anunciad|"
        r"tomad|publicad|resuelt|decidid|confirmad|cerrad|finalizad|list|dad|tomado|llamad)[oa]s?\b"
    ),
    (
        rf"\b(?:tendr\w+|recibir\w*|recibes|tienes|sabr\w+|saber|tener|obtendr\w+|esperar|espere|esperen|"
        rf"espera|dar|daremos|daré|dará|ofrecer\w*|"
        rf"enviar\w*|emitir\w*|traer\w*|hacer\w*|comunicar\w*|compartir\w*|haya|habrá|hay|llegar\w*) (?:\S+ "
        rf"){{0,4}}?(?:{_NEWS}|{_SENT}|algo|más)\b"
    ),
    (
        r"\b(?:sabrá|sabrás|sabremos|sabré|sabrán|sepamos|sepa|sabréis)\b|\btener noticias\b|\bsaber de "
        r"nosotros\b|\bal corriente\b|\bal tanto\b|\bal día\b"
    ),
    (
        r"\bte (?:digo|cuento|aviso|escribo|llamo|confirmo|comento|paso)\b|\bos (?:digo|decimos|contamos|"
        r"avisamos)\b|\ble (?:llamo|escribo|confirmo)\b"
    ),
    (
        r"\bse (?:te |le |les |os )?(?:informa|comunica|notifica|avisa|da a conocer|resuelve|decide|define|sabe|"
        r"anuncia|informará|comunicará|notificará|avisará|dará a conocer|resolverá|decidirá|"
        r"definirá|sabrá|anunciará)n?\b"
    ),
    (
        r"\b(?:llamamos|avisamos|escribimos|contestamos|respondemos|informamos|notificamos) (?:\S+ )?"
        r"(?:a tod[oa]s|a l[oa]s (?:finalistas|elegid[oa]s|candidat[oa]s)|al (?:primero|elegido|ganador|finalista))\b"
    ),
    (
        r"\b(?:en vilo|en ascuas|en suspense|en la duda|sabe[sn]? (?:ya )?(?:de|algo de) (?:mí|nosotros)|"
        r"(?:sales?|saldrás|saldrá|salir|salgas|salga) de dudas|s(?:uelt|olt)\w+ prenda|"
        r"humo blanco|fumata blanca)\b"
    ),
    (
        r"\b(?:dar|tener)(?:(?:te|le|les|os)(?: una| alguna)?| una) razón\b|"
        r"\b(?:le|te|les) (?:damos|doy|tengo|tenemos) razón\b"
    ),
    (
        r"\b(?:nos )?(?:pronunciar|manifestar|expedir)(?:emos|é|á|án|nos|se)\b|\b(?:me|nos|se) (?:pronunci|expid)\w+\b|"
        r"\b(?:cont[aá]|cuent[ae]n?) con (?:mi|nuestra?|una?) (?:llamada|respuesta|correo|mensaje|noticia)s?\b"
    ),
    (
        rf"\b{_YOU} (?:pong|pondr|ech|dej|solt|suelt|tir|llegar|lleg|rebot|reenv|pas)\w* "
        rf"(?:una?|el|la|unas|unos) (?:\S+ )?(?:{_SENT}|wh?atsapp|wasap|whats|líneas?|toque|telefonazo|recado|nota|"
        rf"audio|carta|notificación|aviso)\b"
    ),
    r"^[ ,;:]*(?:y )?(?:lo|la|los|las) (?:tienes?|tendrás?|recib\w+) (?:ya )?(?=@(?:bare|by))",
    r"\bdecir(?:te|le|os|les) algo\b|\bnuestra(?:s)? (?:respuesta|decisión|noticias)\b",
)
LISTS = (
    r"(?:notas?|(?:listas?|listados?)(?! de (?:turno|precio|espera|material|compra|guardia|libro|"
    r"asistencia)\w*)|resultados?|actas?|relación|adjudicaci(?:ón|ones)|fallo|dictamen|terna|veredicto|"
    r"nóminas?|puntuaci(?:ón|ones)|calificaci(?:ón|ones)|puntajes?|ranking|elegid[oa]s|seleccionad[oa]s|admitid[oa]s|"
    r"orden de méritos?|cuadro de méritos?|propuesta de (?:nombramiento|contratación|adjudicación))"
)
OUT = (
    r"(?:salen?|saldrán?|publican?|publicarán?|cuelgan?|colgar(?:á|án|emos)|consultarse|consultar|"
    r"estar\w+ (?:disponible|a la vista|colgad|publicad|expuest|en (?:la web|el tablón|el portal|"
    r"la página|cartelera|la cartelera|la sede))\w*|(?:tendr|tien)\w+ (?:\S+ )?colgad\w+|"
    r"se (?:exhib|expon|expondr|difund|hacen|hará)\w*|dar\w* a conocer)"
)
_APPEARS = (
    (
        r"\bconocer(?:á|án|ás|éis|emos)? (?:ya )?(?:su|sus|el|la|los|las|tu|tus) (?:\S+ )?(?:puntajes?|"
        r"notas?|resultados?|"
        r"puntuaci(?:ón|ones)|calificaci(?:ón|ones)|decisión|respuesta|veredicto|fallo|plaza|destino)\b"
    ),
    r"\bhar\w+ públic[oa]s?\b|\b(?:dar\w*|da|dan) a conocer\b",
    (
        r"\b(?:anuncio|publicación|comunicación|notificación|lectura) (?:oficial )?(?:del?|de los|de las|de la) "
        r"(?:ganador|resultado|seleccionad|elegid|finalista|admitid|fallo|dictamen|cuadro|orden|lista|nómina|veredicto|"
        r"aspirantes seleccionad|adjudicatari|nombrad|decisión|resolución)\w*\b|\b(?:cuadro|orden) de méritos?\b"
    ),
    (
        r"\b(?:te|le|les|os) (?:íbamos|iba|iban|pensábamos|pensaba|queríamos|quería|habíamos quedado en) "
        r"(?:a )?(?:dar|decir|avisar|llamar|escribir|contestar|responder|confirmar|comunicar|mandar|enviar)\b"
    ),
    rf"\b{OUT} (?:\S+ ){{0,2}}{LISTS}\b|\b{LISTS}(?: \S+){{0,4}}? {OUT}\b",
)
_WAITS = (
    r"\bplazo para (?:comunic|respond|contest|dar(?:le|te|os|les)|avis|notific|resolv|decid)\w*",
    (
        r"\bpaciencia\b|\b(?:espere|esperen|espera|esperar) (?:\S+ )?(?=@)|\b(?:denos|dennos|danos|"
        r"concédanos) (?:\S+ )?(?=@)|\btiempo hasta\b"
    ),
    r"\bnecesitamos (?:todavía |aún |de )?(?=@)",
)
_DECIDES = (
    r"\b(?:tener|tenerlo|tendremos|tengamos) (?:todo |ya |lo )*(?:cerrado|decidido|resuelto)\b",
    rf"\b{_NEWS}\b(?! (?:de su parte|de tu parte|por su parte))",
    (
        r"\b(?:decid(?:ir|iremos|irá|irán|imos|iré|irse|amos|e|en)|tomar(?:emos|á|án)? (?:\S+ "
        r"){0,2}decisi[oó]n|resolver(?:emos|á|án)?|"
        r"deliberar(?:emos|á|án)?|definir(?:emos|á|án)?|elegir(?:emos|á|án)?|seleccionar(?:emos|á|án)?|"
        r"cerrar(?:emos|á|án)? (?:el proceso|la "
        r"selección)|finalizar(?:emos|á|án)? (?:el proceso|la selección)|concluir(?:emos|á|án)?|escoger(?:emos)?)\b"
    ),
    (
        r"\b(?:proceso|selección|deliberaciones|elección|búsqueda)\b(?: \S+){0,4}? (?:cerrad|terminad|"
        r"finalizad|conclui|resuelt|se cierra|"
        r"termina|finaliza|concluye|cierra|terminará|finalizará|concluirá|cerrará|se resuelve|se resolverá)\w*\b"
    ),
)
POSITIVE = (*_SAYS, *_APPEARS, *_WAITS, *_DECIDES)
