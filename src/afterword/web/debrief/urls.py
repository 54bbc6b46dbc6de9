"""Addresses of the debrief."""

from django.urls import path

from afterword.web.debrief import views

app_name = "debrief"
urlpatterns = [
    path("interviews/<int:pk>/debrief/", views.page, name="page"),
    path("interviews/<int:pk>/debrief/read/", views.read, name="read"),
]
