"""Six stories of one morning, each from the queue to the close, whoever plays them and with what hands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from morning.hands import Hands

LONDON = ZoneInfo("Europe/London")
HELPLINE = "Medicines helpline"
WORDS = ".nhsuk-form-group:has(#text)"
"""Where somebody writes, for the camera."""


@dataclass(frozen=True)
class Desk:
    """Who is at work: an officer, a second person, and the worker, who does all that waits when it is called."""

    officer: Hands
    second: Hands
    worker: Callable[[], None]


@dataclass(frozen=True)
class Written:
    """A post of the demonstration by its key, and the signals that it shows, each with the words that show it."""

    key: str
    found: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Story:
    """What is written, and what people do about it."""

    posts: tuple[Written, ...]
    play: Callable[[Desk], None]


def crisis(desk: Desk) -> None:
    """Somebody has the tablets in front of them: 999 first, then words, a private message, help, and a debrief."""
    me = desk.officer
    me.goes_to("/queue")
    me.sees("Danger to life")
    me.shows("the-queue", at="", also="queue.png")
    me.opens("Jodie W")
    me.sees("Danger now? Call 999 if:")
    me.sees("Is there danger to life now?")
    me.misses("Hide")
    me.misses("Report to the platform")
    me.shows("somebody-in-danger")
    me.presses("Yes, danger now")
    me.sees("Call 999 now")
    me.writes("Why the risk is real and immediate", "They have the tablets in front of them, and nobody picks up.")
    me.writes("Who rang", "Nadia Clarke")
    me.writes("Incident number that they gave (optional)", "TEST-1234")
    me.shows("what-999-needs")
    me.presses("Record it")
    me.sees("TEST-1234")
    _acknowledge(me)
    desk.worker()
    _take_private(me)
    desk.worker()
    me.presses("Signpost")
    me.writes("What was done", "999, NHS 111 and Samaritans, in both answers.")
    me.presses("Record it as done")
    me.sees("Recorded: signpost.")
    me.presses("Write it down: Look whether they answered")
    me.writes("What you saw", "She wrote back that her sister is with her.")
    me.presses("Record it")
    me.sees("her sister is with her")
    me.presses("Close")
    me.writes("Reason (optional)", "The ambulance is with her. The crisis team has the case.")
    me.presses("Close the case")
    me.sees("Offer a debrief")
    me.shows("a-debrief")
    me.presses("Record it")
    me.sees("Closed")


def _acknowledge(me: Hands) -> None:
    me.presses("Reply", key="r")
    me.sees("Where to point them: England")
    me.presses("Use these words: Crisis, in public")
    approved = me.finds("Your reply")
    assert "999" in approved
    me.writes("Your reply", approved.replace("We are sorry", "Hello Jodie. This is Nadia. We are sorry"))
    me.shows("words-of-ones-own", phone=True, at=WORDS)
    me.presses("Send the reply")
    me.sees("Your reply is on its way.")


def _take_private(me: Hands) -> None:
    me.presses("Reply in private")
    me.sees("Crisis, in private")
    me.presses("Use these words: Crisis, in private")
    me.writes("Your private reply", me.finds("Your private reply").replace("telling us", "telling us, Jodie"))
    me.presses("Send the reply")
    me.sees("Your private reply is on its way.")


def critic(desk: Desk) -> None:
    """Somebody is angry, and right. To hide it would take a ground and a second person: it stays, and is answered."""
    me = desk.officer
    _looks_for(me, "Colin Harker")
    me.tries("Colin Harker", "Hide", key="h")
    me.sees("No rule found a ground in this post.")
    me.presses("Continue")
    me.sees("Being negative is not one")
    me.shows("being-negative-is-no-ground")
    _ask_for_it_to_go(me)
    _say_no(desk.second)
    me.goes_to("/queue?text=Harker")
    me.opens("Colin Harker")
    me.sees("It is criticism and breaks no principle.")
    me.sees("It is protected.")
    me.misses("Hide")
    me.presses("Reply", key="r")
    me.sees("Approved words to start from")
    me.presses("Use these words: Complaint")
    me.presses("Send the reply")
    me.sees("There is a problem")
    me.writes(
        "Your reply",
        "Thank you for telling us. We are sorry, and you have every reason to be angry: too many people wait too long."
        " We cannot go into what happened here, because everybody can read it. Our complaints team can, and they will"
        " look for your letter: https://northwold.example.org/complaints",
    )
    me.shows("a-plain-answer", at=WORDS)
    me.presses("Send the reply")
    me.sees("Your reply is on its way.")
    desk.worker()
    me.presses("They have not answered")
    me.sees("Record that they were pointed to the process")
    me.presses("Point to the complaints process")
    me.writes("What was done", "The link to the complaints process, in the reply.")
    me.presses("Record it as done")
    me.sees("Recorded: point to the complaints process.")
    _close(me, "Colin Harker")


def _ask_for_it_to_go(me: Hands) -> None:
    """That it looks bad is no reason either; words that could bear a ground go to a second person."""
    rests_on = "The words or the picture that it rests on"
    me.chooses("Meant to hurt")
    me.presses("Continue")
    me.sees("Quote the words, or say what the picture shows")
    me.writes(rests_on, "It makes us look bad in front of everybody.")
    me.presses("Continue")
    me.sees("Nothing is hidden until a second person agrees.")
    me.presses("Ask a second person")
    me.sees("There is a problem")
    me.writes(rests_on, "“Your own board papers say 61% missed the target” is meant to wound them.")
    me.presses("Continue")
    me.presses("Ask a second person")
    me.sees("The post stays visible until somebody answers.")
    me.misses("Agree or decline")


def _say_no(second: Hands) -> None:
    second.goes_to("/queue?state=awaiting_agreement")
    second.opens("Colin Harker")
    second.sees("Waiting for a second person")
    second.presses("Agree or decline")
    second.chooses("No, I do not agree")
    second.writes("Why", "It is criticism of the board, and he is right. It is protected.")
    second.shows("a-second-person-says-no")
    second.presses("Send your answer")
    second.sees("You did not agree. Nothing was done.")


def hateful(desk: Desk) -> None:
    """Somebody wants a nurse gone for where she comes from: she is spoken to first, and it is hidden, with the reasons.

    A rule found the ground, so the policy asks for no second person.
    """
    me = desk.officer
    _looks_for(me, "Gaz Bowker")
    me.opens("Gaz Bowker")
    me.sees("May be distressing")
    me.presses("May be distressing. Show what they wrote", key="o")
    me.sees("Cover it again")
    me.sees("It is hateful or discriminatory.")
    me.shows("hate-that-names-a-nurse", also="case.png")
    me.presses("Yes, one of our people")
    me.sees("Is their manager the subject of it?")
    me.presses("No")
    me.sees("Speak to the colleague first")
    me.presses("Write it down: Speak to the colleague first")
    me.chooses("Spoken to; the manager may be told")
    me.writes("Who spoke to them", "Nadia Clarke")
    me.writes("What they wish to be done (optional)", "That it goes, and that nobody sends her the words.")
    me.shows("the-nurse-hears-of-it-first", phone=True, at="main form")
    me.presses("Record it")
    me.sees("Tell their line manager")
    for act, told in (("Tell the line manager", "Andrew Hobb rang her."), ("Offer support", "Her manager offered it.")):
        me.presses(act)
        me.writes("What was done", told)
        me.presses("Record it as done")
        me.sees(f"Recorded: {act[0].lower()}{act[1:]}.")
    _hide(me, "Hateful or discriminatory")
    desk.worker()
    me.goes_to(me.page.url)
    me.sees("Captured as evidence")
    me.sees("The reasons reached the author")
    me.shows("the-record", at="#happened")
    me.presses("Report to the platform")
    me.writes("What was done", "Reported as hate speech. The platform has our report.")
    me.presses("Record it as done")
    me.sees("Recorded: report to the platform.")
    _close(me, "Gaz Bowker")


def journalist(desk: Desk) -> None:
    """A reporter wants a comment by three: logged with the deadline and who answers, acknowledged, answered, kept."""
    me = desk.officer
    _looks_for(me, "Miranda Sloane")
    me.opens("Miranda Sloane")
    me.sees("Always answered, as openly as we can, by the deadline.")
    me.presses("Write it down: Log the enquiry")
    me.writes("Outlet", "The Fellside Post")
    me.sets("Their deadline", datetime.now(LONDON).replace(hour=15, minute=0))
    me.writes("Who answers", "Fiona Carrick")
    me.presses("Record it")
    me.sees("The Fellside Post")
    me.presses("Reply", key="r")
    me.presses("Use these words: Media enquiry")
    me.writes("Your reply", me.finds("Your reply").replace("[[press address]]", "press@northwold.example.org"))
    me.presses("Send the reply")
    me.sees("Your reply is on its way.")
    desk.worker()
    me.presses("Write it down: Write down what was said")
    me.writes("What was said", "Two posts on the ward are empty; both are advertised. Nobody was turned away.")
    me.writes("Who said it", "Fiona Carrick")
    me.presses("Record it")
    me.sees("both are advertised")
    _close(me, "Miranda Sloane")
    me.goes_to("/registers/media")
    me.sees("The Fellside Post")
    me.shows("the-media-log")


def spam(desk: Desk) -> None:
    """Two advertisements: taken together, hidden one by one, because nobody is sanctioned in bulk."""
    me, names = desk.officer, ("Quick Cash Now", "Pharma Direct")
    me.goes_to("/queue?signal=spam")
    for name in names:
        me.ticks(name)
    me.shows("two-at-once", at="#queue-list")
    me.presses("Take")
    me.sees("Take: 2 done")
    for name in names:
        me.goes_to("/queue?signal=spam")
        me.opens(name)
        me.sees("It is irrelevant advertising.")
        _hide(me, "Irrelevant advertising")
        desk.worker()
        me.goes_to(me.page.url)
        me.sees("Captured as evidence")
        _close(me, name)


def clinical(desk: Desk) -> None:
    """Somebody asks whether to stop a medicine: no advice, however small, but the place that gives it."""
    me = desk.officer
    _looks_for(me, "Trish O'Dowd")
    me.opens("Trish O'Dowd")
    me.sees("No clinical or medical advice is given here.")
    me.presses("Search the directory of services")
    me.writes("What they need", "medicines")
    me.presses("Search")
    me.sees(HELPLINE)
    me.shows("where-to-ask")
    me.presses("Back to the case")
    me.presses("Write it down: Find the right service")
    me.writes("Which service", HELPLINE)
    me.presses("Record it")
    me.sees(HELPLINE)
    me.presses("Reply in private")
    me.writes(
        "Your private reply",
        "Thank you for asking. We are the communications team and cannot answer questions about medicines. Our"
        " medicines helpline can, on 020 7946 0120, and so can a pharmacist. At any other hour, call 111.",
    )
    me.shows("no-advice-however-small", phone=True, at=WORDS)
    me.presses("Send the reply")
    me.sees("Your private reply is on its way.")
    desk.worker()
    me.presses("Signpost")
    me.writes("What was done", "The medicines helpline and NHS 111, in private.")
    me.presses("Record it as done")
    me.sees("Recorded: signpost.")
    _close(me, "Trish O'Dowd")


def _looks_for(me: Hands, author: str) -> None:
    me.goes_to("/queue")
    me.sees("unread")
    me.looks_for(author)
    me.sees(author)


def _hide(me: Hands, ground: str) -> None:
    me.presses("Hide", key="h")
    me.sees("Which ground does this post go against?")
    me.chooses(ground)
    me.presses("Continue")
    me.sees("You are about to hide this post")
    me.shows("before-it-is-hidden")
    me.presses("Hide it")
    me.sees("The post is being hidden. It was kept as evidence first.")


def _close(me: Hands, author: str) -> None:
    me.presses("Close")
    me.presses("Close the case")
    me.sees(f"Case closed: {author}.")


STORIES = {
    "crisis": Story((Written("crisis-comment", {"crisis": "I've got the tablets here"}),), crisis),
    "critic": Story(
        (Written("critic-right", {"criticism": "Shameful", "complaint": "you lost her referral TWICE"}),), critic
    ),
    "hateful": Story(
        (
            Written(
                "hate-nurse",
                {
                    "hate": "sent back where she came from",
                    "abuse": "scum",
                    "names_staff": "Priya Raman",
                    "targets_staff": "Priya Raman",
                },
            ),
        ),
        hateful,
    ),
    "journalist": Story((Written("media", {"media_enquiry": "I'm a reporter"}),), journalist),
    "spam": Story(
        (Written("spam-loan", {"spam": "Get £5,000 TODAY"}), Written("spam-pills", {"spam": "DM for price list"})), spam
    ),
    "clinical": Story((Written("clinical", {"clinical_question": "Is it safe to stop"}),), clinical),
}
"""The morning, in its order."""
