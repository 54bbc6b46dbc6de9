"""Names that a thumb types small in Spanish notes: those that are nothing else, with their capitals."""

import re
from typing import Final

_CALLED: Final = """
    España Francia Italia Portugal Alemania Inglaterra Irlanda Bélgica Holanda Europa Marruecos
    Madrid Barcelona Sevilla Bilbao Zaragoza Málaga Murcia Alicante Valladolid Vigo Gijón Pamplona Girona Tarragona
    Lleida Galicia Asturias Cantabria Cataluña Andalucía Extremadura Aragón Canarias Baleares Mallorca Menorca
    Ibiza Tenerife Euskadi México Colombia Perú Uruguay Paraguay Bolivia Ecuador Venezuela Bogotá
    Montevideo Santander Londres París Berlín Lisboa Excel PowerPoint Photoshop Illustrator InDesign Figma
    AutoCAD Revit SketchUp Lumion SAP Odoo Salesforce HubSpot Linux Windows Python Java JavaScript TypeScript PHP SQL
    GitHub Docker Kubernetes WordPress Shopify Instagram TikTok LinkedIn WhatsApp Google Amazon Montessori Arduino
    Erasmus FP ISO CRM ERP RRHH CNC HPLC TIG ADR BIM UCI PRL KPI SEO TPV EPI IELTS TOEFL GMP APPCC EEG
    ECG TAC TDAH
    Haas Fanuc Siemens Mastercam Michelin Donosti Mercedes Toyota Renault QA UX CV DESA ATS EMA
    Valencia Santiago Castellón Cádiz Almería Jaén Huelva Salamanca Segovia Burgos Oviedo Logroño Getafe Brasil
    Panamá Guatemala Honduras Nicaragua Monterrey Medellín Arequipa Cusco Quito Valparaíso Etiopía Japón Tulum
    """
_ACCENTS: Final = str.maketrans("áéíóú", "aeiou")
NAMES: Final = {name.casefold().translate(_ACCENTS): name for name in _CALLED.split()}
_REGION: Final = re.compile(r"\bla (rioja)\b")
_LEVEL: Final = re.compile(r"(?<![\w@./-])(?:[abc][12]|[23]d)(?![\w@/-]|\.\w)")
"""How well one speaks a language, and drawings: "el b2 de inglés", "autocad 3d"."""
_WORD: Final = re.compile(r"(?<![\w@./-])[a-zñáéíóú]{2,}(?![\w@/-]|\.\w)")


def with_capitals(line: str) -> str:
    """As in "exportan a francia" and "el cambio a sap"."""
    line = _REGION.sub(lambda found: f"La {found[1].capitalize()}", line)
    line = line.replace("rayos x", "rayos X")
    line = _LEVEL.sub(lambda found: found.group().upper(), line)
    return _WORD.sub(lambda found: NAMES.get(found.group().translate(_ACCENTS), found.group()), line)
