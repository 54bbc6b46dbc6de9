"""The SMTP account through which a candidate's mail leaves; its password is not here but with the secrets."""

from django.db import models

from afterword.store.models.candidate import Candidate


class MailAccount(models.Model):
    """`security` is tls, starttls or none; the last is for a server on this machine only."""

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="mail_account")
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=8, default="starttls")
    username = models.CharField(max_length=320, blank=True)
    sender_name = models.CharField(max_length=200, blank=True)
    sender_address = models.CharField(max_length=320)
    tested_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.sender_address} via {self.host}"
