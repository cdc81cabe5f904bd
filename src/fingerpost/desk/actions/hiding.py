"""Hiding a post and showing it again (4.6b, 4.6.3c, A3j)."""

from fingerpost.desk.actions.action import Action


class Hide(Action):
    """Hide a comment from others. Coercive: it needs a ground, evidence first and reasons after."""

    name = "hide"
    words = "Hide"
    act = "hide"
    way = "effect"
    reaches = "Everybody who could see the post; on some platforms its author and their friends still see it."
    tells = "The author, with the reasons, where a message can reach them."
    agreement = "A second person, when the ground is asserted and the signals do not bear it out."
    evidence_first = True
    notice_owed = True
    undone_by = "unhide"
    undo = "Unhide shows the post again."
    doing = "Hides the post after it was captured as evidence; the reasons go to its author."
    by_hand = (
        "Open the post on the platform, signed in as the account it reached.",
        "Hide it there.",
        "Come back and record what happened.",
    )


class Unhide(Action):
    """Show a hidden post again."""

    name = "unhide"
    words = "Unhide"
    act = "unhide"
    way = "effect"
    reaches = "Everybody who can see the account."
    undone_by = "hide"
    undo = "Hide hides it again, on a ground."
    doing = "Shows the post again."
    by_hand = (
        "Open the hidden post on the platform, signed in as the account it reached.",
        "Show it again there.",
        "Come back and record what happened.",
    )
