"""Spanish turns of phrase for every kind, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING, Tongue, known_by
from afterword.core.reading.kind.tongues import es_outcome

_LISTS = {
    "job": "puesto|trabajo|empleo|contrato|plaza|posición|vacante|rol|cargo|prácticas|beca",
    "talk": """
entrevista~|reunión|llamada~|videollamada~|charla|conversación|cita|encuentro|ronda|fase|etapa|videoconferencia|visita
""",
    "day": "lunes|martes|miércoles|jueves|viernes|sábado|mañana|semana|tarde|horas|h|\\d~",
    "soon": """
antes|después|a (finales|principios|mediados|lo largo)|en (los|las|la|el|unos|unas|dos|tres|breve|un|una|cuanto|enero|
diciembre|\\d~)|próxim~|pronto|cuando|tan pronto|una vez|para el|el (lunes|martes|miércoles|jueves|viernes|\\d~)|
hasta|a más tardar|como (tarde|muy tarde|máximo)|esta semana|mañana|durante|de aquí|sea cual sea|en todo caso|
lo antes posible|la semana
""",
    "tell": """
contactar~|informar~|avisar~|avisaré|avisaremos|respuesta|noticias|decisión|decidir~|decidamos|respond~|comunicar~|
comunicaremos|diremos|diré|decir~|escribir~|escribiré|llamar~|llamaré|contamos|contaré|pondremos en contacto|
pondré en contacto|sabremos|sabré|saber|feedback|actualizar~|resolver~|volveré|volveremos|retomar~
""",
    "away": """
fuera de la oficina|fuera de oficina|de vacaciones|de baja|ausente|de viaje|de permiso|de baja (maternal|paternal|
por maternidad|por paternidad)|no disponible|sin acceso
""",
    "test": "prueba~|test|caso práctico|ejercicio|evaluación|cuestionario|reto|assessment",
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
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(aún|todavía|de momento|por ahora|por el momento) .. (no|sin) .. (decisión|decidido|tomado|novedades|noticias|
respuesta|cerrado|resuelto|tenemos|tengo|hemos|actualización)
(no|sin) .. (decisión|novedades|noticias|actualización) .. (aún|todavía|de momento|por ahora|tomad~)
(seguimos|estamos|continuamos|quedan|sigue|está) .. (entrevistando|valorando|evaluando|revisando|en proceso|
analizando|finalizando|pendiente~|a la espera|esperando|entrevistas|candidat~|cerrando|deliberando)
(tardar~|tardará|tarda|llevar~|llevará|necesitamos|retras~|retraso|demora~|demorar~|alargar~)
(pausa|pausad~|en espera|stand by|congelad~|paralizad~|suspendid~|detenid~|aplazad~)
?(ofrecid~|oferta|ofrecimos|hecho una oferta) .. <rivals>
paciencia
(en cuanto|cuando|tan pronto|una vez) .. (tenga|tengamos|sepa|sepamos|haya|hayamos|terminemos|cierre~|decida~|
noticias|termin~|vuelva)
(comité|dirección|junta) .. (reúne|decide|decidirá|reunirá)
(sigues|sigue) .. (en el proceso|en carrera|entre los finalistas|en la lista|siendo)
""",
    2: """
(próximos pasos|siguientes pasos)
(disculp~|perdón|perdona~|siento|sentimos) .. (retraso|demora|tardanza|espera|tardar)
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
_ACKNOWLEDGEMENT = {
    3: """
(hemos|ha|he) .. (recibido|registrado) .. (solicitud|candidatura|mensaje|correo|cv|currículum|inscripción|consulta)
(solicitud|candidatura|mensaje|inscripción|currículum|consulta) .. (ha sido|se ha|fue) .. (recibid~|registrad~|
enviad~|inscrito|procesad~)
(confirmamos|confirmar|acusamos|acuse) .. (recepción|recibo|recibido|haber recibido)
(mensaje|correo|respuesta) .. (automátic~|generado automáticamente)
(no respondas|no responda|no contestes|por favor no respond~|no responder)
(número|referencia|ticket) .. (de (solicitud|ticket|caso|referencia)|\\d~)
(gracias|agradecemos) .. (por|tu|su|el) .. (inscribir~|postular~|solicitud|candidatura|interés|aplicar|inscripción)
(revisaremos|revisará|revisar|analizaremos|estudiaremos) .. (solicitud|candidatura|perfil|cv)
te has inscrito
""",
    1: "(portal de empleo|área de candidat~)",
}
_ABSENCE = {
    3: """
