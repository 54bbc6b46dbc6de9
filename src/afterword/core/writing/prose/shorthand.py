"""English shorthand of notes and what it stands for, each put in its turn."""

import re
from typing import Final

from afterword.core.writing.prose.hasty import HASTY
from afterword.core.writing.prose.hurried import HURRIED

_FILLERS = (
    r"^(?:(?:um+|uh+|erm|oh|yeah|you know|I mean|okay so|ok so|and so|(?:and )?then(?= s?he\b)"
    r"|so(?= (?:we|I|s?he|they|basically|um|it|the|you)\b))\b,?\s+)+"
)
_BARE_THING = (
    r"\b(to|for|with|then|has|have|get|gets|need|needs|got) "
    r"((?:new|second|small|dedicated|separate|buddy|ticket|mentor|single) "
    r"(?:hire|manager|system|mentor|owner|lead|tool|pipeline|plan|engineer|designer|nurse|process|budget|rota))"
    r"(?=$|[,.;!?)])"
)
"""As in "goes to new hire": what cannot stand without its article."""
_NOT_AS_MUCH = (
    r"\b(?!is|are|was|were|be|and|but|or|do|does|did|it|that|why|if)([a-z]{3,})"
    r" not (?=(?:just|only|next|last|this|the|an?|in|on|at|by|from) \w|\d+\b)"
)
_NOT_THESE = (
    r"\b(?!is|are|was|were|be|and|but|or|do|does|did|it|that|why|if|whether|can|could|will|would|should|may|might|must"
    r"|[a-z]+ly|still|just)([a-z]{3,}) not (?!always|sometimes|less|yes|this|its|his|as)(?=[a-z]{2,}[a-rt-z]s$)"
)
"""As in "reading for fun not levels"."""
_LED_BY = (
    r"^([a-z]{3,}(?<!she)(?<!they)(?<!who)(?<!team)(?<!and))"
    r" (led|driven|centred|centered|centric|facing) (?=[a-z]{3,}$)"
)
"""As in "nurse led clinics"."""
_OF_DATA = (
    r"two|three|four|many|\d+|sql|postgres|oracle|mysql|legacy|old|customer|production|sharded"
    r"|relational|vector|graph|our|their|of|big"
)
"""What stands before "dbs" that are databases; of one's own it is a paper that they ask for in England."""
_HABITS = r"days|clinics|nights|mornings|evenings|shifts|lessons|classes|rounds|sessions|groups"
"""What there is of a kind each week."""
_DAYS = (
    ("mon", "Mon"),
    ("tues?", "Tues"),
    ("weds?", "Wednes"),
    ("thurs?", "Thurs"),
    ("fri", "Fri"),
    ("sat", "Satur"),
    ("sun", "Sun"),
)
_MONTH = r"jan|feb|march|april|apr|may|june|july|aug|sept?|oct|nov|dec"
_WITHOUT_G = (
    r"\b(be|do|go|see|mak|gett|work|learn|keep|runn|teach|help|look|talk|train|cook|build|fix|hav|mov|tak|giv|us|hop|meet"
    r"|sell|serv|writ|want|play|plann|clean|start"
    r"|driv|grow|com|cutt|putt|sett|carv|weld|paint)in(?:'(?=\s)|(?=[ ,.]|$))"
)
"""As in "bein the one who keeps it all running"."""
_FIRST_OF_ALL = (
    r"\b(him|her|them|us|you|me|along|together) first (\d+|two|three|four|six)"
    r" (?=(?:days|weeks|wks|months|mos|years|yrs)$)"
)
"""As in "apprentices ride with her first 6 months"."""
_WHO_HAVE = (
    r"\b([a-z]+[a-rt-z]s|people|children|men|women|adults) who (never|already|always|just)"
    r" (?=(?:been|seen|done|gone|taken|driven|written|ridden|flown|known|spoken|eaten|sung|swum)\b)"
)
"""As in "kids who never been in the sea"."""
_OF_THERE = (
    r"\b(most|many|some|all|half|one|two|each|both|several|none|any|few|lots|\d+) of there"
    r" (?!is\b|are\b|was\b|were\b)(?=[a-z])"
)
_PRACTICE = (
    r"\b(reflective |general |best |good |private |dental |family |veterinary |vet |law |clinical |legal |nursing )"
    r"practise\b(?! (?:it|on|the|what|with|in front)\b)"
)
"""As in "the reflective practise groups": the thing and not the deed."""
_OWNERS = (
    r"\b(regulars|patients|customers|clients|guests|pupils|students|residents|kids|members|parents|owners|players)"
    r" (?=(?:names|notes|needs|records|homes|rooms|families|teeth|clothes|bikes|dogs|cats|meals|lives|files|bags"
    r"|birthdays|allergies|letters|stories)\b)"
)
"""As in "remember regulars names"."""
SHORTHAND: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), full)
    for pattern, full in (
        (
            r"\b(rewrite|migration|move|switch|port|transition|upgrade) (\w+)\s*(?:-+>|=+>|→|⇒)\s*(\w+)",
            r"\1 from \2 to \3",
        ),
        (
            r"([\w.%]+)\s*(?:-+>|=+>|→|⇒)\s*([\w.%]+) (switch|move|migration|upgrade|change|rewrite)(?!\w| \w+ing)",
            r"\3 from \1 to \2",
        ),
        (
            r"(?<=\w )(?<!from )(\w*\d[\w.%]*)\s*(?:-+>|=+>|→|⇒)\s*(\w*\d[\w.%]*)(?= by\b| in\b| since\b|[,;.]|$)",
            r"from \1 to \2",
        ),
        (
            _WITHOUT_G,
            r"\1ing",
        ),
        (r"\bseing\b", "seeing"),
        (rf"\b(starts|begins|ends|opens|closes|finishes) (?=(?:{_MONTH})\b(?!\s?[-–]))", r"\1 in "),
        (r"^(\w[\w.]*)\s*(?:-+>|=+>|→|⇒)\s*", r"going from \1 to "),
        (r"^((?:(?:legacy|old|manual|paper|their) )?\w[\w.&]*)\s*(?:-+>|=+>|→|⇒)\s*(?=[A-Za-z])", r"going from \1 to "),
        (r"\s*(?:-+>|=+>|→|⇒)\s*", " to "),
        (r"(?<!\w)(?:[:;=]['-]?[)DPp(/|*]|<3|\^\^)(?!\w)", ""),
        (r"(?<!\w)w/o(?!\w)", "without"),
        (r"(?<!\w)w/\s?(?=\w)", "with "),
        (r"(?<=\w )(?-i:w) (?=\w)", "with "),
        (r"(?<!\w)b/c(?!\w)", "because"),
        (r"(?<=\s)[&+](?=\s)", "and"),
        (r"(?<=\s)@(?=\s)", "at"),
        (r"(?<!\w)~\s?(?=\d)", "about "),
        (r"\bapprox\b\.?", "about"),
        (r"\besp\b\.?", "especially"),
        (r"\byrs\b\.?", "years"),
        (r"\bmins\b\.?", "minutes"),
        (
            r"\b(\d+)[ -]?hr? (?=(?!(?:a|per|every|from|to|in|on|of|and|or|at|by|max|each|late|before|after)\b)[a-z])",
            r"\1-hour ",
        ),
        (r"(?<=\d)\s?hr\b\.?", " hours"),
        (r"\b(an?|per|each|every) hr\b\.?", r"\1 hour"),
        (r"\bor hr\b\.?(?=\W*$)", "or hourly"),
        (r"\b(an?|per|each|every) mth\b\.?", r"\1 month"),
        (r"\b(an?|per|each|every) min\b\.?(?!\s*\d)", r"\1 minute"),
        (r"\bhrs\b\.?", "hours"),
        (r"\bwks\b\.?", "weeks"),
        (r"\bmths\b\.?|(?<=\d )mos?\b\.?", "months"),
        (
            r"(?<=\d )min\b\.?(?=$|[,;)]| (?:per|each|a|an|the|between|with|like|to|from|by|for|in|on|and|or|now|at) )",
            "minutes",
        ),
        (r"(?<=\d)h\b(?=$|[,;)])", " hours"),
        (r"(?<=\w) since$", " since then"),
        (
            r"\b(\d+) (hour|day|week|month|year|minute) (?=(?!olds|always|less|plus|is|was|has|across|as)[a-z]+s\b)",
            r"\1-\2 ",
        ),
        (r"^on call (?=(?!how|one|once|every|is|was|and|in|at|or|with|for|from|when|to)[a-z]{3,}\b)", "on-call "),
        (r"\bon call (?=(?:week|weekend|rota|shift|pattern|night|phone|duty|cover|team)s?\b)", "on-call "),
        (r"\bmon (?=(?:and|&|\+|/) ?(?:tues?|weds?|thurs?|fri|sat|sun)\b)", "Monday "),
        (r"\bhols\b", "holidays"),
        (r"(?<=[A-Z]) no\.(?=$|[ ,])", " number"),
        (
            r"\b(in|within|after|over|during|for) first (?=\d|few|week|month|day|quarter|year (?:of|on|here|at))",
            r"\1 the first ",
        ),
        (r"(?<=\d )(\w+) avg\b\.?(?=$|[,;])", r"\1 on average"),
        (r"\bavg\b\.?", "average"),
        (r"\b(?<=how )r\b|\b(?<=who )r\b|\b(?<=what )r\b|\b(?<=where )r\b|\b(?<=why )r\b", "are"),
        *((rf"\b({_HABITS}) on {short}\b(?! \w)", rf"\1 on {day}days") for short, day in _DAYS),
        *(
            (rf"\b(is|are) {short} (nights|mornings|evenings|afternoons)\b", rf"\1 on {day}day \2")
            for short, day in _DAYS
        ),
        *((rf"\bare {short}\b\.?(?=$|[,;])", f"are on {day}days") for short, day in _DAYS),
        (r"\b(?:thurs?|thur)\b\.?", "Thursday"),
        (r"\btues\b\.?", "Tuesday"),
        (r"\bweds\b\.?", "Wednesday"),
        (r"(?<=day and )wed\b|(?<=day \+ )wed\b", "Wednesday"),
        (r"(?<=day and )fri\b|(?<=day \+ )fri\b", "Friday"),
        (r"\b(by|on|every|until|till|next|this|from) mon\b\.?", r"\1 Monday"),
        (r"\b(by|on|every|until|till|next|this|from) fri\b\.?", r"\1 Friday"),
        (r"\b(by|on|every|until|till|next|this|from) sun\b\.?", r"\1 Sunday"),
        (r"\bsat (?=(?:morning|afternoon|evening|night)s?\b)", "Saturday "),
        (r"\bsun (?=(?:morning|afternoon|evening|night)s?\b)", "Sunday "),
        (r"\bfri (?=(?:morning|afternoon|evening|night)s?\b)", "Friday "),
        (r"\bmon (?=(?:morning|afternoon|evening|night)s?\b)", "Monday "),
        (r"\b(by|on|every|until|till|next|this|from) tue\b\.?", r"\1 Tuesday"),
        (r"\b(by|on|every|until|till|next|this|from) wed\b\.?", r"\1 Wednesday"),
        (r"\b(by|every|until|till|next|this) sat\b\.?", r"\1 Saturday"),
        (r"(?<!the )(?<!this )(?<!that )(?<!these )(?<!those )(?<!very )\bsame\b(?= \w)", "the same"),
        (_FILLERS, ""),
        (r"\boncall\b", "on-call"),
        (r"\bwk\b\.?", "week"),
        (r"\b(?:wkend|wknd)(s?)\b", r"weekend\1"),
        (r"\bappt(s?)\b\.?", r"appointment\1"),
        (r"\bacct(s?)\b\.?(?= |$|[,;)])", r"account\1"),
        (r"\b(?:pics|pix)\b", "pictures"),
        (r"\bpic\b", "picture"),
        (r"\b(\d+)[ -]axis\b", r"\1-axis"),
        (r"\bprograming\b", "programming"),
        (r"\b(ring|phone|call|text|e-?mail|message) (him|her|them|you) re (?=\w)", r"\1 \2 about "),
        (r"\bct (?=(?:scan|machine|suite)\w*)", "CT "),
        (r"\bthere (?=(?:own|worst|best|first)\b(?! thing))", "their "),
        (r"\b(walk|drop|check|sign|plug|log) ins\b", r"\1-ins"),
        (
            (
                r"\bkids (?=(?:mornings?|menus?|frames|clubs?|class(?:es)?|part(?:y|ies)|books|shoes|rooms?|wards?"
                r"|area|corner|lessons|sessions|clinics?|groups?|camps?)\b)"
            ),
            "kids' ",
        ),
        (r"\bgrp(s?)\b\.?", r"group\1"),
        (r"\bprog\b\.?", "program"),
        (rf"(?<!from )\b({_MONTH})\w* (?:thru|through) (?=(?:{_MONTH}))", r"from \1 through "),
        (r"\bthru\b", "through"),
        (_FIRST_OF_ALL, r"\1 for the first \2 "),
        (r"(?<=[a-z]{3}) n (?=[a-z]{3})", " and "),
        (r"\b(wood|coal|gas|oil) fired (?=[a-z])", r"\1-fired "),
        (r"\bmed card\b", "medical card"),
        (r"\bcomp events\b", "compensation events"),
        (r"\b(every|each) am\b", r"\1 morning"),
        (r"\b(every|each) pm\b", r"\1 afternoon"),
        (r"\b(drove|worked|taught|served|trained|cooked|welded|flew) (?=\d+ (?:years|months)\b)", r"\1 for "),
        (r"\bit self\b", "it themselves"),
        (r"\bsince (?=\d+ (?:years|months|weeks)\b)", "for "),
        (r"\b(?<=have )build\b|\b(?<=has )build\b", "built"),
        (r"\b(?<=want )(?=(?:change|make|build|hire|move|grow|open|start|replace|buy|use|do|have|see)\b)", "to "),
        (r"\bspeak polish\b", "speak Polish"),
        (r"\bpower bi\b", "Power BI"),
        (r"\b(\d+) year olds?\b", r"\1-year-olds"),
        (r"\bvs\b(?!\.)", "versus"),
        (_NOT_AS_MUCH, r"\1, not "),
        (_NOT_THESE, r"\1, not "),
        (
            (
                r"(?<!\bi )\b(gets?|got|picks?|choose|ha(?:ve|s|d)|do(?:es)?|run|keep|set|write|lead|plan|build|make)"
                r" own (?=[a-z])"
            ),
            r"\1 their own ",
        ),
        (
            r"\b(one|two|half|some) (on|in|for|at|from) (\w+) (?=(?:one|two|half|some|the rest) (?:on|in|for|at)\b)",
            r"\1 \2 \3 and ",
        ),
        (r"^(half|most|much|all|part|some) of it from\b", r"\1 of it comes from"),
        (r"^(half|most|many|all|some) of them from\b", r"\1 of them come from"),
        (
            _BARE_THING,
            r"\1 a \2",
        ),
        (r"\bppl\b", "people"),
        (r"\b(?-i:[Ss]hl?d)\b", "should"),
        (r"\b(?-i:cld|Cld)\b", "could"),
        (r"\b(?-i:wld|Wld)\b", "would"),
        (r"\b(sh|c|w)oulda\b", r"\1ould have"),
        (r"\bwanna\b", "want to"),
        (r"\b(?:abt|re:)(?=\s)", "about"),
        (r"\b(?<=you |hey )r\b|\b(?<=they )r\b|\b(?<=we )r\b", "are"),
        (r"(?<!\w)u\b(?![.&-])", "you"),
        (r"(?<!\w)ur\b", "your"),
        (r"\bsvcs\b", "services"),
        (r"\bsvc\b", "service"),
        (r"\bcert\b\.?", "certification"),
        (r"\bcerts\b", "certifications"),
        (r"\bexp\b\.?", "experience"),
        (r"\bdbs(?= (?:check|cert|form|clear|appl|update|number|disclos))", "DBS"),
        (r"\b(my|new|enhanced|(?:and|plus)(?= dbs(?:$|[,;.]))) dbs\b", r"\1 DBS"),
        (rf"\b({_OF_DATA}) (?-i:dbs)\b", r"\1 databases"),
        (r"(?<!\d)(?<!\d )\b(?-i:db)\b(?! (?:level|limit)s?)", "database"),
        (r"\blvl ?(?=\d)", "level "),
        (r"\blvl(s?)\b", r"level\1"),
        (r"\bk8s\b", "Kubernetes"),
        (r"\binfra\b", "infrastructure"),
        (r"(?<=in )prod\b", "production"),
        (r"\bengs\b", "engineers"),
        (r"\b(?<=\d )eng\b", "engineers"),
        (r"\bdevs\b", "developers"),
        (r"\bconfig\b", "configuration"),
        (r"\brefs\b", "references"),
        (r"\b(?:fwiw|imo|imho|iirc|afaik|ngl)\b,?\s*", ""),
        (
            r"\b(\d+) (year|month|week|day)s old (?=(?!max|at|now|and|or|in|when|on|but|already|yet|tops|by|as)[a-z])",
            r"\1-\2-old ",
        ),
        (
            r"\b(\d+)[ -]?min (?=(?!from|of|to|away|by|a|per|each|in|for|with|on|late|long|max|and|or)[a-z])",
            r"\1-minute ",
        ),
        (r"\b(learn|learning|know|write|writing|use|using|of|in) rust\b", r"\1 Rust"),
        (r"\b(led|lead|leading|managed|built) (?=(?:team|group|squad)\b)", r"\1 a "),
        (r",? (?:and )?etc\b\.?", ""),
        (r"(?<!next )(?<!last )(?<!this )(?<!each )(?<!per )(?<!every )\bq\b(?=$|[:,])", "question"),
        (r"\b1x (?=(?:an?|per|every)\b)", "once "),
        (r"\b2x (?=(?:an?|per|every)\b)", "twice "),
        (r"\b(\d+)x (?=(?:a|an|per|every)\b)", r"\1 times "),
        (r"\bits (?=(?:used|being|an?|the|not|so|very|just|really|on|in|at|all)\b)", "it's "),
        (r"\b(\d+)[ -](?:people|person|man) team\b", r"\1-person team"),
        (r"\b(\d+) (man|person|bed|seat) (?=(?:crews?|teams?|units?|wards?|rooms?|boats?|buses|vans?)\b)", r"\1-\2 "),
        (r"\bwho's (?=(?:budget|job|idea|call|turn|decision|account|team|desk|rota|name|responsibility)\b)", "whose "),
        (r"(?<=[a-z]{3}[a-rt-z]s) (?-i:r) (?=[a-z\d])", " are "),
        (r"\bxray(s?)\b", r"X-ray\1"),
        (r"(?<!a )(?<!the )\b(\d)[ -]day (?:wk|week)\b", r"a \1-day week"),
        (r"\bagressive", "aggressive"),
        (r"\b([a-z]{3,}) to ([a-z]{3,}) (?=(?:ratios?|times?|rates?)\b)", r"\1-to-\2 "),
        (r"\b(face|end|door|day) to \1 (?=[a-z]{5,}\b)", r"\1-to-\1 "),
        (r"\s/\s", ", "),
        (r"\b(?<=on a )sat\b|\b(?<=on )sats?\b(?! \w)", "Saturday"),
        (r"\bmtg(s?)\b", r"meeting\1"),
        (r"\bbldg(s?)\b\.?", r"building\1"),
        (r"\bbtwn\b", "between"),
        (r"\bgovt\b", "government"),
        (r"\byr\b\.?", "year"),
        (r"\b(?:(?-i:bc)|bcs|bcz|coz)\b", "because"),
        (r"\btbh\b,?|\btbf\b,?|\bbtw\b,?", ""),
        (r"\bmgmt\b\.?", "management"),
        (r"\bmgr\b\.?", "manager"),
        (r"\bdept\b\.?", "department"),
        (r"(?<=[a-rt-z]s)\s=\s", " are "),
        (r"\s=\s", " is "),
        (rf"(?<=[a-z0-9] )(?<!from )({_MONTH})\s?(?:[-–]|(?<= )to(?= ))\s?({_MONTH})\b", r"from \1 to \2"),
        (r"\bfrom may to\b", "from May to"),
        (r"\b(her|him|my) self\b", r"\1self"),
        (r"\bfrom march to\b", "from March to"),
        (r"\b(?-i:[Aa]pr)\b\.?", "April"),
        (r"\b(?-i:[Jj]an)\b\.?", "January"),
        (r"\b(?-i:[Ff]eb)\b\.?", "February"),
        (r"\b(?-i:[Aa]ug)\b\.?", "August"),
        (r"\b(?-i:[Ss]ept?)\b\.?", "September"),
        (r"\b(?-i:[Oo]ct)\b\.?", "October"),
        (r"\b(?-i:[Nn]ov)\b\.?", "November"),
        (r"\b(?-i:[Dd]ec)\b\.?", "December"),
        (r"\b(from (?-i:[A-Z][a-z]+) (?:to|until|till)) may\b", r"\1 May"),
        (r"\b(from (?-i:[A-Z][a-z]+) (?:to|until|till|through)) march\b", r"\1 March"),
        (r"\b(from (?-i:[A-Z][a-z]+) (?:to|until|till|through)) (?:april|apr)\b", r"\1 April"),
        (r"\b(?-i:ag) (?=(?:and|work|flying|pilots?|sector|science|land|jobs|contracts?)\b)", "agricultural "),
        (_WHO_HAVE, r"\1 who have \2 "),
        (_OF_THERE, r"\1 of their "),
        (r"\b(blow|work|hand)[ -]outs\b", r"\1outs"),
        (r"\bnew builds\b", "new-builds"),
        (r"\bbreak[ -]downs\b", "breakdowns"),
        (r"\bcall outs\b", "call-outs"),
        (r"\b(drop|cut) offs\b", r"\1-offs"),
        (r"\b(check|follow|pick|warm|clean|back) ups\b", r"\1-ups"),
        (_PRACTICE, r"\1practice"),
        (_OWNERS, r"\1' "),
        (r"\bteh\b", "the"),
        (r"\bnxt\b", "next"),
        (r"\bcomming\b", "coming"),
        (r"\bthier\b", "their"),
        (r"\bbecuase\b", "because"),
        (r"\balot\b", "a lot"),
        (r"\bwich\b", "which"),
        (r"\bseperate", "separate"),
        (r"\bdefinately\b", "definitely"),
        (r"\bmanagment\b", "management"),
        (r"\benviroment", "environment"),
        (r"\btho\b", "though"),
        (r"\bcuz\b", "because"),
        (r"\brly\b", "really"),
        (r"\b(s?he|who|how|t?here|where)s\b(?!')", r"\1's"),
        (r"\b(they|you|that|she|it)ll\b", r"\1'll"),
        (r"\b(you|should|could|would)ve\b", r"\1've"),
        (r"\byoure\b", "you're"),
        (_LED_BY, r"\1-\2 "),
        (rf"\b1st (?!of\b|{_MONTH})(?=(?-i:[a-z]))", "first "),
        (rf"\b2nd (?!of\b|{_MONTH})(?=(?-i:[a-z]))", "second "),
        (rf"\b3rd (?!of\b|{_MONTH})(?=(?-i:[a-z]))", "third "),
        (r"\b(they|you)d\b", r"\1'd"),
        (r"\b(should|could|must|need)nt\b", r"\1n't"),
        (r"\bwont\b", "won't"),
        (r"\b(every|some|any|no)(one|body)s\b", r"\1\2's"),
        (r"\b(today|yesterday|tomorrow|women|children)s\b", r"\1's"),
        (r"\b(?-i:v) (?=(?!belts?|necks?|engines?|plan|neck)[a-z]{3,}\b)", "very "),
        (r"\b(talk|talked|chat|chatted|convo|spoke|question|asked) re (?=\w)", r"\1 about "),
        (r"^re (?=\w)", "about "),
        (r"\bi\b(?![.)])", "I"),
        (r"\bi['’]?m\b", "I'm"),
        (r"\bive\b", "I've"),
        (r"\bdont\b", "don't"),
        (r"\bdoesnt\b", "doesn't"),
        (r"\bdidnt\b", "didn't"),
        (r"\bcant\b", "can't"),
        (r"\bisnt\b", "isn't"),
        (r"\barent\b", "aren't"),
        (r"\bwasnt\b", "wasn't"),
        (r"\bwerent\b", "weren't"),
        (r"\bhavent\b", "haven't"),
        (r"\bha(s|d)nt\b", r"ha\1n't"),
        (r"\bwouldnt\b", "wouldn't"),
        (r"\bthats\b", "that's"),
        (r"\btheyre\b", "they're"),
        (r"\btheyve\b", "they've"),
        (r"\btheir['’]s\b", "there's"),
        (r"\bwhats\b", "what's"),
        *HASTY,
        *HURRIED,
    )
)
