"""A child, or an adult who cannot protect themselves, who may be suffering abuse, neglect or exploitation now.

Told by them, by somebody who knows of it, or alleged against staff. Clauses: 4.5.1, Appendix 3. Recall comes first.
"""

from fingerpost.triage.clues import Clue, Guard, detector, says
from fingerpost.triage.example import Example
from fingerpost.triage.people_words import KIN, OTHERSELF, STAFF

SIGNAL = "safeguarding"

PARTS = {
    "staff": STAFF,
    "kin": KIN,
    "otherself": OTHERSELF,
    "child": r"child|children|kids?|bairns?|bab(?:y|ies)|toddlers?|(?:little|young) (?:boys?|girls?|ones?|lad|lass|"
    r"sister|brother)|newborn|infants?|boys|girls|teenagers?|daughters?|sons?|grand ?(?:child|kids|son|daughter|"
    r"children)|niece|nephew|\d{1,2} ?(?:yr|year)s?[ \-]?olds?|\d{1,2} ?(?:yo|y/o)|pupils?|schoolgirls?|step ?(?:son|"
    r"daughter)|foster (?:child|kids?|daughter|son)|lads?|lass",
    "adult": r"patients?|residents?|mum|mam|mother|dad|father|nan|nana|gran\w*|grandad|granda|elderly \w+|old (?:man|"
    r"woman|lady|people)|vulnerable (?:\w+ )?(?:adults?|people|person|man|woman|girls?|lad|residents?)|disabled "
    r"(?:\w+ )?(?:son|daughter|man|woman|person|people|child|lad)|autistic (?:\w+ )?(?:son|daughter|man|woman|person|"
    r"people|child|lad|brother|patients?)|service users?|brother|sister|husband|wife|partner|aunt\w*|uncle|neighbour|"
    r"people with (?:\w+ )?(?:dementia|disabilities|autism)|him|her|them|me|us|another patient|people",
    "abuser": r"(?:my|her|his|their|our|the) (?:\w{1,12} ){0,2}(?:dad|father|step ?dad|stepfather|mum|mam|mother|"
    r"step ?mum|partner|husband|wife|boyfriend|bf|girlfriend|ex|uncle|brother|step ?brother|grandad|cousin|carer|"
    r"carers|teacher|coach|neighbour|son|daughter|care home|foster (?:carer|mum|dad|parents?)|babysitter|landlord|"
    r"boss|priest|imam|vicar|tutor|driver|in laws|family|parents|mother in law|bloke|fella|man|lodger|flatmate|"
    r"support worker|nurse|doctor|therapist|psychiatrist|keyworker)|he|she|they|(?:a|the|some|this|one|another|your|"
    r"that|two|female|male|night)(?: \w+){0,2} (?:man|men|bloke|older man|lad|teacher|nurse|nurses|carer|carers|"
    r"member of staff|staff member|staff|hca|support worker|worker|doctor|therapist|patient|resident|guy|uncle|"
    r"porter|driver|paramedic)|staff|nurses|carers|your staff|someone|somebody|who",
    "hits": r"hit|hits|hitting|beat|beats|beating|beaten|slap|slaps|slapped|slapping|punch|punches|punched|punching|"
    r"kick|kicks|kicked|kicking|strangle[sd]?|strangling|chok(?:e|es|ed|ing)|burn(?:s|ed|t|ing)?|hurt|hurts|hurting|"
    r"batter(?:s|ed|ing)?|smack(?:s|ed|ing)?|whip(?:s|ped)?|drag(?:s|ged|ging)?|pin(?:s|ned) (?:down|against)|"
    r"throws? (?:things|stuff)|thr[eo]w(?:n|s)?|shov(?:e|es|ed|ing)|push(?:es|ed)?|assault(?:s|ed|ing)?|abus(?:e|es|"
    r"ed|ing)|rap(?:e|es|ed|ing)|molest(?:s|ed|ing)?|grop(?:e|es|ed|ing)|touch(?:es|ed|ing)|grab(?:s|bed|bing)?|"
    r"fondl\w+|interfer(?:es|ed|ing) with|manhandl\w+|headbutt\w*|bit|bites|neglect(?:s|ed|ing)?|starv(?:es|ed|ing)|"
    r"lock(?:s|ed|ing)|tie[sd]?|chain(?:s|ed)|drug(?:s|ged|ging)|threaten(?:s|ed|ing)?|grooming|groomed|rapes|"
    r"controls|controlling|stalk(?:s|ed|ing)|rough",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        84,
        "Says that a child may be being abused or hurt.",
        r"(?:@abuser)(?: (?:is|was|'s|has|has been|have been|been|have|just|always|keeps?|kept|still|sometimes|"
        r"regularly|tried to|tries to|used to)){0,5} (?:@hits) (?:on )?(?:my|the|a|her|his|their|our|those|that|this|"
        r"own|some|young|little|his own|her own|with|to|up|at|down|inappropriately|sexually| ){0,5}(?:\w{1,10} "
        r")?(?:@child)(?= |$|[.!,?\n])(?! (?:for the door|of (?:hearing|heart)|therapy|lives with))",
        r"(?:@child)(?: \w+){0,3}? (?:is|are|was|were|'s|has been|have been|being|been|get|gets|getting|got) "
        r"(?:being |been |getting |regularly |constantly |always |sexually |physically |still ){0,5}(?:hit|beaten|"
        r"slapped|punched|kicked|abused|molested|raped|groomed|neglected|starved|exploited|trafficked|assaulted|hurt|"
        r"battered|smacked|locked|tied|touched|groped|fondled|left (?:alone|on (?:their|his|her) own|home alone|"
        r"unattended|in the car|with a)|forced|married off|cut|sold|pimped)(?= |$|[.!,?\n])(?! (?:hard by|down by "
        r"the|financially|by (?:your|the) (?:trust|system|nhs|cuts|waiting)|feelings))",
        r"(?:touch(?:es|ed|ing)|feels?|felt|rub(?:s|bed|bing)|kiss(?:es|ed|ing)|strok(?:es|ed|ing)) (?:me|her|him|my|"
        r"his|their)(?: \w+)? ?(?:up|there|down there|inappropriately|in (?:bed|my bed|a bad way|places|private)|"
        r"where|private\w*|bits|boobs|chest|bum|between|under|at night|sexually|when (?:mum|mam|dad|no ?one|i'm "
        r"asleep|she|he))(?= |$|[.!,\n])|(?:he|uncle \w+|dad|step ?dad|grandad|coach|teacher|brother|cousin|man|"
        r"someone|sir|(?:my|her|his) \w+) (?:keeps? |kept |has |was |is |always |been |tried to ){0,5}touch(?:es|ed|"
        r"ing)? (?:me|my (?:son|daughter|\w+ (?:son|daughter)|child|sister))(?= |$|[.!,\n])|(?:do|does|did|doing) "
        r"(?:\w+ )?(?:things|stuff) to (?:me|my (?:son|daughter|sister)|him|her|them)(?= |$|[.!,\n])(?! (?:help|"
        r"improve|make))|(?:messing|fiddl\w+|interfer\w+) with (?:me|my (?:son|daughter|sister)|kids|children|"
        r"little)|(?:comes?|gets?|came|got|climbs?) in(?:to)? (?:my|her|his) (?:room|bed)(?: at night| when)?(?! "
        r"(?:to (?:check|give|say)))|(?:makes?|made|forces|forced|forcing) (?:me|her|him|my \w+) (?:to )?(?:touch|do "
        r"(?:things|stuff|sexual)|take (?:photos|pictures|my clothes)|send (?:photos|pictures|pics|nudes)|watch "
        r"(?:porn|videos)|sleep with|have sex|kiss)|(?:our|it's a|a|be our|as a|little) (?:\w+ "
        r")?secret(?=.{0,40}(?:touch|tell|mum|he|dad|uncle))|(?:told|tells) (?:me|her|him) not to tell(?: anyone| my|"
        r" mum|$)",
        r"(?:home alone|left alone|on their own|on his own|on her own|by (?:them|him|her)sel\w+|unsupervised|"
        r"unattended|locked (?:in|out)|in the car)(?: \w+){0,6} (?:(?:\d|two|three|four|five|six|seven|eight|nine) "
        r"(?:kids|children|year|yr|month|boys|girls|little)|year old|yr old|bab(?:y|ies)|toddler|kids?|child(?:ren)?|"
        r"bairns?|overnight|all (?:day|night)|for (?:hours|days))|(?:bab(?:y|ies)|toddlers?|kids?|child(?:ren)?|"
        r"bairns?|\d ?(?:yr|year) old)(?: \w+){0,6} (?:home alone|left alone|on (?:their|his|her) own(?: at home| in "
        r"the house| overnight)?|by themselves at home|in the car (?:alone|park)|unsupervised|unattended|no food|not "
        r"been fed|haven't been fed|starving|filthy|covered in bruises|bruises?|screaming all night|black eye|burn "
        r"marks?|dirty nappy)",
        r"(?:online|older|grown|45|40|50|random|strange) (?:\w+ )?(?:man|men|bloke|guy|adult|stranger)(?: \w+){0,6} "
        r"(?:my (?:daughter|son|child|kid|sister|niece)|\d{1,2} ?(?:yr|year) old|girl|boy|kids|child|children|nudes?|"
        r"naked|pictures?|meet up|photos?)|(?:asking|asked|sending|sends|sent|wants?|told|blackmail\w*|bribing|"
        r"pestering) (?:my (?:\w+ )?(?:daughter|son|child|kid|sister|niece)|\d{1,2} ?(?:yr|year) olds?|kids|children|"
        r"young girls|girls|me)(?: \w+){0,5} (?:nudes?|naked|pictures? of|photos? of|nude|to meet (?:him|up)|keep "
        r"(?:it )?(?:a )?secret|gifts?|rude|sexual)|(?:i'm|im|i am|aged?|only) (?:1[0-7]|[7-9]|ten|eleven|twelve|"
        r"thirteen|fourteen|fifteen)(?: \w+){0,12} (?:older (?:man|boyfriend|bf|guy)|boyfriend is (?:2|3|4|5)\d|"
        r"(?:hits|hurts|touches|beats) me|scared (?:to go home|of (?:him|my|her))|ran away|run away|kicked out|"
        r"sleeping rough|makes me)|county lines|cuckoo(?:ed|ing)|(?:carry|carrying|running|selling|holding) (?:drugs|"
        r"food|packages|gear) for (?:them|him|older|a gang|the olders)|(?:gang|dealers?) (?:has|have|is|are|using|"
        r"taken over) (?:\w+ )?(?:my|his|her) (?:\w+ )?(?:son|daughter|brother|flat|house|nephew|lad)",
        firm=True,
    ),
    _clue(
        82,
        "Alleges that staff or carers hurt or neglect a person in their care.",
        r"(?:@staff|your staff|they|he|she|carers?|care home|the home|night staff|agency staff|bank staff|staff "
        r"member|member of staff|one of (?:your|the) (?:\w+ )?(?:staff|nurses|carers))(?: (?:on|at|in)(?: "
        r"\w+){1,4}?)?(?: (?:is|was|were|are|has|have|been|just|always|keeps?|kept|still|regularly|actually|then|"
        r"deliberately|physically|all)){0,5} (?:hit|hits|hitting|slap\w*|punch\w*|kick\w*|drag\w*|pinn\w+|beat\w*|"
        r"assault\w*|abus(?:ed|ing|es)|grop\w+|rap(?:ed|es|ing)|molest\w*|spat (?:at|on)|headlock\w*|manhandl\w+|"
        r"choked|strangled|restrain\w+(?= .{0,40}(?:bruis|face down|kneel|knee|breath|rough|hurt|mark|injur|arm))|"
        r"knelt on|twisted|threw|shoved|pushed|starv\w+|neglect\w+|burned|pulled (?:her|his|my) hair|bruised|mock\w*|"
        r"taunt\w*|touch(?:ed|ing)) (?:\w+ ){0,3}?(?:@adult|@child)(?= |$|[.!,?\n])",
        r"(?:@adult|@child)(?: \w+){0,3}? (?:is|are|was|were|'s|has been|have been|being|been|get|gets|getting|got) "
        r"(?:being |been |getting |regularly |constantly |always |sexually |physically |still |left |badly "
        r"){0,5}(?:hit|beaten|slapped|punched|kicked|abused|molested|raped|assaulted|dragged|starved|neglected|"
        r"mistreated|tortured|restrained face down|manhandled|thrown (?:to|on|against)|pinned (?:down|to)|exploited|"
        r"groped|tied (?:to|up)|locked in|robbed) (?:\w+ ){0,3}?(?:by|on|at|in|when|while|every|and)(?= )(?! (?:by "
        r"(?:the weather|traffic|cuts|waiting)))",
        r"(?:bruises?|bruised|black eyes?|finger ?marks|hand ?prints?|bed ?sores?|pressure sores?|broken (?:arm|"
        r"wrist|hip|ribs?|nose)|cuts and bruises|unexplained (?:injur\w+|bruis\w+|marks?)|fractured|scald\w*|burn "
        r"marks?|rope marks)(?: \w+){0,8} (?:@staff|staff|carers?|care home|ward|home|unit|nobody (?:knows|can "
        r"explain|reported|noticed)|no one (?:knows|can explain|reported)|can't explain|no explanation|won't say|all "
        r"over|on (?:her|his|my \w+'s?) (?:arms?|legs?|wrists?|face|back|neck|body))|(?:covered in|found|came home "
        r"with|came back with|has|with) (?:\w+ )?(?:bruises|bed ?sores|finger ?marks|bite marks|cigarette burns|"
        r"black eyes?|unexplained (?:bruises|injuries|marks))",
        r"(?:left|leaving|lying|laid|sat|sitting|found|been|kept) (?:\w+ ){0,4}?(?:in (?:his|her|their|my \w+'s|own|"
        r"a pool of) (?:own )?(?:urine|wee|piss|faeces|poo|shit|mess|soiled|wet|blood|filth|excrement|dirty)\w*|"
        r"soaked in|covered in (?:faeces|urine|poo|wee|shit|piss|vomit|blood)|without (?:food|water|fluids|"
        r"medication|his insulin|her insulin|insulin|a drink|being fed|any food)|on the floor (?:for|all|overnight)|"
        r"naked|unwashed for|in (?:the same|soiled|wet|dirty) (?:clothes|pads?|bed|sheets|nappy)|to starve|for "
        r"(?:hours|days) (?:on the floor|without|with no)|dehydrated)|(?:don't|doesn't|never|not|won't|didn't) "
        r"(?:even )?(?:feed|wash|change|bathe|turn|clean|toilet) (?:the |my |their |her|him|them)?(?:\w+ "
        r")?(?:residents?|patients?|properly|mum|mam|dad|nan|grandad|for days|all day)?(?=$|[.!,\n]| (?:and|properly|"
        r"for|all|until|so|he|she|they))(?! (?:and your mind|my mind))|(?:leav\w+|left) (?:them|him|her|residents|"
        r"patients|my \w+) in (?:wet|soiled|dirty|their own|the same)|not (?:been )?(?:fed|washed|changed|given "
        r"(?:food|water|fluids|a drink|his insulin|her insulin))(?: \w+){0,4} (?:days?|hours|week|since|ward|home|"
        r"carers?)|(?:refus\w+|withh\w+|denied|den(?:y|ies)) (?:him|her|them|my \w+|patients|residents) (?:food|"
        r"water|fluids|a drink|medication|insulin|the toilet)|rationing food|overmedicat\w+ to keep|chemical cosh|"
        r"locked (?:her|him|my \w+|them|patients?) in (?:a |the |his |her |their )?(?:room|seclusion|cupboard)(?: "
        r"\w+){0,6}|kept in seclusion for|(?:staff|nurses?|carers?) (?:laugh\w*|asleep|sleeping|watch\w*|stood|"
        r"filmed|filming)(?: \w+){0,5} (?:while|as|when|at) (?:\w+ ){0,4}(?:hurt|cut|ligatur\w*|self harm\w*|fell|on "
        r"the floor|crying|attacked|naked|seizure|choking|begg\w+)",
        firm=True,
    ),
    _clue(
        80,
        "Says that they are being abused or controlled at home, or are afraid of somebody.",
        r"(?:@abuser)(?: (?:is|was|'s|has|has been|have been|been|have|just|always|keeps?|kept|still|sometimes|"
        r"regularly|will|started|every|gets|when|drunk|and|again|tried to|tries to|goes mad|threatens to|says he'll|"
        r"says she'll|says they'll)){0,5} (?:@hits|kill|killing|rape) (?:me|us|my (?:mum|mam|dad|sister|brother|"
        r"daughter|son|nan))(?= |$|[.!,?\n])(?! (?:so (?:much|deeply) (?:with|by)|with kindness|on the shoulder|"
        r"feelings|for six|laughing|down gently|from my|up for|the wrong way|if i (?:forget|miss|don't|eat)|when "
        r"(?:she|he) finds out i|that (?:you|the|your)|to (?:hear|see|think|know)))",
        r"(?:scared|afraid|frightened|terrified|petrified)(?: of| to)(?: \w+){0,3} (?:my (?:\w+ )?(?:husband|partner|"
        r"boyfriend|bf|ex|dad|step ?dad|mum|mam|wife|girlfriend|son|brother|family|carer|uncle|in laws|parents)|"
        r"go(?:ing)? home|leave (?:him|her|the house because)|being alone with (?:him|her|my)|tell (?:anyone|my "
        r"(?:mum|dad|parents))|what he(?:'ll| will| might)? (?:do|does)|him|of what he)|(?:won't|doesn't|will not|"
        r"never|not|n't) (?:let|allow|allowed) (?:me|her|him|my (?:mum|sister|friend|daughter)) (?:to )?(?:leave|out|"
        r"see (?:my|her|his) (?:family|friends|kids|mum)|have (?:money|my|a phone|her|any)|use (?:my|the|a) phone|"
        r"work|go (?:out|anywhere|to (?:the doctors?|school|my))|speak to|talk to|contact|eat|sleep)|(?:he|she|"
        r"partner|husband|boyfriend|son|daughter|ex|they)(?: always| all| \w+ly)? (?:controls?|takes?|steals?|keeps?|"
        r"checks?) (?:all )?(?:of )?(?:my|her|mum's|mam's|nan's) (?:money|bank card|pension|benefits|phone|passport|"
        r"pip|wages)(?= |$|[.!,\n])(?! (?:in|at|safe|charged|to))",
        r"(?:domestic (?:abuse|violence)|coercive control|honou?r (?:based|killing|violence|abuse)|forced marriage|"
        r"forc(?:ed|ing) (?:me|her|my \w+) to (?:marry|get married|have (?:a baby|an abortion|sex))|being (?:made|"
        r"forced) to (?:marry|work|have sex|sell)|marry (?:my|her|a) cousin|fgm|female genital mutilation|being cut|"
        r"(?:take|taking|send|sending|taken) (?:me|her|my \w+|them|girls) (?:to|back to|abroad to) (?:\w+ "
        r"){0,3}(?:to be (?:cut|married)|for (?:a |the )?(?:wedding|marriage|cutting|ceremony)|get married|marry)|"
        r"bring shame|shame(?:d)? on the family|dishonou?r\w*)(?: \w+){0,10}(?: (?:me|my|her|she|i|i'm|scared|next "
        r"door|neighbour|daughter|sister|help|kill|at home|every|now|again)|$|[.!\n])",
        r"(?:modern slavery|(?:as|like) a slave|trafficked|human trafficking|debt bondage|(?:took|taken|takes?|keep|"
        r"keeps|kept|holding) (?:my|our|their|his|her|the workers'?) passports?|not (?:being )?paid (?:and|at all|"
        r"them)|working for (?:nothing|no pay|food)|living in (?:the|a) (?:shed|garage|van|caravan|factory)|"
        r"sleep(?:s|ing)? in the (?:shed|factory|car wash|nail bar))(?: \w+){0,10}(?: (?:help|scared|can't leave|"
        r"leave|won't let|boss|gang|workers?|car wash|nail bar|farm|house|girls?|men|next door|threat\w*|debt|"
        r"passports?|here|me|them|him|her)|$|[.!\n])|(?:made|forced|forcing|pimping|selling|makes) (?:me|her|my \w+|"
        r"girls) (?:to )?(?:sleep with|have sex with|for sex|into prostitution|on the streets|work (?:for (?:free|"
        r"nothing)|in a brothel|the streets)|out)|cuckooing|(?:taken|taking|took) over (?:my|his|her|their)(?: "
        r"[\w\x27]{1,14}){0,2} (?:flat|house|home)|(?:kids?|child\w*|bab(?:y|ies)|bairns?|toddlers?).{0,50}(?:being "
        r"(?:hit|hurt|beaten|abused|battered|neglected)|scream\w+.{0,30}(?:hit|hurt|beat))",
        r"(?:neighbours?|next door|upstairs|across the road|woman|kid|child|lady|man|family|mate|friend|sister)(?: "
        r"\w+){0,10} (?:screams?|screaming|being (?:beaten|hit|hurt|battered|attacked|abused|controlled)|gets? "
        r"(?:beaten|hit|battered)|black eyes?|bruises|crying every night|begging|thumping|locked in|not been seen|"
        r"hasn't been seen|not (?:eating|washing|coping)|no food|living in (?:filth|squalor)|hoarding|rats|no "
        r"heating|wandering)(?= |$|[.!,\n])|(?:wandering|found|walking)(?: \w+){0,6} (?:in (?:his|her) (?:nightie|"
        r"pyjamas|nightdress|dressing gown)|confused|barefoot|lost and confused|in the road|no shoes)|(?:son|"
        r"daughter|carers?|staff|nephew|neighbour|grandson|family|someone|he|she|they)(?: \w+){0,4} (?:stealing|"
        r"taking|steals|takes|taken|stole|robbing|draining|emptied|spending|living off|helping (?:him|her)self to) "
        r"(?:\w+ ){0,3}(?:mum's|mam's|nan's|dad's|grandad's|gran's|her|his|old (?:lady|man)'s|their|vulnerable) "
        r"(?:\w+ )?(?:money|pension|savings|bank|card|account|benefits|house|medication|pip|attendance allowance)",
        firm=True,
    ),
    _clue(
        66,
        "Tells of past or possible abuse, or says that somebody may not be safe.",
        r"(?:i was|i've been|i have been|she was|he was|my (?:\w+ )?(?:daughter|son|sister|brother|mum|mam|friend|"
        r"nan) (?:was|has been)|been|being|getting) (?:raped|sexually (?:abused|assaulted|harassed|exploited)|"
        r"molested|groomed|abused(?! (?:by the system|online for))|assaulted|touched inappropriately|groped|spiked|"
        r"exploited|trafficked|beaten up?|stalked)(?= |$|[.!,?\n])",
        r"(?:child|children|kids|vulnerable adult|adult|serious|massive|huge|real|major|urgent|raise a|report a|"
        r"making a|made a|a) (?:protection |abuse |neglect |welfare |sexual )?(?:safeguarding (?:concern|issue|alert|"
        r"referral|risk|failure|incident|nightmare)|at risk of (?:harm|abuse|neglect|exploitation|significant harm))|"
        r"safeguarding (?:concern|issue|alert|referral needed|risk|incident|failed|is failing|ignored)(?= |$|"
        r"[.!,\n])(?! (?:training|course|policy|lead|team|week))|(?:child|children|kids|bairns|baby|babies|"
        r"vulnerable|grandkids|grandchildren|he|she|they|mum|mam|nan) (?:(?:aren't|isn't|is not|are not|not|never|"
        r"don't feel) safe|(?:is|are) (?:in danger|at risk|being neglected|neglected|unsafe))(?: (?:at home|there|"
        r"with (?:him|her|them|his|that)|in that (?:house|home)|on (?:that|your) ward|around|on (?:his|her|their) "
        r"own|and))?(?=$|[.!\n ])(?! (?:hands|to (?:say|use|assume|eat)|and well|of (?:flooding|closure)|from covid))",
        r"(?:worried|concerned|fear|scared|frightened|worry) (?:about|for) (?:the |a |my |those |her |his |their |"
        r"these |that |my neighbour's |next door's |the safety of |the welfare of )+(?:\w+ )?(?:child|children|kids?|"
        r"bairns?|baby|toddler|grandchildren|grandkids|little (?:girl|boy|one)s?|vulnerable|old (?:man|lady|woman)|"
        r"elderly \w+|neighbour|safety|welfare)(?= |$|[.!,\n])(?! (?:'s )?(?:future|exams?|school|education|"
        r"results))|(?:no ?one|nobody) (?:is|has been|comes|came|visits|checks?|checking|looking after|looks after|"
        r"feeds?|feeding|washes|seen|fed|washed|has seen) (?:on |to see |in on )?(?:him|her|them|my (?:\w+ )?(?:mum|"
        r"dad|nan|grandad|neighbour|uncle|aunt))(?= |$|[.!,\n])(?! (?:about|back|before|the))|(?:can't|cannot|unable "
        r"to|not able to|isn't|not|no longer) (?:look(?:ing)? after|feed(?:ing)?|wash(?:ing)?|car(?:e|ing) for|"
        r"protect(?:ing)?|cop(?:e|ing) with) (?:my (?:\w+ )?(?:kids?|child\w*|bab(?:y|ies)|son|daughter|bairns?)|the "
        r"(?:kids|children|baby|bairns)|him|her(?:self)?|himself|themselves)(?= |$|[.!,\n])|(?:want|going|gonna|"
        r"might|could|scared i(?:'ll| will| might)?|thoughts? (?:of|about)|urge|urges) (?:to )?(?:hurt|hurting|harm|"
        r"harming|shake|shaking|smother|smothering|drown|drowning|hit|hitting|kill|killing|throw|throwing) (?:my |"
        r"the )?(?:\w+ )?(?:baby|babies|kids?|child|children|bairns?|son|daughter|newborn|toddler)",
    ),
    _clue(
        70,
        "Describes signs that somebody may be abused, neglected or exploited.",
        r"(?:shak(?:e|es|ing)|shook|grabb\w+|yank\w+|pull\w+|squeez\w+|twist\w+|pinch\w+|sit(?:s|ting)? on|sat on|"
        r"kneel\w* on|lean\w* on|drag\w*|wrestl\w+|slamm\w+|push\w+|shov\w+) (?:my (?:\w+ )?(?:mum|mam|nan|dad|"
        r"grandad|son|daughter|brother|sister|wife|husband|child|mother|father)|patients?|residents?|the (?:old|"
        r"elderly|kids|child\w*|baby)|her (?:arm|hair|about)|him about|kids|children)(?= |$|"
        r"[.!,\n])(?=.{0,80}(?:shout|scream|face|hair|floor|hurt|cry|bruis|ward|staff|carer|assistant|seen it|every|"
        r"home))",
        r"(?:bab(?:y|ies)|toddlers?|kids?|child(?:ren)?|bairns?)(?:'s|s|'ve)?(?: \w+){0,3} (?:been |is |are |was "
        r")?(?:crying|screaming|alone|outside|inside|in there)(?: \w+){0,5}.{0,12}(?:nobody|no ?one|no adults?|"
        r"parents? (?:not|aren't|out|passed out|drunk)|no answer|by (?:itself|themselves))|(?:daughter|son|girl|lass|"
        r"sister|niece|granddaughter|she|mate)(?:'s)?(?: \w+){0,2} (?:boyfriend|bf|partner|fella|girlfriend|man)(?: "
        r"\w+){0,4} (?:2\d|3\d|4\d|5\d|6\d|older|twice her age)(?: \w+){0,5}(?:\W+\w+){0,3} (?:1[0-7]|thirteen|"
        r"fourteen|fifteen|twelve|underage)|(?:film(?:s|ed|ing)?|watch(?:es|ed|ing)?|record(?:s|ed|ing)?|"
        r"photograph\w*|spies? on|spying on|takes? (?:photos|pictures|videos) of) (?:me|her|him|my (?:daughter|son|"
        r"sister)|the kids|children|girls)(?: \w+){0,3} (?:shower|bath|bedroom|toilet|naked|undress\w*|change|"
        r"changing|sleep\w*|getting dressed)",
        r"(?:carer|carers|staff|nurse|son|daughter|husband|partner|wife|he|she|they|boyfriend|care home)(?: "
        r"\w+){0,3} (?:shouts?|shouting|screams?|screaming|swears?|swearing|rough|nasty|cruel|threatens?) (?:at |"
        r"with |to )(?:her|him|them|my \w+|me|the (?:old|residents|patients|kids))(?=.{0,60}(?:marks?|bruis\w*|"
        r"scared|crying|afraid|frightened|flinch\w*|won't eat|hit|every (?:day|night)|withdrawn|help))|(?:marks?|"
        r"bruis\w+|cuts|burns|grip marks) (?:on|all over|up|around) (?:her|his|my \w+'s?|their|the (?:kids?|child\w*|"
        r"baby)'?s?) (?:\w+ )?(?:wrists?|arms?|neck|legs?|face|back|body|ankles?|thighs?)(?! (?:from|after) (?:the|a|"
        r"her|his|my) (?:iv|cannula|blood|fall|operation|self))",
        r"(?:kids?|child\w*|bairns?|toddlers?|babies|baby|little ones)(?: \w+){0,8} (?:out|outside|wandering|playing "
        r"out|street|road|roaming|begging|running about)(?: \w+){0,4} (?:midnight|\d ?am|all night|late at night|in "
        r"(?:nappies|pyjamas|the dark|winter)|no (?:coat|shoes|adults?|parents?|supervision)|barefoot|unsupervised|"
        r"hungry|at night|by themselves|alone)|(?:kids?|child\w*|bairns?|baby|toddler)(?: \w+){0,6} (?:always hungry|"
        r"never fed|no clean|no food in|skin and bone|filthy clothes|terrified of|flinch\w*|scared of (?:his|her|"
        r"their) (?:dad|mum|mam|step\w*))",
        r"(?:teacher|coach|tutor|vicar|scout leader|boss|neighbour|uncle|step ?dad|older (?:man|lad|boyfriend|guy)|"
        r"man|bloke|someone|stranger|nurse|support worker|therapist|carer|care worker|counsellor|doctor|"
        r"keyworker)(?: \w+){0,4} (?:messag\w+|text\w*|snap\w*|dm\w*|email\w*|asks?|asking|asked|wants?|wanting|"
        r"sends?|sending|sent|begs?|begging|pressur\w+|offers?|offered|invit\w+|kiss\w*|comes? on to|flirt\w*|slept|"
        r"sleeping|sex)(?: \w+){0,2} (?:me|my (?:daughter|son|sister|kid|child)|her|him)?(?: \w+){0,4} ?(?:pics?|"
        r"pictures?|photos?|nudes?|naked|kiss|sex|alone|meet (?:him|up)|secret\w*|money for|gifts?|cuddle|sleepover|"
        r"to his (?:house|flat)|send him|for selfies|love me|special)(?= |$|[.!,?\n])(?! (?:appointment|session))",
        r"(?:have to|made to|has to|forced to|makes me|making me|got to|told to|expected to|supposed to) (?:sleep "
        r"with|have sex with|do (?:sexual )?(?:favours|stuff|things) (?:for|with|to)|give (?:him|them) (?:sex|all "
        r"my)|go with|hand over|strip|beg|deliver (?:drugs|packages)|sell (?:drugs|myself)|work (?:all|every|without|"
        r"for (?:free|nothing))|marry)(?= |$|[.!,\n])(?! (?:the (?:flow|team)|my (?:gut|appointment)))|(?:being|"
        r"getting|is|are|was|been|gets) (?:used|exploited|targeted|groomed|taken advantage of|manipulated|conned|"
        r"scammed|robbed|bullied|controlled|cuckooed|preyed on|threatened) (?:by|for)(?: \w+){0,3} (?:drug|dealers?|"
        r"gangs?|neighbours?|family|carers?|older|men|people|lads|boyfriend|husband|partner|scammers?|his money|her "
        r"money|sex|criminals|kids|youths|the olders)(?=.{0,80})",
        r"(?:vulnerable|learning (?:difficult\w+|disab\w+)|disabled|autistic|dementia|elderly|old (?:man|lady|woman)|"
        r"blind|deaf|down'?s)(?:[\w\s,\x27]{0,60}) (?:used|exploited|targeted|robbed|conned|scammed|bullied|hit|hurt|"
        r"beaten|abused|neglected|locked|starv\w+|alone for days|not (?:been )?(?:fed|washed|cared for)|dirty|taken "
        r"advantage|tormented|stones thrown|egged|shouted at|scared to (?:leave|go))(?= |$|[.!,\n])(?! (?:by (?:the "
        r"(?:system|trust|nhs|council|government|cuts|wait\w*)|your (?:trust|service))|at the (?:clinic|parking)))|"
        r"(?:strangl\w+|chok(?:ed|es|ing)|throttled|suffocat\w+|smother\w+) (?:me|her|my (?:mum|sister|daughter|"
        r"friend))(?= |$|[.!\n])",
    ),
)

