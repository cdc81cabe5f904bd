"""People and accounts as the desk shows them."""

from fingerpost.desk.queries.shapes import AccountView, PersonView
from fingerpost.inbox.models import StoredPost
from fingerpost.people.models import User


def person_view(user: User | None) -> PersonView | None:
    """A user as others see them; None for nobody."""
    return PersonView(user.pk, user.name, user.role) if user else None


def account_view(post: StoredPost) -> AccountView:
    """The body's account that a post reached, as far as the register knows it."""
    account = post.account
    if account is None:
        return AccountView(None, post.platform, post.account_ref or "Not one of our accounts", "", "")
    return AccountView(account.pk, account.platform, account.name, account.handle, account.tier)
