"""Addresses of the example's mailbox."""

from django.urls import path

from afterword.web.demo import views

app_name = "demo"
urlpatterns = [path("demo/mailbox/", views.mailbox, name="mailbox")]
