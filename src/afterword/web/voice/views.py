"""The voice: how I write, heard in an example before it counts, and learned from mails of my own."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods, require_POST

from afterword import wiring
from afterword.core.facts.voice import AS_IT_COMES, sign_off_trouble, with_words
from afterword.core.writing.example import example as example_in
from afterword.core.writing.voice_of import Learned, words_learned
from afterword.services.change_voice import change_voice
from afterword.services.errors import Problem
from afterword.store.read.candidates import local_candidate
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.voice.forms import LABELS, WORDS, VoiceForm, initial, sign_offs

BOXES = range(1, 4)
MOST_FILES = 10
LARGEST_FILE = 15_000_000
WHERE = (("US", "To Dana Ruiz, in the United States"), ("DE", "To Dr. Anna Weber, in Germany"))


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Show it; a POST keeps it, or with the other button only lets it be heard."""
    me = local_candidate()
    form = VoiceForm(request.POST if request.method == "POST" else None, initial=initial(me.voice))
    if not form.is_valid():
        return shown(request, form, me.voice)
    if request.POST.get("do") == "show":
        return shown(request, form, heard(form, me.voice))
    try:
        change_voice(me, words=form.words(), now=wiring.clock())
    except Problem as problem:
        form.tell(problem)
        return shown(request, form, me.voice)
    return done("voice", "voice:page")


def heard(form: VoiceForm, kept: Mapping[str, str]) -> Mapping[str, str]:
    """What the example is to be written in: what stands in the form, where that can be."""
    words = form.words()
    if trouble := sign_off_trouble(words["sign_off"]):
        form.tell(Problem(f"The line {trouble}.", field="sign_off"))
        return kept
    return words


@require_POST
def example(request: HttpRequest) -> HttpResponse:
    """The example for choices that are still being made; nothing is kept."""
    form = VoiceForm(request.POST)
    if not form.is_valid() or sign_off_trouble(form.words()["sign_off"]):
        return JsonResponse({"says": "This cannot be heard yet."}, status=422)
    return JsonResponse({"html": render_to_string("voice/example.html", {"examples": examples(form.words())}, request)})


@post_only("voice:page")
def learn(request: HttpRequest) -> HttpResponse:
    """What the person's own mails show, put into the form for them to look at; neither is kept."""
    me = local_candidate()
    try:
        found = wiring.learn_voice(me, sources(request))
    except Problem as problem:
        return shown(request, VoiceForm(initial=initial(me.voice)), me.voice, trouble=problem.says)
    words = {**me.voice, **words_learned(found)}
    form = VoiceForm(initial=initial(words))
    return shown(request, form, words, found=[told(one) for one in found], learned=True)


def sources(request: HttpRequest) -> list[bytes]:
    """What was pasted, box by box, and the files."""
    pasted = [request.POST.get(f"mail{at}", "").encode("utf-8", "replace") for at in BOXES]
    files = request.FILES.getlist("mails")[:MOST_FILES]
    if any((file.size or 0) > LARGEST_FILE for file in files):
        raise Problem("One of the files is larger than 15 MB. A mail without its attachments is enough.", field="mails")
    return [*pasted, *(file.read() for file in files)]


def told(one: Learned) -> dict[str, Any]:
    """One finding in the page's words."""
    word = WORDS.get((one.field, one.word), one.word)
    return {"label": LABELS[one.field], "word": word, "shown": one.shown[:3], "mails": one.mails, "of": one.of}


def examples(words: Mapping[str, str]) -> list[dict[str, Any]]:
    """The same note for two readers, whose countries differ."""
    voice, name = with_words(AS_IT_COMES, words), local_candidate().name
    return [{"to": to, "draft": example_in(voice, name=name, country=country)} for country, to in WHERE]


def shown(request: HttpRequest, form: VoiceForm, words: Mapping[str, str], **more: Any) -> HttpResponse:
    """The page itself, with the example in these words."""
    context = {"form": form, "examples": examples(words), "sign_offs": sign_offs(), "boxes": BOXES, **more}
    return render(request, "voice/page.html", context, status=422 if form.errors or "trouble" in more else 200)
