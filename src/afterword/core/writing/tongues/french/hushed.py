"""French words that keep a note with the candidate: judgements, money, trouble, secrets and reminders."""

from typing import Final

from afterword.core.writing.prose.lists import any_of

KEPT: Final = any_of(r"""
    \b(?:salaires?|rémunérations?|primes?|bonus)\b|(?<!\bde )(?<!\ben )(?<!check-list )\b(?:paye|paie)\b
    \b(?:brut|net par|augmentation|avantages|mutuelle|tickets?[- ]restaurant)\b
    \b(?:confidentiel\w*|entre nous|ne pas répéter|secret\w*|autre offre|autres offres|plan b|enceinte|grossesse)\b
    \b(?:congé (?:maternité|paternité|parental)|malad\w+|divorc\w*|décéd\w*|licenci\w+|viré\w*|chômage|démission\w*)\b
    \b(?:surqualifié\w*|trop (?:vieux|vieille|jeune)|trou dans (?:mon|le) cv)\b|\d ?k ?€|\d ?€
    ^(?:à faire|penser à|ne pas oublier|regarder|rechercher|appeler|relire|prochaine fois|me renseigner)\b
    """)
"""Secrets, money and reminders; a topic of this kind takes with it what was said of it."""

PRIVATE: Final = any_of(r"""
    \b(?:ennuyé\w*|ennuyeu\w+|froid\w*|distant\w*|désagréable\w*|arrogant\w*|bizarre\w*|nerveu\w+|agacé\w*|fatigué\w*)\b
    \b(?:stressé\w*|pas préparé\w*|désorganis\w+|incompétent\w*|sceptique\w*)\b
    \b(?:dout\w+|inqui\w+|déçu\w*|sévère\w*|strict\w*)\b
    \b(?:semblait|avait l'air|paraissait|regardait (?:son|sans cesse))\b
    \b(?:téléphone|catastroph\w*|nul\w*|horrible\w*|sale\w*)\b
    \b(?:mauvais\w*|mal\b|pire|bruyant\w*|débordé\w*|surchargé\w*|heures sup\w*|turn-?over|sous-effectif|conflit\w*)\b
    \b(?:trop |si |un peu |assez |très )?(?:lourd\w*|pénible\w*|usant\w*|vieilliss\w+)\b|\bn'(?:a|ont|avez) qu['e]
    \bmitigé\w*\b
    \b(?:disput\w+|colère|ment(?:eur|euse|i)|déteste\w*|idiot\w*)\b
    \b(?:merde|bordel|vétuste\w*|obsolète\w*|cassé\w*|panne\w*)\b
    \b(?:échou\w+|échec|perdu\w*|retard\w*|problème\w*)\b
    \b(?:galère\w*|souffr\w+|départs|quitte\w*|retraite|prédécesseur\w*)\b
    \b(?:(?:son|sa|ses) (?:mari|femme|fille|fils|enfants?|famille|âge|look|vêtements))\b
    \b(?:bafouillé|paniqué|séché|raté|bloqué|pas su répondre|piégé|piège)\b|\b(?:bon|mauvais) signe\b
    \b(?:bien passé|mal passé)\b|\bpas de (?:tests?|documentation|budget|process\w*|structure)\b|\bmalheureusement\b
    """)
"""What judges somebody, or speaks of trouble and of one's own weak spots."""

NOT_ASKED: Final = any_of(r"""
    \b(?:télétravail|congés?|vacances|horaires?|rtt|parking|voiture de fonction|avantages|période d'essai|contrat)\b
    \b(?:cantine|ordinateur|préavis|date (?:de début|d'embauche))\b
    \b(?:mes chances|ai-je|suis-je|autres candidat\w*|feedback)\b
    \b(?:prochaines étapes|déci\w+ (?:finale|pour moi)|quand (?:saurai|commencer))\b
    """)
"""What a thank-you does not ask."""

SELF_SERVING: Final = any_of(r"""
    \b(?:télétravail|près de (?:chez|la maison)|trajet|congés?|titre)\b|\brentrer (?:le soir|tôt|chez)\b
    \b(?:salaire|argent|cdi|stabilité|sécurité de l'emploi)\b
    \b(?:quitter|partir de|mon (?:patron|chef) actuel|cv|nom connu|évolution de carrière|horaires?|temps partiel)\b
    ^(?:tout|bien|bof|ok|intéressant|je ne sais pas|pas sûre?|à voir|aucune idée|rien)\W*$|^pas\b|\?$
    """)
"""Reasons that speak of what the job gives, and doubts."""

BADLY: Final = any_of(r"""
    \b(?:mauvais\w*|mal\b|pas (?:très |si |trop )?bien|catastroph\w*|raté\w*|décevant\w*|moyen\w*|bad|badly)\b
    """)

WELL: Final = any_of(r"""
    \b(?:bien|bon|bonne|très bien|super|positif|good|great|well)\b
    """)

DOUBT: Final = any_of(r"""
    \bm'inquiète\b|\bme (?:fait|pose) (?:un peu )?(?:peur|question|hésiter)\b|\bme préoccupe\b
    \bj'hésite\b|\bje crains\b
    \bpas (?:très |tout à fait |encore )?sûre? (?:de|du|que|si|pour)\b|\bpas (?:très )?sûre?(?= concernant)
    \bmes? (?:seule?s? )?(?:doutes?|craintes?|réserves?)\b
    """)
"""A doubt of the candidate's own about the job; what worries them there is not for the agency."""

AMONG_FRIENDS: Final = any_of(r"""
    \b(?:tutoie|tutoy\w+|tutoient|tutoiement)\b|\bsont? passée?s? au tu\b|\bdit tu\b
    """)
"""That one is on first-name terms there."""
