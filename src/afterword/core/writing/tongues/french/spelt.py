"""French as one types it on a telephone, spelt as one writes it: ttes is toutes, "y a t il" is "y a-t-il"."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.agreement_words import POSTS
from afterword.core.writing.tongues.french.days import MONTHS, WEEKDAYS
from afterword.core.writing.tongues.french.nouns import de, is_cut, with_accents
from afterword.core.writing.tongues.french.slips import elided_in
from afterword.core.writing.tongues.french.small_names import BRANDS, CITIES, INITIALS, OF_A_HOUSE, PROPER

_SHORT: Final = dict(
    pair.split(">")
    for pair in word_set("""
        ttes>toutes tte>toute tt>tout ts>tous tjrs>toujours tjs>toujours bcp>beaucoup pdt>pendant svt>souvent ds>dans
        qd>quand pr>pour avt>avant tps>temps nb>nombre rdv>rendez-vous we>week-end tvx>travaux cmt>comment
        pq>pourquoi pk>pourquoi auj>aujourd'hui lgtps>longtemps qqn>quelqu'un qqun>quelqu'un
        qqch>quelque-chose eq>équipe
    """)
)
_UNITS: Final = {"sem": "semaine", "pers": "personne", "hab": "habitant", "min": "minute", "j": "jour"}
_UNITS_KEPT: Final = {"km", "kg", "cm", "mm", "ml", "hl", "dl", "kwh", "cv", "pdf", "tv", "gps"}
INSTRUMENT: Final = re.compile(r"\w{4,}(?:graphe|scope|mètre)s?")
"""What is formed so may stand though a frequent word is near: "échographe" is no slip of "échographie"."""
FORMED: Final = re.compile(
    r"(?:vidéo|télé|bio|micro|multi|anti|photo|thermo|hydro|électro|géo|agro|aéro|podo)[a-zéèê]{4,}|\w{4,}iques?|\w{4,}[lntr]erie|\w{3,}guerie"
    r"|\w{2,}(?:thèque|[eai]lité|[ai]lisation|ification|isation|isée?|ifiée?|[cn]isme|ographie|ologie|ologue|icienne|icien)s?"
    r"|re[bcdfglmnprtv]\w{3,}(?:tion|age|ement)s?|\w{3,}philes?|\w{4,}(?:[bdglrstvmp]|(?<!o)n|nn)euses?"
    r"|\w{4,}(?:[dgrtl]|(?<!o)n|nn)istes?"
    r"|\w{4,}(?:ise|isent|ifie|ifient)|en\w{4,}ements?|autismes?|\w{4,}[tlrd]ismes?|\w{4,}(?:viroses?|mycoses?|ectomies?|plasties?|cytes?|fuges?|phages?|vores?|pénies?|cardies?|génies?)"
    r"|\w{3,}(?:opie|scopie|thérapie|pathie|plégie|algie|émie|tomie|métrie)s?|itinérances?|cotutelles?|cappella|aéros?|covid|teslas?|optimists?|taillages?|étêtages?|calepinages?|maraîchage|aquagym|snoezelen|comtoise?s?|traboules?|ruralité|patientèles?|caristes?|kinés?|aidante?s?|référente?s?|phyto(?:sanitaires?)?|devs?|alternante?s?|apprenante?s?|dys"
)
"""What French forms by rule and no list has, or has not yet; of any other unknown word one cannot say what it is."""
_CUT: Final = {"tél", "réf", "péda", "éval", "qté", "dép", "rég", "hab", "sem", "pers", "janv", "oct", "déc"}
BORROWED: Final = r"pole (?:dance|position|vault)\b"
"""What is English as it stands, though its first word lacks its accent in French."""
_LETTERS: Final = re.compile(rf"(?<![\w@./-])(?!{BORROWED})[a-zéè]{{4,}}(?![\w@./-])")
_COUNTED: Final = re.compile(r"(?<![\w/,-])(\d+|les|des|ces|une?) (sem|pers|hab|min|j)\b\.?(?![/'’-])")
_SMALL: Final = re.compile(r"(?<![\w@./-])[a-z][a-z\d]{1,6}(?![\w@./-])")
_WORD: Final = re.compile(r"(?<![\w'’/.@-])[a-z]{2,5}(?![\w'’/@-])")


def _per(found: re.Match[str]) -> str:
    return {"j": " par jour", "h": " par heure"}.get(found[0][-1], " par semaine")


_IN_LETTERS: Final = ("", *re.findall(r"\w+", "une deux trois quatre cinq six sept huit neuf dix onze douze"))


def _in_turn(found: re.Match[str]) -> str:
    """As in "1 sem / 3", which is "une semaine sur trois"."""
    unit = "semaine" if found[2] == "sem" else re.sub("week ?end", "week-end", found[2])
    some = int(found[1]) if found[1].isdigit() else 1
    first = "un" if some == 1 and unit not in {"semaine", "nuit"} else _IN_LETTERS[some]
    of = _IN_LETTERS[int(found[3])] if int(found[3]) < len(_IN_LETTERS) else found[3]
    return f"{first} {unit}{'s' if some > 1 and unit != 'mois' else ''} sur {of}"


def _of_one(found: re.Match[str]) -> str:
    """As in "au hôpital", which is "à l'hôpital"."""
    if not is_cut(found[2]) or found[2].lower() in {"une", "onze", "onzième"}:
        return found[0]
    return f"{'à' if found[1].lower() == 'au' else 'de'} l'"


_DAYS: Final = "|".join((*MONTHS, *WEEKDAYS))
_TO: Final = "passage|accès|retour|initiation|sensibilisation|recours|adaptation|stage"
_NOBODY: Final = r"(?<!\bil )(?<!\belle )(?<!\bon )(?<!\bqui )(?<!\by )(?<!'il )(?<!')"
_A_BEFORE: Final = (
    rf"{_NOBODY}\ba (?=(?:domicile|distance|jour|temps (?:plein|partiel)"
    r"|mi-temps|tour de|bord|terme|neuf|moins de|plus de|peu près|partir de|côté|venir|faire|quelle heure"
    r"|l'(?:ext[ée]rieur|int[ée]rieur|[ée]tranger|international)\b"
    r"|la (?:carte|demande|main|chaux|cire|vapeur|coupe|pièce|française|journée|tâche|commande|une))\b"
    r"|\d{1,2} ?h(?:\d\d)?\b)"
)
"""An "a" that is surely "à": nobody has what stands behind it, and nobody who might stands before."""
_A_WAY: Final = (
    rf"{_NOBODY}\ba (?=l'ancienne\b|(?:cheval|pied|vélo|velo|bras|flot|niveau|plat)\b"
    r"|(?:vapeur|gaz|bois|main|domicile|froid|chaud|sec)\b"
    rf"|(?-i:{'|'.join(map(str.capitalize, sorted(CITIES)))}))"
)
"""The same before how a thing is done, or where: "le débardage a cheval"."""
_IS_IT: Final = (
    r"^((?:l[ea]s? |l'|vos |votre |ces |cette |ce )(?:[\w'-]+ ){0,5}?[\w'-]+)"
    r" (est|sont|était|étaient|doit|peut|peuvent) (ils?|elles?)\b"
)
_ONLY: Final = (
    r"\b(ils?|elles?|on) (?!ne\b|(?:dit|disent|pense|sait|trouve|voit|croit|explique|espère|veut)(?:nt)?\b)"
    r"(\w+(?:e|t|d|nt|a)) que (?=\d|des? |du |d'|de la |deux |trois |quatre |cinq |un |une )"
)
"""As in "elle prend que six chiens", which lacks its "ne"."""


def _with_ne(found: re.Match[str]) -> str:
    return f"{found[1]} {'n’' if is_cut(found[2]) else 'ne '}{found[2]} que ".replace("’", "'")


_I_DO: Final = (
    r"^j(?=(?:aim|ador|appréci|anim|encadr|habit|utilis|enseign|exerc|étudi)(?:e|ais|erais)\b"
    r"|(?:avais|étais|aurais|interviens|apprends|espère)\b)"
)
"""What lacks its apostrophe: "jaimerais"."""
_LASTS: Final = (
    r"\b((?:formation|stage|contrat|mission|remplacement|préavis)s?)"
    r" (?=\d+ (?:mois|semaines?|jours?|ans?|heures?)\b)"
)
_WITH_FIGURE: Final = (
    r"(?<![\w'-])(?!(?:lot|bac|vue|java|rang|mois|jour|sem|web|type|bloc|zone|quai|hall|page|salle|ligne|poste|grade|cap|km|dm|mm|cm|eq|niv|hab"
    r"|nb|go|no)\d)(?!(?:a2m|dem|bi|ri|chac|chak|auc|mat|bes|cop|vois)1\b)([a-z]{2,5}\d[a-z]?)(?![\w/.-])"
)
"""The name of a paper or a norm in small letters: "ecc2"."""
_OPEN_TO: Final = (
    "(?:attaché|habitué|formé|lié|dédié|destiné|réservé|adapté)e?s?|(?:sensible|ouverte?|prête?|inscrite?)s?"
)
"""What has "à" behind it: "attachée a la médiation"."""
_FROM: Final = (
    rf"\b(?:(?<=dispo )|(?<=disponible )|(?<=libre )|(?<=possible )|(?<=ouvert )|(?<=ouverte ))des (?={_DAYS})"
    rf"|\bdes (?=(?:{'|'.join(MONTHS)}|demain|maintenant|que)\b)"
)
"""What lacks its accent: "disponible des lundi", "des janvier"."""
_MONTH_CUT: Final = {
    "janv": "janvier", "fév": "février", "févr": "février", "fev": "février", "sept": "septembre", "oct": "octobre",
    "nov": "novembre", "déc": "décembre", "dec": "décembre", "juil": "juillet",
}  # fmt: skip


_CUT_MONTH: Final = (
    rf"(?:(?<=\ben )|(?<=\bdepuis )|(?<=\bfin )|(?<=\bdébut )|(?<=\bdès ))({'|'.join(_MONTH_CUT)})\b\.?"
    r"(?=$|,| (?:et|ou|jusqu|pour|avec)\b)"
)
"""A month cut short behind a word before which nothing else would be: "en janv"."""


def _cut(found: re.Match[str]) -> str:
    return f"{found[1] or found[2]}'"


def _both_ends(found: re.Match[str]) -> str:
    """As in "centres ville", where both are several or none: a town's centre is "le centre-ville"."""
    several = "s" if found[2] or found[4] else ""
    return f"{found[1]}{several}-{found[3]}{several}"


