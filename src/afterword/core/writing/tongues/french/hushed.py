"""French words that keep a note with the candidate: judgements, money, trouble, secrets and reminders."""

from typing import Final

from afterword.core.writing.discretion import LONGEST_NAMED
from afterword.core.writing.prose.lists import any_of

KEPT: Final = any_of(r"""
    \b(?:salaires?|rémunérations?|primes?|bonus|rétrocessions?)\b
    (?<!\bde )(?<!\ben )(?<!check-list )(?<!gestion de la )(?<!fait la )
    ...(?<!calendrier de la )(?<!traitement de la )(?<!clôture de la )(?<!contrôle de la )(?<!service de la )
    ...(?<!gère la )(?<!gérer la )(?<!faire la )\b(?:paye|paie)\b
    \b(?:brut|net par|augmentation|avantages|tickets?[- ]restaurants?)\b
    (?:^|(?<!pour )(?<!dans )(?<!chez )(?<!service de )
    ...\b(?:la|une|ma|leur|votre|bonne|de|et|avec|sans)[ ]|, )mutuelles?\b
    \b(?:confidentiel\w*|entre nous|ne pas répéter|secret\w*|autre offre|autres offres|plan b
    ...|enceinte|(?<!de )(?<!de la )(?<!des )grossesse)\b
    \b(?:congé (?:mat\w*|pat\w*|parental)|malad\w+|divorc\w*|décéd\w*|licenci\w+|viré\w*|chômage|démission\w*)\b
    \b(?:surqualifié\w*|trop (?:vieux|vieille|jeune)|trou dans (?:mon|le) cv)\b|\d ?k ?€|\d ?€
    \b(?:frais|kilomètres?|essence|transports?|repas)\b.{0,20}\b(?:remboursé|défrayé|payé)e?s?\b
    \b(?:payé|pris)e?s? (?:en charge )?par (?:eux|elles|lui|elle|l'employeur|l'entreprise|la (?:boîte|société))\b
    (?:^|[-–—(,:;/] ?|\bc'est )(?:priv[ée]e?s?|perso|entre nous|off)\b|\b(?:off the record|en off|chut|burn-?[ ]?out)\b
    \b(?:en dépression|(?:a|eu|son) (?:un )?cancer|hospitalisé\w*|arrêt (?:de travail|maladie)|veuf|veuve|célibataire)\b
    \b(?:en deuil|(?:s'est |vient de se |se )sépar\w+|(?:mon|son) loyer|(?:mes|ses|des) dettes|ruinée?)\b
    \bne (?:pas|rien|surtout pas) (?:dire|en parler|mentionner|écrire|l'écrire|redire)\b
    \bpas (?:à )?(?:dire|écrire|mentionner)\b
    \b(?:garder pour|à garder pour|de toi à moi|sous le sceau|rien dire|faut pas (?:le )?dire
    ...|en parler à personne)\b
    \b(?:mon|ma|mes|sa|son|ses) (?:\w+ )?(?:mari|femme|époux|épouse|conjointe?|compagn(?:on|e)|copain
    ...|copine|ex|mère|père|parents
    ...|frères?|s(?:œ|oe)urs?|fils|filles?|enfants?|gosses?|gamins?|bébé|petits?|cousine?s?|oncle|tante|neveux?|nièces?
    ...|grand-(?:père|mère|parents)|famille|belle-\w+|beau-\w+|divorce|grossesse|santé|foi|religion|dos|genou)\b
    \b(?:mdr|ptdr|lol|xd|ha(?:ha)+|(?:ja){2,}|hi(?:hi)+|hé(?:hé)+|blagues?|rigol\w+|marrant\w*)\b
    ^(?:à faire|penser à|ne pas oublier|regarder|rechercher|appeler|relire|prochaine fois|me renseigner)\b
    """)
"""Secrets, money and reminders; a topic of this kind takes with it what was said of it."""

