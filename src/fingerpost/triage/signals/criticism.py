"""Negative opinion of the body, its services, waits, decisions or staff: protected speech. Clause: A3i."""

import re

from fingerpost.triage import opinions
from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.grievances import EVENT, HARM, OMISSION, PLACE_OR_STAFF, WEAK
from fingerpost.triage.opinions import joined
from fingerpost.triage.phrases import SERVICE, STAFF, opening, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "criticism"
BY = "rule:criticism/1"

BAD = (
    r"(?:appalling|atrocious|abysmal|awful|dreadful|terrible|horrible|horrendous|horrific|diabolical|disgusting|"
    r"disgraceful|shameful|shocking|shite|shit|crap|crappy|rubbish|garbage|pants|poor|bad|useless|pathetic|pitiful|"
    r"laughable|ridiculous|ludicrous|woeful|dire|inadequate|inhumane|cruel|unsafe|dangerous|unacceptable|broken|"
    r"failing|"
    r"incompetent|unprofessional|negligent|clueless|lazy|rude|unhelpful|uncaring|heartless|dismissive|patronising|"
    r"condescending|unkind|cold|abrupt|arrogant|ignorant|disappointing|hopeless|chaotic|disorganised|disorganized|"
    r"understaffed|short[- ]staffed|a joke|a shambles|a disgrace|a farce|a mess|a scandal|a nightmare|stupid|wrong|"
    r"non[- ]?existent|on its knees|in crisis|a lottery|a waste|corrupt|slow|the worst|no good|toxic|substandard|"
    r"inconsistent|filthy|dirty|noisy|unfair|not great|not good|not helpful|not acceptable|nowhere near|too (?:long|"
    r"slow))"
)
VERY = (
    r"(?:(?:so|very|really|absolutely|totally|completely|utterly|just|pretty|bloody|fucking|effing|proper|pure|a bit|"
    r"quite|still|always|often|extremely|such) ){0,3}"
)
BE = r"(?:is|are|was|were|been|being|'s|'re|seems?|feels?|looks?|has become|gets?|getting)"
IT = r"(?:it|it's|its|this|that|that's|thats|you|you're|youre|your|they|they're|theyre|tewv|the trust|the nhs|camhs)"

