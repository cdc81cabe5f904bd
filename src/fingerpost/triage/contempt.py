"""How contempt for a group is put in words: the wordings, built from who is meant and what is said of them."""

from fingerpost.triage.clues import Clue, says
from fingerpost.triage.identity import PARTS as WHO

PARTS = {
    **WHO,
    "subject": r"(?<!\bto\s)(?<!wards\s)(?<!ward\s)(?<!against\s)(?<!for\s)(?<!by\s)(?<!like\s)(?<!call\s)(?<!with\s)"
    r"@group(?: (?!not|never|who|should|aren|isn|wasn|don|if|but|and|because|being|that|is|are|feel)\w{1,12}){0,5}?",
    "any": r"(?:a |an |that |this |them |every last (?:one )?of (?:the |these |them |those )?|every last one of |the "
    r"lot of (?:them |these |those |you )?|all |all of |these |those |the |any |most |some |every |every single |the "
    r"bloody |fucking |f\w*\*+\w* |fuckin |bloody |damn |goddamn |dirty |filthy |stupid |so called |disgusting |any "
    r"more |more |his |her |your |their |such ){0,5}",
    "are": r"(?:are|r|is|was|were|'s|'re|be|being|have always been|will always be|look like|looks like|smell like|"
    r"smells like|smell of|smell|act like|acts like|behave like|behaves like|live like|lives like|breed like|eat "
    r"like|think like|sound|sounds|remind me of|nothing but|nowt but|=|equals?|means?|seem|all|just|really are|make "
    r"(?:\w+ )?)",
    "adv": r"(?:all |just |so |such |nothing (?:more than|but|short of) |actually |absolute |absolutely |complete |"
    r"total |totally |completely |literally |literal |fucking |f\w*\*+\w* |fuckin |really |very |pretty much |"
    r"basically |usually |always |mostly |naturally |genetically |clearly |obviously |simply |a bunch of |a load of |"
    r"a pack of |a bag of |a |an |the |more |too |quite |no better than |worse than |like |only |born |full of |as |"
    r"dirty |filthy |vile |stupid |disgusting |ugly |lazy |little |big |fat |wild |real |bloody |such a |most |"
    r"inherently |biologically |by nature |mentally |lower than |as bad as |basically |utterly |proper |right |pure |"
    r"some )",
    "harm": r"kill|shoot|stab|burn|hang|lynch|gas|bomb|exterminate|eradicate|execute|murder|rape|beat|beat up|punch|"
    r"kick|smash|attack|hurt|bash|slap|hit|drown|poison|nuke|shoot up|blow up|wipe out|knife|slaughter|cull|hunt|"
    r"hunt down|torture|sterili[sz]e|castrate|euthani[sz]e|put down|neuter|deport|kick|lock up|lock away|round up|"
    r"cage|jail|behead|crush|destroy|eliminate|purge|terminate|run over|spit on|batter|bray|inject|sink|get rid of|"
    r"ban|segregate|strangle|whip|enslave|silence|bomb|kitchen knife|dagger|pistol|water pistol|fire|oncoming fist|"
    r"collision|skull|right facing fist|left facing fist|raised fist|syringe|middle finger",
    "harmed": r"killed|shot|stabbed|burn(?:t|ed)|hanged|hung|lynched|gassed|bombed|exterminated|eradicated|executed|"
    r"murdered|raped|beaten|punched|kicked|smashed|attacked|drowned|poisoned|nuked|wiped out|slaughtered|culled|"
    r"hunted|tortured|sterili[sz]ed|castrated|euthani[sz]ed|put down|put to sleep|neutered|deported|shipped (?:back|"
    r"off|home|out)|sent (?:back|home|away|packing)|kicked out|chucked out|thrown out|locked (?:up|away)|rounded up|"
    r"caged|jailed|beheaded|crushed|destroyed|eliminated|purged|removed|banned|barred|excluded|segregated|kept "
    r"(?:away|out|separate|apart|down|indoors)|put in (?:their|her|his) place|put (?:back )?in (?:camps|cages|a "
    r"(?:cage|home|zoo|camp)|the (?:zoo|bin|oven|ground|sea))|stopped|aborted|enslaved|ashamed|illegal|stripped of|"
    r"denied|silenced|left to (?:die|drown)|drowning|institutionalised|stoned|whipped|refused|outlawed|turned away|"
    r"hidden|dead|extinct|drowned at birth|seen and not heard|slapped|shown their place|on a leash|shunned|bombed|"
    r"run over|tested|registered|chained|separated|microchipped|forced|spat on|flogged|castrated",
    "hating": r"(?:hate|h8|hates|hating|detest|despise|loathe|can't stand|cannot stand|can not stand|cant stand|"
    r"can't bear|can't abide|resent|fear|am disgusted by|disgusted by|repulsed by|revolted by|sickened by|grossed "
    r"out by|sick to death of|sick and tired of|sick of|sick of seeing|sick of hearing about|fed up of|fed up with|"
    r"tired of|had enough of|had it with|am done with|have no time for|have no respect for|no respect for|no "
    r"sympathy for|look down on|do not trust|don't trust|never trust|can't trust|wouldn't trust|don't want|do not "
    r"want|(?:don't|do not) like(?! (?:girls?|women|men|guys|females|males|boys))|dislike|can't deal with|am "
    r"allergic to|am against|don't care about|couldn't care less about|piss on|spit on|avoid|would never hire|never "
    r"date|would never date|laugh at|nauseated face|face vomiting|middle finger|angry face|enraged face|thumbs down)",
}


def clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    """A clue in the words of contempt."""
    return Clue(score, why, says(*sources, **PARTS), firm)


_AIMED = (
    r"(?:you|u|ya|ur|yer|you're|youre|you are|he's|she's|hes|shes|he is|she is|they're|theyre|they are|those|these|"
    r"all|fucking|f\w*\*+\w*|fuckin|dirty|filthy|stupid|little|fat|ugly|bloody|hate|kill|off|such a|lazy|thieving|"
    r"disgusting|typical|another|bunch of|load of|pack of|what a|too many|more|shut up|fuck|fucked|total|complete|"
    r"absolute|proper|daft|sick of|full of|some)"
)
_STRUCK = r"(?:@contempt|should|need|deserve|out|go home|off|lovers?|loving|everywhere|bitch|cunt|prick|bastard|scum|all over|like you|like him|like her|like them|shouldn't|ruin\w*|belong)"

SLURS = (
    clue(78, "Uses a word that insults a group of people.", r"@slur"),
    clue(
        88,
        "Insults people with a word of contempt for their group.",
        rf"{_AIMED} (?:a |an |the |of )?(?:\w{{1,9}} )?@slur",
        rf"@slur (?:\w{{1,9}} )?{_STRUCK}",
    ),
    clue(44, "Uses a word that can insult a group of people.", r"@maybe"),
    clue(
        62,
        "Throws a word at people that can insult a group.",
        rf"{_AIMED} (?:a |an |the |of )?(?:fucking |fat |dirty |stupid |filthy |little |ugly |disgusting |bloody "
        rf"){{0,5}}@maybe(?! (?:bar|night|music|ward|chair))",
        rf"@maybe (?:like \w{{1,6}} )?(?:\w{{1,9}} )?{_STRUCK}|fucking @maybe|@maybe (?:are|r) ",
    ),
)

