"""Any contact, either way, on any channel: a line of the ledger."""

from django.db import models

from afterword.core.facts.words import Channel, Delivery, Direction, Purpose
from afterword.store.models.application import Application
from afterword.store.models.choices import check_words, choices
from afterword.store.models.employer import Employer
from afterword.store.models.interview import Interview
from afterword.store.models.outgoing import Outgoing
from afterword.store.models.person import Person
from afterword.store.models.seen_mail import SeenMail


class Touch(models.Model):
    """`outgoing` is set where the message left from here: one message, one touch; `override` is then the message's.

    `mail` is set where it was seen as a mail: one to several employers has a touch in the ledger of each.
    `asks`: a question of theirs is open after it; on our own line, the answer that it was left the question open.
    """

    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="touches")
    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, null=True, blank=True, related_name="touches"
    )
    interview = models.ForeignKey(Interview, on_delete=models.SET_NULL, null=True, blank=True, related_name="touches")
    outgoing = models.OneToOneField(Outgoing, on_delete=models.CASCADE, null=True, blank=True, related_name="touch")
    mail = models.ForeignKey(SeenMail, on_delete=models.SET_NULL, null=True, blank=True, related_name="touches")
    people = models.ManyToManyField(Person, blank=True, related_name="touches")
    at = models.DateTimeField()
    direction = models.CharField(max_length=3, choices=choices(Direction))
    channel = models.CharField(max_length=10, choices=choices(Channel))
    purpose = models.CharField(max_length=16, choices=choices(Purpose))
    delivery = models.CharField(max_length=8, choices=choices(Delivery), blank=True)
    text = models.TextField(blank=True)
    read = models.BooleanField(default=True)
    asks = models.BooleanField(default=False)
    human = models.BooleanField(default=True)
    covers = models.JSONField(default=list, blank=True)
    override = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ("at", "pk")
        indexes = (models.Index(fields=("employer", "at")),)
        constraints = (
            check_words("direction", Direction),
            check_words("channel", Channel),
            check_words("purpose", Purpose),
            check_words("delivery", Delivery, blank=True),
        )

    def __str__(self) -> str:
        return f"{self.employer}, {self.channel}, {self.at:%Y-%m-%d}"
