"""Ask the language model one word, and tell what stands in the way; nothing of anybody is told to it."""

from datetime import datetime

from afterword.core.ports.text_model import TextAsked, TextModel, TextTrouble
from afterword.services.saving import plainly
from afterword.store.models import LanguageModel

ASKED = TextAsked(task="Answer with one short sentence.", matter="Say that you are ready.", most_words=40)


def try_text_model(kept: LanguageModel, *, model: TextModel, now: datetime) -> TextTrouble | None:
    """None where it answered, which is noted."""
    try:
        model.write(ASKED)
    except TextTrouble as trouble:
        return trouble
    with plainly():
        LanguageModel.objects.filter(pk=kept.pk).update(tried_at=now)
    return None
