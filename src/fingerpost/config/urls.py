"""The addresses: pages and the API. Each face names its own."""

from importlib.util import find_spec

from django.urls import include, path

FACES = ("fingerpost.web", "fingerpost.api")

urlpatterns = [path("", include(f"{face}.urls")) for face in FACES if find_spec(face) and find_spec(f"{face}.urls")]

handler400 = "fingerpost.web.errors.bad_request"
handler403 = "fingerpost.web.errors.not_allowed"
handler404 = "fingerpost.web.errors.not_found"
handler500 = "fingerpost.web.errors.failed"
