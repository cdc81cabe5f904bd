"""Serious wrongdoing stated as fact of a person who can be known, or of the body. Clauses: Appendix 3 (A3k2), 4.6c.

Opinion and criticism are not defamation. An account of what somebody lived through may be true: it scores between 50
and 75 at most, and a person decides.
"""

from dataclasses import replace

from fingerpost.triage.assessment import Finding
from fingerpost.triage.clues import Clue, Guard, finding, says, weigh
from fingerpost.triage.example import Example
from fingerpost.triage.people_words import STAFF
from fingerpost.triage.words import Words

SIGNAL = "defamation"
BY = f"rule:{SIGNAL}/1"
NAMED = 8
"""How much more it weighs when the directory knows who is meant."""

PARTS = {
    "staff": STAFF,
    "who": r"(?:dr|doctor|nurse|sister|matron|professor|prof|mr|mrs|ms|miss) (?!who|that|is|was|and|or|said|at|on|in|"
    r"for|to|are|has)\w{2,15}(?: \w{2,15})?|@\w+|(?:your|the|this|that|my|our|his|her) (?:\w{2,12} ){0,2}(?:chief "
    r"exec\w*|ceo|chair(?:man|woman)?|director|medical director|head of \w+|ward manager|manager|consultant|"
    r"psychiatrist|psychologist|doctor|nurse|receptionist|matron|social worker|care ?coordinator|cpn|therapist|"
    r"counsellor|support worker|gp|hca|keyworker|health visitor|occupational therapist|paramedic|porter|responsible "
    r"clinician|boss)(?: (?:dr |nurse )?(?!who|that|is|was|and|or|said|at|has|are|told|did|just)\w{2,12})?(?: (?:at|"
    r"on|in) (?:\w+ ){0,2}\w+)?|\w{3,12} (?:on|at|from) (?:the )?(?:\w+ )?(?:ward|reception|unit|surgery|clinic|"
    r"team)|he|she|(?!it|this|that|what|there|who|everyone|nobody|cancer|covid|depression|drink|stress|smoking|"
    r"anxiety)\w{3,12} \w{3,14}",
    "named": r"(?:dr|doctor|nurse|sister|matron|professor|prof|mr|mrs|ms|miss) (?!who|that|is|was|and|or|said|at|on|"
    r"in|for|to|are|has)\w{2,15}(?: (?!is|was|has|and|on|at|in|from|who)\w{2,15})?(?: (?:on|at|in|from|of) (?:\w+ "
    r"){0,2}\w+)?|(?:your|the|this|that) (?:\w{2,12} ){0,2}(?:chief exec\w*|ceo|chair(?:man|woman)?|medical director|"
    r"director|ward manager|manager|consultant|psychiatrist|psychologist|doctor|nurse|receptionist|matron|social "
    r"worker|care ?coordinator|cpn|therapist|counsellor|support worker|gp|hca|keyworker|boss)(?: (?:dr |nurse "
    r")?(?!who|that|is|was|and|or|has|are)\w{2,12}){0,2}(?: (?:at|on|in) (?:\w+ ){0,3}\w+)?|\w{3,12} (?:on|at|from) "
    r"(?:the )?(?:\w+ )?(?:ward|reception|unit|surgery|clinic|team)(?: \w+)?",
    "pronoun": r"he|she|he's|she's|hes|shes",
    "body": r"(?:this|your|the|our) (?:\w+ ){0,2}(?:trust|hospital|nhs trust|organisation|management|managers|board|"
    r"execs?|executives?|directors|ward|unit|service|team|staff|nurses|doctors|place|clinic)|tewv|you lot|they|you|"
    r"the nhs|managers|the trust's (?:board|managers)",
    "bad": r"(?:an? |the |actually |really |literally |just |known |convicted |secret |total |complete |proven |well "
    r"known |fucking |massive |dirty |evil |serial |big ){0,5}(?:paedos?|paedophiles?|pedos?|pedophiles?|nonces?|"
    r"rapists?|sex (?:offender|pest|abuser|predator|attacker)s?|child (?:abuser|molester|groomer)s?|groomers?|"
    r"murderers?|killers?|thie(?:f|ves)|fraudsters?|frauds?|crooks?|criminals?|drug (?:dealer|addict|user)s?|junkie|"
    r"smackhead|cokehead|alcoholic|drunk|abusers?|wife ?beater|woman beater|perverts?|con ?(?:man|men|artists?)|"
    r"scammers?|embezzlers?|bent|corrupt|predators?|stalker|bigamist|money launderer|nazi sympathiser|terrorist|not "
    r"(?:even )?(?:qualified|registered|a real (?:doctor|nurse))|struck off|unqualified|fake (?:doctor|nurse)|drunk "
    r"on (?:duty|shift|the job)|high on (?:duty|shift|the job)|on drugs|on the take|taking (?:bribes|backhanders))",
    "did": r"(?:has |have |is |are |was |were |been |be |just |also |always |regularly |deliberately |knowingly |'s |"
    r"'ve |openly |secretly |literally |actually |clearly |caught |who |that |a |keeps |kept |constantly |routinely "
    r"){0,5}(?:steals?|stole|stealing|nick(?:s|ed|ing)|robs?|robbed|robbing|thieved|embezzl\w+|pocket(?:s|ed|ing)|"
    r"launder\w*|fiddl(?:es|ed|ing)|deal(?:s|ing)? drugs|sells? (?:the )?(?:patients'? )?(?:drugs|meds|medication|"
    r"tablets|morphine)|selling (?:\w+ )?(?:drugs|meds|medication|tablets|morphine)|rap(?:es|ed|ing)|molest\w*|"
    r"groom(?:s|ed|ing)(?! the)|grop(?:es|ed|ing)|fondl\w+|shag(?:s|ged|ging) (?:patients|a patient|vulnerable|"
    r"service users|his|her)|sleep(?:s|ing)? with (?:patients|a patient|vulnerable|service users|his patients|her "
    r"patients)|slept with (?:patients|a patient|vulnerable|service users|his|her)|(?:having|had|has) (?:sex|an "
    r"affair|a sexual relationship|relations) with (?:patients?|a patient|vulnerable|service users|his patients?|her "
    r"patients?)|touch(?:es|ed|ing) (?:up )?(?:patients|kids|children|girls|boys|little|young|vulnerable|female)|"
    r"abus(?:es|ed|ing) (?:patients|kids|children|vulnerable|old|elderly|residents|his|her|women|my|autistic|"
    r"disabled)|hit(?:s|ting)? (?:patients|kids|children|residents|vulnerable|old)|beat(?:s|ing|en)? (?:up "
    r")?(?:patients|kids|children|residents|his wife|her kids|vulnerable)|murder(?:s|ed|ing)|kill(?:s|ed|ing) (?:my|"
    r"a|our|his|her|patients|people|three|two|several|someone|that|those|innocent)|poison(?:s|ed|ing)|drug(?:s|ged|"
    r"ging) (?:my|patients|people|women|residents)|falsif\w+|forg(?:es|ed|ing)|fak(?:es|ed|ing) (?:\w+ "
    r"){0,2}(?:records?|notes|qualifications?|signatures?|documents?|results|statistics|figures)|doctor(?:s|ed|ing) "
    r"(?:the )?(?:records?|notes|figures)|alter(?:s|ed|ing) (?:\w+ ){0,2}(?:records?|notes)|shred(?:s|ded|ding) "
    r"(?:\w+ ){0,3}(?:records?|notes|evidence|files?|documents?)|destroy(?:s|ed|ing) (?:\w+ ){0,3}(?:records?|notes|"
    r"evidence|files?|documents?)|cover(?:s|ed|ing) (?:it |them |this |that |everything |things )?(?:all )?up|cover "
    r"up (?:the |her |his |my |deaths?|abuse|it)|t(?:akes|ook|aking) (?:bribes?|backhanders|kickbacks|drugs (?:at|on|"
    r"from)|cocaine|coke|money (?:from|off) (?:patients|vulnerable|old))|snort(?:s|ed|ing)|drinks? on (?:duty|shift|"
    r"the job)|drunk (?:at work|on duty|on shift)|lied (?:under oath|to the (?:coroner|inquest|police|court))|"
    r"perjur\w+|committed (?:fraud|perjury|murder|assault|manslaughter|a crime)|defraud\w*|blackmail\w*|traffick\w*|"
    r"bribed|assault(?:s|ed|ing) (?:patients|a patient|me|my \w+|kids|women|vulnerable|his|her)|sexually "
    r"(?:assaulted|abused|harass\w*)|knocks? (?:his|her) (?:wife|husband|kids) about|got away with (?:murder|rape|"
    r"abuse|it with)|did time for|been to prison for|struck off for|sacked for (?:stealing|abuse|touching|assault))",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        74,
        "States as fact that somebody who can be known has committed a serious wrong.",
        r"(?:@named) (?:is|was|'s|are) @bad(?! (?:at|in (?:the )?(?:car|bed)|with (?:my|the|her|his) time))",
        r"(?:@named) (?:@did)",
        r"(?:beware|warning|careful|watch out|everyone (?:should )?know|the truth about|public information|exposed|"
        r"exposing)[\s:,!]{1,4}(?:\w+ ){0,6}(?:is |are )?(?:@bad)(?= |$|[.!\n])|(?:@bad) (?:called|named|works? "
        r"(?:here|there|at|on|as|for)|employed (?:by|at|here)|working (?:here|there|at|on|as|for)|on your (?:staff|"
        r"payroll|books))|(?:you|they|trust|hospital|tewv|nhs) (?:employ|hire|employs|hired|employed|hires|protect|"
        r"protects|protecting|protected|hid|hide|hides|harbour\w*) (?:an? |known |convicted ){0,5}(?:@bad)(?= |$|"
        r"[.!\n])",
        firm=True,
    ),
    _clue(
        62,
        "Says of somebody that they have committed a serious wrong.",
        r"(?:@pronoun) (?:is |was |'s )?@bad(?=$|[.!\n]| (?:and|who|who's|that|working|on|at|with|but|he|she|they|i|"
        r"everyone|the))",
        r"(?:@pronoun) (?:@did)(?: \w+){0,8}(?=$|[.!\n ])",
        r"(?:@start|[.!\n] ?)(?!my|the|this|that|your|his|her|our|their|nhs|what|who|why|how|some|any|every|mental|"
        r"domestic|young|old)\w{3,12} (?!is|was|and|or|the|of|health|people|patients)\w{3,14} (?:is|was) (?:an? |the "
        r"|actually |really |known |convicted ){0,5}(?:paedo\w*|pedo\w*|nonce|rapist|sex offender|child abuser|"
        r"murderer|thief|fraudster|drug dealer|wife beater|groomer|sex pest)(?=$|[.!\n ])",
        r"(?:nurses?|doctors?|staff|consultants?|psychiatrists?) (?:on|at|in) (?:\w+ ){1,4}(?:ward|unit|hospital|"
        r"clinic|park|road|house)?(?: \w+)? ?(?:are|is|were|was) (?:all )?(?:@bad|(?:@did))",
    ),
    _clue(
        58,
        "Accuses the organisation of a crime or a cover-up as fact.",
        r"(?:@body) (?:are |is |were |was |have |has |all |been |just ){0,5}(?:covering up|covered up|cover up|"
        r"falsif\w+|forg(?:ed|ing)|shredd\w+|destroyed|doctored|faked|faking|stole|stealing|embezzl\w+|defraud\w*|"
        r"launder\w*|murdered|murdering|taking bribes|took bribes|traffick\w*|abusing|raping|drugging|poisoning|lied "
        r"(?:to the (?:coroner|inquest|police|court)|under oath))(?: \w+){0,5}(?=$|[.!\n ])(?! (?:time|my (?:time|"
        r"weekend)|the show))",
        r"(?:@body) (?:is|are) (?:a bunch of |a load of |run by |full of |nothing but |all |an? ){0,5}(?:murderers|"
        r"criminals|fraudsters|thieves|paedophiles|paedos|rapists|crooks|child abusers|killers|corrupt|abusers|a "
        r"criminal (?:organisation|gang|enterprise))(?=$|[.!\n ])|run by (?:criminals|crooks|fraudsters|paedos|"
        r"murderers|thieves|gangsters)|(?:corporate|institutional) (?:manslaughter|murder)|(?:fraud|corruption|"
        r"embezzlement|money laundering|bribery|backhanders) (?:at|in|by|within|throughout|inside) (?:@body|the "
        r"trust|tewv|this trust)|death certificates? (?:was|were) (?:faked|forged|falsified)",
    ),
    _clue(
        54,
        "Tells of being wronged by somebody in a way that would be a crime: it may be true, and somebody must look.",
        r"(?:@named|@pronoun|they|you) (?:killed|murdered|raped|assaulted|sexually assaulted|molested|abused|drugged|"
        r"robbed|stole from|poisoned|groped|attacked|beat up|punched|hit|slapped|kicked) (?:me|my (?:\w+ )?(?:mum|"
        r"mam|dad|son|daughter|brother|sister|husband|wife|nan|baby|partner|grandad|mother|father|child))(?: "
        r"\w+){0,10} (?:and|then|cover\w*|lied|hid|deliberately|on purpose|falsif\w+|got away)(?= |$|[.!\n])|(?:dr|"
        r"doctor|nurse|consultant|psychiatrist) (?!who|that|is|was)\w{2,15}(?: \w+){0,2} (?:killed|murdered|raped|"
        r"assaulted|molested|abused|drugged|poisoned|groped) (?:me|my|our|her|him|a)",
    ),
)

