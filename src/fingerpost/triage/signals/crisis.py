"""Whether the author, or someone they speak of, may be in danger from themselves now. Clauses: 4.5.2, Appendix 3.

Missing one costs more than a false alarm, so a guard (past, bereavement, news, jokes) lowers a score and only silences
the weaker signs.
"""

from dataclasses import replace

from fingerpost.triage.assessment import Finding
from fingerpost.triage.clues import FIRES, Weighed, finding, weigh
from fingerpost.triage.despair_signs import CLUES
from fingerpost.triage.example import Example
from fingerpost.triage.self_harm_guards import GUARDS, SETTLED
from fingerpost.triage.words import Words

SIGNAL = "crisis"
BY = f"rule:{SIGNAL}/1"
EARLIER_COUNTS = 6
"""How much less danger spoken of in an earlier message counts than in this one."""
EARLIER_SETTLED = 25
"""How much less again when this message says that it has passed."""
KEPT_EARLIER = 10


def detect(words: Words) -> Finding:
    """The danger in this message, or in what the same author wrote before it in the same conversation."""
    now = finding(words, weigh(words.plain, CLUES, GUARDS), BY)
    before = _earlier(words)
    if before is not None and before.score > (now.score or 0):
        return Finding(before.score, now.spans, f"In an earlier message: {_small(before.clue.why)}", BY)
    return now


def _earlier(words: Words) -> Weighed | None:
    lowered = EARLIER_COUNTS + (EARLIER_SETTLED if SETTLED.search(words.plain) else 0)
    found = [one for text in words.earlier[-KEPT_EARLIER:] for one in weigh(text, CLUES, GUARDS)]
    best = max(found, key=lambda one: one.score, default=None)
    if best is None or best.score - lowered < FIRES:
        return None
    return replace(best, score=min(95, best.score - lowered))


def _small(why: str) -> str:
    return why[:1].lower() + why[1:]


EXAMPLES = (
    Example("I've taken all my tablets", True),
    Example("ive just necked a full box of paracetamol and i dont know what to do", True),
    Example("nobody would even notice if i wasnt here", True),
    Example("gonna jump off the tyne bridge tonight", True),
    Example("cant do this anymore goodbye", True),
    Example("My son says he is going to end it and the crisis team wont pick up", True),
    Example("cba being alive tbh", True),
    Example("honestly might just unalive myself", True),
    Example("kms. not even joking this time", True),
    Example("i want to die", True),
    Example("My kids would be better off without me", True),
    Example("got the rope ready. sorry to everyone i let down", True),
    Example("relapsed with sh last night and its bad", True),
    Example("the voices are telling me to hurt myself", True),
    Example("I can't keep myself safe tonight, who do I ring?", True),
    Example("whats the point in carrying on", True),
    Example("i just want to go to sleep and not wake up", True),
    Example("Our lass has took an overdose and youve sent her home", True),
    Example("By the time you read this I'll be gone. Tell my mam I love her", True),
    Example("how many paracetamol does it take", True),
    Example("standing on the bridge now", True),
    Example("Sick of fighting. Had enough of life. You lot never listened", True),
    Example("he's posted goodbye on facebook and he's not answering, please help", True),
    Example("discharged me yesterday feeling suicidal. thanks for nothing", True),
    Example("My son died by suicide last year and now I want to be with him, I've got the pills here", True),
    Example("My daughter is suicidal and has waited 14 months for CAMHS", True),
    Example("My son died by suicide last year and your trust failed him", False, "bereavement and criticism"),
    Example("Ten years ago I tried to take my own life. I'm so glad I'm still here", False, "recovered"),
    Example("It's World Suicide Prevention Day. Talk to someone. Samaritans 116 123", False),
    Example("If you are feeling suicidal please call Samaritans on 116 123", False),
    Example("If Boro lose again on saturday im gonna kill myself lol", False, "hyperbole"),
    Example("dying for a brew", False),
    Example("I could have died of embarrassment", False),
    Example("Nearly killed myself laughing at that", False),
    Example("I can't do this anymore, your booking system is a joke", False),
    Example("Suicide rates in the North East are the highest in England, says the BBC", False),
    Example("The crisis team is a disgrace, no one ever answers", False, "criticism"),
    Example("I'm ending it with my boyfriend tonight", False),
    Example("Just watched that film where he jumps off a bridge. Grim", False),
    Example("Running the Great North Run for suicide prevention, please sponsor me", False),
    Example("I've taken my tablets every day for a year and feel well", False),
    Example("I'm not suicidal, I just need my prescription", False),
    Example("These queues make me want to die haha", False),
    Example("You saved my life. I was suicidal three years ago and now I'm a peer worker", False),
    Example("The inquest heard that he took his own life in 2019 while under your care", False),
    Example("Going to the Tyne Bridge tonight to see the lights", False),
    Example("Goodbye Sandra, enjoy your retirement!", False),
    Example("I used to self harm as a teenager", False),
    Example("Is your suicide awareness training open to the public?", False),
)
