"""Django's settings. What each FINGERPOST_ variable means is written in docs/running/settings.md, and nowhere else."""

import warnings
from importlib.util import find_spec
from pathlib import Path

from csp.constants import NONCE, NONE, SELF

from fingerpost.cli.demonstration.stand import PRETEND_STATE
from fingerpost.config.database import database
from fingerpost.config.environment import BadSetting, Environment
from fingerpost.config.sign_in_rules import mail, second_factor_roles, single_sign_on
from fingerpost.register.keys import KEYS_FILE, installation_keys

# Folders -------------------------------------------------------------------------------------------------------------

env = Environment()
_above = Path(__file__).resolve().parents[3]
CHECKOUT = _above if (_above / "pyproject.toml").is_file() else None
FINGERPOST_DATA = env.folder(
    "FINGERPOST_DATA", (CHECKOUT / "var") if CHECKOUT else Path.home() / ".local/share/fingerpost"
)
FINGERPOST_ASSETS = env.folder("FINGERPOST_ASSETS", (CHECKOUT or FINGERPOST_DATA) / "node_modules")
FINGERPOST_MODELS = env.folder("FINGERPOST_MODELS", FINGERPOST_DATA / "models")
FINGERPOST_KEYS_FILE = FINGERPOST_DATA / KEYS_FILE

# Keys ----------------------------------------------------------------------------------------------------------------
# Without keys the commands that need none still work (`setup` makes them); wsgi.py refuses to start.

_keys = installation_keys(FINGERPOST_KEYS_FILE)
SECRET_KEY = env.text("FINGERPOST_SECRET_KEY", _keys.secret if _keys else "")
if SECRET_KEY and len(SECRET_KEY) < 40:
    raise BadSetting("FINGERPOST_SECRET_KEY", "at least 40 random characters", f"{len(SECRET_KEY)} characters")
FINGERPOST_CREDENTIAL_KEYS = env.words("FINGERPOST_CREDENTIAL_KEYS", _keys.credentials if _keys else ())

# Who may ask, and over what ------------------------------------------------------------------------------------------

_LOCAL = ("localhost", "127.0.0.1", "[::1]")
DEBUG = env.flag("FINGERPOST_DEBUG", False)
ALLOWED_HOSTS = list(env.words("FINGERPOST_HOSTS", _LOCAL))
HTTPS = env.flag("FINGERPOST_HTTPS", default=not set(ALLOWED_HOSTS) <= set(_LOCAL))
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = False
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]  # a Trust's other sub-domains are not ours to decide about
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
FILE_UPLOAD_HANDLERS = ["fingerpost.web.importing.uploading.AtMost"]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}

# Replies -------------------------------------------------------------------------------------------------------------

FINGERPOST_UNDO_SECONDS = env.number("FINGERPOST_UNDO_SECONDS", 60, 0, 600)

# Sessions ------------------------------------------------------------------------------------------------------------

FINGERPOST_IDLE_MINUTES = env.number("FINGERPOST_IDLE_MINUTES", 60, 5, 720)
FINGERPOST_SESSION_HOURS = env.number("FINGERPOST_SESSION_HOURS", 12, 1, 24)
SESSION_COOKIE_NAME = "fingerpost_session"
SESSION_COOKIE_AGE = FINGERPOST_SESSION_HOURS * 3600
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_FAILURE_VIEW = "fingerpost.web.errors.form_expired"
FINGERPOST_SECOND_FACTOR_ROLES = second_factor_roles(env)
FINGERPOST_SSO = single_sign_on(env)
PASSWORD_RESET_TIMEOUT = 3600
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# Outside readers -----------------------------------------------------------------------------------------------------

FINGERPOST_ADVISERS = env.file("FINGERPOST_ADVISERS")

# Parts ---------------------------------------------------------------------------------------------------------------

