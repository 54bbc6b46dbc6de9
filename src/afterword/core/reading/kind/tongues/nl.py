"""Dutch turns of phrase for the kinds that matter most, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import OWN, PENDING, Tongue, known_by

_LISTS = {
    "job": "functie|baan|contract|positie|rol|stage|vacature|plek|stageplek|arbeidsovereenkomst|arbeidscontract",
    "rivals": """
[een|de|met|voor|aan|door] (andere|interne|beter passende) .. (kandida~|sollicitant~|persoon|profiel~)|
iemand .. (anders|die|met|intern)|[een] kandida~ .. (die|wiens|met|beter|meer)
""",
    "talk": """
gesprek~|kennismaking~|sollicitatiegesprek~|interview~|call|videocall|belafspraak|afspraak|ronde|telefoongesprek|
kop koffie|koffie|meeloopdag|proefdag
""",
    "day": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|week|uur|ochtend|middag|\\d~",
    "soon": """
voor|uiterlijk|binnen|volgende|deze week|begin|eind|einde|medio|na|zodra|binnenkort|snel|in de (loop|komende|week)|
komende|op (maandag|dinsdag|woensdag|donderdag|vrijdag|\\d~)|maandag|dinsdag|woensdag|donderdag|vrijdag|over (een|
twee)|in (januari|december)|hoe dan ook|wanneer|als|morgen
""",
    "tell": """
laten .. weten|laat .. weten|hoor|horen|kom .. terug|komen .. terug|terugkoppeling|contact|bericht|uitsluitsel|
besluit|beslissing|beslissen|reactie|antwoord|nieuws|bellen|bel|informeren|terugkomen|update
""",
    "away": """
afwezig|niet op kantoor|met vakantie|op vakantie|met verlof|met zwangerschapsverlof|met ouderschapsverlof|
niet bereikbaar|op zakenreis|niet aanwezig|ziek thuis|vrij
""",
}
_REJECTION = {
    3: """
keuze (is|viel) .. op .. (gevallen|.)
buiten de boot
!het is (hem|m|t|het|je) niet geworden
(ging|gingen|gaat|gaan|koos|kozen|kiest) [liever|toch|uiteindelijk] voor (ervaring|iemand|een ander|een interne)
!(helaas|jammer|spijt|spijtig|teleur~) ... (niet|geen) ... (verder|gekozen|geselecteerd|uitnodigen|aanbieden|doorgaan|
aangenomen|aanbod|door|vervolg|gelukt|passen~|match|geworden|geschikt)
!niet .. (verder|door) .. (met|gaan|in de|te gaan|procedure|sollicitatie)
!niet .. (geselecteerd|gekozen|uitgekozen|doorgegaan|aangenomen|in aanmerking)
(gekozen|kiezen|keuze|besloten|voorkeur|doorgaan|verder|door) .. (voor|met|op|aan|gevallen) .. <rivals>
(keuze|voorkeur) .. (op|aan|voor) <rivals>
(functie|vacature|positie|rol|plek) .. (vervuld|ingevuld|ingetrokken|gesloten|vervallen|vervalt|geschrapt|
niet meer beschikbaar|komt te vervallen)
(af te wijzen|afgewezen|afwijz~)
(aanbod|aanbieding) .. (intrekken|ingetrokken|in te trekken)
!(geen|niet) .. (aanbod|aanbieding|contract) .. (doen|kunnen|aanbieden)
!(sluit|sluiten|past|passen) .. (onvoldoende|niet) .. (aan|bij|profiel|zoeken)
!(besloten|gekozen|beslist|keuze|afgesproken) .. niet .. (voort te zetten|verder te gaan|door te gaan|te vervolgen|
aan te nemen|in dienst|uit te nodigen|aan te bieden)
!(procedure|sollicitatie|traject|gesprekken) .. niet .. (voort|voortzetten|vervolgen|verder|doorzetten|voortgezet|
doorgaan)
!niet (voort|voort te zetten|voortzetten|weerhouden|in aanmerking|door naar|verder met|uitgenodigd|aangenomen|
geselecteerd|in dienst)
(andere|interne) (kandida~|sollicitant~|persoon|collega) .. (sluit|past|beter|gekozen|geworden|krijgt|heeft|
aangenomen|gaat|net|meer)
(iemand anders|ander~ kandida~|ander~ persoon|een ander) .. (geworden|gekozen|aangenomen|gegeven|voorkeur|gegund|
krijgt|gevonden)
(is|wordt) het .. (iemand anders|een ander)
(hebben|heeft) .. iemand .. (gevonden|aangenomen|gekozen)
(gaan|ga|gaat|wil|willen|kunnen) .. (niet|helaas niet) .. (verder|door|in zee|met (je|u|jou) .. (verder|door))
!(ben|bent|was|werd|wordt|bent u|ben je) .. niet .. (geworden|weerhouden|gekozen|geselecteerd|de juiste|uitgekozen|
door)
(functie|vacature|positie|rol|plek|baan) ... (vervuld|ingevuld|ingetrokken|vervallen|geschrapt|gaat niet door|intern|
bestaat niet meer|opgeheven|vergeven)
(slecht|geen goed|geen leuk|minder leuk|vervelend) (nieuws|bericht)
(afwijzing|afwijzen|afgewezen)
(stopt|eindigt|stoppen|eindigen|houdt) .. (hier|de procedure|het op)
(zocht~|zoeken|zoekt|wil~|zochten) .. iemand .. (met meer|die meer|met)
=(afwijzing)
!(besloten|gekozen|kiezen|beslist) .. (niet|om niet)
""",
    2: """
