"""French turns of phrase of receipts, absences, delivery reports, and of mail that is about something else."""

LISTS = {
    "away": """
absent|absente|en congé|en congés|en vacances|en déplacement|hors du bureau|en arrêt|en congé (maternité|paternité|
parental)|indisponible|en rtt|en formation|en séminaire|injoignable
""",
}

ACKNOWLEDGEMENT = {
    3: """
(avons|ai) .. (reçu|enregistré|pris) .. (candidature|message|demande|mail|dossier|email|cv)
(candidature|message|demande|dossier|cv) .. (a|ont) .. (reçu~|enregistré~|transmis~|envoyé~|prise en compte|
pris en compte)
(accusons|accuse|accusé) .. réception
(confirmons|confirme|confirmation) .. (réception|bonne réception)
(numéro|référence|ticket|n°) .. (dossier|demande|ticket|candidature|\\d~)
(remercions|merci|remercie) .. (candidature|votre intérêt|avoir postulé|de l intérêt)
(candidature|dossier) .. (étudi~|examin~|attention|traitée)
(postulé|candidaté) .. (à|au|chez|pour)
(candidature|cv|dossier|message|demande|lettre~) .. (arrivé~|parvenu~|reçu~|transmis~|déposé~|enregistré~|envoyé~)
(suivez|suivre|consulter) .. (avancement|candidature|statut|état)
(on|nous) .. (lit|lisons|étudions|étudie|examinons|regardons) .. (candidature|cv|dossier|attention|profil|café)
(candidature|profil) .. (examiné~|étudié~|analysé~|traité~)
(merci|remercions|remercie) .. (de|d) .. (postulé|candidaté|avoir envoyé|déposé|confiance)
""",
    1: """
(sans réponse|sans nouvelle|espace candidat)
(message|mail|email|réponse|courriel) .. (automatique|généré automatiquement|automatiquement)
(ne pas|merci de ne pas) répondre
""",
}

ABSENCE = {
    3: """
(je suis|suis|serai|nous sommes|actuellement) .. (<away>)
(<away>) .. (jusqu|du|et|de retour|ce|au)
(de retour|retour le|mon retour|à mon retour|dès mon retour)
(message|réponse) (d absence|automatique d absence)
(accès (limité|restreint)|pas accès|peu accès) .. (mails|messagerie|emails|email|boîte)
(en cas d urgence|urgence|urgent~) .. (contacter|contactez|adresser|joindre|merci|@address|vous)
(en mon absence|pendant mon absence|durant mon absence)
(n occupe|ne travaille|n exerce|ne suis) plus (ce|mon|chez|dans|au sein|en poste)
(je prends|je pose) .. (repos|congé|congés|vacances)
(serai|suis|serons|sommes) (de|à) nouveau (disponible|disponibles|joignable|joignables|au bureau)
(bureau~|agence|cabinet|société|entreprise) .. (ferm~|fermé~) .. (portes|du|jusqu|pour les)
(qui me remplace|me remplace|assure mon remplacement)
(plus|quitté) .. (partie|l entreprise|la société|effectifs|collaborat~)
(bureaux|entreprise|société) .. (fermé~|fermés)
""",
    2: """
(urgence|urgent~)
(merci|remercie) .. (message|mail|email)
(congé|congés|vacances|maternité|paternité)
""",
    1: "(réponse automatique)",
}

BOUNCE = {
    3: """
!(message|courriel|mail) .. (pas|non|n a pu|impossible) .. (remis|distribué|délivré|livré|être remis)
(non remis|échec .. (remise|distribution|livraison)|adresse introuvable|destinataire inconnu|boîte .. pleine|
adresse .. (n existe pas|introuvable|inconnue))
""",
}

DELAY = {3: "(remise|distribution) .. (retardée|différée)\n(nouvelle tentative|nouvelles tentatives)"}

OTHER = {
    3: """
(nouvelles|\\d~) .. (offres|offre) .. (emploi|correspond~|pour vous|jobs|à)
(alerte emploi|newsletter|lettre d information|désabonner|désinscrire|désinscription|se désabonner)
(consulté|vu) votre profil
(code de (vérification|sécurité|confirmation)|code à usage unique|mot de passe)
(enquête|sondage|satisfaction|votre avis|donnez votre avis|questionnaire de satisfaction)
(promo|soldes|remise de|réduction|offre spéciale|webinaire|inscrivez vous|essai gratuit|black friday)
(a accepté|accepte) .. (invitation|demande de connexion)
(annulé|accepté|refusé) : .. (entretien|invitation|réunion)
(a|ont) .. (accepté|refusé|décliné|annulé) .. (invitation|réunion|rendez vous|événement|demande)
(félicitez|souhaitez) .. (anniversaire|nouveau poste|promotion)
(ne plus recevoir|gérer vos (notifications|préférences|alertes)|cliquez ici|j en profite)
(coaching|formation|abonnement|offre exceptionnelle|code promo|% sur|%) .. (sur|valable|gratuit~|jusqu|profite~|
réservé~)
(code) .. (d accès|est|valable|expire|: \\d~|connexion)
(pourriez connaître|votre réseau|ajouter à votre réseau|anniversaire professionnel)
""",
}
