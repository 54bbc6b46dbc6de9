"""The screens, in the order in which a person meets them."""

from django.urls import URLPattern, URLResolver, include, path

SCREENS = (
    "today",
    "add",
    "interview",
    "debrief",
    "thanks",
    "message",
    "letter",
    "application",
    "promise",
    "logging",
    "mail",
    "reading",
    "people",
    "settings",
    "profile",
    "voice",
    "demo",
)

urlpatterns: list[URLPattern | URLResolver] = [path("", include(f"afterword.web.{screen}.urls")) for screen in SCREENS]
