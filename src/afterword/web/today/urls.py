"""Addresses of today."""

from django.urls import path

from afterword.web.today import views

app_name = "today"
urlpatterns = [path("", views.home, name="home")]
