"""Addresses of applications."""

from django.urls import path

from afterword.web.application import agreed, own_answer, same_company, views, what_if

app_name = "application"
urlpatterns = [
    path("applications/", views.everything, name="list"),
    path("applications/<int:pk>/", views.home, name="home"),
    path("applications/<int:pk>/edit/", views.edit, name="edit"),
    path("applications/<int:pk>/agency/", views.agency, name="agency"),
    path("applications/<int:pk>/agreed/", agreed.agreed, name="agreed"),
    path("applications/<int:pk>/same-company/", same_company.page, name="same_company"),
    path("applications/<int:pk>/status/", views.status, name="status"),
    path("applications/<int:pk>/answer-by/", own_answer.answer_by, name="answer_by"),
    path("applications/<int:pk>/what-if/", what_if.page, name="what_if"),
    path("applications/<int:pk>/write/<slug:purpose>/", views.write, name="write"),
]
