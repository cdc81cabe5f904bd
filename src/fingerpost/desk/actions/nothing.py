"""Reading a post and leaving it be (A3c)."""

from fingerpost.desk.actions.action import Action


class NoAction(Action):
    """Read it; no reply is needed."""

    name = "no_action"
    words = "Read, no reply needed"
    act = "mark_read"
    way = "read"
    doing = "Marks the post as read by you and closes the case."
    undo = "Reopen the case."
