"""What leaves is the text that the person read: a page or a terminal that shows an older one is asked to read again."""

from afterword.services.errors import NotReady
from afterword.store.models import Outgoing

IS_REWRITTEN = "The text was changed in another window meanwhile. Read it as it is now, then decide."


def of_version(message: Outgoing, version: int) -> Outgoing:
    """The message, if its text is still the one that the person read; raise NotReady where it is not."""
    if message.version != version:
        raise NotReady(IS_REWRITTEN)
    return message
