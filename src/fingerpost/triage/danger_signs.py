"""Words of harm near words for people at risk, in any order within one sentence: wide clues of modest weight.

Clauses: 4.6.1, Appendix 3.
"""

from fingerpost.triage.clues import Clue, says

PARTS = {
    "w": r"[\w'\-]{1,14}",
    "frail": r"(?:my|his|her|their|our|the|a|an|these|those|wor|me|little|that) (?:@w ){0,2}?(?:kids?|bairns?|"
    r"child(?:ren)?|baby|babies|toddlers?|grandkids?|grandson|granddaughter|niece|nephew|nan|nana|gran|grandma|"
    r"grandad|mum|mam|mother|dad|father|brother|sister|son|daughter|lad|lass|aunt\w*|resident|patient|"
    r"neighbour)(?:'s)?|"
    r"mum|mam|mummy|mammy|nan|nana|gran|grandad|dad|residents|patients|kids|bairns|elderly \w+|old (?:man|lady|"
    r"woman)|dementia|alzheimer\w*|vulnerable|learning (?:disab\w*|difficult\w*)|autis\w+|down's|downs|non "
    r"?verbal|disabled|girls|(?:he|she)(?:'s| is) (?:only )?(?:\d|1[0-7]|[89]\d)|i(?:'m|m| am) (?:only )?(?:\d|"
    r"1[0-7])|(?:\d|1[0-7]) ?(?:yr|year|yo)s?(?: old)?|pregnant",
    "actor": r"carers?|staff(?: members?)?|nurses?|hcas?|support workers?|keyworkers?|home helps?|care home|the "
    r"home|agency|police|boyfriend|bf|girlfriend|partner|husband|wife|ex|stepdad|stepmum|step ?father|fella|dad|"
    r"daddy|mam|mum|mummy|uncle|cousin|brother|family|foster \w+|parents|man|men|lads?|gang|druggies|dealers?|"
    r"landlord|teacher|coach|neighbours?|"
    r"house ?mates?|flat ?mates?|people|another (?:patient|resident)|someone|he|she|they",
    "violent": r"hits?|hitting|slaps|slapped|slapping|punch(?:es|ed|ing)|kicks|kicked|kicking|smacks|smacked|"
    r"smacking|pinch(?:es|ed|ing)|bites|shoves|shoved|drags|dragged|dragging|throttl(?:es|ed|ing)|strangl(?:es|ed|"
    r"ing)|chok(?:es|ed|ing)|beats up|beats|beaten|beating|thump(?:s|ed)|assault(?:s|ed|ing)|batter(?:s|ed|ing)|"
    r"bray(?:s|ed|ing)|"
    r"manhandl(?:es|ed|ing)|tortur(?:es|ed|ing)|molest(?:s|ed|ing)|rap(?:es|ed|ing)|grop(?:es|ed|ing)|starv(?:es|"
    r"ing)|spits?|spat|hurts|leather(?:s|ed)|belts|whacks|whacked|clouts|stabbed|pimp(?:s|ing)|exposed (?:himself|"
    r"herself)|flashed|throws (?:things|plates|stuff|cups|food)|threw (?:things|plates|stuff|a \w+)|"
    r"sat on|sits on|knelt on|pulled a knife|has a knife to|drugging|drugs|knocks(?: \w+)? about|twists|twisted|"
    r"burns|scalds|shakes|screams at|bullies|terroris\w+|threaten(?:s|ed|ing)",
}


def _clue(score: int, why: str, *sources: str) -> Clue:
    return Clue(score, why, says(*sources, **PARTS))


