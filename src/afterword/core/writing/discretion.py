"""What a person noted for themselves and would not say to the reader's face: such notes never reach a text."""

from functools import lru_cache

from afterword.core.facts.debrief import Highlight
from afterword.core.writing.kin import OWN_PEOPLE, PRONOUN, THIRD
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.remarks import FAMILY, OF_A_PERSON
from afterword.core.writing.terms import NOT_ASKED, OF_NO_MATTER, PAID

LONGEST_NAMED = 4
"""Words of a note that are named as what it is kept back for: more of them are the note itself."""
_SECRET = any_of(r"""
    \b(?:confidential\w*|off the record|between (?:us|you and me)|secret|nda|embargo\w*|in confidence|hush\w*)\b
    (?:^|[.;,(:-] ?|please |to |better |I )(?:don't|do not|dont|not to|never|must not|mustn't|shouldn't|should not)
    ... (?:tell|mention|repeat|share|say|write|quote|bring (?:it |this )?up|talk about)\b
    \bnot (?:yet )?(?:to be )?(?:public|announced|official|shared|for sharing)\b|\bunannounced\b|\bstealth\b
    \b(?:internal only|not supposed to|keep (?:it|this|that|quiet)|to myself|leave (?:it |this )?out|skip this)\b
    \b(?:shouldn't|should not) (?:have told|know)\b|\bsensitive\b|^private$|\(private\)|\bprivate note\b
    (?:[-–—,;:./(!?]|\bis|'s|was) ?(?:all |strictly |very )?(?:private|privat|privado|privé|personal)\W*$
    ^(?:private|personal) ?[-–—:,]
    (?:\b(?:jk|j/k|ja(?:ja)+|just kidding|joking)|\((?:joke|kidding)\))\W*$
    \b(?:unter uns|entre nous|entre nosotros)\b|\bfor (?:me|my eyes) only\b|\b(?:only|just) for me\b
    """)
"""Whatever stands beside one of these is kept back whole."""
_OWN_TROUBLE = any_of(r"""
    \bI (?:just |totally |completely |simply |kind of )?(?:forgot|lost|blanked|panicked|struggled|misunderstood|lied)\b
    \bI (?:bluffed|exaggerated|guessed|winged|pretended)\b
    \bI (?:couldn't|could not|can't|cannot|didn't|did not|wasn't|was not|don't|never|had no|have no|got (?:it|that))\b
    \bI(?: was|'m| am) (?:late|unprepared|nervous|fired|confused|lost|unsure|not sure|bad|weak|too|made redundant)\b
    \b(?:my|I) .{0,60}\b(?:badly|poorly|wrong(?:ly)?|terribly)\b|\bI fail(?:ed)?\b|\bI (?:sucked|rambled|babbled)\b
    \bmy (?:back|knee|injur\w*|anxiety|depression|diagnosis|family(?! (?:liaison|support|law|therapy|mediation))
    ...|wife|husband|boyfriend|girlfriend|debts?|cv|resume)\b
    \bmy .{0,40}\b(?:weak|slow|too|noticed|rusty|off)\b|\b(?:hid|covered) it\b|\balso interviewing\b|\bimpatient\b
    \basked (?:me )?(?:how old|why I|if I (?:have|had|am|was|plan|drink|smoke))\b
    \b(?:gap|hole) in (?:my |the )?(?:cv|resume)\b
    \bstrengths? and weakness\w*|^(?:the |my )?(?:age|kids|childcare|weakness\w*|first impressions?)$
    ^(?:the |my )?references?(?: checks?)?$
    (?:^|\bI (?:\w+ )?)(?:had|have) to (?:explain|admit|guess|apologi[sz]e|ask twice|justify)\b
    \bwhy (?:I|I'm|I've) (?:left|quit|was|am|want|wanted|leav\w*|changed|resigned)\b|\bleft my (?:last|old|previous)\b
    \b(?:why )?I(?:'m| am) leaving\b|\bmy (?:current|last|old|ex|previous) (?:boss|manager|employer)\b
    \bmy (?:gaps?|weak\w*|divorce|illness|disabilit\w*|age|kids|child\w*|visa|health|rejection|nerves|accent|grades)\b
    \bmy (?:short stints?|job hopping|unemployment|salary|pay|mistakes?|wrong|bad|worst|failures?)\b
    \b(?:gap year|(?:employment|career|cv|resume) gap|gap in my|career break|job hopping|short stints?)\b
    \b(?:wrong answer|weak(?:est)? (?:answer|spot|point)|(?:trick|tough) question|grilled|caught (?:me )?out)\b
    \b(?:cut me off|interrupted me|stumbled|rambl\w*|froze|bombed|blew (?:it|the)|(?:mess|screw)(?:ed)? (?:up|over))\b
    \b(?:over|under)[ -]?qualified\b|\b(?:no|not enough|lack of|too little) experience\b
    \btoo (?:junior|senior|old|young|expensive)\b
    \bpregnan\w*|(?<!\ba )(?<!\bun )(?<!\beinen )\bplan b\b|\bbackup (?:plan|option)\b|\bcompeting offer\b
    \b(?:other|another|second|better) (?:offers?|interviews?|candidates?)\b|\boffer from\b
    \b(?:visa|work permit|green card|sponsorship|criminal record|background check)\b
    ^(?:flunked|blanked|panicked|forgot|struggled|guessed|failed|rambled|fumbled|messed up|got it wrong)\b
    \b(?:didn't|did not|couldn't|could not) name (?:any|one|a single)\b
    \b(?:did not|didn't|does not|doesn't|do not|don't) agree\b|\bdisagreed (?:with|about) (?:me|my)\b
    \b(?:got|get|was|were) stuck\b|\b(?:helped me|had to help|bailed me) out\b|\bhad to be told\b
    """)
