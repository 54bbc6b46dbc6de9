"""Spanish turns of phrase for every kind, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING, SETTLED, Tongue, known_by
from afterword.core.reading.kind.tongues import es_machine, es_outcome

_LISTS = {
    "job": "puesto|trabajo|empleo|contrato|plaza|posición|vacante|rol|cargo|prácticas|beca",
    "talk": """
entrevista~|reunión|llamada~|videollamada~|charla|conversación|cita|encuentro|ronda|fase|etapa|videoconferencia|
visita|café|comida|dinámica~|dinámica de grupo|presentación|prueba~|assessment|panel|zoom|meet|plática
""",
    "day": "lunes|martes|miércoles|jueves|viernes|sábado|mañana|semana|tarde|horas|h|\\d~",
    "soon": """
antes|después|a (finales|principios|mediados|lo largo)|en (los|las|la|el|unos|unas|dos|tres|breve|un|una|cuanto|enero|
diciembre|\\d~)|próxim~|pronto|cuando|tan pronto|una vez|para el|el (lunes|martes|miércoles|jueves|viernes|\\d~)|
hasta|a más tardar|como (tarde|muy tarde|máximo)|esta semana|mañana|durante|de aquí|sea cual sea|en todo caso|
lo antes posible|la semana
""",
    "tell": """
contactar~|contactaremos|informar~|avisar~|avisaré|avisaremos|aviso|avisamos|respuesta|noticias|decisión|decidir~|
decidamos|decidimos|respond~|comunicar~|comunicaremos|comunicará|diremos|diré|decir~|digo|decimos|escribir~|
escribiré|escribo|llamar~|llamaré|llamo|contamos|contaré|cuento|pondremos en contacto|pondré en contacto|sabremos|
sabré|saber|feedback|actualizar~|resolver~|resolución|volveré|volveremos|retomar~|confirmo|confirmaremos|novedades|
resultado~|definición|veredicto|te tengo
""",
    "test": """
prueba~|test|caso práctico|ejercicio~|evaluación|cuestionario|reto|assessment|batería|psicotécnic~|caso|desafío|
challenge|tarea
""",
}
_INVITATION = {
    3: """
