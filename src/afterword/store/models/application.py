"""One candidate's run for one role at one employer."""

from django.db import models

from afterword.core.facts.words import ApplicationStatus, Language
from afterword.store.models.agency import Agency
from afterword.store.models.choices import check_words, choices
from afterword.store.models.employer import Employer


class Application(models.Model):
    """`granted`: the agency was asked whether the candidate may write to the employer, and agreed.

    `offered`: they made an offer, whatever became of it: closed, it was accepted; withdrawn, it was turned down.

    `answer_by`: until when they want the candidate's own answer to their offer.

    `language` is the one its texts are written in; "" lets notes and country tell.
    """

    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="applications")
    agency = models.ForeignKey(Agency, on_delete=models.SET_NULL, null=True, blank=True, related_name="applications")
    granted = models.BooleanField(default=False)
    role = models.CharField(max_length=200, blank=True)
    status = models.CharField(max_length=12, choices=choices(ApplicationStatus), default=ApplicationStatus.OPEN)
    language = models.CharField(max_length=2, blank=True, choices=choices(Language), default=Language.OF_ITSELF)
    offered = models.BooleanField(default=False)
    answer_by = models.DateField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("-created_at", "-pk")
        constraints = (check_words("status", ApplicationStatus), check_words("language", Language))

    def __str__(self) -> str:
        return f"{self.role or 'Application'} at {self.employer}"
