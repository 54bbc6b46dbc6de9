"""A Spanish promise as it follows "le enviaré": a thing alone, without the words for sending it."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.past import that_i_did
from afterword.core.writing.tongues.spanish.sure import is_sure
from afterword.core.writing.tongues.spanish.things import COUNTS, small, thing
from afterword.core.writing.tongues.spanish.turned import OTHER_ADDRESS
from afterword.core.writing.tongues.spanish.typed_short import in_full
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE
from afterword.core.writing.tongues.spanish.written_out import is_written_out, spelt_out
from afterword.core.writing.tongues.trimmed import names_one, trimmed

LEFT: Final = word_set("ella él ellos ellas ella_ lo")
"""Who is spoken of, and is not told."""
VAGUE: Final = re.compile(
    r"(?:lo|el|la|los|las|aquello|eso|algo|la cosa|el tema) (?:de|del|que)\b(?! \d\.?º)", re.IGNORECASE
)
"""Of which nobody knows what it is: "lo de los turnos"."""
_SENDING: Final = re.compile(
    r"^(?:le |les |te )?(?:tengo que |prometí |quedé en |he de )?"
    r"(?:(?:enviar|mandar|pasar|compartir|dar|enviaré|mandaré|pasaré|envío|envio|mando|paso)(?:le|les|te)? "
    r"|(?<=prometí )(?=(?:el|la|los|las|un|una|mi) ))",
    re.IGNORECASE,
)


def pledge(note: str, hearing: Hearing) -> str:
    """What follows "le enviaré": "el enlace a mi charla"; "" where it cannot be told."""
    line = trimmed(note)
    for name in hearing.names:
        line = re.sub(rf"\s+a {re.escape(name)}(?!\w)", "", line, flags=re.IGNORECASE)
    line = spelt_out(in_full(_SENDING.sub("", line)))
    line = that_i_did(line)
    words = line.split()
    if not is_sure(line) or names_one(line, hearing.hushed) or not is_written_out(line) or OTHER_ADDRESS.search(line):
        return ""
    if LEFT & set(map(str.casefold, words)) or VAGUE.match(line) or INFINITIVE.match(words[0].casefold()):
        return ""
    said = thing(words)
    counted = words[0].casefold() in COUNTS or words[0].isdigit()
    if counted and (said or len(words) == 2):
        return small(words)
    return said.text if said and said.kind is not Kind.NAME and said.whole is None else ""
