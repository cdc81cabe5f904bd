"""How people attack somebody in words: names thrown at them, contempt for them as persons, telling them to go.

Saying that work is bad, however angrily, is criticism and is not here. Clauses: Appendix 3 (A3k3), 4.6c.
"""

from fingerpost.triage.clues import Clue, Guard, says
from fingerpost.triage.lexicon import starred
from fingerpost.triage.people_words import KIN, STAFF

PARTS = {
    "insult": f"(?:{starred('insults')})(?:e?s)?(?!'s)",
    "names": r"idiots?|morons?|scumbags?|scum|wankers?|cunts?|pricks?|bastards?|twats?|dickheads?|arseholes?|"
    r"assholes?|knobheads?|knobs|bellends?|tossers?|muppets|numpties|imbeciles?|cretins?|thugs|parasites|vermin|"
    r"clowns|cowards|fuckers?|bitch(?:es)?|witch(?:es)?|monsters?|shits|shitheads|pillocks|plonkers|halfwits|dimwits|"
    r"losers|melts|wet wipes|animals|murderers|butchers|slags|weirdos|freaks|pigs|rats|snakes|leeches|degenerates|"
    r"nonces|snowflakes|tarts|bints?|nazis",
    "strong": f"(?:{starred('swearing_strong', 'swearing_strongest')})",
    "staff": STAFF,
    "kin": KIN,
    "you": r"you (?:people|lot|staff|nurses|doctors|guys|all|bunch)(?: are| is|'re)?|you(?:'re| are| were| is|re)?|"
    r"your|u(?: r| are|r)?|ur|yer|ya|yous(?: are|'re)?|youse|ye(?:'re| are)?|yee",
    "they": r"(?:he's|she's|hes|shes|they're|theyre|he|she|they|this \w+|that \w+|these \w+|those \w+|nurse \w+|dr "
    r"\w+|doctor \w+|mr \w+|mrs \w+|ms \w+|miss \w+|@staff|the (?:\w+ ){0,2}@staff|your (?:\w+ ){0,2}@staff|all of "
    r"(?:you|them)|every (?:single )?one of (?:you|them)|some of (?:you|them|your staff)|(?:your|the|this|that) "
    r"(?:\w+ )?(?:chief exec\w*|director|boss|lot|team|management|manager|woman|man|lass|lad|bloke|girl|bint)|people "
    r"who work there)",
    "be": r"is|are|r|was|were|'s|'re|is just|must be|looks like|look like|acts like|sounds like|act like",
    "adv": r"(?:(?:a|an|all|the|just|such|so|absolute|absolutely|complete|completely|total|totally|utter|utterly|"
    r"pure|proper|right|real|fucking|f\w*\*+\w*|fuckin|fkin|bloody|fat|ugly|stupid|thick|useless|lazy|dirty|filthy|"
    r"smug|arrogant|evil|vile|nasty|horrible|disgusting|pathetic|sad|little|big|old|silly|dumb|miserable|cruel|"
    r"heartless|sick|twisted|rotten|worthless|ignorant|jumped up|stuck up|two faced|lying|brain dead|braindead|"
    r"clueless|murdering|bullying|snowflake|nazi|horrid|hideous|cocky|nosey|whining|thuggish|lying|thieving|bunch of|"
    r"load of|pack of|bag of|nothing but|nowt but|shower of|set of|cold|mental|selfish|wicked|gobby|incompetent|"
    r"overpaid|spineless|money grabbing|patronising|bald|inbred|massive|huge|fake|corrupt|proper|really|very|most|"
    r"one|another|typical|literal|literally|actual|daft|soft|greedy|poor|piss poor|hateful|bitter|snotty|snivelling|"
    r"scabby|skanky|manky|cheeky|stinking|smelly|jealous|twisted|sorry|miserable|creepy|weird|young|sneaky|snide|"
    r"slimy|greasy|ginger) ){0,5}",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        84,
        "Insults somebody directly with strong swearing.",
        r"(?:@you) @adv(?:@strong)(?! (?:heroes?|legends?|angels?|stars?|amazing|brilliant|awesome|up(?! you)|me|it|"
        r"job|nightmare|joke|of luck|rock|right|deserve|hilarious|beauty|about|know|that|what|me off|hell|sake|"
        r"service|show|system|website|crisis|line|complaints))",
        r"(?:fuck|f[*]+k?|piss|eff|sod|bugger|jog|naff|fck|do) (?:the fuck |right )?(?:off|one)(?: you| ya| the lot| "
        r"nhs| tewv| then| and die| back| u|$|[.!\n])(?! (?:to (?:bed|work)|home early))|(?:go|get) (?:and )?(?:fuck|"
        r"f[*]+k) (?:your ?self|your ?selves|ya ?self|yerself)|(?:fuck|screw|f[*]+k|fck) (?:you|u|yous|the lot of "
        r"you|each and every|all of (?:you|them)|him|her|them|this (?:nurse|doctor|woman|man)|that (?:nurse|doctor|"
        r"woman|man)|dr|your (?:staff|mum|mam|mother|family))(?! (?:up|over|about))",
        r"(?:shut (?:the (?:fuck|hell) )?up|stfu|shut it)(?: \w{2,12})?[\s,]{1,3}(?:you |ya |u )@adv(?:@insult|"
        r"@strong|@names)|shut (?:the (?:fuck|hell) up|your (?:fucking |fat |stupid |ugly |big ){0,5}(?:mouth|face|"
        r"gob|trap|hole|cakehole|pie ?hole))|(?:fuk|fk|f|fuc|fukk) (?:u|off)(?=$|[ !.])|(?:suck|eat|lick|kiss) (?:my|"
        r"a bag of|a|deez) (?:\w+ )?(?:dick|cock|balls|arse|ass|shit|dicks|nuts)|eat shit|middle finger (?:to |for "
        r")?(?:@you|you|u|all of you)",
        firm=True,
    ),
    _clue(
        72,
        "Insults somebody.",
        r"(?:@you) @adv(?:@insult)(?! (?:me|and|out|free|for (?:me|it)|that|up|what|things|line|food|lover|walk\w*|"
        r"rescue|feel|of a (?:day|time)))",
        r"(?:@they) (?:(?:who|that|on|at|in) (?:\w+ ){1,4})?(?:(?:@be) )?@adv(?:@insult|(?:wankers?|cunts?|pricks?|"
        r"bastards?|twats?|dickheads?|arseholes?|bitch(?:es)?|knobheads?|bellends?|cows?|tossers?|shits?))(?! (?:to "
        r"me|about|and shoulders|day|of a (?:time|day|service|building|place)|shoulders|service|show|system|website|"
        r"lover|ward|whisperer|walk\w*))",
        r"(?:that|this|these|those|the|some|your|absolute|fucking|what an?|such an?|proper|complete|total|utter|"
        r"stupid|what) (?:@adv)(?:@insult|@strong) (?:of an? |called |named |that (?:works?|answers?|runs?|treated|"
        r"saw|sits)|who (?:works?|answers?|answered|runs?|treated|saw|sits|assessed|did|told|called|rang|sectioned|"
        r"discharged|refused)|on (?:reception|the desk|the phone|ward)|at (?:reception|your|the)|@staff|doctor|nurse|"
        r"dr|in charge)(?! (?:service|system|website|phone))",
        r"(?:@staff|nurse \w+|dr \w+|doctor \w+|team|them|him|her|lot|ward) ?,? (?:absolute |complete |total |utter |"
        r"fucking |bunch of |load of |pack of |shower of )+(?:@insult|@strong)|(?:bunch|load|pack|shower|bag|gang|"
        r"crew|house) of (?:@adv)(?:@insult|wankers|cunts|pricks|bastards|twats|dickheads|arseholes|bitches|"
        r"knobheads|bellends|tossers|shits|animals|criminals|murderers|butchers|murdering \w+|evil \w+|heartless \w+)",
        r"(?:scum|vermin|monsters|filth|animals|parasites|cunts|wankers|bastards|pricks|murderers|nazis|witch|bitch|"
        r"coward|cowards|liars|idiots|morons)(?: the| every| all| each) (?:fucking |bloody |whole )?(?:lot|last one|"
        r"single one|of (?:you|them|ya))(?: of (?:you|them|ya|yous))?|@start(?:absolute |complete |total |utter |"
        r"fucking |stupid |vile |evil |proper |what a |bunch of |pathetic |disgusting |heartless )+(?:@insult|"
        r"wankers?|cunts?|pricks?|bastards?|twats?|dickheads?|arseholes?|bitch(?:es)?)(?=$|[.!\n]| (?:the lot|all of|"
        r"every|at|on|in|who))|@start(?:scum|vermin|monsters|cunts?|wankers?|pricks?|twats?|bastards?|morons?|"
        r"idiots?|cowards?|parasites|bitch|witch|filth)[.! ]*(?:$|\n)",
        r"what an? @adv(?:@insult|@strong) (?:that|this|the|your|these|she|he|they|you)|(?:scum|vermin|parasites|"
        r"cunts|wankers|bastards|pricks|idiots|morons|cowards|monsters|animals)[.!, ]{1,4}(?:the lot|all|every "
        r"(?:single )?one|each) of (?:you|them|yous)|what an? @adv(?:@insult)(?=$|[.!\n])",
        r"(?:call yourself|call yourselves|calls (?:himself|herself)|call (?:themselves|her|him|them)|supposed to "
        r"be) (?:a |an )?(?:nurses?|doctors?|professionals?|psychiatrists?|human|carers?|healthcare|social workers?|"
        r"health professionals?)(?=$|[.!?\n]| (?:you|ha|lol|joke|more))|(?:ugly|fat|thick|stupid|dumb|spotty|bald|"
        r"minging|smelly|greasy|evil) (?:fucking |little |old |fat |ugly |stupid ){0,5}(?:bitch(?:es)?|cow|cows|"
        r"bastards?|cunts?|twats?|pricks?|witch(?:es)?|pig|pigs|slag|slags|hag|git|gits|sods?|arse|mare|tart|shits?|"
        r"bint|wench|moron|idiot)(?! (?:of a (?:day|week|time)))",
        r"@start@adv(?!rats|pigs|animals|snakes|knobs|clowns|sheep)(?:@names)(?=$|[.!\n]| (?:the|all|each) | "
        r"(?:every|everywhere|answering|working?|works|running|who|at|in|on|that|like)\b)|@adv(?:@names) "
        r"(?:work(?:ing|s)? (?:here|there|on|at|for)|runn?ing (?:this|the)|answering (?:the|your)|on reception|on "
        r"the (?:phones?|desk|switchboard)|in charge|every where you)",
        r"(?:scumbag|nazi|evil|murdering|vile|psycho|bastard|cunt|fucking|fuckin|thick|pathetic|heartless|twat|"
        r"prick) (?:of a )?(?:ignorant |arrogant |little |old )?@staff(?=$|[.!,\n]| (?:who|at|in|on|the lot|all))(?! "
        r"who (?:helped|saved|listened|care))|(?:ignorant|arrogant|smug|rude|lazy|useless|stupid|"
        r"thick)(?:[\s,]{1,3}\w+){0,2} (?:twat|prick|cunt|bastard|bitch|knob|dick|wanker|tosser|git|cow)s? of a "
        r"@staff",
        r"(?:whoever|who ever|the (?:person|one|idiot|genius)) (?:who )?(?:\w+ ){1,5}(?:is|are|must be|needs to be) "
        r"(?:\w+ )?(?:thick|an? @adv@insult|stupid|braindead|brain dead|a @names|@names|retarded|clueless)(?=$|"
        r"[.!\n])|go (?:and )?(?:boil your head|play (?:in|on|with) (?:the )?(?:traffic|motorway)|take a (?:long "
        r")?(?:walk|running jump|hike)|jump in a lake|whistle|shite|choke on)",
        r"(?:@start|you|that|what an?|this|such an?|you're an?|she's an?|he's an?|youre an?) (?:\w+ )?(?:horrible|"
        r"nasty|vile|evil|pathetic|disgusting|miserable|cruel|wicked|spiteful|ugly|heartless|sick|twisted|stupid|"
        r"hateful|rotten|poisonous|odious|repulsive)(?:[\s,]{1,3}(?:little|old|fat|evil|nasty|sad|horrible|twisted|"
        r"sick|bitter|excuse for an?)){0,3} (?:man|woman|person|people|creature|girl|boy|human|human being|"
        r"individual|lady|bloke|lass|things?)(?! (?:who (?:attacked|abused|raped|hurt|killed)|to (?:live|have|"
        r"experience|go|happen|do|say)))|(?:thick|ugly|evil|vile|useless|stupid)(?: as [\w ]{3,20})? (?:that|this) "
        r"(?:@staff|woman|man|lass|bloke)(?=$|[.!,\n ])|your (?:mum|mam|mother|mom) (?:should have|is a|was a|must "
        r"be|sucks|shags)",
        r"(?:ignore|block|get rid of|sack|hate|despise|can't stand|sick of|fuck|report) (?:the |that |this |these |"
        r"those |all these |such )?(?:@adv)(?:@names|git|cow|fool|hag|prat)",
    ),
    _clue(
        66,
        "Attacks somebody as a person with contempt.",
        r"(?:you|u|yous|he|she|they|@staff|@they|yourself|them) (?:@be|'re|ur)? ?@adv(?:disgust me|make me (?:sick|"
        r"want to (?:vomit|puke|throw up|spit))|makes me (?:sick|want to (?:vomit|puke))|repulse me|revolt me|belong "
        r"in (?:hell|prison|the bin|the gutter|a zoo|a cage)|can (?:rot|burn in|go to hell|drop dead|get fucked|fuck "
        r"off|piss off|do one(?=$|[.!\n])|get to fuck|choke)|want locking up|need locking up|have no soul|has no "
        r"soul|have no heart|got no brain cells?|has no brain|are brain ?dead|should be ashamed to (?:breathe|exist|"
        r"be alive)|aren't human|are not human|isn't human)",
        r"(?:your|ur|yr) (?:@adv)(?:scum|evil|vile|disgusting|pathetic|thick|dumb|brainless|heartless|ugly|fat|"
        r"worthless|despicable|stupid)(?=$|[.!\n]| (?:and|the lot|all|you|lol|mate|love|pal))|(?:you|u|yous|ya|"
        r"you're|youre|you are|he's|she's|they're|theyre|he is|she is|they are|that (?:nurse|doctor|receptionist|"
        r"woman|man|manager|social worker) is|nurse \w+ is|dr \w+ is|doctor \w+ is|the receptionist is|@they (?:is|"
        r"are)) (?:@adv)(?:scum|evil|vile|disgusting|pathetic|thick as (?:mince|shit|pig shit|two short planks)|"
        r"thick|dumb|brainless|braindead|brain dead|inhuman|subhuman|sub human|heartless|soulless|repulsive|minging|"
        r"rancid|poison|toxic|rotten to the core|a disgrace to (?:your|the|humanity|nursing|his|her|their)\w*(?: "
        r"\w+)?|worthless|the devil|wicked|sick in the head|deranged|twisted|nasty|hateful|full of shit|inbred|a "
        r"joke of a|beneath contempt|lower than|dead inside|dead behind the eyes|stupid|spineless|gutless|shameless|"
        r"despicable|loathsome|contemptible)(?! (?:situation|system|that|how|what|service|place|experience|website|"
        r"waiting|building|enough|to (?:close|cut|charge|leave|make|treat|do|wait|have)|decision|thing|food|smell|"
        r"mould|conditions?|it|wait|for patients|process|as it|when|and degrading|practice|behaviour|at times|proud|"
        r"happy|chance|free|controls?))(?! (?:\w+ ){1,3}(?:to (?:leave|make|treat|have|wait|close|cut)))",
        r"(?:no ?one|nobody) (?:likes|loves|wants|can stand) (?:you|him|her|u|them|dr \w+|nurse \w+)|(?:hate|despise|"
        r"detest|loathe) (?:you|u|yous|that (?:nurse|doctor|receptionist|woman|man|bitch)|this nurse|you all|you "
        r"people|the lot of you|nurse \w+|dr \w+|doctor \w+|your staff|every (?:single )?one of (?:you|them|your "
        r"staff))(?=$|[.!\n]| (?:all|so|with|and|for|lot|people|more|dr|you|who))|(?:face (?:like|only)|looks like|"
        r"look like) (?:an? )?(?:smacked|slapped|bulldog|arse|pig|dropped|melted|bag of|horse|foot|mother could|back "
        r"end|wet|dog|donkey|troll|gargoyle|thumb)(?: \w+){0,3}|(?:spit|piss|shit|dance) on (?:your|his|her|their) "
        r"(?:graves?|face|coffin)|(?:go to|rot in|burn in|see you in) hell(?=$|[.! \n])(?! and back)|(?:drop|drown) "
        r"dead(?! gorgeous)|crawl back (?:under|into|to) (?:your|the|a|whatever)",
        r"(?:i've |ive )?(?:scraped|stepped in|trodden in) (?:better|nicer|more \w+)(?: \w+){0,4} (?:off|shoe)|"
        r"(?:brain ?cells?|brain cell|iq|intelligence|personality|bedside manner|charisma|charm|empathy) (?:of|"
        r"between|lower than) (?:an? |the lot of |all |them |you |yous )?(?:\w+ )?(?:you|them|yous|gnat|amoeba|brick|"
        r"goldfish|room temperature|rock|turnip|slug|wet|dead|nazi|shoe size)|(?:not|hasn't|haven't|without) (?:got "
        r")?(?:a|two|one) (?:single )?brain ?cells?|(?:village idiot|village missing|lights? are on but|sandwich "
        r"short|not the sharpest|couldn't (?:run a bath|organise a piss|pour|find (?:your|his|her|their) (?:own "
        r")?(?:arse|ass)))|(?:is|are|you're|he's|she's|they're) (?:as )?(?:thick|much use|useful|useless|dense) as "
        r"(?:a |an |two |pig )?\w+|get (?:a life|in the (?:sea|bin)|tae fuck|to fuck|fucked|stuffed|knotted|"
        r"bent)(?=$|[.! \n])(?! (?:saver|changing))",
    ),
    _clue(
        46,
        "Is angry about somebody's work in insulting words.",
        r"(?:@you|@they) ?(?:@be)? ?@adv(?:useless|incompetent|lazy|rude|arrogant|ignorant|clueless|jokers?|clowns?|"
        r"shambles|disgrace|cowboys?|rubbish|liars?|cruel|shameful|callous|unprofessional|patronising|smug)",
    ),
)

