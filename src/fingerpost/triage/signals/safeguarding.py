"""Whether a child or an adult may be at risk of abuse, neglect or exploitation now. Clauses: 4.6.1, Appendix 3.

Missing one costs more than a false alarm. Criticism of a service, however bitter, is none by itself: somebody must have
been hurt, left, used or frightened.
"""

from fingerpost.triage import danger_signs, exploitation, frail_and_hurt, harm_at_home, mistreatment
from fingerpost.triage.assessment import Finding
from fingerpost.triage.clues import finding, weigh
from fingerpost.triage.example import Example
from fingerpost.triage.mistreatment_guards import GUARDS, RECENT_GUARDS, STILL
from fingerpost.triage.words import Words

SIGNAL = "safeguarding"
BY = f"rule:{SIGNAL}/1"
CLUES = (*mistreatment.CLUES, *harm_at_home.CLUES, *exploitation.CLUES, *frail_and_hurt.CLUES, *danger_signs.CLUES)


def detect(words: Words) -> Finding:
    """The risk told of in this message. What is long past counts in full where it is said to go on."""
    guards = RECENT_GUARDS if STILL.search(words.plain) else GUARDS
    return finding(words, weigh(words.plain, CLUES, guards), BY)


EXAMPLES = (
    Example("staff on that ward punched my brother and dragged him down the corridor by his hair", True),
    Example("My mam has bruises all up her arms and the care home says she fell", True),
    Example("uncle comes in my room at night and mum dont believe me", True),
    Example("he touched me and said not to tell anyone", True),
    Example("they restrained him face down for 40 mins, he couldnt breathe", True),
    Example("found nan lying in her own urine again, nobody had been near her", True),
    Example("my husband hits me and i dont know where to go", True),
    Example("he wont let me leave the house or have my phone", True),
    Example("next doors kids left on their own all night again, screaming", True),
    Example("Lads have took over his flat and theyre dealing from it, hes got learning difficulties", True),
    Example("my parents are taking me to pakistan to marry my cousin and i dont want to", True),
    Example("her carer has been taking money out of my nan's bank account", True),
    Example("the support worker hits me and takes my money", True),
    Example("im 14 and my boyfriend is 26 he says its our secret", True),
    Example("They want to take my niece abroad this summer to be cut", True),
    Example("My neighbour hasnt eaten or left the house for weeks, hes living in filth", True),
    Example("dad batters us when hes drunk", True),
    Example("someone online keeps asking my daughter for nudes", True),
    Example("lads at the car wash never get paid, boss has took their passports and they sleep there", True),
    Example("I need to report a safeguarding concern about a resident", True),
    Example("i dont feel safe at home with him", True),
    Example("A male patient got into my daughter's bed on your ward", True),
    Example("Staff were rude to me and nobody rang back", False, "criticism"),
    Example("Your trust failed him and left us waiting for months", False, "criticism"),
    Example("Thanks to the safeguarding team for a great training session", False),
    Example("Safeguarding Adults Week starts on Monday: know the signs of abuse and neglect", False),
    Example("BBC Panorama showed staff hitting patients at Edenfield", False, "publicised case"),
    Example("Just watched Emmerdale, that storyline about her husband hitting her is grim", False),
    Example("my brother battered me at fifa again", False),
    Example("Boro got battered by Leeds at the weekend", False),
    Example("her story really touched me, thank you for sharing", False),
    Example("the nurse hurt me a bit taking blood but she was lovely", False),
    Example("I was abused as a child forty years ago and the therapy has been life changing", False, "long past"),
    Example("no one has ever hit me on the ward, the staff are angels", False),
    Example("If you are experiencing domestic abuse call Refuge on 0808 2000 247", False),
    Example("The waiting list is abuse of the highest order", False, "figure of speech"),
    Example("left us sat in the waiting room for six hours without a drink", False),
    Example("we had to leave the kids with nan to get to the appointment", False),
    Example("the food was awful and the ward was dirty", False),
    Example("I feel neglected by your service", False, "criticism of a service"),
    Example("Our paramedics were assaulted on shift last night. Zero tolerance", False, "staff as victims"),
    Example("the dog hurt me jumping up", False),
)
