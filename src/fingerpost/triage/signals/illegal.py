"""Offering, inciting or planning crime. Clause: Appendix 3.

Nobody breaks this principle by telling of their own drug use, of recovery, of being a victim or a witness, or by saying
that something done to them was against the law.
"""

import re

from fingerpost.triage.clues import Clue, Guard, detector, says
from fingerpost.triage.example import Example

SIGNAL = "illegal"

PARTS = {
    "drug": r"valium|vallies|vals?|blues|diazepam|xanax|xannies|bars|benzos?|zopiclone|zopis?|zimmos|pregabalin|"
    r"pregabs|gabapentin|gabbies|tramadol|trams?|codeine|co ?codamol|dihydrocodeine|dhc|oxys?|oxycodone|oxycontin|"
    r"morphine|oramorph|fentanyl|subutex|subbies|methadone|buvidal|ritalin|adderall|concerta|elvanse|vyvanse|"
    r"medikinet|temazepam|lorazepam|ketamine|ket|coke|cocaine|charlie|crack|heroin|smack|brown|mdma|mandy|ecstasy|"
    r"eccies|pills|weed|cannabis|bud|green|hash|cali|spice|mamba|speed|amphetamine|whizz|meth|tina|lsd|acid tabs?|"
    r"shrooms|mushrooms|edibles|thc vapes?|steroids|nitrous|nos|lean|quetiapine|olanzapine|ozempic|mounjaro|wegovy|"
    r"sleeping tablets|sleepers|painkillers|prescription (?:meds|medication|drugs|tablets|pills)|meds|tablets|"
    r"medication|abortion pills|snus|diazzies|prescription",
    "hard": r"valium|vallies|diazepam|xanax|xannies|xans|benzos?|zopiclone|zopis|zimmos|pregabalin|pregabs|"
    r"gabapentin|gabbies|tramadol|codeine|dihydrocodeine|oxys?|oxycodone|morphine(?: patches)?|oramorph|fentanyl|"
    r"subutex|subbies|methadone|ritalin|adderall|elvanse|vyvanse|temazepam|ketamine|ket|coke(?! zero)|cocaine|"
    r"crack|heroin|mdma|ecstasy|eccies|"
    r"weed|cannabis|hash|bud|cali|spice|mamba|speed|amphetamine|meth|lsd|shrooms|mushrooms|edibles|thc(?: "
    r"vapes?)?|steroids|nos(?: tanks)?|lean|ozempic(?: pens?)?|mounjaro|wegovy|sleepers|abortion pills|"
    r"semaglutide|diazzies",
    "touch": r"dm(?: me)?|inbox(?: me)?|pm me|msg me|message me|hmu|hit me up|snap me|telegram|wickr|whats "
    r"?app(?: me| us)?|£ ?\d+|\d+ quid|a tenner|tenner|\d+ for (?:a |£)?\w+|(?:free|next day|discreet(?:ly)?|"
    r"worldwide|fast) (?:delivery|shipping|delivered)|(?:delivery|drop ?offs?|collection) (?:only|available|in "
    r"\w+|anywhere)|can (?:drop off|deliver|post)|drop off|will pay|can pay|pay cash|any ?(?:1|one|body) (?:want|"
    r"need|selling|sell)|24 ?/ ?7|going cheap|cheap|discreet|tonight|sell|selling|swap|ship|worldwide",
    "paper": r"sick ?notes?|fit ?notes?|prescriptions?|scripts?|(?:driving )?licen[cs]es?|passports?|ids?|id "
    r"cards?|dbs(?: checks?| certificates?)?|certificates?|vaccine (?:passports?|cards?)|covid (?:passes|"
    r"certificates?)|degrees?|diplomas?|blue badges?|documents?|payslips?|bank statements?|doctors? notes?|"
    r"references|mot|visas?|birth certificates?|nmc pins?|qualifications|"
    r"notes?|cosh certificates?|theory tests?|ielts|bank ?notes",
    "weapon": r"guns?|pistols?|glocks?|shotguns?|rifles?|ammo|bullets|machetes?|zombie kni(?:fe|ves)|knives|flick "
    r"knives|tasers?|stun guns?|pepper spray|grenades?|explosives?|bombs?|petrol bombs?|molotovs?|nail bombs?|"
    r"pipe bombs?|3d printed gun|knuckle ?dusters?|strap|shank",
    "contact": r"dm(?: me)?|d\.m|inbox(?: me)?|pm(?: me)?|message(?: me)?|msg(?: me)?|hmu|hit me up|"
    r"snap(?:chat)?(?: me)?|add (?:me|my)|wickr|telegram|signal me|whats ?app(?: me)?|text me|ring me|call me|"
    r"drop me|link (?:me|in bio)|kik|@ me|shout (?:me|us)|bell me|give (?:me|us) a (?:shout|bell)|tap in|comment "
    r"below|dms open|holla|holler",
    "deal": r"delivery|delivered|next day|stock|in stock|menu|deals?|£ ?\d+|\d+ quid|\d+ for £?\d+|a strip|strips|"
    r"per strip|a box|boxes|a bag|grams?|an? (?:ounce|oz|eighth|q|gram|g|teenth)|per (?:pill|tab|gram|strip|box)|"
    r"bulk|wholesale|cheap|best prices?|collection|drop ?offs?|no prescription (?:needed|required)|without (?:a "
    r")?prescription|no script|top quality|fire|100% (?:legit|genuine)|discreet(?:ly)?|pick up|postage|posted|tax "
    r"free",
    "sell": r"selling|sell|for sale|4 sale|sale|got (?:some|loads(?: of)?|plenty(?: of)?|a few|any amount of|"
    r"spare|extra)|i(?:'ve| have) got|have (?:loads of|spare|some)|flogging|shifting|knocking out|supplying|"
    r"supply|can get(?: you| ya| hold of)?|can sort(?: you| ya)?(?: out)?(?: with)?|get you|sort you|hook (?:you|"
    r"ya) up|available|plug for|getting rid of|offering|swap(?:ping)?|swaps?|trade|trading|anyone want|anyone "
    r"need|anybody want|who wants|who needs|who's after|buy|we supply|stocking",
    "seek": r"anyone (?:selling|got|know (?:where|who|anyone)|sell|sorted)|who(?:'s| is) (?:selling|got)|looking "
    r"(?:for|to buy)|after some|want to buy|need to buy|where can i (?:buy|get|score)|anybody selling|someone "
    r"sell me|anyone able to (?:get|sell|sort)|can anyone (?:sort|sell|get) me|will (?:pay|buy)|buying",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        82,
        "Offers or seeks drugs or prescription medicines outside the law.",
        r"(?:@contact)(?: \w{1,9}){0,5} (?:for|4|if (?:you|u|ya|anyone)(?: \w{1,6}){0,3} (?:want|need|needs|wants|"
        r"after|fancy|looking for)|to (?:buy|order|get|score)) (?:\w+ ){0,4}?(?:@drug)(?! (?:reviews?|advice|help|"
        r"support|info\w*|team|questions?|queries|training|error))",
        r"(?:selling|flogging|shifting|knocking out|4 sale|for sale|sell|sells|supplying|plug for|swap|swapping|"
        r"trading|trade)(?: \w{1,9}){0,4}? (?:@drug)(?! (?:act|charges?|on the ward|to (?:patients|kids|children)|"
        r"training))(?: \w{1,9}){0,6} ?(?:@contact|@deal|off (?:me|us)|if (?:anyone|you|u)|who wants|cheap|each|$|"
        r"[.!\n])",
        r"(?:@drug) (?:\w{1,9} ){0,4}?(?:for sale|4 sale|available|in stock|going cheap|to sell|to swap|for "
        r"swaps?|delivered|next day delivery|£ ?\d+|\d+ quid|\d+ for £?\d+|no (?:prescription|script) (?:needed|"
        r"required|necessary)|without (?:a )?prescription)(?! (?:on the nhs|from (?:the|your) pharmac\w+|for "
        r"collection|at (?:the|your) pharmac\w+|per (?:item|prescription)|charge))(?: \w{1,9}){0,6} ?(?:@contact|"
        r"@deal|$|[.!\n])",
        r"(?:can get (?:you|ya|u|hold of)|can sort (?:you|ya|u)(?: out)?(?: with)?|hook (?:you|ya|u) up(?: with)?|"
        r"anyone (?:want|need|after|fancy)(?: to buy)?|anybody (?:want|need|after)(?: to buy)?|who (?:wants|"
        r"needs)(?: to buy)?|i(?:'ve|ve| have)? got(?: some| loads of| plenty of| any amount of| spare| a load "
        r"of)?|got (?:some|loads of|plenty of|spare)|have (?:spare|loads of)|get your|we (?:sell|supply|stock|"
        r"ship|deliver))(?: \w{1,8}){0,3}? (?:@drug)(?: \w{1,8}){0,6}? (?:@contact|£ ?\d+|\d+ quid|for sale|to "
        r"sell|cheap|each|delivered|going spare|a strip|swap|a bag|no prescription)",
        r"(?:anyone (?:selling|know (?:who|anyone) (?:who )?(?:sells|selling|is selling)|got any|sell me)|"
        r"who(?:'s| is)? (?:selling|sells)|where can i (?:buy|score)|anybody selling|looking to buy|want to buy|"
        r"need to buy|someone sell me|will pay(?: good money| cash)? for|can anyone (?:sort|sell|get) me(?: "
        r"out)?(?: with)?|buy (?:any|your|ya|ur|spare|unused|leftover))(?: \w{1,9}){0,4}? (?:@drug)(?: "
        r"\w{1,9}){0,6}?(?= |$|[.!?,])(?! (?:over the counter|reviews?|at (?:a|the) pharmac\w+|advice|privately|"
        r"legally|from (?:a|the) (?:pharmac\w+|chemist)))",
        r"(?:@hard)(?: [\w£']{1,12}){0,7} (?:@touch)(?= |$|[.,!?])",
        r"(?:@touch|who's got|we ship|sell|selling|sort me|swap) (?:[\w£']{1,12} ){0,5}(?:@hard)(?= |$|[.,!?])",
        r"(?:buy|order) (?:\w+ ){0,3}?(?:@drug) (?:online )?(?:without|no|with no) (?:a )?(?:prescription|script)|"
        r"(?:dealer|plug|menu|drops|drop)(?: \w{1,8}){0,4} (?:@contact)(?: \w+){0,3} ?(?:@drug)?|(?:pure|top|best|"
        r"finest) (?:coke|weed|bud|cocaine|ket|mdma|heroin|hash|pills)(?: \w{1,9}){0,6} (?:@contact|@deal)|"
        r"(?:maple leaf|herb|snowflake|pill|mushroom|leafy green|ice)(?: \w{1,12}){0,6} (?:menu|delivery|wickr|"
        r"telegram|snap|link in bio)",
    ),
    _clue(
        80,
        "Offers forged papers or fraud.",
        r"(?:fake|forged|counterfeit|false|dodgy|bent|blank|moody|snide|genuine looking|real looking|novelty) "
        r"(?:\w+ ){0,2}?(?:@paper)(?: \w{1,9}){0,8}? (?:@contact|£ ?\d+|for sale|available|delivery|cheap|sorted|"
        r"can (?:do|get|make|sort)|quid|no questions)|(?:@contact|selling|we (?:sell|make|do|print|supply)|can "
        r"(?:do|get|make|sort|print)(?: you| ya)?|i (?:do|make|sell|print)|get your|buy|sell|for sale|order|"
        r"offering|who wants|anyone (?:want|need))(?: \w{1,8}){0,5}? (?:fake|forged|counterfeit|dodgy|bent|stolen|"
        r"blank|moody|snide|cloned) (?:\w+ ){0,2}?(?:@paper|money|notes|fivers|tenners|twenties|cards?|bank cards?)",
        r"(?:fake|forged|counterfeit|moody|dodgy|blue badges?|fit notes?|sick notes?|doctors? notes?|nmc pins?|"
        r"dbs|driving licen[cs]es?|passports?|bank logins?)(?: [\w£']{1,12}){0,6} (?:for sale|£ ?\d+|\d+ quid|"
        r"inbox(?: me)?|dm me|whats ?app (?:me|us)|message me|ask no questions|no questions(?: asked)?|real "
        r"looking|good quality)(?! to (?:arrange|discuss|book))",
        r"(?:selling|sell|forg\w+|can make you|we make) (?:[\w£']{1,12} ){0,3}?(?:bank logins?|logins|fit notes?|"
        r"sick notes?|doctors? notes?|nmc pins?|dbs|passports?|driving licen[cs]es?|counterfeit \w+|blue badges?)",
        r"(?:anyone|anybody|who) (?:know who |know anyone who |that |able to |can )*(?:can )?(?:do|make|forge|"
        r"fake|sort|get|sell|write|selling|does|makes|fakes|forges) (?:me )?(?:a |an |some )?(?:fake|forged|dodgy|"
        r"false|moody) (?:\w+ )?(?:@paper)|(?:@paper)(?: \w{1,8}){0,4} (?:no (?:questions asked|doctor needed|gp "
        r"needed|exam)|without (?:seeing a doctor|exam|test|the exam|an exam))(?: \w{1,8}){0,6} ?(?:@contact|£ "
        r"?\d+)|(?:@paper)(?: \w{1,8}){0,3} (?:for|from|only) £ ?\d+(?: \w{1,8}){0,3} (?:@contact)|(?:forge|fake|"
        r"photoshop) (?:your|a|the|you a|my) (?:\w+ )?(?:@paper|signature)",
        r"(?:cloned|stolen|hacked|carded|dumped) (?:\w+ )?(?:cards?|bank (?:cards?|accounts?|logins?)|accounts?|"
        r"logins?|details|fullz|phones?|iphones?|netflix accounts?|card details)(?: \w{1,8}){0,6} (?:@contact|for "
        r"sale|cheap|available|£ ?\d+)|(?:money mules?|need (?:a |your )?bank accounts?|use your (?:bank "
        r")?account|lend me your bank account|flip (?:your )?(?:cash|money)|turn £\d+ into £\d+)(?: \w{1,8}){0,8} "
        r"?(?:@contact|no risk|easy money|\d+%|keep)?|(?:how to|i'll show (?:you|ya)|can show (?:you|ya)|learn "
        r"(?:how )?to|teach (?:you|ya)|method|let me show (?:you|ya)) (?:\w+ ){0,3}?(?:scam|defraud|blag|fiddle|"
        r"swindle|clone cards|commit fraud|claim pip when|cheat (?:the )?(?:dwp|pip|benefits?|system)|fraud)(?: "
        r"\w{1,8}){0,5}",
        r"(?:nicked|stolen|robbed|lifted|knock ?off|hot|fell off (?:the back of )?a lorry|hookey|hooky|snide|"
        r"swag)(?: \w{1,9}){0,4}? (?:for sale|going cheap|cheap|to sell|selling|£ ?\d+|who wants|@contact|bikes? "
        r"for sale|iphones? for sale)|(?:selling|flogging|got|who wants|anyone want|shifting|buy)(?: "
        r"\w{1,7}){0,3}? (?:nicked|stolen|robbed|knock ?off|hookey|hooky|knocked off) (?:\w{2,12})(?! (?:from me|"
        r"back))|(?:cheap|duty free|illegal|snide|fake|under the counter) (?:baccy|tobacco|fags|cigs|vapes|"
        r"ciggies|booze|trainers|perfume|handbags)(?: \w{1,9}){0,6} (?:@contact|£ ?\d+|for sale|delivery)",
    ),
    _clue(
        78,
        "Calls on others to riot, break in, attack or destroy.",
        r"(?:let's|lets|we (?:should|need to|gotta|must|will|are going to|'re going to|'ll)|everyone|everybody|"
        r"all (?:of )?(?:you|us|lads)|lads|come on|time to|who's up for|whos up for|who wants to|meet (?:at|up)|"
        r"get down there and|get down to(?: the \w+)? and|come down and|go and|bring (?:your )?\w+ and|patriots) "
        r"(?:\w{1,10} ){0,8}?(?:riot|loot|smash (?:up )?(?:the|it|that|every|their|shops?)|torch|burn (?:it|the|"
        r"that|them)(?: \w+){0,3} ?(?:down|to the ground)?|set fire to|storm (?:the|that)|break in(?:to)?|trash "
        r"(?:the|it|that)|ransack|wreck the|vandalise|attack the|petrol bomb|firebomb|kick (?:off|the doors? in)|"
        r"rob (?:the|a)|raid (?:the|that)|smash (?:the )?windows)(?! (?:stigma|targets?|this (?:run|challenge)|"
        r"patriarchy|record))",
        r"(?:riot|riots|rioting|kick ?off|looting|loot) (?:\w+ ){0,4}?(?:tonight|tomorrow|saturday|friday|sunday|"
        r"at \d|\d ?pm|outside|meet|be there|bring|spread the word|share this)(?: \w{1,10}){0,6} ?(?:bring|masks?|"
        r"balaclavas?|bricks?|petrol|weapons|be there|share|meet|tooled up|$|[.!\n])|(?:we're|we are|were|lads|"
        r"let's|lets) (?:\w+ ){0,2}?(?:gonna |going to |all )?(?:burn|torch|storm|smash|loot) (?:it|that|the|"
        r"them)(?: \w+){0,3}(?: (?:down|up|out))?(?= |$|[.,!?])(?! (?:out the|park|stigma|target))|bring (?:\w+ "
        r"){0,4}?(?:bricks|petrol|balaclavas?|weapons|bats|fireworks to throw|tools for)(?: \w+){0,6}|(?:how|"
        r"where) (?:do|can|to) (?:i|we|you) (?:make|build|get|buy) (?:a |an |some )?(?:\w+ )?(?:@weapon)",
        r"(?:selling|for sale|sell|got|can get (?:you|ya|u)|who wants|anyone (?:want|need|selling|got)|buy|buying|"
        r"looking for|where can i (?:get|buy)|@contact for|plug for|supply)(?: \w{1,7}){0,2}? (?:@weapon)(?! "
        r"(?:crime|point|amnesty|violence|awareness|and forks?|emoji|to my|charge|and tonic|set|sharpen\w*|"
        r"block))(?: \w{1,8}){0,5} ?(?:@contact|£ ?\d+|cheap|no questions|untraceable|$|[.!?\n])",
        r"(?:let's|lets|we could|we should|i'm going to|im gonna|i'm gonna|gonna|planning to|who wants to|anyone "
        r"up for|i'll|i can|can anyone|anyone know how to|how do i|how to|help me|pay someone to|tell (?:me|us) "
        r"how to) (?:\w{1,8} ){0,3}?(?:hack(?: into)?|ddos|phish|break into|burgle|rob|nick from|steal (?:from|"
        r"the|some|her|his)|shoplift|carjack|kidnap|blackmail|launder|smuggle|cook up|deal (?:some )?(?:drugs|"
        r"coke|weed)|sell (?:some )?(?:drugs|coke|weed)|firebomb) (?!(?:my (?:own )?(?:account|phone|facebook|"
        r"email)|back into|it (?:off|up)))(?:\w{1,10} ){0,3}?(?:\w{2,14})(?! (?:day|attack on you))",
        firm=True,
    ),
    _clue(
        68,
        "Speaks of a crime being planned, or of others being drawn into one.",
        r"(?:who's up for|whos up for|up for|lads|let's go|lets go|anyone up for|fancy|tonight we're|we're|time "
        r"for|meet for|come) (?:\w{1,8} ){0,3}?(?:smashing|burning|torching|looting|rioting|storming|robbing|"
        r"raiding|trashing|firebombing|burgling|hacking|petrol bombing) (?:\w{1,8} ){0,3}?(?:mosque|hotel|"
        r"hospital|shops?|windows|centre|station|ward|unit|pharmacy|office|place|houses?|cars|school|bank|"
        r"synagogue|church|migrants?|police|nhs|system|clinic|it|that)",
        r"(?:burn|torch|firebomb|bomb|storm|smash up|loot|raid|petrol bomb|blow up) (?:down )?(?:the|that|this|"
        r"every|them|all the) (?:\w{2,10} ){0,2}?(?:mosques?|hotels?|hospital|centre|station|ward|unit|pharmacy|"
        r"offices?|school|synagogue|church|temple|shops?|clinic|council|parliament|town hall)(?= |$|[.,!?])(?! "
        r"(?:down to|candle|sale))|(?:petrol bombs?|molotovs?|bricks|baseball bats|machetes|tooled up)(?: "
        r"\w{1,9}){0,6} (?:at the ready|ready|police station|mosque|hotel|tonight|meet|tomorrow|bring|be there)",
        r"(?:need|want|after|get(?: me)?|got|looking for) (?:a |an |some )?(?:strap|shank|gun|glock|burner gun|"
        r"pistol|zombie knife|machete|blade) (?:sorted|asap|quick|who|anyone|for (?:him|her|them|my|saturday|"
        r"tonight)|tonight|off someone|cheap)|(?:snide|cheap|dodgy|duty free|illegal|fake) (?:\w+ )?(?:vapes?|"
        r"baccy|fags|cigs|tobacco|booze|trainers)(?: \w{1,8}){0,4} (?:deliver\w*|anywhere|cheap|bulk|sorted|for "
        r"sale|collection)|(?:someone|somebody|anyone|who can|can someone) (?:\w{1,6} ){0,3}?(?:write|make|do|"
        r"knock up|print|sort) (?:me |up )?(?:a |an |some )?(?:fake|false|forged|dodgy|pretend|moody)",
        r"(?:passports?|driving licen[cs]es?|licen[cs]es|id cards?|sick notes?|fit notes?|blue badges?|visas|"
        r"certificates)(?: [\w%]{1,9}){0,6} (?:legit(?: looking)?|real looking|genuine looking|add me|telegram|"
        r"wickr|no questions|any name|same day)|(?:pharmacy|chemist|drug cupboard|meds? (?:room|trolley|van)|van|"
        r"store ?room)(?: \w{1,8}){0,8} (?:help your ?sel(?:f|ves)|fill your boots|come and get|who's in|grab "
        r"what|free for all)|(?:pretend|say|tell them|act like|make out) (?:\w{1,8}'?\w* ){0,9}(?:easy (?:pip|"
        r"money|esa|benefits)|get (?:full |the )?(?:pip|esa|dla) (?:easy|no bother)|they'll never (?:know|check))",
        firm=True,
    ),
    _clue(
        76,
        "Offers to hack, spy or get into systems or records.",
        r"(?:i can|can|we can|will|i'll|hire (?:a|me)|professional|ethical|certified|genuine|contact|@contact for|"
        r"recommend|this|reach out to|need a|looking for a|anyone know a) (?:\w{1,10} ){0,6}?(?:hacker|"
        r"hack(?:ing)?(?: into)?) (?:\w{1,10} ){0,8}?(?:phones?|whatsapp|facebook|instagram|snapchat|accounts?|"
        r"emails?|records?|systems?|partner'?s?|spouse|nhs|database|servers?|credit|grades|available|services?|"
        r"cheating|him|her|@contact)|"
        r"(?:here(?:'s| is|s) (?:the|how|a)|this is how|use this|share the|got the|leaked?|post the|what's the) "
        r"(?:\w{1,8} ){0,5}?(?:log ?in|password|passwords|admin access|access codes?|door codes?|key ?codes?) "
        r"(?:for|to|of|on) (?:the |their |your |this )(?:\w+ ){0,3}?(?:system|nhs|trust|server|ward|drug "
        r"(?:cupboard|cabinet)|pharmacy|database|records?|staff (?:entrance|door)|cctv)(?! (?:please|isn't|not "
        r"working|doesn't))|(?:patient|medical|staff|nhs) (?:records|data|database|details)(?: \w{1,8}){0,3} "
        r"(?:for sale|leaked and|dump|download here|selling)|(?:selling|sell|buy) (?:\w+ ){0,3}?(?:patient|"
        r"medical|nhs) (?:records|data|databases?|logins?)",
        r"(?:robbing|rob|raid|break into|breaking into|burgle|do over|nick from) (?:the |that |your )(?:\w+ "
        r")?(?:pharmacy|chemist|drug cupboard|medicine cabinet|stores?|hospital|meds room|med cupboard|shop|"
        r"offy)(?: \w+){0,4} (?:tonight|tomorrow|with me|who's (?:in|coming)|easy|when|at \d|no (?:cameras|"
        r"security|alarm))|(?:pharmacy|chemist|drug cupboard|meds room|place|building|shop)(?: \w{1,8}){0,6} "
        r"(?:no (?:alarm|cameras|cctv|security)|left (?:open|unlocked))(?: \w{1,8}){0,8} (?:help yourself|tonight|"
        r"easy|go get|fill your boots|who's in|free for all|worth a look)",
        r"(?:looking for|need|want|hire|know|pay) (?:someone|somebody|a lad|anyone|a hitman|a guy|some lads) "
        r"(?:\w{1,6} ){0,3}?(?:to )?(?:rough up|beat up|sort (?:him|her|them) out|do (?:him|her) in|burn|hurt|"
        r"kill|hitman|do a job on|break (?:his|her)|torch|slash)(?! (?:my (?:fat|calories)))(?: \w{1,8}){0,5}|"
        r"hitman|(?:cash|money) for (?:kidneys?|organs|a kidney)|(?:kidney|organ) (?:for sale|wanted urgently)|"
        r"(?:happy endings?|escorts? available|full service massage)(?: \w{1,8}){0,5} (?:@contact|£ ?\d+)|"
        r"(?:child|kiddie|kid|cp|under ?age|preteen) (?:porn|pics|vids|videos|content)(?: \w{1,8}){0,4} "
        r"(?:@contact|for sale|trade|swap|link|menu|available)",
    ),
    _clue(
        58,
        "Encourages others to break the law.",
        r"(?:just |easy |here's how |you (?:can|just|should|wanna)|all you (?:have|need) to do is|pro ?tip|top "
        r"tip|life hack|tip) (?:\w{1,8} ){0,4}?(?:pretend (?:\w{1,8} ){0,8}(?:easy pip|pip|benefits)|lie (?:on|"
        r"about|to) (?:\w+ ){0,2}(?:pip|form|dwp|benefit\w*|insurance|the assessor)|claim (?:pip|benefits|dla|esa|"
        r"sick pay) (?:\w+ ){0,3}(?:fake|pretend|lying|when you're not|and work cash)|fake (?:a |an |your "
        r")?(?:illness|seizure|symptoms|mental illness|bad back|injury|sickness|depression|adhd)|crush (?:and|"
        r"then) (?:snort|sell)|sell (?:your|the|ur|on|them) (?:\w+ )?(?:meds|script|tablets|prescription|"
        r"methadone|subutex|pills|rest)|double script|get two prescriptions|drive (?:drunk|stoned|without))",
        r"(?:stop|don't|dont|nobody should|everyone stop|refuse to) pay(?:ing)? (?:your |the |ya )?(?:tax|council "
        r"tax|tv licence|fines?) and (?:attack|smash|burn)|(?:avoid|evade|dodge|get round) (?:the )?(?:drug test|"
        r"police|dbs check|breathalyser)(?: \w{1,8}){0,6} (?:@contact|synthetic|clean urine|how to|buy)|"
        r"(?:synthetic|clean|fake) (?:urine|wee|piss)(?: \w{1,8}){0,5} (?:for sale|@contact|pass|£ ?\d+)|(?:nick|"
        r"steal|take|pocket|help yourself to) (?:\w+ ){0,3}?(?:from|off) (?:the|your) (?:ward|hospital|nhs|shop|"
        r"tesco|asda|pharmacy|drug trolley)(?: \w{1,8}){0,5} (?:no ?one|nobody|never|they don't|easy|they won't|"
        r"free)",
    ),
)

