"""Who there is, one noun a file."""

from fingerpost.people.models.api_token import ApiToken
from fingerpost.people.models.colleague import Colleague
from fingerpost.people.models.directory_upload import DirectoryUpload
from fingerpost.people.models.failed_sign_in import FailedSignIn
from fingerpost.people.models.once_key import OnceKey
from fingerpost.people.models.opening import Opening
from fingerpost.people.models.organisation import Organisation
from fingerpost.people.models.signed_in import SignedIn
from fingerpost.people.models.user import User

__all__ = [
    "ApiToken",
    "Colleague",
    "DirectoryUpload",
    "FailedSignIn",
    "OnceKey",
    "Opening",
    "Organisation",
    "SignedIn",
    "User",
]