(veel|alle) (succes|geluk) .. (met|bij|in|verder|toe)
(gegevens|cv|sollicitatie) .. (bewaren|bestand|portefeuille|talentpool)
(succes|sterkte) .. (zoeken|zoektocht|verdere|toekomst|vervolg|loopbaan)
(goede tweede|nipt|net niet)
""",
    1: "(helaas|jammer|spijtig)\n(moeilijke|lastige) (keuze|beslissing)\n(groot|grote) aantal",
}
_OFFER = {
    3: """
(graag|blij|verheugd|genoegen|willen|wil|leuk) ... (<job>|aanbod|aanbieding|dienstverband) ... (aanbieden|
aan te bieden|bieden|doen|aan)
(bieden|bied) .. (je|jou|u) .. (<job>) .. aan
(je|jou|u) .. (<job>|aanbod|contract) .. (aanbieden|aan te bieden|aan te mogen bieden)
(in de bijlage|bijgevoegd|bijgaand|hierbij) .. (contract|arbeidsovereenkomst|arbeidscontract|aanbod|aanbieding|
contractvoorstel)
(arbeidsovereenkomst|contract|contractvoorstel|arbeidscontract) .. (bijgevoegd|bijlage|ondertekenen|getekend|tekenen|
ondertekend)
welkom (bij het|in het|in ons|aan boord|bij ons|bij de)
(je|u) (hebt|heb|bent|heeft) .. (de baan|aangenomen)
(hebben|heeft) .. voor (jou|u) gekozen
(je|u|jou) .. (bij ons|team|ons team) .. (komt|verwelkomen|komen werken|versterken|hebben)
de (baan|functie) is (voor jou|van jou|voor u)
(bieden|bied|biedt) (we|wij|ik|hij|ze|je|jou|u) .. (je|jou|u|een|de) ... (contract|jaarcontract|functie|baan|aan|
~contract)
(met jou|met u|met je) .. in zee
(willen|wil|gaan|zouden) .. (je|jou|u) .. (aannemen|in dienst nemen|een contract|hebben|erbij|graag hebben)
(je|jij|u) (bent|hebt|heeft|krijgt) .. (aangenomen|de baan|de functie|de plek|het geworden)
~contract .. (tekenen|ondertekenen|opgestuurd|klaar|sturen|stuur|bijlage|bijgevoegd|getekend)
(kun|kunt|kan) .. (je|u) .. (beginnen|starten) .. (op|per|in|wanneer|.)
(unaniem|bestuur|commissie|directie) .. (voor (jou|u|je)) .. (gekozen)
""",
    2: """
