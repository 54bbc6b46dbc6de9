"""Spanish words of days in the words that dates are read in; a speaker of Spanish corrects the lists here."""

from afterword.core.reading.promise.rendering import Glossary, beside_weekdays, named
from afterword.core.reading.promise.spanish.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.spanish.figures import figure

_FORMS = {
    "próximo": "próxima próximos próximas",
    "siguiente": "siguientes",
    "pasado": "pasada pasados pasadas",
    "último": "última últimos últimas",
    "el": "la los las",
    "de": "del",
    "a": "al",
    "un": "una uno",
    "este": "esta",
    "estos": "estas",
    "primero": "primera primer",
    "segundo": "segunda",
    "tercero": "tercera tercer",
    "cuarto": "cuarta",
    "hábiles": "hábil útil útiles laborables laborable laborales laboral",
    "finales": "final",
    "principios": "principio comienzos comienzo inicios inicio",
    "mediados": "mediado",
    "entrante": "entrantes",
    "fiestas": "fiesta",
    "nuevo": "nueva",
}
_WORDS = {
    "by": ("a más tardar antes del|para antes de|como fecha límite el|de aquí a antes de"),
    "until": "hasta|hasta el|hasta que sea|no más tarde de|no más tarde del|no después de|no después del",
    "latest": (
        "a más tardar|a más tardar el|como muy tarde|como muy tarde el|como máximo el|a lo más tardar|como tarde|"
        "como tarde el|a lo sumo el|lo más tarde el|como mucho el|máximo el|"
        "como tope|como tope el|como fecha tope|como fecha tope el|como fecha límite"
    ),
    "not beyond": (
        "no pasará de|no pasaremos de|no pasa de|no va a pasar de|no se pasará de|no excederá de|no superará el|"
        "no tardará más de|no tardaremos más de|no tardaré más de|no demorará más de|no demoraremos más de|"
        "raro que pasara de|raro que pase de|no pasará de día|no pasaremos de día|no pasa de día|"
        "raro que pasara de día|raro que pase de día"
    ),
    "beyond": "más allá de|más allá de el|más allá de día",
    "max": "como máximo|máximo|a lo sumo|como mucho|como maximo",
    "before": "antes de|antes del|antes|previo a|justo antes de",
    "before the end of": (
        "antes de que termine|antes de que acabe|antes de que finalice|antes de acabar|antes de terminar|"
        "antes de finalizar|antes de que se acabe|antes de que se termine|antes de que concluya|antes de concluir"
    ),
    "after": (
        "después de|después del|tras|tras el|pasado el|luego de|luego del|a la vuelta de|justo después "
        "de|una vez pasado|"
        "una vez pasado el|cuando pasen el|cuando pase el|en cuanto pasen el|en cuanto pase el|"
        "cuando pasen|cuando pase|"
        "en cuanto pasen|en cuanto pase|al volver de|al volver de el|posterior a|a partir de después de|"
        "a la vuelta del|pasado"
    ),
    "from": "a partir de|a partir del|desde|desde el|a contar desde|a contar de|ya a partir de",
    "no sooner than": "como pronto en|como muy pronto en|como mínimo en",
    "earliest": "como pronto|como muy pronto|como muy pronto el|lo más pronto|como pronto el|como mínimo el",
    "not before": "no antes de|no antes del|nunca antes de|nada antes de|difícilmente antes de|no será antes de",
    "on": "el día|en el día",
    "in": (
        "en|en el|dentro de|durante|durante el|a lo largo de|a lo largo del|en el transcurso de|en el transcurso del|"
        "en el curso de|a lo largo|en transcurso de|en el transcurso|durante el transcurso de|en el correr de"
    ),
    "around": (
        "sobre|sobre el|sobre el día|hacia|hacia el|hacia el día|alrededor de|en torno a|cerca de|allá por|por el|"
        "a eso de"
    ),
    "between": "entre|entre el|en algún momento entre|entre los días",
    "and": "y|y el|e",
    "or": "o puede que sea el|o puede que sea|o puede que el|o puede que|o quizá el|o quizá|o tal vez el|o tal vez|"
    "o|o el|o bien|o incluso|o quizás|o como mucho|o a más tardar|u",
    "to": "a",
    "moved from": (
        "aplazado de|aplazada de|aplaza de|pospuesto de|pospuesta de|pospone de|posponemos de|aplazamos de|"
        "mueve de|movemos de|traslada de|trasladamos de|retrasa de"
    ),
    "than": "en lugar de|en vez de|y no",
    "the": "el",
    "roughly": "aproximadamente|más o menos|cerca de unas|alrededor de unas|como",
    "probably": (
        "probablemente|seguramente|posiblemente|quizás|quizá|tal vez|a ser posible|previsiblemente|"
        "idealmente|si todo va bien|"
        "todavía|aún|ya"
    ),
    "within": (
        "en el plazo de|en un plazo de|en un plazo máximo de|dentro de un plazo de|en menos de|en máximo|"
        "en un máximo de|"
        "a más tardar en|como máximo en|como mucho en|de aquí a|de aquí|de aquí al|en no más de|no más "
        "de|en un periodo de|en un período de|"
        "en un lapso de|en un término de|en el término de|antes de que pasen|en cuestión de|dentro de un "
        "máximo de|dentro del plazo de|"
        "como muy tarde en|en un plazo no superior a|en un plazo inferior a|en un plazo aproximado de|en "
        "un plazo estimado de|"
        "en un tiempo máximo de|"
        "dentro de el|no más allá de"
    ),
    "in the next": (
        "en los próximo|en el próximo|dentro de los próximo|durante los próximo|a lo largo de los "
        "próximo|en estos próximo|"
        "en el siguiente|en los siguiente|durante el próximo|dentro del próximo|los próximo|estos|en el "
        "transcurso de los próximo|"
        "a lo largo del próximo|en el curso de los próximo|en estos|del próximo|dentro del siguiente"
    ),
    "at least": "al menos|por lo menos|como mínimo|mínimo|un mínimo de",
    "since": (
        "desde hace|desde el pasado|esperando desde|esperando desde el|llevas desde|llevas desde el|lleva desde|"
        "lleva desde el|llevamos desde|llevamos desde el|llevan desde|llevan desde el"
    ),
    "last": "último",
    "every": "cada|todos los|todas las",
    # lengths
    "a": "un",
    "one to": "un a",
    "one or": "un o",
    "a few": "unos|unas|algunos|algunas|pocos|pocas|unos cuantos|unas cuantas|unos pocos",
    "several": "varios|varias",
    "a couple of": "un par de|par de",
    "a day or two": "un día o dos|un par de días o menos|un o dos días|1 o 2 días",
    "days": "días|días naturales|días corridos",
    "day": "día",
    "business days": "días hábiles|jornadas hábiles|jornadas laborales",
    "business day": "día hábiles",
    "weeks": "semanas",
    "week": "semana",
    "months": "meses",
    "month": "mes",
    "hours": "horas",
    "two weeks": "un quincena|quincena",
    "about ten days": "un decena de días",
    "about 15 days": "un quincena de días",
    "more": "más|adicionales|extra",
    # days
    "today": "hoy|hoy mismo|el día de hoy|a lo largo del día|en el transcurso del día|durante el día de hoy",
    "this afternoon": "esta tarde|esta noche|esta mañana|hoy por la tarde|hoy por la mañana",
    "tomorrow": (
        "mañana|mañana mismo|mañana por la mañana|mañana por la tarde|el día de mañana|mañana a primera "
        "hora|mañana a última hora|"
        "mañana en la mañana|mañana en la tarde|mañana temprano"
    ),
    "end of today": (
        "a última hora del día|última hora del día|final del día|finales del día|el final del día|el "
        "cierre del día|cierre de la jornada|final de la jornada|fin del día|última hora de hoy"
    ),
    "day after tomorrow": "pasado mañana",
    "morning": (
        "por la mañana|en la mañana|a primera hora|por las mañanas|a media mañana|a primera hora del|a "
        "lo largo de la mañana"
    ),
    "afternoon": "por la tarde|en la tarde|por la noche|a mediodía|a última hora|a lo largo de la tarde",
    "end of day": "última hora del|el cierre del|a el cierre del|cierre del|a última hora del|final del día del",
    "at": "a las",
    "the day after": "al día siguiente|el día siguiente|día siguiente|el día después",
    # periods
    "this week": (
        "este semana|el semana en curso|semana en curso|lo que queda de semana|el presente semana|este mismo semana|"
        "transcurso de la semana|lo largo de la semana|en el transcurso de la semana|a lo largo de la "
        "semana|en el curso de la semana|"
        "durante la semana|dentro del semana|entre semana"
    ),
    "next week": (
        "transcurso de la semana que viene|lo largo de la semana que viene|en el transcurso de la semana que viene|"
        "a lo largo de la semana que viene|durante la semana que viene|a lo largo de la semana próxima|a "
        "lo largo de la semana entrante|"
        "en el transcurso de la semana próxima|en el curso de la semana que viene|en la semana que viene|"
        "dentro de la semana que viene|"
        "semana que viene|el semana que viene|el próximo semana|próximo semana|semana próximo|el semana "
        "próximo|el semana entrante|"
        "semana entrante|el semana que entra|semana que entra|en el próximo semana|de la próxima semana|a "
        "lo largo de la próxima semana|durante el próximo semana|"
        "en el transcurso de la próxima semana|dentro de la próxima semana|en el curso de la próxima semana|"
        "de la semana próxima|"
        "este semana que entra|este semana que viene|este próximo semana|este semana entrante"
    ),
    "the following week": (
        "semana siguiente|el semana siguiente|el siguiente semana|siguiente semana|a la semana siguiente|"
        "en el siguiente semana"
    ),
    "the week after next": (
        "la semana siguiente a la próxima|dentro de dos lunes|la semana que viene no la otra|la semana "
        "de después de la próxima|"
        "la siguiente a la semana que viene|en dos semanas a partir del lunes"
    ),
    "week of": (
        "durante el semana del|a lo largo del semana del|en el transcurso del semana del|en el semana del|"
        "durante el semana de|a lo largo del semana de|"
        "semana del|el semana del|semana del día|el semana del día|semana que empieza el|la semana que "
        "empieza el|semana que comienza el|la semana que comienza el|semana de"
    ),
    "week before": (
        "semana antes de|el semana antes de|semana anterior a|el semana anterior a|"
        "semana previa a|el semana previa a|en el semana previa a|en el semana anterior a"
    ),
    "week after": "semana después de|el semana después de|semana posterior a|semana siguiente a|el semana siguiente a",
    "this month": "este mes|el mes en curso|mes en curso|el presente mes|del mes|el mes",
    "next month": (
        "mes que viene|el mes que viene|el próximo mes|próximo mes|mes próximo|el mes próximo|el mes "
        "entrante|mes entrante|el mes siguiente|en el próximo mes|del próximo mes|durante el próximo mes|"
        "a lo largo del próximo mes|"
        "del mes que viene|del mes próximo|del mes entrante|de el mes que viene"
    ),
    "of this month": (
        "del presente mes|del mes en curso|del corriente mes|del corriente|de los corrientes|del mes corriente"
    ),
    "the month of": "mes de|el mes de|durante el mes de|a lo largo del mes de|en el mes de",
    "quarter": "trimestre",
    "this quarter": "este trimestre|el trimestre|trimestre en curso",
    "next quarter": "próximo trimestre|el próximo trimestre|en el próximo trimestre",
    "first quarter": "primer trimestre",
    "second quarter": "segundo trimestre",
    "this year": "este año|el año en curso|el año|del año|de año",
    "end of this year": (
        "fin de año|final de año|finales de año|finales de este año|final de este año|cierre de año|"
        "finalizar el año|finalice el año"
    ),
    "next year": (
        "año que viene|el año que viene|el próximo año|próximo año|año próximo|el año próximo|el año "
        "entrante|en el próximo año|del próximo año"
    ),
    "the new year": "nuevo año|el nuevo año|entrado el año|comenzar el año",
    "early new year": (
        "principios de año|comienzos de año|inicios de año|principio de año|primeros de año|inicio de año|"
        "a primeros de año|primero de año"
    ),
    "the weekend": "fin de semana|el fin de semana|este fin de semana",
    "next weekend": "próximo fin de semana|el próximo fin de semana|el fin de semana que viene",
    # parts
    "early": (
        "principios del mes de|a principios del mes de|principios de|a principios de|a principios del|"
        "principios del|a primeros de|primeros de|los primeros días de|"
        "en los primeros días de|el principio de|a principios|los primeros días del|"
        "principios|comienzos"
    ),
    "mid": (
        "mediados del mes de|a mediados del mes de|mediados de|a mediados de|mediados del|a mediados del|"
        "la mitad de|mitad de|a mediados|a mitad de|a mitad del|mediados"
    ),
    "end of": (
        "finales del mes de|a finales del mes de|final del mes de|fin del mes de|finales de|a finales de|"
        "finales del|a finales del|fines de|a fines de|fin de|el final de|el fin de|al final de|"
        "el final del|a final de|los últimos días de|a finales|fines del|a fines del|fin del|el final|"
        "al finalizar|al acabar|al terminar|al término de|al concluir|al cierre de"
    ),
    "end of this week": "finales de esta semana|final de esta semana|a finales de esta semana",
    "early the week": "principios de semana|principio de semana|comienzos de semana|inicio de semana",
    "mid the week": "mediados de semana|mitad de semana|mitad de la semana|a mediados de semana",
    "end of this month": (
        "fin de mes|final de mes|finales de mes|fines de mes|a finales de mes|finales de este mes|final "
        "de este mes|cierre de mes"
    ),
    "early this month": "principios de mes",
    "mid this month": "mediados de mes",
    "first half of": (
        "primera quincena de|la primera quincena de|primera mitad de|la primera mitad de|primera quincena del mes de"
    ),
    "second half of": "segunda quincena de|la segunda quincena de|segunda mitad de|la segunda mitad de",
    "last week": "semana pasado|el semana pasado|el pasado semana",
    "last month": "mes pasado|el mes pasado",
    "of": "de",
    # going back
    "by then": (
        "para entonces|antes de entonces|para esa fecha|para ese día|"
        "para esa misma fecha|para dicha fecha|antes de esa fecha|hasta entonces|"
        "a esa fecha|para esas fechas"
    ),
    "before then": "antes .|antes !|antes de eso",
    "after that": (
        "después|luego|más adelante|a continuación|tras eso|después de eso|justo después|acto seguido|posteriormente|"
        "después de esa fecha|después de ese día|pasada esa fecha|tras esa fecha|pasado ese día|"
        "a partir de esa fecha"
    ),
    "on that day": "ese día|ese mismo día|el mismo día|en ese mismo día|en esa fecha|en esa misma fecha|aquel día",
    "or sooner": "o antes|si no antes|incluso antes|o antes si es posible",
    "onwards": "en adelante",
    "yesterday": "ayer|anteayer|recientemente|anoche",
    "full": "completa|completo|entera|entero",
    "third of": "tercio de|tercio del",
    "the day following": (
        "el día después de|al día siguiente de|el día siguiente a|el día siguiente de|al día siguiente a"
    ),
    "the day before": (
        "el día antes de|la víspera de|en vísperas de|en la víspera de|el día anterior a|el víspera de|un día antes de|"
        "la víspera"
    ),
    "today week": "de hoy en ocho|de hoy en ocho días|hoy en ocho",
    "today fortnight": "de hoy en quince|de hoy en quince días",
    "the following month": "mes siguiente|del mes siguiente|al mes siguiente",
    "until then": "hasta esa fecha|hasta ese día|hasta esa misma fecha|hasta ese momento",
    "specifically": (
        "concretamente|más concretamente|en concreto|exactamente|más exactamente|precisamente|es decir|o sea|a saber"
    ),
    "two days before": "antevíspera de|la antevíspera de|la antevíspera",
    "in the next few days": "estos días|en estos días|uno de estos días",
    "the second day after": "a los dos días|dos días después de eso",
    "that evening": (
        "esa tarde|esa noche|esa misma tarde|esa misma noche|el misma tarde|el misma noche|esa mañana|"
        "ese mismo mediodía"
    ),
    "that week": (
        "esa semana|esa misma semana|el misma semana|en esa semana|en esa misma semana|aquella semana|"
        "en el misma semana"
    ),
    "that month": "ese mes|ese mismo mes|el mismo mes|dicho mes",
    "later": "más tarde",
    "the next working day": (
        "al siguiente día hábiles|el siguiente día hábiles|al día hábiles siguiente|"
        "el día hábiles siguiente|al próximo día hábiles|el próximo día hábiles"
    ),
    "no longer": "ya no|ya no será|no será ya|ya no va a ser|ya no en",
    "until after": "hasta después de|hasta después del|hasta pasado|hasta pasados|hasta pasadas|hasta pasado el",
    "end of the week": (
        "finales de semana|final de semana|a finales de semana|fines de semana|a fines de semana|"
        "final de la semana|finales de la semana|a final de semana"
    ),
    "for the christmas holidays": (
        "por vacaciones de navidad|por las vacaciones de navidad|por vacaciones navideñas|"
        "por receso navideño|por el receso navideño"
    ),
    "for the holidays": "por las fiestas|por fiestas",
    "until after that": (
        "hasta después de esa fecha|hasta después de ese día|hasta pasada esa fecha|hasta pasado ese día"
    ),
    "not before that": "no antes de esa fecha|no antes de ese día|nunca antes de esa fecha",
    "penultimate": "penúltimo|penúltima",
    # feasts
    "christmas": "navidad|la navidad|día de navidad",
    "between christmas and new year": "entre navidad y año nuevo|entre navidad y fin de año",
    "christmas eve": "nochebuena",
    "the christmas holidays": (
        "vacaciones de navidad|las vacaciones de navidad|navidades|las navidades|vacaciones navideñas|el "
        "receso navideño|receso de navidad"
    ),
    "the holidays": (
        "fiestas|las fiestas|las fiestas navideñas|fiestas navideñas|fiestas de fin de año|las fiestas "
        "de fin de año|las fiestas de navidad|los festivos|las festividades"
    ),
    "new year's eve": "nochevieja|fin de año nuevo",
    "new year's day": "año nuevo|el año nuevo|día de año nuevo",
    "6 january": "reyes|día de reyes|el día de reyes|los reyes|epifanía",
    "easter": "domingo de resurrección|pascua",
    "the easter weekend": "semana santa|la semana santa|pascuas",
    "good friday": "viernes santo",
    "thanksgiving": "acción de gracias|día de acción de gracias|el día de acción de gracias",
    "6 - 8 december": (
        "puente de diciembre|el puente de diciembre|puente de la constitución|el puente de la "
        "constitución|puente de la inmaculada|puente de la purísima"
    ),
    "6 december": "día de la constitución|el día de la constitución",
    "8 december": "la inmaculada|día de la inmaculada",
    "1 november": "todos los santos|día de todos los santos",
    "12 october": "día de la hispanidad|el pilar",
    "1 may": "día del trabajo|día del trabajador",
    "2 november": "día de muertos|el día de muertos",
    "carnival": "carnaval|el carnaval|carnavales|el carnavales",
    "ash wednesday": "miércoles de ceniza|el miércoles de ceniza",
    "maundy thursday": "jueves santo|el jueves santo",
    "candlemas": "candelaria|la candelaria|día de la candelaria",
    "14 february": "san valentín|día de san valentín|el día de san valentín|día de los enamorados",
    "the long weekend": "puente|el puente|puente festivo|el puente festivo",
    "24 june": "san juan|la noche de san juan",
    "12 december": "día de la virgen de guadalupe|día de la guadalupe",
    "corpus christi": "corpus|el corpus",
    "boxing day": "san esteban|sant esteve",
    "28 december": "día de los inocentes|los santos inocentes",
}
_BESIDE_WEEKDAYS = {
    "next {}": "próximo {}|el próximo {}|{} próximo|el {} próximo",
    "this {}": "este {}|{} que viene|el {} que viene|este próximo {}|{} de esta semana|el {} entrante|este mismo {}",
    "{} of next week": (
        "{} de la semana que viene|el {} de la semana que viene|{} de la próxima semana|el {} de la próxima semana|"
        "{} de la semana próxima|el {} de la semana próxima|{} de la semana entrante"
    ),
    "{} week": "el {} en ocho|{} en ocho|{} en ocho días|el {} en ocho días",
    "every {}": "un {}",
    "last {}": "{} pasado|el {} pasado|el pasado {}|pasado {}",
    "the following {}": "el {} siguiente|el siguiente {}|{} siguiente|siguiente {}|al {} siguiente",
}


GLOSSARY = Glossary(
    LETTERS, _FORMS, _WORDS | NUMBERS | named(MONTHS, WEEKDAYS) | beside_weekdays(_BESIDE_WEEKDAYS, WEEKDAYS), figure
)