(invitar~|invitarte|invitarle|invitamos|invitación|invito|invitado) .. (a|para) ... (<talk>|oficina~|<test>|conocer~|
participar)
(gustaría|encantaría|queremos|querríamos|quisiera|quisiéramos|quiere|quería|desearíamos|gustaria) ... (conocerte|
conocerle|hablar contigo|hablar con usted|entrevista~|reunir~|charlar|verte|verle|agendar|tener una|mantener una)
(agendar|concertar|programar|coordinar|fijar|organizar|cuadrar|agenda|reservar) .. (<talk>|hora|fecha|espacio|horario)
(próxima|siguiente|segunda|última|final|tercera) (<talk>) .. (es|sería|será|consiste|con|para|del|:|con el|el)
(pasas|pasa|has pasado|ha pasado|avanzas|avanzar|pasar) .. (a la|la|siguiente|próxima|final) .. (fase|ronda|etapa|
entrevista)
(tu|su|qué|cuál es) .. disponibilidad~
(disponible~|disponibilidad|libre) .. (para|el|la|<day>|esta|este|?)
(tienes|tiene|tendrías|tendría|podrías|podría|puedes|puede) .. (disponibilidad|disponible|hueco|un rato|tiempo|venir|
reunir~|hablar|pasarte|conectar~|acercar~)
(cuándo|qué día|qué hora|qué horario) .. (viene|vendría|puedes|podrías|puede|podría|conviene|prefieres|prefiere|
encaja)
(te|le|os) (viene|vendría|va|iría|encaja|parece|conviene|funciona) .. (bien|mejor|<day>|el)
(elegir|elige|elija|escoge|escoger|reserva|reservar|seleccionar|selecciona) .. (hora|fecha|horario|hueco|franja|día|
cita)
@booking
(realizar|completar|hacer|rellenar|resolver|entregar) .. (<test>)
día de prueba
=(invitación|confirmación|citación) .. entrevista
(reprogramar|mover|aplazar|cambiar|posponer) .. (<talk>)
(confirm~|recordatorio|recordar~) .. (<talk>) .. (el|del|para|de|con)
(<talk>) .. (confirmad~|programad~|agendad~|tendrá lugar|será el|queda) .. (para|el|<day>)
(pásate|pasate|acércate|acercate|vente|ven|véngase|pásese|venite|vení|acérquese) .. (oficina|el|la|a|por|mañana|este|
para|día|y)
(horas|día|jornada|turno|semana) de prueba
(adjunto|paso|mando|tienes|envío|dejo|enviamos|adjuntamos|remito|comparto) .. (<test>)
(<test>) .. (minutos|min|horas|enlace|adjunt~|ingresar|acceder|plazo|casa|técnic~|online|en línea|antes)
(dinámica de grupo|dinámica grupal|assessment center|entrevista grupal|segundo ejercicio|prueba oral)
(siguiente|próximo) paso .. (es|será|sería|consiste|:)
(superado|pasado|superaste|pasaste|superas|supera|pasas|superó) .. (criba|primera|primer|fase|filtro|ronda|etapa|
preselección|prueba~|selección|corte)
(seleccionad~|elegid~|preseleccionad~) .. (para|a) .. (entrevista~|siguiente|fase|prueba~|dinámica|ronda|etapa|
próxim~)
(podrías|puedes|podría|puede|podés|podríais) .. (hoy|<day>)
(podrías|puedes|podría|podés|tendrías|tenés|tendría|tienes|tiene) .. (un rato|
un ratito|un momento|un espacio|unos minutos|hueco|huequito|disponibilidad)
(te|le|os|les) (va|viene|queda|sirve|acomoda|cuadra|encaja|vendría|parece|late|iría|conviene|quedaría|vendrían|
van) .. (bien|mejor|cómodo|<day>|el|a las|?)
(quiere|quieren|gustaría|encantaría|quisiera|quisieran|interesa|queremos|quería|desea~|querría|querrían|apetece|
interesaría) ... (verte|verle|conocerte|conocerle|conocerlo|conocerla|hablar|charlar|entrevistarte|entrevistarlo|
entrevistarle|mantuviera|tuviera|vinieras|viniera|conocieras|conozcas|conozca|hables|hable|hablaras|hablara|
tomar un café|comer|reunirnos|reunirse|reunirte|platicar|conversar|verlo|verla|sentarnos|sentarse|presentarte|
profundizar|seguir hablando)
(pásame|dame|mándame|mandame|pasame|envíanos|indícanos|propón|dime|decime|dinos|díganos|indíquenos|proponga|propongo|
proponemos|facilítanos) ... (hueco~|horario~|franja~|disponibilidad|hora~|día~|fecha~|<day>)
(se convoca|convocamos|convocad~|citamos|se le cita|se te cita|citad~|le esperamos|te esperamos|lo esperamos|
la esperamos) .. (a|el|en|para)
(entrevista|reunión|llamada|cita|ejercicio|prueba|videollamada) .. (tendrá lugar|será|queda|es) .. (el|en|a las|
<day>)
(qué|cuándo|cuál) .. (día|hora|horario|momento|disponibilidad|hueco~) .. (te|le|os|puedes|tienes|tendrías|podrías|
prefieres|va|viene|queda)
(nos vemos|quedamos|hablamos|charlamos) .. (<day>|a las)
(damos|dar|demos) .. (un toque|una llamada) .. (<day>|cuando)
cómo (lo tienes|tienes|andas|andás|te va|te viene|lo ves|lo tenés|estás) .. (<day>|esta|la)
""",
    2: """
(buenas|buena) noticia~
(siguiente|próxima|segunda) (fase|ronda|etapa|entrevista)
(opciones|horarios|fechas) .. (:|siguientes)
""",
    1: "(entrevista|reunión|llamada)",
}
_PENDING = {
    1: """
(no|esperando|pendiente~|aún|todavía) .. (aceptado|respondido|contestado|firmado|su respuesta|decidido)
(espera~|esperando|esperamos) .. (su|la) (respuesta|decisión)
""",
}
_TIMELINE = {
    3: """
