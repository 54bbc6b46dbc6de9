"""The company that hires, as one candidate knows it: the ledger's other side."""

from django.db import models

from afterword.store.models.candidate import Candidate


class Employer(models.Model):
    """Its row is also the lock that two sends at once queue at. `profile` "": that of its country counts.

    `street`: where letters to it go, as lines of an address. `travel_minutes`: the candidate's way there.
    """

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="employers")
    name = models.CharField(max_length=200)
    country = models.CharField(max_length=2, blank=True)
    subdivision = models.CharField(max_length=8, blank=True)
    tz = models.CharField(max_length=64, blank=True)
    profile = models.CharField(max_length=8, blank=True)
    street = models.TextField(blank=True)
    travel_minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    size = models.CharField(max_length=20, blank=True)
    aliases = models.JSONField(default=list, blank=True)
    domains = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name
