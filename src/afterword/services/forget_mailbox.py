"""Forget a mailbox: passwords, tokens, where its folders stood and which mails were seen; the ledger stays."""

from afterword.core.ports.secrets import Secrets, SecretsUnavailable
from afterword.services.connect_mailbox import imap_secret, try_secret
from afterword.services.errors import CannotKeep
from afterword.services.saving import saving
from afterword.services.set_mail_account import secret_name
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
    names = (secret_name(candidate), imap_secret(pk), f"oauth-{pk}", try_secret(candidate), f"signing-in-{pk}")
    try:
        for name in names:
            secrets.forget(name)
    except SecretsUnavailable as trouble:
        raise CannotKeep(trouble.says) from trouble
