"""The one table of who may do what. Needs no Django.

Read it as: *this role* may do *these things*. Nothing else in the program grants a right, and whoever is not named
here may do nothing. A rule of the policy pack may ask for a second person on top; it never grants. Clauses: 3.2, 4.3,
4.6, 4.9, 4.10.
"""

import ast
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType


class Permission(StrEnum):
    """One thing that may be done."""

    SEE_QUEUE = "see_queue"
    """See which posts wait, and how urgent each is."""
    READ_CASE = "read_case"
    """Read a post with all that is known of it."""
    TAKE_CASE = "take_case"
    """Hold a case while working on it."""
    REPLY = "reply"
    """Answer somebody, in public or in private."""
    HIDE = "hide"
    """Hide a post, on a ground."""
    UNHIDE = "unhide"
    """Show a hidden post again."""
    DECIDE = "decide"
    """Choose any other action, or none, and give the reason."""
    CLOSE_CASE = "close_case"
    """End a case."""
    ASSERT_GROUND = "assert_ground"
    """Say in writing that a post breaches a clause although no rule found it."""
    CORRECT_SIGNAL = "correct_signal"
    """Say in writing that the machine read a signal wrongly."""
    AGREE_GROUND = "agree_ground"
    """Be the second person who agrees to an act that needs two."""
    TRY_AGAIN = "try_again"
    """Have an act on a platform tried once more, or a delivery that could not be read read again."""
    CAPTURE_EVIDENCE = "capture_evidence"
    """Keep a post as evidence."""
    INGEST_POSTS = "ingest_posts"
    """Bring posts in: paste, upload, or send them."""
    LEAD_DESK = "lead_desk"
    """Share views of the queue, and see how much distressing content colleagues opened, as numbers (4.6)."""
    ACKNOWLEDGE_ALERTS = "acknowledge_alerts"
    """Say that an alert has been seen and is dealt with."""
    MANAGE_ROTA = "manage_rota"
    """Say who is on call when, and who hears last."""
    CLOSE_DAYS = "close_days"
    """Keep the desk closed on a day beside those of the policy, and open it again."""
    OWN_NOTICES = "own_notices"
    """Choose how one is told that something needs one."""
    SEE_NOTICES = "see_notices"
    """See which notices reached whom, and send again what did not."""
    SEE_STATE = "see_state"
    """See whether everything works: the worker, the keys, what waits too long and what reaches nobody."""
    MANAGE_ACCOUNTS = "manage_accounts"
    """Change the register of official accounts, and set (never read) their credentials."""
    MANAGE_PEOPLE = "manage_people"
    """Add users, change roles, switch people off, end sessions, give out tokens."""
    IMPORT_DIRECTORY = "import_directory"
    """Make the directory of colleagues what a file says."""
    SECOND_LOOK = "second_look"
    """Look again at a colleague's closed case, without knowing what they decided."""
    SEE_QUALITY = "see_quality"
    """See how often officers decide alike, and which readings of the machine people put right."""
    SEE_JOURNAL = "see_journal"
    """Read the record of who did what."""
    ERASE_PERSONAL = "erase_personal"
    """Erase what the record holds of a person."""
    SEE_POLICY = "see_policy"
    """Read the policy pack that is in force."""
    ADOPT_POLICY = "adopt_policy"
    """Try out a changed policy pack and put it in force (3.2)."""
    SEE_MODEL = "see_model"
    """Read what the learned reader is, how well it reads and how that changes; compare it with another."""
    ADOPT_MODEL = "adopt_model"
    """Let another model read, or go back to an earlier one."""
    TEACH_MODEL = "teach_model"
    """Write examples for the model from corrections, and accept or refuse those of others."""
    OWN_ACCOUNT = "own_account"
    """Look after one's own password, second factor and sessions."""
    KNOW_SUPPORT = "know_support"
    """Know of the support that a colleague was offered."""
    KNOW_SAFEGUARDING = "know_safeguarding"
    """Know of sealed safeguarding matters."""
    KNOW_INVESTIGATIONS = "know_investigations"
    """Know of sealed investigations."""
    KNOW_LEGAL = "know_legal"
    """Know of sealed legal matters."""
    DECLARE_EMERGENCY = "declare_emergency"
    """Switch emergency mode on, change its line, and switch it off (4.4)."""
    KEEP_SERVICES = "keep_services"
    """Replace the directory of services to which people are sent (A3h)."""
    BREAK_GLASS = "break_glass"
    """Open one sealed matter in an emergency, for an hour, with a reason; information governance is told."""
    SEE_OPENINGS = "see_openings"
    """See every sealed matter that was opened in an emergency, by whom and why."""


