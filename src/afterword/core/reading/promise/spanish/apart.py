"""Spanish turns that tell for whom, or for which post, an answer is: "para el de Vigo, el 11"."""

_NOT_ME = (
    r"(?:descartad[oa]s|elegid[oa]s|seleccionad[oa]s|rechazad[oa]s|demás|otr[oa]s|finalistas|restantes|"
    r"no (?:seleccionad[oa]s|elegid[oa]s|admitid[oa]s)|admitid[oa]s|suplentes)"
)
_LETTER = r"(?:rechazos|negativas|respuestas (?:negativas|positivas)|ofertas|cartas de rechazo|descartes)"
WHOM = (
    rf"\b(?:los|las|todos los|todas las) (?:candidat[oa]s )?{_NOT_ME}\b",
    r"\b(?:quienes|los que|las que) (?:no )?(?:hay|pas|qued|sean|sigan|entr)\w*\b",
    r"\b(?:la persona|el candidato|la candidata) (?:elegid|seleccionad|escogid)[oa]\b|\bal resto\b",
    r"\b(?:al que|a la que|a quien) (?:eli|esco|sele|cojamos|cojan)\w*\b",
    rf"^[ ,;:]*(?:y |e |pero )?(?:las |los |nuestras )?{_LETTER}\b",
    rf"\b(?:envi\w+|mand\w+) (?:las |los )?{_LETTER}\b",
)
"""Whom an answer is for, or which of the two it is."""
TELLS = (
    r"\b(?:escrib|llam|avis|contact|inform|notific|respond|contest|comunic|envi|mand|dir|dec|habl|noticia)\w*\b",
    r"\b(?:sal\w+|van|recib\w+|tendr\w+|llegan|llegarán|hacemos|haremos|se hacen|se harán|se dan|se darán|sabrán)\b",
    r"\birán\b",
)
"""With one of these it is told."""
WHICH_POST = (
    (
        r"\bpara (?:el|la|los|las) (?:de|del|otr[oa])\b|\bpara (?:el|la) (?:puesto|plaza|vacante|tienda|sede|"
        r"oficina)\b|\bpara el segundo\b|\bpara la segunda\b|"
        r"^[ ,;:]*(?:y |pero )?para (?!usted |ti |nosotros |mí |el |la |los |las |un |una |eso |que |"
        r"ello |su |tu |ese |\w+r\b)\w+\b"
    ),
)
"""Which of several posts an answer is about."""
