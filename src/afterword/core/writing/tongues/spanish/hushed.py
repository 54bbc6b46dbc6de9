"""Spanish words that keep a note with the candidate: judgements, money, trouble, secrets and reminders."""

from typing import Final

from afterword.core.writing.discretion import LONGEST_NAMED
from afterword.core.writing.prose.lists import any_of

KEPT: Final = any_of(r"""
    \b(?<!liquidación de )(?<!liquidacion de )(?<!cálculo de )(?:salarios?|sueldos?|remuneración|retribución|bonos?)\b
    ^(?!.*\b(?:curs|formaci|certific|carn[eé]|licencia|título|titulaci|máster|mantenimiento
    ...|gasolina|combustible|repar|materia|herramienta)).*\bpagan?\b
    \b(?:bonus|brutos?|netos?|dinero|viáticos?|beneficios sociales)\b
    \baumentos?\b(?! (?:del?|en) (?!(?:l[ao]s? )?(?:sueldos?|salarios?|dinero|paga)\b))
    \b(?:confidencial\w*|entre nosotros|no contar|secret\w*|otra oferta|otras ofertas|embaraz(?!adas\b)\w+)\b
    (?:^|: |\b(?:mi|como|es|es el|son|quedan?) )plan b\b
    \b(?:baja (?:maternal|paternal|médica)|(?<!vigilancia de )(?<!prevención de )
    ...(?<!consulta de )(?<!unidad de )(?<!programa de )enferm(?!er)\w+
    ...(?! (?:rar[ao]s?|infeccios|tropical|respiratori|cardi|crónic|autoinmun|neuro
    ...|profesional|laboral|de (?:la|las|los)))
    ...|divorci\w+|falleci\w+)\b
    ^(?:las? |los )?(?:comisi(?:ón|ones)|propinas?|aguinaldo|pagas? extras?)\b(?! (?:de|del) (?!venta))
    \bcomisi(?:ón|ones) (?:desde|por venta|sin tope)|\bn[oó]minas? (?:sale|cobr|al? d[ií]a|el \d)
    \b(?<!casos de )(?<!caso de )(?<!juicios por )(?<!demandas por )(?:despid\w+|despedid\w+|en paro|dimit\w+)\b
    \b(?:sobrecualificad\w+|demasiado (?:mayor|joven)|hueco en el (?:cv|currículum))\b|\d ?€
    ^(?:pendiente|por hacer|recordar|no olvidar|mirar|buscar|llamar|repasar|la próxima vez|informarme|preguntar)\b
    """)
"""Secrets, money and reminders; a topic of this kind takes with it what was said of it."""

