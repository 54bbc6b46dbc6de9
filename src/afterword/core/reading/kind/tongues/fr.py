"""French turns of phrase for every kind, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import DELAY, OWN, PENDING, SETTLED, Tongue, known_by
from afterword.core.reading.kind.tongues import fr_machine, fr_outcome

_LISTS = {
    "job": "poste|emploi|contrat|cdi|cdd|stage|alternance|mission|place|post|rôle|fonction",
    "talk": """
entretien~|rendez vous|rdv|échange~|appel~|visio~|visioconférence|rencontre~|tour|étape|interview|call|discussion|
entrevue~|point téléphonique|déjeuner|café|essai|oral|épreuve~|audition~|présentation|journée|immersion|soutenance
""",
    "day": "lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|semaine|matin|midi|après midi|h|\\d~",
    "soon": """
d ici|avant|après|courant|fin|début|mi|dans (les|la|une|un|deux|trois|quelques|\\d~)|sous (huit|quinze|une|deux|
quelques|\\d~)|prochain~|rapidement|prochainement|très vite|bientôt|dès (que|lundi|mardi|mercredi|jeudi|vendredi|le)|
lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|au plus tard|au cours|quoi qu il arrive|dans tous les cas|
en janvier|janvier|décembre|au retour|lorsque|quand|une fois
""",
    "tell": """
reviens|reviendrai|reviendrons|revenir|revenons|revient|recontacter~|recontacte~|recontactons|tiendrai|tiendrons|
tenir|tenons|tiens|tient|informerai|informerons|informera|informé~|contacterai|contacterons|contactera|contacter|
réponse|retour|nouvelles|décision|décider~|décidons|trancher~|trancherons|rappeler~|rappelle|appellerai|recevrez|
aurez|saurez|saurai|saurons|savoir|communiquer~|donner~ une|statuer~|dis quoi|dirai|dirons|redis|dis|fais signe|
ferai signe|ferons signe|fait signe|préviens|préviendrai|verdict|résultat~|écris|écrirai|feedback|verrai|verrons
""",
    "test": """
