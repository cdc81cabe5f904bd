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
CLUES = (SIGNS, LEFT, FEARS)