_LAPSES: Final[tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]] = (
    (
        r"(?-i:(?<![\w'-])(?<!ligne )(?<!salle )(?<!zone )(l|d|qu|n|j|s)|^(L|D|Qu|N|J|S)) (?=[aeéèêiouhàâîô][\w]|y\b)",
        _cut,
    ),
    (r"(?<=\w )(?<!vitamine )(?-i:d) (?=[bcdfgjklmnpqrstvwxz][a-zéèêâîôû]{2,})(?!\w+(?:é|u)e?s?\b)", "de "),
    (r"(?-i:^g) (?=\w*(?:é|u|i|it|is|ert)\b|(?:l[ea]s? |l'|une? |des |mon |ma |mes |\d))", "j'ai "),
    (r"(?<![\w'-])(?-i:consult)(s?)\b", r"consultation\1"),
    (r"(?<![\w'-])(?-i:compta)\b", "comptabilité"),
    (r"(?<![\w'-])(?-i:compo)(s?)\b", r"composition\1"),
    (r"\b(de|la|en) r[eé]nov\b", r"\1 rénovation"),
    (r"(?<![\w'-])(?-i:kine)(s?)\b", r"kiné\1"),
    (r"(?<![\w'-])(?-i:resto)(s?)\b", r"restaurant\1"),
    (r"(?<![\w'-])(?-i:asso)(s?)\b", r"association\1"),
    (r"(?<![\w'-])(?-i:copro)(s?)\b", r"copropriété\1"),
    (r"(?<=\d )couv\b", "couverts"),
    (
        _CUT_MONTH,
        lambda found: _MONTH_CUT[found[1].lower()],
    ),
    (r"(?<![\w'-])(?-i:mme)\b\.?", "Mme"),
    (r"(?<![\w'-])(?-i:[Mm]r)\.? (?=\w{2,})|^m\.? (?=[\w-]{2,} ?:)", "M. "),
    (r"\b(en|du|le|au|un|de) hors (?=piste\b|sol\b|bord\b|série\b|saison\b|œuvre\b)", r"\1 hors-"),
    (r"\b(centre|rond|coffre)(s?) (ville|point|fort)(s?)\b", _both_ends),
    (
        r"\b(monte|porte|essuie|lave|pèse) (meubles?|charges?|conteneurs?|glaces?|linge|bébés?)\b(?=$| )",
        r"\1-\2",
    ),
    (r"(?<=\d )(semaines?|jours?|mois|heures?|ans?) a (?=l'avance\b)", r"\1 à "),
    (r"\bchateau(x?)\b", r"château\1"),
    (r"\bpres (?=d(?:e |'))", "près "),
    (r"(?<=\dh du) mat\b|(?<=\d h du) mat\b", " matin"),
    (r"\bqualif(s?)\b", r"qualification\1"),
    (r"\bdabord\b", "d'abord"),
    (r"\bun (?=[ée]quipe\b)", "une "),
    (r"\bdes (?=(?:[4-9]|1\d) ?h(?:\d\d)?\b)", "dès "),
    (r"\bnv(?:e|l)?lle(s?)\b", r"nouvelle\1"),
    (r"\bnveau(x?)\b", r"nouveau\1"),
    (r"(?<![\w/])([2-9])j\b(?! ?/)", r"\1 jours"),
    (r"\bgitlab ci\b", "GitLab CI"),
    (rf"\bévoluer vers (?={POSTS})(\w+)", lambda found: f"évoluer vers un poste {de(found[1])}"),
    (OF_A_HOUSE, lambda found: f"{BRANDS.get(found[1].lower()) or found[1].capitalize()} {found[2].capitalize()}"),
    (r"\blouis (xi{1,3}|xiv|xvi?|xviii)\b", lambda found: f"Louis {found[1].upper()}"),
    (r"\bavan (?=tout\b)", "avant "),
    (rf"{_NOBODY}\b[aà] cot[eé](?=$|,| d(?:e|u|es)\b)", "à côté"),
    (r"\bl'aero\b", "l'aéro"),
    (r"\b(est|sont|suis|était) la (?=depuis\b|tous les\b)", r"\1 là "),
    (r"\blapr[eè]m\b", "l'après-midi"),
    (r"\b([2345])([dg])\b(?!')", lambda found: f"{found[1]}{found[2].upper()}"),
    (r"^(?:combien (?:on est|sommes-nous|est-on)|on est combien)\b(?! de | d')", "combien de personnes y a-t-il"),
    (r"\b(client(?:èle|s)|voyages?|repas|chiffres?) affaires?\b", r"\1 d'affaires"),
    (r"^c (?=(?:mon|ma|une?|l[ea]) )", "c'est "),
    (
        rf"\b({'|'.join(MONTHS)}) [àa] ({'|'.join(_MONTH_CUT)})\b\.?",
        lambda found: f"{found[1]} à {_MONTH_CUT[found[2].lower()]}",
    ),
    (
        r"(^|: )((?:l[ea]s? |l')[\w'-]+(?: [\w'-]+)?) (?=c'est (?:sacré|la (?:base|vie|clé)|l'essentiel)\b)",
        r"\1\2, ",
    ),
    (
        _I_DO,
        "j'",
    ),
    (r"(?<![\w'-])c (?=est\b|était\b)", "c'"),
    (r"\b(elle|il|on|qui) ma (?=\w+(?:é|it|is|u)\b)", r"\1 m'a "),
    (r"\b(le|un|du|au|ce|mon|son|votre|leur) coté\b", r"\1 côté"),
    (r"\btou(?:t|s) les\b", "tous les"),
    (r"\btoute les\b", "toutes les"),
    (r"(?<!droit de )\bv[eé]to(s?)\b", r"vétérinaire\1"),
    (r"\bde \+ en \+(?= |$)", "de plus en plus"),
    (r"\b(\d|une?) ?(sem|semaine|jour|nuit|week-end|mois)s? ?/ ?(\d{1,2})\b(?![/h])", _in_turn),
    (r"\b(en|la|une|cette|sa|leur|votre|pleine|grande) foret\b", r"\1 forêt"),
    (
        r"\bforet(s?) (domanial|communal|privée|publique|de (?:pente|montagne|plaine|chêne|hêtre|pin|résineu|feuillu))",
        r"forêt\1 \2",
    ),
    (
        r"\bopera (?=cloud|pms)(cloud|pms)\b",
        lambda found: f"Opera {found[1].capitalize() if found[1] != 'pms' else 'PMS'}",
    ),
    (r"\blogiciel opera\b", "logiciel Opera"),
    (r"^vs (?=\w+ez\b|[eê]tes\b)", "vous "),
    (r"\breserv(e|es|ation|ations)\b", r"réserv\1"),
    (r"\bqu(?=(?:on|il|ils)\b)", "qu'"),
    (_ONLY, _with_ne),
    (_IS_IT, r"\1 \2-\3"),
    (_LASTS, r"\1 de "),
    (r"\b(accueil|standard|permanence|entretien|suivi|contact)(s?) tel\b", r"\1\2 téléphonique\2"),
    (r"\b(intra|semi|anti|pare|multi) (?=[a-zéè]{4,})", r"\1-"),
    (r"^deplacement (?=[aà] la (?:semaine|journée))", "déplacements "),
    (r"(?<![\w'-])(?:qq|kelk|quelk|quelqu)1(?![\w/.-])", "quelqu'un"),
    (_WITH_FIGURE, lambda found: found[1].upper()),
    (_A_WAY, "à "),
    (_FROM, "dès "),
    (r"\bA a Z\b", "A à Z"),
    (r"\bpar (jour|an|semaine|heure|personne|équipe)s\b", r"par \1"),
    (r"\bsur mesures\b", "sur mesure"),
    (r"\belle (est|était) ne\b", r"elle \1 née"),
    (r"\b(est|était|suis) ne\b", r"\1 né"),
    (
        r"\b(clients?|clientes?|clientèle|voyag\w+|déplacements?|femmes?|hommes?|avocats?|repas) d'affaire\b",
        r"\1 d'affaires",
    ),
    (r"\b(1|un) (jour|week[- ]?end|samedi|dimanche|lundi|mercredi|mois) sur (\d)\b", _in_turn),
    (r"\b(1|une) (semaine|nuit) sur (\d)\b", _in_turn),
    (r"\b([1-4]) ?x (?=par )", lambda found: f"{_IN_LETTERS[int(found[1])]} fois "),
    (r"^es[ -]?ce qu", "est-ce qu"),
    (r"(?<=\bl')appli\b|\b(?<=une )appli\b", "application"),
    (rf"\ble ({'|'.join(WEEKDAYS)}) et (?=(?:{'|'.join(WEEKDAYS)})\b)", r"le \1 et le "),
    (
        r"\b(en|au|du|vers la|vers le) (chine|inde|chili|pérou|perou|liban|écosse)(?=$|,| (?!con\b))",
        lambda found: f"{found[1]} {'Pérou' if found[2] == 'perou' else found[2].capitalize()}",
    ),
    (r"\bturn over\b", "turnover"),
    (r"\beco (?=[a-zéè]{4,})", "éco-"),
    (r"\bbalneo", "balnéo"),
    (r"(?<=[a-zé])therapie(s?)\b", r"thérapie\1"),
    (r"\b((?:passage|passe|passer|migration|transition) (?:de |d')[\w'-]+) a (?=\w)", r"\1 à "),
    (rf"\b({_OPEN_TO}) a (?=\w)", r"\1 à "),
    (r"^dispo (?=dès )", "disponible "),
    (r"\bl(?=an (?:dernier|prochain|passé)\b)", "l'"),
    (r"\bl(?=(?:après-midi|apres-midi|été|hiver)\b)", "l'"),
    (r"\b(?:l')?aprem\b", lambda found: "l'après-midi" if "'" in found[0] else "après-midi"),
    (r"\b(\d{1,2})(?:è|e)me\b", r"\1e"),
    (r"\bauto (?=école|entrepreneu)", "auto-"),
    (r"\bvideo(?=[a-z]{5,})", "vidéo"),
    (r"^y ?a combien (de |d')", r"combien y a-t-il \1"),
    (r"\b(sage|aide|sous)(s?) (femme|soignant|chef|traitant)(e?s?)\b", r"\1\2-\3\4"),
    (r"\b(rendez|mi|plate|savoir|bien|demi) (vous|temps|formes?|faire|être|journées?)\b(?<!bien faire)", r"\1-\2"),
    (r"\b([hb]\d[a-z]?\d?)\b", lambda found: found[1].upper()),
    (r"\b(la|sa|ma|une|leur|cette|votre|notre|petite|grosse) boite\b", r"\1 boîte"),
    (r"\b([a-z]\d{3})\b", lambda found: found[1].upper()),
    (r"\b(le|un|du|ce|mon|au) diagnostique\b", r"\1 diagnostic"),
    (r"\bfruits? de mer\b", "fruits de mer"),
    (
        r"\b(ps|ms|gs|cp|ce1|ce2|cm1)(?: ?[/-] ?| )(ms|gs|cp|ce1|ce2|cm1|cm2)\b",
        lambda found: f"{found[1]}-{found[2]}".upper(),
    ),
    (r"^cb (?=de |d'|on\b)", "combien "),
    (
        r"^((?:combien|comment|quand|où|que|pourquoi|quel\w*) (?:.+ )?)(?!quand|comment|dont)(\w+[td]) on(?= )",
        r"\1\2-on",
    ),
    (r"^(peut|doit|voit|prend|fait) on(?= )", r"\1-on"),
    (r"\b(\w+[ea]) t on\b", r"\1-t-on"),
    (r"\b((?:se |s')\w+er|comme) a (?=(?:la|des|une?|chaque) |l')", r"\1 à "),
    (r"(?<=\w )avc (?=(?:l[ea]s?|des?|une?|son|sa|ses|leurs?|chaque) |l')", "avec "),
    (r"\b(taux (?:de |d')[\w-]+) (?=\d+ ?%)", r"\1 de "),
    (r"(?<=[a-zéè]) (\d{1,2} ?h(?:\d\d)?) ?- ?(\d{1,2} ?h(?:\d\d)?)(?= *$|,)", r" de \1 à \2"),
    (r"^((?:que |où |quand )?)faut il\b", r"\1faut-il"),
    (r"^((?:quel\w*|comment|où|quand|pourquoi|combien) (?:.* )?\w{2,})(?:er|ez) vous\b", r"\1ez-vous"),
    (r"\bweek end", "week-end"),
    (r"\b(les|des|ces|nos|[2-9]|\d\d+) week-end\b", r"\1 week-ends"),
    (r"\b1 (week-end|jour|samedi|dimanche|soir|matin) (?=par (?:mois|semaine|an)\b)", r"un \1 "),
    (r"((?:^|: ?))jamais (?=\w{3,}(?:er|ir|dre|tre|ire)\b)", r"\1ne jamais "),
    (r"\bpar tel\b", "par téléphone"),
    (r"((?:^|: ?)\w+(?:er|ir|re) (?:[\w'-]+ )?)a (?=chaque |tous |toutes |la |l')", r"\1à "),
    (r"\bapres\b", "après"),
    (r"^ou (?=est\b|sont\b|se\b|en\b|va\b|vont\b|y\b)", "où "),
    (r"\b(est|sont|va|vont) ou(?= \?|$)", r"\1 où"),
    (r"\bil y a[ -]t[ '-]?il\b", "y a-t-il"),
    (rf"{_NOBODY}\ba (?=\w{{2,}}(?:dre|tre|faire|vrir|nir|voir)\b|\w{{3,}}er(?: \?)?$)", "à "),
    (r"\b(au|du) (?=(\w{3,}))", _of_one),
    (r"\b(de|que) (?=(?-i:[AEIOUÉÈ]\w))", lambda found: f"{found[1][:-1]}'"),
    (rf"\btous les ({'|'.join(WEEKDAYS)})\b", r"tous les \1s"),
    (
        r"\b((?:[ée]quipe|groupe|brigade)(?: de (?:nuit|jour))?) de (\d+)(?=$|,| (?:dont|le|la|par|en|chaque)\b)",
        r"\1 de \2 personnes",
    ),
    (_A_BEFORE, "à "),
    (r"\b(les|des|ces|nos|leurs|mes) (\w{3,}s) a (?!été\b|eu\b|[a-zé]+é\b)", r"\1 \2 à "),
    (rf"\b({_TO}) a (?=la\b|l'|chaque\b|(?-i:[A-Z]))", r"\1 à "),
    (rf"\b({_DAYS}|\d+h?) a (?={_DAYS}|\d)", r"\1 à "),
    (r"\bgere(e?s?) par\b", r"géré\1 par"),
    (r"\bgere(nt)?\b", r"gère\1"),
    (r"\ba (?=\d+ ?%)(?<!il a )(?<!elle a )(?<!on a )", "à "),
    (r"\bou a (?=deux\b|trois\b|plusieurs\b)", "ou à "),
    (r"\b[cC] (?=quoi\b)", "c'est "),
    (r"\bjusqua\b", "jusqu'à"),
    (r"\baujourdhui\b", "aujourd'hui"),
    (r"\bcomment (est|sont) reparti", r"comment \1 réparti"),
    (r"((?:^|\b(?:mon|un|le) ))cap (?!sur |au |à |vers |de )(?=\w)", r"\1CAP "),
    (r"(?<!\d )(?<!\d)\bcv\b", "CV"),
    (r"\bdemo(s?)\b", r"démo\1"),
    (r"\b(diversité|variété|répartition|liste|partage|organisation) des taches\b", r"\1 des tâches"),
    (r"\bno[ëe]l\b", "Noël"),
    (r"\bpermis (?!de\b)([abcde]e?)\b", lambda found: f"permis {found[1].upper()}"),
    (r"\bsous (?=trait(?:ante?s?|ance|ée?s?)\b|titr|marine?s?\b)", "sous-"),
    (r"\b(migration|logiciel|sur|sous|utilise|utilisent|passage [aà]|migration vers) sage\b(?!-)", r"\1 Sage"),
    (r"\bsage (x3|100|1000|paie)\b", lambda found: f"Sage {found[1].capitalize()}"),
    (r"\bpr[ée]pa (physique|mentale)\b", r"préparation \1"),
    (r"\bpr[ée]pa (?:de |des )?(commande|dossier|repas|plat)s?\b", r"préparation de \1s"),
    (r"(?<=[a-zé]) ?/ ?(jour|mois|an|semaine|heure|service|personne|équipe)s?\b", r" par \1"),
    (r"(?<=[a-zé]) ?/ ?(?:j|sem|h)\b", _per),
    (r"\by ?['’]? ?a[ -]?t[ '’-]?(?:il|y)\b", "y a-t-il"),
    (r"\by a[ -]tu\b", "y a-t-il"),
    (r"^(?:il )?y ?['’]a\b(?! ?-?t)", "il y a"),
    (r"\best[ -]ce (?=qu)", "est-ce "),
    (r"\b(a|va|aura|sera) t[ '’-](il|elle|on)\b", r"\1-t-\2"),
    (r"\b(est|sont|ont|fait|font|doit|peut|peuvent|prend|vont) (ils?|elles?)\b(?=.*\?|$)", r"\1-\2"),
    (r"^((?:\w+ )?\w+ez|\w*êtes|(?:qu['’])?avez) vous\b", r"\1-vous"),
    (r"\b([tms]oi|lui|elle|eux|nous|vous) (mêmes?)\b", r"\1-\2"),
    (r"\b(au|en|par)[ ](dessus|dessous|delà)\b", r"\1-\2"),
)


