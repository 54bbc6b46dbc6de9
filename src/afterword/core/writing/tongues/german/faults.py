"""What a German reader takes amiss."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.tongues.faults import Faults

FAULTS: Final = Faults(
    pressure=any_of(r"""
        \b(?:so schnell wie möglich|schnellstmöglich|umgehend\w*|unverzüglich|dringend|asap|sofort)\b
        \b(?:noch immer|immer noch|bis heute|leider) (?:keine|nichts)\b|\bwarum (?:haben|melden|antworten) Sie\b
        \b(?:andere|weitere|konkurrierende|mehrere) (?:angebote|unternehmen|firmen|zusagen)\b|\banderes angebot\b
        \bich (?:erwarte|fordere|verlange|bestehe)\b|\bgeben Sie mir (?:eine|die) chance\b|\bletzte (?:chance
        ...|hoffnung)\b
        \bich brauche (?:den|diesen|die) (?:job|stelle|arbeit)\b|\b(?:flehe|bettle|anflehen)\b|\bwarte (?:schon|seit)\b
        \b(?:sonst|andernfalls) (?:muss|werde|nehme) ich\b|\bhaben Sie (?:meine|die) (?:mail
        ...|nachricht) (?:nicht )?gelesen
        \bich (?:rufe|werde) (?:Sie )?(?:morgen|täglich|jeden tag|nächste woche) (?:an\b|anrufen)|\bunhöflich\b
        """),
    apology=any_of(r"""
        \b(?:entschuldig\w+|verzeih\w+|tut mir (?:sehr )?leid|sorry|pardon)\b|\bich war (?:so |sehr )?(?:nervös
        ...|aufgeregt)\b
        \b(?:störe|belästige|nerve) ich\b|\b(?:stören|belästigen|nerven) (?:will|möchte|wollte)\b
        """),
    flattery=any_of(r"""
        \b(?:beste|tollste|großartigste)\w* (?:firma|unternehmen|team|gespräch|arbeitgeber|chef\w*)\b
        ...|\beine? (?:große )?ehre\b
        \b(?:fantastisch|phänomenal|genial|einzigartig|unvergleichlich|herausragend|sensationell)\w*\b
        \b(?:zutiefst|unglaublich|wahnsinnig) (?:beeindruckt|dankbar|begeistert)\b|\bvorbild\b
        ...|\bSie sind (?:wirklich |echt |so )?eine? (?:großartig|toll|wunderbar
        ...|außergewöhnlich|beeindruckend|bewundernswert|inspirierend|tolle|super|besonder)\w*\b
        \bschon immer bewundert\b
        """),
    stock=any_of(r"""
        \b(?:hiermit bewerbe|hiermit möchte|bezugnehmend auf|bezüglich unseres|wie telefonisch besprochen)\b
        \bmit großem interesse\b|\bich hoffe,? (?:es geht Ihnen gut|diese (?:mail|nachricht) erreicht Sie)\b
        \b(?:teamplayer|teamfähig|belastbar|hands-on-mentalität|leidenschaft für|brenne für|über den tellerrand)\b
        \bin freudiger erwartung\b|\bzögern Sie nicht\b|\bperfekt\w* (?:match|kandidat\w*)\b|\btraum(?:job|stelle)\b
        \bwollte (?:nur |mal |kurz )+(?:nachfragen|nachhaken)\b|\bnachhaken\b
        """),
    salary=any_of(r"""
        \b(?:gehalt(?!sabrechn|sbuchh)\w*|gehälter|vergütung|brutto|urlaubstage|weihnachtsgeld|boni|bonus
        ...|dienstwagen|zuschlag|zuschläge)\b
        """),
    formal=re.compile(r"\A\s*(?:\w+ ){1,2}(?:Herrn?|Frau) |(?<=[\w,;] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b"),
    familiar=re.compile(r"\b(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)\b", re.IGNORECASE),
    late=any_of(r"""
        \bseit (?:unser\w+|dem|wir|\w+tag)\b|\bseit(?:dem|her)\b|\bin den (?:letzten|vergangenen) tagen\b
        ...|\bvor (?:ein paar
        ...|einigen|wenigen|zwei|drei|vier|fünf|sechs|\d{1,2}) tagen\b|\b(?:letzten?|vorige
        ...|vergangenen?) (?:woche|\w+tag
        ...|mittwoch)\b
        \bverspätet\w*|\bverspätung\b|\bspäter? (?:als|erst|dran)\b|\b(?:etwas|ein wenig|ein bisschen) spät(?:er)?\b
        \berst (?:jetzt|heute)\b|\b(?:schon |gern |viel )?(?:früher|längst) (?:\w+ ){0,3}(?:schreiben|geschrieben|melden
        ...|gemeldet|danken|bedanken)\b
        \b(?:inzwischen|mittlerweile|nachträglich|im nachhinein)\b|\b(?:über das|übers|am|das) wochenende\b
        \bnoch (?:\w+ )?(?:in erinnerung|nachgedacht|nachgewirkt|beschäftigt)\b|\bgeht mir\b[^.?!\n]{0,40}\bkopf\b
        \bein paar tage\b|\bendlich\b
        """),
    as_late="Seit unserem Gespräch …",
)
