"""What counts as personal is the same whoever finds it."""

import pytest

from fingerpost.advisers.personal import ADDRESS, MAILBOX, PHONE, counts


@pytest.mark.parametrize(
    ("kind", "before", "found", "after", "expected"),
    [
        (MAILBOX, "write to ", "jo.bloggs@example.org", "", True),
        (MAILBOX, "WRITE TO ", "Jo.Bloggs@Example.ORG", "", True),
        (MAILBOX, "write to ", "press@example.org", "", False),
        (MAILBOX, "write to ", "complaints@example.org", " now", False),
        (PHONE, "ring me on ", "07700 900123", "", True),
        (PHONE, "İ😀 ring me on ", "+44 7700 900123", "", True),
        (PHONE, "his home is ", "01632 960234", "", True),
        (PHONE, "the crisis line is ", "0800 0516 171", "", False),
        (PHONE, "ring Samaritans on ", "116 123", "", False),
        (PHONE, "ring ", "111", "", False),
        (PHONE, "NHS Pensions is ", "0300 3301 346", "", False),
        (PHONE, "the hospital switchboard is ", "01632 960001", "", False),
        (ADDRESS, "she lives at ", "NE99 1AA", "", True),
        (ADDRESS, "Roseberry Park Hospital, ", "TS4 3AF", "", False),
        ("an NHS number", "", "999 000 0018", "", True),
    ],
)
def test_public_lines_mailboxes_and_premises_do_not_count(
    kind: str, before: str, found: str, after: str, expected: bool
) -> None:
    assert counts(kind, before + found + after, (len(before), len(before + found))) is expected