"""What weakens the candidate, and whatever hangs on it."""
_JUDGED = any_of(r"""
    \b(?:bored|boring|rude|weird|awkward\w*|annoy\w*|grumpy|arrogant|creepy|dismissive|condescending|unfriendly)\b
    \b(?:hostile|unprepared|disorgani[sz]ed|clueless|incompetent|intimidating|distracted|stern|unimpressed|lazy)\b
    \b(?:evasive|defensive(?! (?:driving|coding|line|play)\b)
    ...|vague(?! (?:question|idea|brief|request)s?\b)
    ...|(?<!who are )(?:reluctan|nervous)\w*(?! \w+s\b)|stumbl\w*|stupid|dumb|idiot\w*)\b
    \b(?:crap|shit|fuck)\w*\b
    \b(?:sk?ceptical|skeptical|sceptical|doubt\w*|concern(?:s|ed)|worried|worries(?! become)|unsure|unhappy
    ...|angry|upset|sad)\b
    \b(?:frustrat\w*|exhaust\w*|tired|stress(?:ed|ful)|disappoint\w*|complain(?!ts?\b)\w*|gossip\w*)\b
    (?<!nobody is )(?<!nobody's )(?<!nobody gets )(?<!no one is )(?<!no one's )(?<!no one gets )(?<!never )
    ...(?<!not )(?<!no )(?<!without )(?<!than )(?<!of )(?<!don't )(?<!doesn't )(?<!nobody to )\bblam(?:e|es|ed|ing)\b
    (?<!on )(?<!with )(?<!handling )(?<!handled )(?<!handle )(?<!resolve )(?<!answering )(?<!answer )(?<!reducing )
    ...(?<!investigating )(?<!investigate )(?<!addressing )(?<!reviewing )
    ...(?<!resolving )(?<!resolved )(?<!taking )(?<!years in )(?<!worked in )
    ...(?<!every )(?<!each )\bcomplaints?\b(?! (?:team|desk|handl\w+|department|procedures?|process|line|officer
    ...|manager|work
    ...|cases?
    ...|(?:are|is|get) (?:handled|tracked|logged|dealt|resolved|answered|investigated|reviewed|recorded))\b)
    \b(?:red flags?|vibes?|seem(?:s|ed)?|looked(?! (?:after|into|at (?!me\b|his\b|her\b|their\b|the (?:clock|time))))
    ...|sounded|kept checking|checking (?:his|her|their) phone|yawn\w*)\b
    (?<!winter )(?<!summer )(?<!spring )(?<!autumn )(?<!january )(?<!february )(?<!november )(?<!august )(?<!monday )
    ...\b(?:was|is|'s|bit|so|very|pretty|rather|quite|kinda|too)
    ... (?:cold|short with|distant|late|strict(?! (?:about|on))|quiet|harsh)\b
    \bdid(?:n't| not) (?:like|get along|know|answer|do well|have a good|smile|listen|go (?:so |very |too )?well)\b
    \bhat(?:e|es|ed|ing)\b(?! (?:late|wasted?|surprises|jargon|spam|clutter|cold calls?|paperwork|shortcuts|plastic
    ...|feedback\b.*\b(?:wedges?|monitors?|mics?|mix(?:es)?|speakers?|stage)|waiting|queues|typos)\b)
    \bfail(?:ed)? (?:the|to|at|my|on)\b(?! (?:once|the same))
    \b(?:wtf|omg|lol|lmao|ugh|meh|damn|hell|tbh)\b
    \b(?:(?:liked|loved|praised|complimented) (?:me|my)|impressed (?:by|with) (?:me|my)|nailed|aced|crushed it)\b
    (?<!is a )(?<!are a )\b(?:good|bad) sign\b
    \b(?:went (?:well|great|ok|okay|fine|badly)|smil(?:ed|ing)|nodd\w*|not sure (?:about|if|I))\b
    \b(?<!no )(?<!a )(?<!every )(?<!first )(?<!last )(?:shout|yell)\w*
    \b(?:control freak|interrupted|trick questions?|smell(?:y|ed)|yikes|honestly(?!\W*$)|apparently|desperate)\b
    \bnot (?:so |very |too |really )?(?:great|good|ideal|convinced|impress\w*|nice|friendly|happy|interested)\b
    \bstrict\b(?! (?:about|on) (?!me\b|us\b|time))|\ba bit (?:much|odd|weird|off|slow|too)\b
    \b(?:men|women|guys|people) in their (?:\d|twenties|thirties|forties|fifties|sixties)
    \bbut really\b|\bfar away\b
    \b(?:might|may|will|about to|going to) leave\b|\bleft after\b|\b(?:predecessor|previous (?:person|guy|one|nurse))\b
    \bwent on (?:about|and on|forever)\b|\b(?:ok|okay|fine|good|works|bad|hard) for me\b
    \b(?:crazy|insane|psycho|jerks?|assholes?|lunatics?|tyrants?)\b|\bas (?:people|they) say\b
    \blike (?:dirt|garbage|rubbish|trash|slaves?)\b
    \b(?:on|from) (?:glassdoor|reddit|kununu)\b
    ^(?:we |I |s?he and I )?(?:\w+ )?disagreed\b|^(?:we |s?he and I )(?:\w+ )?(?:argued|clashed|fell out)\b
    \baccent\b|\b(?:hot|cute|ugly|fat|pretty|old|young|weird) (?:guy|girl|woman|man|lady|dude)\b
    """)
