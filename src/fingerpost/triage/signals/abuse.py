"""Insults and attacks on a person or on people, staff or public. Clauses: Appendix 3 (A3k3), 4.6c.

Saying that a service or somebody's work is bad, however angrily, is criticism: it stays below 50 here.
"""

from fingerpost.triage.clues import detector
from fingerpost.triage.example import Example
from fingerpost.triage.insults import CLUES, GUARDS

SIGNAL = "abuse"
detect = detector(SIGNAL, CLUES, GUARDS)

EXAMPLES = (
    Example("You are a stupid fat cow", True),
    Example("fuck off you useless pricks", True),
    Example("That nurse is a vile human being", True),
    Example("your staff are scum", True),
    Example("shut up you moron", True),
    Example("What an absolute dickhead that doctor is", True),
    Example("bunch of wankers the lot of you", True),
    Example("your receptionist is an ugly old witch", True),
    Example("you're thick as mince love", True),
    Example("Go fuck yourself", True),
    Example("you make me sick", True),
    Example("ur a joke of a nurse, waste of space", True),
    Example("nobody likes you", True),
    Example("pathetic excuse for a human being", True),
    Example("hope you're proud of yourself you evil bitch", True),
    Example("That idiot on reception needs sacking", True),
    Example("Scum. The lot of you.", True),
    Example("Your service is an absolute disgrace", False, "criticism"),
    Example("The staff were rude and useless", False, "criticism of work"),
    Example("This trust is a joke", False),
    Example("The nurse called me an idiot in front of everyone", False, "suffered it"),
    Example("I feel so stupid and worthless", False, "of themselves"),
    Example("Thank you, you absolute legends", False),
    Example("You lot are fucking amazing", False, "praise with swearing"),
    Example("stupid website keeps crashing", False),
    Example("I was treated like a piece of shit by your crisis team", False, "complaint"),
    Example("You should be ashamed of how you treat people", False),
    Example("haha you daft sod, see you Friday x", False),
    Example("He's not stupid, he has a learning disability", False),
    Example("Nurses should not be called bitches at work", False),
    Example("Depression is a bitch", False),
    Example("The receptionist was very rude to my mum", False),
    Example("Your managers have no idea what they are doing", False),
    Example("Disgusting that you closed our ward", False),
    Example("I'm such an idiot, I forgot my appointment", False),
)
