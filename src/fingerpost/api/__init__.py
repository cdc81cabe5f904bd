"""The same acts as JSON, with an OpenAPI description at /api/openapi.json. Bring a token; see docs/running/api.md."""
