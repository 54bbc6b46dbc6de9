"""Addresses of the voice."""

from django.urls import path

from afterword.web.voice import views

app_name = "voice"
urlpatterns = [
    path("settings/voice/", views.page, name="page"),
    path("settings/voice/example/", views.example, name="example"),
    path("settings/voice/learn/", views.learn, name="learn"),
]
