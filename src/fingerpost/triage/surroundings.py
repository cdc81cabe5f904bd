"""What stands around a number or an address, and tells whose it is."""

import re

REACH = 48
"""How many characters to either side are read."""

PERSONAL = re.compile(
    r"\b(?:my|me|mine|his|her|hers|their|home|house|mobile|mum's|mam's|dad's|son's|daughter's|husband's|wife's|him|"
    r"i'm on|personal|private|neighbour'?s?|ex's)\b(?:\W+\w+){0,4}\W*$"
)
"""The number is said to be somebody's own."""

ORGANISATION = re.compile(
    r"\b(?:hospital|surgery|gp|practice|clinic|centre|center|switchboard|reception|ward|unit|office|trust|"
    r"service|services|"
    r"team|helpline|line|samaritans|mind|pals|council|school|college|university|pharmacy|chemist|church|hall|"
    r"library|hub|"
    r"department|dept|nhs|charity|police|station|court|pub|cafe|shop|store|hotel|theatre|museum|headquarters|hq|"
    r"company|"
    r"solicitors?|press office|newsdesk|gazette|chronicle|journal|bbc|itv|museum|stadium|lounge|restaurant|salon|gym|"
    r"leisure|community|job ?centre|venue|event|venues?|meeting|workshop|open day)\b"
)
"""An organisation's desk, line or premises."""

NOT_A_PERSONS = re.compile(
    r"\b(?:ref(?:erence)?|order|ticket|tracking|track|invoice|parcel|booking|case|complaint|datix|isbn|serial|"
    r"barcode|item|"
    r"product|model|policy|claim|job|vacancy|grant|charity|company|vat|registered|batch|lot|pin|licence|license|"
    r"doi|pmid|"
    r"meeting id|zoom|id|code)\W*(?:number|num|no|nr|id|code|ref)?\W*(?:is|was)?\W*$"
)
"""The number counts a thing, not a person."""

OWN = re.compile(
    r"\b(?:my|mine|me|i'm|im|i am|i live|i was born|our)\b[^.!?\n]{0,40}$|^[^.!?\n]{0,12}\b(?:is my|that's my|"
    r"is me)\b"
)
"""The writer says that it is their own."""

OTHERS = re.compile(
    r"\b(?:his|her|hers|their|she|he|they|them|him|who|wife's|husband's|neighbour|neighbour's|that|this|the|"
    r"my (?:mum|mam|mother|dad|"
    r"father|nan|gran|son|daughter|husband|wife|partner|ex|sister|brother|friend|mate|neighbour|uncle|aunt|"
    r"auntie|cousin|boss)"
    r"(?:'?s)?)\b[^.!?\n]{0,40}$"
)
"""The writer says that it is somebody else's."""


def before(plain: str, at: int) -> str:
    """The words that lead up to a place."""
    return plain[max(0, at - REACH) : at]


def after(plain: str, at: int) -> str:
    """The words that follow a place."""
    return plain[at : at + REACH]
