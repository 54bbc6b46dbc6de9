"""French turns of phrase that say yes or no: offers and rejections."""

LISTS = {
    "refused": """
suite favorable|donner suite|donnerons suite|donné suite|donne suite|donnera suite|donnons suite|retenir|retenu~|
retient|retenons|retiendrons|poursuivre|poursuivons|poursuivrons|poursuivra|poursuit|continuer|continuons|
continuerons|aller plus loin|aller au bout|allons plus loin|offrir|embaucher|engager|recruter|répondre favorablement|
réserver|accéder|convoquer|recevoir en entretien|sélectionn~|repris~|admis~|figur~|classé~|abouti~|aboutir|
proposer .. (poste|contrat|place|emploi|cdi|cdd)|te prendre|vous prendre|favorablement|suite positive|accepté~|
convaincu~|convaincre|aller de l avant|vous garder|te garder|lauréat~|intégrer
""",
    "human": """
candidat~|candidature~|personne~|profil~|postulant~|collègue~|collaborat~|finaliste~|professionnel~|concurrent~|
dossier~|interne
""",
    "rivals": """
[un|une|d|l|le|la|les|des] (autre~|d autres) .. (candidat~|profil~|personne~|postulant~)|[un|une|le] (candidat~|
profil~) .. (interne|plus|mieux|dont|correspondant|ayant|qui|davantage)|quelqu un d autre|une personne (en interne|
dont|plus|ayant)
""",
}

