"""What hurried notes leave out or mistype, and what it stands for: months, years, "there" for "their"."""

from typing import Final

_DAY_OF: Final = {"fri": "Friday", "sat": "Saturday", "sun": "Sunday", "thu": "Thursday", "mon": "Monday"}
_DOES: Final = (
    r"age|park|do|wash|keep|store|make|bake|brew|mill|fix|service|use|sell|buy|grow|raise|feed|train|clean|own|build"
    r"|hire|design|write|test|check|pick|smoke|cure|roast|grind|press|print|paint|bind|dye|spin|weave|cut|mix|source|choose"
    r"|know|love|like|teach|pay|treat|show|run|plan|clear|empty|charge|rotate|tag|harvest|bottle|cook|serve|record|file|ship"
)
_ALONE: Final = (
    r"is|are|was|were|has|have|had|will|for|since|from|every|each|all|most|in|on|at|by|with|to|and|or|but|as|so|too"
    r"|until|till|when|while|because|if|where|who|once|twice|again|now|today|first|last|next|early|late|daily|weekly|monthly"
    r"|only|often|always|before|after|during|then|than|themselves|myself|instead|well|more|less|the|an?|not|no|just"
    r"|mon|tue|wed|thu|fri|sat|sun|mornings|evenings|afternoons|nights|weekends|days|[a-z]+day|[a-z]+days"
)
"""What stands behind "there" itself."""
_OF_AGE: Final = (
    r"drove|driven|driving|cooked|cooking|baked|baking|played|playing|rode|ridden|riding|milked|milking|sewn|sewing"
    r"|danced|coded|coding|sang|sung|painted|swum|sailed|sailing|fished|welded|gardened|grew up|my own"
)
"""What one has done since one was 14, or since 2014: of such a number nobody knows which."""
_MONTHS: Final = (("mar", "March"), ("jun", "June"), ("jul", "July"))
_BEFORE_MONTH: Final = r"in|by|since|until|till|til|early|late|mid|next|last|this|before|after|from"
_HELD_FOR: Final = (
    r"\b((?:age|hang|cure|prove|proof|ferment|soak|smoke|rest|shadow|train)(?:s|d|ed)? (?:(?:it|them|the|their|your|my)"
    r" ?[a-z]*|[a-z]+)) (?=\d+ (?:minutes|hours|days|weeks|months|years)\b(?! (?:a|per|in|at|every|ago|later)\b))"
)
"""As in "they age their beef 40 days"."""
_BEEN: Final = (
    r"(?:^|(?<=: ))((?:the )?(?:crew|team|squad|band|group|gang|duo) (?:of \w+ )?)been (together|here|there)"
    r" (?=\d+ (?:months|years)\b)"
)
"""As in "crew of 6 been together 10 years"."""
_AS_IT_IS: Final = (
    r"(?:^|(?<=: ))(everything|nothing) (?=(?:[a-z]{2,}ed|sewn|made|done|built|cut|grown|cooked|written|shot|kept"
    r"|bought|sold|drawn|ground|spun|woven|hung|told|given|brought|thrown|worn|read(?: out| aloud)?)"
    r" (?:by|in|on|at|from|to|with|twice|every)\b)"
)
"""As in "everything sewn by hand": it lacks but its verb."""
_THE_NEXT: Final = (
    r"\b(in|within|over|during|for|after) (next|last|past|coming)"
    r" (?=\d|few\b|couple\b|two\b|three\b|four\b|five\b|six\b|ten\b)"
)
"""As in "over next 2 years"."""
_THEIR: Final = (
    rf"\b((?:they|you|we|lads|girls|guys|people|staff|drivers|nurses|chefs|growers|s?he|who)"
    rf" (?:all |still |always |now )?(?:{_DOES})(?:s|es)?) there (?!(?:{_ALONE})\b)(?=[a-z])"
)
"""As in "they age there beef"."""
_OPENS: Final = (
    r"(?:^|(?<=: ))(season|shift|rota|round|shop|kitchen|contract|course|term|clinic|fair|show|tour)"
    r" (runs|starts|ends|opens|closes|finishes) (?=(?:from|in|at|on|until|till|til|every|by|\d)\b|\d)"
)
"""As in "season runs from April to October"."""
_TRAINED: Final = (
    r"(?:^|(?<=[,:] ))(everyone|everybody)"
    r" (?=(?:trained|vetted|certified|licensed|insured|tested|paired|rostered|briefed)"
    r" (?:on|in|for|by|with|to)\b)"
)
"""As in "everyone trained on it"."""
_TONGUES: Final = (
    r"english|spanish|french|german|polish|italian|portuguese|welsh|urdu|arabic|hindi|mandarin|russian|turkish"
)
_SPANS: Final = r"(?:\d+|one|two|three|four|five|six|seven) (?:days|weeks|months|nights)"
_A_VOWEL: Final = (
    r"(?<!class )(?<!grade )(?<!section )(?<!part )(?<!type )(?<!plan )(?<!vitamin )(?<!hepatitis )(?<!level )"
    r"(?<!band )(?<!team )(?<!block )(?<!unit )(?<!group )(?<!site )(?<!ward )(?<!room )\b(?-i:a) (?=(?-i:"
    r"(?!(?:and|is|as|at|in|of|on|or|if|it|are|an?|also|all|each|every)\b)"
    r"(?:[ai][a-z]|o(?!ne\b|nce\b|uija)[a-z]|e(?!u|we)[a-z]|un(?!i)[a-z]|hour\b|honest|heir)))"
)
"""As in "stuck in a office"."""
_TWO_VERBS: Final = (
    r"\b(they|we|you|s?he|I|also|all|always) (cross|hand|spot|deep|double|pressure|jet|batch|quality|dry|slow"
    r"|hot) (train|feed|check|clean|wash|cook|stitch|sew|finish|paint|roast|smoke|cure|age|cut|carve|wrap|chill|tie"
    r"|bottle|label|dip|pick|raise|rear)(?=s?\b|ed\b)"
)
"""As in "they cross train everybody"."""
_DEED_OF_TWO: Final = (
    r"(?:^|(?<=[,:] ))(hand|spot|deep|cross|pressure|batch|slow) (stripping|feeding|checking|cleaning|washing|stitching"
    r"|sewing|finishing|carving|painting|rearing|raising|training|cooking|roasting|throwing|building) (?=[a-z]{3,})"
)
"""As in "hand stripping terriers"."""
_BEEN_TOO: Final = (
    r"(?:^|(?<=: ))((?:most|half|all|some) of (?:the|their) [a-z]+)"
    r" been (there|here|together) (?=\d+ (?:years|months)\b)"
)
_ON_SHOW: Final = r"\b(my|the|some|a few) before(?:s)? and afters?\b(?! (?:photos|pictures|school|care|shots|club))"
_IT_GETS: Final = (
    r"(?:^|(?<=: ))gets (?=(?:(?:a bit|a little|very|really|quite|so|pretty|well|proper|right) )?(?:lively|busy|hectic"
    r"|loud|noisy|cold|hot|quiet|wild|crowded|packed|mad|dusty|muddy|wet|dark|slow|rowdy|messy|warm|slippery|windy)\b)"
)
"""Of a place or a day, and never of who told it."""
_AS_SAID: Final = (
    r"^(?!.*\b(?:I|me|my|we|us|our)\b)([^,]+),? (?:s?he|they) (?:said|says|reckons?),?"
    r" (?=(?:is|are|was|were|has|have|makes?|means?|can)\b)"
)
"""As in "a quiet staffroom, he says, is a bad sign"; of "me" nobody knows whether it is quoted."""
_EVENT_EVERY: Final = (
    r"(?:^|(?<=: ))(wedding|meeting|briefing|delivery|party|market|funeral|match|fire drill|team meeting)"
    r" (?=(?:every|each) [a-z]+\b)"
)
"""As in "wedding every Saturday in the summer"."""
_NEW_ONE: Final = (
    r"(?:^|(?<=: ))new ((?!staff\b|people\b|children\b|everyone\b)(?:[a-z]+ )?[a-z]+[a-rt-z])"
    r" (?=(?:was|is|has) (?:[a-z]+ed|being|been|coming|put|built|bought|going)\b)"
)
"""As in "new churn was fitted in May"."""
_HOW: Final = "busy|busier"
_MONTH: Final = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|summer|winter"
    r"|spring|autumn"
)
_SHORT_MONTH: Final = "jan|feb|aug|sept?|oct|nov|dec"
HASTY: Final[tuple[tuple[str, str], ...]] = (
    *((rf"\b({_BEFORE_MONTH}) (?-i:{short})\b\.?", rf"\1 {month}") for short, month in _MONTHS),
    (r"\bx-?mas\b", "Christmas"),
    (_THE_NEXT, r"\1 the \2 "),
    (r"\bsince '?([5-9]\d)(?=$|[,;.])(?![%\d])", r"since 19\1"),
    (rf"^(?!.*\b(?:{_OF_AGE})\b)(.*)\bsince '?([01]\d)(?=$|[,;.])(?![%\d])", r"\1since 20\2"),
    (r"\bsince '([01]\d)(?=$|[,;.])(?![%\d])", r"since 20\1"),
    (
        r"\b((?:started|joined|opened|founded|began|arrived|trained|qualified|came)\b[^,;.]*) in '?([5-9]\d)$",
        r"\1 in 19\2",
    ),
    (r"\b((?:started|joined|opened|founded|began|arrived|trained|qualified|came)\b[^,;.]*) in '?(0\d)$", r"\1 in 20\2"),
    (_THEIR, r"\1 their "),
    (r"\b(\d+) (weeks|months|years) work\b(?=$|[,;.])", r"\1 \2 of work"),
    (r"(?<=[a-z]{3}) (?-i:n) (?=(?:an?|the|no|my|some|\d+) )", " and "),
    *(
        (rf"\b{one}\b\.? (?=(?:and|or) (?:Fri|Satur|Sun)day (?:nights|mornings|evenings|afternoons)\b)", f"{day} ")
        for one, day in _DAY_OF.items()
    ),
    (r"(?:^|(?<=: ))1 (?=[a-z]{3,} at a time\b)", "one "),
    (r"\b((?:is|are|was|were|dates?) from) '?([5-9]\d)$", r"\1 19\2"),
    (r"^([a-z\d :]*\b(?:training|days|weeks|months|years|term|school)) then (?=an? |the )", r"\1 and then "),
    (rf"(?:^|(?<=: ))({_SPANS}) on(?:,? and|,|/)? ({_SPANS}) off\b", r"\1 on and \2 off"),
    (r"\bcall out (?=rotas?\b|fees?\b|shifts?\b|teams?\b|lists?\b)", "call-out "),
    (r"\b((?:training|support|experience|qualification|lead|work) (?:on|in|with|for)) send\b(?=$|[,;.?])", r"\1 SEND"),
    (_OPENS, r"the \1 \2 "),
    (_TRAINED, r"\1 is "),
    (r"\b(when|if|because|while|once|that) its (?=[a-z]{3,}ing$|[a-z]{3,}ing[,;.]|too\b|very\b|so\b)", r"\1 it's "),
    (r"\bdo ye\b", "do you"),
    (r"\b(the|their|your) on call (?=like\b|work\b)", r"\1 on-call "),
    (_AS_IT_IS, r"\1 is "),
    (_HELD_FOR, r"\1 for "),
    (_BEEN, r"\1has been \2 for "),
    (_A_VOWEL, "an "),
    (_DEED_OF_TWO, r"\1-\2 "),
    (r"\b(\d+) to (\d+) (?=ratio)", r"\1-to-\2 "),
    (r"\bmon(?= ?(?:to|-|–) ?(?:tue|wed|thu|fri|sat|sun))", "Monday"),
    (r"(?<=Monday to )fri\b", "Friday"),
    (r"(?<=Monday to )sat\b", "Saturday"),
    (r"(?<=Monday to )wed\b", "Wednesday"),
    (_BEEN_TOO, r"\1 have been \2 for "),
    (_TWO_VERBS, r"\1 \2-\3"),
    (_ON_SHOW, r"\1 before-and-after pictures"),
    (r"\b(driver|commercial driver|food handler|operator|pilot)s (?=(?:licen[cs]e|permit|card|cert)s?\b)", r"\1's "),
    (r"\b(master|bachelor)s (?=(?:degree|thesis|program(?:me)?)\b)", r"\1's "),
    (r"\b(in the|on the|every|each|per|one|most) eve\b(?! of\b)", r"\1 evening"),
    (r"(?<!mas )(?<!year )(?<!year's )\beves\b(?= and\b|$|[,;.])|(?<=and )eves\b", "evenings"),
    (r"\bI done (?=.* (?:in|last|on) [a-z\d]+$|.* ago$)", "I did "),
    (r"\bI (done|seen|been|taken|driven|written) (?=[a-z\d])", r"I have \1 "),
    (r"^dm (?=(?:him|her|them|[a-z]+ (?:my|the|some|a))\b)", "message "),
    (r"\b(big|strong|keen|hot) on ([a-z]+) not ([a-z]+)$", r"\1 on \2, not \3"),
    (_AS_SAID, r"\1 "),
    (r"\bwi (?=[a-z])", "with "),
    (r"\bbout (?=(?:my|the|his|her|their|an?|how|what|when|where|why)\b)", "about "),
    (r"\bsen (?=(?:kids|children|pupils|students|team|support|unit|lead|needs|class|work|role)\b)", "SEN "),
    (_IT_GETS, "it gets "),
    (
        r"^(over|under)[ -](\d0s) (?=(?:class|club|team|group|session|lunch|squad|football|league|swim)(?:e?s)?\b)",
        r"\1-\2 ",
    ),
    *((rf"^{short} (?=(?:is|are|was)\b)", f"{day} ") for short, day in _DAY_OF.items()),
    (rf"\bbilingual,? (?:in )?({_TONGUES})(?: and |/|, | & | )({_TONGUES})\b", r"bilingual in \1 and \2"),
    (r"(?:^|(?<=: ))(nobody|no one|no-one) (?=on their own(?:$|[,;.]| (?:at|in|after|before|during)\b))", r"\1 is "),
    (r"(?:^|(?<=: ))french polishing (?=(?:an?|the|some|old|new|\d|one|two|three|four)\b)", "French-polishing "),
    (r"(?:^|(?<=: ))([a-z]{3,}s) ([^,:]+), (always|never)$", r"\3 \1 \2"),
    (r"(?<= of )em\b", "them"),
    (r"(?:^|(?<=: ))till (?=(?:is|was|has)\b)", "the till "),
    (
        rf"(?:^|(?<=: ))({_HOW}) (?:from )?({_MONTH}) ?(?:to|till|until|through|-|–) ?({_MONTH})(?=$|[,;.])",
        r"they are \1 from \2 to \3",
    ),
    (rf"(?:^|(?<=: ))({_HOW}) (?:in )?({_MONTH})(?: |, | and )({_MONTH})(?=$|[,;.])", r"they are \1 in \2 and \3"),
    (rf"(?:^|(?<=: ))({_HOW}) (?:in )?({_MONTH})$", r"they are \1 in \2"),
    (rf"(?:^|(?<=: ))({_HOW}) (?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)$", r"they are \1 on \2"),
    (
        r"\b(the|a|their|our|your|busy|new|every|second|2nd) drive(?: |-)through\b(?! (?:the|an?|our|their|my|your)\b)",
        r"\1 drive-through",
    ),
    (
        r"(?:^|(?<=: ))drive(?: |-)through (?=(?:does|is|was|has|takes|makes|opens|closes|gets|needs|runs|brings)\b)",
        "the drive-through ",
    ),
    (
        r"\bdrive through (?=(?:window|lane|orders|sales|team|shifts?|crew|line|menu|speaker|headsets?|times?)\b)",
        "drive-through ",
    ),
    (
        r"^((?!.*\b(?:kids|children|pupils|people|boys|girls|them|staff)\b)[a-z]+ing .*) from ([1-9]|1[0-2])$",
        r"\1 from \2 o'clock",
    ),
    (
        _NEW_ONE,
        r"the new \1 ",
    ),
    (r"^(\d+)[ -](?:hr|hour)s? shifts?,? (\d) on,? (?:and )?(\d) off$", r"the shifts are \1 hours, \2 on and \3 off"),
    (
        rf"\b(starts?|begins?|ends?|opens?|finish(?:es)?) (\d\d?(?:st|nd|rd|th)?) (?=(?:{_MONTH}|{_SHORT_MONTH})\b)",
        r"\1 on \2 ",
    ),
    (_EVENT_EVERY, r"there is a \1 "),
    (r"\bsnap[ -]on (?=tools?\b|tool ?box|gear|kit)", "Snap-on "),
)
"""Each put in its turn, behind the other shorthand."""
