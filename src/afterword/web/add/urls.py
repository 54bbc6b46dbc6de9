"""Addresses of adding an interview."""

from django.urls import path

from afterword.web.add import views

app_name = "add"
urlpatterns = [
    path("add/", views.home, name="home"),
    path("add/read/", views.read, name="read"),
    path("add/choose/", views.choose, name="choose"),
    path("add/form/", views.form, name="form"),
]
