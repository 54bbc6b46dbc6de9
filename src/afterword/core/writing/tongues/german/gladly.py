"""What a reader likes to hear of themselves in German and what not, and which employers' names need no article."""

import re
from typing import Final

GLAD: Final = re.compile(
    r"\b(?:selbst|selber|eigenhändig|persönlich|jede[nmrs]?|immer|gemeinsam|gern|Wert|Zeit nehmen"
    r"|seit \w+ Jahren|achten|achtest"
    r"|kümmern|kümmerst|fördern|förderst|unterstützen|unterstützt|begleiten|ausbilden|weitergeben|aufgebaut|gegründet"
    r"|erfunden|entwickelt|eingeführt|angefangen|begonnen|gelernt|züchten|züchtest|schnitzen|schnitzt)\b"
)
"""What somebody does with care, or has brought about: one may say that one liked to hear of it."""
SHOWN: Final = re.compile(
    r"^dass (?:Sie|du|ihr) .*\b(?:erklärt|erläutert|gezeigt|vorgestellt|vorgeführt|erzählt|geschildert"
    r"|beschrieben|berichtet) (?:haben|hast|habt)$"
)
"""What the reader did in the talk itself: nobody tells them of it as news."""
SHOWN_WORDS: Final = (
    "Hilfreich war für mich vor allem, {detail}.",
    "Besonders hilfreich fand ich, {detail}.",
    "Es hat mir geholfen, {detail}.",
)
UNGLAD: Final = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemand\w*|nur noch|ohne|leider|kaum|selten|wenig\w*|zu (?:viel|spät|lang)\w*"
    r"|müssen|musst|müsst"
    r"|sollen|sollst|Ruhestand|Rente|verlassen|verlässt|gekündigt|kündigen|schließen|streichen|gestrichen"
    r"|kürzen|sparen"
    r"|entlassen|aufhören|aufgeben|Stress\w*|Problem\w*|Streit\w*|Ärger\w*|schwer\w*|schwierig\w*|krank\w*"
    r"|Überstunden"
    r"|Verlust\w*|verloren|Mangel|\w+mangel|Not|fehlen|fehlt|suchen|suchst|sucht|Sorgen?|Angst|hassen|ungern)\b"
)
"""What nobody is glad to hear of themselves from somebody new: it is told in its place, if at all."""
WISHES: Final = re.compile(
    r"\b(?:hätte|würde|möchte|könnte)\b|\bliegt mir\b|\b[Mm]ir liegt\b|^Am liebsten\b|\bam Herzen\b"
)
"""What the candidate would like, or offers: "Ich hätte noch ein paar Ideen" needs no announcement."""
PLEASANT: Final = re.compile(
    r"\b(?:(?:sehr|so|besonders|wirklich) )?(?:gut\w*|freundlich\w*|liebevoll\w*|sauber\w*|aufgeräumt|hell\w*|modern\w*"
    r"|offen\w*|herzlich\w*|respektvoll\w*|ehrlich\w*|vorbildlich\w*|gepflegt\w*|durchdacht\w*|schön\w*|ruhig\w*"
    r"|wertschätzend\w*|aufmerksam\w*|hilfsbereit\w*|geduldig\w*|gemütlich\w*|einladend\w*|entspannt\w*|sorgfältig\w*"
    r"|warm|warmherzig\w*|fröhlich\w*|lebendig\w*|engagiert\w*|begeistert\w*|klar|klare[nrms]?|konkret\w*|direkt"
    r"|übersichtlich\w*|einfühlsam\w*|kollegial\w*|professionell\w*|gründlich\w*|vertrauensvoll\w*|interessiert"
    r"|gelassen|willkommen|Zeit|lach\w+|miteinander|gegenseitig|duz\w+|grüß\w+|helfen|hilft|selbst|gern|stolz"
    r"|Respekt|Humor|Freude|gemeinsam\w*|barrierefrei|angenehm\w*|ordentlich\w*"
    r"|reden alle|Licht|Tageslicht|beim Namen)\b"
)
"""What one liked to see, of which one may say so."""
UNPLEASANT: Final = re.compile(
    r"\b(?:un(?!d\b|s\b|ter|ser|gefähr|bedingt|kompliziert|verkrampft|bürokratisch|aufgeregt)\w+(?:t|ig|lich|isch|bar|sam|en|voll)"
    r"|klein\w*|eng|dunkel|alt|ältlich|leer|hektisch\w*|voll|teuer|weit|langsam\w*|stressig\w*|anstrengend\w*"
    r"|schmutzig\w*|trist|grau|knapp|überfüllt|provisorisch\w*|hart\w*|kompliziert|bürokratisch|verwinkelt|abgelegen"
    r"|heiß|stickig|karg|steif|distanziert|kühl|förmlich|hierarchisch|starr|konservativ|zäh|lange?|warten"
    r"|zu|trotz\w*|obwohl|aber|nur|weder)\b"
)
"""What may have struck one otherwise than well: it is not told as an impression."""
STANDS_BARE: Final = re.compile(
    r"(?!.*(?:werke?|stätten?|betriebe?|verein|verband|haus|hof|schule|klinik|klinikum|praxis|amt|museum"
    r"|theater|park|zentrum"
    r"|gruppe|stiftung|bank|kasse|verlag|hotel|ei|ung|heim|wehr|dienst|dienste|hütte|mühle|stadt|laden"
    r"|kanzlei|apotheke"
    r"|agentur|labor|institut|garten|kita|team|redaktion|bühne|studio|bad|büro"
    r"|akademie|kolleg|gymnasium|archiv|bibliothek|forum|netzwerk|kreis|hospiz|salon)$)[A-ZÄÖÜ]\S+",
    re.IGNORECASE,
)
"""A name of one word that is no word for a house of some sort, which would need its article: "bei Birkner"."""