REJECTION = {
    3: """
(fini|finit|finalement|au final) .. (pris|prendre|choisi|choisir|recruté|recruter) .. (la personne|l autre|un autre|
une autre|quelqu un|le stagiaire|la stagiaire)
!(malheureusement|regret|regrettons|désolé~|regrette|hélas) ... (pas|ne) ... (retenu~|retenir|suite|favorable|
poursuivre|sélectionn~|donner|aboutir|proposer|correspond~|continuer|possible de|abouti)
!(ne|n) .. (pas|plus) .. (retenu~|retenir) [..] (candidature|profil|.|pour|cette|ce)
!(ne|n) .. (pas|plus) (été|avons|est|être|a été) .. (retenue~|retenu~|sélectionné~|acceptée~)
!(candidature|profil) .. (n|ne) .. (pas|plus) .. (retenu~|sélectionn~|abouti|correspond~|été)
=(réponse négative|candidature non retenue)
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
!(ne|n|pas|plus|sans) ... (pas|plus|pouvoir|point|en mesure|guère|été|est|êtes|es) ... (<refused>)
!(pas|plus) ... (<refused>) .. (candidature|profil|dossier|processus|ensemble|avec (vous|toi)|parcours|pour ce|
pour cette|votre|ta)
(choix|décision|sélection|préférence) .. (porté~|porte|arrêté~|tourné~) .. sur (un|une|d autres|l autre|quelqu un|
des|le|la) .. <human>
!(pas) .. porté~ sur (vous|toi|votre|ta)
(avons|ai|a|ont|avaient|avons finalement) .. (retenu|choisi|préféré|sélectionné|recruté|pris|engagé|embauché|
privilégié|trouvé|désigné) .. (un|une|quelqu un|l autre|d autres|des|le|la) .. (<human>|autre|d autre)
(a|ont|avons|ai|avez) (trouvé|recruté|embauché|engagé|choisi|pris|retenu) .. quelqu un
(opté|opter|tranché|décidé|arrêté|penché|statué) .. (pour|en faveur d|en faveur de) (un|une|l autre|quelqu un|autre|
d autres|le|la) .. (<human>|autre)
en faveur (d|de) (un|une|autre|l autre|quelqu un) [<human>|autre]
(poursuivre|avancer|continuer|aller plus loin|aller de l avant|travailler|avançons|poursuivons|
continuons) .. avec (d autres|un autre|une autre|quelqu un|un candidat|une candidate|une personne|l autre)
!(irons|ira|iront|allons|va|vont) pas plus loin
!(ça|c|cela|on) .. pas .. (passé|marché|fonctionné|collé|concluant|concluante|le faire)
!(pas|aucune|ni|sans) .. suite .. (favorable|positive|candidature|donner)
!(regret~|désolé~|désole) .. de ne .. (pas|pouvoir|plus)
regret de .. (informer|annoncer|faire savoir|apprendre) .. que .. (candidature|vous n|poste|tu n|dossier|profil|
nous ne|nous n|votre)
(en rester|en restons|restons|s arrête|s arrêter|s arrêtera|arrêter|arrêtons|s arrêtent|en restera) (là|ici) [.|,|
pour|avec]
!(ne|n) figur~ pas
!nom .. (ne|n) .. pas
(poste|recrutement|mission|stage|offre|ouverture|place|alternance) .. (est|a été|vient d être|vient|sera|n a pas été|
ne sera|n est) .. (pourvu~|attribué~|supprimé~|annulé~|fermé~|clôturé~|clos~|retiré~|abandonné~|plus d actualité|
maintenu~|plus ouvert~|plus à pourvoir|plus disponible|plus vacant)
(renoncé|renonçons|renonce|renoncer|renonçait) .. (recrutement|poste|recruter|embauche|création)
!(pas|plus|aucun|aucune) [de|d] (recrutement|embauche|recruter)
(revenir|revenons|reviens|retirer|annuler) .. sur .. (promesse|offre|proposition)
(promesse|offre|proposition) ... (caduque|retirée|annulée|nulle|non avenue|plus valable|plus d actualité)
(un|une|des|d autres|autres|le|les|quelqu un) .. (profil~|candidat~|personne~|candidature~|expérience~) ... (plus|
davantage|mieux|meilleure) .. (senior~|expérimenté~|confirmé~|adapté~|proche~|adéquation|en phase|aguerri~|pointu~|
en ligne|correspond~|avancé~|expérience|qualifié~|alignée~|aligné~|solide~|répond~)
(leur|nous|lui|il) faut .. quelqu un .. (qui|de plus|avec|ayant|d immédiatement)
(réponse|retour|avis|suite|décision|issue) .. (négatif~|négative~|défavorable~)
!(pas|aucune) .. (bonne~|très bonne|meilleure) nouvelle~
(décliner|déclinons|écarter|écartons|écarté|rejeter|rejetons|refuser) .. (candidature|profil|dossier|vous)
(candidature|dossier|profil) .. (écartée~|écarté~|rejeté~|refusé~|décliné~|éliminé~|sans suite|ajourné~|
classé~ sans)
classé~ sans suite
(fait|faire|faisons|porté) .. (un autre choix|le choix d un~ autre|un choix différent|le choix d|d autres choix)
!(ne|n|pas) ... (correspond~|adéquation|cadre~|colle~|répond~) .. (besoin~|attente~|recherch~|profil|poste|critère~|
exigence~|exactement|pleinement|totalement|parfaitement|tout à fait|entièrement|suffisamment|assez)
!(pas|plus) .. le (bon|meilleur) (profil|fit|match|candidat)
=(candidature non retenue|réponse négative|refus de candidature)
(met|mettent|mis|mettre|mettons|mettra) fin .. (processus|process|candidature|recrutement|collaboration|discussion~|
échanges|aux|notre|procédure)
(poste|recrutement|mission|ouverture) ... (annulé~|supprimé~|abandonné~) [faute|par|suite|.|,|et|définitivement]
(c est|ce sera|sera|c était) un~ autre (candidat~|personne|profil|postulant~|candidature~)
(un~ autre (candidat~|personne|profil|postulant~|candidature~)|quelqu un d autre) ... (rejoindra|rejoint|retenu~|
choisi~|prend~|occupera|emporte|emporté~|intégrera|a été|préféré~|pris~|recruté~)
(décidé|choisi|préféré|préférons|préfère|décidons|décide|décision|choix|résolus?) .. de ne .. (pas|plus|point)
!plus avant
(renoncé|renonçons|renonce) à (vous|te|votre|ta|poursuivre|créer|recruter|pourvoir|embaucher)
faute de (budget|financement|crédits|moyens|validation budgétaire)
(trop|pas assez) (technique|junior|senior|généraliste|spécialisé~|éloigné~|théorique|qualifié~|expérimenté~)
!(pas|plus) .. (votre|ta) place
(processus|procédure|recrutement|dossier) .. (est|sont|était) .. (clos|close|clôturé~)
!pas .. (allé~|aller|retenu~|passé~) .. (bout|plus loin|plus avant|la barre|le cap)
(préfère|préfèrent|préférons|préférait|préféré) .. ne pas (donner|poursuivre|continuer|retenir|recruter|aller|
s engager)
(geler|suppression|supprimer|annuler|renoncer à) .. (ce poste|le poste|poste) .. (nouvel ordre|définitiv~|donc)
!(ne|n|pas) ... (recevable|éligible|admissible|conforme)
(poste|place|stage|mission) ... (revient|reviendra|revenu|échoit|va|ira) à (un|une|quelqu un|l autre)
!(ne|n|c est) .. pas pour cette fois
""",
    2: """
(conserver|conserverons|conservons|garder|gardons|garderons) .. (cv|candidature|profil|dossier|coordonnées)
(souhaite~|souhaitons|bonne) .. (réussite|chance|continuation|succès) .. (recherche~|projet~|suite|avenir|
professionnel~|démarche~|.)
bonne (continuation|chance)
(vivier|base de données|cvthèque)
!(ne vous découragez|ne te décourage|partie remise|remise en cause|ne le prenez|ne le prends|remet .. en cause|
remet .. en question|rien de personnel|ne préjuge)
(belle|bonne|très bonne|excellente) (suite|continuation|route|recherche|poursuite)
(plein de|beaucoup de|tout le|vœux de|meilleurs vœux|bon courage) .. (succès|réussite|meilleur|courage|bonheur|suite|
recherche~)
(surqualifié~|trop junior|trop senior|pas assez expérimenté~|manque d expérience|un peu juste|trop juste|
expérience insuffisante)
(mauvaise~|triste~|décevante~) nouvelle~
(expérience|compétence~|dimension|pratique|maîtrise|connaissance~) .. (manque|manquent|manquait|fait défaut|
font défaut|insuffisante~)
(garde|gardons|garderons|conserve|conservons|conserverons) .. (coordonnées|cv|dossier|profil|candidature|
sous la main|sous le coude|en tête|contact)
(retournons|restituons|renvoyons) .. (documents|dossier|pièces)
(postuler|candidater) .. (nouveau|à nouveau|autres offres|prochaine~)
(a été|fut|est) .. (difficile|cornélien|serré~|disputé~)
""",
    1: """
(malheureusement|regret|regrettons|hélas|désolé~)
(nombreuses|grand nombre|qualité) .. candidatures
(choix|décision) .. (difficile|facile)
(après|suite à) (mûre|étude|examen|réflexion|analyse)
(futures|autres|prochaines) opportunités
(malgré|toutefois|cependant|néanmoins) .. (qualité~|parcours|intérêt|profil|entretien|échange~)
(gel des embauches|gel des recrutements|restructuration|coupes budgétaires|raisons budgétaires|
contraintes budgétaires)
(déçu~|déception|navré~|peiné~|dommage)
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
(c est|c était) (toi|vous) qu .. (veut|voulons|choisi~|retenu~|retient|prend|garde|veulent|avons)
(on|nous|ils) (te|vous|t) (veut|voulons|veulent|prend|prenons|embauche|embauchons|engage|engageons|recrute|recrutons|
garde|gardons)
(peux|pouvons|souhait~|voudrai~|voudrions|aimerai~|aimerions|décidé|décide|décidons|plaisir|heureux|heureuse|ravi~|
prêts|propose|veut|veulent|voulons|va|allons|vais) .. (vous|te|t) (engager|embaucher|recruter|titulariser|nommer|
salarier|prendre (en|comme|chez|dans|à)|compter parmi|avoir (dans|parmi|avec)|voir rejoindre|intégrer)
(confirme~|confirmons|confirmer|annoncer|informer) .. (votre|ton|que vous êtes|que tu es) .. (embauche|recrutement|
engagement|nomination|titularisation|retenu~|pris~|recruté~|engagé~|embauché~|sélectionné~ pour le poste|accepté~)
(dernière|nouvelle|meilleure|contre) (proposition|offre) [.|,|:|est|de|salariale|financière|s élève]
(offre|proposition) .. (révisée|revue|améliorée|finale|définitive|salariale|ferme|écrite|formelle|à la hausse)
(contrat|promesse) ... (partira|part|envoie|envoyons|enverrai|enverrons|arrive|recevrez|recevras|prêt~|prépare~|
préparons|transmets|signer|signature|adresserons|joint~|pièce jointe|parviendra|courrier|suivra|retourner signé|
à votre nom)
(commission|jury|direction|comité|équipe|client|conseil) .. (vous|t) (a|ont) .. (choisi~|retenu~|classé~ (premier|
première|en tête)|désigné~|sélectionné~)
(recruté~|engagé~|embauché~|pris~|prise~) [.|!|,|en|comme|à|chez|pour|au]  .. (cdi|cdd|contrat|poste|compter du|
partir du|1er|équipe)
(proposer|propose|proposons|offrir|offre|offrons|propose donc) .. (cdi|cdd|mi temps|temps partiel|contrat|poste|
emploi|alternance|stage)
(vous|tu) .. (rejoignez|rejoins|intégrez|intègres|intégrerez|rejoindrez|rejoindras|faites partie|
fais partie) .. (équipe|notre équipe|l équipe|aventure|maison|chez nous)
(avez|as|avait|a) .. (décroché|obtenu|eu|gagné|remporté) .. (poste|job|place|stage|alternance|cdi)
(le poste|la place|le job|l emploi) .. (à vous|à toi|vôtre|tien|vous attend|t attend|vous revient|te revient)
(réponse|avis|retour|décision) .. (positif|positive|favorable) .. (candidature|direction|client|équipe|recrutement|
embauche|poste|sur votre)
(direction|client|tout le monde|équipe) .. (dit|donné) .. (oui|accord|feu vert) [.|,|!|pour votre|à votre|pour ton]
(validé|approuvé|accepté|entériné|voté|confirmé|acté) .. (votre|ta) (nomination|embauche|recrutement|engagement|
titularisation|venue|arrivée)
(ok|d accord|partant~|prêt~|favorable~) pour (t|te|vous) (embaucher|recruter|prendre|engager|accueillir)
(souhait|volonté|intention|décision) de (vous|te|t) (recruter|embaucher|engager|nommer|proposer)
""",
    2: """
(salaire|rémunération|package) .. (brut|annuel~|mensuel~|de|\\d~)
(date de (début|prise de poste|démarrage)|prise de fonction~)
(s est|se) .. (désisté~|désistée|rétracté~|retiré~)
(pu obtenir|monter à|passer à|aller jusqu à|monter jusqu|revaloriser|rehausser|rallonge|un geste|faire un effort|
part sur|partons sur|partir sur)
(réjouit|réjouissons|réjouis|hâte|impatients|impatiente|impatient) .. (accueillir|travailler avec|collaborer|
commencer|démarrer|compter)
(période d essai|entrée en fonction~|date d entrée|prise de fonction~|prise de poste|premier jour|date de démarrage|
démarrage le)
(\\d~|k|€|euros) .. (brut~|fixe~|annuel~|net|par mois|par an|variable|mensuel~|sur treize)
""",
    1: """
(offre|contrat|avantages|période d essai|mutuelle)
(félicitations|bravo|bonne nouvelle|bonnes nouvelles|excellente nouvelle)
(qu en dites vous|qu en dis tu|qu en penses tu|qu en pensez vous|ça te va|cela vous convient|cela vous conviendrait|
tu nous rejoins|tu marches)
(cdi|cdd|temps partiel|mi temps|treizième mois|tickets restaurant|même salaire|salaire)
""",
}

