"""What people type on the pages of a case. The desk decides whether it may be done; these only read it."""

from django import forms

from fingerpost.web.fields import Form, Version, Words

OUTCOMES = (
    ("done", "I did it and I can see that it worked"),
    ("refused", "The platform refused"),
    ("cancelled", "It was not done after all"),
)
ANSWERS = (("agree", "Yes, I agree"), ("decline", "No, I do not agree"))
WAYS = (
    ("send", "Send these reasons to the author"),
    ("impossible", "They cannot be sent: no message can reach the author"),
    ("withhold", "Withhold them: they would reveal who reported it, tip somebody off or harm somebody in crisis"),
)


def _choice(pairs: tuple[tuple[str, str], ...], missing: str) -> forms.ChoiceField:
    return forms.ChoiceField(choices=pairs, error_messages={"required": missing, "invalid_choice": missing})


class Act(Form):
    """An act with nothing to type but the version that the page showed."""

    version = Version()


class Reply(Act):
    """The words of a reply, what answers the concerns about them, and why when the policy is against it.

    ``stamp`` tells which words of the draft the page was drawn from.
    """

    text = Words(missing="Enter the words of your reply")
    why = Words(missing="", required=False, longest=4000)
    all_the_same = Words(missing="", required=False, longest=4000)
    confirmed = forms.BooleanField(required=False)
    asked = forms.BooleanField(required=False)
    stamp = forms.IntegerField(required=False)


class MovePrivate(Reply):
    """The public line, and the private words where a message can be sent."""

    text = Words(missing="Enter the public line")
    more = Words(missing="", required=False)


class Assign(Act):
    """To whom a case goes: a colleague's id or a role."""

    to = forms.CharField(max_length=60, error_messages={"required": "Choose who it goes to"})
    why = Words(missing="", required=False, longest=4000)


class Snooze(Act):
    """Until when a case sleeps."""

    until = forms.DateTimeField(
        input_formats=("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%d/%m/%Y %H:%M"),
        error_messages={
            "required": "Enter until when it sleeps",
            "invalid": "Enter a day and time, such as 31/12/2026 09:00",
        },
    )
    why = Words(missing="", required=False, longest=4000)


class Seal(Act):
    """What kind of matter a case is that only a few may know of, and why."""

    seal = forms.CharField(max_length=20, error_messages={"required": "Choose what kind of matter it is"})
    why = Words(missing="Enter why only a few may know of this case", longest=4000)
    sure = forms.BooleanField(required=False)


class Note(Form):
    """A note for the desk. It disturbs nobody, so no version is asked for."""

    text = Words(missing="Enter your note", longest=4000)


class Grounded(Act):
    """The ground for an act against a post, and what it rests on when no rule found it."""

    ground = forms.CharField(
        max_length=40,
        error_messages={"required": "Choose the ground that this post goes against. Being negative is not one"},
    )
    rests_on = Words(missing="", required=False, longest=4000)


class Hide(Grounded):
    """A ground, what it rests on, and how protecting people was weighed against patient care (4.6.3)."""

    balance = Words(missing="", required=False, longest=4000)
    statement = Words(missing="", required=False)
    sure = forms.BooleanField(required=False)


class Why(Act):
    """An act for which the record asks why."""

    why = Words(missing="Enter why, so that the record shows it", longest=4000)


class MaybeWhy(Act):
    """An act for which the record asks why in some cases; the desk says when."""

    why = Words(missing="", required=False, longest=4000)


class Step(Act):
    """What was done outside Fingerpost."""

    told = Words(missing="Enter what was done, when and with whom", longest=4000)


class GroundedStep(Grounded):
    """What was done outside Fingerpost on a ground."""

    told = Words(missing="Enter what was done, when and with whom", longest=4000)


class Outcome(Act):
    """What became of an act done by hand on the platform."""

    outcome = _choice(OUTCOMES, "Choose what happened")
    told = Words(missing="Enter what you saw on the platform", longest=4000)


class Again(Act):
    """How somebody knows that an act on the platform was not done, so that it can be tried again."""

    told = Words(missing="Enter what you saw on the platform", longest=4000)


PRESENT = (("yes", "It is there"), ("no", "It is not there"))


class Correction(Act):
    """Whether a signal is there, and why."""

    present = _choice(PRESENT, "Choose what you see in the post")
    why = Words(missing="Enter why, so that others can see what you saw", longest=4000)


class Missed(Act):
    """A signal that the machine did not find, and why it is there."""

    signal = forms.CharField(max_length=40, error_messages={"required": "Choose what the machine missed"})
    why = Words(missing="Enter which words or what picture show it", longest=4000)


class PassOver(Form):
    """Why a step of a guide is not done here. It disturbs nobody, so no version is asked for."""

    pass_why = Words(missing="Enter why this step is not done here", longest=4000)


class Answer(Act):
    """The second person's answer."""

    answer = _choice(ANSWERS, "Choose whether you agree")
    why = Words(missing="Enter why, so that the record shows what you looked at", longest=4000)


class Explain(Act):
    """The statement of reasons as it will be sent, or the recorded reason for not sending it (A3n)."""

    way = _choice(WAYS, "Choose what to do about the reasons")
    text = Words(missing="", required=False)
    why = Words(missing="", required=False, longest=4000)

    def clean(self) -> dict[str, object]:
        """The letter when it is sent, the reason when it is not."""
        cleaned: dict[str, object] = super().clean() or {}
        if cleaned.get("way") == "send" and not cleaned.get("text"):
            self.add_error("text", "Enter the words of the statement")
        if cleaned.get("way") in ("withhold", "impossible") and not cleaned.get("why"):
            self.add_error("why", "Enter why the author is not told")
        return cleaned
