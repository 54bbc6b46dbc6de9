"""The mail account that messages leave through: set up with a test, or forgotten with its password."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods

from afterword import wiring
from afterword.core.ports.secrets import SecretsUnavailable
from afterword.services.errors import Problem
from afterword.services.set_mail_account import forget_mail_account, server_name, set_mail_account, user_name
from afterword.services.set_mail_account import port as a_port
from afterword.services.set_mail_account import security as a_security
from afterword.services.set_mail_account import sender_address as an_address
from afterword.store.models import Candidate, MailAccount
from afterword.store.read.candidates import local_candidate, mail_account_of
from afterword.web.base.back import back_to
from afterword.web.base.done import done
from afterword.web.base.forms import Email, Form, Line, Pick
from afterword.web.base.post_only import post_only

SECURITIES = [
    ("starttls", "STARTTLS (mostly port 587)"),
    ("tls", "TLS from the start (mostly port 465)"),
    ("none", "None (only a server on this machine)"),
]
USUAL_PORT = 587
KEPT = ("sender_name", "sender_address", "host", "port", "security", "username")


class AccountForm(Form):
    """Address and password first; the server is filled in for the big providers."""

    sender_name = Line("Your name, as readers see it", attrs={"autocomplete": "name"})
    sender_address = Email("Your e-mail address", check=an_address, autocomplete="email")
    username = Line(
        "User name", "Mostly your e-mail address. Leave it empty if the server wants none.", check=user_name
    )
    password = forms.CharField(
        label="Password",
        required=False,
        strip=False,
        help_text="Many providers want an app password made for this, not your usual one. It stays on this machine.",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    host = Line("Outgoing server (SMTP)", check=server_name, attrs={"list": "known-hosts", "spellcheck": "false"})
    port = forms.IntegerField(
        label="Port",
        required=False,
        error_messages={"invalid": "The port is a number such as 587 or 465."},
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    security = Pick("Encryption", SECURITIES)

    def clean(self) -> dict[str, Any]:
        """What is left open is as it mostly is; without encryption only on this machine."""
        said = super().clean() or {}
        if "port" in said:
            said["port"] = USUAL_PORT if said["port"] is None else said["port"]
            self.ask(lambda: a_port(said["port"], "port"))
        if "security" in said:
            said["security"] = said["security"] or "starttls"
            self.ask(lambda: a_security(said["security"], said.get("host", ""), "security"))
        return said


@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """Keep the account, then test it; what is wrong is said in plain words."""
    me = local_candidate()
    kept = mail_account_of(me)
    form = AccountForm(request.POST or None, initial=initial(kept, me))
    if form.is_valid():
        try:
            keep(me, kept, form.cleaned_data)
            return tested(request, me, form)
        except Problem as problem:
            form.tell(problem)
    return shown(request, form, status=422 if form.errors else 200)


def initial(kept: MailAccount | None, me: Candidate) -> dict[str, Any]:
    """The form as the account is kept, or as far as it can be guessed."""
    if kept is not None:
        return {name: getattr(kept, name) for name in KEPT} | {"sender_name": kept.sender_name or me.name}
    return {"sender_name": me.name, "sender_address": me.email, "username": me.email, "port": USUAL_PORT}


def keep(me: Candidate, kept: MailAccount | None, said: dict[str, Any]) -> None:
    """An empty password keeps the one that is there."""
    password = said.pop("password") or (None if kept else "")
    set_mail_account(me, secrets=wiring.secrets(), now=wiring.clock(), password=password, **said)


def tested(request: HttpRequest, me: Candidate, form: AccountForm) -> HttpResponse:
    """Log in at the server without sending anything."""
    back = back_to(request, reverse("settings:home"))
    try:
        refused = wiring.mail_account_test(me)
    except (Problem, SecretsUnavailable) as trouble:
        return shown(request, form, trouble=trouble.says, status=409)
    if refused is None:
        return done("tested", back)
    return shown(request, form, trouble=refused.says, status=409)


def shown(request: HttpRequest, form: AccountForm, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page itself."""
    back = back_to(request, reverse("settings:home"))
    context = {
        "form": form,
        "providers": wiring.mail_providers(),
        "back": back,
        "account": mail_account_of(local_candidate()),
        **more,
    }
    return render(request, "settings/mail.html", context, status=status)


@post_only("settings:mail")
def test(request: HttpRequest) -> HttpResponse:
    """Test the kept account once more."""
    me = local_candidate()
    return tested(request, me, AccountForm(initial=initial(mail_account_of(me), me)))


@post_only("settings:mail")
def forget(request: HttpRequest) -> HttpResponse:
    """The account and its password, both."""
    try:
        forget_mail_account(local_candidate(), secrets=wiring.secrets())
    except Problem as problem:
        me = local_candidate()
        return shown(request, AccountForm(initial=initial(mail_account_of(me), me)), trouble=problem.says, status=409)
    return done("forgotten", f"{reverse('settings:home')}?{urlencode({})}#mail")
