"""What a Spanish reader takes amiss."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.tongues.faults import Faults
from afterword.core.writing.tongues.spanish.slips import slips_in

FAULTS: Final = Faults(
    pressure=any_of(r"""
        \b(?:lo antes posible|cuanto antes|con urgencia|inmediatamente|de inmediato|sin demora)\b
        \b(?:es|muy|respuesta) urgente\b|\burgentemente\b
        \b(?:todavía no|aún no|sigo sin) (?:he |tengo |tener |recibir |saber )|\bpor qué no (?:me )?(?:ha|han
        ...|contesta|responde)
        \b(?:otras?|varias) (?:ofertas?|empresas)\b|\bexijo\b|\ble (?:ruego|suplico)\b|\bllevo (?:días
        ...|semanas) esperando\b
        \b(?:deme|denme) una oportunidad\b|\bnecesito (?:este|el) (?:trabajo|puesto|empleo)\b|\b(?:última
        ...|único) (?:oportunidad|esperanza)\b
        \b(?:de lo contrario|si no),? (?:tendré|aceptaré|llamaré)\b|\b(?:le|les) llamaré (?:mañana|cada)\b
        ...|\bfalta de respeto\b
        \bha(?:n)? (?:leído|recibido) mi (?:último |anterior )?(?:correo|mensaje)\b
        """),
    apology=any_of(r"""
        \b(?:lo siento|perdón|perdone|disculpe\w*|mis disculpas|pido disculpas|lamento)\b|\b(?:molestarle|molestarla
        ...|molestia)\b
        \bestaba (?:muy |tan )?nervios\w+
        """),
    flattery=any_of(r"""
        \b(?:la|el) mejor (?:empresa|equipo|entrevista|jefe|compañía)\b|\bun (?:gran |verdadero )?honor\b
        ...|\bsiempre he admirado\b
        \b(?:fantástic|extraordinari|increíble|excepcional|maravillos|genial)\w*\b|\bun ejemplo para mí\b
        \b(?:profundamente|tremendamente|increíblemente) (?:impresionad\w|agradecid\w)\b
        """),
    stock=any_of(r"""
        \bespero que (?:se encuentre|esté|este correo)\b|\bno dude en\b|\bcandidat[oa] (?:ideal|perfect[oa])\b
        ...|\btrabajo de mis sueños\b
        \b(?:trabajador\w* y responsable|trabajo en equipo(?! (?:con|entre|de|del)\b)|apasionad[oa] (?:de|por)
        ...|pensar fuera de la caja
        ...|proactiv[oa])\b
        \bquedo a la espera\b|\bsin otro particular\b|\bpor medio de la presente\b|\bsolo quería (?:preguntar|saber)\b
        """),
    salary=any_of(
        r"\b(?:salario|sueldo|remuneración|retribución|pagas extra|bonus|bruto anual|cheques? restaurante)\b"
    ),
    formal=re.compile(r"\A\s*estimad[oa] (?:sra?\b|señora?|dra?\b|don|doña)|\busted(?:es)?\b", re.IGNORECASE),
    familiar=re.compile(r"\b(?:tú|tus?|ti|te|contigo|puedes|tienes|quieres|dime)\b", re.IGNORECASE),
    late=any_of(r"""
        \bdesde (?:nuestra|la (?:entrevista|conversación|charla)|que (?:hablamos|nos)|entonces|el (?:lunes
        ...|martes|miércoles
        ...|jueves|viernes))\b|\bhace (?:unos|algunos|un par de|varios|dos|tres|cuatro|cinco|seis|\d{1,2}) días\b
        \b(?:estos|los últimos|unos|algunos) días\b|\bretraso\b|\bmás tarde (?:de|que)\b|\b(?:un poco|algo
        ...|demasiado) tarde\b
        \btardí[oa]s?\b|\bescrito antes\b|\bescribir(?:le|te|les)? antes\b|\bla semana pasada\b
        ...|\bpasado (?:unos|varios)\b
        \bel (?:lunes|martes|miércoles|jueves|viernes) pasado\b|\bha(?:n)? pasado\b|\bfin de semana\b|\bmientras tanto\b
        \bno quería dejar (?:de|pasar)\b|\b(?:hasta ahora|por fin)\b
        """),
    as_late="Desde nuestra conversación, …",
    slips=slips_in,
)
