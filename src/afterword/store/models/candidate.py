"""The person who was interviewed: the owner of every other row."""

from django.db import models


class Candidate(models.Model):
    """The local app has one; a hosted one has many. `tz` is the candidate's own IANA zone, "" until known."""

    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=320, blank=True)
    tz = models.CharField(max_length=64, blank=True)
    paused = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name or self.email or "Candidate"
