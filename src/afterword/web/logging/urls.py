"""Addresses of logging by hand."""

from django.urls import path

from afterword.web.logging import views

app_name = "logging"
urlpatterns = [
    path("applications/<int:pk>/log/", views.form, name="form"),
    path("touches/<int:pk>/", views.edit, name="edit"),
    path("touches/<int:pk>/delete/", views.delete, name="delete"),
    path("touches/<int:pk>/settle/", views.settle, name="settle"),
    path("touches/<int:pk>/who/", views.who, name="who"),
]