_PERSONAL = any_of(r"""
    \b(?:mum|mom|mam|dad|nan|gran|granny|hubby|wife|husband|sister|brother|daughter)
    ...(?:'s| is| was| has| had) (?!group)
    (?:^|[.;,:(/]\s*| [-–—] |\b(?:said|told|because|since|and|with|for|about) )
    ...(?:mum|mom|dad|nan|gran|hubby)\b(?! (?:and|&))
    \b(?:the )?same (?:gym|street|village|church|school run|estate|postcode)\b
    \bneighbou?rs?\b(?= (?:of|to) (?:me|my|her|his))
    \bonly (?:other )?(?:wom[ae]n|m[ae]n|female|male|girl|guy|black|brown|asian|white|gay|person of colou?r|parent)\b
    \b(?:his|her|their|your) (?:own )?(?:daughters?|sons?|kids?|child(?:ren)?|baby|twins|wife
    ...|husband|spouse|partner|boyfriend)\b(?!-)
    \b(?:his|her|their|your) (?:girlfriend|fianc\w+|ex)\b(?!-)
    (?<!learnt from )(?<!learned from )(?<!over from )(?<!trained by )(?<!taught by )(?<!started by )(?<!founded by )
    ...\b(?:his|her|their|your) (?:mother|father|mom|mum|dad|parents|family)\b(?!-)
    \b(?:for|because of) (?:his|her|your) (?:kids|children|daughters?|sons?|baby)\b
    \b(?:for|because of) (?:the|his|her|their|your)? ?(?:baby|school run|daycare)\b
    \bbecause of (?:the|their)? ?(?:kids|children)\b|\b\w+s (?:less|fewer \w+) (?:now|these days|nowadays|lately)\b
    (?<!van )(?<!vans )(?<!bus )(?<!buses )(?<!truck )(?<!trucks )(?<!lorry )(?<!boat )(?<!boats )(?<!ferry )(?<!train )
    ...(?<!coach )(?<!minibus )(?<!shuttle )(?<!crew )(?<!load )(?<!loads )(?<!post )(?<!orders )(?<!round )(?<!convoy )
    ...\b(?:leaves|leave|left|gone|out|home) (?:by|at|before) \d
    \b(?:maternity|paternity|parental)\b|\bnewborn\b
    \bhow (?:young|old|fit|thin|fat|tall|white|male|pretty|handsome|good-looking|well dressed)\b|\bgood[- ]looking\b
    \b(?:everyone|everybody|all|they) (?:is|are|was|were|look\w*) (?:so |very |really )?(?:young|old|white|male|fit)\b
    \b(?:her|his|their|your) (?:old|ex|former|last|previous)[- ](?:boss|manager|husband|wife|partner)\b
    \b(?:her|his|their|your) (?:age|looks|hair|outfit|clothes|weight|body|smile|eyes|voice|tattoos?|shoes|dress)\b
    """)
