"""The word lists of the real packages: what each language knows, where they are kept, and what happens without them."""

import threading
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.words import blob, kept, sources
from afterword.adapters.words.lists import LANGUAGES, WordLists
from afterword.core.lexicon import listed
from afterword.core.lexicon.forms import bare
from afterword.core.lexicon.own_words import OWN_WORDS

RIGHT = {
    "en": "thank organisation organization hasn't team's paediatric colour well-read Monday onboarding appreciate",
    "de": "danke Schichtplan Wartungsfenster freundlich Einarbeitung Grüsse Grüße gespannt zusammenzuarbeiten Termin"
    " genannte zugesagten Ablageort Probetag top",
    "fr": "merci cœurs équipe l'équipe aujourd'hui cœur rapidement échangé bienvenue réunions enthousiaste Équipe",
    "es": "gracias formación días cómo escribirme dígame rápidamente agradecería conversación reunión También",
}
WRONG = {
    "en": "paediatrc conversaton experiance apreciate wrkshop",
    "de": "freundlihc Einarbeitug wartungsfenster gespnnt termin",
    "fr": "equipe aujourd'hiu enthousiatse bientot gestionnair",
    "es": "formacion formacón conversacion entrevsta reuinón",
}
MEANT = {
    "en": "paediatrc:paediatric conversaton:conversation experiance:experience intresting:interesting",
    "de": "freundlihc:freundlich Einarbeitug:Einarbeitung Erfahrng:Erfahrung",
    "fr": "gestionnair:gestionnaire enthousiatse:enthousiaste réuinon:réunion",
    "es": "entrevsta:entrevista formacón:formación trabjaar:trabajar",
}
WRITTEN = {
    "en": "",
    "de": "termin:Termin wartungsfenster:Wartungsfenster moechte:möchte einarbeitung:Einarbeitung",
    "fr": "equipe:équipe experience:expérience bientot:bientôt Equipe:Équipe",
    "es": "formacion:formación conversacion:conversación tambien:también",
}
OWN_SCRIPT = st.text(st.sampled_from("abcdeéèünñßœÉÜ'’-  \t\n\x00x1\ud800漢"), max_size=45)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("words")


@pytest.fixture(scope="module")
def lists(folder):
    return WordLists(folder)


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


def pairs(told):
    return dict(one.split(":") for one in told.split())


def test_right_words_are_known(lists, language):
    assert [word for word in RIGHT[language].split() if not lists.of(language).knows(word)] == []


def test_misspelt_words_are_not_known(lists, language):
    assert [word for word in WRONG[language].split() if lists.of(language).knows(word)] == []


def test_the_word_that_is_meant_is_found(lists, language):
    wanted = pairs(MEANT[language])
    assert {typed: lists.of(language).meant(typed) for typed in wanted} == wanted


def test_accents_and_capitals_are_put_back(lists, language):
    wanted = pairs(WRITTEN[language])
    assert {typed: lists.of(language).as_written(typed) for typed in wanted} == wanted


def test_every_form_and_count_of_the_packages_is_found_again(folder, language):
    found = blob.BlobForms(kept.opened(language, folder) or kept.made(language, folder), language)
    forms = [form.decode() for form, _ in sources.forms(language)]
    counts = [(word.decode(), int(often)) for word, often in sources.counted(language)]
    tried = [*forms[::997], forms[0], forms[-1]]
    assert [form for form in tried if not found.has(form)] == []
    assert [word for word, often in [*counts[::499], counts[0], counts[-1]] if found.count(word) < often] == []
    words = [word for word, _ in counts[::499]]
    assert found.counts([*words, "qqqq", ""]) == {word: found.count(word) for word in words}
    assert [form for form in tried if not form.isascii() and form not in (*found.spelt(bare(form)), bare(form))] == []


@settings(max_examples=60)
@given(st.sampled_from(LANGUAGES), st.one_of(OWN_SCRIPT, st.text(max_size=45)))
def test_any_text_is_answered_twice_the_same(lists, language, word):
    one = lists.of(language)
    before = one.knows(word), one.meant(word), one.as_written(word)
    assert (one.knows(word), one.meant(word), one.as_written(word)) == before
    assert not before[0] or before[1:] == (None, None)
    assert all(put is None or one.knows(put) for put in before[1:])


def test_of_a_french_form_it_is_told_which_word_it_is_one_of(lists):
    wanted = {"fais": "faire", "berceaux": "berceau", "garde": "garde", "Nouvelle": "nouveau", "zzz": "", "": ""}
    assert {form: lists.of("fr").word_of(form) for form in wanted} == wanted
    assert [lists.of(code).word_of("plans") for code in ("en", "de", "es")] == [""] * 3


