"""Spanish words of weeks, months and years and their parts: "la semana que viene", "a principios de mes"."""

_WORDS = {
    "this week": (
        "este semana|el semana en curso|semana en curso|lo que queda de semana|el presente semana|este mismo semana|"
        "transcurso de la semana|lo largo de la semana|en el transcurso de la semana|a lo largo de la "
        "semana|en el curso de la semana|"
        "durante la semana|dentro del semana|entre semana|"
        "lo que resta de semana|lo que resta de la semana|lo que queda de la semana|"
        "en lo que queda de semana|en lo que resta de semana|en lo que resta de la semana|"
        "en lo que queda de la semana|en el correr de la semana|en el curso del semana"
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
        "este semana que entra|este semana que viene|este próximo semana|este semana entrante|"
        "la otra semana|el otro semana|el semana que sigue|semana que sigue|"
        "en el transcurso de la otra semana|a lo largo de la otra semana|durante la otra semana|"
        "en el curso de la otra semana|dentro de la otra semana|de la otra semana"
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
    "the week after": (
        "en el semana siguiente a|en el semana posterior a|semana después de|el semana después de|"
        "semana posterior a|semana siguiente a|el semana siguiente a"
    ),
    "this month": (
        "este mes|el mes en curso|mes en curso|el presente mes|del mes|el mes|"
        "lo que queda de mes|lo que resta de mes|lo que queda del mes|lo que resta del mes|"
        "en lo que queda de mes|en lo que resta del mes"
    ),
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
        "fin de año|a fin de año|a final de año|a finales de año|a fines de año|fines de año|final de año|"
        "finales de año|finales de este año|final de este año|cierre de año|"
        "finalizar el año|finalice el año"
    ),
    "next year": (
        "año que viene|el año que viene|el próximo año|próximo año|año próximo|el año próximo|el año "
        "entrante|en el próximo año|del próximo año"
    ),
    "the new year": "nuevo año|el nuevo año|entrado el año|comenzar el año",
    "early new year": (
        "principios de año|comienzos de año|inicios de año|principio de año|primeros de año|inicio de año|"
        "a primeros de año|primero de año|"
        "al comenzar el año|al empezar el año|al arrancar el año|al iniciar el año|comenzando el año|"
        "empezando el año|arrancando el año|iniciando el año|apenas empiece el año|"
        "apenas comience el año|apenas arranque el año|nada más empezar el año|iniciando año|"
        "empezando año"
    ),
    "the weekend": ("fin de semana|el fin de semana|este fin de semana|finde|el finde|este finde|este finde semana"),
    "next weekend": (
        "próximo fin de semana|el próximo fin de semana|el fin de semana que viene|"
        "el finde que viene|finde que viene|próximo finde|el próximo finde|el otro finde"
    ),
    # parts
    "early": (
        "arrancada|arrancado|empezada|empezado|entrada|entrado|iniciada|iniciado|comenzada|comenzado|nada más arrancar|"
        "recién empezada|recién empezado|recién comenzado|recién arrancada|"
        "principios del mes de|a principios del mes de|principios de|a principios de|a principios del|"
        "principios del|a primeros de|primeros de|los primeros días de|"
        "en los primeros días de|el principio de|a principios|los primeros días del|"
        "principios|comienzos|"
        "al comenzar|al empezar|al arrancar|al iniciar|al iniciarse|comenzando|empezando|arrancando|"
        "iniciando|apenas empiece|apenas comience|apenas arranque|ni bien empiece|ni bien arranque|"
        "nada más empezar|nada más comenzar|en cuanto empiece|en cuanto arranque|en los comienzos de|"
        "al principio de|a comienzo de|a inicio de"
    ),
    "mid": (
        "mediados del mes de|a mediados del mes de|mediados de|a mediados de|mediados del|a mediados del|"
        "la mitad de|mitad de|a mediados|a mitad de|a mitad del|mediados"
    ),
    "end of": (
        "finales del mes de|a finales del mes de|final del mes de|fin del mes de|finales de|a finales de|"
        "finales del|a finales del|fines de|a fines de|fin de|el final de|el fin de|al final de|"
        "el final del|a final de|los últimos días de|a finales|fines del|a fines del|fin del|el final|"
        "al finalizar|al acabar|al terminar|al término de|al concluir|al cierre de|"
        "al cerrar|cerrando|terminando|acabando|finalizando|hacia el final de|al filo de"
    ),
    "end of this week": ("finales de esta semana|final de esta semana|a finales de esta semana"),
    "early the week": ("principios de semana|principio de semana|comienzos de semana|inicio de semana"),
    "mid the week": "mediados de semana|mitad de semana|mitad de la semana|a mediados de semana",
    "end of this month": (
        "fin de mes|a fin de mes|a final de mes|a fines de mes|final de mes|finales de mes|fines de mes|"
        "a finales de mes|finales de este mes|final "
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
}
_OF_THE_WEEK = (
    *("transcurso de", "lo largo de", "en el transcurso de", "a lo largo de", "en el curso de", "durante"),
    *("en el correr de", "dentro de"),
)
_THAT_WEEK = {
    "next week": "que viene|entrante|próximo|que entra|que sigue",
    "the following week": "siguiente|posterior",
}
"""What stands behind "a lo largo de la semana", which alone is this week."""


def _in_the_week(meaning: str, named: str) -> str:
    more = [f"{led} la semana {which}" for led in _OF_THE_WEEK for which in named.split("|")]
    return "|".join((_WORDS[meaning], *more))


PERIODS = _WORDS | {meaning: _in_the_week(meaning, named) for meaning, named in _THAT_WEEK.items()}