VERDICT = phrase(
    rf"(?:{IT}|what|how|absolute|absolutely|total|totally|utter|utterly|complete|completely|an?|bloody|fucking|"
    rf"it's been|"
    r"pure|proper)(?: (?:an?|just|all|is|are|was|were|so|such|absolute|absolutely|total|utter|complete|fucking|"
    r"bloody)){0,4} "
    r"(?:disgrace|disgraceful|shambles|shambolic|farce|farcical|fiasco|scandal|scandalous|omnishambles|travesty)",
    r"not fit for purpose|unfit for purpose|shame on (?:you|them|the|this|tewv|all|every|whoever|nhs|camhs)|"
    r"hang your heads?(?: in shame)?|"
    r"(?:you|they|the trust|management) should be (?:ashamed|embarrassed)|ashamed of yourselves|blood on (?:your|"
    r"their) hands",
    r"(?:an?|bunch of|absolute|total|complete|utter|sick|big|is|are|you're|what) (?:absolute |total |complete |"
    r"utter |fucking |sick |bloody |proper |big ){0,3}"
    r"(?:jokes?|waste of (?:time|space|money|taxpayers … money|oxygen)|piss ?take|clown show|circus)(?! about|"
    r" of the| book)",
    r"thanks for nothing|no thanks to (?:you|them|the)|chocolate (?:teapot|fireguard)|couldn't (?:organise|run|"
    r"care less)|"
    r"could not care less|pis+ up in a brewery|get your (?:act|house) (?:together|in order)|sort (?:it|this|"
    r"yourselves?|yourself|your \w+) out|"
    r"practi[sc]e what you preach|lip service|tick(?:ing)?[- ]?box(?:es|ing)?|all talk|actions speak louder|"
    r"empty (?:words|promises)|"
    r"pull your (?:finger|fingers|socks)|do your jobs?|must do better|fobb(?:ed|ing)(?: me| us| him| her|"
    r" people)? off|postcode lottery",
)
FAILED = phrase(
    r"let(?:ting|s)?(?: \w+){1,3} down|(?:you|they|trust|system|nhs|camhs|services?|crisis team|hospital|"
    r"tewv)(?: have| has| had|'ve| just| really| completely| totally| badly){0,4} "
    r"(?:failed|fails?|failing|abandoned|neglect(?:ed|s)?)(?! to (?:see|understand) )|(?:was|were|been|being|are|"
    r"feel|felt|feeling) (?:\w+ly )?"
    r"(?:failed|abandoned|neglected|dismissed|ignored|unheard|belittled|written off|forgotten|fobbed|patronised|"
    r"humiliated|disrespected|judged) by",
)
OPINION = phrase(
    rf"(?:{SERVICE}|{STAFF})(?: (?!not |n't )\w+){{0,5}}? {BE} (?:(?!not|never|no|hardly|n't)\w+ )?{VERY}{BAD}",
    rf"{VERY}{BAD} (?:\w+ )?(?:{SERVICE}|{STAFF}|attitudes?|experience|treatment|organisation|way to treat|"
    rf"management|behaviour)",
    rf"{VERY}{BAD} (?:from|by|at|in) (?:start to finish|every|the (?:trust|nhs|hospital|ward|staff|team))",
    rf"{IT}(?: is| are| was| were| all){{0,4}} (?:absolutely|totally|utterly|completely|fucking|bloody|effing|just|"
    rf"proper|pure|beyond|nothing short of) "
    rf"(?:\w+ )?(?:disgusting|disgraceful|appalling|shocking|awful|atrocious|pathetic|useless|ridiculous|diabolical|"
    rf"shite|shit|crap|rubbish|dreadful|"
    r"shameful|abysmal|outrageous|unacceptable|vile|horrendous|horrific|terrible|a joke|dire|wrong|"
    r"heartbreaking to see|a disgrace)",
    r"(?:you|they|you lot|this lot|yous|youse)(?: are| 're|'re|r)(?: \w+){0,3} (?:useless|pathetic|incompetent|"
    r"clueless|hopeless|shit|shite|crap|rubbish|heartless|a joke|failing|"
    r"liars?|the worst|a disgrace|evil|lying|corrupt|terrible|awful|disgusting|wrong|cowards?|clowns?|crooks?|"
    r"incompetents?|hypocrites?|shameless|killing people)",
    r"(?:worst|crappiest|shittest|most useless|most incompetent)(?: \w+){0,4} (?:ever|trust|hospital|service|ward|"
    r"experience|team|place|staff|in the (?:country|north|uk|nhs)|going|i(?:'ve| have))",
    rf"(?:disgusted|appalled|sickened|fuming|furious|livid|angry|disappointed|unimpressed|gutted|fed up|"
    rf"sick (?:and tired )?of|dissatisfied|unhappy|frustrated|ashamed) "
    rf"(?:\w+ )?(?:with|by|at|in|of|about|that)(?: \w+){{0,4}} (?:{SERVICE}|{STAFF}|you|your|yous|they|this|lies|"
    rf"excuses|waiting|being|ignored|closing|closed|nobody|no one)",
    r"(?:bad|worse|poor|negative|awful|terrible|horrible|horrendous|traumatic|dreadful|shocking) (?:\w+ )?experience",
)
CONDUCT = phrase(
    r"(?:no ?one|nobody|no-one|none of (?:you|them)|(?:they|you|yous|staff|management|doctors?|nurses?|team|trust|"
    r"board|bosses|but|and|who)(?: just| simply| clearly| still| really| even)? (?:don't|doesn't|didn't|never|won't|"
    r"do not|did not))"
    r"(?: (?:really|just|there|ever|even|do|does|did|at \w+|simply|clearly|actually|still|bloody|at|all|have|"
    r"has)){0,4} "
    r"(?:listens?|listened|listening|cares?|cared|give(?:s)? a (?:shit|toss|damn|monkey'?s|fuck|rats?)|bothers?|"
    r"bothered|answers?|answered|replie[sd]|reply|help|helps|"
    r"ring(?:s)? back|rang (?:me )?back|call(?:s|ed)? (?:me |you |us )?back|learns?|do anything|does anything|"
    r"did anything|pick(?:s|ed)? up|do nothing|does nothing|did nothing|done nothing)",
    r"(?:didn't|don't|doesn't|did not|do not|does not|never|wouldn't|won't|not) (?:\w+ ){0,3}(?:listen(?:ed|"
    r"ing)?(?: to)?|listen to (?:me|us|patients|families)|take (?:me|us|it|him|her|people) seriously|taken seriously|"
    r"care about (?:us|me|patients|people)|"
    r"give a (?:shit|toss|damn|fuck)|feel (?:\w+ )?(?:listened|heard|safe|supported|cared|respected)|"
    r"understand autis\w+)",
    r"(?:felt|feel|made (?:me|us|him|her) feel|treated|treat|spoken|spoke|talked)(?: to)?(?: \w+){0,2} (?:like|as if|"
    r"as though) (?:a |an |i'm |i was |we're |we were |i am )?"
    r"(?:\w+ )?(?:number|dirt|shit|scum|criminals?|nuisance|burden|child|animals?|idiots?|rubbish|second class|"
    r"time ?waster|nothing|piece of)",
    r"(?:there's|there is|no|zero|lack of|little|without|not (?:enough|any)|wasn't (?:enough|any)|aren't enough|"
    r"too few|lacking|need(?:s|ed)? more|more|missing) (?:\w+ ){0,2}"
    r"(?:compassion|empathy|accountability|continuity|aftercare|follow[- ]?up|communication|transparency|care plan|"
    r"consistency|staff|nurses|doctors|beds|privacy|dignity|activities|support for (?:families|carers)|(?:help|"
    r"support|care) (?:at all|whatsoever|there|available|out there|anywhere|anymore))",
    r"(?:you|they|board|managers|bosses|trust|execs) (?:\w+ ){0,2}(?:lied|covered (?:it )?up|"
    r"cover(?:ing)? (?:it )?up|swept|sweep|hid|spin|passing the buck|pass(?:ed)? the buck|wash(?:ed)? (?:your|"
    r"their) hands)|cover[- ]?ups?|under the carpet|whitewash",
    r"attention[- ]seek(?:er|ing)|passed from pillar to post|pillar to post|left in the dark|left to rot|"
    r"slipped through the (?:net|cracks)|revolving door|"
    r"one size fits all|jump(?:ing)? through hoops|brick wall|head against a|couldn't (?:wait to get|be bothered)|"
    r"can't be arsed|got worse (?:in|after|because)|made (?:me|him|her|it|things) worse|never again",
)
WAITS = phrase(
    r"(?:been |was |were |had to |have to |having to |we're |i'm |kept |left |still |now )?(?:wait(?:ed|ing|"
    r"s)?)(?: \w+){0,5} (?:(?:over|nearly|almost|about|around|more than) )?"
    r"(?:\d+|a|an|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|several|many|few|couple of|so|too|"
    r"far too)(?: |-)?(?:\d+ )?(?:long|years?|months?|yrs?|mnths?|mths?|weeks|hours?|hrs?)",
    r"(?:\d+|two|three|four|five|six|nine|twelve|eighteen|several)[- ]?(?:years?|months?|yrs?|mths?|weeks?|wks?|"
    r"hours?|hrs?|yr|month|week|year|hour)(?: \w+){0,3} (?:wait|waiting(?: lists?| times?)?|"
    r"for (?:an? )?(?:\w+ )?(?:assessment|appointment|diagnosis|therapy|camhs|referral|bed|callback|reply)|"
    r"to (?:be seen|get (?:an? )?(?:assessment|appointment|help)|see (?:someone|anyone|a))|on (?:the|a|"
    r"your) (?:\w+ )?waiting list)",
    r"waiting (?:lists?|times?|room)(?: \w+){0,4} (?:long|longer|ridiculous|a joke|years|months|disgraceful|growing|"
    r"forever|insane|endless|too|criminal|mental|huge|crazy|horrendous|shocking|through the roof)",
    r"(?:long|longer|endless|ridiculous|huge|massive|shocking|excessive|constant|lengthy) (?:\w+ ){0,2}(?:waits?|"
    r"waiting|delays?|queues?)|waits? (?:forever|for ever|ages|a long time|so long|too long)|waiting (?:forever|"
    r"for ever|ages|too long|so long)|kept waiting|took (?:too long|forever|ages|so long)|takes? (?:too long|forever|"
    r"ages|so long)|"
    r"(?:can't|cannot|can never|couldn't|could not|impossible to|unable to|trying to|difficult to|hard to|"
    r"struggle to|never able to) (?:even )?(?:get|getting)(?: \w+){0,2} (?:through|an? appointment|appointments?|"
    r"hold of|any help|help|seen|a bed|an answer|a reply|anyone)|"
    r"nobody (?:ever )?(?:answers|picks up)|(?:phone|phones|line|it) (?:just )?(?:rings|rang|ring) (?:and rings|out|"
    r"off)|still (?:no|haven't (?:heard|had)|not heard|not had|waiting (?:for|to|on))(?: \w+){0,3}|"
    r"cancelled (?:\w+ ){0,3}(?:again|last minute|at short notice|twice|three times|without)|"
    r"keeps? (?:getting )?(?:being )?cancel\w+|(?:delayed|postponed|cancelled) (?:again|yet again)",
)
POLICY = phrase(
    r"(?:wrong|bad|terrible|stupid|short[- ]?sighted|disgraceful|awful|ridiculous|cruel|poor|daft|"
    r"shameful) (?:decision|idea|move|choice|call)|disagree with (?:\w+ ){0,3}(?:decision|policy|closure|plans?|"
    r"approach)|"
    r"(?:instead of|rather than|while|when|before) (?:\w+ ){0,3}(?:paying|spending|wasting|funding|cutting|fixing|"
    r"sorting|hiring|employing|helping)|"
    r"wast(?:ed|ing|e of|es?) (?:\w+ ){0,3}(?:money|taxpayers|time|resources|public)|"
    r"overpaid (?:\w+ ){0,2}(?:managers|bosses|execs|management)|too many (?:managers|chiefs|suits|pen pushers)|"
    r"fat cats?|pen pushers?|"
    r"(?:stop|no more|against|these|more|all the|because of|due to) (?:the )?(?:cuts|closures?|closing|privatisation|"
    r"cutting)|you(?:'ve| have)? (?:closed|shut|cut|axed|scrapped|closed down|shut down)|(?:why|"
    r"how)(?: \w+){0,3} (?:closing|closed|cutting|shutting|shut)|save our (?:ward|unit|service|nhs|hospital)|"
    r"(?:not|isn't|wasn't|nowhere near|never|simply not|just not) (?:\w+ ){0,2}(?:good enough|acceptable|safe|"
    r"impressed|worth (?:it|the)|helpful|useful|caring|ok that|okay that|right that|fair that|enough staff)|(?:could|"
    r"should|needs?(?: to)?|must) (?:\w+ ){0,2}(?:do better|improve|improving|improvement|be (?:better|improved|"
    r"quicker|faster|clearer|more))|"
    r"under[- ]?staff\w*|short[- ]?staff\w*|under[- ]?fund\w*|no (?:beds|funding|help|support|"
    r"resources)(?: \w+)? (?:available|anywhere|locally|left|for)|special measures|rated inadequate|how (?:is|"
    r"can) (?:this|that|it) (?:be )?(?:acceptable|allowed|ok|okay|right|legal|possible|even)|"
    r"what (?:exactly )?(?:do you|are you) (?:actually )?(?:do|paid for|for)(?! i)|how do you sleep|when (?:will|"
    r"are) you (?:going to )?(?:learn|listen|do something|start|stop)|bring back|do something about",
)
ASKED_FOR = re.compile(
    r"(?:^|[.!?\n])\s{0,3}(?:need |needs |could be |just |please )?(?:more|less|better|quicker|faster|clearer|"
    r"shorter|fewer|improve|stop)\s(?!than|about|info|details|power|of the same|importantly)\w+|"
    r"\b(?:was|is|were|are|been|took|takes|far|way|much) too (?:long|slow|late|short|noisy|rushed)\b|(?:haven't|"
    r"didn't|not|never|don't|hasn't)(?: \w+){0,4} helped? (?:me|us|him|her|them)?\b|absolutely no (?:help|use|"
    r"support)|no help (?:at all|whatsoever)|close (?:it |you |them )?down"
)
SARCASM = phrase(
    r"(?:great|good|nice|lovely|brilliant|fantastic|excellent|well done|top|cracking|bravo|congratulations|congrats|"
    r"thanks|thank you|cheers|round of applause|slow clap)(?: \w+){0,4}? (?:for |on |at |job )?"
    r"(?:losing|cancelling|canceling|ignoring|closing|wasting|ruining|leaving|failing|hanging up|making (?:me|us|him|"
    r"her) (?:wait|feel|worse)|discharging|another (?:\d+ )?(?:month|week|year|delay|cancel\w*|wait|letter|survey|"
    r"death|closure)|yet another|killing|messing|destroying|cutting|turning (?:me|her|him|us|people) away|"
    r"not (?:answering|replying|calling|ringing|bothering|listening|helping|turning))",
    r"(?:only|just|a mere) (?:took|waited|been|had to wait|wait(?:ing)?)(?: \w+){0,4} (?:years?|months?|hours?|"
    r"weeks)|slow clap|yeah right|(?:glad|good|nice) to (?:see|know|hear) (?:\w+ ){0,3}(?:money|taxes?|priorities|"
    r"going on|wasted)|if (?:you|u)(?: \w+){0,3} (?:\d+|two|three) (?:years?|months?)|must be nice (?:on|to)|"
    r"another (?:day|week),? another|priorities (?:eh|right)|more (?:hot air|spin|waffle|platitudes)|hollow|"
    r"pr (?:stunt|exercise|spin)|smoke and mirrors|virtue signalling|same old",
)
ONE_WORD = re.compile(
    r"(?:^|[.!?\n])[^\w.!?\n]{0,4}(?:@\w+\W{1,3}){0,3}(?:(?:an?|what|what an?|just|absolute(?:ly)?|total(?:ly)?|"
    r"utter(?:ly)?|complete(?:ly)?|bloody|fucking|pure|proper|"
    r"so|very|truly|honestly|simply|this is|that's|it's|you are|you're|still|beyond)\s){0,4}"
    r"(?:shambles|shambolic|disgrace|disgraceful|disgusting|shameful|shame|pathetic|useless|joke|appalling|rubbish|"
    r"crap|shite|shit|"
    r"awful|terrible|dreadful|embarrassing|shocking|atrocious|abysmal|farce|unacceptable|inexcusable|unforgivable|"
    r"incompetent|hypocrites|liars|clowns|ridiculous|outrageous|scandalous|dire|woeful|criminal|vile|hopeless|poor|"
    r"bad|wrong|"
    r"disappointing|worst|garbage|pants|laughable|negligence|inhumane|barbaric|lies|bullshit|bollocks|nonsense)"
    r"(?:\s(?:really|tbh|mate|as (?:usual|always|ever)|again|tewv|service|really|lot|all round|the lot of (?:you|"
    r"them)))?[^\w.!?,\n]{0,4}(?:[a-z ]{3,40}(?:face|hands?|poo|down|palming|clown|toilet|"
    r"shrugging))?[^\w.!?,\n]{0,4}(?=[.!?\n]|$)"
)

