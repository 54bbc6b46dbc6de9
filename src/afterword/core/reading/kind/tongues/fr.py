"""French turns of phrase for every kind, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING, Tongue, known_by
from afterword.core.reading.kind.tongues import fr_outcome

_LISTS = {
    "job": "poste|emploi|contrat|cdi|cdd|stage|alternance|mission|place|post|rôle|fonction",
    "talk": """
entretien~|rendez vous|rdv|échange~|appel~|visio~|visioconférence|rencontre~|tour|étape|interview|call|discussion|
entrevue~|point téléphonique
""",
    "day": "lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|semaine|matin|midi|après midi|h|\\d~",
    "soon": """
d ici|avant|après|courant|fin|début|mi|dans (les|la|une|un|deux|trois|quelques|\\d~)|sous (huit|quinze|une|deux|
quelques|\\d~)|prochain~|rapidement|prochainement|très vite|bientôt|dès (que|lundi|mardi|mercredi|jeudi|vendredi|le)|
lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|au plus tard|au cours|quoi qu il arrive|dans tous les cas|
en janvier|janvier|décembre|au retour|lorsque|quand|une fois
""",
    "tell": """
reviens|reviendrai|reviendrons|revenir|revient|recontacter~|recontacte~|tiendrai|tiendrons|tenir|informer~|contacter~|
contactera|réponse|retour|nouvelles|décision|décider~|trancher~|trancherons|rappeler~|recevrez|aurez|saurez|saurai|
savoir|communiquer~|donner~ une|statuer~
""",
    "away": """
absent|absente|en congé|en congés|en vacances|en déplacement|hors du bureau|en arrêt|en congé (maternité|paternité|
parental)|indisponible|en rtt|en formation
""",
    "test": "test~|cas pratique|étude de cas|exercice|mise en situation|questionnaire|évaluation|défi|test technique",
}
_INVITATION = {
    3: """
(invite~|inviter|invitons|convier|convions|invitation|convie) .. (à|pour) ... (<talk>|bureaux|locaux|<test>|
rencontrer|journée)
(souhait~|aimerions|aimerait|aimerais|voudrions|voudrais|plaisir|propose~|proposons|serions|
souhaitons) ... (rencontrer|échanger|recevoir|entretien|revoir|rendez vous|rdv|visio|vous voir|te voir|discuter)
(prochaine|deuxième|second~|dernier|dernière|troisième|nouvel|prochain) (étape|tour|<talk>) .. (est|sera|serait|avec|
:|le|consiste|sur)
(passer|passez|passes|avancer|accéder|poursuivre) .. (prochaine|étape|deuxième|second|suivante|dernier|finale)
(disponible~|dispo|disponibilités|dispos|disponibilité) .. (pour|le|<day>|la semaine|à|.|?|sur|cette)
(vos|tes|quelles sont) .. (disponibilités|dispos|créneaux)
(êtes vous|seriez vous|es tu|serais tu|avez vous|auriez vous|as tu) .. (disponible~|libre~|dispo|un moment|du temps|
quelques)
(quand|quel|quels|quelle) .. (disponible~|conviendrait|convient|créneau~|jour|moment|arrange~|arrangerait|préfér~)
(choisir|réserver|réservez|choisissez|sélectionner|choisis|réserve) .. (créneau~|rendez vous|rdv|date|horaire)
(convient|conviendrait|irait|arrange~|possible|va) .. (vous|te|il|t) ... (<day>|?)
(<day>) ... (vous convient|te convient|vous conviendrait|te va|vous irait|t irait|ça marche|possible pour)
@booking
=(invitation|convocation|confirmation) .. (entretien|rendez vous)
(passer|réaliser|compléter|faire|effectuer|remplir|rendre) .. (<test>)
(journée|demi journée) (d essai|d observation|d immersion)
(reporter|décaler|déplacer|reprogrammer) .. (<talk>)
(entretien|rendez vous|rdv) .. (confirmé|est prévu|aura lieu|est fixé|programmé|planifié) .. (le|<day>|pour|à|au)
(confirme~|confirmons|confirmation|rappel) .. (entretien|rendez vous|rdv)
(fixer|planifier|organiser|caler|prévoir|convenir) .. (<talk>|créneau~|moment)
""",
    2: """
(bonne nouvelle|bonnes nouvelles)
(prochaine|deuxième|dernière) étape
(créneaux|dates) (suivants|suivantes|:)
""",
    1: "(entretien|rendez vous|échange)",
}
_PENDING = {
    1: """
