"""French notes as parts of a French sentence: turned towards the reader where that is sure, else left alone."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import NOUNS_TOO, acts
from afterword.core.writing.tongues.french.clause_verb import ALONE, verb_of
from afterword.core.writing.tongues.french.counted import again_and_again, counted, counted_behind
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.negated import with_ne
from afterword.core.writing.tongues.french.nouns import is_common, without_owner
from afterword.core.writing.tongues.french.of_reader import PERSON, of_reader
from afterword.core.writing.tongues.french.of_reader import READER as _READER
from afterword.core.writing.tongues.french.placed import placed
from afterword.core.writing.tongues.french.spelt import is_short, spelt
from afterword.core.writing.tongues.french.sure import is_spliced
from afterword.core.writing.tongues.french.tailed import is_of_others, with_tail
from afterword.core.writing.tongues.french.their_new_one import with_your_new_one
from afterword.core.writing.tongues.french.things import COUNTED, SAID_OF, named, so_it_is
from afterword.core.writing.tongues.french.turned import LEFT, OF_NOBODY, is_somebody_else, theirs, turned
from afterword.core.writing.tongues.french.verbs import is_personal
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one, trimmed

_LEAD_IN: Final = re.compile(
    r"^(?:(?:nous avons|on a|avons|a) (?:beaucoup |longuement )?(?:parlé|discuté|échangé) (?P<of>de |sur |d'|du |des )"
    r"|(?:notre |bonne )?(?:discussion|échange|conversation) (?:sur|autour de) )",
    re.IGNORECASE,
)
_SPOKE_OF: Final = re.compile(
    rf"^(elle|il|{_READER}) (?:m'|nous )?a (?:(?:aussi|beaucoup|longuement) )?"
    r"(?:parlé (?P<of>de |d'|du |des )(?!m[oae]n? |moi\b|se |s')"
    r"|(?:évoqué|mentionné|abordé) (?P<thing>l[ea]s? |l'|leurs? ))",
    re.IGNORECASE,
)
_UNJOINED: Final = {"du ": "le ", "des ": "les "}
_NAMING: Final = word_set("de du des en à au aux sur pour par avec une")
_WISHED: Final = word_set("soit soient ait aient fasse fassent puisse puissent aille aillent sache sachent")
"""What follows "j'ai apprécié que", and not "j'ai remarqué que"."""
_OF_VERB: Final = word_set("le la les un ses son sa leurs leur tous toutes")
_OWN: Final = re.compile(r"^(?:j'|je |ai |mon |ma |mes )", re.IGNORECASE)
_ASKING: Final = word_set("comment pourquoi quand où d'où qui quel quelle quels quelles combien si ce")
_DEED: Final = re.compile(
    r"(?:vous m'avez|tu m'as) (?=(?:montré|expliqué|offert|prêté) (?:l[ea]s? |l'|une? |des |v(?:otre|os) |comment )"
    r"|fait (?:visiter|goûter|essayer|découvrir|tester|voir|entrer|lire|écouter|sentir|toucher) )"
)
"""What one thanks for. Where the candidate is what was shown or brought somewhere, "montrée" would tell who it is."""
_HAS: Final = re.compile(
    r"(?:vous avez|tu as) (?P<some>\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|une?"
    r"|des) "
)
_THEIR_TEAM: Final = re.compile(
    r"^une? ((?:petite? |grande? |jeune |vaste )?(?:équipe|brigade|gamme|flotte|portefeuille|parc|catalogue|réseau"
    rf"|collection|cheptel|troupeau|patientèle|clientèle) (?=d(?:e |')(?:\d|(?:{'|'.join(sorted(COUNTED))})\b)))",
    re.IGNORECASE,
)
"""What is that of the reader's house, with its number: "une équipe de vingt", "un portefeuille de quarante PME"."""
IN_TIME: Final = re.compile(
    r"^une? (?:.+ en (?:\d+|deux|cinq|dix) ?(?:min(?:utes?)?|heures?|h|secondes?)\b"
    r"|(?!formation|stage|session|parcours|module|épreuve|atelier|circuit|voyage|séjour|tour|course|cours)[\w'-]+"
    r" en (?:\d+|deux|trois|quatre|cinq|dix) (?:jours|semaines|mois)$)",
    re.IGNORECASE,
)
"""How fast something is, which is no thing to speak of: "une commande en 12 minutes"."""
_AGAIN: Final = re.compile(
    r"^une? (?!week-end|nuit|jour|samedi|dimanche|soir|matin|semaine|fois|heure|mois)[\w'-]+(?: [\w'-]+){0,3}"
    r" par (?:jour|semaine|mois|an|heure|trimestre|semestre)$",
    re.IGNORECASE,
)
"""What there is once in a time: "une réunion par semaine"."""
_OF_NO_READER: Final = re.compile(
    r"(?:vous|tu) (?:(?:avez|as) lieu|durez|datez|coûtez|mesurez|pesez|expirez|existez)\b"
)
"""What no reader does: of "il a lieu le mardi" it is not known what does."""