_P = Permission

_OWN = frozenset({_P.OWN_ACCOUNT, _P.OWN_NOTICES})
"""What everybody may do for themselves."""

_OFFICER = _OWN | frozenset(
    {
        _P.SEE_QUEUE,
        _P.READ_CASE,
        _P.TAKE_CASE,
        _P.REPLY,
        _P.HIDE,
        _P.UNHIDE,
        _P.DECIDE,
        _P.CLOSE_CASE,
        _P.ASSERT_GROUND,
        _P.CORRECT_SIGNAL,
        _P.CAPTURE_EVIDENCE,
        _P.INGEST_POSTS,
        _P.ACKNOWLEDGE_ALERTS,
        _P.SEE_POLICY,
        _P.SECOND_LOOK,
        _P.SEE_MODEL,
        _P.DECLARE_EMERGENCY,
        _P.BREAK_GLASS,
    }
)
_READS_CASES = _OWN | {_P.SEE_QUEUE, _P.READ_CASE, _P.SEE_POLICY, _P.BREAK_GLASS}
_KNOWS = _READS_CASES | {_P.ACKNOWLEDGE_ALERTS}
"""Those to whom a sealed case is left: they see it wait, read it, and say that they have its alerts."""

ROLES: Mapping[str, frozenset[Permission]] = MappingProxyType(
    {
        # Works the queue.
        "desk_officer": _OFFICER,
        # Works the queue, agrees as the second person, keeps the register of accounts (4.3, 4.9), adopts policies and
        # models, and keeps the rota.
        "desk_lead": _OFFICER
        | {
            *(_P.AGREE_GROUND, _P.TRY_AGAIN, _P.MANAGE_ACCOUNTS, _P.ADOPT_POLICY),
            *(_P.ADOPT_MODEL, _P.TEACH_MODEL, _P.LEAD_DESK, _P.KNOW_SUPPORT, _P.KEEP_SERVICES),
            *(_P.MANAGE_ROTA, _P.CLOSE_DAYS, _P.SEE_NOTICES, _P.SEE_QUALITY, _P.SEE_STATE),
        },
        # Looks after people and accounts; sees no posts.
        "administrator": _OWN
        | {
            *(_P.MANAGE_PEOPLE, _P.IMPORT_DIRECTORY, _P.MANAGE_ACCOUNTS, _P.SEE_POLICY, _P.SEE_MODEL),
            *(_P.CLOSE_DAYS, _P.SEE_NOTICES, _P.SEE_STATE),
        },
        # Reads the record; sees no posts.
        "auditor": _OWN | {_P.SEE_JOURNAL, _P.SEE_POLICY, _P.SEE_MODEL},
        # Answers for personal data: reads cases and the record, decides what is erased and what a model may learn from.
        "information_governance": _READS_CASES
        | {
            *(_P.AGREE_GROUND, _P.CAPTURE_EVIDENCE, _P.SEE_JOURNAL, _P.ERASE_PERSONAL, _P.SEE_OPENINGS),
            *(_P.SEE_MODEL, _P.TEACH_MODEL),
        },
        # Read cases, and each knows of one kind of sealed matter (4.6).
        "safeguarding_lead": _KNOWS | {_P.KNOW_SAFEGUARDING},
        "legal": _KNOWS | {_P.KNOW_LEGAL},
        "investigator": _KNOWS | {_P.KNOW_INVESTIGATIONS},
        # On call for the whole body: says what it says in an emergency; sees no posts.
        "duty_director": _OWN | {_P.SEE_POLICY, _P.DECLARE_EMERGENCY},
        # The program itself, and whoever may run commands on its machine. Decides nothing about a post.
        "system": frozenset(
            {
                *(_P.MANAGE_PEOPLE, _P.IMPORT_DIRECTORY, _P.MANAGE_ACCOUNTS, _P.INGEST_POSTS, _P.CAPTURE_EVIDENCE),
                _P.SEE_MODEL,
            }
        ),
    }
)

