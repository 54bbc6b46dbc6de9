"""Spanish turns of phrase that say yes or no: offers and rejections."""

LISTS = {
    "goon": """
ser|seguir|continuar|avanzar|ofrecer~|contratar~|darte|darle|contar|incorporar~|seleccionar~|elegir~|proseguir|pasar|
escogid~|seleccionad~|elegid~|superad~|tenerte|considerar~|prosperado|prosperar|conseguido|adelante|aceptad~|
admitid~|favorable|positiv~|alcanzad~|clasificad~
""",
    "chose": """
decidido|decidió|decidimos|decidieron|optado|optó|optamos|optaron|elegido|eligió|elegimos|eligieron|seleccionado|
seleccionó|seleccionamos|seleccionaron|escogido|escogimos|escogieron|escogió|continuar|continuaremos|continuamos|
avanzar|avanzaremos|avanzamos|seguir|seguiremos|seguimos adelante|contratado|contratar|contratamos|contrataron|
apostar|apostado|apostamos|preferido|preferimos|prefirió|hemos ido|decantado|decantó|decantamos|decantaron|inclinado|
inclinamos|inclinó|inclinaron|quedado con|quedamos con|quedaron con|quedó con|fichado|fichar|tirado por|priorizar|
priorizado|adjudicado|asignado|asignó|dado el puesto|dieron el puesto|concedido
""",
    "human": """
candidat~|perfil~|persona~|aspirante~|postulante~|finalista~|compañer~|profesional~|alguien|concursante~|postulación|
candidatura~
""",
    "rivals": """
[a|con|por|de] [un|una|el|la|los|las] (otro~|otra~|distint~) [<human>|opción|terna|candidat~]|[a|con|por|de] [un|una|
la|el] (candidat~|perfil~|persona~|postulante~|profesional~) .. (intern~|con más|con mayor|cuya|cuyo|más|mejor|que|
con)|[a|con|por] alguien
""",
}

