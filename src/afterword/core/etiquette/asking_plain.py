"""Plain questions about one's chances, in which the decision is hardly named: "Am I in?", "Has the panel met?"."""

from typing import Final

from afterword.core.etiquette.asking_parts import DECISION, KIND, OURS, PROCESS, ROLE, TIMELINE, any_of, few

_ENDS = r"(?= ?[?.!,;]| ?$| (?:yet|already|now|so far|and|or)\b)"
_MINE = r"(?:application|candidacy|interview|performance|chances|profile)s?\b"
_DECIDERS = any_of("committee", "panel", "board", "team", "hiring managers?", "managers?", "client", "company")
_SOMEONE = any_of(
    *(
        "someone",
        "somebody",
        "anyone",
        "anybody",
        "me",
        "another (?:candidate|person)",
        "a different (?:one|candidate)",
    ),
    *("(?:a|the|your) (?:candidate|person|finalist|winner)",),
)
_CHOSEN = any_of("picked", "chosen", "selected", "found", "hired", "gone with", "settled on", "decided on", "gone for")
_CHOOSE = any_of("pick", "choose", "select", "find", "hire", "go with", "settle on", "go for")
_NO_WORK = r"(?! (?:to|who|from|with|for (?!(?:the|this) role))\b)"

CHANCES: Final = (
    # Do I still have a chance?
    (
        r"\bi (?:still )?(?:have|stand) (?:still )?(?:a|any|some) (?:\w+ )?(?:chance|shot|hope|prospect)s?"
        rf"(?:{_ENDS}| (?:for|of|at|with|in) {few(3)}(?:{ROLE}|getting|being|offer)\b)"
    ),
    r"\bmy chances\b",
    r"\b(?:am|was|have|had|whether|if|will) i(?:'m|'ve)? (?:(?:been|be|am|was|still|already|really) ){0,2}"
    + any_of(
        rf"(?:in|out){_ENDS}",
        rf"(?:through|successful|unsuccessful|rejected|turned down|ruled out|a finalist|one of){_ENDS}",
        (
            rf"(?:through|successful|unsuccessful|a finalist) (?:to|for|in|with) {few(2)}(?:{ROLE}|{PROCESS}|round"
            r"|stage)\b"
        ),
    ),
    (
        rf"\b(?:did|have|do|whether|if) i (?:make|made|pass|passed|get past)(?: the {few(1)}"
        rf"(?:cut|shortlist|list|round|stage|interview|screening)\b|(?={_ENDS}))"
    ),
    (
        r"\b(?:hire|hiring|rejecting|reject|choosing|considering) me\b|\b(?:make|making) (?:me )?an? (?:\w+ )?offer\b"
        r"|\boffer (?:me )?the (?:job|role|position)\b|\ban? offer (?:is )?(?:coming|forthcoming|on (?:its|the) way)"
    ),
    (
        r"\b(?:possible|likely|realistic) (?:that )?(?:for me to |i(?:'ll| will| could| can)? )(?:still )?get (?:the"
        r"|this) "
    ),
    rf"\bwho (?:gets|got|will get|is getting|has got|is going to get) (?:the|this) {ROLE}",
    rf"\bwho (?:did|have|has|will|would) (?:you|they|{few(1)}{_DECIDERS}) (?:{_CHOSEN}|{_CHOOSE}){_ENDS}",
    (
        rf"\b(?:you|they|{_DECIDERS})(?:'ve|'d)? (?:(?:have|has|already|just|guys|now) "
        rf"){{0,2}}{_CHOSEN} {_SOMEONE}{_NO_WORK}"
    ),
    rf"\bdid (?:you|they|the {few(1)}{_DECIDERS}) (?:already )?{_CHOOSE} {_SOMEONE}{_NO_WORK}",
    rf"\blean(?:ing)? (?:towards?|to) {_SOMEONE}",
)
ROUNDS: Final = (
    # Will there be another round? Who else is there?
    (
        r"\b(?:(?:will|would|is|are) there (?:be )?|(?:should|can|may|could|will|would) i (?:expect|have|be (?:asked|"
        r"invited) (?:for|to)|get) )(?:still )?(?:another|an?|any|more) (?:(?:second|third|final|further|next|more"
        r"|other) )?"
        r"(?:round|interview|stage)s?\b(?! of (?!interviews|talks|conversations))"
    ),
    (
        r"\b(?:are there|do you have|were there) (?:still )?(?:any |many |a lot of )?(?:other|more) (?:candidate"
        r"|applicant)"
    ),
    (
        r"\bhow many (?:other |more )?(?:candidates|applicants|people) (?:are|were|have|did you) "
        r"(?:still )?(?:left|in the|being|applied|interview|under|shortlisted|you)"
    ),
    r"\bhow (?:did|are|were|have) (?:the|your) (?:other|rest of the|remaining) (?:interview|candidate|applicant|round)",
    (
        r"\bare you (?:guys )?still (?:interviewing|recruiting|looking for (?:someone|somebody|candidates))\b"
        rf"|\bare you (?:guys )?still (?:hiring|searching|looking|deciding){_ENDS}"
    ),
    (
        rf"\b(?:is|if|whether) (?:my|the|this|that|your) {few(1)}(?:{ROLE}|search|process) (?:is )?(?:still )?"
        rf"(?:active|alive|live|in play|ongoing|under way|open){_ENDS}|\b(?:search|process) (?:is )?still on\b"
    ),
)
HOW_IT_WENT: Final = (
    # How did I do?
    (
        rf"\bhow (?:did i do|have i done|i did|i've done|was i)(?:{_ENDS}"
        r"| (?:in|at|on|during) (?:the|my|our|your) (?:\w+ )?(?:interview|round|conversation|panel|process"
        r"|assessment)\b)"
    ),
    (
        rf"\bhow\b.{{0,30}}\bmy (?:\w+ )?{_MINE}(?={_ENDS}| (?:is|was|has|went|goes|go|did|progress|far|look|stand|com"
        r"|mov|do))"
    ),
    rf"\b(?:about|on|of|regarding|concerning) (?:me{_ENDS}|my (?:\w+ )?(?:candidacy|interview|performance|chances)\b)",
    (
        r"\b(?:thoughts|feedback|opinion|impression|decision|verdict|news|word|mind) (?:\w+ )?(?:about|on|of) (?:me"
        r"|my)\b"
        r"(?! (?:sample|question|talk|project|exercise|solution|article|slides|code|draft|idea))"
    ),
    (
        r"\b(?:time|chance|opportunity|able) to (?:review|look at|consider|discuss|go through|evaluate) my (?:\w+ "
        rf")?{_MINE}"
    ),
    (
        rf"\b(?:did|has|have) (?:the |your )?(?:\w+ )?{_DECIDERS} (?:(?:already|yet|finally) )?(?:meet|met|convened?)"
        rf"(?: {few(1)}(?:about me|to decide|on my|on the (?:role|position)))?(?:{_ENDS})(?! in)"
    ),
    (
        rf"\b(?:did|has|have) (?:they|(?:the|your) {few(1)}{_DECIDERS}) (?:\w+ )?(?:(?:say|said|given?|got|get|come) "
        r"(?:you )?(?:anything|something|any feedback|feedback|back|more|a decision)"
        rf"|respond(?:ed)?|repl(?:y|ied)){_ENDS}"
    ),
    rf"\bwhat (?:did|does|do) (?:they|(?:the|your) {few(1)}{_DECIDERS}) (?:say|think){_ENDS}",
)
NEWS_OF_IT: Final = (
    # Anything new?
    (
        rf"\b(?:anything|something) new(?: to (?:report|share|tell))?(?:{_ENDS}| (?:on your|at your|from (?:you|your"
        r"|them)|"
        rf"for me|about my|on my|{few(2)}(?:the|my) {ROLE})\b)"
    ),
    (
        rf"\bany (?:movement|progress|change|changes)(?:{_ENDS}| (?:on this|on your|at your|with this|{few(2)}(?:the"
        r"|my|your) "
        rf"(?:{ROLE}|{PROCESS}))\b)"
    ),
    (
        r"\b(?:anything|something|things) (?:new )?(?:changed|happened|moved)"
        rf"(?: since (?:we|our|my|last|then|the interview)\b| on your\b|{_ENDS})"
    ),
    (
        r"\bhow (?:things|it|everything|matters)(?: is| are|'s|'re)?(?: all)? (?:going|looking|coming along"
        r"|progressing|stand)"
        r" (?:on|at|from) (?:your|their)\b"
    ),
    (
        r"\bhow (?:is it|are things|is everything|do things|does it|'s it)(?: all)?(?: going| look(?:ing)?| "
        r"stand(?:ing)?| coming"
        rf" along)? (?:for me\b|(?:on|at) your (?:side|end)\b|with (?:my|the|your) {few(1)}(?:{ROLE}|{PROCESS})\b)"
    ),
    (
        r"\bhow's it (?:going|looking) (?:for me\b|(?:on|at) your\b)|\bhow (?:are things|things are) (?:looking"
        rf"|standing){_ENDS}"
    ),
    rf"\bwhere (?:are|do) (?:we|you|things) (?:stand )?(?:with|on) (?:this{_ENDS}|(?:my|the|your) {few(1)}{ROLE}\b)",
    (
        r"^(?!.{0,80}\b(?:(?<!by )when|if|after|once|how)\b).{0,120}\bwhat(?:'s| is| happens| comes| will happen| would"
        r" happen) "
        rf"(?:next|now|from here)(?: (?:in|with) (?:the|your|my) {few(1)}(?:{PROCESS}|process)\b| for me\b| on "
        rf"your|{_ENDS})"
    ),
    (
        r"^(?:(?:hi|hello|hey|dear) .{1,30}, )?(?:(?:so|and|just|again),? )?(?:any )?"
        r"(?:news|updates?|decision|answer|feedback|eta|progress|verdict|word)(?: (?:yet|already|so far|please))? ?\?"
    ),
    (
        r"\b(?:get|got|have|did|seen|read|received|receive|see) (?:you )?(?:\w+ )?my (?:last|previous|earlier|recent) "
        rf"(?:e-?mail|message|note|inquiry|letter|follow-?up)s?(?:{_ENDS}| (?:from|of|about (?:my|the {ROLE}))\b)"
    ),
)
TIMING: Final = (
    # How soon will you choose?
    rf"\b(?:sense|idea|indication|feeling|picture|word|something) (?:of|on|about) (?:the |your )?{TIMELINE}(?={_ENDS})",
    (
        rf"\b(?:have|got|is there|an|the) eta\b(?:{_ENDS}| (?:on|for) (?:an? |the |your )?{KIND}(?:decision"
        rf"|answer|{ROLE})\b)"
        rf"|^eta (?:on|for) (?:an? |the |your )?{KIND}decision"
    ),
    rf"\b(?:clos(?:e|er)|nearer|near) to (?:deciding\b|(?:making |reaching )?{OURS} {KIND}{DECISION})",
    (
        r"\b(?:make|made|making|reach|reached) (?:a|your|their|the) (?:final )?(?:choice|selection|pick|hire"
        r"|appointment)\b"
        rf"(?={_ENDS}| (?:on|for|about|by) {few(2)}{ROLE}\b)|\bthe choice (?:be|been) made\b"
    ),
    r"\bma(?:de|ke|king) up (?:your|their|his|her) minds?\b",
    rf"\bwhen(?:'s|'ll| is| will) (?:the|your) {KIND}(?:decision|choice|outcome)\b",
    rf"\bwhen\b.{{0,40}}\bi\b.{{0,20}}\bexpect to know{_ENDS}|\babout when you(?:'ll| will| might)? (?:know|decide)\b",
    (
        r"\b(?:date|day|time) (?:by|on|at) which (?:you|they|i)(?:'ll| will| would| might| can)? (?:\w+ )?(?:know"
        r"|decide|hear)\b"
    ),
    (
        r"\b(?:need|take) (?:some |any |a little )?(?:more|further) time (?:to (?:decide|choose)\b|for (?:the"
        rf"|your) {KIND}decision)"
    ),
    (
        r"\b(?:were|are|be|been) (?:you |they )?able to (?:decide|make (?:a|your) (?:decision|choice))\b"
        rf"(?={_ENDS}| (?:on|about|for) {few(2)}{ROLE}\b)"
    ),
    rf"\b(?:if|whether|when|once|as soon as) (?:you|they)(?:'ve|'ll| have| will)? (?:\w+ )?decided?{_ENDS}",
    rf"\b(?:speed up|expedite|accelerate|hurry up) (?:your|the|a|their) (?:decision\b|(?:{PROCESS}) process\b)",
    (
        r"\b(?:have|is there) an? (?:answer|verdict|response) for me\b|\bshould i (?:keep|still be|be|stop) (?:waiting"
        r"|hoping)\b"
    ),
)
ELSEWHERE: Final = (
    r"\bgibt(?:'s| es) (?:schon |denn )?(?:et)?was neues\b(?= ?\?| (?:zu|von|bei|in) (?:meiner|ihnen|ihrer))",
    r"\bstand der dinge\b|\bwie geht es (?:jetzt |nun |bei ihnen )?weiter(?= ?\?)",
    r"\b(?:avez-vous|y a-t-il|auriez-vous|du) (?:\S+ )?(?:du |de )?nouveau ?\?",
    r"\b(?:hay|tienen?|alguna)\b.{0,20}\b(?:novedad|noticia)|\b(?:han|ha|hay)\b.{0,20}\bdecisi(?:ón|on)\b",
    r"\b(?:ci sono|avete|ha)\b.{0,15}\b(?:novità|notizie|aggiornament)|\b(?:al|nog) nieuws\b",
)

PLAIN: Final = (*CHANCES, *ROUNDS, *HOW_IT_WENT, *NEWS_OF_IT, *TIMING, *ELSEWHERE)
"""They count where the sentence is a question, or opens as one."""
