"""Every address of the app: one line a screen; the screens name their own pages."""

from django.urls import include, path

urlpatterns = [
    path("", include("afterword.web.urls")),
]