CONTEMPT = (
    clue(
        82,
        "Calls a group of people animals, dirt, stupid, wicked or worse.",
        r"@subject (?:@are) @adv{0,4}(?:(?!\w+ed\b|in|on|at|with|from|by|of|for|told|left|seen|being|made|given|not|"
        r"never|fighting|facing|suffering|experiencing|victims|against|under|still|scared|dying|living|no|my|your|"
        r"our)\w+ )?@contempt(?! (?:by|of|at (?:all|me)|to (?:be|see|hear|find|our|the|us)|about|because of|when|"
        r"with (?:the|us|how)|owners?|lovers?|victims?|free|for (?:change|good)|stigma))",
        r"(?:are|is|r) (?:all |most |these |those |the )?@any@group (?:all )?(?:so|just|really|actually|such|really "
        r"all|always so) @adv{0,3}@contempt",
        r"@group[^.!?\n]{0,70}[.!?,]{1,3}\s{0,2}(?:\w+ ){0,3}?(?:they|these people|such people|those people|they all|"
        r"all of them|every one of them)(?:'re| are| look| smell) @adv{0,3}@contempt(?! (?:by|of|at|to|about|because|"
        r"when|with))",
        r"@group (?:have|has|got|with) (?:no|zero|fuck all|half a|tiny|small|low) (?:brains?|souls?|morals?|shame|"
        r"intelligence|hearts?|class|iqs?|feelings|hygiene|manners|skills|talent|sense|standards|respect|values|"
        r"honour|place|worth|conscience|humanity)",
        r"@group @contempt(?! (?:by|are|is|was|with|of|treatment|in|from|victims?|support|awareness|treated|because|"
        r"owners?))(?=$|[.!?,\n]| (?:all|you|and|who|that|should|need|the|go|out|off))",
        r"(?:fucking |dirty |vile |f\w*\*+\w* )+@contempt @group|@contempt (?:\w+ )?(?:called|known as|that are|"
        r"otherwise known as|like|such as|aka) @any@group|@contempt (?:=|equals) @any@group",
        r"@group (?:=|equals|heavy equals sign) ?@adv{0,3}(?:@contempt|@slur|shit|nothing|no brain|brain)",
        r"@group (?:(?!not|never|aren|isn|don)\w+ ){0,2}(?:crawled|crawling|swarm\w*|infest\w*|breed\w*|multiply\w*|"
        r"plague\w*|pollut\w*|contaminat\w*|infect\w*|stink\w*|reek\w*|ruin\w*|destroy\w*|overrun\w*|invad\w*|"
        r"flood\w*)(?! (?:by|damage|defences|victims|with (?:love|praise)))",
        r"(?:breed|breeding|multiply|reproduce|spread|live|living|swarm) like (?:rats|rabbits|vermin|flies|"
        r"cockroaches|animals|pigs|a (?:plague|virus|disease|cancer)|dogs|insects)",
        firm=True,
    ),
    clue(
        68,
        "Insults a group of people.",
        r"(?:(?:dirty|filthy|smelly|stinking|thieving|lying|lazy|greedy|disgusting|vile|evil|stupid|thick|dumb|ugly|scrounging|workshy|work shy|bone idle|idle|sponging|ungrateful|disease ridden|illiterate|primitive|uncivilised|inbred|backward|rapey|raping|murdering|paedo|groomer|grooming|degenerate|perverted|pathetic|worthless|useless|horrible|nasty|hysterical|bitchy|whiny|moaning|whining|nagging|sinful|demonic|subhuman|savage|barbaric|sneaky|shifty|money grabbing|unwashed|fat|mental|deranged|dangerous|violent|criminal|terrorist|fake|bogus|so called|bloody|damn|goddamn|fucking|f\w*\*+\w*|fuckin|fkin|shitty|crappy|cunty|retarded|psycho|creepy|annoying|entitled|miserable|bitter|stupid|thick|slimy|greasy|hairy|suspicious)[\s,]{1,3}){1,3}@group(?! (?:and|or|things?|stuff|weather|hell|friendly|awesome|amazing|brilliant|love|loving|deserve|rock|are (?:great|amazing|awesome|brilliant|the best|lovely|human|people)|rights|history|patients? (?:waiting|to|need)))(?<!old people)(?<!old women)".replace(
            r"(?<!old people)(?<!old women)", ""
        ),
        r"(?:never|can't|cannot|don't|can not|shouldn't|why would (?:you|anyone)) (?:ever )?(?:trust|believe|rely on|"
        r"employ|hire|date|let) @any@group(?! (?:until|unless))",
        r"(?:typical|bloody|fucking|f\w*\*+\w*|fuckin|damn|of course (?:it's|its|it was)|always|bet (?:it's|its|he's|"
        r"she's|it was|they're)|stereotypical) @any@group(?=$|[.!?\n]| (?:again|as usual|always|what do|eh|lol|"
        r"behaviour|being|taking|crying|moaning|complaining|wanting|playing|jumping|getting|drivers?))",
        r"@group(?: \w+){0,2} (?:can't|cannot|can not|don't|dont|never|couldn't|only|always|just|all|constantly|will "
        r"always|will never|are too|too) (?:\w+ ){0,2}(?:drive|think|be trusted|tell the truth|integrate|wash|work|"
        r"pay (?:tax|taxes|their way)|control themselves|learn|read|speak english|understand|lie|lying|steal|cheat|"
        r"moan|whinge|scrounge|beg|rape|complain|play the (?:victim|race card)|cry|shout|want (?:money|benefits|"
        r"attention|sex|handouts|a free)|care about (?:money|themselves|benefits|shoes)|after (?:money|benefits|a "
        r"passport|free)|fight|kill|do as|bomb|groom|claim|exaggerate|pretend|fake|be (?:equal|real|normal|funny|men|"
        r"women|british|english|leaders?|in charge|trusted|intelligent|smart)|emotional|stupid|sensitive|slow|weak|"
        r"lazy)",
        r"(?:worse than|as (?:dumb|stupid|thick|dirty|lazy|ugly|bad|useless|smelly|greedy|tight|sly|slow|gross|mad|"
        r"crazy) as|uglier than|dumber than|lazier than|dirtier than|stupider than|thicker than) (?:an? |any |some |"
        r"the |most )?@group",
        r"@group (?:make|makes|made) (?:me|us|everyone|people|my \w+) (?:\w+ ){0,3}(?:sick|vomit|puke|ill|angry|want "
        r"to (?:\w+ )?(?:vomit|puke|throw up|cry|scream|leave|move)|nauseated face|face vomiting|face with medical "
        r"mask|cringe|nauseous|retch|heave|uncomfortable|skin crawl)|@group (?:disgust|repulse|sicken|terrify|annoy|"
        r"irritate|offend|scare|gross|creep|piss|wind) (?:me|us|everyone|people)|(?:sight|thought|smell|idea|sound|"
        r"state) of @any@group(?: \w+){0,2} (?:make|makes|disgusts?|sickens?|repulses?|turns)",
        r"(?:see|saw|seeing|seen|watching|watch|look at|find) @any@group(?: \w+){0,4} (?:and|makes me|make me|i)? "
        r"?(?:nearly |almost )?(?:vomit\w*|puk\w+|threw up|throw up|sick|retch\w*|disgusting|gross|vile|nauseated "
        r"face|face vomiting)",
        r"@group[\s,.]{0,4}(?:nauseated face|face vomiting|pile of poo|middle finger|pig face|pig nose|pig|monkey "
        r"face|monkey|see no evil monkey|hear no evil monkey|speak no evil monkey|gorilla|rat|mouse face|snake|"
        r"cockroach|bug|mosquito|wastebasket|litter in bin sign|face with symbols on mouth|enraged face|angry face|"
        r"face with steam from nose|thumbs down|bomb|kitchen knife|dagger|pistol|water pistol|cross mark|prohibited|"
        r"skull|skull and crossbones|clown face|face with medical mask|banana|fire|coffin|goat|camel)",
        r"(?:nauseated face|face vomiting|pile of poo|middle finger|pig face|monkey face|monkey|gorilla|rat|"
        r"wastebasket|litter in bin sign|face with symbols on mouth|enraged face|thumbs down|bomb|kitchen knife|"
        r"dagger|pistol|water pistol|cross mark|prohibited|no entry|skull|skull and crossbones|clown face|oncoming "
        r"fist|collision|right facing fist)[\s,.]{0,4}(?:all |the |these |of |to all |to the )?@group",
    ),
    clue(
        78,
        "Expresses hatred of a group of people.",
        r"(?:i|we|i'm|im|we're|everyone|everybody|(?<!do\s)people|just|fucking|really|absolutely|f\w*\*+\w*|fuckin|"
        r"still|always|all|so|am|truly|genuinely|why i|anyone else|proud to|who|should|must|we all) (?:\w{1,10} "
        r")?(?:@hating) @any@group(?! (?:being|getting|having|dying|suffering|treated|not (?:being|having|getting)|"
        r"who (?:hurt|abuse|are rude|bully|attack)|haters?|hate|rights?|issues|stigma|at \d|in (?:labour|charge of)|"
        r"to (?:suffer|die|be|feel|have|go|wait|think|struggle|face)|stereotypes?|stuff|things|awareness|"
        r"discrimination|jokes|phobia|is treated|are treated|left|waiting|struggling|and (?:men|women|girls|"
        r"children)? ?(?:dying|suffering)))",
        r"@start(?:fucking |really |absolutely )?(?:hate|despise|detest|can't stand|cant stand|loathe) @any@group",
        r"(?:i|we) (?:\w+ )?(?:love|like|respect|trust|support|adore) @any@group[\s.!]{1,4}not(?=[!.\s]|$)|(?:never|"
        r"can't|cannot|won't|don't|not|couldn't) (?:ever )?(?:respect|accept|tolerate|like|love|forgive|stomach|"
        r"believe|take|trust|sparkling heart|red heart) @any@group(?: seriously)?(?! (?:being|get|have|has|are|who|"
        r"died|struggl|suffer|still|rights))",
        r"@group[^.!?\n]{0,60}[.!?,]{1,3}\s{0,2}(?:i |we |just |really |fucking |absolutely ){0,5}(?:hate|despise|"
        r"detest|can't stand|loathe|kill|shoot|deport|exterminate|fuck|ban|gas|hang|burn) (?:them|em|all of them|"
        r"these people|those people|the lot|every)",
        r"(?:(?:nothing but|have|feel|only|got|full of|deep|pure|such) (?:\w+ )?(?:contempt|hatred|hate|disgust|"
        r"disdain|loathing)|(?:no|zero) (?:sympathy|respect|time|patience|tolerance)) (?:for|towards?|of|against) "
        r"@any@group(?! (?:who|and their))",
        r"@group (?:is|are|r|=) (?:\w+ )?(?:worth )?(?:less|lower|beneath|below|worse|inferior|second)(?: than| to| "
        r"us| me| the| class| everyone)",
        r"@group (?:all |always |just |really |do |also ){0,5}(?:smell|smells|stink|stinks|reek|reeks)(?! (?:of "
        r"success|good|lovely|nice|great|amazing))",
        r"(?:fuck|f\*+k|f\*\*\*|fck|fuk|screw|sod|damn|to hell with|middle finger|bollocks to|death to|die|down with|"
        r"away with|enough of) (?:off )?(?:you |ya )?@any@group(?! (?:stigma|stereotypes|issues|discrimination))|"
        r"@group (?:can |should |could )?(?:all )?(?:fuck|piss|sod|bugger|middle finger|f\*+k|eff|go fuck|jog) "
        r"(?:off|themselves|right off)|@group (?:can )?(?:go to|burn in|rot in|belong in|will burn in|go and rot in|"
        r"should rot in) hell",
        firm=True,
    ),
)

