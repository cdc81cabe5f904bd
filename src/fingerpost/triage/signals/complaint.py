"""A concrete grievance, or a wish to complain, which goes to the complaints process. Clauses: A3g, A3r."""

import re

from fingerpost.triage import opinions
from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.grievances import EVENT, HARM, OMISSION, PLACE_OR_STAFF, STORY, WEAK
from fingerpost.triage.opinions import joined
from fingerpost.triage.phrases import phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "complaint"
BY = "rule:complaint/1"

TO_COMPLAIN = phrase(
    r"(?:want|wish|need|like|love|going|gonna|intend|intending|planning|trying|tried|decided|how|where|who|way|"
    r"forced|ready|am|will|'ll|about|have|had|can i|do i|can we|could i|help me)(?: (?:to|do|does|can|should|could|i|"
    r"we|one|you|someone|a person|best|make|making|put in|submit|raise|lodge|file|be|also|formally|officially|"
    r"go about|the)){0,6} "
    r"(?:complain(?:ing|ed)?|a (?:formal |official |written |serious )?complaint|complaints?|making a complaint|"
    r"(?:a |my )?(?:formal |official )?(?:complaint|grievance)|raise (?:a|my|some) (?:concerns?|grievance|issue))",
    r"(?:formal|official|written|serious|my|our|a|second|third|stage \w+) complaint(?! (?:of|handling|manager|"
    r"officer)| about the weather)|complaint (?:ref|reference|number|response|has been|was|hasn't|about|against|"
    r"to pals|i made|form|procedure|process)|complaints (?:dept|department|procedure|process|address|email|number|"
    r"line|form|team haven't|team has not)|"
    r"complained (?:to|about|again|twice|three|several|many|formally|officially|and)|(?:i am|i'm|we are|we're|"
    r"will be|i'll be) complaining|put(?:ting)? (?:a|my) complaint in|(?:contact|contacting|speak to|speaking to|"
    r"rang|phoned|emailed|going to|gone to|went to|report(?:ed|ing)? (?:\w+ ){0,2}to|number for|"
    r"details for) (?:\w+ ){0,2}(?:pals|the ombudsman|cqc|the cqc|nmc|gmc|phso)|"
    r"(?:report|reporting|reported) (?:(?:you|this|them|him|her|it|the|a|that|your|one of your|"
    r"an) ){1,3}(?:\w+ ){0,2}(?:to (?:the )?(?:cqc|nmc|gmc|ombudsman|pals)|nurse|doctor|staff|member of staff|"
    r"consultant)|ombudsman|who (?:do|can|should) (?:i|we) (?:\w+ )?(?:complain|report (?:this|a|it|him|her|them|"
    r"staff|the)|speak to about (?:the|how|a|this|my|being)|write to about)|"
    r"(?:raise|raising|raised) (?:a |my |some |serious |these |this ){0,4}(?:concerns?|"
    r"grievance)(?: \w+){0,3} (?:about|with|regarding|over)|take (?:this|it|things|matters) further|taking (?:this|"
    r"it) further|(?:want|demand|expect|deserve|owed|waiting for)(?: \w+){0,2} (?:an apology|answers|an explanation|"
    r"it investigated|this investigated|someone to be held)",
)
NOT_COMPLAINING = phrase(
    r"can't complain|cannot complain|can not complain|no complaints?|never complain\w*|mustn't (?:complain|grumble)|"
    r"without complain\w*|not (?:a |making a |here to |complaining|one to )complain\w*|not complaining|"
    r"don't (?:want to )?complain|nothing to complain|no reason to complain|couldn't complain|"
    r"complaints? (?:manager|officer|handler|lead|team leader)|presenting complaint|instead of complaining|"
    r"stop complaining|people (?:who )?complain|complain about the (?:weather|nhs all)|quick to complain|"
    r"always complain\w*|thank (?:you|u) to|thanks to|can't thank|cannot thank|amazing care|brilliant care|"
    r"so grateful"
)
OUTSIDE = phrase(
    r"film|movie|book|show|episode|programme|corrie|eastenders|(?:my|our|his|her|the) (?:boss|landlord|teacher|bank|"
    r"ex|manager|work|workplace|school|uni|job|gaffer|stepdad|neighbours?)|at (?:school|work|uni|college|home|"
    r"the match|the gym)|bus driver|football|online|on the bus|when i was (?:a kid|little|young|\d+)|in prison|"
    r"on holiday"
)

