"""Addresses of one message."""

from django.urls import path

from afterword.web.message import again, leaving, manner, mending, signing, views, wording

app_name = "message"
urlpatterns = [
    path("messages/<int:pk>/", views.page, name="page"),
    path("messages/<int:pk>/review/", views.review, name="review"),
    path("messages/<int:pk>/mend/", mending.mend, name="mend"),
    path("messages/<int:pk>/rewrite/", views.rewrite, name="rewrite"),
    path("messages/<int:pk>/manner/", manner.manner, name="manner"),
    path("messages/<int:pk>/suggest/", wording.suggest, name="suggest"),
    path("messages/<int:pk>/use-wording/", wording.use, name="use_wording"),
    path("messages/<int:pk>/name/", signing.name, name="name"),
    path("messages/<int:pk>/approve/", leaving.approve, name="approve"),
    path("messages/<int:pk>/take-back/", leaving.back_to_draft, name="take_back"),
    path("messages/<int:pk>/drop/", leaving.drop, name="drop"),
    path("messages/<int:pk>/send/", leaving.send, name="send"),
    path("messages/<int:pk>/anyway/", leaving.anyway, name="anyway"),
    path("messages/<int:pk>/hand-over/", leaving.by_hand, name="by_hand"),
    path("messages/<int:pk>/drafts/", leaving.into_drafts, name="into_drafts"),
    path("messages/<int:pk>/left/", leaving.left, name="left"),
    path("messages/<int:pk>/arrived/", leaving.arrived, name="arrived"),
    path("messages/<int:pk>/again/", again.again, name="again"),
    path("messages/<int:pk>/message.eml", leaving.file, name="file"),
]
