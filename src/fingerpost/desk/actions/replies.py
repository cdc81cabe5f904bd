"""Speaking to the author: in public, in private, or moving from one to the other (4.4.1, 4.4.2, A3b, A3d)."""

from fingerpost.desk.actions.action import Action

_CHECKED = "Words are checked before they leave: personal information and unfilled placeholders stop them."


class Reply(Action):
    """Answer where everybody can read it, or in the conversation when the post is itself private."""

    name = "reply"
    words = "Reply"
    act = "reply"
    way = "effect"
    sends_words = True
    reaches = "The author, and everybody who can see the post."
    doing = f"Sends the reply in the body's name. {_CHECKED}"
    undo = "A reply that was sent is taken back on the platform itself."
    by_hand = (
        "Open the post on the platform, signed in as the account it reached.",
        "Paste the words and send them.",
        "Come back and record what happened.",
    )


class PrivateReply(Action):
    """Answer where only the author can read it. Facebook and Instagram allow one, within seven days."""

    name = "private_reply"
    words = "Reply in private"
    act = "private_reply"
    way = "effect"
    sends_words = True
    private = True
    reaches = "The author only."
    doing = f"Sends a private message in the body's name. {_CHECKED}"
    undo = "A message that was sent cannot be taken back."
    by_hand = (
        "Open a message to the author on the platform, signed in as the account that the post reached.",
        "Paste the words and send them.",
        "Come back and record what happened.",
    )


class MovePrivate(Action):
    """Ask the author to carry on in private, so that their details stay theirs (4.4.1d, A3d)."""

    name = "move_private"
    words = "Take it private"
    reaches = "The author."
    doing = "Reply with the words that ask for a private message, then record it here."


class Signpost(Action):
    """Point to the right service: helplines, urgent help, the complaints process (4.4.2c, A3h)."""

    name = "signpost"
    words = "Signpost"
    reaches = "The author."
    doing = "Reply, in public or in private, with contacts that are right for the place and in date, then record it."
