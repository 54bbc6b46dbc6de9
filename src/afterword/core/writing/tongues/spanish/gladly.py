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
    r"\b(?:no|nunca|ningun[oa]|ningún|nadie|sin|poc[oa]s?|apenas|sol[oa]|jubil\w+|dejan?|dejas|dejó|marchan?"
    r"|deben?|debes|tienen? que"
    r"|tienes que|faltan?|difícil\w*|dur[oa]s?|problemas?|cierran?|cerró|cerraron|despid\w+|demasiad[oa]s?"
    r"|perd\w+|pierd\w+"
    r"|enferm\w+|estrés|conflictos?|retrasos?|buscan?|buscas|preocup\w+|miedo|cansad[oa]s?|divorci\w+|accidentes?)\b"
)
"""What nobody is glad to hear of themselves from somebody new: it is told in its place, if at all."""
