"""One dated round of an application."""

from zoneinfo import ZoneInfo

from django.db import models

from afterword.core.facts.words import Format, InterviewStatus, PlaceKind
from afterword.store.models.application import Application
from afterword.store.models.choices import check_words, choices
from afterword.store.models.person import Person


class Interview(models.Model):
    """`tz` is the zone it was arranged in; `uid` and `sequence` are the invitation's, so that a new one updates it.

    `left_out` are addresses and names that the person took off the list: a newer invitation leaves them off.
    """

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="interviews")
    start = models.DateTimeField()
    end = models.DateTimeField(null=True, blank=True)
    tz = models.CharField(max_length=64, blank=True)
    format = models.CharField(max_length=8, choices=choices(Format), default=Format.ONSITE)
    place_kind = models.CharField(max_length=8, choices=choices(PlaceKind), default=PlaceKind.OFFICE)
    place = models.CharField(max_length=500, blank=True)
    join_url = models.CharField(max_length=2000, blank=True)
    status = models.CharField(max_length=10, choices=choices(InterviewStatus), blank=True)
    uid = models.CharField(max_length=500, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    left_out = models.JSONField(default=list, blank=True)
    interviewers = models.ManyToManyField(Person, blank=True, related_name="interviews")

    class Meta:
        ordering = ("start", "pk")
        constraints = (
            check_words("format", Format),
            check_words("place_kind", PlaceKind),
            check_words("status", InterviewStatus, blank=True),
        )

    def __str__(self) -> str:
        there = self.start.astimezone(ZoneInfo(self.tz)) if self.tz else self.start
        return f"{self.application}, {there:%Y-%m-%d}"
