"""The candidate of the local app, and what is set up for them."""

from afterword.store.models import Candidate, LanguageModel, MailAccount
from afterword.store.read.one import NotFound


def local_candidate() -> Candidate:
    """The one candidate of the local app; raise NotFound where the app was never opened."""
    found = Candidate.objects.order_by("pk").first()
    if found is None:
        raise NotFound("Nothing is kept here yet. Start the app once with `afterword`.")
    return found


def mail_account_of(candidate: Candidate) -> MailAccount | None:
    """The account that this candidate's mail leaves through, if one is set up."""
    return MailAccount.objects.filter(candidate=candidate).first()


def language_model_of(candidate: Candidate) -> LanguageModel | None:
    """The model that may suggest wordings to this candidate, if one is switched on."""
    return LanguageModel.objects.filter(candidate=candidate).first()
