"""Inquests, courts, solicitors, claims, tribunals, police cases and inquiries involving the body. Clause: 4.4."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.phrases import following, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "legal_matter"
BY = "rule:legal_matter/1"

CERTAIN = phrase(
    r"inquests?|coroners?'?s?|coronial|letters? before (?:action|claim)|letter of claim|pre[- ]action(?: protocol)?|"
    r"legal proceedings|judicial review|clinical negligence|medical negligence|negligence claim|employment tribunal|"
    r"prevention of future deaths?|regulation 28|"
    r"(?:public|statutory|independent|national|official) inquiry|witness statement|particulars of claim|claim form|"
    r"without prejudice|no win no fee|high court|crown court|magistrates'?(?: court)?|county court|"
    r"court of (?:appeal|protection)|supreme court|corporate manslaughter|gross negligence|"
    r"unlawful(?:ly)? (?:killing|detained|detention|killed|sectioned)|"
    r"injunction|gagging order|non[- ]disclosure agreement|crown prosecution|the cps|legal aid|"
    r"mental health (?:review )?tribunal|first[- ]tier tribunal|cease and desist|subpoena|affidavit|libel|"
    r"article 2 (?:inquest|of)|homicide review|pfd report|tribunal (?:hearing|date|judge|panel|on|next|report|in)"
)
ACTION = phrase(
    r"(?:my|our|the|a|her|his|their|your|family's|family|through|instructed|instructing|speak(?:ing)? to|spoken to|"
    r"contact(?:ed|ing)?|see(?:ing|n)?|hear from|advice from|call(?:ed|ing)?|got|get|getting|have|hire|hiring|"
    r"need) (?:\w+ )?(?:solicitors?|lawyers?|barristers?|legal team|legal representatives?|legal advice)",
    r"(?:legal action|take (?:you|them|the trust|it|this|tewv|the nhs) to court|taking (?:you|them|the trust|it|this|"
    r"tewv|the nhs) to court|taken to court|see (?:you|yous|ya|u|them) in court|going to court|go to court|"
    r"gone to court|went to court|in court (?:on|today|tomorrow|next|over|last|this|for)|court (?:case|hearing|date|"
    r"order|action|proceedings|battle|papers|ruling|judgment|bundle|appearance)|legally challenge|legal challenge|"
    r"legal case|legal claim|legal letter|legal dispute|legal battle|compensation (?:claim|payout)|"
    r"claim(?:ing)? (?:for )?(?:compensation|damages)|(?:claim|case|lawsuit) against (?:you|the trust|the nhs|them|"
    r"tewv|your)|lawsuits?|litigat\w+|settle(?:d)? out of court|out of court)",
    r"(?:i'll|i will|i'm going to|i am going to|gonna|going to|we'll|we will|i'd|could|should|can i|can we|to|will|"
    r"might|want to|thinking of|can you|planning to) sue(?! (?:was|is|has|for (?:everything|your|all)|and|who|from|"
    r"at|in|on|did|said|you're))|suing|(?:he|she|they|we|i|family|been|getting|was|were|get|be) sued",
    r"police (?:\w+ ){0,3}(?:investigat\w+|inquiry|enquir(?:y|ies)|are (?:now )?(?:looking|involved)|statement|"
    r"charged|arrested|interview\w*|probe)|(?:investigated|charged|arrested|questioned|"
    r"interviewed) by (?:the )?police|(?:investigation|criminal investigation|probe) (?:by (?:the )?police|"
    r"into (?:the |his |her |your |my |their )?(?:\w+ ){0,3}(?:deaths?|trust|failings|care|abuse|ward))|"
    r"crime (?:number|reference)|"
    r"(?:reported|reporting|report) (?:\w+ ){0,4}to (?:the )?police|(?:trust|staff|nurse|nurses|doctor|you|they|he|"
    r"she|hospital|hse|worker|consultant|carer)(?: \w+){0,3} (?:prosecut\w+|convicted|pleaded|pleads|found guilty|"
    r"sentenced|jailed|on trial|struck off|fined)|(?:fined|prosecuted|prosecuting)(?: \w+){0,4} (?:trust|over|after|"
    r"following|by the (?:cqc|hse))|"
    r"inquiry (?:into|team|hearing|chair|is|has|was|will|report|evidence|now)|(?:evidence|testify|testifying|"
    r"witness) (?:at|in|to|for) (?:the |an? )?(?:\w+ )?(?:inquiry|court|tribunal|inquest|trial|hearing)|"
    r"jury(?: \w+){0,3} (?:found|concluded|returned|heard|out)|(?:verdict|narrative conclusion|open verdict|"
    r"conclusion of neglect|misadventure)|post[- ]?mortem|(?:my|his|her|our) (?:\w+ )?(?:tribunal|appeal hearing|"
    r"section appeal)|appeal(?:ing|ed)? (?:my|his|her|the|against) (?:my |his |her |the )?section|"
    r"(?:breach(?:ed)?|broke|breaking|broken|violat\w+|against)(?: of)? (?:the law|the mental health act|"
    r"the equality act|the human rights act|human rights|my human rights|equality act|gdpr law|the care act|"
    r"duty of care|duty of candour)|data breach claim|duty of candour|employment law|unfair(?:ly)? dismiss\w+|"
    r"constructive(?:ly)? dismiss\w+|whistleblow\w+ (?:case|claim|tribunal)|power of attorney|deprivation of liberty|"
    r"\bdols\b|hear(?:ing)? from my (?:solicitor|lawyer)s?|sections? 42 (?:enquiry|inquiry)",
)
LAW = phrase(
    r"(?:the )?trial of|trial (?:begins|starts|opened|opens|date|continues|resumes|collapsed)|crime (?:ref|number|"
    r"reference)|lawyer up|lawyered|won (?:our|my|the|her|his|their) (?:\w+ )?case|lost (?:our|my|the) case|"
    r"pleads? guilty|the (?:crown|prosecution|defence)|sentencing|verdicts?|indicted|manslaughter|"
    r"criminal (?:charges?|investigation|case)|misconduct (?:hearing|panel)|fitness to practi[sc]e|"
    r"safeguarding adults review|domestic homicide|statutory duty|class action|group action|undisclosed|"
    r"disclosure (?:order|of documents)",
    r"going legal|go legal|legal route|(?:years?|months?) (?:in|behind) (?:prison|jail|bars)|"
    r"health and safety offences?|guilty|unlawful\w*|illegally (?:detained|sectioned|held|restrained)|grounds to|"
    r"judges?(?! (?:me|us|people|a|you|him|her|them|not|judy|rinder|lest|mental))|detectives?|solicitors?|"
    r"barristers?|lawyers?|magistrates?|prosecutors?|tribunal|(?:charged|pleaded guilty|found guilty|convicted|"
    r"sentenced|jailed|acquitted|arrested|on trial|bailed)(?: (?:with|of|to|for|over|after|in|by|today|following|at|"
    r"on))|police (?:\\w+ ){0,2}(?:case|opened|investigation|looking|involved|involvement|report|complaint)|"
    r"(?:reported|gone|go|going|taken|took) (?:it |this |him |her |them |you )?to (?:the )?police|proceedings|"
    r"settlement|compensation|damages(?: for| from| claim)|claim for|sued?(?= (?:you|the|them|for|tewv))|"
    r"case against|legal|trial",
)
INVOLVES = phrase(
    r"detention|section|this is|me from section|you|your|trust|tewv|hospital|ward|unit|nhs|nurses?|doctors?|staff|"
    r"patients?|inpatient|sectioned|my (?:son|daughter|mum|mam|dad|brother|sister|wife|husband|partner|friend|case|"
    r"claim)|his death|her death|deaths?|died|the family|care|cqc|we|our"
)
WEAK = phrase(
    r"justice for \w+|fight(?:ing)? for justice|human rights (?:abuse|violation|breach)s?|legal (?:matter|team|"
    r"department|dept|obligation|duty)|ombudsman (?:investigat\w+|ruling|report|found)|(?:nmc|gmc|hcpc|cqc|"
    r"hse) (?:\w+ )?(?:investigat\w+|hearing|tribunal|prosecut\w+|panel)|negligen(?:ce|t)"
)

IDLE = phrase(
    r"post office|horizon|covid inquiry|trump|infected blood|hillsborough|grenfell|ukraine|premier league",
    r"should be (?:illegal|a crime|criminal|against the law|a law|jailed|locked up|sued|prosecuted|struck off)|"
    r"tennis court|food court|basketball court|badminton court|squash court|netball court|court of public|"
    r"court shoes|(?:studying|study|studies|studied) law|law (?:student|degree|school)|(?:wife|husband|daughter|son|"
    r"sister|brother|mate|friend|dad|mum|mam|neighbour|cousin)(?:'s| is| was| works as) (?:a |"
    r"an )(?:\w+ )?(?:solicitor|lawyer|barrister|judge|coroner)|"
    r"not a lawyer|i'm no lawyer|no lawyer|tv|telly|episode|drama|netflix|film|series|judge judy|judge rinder|"
    r"line of duty|silent witness|jury's (?:still )?out|jury is (?:still )?out|verdict on (?:the )?(?:food|coffee|"
    r"cake|tea|biscuits|new)|my verdict|buying (?:a|my|our) (?:house|flat)|moving house|conveyanc\w+|divorce|"
    r"training to be|family court with my ex|my ex|parking fine|speeding|job|vacancy|vacancies|trainee|nurse sue|"
    r"aunt(?:ie)? sue",
)
NOT_LAW = phrase(
    r"don't judge|no judgement|judg(?:e|ing) (?:me|us|people|a book)|clinical trial|trial (?:of|run|period)|"
    r"drug trial|free trial|research trial|trial participants|legal (?:to|aid)? ?(?:record|film)|is it legal|"
    r"marriage settlement|student|degree|studying|thanks to the police|police (?:brought|were|officers? (?:who|"
    r"were))|journalist|reporter|comment on|is it against"
)
FRIEND = following(r"friend|mate|brother|sister|husband|wife|cousin|neighbour|pal|daughter|son")
CLUES = (
    Clue(80, "Speaks of an inquest, a court, a claim or an inquiry.", CERTAIN, near=IDLE),
    Clue(72, "Speaks of legal action, lawyers, the police or a court case.", ACTION, near=IDLE, after=FRIEND),
    Clue(
        62,
        "Speaks of the law in connection with the body.",
        LAW,
        beside=INVOLVES,
        near=IDLE,
        after=FRIEND,
        unless=NOT_LAW,
    ),
    Clue(52, "Speaks of justice, negligence or a regulator's case.", WEAK, near=IDLE),
)


def detect(words: Words) -> Finding:
    """Whether the post concerns a legal matter, whoever brings it. 'That should be illegal' is only an opinion."""
    return weigh(words, CLUES, BY)


EXAMPLES = (
    Example("The inquest into my brother's death opens on Monday at Teesside", True),
    Example("You'll be hearing from my solicitor.", True),
    Example("letter before action has been sent recorded delivery, you have 14 days", True),
    Example("See you in court.", True),
    Example("We are suing the trust for what happened on that ward", True),
    Example("The coroner found failings in his care", True),
    Example("my tribunal is on tuesday and still no report from my RC", True),
    Example("Police are investigating the deaths at your unit, how can you stay quiet", True),
    Example("We need a public inquiry now", True),
    Example("Gave evidence at the employment tribunal against this lot", True),
    Example("Taking legal action against TEWV over my discharge", True),
    Example("I'm going to sue", True),
    Example("nurse from your ward jailed today at teesside crown court", True),
    Example("Our barrister says you withheld documents", True),
    Example("pre-action protocol letter sent to your legal team", True),
    Example("the trust was prosecuted by the CQC and fined", True),
    Example("got my crime number after the assault on the ward", True),
    Example("that should be illegal", False),
    Example("Anyone who parks there should be locked up lol", False),
    Example("New tennis court in the park is lovely for wellbeing", False),
    Example("Sue on reception is an absolute star", False),
    Example("thanks to Sue and the team", False),
    Example("my daughter is a solicitor and she loves volunteering with you", False),
    Example("The jury's still out on the new logo", False),
    Example("I'm not a lawyer but this seems fair", False),
    Example("watching a court drama on the telly tonight", False),
    Example("My verdict on the canteen: decent", False),
    Example("criminal how little nurses get paid", False),
    Example("General enquiry about visiting hours please", False, "an enquiry, not an inquiry"),
    Example("he's studying law at Durham, so proud", False),
    Example("Is it legal to be this happy on a Monday", False),
    Example("The crisis line was engaged for an hour", False),
    Example("Police brought him in and they were so kind", False),
)