test~|cas pratique|étude de cas|exercice~|mise en situation|questionnaire|évaluation|défi|test technique|énoncé|
business case|épreuve
""",
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
(viens|venez|passe|passez|venir|passer) .. (faire un essai|nous voir|bureau~|boire|prendre un café|déjeuner|
pour un essai|en cuisine|agence|rencontrer|magasin|locaux|dans nos|faire connaissance|atelier|te présenter|
vous présenter)
(aimer~|aimerions|souhait~|voudr~|voul~|propose~|veut|veulent|plaisir|envie|faire) .. (déjeuner|prendre un café|
appeler|parler|discuter|échanger|connaissance|entendre|rencontrer|faire un point|voir|entretenir|revoir|recevoir|
auditionner|te montrer)
(auriez|avez|aurais|as|aurait) (vous|tu) .. (moment|temps|minutes|disponibilité~|créneau~|dispo|instant|disponible~)
(si tu es|si vous êtes|si t es|es tu|êtes vous|seriez vous|serais tu|t es|tu es|tu serais|vous seriez) .. (dispo~|
libre~|joignable) .. (<day>|pour|ce|cette|cet|?|viens)
<day> ... (irait|va|arrange|arrangerait|convient|conviendrait|marche|possible|dispo|disponible) [il|à vous|pour vous|
toi]
<day> .. , .. (t irait|vous irait|ça te va|ça vous va|ça t irait|ça vous irait|ça marche)
(convocation|convoqué~|convoquons|convoque)
(autorisé~|admis~|invité~) .. (présenter|épreuve|oral|entretien|rencontrer|participer)
(retenu~|sélectionné~|admis~) .. pour .. (entretien|suite|étape|tour|phase|prochain~|test~|oral|épreuve)
(voici|commencer|ci joint|envoie|envoyons|transmets|joint|démarrer|accéder) .. (<test>)
(<test>) .. (pièce jointe|ci joint|à rendre|en ligne|ci dessous|joint~|à réaliser|à faire|à compléter|minutes|heures|
avant|d ici)
(autre créneau|nouvelle date|nouveau créneau|autres créneaux|autre date|à la place|plutôt) .. (<day>|proposer|
possible|te|vous|?|serait)
(appel~|téléphon~) .. (<day>) .. (conviendrait|convient|dispo~|disponible~|?)
(prochaine étape|étape suivante|suite du processus|la suite) .. (est|sera|consiste|: |serait|c est) .. (un|une|le|la|
à)
(créneau~|dispo~|disponibilités) .. (donne~|propose~|envoie~|indique~|transmets|communique~|quels|voici|suivants|
ci dessous)
(donne~|propose~|envoie~|indique~|indiquez|proposer|communiquer|transmettre) .. (dispo~|disponibilités|créneaux)
(manager|directeur|directrice|équipe|client|associé~|responsable) .. (souhaite~|aimerait|voudrait|veut|
désire) .. (rencontrer|voir|parler|échanger|entendre|revoir)
(entretien|rendez vous|rdv|visio|appel|rencontre) .. (aura lieu|se tiendra|se déroulera|prévu~|fixé~|confirmé~|
maintenu~|bien noté)
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
recrutement|budget|validation|décision|poste|embauches|jusqu)
(poste|recrutement|processus) .. (en attente|en suspens|gelé~|en pause|suspendu~|en cours|reporté~)
(patienter|patience|patient~)
?(offre|proposition|proposé~) .. <rivals>
(dès que|lorsque|quand|une fois que) .. (j|nous|nos|on|la|le) .. (nouvelles|en saurai|saurai|aurai|aurons|décision|
retour|validation|entretiens|comité)
(comité|direction|jury|conseil) .. (se réunit|se prononce|décide~|statue~)
(en lice|encore en course|toujours en course|finaliste~)
(toujours|encore|pour l instant|pour le moment|à ce stade) .. (rien|aucune|pas)
rien .. (de neuf|de nouveau|de décidé|du côté|n est (signé|fait|décidé|acté))
(hésite|hésitons|hésitent|réfléchissons|délibérons|délibère|délibèrent)
(laisse~|donne~|accorde~) (nous|moi) .. (jour~|semaine~|temps|peu|délai|moment)
(pourrions|pourrons|devrions|pourrais|espérons|espère|devrait|pourrait|devrais) .. (faire|proposer|transmettre|
envoyer|avoir|vous dire|te dire) .. (offre|proposition|contrat|réponse|décision|nouvelles|visibilité)
(feu vert|validation|accord|arbitrage|budget|signature|retour) .. (attend~|attente|manque|tarde~|pas encore|toujours|
bloque~)
(attend~|attendons|attente|guette|relancé|relance) .. (feu vert|validation|accord|arbitrage|budget|signature|
retour du|retour de|client|direction|siège|leur)
(liste d attente|liste complémentaire|deuxième position|second choix|plan b|liste de réserve)
(traîne|s éternise|prend du temps|s allonge|prolong~|un peu long|plus long~)
(décalé|décalée|décalés|décalées|reporté~|repoussé~|ajourné~) .. (au|à|en|de) .. (<day>|janvier|
décembre|février|mars|prochain~|début|fin|
semaine)
(phase|stade|cours|étape) .. (d examen|d étude|de sélection|d instruction|d analyse|de délibération|d évaluation|
de finalisation|de présélection)
(on t oublie pas|ne vous oublie pas|ne vous oublions pas|pas oublié|t oublie)
?(offre|proposition|poste) .. (autre candidat~|autre finaliste|quelqu un d autre|autre personne)
""",
    2: """
(prochaines étapes|suite du processus)
(désolé~|excus~|pardon) .. (délai|attente|tarder)
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
_SETTLED = {
    1: """
