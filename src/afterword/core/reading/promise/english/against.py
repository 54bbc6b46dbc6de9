"""The turns of phrase that claim a date for something else: an interview, a deadline, an absence, the past."""

ASKS = (
    (
        r"\bplease (?!be patient|bear|give (?:us|me)|allow|expect|note|wait|assume|do not hesitate|feel free|"
        r"rest|know|don|hold|hang|understand|accept our|find|accept my|be informed|be advised|be notified|"
        r"be aware|be assured|keep in mind|look out for|watch out for|keep an eye out|stay tuned|[.!]? *$)"
    ),
    r"^(?! (?:\w+ ){0,2}?(?:give|allow|grant|need|bear with) (?:us|me)\b).* please [.!]? *$",
    r"\bkindly (?!note|wait|bear|allow|give us|be patient|expect|be informed|be advised)",
    (
        r"\b(?:could|can|would|will|might|may) you\b(?! expect| hear| (?:\w+ )?(?:bear|hang|hold on|wait|be patient)\b|"
        r" (?:\w+ )?(?:give|grant|allow) (?:us|me) (?:until|till|@|a|another|some|more|the weekend))"
    ),
    r"\bdo (?:let|send|share|give|confirm|submit|reply)\b",
    (
        r"\byou (?:will |would |do |'d |may |might |just |still |can |could |should |must )*(?:need|needed|"
        r"have|are required|are asked|are expected|must|are welcome|are invited|may)\b (?:to )?(?!heard|hear|"
        r"wait|our|an answer|a decision|not|my|received|news|feedback|@|your answer|expect|a response|a final|"
        r"an update|to wait|look (?:for|out)|listen|the|a|it|something|more|my answer|been|any|questions)"
    ),
    (
        r"(?:\byou (?:\w+ ){0,3}?|^ then )(?:have|had|got|get) (?:until |till |up to )?@|"
        r"\byou (?:must|should|have to|need to|ought to|are to|were to) (?:send|submit|reply|answer|get back|"
        r"come back|accept|give|tell|"
        r"return|complete|respond|confirm|let|decide)\b"
    ),
    (
        r"\bwe (?:will |would |do |still |would also |also )*(?:need|require|ask|request|want|"
        r"like) (?:for )?(?:you|your)\b"
    ),
    (
        r"\bwe (?:will |would |do |still |really )*need to (?:know|hear|have|get|receive)\b|\brequest (?:you|"
        r"your)\b|\brequire (?:you|your|the candidate)\b"
    ),
    (
        r"\b(?:have|need|get|receive|hearing|hear|see|return|send|want|like|love|appreciate|submit|complete|"
        r"share|provide|confirm|sign|have had) (?:back )?your\b(?! patience| understanding)"
    ),
    (
        r"\byour (?:answer|decision|response|reply|confirmation|signature|signed|references|documents|"
        r"availability|portfolio|assignment|acceptance|thoughts|presentation|work sample|submission|code|task|"
        r"case study|feedback on|paperwork|slides|preferred|current|notice|joining)\b"
    ),
    r"\bfrom you\b|(?<!back )\bto us (?:by|@)|\breach us\b",
    (
        r"(?<!our )(?<!our own )(?<!my )\bdeadline\b|\bdeadline (?:for|to) (?:applic|appl|submi|return|sign|"
        r"accept)\w*|\b(?:submit|submitted|submission|upload|rsvp|sign up|register)\b"
    ),
    (
        r"\b(?:return|sign|complete|completing|finish) (?:the|your|this|it|an|our) (?:\w+ ){0,2}(?:assignment|"
        r"form|forms|test|task|challenge|exercise|take|contract|nda|assessment|homework|paperwork|"
        r"questionnaire|copy|documents|case|agreement|offer)\b"
    ),
    r"\b(?:send|email|forward|provide|show|share) (?:us|it|them|him|her)\b|\bgive us (?:your|the|all|proof)\b",
    (
        r"\b(?:valid|good|open|stands|stand|hold|on the table|accept(?:ed)?) (?:until|through|till|for|@by|"
        r"@for)|\bexpir(?:e|es|ing|y)\b"
    ),
    (
        r"\bto accept\b|\baccept (?:the|this|our)\b|\b(?:book|pick|choose|select|reserve) (?:a|your|"
        r"another) (?:\w+ )?(?:time|slot|date|interview)\b|\bth(?:is|e) link\b"
    ),
    r"^[ ,;:()-]*(?:and |then |so |just )*send (?:it|this|that|them|these)\b",
    (
        r"\blook(?:ing)? forward\b(?! to (?:our|my|the|a|an) (?:\w+ )?(?:reply|answer|response|decision|call|"
        r"email|letter|"
        r"verdict|news|feedback)\b)|\bhop(?:e|ing) to hear from you\b"
    ),
    (
        r"^[ ,;:()-]*(?:and |so |then |just |but )*let (?!us |me |you |u |everyone |everybody |candidates |"
        r"applicants |all )"
        r"\w+(?: \w+)? know\b"
    ),
    r"\bdon't (?:call|contact|email)\b|\bdo not (?:call|contact|email)\b",
    r"\breferences? (?:must|should|need|by)\b|\bmust (?:reach|arrive|be)\b|\bunsubscrib\w*|\bopt(?:ing)? out\b",
    (
        r"\b(?:needs?|wants?|requires?|(?<!you can )(?<!you may )(?<!you should )(?<!you will )"
        r"expects?|waiting for|asked for|asks for|wants) (?:\w+ ){0,3}"
        r"(?:answer|decision|response|reply|yes or no) from (?:me|you)\b|\b(?:have|has|need|needs|got) to (?:answer|"
        r"respond|reply|accept)\b(?! (?:to )?(?:you|all|every|cand|app))|\bi (?:will |would |do |really |"
        r"also )*(?:have|need|must|ought|am supposed|am due|am expected|promised) (?:to )?(?:give|tell|let|send|"
        r"get back to|answer|reply to|respond to) (?:them|him|her|(?:my|the|another|a different) "
        r"(?:current |other )*(?:employer|company|boss|offer|manager|firm))\b"
    ),
)
THEY_SAID = (
    (
        r"(?<!keep )(?<!keeping )\b(?:as )?you (?:had |have |also |just |already |kindly )*(?:said|told|mentioned|"
        r"wrote|asked|noted|indicated|informed|explained|stated|requested|promised|suggested|offered|shared|raised|"
        r"pointed|"
        r"confirmed)\b"
    ),
    (
        r"\byou (?:could|can|would|will|are able to|'d|are going to|might) (?:be able to |only )?(?:start|"
        r"begin|join|travel|relocate|be available|leave|meet|make it)\b"
    ),
    (
        r"\b(?:keep|keeps|retain|retains|store|stores|hold|holds|delete|deletes|deleted|retained|stored|kept|"
        r"erase|destroy)\b(?! (?:\w+ ){0,2}(?:waiting|"
        r"hanging|guessing|wondering|dangling|"
        r"in (?:suspense|limbo|the dark))) (?:\S+ ){0,4}?(?:data|cvs?|resumes?|résumés?|details|file|applications?|"
        r"records?|"
        r"information|profile|@for|@within|@after|@in)"
    ),
    (
        r"\b(?:data|cvs?|resumes?|records?|details) (?:\S+ ){0,4}(?:deleted|retained|kept|stored|erased|held|"
        r"destroyed|removed)\b"
    ),
    (
        r"\b(?:office hours|working days|working hours|opening hours|business hours|open @|reach me @|"
        r"reach us @|i work|we work|works(?! council)|(?:respond|respond to|answer|answers|responds to|return) "
        r"(?:calls|emails|queries|inquiries|e _ mails|messages))\b"
    ),
    (
        r"\b(?:give|gives|given|gave|giving|allowed|allows|allowing) you(?= @by)|\b(?:they|he|"
        r"she) (?:\w+ )?(?:want|wants|"
        r"need|needs|expect|expects|require|requires|are expecting|are waiting for|asked for|would like|"
        r"demand) (?:an?|your|their) "
        r"(?:\w+ )?(?:answer|reply|response|yes or no|yes|signature|commitment)\b(?! from (?:us|the|our|me))"
    ),
    r"\b(?:collect|gather|consolidat|compil|collat|aggregat)(?:e|es|ed|ing)?\b",
    (
        r"\b(?:vendor|provider|travel (?:desk|team)|payroll|it (?:team|department|desk)|facilities)\b|"
        r"\bi (?:\w+ ){0,4}(?:give|send|tell) (?!you )(?:\w+ ){1,2}my\b|"
        r"\bi (?:\w+ )?(?:told|promised|assured) (?:\w+ ){1,3}?i (?:will|would|am|can|could)\b"
    ),
    r"\bi (?:have |had |already |just |only )*(?:asked|requested|followed up|chased|reminded|nudged|pinged)\b",
    (
        r"\bi (?:told|promised|asked|let|emailed|wrote|sent|informed|owe)\b (?:\w+ )?(?:them|her|him|dana|hr|"
        r"the|to send|my|about)\b"
    ),
)
EVENTS = (
    r"\b(?:pick|picks|collect|collects|fetch|fetches) you(?: up)?\b|\bmeets? you at\b",
    (
        r"\b(?:interview|interviews|interviewing|interviewer|onsite|on _ site|meeting|meetings|meet|meets|"
        r"round|rounds|screen|screening|panel interview|chat|chats|conversation|session|workshop|presentation|"
        r"test|trial|tour|visit|lunch|coffee|appointment|slot|slots|event|party|conference|offsite|off _ site|"
        r"webinar|visa|work permit|(?:background|dbs|reference|credit|security) checks?|vetting|clearance|"
        r"relocation|course(?! of)|reviews|reviewing|launch|launches|drive|zoom|training|demo|all _ hands|"
        r"town hall|debriefs?|agenda|assessment|"
        r"discuss(?:es|ing)?|discussion|regroups?|gather|convenes?)\b(?! notes)"
    ),
    (
        r"(?<!get )(?<!gets )\b(?:a|the|our|your|this|that|another|phone|video|quick|short|teams|skype|"
        r"follow _ up|next|final|intro) (?:\w+ )?call\b|\bcall with\b|\bcalls with\b"
    ),
    (
        r"\bsee(?:ing)? you\b|\b(?:join|joining)\b|\bin(?:vite|viting|vitation)\b|\b(?:re)?schedul(?:e|ed|"
        r"ing)\b|\bset(?:ting)? up\b|\barrang(?:e|ing|ed)\b"
    ),
    (
        r"\b(?:speak|talk|speaking|talking) (?:with|to) (?:you|dana|the)\b|\b(?:come|coming|pop|drop|"
        r"stop) (?:in|by|over)\b|\bcandidates? (?:in|to see)\b|\b(?:see|seeing) (?:\w+ ){0,3}(?:candidates?|"
        r"people|person)\b"
    ),
    (
        r"\b(?:works? for|work for|suits?|available|availability|(?<!feel )free|good time|times? that)\b|"
        r"\b(?:are|be) (?:you )?around\b"
    ),
    (
        r"\benjoy(?:ing)?\b|\bhave an? (?:\w+ ){0,2}(?:great|good|nice|lovely|wonderful|restful|fantastic|safe|"
        r"happy|relaxing)\b|\bhappy(?= @|! )|\bsits\b|\breconvenes?\b|\bassembles?\b"
    ),
    r"\b(?:people|folks|finalists?) (?:left )?to (?:see|meet|talk to|speak to)\b",
    r"\b(?:references|panel|screening|presentations?|second stage|final stage)(?= @(?:bare|by|from|after))",
    r"\btake place\b|\btakes place\b|\bheld\b|\bflight\b|\btrain\b|\bbooked\b|\breminder\b|\breview your\b",
)
STARTS = (
    (
        r"\bstart(?:s|ed|ing)?(?: date)?\b|\bjoining date\b|\bbegin(?:s|ning)?\b|\bonboard(?:ing)?\b|"
        r"\bon board\b|\bin the seat\b|\bfirst day\b|\bnotice\b|\bnew hire\b|\bin place\b|\breports? to\b|"
        r"\bprobation\b|\bcontract\b|\bsalary review\b|\bhiring for\b|\bbe filled\b|\bto fill\b|\bfill (?:the|"
        r"this|that|our) (?:\w+ )?(?:desk|post|role|position|vacancy|seat|job|gap|chair)\b|"
        r"\bin (?:the )?role\b|\bjoin (?:us|within|by)\b"
    ),
)
AWAY = (
    (
        r"\bout of (?:the )?office|(?<!go )(?<!going )(?<!reach )(?<!sent )(?<!goes )(?<!sends )(?<!comes "
        r")(?<!pushed )(?<!offer )(?<!offers )"
        r"(?<!letter )(?<!decision )(?<!decisions )(?<!this )(?<!that )(?<!it )(?<!them )\bout (?:until|on|@|"
        r"sick|for)|\booo\b|\b(?:am|is|are|be) (?:\w+ )?out\b|\baway\b|\bon (?:\w+ )?(?:leave|vacation|"
        r"holidays?|pto|break)\b|\b(?:maternity|parental|annual|paternity) leave\b|\btravel(?:l)?ing\b|"
        r"(?<!pushed )(?<!moved )(?<!come )"
        r"(?<!get )(?<!hear )(?<!hearing )(?<!heard )(?<!answer )"
        r"\bback (?:in (?:the )?office|on|from|at|by|@)|\breturns?\b|\breturning\b|\bunavailable\b|"
        r"\boff (?:until|till|on|@)|\blimited access\b|\boffline\b|\bclosed\b|\bclosure\b|"
        r"\b(?:opens?|opening|reopens?|re _ opens?|reopening|resumes?) (?:again |up )*(?=@)|"
        r"\bin the office\b|\bslow to respond\b|"
        r"\bbank holiday\b|\bholiday is\b"
    ),
)
POSTS = (
    (
        r"\b(?:posting|advert|advertised|vacancy|applications?|job ad|ad|requisition|req|listing|"
        r"closing date) (?:\w+ ){0,4}(?:open|opens|closed?|closes|accepted|live|online|posted|filled|is|on|"
        r"received|@)|\bcloses?\b|\baccepting applications\b|\bapply\b|\bposition is\b|\brole is\b|"
        r"\brole has\b|\bposition has\b|\bjob has\b"
    ),
)
PAST = (
    (
        r"\b(?:met|spoke|talked|chatted|interviewed|received|(?<!be )posted|was|were|had|came|sent|launched|founded|"
        r"joined|enjoyed|applied|saw|discussed|spent|ran|began|visited|seen|trading|moved offices|"
        r"moving offices|opened|reviewed|attended|completed|passed|submitted|decided|extended|(?<!is "
        r")(?<!are )(?<!'s )signed(?! (?:approval|offer|letter|copy|contract))|"
        r"shortlisted)\b|\bthank(?:s| you) (?:\w+ ){0,3}for\b|\bthanks\b|\b(?:great|good|nice|lovely|pleasure|"
        r"wonderful|enjoyed) (?:to|having|meeting|speaking|talking|seeing)\b|\b(?:has|have) been\b"
    ),
)
MISTAKEN = (
    (
        r"\b(?:i am|we are) (?:only |just |finally )+(?:now )?(?:replying|responding|answering|writing|getting back|"
        r"coming back)\b|\byou are (?:ready|available)\b"
    ),
    r"\bpick(?:ing|ed|s)? (?:(?:you|them|him|her|me|us) )?up\b",
    (
        r"\b(?:want|wants|wanted|like|wonders?|wondered|asks?|asked|asking|curious|keen|need|needs|eager) "
        r"(?:to (?:know|hear|find out) )?(?:whether|if|when|where|how|what) (?:you|your)\b"
    ),
    (
        r"\b(?:i|we|they|he|she|hr) (?:have |just |only )*(?:read|saw|got|received|forwarded|answered) "
        r"(?:your|the|their) (?:\w+ )?(?:message|email|e _ mail|mail|note|answer|reply|update|response)\b"
    ),
    (
        r"\b(?:panel|interviews?|interviewing|rounds?|conversations|screens)(?:'s| is| are| will be| will| should)? "
        r"(?:wrap|wraps|wrapping) up\b"
    ),
)
"""What has the words of an answer, and tells of something else."""
WEAK = (
    r"\byou will (?:have|get) (?:it|one|that|them)(?= @)|"
    r"\b(?:moved|pushed|shifted|delayed|postponed|slipped|changed)(?: \w+){0,2} @than(?= @)|"
    r"\b(?:it|that|this|things|which|we are|process|review|they are|news) (?:(?:will|would|may|might|could|"
    r"should|can|is|are|'s|usually|typically|generally|probably|likely|now|really|normally|often|only|also|"
    r"going to|looking|to|looks|like|more|realistically|hopefully|about|most|well|easily|just|quite|"
    r"still) ){0,5}(?:take|takes|be|is|to be|at|like|will|next|looking)(?: (?:more like|probably|us|likely|"
    r"now|at|until|on|more|about|another|roughly|hopefully|to|them|going to be|a))*(?= @)|\bmore like(?= @)|"
    r"\btakes?(?= (?:us |them |about |me )?@(?:count|by|in|within|between))|\bexpect(?:ed|ing)?(?= @)|"
    r"\blook(?:ing)? at(?= @)|\b(?:you|we|they) are looking(?= @)|\b(?:aim|"
    r"aiming|shooting|target|targeting|hoping)(?: for| to be done)?(?= @)|\b(?:guess|estimate|bet|hope|"
    r"expectation|plan|target|goal|aim|thinking) (?:is|would be|was|will be|for that is)(?: for| by|"
    r" on)?(?= @)|\bmake (?:that|it)(?= @)|\b(?:figure|figuring on|call it|count on|bank on|assume)(?= @)|\b(?:moved|"
    r"pushed|shifted|delayed|postponed|slipped|bumped|slip|slid|slides|drifted|knocked|deferred|brought forward|"
    r"put back|"
    r"rolled over|kicked|bounced|"
    r"push|move)(?: back| out| it| this| things| that)*(?= @)|(?<!you )\b(?:said|say|says|mentioned|think|thinks|"
    r"thinking|reckons?|promised|quoted|guesses|guessing|guess|told (?:me|us))(?: maybe| probably| like| perhaps|"
    r" it would be| it will be)?(?= @)|\blet us say\b|"
    r"\b(?:let us|we will) (?:plan|aim|shoot)(?: on| for)?(?= @)|\bi would be(?= @by)|"
    r"\b(?:allow|give it|need|needs|needed)(?= (?:another |"
    r"about )?@)(?! (?:another |about )?@\w+ to (?:draw|prepare|set|sort|sched|arrange|gather|process|put|run))"
)
