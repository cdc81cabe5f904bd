"""The statutory words of a request for what is held on record, or about oneself. Clauses: 3.2, A3.

A request that names no law ("how much did you spend on agency staff last year?") is meaning, which the learned reader
judges.
"""

from fingerpost.triage.clues import Clue, detector, says
from fingerpost.triage.example import Example

SIGNAL = "information_request"

CLUES = (
    Clue(
        82,
        "Asks under a law for what is held on record.",
        says(
            r"freedom of information|foi(?:a|s)?(?! campaign)|f\.o\.i\.?|environmental information regulations",
            r"eir request|request for information under|section 1 of the act",
        ),
    ),
    Clue(
        82,
        "Asks for what is held about a person.",
        says(
            r"(?:data )?subject access|dsars?|sars? request|access to health records",
            r"(?:gdpr|data protection)(?: act)?(?: \d{4})? (?:access )?request|article 15",
            r"(?:copy|copies) of (?:all )?(?:my|his|her|our) (?:\w+ )?(?:records?|notes|file)",
            r"(?:all|any|everything|every|what|whatever) (?:\w+ ){0,3}you (?:hold|have|keep) (?:on|about) (?:me|him|her|us)",
        ),
    ),
)
detect = detector(SIGNAL, CLUES)

EXAMPLES = (
    Example("Under the Freedom of Information Act, how many restraints were there in 2024?", True),
    Example("This is an FOI request", True),
    Example("I am making a subject access request", True),
    Example("can i get a copy of my notes from when i was in", True),
    Example("Send me everything you hold about me", True),
    Example("dsar submitted three weeks ago, no reply", True),
    Example("data protection act request: my mother's file", True),
    Example("What time does the clinic open on Saturday?", False),
    Example("Great notes from the board meeting", False),
    Example("Can I change the address on my records?", False),
    Example("Hold the front page", False),
    Example("The SARS outbreak was years ago", False),
    Example("Your team hold so much together, thank you", False),
)
