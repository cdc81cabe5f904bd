"""Sexual harassment, explicit sexual content and unwanted sexual remarks about people. Clauses: Appendix 3 (A3k2, A3k3).

Sexual health, side effects, and what survivors tell are not this.
"""

from fingerpost.triage.clues import Clue, Guard, detector, says
from fingerpost.triage.example import Example
from fingerpost.triage.people_words import STAFF

SIGNAL = "sexual"

PARTS = {
    "staff": STAFF,
    "part": r"cock|dick|willy|knob|penis|pussy|fanny|minge|clit|tits?|titties|boobs?|boobies|breasts|nipples|baps|"
    r"jugs|knockers|arse|ass|bum|booty|bottom|thighs|vagina|balls|legs|cleavage|rack|peach|eggplant",
    "her": r"her|him|you|u|ya|that|this|them|she|he|the (?:\w+ )?(?:nurse|doctor|receptionist|therapist|psychologist|"
    r"lass|girl|woman|blonde|brunette|redhead|one|lad|staff|matron|student)|your (?:\w+ )?(?:nurses?|staff|"
    r"receptionist|daughter|wife|sister|mum|mam|doctors?|girls|student)|(?:nurse|dr|doctor|sister|miss|matron) \w+|"
    r"those (?:nurses|girls|tits)|me",
    "wish": r"i(?:'d| would|'ll| will| want to| wanna| could| need to| wish i could|'m gonna|'d love to| would love "
    r"to|'d like to)|wanna|want to|gonna|would|let me|can i|i'd let (?:you|her|him)|who wants to|wish she'd|id",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        88,
        "Makes an explicit sexual remark or demand.",
        r"(?:suck|lick|ride|sit on|gag on|choke on|stroke|wank|rub|play with|touch|grab|feel|squeeze|kiss|taste|eat|"
        r"show(?: me)?|see|flash|send(?: me)?|get out|get|fondle|spank|slap|pics? of|photos? of|look at|nice|lovely|"
        r"great|big|tight|wet|perfect|juicy|massive) (?:my|your|ur|yer|her|those|them|that|his|the nurse's|out your|"
        r"me your|me ur|us your) (?:\w+ ){0,2}(?:cock|dick|willy|pussy|fanny|minge|clit|tits|titties|boobs|boobies|"
        r"breasts|nipples|baps|knockers|booty|knob|penis|vagina|bum|arse|ass|balls|feet|cleavage|rack)(?! (?:off|"
        r"hurts?|pain|cancer|screening|exam\w*|lump|check))",
        r"(?:get (?:your|yer|ur|them|those) (?:\w+ )?(?:tits|boobs|baps|kit|clothes|knickers|norks|bits) (?:out|off)|"
        r"send (?:me )?(?:\w+ )?(?:nudes?|dick pics?|tit pics?|naked (?:pics?|photos?)|feet pics?|sexy pics?|your "
        r"knickers)|(?:nice|lovely|great|massive|big|huge|cracking|fit) (?:tits|boobs|baps|arse|ass|rack|pair|"
        r"knockers|jugs)(?! of (?:shoes|gloves|socks))|bend (?:over|her over|you over)(?! backwards)|dick pics?|"
        r"unsolicited nudes)",
        r"(?:@wish) (?:\w+ ){0,3}?(?:shag|fuck|f[*]+k|bang|smash|bone|bonk|screw|nail|pound|rail|do|have sex with|"
        r"sleep with|get in(?:to)? bed with|get (?:her|you|him) in bed|cum (?:on|in)|come (?:on|in|all over)|finish "
        r"on|motorboat|finger|lick|spank|strip|undress|ravish|breed|impregnate|give (?:her|you|him|that) one|give "
        r"one to|see (?:you|her|him) naked|smell (?:her|your) (?:knickers|feet|hair)|rape|ruin) ?(?:the (?:arse|"
        r"shit|life) off |out of )?(?:@her)?(?<=\w)(?! (?:it|this|that (?:up|again)|up|something|anything|more|"
        r"better|the (?:right|same|course|survey|test|training)|your (?:best|job|bit)|my (?:best|job|bit)|well|good|"
        r"a (?:course|survey)|over|about|in (?:the|a)|for)\b)".replace("|do|have sex", "|have sex"),
        r"(?:fancy|want|wanna|up for|how about|looking for|after|need) (?:an? |some |to )?(?:quick )?(?:shag|fuck|bj|"
        r"blow ?job|hand ?job|hj|nosh|quickie|threesome|gang ?bang|hook ?up|no strings|nsa|sex chat|sexting|sext|"
        r"cuddle and more|happy ending|wank|dogging|dirty chat|cam2cam|booty call|one night stand)(?= |$|[.!?\n])|"
        r"(?:u|you|are you|r u) (?:dtf|horny|wet|hard|naked|turned on|single and horny)|(?:i'm|im|i am|so|getting|"
        r"makes? me|feeling|u make me|you make me) (?:so |really |proper |well )?(?:horny|(?:hard|wet) for (?:you|u|"
        r"her|him|nurse|this|that)(?! to)|turned on by|rock hard|throbbing|gagging for it|moist)|(?:cum|jizz|spunk) "
        r"(?:on|in|over|all over|for|dump|face|shot|slut|bucket|dumpster)",
        r"(?:sit|piss|cum|squat|ride|bounce) on my (?:face|lap|cock|dick|knob|knee)(?! (?:and tell|santa))|(?:my|"
        r"this) (?:\w+ )?(?:cock|dick|willy|eggplant|penis) (?:in|is|for|between|needs|wants|would|deep|down)(?! "
        r"(?:hurts?|sore|itchy))|(?:wank|wanking|tossing|masturbat\w+|jerk\w*|crack\w* one|knock\w* one) (?:off |out "
        r"|one ){0,5}(?:over|to|about|thinking) (?:of |about )?(?:@her|your|ur|this|that|those|pictures?|the)|"
        r"porn(?:hub|star|o)?(?: (?:star|actress|video|film))?(?= (?:with|of|starring|nurse|material))|(?:nurse|"
        r"hospital|free|hd|live|hot|my|your own|home ?made) porn|watch my (?:porn|videos)|xxx (?:video|cam|pics|"
        r"chat)|(?:hot|horny|sexy|naughty|wet|lonely|local) (?:singles|girls|milfs|moms|wives|babes|nurses) (?:in|"
        r"near|want|waiting|on|looking|for)|onlyfans",
        r"(?:eggplant|peach|splashing sweat droplets|sweat droplets|tongue|drooling face|banana|cherries|biting lip|"
        r"hot face|smirking face)(?:[\s,]{1,3}(?:eggplant|peach|sweat droplets|tongue|drooling face|smirking face|"
        r"hot face|biting lip|ok hand|backhand index pointing right)){1,6}",
        firm=True,
    ),
    _clue(
        68,
        "Makes a sexual remark about somebody.",
        r"(?:sexy|fit|hot|shaggable|fuckable|bangable|tasty|gorgeous|sexiest|hottest|fittest|naughty|dirty|kinky|"
        r"busty|foxy|saucy) (?:little |young |blonde |brunette |ginger |student ){0,5}(?:nurse|nurses|doctor|doctors|"
        r"receptionist|therapist|matron|staff|psychologist|social worker|lass|milf|bird|piece|bit of stuff|girl|"
        r"support worker|paramedic|blonde|brunette|redhead|arse|ass|body|legs|bum|thing|student)(?= |$|[.!?\n])(?! "
        r"(?:outfit|costume|halloween|fancy dress|stereotype))",
        r"(?:bed bath|sponge bath|physical|rectal|rub down|kiss of life|mouth to mouth|temperature|examination|"
        r"private examination|internal|enema|oily massage|naked massage|massage)(?: \w+){0,6} (?:off|from|by|with) "
        r"(?:her|him|you|that|them|the blonde|nurse \w+|this one|those|any time|anytime)|(?:she|he|you|that nurse|"
        r"they) can (?:take my temperature|give me|examine|nurse me|restrain|tie|section|handcuff|play doctor|check "
        r"my|sit on|have my|treat|spank|strap)(?: \w+){0,5} (?:any ?time|any day|all night|smirking face|winking "
        r"face|bed|bath|naked|one|me|my)(?=$|[.!\n ])(?! (?:soon|because|instead|advice|help|an? (?:appointment|"
        r"call)))",
        r"(?:i'd|id|i would|would|deffo|definitely|defo|absolutely)(?: \w+)? ?(?:smash|bang|shag|tap that|hit that|"
        r"do (?:her|him|you)|ruin her|wreck (?:her|that)|eat that|climb that|let (?:her|him|you) (?:restrain|section|"
        r"spank|sit on|tie|step on)|get on that|be all over that|give her one|risk it|go through that|leave my wife|"
        r"mow her lawn|drink (?:her|your) bath ?water)(?= |$|[.!?\n])|(?:milf|gilf|dilf|phwoar+|phwoor+|hubba hubba|"
        r"wit woo|cor+ blimey|gagging for it|up the duff off her|begging for it|needs a good (?:shag|seeing to|fuck|"
        r"rogering)|just needs a good|get her tits|stocking and suspenders|wolf whistle)(?=$|[.!?\n ])",
        r"(?:what are (?:you|u) wearing|are you wearing (?:any )?(?:knickers|pants|underwear|bra)|what colour (?:are "
        r"your|knickers|pants|bra)|are you (?:single|alone) (?:sexy|baby|babe|gorgeous|hun|darling)|(?:hi|hey|hello|"
        r"morning|hiya|oi|alright|evening) (?:there )?(?:sexy|gorgeous|hot stuff|sweet cheeks|beautiful|sexy lady|"
        r"sweet tits|sugar tits|sexy nurse|darlin)(?=$|[.!\n ]{1,3}(?:dm|want|wanna|fancy|are|how|add|send|u|you|"
        r"single|$))|(?:give|gis|gizza|gies) (?:us|me) a (?:kiss|snog|cuddle|feel|wink|flash|blowie|bj)|(?:love|like|"
        r"kiss|lick|touch|massage|smell|suck|sniff) (?:to )?(?:your|ur|her) (?:feet|toes|neck|lips|thighs|knickers|"
        r"tights|stockings|hair)(?: \w+)? ?(?:baby|babe|sexy|please|all over|all night|gorgeous|smirking face|$)|"
        r"come (?:to|to my) bed|(?:dm|message|msg|text|snap|add|whatsapp) me (?:sexy|baby|babe|hun|gorgeous|for "
        r"(?:some )?(?:fun|sex|a good time|hot|naughty|nudes|adult))|sugar (?:daddy|baby|mommy)|sexual favours?|meet "
        r"for sex|your body (?:is|looks)|undress(?:ing)? (?:you|her|him))",
        r"(?:wouldn't|would not|wudnt) (?:mind|say no to|kick (?:her|him|you) out) (?:\w+ ){0,3}(?:bed|one|that|with "
        r"her|with him|with you|a bit of|getting sectioned by|being sectioned by|being restrained|being looked after|"
        r"some of that|getting my hands|a go|her (?:sitting|giving|checking)|you (?:sitting|giving))|(?:that|her|his|"
        r"your|those|the|what an?|look at the|look at that) (?:\w+ )?(?:arse|ass|tits|boobs|bum|legs|cleavage|rack|"
        r"bulge|body|curves|lips|bust|chest|backside)(?: \w+){0,3} (?:on her|on him|on that|on it|tho|though|mint|is "
        r"unreal|is fit|are unreal|amazing|in (?:those|that|them)|heart|hot face|drooling face|fire|peach|smiling "
        r"face with heart eyes|smirking face)",
    ),
    _clue(
        66,
        "Makes a lewd remark or an unwanted advance.",
        r"(?:love|like|want|dying|pay|imagine|imagining|wish) (?:\w+ )?(?:to )?(?:i could )?(?:see|seeing|have|get) "
        r"(?:her|him|you|that nurse|them|this one) (?:naked|nude|topless|in (?:her|your|the) (?:underwear|knickers|"
        r"bed|nip|buff|shower)|strip\w*|out of (?:that|those|her|your) \w+)|suck(?:ing)? (?:me|him|us|you|it) (?:off|"
        r"dry)|(?:go down on|eat out|finger) (?:me|her|you|that)(?=$|[.!\n ])|(?:show|flash|get out|whip out|"
        r"let(?:'s| me| us)? see|gis a look at|send) (?:us |me |everyone )?(?:your|yer|ur|them|those|the) (?:\w+ "
        r")?(?:bits|tits|baps|boobs|arse|knickers|norks|funbags|melons|jugs|privates|legs|feet|body)(?= |$|[.!?\n])|"
        r"(?:bra|cup|tit|boob|cock|dick) size|size (?:bra|cup|are (?:your|her) (?:tits|boobs|feet))|(?:hard on(?! "
        r"(?:the|him|her|them|us|me|you|my|our|your|yourself|everyone|staff))|boner|stiffy|semi on|wet patch|lob on|"
        r"raging horn|the horn)(?= |$|[.!?\n])|(?:massaging?|rub down|rubdown|lap dance|strip ?tease|pole dance|bed "
        r"bath|full body|happy ending|extras)(?=.{0,40}(?:nurse|her|you|ladies|fancy|giving me|please|smirking|"
        r"winking))(?! (?:therapy|chair|oil|class|group|session|course|for (?:carers|staff)))",
        r"(?:i'd|id|would|wouldn't mind|happily|cor|phwoar|oof|jesus)(?: i'd)? (?:let|love|like|pay|beg|want|have) "
        r"(?:her|him|that nurse|you|them|this one)(?: to)? (?:\w+ )?(?:take my (?:blood|temperature|pulse|pants)|"
        r"check my|nurse me|wash me|examine|tuck me|restrain|sit on|ride|spank|give me|dress my|treat me|look after "
        r"me|bath me|medicate me|inject|handle|probe|walk all over|cough)(?: \w+){0,4}|nudes? (?:ready|available|for|"
        r"on request|in (?:bio|inbox)|4)|(?:dm|message|inbox|text|add|follow) (?:me )?(?:if (?:you|u) )?(?:want|for|"
        r"4|fancy|up for)(?: some| a bit of)?(?: \w+)? ?(?:fun|nudes|pics|naughty|sexy|adult|no strings|hook ?up|"
        r"meet|spicy|horny)(?=$|[.!?\n]| (?:face blowing|winking|smirking|tonight|nudes|\w+ face))(?! (?:run|day|"
        r"quiz|group|activities|event|walk|facts|times))",
        r"(?:can't|cannot|could not|couldn't) (?:stop|help) (?:looking|staring|thinking) (?:at|about) (?:her|your|"
        r"his|those|that|the nurse's) (?:\w+ )?(?:tits|boobs|arse|legs|bum|lips|body|chest|feet)|(?:i )?(?:dreamt|"
        r"dreamed|fantasi[sz]\w*|fantasies|wet dreams?|naughty thoughts|dirty thoughts|sexual thoughts) (?:\w+ "
        r")?(?:about|of) (?:you|her|him|that|the|my|nurse|dr|being (?:restrained|sectioned))(?: (?:nurse|doctor|"
        r"therapist|receptionist|psychologist|in|naked|last|on|every|and|all)|$|[.!\n])|(?:marry|date|fancy|snog|"
        r"kiss|cuddle|lick|taste|smell|sniff) (?:me|you|her) (?:sexy|gorgeous|all over|nurse|naked|in bed|tonight)|"
        r"(?:stripper|strippers|playboy|page 3|hooters|brothel|escort)(?=.{0,30}(?:nurse|outfit|uniform|her|your "
        r"staff|material|vibes))|(?:uniform|scrubs|stethoscope|glasses|tunic|tights)(?: \w+){0,5} (?:on my (?:floor|"
        r"bedroom)|turns? me on|sexy|off|hot face|drooling|smirking|does it for me|gets me going|kinky|ripped "
        r"off)(?! (?:duty|sick|today|shift|site))",
    ),
)