REJECTION = {
    3: """
se (queda|quedan|quedó|quedaron) con (el|la|otro|otra|un|una) .. (candidat~|persona|finalista|compañer~|intern~|local)
!no (hay|habrá|queda) .. (puesto|plaza|vacante|sitio) para (nadie|ti|usted|vosotros)
!(lamentablemente|desafortunadamente|desgraciadamente|lamentamos|sentimos|siento|lamento|por desgracia) ... (no|
sin) ... (seleccionad~|continuar|continuaremos|continúa|avanzar|avanzaremos|seguir|seguiremos|elegid~|ofrecer~|pasa~|
prosperado|encaja|posible|contar contigo|finalista|adelante|resultado)
!no .. (continuar~|continuaremos|continuar|avanzar|avanzaremos|seguir|seguiremos|seguir adelante|
proseguir) .. (con (tu|su|usted|el proceso|la)|candidatura|proceso|adelante|contigo|en el)
!no .. (ha|has|haya|hayas|fue|fuiste|sido|será|han|he) .. (seleccionad~|elegid~|escogid~|sido seleccionad~|aceptad~|
resultado)
(candidatura|solicitud|perfil) .. (no ha|no fue|ha sido) .. (descartad~|rechazad~|desestimad~|denegad~|seleccionad~|
elegid~)
(decidido|decidió|optado|optó|elegido|eligió|seleccionado|escogido|continuar|avanzar|seguir|contratado|contratar|
apostar|preferido|hemos ido|decantado|ofrecido .. puesto) .. <rivals>
(puesto|vacante|plaza|posición|proceso|oferta) .. (cubiert~|ocupad~|cancelad~|cerrad~|suspendid~ definitiv~|anulad~|
eliminad~|ya no (está|existe))
(cancelar|cancelado|cerrar|cerrado|anular|eliminar) .. (vacante|puesto|proceso de selección|búsqueda|posición|plaza)
(retirar|retiramos|retirado|revocar|anular) .. oferta
!no .. (encaja~|ajusta~|se adapta|cumple~|corresponde) .. (perfil|buscamos|necesit~|requisitos|puesto|exactamente|
del todo|con lo)
(perfil~|candidat~) .. (más|mejor) .. (ajust~|adecuad~|se adapta~|encaja~|experiencia|acorde)
!no .. (podemos|podremos|vamos a|poder) .. (ofrecerte|ofrecerle|hacerte una oferta|hacerle una oferta|contratar~|
contar contigo|ficharte)
!no [te|le|os] (podemos|podremos|vamos a|puedo) (coger|cogerte|cogerle|cogeros|fichar) (.|,|!|;|
porque|ahora|esta vez|en este|para)
(quedas|queda|has quedado|ha quedado) .. (fuera|descartad~)
(descartad~|descartar) .. (candidatura|perfil|proceso)
(terminar|termina|finaliza|finalizar|damos por) .. (proceso|candidatura) .. (aquí|contigo|finalizad~|terminad~)
es un no
!no seguimos adelante
=(candidatura descartada|proceso finalizado)
(<chose>) .. <rivals>
(<chose>) .. (otro|otra|distint~) (rumbo|dirección|camino|opción|alternativa|terna|línea|vía|candidat~)
(tenemos|encontramos|encontrado|encontraron|tienen|han encontrado|hemos encontrado|han cogido|hemos cogido|
cogido) [ya] [a] (alguien|la persona|otra persona|otro candidato|una persona)
(plaza|puesto|vacante|cargo|trabajo) ... (llevado|llevó|lleva|ocupará|ocupa|cubrirá|asumirá|adjudicad~|asignad~|
queda~) .. (otr~|una|un|la|el|alguien|intern~|promoción)
!(candidatura|hoja de vida|perfil|postulación|solicitud|currículum|cv|usted|proceso|aplicación|nombre|
participación) .. no .. (continúa~|continuar~|avanza~|avanzar~|pasa~|pasó|sigue|seguir~|prospera~|result~|fue|
ha sido|quedó|califica~|figura~|aparece~|supera~|superó|reúne~|encaj~|ajust~|coincid~|alinea~|correspond~|adecua~|
cumple~|termina de|ha prosperado|ha resultado)
!no .. (vamos|podemos|podremos|podríamos|vas|va|ha|has|hemos|han|haya|puede|pudo|pudimos|quieren|quiere|desea~|será|
será posible|ha sido posible|resulta posible|vayamos) ... (<goon>)
!no (continúas|avanzas|pasas|sigues|continuarás|avanzarás|pasarás|seguirás|continúa|avanza|pasa|continuará|
avanzará) .. (proceso|fase|ronda|etapa|adelante|siguiente|en el|en la|a la|con)
!no (quedaste|quedas|quedás|quedó|has quedado|ha quedado|saliste|salió|se pudo|se dio|pudo ser|ha podido ser|
ha salido|fuiste|resultaste|resultó) .. (seleccionad~|elegid~|esta vez|.|,|entre|en|la persona|el candidato|adelante|
para)
(convocatoria|vacante|puesto|plaza|búsqueda|concurso|posición|proceso de selección|oferta) ... (anulad~|cancelad~|
sin efecto|desiert~|suprimid~|eliminad~|cubiert~|ocupad~|canceló|cancelamos|no se va a cubrir|ya no existe|
no saldrá adelante|cerró internamente|amortizad~|retirad~)
(dejarlo|dejamos|dejar|dejémoslo|dejaremos|dejaríamos|acaba|acabamos|termina|terminamos|llega~|llegamos|
concluye) .. (aquí|acá) [.|,|y|tu|su|nuestr~|el|la|por]
hasta (aquí|acá) .. (lleg~|tu|su|nuestr~|participación|proceso)
(descart~|desestim~|rechaz~|deneg~|declin~) .. (seguir|candidatura|perfil|solicitud|continuar|avanzar|tu|su|
contratar~|postulación)
(te|le|lo|la|nos|os) (han|hemos|ha) .. (descartado|desestimado|rechazado)
!no (te|le|lo|la) (vemos|ven|veo|ve)
!no (eres|es usted|es|sos|era|eras) .. (perfil|la persona|el candidato|la candidata|quien|adecuad~|indicad~|lo que)
!no (sería|era|es) .. (justo|honesto|buena idea|conveniente) .. (ofrec~|contrat~|segu~|continu~|embarc~)
!no .. (buenas noticias|buena noticia|noticias positivas)
(respuesta|resultado|resolución|decisión|evaluación) .. (negativ~|desfavorable~|adversa)
(oferta|propuesta) ... (sin efecto|retirada|anulada|cancelada|revocada|retirar)
(echar|echado|dar|damos) .. (atrás|marcha atrás) .. (oferta|propuesta|contratación)
(quedado|quedas|queda|quedaste|quedás|estás|estar) .. fuera [.|,|del|de|en]
(cerrar|cerramos|cerrado|finaliza~|terminar~|concluir|concluimos|damos por (cerrad~|finalizad~|concluid~)) .. (tu|
su) .. (proceso|candidatura|participación|postulación)
!(ni|no) .. (alcanzado|alcanza|llegado|llega|supera|superado) .. (puntuación|nota|nivel|mínim~|corte)
(buscan|buscamos|necesitan|necesitamos|requieren|quieren|querían) .. alguien .. (con más|con mayor|más|que ya|
que tenga|con experiencia)
(te|le) (ven|vemos|veo|ve) .. (verde|justo|junior|corto|corta|poco)
=(candidatura descartada|proceso finalizado|no seleccionad~|vacante cubierta)
(cubrimos|cubrieron|cubierto|cubrió|cubrir|cubre) .. (posición|puesto|vacante|plaza|cargo) .. (con|por|intern~|
desde)
(alguien|persona|candidat~) .. (de adentro|de dentro|de la casa|intern~|interno)
otr~ (<human>) ... (mejor|encaj~|ajust~|cumpl~|más (experiencia|perfil|cercan~|alinead~|acorde|adecuad~|recorrido)|
ha sido elegid~|quedó)
(declarar|declarado|declara|declararon|declaró) .. desiert~
!no es (tu|su) (sitio|lugar|puesto|sector|casa)
!no (va|vas|voy) a (poder|ser posible)
!(decidido|decidió|decidimos|decidieron|preferimos|prefieren|prefiere|preferido|optado por|optamos por|resuelto|
acordado|decisión de|optó por|elegido) no
(dice|dicen|dijo|dijeron|ha dicho|han dicho|va a ser|respuesta es|contestado) .. que no [.|,|!|;]
(se queda en casa|promoción interna|promociona~ a|asciende~ a|de forma interna|internamente|candidatura interna)
!no (se encuentra|está|figura|aparece|estás|te encuentras|entras|entra|quedaste) .. entre
(cogimos|cogido|cogieron|tomamos|tomaron|fichamos|fichado|contratamos|contratado|contrataron|elegimos|elegido|
escogimos|seleccionamos|agarramos|nos quedamos con) .. (a otr~|otr~)
!no .. (acredit~|reun~|cumpl~|pose~) .. (titulación|requisito~|perfil|exigid~|mínim~)
""",
    2: """
(guardar~|guardaremos|conservar~|conservaremos|mantener~|mantendremos|tendremos) .. (cv|currículum|candidatura|perfil|
datos|en cuenta|base de datos)
(deseamos|deseo|desearte|desearle) .. (suerte|éxito~|mejor|lo mejor)
(mucha|buena) suerte
(base de datos|bolsa de (empleo|trabajo|talento))
(tener|tendremos|tengo|tenemos|tendré|tendríamos) .. en cuenta .. (adelante|futur~|otr~|próxim~|nuev~|más)
(guardamos|guardo|guardar|conservar|nos quedamos con|archivamos) .. (cv|currículum|datos|candidatura|hoja de vida|
perfil|contacto)
(éxito~|suerte|lo mejor|mejores deseos) .. (búsqueda|futuro|proyectos|camino|profesional|carrera|otr~|adelante)
(malas noticias|mala noticia|noticias malas|tristes noticias|sobrecualificad~|sobrecalificad~|poca experiencia|
falta de experiencia)
!no (te desanimes|se desanime|desistas|lo tomes|te lo tomes|dejes de)
(más experiencia|más recorrido|más rodaje|mayor experiencia|más trayectoria|más tablas)
(más adelante|en el futuro|otra ocasión|próxima vez|la próxima) .. (coincid~|cruc~|vuelv~|postul~|present~|contar|
encontr~)
(encuentres|encuentre) .. (algo|lo que|oportunidad|proyecto)
(faltó|faltaba|faltan|falta|echaron en falta|echamos en falta) .. (experiencia|inglés|ver|nivel|formación|más)
""",
    1: """
(necesitamos|necesitábamos|buscamos|buscábamos) (un|una|alguien|a alguien|otro|otra)
(lamentablemente|desafortunadamente|desgraciadamente|lamentamos|sentimos|siento)
(decisión|elección) .. (difícil|fácil)
(gran|elevado) número
(tras|después de) .. (valorar|analizar|evaluar|cuidad~)
(futur~|otras) (oportunidades|vacantes|ofertas|procesos)
(da (rabia|pena|lástima)|qué pena|lástima|me sabe mal|apena|lamento|por desgracia|me temo|desafortunada|temo decir~)
(agradec~|gracias) .. (participación|interés|confianza|esfuerzo|tiempo dedicado)
(aunque|pese|a pesar|si bien|sin embargo) .. (perfil|experiencia|entrevista|gust~|valor~|nivel)
(espero|esperamos) .. (entiend~|comprend~)
""",
}

