"""Addresses of an interview."""

from django.urls import path

from afterword.web.interview import views

app_name = "interview"
urlpatterns = [
    path("interviews/<int:pk>/", views.home, name="home"),
    path("interviews/<int:pk>/edit/", views.edit, name="edit"),
    path("interviews/<int:pk>/status/", views.status, name="status"),
    path("interviews/<int:pk>/people/", views.people, name="people"),
    path("interviews/<int:pk>/people/<int:person_pk>/remove/", views.remove, name="remove"),
]