OPINION = says(
    r"in my (?:honest |humble )?(?:opinion|view)|imo|imho|i (?:think|feel|believe|reckon|suspect|wonder if|guess)|"
    r"seems? (?:to be|like)|as if|might|maybe|perhaps|possibly|probably|allegedly|alleged|apparently|rumou?rs?|"
    r"sounds like|it feels like|feels like|looks like|almost|like an?|acts? like|as good as|practically|daylight "
    r"robbery|metaphor\w*|cruel joke",
    r"(?:is|are|was|were|did|does|has|have|do|can|could|would|why|how|what|who|when) (?:dr|doctor|nurse|mr|mrs|your|"
    r"he|she|they|you|it|anyone|this|that|the)(?: [\w\x27]{1,14}){0,14}\?",
)
SHOWN = says(
    r"(?:crown|county|magistrates'?|high|in) court|court (?:heard|found|case|told)|(?:was|were|been|is) convicted|"
    r"found guilty|pleaded guilty|jailed|sentenced|inquest|coroner|cqc|report(?:s|ed)? (?:found|says|shows|into)|"
    r"inquiry|inquiries|investigation|police|charged|tribunal|struck off by|nmc|gmc|bbc|news|according to|panorama|"
    r"documentary|article|published|arrested|admitted",
)
NOT_SO = says(
    r"(?:not|never|isn't|aren't|wasn't|didn't|doesn't|hasn't|haven't|nobody|no one|don't|cannot|can't|no evidence|"
    r"stop saying|false(?:ly)?|accused of|accusing|accusations?|accuse|wrongly|called (?:me|him|her|my|us)|calling|"
    r"said (?:i|my)|untrue|lie that|slander\w*|libel\w*|defam\w*) (?:\w+ ){0,5}(?:@bad|steal\w*|stole|kill\w*|"
    r"murder\w*|cover\w*|abus\w*|fak\w+|rap\w+|assault\w*|lied|fraud)",
    r"(?:film|movie|novel|book|episode|series|drama|eastenders|emmerdale|corrie|plot|character|murder mystery|game|"
    r"song|panto|halloween|cancer|covid|depression|suicide|addiction|stress|smoking|alcohol|dementia|austerity|cuts|"
    r"tories|government|putin|trump|savile|letby|shipman)",
    r"(?:stole|stolen|stealing|steal|steals|killed|killing|murdered|robbed|nicked) (?:the show|my heart|our hearts?|"
    r"my (?:parking|seat|lunch|idea|pen|biscuits?)|it (?:on|at|tonight|today)|time|the (?:mood|vibe))|crim(?:e|inal) "
    r"(?:how|that|waste|what)|robbed (?:of|us of) (?:the|a|three)|stole a (?:glance|march|moment)",
    bad=PARTS["bad"],
)
GUARDS = (Guard(36, OPINION, whole=True), Guard(30, SHOWN, whole=True), Guard(50, NOT_SO, whole=True))