(gefeliciteerd|proficiat)
(salaris|brutosalaris|startdatum)
(bruto|salaris|leasefiets|leaseauto|schaal) .. (per|plus|van|\\d~|op tafel|en)
""",
    1: """
(aanbod|contract|arbeidsvoorwaarden)
(goed nieuws|gefeliciteerd|proficiat|jaarcontract|vaste dienst)
""",
}
_INVITATION = {
    3: """
(uitnodigen|uit te nodigen|uitgenodigd|uitnodiging|nodig~ .. uit) .. (voor|op|om|tot|.|,|bij)
(voor|op) .. (<talk>) .. (uitnodigen|uit te nodigen|uit|uitgenodigd)
(graag|willen|zouden|zou|wil) .. (kennismaken|spreken|ontmoeten|kennis maken|verder praten|leren kennen|
kennis te maken|ontmoet~|zien)
(tweede|volgende|laatste|derde|eerste) (<talk>)
(afspraak|gesprek|tijdstip|moment|belafspraak) .. (inplannen|plannen|maken|kiezen|in te plannen|prikken|afspreken|
boeken)
(plan|kies|boek|prik) .. (moment|tijdstip|afspraak|gesprek|datum|tijd)
(schikt|past|komt|lukt|kun|kan|kunt|zou|uitkomen|uitkomt) .. (je|u|het|jou) ... (<day>)
(wanneer|welke) .. (schikt|past|kun|kunt|beschikbaar|uitkomt|uit|dag|tijd~)
(ben|bent|zou) (je|u) .. (beschikbaar|vrij|in de gelegenheid)
beschikbaarheid
(opdracht|case|test|assessment|vragenlijst) .. (maken|uitwerken|invullen|doen|voor te bereiden)
(proefdag|meeloopdag|meelopen|meewerkdag)
@booking
(verzetten|verplaatsen|verschuiven)
(bevestig~|herinnering) .. (<talk>)
(door|bent door|ben door) .. naar de (volgende|tweede|laatste)
""",
    1: "(gesprek|afspraak|interview)",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(nog|vooralsnog) .. (geen|niet) .. (besluit|beslissing|besloten|nieuws|keuze|uitsluitsel|duidelijk~|knoop)
(nog|momenteel) .. (gesprekken|kandidaten|bezig|in gesprek|spreken|overleg|lopend|afwachting)
(vertraging|uitgesteld|langer|on hold|stilgelegd|bevroren|vacaturestop|geduld|meer tijd|in de wacht|opgeschort)
?(aangeboden|aanbod) .. <rivals>
(zodra|als) .. (weet|weten|nieuws|meer|duidelijk~|besloten)
(in de race|kanshebber)
""",
    1: "(binnenkort|besluit|beslissing)",
}
_ACKNOWLEDGEMENT = {
    3: """
(sollicitatie|bericht|aanvraag|cv|mail|reactie) .. (ontvangen|binnen|geregistreerd|in goede orde)
(ontvangst) .. (bevestig~|sollicitatie)
ontvangstbevestiging
(bedankt|dank|danken) .. (voor) .. (sollicitatie|belangstelling|interesse|solliciteren)
(ticketnummer|referentienummer|zaaknummer)
""",
    1: """
(automatisch~) .. (bericht|gegenereerd|mail|antwoord|verzonden)
""",
}
_ABSENCE = {
    3: """
(ik ben|ben ik|wij zijn) [momenteel|tot en met|t/m] (<away>)
(ben|ik) .. (<away>)
(<away>) .. (tot|van|en|vanaf|t)
(afwezigheid~|afwezigheidsbericht)
(weer|terug) .. (aanwezig|bereikbaar|op kantoor|terug)
(dringend~|spoed|urgent~) .. (contact|bellen|mail|@address|neem|terecht)
(beperkt|geen) .. toegang
(niet meer werkzaam|niet langer werkzaam|werk niet meer)
kantoor .. gesloten
""",
    2: "(dringend~|spoed|vakantie|verlof)\n(bedankt|dank) .. (je|uw|voor) .. (mail|bericht|email)",
    1: "automatisch antwoord",
}
_OTHER = {
    3: """
(nieuwe|\\d~) .. (vacatures|banen) .. (voor (jou|u)|gevonden|die|in)
(nieuwsbrief|uitschrijven|afmelden|vacature alert|jobalert)
(verificatiecode|beveiligingscode|wachtwoord)
(enquête|vragenlijst over|beoordeel|hoe was je)
(korting|aanbieding van de|webinar|meld je aan|actie)
"""
}
_OWN = {
    3: """
(mijn) (sollicitatie|interesse|cv|motivatie|kandidatuur|ervaring)
(bedankt|dank) .. (dat u mij|dat ik|voor het gesprek (gisteren|vandaag|van)|voor uw tijd|voor de tijd)
(ik) .. (enthousiast|kijk uit naar uw|hoor graag|zie uit naar)
(trek|intrekken) .. mijn sollicitatie
(ben|werd|raakte) .. enthousiaster .. (over|door|voor)
(bedankt|dank) [u|je] [wel] voor het .. gesprek van (gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag)
""",
}
_BOUNCE = {
    3: """
!(bericht|mail|email) .. (niet|onmogelijk) .. (bezorgd|afgeleverd|worden bezorgd)
(onbestelbaar|adres .. niet gevonden|mailbox .. vol|adres .. bestaat niet)
"""
}
_ASKS = """
(kun|kunt|zou|zouden|wil|wilt|kan) (je|u|jij|jullie) [mij|ons|me|het|dit|even|ook|nog|alsjeblieft|misschien]
(laat|geef|stuur|mail|bel) .. (mij|me|ons|even|het|svp|alsjeblieft|je|uw|a u b)
(graag|gelieve) .. (ontvangen|ontvang|horen|hoor|vernemen|reactie|bevestig~|sturen|invullen|insturen|een bevestiging|
aan te geven|door te geven)
(wij hebben|we hebben|hebben|heb) .. nodig
(heb|hebben) (ik|we|wij) ... nodig
(ik|we|wij) (heb|hebben) ... nodig
(wachten|wacht) .. op (je|jouw|uw) (antwoord|reactie|bevestiging)
(schikt|past|lukt) .. (je|u|het|jou|dat)
(ben|bent) (je|u) .. (beschikbaar|bereid|akkoord|geïnteresseerd)
(wanneer|welke|wat) .. (je|u|jouw|uw|uitkomt|past)
(uitnodigen|uit te nodigen)
@booking
@signing
(plan|kies|boek|prik|vul) .. (moment|tijdstip|afspraak|datum|formulier|dagdeel|tijd)
(stuur|mail|app|geef|bel|breng|lever|vul|meld|zet) (je|jij|u) .. (even|nog|ons|mij|me|die|het|dit|een|door|in|terug)
(stuur|mail|app|lever|retourneer|onderteken|bevestig|reageer) .. (terug|retour|op|uiterlijk|vóór|@address|@link)
(ontvang|ontvangen|verneem|vernemen|krijg|krijgen) [ik|we|wij] .. graag
(hoor|horen) [ik|we|wij] .. (graag|of je|of u|wat je|wat u|hoe je|welke)
(verzoek|verzoeken|verzoekt|vraagt|vragen) [ik|we|wij] (je|jou|u) ... te
(wordt|worden) (je|u) .. verzocht
(mis|missen|ontbreekt|ontbreken) [ik|we|wij|hier|ons|mij] [alleen|nog] (je|jouw|uw|de|het|een) .. (nog|in|van|voor|.)
nog niet (van (je|jou|u) (ontvangen|gekregen)|ontvangen van (je|jou|u))
gelieve
zo (vriendelijk|goed|aardig) .. (zijn|willen|te)
vriendelijk verzoek
benieuwd (wat|hoe|of|naar) .. (je|jij|jouw|u|uw)
vertel .. (eens|me|mij|ons|even)
(zeg|schrijf|laat|app|mail|bel|meld) (maar|eens|even|svp|het maar|het even)
(nog te|bekijken en|lezen en|om te) ondertekenen
"""
_POLITE = """
(laat|bel|mail|app|stuur|geef) (ik|we|wij)
(ik|hij|zij|ze|we|wij) (laat|laten|bel|bellen|wil|wou|wilde) .. (je|u|jou)
(kun|kunt) (je|u) [me|mij|ons] (altijd|gewoon|steeds)
(niets|niks|geen) .. nodig
(hoor|horen) (je|u) .. van (ons|mij)
(vragen|vraag) .. (gerust|hebt|heb|heeft|neem|contact)
(als je|mocht je|mocht u|heb je|heeft u|bij) .. vragen
hoe gaat het
(hoop|hopen) .. (goed|je)
(schroom|aarzel) niet
gerust
(niet|geen) .. (te beantwoorden|beantwoorden|reageren)
(kan|kunt|kun) (u|je) .. (opvragen|inzien|terugvinden|nalezen)
wat (attent|leuk|fijn|aardig|goed|lief|jammer|mooi|bijzonder)
"""