SELF = (
    r"i(?:'m| am| feel| felt| look| think i'm| am so| feel so| feel like)(?: (?:a|an|so|such|like|just|really|bit|"
    r"total|absolute|being|bloody|fucking|the)){0,4}",
    r"(?:make|makes|made|making|leaves|left) me feel(?: \w+){0,2}|feel(?:ing)?(?: like)?(?: (?:a|an|so|such|like|"
    r"just|really|bit|total)){0,3}|my (?:own )?(?:anxiety|depression|head|mood|memory|life|job|ex|boss|landlord|"
    r"anxiety and depression)(?: \w+){0,3}",
)
DENIAL = (
    r"(?:nothing (?:was |is )?|isn't|is not|not|aren't|are not|wasn't|weren't|never|no longer|don't think|far from|"
    r"anything but|hardly|didn't|without)(?: \w+){0,2}",
)
DENIED = opening(*DENIAL)
DENIED_OR_SELF = opening(*DENIAL, *SELF)
NOT_US = phrase(
    r"weather|traffic|roads?|football|match|referee|boro|england|film|movie|telly|netflix|song|illness|depression is|"
    r"anxiety is|stigma|ptsd is|ocd is|"
    r"sorry (?:to hear|for your|about)|abuse (?:of|towards|at)|(?:treat|abuse|attack|threaten|hit|"
    r"assault)\w* (?:\w+ ){0,3}(?:nhs )?(?:staff|nurses|workers|paramedics)|my (?:ex|boss|landlord|school|bank)|"
    r"tories|government|brexit|"
    r"bus|train|virgin media|sky|energy company|no complaints|couldn't fault|can't fault|cannot fault",
)
NOT_LONG = opening(
    r"how|(?:didn't|did not|wasn't|weren't|not|never|no|without|don't)(?: (?:have|to|have to|a|been|kept|any|really|"
    r"be|too|very)){0,4}",
)
NOT_OURS = phrase(
    r"film|movie|book|show|episode|programme|corrie|eastenders|(?:my|our|his|her|the) (?:boss|landlord|teacher|bank|"
    r"ex|manager at|work|workplace|school|uni|job|gaffer|stepdad|neighbours?)|at (?:my )?(?:school|work|uni|college|"
    r"home|the match|the gym)|bus driver|football|online|on the bus|on holiday"
)
PRAISED = phrase(
    r"shit[- ]hot|got (?:me|us|him|her) through|held my hand|thank you so much|thank you to|can't thank|"
    r"couldn't have|saved my life|so grateful|couldn't fault|can't fault|"
    r"cannot fault|nothing (?:bad|negative)|no (?:complaints|criticism|improvement|problems?)|(?:nothing|cannot|"
    r"can't|can not|don't|couldn't|could not|no)(?: \w+){0,6} (?:better|improved?|improvement|improve)|"
    r"never (?:had )?(?:a )?bad|nothing (?:could|to improve|needs)"
)

