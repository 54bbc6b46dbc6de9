"""Spanish turns by which a date that looks like an answer's is none, or not yet: a denial, a post for a time."""

NOT_AS_TOLD = (
    (
        r"\bno (?:[^@ ,]+ ){0,3}, (?:como|tal como|tal y como|según|contra lo que) (?:[^@ ,]+ ){1,5}"
        r"(?=, (?!(?:@\w+ )?(?:(?:te|le|les|os|se|lo|la) )*\w+(?:mos|ré|rá|rán) ))"
    ),
)
"""A denial with what was told put in behind it: "no podremos, como dijimos, darle la respuesta mañana"."""
NOT_YOU = (
    r"\b(?:ofrecer|contratar|coger|incorporar|proponer)(?:le|les|te|os|la|lo)\b",
    r"\b(?:le|les|te|os) (?:\S+ ){0,2}(?:ofrec|contrat|propon|propond|incorpor)\w*\b|\bcontar con (?:usted|ti)\b",
)
"""Who reads it is turned down: no later day comes of "este año no podemos ofrecerle ninguna plaza"."""
FOR_A_TIME = (
    (
        r"\b(?:suplencia|sustitución|reemplazo|interinidad|interin[oa]|temporal|eventual|contrato|prácticas|beca|"
        r"temporada|curso|pasantía|cobertura|baja (?:de |por )?maternidad|relevo|licencia|plazo fijo)(?= )"
    ),
)
"""What lasts for a time, so that the day it ends on is no answer's."""
_TO_DECIDE = (
    r"(?:\S+ )?(?:para (?:\S+ ){0,3}?(?:decid|pens|eleg|valor|reflex|consult|resolv|deliber|defin|decis)\w*|más|"
    r"de reflexión)"
)
TIME_TO_DECIDE = (
    (
        r"\b(?:quier\w+|querr\w+|necesit\w+|pid\w+|solicit\w+|se toma\w*|(?:les|le) (?:hace falta|hacen falta|"
        rf"gustaría))(?: (?:tener|tomarse|todavía|aún|otra|unas?|unos))*(?= @count {_TO_DECIDE})"
    ),
)
"""The time that those who decide ask for: "necesitan una semana o dos para decidir"."""
