"""The language model that a candidate lets suggest wordings; its key is not here but with the secrets."""

from django.db import models

from afterword.store.models.candidate import Candidate


class LanguageModel(models.Model):
    """`address` is where it is asked, `name` which one is asked for there, `seconds` how long a person waits for it."""

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="language_model")
    address = models.CharField(max_length=500)
    name = models.CharField(max_length=200)
    seconds = models.PositiveSmallIntegerField(default=30)
    tried_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.name} at {self.address}"