def read(note: str, hearing: Hearing) -> Said | None:
    """What a note says, as it may be said to this reader; None where it resists."""
    line = _LEAD_IN.sub(lambda found: _UNJOINED.get(found["of"] or "", ""), spelt(trimmed(note)))
    if not line or "?" in line or names_one(line, hearing.hushed) or any(map(is_short, line.split())):
        return None
    line = re.sub(r",? (?:surtout|aussi|également)$", "", line)
    line = without_owner(line) if hearing.familiar else line
    line = _SPOKE_OF.sub(
        lambda found: _UNJOINED.get(found["of"], found["thing"] or "") if _is_reader(found[1], hearing) else found[0],
        of_reader(line, hearing),
    )
    line = _THEIR_TEAM.sub(r"leur \1", line) if hearing.insider and not hearing.familiar else line
    line = with_your_new_one(line) if hearing.insider else line
    words = line.replace("' ", "'").split()
    said = _read_words(words, hearing) if words else None
    if words and (said is None or said.whole is not None or (said.kind is Kind.SENTENCE and is_spliced(said.text))):
        said = with_tail(words, hearing, _read_words) or _without_tail(words, hearing) or said
    said = with_ne(said) if said else None
    said = _closed(said) if said else None
    return replace(said, text=placed(said.text, hearing)) if said else None


def _closed(said: Said) -> Said:
    """With the comma that closes what is put in behind a thing, where the sentence goes on."""
    opens = said.is_thing and _PUT_IN.search(said.text) and not said.text.endswith("~")
    return replace(said, text=f"{said.text},~") if opens else said


_PUT_IN: Final = re.compile(r", (?:dont|où|y compris|notamment|surtout) (?!.*,)")


def _is_reader(pronoun: str, hearing: Hearing) -> bool:
    """Whether nobody but the reader can be spoken of so."""
    return hearing.alone and hearing.insider and not is_somebody_else({pronoun.casefold()}, hearing)


def _without_tail(words: list[str], hearing: Hearing) -> Said | None:
    """The thing alone of which a tail says something: "la médiation par le cheval, elle y croit"."""
    head, comma, tail = " ".join(words).partition(", ")
    if not comma or ", " in tail or _takes_back(tail):
        return None
    said = _read_words(head.split(), hearing)
    if said is None:
        return None
    acts_itself = any(map(acts, tail.split())) and not _WHEN_SO.match(tail)
    if said.kind is Kind.SENTENCE:
        return replace(said, whole="") if said.words > 3 and acts_itself else None
    if re.match(r"(?:l[ea]s? |l'|des )", tail) and not acts_itself:
        return None
    with_count = counted_behind(said, tail)
    if with_count:
        return with_count
    enough = 3 if _TELLS.match(tail) else 2
    fits = said.kind in {Kind.OBJECT, Kind.NOUN} and len(head.split()) > 1 and said.words >= enough
    return replace(said, whole="") if fits else None


def _takes_back(tail: str) -> bool:
    """Whether the thing in front of it would mislead without it; that there is none of another thing does not."""
    return tail not in {"pas plus", "pas moins"} and _TAKES_BACK.search(_NONE_OF.sub("", tail)) is not None


