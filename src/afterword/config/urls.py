"""Every address of the app: one line a screen; the screens name their own pages."""

from django.urls import include, path

urlpatterns = [
    path("", include("afterword.web.urls")),
]

handler400 = "afterword.web.base.errors.bad_request"
handler403 = "afterword.web.base.errors.permission_denied"
handler404 = "afterword.web.base.errors.not_found"
handler500 = "afterword.web.base.errors.server_error"
