"""French words of days in the words that dates are read in; a speaker of French corrects the lists here."""

from afterword.core.reading.promise.french.back import BACK
from afterword.core.reading.promise.french.calendar import LETTERS, MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.french.feasts import FEASTS
from afterword.core.reading.promise.french.figures import figure
from afterword.core.reading.promise.french.periods import PARTS, PERIODS
from afterword.core.reading.promise.french.weekdays import BESIDE_WEEKDAYS
from afterword.core.reading.promise.rendering import Glossary, beside_weekdays, named

_FORMS = {
    "prochain": "prochaine prochains prochaines pro proch",
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
    "semaine": "sem",
    "heures": "heure",
}
_WORDS = {
    "by": ("pour fin|pour au plus tard|d ici au plus tard|avant au plus tard|au plus tard d ici|au plus tard avant"),
    "until": "jusque|jusqu à|jusqu au|jusqu|jusque à",
    "latest": (
        "au plus tard|au plus tard le|au plus tard à|dernier délai|au plus tard en|au maximum le|maximum le|"
        "dernier limite|dernier carat|pas plus tard que|pas plus tard que le|au plus loin|au plus loin le|"
        "au grand plus tard|grand max|gros max|gros maximum|"
        "tout au plus tard|tout au plus tard le|pas au delà de|pas au delà de le|pas après|pas après le|sans dépasser|"
        "sans dépasser le|jamais après|jamais après le|dernier carat le|au tout plus tard"
    ),
    "not beyond": (
        "ne dépassera pas|ne dépassera pas le|n excédera pas|n excédera pas le|ne dépasserons pas|"
        "ne prendra pas plus de|ne tardera pas plus de|ne mettrons pas plus de|ne mettrai pas plus de"
    ),
    "beyond": "au delà de|au delà de le|plus loin que|plus loin que le",
    "max": "maximum|max|au maximum|au plus|tout au plus|grand maximum",
    "before": (
        "avant|avant le|avant de|d avant|avant que|d ici à ce que|"
        "n attendrons pas le|n attendra pas le|n attendrai pas le|sans attendre le"
    ),
    "after": (
        "jour pour jour après|jour pour jour après le|après|après le|passé le|juste après|juste après le|"
        "à l issue de|à la suite de|une fois "
        "passé|une fois passé le|"
        "une fois le|seulement après|peu après|peu après le|au retour de"
    ),
    "right after": (
        "de suite après|de suite après le|sitôt après|aussitôt après|tout de suite après|immédiatement après|"
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
    "end of day tomorrow": "demain en fin de journée|demain fin de journée|"
    + "|".join(
        f"{the}fin de {day}{of}demain"
        for the in ("", "la ", "en ")
        for day in ("journée", "la journée")
        for of in (" ", " de ")
    ),
    "day after tomorrow": "après demain|après demain matin|après demain soir",
    "a week from tomorrow": "demain en huit|de demain en huit",
    "today week": "aujourd hui en huit|d aujourd hui en huit|de aujourd hui en huit|dans une semaine jour pour jour",
    "morning": "matin|matinée|dans la matinée|en matinée|au matin|en fin de matinée|en début de matinée",
    "afternoon": "après midi|soir|midi",
    "in the late afternoon": (
        "dans l avant midi|en avant midi|en fin d avant midi|en début d avant midi|"
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
    "the day before": "la veille de|veille de|à la veille de|le jour d avant",
    "two days after": "le surlendemain de|surlendemain de|au surlendemain de",
    "two days before": "l avant veille de|avant veille de|à l avant veille de",
    "within a month": "dans le mois",
    "the following month": "le mois suivant|mois suivant|le mois d après",
    "within 15 days": "|".join(
        f"{led} la quinzaine{more}"
        for led in ("dans", "endéans", "sous", "d ici")
        for more in ("", " qui vient", " à venir")
    ),
    "within 8 days": "|".join(f"{led} la huitaine" for led in ("dans", "endéans", "sous", "d ici")),
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
    _WORDS
    | PERIODS
    | PARTS
    | BACK
    | FEASTS
    | NUMBERS
    | named(MONTHS, WEEKDAYS)
    | beside_weekdays(BESIDE_WEEKDAYS, WEEKDAYS),
    figure,
)