"""What is a person's own: family, body, age, the hour they go home."""
_TROUBLE = any_of(r"""
    \b(?:want|need|look(?:ing)? for|after)s? (?:someone|somebody|anyone|a body|people)
    ...[ ](?:by|from|before|asap|now|soon|to start|in (?:post|place))\b
    \b(?:struggl\w+|suffer\w*) (?:with|from|to)\b|\bpainful(?:ly)?\b|\bpain points?$|\bon fire\b|\bfirefight\w*
    \b(?:admit(?:s|ted)?|confess(?:es|ed)?|own(?:s|ed)? up) (?:that|it|they|we|she|he|you)\b
    \b(?:confess|own)ed (?:up )?to\b
    \b(?:got (?:it|that|this) (?:all |so |badly )?wrong|botched|screwed up|messed up|cocked up|blew it)\b
    \b(?:incident|outage|breach|crash) (?:last|this|yesterday|on|in)\b
    \b(?:last|this|recent) (?:\w+ )?(?:outage|breach)\b
    \b(?:database|db) failover,|\b\d+ (?:hours?|minutes?|days?) (?:of )?(?:down(?! (?:the|a|from)\b)|downtime|outage)\b
    \b(?:it|they|site|server|servers|system|systems|database|app|platform|network|line|plant) went down\b
    \bbad(?! (?:(?:\w+ )?(?:christmas|years?|winters?|harvests?|seasons?|springs?|summers?|autumns?|vintages?)\b
    ...|signs?|release|deploy|batch|calls?|news|weather|welds?|debts?|light|backs?
    ...|days?)\b)\b
    \b(?:badly|poor|poorly|worse|worst(?! (?:days?|nights?|moments?|times?|hours?|ones|stretch(?:es)?|cases?|trees)))\b
    \b(?:terribl\w*|horribl\w*|awful\w*|sucks?|sucked|toxic|ugly|dirty|filthy)\b
    \b(?:mess|
    ...(?<!turning a )(?<!turn a )(?<!turning )(?<!from a )messy(?! (?:data\w*
    ...|problems?|questions?|records|play|spreadsheets))
    ...|chaos|chaotic|nightmare|dysfunction\w*|broken|outdated|obsolete|clunky|noisy|cramped|depressing)\b
    \b(?:micro-?manag\w*|pet project|politics|political|bureaucra\w*|red tape|drama|scandal|lawsuit|sued|bankrupt\w*)\b
    \b(?:slipp(?:ed|ing)|behind schedule|over budget|delayed|delays
    ...|overdue(?! (?:debts?|accounts?|invoices?|payments?|balances?|books?|ledgers?|fines?|loans?|bills?)\b)
    ...|overrun\w*|in trouble
    ...|(?<!become a )(?<!becomes a )(?<!into a )(?<!during a )(?<!families in )(?<!people in )(?<!clients in )
    ...(?<!in a )crisis(?! (?:response|team|line|intervention|support|management|communications?|plan|care|shelter
    ...|counsel\w*|prevention|services?|helpline|accommodation)))\b
    \b(?:under-?staffed|short[- ](?:staff|hand)ed
    ...|(?:they're|they are) (?:always |very |really )?short(?=$|[,;.])
    ...|(?:turnover|attrition)(?! (?:has |have |is |was |went )?(?:dropped|fell|halved|down|low|lower)\b)
    ...|underpaid|overworked|burn(?:t|ed)?[ -]?out)\b
    ^(?!.*(?:\bno (?:\w+ )?|\bhow (?:the )?)overtime\b|.*\bovertime (?:is|gets|goes|rota|list|was) (?:always |first )?
    ...(?:handed|shared|given|offered|asked|posted|voluntary|by|to|planned|agreed|split|spread|drawn|optional)\b)
    ....*\bovertime\b
    \bsickness(?: absence)?(?: levels?| rates?)\b|\b(?:absence|leaver) rates?\b
    \b(?:drivers|nurses|teachers|carers|staff|starters|apprentices|graduates|colleagues) (?:are |were |keep )?leaving\b
    \b(?:long hours|unpaid|high pressure
    ...|(?<!work )(?<!working )(?<!calm )(?<!well )under pressure|low morale|morale|(?:not|non)[ -]negotiable)\b
    \b(?:layoffs?|lay-offs?|laid off|sacked|let go|redundanc\w*|downsiz\w*|cutbacks?|budget cuts?)\b
    \b(?<!wood )(?<!wood-)(?<!coal )(?<!coal-)(?<!gas )(?<!gas-)(?<!oil )(?<!oil-)(?<!kiln )(?<!kiln-)(?<!salt )
    ...(?:fired|firing)
    ...(?! (?:with (?:wood|gas|oil)|pots?|ovens?|kilns?|clay|grills?|boilers?|heaters?|the kilns?|schedules?)\b)\b
    \b(?:huge|big|massive|enormous|growing|mounting|endless|long|case) backlogs?\b
    \bbacklogs? (?:is|are) (?:huge|growing)\b
    \b(?:cost[ -]cutting|hiring freeze|losing (?:money|clients?|customers?|people)|people (?:keep )?leav\w*)\b
    \blost money\b
    ^(?!.*\b(?:bites|accidents|injuries|falls|complaints|errors|defects|incidents|queues|waits|waste|losses|thefts
    ...|turnover|attrition|no-shows|returns|costs|emissions)\b)
    ....*\b(?:dropped|fell|declined|down) since\b
    \b(?:traffic|sales|bookings|footfall|revenues?|orders|enrol\w+|attendance|membership|donations|rankings|occupancy
    ...|profits?|output|yields?|conversions?|engagement) (?:has |have |had )?(?:dropped|fell|fallen|declined|halved
    ...|tanked|plunged|slumped|collapsed|dipped|(?:is|are|was|were|went) down|down \d)\b
    \b(?:they|she|he|you|we) (?:\w+ )?regrets?\b
    \blost (?:their|a|the|its|his|her) (?:\w+ )?(?:clients?|customers?|contract|funding|people|staff)\b
    \blost (?:\d+|a few|several|some|many|two|three|four|five|half)\b|\banymore\b
    (?<!people )(?<!patients )(?<!clients )(?<!customers )(?<!residents )(?<!them )(?<!ppl )\bproperly\b
    \b(?:nobody|no one) (?:uses|knows|owns|cares|wants|likes|reads|tests|understands|documents)\b|\bonly (?:have|has)\b
    (?<!for a )(?<!for every )(?<!after a )(?<!after every )(?<!from a )(?<!from every )(?<!each )(?<!from )
    ...\bfail(?:ed|s)\b(?! over)|\b(?:do|does|did)(?:n't| not|nt) (?:really |quite )?trust\b|\bdistrust\w*
    \b(?:\d|two|three|four|five|few|one) (?:\w+ )?left\b(?! (?:in|on|by|for|until|before|to)\b)
    \b(?:\d+|one|two|three|four|five|six|half|several|many|some|few|most) (?:of (?:them|the \w+) |are )?
    ...(?:leaving|retiring|quitting|off sick)\b(?! (?:do|drinks|cards?)\b)
    \b(?:tiny|tight|shrinking|shoestring) budgets?\b|^(?:tiny|tight|shrinking)$
    \bstrikes?\b(?= (?:vote|action|next|last|in))|\b(?:being investigated|under investigation)\b
    \b(?:two|three|four|five|\d) (?:managers|heads|directors|bosses|owners|chefs|leads) in \w+ (?:years|months|weeks)\b
    \b\d+ (?:\w+ )?off sick\b|\bbaby (?:is )?due\b|\bpatient deaths?\b|\bmaternity cover\b|\bpregnancy cover\b
    \b(?:everyone|everybody|people|they all|so many|half the \w+) (?:keeps? |is |are |has |have |just )*
    ...(?:leaving|left|leave|leaves|quit\w*)\b(?! (?:it|them|the|a|early|room|work|feedback|comments|reviews|notes)\b)
    \b(?:quit|quits|quitting|resign(?!al)\w*|walked out|nobody stays|revolving door)\b
    \blast (?:person|one|guy) (?:left|leave)
    \b(?:is|are|'s|'re|was|were) (?:leaving|retiring|being replaced)\b|\bon (?:maternity|sick|medical) leave\b
    \b(?:don't|doesn't|do not|does not|haven't|hasn't) (?:really )?(?:have|got|even have) (?:any|a|an|enough|much)\b
    \bno (?:tests?|testing|documentation|docs|process|plan|budget|strategy|structure|training|clue|idea|point|money)\b
    \black(?:s|ing|ed)?\b|\bnot enough\b|\btoo (?:many|much|few|little|slow|big|small)\b
    \b(?:trump|biden|brexit|elections?|republicans?|democrats?|religio\w*|mosque)\b
    \b(?:to|my|her|his|same|their) church\b
    \b(?:her|his|their|has|had|have) (?:ex|divorce|illness|surgery|cancer|health|miscarriage|pregnancy)\b
    \b(?:divorc\w*|funeral|died|passed away|hungover|drunk|cigarettes?)\b
    """)
