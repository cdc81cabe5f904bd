"""Another person is made known as a patient: who they are, and something of their care. Clauses: 4.4, 4.4.1, App. 3.

What people tell of themselves is theirs to tell, and a relative's care without a name is an ordinary complaint.
"""

import re
from collections.abc import Iterator

from fingerpost.triage.assessment import Finding, Span
from fingerpost.triage.example import Example
from fingerpost.triage.identifiers import identifiers
from fingerpost.triage.patients_named import patients_named
from fingerpost.triage.somebody import full_names, given_names
from fingerpost.triage.staff_names import ordinary_words
from fingerpost.triage.surroundings import OTHERS, before
from fingerpost.triage.words import Words, tidy

SIGNAL = "patient_info"
NEAR = 120
"""How many characters may lie between somebody and their care."""

_CARE = re.compile(
    r"\b(?:sectioned|section(?:ed)? (?:2|3|37|136|two|three)|on (?:a |an )?section|detained|inpatient|"
    r"in[- ]patient|admitted|"
    r"readmitted|admission|psych(?:iatric)? (?:ward|unit|hospital)|diagnos\w+|bipolar|schizo\w*|psychosis|"
    r"psychotic|manic|mania|"
    r"personality disorder|eupd|bpd|anorexi[ac]|bulimi[ac]|eating disorder|dementia|alzheimer'?s|overdosed?|"
    r"self[- ]harm\w*|"
    r"suicid\w+|tried to (?:kill|hang|top) (?:himself|herself|themselves)|cut (?:himself|herself)|detox\w*|rehab|"
    r"methadone|lithium|clozapine|depot|antipsychotics?|olanzapine|quetiapine|risperidone|ect|hiv|abortion|"
    r"(?:on|in|from|off|at) (?:the )?[a-z]{3,14} ward|(?:on|in) (?:the )?(?:ward|unit|picu|secure unit|"
    r"crisis house|mother and baby unit)|"
    r"waiting room|see(?:s|ing)? (?:a |the |his |her )?(?:psychiatrist|cpn|crisis team)|"
    r"under (?:the )?(?:crisis team|cmht|camhs|"
    r"eating disorder\w*|home treatment)|(?:her|his|their) (?:meds|medication|diagnosis|notes|medical records?|"
    r"therapy|condition|"
    r"care plan|psychiatrist|illness)|"
    r"hearing voices|breakdown|a patient (?:at|on|in|of)|discharged|clinic|drug problem|heroin|alcoholic|"
    r"miscarriage)\b"
)
_BORN = re.compile(r"\b(?:dob|d\.o\.b|date of birth|nhs (?:no|number))\b")
_FIRM = re.compile(
    r"\b(?:sectioned|section(?:ed)? (?:2|3|37|136)|on (?:a )?section|detained|inpatient|admitted|"
    r"psych\w* (?:ward|unit)|bipolar|schizo\w*|"
    r"psychosis|psychotic|overdosed?|detox\w*|rehab|methadone|lithium|clozapine|depot|(?!your|the|our|this|that|"
    r"any|every)[a-z]{3,14} ward|hiv|"
    r"anorexi[ac]|dementia|"
    r"eupd|bpd|suicid\w+|self[- ]harm\w*|diagnos\w+|roseberry|waiting room|her notes|his notes|medical records?|"
    r"drug problem|heroin|crisis team)\b"
)
_BED = re.compile(
    r"\b(?:woman|man|lady|lad|lass|girl|boy|bloke|fella|guy|patient|person|kid|old (?:dear|boy|lady|man)|one|"
    r"him|her)\b"
    r"[^.!?\n]{0,25}\b(?:bed|room|bay|side ?room|cubicle) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|"
    r"nine|ten)\b"
)
_KIN_NAMED = re.compile(
    r"\b(?:my|our|wor|me|his|her|their|your) (?:(?:little|big|older|younger|best|step|poor|late|ex|old|"
    r"lovely) ?)?(?:mum|mam|mother|dad|father|nan|"
    r"gran(?:dma|dad)?|grandad|son|daughter|brother|sister|husband|wife|partner|friend|mate|cousin|uncle|"
    r"aunt(?:ie|y)?|niece|"
    r"nephew|neighbour|boyfriend|girlfriend|lad|lass|boss|colleague|flatmate|housemate|patient|"
    r"client),? ([a-z][a-z'\-]{2,15})\b(?: ([a-z][a-z'\-]{2,20})\b)?"
)
_NEIGHBOUR = re.compile(
    r"\b(?:(?:my|our|the|me) (?:next[- ]door )?neighbours?|(?:her|him|(?:the|that|this) (?:woman|man|lad|lass|"
    r"girl|bloke|"
    r"family|guy|couple)) (?:from |at )?"
    r"(?:next door|over the road|across the road|upstairs|downstairs|at (?:number|no) \d+|down our street|"
    r"from (?:the|our) (?:street|village|school|gym))|"
    r"my (?:boss|landlord|ex|ex-?wife|ex-?husband|(?:co-?worker|colleague)|kid'?s teacher|son'?s teacher|"
    r"daughter'?s teacher)|"
    r"the (?:teacher|vicar|headteacher|barmaid|landlord|postman|lollipop lady) (?:at|from|of|in)|"
    r"(?:that|the) (?:lad|lass|woman|man|girl|bloke|guy) (?:who|that) (?:works|runs|lives|drives|owns|"
    r"teaches)(?: \w+){1,4})\b"
)
_PLACE = re.compile(
    r"\b(?:in|on|at|from|to) (?:the )?(?:[a-z]{3,14} (?:ward|unit|hospital|house|park)|roseberry|west park|"
    r"lanchester|ward \d+)\b|"
    r"\b(?:works|lives|teaches|runs) (?:at|in|on|the)\b|\bnext door\b|\bat (?:number|no) \d+"
)
_SEEN = re.compile(
    r"\b(?:saw|seen|spotted|clocked|bumped into|sat (?:next to|with|opposite))\b[^.!?\n]{0,45}\b(?:waiting room|"
    r"(?:psych|mental health|"
    r"[a-z]{3,12}) (?:ward|unit|clinic)|cmht|crisis team|detox|rehab|sexual health|needle exchange|in the clinic)\b"
)
_MINE = re.compile(
    r"\b(?:one of my (?:patients|clients|service users)|(?:a|my) (?:patient|client|service user) of mine|"
    r"had (?:a|this) (?:patient|client|lad|lass|woman|man)"
    r" (?:in|on|at|today|tonight|who)|my (?:patient|client)|(?:a|this) patient (?:on|at|in) (?:my|our) (?:ward|"
    r"unit|clinic|work))\b"
)
_TELLING = re.compile(
    r"\b(?:\d{2}(?: year old|yo|yr old|[, ]+from)|from [a-z]{4,}|works (?:at|in|for)|lives|called|named|teacher|"
    r"footballer|councillor|"
    r"local|famous|his name|her name|mp|police officer|ward|section(?:ed)?|twins?)\b"
)
_OWN_STORY = re.compile(r"\b(?:i'm|i am|im|my name is|my name's|this is|it's|signed|regards|thanks|love|from),? $")
_KNOWN = re.compile(
    r"\b(?:book|film|documentary|podcast|song|actor|actress|singer|author|mp|minister|prince|princess|duke|star|"
    r"celebrity|comedian|"
    r"on telly|on tv|netflix|talks? about|spoke about|speaks? about|opens? up|history|interview|bbc|itv|memoir|"
    r"campaigner|ambassador|"
    r"fundrais\w+|in memory of|rest in peace|rip|inquest|charity|run(?:ning)? for|raised|marathon|foundation|"
    r"award|player|manager of the)\b"
)


