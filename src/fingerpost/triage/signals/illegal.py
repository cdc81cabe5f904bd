"""Offering, seeking, planning or urging crime. Clause: Appendix 3 (A3k6).

Somebody's own use, recovery, having been a victim, and reporting what one saw are not this.
"""

from fingerpost.triage.clues import Clue, Guard, detector, says
from fingerpost.triage.example import Example

SIGNAL = "illegal"

PARTS = {
    "drug": r"diazepam|diazzies|valium|vallies|vallis|valies|blues|zopiclone|zoppies|zimmers|zopis|pregabalin|"
    r"pregabs|pregs|gabapentin|gabbies|gabas|lyrica|xanax|xannies|xans|benzos?|tramadol|tramadols|trammies|codeine|"
    r"oxy(?:codone|s|contin)?|morphine|oramorph|fentanyl|heroin|smack|brown|methadone|subutex|subbies|buprenorphine|"
    r"ritalin|concerta|adderall|elvanse|lisdex\w*|ketamine|ket|coke|cocaine|charlie|gear|ching|crack|weed|bud|green|"
    r"cali|hash|cannabis|ganja|edibles|thc(?: \w+)?|spice|mamba|mdma|mandy|molly|pills|ecstasy|speed|whizz|meth|lsd|"
    r"acid tabs?|shrooms|magic mushrooms|nos|balloons|steroids|viagra|sildenafil|kamagra|mounjaro|ozempic|quetiapine|"
    r"sleepers|sleeping (?:pills|tablets)|painkillers|prescription (?:meds|drugs|tablets)|meds|tablets|scripts?|"
    r"stock|snow(?:flake)?|pure white|bars|lean|dihydrocodeine|dhc|temazepam|jellies|nitazenes|adhd meds|vapes? "
    r"(?:with|full of) (?:thc|spice)",
    "paper": r"sick ?notes?|fit ?notes?|prescriptions?|passports?|visas?|driving licen[cs]es?|licen[cs]es?|id cards?|"
    r"ids?|documents?|certificates?|degrees?|nhs (?:cards?|passes|badges?|id)|blue badges?|vaccine (?:cards?|passes?|"
    r"certificates?)|covid pass(?:es)?|dbs checks?|dbs certificates?|bank notes?|notes|money|twenties|tenners|"
    r"references|qualifications|nmc pins?|registration|right to work|national insurance numbers?|pip (?:claims?|"
    r"evidence|letters?)|doctors? (?:letters?|notes?)|negative tests?|medical (?:letters?|evidence|reports?)",
    "when": r"tonight|tomorrow|tmrw|today|now|at \d|on \w+day|saturday|friday|sunday|this weekend|\d{1,2} ?(?:pm|am)|"
    r"later|everyone|all of us|meet|spread the word|be there|who's (?:in|up|coming)|whos (?:in|up|coming)",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        86,
        "Offers drugs or prescription medicine for sale or exchange.",
        r"(?:selling|sell|for sale|flogging|shifting|got (?:some |loads of |plenty of |spare )?|have (?:some |loads "
        r"of |plenty of )?(?:spare )|offering|supplying|supply|delivering|delivery of|drop(?:ping)? off|can get "
        r"(?:you |u |hold of )?|can sort (?:you |u )?(?:out )?(?:with |some )?|swapping|swap(?: my)?|trade|trading|"
        r"shipping|posting out|wholesale|stocked up on|in stock|available|fresh) (?:some |my |spare |cheap |quality |"
        r"good |genuine |pharma |uk |legit |top |unwanted |leftover |all |of |strips? of |boxes? of |\d+ ?x? ?(?:mg "
        r")?|\d+ ?mg |the best |pure |strong |real ){0,5}(?:@drug)(?! (?:levels?|online course|on prescription "
        r"only))(?=$|[.!?,\n]| (?:for sale|for|dm|pm|message|inbox|£|if|cheap|hmu|hit|anyone|who|whatsapp|wickr|"
        r"telegram|snap|signal|call|text|and|\d|available|next day|delivered|local|at|in|to|link|contact|add|ring|"
        r"the|off|from|near|on tick|in the north))",
        r"(?:dm|pm|message|msg|inbox|text|call|ring|whatsapp|telegram|snap|add|hmu|hit me up|holla|contact|link|"
        r"wickr|signal)(?: me| us)? (?:for|if (?:you|u|anyone) (?:want|need|wants|needs|after)|4|re|about) (?:\w+ "
        r"){0,4}?(?:@drug)(?= |$|[.!?,\n])(?! (?:advice|support|help|review|leaflet|information|problems?|addiction|"
        r"withdrawal))",
        r"(?:@drug)(?:[\s,]{1,3}(?:\w+)){0,5}[\s,]{1,3}(?:for sale|£ ?\d+|\d+ ?(?:quid|pound|a strip|a box|a bag|"
        r"each|per)|a strip|a gram|an? (?:oz|ounce|eighth|q)|dm (?:me|for)|pm (?:me|for)|hmu|inbox me|message me for|"
        r"whatsapp|telegram|wickr|on tick|next day delivery|no prescription(?: needed| required)?|no questions(?: "
        r"asked)?|message (?:for|me)|msg (?:for|me)|inbox (?:for|me)|dm (?:for|me|if)|prices?|without (?:a "
        r")?prescription|cheap(?= |$))(?! (?:mental|per person))|no (?:prescription|script|rx) (?:needed|required|"
        r"necessary)|(?:pill|capsule|leaf fluttering in wind|herb|syringe|mushroom|maple leaf|snowflake|money bag|"
        r"money with wings)(?:[\s,]{1,3}(?:pill|capsule|herb|syringe|mushroom|snowflake|money bag|money with wings|"
        r"electric plug|rocket|leaf fluttering in wind)){1,5}.{0,20}(?:dm|menu|message|telegram|whatsapp|hmu|"
        r"available|in stock|delivery)|(?:the )?plug(?: is| 's)? (?:active|in town|open)|menu (?:available|on "
        r"request|in bio)",
        firm=True,
    ),
    _clue(
        68,
        "Looks for drugs or medicine outside a prescription.",
        r"(?:anyone|anybody|any ?1|who|someone|somebody|does anyone|can anyone|can someone|any of you|where can (?:i|"
        r"you)|who can|any lads|any dealers?)(?: \w+){0,3}? (?:selling|sell|got|get (?:me |us )?|has|have|know where "
        r"(?:i|to|you)(?: can)? (?:get|buy|score)|sort (?:me|us)(?: out)?|sorting|hook me up with|spare|buy|score|"
        r"lend me|supply|about with|holding|near)(?: \w+){0,3}? (?:@drug)(?! (?:for sleep side effects|reviews?|"
        r"info\w*|leaflets?|work\w*|advice|support|withdrawal|\w+ side effects|from (?:the|my|a) (?:pharmac\w+|gp|"
        r"chemist|doctor|hospital|clinic)))(?=$|[.!?\n,]| (?:off|from|for|cheap|without|in|near|round|on|tonight|"
        r"please|pls|spare|going|i|to|that|dm|and|ill|i'll|they))",
        r"(?:buy|get|order|score|cop|grab)(?:ing)? (?:some |my |your )?(?:@drug) (?:without (?:a )?(?:prescription|"
        r"script)|online no|off (?:a dealer|the street|the dark ?web|telegram|snapchat)|on the (?:street|black "
        r"market|dark ?web))(?! (?:because|and it|nearly|killed|is dangerous))|(?:looking for|after|need|want) (?:a "
        r")?(?:dealer|plug|reliable plug|some (?:gear|bud|green|ket|coke|vallies|blues|xans|weed))(?=$|[.!?\n]| "
        r"(?:in|near|tonight|hmu|dm|any|who))",
    ),
    _clue(
        82,
        "Offers or seeks forged papers, fraud or stolen goods.",
        r"(?:fake|forged|counterfeit|dodgy|blank|bogus|stolen|genuine unregistered|real and fake|registered|cloned|"
        r"moody|snide|photoshopped) (?:\w+ ){0,2}?(?:@paper|cards?|bank cards?|cheques?)(?: \w+){0,4} (?:for sale|£ "
        r"?\d+|dm|pm|message|inbox|available|whatsapp|telegram|hmu|cheap|contact|sorted|sort you|get you|order|buy|"
        r"anyone|needed|next day|\d+ quid)|(?:selling|sell|make|making|get (?:you |u )?|can get|do|buy|need|want|"
        r"order|sort you (?:out )?(?:with )?(?:an? )?|knock(?:ing)? (?:you )?up|print(?:ing)?|anyone (?:do|know|make|"
        r"sell|got|doing|selling)|supply(?:ing)?|who (?:does|sells|makes|can (?:do|make|get))) (?:\w+ ){0,4}?(?:fake|"
        r"forged|counterfeit|dodgy|blank|bogus|moody|photoshopped) (?:\w+ ){0,2}?(?:@paper|cards?|bank cards?|"
        r"prescriptions?)",
        r"(?:i'll|i can|i will|we|we'll|can|let me|dm me|message me)(?: \w+){0,4} (?:show|teach|tell|help)(?: you| u|"
        r" ya| anyone| people)?(?: \w+){0,3} (?:fake|cheat|fiddle|con|blag|scam|defraud|exaggerate on|lie on|"
        r"fiddling|faking)(?: \w+){0,3} (?:pip|benefits?|esa|universal credit|uc|dla|assessment|the system|insurance|"
        r"claim|sick|the dwp|tax)|(?:how to|ways to|easy to) (?:fake|fiddle|blag|scam|cheat|defraud|hack|clone|"
        r"forge) (?:\w+ ){0,3}(?:pip|benefits?|esa|universal credit|dla|prescriptions?|sick notes?|nhs|cards?|"
        r"patient records?|accounts?|insurance)(?! (?:scams|warning))|(?:cloned cards?|cc dumps|carding|fullz|bank "
        r"logs|money mules?|flip (?:your )?(?:£|money)|squaring|deets for|stolen (?:laptops?|phones?|goods|bikes?|"
        r"nhs \w+) (?:for sale|cheap|going))(?! (?:warning|awareness|scam|beware))",
        r"(?:i|we|can|will) (?:can )?(?:sell|supply|do|make|provide|get|sort|print)(?: you| u)? (?:\w+ "
        r"){0,2}?(?:@paper|@drug)(?=.{0,50}(?:whatsapp|telegram|dm|pm|inbox|message|no questions|cash|cheap|£|"
        r"bitcoin|delivered|contact|hmu|signal|wickr|quality))|need an? (?:fake|dodgy|forged|moody|snide) (?:\w+ "
        r"){0,2}?@paper|(?:will|i'll|can) pay(?: good)?(?: money)? for (?:an? )?(?:fake|dodgy|forged|someone to "
        r"(?:hurt|beat|batter|forge|write))|(?:vape|vapes|carts?)(?: \w+){0,3} (?:thc|spice)(?: \w+){0,3}(?: "
        r"(?:inbox|dm|message|sale|sell\w*|£|cheap|available))",
        r"(?:selling|flogging|for sale|knock ?off|nicked) (?:\w+ ){0,3}(?:off the ward|nicked from|fell off (?:the "
        r"back of )?a lorry)(?=$|[.! \n])|(?:get|got|sell|selling|supply|source|need|buy|3d print\w*|anyone got) "
        r"(?:you |u |a |an |some |me ){0,5}(?:gun|guns|shooter|shooters|firearms?|glock|handgun|strap|stolen car|"
        r"explosives?|zombie knife|stun gun|pepper spray|hitman|hit man)(?=$|[.!?\n]| (?:for sale|cheap|dm|no|off|"
        r"from|hmu|in|who|for))|how (?:to|do you|do i|can i) (?:make|build) (?:a |an )?(?:\w+ )?(?:bomb|pipe bomb|"
        r"petrol bomb|explosives?|molotov\w*|crystal meth|meth|ricin|chloroform|ied)",
        firm=True,
    ),
    _clue(
        84,
        "Urges or plans disorder, damage or theft.",
        r"(?:let's|lets|let us|come on|everyone|we should|we need to|time to|who's up for|whos up for|anyone up for|"
        r"get down|meet|all of us|join us|be there|gonna|going to|we're|were|we are|plan(?:ning)? to|bring)(?: "
        r"[\w\x27]{1,14}){0,7} (?:riot|rioting|loot|looting|torch|burn (?:it|the|that|this)|petrol bomb|smash (?:up|"
        r"the|it|windows)|trash|wreck|ransack|storm the|set fire|loot|firebomb|kick off at|break in(?:to)?|raid|rob|"
        r"shoplift|steal|vandalise|graffiti|slash(?:ing)? (?:the |their |staff )?tyres|barricade|occupy and "
        r"smash)(?: \w+){0,8}(?=$|[.!\n ])(?! (?:the (?:stage|target|record|show|fundrais\w+|patriarchy|stigma|"
        r"competition|10k|bank(?:er)? of)|my (?:target|goals?)))",
        r"(?:riot|looting|mass brawl|kick off|civil war)(?: \w+){0,5} (?:@when)(?! (?:in|on) (?:the )?(?:film|tv|"
        r"telly))|(?:@when)(?: \w+){0,5} (?:riot|looting|mass brawl)(?= |$|[.!\n])|(?:bring|get) (?:your |some |the |"
        r"ya )?(?:bricks|petrol|bats|balaclavas?|masks and bricks|weapons|knives|fireworks and)(?= |$|[.!\n])|"
        r"(?:cover|hide) your faces?(?: and)?(?: \w+){0,4} (?:riot|smash|burn|police|cctv|bricks)|no face no case|"
        r"acab burn|fire to (?:the )?(?:migrant |asylum )?hotels?|(?:set|setting) (?:fire to|alight) (?:the|that|"
        r"your|this|all) (?:\w+ )?(?:hotel|hospital|ward|mosque|police|building|ambulances?|offices?)",
        r"(?:easy|good place|great place|dead easy|best place|so easy) to (?:nick|rob|steal|shoplift|break into|"
        r"burgle)(?: \w+){0,6}|(?:nick|steal|rob|swipe|pinch) (?:the |some |all the |their |whatever )?(?:\w+ "
        r"){0,3}(?:from|off|out of) (?:the )?(?:ward|hospital|drugs? (?:trolley|cupboard)|medicine (?:trolley|"
        r"cupboard)|pharmacy|tesco|asda|chemist|reception)(?=$|[.!\n]| (?:tonight|when|while|it's|its|easy|nobody|no "
        r"one|lads|who|and (?:sell|flog)))|(?:help|helping) (?:him|her|someone|patients?|my \w+|you) (?:escape|"
        r"abscond|break out)(?: (?:from|tonight|the))|(?:hack|ddos|phish|take down|crash|spam) (?:the |their |your "
        r")?(?:trust|nhs|hospital|tewv|website|system|patient records|servers?|emails?|phone lines?)(?: "
        r"\w+){0,4}(?:tonight|together|everyone|let's|lads|now|for (?:fun|a laugh|revenge)|anyone)|who can hack",
        firm=True,
    ),
)

