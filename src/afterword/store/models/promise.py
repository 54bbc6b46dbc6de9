"""The date range by which they said they would answer, once the candidate confirmed it."""

from django.db import models

from afterword.store.models.application import Application
from afterword.store.models.interview import Interview
from afterword.store.models.person import Person


class Promise(models.Model):
    """Both ends inclusive, dates in the speaker's calendar."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="promises")
    interview = models.ForeignKey(Interview, on_delete=models.SET_NULL, null=True, blank=True, related_name="promises")
    by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    earliest = models.DateField(null=True, blank=True)
    latest = models.DateField(null=True, blank=True)
    said_at = models.DateTimeField()
    words = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("said_at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(earliest__isnull=True)
                | models.Q(latest__isnull=True)
                | models.Q(earliest__lte=models.F("latest")),
                name="promise_in_order",
            ),
        )

    def __str__(self) -> str:
        return self.words or f"by {self.latest}"
