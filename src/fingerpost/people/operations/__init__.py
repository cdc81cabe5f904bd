"""What can be done about people. Each act is one transaction, needs a permission, and is journalled."""

from fingerpost.people.operations.directory import DirectoryFileError, DirectoryReport, Refused, import_directory
from fingerpost.people.operations.once import Answer, KeyUsedOtherwise, once
from fingerpost.people.operations.organisations import create_organisation
from fingerpost.people.operations.signing_in import LockedOut, SignInRefused, sign_out, verify_password
from fingerpost.people.operations.tokens import (
    TokenRefused,
    issue_token,
    note_token_act,
    revoke_token,
    use_desk_token,
    use_token,
)
from fingerpost.people.operations.users import (
    BadUser,
    add_user,
    change_role,
    deactivate,
    end_sessions,
    reactivate,
    set_password,
)

__all__ = [
    "Answer",
    "BadUser",
    "DirectoryFileError",
    "DirectoryReport",
    "KeyUsedOtherwise",
    "LockedOut",
    "Refused",
    "SignInRefused",
    "TokenRefused",
    "add_user",
    "change_role",
    "create_organisation",
    "deactivate",
    "end_sessions",
    "import_directory",
    "issue_token",
    "note_token_act",
    "once",
    "reactivate",
    "revoke_token",
    "set_password",
    "sign_out",
    "use_desk_token",
    "use_token",
    "verify_password",
]
