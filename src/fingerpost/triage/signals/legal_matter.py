"""The formal words of inquests, courts, solicitors, claims, tribunals and inquiries. Clause: 4.4.

What stands in plain words ("see you in court") is meaning, which the learned reader judges.
"""

from fingerpost.triage.clues import Clue, detector, says
from fingerpost.triage.example import Example

SIGNAL = "legal_matter"

CLUES = (
    Clue(
        84,
        "Speaks of an inquest, a court, a claim or an inquiry.",
        says(
            r"inquests?|coroners?(?:'s)?|letters? before (?:action|claim)|letter of claim|pre[- ]action protocol",
            r"particulars of claim|legal proceedings|judicial review|(?:clinical|medical) negligence",
            r"employment tribunal|mental health (?:review )?tribunal|first[- ]tier tribunal|tribunal hearing",
            r"prevention of future deaths?|regulation 28|(?:public|statutory|independent) inquiry|witness statement",
            r"(?:high|crown|county|magistrates'?) court|court of (?:appeal|protection)|cease and desist",
            r"corporate manslaughter|unlawful(?:ly)? (?:killing|killed|detained|detention)|without prejudice",
        ),
    ),
    Clue(
        66,
        "Speaks of a lawyer or of going to law.",
        says(
            r"(?:my|our|the family's|her|his|their|your) (?:solicitors?|lawyers?|barristers?|legal team)",
            r"(?:instruct(?:ed|ing)?|engaged?) (?:a |an |our |my )?(?:solicitors?|lawyers?|barristers?|counsel)",
            r"i act for|we act for|take (?:you|the trust|them) to court|sue (?:you|the trust|them)|legal action",
        ),
    ),
)
detect = detector(SIGNAL, CLUES)

EXAMPLES = (
    Example("The inquest into my brother's death opens on 4 March", True),
    Example("You have 14 days to respond to our letter before claim", True),
    Example("I act for the family of the late Mr Dunn", True),
    Example("My solicitor will be in touch about the way I was treated", True),
    Example("see how you like it when I take you to court", True),
    Example("Employment tribunal starts Monday, wish me luck", True),
    Example("coroner said neglect contributed", True),
    Example("There should be a law against these parking charges", False),
    Example("The ball is in your court", False),
    Example("Sue on reception was lovely", False),
    Example("The tennis court behind the unit is great", False),
    Example("When does the clinic open?", False),
    Example("Your claim that waits are down is not true", False),
)
