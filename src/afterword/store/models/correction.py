"""What a candidate said about a mail that was read wrongly, so that the next one from there is read rightly."""

from django.db import models

from afterword.core.facts.words import Purpose
from afterword.store.models.candidate import Candidate
from afterword.store.models.choices import check_words, choices


class Correction(models.Model):
    """`sender`: a domain, or an address where the domain is a mail provider's. `evidence`: what it had rested on."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="corrections")
    sender = models.CharField(max_length=320)
    read_as = models.CharField(max_length=16, choices=choices(Purpose))
    meant = models.CharField(max_length=16, choices=choices(Purpose))
    evidence = models.JSONField(default=list, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "pk")
        indexes = (models.Index(fields=("candidate", "sender")),)
        constraints = (check_words("read_as", Purpose), check_words("meant", Purpose))

    def __str__(self) -> str:
        return f"{self.sender}: {self.meant}, not {self.read_as}"
