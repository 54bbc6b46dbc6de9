"""The little words that tell Spanish."""

_WORDS = (
    "el la los las un una unos unas de del al y o en que se le les nos lo por para con su sus son está "
    "estará estamos hemos ha han será serán antes después despues hasta desde entre sobre como más mas muy ya "
    "si sí cuando semana semanas mes día dia días dias hábiles habiles próximo próxima próximos próximas "
    "proximo proxima finales mediados principios comienzos partir tardar viene durante dentro respuesta decisión "
    "decision gracias hola noticias saludos lunes martes miércoles miercoles jueves viernes sábado domingo enero "
    "febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy mañana pasado navidad "
    "reyes fiestas año tendrá tendremos daremos diremos pronto este esta estos horas tendrás nuestro "
    "aquí acá ahí "
    "te llamo aviso digo "
    "cuento decimos confirmo respondo llamamos"
)
TELLING = frozenset(_WORDS.split())
