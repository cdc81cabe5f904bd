"""What makes words of mistreatment mean less: news, training, campaigns, thanks, long ago, sport, stories."""

import re

from fingerpost.triage.clues import Guard, says

NEWS = says(
    r"foi|freedom of information|how many (?:patients|people|children|staff|incidents|times)|bbc|sky news|itv|"
    r"channel 4|panorama|dispatches|daily mail|headlines?|documentary|breaking news|jailed|"
    r"sentenced|convicted|found guilty|pleaded guilty|on trial|court heard|police appeal|appealing for|(?:gazette|"
    r"echo|chronicle|mirror|guardian|papers) (?:reports?|says|story)|"
    r"winterbourne(?: view)?|whorlton hall|edenfield|mid ?staffs?|saville?|muckamore|huntercombe|letby|shipman|"
    r"poster|campaign|e ?learning|cpd|(?:refresher|training|awareness) (?:course|session|module|webinar|day|week|"
    r"workshop|event)|(?:course|training|lecture|webinar|workshop|seminar|module) (?:on|about|in)|(?:great|"
    r"brilliant|useful|interesting) (?:\w+ )?(?:training|course|session|webinar)|"
    r"awareness (?:day|week|month)|safeguarding adults week|white ribbon|16 days|if you(?:'re| are|'ve| have)? "
    r"(?:or someone|been affected|experienc\w+|a victim|worried|affected|suffering|know|think|see|suspect)|are "
    r"you (?:worried|concerned|experiencing|affected)|(?:call|ring|contact) (?:refuge|childline|women's aid|"
    r"nspcc)|(?:new|launch\w*|read|our) (?:\w+ ){0,3}policy|fundrais\w*|vacanc(?:y|ies)|recruiting|apply now"
)
PUBLIC = says(
    r"(?:safeguarding|awareness|training|refresher|e ?learning|cpd|level (?:1|2|3|one|two|three)) (?:training|"
    r"course|session|module|week|adults week|month|day|lead|team|nurse|policy|webinar|workshop|refresher|"
    r"conference|board|level \d|and)|awareness|webinar|workshop|conference|toolkit|leaflet|podcast|"
    r"(?:training|course|module|lecture|essay|dissertation|assignment|placement) (?:on|about|in|for)|study|"
    r"researchers?|survey|statistics|stats|(?:white ribbon|16 days|anti ?bullying week|safeguarding adults week|"
    r"stop adult abuse)|"
    r"bbc|sky news|itv|channel 4|panorama|dispatches|guardian|daily mail|headlines?|article|according to|"
    r"newspaper|in the (?:news|papers|media|echo|gazette)|documentary|breaking news|jailed|sentenced|convicted|"
    r"found guilty|pleaded guilty|on trial|court heard|police appeal|appealing for|"
    r"campaign|petition|fundrais\w*|rais(?:e|ing|ed) (?:money|funds|£\d+)|sponsor\w*|charity|bill|legislation|"
    r"minister|parliament|government|saville?|winterbourne(?: view)?|whorlton hall|edenfield|mid ?staffs?|"
    r"rotherham|muckamore|huntercombe|letby|shipman|baby p|"
    r"(?:if|when|whether) (?:you|anyone|someone|somebody|they|a child|your child|a friend|you or someone)(?:'re| "
    r"are| is|'s| who| have| has| know\w*| think\w*| suspect\w*| see\w*| worried)|are you (?:worried|concerned|"
    r"experiencing|affected|being|a victim|in)|(?:signs|types|forms|victims|survivors|perpetrators|impact|"
    r"effects) of (?:\w+ )?(?:abuse|neglect|grooming|domestic|bullying|exploitation|modern)|"
    r"refuge (?:on|helpline)|call (?:childline|refuge|999)|childline (?:on|is)|nspcc|women's aid|helpline|"
    r"vacanc(?:y|ies)|recruiting|job advert|we're hiring|apply now|join us|policy|procedure|strategy|every "
    r"(?:child|person|patient) (?:deserves|has)"
)
STORY = says(
    r"coronation street|corrie|eastenders|emmerdale|hollyoaks|casualty|the bill|film|movie|novel|book|lyrics?|"
    r"song|album|netflix|episode|season \d|series|character|storyline|plot|game|gaming|xbox|playstation|ps5|"
    r"fortnite|minecraft|fifa|boro|toon|sunderland|nufc|safc|mfc|match|rugby|football|boxing|ufc|goal(?:s|"
    r"keeper)?|striker|"
    r"referee|penalty|derby|opponents?|league|champions|cricket|karate|judo|panto|at (?:cards|scrabble|chess|pool|"
    r"monopoly|darts|dominoes)|dog|cat|puppy|hamster|horse|cooker|oven|toast|iron|sunburn\w*|lego|stubbed|"
    r"lol+|lmao|ha ?ha\w*|only joking|just kidding|banter|prank"
)
THANKS = says(
    r"thank(?:s| you| u)|grateful|brilliant|amazing|wonderful|fantastic|excellent|proud of|well done|credit to|"
    r"couldn't have|so kind|lovely (?:staff|team|nurse)|shout ?out|hats off|congratulations|saved (?:me|my life|"
    r"us)|i'm safe now|am safe now|are safe now|is safe now|no longer with him|helped me (?:leave|escape|get out|"
    r"through)|got me (?:out|through)"
)
PAST = says(
    r"(?:\d\d|ten|fifteen|twenty|thirty|forty|fifty|many|several|so many) (?:\w+ )?(?:years?|yrs?|decades?) "
    r"(?:ago|back|on|later)|years (?:ago|back)|decades? ago|in (?:the )?(?:19\d\d|200\d|201\d|(?:19)?[5-9]0s|"
    r"nineteen \w+)|back in (?:the|my) \w+|when i was (?:a|little|young\w*|\d+|at school|growing)|as a (?:child|"
    r"kid|boy|girl|little \w+|teenager|teen)|"
    r"my childhood|childhood (?:abuse|trauma|sexual)|(?:he|she|i|my \w+|who|they|we) used to|historic(?:al)?|"
    r"survivor|i(?:'m| am) a survivor|in recovery|recovering from|trauma (?:from|of|therapy)|therapy (?:for|"
    r"about)|ptsd (?:from|after|because|due)|my past|(?:past|previous|old) (?:abuse|trauma|relationship)|growing "
    r"up|in those days|the old asylums?"
)
STILL = says(
    r"still|again|tonight|last (?:night|week|month)|yesterday|this (?:week|morning|month)|works (?:with|at)|other "
    r"(?:kids|children|girls)"
)
DENIED = re.compile(
    r"(?<!\w)(?<!if )(?:not|never|no longer|(?:is|are|ai|was|were|do|does|did|would|wo|has|have)n'?t|nor|neither|"
    r"without|no (?:staff|one|nurse|carer)|nobody|no-one|far from|instead of|(?:stop|stops|stopped|prevent|"
    r"protect|hotline for)\w*)"
    r"(?: (?!but|and|so|if|cos|because|i|can|will|wait|have|let|me|it|fed|stop|stops|only|feed|"
    r"give)[\w']{1,12}){0,3} ?$"
)
STAFF_HURT = says(
    r"(?:our|nhs|my|your|the|a|fellow|poor) (?:\w+ )?(?:staff|colleagues?|nurses?|paramedics?|team|crews?|"
    r"workers?) (?:\w+ ){0,3}?(?:are|is|was|were|been|being|get|gets|getting|got) (?:\w+ )?(?:assaulted|attacked|"
    r"punched|hit|kicked|spat|bitten|hurt|abused)|"
    r"(?:as|i'm|i am|i work as|being) an? (?:\w+ )?(?:nurse|hca|paramedic|support worker|carer|staff nurse|care "
    r"worker) (?:\w+ ){0,6}?(?:hit|punched|bitten|assaulted|attacked|kicked|spat)|violence against (?:staff|"
    r"nurses)|after (?:he |she )?(?:assault|attack|hitt|punch|threaten)\w* (?:a |an |the |two |some )?(?:nurse|"
    r"staff|doctor|police|officer|paramedic|another)|zero tolerance|assaulted (?:at work|on shift|by (?:a "
    r")?patients?)"
)
CLINICAL = says(
    r"(?:(?:tak\w+|took|giv\w+) (?:\w+ )?bloods?|blood (?:tests?|sample|taken)|injections?|needle|cannula|"
    r"physio\w*|massage|dentist|x ?ray|vaccin\w*|jab|operation|surgery|scan|dressing|stitches|bandage|smear|"
    r"biopsy|anaesthet\w*|drip|catheter|ultrasound|tooth|teeth|plaster cast|hygienist|ambulance bumps?)"
)
FEELING = says(
    r"touch(?:ed|ing|es) (?:me|us|my heart) (?:so|deeply|very|by|with)|(?:hits|hit) (?:me|us) (?:hard|like|how|"
    r"that|when)|hurts? (?:me|us) (?:to|that|so much|when (?:people|you|they))|(?:parking|waiting|system|website|"
    r"phone|letter|service|nhs|anxiety|depression|news|grief|bpd|adhd|pain|tiredness|fatigue|illness|bills?|tax|"
    r"budget|cuts?) (?:\w+ )?(?:hits?|hurts?|beats?|batters?|attacks?|abuses?|controls?)"
)

CONSULTANT = says(
    r"(?:home|leave|discharge\w*) (?:until|till|til) (?:mon|tues|wednes|thurs|fri|satur|sun)day|consultant|ward "
    r"round|bed rest|bless (?:him|her|them)|(?:took|taken|take|takes) my (?:phone|charger|belt|laces|lighter|cigs|"
    r"cigarettes|vape)(?: off me)? (?:on|in|at|when) (?:the|your|i)|lift a finger"
)

GUARDS = (
    Guard(60, NEWS, whole=True),
    Guard(42, PUBLIC),
    Guard(48, STORY, whole=True),
    Guard(30, THANKS),
    Guard(50, PAST, whole=True),
    Guard(46, DENIED, "before", whole=True),
    Guard(40, STAFF_HURT, whole=True),
    Guard(46, CLINICAL, whole=True),
    Guard(50, FEELING, whole=True),
    Guard(44, CONSULTANT),
)
RECENT_GUARDS = tuple(guard for guard in GUARDS if guard.pattern is not PAST)
"""The guards when the post also says that it goes on, or that others are in danger still."""
