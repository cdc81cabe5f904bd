"""Words that insult a group of people for a protected characteristic. Clause: Appendix 3 (A3k1).

Only the word itself is looked for, however it is disguised. Whether it is thrown at somebody, quoted, suffered or
reclaimed is meaning, which the learned reader judges; so is all hate that needs no such word.
"""

from fingerpost.triage.clues import Clue, detector, says
from fingerpost.triage.example import Example
from fingerpost.triage.lexicon import listed

SIGNAL = "hate"

_SLUR = rf"(?:{listed('slurs')})s?"
_AIMED = r"(?:you|ya|yer|u|these|those|fucking|dirty|filthy|stupid|all) (?:\w{1,9} )?"

CLUES = (
    Clue(86, "Insults people with a word of contempt for their group.", says(_AIMED + _SLUR)),
    Clue(78, "Uses a word that insults a group of people.", says(_SLUR)),
    Clue(44, "Uses a word that can insult a group of people.", says(listed("slurs_ambiguous"))),
)
detect = detector(SIGNAL, CLUES)

EXAMPLES = (
    Example("you stupid paki", True),
    Example("retards like you should be put down", True),
    Example("bunch of spastics the lot of you", True),
    Example("dirty pikeys moved in next to the hospital", True),
    Example("f4ggots on your advert again", True),
    Example("bloody trannies in the ladies", True),
    Example("Calling me a retard is not ok", True, "the word is there; what is meant is for the learned reader"),
    Example("Muslims are wonderful people", False),
    Example("I don't hate Muslims", False),
    Example("I hate your booking system", False),
    Example("As a black man I was ignored by your staff", False),
    Example("I'm a disabled woman and your ward has no ramp", False),
    Example("The spice rack on the ward is empty", False),
    Example("Gypsy, Roma and Traveller History Month starts today", False),
)