(pas|attend~|attente) .. (encore|toujours) .. (accepté|répondu|signé|réponse|décidé)
(attend~|attente|attendons) .. (sa|leur|son) (réponse|décision|retour)
""",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(pas|aucune|toujours pas|pas encore) .. (encore|décision|nouvelles|retour|décidé|tranché|pris|finalisé|réponse|arrêté)
(encore|toujours|actuellement) .. (entretiens|candidats|candidatures|en cours|processus|étude|réflexion|attente|
discussion|rencontrer|rencontrons)
(prend~|prendra|prendre|besoin) .. (plus de temps|plus longtemps|plus long|retard|un peu plus|délai)
(retard|délai~|en attente|en suspens|gelé~|gel des|en pause|suspendu~|pause|décalé~|reporté~) .. (processus|
recrutement|budget|validation|décision|poste|embauches|jusqu|pour|de|,|.)
(poste|recrutement|processus) .. (en attente|en suspens|gelé~|en pause|suspendu~|en cours|reporté~)
(patienter|patience|patient~)
?(offre|proposition|proposé~) .. <rivals>
(dès que|lorsque|quand|une fois que) .. (j|nous|nos|on|la|le) .. (nouvelles|en saurai|saurai|aurai|aurons|décision|
retour|validation|entretiens|comité)
(comité|direction|jury|conseil) .. (se réunit|se prononce|décide~|statue~)
(en lice|encore en course|toujours en course|finaliste~)
""",
    2: """
(prochaines étapes|suite du processus)
(désolé~|excus~|pardon) .. (retard|délai|attente|tarder|tardive)
(merci|remercie~) .. patience
""",
    1: "(prochainement|rapidement|bientôt|décision)",
}
_ANSWER = {
    2: """
(merci|remercie|remercions) .. (pour|de|d) .. (message|mail|retour|échange|réponse|temps|envoi|documents|mot|gentil~)
(transmis|transmets|transmettrai) .. (équipe|manager|responsable|collègue~)
(références|prétentions|préavis|diplômes|pièce d identité)
""",
    1: "(merci|remercie|avec plaisir|plaisir)",
}
_ACKNOWLEDGEMENT = {
    3: """
(avons|ai) .. (reçu|enregistré|pris) .. (candidature|message|demande|mail|dossier|email|cv)
(candidature|message|demande|dossier|cv) .. (a|ont) .. (reçu~|enregistré~|transmis~|envoyé~|prise en compte|
pris en compte)
(accusons|accuse|accusé) .. réception
(confirmons|confirme|confirmation) .. (réception|bonne réception)
(message|mail|email|réponse|courriel) .. (automatique|généré automatiquement|automatiquement)
(ne pas|merci de ne pas) répondre
(numéro|référence|ticket|n°) .. (dossier|demande|ticket|candidature|\\d~)
(remercions|merci|remercie) .. (candidature|votre intérêt|avoir postulé|de l intérêt)
(candidature|dossier) .. (étudi~|examin~|attention|traitée)
(postulé|candidaté) .. (à|au|chez|pour)
""",
    1: "(sans réponse|sans nouvelle|espace candidat)",
}
_ABSENCE = {
    3: """
(je suis|suis|serai|nous sommes|actuellement) .. (<away>)
(<away>) .. (jusqu|du|et|de retour|ce|au)
(de retour|retour le|mon retour|à mon retour|dès mon retour)
(message|réponse) (d absence|automatique d absence)
(réponse automatique)
(accès (limité|restreint)|pas accès|peu accès) .. (mails|messagerie|emails|email|boîte)
(en cas d urgence|urgence|urgent~) .. (contacter|contactez|adresser|joindre|merci|@address|vous)
(en mon absence|pendant mon absence|durant mon absence)
(plus|quitté) .. (partie|l entreprise|la société|effectifs|collaborat~)
(bureaux|entreprise|société) .. (fermé~|fermés)
""",
    2: """
(urgence|urgent~)
(merci|remercie) .. (message|mail|email)
(congé|congés|vacances|maternité|paternité)
""",
}
_BOUNCE = {
    3: """
!(message|courriel|mail) .. (pas|non|n a pu|impossible) .. (remis|distribué|délivré|livré|être remis)
(non remis|échec .. (remise|distribution|livraison)|adresse introuvable|destinataire inconnu|boîte .. pleine|
adresse .. (n existe pas|introuvable|inconnue))
""",
}
_DELAY = {3: "(remise|distribution) .. (retardée|différée)\n(nouvelle tentative|nouvelles tentatives)"}
_OTHER = {
    3: """
(nouvelles|\\d~) .. (offres|offre) .. (emploi|correspond~|pour vous|jobs|à)
(alerte emploi|newsletter|lettre d information|désabonner|désinscrire|désinscription|se désabonner)
(consulté|vu) votre profil
(code de (vérification|sécurité|confirmation)|code à usage unique|mot de passe)
(enquête|sondage|satisfaction|votre avis|donnez votre avis|questionnaire de satisfaction)
(promo|soldes|remise de|réduction|offre spéciale|webinaire|inscrivez vous|essai gratuit|black friday)
(a accepté|accepte) .. (invitation|demande de connexion)
(annulé|accepté|refusé) : .. (entretien|invitation|réunion)
""",
}
_OWN = {
    3: """
(ma|mon) (candidature|motivation|intérêt|profil|cv|entretien|parcours)
(je vous remercie|merci) .. (de m avoir|du temps que vous m|pour notre (échange|entretien)|m avez|de votre accueil|
de m)
(dans l attente de votre|en attente de votre) (retour|réponse)
(je reste|je suis) .. (motivé~|intéressé~|à votre disposition|très enthousiaste|convaincu~|disponible pour)
(je me permets|je souhaitais|je voulais) .. (relancer|revenir vers vous|savoir|remercier|vous remercier|vous relancer)
(retirer|retire) ma candidature
(j ai|m a) .. (apprécié|conforté|confirmé|confirmée) .. (échange|envie|intérêt|motivation)
""",
}
_ASKS = """
(merci|prière|veuillez|vous prie) .. .. (envoyer|confirmer|transmettre|indiquer|compléter|remplir|choisir|retourner|
renvoyer|signer|répondre|communiquer|faire parvenir|préciser|nous dire|adresser|fournir|réserver|valider|sélectionner|
rappeler|proposer|donner)
(merci de|merci d|veuillez|prière de) [bien vouloir|nous|me|le|la|les] .. (envoyer|confirmer|transmettre|indiquer|
compléter|remplir|choisir|retourner|renvoyer|signer|répondre|communiquer|parvenir|préciser|dire|adresser|fournir|
réserver|valider|sélectionner|rappeler|proposer|donner)
(pouvez|pourriez|peux|pourrais|pourriez) (vous|tu)
(envoyez|confirmez|dites|indiquez|transmettez|complétez|remplissez|choisissez|retournez|renvoyez|signez|répondez|
réservez|précisez|faites|donnez|appelez|rappelez|dis|envoie|confirme|choisis|réserve|réponds|donne) [nous|moi|le|la|
les]
(avons|aurions|ai|aurais) besoin (de|d|que) .. (vos|votre|vous|une|un|tes|ton|ta|copie|références|justificatif~)
(attend~|attente|attendons|hâte) .. (votre|ton|ta|vos|tes) (réponse|retour|confirmation|accord|décision|
disponibilités)
(dans l attente|en attente) de (votre|vos|ton|ta)
(êtes vous|seriez vous|es tu|serais tu|avez vous|auriez vous|as tu|souhaitez vous|acceptez vous)
(quand|quel|quels|quelle|quelles) .. (disponible~|conviendrait|convient|créneau~|disponibilités|vos|votre|tes)
(vous|te) (convient|conviendrait|irait|arrange|arrangerait)
(invite~|invitons|invite|convions) .. à .. (entretien|choisir|réserver|compléter|confirmer|rencontrer|passer|signer|
venir|nous)
@booking
@signing
(faites|fais) (moi|nous) (savoir|part|parvenir)
(tenez|tiens) (nous|moi) (au courant|informé~)
"""
_POLITE = """
(si vous avez|pour toute|en cas de|autres|d autres|avez vous) .. (question~|interrogation~|renseignement~|
information complémentaire)
n hésitez pas
(comment allez vous|comment vas tu|ça va)
(espère|espérons) .. (bien|bonne|forme|comprendrez)
(merci de|veuillez) .. (ne pas|patienter|votre patience|noter|trouver|recevoir|agréer|croire|excuser|prendre note|
accepter|votre compréhension)
(reste~|restons) .. disposition
"""

