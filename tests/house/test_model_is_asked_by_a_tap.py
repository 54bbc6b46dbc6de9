"""A language model is asked where a person taps, and nowhere else: no other service, no worker, no send reaches it."""

import ast

from tree import imported, modules, relative, tree_of

PORT = "afterword.core.ports.text_model"
MAY_ASK = {
    "adapters/text/openai_compatible.py",
    "core/writing/rewording/taken.py",
    "core/writing/rewording/told.py",
    "services/rewrite_with_model.py",
    "services/try_text_model.py",
    "web/settings/model.py",
}
ASKING_SERVICES = {
    "afterword.services.rewrite_with_model": {"web/message/wording.py"},
    "afterword.services.try_text_model": {"web/settings/model.py", "cli/model.py"},
}
TAPPED = {"web/message/wording.py", "web/settings/model.py", "cli/model.py"}


def named(path):
    return relative(path).relative_to("src/afterword").as_posix()


def whoever_imports(name):
    return {
        named(path) for path in modules() if any(one == name or one.startswith(f"{name}.") for one in imported(path))
    }


def whoever_says(word):
    return {
        named(path)
        for path in modules()
        for node in ast.walk(tree_of(path))
        if (isinstance(node, ast.Attribute) and node.attr == word) or (isinstance(node, ast.Name) and node.id == word)
    }


def test_the_port_is_known_only_to_who_asks_by_a_tap():
    assert whoever_imports(PORT) == MAY_ASK


def test_the_services_that_ask_are_called_where_a_person_taps():
    assert {name: whoever_imports(name) for name in ASKING_SERVICES} == ASKING_SERVICES


def test_the_model_is_made_by_wiring_and_handed_to_nobody_else():
    assert whoever_says("OpenAICompatible") == {"wiring.py"}
    assert whoever_says("text_model") == TAPPED


def test_what_leaves_by_itself_knows_nothing_of_another_wording():
    far = [path for path in modules() if named(path).startswith(("worker/", "services/send", "services/sweep"))]
    assert far
    assert {named(path) for path in far if "rewording" in path.read_text() or "text_model" in path.read_text()} == set()