OFFER = {
    3: """
(encanta~|encantaría|gustaría|placer|complace~|alegra~|alegría|contentos|queremos|deseamos|satisfacción|encantados|
felices|feliz) ... (ofrecer~|ofrecerte|ofrecerle|hacerte|hacerle|extender~|presentar~) .. (<job>|oferta|propuesta)
(te|le) (ofrecemos|ofrezco) .. (<job>|un contrato|una plaza)
=(carta oferta|oferta de empleo|contrato de trabajo|propuesta de contratación)
(oferta|propuesta) (de empleo|de trabajo|laboral|formal|económica|de contratación)
(adjunt~|adjunto|anexo) .. (oferta|contrato|carta oferta|propuesta económica)
(oferta|contrato) .. (adjunt~|para firmar|para tu firma|para su firma|firmar|firmad~)
(has sido|ha sido|fuiste|fue) .. (seleccionad~|elegid~|contratad~|escogid~) .. (para el (puesto|cargo|rol)|
para la (plaza|vacante|posición)|.|!|como)
(el puesto|el trabajo|la plaza) es (tuy~|suy~)
(bienvenid~) .. (equipo|abordo|a bordo|a la empresa|familia)
(te|le) (queremos|quiere|quieren) .. (equipo|con nosotros|contratar|fichar|incorporar)
(te unas|se una|unirte|unirse|incorporarte|incorporarse|te incorpores|se incorpore|formes parte|
forme parte) .. (equipo|nosotros|empresa|como|plantilla)
(hemos|han|ha) decidido .. (contratarte|contratarle|ofrecerte|ofrecerle|elegirte)
(conseguiste|has conseguido|tienes|obtuviste) .. el (puesto|trabajo)
(cliente|empresa|equipo) .. quiere .. (contratarte|contratarle|hacerte una oferta|ofrecerte)
(eres|es usted) .. (candidat~ (elegid~|seleccionad~)|nuestr~ elección)
(te|le|se|os) (puedo|podemos|queremos|quiero|podríamos|quieren|ofrecen|ofrecemos|propongo|proponemos|
proponen) .. (dar|ofrecer|proponer|hacer|un|una|el|la) .. (jornada|contrato|puesto|plaza|trabajo|oferta|media|
indefinid~|meses|año|posición|vacante|cargo|propuesta|empleo|rol)
(puedo|podemos|poder|queremos|quiero|decidido|quieren|gusto de|gusto) (darte|darle|ofrecerte|ofrecerle|proponerte|
proponerle) .. (jornada|contrato|puesto|plaza|trabajo|oferta|media|indefinid~|meses|año|posición|vacante|cargo|
propuesta|empleo|rol)
(te|lo|la|le) (hemos|han|ha) .. (elegido|escogido|seleccionado) [.|!|,|a ti|para (el|la|ocupar|cubrir|este|
incorpor~)|como]
(te|lo|la) (elegimos|escogimos|contratamos|elegimos a|fichamos|cogemos|tomamos|contratan|fichan|cogen) [.|!|,|a ti|
para|a vos|a usted|como]
te (queremos|quieren) (.|!|,|con|en|a bordo|dentro|fichar|contratar|ya|aquí|acá|a vos|a ti|para el puesto)
(estás|está|quedas|queda|quedás|quedaste|has quedado|quedó|estás ya) (dentro|contratad~|adentro|seleccionad~|elegid~|
admitid~ en plantilla) [.|!|,|para el|para la|como|y]
(eres|sos|es) (tú|vos|usted) .. (elegid~|quien|la persona|seleccionad~|escogid~|la que|el que|al que|a quien)
(eres|sos|es usted) (la persona|el candidato|la candidata|nuestra elección|nuestro elegido|
nuestra elegida) .. (elegid~|seleccionad~|que|.|!|,|para)
(contrato|carta oferta|precontrato) ... (recibirás|recibirá|firmar|firmarlo|firmado|firma|adjunt~|enviaremos|
enviamos|envío|preparado|preparando|listo|papel|mando|mandamos|paso|pasamos|llegará|firmes|firmarás|indefinido|
a tu nombre)
(firma~|firmes) .. (contrato|oferta|carta)
(ha sido|has sido|fue|fuiste|resultó|resultaste) .. (seleccionad~|elegid~|escogid~|ganador~) .. (para|
como) .. (ocupar|el|la|cubrir|incorpor~|este|formar|puesto|nuestr~)
(mejor~|nueva|revisada|actualizada|contra) (oferta|propuesta|contraoferta) .. (económica|salarial|sube|subimos|es|
queda|:|de|,|.)
(mejorado|mejoramos|mejoran|subimos|subido|suben|sube) .. (oferta|propuesta|condiciones|salario|sueldo|fijo)
(subimos|subir|subido|llegamos|llegar|suben|llegan|estiramos|estirarnos|subirlo|subírtelo) .. a .. \\d~
(adjudica~|adjudicado|asignado|concedido|otorga~) .. (plaza|puesto|beca|contrato) .. (usted|ti|te|le)
se (le|te) (adjudica|asigna|concede|otorga|nombra|contrata)
(empezarías|empiezas|empezás|comenzarías|comienzas|te incorporas|te incorporarías|se incorporaría|arrancas|
arrancarías|empezaría|comenzaría) .. (el|en|como|con|a partir|lunes|enero|cuando|ya|.|!)
(cuándo|cuando) .. (puedes|podrías|podría|puede|podés) .. (empezar|incorporarte|incorporarse|arrancar|comenzar)
(dicho|dado|dijeron|dieron|dado el) .. (sí|visto bueno|ok) [.|!|,|a tu|para|a contrat~]
(contratación|incorporación) .. (aprobada|confirmada|autorizada|efectiva)
(confirmar~|confirmamos|confirmo|comunicar~|comunicamos|informar~) .. (tu|su) .. (contratación|incorporación|
nombramiento|selección para)
(ofrecerle|ofrecerte|ofrecerles|proponerle|proponerte) .. (<job>|oferta|contrato|gerente|jefatura|dirección)
(ha|has|hemos|han) (obtenido|conseguido|ganado|logrado) .. (plaza|puesto|beca|trabajo|cargo|empleo)
(quieren|quiere|queremos|desean|desea|van a|vamos a|decidieron|decidió|decidimos|decidido|gustaría|
encantaría) (incorporar~|contratar~|fichar~|tenerte|cogerte|tomarte|ficharte|tenerle)
(dice|dicen|dijo|dijeron|ha dicho|han dicho) que (sí|adelante|ok|vale)
(puesto|plaza|trabajo|cargo|vacante) es .. (para|de) (ti|usted|vos)
""",
    2: """
(salario|sueldo|retribución) .. (bruto|anual~|mensual~|de|\\d~)
(fecha de (incorporación|inicio))
(renunciado|renunció|echado atrás|se echó atrás|se bajó|declinó|rechazó la oferta|se ha caído|se cayó|desistido|
desistió)
(oferta|propuesta) .. (en firme|formal|económica|definitiva|por escrito)
(salario|sueldo|retribución|bruto~|fijo|variable|paquete) .. (de|será|es|\\d~|anual~|mensual~|euros|mxn|usd)
(incorporación|fecha de inicio|primer día|fecha de alta) .. (será|el|prevista|a partir|lunes|enero|
febrero)
(ilusión|ganas|encantados) .. (trabajar contigo|trabajar con usted|tenerte|tenerle|contar contigo)
""",
    1: """
(oferta|contrato|incorporación|beneficios|período de prueba)
(enhorabuena|felicidades|felicitaciones|felicitarte|buenas noticias|buena noticia|buenísimas noticias)
(cerramos|qué me dices|qué te parece|lo ves|la cogerías|lo cogerías|aceptas|aceptarías|te animas|te cuadra)
(indefinid~|jornada completa|media jornada|seguro médico|prestaciones|aguinaldo|brutos|vacaciones)
""",
}