PRIVATE: Final = any_of(r"""
    \b(?<!\bde )(?<!\bdel )(?<!\ben )(?<!agua )
    ...(?<!cámara )(?<!cámaras )(?<!cuarto )(?<!sala )(?<!cocina )(?<!mesa )(?<!zona )frí[oa]s?\b(?! industrial)
    \b(?:aburrid\w+|distante\w*|antipátic\w+|arrogante\w*|(?<!enfermedades )(?<!enfermedad )(?<!libros )
    ...(?<!piezas )(?<!aves )(?<!plantas )rar[oa]s?
    ...|(?<!llegan )(?<!vienen )(?<!pacientes )(?<!alumnos )nervios\w+|molest\w+|cansad\w+|borde\w*)\b
    \b(?:estresad\w+|sin preparar|desorganizad\w+|incompetente\w*|escéptic\w+|dud(?:a|as|aba|oso|osa)|preocupad\w+)\b
    ^(?!.*\b(?:protocolos?|normas?|normativas?|control(?:es)?|criterios?|requisitos?|estándares|higiene|limpieza
    ...|medidas|desinfecci[oó]n|esterilizaci[oó]n)(?: de [a-zñáéíóú]+)?(?: (?:muy|bastante|más))? estrict).*\bestrict\w+
    \blleg(?:ó|o|a|aba) (?:muy )?tarde\b
    \b(?:decepcion\w+|parecía|(?:miraba (?:el|su)|al|con el) móvil|catástrof\w+|desastre\w*|horrible\w*)\b
    \bsuci[oa]s?\b|\bcolas? (?:larg|enorm|etern)\w+
    \b(?:jaja\w*|jeje\w*|xd+|lol|de broma|bromas?|chistes?|cotille\w*|en confianza|bronca)\b
    \b(?:no (?:decir|digas?|mencionar|comentar|lo digo)|(?:en|es|muy) privado|off the record|off record)\b
    \bprivado$|\b(?:entre (?:nosotr[oa]s|tú y yo)|llor\w+|ansios\w+|depre|regañ\w+)\b
    \b(?:mal[oa]?s?|peor|ruidos\w+|desbordad\w+|sobrecargad\w+|horas extra\w*|falta de personal|conflict\w+)\b
    (?<!bajó la )(?<!bajo la )(?<!ha bajado la )(?<!bajar la )(?<!redujeron la )(?<!reducir la )(?<!menos )(?<!poca )
    ...\brotación\b(?! de (?:turnos|puestos|tareas|rutas
    ...|clientes|usuarios|camas|productos|material|inventario|stock|existencias|cultivos|estaciones|zonas|mesas
    ...|áreas|servicios|secciones|guardias)| mensual| semanal| entre| (?:por|x) )
    \b(?:(?<!grupos de )(?<!grupo de )discusi(?:ón|ones)|enfadad\w+|mient(?!ras)\w+|odi[ao]\w*|idiota\w*)\b
    \b(?:mierda|lío|anticuad\w+|obsolet\w+|rot[oa]s?|caíd[ao]s?)\b
    \b(?:floj\w+|apretad[oa]s|averiad\w+|caótic\w+|caos|quemad\w+|mand(?:ón|ona)|lent[oa]s?|huelga
    ...|recortes?)\b
    \b(?<!viñas )(?<!cepas )(?<!casco )(?<!muebles )(?<!libros )(?<!olivos )(?<!coches )viej[oa]s?\b
    \btarifas? por (?:palabra|hora|pieza)\b|\ba destajo\b
    \bes (?:muy |bastante |algo |un poco |medio )?(?:joven|mayor(?! (?:que|de))|exigente|sec[oa]|brusc[oa]|callad[oa])\b
    \bes (?:muy |bastante |algo |un poco |medio )?(?:tímid[oa]|simpátic[oa]|guap[oa]|creíd[oa]|dur[oa]|pesad[oa])\b
    ^(?:falta|faltan|sobra|sobran)\b|\bno quedó clar[oa]\b
    \b(?:fracas\w+|perdid\w+|perdier\w+|retras\w+|atrasad\w+|impagad\w+
    ...|moros\w+|problem(?:a|ático)
    ...|(?<!resolución de )(?<!resolver )(?<!resuelven )problemas(?! (?:de|con) (?:matem[aá]ticas?|física|química
    ...|álgebra|lógica|geometría|ajedrez|cálculo)| matemáticos)|sufr\w+|se va|se van
    ...|jubil(?!ad[oa]s\b)\w+|predecesor\w*)\b
    (?<!como de )(?<!como a )(?<!como con )\bmis? (?:marido|mujer|espos[oa]|pareja|novi[oa]|hij[oa]s?
    ...|madre|padres?|familia|herman[oa]s?|abuel[oa]s?)\b
    \b(?:mi|mis|su|sus) (?:prim[oa]|tí[oa]|ti[oa]|cuñad[oa]|suegr[oa]|sobrin[oa]|niet[oa]|bebé|amig[oa])s?\b
    \bmi ex\b(?! empresa)
    ^(?!.*\b(?:oficio|fund\w+|hered\w+|recetas?|negocio familiar|tradición
    ...|(?:mont|empez|abri)(?:ó|aron|eron) (?:el|la|un|una))\b).*\bsus? (?:abuel[oa]|hij[oa]|padre
    ...|espos[oa])s?\b|\bde baja\b(?! (?:visión|vision|tensión|tension|potencia|intensidad
    ...|exigencia|frecuencia|temperatura|presión|presion|densidad))
    \b(?:duele|dolor|operad[oa]|operaron|lesión|lesionad[oa])\b
    \b(?:alzh[eé]imer|p[aá]rkinson|locuras?|cáncer|depresión|ansiedad
    ...|demencia)\b(?<!con demencia)(?<!con alzheimer)(?<!con parkinson)(?<!con alzhéimer)
    ...(?<!de alzhéimer)(?<!de alzheimer)(?<!con párkinson)
    ...|(?<!\ben )(?<!alergias muy )\bseri[oa]s?$
    ^(?!.*\b(?:oficio|fund\w+|hered\w+|recetas?|negocio familiar|tradición
    ...|(?:mont|empez|abri)(?:ó|aron|eron) (?:el|la|un|una))\b).*\bsu (?:madre|padre|herman[oa]
    ...|novi[oa]|pareja)\b
    \b(?:su (?:marido|mujer|hij[oa]s?|familia|edad|aspecto|ropa))\b|\b(?:buena|mala) señal\b
    \b(?:me quedé en blanco|en blanco|tartamude(?!z\b)\w+|me trabé|no supe|me pilló|pregunta trampa)\b
    \b(?:fue (?:bien|mal)|salió (?:bien|mal))\b
    \bno (?:hay|tienen) (?:tests|pruebas|documentación|presupuesto|estructura)\b
    """)
"""What judges somebody, or speaks of trouble and of one's own weak spots."""

