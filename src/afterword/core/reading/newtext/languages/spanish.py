"""What Spanish says around a message."""

from afterword.core.reading.newtext.wording import Wording

SPANISH = Wording(
    on="el |en |a las |con fecha |lunes|martes|miércoles|jueves|viernes|sábado|domingo|citando a ",
    wrote="escribió|escribio|escribe|ha escrito|escribía|escribió lo siguiente|envió",
    wrote_then=" escribió |escribió ",
    sender="de|remitente|desde",
    sent="enviado|enviado el|fecha de envío|enviado en|enviada el",
    date="fecha",
    to="para|a|destinatario|responder a",
    copy="cc|cco|con copia|copia",
    subject="asunto|importancia|datos adjuntos|adjuntos|prioridad",
    original="mensaje original|correo original|mensaje anterior|correo anterior|mensaje de origen",
    forwarded="mensaje reenviado|correo reenviado|inicio del mensaje reenviado|inicio del correo reenviado|"
    "comienzo del mensaje reenviado|mensaje enviado|reenviado por|forwarded message",
    points="ver abajo|véase abajo|vea abajo|mira abajo|ver más abajo|abajo|ver … abajo|ver correo abajo|"
    "a continuación|para tu información|para su información|para tu info|para información|fyi|te reenvío … |"
    "le reenvío … |reenvío|reenvío abajo|te lo reenvío|se lo reenvío|lo que dicen abajo|recién recibido|"
    "acaba de llegar|abajo la …|abajo el …|a continuación la …|a continuación el …",
    own="mis|mi|respuestas|comentarios",
    sent_with="enviado desde |enviado con |enviado a través |enviado por mi |enviado mediante |enviado vía |"
    "enviado via |mandado desde |obtener outlook|obtén outlook|obtenga outlook|descargar outlook|descarga outlook|"
    "desde mi iphone|desde mi móvil|desde mi celular|disculpe … errat|disculpa … errat|disculpe … brevedad|"
    "perdón por … faltas|libre de virus|este correo electrónico ha sido comprobado|el software de antivirus|"
    "este mensaje ha sido analizado",
    footer="aviso legal|aviso de confidencialidad|aviso de privacidad|nota de confidencialidad|confidencialidad:|"
    "confidencialidad|cláusula de confidencialidad|advertencia legal|este mensaje … confidencial|"
    "este mensaje … destinatario|este mensaje … dirigid|este mensaje y |este mensaje va |este correo … confidencial|"
    "este correo … destinatario|este correo … dirigid|este correo y |este email … confidencial|este email … destin|"
    "esta comunicación … confidencial|la información contenida en … confidencial|"
    "la información incluida en … confidencial|la información de este … confidencial|"
    "el contenido de este … confidencial|si usted no es el destinatario|si no es el destinatario|"
    "si no es usted el destinatario|si ha recibido este … error|si usted ha recibido este … error|"
    "si recibe este mensaje por error|le informamos … tratamiento|le informamos … protección de|"
    "le informamos … datos personales|le informamos … sus datos |en cumplimiento de … de datos|"
    "en cumplimiento de … datos personales|"
    "de conformidad con … de datos|de conformidad con … sus datos |"
    "de acuerdo con … sus datos |en cumplimiento de … sus datos |de acuerdo con … de datos|"
    "de acuerdo con … datos personales|"
    "responsable del tratamiento|protección de datos|"
    "política de privacidad|nuestra política de |conforme a lo dispuesto|recibe este |recibes este |"
    "ha recibido este correo porque|has recibido este |este correo se ha enviado a|este correo fue enviado a|"
    "este mensaje se ha enviado a|darse de baja|date de baja|darte de baja|para darse de baja|para darte de baja|"
    "cancelar suscripción|cancelar la suscripción|para cancelar … suscripción|si no desea recibir|"
    "si no deseas recibir|si ya no desea recibir|si ya no deseas recibir|gestionar preferencias|ver en el navegador|"
    "todos los derechos reservados",
    banner="precaución: … |precaución … extern|atención: … extern|atención: este correo|[externo]|[externo|externo:|"
    "correo externo|mensaje externo|remitente externo|cuidado: … |advertencia: … extern|aviso: … extern|"
    "este correo proviene de … extern|este correo electrónico proviene |este correo se originó |"
    "este mensaje proviene |este correo viene de |este correo procede |este mensaje procede |"
    "este correo electrónico se originó |no suele recibir correos |no suele recibir |no haga clic |no hagas clic|"
    "no abra ",
    closing="saludos|saludos cordiales|un saludo|un cordial saludo|cordialmente|atentamente|muy atentamente|"
    "le saluda atentamente|reciba un cordial saludo|recibe un cordial saludo|un abrazo|abrazos|saludos afectuosos|"
    "un saludo cordial|muchos saludos|mis saludos|atte|atte.|sinceramente|afectuosamente|respetuosamente|"
    "con mis mejores deseos|quedo atenta|quedo atento|quedo a la espera|quedamos atentos|quedo a su disposición|"
    "quedo a tu disposición|gracias|muchas gracias|mil gracias|gracias de antemano|gracias y saludos|"
    "gracias, un saludo|muchas gracias y un saludo|gracias por todo|desde ya, muchas gracias|que tenga un buen día|"
    "que tengas un buen día|feliz día|buen día|buen fin de semana|hasta pronto|hasta luego|nos vemos|"
    "sin otro particular|besos",
    postscript="p.d.|pd:|pd |p. d.|p.d|posdata|ps:|nota:",
    sign="tel|teléfono|tfno|tlf|móvil|movil|cel|celular|fijo|fax|correo:|correo |web:|dirección|dir.|c/|calle|avda|"
    "avenida|paseo|plaza|cif|nif|registro mercantil|inscrita en|domicilio|sede social|horario|mi horario|jornada|"
    "mis días|trabajo de |reserva una|reservar una|agenda una|agendar|mi agenda|concierta|antes de imprimir|"
    "piensa en el medio|piense en el medio|por favor, piensa en|por favor, considere|no imprima|considere el medio|"
    "cuida el medio|síguenos|síganos|siga|visita nuestra|visítanos|conócenos|únete a|estamos contratando|pronombres|"
    "mis pronombres|certificad|grupo |vacaciones",
    titles="reclutador|reclutadora|reclutamiento|selección|talento|rrhh|rr.hh.|recursos|humanos|personas|gerente|"
    "gerenta|directora|responsable|jefe|jefa|técnico|técnica|coordinadora|coordinador|consultor|consultora|asistente|"
    "ingeniera|ingeniero|desarrollador|desarrolladora|socia|socio|fundador|fundadora|presidenta|presidente|"
    "departamento|área|especialista|analista|becaria|becario|s.l.|s.l.u.|s.a.|s.a.u.|sl|slu|sociedad|grupo|s.a.s.|"
    "licenciada|licenciado|lic.|ing.|delegada|delegado|administración|administrativa|administrativo|universidad|"
    "encargada|encargado|s.c.|c.v.",
)
