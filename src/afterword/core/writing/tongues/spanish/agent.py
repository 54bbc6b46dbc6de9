"""The wordings for an agent in Spanish: a last word, and what goes on to somebody else. Words only."""

from typing import Final

from afterword.core.writing.tongues.tongue import AgentWords

AGENT: Final = AgentWords(
    rejected=(
        "Gracias por transmitirme la respuesta sobre mi candidatura{role}{at}.",
        "Gracias por avisarme. Es una pena que lo del puesto{at} no haya salido.",
    ),
    withdrawn=(
        "He decidido retirar mi candidatura{role}{at}. [Le|Te] agradezco que se lo [comunique|comuniques].",
        "Después de pensarlo bien, retiro mi candidatura{role}{at}. ¿[Podría|Podrías] decírselo de mi parte?",
    ),
    declined=(
        "Después de pensarlo con calma, he decidido no aceptar la oferta{at}. ¿[Podría|Podrías] decírselo de mi parte?",
        "Agradezco mucho la oferta{at}, pero no voy a aceptarla. [Le|Te] agradezco que se lo [comunique|comuniques].",
    ),
    silent=(
        "Como ha pasado un tiempo sin noticias, imagino que el puesto{at} ya está cubierto.",
        "Imagino que el proceso{at} ya ha terminado.",
    ),
    thanks=(
        "[Le|Te] agradezco mucho [su|tu] ayuda durante todo el proceso.",
        "Muchas gracias por haber apoyado mi candidatura.",
    ),
    farewell=(
        "Si más adelante [tiene|tienes] otro puesto que pueda encajar conmigo, me encantará saberlo.",
        "Si surge otro proceso en el que pueda encajar, [cuente|cuenta] conmigo.",
    ),
    here_for=("[Le|Te] envío {what} para {who}, tal como acordamos. ¿[Podría|Podrías] hacérselo llegar?",),
    here_whatever_for=("[Le|Te] envío lo que prometí a {who}. ¿[Podría|Podrías] hacérselo llegar?",),
    may_thank=("¿Puedo dar las gracias directamente a {who}, o [prefiere|prefieres] transmitir mi agradecimiento?",),
)