OFFER_VOIDS = """
(enhorabuena|felicidades|felicit~) .. (premio|artículo|bebé|hija|hijo|boda|tesis|charla|cumpleaños)
ofrecer~ .. (hora~|fecha~|hueco~|entrevista|cita|opciones|alternativa~|llamada|charla|posibilidad de (hablar|
conocer~))
(ofrecemos|ofrezco) .. (hora~|fecha~|hueco~|entrevista|opciones|alternativa~)
(unirte|unirse|te unas|se una) .. (llamada|reunión|videollamada|enlace|zoom|teams|entrevista)
(otr~) (candidat~|oferta~)
(en el futuro|algún día|más adelante)
(retir~|anul~|revoc~) ... oferta
oferta .. (retir~|anul~)
(seleccionad~|elegid~|escogid~|preseleccionad~|seleccionado) .. (para|a) .. (entrevista~|siguiente|fase|prueba~|
dinámica|ronda|etapa|participar|proceso|continuar|avanzar|próxim~|encuesta)
bienvenid~ .. (portal|bolsa|comunidad|newsletter|boletín|proceso|plataforma|área|web|entrevista)
(hubiera|hubiéramos|habríamos|habría|hubiese) .. (gustado|encantado|querido|ofrecido|contratado)
"""

REJECTION_VOIDS = """
(no ha (contestado|respondido|firmado)|se lo (piensa|está pensando)|(que|pero) duda)
(otra|otro) (vacante|plaza|puesto|oferta|proceso) .. (cubiert~|cerrad~|ocupad~|cancelad~)
(aún|todavía) .. no .. (hemos|ha|han|he) .. (decidido|tomado|elegido|seleccionado)
no .. (aún|todavía|decisión)
(idea|propuesta)
(cancelar|mover|aplazar|cambiar) .. (entrevista|llamada|reunión|cita)
(aún|todavía) no (está|ha|han|hemos|se|tenemos|tengo|hay|es|sabemos|puedo|podemos)
no .. (dudes|dude|olvides|olvide|te preocupes|se preocupe|respondas|responda|contestes|pasa nada|hay problema|
hace falta|es necesario|tienes que|tiene que|te extrañes)
(hora~|hueco~|cita|reunión|llamada|videollamada|enlace|adjunto|archivo|teléfono|conexión|teletrabajo|aparcamiento|
guardería|visado|gastos) ... no
no .. (atender~|asistir|acudir|abrir|descargar|conectar~|localizar~|contactar~|hablar|reunir~|asegurar~|prometer|
adelantar~|confirmar~|decir~)
no .. (hasta|antes de|mientras)
(si|en caso de) ... no .. (encaj~|interes~|convien~|pued~|recib~)
"""
