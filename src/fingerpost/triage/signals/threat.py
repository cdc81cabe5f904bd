"""Violence or menace, open or veiled, against a person, staff, a service or a building. Clauses: Appendix 3, 4.5.1.

Going to court, to a regulator or to the press is a right and no threat. Somebody who reports a threat is not making it.
"""

from fingerpost.triage.clues import detector
from fingerpost.triage.example import Example
from fingerpost.triage.menace import CLUES
from fingerpost.triage.violence_guards import GUARDS

SIGNAL = "threat"
detect = detector(SIGNAL, CLUES, GUARDS)

EXAMPLES = (
    Example("I know where you park Dr Smith, watch your back", True),
    Example("you'll get what's coming to you", True),
    Example("gonna stab the nurse who sectioned me", True),
    Example("hope your house burns down", True, "a wish, lower"),
    Example("i will kill you", True),
    Example("im coming down there with a knife", True),
    Example("someone should burn that place to the ground", True),
    Example("There's a bomb in the reception at Lanchester Road", True),
    Example("If my son dies you're all dead", True),
    Example("I'll be waiting for you in the car park after your shift", True),
    Example("ur dead pal. wait till i see ya", True),
    Example("The doctor who did this deserves to be shot", True),
    Example("be a shame if something happened to that nice car of yours", True),
    Example("we know what school your kids go to", True),
    Example("going to smash your face in", True),
    Example("i swear down i'll bray that receptionist", True),
    Example("Acid in her face would teach her", True),
    Example("Let's all go down and torch the hotel", True),
    Example("kill yourself you waste of space", True),
    Example("sleep with one eye open", True),
    Example("I'll see you in court", False),
    Example("I will report you to the CQC", False),
    Example("I could murder a curry", False),
    Example("you're killing it team, smashed it!", False),
    Example("A patient threatened to stab my wife on your ward and nobody did anything", False, "reporting a threat"),
    Example("My mam will kill me if I miss this appointment lol", False),
    Example("You will be hearing from my solicitor", False),
    Example("Boro are going to batter Sunderland on Saturday", False),
    Example("Shoot me an email and I'll send the form", False),
    Example("gonna kill myself", False, "crisis, not a threat to others"),
    Example("Staff should not have to put up with death threats", False),
    Example("You should all be sacked", False),
    Example("You'll pay for this at the next election", False),
    Example("I know where the clinic is thanks", False),
    Example("You should be ashamed of yourselves", False),
    Example("the fire alarm went off on the ward again", False),
    Example("Watch your back when lifting patients, says the physio", False),
    Example("My ex says he'll kill me and the police don't care", False, "a victim"),
    Example("bath bombs and candles for the raffle please", False),
    Example("I'm not going to hurt anyone, I just want to be heard", False),
)