PRIVATE: Final = any_of(r"""
    (?:\b(?:est|était|très|trop|peu|assez|plutôt|accueil)[ ]|^)froide?s?\b
    \b(?:ennuyé\w*|ennuyeu\w+|distant\w*|désagréable\w*|arrogant\w*
    ...|bizarre\w*|nerveu\w+|agacé\w*|fatigué\w*)\b
    \b(?:stressé\w*|pas préparé\w*|désorganis\w+|incompétent\w*|sceptique\w*)\b
    \b(?:dout\w+|inqui\w+|déçu\w*|sévère\w*)\b
    ^(?!.*\b(?:r[eè]gles?|r[eè]glements?|réglementations?|hygi[eè]ne|normes?|respect|consignes?|protocoles?|procédures?
    ...|process|régimes?|contrôles?|sécurité|tri|exigences?|conditions?|charte|tenue|cahiers?|suivi|traçabilité)\b)
    ....*\bstrict\w*
    \b(?:semblait|avait l'air|paraissait|regardait (?:son|sans cesse))\b
    \b(?:(?:son|le|au) téléphone|catastroph\w*|nul\w*|horrible\w*|(?<!équipe )sales?|saletés?)\b
    \b(?:mauvais\w*|(?<!pas )mal\b|pire|bruyant\w*|débordé\w*|surchargé\w*|heures sup\w*|turn-?over|sous-effectif
    ...|(?<!gestion de )(?<!gestion des )conflit\w*)\b
    \b(?:trop |si |un peu |assez |très )?(?:(?<!poids )lourd\w*|pénible\w*|usant\w*|vieilliss\w+)\b
    \bn'(?:a|ont|avez) qu['e]
    \b(?:budgets?|délais?|marges?) (?:très |trop |assez )?serrée?s?\b|\bmanque(?:nt)? d(?:e |')|\bpénurie\b
    \bmitigé\w*\b|\bl'ancien(?:ne)? \w+ (?:a|avait|est|était|s'est|s'était|part\w*)\b|\bclaqué la porte\b
    \b(?:est|sont|était|étaient) partie?s?\b|\bparle (?:vite|fort|beaucoup|trop|peu|bas|mal|sans|tout le temps)\b
    (?<!en )\bdifficultés? (?:actuelles?|(?:financi|économi|budgét|social|relationnel|organisationnel|intern)\w+)\b
    ...(?! (?:des|du|de la|de l'|chez)\b)
    (?<!en )\b(?:difficultés?|peine|peinent) (?:de|d'|[aà]|pour) ?(?:recrut|embauch|fidélis|trésorerie|personnel
    ...|effectif|paiement|financement|management|communication|organisation|trouver|garder|payer|retenir|pourvoir|remplac)\w*
    (?:^|: )(?:leurs?|vos) difficultés?\b(?! techniques?\b)|^(?:les|des|quelques) difficultés?$
    (?<!flux )\btendue?s?\b|\bcoup(?:e|ait|é) la parole\b
    ...|(?<!-)(?<!le )\b(?:souri(?!re (?:même|aux?|toujours|en|à)\b)\w+
    ...|drôles?|charmante?|beau gosse|bavarde?
    ...|timides?|émue?s?|stressante?)\b
    \bm'(?:a|ont) demandé (?:si|s'il|pourquoi|quand|combien|m[oa]n|mes|quel\w*|ce que|comment)\b|\b(?:mon|quel) âge\b
    \b(?:j'avais|j'ai|avoir|voulais|veux|aurai) (?:des|d'autres|un) enfants?\b
    (?<!de )(?<!de la )\bmariée?\b|\ben couple\b
    \b(?:connu|connaît|connait) (?:bien |aussi )*(?:mon|ma|mes)\b
    \b(?:rumeurs?|il paraît|paraît-il|à ce qu'on dit|râl\w+|se plai\w+|des tensions|crises? de nerfs)\b
    \b(?:disput\w+|colère|ment(?:eur|euse|i)|déteste\w*|idiot\w*)\b
    \b(?:merde|bordel|vétuste\w*|obsolète\w*|cassé\w*|(?<!de )(?<!des )pannes?)\b
    \b(?:échou\w+|échec|perdu\w*|(?<!gestion des )(?<!gestion de )(?<!suivi des )(?<!traitement des )
    ...(?<!prévention des )(?<!résolution de )(?<!résolution des )(?<!réduction des )
    ...(?<!analyse des )(?<!contre les )(?<!gérer les )
    ...(?:retard\w*|problème\w*))\b
    \b(?:galère\w*|(?<!en )souffr\w+|départs|quitte\w*
    ...|(?<!maison de )(?<!maisons de )retraite|prédécesseur\w*)\b
    \b(?:(?:son|sa|ses) (?:mari|femme|fille|fils|enfants?|famille|âge|look|vêtements))\b
    \b(?:est|était|suis) tombée?s?\b|(?<!des )(?<!d')(?<!zéro )(?<!aucun )(?<!sans )\baccidents?\b
    ...|(?<!sportifs )(?<!animaux )(?<!oiseaux )(?<!joueurs )(?<!patients )(?<!des )(?<!les )\bbless(?:é|ure)\w*
    ...|\bprud'hommes\b|\bprocès\b(?!-verba)
    \b(?:très|trop|pas|peu|super|hyper|plutôt|assez|vraiment) (?:pro|sympas?|cool|compétente?s?)\b
    \b(?:gars|mecs?|nanas?) (?!par\b|en\b|sur\b|à\b|le\b|la\b|de\b)\w+|\bcorrecte?s?$
    \b(?:bafouillé|paniqué|séché|raté|bloqué|pas su répondre|piégé|piège)\b|\b(?:bon|mauvais) signe\b
    \b(?:bien passé|mal passé)\b|\bpas de (?:tests?|documentation|budget|process\w*|structure)\b|\bmalheureusement\b
    """)
