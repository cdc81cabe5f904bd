"""Finds people who are named, other than colleagues, beside care that makes them known as patients. Clauses: 4.4, 4.4.1.

Who is named (a full name, a title and surname, a relative by name) must stand within reach of what ties them to care.
"""

import re
from collections.abc import Iterator

from fingerpost.triage.assessment import Span
from fingerpost.triage.identifiers import identifiers
from fingerpost.triage.somebody import given_names
from fingerpost.triage.staff_names import ordinary_words
from fingerpost.triage.words import Words

NEAR = 110
"""How many characters may lie between a name and the care."""

Named = tuple[int, Span, str]

_TIED = re.compile(
    r"\b(?:section(?:ed)?|detained|admitted|readmitted|admissions?|in-?patients?|out-?patients?|discharged|(?:your|a|the|our|"
    r"my) (?:longest[- ]stay )?(?:patient|client|service user)s?|patient (?:at|on|named|called|of)|diagnos\w+|bipolar|schizo\w*|"
    r"psycho(?:sis|tic)|psych (?:ward|unit)|manic|personality disorder|eupd|bpd|anorexi[ac]|anorexie|bulimi[ac]|dementia|"
    r"alzheimer\w*|lewy body|overdos\w+|ods?|detox\w*|rehab|methadone|lithium|clozapine|depot|olanzapine|quetiapine|"
    r"antidepressants?|antipsychotics?|injections|depression|selective mute|autism diagnosis|with (?:his|her|the) nerves|"
    r"his nerves|her nerves|on (?:your|the|ur) (?:list|books|caseload|crisis list|waiting list)|known to (?:your|the)|"
    r"under (?:your|the|camhs|cmht|mental health)|(?:your|ur) (?:memory|eating disorder|speech|clozapine|depot) clinic|"
    r"memory (?:clinic|cafe|nurse)|eating disorder\w*|(?:in|up|at) (?:your|ur) (?:hospital|place|unit)|in hospital|"
    r"in the hospital for|in (?:the )?(?:bin|nuthouse|loony bin|funny farm|psych)|funny farm|pagal\w*|hospital order|"
    r"treating (?:him|her)|crisis (?:list|van)|(?:he|she|they) goes camhs|in (?:bed|room|bay) \d+|in there again|"
    r"mental patient|crying (?:himself|herself) to sleep|missed (?:his|her) \S+ (?:with|at)|bail address|ward for|"
    r"died (?:in|on) (?:your|the)|w[aeo]rd mein|referred at)\b"
)
"""What ties somebody to care, whoever they are."""
_WITH_KIN = re.compile(
    rf"{_TIED.pattern}|\b(?:on|in|at|from|left|off|ar|auf) (?:the |your |ur )?(?:[a-z]{{3,14}} )?(?:ward|unit|clinic|picu|"
    r"kestrel|camhs|hospital|house)\b|\bcamhs\b|\bcrisis team\b|\blearning disabilit\w+|\bautis\w+|\bwaiting list\b"
)
"""What is enough beside a relative by name."""
_KIN = (
    r"mum|mam|mother|dad|father|nan|nana|gran(?:dma|dad|dfather|dmother)?|great-?uncle|son|daughter|lad|lass|girl|boy|bairn|"
    r"brother|bro|sister|husband|hubby|wife|partner|friend|mate|cousin|uncle|aunt(?:ie|y)?|niece|nephew|neighbour|boyfriend|"
    r"girlfriend|flatmate|housemate|(?:ex|late)[- ](?:husband|wife)|(?:father|mother|brother|sister)-in-law|grandson|"
    r"granddaughter|abbu?|ammi|chacha|fiica|brawd|schwester|daddy|mummy|patient|client"
)
_RELATIVE = re.compile(
    rf"\b(?:my|our|wor|me|his|her|their|your|ur|a|the|fy|meine?) (?:(?:little|big|older|younger|best|step|poor|late|ex|old|"
    rf"lovely|wee) ?)?(?:{_KIN}),? (?:is |was |called |named |mea )?(?P<name>[a-z][a-z'\-]{{2,15}})\b"
)
_TITLED = re.compile(r"\b(?:mr|mrs|ms|miss|fr|father|pastor|old mrs|old mr)\.? (?P<name>[a-z][a-z'\-]*)\b")
_TWO = re.compile(r"\b(?P<name>[A-Z][a-z'’\-]{1,20}) (?:'[A-Z][a-z]+' )?(?:Mc|Mac|O['’])?[A-Z][a-zA-Z'’\-]{2,25}\b")
_WORD = re.compile(r"[a-z]{3,15}")
_BECOMES = re.compile(
    r"(?:'?s)?(?: \(?[^.!?\n]{0,44}?)?(?:\b(?:was|is|are|been|got|gets|on|in|has|had|goes|under|took|been|off|with)|'s|s) "
    rf"(?:the |a |your |ur |put on a |back )?{_TIED.pattern}"
)
_NO_NAMES = re.compile(
    r"\b(?:nhs|trust|ward|unit|house|court|hospital|street|road|row|lane|park|garth|team|clinic|council|university|radio|news|"
    r"gazette|act|health|care|tees|vale|north|south|dear|thank|happy|good|the|my|our|we|you|i|recovery|mental|talking|royal|"
    r"great|well|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|lewy|new|chief|freedom|data)\b"
)
_AT_WORK = re.compile(
    r"\b(?:dr|doctor|nurse|sister|matron|prof(?:essor)?|staff nurse|manager|director|consultant|psychiatrist|psychologist|"
    r"therapist|cpn|receptionist|social worker|support worker|key ?worker|coordinator|chaplain|councillor|mp|minister|lead|"
    r"chief exec\w*|worker|mentor|porter|colleague)\b\W{0,3}$"
)
_AT_WORK_AFTER = re.compile(
    r"\W{0,3}(?:(?:is|was|your|the|our|a|an|my|from|on|in|at) ){0,3}(?:\w+ )?(?:nurse|doctor|manager|director|consultant|"
    r"psychiatrist|psychologist|therapist|cpn|reception(?:ist)?|social worker|support worker|key ?worker|co-?ordinator|matron|"
    r"lead|porter|pharmacist|solicitors?|reporter|radio|gazette|councillor|mp)\b"
)
_SELF = re.compile(r"\b(?:i'm|i am|im|my name is|my name's|this is|signed|regards|thanks|love|yours|sincerely),? $")
_PUBLIC = re.compile(
    r"\b(?:book|film|documentary|podcast|song|actor|actress|singer|author|prince|princess|celebrity|comedian|on telly|on tv|"
    r"netflix|talks? about|spoke about|speaks? about|opens? up|memoir|campaigner|ambassador|in memory of|sponsor|marathon|"
    r"running for|raised|justgiving|foundation|bbc|itv|inquest)\b"
)


