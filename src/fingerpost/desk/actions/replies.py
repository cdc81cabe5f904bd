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
    undo = "It can be taken back until it leaves; after that, on the platform itself."
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
    undo = "It can be taken back until it leaves, and never after that."
    by_hand = (
        "Open a message to the author on the platform, signed in as the account that the post reached.",
        "Paste the words and send them.",
        "Come back and record what happened.",
    )


class MovePrivate(Action):
    """Ask the author to carry on in private, so that their details stay theirs (4.4.1d, A3d)."""

    name = "move_private"
    words = "Take it private"
    act = "move_private"
    way = "effect"
    sends_words = True
    reaches = "Everybody who can see the post reads the public line; the private words reach the author only."
    doing = f"Sends a public line that asks to carry on in private, then a private message where one can be. {_CHECKED}"
    undo = "A line that was sent is taken back on the platform itself; a message cannot be."
    by_hand = (
        "Open the post on the platform, signed in as the account it reached.",
        "Paste the public line and send it.",
        "Come back and record what happened.",
    )


class Signpost(Action):
    """Point to the right service: helplines, urgent help, the complaints process (4.4.2c, A3h)."""

    name = "signpost"
    words = "Signpost"
    reaches = "The author."
    doing = "Reply, in public or in private, with contacts that are right for the place and in date, then record it."
