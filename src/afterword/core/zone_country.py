"""From a zone's name to the country that keeps it, after the tz database: a first guess, to be corrected."""

from afterword.core.main_zones import MAIN_ZONES

FURTHER_ZONES = {
    "AR": (
        "America/Argentina/Cordoba America/Argentina/Salta America/Argentina/Jujuy America/Argentina/Tucuman "
        "America/Argentina/Catamarca America/Argentina/La_Rioja America/Argentina/San_Juan "
        "America/Argentina/Mendoza America/Argentina/San_Luis America/Argentina/Rio_Gallegos "
        "America/Argentina/Ushuaia"
    ),
    "AU": (
        "Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney "
        "Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin "
        "Australia/Perth Australia/Eucla"
    ),
    "BR": (
        "America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio "
        "America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho "
        "America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco"
    ),
    "CA": (
        "America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon "
        "America/Toronto America/Iqaluit America/Atikokan America/Winnipeg America/Resolute America/Rankin_Inlet "
        "America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik "
        "America/Vancouver America/Creston America/Dawson_Creek America/Fort_Nelson America/Whitehorse "
        "America/Dawson Canada/Atlantic Canada/Eastern Canada/Central Canada/Mountain Canada/Pacific"
    ),
    "CD": "Africa/Kinshasa Africa/Lubumbashi",
    "CL": "America/Coyhaique America/Punta_Arenas Pacific/Easter",
    "CN": "Asia/Urumqi",
    "CY": "Asia/Famagusta",
    "DE": "Europe/Busingen",
    "EC": "Pacific/Galapagos",
    "ES": "Africa/Ceuta Atlantic/Canary",
    "FM": "Pacific/Chuuk Pacific/Pohnpei Pacific/Kosrae",
    "GL": "America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule",
    "ID": "Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura",
    "IN": "Asia/Calcutta",
    "KI": "Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati",
    "KZ": "Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral",
    "MH": "Pacific/Majuro Pacific/Kwajalein",
    "MN": "Asia/Ulaanbaatar Asia/Hovd",
    "MX": (
        "America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua "
        "America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo "
        "America/Tijuana"
    ),
    "MY": "Asia/Kuching",
    "NZ": "Pacific/Chatham",
    "PF": "Pacific/Tahiti Pacific/Marquesas Pacific/Gambier",
    "PG": "Pacific/Port_Moresby Pacific/Bougainville",
    "PS": "Asia/Hebron",
    "PT": "Atlantic/Madeira Atlantic/Azores",
    "RU": (
        "Europe/Kaliningrad Europe/Moscow Europe/Kirov Europe/Volgograd Europe/Astrakhan Europe/Saratov "
        "Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk "
        "Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok "
        "Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr"
    ),
    "UA": "Europe/Kiev",
    "US": (
        "America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello "
        "America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo "
        "America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City "
        "America/Indiana/Knox America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem "
        "America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles "
        "America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome "
        "America/Adak Pacific/Honolulu US/Eastern US/Central US/Mountain US/Pacific US/Alaska US/Hawaii US/Arizona"
    ),
    "UZ": "Asia/Samarkand",
    "VN": "Asia/Saigon",
}
"""Countries of several zones, and names that zones went by earlier."""

COUNTRIES = {zone: country for country, zone in MAIN_ZONES.items()} | {
    zone: country for country, zones in FURTHER_ZONES.items() for zone in zones.split()
}


def country_of_zone(tz: str) -> str:
    """The two letters of the country, or "" for a zone that is no country's, such as UTC."""
    return COUNTRIES.get(tz, "")
