"""Spanish turns of phrase that say yes or no: offers and rejections."""

LISTS = {
    "rivals": """
[a|con|por|de] [un|una|el|la|los|las] (otro~|otra~) .. (candidat~|perfil~|persona~|aspirante~|postulante~)|[a|con|
por] [un|una] (candidat~|perfil~|persona) .. (intern~|con más|con mayor|cuya|cuyo|más|mejor|que)|[a|con|
por] alguien .. (más|intern~|con|que)
""",
}

REJECTION = {
    3: """
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
contar contigo)
(quedas|queda|has quedado|ha quedado) .. (fuera|descartad~)
(descartad~|descartar) .. (candidatura|perfil|proceso)
(terminar|termina|finaliza|finalizar|damos por) .. (proceso|candidatura) .. (aquí|contigo|finalizad~|terminad~)
es un no
!no seguimos adelante
=(candidatura descartada|proceso finalizado)
""",
    2: """
(guardar~|guardaremos|conservar~|conservaremos|mantener~|mantendremos|tendremos) .. (cv|currículum|candidatura|perfil|
datos|en cuenta|base de datos)
(deseamos|deseo|desearte|desearle) .. (suerte|éxito~|mejor|lo mejor)
(mucha|buena) suerte
(base de datos|bolsa de (empleo|trabajo|talento))
""",
    1: """
(lamentablemente|desafortunadamente|desgraciadamente|lamentamos|sentimos|siento)
(decisión|elección) .. (difícil|fácil)
(gran|elevado) número
(tras|después de) .. (valorar|analizar|evaluar|cuidad~)
(futur~|otras) (oportunidades|vacantes|ofertas|procesos)
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
""",
    2: """
(enhorabuena|felicidades|felicitaciones|felicitarte)
(salario|sueldo|retribución) .. (bruto|anual~|mensual~|de|\\d~)
(fecha de (incorporación|inicio))
""",
    1: "(oferta|contrato|incorporación|beneficios|período de prueba)",
}

OFFER_VOIDS = """
ofrecer~ .. (hora~|fecha~|hueco~|entrevista|cita|opciones|alternativa~|llamada|charla|posibilidad de (hablar|
conocer~))
(ofrecemos|ofrezco) .. (hora~|fecha~|hueco~|entrevista|opciones|alternativa~)
(unirte|unirse|te unas|se una) .. (llamada|reunión|videollamada|enlace|zoom|teams|entrevista)
(otr~) (candidat~|oferta~)
(en el futuro|algún día|más adelante)
(retir~|anul~|revoc~) ... oferta
oferta .. (retir~|anul~)
"""

REJECTION_VOIDS = """
(aún|todavía) .. no .. (hemos|ha|han|he) .. (decidido|tomado|elegido|seleccionado)
no .. (aún|todavía|decisión)
(idea|propuesta)
(cancelar|mover|aplazar|cambiar) .. (entrevista|llamada|reunión|cita)
"""
