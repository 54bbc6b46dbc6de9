"""French turns of phrase that say yes or no: offers and rejections."""

LISTS = {
    "rivals": """
[un|une|d|l|le|la|les|des] (autre~|d autres) .. (candidat~|profil~|personne~|postulant~)|[un|une|le] (candidat~|
profil~) .. (interne|plus|mieux|dont|correspondant|ayant|qui|davantage)|quelqu un d autre|une personne (en interne|
dont|plus|ayant)
""",
}

REJECTION = {
    3: """
!(malheureusement|regret|regrettons|désolé~|regrette|hélas) ... (pas|ne) ... (retenu~|retenir|suite|favorable|
poursuivre|sélectionn~|donner|aboutir|proposer|correspond~|continuer|possible de|abouti)
!(ne|n) .. (pas|plus) .. (retenu~|retenir) [..] (candidature|profil|.|pour|cette|ce)
!(ne|n) .. (pas|plus) (été|avons|est|être|a été) .. (retenue~|retenu~|sélectionné~|acceptée~)
!(candidature|profil) .. (n|ne) .. (pas|plus) .. (retenu~|sélectionn~|abouti|correspond~|été)
=(réponse négative|candidature non retenue|refus)
!(ne|n) .. (pas|plus) .. (donner|donné|donnerons|donnons) .. suite
!(ne|n) .. pas .. (poursuivre|poursuivrons|poursuivons|continuer|continuerons) .. (processus|recrutement|candidature|
avec vous|avec (toi|votre)|ensemble)
(pas|ne) .. (poursuivre|aller plus loin) .. (avec|dans|.|,|candidature)
(suite|réponse) (défavorable|négative)
!(pas|ne) .. (suite|réponse) (favorable|positive)
(choisi|retenu|opté|préféré|porté|arrêté|avancer|poursuivre|poursuivi|continuer|sélectionné|recruté|embauché|
choix) .. <rivals>
(pour|avec|à|sur|par) <rivals> .. (.|,|dont|plus|qui|correspond~)
<rivals> .. (correspond~|plus proche|mieux|davantage|a accepté|a été (retenu~|choisi~|recruté~))
(poste|offre|recrutement|mission|stage) .. (pourvu~|supprimé~|annulé~|n est plus (disponible|ouvert|à pourvoir)|
gelé définitivement|abandonné~|fermé~)
(annuler|annulé|supprimer|abandonner|clôturer) .. (recrutement|poste|offre d emploi|ouverture)
(retirer|retirons|retiré~|annulons|révoquer) .. (offre|proposition|promesse)
!(pas|ne) .. (correspond~|adéquation|adéquat) .. (besoin~|attente~|recherch~|profil|poste|critère~|exactement|
pleinement|totalement)
(c est|ce sera|c est donc) .. non
!(ne|n) .. (pas|plus) .. (en mesure|possible) .. (proposer|offrir|retenir|donner suite)
(mettre fin|mettons fin|arrêter|arrêtons|s arrête|stopper) .. (processus|candidature|recrutement|là|ici)
!(ne|n) .. pas .. (faire|formuler|proposer|adresser) .. (offre|proposition)
""",
    2: """
(conserver|conserverons|conservons|garder|gardons|garderons) .. (cv|candidature|profil|dossier|coordonnées)
(souhaite~|souhaitons|bonne) .. (réussite|chance|continuation|succès) .. (recherche~|projet~|suite|avenir|
professionnel~|démarche~|.)
bonne (continuation|chance)
(vivier|base de données|cvthèque)
""",
    1: """
(malheureusement|regret|regrettons|hélas|désolé~)
(nombreuses|grand nombre|qualité) .. candidatures
(choix|décision) .. (difficile|facile)
(après|suite à) (mûre|étude|examen|réflexion|analyse)
(futures|autres|prochaines) opportunités
""",
}

OFFER = {
    3: """
(plaisir|heureux|heureuse|ravi~|enchanté~|souhaitons|souhaite|aimerions|voudrions|voulons|avons décidé) ... (proposer|
offrir|vous proposer|te proposer|faire) .. (<job>|offre|proposition|promesse|embauche)
(vous|te) (propose~|proposons|offrons|offre) .. (<job>)
(offre|proposition|promesse) d (embauche|emploi)
(contrat|proposition|offre|promesse) .. (ci joint~|en pièce jointe|joint~|à signer|signature|pour signature)
(ci joint|en pièce jointe|joint) .. (contrat|proposition|promesse d embauche|offre|lettre d engagement)
(vous êtes|tu es|es|êtes) (retenu~|embauché~|sélectionné~|pris~|engagé~) .. (pour le poste|pour ce poste|.|!|chez|
comme)
votre candidature (est|a été) [bien|donc] retenue
=(promesse d embauche|proposition d embauche|contrat de travail|offre d embauche)
(bienvenue|bienvenu) .. (équipe|chez|à bord|parmi nous|dans)
(nous|on) (rejoindre|rejoigniez|rejoignes|rejoins) .. (équipe|comme|en tant|dès|à partir|.|!|chez)
(nous|on) .. (vous|t|te) .. (compter|accueillir|avoir) .. (parmi nous|équipe|dans|avec nous)
(poste|job) est (à vous|à toi|pour vous|pour toi|vôtre|tien)
(avons|ai|a) .. choisi~ .. (vous|toi)
(choix|décision) .. .. porté~ sur (vous|toi|votre)
(c est|c est donc) .. oui
(avez|as) (obtenu|décroché|eu) le (poste|job)
(client|équipe) .. (souhaite|veut|aimerait) .. (vous|t) (embaucher|recruter|engager|faire une offre)
""",
    2: """
(félicitations|bravo)
(salaire|rémunération|package) .. (brut|annuel~|mensuel~|de|\\d~)
(date de (début|prise de poste|démarrage)|prise de fonction~)
""",
    1: "(offre|contrat|avantages|période d essai|mutuelle)",
}

OFFER_VOIDS = """
(proposer|propose|proposons|offrir) .. (créneau~|entretien|rendez vous|rdv|échange|date~|rencontre|appel|visio|
plusieurs|autre|de (vous|nous) (rencontrer|appeler)|d échanger)
(rejoindre|rejoigniez) .. (visio|réunion|appel|call|entretien|lien|teams|zoom)
(autre|d autres) (candidat~|offre~)
(à l avenir|un jour|prochaine fois)
(retir~|annul~|révoq~) ... (offre|proposition|promesse)
"""

REJECTION_VOIDS = """
(considérer|considérez|sans (réponse|nouvelle~|retour) de)
pas encore .. (pris|décidé|décision|tranché|choisi|arrêté)
(pas|aucune) .. décision
(idée|proposition de)
(annuler|reporter|décaler|déplacer) .. (entretien|rendez vous|rdv|appel|échange)
"""