_MONEY = any_of(r"""
    \b(?:salar\w*|comp(?:ensation)?(?! events?\b)|ote|total comp|remuneration|wages?|bonus\w*|stock options?)\b
    \b(?:equity(?! (?:rules?|members?|contracts?|actors?)))\b
    \blowball\w*
    \bpay (?:range|band|rise|raise|scale|grade|package|is|was|isn't|cut)\b|^(?:the |their |good |low )?pay$|\bpay day\b
    \band pay$|^(?:call|holiday|shift|night|weekend|basic|base|starting) pay\W*$
    \b(?:booth|chair|bench|desk|stall|pitch|station|van|truck) (?:rent(?:als?)?|fees?)\b
    \b(?:franchise|membership|agency|licen[cs]e) fees?\b|\bcommission (?:rates?|splits?|on (?:sales|retail|products))\b
    ^rent (?:is|goes|went|stays)\b|\d ?%? commission\b|\bon commission\b|\b(?:cash|card|split|pooled|your|good) tips\b
    \btips (?:are|is|get|go) (?:pooled|split|shared|yours|theirs|kept|good|to)\b
    ^tips\b|\bpays? (?:\d+|extra|less|better|double|more)\b
    \bpaid (?:extra|less|well|badly|hourly|double|more(?! attention))\b
    \b(?:extra|double|sick|holiday) pay\b
    \b(?:good|better|best|higher|high|low|lower|more|less|great|decent|the) (?:pay|money|paycheck)\b
    ...(?! (?:is|goes|comes|laundering|box|side|through|trail|flows?)\b| we| they)
    ^money\b|\bearn(?!ed (?:it|their|trust|respect)\b)\w*\b
    \b(?:need|want|for|just|only|make|making) (?:the |some |more |any |a bit of )?
    ...(?:money|income|cash(?! ?(?:flow|desk|register|management|handling|forecast\w*|office|book\w*)))\b
    \d ?k (?:base|gross|net|a |per|p\.?a|ote|start|total|plus|salary|bonus|max|min|tops)|\bvaluation\b
    (?<![\d.])(?<!budget of )(?<!budgets of )(?<!turnover of )(?<!grant of )
    ...(?<!fund of )(?<!target of )(?<!raised )(?<!list of )\d[\d.]* ?k(?:$|[,;/])
    \b(?:job|role|position|it|they) pays?\b(?! (?:attention|off|for (?:the|a|any|your|our|my))\b)
    [$£€]\s?\d|\d\s?(?:[$£€]|dollars?\b|euros?\b|eur\b|usd\b|gbp\b|bucks\b)|\bhourly rate\b|\b(?:day|hourly) rate\b
    \b(?:too expensive|expensive|can't afford|gehalt|lohn|salaire|sueldo|salario|stipendio)\b
    \bbudget for (?:the|this) role\b
    \bstart(?:ed|s)? on \d[\d.,]* ?k? (?:an?|per) (?:week|month|year|hour|day)\b
    \bpays? (?:for|towards) .{2,60}\b\d{3,} (?:an?|per) (?:year|month|week)\b
    """)