(ha pedido|han pedido|pide|piden|necesita|necesitan) .. (otra semana|más tiempo|unos días|más días|una semana)
(uno|una) de (los|las) (dos|tres) (finalistas|candidat~)
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(aún|todavía|de momento|por ahora|por el momento) .. (no|sin) .. (decisión|decidido|tomado|novedades|noticias|
respuesta|cerrado|resuelto|tenemos|tengo|hemos|actualización)
(no|sin) .. (decisión|novedades|noticias|actualización) .. (aún|todavía|de momento|por ahora|tomad~)
(seguimos|estamos|continuamos|quedan|sigue|está) .. (entrevistando|valorando|evaluando|revisando|en proceso|
analizando|finalizando|pendiente~|a la espera|esperando|entrevistas|candidat~|cerrando|deliberando)
(pausa|pausad~|en espera|stand by|congelad~|paralizad~|suspendid~|detenid~|aplazad~)
?(ofrecid~|oferta|ofrecimos|hecho una oferta) .. <rivals>
(ten|tenga|tengan|pedimos|pido|tu|su) .. paciencia
(en cuanto|cuando|tan pronto|una vez) .. (tenga|tengamos|sepa|sepamos|haya|hayamos|terminemos|cierre~|decida~|
noticias|termin~|vuelva)
(comité|dirección|junta) .. (reúne|decide|decidirá|reunirá)
(sigues|sigue) .. (en el proceso|en carrera|entre los finalistas|en la lista|siendo)
(nada|sin|sigo sin|seguimos sin|no hay|no tengo|no sé|ni) .. (todavía|aún|novedades|noticias|nada|respuesta|
por ahora|de momento|por el momento)
(todavía|aún|de momento|por ahora|por el momento) .. (nada|falta~|queda~|sin|pendiente|a la espera|en estudio|
evaluando)
(eres|serías|eras|quedas|estás) .. (siguiente|segunda opción|segundo|en reserva|en lista|suplente)
(lista de espera|segunda opción|plan b|lista de reserva|bolsa de reserva)
(fase|etapa|proceso|período|periodo|trámite) .. (de valoración|de evaluación|de revisión|de estudio|de deliberación|
de análisis|de resolución|de selección|de aprobación|de validación|de cierre)
(podríamos|podremos|podré|podría|esperamos|espero|debería~|deberíamos) .. (pasar~|hacer~|enviar~|mandar~|tener|
dar~) .. (oferta|propuesta|respuesta|noticias|decisión|algo)
(falta|faltan|queda|quedan|pendiente~) .. (entrevista~|aprobación|visto bueno|firma|autorización|ver|validación|
presupuesto|candidat~|por realizar|de que)
(se ha|se|va con|vamos con|está|llevamos) (retras~|demor~|alarg~|retraso|tardando|prolong~|pospuesto|aplaz~|atrasa~)
(tard~|llevar~|demorar~|necesitamos|necesitan|pido|pedimos|danos|dame|denos) .. (más tiempo|tiempo|días|semanas|
un poco|más de lo|unos|algo más|un par)
otr~ (persona|candidat~|finalista) .. (con|tiene|recibió|una|la|nuestra) .. oferta
(no (puedo|podemos|te puedo|le puedo) .. (asegurar~|prometer~|adelantar~|confirmar~))
(les|le|lo) (he|hemos) .. (vuelto a|reclamado|preguntado|insistido|escrito)
(resultados|listado|resolución|lista) .. (publicar~|publicará|saldrá~)
?(oferta) .. (otr~ (persona|candidat~|finalista))
""",
    2: """
(próximos pasos|siguientes pasos)
(disculp~|perdón|perdona~|siento|sentimos) .. (espera|por no tener)
gracias .. (paciencia|espera)
""",
    1: "(pronto|decisión|breve)",
}
_ANSWER = {
    2: """
gracias .. (por|a) .. (mensaje|correo|respuesta|tiempo|nota|enviar~|documentos|escribir|ti|usted|avisar|palabras|
información|tu|su)
(pasado|paso|reenviado|reenvío|compartido|trasladado) .. (equipo|compañer~|responsable|dirección)
(referencias|expectativas salariales|preaviso|titulación|dni)
""",
    1: "(gracias|placer|encantad~)",
}
_OWN = {
    3: """
(mi|mis) (candidatura|interés|solicitud|experiencia|cv|currículum|entrevista|referencias|motivación)
(gracias) .. (por|el) .. (entrevistarme|recibirme|atenderme|tiempo que me|oportunidad de (conocer|entrevist~|hablar)|
haberme|permitirme)
(quedo|quedo a la|a la) (espera|atent~) .. (respuesta|noticias|comentarios|su|tu)
(me gustaría|quería|quisiera) .. (saber|agradecer~|reiterar|preguntar|hacer seguimiento)
(estoy|sigo|me) .. (interesad~|ilusionad~|entusiasmad~|motivad~|convencid~) .. (puesto|en|con|por|de)
(retirar|retiro) mi candidatura
me (presenté|postulé|inscribí)
""",
}
_SETTLED = {
    1: """
