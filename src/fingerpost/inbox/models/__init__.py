"""The rows that the inbox keeps."""

from fingerpost.inbox.models.assessment import StoredAssessment
from fingerpost.inbox.models.author import StoredAuthor
from fingerpost.inbox.models.id_alias import IdAlias
from fingerpost.inbox.models.kept_picture import KeptPicture
from fingerpost.inbox.models.policy_adoption import PolicyAdoption
from fingerpost.inbox.models.policy_trial import PolicyTrial
from fingerpost.inbox.models.policy_version import PolicyVersion
from fingerpost.inbox.models.post import StoredPost
from fingerpost.inbox.models.post_import import ImportLine, ImportPiece, PostImport
from fingerpost.inbox.models.reading import StoredReading
from fingerpost.inbox.models.revision import Revision

__all__ = [
    "IdAlias",
    "ImportLine",
    "ImportPiece",
    "KeptPicture",
    "PolicyAdoption",
    "PolicyTrial",
    "PolicyVersion",
    "PostImport",
    "Revision",
    "StoredAssessment",
    "StoredAuthor",
    "StoredPost",
    "StoredReading",
]