def detect(words: Words) -> Finding:
    """An allegation of serious wrong; a little more when the directory knows a person whom the post mentions."""
    found = finding(words, weigh(words.plain, CLUES, GUARDS), BY)
    if words.staff and found.score and found.score >= 50:
        return replace(found, score=min(92, found.score + NAMED))
    return found


EXAMPLES = (
    Example("Dr Smith is a paedophile", True),
    Example("nurse Jones killed my mum and covered it up", True),
    Example("she steals drugs from the ward", True),
    Example("Your chief exec is a fraudster who takes bribes", True),
    Example("Nurse Brenda on Elm ward is drunk on duty", True),
    Example("The consultant is sleeping with patients, everyone knows", True),
    Example("WARNING: sex offender works at this surgery", True),
    Example("your ward manager falsified my notes", True),
    Example("tewv covered up the deaths of those girls", True),
    Example("Dr Khan raped a patient and you let him stay", True),
    Example("That receptionist stole money from my nan's purse", True),
    Example("you employ a convicted rapist", True),
    Example("The trust is run by criminals", True),
    Example("Dave from the crisis team is a drug dealer", True),
    Example("The social worker lied to the court and forged my signature", True),
    Example("nurse Patel abuses patients at night", True),
    Example("Dr Smith was rude and dismissive", False, "criticism"),
    Example("I think the trust is badly run", False, "opinion"),
    Example("Your consultant is useless", False),
    Example("The report found that staff falsified records", False, "published findings"),
    Example("He was convicted of assault at Teesside Crown Court", False),
    Example("Nurse Kelly stole the show at the Christmas panto", False),
    Example("Dr Jones killed it on stage", False),
    Example("is it true that the ward is closing?", False),
    Example("The prices in the cafe are daylight robbery", False),
    Example("cancer killed my mum", False),
    Example("She is not a thief, stop saying that", False),
    Example("Criminal how long we have to wait", False),
    Example("the staff are lovely", False),
    Example("Dr Ahmed saved my life", False),
    Example("I was accused of being a drug addict by your nurse", False),
    Example("Watched a drama where the doctor is a murderer", False),
    Example("No one listened to my son and he died", False),
)
