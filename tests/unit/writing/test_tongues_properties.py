"""Whatever was noted, in every language: no slot, no doubled word, no English, the name as given, marks in pairs."""

import re
from dataclasses import fields, replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from debriefs import ENDED, FREE, NAMES, case_of, debriefs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.etiquette.commitments import ALL_OF_IT
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Direction, Language, Purpose
from afterword.core.likeness import TOO_LIKE, likeness
from afterword.core.writing.compose import compose
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.review.review import review
from afterword.core.writing.tongues.address import addressed
from afterword.core.writing.tongues.all import TONGUES

calm = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
COUNTRIES = {Language.GERMAN: "DE", Language.FRENCH: "FR", Language.SPANISH: "ES"}
LANGUAGES = st.sampled_from(tuple(TONGUES))
PURPOSES = st.sampled_from(OUTGOING_PURPOSES)
LATER = st.sampled_from((timedelta(hours=3), timedelta(days=3), timedelta(days=14)))
ENGLISH = frozenset(
    [
        "the",
        "and",
        "you",
        "your",
        "with",
        "for",
        "our",
        "about",
        "would",
        "thank",
        "thanks",
        "this",
        "that",
        "what",
        "have",
        "from",
    ]
)
NOTED = {
    Language.GERMAN: (
        (
            "die Umstellung von Rails auf Go",
            "Bereitschaftsdienst",
            "ihr Umgang mit Störungen",
            "der neue Standort",
            "KÜCHE",
        ),
        (
            "sie sagte, das Schwerste sei der Anfang",
            "läuft seit März",
            "eine Woche von sechs",
            "er findet Go besser",
            "",
        ),
        ("die Datenplattform von Grund auf aufbauen", "kleines Team", "ich will mit Menschen arbeiten", "mehr Gehalt"),
        ("habe eine ähnliche Migration geleitet", "AWS-Zertifikat", ""),
        ("wie entscheidet das Team", "Gibt es ein Budget?", "Onboarding", "wann entscheiden Sie?"),
        ("ihr den Link zu meinem Vortrag schicken", "Portfolio", "das mit der Liste"),
    ),
    Language.FRENCH: (
        ("leur migration vers Go", "astreintes", "le nouveau site", "observabilité", "LA CUISINE"),
        ("elle a dit que le plus dur est le début", "dure depuis mars", "une semaine sur six", "il préfère Go", ""),
        ("construire la plateforme de zéro", "l'équipe", "j'aime travailler avec les gens", "un meilleur salaire"),
        ("j'ai dirigé une migration semblable", "ma certification AWS", ""),
        ("comment l'équipe décide", "Est-ce que l'équipe voyage ?", "l'accueil", "quand allez-vous décider ?"),
        ("lui envoyer le lien vers ma présentation", "portfolio", "le truc de la liste"),
    ),
    Language.SPANISH: (
        ("su paso a Go", "guardias", "la nueva oficina", "observabilidad", "LA COCINA"),
        ("dijo que lo más difícil es el comienzo", "dura desde marzo", "una semana de cada seis", "él prefiere Go", ""),
        ("montar la plataforma desde cero", "el equipo", "me gusta trabajar con la gente", "más sueldo"),
        ("dirigí una migración parecida", "mi certificado de AWS", ""),
        ("cómo decide el equipo", "¿Hay presupuesto?", "la acogida", "¿cuándo van a decidir?"),
        ("enviarle el enlace a mi charla", "portfolio", "aquello de la lista"),
    ),
}