_TO_SELF = any_of(r"""
    ^todo\b(?! (?:es|está|son|se|lo|los|las?|el|con|sin|de|en|por|va|sale|viene|queda)\b)
    ^(?:to do|to-do|note to self|remember(?: to)?|remind\w*|look (?:up|into|at)|google|research|check out)\b
    ^(?:read up|don't forget|must |next time|practi[cs]e |prep |prepare |buy |call (?:mum|mom|dad|back|my)|find out)
    ^(?:follow up|ask (?:about|her|him|them|for|if|whether|\w+ (?:about|if|whether))|study|brush up)\b
    ^check (?:if|whether)\b
    ^I (?:need to|have to|must|should|ought to|want to|better)\b|^add (?:her|him|them)\b
    ^need to (?:look|read|learn|study|brush|ask|check|find|prepare|prep|practi[cs]e|think)\b
    ^(?:update my|connect (?:on|with)|add (?:her|him|them) on|think about|decide|mention (?:my|the|that|next))\b
    ^should (?:look|read|learn|study|have)\b|^(?:n/?a|none|no|yes|-|\?+)$
    ^(?:nothing(?! [a-z]{3,}s\b)|not much|unclear|tbd|idk|dunno)\b
    ^(?:can't|don't|cannot) remember\b|^forgot\b|^(?:no idea|whatever|see above|same as above|various|stuff|things)\b
    """)
_DOUBTING = any_of(r"""
    ^(?:not|none|never|nothing|hardly|barely|neither)\b|^no(?:\W|$)(?! ?(?:\w+ )?\w{3,}s$)
    \b(?:not|n't) (?:really |very |that |so |too )?(?:excited|sure)
    ^(?:I |I'm )?(?:guess|suppose|dunno|hope so|unsure|undecided|maybe|perhaps)|\bI (?:guess|suppose)\b|\bso-so\b
    \b(?:unsure|undecided|on the fence|could be worse|better than nothing|it's (?:ok|okay|fine|alright))\b
    ^(?:ok|okay|fine|alright|decent|whatever)\b|\?$
    """)