FRENCH = Tongue(
    name="fr",
    little=known_by(
        "le la les des du de un une et nous vous votre vos je notre pour avec est que qui dans sur au aux pas ne "
        "ce cette bonjour merci cordialement bien par plus avons avez été être suis sommes mais si bonne tu te "
        "ton ta tes madame monsieur à très l d n c j s qu m y"
    ),
    lists={**_LISTS, **fr_outcome.LISTS},
    kinds={
        Purpose.OFFER: fr_outcome.OFFER,
        Purpose.REJECTION: fr_outcome.REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ANSWER: _ANSWER,
        Purpose.ACKNOWLEDGEMENT: _ACKNOWLEDGEMENT,
        Purpose.ABSENCE: _ABSENCE,
        Purpose.BOUNCE: _BOUNCE,
        Purpose.OTHER: _OTHER,
        OWN: _OWN,
        DELAY: _DELAY,
        PENDING: _PENDING,
    },
    nots="(pas|ne|n|aucun|aucune|sans|jamais|ni|plutôt que)",
    cuts="(mais|et|cependant|toutefois|car|donc|or|néanmoins|puis)",
    ifs="(si|s il|au cas où|à condition|en cas|sous réserve que)",
    polite_ifs="""
si .. (vous|tu|cela|ça|possible) .. (souhaitez|souhaites|voulez|veux|convient|convenait|êtes|es|pouvez|peux|intéress~|
d accord|disponible~|toujours)
(savoir|demander|voir|vérifier|dire) si
""",
    maybes="""
(peut être|éventuellement|pourrions|pourrait|espérons|espère|prévoyons|comptons|envisageons|avant de|avant d|aurions|
généralement|habituellement)
""",
    voids={
        Purpose.OFFER: fr_outcome.OFFER_VOIDS,
        Purpose.REJECTION: fr_outcome.REJECTION_VOIDS,
        Purpose.ABSENCE: "(était|étais|ai été|étions|avons été) ",
        Purpose.INVITATION: """
(merci|remercie~) .. (pour|de|d) .. (entretien|échange|temps|venu~|déplacement|rencontre)
""",
    },
    asks=_ASKS,
    polite=_POLITE,
)