@st.composite
def noted(draw, language, *, hostile=False):
    """A debrief as somebody writes it who speaks this language, or as nobody does."""
    topics, details, excited, added, asked, promised = (
        FREE if hostile else st.sampled_from(choice) for choice in NOTED[language]
    )
    person = st.sampled_from([None, "p0", "p1", "p2"])
    ids = st.sampled_from(("c1", "c2"))
    return Debrief(
        interview="i1",
        impression=draw(st.sampled_from(("gut", "schlecht", "bien", "mal", ""))),
        highlights=tuple(draw(st.lists(st.builds(Highlight, topic=topics, detail=details, person=person), max_size=5))),
        excited_by=draw(excited),
        to_add=draw(added),
        unasked_questions=tuple(draw(st.lists(st.builds(Question, text=asked, for_person=person), max_size=3))),
        commitments=tuple(
            draw(
                st.lists(
                    st.builds(Commitment, id=ids, text=promised, person=person), max_size=2, unique_by=lambda c: c.id
                )
            )
        ),
    )


def drafted(debrief, language, purpose, later, *, person="p0", channel=Channel.EMAIL, touches=(), seed=""):
    promise = Promise(application="a1", said_at=ENDED, latest=date(2026, 12, 4), by="p0")
    case = case_of(
        debrief,
        people=NAMES[:3],
        promises=(promise,),
        touches=touches,
        employer=Employer(name="Acme", country=COUNTRIES[language], tz="Europe/Berlin"),
        applications=(Application(id="a1", role="Data Engineer", language=language),),
    )
    proposal = Proposal(purpose=purpose, channel=channel, people=(person,), application="a1", interview="i1")
    return compose(proposal, case, now=ENDED + later, seed=seed), proposal, case


@st.composite
def texts(draw, *, hostile=False):
    language, purpose, later = draw(LANGUAGES), draw(PURPOSES), draw(LATER)
    debrief = draw(debriefs(hostile=True)) if hostile else draw(noted(language))
    channel = draw(st.sampled_from((Channel.EMAIL, Channel.LETTER, Channel.SMS, Channel.SOCIAL)))
    return language, purpose, drafted(debrief, language, purpose, later, channel=channel), later


@calm
@given(texts())
def test_a_text_is_whole_and_in_one_language(text):
    language, purpose, (draft, proposal, case), later = text
    asked = {"commitments_named"} if purpose is Purpose.DELIVERY else set()  # what is brought is for them to name
    whole = f"{draft.subject}\n{draft.body}"
    assert not re.search(r"[{}\[\]]|\b(?!nous\b|vous\b)(\w+) \1\b|  | [,.]|\.\.|,\.|\bNone\b|\?\?", whole), whole
    assert not ENGLISH & set(re.findall(r"[a-z]+", whole.lower())), whole
    assert whole.count("¿") == (whole.count("?") if language is Language.SPANISH else 0), whole
    found = review(draft, proposal, case, now=ENDED + later)
    assert [one for one in found if one.severity is Severity.ERROR and one.check not in asked] == [], whole


@calm
@given(texts(hostile=True))
def test_every_name_is_spelt_as_given_whatever_was_noted(text):
    _, _, (draft, proposal, _), _ = text
    first = draft.body.split("\n", maxsplit=1)[0]
    assert "Dana" in first or proposal.channel is Channel.LETTER
    assert draft.body.endswith(("Sam Okoro", "Sam"))
    assert "{" not in draft.body or "{" in str(text)


@calm
@given(texts())
def test_an_inquiry_is_read_as_one_and_a_thank_you_is_not(text):
    _, purpose, (draft, _, _), _ = text
    assert asks_for_decision(f"{draft.subject}\n{draft.body}") is (purpose is Purpose.INQUIRY), draft.body


@pytest.mark.parametrize("language", list(TONGUES))
def test_each_wording_of_an_inquiry_is_read_as_one(language):
    say = TONGUES[language].inquiry
    asks = [
        TONGUES[language].finished(addressed(one, familiar=familiar), COUNTRIES[language])
        for one in (*say.ask_passed, *say.ask_open, *say.ask_again)
        for familiar in (False, True)
    ]
    assert [one for one in asks if not asks_for_decision(one)] == []


