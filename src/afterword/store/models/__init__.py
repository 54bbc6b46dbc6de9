"""Every table, for Django, which looks for models here; the one package that is not empty."""

from afterword.store.models.agency import Agency
from afterword.store.models.application import Application
from afterword.store.models.candidate import Candidate
from afterword.store.models.changed_number import ChangedNumber
from afterword.store.models.correction import Correction
from afterword.store.models.debrief import Debrief
from afterword.store.models.demo_mail import DemoMail
from afterword.store.models.do_not_contact import DoNotContact
from afterword.store.models.employer import Employer
from afterword.store.models.interview import Interview
from afterword.store.models.language_model import LanguageModel
from afterword.store.models.mail_account import MailAccount
from afterword.store.models.mail_folder import MailFolder
from afterword.store.models.mailbox import Mailbox
from afterword.store.models.other_address import OtherAddress
from afterword.store.models.outgoing import Outgoing
from afterword.store.models.person import Person
from afterword.store.models.promise import Promise
from afterword.store.models.reading import Reading
from afterword.store.models.seen_mail import SeenMail
from afterword.store.models.touch import Touch

__all__ = [
    "Agency",
    "Application",
    "Candidate",
    "ChangedNumber",
    "Correction",
    "Debrief",
    "DemoMail",
    "DoNotContact",
    "Employer",
    "Interview",
    "LanguageModel",
    "MailAccount",
    "MailFolder",
    "Mailbox",
    "OtherAddress",
    "Outgoing",
    "Person",
    "Promise",
    "Reading",
    "SeenMail",
    "Touch",
]
