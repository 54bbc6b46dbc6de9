"""The little words that tell Dutch."""

_WORDS = (
    "we wij ik je jij jou u uw jullie ons onze het de een en van te ten voor vóór op met tot na om bij naar dat dit "
    "niet geen maar ook nog wel als dan zodra uiterlijk binnen over rond begin eind einde medio volgende komende "
    "aanstaande week weken dag dagen werkdagen maand laten weten laat hoort hoor horen krijgt krijg ontvangt "
    "beslissing besluit antwoord reactie bericht nemen neem heeft hebben hebt zal zullen wordt worden is zijn kunnen "
    "kunt beste groet bedankt hartelijk graag morgen vandaag overmorgen maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag januari februari maart mei juni juli augustus oktober gesprek vacature sollicitatie december "
    "beslissen iets meer terug verwachten feestdagen kerst deze"
)
TELLING = frozenset(_WORDS.split())