def _read_words(words: list[str], hearing: Hearing) -> Said | None:
    """By how it begins: with I, with a question word, with who is spoken of, or with a thing."""
    first, line = words[0].casefold(), " ".join(words)
    if _OWN.match(f"{line} ") and first not in {"mon", "ma", "mes"}:
        return own_words(line)
    if first == "si":
        return None
    if first in _ASKING or first.startswith(("qu'", "que")):
        clause = _thing(words[1:], hearing) if first == "que" and words[1:] else None
        return clause if clause and clause.kind is Kind.SENTENCE else inside(words, hearing)
    if IN_TIME.match(line):
        return None
    again = _AGAIN.match(line) if hearing.insider else None
    if again and not any(map(acts, words)) and _known(words):
        return Said(f"il y a {line[:1].lower()}{line[1:]}", Kind.SENTENCE)
    return _of_nobody(line, words) or _by_who_does(words, hearing)


def _of_nobody(line: str, words: list[str]) -> Said | None:
    """A whole sentence without a doer of its own: what there is, what must be, what nobody does."""
    whole = OF_NOBODY.match(line) or _THERE_IS.match(line) or _NOBODY_DOES.match(line)
    others = LEFT & set(map(str.casefold, words[1:]))
    much = _MUCH.match(line)
    if much and not others and not any(map(acts, words)) and _is_much_of(line[much.end() :].split()):
        return Said(f"il y a {line[:1].lower()}{line[1:]}", Kind.SENTENCE)
    return Said(f"{line[:1].lower()}{line[1:]}", Kind.SENTENCE) if whole and not others else None


def _is_much_of(words: list[str]) -> bool:
    """Whether they name a thing, of which there may be much, or many."""
    return any(_known([article, *words]) for article in ("les", "la", "le"))


def _by_who_does(words: list[str], hearing: Hearing) -> Said | None:
    first = words[0].casefold()
    if (
        first in NOUNS_TOO
        and not _IN_TURN.match(" ".join(words))
        and len(words) > 1
        and words[1].casefold() in _BEHIND_ACT
        and not is_personal(first)
    ):
        return None  # "passe au numérique": who does is not said
    if first == "vous" and hearing.insider and not hearing.familiar:
        return _of_you(words)
    whole = _with_subject(words, first)
    return _sentence(whole, hearing) if whole else _thing(words, hearing)


def _of_you(words: list[str]) -> Said | None:
    """What is written to the reader as it is said: "Vous déployez dix fois par jour"."""
    at = 1 + (words[1:2] == ["ne"])
    verb = words[at] if len(words) > at + 1 else ""
    of_others = (LEFT | {"leur", "leurs", "son", "sa", "ses"}) & set(words)
    fits = verb.endswith(("ez", "êtes", "aites", "ites")) and not of_others
    return Said(f"vous {' '.join(words[1:])}", Kind.SENTENCE) if fits else None


def _with_subject(words: list[str], first: str) -> list[str]:
    """The words with who is spoken of in front; empty where they speak of a thing."""
    if first in {"elle", "il", "ils", "elles", _READER}:
        return words
    follows = words[1].casefold() if len(words) > 1 else "de"
    names = follows in _NAMING or follows.startswith("d'") or (first in NOUNS_TOO and follows not in _OF_VERB)
    return [_READER, first, *words[1:]] if is_personal(first) and not names else []


def own_words(line: str) -> Said | None:
    """What the candidate says of themselves."""
    if re.search(r"(?<!\w)(?:elle|il|elles|ils|lui|leur|leurs|sa|son|ses|elle_)(?!\w)", line, re.IGNORECASE):
        return None
    text = f"j'{line}" if line.casefold().startswith("ai ") else line
    return Said(f"{text[:1].lower()}{text[1:]}", Kind.SENTENCE, own=True)


def inside(words: list[str], hearing: Hearing) -> Said | None:
    """A question or a "que" inside a sentence."""
    that = words[0].casefold() in {"que", "qu'"}
    if len(words) < 3 or (that and (_WISHED & set(words) or words[1] in {"du", "des", "de"})):
        return None
    others = is_of_others([word.casefold() for word in words]) and _READER not in words
    line = " ".join(words) if others else turned(words, hearing)
    return Said(f"{line[:1].lower()}{line[1:]}", Kind.HOW) if line else None


