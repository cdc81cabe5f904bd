"""Mean words meant to hurt or mock somebody. Clause: Appendix 3 (A3k9).

Unkindness to a person is meant, not unkindness to a service: criticism is not malice, and neither is dark humour about
oneself.
"""

from fingerpost.triage.clues import Clue, Guard, detector, says
from fingerpost.triage.example import Example
from fingerpost.triage.people_words import KIN

SIGNAL = "malice"

PARTS = {
    "laugh": r"ha ?ha\w*|lol+|lmf?ao+|rofl|hehe+\w*|face with tears of joy|rolling on the floor laughing|laughing|"
    r"grinning squinting face|made me laugh|so funny|hilarious|funniest thing|cracking up|crying with laughter|clown "
    r"face|clapping hands|party popper|partying face|smirking face",
    "loss": r"died|dead|dies|death|suicide|killed (?:him|her|them)sel\w+|hanged|hung (?:him|her)sel\w+|overdosed?|"
    r"od'd|topped (?:him|her)sel\w+|jumped|funeral|grave|coffin|cancer|miscarriage|stillborn|lost (?:her|his|your|"
    r"their) (?:baby|son|daughter|mum|dad)|crying|cried|self ?harm\w*|anorexi\w*|bulimi\w*|sectioned|breakdown|"
    r"mental(?:ly ill)?|depress\w*|psychotic|disabled|stroke|dementia|rejected|sacked|burnt down|lost (?:his|her|"
    r"their|your) (?:job|home|house)",
    "you": r"you|u|ya|yous|him|her|them|she|he|they",
    "kin": KIN,
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        86,
        "Taunts somebody about suicide, death or self-harm.",
        r"(?:should(?:'ve| have|a| of)|shame (?:you|he|she|they) (?:didn't|did not|never)|pity (?:you|he|she|they|"
        r"it) (?:didn't|did not|never)|too bad (?:you|he|she|they|it) (?:didn't|never)|wish (?:you'd|you had|he'd|"
        r"she'd|they'd)) (?:just )?(?:finish(?:ed)?(?: (?:the|it|off))?(?: job| off)?|succeed(?:ed)?|worked|died|"
        r"managed it|do(?:ne)? it properly|tried harder|jump(?:ed)?|drown(?:ed)?|take(?:n)? more|cut deeper|"
        r"work(?:ed)?|been aborted|stayed dead)",
        r"(?:finish the job|do it properly next time|try harder next time|better luck next time|do it then|go on "
        r"then jump|just jump|jump then|go on jump|do a flip|don't miss|cut deeper|you won't do it|u wont do it|"
        r"(?:you're|ur|youre) (?:too (?:scared|chicken|fat)|not brave enough) to (?:do it|die|jump)|attention seeker "
        r"wouldn't|if (?:you|she|he|they) (?:really )?(?:wanted|meant) (?:to die|it|to) (?:you|she|he|they)(?:'d| "
        r"would)(?:'ve| have)?(?: \w+){0,3})(?=$|[.!\n ])",
        r"(?:glad|happy|pleased|chuffed|buzzing|delighted|good|hope)(?: that)? (?:@you|(?:your|his|her|their) (?:\w+ "
        r")?(?:@kin|dog|baby)|that (?:nurse|doctor|man|woman|\w+))(?:'s|'re| is| are)? (?:dead|died|gone and died|"
        r"killed|got cancer|has cancer|topped|in (?:the ground|a coffin)|rotting|burning|suffer(?:s|ing|ed)?)|(?:one|"
        r"1) less (?:\w+ )?(?:nutter|junkie|mouth|idiot|scrounger|retard|loony|smackhead|burden|waster|nonce|patient|"
        r"druggie|alkie|moron|leech|freak)|good riddance to (?:@you|him|her|bad rubbish)|(?:natural selection|darwin "
        r"award|survival of the fittest)|no (?:great )?loss(?=$|[.!\n]| to (?:the|any|society))|rest in piss|rot in "
        r"peace",
        r"(?:dance|piss|shit|spit) on (?:your|his|her|their) graves?|(?:your|his|her|ur) (?:dead )?(?:mum|mam|dad|"
        r"son|daughter|baby|brother|sister|husband|wife|nan|kid|child)(?: \w+){0,3} (?:deserved (?:it|to die)|died "
        r"because of you|would be ashamed|hated you|is (?:better off dead|rotting|in hell|burning)|killed (?:him|"
        r"her)self because of you|topped (?:him|her)self to get away)|(?:he|she|they|you) (?:probably |only "
        r")?(?:killed|topped|hung|hanged) (?:him|her|them)sel\w+ (?:to get away|because of you|cos of you|for "
        r"attention)|you killed (?:him|her|your own)(?: \w+)? by being",
        firm=True,
    ),
    _clue(
        70,
        "Mocks somebody's illness, loss or distress.",
        r"(?:@you|your|ur|his|their|@kin|nutter|loony|patient|psycho|schizo)(?: [\w\x27]{1,14}){0,6} (?:@loss)(?: "
        r"\w+){0,4}[\s,.!]{1,5}(?:@laugh)(?= |$|[.!\n])|(?:@laugh)[\s,.!]{1,5}(?:[\w\x27]{1,14} ){0,5}(?:@you|your|"
        r"ur|his|their)(?: [\w\x27]{1,14}){0,4} (?:@loss)|laugh(?:ed|ing)? (?:when|that|at|cos|because) (?:@you|your|"
        r"his|her|their)(?: \w+){0,5} (?:@loss)",
        r"(?:attention|sympathy|pity) ?(?:seek(?:er|ers|ing)|whores?|slags?|grabb\w+)|(?:just|only|all|always|doing "
        r"it|clearly|obviously|another one|everything) (?:\w+ )?(?:for|wants?|wanting|after|seeking) (?:the "
        r")?(?:attention|sympathy|likes|clout|benefits)(?! (?:to|from your|of the|on (?:the|this)))|(?:putting|puts) "
        r"it on|playing the (?:victim|mental health card|sympathy card)|(?:@start|(?:you're|youre|she's|he's|they're|"
        r"just|all|always|clearly|obviously|stop|probably|bet \w+|she|he|they|people) (?:\w+ )?)(?:faking|fakes|"
        r"faked|pretending|making up|milking) (?:it|the whole|your|her|his|their|mental|being|illness|depression|"
        r"autism|anxiety)",
        r"(?:boo ?hoo+|diddums|cry more|cry harder|cry about it|cope harder|stay mad|cry me a river|(?:world's |"
        r"worlds )?smallest violin|violin|get the violins out|my heart bleeds|want a tissue|need a tissue|go cry|"
        r"keep crying|crying to (?:your )?mummy|bless your cotton|waah+|wah wah|poor little (?:you|me|thing|"
        r"snowflake|victim|diddums)|awww? (?:poor|did|is|are|diddums|didums)(?: \w+){0,4}(?: sad| upset| hurt| "
        r"feelings| baby| mental| triggered)?)(?=$|[.!? \n])",
        r"(?:snowflakes?|triggered\?|trigger(?:ed)? much|drama queens?|professional victims?|woe is me|victim "
        r"mentality|oversensitive|crybab(?:y|ies)|big baby|grow (?:up|a pair)(?: and)?|man up|get a grip|toughen up|"
        r"pull (?:yourself|yourselves) together|snap out of it|get over (?:it|yourself)|suck it up|(?:@start|just |"
        r"oh |ffs )stop (?:whinging|whining|moaning|snivelling|crying|being so pathetic|feeling sorry for yourself)|"
        r"(?:nobody|no ?one) cares (?:about )?(?:your|you|ur|what you)|^\W*(?:nobody|no one) cares(?: lol)?\W*$|who "
        r"cares about (?:your|you)|(?:nobody|no one) asked|didn't ask|don't care didn't ask|who asked)(?=$|[.!?,\n ])",
        r"(?:it(?:'s| is)|its|that's) (?:all )?(?:your|ur|her|his|their) own (?:fault|doing)|you (?:brought|bring) "
        r"(?:it|this) on yourself|(?:you|he|she|they|u) (?:got what (?:you|he|she|they) deserved?|deserved? (?:it|"
        r"all|everything|that|what))(?=$|[.!\n]| (?:you|lol|haha|got|get|for))|serves? (?:you|u|him|her|them|ya) "
        r"right|had it coming|(?:no wonder|not surprised|bet that's why|can see why|explains why) (?:your|he|she|"
        r"they|nobody|no one|everyone|you|u|ur)(?: \w+){0,3} (?:left|leaves?|dumped|hates?|hit|beat|cheated|"
        r"abandoned|killed|topped|died|single|alone|lonely|gave (?:you|her|him) up|took|walked|has no|have no|can't "
        r"stand|got sectioned|got sacked|avoid\w*)",
    ),
    _clue(
        66,
        "Jeers at how somebody looks, or says that nobody wants them.",
        r"(?:no ?one|nobody|not even your (?:mum|mam|kids|family|own \w+)) (?:likes?|loves?|wants?|misses|cares "
        r"about|believes|gives a (?:shit|fuck|toss) about|would (?:miss|want|love|touch)|will ever (?:love|want)|can "
        r"stand) (?:you|u|him|her|ya|them)(?=$|[.!?\n ])(?! (?:to (?:see|go|be|have|know|feel|leave)|back|more|as "
        r"much|there|here|for))|(?:everyone|everybody|we all) (?:hates|laughs at|is laughing at|hate|laugh at|thinks "
        r"you're a joke) (?:you|u)",
        r"(?:the )?state (?:of|on|o) (?:@you|that|this one|it|him|her|yer|your|that one)(?=$|[.!?\n]| (?:lol|haha|"
        r"face|man|trying|thinks|in))|(?:@you|your|his|that|this|ur|those|the)(?: \w+){0,3} (?:looks?|looking|face|"
        r"hair|teeth|nose|arse|gut|belly|legs|head|voice|accent|clothes|outfit|makeup|eyebrows|dress|body|smile|chin|"
        r"chins)(?: [\w\x27]{1,14}){0,3} (?:like (?:an? )?(?:pig|dog|horse|whale|hippo|troll|ogre|arse|corpse|zombie|"
        r"tramp|man|bloke|witch|gargoyle|monkey|shit|beached|burst|sack of|bag of|drag|thumb|potato|gremlin|rat|"
        r"slapped|crackhead|smackhead)|minging|rough as|rank|rancid|manky|hideous)",
        r"(?:who ate all the pies|lay off the (?:pies|cakes|biscuits)|(?:put|step away from) (?:down )?the (?:pies|"
        r"cakes|fork)|eaten all the|fat (?:mess|lump|slob|ugly|pig|cow|knacker|lass|bird|nurse|people|bitch)|(?:too|"
        r"so|that) (?:fat|ugly|thick|old|spotty|minging)(?: to| for| she| he| you| that)|(?:hit|fell out of|dropped "
        r"from)(?: \w+){0,2} the ugly (?:stick|tree)|(?:face|body) for radio|only a mother could love|butters|munter|"
        r"minger|lardarse|gippy|(?:imagine|fancy) (?:being|having|waking up|looking|dating|marrying|shagging|"
        r"living)(?: [\w\x27]{1,14}){0,6} (?:that|you|her|him|like (?:that|you|her|him)|fat|ugly|desperate|thick|"
        r"mental|pathetic|sad))(?= |$|[.!?\n])(?! (?:to see|happy|proud|free))",
        r"(?:sad|lonely|pathetic|miserable|bitter|desperate|boring|empty|tragic) (?:little |old |pathetic |sad "
        r"){0,5}(?:life|lives|loser|losers|act|case|excuse|existence|individual|people|cow|git|sod|man|woman|"
        r"attempt)(?! (?:of (?:my|our)|i))|get a life|have you got nothing better|haven't you got anything better|"
        r"(?:you're|ur|youre|your|she's|he's|they're|you are) (?:such |just |so |a |an |all |always |literally |that "
        r"|the ){0,5}(?:joke|laughing ?stock|embarrassment to your (?:family|kids|children|profession)|burden to|"
        r"failure|loser|disappointment|nothing|weirdo|freak|unlovable|unwanted|mistake|accident|bad mother|terrible "
        r"mother|shit mum|shit mother|crap mum)(?=$|[.!\n]| (?:and|to|of a (?:person|human|mother|woman|man)|lol|"
        r"love|mate|haha))",
        r"(?:hope (?:you|u|he|she|they|your \w+|this (?:page|group))(?: all)? (?:fail|fails|lose|loses|never "
        r"(?:recover|get better|find|heal|sleep|work again|have kids|be happy)|relapse|get worse|cry|suffer|lose "
        r"your|lose everything|never))|(?:stay|rot) (?:in (?:the|your)|on your) (?:ward|psych ward|bed|sofa|own)|"
        r"back to the (?:loony bin|psych ward|nut ?house|funny farm)|(?:forgot|forget|not taken|take|missed|skipped|"
        r"skip|off|need|up) (?:to take )?(?:your|ur|her|his|their) (?:meds|medication|tablets|pills) (?:today|again|"
        r"love|this morning|did|have|dear|or|then|clearly)|someone'?s off their meds|off your (?:meds|head|rocker|"
        r"trolley)|(?:have|did) you (?:taken|take|forgotten|forget) your (?:meds|pills|tablets)(?=$|[.?! "
        r"]{1,3}(?:lol|love|you|psycho|today love|nutter|face|$))",
    ),
    _clue(
        52,
        "Sneers at somebody.",
        r"(?:calm down|chill|relax|take a day off|wind your neck in|jog on|off you pop|run along|pipe down|sit down|"
        r"cope)[\s,]{1,3}(?:love|dear|karen|sweetheart|sweetie|darling|hun|mate|pet|princess|snowflake|petal|granny|"
        r"boomer|psycho)|ok (?:boomer|karen)|typical (?:karen|boomer|snowflake)|shut up,? karen|keyboard warrior|"
        r"(?:living|lives) in (?:your|his|her) (?:mum|mam|mother)'?s (?:basement|spare room)|(?:someone|"
        r"somebody)(?:'s| is) (?:bitter|jealous|salty|butthurt)|butt ?hurt|touch grass|skill issue|l \+ ratio|"
        r"ratio\b|imagine (?:crying|moaning|whinging|complaining) (?:about|over)",
    ),
    _clue(
        64,
        "Is cruel about somebody's life, family or illness.",
        r"(?:nobody|no ?one|who) (?:would|will|'d|wants? to|'s going to|could) (?:ever )?(?:visit|want|love|marry|"
        r"miss|believe|care about|shag|date|touch|employ|hire|help|like|be friends with) (?:you|him|her|that|"
        r"them)(?= |$|[.!?\n])(?! (?:when|if i|until|with (?:my|this|the)))|(?:bet|hope|no wonder|imagine|feel sorry "
        r"for|pity) (?:your|his|her|their|the) (?:\w+ )?(?:@kin|kids|children|family|parents|mates|neighbours|dog|"
        r"kid)(?: \w+){0,3} (?:embarrassed|ashamed|hates?|left|leave|disowned|can't stand|cringe|gets? taken|taken "
        r"(?:off|away)|avoid|wishes|never speak|deserve better|having you|with you as)|(?:your|his|her) (?:@kin|"
        r"kids?|child|children|baby)(?: \w+){0,4} (?:because|cos|due to|thanks to) (?:of )?(?:you|u|ur|"
        r"your)(?:'re)?(?: \w+){0,6}",
        r"(?:she|he|they|you|u)(?:'s|'re| is| are|r)? (?:only|just) (?:\w+ ){0,4}?(?:for|wants?|wanting|after|doing "
        r"it for) (?:the )?(?:attention|sympathy|drugs|benefits|a free|pity|clout|likes|money|dla|pip)(?! (?:from|"
        r"of) (?:my|the (?:staff|nurses)))|(?:all |these |those |bunch of |load of |you )(?:\w+ )?(?:fakers?|"
        r"malingerers?|hypochondriacs?|attention seekers?|snowflakes|spongers?|whingers?|moaners|victims)(?: with "
        r"(?:their|your) \w+)?(?=$|[.!\n ])|(?:with|you and|him and|her and) (?:your|their|his|her) (?:so called |"
        r"fake |made up |little |pretend )(?:\w+ )?(?:anxiety|depression|autism|adhd|mental health|illness|trauma|"
        r"ptsd|bpd|condition|disability)",
        r"(?:imagine|lol at|laughing at|haha|ha|lmao|fancy)(?: at)? (?:being |getting |people (?:being |getting |who "
        r")?|someone |anyone |having |needing )(?:\w+ )?(?:sectioned|in a (?:psych|mental|looney|loony)|on (?:meds|"
        r"antidepressants|benefits|suicide watch)|depressed|anxious|mental|locked up|that (?:fat|ugly|thick|"
        r"desperate|sad|mental|pathetic)|suicidal|a (?:nurse|cleaner|carer) (?:and|at)|therapy)|(?:seen|look at|"
        r"check|clock) (?:the )?(?:size|state|face|gut|arse|hair|teeth) (?:of|on) (?:her|him|you|them|that|it|this "
        r"one)|too (?:ugly|fat|thick|old|mental|boring|stupid|far gone) (?:to (?:be loved|love|live|breed|help|marry|"
        r"shag|be)|for (?:anyone|love|a man|a woman))|(?:aww+|oh|poor)[\s,]{1,3}(?:did|is|are|has|have) (?:somebody|"
        r"someone|you|the \w+|baby|little \w+)(?: \w+){0,4} (?:hurt|upset|sad|crying|feelings|triggered|cry|offended|"
        r"tired|nap)|(?:cry|cries|crying|weep|sob) about it|whinge (?:some )?more|stay (?:mad|crying|pressed|bitter)",
    ),
)

