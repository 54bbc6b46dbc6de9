"""The little words that tell English."""

_WORDS = (
    "the we you and will to of be our is are by have has for your with this i that it they from let know get back "
    "would should next week weeks days hear soon not at after before i'm i'll we'll we're you'll us was if can "
    "could there their but about when more than early late end mid decision decide feedback touch "
    "monday tuesday wednesday thursday friday january february march may june july october december today tomorrow"
)
TELLING = frozenset(_WORDS.split())