KIND_OF = (
    "rota:o repair:bmo software:m decides:t went:p gone:d teaching:imo children:s decisions:s quickly:v organise:b"
)


def test_what_a_form_of_english_may_be_is_told(lists):
    wanted = pairs(KIND_OF)
    assert {form: "".join(sorted(lists.of("en").kinds(form))) for form in wanted} == wanted
    assert [lists.of(code).kinds("plans") for code in ("de", "fr", "es")] == [frozenset()] * 3


def test_another_layout_of_the_kinds_is_no_list(tmp_path, monkeypatch):
    for at, wrong in enumerate((b"", b"{}", b"[]", b'{"a": {"N": {"cnt": "odd", "tab": "n1"}}}')):
        other = tmp_path / f"lexicon-{at}.json"
        other.write_bytes(wrong)
        other.with_name("rules-en.json").write_bytes(b"{}")
        monkeypatch.setattr(sources, "kinds_file", lambda place=other: place)
        assert WordLists(tmp_path / f"words-{at}").of("en") is None


def test_a_language_without_a_list_has_none(lists):
    assert [lists.of(code) for code in ("", "it", "../en", "EN")] == [None] * 4


def test_an_own_word_is_one_that_some_list_lacks(folder, monkeypatch):
    monkeypatch.setattr(listed, "OWN_WORDS", frozenset())
    bare_lists = WordLists(folder)
    needless = [word for word in OWN_WORDS if all(bare_lists.of(code).knows(word) for code in LANGUAGES)]
    assert needless == []


def test_a_list_is_made_once_and_kept_whole(tmp_path):
    old = tmp_path / "words-en-0-1-1"
    old.write_text("of an older list")
    assert WordLists(tmp_path).of("en").knows("thank")
    names = [path.name for path in tmp_path.iterdir()]
    assert names == [kept.path_of("en", tmp_path).name]
    before = (tmp_path / names[0]).stat()
    assert WordLists(tmp_path).of("en").knows("thank")
    assert (tmp_path / names[0]).stat().st_mtime_ns == before.st_mtime_ns


def test_a_list_that_was_cut_off_is_made_anew(tmp_path):
    WordLists(tmp_path).of("en")
    path = kept.path_of("en", tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert WordLists(tmp_path).of("en").knows("thank")
    assert path.read_bytes() == whole


def test_where_nothing_can_be_kept_the_list_is_held_in_memory(tmp_path):
    place = tmp_path / "a file"
    place.write_text("no folder")
    assert WordLists(place / "words").of("en").knows("thank")
    assert [path.name for path in tmp_path.iterdir()] == ["a file"]


@pytest.mark.parametrize("wrong", [b"", b"{}", b"SMFC1", b"SMFC1\x01\x05", b"SMFC1\x00\x05\x00\xff"])
def test_another_layout_of_a_package_is_no_list(tmp_path, monkeypatch, wrong):
    other = tmp_path / "other"
    other.write_bytes(wrong)
    for name in ("forms_file", "counts_file"):
        with monkeypatch.context() as changed:
            changed.setattr(sources, name, lambda _language: other)
            assert WordLists(tmp_path / name).of("en") is None


def test_a_missing_package_is_no_list(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "find_spec", lambda _name: None)
    assert WordLists(tmp_path).of("fr") is None
    assert list(tmp_path.iterdir()) == []


def test_in_the_background_nobody_waits(tmp_path, monkeypatch):
    go, made = threading.Event(), kept.made

    def slow(language, folder):
        go.wait(60)
        return made(language, folder)

    monkeypatch.setattr(kept, "made", slow)
    lists = WordLists(tmp_path, in_background=True)
    assert [lists.of("en") for _ in range(3)] == [None] * 3
    go.set()
    for thread in threading.enumerate():
        if thread.name == "words-en":
            thread.join(60)
    assert lists.of("en").knows("thank")


def test_many_threads_get_the_same_list(tmp_path):
    lists, found = WordLists(tmp_path), []
    threads = [threading.Thread(target=lambda: found.append(lists.of("en"))) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    assert len(found) == 8
    assert len({id(one) for one in found}) == 1


def test_a_list_that_is_kept_takes_no_memory_of_its_own(folder, lists, language):
    lists.of(language)
    tracemalloc.start()
    again = WordLists(folder).of(language)
    known = [again.knows(word) for word in RIGHT[language].split()]
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert all(known)
    assert held < 1_000_000
