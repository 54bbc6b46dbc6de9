"""Whom no message may ever reach."""

from django.db import models

from afterword.store.models.candidate import Candidate


class DoNotContact(models.Model):
    """`entry` is an address, a domain (its sub-domains included) or the name of an employer."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="do_not_contact")
    entry = models.CharField(max_length=320)
    why = models.CharField(max_length=500, blank=True)
    added_at = models.DateTimeField()

    class Meta:
        ordering = ("entry", "pk")
        constraints = (models.UniqueConstraint(fields=("candidate", "entry"), name="do_not_contact_once"),)

    def __str__(self) -> str:
        return self.entry