_PETTY = any_of(r"""
    \b(?:dogs?|cats?|pets?|parrots?|coffee|tea|snacks?|food|lunch|canteen|cakes?|biscuits?|cookies|beers?|fridge|fruit)\b
    \b(?:plants?|chairs?|desks?|sofas?|couch\w*|furniture|carpets?|toilets?|bathrooms?|decor\w*|foosball)\b
    \b(?:dress\w*|clothes|suits?|shoes|hair|beards?|tattoos?|good-looking|attractive|slides?|windows?)\b
    \b(?:young|old|older|younger|age|diverse|women|men|girls|guys|married|single|accents?|parking|lobby|elevator|lift)\b
    """)
_SELF_SERVING = any_of(r"""
    \b(?:want|get|getting|need) (?:to get )?out\b|\b(?:get|getting|move|moving) away\b
    \bcloser (?:to (?:home|my|where)|by)\b
    \bpa(?:y|ys|id) (?:well|more|better|good|great|ok)\b|\b(?:current|old|last|present) (?:job|boss|employer|company)\b
    \b(?<!the )(?<!their )(?:living|live|moving|move|relocat\w+) (?:in|to|back)\b
    ^(?!.*\b(?:kids|children|pupils|students|learners|people|adults|patients|apprentices|trainees) (?:get|do|crack) it$)
    ....*\b(?:that|this|it)$
    \b(?:brand|big|good|nice) name\b|\bon (?:my |the |a )?(?:cv|resume)\b|\bmy first\b|\bstability\b|\bstable\b
    \b(?:benefits?|perks?|pto|time off|days off|vacation|annual leave|sick leave|parental leave)\b
    \bholiday(?:s| allowance)\b
    \b(?:remote(?! (?:stations?|sites?|areas?|communit\w+|villages?|islands?|clinics?|farms?|locations?|camps?|schools?
    ...|places?|parts?|huts?|regions?|towns?|outposts?|wells?|mines?|weather|sensing|monitoring|control\w*|desktop|support)\b)
    ...|wfh|work(?:ing)? from home|home office|commut\w*|close to (?:home|where)|near (?:home|my)|parking)\b
    \b(?:work[ /-]life balance|flexible hours|short hours|hours|free (?:food|lunch|snacks|coffee)|discounts?|pension)\b
    \bbetter than (?:being|nothing|no |my |the dole|what I)
    \b(?:being|be|am|stay\w*) (?:unemployed|jobless|out of work)\b
    \b(?:from|near|to|by) my (?:house|home|flat|place|apartment|door|street|kids?)\b|\b\d+ ?min\w* (?:walk|drive|away)\b
    \b(?:four|three|4|3)[- ]days?\b.{0,9}\bweek\b|\b(?:walk|cycle|bike) to work\b|\bscrew (?:them|him|her|it|you)\b
    ^(?:I (?:like|love) |to )?\w+ (?:it|this|that|them)
    ...(?: (?:around|up|all|out|over|off|better|again|back|right|together|work|grow|happen|live|from scratch))*$
    ^(?:it(?:'s| is|'d be| would be) )?(?:an? |the |my )?(?:\w+ )?(?:next step|(?:step|move) up)\b
    ...(?! (?:to )?(?:the|their|our|your|my)\b| of\b)
    ^(?:to )?(?:mov(?:e|ing)|step(?:ping)?|progress(?:ing)?|work(?:ing)? my way) up (?:in)?to
    ...[ ](?!(?:the|their|our|your|any|a new)\b|\d)
    ^(?:going|moving|getting|switching|crossing|transferring|progressing)(?: over| up| across)? (?:in|on)?(?:to)? ?
    ...(?:the )?\w+(?: \w+){0,3} (?:later(?: on)?|in time|one day|some ?day|eventually)$
    \bcareer (?:step|move|progression|ladder)\b|\bmy own (?:boss|hours)\b
    ^(?:I'd |I )?(?:get|getting|gain|gaining|do|doing|finish|finishing|earn|earning|sit|sitting|pass|passing) my
    ...[ ](?:[\w-]+ ){0,3}(?:tickets?|licen[cs]es?|cert\w*|qualifications?|cards?|papers|nvq|degree|badges?
    ...|(?:level|class|grade|part|stage|cat|category) \w|\d)
    ...(?:$| (?:through|thru|with|at|from|via|on|in|while|paid|done|here|there|for)\b)
    ^no more [a-z]+ing\b
    \b(?:early finish(?:es)?|late starts?|half days|short(?:er)? (?:days|weeks|shifts))(?:$| (?:on|every|in)\b)
    ^no (?:more )?(?:late |early )?(?:nights?|weekends?|sundays?|lates|earlies|shifts?|travel\w*|commut\w*)\b
    ^(?:an? |the )?(?:bigger|more senior|higher) (?:role|job|position|post)\b
    \b(?:on|no|good|uncapped|plus|earn\w*) commission\b|^commission\b
    \b(?:tips|commission (?:on|rates?|structure|plan|only)|home (?:every night|by|early))\b
    \b(?:title|promotion|raise|easy|escape|get out of|any job|need a job|rent|401\(?k\)?|job security|secure job)\b
    ^(?:everything|all of it|it all|all|good|great|fine|ok|okay|cool|nice|interesting|unsure|not sure|maybe|the job)\W*$
    """)
