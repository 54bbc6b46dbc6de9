"""The words that prose is recognised by: verbs and their forms, first words, names with their capitals; lists only."""

from afterword.core.writing.prose.lists import word_set

PRONOUN_SUBJECTS = word_set("""
    i you he she it we they this that there everyone everybody nobody
    """)
DETERMINERS = word_set("""
    a an the this that these those my your his her its our their some any no every each all both several many most
    few another much one two three four five six seven eight nine ten
    """)
AUXILIARIES = word_set("""
    is are was were am has have had do does did will would can could should must may might isn't aren't wasn't
    weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
    """)
WH_WORDS = word_set("how what why when where who which whether whose if")
LINKERS = word_set("""
    that which who whom whose where when while because although though if as than why how what until
    """)
PREPOSITIONS = word_set("""
    of to from in into for with without at on onto by off over under between about across after before around
    against through during via per within towards toward as like
    """)
ADVERBS = word_set("""
    also always never really just still often usually already only even actually currently recently now then clearly
    mostly especially generally finally basically both personally originally probably sometimes definitely
    previously mainly normally typically occasionally regularly rarely largely partly
    """)

_IRREGULAR = """
be was been; have had had; do did done; go went gone; say said said; get got got; make made made; know knew
known; think thought thought; take took taken; see saw seen; come came come; give gave given; find found found;
tell told told; feel felt felt; become became become; leave left left; keep kept kept; begin began begun; show
showed shown; hear heard heard; run ran run; hold held held; bring brought brought; write wrote written; sit sat
sat; stand stood stood; lose lost lost; pay paid paid; meet met met; set set set; learn learned learned; lead
led led; understand understood understood; speak spoke spoken; spend spent spent; grow grew grown; win won won;
teach taught taught; build built built; send sent sent; fall fell fallen; cut cut cut; sell sold sold; drive
drove driven; buy bought bought; choose chose chosen; break broke broken; draw drew drawn; rebuild rebuilt
rebuilt; rewrite rewrote rewritten; put put put; let let let; quit quit quit; beat beat beaten;
mean meant meant; catch caught
caught; fly flew flown; swim swam swum; ride rode ridden; split split split; hit hit hit; oversee oversaw
overseen; rethink rethought rethought; undergo underwent undergone; forget forgot forgotten
"""
_REGULAR = """
source hate dislike pass regret arrive enter warn slip knock print label count weigh
check fail fill upload sign sort book forward email rehearse revise resend finalise finalize submit
ask work seem try call need want use like love enjoy hope plan believe wonder prefer recommend suggest admit
join start found study manage mentor care worry introduce wish own mention explain describe talk discuss
emphasize emphasise stress report share offer move change live help turn play happen include continue create
open walk reach remain add follow stop handle rotate migrate switch ship deploy release launch hire train review
test measure track improve reduce increase double triple automate replace replay refactor design develop deliver
support serve decide depend expect require allow cause involve appear consider agree note point promise confirm
clarify compare cover end finish focus form host implement inherit invest inspire iterate juggle lack land
maintain merge onboard operate organize organise outline pair partner pilot prioritize prioritise process
promote protect provide publish raise receive relocate relaunch rename restructure retire return roll save scale
schedule separate shadow shape shift shrink solve specialize specialise struggle supervise sponsor stay stretch
succeed survey tackle target transition travel treat trust update upgrade value visit volunteer watch welcome
expand appreciate coach collaborate combine convert coordinate earn encourage establish evolve experiment
explore face gather graduate guide identify impress insist look listen laugh joke smile acquire admire aim
analyse analyze apply arrange assume attend balance base benefit bet brag climb close commute complain complete
connect consult contribute cook cycle dance debug demo dig document drop eat edit email emigrate estimate fix
garden hike interview invent knit paint perform practise practice prepare present promise push pull question
read recall redesign remember research respond revamp sail seek sing ski skip sketch split standardise
standardize streamline structure swap think tinker treat unify value view wait wrap
"""
BASE_VERBS = frozenset(_REGULAR.split()) | {entry.split()[0] for entry in _IRREGULAR.split(";")}


def _third_person(verb: str) -> str:
    if verb in {"be", "have"}:
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


_DOUBLING = word_set("plan admit ship stop chat dig hop wrap swap drop skip bet brag knit debug")


