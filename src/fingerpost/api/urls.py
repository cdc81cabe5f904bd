"""The addresses of the API, of platforms' deliveries, and of the health check."""

from importlib.util import find_spec

from django.urls import include, path

from fingerpost.api.app import api
from fingerpost.api.health import health

urlpatterns = [path("api/", api.urls), path("health", health, name="health")]
if find_spec("fingerpost.api.webhooks"):
    urlpatterns.append(path("", include("fingerpost.api.webhooks")))
