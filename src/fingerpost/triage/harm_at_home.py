"""How people say that somebody is hurt, controlled or used outside care: at home, in the family, by others.

Children and people with learning disabilities say it in few and plain words ("he comes in my room"); their words are
here too. Clauses: 4.6.1, Appendix 3.
"""

from fingerpost.triage.clues import Clue, says
from fingerpost.triage.people_words import KIN

PARTS = {
    "kin": KIN,
    "who": r"he|she|they|(?:my|me|our|her|his|their|the|a|wor|this|some|that|mums?|mams?|mum's|mam's|sister's|"
    r"daughter's) (?:\w{1,12} ){0,2}?(?:step ?dad|step ?mum|step ?father|step ?brother|stepmother|dad|mum|mam|father|"
    r"mother|uncle|aunt(?:ie|y)?|brother|sister|cousin|grandad|granda|grandfather|husband|hubby|wife|partner|"
    r"fella|bloke|boyfriend|bf|girlfriend|gf|ex|missus|man|men|lad|lads|boys?|lass|woman|lady|"
    r"people|someone|neighbou?rs?|landlord|teacher|coach|babysitter|childminder|carers?|support worker|flat ?mate|"
    r"house ?mate|friend|mate|in ?laws|family|parents|son|daughter|nephew|grandson|niece|boss|"
    r"patient|priest|vicar|imam|tutor|taxi driver|guy|staff|driver|dealers?|kids?|gang)|someone|somebody|mum|mam|"
    r"dad|daddy|mummy|mammy|grandad|stepdad|uncle|auntie|cousin|brother|bf|hubby|husband|a patient|(?:mums?|mams?|"
    r"mum's|mam's|mummy's|mammy's|her|sisters?) (?:new )?(?:boyfriend|bf|fella|bloke|partner)|boyfriend|another "
    r"(?:patient|resident)|(?:uncle|auntie|aunty|mr|dr|cousin) \w{2,12}",
    "adv": r"(?:always|keeps|kept|just|has|have|had|'s|been|then|still|sometimes|often|also|only|regularly|used|"
    r"started|starts|is|was|were|are|nearly|got drunk and|gets drunk and|comes home (?:drunk )?and|comes (?:in|"
    r"round) and|came (?:in|round) and|tried to|tries to|"
    r"wants to|likes to|goes mad and|gets angry and|and|who|physically|sexually|really|badly|will|did|even|says "
    r"he will|grabbed me and|would|'ll|all|does|do|again)",
    "struck": r"hit|hitted|hits|hitting|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|smack(?:s|ed|"
    r"ing)?|pinch(?:es|ed|ing)?|shov(?:e|es|ed|ing)|drag(?:s|ged|ging)?|throttl(?:e|es|ed|ing)|strangl(?:e|es|ed|"
    r"ing)|"
    r"chok(?:e|es|ed|ing)|beat(?:s|ing)?|beats? up|thump(?:s|ed|ing)?|assault(?:s|ed|ing)?|attack(?:s|ed|ing)|"
    r"batter(?:s|ed|ing)?|bray(?:s|ed|ing)?|whack(?:s|ed|ing)?|belt(?:s|ed|ing)|clout(?:s|ed|ing)?|leather(?:s|ed|"
    r"ing)?|hurt(?:s|ed|ing)?|starv(?:es|ed|ing)|"
    r"abus(?:e|es|ed|ing)|rap(?:e|es|ed|ing)|molest(?:s|ed|ing)?|grop(?:e|es|ed|ing)|burn(?:s|t|ed|ing)|(?:threw|"
    r"throws|chucks|chucked) (?:\w+ ){0,2}at|lamp(?:s|ed)|knock(?:s|ed|ing)(?: \w+){0,2} about|lay(?:s|ing)? "
    r"(?:his|her|their|a) hands? on|laid (?:his|her|a) hands? on|"
    r"(?:put|puts|had|got) (?:his|her) hands? (?:round|around|on) (?:my|her|his) (?:neck|throat)|(?:pulls?|"
    r"pulled) (?:me|her|him) (?:\w+ )?by the hair",
    "loved": r"me|us|him|her|(?:my|our|his|her|the|their|wor|me|next doors?|a) (?:\w{1,12} ){0,3}?(?:@kin|kids|"
    r"bairns|children|baby|babies|toddler|little (?:one|ones|boy|girl)|grandkids|grandbairn|neighbour|old lady|"
    r"lad|lass|girl|boy)|the \d (?:yr|year) old|mum|mam|nan|nana|gran|dad",
    "child": r"(?:\w+ ){0,2}?(?:kids?|bairns?|child|children|baby|babies|bab|toddlers?|little (?:one|ones|boy|"
    r"girl|lad|lass)|grandkids?|grandbairns?|grandson|granddaughter|niece|nephew|son|daughter|(?:1?\d|one|two|"
    r"three|four|five|six|seven|eight|nine|ten) ?(?:yr|year|years?|yo|month|months)s? olds?)",
    "private": r"(?:my|her|his|their|me|our \w+'s|my \w+'s) (?:\w+ )?(?:bum|bits|boobs?|chest|breasts?|private "
    r"?(?:parts|bits|area)?s?|privates|willy|fanny|flower|minnie|thighs?|legs?|leg|penis|vagina|crotch|knickers|"
    r"pants|bra|body|bottom|foof|front bottom|tuppence|arse|hair and legs)",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        80,
        "Says that somebody at home or close by hurts them or another person.",
        r"(?:@who) (?:(?:@adv) ){0,4}(?:@struck) (?:@loved)(?! (?:feelings|most|that|with kindness|so much "
        r"(?:when|that)|to (?:say|see|admit|hear|think)|to it|when (?:you|they|people) (?:say|don't|cancel)|car|"
        r"head (?:on|off)|down when|knees?|up on|hard|for (?:lunch|tea)|at (?:fifa|scrabble|chess|cards|pool|"
        r"monopoly)))",
        r"(?:i|we|he|she|they|my \w+|our \w+|kids|bairns) (?:\w+ )?(?:(?:'m|'re|'s|am|is|are|get|gets|was|were|"
        r"been|being|getting|keep|keeps|got|have|has|still) ){1,3}(?:hit|beaten(?: up)?|battered|abused|assaulted|"
        r"raped|strangled|attacked|hurt|knocked about|punched|slapped|molested|touched|groomed|controlled|"
        r"sexually (?:abused|assaulted))(?: \w+){0,3} (?:by|at home|by my|off) (?:my |her |his |our |the |their |"
        r"a |an |me |home|someone|older |somebody |another )",
        r"(?:scared|frightened|terrified|afraid|petrified) (?:of|to go home (?:to|because|cos)|for my life|to be "
        r"(?:in the house|alone|left) with|he(?:'ll| will)|she(?:'ll| will)) ?(?:going home|what (?:he|she)(?:'ll|"
        r" will| might| is going to|'s going to)(?: do)?|(?:my|her|his) (?:\w+ ){0,2}?(?:husband|partner|"
        r"bf|boyfriend|ex|wife|dad|stepdad|mum|mam|son|brother|family|uncle|parents)|him|going to (?:hit|kill|"
        r"hurt|find|come) (?:me|us)|(?:hit|kill|hurt|find) (?:me|us))",
        r"(?:in|left|leave|leaving|fled|fleeing|flee|escape|escaping|trapped in|out of|stuck in|get out of|"
        r"experiencing|suffering|victim of|running from|living with|going through) (?:an |a |my |this |from "
        r")*(?:very |violent and |controlling and )?(?:abusive|violent|controlling|coercive) (?:relationship|"
        r"marriage|partner|husband|home|ex|bf|boyfriend|household|wife|dad|family)",
        r"(?:experiencing|suffering|fleeing|going through|escaping|living with|report|reporting|there is|there's|"
        r"witnessing|because of|due to) (?:\w+ )?(?:domestic (?:abuse|violence)|coercive control|dv)(?! "
        r"(?:awareness|training|service|charity|month|conference|team))",
        r"(?:he|she|my (?:\w+ )?(?:husband|ex|partner|bf|boyfriend|dad|brother|wife|family|son|stepdad))(?:'s| "
        r"has| have| keeps?| is| says he'll| said he'll| says he will| said he will|'ll| will)? (?:threaten(?:ed|"
        r"s|ing) (?:to (?:kill|hurt|burn|stab|harm|take the kids|shoot|set|throw)|me|us|my)|(?:going to |gonna "
        r")?(?:kill|stab|hurt) (?:me|us)(?! (?:when|for|lol|if i (?:miss|don't|forget|spend|buy|eat))))",
        firm=True,
    ),
    _clue(
        82,
        "Says that somebody touches them or another person, or makes them do things.",
        r"(?:@who) (?:(?:@adv) ){0,4}(?:touch|touched|touches|touching|toucht) (?:me|her|him|us|them|my "
        r"(?:daughter|son|sister|brother|niece|nephew|granddaughter|grandson|little \w+)|other (?:girls|kids|"
        r"children|patients)|(?:girls|kids|children|patients))(?! (?:deeply|so much|with (?:his|her) (?:kindness|"
        r"story|words)|base|heart|in (?:a|so) \w+ way|up with|and (?:changed|inspired)))",
        r"(?:touch|touched|touches|touching|grabbed|grabs|grope|groped|groping|rubbed|rubs|rubbing|stroked|"
        r"stroking|strokes|put (?:his|her) (?:hands?|fingers?) (?:on|up|in|down|inside|between)|puts (?:his|her) "
        r"(?:hands?|fingers?) (?:on|up|in|down)|looks at|look at|felt|feels|show(?:s|ed)?|squeezed) "
        r"?(?:@private)(?! (?:temperature|pulse|pain|up|warm|cold|heavy|numb|better|hurt))",
        r"(?:@who) (?:(?:@adv) ){0,4}(?:comes? (?:in|into|in to)|came (?:in|into)|coming (?:in|into)|gets? in|got "
        r"in|climbs in(?:to)?|sneaks? in(?:to)?|creeps in(?:to)?|goes in(?:to)?|sneaked in(?:to)?) (?:my|her|his|"
        r"the (?:girls|kids|boys)) (?:bed|bedroom|room)(?: \w+)? ?(?:at night|(?:when|while|after) (?:\w+ "
        r")?(?:mum|mam|everyone|dad|she|he|i'm|i am|the|its|it's)|in the night|naked|every night|and (?:\w+ "
        r")?(?:touch|lies|lays|gets|sits|does|shuts|locks|i|kiss|won't|hurts|it|makes|stays|tells)\w*|$|[.!?\n])",
        r"(?:makes?|made|making|forc(?:es|ed|ing)|want(?:s|ed|ing)|asks?|asked|tells?|told|tried to (?:get|make)|"
        r"trying to get) (?:me|her|him|them|us|my daughter|my son|girls|kids) (?:to )?(?:do (?:stuff|things|it|"
        r"sexual|bad things|rude|dirty)|touch (?:him|it|his|her|them)|kiss (?:him|it|his)|take (?:my|her|his) "
        r"(?:clothes|pants|top|knickers|bra)|undress|have sex|sleep with|watch (?:porn|him|dirty|rude)|"
        r"send (?:him |her |them )?(?:nudes|pics|pictures|photos|videos)|show (?:him|them)|suck|not to tell|not "
        r"tell|keep (?:it )?(?:a )?secret|it'?s? (?:a|our) secret)",
        r"(?:our|it's a|its a|special) (?:little |special )?secret(?! (?:weapon|santa|to|ingredient|is|recipe))|"
        r"(?:special|trouble|secret)(?: \w{1,8}){0,3} (?:not to|don't) tell|not (?:to|allowed to|supposed to) "
        r"tell (?:anyone|anybody|any 1|my mum|my mam|my dad|you|no one|nobody|mum|mam)|(?:will|'ll|would|gonna) "
        r"(?:\w+ )?(?:get in trouble|be in trouble|go in care|be taken away|hurt (?:my|me)|kill (?:my|me)) (?:\w+ "
        r")?if i (?:tell|told|say|grass)",
        r"(?:he|she|they|dad|stepdad|uncle|grandad|someone|teacher|a (?:man|lad|boy|patient|carer))(?: \w+)? "
        r"(?:raped|rapes|is raping|sexually (?:assaulted|abused|abuses|abusing)|molested|molests|interfered with|"
        r"fiddled with|flashed|exposed (?:himself|herself)|abused|got (?:his|it) (?:willy|thing|bits|dick) "
        r"out)(?! (?:their|his|her|the) (?:position|power|trust|time))",
        r"(?:i|she|he|my (?:\w+ )?\w+|our \w+|a patient|patients)(?:'ve|'s)? (?:(?:was|were|has|have|had|been|got|"
        r"being|is|just|also|nearly) ){1,4}(?:raped|sexually (?:assaulted|abused)|molested|groped|date raped|gang "
        r"raped|spiked and|drugged and|flashed)",
        r"(?:male|another|a|other|the) (?:male |female )?(?:patient|patients|resident|residents|service user) "
        r"(?:\w{1,10} ){0,4}(?:in(?:to)? (?:my|her|his) (?:bed|room|bedroom|shower) (?:and|at night|naked|again|"
        r"while|when)|got into|gets into|climbed in(?:to)?|on top of|naked|kissing|kissed|touching|touched|"
        r"groping|having sex|sexual\w*|exposing|masturbating|watching) (?:her|his|my|me|in front|with|other|the "
        r"(?:female|women's)|daughter|a \w+ patient) ?(?:bed|room|bedroom|shower|bathroom|corridor)?",
        firm=True,
    ),
    _clue(
        74,
        "Says that a child is left alone, hurt, hungry or in danger.",
        r"(?:@child) (?:\w{1,12} ){0,6}?(?:left|leaves|leaving|home|locked|abandoned|alone|outside|wandering|out) "
        r"(?:\w{1,9} ){0,4}?(?:(?:home )?alone|on (?:their|his|her|its) own|by (?:them|him|her)sel\w+|unattended|"
        r"in the (?:car|street|road|cold|rain|pram)|unsupervised|all (?:night|day|weekend)|(?:until|til|till|at) "
        r"(?:\d+|midnight|all hours)|home alone)(?! (?:in the waiting|at school))",
        r"(?:leaves?|leaving|left|locks?|locked) (?:the |her |his |their |our |my |a |them |wor |those |three |"
        r"two )+(?:@child) (?:\w{1,9} ){0,5}?(?:alone|on (?:their|his|her) own|unattended|with (?:strangers|no "
        r"food|anyone|random|a known|him while)|in (?:the|a|his|her) (?:car|room|house|flat|dark|cupboard|pub)|"
        r"all (?:night|day|weekend)|while (?:she|he|they) (?:goes?|went|is|are|was|get|out|drinks?))",
        r"(?:@child) (?:\w{1,12} ){0,5}?(?:screaming|crying|hungry|starving|filthy|dirty|covered in (?:bruises|"
        r"marks|shit|nits|sores)|terrified|begging (?:for|me)|scared to go|not (?:been )?(?:fed|eating|changed)|"
        r"no (?:food|shoes|coat|heating|bed|nappies|clean)|sleeping on the floor|flinch\w*|in danger|at risk)(?: "
        r"\w+){0,3} ?(?:every (?:night|day)|for (?:days|hours)|all (?:night|day)|next door|to (?:eat|go home)|"
        r"home|with (?:him|her)|again|food|$|[.!?\n])",
        r"(?:(?:hear|heard|hearing|see|saw|seen|watched|listening to) )(?:\w{1,10} ){0,6}?(?:hit(?:ting)?|"
        r"smack(?:ing)?|beat(?:ing)?|scream(?:ing|s)? at|batter(?:ing)?|slap(?:ping|ped)?|bray(?:ing)?|"
        r"punch(?:ing|ed)?|kick(?:ing|ed)?|dragg(?:ing|ed)|drag|shak(?:e|ing)|leather(?:ing)?|belt(?:ing)?|effing "
        r"and jeffing at) (?:\w{1,8} ){0,3}?(?:@child|him|her|wife|missus|gran\w*|mother|mum|mam|dog)",
        r"(?:drunk|drinking|pissed|high|stoned|off (?:his|her|their) (?:head|face|tits)|using(?! the| a)|smoking "
        r"(?:crack|weed|heroin|it)|injecting|dealing(?! with)|on (?:crack|heroin|smack|drugs|spice)|passed out|"
        r"taking drugs|drugs everywhere|needles)(?: \w{1,10}){0,7} (?:with|around|in front of|while|looking after|"
        r"in charge of|near|holding) (?:\w+ ){0,3}?(?:@child)",
        r"(?:no food in the (?:house|cupboards?|fridge)|nothing to eat (?:at home|in)|mum (?:doesn't|dont|don't|"
        r"never) (?:feed|get up|come home|wake)|(?:mum|mam|dad|she|he|they) (?:hasn't|hasnt|not|havent|never) "
        r"(?:come|came|been) (?:home|back) (?:for|since|in) (?:\w+ )?(?:days|nights?|\w+day)|i(?:'m| am|m) (?:\d|"
        r"1[0-7]) (?:\w+ ){0,4}?(?:homeless|kicked out|on my own|sleeping (?:rough|at|in)|pregnant|nowhere|run "
        r"away|ran away))",
        r"(?:kicked|threw|chucked|throwing|kicking) (?:me|him|her) out (?:\w+ ){0,6}?(?:i(?:'m| am|m) (?:only "
        r")?1[0-7]|(?:he|she)(?:'s| is) (?:only )?1[0-7]|nowhere to (?:go|sleep)|onto the street)|(?:i(?:'m| am|"
        r"m) (?:\d|1[0-7])|as a \d+ ?yr old)(?: \w{1,10}){0,6} (?:look after|looking after|care for|caring for) "
        r"(?:my|me) (?:\w+ )?(?:mum|mam|dad|brother|sister|siblings)",
        r"(?:shook|shaking|shakes|shaken|smother\w*|scald\w*|drop(?:ped|s)|thrown?|threw|throwing) (?:the |her |"
        r"his |their |my |our )(?:newborn|baby|bab|bairn|toddler|little one|infant)(?! (?:out of|shower|food|to "
        r"sleep))",
    ),
    _clue(
        72,
        "Suggests grooming, or that a child or young person is used sexually.",
        r"(?:groom(?:ed|ing|er|s)) (?:by|my|our|her|him|me|girls|boys|kids|children|young|a|the|teenage|online|"
        r"patients|vulnerable|on|\w+ daughter)(?! (?:dog|cat|salon|poodle|parlour|himself|themselves))|(?:being|"
        r"been|was|is|getting|get|gets) groomed(?! for (?:the )?(?:role|job|success|leadership))",
        r"(?:older|grown|random|strange|asian|adult|\d\d year old) (?:men|man|lads?|blokes?|boyfriend|bf|guys?|"
        r"fella)(?: \w{1,10}){0,6} (?:pick(?:s|ing|ed)? (?:her|him|them|me|girls) up|buy(?:s|ing)? (?:her|him|me|"
        r"them)|bought (?:her|him|me)|giv(?:es|ing|e) (?:her|him|me|them) (?:money|vodka|drugs|weed|phones?|vapes|"
        r"gifts|cigs)|messag(?:es|ing) (?:her|him|me|my)|meet(?:ing)? (?:her|him|me|my)|hang(?:ing)? (?:round|"
        r"around|about)|has sex|sleeping with)",
        r"(?:i(?:'m| am|m)|she(?:'s| is|s)|he(?:'s| is|s)|my (?:daughter|son|niece|sister|friend|bf|"
        r"boyfriend)(?:'s| is)?|our \w+(?:'s| is)?) (?:only |just )?(?:1[0-5]|\d|ten|eleven|twelve|thirteen|"
        r"fourteen|fifteen)(?: \w{1,9}){0,8}? (?:boyfriend|bf|seeing|dating|with|he(?:'s| is|s)|going out with|"
        r"meeting|talking to|messaging)(?: \w{1,9}){0,5}? (?:a )?(?:(?:[2-6]\d|19|18)(?! (?:weeks|months|days|of|"
        r"pm|am|minutes|march|st|th))(?: ?(?:yo|year|yr|year old|yr old))?|man|adult|grown|older|in (?:his|her) "
        r"(?:20s|30s|40s|twenties|thirties|forties))",
        r"(?:someone|somebody|he|this (?:man|lad|guy|boy|person)|they|a (?:man|lad|guy|boy|person)|people|some "
        r"\w+|boys?|lads?)(?: \w{1,10}){0,8}? (?:asking|asks|asked|wants?|wanting|demand\w*|beg\w*|pressur\w*|"
        r"keeps on|shar(?:ed|ing)|send(?:s|ing)?|sent|post(?:ed|ing)|leak\w*|threaten\w*|blackmail\w*)(?: "
        r"\w{1,8}){0,7}? (?:nudes?|naked|topless|private (?:pics|photos|pictures|parts)|sexual|dick pics?|pic(?:s|"
        r"tures)? of (?:me|his|my (?:body|chest)|her)|photos? of (?:me|his|her)|selfies)",
        r"(?:met|talking to|speaking to|messaging|chatting to|meet up with|meeting|wants to meet|asked to "
        r"meet)(?: \w{1,9}){0,5} (?:online|on (?:snap\w*|insta\w*|tiktok|roblox|discord|fortnite|minecraft|"
        r"facebook|whatsapp|xbox|the internet|omegle))(?: \w{1,10}){0,8} (?:meet(?: up)?|in person|pick (?:me|her|"
        r"him) up|nudes|pics|hotel|secret|mam doesn't|older|money|sex\w*|alone|his (?:house|place|flat|car))",
        r"(?:blackmail\w*|sextort\w*|revenge porn\w*)(?: \w+){0,3} (?:me|him|her|us|my|with|using|over|for|pics|"
        r"kids)|(?:says|said) (?:he|they|she)(?:'ll|ll| will) (?:send|share|post|leak|show) (?:\w{1,8} "
        r"){0,5}(?:pics|nudes|photos|pictures|videos?|everyone|my (?:mum|mam|friends|family))",
        firm=True,
    ),
)
"""Violence, control and sexual abuse in families and among people one meets."""
