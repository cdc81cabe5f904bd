"""How people threaten others, openly or in a veiled way, and what sounds like it but is not."""

from fingerpost.triage.clues import Clue, says
from fingerpost.triage.people_words import KIN, PLACES, STAFF

PARTS = {
    "start": r"^|(?<=[.!?\n]\s)|(?<=\n)",
    "kin": KIN,
    "staff": STAFF,
    "places": PLACES,
    "you": r"you|u|ya|yer|yas|yous|youse|yous lot|you lot|ye|yee|the lot of you|(?:all|both|every (?:single )?one|"
    r"each|some|any|one|most|half) of (?:you|them|yous)",
    "them": r"him|her|them|em|that (?:\w+ ){0,2}(?:man|woman|bitch|cunt|prick|bastard|doctor|nurse|\w+)|this (?:\w+ "
    r"){0,2}(?:nurse|doctor|man|woman|prick)",
    "target": r"@you|@them|(?:your|yer|ya|his|her|their) (?:\w{1,12} ){0,2}(?:@kin|kids?|family|families|children|"
    r"head|face|face in|legs?|kneecaps?|neck|throat|skull|teeth|jaw|nose|arms?|back|eyes?|car|tyres|windows?|house|"
    r"hoose|home|dog|office|ward|staff|nurses?)|(?:the|that|this|every|any|all|another|a|some|these|those|one of "
    r"(?:your|the|them)|all (?:the|of the|your)|each of the|next|the next|whichever|whoever|the (?:fucking|fuckin)) "
    r"(?:\w{1,12} ){0,2}(?:@staff|people|person|one|cunts?|pricks?|bastards?|bitch(?:es)?|man|woman|lot|@kin|mps?|"
    r"politicians?|copper|coppers|police)|(?:dr|doctor|nurse|mr|mrs|miss|ms|sister|prof|professor) \w{2,15}|@staff|"
    r"everyone|everybody|anyone|any 1|people|someone|somebody|some people",
    "hurt": r"(?:kill|killin|killing|murder|murdering|stab|stabbing|shoot|shooting|slit|slash|slice|knife|shank|chib|"
    r"beat|beating|batter|battering|bray|braying|smash|smashing|punch|punching|kick|kicking|hit|hurt|harm|attack|"
    r"assault|strangle|choke|throttle|hammer|slap|smack|smacking|knock|destroy|break|snap|burn|torch|bomb|blow up|"
    r"gas|poison|run over|mow down|rape|torture|skin|behead|execute|hang|lynch|drown|decapitate|cripple|maim|butcher|"
    r"gut|bash|deck|nut|headbutt|lamp|leather|chin|hunt down|hunt|ruin|finish|end|fuck up|mess up|sort|sort out|"
    r"wreck|put|spark|glass|throw acid (?:on|at|over)|acid|jump|knack|waste|merk|wet|splash|dox|pan|put a bullet in|"
    r"put a brick through)",
    "hard": r"(?:k[i*]ll|k[i*]lling|murder|murdering|st[a*]b|stabbing|shoot|shooting|slit|slash|slashing|knife|"
    r"knifing|shank|chib|strangle|strangling|throttle|throttling|lamp|lamping|punching|headbutt|deck|hurting|"
    r"attacking|battering|behead|execute|lynch|batter|bray|bomb|torch|burn down|blow up|acid|petrol bomb|smash|punch|"
    r"kneecap|hurt|harm|attack|assault|beat up|run over|rape|gut|decapitate|poison|drown|glass|put a bullet in|put "
    r"you in (?:the ground|hospital|a (?:coffin|box|grave)))",
    "will": r"(?:imma|ima|finna|gon|i(?:'ll| will| would| 'd|'d|'m gonna|'m going to| am going to|m gonna|m going to|"
    r"'m about to|'m coming to| swear i'll| swear to god i'll|'ve a good mind to| have a good mind to|'ve half a "
    r"mind to| want to| wanna| really want to| could|'m off to|'d love to| would love to|'d happily| should|'m "
    r"gan(?:na| to)| need to)|(?:we|he|they|someone|somebody|my (?:\w+ )?@kin|our \w+|me and (?:the|my) \w+|"
    r"us)(?:'ll| will|'re gonna| are gonna| are going to|'s gonna| is going to|'re going to| should| needs to| ought "
    r"to| wants to| is gonna)|gonna|gunna|going to|ganna|gan to|about to|let's(?: all| go)?|lets(?: all| go)?|coming "
    r"to|can't wait to|cant wait to|will|wanna|want to|feel like|tempted to|time to|need to|i'd|id|planning (?:to|"
    r"on)|swear down|ready to|deserve(?:s)? to (?:be|get)|i swear(?: down)?(?: i(?:'ll|ll| will))?|someone (?:should|"
    r"needs to|ought to|wants to)|somebody (?:should|needs to))",
    "adv": r"(?:\w{1,8}ing |just |personally |literally |actually |all |go |down |there |over |round |in |out |and |"
    r"come |come down there and |come there and |come round and |fucking |fuckin |f\*+ing |absolutely |fully |proper "
    r"|pure |happily |gladly |so |and |get |have |be |end up |really |seriously |defo |definitely |one day |come up "
    r"there and |go up there and |go down there and |be |give you a |walk in and |come in and )",
}


def clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    """A clue in the words of violence."""
    return Clue(score, why, says(*sources, **PARTS), firm)


OPEN = (
    clue(
        88,
        "Threatens to hurt somebody.",
        r"(?:@will) @adv{0,3}(?:@hard) (?:@target)",
        r"(?:@will) @adv{0,3}(?:slit|cut|snap|break|smash|kick|bash|cave|stave|rip|blow|punch|stamp|stove|bray|knock|"
        r"put)(?: \w{1,8}){0,2} (?:your|his|her|their|yer|ya|the|\w{2,12}'s|that \w+'s) (?:\w{1,12} "
        r"){0,2}(?:throats?|necks?|heads?|face|faces|legs?|kneecaps?|skulls?|teeth|jaw|brains|windows?(?: in| "
        r"through)?|car|door|heart out|fingers|nose|lights out|arms?|back|house|front door)",
        r"(?:you(?:'re| are|r)?|your|ur|yous|he(?:'s| is)|she(?:'s| is)|they(?:'re| are)|u) (?:are |all |r |both |so "
        r"|fucking |f\*+ing |fuckin ){0,5}(?:dead|a dead (?:man|woman|\w+)|dead meat|getting (?:stabbed|killed|shot|"
        r"battered|brayed|murdered|jumped|filled in|done in|wrecked|slashed|knifed|your head kicked in|a (?:bullet|"
        r"kicking|hiding|slap|smack|battering|braying))|gonna get (?:stabbed|killed|shot|battered|brayed|hurt|"
        r"murdered|jumped|done|filled in|it|slashed|a (?:slap|smack|kicking|battering))|going to get (?:stabbed|"
        r"killed|shot|battered|hurt|murdered|jumped|slashed)|going to die|gonna die|will die|going to (?:pay|regret|"
        r"bleed|suffer) (?:for|with))(?=$|[.!?\n]| (?:if|when|for|mate|soon|pal|to me|and|next|screaming|you|all|man|"
        r"bitch|cunt|wait|watch|love|son))",
        r"(?:@start|(?:gonna|going to|and|will|i'll|to my \w+ and|then) )(?:stab|shoot|kill|punch|slash|batter|bray|"
        r"slit|strangle|knife|bomb|petrol bomb|torch|burn down|blow up|smash up) (?:@you|@them|your|the (?:nurse|"
        r"doctor|staff|ward|place|hospital|\w+) (?:who|that|what))(?= |$|[.!?\n])",
        firm=True,
    ),
    clue(
        86,
        "Threatens a building or a service with fire, a bomb or a weapon.",
        r"(?:@will) @adv{0,3}(?:burn|torch|bomb|blow|firebomb|petrol bomb|shoot|smash|set fire to|set alight|blow up|"
        r"burn down|shoot up|smash up|trash|drive (?:a|my) \w+ (?:into|through)|set (?:it|the place|this place|that "
        r"place|the whole (?:thing|place)) (?:on fire|alight))(?: \w{1,12}){0,4}? (?:@places|it (?:down|up|to the "
        r"ground|all down)|that place|whole thing|the lot)(?: down| up| to the ground| on fire| in| alight| sky "
        r"high)?",
        r"(?:there(?:'s| is)|i've (?:put|planted|left|got)|ive (?:put|planted|left|got)|we've planted|planted) (?:a |"
        r"an |the )?(?:bomb|device|explosives?|petrol) (?:in|at|under|on|near|outside|for) (?:the|your|that|this|"
        r"every)",
        r"(?:coming|come|turn(?:ing)? up|going|walk(?:ing)? in|down there|be there|bring(?:ing)?|on my way|see you|"
        r"round|get|back)(?: \w{1,12}){0,8} with (?:a|my|the|an)(?: \w{1,10}){0,2} (?:knife|machete|gun|bat|baseball "
        r"bat|hammer|axe|petrol|can of petrol|crowbar|acid|sword|blade|shotgun|brick|bottle of acid|crossbow|samurai "
        r"sword)",
        r"(?:bomb|petrol|acid|machete|shotgun|crossbow|firebomb)(?: \w{1,10}){0,5} (?:with your name|for (?:you|them|"
        r"her|him)|waiting for|in (?:her|his|your|their) (?:face|letterbox)|through (?:your|the|her|his|their) "
        r"(?:letter ?box|door|window))|(?:brick|petrol bomb|firework|match|flames?) (?:through|in) (?:your|the|her|"
        r"his|their) (?:letter ?box|door|window)s?|acid (?:in|over|on|at) (?:your|her|his|their|the) (?:face|staff|"
        r"nurse\w*|doctor\w*|eyes?)",
        firm=True,
    ),
    clue(
        78,
        "Hints that harm may come to somebody (a veiled threat).",
        r"(?:i|we|my \w+|me and my \w+|everyone|people|us|they) (?:all )?(?:know|no|knows|kno|found out|have found|"
        r"can find|will find|'ll find|found)(?: exactly| out| just| well)? (?:where|what car|which (?:car|house|"
        r"school|bus)|what (?:school|time|house|road|street|car)|when|your (?:address|route|car|house|street))(?! "
        r"(?:to (?:find|get|go|ring|call|turn|look|send|complain|report|apply)|i|we|the|my|it|this|help)) ?(?:does |"
        r"do |the )?(?:@target|he|she|they|you|u|ya|your|yous|yer|dr|nurse|\w{2,12})?(?: all| both)? ?(?:live|lives|"
        r"stay|stays|park|parks|work|works|drink|drinks|go|goes|shop|shops|finish|finishes|drive|drives|sleep|sleeps|"
        r"are|is|start|walk|walks|get the bus|(?:kids?|children|bairns?|daughter|son) (?:go|goes)|'s? (?:house|car|"
        r"kids|family|street|address))",
        r"(?:watch|watching|wanna watch|better watch|best watch|mind|look over|looking over|look behind|check under|"
        r"check) (?:your|ya|yer|ur|his|her|their|you) (?:\w{1,8} )?(?:backs?|self|selves|selfs|shoulders?|step|"
        r"brakes|car)(?! (?:pain|pack|garden|office))|watch (?:your|ur)selves?|(?:you|u|he|she|they) (?:better|best|"
        r"need to|wanna) watch out",
        r"(?:you(?:'ll|ll| will|'re gonna| are gonna| are going to)|u(?:'ll| will)|he(?:'ll| will)|she(?:'ll| will)|"
        r"they(?:'ll| will)|yous(?:'ll| will)|all) (?:all |both |soon )?get (?:what(?:'s| is|s)? (?:coming|you "
        r"deserve|(?:he|she|they) deserves?)(?: to you| to (?:him|her|them))?|yours|it soon|whats coming)|(?:get|"
        r"gets|getting|has|have|got) (?:what(?:'s|s| is| was)? (?:coming) to (?:you|them|him|her|yous)|(?:it|one) "
        r"coming)|your (?:day|time|turn|card) (?:is|will|'s) (?:coming|come|marked|up)|card(?:s)? (?:is |are "
        r")?marked|marked (?:man|woman)|days are numbered|on borrowed time",
        r"(?:be a shame|be terrible|be awful|be such a shame|real shame|be sad|hate for) (?:if|for) (?:something|"
        r"anything|owt|one of|summat|your|the|that|someone|it)(?: [\w\x27]{1,14}){0,6}(?: (?:happen|happened|burn|"
        r"burned|burnt|fire|accident|hurt|break|broke|slashed|caught|crash|fall|fell|went|had|lost|bad|to))?|"
        r"(?:accidents?|things|bad things|shit) (?:do |can |will |could )?(?:happen|happens)(?=$|[.!?\n…]| (?:to|you|"
        r"doctor|dr|when|all|every))(?! to (?:all|everyone|anyone|us|me)\b)|(?:you|he|she|they|yous)(?:'ll|ll| will) "
        r"(?:all )?(?:regret|be sorry|wish you'd never|rue|pay for|pay dearly|suffer for)(?! (?:(?:\w+ )?\w+ing\b|"
        r"this decision|(?:\w+ ){0,4}(?:election|ballot|polls)))",
        r"(?:i'll|ill|i will|i'm|im|we'll|we will|we're|gonna|going to) (?:be )?(?:wait(?:ing)? for (?:@you|@them|"
        r"@target)(?: (?:outside|in the car ?park|after|when you|till you|until you))|find (?:@you|@them|out where|"
        r"where)(?: live)?(?! (?:on|a|an|the|some|at|in|i|to|my|we)\b)|coming (?:straight )?(?:for|after) (?:@you|"
        r"@them|@target|all)|come for (?:@you|@them)|see (?:@you|@them) (?:outside|in the car ?park|after (?:your "
        r")?(?:shift|work)|when you finish)|(?:watch|watching|follow|following) (?:@you|@them)(?! (?:on (?:facebook|"
        r"twitter|instagram|insta|x|tv|youtube|here)|back|for|grow|page|space))|hunt(?:ing)? (?:@you|@them|every)|"
        r"track(?:ing)? (?:@you|@them) down|be outside (?:your|the)|pay(?:ing)? (?:@you|@them|your \w+|her|him) a "
        r"(?:little )?visit|come looking|get (?:@you|@them) (?:back|for this|one day)?(?=$|[.!?\n]))",
        r"(?:sleep|rest) with one eye open|enjoy (?:it|your (?:\w+ )?)(?:\w+ )?while (?:you|it|u) (?:can|last)|"
        r"(?:your|ur|the) (?:kids|family|children|bairns|wife|husband|daughter|son)(?:'s)? (?:are|is|will be|school|"
        r"go to|goes to|better|look|looks) ?(?:not )?(?:next|safe|nice|lovely|st|at|on)(?= |$|[.!?\n])(?: (?:wait|"
        r"shame|watch|be))?|(?:nice|lovely) (?:house|car|family|kids|wife|daughter|place|home)(?: \w+){0,3} (?:shame|"
        r"be a (?:shame|pity)|dr|doctor|hope nothing)|tick tock(?=$|[.! ]+(?:dr|doctor|nurse|you|nhs|bitch|\w+))|"
        r"you(?:'re| are)? next(?=$|[.!\n]| (?:bitch|mate|pal|on))|(?:one|some) (?:dark )?(?:night|day) (?:someone|"
        r"somebody|one of us|i|we|me|he|they)(?:'s|'ll| will| is|'m)? (?:going to |gonna )?(?:snap|get|wait|find|be "
        r"waiting|lose it|do (?:you|something|time)|crack)|snitches get stitches|run while you can|you can't hide|"
        r"(?:can't|cannot|nowhere to) hide|you have been warned|youve been warned|last warning(?=$|[.!\n])|consider "
        r"this (?:a|your) (?:\w+ )?warning|got your (?:address|home address|number plate|reg)|payback(?: is| time|"
        r"'s)|pay for this with|there will be blood",
    ),
    clue(
        70,
        "Threatens harm on a condition.",
        r"if (?:i|we|you|she|he|they|my|anything|owt|any|anyone|that|the|this|one|he's|she's)(?: "
        r"[\w\x27]{1,14}){1,9}[\s,]{1,3}(?:then )?(?:i(?:'ll|'m| will|m)?|we(?:'ll| will)|someone|somebody|"
        r"there(?:'ll| will)|you(?:'re|r| are)?|he(?:'s)?|she(?:'s)?|they(?:'re)?|heads) (?:is |are |going to |gonna "
        r"|will |be |be a ){0,5}(?:dead|@hard|blood|hurt|(?:getting|get|gets) (?:hurt|it|stabbed|battered|punched|"
        r"killed|brayed|a slap)|not be responsible|won't be responsible|wont be responsible|will roll|done for|"
        r"go(?:ing)? (?:to prison|down) for)(?! (?:is|in)\b)",
        r"(?:not|won't|can't|cannot|don't|couldn't|refuse to) (?:be )?(?:held )?responsible for (?:what|my|anything|"
        r"owt)|(?:do|doing|serve|happily do|gladly do) (?:time|life|prison|bird) for|(?:go to prison|go to jail|go "
        r"down|swing) for (?:one of )?(?:@you|him|her|them|that|this)",
        r"(?:someone|somebody|one of (?:you|them|your staff)|a (?:nurse|doctor|member of staff)|people|staff|they|"
        r"heads|you)(?:'s|'re| is| are| will)? (?:going to |gonna )?(?:get|getting|be|end up)(?: \w+)? (?:hurt|"
        r"stabbed|killed|shot|battered|badly hurt|seriously hurt|roll|attacked|murdered)(?! (?:feelings|because of "
        r"your))",
    ),
    clue(
        72,
        "Calls for violence against people.",
        r"(?:should|shud|shld|needs?|deserves?|want|wants|ought|got|has|must) (?:to )?(?:all |just |fucking |fuckin |"
        r"well |both |really ){0,5}(?:be|get|getting|gettin|b) (?:all |fucking |taken out(?:side)? and |lined up and "
        r"|dragged out and |put up against a wall and |strung up and |publicly |slowly ){0,5}(?:shot|hung|hanged|"
        r"stabbed|lynched|burn(?:t|ed)(?: (?:alive|at))?|beaten(?: up)?|battered|brayed|gassed|executed|strung up|"
        r"put down|raped|killed|murdered|tortured|kneecapped|bombed|drowned|guillotined|beheaded|castrated|shot at "
        r"dawn|a (?:good )?(?:kicking|hiding|beating|slap|braying|battering|bullet|hammering|lamping)|lined up "
        r"against)",
        r"(?:deserve|deserves|desrve) (?:to )?(?:fucking )?(?:die|burn|rot|suffer|death|be dead|be in the ground|a "
        r"bullet|a good (?:kicking|hiding|slap|beating)|a slap|the rope|the death penalty|hanging)(?! for (?:him|"
        r"her)self)|(?:someone|somebody|can someone|will someone|who wants to|who's going to|anyone want to|anyone "
        r"fancy|i hope someone|please can someone) (?:please |just |should |needs to |ought to |wants to |want to |"
        r"is going to |would |will ){0,5}(?:@hard|put a bullet in|burn|take out|sort out|deck|smack|slap) (?:@target|"
        r"it|that place|this place|the place)",
        r"(?:kill|hang|shoot|lynch|burn|gas|bomb|behead|stab|string up) (?:them all|all of them|the lot(?: of "
        r"(?:them|you))?|em all|all (?:the )?(?:@staff|\w{3,14}s)|every last|the bastards|the cunts|the bitch(?:es)?|"
        r"the pricks?|that (?:bitch|bastard|cunt|prick|\w+ bitch))|(?:bring back|bring) (?:hanging|the (?:rope|noose|"
        r"gallows|death penalty)) (?:for|just for)|(?:go and |go |just |please )?(?:kill (?:yourself|yourselves|"
        r"urself|ya ?self|yaself|yerself)|kys|k y s|neck yourself|hang yourself|jump off a (?:bridge|cliff|roof)|"
        r"drink bleach|end yourself|go die|fuck off and die|die in a (?:fire|hole|ditch)|slit your wrists|top "
        r"yourself|do yourself in)(?! (?:hotline|is not))",
    ),
    clue(
        58,
        "Wishes harm or death on somebody.",
        r"(?:i )?(?:hope|hoping|wish|pray|praying|cant wait (?:till|until|for)|can't wait (?:till|until|for)) (?:to "
        r"god )?(?:that )?(?:@you|@them|@target|he|she|they|you and (?:your|ur) (?:\w+ )?\w+|your (?:\w+ )?\w+|yer "
        r"\w+|yr \w+|ur \w+|one of your \w+|your \w+ \w+|the \w+|this \w+|it|some ?one|every \w+ \w+)(?:'s)?(?: "
        r"(?:all|both|fucking|lot|family|there|at|in|on|who|works?|that|place|kids?)){0,5} (?:gets? (?:c[a*]ncer|"
        r"aids|hurt|hit|run over|stabbed|shot|killed|raped|attacked|battered|what(?:'s| is| you| they| he| she)|ill|"
        r"covid|it|sick|knocked|beaten|murdered|jumped)|dies?|die|died|dead|rots?|burns?|catch(?:es)? (?:fire|cancer|"
        r"aids)|suffer(?:s|ed)?|crash(?:es)?|chokes?|drops? dead|have a heart attack|has a heart attack|a (?:slow|"
        r"painful) death|hurt|is dead|are dead|kick the bucket|never wake up|fall (?:off|down|under)|in pain|"
        r"cancer)(?! (?:better|well soon|home|the help|some|sorted|through|it sorted|what (?:they|you|he|she) needs?|"
        r"fixed|funding|a pay|from your|justice|seen|answers|in on the|a refund|because of))",
        r"(?:drop dead(?! gorgeous)|rot in hell|burn in hell|die slowly|(?:hope|wish) (?:you|u|they|he|she|yous|"
        r"ya)(?: all)? (?:die|rot|burn|get cancer|get hurt|get run over|get what|choke|suffer)|go to hell|death to "
        r"(?:@target|all|the))",
    ),
    clue(
        60,
        "Speaks of wanting to hurt somebody.",
        r"(?:@will) @adv{0,3}(?:@hurt) (?:@target)(?! (?:up with|on hold|to (?:sleep|bed|one side|the test)|through "
        r"to|a (?:complaint|message|question)|know|down for|forward|together|at ease|right|first|off|in touch|in my "
        r"diary|laughing|for six|with kindness|up about|(?:i|we) (?:need|have)|record|today|back|now|at (?:a|the)|"
        r"for a))",
        r"(?:feel like|want to|wanna|going to|gonna|could|i'll|will|i'd|might|urges? to) (?:(?!never|not|be)\w+ "
        r")?(?:hurt|kill|hit|stab|attack|punch|harm) (?:someone|somebody|people|anyone|a (?:nurse|doctor|person|"
        r"stranger|child)|other people|others|one of (?:them|you))(?:'s feelings)?",
        r"(?:fight|square up|come outside|meet me|say (?:that|it) to my face|come (?:here|over|round|down) and say|"
        r"let's see how (?:big|hard|brave)|1v1|one on one)(?: \w+){0,4} (?:see what happens|and i'll|i'll|you coward|"
        r"face to face|hard man|big man|and see|then|if you dare)|(?:break|smash|kick|cave) (?:your|ya|yer|his|her|"
        r"their) (?:\w+ )?(?:face|head|legs|teeth|jaw|skull|door|windows)(?: in)?|(?:a |good )?(?:bullet|knife|blade|"
        r"brick|bat|rope|noose) (?:in|to|between|round|across|through) (?:your|his|her|their|the|ya|yer) (?:\w+ "
        r")?(?:heads?|back|face|eyes|neck|skull|heart|throats?|chest|nurse|doctor)|(?:knife|stabbing|shooting|fire|"
        r"bomb|gun|machete) emoji|(?:kitchen knife|dagger|water pistol|pistol|bomb|collision|oncoming fist|"
        r"skull)(?:[\s,]{1,3}(?:kitchen knife|dagger|pistol|water pistol|bomb|drop of blood|skull|coffin)){0,5} "
        r"(?:@you|@them|@staff|dr \w+|nurse \w+|for you|coming)(?=$|[.!?\n ])",
    ),
)
