"""Names that French thumbs type small, as they are written: nantes is Nantes, tva is TVA, github is GitHub."""

from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.nouns import bare_of

INITIALS: Final = word_set("""
    edf sncf ratp grdf mjc pcr ecsr cao dao fao gwo hlm hplc
    glpi tpe pme
    adr afps cqp cqpm vsl bnssa nac led ecc php sav gmao sps
    tig mig sst fimo fco amf asv pasa msa dsn anr csrd smed emdr
    rh pdf erp crm tva ifrs rgpd sql drh daf dsi ehpad ssiap caces afgsu psc1 sst1 ccna itil aws btp vrd cvc iso haccp
    rse
    qse tms wms bim seo b2b b2c atsem ulis mecs itep ime esat sessad pmi sirh gpec cse ccas clsh bafa bafd bpjeps
    deug dut bts bep mba dscg dcg cnc plc scada rfid gtb ssi api cdi cdd rh idel iade ibode samu smur ssr usld irm
    dpe vefa scpi opcvm kpi okr kyc lcb rsac rgaa rgpd dgs dst ademe capes crpe fle nac svt ce1 ce2 cm1 cm2
    """)
"""Letters that are no word, typed small; written large, as in "la TVA"."""
CITIES: Final = word_set("""
    nantes bordeaux rouen dijon angers reims caen nancy namur anvers lausanne sherbrooke gatineau
    avignon brest limoges metz perpignan mulhouse amiens annecy bayonne biarritz lorient quimper poitiers
    albi arles aubagne auch aurillac auxerre bourges carcassonne castres chartres cherbourg cholet clermont colmar dax
    dieppe douai draguignan dunkerque libourne manosque marmande maubeuge melun mende millau montauban morlaix
    narbonne nevers niort pau roanne rodez royan saumur saverne soissons tarbes toulon troyes verdun versailles vesoul
    charleroi fribourg
    paris lyon marseille toulouse lille rennes strasbourg grenoble montpellier london londres bruxelles genève montréal
    """)
PROPER: Final = CITIES | word_set("""
    rust java kotlin symfony databricks bigquery snowflake looker terraform jenkins grafana flutter angular
    alzheimer parkinson doctolib siemens revit archicad montessori
    jira adobe trello slack asana odoo shopify prestashop instagram facebook whatsapp google amazon airbnb
    canva blender sketchup linear
    japon maroc portugal irlande pologne autriche hongrie turquie russie ukraine croatie roumanie danemark finlande
    vietnam luxembourg cameroun islande mexique tunisie
    france belgique suisse espagne allemagne italie angleterre canada québec europe excel linux python docker
    photoshop figma ansible kubernetes salesforce cegid pennylane silae
    """)
BRANDS: Final = {
    "linkedin": "LinkedIn",
    "tiktok": "TikTok",
    "hubspot": "HubSpot",
    "woocommerce": "WooCommerce",
    "github": "GitHub",
    "windows": "Windows",
    "powershell": "PowerShell",
    "gitlab": "GitLab",
    "youtube": "YouTube",
    "autocad": "AutoCAD",
    "solidworks": "SolidWorks",
    "wordpress": "WordPress",
    "nîmes": "Nîmes",
    "nimes": "Nîmes",
    "orleans": "Orléans",
    "besancon": "Besançon",
    "besançon": "Besançon",
    "chambery": "Chambéry",
    "epinal": "Épinal",
    "evreux": "Évreux",
    "beziers": "Béziers",
    "perigueux": "Périgueux",
} | {
    typed: name
    for name in (
        "Algérie",
        "Brésil",
        "Grèce",
        "Norvège",
        "Sénégal",
        "Suède",
        "Lozère",
        "Ardèche",
        "Isère",
        "Hérault",
        "Finistère",
        "Vendée",
        "Corrèze",
        "Ariège",
        "Genève",
        "Montréal",
    )
    for typed in (name.lower(), bare_of(name.lower()))
}
OF_A_HOUSE: Final = (
    r"\b(google|meta|facebook|tiktok|linkedin|amazon|youtube|microsoft|instagram)"
    r" (ads|analytics|sheets|drive|docs|maps|workspace|shopping|teams|merchant)\b"
)
"""What a house of software sells, whose second word has its capital too: "TikTok Ads"."""