OFFER_VOIDS = """
(félicitations|bravo) .. (votre|ton|ta|le|la) .. (prix|article|bébé|fille|fils|mariage|thèse|conférence|anniversaire)
(revenir|revenons|reviens|revient) sur .. (promesse|offre|proposition)
(proposer|propose|proposons|offrir) .. (créneau~|entretien|rendez vous|rdv|échange|date~|rencontre|appel|visio|
plusieurs|autre|de (vous|nous) (rencontrer|appeler)|d échanger)
(rejoindre|rejoigniez) .. (visio|réunion|appel|call|entretien|lien|teams|zoom)
(autre|d autres) (candidat~|offre~)
(à l avenir|un jour|prochaine fois)
(retir~|annul~|révoq~) ... (offre|proposition|promesse)
(retenu~|sélectionné~|choisi~|admis~|pris~) .. (pour|à|au) .. (entretien|suite|étape|tour|phase|présélection|
prochain~|test~|oral|épreuve|rencontrer|échange|journée|réserve)
bienvenue .. (portail|espace|newsletter|communauté|entretien|site|vivier|plateforme|compte)
(candidature|offre de services|votre offre|profil) .. (retenu|retient) .. attention
(offre~|poste) .. (de vos rêves|exceptionnelle|du moment|correspondant|similaires)
(rejoindre|intégrer) .. (vivier|communauté|réseau|groupe)
(aurions|aurais|aurait) .. (aimé|souhaité|voulu|pu)
"""

