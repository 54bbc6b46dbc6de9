"""Forget a mailbox: passwords, tokens, where its folders stood and which mails were seen; the ledger stays."""

from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.services.connect_mailbox import imap_secret, try_secret
from afterword.services.errors import CannotKeep
from afterword.services.keep_client import LOOKS, client_secret
from afterword.services.mail_tokens import tokens_secret
from afterword.services.saving import saving
from afterword.services.set_mail_account import secret_name
from afterword.services.sign_in import signing_in_secret
from afterword.store.models import Candidate, MailAccount, Mailbox, SeenMail


@saving
def forget_mailbox(candidate: Candidate, *, secrets: Secrets) -> None:
    """Forget it, and the account that mail leaves through with it; what was counted stays in everything so far.

    Mails that were given by hand are none of the mailbox's, and stay too.
    """
    forget_passwords(candidate, secrets=secrets)
    Mailbox.objects.filter(candidate=candidate).delete()
    MailAccount.objects.filter(candidate=candidate).delete()
    SeenMail.objects.filter(candidate=candidate).exclude(folder="").delete()


def forget_passwords(candidate: Candidate, *, secrets: Secrets) -> None:
    """Every secret that this candidate's mail has."""
    pk = candidate.pk
    names = (secret_name(candidate), imap_secret(pk), tokens_secret(pk), try_secret(candidate), *sign_in_secrets(pk))
    try:
        for name in names:
            secrets.forget(name)
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble


def sign_in_secrets(candidate_id: int) -> tuple[str, ...]:
    """What a sign-in by a provider's own page leaves behind: where it stands, and the client ids."""
    return signing_in_secret(candidate_id), *(client_secret(candidate_id, provider) for provider in LOOKS)
