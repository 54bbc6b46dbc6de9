"""Addresses of what a mail was understood to mean."""

from django.urls import path

from afterword.web.reading import views

app_name = "reading"
urlpatterns = [
    path("touches/<int:pk>/meaning/", views.page, name="page"),
    path("touches/<int:pk>/meaning/settle/", views.settle, name="settle"),
    path("touches/<int:pk>/meaning/correct/", views.correct, name="correct"),
]