SIGNS = _clue(
    56,
    "Speaks of violence or abuse towards somebody who may be at risk.",
    r"(?:@actor) (?:(?:has|have|had|'s|just|then|always|keeps?|kept|been|was|is|who|that|and|went|on|at|drinks|"
    r"gets drunk|comes home|in the|here|still|often|also|sometimes|all|just|repeatedly) ){0,4}(?:@violent) (?:at |"
    r"on |in |the dog and |and \w+ )?(?:me|us|him|her|them|our|my|mummy|daddy|mum|mam|dad|nan|(?:@frail)|"
    r"themselves? to|himself to|a (?:nurse|patient|girl|boy|child|lady|woman|man))(?= |$|[.,!?])(?! (?:feelings|"
    r"hard|to (?:say|see|think|hear|the core)|deeply|on the head|knees?|like (?:a|that)|down when|back|best|at "
    r"(?:fifa|darts|pool|chess)))",
    r"(?:@frail) (?:@w ){0,7}?(?:is|are|was|were|been|being|getting|get|gets|got) (?:(?:badly|regularly|being|"
    r"physically|sexually|also|then|just) )?(?:hit|slapped|punched|kicked|smacked|pinched|shoved|dragged|"
    r"throttled|strangled|choked|beaten|beat up|thumped|assaulted|battered|brayed|manhandled|tortured|molested|"
    r"raped|groped|starved|spat at|abused|threatened|bullied|drugged|stabbed|neglected|exploited|conned|scammed|"
    r"trafficked|blackmailed|mistreated|terrorised)(?! (?:by (?:the )?(?:system|nhs|trust|service|government)|"
    r"about|to the|off))",
    r"(?:i|we)(?:'ve)? (?:(?:was|were|been|got|get|being|have|getting|just|am|'m) ){1,3}(?:raped|strangled|choked|"
    r"beaten up|battered|sexually \w+|molested|groped|abused|stabbed|drugged|spiked|brayed|trafficked)(?= |$|"
    r"[.,!?])(?! (?:about|by (?:the )?(?:system|nhs|trust|weather|\w+ waves|wind)|after that (?:shift|run)))",
    r"(?:@frail)(?: @w){0,8} (?:own|their|his|her|dried|the|a pool of|pools of) (?:sick|vomit|urine|piss|wee|"
    r"faeces|shit|mess|blood|poo|filth)|(?:don't|dont|won't|wont|never|doesn't|not|nobody|no one) (?:will |to |"
    r"ever )?(?:wash|wahs|feed|bathe|bath|shower|change|toilet|dress) (?:me|him|her|them|us|my (?:@w ){0,2}?\w+|"
    r"mum|mam|dad|nan|the (?:kids|bairns|baby|residents|patients))(?! (?:my mind|appointment|hair|doctor|address))",
)
LEFT = _clue(
    54,
    "Suggests that somebody at risk is left without food, warmth or care.",
    r"(?:@frail)(?: @w){0,10} (?:no (?:heating|food|electric|gas|water|coat|shoes|carers?|bed)|nothing to eat|"
    r"begging for|starving|filthy|freezing|always crying|always hungry|never fed|not eating|isn't eating|isnt "
    r"eating|won't eat|not drinking|isn't drinking|not been (?:fed|washed|changed)|begging|wandering|left in|"
    r"living in filth|squalor|(?:is )?never in|cleared off|left (?:alone|to fend|on (?:his|her|their) own))(?! "
    r"(?:line|choice|option|left))",
    r"(?:always crying|screaming|starving|begging for food|no heating|no food|neglecting|not fed|filthy and)(?: "
    r"@w){0,8} (?:@frail)(?! room)|(?:no ?one|nobody|not|never|haven't|hasn't) (?:has |have |had |been |even "
    r")*(?:given?|gave|offered|fed|brought|got) (?:@frail) (?:a |any |her |his |some )*(?:drinks?|water|food|"
    r"meals?|wash|medication|insulin|tablets|dinner|fluids)",
    r"(?:hasn't|hasnt|haven't|not|not been|never) (?:been )?(?:out of|left|come out of|come out|got out of) "
    r"(?:his|her|their|the) (?:bed|bedroom|room|house|flat)(?: @w){0,8} (?:eat\w*|drink\w*|wash\w*|days|weeks|"
    r"months|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|"
    r"(?:broken|fractured|dislocated|black) (?:wrist|arm|hip|leg|nose|jaw|ribs?|collarbone|eye|shoulder)(?: "
    r"@w){0,8} (?:home|staff|carers?|nobody|no one|ward|how (?:it|he|she))(?: @w){0,8} (?:tell|told|know|knows|"
    r"explain|noticed|how|happened|rang|saw)",
    r"(?:mum|mam|dad|nan|gran|my (?:elderly |old )?(?:@w ){0,1}?(?:mother|father|mum|mam|dad|nan|aunt\w*|grandad|"
    r"brother|sister|son|uncle))(?:'s)?(?: @w){0,12} (?:conned|scammed|sent (?:him|her) £?\d+|giving (?:him|her) "
    r"(?:all )?(?:her|his) money|gave (?:him|her) £?\d+|robbed|fleeced|won't let (?:any|us|me|her|him)|pays for "
    r"everyone|only come(?:s)? round)|(?:bank )?(?:card|money|purse|pension|savings|cash|jewellery|rings?)(?: "
    r"@w){0,12} (?:since|after) (?:@w ){0,5}?(?:home help|carer|carers|nephew|new (?:friend|boyfriend|man)|son "
    r"moved|cleaner)|(?:moved in)(?: @w){0,6} (?:won't let|wont let|taken over|her money|his money|scared|selling|"
    r"dealing)",
    r"(?:house|flat|home|bungalow|bank card|pension) (?:@w ){0,3}?(?:took|taken|robbed|taking) (?:off|over|from) "
    r"(?:him|her|them|by)|(?:holding|carrying|selling|running|dealing|moving)(?: drugs| stuff| weed| coke| knives|"
    r" a knife)? for (?:@w ){0,2}?(?:older|lads|men|gang|dealers?|a man|them)|(?:lads?|men|people|they|mates|"
    r"gang) (?:only |all |always |just )*(?:come|comes) (?:round|over) when (?:his|her|my) (?:@w ){0,2}?(?:pip|"
    r"benefits?|money|giro|pay|wages|esa|uc)",
    r"(?:sedat\w+|drugg(?:ed|ing)|drug|medicat\w+|dop(?:ed|ing)) (?:him|her|them|me|my \w+|patients|residents|mum|"
    r"mam|dad|nan) (?:@w ){0,2}?(?:to keep|so (?:they|he|she)|up to|into|until|against|quiet|to shut)|(?:went|go|"
    r"goes|turned|going) (?:blue|purple|limp)(?! (?:in|with cold))|(?:lock(?:ed|s)?) (?:@w ){0,3}?(?:room|cell|"
    r"cupboard|shed|cage)(?: @w){0,8} (?:food|hatch|days|hours|weeks|months|naked|punish\w*|mattress)|keep(?:s|"
    r"ing)? (?:@frail) (?:in a |locked |in the |shut )+(?:locked|cell|room|cage|cupboard|seclusion|in|away)",
)
FEARS = _clue(
    56,
    "Suggests fear, control or unwanted sexual behaviour.",
    r"(?:too |so |dead )?(?:scared|frightened|afraid|terrified) to (?:tell|say|go home|speak|leave (?:him|her|my)|"
    r"go back|report)(?! (?:no|my boss|the boss))|(?:scared|frightened|terrified|afraid) (?:of|what) (?:my (?:@w "
    r"){0,2}?(?:dad|mum|mam|partner|husband|boyfriend|bf|brother|son|wife|ex|stepdad|uncle|housemate|carer|"
    r"parents|family)|him|he (?:might|will|'ll|does|is))(?! (?:cancelling|dying|getting))",
    r"(?:i(?:'m|m| am)?|she(?:'s| is)?|he(?:'s| is)?|girl|sister|daughter|friend|cousin|niece) (?:@w "
    r"){0,3}?(?:being |getting |is |to be )?(?:made|forced|pressured|sold) (?:@w ){0,2}?(?:to )?(?:marry|wed|have "
    r"sex|sleep with|beg|sell|steal|work for (?:nothing|free|no))|(?:husband|partner|bf|boyfriend|ex|wife|he|she|"
    r"they|brother|family|mother in law|dad|stepdad) (?:won't|wont|doesn't|never) (?:ever )?(?:let|lets|allow\w*) "
    r"(?:me|her|him|any of us|us|my \w+) (?:@w ){0,2}?(?:see|take|go|leave|out|speak|talk|have|eat|work|use|near|"
    r"ring|contact|get|sleep|drive|visit|alone|wear|spend)(?= |$|[.!,])(?! (?:my son|the (?:doctor|nurse)|notes|"
    r"an appointment))",
    r"(?:keeps|kept|keep|always|comes|came|coming|walks|walked) (?:@w ){0,2}?(?:in|into|in to) my (?:bed)?room(?: "
    r"@w){0,5} (?:star\w+|watch\w+|touch\w+|night|naked|asleep|sleep\w*|undress\w*|door|kiss\w*|sit\w*|bed|"
    r"chang\w+)(?! (?:checks?|obs|round|staff|bin|and chang\w+ the))|(?:sex things|sexual things|sex acts|sexual "
    r"favours|sex stuff|have sex) (?:@w ){0,4}?(?:for|with|to|in exchange|in return) (?:@w ){0,3}?(?:cigarettes|"
    r"cigs|fags|drugs|money|him|them|men|food|rent|his|vapes)|sleeping with (?:@w ){0,3}?(?:lads?|girls?|"
    r"patients?|residents?|clients?|kids?|service users?|women|one of the)(?: @w){0,5} ?(?:hostel|home|ward|unit|"
    r"supported|here|there|in our|in the)",
    r"(?:said|says|saying|threaten\w*|will|gonna|going to) (?:he |she |they )?(?:(?:'ll|will|would|gonna|to|going "
    r"to) )?(?:post|share|send|leak|show|put) (?:@w ){0,2}?(?:my|her|his|the|me) (?:@w ){0,1}?(?:pics|pictures|"
    r"photos|nudes|videos?)(?: @w){0,6} (?:if|unless|online|everyone|everywhere|school|friends|family|more)|"
    r"(?:took|taking|takes|taken|sent|send|sending|getting) (?:me|her|my \w+|them) (?:@w ){0,1}?for (?:the|her|"
    r"my) (?:cut|cutting|ceremony|procedure)(?: @w){0,4} (?:holidays?|abroad|africa|somalia|summer|sister|back "
    r"home|when)|my teacher (?:@w ){0,3}?(?:messag|dm|snap|text|sends)\w*(?: @w){0,5} (?:special|secret|not|pics|"
    r"love|night|gorgeous|pretty|sexy|beautiful)",
    r"(?:man|lad|guy|bloke|someone|boy) (?:@w ){0,2}?(?:i|she|he) met (?:@w ){0,1}?(?:on|online)(?: @w){0,8} "
    r"(?:hotel|flat|meet|alone|house|car|secret|nudes|pics)|(?:i've|i have|me and (?:the|my) (?:kids|bairns)|with "
    r"(?:the|my) (?:kids|bairns)|and) (?:have )?(?:got )?nowhere (?:safe )?to go(?: @w){0,8} (?:he|violent|hit|"
    r"him|husband|partner|dad|wife)|(?:pulled|waved|held|has|got) a (?:knife|machete|gun|bat|hammer) (?:@w "
    r"){0,2}?(?:on|at|to) (?:me|us|her|him|my \w+)|call(?:s|ed) (?:her|him|mum|mam|dad|nan|my \w+) (?:a |an |the "
    r")?(?:@w ){0,3}?(?:stupid|retard|thick|dirty|smelly|fat|useless|old) (?:@w ){0,1}?(?:cow|bitch|bastard|cunt|"
    r"git|old \w+|retard|pig)",
)
UNEASE = _clue(
    52,
    "Tells of something that may be a sign of abuse, neglect or exploitation.",
    r"(?:came|come|comes|coming|back|home|returned|turned up|woke up|has|had|with|got)(?: @w){0,6} (?:an? |some |"
    r"more |another |new )?(?:(?:nasty|big|bad|massive|huge|round|unexplained) )*(?:burns?|bruis\w+|bite ?marks?|"
    r"black eyes?|cuts|marks|welts?|scalds?|fractures?|broken \w+) (?:on|all|round|around|across|up|over) (?:@w "
    r"){0,2}?(?:hands?|arms?|legs?|back|neck|face|wrists?|body|thighs?|bottom|her|him|them|over|head|chest)(?! "
    r"(?:after (?:a|the) (?:fall|op)|from (?:the )?(?:blood|cannula|fall)))",
    r"(?:(?:partner|husband|wife|bf|boyfriend|girlfriend|ex|he|she|they|family|mam|mum|dad|son)(?: @w){0,6} "
    r")(?:puts me down|not allowed (?:any )?money|checks my phone|cut me off from|stopped me (?:seeing|talking|"
    r"going|working|having|leaving)|stops me (?:seeing|talking|going|working|having|leaving)|won't give me (?:any "
    r")?money|makes me account|takes all my|keeps me (?:in|locked|away)|locks? (?:us|me|him|her) (?:out|in)|"
    r"locked (?:us|me) (?:out|in)|calls me (?:worthless|names|stupid|a \w+ \w+)|smashes|smashed (?:my|the|up)|"
    r"kicks? (?:the )?doors?)(?= |$|[.,!])",
    r"(?:@actor)(?: @w){0,6} (?:hand on (?:my|her|his) (?:leg|knee|thigh|bum|chest)|(?:keeps|kept|always) "
    r"(?:hugging|kissing|touching|tickling|cuddling|rubbing|stroking|staring at) (?:me|her|him|my \w+)|(?:gave|"
    r"gives|giving|buys|bought) (?:me|her|him|my \w+) (?:@w ){0,1}?(?:vodka|alcohol|drink|drugs|weed|vapes?|"
    r"pills)|(?:took|takes|taking) (?:photos?|pics|pictures|videos) (?:of me|of my (?:daughter|son|kids)|$|[.!])|"
    r"(?:loves|fancies) (?:me|her|my daughter) and|wants (?:me|her|him) to (?:meet|keep|undress|lie)|told (?:me|"
    r"her|him) (?:he|she) (?:loves|fancies) (?:me|her|him))",
    r"(?:living|lives|moved|staying|stays|stopping) (?:in|into|at|with) (?:my |his |her |our |the )(?:@w "
    r"){0,2}?(?:house|flat|home|bungalow|grandad|gran|nan|mum|dad|uncle|brother)(?: @w){0,6} (?:won't leave|wont "
    r"leave|refus\w+|bank ?card|money|pin|drugs|pension|scared|benefits|not paying|taken over)|(?:paid|pays|"
    r"paying|working|works?) (?:me |him |her |us |them )?(?:in food|for (?:food|a bed|nothing|no pay|no wages|"
    r"cigs|somewhere to (?:sleep|stay)))(?: @w){0,8} ?(?:sleep\w*|upstairs|takeaway|shop|factory|farm|boss|car "
    r"?wash|$)?",
    r"(?:make|makes|made|making|leave|leaves|left|leaving|sat|sits|walking|wandering) (?:(?:him|her|me|them|my "
    r"(?:@w ){0,1}?\w+|mum|mam|dad|nan) )?(?:@w ){0,5}?(?:in|with) (?:his|her|my|their|just|only|nothing|no) "
    r"(?:@w ){0,1}?(?:underpants|pants|underwear|knickers|nappy|pad|nightie|dressing gown|trousers|clothes|"
    r"shoes)(?! (?:on the (?:line|bed)))|(?:stopped|stop|stopping|refus\w+|forg[eo]t\w*|not|isn't|aren't|never) "
    r"(?:giving|give|feeding|feed|letting|washing|changing|turning|toileting|bathing) (?:him|her|me|us|them|mum|"
    r"mam|dad|nan|my (?:@w ){0,1}?\w+)(?= |$|[.,!])(?! (?:up|down|time|a (?:call|ring|chance|reply|referral)|"
    r"information|the (?:letter|results)|appointments?|my (?:results|letter)))",
    r"(?:carer|mam|mum|dad|parent|mother|father|stepdad|family|she|he|they)s? (?:won't|wont|doesn't|never|refuses "
    r"to|stopped|not) (?:feed|feeding|wash|dress|buy \w+ food for|take) (?:me|him|her|us|them|the (?:kids|bairns|"
    r"baby))(?= |$|[.,!])(?! to)|(?:dementia|alzheimer\w*|confused|forgetful|elderly|(?:he|she)(?:'s| is) [789]\d|"
    r"\d\d year old)(?: @w){0,12} (?:no carers?|any carers|gas on|gets lost|wandering|no food|not eating|no "
    r"heating|rats|hoard\w*|filth\w*|neglected|alone all|can't (?:get out|wash|cook)|strangers?|bank card|falling|"
    r"soiled|on (?:the )?floor)|(?:hoard\w*|rats|squalor|filth)(?: @w){0,10} (?:he's|she's|neighbour|old|[789]\d|"
    r"alone|elderly|mum|dad|nan)|(?:neighbour|man|lady|woman|mum|dad|nan|uncle|aunt\w*|brother)(?: @w){0,4} "
    r"(?:hoarding|hoards)",
    r"(?:feels?|felt|something|it's|its|just) (?:really |so |a bit |very |not )*(?:wrong|right|off|creepy|"
    r"uncomfortable|weird) (?:@w ){0,4}?(?:when|about|the way|with) (?:@w ){0,3}?(?:he|she|they|uncle|teacher|"
    r"coach|carer|stepdad|support worker|dad)(?: @w){0,3} (?:touch\w*|hug\w*|look\w*|cuddl\w*|watch\w*|treat\w*|"
    r"speaks?|messag\w*|hold\w*|bath\w*)|(?:hugging|kissing|touching|tickling|messaging|cuddling|watching|staring "
    r"at) (?:me|her|him|my \w+)(?: @w){0,4} (?:wrong|creepy|uncomfortable|weird|don't like it|dont like it|scares|"
    r"secret|alone)|(?:don't|dont|not to|never) tell (?:the )?(?:police|social|school|social services|my social "
    r"worker|teacher|anyone|your mam|your mum|mam|mum)(?= |$|[.,!])|(?:to )?(?:shut (?:her|his|my|their|your) "
    r"(?:mouth|face|gob)|shut up) or (?:@w ){0,4}?(?:slap|smack|hit|hiding|else|punch|batter\w*|belt|regret|get it)",
)
CLUES = (SIGNS, LEFT, FEARS, UNEASE)
