"""Addresses of the settings."""

from django.urls import path

from afterword.web.settings import connect, data, mail, model, sign_in, views

app_name = "settings"
urlpatterns = [
    path("settings/", views.home, name="home"),
    path("settings/zone/", views.zone, name="zone"),
    path("settings/undo/", views.undo, name="undo"),
    path("settings/pause/", views.pausing, name="pause"),
    path("settings/do-not-contact/", views.forbid, name="forbid"),
    path("settings/do-not-contact/remove/", views.allow, name="allow"),
    path("settings/mailbox/", connect.page, name="mailbox"),
    path("settings/mailbox/sign-in/", sign_in.page, name="sign_in"),
    path("settings/mailbox/test/", connect.test, name="mailbox_test"),
    path("settings/mailbox/forget/", connect.forget, name="mailbox_forget"),
    path("settings/mail/", mail.account, name="mail"),
    path("settings/mail/test/", mail.test, name="mail_test"),
    path("settings/mail/forget/", mail.forget, name="mail_forget"),
    path("settings/model/", model.page, name="model"),
    path("settings/model/try/", model.try_it, name="model_try"),
    path("settings/model/forget/", model.forget, name="model_forget"),
    path("settings/export/", data.export, name="export"),
    path("settings/import/", data.restore, name="restore"),
    path("settings/erase/", data.erase, name="erase"),
]
