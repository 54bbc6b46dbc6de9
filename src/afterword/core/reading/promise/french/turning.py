"""The French turns of phrase that move a promise, take it back, turn it round or ask the candidate to act."""

_NOT = r"(?:ne?|pas|aucune?|rien|jamais|sans)"
_HEAR = (
    r"(?:nouvelles?|réponse|retour|reçu|recevez|revenue?s?|contactée?s?|recontactée?s?|entendu|"
    r"répondu|eu|signe|appelée?|écrit|"
    r"message|mail|informée?s?|news|appel)\b"
)
CHANGES = {
    "dropped": (
        (
            r"\b(?:devions|devais|devait|deviez|devaient|aurions dû|aurais dû|"
            r"aurait dû|auriez dû|pensions|pensais|espérions|espérais|comptions|comptais|souhaitions|voulions|"
            r"avions prévu|avais prévu|était prévu|avions espéré|initialement|étais engagée?|étions engagés|"
            r"avais promis|avions promis|au départ|à l origine)\b"
        ),
    ),
    "wished": (
        (
            r"\b(?:aimerions|aimerais|voudrions|voudrais|aurions|aurais|souhaiterions) (?:\S+ ){0,2}(?:aimé|"
            r"voulu|préféré)?\b"
        ),
    ),
    "said": (
        (
            r"\b(?:dit|annoncé|promis|indiqué|parlé|évoqué|mentionné|(?<!est )(?<!sont )(?<!, )prévu|écrit|espéré|"
            r"pensait|devait|devions|devais|avancé|donné|étions convenus|convenu)\b|"
            r"\b(?:réponse|décision|date|échéance) (?:\S+ )?(?:annoncée|promise|prévue|donnée|indiquée|convenue)\b"
        ),
    ),
    "upset": (
        (
            r"\b(?:mais|malheureusement|finalement|désolée?s?|navrée?s?|repouss\w+|report\w+|retard\w*|"
            r"décal\w+|plutôt|plus de temps|"
            r"toutefois|cependant|hélas|pas possible|oubli(?:ez|e|ons)(?! pas)|excus\w+|en fait|impossible)\b"
        ),
    ),
    "stands": (
        (
            r"\b(?:comme prévu|toujours d actualité|reste d actualité|tient toujours|tenons toujours|"
            r"maintenons|inchangée?)\b"
        ),
    ),
    "correction": (
        r"\b(?:plutôt|disons|pardon|je veux dire|ou plus exactement|en fait|finalement|rectification|correction)\b",
        (
            r"\b(?:repouss|report|décal|retard|gliss)\w*\b|\bsera (?:désormais|plutôt|finalement|donc)\b|\bce "
            r"sera\b|\bdésormais\b|\bnouvelle (?:date|échéance)\b"
        ),
    ),
    "withdrawn": (
        (
            r"\b(?:plus de temps|plus longtemps|plus long|plus longue|davantage de temps|temps supplémentaire|"
            r"délai supplémentaire|"
            r"retard\w*|report\w+|repouss\w+|décal\w+|suspendu\w*|gelée?|en pause|en attente)\b"
        ),
        (
            r"\bne (?!manqu|tard)(?:\S+ ){0,3}(?:pas|plus) (?:\S+ ){0,4}(?:pouvoir|tenir|possible|respecter|mesure|"
            r"prêts?|temps|revenir|donner|répondre)\b"
        ),
        (
            r"\b(?:pourrai|pourrons|serai|serons|sera|pouvons|peux|pourra) (?:\S+ )?(?:pas|plus)\b|\bpas "
            r"encore de (?:date|visibilité|calendrier|décision)\b"
        ),
        r"\bimpossible\b|\bpas en mesure\b|\bsine die\b",
        (
            r"\b(?:oubliez|oublie|oublions|effacez|rayez|biffez) (?:cette|ce|cela|ça|la|le|tout|,)|"
            r"\b(?:oubliez|oublie) [.!]"
        ),
        (
            r"\b(?:ne|n) (?:\S+ )?(?:tient|tiennent|vaut|valent) (?:\S+ )?plus\b|"
            r"\bn est (?:\S+ )?plus (?:valable|tenable|d actualité)\b|\bcadu(?:c|que)s?\b|"
            r"\btomb\w+ à l eau\b|\bme dédire\b"
        ),
    ),
    "negated": (
        (
            r"\b(?:ne|n)\b(?! (?:hésitez|(?:vous |te |t )?(?:tard|manqu|faill|oubli(?:er|ons))\w*))"
            r"(?: \S+){1,3}? (?:pas|plus|rien|aucune?|guère|jamais)\b|"
            r"(?<!manquerons )(?<!manquerai )(?<!manquera )(?<!manquer )(?<!manqueront )\bpas de\b|"
            r"\baucune?\b|\brien\b(?! ne (?:\S+ )?(?:empêche|oppose|presse))|\bpeu probable\b|\bimpossible\b|\bpas d\b"
        ),
        r"^ pas\b|\bpas (?=@)",
    ),
    "bars": (
        (
            r"@before (?:, )?(?:c est |ce sera |ça sera |ça va être )?(?:impossible|mort)\b|"
            r"@before (?:, )?(?:ce n est|ce ne sera|ça ne sera|c est|ce sera|ça sera) pas (?:possible|jouable)\b"
        ),
        (
            r"\brien\b(?! ne (?:\S+ )?(?:empêche|oppose|presse)| (?:a|à) (?:faire|préparer|envoyer|apporter)|"
            r" de votre part)"
        ),
        (
            r"\b(?:n|ne) (?:vous |t )?(?:attendez|attends|espérez|espère|comptez|compte)(?: \S+){0,3}? (?:pas|rien|"
            r"aucune?)\b(?! de votre part)|\bne pas (?:attendre|s attendre|espérer|compter|vous attendre)\b"
        ),
        (
            r"\b(?:il est|c est|serait|paraît|semble) (?:exclu|illusoire|impensable|hors de question)\b|"
            r"\b(?:il n est|n est|pas) (?:pas )?question (?:de|d|que|qu)\b"
        ),
        r"\b(?:je|nous) (?:\S+ )?dout(?:e|ons)\b|\b(?:peu probable|improbable|guère|personne ne)\b",
        r"\b(?:n|ne) (?:\S+ ){0,3}?(?:avancera|bougera|bougeons|avançons|avancerons|passera|se passera)\b",
        r"\baucune? (?:embauche|recrutement|avancée|mouvement|décision|annonce)\b|\bsilence radio\b",
        (
            r"\b(?:inutile (?:de|d)|(?:ne|n) (?:cherche|essaye|essaie|tente)[zr]? pas (?:à|de|d)|pas la peine (?:de|d))"
            r" (?:nous |me |m )?(?:téléphoner|appeler|rappeler|écrire|relancer|contacter|joindre|solliciter)"
            r"(?= (?:[^ @]+ ){0,3}@)"
        ),
    ),
    "no longer": (
        r"\bplus (?:rien|aucune?|personne)\b",
        r"\b(?:ne|n) (?:\w+ ){1,3}?plus\b(?! (?:de \w+ que|que|tard|tot))",
    ),
    "awaits": (
        (
            r"\b(?:avant(?! tout)|jusqu|jusque|tant que|tant qu|d ici)\b(?: [^@ ,;]+){1,12}?(?: ,(?: "
            r"\w+){0,5}(?: ,)?)? (?=@bare)"
        ),
    ),
    "frozen": (
        (
            r"\b(?:gelée?s?|gel|en suspens|suspendue?s?|en pause|à l arrêt|au point mort|en stand _? ?by|"
            r"standby|mise? en attente|bloquée?s?|à l étude)\b"
        ),
    ),
    "free": (r"\bn hésitez pas\b|\bn hésite pas\b|\bà tout moment\b",),
    "unheard": (
        rf"\b(?:si|au cas où|à défaut|faute)\b(?: \S+){{0,6}}? {_NOT}\b(?: \S+){{0,7}}? {_HEAR}(?! (?:de votre part))",
        (
            r"\b(?:sans|à défaut d|à défaut de|faute de|faute d) (?:\S+ )?(?:nouvelles?|réponse|retour|courrier|appel|"
            r"mail|message|signe|texto|coup de fil)\b(?! "
            r"de votre part)"
        ),
        (
            r"\b(?:si|quand|tant que)\b(?: \S+){0,5} (?:rest\w+|demeur\w+|est|sommes) (?:toujours |encore )?"
            r"(?:muets?|muettes?|silencieux|silencieuse|vide|sans (?:nouvelles?|réponse))\b"
        ),
        r"\bsi (?:vous|tu|t) n (?:avez|as|aviez|avais) (?:toujours |encore )?rien(?= @)",
        r"\bsi @\w+ (?:vous|tu|t) (?:n )?(?:avez|as|aviez|avais) (?:toujours |encore )?rien\b(?! à )",
        (
            r"\b(?:si|au cas où)\b(?: \S+){0,4} (?:rien|aucune?)(?: \S+){0,3} (?:parvenue?|arrivée?)\b|"
            r"\babsence (?:de|d) (?:réponse|nouvelles?|retour|courrier|appel|signe)\b(?! de (?:votre|ta) part)"
        ),
        r"\bsi (?:elle|il|elles|ils|on|nous|personne) (?:ne|n) (?:\S+ ){0,3}?pas (?:encore )?(?:fait|manifestée?s?)\b",
    ),
    "to you": (),
    "rival": (
        r"\b(?:j ai|je dispose d|j ai reçu) (?:\S+ ){0,3}(?:autre|seconde|deuxième) (?:offre|proposition|promesse)\b",
    ),
    "others": (r"\b(?:nous|ils|elle|il|vous|on)\b",),
    "limit": (
        r"\b(?:date|échéance) (?:butoir|ultime)\b(?: [^@ ]+){0,9} (?:est|serait|sera)(?: \w+)? @",
        r"\b(?:plus tôt|plus tard)\b(?: [^@ ]+){1,9} (?:est|serait|sera)(?: \w+)? @",
    ),
    "earliest": (r" plus tôt ",),
    "back": (r"\b(?:de retour|rentrée?|rentre|rentrera|revenue?|reviendra|sera là)\b",),
    "on return": (r"\b(?:à|dès|après) (?:son|leur|mon) retour\b",),
    "finishes": (r"\b(?:terminer|finir|conclure|boucler|achever|clore)\b",),
    "inquires": (
        (
            r"^[ ,;:()-]*(?:et |mais |ou |donc |alors )*(?:pouv\w+|pourr\w+|peux|avez|auriez|seriez|êtes|voul\w+|"
            r"voudr\w+|souhaitez|serait|est|puis) (?:vous|tu|il|elle|ce|je|nous|on)\b"
        ),
        (
            r"^[ ,;:()-]*(?:et |mais |ou |donc |alors )*(?:(?:cela|ça) (?:vous|te) (?:convient|va|irait)|"
            r"quel\w*|combien|quand|où|comment|qui)\b"
        ),
    ),
    "comes back": (r"\b(?:de retour|(?:mon|son|leur|notre) retour|rentre|rentrera|revient|reviendra)\b",),
    "to decide": (r"\b(?:pour|afin de) (?:\S+ ){0,2}(?:décider|trancher|délibérer|choisir|statuer|prendre)\b",),
    "owned": (r"\b(?:va|vont|doit|doivent|devrait|devraient|il|elle|ils|elles) (?:\S+ )?(?:me|nous|m) (?:\w+)\b",),
    "begged": (
        (
            r"\b(?:contactez|relancez|rappelez|appelez|écrivez|recontactez|sollicitez) (?:moi|nous)\b|"
            r"\b(?:relance|appelle|écris|rappelle) (?:moi|nous)\b"
        ),
        (
            r"\b(?:(?:vous pouvez|tu peux) (?:me|m|nous|toujours|bien sûr)|permettez vous de|revenez vers|"
            r"reviens vers (?:moi|nous)|faites (?:moi|nous) signe|fais (?:moi|nous) signe|relancez|relance "
            r"moi)\b"
        ),
    ),
    "takes back": (
        (
            r"\b(?:plus|davantage) de temps\b|\bplus (?:long|longue|longs|longtemps|longuement)\b|\b(?:temps|délai) "
            r"supplémentaire\b|\b(?:du|de|en|un) retard\b|\btraîn\w+\b|\btarde\w*\b"
        ),
        (
            r"\b(?:retardée?s?|reportée?s?|repoussée?s?|décalée?s?|retardons|reportons)\b|\b(?:pas|aucune?) "
            r"(?:encore )?"
            r"(?:de |d )?(?:nouvelle )?(?:date|visibilité|calendrier|échéance)\b"
        ),
        (
            r"\bpas (?:\S+ ){0,4}?(?:tenir|respecter) (?:\S+ ){0,2}?(?:délai|délais|date|calendrier|échéance|"
            r"engagement)\b|"
            r"\bpas (?:\S+ ){0,2}?en mesure de (?:vous |te )?(?:répondre|donner|revenir|rendre|tenir)\b|"
            r"\bfinalement pas\b"
        ),
    ),
    "but": (r" (?:mais|toutefois|cependant|or|finalement|désormais|ce sera) ",),
    "planned": (r" (?:prévue?|fixée?|attendue?|programmée?) $",),
    "no worry": (r" (?:ne vous inquiétez pas|pas d inquiétude|sauf si|à moins que|t inquiète) ",),
    "if i": (r" si je | si j ",),
    "and then": (r"^[ ,]*(?:et|puis) ",),
    "needs": (r" besoin ",),
    "no answer": (
        (
            r"^[ ,;:()-]*(?:merci |donc |alors |et |mais |sinon )*(?:répondez|confirmez|envoyez|renvoyez|transmettez|"
            r"retournez|inscrivez|déposez|complétez|remplissez|signez|choisissez|réservez|apportez|indiquez|adressez|"
            r"réponds|confirme|envoie|renvoie|choisis|signe|dis) (?:moi|nous|le|la|les|l|vous|toi|votre|vos|ton|ta|tes|"
            r"un|une)\b"
        ),
    ),
    "each told": (
        (
            r"\b(?:première?|1re|1ère|1er)\b.*@.*\b(?:second|seconde|deuxième|2e|2ème)\b.*@|"
            r"\bprovisoires?\b.*@.*\bdéfinitif?(?:ve)?s?\b.*@|"
            r"@.* (?:ceux|celles|celui|celle) (?:de|d|du|des)\b.*@|\bpar (?:mail|courriel|sms|téléphone)\b.*@.*"
            r"\bpar (?:courrier|lettre|écrit|recommandé)\b.*@|"
            r"\bd abord\b.*@.*\b(?:puis|ensuite)\b.*@"
        ),
    ),
}
"""What moves, withdraws or turns round a promise."""
