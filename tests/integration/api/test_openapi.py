"""The API keeps what its own OpenAPI document promises, whatever is sent."""

import itertools

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance

from fingerpost.config.wsgi import application
from fingerpost.journal.actor import system
from fingerpost.people.operations import issue_token

pytestmark = pytest.mark.django_db
numbers = itertools.count()
schema = schemathesis.openapi.from_wsgi("/api/openapi.json", application)


@pytest.fixture
def secret(organisation):
    return issue_token(organisation=organisation, name="a test", purpose="ingest", by=system("test"))[1]


@pytest.fixture
def desk_secrets(token_of, officer, lead):
    """A token for each thing that is done at the desk."""
    return [token_of(officer, "desk_work"), token_of(lead, "desk_agree"), token_of(officer, "desk_read")]


@pytest.fixture(autouse=True)
def keep_the_connection_that_the_test_holds():
    """As Django's own test client does: a request's end must not close the test's transaction."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


posts = schema.include(path="/api/posts")
desk = schema.include(path_regex="^/api/cases")


@posts.parametrize()
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_one_that_is_described(case, secret):
    from django.core.cache import cache

    cache.clear()
    answer = case.call(headers={"Authorization": f"Bearer {secret}"})
    case.validate_response(answer, checks=[not_a_server_error, response_schema_conformance, status_code_conformance])


@pytest.fixture
def there(arrived):
    """A case that every example is about."""
    return arrived()


@desk.parametrize()
@settings(max_examples=15, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
def test_every_answer_of_the_desk_is_one_that_is_described(case, desk_secrets, there):
    """Half of the time about a case that is there, at the version that it has: then the desk itself answers."""
    from django.core.cache import cache

    cache.clear()
    number = next(numbers)
    if number % 2 and case.path_parameters:
        there.refresh_from_db()
        case.path_parameters["case_id"] = str(there.pk)
        case.headers = {"If-Match": f'"{there.version}"'}
        if isinstance(case.body, dict):
            case.body = {name: value for name, value in case.body.items() if name != "version"}
    answer = case.call(headers={"Authorization": f"Bearer {desk_secrets[number % 3]}"})
    case.validate_response(answer, checks=[not_a_server_error, response_schema_conformance, status_code_conformance])


def test_every_act_of_the_desk_is_described():
    described = {
        path.rpartition("/")[2] for path in schema.raw_schema["paths"] if path.startswith("/api/cases/{case_id}/")
    }
    assert {"take", "release", "reply", "hide", "unhide", "agree", "decline", "explain", "note", "close"} <= described
