"""First names that are common enough to be known in an address: dana@ is Dana, mwilson@ is nobody's name."""

_COMMON = (
    "adam aisha alan alberto alejandro alex alexander alexandra alice alicia amanda amir amy ana andrea andreas "
    "andrew angela anita anja anna anne anthony antonio arjun arthur barbara beatriz ben benjamin bernd birgit "
    "brian bruno camille carlos carmen carol caroline catherine cecile charles charlotte chiara chris christian "
    "christina christine christoph claire clara claudia dana daniel daniela david deborah deepak diana diego dirk "
    "dominik donna dorothy edward elena elizabeth emily emma eric erik eva felix fernando florian francesca "
    "francesco francisco frank frederic gabriel george giulia giulio grace greg gregory hannah hans harry heather "
    "heike helen henry ian ines ingrid isabel isabelle jack jacob james jane jason javier jean jeff jennifer jens "
    "jessica joan joanna joao john jonas jonathan jordi jorge jose joseph joshua juan juergen julia julian julie "
    "jürgen karen karin katharina katherine kathrin katrin kavita kevin kim klaus lars laura lauren lee leila "
    "linda lisa lorenzo louis louise lucas lucia luis lukas luke manuel marc marco margaret maria marie mario "
    "mark markus marta martin martina mary matteo matthew matthias maya mei melissa michael michelle miguel mike "
    "mohammed monica monika nadia nancy natalie neha nicholas nicola nicolas nicole nina noah noor olga oliver "
    "olivia omar pablo paolo patricia patrick paul paula pedro peter philip philipp pierre priya rachel rahul raj "
    "ralf ravi rebecca richard robert roberto robin roger ronald rosa ruth ryan sabine sam samantha samuel sandra "
    "sanjay sara sarah scott sean sebastian sergio sharon silvia simon simone sofia sonia sophia sophie stefan "
    "stefanie stephanie stephen steven sunil susan susanne sven tanja teresa theo thomas tim timothy tobias tom "
    "tony ursula uwe valentina vanessa veronica victor victoria vijay vikram vincent virginia wei william "
    "wolfgang yuki yusuf yvonne zoe"
)
GIVEN_NAMES = frozenset(_COMMON.split())
_BEFORE_TWO_SURNAMES = (
    "adela adrian agustin alba alejandra alfonso alfredo alvaro amparo andres angel antonia ariadna aurora begoña "
    "belen camila carla carlota carolina cesar concepcion consuelo cristian cristina dolores eduardo elisa emilia "
    "emilio encarnacion enrique ernesto esperanza esteban esther eugenia felipe fernanda francisca gerardo gloria "
    "gonzalo graciela guadalupe guillermo gustavo hector hugo ignacio inmaculada irene ivan jacinto jaime javier "
    "jesus joaquin josefa josefina juana leonor leticia lidia lola lorena luisa lupe luz macarena magdalena manuela "
    "marcela marcos mariana marina mateo mauricio maximo mercedes milagros miriam montserrat natalia nieves nuria "
    "octavio oscar paloma paz pilar rafael ramon raquel raul ricardo rocio rodrigo rogelio rosario ruben salvador "
    "santiago soledad susana tomas valeria vicente violeta virtudes ximena yolanda"
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