OWN = says(
    r"(?:i'm|i am|im|i feel like|i look like) (?:such |just |so |too )?(?:an? )?(?:\w+ )?(?:fat|ugly|lazy|useless|"
    r"pathetic)",
    r"(?:i|i'm|im|i've|i am|me|my|we|myself)(?: [\w\x27]{1,14}){0,3} (?:need to|should|must|have to|got to|gotta|"
    r"just|told to|trying to|can't|cannot|couldn't|feel(?:ing)? like|told|accused of|called|so|such|too|try to|want "
    r"to|was|been|am|made)",
    r"(?:told|tells|telling|tell|called|calls|calling|accused|accuses|accusing|said to|says to|made|labelled|branded|"
    r"dismissed|treated|written off|think|thinks|thought|believe|assume|seen|saw) (?:me|us|him|her|them|my \w+|our "
    r"\w+|people|patients?|you|i'm|i was|i am|as|she's|he's)",
    r"(?:not|never|isn't|aren't|n't|nobody is|no one is|don't|don't just|can't just|not just|rather than|instead of|"
    r"dont) (?:\w+ ){0,3}(?:attention|sympathy|putting|faking|fakes?|snap|pull|man up|get over|get a grip|drama|"
    r"crybab\w+|calling|telling|saying|your (?:own )?fault|alone|a (?:burden|failure|mistake|nobody|joke|loser))",
    r"(?:is|are|was|that's|it's|so|such) (?:not (?:ok|okay|acceptable|right|helpful)|unacceptable|cruel|bullying|"
    r"wrong|stigma\w*|outdated|unhelpful|hurtful|ignorant|offensive)|(?:the (?:word|phrase|idea|myth|label|term)|"
    r"phrases like|comments like|things like|labels like)|toxic masculinity|stigma|myth|awareness|people (?:who "
    r")?(?:say|think|call|tell)",
)
FUNNY = says(
    r"(?:my|our) (?:dog|cat|puppy|kitten|hamster|phone|car|laptop|team|plants?|cooking|cake|sourdough)|boro|toon|"
    r"sunderland|football|match|film|episode|series|character|game|quiz|panto|comedy|comedian|meme|joke (?:group|book|"
    r"day)|laughter (?:yoga|group|therapy)|red heart|love you|bless|xx+|hope you feel better|get well"
)
GUARDS = (Guard(45, OWN, whole=True), Guard(30, FUNNY))
detect = detector(SIGNAL, CLUES, GUARDS)

