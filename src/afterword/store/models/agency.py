"""The recruiting agency between a candidate and an employer."""

from django.db import models

from afterword.core.facts.words import DirectContact
from afterword.store.models.candidate import Candidate
from afterword.store.models.choices import check_words, choices


class Agency(models.Model):
    """`direct_contact` is its word on writing to its customers."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="agencies")
    name = models.CharField(max_length=200)
    direct_contact = models.CharField(max_length=10, choices=choices(DirectContact), default=DirectContact.ASK)
    country = models.CharField(max_length=2, blank=True)
    subdivision = models.CharField(max_length=8, blank=True)
    tz = models.CharField(max_length=64, blank=True)
    domains = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ("name", "pk")
        constraints = (check_words("direct_contact", DirectContact),)

    def __str__(self) -> str:
        return self.name
