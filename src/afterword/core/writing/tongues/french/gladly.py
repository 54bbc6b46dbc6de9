"""What a reader likes to hear of themselves in French, and what not."""

import re
from typing import Final

GLAD: Final = re.compile(
    r"\b(?:vous-mêmes?|toi-même|toujours|chaque|tou(?:s|tes?|t)|personnellement|ensemble|depuis (?!peu)"
    r"|avec (?:soin|plaisir)"
    r"|(?:avez|as) (?:\w+ )?(?:commencé|débuté|fondé|créé|repris|appris|lancé|monté|construit|inventé|conçu"
    r"|formé|dessiné)"
    r"|form(?:ez|es)|accompagn(?:ez|es)|tenez à|tiens à|veill(?:ez|es)|privilégi(?:ez|es)|fabriqu(?:ez|es)"
    r"|cultiv(?:ez|es)|répar(?:ez|es)|défend(?:ez|s)|transmett(?:ez)|partag(?:ez|es))\b"
)
"""What somebody does with care, or has brought about: one may say that one liked to hear of it."""
UNGLAD: Final = re.compile(
    r"\bn'|\b(?:ne|pas|jamais|plus de|aucune?|sans(?! exception\b| hâte\b)"
    r"|peu|seule?s?|retraite|part(?:ez|irez|iras)|quitt\w+|devez"
    r"|dois|faut|manqu\w+"
    r"|diffici\w+|dur[es]?|durs|problèmes?|malheureusement|ferm(?:ez|es|é)|supprim\w+|licenci\w+|trop|perd\w+"
    r"|malades?|maladie"
    r"|stress\w*|conflits?|retards?|cherch(?:ez|es)|inqu\w+|peur|fatigu\w+|arrêt\w+|divorc\w+|accidents?)\b"
)
"""What nobody is glad to hear of themselves from somebody new: it is told in its place, if at all."""
