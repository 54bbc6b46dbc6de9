"""Mail that was seen: say whose it is, or give one by hand."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from afterword import wiring
from afterword.services.errors import Problem
from afterword.services.look import believe
from afterword.services.settle_mail import set_mail_aside, settle_mail
from afterword.services.take_given import Given
from afterword.store.models import Application, Candidate, SeenMail
from afterword.store.read.applications import application_of, applications_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.mailbox import mail_of, mailbox_of
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only

MOST_BYTES = 15 * 1024 * 1024
NONE = "none"


@require_http_methods(["GET", "HEAD", "POST"])
def asked(request: HttpRequest, pk: int) -> HttpResponse:
    """A mail that may be theirs: the person says which application it is about, or that it is about none."""
    me = local_candidate()
    mail = mail_of(me, pk)
    trouble = ""
    if request.method == "POST":
        try:
            return said(me, mail, request.POST.get("about", ""))
        except Problem as problem:
            trouble = problem.says
    context = {"mail": mail, "likely": likely(me, mail), "others": others(me, mail), "trouble": trouble}
    return render(request, "mail/asked.html", context, status=422 if trouble else 200)


def said(me: Candidate, mail: SeenMail, about: str) -> HttpResponse:
    """What the person said of it."""
    if about == NONE:
        set_mail_aside(mail)
        return done("set-aside", "today:home")
    if not about.isdecimal():
        raise Problem("Choose an application, or say that it is about none of them.")
    application = application_of(me, int(about))
    settle_mail(mail, application=application, now=wiring.clock())
    return done("mail-counted", "application:home", application.pk)


def likely(me: Candidate, mail: SeenMail) -> list[Application]:
    """The applications that it may well be about."""
    pks = [int(one) for one in mail.match.get("applications", []) if one.isdecimal()]
    return list(applications_of(me).filter(pk__in=pks))


def others(me: Candidate, mail: SeenMail) -> list[Application]:
    """All others, for a mail that is about one of them after all."""
    return [one for one in applications_of(me) if one not in likely(me, mail)]


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A mail saved as a file, a whole folder of them, or the source of one."""
    if request.method != "POST":
        return render(request, "mail/add.html", {"source": ""})
    source = request.POST.get("source", "")
    try:
        return onward(request, wiring.take_given(local_candidate(), given_data(request, source)))
    except Problem as problem:
        return render(request, "mail/add.html", {"trouble": problem.says, "source": source}, status=422)


def given_data(request: HttpRequest, source: str) -> bytes:
    """The file's content, else the pasted source."""
    upload = request.FILES.get("file")
    if upload is not None and (upload.size or 0) > MOST_BYTES:
        raise Problem("This file is larger than 15 MB. In the terminal “afterword mailbox add FILE” takes it.")
    data = upload.read() if upload is not None else source.encode("utf-8", "replace")
    if not data.strip():
        raise Problem("Nothing arrived. Choose a file, or paste a mail.")
    return data


def onward(request: HttpRequest, given: Given) -> HttpResponse:
    """To the question, to the application, or to an account of what was in the file."""
    if len(given.asked) == 1 and not given.counted:
        return redirect("mail:asked", given.asked[0].pk)
    if len(given.counted) == 1 and not given.asked and given.counted[0].application_id:
        return done("mail-counted", "application:home", given.counted[0].application_id)
    return render(request, "mail/added.html", {"given": given})


@post_only("today:home")
def believed(_request: HttpRequest) -> HttpResponse:
    """The mailbox was emptied or moved on purpose."""
    mailbox = mailbox_of(local_candidate())
    if mailbox is None:
        raise Http404
    believe(mailbox)
    return done("believed", "today:home")