REJECTION_VOIDS = """
(elle|il|qui) (hésite|réfléchit|n a pas [encore] (répondu|signé))
autre (poste|offre) .. (pourvu~|fermé~|annulé~)
(considérer|considérez|sans (réponse|nouvelle~|retour) de)
pas encore .. (pris|décidé|décision|tranché|choisi|arrêté)
(pas|aucune) .. décision
(idée|proposition de)
(annuler|reporter|décaler|déplacer) .. (entretien|rendez vous|rdv|appel|échange)
(pas|toujours pas|rien) encore
(n hésite~|n oublie~|ne tarde~|ne manque~|ne vous inquiétez|pas de souci|pas de problème)
(ne|n|pas) ... (avant (le|la|l|fin|début|mi|janvier|février|lundi|demain|\\d~|noël)|jusqu à ce que|tant que|d ici|
à ce stade|pour l instant|pour le moment)
(créneau~|lien|pièce jointe|visio|connexion|appel|téléphone|joindre|téléchargement|télétravail|congés|frais|parking|
visa|logement|crèche) ... (ne|n|pas|plus|malheureusement)
(ne|n|pas|plus) ... (créneau~|lien|pièce jointe|visio|rendez vous|disponible ce jour|télétravail|parking|crèche|
frais)
(si|au cas où) ... (ne|n|pas) .. (retenu~|convient|souhait~|intéress~)
"""
