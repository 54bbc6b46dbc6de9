"""The word lists of this machine: each language is opened when it is first asked for, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock, Thread

from afterword.adapters.words import kept
from afterword.adapters.words.blob import Blob, BlobForms
from afterword.adapters.words.sources import NoSuchList
from afterword.core.lexicon.listed import ListedLexicon
from afterword.core.ports.lexicon import Lexicon, Lexicons

LANGUAGES = ("en", "de", "fr", "es")


class WordLists:
    """Lists that are there at once: the first time ever a language is asked for, that takes up to two seconds.

    `in_background`: what takes long is done in a thread, and until it is done there is no list, but for who waits.
    """

    def __init__(self, folder: Path | None = None, *, in_background: bool = False) -> None:
        self._folder = folder or kept.usual_folder()
        self._in_background = in_background
        self._ready: dict[str, Lexicon | None] = {}
        self._begun: set[str] = set()
        self._lock = Lock()

    def of(self, language: str) -> Lexicon | None:
        """The list of a language; None where there is none, or none yet."""
        if language in self._ready:
            return self._ready[language]
        if language not in LANGUAGES:
            return None
        if not self._in_background:
            return self._made(language)
        self._begin(language)
        return self._ready.get(language)

    def waited_for(self) -> Lexicons:
        """The same lists; who asks for one waits until it is made."""
        return _WaitedFor(self._made)

    def _begin(self, language: str) -> None:
        """Let a thread open or make it; never wait, not even for one that is at it."""
        if language in self._begun:
            return
        self._begun.add(language)
        Thread(target=self._made, args=(language,), name=f"words-{language}", daemon=True).start()

    def _made(self, language: str) -> Lexicon | None:
        with self._lock:
            if language not in self._ready:
                self._ready[language] = self._lexicon(language)
            return self._ready[language]

    def _lexicon(self, language: str) -> Lexicon | None:
        try:
            also = None if language == "en" else self._plain("en")
            return self._plain(language, also)
        except (NoSuchList, OSError, ValueError):
            return None

    def _plain(self, language: str, also: Lexicon | None = None) -> Lexicon:
        return ListedLexicon(BlobForms(self._blob(language), language), language, also)

    def _blob(self, language: str) -> Blob:
        found = kept.opened(language, self._folder)
        return kept.made(language, self._folder) if found is None else found


@dataclass(frozen=True)
class _WaitedFor:
    made: Callable[[str], Lexicon | None]

    def of(self, language: str) -> Lexicon | None:
        return self.made(language) if language in LANGUAGES else None

    def waited_for(self) -> Lexicons:
        return self


@cache
def usual_lists(*, in_background: bool = False) -> WordLists:
    """The lists of this process, in the usual folder."""
    return WordLists(in_background=in_background)
