"""The wordings of a Spanish inquiry: courteous, with their own date, and one question. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.tongue import InquiryWords

_NEWS: Final = ("Me gustaría añadir algo a nuestra conversación: {what}.", "Un apunte más por mi parte: {what}.")
_THING: Final = ("Quería mencionar además {what}.", "No llegué a mencionar {what}.")

INQUIRY: Final = InquiryWords(
    subject="Consulta sobre el estado de mi candidatura",
    subject_with_role="Consulta sobre mi candidatura al puesto de {name}",
    spoke=(
        "El {full} tuvimos una entrevista{role}.",
        "[Le|Te] escribo en relación con la entrevista del {full}{role}.",
        "Me pongo en contacto [con usted|contigo] tras la entrevista del {full}{role}.",
    ),
    spoke_with_others=(
        "El {full} tuve una entrevista{with_whom}{role}.",
        "[Le|Te] escribo en relación con mi entrevista del {full}{with_whom}{role}.",
    ),
    wrote=("[Le|Te] escribo de nuevo en relación con mi candidatura{as_role}.",),
    with_others="con {names}",
    about_role="para el puesto de {name}",
    as_role="al puesto de {name}",
    by_day=("La respuesta estaba prevista para el {day}, como muy tarde.",),
    by_day_yours=(
        "Esperaban poder darme una respuesta a más tardar el {day}.",
        "La respuesta estaba prevista para el {day}, como muy tarde.",
    ),
    by_day_theirs=("{who} esperaba poder darme una respuesta a más tardar el {day}.",),
    between_days=("La respuesta estaba prevista entre el {first} y el {last}.",),
    from_day=("Se esperaba saber más a partir del {day}.",),
    thanks=(
        "Gracias de nuevo por aquella conversación.",
        "[Le|Te] agradezco de nuevo el tiempo que me [dedicó|dedicaste].",
    ),
    patient=(
        "Entiendo que estos procesos a veces llevan más tiempo de lo previsto.",
        "Sé que estas fechas cambian con facilidad.",
    ),
    interest=("Sigo teniendo mucho interés en el puesto.", "Mi interés en el puesto es el mismo que entonces."),
    interest_for={
        Kind.OBJECT: ("Sigo teniendo mucho interés en el puesto; lo que más me atrae es {what}.",),
        Kind.NOUN: ("Sigo teniendo mucho interés en el puesto; lo que más me atrae son {what}.",),
        Kind.NAME: ("Sigo teniendo mucho interés en el puesto; me atrae sobre todo una cosa: {what}.",),
        Kind.HOW: ("Sigo teniendo mucho interés en el puesto; lo que más me atrae es {what}.",),
        Kind.DOING: (
            "Sigo teniendo mucho interés en el puesto, sobre todo por la posibilidad de {what}.",
            "Mi interés en el puesto es el mismo que entonces; me ilusiona especialmente la posibilidad de {what}.",
        ),
    },
    talk={
        Kind.OBJECT: ("Recuerdo muy bien lo que hablamos sobre {topic}.",),
        Kind.NOUN: ("Recuerdo muy bien lo que hablamos sobre {topic}.",),
        Kind.NAME: ("Recuerdo muy bien un punto de nuestra conversación: {topic}.",),
    },
    news={Kind.SENTENCE: _NEWS, Kind.NAME: _NEWS, Kind.OBJECT: _THING, Kind.NOUN: _THING},
    ask_passed=(
        "¿[Podría|Podrías] decirme en qué punto está el proceso y qué plazos manejan ahora?",
        "¿[Sabe|Sabes] ya cuándo podrían tener una decisión?",
    ),
    ask_open=(
        "¿[Podría|Podrías] decirme cuáles son los próximos pasos del proceso y en qué plazos?",
        "¿[Podría|Podrías] decirme en qué punto está el proceso y cuándo podría tener noticias?",
    ),
    offer=(
        "Si [necesita|necesitas] algo más por mi parte, [se lo|te lo] envío con mucho gusto.",
        "Quedo a [su|tu] disposición para cualquier pregunta.",
    ),
    asked_aloud=("Por teléfono ya pregunté por los próximos pasos.",),
    again=(
        "Sé que estas decisiones llevan tiempo, así que seré breve.",
        "Entiendo que una decisión así requiere su tiempo.",
    ),
    ask_again=(
        "Si [puede|puedes] decirme algo sobre el estado de mi candidatura, con una línea me basta.",
        "Si hay novedades sobre el proceso, unas pocas palabras son suficientes.",
    ),
    last=(
        "No volveré a [escribirle|escribirte] por este motivo. Sea cual sea el resultado, gracias por [su|tu] tiempo.",
        (
            "A partir de aquí lo dejo en [sus|tus] manos. Pase lo que pase, [le|te] agradezco el tiempo que me"
            " [dedicó|dedicaste]."
        ),
    ),
)