PUBLIC = says(
    r"(?:safeguarding|domestic abuse|child protection|abuse|fgm|slavery|trafficking|exploitation|neglect) "
    r"(?:training|course|policy|policies|lead|team|week|awareness|conference|webinar|board|partnership|newsletter|"
    r"level \d|e ?learning|module|adults board|campaign|day|month|strategy|procedure\w*|champion\w*|vacanc\w+|"
    r"officer|nurse|charity|services?|helpline|support|survivors?|awareness)|(?:training|course|webinar|conference|"
    r"workshop|awareness|campaign|petition|fundrais\w+|helpline|childline|nspcc|refuge|women's aid|podcast|"
    r"documentary|panorama|dispatches|film|movie|novel|book|soap|eastenders|coronation street|corrie|hollyoaks|"
    r"emmerdale|storyline|drama|episode|series|character|plot|play|history|historical|in the (?:19)?\d\ds|decades "
    r"ago|inquiry|inquest|court heard|jailed|sentenced|convicted|found guilty|news|bbc|article|headline|report "
    r"(?:finds|found|says|into|on)|cqc (?:report|found)|savile|winterbourne|edenfield|whorlton|study|research|"
    r"statistics|figures|survey|if you (?:are|'re|know|suspect|think|see|have)|are you (?:experiencing|affected)|"
    r"anyone (?:experiencing|affected)|call 999|report it|speak up|spot the signs|know the signs)",
)
LONG_AGO = says(
    r"(?:\d+|many|several|few|ten|twenty|thirty|forty|fifty) (?:years|decades) ago|as a (?:child|kid|teenager)|when "
    r"i was (?:a (?:child|kid|girl|boy|teen\w*)|\d+|little|young|younger)|in (?:my )?childhood|(?:childhood|"
    r"historic\w*|past) (?:abuse|trauma|sexual abuse)|in (?:19\d\d|200\d)|survivor|used to (?:hit|beat|abuse|touch|"
    r"hurt)|my late (?:husband|father)|he's (?:dead|in prison) now|left him (?:\w+ )?years|i'm safe now|safe now|"
    r"free (?:of him )?now",
)
OTHER = says(
    r"not (?:being )?(?:abused|hurt|hit|neglected)|never (?:hit|hurt|abused|touched|laid)|no (?:abuse|neglect|"
    r"bruises|safeguarding)|thank(?:s| you)|brilliant|saved|helped (?:me|us) (?:leave|escape|get out)|touch(?:ed|ing|"
    r"es)? (?:my|our|everyone's) hearts?|touched by|hit (?:the|a|home|rock bottom|me like|by (?:a|the) "
    r"(?:realisation|news|car|bus))|beat(?:ing|s)? (?:cancer|stigma|depression|anxiety|the (?:odds|queue|illness)|us "
    r"(?:at|in|\d))|lol+|haha\w*|at (?:fifa|chess|scrabble|monopoly|football|cards)|on xbox|kick(?:ed|s|ing)? (?:me|"
    r"us) (?:off|out of) (?:the|facebook|teams|zoom)|punch(?:es|ed)? above|(?:baby|kids?|toddler|bump) (?:is |was "
    r")?(?:kick(?:s|ed|ing)|hit(?:s|ting)? me)|cat|dog|puppy|hamster|tooth fairy|nappy rash|teething|carer's? "
    r"(?:assessment|allowance|support|group)|flu jab|vaccin\w+|burn(?:t|ed)? (?:my|the) (?:toast|tea|dinner)|"
    r"hurt(?:s)? (?:me|us) (?:that|to (?:see|hear|think|know)|when (?:people|you|they) (?:say|ignore|cancel))|hits? "
    r"me (?:that|how|sometimes how|when i think)",
)
GUARDS = (Guard(40, PUBLIC, whole=True), Guard(32, LONG_AGO, whole=True), Guard(36, OTHER, whole=True))
detect = detector(SIGNAL, CLUES, GUARDS)

