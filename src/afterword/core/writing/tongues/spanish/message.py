"""The wordings of an answer, a missed talk and any other message in Spanish. Words only."""

from typing import Final

from afterword.core.writing.settled import Settled
from afterword.core.writing.tongues.tongue import MessageWords

MESSAGE: Final = MessageWords(
    subject_answer="[Su|Tu] mensaje",
    subject_offer="[Su|Tu] oferta",
    subject_missed="Nuestra entrevista {of}",
    answers={
        Settled.TIMELINE: (
            (
                "Muchas gracias por informarme sobre los plazos. Me parecen bien, y sigo teniendo mucho interés en el"
                " puesto."
            ),
            "Gracias por [su|tu] mensaje {of} y por mantenerme al tanto. Mi interés en el puesto es el mismo.",
        ),
        Settled.NEWS_BY: (
            (
                "Gracias por [su|tu] mensaje {of}. Recibir la respuesta a más tardar el {day} me parece bien, y sigo"
                " teniendo mucho interés en el puesto."
            ),
            "Muchas gracias por la información. Tomo nota del {day}; mi interés en el puesto es el mismo.",
        ),
        Settled.INVITATION: (
            "Muchas gracias por la invitación. Será un placer volver a hablar.",
            "Gracias por [su|tu] mensaje {of} y por la invitación, que acepto con mucho gusto.",
        ),
        Settled.DATE: (
            "Muchas gracias por la invitación. [Le|Te] confirmo mi asistencia el {day}{hour}; será un placer.",
            (
                "Gracias por [su|tu] mensaje {of}. El {day}{hour} me viene muy bien, y me alegra poder hablar"
                " [con usted|contigo]."
            ),
        ),
        Settled.NEW_DATE: (
            "Gracias por avisarme del cambio. El {day}{hour} me viene igual de bien, y será un placer hablar.",
            "Muchas gracias por proponer otra fecha. [Le|Te] confirmo mi asistencia el {day}{hour}.",
        ),
        Settled.PUT_OFF: (
            (
                "Gracias por avisarme sobre la entrevista del {day}. No hay ningún problema; me adapto con gusto a otra"
                " fecha."
            ),
            (
                "Muchas gracias por [su|tu] mensaje sobre la entrevista del {day}. Podemos hablar cuando [le|te] venga"
                " bien."
            ),
        ),
        Settled.OFFER: (
            (
                "Muchas gracias por la oferta, que me ha alegrado mucho. La estudiaré con calma y [le|te] daré una"
                " respuesta."
            ),
        ),
        Settled.OFFER_BY: (
            (
                "Muchas gracias por la oferta, que me ha alegrado mucho. La estudiaré con calma y [le|te] daré una"
                " respuesta a más tardar el {day}."
            ),
        ),
        Settled.ACCEPTED: (
            "Muchas gracias por la oferta, que acepto con mucho gusto. Tengo muchas ganas de incorporarme al equipo.",
            "La oferta me ha alegrado mucho, y la acepto con gusto. Muchas gracias por la confianza.",
        ),
        Settled.DECLINED: (
            "Muchas gracias por la oferta y por la confianza. Lo he pensado con calma y he decidido no aceptarla.",
            (
                "Muchas gracias por la oferta, que me ha alegrado. Después de pensarlo bien, he decidido no aceptarla,"
                " y quería que lo [supiera|supieras]."
            ),
        ),
        Settled.STEPPED_BACK: (
            (
                "Gracias por [su|tu] mensaje {of}. Después de pensarlo bien, he decidido retirar mi candidatura, y"
                " quería que lo [supiera|supieras]."
            ),
        ),
        Settled.PROPOSED: (
            "Muchas gracias por la invitación. El {day}{hour} me viene bien; será un placer.",
            "Gracias por [su|tu] mensaje {of}. Puedo el {day}{hour}, y me alegra poder hablar [con usted|contigo].",
        ),
        Settled.REJECTION: (
            (
                "Gracias por comunicarme la decisión y por el tiempo que me dedicaron."
                " [Le deseo lo mejor a usted y a su equipo|Te deseo lo mejor a ti y al equipo]."
            ),
            "Gracias por [su|tu] mensaje {of}. No es lo que esperaba, pero [le|te] deseo lo mejor.",
        ),
        Settled.OTHERWISE: (
            "Gracias por [su|tu] mensaje {of}. Lo he leído y [le|te] responderé con calma.",
            "He recibido [su|tu] mensaje {of}, muchas gracias. [Le|Te] escribiré sobre ello.",
        ),
    },
    decided={
        Settled.ACCEPTED: (
            "[Dígame|Dime], por favor, qué [necesita|necesitas] ahora de mi parte.",
            "Si hay algo que firmar o enviar, me encargo con gusto.",
        ),
        Settled.DECLINED: (
            (
                "Espero que volvamos a coincidir."
                " [Le deseo lo mejor a usted y a su equipo|Te deseo lo mejor a ti y al equipo]."
            ),
            "Agradezco el tiempo que me dedicaron, y me encantaría que siguiéramos en contacto.",
        ),
        Settled.STEPPED_BACK: (
            (
                "Agradezco el tiempo que me dedicaron."
                " [Le deseo lo mejor a usted y a su equipo|Te deseo lo mejor a ti y al equipo]."
            ),
        ),
    },
    missed=(
        (
            "Lamento no haber acudido a nuestra entrevista {of}. [Usted había|Habías] reservado ese tiempo para mí, y"
            " debería"
            " haber estado ahí."
        ),
        (
            "No acudí a nuestra entrevista {of}, y [le|te] pido disculpas. [Usted había|Habías] guardado ese tiempo"
            " para"
            " mí."
        ),
    ),
    missed_again=(
        (
            "Si todavía [le|te] parece posible buscar otra fecha, me adapto a la que [le|te] venga mejor; si no, lo"
            " entiendo."
        ),
        "El puesto me sigue interesando. Si [prefiere|prefieres] no fijar otra fecha, lo entiendo.",
    ),
    after_talk=(
        "[Le|Te] escribo de nuevo tras la entrevista {of}{role}.",
        "[Le|Te] escribo unas líneas más después de la entrevista {of}{role}.",
    ),
    no_talk=("[Le|Te] escribo en relación con mi candidatura{as_role}.",),
    help=(
        "Si [necesita|necesitas] algo más por mi parte, [se lo|te lo] envío con mucho gusto.",
        "Quedo a [su|tu] disposición para cualquier pregunta.",
    ),
)
