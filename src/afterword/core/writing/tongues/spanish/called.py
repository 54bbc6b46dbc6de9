"""Names that a thumb types small in Spanish notes: those that are nothing else, with their capitals."""

import re
from typing import Final

_CALLED: Final = """
    España Francia Italia Portugal Alemania Inglaterra Irlanda Bélgica Holanda Europa Marruecos Madrid Barcelona
    Sevilla Bilbao Zaragoza Málaga Murcia Alicante Valladolid Vigo Gijón Pamplona Girona Tarragona Lleida Galicia
    Asturias Cantabria Cataluña Andalucía Extremadura Aragón Canarias Baleares Mallorca Menorca Ibiza Tenerife Euskadi
    México Colombia Perú Uruguay Paraguay Bolivia Ecuador Venezuela Bogotá Montevideo Santander Londres París Berlín
    Lisboa Excel PowerPoint Photoshop Illustrator InDesign Figma AutoCAD Revit SketchUp Lumion SAP Odoo Salesforce
    HubSpot Linux Windows Python Java JavaScript TypeScript PHP SQL GitHub Docker Kubernetes WordPress Shopify
    Instagram TikTok LinkedIn WhatsApp Google Amazon Montessori Arduino Erasmus FP ISO CRM ERP RRHH CNC HPLC TIG ADR
    BIM UCI PRL KPI SEO TPV EPI IELTS TOEFL GMP APPCC EEG ECG TAC TDAH Haas Fanuc Siemens Mastercam Michelin Donosti
    Mercedes Toyota Renault QA UX CV DESA ATS EMA Valencia Santiago Castellón Cádiz Almería Jaén Huelva Salamanca
    Segovia Burgos Oviedo Logroño Getafe Brasil Kotlin Angular Jira Kafka Terraform Snowflake Databricks Tableau
    Postgres MySQL MongoDB Redis Django Flask FastAPI Laravel Azure AWS GitLab Slack Zendesk CSS HTML API ETL Flutter
    Navision NetSuite DaVinci Sage SolidWorks CAD CAM Fagor Ford Volvo Bosch Caterpillar Schindler Otis Iveco Scania
    BMW Audi Peugeot Nissan Honda Hyundai Carrefour Mercadona Inditex Ikea Repsol Movistar Bimbo Pemex Node React Vue
    Notion Lightroom Canva Trello Unity Unreal Blender YouTube Netflix IA ADN GPS USB PDF DNI RFID QR ONG IVA IRPF VTC
    LSE LED Panamá Guatemala Honduras Nicaragua Monterrey Medellín Arequipa Cusco Quito Valparaíso Etiopía Japón Tulum
    Cali Puebla Tlaxcala Talavera Toledo Palencia Badajoz Cáceres Albacete Teruel Huesca Soria Vallecas Marbella
    Benidorm Donostia Vitoria Querétaro Oaxaca Guadalajara Cancún Tijuana Chiapas Yucatán Veracruz Jalisco Mendoza
    Tucumán Neuquén Bariloche Antofagasta Temuco Rancagua Iquique Osorno Aysén Barranquilla Cartagena Bucaramanga
    Manizales Cúcuta Sibelius Yamaha Antioquia Patagonia Atacama Austria Bruselas Viena Roma Milán Nápoles Miami
    California Texas PLC Navidad Navidades Nochebuena Nochevieja Koha
    Sicilia Toscana Cerdeña Venecia Turín Bolonia Florencia Palermo Génova Escocia Gales Grecia Turquía Egipto Senegal
    Polonia Rumanía Bulgaria Ucrania Suecia Noruega Dinamarca Finlandia Noruega Ámsterdam Hamburgo Múnich Praga Budapest
    Marsella Burdeos Toulouse Oporto Algarve Tánger Argelia Canadá Montreal Toronto Chicago Vietnam Tailandia Taiwán
    Saltillo Illescas Lurín Acapulco Hermosillo Torreón Toluca Xalapa Morelia Zacatecas Tepic Culiacán Mazatlán Campeche
    Tapachula Ushuaia Jujuy Catamarca Paysandú Tacuarembó Chiclayo Piura Iquitos Ayacucho Huancayo Ibagué Neiva Popayán
    Villavicencio Sincelejo Tunja Envigado Guayaquil Caracas Maracaibo Cochabamba Managua Tegucigalpa Alcorcón Leganés
    Móstoles Fuenlabrada Alcobendas Coslada Hospitalet Sabadell Terrassa Mataró Manresa Torrelavega Basauri Barakaldo
    Éibar Tudela Calahorra Ponferrada Astorga Sagunto Gandía Torrevieja Cartaya Estepona Fuengirola Motril Chiloé
    Valdivia Talca Curicó Chillán Coquimbo Arica
    Burela Vizcaya Guipúzcoa Álava Navarra Zamora Ourense Pontevedra Elche Jerez Ferrol Avilés Irún
    IT PowerShell Postman Selenium Cypress Ubuntu Debian Android Scala Airflow Hadoop Qlik Splunk VMware Cisco Fortinet
    GraphQL ChatGPT Zapier Asana Magento PrestaShop WooCommerce Drupal Moodle Outlook MATLAB LabVIEW SCADA OpenShift
    Proxmox Zabbix ServiceNow SharePoint OneDrive Citrix NestJS MariaDB Elasticsearch RabbitMQ Hotjar Holded
    Huawei Samsung Xiaomi Sony Canon Nikon Makita Hilti Daikin Mitsubishi Stihl Husqvarna Kubota Shimano Wella Dyson
    Chapinero Usaquén Polanco Coyoacán Iztapalapa Tlalpan Zapopan Tlaquepaque Itagüí Soacha Belgrano Recoleta Miraflores
    Ñuñoa Maipú Callao Tacna Huaraz Puno Chamberí Lavapiés Malasaña Triana Carabanchel Usera Tetuán Hortaleza Moratalaz
    Nervión Deusto Getxo Poblenou Arousa
    DEA TCAE PEMP Rhino Archicad Trados Storybook Symfony Nginx Jenkins Ansible Grafana
    """
