"""Fire, flood, attack, evacuation, outage or a missing person at or near the body's buildings, now. Clause: 4.4."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.phrases import phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "emergency_incident"
BY = "rule:emergency_incident/1"

PLACE = (
    r"(?:hospital|ward|unit|building|clinic|centre|site|roof|kitchen|reception|car park|a&e|laundry|boiler room|"
    r"basement|entrance|corridor|ground floor|first floor|top floor|block|house|day unit|offices?|community hub|"
    r"grounds|theatre|lift|park hospital|infirmary|surgery|health centre|trust hq|headquarters|next door|"
    r"over the road|outside|your place)"
)

FIRE = phrase(
    rf"(?:there's|there is|theres|is there|massive|huge|big|a|another|there's been a|serious|"
    rf"large) (?:\w+ ){{0,2}}(?:fire|blaze|flood|explosion|gas leak|bomb(?: scare| threat)?|power cut|chemical spill|"
    rf"collapse)(?: \w+){{0,5}} (?:at|in|on|near|outside|by|behind|next to|above|inside)(?: \w+){{0,5}} {PLACE}",
    rf"(?:fire|blaze|flooding|flood|explosion|smoke|flames|gas leak|leak|bomb|armed police|gunman|shooting|stabbing|"
    rf"riot|attack|disturbance|incident|burst pipe) (?:at|in|on|outside|near|inside|coming (?:out|from)|pouring|"
    rf"billowing|on the roof|alarms? going)(?: \w+){{0,5}}? ?{PLACE}",
    r"(?:smoke|flames|water|fumes|gas|sewage|steam)(?: \w+){0,2} (?:coming|pouring|billowing|gushing|leaping|"
    r"flooding|seeping|everywhere|filling|bursting|rushing)|can smell (?:gas|smoke|burning)|smell of (?:gas|smoke|"
    r"burning)|(?:ceiling|roof|wall|scaffolding|part of the building)(?: \w+){0,2} (?:collapsed|fallen in|come down|"
    r"caved|collapsing|came down|falling)",
    rf"(?:{PLACE}|it|place|whole place)(?: \w+){{0,3}} (?:is|are|has|have|'s|being|been|all|totally|"
    rf"completely) (?:\w+ )?(?:on fire|alight|ablaze|burning down|flooded|flooding|evacuated|being evacuated|"
    rf"evacuating|in lockdown|locked down|on lockdown|cordoned off|taped off|under attack|without (?:power|water|"
    rf"electric\w*|heating)|underwater|sealed off|surrounded)",
    r"(?:evacuat(?:ed|ing|ion)|evacuees)(?: \w+){0,6}|everyone(?:'s| is| has)(?: \w+){0,3} (?:outside|out) (?:in|"
    r"on) the (?:car park|street|cold|grass)|(?:\d+|two|three|four|five|six|several|loads of|lots of|all these|"
    r"multiple|so many|a dozen) (?:fire engines?|fire trucks?|police cars?|ambulances|police vans?|armed (?:police|"
    r"response)\w*|riot vans?)|(?:fire brigade|fire engines?|fire crews|fire service|bomb squad|armed (?:police|"
    r"officers|response)|police helicopter|air ambulance|hazmat|riot police|firefighters)(?: \w+){0,5} (?:outside|at|"
    r"arrived|attending|everywhere|just turned up|there|here|on (?:the )?(?:scene|site)|tackling|circling|called|"
    r"swarming|landed|over|in)",
    r"major incident|critical incident declared|terror(?:ist)? (?:attack|incident|alert)|bomb (?:threat|scare|squad|"
    r"alert|has|gone)|active shooter|suspicious package|suspect package|hostage|acid attack|car (?:has |"
    r"just )?(?:crashed|ploughed|driven|smashed|gone) (?:into|through)(?: \w+){0,4}|on lockdown|in lockdown(?= at|"
    r" right| now| due)|gunshots?|shots fired|barricad\w+|rooftop protest|on the roof(?! garden)",
)
ATTACK = phrase(
    rf"(?:someone|somebody|man|bloke|lad|woman|person|guy|patient|intruder|gang|youths?|kid|"
    rf"teen\w*)(?: \w+){{0,4}} (?:with|has|had|got|carrying|waving|swinging|brandishing|holding|wielding)(?: an?|"
    rf" his| her)? (?:\w+ )?(?:knife|gun|machete|axe|sword|weapon|blade|petrol|crossbow|hammer)(?: \w+){{0,6}}|"
    rf"(?:stabbed|stabbing|shot|shooting|slashed|attacked|knifed)(?: \w+){{0,5}} (?:outside|at|in|near|on|"
    rf"inside)(?: \w+){{0,4}} {PLACE}|"
    rf"(?:riot|kicking off|fight|rioting|siege|brawl|disturbance)(?: \w+){{0,4}} (?:at|in|on|"
    rf"outside)(?: \w+){{0,3}} (?:{PLACE})(?: right now| now)?|(?:attack|incident|"
    rf"disturbance)(?: \w+){{0,2}} (?:unfolding|ongoing|happening|underway)"
)
OUTAGE = phrase(
    r"(?:phones?|phone ?lines?|lines?|switchboard|systems?|computers?|it systems?|website|internet|wifi|network|"
    r"power|electric\w*|crisis line|crisis number|helpline|water|heating|online booking|patient records?|email|"
    r"booking system|app|portal|servers?|generators?)(?: (?:all|at|for|the|your|number|system|is|are|seems?|to|be|"
    r"have|has|been|gone|went|just|completely|still|totally|there|ward|hospital|on|in|appears?|whole|"
    r"site)){0,8} (?:down|offline|dead|not working|off|out|crashed|failed|cut off|cut out|hacked|"
    r"not connecting)(?! to (?:the|see|my)|side| of (?:hours|date|order form))",
    r"(?:power (?:cut|outage|failure)|black ?out|it outage|system outage|outage|cyber[- ]?attack|ransomware|hacked|"
    r"data breach|no (?:power|electric\w*|running water|water|heating|phones?|signal)(?: (?:at|in|on|to|across|for|"
    r"since|anywhere)))(?: \w+){0,6}|(?:can't|cannot|nobody can|unable to|"
    r"no one can) (?:\w+ )?get through(?: \w+){0,4} (?:line|number)(?: \w+){0,2} (?:dead|down)|(?:number|"
    r"line) (?:is |just )?(?:\w+ )?(?:dead|unobtainable|not recognised|out of service)",
)
MISSING = phrase(
    r"missing (?:person|patient|from (?:the |your |a )?(?:\w+ )?(?:ward|unit|hospital|home|care home|park))|"
    r"(?:patient|man|woman|lad|girl|boy|teen\w*|child|resident|mum|dad|nan|grandad|brother|sister|son|daughter|"
    r"husband|wife|friend|person|service user|pensioner)(?: \w+){0,4} (?:is missing|has gone missing|gone missing|"
    r"went missing|has been missing|reported missing|missing since|not been seen|hasn't been seen|absconded|"
    r"has escaped|walked out of (?:the|your) (?:ward|hospital|unit)|awol)|(?:have you seen|anyone seen|help find|"
    r"please share|high risk)(?: \w+){0,6} missing|(?:left|walked off|absconded from|ran (?:off|away) from|"
    r"escaped from|wandered off)(?: \w+){0,2} (?:the |your )?(?:ward|unit|hospital|"
    r"care home)(?: \w+){0,5} (?:can't find|cannot find|no one knows|nobody knows|missing|barefoot|"
    r"police are (?:looking|searching))|police (?:are )?(?:searching|looking) for(?: \w+){0,6} (?:patient|ward|"
    r"hospital|missing)"
)

STATE = phrase(
    r"(?:water|rain|sewage|smoke|flames)(?:'s)?(?: (?:is|was|are))? (?:\w+ ){0,2}(?:through|out of|into|down|"
    r"all over|up)(?: \w+){0,2} (?:ceiling|roof|walls?|ward|floor|windows?|corridor|building|lights|unit)|"
    r"helicopter(?: \w+){0,6} (?:hospital|unit|ward|park|grounds|trust)|(?:loads|lots|tons|swarms?|hundreds|dozens|"
    r"army) of (?:cops|coppers|police|polis|bizzies|fire engines|blue lights|ambulances|riot)|"
    r"blue lights (?:everywhere|all|outside)|(?:line|lines|number|phones?|calls?)(?: \w+){0,3} (?:isn't|aren't|not|"
    r"wont|won't|failing to|is not) (?:\w+ )?(?:connect\w*|work\w*|going through|ringing|"
    r"answering at all)(?: \w+){0,4}|power(?:'s| is| has)? (?:out|off|gone|down|failed)|everything(?:'s| is) (?:off|"
    r"down|dead)|no power",
    rf"fire(?: \w+){{0,6}} {PLACE}|(?:ceiling|roof|wall|scaffolding|window|tree|floor)(?:'s)?(?: (?:has|have|just|is|"
    rf"come|came|fell|fallen|on|completely|part|partly)){{0,4}} (?:collapsed|fallen in|come down|caved|caved in|"
    rf"collapsing|came down|falling|down|in|fallen)(?: (?:in|on|at|onto|into|outside|all over))",
    r"(?:left|walked out of|gone from|disappeared from|not (?:come |came )?back (?:to|from)) (?:the |"
    r"your )?(?:\w+ )?(?:ward|unit|hospital)(?: \w+){0,8} (?:hasn't|not|nobody|no one|can't)|(?:hasn't|has not|not|"
    r"haven't) been seen(?: \w+)? since",
    rf"(?:{PLACE}|everywhere|place|town|village|road)(?:'s)?(?: (?:is|are|has|have|had|been|being|was|were|just|all|"
    rf"now|totally|completely|'s|getting|got|under|currently|still)){{0,4}} (?:flooded|flooding|on fire|alight|"
    rf"evacuated|evacuating|locked down|cordoned|taped off|lost (?:power|electric\w*|water|heating)|lost all power|"
    rf"blacked out|without power|in darkness|shut down by|sealed|burning|under ?water|in lockdown|on lockdown)",
    r"police (?:\w+ ){0,3}(?:everywhere|all over|outside|swarming|helicopter|cordon|tape|dogs|with guns|surrounding)|"
    r"(?:why|what|know why)(?: \w+){0,5} (?:police|fire engines?|ambulances|sirens|helicopter)(?: \w+){0,4} (?:at|"
    r"outside|everywhere|by|in|over|near)|(?:smashing|smashed|setting fire|set fire|trashing|attacking|punching|"
    r"throwing|kicking (?:in|down)|barricaded)(?: \w+){0,4} (?:windows?|doors?|reception|ward|unit|clinic|hospital|"
    r"staff|furniture|hospital|car park|waiting room|entrance)|bomb disposal|bomb|explosion|(?:woman|man|girl|boy|"
    r"lad|lass|teenager|patient|pensioner|resident|person|lady)(?: \w+){0,2} missing(?: (?:from|since|after|in))|"
    r"missing(?: \w+){0,5} (?:since|last seen)|last seen (?:at|near|leaving|in|on|wearing)|(?:wandered|walked|run|"
    r"ran|sneaked|climbed|gone) (?:off|out|away|over the fence)(?: \w+)? (?:from|of) (?:the |your |his |her |"
    r"their )?(?:\w+ )?(?:ward|unit|hospital|care home|home)|has anyone seen (?:him|her|them|my \w+)|(?:just |"
    r"it )?(?:goes|gone|went|going) dead|(?:website|site|phones?|line|lines|number|system|systems|portal|app|"
    r"computers?)(?:'s| is| are|'re)(?: \w+){0,2} (?:down|offline|dead|crashed)(?! to)|(?:is|are) (?:the |your |"
    r"ur )(?:\w+ ){0,2}(?:phones?|lines?|website|system|number|switchboard) (?:down|off|broken|working|dead)|"
    r"sent (?:us |everyone |them )?all home|roads? (?:are |is )?(?:shut|closed|sealed)(?: \w+){0,4} (?:hospital|unit|"
    r"incident|police)|moving (?:all the )?patients|evacuat\w+",
)
PAST = phrase(
    r"fire (?:doors?|service|alarm test)|fire in (?:my|his|her|the) belly|drill|drills|fire alarm test\w*|"
    r"alarm test\w*|test(?:ing)? (?:of )?the (?:fire )?alarms?|practice|exercise|"
    r"training|fire (?:safety|door|doors|exit|warden|stick|station open|risk|extinguisher|service (?:for|visited|"
    r"open))|last (?:year|month|week|winter|summer|century)|years? ago|months? ago|back in|in (?:19|20)\d\d|"
    r"anniversary|history|histor\w+|remember(?:ing|s)? (?:when|the)|used to|museum|book|film|movie|episode|"
    r"casualty tonight|drama|eastenders|"
    r"charity|fundrais\w+|fire ?walk|raising money|was found safe|found safe|has been found|safe and well|"
    r"hypothetical|what if|in case of|if there (?:was|were|is)|in the event|policy|procedure|heart attack|"
    r"panic attacks?|anxiety attacks?|asthma attack|team (?:is|are) on fire|on fire (?:today|tonight|this|lately|"
    r"at the moment)|mixtape|fired|fire up|emotions?|memories|tears|messages|support|donations?|burnt out|"
    r"burning (?:desire|question)|flood of|flooded with|flooding back|"
    r"missing (?:you|my|the|our|him|her|out|a|something|appointments?|piece|link|them|home|work|information|notes|"
    r"letters?|word|from (?:the |your )?(?:website|list|letter|page|leaflet|post|menu|form))|miss(?:es)? you|"
    r"bath bomb|photobomb|bomb disposal veteran|da bomb|grenfell|manchester arena|hillsborough|ukraine|gaza|syria|"
    r"feel(?:s|ing)? (?:like )?(?:down|drained|flooded|under attack)|my (?:phone|laptop|wifi|internet|ipad|house|"
    r"kitchen|flat|street|car|mood|battery)|let (?:me|us|him|her) down|at home|down in the dumps|run down|mood|"
    r"down the line|sat down|broke down|signal at mine|no power over|powers? of|rain ?garden|fitbit|hacked off|"
    r"life hack"
)
CLUES = (
    Clue(80, "Tells of a fire, a flood or another emergency on or near a site.", FIRE, near=PAST),
    Clue(78, "Tells of an attack or of somebody armed.", ATTACK, near=PAST),
    Clue(66, "Tells of an emergency on or near a site, or of somebody missing.", STATE, near=PAST),
    Clue(68, "Says that phones, power or systems are out.", OUTAGE, near=PAST),
    Clue(70, "Says that somebody is missing.", MISSING, near=PAST),
)


def detect(words: Words) -> Finding:
    """Whether something dangerous or disruptive is happening at a site or to a service now, not in a drill or before."""
    return weigh(words, CLUES, BY)


EXAMPLES = (
    Example("There's a fire at Roseberry Park hospital, smoke everywhere", True),
    Example("ward's being evacuated, we are all stood in the car park", True),
    Example("Why are there six fire engines outside the unit??", True),
    Example("bloke with a knife in your reception ring the police", True),
    Example("Phone lines are down at the crisis team, can't get anyone", True),
    Example("power cut at the hospital and no back up generator", True),
    Example("My brother has gone missing from the ward, he's vulnerable please share", True),
    Example("the ceiling has collapsed in the dining room on the ward", True),
    Example("can smell gas in the clinic waiting room", True),
    Example("Armed police outside the hospital, what's going on?", True),
    Example("your systems have been hacked, it's all over the news", True),
    Example("Water pouring through the roof at the day unit", True),
    Example("major incident declared at James Cook apparently", True),
    Example("Hospital on lockdown right now, told to stay inside", True),
    Example("patient absconded from the ward an hour ago, police helicopter is up", True),
    Example("car has crashed into the front of the clinic", True),
    Example("Fire drill at 10 today so expect noise", False),
    Example("The nursing team are on fire today, absolute legends", False),
    Example("I had a panic attack in the waiting room", False),
    Example("remember when the old laundry burned down in 1987", False),
    Example("flooded with messages of support, thank you all", False),
    Example("Missing you all at the ward, miss our chats", False),
    Example("That DJ set was fire", False),
    Example("I'm feeling really down and my battery is dead", False),
    Example("Doing a fire walk for charity at the hospital grounds on Saturday", False),
    Example("my nan had a heart attack on the ward last year", False),
    Example("He should be fired", False),
    Example("What is the evacuation policy for wheelchair users?", False),
    Example("there's a page missing from your leaflet", False),
    Example("you let me down", False),
    Example("my wifi is down so can I do the appointment by phone", False),
    Example("the missing patient has been found safe and well, thanks for sharing", False),
)