(estoy|estaré|me encuentro|estamos|actualmente) .. (<away>)
(<away>) .. (hasta|del|desde|y|con|el)
(respuesta automática|mensaje de ausencia)
(acceso limitado|sin acceso|acceso restringido) .. (correo|email|mail)
(vuelvo|vuelta|regreso|regresaré|volveré|reincorpor~) .. (el|al|a la oficina|día|\\d~)
(urgente~|urgencia|urgencias) .. (contact~|escrib~|dirí~|dirig~|llam~|@address|pónga~|ponte)
(en mi ausencia|durante mi ausencia)
(ya no|dejado) .. (trabajo en|formo parte|la empresa|pertenezco)
(oficina~|empresa) .. cerrad~
""",
    2: """
(urgente~|urgencia~)
gracias por (tu|su) (mensaje|correo|email)
(vacaciones|baja|permiso)
(a mi (regreso|vuelta))
""",
}
_BOUNCE = {
    3: """
!(mensaje|correo) .. (no|imposible|sin) .. (entregad~|entregar|entrega|podido entregar)
(no se pudo entregar|no se ha podido entregar|dirección no encontrada|destinatario desconocido|buzón lleno|
no existe .. (buzón|dirección|usuario)|dirección .. no (existe|encontrada))
""",
}
_DELAY = {3: "(entrega) .. (retrasad~|demorad~)\nseguir~ intentando"}
_OTHER = {
    3: """
(nuevas|\\d~|estas) .. (ofertas|vacantes|empleos) .. (para ti|coinciden|de empleo|que|en|recomendad~)
(alerta de empleo|boletín|newsletter|darse de baja|darte de baja|cancelar la suscripción|cancelar tu suscripción)
(visto|visitado) tu perfil
(código de (verificación|seguridad|confirmación)|contraseña)
(encuesta|valora|satisfacción|tu opinión|cómo fue tu)
(descuento|oferta especial|promoción|rebajas|webinar|seminario web|inscríbete|regístrate|prueba gratis|black friday)
(ha aceptado|aceptó) .. (invitación|solicitud)
(cancelad~|aceptad~|rechazad~) : .. (entrevista|reunión|invitación)
""",
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
_ASKS = """
por favor .. (envía~|envíe~|envíanos|confirma~|confirme~|indica~|indique~|dinos|díganos|dime|dígame|rellena|rellene|
completa|complete|elige|elija|firma|firme|responde|responda|facilita~|manda~|mándanos|comparte|comparta|avísanos|
avísame|avise~|reserva|reserve|haz~|háganos|adjunta|adjunte|sube|suba|contesta|selecciona|seleccione|remite~|remita~|
escoge)
(podrías|podría|puedes|puede|podríais|podrían) .. (enviar~|confirmar~|indicar~|decir~|mandar~|facilitar~|rellenar|
completar|firmar|venir|hablar|pasar~|llamar~|compartir~|aclarar~|elegir|hacer|responder~|remitir~|acercar~|reunir~|
tener|aportar|subir|adjuntar|asistir|estar|conectar~)
(envíanos|envíame|envíenos|confírmanos|confírmame|dinos|dime|avísanos|avísame|cuéntanos|cuéntame|mándame|mándanos|
háznoslo|házmelo|indícanos|indícame|facilítanos|facilítame|díganos|dígame|llámame|respóndenos|respóndeme|remítenos)
(necesitamos|necesito|necesitaríamos|nos falta|faltan|falta|requerimos) .. (que|tu|tus|su|sus|nos|una|un|el|la|los|
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
"""
_POLITE = """
(si tienes|si tiene|cualquier|alguna|para cualquier|otras) .. (duda~|pregunta~|consulta~)
no .. (dudes|dude|duden)
(cómo estás|cómo está|qué tal)
(espero|esperamos) .. (bien|comprendas|comprenda|entiendas)
por favor .. (no|ten paciencia|tenga paciencia|ten en cuenta|disculpa|disculpe)
(quedamos|quedo|estamos) .. (disposición)
"""

SPANISH = Tongue(
    name="es",
    little=known_by(
        "el la los las de del que y en un una por para con no se su sus tu te le nos hemos ha es al lo como más "
        "pero este esta muy hola gracias saludos estimado estimada nuestro nuestra si ya estamos sido ser a me mi "
        "has usted o"
    ),
    lists={**_LISTS, **es_outcome.LISTS},
    kinds={
        Purpose.OFFER: es_outcome.OFFER,
        Purpose.REJECTION: es_outcome.REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ANSWER: _ANSWER,
        Purpose.ACKNOWLEDGEMENT: _ACKNOWLEDGEMENT,
        Purpose.ABSENCE: _ABSENCE,
        Purpose.BOUNCE: _BOUNCE,
        Purpose.OTHER: _OTHER,
        OWN: _OWN,
        DELAY: _DELAY,
        PENDING: _PENDING,
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
        Purpose.ABSENCE: "(estuve|estaba|estuvimos|he estado|estuvo) ",
        Purpose.INVITATION: "gracias .. (por|entrevista|tiempo|venir|reunirte|charla)",
    },
    asks=_ASKS,
    polite=_POLITE,
)
