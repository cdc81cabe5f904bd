"""Adding users, changing what they may do, and switching them off the moment they leave (4.9)."""

from collections.abc import Mapping

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import Organisation, SignedIn, User
from fingerpost.people.models.user import normal_email
from fingerpost.people.permissions import ROLE_NAMES, Permission, require


class BadUser(ValueError):
    """A user cannot be as asked. ``problems`` says what to change, by field: email, name, role, password or user."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__(" ".join(problems.values()))
        self.problems = dict(problems)


@transaction.atomic
def add_user(
    *, organisation: Organisation, email: str, name: str, role: str, by: Actor, password: str | None = None
) -> User:
    """Add somebody who signs in. Without a password they cannot sign in until one is set.

    Raises NotPermitted, or BadUser with every problem at once.
    """
    require(by, Permission.MANAGE_PEOPLE)
    user = User(organisation=organisation, email=normal_email(email), name=name.strip(), role=role)
    check_user(user, password)
    user.set_password(password)
    try:
        with transaction.atomic():
            user.save(force_insert=True)
    except IntegrityError:
        raise BadUser({"email": "Somebody with this e-mail address is there already."}) from None
    _journal("user.added", user, by, facts={"role": role}, personal={"email": user.email, "name": user.name})
    return user


def change_role(user: User, role: str, *, by: Actor) -> User:
    """Give somebody another role; what they may do changes with their next request.

    Raises NotPermitted; BadUser for an unknown role, for one's own role, and for the last administrator.
    """
    if role not in ROLE_NAMES:
        raise BadUser({"role": _roles()})
    with transaction.atomic():
        user = _held(user, by, "change your own role")
        if role != "administrator":
            _keep_an_administrator(user)
        before, user.role = user.role, role
        user.save(update_fields=["role"])
        _journal("user.role_changed", user, by, facts={"from": before, "to": role})
    return user


def deactivate(user: User, *, by: Actor, why: str = "") -> User:
    """Switch somebody off: their sessions end with this, and they cannot sign in. ``why`` goes beside the record.

    Raises NotPermitted; BadUser for oneself and for the last administrator.
    """
    with transaction.atomic():
        user = _held(user, by, "switch yourself off")
        _keep_an_administrator(user)
        user.is_active = False
        user.sessions_ended += 1
        user.save(update_fields=["is_active", "sessions_ended"])
        SignedIn.objects.filter(user=user).delete()
        _journal("user.deactivated", user, by, personal={"why": why.strip()} if why.strip() else None)
    return user


def reactivate(user: User, *, by: Actor) -> User:
    """Let somebody sign in again. Their old sessions stay ended. Raises NotPermitted."""
    with transaction.atomic():
        user = _held(user, by, "switch yourself on")
        user.is_active = True
        user.save(update_fields=["is_active"])
        _journal("user.reactivated", user, by)
    return user


@transaction.atomic
def set_password(user: User, password: str, *, by: Actor) -> User:
    """Set somebody's password, which ends all their sessions. People may set their own; others need the permission.

    Raises NotPermitted, or BadUser when the password is too weak.
    """
    if by != user.actor:
        require(by, Permission.MANAGE_PEOPLE)
    user = _locked(user)
    check_user(user, password)
    user.set_password(password)
    user.save(update_fields=["password"])
    SignedIn.objects.filter(user=user).delete()
    _journal("user.password_set", user, by)
    return user


def use_shortcuts(on: bool, *, by: User) -> None:
    """Let single letters be keyboard shortcuts for this person, or no longer. Raises NotPermitted."""
    require(by, Permission.OWN_ACCOUNT)
    with transaction.atomic():
        User.objects.filter(pk=by.pk).update(shortcuts=on)
        record(
            organisation_id=by.organisation_id,
            by=by.actor,
            act="user.shortcuts_chosen",
            subject=f"user:{by.pk}",
            facts={"on": on},
        )


def _held(user: User, by: Actor, what: str) -> User:
    """The user's row, held until the transaction ends, once it is sure that ``by`` may change it."""
    require(by, Permission.MANAGE_PEOPLE)
    if by.id == user.actor.id:
        raise BadUser({"user": f"You cannot {what}. Ask another administrator."})
    return _locked(user)


def _locked(user: User) -> User:
    return User.objects.select_for_update().get(pk=user.pk)


def _keep_an_administrator(user: User) -> None:
    """Refuse to lose the last one, because nobody could then add another. Holds the administrators' rows."""
    if user.role != "administrator":
        return
    administrators = User.objects.select_for_update().filter(
        organisation_id=user.organisation_id, role="administrator", is_active=True
    )
    if not [one for one in administrators.order_by("pk") if one.pk != user.pk]:
        raise BadUser({"user": "This is the only administrator. Make somebody else an administrator first."})


def check_user(user: User, password: str | None) -> None:
    """Raise BadUser with everything that is wrong with a user and the password that they shall have."""
    problems: dict[str, str] = {}
    try:
        user.clean_fields(exclude=["password", "organisation"])
    except ValidationError as fault:
        problems = {field: " ".join(said) for field, said in fault.message_dict.items()}
    if user.role not in ROLE_NAMES:
        problems["role"] = _roles()
    if password is not None:
        try:
            validate_password(password, user)
        except ValidationError as fault:
            problems["password"] = " ".join(fault.messages)
    if problems:
        raise BadUser(problems)


def _roles() -> str:
    return f"There is no such role. The roles are: {', '.join(ROLE_NAMES)}."


def _journal(
    act: str, user: User, by: Actor, facts: Mapping[str, str] | None = None, personal: Mapping[str, str] | None = None
) -> None:
    record(
        organisation_id=user.organisation_id,
        by=by,
        act=act,
        subject=f"user:{user.pk}",
        clause="3.2",
        facts=facts,
        personal=personal,
    )
