"""Contempt for, exclusion of or menace to people for a protected characteristic. Clause: Appendix 3 (A3k1).

Race (Gypsies, Roma and Travellers among them), nationality, immigrants and refugees, religion, sex, sexual orientation,
gender reassignment, disability (mental illness and learning disability among them), age, pregnancy, veterans. Naming a
group, belonging to it, reporting hate and answering it are not hate.
"""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.clues import finding, weigh
from fingerpost.triage.example import Example
from fingerpost.triage.exclusion import CLUES
from fingerpost.triage.hate_guards import GUARDS
from fingerpost.triage.identity import coloured
from fingerpost.triage.words import Words

SIGNAL = "hate"
BY = f"rule:{SIGNAL}/1"


def detect(words: Words) -> Finding:
    """Hate against a group, or against a person for belonging to it."""
    seen = coloured(words)
    return finding(seen, weigh(seen.plain, CLUES, GUARDS), BY)


EXAMPLES = (
    Example("Immigrants are vermin", True),
    Example("all muslims should be deported", True),
    Example("fucking hate gays", True),
    Example("Go back where you came from", True),
    Example("they breed like rats", True),
    Example("Dirty gypsies moved in next to the hospital", True),
    Example("Trans people are disgusting freaks", True),
    Example("women belong in the kitchen", True),
    Example("The mentally ill should be sterilised", True),
    Example("Jews control the media", True),
    Example("you stupid paki", True),
    Example("retards like you should be put down", True),
    Example("black people are monkeys", True),
    Example("Lock all these schizos up and throw away the key", True),
    Example("Send the refugees back in their boats", True),
    Example("I don't want a black nurse touching my mum", True),
    Example("Muslims 🤮", True),
    Example("the disabled are just a drain on the NHS", True),
    Example("old people should just die and stop blocking beds", True),
    Example("Poles are stealing our jobs", True),
    Example("I hate it when people say immigrants are vermin", False),
    Example("Calling me a retard is not ok", False),
    Example("Nobody should say that gays are disgusting", False),
    Example("no woman deserves to be beaten", False),
    Example("I don't hate Muslims", False),
    Example("Muslims are wonderful people", False),
    Example("I'm a disabled woman and your ward has no ramp", False),
    Example("As a black man I was ignored by your staff", False),
    Example("A patient called my wife a paki and your staff laughed", False),
    Example("I hate your booking system", False),
    Example("Refugees need better mental health support", False),
    Example("I have schizophrenia and the team are great", False),
    Example("I'm a proud dyke and I love the Pride flag on your building", False),
    Example("Saying women belong in the kitchen is sexist", False),
    Example("Trans people wait seven years for a first appointment", False),
    Example("managers are scum", False, "not a protected group"),
    Example("The elderly are suffering because of your cuts", False),
    Example("Gypsy, Roma and Traveller History Month starts today", False),
    Example("the cockroaches in the kitchen on the ward are disgusting", False),
    Example("sick of disabled people being treated like dirt", False),
)
