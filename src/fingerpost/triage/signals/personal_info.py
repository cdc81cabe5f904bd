"""Personal information in the words: numbers, addresses and ways to reach a private person. Clauses: 4.4, Appendix 3.

Public helplines, an organisation's lines and its role mailboxes are not personal.
"""

from collections.abc import Sequence

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.identifiers import identifiers
from fingerpost.triage.marks import Mark
from fingerpost.triage.surroundings import OTHERS, OWN, after, before
from fingerpost.triage.words import Words, tidy

SIGNAL = "personal_info"
WHOSE = {"own": ", which the writer says is their own", "other": ", which is somebody else's", "": ""}


def detect(words: Words) -> Finding:
    """What personal information is given, and whose it is when the writer says so."""
    marks = identifiers(words)
    if not marks:
        return Finding(0, by=f"rule:{SIGNAL}/1")
    kinds = dict.fromkeys(mark.kind for mark in sorted(marks, key=lambda mark: mark.start))
    spans = tidy(words.span(mark.start, mark.end) for mark in marks)
    score = max(mark.sure for mark in marks)
    said = whose(words.plain, marks)
    by = f"rule:{SIGNAL}/1" + (":own" if said == "own" else "")
    return Finding(score, tuple(spans), f"Gives {_listed(list(kinds))}{WHOSE[said]}.", by)


def _listed(kinds: list[str]) -> str:
    return kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])} and {kinds[-1]}"


def whose(plain: str, marks: Sequence[Mark]) -> str:
    """``own`` when it is the writer's, ``other`` when somebody else's, empty when the words do not say."""
    told = {_owner(plain, mark) for mark in marks} - {""}
    return told.pop() if len(told) == 1 else ""


def _owner(plain: str, mark: Mark) -> str:
    ahead = before(plain, mark.start)
    if OTHERS.search(ahead) and not ahead.rstrip().endswith(("my", "me on")):
        return "other"
    return "own" if OWN.search(ahead) or OWN.search(after(plain, mark.end)) else ""


