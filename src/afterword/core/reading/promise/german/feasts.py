"""German feasts and the first days of the seasons, by the words that dates are read in."""

FEASTS = {
    "christmas": "weihnachten|der weihnachten|weihnachtstag|weihnachtsfest",
    "between christmas and new year": (
        "zwischen den jahren|zwischen weihnachten und neujahr|zwischen weihnachten und silvester"
    ),
    "christmas eve": "heiligabend|heilig abend|heiligen abend|der heiligen abend",
    "the christmas holidays": (
        "weihnachtsferien|weihnachtspause|betriebsferien|winterpause|der weihnachtsferien|der weihnachtspause|"
        "der winterpause|unser weihnachtsferien|unser weihnachtspause|unser betriebsferien|unser winterpause|"
        "unser weihnachtsurlaub|weihnachtsurlaub|der weihnachtsurlaub"
    ),
    "the holidays": (
        "feiertage|der feiertage|weihnachtsfeiertage|weihnachtsfeiertagen|der weihnachtsfeiertage|der "
        "weihnachtsfeiertagen|weihnachtstage|weihnachtstagen|der weihnachtstagen"
    ),
    "new year's eve": "silvester|der silvester",
    "new year's day": "neujahr|neujahrstag",
    "6 january": "heilige drei könige|heiligen drei könige|dreikönig|heilige drei koenige|dreikönigstag",
    "easter": "ostern|osterfest",
    "the easter weekend": (
        "osterfeiertage|osterfeiertagen|ostertage|ostertagen|der ostertagen|der osterfeiertagen|osterferien|"
        "der osterferien|osterwochenende"
    ),
    "easter monday": "ostermontag",
    "good friday": "karfreitag",
    "pentecost": "pfingsten",
    "whit monday": "pfingstmontag",
    "ascension": "himmelfahrt|christi himmelfahrt|vatertag|auffahrt|der auffahrt",
    "3 october": "tag der deutschen einheit|der tag der deutschen einheit",
    "1 november": "allerheiligen",
    "31 october": "reformationstag",
    "1 may": "tag der arbeit|maifeiertag",
    "6 december": "nikolaus|nikolaustag",
    "advent": "advent|adventssonntag|adventsonntag",
    "carnival": "fasching|karneval|fastnacht|fasnacht|faschingszeit|den tollen tagen",
    "carnival monday": "rosenmontag",
    "shrove tuesday": "faschingsdienstag|fastnachtsdienstag|veilchendienstag",
    "ash wednesday": "aschermittwoch",
    "maundy thursday": "gründonnerstag",
    "corpus christi": "fronleichnam",
    "stir - up sunday": "totensonntag|ewigkeitssonntag",
    "the sunday before stir - up sunday": "volkstrauertag|der volkstrauertag",
    "the wednesday before stir - up sunday": "buß und bettag|der buß und bettag",
    "advent weekend": "adventswochenende|adventwochenende",
    "the week before easter": "karwoche|der karwoche|in der karwoche",
    "holy saturday": "karsamstag|ostersamstag",
    "palm sunday": "palmsonntag",
    "easter sunday": "ostersonntag",
    "easter tuesday": "osterdienstag",
    "low sunday": "weißer sonntag|weißen sonntag",
    "fat thursday": (
        "weiberfastnacht|altweiber|altweiberfastnacht|schmotziger donnerstag|schmutziger donnerstag|"
        "schmotzigen donnerstag|schmutzigen donnerstag|unsinniger donnerstag|unsinnigen donnerstag"
    ),
    "whitsun": "pfingstsonntag",
    "20 march": "frühlingsanfang|frühlingsbeginn",
    "21 june": "sommeranfang|sommerbeginn",
    "22 september": "herbstanfang|herbstbeginn",
    "21 december": "winteranfang|winterbeginn",
    "national day": "nationalfeiertag|der nationalfeiertag",
    "1 august": "bundesfeiertag|bundesfeier|der bundesfeiertag|der bundesfeier",
    "15 august": "mariä himmelfahrt",
    "19 march": "josefi|josephi|josefstag|josefitag",
    "2 january": "berchtoldstag|bärchtelistag",
    "2 november": "allerseelen",
    "mother's day": "muttertag",
    "30 april": "walpurgisnacht",
    "24 june": "johanni|johannistag",
    "14 february": "valentinstag",
    "boxing day": "stephanstag|stefanitag|zweite weihnachtstag|zweite weihnachtsfeiertag",
    "11 november": "martinstag|martini",
    "2 february": "lichtmess|mariä lichtmess",
    "8 december": "mariä empfängnis",
    "ascension weekend": "himmelfahrtswochenende|der himmelfahrtswochenende",
}