EXAMPLES = (
    Example("my dad hits me", True),
    Example("he touched me and said it was our secret", True),
    Example("Staff on your ward slapped my mum", True),
    Example("My brother came home from your unit covered in bruises", True),
    Example("there's a toddler left alone in the flat upstairs all night", True),
    Example("my partner won't let me leave the house", True),
    Example("Carers are stealing my nan's pension", True),
    Example("an older man online keeps asking my daughter for pictures", True),
    Example("My husband punched me again last night and I'm scared to go home", True),
    Example("grandad was left in his own urine for hours", True),
    Example("they are taking my sister to Pakistan to get married and she's 15", True),
    Example("they took our passports and we work at the car wash for no pay", True),
    Example("A nurse dragged my daughter across the floor by her hair", True),
    Example("I can hear next door's kids screaming, I think they're being hit", True),
    Example("im 13 and my boyfriend is 24 and hes hurting me", True),
    Example("dealers have taken over my brother's flat", True),
    Example("I was raped by another patient on your ward", True),
    Example("I keep having thoughts of hurting my baby", True),
    Example("Safeguarding training level 3 is now online", False),
    Example("It's Domestic Abuse Awareness Week", False),
    Example("Thank you to the safeguarding team for your help", False),
    Example("If you are worried about a child call 999", False),
    Example("Panorama showed staff abusing patients at that hospital", False, "news"),
    Example("The coroner said he was neglected in 1998", False, "publicised"),
    Example("my baby keeps kicking me, 30 weeks pregnant!", False),
    Example("Your kindness touched me", False),
    Example("It hurts me that you cancelled again", False, "complaint"),
    Example("My son has been waiting two years for an autism assessment", False),
    Example("Boro beat us 3-0", False),
    Example("The food on the ward is terrible", False),
    Example("I'm scared of going to the dentist", False),
    Example("Emmerdale's coercive control storyline is so well done", False),
    Example("My wife keeps beating me at scrabble", False),
    Example("Kids had a great time at the family day", False),
    Example("I look after my mum and need a carer's assessment", False),
)