def detect(words: Words) -> Finding:
    """Whether somebody else can be recognised as a patient by what the words say."""
    hits = [*_numbers(words), *patients_named(words)]
    if _CARE.search(words.plain):
        hits += [*_names(words), *_relations(words), *_described(words)]
    if not hits:
        return Finding(0, by=f"rule:{SIGNAL}/1")
    score, _, why = max(hits, key=lambda hit: hit[0])
    return Finding(score, tuple(tidy(span for _, span, _ in hits)), why, f"rule:{SIGNAL}/1")


_PATIENTS_ONLY = ("an NHS number", "a patient's record number")
_WRITERS = re.compile(r"\bmy (?:nhs|hospital|own|dob|date|patient)\b[^.!?\n]*$")
NEIGHBOURS = "Tells of the care of somebody whom neighbours or colleagues would recognise."
PATIENTS = "Tells of a patient in the writer's care in a way that others may recognise."

Hit = tuple[int, Span, str]


def _numbers(words: Words) -> Iterator[Hit]:
    """Numbers that only a patient has, said to be somebody else's."""
    if not any(character.isdigit() for character in words.plain):
        return
    for mark in identifiers(words):
        told = mark.kind in _PATIENTS_ONLY or (mark.kind == "a date of birth" and full_names(words))
        ahead = before(words.plain, mark.start)
        if told and OTHERS.search(ahead) and not _WRITERS.search(ahead):
            yield 78, words.span(mark.start, mark.end), f"Gives {mark.kind} of somebody else."


def _care_near(words: Words, start: int, end: int) -> bool:
    return bool(_CARE.search(words.plain, max(0, start - NEAR), min(len(words.plain), end + NEAR)))


def _names(words: Words) -> Iterator[Hit]:
    """A person's full name close to their care, unless it is the writer's own or a public figure's."""
    if _KNOWN.search(words.plain):
        return
    for span in full_names(words):
        ahead = words.original[max(0, span[0] - 14) : span[0]].lower()
        around = words.original[max(0, span[0] - NEAR) : span[1] + NEAR].lower()
        if _OWN_STORY.search(ahead) or re.search(r"\b(?:dr|nurse|doctor|sister|prof)\.? $", ahead):
            continue
        if _FIRM.search(around):
            yield 80, span, "Names somebody and tells of their care or their illness."


