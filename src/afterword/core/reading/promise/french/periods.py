"""French weeks, months, years and their parts, in the words that dates are read in."""

PERIODS = {
    "this week": (
        "cette semaine|semaine en cours|la semaine en cours|courant de semaine|courant semaine|en cours "
        "de semaine|au cours de la semaine|dans le courant de la semaine|en semaine|courant de la semaine"
    ),
    "the week": "la semaine",
    "next week": (
        "dans la semaine prochain|courant de la semaine prochain|"
        "au cours de la semaine prochain|dans le courant de la semaine "
        "prochain|courant semaine prochain|courant de semaine prochain|dans la semaine qui vient|semaine "
        "prochain|la semaine prochain|semaine qui vient|la semaine qui vient|la semaine à venir|prochain "
        "semaine|"
        "de semaine prochain|de la semaine prochain|la prochain semaine"
    ),
    "the following week": (
        "dans la semaine suivant|dans la semaine d après|celle d après|celle qui suit|celle qui suivra|"
        "semaine d ensuite|la semaine d ensuite|semaine suivant|la semaine suivant|la semaine d après|"
        "semaine d après|de la semaine suivant"
    ),
    "end of the following week": (
        "fin de la suivant|la fin de la suivant|en fin de la suivant|"
        "fin de semaine suivant|en fin de semaine suivant|fin de la semaine suivant|la fin de la semaine suivant"
    ),
    "early the following week": (
        "début de la suivant|le début de la suivant|au début de la suivant|en début de la suivant|"
        "début de semaine suivant|en début de semaine suivant|début de la semaine suivant|"
        "le début de la semaine suivant"
    ),
    "end of the following month": "fin de mois suivant|la fin de mois suivant|fin du mois d après",
    "or the following week": "ou la suivant|ou celle d après|ou celle qui suit|ou à défaut la suivant",
    "or early the following week": (
        "ou au tout début de la suivant|ou au début de la suivant|ou en début de suivant|ou début de la suivant|"
        "ou tout début de la suivant|ou au début de celle d après|ou en tout début de la suivant"
    ),
    "this month or next month": "ce mois ci ou le prochain|ce mois ou le prochain",
    "the next one": "mais celle d après|mais plutôt celle d après|mais la suivant|plutôt celle d après",
    "or next": "ou la prochain|ou dans la prochain|ou début de la prochain",
    "the week after next": (
        "la semaine d après la prochaine|dans deux semaines à compter de lundi|semaine d après la semaine prochaine"
    ),
    "week of": (
        "dans la semaine de|durant la semaine de|pendant la semaine de|lors de la semaine de|"
        "dans le courant de la semaine de|courant de la semaine de|au cours de la semaine de|"
        "courant semaine de|semaine de|semaine à partir de|la semaine de|la semaine commençant le|"
        "semaine commençant le"
    ),
    "week before": "semaine avant|la semaine avant|la semaine précédant|semaine précédant",
    "week after": "semaine après|la semaine après",
    "the week after": (
        "semaine qui suit|la semaine qui suit|dans la semaine qui suit|la semaine qui suivra|dans la semaine qui suivra"
    ),
    "before the week is over": (
        "avant que la semaine ne soit écoulée|avant que la semaine soit écoulée|d ici à ce que la semaine se termine|"
        "d ici à ce que la semaine soit finie|avant que la semaine ne s achève|avant que la semaine s achève|"
        "avant que la semaine ne se termine|"
        "avant que la semaine se termine|avant que la semaine ne soit finie|avant que la semaine soit finie|"
        "avant que la semaine ne finisse|avant que la semaine ne soit terminée|avant que la semaine soit terminée"
    ),
    "is done": "|".join(
        f"{ne}{ends}"
        for ne in ("ne ", "n ", "")
        for ends in (
            *("soit écoulé", "soit écoulée", "soit fini", "soit finie", "soit terminé", "soit terminée", "soit passé"),
            *("soit révolu", "soit révolue", "soit achevé", "soit achevée", "soit bouclé", "soit bouclée", "finisse"),
            *("prenne fin", "touche à sa fin", "arrive à son terme", "soit derrière nous", "soit close", "soit clos"),
        )
    )
    + "|ne se termine|ne s achève|ne s écoule|ne se finisse",
    "before the month is over": (
        "avant que le mois ne soit écoulé|avant que le mois soit écoulé|d ici à ce que le mois se termine|"
        "d ici à ce que le mois soit fini|avant que le mois ne s achève|avant que le mois s achève|"
        "avant que le mois ne se termine|"
        "avant que le mois se termine|avant que le mois ne soit fini|avant que le mois soit fini|"
        "avant que le mois ne finisse"
    ),
    "before the year is over": (
        "avant que l année ne soit écoulée|avant que l année soit écoulée|d ici à ce que l année se termine|"
        "d ici à ce que l année soit finie|avant que l année ne s achève|avant que l année s achève|"
        "avant que l année ne se termine|"
        "avant que l année se termine|avant que l année ne soit finie|avant que l année ne finisse"
    ),
    "calendar week": "semaine n|semaine n °|semaine numéro",
    "the month of": (
        "dans le courant du mois de|au cours du mois de|mois de|le mois de|au mois de|courant mois de|"
        "courant du mois de|"
        "dans le mois de"
    ),
    "this month": (
        "ce mois|ce mois ci|courant du mois|dans le courant du mois|au cours du mois|mois en cours|le "
        "mois en cours|du mois|du mois en cours"
    ),
    "the month": "le mois",
    "next month": (
        "mois prochain|le mois prochain|du mois prochain|mois qui vient|le mois qui vient|prochain mois|"
        "dans le mois qui vient|dans le mois à venir"
    ),
    "this quarter": "ce trimestre|trimestre en cours",
    "quarter": "trimestre",
    "next quarter": "trimestre prochain|prochain trimestre",
    "first quarter": "premier trimestre",
    "second quarter": "deuxième trimestre",
    "this year": "cette année|l année en cours|l année|année en cours|d année|cette année encore",
    "end of this year": "fin d année|fin de l année|la fin de l année|la fin d année|fin de cette année",
    "next year": (
        "année prochain|l année prochain|l an prochain|an prochain|d année prochain|l année qui vient|de "
        "l année prochain"
    ),
    "the new year": "nouvelle année|la nouvelle année|l année nouvelle|de la nouvelle année",
    "early new year": (
        "début d année|début de l année|en début d année|tout début d année|de début d année|"
        "au début de l année|au début d année|au tout début de l année"
    ),
    "early next year": (
        "début d année prochain|début de l année prochain|début de l an prochain|en début d année prochain"
    ),
    "the following weekend": (
        "week end qui suit|week end qui suivra|week end d après|le week end suivant|le week end qui suit|"
        "le week end qui suivra|le week end d après|week end suivant|"
        "le weekend suivant|le weekend qui suit|le weekend d après"
    ),
    "that weekend": "ce week end là|ce même week end|le même week end|ce weekend là",
    "the weekend": "week end|weekend|le week end|ce week end|le weekend|ce weekend",
    "next weekend": "week end prochain|le week end prochain",
}
PARTS = {
    "early": (
        "première décade de|la première décade de|premier tiers de|le premier tiers de|début du mois de|"
        "le début du mois de|au début du mois de|début|début de|au début de|en début de|"
        "dès le début de|tout début|le tout début de|au tout début de|le début de|"
        "de début|les premiers jours de|dans les premiers jours de|aux premiers jours de|dès début|courant début"
    ),
    "mid": (
        "deuxième décade de|la deuxième décade de|seconde décade de|la seconde décade de|milieu du mois de|"
        "au milieu du mois de|mi|mi -|la mi|la mi -|milieu|milieu de|au milieu de|en "
        "milieu de|le milieu de|de la mi -|courant mi -|courant mi|"
        "vers le milieu de|vers la mi -|de la mi"
    ),
    "mid the week": (
        "milieu de semaine|en milieu de semaine|le milieu de semaine|le milieu de la semaine|milieu de la semaine"
    ),
    "end of the week": "fin de semaine|fin de la semaine|la fin de la semaine|la fin de semaine|en fin de semaine",
    "early the week": "début de semaine|en début de semaine|le début de semaine|début de la semaine",
    "end of": (
        "troisième décade de|la troisième décade de|dernière décade de|la dernière décade de|fin du mois de|"
        "la fin du mois de|à la fin du mois de|fin|fin de|à la fin de|en fin de|la fin de|"
        "vers la fin de|de fin|toute fin|tout fin de|vers fin|sur la fin de|"
        "les derniers jours de|dans les derniers jours de|dans les tout derniers jours de|"
        "aux derniers jours de|courant fin"
    ),
    "end of next week": (
        "la fin de la semaine prochain|fin de semaine prochain|fin de la semaine prochain|en fin de semaine prochain"
    ),
    "early next week": (
        "début de semaine prochain|en début de semaine prochain|début de la semaine prochain|le début de "
        "la semaine prochain"
    ),
    "mid next week": "milieu de semaine prochain|en milieu de semaine prochain|milieu de la semaine prochain",
    "end of this month": "fin du mois|fin de mois|la fin du mois|la fin de mois|en fin de mois|fin de ce mois",
    "end of next month": "fin du mois prochain|la fin du mois prochain|fin de mois prochain",
    "early this month": "début de mois|début du mois",
    "early next month": "début du mois prochain|début de mois prochain|le début du mois prochain|début mois prochain",
    "mid next month": "milieu du mois prochain|mi mois prochain",
    "by end of": "avant l expiration de|avant le terme de|avant l issue de|avant la clôture de",
    "first half of": (
        "première moitié de mois de|la première moitié de mois de|première quinzaine de mois de|"
        "première quinzaine de|la première quinzaine de|première moitié de|la première moitié de|"
        "première quinzaine|1ère quinzaine de|1re quinzaine de"
    ),
    "second half of": (
        "seconde moitié de mois de|deuxième moitié de mois de|la seconde moitié de mois de|"
        "la deuxième moitié de mois de|deuxième quinzaine de mois de|seconde quinzaine de mois de|"
        "deuxième quinzaine de|seconde quinzaine de|seconde moitié de|deuxième moitié de|la deuxième "
        "quinzaine de|la seconde quinzaine de|la seconde moitié de|deuxième quinzaine|seconde quinzaine"
    ),
    "first week of": "première semaine de|la première semaine de",
    "last week of": "dernière semaine de|la dernière semaine de",
    "last week": "semaine dernier|la semaine dernier|semaine passé|la semaine passé|semaine précédente",
    "last month": "mois dernier|le mois dernier",
}
