"""A letter on paper: as a page that the browser prints, on a phone too, and as a PDF where the extra is installed."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword import wiring
from afterword.core.ports.printer import CannotPrint, PrintedLetter, Sheet
from afterword.services.errors import NotReady
from afterword.services.letter_plan import letter_plan
from afterword.services.letter_sheet import letter_sheet
from afterword.store.models import Outgoing
from afterword.web.letter.views import paper_asked, shown
from afterword.web.message.views import fresh


@require_safe
def sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """The page to print from the browser."""
    message, now = fresh(pk)
    try:
        letter = printed(message, now)
    except NotReady as trouble:
        return shown(request, message, trouble=trouble.says, status=409)
    paper = paper_asked(request, message)
    context = {
        "message": message,
        "letter": letter,
        "sheet": asked(request),
        "paper": paper,
        "size": size(request, paper),
    }
    return render(request, "letter/sheet.html", context)


@require_safe
def pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a file; where it cannot be made, the page says why, and offers the browser."""
    message, now = fresh(pk)
    kind, paper = asked(request), paper_asked(request, message)
    try:
        content = wiring.letter_pdf(printed(message, now), sheet=kind, paper=paper)
    except (NotReady, CannotPrint) as trouble:
        return shown(request, message, trouble=trouble.says, status=409)
    headers = {"Content-Disposition": f'inline; filename="{kind}-{pk}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def printed(message: Outgoing, now: datetime) -> PrintedLetter:
    """What stands on the paper."""
    return letter_sheet(message, letter_plan(message, now=now), now=now)


def asked(request: HttpRequest) -> Sheet:
    """The sheet in the address, else the letter itself."""
    wanted = request.GET.get("sheet", "")
    return Sheet(wanted) if wanted in list(Sheet) else Sheet.PLAIN


def size(request: HttpRequest, paper: str) -> str:
    """The style sheet that tells the browser the size of the paper."""
    return f"css/print-{'envelope-' if asked(request) is Sheet.ENVELOPE else ''}{paper}.css"
