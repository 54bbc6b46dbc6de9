"""In which manner a text is written: as the candidate's voice says, else as country and channel have it."""

from typing import Final

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Address, Length, Signed, Spelling, Tone, Voice, plain_sign_off
from afterword.core.facts.words import Channel
from afterword.core.writing.formal import is_formal_in
from afterword.core.writing.names import addressed, called, full_name, name_of

BRITISH: Final = frozenset({"GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "HK", "MY", "KE", "NG"})
"""Where one closes with kind regards, and writes organise and colour."""
_WARM: Final = ("Best wishes", "Warm regards", "All the best")
_PLAIN: Final = ("Best regards", "Best")
_PLAIN_BRITISH: Final = ("Kind regards", "Best wishes")


def is_in_full(voice: Voice, channel: Channel, country: str) -> bool:
    """Whether nothing is contracted: in a formal voice, in a letter, and where a country has it so."""
    if channel is Channel.LETTER or voice.formality is Tone.FORMAL:
        return True
    return voice.formality is None and is_formal_in(country)


def greeting_word(voice: Voice, channel: Channel, country: str, *, titled: bool) -> str:
    """Hi, Hello or Dear; `titled`: what follows is no first name."""
    if voice.greeting:
        return voice.greeting.value.capitalize()
    return "Dear" if titled or is_in_full(voice, channel, country) or is_formal_in(country) else "Hi"


def name_for(person: Person, voice: Voice, country: str) -> str:
    """What follows the greeting word; "" where no usable name is known."""
    if voice.address:
        return addressed(person, voice.address)
    name = called(person)
    return full_name(person.name) if name and not name_of(person).titled and is_formal_in(country) else name


def sign_offs(voice: Voice, channel: Channel, country: str) -> tuple[str, ...]:
    """The lines that may close a text, without their comma; one where it is chosen or a matter of form."""
    if chosen := plain_sign_off(voice.sign_off):
        return (chosen,)
    if is_in_full(voice, channel, country) or is_formal_in(country):
        return ("Kind regards" if country in BRITISH or is_formal_in(country) else "Sincerely",)
    if voice.formality is Tone.WARM:
        return _WARM
    return _PLAIN_BRITISH if country in BRITISH else _PLAIN


def signature(name: str, voice: Voice) -> str:
    """The candidate's own name under a text, in full or the first name."""
    first = addressed(Person(id="", name=name), Address.FIRST_NAME) if voice.signed is Signed.FIRST_NAME else ""
    return first or name


def spelling_for(voice: Voice, country: str) -> Spelling | None:
    """US or UK; None where words stay as they were typed."""
    if voice.spelling is not Spelling.BY_COUNTRY:
        return voice.spelling
    return Spelling.UK if country in BRITISH else Spelling.US if country == "US" else None


def is_kept_short(voice: Voice) -> bool:
    """Whether the candidate wants few words."""
    return voice.length is Length.SHORT