_ACCENTS: Final = str.maketrans("áéíóú", "aeiou")
_MAKERS: Final = frozenset(_CALLED.split())
NAMES: Final = {name.casefold().translate(_ACCENTS): name for name in _CALLED.split()}
_REGION: Final = re.compile(r"\bla (rioja)\b")
_CENTURY: Final = re.compile(r"(?<=\bsiglo )[ivx]+\b")
_SAINT: Final = re.compile(r"(?<!semana )\b(san|santa) ([a-zñáéíóú]{3,})\b")
"""As in "santa pola"."""
_TOGETHER: Final = (
    (re.compile(r"\brayos x\b"), "rayos X"),
    (
        re.compile(
            r"(\b(?:obras?|l[ií]neas?|estaci[oó]n|estaciones|v[ií]as?|tramos?|t[uú]nel(?:es)?|viaductos?|traviesas?|proyecto"
            r"|corredor|trenes|plataforma|llegada) del? |\b(?:viajan?|van|vienen|vamos|ir|viajar) en )ave\b"
        ),
        r"\1AVE",
    ),
    (re.compile(r"\bsemana santa\b"), "Semana Santa"),
    (re.compile(r"\b(campaña|cabalgata|día|dia|noche|roscón|roscones|roscon|fiesta) de reyes\b"), r"\1 de Reyes"),
    (
        re.compile(
            r"\b((?:licencia|carnet|carné|permiso)(?: de conducir)?(?: clase| tipo)?) ([bc]|[a-e][1-5])(?![\w'+])"
        ),
        lambda found: f"{found[1]} {found[2].upper()}",
    ),
    (
        re.compile(r"\b((?:licencia|carnet|carné|permiso)(?: de conducir)? (?:clase|tipo)) ([a-e])(?=$|,)"),
        lambda found: f"{found[1]} {found[2].upper()}",
    ),
    (re.compile(r"\breyes magos\b"), "Reyes Magos"),
    (re.compile(r"\baño nuevo\b"), "Año Nuevo"),
    (re.compile(r"\bblack friday\b"), "Black Friday"),
    (re.compile(r"\bpower bi\b"), "Power BI"),
    (re.compile(r"(?<![\w@./-])(?:n|a|m|ap)-\d{1,4}(?![\w@/-])"), lambda found: found.group().upper()),
    (re.compile(r"(?<![\w@./-])epis\b"), "EPI"),
    (re.compile(r"(?<![\w@./-])(?:ci/cd|ui/ux|ux/ui|qa/qc)(?![\w@/-])"), lambda found: found.group().upper()),
    (re.compile(r"\b(\d ?\.?º(?: y \d ?\.?º)?(?: de(?: la)?)?) eso\b"), r"\1 ESO"),
    (re.compile(r"\b(el|mi|del|copia de) cap(?= (?:al d[ií]a|en vigor|vigente|de|renovado|desde)\b|$)"), r"\1 CAP"),
)
"""Names of two words, and short ones that are a word besides: "3º eso", "el cap al día"."""
_TOWN: Final = re.compile(
    r"\b(?P<to>en|a|desde|hasta) (?P<town>chile|argentina|rosario"
    r"|le[oó]n|granada|cuenca|lima|c[oó]rdoba|m[eé]rida|[aá]vila"
    r"|suiza|lugo|salta|salto|cuba)\b(?! (?:de|del)\b)"
)
"""Places that are another word elsewhere: "abren otra tienda en leon"; not "la salsa de chile"."""
_TOWNS: Final = {"leon": "León", "cordoba": "Córdoba", "merida": "Mérida", "avila": "Ávila"}
_LEVEL: Final = re.compile(r"(?<![\w@./-])(?:[abc][12]|[23]d)(?![\w@/-]|\.\w)")
"""How well one speaks a language, and drawings: "el b2 de inglés", "autocad 3d"."""
_WORD: Final = re.compile(r"(?<![\w@./-])[a-zñáéíóú]{2,}(?![\w@/-]|\.\w)")
_MODEL: Final = re.compile(r"(?<![\w@./-])(?P<make>[A-Z]\w+) (?P<model>[a-z]{1,3}-?\d{1,4})(?![\w@/-])")
"""What a maker sells by letter and number: "Siemens s7"."""


def with_capitals(line: str) -> str:
    """As in "exportan a francia" and "el cambio a sap"."""
    line = _TOWN.sub(lambda at: f"{at['to']} {_TOWNS.get(at['town'], at['town'].capitalize())}", line)
    line = _REGION.sub(lambda found: f"La {found[1].capitalize()}", line)
    line = _SAINT.sub(lambda found: f"{found[1].capitalize()} {found[2].capitalize()}", line)
    for small, large in _TOGETHER:
        line = small.sub(large, line)
    for letters in (_LEVEL, _CENTURY):
        line = letters.sub(lambda found: found.group().upper(), line)
    line = _WORD.sub(lambda found: NAMES.get(found.group().translate(_ACCENTS), found.group()), line)
    return _MODEL.sub(_of_its_maker, line)


def _of_its_maker(found: re.Match[str]) -> str:
    return (
        f"{found['make']} {found['model'].upper()}"
        if found["make"] in _MAKERS or found["make"].isupper()
        else found.group()
    )
