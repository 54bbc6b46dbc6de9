"""Someone at an employer or an agency."""

from django.db import models

from afterword.core.facts.words import Role
from afterword.store.models.agency import Agency
from afterword.store.models.choices import check_words, choices
from afterword.store.models.employer import Employer


class Person(models.Model):
    """Works for an employer or for an agency, never for both."""

    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="people", null=True, blank=True)
    agency = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="people", null=True, blank=True)
    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=320, blank=True)
    role = models.CharField(max_length=20, choices=choices(Role), default=Role.INTERVIEWER)
    tz = models.CharField(max_length=64, blank=True)
    country = models.CharField(max_length=2, blank=True)
    subdivision = models.CharField(max_length=8, blank=True)
    invited_channels = models.JSONField(default=list, blank=True)
    away_until = models.DateField(null=True, blank=True)
    stand_in = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    bounces = models.BooleanField(default=False)

    class Meta:
        ordering = ("name", "pk")
        constraints = (
            check_words("role", Role),
            models.CheckConstraint(
                condition=models.Q(employer__isnull=True) ^ models.Q(agency__isnull=True), name="person_has_one_house"
            ),
        )

    def __str__(self) -> str:
        return self.name or self.email
