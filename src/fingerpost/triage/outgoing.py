"""Reads what the body is about to say, before it leaves. Clauses: 4.4, 4.4.1, 4.4.2, Appendix 3.

A public reply never confirms that anybody is a patient, gives no advice on their care and is never unkind. A concern
asks a person to look again; it sends and stops nothing itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fingerpost.post import Post
from fingerpost.triage.assessment import Span
from fingerpost.triage.assessor import words_of
from fingerpost.triage.directory import Directory
from fingerpost.triage.identifiers import identifiers
from fingerpost.triage.phones import KIND as NUMBER
from fingerpost.triage.phones import dialled, written_numbers
from fingerpost.triage.published import Published
from fingerpost.triage.signals import patient_info
from fingerpost.triage.words import Words

KINDS = (
    "placeholder",
    "personal_info",
    "unpublished_number",
    "patient_info",
    "individual_care",
    "legal_matter",
    "clinical_advice",
    "unkind",
)
"""What a concern may be about."""


@dataclass(frozen=True, slots=True)
class Concern:
    """Something to look at again. ``span`` is half-open code points of the text; ``why`` says what to do about it."""

    kind: str
    span: Span
    why: str


NOTHING = Published()

_PLACEHOLDER = re.compile(r"\[\[[^\[\]\n]{0,200}\]\]")
_OFFERED = re.compile(
    r"\b(?:dm|message|send|tell|give|share|provide|let us have|need|don'?t|do not|please)\b[^.!?\n]{0,40}$"
)

_CARE = re.compile(
    r"\byour (?:\w+ ){0,2}?(?:appointments?|medication|meds|diagnosis|treatment|prescription|dose|referral|"
    r"assessment|discharge|"
    r"admission|records?|notes|care plan|test results|results|therapist|psychiatrist|care ?coordinator|cpn|"
    r"stay (?:on|with|at|in)|"
    r"section|condition|illness|symptoms|relapse|therapy|case|file|care team|keyworker)\b|"
    r"\b(?:you|he|she|they|your (?:son|daughter|mum|mother|dad|father|husband|wife|partner|relative)) (?:are|is|"
    r"were|was|have been|"
    r"has been)(?: \w+)? (?:a patient|under (?:our|the)|on (?:our|the) (?:\w+ ){0,2}(?:ward|caseload|"
    r"waiting list)|admitted|discharged|"
    r"referred|sectioned|detained|seen by|being treated|receiving treatment|known to|in our care|open to)\b|"
    r"\b(?:when|while|since) you (?:were|stayed|came in|attended|saw)(?: \w+){0,3} (?:ward|hospital|clinic|unit|"
    r"us|team|admitted)\b|"
    r"\b(?:looked (?:at|into|up)|checked|reviewed|see from|can see (?:from|in|that)|according to|"
    r"have accessed)(?: \w+)? (?:your|his|her|their) "
    r"(?:\w+ )?(?:records?|notes|file|system|case|history)\b|\byou (?:are|were) (?:on|in|"
    r"at) (?:\w+ ){0,3}(?:ward|hospital|unit)\b|\b(?:as (?:a|one of our|our) (?:patients?|"
    r"service users?))\b|"
    r"\b(?:he|she) (?:didn'?t|did not|failed to|refused to) (?:attend|engage|take)\b|\bwe(?:'ve|"
    r" have)? (?:discharged|sectioned|assessed|seen|"
    r"referred|treated|admitted|diagnosed) (?:you|him|her|them)\b"
)
_IN_GENERAL = re.compile(
    r"\b(?:if|about|discuss|worried about|concerned about|concerns about|questions? about|help with|talk to|"
    r"contact|speak (?:to|with)|ask|ring|"
    r"call|can'?t|cannot|unable to|not able to|won'?t|to (?:change|book|cancel|rearrange)|"
    r"change or cancel)\b[^.!?\n]{0,45}$"
)
_LEGAL = re.compile(
    r"\b(?:liab(?:le|ility)|negligen(?:t|ce)|legal(?: action| proceedings| advice| team| claim)|solicitors?|"
    r"barrister|court|coroner'?s?|"
    r"inquest|tribunal|lawsuit|sue[ds]?|suing|litigation|defam\w+|libel\w*|slander\w*|injunction|compensation|"
    r"settlement|without prejudice|"
    r"admit(?:s|ted)? (?:fault|liability|responsibility)|(?:we|the trust) (?:are|were|was|is) (?:at fault|"
    r"to blame|responsible for (?:the|his|"
    r"her|their) death)|breach of (?:duty|contract|confidentiality)|police investigation|criminal (?:case|"
    r"investigation|charges?)|"
    r"under investigation|human rights act|data protection act|ongoing (?:case|investigation|inquiry))\b"
)
_ADVICE = re.compile(
    r"\b(?:you should (?:stop|start|take|increase|reduce|double|come off|try taking|not take|change)|(?:stop|"
    r"start|keep|try|carry on|continue|"
    r"avoid) taking|take (?:\d+|one|two|half|another|an extra|more|less|your|the|some) ?(?:\w+ )?(?:mg|tablets?|"
    r"doses?|pills?|medication|meds|"
    r"ibuprofen|paracetamol|sertraline|lithium|diazepam|capsules?)|(?:increase|reduce|double|halve|lower|skip|"
    r"miss|up) (?:your|the) (?:dose|medication|"
    r"meds|tablets)|(?:it|that|this) (?:sounds|looks) like (?:you (?:have|may have|might have)|\w+ (?:disorder|"
    r"depression|psychosis))|"
    r"you (?:probably|may|might|clearly|definitely|must|do|don'?t) (?:have|be suffering from|be having) (?:an? |"
    r"some )?(?:\w+ )?(?:anxiety|"
    r"depression|depressed|bipolar|psychosis|adhd|autism|ptsd|ocd|episode|disorder|side[- ]effects?|relapse)|"
    r"side[- ]effects? (?:will|should|usually|"
    r"are (?:normal|common|nothing))|(?:it'?s|that'?s|is) (?:perfectly |quite |completely )?(?:safe|fine|ok|"
    r"okay|normal) to (?:take|stop|mix|drink|miss|"
    r"skip|combine)|\d+ ?mg\b|you (?:don'?t|do not) need (?:to see|a doctor|medication|to go to))\b"
)
_UNKIND = re.compile(
    r"\b(?:f[u*]ck\w*|(?:bull)?sh[i*]t\w*|bollocks|bloody|cr[a*]p|arse\w*|b[a*]st[a*]rds?|b[i*]tch\w*|tw[a*]ts?|"
    r"c[u*]nts?|d[i*]ckheads?|wankers?|piss\w*|damn|"
    r"idiots?|stupid|moron\w*|ridiculous|pathetic|nonsense|rubbish|shut up|calm down|grow up|get over it|"
    r"get a life|deal with it|"
    r"your (?:own )?fault|you(?:'re| are) (?:wrong|lying|a liar|being (?:silly|rude|ridiculous|difficult|"
    r"dramatic|unreasonable)|overreacting|"
    r"attention[- ]seeking|mistaken|not (?:trying|listening))|attention[- ]seek\w+|stop (?:moaning|complaining|"
    r"whining|whingeing|wasting|being)|"
    r"(?:what(?:'s| is) )?your problem|not our (?:problem|fault)|nothing to do with us|as (?:i|"
    r"we) (?:have )?(?:already )?(?:said|told you|explained)|"
    r"once again|obviously|clearly you|if you (?:had )?(?:bothered|actually)|commit(?:ted)? suicide|"
    r"non[- ]compliant|frequent flyer|"
    r"whatever|frankly|seriously\?|you people|lol|lmao)\b"
)

_WHYS = (
    ("individual_care", _CARE, "Speaks of one person's care. In public, say nothing that shows anybody is a patient."),
    ("legal_matter", _LEGAL, "Speaks of a legal matter. Ask the legal team before you say anything."),
    ("clinical_advice", _ADVICE, "Reads as clinical advice. Point to 111, the care team or a GP instead."),
    ("unkind", _UNKIND, "May sound unkind. Say it again as you would to somebody having a hard day."),
)


def check(
    text: str, directory: Directory | None = None, published: Published = NOTHING, heard: str = ""
) -> tuple[Concern, ...]:
    """What somebody should look at again before these words leave, in order. Empty means that nothing was found.

    What is ``published`` is no concern. Any other telephone number is for a person to confirm, unless it stands in
    what was ``heard``, the post that is answered in public: then it is somebody's own, and is not said again.
    """
    words = words_of(Post(text), directory)
    found = [
        *_placeholders(text),
        *_personal(words, published, _numbers_in(heard)),
        *_unpublished(words, published),
        *_patients(words),
        *_worded(words),
    ]
    return tuple(sorted(found, key=lambda concern: (concern.span, KINDS.index(concern.kind))))


def _placeholders(text: str) -> Iterator[Concern]:
    for found in _PLACEHOLDER.finditer(text):
        yield Concern("placeholder", found.span(), f"{found.group()} is not filled in. Write it or take it out.")


def _personal(words: Words, published: Published, heard: frozenset[str]) -> Iterator[Concern]:
    for mark in identifiers(words):
        written = words.plain[mark.start : mark.end]
        number = mark.kind == NUMBER
        if published.knows(written) or (number and dialled(written) not in heard):
            continue
        why = f"Gives {mark.kind}. Take it out, or move the conversation to a private place."
        yield Concern("personal_info", words.span(mark.start, mark.end), why)


def _unpublished(words: Words, published: Published) -> Iterator[Concern]:
    """Numbers that are nobody's for certain: a wrong figure in one of ours leads somebody who needs us nowhere."""
    private = ((mark.start, mark.end) for mark in identifiers(words) if mark.kind == NUMBER)
    seen = {dialled(words.plain[start:end]): (start, end) for start, end in (*private, *written_numbers(words.plain))}
    for start, end in seen.values():
        written = words.plain[start:end].strip()
        if not published.knows_number(written):
            why = f"{written} is not one of our published numbers. Make sure whose it is."
            yield Concern("unpublished_number", words.span(start, end), why)


def _numbers_in(heard: str) -> frozenset[str]:
    """The private numbers that somebody gave."""
    words = words_of(Post(heard))
    return frozenset(dialled(words.plain[mark.start : mark.end]) for mark in identifiers(words) if mark.kind == NUMBER)


def _patients(words: Words) -> Iterator[Concern]:
    finding = patient_info.detect(words)
    for span in finding.spans if (finding.score or 0) >= 50 else ():
        yield Concern("patient_info", span, "Tells of somebody's care in a way that others may recognise. Take it out.")


def _worded(words: Words) -> Iterator[Concern]:
    for kind, pattern, why in _WHYS:
        for found in pattern.finditer(words.plain):
            ahead = words.plain[max(0, found.start() - 60) : found.start()]
            if kind == "individual_care" and (_IN_GENERAL.search(ahead) or _OFFERED.search(ahead)):
                continue
            yield Concern(kind, words.span(*found.span()), why)
