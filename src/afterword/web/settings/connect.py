"""Connect your mail: an address, the servers found for it, a password, and both tested before anything is kept."""

from functools import partial
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword import wiring
from afterword.core.ports.discovery import MailServer, MailServers, SignIn
from afterword.core.ports.mailbox import Hindrance
from afterword.services.connect_mailbox import SERVER_CHECKS, Connected, Wanted, kept_try, need_password
from afterword.services.errors import Problem
from afterword.services.fields import address as an_address
from afterword.services.forget_mailbox import forget_mailbox
from afterword.store.models import Candidate, Mailbox
from afterword.store.read.candidates import local_candidate, mail_account_of
from afterword.store.read.mailbox import mailbox_of
from afterword.web.base.done import done
from afterword.web.base.forms import Email, Form, Line, Pick
from afterword.web.base.post_only import post_only
from afterword.web.settings import sign_in

SECURITIES = [
    ("tls", "TLS from the start"),
    ("starttls", "STARTTLS"),
    ("none", "None (only a server on this machine)"),
]
PORTS = {"imap": 993, "smtp": 465}
WHERE = {
    "server_not_found": "host",
    "no_answer": "host",
    "not_a_mail_server": "host",
    "certificate": "host",
    "no_tls": "security",
    "line_broke": "security",
    "password": "password",
    "app_password": "password",
    "no_password_login": "password",
}
"""At which field a cause is told; the others are told above the form."""


def host_line(label: str) -> Line:
    """A server's name."""
    return Line(label, check=None, attrs={"spellcheck": "false", "autocapitalize": "none"})


def port_field() -> forms.IntegerField:
    """A port."""
    return forms.IntegerField(
        label="Port",
        required=False,
        error_messages={"invalid": "The port is a number such as 993 or 465."},
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )


