"""What the demo's post office delivered: mail of the demo goes here and nowhere else."""

from django.db import models


class DemoMail(models.Model):
    """One message as its reader would have got it."""

    message_id = models.CharField(max_length=300, unique=True)
    to = models.CharField(max_length=600)
    subject = models.CharField(max_length=500)
    body = models.TextField()
    delivered_at = models.DateTimeField()

    class Meta:
        ordering = ("-delivered_at", "-pk")

    def __str__(self) -> str:
        return self.subject
