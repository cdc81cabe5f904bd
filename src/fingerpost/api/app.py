"""Puts the API together."""

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, Throttled, ValidationError

from fingerpost import __version__
from fingerpost.api import acts, directory, drafts, posts, queue
from fingerpost.api.problems import Problem, answer

api = NinjaAPI(
    title="Fingerpost",
    version=__version__,
    description="Posts and the directory of colleagues in, and the desk. Every error is a problem document (RFC 9457).",
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api",
)
api.add_router("", posts.router)
api.add_router("", directory.router)
api.add_router("", queue.router)
api.add_router("", drafts.router)
api.add_router("", acts.router)
api.add_exception_handler(Problem, answer)


@api.exception_handler(Throttled)
def too_many(request: HttpRequest, refused: Throttled) -> HttpResponse:
    """Say how long to wait."""
    wait = str(int(refused.wait or 60) + 1)
    problem = Problem(429, "too-many", "Too many requests.", f"Wait {wait} seconds.", {"Retry-After": wait})
    return answer(request, problem)


@api.exception_handler(ValidationError)
def unreadable(request: HttpRequest, bad: ValidationError) -> HttpResponse:
    """Say which field cannot be read, and why; never what stood in it."""
    faults = [{"field": ".".join(str(part) for part in each["loc"]), "why": str(each["msg"])} for each in bad.errors]
    detail = " ".join(f"{fault['field']}: {fault['why']}." for fault in faults[:5])
    problem = Problem(422, "unreadable", "Something in the request cannot be read.", detail, errors=faults)
    return answer(request, problem)


@api.exception_handler(HttpError)
def not_json(request: HttpRequest, bad: HttpError) -> HttpResponse:
    """Say that the body is not JSON."""
    problem = Problem(bad.status_code, "bad-json", "The request cannot be read.", f"{bad} Send one JSON object.")
    return answer(request, problem)


@api.exception_handler(RequestDataTooBig)
def too_long(request: HttpRequest, refused: RequestDataTooBig) -> HttpResponse:
    """Say how long a body may be."""
    return answer(request, Problem(413, "too-long", "The body is too long.", "At most 2 MiB are read here."))
