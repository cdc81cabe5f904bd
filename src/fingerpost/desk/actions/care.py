"""Looking after colleagues who are named, targeted or shaken (4.6a, 4.6f, 4.6h, A3l)."""

from fingerpost.desk.actions.action import Action


class NotifyManager(Action):
    """Tell a colleague's line manager, with the colleague's knowledge unless there is danger; never when the manager is
    the subject."""

    name = "notify_manager"
    words = "Tell the line manager"
    reaches = "The colleague's line manager."
    tells = "The colleague first, unless there is danger."
    warning = "Speak to the colleague first. Never tell a manager who is the subject of the post."
    doing = "Speak to the manager, then record that it was done. Keep the content out of the record."


class OfferSupport(Action):
    """Offer support to a colleague who was named or targeted, or to whoever handled a hard contact."""

    name = "offer_support"
    words = "Offer support"
    reaches = "The colleague."
    doing = "Make the offer, then record that it was made. What was said is never kept here."