OWN_STORY = says(
    r"(?:i|i'm|i've|i am|i was|we|he|she|my (?:son|daughter|brother|sister|mum|mam|dad|husband|wife|partner|mate|"
    r"friend|lad|ex)|they) (?:\w+ ){0,3}?(?:used to|was addicted|am addicted|addicted to|addict\w*|got addicted|"
    r"hooked on|was (?:using|taking|on)|been (?:clean|sober|off|using|on|taking|prescribed)|am (?:clean|sober|on|"
    r"prescribed|taking)|clean|sober|in recovery|recovering|relapsed|overdosed|takes?|prescribed|was prescribed|"
    r"withdraw\w*|came off|coming off|detox\w*|stopped|ended up (?:buying|using)|turned to|had to (?:buy|turn)|is "
    r"(?:using|on|taking|addicted)|smokes?|snorts?)",
    r"recovery|rehab|recovering|detox\w*|sober|sobriety|clean (?:for|since|now)|withdrawals?|side effects?|addiction|"
    r"methadone clinic|harm reduction|naloxone|needle exchange|drug (?:and alcohol )?(?:service|support|worker|"
    r"awareness|misuse|team)|support group|narcotics anonymous|na meeting|smart recovery|pharmacist|repeat "
    r"prescription|prescribed|my prescription|(?:run|ran|running) out of (?:my )?(?:meds|tablets|\w+)|chemist|"
    r"pharmacy (?:has|is|didn't|don't|won't|closed|out)|appointment|dosage|dose",
)
REPORTED = says(
    r"(?:someone|somebody|people|they|he|she|a man|a patient|patients?|kids|lads|youths|dealers?|neighbours?|gang|"
    r"visitors?|thieves|scammers?|criminals|fraudsters?|rioters?|thugs|the idiots|another patient|men)(?: who| that| "
    r"are| is| was| were| keeps?| have been| has been|'s|'re){0,5}(?: \w+){0,3} (?:selling|sells|sold|dealing|deals|"
    r"offering|offered|tried to sell|stole|stealing|robbed|broke into|smashed|set fire|torched|rioting|looting|"
    r"looted|hacked|using|supplying|smuggl\w+|bringing|forged)",
    r"(?:was|were|been|being|got|getting|have been|has been) (?:robbed|burgled|mugged|scammed|stolen|conned|hacked|"
    r"broken into|vandalised|smashed|torched|set on fire|looted|offered|sold|spiked)|(?:my|our|the) \w+(?: \w+)? "
    r"(?:was|were|got|has been) (?:stolen|robbed|nicked|broken into|burgled|smashed)|victims?|witness\w*|cctv|police "
    r"(?:are|said|have|appeal|called)|report(?:ed|ing)? (?:it|this|them|to)|crimestoppers|arrested|jailed|charged|"
    r"court|sentenced|appeal for|stop (?:the )?(?:riot\w*|looting|violence|rioters)|clean ?up after|after the riots?|"
    r"during the riots?|the riots|condemn|beware|warning|scam alert|don't (?:buy|sell|take|riot|let|ever)|never "
    r"(?:buy|sell|take)|dangers? of|awareness|news|bbc|documentary|film|movie|series|breaking bad|game|gta|article|"
    r"report|training|course|workshop|campaign|theatre|panto|quiet riot|laugh riot|run riot|riot of colou?r",
)
GUARDS = (Guard(40, OWN_STORY), Guard(42, REPORTED, whole=True))
detect = detector(SIGNAL, CLUES, GUARDS)

