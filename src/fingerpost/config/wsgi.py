"""What a web server runs: ``gunicorn fingerpost.config.wsgi``."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fingerpost.config.settings")

application = get_wsgi_application()

from fingerpost.register.operations import need_keys  # noqa: E402 - the rows it knows need Django to be ready

need_keys()
