"""Addresses of one message as a letter."""

from django.urls import path

from afterword.web.letter import handing, printing, views

app_name = "letter"
urlpatterns = [
    path("messages/<int:pk>/letter/", views.page, name="page"),
    path("messages/<int:pk>/letter/write/", handing.write, name="write"),
    path("messages/<int:pk>/letter/email/", handing.email, name="email"),
    path("messages/<int:pk>/letter/desk/", handing.desk, name="desk"),
    path("messages/<int:pk>/letter/handed/", handing.handed, name="handed"),
    path("messages/<int:pk>/letter/sheet/", printing.sheet, name="sheet"),
    path("messages/<int:pk>/letter/letter.pdf", printing.pdf, name="pdf"),
]
