"""Words by which a French note of a telephone is told from one that is surely well written."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set

CHAT: Final = word_set("""
    réglo matos clopes clope fringues fric gars thune thunes pote potes copain copine potos patoche crevé crevée
    ahah arf asap bah bazar ben bidule blague blagues bof bosse bossent bosser bosses bossé bossée boulot cad chui
    chuis cool càd dac dc dingue etc gosse gosses haha hahaha hehe hein hihi héhé idem jador jadore jaja jms jpense
    jpeux jsais jsuis jveux ke kel kelle ki kif kiff kiffe kiffer koi lol machin marrant mdr mec mecs meuf mtn nan
    nana nickel ok ouai ouais ouf oups pdv perso pff pfff ptdr qqun relou rigole rigolo rigolé sinon ss stp svp
    sympa sympas écolo écolos hyper méga topissime
    2m1 a2m1 auc1 bes1 bi1 chac1 chak1 cop1 dem1 mat1 ri1 vois1
    taf taff tkt tp tro truc trucs vs waouh wow xd ya yaura yavait relous bourrin chelou yen
    """)
"""Words of a chat, which no letter has."""
CUT: Final = word_set("""
    appli applis percu percus install installs eng engs expo expos immo pers speed
    diag diags vinif vinifs anim anims condu condus sdb insta compo copros copro
    certif certifs ortho implanto prépa prépas
    sécu cert certs mat récup récups bénév habs exclus prépas neuropsycho provoc démat trim
    admin anc ancienn anesth apm appart aprem asso assos auto bdx collab collabs com comm' compl compta conf confs
    coop cplt dir dispo dispos div doc docs dpt dépt ext fourn gastro grp grps gyné hosto indus info infos int
    interv maint mgmt mngt mtp mvt mvts méca nouv num nveau nvl nvlle nvx néphro orga pb pbs presta prestas prod
    prog proj projo préprod péda qual quali quanti reco recos ref refs resp resps resto restos réf réfs spé spés
    stat supp suppl tlse tréso urg élec élém éval
    """)
"""Words that are cut short."""
BARE: Final = word_set("""
    age agee ages apres arret arrets bati batie batiment batiments bientot ca chateau cinema cloture clotures
    commercant commercants competence competences controle controles createur creation creations credit creer creme
    cremes debut debutant debutants debuts decembre dechet dechets decision decisions decouverte decouvrir defi
    defis deja delai delais demenagement depannage depart departs deplacement deplacements deploiement deploiements
    desormais detail details developpement developper developpeur developpeurs difference different differente
    differents diplome diplomes elargir employe enquete etaient etait ete etes etre experience experiences exterieur
    exterieure exterieurs facade facades facon facons federal federale fete fetes fevrier francais francaise frere
    galere garcon gene general generale generaliste generaux geneve genial genie geographie geometre gere gerer
    geriatrie grace greve greves heterogene hopital hopitaux hotel hotellerie hotels hygiene ideal ideale idee idees
    identite immediat independant independante inedit inedite ingenieur ingenieurs integration interessant
    interessante interessants interesse interessee interet interets interieur interieure interim itineraire
    kilometre kilometres la-bas lacher lecon lecons leger legere legers legume legumes levee liberal liberale
    liberaux liberte litteraire litterature lumiere lycee marechal materiel mecanicien mecanique medecin medecins
    mediatheque mediation medical medicale mefiance melange melanges meme memes memoire memoires menage mere meres
    metal meteo methode metier metiers metre metres modele modeles musee necessaire necessaires negociation negocier
    numero numeros oceane operationnel operationnelle pate pates patisserie patissier patissiere pedagogie
    pedagogique pere peres periode periodes plutot poele prealable precedent precedente precis precision prefere
    preferer preparation preparer pres presence present presentation president pret prete prets prevention prevu
    prevue prevus priorite probleme problemes procedure procedures proprete qualite quantite recent recente recents
    recoltes recu recue recus redaction rediger reduction reel reelle refection reference references reflexion
    reforme regie regime region regional regionale regionaux regions regle regles regulier reguliere regulierement
    relache remplacant remplacante remplacants remunere renovation reparer repartition repertoire reponse reponses
    reputation reseau reseaux residence resident residents responsabilite responsabilites resultat resultats
    retablir reunion reunions reussi reussir reussite revision role roles salarie sante scene securite seminaire
    serie series serieuse serieux siege societe soiree soirees specialise specialisee specialite specialites
    stabilite stratege strategie succes superieur superieure supreme systematique systematiquement systeme
    technicite telephone television temoin tete tetes theatre theme themes tolerance tot tres tresorerie unite varie
    variee vehicule vehicules velo velos verification verifie verifier veterinaire video videos voila
    """)
"""Words that have an accent, typed without it; what the spelling of 1990 allows is no slip."""
JOINED: Final = word_set("""
    aujourdhui cest cetait cétait daccord dautres dici jai jaime jaimerais javais jetais jusqua jétais lannee lecole
    lentretien lequipe letat leurope lhopital lorsquil nai nest netait nont nétait puisquil quelquun quil quils quon
    sest setait sils
    """)
"""Words that lack their apostrophe."""
_WITH_K: Final = """
    tramways? week-?ends? kilo* km kg kine* kiné* stock* marketing parkings? kits? kanban kiosques? web* work* wagons?
    wifi backlogs? backend back frameworks? feedbacks? networking benchmarks? blockchain *bank* ski* tickets? bricks?
    trackings? notebooks? playbooks? sketchbooks? talk* task* checks? check-* checklists? picking packaging coworking
    showroom newsletters? know-how
    workflow stockage pack packs kafka kubernetes docker link* books? facebook network reworks? show* software
    hardware view reviews? wolof polonais kayaks? anorak drakkar polka folk* rock jockeys? hockey basket karting
    karaté judoka bunkers? tank* kiwis? cakes? cookies? steaks? whisky snacks? snacking brunchs? ketchup cracks?
    trackers? trucks? skate* basketball sandwichs? wraps? cockpits? stickers? hackathons? makers? cocktails? brokers?
    desk helpdesk risk leasing-* bookings? yields? blockbusters? clockwork clowns? crowdfunding brown* powerpoint tower
    swap* swiss* interviews? twitter windows? weekends? yaks? kermesses? képi* moka kystes? kraft kaki jerk klaxon*
    kyrielle kinésithérap* kouign* kebabs? kaolin karité kimono* kiosquiers? krach kraken lockers? lock* markets?
    *market* mark* rack* racks drinks? dock* docks block* bulk click* clicks blacks? quick quicks chakras? alkyl*
    vodka ukrain* slovak* tchék* turk* kurde* kabyles? coréen* swahili wallon* hawaïen* kenya* kirghiz* kazakh*
    kangourous?
"""
WITH_K: Final = re.compile("|".join(_WITH_K.replace("*", r"\w*").split()))
"""What French has taken over with its k or w."""
