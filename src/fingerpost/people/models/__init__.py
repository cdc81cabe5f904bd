"""Who there is, one noun a file."""

from fingerpost.people.models.api_token import ApiToken
from fingerpost.people.models.colleague import Colleague
from fingerpost.people.models.failed_sign_in import FailedSignIn
from fingerpost.people.models.once_key import OnceKey
from fingerpost.people.models.organisation import Organisation
from fingerpost.people.models.user import User

__all__ = ["ApiToken", "Colleague", "FailedSignIn", "OnceKey", "Organisation", "User"]
