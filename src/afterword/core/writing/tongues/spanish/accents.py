"""Accents that a thumb leaves out in Spanish: those whose word is nothing else without them."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set

_BARE: Final = str.maketrans("áéíóúü", "aeiouu")
_STRESSED: Final = str.maketrans("aeiou", "áéíóú")
_ACCENTED: Final = word_set("""
    línea líneas día días área áreas página páginas teléfono rápido rápida fácil difícil último última últimos últimas
    único única próximo próxima música clínica clínicas química física matemáticas inglés francés alemán japonés
    portugués también además después jamás así aquí allí recién jóvenes exámenes médico médicos médica técnico
    técnicos técnicas gráfico gráficos didáctico didácticos pedagógico informático informática electrónico electrónica
    eléctrico eléctrica eléctricos logístico logística mínimo máximo través según almacén camión avión móvil útil
    código códigos método métodos política políticas económico económica jurídico jurídica periódico catálogos número
    números clásico básico básica artístico artística histórico histórica científico científica turístico turística
    turísticos bilingüe bilingües avería averías judía judío mejillón pabellón prácticas públicos públicas términos
    específico específicos específica específicas frío fríos fría frías polígonos
    autóctono autóctonas autóctona olímpica olímpico masía masías azafrán
    sonreír ría rías pádel ciclovía ciclovías acuaponía gotelé autónomo autónomos plurilingüe título títulos máster
    másteres
    café cafés menú menús sofá bebé
    autonómico autonómicos didáctica pedagógica pedagógicos mecánico mecánica mecánicos mecánicas plástico plásticos
    cerámica cerámicas orgánico orgánica orgánicos orgánicas estético estética biológico ecológica ecológico
    ecológicos tecnológico tecnológica tecnológicos pediátrica pediátrico psiquiátrica quirúrgica quirúrgico
    quirúrgicos hidráulica hidráulico automático automática automáticos robótica cosmética óptica ópticas óptico
    fábricas vehículo vehículos artículo artículos capítulo cálculo cálculos vínculo círculo película películas
    fórmula fórmulas cédula módulo módulos tráfico gráficas fotógrafo fotógrafa biógrafo párrafo polígono teléfonos
    micrófono cámara cámaras lámpara máquina máquinas lámina láminas pólizas póliza cómodo cómoda sólido líquido
    líquidos ácido húmedo cálido válido tímido sábana víspera cédulas brújula búsqueda pérdida pérdidas
    récord estándar líder líderes dólar dólares cárcel césped árbol árboles ángel débil ágil ágiles frágil dócil
    fútbol béisbol túnel níquel módem álbum fórum currículum volúmenes imágenes orígenes márgenes órdenes
    jardín patrón jamón salmón hormigón algodón balcón buzón cajón cartón
    salón rincón sillón colchón común algún ningún atún capitán catalán latín
    violín calcetín botiquín maletín delfín atrás detrás quizás autobús compás interés holandés danés
    estrés razón corazón energía energías compañía compañías categoría
    categorías economía garantía garantías batería baterías mayoría minoría policía guía guías auditoría asesoría
    consultoría tutoría tutorías cirugía pedagogía vía vías envío envíos
    país países raíz maíz baúl ataúd reúne oído vacío vacíos trío ágilmente períodos período
    crédito créditos débito depósito depósitos tránsito propósito éxito éxitos hábito ámbito ámbitos mérito ejército
    clínico clínicos clásica clásicos básicos básicas lógica  cátedra década décadas cómplice
    índice índices océano láser cánula farmacéutico farmacéutica farmacéuticos terapéutico
    terapéutica terapéuticos próximos próximas trámite trámites límite límites géneros género
    víctima íntegro análisis síntesis hipótesis énfasis diagnóstico diagnósticos pronóstico
    pediatría geriatría psiquiatría ratón cañón tapón
    domótica ofimática genética informáticos informáticas electrónicos eléctricas logísticos químico químicos
    botánico botánica botánicos náutico náutica atlántico mediterráneo subterráneo petróleo aéreo aérea
    simultánea simultáneo espontáneo núcleo óleo fonética gramática lingüística lingüístico
    ética éxodo síndrome psicólogos psicólogas biólogo bióloga biólogos técnicamente fisioterapéutico
    músicos músico físico físicos arquitectónico gastronómico gastronómica turística turísticas
    veintidós veintitrés dieciséis jesús josé
    están tenían podrían serían habrían harían estarían querían venían decían sabían hacían habían vivían tendrían irían
    serán habrá tendrá podrá harán estará estarán abrirá abrirán empezó contó encontró abrió salió nació creció eligió
    perdió pidió subió ofreció aprendió conoció volvió recibió escribió siguió consiguió decidió permitió construyó
    híbrido híbrida híbridos híbridas nómina nóminas cláusula cláusulas cáscara cáscaras cápsula cápsulas carácter
    monólogos diálogos catálogos kilómetro kilómetros perímetro perímetros hidrógeno oxígeno espontánea espontáneos
    legítimo cráneo óptimo óptima óptimos óptimas péndulo péndulos príncipe fantasía fantasías
    recíproco sílaba sílabas sólidas subtítulos subtítulo vértebra vértebras víctimas úlcera úlceras lápices lágrimas
    cónico estómago síntoma síntomas metálico metálica metálicos metálicas infantería óseo ósea pólvora témpano
    válvula válvulas cédula cédulas lámparas báscula básculas cilíndrico retráctil retráctiles
    autógena autógeno dúo dúos bebés cría crías magíster capítulos títulos géneros círculos préstamos préstamo hábitos
    incluyó invirtió reconstruyó artículos láminas máquinas hectárea hectáreas
    tacógrafo numérico numérica autómata autómatas
    matrículas mentoría mentorías escáner escáneres póster pósteres
    psicólogo psicóloga psicología tráiler tráileres cúter catéter catéteres váter
    grúa grúas gráfica más sábado sábados miércoles árabe árabes
    """)
_ONE_OF_MANY: Final = re.compile(r"\w*[áéíóú]\w*[aeo]")
"""Of one, so that several have its accent too: auditoría, auditorías."""
_WORDS: Final = {
    word.translate(_BARE): word
    for one in _ACCENTED
    for word in ((one, f"{one}s") if _ONE_OF_MANY.fullmatch(one) else (one,))
}
_ION: Final = re.compile(r"\b([a-zñ]+[cstx])ion\b")
_LOGY: Final = re.compile(r"(?<=\w)(log|graf|metr|nom)ia(?=s?\b)")
_ERY: Final = re.compile(
    r"\b(?!(?:mat|art|bact|mis|hist|perif|progres|inf|int|s|f|ex|imp|b)eria)(?<![A-Z])([a-zñ]{3,})eria(?=s?\b)"
)
_ICO: Final = re.compile(
    r"(?<![\w.@/-])(?!(?:abanic|barric|borric|pellizc|dedic|explic|aplic|comunic|fabric|indic|critic|public|practic|botic|mexic|inic))"
    r"(\w*?)([aeiou])([bcdfglmnprstvxyzñ]+)(ic(?:os|as|o|a(?<!ifica)(?<!plica)(?<!dica)(?<!unica)(?<!brica)(?<!oloca)))\b"
)
_LOGIST: Final = re.compile(r"\b(?!(?:homol|prol))([a-zñ]{2,})o(log[oa]|nom[oa]|pata|graf[o])(s?)\b")
"""Who knows a thing: geóloga, agrónomo, osteópata; "fotografa" may be a verb."""
_FROM_LATIN: Final = re.compile(r"\b([a-zñ]{2,})i((?:fug|vor|fer|sim)[oa]s?)\b")
"""As in "ignífugo", "carnívoro", "petrolífera", "buenísimo"."""
_NOUN: Final = {
    word.translate(_BARE): word
    for word in word_set("""
    público término género círculo cálculo ánimo catálogo diálogo tránsito hábito trámite límite ámbito título
    capítulo vínculo depósito diagnóstico pronóstico equívoco líquido sólido intérprete árbitro centígrado práctico
    crítico plástico ejército éxito prólogo monólogo círculo préstamo estímulo módulo rótulo válido íntegro matrícula
    """)
}
_BEHIND_ARTICLE: Final = re.compile(
    r"(?:(?<=\bal )|(?<=\bdel )|(?<=\bel )|(?<=\bcon )|(?<=\bun )|(?<=\bde )"
    r"|(?<=\bcuanto )|(?<=\bcuánto )|(?<=\btengo )|(?<=\bmi )|(?<=\buna ))[a-zñ]{5,}\b"
)
"""Behind these stands no verb."""
_OF_WHAT: Final = re.compile(r"^(?!termino|publico|practico|critico|transito)[a-zñ]{5,}(?= de? \w)")
"""Nor is a note's first word one before its "de": "matricula de buzo"."""
_BEFORE_VERB: Final = (
    r"(?<!\bde )(?<!\ben )(?<!\bpara )(?<!\bcon )(?<!\bpor )(?<!\ba )(?<!\by )(?<!\bsobre )(?<!\bque )"
)
_PARENTS: Final = re.compile(r"\b(los|sus|mis|unos|otros) papas\b")
"""Not "las papas", which are eaten."""
_OPERA: Final = re.compile(
    r"(?:(?<=\bde )|(?<=\bde la )|(?<=\ba la )|(?<=\ben la )|(?<=\buna )|(?<=^la ))opera(?=s?(?:$|,| y\b| de\b| en\b))"
)
"""Behind these no machine is run; "la prensa la opera un técnico" is none."""
_IS: Final = re.compile(
    rf"(?<=[a-zñáéíóú] ){_BEFORE_VERB}esta(?= (?:reci[eé]n|muy|m[aá]s|bien|siempre|tod[oa]|ya|en|al|a|cerca|lejos|casi"
    r"|llen[oa]|vací[oa]|abiert[oa]|list[oa]|(?!mano|foto|moto|radio)\w+[bcdfglmnprstvz]o"
    r"|delante|encima|debajo|dentro|fuera|junto|detr[aá]s|por|entre"
    r"|totalmente|completamente|\w+(?:[ai]do|ando|iendo|[ai]ble)|\w+[ai]da$)\b)"
)
"""As in "la planta esta recién reformada", which is no demonstrative."""
_WORD: Final = re.compile(r"(?:^[A-Z]|\b[a-zñ])[a-zñ]{2,}\b")
"""A large letter further on is that of a name: "Elsa Mas"."""


