"""Asking for a second person: the one place where it is written down, and those who may agree are told (A3i)."""

from collections.abc import Mapping
from typing import Any

from fingerpost.desk import lifecycle
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.naming import not_named
from fingerpost.desk.telling import call_off, tell
from fingerpost.desk.watching.colleagues import Colleagues
from fingerpost.people.permissions import Permission


def ask_second_person(
    file: CaseFile, *, action: str, clause: str = "", personal: Mapping[str, str] | None = None, **data: Any
) -> None:
    """Write down what is asked, and tell everybody who may agree but the asker and whoever the post names."""
    asked = file.append("agreement_asked", clause=clause, personal=personal, action=action, **data)
    may_agree = Permission(lifecycle.ACTS["agree"].permission)
    people = Colleagues(file.case.organisation).with_permissions(may_agree)
    tell(file, "agreement", asked.number, not_named(file.case.post, people))


def nobody_is_asked(file: CaseFile) -> None:
    """Somebody answered, so nobody needs to be told any more."""
    call_off(file, "agreement")