ROLE_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "desk_officer": "Desk officer",
        "desk_lead": "Desk lead",
        "administrator": "Administrator",
        "auditor": "Auditor",
        "information_governance": "Information governance",
        "safeguarding_lead": "Safeguarding lead",
        "legal": "Legal",
        "duty_director": "Duty director",
        "investigator": "Investigator",
    }
)
"""The roles that a person can have, as people read them."""

_READS = frozenset({_P.SEE_QUEUE, _P.READ_CASE})

DESK_PURPOSES: Mapping[str, frozenset[Permission]] = MappingProxyType(
    {
        "desk_read": _READS,
        "desk_work": _READS
        | {_P.TAKE_CASE, _P.REPLY, _P.HIDE, _P.UNHIDE, _P.DECIDE, _P.CLOSE_CASE}
        | {_P.ASSERT_GROUND, _P.CORRECT_SIGNAL, _P.TRY_AGAIN},
        # Apart from the work, so that no single token can both ask and agree.
        "desk_agree": _READS | {_P.AGREE_GROUND},
    }
)
"""Purposes of tokens that act at the desk in a user's name: at most what is here, and never more than the user may."""

TOKEN_PURPOSES: Mapping[str, frozenset[Permission]] = MappingProxyType(
    {"ingest": frozenset({_P.INGEST_POSTS}), "directory": frozenset({_P.IMPORT_DIRECTORY}), **DESK_PURPOSES}
)
"""What a program that brings a token may do, by the token's one purpose."""


class Seal(StrEnum):
    """A kind of matter whose very existence only some may know of: others find nothing, count nothing, get a 404."""

    SUPPORT = "support"
    SAFEGUARDING = "safeguarding"
    INVESTIGATION = "investigation"
    LEGAL = "legal"


KNOWS: Mapping[Seal, Permission] = MappingProxyType(
    {
        Seal.SUPPORT: _P.KNOW_SUPPORT,
        Seal.SAFEGUARDING: _P.KNOW_SAFEGUARDING,
        Seal.INVESTIGATION: _P.KNOW_INVESTIGATIONS,
        Seal.LEGAL: _P.KNOW_LEGAL,
    }
)
"""The permission by which somebody knows of matters under each seal, without breaking the glass."""


class NotPermitted(Exception):
    """Somebody tried what their role does not allow. The message can be shown to them."""

    def __init__(self, permission: Permission, role: str) -> None:
        what = permission.value.replace("_", " ")
        who = ROLE_NAMES.get(role, role).lower() or "nobody signed in"
        super().__init__(f"Your role ({who}) does not allow this: {what}. Ask an administrator if you need it.")
        self.permission, self.role = permission, role


def permissions_of(role: str) -> frozenset[Permission]:
    """Everything that the role allows; nothing for a role that is not in the table."""
    kind, _, purpose = role.partition(":")
    if kind == "token":
        return TOKEN_PURPOSES.get(purpose, frozenset())
    return ROLES.get(role, frozenset())


def roles_with(*permissions: Permission) -> list[str]:
    """The roles that allow all of these."""
    return [role for role in ROLE_NAMES if ROLES[role].issuperset(permissions)]


def may(user: object, permission: Permission) -> bool:
    """Whether this user, token or actor may do it. Somebody not signed in may do nothing."""
    if hasattr(user, "permissions"):
        return permission in user.permissions
    return permission in permissions_of(getattr(user, "role", ""))


def require(user: object, permission: Permission) -> None:
    """Do nothing when this user, token or actor may do it; raise NotPermitted otherwise."""
    if not may(user, permission):
        raise NotPermitted(permission, str(getattr(user, "role", "")))


def known_seals(user: object) -> frozenset[Seal]:
    """The seals whose matters this user, token or actor knows of by their role."""
    return frozenset(seal for seal, permission in KNOWS.items() if may(user, permission))


@cache
def meanings() -> Mapping[Permission, str]:
    """What each permission lets somebody do, in the words that stand under it above.

    Read from this file, so that the page of permissions can never say anything else than the code.
    """
    (table,) = (
        node
        for node in ast.parse(Path(__file__).read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == Permission.__name__
    )
    found: dict[Permission, str] = {}
    for line, below in pairwise(table.body):
        if isinstance(line, ast.Assign) and isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            found[Permission(ast.literal_eval(line.value))] = " ".join(str(below.value.value).split())
    return MappingProxyType(found)