DUTCH = Tongue(
    name="nl",
    little=known_by(
        "de het een en van je jouw uw u wij we ik voor met op is niet zijn dat die te aan in om ook bij hebben "
        "heeft bedankt beste graag groeten groet vriendelijke naar nog maar zou kunnen worden er als jou geen hoi "
        "dag"
    ),
    lists=_LISTS,
    kinds={
        Purpose.OFFER: _OFFER,
        Purpose.REJECTION: _REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ACKNOWLEDGEMENT: _ACKNOWLEDGEMENT,
        Purpose.ABSENCE: _ABSENCE,
        Purpose.BOUNCE: _BOUNCE,
        Purpose.OTHER: _OTHER,
        OWN: _OWN,
        PENDING: {1: "(nog|wacht~) .. (niet|op) .. (geaccepteerd|getekend|antwoord|reactie|gereageerd|akkoord)"},
    },
    nots="(niet|geen|nooit|zonder|noch)",
    cuts="(maar|en|echter|want|omdat|dus)",
    ifs="(als|indien|mocht|tenzij|wanneer|mits)",
    polite_ifs="(als|indien|mocht) .. (je|u|het|dat) .. (wilt|wil|schikt|past|interesse|vragen|lukt|kan|kunt|nog)",
    maybes="(misschien|wellicht|mogelijk|hopen|hoop|van plan|voordat|verwachten|zouden kunnen|normaal)",
    voids={
        Purpose.ACKNOWLEDGEMENT: "(wilt|wil|gelieve|verzoek~|kunt|kun|vragen) ... bevestigen",
        Purpose.TIMELINE: """
(wil|kun|kunt|kan|laat|wilt) (je|u|jij) .. (laten weten|bellen|bevestigen|reageren)
""",
        Purpose.OFFER: """
(gefeliciteerd|proficiat) met .. (dochter|zoon|kindje|prijs|artikel|verjaardag|huwelijk|diploma|lezing|boek)
(aanbieden|bieden|aan te bieden) .. (gesprek|tijdstip~|moment~|hulp|alternatie~)
andere (kandida~|aanbieding~)
(intrekken|ingetrokken|in te trekken)
welkom .. (gesprek|kantoor|ronde)
""",
        Purpose.REJECTION: """
(die|hij|zij|ze) .. (denkt|twijfelt|beraadt|heeft nog niet)
op (jou|u) gevallen
andere (vacature|functie|baan|plek) .. (vervuld|ingevuld|vergeven|gesloten|weg)
nog (niet|geen) .. (besluit|besloten|beslissing|gekozen|keuze)
(verzetten|verplaatsen|afzeggen)
(idee|voorstel)
""",
        Purpose.ABSENCE: """
(was|waren|ben .. geweest|is)
(terug|weer) [terug] van .. (vakantie|verlof|reis)
maar ik lees .. (mail|mails|berichten)
""",
        Purpose.INVITATION: "(bedankt|dank) .. (gesprek|tijd|komst)",
    },
    theirs="""
(contract|bevestiging|brief) .. (volgt|komt|sturen)
(volgt|komt|sturen) .. (bevestiging|contract|brief)
""",
    asks=_ASKS,
    polite=_POLITE,
)