def regular_past(verb: str) -> str:
    """As in plan -> planned."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + (verb[-1] if verb in _DOUBLING else "") + "ed"


BASE_OF = {_third_person(verb): verb for verb in BASE_VERBS}
"""Third person singular to base: loves -> love."""
IRREGULAR_PASTS = {entry.split()[0]: entry.split()[1] for entry in _IRREGULAR.split(";")}
"""Base to past: leave -> left."""
REGULAR_BASES = frozenset(_REGULAR.split())
PASTS = (
    frozenset(entry.split()[1] for entry in _IRREGULAR.split(";"))
    | {regular_past(v) for v in _REGULAR.split()}
    | {"learnt"}
)
"""Past forms; a regular one may be a participle too."""
PARTICIPLES = (
    frozenset(entry.split()[2] for entry in _IRREGULAR.split(";"))
    | {regular_past(v) for v in _REGULAR.split()}
    | word_set("""
    thrown worn torn stolen woven lent sewn hung swept struck bent fought blown dealt bred shaken sunk fed laid spun
    learnt
    """)
)
PLAIN_PASTS = frozenset(entry.split()[1] for entry in _IRREGULAR.split(";")) - PARTICIPLES - {
    "saw",
    "left",
    "lay",
} | word_set("""
    said told thought felt spent kept met brought happened seemed wanted loved mentioned
    """)
"""Past forms that are hardly ever anything else."""

NOUNISH_S = word_set("""
    beats checks edits experiments gardens graduates hikes jokes labels outlines recalls signs slips sponsors
    stretches surveys swaps uploads volunteers wraps emails
    plans works needs uses leads moves changes calls talks points tests reviews releases reports shifts covers ends
    offers looks notes turns plays sets runs visits views values shares starts stops hires designs deploys documents
    demos drops fixes focuses forms guides hits hosts interviews aims answers asks bases benefits bets estimates
    finds holds hopes increases joins launches likes lives loves makes matters measures meets partners pilots
    practices presents processes promises questions reaches reads reasons returns rolls sales scales schedules sends
    shapes shops shows sketches splits stands states structures studies supports switches targets tracks trains
    transitions travels treats trusts updates upgrades walks watches wins wishes worries writes cares causes
    books rewrites rebuilds redesigns commutes cooks cuts cycles dances draws drives catches buys feels wants thinks
    """) - word_set("""
    wants thinks feels loves likes hopes wishes worries cares writes makes finds meets sends joins asks lives
    """)
"""Third persons that are more often a plural noun."""
CLEAR_THIRD = frozenset(BASE_OF) - NOUNISH_S
"""Third persons that are hardly ever a noun."""

IT_VERBS = word_set("""
    rotates arrives opens starts takes costs goes comes lasts closes covers includes requires launches depends ends
    happens
    works means moves runs grows changes becomes begins needs sits remains stays ships
    """)
"""Third persons which, at the start of a note, speak of the thing rather than of a person."""
PERSONAL_VERBS = word_set("""
    plays sings bakes paints rides rows skis surfs volunteers brews roasts knits gardens coaches draws rewrote
    rebuilt migrated dropped replaced switched adopted hired chose bought automated said says told tells mentioned
    mentions explained explains described describes asked asks loves loved likes liked wants wanted thinks thought
    believes believed hopes hoped plans planned enjoys enjoyed prefers preferred recommends recommended suggested
    suggests admitted joined built led leads founded studied studies wrote writes teaches taught manages managed
    mentors mentored worked works cares feels felt worries wishes learned introduced grew lives owns used emphasized
    emphasised stressed spent knows knew promised agreed recalled remembers talked spoke discussed has was is
    regrets regretted started moved came trained coached runs ran swims climbs cycles hikes
    """)
"""Verbs which, at the start of a note about somebody, have that somebody for their subject."""
SPEECH_VERBS = word_set("""
    said say told tell mentioned mention explained explain described describe asked ask stressed stress emphasized
    emphasised emphasize emphasise suggested suggest admitted admit recommended recommend promised think thought
    believe noted joked agreed hope hoped
    """)

COUNT_NOUNS = word_set("""
    size side path opportunity chance mix part idea balance pace domain sector score demo bunch crew buddy ratio lab
    session workshop meeting catch-up chart licence license certificate degree scheme trust reunion gap split layout
    floor brief backlog handout worksheet syllabus rubric exam prep-room report newsletter survey panel committee
    council charity foundation appeal auction raffle fair market tournament season playbook rule rulebook standard
    checklist form template style style-guide look logo palette brand-book opening cafe library garden newsroom
    sprint question gala policy post story board chain quota territory audit marathon career talk round goal chef
    manager cto ceo cfo founder director head boss principal owner menu target rota shift-plan schedule handbook
    interview exercise assignment task test-suite suite api sdk plugin bot agent robot warehouse fleet route line
    clinic team-lead lead desk edition magazine album exhibition collection tour restaurant hotel farm trial
    protocol registry database index catalogue catalog search-engine engine editor compiler move migration rotation
    office team roadmap platform project product process culture structure stack pipeline plan launch rollout rebuild
    rewrite redesign merger system setup shift switch transition approach budget program programme framework tool
    dashboard model app website architecture strategy mission vision rebrand reorg expansion acquisition curriculum
    classroom ward store kitchen campaign portfolio schema codebase monolith monorepo service interface cluster
    department division group hospital school factory plant site studio shop branch queue network cutover deadline
    meal guide job apprentice trainee mentor pattern colony rig kiln lathe crane reactor furnace boiler greenhouse
    orchard vineyard gallery
    choir orchestra stage
    kennel shelter wing lobby gym terminal depot hangar tunnel bridge crossing unit herd flock nursery playground
    timeline quarter reorganisation reorganization restructuring rollback handover handoff ceremony retrospective
    standup client customer partnership initiative pilot prototype feature release experiment outage incident
    postmortem guild book podcast conference course role position workflow ecosystem marketplace channel funnel
    segment brand event fundraiser grant study paper thesis building neighbourhood neighborhood commute decision
    challenge problem attitude club cell bill forklift refresh makerspace dispatcher upgrade close dispenser machine
    oven truck yard dock bench lounge ramp caseload shed barn reach-truck syllabus vestry hatchery bakery brewery
    """)
"""Heads that do not stand bare in the singular; a note leaves the article out, a sentence does not."""

PROPER = {
    word.casefold(): word
    for word in word_set("""
    Kafka Python Postgres PostgreSQL MySQL SQLite MongoDB Redis Kubernetes Docker Terraform Ansible Jenkins GitHub
    GitLab Jira Airflow Spark Databricks Snowflake BigQuery Redshift dbt Looker Tableau Salesforce HubSpot Zendesk
    Figma Django Rails Ruby Java JavaScript TypeScript Kotlin Scala Haskell Elixir Golang GraphQL Angular Linux
    Windows macOS iOS Android AWS GCP Azure SQL NoSQL API APIs REST CI CD QA UX UI SRE SLO SLOs SLA SLAs OKR OKRs
    GCSE GCSEs BTEC EV EVs
    KPI KPIs ETL ELT ML AI LLM LLMs NLP GPU CRM ERP SEO PPC B2B B2C HR PR PM PMs CEO CTO CFO COO VP CPO GDPR HIPAA
    SOX SOC2 ISO FDA NHS ICU ER SEN PDF PDFs CSV JSON XML HTML CSS HTTP SSH VPN DNS TDD RFC RFCs PRD MVP R&D P&L IT
    DevOps FinOps MLOps SaaS OAuth SSO Oracle SAP Excel Google Amazon Microsoft Netflix Stripe Slack Zoom LinkedIn
    Spotify Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August
    September October November December English German French Spanish Italian Dutch Portuguese Polish Japanese
    Chinese Korean Hindi Arabic Europe European Asia Asian Africa African America American London Berlin Paris
    Lisbon Madrid Dublin Amsterdam Munich Boston Chicago Austin Seattle Denver Toronto Vancouver Montreal Sydney
    Melbourne Singapore Bangalore Mumbai Tokyo Warsaw Krakow Prague Vienna Zurich Stockholm Copenhagen Oslo Helsinki
    Edinburgh Manchester Bristol Texas California Oregon Canada Germany France Spain Italy Portugal Poland India
    Japan China Brazil Mexico Australia Ireland Scotland UK USA EU EMEA APAC NYC COBOL Agile Scrum Kanban Christmas
    Easter Thanksgiving PyCon Debezium Flink Prometheus Grafana Datadog Sentry PagerDuty Elasticsearch Kibana
    RabbitMQ Russian Czech Ukrainian Turkish Swedish Danish Norwegian Finnish Greek Hungarian Romanian Selenium
    Irish Welsh Scottish British Gaelic Hebrew Urdu Punjabi Bengali Mandarin Cantonese Vietnamese Victorian
    HQ PHP Rust LaunchDarkly Iceberg MSc BSc PhD MBA IV MRI OSHA CPR CCTV CAD GPS BIM HGV HVAC CNC ECG EKG CNA MYOB Xero
    """)
}
"""Names and acronyms that keep their own capitals, whatever was typed."""
PROPER["french-polishing"] = "French-polishing"
PROPER |= {f"{day}s".casefold(): f"{day}s" for day in PROPER.values() if day.endswith("day")}
NOT_ALWAYS_PROPER = word_set("""
    rust iceberg rest it pm ci cd er ruby spark rails angular excel agile
    """) | word_set("""
    looker zoom slack stripe windows oracle polish august pr hr sentry sen ai ml austin paris jenkins tableau figma
    iso flink ui ux eu ci api amazon monday
    """)
CAPITALISED_ANYWAY = word_set("""
    ai ml ui ux ci api hr figma jenkins paris monday eu iso oracle
    """)

FIRST_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | ADVERBS
    | WH_WORDS
    | LINKERS
    | AUXILIARIES
    | PASTS
    | frozenset(BASE_OF)
    | BASE_VERBS
    | COUNT_NOUNS
    | word_set("""
    everyone everybody nobody somebody someone anyone
    huge massive clear close smart kind friendly honest fluent portfolio opportunity letter availability great
    mission-driven certified licensed trained familiar comfortable able available proficient sprint churn culture
    leadership management communication collaboration feedback planning strategy vision mission diversity inclusion
    mentoring coaching innovation research development design production operations delivery process processes
    project projects platform platforms system systems infrastructure architecture monitoring observability
    reliability performance scaling scalability latency deployment deployments deploys release releases automation
    integration integrations migration migrations refactoring rewriting documentation docs analytics reporting
    dashboards metrics experiments experimentation personalisation personalization search recommendations payments
    billing checkout onboarding accessibility localisation localization privacy compliance audit audits risk fraud
    insurance claims underwriting mortgages loans trading investment investments accounting tax taxes payroll
    recruiting retention training workshops conferences books running hiking cycling climbing sailing cooking baking
    gardening chess football soccer basketball baseball tennis golf photography dogs cats jazz coffee tea parenting
    patient care nursing surgery triage discharge staffing rota rotas vaccination lesson lessons curriculum literacy
    homework parents pupils classroom classrooms assessment assessments safeguarding behaviour behavior kitchen menu
    menus guests hotel restaurant recipes suppliers warehouse shipping fulfilment fulfillment returns packing
    picking routes drivers fleet maintenance machines line lines shop floor lean quality safety site sites
    construction permits clients cases litigation contracts court brand branding campaign campaigns content social
    copy copywriting newsletter podcast video press donors members membership events volunteers territory quota
    pipeline leads accounts prospects partners partnerships channel channels demo demos upsell tenure university
    college thesis degree course courses teaching students lectures lab labs papers cash flow forecasts budgeting
    closing month quarter year week day time change changes challenge challenges goal goals success failure failures
    problem problems idea ideas approach values priorities expectations autonomy new old big small large slow fast
    hard good nice long short early late remote hybrid open internal external customer customers user users people
    product data code team teams software hardware machine engineering sales marketing support service services
    security growth career work working mutual shared real true strong weak he she it we they you there here juniors
    seniors patients children kids families engineers designers managers interns testing tests incident incidents
    technical legacy modern future next last first second third weekly monthly daily quarterly yearly annual regular
    lots more less much many most least event cross full part feature art music food sport sports travel family
    health community company business finance budget cost costs supply demand stock store stores night shift shifts
    ward class reading writing maths math science history volunteer fundraising grant grants policy public private
    local global national international deep high low tech tooling tools ownership trust honesty pace learning
    callout callouts handover handovers
    low-code no-code on-call on-boarding offboarding pair code-review self-service end-to-end domain hiring
    headcount roadmap conversion revenue pricing packaging logistics inventory forecasting
    """)
)
"""First words whose capital letter is only that of a note's beginning."""
