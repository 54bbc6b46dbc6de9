"""Spanish words of days in the words that dates are read in; a speaker of Spanish corrects the lists here."""

from afterword.core.reading.promise.rendering import Glossary, beside_weekdays, named
from afterword.core.reading.promise.spanish.back import BACK
from afterword.core.reading.promise.spanish.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.spanish.feasts import FEASTS
from afterword.core.reading.promise.spanish.figures import figure
from afterword.core.reading.promise.spanish.periods import PERIODS

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
    "semana": "semanita",
    "semanas": "semanitas",
    "día": "diíta",
    "días": "diítas",
    "nuevo": "nueva",
}
_WORDS = {
    "by": ("a más tardar antes del|para antes de|como fecha límite el|de aquí a antes de"),
    "until": (
        "hasta|hasta el|hasta que sea|no más tarde de|no más tarde del|no después de|no después del|"
        "ni un día después de|ni un día más tarde de|no posterior a"
    ),
    "latest": (
        "a más tardar|a más tardar el|como muy tarde|como muy tarde el|como máximo el|a lo más tardar|como tarde|"
        "como tarde el|a lo sumo el|lo más tarde el|como mucho el|máximo el|"
        "como tope|como tope el|"
        "fecha límite :|fecha límite : el|fecha tope :|fecha tope : el|tope :|tope : el|"
        "como fecha tope|como fecha tope el|como fecha límite|"
        "a lo mucho|a lo mucho el|cuando mucho|cuando mucho el|cuando más|cuando más el|"
        "cuando más tarde|cuando más tarde el|a todo tardar|a todo tardar el|a no más tardar|"
        "a no más tardar el|tope el|tope|lo más tardar el|lo más tarde|a más tardar para|"
        "a más tardar para el|a más tardar este|como última fecha el|como último plazo el|"
        "como plazo máximo el|con fecha límite el|con fecha tope el|con tope el"
    ),
    "not beyond": (
        "no pasará de|no pasaremos de|no pasa de|no va a pasar de|no se pasará de|no excederá de|no superará el|"
        "no tardará más de|no tardaremos más de|no tardaré más de|no demorará más de|no demoraremos más de|"
        "raro que pasara de|raro que pase de|no pasará de día|no pasaremos de día|no pasa de día|"
        "raro que pasara de día|raro que pase de día|"
        "no pasar de|no pasarnos de|no tardar más de|no demorar más de|no voy a pasar de|"
        "no vamos a pasar de|no vamos más allá de|no iremos más allá de|no pasará más allá de"
    ),
    "beyond": "más allá de|más allá de el|más allá de día",
    "max": "como máximo|máximo|a lo sumo|como mucho|como maximo",
    "before": (
        "antes de|antes del|antes|previo a|justo antes de|"
        "antes de que entre|antes de que entren|antes de que empiece|antes de que empiecen|"
        "antes de que comience|antes de que comiencen|antes de que arranque|antes de que arranquen|"
        "antes de que inicie|antes de que inicien|antes de que llegue|antes de que lleguen|"
        "antes de que caiga|antes de entrar en|antes de entrar a|antes de empezar|antes de comenzar|"
        "antes de arrancar|antes de iniciar|a las puertas de|de cara a|"
        "antes de que empiece el mes de|antes de que comience el mes de|antes de empezar el mes de|"
        "antes de comenzar el mes de"
    ),
    "before the end of": (
        "antes de que termine|antes de que acabe|antes de que finalice|antes de acabar|antes de terminar|"
        "antes de finalizar|antes de que se acabe|antes de que se termine|antes de que concluya|antes de concluir|"
        "sin que acabe|sin que se acabe|sin que termine|sin que se termine|sin que finalice|"
        "sin que pase|antes de que pase|antes de que cierre|antes de que se cierre|antes de cerrar|"
        "antes de que se vaya|antes de que acaben|antes de que terminen|antes de que se nos acabe|"
        "antes de que se nos vaya|antes de despedir|"
        "antes de que acabe el mes de|antes de que termine el mes de|antes de que finalice el mes de|"
        "antes de que concluya el mes de|antes de acabar el mes de|antes de terminar el mes de|"
        "antes de cerrar el mes de|sin que acabe el mes de|sin que termine el mes de"
    ),
    "after": (
        "después de|después del|tras|tras el|pasado el|luego de|luego del|a la vuelta de|justo después "
        "de|una vez pasado|"
        "una vez pasado el|cuando pasen el|cuando pase el|en cuanto pasen el|en cuanto pase el|"
        "cuando pasen|cuando pase|"
        "en cuanto pasen|en cuanto pase|al volver de|al volver de el|posterior a|a partir de después de|"
        "a la vuelta del|pasado|"
        "pasando|pasando el|ya pasado|ya pasado el|ni bien pase|no bien pase|apenas pase|"
        "apenas pasen|ni bien pasen|no bien pasen|cuando terminen|cuando termine|cuando acabe|"
        "cuando acaben|en cuanto acabe|en cuanto acaben|en cuanto termine|en cuanto terminen|"
        "una vez pase|una vez pasen|una vez termine|una vez acabe|una vez haya pasado|una vez hayan pasado|"
        "cuando haya pasado|cuando hayan pasado|en cuanto haya pasado|en cuanto hayan pasado|una vez terminado|"
        "una vez acabado|una vez que termine|una vez que terminen|una vez que acabe|una vez que acaben|"
        "una vez que concluya|una vez que cierre|una vez que finalice|cuando concluya|cuando finalice|cuando cierre|"
        "en cuanto concluya|en cuanto finalice|en cuanto cierre|apenas termine|apenas acabe|ni bien termine|"
        "no bien termine|tan pronto termine|tan pronto acabe|una vez que pase|una vez que pasen|tan pronto pase|"
        "tan pronto pasen|saliendo de|regresando de|volviendo de|al regresar de|al regreso de|"
        "al salir de|de vuelta de"
    ),
    "from": "contando desde|, contando desde|contados desde|, contados desde|contando a partir de|"
    "contados a partir de|, contados a partir de|, a contar desde|, a contar de|a partir de|a partir del|desde|"
    "desde el|a contar desde|a contar de|ya a partir de",
    "no sooner than": "como pronto en|como muy pronto en|como mínimo en",
    "earliest": (
        "como pronto|como muy pronto|como muy pronto el|lo más pronto|como pronto el|como mínimo el|"
        "lo más temprano|lo más temprano el|como más temprano|como más temprano el|"
        "como primera fecha el|como fecha más temprana el"
    ),
    "not before": (
        "no antes de|no antes del|nunca antes de|nada antes de|difícilmente antes de|no será antes de|"
        "ni un día antes de|jamás antes de|en ningún caso antes de|difícil antes de|"
        "difícil que antes de|imposible antes de|complicado antes de|no va a ser antes de|"
        "no sería antes de|no podrá ser antes de|no se dará antes de|recién|recién el|recién para|"
        "recién para el|recién a partir de|recién hacia|recién desde|recién después de"
    ),
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
    "or": (
        "y si no|y si no el|y si no , el|, y si no|, y si no el|, y si no , el|o si no|o si no el|"
        "o , si no , el|, o si no el|"
        "si no , el|, si no el|, si no , el|y en su defecto el|o en su defecto el|o en todo caso el|"
        "o puede que sea el|o puede que sea|o puede que el|o puede que|o quizá el|o quizá|o tal vez el|"
        "o tal vez|"
        "o|o el|o bien|o incluso|o quizás|o como mucho|o a más tardar|u"
    ),
    "to": "a",
    "moved from": (
        "aplazado de|aplazada de|aplaza de|pospuesto de|pospuesta de|pospone de|posponemos de|aplazamos de|"
        "mueve de|movemos de|traslada de|trasladamos de|retrasa de"
    ),
    "than": "en lugar de|en vez de|y no",
    "the": "el|feriado de|festivo de|asueto de|el feriado de|el festivo de|el asueto de|día festivo de",
    "roughly": (
        "aproximadamente|más o menos|cosa de|algo así como|del orden de|un aproximado de|cerca de unas|"
        "alrededor de unas|como"
    ),
    "probably": (
        "probablemente|seguramente|posiblemente|quizás|quizá|tal vez|a ser posible|previsiblemente|"
        "idealmente|si todo va bien|"
        "todavía|aún|ya"
    ),
    "within": (
        "dentro del término legal de|en el término legal de|dentro del plazo legal de|en el plazo legal de|"
        "dentro del término perentorio de|dentro de los términos de ley , que son|dentro del plazo reglamentario de|"
        "en el plazo reglamentario de|dentro de un plazo no mayor a|dentro de un plazo no mayor de|"
        "dentro de un término no mayor a|"
        "en el plazo de|en un plazo de|en un plazo máximo de|dentro de un plazo de|en menos de|en máximo|"
        "en un máximo de|"
        "a más tardar en|como máximo en|como mucho en|de aquí a|de aquí al|en no más de|no más "
        "de|en un periodo de|en un período de|"
        "en un lapso de|en un término de|en el término de|antes de que pasen|en cuestión de|dentro de un "
        "máximo de|dentro del plazo de|"
        "como muy tarde en|en un plazo no superior a|en un plazo inferior a|en un plazo aproximado de|en "
        "un plazo estimado de|"
        "en un tiempo máximo de|"
        "dentro de el|no más allá de|"
        "de acá a|de acá al|en el plazo máximo de|en el plazo máximo improrrogable de|"
        "en plazo máximo de|en un plazo que no excederá de|en un plazo no mayor a|"
        "en un plazo no mayor de|en un plazo no superior de|en un plazo menor a|"
        "en un tiempo no mayor a|en un lapso no mayor a|en el lapso de|en el término máximo de|"
        "en un término máximo de|en un término no mayor a|en el tiempo máximo de|"
        "dentro de un plazo máximo de|dentro del plazo máximo de|dentro del término de|"
        "dentro de un término de|a no más de|"
        "disponemos de|disponemos de un plazo de|tenemos un plazo de|contamos con un plazo de|"
        "nos damos un plazo de|en como mucho|en a lo mucho"
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
        "desde antes de|desde antes del|desde mucho antes de|"
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
    "days": "días|días naturales|días corridos|días calendario|días de calendario|días seguidos|días consecutivos",
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
    "this afternoon": (
        "la mañana de hoy|la tarde de hoy|la noche de hoy|en la mañana de hoy|en la tarde de hoy|en la noche de hoy|"
        "durante la mañana de hoy|durante la tarde de hoy|en el transcurso de la mañana de hoy|"
        "en el transcurso de la tarde de hoy|a lo largo de la mañana de hoy|a lo largo de la tarde de hoy|"
        "en el curso de la mañana|en el curso de la tarde|en el transcurso de la mañana|en el transcurso de la tarde|"
        "esta tarde|esta noche|esta mañana|hoy por la tarde|hoy por la mañana|"
        ""
        "esta tardecita|este mediodía|"
        "hoy a primera hora|hoy a última hora|más tarde hoy|en el día de hoy|dentro del día de hoy|"
        "esta misma tarde|esta misma noche|esta misma mañana|este mismo mediodía|durante esta tarde|"
        "a lo largo de esta tarde|en el transcurso de esta tarde|a lo largo de esta mañana|"
        "durante esta mañana"
    ),
    "tomorrow": (
        "mañana|mañana mismo|mañana por la mañana|mañana por la tarde|el día de mañana|mañana a primera "
        "hora|mañana a última hora|"
        "mañana en la mañana|mañana en la tarde|mañana temprano|"
        ""
        ""
        "mañana bien temprano|mañana a media mañana|en el día de mañana|durante el día de mañana|"
        "mañana durante el día"
    ),
    "end of today": (
        "a última hora del día|última hora del día|final del día|finales del día|el final del día|el "
        "cierre del día|cierre de la jornada|final de la jornada|fin del día|última hora de hoy"
    ),
    "day after tomorrow": "pasado mañana",
    "morning": (
        "por la mañana|en la mañana|a primera hora|por las mañanas|a media mañana|a primera hora del|a "
        "lo largo de la mañana|"
        "a la mañana|de la mañana|en la mañanita|tempranito|temprano|bien temprano|"
        "a primera hora de la mañana|de madrugada|en la mañana temprano|por la mañanita"
    ),
    "afternoon": (
        "por la tarde|en la tarde|por la noche|a mediodía|a última hora|a lo largo de la tarde|"
        "a la tarde|a la tardecita|a la noche|a la nochecita|en la noche|de la tarde|de la noche|"
        "a la hora de comer|a la hora del almuerzo|a última hora de la tarde|"
        "a primera hora de la tarde|a media tarde|en la tardecita|por la tardecita|al mediodía|"
        "en la tarde noche|al caer la tarde"
    ),
    "end of day": "última hora del|el cierre del|a el cierre del|cierre del|a última hora del|final del día del",
    "before lunch": (
        "antes de comer|antes de almorzar|antes del almuerzo|antes de la comida|antes de la hora de comer|"
        "antes de la hora del almuerzo|antes de mediodía|antes del mediodía"
    ),
    "before the evening": (
        "antes de cenar|antes de irme a casa|antes de salir del trabajo|"
        "antes de que acabe el día|antes de que termine el día|antes de dormir|antes de acostarme|"
        "antes del anochecer|antes de que anochezca|antes de que se haga de noche|antes de que oscurezca|"
        "antes de que cerremos|antes de que cierre la oficina"
    ),
    "at": "a las",
    "tomorrow or day after tomorrow": (
        "mañana o pasado|mañana o pasado mañana|entre mañana y pasado|entre mañana y pasado mañana|"
        "mañana , a lo sumo pasado|mañana o a más tardar pasado|mañana o como mucho pasado"
    ),
    "today or tomorrow": (
        "entre hoy y mañana|hoy o mañana|si no es hoy será mañana|si no es hoy , será mañana|si no es hoy es mañana|"
        "si no es hoy , es mañana|si no hoy , mañana|hoy o , si no , mañana|hoy , si no mañana|hoy y si no mañana|"
        "hoy mismo o mañana|hoy o mañana a más tardar|hoy o a más tardar mañana|hoy o como mucho mañana|"
        "hoy o como tarde mañana|entre hoy y el día de mañana|hoy o el día de mañana"
    ),
    "eleven": ("once"),
    "thirteen": ("trece"),
    "fourteen": ("catorce"),
    "sixteen": ("dieciséis"),
    "seventeen": ("diecisiete"),
    "eighteen": ("dieciocho"),
    "nineteen": ("diecinueve"),
    "forty": ("cuarenta"),
    "sixty": ("sesenta"),
    "week number": (
        "semana número|semana nº|semana n º|semana n°|semana núm|semana núm .|semana no .|semana del año número"
    ),
    "one business day after": (
        "el primer día hábiles tras|el primer día hábiles después de|"
        "el primer día hábiles posterior a|el primer día hábiles siguiente a|"
        "el primer día hábiles luego de|el día hábiles siguiente a|el día hábiles posterior a|"
        "al día hábiles siguiente a|un día hábiles después de|el primer día hábiles pasado|"
        "el primer día hábiles que siga a"
    ),
    "tomorrow week": ("mañana en ocho|de mañana en ocho|mañana en ocho días"),
    "tomorrow fortnight": ("mañana en quince|de mañana en quince"),
    "by the end of": (
        "para cuando acabe|para cuando termine|para cuando se acabe|para cuando finalice|para cuando concluya|"
        "para cuando cierre|para cuando se termine|"
        "de aquí a que acabe|de aquí a que termine|de acá a que termine|de acá a que acabe|"
        "de aquí a que se acabe|de aquí a que cierre|de aquí a que finalice"
    ),
    "in about": (
        "en cosa de|en algo así como|en aproximadamente|dentro de aproximadamente|dentro de cosa de|en más o menos"
    ),
}
_BESIDE_WEEKDAYS = {
    "{}": "{}|día {}",
    "next {}": "próximo {}|el próximo {}|{} próximo|el {} próximo|el próximo día {}",
    "this {}": (
        "este {}|{} que viene|el {} que viene|este próximo {}|{} de esta semana|el {} entrante|este mismo {}|"
        "este {} que viene|este día {}"
    ),
    "{} of next week": (
        "{} de la semana que viene|el {} de la semana que viene|{} de la próxima semana|el {} de la próxima semana|"
        "{} de la semana próxima|el {} de la semana próxima|{} de la semana entrante|{} de la otra semana|"
        "el {} de la otra semana"
    ),
    "{} of the following week": (
        "{} de la semana siguiente|el {} de la semana siguiente|{} de la siguiente semana|el {} de la siguiente semana"
    ),
    "{} week": "el {} en ocho|{} en ocho|{} en ocho días|el {} en ocho días|de este {} en ocho|de el {} en ocho",
    "{} fortnight": "el {} en quince|{} en quince|{} en quince días|el {} en quince días|de el {} en quince",
    "every {}": "un {}|en {}",
    "last {}": "{} pasado|el {} pasado|el pasado {}|pasado {}",
    "the following {}": (
        "el {} siguiente|el siguiente {}|{} siguiente|siguiente {}|al {} siguiente|{} subsiguiente|el {} subsiguiente|"
        "el {} que sigue|{} posterior|el {} posterior|el {} de después"
    ),
    "the following {} after": "el {} siguiente a|{} siguiente a|el {} posterior a|el {} que sigue a",
    "that {}": "ese {}|ese mismo {}|el mismo {}|aquel {}|dicho {}",
}

GLOSSARY = Glossary(
    LETTERS,
    _FORMS,
    _WORDS | BACK | PERIODS | FEASTS | NUMBERS | named(MONTHS, WEEKDAYS) | beside_weekdays(_BESIDE_WEEKDAYS, WEEKDAYS),
    figure,
)