no .. (tienes|tiene|necesitas|necesita|hace falta) .. hacer nada
(recibirás|recibirá) el contrato
(confirmo|confirmamos) (tu|su) (incorporación|contratación)
""",
}
_ASKS = """
(tienes|tiene|tenéis|dispones|dispone) .. (hasta|de plazo|un plazo) ... para (devolv~|entreg~|envi~|mand~|
hacer~|realizar~|completar~|responder~)
por favor .. (envía~|envíe~|envíanos|confirma~|confirme~|indica~|indique~|dinos|díganos|dime|dígame|rellena|rellene|
completa|complete|elige|elija|firma|firme|responde|responda|facilita~|manda~|mándanos|comparte|comparta|avísanos|
avísame|avise~|reserva|reserve|haz~|háganos|adjunta|adjunte|sube|suba|contesta|selecciona|seleccione|remite~|remita~|
escoge)
(podrías|podría|puedes|puede|podríais|podrían) .. (enviar~|confirmar~|indicar~|decir~|mandar~|facilitar~|rellenar|
completar|firmar|venir|hablar|pasar~|llamar~|compartir~|aclarar~|elegir|hacer|responder~|remitir~|acercar~|reunir~|
tener|aportar|subir|adjuntar|asistir|estar|conectar~)
(envíanos|envíame|envíenos|confírmanos|confírmame|dinos|dime|avísanos|avísame|cuéntanos|cuéntame|mándame|mándanos|
háznoslo|házmelo|indícanos|indícame|facilítanos|facilítame|díganos|dígame|llámame|respóndenos|respóndeme|remítenos)
(faltan|falta) .. (tu|tus|copia|firma|página|documento~|certificado~|fotocopia|justificante)
(necesitamos|necesito|necesitaríamos|nos falta~|me falta~|requerimos) .. (que|tu|tus|su|sus|nos|una|un|el|la|los|
las|copia|referencias)
(esperamos|espero|espera) .. (tu|su) (respuesta|confirmación|decisión|firma)
(quedamos|quedo) .. a la espera .. (de|tu|su|respuesta)
(te|le|os) (viene|vendría|va|iría|encaja|parece|conviene|funciona) .. (bien|mejor|<day>|el)
(cuándo|qué día|qué hora|cuál|cuáles) .. (puedes|podrías|puede|podría|prefieres|prefiere|tu|su|tus|sus|viene|vendría|
conviene)
(invitar~|invitarte|invitarle|invitamos) .. a
rogamos .. (confirm~|envi~|indi~|respon~|compl~|remit~|nos)
@booking
@signing
(estás|está|estarías|estaría|sigues|sigue) .. (disponible|libre|interesad~|de acuerdo)
(aceptas|acepta|te interesa|le interesa)
(elegir|elige|elija|escoge|reserva|selecciona) .. (hora|fecha|horario|hueco|franja|día|cita)
(agradeceríamos|agradecería|agradecemos|agradezco|agradeceré|ruego|rogamos|pedimos|pido|necesito|necesitamos|preciso|
precisamos) (que|nos|me|confirm~|envi~|remit~|indi~)
(necesario|preciso|imprescindible|obligatorio|hace falta) que .. (complet~|envi~|rellen~|firm~|confirm~|remit~|
adjunt~|realic~|hag~|present~)
(contesta|conteste|responde|responda|escribe|escríbenos|clica|pulsa|haz clic|entra|ingresa) .. (a este|este|aquí|
para|con|en el|enlace)
(para que la firmes|para que lo firmes|revisar y firmar|firmar aquí|firma aquí|para tu firma|para su firma|
pendiente de firma)
(ingresar|comenzar|empezar|acceder|iniciar|firmar|reservar|completar|realizar|confirmar) ... : @link
(pásame|pasame|pásanos|mándame|mandame|mandanos|mándanos|envíame|enviame|envianos|avisame|avisanos|avisá|contame|
contanos|decime|decinos|dame|danos|confirmame|confirmanos|confirmá|llamame|escribime|tráeme|tráenos|súbelo|súbela|
devuélvenos|devuélveme|propón|propónme|proponme|indicame|hazme|hacenos|háznos|rellena|elige|elegí|reservá)
(podés|querés|tenés|te animás|te gustaría|querrías|le gustaría|aceptarías)
(quedo|quedamos) .. (pendiente|atent~) .. (de (tu|su)|a (tu|su))
(confírmame|confírmanos|confírmeme|confírmenos|confirma|confirme) .. (asistencia|hora|recepción|disponibilidad|si|
que|por|cuanto|el|la)
(indíquenos|infórmenos|háganos|confírmenos|envíenos|remítanos|póngase|comuníquenos|respóndanos|facilítenos|indícanos|
háganoslo)
favor de (confirm~|env~|respon~|indic~|remit~|acud~|coment~)
(deberá|deberás|debe|debes|tiene que|tienes que) .. (present~|envi~|aport~|remit~|confirm~|complet~|firm~|entreg~|
rellen~)
"""
_POLITE = """
(si tienes|si tiene|cualquier|alguna|para cualquier|otras) .. (duda~|pregunta~|consulta~)
no .. (dudes|dude|duden)
(cómo estás|cómo está|qué tal|cómo andás|cómo va|cómo te va|cómo andas|cómo anda|cómo vas)
(espero|esperamos) .. (bien|comprendas|comprenda|entiendas)
por favor .. (no|ten paciencia|tenga paciencia|ten en cuenta|disculpa|disculpe)
(quedamos|quedo|estamos) .. (disposición)
(sin necesidad de|no es necesario|no hace falta|no tienes que|no tiene que)
(dame|danos|denos) .. (semana~|día~|tiempo|rato|horas)
"""

SPANISH = Tongue(
    name="es",
    little=known_by(
        "el la los las de del que y en un una por para con no se su sus tu te le nos hemos ha es al lo como más "
        "pero este esta muy hola gracias saludos estimado estimada nuestro nuestra si ya estamos sido ser a me mi "
        "has usted o"
    ),
    lists={**_LISTS, **es_machine.LISTS, **es_outcome.LISTS},
    kinds={
        Purpose.OFFER: es_outcome.OFFER,
        Purpose.REJECTION: es_outcome.REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ANSWER: _ANSWER,
        Purpose.ACKNOWLEDGEMENT: es_machine.ACKNOWLEDGEMENT,
        Purpose.ABSENCE: es_machine.ABSENCE,
        Purpose.BOUNCE: es_machine.BOUNCE,
        Purpose.OTHER: es_machine.OTHER,
        OWN: _OWN,
        DELAY: es_machine.DELAY,
        PENDING: _PENDING,
        SETTLED: _SETTLED,
    },
    nots="(no|nunca|ningún|ninguna|sin|ni|tampoco|en vez de)",
    cuts="(pero|y|sin embargo|aunque|porque|pues|así que)",
    ifs="(si|en caso de|siempre que|a menos que|salvo que)",
    polite_ifs="""