STORY_OF_CARE = re.compile(rf"(?s)\A(?=.*?{STORY.pattern})(?=.*?{PLACE_OR_STAFF.pattern})")
NOT_A_STORY = re.compile(
    NOT_COMPLAINING.pattern
    + "|"
    + phrase(
        r"lovely|brilliant|amazing|fantastic|excellent|wonderful|grateful|thanks?|kind|foi|freedom of information|"
        r"how many|journalist|reporter|what happens if|should i|is it|can i|could you|can you|do i|inquest|coroner|"
        r"my (?:boss|teacher|landlord|ex)|football|gig|film|school|(?:was|were) (?:told|assured|"
        r"reassured) (?:everything|all|what|about|good)|diagnosed"
    ).pattern
)
CLUES = (
    Clue(82, "Wants to complain or says that they have complained.", TO_COMPLAIN, unless=NOT_COMPLAINING),
    Clue(70, "Tells how somebody was treated badly by the service.", HARM, near=OUTSIDE, unless=NOT_COMPLAINING),
    Clue(
        66,
        "Tells of something that the service did wrong or left undone.",
        OMISSION,
        near=OUTSIDE,
        unless=NOT_COMPLAINING,
    ),
    Clue(
        60,
        "Tells of something that went wrong in care.",
        EVENT,
        near=OUTSIDE,
        unless=NOT_A_STORY,
        beside=STORY_OF_CARE,
    ),
    Clue(56, "Tells of bad treatment.", WEAK, near=OUTSIDE, unless=NOT_COMPLAINING),
)


def detect(words: Words) -> Finding:
    """Whether the post holds a grievance that belongs in the complaints process, named or not."""
    post = opinions.told(words)
    clues = CLUES if post.ours >= 2 else CLUES[:1]
    found = weigh(words, clues, BY, post.not_blame)
    if NOT_COMPLAINING.search(words.plain):
        return found
    return joined(found, opinions.grievance(words, post), BY)


EXAMPLES = (
    Example("I want to make a formal complaint", True),
    Example("who do i complain to about the nurse on Elm", True),
    Example("my mum was left 9 hours on a trolley", True),
    Example("The nurse shouted at her in front of everyone", True),
    Example("I've complained three times and heard nothing", True),
    Example("how do I contact PALS?", True),
    Example("My son was discharged with no support", True),
    Example("they lost my referral and nobody told us", True),
    Example("Receptionist laughed at me when I asked for help", True),
    Example("You cancelled my appointment again without telling me", True),
    Example("reporting you to the CQC", True),
    Example("dad was given the wrong medication twice", True),
    Example("no one called me back after the crisis call", True),
    Example("I was told I was attention seeking by your crisis team", True),
    Example("we were turned away from a&e at 3am", True),
    Example("still no reply to my complaint ref 4471", True),
    Example("she was found on the floor, bruises all over from the ward", True),
    Example("Can't complain, the food was canny", False, "an idiom"),
    Example("no complaints at all", False),
    Example("Complaints manager vacancy, closing Friday", False),
    Example("I'm not one to complain but it was a lovely day", False),
    Example("Rubbish.", False, "an opinion without a grievance"),
    Example("The NHS is underfunded", False, "an opinion without a grievance"),
    Example("The staff never complained once, thank you to them all", False),
    Example("My boss shouted at me and now I can't sleep", False, "not the service"),
    Example("I have forgotten what day the group is", False),
    Example("They took me straight to the ward and were brilliant", False),
    Example("What's the number for the ward please", False),
    Example("mum left hospital today feeling so much better", False),
    Example("You should be ashamed", False, "an opinion without a grievance"),
    Example("I was referred by my GP and seen in a week", False),
    Example("Someone shouted at the nurses, it was awful to see", False, "staff were the ones shouted at"),
    Example("Does anyone know when the clinic reopens?", False),
    Example("rang the crisis line at 2am, on hold 50 minutes then it cut off", True),
    Example("My brother was discharged to a hotel with a carrier bag of tablets", True),
    Example("no one explained the section papers to her", True),
    Example("they changed her meds without asking us", True),
    Example("the bus never turned up this morning", False, "not the service"),
    Example("I've lost the letter with my appointment on", False, "one's own slip"),
    Example("they moved my appointment to Friday, is that right?", False, "a question"),
)
