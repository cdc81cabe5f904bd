"""Wordings that tell of bad treatment: a complaint when they stand alone, and criticism too. Clauses: A3g, A3i, A3r."""

from fingerpost.triage.phrases import KIN, STAFF, phrase

WHO = (
    rf"(?:(?:my|our|his|her|me|a|an elderly|the|their)(?: \w+)? {KIN}(?: \w+)?|my \d+ ?(?:yr|year)s?[- ]old(?: \w+)?|"
    rf"i|we|he|she|they|patients?|people|us|me|him|her|mam|mum|dad|nan|nana|grandad)"
)
WAS = (
    r"(?:(?: (?:was|were|is|are|been|being|got|gets|getting|has|have|had|'ve|'s|just|then|also|basically|literally|"
    r"actually|even|left|still|to|be)){1,4})"
)

HARM = phrase(
    rf"{WHO}{WAS} (?:left|found (?:on the floor|alone|in (?:her|his) own|wandering|dehydrated|covered)|ignored|"
    rf"refused|denied|turned away|sent (?:home|away)|discharged|restrained|assaulted|attacked|pushed|grabbed|dragged|"
    rf"hit|slapped|shouted at|screamed at|sworn at|laughed at|mocked|belittled|bullied|humiliated|"
    r"neglected|misdiagnosed|overmedicated|over medicated|given the wrong|prescribed the wrong|fobbed off|"
    r"kept waiting|turfed out|kicked out|kicked off|dropped|abandoned|lied to|threatened by|stripped|locked|"
    r"called (?:an? )?(?:attention|liar|time|drama)|told (?:off|to (?:go|pull|grow|have a|stop|get|just|calm|wait)|"
    r"(?:i|she|he|they|we|it) (?:was|were|wasn't|wasnt|is|isn't|didn't|had|am|are|'s|just|couldn't|can't)|"
    r"there (?:was|were|is) (?:no|nothing)|that|nothing)|moved (?:\w+ ){0,3}miles|treated (?:\w+ ){0,2}(?:badly|"
    r"terribly|awfully|appallingly|like|so badly))",
    rf"(?:{STAFF}|receptionist|bloke|woman|man|lady|guy|person|member of staff|they|he|she|who|and|one of (?:your|"
    rf"the|them)(?: \w+)?)(?: (?:on|at|in|from|there|the|phone|desk|ward|who|that|just|then|has|have|had|basically|"
    rf"actually|literally|today|yesterday|called|even|both|also|\w+ ward)){{0,5}} "
    r"(?:shouted|screamed|yelled|swore|laughed|sneered|ignored|refused|lied|hit|pushed|slapped|grabbed|dragged|"
    r"mocked|bullied|threatened|snapped|tutted|rolled (?:her|his|their) eyes|hung up|put the phone down|slammed|"
    r"walked (?:off|out|away)|forgot|lost|told (?:me|us|him|her|my \w+)(?: \w+)? (?:to|i|he|she|that|there|it|they|"
    r"nothing|we)|said (?:i|she|he|my \w+)(?: \w+)? (?:was|is|were|wasn't|isn't|just|didn't|should|had|attention)|"
    r"called (?:me|her|him|my \w+) (?:an? )|made (?:me|her|him|my \w+) (?:cry|feel (?:worse|stupid|like|small|as if|"
    r"guilty|awful))|failed (?:to|my|him|her|me)|dismissed (?:me|her|him|my|us|our)|discharged (?:me|her|him|my|us)|"
    r"misdiagnosed|turned (?:me|her|him|us|my \w+) away|sent (?:me|her|him|us|my \w+) (?:home|away)|"
    r"spoke (?:to|at) (?:me|us|him|her|my \w+) (?:like|as if|so)|treated (?:me|us|him|her|my \w+) (?:like|as if|"
    r"so badly|badly|terribly|awfully|appallingly)|(?:cancelled|canceled|stopped|withdrew) (?:my|his|her|"
    r"our)|broke (?:my )?confidentiality|never (?:turned up|showed|rang|called|came|told|sent|returned|got back|"
    r"replied|offered|even)|didn't (?:turn up|show|ring|call|come|tell|give|send|even|check|bother|return|believe|"
    r"listen))",
)
EVENT = phrase(
    r"some(?:body|one) else'?s|(?:wrote|written|writing|put|recorded|documented) (?:\w+ ){0,4}(?:in|on) (?:my|his|"
    r"her) (?:notes|records|file)(?: (?:that|which))?(?: \w+){0,2} (?:never|lies|untrue|false|not true|wrong|isn't|"
    r"wasn't|aren't)|(?:lies|untrue|false|inaccurate|errors?) (?:in|on|about) (?:my|his|her|me)|cut off|"
    r"on hold (?:for )?(?:\d+|an|over|ages)|(?:nobody|no ?one)(?: \w+){0,5} (?:showed|turned|came|rang|called|"
    r"answered|checked|listened|told|explained|visited)|(?:passed|sent|pushed) (?:about|around|from)|"
    r"trying to get (?:an answer|answers|hold|through|someone|an appointment|help|a reply)|without (?:telling|"
    r"informing|asking|consulting|any)|with no (?:notice|warning|explanation|plan|support|aftercare|follow)|"
    r"only found out|found out from|wasn't told|weren't told|not told|never told|too (?:fat|thin|old|young|well|"
    r"high functioning|articulate|complex|risky) (?:to|for)|(?:half|part) ?way through|stopped (?:my|his|her|"
    r"our) (?:\w+ )?(?:therapy|treatment|medication|meds|support|sessions|appointments)|in (?:a|the) (?:cell|"
    r"police cell|cupboard|side room)|soiled|dehydrated|fell (?:twice|again|out|on)|mocked|let down by|text message|"
    r"by text|(?:my|his|her) (?:concerns|worries|pain|symptoms) (?:were|was) (?:ignored|dismissed|brushed)",
    r"appalling treatment|(?:shocking|terrible|awful|disgusting|horrific|cruel|poor|bad) (?:treatment|care) (?:of|"
    r"for|given to|towards) (?:my|our|me|him|her)|assaulted|attacked|pulled|grabbed|slapped|left a mark|manhandled|"
    r"pinned|dragged|bruis\w+|humiliated|belittled|mocked|laughed at|shouted|screamed|swore at|fell asleep|asleep|"
    r"on (?:his|her|their) phone|cancelled|canceled|to be told|was told|were told|(?:no|without) (?:text|call|"
    r"phone call|letter|warning|food|drink|water|blanket|bed|pain relief|medication|visit|review|care plan|support|"
    r"help)|(?:nobody|no ?one|none of them|none of you|not one (?:person|of them))(?: (?:even|ever|had|has|have|"
    r"at all))? (?:answered|came|read|rang|listened|helped|checked|asked|noticed|cared|bothered|told|called|turned|"
    r"explained|knew|picked)|never (?:rings?|rang|calls?|called|turns?|turned|shows?|showed|came|comes|got|gets|"
    r"answers?|answered|told|tells|checks?|checked|replies|replied|returns?|returned|followed)|someone else'?s|"
    r"another patient'?s|wrong (?:patient|person|tablets?|medication|meds|notes|address|name)|(?:\d+|two|three|four|"
    r"five|six|seven|eight|nine|ten|twelve|several) (?:hours?|hrs?|days?) (?:in|on|without|waiting|sat|before|for)|"
    r"for (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:hours?|hrs|days?)|(?:\d+|two|three|"
    r"four|five|six|several|many|loads of) (?:times|different)|in (?:a|the) corridor|on (?:a|the) (?:trolley|floor)|"
    r"stood there|did nothing|and now (?:he|she|they)(?:'s| is|'re)? (?:dead|gone|back in|in hospital|worse)|"
    r"sent (?:him|her|me|us|my \w+) (?:away|home)|discharged (?:my|me|him|her|us|our|at|after|without|with)|(?:has|"
    r"have) been (?:ignored|cancelled|lost|left|refused|rejected|closed|delayed|forgotten)|its been \d+|"
    r"it's been (?:\d+|over|nearly)|(?:want|like|need) (?:this|it) (?:\w+ )?(?:investigated|looked into|sorted|"
    r"dealt with)|missed (?:\w+ )?(?:visit|dose|call|appointment)s? (?:again|by)|fobbed off|turned (?:me|us|him|"
    r"her) away|ignored (?:me|us|my|him|her|since|for)|refused to",
)
STORY = phrase(rf"(?:my|our|me|i|we|us|he|she|him|her|his|mam|mum|dad|nan|{KIN})")
PLACE_OR_STAFF = phrase(
    rf"{STAFF}|ward|unit|hospital|crisis|clinic|camhs|trust|cmht|gp|a ?& ?e|corridor|appointments?|session|"
    rf"assessment|tewv|complaint|discharged|your|medication|bed|notes|care|consultant|referral"
)
OMISSION = phrase(
    r"(?:you|they|staff|yous|crisis team|camhs|cpn|doctor|nurses?|ward|hospital|trust)(?:'ve| have| had|"
    r" has)?(?: (?:just|also|then|all|even|never|actually))? "
    r"(?:lost|sent|stopped|restrained|shared (?:my )?details|closed|cancelled|discharged|refused|forgot|moved|left|"
    r"sectioned|ignored|threw|blamed|promised|rejected|dropped|stole) (?:\w+ ){0,2}(?:my|our|me|us|him|her|his|their|"
    r"mum|mam|dad)(?! straight| to hospital| home safe)(?: \w+){0,8}",
    r"(?:just |then |suddenly )?stopped (?:turning up|coming|visiting|answering|calling|replying)|(?:passed|bounced|"
    r"shunted|pushed|sent|referred) (?:\w+ )?(?:between|around|round|from) (?:\w+ ){0,3}(?:teams?|services?|pillar|"
    r"departments?|one|gp|camhs)|(?:no|zero|without) (?:explanation|apology|warning|notice)|"
    r"(?:held|hold|be held) (?:to account|accountable|responsible)|(?:look|looked|looking) into (?:it|this|how|why|"
    r"what)|(?:not|isn't|wasn't|very un|un|really un) ?happy with (?:how|the way|my|his|her|what)|(?:begged|pleaded|"
    r"asked|crying out|cried out|screaming) (?:\w+ ){0,2}for help|deserved (?:so |much |far |a lot )*(?:better|more)|"
    r"(?:appointment )?letter (?:came|arrived|turned up|dated) (?:\w+ ){0,2}(?:after|late|too late)|wrong address|"
    r"(?:no|there were no|told (?:there (?:was|were|is) )?no) beds?(?= |$|\.)|took (?:him|her|me|my \w+) off (?:his|"
    r"her|my|all|their)|sat (?:there|in)(?: \w+){0,6} (?:hour|hours|an hour)",
    r"(?:no ?one|nobody|no-one|not one (?:person|call|visit)|never|didn't|haven't|hasn't|have not|has not|had no|"
    r"with no|without (?:any|a)|no|still no|not (?:had|received|been given|been)|promised (?:a|me)|still (?:not|"
    r"waiting (?:for|on)))(?: \w+){0,3} (?:call(?:ed)? (?:me|us|him|her)?(?: \w+)? ?back|called back|rang back|"
    r"phoned back|call ?back|rang|rung|phoned|came|turned up|checked on|checked|told (?:me|us|family|his|her)|"
    r"informed|follow(?:ed)?[- ]?up|care plan|got back to (?:me|us)|get back to (?:me|us)|replied|reply|response|"
    r"heard (?:back|anything|from|a)|contacted (?:me|us)|been (?:seen|contacted|offered|allocated|told|informed)|"
    r"apolog\w+|aftercare|visited|care ?co-?ordinator|support (?:worker|since|after)|crisis plan|discharge (?:letter|"
    r"plan|summary))",
    r"(?:cancelled|canceled|cancelling|cancels|postponed|rescheduled) (?:\w+ ){0,5}(?:again|twice|\d+ times|"
    r"three times|times|without|last minute|the (?:day|night|morning) (?:before|of)|an hour before|on the day|"
    r"for the (?:second|third|fourth))|(?:lost|mislaid|misplaced|mixed up|deleted) (?:\w+ ){0,2}(?:notes|records?|"
    r"referral|file|letter|belongings|clothes|property|results|paperwork|prescription|teeth|dentures|glasses|"
    r"hearing aids?)|"
    r"(?:belongings|clothes|property|phone|money|notes|referral) (?:has |have |had |was |were |been |"
    r"got ){0,4}(?:lost|stolen|gone missing|went missing|thrown|destroyed)|(?:wrong|incorrect) (?:medication|meds|"
    r"dose|dosage|tablets|patient|diagnosis|injection|leg|address|person|letter)|(?:medication|meds|"
    r"prescription)(?: \w+){0,3} (?:not (?:been )?(?:given|sent|ready|done|ordered)|late|stopped without|"
    r"changed without|wrong|missed|messed up)|"
    r"(?:waited|waiting|left|sat|lay|laid|kept|on hold|queued|been (?:here|on hold|sat)|took)(?: \w+){0,6} (?:\d+|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|over an|an|all) ?(?:\+ ?)?(?:hours?|hrs?|hr|"
    r"day|night|days)(?! a week)|(?:on|in) (?:a|the) (?:trolley|corridor|chair|floor|plastic chair|"
    r"bathroom floor)(?: \w+){0,3} (?:for|all|hours?|\d+)|in (?:her|his|their|my|own) (?:own )?(?:urine|soiled|wet|"
    r"mess|filth|faeces)|"
    r"(?:waited|waiting|been on (?:the|a|your)(?: \w+){0,3} list)(?: \w+){0,4} (?:\d+|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve|eighteen|over a|more than a|nearly a|a) (?:and a half )?(?:years?|months?|yrs?|mths?)|"
    r"(?:discharged|let out|released|sent (?:her|him|me|us) home)(?: \w+){0,4} (?:with (?:no|nothing|zero)|without|"
    r"too (?:early|soon)|after (?:one|\d|two|a) (?:phone ?call|session|day|missed)|by (?:letter|text|email)|"
    r"because (?:i|he|she) (?:missed|didn't))|"
    r"(?:died|death|dead|killed (?:himself|herself)|took (?:his|her|their) (?:own )?life)(?: \w+){0,8} (?:because|"
    r"after|due to|under your|in your care|your (?:care|trust|ward|staff)|waiting for|on your|failed|neglect\w*)|"
    r"(?:your|the) (?:trust|neglect|failings?|service|ward|crisis team)(?: \w+){0,3} (?:killed|failed|"
    r"let down)(?: \w+){0,2} (?:my|our|me|him|her)|(?:my|our) (?:\w+ )?(?:son|daughter|mum|dad|brother|sister|"
    r"husband|wife|partner|nan|friend|mam)(?: \w+){0,2} (?:died|deserved better|should still be|was failed)",
    r"(?:bruises?|bruised|injur(?:y|ed|ies)|broken \w+|black eye|bed ?sores?|fell|a fall|"
    r"falls)(?: \w+){0,6} (?:on (?:your|the) ward|while (?:in|on|under)|all over|from (?:the|your) (?:ward|staff)|"
    r"by (?:staff|a nurse|nurses)|after being restrained|nobody|no one|in your care|unwitnessed)|"
    r"breach(?:ed)? (?:of |my |his |her ){0,3}(?:confidentiality|data|privacy)|without (?:my|his|her|our|"
    r"any) (?:consent|permission|knowledge)|sent (?:my|his|her|someone else's|another patient's) (?:\w+ )?(?:letter|"
    r"details|results|records) to",
)
WEAK = phrase(
    r"(?:rude|aggressive|abrupt|dismissive|horrible|nasty|vile|patronising|unprofessional|disrespectful|"
    r"disgusting)(?: \w+){0,3} (?:to|towards|with|when) (?:me|us|my|him|her|patients|families)|"
    r"(?:treatment|care|way) (?:of |that )?(?:my|our|he|she|i|we)(?: \w+){0,3} (?:received|was given|got|was treated|"
    r"were treated|has had|had|was spoken)(?: \w+){0,3} (?:awful|appalling|disgusting|terrible|shocking|disgraceful|"
    r"unacceptable|poor)|"
    r"unsafe discharge|missed (?:diagnosis|opportunit\w+)|medical neglect|cried (?:all the way|when i left)|"
    r"left in tears|in tears (?:after|because)"
)
