"""Spanish verbs in notes: those that are common, and those that their end tells."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set

SINGULAR: Final = word_set("""
    es está tiene ha hay había usa busca dijo contó explicó comentó mencionó lleva trabaja hace va quiere gestiona
    dirige coordina lidera enseña forma cuida ayuda prefiere piensa cree espera era fue dura empieza sigue queda
    consta cuenta funciona migra pasa abre crece revisa cambia depende comparte acompaña insistió necesita encanta
    gusta puede sale cubre entra decide reparte mide cierra vende compra viene llega falta sobra rota paga cobra da
    pide pone dice sabe ve lee exporta importa colabora participa atiende organiza supervisa evalúa viaja vive existe
    recibe suele debe sirve permite consiste incluye ofrece produce valora cultiva elige firma redacta calibra toca
    hacen trata maneja fomenta impulsa promueve asigna desarrolla diseña dedica elabora emplea escucha estudia evita
    explica facilita garantiza genera imparte implica incorpora inicia instala integra intenta limpia logra mantiene
    obliga ocupa participa permanece planifica prioriza procesa realiza recoge repara requiere resuelve selecciona
    soluciona termina traduce transporta utiliza vigila cuesta pesa
    """)
_PLURAL: Final = word_set("están estaba estaban son fueron han dan van ven den")
PERSONAL: Final = word_set("""
    dijo contó explicó comentó mencionó insistió lleva gestiona dirige coordina lidera enseña forma cuida ayuda
    prefiere piensa cree espera quiere busca acompaña trabaja comparte fomenta impulsa promueve maneja imparte realiza
    """)
OWN: Final = word_set("""
    yo quiero busco disfruto he tengo hablo dirigí lideré llevé trabajé conozco aprendí aprendo doy di hice aprobé
    terminé obtuve publiqué presenté saqué sé puse fui vine dije quise traje toco mantengo acabo hago vendo edito
    colaboro vivo dispongo vengo salgo entreno utilizo imparto participo llevo migré monté diseñé estudié enseñé
    coordiné gestioné coordino gestiono domino soy estoy puedo
    """)
_OWN_PAST: Final = re.compile(r"\w(?:uje|uve|(?:[bcdfgjlmnpqrstvxyzñi]|[gq]u)[éí])$")
"""As in traduje, obtuve, trabajé."""
_NO_PAST: Final = word_set("""
    café bebé ají parqué comité porqué buffé carné chalé bufé canapé pie paté matiné té qué sé así aquí allí ahí
    alhelí esquí
    rubí jabalí colibrí maniquí casi mí sí
    """)
_MANY_DO: Final = re.compile(r"\w{2}(?:an|en|aron|ieron|[jy]eron|aban|ían|rán)$")
_NOUNS_IN_N: Final = word_set("""
    orden imagen origen margen volumen examen jóvenes joven bien también plan pan almacén resumen virgen polen régimen
    afán refrán desván capitán catalán alemán guardián flan clan certamen gravamen gluten liquen desorden buen
    abdomen crimen germen dictamen gran tren sin con según quien alguien san andén sartén edén recién cien gen fan
    """)
_DID: Final = re.compile(
    r"\wó$|\w{2}(?:ará|erá|irá)$|^(?:ser|podr|tendr|habr|har|pasar|estar|trabajar|llevar|empezar|dar)ía$"
)
"""As in cambió, abrirá, sería; "enfermería" is none."""
_LOOKS: Final = re.compile(r"(?:[aeó]|ía|ará|erá|irá|an|en|on|án)$")
INFINITIVE: Final = re.compile(
    r"^(?!(?:lugar|hogar|mujer|taller|poder|deber|ayer|alquiler|bienestar|malestar|placer|bar|mar|par|militar|escolar|familiar|popular"
    r"|charla|firme|gendarme|desarme|auxiliar|celular|solar|similar|titular|particular|dólar|call|center|server|docker|blender|manager|software)$)"
    r"(?:ver|ser|dar|ir|tener|poner|leer|creer|(?=[^áéíóú]*$)(?:\w{2,}(?:ar|ir)|\w+(?:[aeoinr]c|[eo]g|erg|ten|pon|[eo]nd|erd|ov|olv|os|ej|omp|et|em|e|a|rr|[ae]b|er|al)er)|\w{1,}eír)(?:lo|la|me|se)?$"
)
"""What somebody does; an infinitive has no accent on another syllable: not "máster", not "líder"."""


def many_do(word: str) -> bool:
    """Whether it is a verb of several: abren, llegaron."""
    return word in _PLURAL or (word not in _NOUNS_IN_N and _MANY_DO.search(word) is not None)


def is_verb(word: str) -> bool:
    """Whether it is surely a verb that says what somebody does."""
    return word in SINGULAR or many_do(word) or _DID.search(word) is not None


def looks_like_verb(word: str) -> bool:
    """Whether its end may be that of a verb: behind "quién" or "cómo" it then is one."""
    return is_verb(word) or (_LOOKS.search(word) is not None and not word.endswith(("ción", "sión")))


def is_own(word: str) -> bool:
    """Whether it says what the candidate does or did: tengo, trabajé."""
    return word in OWN or (word not in _NO_PAST and _OWN_PAST.search(word) is not None)
