"""The wordings of a Spanish thank-you: warm and short, with usted, and no form that tells a gender. Words only."""

from typing import Final

from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.spanish.told import HUNG, HUNG_TOO, TOLD, TOLD_SOBERLY, TOLD_THIRD, TOLD_TOO
from afterword.core.writing.tongues.spanish.wishes import DRAWN, TIED, TIED_GROWN, WANTING, WANTING_WARM
from afterword.core.writing.tongues.tongue import ByKind, ThanksWords, Wordings


def _for_things(surely: Wordings, in_own_words: Wordings) -> ByKind:
    """A thing with its article stands behind "sobre"; the candidate's own words stand behind a colon."""
    return {Kind.OBJECT: surely, Kind.NOUN: surely, Kind.NAME: in_own_words}


_TOPIC: Final = (
    "Me pareció especialmente interesante lo que me [contó|contaste] sobre {topic}.",
    "Recuerdo con especial interés lo que hablamos sobre {topic}.",
    "Disfruté especialmente hablando [con usted|contigo] sobre {topic}.",
    "De la conversación me quedo sobre todo con lo que hablamos sobre {topic}.",
    "Lo que hablamos sobre {topic} me ayudó a hacerme una idea mucho más clara del puesto.",
    "Me resultó muy útil hablar [con usted|contigo] sobre {topic}.",
)
_JOINED: Final = (
    "Me gustó que habláramos de {topic} y de {other}.",
    "Me pareció muy interesante lo que me [contó|contaste] sobre {topic} y sobre {other}.",
    "Disfruté hablando [con usted|contigo] de {topic} y de {other}.",
    "[Le|Te] agradezco todo lo que me [contó|contaste] sobre {topic} y sobre {other}.",
    "Lo que hablamos sobre {topic} y sobre {other} me dio una idea mucho más clara del puesto.",
    "Recuerdo con especial interés lo que hablamos sobre {topic} y sobre {other}.",
)
_JOINED_NAMES: Final = (
    "De la conversación me quedo sobre todo con dos puntos: {topic} y {other}.",
    "Dos puntos de la conversación me interesaron especialmente: {topic} y {other}.",
    "Recuerdo con especial interés dos puntos: {topic} y {other}.",
    "Hubo dos puntos que me dieron una idea mucho más clara del puesto: {topic} y {other}.",
)
_TOPIC_NAMED: Final = (
    "De la conversación me quedo sobre todo con un punto: {topic}.",
    "Un punto de la conversación me interesó especialmente: {topic}.",
    "De todo lo que hablamos, me llamó especialmente la atención un punto: {topic}.",
    "Hubo un punto que me ayudó a hacerme una idea mucho más clara del puesto: {topic}.",
    "Recuerdo con especial interés un punto: {topic}.",
)
_MAXIM: Final = (
    "Me quedo con una frase [suya|tuya]: «{detail}».",
    "De la conversación me llevo una frase [suya|tuya]: «{detail}».",
    "Hay una frase [suya|tuya] que me gustó especialmente: «{detail}».",
)
_ADDED: Final = (
    "Hay algo que no llegué a mencionar: {what}.",
    "Un dato que no llegué a [darle|darte]: {what}.",
    "Un apunte más por mi parte: {what}.",
)
_ONE_THING: Final = (
    "Lo que más me atrae del puesto es {what}.",
    "Del puesto me atrae sobre todo una cosa: {what}.",
    "Lo que más me ilusiona del puesto es {what}.",
)

