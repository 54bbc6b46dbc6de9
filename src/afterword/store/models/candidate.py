"""The person who was interviewed: the owner of every other row."""

from django.core.validators import MaxValueValidator
from django.db import models

from afterword.core.lifecycle import MOST_UNDO_SECONDS, UNDO_SECONDS


class Candidate(models.Model):
    """The local app has one; a hosted one has many. `tz` is the candidate's own IANA zone, "" until known.

    `undo_seconds`: how long what is sent now can still be taken back. `voice`: what was chosen of it, by field.
    """

    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=320, blank=True)
    tz = models.CharField(max_length=64, blank=True)
    paused = models.BooleanField(default=False)
    undo_seconds = models.PositiveSmallIntegerField(
        default=UNDO_SECONDS, validators=[MaxValueValidator(MOST_UNDO_SECONDS)]
    )
    voice = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name or self.email or "Candidate"