_MENDS: Final = tuple((re.compile(lapse, re.IGNORECASE), instead) for lapse, instead in _LAPSES)


def in_haste(note: str) -> str:
    """The whole note, line by line, as `spelt` writes it."""
    return "\n".join(spelt(line) for line in note.splitlines())


_AT_HOME: Final = re.compile(r"\b(\d ?j|jours?) de tt\b")
"""Days of "tt", which is "tout" elsewhere."""


@lru_cache(maxsize=1_024)
def spelt(line: str) -> str:
    """The line without what only thumbs write; what is not surely known stays, and is told by `is_short`."""
    line = _AT_HOME.sub(r"\1 de télétravail", line)
    line = _WORD.sub(lambda found: _SHORT.get(found[0], found[0]), line)
    line = _SMALL.sub(lambda found: found[0].upper() if found[0] in INITIALS else found[0], line)
    line = _LETTERS.sub(lambda found: BRANDS.get(found[0]) or _as_name(found[0]), line)
    line = _LETTERS.sub(lambda found: with_accents(found[0]), line)
    line = _COUNTED.sub(lambda found: f"{found[1]} {_UNITS[found[2]]}{'' if _is_one(found[1]) else 's'}", line)
    for lapse, instead in _MENDS:
        line = lapse.sub(instead, line)
    for start, end, meant in reversed([*elided_in(line)]):
        line = f"{line[:start]}{meant}{line[end:]}"
    return line


def _as_name(word: str) -> str:
    return word.capitalize() if word in PROPER else word


def _is_one(count: str) -> bool:
    return count in {"1", "un", "une", "0"}


def is_short(word: str) -> bool:
    """Whether a word in small letters has no vowel, as in "qlq", or ends with the stop of a short form."""
    bare = word.strip(",;:!?()")
    if bare in _UNITS_KEPT:
        return False
    return (
        bare in _CUT
        or bool(re.fullmatch(r"[bcdfghjklmnpqrstvwxzç]{2,}", bare))
        or bool(re.fullmatch(r"[a-zé]{2,5}\.", bare))
    )
