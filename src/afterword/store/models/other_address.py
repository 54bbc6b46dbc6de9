"""Another address that somebody writes from; mail to them goes to the one that stands with their name."""

from django.db import models

from afterword.store.models.person import Person


class OtherAddress(models.Model):
    """Learned from mail that was theirs beyond doubt, or confirmed by the candidate."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="other_addresses")
    address = models.CharField(max_length=320)

    class Meta:
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("person", "address"), name="other_address_once"),)

    def __str__(self) -> str:
        return self.address
