"""First names that are common enough to be known in an address: dana@ is Dana, mwilson@ is nobody's name."""

_WOMEN = (
    "aisha alexandra alice alicia amanda amy ana angela anita anja anna anne barbara beatriz birgit carmen "
    "caroline catherine cecile charlotte chiara christina christine claire clara claudia daniela deborah diana "
    "donna dorothy elena elizabeth emily emma eva francesca giulia grace hannah heather heike helen ines ingrid isabel "
    "isabelle jane jennifer jessica joan joanna julia julie karen karin katharina katherine kathrin katrin kavita "
    "laura lauren leila linda lisa louise lucia margaret maria marie marta martina mary maya mei melissa michelle "
    "monica monika nadia nancy natalie neha nicole nina olga olivia patricia paula priya rachel rebecca rosa ruth "
    "sabine samantha sandra sara sarah sharon silvia sofia sonia sophia sophie stefanie stephanie susan susanne "
    "tanja teresa ursula valentina vanessa veronica victoria virginia yvonne zoe"
)
_MEN = (
    "adam alan alberto alejandro alexander amir andreas andrew anthony antonio arjun arthur ben benjamin bernd "
    "brian bruno carlos charles christian christoph daniel david deepak diego dirk dominik edward eric "
    "erik felix fernando florian francesco francisco frank frederic george giulio greg gregory hans harry henry "
    "ian jack jacob james jason javier jeff jens joao john jonas jonathan jordi jorge joseph joshua juan juergen "
    "julian jürgen kevin klaus lars lorenzo louis lucas luis lukas luke manuel marc marco mario mark markus "
    "martin matteo matthew matthias michael miguel mike mohammed nicholas nicolas noah oliver omar pablo paolo "
    "patrick paul pedro peter philip philipp pierre rahul raj ralf ravi richard robert roberto roger ronald ryan "
    "samuel sanjay scott sean sebastian sergio simon stefan stephen steven sunil sven theo thomas tim timothy "
    "tobias tom tony uwe victor vijay vikram vincent william wolfgang yusuf"
)
_EITHER = "alex andrea camille carol chris dana gabriel jean jose kim lee nicola noor robin sam simone wei yuki"
GIVEN_NAMES = frozenset(f"{_WOMEN} {_MEN} {_EITHER}".split())
_BEFORE_TWO_SURNAMES = (
    "abel abril adela adrian agustin agustina ainara ainhoa aitana aitor alba alejandra alexia alfonsina alfonso "
    "alfredo alonso alvaro amador amaia amalia amelia amparito amparo ander andres angel anibal antonia araceli "
    "arantxa ariadna armando arnau arturo asier asuncion aurelio aurora bautista begoña belen benito bernardo "
    "berta beto blanca borja brenda camila candela candelaria candido carla carlota carmela carmelo carolina "
    "catalina cayetana celia cesar chabela charo chelo chema chus chuy citlali clemente concepcion concha conchi "
    "consuelo cristian cristina cristobal dario delia desiree dionisio dolores dolors edgar eduardo edurne efrain "
    "eider eladio elisa eloy elvira emilia emilio encarna encarnacion eneko enric enrique erika ernesto esperanza "
    "esteban estefania estela esther eugenia eugenio eulalia eusebio evelyn fabian fabiola facundo fatima fausto "
    "federico felipe fermin fernanda fidel fina florencia florentino francisca gabriela garazi gema gemma genaro "
    "gerardo german gisela gloria gonzalo gorka graciela greta guadalupe guido guillermo gustavo haydee hector "
    "heriberto hernan hilario hilda hortensia hugo humberto idoia ignacio iker imanol inma inmaculada irati irene "
    "irma isidoro isidro ismael itziar ivan ivette izaskun iñaki iñigo jacinto jaime javier jazmin jenaro "
    "jeronimo jesus jimena joana joaquin joaquina joel josefa josefina josep josu josune juana julen juliana "
    "julieta kike laia lautaro leandro leire leonardo leonor leopoldo leticia lety leyre lidia liliana lisandro "
    "lluis lola loli lolo lorena loreto lourdes lucho luciana luciano lucrecia luisa luisma lupe lupita luz luzma "
    "maca macarena macu magdalena maikel maite malena manel manoli manolo manu manuela marcela marcelino marcelo "
    "marcial marcos marga mariajo mariana mariano maribel maricarmen maricruz marina marisa marisol maritza mateo "
    "matias mauricio maximiliano maximo mayte melchor memo merche mercedes mercè meritxell mikel mila milagros mireia "
    "miren miriam mirta modesto moises monserrat montse montserrat nacho nahuel naiara nando narciso natalia "
    "natividad nazaret nekane nerea nestor nicanor nieves noelia noemi norberto norma nuri nuria octavia octavio "
    "ofelia oihane olaia olalla oriol oscar osmar osvaldo paco paloma pancho paqui pascual patri patxi pau "
    "paulina paz pepa pepe perla petra pilar plácido pol poncho primitivo pura puri purificacion quico quique "
    "rafa rafael raimundo ramiro ramon ramona raquel raul rebeca regina remedios renata reyna ricardo rigoberto "
    "rocio rodolfo rodrigo rogelio romualdo rosalia rosana rosario rosaura rosendo roser ruben rufino ruperto "
    "sabina saioa salome salvador samira sancho santi santiago saul sebas selena severino silvestre sixto socorro "
    "soledad sonsoles susana tamara tania teo teodoro tere tino tito tomas tomasa toni toñi toño trinidad txema "
    "angeles mari "
    "ubaldo unai urko urtzi valentin valeria vane vanesa venancio vicenta vicente victoriano violeta virtudes viviana "
    "wendy xabier xavi ximena xoan xochitl yadira yago yamila yeray yesenia yolanda zacarias zaida zoila zulema"
)
"""First names of Spain and America, which tell where the two family names begin."""
_SECOND_ONES = (
    "ann beth claire dieter elena elke ellen eva francois georg heinz jacques jo joachim josé jürgen kate kathleen "
    "lena lou louise lynn marie may michel philippe rose sue therese ute xavier andre august clara edith elise erika "
    "friedrich gerhard gisela grete helene hildegard horst jan johann jochen karl ludwig lynne rae renate silke "
    "tilman ulrich ulrike volker walter werner wilhelm hélène hugues odile sylvie thierry yves"
)
_COMMON_IN_SPAIN = (
    "alberto alejandro ana antonio beatriz carlos carmen diego fernando francisco ines isabel jorge jose josé juan "
    "lucia luis manuel maria maría marta miguel pablo pedro roberto rosa sergio silvia sofia teresa"
)
SPANISH_GIVEN_NAMES = frozenset(f"{_BEFORE_TWO_SURNAMES} {_COMMON_IN_SPAIN}".split())
KNOWN_GIVEN_NAMES = GIVEN_NAMES | frozenset(f"{_BEFORE_TWO_SURNAMES} {_SECOND_ONES}".split())
_WOMEN_TOO = (
    "antje astrid bettina brigitte carola cornelia doris elisabeth elke erika franziska friederike gabriele gerda "
    "gisela gudrun hanna heidi helga hildegard ilse ines johanna jutta kerstin kristin lena leonie lea maren "
    "marion marlene melanie meike miriam nadine petra regina renate rita sibylle sigrid silke steffi svenja tina "
    "ulrike ute verena vera waltraud yasemin ayse fatma beate dagmar elfriede emilia frieda greta ida ingeborg "
    "irene irmgard karoline klara mareike mia theresa viktoria"
)
_MEN_TOO = (
    "achim anton ansgar arne axel bastian benedikt björn bodo carsten clemens detlef dieter eberhard eckhard egon "
    "emil ernst ferdinand friedrich fritz georg gerd gerhard gottfried gregor guido gunnar günter günther hartmut "
    "hauke heiko heiner heinrich heinz helge helmut henning henrik herbert hermann holger horst ingo jakob "
    "joachim jochen johann johannes jörg josef julius karl karsten konrad konstantin kurt leon leonard leopold "
    "lorenz lothar ludwig lutz magnus malte manfred marcel matthias max maximilian mehmet moritz norbert olaf ole "
    "oskar otto raimund rainer reiner reinhard rolf roland rüdiger rudolf samuel sebastian siegfried simon "
    "steffen stephan sönke theodor thorsten till torben torsten udo ulf ulrich uwe valentin viktor volker walter "
    "werner wilhelm winfried xaver"
)
"""Names that tell no address, and yet who bears them: more of those in Germany, Austria and Switzerland."""
WOMENS_NAMES = frozenset(f"{_WOMEN} {_WOMEN_TOO}".split())
MENS_NAMES = frozenset(f"{_MEN} {_MEN_TOO}".split())
"""Names of women alone, and of men alone: a title of the other sort is somebody else's."""