_WISH = any_of(r"^I (?:really |always |just )?(?:want|need|have always wanted) to\b")
"""In a reason a wish, where it would elsewhere be a reminder."""
_OFFERS = any_of(r"""
    \b(?:other|another|any|an|other) offers?\b|\bif I (?:accept|decide|decline|withdraw|am (?:still )?interested)\b
    """)
_AT_HOME = any_of(r"\bwfh\b")
_OF_A_JOB = (OF_NO_MATTER, PAID)
"""What a job gives and asks: matter for the talk about an offer."""
_KEPT = (_SECRET, _OWN_TROUBLE, _JUDGED, _PERSONAL, _TROUBLE, _MONEY, OF_A_PERSON)


@lru_cache(maxsize=4_096)
def is_private(note: str) -> bool:
    """Whether the note judges somebody, or speaks of money, trouble, secrets or one's own weak spots."""
    return any(found.search(note) for found in _KEPT)


def keeps_to_oneself(note: str) -> bool:
    """Whether the note is private, or a reminder to oneself."""
    return is_private(note) or _TO_SELF.search(note.strip()) is not None


def is_petty(impression: str) -> bool:
    """Whether an impression speaks of animals, food, furniture or looks: nothing that a letter is written for."""
    return _PETTY.search(impression) is not None


def is_no_promise(commitment: str) -> bool:
    """Whether a promise is better not spelt out: money, a judgement, a secret, the family, a thing to decide."""
    return any(found.search(commitment) for found in (_SECRET, _JUDGED, _MONEY, _TO_SELF, _OFFERS, FAMILY))


def is_self_serving(reason: str) -> bool:
    """Whether a reason for wanting the job speaks of what it gives, not of the work: true, and no matter for a note."""
    return any(found.search(reason) for found in (_DOUBTING, _SELF_SERVING)) or (
        is_private(reason) if _WISH.match(reason) else keeps_to_oneself(reason)
    )


def is_doubt(reason: str) -> bool:
    """Whether a reason for wanting the job says that there is none: "not sure", "it's ok"."""
    return _DOUBTING.search(reason) is not None and not reason.casefold().startswith("no more ")


def is_for_later(question: str) -> bool:
    """Whether a question belongs to the talk about an offer, not to a thank-you."""
    return keeps_to_oneself(question) or any(found.search(question) for found in (OF_NO_MATTER, NOT_ASKED))


def is_of_terms(note: str) -> bool:
    """Whether what was noted of a talk is about pay and terms, and for nothing else to be kept back."""
    kept = any(found.search(note) for found in _KEPT if found is not _MONEY) or _TO_SELF.search(note.strip())
    return not kept and any(found.search(note) for found in (_MONEY, *_OF_A_JOB))


def touchy_words(note: str) -> str:
    """The words for which a note is kept back or left for later, as they stand in it; "" where there are none."""
    asked = (*_KEPT, _TO_SELF, _DOUBTING, *_OF_A_JOB, NOT_ASKED, _SELF_SERVING)
    found = next((one for one in (found.search(note) for found in asked) if one), None)
    words = found.group().strip(" .,;:(/-–—") if found else ""
    return words if len(words.split()) <= LONGEST_NAMED and len(words) > 1 else ""


def speaks_of_third(topic: str, detail: str) -> bool:
    """Whether the pronouns of a detail mean somebody whom the topic names, as in "her dog: brings him to the ward"."""
    return bool(THIRD.search(topic[:2_000]) and PRONOUN.search(detail[:2_000]))


def hushes(highlight: Highlight) -> bool:
    """Whether nothing of a highlight may be said: what was said of a private topic goes with it."""
    topic, detail = " ".join(highlight.topic.split()), " ".join(highlight.detail.split())
    if OWN_PEOPLE.search(topic[:2_000]):
        return True
    if keeps_to_oneself(topic[:2_000]) or any(found.search(topic[:2_000]) for found in (*_OF_A_JOB, _AT_HOME)):
        return True
    return any(found.search(detail[:2_000]) for found in (_SECRET, _OWN_TROUBLE))