def _relations(words: Words) -> Iterator[Hit]:
    """A relative, friend or patient by name, close to their care. The dead are mourned, not made known."""
    if _KNOWN.search(words.plain):
        return
    for found in _KIN_NAMED.finditer(words.plain):
        name = found.group(1)
        capital = words.original[words.offsets[found.start(1)]].isupper() and not words.original.isupper()
        if name not in given_names() or (name in ordinary_words() and not capital):
            continue
        place = max(0, found.start() - NEAR), found.end() + NEAR
        if _FIRM.search(words.plain, *place) or _BORN.search(words.plain, *place):
            yield 66, words.span(*found.span()), "Names a relative, friend or patient and tells of their care."


def _described(words: Words) -> Iterator[Hit]:
    """Somebody who can be told without a name: by bed, by where they live, by where they were seen."""
    plain = words.plain
    for found in _BED.finditer(plain):
        yield 76, words.span(*found.span()), "Points out a patient by their bed or room and tells of them."
    for found in _SEEN.finditer(plain):
        who = plain[found.start() : found.end()]
        if (
            re.search(
                r"\b(?:from|who|my|that|our|teacher|boss|neighbour|"
                r"ex)\b",
                who,
            )
            or set(who.split()) & given_names()
        ):
            yield 68, words.span(*found.span()), "Says that somebody was seen where patients are."
    for found in _NEIGHBOUR.finditer(plain):
        around = plain[max(0, found.start() - 40) : found.end() + NEAR]
        if _FIRM.search(around) and (len(set(_CARE.findall(around))) > 1 or _PLACE.search(around)):
            yield 64, words.span(*found.span()), NEIGHBOURS
    for found in _MINE.finditer(plain):
        if _TELLING.search(plain, found.end(), found.end() + NEAR):
            yield 66, words.span(*found.span()), PATIENTS


EXAMPLES = (
    Example("my neighbour's been sectioned again, she's on Elm ward, the whole street heard", True),
    Example("The woman in bed 4 on Birch ward screams all night, she's bipolar", True),
    Example("Jean Pickering from Redcar has been admitted again with psychosis", True),
    Example("saw Kelly from Greggs in the crisis team waiting room lol", True),
    Example("My sister Karen was on Elm ward for 3 weeks under section 3", True),
    Example("one of my patients today, 34 from Yarm, took an overdose of her dad's tablets", True),
    Example("my mam's NHS number is 999 000 0018 and she has dementia, ring me", True),
    Example("her nhs number is 9990000026, she's on the ward now", True),
    Example("that lad who works at the chippy on Grange Road is schizophrenic, sectioned twice", True),
    Example("Did you know Barry Wilkes is on lithium and in the psych ward", True),
    Example("my ex is in Roseberry, sectioned last night, proper psychotic", True),
    Example("my son Callum has been diagnosed with anorexia and CAMHS won't see him", True),
    Example("the man in room 12 is HIV positive, the nurse told us on the ward", True),
    Example("our neighbour is a patient at Roseberry, on a depot for schizophrenia", True),
    Example("had a patient in today called Tracey, heroin and twins on the way", True),
    Example("kelly robson was sectioned last week", True),
    Example("My friend Shannon overdosed and you sent her home from the crisis team", True),
    Example("my nephew Jarvis is on your waiting list, two years now", True),
    Example("Mr Lascelles in room 11 has Lewy body dementia", True),
    Example("kayleigh from the bakery got sectioned on saturday, her mam said", True),
    Example("Gus Lindgren, who feeds the gulls, is one of your outpatients", True),
    Example("I was sectioned in 2019 and spent six weeks on Elm ward", False, "their own story"),
    Example("I'm Jane Doe and I have bipolar, ask me anything", False),
    Example("Pastor Lindgren is giving a talk on kindness at the hall", False),
    Example("Regards, Gus Lindgren, discharged and delighted", False, "the writer's own name"),
    Example("my mum was on your ward and the care was appalling", False, "nobody can tell who"),
    Example("My son is waiting for CAMHS, two years now", False),
    Example("Living with BPD is exhausting", False),
    Example("my husband has dementia and the team were so kind", False),
    Example("Dr Okafor diagnosed me with bipolar in ten minutes", False),
    Example("Stephen Fry talks about bipolar on the BBC tonight", False),
    Example("Thanks Karen, the ward is lucky to have you", False),
    Example("Running for my brother Callum who died by suicide, please sponsor the charity", False),
    Example("patients on the ward need more staff", False),
    Example("Room 12 at the library is for the bipolar support group", False),
    Example("my NHS number is 999 000 0018, I'm on the ward waiting list", False),
    Example("anyone else on lithium? does it make you shake", False),
    Example("My neighbour is a nurse on your ward and she's knackered", False),
    Example("People with schizophrenia are not dangerous", False),
    Example("my ex drives me mad", False),
    Example("My friend was sectioned once and it saved her life", False),
)
