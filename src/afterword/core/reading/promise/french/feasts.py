"""French feasts, and the days and holidays around them, in the words that dates are read in."""

FEASTS = {
    "christmas": "noël|la noël|noel",
    "after christmas": "passé noël|noël passé|une fois noël passé|sitôt noël passé|aussitôt noël passé",
    "after the holidays": (
        "passé les fêtes|les fêtes passé|une fois les fêtes passé|sitôt les fêtes passé|aussitôt les fêtes passé"
    ),
    "between christmas and new year": (
        "entre noël et le nouvel an|entre noël et nouvel an|entre les fêtes|entre noël et le jour de l an"
    ),
    "christmas eve": "réveillon|veille de noël|la veille de noël|le réveillon",
    "the christmas holidays": (
        "congé de noël|le congé de noël|congé de fin d année|vacances de noël|les vacances de noël|congés de noël|"
        "la trêve des confiseurs|vacances de fin d "
        "année|les congés de noël|congés de fin d année|les congés de fin d année"
    ),
    "the holidays": (
        "congé des fêtes|le congé des fêtes|temps des fêtes|le temps des fêtes|les fêtes|fêtes de fin d année|"
        "les fêtes de fin d année|fêtes|la période des fêtes"
    ),
    "new year's eve": "saint sylvestre|la saint sylvestre",
    "new year's day": "nouvel an|le nouvel an|jour de l an|le jour de l an|premier de l an",
    "6 january": "les rois|fête des rois|la fête des rois|jour des rois|le jour des rois|épiphanie|l épiphanie",
    "easter": "pâques",
    "easter monday": "lundi de pâques|le lundi de pâques",
    "the easter weekend": "week end de pâques|le week end de pâques",
    "ascension": "l ascension|ascension",
    "pentecost": "pentecôte|la pentecôte",
    "whit monday": "lundi de pentecôte|le lundi de pentecôte",
    "8 december": "immaculée conception|l immaculée conception",
    "thanksgiving": "action de grâce|l action de grâce|action de grâces|l action de grâces",
    "21 july": "fête nationale belge|la fête nationale belge",
    "1 august": "fête nationale suisse|la fête nationale suisse",
    "14 july": "fête nationale|la fête nationale",
    "15 august": "assomption|l assomption",
    "1 november": "la toussaint|toussaint",
    "11 november": "l armistice|armistice",
    "1 may": "fête du travail|la fête du travail",
    "candlemas": "chandeleur|la chandeleur",
    "6 december": "saint nicolas|la saint nicolas",
    "shrove tuesday": "mardi gras|le mardi gras",
    "carnival": "carnaval|le carnaval",
    "ash wednesday": "mercredi des cendres|mercredi de cendres",
    "maundy thursday": "jeudi saint|le jeudi saint",
    "good friday": "vendredi saint|le vendredi saint",
    "14 february": "saint valentin|la saint valentin",
    "24 june": "saint jean|la saint jean|saint jean baptiste|la saint jean baptiste",
    "eid": "l aïd|aïd|l aïd el fitr",
    "corpus christi": "fête dieu|la fête dieu",
    "ascension weekend": (
        "pont de l ascension|le pont de l ascension|week end de l ascension|le week end de l ascension"
    ),
}