def _sentence(words: list[str], hearing: Hearing) -> Said | None:
    if re.search(r"\bne \w", " ".join(words[:3])) and not _ONLY_OR_NEVER.search(" ".join(words)):
        return None
    line = turned(words, hearing) if len(words) > 2 else ""
    if _OF_NO_READER.match(line) or re.fullmatch(r"\w+ \w+ (?:beaucoup|bien|trop)", line):
        return None
    done, has = _DEED.match(line), _HAS.match(line)
    if done:
        return Said(f"m'avoir {line[done.end() :]}", Kind.DEED)
    if has:
        return _what_you_have(has["some"], line[has.end() :].split(), familiar=hearing.familiar)
    return Said(line, Kind.SENTENCE) if line else None


def _what_you_have(some: str, rest: list[str], *, familiar: bool) -> Said | None:
    """What they have, as a thing to speak of: "vous avez 14 véhicules" -> "vos 14 véhicules"; not their age."""
    if some in {"un", "une"}:
        return None if familiar else _known(["votre", *rest])
    if " ".join(rest).split(" de ")[0] in {"an", "ans"} and "de" not in rest:
        return None
    return _known([("tes" if familiar else "vos"), *([] if some == "des" else [some]), *rest])


def _known(words: list[str]) -> Said | None:
    words = again_and_again(words)
    return named(words) or counted(words)


def _thing(words: list[str], hearing: Hearing) -> Said | None:
    """A thing by its name, a clause about one, or something to do."""
    low = [word.casefold().strip(",;:") for word in words]
    all_done = low[0] == "tout" and low[1:] and is_infinitive(low[1]) and not _to_do(words, low)  # no thing
    if LEFT & set(low) or ": " in " ".join(words) or all_done:
        return None
    to_do = _to_do(words, low)
    if to_do:
        own = to_do if is_of_others(low) else theirs(to_do, hearing, about_reader=False)
        text = " ".join(own)
        return Said(f"{text[:1].lower()}{text[1:]}{',~' * (',' in text)}", Kind.DOING, own=True) if own[1:] else None
    verb = verb_of(words, low)
    if verb and low[verb - 1] == "qui" and not any(map(acts, words[verb + 1 :])):
        verb = 0  # of "la carte qui change chaque semaine"
    if not verb and (len(words) < 4 or low[0] not in DETERMINERS) and SAID_OF.fullmatch(words[-1]):
        return so_it_is(words)
    if not verb:
        return _known(theirs(words, hearing, about_reader=False))
    all_of_them = low[0] in {"tous", "toutes"} and low[1] in _MANY_OF
    who = named(theirs(words[all_of_them:verb], hearing, about_reader=False), counted=True)
    if (
        (verb == len(words) - 1 and not ALONE.search(low[verb]))
        or who is None
        or who.kind is Kind.NAME
        or ({"leur", "leurs"} & set(low[verb:]) and not _is_of_them(low, verb))
    ):
        return None
    return Said(f"{f'{low[0]} ' * all_of_them}{who.text} {' '.join(words[verb:])}", Kind.SENTENCE)


def _is_of_them(low: list[str], verb: int) -> bool:
    """Whether "leur" behind the verb is of who does: "les visiteurs étaient salués par leur nom"."""
    return low[0] in {"les", "des", "ces"} and low[verb].endswith("nt")


def _to_do(words: list[str], low: list[str]) -> list[str]:
    """The words where they begin with an infinitive, the candidate's own pronoun before it included."""
    if low[0] == "pouvoir" and len(low) > 2:
        return _to_do(words[1:], low[1:])
    front = _BEFORE_TO_DO.match(" ".join(low))
    if front:
        ahead = len(front[0].split())
        return [*words[:ahead], *rest] if (rest := _to_do(words[ahead:], low[ahead:])) else []
    if is_infinitive(low[0]):
        return (
            []
            if len(words) > 1
            and "'" not in low[1]
            and is_common(low[1])
            and not acts(low[1])
            and low[1] not in _BESIDE_TO_DO
            and not (low[0] in _BECOMES and PERSON.fullmatch(low[1]))
            else words
        )
    if low[0] in {"me", "se"} and len(low) > 1 and is_infinitive(low[1]):
        return ["me", *words[1:]]
    if low[0][:2] in {"m'", "s'"} and is_infinitive(low[0][2:]):
        return [f"m'{low[0][2:]}", *words[1:]]
    return []


