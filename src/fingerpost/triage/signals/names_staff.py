"""A colleague of the directory is named. Never a ground by itself: a name is not an attack. Clauses: 4.6, 4.6.1."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.words import Words, tidy

SIGNAL = "names_staff"

SURE = {
    "handle": 97,
    "full name": 95,
    "nickname and surname": 92,
    "title": 88,
    "name and place": 84,
    "initial and surname": 75,
    "name and role": 78,
    "title and first name": 78,
    "misspelt name": 80,
    "role and place": 58,
    "first name": 54,
}
"""How likely it is that the colleague is meant, a whole percentage, by how they are called."""


def detect(words: Words) -> Finding:
    """Which mentions of colleagues the directory found, and how sure they are."""
    if not words.staff:
        return Finding(0, by=f"directory:{SIGNAL}/1")
    scores = [SURE[mention.how] if mention.certain else min(60, SURE[mention.how]) for mention in words.staff]
    ways = dict.fromkeys(mention.how for mention in words.staff)
    many = len({mention.name for mention in words.staff})
    who = "a colleague" if many == 1 else f"{many} colleagues"
    spans = tuple(tidy(mention.span for mention in words.staff))
    return Finding(max(scores), spans, f"Mentions {who} by {' and '.join(ways)}.", f"directory:{SIGNAL}/1")


EXAMPLES = (
    Example("Priya Nair was an absolute diamond with my nan", True),
    Example("priya nair never rang us back like she said", True),
    Example("Dr Okafor wouldn't listen to a word I said", True),
    Example("dr. okafor saved my life, simple as", True),
    Example("Doctor Okaffor is signing off the letters", True, "misspelt"),
    Example("Katie Hall on reception was dead rude", True, "short for Katherine"),
    Example("kate at the access service sorted it in five mins", True),
    Example("Mrs Hall told us to go home", True),
    Example("that Dave at Roseberry wants a pay rise", True),
    Example("Big shout out to Dave on Birch ward 👏", True),
    Example("Pri from elm ward, what a lass", True),
    Example("nurse Priya held my hand all night", True),
    Example("@PriyaNair_RMN thank you pet", True),
    Example("Siobhan OBrien is the only one who ever rings", True),
    Example("me CPN Siobhan is off sick again", True),
    Example("Prya Nair ignored me", True, "misspelt first name"),
    Example("Mark Hutchison from social services laughed at us", True, "misspelt surname"),
    Example("K Hall signed my letter", True),
    Example("Grace May runs a tight ship", True),
    Example("Will Young is canny, got me back drawing", True),
    Example("the 𝓟𝓻𝓲𝔂𝓪 𝓝𝓪𝓲𝓻 fan club", True),
    Example("tell Priya I still do the breathing she taught me in group", True, "a first name beside our work"),
    Example("Pr1ya Na1r again 🙄", True, "figures for letters"),
    Example("Chidi!!! the whole rota loves you", True),
    Example("Priya thank you so much", False, "a first name alone is nobody"),
    Example("my daughter Priya was on Elm ward for six weeks", False),
    Example("my husband Dave was at Roseberry Park", False),
    Example("I'm Priya, I was on Elm ward as a patient", False),
    Example("my sister Priya had an appointment today", False),
    Example("Priya Sandhu sings at the hospital fete", False, "another surname"),
    Example("Mark my words, you will pay for this", False),
    Example("will young people be seen before May?", False),
    Example("may I speak to somebody about the hall booking", False),
    Example("grace under pressure, that team", False),
    Example("Dr Patel at my GP surgery was great", False),
    Example("Dave Wilson reads the news", False),
    Example("Katherine Jenkins is singing at the town hall", False),
    Example("the crisis team never rang", False),
    Example("the nurses on Elm ward were lovely", False),
    Example("Elm ward needs painting", False),
    Example("Nair is a hair removal cream", False),
    Example("@PriyaNair is a singer", False),
    Example("young people in the hall", False),
)
