"""Small lists in the place of the real ones, for what the core makes of any lists."""

import re

from afterword.core.lexicon.forms import bare
from afterword.core.lexicon.listed import ListedLexicon


class SmallForms:
    """Forms with their counts, as in "équipe:900 équipé:100"; one without a count is listed and never counted.

    "nouveaux<nouveau" is a form of another word. `kinds` are told as in "rota=o repairs=st".
    """

    def __init__(self, said, kinds=""):
        self.kinds_of = dict(one.split("=") for one in kinds.split())
        self.words = dict(one.partition(":")[0].split("<") for one in said.split() if "<" in one)
        pairs = [re.sub("<[^:]+", "", one).partition(":") for one in said.split()]
        self.forms = {form for form, _, _ in pairs}
        self.counts_of = {form.lower(): int(often) for form, _, often in pairs if often}

    def has(self, form):
        return form in self.forms

    def word_of(self, form):
        return self.words.get(form, form if form in self.forms else "")

    def kinds(self, form):
        return self.kinds_of.get(form, "")

    def count(self, word):
        return self.counts_of.get(word, 0)

    def counts(self, words):
        return {word: self.counts_of[word] for word in words if word in self.counts_of}

    def spelt(self, letters):
        return tuple(sorted(one for one in self.forms if bare(one) == letters != one and not one.isascii()))


def lexicon(language, said, also=None, kinds=""):
    return ListedLexicon(SmallForms(said, kinds), language, also)
