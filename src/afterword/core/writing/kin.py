"""Somebody's own people, whom a pronoun of a note may mean."""

import re

_KIN = (
    "sister|brother|mother|father|mum|mom|dad|parents|wife|husband|partner|fianc[ée]e?|girlfriend|boyfriend"
    "|daughter|son|kids?|child|children|family|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|(?:best )?friend"
    "|schwester|bruder|mutter|vater|eltern|frau|mann|tochter|sohn|kind(?:er)?|familie|tante|onkel|cousine|oma|opa"
    "|freund(?:in)?|partnerin|sœur|soeur|frère|mère|père|femme|mari|fille|fils|enfants?|famille|oncle"
    "|amie?|compagne|compagnon|hermana|hermano|madre|padre|padres|mujer|esposa|marido|hija|hijo|hijos|familia|tía|tío"
    "|prima|primo|novia|novio|pareja|amiga|amigo"
)
_NO_MORE = r"(?=$|[,.;:(!?]| [–—-]|\s(?:in|at|from|who|and|with|aus|bei|und|die|der|à|en|de|qui|et|que|y)\b)"
"""What stands behind a person, and not behind the first half of "family centre"."""
OWN_PEOPLE = re.compile(
    r"\b(?:my|meine?[nrms]?|mon|ma|mes|mis?)"
    rf" (?:(?:little|big|older|younger|kleine|große|jüngere|ältere|petite?|grande?) )?(?:{_KIN}){_NO_MORE}",
    re.IGNORECASE,
)
"""The candidate's own people are theirs alone: none of a text's readers is the "she" of such a note."""
THIRD = re.compile(
    r"\b(?:my|her|his|their|the|an?|ihr[e]?|sein[e]?|der|die|das|meine?|son|sa|mon|ma|leur|le|la|su|mi|el)"
    r" (?:[\w-]+ )?(?:dog|cat|puppy|horse|pony|pet|baby|parrot|rabbit|hund|hündin|katze|kater|pferd|chien|chienne"
    rf"|chatte|cheval|perr[oa]|gat[oa]|caballo|{_KIN}){_NO_MORE}",
    re.IGNORECASE,
)
"""A being besides the reader, whom a pronoun behind it may mean."""
PRONOUN = re.compile(
    r"\b(?:s?he|him|his|hers?|er|sie|ihn|ihm|ihr(?:e[nrms]?)?|sein(?:e[nrms]?)?|il|elle|lui|le|la|l['’]|son|sa|ses"
    r"|él|ella|lo|su|sus)\b",
    re.IGNORECASE,
)
