"""Somebody who cannot well defend themselves, and harm, said within a few words of each other.

These clues are wide and weak on their own: they catch what is said in ways that nobody wrote down before.
Clauses: 4.6.1, Appendix 3.
"""

from fingerpost.triage.clues import Clue, says

PARTS = {
    "frail": r"kids?|bairns?|child(?:ren)?|bab(?:y|ies)|newborn|toddlers?|infant|little (?:one|ones|boy|girl|lad|"
    r"lass|brother|sister)|grandkids?|grandbairns?|grandson|granddaughter|niece|nephew|(?:1[0-7]|\d) ?(?:yr|year|"
    r"years?|yo)s?(?: olds?)?|schoolgirl|schoolboy|pupils?|foster \w+|"
    r"(?:mum|mam|dad|nan|nana|gran|grandma|grandad|granda|mother|father|brother|sister|son|daughter|aunt\w*|uncle|"
    r"wife|husband)(?:'s)?|elderly|old (?:man|lady|woman|dear|fella|couple|people|ladies|folk|boy)|dementia|"
    r"alzheimer\w*|vulnerable|disabled|learning (?:disab\w*|difficult\w*)|autis\w+|downs|down's|non ?verbal|"
    r"wheelchair|blind|deaf|residents?|patients?|service users?|lass|girls?|teen\w*|the man next door|neighbou?r",
    "hand": r"hit|hits|hitting|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)|smack(?:s|ed|ing)?|"
    r"pinch(?:es|ed|ing)|bit(?:es|ing|ten)|shov(?:es|ed|ing)|dragg(?:ed|ing)|drags|throttl(?:es|ed|ing)|"
    r"strangl(?:es|ed|ing)|chok(?:es|ed|ing)|beat(?:s|ing|en)|thump(?:s|ed|ing)|assault(?:s|ed|ing)?|batter(?:s|"
    r"ed|ing)|"
    r"bray(?:s|ed|ing)|manhandl(?:es|ed|ing)|abus(?:es|ed|ing)|tortur(?:es|ed|ing)|molest(?:s|ed|ing|ation)|"
    r"raped?|raping|grop(?:es|ed|ing)|starv(?:es|ed|ing)|neglect(?:s|ed|ing)|exploit(?:s|ed|ing)|groom(?:ed|ing)|"
    r"spat at|tied|whipp(?:ed|ing)|belted|bullied|bullying|terroris\w+|humiliat(?:es|ed|ing)|"
    r"black eyes?|bruis(?:es|ed|ing)|handprints?|cigarette burns?|bite marks|burn marks|finger marks|scratches|"
    r"split lip|malnourished|emaciated|beaten up|knocked about|ill treat\w*|mistreat\w*|cruelty|used for sex|"
    r"sex(?:ual|ually)? (?:abuse\w*|assault\w*|harass\w*|activity|contact)|interfered with|trafficked|enslaved|slave|"
    r"restrain(?:ed|s|ing)|pinned down|locked (?:in|up|away)|naked",
    "by": r"carers?|staff|nurses?|hcas?|support workers?|care ?home|care workers?|agency|home|ward|unit|placement|"
    r"boyfriend|partner|husband|wife|ex|stepdad|step ?father|stepmum|stepmother|dad|father|mum|mam|mother|uncle|"
    r"cousin|brother|family|parents|foster \w+|teacher|ta|coach|another (?:patient|resident)|other (?:patients|"
    r"residents)|"
    r"neighbours?|landlord|lads|men|man|gang|dealers?|boyfriend's|men's|son|nephew|school|hostel|supported living|"
    r"respite|day centre|nursery",
    "w": r"[\w'\-]{1,14}",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        58,
        "Speaks of harm to somebody who may not be able to protect themselves.",
        r"(?:@frail) (?:@w ){0,8}(?:@hand) (?:@w ){0,6}(?:by|off|from|at|in|on|when|while|because|for) (?:@w "
        r"){0,4}(?:@by)",
        r"(?:@by) (?:@w ){0,5}(?:@hand) (?:@w ){0,4}(?:@frail)",
        r"(?:@by) (?:@w ){0,4}(?:throw(?:s|ing|n)?|threw|push(?:es|ed|ing)|pull(?:s|ed|ing)|grab(?:s|bed|bing)|"
        r"shak(?:es|ing)|shook|drug(?:s|ged|ging)|sedat\w+|scream(?:s|ed|ing)? at|swear(?:s|"
        r"ing)? at|laugh(?:s|ed|ing)? at|mock(?:s|ed|ing)?|spit(?:s|ting)?) (?:at |and \w+ )?(?:(?:the|my|a|our|"
        r"his|her|an|this|these|those|little|wor|me|poor|old) ){1,3}(?:@frail)(?! (?:appointment|up (?:from|on|"
        r"for)|(?:concern|question)s?))",
        r"(?:@frail)(?:'s)? (?:@w ){0,3}(?:carers?|staff|support worker|care worker|keyworker|boyfriend|partner|"
        r"husband|dad|stepdad|teacher|ta|cousin|uncle) (?:@w ){0,3}(?:swears|shouts|screams|throws|drags|grabs|"
        r"pushes|hits|punches|mocks|steals|threatens|hurts|touches|scares|beats|slaps|kicks|films) (?:at |from "
        r")?(?:her|him|them|me|the|us)",
    ),
    _clue(
        66,
        "Speaks of violence to a person's body.",
        r"(?:he|she|they|staff|nurses?|carers?|police|security|(?:the|my|a|an|her|his|our|another) (?:@w "
        r"){0,3}?(?:@by)|boyfriend|stepdad|dad|mam|mum) (?:@w ){0,3}?(?:broke|breaks|dislocated|fractured|"
        r"twist(?:s|ed)|bent|grabb?(?:s|ed)|knelt on|stamps? on|stamped on|squeez(?:es|ed)|bit|bites|burns|burnt|"
        r"cut off|pulls|pulled|yanked|slammed|slams|smash(?:es|ed)|bang(?:s|ed)) (?:on )?(?:my|her|his|their|my "
        r"\w+'s|our \w+'s|me by the|her by the|him by the) (?:\w+ )?(?:arms?|wrists?|hair|throat|neck|back|nose|"
        r"jaw|ribs?|fingers?|legs?|head|face|teeth|chest|hands?)(?! (?:hold|shake|x ?ray))",
        r"(?:grabs?|grabbed|had|got|held|took|pinned) (?:me|her|him|us|my \w+) (?:@w ){0,2}?(?:by (?:the|my|her|"
        r"his) (?:throat|neck|hair|face|wrists?|arms?)|against (?:a|the) wall|in a headlock|up against)|hands? "
        r"(?:round|around) (?:my|her|his) (?:throat|neck)",
        r"(?:he|she|they|staff|nurses?|carers?|who|mam|mum|dad|(?:the|my|a|her|his|another) (?:@w ){0,4}?(?:@by|"
        r"house ?mate|flat ?mate|patient|resident|lad|lass|woman|boy|girl)|house ?mates?) (?:@w "
        r"){0,5}?(?:push(?:es|ed|ing)?|threw|throw(?:s|ing)?|shov(?:es|ed)|chuck(?:s|ed)|kick(?:s|ed)|knock(?:s|"
        r"ed)) (?:me|her|him|us|my (?:\w+ )?\w+) (?:@w ){0,2}?(?:down(?: the)? stairs|over(?! the)|about(?! for)|"
        r"across the|into (?:the|a) wall|against|to the (?:floor|ground)|on(?:to)? the floor|out (?:in|onto|into) "
        r"the|off the)(?! (?:phone|list))",
        r"(?:house ?mate|flat ?mate|boyfriend|stepdad|step ?mum|husband|dad|brother|uncle|resident|patient|carer|"
        r"support worker|partner|mate|girlfriend|wife|ex|neighbour|lodger|son|daughter|lads?|boys?|lass|gang|year "
        r"olds?)s? (?:@w ){0,5}?(?:punch|hit|kick|slap|batter|beat|bite|pinch|hurt|bray|thump|smack|strangl|chok|"
        r"throttl|attack|assault|rob|threaten)(?:s|es|ed|ing|)? (?:and \w+ )?(?:me|us|him|her|them|my \w+)(?! "
        r"(?:at (?:fifa|chess|cards|pool|darts)|to (?:it|the)|with))(?= |$|[.,!?])",
        r"(?:they|staff|he|she|men|lads|gang|kids|patients|boys|girls|people)(?:'ve| have| had)? (?:all )?(?:beat|"
        r"battered|beaten|kicked the (?:shit|crap) out of|jumped|stabbed|brayed|filled in|knocked) (?:him|her|me|"
        r"my (?:@w ){0,2}?\w+)(?: (?:up|in|out|down))?(?= |$|[.!?])(?! (?:at|to the (?:post|punch)) )",
        r"(?:restrained|held down|pinned down|sat on|knelt on|jumped on|stripped) (?:@w ){0,3}?by (?:\d|two|three|"
        r"four|five|six|seven|eight|a load of|a group of|several|male|big|men|police|security|them all|all of)(?: "
        r"@w){0,3}|(?:four|five|six|seven|eight|\d) (?:men|male staff|staff|of them|nurses|police) (?:@w "
        r"){0,4}?(?:held|hold|pinned|restrain\w*|sat on|on top of|jumped on|stripped)",
        r"(?:tied|strapped|chained|taped|handcuffed) (?:him|her|me|them|my (?:\w+ )?\w+|mum|mam|dad|nan|grandad) "
        r"(?:up|to|in|down)(?! (?:in knots|the bow))|(?:pushed|shoved|thrown|knocked|dragged|pulled) (?:over|down|"
        r"about|around|to the (?:floor|ground)|out of bed) by (?:@w ){0,3}?(?:@by)|(?:rip(?:s|ped)|tore|cut|"
        r"pull(?:s|ed)|took) (?:my|her|his) (?:clothes|top|knickers|bra|underwear|trousers) off(?: me| her| "
        r"him)?(?! (?:for (?:the|an)|to (?:exam|check)))",
    ),
    _clue(
        68,
        "Speaks of sexual behaviour towards somebody who may not be able to refuse.",
        r"(?:staff|nurse|carer|support worker|care worker|doctor|therapist|social worker|teacher|hca|keyworker|"
        r"psychiatrist|counsellor|coach|porter|cpn)(?: @w){0,6}? (?:having sex|sleeping with|slept with|had sex|"
        r"relationship|affair|flirting|kiss(?:ed|ing|es)?|touch(?:ed|ing|es)?|messag(?:ed|ing|es)|texting|asked "
        r"out|asking out|dating|grooming|seeing|fondl\w+|feel(?:s|ing)?|felt|rubb(?:ed|ing)) (?:up |with |"
        r"sexual\w* |inappropriate\w* )*(?:a|the|one of (?:the|his|her|your)|my|his|her|him|me|our|vulnerable|"
        r"young|female|patients?) ?"
        r"(?:\w+ ){0,2}(?:patients?|residents?|client|service user|daughter|son|sister|brother|pupil|breasts?|"
        r"boobs|bum|thighs?|legs?|leg|privates?|private parts|chest|bottom|girls?|teenage\w*|sexually|"
        r"inappropriately|on the (?:lips|mouth)|outside work|at night|on snapchat|on facebook|late at night)",
        r"(?:hands?|phone|camera|fingers?) (?:@w ){0,2}?(?:up|down|in|inside|under) (?:my|her|his|their|me) "
        r"(?:\w+ )?(?:skirt|top|dress|nightie|pants|knickers|bra|trousers|shorts|shirt|pyjamas|leggings|clothes|"
        r"tights|covers|duvet|jumper)|(?:watch(?:es|ed|ing)?|film(?:s|ed|ing)?|record(?:s|ed|ing)?|photograph\w*|"
        r"spy(?:s|ing)? on|spies on|perv\w* on|walks? in on|looks? at|takes? (?:pics|pictures|photos|videos) of|"
        r"took (?:pics|pictures|photos|videos) of|stares? at|comes in when) (?:me|her|him|us|my \w+|them|i'm|the "
        r"(?:girls|kids)|patients) ?(?:@w ){0,4}?(?:show(?:er|ers|ering)|bath(?:ing|room)?|undress\w*|naked|"
        r"get(?:ting)? changed|chang(?:e|ing)|on the toilet|sleep(?:ing)?|asleep|bed)(?! (?:well|chair))",
        r"(?:makes?|made|wants?|tells?|gets?) (?:me|us|her|him) (?:to )?(?:sit on (?:his|her) (?:knee|lap)|lie "
        r"(?:down )?with|lay with|sleep in (?:his|her)|get in (?:his|her|the) bed|kiss|cuddle|massage|bath with|"
        r"shower with)(?: @w){0,6}|(?:do|does|did|doing|done) (?:things|stuff|bad things|it|rude things|dirty "
        r"things|sexy things) (?:to|with) (?:me|her|him|us|my (?:\w+ )?\w+)(?! (?:like this|that help))|making "
        r"(?:me|her|him|us) do (?:things|stuff|it)|hurt(?:s|ed)? (?:me|my) (?:down there|bits|private|in my|bum|"
        r"fanny|willy)|(?:forces?|forced|makes?|made|pressures?) (?:me|her|him) (?:into|to have|to do) (?:sex|it|"
        r"anal|oral|things)|(?:has|had|have|having) sex with me (?:@w ){0,4}?(?:don't|didn't|asleep|drunk|no|"
        r"without|when i|even)",
        r"if i (?:tell|told|say|said|speak|grass|report)(?: @w){0,5} (?:trouble|kill|hurt|hit|never see|taken "
        r"away|in care|believe|lie|kicked out|lose my|punish\w*)|(?:take|taking|keep|get|have) (?:the |my |our "
        r")(?:kids|bairns|children|baby)(?: @w){0,6} (?:never see|never let|if i (?:leave|tell|go)|won't let me "
        r"see|off me if)|(?:he|she|they|stepdad|dad|mam) (?:says?|said|told me) (?:@w ){0,4}?(?:no ?one|nobody) "
        r"(?:will|would|'ll) believe",
        r"(?:wants?|asked|asking|trying|invit\w+|persuad\w+|arranged) (?:my |our |a |to meet |the |her |him "
        r")*(?:\w+ ){0,2}?(?:1[0-7]|\d) ?(?:year|yr|yo)s?(?: old)?(?: \w+)? (?:@w ){0,3}?(?:to )?(?:meet|send|"
        r"come (?:to|over|round)|go (?:to|with)|be alone|stay)|(?:older|grown) (?:lads?|men|man|blokes?|boys?) "
        r"(?:@w ){0,10}?(?:vodka|drink|vapes?|drugs|weed|in cars?|hotel|flat|party|gifts|presents)",
    ),
    _clue(
        66,
        "Suggests abuse or neglect where people are cared for.",
        r"(?:abuse|neglect|bullying|torture|cruelty|assaults?|violence|rape|abusing|sexual assaults?) (?:@w "
        r"){0,2}?(?:going on|happening|taking place|goes on|been going on|is rife|rampant|every day|covered up|of "
        r"patients|of residents|still happening|carries on|continues) (?:@w ){0,4}?(?:at|in|on|inside|by) (?:@w "
        r"){0,3}?(?:ward|unit|home|place|hospital|house|school|there|nursery|centre|lodge|court)(?! (?:news|"
        r"waiting))",
        r"(?:patients|residents|people|kids|children|service users|young people|vulnerable \w+|old people|women|"
        r"men|teenagers|girls)(?: (?:on|in|at) (?:@w ){1,4}?| )(?:(?:are|is|were|being|get|getting|have|been|"
        r"regularly|physically|sexually|routinely|still) ){1,4}(?:abused|neglected|assaulted|hit|beaten|starved|"
        r"dragged|hurt|drugged|sedated|raped|mistreated|restrained|bullied|locked|over ?medicated|tortured|left "
        r"in|ill treated|groped)",
        r"(?:withh(?:eld|olds?|olding)|with held|refus(?:e|es|ed|ing)|taken away|takes? away|took away|depriv\w+ "
        r"(?:him|her|them|me) of|stopp?(?:ed|ing)|denied|deny(?:ing)?) (?:to give )?(?:his|her|my|their|him|them|"
        r"me|mum|mam|dad|nan|my \w+) (?:\w+ )?(?:food|meals|dinner|water|drinks?|insulin|inhalers?|oxygen|feeding|"
        r"wheelchair|walking frame|glasses|hearing aids?|communication)(?: @w){0,3}|(?:food|meals?|dinner|drinks?|"
        r"water|buzzer|call bell) (?:@w ){0,4}?out of (?:(?:her|his|their|my) )?reach",
        r"(?:same|dirty|filthy|soiled|soaking|wet|stinking) (?:clothes|nightie|pyjamas|pad|nappy|sheets|bed|"
        r"pants)(?: @w){0,8} (?:for )?(?:days?|weeks?|hours|again|all (?:day|night)|washed|changed|every time)|"
        r"(?:nobody|no one|no ?body|they|staff|carers?)(?:'s| has| have|'ve)? (?:not |never |hasn't |haven't "
        r")?(?:washed|bathed|showered|fed|changed|turned|toileted) (?:him|her|them|mum|mam|dad|nan|my \w+)(?: "
        r"@w){0,4} ?(?:days|weeks|since|all (?:day|night)|once|properly|for)?",
        r"(?:vulnerable|dementia|elderly|frail|disabled|autistic|confused|suicidal|teenage|young|\d\d ?(?:yo|yr|"
        r"year|years)(?: old)?)(?: @w){0,8} (?:sent home|discharged|put in a taxi|dumped|turned away|kicked out|"
        r"released|left)(?: @w){0,6} (?:pyjamas|nightie|slippers|alone|on (?:his|her|their) own|street|streets|"
        r"nowhere|no (?:shoes|coat|clothes|care|one)|\d ?am|middle of the night|homeless|bus stop)|(?:mum|mam|dad|"
        r"nan|gran|grandad|son|daughter|brother|sister|he|she|mother|father)(?: @w){0,6} (?:sent home|discharged|"
        r"put in a taxi|dumped)(?: @w){0,6} (?:pyjamas|nightie|slippers|no (?:shoes|coat|clothes)|onto the "
        r"streets?|bus stop|nowhere to (?:live|go))",
        r"(?:mam|mum|dad|mother|father|she|he|they)(?:'s| is| has| have|'ve| are)? (?:@w ){0,6}?(?:no food in|"
        r"nothing in the (?:fridge|cupboard)|hasn'?t (?:come|came|been) (?:home|back)|not (?:come|came|been) "
        r"(?:home|back)|in bed for (?:\d|two|three|four|five|days|weeks)|passed out|won't wake up|off (?:his|her) "
        r"(?:head|face))|(?:i'm|im|i am) (?:only )?(?:\d|1[0-7])(?: @w){0,10} (?:alone|on my own|by myself|scared|"
        r"hungry|hits?|hurts?|touch\w*|homeless|thrown out|kicked out|run away|nowhere|not safe|won't feed|look "
        r"after my|care for my|locked)(?! (?:of (?:needles|the dark|exams)|about (?:my )?(?:exams|appointment)))",
        r"(?:thrown|kicked|chucked|put) out (?:by|of) (?:@w ){0,5}?(?:i'm|im|i am|he's|she's|aged|only) (?:only "
        r")?1[0-7]|toddlers? (?:@w ){0,3}?(?:wandering|running|playing) (?:@w ){0,3}?(?:street|road|traffic)|"
        r"(?:wandering|walking) the streets? (?:@w ){0,4}?(?:nappy|\d ?pm|alone|night|midnight)",
    ),
    _clue(
        64,
        "Suggests that others use or control somebody.",
        r"(?:(?:being|are|is|been|getting|get|gets|keep|keeps) )(?:used|exploited|manipulated|conned|fleeced|"
        r"taken advantage of|controlled|robbed|ripped off|scammed|threatened|blackmailed|intimidated|bullied|"
        r"harassed|targeted) (?:@w ){0,2}?(?:by|for|off) (?:@w ){0,3}?(?:carers?|family|son|nephew|men|lads?|man|"
        r"people|dealers?|gang|boyfriend|partner|husband|neighbours?|friends?|mates|flat|money|pip|benefits|house|"
        r"pension|drugs|sex|them|someone|ex|landlord|grandson|daughter)",
        r"using (?:him|her|them|my (?:\w+ )?\w+|our \w+) for (?:his|her|their|the|drugs|money|sex|a place|"
        r"benefits|pip)|(?:nephew|grandson|son|daughter|carer|niece|neighbour|cleaner|friend|lodger|family|"
        r"partner)(?: @w){0,8} (?:emptied|cleaned out|draining|drained|stole|stealing|stolen|spending|taking|"
        r"pocketing|living off|withdrawing|helping himself|helping herself|conned|fleeced|pinching)(?: @w){0,6} "
        r"(?:money|account|savings|pension|card|benefits|jewellery|house|bank|cash|purse|allowance|pip|medication|"
        r"morphine|tablets)(?! (?:to (?:help|pay) me|worries))",
        r"(?:steal\w*|stole|nick(?:ed|ing)|taking|taken|pinch(?:ed|ing)) (?:@w ){0,6}?(?:in|at|from|by) (?:the |"
        r"my |a |her |his |mum's |nan's )+(?:\w+ )?(?:care home|carers?|room|support worker|home help|residents?|"
        r"nursing home|cleaner)|(?:carer|nephew|son|daughter|solicitor|neighbour|friend|family|he|she|they) "
        r"(?:has |have |had |'s |been )*(?:made|forced|pressured|got|getting|making|tricked|persuaded) (?:me|her|"
        r"him|nan|my \w+|mum|mam|dad) (?:to |into )?(?:chang\w+|sign\w*|giv\w+|hand\w*|transfer\w*|lend\w*|"
        r"sell\w*|leav\w+) (?:@w ){0,3}?(?:will|house|money|flat|account|savings|car|over|card|pin)",
        r"(?:husband|partner|boyfriend|bf|ex|wife|girlfriend|mother in law|family|dad|brother|he|she) "
        r"(?:(?:constantly|always|secretly|has|keeps|is|'s|still|also) ){0,2}(?:tracks|checks|monitors|goes "
        r"through|reads|hides|controls|smashed|took|takes|broke|picks|decides|choos\w+|counts|times) (?:all "
        r")?(?:my|her|his|what i) (?:\w+ )?(?:phone|messages|clothes|wear|money|passport|keys|emails|food|pills|"
        r"medication|eat|friends|wages|whereabouts|location|texts)(?! (?:number|bill|consult\w*|and (?:told|said|"
        r"confirmed)|history|dose|every visit|were))",
        r"(?:kill|hurt|beat|find|murder|disown)(?:ing|ed)? (?:me|her|him|us) (?:@w ){0,3}?(?:for |if |because |"
        r"cos |over )(?:@w ){0,5}?(?:sham\w+|honou?r|boyfriend|gay|lesbian|trans|white|muslim|hindu|sikh|marry\w*|"
        r"refus\w*|find out|found out|leav\w+|leave|divorce|tell|run)|(?:taking|taken|take|sending|send|took) "
        r"(?:my |our |her |his |a |me |the )(?:\w+ ){0,3}?(?:to |back to )?(?:pakistan|india|bangladesh|somalia|"
        r"sudan|egypt|nigeria|gambia|the gambia|mali|kenya|iraq|yemen|ethiopia|eritrea|afghanistan|abroad|"
        r"overseas|back home)(?: @w){0,6} (?:cutting|cut|marry|married|wedding|circumcis\w*|husband)|(?:i|"
        r"she)(?:'ll| will| must| have to| has to|'m going to be)? marry who(?:ever)? (?:he|they|my|her)",
        r"(?:girls|women|lads|men|workers|people|they|family|lady|someone|a (?:woman|man|girl|lad)|he|she)(?: "
        r"@w){0,10} (?:nail bar|car ?wash|massage parlour|brothel|cannabis farm|factory|takeaway|farm)(?: "
        r"@w){0,12} (?:passports?|sleep\w*|locked|not paid|no pay|scared|never allowed|cash|controlled|owe\w*)|"
        r"(?:keeping|kept|treat(?:ed|ing)|living|held|used|works?|working) (?:@w ){0,5}?(?:as|like) (?:a |an |his "
        r"|their )*(?:unpaid )?(?:slaves?|prisoner|servant)(?! to)|(?:two|2|three|3|new|burner) phones(?: "
        r"@w){0,10} (?:running|missing|drugs|trainers|cash|money|gang)|(?:missing for|gone for|disappears for) "
        r"(?:days|\d|a week|weeks)(?: @w){0,10} (?:phones?|trainers|drugs|gang|cash|money|older|county)",
        r"(?:scared|frightened|terrified|afraid|petrified) (?:to|of) (?:@w ){0,6}?(?:because|cos|cause|of|coz|in "
        r"case) (?:of )?(?:my|her|his|him|the|he|she|they) ?(?:\w+ )?(?:dad|stepdad|mum|mam|husband|partner|"
        r"boyfriend|ex|brother|family|carer|staff|uncle|gang|lads|hits|will|hurts|neighbour|son|wife|housemate)|"
        r"(?:don't|doesn't|not) (?:feel |be )?safe (?:@w ){0,4}?(?:home|him|her husband|my dad|mam's|house|"
        r"boyfriend|partner|placement|hostel|school|family)(?! (?:visits?|alone with my thoughts))",
    ),
)
"""Wide clues: who is frail, who did it, and what was done."""
