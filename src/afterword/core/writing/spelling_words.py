"""The words that letters after an interview are made of, and what is often put for them."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

LETTER_WORDS: Final = word_set("""
    absolutely accommodate accommodation accomplish accomplished accomplishment accounting achieve achieved
    achievement achievements actually address afternoon although analyse analysed analysing analysis analyze
    analyzing another application applications appreciate appreciated appreciation approach approaches
    architecture assignment attached attachment attachments availability available background because beginning
    behavior behaviour behaviours believe believed between business businesses candidate candidates capabilities
    capability capable certainly challenge challenges challenging children colleague colleagues commitment
    committed committee communicate communication companies company completely consider consideration considered
    consistent consistently continue continued continuing continuously contribute contributed contribution
    contributions convenience convenient conversation conversations council culture curiosity curious currently
    customer customers database deadline deadlines decision decisions definitely department deployment
    deployments describe described description developer developers development difference different discussed
    discussing discussion discussions document documents education embarrass embarrassed employee employees
    employer employment engineer engineering engineers enthusiasm enthusiastic environment environments
    especially evening excited excitement exciting existence experience experienced experiences explain
    explained explaining explanation favorite favourite favourites finally finance financial forward frequently
    friendly further generous generously government graduate graduated graduation grammar grateful gratitude
    guarantee hardware helpful holiday holidays honestly immediately implement implementation implemented
    importance important impressed impression impressive improve improved improvement improvements increase
    increased independent independently information informative infrastructure insight insightful insights
    integrate integration interest interested interesting interview interviewed interviewer interviewers
    interviewing interviews introduce introduced introduction knowledge language languages leadership learned
    learning literally maintenance management manager managers marketing meeting meetings mention mentioned
    mentioning mentored mentoring migration migrations morning necessary nursing observe observed occurred
    occurring operation operational operations opportunities opportunity organisation organise organised
    organiser organises organising organization organize organized organizing original originally participate
    participated participation particularly patient patients persistent personal personally perspective pipeline
    pipelines pleased pleasure portfolio position positions possible possibly practical practice practices
    practise preference preferred previous previously probably problem problems process processes product
    production products profession professional program programme programmes project projects qualification
    qualifications qualified quarterly question questions quickly receive received receiving recently recommend
    recommendation recommendations recommended recruiter recruiters recruiting recruitment reference references
    regarding relationship relationships remember remembered resolve resolved response responses
    responsibilities responsibility responsible schedule scheduled sentence separate separately service services
    significant significantly sincerely software solution solutions strategic strategies strategy successful
    successfully support supported teacher teaching teamwork technical technologies technology thankful thought
    thoughtful thoughts through throughout timeline together tomorrow trained training transfer transferred
    traveled traveling travelled travelling understand understanding understood unfortunately university usually
    visited visiting weekend welcome welcomed welcoming without working workplace yesterday
    """)
"""What is one letter away from one of these is a slip, unless it is a word of its own (ALSO_WORDS)."""
ALSO_WORDS: Final = word_set("""
    accommodated accommodates accommodations accomplishes accomplishments achiever achieves afternoons analyses
    analyst analysts analyzed analyzer analyzes anther appreciates appreciations approached architectures
    assignments attacked backgrounds beaching beginnings behaviors believer believes brained busyness capably
    carious certainty challenged challenger challengers commitments committees communicated communicates
    communications considerations considers contiguously continua continues continuo contributes conveniences
    corking corning councils cultured cultures curios cursing databases deadliness deceive deceived deceiving
    decently deference departments deportment derision describes descriptions developed developments differences
    discusses dorking drained draining earned earning educations eduction embarrasses emigration employe
    employed employers employes employments enthusiasms enthusiast evenings eventing excised excising excite
    excitements exciter excites existences exited exiting expedience explainer explains explanations factually
    farther favorites financed finances forking forwards froward furious furthers governments graceful gradation
    graduates graduations grained grammars gravelled guaranteed guarantees headline headlines honesty impalement
    implementations implementer implements impresses impressions improver improves increases independents
    infrastructures integrated integrates integrations interests interviewee interviewees introduces
    introductions laterally leaching leaderships leaned leaning learner leased liberally manage managed
    managements manages manger mangers melting mentions menton meting moaning mooning mornings mourning observer
    observes organism organist organizations organizer organizes originals participates patent patents persona
    personae personals personalty personas perspectives pervious pleaded please pleases pleasured pleasures
    pleated portfolios positron positrons possibles practicals practiced practised practises precious preciously
    preferences probable processed procession processional produce produces productions profess professes
    professionals professions programmed programmer programmers programs protect protects provably prowess
    pursing qualifier qualifies rained raining reacher reaching readership receiver receives recommenced
    recommends recruited referenced referred regrading relieve relieved remembers resolver resolves responsibly
    retarding reverence revolve revolved rewarding scheduler schedules sentenced sentences sentience separated
    separates serviced servile specially strained straining supporter supports tanager tanagers teachers teaches
    teachings thorough though throughput tomorrows trailed trailing trainee trainer trainings transfers traveler
    traveller trough understandings understands volution vulture weekends welcomes wording workings workplaces
    worming yearned yearning yesterdays
    """)
"""English words that happen to be one letter away: found by laying LETTER_WORDS beside lists of English words."""
_MISSPELT = """
    teh:the adn:and thier:their wich:which recieve:receive freind:friend untill:until truely:truly tommorow:tomorrow
    tommorrow:tomorrow tomorow:tomorrow dont:don't didnt:didn't doesnt:doesn't couldnt:couldn't wouldnt:wouldn't
    shouldnt:shouldn't isnt:isn't wasnt:wasn't havent:haven't hasnt:hasn't youre:you're thats:that's wierd:weird
    definitly:definitely definatly:definitely accomodate:accommodate
    occured:occurred occurence:occurrence seperate:separate neccessary:necessary necesary:necessary
    priviledge:privilege responsability:responsibility oppertunity:opportunity oportunity:opportunity
    opertunity:opportunity opurtunity:opportunity apreciate:appreciate appriciate:appreciate greatful:grateful
    beleive:believe acheive:achieve wether:whether knowlege:knowledge greatfull:grateful
    succesful:successful sucessful:successful successfull:successful basicly:basically hopefull:hopeful
    usefull:useful helpfull:helpful thankfull:thankful excelent:excellent exellent:excellent
    comittee:committee commitee:committee calender:calendar enviroment:environment goverment:government
    maintainance:maintenance maintainence:maintenance pronounciation:pronunciation publically:publicly
    reccomend:recommend recomend:recommend refered:referred begining:beginning buisness:business
    busness:business collegue:colleague collegues:colleagues colleage:colleague colleages:colleagues
    congradulations:congratulations curiousity:curiosity existance:existence finaly:finally foward:forward
    grammer:grammar immediatly:immediately independant:independent intrested:interested intresting:interesting
    happend:happened lisence:license noticable:noticeable occassion:occasion
    persue:pursue persuing:pursuing prefered:preferred realy:really
    resturant:restaurant shedule:schedule sincerly:sincerely speach:speech suprise:surprise suprised:surprised
    thru:through wendesday:Wednesday wednsday:Wednesday writting:writing wrting:writing
    interveiw:interview experiance:experience expirience:experience expereince:experience skillfull:skillful
    payed:paid comisioned:commissioned comisioning:commissioning familys:families companys:companies partys:parties
    citys:cities hygene:hygiene finishs:finishes alowance:allowance alowances:allowances assesor:assessor
    siad:said taht:that thta:that hwo:how yuo:you waht:what jsut:just whcih:which thsi:this htis:this wiht:with
    hte:the abuot:about woudl:would coudl:could shoudl:should tihnk:think thnak:thank
    thnaks:thanks liek:like konw:know knwo:know everthing:everything everythign:everything somthing:something
    extremly:extremely reveiw:review reveiws:reviews peice:piece acheived:achieved alwasy:always agian:again
    possesion:possession possesions:possessions comissioning:commissioning comissioned:commissioned
    gettng:getting narow:narrow safty:safety saftey:safety softwear:software hardwear:hardware equiptment:equipment
    custumer:customer custumers:customers deliverys:deliveries facilitys:facilities batterys:batteries
    assesment:assessment assesments:assessments machinary:machinery vehical:vehicle vehicals:vehicles
    warrenty:warranty apprentise:apprentice aprentice:apprentice aprentices:apprentices inventry:inventory
    catagory:category scafolding:scaffolding electrisian:electrician liason:liaison medecine:medicine
    preperation:preparation scedule:schedule temprature:temperature temperture:temperature vaccum:vacuum
    vegtables:vegetables sandwhich:sandwich sandwhiches:sandwiches fourty:forty ninty:ninety lenght:length
    strenght:strength hieght:height wieght:weight libary:library labratory:laboratory gaurd:guard hygeine:hygiene
    leasure:leisure practicle:practical rember:remember rehersal:rehearsal rehersals:rehearsals relevent:relevant
    sevral:several useing:using usally:usually visable:visible writen:written yeild:yield resturants:restaurants
    expresso:espresso gratefull:grateful carefull:careful busines:business comited:committed proffesional:professional
    profesional:professional recieved:received recieving:receiving trainning:training
    comunity:community comunication:communication
    """
MISSPELT: Final = dict(pair.split(":") for pair in _MISSPELT.split())
"""Slips that are further away, or shorter, than one letter of a long word."""
MISTAKEN: Final = r"""
    \b(should|could|would|must|might) of\b -> \1 have
    \b(am|was|be|so|very|really|extremely|extremly|quite|'m) exited\b -> \1 excited
    \balot\b -> a lot
    \babit\b -> a bit
    \baswell\b -> as well
    \binfact\b -> in fact
    \batleast\b -> at least
    \beachother\b -> each other
    \b(hiring|line|project|team|product|general) manger\b -> \1 manager
    \b(think|know|hope|glad|sure|feel|because) your (?=(?:doing|going|looking|trying|making|not|so|the|a|an
    ...|busy)\b) -> \1 you're\x20
    \byour welcome\b(?! (?:to|and|at|was|day)) -> you're welcome
    (?<![\w'])their (?=(?:is|are|was|were|will be|seems|has been)\b) -> there\x20
    \b(of|with|in|about|for|from|and|at|on) there (?=(?:team|work|own|jobs?|products?|company|data|customers
    ...|time|plans|code|office)\b) -> \1 their\x20
    (?<![\w'])its (?=(?:a|an|the|been|not|so|what|how|why)\b) -> it's\x20
    \b(better|rather|sooner|later|longer|easier|faster|bigger|smaller|higher|lower|harder|stronger|other) then
    ... (?=I|we|you|he|she|it|they|the|a|my|any|most|what|in|expected|to) -> \1 than\x20
    \b(more|less)( \w+)? then (?=I (?:expected|thought|hoped|had|have|knew|could|ever|would|did)\b|any|most
    ...|what\b|expected
    ...|the (?:job|role|last|first|usual)|you think|just) -> \1\2 than\x20
    \b(to|not|n't|might|will|would) loose (?=the|a|any|my|your|it|time|data|sight|track)\b -> \1 lose\x20
    \b(your|the|some|of|for|good|her|his) advise\b -> \1 advice
    \b(look|looking|looks|looked) forward to (hear|see|meet|speak|work|talk|learn|join|discuss|start|continue
    ...|know) (?!day|place|days)(?=\w) -> \1 forward to \2ing\x20
    \b(thank you|thanks)( so much| very much|) for (meet|tell|show|explain|speak|talk|answer|consider
    ...|walk)\b (?=me|with|to|my|us|through|about|the) -> \1\2 for \3ing\x20
    \b(thank you|thanks)( so much| very much|) for (tak|mak|giv|shar|invit|tak)e (?=me|the|your|some|this
    ...|time|with) -> \1\2 for \3ing\x20
    \b(I am|I'm|I was)( very| really| so|) interesting (?=in)\b -> \1\2 interested\x20
    \bI am agree\b -> I agree
    \b(information|feedback|advice|knowledge|equipment|software|homework)s\b -> \1
    \bdiscuss(ed|ing|) about\b -> discuss\1
    \bexplain(ed|ing|) me\b -> explain\1 to me
    \bwe was\b -> we were
    \b(he|she|it) don't\b -> \1 doesn't
    \bI has\b -> I have
    \bmore better\b -> better
    \bcan able to\b -> can
    \b(didn't|did not) (had|saw|went|knew|got|came|told|said)\b -> \1 have
    \bmuch (questions|years|opportunities|projects)\b -> many \1
    \b(have|has|had) went\b -> \1 gone
    \b(I|we) seen (?=the|a|your|how)\b -> \1 saw\x20
    \bin regards to\b -> in regard to
    (?<!\S)i(?=(?:'(?:m|ve|d|ll))?[ ,]\w?) -> I
    (?<![\w'])(?-i:I)m (?=a|an|not|very|so|really|still|sure|glad|happy|excited|looking|sorry|interested
    ...|writing|confident)\b -> I'm\x20
    (?<![\w'])(?-i:I)ve (?=been|had|worked|done|seen|learned|never|always|attached)\b -> I've\x20
    \ba (?=(?-i:(?!(?:and|is|as|at|in|of|on|or|if|it|are|a|an)\b)(?:[ai][a-z]|o(?!ne\b|nce\b|uija)[a-z]|e(?!u
    ...|we)[a-z]|un(?!i)[a-z]|hour\b|honest|heir))) -> an\x20
    \ban (?=(?-i:[bcdfgjklmnpqrstvwyz][aeiou][a-z]{2}|[bcdfgkpstvw][lrhw][a-z]{3}|h(?!our|onest|onou?r|eir
    ...|erb|istor|otel|r)[aeiou]|uni(?!n|m)[a-z]|use)) -> a\x20
    """
"""Words mistaken for others, and joints that only a slip makes: a pattern, and what is meant."""
