"""Stronger acts against a post or its author, and asking for a post to be taken down (4.6, 4.6.3, A3j)."""

from fingerpost.desk.actions.action import Action

_ON_PLATFORM = "The desk does not offer this yet. Hide instead where possible, or ask the desk lead."


class Delete(Action):
    """Delete a comment for good."""

    name = "delete"
    words = "Delete"
    act = "hide"
    way = "later"
    reaches = "Everybody, for good."
    tells = "The author, with the reasons."
    evidence_first = True
    notice_owed = True
    undo = "It cannot be undone: hide first."
    later = _ON_PLATFORM


class ReportPlatform(Action):
    """Report a post to the platform, which decides by its own rules (4.6d, 4.6.3b, A3m)."""

    name = "report_platform"
    words = "Report to the platform"
    act = "hide"
    evidence_first = True
    reaches = "The platform, which does not name who reported."
    warning = "People in crisis can feel harmed by being reported (4.4.2)."
    undo = "A report cannot be taken back; the platform decides."
    doing = "Report the post on the platform by hand, then record its answer. The platform decides, not the body."


class Block(Action):
    """Stop an author from reaching the account, after repeated upheld breaches only (4.6g)."""

    name = "block"
    words = "Block"
    act = "hide"
    way = "later"
    reaches = "The author."
    tells = "The author, with the reasons."
    agreement = "The desk lead."
    evidence_first = True
    notice_owed = True
    undone_by = "unblock"
    undo = "Unblock."
    later = _ON_PLATFORM


class Unblock(Action):
    """Let an author reach the account again."""

    name = "unblock"
    words = "Unblock"
    way = "later"
    reaches = "The author."
    undone_by = "block"
    undo = "Block, after repeated upheld breaches."
    later = "The desk does not offer blocking yet, so there is nothing to undo here. Ask the desk lead."


class AskRemove(Action):
    """Ask the author to take down a post that names, pictures or records staff against the principles (4.6c)."""

    name = "ask_remove"
    words = "Ask for removal"
    act = "hide"
    evidence_first = True
    reaches = "The author."
    tells = "The author."
    warning = "They may refuse, and asking can lead to more posts of the same kind (4.6.3)."
    doing = "Ask the author by reply or message to take the post down, then record their answer."
