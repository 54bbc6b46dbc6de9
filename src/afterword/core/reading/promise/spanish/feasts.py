"""Spanish names of feasts in the words that dates are read in."""

FEASTS = {
    "christmas": "navidad|la navidad|día de navidad",
    "between christmas and new year": "entre navidad y año nuevo|entre navidad y fin de año",
    "christmas eve": (
        "nochebuena|la nochebuena|noche buena|la víspera de navidad|día de nochebuena|el día de nochebuena"
    ),
    "around 6 january": "por reyes|por los reyes|por el día de reyes",
    "around christmas": "por navidad|por la navidad",
    "around 8 december": "por la inmaculada|por la purísima|por la concepción",
    "around 2 february": "por la candelaria",
    "around carnival": "por carnaval|por carnavales|por el carnaval",
    "around the easter weekend": "por semana santa|por pascua|por pascuas",
    "22 december": (
        "el gordo|el sorteo de navidad|sorteo de navidad|la lotería de navidad|lotería de navidad|el día de la lotería|"
        "el sorteo del gordo|día de la lotería"
    ),
    "5 january": "noche de reyes|la noche de reyes|la cabalgata|la cabalgata de reyes|cabalgata de reyes",
    "before 16 december": "antes de posadas|antes de las posadas|antes de la novena|antes de las novenas",
    "after 24 december": "después de posadas|después de las posadas|pasando las posadas|después de las novenas",
    "16 - 24 december": "durante las posadas|en las posadas|durante la novena|durante las novenas",
    "7 december": "la noche de las velitas|noche de las velitas|el día de las velitas|día de las velitas|las velitas",
    "the christmas holidays": (
        "vacaciones de navidad|las vacaciones de navidad|navidades|las navidades|vacaciones navideñas|el "
        "receso navideño|receso de navidad"
    ),
    "the holidays": (
        "fiestas|las fiestas|las fiestas navideñas|fiestas navideñas|fiestas de fin de año|las fiestas "
        "de fin de año|las fiestas de navidad|los festivos|las festividades|"
        "la fiestas navideñas|el periodo navideño|el período navideño|periodo navideño|"
        "las fiestas decembrinas|fiestas decembrinas|el fin de año y reyes|el descanso navideño|"
        "el parón navideño|el parón de navidad"
    ),
    "new year's eve": (
        "nochevieja|fin de año nuevo|la nochevieja|el fin de año nuevo|día de fin de año|noche vieja|"
        "día de nochevieja|el día de nochevieja"
    ),
    "new year's day": "año nuevo|el año nuevo|día de año nuevo",
    "6 january": "los reyes magos|reyes magos|el día de los reyes|día de los reyes|día de los reyes magos|reyes|"
    "día de reyes|el día de reyes|los reyes|epifanía",
    "easter": "domingo de resurrección|pascua",
    "the easter weekend": "semana santa|la semana santa|pascuas",
    "good friday": "viernes santo",
    "thanksgiving": "acción de gracias|día de acción de gracias|el día de acción de gracias",
    "6 - 8 december": (
        "puente de diciembre|el puente de diciembre|puente de la constitución|el puente de la "
        "constitución|puente de la inmaculada|puente de la purísima"
    ),
    "6 december": "día de la constitución|el día de la constitución",
    "8 december": "la purísima|la concepción|la inmaculada concepción|día de la concepción|día de la purísima|"
    "el día de la purísima|la inmaculada|día de la inmaculada",
    "1 november": "todos los santos|día de todos los santos",
    "12 october": "día de la hispanidad|el pilar",
    "1 may": "día del trabajo|día del trabajador",
    "2 november": "día de muertos|el día de muertos",
    "carnival": "carnaval|el carnaval|carnavales|el carnavales",
    "ash wednesday": "miércoles de ceniza|el miércoles de ceniza",
    "maundy thursday": "jueves santo|el jueves santo",
    "candlemas": "candelaria|la candelaria|día de la candelaria",
    "14 february": "san valentín|día de san valentín|el día de san valentín|día de los enamorados",
    "the long weekend": (
        "puente|el puente|puente festivo|el puente festivo|"
        "puente de reyes|el puente de reyes|el puente largo|el finde largo|finde largo|"
        "el fin de semana largo|fin de semana largo|fin largo|el puentazo|el acueducto"
    ),
    "24 june": "san juan|la noche de san juan",
    "12 december": (
        "el día de la virgen de guadalupe|el día de la virgen|día de la virgen|el día de la guadalupana|"
        "la virgen de guadalupe|"
        "día de la virgen de guadalupe|día de la guadalupe|la guadalupana|día de la guadalupana"
    ),
    "corpus christi": "corpus|el corpus",
    "boxing day": "san esteban|sant esteve",
    "28 december": "día de los inocentes|los santos inocentes",
    "the bank holiday": ("el festivo|el feriado|el asueto|el día festivo|el día feriado|el día inhábil"),
    "epiphany": ("la fiesta de reyes|la festividad de reyes"),
    "carnival monday": ("lunes de carnaval|el lunes de carnaval"),
    "shrove tuesday": "martes de carnaval|el martes de carnaval",
    "fat thursday": "jueves lardero|el jueves lardero",
    "holy saturday": "sábado santo|el sábado santo|sábado de gloria|el sábado de gloria",
    "19 march": "san josé|el día de san josé|día de san josé",
    "15 - 19 march": "fallas|las fallas",
    "23 april": "sant jordi|san jordi|el día del libro|día del libro",
    "28 february": "día de andalucía|el día de andalucía",
    "8 march": "día de la mujer|el día de la mujer|el 8 m",
    "24 february": "día de la bandera|el día de la bandera",
    "31 october": "halloween|noche de brujas|la noche de brujas",
    "black friday": "black friday|el black friday|viernes negro|el viernes negro",
    "15 august": "la asunción|día de la asunción|la virgen de agosto",
    "pentecost": "pentecostés",
    "palm sunday": ("domingo de ramos|el domingo de ramos"),
    "easter monday": ("lunes de pascua|el lunes de pascua"),
}