NOT_ASKED: Final = any_of(r"""
    \b(?:cobr\w+|nóminas?|bonos?|plus|comisi(?:ón|ones)|dietas|propinas?|aguinaldo|prestaciones|festivos)\b
    \b(?:trabaj|abr)\w+ (?:tod[oa]s )?(?:los |en )?(?:s[aá]bados?|domingos?)\b
    \b(?:libraría|libran|(?:cu[áa]ndo|d[íi]as?) libr[ao]|fin(?:es)? de semana)\b
    \b(?:teletrabajo|remoto|vacaciones|horarios?|parking|aparcamiento|coche de empresa|beneficios|periodo de prueba)\b
    \b(?:contrato|comedor|portátil|preaviso|fecha de (?:inicio|incorporación)|mis (?:opciones|posibilidades)|feedback)\b
    \b(?:comida|almuerzo|cena|desayuno|merienda|menú)s? (?:para|de) (?:los |las |el )?
    ...(?:trabajador|emplead|personal|equipo)
    \bcada un[oa] (?:se )?(?:trae|lleva)\b|\b(?:dan|incluyen|ponen) (?:de |la )?(?:comer|comida|almuerzo|desayuno)\b
    \b(?:comprar|pagar|lavar|dan|ponen) (?:el |mi )?uniforme
    \b(?:comida|almuerzo) (?:incluid|gratis)|\b(?:traer|llevar)(?:se|me|nos)? (?:la |mi )?(?:comida|tupper|almuerzo)\b
    \b(?:descuentos?|uniforme|taquilla|seguro (?:médico|medico|de salud))\b
    ...(?=.*\b(?:empleados|trabajadores|gratis|dan|incluid\w*|pagan)\b)
    \b(?:otros candidatos|próximos pasos|cuándo (?:sabré|empiezo|deciden|decidirán)|he pasado)\b
    """)
"""What a thank-you does not ask."""

SELF_SERVING: Final = any_of(r"""
    ^(?:yo |también |tambien )*(?:tengo|hablo|llevo|soy|sé|puedo|hago|hice|fui|estuve|he \w+[ai]do|\w+[éí])\b|^mis? \w
    \b(?:acabar|salir|terminar) (?:pronto|antes)\b|\bno madrugar\b
    \b(?<!elenco )(?<!compañía )(?<!orquesta )(?<!coro )(?<!equipo )
    ...(?<!grupo )(?<!plantilla )(?<!clientela )estables?\b|\blos míos\b
    \b(?:teletrabajo|(?<!control )(?<!mando )(?<!soporte )(?<!acceso )remoto|cerca de (?:casa|mi)
    ...|coche de empresa|trayecto|vacaciones|título|sueldo|dinero|estabilidad|indefinido)\b
    \b(?:es|está|esta|están|queda|quedan|pilla|cae|vivo|trabajar|todo) (?:(?:muy|bastante|tan|más|bien) )?cerca\b
    ...(?! (?:del?|a) (?!aquí|ahí|mí|donde))|^(?:(?:muy|más) )?cerca\b(?! de)
    \b(?:salir de|dejar mi|mi jefe|cv|currículum|nombre conocido
    ...|ascensos?|ascender|promoci[oó]n interna|plan(?:es)? de carrera|horario\w*|media jornada|conciliación)\b
    ^(?:todo|bien|bueno|ok|interesante|no sé|ni idea|quizás?|nada)\W*$|^no\b|\?$
    """)
"""Reasons that speak of what the job gives, or of oneself, and doubts."""

BADLY: Final = any_of(r"""
    \b(?:mal|mala|malo|regular|desastre|fatal|floja?|no (?:muy |tan )?bien|decepcionante|bad|badly)\b
    """)

WELL: Final = any_of(r"""
    \b(?:bien|buena|bueno|genial|positiva?|good|great|well)\b
    """)

DOUBT: Final = any_of(r"""
    \bme (?:preocupan?|inquietan?|da miedo|hacen? dudar)\b|\bno estoy (?:muy |del todo )?segur[oa]\b
    ^dudas?(?= sobre)|\btengo (?:mis |algunas )?dudas\b|\bmis? (?:única )?(?:dudas?|preocupación)\b
    """)
"""A doubt of the candidate's own about the job; what worries them there is not for the agency."""

AMONG_FRIENDS: Final = any_of(r"""
    \b(?:nos|me) tute\w+|\btutear(?:nos|me)\b|\btuteamos\b|\btuteo (?:propuesto|directo)\b
    ^(?!.*\b(?:client|pacient|alumn|usuari|hu[eé]sped|famili|resident|vecin|socio|niñ)\w*).*\bde tú\b
    \bnos hablamos de tú\b
    """)
"""That one is on first-name terms there."""


def touchy(line: str) -> str:
    """The words for which a note is kept back, as they stand in it; "" where it is for the whole of it."""
    found = next((one for words in (KEPT, PRIVATE, DOUBT) if (one := words.search(line))), None)
    words = found.group().strip(" .,;:").split() if found else []
    named = len(words) <= LONGEST_NAMED and not any(word.endswith(":") for word in words)
    return " ".join(words if named else words[-1:])
