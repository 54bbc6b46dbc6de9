"""A language model for other wordings: off unless somebody switches it on here, tried at once, told plainly."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from afterword import wiring
from afterword.core.model_place import place_of
from afterword.core.ports.text_model import TextHindrance, TextTrouble
from afterword.services.errors import Problem
from afterword.services.forget_text_model import forget_text_model
from afterword.services.set_text_model import (
    FEWEST_SECONDS,
    MOST_SECONDS,
    SECONDS,
    checked_address,
    checked_name,
    set_text_model,
)
from afterword.services.try_text_model import try_text_model
from afterword.store.models import Candidate, LanguageModel
from afterword.store.read.candidates import language_model_of, local_candidate
from afterword.web.base.done import done
from afterword.web.base.forms import Form, Line
from afterword.web.base.post_only import post_only

OUT_OF_RANGE = f"A number of seconds between {FEWEST_SECONDS} and {MOST_SECONDS}, such as {SECONDS}."
WHERE = {
    TextHindrance.KEY: "key",
    TextHindrance.NO_MODEL: "name",
    TextHindrance.TOO_SLOW: "seconds",
    TextHindrance.SERVER_NOT_FOUND: "address",
    TextHindrance.NO_ANSWER: "address",
    TextHindrance.CERTIFICATE: "address",
    TextHindrance.NOT_PRIVATE: "address",
    TextHindrance.ELSEWHERE: "address",
    TextHindrance.NOT_A_MODEL: "address",
}
"""At which field a trouble is told; the others are told above the form."""
SILENT = "It is kept, but it does not answer yet. A draft has its button all the same, which tries it again."
PLAIN = {"spellcheck": "false", "autocapitalize": "none"}


class ModelForm(Form):
    """Where it is, which one, and its key."""

    address = Line(
        "Address", "Such as http://localhost:11434/v1 for Ollama on this machine.", check=checked_address, attrs=PLAIN
    )
    name = Line("Model", "As its server calls it.", check=checked_name, attrs=PLAIN)
    key = forms.CharField(
        label="Key",
        required=False,
        help_text="A model on your own machine mostly wants none. It is kept with your passwords.",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    seconds = forms.IntegerField(
        label="Seconds to wait for it",
        required=False,
        min_value=FEWEST_SECONDS,
        max_value=MOST_SECONDS,
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), OUT_OF_RANGE),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Keep it, then try it; what stands in the way is said at its field."""
    me = local_candidate()
    kept = language_model_of(me)
    form = ModelForm(request.POST or None, initial=initial(kept))
    if form.is_valid():
        said = form.cleaned_data
        key = said.pop("key") or (None if kept else "")
        try:
            said["seconds"] = SECONDS if said["seconds"] is None else said["seconds"]
            return tried(request, set_text_model(me, secrets=wiring.secrets(), key=key, **said), form)
        except Problem as problem:
            form.tell(problem)
    return shown(request, form, status=422 if form.errors else 200)


def initial(kept: LanguageModel | None) -> dict[str, Any]:
    """The form as it is kept, without the key."""
    if kept is None:
        return {"seconds": SECONDS}
    return {"address": kept.address, "name": kept.name, "seconds": kept.seconds}


def tried(request: HttpRequest, kept: LanguageModel, form: ModelForm) -> HttpResponse:
    """Ask it one word."""
    trouble = try_text_model(kept, model=wiring.text_model(kept), now=wiring.clock())
    if trouble is None:
        return done("model-on", "/settings/#model")
    return shown(request, told(trouble, form), status=409, silent=SILENT)


def told(trouble: TextTrouble, form: ModelForm) -> ModelForm:
    """The trouble at its field; the form of a first look is filled as if it had been sent."""
    if not form.is_bound:
        form = ModelForm(form.initial)
        form.is_valid()
    form.tell(Problem(trouble.says, field=WHERE.get(trouble.cause)))
    return form


def shown(request: HttpRequest, form: ModelForm, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page itself."""
    kept = language_model_of(local_candidate())
    context = {"form": form, "kept": kept, "place": place_of(kept.address) if kept else None, **more}
    return render(request, "settings/model.html", context, status=status)


@post_only("settings:model")
def try_it(request: HttpRequest) -> HttpResponse:
    """Try what is kept once more."""
    kept = language_model_of(local_candidate())
    if kept is None:
        return done("model-off", "/settings/#model")
    try:
        return tried(request, kept, ModelForm(initial=initial(kept)))
    except Problem as problem:
        return shown(request, ModelForm(initial=initial(kept)), trouble=problem.says, status=409)


@post_only("settings:model")
def forget(request: HttpRequest) -> HttpResponse:
    """Off, and its key with it."""
    me: Candidate = local_candidate()
    try:
        forget_text_model(me, secrets=wiring.secrets())
    except Problem as problem:
        return shown(request, ModelForm(initial=initial(language_model_of(me))), trouble=problem.says, status=409)
    return done("model-off", "/settings/#model")
