"""The Spanish turns of phrase that move a promise, take it back, turn it round or ask the candidate to act."""

from afterword.core.reading.promise.spanish.answers import LISTS, OUT

_NOT = r"(?:no|nada|ninguna?|ningún|nunca|sin)"
_HEAR = (
    r"(?:noticias|respuesta|recibid[oa]|recibe|recibes|reciba|contactado|contactamos|llamado|escrito|"
    r"dicho|sabido|sabe|sabes|tenido|tiene|tienes|"
    r"novedades|contestado|nada|avisado|oído|informado|llegado)\b"
)
CHANGES = {
    "dropped": (
        (
            r"\b(?:íbamos|iba|pensábamos|pensaba|teníamos pensado|tenía pensado|teníamos calculado|contábamos con|"
            r"esperábamos|esperaba|queríamos|quería|teníamos previsto|"
            r"tenía previsto|estaba previsto|"
            r"habíamos previsto|habíamos pensado|inicialmente|debía(?:mos)? (?:una )?(?:respuesta|contestación|"
            r"llamada)(?: para)? (?=@)|retir(?:o|amos|ar) lo (?:que|dicho|de)|en un principio|al principio|"
            r"originalmente|"
            r"olv[ií]d\w+ lo que (?:te |le |les |os )?(?:dije|dijimos|prometí|prometimos))\b"
        ),
    ),
    "wished": (r"\b(?:nos gustaría|me gustaría|quisiéramos|querríamos|quisiera)\b",),
    "said": (
        (
            r"\blo del? @|\b(?:dije|dijimos|dicho|comentado|prometimos|prometí|prometido|(?<!lo )comentamos|comenté|"
            r"que (?:te|le|les|os) (?:di|dimos)|lo de (?:dar|dec|avis|contest|respond|llam|escrib)\w*|"
            r"anunciamos|anunciado|"
            r"indicamos|mencioné|mencionamos|previsto|"
            r"íbamos|iba|pensábamos|pensaba|esperábamos|dijo|dijeron|decíamos|hablamos de|habíamos quedado|"
            r"había quedado|habíamos acordado)\b"
        ),
    ),
    "upset": (
        (
            r"\b(?:pero|sin embargo|lamentablemente|desafortunadamente|desgraciadamente|finalmente|al final|"
            r"lo siento|lo sentimos|disculp\w+|retras\w+|aplaz\w+|"
            r"pospon\w+|posponer|más tiempo|demor\w+|tard\w+|en realidad|sino|imposible)\b"
        ),
    ),
    "stands": (
        r"\b(?:como estaba previsto|sigue en pie|se mantiene|mantenemos|tal como|según lo previsto|seguimos)\b",
    ),
    "correction": (
        (
            r"\b(?:mejor(?= @)|pon(?:le|gale|gámosle|gamos|te)(?= @)|d[aé]le(?= @)|mejor dicho|perdón|"
            r"quiero decir|más bien|en realidad|rectifico|corrijo|"
            r"(?<!te )(?<!le )(?<!les )(?<!os )(?<!lo )digo|sino)\b"
        ),
        (
            r"\b(?:retras|aplaz|pospon|pospuest|mov|demor|reprogram|posterg|prorrog|desplaz|traslad)\w*\b|"
            r"\b(?:qued[ae]n?|quedará|pas[ae]n?|pasará|pasamos|quedamos|lo dejamos|la dejamos|lo dejo|"
            r"lo pasamos|lo movemos|"
            r"lo ponemos|(?:te|le|les|os|se) l[oa] (?:paso|doy|dejo|mando|damos|pasamos|dejamos|mandamos|"
            r"digo|decimos)) (?=@|$)|\b(?:será|ahora será|finalmente "
            r"será|al final "
            r"será)\b|\bnueva fecha\b|\bfinalmente\b|\bal final\b|\bse pasa a\b|\bnos vamos\b"
        ),
    ),
    "withdrawn": (
        (
            r"\b(?:más tiempo|más largo|más de lo|tiempo adicional|retras\w+|aplaz\w+|pospon\w+|pospuest\w+|"
            r"demor\w+|suspendid\w+|en pausa|paralizad\w+|en espera)\b"
        ),
        (
            r"\bno (?:\S+ ){0,3}(?:podremos|podré|podrá|llegamos|llegaremos|vamos a poder|voy a poder|será "
            r"posible|es posible|va a ser posible|"
            r"cumplir|cumpliremos|poder)\b|\bsin efecto\b|\bdesdecirme\b|"
            r"\bya no (?:vale|sirve|aplica|rige|se sostiene)\b|\bpor no dich[oa]s?\b|"
            r"\bolv[ií]d\w+\b|\bse (?:cae|cay[oó]|ha caído)\b|\ben nada\b|"
            r"\bno (?:\S+ ){0,5}?(?:otra|nueva) (?:fecha|que (?:dar|ofrecer)\w*)\b|"
            r"\btodavía no (?:tenemos|hay|sabemos)\b|\baún no (?:tenemos|hay|"
            r"sabemos)\b|\bimposible\b"
        ),
    ),
    "negated": (
        (
            r"(?<!por )(?<!o un )(?<!s[ií] o )(?<!sí , o )(?<!el )\bno\b(?! (?:seleccionad|elegid|admitid)[oa]s\b)"
            r"(?! (?:dude|dudes|duden|"
            r"se preocupe|te preocupes|solo|sólo))|(?<!en )(?<!que )\bnada\b|\bninguna?\b|"
            r"\bningún\b|\bnunca\b|\bnadie\b|\btampoco\b|\bimprobable\b|\bdifícil\w*\b"
        ),
    ),
    "bars": (
        (
            r"@before (?:va a ser |es |será |lo veo )?(?:imposible|inviable)\b|"
            r"@before no (?:va a )?(?:poder|puede|podrá|será|sería|ser)(?: ser)?(?: posible)?(?= ?$| [.,!;]| porque\b)"
        ),
        (
            r"\b(?:patronato|consejo|junta|comité|comisión|directorio|claustro|tribunal|jurado|directiva|pleno|mesa|"
            r"cabildo|concejo|ayuntamiento|dirección|socios|gerencia) (?:\S+ ){0,3}?no (?:se |"
            r"nos )?(?:reún|junt|sesion|deliber|"
            r"vot|firm|decid|resuelv|aprueb)\w*\b"
        ),
        (
            r"\b(?:respuesta|resolución|decisión|resultados?|noticias|fallo|dictamen|autorización|aprobación) no "
            r"(?:\S+ ){0,2}?(?:llega|sale|saldrá|llegará|llegarán|saldrán|estará|estarán|habrá|sabrá|"
            r"tendremos|conocerá|"
            r"será|viene|vendrá)n?\b"
        ),
        (
            r"(?<!en )(?<!que )(?<!antes de )\bnada\b(?! más (?:que |\w+r\b)| (?:que|por) (?:hacer|preparar|"
            r"enviar)| de su parte| de tu parte)"
        ),
        (
            r"\bno (?:se |te |lo )?(?:espere[ns]?|esperes|esperéis|esperamos|espero|cuente[ns]?|cuentes|"
            r"contéis|contamos|"
            r"confíe[ns]?|aguarde[ns]?)\b(?! que (?:usted|tú))"
        ),
        r"\b(?:dudo|dudamos|improbable|poco probable|difícilmente|nadie)\b",
        r"\bni (?:una (?:sola )?|media )?(?:palabra|pío|noticia)\b",
        r"\bno (?:\S+ ){0,3}?(?:pasará|ocurrirá|avanzará|avanzaremos|avanza|moverá|sucederá)\b",
        r"\b(?:ninguna|sin) (?:contratación|avances?|movimientos?)\b",
    ),
    "no longer": (r"\bya no\b|\bno (?:\w+ ){1,3}ya\b",),
    "awaits": (
        (
            r"\b(?:antes de(?! nada)|antes del|hasta|hasta que|mientras|en tanto)\b(?: [^@ ,;]+){1,10}?"
            r"(?: ,(?: \w+){0,4}(?: ,)?)? (?=@bare)"
        ),
    ),
    "frozen": (
        (
            r"\b(?:congelad[oa]s?|congelación|en pausa|pausad[oa]s?|suspendid[oa]s?|en espera|paralizad[oa]s?|"
            r"en suspenso|detenid[oa]s?|parad[oa]s?|en el limbo|bloquead[oa]s?)\b"
        ),
    ),
    "free": (r"\bno dude\w* en\b|\bno dudes en\b|\ben cualquier momento\b",),
    "unheard": (
        rf"\b(?:si|en caso de|de no|caso de)\b(?: \S+){{0,6}}? {_NOT}\b(?: \S+){{0,7}}? {_HEAR}(?! de (?:su|tu) parte)",
        (
            r"\bde no (?:tener|recibir|haber|saber)\b|\bsi no (?:les?|te|os|se|l[ao]s?)? ?(?:hemos|han|ha|he|"
            r"contactamos|hablamos|buscamos|avisamos|decimos|escribimos|llamamos|sabe|sabes)\b"
        ),
        r"\bsin noticias\b",
    ),
    "to you": (),
    "rival": (r"\b(?:tengo|he recibido|me han hecho|cuento con) (?:\S+ ){0,3}(?:otra|segunda) (?:oferta|propuesta)\b",),
    "others": (r"\b(?:nosotros|ellos|ella|él|usted|nos|les|le)\b",),
    "limit": (
        r"\b(?:lo más pronto|lo antes|lo más tarde|la fecha más)\b(?: [^@ ]+){1,9} (?:es|sería|será)(?: \w+)? @",
    ),
    "earliest": (r" (?:más pronto|antes|temprana) ",),
    "back": (r"\b(?:de vuelta|vuelva|vuelve|regrese|regresa|reincorpore|esté)\b",),
    "on return": (r"\b(?:a|tras|después de) (?:su|mi) (?:vuelta|regreso)\b",),
    "finishes": (r"\b(?:terminar|acabar|finalizar|concluir|cerrar)\b",),
    "inquires": (
        r"^[ ,;:()-]*¿(?! (?:verdad|no|cierto|correcto|no es así|no es cierto|a que sí) \?)",
        (
            r"^[ ,;:()-]*(?:y |pero |o )*(?:podría\w*|puede\w*|tendría\w*|sería|cuánto|cuál\w*|cuándo|cómo|dónde|quién|"
            r"le parece|te parece)\b(?=.*\?)"
        ),
    ),
    "comes back": (r"\b(?:de vuelta|vuelva|vuelve|regrese|regresa|reincorpore)\b",),
    "to decide": (r"\bpara (?:\S+ ){0,2}(?:decidir|tomar|elegir|resolver|deliberar|definir)\b",),
    "owned": (
        (
            r"\b(?:va|van|iba|iban|debe|deben|dijo|dijeron|quedó|quedaron) (?:\S+ ){0,2}(?:me|nos|llamarme|"
            r"avisarme|decirme|contestarme)\b"
        ),
    ),
    "begged": (
        (
            r"\b(?:escríbanos|escríbeme|escríbame|escríbenos|llámeme|llámame|llámenos|contáctenos|contáctanos|"
            r"contácteme|avíseme|avísame|"
            r"recuérdemelo|recuérdamelo|pregúnteme|pregúntame|pregunte|pregunta|contacte|contacta|escriba|"
            r"(?<!te )(?<!le )(?<!les )(?<!os )escribe|llame|póngase en contacto|ponte en contacto|insista|insiste)\b"
        ),
        r"\b(?:puede|puedes|pueden) (?:\S+ )?(?:escribir\w*|llamar\w*|preguntar\w*|contactar\w*|insistir)\b",
    ),
    "takes back": (
        (
            r"\bmás (?:(?:de )?tiempo|largo|larga)\b|\btard\w* (?:un poco |algo |bastante )?más\b|\bmás de lo "
            r"(?:previsto|esperado|habitual|"
            r"que (?:pensábamos|esperábamos|creíamos))\b|\btiempo (?:adicional|extra)\b|\bunos días más\b|\balarg\w+\b"
        ),
        (
            r"\b(?:retras(?!o en\b)\w+|demor(?!\w* (?:\w+ )?@count)\w+|aplaz\w+|pospon\w+|pospuest\w+|atrás con)\b|"
            r"\b(?:todavía|aún) "
            r"no (?:\S+ ){0,2}(?:fecha|"
            r"calendario|plazo)\b|\bsin fecha\b"
        ),
        (
            r"\bno (?:\S+ ){0,3}?(?:cumplir|llegar a|llegamos a|respetar) (?:\S+ ){0,2}?(?:plazo|fecha|tiempo|"
            r"compromiso)\b|"
            r"\bal final no\b|\bfinalmente no\b"
        ),
    ),
    "each told": (
        (
            r"\b(?:lista|relación|resolución|listado|adjudicación|baremación|puntuación|nota)s? provisional(?:es)?\b.*"
            r"\bdefinitiv[oa]s?\b"
        ),
        (
            r"\bprimer[oa]? (?:la|el|las|los|una?) \w+ .*@.*\b(?:y|e) (?:después|luego|más tarde) (?:la|el|las|"
            r"los|una?) .*@"
        ),
    ),
    "plainly told": (
        rf"\b{OUT} (?:\S+ ){{0,2}}{LISTS}\b|\b{LISTS}(?: \S+){{0,4}}? {OUT}\b",
        (
            r"\bconocer(?:á|án|ás|éis|emos) (?:ya )?(?:su|sus|el|la|los|las|tu|tus) (?:\S+ )?(?:puntajes?|"
            r"notas?|resultados?|"
            r"puntuaci(?:ón|ones)|calificaci(?:ón|ones)|decisión|respuesta|veredicto|fallo|plaza|destino)\b"
        ),
        r"\b(?:hará|harán|se hará|se harán) públic[oa]s?\b",
    ),
    "no answer": (
        (
            r"\b(?:publicamos|lanzamos|abrimos|colgamos|pusimos) (?:el|la|este|esta|un|una) "
            r"(?:aviso|anuncio|oferta|vacante|convocatoria|búsqueda|puesto|proceso|plaza)\b"
        ),
        (r"\b(?:recién |@from )(?:hoy |ayer |ahora )?(?:\S+ )?(?:abrí|leí|vi|volví|recibí|pude)\b"),
        (
            r"\b(?:oferta|vacante|anuncio|convocatoria|bolsa|puesto|plaza|aviso)\b[^@,;:]{0,40} "
            r"(?:est(?:á|ará|arán)|sigue|seguirá|permanec\w+|queda|quedará) (?:\S+ )?"
            r"(?:publicad|activ|abiert|disponible|vigente|colgad)\w*\b"
        ),
    ),
    "talks over": (
        (
            r"\b(?:lo|la|te|le|se lo) (?:hablo|comento|consulto|miro|veo|pregunto|charlo|platico|paso|presento|reviso|"
            r"comentamos|hablamos|vemos|miramos|platicamos|charlamos|consultamos)\b"
        ),
        r"\b(?:tenemos|tengo|hay) (?:una |la )?(?:reunión|junta|comité|sesión|claustro)\b",
        r"\b(?:hablo|hablamos|me siento|me reúno|nos reunimos|quedo|me junto|nos juntamos) con\b",
    ),
    "but": (r" (?:pero|sin embargo|sino) ",),
    "planned": (r" (?:previst[oa]|prevista|programad[oa]|esperad[oa]) $",),
    "no worry": (r" (?:no se preocupe|no te preocupes|a menos que|salvo que) ",),
    "if i": (r" si (?:yo|no recibo|no tengo|no me|no sé|no oigo) ",),
    "and then": (r"^[ ,]*(?:y|e) ",),
    "needs": (r" necesit",),
}
"""What moves, withdraws or turns round a promise."""
