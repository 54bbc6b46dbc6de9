"""What was understood from one incoming mail, what of it waits for the candidate's word, and what came of it."""

from django.db import models

from afterword.core.facts.words import Purpose
from afterword.store.models.choices import check_words, choices
from afterword.store.models.promise import Promise
from afterword.store.models.touch import Touch


class Reading(models.Model):
    """`found` is the core's reading as JSON, without the text, which the touch has.

    `suggested` are the names of what waits for a tap (core/reading/effect.py). `corrected`: the kind that the candidate
    says it is. `promise`: the one that was kept because of it. `calendar`: the invitation that it carries, as text.
    """

    touch = models.OneToOneField(Touch, on_delete=models.CASCADE, related_name="reading")
    found = models.JSONField(default=dict)
    suggested = models.JSONField(default=list, blank=True)
    corrected = models.CharField(max_length=16, choices=choices(Purpose), blank=True)
    promise = models.ForeignKey(Promise, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    calendar = models.TextField(blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = (check_words("corrected", Purpose, blank=True),)

    def __str__(self) -> str:
        return f"{self.touch.mail or self.touch}"

    @property
    def kind(self) -> str:
        """What it is: as the candidate says, else as it was read."""
        return self.corrected or str(self.found.get("found", {}).get("kind", ""))
