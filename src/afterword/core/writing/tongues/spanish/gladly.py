"""What a reader likes to hear of themselves in Spanish, and what not."""

import re
from typing import Final

GLAD: Final = re.compile(
    r"\b(?:mism[oa]|siempre|cada|tod[oa]s?|personalmente|junt[oa]s|desde (?:hace|19|20)|con (?:cuidado|cariño"
    r"|gusto|mimo)"
    r"|empezó|empezaste|empezaron|fundó|fundaste|fundaron|creó|creaste|crearon|aprendió|aprendiste|montó"
    r"|montaste|diseñó"
    r"|diseñaste|inventó|inventaste|levantó|levantaste|heredó|heredaste|forma|formas|forman|acompañas?"
    r"|acompañan|cuidas?|cuidan"
    r"|coordinas?|coordinan|enseñas?|enseñan|restauras?|restauran|elaboras?|elaboran)\b"
)
"""What somebody does with care, or has brought about: one may say that one liked to hear of it."""
UNGLAD: Final = re.compile(
    r"\b(?:no|nunca|ningun[oa]|ningún|nadie|sin(?! prisas?\b| excepción\b)|poc[oa]s?|apenas"
    r"|(?<!empezó )(?<!empezaste )(?<!montó )(?<!montaste )(?<!abrió )(?<!abriste )sol[oa]"
    r"|jubil\w+|dejan?|dejas|dejó|marchan?"
    r"|deben?|debes|tienen? que"
    r"|tienes que|faltan?|difícil\w*|dur[oa]s?|problemas?|cierran?|cerró|cerraron|despid\w+|demasiad[oa]s?"
    r"|perd\w+|pierd\w+"
    r"|enferm(?!er)\w+|estrés|conflictos?|retrasos?|buscan?|buscas|preocup\w+|miedo|cansad[oa]s?|divorci\w+|accidentes?)\b"
)
"""What nobody is glad to hear of themselves from somebody new: it is told in its place, if at all."""
SOBER: Final = re.compile(
    r"\b(?:locuras?|preocup\w+|inquiet\w+|agobian?|cuestan? (?:mucho )?\w+[aei]r|faltan?|faltas?|faltaban?|carencias?"
    r"|escase\w+|dificultad(?:es)?|(?<!lo más )difícil\w*|(?<!lo más )complicad\w+|(?:es|muy) dur[oa]s?\b(?! de)"
    r"|(?<!resolución de )problemas?"
    r"|(?<!cero )(?<!sin )quejas?|(?<!cero )(?<!sin )(?<!de )accidentes?|cerró|cerraron"
    r"|crisis|despoblación|sequía|deudas?|pérdidas?|pierden?|perdi(?:ó|eron)|envejec\w+|relevo generacional|miedos?"
    r"|estrés|listas? de espera|cáncer|paliativ\w+|duelos?|muertes?|muri(?:ó|eron)|mueren?|robos?|robaron|inundaci\w+"
    r"|recortes?|abandon\w+|violencia|adicci\w+|pobreza|soledad"
    r"|maltrat\w+|sufr\w+|enferm(?!er)\w+|retras\w+|apenas|poc[oa]s?(?! a poco))\b"
)
"""In which nobody takes pleasure: worries, lacks, illness and losses; it is told without any, or held back."""
SOBER_THINGS: Final = re.compile(rf"(?!la idea de )(?=.*{SOBER.pattern})")
NONE: Final = re.compile(r"\b(?:ning[uú]n[ao]?|nada de)\b")
"""In a thing, that there is none: "doce equipos y ningún pabellón"."""
LACK: Final = re.compile(
    r"(?:(?:el|la|los|las) [a-zñáéíóú]+ y )?la (?:falta|escasez|carencia) de"
    r" [a-zñáéíóú]+(?: (?:de|en|del|para) (?:(?:el|la|los|las) )?\w+)*$"
)
"""As in "la falta de técnicos en la montaña", of which the first word may be a verb elsewhere."""
NOTICED: Final = re.compile(
    r"(?!.*\b(?:se van?|salen|sale|quej\w+|fuman?|gritan?|pris[ae]s?|estr[eé]s\w*|tarde|mal|no|nunca)\b)"
    r"(?:ustedes|usted|tod[oa]s|todo el (?:mundo|equipo|personal)|toda la (?:plantilla|gente)|cada uno) (?!tien)\w"
    r"|(?!.*\b(?:no|nunca|nadie|demasiad\w+|poc[oa]s?|mal)\b).*\b(?:est[aá]n?|es|son|hay) (?:(?:muy|tan|siempre"
    r"|perfectamente|realmente|bien|mucha|mucho|muy buen|buen|un|una) )*"
    r"(?:organizad|ordenad|cuidad|limpi|equipad|luminos|ampli[oa]"
    r"|tranquil|preparad|pensad|conservad|señalizad|nuev[oa]|modern|acogedor|agradable|alegre|abiert|luz|ambiente|orden"
    r"|calma|silencio|espacio|cercan|atent|amable|unid|accesible)"
)
"""A clause of which one may be glad to have seen that it is so; of any other it is not told that one did."""
ADMIRED: Final = re.compile(
    r"(?:el|la|los|las) (?:luz|vistas?|jardín|patio|huerto|murale?s?|dibujos|fotos|planos|maquetas?|trabajos|pasillos"
    r"|aulas|biblioteca|taller|laboratorio|obrador|bodega|cava|cocina|escaparates?|telas|herramientas|plantas|ambiente|salas?|colecci(?:ón|ones)|horno|pizarra|nave|invernadero|gimnasio|piscina|cajones|claustro"
    r"|trato|orden|cercanía|calidez|amabilidad|compromiso|precisión|claridad|entusiasmo|dedicación|pasión"
    r"|profesionalidad|profesionalismo|generosidad|atención|cuidado|paciencia|implicación|cariño|entrega|respeto"
    r"|sencillez"
    r"|naturalidad|franqueza|sinceridad|transparencia|espíritu|curiosidad|rigor|cordialidad|cortesía|hospitalidad"
    r"|alegría|optimismo|humanidad|sensibilidad|delicadeza|interés|esmero|belleza|riqueza|elegancia|armonía|sintonía|compañerismo|bienvenida|disposición|apertura"
    r"|(?:buen|buena|gran) [a-zñáéíóú]+"
    r"|limpieza|calma|tranquilidad|silencio|organización|puntualidad|acogida|energía|ilusión|complicidad|confianza)\b"
    r"(?!.*\b(?:falta|desorden\w*|oscur\w+|vací[oa]s?|abandonad\w+|sin|poc[oa]s?(?! (?:días|horas|minutos"
    r"|semanas|metros|pasos))|demasiad[oa]s?)\b)"
)
"""What one may be glad to have seen, so that it may be said that one did; of anything else nobody is told."""
