"""Contrasts to teach on: one contempt said of every group alike, and the same words denied, condemned or only told of.

So that neither a group's name nor an ugly word decides, but what is done with it. They are made here from short parts
and not kept; what is measured on has none of them.
"""

import random
from collections.abc import Iterator

GROUPS = (
    *("women", "men", "trans people", "gay people", "lesbians", "gays", "black people", "Asians", "Pakistanis"),
    *("Muslims", "Jews", "Sikhs", "Hindus", "Catholics", "immigrants", "migrants", "refugees", "asylum seekers"),
    *("foreigners", "Poles", "Romanians", "Nigerians", "Indians", "Gypsies", "Travellers", "disabled people"),
    *("wheelchair users", "deaf people", "mentally ill people", "schizophrenics", "autistic people"),
    *("people with learning disabilities", "people with Down's", "old people", "pensioners", "pregnant women"),
    *("single mums", "veterans", "old folk", "teenage mums", "people with dementia"),
)
CONTEMPT = (
    *("{} are vermin", "{} are scum", "{} are a disease", "{} are subhuman", "{} are filthy", "{} are parasites"),
    *("{} are thick as mince", "{} stink", "{} make me sick", "{} disgust me", "{} can't be trusted"),
    *("{} should be locked up", "{} should be put down", "{} should all be sent away", "{} should be wiped out"),
    *("{} ought to be sterilised", "{} don't deserve treatment", "{} don't deserve to live", "{} are not real people"),
    *("{} are animals", "{} are worthless", "{} are all liars", "{} are all criminals", "{} are dangerous perverts"),
    *("{} ruin everything", "{} breed like rats", "{} are the lowest of the low", "{} are a burden on everyone"),
    *("we should get rid of {}", "somebody should shoot {}", "I hate {}", "I can't stand {}", "I despise {}"),
    *("nobody wants {} round here", "the world would be better without {}", "{} have no place in this country"),
)
MEANT = (
    *("{}", "{}", "{}", "{} and that's a fact", "not being funny but {}", "sorry but {}", "I'm not prejudiced but {}"),
    *("everyone knows {}", "my dad always said {} and he was right", "let's be honest, {}", "say what you like, {}"),
    *("{}. there, I said it", "proof again that {}", "is it just me or is it true that {}", "{} lol", "{} 🤮"),
    *(
        "he's one of them and {}",
        "never met a good one, {}",
        "finally someone with the guts to say {}",
        "{}, all of them",
    ),
    *("nobody can change my mind: {}", "you can't deny {}", "no wonder people say {}, it's true"),
)
NOT_MEANT = (
    *("nobody should ever say {}", "it is wrong to say {}", "how can anyone think {}?", "don't you dare say {}"),
    *("I will never agree that {}", "it's a lie that {}", "it is not true that {}", "who on earth believes {}?"),
    *("a man on the bus shouted that {} and nobody said a word", "people who say {} make me angry"),
    *("someone sprayed '{}' on our door last night", "I was told '{}' at reception and I cried all the way home"),
    *(
        "'{}' is exactly the kind of hate we need to stand up to",
        "anyone who writes '{}' should be banned from this page",
    ),
    *("my son was called names and told {}. please do something", "if you think {} you are part of the problem"),
    *("reported a comment saying {}, can a moderator remove it", "stop saying {}. they're our patients and our staff"),
    *(
        "the leaflet claimed {}, disgusting",
        "he said {} so I showed him the door",
        "I grew up hearing {} and it broke me",
    ),
    *("imagine thinking {} in this day and age", "we don't accept '{}' in this group, full stop"),
)
KIND = (
    *("{} are welcome here", "{} deserve better care", "I love working with {}", "{} are brilliant", "I don't hate {}"),
    *(
        "{} wait too long to be seen",
        "is there a group for {}?",
        "how do {} get referred?",
        "proud of the {} on our team",
    ),
    *("thank you for what you do for {}", "{} are people like anybody else", "what support is there for {}?"),
    *(
        "I'm off to meet some {} at the community centre",
        "{} built this hospital",
        "no {} were asked about this change",
    ),
    *("I'm one of the {} you forgot about", "more {} should be on the board", "nobody should be afraid of {}"),
    *("{} fucking deserve a seat at the table", "I hate how {} get treated in here", "{} are dying because of cuts"),
    *("I hate that {} have to put up with this", "{} should never be turned away", "kill the stigma about {}"),
)
HARMLESS = (
    *("slugs", "Mondays", "parking fines", "the ticket machines", "wasps", "spam calls", "these forms", "the lifts"),
    *("traffic wardens", "estate agents", "the board", "managers", "bankers", "politicians", "gamers", "City fans"),
)
EACH = 700


def contrasts(seed: int) -> Iterator[tuple[str, bool]]:
    """Texts, and whether each is hateful. The same for one seed."""
    chance = random.Random(seed)
    for _ in range(EACH):
        group = chance.choice(GROUPS)
        said = chance.choice(CONTEMPT).format(group)
        yield _typed(chance.choice(MEANT).format(said), chance), True
        yield _typed(chance.choice(NOT_MEANT).format(said), chance), False
        yield _typed(chance.choice(KIND).format(group), chance), False
        if chance.random() < 0.4:
            thing = chance.choice(CONTEMPT).format(chance.choice(HARMLESS))
            yield _typed(chance.choice(MEANT[:8]).format(thing), chance), False


def _typed(text: str, chance: random.Random) -> str:
    """As people type: with a capital, without any, in capitals now and then."""
    way = chance.random()
    if way < 0.45:
        return text[0].upper() + text[1:]
    return text.upper() if way > 0.95 else text.lower()