EXAMPLES = (
    Example("my number is 07700 900123 can someone ring us back", True),
    Example("Please call me on 07700900456, been waiting all day", True),
    Example("ring my mam on +44 7700 900 789 she'll tell you", True),
    Example("text us 0044 (0)7700 900321", True, "with the nought in brackets"),
    Example("My home phone is 01632 960234, not the mobile", True),
    Example("020 7946 0123 is his number, give him hell", True),
    Example("Ring (01632) 960 555 and ask for Dave", True),
    Example("My NHS number is 999 000 0018 does that help??", True),
    Example("nhs no 9990000026, still nowt on the system", True),
    Example("its 999-000-0034 if you want to look her up", True),
    Example("NI number AB 12 34 56 C, nee idea why you need it", True),
    Example("ab123456c thats my nino pet", True),
    Example("email me at jo.bloggs@example.org please", True),
    Example("jo dot or just jo.b [at] example [dot] org", True),
    Example("DOB 03/04/1985, surname as above", True),
    Example("her date of birth is 3rd of April 1962", True),
    Example("He lives at 14 Elm Terrace if anyone fancies a word", True),
    Example("she's moved to flat 3, 27 Hawthorn Road, NE99 1AA", True),
    Example("my postcode is NE99 1AA, who covers us?", True),
    Example("My card number is 4111 1111 1111 1111", True),
    Example("sort code 00-00-00 account number 12345678 for the refund", True),
    Example("he drives a blue corsa, reg AB12 CDE", True),
    Example("his car is AB51XYZ always parked on our street", True),
    Example("call me on 0️⃣7️⃣7️⃣0️⃣0️⃣ 9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣", True, "keys for figures"),
    Example("oh seven seven double oh nine double oh one two three", True, "spelt out"),
    Example("hospital number B1234567, it was on the letter", True),
    Example(
        "oh double seven double oh, nine hundred, one two three, after six mind", True, "in words, in part as a whole"
    ),
    Example("o77oo 9oo123 dont tell me dad", True, "letters for figures"),
    Example("zero7seven00 nine00 one two three", True, "words and figures run together"),
    Example("+44🔷7700🔷900🔷456", True, "signs between"),
    Example("654009 00770, read it backwards", True),
    Example("ends 321, starts 07700 900", True, "in two pieces"),
    Example("7700 900 654 with the 0 in front", True),
    Example("nhs number is 999 123 4567, or one digit off", True, "said to be one, wrong check digit"),
    Example("nine nine nine, double oh oh, double oh one eight is my nhs one", True),
    Example("NI is ZZ 11 22 33 D", True, "letters that are not given out"),
    Example("sort 00 11 22, number 12345678, for the bus fares", True),
    Example("it's Morwenna Tyce, 4 May 1961, if you need it", True, "a date after a full name"),
    Example("dob the third of may nineteen sixty one", True),
    Example("ZZ21 KWX is hers. silver. say hello at the lights", True),
    Example("reg's N1 GEL, you cannit miss it", True),
    Example("his plate ends KWX, red polo", True, "part of a plate"),
    Example("18 heron court. doors open", True),
    Example("Kestrel Row 4, second floor, please post it", True, "the number last"),
    Example("he's at Lilac Cottage, Staithe Road", True, "a house by its name"),
    Example("she lives next to the chippy on Larkspur Row", True),
    Example("addy is f0rty tw0, larkspur r0w", True),
    Example("2 Heron Court, basement, ask for Tymon", True),
    Example("snap: moth_lad_09", True),
    Example("her insta is @gull.and.gorse go and tell her", True),
    Example("razia[underscore]m AT example (dot) org", True),
    Example("Text SHOUT to 85258 or ring Samaritans on 116 123", False),
    Example("ring 111 and choose option 2, or 999 if it's life or death", False),
    Example("Call Childline on 0800 1111", False),
    Example("The crisis line is 0800 0516 171, open all hours", False),
    Example("NHS Pensions is 0300 3301 346", False),
    Example("I've rung 0345 050 0000 forty times", False),
    Example("The hospital switchboard on 01632 960001 never answers", False),
    Example("Our clinic's reception: 01632 960002", False),
    Example("email press@example.org or info@example.org", False),
    Example("tewv.enquiries@example.org never replied to us", False),
    Example("Roseberry Park Hospital, 1 Marton Road, Middlesbrough TS4 3AF", False),
    Example("I live in TS4 and nobody covers it", False),
    Example("Waited 18 weeks, 3 days and 4 hours. Shocking", False),
    Example("my order number 9990000018 never came", False),
    Example("Appointment is 03/04/2025 at 10.30", False),
    Example("The NHS was born on 5 July 1948", False),
    Example("It cost £12345678 and for what", False),
    Example("see you at 4pm on the 2nd, ward 12 bed 3", False),
    Example("There were 2 nurses on the way to the close of the shift", False),
    Example("Please don't put your phone number on here", False),
    Example("it's a twenty minute walk and forty two steps, no lift", False),
    Example("the newsroom is on 020 7946 0100, ask the desk", False),
    Example("0191 498 0350 rings and rings, does anybody work there", False),
    Example("bookings go to arts@example.org, a shared inbox", False),
    Example("lotto 7 9 14 22 31 40 nothing again", False),
    Example("The group meets at 12 Quay Street, all welcome", False),
    Example("the house on Marigold Terrace should never have opened", False, "a street without anybody in it"),
    Example("Elm Ward, 12/03/2024, and still no reply", False),
    Example("@kev this is you 😂", False, "spoken to, not given"),
    Example("reg was 5 days late with the form", False),
    Example("https://example.org/status/9990000018123", False),
    Example("@jo_1985 thanks for that 😊", False),
    Example("I'm 36, two bairns, depressed since 2019", False),
    Example("the car park is £4.50 for 2 hours, robbery", False),
    Example("Room 12, Park View, is where the group meets", False),
    Example("Walked 10000 steps on Sunday for the 5k Park Run", False),
)
