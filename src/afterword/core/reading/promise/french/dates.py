"""French words of days in the words that dates are read in; a speaker of French corrects the lists here."""

from afterword.core.reading.promise.french.back import BACK
from afterword.core.reading.promise.french.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.french.feasts import FEASTS
from afterword.core.reading.promise.french.figures import figure
from afterword.core.reading.promise.french.weekdays import BESIDE_WEEKDAYS
from afterword.core.reading.promise.rendering import Glossary, beside_weekdays, named

_FORMS = {
    "prochain": "prochaine prochains prochaines",
    "suivant": "suivante suivants suivantes",
    "dernier": "dernière derniers dernières",
    "passé": "passée passés passées",
    "le": "la l",
    "de": "du des d",
    "à": "au aux",
    "un": "une",
    "ce": "cette cet",
    "premier": "première 1ère premiers premières",
    "second": "seconde",
    "ouvrés": "ouvré ouvrables ouvrable",
    "jours": "journées",
    "fêtes": "fête",
    "courant": "courants",
    "heures": "heure",
}
_WORDS = {
    "by": ("pour fin|pour au plus tard|d ici au plus tard|avant au plus tard|au plus tard d ici|au plus tard avant"),
    "until": "jusque|jusqu à|jusqu au|jusqu|jusque à",
    "latest": (
        "au plus tard|au plus tard le|au plus tard à|dernier délai|au plus tard en|au maximum le|maximum le|"
        "dernier limite|dernier carat|pas plus tard que|pas plus tard que le|au plus loin|au plus loin le|"
        "au grand plus tard|grand max|gros max|gros maximum|"
        "pas au delà de|pas au delà de le|pas après|pas après le|sans dépasser|"
        "sans dépasser le|jamais après|jamais après le|dernier carat le|au tout plus tard"
    ),
    "not beyond": (
        "ne dépassera pas|ne dépassera pas le|n excédera pas|n excédera pas le|ne dépasserons pas|"
        "ne prendra pas plus de|ne tardera pas plus de|ne mettrons pas plus de|ne mettrai pas plus de"
    ),
    "beyond": "au delà de|au delà de le|plus loin que|plus loin que le",
    "max": "maximum|max|au maximum|au plus|tout au plus|grand maximum",
    "before": (
        "avant|avant le|avant de|d avant|n attendrons pas le|n attendra pas le|n attendrai pas le|sans attendre le"
    ),
    "after": (
        "jour pour jour après|jour pour jour après le|après|après le|passé le|juste après|juste après le|"
        "à l issue de|à la suite de|une fois "
        "passé|une fois passé le|"
        "une fois le|seulement après|peu après|peu après le|au retour de"
    ),
    "right after": (
        "sitôt après|aussitôt après|tout de suite après|immédiatement après|"
        "directement après|sitôt après le|aussitôt après le|tout de suite après le|immédiatement après le|"
        "directement après le"
    ),
    "from": "à partir de|à compter de|à partir de le|dès à partir de",
    "no sooner than": "au plus tôt dans|au plus tôt d ici",
    "earliest": "au plus tôt|au plus tôt le|au mieux|au mieux le|pas plus tôt que",
    "not before": (
        "pas avant|pas avant le|guère avant|guère avant le|pas avant de|plus avant le|rien avant|rien avant le"
    ),
    "in": (
        "dans|en|courant|courant de|dans le courant de|au cours de|pendant|durant|dans le cours de|tout au long de|"
        "dans le|sur"
    ),
    "around": "vers|vers le|autour de|aux alentours de|aux environs de|vers les|à peu près|plutôt vers",
    "between": "entre|entre le|quelque part entre",
    "and": "et|et le",
    "or": "ou peut être|ou peut être le|ou encore|ou|ou le|ou bien|voire|voire le|ou plutôt|ou au plus tard|ou alors",
    "to": "à|au",
    "moved from": (
        "reporté de|reportée de|repoussé de|repoussée de|décalé de|décalée de|déplacé de|déplacée de|"
        "reportons de|repoussons de|décalons de|glisse de"
    ),
    "than": "au lieu de|plutôt que|et non|que le",
    "the": "le|les",
    "roughly": "environ|à peu près|approximativement|autour de|grosso modo|quelque",
    "probably": (
        "en principe|a priori|en théorie|vraisemblablement|selon toute vraisemblance|dans l idéal|en toute logique|"
        "très probablement|très vraisemblablement|je dirais|disons|"
        "probablement|sans doute|normalement|peut être|idéalement|encore|sûrement|si possible|certainement|plutôt"
    ),
    "maybe": "peut être|peut être le|peut être que ce sera",
    "within": (
        "courant d ici|courant d ici le|courant d ici à|d ici|d ici à|d ici le|sous|sous un délai de|"
        "dans un délai de|dans les|en moins de|dans un délai maximum de|"
        "dans un délai maximal de|sous un délai maximum de|dans un maximum de|au plus tard dans|au plus tard sous|"
        "en l espace de|dans l espace de|endéans|endéans les|endéans le délai de|endéans un délai de|à l intérieur de|"
        "dans la limite de|d ici à maximum|d ici à peine|d ici tout au plus|"
        "dans moins de|d ici maximum|en maximum|dans maximum|d ici environ|sous maximum|sous les|d ici un délai de|"
        "sous un délai de l ordre de|dans un délai d environ|sous un délai d environ|dans les limites de"
    ),
    "in the next": (
        "dans les prochain|au cours des prochain|dans les suivant|d ici les prochain|sous les prochain|ces prochain|"
        "durant les prochain|pendant les prochain|dans les tout prochain|les prochain|courant des prochain"
    ),
    "at least": "au moins|au minimum|minimum|pas moins de",
    "for": "pour|pendant les|durant les",
    "since": "depuis|depuis le",
    "past": "il y a|y a",
    "last": "dernier",
    "every": "chaque|tous les|toutes les",
    # lengths
    "a": "un",
    "one to": "un à",
    "one or": "un ou",
    "a few": "quelques",
    "several": "plusieurs",
    "a couple of": "une paire de|deux petites|une couple de|un couple de|une coupe de",
    "days": "jours|jour calendaire|jours calendaires",
    "day": "jour",
    "business days": "jours ouvrés|jour ouvrés|jours de travail",
    "a few days": "quelques jours|quelque jours",
    "business": "ouvrés",
    "weeks": "semaines|semaines de",
    "week": "semaine",
    "a week": "une semaine|une bonne semaine|une petite semaine|une grosse semaine",
    "a month": "un bon mois|un petit mois|un gros mois",
    "month": "mois",
    "hours": "heures",
    "about two weeks": (
        "une quinzaine|une quinzaine de jours|environ quinze jours|environ 15 jours|une bonne quinzaine|"
        "une petite quinzaine"
    ),
    "15 days": "quinzaine",
    "8 days": "huitaine|une huitaine|une huitaine de jours",
    "about ten days": "une dizaine de jours|une bonne dizaine de jours|une petite dizaine de jours",
    "about 20 days": "une vingtaine de jours",
    "about three weeks": "trois semaines environ",
    "extra": "bonnes|bons|petits|grosses|pleines",
    "ago": "plus tôt",
    # days
    "today": "aujourd hui|ce jour|dès aujourd hui",
    "by today": "d ici ce soir|d ici à ce soir|d ici ce midi|d ici midi",
    "by tomorrow": "avant demain midi|avant demain soir|avant demain après midi|d ici à demain soir",
    "by the day after tomorrow": "avant après demain midi|avant après demain soir",
    "this afternoon": (
        "cet avant midi|cette avant midi|cet après midi|ce matin|ce soir|cette après midi|cet aprem|ce midi"
    ),
    "tomorrow": "demain|demain matin|demain soir|demain après midi|demain midi|dès demain|demain dans la journée",
    "end of today": (
        "fin de journée|en fin de journée|fin de la journée|la fin de journée|la fin de la journée|ce soir au plus tard"
    ),
    "end of day tomorrow": "demain en fin de journée|demain fin de journée",
    "day after tomorrow": "après demain|après demain matin|après demain soir",
    "a week from tomorrow": "demain en huit|de demain en huit",
    "today week": "aujourd hui en huit|d aujourd hui en huit|de aujourd hui en huit|dans une semaine jour pour jour",
    "morning": "matin|matinée|dans la matinée|en matinée|au matin|en fin de matinée|en début de matinée",
    "afternoon": "après midi|soir|midi",
    "in the late afternoon": (
        "dans l après midi|dans le courant de l après midi|en fin d après midi|en début d après midi|"
        "dans l heure|dans les heures qui viennent|dans les prochain heures|dans les heures à venir|d ici une heure|"
        "d ici quelques heures|dans quelques heures|en milieu d après midi|"
        "en cours d après midi|en soirée|dans la soirée|en début de soirée|en fin de soirée"
    ),
    "noon": "à midi",
    "end of day": "en fin de journée le|fin de journée le",
    "the day after": (
        "dès le jour suivant|dès le jour d après|lendemain|lendemain matin|lendemain soir|jour suivant|"
        "jour d après|le lendemain|le jour suivant|"
        "le jour d après|dès le lendemain"
    ),
    # periods
    "this week": (
        "cette semaine|semaine en cours|la semaine en cours|courant de semaine|courant semaine|en cours "
        "de semaine|au cours de la semaine|dans le courant de la semaine|en semaine|courant de la semaine"
    ),
    "the week": "la semaine",
    "next week": (
        "courant de la semaine prochain|au cours de la semaine prochain|dans le courant de la semaine "
        "prochain|courant semaine prochain|courant de semaine prochain|dans la semaine qui vient|semaine "
        "prochain|la semaine prochain|semaine qui vient|la semaine qui vient|la semaine à venir|prochain "
        "semaine|"
        "de semaine prochain|de la semaine prochain|la prochain semaine"
    ),
    "the following week": (
        "celle d après|celle qui suit|celle qui suivra|"
        "semaine d ensuite|la semaine d ensuite|semaine suivant|la semaine suivant|la semaine d après|"
        "semaine d après|de la semaine suivant"
    ),
    "end of the following week": (
        "fin de semaine suivant|en fin de semaine suivant|fin de la semaine suivant|la fin de la semaine suivant"
    ),
    "early the following week": (
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
        "lors de la semaine de|dans le courant de la semaine de|courant de la semaine de|au cours de la semaine de|"
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
    # parts
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
    "of": "de",
    "¤": "prend fin|prendra fin|prennent fin|prendront fin|met fin|mettra fin|touche à sa fin",
    "specifically": (
        "précisément|plus précisément|exactement|plus exactement|concrètement|à savoir|à savoir le|c est à dire|"
        "c est à dire le|autrement dit"
    ),
    "onwards": "au plus tôt et après",
    "or sooner": "ou avant|si ce n est avant|voire avant|ou plus tôt|sinon avant",
    "yesterday": "hier|avant hier|récemment",
    "during the day": (
        "dans la journée|dans le courant de la journée|au cours de la journée|en journée|en cours de journée"
    ),
    "on": (
        "dans la journée de|dans le courant de la journée de|au cours de la journée de|dans la soirée de|"
        "dans la matinée de|dans l après midi de"
    ),
    "end of this week": "cette fin de semaine",
    "by the end of this week": "|".join(
        f"la semaine ne {ends} pas sans que"
        for ends in ("se terminera", "s achèvera", "finira", "se finira", "passera", "s écoulera")
    ),
    "full": "complet|complète|pleine|entière|entier",
    "third of": "tiers de",
    "the day following": "le lendemain de|le jour d après|au lendemain de",
    "the day before": "la veille de|à la veille de|le jour d avant",
    "two days after": "le surlendemain de|surlendemain de|au surlendemain de",
    "two days before": "l avant veille de|avant veille de|à l avant veille de",
    "within a month": "dans le mois",
    "the following month": "le mois suivant|mois suivant|le mois d après",
    "within 15 days": "dans la quinzaine|dans la quinzaine qui vient",
    "within 8 days": "dans la huitaine",
    "in the next few days": "ces jours ci|dans ces jours ci|un de ces jours",
    "two weeks from tomorrow": "demain en quinze|de demain en quinze",
    "today fortnight": "aujourd hui en quinze|d aujourd hui en quinze|dans quinze jours jour pour jour",
    "early january": "à la rentrée de janvier|la rentrée de janvier|rentrée de janvier",
    "no longer this year": ("plus d ici la fin de l année|plus avant la fin de l année|plus avant l année prochain"),
    "no longer this month": "plus avant la fin de mois|plus avant le mois prochain",
    "until after": "jusqu après|jusque après",
    "penultimate": "avant dernier|l avant dernier|le avant dernier",
}


GLOSSARY = Glossary(
    LETTERS,
    _FORMS,
    _WORDS | BACK | FEASTS | NUMBERS | named(MONTHS, WEEKDAYS) | beside_weekdays(BESIDE_WEEKDAYS, WEEKDAYS),
    figure,
)
