"""Addresses of a person."""

from django.urls import path

from afterword.web.people import views

app_name = "people"
urlpatterns = [path("people/<int:pk>/", views.edit, name="edit")]
