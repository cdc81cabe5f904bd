"""A concrete grievance, or a wish to complain, which goes to the complaints process. Clauses: A3g, A3r."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.phrases import KIN, STAFF, opening, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "complaint"
BY = "rule:complaint/1"

WHO = (
    rf"(?:(?:my|our|his|her|me|a|an elderly|the|their)(?: \w+)? {KIN}(?: \w+)?|my \d+ ?(?:yr|year)s?[- ]old(?: \w+)?|"
    rf"i|we|he|she|they|patients?|people|us|me|him|her|mam|mum|dad|nan|nana|grandad)"
)
WAS = (
    r"(?:(?: (?:was|were|is|are|been|being|got|gets|getting|has|have|had|'ve|'s|just|then|also|basically|literally|"
    r"actually|even|left|still|to|be)){1,4})"
)

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
    r"rang|phoned|emailed|email|going to|gone to|went to|report(?:ed|ing)? (?:\w+ ){0,2}to|number for|"
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
HARM = phrase(
    rf"{WHO}{WAS} (?:left|found (?:on the floor|alone|in (?:her|his) own|wandering|dehydrated|covered)|ignored|"
    rf"refused|denied|turned away|sent (?:home|away)|discharged|restrained|assaulted|attacked|pushed|grabbed|dragged|"
    rf"hit|slapped|shouted at|screamed at|sworn at|laughed at|mocked|belittled|bullied|humiliated|"
    r"neglected|misdiagnosed|overmedicated|over medicated|given the wrong|prescribed the wrong|fobbed off|"
    r"kept waiting|turfed out|kicked out|kicked off|dropped|abandoned|lied to|threatened by|stripped|locked|"
    r"called (?:an? )?(?:attention|liar|time|drama)|told (?:off|to (?:go|pull|grow|have a|stop|get|just|calm|wait)|"
    r"(?:i|she|he|they|we|it) (?:was|were|wasn't|wasnt|is|isn't|didn't|had|am|are|'s|just|couldn't|can't)|"
    r"there (?:was|were|is) (?:no|nothing)|that|nothing)|moved (?:\w+ ){0,3}miles|treated (?:\w+ ){0,2}(?:badly|"
    r"terribly|awfully|appallingly|like|so badly))",
    rf"(?:{STAFF}|receptionist|bloke|woman|man|lady|guy|person|member of staff|they|he|she|who|and|one of (?:your|"
    rf"the|them)(?: \w+)?)(?: (?:on|at|in|from|there|the|phone|desk|ward|who|that|just|then|has|have|had|basically|"
    rf"actually|literally|today|yesterday|called|even|both|also|\w+ ward)){{0,5}} "
    r"(?:shouted|screamed|yelled|swore|laughed|sneered|ignored|refused|lied|hit|pushed|slapped|grabbed|dragged|"
    r"mocked|bullied|threatened|snapped|tutted|rolled (?:her|his|their) eyes|hung up|put the phone down|slammed|"
    r"walked (?:off|out|away)|forgot|lost|told (?:me|us|him|her|my \w+)(?: \w+)? (?:to|i|he|she|that|there|it|they|"
    r"nothing|we)|said (?:i|she|he|my \w+)(?: \w+)? (?:was|is|were|wasn't|isn't|just|didn't|should|had|attention)|"
    r"called (?:me|her|him|my \w+) (?:an? )|made (?:me|her|him|my \w+) (?:cry|feel (?:worse|stupid|like|small|as if|"
    r"guilty|awful))|failed (?:to|my|him|her|me)|dismissed (?:me|her|him|my|us|our)|discharged (?:me|her|him|my|us)|"
    r"misdiagnosed|turned (?:me|her|him|us|my \w+) away|sent (?:me|her|him|us|my \w+) (?:home|away)|"
    r"spoke (?:to|at) (?:me|us|him|her|my \w+) (?:like|as if|so)|treated (?:me|us|him|her|my \w+) (?:like|as if|"
    r"so badly|badly|terribly|awfully|appallingly)|(?:cancelled|canceled|stopped|changed|withdrew) (?:my|his|her|"
    r"our)|broke (?:my )?confidentiality|never (?:turned up|showed|rang|called|came|told|gave|sent|returned|got back|"
    r"replied|offered|even)|didn't (?:turn up|show|ring|call|come|tell|give|send|even|check|bother|return|believe|"
    r"listen))",
)
OMISSION = phrase(
    r"(?:no ?one|nobody|no-one|not one (?:person|call|visit)|never|didn't|haven't|hasn't|have not|has not|had no|"
    r"with no|without (?:any|a)|no|still no|not (?:had|received|been given|been)|promised (?:a|me)|still (?:not|"
    r"waiting (?:for|on)))(?: \w+){0,3} (?:call(?:ed)? (?:me|us|him|her)?(?: \w+)? ?back|called back|rang back|"
    r"phoned back|call ?back|rang|rung|phoned|came|turned up|checked on|checked|told (?:me|us|family|his|her)|"
    r"informed|follow(?:ed)?[- ]?up|care plan|got back to (?:me|us)|get back to (?:me|us)|replied|reply|response|"
    r"heard (?:back|anything|from|a)|contacted (?:me|us)|been (?:seen|contacted|offered|allocated|told|informed)|"
    r"apolog\w+|aftercare|visited|care ?co-?ordinator|support (?:worker|since|after)|crisis plan|discharge (?:letter|"
    r"plan|summary))",
    r"(?:cancelled|canceled|cancelling|cancels|postponed|rescheduled) (?:\w+ ){0,5}(?:again|twice|\d+ times|"
    r"three times|times|without|last minute|the (?:day|night|morning) (?:before|of)|an hour before|on the day|"
    r"for the (?:second|third|fourth))|(?:lost|mislaid|misplaced|mixed up|deleted) (?:\w+ ){0,2}(?:notes|records?|"
    r"referral|file|letter|belongings|clothes|property|results|paperwork|prescription|teeth|dentures|glasses|"
    r"hearing aids?)|"
    r"(?:belongings|clothes|property|phone|money|notes|referral) (?:has |have |had |was |were |been |"
    r"got ){0,4}(?:lost|stolen|gone missing|went missing|thrown|destroyed)|(?:wrong|incorrect) (?:medication|meds|"
    r"dose|dosage|tablets|patient|diagnosis|injection|leg|address|person|letter)|(?:medication|meds|"
    r"prescription)(?: \w+){0,3} (?:not (?:been )?(?:given|sent|ready|done|ordered)|late|stopped without|"
    r"changed without|wrong|missed|messed up)|"
    r"(?:waited|waiting|left|sat|lay|laid|kept|on hold|queued|been (?:here|on hold|sat)|took)(?: \w+){0,6} (?:\d+|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|over an|an|all) ?(?:\+ ?)?(?:hours?|hrs?|hr|"
    r"day|night|days)(?! a week)|(?:on|in) (?:a|the) (?:trolley|corridor|chair|floor|plastic chair|"
    r"bathroom floor)(?: \w+){0,3} (?:for|all|hours?|\d+)|in (?:her|his|their|my|own) (?:own )?(?:urine|soiled|wet|"
    r"mess|filth|faeces)|"
    r"(?:waited|waiting|been on (?:the|a|your)(?: \w+){0,3} list)(?: \w+){0,4} (?:\d+|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve|eighteen|over a|more than a|nearly a|a) (?:and a half )?(?:years?|months?|yrs?|mths?)|"
    r"(?:discharged|let out|released|sent (?:her|him|me|us) home)(?: \w+){0,4} (?:with (?:no|nothing|zero)|without|"
    r"too (?:early|soon)|after (?:one|\d|two|a) (?:phone ?call|session|day|missed)|by (?:letter|text|email)|"
    r"because (?:i|he|she) (?:missed|didn't))|"
    r"(?:died|death|dead|killed (?:himself|herself)|took (?:his|her|their) (?:own )?life)(?: \w+){0,8} (?:because|"
    r"after|due to|under your|in your care|your (?:care|trust|ward|staff)|waiting for|on your|failed|neglect\w*)|"
    r"(?:your|the) (?:trust|neglect|failings?|service|ward|crisis team)(?: \w+){0,3} (?:killed|failed|"
    r"let down)(?: \w+){0,2} (?:my|our|me|him|her)|(?:my|our) (?:\w+ )?(?:son|daughter|mum|dad|brother|sister|"
    r"husband|wife|partner|nan|friend|mam)(?: \w+){0,2} (?:died|deserved better|should still be|was failed)",
    r"(?:bruises?|bruised|injur(?:y|ed|ies)|broken \w+|black eye|bed ?sores?|fell|a fall|"
    r"falls)(?: \w+){0,6} (?:on (?:your|the) ward|while (?:in|on|under)|all over|from (?:the|your) (?:ward|staff)|"
    r"by (?:staff|a nurse|nurses)|after being restrained|nobody|no one|in your care|unwitnessed)|"
    r"breach(?:ed)? (?:of |my |his |her ){0,3}(?:confidentiality|data|privacy)|without (?:my|his|her|our|"
    r"any) (?:consent|permission|knowledge)|sent (?:my|his|her|someone else's|another patient's) (?:\w+ )?(?:letter|"
    r"details|results|records) to",
)
WEAK = phrase(
    r"(?:rude|aggressive|abrupt|dismissive|horrible|nasty|vile|patronising|unprofessional|disrespectful|"
    r"disgusting)(?: \w+){0,3} (?:to|towards|with|when) (?:me|us|my|him|her|patients|families)|"
    r"(?:treatment|care|way) (?:of |that )?(?:my|our|he|she|i|we)(?: \w+){0,3} (?:received|was given|got|was treated|"
    r"were treated|has had|had|was spoken)(?: \w+){0,3} (?:awful|appalling|disgusting|terrible|shocking|disgraceful|"
    r"unacceptable|poor)|"
    r"unsafe discharge|missed (?:diagnosis|opportunit\w+)|medical neglect|cried (?:all the way|when i left)|"
    r"left in tears|in tears (?:after|because)"
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
OUTSIDE = opening(
    r"(?:film|movie|book|show|episode|programme|corrie|eastenders|boss|landlord|school|teacher|bank|ex|bus driver|"
    r"football|manager at work)(?: \w+){0,4}"
)

CLUES = (
    Clue(82, "Wants to complain or says that they have complained.", TO_COMPLAIN, unless=NOT_COMPLAINING),
    Clue(70, "Tells how somebody was treated badly by the service.", HARM, before=OUTSIDE, unless=NOT_COMPLAINING),
    Clue(
        66,
        "Tells of something that the service did wrong or left undone.",
        OMISSION,
        before=OUTSIDE,
        unless=NOT_COMPLAINING,
    ),
    Clue(56, "Tells of bad treatment.", WEAK, before=OUTSIDE, unless=NOT_COMPLAINING),
)


def detect(words: Words) -> Finding:
    """Whether the post holds a grievance that belongs in the complaints process, named or not."""
    return weigh(words, CLUES, BY)


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
)