(contrat|promesse) .. (partira|suivra|parviendra|arrivera|sera envoyé~)
(confirme|confirmons) votre (embauche|recrutement|engagement|prise de poste)
(rien à faire|n avez rien|n as rien)
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
réservez|précisez|faites|donnez|rappelez|envoie|renvoie|confirme|choisis|réserve|réponds|donne|transmets|indique|
complète|remplis|signe|rappelle|propose|proposez|passe|rends|rendez|dis) (nous|moi)
^(envoyez|confirmez|dites|indiquez|transmettez|complétez|remplissez|choisissez|retournez|renvoyez|signez|répondez|
réservez|précisez|appelez|envoie|renvoie|confirme|choisis|réserve|réponds|complète|remplis|signe|venez|viens) (le|la|
les|
un|une|votre|vos|ton|ta|tes|à|faire|avant|dès|en|vite)
(commencer|démarrer|accéder|passer|réaliser|compléter|remplir|signer|signature|réserver|confirmer) ... : @link
(devez|dois|faut|faudrait|faudra) .. (réaliser|compléter|passer|remplir|envoyer|transmettre|confirmer|signer|
retourner|fournir)
(à signer|à compléter|à retourner) (de la part|avant|sous|:|électroniquement)
tu me (confirmes|dis|rappelles)
(attend~|attendons) .. (votre|ton|ta|vos|tes) .. (réponse|retour|feu vert|signature|lien)
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
(on garde|gardons|restons|on reste) .. contact
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
    lists={**_LISTS, **fr_machine.LISTS, **fr_outcome.LISTS},
    kinds={
        Purpose.OFFER: fr_outcome.OFFER,
        Purpose.REJECTION: fr_outcome.REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ANSWER: _ANSWER,
        Purpose.ACKNOWLEDGEMENT: fr_machine.ACKNOWLEDGEMENT,
        Purpose.ABSENCE: fr_machine.ABSENCE,
        Purpose.BOUNCE: fr_machine.BOUNCE,
        Purpose.OTHER: fr_machine.OTHER,
        OWN: _OWN,
        DELAY: fr_machine.DELAY,
        PENDING: _PENDING,
        SETTLED: _SETTLED,
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
        Purpose.TIMELINE: """
(reviens|revenons|revient) vers (vous|toi) (après|suite|concernant|au sujet|à propos|pour|comme|afin|dans le cadre)
(attend~|attente|besoin|merci de|recevoir|avoir|veuillez|donner) .. (votre|ta|ton|vos) (réponse|retour|décision|
confirmation|accord|disponibilités)
avant de (trancher|décider|prendre)
(dis|dites|fais|faites|donne|donnez|réponds|répondez|tiens|tenez|confirme|confirmez) (moi|nous)
""",
        Purpose.OFFER: fr_outcome.OFFER_VOIDS,
        Purpose.REJECTION: fr_outcome.REJECTION_VOIDS,
        Purpose.ABSENCE: """
(était|étais|ai été|étions|avons été)
(rentré~|revenu~) de .. (vacances|congés|congé|voyage)
mais je (lis|consulte|regarde) .. (mails|messages|courriels|messagerie)
(décision~|décider~|trancher~) [tombera|sera|n|ne|donc|aura]
(directeur~|directrice|manager|responsable|client~|collègue~|patron~|chef~|dg|drh|décideur~|associé~|gérant~|maire|
recteur) .. (est|sont|sera|était|étant) .. (en|absent~|hors|actuellement)
""",
        Purpose.INVITATION: """
(merci|remercie~) .. (pour|de|d) .. (entretien|échange|temps|venu~|déplacement|rencontre)
""",
    },
    theirs="""
(contrat|confirmation|courrier) .. (part|arrive|suit|suivra)
(les rh|ressources humaines|on|nous) .. (appelle~|contacte~|enverr~)
""",
    asks=_ASKS,
    polite=_POLITE,
)
