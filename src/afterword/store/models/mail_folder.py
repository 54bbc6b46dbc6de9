"""Where one folder of a mailbox stood when it was last looked at."""

from django.db import models

from afterword.store.models.mailbox import Mailbox


class MailFolder(models.Model):
    """`epoch`, `next_uid`, `messages` and `change` are those of core/ports/mailbox.py; `name` is the server's own."""

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="folders")
    name = models.CharField(max_length=500)
    epoch = models.BigIntegerField()
    next_uid = models.BigIntegerField()
    messages = models.BigIntegerField()
    change = models.DecimalField(max_digits=20, decimal_places=0, null=True, blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("mailbox", "name"), name="mail_folder_once"),)

    def __str__(self) -> str:
        return self.name