THANKS: Final = ThanksWords(
    subjects=(
        "Gracias por la entrevista {of}",
        "Gracias por la conversación {of}",
        "Nuestra conversación {of}",
        "Gracias por atenderme {when}",
        "Agradecimiento por la entrevista {of}",
    ),
    subjects_without_day=("Gracias por la entrevista", "Gracias por la conversación", "Gracias por [su|tu] tiempo"),
    subjects_arranged=("Gracias por organizar la entrevista {of}",),
    subject_role="(puesto de {name})",
    about_role="para el puesto de {name}",
    openings=(
        "Muchas gracias por la entrevista {of}{role}.",
        "Muchas gracias por el tiempo que me [dedicó|dedicaste] {when} y por la entrevista{role}.",
        "[Le|Te] agradezco mucho la entrevista {of}{role}.",
        "Quería [darle|darte] las gracias por la conversación que tuvimos {when}.",
        "Fue un placer hablar [con usted|contigo] {when}. Muchas gracias por la entrevista{role}.",
        "Gracias por atenderme {when} y por la entrevista{role}.",
        "Muchas gracias por recibirme {when} y por todo lo que me [contó|contaste].",
        "Gracias por la conversación {of}{role}. Me alegró poder hablar [con usted|contigo].",
        "Me gustó mucho conversar [con usted|contigo] {when}; gracias por la entrevista{role}.",
        "Gracias por dedicarme un rato {when} y por la entrevista{role}.",
        "[Le|Te] escribo para [agradecerle|agradecerte] la entrevista {of}{role}.",
    ),
    openings_warm=(
        "Me alegró mucho la conversación {of}{role}. Muchísimas gracias por [su|tu] tiempo.",
        "Muchísimas gracias por la entrevista {of}{role}; fue un verdadero placer.",
        "Disfruté mucho de nuestra conversación {of}{role}, y [se lo|te lo] agradezco.",
        "De corazón, gracias por el tiempo que me [dedicó|dedicaste] {when}.",
        "Fue un gran placer hablar [con usted|contigo] {when}. Mil gracias por la entrevista{role}.",
    ),
    openings_plain=(
        "Muchas gracias por la entrevista {of}{role}.",
        "Muchas gracias por el tiempo que me [dedicó|dedicaste] {when}.",
        "[Le|Te] agradezco que me [recibiera|recibieras] {when}.",
        "Quería [darle|darte] las gracias por la conversación que tuvimos {when}.",
    ),
    openings_call=(
        "Muchas gracias por la llamada {of}.",
        "Muchas gracias por el tiempo que me [dedicó|dedicaste] {when} por teléfono.",
        "[Le|Te] agradezco mucho la conversación telefónica {of}.",
    ),
    openings_late=(
        "Con algo de retraso, pero con la misma gratitud: muchas gracias por la entrevista {of}{role}.",
        "Quería [haberle|haberte] escrito antes para [agradecerle|agradecerte] la entrevista {of}{role}.",
        "[Le|Te] escribo algo más tarde de lo previsto para [darle|darte] las gracias por la entrevista {of}{role}.",
        "Mi agradecimiento llega un poco tarde, pero es sincero: gracias por la conversación que tuvimos {when}.",
    ),
    openings_late_plain=(
        "[Le|Te] escribo algo más tarde de lo previsto para [darle|darte] las gracias por la entrevista {of}{role}.",
        "Quería [haberle|haberte] escrito antes para [agradecerle|agradecerte] la entrevista {of}{role}.",
        "Con algo de retraso, muchas gracias por el tiempo que me [dedicó|dedicaste] {when}.",
    ),
    openings_arranged=(
        "Muchas gracias por organizar la entrevista {of}{with_whom}.",
        "[Le|Te] agradezco que [organizara|organizaras] mi entrevista {of}{with_whom}.",
    ),
    topic=_for_things(_TOPIC, _TOPIC_NAMED),
    again=_for_things(
        (
            "Me quedé con ganas de seguir hablando sobre {topic}.",
            "La parte de la conversación sobre {topic} me resultó muy útil.",
            "Recuerdo bien lo que comentamos sobre {topic}.",
            "Ahora tengo una idea más clara gracias a lo que me explicaron sobre {topic}.",
        ),
        (
            "Hubo un punto que me resultó muy útil comentar: {topic}.",
            "Recuerdo bien un punto de la conversación: {topic}.",
            "Me quedé con ganas de seguir hablando sobre un punto: {topic}.",
        ),
    ),
    noted=_for_things(
        (
            "De lo que hablamos sobre {topic} me quedo con esto: {detail}.",
            "Me llamó la atención un dato sobre {topic}: {detail}.",
            "Me interesó especialmente lo que me [contó|contaste] sobre {topic}: {detail}.",
        ),
        (
            "De la conversación me quedo sobre todo con un punto: {topic} ({detail}).",
            "Un punto de la conversación me interesó especialmente: {topic} ({detail}).",
        ),
    ),
    detail_alone={
        Kind.SENTENCE: (
            "Me interesó mucho saber que {detail}.",
            "Me llamó mucho la atención saber que {detail}.",
        ),
        Kind.HOW: ("Me interesó mucho saber {detail}.", "Me resultó muy útil saber {detail}."),
        Kind.MAXIM: _MAXIM,
    },
    second={
        **_for_things(
            (
                "Me gustó que habláramos sobre {topic}.",
                "Me interesó lo que hablamos sobre {topic}.",
                "También me quedo con lo que me [contó|contaste] sobre {topic}.",
            ),
            (
                "Otro punto que me interesó: {topic}.",
                "Me interesó además otro punto: {topic}.",
            ),
        ),
        Kind.SENTENCE: (
            "También me interesó saber que {topic}.",
            "Me resultó interesante saber que {topic}.",
        ),
        Kind.HOW: ("También me interesó saber {topic}.", "Me resultó interesante saber {topic}."),
    },
    second_noted=_for_things(
        ("También me quedo con un dato sobre {topic}: {detail}.",),
        ("Me interesó además otro punto: {topic} ({detail}).",),
    ),
    stated=("También [le|te] agradezco que me [explicara|explicaras] que {detail}.",),
    hung=HUNG,
    hung_too=HUNG_TOO,
    told=TOLD,
    told_soberly=TOLD_SOBERLY,
    told_too=TOLD_TOO,
    third={
        **_for_things(
            (
                "Y recuerdo bien lo que comentamos sobre {topic}.",
                "Y me resultó útil lo que comentamos sobre {topic}.",
            ),
            ("Y hubo un punto más que recuerdo bien: {topic}.",),
        ),
        Kind.SENTENCE: ("Y recuerdo bien que {topic}.",),
        Kind.HOW: ("Y recuerdo bien {topic}.",),
    },
    told_third=TOLD_THIRD,
    led={
        Kind.SENTENCE: (
            "Me interesó mucho saber que {detail}.",
            "Me llamó la atención saber que {detail}.",
            "Recuerdo en especial que {detail}.",
        ),
        Kind.MAXIM: _MAXIM,
    },
    led_gladly={
        Kind.SENTENCE: (
            "Me gustó mucho saber que {detail}.",
            "Me alegró saber que {detail}.",
            "Me encantó saber que {detail}.",
        ),
        Kind.MAXIM: _MAXIM,
    },
    led_soberly={
        Kind.SENTENCE: ("Tengo presente que {detail}.", "Tomé nota de que {detail}.", "Entiendo que {detail}."),
    },
    joined={
        Kind.OBJECT: _JOINED,
        Kind.NOUN: _JOINED,
        Kind.NAME: _JOINED_NAMES,
        Kind.SENTENCE: (
            "Me interesó saber que {topic} y que {other}.",
            "Me resultó interesante saber que {topic} y que {other}.",
            "Recuerdo bien que {topic} y que {other}.",
        ),
    },
    joined_clause=dict.fromkeys(
        (Kind.OBJECT, Kind.NOUN),
        (
            "Me gustó que habláramos de {topic} y saber que {other}.",
            "Disfruté hablando [con usted|contigo] de {topic}, y me interesó saber que {other}.",
            "Fue interesante hablar [con usted|contigo] de {topic} y saber que {other}.",
        ),
    ),
    topic_of_duty=(
        "[Le|Te] agradezco que me [hablara|hablaras] con franqueza de {topic}.",
        "[Le|Te] agradezco la franqueza con la que hablamos de {topic}.",
    ),
    second_of_duty=("También [le|te] agradezco la franqueza con la que me [habló|hablaste] de {topic}.",),
    struck=("Me alegró comprobar {what}.", "Fue un gusto ver {what}."),
    struck_clause=("Me fijé además en que {what}.", "Pude ver que {what}."),
    struck_things=("Me fijé además en {what}.", "Recuerdo bien {what}."),
    excited={
        Kind.OBJECT: _ONE_THING,
        Kind.NOUN: (
            "Lo que más me atrae del puesto son {what}.",
            "Del puesto me atrae sobre todo una cosa: {what}.",
        ),
        Kind.NAME: (
            "Del puesto me atrae sobre todo una cosa: {what}.",
            "Lo que más me atrae del puesto es esto: {what}.",
        ),
        Kind.DOING: (
            "Lo que más me atrae del puesto es la posibilidad de {what}.",
            "Me ilusiona especialmente la posibilidad de {what}.",
            "Me hace especial ilusión poder {what}.",
        ),
        Kind.HOW: (
            "Lo que más me atrae del puesto es {what}.",
            "Del puesto me atrae sobre todo una cosa: {what}.",
        ),
        Kind.SENTENCE: ("{What}, y por eso me interesa tanto el puesto.",),
    },
    added={
        Kind.SENTENCE: (
            "No llegué a [comentarle|comentarte] que {what}.",
            "Me faltó mencionar que {what}.",
            "Se me olvidó [decirle|decirte] que {what}.",
        ),
        Kind.OBJECT: ("Quería mencionar además {what}.", "No llegué a mencionar {what}."),
        Kind.NOUN: ("Quería mencionar además {what}.", "No llegué a mencionar {what}."),
        Kind.NAME: _ADDED,
    },
    added_beside=(
        "{What}, algo que no llegué a mencionar.",
        "{What}; no llegué a mencionarlo.",
        "{What}, y no llegué a comentarlo.",
    ),
    added_of_topic=("A propósito de esto, me faltó mencionar que {what}.",),
    added_fitting=(
        "En ese sentido, no llegué a [contarle|contarte] que {what}.",
        "A propósito de esto, me faltó mencionar que {what}.",
    ),
    pledged=(
        "Tal como [le|te] prometí, [le|te] enviaré {what}.",
        "Como quedamos, [le|te] haré llegar {what}.",
        "[Le|Te] enviaré {what}, tal como [le|te] prometí.",
    ),
    whatever=(
        "[Le|Te] haré llegar lo que [le|te] prometí.",
        "No olvido lo que [le|te] prometí y [se lo|te lo] haré llegar.",
        "Sigue en pie lo que [le|te] prometí, y [lo recibirá|lo recibirás].",
        "Tengo muy presente lo que [le|te] prometí.",
    ),
    whatever_too=(
        "Y [le|te] haré llegar el resto de lo que [le|te] prometí.",
        "El resto de lo que [le|te] prometí [se lo|te lo] envío aparte.",
        "Y no se me olvida el resto de lo que [le|te] prometí.",
    ),
    asked={
        Kind.QUESTION: (
            "Me quedó una pregunta por [hacerle|hacerte]: {question}",
            "Si [tiene|tienes] un momento, me gustaría [preguntarle|preguntarte] una cosa: {question}",
            "Se me quedó una pregunta en el tintero: {question}",
        ),
        Kind.HOW: ("Si [tiene|tienes] un momento, me gustaría saber {question}.",),
        **_for_things(
            (
                "Me gustaría saber algo más sobre {question}.",
                "Nos faltó tiempo para hablar sobre {question}; me gustaría saber algo más.",
            ),
            (
                "Hay un tema sobre el que me gustaría saber algo más: {question}.",
                "Nos faltó tiempo para hablar sobre un tema que me interesa: {question}.",
            ),
        ),
    },
    asked_of_topic={
        Kind.QUESTION: ("A ese respecto me quedó una pregunta: {question}",),
        Kind.HOW: ("A ese respecto me gustaría saber también {question}.",),
    },
    asked_also={
        Kind.QUESTION: ("Y una segunda pregunta, si me lo [permite|permites]: {question}",),
        Kind.HOW: ("También me gustaría saber {question}.",),
        **_for_things(
            ("También me gustaría saber algo más sobre {question}.",),
            ("También me gustaría saber algo más sobre otro tema: {question}.",),
        ),
    },
    interest=(
        "Me encantaría trabajar{at}.",
        "Me gustaría mucho trabajar{at}.",
        "El puesto me interesa mucho, y me encantaría trabajar{at}.",
        "Me alegraría mucho trabajar{at}.",
        "La idea de trabajar{at} me gusta mucho.",
    ),
    interest_grown=(
        "Después de la conversación, el puesto me interesa todavía más.",
        "Terminé la conversación con más ganas aún de trabajar{at}.",
        "Hablar [con usted|contigo] reforzó mi interés por el puesto.",
    ),
    tied=TIED,
    tied_grown=TIED_GROWN,
    drawn_of_topic=DRAWN,
    with_you="en [su|tu] equipo",
    wanting=WANTING,
    wanting_warm=WANTING_WARM,
    offers=(
        "Quedo a [su|tu] disposición para cualquier pregunta.",
        "Si [necesita|necesitas] algo más por mi parte, [se lo|te lo] envío con mucho gusto.",
        "Con mucho gusto [le|te] doy más detalles sobre cualquier punto.",
        "Si quedó alguna pregunta abierta, la respondo con mucho gusto.",
        "Para cualquier duda, aquí me [tiene|tienes].",
        "Cualquier dato que falte [se lo|te lo] hago llegar con mucho gusto.",
    ),
    closings=(
        "Quedo a [su|tu] disposición para cualquier pregunta.",
        "Si [necesita|necesitas] algo más por mi parte, [se lo|te lo] envío con mucho gusto.",
        "Me encantaría seguir con esta conversación.",
        "Será un placer ampliar cualquier punto que haya quedado abierto.",
        "Ojalá tengamos ocasión de volver a hablar.",
        "Con mucho gusto [le|te] doy más detalles sobre cualquier punto.",
        "Para cualquier duda, aquí me [tiene|tienes].",
    ),
    closings_warm=(
        "Me encantaría seguir con esta conversación.",
        "Ojalá tengamos ocasión de volver a hablar.",
        "Me daría mucha alegría volver a hablar [con usted|contigo].",
        "Para lo que [necesite|necesites], aquí me [tiene|tienes].",
        "Será un verdadero placer seguir hablando.",
        "Cualquier cosa que falte [se la|te la] envío con muchísimo gusto.",
    ),
    closings_formal=(
        "Quedo a [su|tu] disposición para cualquier consulta.",
        "Si [necesita|necesitas] más información, [se la|te la] envío con mucho gusto.",
        "Será un placer ampliar cualquier punto que haya quedado abierto.",
        "Con mucho gusto [le|te] facilito cualquier documento que falte.",
        "Espero que tengamos ocasión de continuar la conversación.",
        "Quedo a [su|tu] disposición para una nueva entrevista.",
    ),
    closings_plain=(
        "Si alguna de mis respuestas quedó incompleta, la amplío con mucho gusto.",
        "Si [quiere|quieres] saber algo más, [le|te] respondo con mucho gusto.",
        "Quedo a [su|tu] disposición para aclarar cualquier punto.",
    ),
    closings_arranged=(
        "Si falta algo por mi parte, [se lo|te lo] envío con mucho gusto.",
        "Quedo a [su|tu] disposición para lo que [necesite|necesites].",
    ),
    closings_short=("Me encantaría seguir con esta conversación.", "Quedo a [su|tu] disposición."),
)
