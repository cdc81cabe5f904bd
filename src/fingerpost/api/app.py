"""Puts the API together."""

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import Throttled

from fingerpost import __version__
from fingerpost.api import directory, posts
from fingerpost.api.problems import Problem, answer

api = NinjaAPI(
    title="Fingerpost",
    version=__version__,
    description="Posts and the directory of colleagues in. Every error is a problem document (RFC 9457).",
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api",
)
api.add_router("", posts.router)
api.add_router("", directory.router)
api.add_exception_handler(Problem, answer)


@api.exception_handler(Throttled)
def too_many(request: HttpRequest, refused: Throttled) -> HttpResponse:
    """Say how long to wait."""
    wait = str(int(refused.wait or 60) + 1)
    problem = Problem(429, "too-many", "Too many requests.", f"Wait {wait} seconds.", {"Retry-After": wait})
    return answer(request, problem)