"""What judges somebody, or speaks of trouble and of one's own weak spots."""

DUTIES: Final = any_of(r"""
    \bastreintes?\b|\bhoraires?\b|\bheures? sup\w*|\b[2-5] ?x ?8\b|\b(?:fermeture|fin de service|prise de poste) à \d
    \b(?:gardes?|travail|tournées?|rondes?|permanences?|vacations?|postes?|services?) (?:de |la )nuits?\b
    ^(?:l[ae]s? |une? )?gardes?(?: (?:de (?:week-ends?|\d)|le|une?|tous|toutes|sur place)\b|$)
    \b(?:travail|ouvertures?|services?|gardes?|permanences?) (?:le|les|du|de|un)[ ]
    ...(?:week-ends?|dimanches?|samedis?|soirs?)\b
    ^(?:les |des )?(?:nuits|week-ends|dimanches)\b
    """)
"""What a job asks of one, which nobody enjoys to speak of: hours, nights, being on call."""

NOT_ASKED: Final = any_of(r"""
    \b(?:télétravail|congés?|vacances|horaires?|rtt|parking|voiture de fonction|avantages|période d'essai)\b
    \bcontrat\b(?! (?:avec|entre|cadre|client|fournisseur|d'entretien|d'achat
    ...|de (?:maintenance|vente|service|entretien|location|partenariat))\b)
    \bcommissions?\b(?! (?:paritaire|technique|médicale|consultative|municipale|locale|régionale|scolaire|disciplinaire
    ...|budgétaire|interne|européenne|départementale|communale)s?\b
    ...|[ ](?:d'(?:appel|attribution|admission|évaluation|éthique|enquête|experts)|de (?:sécurité|suivi|discipline))\b)
    \b(?:pourboires?|rétrocessions?|part variable|heures sup\w*|panier repas|fixe (?:et|ou|plus)
    ...|treizième mois
    ...|13e mois|chèques?[ -]\w+)\b
    \b(?:cantine|ordinateur|préavis|date (?:de début|d'embauche))\b
    \b(?:payée?s?|rémunérée?s?)\b
    \b(?:mes chances|ai-je|suis-je|autres candidat\w*|feedback)\b
    \b(?:prochaines étapes|déci\w+ (?:finale|pour moi)|quand (?:saurai|commencer))\b
    """)
