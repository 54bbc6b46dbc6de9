"""Addresses of what they said about when."""

from django.urls import path

from afterword.web.promise import views

app_name = "promise"
urlpatterns = [
    path("applications/<int:pk>/promise/", views.add, name="add"),
    path("interviews/<int:pk>/promise/", views.from_interview, name="from_interview"),
    path("promises/<int:pk>/", views.edit, name="edit"),
    path("promises/<int:pk>/drop/", views.drop, name="drop"),
    path("applications/<int:pk>/promise/read/", views.read, name="read"),
]
