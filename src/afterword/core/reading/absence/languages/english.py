"""English, as absences are written in it; the names of days beyond plain dates are read as promises are."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_LEAVE = (
    r"(?:[\w'-]+ ){0,3}(?:leave|vacations?|holidays?|pto|break|sabbatical|time off|honeymoon|secondment|a/l|toil|"
    r"furlough|jury duty"
    r"|business trip|work trip|retreat|trip)"
)
_SEEN = r"(?:\w+ly |also |now |still |again |only |not |all |just |both ){0,2}"

_AWAY = either(
    rf"""
    \bout[- ]?of[- ](?:the |my |our )?office\b
    \booo\b
    \b(?:on|taking|take|starting|having|due to|upcoming|planned|during|my|for) {_LEAVE}\b(?! (?:polic|days|allow\
    |pay))
    \b(?:maternity|parental|paternity|annual|sick|medical) leave\b(?! (?:polic|days|allow|pay))
    \b(?:am|'m|be|are|'re|is|'s|i'll|will|being|and|,) {_SEEN}\
    (?:away|absent|sick|unwell|off sick|off work|off|out|unavailable|offline|travel(?:l)?ing|unreachable|closed\
    |abroad|overseas\
    |on the road|in transit|unable to (?:work|respond|reply|answer|read|check|access)|on an? (?:plane|flight)\
    |(?:attending|at) (?:an? |the )?(?:\w+ ){{0,3}}(?:conference|training|workshop|off-?site|seminar|summit\
    |retreat|kick-?off|event|convention|fair\
    |trade (?:show|fair))\
    |in (?:an? |the |all-day |all day )?(?:\w+ ){{0,2}}(?:training|workshop|meetings|interviews|conference\
    |off-?site\
    |seminar))\b\
    (?! (?:of (?!(?:the |my |our )?(?:office|town|country|pocket|action|state|building))|to (?:lunch|you)\
    |on a limb))
    \b(?:away|absent) (?:from|on|until|till|@|for)\b
    ^\W{{0,3}}(?:away|out|off|absent|closed|unavailable|annual leave|vacation|on vacation|travel(?:l)?ing)\b
    \bnot (?:be )?{_SEEN}(?:in (?:the |my |our )?office|at (?:my desk|work|the office)|available|reachable|around\
    |working\
    |online|contactable|accessible|in(?= (?:today|tomorrow|until|till|on|this|next|@))|(?:checking|reading\
    |monitoring|responding to|answering)\
    [ ](?:my |any )?(?:work )?(?:e-?mails?|messages|inbox|mail))\b
    \b(?:limited|no|intermittent|little|restricted|sporadic|infrequent|irregular|reduced|without|occasional|only\
    |poor\
    |patchy|spotty|minimal) (?:or no )?(?:\w+ ){{0,2}}(?:access|connectivity|availability|internet|reception\
    |wi-?fi)\b
    \b(?:office|offices|company|team|we|business|store|firm|practice)\b[^@.]{{0,25}}\b(?:closed?|closing|shut\
    |shutdown|closes)\b\
    (?! (?:(?:the|this|our) (?:\w+ )?(?:position|role|req\w*|search|posting|vacancy|process|job|application)\
    |application|out))
    \b(?:travel(?:l)?ing) (?:for|on|to|with|@|in|until)\b
    \b(?:am|'m|be) on an? (?:\w+ )?(?:course|site visit|study day)\b
    \bcalled away\b
    \b(?:heading|going|leaving|off) (?:in|out )?(?:to|on|for) (?:\w+ )?(?:pto|vacation|leave|holiday)\b
    \btak(?:e|ing) (?:@(?: and @)?|\w+(?: and \w+)?) off\b
    \bdays? off\b
    \bslow(?:er)? to (?:respond|reply)\b
    \b(?:automatic reply|auto-?(?:reply|response|responder)|automatic response)\b
    \bmy absence\b
    \b(?:while|when|whilst) i(?: am|'m) (?:away|out|gone|off)\b
    \bgone (?:until|till|from|@|for|fishing)\b
    \b(?:vacation|holiday|leave|absence|pto|travel|dates? away|away|out)s?(?: dates?)? ?(?::|from|until|@|starts?\
    |begins?)
    """
)
_BACK = either(
    rf"""
    \b(?:be|am|'m|is|are|get|getting|come|coming|i'll|and|not|home|arrive|arriving|until i'm) {_SEEN}back\b\
    (?! (?:to you|with (?:you|an|the|a|more|news|some)|in touch|pain|on track|up|and forth))
    ^\W{{0,3}}back\b(?! (?:to you|with|in touch|up))
    (?<!circle )(?<!circling )(?<!get )(?<!write )(?<!hear )(?<!heard )(?<!report )(?<!call )(?<!come )\
    \bback (?:in (?:the |my |our )?office|at (?:my desk|work|the office|the desk|it)|to (?:the office|work)|online\
    |in @|in town\
    |on @|on deck|@|from|by @|until)
    \b(?:return|returning|returns|re-?open(?:s|ing)?|resum(?:e|es|ing)|rejoin(?:ing)?)\b\
    (?! (?:your|it|this|all|any|his|her|signed|you|calls?|phone|e-?mails?|messages?|a (?:call|signed)\
    |the (?:form|contract|signed|call|offer|document|laptop|equipment)))
    \b(?:available|reachable|in the office|online|at my desk|at work|contactable|in) again\b
    \bagain (?:available|reachable|online|in the office)\b
    \b(?:be|am|i'm) (?:in the office|in|available|reachable|around|online|at my desk|at work) (?:again |next |on\
    |from |@)
    \bnext (?:in (?:the |my )?office|in @|in on|at my desk|online)\b
    \b(?:first day back|day of return|date of return|return date|back date|day back|when i get in|expected back)\b
    """
)
_NOT_SO = either(
    r"""
    \b(?:enjoy|hope you|have a|enjoying|wish you|how was|if you|while you|once you|since you|after you|whether you\
    |that you|when you\
    |will you be|are you|do you|you are(?! (?:trying|contacting|writing|looking|attempting))|you're|you'll be\
    |you will be|you were|you go|before you|you get|you return\
    |you come\
    |you take|you have|you said|you mentioned|you told|you may be|you might be)\b[^@.!?]{0,50}$
    \b(?:your|candidates?'?s?|their|his|her|employees?)\b[^@.,!?]{0,20}$
    \b(?:of|about|for) any (?:\w+ )?$
    \byou (?:\w+ )?$
    \b(?:was|were|had been|have been|'ve been|been|got|came|returned|back|return|recovered\
    |fresh) (?:\w+ )?(?:from )?(?:\w+ )?$
    \b(?:days?|weeks?) (?:of )?(?:\w+ ){0,2}$
    \b(?:our|the|her|his|their) (?:[\w-]+ ){0,2}(?:manager|director|vp|ceo|cto|cfo|boss|founder|chair|panel|committee\
    |partner|lead|decision[- ]maker)\b(?:(?! i\b| we\b| you\b)[^.!?]){0,60}$
    \b(?:offers?|provides?|unlimited|generous|benefits?|includes?|including|policy)\b[^@.!?]{0,40}$
    """
)
_OTHER = either(
    r"""
    \b(?:interviews?|meet(?:ing)? with you|our (?:call|meeting|chat|conversation)|deadline|start date(?!:)|contract\
    |offer\
    |apply)\b
    \b(?:applications?|position|posting|role|decision|decide|feedback|schedule|scheduled|reschedule|invite|slot\
    |dear\
    |sent)\b
    \b(?:received|birthday|assessment|submit|candidates?|let you know|get back to you|hear from (?:us|me)|in touch\
    |speak|talk)\b
    \b(?:call you|meet you|see you|reply by|respond by|answer by|please (?:send|reply|confirm)|available between\
    |wrote)\b
    """
)
_GONE = either(
    r"""
    \bno longer (?:\w+ly )?(?:work|working|works|with|at|employed|part|an employee|available at|be working\
    |monitored\
    |in use)\b
    \baddress (?:is|has been|was|will be) (?:now |being )?(?:closed|deactivated|retired|discontinued|disabled)\b
    \bno longer (?:be with|be at|in this|in my|the right)\b
    \b(?:i|she|he|\w+) (?:have|has|'ve) (?:\w+ly |\w+ )?(?:left|moved on|departed|retired|resigned)\b
    \bi've (?:\w+ly |now )?(?:left|moved on|retired|resigned)\b
    \b(?:left|departed) (?:the company|the organi[sz]ation|the firm|this role|my role)\b
    \b(?:am|'m|is) now retired\b
    \bnot (?:with|work(?:ing)? (?:at|for)) \w+ any ?more\b
    \bdon't work (?:here|at \w+|for \w+) any ?more\b
    \bmoved (?:on from|to a (?:new|different) (?:role|company|position|opportunity))\b
    \bmy last (?:working )?day (?:at|with) (?!work)
    """
)
_ASK = either(
    r"""
    \bfor [^.:@\n]{3,40}:
    (?<!for )\bcontact(?:ing|ed)?\b
    (?<!for )\breach(?:ing)?\b
    \b(?:get|be) in touch\b
    \bin touch with\b
    (?<!for )\bwrit(?:e|ing) to\b
    (?<!for )\be-?mail(?:ing)?\b
    \b(?:message|text|ping|ring|call(?:ing)?|phone|cc|copy|via)\b
    \b(?:speak|talk|turn|refer|connect|liaise|check|work) (?:to|with)\b
    \b(?:direct|forward|address|send|refer)(?:ed)?\b
    \bask(?:ing)?\b
    \bcover(?:ing|ed|s)?\b
    \b(?:stand|step|fill)(?:ing|s)?[- ]in\b
    \bhandled by\b
    \bcolleagues?\b
    \b(?:assist(?:ance|ed)?|help(?:ed)?|support)\b
    \bin my absence\b
    \bmanag(?:er|ing|es)\b
    \b(?:back-?up|delegate|replace(?:d|ment|s)?|deputy|substitute|alternate)\b
    \blook(?:ing)? after\b
    \btak(?:en|ing|es) (?:care|over)\b
    \bloop in\b
    \bhold(?:s|ing)? (?:down )?the fort\b
    \buse\b
    \bpoint of contact\b
    \bget hold of\b
    \burgent(?:ly)?\b
    \bresponsible\b
    \bwill be (?:happy|able|glad) to\b
    """
)
_NO_NAMES = """
    i we you he she they the a an my our your if for in on at to please kindly should any all as and or hr it
    team office urgent immediate thank thanks best kind regards dear hello hi hey recruiting recruitment talent
    acquisition people operations human resources support department manager director assistant desk helpdesk
    service customer sales e-mail email phone tel mobile contact colleague matters inquiries enquiries this that
    these until since from out reception switchboard during while when regarding questions need is are will be
    alternatively otherwise careers jobs payroll lead head either directly hiring cheers sincerely warm again
    coordinator recruiter partner senior junior general ooo pto back reach call write once i'm i'll i've i'd ask
    there with by not no of also both via only today tomorrow monday tuesday wednesday may emergency emergencies
    anything everything anyone something else cover coverage note automatic reply message ext extension ring
    """

ENGLISH = Language(
    code="en",
    hints=(
        "address|ooo|in|sick|unwell|out|away|absen|leave|vacation|holiday|pto|sabbatical|off|unavailable|unable|"
        "travel|clos|"
        "shut|return|reopen|re-open|resum|rejoin|longer|left|retired|resigned|departed|moved|access|"
        "connect|availab|reach|conference|training|workshop|seminar|retreat|summit|convention|event|kick|"
        "last|fair|course|tak|study|abroad|overseas|auto|slow|gone|break|trip|plane|secondment|honeymoon|"
        "furlough|jury|toil|back|"
        "office|meetings|anymore|desk|respond|checking|reading|monitor|transit|internet|reception|"
        "expected|again|absence"
    ),
    common=(
        "the|and|i|will|be|my|you|your|for|with|of|to|in|am|i'm|i'll|this|please|on|is|are|out|office|"
        "until|back|from|at|"
        "thank|thanks|mail|message|have|not|contact|we|returning|return|away|vacation|leave|by|or|next|"
        "if|while|reach|no|"
        "longer|work|week|off|ooo|through|limited|access"
    ),
    days=Days(
        months=(
            *("january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug"),
            *("september|sept|sep", "october|oct", "november|nov", "december|dec"),
        ),
        weekdays=(
            *("monday|mon", "tuesday|tues|tue", "wednesday|weds|wed", "thursday|thurs|thur|thu", "friday|fri"),
            *("saturday|sat", "sunday|sun"),
        ),
        ordinal="st|nd|rd|th",
        before_day="(?:the )?",
        before_month="(?:of )?",
        before_year=",? ",
        month_first=True,
        relative={
            "next 1": "the day after|the following day|the next day|the day following",
            "week 0": (
                "rest of the week|remainder of the week|rest of this week|remainder of this week|all week|entire week|"
                "whole week|balance of the week"
            ),
            "day 0": "rest of the day|remainder of the day|all day|all of today|the whole day|for the day",
            "month 0": "rest of the month|remainder of the month|rest of this month",
            "year 0": "rest of the year|remainder of the year|rest of this year",
            "week 1": "all next week|all of next week|whole of next week",
        },
        numbers={
            "a": 1,
            "an": 1,
            "one": 1,
            "two": 2,
            "three": 3,
            "four": 4,
            "five": 5,
            "six": 6,
            "seven": 7,
            "eight": 8,
            "nine": 9,
            "ten": 10,
            "twelve": 12,
            "a couple of": 2,
            "couple of": 2,
            "a few": 5,
            "few": 5,
            "several": 5,
        },
        units={
            "day": "days|day|calendar days|business days|working days|full days",
            "week": "weeks|week|wks|full weeks",
            "month": "months|month",
            "hour": "hours|hrs",
        },
        counted=(
            "for(?: the)?(?: next| coming| following| about| approximately| around| another| a further| roughly){0,3}|"
            "in(?: about| around| roughly)?|(?:over |during |in |within )?the (?:next|coming|following)"
        ),
    ),
    cues=Cues(
        until=(
            r"(?:end(?: date)?:|until|till|til|'til|through|thru|up to|up until|up till|to|through to|"
            r"(?:leave|vacation|"
            r"absence|holiday|break|pto) (?:ends?|ending)|last day "
            r"(?:away|off|out)"
            r"(?: is|:)?)(?:,? and including| including| after| at least| around| about| approximately| end "
            r"of| on| the| late"
            r"| close of business| cob| eod| end of day){0,4}"
        ),
        since=(
            r"(?:start(?: date)?:|going on (?:\w+ ){0,2}(?:leave|vacation|holiday|break)|from|starting|beginning|as of|"
            r"effective|since|commencing|as from|after|begins?|starts?)(?: "
            r"on| the| from){0,2}"
        ),
        to=(
            r"until|till|til|through|thru|to|and|-{1,2}|&|up to|up until|through to|/|,? and|inclusive to|up "
            r"to and including"
            r"|\(?until|>|->|→|untill|or"
        ),
        back=_BACK,
        away=_AWAY,
        gone=_GONE,
        after="(?:after|following|past)(?: the)?",
        before="(?:before|prior to|ahead of|earlier than)(?: the)?",
        returning=(
            r"when (?:i|we|i'll|we'll|i'm|the)\b|at which (?:point|time)\b|(?:which is )?the day (?:i|of my|"
            r"we)\b"
        ),
        behind=r"\(?(?:inclusive|incl\.?|included)\)?",
        not_so=_NOT_SO,
        other=_OTHER,
        here=(
            r"\b(?:am|'m|be|will be|are) (?:still |only )?(?:in the office|available|reachable|here|around|"
            r"working|in town)\b"
            r"(?! again)"
        ),
        answers=(
            r"\b(?:respond|response|reply|answer|get back|come back|attend|follow up|in touch|write back|deal with|"
            r"read|look at)\b"
        ),
        habit=(
            r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bpart[- ]time\b|\bevery (?:week|mon|tues|"
            r"wednes|thurs|fri)|"
            r"\b(?:working|office|business) (?:days|hours)\b"
        ),
        another=(
            r"^\W{0,3}(?:(?:hi|hello|hey|dear) [^,@]{1,30}, )?(?!(?:i|we|this|it|there|that|what|"
            r"our (?:\w+ )?(?:office|offices|team|company|store|business)|"
            r"the (?:\w+ )?(?:office|offices|company|person|owner|recipient))\b)(?:[\w'-]+ ){1,4}?(?:is|are|will be)\b"
            r"(?![^.!?]{0,80}\b(?:so|and) i(?:'m| am|'ll| will)\b)|"
            r"\b(?:she|he|they)(?: is|'s| are|'re| will be|'ll be)\b"
        ),
        reads=either(
            r"""
            \bbut (?:i |we )?(?:i'm |i am |i'll be |will be |i'll |we're |will |am |can )?(?:still |always )?\
            (?:read(?:ing)?|check(?:ing)?|see(?:ing)?|answer(?:ing)?) (?:all |my |our |your )?(?:e-?mails?|mail\
            |messages)\b(?! (?:only|occasionally|sporadically|from time|now and|less|irregularly|rarely|infrequently\
            |intermittently|once|when))
            \bbut (?:i'm |i am |still |am |i'll be )?(?:still |always |easily )?reach(?:able|ed) (?:by|on|via) e?-?mail
            """
        ),
    ),
    contacts=Contacts(
        ask=_ASK,
        me=(
            r"(?<!for )(?<!replacing )\bme\b|\b(?:sent|wrote|written) (?:to us )?(?:to|from) $|"
            r"^\W*your (?:message|e-?mail) to $|\bon my\b|\bi can be reached\b|"
            r"\bmy (?:mobile|cell|phone|private|personal|own|new|number|direct)\b"
        ),
        titles="mr|mrs|ms|miss|mx|dr|prof|professor",
        no_names=_NO_NAMES,
    ),
)