class ConnectForm(Form):
    """Address and password; the servers are filled in by what was found, and can be changed."""

    address = Email("Your e-mail address", "The one that you write to companies from.", autocomplete="email")
    found_for = forms.CharField(required=False, widget=forms.HiddenInput)
    provider = forms.CharField(required=False, max_length=16, widget=forms.HiddenInput)
    password = forms.CharField(
        label="Password",
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    imap_host = host_line("Server for reading (IMAP)")
    imap_port = port_field()
    imap_security = Pick("Protection", SECURITIES)
    imap_username = Line("User name", check=None)
    smtp_host = host_line("Server for sending (SMTP)")
    smtp_port = port_field()
    smtp_security = Pick("Protection", SECURITIES)
    smtp_username = Line("User name", check=None)

    def server(self, side: str) -> MailServer:
        """What stands in one side's fields."""
        said = self.cleaned_data
        port = said.get(f"{side}_port")
        return MailServer(
            host=said.get(f"{side}_host", ""),
            port=PORTS[side] if port is None else port,
            security=said.get(f"{side}_security") or "tls",
            username=said.get(f"{side}_username") or said.get("address", ""),
        )

    def ask_servers(self) -> None:
        """Let the service look at every field of the servers."""
        for side in ("imap", "smtp") if self.cleaned_data.get("smtp_host") else ("imap",):
            server = self.server(side)
            for check in SERVER_CHECKS:
                self.ask(partial(check, server, side))


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """First the address, then what its provider wants; nothing is kept before it works."""
    me = local_candidate()
    if request.method != "POST":
        return start(request, me)
    form, before = ConnectForm(request.POST), request.POST.get("found_for", "")
    if before and request.POST.get("step", "connect") == "connect":
        look_over(form, me)
    if not form.is_valid():
        return shown(request, form, second=bool(before), open_servers=bool(before), status=422)
    address = form.cleaned_data["address"].strip()
    try:
        if request.POST.get("step") == "hand":
            return by_hand(request, me, an_address(address, "address"))
        if not before or before != address:
            return find(request, me, an_address(address, "address"))
        go_on = by_page if request.POST.get("step") == "sign_in" else connect
        return go_on(request, me, form)
    except Problem as problem:
        form.tell(problem)
        return shown(request, form, second=bool(before), status=422)


def look_over(form: ConnectForm, me: Candidate) -> None:
    """All that cannot be right, the missing password too, told at once and before any server is asked."""
    form.is_valid()
    if form.cleaned_data.get("address") != form.cleaned_data["found_for"]:
        return
    form.ask_servers()
    if form.errors:
        typed, now = form.cleaned_data["password"], wiring.clock()
        form.ask(lambda: need_password(me, wanted_of(form), typed, secrets=wiring.secrets(), now=now))


def start(request: HttpRequest, me: Candidate) -> HttpResponse:
    """The page as it opens; with a mailbox connected, as that one is kept."""
    mailbox = mailbox_of(me)
    if mailbox is None:
        account = mail_account_of(me)
        address = account.sender_address if account else me.email
        return shown(request, ConnectForm(initial={"address": address}))
    return shown(request, ConnectForm(initial=kept(mailbox, me)), second=True, again=True)


def find(request: HttpRequest, me: Candidate, address: str) -> HttpResponse:
    """Look the servers up, and say what the provider wants before a password is asked for."""
    if not address:
        raise Problem("Enter your e-mail address.", field="address")
    found = wiring.find_servers(address)
    form = ConnectForm(initial={"address": address, "found_for": address, **filled(found, address)})
    return shown(request, form, second=True, found=found, looked=True, typed=typed_before(me, address))


def by_hand(request: HttpRequest, me: Candidate, address: str) -> HttpResponse:
    """The same page with the servers open and empty."""
    if not address:
        raise Problem("Enter your e-mail address.", field="address")
    form = ConnectForm(initial={"address": address, "found_for": address, **filled(None, address)})
    return shown(request, form, second=True, open_servers=True, typed=typed_before(me, address))


def by_page(_request: HttpRequest, me: Candidate, form: ConnectForm) -> HttpResponse:
    """Without a password, by the provider's own page."""
    return sign_in.want(me, wanted_of(form))


def connect(request: HttpRequest, me: Candidate, form: ConnectForm) -> HttpResponse:
    """Test both, keep what works; what does not is told at its field."""
    wanted = wanted_of(form)
    connected = wiring.connect_mailbox(me, wanted, form.cleaned_data["password"])
    if connected.works:
        return done("connected", "/settings/#mailbox")
    tell(form, connected)
    half = connected.reading is None
    typed = typed_before(me, wanted.address)
    return shown(request, form, second=True, half=half, typed=typed, open_servers=True, status=409)


def wanted_of(form: ConnectForm) -> Wanted:
    """What the form asks for."""
    said = form.cleaned_data
    smtp = form.server("smtp") if said.get("smtp_host") else None
    return Wanted(address=said["address"].strip(), imap=form.server("imap"), smtp=smtp, provider=said["provider"])


def tell(form: ConnectForm, connected: Connected) -> None:
    """Each trouble at the field that it is about."""
    for side, trouble in (("imap", connected.reading), ("smtp", connected.sending)):
        if trouble is not None:
            field = WHERE.get(trouble.cause)
            name = field if field in {"password", None} else f"{side}_{field}"
            form.tell(Problem(trouble.says, field=name))
            if trouble.cause is Hindrance.IMAP_OFF:
                return


def typed_before(me: Candidate, address: str) -> bool:
    """Whether a password of an earlier try is kept for this address."""
    return bool(kept_try(me, address, secrets=wiring.secrets(), now=wiring.clock()))


def filled(found: MailServers | None, address: str) -> dict[str, Any]:
    """The servers' fields, as found or as they usually are."""
    fields: dict[str, Any] = {"provider": found.oauth if found else ""}
    for side in ("imap", "smtp"):
        server: MailServer | None = getattr(found, side, None)
        fields |= {
            f"{side}_host": server.host if server else "",
            f"{side}_port": server.port if server else PORTS[side],
            f"{side}_security": server.security if server else "tls",
            f"{side}_username": server.username if server else address,
        }
    return fields


def kept(mailbox: Mailbox, me: Candidate) -> dict[str, Any]:
    """The form as it is kept, without the password."""
    account = mail_account_of(me)
    fields: dict[str, Any] = {"address": mailbox.address, "found_for": mailbox.address, "provider": mailbox.provider}
    for side, row in (("imap", mailbox), ("smtp", account)):
        for name in ("host", "port", "security", "username"):
            fields[f"{side}_{name}"] = getattr(row, name, "")
    return fields


def shown(request: HttpRequest, form: ConnectForm, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page itself; `second` is its second step."""
    found: MailServers | None = more.get("found")
    context = {
        "form": form,
        "second": False,
        "never": bool(found and found.sign_in is SignIn.NEVER),
        "own_page": bool(found and found.sign_in is SignIn.OAUTH),
        "signs_in_at": sign_in.NAMES.get(str(form["provider"].value() or ""), ""),
        "app_password": bool(found and found.sign_in is SignIn.APP_PASSWORD),
        **more,
    }
    return render(request, "settings/connect.html", context, status=status)


@post_only("settings:mailbox")
def test(request: HttpRequest) -> HttpResponse:
    """Test the connected mailbox once more."""
    me = local_candidate()
    mailbox = mailbox_of(me)
    if mailbox is None:
        return done("disconnected", "/settings/#mailbox")
    form = ConnectForm(initial=kept(mailbox, me))
    try:
        trouble = wiring.mailbox_test(mailbox)
    except Problem as problem:
        return shown(request, form, second=True, again=True, trouble=problem.says, status=409)
    if trouble is None:
        return done("mailbox-works", "/settings/#mailbox")
    return shown(request, form, second=True, again=True, trouble=trouble.says, status=409)


@post_only("settings:mailbox")
def forget(request: HttpRequest) -> HttpResponse:
    """The mailbox and all its passwords; the ledger stays."""
    me = local_candidate()
    try:
        forget_mailbox(me, secrets=wiring.secrets())
    except Problem as problem:
        form = ConnectForm(initial={"address": me.email})
        return shown(request, form, trouble=problem.says, status=409)
    return done("disconnected", reverse("settings:home") + "#mailbox")