EXAMPLES = (
    Example("should have finished the job", True),
    Example("nobody likes you", True),
    Example("just another attention seeker", True),
    Example("boo hoo poor little snowflake", True),
    Example("Haha she got sectioned 😂😂", True),
    Example("state of her 😂 who ate all the pies", True),
    Example("no wonder your husband left you", True),
    Example("glad your mum died", True),
    Example("one less nutter to pay for", True),
    Example("serves you right", True),
    Example("cry more", True),
    Example("faking it for benefits", True),
    Example("man up and get over it", True),
    Example("someone's off their meds today", True),
    Example("hope you never recover", True),
    Example("face like a slapped arse that one, imagine waking up next to that", True),
    Example("if she really wanted to die she'd have done it", True),
    Example("Staff told me I was an attention seeker", False, "suffered it"),
    Example("Self-harm is not attention seeking", False),
    Example("I was told to man up and it nearly killed me", False),
    Example("Your service is a joke", False, "criticism"),
    Example("The trust should be ashamed", False),
    Example("I'm such a drama queen lol", False, "of themselves"),
    Example("haha my dog is dead lazy", False),
    Example("I need to get a grip and book that appointment", False),
    Example("Laughter yoga on Thursday, so funny", False),
    Example("Nobody answers the phone", False),
    Example("It's not your fault", False),
    Example("You are not a burden", False),
    Example("Sorry for your loss", False),
    Example("When my mum died your chaplain sat with us", False),
    Example("Telling people to snap out of it is cruel", False),
    Example("You deserve better", False),
    Example("I'm crying with laughter at the panto photos 😂", False),
    Example("I forgot to take my meds today, what should I do?", False),
)
