"""Addresses of the profiles."""

from django.urls import path

from afterword.web.profile import views

app_name = "profile"
urlpatterns = [
    path("settings/profiles/", views.everything, name="list"),
    path("settings/profiles/<slug:name>/", views.page, name="page"),
    path("settings/profiles/<slug:name>/reset/", views.reset, name="reset"),
]
