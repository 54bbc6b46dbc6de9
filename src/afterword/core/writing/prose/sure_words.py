"""The words by which telegraphic notes are told from English: what stands bare in the singular, what is clipped."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import BASE_VERBS, COUNT_NOUNS, PROPER
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.short_words import LONGEST, SHORT_WORDS

MASS: Final = word_set("""
    dough batter clay plaster mortar gravel compost silage manure yeast malt footage signage turf lumber
    therapy physiotherapy chemotherapy radiotherapy dialysis dentistry commission
    horsehair veneer varnish lacquer plywood marble granite slate linen felt hemp straw thatch lime resin rubber
    oil gas diesel petrol fuel rubber life land wildlife
    work leave software hardware data research care support training feedback time help food water money power energy
    traffic music art science history geography maths math english law medicine trade demand supply quality safety
    health risk growth code advice knowledge progress responsibility autonomy ownership freedom trust respect
    honesty paperwork admin equipment furniture machinery stock cash credit debt tax payroll revenue turnover profit
    theory practice strategy culture communication leadership management evidence information news staff people
    children input output access stuff waste dust heat light sound noise paper wood metal steel glass plastic stone
    brick concrete cotton wool silk leather milk bread cheese butter meat beef lamb pork fish fruit rice pasta
    coffee tea wine beer sugar salt flour sourdough jazz chess football tennis golf netball basketball volleyball
    baseball cricket badminton yoga pilates rugby hockey sport dance drama theatre poetry fiction literature
    philosophy biology chemistry physics travel transport freight shipping retail hospitality tourism agriculture
    forestry horticulture nature weather rain sunlight air soil hay grain wheat corn livestock wildlife poultry
    cattle sheep deer childcare aftercare homework housework fieldwork legacy trauma grief dementia cancer asthma
    sepsis diabetes stress pain sleep hygiene nutrition literacy numeracy attendance behaviour behavior discipline
    recruitment retention mental press media radio television video film print copy design engineering tech
    technology infrastructure security privacy compliance fraud crime justice housing welfare logistics procurement
    finance accountancy audit underwriting insurance banking lending pricing trachy phonics latex kerosene oxygen
    anaesthesia anesthesia pathology radiology triage rehab peace fun luck love joy patience courage curiosity
    ambition effort interest sense overtime downtime uptime bandwidth storage latency throughput accuracy precision
    stability anxiety evening morning experience usage change mail post everything anything something nothing somebody
    someone everyone on-call drift churn discovery review source anyone nobody each both all some any most half less
    more enough plenty what treatment development employment investment enforcement engagement improvement
    deployment measurement entertainment citizenship craftsmanship penmanship coverage drainage sewage shortage
    mileage confidence independence violence intelligence silence absence presence resilience excellence competence
    negligence performance guidance assistance timber webpack storybook teamwork casework groundwork coursework
    """)
"""Nouns that stand without an article in the singular."""
_MASS_ENDS: Final = re.compile(
    r"(?:ing|ness|ity|ics|ism|ware|care|health|(?<!pas)time|[^i]logy|graphy|nomy|\w{4}[ts]ion|\w{5}ance|iatry)$"
)
_COUNTED_TOO: Final = word_set("""
    rotation vacation election edition addition facility university charity community city opportunity priority
    speciality specialty business witness illness ambulance entrance instance alliance allowance appliance section
    station position session mission question location reception operation conversation presentation application
    organisation organization association institution destination foundation generation qualification prescription
    commission competition exhibition publication collection convention intervention invention building meeting
    painting briefing hearing wedding sibling morning evening ceiling spring string ring
    """)
"""Nouns that take an article, for all that their ends promise otherwise."""
BARE_AFTER: Final = word_set("""
    trial class custody dispatch height
    lunch breakfast dinner break playtime assembly night home work school college university uni court hand phone
    email mail post heart law scratch start end time place person detail house site call duty board stage transit
    advance general particular full part turn touch charge control line production public private summer winter
    spring autumn noon midnight bed prison hospital theatre church town paper foot train bus car bike boat sea land
    rail road default name nature mistake accident day cost average budget track purpose hold leave sale tour camera
    air discharge reception screen base request order sight mind question
    helicopter motorbike drone ferry van lorry truck tram horseback text courier
    service sick stand-by standby call-out video zoom type front behalf favour
    favor addition terms case shelf book shift age birth death
    """)
"""What stands bare behind a preposition: at night, on call, by hand."""
PLAIN_ADJECTIVES: Final = word_set("""
    simple small big large new old good great high low long short early late hard easy fast slow clear open free
    full safe sure ready quiet calm clean fresh local real same best better more less first last next whole main own
    live real-time part-time full-time fair rare common strong weak warm cold hot dry wet flat deep wide narrow thin
    rich poor young mixed manual remote online offline senior junior public private alive alone tight strict kind
    worth indoor outdoor internal external optional right wrong true false straight direct different difficult
    important similar proud keen available responsible able possible busy happy healthy heavy
    """)
SEVERAL_FIRST: Final = word_set("""
    sales operations systems sports arts accounts goods benefits communications customs savings claims admissions
    events grants facilities news games services human careers affairs relations logistics metrics analytics
    ethics economics politics mathematics physics robotics electronics diagnostics genetics statistics graphics
    process access business status campus focus bus analysis basis stress press mass class glass cross loss process
    address compass harness wellness fitness hours days weeks months years
    """)
"""What ends in s and still stands before its noun: "sales target", not "list outsells gin"."""
QUALITIES_ALONE: Final = word_set("""
    digital civil social mental clinical legal national regional rural urban central global mechanical electrical
    chemical commercial industrial virtual annual mutual dental surgical
    """)
"""Adjectives whose end does not tell it, and which are no things."""
ADJECTIVE_ENDS: Final = re.compile(r"(?:ful|ous|ive|less|able|ible|ed|ic|ical|est)$")
ADVERBS_TOO: Final = word_set("""
    beforehand afterwards nonstop overseas
    well fast hard early late together again ago now later soon twice once here there then too instead abroad anyway
    apart aside away back forward outside inside indoors outdoors downstairs upstairs upfront though today tomorrow
    yesterday tonight everywhere somewhere anywhere online straight enough since else yet ahead overnight in-house
    onsite on-site first last next up down out off over through on in by along
    """)
CUTTING: Final = word_set("""
    every each no none not yes only just then now weekly monthly daily yearly quarterly nightly hourly annually
    twice once max min avg always never still already too so very also soon later ok okay etc up down out off away
    back again ago here there else tbc tba tbd nope yep if because but although though while than as when currently
    since until till
    """)
"""What follows a noun in a note and is no part of its name: "pick rate up", "demo weekly"."""
CLIPPED: Final = any_of(r"""
    \b(?:avg|incl|excl|conf|dev|eng|rec|recs|merch|qual|quals|mo|mos|mths?|mnths?|comms|approx|dept|mgmt|mgr|mgrs
    ...|temp|perm|hrs?|mins?|secs?|wks?|yrs?|wkly|mthly|fri|thurs?|tues?|weds?|gov|org|uni|sub|subs|prob|prac|prev
    ...|req|reqs|ref|refs|spec|specs|appts?|appt|pts?|pax|wkend|w/e|nr|tho|thru|ppl|bldg|equip|maint|ops
    ...|inv|qty|amt|acct|accts|pos|neg|est|std|tbc|tba|tbd|lang|langs|intl|natl|govt|assoc|asst|coord|devs|engs
    ...|accoms?|scheds?|cust|dist|educ|elec|environ|estab|indiv|instr|manuf|registr|resid|suppl|sched|lib|poss|defo|obvs
    ...|apr|xmas|bday|vol|vols|sep|mid|esp|diff|diffs|prep'd)\b(?!-)
    """)
"""Clippings and short forms of notes which a letter does not hold."""
_OF_THEIR_OWN: Final = word_set("""
    login plugin basin cabin robin resin satin begin margin muffin raisin cousin origin again remain explain built-in
    within therein herein stain train strain drain chain plain grain brain twin skein rosin ruin complain maintain
    contain obtain retain sustain entertain certain captain curtain fountain mountain bargain domain terrain coffin
    matin villain chaplain protein vitamin toxin merlin berlin dublin
    """)
_VOWELS: Final = frozenset("aeiouyáéíóúàèêëïöüåæø")
_ODD: Final = re.compile(r"[<>=~|*#^\\]|\w[:/+]\w|\+|^x\d+$")
_FIGURED: Final = re.compile(
    r"^(?!v\d+$|b2[bcg]$|p2p$|co2$|h2o$|a11y$)[a-z]+\d+[a-z]*$|^\d+(?!st$|nd$|rd$|th$|am$|pm$)[a-z]{2,}$"
)
"""As in "b4", "gr8", "r4", "6wks", "4on4off": letters and figures in one, which are no names as they stand."""
_FAIR: Final = re.compile(
    r"^(?:\d{1,2}:\d\d|24/7|and/or|[A-Z]\w*(?:/[A-Z]\w*)+|a/b|A/B|C\+\+|\S*(?:://|www\.|@)\S*|P&L|R&D)[,.;:]?$"
)


def is_clipped(word: str, *, listed: bool = False) -> bool:
    """Whether a word is shorthand: a clipping, small letters without a vowel, or signs between letters.

    `listed` says that a word list has it, so that it is no clipping for being short.
    """
    bare = word.strip(".,;:!?()“”\"'’")
    if _FAIR.match(word) or bare in {"", "vs", "hmm"} or bare.casefold() in PROPER:
        return False
    if len(bare) == 1 and bare.isalpha() and bare not in {"a", "I"}:
        return bare.islower() or word.endswith(".")
    small = (
        bare.islower()
        and bare.isalpha()
        and len(bare) > 1
        and (not _VOWELS & set(bare) or (is_unknown(bare) and not listed))
    )
    return (
        small
        or _ODD.search(bare) is not None
        or _FIGURED.match(bare) is not None
        or (bare.islower() and CLIPPED.fullmatch(bare) is not None)
    )


def is_unknown(word: str) -> bool:
    """Whether a word in small letters is too short to be English and unknown, or ends as no English word does.

    As in "gud", "resp", "nites", "hes", "als", "proj"; a long word may always be one that we have not met.
    """
    if word in SHORT_WORDS:
        return False
    if word.endswith("in") and len(word) > LONGEST and word not in _OF_THEIR_OWN:
        return bool({word[:-2], f"{word[:-2]}e", word[:-3]} & BASE_VERBS)  # as in "comin"
    if len(word) == LONGEST + 1 and word.endswith("s") and word[-2] not in "siu":
        return not SHORT_WORDS & {word[:-1], word.removesuffix("es"), f"{word[:-3]}y"}
    return len(word) <= LONGEST or word.endswith(("j", "q", "v"))


def is_mass(word: str, counted: frozenset[str]) -> bool:
    """Whether a noun stands without an article; `counted` are those that do not, whatever their end."""
    if word in MASS:
        return True
    head = word.rsplit("-", maxsplit=1)[-1]
    return head in MASS or (
        len(word) > 5 and head not in counted | _COUNTED_TOO and _MASS_ENDS.search(word) is not None
    )


def is_adjective(word: str) -> bool:
    """By its end, or because it is a common one."""
    return word in PLAIN_ADJECTIVES | QUALITIES_ALONE or (
        len(word) > 5 and word not in COUNT_NOUNS and ADJECTIVE_ENDS.search(word) is not None
    )


UNDER_WAY: Final = word_set("arriving coming starting going growing shrinking happening")
"""What a thing does, behind its name: "new system going in next month"."""