HEALTH = says(
    r"(?:raped?|raping|molest\w*|groom(?:ed|ing)|sexual(?:ly)? (?:abus\w*|assault\w*|exploit\w*|harass\w*|violen\w*|"
    r"health|dysfunction|orientation|history|transmitted|side effects|problems|safety|offen\w*|misconduct)|"
    r"survivors?|victims?|safeguarding|consent|metoo|trauma|ptsd|flashbacks?|abused?|abuser|assault(?:ed)?|"
    r"harass(?:ed|ment|ing)?|disclos\w*|revenge porn|sexting awareness|csa|childhood)",
    r"(?:sti|sti's|std|hiv|prep|contracepti\w*|condoms?|smear|cervical|prostate|breast (?:cancer|screening|feed\w*|"
    r"pump|lump|clinic)|breastfeed\w*|libido|sex drive|erectile|erection problems?|impoten\w*|viagra|side effects?|"
    r"menopause|vaginal (?:dryness|birth|mesh)|gp|pregnan\w*|testicular|lump|check your|self check|examination couch|"
    r"screening|infection|rash|itch\w*|porn addiction|sex addict\w*|addiction|therapy for|sexual health|clinic for)",
    r"(?:he|she|they|someone|a man|a patient|another patient|this man|a bloke|people|men|trolls?|lads|boys|"
    r"strangers?|my (?:ex|boss|neighbour|stepdad|uncle|teacher)|creeps?) (?:\w+ ){0,3}(?:said|says|sent|asked|asks|"
    r"keeps?|kept|shouted|told|messaged|touched|grabbed|groped|flashed|exposed|made|commented|slapped|followed|"
    r"tried)|(?:sent|asked|told|sending|messaging|touching|groping|touched|grabbed|groped) me|(?:not ok|not okay|"
    r"unacceptable|disgusting|inappropriate|creepy|zero tolerance|sexist|stop (?:sending|saying|calling|sexualising)|"
    r"don't (?:call|say|sexualise)|nurses? (?:get|are|being|should not|aren't|are not))",
)
CHEST = says(
    r"chest (?:pain|infection|x ?ray|of drawers)|tit(?:s)? (?:for tat|up)|dickens|cock(?:ney|tail|pit)|peach "
    r"(?:cobbler|crumble|melba)|banana (?:bread|split|loaf)|eggplant (?:parm\w*|curry|recipe)|sun|beach|hot "
    r"(?:weather|day|drink|chocolate|meal|water)|fit (?:for|and (?:well|healthy))|sexy (?:shoes|car|dress)|bake|"
    r"recipe|cookery|cake|fruit"
)
GUARDS = (Guard(48, HEALTH, whole=True), Guard(40, CHEST))
detect = detector(SIGNAL, CLUES, GUARDS)