def patients_named(words: Words) -> Iterator[Named]:
    """Each person named beside their care: how sure (a whole percentage), where in the original, and why."""
    plain = words.plain
    if not _WITH_KIN.search(plain) or _PUBLIC.search(plain):
        return
    shown = words.shown
    loud = words.original.isupper()
    taken = [mention.span for mention in words.staff if mention.how != "first name"]
    taken += [words.span(mark.start, mark.end) for mark in identifiers(words)]
    for found in _RELATIVE.finditer(plain):
        capital = shown[found.start("name")].isupper() and not loud
        name = found.group("name")
        known = capital or (name in given_names() and name not in ordinary_words())
        if known and not _NO_NAMES.fullmatch(name) and _near(_WITH_KIN, plain, *found.span()):
            yield 64, words.span(*found.span()), "Names a relative, friend or patient and tells of their care."
    yield from _by_first_name(words, plain, "" if loud else shown)
    for pattern, text in ((_TITLED, plain), (_TWO, shown)):
        for found in pattern.finditer(text):
            start, end = found.span()
            span = words.span(start, end)
            if loud or not shown[found.start("name")].isupper() or any(a < span[1] and span[0] < b for a, b in taken):
                continue
            if _of_a_patient(plain, start, end) and _near(_TIED, plain, start, end):
                yield 66, span, "Names somebody and tells of their care or their illness."


def _by_first_name(words: Words, plain: str, shown: str) -> Iterator[Named]:
    """A first name of which the same sentence says what ties them to care ("kayden got sectioned")."""
    for found in _WORD.finditer(plain):
        name, start = (
            found.group().removesuffix("s") if found.group() not in given_names() else found.group(),
            found.start(),
        )
        if name not in given_names() or (name in ordinary_words() and not shown[start : start + 1].isupper()):
            continue
        ahead = plain[max(0, start - 24) : start]
        if _AT_WORK.search(ahead) or _SELF.search(ahead) or _AT_WORK_AFTER.match(plain, found.end()):
            continue
        said = _BECOMES.match(plain, found.end())
        if said:
            yield 56, words.span(start, said.end()), "Names somebody and tells of their care or their illness."


def _of_a_patient(plain: str, start: int, end: int) -> bool:
    """Whether the name may be a patient's: no colleague's by title or work, not the writer's own, no organisation's."""
    ahead = plain[max(0, start - 24) : start]
    if _AT_WORK.search(ahead) or _SELF.search(ahead) or _AT_WORK_AFTER.match(plain, end):
        return False
    return not _NO_NAMES.search(plain[start:end])


def _near(tie: re.Pattern[str], plain: str, start: int, end: int) -> bool:
    return bool(tie.search(plain, max(0, start - NEAR), min(len(plain), end + NEAR)))