PRAISED_OR_NOT_US = re.compile(f"{PRAISED.pattern}|{NOT_US.pattern}")
PRAISED_OR_ASKING = re.compile(
    PRAISED.pattern
    + "|"
    + phrase(
        r"lovely|brilliant|amazing|fantastic|excellent|wonderful|grateful|thanks?|kind|foi|freedom of information|"
        r"how many|journalist|reporter|what happens if|should i|is it|can i|could you|can you|do i|diagnosed"
    ).pattern
)
ROLLED_EYES = re.compile(r"rolling eyes|slow clap|\byeah right|\beh\b|not\W*$")
OF_ANYBODY = (
    Clue(
        70,
        "Praises with rolled eyes.",
        phrase(
            r"cheers for|thanks for|great|brilliant|lovely|nice|well done|amazing|fantastic|good (?:job|one|work)|"
            r"changed my life|bravo"
        ),
        beside=ROLLED_EYES,
    ),
    Clue(78, "Says that the body or its service is a failure.", VERDICT, before=DENIED_OR_SELF, near=NOT_US),
    Clue(76, "Says that the body has failed people.", FAILED, before=DENIED, near=NOT_US),
    Clue(72, "Gives a low opinion of the service or its staff.", OPINION, before=DENIED_OR_SELF, near=NOT_US),
    Clue(60, "Objects to a decision, or says what must change.", POLICY, near=NOT_US, unless=PRAISED),
    Clue(74, "Praises in words that mean the opposite.", SARCASM),
    Clue(76, "Is a one-word verdict.", ONE_WORD),
)
OF_THE_BODY = (
    Clue(
        66, "Says that people are not listened to, cared for or told the truth.", CONDUCT, near=NOT_US, unless=PRAISED
    ),
    Clue(62, "Objects to a wait or to how hard it is to be seen.", WAITS, near=NOT_US, before=NOT_LONG),
    Clue(60, "Tells of somebody being treated badly.", HARM, near=NOT_OURS, unless=PRAISED),
    Clue(58, "Tells of something done wrong or left undone.", OMISSION, near=NOT_OURS, unless=PRAISED),
    Clue(
        55,
        "Tells of something that went wrong in care.",
        EVENT,
        near=NOT_OURS,
        unless=PRAISED_OR_ASKING,
        beside=PLACE_OR_STAFF,
    ),
    Clue(56, "Tells of bad treatment.", WEAK, near=NOT_OURS, unless=PRAISED),
)
"""These need some word for the body beside them."""
CLUES = OF_ANYBODY + OF_THE_BODY


