"""Switch the language model off: its address and its key are forgotten; every text stays as it is."""

from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.services.errors import CannotKeep
from afterword.services.saving import saving
from afterword.services.set_text_model import key_name
from afterword.store.models import Candidate, LanguageModel


@saving
def forget_text_model(candidate: Candidate, *, secrets: Secrets) -> None:
    """Forget it; fine where none was set."""
    LanguageModel.objects.filter(candidate=candidate).delete()
    forget_key(candidate, secrets=secrets)


def forget_key(candidate: Candidate, *, secrets: Secrets) -> None:
    """Forget the key alone."""
    try:
        secrets.forget(key_name(candidate.pk))
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble
