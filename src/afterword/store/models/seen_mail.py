"""A mail that has to do with an application, or may have: seen in the mailbox, or given to us by hand."""

from enum import StrEnum

from django.db import models

from afterword.core.reading.whose.match import Way
from afterword.store.models.application import Application
from afterword.store.models.candidate import Candidate
from afterword.store.models.choices import check_words, choices
from afterword.store.models.employer import Employer


class Standing(StrEnum):
    """What became of it."""

    COUNTED = "counted"
    """It stands in the ledger."""
    ASKED = "asked"
    """The person has to say what it is about."""
    SET_ASIDE = "set_aside"
    """It is not about any application: the person said so, or took its line out of the ledger."""


class SeenMail(models.Model):
    """One a Message-ID. `own`: the candidate wrote it. `at`: when it arrived, or was sent where it is the candidate's.

    `folder`, `epoch` and `uid` say where it lay, so that we can see whether it was read since; empty for what was
    given by hand. `text` is kept only while it is asked about, cut short. `match` holds what it may be about:
    {"employers", "applications", "people", "strangers": [{"name", "address"}]}.
    """

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="seen_mails")
    message_id = models.CharField(max_length=1000)
    standing = models.CharField(max_length=10, choices=choices(Standing))
    way = models.CharField(max_length=12, choices=choices(Way))
    own = models.BooleanField(default=False)
    human = models.BooleanField(default=True)
    read = models.BooleanField(default=True)
    at = models.DateTimeField()
    sender_name = models.CharField(max_length=200, blank=True)
    sender_address = models.CharField(max_length=320, blank=True)
    subject = models.CharField(max_length=1000, blank=True)
    text = models.TextField(blank=True)
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, null=True, blank=True, related_name="mails")
    application = models.ForeignKey(Application, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails")
    question = models.TextField(blank=True)
    match = models.JSONField(default=dict, blank=True)
    folder = models.CharField(max_length=500, blank=True)
    epoch = models.BigIntegerField(default=0)
    uid = models.BigIntegerField(default=0)

    class Meta:
        ordering = ("at", "pk")
        constraints = (
            check_words("standing", Standing),
            check_words("way", Way),
            models.UniqueConstraint(fields=("candidate", "message_id"), name="seen_mail_once"),
        )

    def __str__(self) -> str:
        return self.subject or self.message_id

    @property
    def sender(self) -> str:
        """Who wrote it, as far as the mail says."""
        return self.sender_name or self.sender_address or "an unnamed sender"
