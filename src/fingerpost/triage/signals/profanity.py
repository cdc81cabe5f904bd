"""Swearing and obscene words, whatever they are meant to do. Clause: Appendix 3 (A3k2).

Graded as British ears hear it. Mild words ("bloody", "crap") stay below 50: they are noted and breach nothing.
"""

from fingerpost.triage.clues import Clue, detector, says
from fingerpost.triage.example import Example
from fingerpost.triage.lexicon import listed, starred

SIGNAL = "profanity"

OTHER_SENSE = says(
    r"(?:finger|pin|needle|skin|heel|thumb) ?pricks?|prick(?:s|ed|ing)? (?:test|my|your|his|her|their|the|you|me|up|"
    r"a)|moby dick|spotted dick|dick (?:turpin|van|whittington|tracy|smith)|"
    r"(?:blue|great|coal|long tailed) tits?|tits? (?:nest\w*|in the garden)|(?:weather|shuttle|stop) cocks?|"
    r"cock(?:s)? (?:crow\w*|a)|cockerel|pussy ?(?:cats?|willow|foot\w*)|magna cum|cum laude|slag (?:heap|off)|door "
    r"knob|fanny (?:craddock|pack|brice)|"
    r"aunt fanny|dog whelp\w*|(?:dogs?|crufts|breeder|litter|pups?|puppies) .{0,20}bitch|bitch .{0,20}(?:pups?|"
    r"puppies|litter|spayed)|spunk(?:y)?(?= (?:and|determination|attitude))|prick of conscience|gash (?:on|in|to)|"
    r"nonce (?:value|word|token)"
)

CLUES = (
    Clue(
        92,
        "Contains the strongest swearing.",
        says(starred("swearing_strongest"), r"f\*{1,4}c?k?(?:ing|ers?|ed|s)?", r"c\*+t?s?"),
    ),
    Clue(
        72,
        "Contains strong swearing.",
        says(starred("swearing_strong")),
        unless=OTHER_SENSE,
    ),
    Clue(
        58,
        "Contains starred-out or abbreviated swearing, or an obscene gesture.",
        says(r"(?:s|b|w|t|p|d|a)[*#]{2,6}[a-z]{0,4}", r"wtf|ffs|omfg|lmfao|fml|ffsake|middle finger"),
    ),
    Clue(32, "Contains mild swearing.", says(listed("swearing_mild"))),
)
detect = detector(SIGNAL, CLUES)

EXAMPLES = (
    Example("This is fucking disgraceful", True),
    Example("what a load of bollocks", True),
    Example("your crisis line is shit", True),
    Example("ffs answer the phone", True),
    Example("You absolute twat", True),
    Example("f**k this trust", True),
    Example("F U C K off", True),
    Example("sh1t service", True),
    Example("these nurses are fucking amazing, thank you", True, "praise all the same"),
    Example("shut the f*** up", True),
    Example("bunch of wankers", True),
    Example("pissed off with waiting", True),
    Example("total shitshow from start to finish", True),
    Example("🖕", True),
    Example("absolute c**ts", True),
    Example("son of a b*tch", True),
    Example("he's a proper dickhead", True),
    Example("bloody marvellous team", False, "mild"),
    Example("what a load of crap", False, "mild"),
    Example("damn good nurses", False, "mild"),
    Example("I was taken to hospital in Scunthorpe", False),
    Example("It only takes a finger prick to test your blood", False),
    Example("The cockerel on the care farm is called Dick Turpin", False),
    Example("Assessment class on Tuesday, please assist", False),
    Example("Penistone Road clinic is moving", False),
    Example("We saw blue tits in the ward garden", False),
    Example("The pussy willow is out", False),
    Example("He is taking the mickey", False),
    Example("Sussex and Essex trusts met today", False),
    Example("I'm knackered after that shift", False),
    Example("arse about face as usual", False, "mild"),
    Example("The doctor will shift my appointment", False),
    Example("Bugger, I missed the bus to the clinic", False, "mild"),
)
