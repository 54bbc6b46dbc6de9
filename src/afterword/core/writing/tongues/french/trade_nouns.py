"""Nouns of trades, by their gender, which their ends do not tell: la forge, le fournil."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

MASCULINE: Final = word_set("""
    bien-être savoir-faire savoir-être brassin
    portail escalier abattoir accès acier aiguillage alambic album ampli appareil aquarium arôme arrosage asile
    asphalte attelage autocar autobus avion bac badge bagage bail balcon banc barrage bassin bitume bloc bonsaï box
    braille bronze brouillard buffet cabinet cacao cadastre cadran câble cabaret caddie cahier calendrier calibre
    camping canal canapé caoutchouc capot car carnet carreau carrelage carton casier cèdre cellier cépage cerfeuil
    chai chalet chalut champagne champignon chantier chariot chat châtaignier chauffage chenil chiffon chien
    chocolat chœur cidre ciment circuit cirque clavecin clavier climat cloître clou code coffrage cognac colis
    collège colombage colombier colza compost comptoir compteur concert conseil constat contreplaqué copeau
    coquillage cordage corps couloir courrier couvoir crayon crédit crématorium crustacé cuivre cursus cyclone
    débardage débat décor défilé dépannage dépôt désherbage désossage dessin diagnostic diamant dortoir doublage
    drap drapeau drone duo écrin élevage emballage embarcadère émail enclos encadrement engin engrais entrepôt épi
    érable espalier essaim étage étang étui examen fauteuil fer fermage festival feu flacon foie foin fonds forage
    forfait fossile fouet fourgon fourrage foyer frêne fret froment fumier fuselage gabarit galop gant garage
    gardiennage gâteau gazon gel gibier gilet gîte glacier globe gluten goudron gouffre gradin grain graissage
    gravier greffon grenier grès grillage grimoire groupage guichet gypse hamster haras héritage hôtel humus
    incendie indice insecte instrument internat iris ivoire jazz jersey jouet journal judo jus karaté kart kayak
    label lac laboratoire laiton laminoir lavoir lasso laurier lavage levage lieu lin linge linteau lis lit liège
    losange lotissement loup lustre luth lycée maillage maïs malt mandat manoir maraîchage maquillage marais mariage
    marché marteau mascaret massage mât matelas mécénat médicament mélange menuet métro miroir modelage monastère
    mont montage monument mortier mur muguet mulet muscle musée narthex nettoyage nid noyer nylon observatoire
    oignon olivier orage orchestre orme ourlet ouvrage panier papier paravent parchemin pare-brise parking parquet
    parterre passe-partout pastel paysage péage pelage péridot permis persil pétrin peuplier phare pilier piment pin
    pinceau pique-nique pisé pistachier pixel placage plafond plasma plateau platane plomb plongeon poids poêlon
    poireau poisson pollen pommier ponton porc port portage porte-bébé poulailler poulet pouls pressage pressoir
    prieuré prototype psaume puits puzzle pylône quatuor quiz quota rabot radeau radiateur raisin ramassage
    ravitaillement récif refuge réfectoire relais relief remblai rempart repassage répertoire repli requin réservoir
    restaurant retable rétroviseur rez-de-chaussée rideau rivage riz robinet rocher rosier rotor rouet rouleau
    rucher rugby ruban rythme sable sabot sac safran salaire salon sanctuaire sang sapin satin saule saumon saut
    savon schiste sciage scooter sécateur séchoir seigle sel semis serpent service sertissage silex sirop ski socle
    soja sondage soufflet soufre sous-sol soudage sprint square stade stand stage studio stuc sucre supermarché
    support surf tabac tableau talus tamis tango tapis tatouage taureau taxi tonneau tonnage toit torchis tourisme
    traîneau tracteur traçage traitement tramway transat transept transport travail tremplin tri tricot trio triage
    troc tronc trottoir troupeau tube tuf tunnel tuyau utérus vaccin vélodrome velours vent ventail ventre vernis
    vernissage ver verrou vestibule viaduc vibreur vignoble village vin vinyle violoncelle virus vitrail vivier
    vitrage vol volet voilier yoga zinc zoo nail-art accordéon bandonéon basson hautbois tuba trombone dialogue
    lâcher monologue tutorat bivouac trek cheptel tatami dojo chalumeau fusil coffre carottage pesage contentieux
    recouvrement bordereau accueil urbanisme compagnonnage planning dépouillement contrat logement squat secrétariat
    intranet extranet forum courriel badgeage pointage covoiturage
    """)
"""Those that may be a thing of either gender, as "voile", are in no list."""
FEMININE: Final = word_set("""
    patientèle dépose dictée
    forge plonge saisie matinale abeille abbaye accroche aciérie affluence agence agrafe aiguille aile algue allée
    alliance allergie ambulance amarre amphore ancre anche anguille annonce antiquité apnée appli aquarelle arche
    argile arme armoire armure asperge aspirine assiette assise astreinte attelle audience audition aube auberge
    autoroute averse aviculture avoine bactérie bagagerie balançoire baleine balle balise bambouseraie bande-son
    banlieue banque banquette baratte barbe barge barque barre barrique basilique batterie bergerie besace betterave
    bible biche bielle bière bijouterie biopsie bobine boisson boîte boiserie bombe bordure bottine botte boucherie
    boucle boulangerie bouteille bouture braderie braise brasserie brebis brioche brocante brouette brume bûche
    buvette cabane cabine calandre calèche caméra capsule capture caravane caravelle carie carpe carrosserie
    carrière cartouche cascade case casse cathédrale caution cavalerie cavité ceinture cendre céramique cerise
    chaise chapelle charcuterie charrue chasuble châtaigne chaussée chaussure cheminée chenille chèvre chienne
    chlorophylle chorale chute cigogne cire citerne citrouille clairière clarinette clé cloche clôture coiffure
    coloration comédie comptabilité conche conciergerie confiture console conserve consigne contrebasse copropriété
    coquille corbeille corderie corne cornemuse corniche cornue côte couette couleuvre coupole courroie couronne
    couvaison cosse craie cravate crémaillère crêperie croisière croûte croissance cueillette culotte curatelle
    cuvée cuverie cyberattaque dalle dame-jeanne débroussailleuse déco décharge dentition détente dérive dinde
    disquette distillerie drague dune eau-de-vie ébauche ébénisterie écaille échelle écharpe écorce écoute écriture
    éducation élagueuse encre entreprise épave épice épicerie épinette éponge équerre ergothérapie escale escalade
    escrime espèce estampe estive étagère étamine étoile éprouvette évasion exploitation façon farandole faucheuse
    faune fauvette fermentation ferronnerie fiction figurine filature filière finale flamme flèche fleur flûte foire
    fontaine formule fosse fougère fouille fourche fourmi fraiseuse fraisière framboise frange friche friperie
    friteuse fromagerie fronde fugue fusée gaine galerie galette garderie gare garrigue gastronomie gazette gencive
    généalogie girafe giroflée glacière glaise gomme gorge gouache gouttière gravure greffe grappe grotte guerre
    guitare gymnastique habitude harmonie hélice horloge horlogerie hospitalité houe huile huître humeur icône île
    imprimerie impression infirmerie injection irrigation itinérance jachère jante jardinerie jarre joaillerie
    jonquille jument jungle jurisprudence juridiction kermesse laiterie lagune lame langouste lasure lavande layette
    leçon lecture légende lessive librairie licence ligature limonade lingerie literie litière locomotive loutre
    lucarne ludothèque luge lunette luzerne machinerie maçonnerie madrague maille mairie malle mandarine mangrove
    manivelle manutention maquette marmite marionnette maroquinerie marqueterie mascotte massue matrice mayonnaise
    médaille mèche médiathèque mélodie ménagerie menthe menuiserie mer merise messagerie métallurgie météo meule
    meute mie mine minoterie miroiterie moelle moisson molaire momie monnaie monture morsure morue mosquée moulure
    mousse moutarde muraille muselière myrtille nacelle nacre nappe narration natation nécropole neige noisette noix
    nourriture nouveauté œillère oie oliveraie ombre onde opérette orangerie orchidée ordonnance oreille orfèvrerie
    ouïe outarde paie paille palissade palourde pampa panoplie paperasse papeterie parcelle pâtisserie pâture
    patinoire patrouille paupière peinture pellicule pelleteuse pension pénombre perche périphérie permanence
    pharmacie phase pharmacopée physiothérapie pièce pile pilosité pipette piqûre pirogue pisciculture pizza
    plaidoirie plaquette plateforme plâtrerie plomberie plume poésie poissonnerie poliomyélite polka pollution
    pommade porcelaine portée poterie poudreuse poule poulie pouliche poupée poussette pouzzolane praline prairie
    préfecture prépa presse prison proie promesse propriété prothèse prudence psychiatrie puce puériculture pulpe
    purée pyramide quenouille querelle quiche quille radiologie rainure ramette randonnée rambarde râpe raquette
    ration rééducation récréation récidive réforme régate reliure remorque rénovation résine restauration rétine
    revue rhubarbe rivière rizière robinetterie romance ronce rondelle rosée roseraie rotative roulotte roue ruche
    ruelle ruine sacoche sacristie sagesse salaison salade saline sandale sangle savonnerie scie scierie sculpture
    sécurité sellerie semelle semence sépulture serre serrurerie serviette sève signalisation sirène soie sole
    solderie sonde sonnerie soudure soufflerie soupape source souris station statue steppe stèle surface
    surveillance tanière tannerie tapisserie tarte taupe teinture teinturerie télé tempête tenaille tente ténèbre
    tentation théière thérapie tige tisane toilette tolérance tôle tôlerie tombe tondeuse torche torréfaction tortue
    touffe tourbe tourbière tournerie trace trame transe trappe traversée trémie treille tresse tribu trompe
    trompette trottinette trousse truelle truffe tuilerie tulipe tunique turbine vaccination vache vaisselle valve
    vannerie varicelle vasque veillée vendange vente verrerie verrière verveine vénerie viande vidange vie
    vieillesse vinaigrerie vinification viole viorne vitre vitrerie voiture volaille volière voltige voûte yourte
    """)