def detect(words: Words) -> Finding:
    """Whether the post thinks badly of the body, what it does or how its people behave. Anger does not change it."""
    post = opinions.told(words)
    clues = CLUES if post.ours >= 2 else OF_ANYBODY
    return joined(weigh(words, clues, BY, post.not_blame), opinions.criticism(words, post), BY)


EXAMPLES = (
    Example("Shambles.", True),
    Example("Absolute disgrace of a trust, not fit for purpose", True),
    Example("shame on you all", True),
    Example("CAMHS is a joke, three years we waited", True),
    Example("you lot are fucking useless", True, "angry and swearing: still criticism"),
    Example("Thanks for nothing TEWV", True, "sarcasm"),
    Example("great job losing my referral AGAIN", True, "sarcasm"),
    Example("waiting lists are ridiculous", True),
    Example("nobody ever answers the phone at the crisis team", True),
    Example("The receptionist was so rude and dismissive", True),
    Example("You failed my son", True),
    Example("I think closing the day centre is the wrong decision", True),
    Example("couldn't organise a piss up in a brewery", True),
    Example("more money wasted on managers while wards are understaffed", True),
    Example("no compassion, no follow up, nothing. Disgusted with this service", True),
    Example("They treated me like a number", True),
    Example("Communication from the trust has been shocking", True),
    Example("fobbed off by the gp, fobbed off by you", True),
    Example("It's not a joke, this team saved me", False, "denied"),
    Example("I feel like a waste of space today", False, "about oneself"),
    Example("i'm so useless at asking for help", False, "about oneself"),
    Example("Depression is awful, be kind to yourselves", False, "about an illness"),
    Example("the weather is terrible so mind the roads", False),
    Example("That's awful, so sorry to hear that", False, "sympathy"),
    Example("Disgraceful how people treat nurses", False, "takes staff's side"),
    Example("The staff were never rude, always kind", False, "denied"),
    Example("We didn't wait long at all and the team were lovely", False, "denied"),
    Example("how long is the waiting list?", False, "an enquiry"),
    Example("Nothing could be improved, thank you", False),
    Example("my ex is a joke", False),
    Example("Boro were shocking last night", False),
    Example("Can I park at the hospital?", False),
    Example("Fantastic team, they go above and beyond", False),
    Example("I was in a bad way before I met you", False),
    Example("traffic is terrible near the hospital today", False),
    Example("Madness.", True, "a verdict in a word"),
    Example("Your so called care plan wasn't worth the paper", True),
    Example("brilliant, another cancellation", True, "sarcasm"),
    Example("the therapist kept looking at the clock", True),
    Example("nobody at your end seems to talk to anybody else", True),
    Example("I left feeling worse than when I went in", True),
    Example("winds terrible on the coast today", False, "about the weather"),
    Example("my anxiety is horrible this week", False, "about an illness"),
    Example("petrol prices are a disgrace", False, "about something else"),
    Example("I'd have been lost without my support worker", False, "thanks"),
    Example("nobody cares if I live or die", False, "about oneself"),
)
