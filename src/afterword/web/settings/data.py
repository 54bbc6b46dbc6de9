"""Taking everything along, putting it back, and erasing it."""

import json

from django.http import HttpRequest, HttpResponse

from afterword import wiring
from afterword.services.errors import Problem
from afterword.services.export_all import erase_all, export_all, import_all
from afterword.store.read.candidates import local_candidate
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.settings.views import shown

CONFIRM = "erase"
MOST_BYTES = 12 * 1024 * 1024


@post_only("settings:home")
def export(request: HttpRequest) -> HttpResponse:
    """One file with everything but passwords."""
    me = local_candidate()
    try:
        data = export_all(me)
    except Problem as problem:
        return shown(request, me, trouble=problem.says)
    headers = {"Content-Disposition": f'attachment; filename="afterword-{wiring.clock():%Y-%m-%d}.json"'}
    content = json.dumps(data, ensure_ascii=False, indent=1)
    return HttpResponse(content, content_type="application/json", headers=headers)


@post_only("settings:home")
def restore(request: HttpRequest) -> HttpResponse:
    """Put an export back into an empty app."""
    me = local_candidate()
    upload = request.FILES.get("export")
    if upload is None or (upload.size or 0) > MOST_BYTES:
        return shown(request, me, trouble="Choose a file that an export wrote; it may be up to 12 MB large.")
    try:
        import_all(me, data=json.loads(upload.read()))
    except Problem as problem:
        return shown(request, me, trouble=problem.says)
    except (ValueError, RecursionError):
        return shown(request, me, trouble="This file is not an export: it is not JSON, or it is damaged.")
    return done("restored", "today:home")


@post_only("settings:home")
def erase(request: HttpRequest) -> HttpResponse:
    """Everything, for good; the word has to be typed."""
    me = local_candidate()
    if request.POST.get("confirm", "").strip().casefold() != CONFIRM:
        return shown(request, me, trouble=f"Nothing was erased. To erase everything, type the word “{CONFIRM}”.")
    try:
        erase_all(me, secrets=wiring.secrets())
    except Problem as problem:
        return shown(request, me, trouble=problem.says)
    return done("erased", "today:home")