SAID_OF_ME = says(
    r"(?:called|calls|calling|call|named|labelled|branded|told|telling|tells|shouted(?: at)?|yelled(?: at)?|said to|"
    r"says|said|saying|treated|treats|treat|treating|spoke|spoken to|looked at|looks at|look at|abused) (?:me|us|my "
    r"\w+|him|her|them|our \w+|patients?|people|you|staff|nurses?|i'm|i am|i was|everyone)(?: feel)?(?: \w+){0,2}(?: "
    r"(?:like|as|an?|stupid|thick))?",
    r"(?:made|makes|make|making|left) (?:me|us|him|her|them|my \w+|you|patients?|people) (?:all )?feel|(?:i'm|im|i "
    r"am|i was|i feel|feel|felt|feeling|i'm such|i look|i sound|i must be|makes me|made me)(?: (?:like|just|so|being|"
    r"feel|look|sound|a|an|such|a bit of|total|complete|right|absolute|really|proper|big|fat|silly|stupid|old|daft|"
    r"lazy)){0,5} (?:@insult|stupid|thick|dumb|ugly|fat|worthless|pathetic|useless)",
    r"(?:not|never|isn't|aren't|don't be|nobody is|no one is|n't) (?:an? |being |such an? |all |so |that |just |a "
    r"complete |stupid |calling (?:you|anyone) (?:an? )?){0,5}(?:@insult|stupid|thick|dumb|ugly|fat|evil|worthless|"
    r"pathetic|scum)",
    insult=PARTS["insult"],
)
SAID_BY_OTHERS = says(
    r"(?:people|anyone|those|someone|whoever|patients?|trolls?|man|woman|he|she|they) (?:who |that )?(?:\w+ "
    r"){0,2}(?:call|calls|called|calling|say|says|said|shout|shouts|shouted|abuse|abused|tell|tells|told|scream|"
    r"screamed|spat)",
    r"(?:is|are|was|that's|it's|so) (?:not (?:ok|okay|acceptable|right|on)|unacceptable|abusive|abuse|bullying|"
    r"wrong)|zero tolerance|(?:nurses?|staff) (?:get|are|were|being|should not|shouldn't|don't deserve)(?: \w+){0,4} "
    r"(?:called|abused|told|sworn)|stop (?:calling|saying|abusing)|don't (?:call|abuse)|(?:the word|verbal abuse|"
    r"kids|bullies|at school|school|ex husband|my ex|my dad|abuser|rapist|attacker|burglar|the (?:thief|murderer|"
    r"driver|dog|cat))",
)
FOND = says(
    r"love (?:you|u|ya|yous|her|him|them)(?! like)|haha\w*|lol+|banter|joking|jk|only kidding|legends?|bless (?:you|"
    r"ya|her|him)|red heart|face blowing a kiss|smiling face with hearts|winking face|x{2,}|(?:lucky|funny|clever|"
    r"jammy|gorgeous|beautiful|lovely|soft|daft|silly|poor|brave|cheeky) (?:old )?(?:sod|git|bugger|cow|bastards?|moo|"
    r"fool|beggar|devil|bitch|buggers|sods|bitches|thing|get|bint)|(?:amazing|brilliant|fantastic|awesome|wonderful|"
    r"lovely|best) (?:fucking |bloody )?(?:bunch|team|people|staff|nurses|lot|bastards|bitches|job|work)|thank you|"
    r"thanks|well done|proud of"
)
THINGS = says(
    r"(?:stupid|fucking|bloody|useless|pathetic|crap|shit|ridiculous|idiotic|evil|vile|disgusting|thick) (?:\w+ "
    r")?(?:website|app|system|form|forms|phone|phones|queue|music|car ?park|parking|machine|computer|laptop|email|"
    r"printer|bus|train|weather|rule|rules|policy|policies|process|decision|building|food|illness|disease|condition|"
    r"depression|anxiety|ptsd|voices|brain|cancer|covid|disorder|thing|virus|government|tories|tory|politicians?)"
)
GUARDS = (
    Guard(50, SAID_OF_ME, whole=True),
    Guard(40, SAID_BY_OTHERS),
    Guard(34, FOND),
    Guard(30, THINGS),
)