TROPES = (
    clue(
        76,
        "Insults people by a group that they belong to.",
        r"(?:muslim|islamic|jewish|zionist|jew|gay|trans|disabled|gypsy|traveller|immigrant|migrant|foreign|illegal|"
        r"african|asian|black|arab|indian|chinese|polish|romanian|albanian|schizophrenic|autistic|lesbian|homo|"
        r"refugee|ethnic|brown) (?:fucking |little |fat |dirty |ugly |stupid )?(?:scum|vermin|apes?|monkeys?|"
        r"rats?(?! in)|parasites?|scroungers?|scroungin\w*|savages?|filth|freaks?|pigs?(?! farm)|bastards?|"
        r"c[u*#]n?[*#]?t?s?(?<=[s*t])|terrorists?|invaders?|rapists?|thieves|groomers?|paedos?|nonces?|criminals?|"
        r"thugs|animals|cockroaches|leeches|spongers?|fakers?|degenerates?|perverts?|pervs?|weirdos?|retards?|"
        r"idiots?|morons?|twats?|pricks?|dickheads?|wankers?|bitch(?:es)?|whores?|slags?|sluts?|shites?|shits?|"
        r"shitheads?|trash|disease|plague|invasion|takeover|take over|hordes?|infestation|mafia|brigade|cult|"
        r"nonsense|snowflakes?|muppets?)(?! (?:victims?|hunt|control|patrol|allegations?|accusations?))",
        r"(?:dirty|filthy|smelly|stinking|thieving|scrounging|lazy|evil|disgusting|vile|bloody|fucking|stupid|"
        r"murdering|sponging) (?:@adjective|chinese|irish|polish|french|disabled)(?=$|[.!?,\n])|"
        r"@contempt[\s,]{1,3}(?:these|those|the lot of them|all of them) @any@group|@group.{0,40}(?:@contempt|"
        r"@maybe) the (?:fucking |whole |bloody )?lot(?: of (?:them|you|em))?|@maybe (?:the lot|all) of (?:them|you)",
        r"(?:tea ?towel|curtain|bin ?bag|bed ?sheet|rag|letter ?box) (?:on|over|round) (?:her|his|their|your) "
        r"(?:head|face)|third world (?:savages|scum|filth|people|shit\w*|invaders|animals|vermin)|religion of "
        r"(?:peace|love) (?:my (?:arse|ass)|lol|yeah right)|they\W?them (?:freaks?|lot|brigade|nonsense|weirdos?|"
        r"idiots?|crap|shit|rubbish|army)|rainbow (?:rubbish|crap|shit|nonsense|brigade|mafia|army of)|(?:you|he|she|"
        r"they)(?:'ll| will|ll) (?:always|never) (?:ever )?be (?:an? )?(?:real |actual )?(?:man|woman|bloke|girl|boy|"
        r"male|female|lass|lad|women|men|british|english)(?! (?:to me|again|enough))|(?:i'm |we're |i am )?(?:not|"
        r"never) (?:being |be |get |getting |want to be |going to be |gonna be ){0,5}(?:treated|seen|touched|"
        r"examined|looked after|told what to do|taught|nursed|assessed) by (?:an? |some |any |one of those |these "
        r")?@group",
        r"(?:she|they|he|women|girls|you|u) (?:was|were|is|are) (?:clearly |just |obviously |totally )?asking for it|"
        r"(?:slept|sleeps|shagged|sleeping) (?:her|your|their) way (?:to|into|up)|little (?:girls?|boys?) (?:playing|"
        r"pretending) (?:at|to)|(?:non ?binary|trans|transgender|bisexuality|asexuality|gender dysphoria|gender "
        r"identity) (?:isn't|is not|doesn't|aren't|does not) (?:real|exist|a (?:real )?thing|natural|normal)",
        r"(?:speak|talk|understand) (?:proper )?english.{0,30}(?:send|go|ship|deport|kick)(?: \w+){0,2} (?:home|back|"
        r"out)|(?:employ|hire|have|want|need) (?:only )?(?:british|english|white) (?:doctors|nurses|staff)(?: only| "
        r"not)?|(?:you're|youre|you are|he's|she's|he is|she is) not (?:really |even )?(?:english|british|one of "
        r"us)(?! enough)|go (?:back )?home[\s,.!]{1,3}(?:you're|you are|youre|ur|your) not (?:welcome|wanted)|"
        r"(?:you're|you are|your) not (?:welcome|wanted) (?:here|in (?:this|our) country)",
        r"(?:we're |we are )?(?:being|getting|are|been) (?:invaded|replaced|swamped|colonised|overrun)(?: in (?:our|"
        r"their) own country| by (?:@group|the third world|savages|foreign\w*|third world.{0,12}))|(?:close|shut) "
        r"the borders?(?=$|[.!\n]| (?:and|now|to))|keep (?:your|their|this|that) (?:\w+ ){0,4}away from (?:our|the|"
        r"my) (?:kids|children)(?=.{0,40}(?:groom|nonce|paedo|perv|gay|trans|freak|rainbow))|@group (?:get|gets|"
        r"getting|being|are|always|will be) (?:seen|treated|put|housed|given)? ?(?:first|priority|to the front|"
        r"before us|ahead of us)",
    ),
)
