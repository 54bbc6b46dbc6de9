"""Spanish turns of phrase of receipts, absences, delivery reports, and of mail that is about something else."""

LISTS = {
    "away": """
fuera de la oficina|fuera de oficina|de vacaciones|de baja|ausente|de viaje|de permiso|de baja (maternal|paternal|
por maternidad|por paternidad)|no disponible|sin acceso
""",
}

ACKNOWLEDGEMENT = {
    3: """
(hemos|ha|he) .. (recibido|registrado) .. (solicitud|candidatura|mensaje|correo|cv|currículum|inscripción|consulta)
(solicitud|candidatura|mensaje|inscripción|currículum|consulta) .. (ha sido|se ha|fue) .. (recibid~|registrad~|
enviad~|inscrito|procesad~)
(confirmamos|confirmar|acusamos|acuse) .. (recepción|recibo|recibido|haber recibido)
(número|referencia|ticket) .. (de (solicitud|ticket|caso|referencia)|\\d~)
(gracias|agradecemos) .. (por|tu|su|el) .. (inscribir~|postular~|solicitud|candidatura|interés|aplicar|inscripción)
(revisaremos|revisará|revisar|analizaremos|estudiaremos) .. (solicitud|candidatura|perfil|cv)
te has inscrito
(postulación|cv|currículum|candidatura|solicitud|hoja de vida|aplicación|documentación) .. (enviad~|
en nuestras manos|ha llegado|nos ha llegado|recibid~|completad~|registrad~|con éxito|correctamente|exitosamente)
(contactaremos|contactará|contactamos) .. (solo|únicamente|a quienes|con quienes|en caso)
solo .. (contactaremos|se contactará|contactamos)
(estado|avance) .. (candidatura|postulación|solicitud|proceso) .. (consultar|ver|seguir|revisar|en)
(consulta~|sigue|revisa) .. (estado|avance) .. (candidatura|postulación|solicitud)
(leemos|lee|leeremos|miramos|estudiamos) .. (todo|cv|candidatura|perfil|todas)
""",
    1: """
(portal de empleo|área de candidat~)
(mensaje|correo|respuesta) .. (automátic~|generado automáticamente)
(no respondas|no responda|no contestes|por favor no respond~|no responder)
""",
}

ABSENCE = {
    3: """
(estoy|estaré|me encuentro|estamos|actualmente) .. (<away>)
(<away>) .. (hasta|del|desde|y|con|el)
(respuesta automática|mensaje de ausencia)
(acceso limitado|sin acceso|acceso restringido) .. (correo|email|mail)
(vuelvo|vuelta|regreso|regresaré|volveré|reincorpor~) .. (el|al|a la oficina|día|\\d~)
(urgente~|urgencia|urgencias) .. (contact~|escrib~|dirí~|dirig~|llam~|@address|pónga~|ponte)
(en mi ausencia|durante mi ausencia)
(ya no) (estoy en|ocupo)
(mi sustitut~|me sustituye|me reemplaza)
^ (cerramos|cerrado|cerrada|cerrados) .. (del|desde|hasta|por vacaciones|por festivo)
(estoy|sigo|me encuentro) [en casa] (enferm~|indispuest~)
(ya no|dejado) .. (trabajo en|formo parte|la empresa|pertenezco)
(oficina~|empresa) .. cerrad~
(ya no (trabaja|trabajo|forma parte|pertenece|labora|está en)|ha dejado (la empresa|de trabajar)|dejó (la empresa|
de trabajar))
(volvemos|vuelvo|volveré|regreso|regresamos|volveremos) el .. (\\d~|lunes|martes|miércoles|jueves|viernes)
(correo|buzón|mensajes) .. no .. (atiende~|atendemos|lee~|revis~) .. (vacaciones|hasta|durante|estos)
""",
    2: """
(urgente~|urgencia~)
gracias por (tu|su) (mensaje|correo|email)
(vacaciones|baja|permiso)
(a mi (regreso|vuelta))
""",
}

BOUNCE = {
    3: """
!(mensaje|correo) .. (no|imposible|sin) .. (entregad~|entregar|entrega|podido entregar)
(no se pudo entregar|no se ha podido entregar|dirección no encontrada|destinatario desconocido|buzón lleno|
no existe .. (buzón|dirección|usuario)|dirección .. no (existe|encontrada))
""",
}

DELAY = {3: "(entrega) .. (retrasad~|demorad~)\nseguir~ intentando"}

OTHER = {
    3: """
confirm~ tu (dirección|correo|cuenta|email)
(nuevas|\\d~|estas) .. (ofertas|vacantes|empleos) .. (para ti|coinciden|de empleo|que|en|recomendad~)
(alerta de empleo|boletín|newsletter|darse de baja|darte de baja|cancelar la suscripción|cancelar tu suscripción)
(visto|visitado) tu perfil
(código de (verificación|seguridad|confirmación)|contraseña)
(encuesta|valora|satisfacción|tu opinión|cómo fue tu)
(descuento|oferta especial|promoción|rebajas|webinar|seminario web|inscríbete|regístrate|prueba gratis|black friday)
(ha aceptado|aceptó) .. (invitación|solicitud)
(cancelad~|aceptad~|rechazad~) : .. (entrevista|reunión|invitación)
felicita a
(aniversario|cumple|cumpleaños) .. (años|en|de|laboral|trabajo)
podría interesarte (conectar|seguir|conocer)
código .. (acceso|es|caduca|válido|: \\d~|único)
(caduca|expira|válido) .. (minutos|horas)
(curso|máster|formación|coaching|suscripción|premium) .. (gratis|descuento|%|matrícula|apúntate|inscríbete|plazas|
becas)
(dejar de recibir|gestionar notificaciones|preferencias de correo|ver en el navegador)
(aceptado|rechazado|cancelado|ha aceptado|ha rechazado|ha cancelado) .. (invitación|reunión|evento|convocatoria)
(solicitud de (conexión|amistad|contacto)|aceptar o ignorar|quiere conectar contigo|quiere añadirte)
""",
}
