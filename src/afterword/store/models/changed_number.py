"""A number of a country's profile that the candidate put in place of the profile's own."""

from django.core.exceptions import ValidationError
from django.db import models

from afterword.core.etiquette.numbers import NumberError, check_number
from afterword.store.models.candidate import Candidate


class ChangedNumber(models.Model):
    """`profile` and `name` are the core's words; the profile's own number has no row."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="changed_numbers")
    profile = models.CharField(max_length=8)
    name = models.CharField(max_length=40)
    value = models.PositiveSmallIntegerField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ("profile", "name")
        constraints = (models.UniqueConstraint(fields=("candidate", "profile", "name"), name="changed_number_once"),)

    def __str__(self) -> str:
        return f"{self.profile} {self.name}: {self.value}"

    def clean(self) -> None:
        """Refuse what lies out of bounds, wherever the row comes from; what is no number has been refused already."""
        value: object = self.value
        if not isinstance(value, int):
            return
        try:
            check_number(self.name, value)
        except NumberError as error:
            raise ValidationError(str(error)) from error