EXAMPLES = (
    Example("selling diazepam, dm me", True),
    Example("got spare pregabalin for sale £10 a strip", True),
    Example("dm for valium and zopiclone no prescription needed", True),
    Example("fake sick notes £20 inbox me", True),
    Example("everyone meet at the hotel 7pm and smash it up", True),
    Example("let's riot tonight, bring bricks", True),
    Example("I can show you how to fake a PIP assessment", True),
    Example("anyone got any vallies for sale in Boro?", True),
    Example("who can sort me some weed tonight", True),
    Example("Lads meet at 8 we're gonna torch the migrant hotel", True),
    Example("can get you a gun, no questions", True),
    Example("swapping my quetiapine for zopiclone pm me", True),
    Example("genuine oxycodone available, whatsapp for menu", True),
    Example("how to make a petrol bomb", True),
    Example("anyone know who sells fake covid passes?", True),
    Example("easy to nick meds off the drugs trolley when the nurse turns round", True),
    Example("I was addicted to diazepam for ten years and I'm clean now", False, "recovery"),
    Example("I smoke weed to cope with my anxiety", False, "own use"),
    Example("Someone is selling drugs outside your unit, please act", False, "reporting"),
    Example("I was robbed outside the clinic", False, "victim"),
    Example("The pharmacy has run out of my sertraline", False),
    Example("Can I get pregabalin from my GP?", False),
    Example("The riots scared my mum, thank you to the staff who stayed", False),
    Example("A riot of colour in the ward garden", False),
    Example("Do you help people come off cocaine?", False),
    Example("Selling cakes for charity on Friday, £1 each", False),
    Example("Harm reduction advice: never use alone", False),
    Example("My son bought fake Xanax online and nearly died", False),
    Example("they smashed the windows of the mosque, awful", False),
    Example("Police are appealing for witnesses to the break in", False),
    Example("You lot are criminals for closing this ward", False),
    Example("Got my tablets from the chemist today", False),
    Example("Fraud awareness training is on Tuesday", False),
)
