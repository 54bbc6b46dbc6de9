"""The mailbox that a candidate let us look into; its password or token is not here but with the secrets."""

from django.db import models

from afterword.store.models.candidate import Candidate


class Mailbox(models.Model):
    """`security` is tls, starttls or none; `auth` is password or oauth, `provider` names whose sign-in it is.

    `since`: nothing that came before that day is looked for. `searched`: the addresses and domains that the whole
    mailbox was searched for. `looked_at`: the end of the last complete look that nothing spoke against; `tried_at`: the
    start of the last one, finished or not; `busy_until`: somebody looks into it now, and has died if that has passed.
    `trouble` says what stood in the way of it, `cause` in one word; `doubt`
    is the question whether a mass change was meant, and nothing in the mailbox is believed while it stands.
    """

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="mailbox")
    address = models.CharField(max_length=320)
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=8, default="tls")
    username = models.CharField(max_length=320, blank=True)
    auth = models.CharField(max_length=8, default="password")
    provider = models.CharField(max_length=16, blank=True)
    since = models.DateField(null=True, blank=True)
    searched = models.JSONField(default=list, blank=True)
    connected_at = models.DateTimeField()
    looked_at = models.DateTimeField(null=True, blank=True)
    tried_at = models.DateTimeField(null=True, blank=True)
    busy_until = models.DateTimeField(null=True, blank=True)
    trouble = models.TextField(blank=True)
    cause = models.CharField(max_length=24, blank=True)
    doubt = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.address} at {self.host}"