_TELLS: Final = re.compile(r"\d|(?:une?|son|sa|ses|leurs?|deux|trois|quatre) ", re.IGNORECASE)
"""A tail that says what counts, without which a single noun says little: "le poste, un remplacement"."""
_TAKES_BACK: Final = re.compile(
    r"\b(?:pas|plus|jamais|sans|sauf|hors|excepté|mais|ni|si|fermée?s?|arrêtée?s?|annulée?s?|supprimée?s?"
    r"|abandonnée?s?|suspendue?s?|reportée?s?|vendue?s?|partie?s?|finie?s?"
    r"|trop|en attente|soucis?|dure?s?|difficiles?|faibles?|manque|chutes?|échecs?|bruyante?s?)\b",
    re.IGNORECASE,
)
"""A tail without which the thing in front of it would mislead: "la cantine, fermée depuis mai"."""
_NONE_OF: Final = re.compile(r"^(?:(?:pas|jamais|plus) (?:de |d')|aucune? )", re.IGNORECASE)
"""What there is none of, behind another thing: "la motricité libre, pas de transat"."""
_WHEN_SO: Final = re.compile(r"(?:si|quand|lorsqu|sauf|mais|ou|que|qui|dont|où)\b", re.IGNORECASE)
_NOBODY_DOES: Final = re.compile(
    r"(?:personne|rien|(?:aucune?|nul(?:le)?) [\w'-]+(?: [\w'-]+)?) (?:ne |n')(?:[yl]'|se |s'|les? |la |y )?"
    r"(?!pas\b|faut\b)[a-zéèê]{2,} \w|tout (?:est|se) \w{3,} \w",
    re.IGNORECASE,
)
"""A whole sentence whose subject has no article: "personne ne travaille seul", "tout est vendu en direct"."""
_THERE_IS: Final = re.compile(
    r"il y a |il n'y a (?:que |(?:pas|plus|jamais) (?:de |d')|aucune? )"
    r"(?!ambiance|organisation|budget|argent|moyen|respect|confiance|avenir|perspective|évolution|communication|reconnaissance|temps|cohésion|travail|place|espoir|suivi"
    r"|règle|urgence|contrat|poste)",
    re.IGNORECASE,
)
"""What there is, or is not, where that is no complaint."""
_MUCH: Final = re.compile(
    r"beaucoup (?:de |d')(?!stress|pression|paperasse|bruit|absen|arrêt|attente|retard|problème|panne|plainte|casse"
    r"|conflit|démission|intérim|poussière|réunion|choses?\b)(?=[a-zéèê]{3,})",
    re.IGNORECASE,
)
"""What there is much of, where that is no complaint."""
_MANY_OF: Final = word_set("les ces leurs nos vos")
_ONLY_OR_NEVER: Final = re.compile(r"\b(?:que|qu'|jamais|plus)", re.IGNORECASE)
"""What one may tell readers that they do not do: not "vous ne savez pas"."""
_IN_TURN: Final = re.compile(r"\w+ une? [\w-]+ sur ")
"""A noun with its turn: "garde une nuit sur six"."""
_BEHIND_ACT: Final = word_set("au aux à en le la les un une chez sur vers pour tout tous")
_BEFORE_TO_DO: Final = re.compile(
    r"(?:ne (?:pas|jamais|plus|rien) |(?:toujours|bien|surtout|mieux|d'abord|tout) )(?=[^\W\d_]{3})"
)
"""As in "ne jamais travailler seul"."""
_BESIDE_TO_DO: Final = LINKS | word_set(
    "plus moins mieux bien tout partie place note face maison attention confiance plaisir preuve"
)
"""What an infinitive has beside it without an article; "monter équipe" is clipped."""
_BECOMES: Final = word_set("devenir passer redevenir être")
"""Infinitives with what one becomes behind them, without an article: "devenir chef d'équipe"."""
