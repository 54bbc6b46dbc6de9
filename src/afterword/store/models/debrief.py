"""What the candidate noted right after an interview: one row, saved as it is typed."""

from django.db import models

from afterword.store.models.interview import Interview
from afterword.store.models.person import Person


class Debrief(models.Model):
    """The three lists are JSON, each entry with an `id` of its own, so that half a page can be saved at any moment.

    highlights: {"id", "person": person pk or null, "topic", "detail"}; unasked_questions: {"id", "text", "for": the
    same}; commitments: {"id", "text", "person", "done": bool}. `next_steps` holds what they said, verbatim.
    `version` counts the saves: a save made on an older page is refused, and what it held is kept in that page.
    """

    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, related_name="debrief")
    impression = models.CharField(max_length=20, blank=True)
    highlights = models.JSONField(default=list, blank=True)
    struck = models.TextField(blank=True)
    excited_by = models.TextField(blank=True)
    to_add = models.TextField(blank=True)
    unasked_questions = models.JSONField(default=list, blank=True)
    commitments = models.JSONField(default=list, blank=True)
    next_steps = models.TextField(blank=True)
    next_steps_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    version = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"Debrief of {self.interview}"
