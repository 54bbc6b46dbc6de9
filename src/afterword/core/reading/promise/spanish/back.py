"""Spanish words that go back to a day spoken of before: "al día siguiente", "esa misma tarde", "para entonces"."""

_THAT_DAY = ("ese día", "ese mismo día", "el mismo día", "aquel día")
_HOURS = (
    *(f"{led} la {hour}" for led in ("por", "en", "a") for hour in ("mañana", "tarde", "noche")),
    *("a primera hora", "a última hora", "a mediodía", "al mediodía"),
)

_WORDS = {
    "by then": (
        "para entonces|antes de entonces|para esa fecha|para ese día|"
        "para esa misma fecha|para dicha fecha|antes de esa fecha|hasta entonces|"
        "a esa fecha|para esas fechas|"
        "antes de ese día|para ese momento|para esa hora|a más tardar ese día|a más tardar esa fecha|"
        "a más tardar entonces|como muy tarde ese día|como tarde ese día|como máximo ese día"
    ),
    "before then": "antes .|antes !|antes de eso",
    "after that": (
        "después|luego|más adelante|a continuación|tras eso|después de eso|justo después|acto seguido|posteriormente|"
        "después de esa fecha|después de ese día|pasada esa fecha|tras esa fecha|pasado ese día|"
        "a partir de esa fecha|"
        "hecho eso|después de aquello|luego de eso|una vez hecho eso|tras lo cual|después de lo cual|"
        "luego de lo cual|vencido eso|pasado eso|a partir de ahí|a partir de entonces|desde entonces"
    ),
    "on that day": (
        "ese día|ese mismo día|el mismo día|en ese mismo día|en esa fecha|en esa misma fecha|aquel día|"
        "ese propio día|en dicha fecha|dicho día|ese día mismo|en ese día|aquel mismo día|esa fecha|"
        "el propio día"
    ),
    "or sooner": "o antes|si no antes|incluso antes|o antes si es posible",
    "onwards": "en adelante",
    "yesterday": "ayer|anteayer|recientemente|anoche",
    "full": "completa|completo|entera|entero|hábiles",
    "third of": "tercio de|tercio del",
    "the day following": (
        "el día después de|al día siguiente de|el día siguiente a|el día siguiente de|al día siguiente a"
    ),
    "once he returns": "|".join(
        f"{led} {back}"
        for led in ("cuando", "en cuanto", "apenas", "ni bien", "no bien", "tan pronto como")
        for back in ("vuelva", "regrese", "vuelvan", "regresen", "vuelva a la oficina", "regrese a la oficina")
    ),
    "on his return": "a su vuelta|a su regreso|a mi vuelta|a mi regreso|tras su vuelta|tras su regreso",
    "the day before": (
        "el día antes de|la víspera de|en vísperas de|en la víspera de|el día anterior a|el víspera de|un día antes de|"
        "la víspera"
    ),
    "today week": "de hoy en ocho|de hoy en ocho días|hoy en ocho",
    "today fortnight": "de hoy en quince|de hoy en quince días",
    "the following month": "mes siguiente|del mes siguiente|al mes siguiente",
    "until then": (
        "hasta esa fecha|hasta ese día|hasta esa misma fecha|hasta ese momento|"
        "mientras no esté eso|mientras eso no esté|mientras no esté|mientras no ocurra|mientras no pase eso|"
        "mientras eso no pase|mientras eso no ocurra|mientras no suceda|hasta que eso no ocurra|"
        "hasta que eso no pase|hasta que eso ocurra|hasta que no esté eso|hasta que eso esté|hasta que no pase eso"
    ),
    "specifically": (
        "concretamente|más concretamente|en concreto|exactamente|más exactamente|precisamente|es decir|o sea|a saber|"
        "o sea ,|o sea , el|es decir ,|es decir , el|esto es|esto es ,|en concreto ,|concretamente ,"
    ),
    "two days before": "antevíspera de|la antevíspera de|la antevíspera",
    "in the next few days": "estos días|en estos días|uno de estos días",
    "the second day after": (
        "a los dos días|dos días después de eso|al segundo día|dos días después de aquello|pasados dos días"
    ),
    "that evening": (
        "esa tarde|esa noche|esa misma tarde|esa misma noche|el misma tarde|el misma noche|esa mañana|"
        "ese mismo mediodía|"
        "esa noche misma|esa tarde misma|en la noche de ese día|en la tarde de ese día|esa tardecita|"
        "esa misma mañana|el misma mañana|aquella tarde|aquella noche|esa misma nochecita|"
        "ese mediodía"
    ),
    "that week": (
        "esa semana|esa misma semana|el misma semana|en esa semana|en esa misma semana|aquella semana|"
        "en el misma semana|"
        "esa otra semana|aquella misma semana|dicha semana|en dicha semana|durante esa semana|"
        "a lo largo de esa semana|en el transcurso de esa semana|en el curso de esa semana|"
        "dentro de esa semana|dentro de esa misma semana|esa semana misma"
    ),
    "that month": "ese mes|ese mismo mes|el mismo mes|dicho mes",
    "later": "más tarde",
    "the next working day": (
        "al siguiente día hábiles|el siguiente día hábiles|al día hábiles siguiente|"
        "el día hábiles siguiente|al próximo día hábiles|el próximo día hábiles"
    ),
    "no longer": "ya no|ya no será|no será ya|ya no va a ser|ya no en",
    "until after": (
        "hasta después de|hasta después del|hasta pasado|hasta pasados|hasta pasadas|hasta pasado el|"
        "hasta que no pase|hasta que no pasen|hasta que pase|hasta que pasen|hasta que haya pasado|"
        "hasta que hayan pasado|hasta que no haya pasado|hasta que no hayan pasado|mientras no pase|"
        "mientras no pasen|hasta que no acabe|hasta que no acaben|hasta que no termine|"
        "hasta que no terminen|hasta que acabe|hasta que acaben|hasta que termine|hasta que terminen"
    ),
    "end of the week": (
        "finales de semana|final de semana|a finales de semana|fines de semana|a fines de semana|"
        "final de la semana|finales de la semana|a final de semana"
    ),
    "for the christmas holidays": (
        "por vacaciones de navidad|por las vacaciones de navidad|por vacaciones navideñas|"
        "por receso navideño|por el receso navideño"
    ),
    "for the holidays": "por las fiestas|por fiestas",
    "until after that": (
        "hasta después de esa fecha|hasta después de ese día|hasta pasada esa fecha|hasta pasado ese día"
    ),
    "not before that": (
        "recién a partir de ahí|recién ahí|recién entonces|recién después de eso|solo entonces|sólo entonces|"
        "solo a partir de ahí|recién a partir de entonces|recién a partir de ese día|recién desde ahí|"
        "solo a partir de entonces|solo después de eso|recién desde ese día|no antes de esa fecha|"
        "no antes de ese día|nunca antes de esa fecha"
    ),
    "penultimate": "penúltimo|penúltima",
    "the day after": (
        "al día siguiente|el día siguiente|día siguiente|el día después|al otro día|al otro día de eso|"
        "el día posterior|el día que sigue|al día posterior|"
        "un día después|un día más tarde|al día siguiente por la mañana|"
        "al día siguiente a primera hora|al día siguiente por la tarde"
    ),
    "the next morning": (
        "a la mañana siguiente|la mañana siguiente|a la tarde siguiente|la tarde siguiente|"
        "a la noche siguiente|la noche siguiente|a la otra mañana"
    ),
}
BACK = _WORDS | {
    "on that day": "|".join((_WORDS["on that day"], *(f"{day} {hour}" for day in _THAT_DAY for hour in _HOURS)))
}
