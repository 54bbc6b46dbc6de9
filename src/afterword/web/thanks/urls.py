"""Addresses of the thank-yous of one interview."""

from django.urls import path

from afterword.web.thanks import views

app_name = "thanks"
urlpatterns = [
    path("interviews/<int:pk>/thanks/", views.page, name="page"),
    path("interviews/<int:pk>/thanks/name/", views.name, name="name"),
]
