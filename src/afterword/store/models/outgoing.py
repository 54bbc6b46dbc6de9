"""A message on its way out: its text, and where it stands in its life (the table of moves is core/lifecycle.py)."""

from django.db import models

from afterword.core.facts.words import Channel, Delivery, Purpose
from afterword.core.lifecycle import State
from afterword.store.models.application import Application
from afterword.store.models.choices import check_words, choices
from afterword.store.models.interview import Interview
from afterword.store.models.person import Person

ENDED = (State.CANCELLED.value, State.FAILED.value)


class Outgoing(models.Model):
    """One reader. `seed` fixes the wording; `composed_body` is what we wrote, so that the person's own edits show.

    `verdict` is the last one: {"word", "until", "reasons": [{"rule", "says"}]}. `road`: smtp, mail_program, copied,
    drafts, by_hand; handed or posted for a letter. `approved_for`: when it was to leave, as the person approved it.
    `claimed_at`: the guard said go, or the person overrode it. `override`: {"why", "by", "at", "verdict"}, that
    verdict being the one overridden; empty where the guard let it go. `trouble` says in plain words what went wrong.

    `voice`: what of the candidate's voice is another in this message alone, {"length", "formality"}.

    `in_reply_to` and `references`: the mails that it follows, fixed at approval. `goes_at`: the person gave it to the
    mail account, and until then it can be taken back. `sought_at`: when it was last looked for in vain. `lies_at`:
    where it was laid down as a draft, {"folder", "epoch", "uid", "sha256", "size", "missed_at"}. `sent_copy`: what
    left, byte for byte, until it lies in the Sent folder too. `sent_to`: the address that it went to, whatever is known
    of its reader since; empty where it did not go by e-mail, or left before this was kept.

    `answers`: when the message came that an answer is for; empty, the newest of its reader.

    `once_more`: the same thank-you again, since the first one came back.

    Of a letter, `delivery` is how it travelled, `letter_since` when the person chose to write one. `laid_aside`: the
    text of the other channel, the e-mail's while it is a letter, with `subject`, `body`, `composed_subject` and
    `composed_body`; empty where there was none.
    """

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="outgoing")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, null=True, blank=True, related_name="outgoing")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="outgoing")
    purpose = models.CharField(max_length=16, choices=choices(Purpose))
    channel = models.CharField(max_length=10, choices=choices(Channel), default=Channel.EMAIL)
    delivery = models.CharField(max_length=8, choices=choices(Delivery), blank=True)
    letter_since = models.DateTimeField(null=True, blank=True)
    laid_aside = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=10, choices=choices(State), default=State.DRAFT)
    subject = models.CharField(max_length=500, blank=True)
    body = models.TextField(blank=True)
    composed_subject = models.CharField(max_length=500, blank=True)
    composed_body = models.TextField(blank=True)
    seed = models.CharField(max_length=40, blank=True)
    voice = models.JSONField(default=dict, blank=True)
    covers = models.JSONField(default=list, blank=True)
    road = models.CharField(max_length=16, blank=True)
    message_id = models.CharField(max_length=300, blank=True)
    in_reply_to = models.CharField(max_length=1000, blank=True)
    references = models.JSONField(default=list, blank=True)
    verdict = models.JSONField(default=dict, blank=True)
    override = models.JSONField(default=dict, blank=True)
    wait_until = models.DateTimeField(null=True, blank=True)
    trouble = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    approved_at = models.DateTimeField(null=True, blank=True)
    approved_for = models.DateTimeField(null=True, blank=True)
    goes_at = models.DateTimeField(null=True, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    sought_at = models.DateTimeField(null=True, blank=True)
    lies_at = models.JSONField(default=dict, blank=True)
    sent_copy = models.BinaryField(null=True, blank=True)
    sent_to = models.CharField(max_length=320, blank=True)
    answers = models.DateTimeField(null=True, blank=True)
    once_more = models.BooleanField(default=False)

    class Meta:
        ordering = ("created_at", "pk")
        constraints = (
            check_words("state", State),
            check_words("purpose", Purpose),
            check_words("channel", Channel),
            check_words("delivery", Delivery, blank=True),
            models.UniqueConstraint(
                fields=("interview", "person", "once_more"),
                condition=models.Q(purpose=Purpose.THANKS.value) & ~models.Q(state__in=ENDED),
                name="outgoing_one_thanks",
            ),
            models.UniqueConstraint(
                fields=("message_id",), condition=~models.Q(message_id=""), name="outgoing_one_message_id"
            ),
        )

    def __str__(self) -> str:
        return f"{self.purpose} to {self.person}"

    @property
    def address(self) -> str:
        """Where it went; as long as it has not left, where it would go."""
        return self.sent_to if self.state == State.SENT else self.person.email
