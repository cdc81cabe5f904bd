"""What can be done about people. Each act is one transaction, needs a permission, and is journalled."""

from fingerpost.people.operations.breaking_glass import BadOpening, break_glass, mark_told
from fingerpost.people.operations.directory import (
    DirectoryFileError,
    DirectoryPreview,
    DirectoryReport,
    Refused,
    import_directory,
    preview_directory,
)
from fingerpost.people.operations.directory_upload import (
    StalePreview,
    put_aside,
    take_upload,
    upload_directory,
)
from fingerpost.people.operations.factors import (
    FactorRefused,
    add_app,
    add_passkey,
    remove_factor,
    remove_factors,
    renew_recovery_codes,
    reseal_factors,
)
from fingerpost.people.operations.once import Answer, KeyUsedOtherwise, once
from fingerpost.people.operations.organisations import create_organisation
from fingerpost.people.operations.resetting import (
    LinkRefused,
    ask_for_reset,
    make_reset_link,
    reset_password,
)
from fingerpost.people.operations.sessions import end_other_sessions, end_session, end_sessions
from fingerpost.people.operations.signing_in import (
    LockedOut,
    SignInRefused,
    prove_again,
    sign_out,
    verify_code,
    verify_passkey,
    verify_password,
)
from fingerpost.people.operations.single_sign_on import StrangerRefused, record_refusal, sign_in_by_claims
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
    reactivate,
    set_password,
    use_shortcuts,
)

__all__ = [
    "Answer",
    "BadOpening",
    "BadUser",
    "DirectoryFileError",
    "DirectoryPreview",
    "DirectoryReport",
    "FactorRefused",
    "KeyUsedOtherwise",
    "LinkRefused",
    "LockedOut",
    "Refused",
    "SignInRefused",
    "StalePreview",
    "StrangerRefused",
    "TokenRefused",
    "add_app",
    "add_passkey",
    "add_user",
    "ask_for_reset",
    "break_glass",
    "change_role",
    "create_organisation",
    "deactivate",
    "end_other_sessions",
    "end_session",
    "end_sessions",
    "import_directory",
    "issue_token",
    "make_reset_link",
    "mark_told",
    "note_token_act",
    "once",
    "preview_directory",
    "prove_again",
    "put_aside",
    "reactivate",
    "record_refusal",
    "remove_factor",
    "remove_factors",
    "renew_recovery_codes",
    "reseal_factors",
    "reset_password",
    "revoke_token",
    "set_password",
    "sign_in_by_claims",
    "sign_out",
    "take_upload",
    "upload_directory",
    "use_desk_token",
    "use_shortcuts",
    "use_token",
    "verify_code",
    "verify_passkey",
    "verify_password",
]