ILLEGAL_DONE_TO_ME = says(
    r"(?:was|were|is|been|got|being|has been|have been) (?:\w+ )?(?:stolen|robbed|burgled|hacked|scammed|attacked|"
    r"mugged|offered)|(?:someone|somebody|people|they|he|she|lads|patients?|dealers|my (?:\w+ )?\w+|kids|men|"
    r"staff|there's|there are|another)(?:'s)? (?:\w+ ){0,4}?(?:is|are|was|were|been|keep|keeps|trying to|tried to|"
    r"openly|outside) (?:\w+ )?(?:selling|dealing|offering|robbing|hacking|stealing|sell|deal|flogging)|"
    r"(?:report|reporting|reported|police|stop|arrest|arrested|warning|beware|scam|scams|scammers|victim|witness|"
    r"witnessed|saw|seen|caught|raid(?:ed)? by|complain\w*|disgrace\w*|disgusting|shocking|worried|concerned|"
    r"scared|sick of|fed up|why (?:is|are|do)|how (?:is|are|do) (?:people|they|drugs))|(?:it's|its|it is|this is|"
    r"is that|is this|is it|surely|that's|thats|that is) (?:\w+ )?(?:illegal|against the law|a crime|unlawful|"
    r"criminal|fraud)"
)
RECOVERY = says(
    r"recovery|recovering|(?:days?|weeks?|months?|years?) (?:clean|sober|off|free)|clean (?:and|for|now)|sober|"
    r"relaps\w*|rehab|detox|withdrawal|coming off|come off|wean\w*|addict(?:ed|ion)?|i (?:used to|was|take|took|"
    r"am on|have been on|'ve been on|need my|can't get my|ran out of)|my (?:own )?(?:prescription|script|meds|"
    r"medication|gp|doctor|psychiatrist|cpn|dose|pharmacy)(?! (?:for sale|cheap|dm))|prescribed|advice|harm "
    r"reduction|needle exchange|naloxone|"
    r"test(?:ing)? (?:your )?(?:drugs|strips)|drug (?:and alcohol )?(?:service|team|worker|support)|nhs "
    r"prescription|prescription charges?|pre ?payment|repeat prescription|side effects?|shortage|out of stock at|"
    r"when (?:will|is)|i'm struggling|struggling with"
)
PUBLIC = says(
    r"bbc|sky news|itv|news|gazette|headlines?|article|documentary|jailed|sentenced|convicted|found guilty|"
    r"charged with|court|police (?:say|said|warn|appeal)|training|awareness|campaign|webinar|course|workshop|film|"
    r"movie|netflix|line of duty|breaking bad|game|gta|xbox|book|novel|song|lyrics|panto|amnesty|charity|"
    r"fundrais\w*|study|research|statistics|joking|raffle|cake|bake sale|tickets?|"
    r"stigma|(?:smash|burn|kill|hack) (?:calories|fat|your goals?|it in|the gym)|life ?hacks?|sponsor\w*|never|"
    r"wouldn't|don't|shouldn't|not|nobody should|refuse|against"
)
GUARDS = (Guard(40, ILLEGAL_DONE_TO_ME), Guard(38, RECOVERY), Guard(40, PUBLIC, whole=True))
NOT_BEFORE = re.compile(
    r"(?<!\w)(?:not|never|(?:do|does|did|is|are|was|were|would|ca|wo)n'?t|no|stop|without|nobody is|against)(?: "
    r"[\w']{1,12}){0,3} ?$"
)
detect = detector(SIGNAL, CLUES, (*GUARDS, Guard(48, NOT_BEFORE, "before", whole=True)))

