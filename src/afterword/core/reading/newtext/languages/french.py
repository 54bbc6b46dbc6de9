"""What French says around a message."""

from afterword.core.reading.newtext.wording import Wording

FRENCH = Wording(
    on="le |en date du |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun. |mar. |mer. |jeu. |ven. |sam. |dim. |"
    "citation de ",
    wrote="a écrit|a ecrit|écrivait|écrit|a répondu|a envoyé|a écrit ce qui suit|a écrit le",
    wrote_then=" a écrit |écrit ",
    sender="de|expéditeur|expediteur",
    sent="envoyé|envoyé le|date d'envoi|envoye|envoyé par",
    date="date|le",
    to="à|a|pour|destinataire|destinataires|répondre à",
    copy="cc|cci|copie|copie à",
    subject="objet|sujet|importance|pièces jointes|pj",
    original="message d'origine|message original|message initial|courriel original|message précédent|mail original|"
    "email d'origine|message d´origine|rendez-vous d'origine|courriel d'origine",
    forwarded="message transféré|message transmis|message réexpédié|début du message réexpédié|"
    "début du message transféré|début du message transmis|courriel transféré|mail transféré|email transféré|"
    "transféré par|message forwardé",
    points="voir ci-dessous|cf ci-dessous|ci-dessous|voir plus bas|voir ci-après|voir … ci-dessous|"
    "veuillez trouver ci-dessous … |veuillez voir ci-dessous|merci de voir ci-dessous|pour info|pour information|"
    "pour votre information|pour ton information|pour ta gouverne|fyi|je vous transfère … |je te transfère … |"
    "je transfère|je fais suivre|je vous fais suivre|je te fais suivre|je vous fais suivre … |je te fais suivre … |"
    "reçu à l'instant|voici … ci-dessous|ci-dessous la …|ci-dessous le …|ci-dessous ce que …",
    own="mes|ma|mon|réponses|commentaires|remarques",
    sent_with="envoyé de mon |envoyé depuis |envoyé à partir de |envoyé avec |envoyé via |envoyé par mon |"
    "envoyé par yahoo|envoyé d'un |envoyé de outlook|envoyé du |envoyé de l'|envoyé à l'aide |provenance : courrier|"
    "télécharger outlook|obtenez outlook|obtenir outlook|téléchargez outlook|depuis mon iphone|depuis mon téléphone|"
    "de mon iphone|ce message a été envoyé depuis|excusez … fautes|désolé pour … fautes|veuillez excuser … fautes|"
    "veuillez excuser … brièveté|sans virus|garanti sans virus|cet email a été vérifié|l'absence de virus|"
    "ce courrier électronique ne contient aucun virus",
    footer="avis de confidentialité|confidentialité :|confidentialité:|clause de confidentialité|mentions légales|"
    "avertissement :|avertissement:|ce message … confidentiel|ce message … destiné|ce message … destinataire|"
    "ce message et toutes les pièces|ce message et ses |ce message électronique |ce courriel … confidentiel|"
    "ce courriel … destin|ce courriel et |ce mail … confidentiel|ce mail … destin|cet email … confidentiel|"
    "cet email … destin|cette communication … confidentiel|cette transmission … destin|"
    "les informations contenues dans … confidentiel|l'information contenue dans … confidentiel|"
    "le contenu de ce … confidentiel|si vous n'êtes pas le destinataire|si vous avez reçu ce … erreur|"
    "si vous recevez ce message par erreur|toute utilisation … interdite|l'internet ne permettant |"
    "l'intégrité de ce message|protection des données|données personnelles|politique de confidentialité|"
    "notre politique de |conformément au rgpd|conformément à la loi|pour en savoir plus sur le traitement |"
    "vous recevez ce|vous avez reçu ce|cet email a été envoyé à|ce message a été envoyé à|se désabonner|"
    "se désinscrire|pour vous désabonner|pour vous désinscrire|pour se désabonner|pour ne plus recevoir|désabonnement|"
    "désinscription|si vous ne souhaitez plus recevoir|gérer vos préférences|voir dans le navigateur|"
    "tous droits réservés",
    banner="attention : … extern|attention: … extern|attention … expéditeur|attention … provien|[externe]|[externe|"
    "externe :|courriel externe|email externe|message externe|expéditeur externe|mail externe|"
    "ce message provient d'un expéditeur externe|ce message provient de l'extérieur|ce courriel provient de l'ext|"
    "ce courriel provient d'un |ce mail provient |cet email provient |ce message vient de l'ext|"
    "ce message a été envoyé par un expéditeur externe|ce message émane |prudence : … |mise en garde : … |"
    "avertissement … extern|vous n'obtenez pas souvent |vous ne recevez pas souvent |ne cliquez pas |"
    "ne cliquez sur aucun",
    closing="cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|sincèrement|"
    "meilleures salutations|salutations|salutations distinguées|mes salutations|respectueusement|"
    "cordiales salutations|meilleurs sentiments|amicalement|bonne journée|belle journée|bonne fin de journée|"
    "bonne soirée|bon week-end|excellente journée|très bonne journée|bonne réception|à bientôt|à très vite|"
    "à très bientôt|au plaisir|au plaisir de vous lire|merci|merci d'avance|merci beaucoup|avec mes remerciements|"
    "en vous remerciant|en vous remerciant par avance|cdt|cdlt|bav|bien sincèrement|avec toute ma considération|"
    "avec mes meilleures salutations|dans l'attente de votre retour|je vous prie d'agréer|veuillez agréer|"
    "je vous prie de croire|veuillez recevoir|recevez|nous vous prions d'agréer|bises|je reste à votre disposition",
    postscript="ps :|ps:|p.s.|p.-s.|ps |p.s|post-scriptum|nb :|nb:",
    sign="tél|tel|téléphone|portable|port.|mob|fixe|fax|ligne directe|standard|courriel|mail :|email :|site :|"
    "site web|adresse|rcs|siret|siren|tva|capital|sas au capital|sa au capital|siège|siège social|société |"
    "mes horaires|horaires|ma horaires|mes jours|je travaille |jours de présence|jours travaillés|absente le|"
    "absent le|présent|télétravail|prendre rendez-vous|prenez rendez-vous|réserver un|réservez un|planifier un|"
    "mon agenda|pensez à l'environnement|pensez à l'environ|pensons à l'environnement|avant d'imprimer|n'imprimez |"
    "merci de n'imprimer|merci de penser à l'environnement|adoptez l'éco|suivez-nous|suivez nous|retrouvez-nous|"
    "rejoignez-nous|nous recrutons|nos offres|découvrez|on recrute|pronoms|mes pronoms|certifié|membre du|filiale|"
    "une société du|droit à la déconnexion|si vous recevez ce message en dehors|si vous recevez ce mail en dehors|"
    "congés",
    titles="recruteur|recruteuse|recrutement|chargé|chargée|responsable|directeur|directrice|direction|rh|drh|"
    "gestionnaire|conseiller|conseillère|consultante|ingénieur|ingénieure|développeur|développeuse|assistante|adjoint|"
    "adjointe|président|présidente|pdg|dg|gérant|gérante|fondateur|fondatrice|cofondateur|cofondatrice|cheffe|chef|"
    "coordinateur|coordinatrice|coordonnatrice|coordonnateur|secrétaire|stagiaire|alternante|alternant|service|"
    "ressources|humaines|talents|sa|sas|sarl|sasu|eurl|sci|scop|s.a.|s.a.s.|groupe|cabinet|département|université|"
    "technicien|technicienne|attaché|attachée|référent|référente|professeur",
)
