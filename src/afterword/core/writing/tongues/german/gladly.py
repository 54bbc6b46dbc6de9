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
STANDS_BARE: Final = re.compile(
    r"(?!.*(?:werke?|stätten?|betriebe?|verein|verband|haus|hof|schule|klinik|klinikum|praxis|amt|museum"
    r"|theater|park|zentrum"
    r"|gruppe|stiftung|bank|kasse|verlag|hotel|ei|ung|heim|wehr|dienst|dienste|hütte|mühle|stadt|laden"
    r"|kanzlei|apotheke"
    r"|agentur|labor|institut|garten|kita|team|redaktion|bühne|studio|bad)$)[A-ZÄÖÜ]\S+",
    re.IGNORECASE,
)
"""A name of one word that is no word for a house of some sort, which would need its article: "bei Birkner"."""
