"""What a web server runs: ``gunicorn fingerpost.config.wsgi``."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from fingerpost.register.keys import require_keys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fingerpost.config.settings")

application = get_wsgi_application()
require_keys(settings.SECRET_KEY, settings.FINGERPOST_CREDENTIAL_KEYS)