EXAMPLES = (
    Example("nice tits on that nurse", True),
    Example("send nudes", True),
    Example("I'd shag the blonde receptionist", True),
    Example("get your tits out love", True),
    Example("fancy a shag?", True),
    Example("want to see you naked", True),
    Example("suck my dick", True),
    Example("what are you wearing sexy", True),
    Example("sexy nurse can give me a bed bath any time 😏", True),
    Example("phwoar wouldn't mind being sectioned by her", True),
    Example("🍆💦🍑", True),
    Example("im so horny for you nurse", True),
    Example("bend over and i'll show you", True),
    Example("hot milfs near you want to chat", True),
    Example("sit on my face", True),
    Example("would smash", True),
    Example("Sertraline has killed my sex drive, is that normal?", False),
    Example("I was raped at 15 and your therapist believed me", False, "a survivor"),
    Example("Free condoms and STI tests at the sexual health clinic", False),
    Example("A patient grabbed my breasts during my shift and nothing was done", False, "suffered it"),
    Example("Breast screening van in the car park on Monday", False),
    Example("Check your balls, lads: testicular cancer awareness", False),
    Example("Stop calling nurses sexy, it's sexist", False),
    Example("He sent me a picture of his penis and I want to report it", False),
    Example("I'm gay, is there an LGBT group?", False),
    Example("That is a gorgeous garden", False),
    Example("It was hot on the ward today", False),
    Example("You look lovely in that photo, congratulations", False),
    Example("He's a fit and healthy 80-year-old", False),
    Example("peach cobbler for pudding on the ward 🍑", False),
    Example("I need to see a doctor about erectile dysfunction", False),
    Example("come to the relaxation group", False),
)