si .. (quieres|quiere|te parece|le parece|es posible|te interesa|le interesa|estás|está|puedes|puede|prefieres|
prefiere|te viene|le viene|sigues|sigue|te va|deseas|desea)
(saber|preguntar|ver|decir~|dime|confirma~) si
""",
    maybes="""
(quizá|quizás|tal vez|podríamos|podría|esperamos|espero|planeamos|pensamos|prevemos|tenemos previsto|antes de|
hubiéramos|normalmente|a lo mejor)
""",
    voids={
        Purpose.OFFER: es_outcome.OFFER_VOIDS,
        Purpose.REJECTION: es_outcome.REJECTION_VOIDS,
        Purpose.ABSENCE: """
(estuve|estaba|estuvimos|he estado|estuvo)
ya .. (de vuelta|de regreso|vuelto|regresado) de .. (vacaciones|viaje|baja)
pero .. (miro|leo|reviso|consulto) .. (correo|correos|mensajes|mail)
(director~|jefe|jefa|responsable|compañer~|cliente|gerente|manager|socio|socia|dueño|dueña) .. (está|estará|sigue|
anda|estaba)
""",
        Purpose.INVITATION: "gracias .. (por|entrevista|tiempo|venir|reunirte|charla)",
    },
    theirs="""
(te|le|os) (manda~|envía~|llega~) .. contrato
(contrato|confirmación) .. (llega|llegará|sale|recibirás)
(recursos humanos|te|le) .. (llama|llamará|llega|llegará|enviaremos|mandaremos|enviará) .. (contrato|
confirmación|mañana|para)
""",
    asks=_ASKS,
    polite=_POLITE,
)
