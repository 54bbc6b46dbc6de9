"""The French turns of phrase that speak of an answer: "revenir vers vous", "une réponse", "vous aurez"."""

_YOU = r"(?:vous|te|t|lui|leur|(?:il|elle|on|ils|elles|doit|devait|doivent|devrait|devraient|va|vont) (?:me|m|nous))"
_NEWS = (
    r"(?:réponses?|décisions?|(?<!de )retours?|nouvelles?|résultats?|feedback|infos?|informations?|suites?(?! "
    r"a\b)|verdict|offres?|"
    r"proposition|visibilité|éléments|précisions|clarté|délibération|confirmation|update|mise à jour)"
)
_SENT = r"(?:mail|appel|coup de (?:fil|téléphone)|courrier|message|signe|mot|texto|sms|vocal|lettre)"

_SAYS = (
    (
        r"\b(?:re)?(?:viendr\w+|viens|vient|venons|venir|viennent)(?: \S+){0,4}? (?:vers|auprès de) "
        r"(?:vous|toi|tous|les candidats)\b"
    ),
    (
        rf"\b{_YOU} (?:re)?(?:contact|recontact|inform|répond|prévien|tien|tiendr|donn|confirm|appel|"
        rf"rappel|écri|dir|di[st]|pass|notifi|"
        rf"communiqu|annon|transmett|transmet|envoi|enverr|adress|fer|fais|fait|ferons|partag|fix|aviser|"
        rf"avis|avertir|met)\w*\b"
    ),
    (
        r"\b(?:contacter|recontacter|informer|répondre|répondons|répondrons|répondrai|prévenir|confirmer|"
        r"appeler|rappeler|"
        r"écrire|communiquer|annoncer|notifier|transmettre|contacterons|informerons|rappellerai|appellerai)\b|"
        r"\b(?:donner|donnerons|donnerai|donnera) suite\b"
    ),
    (
        r"\b(?:tiens|tiendrai|tiendrons|tenons|tient|tiendra|tenir|tenu|tenue|tenus) (?:\S+ )?(?:au "
        r"courant|informée?s?|au jus)\b"
    ),
    (
        r"\b(?:re)?contacté(?:e|s|es)?\b|\b(?:serez|seras|seront|être|sera|(?<! s )est|soit|(?<! s )sont) (?:\S+ "
        r"){0,2}(?:informée?s?|prévenue?s?|"
        r"avisée?s?|averties?|prise?s?|rendue?s?|communiquée?s?|annoncée?s?|arrêtée?s?|tranchée?s?|"
        r"connue?s?|notifiée?s?|finalisée?s?|"
        r"bouclée?s?|validée?s?|envoyée?s?|donnée?s?|actée?s?|appelée?s?|rappelée?s?|fixée?s?|prononcée?s?|signifiée?s?|"
        r"statuée?s?|dévoilée?s?|proclamée?s?|affichée?s?|expédiée?s?|adressée?s?|transmis(?:e|es)?|"
        r"délivrée?s?|décidée?s?)\b"
    ),
    r"\b(?:vous|tu|ils|elles) (?:l |les |en |le |la )?(?:aur|re?cevr|entendr|saur|obtiendr|apprendr)\w+\b",
    r"\b(?:vous|te|t|lui|leur) (?:y |en )?parvien\w+\b|\bvous parvenir\b|\b(?:tu l apprends|vous l apprenez)\b",
    (
        r"\b(?:prendr\w+|prend|prends|prenons|prendre) (?:votre |ton )?(?:attache|langue)\b|"
        r"\b(?:se |me |nous )?(?:mettr\w+|met|mets|mettons|mettre) en (?:rapport|relation|contact) avec (?:vous|toi)\b|"
        r"\b(?:se|me|nous) (?:manifest|rapproch)\w+(?: (?:auprès )?de (?:vous|toi))?\b"
    ),
    (
        r"\b(?:listes?|résultats?|affectations?|noms?|classements?|nominations?|mutations?|admissions?|lauréats)"
        r" (?:\S+ ){0,2}?(?:sort|paraî|parai|tomb)\w*\b|"
        r"\b(?:résultats?|listes?|décisions?|réponses?|avis|classements?) (?:[^@ ,]+ ){0,4}?(?:sera|seront) "
        r"(?:disponibles?|consultables?|accessibles?|visibles?|en ligne|mise? en ligne)\b"
    ),
    r"\bre(?:viens|vient|venons|viendr\w+) à (?:vous|toi)\b",
    r"\b(?:vous|te) re(?:viens|vient|venons|viendr\w+|venir)\b|\bcommuniqu\w+ avec (?:vous|toi)\b",
    r"\b(?:vous|te|lui|leur) text\w+\b|\bconfirmer(?:ons|ai|a)\b",
    r"\b(?:serez|seras|seront|sera|être) (?:\S+ ){0,2}jointe?s?\b",
    r"\b(?:vous|te|t|les|lui) (?:join(?:dr\w+|s|t)|sonn\w+)\b",
    rf"\bun (?:petit )?{_SENT}(?= @)",
    rf"\b{_SENT} (?:de (?:notre|ma|sa|leur) part|de nous|de moi)\b",
    (
        r"\b(?:publi|affich)\w+ (?:\S+ )?(?:liste|résultats?|affectations?|noms?|classement)\b|"
        r"\bpublication (?:de la |des |du )(?:liste|résultats?|classement|affectations)\b"
    ),
    (
        rf"\b(?:recevoir|recevrez|attendre|attendez vous à|entendre parler|donner|donnerons|donnerai|"
        rf"rendre|rendrons|rend|"
        rf"prendre|prendrons|prendra|prenons|apporter|apporterons|fournir|faire|ferons|ferai|fais|faisons|"
        rf"partager|avoir|aurons|aurai|"
        rf"aura|aurez|aurai|formuler|adresser|transmettre|envoyer|recevez) (?:\S+ ){{0,3}}?(?:{_NEWS}|{_SENT})\b"
    ),
    (
        r"\b(?:vous|te) en (?:dire|dirai|dirons|saurons|saurez)\b|\ben (?:saurons|saurai|saurez|sauras|"
        r"sait|savoir|saura) plus\b|\ben dire plus\b"
    ),
    (
        r"\b(?:saurons|saurai|saura|sauront|savoir|fixés|fixée?|serons fixés)\b|\bdes nouvelles\b|\bun "
        r"signe\b|\bsigne de vie\b"
    ),
    (
        r"\bdonnerai? signe\b|\breprend\w* contact\b|\b(?:en|prendr\w+|prends|prenons) contact\b|\bfais "
        r"signe\b|\bte redis?\b|\bvous redi\w+\b|\bon te dit\b"
    ),
)
_WAITS = (
    (
        r"\bpatien(?:ce|ter|te|tez)\b|\bcompte[zr]?(?= (?:encore |environ |plutôt )*@)|\bprévoyez(?= "
        r"(?:encore |environ )*@)"
    ),
    r"\b(?:donnez|donne|laissez|laisse|accordez) (?:nous|moi)(?= (?:encore |juste |disons )*@)",
    r"\b(?:on|nous) (?:va |allons )?(?:se|nous) (?:donn|laiss)\w+(?= (?:encore )?@)",
    r"\b(?:laissez|laisse|accordez) nous\b|\bbesoin (?:encore )?(?:de |d )?(?=@)",
)
_DECIDES = (
    (
        rf"(?<!réunion d )(?<!séance d )(?<!soirée d )(?<!journée d )(?<!session d )(?<!point d )"
        rf"\b{_NEWS}\b(?: (?:ferme|définitive))?(?! (?:de votre part|à nous))|\brien de (?:nouveau|neuf)\b"
    ),
    (
        r"\b(?:décid(?:er|erons|era|eront|ons|e|erai)|tranch(?:er|erons|era|ons)|délibér(?:er|erons|era|"
        r"ons)|statuer(?:ons|a)?|"
        r"choisir(?:ons|a)?|arrêter|arrêterons|arbitrer(?:ons|a)?|nous prononcer|se prononcer|prononcer(?:ons|a|ai)|"
        r"finaliser(?:ons|a)?|sélectionner(?:ons|a)?|"
        r"conclure|conclurons|bouclerons|boucler|clôturer|terminer (?:le processus|la sélection|le recrutement))\b"
    ),
    (
        r"\b(?:choix|sélection|arbitrage|processus|recrutement|délibérations)\b(?: \S+){0,4}? (?:fait|"
        r"faite|finalisée?|arrêtée?|"
        r"terminée?|bouclée?|clôturée?|achevée?|se termine|s achève|sera|aboutir|aboutira)\b"
    ),
    r"\b(?:ça|cela) (?:\w+ )?se (?:régler|décider|jouer|savoir)\b",
    r"\b(?:notre|leur|le|un) choix\b|\bpromesse d embauche\b",
)
POSITIVE = (*_SAYS, *_WAITS, *_DECIDES)