@pytest.mark.parametrize("tongue", list(TONGUES.values()), ids=lambda tongue: tongue.called)
def test_each_wording_of_a_promise_without_words_is_read_as_naming_it(tongue):
    wordings = (*tongue.thanks.whatever, *tongue.thanks.whatever_too)
    said = [addressed(one, familiar=familiar) for one in wordings for familiar in (False, True)]
    said += [addressed(tongue.to_several(one), familiar=False) for one in wordings]
    assert [one for one in said if not ALL_OF_IT.search(one)] == []


@pytest.mark.parametrize("language", list(TONGUES))
def test_the_second_inquiry_asks_no_question(language):
    first = Touch(
        at=ENDED + timedelta(days=7), direction=Direction.OUT, purpose=Purpose.INQUIRY, people=("p0",), application="a1"
    )
    draft, proposal, case = drafted(
        Debrief(interview="i1"), language, Purpose.INQUIRY, timedelta(days=20), touches=(first,)
    )
    assert "?" not in draft.body
    assert review(draft, proposal, case, now=ENDED + timedelta(days=20)) == ()


@calm
@given(LANGUAGES, st.data(), st.sampled_from(("", "x", "y", "z")))
def test_the_notes_of_a_panel_do_not_read_alike(language, data, seed):
    debrief = data.draw(noted(language))
    later = timedelta(hours=3)
    bodies = [
        drafted(debrief, language, Purpose.THANKS, later, person=one, seed=seed)[0].body for one in ("p0", "p1", "p2")
    ]
    assert all(likeness(one, other) < TOO_LIKE for one, other in combinations(bodies, 2)), "\n\n".join(bodies)


def wordings(tongue):
    """Every wording of a language, with the place where it stands."""
    for part in (tongue.thanks, tongue.inquiry, tongue.short, tongue.agent, tongue.message, tongue.report):
        for field in fields(part):
            value = getattr(part, field.name)
            groups = value.values() if isinstance(value, dict) else [value]
            for group in groups:
                yield from ((field.name, one) for one in ((group,) if isinstance(group, str) else group))


@pytest.mark.parametrize("tongue", list(TONGUES.values()), ids=lambda tongue: tongue.called)
def test_no_wording_holds_an_unknown_slot_or_english(tongue):
    known = word_set("when of role name company with_whom topic detail what question full day first last")
    known |= {"as_role", "names", "hour", "at", "topics", "who", "other"}
    slots = {(place, slot) for place, one in wordings(tongue) for slot in re.findall(r"\{(\w+)\}", one)}
    assert {slot for slot in slots if slot[1].lower() not in known} == set()
    said = {word for _, one in wordings(tongue) for word in re.findall(r"[a-z]+", re.sub(r"\{\w+\}", "", one).lower())}
    assert said & ENGLISH == set()


def test_among_people_who_say_du_no_sie_is_left():
    turned = [addressed(one, familiar=True) for _, one in wordings(TONGUES[Language.GERMAN])]
    formal = [one for one in turned if re.search(r"(?<!^)\b(?:Sie|Ihnen|Ihre\w*|Ihr)\b", one)]
    assert formal == []


def test_the_same_facts_and_seed_give_the_same_text():
    for language in TONGUES:
        debrief = Debrief(interview="i1", highlights=(Highlight(topic=NOTED[language][0][0], person="p0"),))
        one, other = (drafted(debrief, language, Purpose.THANKS, timedelta(hours=3))[0] for _ in range(2))
        assert one == other
        seeds = {drafted(debrief, language, Purpose.THANKS, timedelta(hours=3), seed=s)[0].body for s in "abcdef"}
        assert len(seeds) > 3


def test_replacing_nothing_leaves_english_texts_as_they_were():
    debrief = Debrief(interview="i1", highlights=(Highlight(topic="their move to Go", person="p0"),))
    case = case_of(debrief, employer=Employer(name="Acme", country="DE", tz="Europe/Berlin"))
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    draft = compose(proposal, replace(case), now=ENDED + timedelta(hours=3))
    assert draft.body.startswith("Dear ")