EXAMPLES = (
    Example("got loads of pregabs and zopiclone, dm me for prices", True),
    Example("dm me for valium", True),
    Example("Selling my elvanse £5 a tablet inbox me", True),
    Example("anyone selling diazepam round Darlington way?", True),
    Example("xanax, tramadol, codeine next day delivery no prescription needed, telegram in bio", True),
    Example("fake sick notes £20 each message me", True),
    Example("i can get you a moody fit note no questions asked, whatsapp me", True),
    Example("Cloned cards for sale, hmu", True),
    Example("nicked iphones going cheap who wants one", True),
    Example("Riot at the hotel 7pm saturday bring masks and bricks", True),
    Example("lets smash up the migrant hotel tonight lads", True),
    Example("everyone get down there and torch the place", True),
    Example("I can hack any whatsapp or facebook account, contact me", True),
    Example("where can i buy a gun in middlesbrough", True),
    Example("selling zombie knives £30 dm", True),
    Example("anyone want to buy my methadone? 20 quid", True),
    Example("who wants to rob the pharmacy with me tonight", True),
    Example("cheap baccy and fags £6 a pouch inbox me", True),
    Example("Just sell your meds on, easy money", True),
    Example("I'm two years clean from heroin thanks to your team", False, "recovery"),
    Example("I smoke weed to sleep, will the psychiatrist judge me?", False, "own use"),
    Example("I've run out of my diazepam, can my GP do a repeat prescription?", False),
    Example("Somebody is selling drugs outside the unit and nobody stops it", False, "a witness"),
    Example("What you did to my son was illegal", False, "criticism"),
    Example("My phone was stolen on Elm ward", False, "a victim"),
    Example("my account got hacked, ignore any messages from me", False),
    Example("Man jailed for selling fake prescriptions, says the Gazette", False),
    Example("where is the nearest needle exchange?", False, "harm reduction"),
    Example("Selling cakes for charity at reception £2 each, message me", False),
    Example("DM me for details of the support group", False),
    Example("Let's smash the stigma together", False),
    Example("Is there a shortage of elvanse? my pharmacy has none", False),
    Example("you're on drugs if you think that's good care", False),
    Example("This trust is breaking the law by not following the Mental Health Act", False),
    Example("can you sort me out with a fit note please, my GP won't", False),
    Example("pay for my prescription again this month, £9.90, robbery", False),
    Example("the knife amnesty bin is outside the police station", False),
    Example("Who do I ring about my medication?", False),
    Example("I tried to buy tramadol online when I was in pain and I regret it", False, "own past use"),
)