_TION: Final = ("gest", "cuest", "digest", "combust", "sugest")


def bare(words: str) -> str:
    """Small and without accents, as a thumb types a name: "ruben"."""
    return words.casefold().translate(_BARE)


def accented(line: str) -> str:
    """As in "formacion", "linea", "tambien"; "practica" and "termino" may be right as they are."""
    line = _PARENTS.sub(r"\1 papás", line)
    line = _IS.sub("está", _ICO.sub(_with_stress, line))
    line = _OPERA.sub("ópera", line)
    line = _FROM_LATIN.sub(r"\1í\2", _LOGIST.sub(_with_o, line))
    for place in (_BEHIND_ARTICLE, _OF_WHAT):
        line = place.sub(lambda found: _NOUN.get(found.group(), found.group()), line)
    line = _ERY.sub(r"\1ería", _LOGY.sub(r"\1ía", _ION.sub(_with_ion, line)))
    return _WORD.sub(lambda found: _with_accent(found.group()), line)


def _with_accent(word: str) -> str:
    right = _WORDS.get(word.casefold(), "")
    return word[0] + right[1:] if right and right[0] not in "áéíóúü" else right or word


def _with_stress(found: re.Match[str]) -> str:
    """As in "exóticos", "autonómico"; "chica" is too short, and "explica" is a verb."""
    word = found.group()
    if len(word) < 6 or not word.isascii() or not word.islower():
        return word
    if found[2] in "iu" and found[1][-1:] in ("a", "e", "o"):  # as in "terapéutica", "náutico"
        return f"{found[1][:-1]}{found[1][-1].translate(_STRESSED)}{found[2]}{found[3]}{found[4]}"
    return f"{found[1]}{found[2].translate(_STRESSED)}{found[3]}{found[4]}"


def _with_o(found: re.Match[str]) -> str:
    return f"{found[1]}ó{found[2]}{found[3]}"


def _with_ion(found: re.Match[str]) -> str:
    """As in formación, gestión; "automation" and "mission" are English."""
    stem = found[1]
    spanish = stem.endswith(_TION) if stem.endswith("t") else not stem.endswith("ss")
    return f"{stem}ión" if spanish else found.group()
