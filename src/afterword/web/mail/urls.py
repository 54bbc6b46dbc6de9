"""Addresses of mail that was seen, or is given by hand."""

from django.urls import path

from afterword.web.mail import views

app_name = "mail"
urlpatterns = [
    path("mail/add/", views.add, name="add"),
    path("mail/believe/", views.believed, name="believe"),
    path("mail/<int:pk>/", views.asked, name="asked"),
]
