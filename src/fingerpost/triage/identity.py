"""Who is meant when people name a group by a protected characteristic, and how contempt for a group is worded.

A mention is never a breach (people talk of themselves and of those they love). Clause: Appendix 3 (A3k1).
"""

import re
from bisect import bisect_left
from dataclasses import replace

from fingerpost.triage.lexicon import listed
from fingerpost.triage.words import Words

PERSON = (
    r"people|peoples|psychiatrists?|psychologists?|therapists?|consultants?|receptionists?|paramedics?|social "
    r"workers?|colleagues|bosses|persons?|folks?|men|man|women|woman|wimmin|females?|males?|guys?|blokes?|lads?|"
    r"lass(?:es)?|girls?|boys?|kids?|child(?:ren)?|bab(?:y|ies)|"
    r"students?|teens?|teenagers?|teachers?|nurses?|doctors?|drs|staff|workers?|carers?|patients?|drivers?|famil(?:y|"
    r"ies)|communit(?:y|ies)|couples?|parents?|mothers?|mums?|"
    r"fathers?|dads?|lot|neighbours?|immigrants?|migrants?|refugees?|youths?|gangs?|population|citizens|applicants|"
    r"claimants|service users|users|seekers?|nationals?|vets|veterans|"
    r"friends?|boyfriends?|girlfriends?|actors?|players?|athletes?|mp|mps|politicians?|artists?|bosses|boss|managers?|"
    r"babies|person wearing turban|individuals?|activists?|"
    r"bloods?|race|races|species|culture|religion|ideology|faith|type|types|sort|kind|ones?|bastards?|cunts?|"
    r"bitch(?:es)?|pricks?|twats?|pigs?|dogs?|scum|vermin|rats?|monkeys?|apes?|animals?|filth|lovers?"
)
_PLACES = (
    r"pakistan|india|china|poland|romania|nigeria|somalia|israel|africa|syria|albania|bangladesh|ireland|mexico|"
    r"turkey|afghanistan|iraq|iran|jamaica|bulgaria|saudi arabia|the jungle|"
    r"the desert|bongo bongo land|your own (?:country|kind|land)|your (?:own )?countr(?:y|ies)|where (?:you|they|ya|u|"
    r"he|she)(?:'s|'re| all| lot| lots){0,5}(?: \w+)? (?:came|come|comes|belong|belongs|from|are from)(?: from)?|"
    r"whatever (?:\w+ ){1,4}(?:you|they|he|she) (?:crawled|came|come)(?: \w+){0,3}|their (?:own )?countr(?:y|ies)|his "
    r"(?:own )?country|her (?:own )?country|the kitchen|calais|france|mecca|rwanda"
)

GROUP = rf"(?:@plural|(?:@adjective) (?:\w{{1,10}} )?(?:{PERSON}))(?! (?:haters?|hate crimes?|hatred|rights|lives matter|history|access|toilets?|parking|bays?|loos?|spaces?|badges?|ramps?|facilities|wards?|services?|units?|clinics?|teams?|groups?|support|health|entrance|lift|month|week|centre|awareness))"

PARTS = {
    "plural": listed("identity_groups"),
    "adjective": listed("identity_words"),
    "slur": f"(?:{listed('slurs')})s?",
    "maybe": listed("slurs_ambiguous"),
    "contempt": listed("contempt"),
    "home": _PLACES,
    "group": GROUP,
    "them": r"they|them|these (?:people|lot|creatures|things|freaks|types|kind|individuals)|those (?:people|lot|"
    r"creatures|things|types)|(?:you|your|yer) (?:people|lot|kind|sort|type)|that lot|people like (?:you|them|that)|"
    r"their (?:kind|sort|lot|type)",
}

DARK = re.compile("[\U0001f3fd-\U0001f3ff]")
_FIGURE = re.compile(
    r"(?:person|man|woman|boy|girl|child|baby|old man|old woman|men|women|people|prince\w*|mage|santa claus|bride|"
    r"student|farmer|teacher)\b"
)


def coloured(words: Words) -> Words:
    """The words with "black" before every picture of a person that has a dark skin: the plain names leave it out."""
    found = list(DARK.finditer(words.original))
    if not found:
        return words
    plain, offsets, ends = words.plain, words.offsets, words.ends
    for tone in reversed(found[:200]):
        at = bisect_left(offsets, tone.start() - 1)
        while at < len(plain) and plain[at] == " ":
            at += 1
        if not _FIGURE.match(plain, at):
            continue
        put = "black "
        plain = plain[:at] + put + plain[at:]
        offsets = offsets[:at] + type(offsets)("q", [tone.start() - 1] * len(put)) + offsets[at:]
        ends = ends[:at] + type(ends)("q", [tone.end()] * len(put)) + ends[at:]
    return replace(words, plain=plain, offsets=offsets, ends=ends)