"""What a thank-you does not ask."""

SELF_SERVING: Final = any_of(r"""
    \b(?:télétravail|près de (?:chez|la maison)|trajet|congés?|titre)\b|\brentrer (?:le soir|tôt|chez)\b
    \b(?:salaire|argent|cdi|stabilité|sécurité de l'emploi)\b
    \b(?:quitter|(?<!à )partir de|mon (?:patron|chef) actuel|cv|nom connu
    ...|évolution de carrière|horaires?|temps partiel)\b
    \bplannings? (?:fixes?|réguliers?|stables?|souples?|connus?|à l'avance)\b|\bweek-?ends? (?:libres?|off|de libres?)\b
    \b(?:vacances|rtt|jours? de repos|temps libre|treizième mois|13e mois|mutuelle|primes?|tickets?[- ]restau\w*)\b
    \b(?:finir|terminer|sortir|débaucher|commencer|partir) (?:plus )?(?:tôt|tard|à \d|avant|le vendredi)
    \bproximité (?:de|avec) (?:chez|mon|ma|la maison)
    \bà côté de (?:chez|la maison)
    \b(?:pas|sans|plus) de (?:travail|nuits?|gardes?|week-?ends?|astreintes?|déplacements?)\b
    \bsans (?:nuit|week-?end)s?\b
    \b(?:semaine|rythme) (?:de (?:4|quatre)|tranquille|régulier|de travail)|\b(?:être|rester) tranquille
    \b(?:logement|voiture) de fonction|(?<!du )\bmercredis?\b|\brepos du mercredi|\bsoirs? libres?\b
    \b(?:être|poste|emploi) logée?s?\b
    ^(?:tout|bien|bof|ok|intéressant|je ne sais pas|pas sûre?|à voir|aucune idée|rien)\W*$|^pas\b|\?$
    """)
"""Reasons that speak of what the job gives, and doubts."""

BADLY: Final = any_of(r"""
    \b(?:mauvais\w*|(?<!pas )mal\b|pas (?:très |si |trop )?bien|catastroph\w*|raté\w*|décevant\w*|moyen\w*|bad|badly)\b
    """)

WELL: Final = any_of(r"""
    \b(?:bien|bon|bonne|très bien|pas mal|super|positif|good|great|well)\b
    """)

DOUBT: Final = any_of(r"""
    \bm'inquiète\b|\bme (?:fait|pose) (?:un peu )?(?:peur|question|hésiter)\b|\bme préoccupe\b
    \bj'hésite\b|\bje crains\b
    \bpas (?:très |tout à fait |encore )?sûre? (?:de|du|que|si|pour)\b|\bpas (?:très )?sûre?(?= concernant)
    \bmes? (?:seule?s? )?(?:doutes?|craintes?|réserves?)\b
    """)
"""A doubt of the candidate's own about the job; what worries them there is not for the agency."""

AMONG_FRIENDS: Final = any_of(r"""
    \bon (?:se |s'est |peut se |va se |a décidé de se )tuto\w+|\bnous (?:nous )?(?:sommes )?tutoy\w+
    \b(?:me|m'a|m'ont) tuto\w+|\btutoiement (?:proposé|demandé|d'emblée|direct|tout de suite)
    \bproposé (?:le|de se) tuto\w+
    \bon est passée?s? au tu\b|\bsont? passée?s? au tu\b|\bon se dit tu\b
    """)
"""That one is on first-name terms there."""


def touchy(line: str) -> str:
    """The words for which a note is kept back, as they stand in it; "" where it is for the whole of it."""
    found = next((one for words in (KEPT, PRIVATE, DOUBT) if (one := words.search(line))), None)
    words = found.group().strip(" .,;:").split() if found else []
    named = len(words) <= LONGEST_NAMED and not any(word.endswith(":") for word in words)
    return " ".join(words if named else words[-1:])
