"""A company's name inside a sentence: some take "the" there, though nobody types it."""

import re
from typing import Final

_KINDS: Final = (
    r"(?:Museum|Institute|Institution|Foundation|Society|Association|Gallery|Observatory|Commission|Agency|Authority"
    r"|Federation|Bureau|Department|Ministry|Alliance|Coalition|Consortium|Conservancy|Aquarium|Planetarium|Zoo"
    r"|Archives|Endowment|Trust|District"
    r"|(?:Community|Arts|Cultural|Science|Research|Nature|Visitor|Law|Policy|Senior) Cent(?:er|re))"
)
_LED: Final = re.compile(
    rf"^(?!The )(?:[\w&.'’-]+ )+{_KINDS}$"
    r"|^(?!The )(?:[\w&.'’-]+ )*?(?:University|City|Port|County|State|Office|School|Cent(?:er|re)|Board|College"
    rf"|{_KINDS}) (?:of|for|on) \w"
    r"|^(?!The )(?:[\w&.'’-]+ )*?(?:Arts|Research|British|National|Design|Medical|Dental|Refugee|Sports) Council$"
)
"""Not Hospital, School, University or Library with a name before it, nor Bank; a place's own council has none."""


def inside_sentence(name: str) -> str:
    """As in "at the Dayton Art Museum", "at the University of Leeds", "at Leeds City Council"."""
    return f"the {name}" if _LED.match(name) else name
