"""Whether what was made of a German note is surely German: every small word of it known, and one clause, not two."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.clauses import has_parted_noun, is_done, tells_each_time
from afterword.core.writing.tongues.german.in_full import is_clipped, with_stops
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ADVERBS, ARTICLES, SAID_BARE, TIME, is_adjective
from afterword.core.writing.tongues.german.small_words import SMALL_WORDS
from afterword.core.writing.tongues.german.verbs import is_finite, is_infinitive, is_participle
from afterword.core.writing.tongues.said import THINGS, Kind, Said

_LINKS: Final = word_set("""
    dass weil wenn ob wie was wo wer warum wann damit obwohl sodass sobald während nachdem bevor bis welche welcher
    welches der die das dem den denen deren dessen womit wofür woran wobei wodurch worauf worüber wozu um ohne statt
    falls sofern indem wem wen wie
    """)
"""What a clause behind a comma may begin with."""
_CALLED: Final = word_set("""
    ablösen analysieren anfangen arbeiten aufbauen aufhören aufsetzen ausbauen backen bauen beantworten bearbeiten
    bewerten einführen einstellen entschlacken erfüllen erheben erschließen fahren gestalten herstellen kochen
    lernen lesen mitdenken mitmachen nennen pflegen planen rechnen reparieren schicken schreiben senden sitzen
    steigern umsetzen umstellen unterstützen verbessern vereinfachen vorstellen wachsen warten wählen zeigen
    übernehmen nähen suchen ernten feiern reden sägen pressen pumpen sperren messen decken färben reisen proben ölen
    unterrichten verkaufen betreuen begleiten fördern beraten
    """)
"""Verbs as they are called, each of which may be a noun, too."""
_KNOWN: Final = (
    SMALL_WORDS
    | ADVERBS
    | ARTICLES
    | TIME
    | _LINKS
    | _CALLED
    | word_set("""
    ab abends abgelöst acht allerdings also alt anders auch aufgrund außer außerdem außerhalb bald befristet bei
    beim bekannt beliebt bereit bereits besetzt besonders bin bisher bist bitte breit bunt da dabei dafür dagegen
    daher damals damit danach daneben daran darauf daraus darin darum darüber davon dazu denn deployt deshalb
    deswegen dich dir doch dort dran drauf draußen drei dreimal dreißig drin du durch durchs dürfte dürften eben
    ebenfalls ebenso ehrlich eng eigenständig eigentlich einander einige einigen einmal einzige einzigen elf ende
    entscheidet entschieden ersetzt erst ersten erzählt etwa euch fast fehlt fern fertig fest fort frei freiwillig
    heim ernst stolz hart zart stark schwach laut leise sauber ordentlich locker spannend wert schade
    freundlich früher fünf ganz ganze ganzen gar gebaut gefragt gemeinsam genau gerade geplant gereizt gern
    gerne gestern
    gesucht gleich
    gross grösser heiss ausser ausserdem groß größer kleiner besser schneller grüner älter jünger länger kürzer höher
    tiefer leichter schwerer ruhiger stärker einfacher enger heller wärmer moderner digitaler gut günstig her heraus
    herein herzlich hier hin hinaus hinein hinter hoch hundert hätte hätten
    ihm
    ihn ihnen im immer in inklusive innerhalb ins inzwischen irgendwann ja jedoch jemand jemanden jung jährlich kaum
    keiner klein kurz könnte könnten künftig lang lange leer lieber los mal manche manchen manchmal messt mich
    mindestens mir mitdenkt miteinander mittags mittlerweile monatlich morgens möglich müsste müssten nachmittags
    nachts nah neben nehmt neu neun nichts nie niemand niemanden nirgends nun nötig ob offen oft ohnehin papierlos
    persönlich pro raus redet regelmäßig released rein richtig ruhig rund schlecht schließlich schnell sechs sei
    seid seien selber selbst selbstständig selten sich sieben so sobald sofort sogar sollte sollten somit sonst
    soweit sowie sowohl später statt stets stimmt tagsüber tausend teilweise tief trotz trotzdem täglich um
    unbefristet uns usw verantwortlich vier voll vor voraus vorhanden vorher vormittags völlig weg wegen weit weiter
    weiterhin wem wen weshalb wichtig wieder wieso willkommen wirklich wo wobei woher wohin womit wovon wozu wäre
    wären wöchentlich zehn ziemlich zu zuerst zufrieden zuletzt zum zur zurück zusammen zuständig zwanzig zwar zwei
    liebsten besten meisten wichtigsten schönsten häufigsten schnellsten größten kleinsten längsten höchsten ältesten
    jüngsten stärksten vollsten ruhigsten spannendsten einfachsten
    regional lokal überregional international online mobil ambulant stationär
    außen innen stattfinden stattfindet zweimal zweit dritt viert zwölf à überall überhaupt
    """)
)
_DESCRIBES: Final = re.compile(
    r"(?:neu|eigen|klein|groß|gut|flach|offen|kurz|lang|viel|alt|jung|modern|digital|erst|zweit|dritt|letzt|nächst|fest|frei"
    r"|stark|hoh|tief|breit|weit|kalt|warm|sauber|schnell|einfach|wenig|intern|extern|ganz|halb|best|größt|meist|selb"
    r"|wichtig|ruhig|richtig|möglich|täglich|jährlich|persönlich|technisch|praktisch|fachlich|gemeinsam|verschieden|mobil|zentral)"
    r"(?:e|er|es|en|em)"
)
_TO_DO: Final = re.compile(
    r"(?:kennen|ab|an|auf|aus|ein|mit|vor|durch|nach|um|fort|weiter|her|hin|zusammen)zu[a-zäöüß]{3,}n"
)
_VERB: Final = re.compile(r"\w+ende|(?:be|ver|er|ent|zer)\w+en|ver\w+e|\w{2,}arbeiten")
_JOINED: Final = re.compile(r"[a-zäöüß]+(?:-[a-zäöüß]+)+")
_OF_SO_MANY: Final = re.compile(r"\d{1,2}-[a-zäöüß]+ig(?:e[rnsm]?)?")
"""As in "3-stufig"."""
_AND: Final = word_set("und oder aber sondern sowie denn")
_YOURS: Final = word_set("Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SPLICED: Final = re.compile(r"\s[/|–—-]\s|/\s|\s/|[;:!]\s?|\.\s")
_AN_OBJECT: Final = re.compile(
    r"^.*\b(?:gibt es|es gibt|habe|haben|suchen|brauchen|bekommen) ein (?=[A-ZÄÖÜ])", re.IGNORECASE
)
_KIND_OF: Final = re.compile(
    r"(?:kurs|seminar|bildung|schulung|bereich|schwerpunkt) [a-zäöüß]+te[rn]? [A-ZÄÖÜ]", re.IGNORECASE
)
"""As in "einen Kurs unterstützte Kommunikation", whose name is not set off."""
_UNAGREED: Final = re.compile(r"\b(?:ein|kein|mein|sein|unser) [a-zäöüß]{3,}en [A-ZÄÖÜ]")
"""As in "sein eigenen Platz"."""
CHATTED: Final = re.compile(
    r"\b(?:mega|krass\w*|geil\w*|hammer|chillig\w*|übelst|voll (?:nett|gut|schön|lieb|cool)"
    r"|[Kk]nast|[Bb]ullen|[Kk]lamotten|[Kk]oh?le verdien\w*|[Zz]ock\w*|[Ss]aufen"
    r"|[Aa]bzocke|[Mm]alocher?|[Kk]lapse|[Pp]enner)\b"
)
"""What one says among friends."""
_WITHOUT_NOUN: Final = re.compile(
    r"(?<!, )\b(?:in|mit|auf|an|bei|von|zu|nach|aus|vor|seit) (?:der|dem|den|einem|einer) "
    r"(?!sehr|ganz|so|immer|eher|noch|etwa|rund|fast|\w+(?:e|en|er|em)\b)[a-zäöüß]+\b"
)
"""As in "in der intensiv", behind which a noun may lack."""
_OF_BARE_NOUN: Final = re.compile(
    r"[Ww]ie(?: [a-zäöüß]+)? (?:ist|läuft|dauert|funktioniert|klappt|lief|war|sieht) ([A-ZÄÖÜ][a-zäöüß]+)\b"
)
BARE_IN_TIME: Final = re.compile(
    r"(?:[Aa]b |[Bb]is )?[Ww]ann (?:ist|wäre|wird|war) ([A-ZÄÖÜ][a-zäöüß]+)"
    r" (?:möglich|geplant|vorgesehen|fällig|fertig|üblich)\?$"
)
"""As in "Ab wann wäre Start möglich?", which wants an article."""
_BARE_AT_END: Final = re.compile(r" (?:mit|bei|von|in|an|auf|für) ([A-ZÄÖÜ][a-zäöüß]+)\?$")
_BARE_BEHIND: Final = re.compile(
    r"\b(?:über|für|durch|an|auf|in|um|gegen) (?!jedes|dieses|eines|alles)[a-zäöüß]+es ([A-ZÄÖÜ][a-zäöüß]+)"
)
_OPENS: Final = word_set("dass ob weil wenn obwohl sodass wann warum weshalb wieso wer was")
_SAYS: Final = word_set(
    "sagen sagten sagt sagte meinen meinten meint meinte glauben glaubten hoffen hofften denken dachten"
)
_SUBJECTS: Final = word_set("die das er sie es wir ich man")
"""Behind "seit" they begin a clause; behind the preposition stands none of them."""
_SAID: Final = word_set("gesagt gemeint erzählt erklärt erwähnt betont geschrieben")
_WHO: Final = word_set("ich er sie es wir man ihr")
_OPENS_ASKED: Final = word_set("dass ob wie warum wieso was wo wer")
_BEFORE_LINK: Final = word_set("und oder aber als außer auch nur selbst so sondern wie")
_BY_CLOCK: Final = re.compile(r"\d:\d")


def certain(said: Said | None, note: str) -> Said | None:
    """What was made of the note where it is surely German, else None; its `whole` is struck where that is not."""
    text = said.text.rpartition(" ")[0] if said and _is_to_do(said) else said.text if said else ""
    if said is None or not is_sure(text, note, clause=said.kind not in THINGS):
        return None
    whole = said.whole
    if whole and (
        not is_sure(whole, note, clause=any(map(is_finite, whole.split())))
        or (whole.rpartition(" ")[2].islower() and _TOGETHER.search(whole) is None)
    ):
        whole = ""
    return Said(with_stops(said.text), said.kind, said.own, whole and with_stops(whole))


_TOGETHER: Final = re.compile(r" zu (?:zweit|dritt|viert)$")


def _is_to_do(said: Said) -> bool:
    """Whether its last word is a verb behind "zu", which none but a verb may be."""
    return said.kind is Kind.DOING and re.search(r" zu [a-zäöüß]{3,}(?:en|ern|eln)$", said.text) is not None


def certain_question(asked: Said | None, note: str) -> Said | None:
    """The same of a question, in which a verb may stand anywhere."""
    bare = (_OF_BARE_NOUN.match(asked.text) or BARE_IN_TIME.match(asked.text)) if asked else None
    if asked is None or (bare and gender_of(bare[1]) in {"m", "f", "n"}):
        return None  # "Wie läuft Hospitation ab?": it wants its article
    last = _BARE_AT_END.search(asked.text)
    if (
        last
        and last[0].split()[0] != "in"  # where towns stand: "in Bukarest"
        and gender_of(last[1]) in {"m", "n"}
        and not last[1].endswith(("er", "en", "ing"))
        and last[1] not in SAID_BARE
    ):
        return None  # "Was macht man bei Überfall?"
    if not is_done(asked.text):
        return None
    sure = is_sure(asked.text.rstrip("?"), note, clause=False)
    return replace(asked, text=with_stops(asked.text)) if sure else None


def is_sure(text: str, note: str, *, clause: bool) -> bool:
    words = text.split()
    if _SPLICED.search(_BY_CLOCK.sub("", text)) or any(map(is_clipped, words[1:])):
        return False
    if any(fault.search(text) for fault in (_KIND_OF, _WITHOUT_NOUN, _UNAGREED, CHATTED)):
        return False
    if _AN_OBJECT.search(text) and gender_of(_AN_OBJECT.sub("", text).split(" ")[0].strip(",?")) == "m":
        return False  # "gibt es ein Plan": it is "einen"
    typed = is_typed_with_care(note)
    by_place = words[:1] in (["Ich"], ["Sie"]) and len(words) > 2 and re.fullmatch(r"[a-zäöüß]{3,}(?:e|en)", words[1])
    known = [word for at, word in enumerate(words) if at != 1 or not by_place]
    if not all(is_known(word, typed=typed) for word in known) or not _are_nouns(words, note):
        return False
    return not clause or (_is_one_clause(words) and not _lacks_article(text) and not has_parted_noun(words))


def _lacks_article(text: str) -> bool:
    """As in "läuft über neues Programm"."""
    found = _BARE_BEHIND.search(text)
    return found is not None and gender_of(found[1]) == "n"


def is_typed_with_care(note: str) -> bool:
    """Whether its nouns have their capitals: one behind its first word has, and none that is known has not."""
    words = [word.strip(",;:.!?()\"'") for word in note.split()]
    large = words[:1] == ["Ich"] or any(word[:1].isupper() and not word.isupper() for word in words[1:])
    first = 2 if words[:1] in (["ich"], ["Ich"]) else 0
    return large and not any(map(is_small_noun, words[first:]))


def is_small_noun(word: str) -> bool:
    """Whether a word typed small is a noun that is known."""
    plain = word in _KNOWN or is_finite(word) or is_participle(word) or _VERB.fullmatch(word) or _describes(word)
    shaped = _DONE_TO_IT.fullmatch(word) or _BY_KIND.fullmatch(word)
    return word.islower() and len(word) > 3 and not (plain or shaped) and bool(gender_of(word))


def is_known(word: str, *, typed: bool) -> bool:
    """Whether a small word is one of German and no noun; by its shape alone only where the capitals are kept."""
    bare = word.strip(",;:.!?\"'„“»«")
    if not bare.islower():
        return True
    if not bare.isalpha():
        return bool(_OF_SO_MANY.fullmatch(bare)) or (
            bool(_JOINED.fullmatch(bare)) and typed and not is_small_noun(bare.rpartition("-")[2])
        )
    if bare in _KNOWN or is_finite(bare) or _DESCRIBES.fullmatch(bare) or _TO_DO.fullmatch(bare):
        return True
    if _BY_KIND.fullmatch(bare) or _EACH_DAY.fullmatch(bare):
        return True
    if is_small_noun(bare) or len(bare) < 4:
        return False
    return typed or is_participle(bare) or (_QUALITY.search(bare) or _LOOKS_DONE.fullmatch(bare)) is not None


def is_known_to_describe(word: str) -> bool:
    """Whether a small word surely describes the noun behind it."""
    bare = word.strip(",")
    return is_adjective(bare) and (_DESCRIBES.fullmatch(bare) is not None or not is_small_noun(bare))


def _describes(word: str) -> bool:
    """As in "automatische", which are no tables, and "festen", which are no feasts."""
    return any(shape.fullmatch(word) for shape in (_DESCRIBES, _OF_KIND, _OF_QUALITY))


_OF_QUALITY: Final = re.compile(r"[a-zäöüß]{3,}(?:frei|reich|arm|voll|haft|los|bar|sam|lich)e[rnsm]?")
"""As in "autofreien", which are none of those that end in -ien."""
_DONE_TO_IT: Final = re.compile(r"[a-zäöüß]*ge[a-zäöüß]{2,}(?:en|t)e[rnsm]?")
"""As in "handgeschriebene", which are no levels."""
_EACH_DAY: Final = re.compile(
    r"(?:(?:mon|diens|donners|frei|sams|sonn|werk|wochen)tag|mittwoch|sonnabend|(?:vor|nach)mittag)s"
)
_QUALITY: Final = re.compile(r"(?:lich|ell|(?<!kön)ig|bar|sam|los|frei|haft|voll|arm|reich|fest|sicher|gerecht|weise)$")
"""Ends of words that only tell how something is."""
_LOOKS_DONE: Final = re.compile(r"(?:be|ver|er|ent|zer)[a-zäöüß]{3,}t|[a-zäöüß]{2,}ge[a-zäöüß]{3,}(?:t|en)")
"""What has been done, where it is no noun that is known: "beheizt", "ferngesteuert"."""
_BY_KIND: Final = re.compile(
    r"(?!werk|garten|ess|mess|arbeits|schreib|stamm|spiel|nacht|wickel|steh)[a-zäöüß]{3,}(?:[aeio]t|kt|pt|nt|st)isch"
)
"""As in "automatisch", which is no table."""
_OF_KIND: Final = re.compile(
    r"[a-zäöüß]{2,}(?<!arbeits)(?<!schreib)(?<!stamm)(?<!spiel)(?:[aeil]t|[nrlgdpkh])isch(?:e|en|er|es|em)"
)


def is_unknown(word: str) -> bool:
    """Whether a small word is none that surely begins a new part: a noun typed small, one misspelt, a verb."""
    bare = word.strip(",;:.!")
    return bare.islower() and bare.isalpha() and not is_known(bare, typed=False)


def is_small_word(word: str) -> bool:
    """Whether it is a word of German that is no noun, whatever its place; verbs as they are called may become one."""
    return word not in {"ende", *_CALLED} and not is_infinitive(word) and (word in _KNOWN or is_finite(word))


def _are_nouns(words: list[str], note: str) -> bool:
    """Whether each word that got a capital is known as a noun; the first one of a clause has it of itself."""
    large = {word for word in _WORD.findall(note) if word[:1].isupper()}
    small = {word for word in _WORD.findall(note) if word.islower()}
    got = [word.strip(",") for word in words[1:] if word[:1].isupper()] + (words if len(words) == 1 else [])
    sure = large | _YOURS
    return all(word in sure or word.lower() not in small or gender_of(word) for word in got)


def _is_one_clause(words: list[str]) -> bool:
    """Whether a comma only opens what hangs on the clause, and no second verb stands without one."""
    low = [word.strip(",;:.").lower() for word in words]
    commas = [at for at, word in enumerate(words) if word.endswith(",")]
    if any(not _hangs_on(words, low, at + 1) for at in commas):
        return False
    if _lacks_comma(words, low):
        return False
    joined = set(low) & (_AND | _LINKS - ARTICLES) or commas
    helped = next((at for at, word in enumerate(low) if word in _HELPS), len(low))
    verbs = [
        at
        for at, word in enumerate(low[:-1])
        if words[at].islower()
        and (_acts_alone(word) or (at == 1 and is_finite(word)))
        and not (at > helped and _MAY_BE_DONE.fullmatch(word))
    ]
    return bool(joined) or len(verbs) < 2


_HELPS: Final = word_set("wird werden wurde wurden ist sind war waren hat haben hatte hatten bin habe")
_MAY_BE_DONE: Final = re.compile(r"(?:be|ver|er|ent|zer|unter|über)\w+t|\w+iert")
"""As in "die Milch wird direkt verkauft und …", where it is no verb of its own."""


def _lacks_comma(words: list[str], low: list[str]) -> bool:
    """As in "sagte dass", "Sie meinten der Plan passt", "Sie haben vom Umbau erzählt und wie es weitergeht"."""
    opens = any(
        low[at] in _OPENS and not words[at - 1].endswith(",") and low[at - 1] not in _BEFORE_LINK
        for at in range(1, len(low))
    )
    clause = low[2:3] and (low[2] in ARTICLES | _WHO or any(word in _WHO or is_finite(word) for word in low[2:]))
    told = len(low) > 3 and low[1] in {"haben", "hat", "habe"} and words[2] in _SAID
    says = told or (bool(clause) and words[1] in _SAYS)
    asked = (at for at, (one, two) in enumerate(pairwise(low)) if one == "und" and two in _OPENS_ASKED)
    acting = [at for at, word in enumerate(low) if words[at].islower() and is_finite(word)]
    against = any(
        low[at] == "aber" and not words[at - 1].endswith(",") and acting[:1] < [at] < acting[-1:]
        for at in range(1, len(low))
    )
    since = any(
        one == "seit" and two in _SUBJECTS and not words[at - 1].endswith(",")
        for at, (one, two) in enumerate(pairwise(low))
    )
    return opens or since or against or says or any(not set(low[:at]) & (_LINKS - ARTICLES) for at in asked)


def _acts_alone(word: str) -> bool:
    """Whether it is a verb that goes with one, and no infinitive or participle."""
    return is_finite(word) and not word.endswith("n") and not is_participle(word)


def _hangs_on(words: list[str], low: list[str], at: int) -> bool:
    """Whether what begins here is no clause of its own: it is opened by its link, or a row of nouns."""
    if at >= len(words):
        return False
    if low[at] in {"ohne", "statt", "sondern", "und"} or (low[at] in {"alle", "alles"} and low[at - 1] == "gibt"):
        return True
    if tells_each_time(" ".join(words[at:])) or (_RATHER & {*low[:at]} and _AS_TO_DO.fullmatch(" ".join(words[at:]))):
        return True
    if low[at] in _LINKS or low[at + 1 : at + 2] in [["der"], ["dem"], ["denen"], ["die"], ["das"]]:
        ends = words[-1].islower() and re.search(r"[a-zäöüß]{2}(?:en|ern|eln|t)$", low[-1]) and len(low) > at + 1
        return bool(ends) or any(is_finite(word) or word in {"sei", "seien"} for word in low[at + 1 :])
    end = next((n for n in range(at, len(words)) if words[n].endswith(",")), len(words) - 1)
    behind = low[at : end + 1]
    some = behind[0] in {"manche", "einige", "andere"} or behind[:2] == ["die", "meisten"]
    return not any(map(is_finite, behind)) and (some or not is_adjective(behind[0]))


_RATHER: Final = word_set("lieber eher besser")
_AS_TO_DO: Final = re.compile(r"als [^,]+ (?:zu [a-zäöüß]{3,}n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)")
"""As in "misst lieber selbst, als Modellen zu vertrauen"."""


__all__ = ["certain", "certain_question", "is_small_word", "is_unknown"]
