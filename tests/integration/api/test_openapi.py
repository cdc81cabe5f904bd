"""The API keeps what its own OpenAPI document promises, whatever is sent."""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance

from fingerpost.config.wsgi import application
from fingerpost.journal.actor import system
from fingerpost.people.operations import issue_token

pytestmark = pytest.mark.django_db
schema = schemathesis.openapi.from_wsgi("/api/openapi.json", application)


@pytest.fixture
def secret(organisation):
    return issue_token(organisation=organisation, name="a test", purpose="ingest", by=system("test"))[1]


@pytest.fixture(autouse=True)
def keep_the_connection_that_the_test_holds():
    """As Django's own test client does: a request's end must not close the test's transaction."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_one_that_is_described(case, secret):
    from django.core.cache import cache

    cache.clear()
    answer = case.call(headers={"Authorization": f"Bearer {secret}"})
    case.validate_response(answer, checks=[not_a_server_error, response_schema_conformance, status_code_conformance])
