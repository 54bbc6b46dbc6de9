"""Spanish verbs of what one person does and did: where a name stands in front of them, they are nothing else."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.nouns import is_sure_noun
from afterword.core.writing.tongues.spanish.trade_nouns import HERS, HIS
from afterword.core.writing.tongues.spanish.verbs import many_do

_AR: Final = word_set("""
    capacitar tutelar mentorizar tramitar dosificar etiquetar clasificar recolectar cosechar inseminar arbitrar
    rehabilitar estimular derivar diagnosticar operar repartir:reparte muestrear sanear tasar peritar subastar
    fotografiar:fotografía fermentar secar curar ahumar salar destilar lijar tornear barnizar encolar hilar forjar
    templar moldear filtrar embalar envasar rotular maquetar subtitular doblar afinar componer:compone interpretar
    acordar:acuerda alimentar ordeñar arar abonar fumigar vacunar vendimiar pisar madurar:madura pastar domar
    herrar:hierra ensillar criar:cría traer:trae recetar atar peinar teñir:tiñe maquillar depilar masajear facilitar
    recaudar recitar narrar locutar abandonar abarcar abordar acabar aceptar aclarar acompañar aconsejar adaptar
    adiestrar administrar adoptar afilar afinar ajustar alquilar alternar amasar analizar animar anotar anunciar
    apadrinar aplicar apostar:apuesta aprovechar archivar armar arreglar asesorar asegurar asignar asumir:asume
    atornillar auditar automatizar avisar ayudar bailar bordar buscar calcular calibrar cambiar caminar cantar
    captar cargar catalogar catar cazar celebrar cenar cerrar:cierra cocinar colaborar coleccionar colgar:cuelga
    colocar combinar comentar comenzar:comienza comparar comprar comprobar:comprueba comunicar conectar conservar
    consultar contactar contar:cuenta contestar contratar controlar conversar coordinar copiar cortar crear
    cuestionar cuidar cultivar curar cursar dedicar dejar delegar demostrar:demuestra desarrollar desayunar
    descansar descargar descartar desmontar despachar dibujar dictar diseñar disfrutar documentar dominar duplicar
    editar educar elaborar eliminar embotellar empezar:empieza emplear enfocar encargar encuadernar enseñar ensayar
    entrar entregar entrenar entrevistar escuchar esculpir:esculpe esmaltar esperar esquilar estrenar estudiar
    evitar examinar explicar explorar exportar fabricar facilitar facturar felicitar firmar fomentar formar fundar
    ganar garantizar gestionar gobernar:gobierna grabar guardar hablar heredar hornear idear implantar importar
    impulsar inaugurar incorporar indicar iniciar injertar insistir:insiste inspeccionar instalar intentar inventar
    investigar invitar jugar:juega laborar lanzar lavar liderar limitar limpiar llamar llegar llevar lograr madrugar
    mandar manejar marcar mejorar memorizar mencionar mezclar mirar modelar modernizar montar mostrar:muestra
    motivar multiplicar navegar necesitar negociar observar ofertar opinar ordenar organizar orientar participar
    pasar pastorear patinar patrocinar pedalear pegar pensar:piensa perfeccionar pescar pilotar pintar planchar
    planear planificar plantar podar practicar preguntar premiar preparar presentar preservar priorizar
    probar:prueba procesar procurar programar promocionar pronunciar protagonizar publicar pulir:pule quitar
    rastrear realizar rebajar recalcar rechazar reciclar recomendar:recomienda reconstruir:reconstruye
    recordar:recuerda recortar recuperar redactar reformar regalar regar:riega registrar regresar remar
    renovar:renueva reparar repasar repoblar:repuebla representar rescatar reservar respetar restaurar retirar
    reutilizar revisar rodar:rueda sacar salvar sembrar:siembra seleccionar señalar separar simplificar
    soldar:suelda solucionar subrayar sumar supervisar tallar tatuar:tatúa tejer:teje tocar tomar tostar:tuesta
    trabajar transformar transportar tratar triplicar trotar usar utilizar valorar verificar viajar vigilar visitar
    volar:vuela votar zurcir:zurce
    """)
_ER_IR: Final = word_set("""
    abrir acoger aprender asistir atender:atiende beber coger comer compartir conceder conducir conocer
    construir:construye correr corregir:corrige coser crecer creer cubrir debatir decidir defender:defiende depender
    describir descubrir dirigir discutir distribuir:distribuye dividir ejercer elegir:elige emitir emprender
    encender:enciende entender:entiende escoger escribir establecer exigir expandir exponer:expone favorecer
    freír:fríe imponer:impone imprimir incluir:incluye interrumpir introducir invertir:invierte leer
    mantener:mantiene medir:mide mover:mueve nacer obtener:obtiene ofrecer pedir:pide perder:pierde permitir
    poner:pone preferir:prefiere presidir producir promover:promueve proponer:propone proteger querer:quiere recibir
    recoger reconocer recorrer recurrir reducir repartir repetir:repite resolver:resuelve responder reunir:reúne
    saber salir:sale seguir:sigue servir:sirve sostener:sostiene sugerir:sugiere suprimir temer tener:tiene traducir
    traer transmitir unir vender venir:viene vestir:viste vivir volver:vuelve
    """)
_MORE: Final = word_set("""
    actúa amplía confía evalúa envía guía fotografía hace va dice ve da oye sonríe cree lee posee
    """)
_DID_ODDLY: Final = word_set("""
    hizo puso propuso compuso dispuso expuso tuvo obtuvo mantuvo estuvo quiso supo pudo trajo redujo produjo tradujo
    condujo introdujo dijo dio vio fue eligió siguió pidió midió sirvió corrigió construyó incluyó leyó creyó oyó
    cayó prefirió invirtió sugirió repitió consiguió
    """)
IMPERSONAL: Final = word_set("""
    es está esta era estaba fue será sería hay había habrá dura consta cuesta funciona falta sobra pesa mide tarda
    consiste incluye depende permite sirve rota queda pasa cubre ocupa crece abre cierra sale viene llega empieza
    termina acaba comienza cambia sube baja sigue necesita requiere va toca urge existe entra produce genera encanta
    gusta gira
    """)
"""Of which behind "Dana:" nobody knows whether Dana or a thing is meant."""
_AS_ONE_DOES: Final = word_set("""
    duplicar triplicar llenar notar fermentar secar curar igualar afilar barnizar envasar ordeñar filtrar fundir
    abrir aprender atender:atiende beber buscar cambiar catar cerrar:cierra cocinar comer comprar conservar
    contratar controlar corregir:corrige cortar coser crear cuidar cultivar decidir descansar elaborar elegir:elige
    enseñar ensayar entrenar entregar escuchar esquilar exportar fabricar formar grabar hablar hacer:hace hornear
    imprimir injertar jugar:juega lavar leer limpiar madrugar medir:mide mezclar montar pedir:pide pescar pintar
    planificar plantar podar practicar priorizar probar:prueba producir programar publicar reciclar recoger
    regar:riega repartir reparar respetar restaurar reutilizar revisar rodar:rueda rotar sembrar:siembra
    servir:sirve soldar:suelda tejer:teje tostar:tuesta trabajar usar utilizar valorar vender viajar vivir
    volar:vuela
    """)


def _present(verb: str) -> str:
    whole, _, odd = verb.partition(":")
    return odd or f"{whole[:-2]}{'a' if whole.endswith('ar') else 'e'}"


def _past(verb: str) -> str:
    whole = verb.partition(":")[0]
    return f"{whole[:-2]}{'ó' if whole.endswith('ar') else 'ió'}"


DOES: Final = frozenset(map(_present, _AR | _ER_IR)) | _MORE
"""What somebody does."""
DID: Final = frozenset(map(_past, _AR | _ER_IR)) | _DID_ODDLY
"""What somebody did."""
SE_DOES: Final = frozenset(map(_present, _AS_ONE_DOES))
"""Behind "se", what anybody does there: "se trabaja de noche"; "se incorpora" is somebody."""
BARE_DID: Final = {word.translate(str.maketrans("áéíóú", "aeiou")): word for word in DID if word.endswith("ó")}
"""Without its accent, as a thumb types it: "fundo"."""
_FORMED: Final = re.compile(r"(?!hortaliza|caliza|paliza|nodriza|ceniza|pelliza)\w{3,}(?:iza|ifica)$")
"""As in "digitaliza", "planifica": no noun has such an end."""


def one_does(word: str) -> bool:
    """Whether it is what one person does or did."""
    return word in DOES or word in DID or _FORMED.match(word) is not None


NOUNS_TOO: Final = (
    HERS
    | HIS
    | word_set("""
    arma cría forja copia funda habla pasta lija talla vacuna fotografía rebaja madura guarda lanza mira doma ronda
    cumple hila salva borda pega saca pisa llama marca cura suma firma cita renta charla escala corrida baja
    alta
    """)
)
"""What may be a thing as well."""
THING_DOES: Final = (
    DOES
    | word_set("""
    reposa descansa aguanta alcanza supera rinde arranca circula flota cae brilla nace une atrae alberga suele cabe
    duerme respira sella calienta enfría reduce cumple absorbe funde gasta soporta aplica comprende abastece reúne
    exige manda obtiene pierde gana rechaza
    """)
) - (NOUNS_TOO | word_set("limpia corta alterna activa completa pinta calcula junta libra suma seca apuesta"))
"""What a thing does, as it can be nothing else behind the name of one."""
OBJECTS_BEGIN: Final = word_set("""
    el la los las un una unos unas su sus este esta estos estas cada todo toda todos todas mucho mucha muchos muchas
    que a al cómo él ella dos tres cuatro varios varias
    """)
"""Behind a word that may be a noun: that it is a verb with what it is done to."""


_MAY_ACT: Final = re.compile(r"(?!.*(?:[ai]da|osa|iva|ora|era|ana|ina|efa|ista|ante|ente)$)\w{2,}[ae]$")


def one_acts(does: str, low: list[str]) -> bool:
    """Whether behind its person a word is a verb, known or by what follows: "ella capacita a los nuevos"."""
    behind = "".join(low[low.index(does) + 1 : low.index(does) + 2]) if does else ""
    by_place = (
        _MAY_ACT.search(does) is not None and behind in OBJECTS_BEGIN - {"que", "al"} and not is_sure_noun(does, "")
    )
    return one_does(does) or (by_place and low[0] != "el")


_SO: Final = re.compile(
    r"(?:an|aron|ieron|aban|ían)$|^(?:tienen|hacen|ponen|pueden|quieren|saben|ven|vienen|salen|viven|deben|conocen|ofrecen"
    r"|\w*(?:ienden|uelven|[bcd]uyen|ducen|igen|ueven|(?<!i)ecen|tienen|vienen|ponen)|leen|creen|abren|escriben|reciben|comparten|son|están|han|van|dan|comen|beben|venden|aprenden|responden|cosen"
    r"|tejen|mueven|vuelven|resuelven|atienden|entienden|dependen|suben|sirven|siguen|piden|miden|eligen|dirigen"
    r"|corrigen|reparten|permiten|invierten|construyen|incluyen|distribuyen|producen|conducen|crecen|acogen|recogen"
    r"|debaten|discuten|conviven|mantienen|intervienen|traducen|reconocen|protegen)$"
)
_WISHED: Final = re.compile(
    r"(?:[jlnr]gan|zcan|ean|yan|gan|sepan|puedan|quieran|vivan|coman|abran|lean)$(?<!llegan)(?<!pagan)"
)
"""Forms of what one hopes for: "que tengan tiempo"."""


def may_be_wished(does: str) -> bool:
    """Whether it may be what one hopes that they do, and not what they do."""
    return many_do(does) and (_WISHED.search(does) is not None or _SO.search(does) is None)