APPS = ("journal", "people", "register", "delivery", "tuning", "inbox", "evidence", "desk", "web", "config")
"""Our Django apps, lowest floor first. One that is not built yet is left out."""

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "csp",
    "allauth",
    "allauth.account",  # only because allauth.mfa needs it; its tables stay empty and its pages are not served
    "allauth.mfa",
    *(f"fingerpost.{app}" for app in APPS if find_spec(f"fingerpost.{app}.apps")),
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "fingerpost.config.session_limits.SessionLimits",
    "fingerpost.config.no_store.NoStore",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "fingerpost.config.urls"
WSGI_APPLICATION = "fingerpost.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Pages ---------------------------------------------------------------------------------------------------------------

_jinja: dict[str, object] = {"trim_blocks": True, "lstrip_blocks": True}
if find_spec("fingerpost.web") and find_spec("fingerpost.web.environment"):
    _jinja["environment"] = "fingerpost.web.environment.environment"
TEMPLATES = [
    {"BACKEND": "django.template.backends.jinja2.Jinja2", "APP_DIRS": True, "DIRS": [], "OPTIONS": _jinja},
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "DIRS": [],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

STATIC_URL = "/static/"
STATIC_ROOT = FINGERPOST_DATA / "static"  # only where `collectstatic` was run; else files come from their own folders
warnings.filterwarnings("ignore", message="No directory at")
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False
_assets = (("nhsuk", "nhsuk-frontend/dist/nhsuk"), ("htmx", "htmx.org/dist"))
STATICFILES_DIRS = [
    (prefix, str(FINGERPOST_ASSETS / inside)) for prefix, inside in _assets if (FINGERPOST_ASSETS / inside).is_dir()
]

# The desk -----------------------------------------------------------------------------------------------------------

FINGERPOST_BREAK_AFTER = env.number("FINGERPOST_BREAK_AFTER", 20, 1, 1000)

# Rows and people -----------------------------------------------------------------------------------------------------

DATABASES = {"default": database(env.text("FINGERPOST_DATABASE_URL"), FINGERPOST_DATA)}
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["fingerpost.people.backend.ThrottledBackend"]
LOGIN_URL = "/sign-in"
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = "/"
_CHECKS = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_CHECKS}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {
        "NAME": f"{_CHECKS}.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("name", "email")},
    },
    {"NAME": f"{_CHECKS}.CommonPasswordValidator"},
]

ACCOUNT_USER_MODEL_USERNAME_FIELD = None  # people are known by their address
ACCOUNT_LOGIN_METHODS, ACCOUNT_SIGNUP_FIELDS = {"email"}, ["email*"]
MFA_ADAPTER = "fingerpost.people.factors.Adapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_TOLERANCE = 1  # a telephone's clock may be half a minute off
MFA_WEBAUTHN_USER_VERIFICATION = "required"

# Letters -------------------------------------------------------------------------------------------------------------

globals().update(mail(env, FINGERPOST_DATA, demonstration=(FINGERPOST_DATA / PRETEND_STATE).exists()))

# Notices to colleagues -----------------------------------------------------------------------------------------------

FINGERPOST_ADDRESS = env.text("FINGERPOST_ADDRESS", "http://localhost:8000").rstrip("/")
if not FINGERPOST_ADDRESS.startswith(("https://", "http://")):
    raise BadSetting("FINGERPOST_ADDRESS", "the address of the pages, such as https://desk.example.org", "no address")
FINGERPOST_TEAMS_HOSTS = env.words(
    "FINGERPOST_TEAMS_HOSTS",
    ("webhook.office.com", "logic.azure.com", "api.powerplatform.com", "api.powerautomate.com"),
)

# Words and time ------------------------------------------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"
FINGERPOST_SHOWN_TIME_ZONE = "Europe/London"
"""Times are kept in UTC and shown in this zone."""

# Logs: what the program did, never what anybody wrote. Request bodies and query strings are not logged. ---------------

_level = env.choice("FINGERPOST_LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR"))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "fingerpost.config.log_lines.LogLine",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    },
    "handlers": {"screen": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["screen"], "level": _level},
    "loggers": {"django": {"handlers": [], "level": "WARNING", "propagate": True}},
}
